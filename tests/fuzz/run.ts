/** Tries the readers and every way to compute on cases by chance. Run: npm run fuzz -- --help */
import { parseArgs } from 'node:util';
import { campaign } from './campaign.ts';

const HELP = `npm run fuzz -- [options]

  --cases N   about so many in all, 200,000 by default: some minutes
  --seed N    the same cases again; by chance by default
  --only TEXT only what has this in its name
  --help      this text`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

function whole(name: 'cases' | 'seed'): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 1) return value;
  console.error(`--${name}: received "${values[name]}"; pass a whole number of at least 1`);
  process.exit(2);
}

if (values.help) {
  console.log(HELP);
} else {
  const [cases, seed] = [whole('cases'), whole('seed')];
  console.log(`--cases ${cases} --seed ${seed}`);
  for (const { name, run } of campaign(cases, seed)) {
    if (!name.includes(values.only)) continue;
    const start = performance.now();
    const { cases: done, fault } = run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${name}: ${done} cases, ${seconds} s${fault === undefined ? '' : `\n${fault}`}`);
    if (fault !== undefined) process.exitCode = 1;
  }
}
