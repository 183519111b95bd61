/**
 * Words that say nothing about what a question is about: function words, dialect question words, and verbs and nouns that
 * any question may hold. A word of a question that is neither here, nor a concept, nor a cue is taken for a name, and a
 * name must stand in the source. A trailing * stands for any ending. Arabic in index form (ا for أ, ه for ة, ي for ى).
 */
export const GENERAL = {
  en: `
a an the this that these those there here it its it's is isn't are aren't was were be been being am do does did doing done don't
have has had having will would shall should can could may might must ought i you he she we they me him her us them my your his
our their mine yours of in on at to from by for with without within into onto over under out off up down about above below between
among against per as than then so and or nor but if when where which who whom whose what whats what's how why while during before
after since until till also just only even still yet already too very much many more most less least few fewer little lot lots
any some all both each every either neither none no not other another one ones same such own again ever never now please pls plz
thanks thank hi hello hey ok okay bot barq tell give show get gets got getting find found know want need let say says said saying
told tells according story stories article articles news source sources outlet outlets headline headlines mentioned mention
number numbers figure figures amount amounts value total sum quantity data info information really actually exactly roughly
approximately around nearly almost about close right wrong work worked works out look looks looking like make makes made making
take takes took taken go goes going gone went come comes came put puts set sets setting turn turns turned bring brings keep keeps
kept run runs ran ran running hit hits reach reaches reached reaching rise rises rose risen fall falls fell fallen drop drops
dropped grow grows grew grown growing growth increase increases increased increasing decrease decreases decreased decline
declines declined change changes changed add adds added adding plus minus divided times multiple compare compared comparison versus
vs difference ratio rate rates level levels far long big bigger biggest large larger largest high higher highest low lower lowest
small smaller smallest cheap cheaper cheapest expensive best worst top bottom good better bad fast faster fastest slow quick
first second third fourth last latest next previous prior former later earlier early late recent recently current currently today
tomorrow yesterday year years yearly annual annually month months monthly week weeks weekly day days daily quarter quarters hour
hours minute minutes time date dates period ago january february march april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 h1 h2 half spring autumn fall thing things kind kinds type types way
ways part parts case cases reason people person someone anyone everybody somebody whole entire together altogether combined alone
moment moments present nowadays apart besides except excluding including include includes included average mean compound cagr percent percentage pct points point
unit units dollars dollar cents cent usd euro euros kwh mwh gwh twh kw mw gw tw ph eh th btc j million billion trillion thousand
hundred k m bn mn two three four five six seven eight nine ten twice double triple becomes become became call calls called name
names named planned plan plans account accounts represent represents mean means meant comes coming using based list listed lists
table piece report per happen happened happens happening bigger difference gap new old actual actually size sized maximum minimum
most allowed allow allows still left remain remains remaining between beyond towards compared relative versus vs. etc ie eg
i'm i'd i've you're we're they're it'd that'd whats wats u r ur gonna gotta wanna kinda thx expect expected expects expecting
predicted predicting predict forecast forecasts forecasted projected able apply using asap quick quickly simple simply straight
count counts counted different cover covers covered coverage trend trends trending trendy talk talking talked discuss discussed
issued official officially ask asks asked asking answer question according acc yesterday's month's year's week's today's
announce announced announces announcing thats that's who's hows how's wheres where's whens when's won't cannot can't couldn't wouldn't
day's flat round whole full fully continuous nonstop constant constantly constant rated given giving gives grant granted
just ignore ignoring assume assuming suppose supposing lets let's worth pay off back
charge charged charges hmm well only than ya yes no single individual

lose loses losing lost win wins won gain gains gained try tries tried trying use useful help helps helped hear heard seen see sees saw
know known knows think thinks thought believe believes feel feels guess check checks checked explain explains explained describe
describes described mention compare compares rank ranked write wrote written read reads lead leads led follow follows followed
leave leaves left stay stays stayed move moves moved moving live lives lived begin ended finish finished plan happen
cause causes caused because result results resulted effect affect affects affected impact impacts due thanks regarding concerning
involve involved involves relate related versus contain contains contained hold back reduce reduces reduced reducing reduction cut cuts
raise raises raised raising lift lifts lifted boost boosts boosted double doubles doubled doubling halve halves halved triple tripled
jump jumps jumped surge surges surged plunge plunged slump slumped climb climbs climbed slide slid shrink shrank shrunk swell
exceed exceeds exceeded surpass surpasses surpassed overtake overtakes overtook outpace top topped beat beats
amid amidst across around toward towards upon onto within throughout despite although though while whereas however therefore
almost barely hardly merely simply mainly mostly largely partly half third quarter dozen couple pair several various multiple
big great huge massive tiny major minor main key important significant overall actual real true false correct accurate
current future past ancient modern early earlier mid middle final initial original next following previous upcoming
side inside outside front behind above below next near nearby far away together apart
man men woman women people person folks guys everyone public private local national international foreign domestic
world country nation state city area place spot home
question answer info detail details fact facts example examples idea point points issue issues matter problem problems topic topics
thing stuff bit piece item items kind sort type form version name title word words term terms line lines page pages
morning evening night noon weekday weekend january season decade century anniversary deadline schedule
say saying spoke speak speaks speaking speech talk statement interview call calls quoted quote quotes
publish published publishing appear appears appeared come released report reported reporting reports
mining-related crypto-related energy-related
used using owned located based built build builds building made operates operated operate
rounded rounding round precise exact megawatts gigawatts kilowatts terawatts warn warns warned warning adjust adjusts adjusted adjustment adjustments epoch effect decision chose choose chosen order ordered predecessor successor exactly precise precisely side sides put end ends ended beginning middle upper lower bound range
rn imo tbh fyi idk lol omg cuz coz bc tho thru til till nope yep yeah yup nah dunno lemme gimme gotcha whatcha y'all ain't aint dont doesnt
didnt isnt wasnt arent cant wont im ive youre theyre ure sup bruh bro mate dude hey-there tysm ty np afaik iirc tldr ppl msg abt b4 w w/o bw tmrw
tmr 2day 2nite gr8 hv hav wud cud shud shoulda coulda woulda lotta outta sorta tryna finna ought shall whatsoever whatever whichever whoever
whenever wherever however hence thus thereby therefore hereby moreover furthermore besides likewise meanwhile otherwise instead indeed anyway
anyways somehow somewhere anywhere everywhere nowhere nothing something anything everything none ourselves yourself himself herself itself
themselves myself whose aside amongst alongside beneath beside underneath unlike via plus minus except notwithstanding albeit lest
roughly overall basically essentially literally obviously apparently supposedly allegedly reportedly presumably perhaps maybe probably
surely certainly definitely absolutely totally completely entirely fully partly quite rather pretty fairly somewhat slightly
significantly substantially considerably dramatically sharply heavily hugely vastly largely broadly generally normally
often frequently sometimes occasionally seldom always forever lately nowadays presently shortly soon eventually finally ultimately
initially originally formerly previously subsequently afterwards afterward beforehand simultaneously respectively
hike hikes hiked hiking soar soars soared soaring skyrocket skyrocketed rocketed spike spikes spiked spiking balloon ballooned mushroom
mushroomed slash slashes slashed slashing trim trims trimmed trimming shave shaved dip dips dipped tumble tumbles tumbled 
plummet plummets plummeted nosedive dwindle dwindled diminish diminished lessen lessened lower lowers lowered lowering uptick downtick
upswing downswing widen widened narrow narrowed edge edged inch inched leap leaps leaped leapt swelled swells stretched expand-to
go-to come-up ended-up topping totalled totaled totalling totaling averaging amounted amounting equates equalled equal equals equivalent
tally tallied weighs-in clocked clocks stood stands standing sits sat lie lies lay rest rests rested remain-at peaked-at
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat fortnight fortnightly biweekly
hourly nightly overnight midday midnight noon dawn dusk weekdays weekends eve
additional extra further broader wider deeper ambitious modest steady clear fair unfair formal informal general normal regular certain
pending prominent pivotal purpose status incident update updates updated highs lows shows showed shown showing push pushes pushed draft
wants wanted wanting achieve achieves achieved achieving challenge challenges explore explores explored focus focuses focused focusing
signal signals signalled signaled possibility attention position positions standard standards framework landscape session sessions
through whether versus oneself enable enables enabled enabling allowing advances boosting bringing tends tend tended seems seem seemed appear matters mattered highlight highlights highlighted outline outlines outlined citing cited cites cite dubbed unveiled face faces faced facing mission method approach approaches path role roles action actions choice choices frame unique beautiful giant bold familiar notable notably boldest grab grabs grabbed roll rolls rolled turning stepping redirected
hundreds thousands tens billions millions trillions gigawatt megawatt kilowatt terawatt eleven twelve thirteen fourteen fifteen sixteen
twenty thirty forty fifty sixty seventy eighty ninety fifth sixth seventh eighth ninth tenth once
differ differs differed steps step lifting edges notices notice notes noted comment comments commented stage stages missed miss misses
keeping bringing becoming letting lets putting seeing feeling thinking wondering wonder wondered curious heard hearing please kindly
grateful appreciate appreciated cheers express expressed expresses expressing imply implies implied decimal decimals
pre non semi rather there's he's she's doesn't didn't hasn't haven't hadn't wasn't weren't shouldn't you've we've they've you'll they'll we'll it'll i'll he'll else others nobody
nope anybody unless anymore anytime especially highly widely clearly truly along ahead forward alike solely elsewhere latter worse worst dearer longer fewer closer sooner
krona kronor krone kroner dinar dinars dirham dirhams riyal riyals rial rials rouble roubles ruble rubles ringgit tenge rupee rupees peso pesos pound pounds yen yuan lira liras
franc francs shilling shillings naira birr som so'm sum's won zloty baht rand litre litres liter liters gallon gallons tonne tonnes ton tons kilo kilos gram grams
joule joules watt watts kilowatt-hour kilowatt-hours megawatt-hour megawatt-hours gigawatt-hour gigawatt-hours terawatt-hour terawatt-hours exahash exahashes petahash petahashes terahash terahashes
third-quarter first-quarter second-quarter fourth-quarter half-year year-end month-end year-long five-year two-year month-long two-thirds thirds fifths
evenly respectively ballpark roughly-speaking quick-one stated mentioning per-cent whats-the hiya greetings ta
`,
  ar: `
في من الي علي عن مع بين حتي لحد لحتي منذ خلال بعد قبل عند لدي عبر ضمن حول نحو تحت فوق دون بدون سوي غير الا لو لولا اذا ان انه انها انهم
انو اللي الذي التي الذين ما ماذا هل كم قد ايش شو شنو وش اش ايه اي انهي انهو ايا ايهما ايهم مين منو من منهو متي امتي ايمتي وقتاش
اين وين فين كيف شلون ازاي كيفاش ليش ليه لماذا علاش لما لان بسبب هو هي هم هن هما نحن انا انت انتم هذا هذه هذي هاي هاد هادا هال هدا ده دي دول ذلك تلك
هذان هناك هنا كل كلها كلهم بعض بعضها نفس نفسه نفسها ذات اخر اخري اخرين احد احدي واحد واحده اثنين ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه ثمانيه تسعه
عشره ثاني ثانيه ثالث اول اولي و او ام ولا ثم لكن بل بس فقط ايضا كمان برضو جدا كثير قليل اكثر اكتر اقل اكبر اصغر اعلي ادني ارخص اغلي افضل احسن اسوا اسرع ابطا
كان كانت كانوا يكون تكون ستكون سيكون بيكون هيكون راح رح سوف هيكون حيكون صار صارت يصير تصير اصبح اصبحت يصبح تصبح تبقي بقي بقت باقي ليس ليست مش مو موش ماشي لا لم لن نعم
بلغ بلغت يبلغ تبلغ سيبلغ ستبلغ وصل وصلت يصل تصل سيصل ستصل بيوصل يوصله بيوصله يوصل توصل حقق حققت سجل سجلت يسجل بات باتت يقدر تقدر يعادل تعادل يساوي تساوي
ارتفع ارتفعت يرتفع ترتفع سيرتفع سترتفع ارتفاع انخفض انخفضت ينخفض تنخفض ستنخفض انخفاض تراجع تراجعت يتراجع تتراجع ستتراجع هبط هبطت هبوط قفز قفزت قفزه زاد زادت يزيد تزيد
سيزيد ستزيد هيزيد هتزيد بيزيد بتزيد زياده نقص نقصت ينقص تنقص نزل نزلت ينزل تنزل بينزل نمو ينمو تنمو سينمو ستنمو بتنمو بينمو نما نمت تغير تغيرت يتغير التغير قل قلت كثر كثرت
فرق فارق فجوه ضعف اضعاف مره مرات مرتين نسبه نسبت بنسبه بالميه بالميه مييه ميويه ميوي نقطه نقاط معدل متوسط مركب مركبه مجموع مجموعها اجمالي جمع اجمع اطرح تطرح اقسم قسمه
عدد رقم ارقام رقمها قيمه كميه مقدار حجم مستوي مستويات سنه سنوات سنين عام عامي عاميه اعوام شهر شهري شهور اشهر شهرين شهريا اسبوع اسابيع يوم ايام يومي يوميا ربع فصل نصف ساعه ساعات دقيقه
ثانيه الان دلوقتي هلق هلا هسه حاليا اليوم امس غدا بكره السنه العام القادم القادمه المقبل المقبله الجاي الجايه الماضي الماضيه السابق السابقه الفايت الحالي الحاليه
يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين جانفي فيفري افريل ماي جوان جويليه اوت
خبر اخبار مقال مقالات مقاله خبرين تقارير قصه قصص مصدر مصادر نشر نشرت نشرتها ينشر ذكر ذكرت انذكرت ذكروا قال قالت يقول تقول قالوا حسب بحسب وفق وفقا طبقا بناء
اريد ابي ابغي بدي عايز عاوز بغيت اعرف احسب احسبلي حساب لي لنا اعطني اعطيني هات وريني اعرض قلي قولي احكيلي لو سمحت رجاء شكرا مرحبا
عطا عطات عطاو عطت عطو مشا مشات مشاو سوت سوا سووا يسوي تسوي غاديه غاديين جت جات جمعنا طرحنا ضربنا قسمنا حسبنا يطلع تطلع طلع بيطلع بتطلع يجي تجي جاي جاب جابت جيب حط عمل عملت يعمل تعمل سوي سوا يسوي تسوي تسوا صرف دخل يدخل يدخل راح
بها به فيها فيه منها منه لها له عليها عليه عنها عنه اليها اليه معها معه بهم لهم عندها عنده عندهم عندك عندكم لديها لديه بينها بينهم كلتا كلا بمقدار بقدر بكم بايش لكل
سبب سببها سببه اسباب مقابل مقارنه مقارنتا قارن مقارنتها بدل بدلا عوضا كحد لغايه غايه بحدود حوالي قرابه تقريبا تقريبا فعلا حقا بالضبط تماما
يعطي تعطي بتعطي بيعطي يمنح تمنح ستمنح يمكن ممكن لازم يجب ينفع بتنفع بينفع يشتغل تشتغل تبي يبي يريد تريد نوع انواع شكل حاله وضع جزء اجزاء كامل كامله كاملين
استمر يستمر تستمر ظل ظلت بقيت دام صافي صافيه رسمي رسميا جديد جديده مسموح مسموحه بيه حصل حصلت حدث حدثت جري تم تمت يتم تتم

خسر تخسر يخسر ربح كسب حاول جرب شاف يشوف تشوف سمع عرف يعرف تعرف ظن فكر شرح وصف سمي اسم اسمه اسمها كتب قرا قاد تبع ترك بقي انتقل عاش انتهي خلص خطط
ادي سبب اثر تاثير نتيجه نتج تعلق متعلق يتعلق تتعلق بخصوص بشان حيال ازاء رغم برغم لكن لكنها لكنه بينما فيما كذلك ايضا
خفض خفضت يخفض تخفض رفع رفعت يرفع ترفع سترفع سيرفع عزز ضاعف تضاعف تضاعفت تتضاعف قفزت يقفز تقفز تجاوز تجاوزت يتجاوز تتجاوز فاق تفوق يفوق تخطي تخطت
كبير كبيره صغير صغيره ضخم ضخمه هايل مهم مهمه رييسي رييسيه فعلي فعليه حقيقي حقيقيه صحيح صحيحه نهايي اولي اصلي سابقه لاحق لاحقه مستقبلي
داخل خارج امام خلف وراء قرب قريب بعيد جنب بجانب سويا
رجل رجال نساء شعب محلي محليه اجنبي وطني
سوال جواب معلومه معلومات تفاصيل تفصيل حقيقه مثال فكره نقطه قضيه مشكله موضوع مواضيع شي شيء حاجه حاجات قطعه بند كلمه كلام سطر صفحه
صباح مساء ليل ليلا نهار نهايه بدايه منتصف اواخر اوايل مطلع غره عقد قرن ذكري
تحدث حديث خطاب مقابله تصريح تصريحات بيان ظهر ظهرت صدرت يصدر تصدر
مستخدم مستخدمه مبني بني بناء تبني يبني تشغل يشغل تدير يدير تعمل شغال شغاله شغالين اشتغل واقعه
تقع يقع تتوقع متوقعه مقدر مقدره المتوقع مقرر مقرره مخطط مخططه معلن معلنه مسجل مسجله مذكور مذكوره
حالها وحدها وحده لوحده لوحدها جميع جميعها جميعا مختلف مختلفه متنوع
اد عشان علشان لاجل كرمال مشان شان بدهم بدها بده عايزين نفسي ودي
ديال ديالو ديالها ديالهم ديالك بتاع بتاعه بتاعت بتاعها بتاعهم بتوع تبع تبعه تبعها تبعهم حق حقه حقت حقها حقهم مال ماله مالها مالت مالهم تاع متاع نتاع هاد هادي هاذ هاذي هاذا هذيك هداك ديك داك اشنو اشنهو شنهو وشو علاه واش شلونها وقتيش فوقاش فين وين يقل تقل قلت يفوق تفوق فاقت يزود تزود اجمعلي اجمعها اجمعهم احسبها حسبلي حسبها حوللي حولي حولها اطرحلي قارنلي رتبلي عدلي ورني عطيني عطني اكمن منين لوين عندكو عندنا لهلق لسا لسه بعدها بعدين بكرا مبارح امبارح اليوما النهارده النهارضه الليله هاليوم هالسنه هالشهر هالاسبوع
بيقول بتقول بيحكي بتحكي حكي حكت حكا قالوا بيصير بتصير صاير حيصير هيصير بيجي بتجي رايح رايحه جايه
الحين هالحين تبعد يبعد بعيده اضافت اضاف تضيف باي لاي فاي بال ال بحلول لغايه بحدود بموجب بلغت تبلغ حيث مما وهو وهي فهل فكم الف مليون مليار تريليون مليارات ملايين الاف الاف ميه مايه دولار سنت يورو واط كيلوواط ميغاواط ميجاوات ميجاواط غيغاواط جيجاواط جيجاوات تيراواط
جول وحده بعملت باع دولارات بالنسبه الخاص الخاصه ناس شخص احد واقع ولو لغايت وقت تاريخ موعد مكان طول عرض مجمل اكو ماكو يوجد توجد فيش معاه معا سوا بعضهم
بدياش مابدي بدك بدكم بدنا بدو بدي نبي نبغي نبغا ابغا ابغاك يبغي تبغي يبغون يبون ابيك عاوزه عايزه عاوزين نحب نحبو حابب حابه حاب حابين بحب
كيفك كيفكم شلونك شلونكم ازيك ازيكم لاباس شحوالك شخبارك شخباركم كيفاه كيفاش كيفن كيفنه كفاش علواه علاش لاش ليه ليش لويش لشو لاي منشان
وينو وينها وينه وينهم فينو فينها فينه فينهم وينتا وينتي ايمته امتين امتا ايمت متين وقتاه وقتها ميتي ميته وكتاش فاقاش
منهي منهم منيه منوه مينو مينها شكون اشكون شكونه كونه منهوه هوا هيا همه همي هوما حنا احنا نحنا احن انتو انتوا انتي نتا نتي نتوما انتن
هاذاك هاذيك هذاك هذول هذولا هذوله هذولي هدول هدوك دولا دولم ديه دا داك دوك هاك هاكا هكا هيك هيكا كده كدا كذا جذي جذيه هالشكل هلشكل هالشي هالخبر هالموضوع
شنهي شنهم شني شنوه شنيا شنوا اشنا اشني ايشو شوهو شوهي شوها وشهو وشهي وشي وشن ويش ايهو انهوه انهه اناهو 
كمشه اكم شكبر اكثرهم اكبرهم اقلهم اعلاهم ارخصهم اغلاهم
واجد وايد هوايه هواي برشا بزاف ياسر بالزاف كتير كتيره شويه شوي شويا حبه قليله قليلين كترت وايدين بالمره خالص اوي خلاص
يعني اصلا اساسا طيب طب تمام يلا ياريت يا ريت لطفا تكرما بليز بليييز لوسمحت سمحتو عفوا اهلا اهلين عليكم شكرا مشكور تسلم يسلمو
خبرني خبروني قولولي قوللي قولها قوليلي احكولي فهمني فهموني وضحلي وضح اشرحلي شرحلي دلني جاوبني جاوب جاوبوني عطوني اعطيوني ورجيني فرجيني شوفلي شوفلنا دورلي ابحثلي طلعلي طلعها جيبلي هاتلي
اديني ادينا عطيه اعطونا لقيلي لقي لقيت الاقي نلقي لاقي نعرف نعرفو بنعرف بعرف عرفت ادري تدري تدرون ماادري مدري معرفش ماعرف عارف عارفين فاهم
صارله صارلو صارلها صارو صاروا صرنا غادي غاتكون غايكون غتكون باش بش حتكون هتكون بتكون بيكونو كاين كاينه كاينين كانش ماكانش مكانش مافي مافيش مفيش مكو ماعندها معندهاش عندو عندا
تاعها تاعهم تاعو تاعكم متاعها متاعهم متاعو نتاعها نتاعهم نتاعو حقتها حقتهم حقون بتاعتها بتاعتهم بتاعو تبعو تبعتها تبعون مالته مالتها مالتهم مالو مالهم
لسع لساتها لساته مازال مازالت مازالو بعدو بعدهم هسع هسا هسعه هلقيت هلكيت دحين ذحين الحينه توا تو تاو دابا دروك دوكا ذركه ضرك دلوقت الساعه ذلحين
البارح البارحه امبارحه بارح البارحا غدوه غدوا باكر بكير بدري العشيه عشيه الصبح الظهر العصر المغرب العشا هالليله هالايام هاليومين الايام
سنتها سنتين عامين اسبوعين يومين ساعتين شهرها السنادي الفايته الماضيين الجايين القادمين المقبلين 
السبت الاحد الاثنين الاتنين الثلاثاء التلات الثلاثا الاربعاء الاربعا الخميس الجمعه
حداشر اتناشر تلاته تلات تلاتين عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين اتنين ثنتين جوج تنين خمستاشر ميتين الفين ربعه خمسمايه عشرات ميات الوف
تقريب بالتقريب بالتقدير حوالين زهاء نحوا ازيد ازود انقص باكثر باقل بازيد بالكامل بالتمام بالاجمال اجمالا عموما عامه بشكل بصوره بصفه بطريقه تحديدا بالتحديد بالظبط بالزبط حرفيا فعليا نسبيا غالبا احيانا ابدا مطلقا خصوصا خاصه لاسيما
ضد تجاه لصالح لدن اثناء خلالها خلاله بعدما قبلما عندما حينما كلما طالما حالما ريثما انذاك حينها حينذاك وقتذاك انفا سلفا لاحقا مسبقا قريبا موخرا اخيرا اولا ثانيا ثالثا بالتالي وبالتالي لذلك لذا اذن كي لكي حين اذ لعل ليت عسي كانه كانها مهما اينما حيثما كيفما
زيادات انخفاضات ارتفاعات تراجعات طلوع نزول طالع طالعه نازل نازله زايد زايده ناقص ناقصه غلي غلت غلا رخص رخصت يزداد تزداد ازداد ازدادت ازدياد تنامي يتنامي قلص قلصت يقلص تقلص تقليل قلل قللت يقلل تقلل انكمش انكمشت هوي هوت يهوي تهوي تدني تدنت تدنيه انحدر تهاوي تهاوت صعد صعدت يصعد تصعد ناهز ناهزت يناهز تناهز قاربت يقارب تقارب لامس لامست ازدادو طلعو نزلو زادو زادوا كبرت كبر صغر
اتغير اتغيرت تغيرات تتغير بتتغير يختلف تختلف اختلف الاختلاف شامل شامله عشري جاء جاءت تاتي ياتي اتي اتت وضعت تضع يضع حدد حددت يحدد استغرق يستغرق تستغرق سعي يسعي تسعي شمل يشمل تشمل شملت تضمن تتضمن يتضمن تضمنت احتوي تحتوي مرتفع مرتفعه منخفض منخفضه متزايد متزايده محدود محدوده اضافي اضافيه سليم سليمه قايم 
ضافو زودو نقصو حطو حطوا عملو عملوا سوو سووا خلو خلوا جابو جابوا راحو راحوا اجو جاو جاءو شافو لقو صرح صرحت يصرح افاد افادت يفيد تفيد اوضح اوضحت يوضح توضح ذكرو بينت 
ربيع خريف ليلا ليالي خطوه خطوات قاد قادت يقود تقود اضيف فقد فقدت يفقد تفقد راقب تراقب يراقب اعاد اعادت يعيد تعيد ضرب ضربت يضرب تضرب طبق طبقت يطبق تطبق
يطلق تطلق كبد تكبد تكبدت يمتد تمتد امتد امتدت يضيق تضيق ضاق تاثر تاثرت يتاثر تتاثر يمس تمس يعكس تعكس عكس عكست يدر تدر درت يدرون يستغني تستغني
اغلب اغلبها اغلبهم اغلبيتها معظم معظمها معظمهم غالبيه باستثناء بالتساوي بالترتيب خذ خد خدلي اعطيها اعطوني اعطينا بجد جد نقط بالنقط كنسبه كنسبه كمعدل كرقم لنفترض نفترض مثلا بربك بالله عليك ارجو ارجوك تكرمت تفضلت متكرما ممتن ساكون
صله بانتظام بالغ بالغه شتي عده عديد عديده ساير كافه قاطبه برمته برمتها باسره باسرها
عم لين الين لحين برا بغا بغاو يبغاو باغي باغيين هكذا كما اما لمن بما بلا طوال كله كلهم كلهن غيره غيرها غيرهم عددها عددهم عددنا عدده قبلها قبله بعدها بعده فيهم فيهما منهما منهن لكم لكن لديكم عليهم عليهن اليهم يلي بلي اللي عندي عندنا معايا معاي معي معها سواء قدام ورا جانب اساس
عشر ثلث ثلثين ثلثي ثلثا ارباع ربعين ربعها نصها نص النص خمس سدس ثمن تسع سبع ثمان ثماني ستون سبعون ثلاثون دقايق دقيقتين ستميه ملي ولوكان داكشي حسبت نحسب تنحسب انحسب اكتب مكتوب ان انو انها باللي اقدر نقدر اقول القول
ياخذ تاخذ ياخد تاخد ياخدو ياخذون ناخذ ناخد اخذ اخذت اخذو اخذوا خدت خدو خذت خذو اخدت اخدو اخدنا اخذنا وضع حط يحط تحط جعل يجعل تجعل خلي يخلي تخلي يودي تودي ادت يعد تعد يعتبر تعتبر يري تري يريد يجد تجد وجد وجدت يكفي تكفي كفي كفت
يبقي تبقي ابقي يضل تضل ضل ضلت بيضل يظل لازال مازال زال يزال تزال يكاد تكاد استطاع يستطيع تستطيع استطاعت تمكن تمكنت يتمكن تتمكن قام قامت يقوم تقوم قاموا جاري يجري تجري مر مرت يمر تمر مرور مضي مضت
تحول تحولت يتحول تتحول انتقل ينتقل تنتقل ذهب يذهب تذهب ذهبت يروح تروح راحت راحو يحل تحل حل حلت استقر استقرت عاد عادت يعود تعود اتجه يتجه تتجه طرا طاح طاحت يطيح تطيح هوا تحقق تحققت يتحقق تتحقق بلوغ مستواها مستواه مستوياتها مداه مدي قدرها قدره
انتهت انتهي ينتهي تنتهي نهايته نهايتها بدايته بدايتها تيجي ييجي تجي جات اجت جايه عدي عدت يعدي تعدي تعدت يلي يليه تليها يليها تلي التالي التاليه لحظه حينه موعده موعدها ميعاد زمن زمان فتره فترات مهله قال اضاف يضيف تضيف تضاف اضافه اضافت ضاف
كرونه كرونات دينار دنانير دينارا ريال ريالات درهم دراهم جنيه جنيهات ليره ليرات روبل روبلات تنغه تنغي تنغات رينغيت بيزو يوان ين روبيه فرنك شلن لتر لترات ليتر طن طنا اطنان كيلو كيلوغرام رطل اوقيه جالون غالون متر مكعب مربع
واط واتات وات كيلووات تيراوات جيجا ميجا ميغا غيغا تيراهاش بيتاهاش اكساهاش ديسيبل سنتات سنت هلله فلس
ليله ليالي عصرا ظهرا فجرا مساء مسايي مسايا صباحا المسا المسايي موسم مواسم موسمي موسميه دوره دورات فصول هالصيف هالشتا ربعي نصفي سنويتين عشري
يخص تخص بغرض غرض اغراض مبلغ مبالغ كميات كميه اسماء بمبلغ عديدين كثيرون كثيرين كثيره كبير كبيره كبري كبار صغار صغري بسيط بسيطه حاد حاده شديد شديده سريع سريعه بطيء بطي كافي كافيه
`,
} as const;

/** Of these those that look like a dress of a word of a table, and are none: يمكن is no machine, نهار no river. */
export const BARE = `
shortly stated stating rested means mostly cheers greetings there's he's she's where's
احدي احد واحده تسعه يوصله بيوصله مصادر مصدرها يدخل بحدود بالضبط يمكن ممكن حاله حالات اجزاء رسمي رسميه رسميا حاول تحاول يحاول تخطي تخطت نهار نهارا
تشغل يشغل وحدها لوحده لوحدها وحدهم بتاع بتاعه بتاعت بتاعها بتاعهم بتاعتها بتاعتهم بتاعي منشان دولا دول ياسر كترت كثرت اديني ادينا الاتنين اتنين ازود سلفا اولا باسره باسرها
رييسي رييسيه الرييسي ارخص ارخصهم ارخصها رخيص رخيصه اعطني اعطيني اعطيوني اعطونا اعطيها اعطوني اعطينا ابدا دايما كبير كبيره كبيرين كبار اكبر صغار صغيره
طالبين يقدر تقدر قدام ورا كله كلهم كلهن كلهم يبقي تبقي بيبقي لكم لنا كميات كميه تمكن تمكنت يعود تعود عاد عادت بعملت تشكل يشكل شكلت
خطه خططها خطته خطتها خطط تعامل يتعامل تتعامل تحدي تحديات تحديا توصل توصلت توصلوا بروحها بروحه بروحهم لحالها لحاله لحالهم بحالها ضويي ضوييه
`;
