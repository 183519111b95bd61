/** Minutes east of UTC. */
const ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    cet: 60,
    met: 60,
    cest: 120,
    mest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    trt: 180,
    gst: 240,
    pkt: 300,
    ist: 330,
    ict: 420,
    wib: 420,
    hkt: 480,
    sgt: 480,
    awst: 480,
    jst: 540,
    kst: 540,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    nst: -210,
    ndt: -150,
    ast: -240,
    adt: -180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
    brt: -180,
    art: -180,
    clt: -240,
  }),
);
/** Names that stand for a place's time of the season. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['at', 'America/Halifax'],
  ['et', 'America/New_York'],
  ['ct', 'America/Chicago'],
  ['mt', 'America/Denver'],
  ['pt', 'America/Los_Angeles'],
]);

const NUMERIC = /^(?:gmt|utc?|z)?\s*([+-])(\d{1,2}):?(\d{2})?$/;

/** The offset of an IANA zone at a local time, in minutes; null where there is no such zone. */
const ofPlace = (zone: string, local: number): number | null => {
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(local)
      .find((part) => part.type === 'timeZoneName')?.value;
    return numeric((name ?? '').toLowerCase());
  } catch {
    return null;
  }
};

const numeric = (text: string): number | null => {
  if (text === 'gmt') return 0;
  const m = NUMERIC.exec(text);
  if (!m) return null;
  const minutes = Number(m[2]) * 60 + Number(m[3] ?? 0);
  return minutes > 16 * 60 ? null : m[1] === '-' ? -minutes : minutes;
};

/**
 * Minutes east of UTC that a zone's text means at a local time (epoch milliseconds as if it were UTC), lower case;
 * null where it means none.
 */
export const zoneOffset = (text: string, local: number): number | null => {
  const place = PLACES.get(text) ?? (/^[a-z]+\/[a-z_+\-0-9/]+$/.test(text) ? text : undefined);
  return ABBREVIATIONS.get(text) ?? numeric(text) ?? (place === undefined ? null : ofPlace(place, local));
};
