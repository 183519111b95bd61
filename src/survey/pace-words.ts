/** How often a digest comes, as people write it, in index form. */
export const EVERY: Readonly<Record<'day' | 'week', readonly string[]>> = {
  day: 'daily day everyday يوميا يومي يوم اليوم'.split(' '),
  week: 'weekly week اسبوعيا اسبوعي اسبوع الاسبوع'.split(' '),
};

/** At once, and not in a digest. */
export const AT_ONCE = 'now once immediately instantly instant فورا حالا الان فوري'.split(' ');

/** Days of the week from Sunday on. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  'sunday sun الاحد احد',
  'monday mon الاثنين الاتنين اثنين',
  'tuesday tue tues الثلاثاء الثلاثا التلات ثلاثاء',
  'wednesday wed الاربعاء الاربعا اربعاء',
  'thursday thu thur thurs الخميس خميس',
  'friday fri الجمعه جمعه',
  'saturday sat السبت سبت',
].map((words) => words.split(' '));

/** The window that a cap counts in, in hours. */
export const WINDOWS: readonly (readonly [hours: number, words: readonly string[]])[] = [
  [1, 'hour hourly h ساعه الساعه'.split(' ')],
  [24, 'day daily d يوم اليوم يوميا'.split(' ')],
  [168, 'week weekly w اسبوع الاسبوع اسبوعيا'.split(' ')],
];

/** Words behind a time of the day: after noon. */
export const AFTERNOON = 'pm p.m مساء م'.split(' ');
export const MORNING = 'am a.m صباحا ص'.split(' ');
