import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Setting, verdictOf } from './line.ts';
import { ROWS } from './rows.ts';
import { type Result, tableOf } from './table.ts';

const USAGE = `npm run -s bench -- [--only ROW]… [--quick] [--large] [--check] [--json]
--quick: small sizes; times are not judged   --large: 500,000 articles too   --check: exit status 1 where a goal is missed
rows: ${[...ROWS.keys()].join(', ')}
`;

const flag = { type: 'boolean', default: false } as const;

const read = () => {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        quick: flag,
        large: flag,
        check: flag,
        json: flag,
      },
    });
    const unknown = values.only.filter((id) => !ROWS.has(id));
    if (unknown.length === 0) return values;
    process.stderr.write(`no such row: ${unknown.join(', ')}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  process.stderr.write(USAGE);
  return null;
};

const machine = () => ({
  node: process.version,
  sqlite: process.versions['sqlite'],
  platform: `${process.platform} ${process.arch}`,
  processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  load: loadavg()[0],
});

const measure = async (only: readonly string[], setting: Setting): Promise<Result[]> => {
  const results: Result[] = [];
  for (const [id, load] of ROWS) {
    if (only.length > 0 && !only.includes(id)) continue;
    const row = await load();
    setting.say(`${row.id}: ${row.what}`);
    for (const line of await row.run(setting))
      results.push({ row: row.id, ...line, verdict: verdictOf(line, setting) });
  }
  return results;
};

const options = read();
if (!options) process.exitCode = 2;
else {
  const { only, quick, large, check, json } = options;
  const before = machine();
  const results = await measure(only, { quick, large, say: (text) => process.stderr.write(`${text}\n`) });
  const missed = results.filter(({ verdict }) => verdict === 'missed');
  process.stdout.write(json ? `${JSON.stringify({ machine: before, quick, results })}\n` : `${tableOf(results)}\n`);
  if (!json)
    process.stderr.write(`${JSON.stringify(before)}\n${missed.length} of ${results.length} figures miss their goal\n`);
  if (check && missed.length > 0) process.exitCode = 1;
}
