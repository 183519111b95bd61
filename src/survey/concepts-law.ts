/** Courts, police, crime and punishment. */
export const LAW = {
  measure: `
life_sentence life|sentence life|imprisonment jail|term prison|term = سجن|موبد حكم|بالسجن عقوبه|السجن = duration
bail = كفاله كفالات افراج|بكفاله = money
death_toll death|toll fatalities fatality = قتلي وفيات حصيله ضحايا = count
casualty casualties victims victim = ضحيه = count
injured_count injured injuries injury wounded = جرحي مصاب مصابين مصابون جريح اصابه اصابات = count
crime_rate crime|rate murder|rate = معدل|الجريمه معدل|الجرايم = ratio count
`,
  thing: `
police policeman policemen policewoman cop cops constable = شرطه شرطي بوليس شرطيه درك عسكري|مرور كونستابل
detective detectives investigator investigators = محقق محققين محققون
prosecutor prosecutors prosecution district|attorney = نيابه مدعي|عام المدعي|العام وكيل|نيابه ادعاء|عام الادعاء
lawyer lawyers attorney attorneys solicitor barrister counsel = محامي محام محامين محامون محاميه محاماه
defendant defendants accused suspect suspects suspected = متهم متهمين متهمون مشتبه مشتبهين مشتبهون متهمه
judge_person judge judges magistrate magistrates = قاض قضاه قاضيه قاضي
jury juries juror jurors = محلفين محلفون هييه|محلفين
witness witnesses witnessed testimony testify testified testifies = شاهد شهود شهاده شهد
lawsuit lawsuits sue sues sued suing litigation plaintiff plaintiffs class|action legal|action court|case court|cases lawsuit-filed = دعوي دعاوي مقاضاه قاضت رفعت|دعوي مدعي مدعين يقاضي تقاضي مدعي|بالحق قضايا
supreme_court supreme|court constitutional|court high|court = محكمه|عليا المحكمه|العليا محكمه|دستوريه المحكمه|الدستوريه محكمه|النقض
appeal_court appeal appeals appealed appealing appellate = استيناف|الحكم طعن طعون تطعن يطعن الطعن استيناف|حكم محكمه|الاستيناف استيناف استانف استانفت
verdict verdicts ruling rulings judgment judgement judgments ruled = حكم احكام قرار|المحكمه قضت حكمت
trial trials = محاكمه محاكمات جلسه|محاكمه
acquittal acquit acquitted acquits not|guilty = براءه|المتهم تبريه برات براءه
conviction convict convicts convicted guilty = ادانه مدان مدانين ادين ادانت مذنب
settlement_legal out-of-court legal|settlement settle settles settled settlement = تسويه تسويات صلح سوي|نزاع
injunction injunctions restraining|order court|order stay|order = امر|قضايي اوامر|قضاييه وقف|تنفيذ امر|محكمه امر|المحكمه وقف|التنفيذ
warrant warrants arrest|warrant = مذكره|توقيف مذكره|اعتقال مذكرات|توقيف امر|اعتقال امر|قبض امر|تفتيش
arrest arrests arrested arresting detain detains detained detention detainee detainees custody = اعتقال اعتقل اعتقلت اعتقالات معتقل معتقلين توقيف|شخص محتجز محتجزين احتجاز توقيف اوقف توقيفهم
inmate inmates prisoner prisoners jailed = سجناء سجين سجينه مساجين مسجون مسجونين
parole probation suspended|sentence = افراج|مشروط الافراج|المشروط كفاله|ماليه مع|التنفيذ وقف|التنفيذ
execution_of execute|prisoner death|penalty capital|punishment hanged hanging = اعدام اعدامات
murder murders murdered murderer homicide homicides manslaughter = جريمه|قتل قاتل اغتيال جرايم|قتل
robbery robberies robbed robber robbers heist heists burglary burglaries burglar burglars break-in thief thieves looted loot = سطو سطا لص لصوص حرامي حراميه سارق سرقات
kidnap kidnaps kidnapped kidnapping kidnappers kidnapper abduction abducted abduct = خطف اختطاف مخطوف خاطفين اختطف اختطفت
hostage hostages = رهينه رهاين
assault assaults assaulted = اعتداء اعتداءات
rape raped sexual|assault harassment = اغتصاب تحرش
fraud frauds fraudster fraudsters fraudulent defraud defrauded ponzi pyramid|scheme scam scams swindle = احتيال|مالي هرمي بونزي غش احتيال نصب نصابين
forgery forged forge counterfeit counterfeits fake|goods = تزوير مزور مزوره تزييف مزيف مزيفه تقليد|بضايع
bribe bribes bribed bribery kickback kickbacks graft = رشوه رشاوي رشاوه ارتشاء رشي
corruption corrupt = فساد فاسد فاسدين
embezzle embezzled embezzlement embezzling = اختلاس اختلس مختلس
laundering money|laundering launder laundered dirty|money = غسل|اموال غسيل|اموال غسل|الاموال غسيل|الاموال تبييض|اموال تبييض|الاموال تبييض
smuggle smuggled smuggling smuggler smugglers contraband = تهريب مهرب مهربين مهربون هرب|بضايع مهربه
drug_trade narcotics narcotic cocaine heroin cannabis marijuana hashish drug|trafficking = مخدرات كوكايين هيروين حشيش قنب
trafficking trafficked traffickers human|trafficking = اتجار|بالبشر الاتجار
gang gangs mafia mob crime|ring = عصابه عصابات مافيا
terrorism terrorist terrorists terror = ارهاب ارهابي ارهابيه ارهابيين
bomb bombs bombing bombings bomber explosive explosives = قنبله قنابل تفجير تفجيرات متفجرات عبوه|ناسفه
weapon weapons gun guns firearm firearms rifle rifles pistol arms|trade = سلاح اسلحه بندقيه بنادق مسدس مسدسات
shooting shootings gunman gunmen gunfire shot|dead shootout = اطلاق|نار اطلاق|النار مسلح مسلحين مسلحون
knife knives stabbing stabbed = سكين سكاكين طعن|بسكين
extortion extort extorted blackmail blackmailed = ابتزاز ابتز مبتز
piracy pirate pirates pirated = قراصنه|البحر قرصنه|بحريه
vandalism vandals vandalised vandalized = تخريب مخربين تخريبي
arson arsonist set|fire = اضرام|النار حريق|متعمد
evidence_of forensic forensics fingerprint fingerprints = ادله|جناييه بصمه بصمات طب|شرعي
crime crimes criminal criminals offence offences offense offenses offender offenders felony misdemeanour = جريمه جرايم مجرم مجرمين اجرام اجرامي جناييه جنحه جنايه جنح
inquiry inquiries enquiry investigation investigations investigate investigates investigated investigating probe probes probed probing = تحقيق تحقيقات
inspection inspections inspect inspected inspector inspectors inspects = تفتيش مفتش مفتشين معاينه تفتيشي فتش كشف|ميداني
violation violations violate violated violates breach breaches breached infringement infringed infringe offence offences = انتهاك انتهاكات خرق خروقات انتهك مخالفه مخالفات خالف خالفت
complaint complaints complain complained complains grievance = شكوي شكاوي اشتكي تظلم
contract_breach breach|of-contract = اخلال|بالعقد
notary notaries notarised = كاتب|عدل موثق|عقود
will_testament inheritance inherited heir heirs = ورثه وريث ميراث ارث وصيه
divorce divorced divorces = طلاق مطلقه طلق
custody_child alimony = حضانه نفقه|الطليقه
citizenship naturalisation naturalization nationality = جنسيه جنسيات تجنيس
passport passports = جواز|سفر جوازات|سفر جوازات باسبور
visa visas = تاشيره تاشيرات فيزا
amnesty amnesties pardon pardons pardoned clemency = عفو عفو|عام
extradite extradited extradition deport deported deportation deportations = تسليم|مطلوبين ترحيل ترحيلات رحلت|المهاجرين ابعاد رحل|قسرا
asylum asylum|seeker asylum|seekers = لجوء طالبي|اللجوء طالب|لجوء
curfew curfews = حظر|تجول حظر|التجول
emergency_state state|of-emergency emergency|law martial|law martial = حاله|طوارء طواريء طوارء احكام|عرفيه
antitrust competition|authority = مكافحه|الاحتكار منع|الاحتكار
whistleblower whistleblowers informant informer = مخبرين
`,
  matter: `
legal legally lawful legality = قانوني قانونيه
justice = عداله عدل
judicial judiciary = قضاء قضايي قضاييه
security = امن امني امنيه
safety safe = سلامه امان امن|سلامه
punishment punish punishes punished penalise penalize = عقاب معاقبه عاقب عاقبت
rights human|rights civil|rights = حقوق|الانسان حقوق
compliance comply complies complied compliant adhere = امتثال امتثل التزم التزام ملتزم
enforcement enforce enforces enforced = انفاذ تطبيق|القانون
clause clauses provision provisions paragraph = بنود ماده|قانونيه فقره بنود|العقد
constitution constitutional constitutions = دستور دستوري دستوريه
`,
  frame: `
combat combating crack|down tackle tackles tackled = مكافحه محاربه كافح
legalise legalised legalize legalized legalization legalisation legalizes = تشريع|التعدين تقنين|التعدين قنن
exploit exploits exploited exploitation exploiting = استغلال استغل استغلت
surge_in storm|out = اقتحام اقتحم
accuse accuses accusing allege alleges alleged allegation allegations indict indicted indictment = اتهام اتهم اتهمت اتهامات يتهم تتهم زعم مزاعم لايحه|اتهام وجهت|اتهامات
confess confessed confession admit admits admitted = اعترف اعتراف اعترفت
kill kills killed slain shot|down = قتل قتلت مقتل مصرع لقي|مصرعه قتيل
die dies died dead death deaths dying = مات ماتت توفي توفيت وفاه موت
escape escapes escaped flee flees fled fugitive fugitives = فرار فار هارب هاربين هروب هرب هربت
free_up freed = اطلاق|سراح افرج افراج
overturn overturns overturned annul annulled strike|down struck|down quash quashed repeal repealed repeals revoke revokes revoked revocation rescind rescinded licence|withdrawn = ابطال ابطل نقض|الحكم الغاء|القانون سحب|الترخيص سحب|رخصه الغاء|الترخيص الغاء|الرخصه
uphold upholds upheld = ايد|الحكم
enact enacts enacted ratify ratifies ratified ratification = سن|قانون تصديق
amend amends amended amendment amendments = تعديل|القانون عدل|القانون تعديلات تعديل
prove proves proved proven proof evidence = اثبات اثبت دليل ادله برهان
oblige obliged compel compelled mandatory compulsory obligatory mandate mandated mandates = الزام الزم الزامي الزاميه اجباري اجباريه اجبار اضطر مضطر تفويض ولايه|قانونيه مامور
exempt exempts exempted exemption exemptions waive waived waiver waivers = اعفاء اعفي معفي معفاه اعفاءات
threaten threatens threatened threat threats = تهديد هدد هددت تهديدات مهدد
protect protects protected protection = حمايه حمي محمي
attack attacks attacked = هجوم هجمات هاجم هاجمت
`,
} as const;
