import type { JSX } from 'preact';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSandbox } from '../sandbox.ts';

/** Says when the sandbox is gone, and what the page missed. */
export function Banner(): JSX.Element {
  const { link, notice } = useSandbox();
  return (
    <div role="alert">
      {link.value === 'gone' && (
        <p class="banner gone">
          <Icon name="failed" />
          <span>
            <b>The sandbox is gone.</b> What you see is as it was. The page comes back by itself once it runs again.
          </span>
        </p>
      )}
      {notice.value && link.value === 'live' && (
        <p class="banner">
          <span>{notice.value}</span>
          <Button
            icon="close"
            label="Put away"
            kind="quiet"
            onPress={() => {
              notice.value = undefined;
            }}
          />
        </p>
      )}
    </div>
  );
}
