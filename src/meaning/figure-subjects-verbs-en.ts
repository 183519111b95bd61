import { remembered } from '#src/base/memo.ts';

/** English verbs as news uses them, in their base form; `*` doubles the last letter: capped. */
const REGULAR =
  'accept account achieve accumulate acquire activate add adjust adopt affect agree aim allocate allot allow amass announce anticipate appear apply approve argue arrest arrive ask assemble assert assess assign assume attach attract attribute auction authorize average avoid award back ban* bar* base bill blame block book boost borrow bounce brand bundle burn calculate call cancel cap* capture carry cease challenge change charge claim clear climb clock close club collect combine come commission commit* compare compete complain complete comprise compute concede conclude confirm confiscate connect consider consist construct consume contain continue contract contribute control* convert cool cost cover crash create credit cross curb curtail cut decide declare decline decrease dedicate deduct defend define delay deliver demand deny depend deploy describe design detail determine develop disclose disconnect discover dispatch displace dispute distribute divert divide double draft draw drop* earmark earn ease elect emit* emerge employ enable end energize enforce ensure enter equal* erase escape establish estimate evaluate evict exceed exclude execute exempt expand expect expire export expose extend extract face fail fetch figure file finance find fine finish fix flag* flare flee fluctuate follow force forecast forfeit form fuel fund gain generate give grab* grant guarantee guide guzzle halt halve handle hand happen head heat help hike hire hit hoard host house idle ignite ignore impair imply import impose improve include increase incur* indicate inject install insist intend introduce invest investigate involve issue jail join jump keep kill know label lack land last launch lease lend let level leave license lift like limit link liquidate list live load lock log* lose lower maintain make manage manufacture mark match measure merge migrate mine miss mix model modify monitor mothball move name narrow need negotiate net* note notch notify number observe obtain occupy occur* offer offload offset open operate oppose order outpace outstrip* overtake owe own pass pause pay penalize permit* phase place plan* pledge plug* plummet plunge point poll post power predict prefer* prepare present prevent price process procure produce project promise prompt propose prove provide publish pull pump purchase push put qualify quantify quote raid raise range rank rate reach realize rebound receive reckon recommend record recover reduce refinance refund refuse register regulate reject relate release relocate rely remain remove rent repay repeal replace report represent require resell reserve respond restart restore restrict result resume retain retire retreat return reveal reverse ring rise route rule rush save say schedule seal secure seek seem seize sell send separate serve settle shave shed shift ship* shrink shut sign skyrocket slash slide slip* slow slump soak soar spare spark spend spike split spread stabilize stand start state stay steal stem* step* stop* stockpile store strike submit* subscribe suffer suggest supply support surge surpass surrender survey suspend sustain swap* swing switch take talk target tax tell tend terminate test think threaten throttle tie tighten top* total touch track trade trail transfer* translate treat trigger trim* triple try tumble turn type underestimate underline unload unplug* unveil update upgrade upsize urge use utilize value vary view violate vote vow wait want warn waste weaken weigh widen win wipe withdraw withstand work worsen write yield identify foresee reflect overstate understate respond recalculate bear bid blow bolster breach broadcast cast chair coincide commission contend cope correspond count court deem depart depress derive deteriorate devote dip* dismiss dispose doubt dump dwarf echo eliminate embrace encourage encounter endorse engage enjoy enlarge entail entitle estimate exhaust expedite explain explore fetch flood fold forego freeze frustrate gather govern grapple harness harvest hold idle illustrate impact implement incorporate influence inform inherit initiate inspect interconnect interrupt lag* lay lean learn levy litigate locate lobby lure merit miss obligate omit* operate outline outnumber outperform outweigh oversee persuade pile pin* pivot pocket possess postpone pour praise precede preserve press prioritize profit prohibit prop* pursue quadruple quit* race rake ramp reap recoup redirect refer* refile refuse relate remind render renegotiate renew repeat rescue research reserve reside resolve reverse revise revoke reward rival root run safeguard sap* scale scrap* settle shake sign simulate solve source squeeze stabilise steer stipulate strip* study sum* supersede suspect tally team test throw total trace train transform transmit* tread trip* uncover undercut undergo understand undertake uphold validate visit wake welcome wield wrap* break swell default zero authorise finance triple organise organize realise utilise stabilise penalise utilize recognise recognize absorb abandon accelerate accuse advise allege amend analyze apprehend await clinch collapse commence compensate confine confront consolidate convene convict convince cooperate crush decommission deepen demolish denounce deposit* detain detect devise disband discharge dismantle drain electrify elevate embark enact endanger enlist envisage eradicate erode escalate evade evaporate expel explode extinguish fabricate falter finalise finalize flock gauge hamper hinder hover impede impound inaugurate insure interrogate intervene invade jeopardise jeopardize kick knock leapfrog* lessen linger loom mandate multiply muster obstruct oust overcome overhaul overload overshoot overwhelm peg* pinch pioneer pollute prosecute purge rally reactivate reassess rebuild recede reclaim recruit redeem redeploy refurbish reimburse reinstate reinvest rejoin remit* reopen reorganise repatriate reposition reprice repurpose reroute restrain retrofit* revert revive rocket rotate salvage saturate scrutinise shelve shoulder shutter sideline smuggle snap* soften spur* stagnate stall steady stoke strain strengthen stretch stumble subsidise subsidize suffice swallow tackle tap* taper thwart tout toughen transport tweak unearth unleash unlock unravel unwind upend usher vacate waive whittle wither consult contemplate devour disrupt dwindle equip* erect grind inch outbid overproduce propel* prosper reshape siphon splurge squander stash surface surround tender topple undershoot verify weather wane field contravene violate infringe defy bypass flout evade comply originate stem total amount subscribe migrate clock relay curtail idle winterise winterize throttle ramp relist delist underwrite insulate cushion outfit retool re-energise re-energize warehouse colocate co-locate containerise immerse overclock underclock decarbonise decarbonize';
/** Past and participle of those that make them otherwise. */
const IRREGULAR =
  'catch:caught:caught outbid:outbid:outbid overcome:overcame:overcome rebuild:rebuilt:rebuilt unwind:unwound:unwound overshoot:overshot:overshot grind:ground:ground be:was:been become:became:become begin:began:begun bet:bet:bet bring:brought:brought bear:bore:borne blow:blew:blown bid:bid:bid cast:cast:cast deal:dealt:dealt foresee:foresaw:foreseen freeze:froze:frozen lay:laid:laid oversee:oversaw:overseen shake:shook:shaken throw:threw:thrown undergo:underwent:undergone undertake:undertook:undertaken understand:understood:understood uphold:upheld:upheld undercut:undercut:undercut rewrite:rewrote:rewritten break:broke:broken swell:swelled:swollen build:built:built buy:bought:bought choose:chose:chosen come:came:come cost:cost:cost cut:cut:cut dig:dug:dug do:did:done draw:drew:drawn drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed:fed fight:fought:fought find:found:found flee:fled:fled forecast:forecast:forecast get:got:gotten give:gave:given go:went:gone grow:grew:grown have:had:had hit:hit:hit hold:held:held keep:kept:kept know:knew:known lead:led:led leave:left:left lend:lent:lent let:let:let lose:lost:lost make:made:made mean:meant:meant meet:met:met offset:offset:offset overtake:overtook:overtaken pay:paid:paid put:put:put read:read:read repay:repaid:repaid resell:resold:resold ring:rang:rung rise:rose:risen run:ran:run say:said:said see:saw:seen seek:sought:sought sell:sold:sold send:sent:sent set:set:set shed:shed:shed show:showed:shown shrink:shrank:shrunk shut:shut:shut sink:sank:sunk sit:sat:sat slide:slid:slid spend:spent:spent split:split:split spread:spread:spread stand:stood:stood steal:stole:stolen strike:struck:struck swing:swung:swung take:took:taken tell:told:told think:thought:thought withdraw:withdrew:withdrawn win:won:won withstand:withstood:withstood write:wrote:written';

export interface VerbForms {
  /** use, uses: a noun may look so too. */
  readonly present: 'base' | 's' | null;
  readonly past: boolean;
  readonly ing: boolean;
  readonly base: string;
}

const add = (table: Map<string, VerbForms>, word: string, base: string, form: Partial<VerbForms>): void => {
  const known = table.get(word) ?? { present: null, past: false, ing: false, base };
  table.set(word, { ...known, ...form });
};

const third = (base: string): string =>
  /(?:[sxz]|[cs]h|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

const build = (): ReadonlyMap<string, VerbForms> => {
  const table = new Map<string, VerbForms>();
  const odd = new Map(IRREGULAR.split(' ').map((row) => [row.slice(0, row.indexOf(':')), row.split(':').slice(1)]));
  for (const word of new Set([...REGULAR.split(' '), ...odd.keys()])) {
    const base = word.replace('*', '');
    const stem = word.endsWith('*') ? base + base.at(-1) : base;
    const soft = /[^e]e$/.test(stem) ? stem.slice(0, -1) : stem;
    add(table, base, base, { present: 'base' });
    add(table, third(base), base, { present: 's' });
    add(table, `${soft}ing`, base, { ing: true });
    if (/^(?:cut|run|set|put|shut|hit|get|let|dig|bet|sit|win|split|shed)$/.test(base))
      add(table, `${base}${base.at(-1)}ing`, base, { ing: true });
    const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${soft}ed`.replace(/eeed$/, 'eed');
    for (const past of odd.get(base) ?? [regular]) add(table, past, base, { past: true });
  }
  return table;
};

const VERB_FORMS: ReadonlyMap<string, VerbForms> = build();

/** Every form of a verb, from its base. */
export const verbFormsOf = (base: string): readonly string[] => {
  const found = [...VERB_FORMS].flatMap(([word, form]) => (form.base === base ? [word] : []));
  return found.length > 0 ? found : [base];
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const UNKNOWN: VerbForms = { present: null, past: true, ing: false, base: '' };
const GERUND: VerbForms = { present: null, past: false, ing: true, base: '' };
/** The forms of a word; an unknown one in -ed is a past all the same. */
const formsOf = remembered(
  (word): VerbForms | null =>
    VERB_FORMS.get(word) ??
    (/^[a-z]{3,20}[^aeiou]ing$/.test(word) &&
    !/^(?:evening|morning|during|nothing|something|anything|everything|string|spring|king|wing)$/.test(word)
      ? GERUND
      : null) ??
    (/^[a-z]{3,20}[^e]ed$/.test(word) && !/^(?:hundred|indeed|shed|kindred|sacred|biped|watershed|speed)$/.test(word)
      ? UNKNOWN
      : null),
);
export const verbForms = (word: string): VerbForms | undefined => formsOf(word) ?? undefined;

/** Who does these tells something: what they tell has a subject of its own. */
export const TELLING = set(
  'say tell report estimate argue note warn write add announce claim reckon calculate forecast project predict expect show find reveal disclose state suggest indicate confirm believe think know conclude insist concede model',
);
/** What these verbs are done to has the figure behind it: limited miners to 100 MW, gives the operator 300 MW. */
export const DEALING = set(
  'limit cap tax charge fine give grant offer allot allow require award force order let permit enable authorize restrict penalize jail ask urge want hand assign allocate exempt bill save cost earn net bring leave feed deny',
);
/** Whose object does what the infinitive behind it says: expects data centres to need 8 TWh. */
export const RAISING = set('expect want cause lead help push encourage invite persuade instruct');
/** Of those, such that have an object for amount as well: earned 2 million, cost 2 million. */
export const GIVING = set('cost earn save net bring hand charge bill want order add offer allow award');
/** puts the loss at 3 million, values the contract at 2 billion: what it is done to has the amount. */
export const VALUING = set('put value price peg estimate rate assess appraise reckon');
/** ban new connections for 18 months: what is forbidden has the term. */
export const BANNING = set('ban prohibit suspend forbid outlaw halt bar block freeze pause');
