// Before every test file: property tests draw the same values each time, so that a check that passed passes again and one
// that failed can be run again. `FAST_CHECK_SEED=random` looks further, any number repeats what it found.
import fc from 'fast-check';

const wanted = process.env['FAST_CHECK_SEED'];
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20_261_121) });
