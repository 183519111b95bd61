/** Time zones by the place that they are named after, for whoever types it in Arabic. Most readers' come first. */
const ARABIC_ZONES: Readonly<Record<string, string>> = {
  'Asia/Riyadh': 'الرياض، السعودية',
  'Asia/Dubai': 'دبي، أبوظبي، الإمارات',
  'Africa/Cairo': 'القاهرة، مصر',
  'Asia/Baghdad': 'بغداد، العراق',
  'Africa/Casablanca': 'الدار البيضاء، الرباط، المغرب',
  UTC: 'التوقيت العالمي، غرينتش',
  'Europe/London': 'لندن، بريطانيا',
  'Asia/Kuwait': 'الكويت',
  'Asia/Qatar': 'الدوحة، قطر',
  'Asia/Bahrain': 'المنامة، البحرين',
  'Asia/Muscat': 'مسقط، عُمان',
  'Asia/Aden': 'صنعاء، عدن، اليمن',
  'Asia/Amman': 'عمّان، الأردن',
  'Asia/Beirut': 'بيروت، لبنان',
  'Asia/Damascus': 'دمشق، سوريا',
  'Asia/Jerusalem': 'القدس',
  'Asia/Gaza': 'غزة، فلسطين',
  'Asia/Hebron': 'الخليل، الضفة، فلسطين',
  'Africa/Tripoli': 'طرابلس، ليبيا',
  'Africa/Tunis': 'تونس',
  'Africa/Algiers': 'الجزائر',
  'Africa/Nouakchott': 'نواكشوط، موريتانيا',
  'Africa/Khartoum': 'الخرطوم، السودان',
  'Africa/Mogadishu': 'مقديشو، الصومال',
  'Africa/Djibouti': 'جيبوتي',
  'Indian/Comoro': 'موروني، جزر القمر',
  'Asia/Tehran': 'طهران، إيران',
  'Asia/Karachi': 'كراتشي، باكستان',
  'Asia/Kolkata': 'كلكتا، مومباي، الهند',
  'Asia/Singapore': 'سنغافورة',
  'Asia/Hong_Kong': 'هونغ كونغ',
  'Asia/Shanghai': 'شنغهاي، بكين، الصين',
  'Asia/Tokyo': 'طوكيو، اليابان',
  'Europe/Istanbul': 'إسطنبول، تركيا',
  'Europe/Moscow': 'موسكو، روسيا',
  'Europe/Paris': 'باريس، فرنسا',
  'Europe/Berlin': 'برلين، ألمانيا',
  'America/New_York': 'نيويورك، واشنطن، شرق أمريكا',
  'America/Chicago': 'شيكاغو، تكساس، وسط أمريكا',
  'America/Los_Angeles': 'لوس أنجلوس، غرب أمريكا',
};

/** Zones that have a name in Arabic, in the order in which they are offered. */
export const ZONES_NAMED = Object.keys(ARABIC_ZONES);

/** A zone's place in Arabic; null where nobody named it. */
export const arabicZone = (zone: string): string | null => ARABIC_ZONES[zone] ?? null;
