import { UnreadableBody } from './unreadable-body.ts';

const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\s*(?:;|$)/i;

export function isForm(contentType: string | undefined): contentType is string {
  return contentType !== undefined && FORM.test(contentType);
}

/** Refuses a form that cannot be taken apart: Prism's own reader would make nothing of it, or throw. */
export async function checkForm(bytes: Buffer, contentType: string): Promise<void> {
  if (/^multipart/i.test(contentType)) {
    try {
      await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': contentType } }).formData();
    } catch {
      const boundary = /;\s*boundary=/i.test(contentType);
      const why = boundary ? 'its parts, or the boundary between them, are broken' : 'its content type has no boundary';
      throw new UnreadableBody('form', `is not a multipart form: ${why}`);
    }
    return;
  }
  for (const pair of bytes.toString('latin1').split('&')) {
    const [name = ''] = pair.split('=');
    try {
      decodeURIComponent(name);
    } catch {
      throw new UnreadableBody('form', 'is not a URL-encoded form: a name has a broken percent-encoding');
    }
  }
}

/**
 * The form with a type on every file: one without is a legal part of unknown type, but Prism's reader stumbles over it.
 */
export function withFileTypes(body: string): string {
  return body.replace(/^--.+\r\n(?:[\w-]+:.*\r\n)+(?=\r\n)/gm, (head) =>
    /^content-disposition:.*;\s*filename\*?=/im.test(head) && !/^content-type:/im.test(head)
      ? `${head}Content-Type: application/octet-stream\r\n`
      : head,
  );
}
