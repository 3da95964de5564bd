// Cloudflare's runtime by itself, without the tools around it: a configuration, a port, one request.
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProgramConfig } from './peers.ts';
import { failed, type Report } from './report.ts';

// Without the `internet` service a worker may not call addresses of this machine.
const configuration = (files: readonly string[]): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [${files.map((name) => `(name = "${name}", esModule = embed "${name}")`).join(', ')}],
  compatibilityDate = "2026-01-01",
);
`;

export async function runWorkerd(binary: string, file: string, config: ProgramConfig): Promise<Report> {
  const folder = dirname(file);
  // The first one is where it begins; the rest is imported by name.
  const late = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'main.js');
  const path = join(folder, 'config.capnp');
  writeFileSync(path, configuration(['main.js', ...late]));
  // It tells on descriptor 3 which port it got.
  const child = spawn(binary, ['serve', path, '--control-fd=3'], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  try {
    const port = await new Promise<number>((resolve, reject) => {
      let events = '';
      child.stdio[3]?.on('data', (chunk: Buffer) => {
        events += chunk.toString();
        const found = /"event":"listen".*?"port":(\d+)/.exec(events)?.[1];
        if (found) resolve(Number(found));
      });
      child.on('error', reject);
      child.on('close', () => reject(new Error(`workerd ended\n${output}`)));
    });
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify(config) });
    const text = await response.text();
    return response.ok ? (JSON.parse(text) as Report) : failed(`${response.status} ${text}\n${output}`);
  } catch (error) {
    return failed(error);
  } finally {
    child.kill();
    await closed;
  }
}
