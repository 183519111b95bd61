/** Words that say that something grew or shrank. English: every form that news uses. */
export const UP_EN =
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging ' +
  'soar soars soared soaring gain gains gained gaining add adds added adding addition expand expands expanded expanding expansion boost boosts boosted boosting raise raises raised raising ' +
  'recover recovers recovered recovering rebounding bounced bouncing up higher lift lifts lifted rebound rebounds rebounded widen widens widened advance advanced accelerate spike spiked spikes improvement improved improves uptick hike hiked hikes more double doubled doubles doubling triples tripling quadruples quadrupling triple tripled quadruple quadrupled';

export const DOWN_EN =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slip slips slipped slipping sink sinks sank sunk sinking ' +
  'slide slides slid sliding shrink shrinks shrank shrunk shrinking cut cuts cutting reduce reduces reduced reducing reduction plunge plunges plunged plunging tumble tumbles tumbled tumbling ' +
  'lower lowers lowered lowering down less fewer dip dips dipped ease eases eased easing narrow narrows narrowed narrowing contract contracted contraction halve halved halves slump slumped slumps ' +
  'shed sheds trim trims trimmed retreat retreated crash crashed slash slashed slashes tumbling lose loses lost losing weaken weakened downtick curtailing';

/** Perfect, stem of the imperfect without its first letter, verbal nouns and participles. Forms are made by rule. */
export const UP_AR: readonly (readonly [perfect: string, stem: string, nouns: string])[] = [
  ['ارتفع', 'رتفع', 'ارتفاع مرتفع مرتفعة'],
  ['زاد', 'زيد', 'زيادة ازدياد'],
  ['ازداد', 'زداد', 'ازدياد'],
  ['نما', 'نمو', 'نمو'],
  ['نمت', 'نمو', ''],
  ['صعد', 'صعد', 'صعود'],
  ['قفز', 'قفز', 'قفزة قفز'],
  ['أضاف', 'ضيف', 'إضافة إضافية إضافي'],
  ['رفع', 'رفع', 'رفع'],
  ['توسع', 'توسع', 'توسع توسيع'],
  ['تضاعف', 'تضاعف', 'مضاعفة تضاعف'],
  ['تحسن', 'تحسن', 'تحسن'],
  ['عزز', 'عزز', 'تعزيز'],
  ['تنامى', 'تنامى', 'تنامي'],
  ['كسب', 'كسب', 'مكاسب'],
  ['تعافى', 'تعافى', 'تعافي'],
  ['تقدم', 'تقدم', ''],
];

export const DOWN_AR: readonly (readonly [perfect: string, stem: string, nouns: string])[] = [
  ['انخفض', 'نخفض', 'انخفاض منخفض منخفضة'],
  ['تراجع', 'تراجع', 'تراجع متراجعة متراجع'],
  ['هبط', 'هبط', 'هبوط'],
  ['خفض', 'خفض', 'خفض تخفيض'],
  ['تقلص', 'تقلص', 'تقلص تقليص'],
  ['قلص', 'قلص', 'تقليص'],
  ['نقص', 'نقص', 'نقص نقصان'],
  ['انكمش', 'نكمش', 'انكماش'],
  ['تدنى', 'تدنى', 'تدني'],
  ['هوى', 'هوي', ''],
  ['فقد', 'فقد', 'فقدان'],
  ['خسر', 'خسر', ''],
  ['انحسر', 'نحسر', 'انحسار'],
  ['تهاوى', 'تهاوى', ''],
  ['نزل', 'نزل', 'نزول'],
  ['انحدر', 'نحدر', 'انحدار'],
  ['قلل', 'قلل', 'تقليل'],
];

/** Words that only put a figure in the world: a subject stands before (English) or behind (Arabic) them. */
export const LEVEL_AR: readonly (readonly [perfect: string, stem: string, nouns: string])[] = [
  ['بلغ', 'بلغ', 'بالغ بالغة البالغ البالغة'],
  ['وصل', 'صل', ''],
  ['سجل', 'سجل', 'مسجلا مسجلة'],
  ['كان', 'كون', ''],
  ['استقر', 'ستقر', ''],
  ['ظل', 'ظل', ''],
  ['بقي', 'بقى', ''],
  ['لامس', 'لامس', ''],
  ['حقق', 'حقق', 'محققا محققة'],
  ['تراوح', 'تراوح', ''],
  ['قدر', 'قدر', 'مقدر مقدرة'],
  ['مثل', 'مثل', ''],
  ['شكل', 'شكل', ''],
  ['استحوذ', 'ستحوذ', ''],
  ['استهلك', 'ستهلك', ''],
  ['استخدم', 'ستخدم', ''],
  ['سحب', 'سحب', ''],
  ['أنتج', 'نتج', ''],
  ['عدن', 'عدن', ''],
  ['استخرج', 'ستخرج', ''],
  ['باع', 'بيع', ''],
  ['اشترى', 'شتري', ''],
  ['دفع', 'دفع', ''],
  ['استثمر', 'ستثمر', ''],
  ['أنفق', 'نفق', ''],
  ['كلف', 'كلف', ''],
  ['ولد', 'ولد', ''],
  ['وفر', 'وفر', ''],
  ['خطط', 'خطط', ''],
  ['اعتزم', 'عتزم', ''],
  ['استهدف', 'ستهدف', ''],
  ['امتلك', 'متلك', ''],
  ['ملك', 'ملك', ''],
  ['حاز', 'حوز', ''],
  ['احتفظ', 'حتفظ', ''],
  ['شغل', 'شغل', ''],
  ['أطلق', 'طلق', ''],
  ['أعلن', 'علن', ''],
  ['وقع', 'وقع', ''],
  ['جمع', 'جمع', ''],
  ['اقترض', 'قترض', ''],
  ['سدد', 'سدد', ''],
  ['تكبد', 'تكبد', ''],
  ['ربح', 'ربح', ''],
  ['احتاج', 'حتاج', ''],
  ['غطى', 'غطي', ''],
  ['أمن', 'ؤمن', ''],
  ['زود', 'زود', ''],
  ['منح', 'منح', ''],
  ['فرض', 'فرض', ''],
  ['أغلق', 'غلق', ''],
  ['ضبط', 'ضبط', ''],
  ['صادر', 'صادر', ''],
  ['رصد', 'رصد', ''],
  ['حصر', 'حصر', ''],
  ['حدد', 'حدد', ''],
  ['تجاوز', 'تجاوز', ''],
  ['قال', 'قول', ''],
  ['توقع', 'توقع', ''],
  ['استغرق', 'ستغرق', ''],
  ['عمل', 'عمل', ''],
  ['ضم', 'ضم', ''],
  ['حصل', 'حصل', ''],
  ['قدم', 'قدم', ''],
  ['نشر', 'نشر', ''],
  ['ضخ', 'ضخ', ''],
  ['استورد', 'ستورد', ''],
  ['صدر', 'صدر', ''],
  ['حجز', 'حجز', ''],
  ['فاق', 'فوق', ''],
  ['جرى', 'جري', ''],
  ['تم', 'تم', ''],
  ['احتوى', 'حتوي', ''],
  ['واجه', 'واجه', ''],
  ['كفى', 'كفي', ''],
  ['افتتح', 'فتتح', ''],
  ['قرر', 'قرر', ''],
  ['رهن', 'رهن', ''],
  ['ساوى', 'ساوي', ''],
  ['غرم', 'غرم', ''],
  ['طالب', 'طالب', ''],
  ['أقر', 'قر', ''],
  ['اعتمد', 'عتمد', ''],
  ['وافق', 'وافق', ''],
  ['ألزم', 'لزم', ''],
  ['سمح', 'سمح', ''],
  ['تلقى', 'تلقى', ''],
  ['أعطى', 'عطي', ''],
  ['ألغى', 'لغي', ''],
  ['ألحق', 'لحق', ''],
  ['عادل', 'عادل', ''],
];

/** English verbs behind which the amount stands, any form; the subject ends before them. */
export const VERBS_EN =
  'is are was were be been being has have had can could will would may might should must do does did ' +
  'draws drew draw drawn uses used use using consumes consumed consume consuming produces produced produce producing mined mines mine generates generated generate generating ' +
  'reached reaches reach hit hits touched touches stood stands totaled totalled totals total averaged averages average amounted amounts came comes costs cost pays paid pay charges charged charge ' +
  'earned earns earn made makes make makes holds held hold owns owned own ended ends end sold sells sell bought buys buy spent spends spend invested invests invest raised raises borrowed ' +
  'supplied supplies supply provides provided provide accounts accounted account represents represented represent remained remains remain runs ran run operates operated operate hosts hosted ' +
  'limited limits capped caps plans planned plan aims aimed expects expected expect signed signs agreed agrees gives gave give takes took take needs needed need requires required require ' +
  'said says told reported reports reporting posted posts logged booked books recorded records estimated estimates estimate forecasts forecast projected projects taxed taxes tax fined fines ' +
  'employs employed serves served covers covered installed installs deployed deploys powers powered contributed contributes equals equaled exceeds exceeded tops topped passed passes settled trades traded ' +
  'identified found finds counted counts seized seizes closed closes opened opens bought acquired acquires secured secures awarded won wins received receives leased leases bills billed emits emitted saved saves curtailed curtails lasted lasts put puts set sets sits sat picked left leaves brought brings delivers delivered fetched fetches worth generating swung changed shipped ships sees saw ' +
  'dug digs burned burns burnt banked netted nets notched clocked pumped allows allow allowed permits permitted finished finishes houses housed';
