import type { Language } from '#src/base/lang.ts';

/** What newsrooms add to fill a column: no figures, and nothing that would give an article another topic. */
type Field = 'grid' | 'coins' | 'general';

export const BACKGROUND: Readonly<Record<Field, Readonly<Record<Language, readonly string[]>>>> = {
  grid: {
    en: [
      'A grid has to balance supply and demand at every moment, and the reserve is what it holds back for a plant that fails.',
      'Long contracts give lenders the comfort they need, which is why most plants are built with one in hand.',
      'Transmission lines take longer to build than the plants that they connect, mostly because of permits.',
      'Engineers distinguish between what a plant can deliver at once and what it delivers over a year, and newspapers often do not.',
      'The ministry had published a plan for the sector, but its dates have slipped before.',
      'Consumers see the cost of wholesale power on their bills with a delay of several months.',
      'Consultants warned that forecasts of demand tend to count the same project more than once.',
      'The local council will discuss the matter again at its next session.',
    ],
    ar: [
      'وعلى الشبكة أن توازن بين العرض والطلب في كل لحظة، والاحتياطي هو ما تدخره تحسبا لتعطل محطة.',
      'وتمنح العقود الطويلة الأجل الممولين الطمأنينة التي يحتاجون إليها، ولذلك تبنى معظم المحطات بعد توقيع عقد.',
      'ويستغرق بناء خطوط النقل وقتا أطول من بناء المحطات التي تربطها، بسبب التصاريح في الغالب.',
      'ويميز المهندسون بين ما تستطيع المحطة توليده في لحظة وما تولده خلال عام، وكثيرا ما تغفل الصحف ذلك.',
      'وكانت الوزارة قد نشرت خطة للقطاع، غير أن مواعيدها تأخرت من قبل.',
      'ويرى المستهلكون كلفة الكهرباء بالجملة في فواتيرهم بعد عدة أشهر.',
      'وحذر مستشارون من أن توقعات الطلب تحسب المشروع نفسه أكثر من مرة.',
      'وسيناقش المجلس المحلي المسألة مجددا في جلسته المقبلة.',
    ],
  },
  coins: {
    en: [
      'The company is younger than most of its competitors and was founded by engineers.',
      'It publishes its figures without an audit, as is common in the business.',
      'Rivals declined to comment, and a spokeswoman for the company did not answer further questions.',
      'Investors have learned to read such announcements with a calculator at hand.',
      'The announcement came late in the day, after the close of trading.',
      'Similar steps in other places have had mixed results.',
      'What the board decides next will depend on conditions that it does not control.',
      'A presentation for investors repeats the figures and adds little to them.',
    ],
    ar: [
      'والشركة أحدث عهدا من معظم منافسيها، وقد أسسها مهندسون.',
      'وهي تنشر أرقامها من دون تدقيق، كما هو شائع في هذا المجال.',
      'وامتنع المنافسون عن التعليق، ولم تجب متحدثة باسم الشركة عن أسئلة أخرى.',
      'وتعلم المستثمرون أن يقرؤوا مثل هذه الإعلانات والآلة الحاسبة في أيديهم.',
      'وجاء الإعلان في وقت متأخر من اليوم بعد إغلاق التداول.',
      'وكانت نتائج خطوات مماثلة في أماكن أخرى متباينة.',
      'وما سيقرره مجلس الإدارة بعد ذلك رهن بظروف لا يتحكم فيها.',
      'ويكرر عرض أعد للمستثمرين الأرقام نفسها ولا يضيف إليها الكثير.',
    ],
  },
  general: {
    en: [
      'The mayor praised the volunteers and promised a feast.',
      'The weather is expected to stay fair until the end of the week.',
      'Photographs of the day will be shown in the town hall.',
      'Local bakers sold out before noon.',
      'The older residents remember how it was before the road was built.',
      'A choir of schoolchildren sang at the ceremony.',
    ],
    ar: [
      'وأشاد رئيس البلدية بالمتطوعين ووعد بمأدبة.',
      'ويتوقع أن يبقى الطقس معتدلا حتى نهاية الأسبوع.',
      'وستعرض صور من هذا اليوم في دار البلدية.',
      'ونفد ما لدى المخابز المحلية قبل الظهر.',
      'ويتذكر كبار السن كيف كانت الحال قبل شق الطريق.',
      'وغنت جوقة من تلاميذ المدارس في الحفل.',
    ],
  },
};

/** The field that fits a story's topics. */
export const fieldOf = (topics: readonly string[]): Field => {
  if (topics.length === 0) return 'general';
  return topics.includes('energy') ? 'grid' : 'coins';
};
