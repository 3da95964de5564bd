// Figures, and images of the Visual Response Engine, whose wire speaks snake_case.
import { Analytics } from '@linktor/analytics';
import { VRE } from '@linktor/analytics/vre';
import { ValidationError } from '@linktor/core';

export async function chapter(t, { urls }) {
  const options = { apiKey: 'k', baseUrl: urls.linktor };
  await t.test('figures', async () => {
    t.equal(typeof (await new Analytics(options).getDashboard()), 'object', 'the dashboard');
    await t.rejects(new Analytics(options).generateReport({}), ValidationError);
  });
  await t.test('templates', async () => {
    t.ok((await new VRE(options).listTemplates()).templates.length > 0, 'templates');
    t.equal(typeof (await new VRE(options).preview({ templateId: 'menu_opcoes' })), 'object', 'a preview');
  });
}
