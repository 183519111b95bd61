import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '#src/language/detect.ts';

describe('detect', () => {
  it.for([
    ['en', 'Grid operator asks miners to switch off on Thursday evening'],
    ['en', 'FOUR RIGS SEIZED AFTER RAID ON THE OLD MILL'],
    ['en', 'Midwest Utilities Weigh Custom Tariffs'],
    ['ar', 'مشغل الشبكة يطلب من المعدنين إيقاف الأجهزة مساء الخميس'],
    ['ar', 'شركة Northfen Compute Holdings توقع عقدا'],
    ['ar', 'تقرير عن ASIC وGPU في الأسواق'],
    ['fa', 'استخراج غیرقانونی رمزارز در پنج استان کشف شد'],
    ['ur', 'کراچی میں بجلی کے نئے نرخ جاری کر دیے گئے'],
    ['fa', 'آب قطع شد'],
    ['ur', 'گیس کی قیمت'],
    ['ckb', 'کۆمپانیای کارەبا نرخی نوێی ڕاگەیاند'],
    ['ps', 'د بریښنا شرکت نوې بیې اعلان کړې'],
    ['fr', 'Le réseau demande aux mineurs de couper leurs machines'],
    ['es', 'La red pide a los mineros que apaguen sus equipos'],
    ['pt', 'A rede pede aos mineradores que desliguem as máquinas'],
    ['de', 'Netzbetreiber bittet Schürfer um Abschaltung am Abend'],
    ['it', 'Il gestore della rete chiede ai minatori di spegnere le macchine'],
    ['tr', 'Şebeke işletmecisi madencilerden cihazları kapatmasını istedi'],
    ['id', 'Operator jaringan meminta para penambang mematikan mesin'],
    ['ru', 'Оператор сети просит майнеров отключить оборудование'],
    ['zh', '电网运营商要求矿工在周四晚间关机'],
  ] as const)('tells %s', ([lang, title]) => {
    expect(detect(title, '').lang).toBe(lang);
  });

  it('leaves tickers, numbers and Arabic in Latin letters undecided', () => {
    for (const title of ['BTC +2.1% ETH -0.4% SOL 3%', '⚡ 0.061 $/kWh', '', '7abibi el network wa2e3 men embare7'])
      expect(detect(title, '').lang).toBe('und');
  });

  it('believes the feed about a short headline and the text about a long one', () => {
    expect(detect('Nouvelle taxe', '', 'fr').lang).toBe('fr');
    expect(detect('Bitcoin Hashrate 1 ZH/s', '', 'de').lang).toBe('de');
    const long = 'The regulator said that the operators would have to close their sites before the end of the year.';
    expect(detect('No more permits for farms', long, 'fr').lang).toBe('en');
    expect(detect('وزارة الكهرباء تعلن عن خطة جديدة', '', 'en').lang).toBe('ar');
  });

  it('is not led by links, tags and direction marks', () => {
    expect(detect('\u200Fارتفاع الأحمال https://example.org/news/the-grid-and-the-miners #Mining', '').lang).toBe('ar');
  });

  it('answers any input with a well-formed code', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.option(fc.string(), { nil: undefined }),
        (a, b, feed) => {
          expect(detect(a, b, feed).lang).toMatch(/^[a-z]{2,3}(?:-[A-Za-z0-9-]+)?$/);
        },
      ),
    );
  });
});
