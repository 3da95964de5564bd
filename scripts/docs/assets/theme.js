// Loaded before anything is painted, so that the page does not change its colours in front of the reader.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // No storage, no memory: the system's preference counts.
}
