import type { Language } from '#src/base/lang.ts';

/** What feeds of the catalogue are about; wider than the topics of articles. */
export const SUBJECTS = [
  'crypto',
  'bitcoin',
  'mining',
  'energy',
  'nuclear',
  'climate',
  'regulation',
  'economy',
  'research',
  'general',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface Listed {
  readonly name: string;
  readonly url: string;
  readonly lang: Language;
  readonly about: readonly Subject[];
  /** One of those that a new server of this language begins with. */
  readonly first?: true;
}

/** Feeds that are offered. None counts as working before Barq has read it: outlets move and close their feeds. */
export const CATALOGUE: readonly Listed[] = [
  { name: 'Cointelegraph Arabic', url: 'https://ar.cointelegraph.com/rss', lang: 'ar', about: ['crypto'], first: true },
  { name: 'BeInCrypto Arabic', url: 'https://ar.beincrypto.com/feed/', lang: 'ar', about: ['crypto'], first: true },
  { name: 'ArabiCrypto', url: 'https://arabicrypto.io/feed/', lang: 'ar', about: ['crypto'], first: true },
  { name: 'Arab Market Cap', url: 'https://arabmarketcap.com/feed/', lang: 'ar', about: ['crypto'] },
  { name: 'Attaqa (الطاقة)', url: 'https://attaqa.net/feed/', lang: 'ar', about: ['energy'], first: true },
  {
    name: 'Argaam main (أرقام)',
    url: 'https://www.argaam.com/ar/rss/ho-main-news?sectionid=1523',
    lang: 'ar',
    about: ['economy', 'energy'],
    first: true,
  },
  {
    name: 'Argaam global markets',
    url: 'https://www.argaam.com/ar/rss/internationmarket-mainnewsar?sectionid=1334',
    lang: 'ar',
    about: ['economy'],
  },
  {
    name: 'Argaam UAE',
    url: 'https://www.argaam.com/ar/rss/ho-main-news-uae?sectionid=1533',
    lang: 'ar',
    about: ['economy'],
  },
  {
    name: 'Independent Arabia economy',
    url: 'https://www.independentarabia.com/rss/economy',
    lang: 'ar',
    about: ['economy', 'regulation'],
    first: true,
  },
  { name: 'Al Bilad', url: 'https://albiladdaily.com/feed/', lang: 'ar', about: ['economy'] },
  {
    name: 'Al Jazeera economy (ar)',
    url: 'https://www.aljazeera.net/aljazeerarss/economy',
    lang: 'ar',
    about: ['economy'],
  },
  { name: 'BBC Arabic', url: 'https://feeds.bbci.co.uk/arabic/rss.xml', lang: 'ar', about: ['general'] },
  { name: 'Asharq Al-Awsat', url: 'https://aawsat.com/feed', lang: 'ar', about: ['general', 'economy'] },
  { name: 'France 24 Arabic', url: 'https://www.france24.com/ar/rss', lang: 'ar', about: ['general'] },
  { name: 'DW Arabic (RDF)', url: 'https://rss.dw.com/rdf/rss-ar-all', lang: 'ar', about: ['general'] },
  { name: 'CNN Arabic', url: 'https://arabic.cnn.com/api/v1/rss/rss.xml', lang: 'ar', about: ['general'] },
  { name: 'Sky News Arabia', url: 'https://www.skynewsarabia.com/rss.xml', lang: 'ar', about: ['general'] },
  { name: 'Asharq Business', url: 'https://www.asharqbusiness.com/rss', lang: 'ar', about: ['economy', 'energy'] },
  { name: 'Al Eqtisadiah', url: 'https://www.aleqt.com/rss', lang: 'ar', about: ['economy'] },
  {
    name: 'UN News Arabic',
    url: 'https://news.un.org/feed/subscribe/ar/news/all/rss.xml',
    lang: 'ar',
    about: ['general', 'climate'],
  },
  { name: 'Cointelegraph', url: 'https://cointelegraph.com/rss', lang: 'en', about: ['crypto'], first: true },
  { name: 'Cointelegraph mining tag', url: 'https://cointelegraph.com/rss/tag/mining', lang: 'en', about: ['mining'] },
  {
    name: 'Cointelegraph regulation tag',
    url: 'https://cointelegraph.com/rss/tag/regulation',
    lang: 'en',
    about: ['regulation'],
  },
  {
    name: 'CoinDesk',
    url: 'https://www.coindesk.com/arc/outboundfeeds/rss/',
    lang: 'en',
    about: ['crypto'],
    first: true,
  },
  { name: 'The Block', url: 'https://www.theblock.co/rss.xml', lang: 'en', about: ['crypto'] },
  { name: 'Decrypt', url: 'https://decrypt.co/feed', lang: 'en', about: ['crypto'], first: true },
  { name: 'Bitcoin Magazine', url: 'https://bitcoinmagazine.com/feed', lang: 'en', about: ['bitcoin'] },
  { name: 'Blockworks', url: 'https://blockworks.com/feed', lang: 'en', about: ['crypto'] },
  { name: 'DL News', url: 'https://www.dlnews.com/feed/', lang: 'en', about: ['crypto'] },
  { name: 'Protos', url: 'https://protos.com/feed/', lang: 'en', about: ['crypto'] },
  { name: 'CryptoSlate', url: 'https://cryptoslate.com/feed/', lang: 'en', about: ['crypto'] },
  { name: 'CryptoBriefing', url: 'https://cryptobriefing.com/feed/', lang: 'en', about: ['crypto'] },
  { name: 'CryptoPotato', url: 'https://cryptopotato.com/feed/', lang: 'en', about: ['crypto'] },
  { name: 'The Defiant', url: 'https://thedefiant.io/feed', lang: 'en', about: ['crypto'] },
  { name: 'Unchained', url: 'https://unchainedcrypto.com/feed/', lang: 'en', about: ['crypto'] },
  { name: 'Wu Blockchain', url: 'https://wublock.substack.com/feed', lang: 'en', about: ['crypto', 'mining'] },
  { name: 'U.Today', url: 'https://u.today/rss', lang: 'en', about: ['crypto'] },
  { name: 'Glassnode Insights', url: 'https://insights.glassnode.com/rss/', lang: 'en', about: ['research'] },
  { name: 'Hashrate Index', url: 'https://hashrateindex.com/blog/rss.xml', lang: 'en', about: ['mining'], first: true },
  {
    name: 'Blockware Intelligence',
    url: 'https://blockwareintelligence.substack.com/feed',
    lang: 'en',
    about: ['mining'],
  },
  { name: 'Compass Mining', url: 'https://compassmining.io/education/feed/', lang: 'en', about: ['mining'] },
  {
    name: 'Bitcoin Magazine mining tag',
    url: 'https://bitcoinmagazine.com/tags/mining/.rss/full/',
    lang: 'en',
    about: ['mining'],
  },
  {
    name: 'EIA Today in Energy',
    url: 'https://www.eia.gov/rss/todayinenergy.xml',
    lang: 'en',
    about: ['energy'],
    first: true,
  },
  { name: 'EIA press', url: 'https://www.eia.gov/rss/press_rss.xml', lang: 'en', about: ['energy'] },
  {
    name: 'Utility Dive',
    url: 'https://www.utilitydive.com/feeds/news/',
    lang: 'en',
    about: ['energy', 'regulation'],
    first: true,
  },
  {
    name: 'World Nuclear News',
    url: 'https://www.world-nuclear-news.org/rss',
    lang: 'en',
    about: ['energy', 'nuclear'],
  },
  { name: 'Power Engineering', url: 'https://www.power-eng.com/feed/', lang: 'en', about: ['energy'] },
  { name: 'Power Technology', url: 'https://www.power-technology.com/feed/', lang: 'en', about: ['energy'] },
  { name: 'Energy-Storage.news', url: 'https://www.energy-storage.news/feed/', lang: 'en', about: ['energy'] },
  { name: 'pv magazine', url: 'https://www.pv-magazine.com/feed/', lang: 'en', about: ['energy'] },
  { name: 'OilPrice', url: 'https://oilprice.com/rss/main', lang: 'en', about: ['energy'] },
  { name: 'Carbon Brief', url: 'https://www.carbonbrief.org/feed/', lang: 'en', about: ['energy'] },
  { name: 'Electrek', url: 'https://electrek.co/feed/', lang: 'en', about: ['energy'] },
  { name: 'Guardian Energy', url: 'https://www.theguardian.com/environment/energy/rss', lang: 'en', about: ['energy'] },
  {
    name: 'NYT Energy & Environment',
    url: 'https://rss.nytimes.com/services/xml/rss/nyt/EnergyEnvironment.xml',
    lang: 'en',
    about: ['energy'],
  },
  {
    name: 'Politico EU Energy',
    url: 'https://www.politico.eu/section/energy/feed/',
    lang: 'en',
    about: ['energy', 'regulation'],
  },
  {
    name: 'Euractiv Energy',
    url: 'https://www.euractiv.com/sections/energy-environment/feed/',
    lang: 'en',
    about: ['energy', 'regulation'],
  },
  { name: 'Anadolu Energy', url: 'https://www.aa.com.tr/en/rss/default?cat=energy', lang: 'en', about: ['energy'] },
  { name: 'AGBI', url: 'https://www.agbi.com/feed/', lang: 'en', about: ['economy', 'energy'] },
  { name: 'Egypt Oil & Gas', url: 'https://egyptoil-gas.com/feed/', lang: 'en', about: ['energy'] },
  {
    name: 'US SEC press releases',
    url: 'https://www.sec.gov/news/pressreleases.rss',
    lang: 'en',
    about: ['regulation'],
    first: true,
  },
  {
    name: 'US Federal Reserve press',
    url: 'https://www.federalreserve.gov/feeds/press_all.xml',
    lang: 'en',
    about: ['regulation'],
  },
  {
    name: 'Fed enforcement',
    url: 'https://www.federalreserve.gov/feeds/press_enforcement.xml',
    lang: 'en',
    about: ['regulation'],
  },
  { name: 'OCC bulletins', url: 'https://www.occ.treas.gov/rss/occ_bulletins.xml', lang: 'en', about: ['regulation'] },
  { name: 'US DOJ news', url: 'https://www.justice.gov/news/rss', lang: 'en', about: ['regulation'] },
];

const folded = (text: string): string => text.trim().toLowerCase();
const BY_NAME: ReadonlyMap<string, Listed> = new Map(CATALOGUE.map((feed) => [folded(feed.name), feed]));

/** The feed of this name. */
export const catalogued = (name: string): Listed | undefined => BY_NAME.get(folded(name));

const BY_URL: ReadonlyMap<string, Listed> = new Map(CATALOGUE.map((feed) => [feed.url, feed]));

/** The name under which the catalogue offers an address; empty where it does not. */
export const nameIn = (url: string): string => BY_URL.get(url)?.name ?? '';

/** What a new server begins with. */
export const firstFeeds = (lang: Language): readonly Listed[] =>
  CATALOGUE.filter((feed) => feed.lang === lang && feed.first);
