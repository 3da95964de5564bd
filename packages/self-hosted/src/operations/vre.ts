import type { Operation } from '@linktor/core';
import {
  listVreTemplates,
  previewVreTemplate,
  type RenderedImage,
  type RenderInput,
  renderImage,
} from '@linktor/core-gen/linktor-server';
import { refuseValue } from '../errors.ts';
import type { Table } from '../table.ts';

/** What cannot be drawn fails after ten seconds, each time: it is the template's fault, and not the moment's. */
const RENDER: Operation<{ body: RenderInput }, RenderedImage> = { ...renderImage, retry: 'never' };
const PREVIEW: Operation<{ path: { id: string } }, RenderedImage> = { ...previewVreTemplate, retry: 'never' };

/** Its name for the milliseconds is wrong. */
const timed = (image: RenderedImage): RenderedImage => ({
  ...image,
  render_time_ms: Math.round(image.render_time_ms / 1_000_000),
});

export const entries: Table<'renderVreImage' | 'renderAndSendVreImage' | 'listVreTemplates' | 'previewVreTemplate'> = {
  /** @partial No webp; images come out wider than asked, by `scale`. A template with a space in its SVG cannot be drawn. */
  async renderVreImage(call, { body }) {
    const { format, data, ...rest } = body;
    refuseValue(format === 'webp', 'format', 'cannot be "webp": this server draws png and jpeg');
    return timed(
      await call.send(RENDER, {
        body: { ...rest, data: data as Record<string, unknown>, ...(format && format !== 'webp' && { format }) },
      }),
    );
  },

  renderAndSendVreImage: 'the images it sends name no conversation',

  /** @partial Names only: no descriptions, no schemas. */
  async listVreTemplates(call) {
    const { templates } = await call.send(listVreTemplates, {});
    return { templates: (templates ?? []).map((id) => ({ id, name: id, description: '', schema: {} })) };
  },

  /** @partial As `renderVreImage`. */
  async previewVreTemplate(call, { path: { templateId }, body }) {
    const data = body?.data;
    return timed(
      data === undefined
        ? await call.send(PREVIEW, { path: { id: templateId } })
        : await call.send(RENDER, { body: { template_id: templateId, data } }),
    );
  },
};
