// Generated tables: what is there, and that nothing is pulled in with them.
import { surface as antonnia } from '@linktor/core-gen/antonnia';
import { surface as linktor, sendConversationMessage, webhookEventTypes } from '@linktor/core-gen/linktor';
import { manifest } from '@linktor/core-gen/linktor/manifest';
import { surface as sinch } from '@linktor/core-gen/sinch';
import { manifest as sinchManifest } from '@linktor/core-gen/sinch/manifest';

export async function chapter(t) {
  await t.test('operations and manifests', async () => {
    t.equal([linktor.name, antonnia.name, sinch.name], ['linktor', 'antonnia', 'sinch'], 'the surfaces');
    t.equal(manifest.sendConversationMessage?.method, 'POST', 'the method of an operation');
    t.equal(
      sendConversationMessage.path,
      manifest.sendConversationMessage?.path,
      'the path of an operation, in both tables',
    );
    t.ok(Object.keys(sinchManifest).length > 30, 'Sinch has its operations');
    t.ok(webhookEventTypes.includes('message.received'), 'event types are listed');
  });
}
