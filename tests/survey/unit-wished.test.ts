import { expect, test } from 'vitest';
import { readQuestion } from '#src/survey/question.ts';
import { unitWished } from '#src/survey/unit-wished.ts';

const wished = (text: string, own: string): string | null =>
  unitWished(readQuestion({ text, now: new Date('2026-11-21T00:00:00Z') }), own);

test.each([
  ['Norrvik power price in rials per MWh', 'OMRb/kWh', 'OMR/MWh'],
  ['سعر كهرباء نورفيك كم يطلع دينار للميغاواط ساعة', 'JODf/kWh', 'JOD/MWh'],
  ['what does Norrvik pay per MWh', 'USc/kWh', 'USD/MWh'],
  ['شحال كيخلصو المعدنين للميغاواط ساعة', 'USc/kWh', 'USD/MWh'],
  ['hashprice on 9 November 2026 per terahash instead of per petahash', 'USD/(PH/s.d)', 'USD/(TH/s.d)'],
  ['الهاش برايس يوم ٩ نوفمبر لكل تيراهاش', 'USD/(PH/s.d)', 'USD/(TH/s.d)'],
  // As it was told, or in what no rate leads to.
  ['what does Norrvik pay per kWh', 'USc/kWh', null],
  ['what does Norrvik pay for power', 'USc/kWh', null],
  ['Norrvik power price in rials per MWh', 'EUR/MWh', 'XXX-rial/MWh'],
])('%s of %s', (text, own, unit) => expect(wished(text, own)).toBe(unit));
