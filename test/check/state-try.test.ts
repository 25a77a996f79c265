import { test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { checkedMock, sentences } from './checked-mock.ts';

test('x', { timeout: 120000 }, async () => {
  const size = process.env.SIZE ? Number(process.env.SIZE) : undefined;
  for (const { name } of apis) {
    const report = await checkedMock({
      api: name,
      ...(size !== undefined && { size }),
      only: { rules: [process.env.AREA ?? 'state', name] },
    });
    console.log('#####', name, report.milliseconds, report.requests);
    for (const s of sentences(report)) console.log('  F', s.slice(0, 400));
    for (const v of report.verdicts)
      console.log(
        '  ',
        v.rule.name,
        v.holds,
        v.broken,
        v.inconclusive,
        v.reasons.join(' | ').slice(0, 300),
      );
  }
});
