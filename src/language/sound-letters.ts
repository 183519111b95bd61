/**
 * How Arabic writes the letters of foreign names, in the usual spellings of news and of speech: what a Latin piece may
 * become, in index form, and what that costs in hundredths (0: the rule; 50 and more: seldom). `^` at the start only, `$`
 * at the end only, `+` before e, i and y. `-` is nothing: the piece is silent.
 */
const PIECES = `
a = ا0 ه25 ي30 و70 -20
e = ي0 ا30 ه40 و60 -12
i = ي0 ا60 اي0 -20
o = و0 ا20 ي60 -25
u = و0 ا10 يو0 ي40 -20
y = ي0 اي0 ا40 -25
^a = ا0 ع0
^e = ا0 اي0 ي40 ع10
^i = ا5 اي0 ي30 ع10
^o = ا5 او0 و30 ع10
^u = ا5 او0 يو0 و30 ع10
^y = ي0
a$ = ا0 ه0 ي15 -25
e$ = -0 ه5 ي5 ا25
i$ = ي0 اي20 ا60 -60
o$ = و0 ا30 ه40 -50
u$ = و0 -50
y$ = ي0 اي0 -60
es$ = س0 ز0 يس0 يز0 ش30 -40
ae = ا10 ي0 اي0
ai = ي0 اي0 ا15
ay = ي0 اي0
ay$ = ي0 اي0 يه0 يي0
ei = ي0 اي0 ا20
ey = ي0 اي0
ee = ي0
ea = ي0 ا15 يا0
ie = ي0 اي0 يا20 يي0
ia = يا0 ا20 يه0
io = يو0 و20
iu = يو0
ue = و0 ا40 وي0 -20
ui = وي0 ي10 و10
oi = وا0 وي0
oo = و0
ou = و0 او0 وا5
ow = و0 او0
oa = و0 وا0
oe = و0 ي20
oy = وي0 واي0
au = او0 و0 ا15
aw = او0 و0 ا15
ew = يو0 و0
eu = يو0 و5 اي20 وي10
eau = و0
eaux = و0
igh = اي0 اي0 ي30
augh = و0 ا20
ough = و0 او0 ا20
ah$ = ا0 ه0
er$ = ر0 ير0 ا40
ue$ = -0
b = ب0
c = ك0 ق15 س90 ص95
c+ = س0 ص15 تش25 تس15 ش30 ث30 ز40 ك70 ق80
cc+ = كس0 تش20 س30 ش30
cc = ك0 ق15
^cz = تش0 ش0
cz = تش0 ش0
ch = تش0 ش0 ك10 خ10 ج30
^ch = تش0 ش0 ك10 خ10
ck = ك0 ق15
ckl = كل0
ces = س10 سز10
d = د0 ض20 ت60 ط60
dj = ج0 دج0
dg+ = دج0 ج0
dz = دز0 ز10
f = ف0
g = غ0 ج0 ق10 ك15
g+ = ج0 غ0 ق25 دج10 ك50 خ50
gh = غ0 ج5 -10 ق10
gh$ = غ0 ج5 -5 ف10
gn = غن0 جن0 قن5 ني0 ن15
gl = غل0 جل0 قل5 كل15 ل30
gu+ = غ0 ج0 ق10 غو5 جو5
h = ه0 ح0 -25 خ25
^h = ه0 ح0 -100 خ40
j = ج0 ي15 -20 خ15 ه25 دج5 ش50 غ60 ز50
k = ك0 ق5 خ70 ج60
^kn = ن0 كن0
kh = خ0 ك10 ح50
l = ل0
ll = ل0 ي15
m = م0
mb$ = م0 مب0
n = ن0 م50
nb = نب0 مب0
np = نب0 مب0
ng = نغ0 نج0 نق5 نك10 ن25
ng+ = نج0 نغ0 نق5 ندج0 نك40
ngh = نغ0 نج0 نق5
p = ب0 ف50
ph = ف0
^ps = س0 بس0
q = ق0 ك0 تش5 ش20
qu = كو0 قو0 ك0 ق0 كوا0
r = ر0
rh = ر0
s = س0 ز10 ص15 ش40
sc+ = س0 سك0 ش5
sch = ش0 سك0 شت20
sh = ش0 س60 سه10
ss = س0 ص15
ssia = سيا0 شيا5
sz = ش0 س0 ز20
t = ت0 ط10 د60
tt = ت0 ط10
tz = تز0 تس0 ز10 س20
ts = تس0 تز5 س15
tch = تش0 ش0
th = ث0 ذ0 ت10 ط15 ظ20 د40 س30 ز30
tion = شن0 شيون0 يشن0 سيون10
tu = تو0 تشو0 شو25 تش20 ت25
v = ف0 ڤ0 و35 ب60
w = و0 ف10 ڤ10
wh = و0 هو5
^wr = ر0
^who = هو0
wich = يتش10 ويتش0 ويش5 يدج20
x = كس0 قص30 خ30 ش20 س40 ز40 اكس20 ك60
^x = ز0 س10 اكس0 كس0 ش10 اكز0
z = ز0 س10 تس5 تز10 ص30 ظ20 ذ30 ض30 ث35 د60
zh = ج0 تش15 ز15 ش20 غ40
cester = ستر0
rcester = رستر0 ستر5
stle = سل5 ستل0 سيل5
stl = سل5 ستل0
hu = هو0 و10
hua = هوا0 وا5 وها10
ville = فيل0 فل0
burgh = برغ0 برج0 بره20 بورو20
sth = ست10
ux$ = و0
ois$ = وا0
ais$ = يه0 ي0 اي0
ier$ = يه0 ير0
ot$ = و5 وت0
et$ = يه5 ي10 يت0 ت10
s$ = س0 ز5 ص15 ش40 -50
t$ = ت0 ط10 د50 -55
d$ = د0 ت50 ض20 ط60 -60
x$ = كس0 خ40 ش30 س40 -40
ps = بس0 بز0
les = لس0 لز0 يلز0 يلس0
`;

/** What Arabic may write of a name without any Latin letter for it: at its start, within it, and at its end. */
const EXTRA: Readonly<Record<string, readonly [number, number, number]>> = {
  ا: [60, 35, 60],
  و: [70, 40, 70],
  ي: [70, 35, 70],
  ع: [25, 25, 25],
  ء: [10, 10, 10],
  ه: [150, 80, 60],
};

interface Way {
  readonly arabic: string;
  readonly cost: number;
}

export interface Piece {
  readonly latin: string;
  readonly plain: readonly Way[];
  /** Instead of the plain ways, where there are such. */
  readonly start?: readonly Way[];
  readonly end?: readonly Way[];
  readonly soft?: readonly Way[];
}

const PLACES = { '^': 'start', $: 'end', '+': 'soft' } as const;

const read = (): ReadonlyMap<string, readonly Piece[]> => {
  const pieces = new Map<string, Piece>();
  for (const line of PIECES.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' = ');
    const latin = left.replace(/[\^$+]/g, '');
    const mark = /[\^$+]/.exec(left)?.[0];
    const place = mark === '^' || mark === '$' || mark === '+' ? PLACES[mark] : 'plain';
    const ways = right
      .split(' ')
      .map((way): Way => ({ arabic: way.replace(/-?\d+$/, ''), cost: Number(/\d+$/.exec(way)?.[0]) }));
    pieces.set(latin, { plain: [], ...pieces.get(latin), latin, [place]: ways });
  }
  return Map.groupBy(pieces.values(), ({ latin }) => latin.charAt(0));
};

let table: ReadonlyMap<string, readonly Piece[]> | undefined;

/** The pieces that begin with a Latin letter. */
export const piecesFrom = (letter: string): readonly Piece[] => {
  table ??= read();
  return table.get(letter) ?? [];
};

/** A consonant that nobody wrote in the other script: no two names differ by one and are one. */
export const STRANGE = 150;

export const extraOf = (letters: string, at: number): number =>
  EXTRA[letters.charAt(at)]?.[at === 0 ? 0 : at === letters.length - 1 ? 2 : 1] ?? STRANGE;
