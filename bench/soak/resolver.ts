import type { Lookup } from '#src/feed/guard.ts';

type Answer = { readonly addresses: readonly string[] } | { readonly error: string } | 'none at all';

/** What the name of a living host is answered, in turn: itself, where nobody listens, that there is no such name, nothing. */
const turns = (here: string): readonly Answer[] => [
  { addresses: [here] },
  { addresses: ['127.255.255.1'] },
  { error: 'ENOTFOUND' },
  { addresses: [] },
  'none at all',
];

/** What a name is answered that shall lead inside. None is public alone, or the guard would dial it. */
const INSIDE: readonly Answer[] = [
  { addresses: ['127.0.0.1'] },
  { addresses: ['93.184.215.14', '10.0.0.1'] },
  { addresses: ['::ffff:169.254.169.254'] },
  { addresses: ['fd00::1', '2606:2800:21f:cb07::1'] },
];

/** A name server that answers another way each time. `hosts`: where the host of a name listens; others lead inside. */
export const changingResolver = (hosts: ReadonlyMap<string, string>): Lookup => {
  const asked = new Map<string, number>();
  return (hostname, _options, done) => {
    const times = asked.get(hostname) ?? 0;
    asked.set(hostname, times + 1);
    const here = hosts.get(hostname);
    const answers = here === undefined ? INSIDE : turns(here);
    const answer = answers[times % answers.length];
    if (answer === undefined || answer === 'none at all') return;
    if ('error' in answer) return done(Object.assign(new Error(answer.error), { code: answer.error }), []);
    done(
      null,
      answer.addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
};
