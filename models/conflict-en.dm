demarche-model 1
section meta 4511 4a3f59f0315a666d8f6d971e841617a460eed643c56461f8fc146e6b4890a851
section features 219914 c5a1d664587e162b913baaf8b937a0c025c60a10604ea4d1b8b14bdbf6f8265b
section lexicon 212927 6efb6b99c0c146d2b9352adf4a8fae210d36c72205f43f47a695a5572805dac4
section calibration 81 e7a3cb8e03de91c3540fd5ea8c10b9fadc8ae87c9637cfd9bcd59fecfc4a0240
section check 7395 9b54ac6e5b1aa9c5c49bf0977b84b805a19852aa85cf9bc34d0407545879c94e
section svm 96200 e624e305181ff8d07de033c630087104be5bbcce9ccfccece40d8091d55ad48e
{
  "demarche_model": 1,
  "name": "conflict-en",
  "task": "conflict",
  "version": "1",
  "labels": [
    "conflict",
    "none"
  ],
  "features": {
    "version": 1,
    "count": 12422,
    "lexicon": "stance",
    "recipe": {"word_from": 1, "word_to": 2, "character_from": 2, "character_to": 5, "windows": true, "window_length": 9, "lexicon": true, "meaning": true, "clauses": false, "mask_names": false, "minimum_frequency": 2, "sublinear": true, "inverse_frequency": true}
  },
  "machine": {
    "solver": "liblinear, L2-regularised squared hinge loss",
    "kernel": "linear",
    "classes": "one-vs-one",
    "cost": 0.03,
    "balanced": true
  },
  "training": {
    "rows": 1800,
    "auxiliary_rows": 0,
    "groups": 4,
    "near_duplicates": 0,
    "interrupted": false,
    "rows_sha256": "62383a4874c67daeac1764f59e7c27b62c43a280af01ef981527a00c91d69a70",
    "seed": 1
  },
  "choice": {
    "families": "as given",
    "offered": ["words", "characters", "windows", "lexicon", "vectors"],
    "chosen": ["words", "characters", "windows", "lexicon", "vectors"],
    "rows": 1800,
    "tried": [
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 0.01,
        "macro_f1": 0.7259
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 0.03,
        "macro_f1": 0.727
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 0.1,
        "macro_f1": 0.7193
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 0.3,
        "macro_f1": 0.7083
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 1,
        "macro_f1": 0.701
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 3,
        "macro_f1": 0.695
      }
    ]
  },
  "cross_validation": {
    "folds": 4,
    "repeats": 1,
    "macro_f1": 0.7252,
    "macro_f1_mean_of_folds": 0.6724,
    "macro_f1_deviation": 0.1123,
    "weighted_f1": 0.7599,
    "accuracy": 0.7506,
    "by_label": [
      {
        "label": "conflict",
        "rows": 526,
        "precision": 0.553,
        "recall": 0.7643,
        "f1": 0.6417,
        "predicted": [402, 124]
      },
      {
        "label": "none",
        "rows": 1274,
        "precision": 0.8844,
        "recall": 0.7449,
        "f1": 0.8087,
        "predicted": [325, 949]
      }
    ]
  },
  "calibration": {
    "method": "vector-scaling",
    "expected_calibration_error": 0.0332,
    "coverage": [
      {
        "confidence": 0.2,
        "coverage": 1,
        "accuracy": 0.7506
      },
      {
        "confidence": 0.2667,
        "coverage": 0.9711,
        "accuracy": 0.7563
      },
      {
        "confidence": 0.3333,
        "coverage": 0.9167,
        "accuracy": 0.7818
      },
      {
        "confidence": 0.4,
        "coverage": 0.8583,
        "accuracy": 0.8071
      },
      {
        "confidence": 0.4667,
        "coverage": 0.8194,
        "accuracy": 0.8176
      },
      {
        "confidence": 0.5333,
        "coverage": 0.7828,
        "accuracy": 0.8311
      },
      {
        "confidence": 0.6,
        "coverage": 0.7478,
        "accuracy": 0.8432
      },
      {
        "confidence": 0.6667,
        "coverage": 0.7144,
        "accuracy": 0.8577
      },
      {
        "confidence": 0.7333,
        "coverage": 0.6711,
        "accuracy": 0.8709
      },
      {
        "confidence": 0.8,
        "coverage": 0.5628,
        "accuracy": 0.8904
      },
      {
        "confidence": 0.8667,
        "coverage": 0.3817,
        "accuracy": 0.9229
      },
      {
        "confidence": 0.9333,
        "coverage": 0.1511,
        "accuracy": 0.9706
      }
    ]
  },
  "libraries": {
    "demarche": "0.1.0",
    "libsvm": "3.24",
    "liblinear": "2.30",
    "utf8proc": "2.8.0"
  },
  "provenance": {"about":"Whether a sentence of a speech in the United Nations Security Council is conflictive, after UNSCon.","data":[{"rows":"1,800 sentences of speeches on Ukraine and on women, peace and security, coded by hand","texts":"UNSCon (LREC-COLING 2024), CC BY-SA","labels":"hand coded by the authors of the data"}],"licence":"CC BY-SA 4.0","limits":["English only.","Two debates and few meetings: the figures are of meetings that were held out, and vary much between them."]},
  "limits": []
}
features	1	1800
word	"	33
word	" .	9
word	" i	3
word	" in	2
word	" the	2
word	" we	3
word	" what	3
word	'	14
word	's	170
word	's borders	4
word	's continued	2
word	's eastern	3
word	's empowerment	3
word	's full	2
word	's groups	3
word	's independence	3
word	's international	2
word	's involvement	2
word	's military	3
word	's organizations	3
word	's participation	6
word	's peace	5
word	's plane	2
word	's republic	2
word	's responsibility	2
word	's voices	3
word	(	60
word	( 2000	22
word	( 2015	6
word	( icc	2
word	( osce	14
word	( see	4
word	)	60
word	) ,	14
word	) .	10
word	) and	8
word	,	1000
word	, "	7
word	, a	27
word	, according	3
word	, adding	2
word	, again	3
word	, against	2
word	, along	2
word	, although	3
word	, an	7
word	, and	109
word	, are	9
word	, argentina	3
word	, armed	5
word	, artillery	2
word	, as	57
word	, at	2
word	, barricades	2
word	, be	2
word	, belgium	6
word	, but	35
word	, children	2
word	, constitutional	3
word	, dc	3
word	, democratic	2
word	, do	2
word	, especially	11
word	, europe	2
word	, first	7
word	, following	3
word	, for	24
word	, france	6
word	, from	2
word	, germany	6
word	, greater	3
word	, gunmen	2
word	, has	9
word	, he	4
word	, headed	2
word	, however	4
word	, i	21
word	, including	47
word	, increasing	2
word	, independence	5
word	, indonesia	7
word	, instead	3
word	, international	3
word	, intimidation	3
word	, involving	2
word	, it	37
word	, its	3
word	, just	5
word	, killing	2
word	, kyiv	3
word	, let	6
word	, luhansk	4
word	, malaysia	4
word	, mr.	9
word	, ms.	4
word	, must	3
word	, namely	5
word	, no	2
word	, not	6
word	, one	3
word	, only	2
word	, or	6
word	, particularly	4
word	, peace	7
word	, practical	2
word	, president	5
word	, pro	6
word	, rocket	2
word	, russia	35
word	, separatists	4
word	, several	3
word	, she	4
word	, so	6
word	, some	5
word	, sovereignty	8
word	, stop	3
word	, supported	4
word	, tanks	2
word	, the	156
word	, their	4
word	, there	19
word	, thereby	6
word	, they	14
word	, those	4
word	, through	2
word	, to	33
word	, too	3
word	, torture	2
word	, ukraine	12
word	, until	2
word	, we	66
word	, were	2
word	, what	3
word	, when	6
word	, where	10
word	, which	49
word	, while	12
word	, who	20
word	, with	20
word	, within	4
word	, women	9
word	-	399
word	- 17	9
word	- 25	2
word	- 26	4
word	- 76	2
word	- a	3
word	- air	5
word	- aircraft	5
word	- and	5
word	- armed	3
word	- as	3
word	- at	3
word	- backed	3
word	- based	15
word	- bissau	3
word	- called	9
word	- conflict	12
word	- controlled	3
word	- east	9
word	- eastern	13
word	- equipped	3
word	- general	38
word	- in	3
word	- it	2
word	- l7	5
word	- level	5
word	- ll	4
word	- made	2
word	- making	4
word	- old	2
word	- orchestrated	2
word	- party	2
word	- portable	4
word	- president	4
word	- proclaimed	4
word	- propelled	2
word	- russian	29
word	- scale	5
word	- secretary	15
word	- speaking	5
word	- term	2
word	- terrorism	4
word	- terrorist	6
word	- that	2
word	- to	6
word	- united	3
word	- unity	3
word	- up	4
word	- wide	2
word	.	1752
word	. "	6
word	. 7205	3
word	/	4
word	/ pv	4
word	10	6
word	11	6
word	13	3
word	1325	22
word	1325 (	22
word	14	8
word	14 april	3
word	14 july	3
word	15	8
word	16	2
word	16 july	2
word	17	45
word	17 .	4
word	17 april	31
word	2	6
word	20	5
word	2000	22
word	2000 )	22
word	2003	2
word	2003 ,	2
word	2014	4
word	2015	12
word	2015 )	6
word	21	9
word	21 february	7
word	2242	6
word	2242 (	6
word	24	2
word	26	4
word	26 cargo	2
word	298	7
word	298 people	5
word	300	3
word	40	2
word	40,000	5
word	40,000 troops	3
word	5	2
word	51	3
word	6	2
word	6 april	2
word	6,000	2
word	65	2
word	68/262	2
word	7205	3
word	7205 )	3
word	76	2
word	76 transport	2
word	8 and	2
word	80	2
word	80 children	2
word	:	28
word	: "	4
word	: it	2
word	: the	2
word	;	25
word	; it	3
word	; they	5
word	?	42
word	? "	4
word	a	467
word	a better	2
word	a broad	3
word	a ceasefire	2
word	a civilian	6
word	a clear	4
word	a complex	2
word	a constructive	5
word	a country	3
word	a crisis	3
word	a crucial	2
word	a democratic	4
word	a difference	2
word	a few	14
word	a final	2
word	a full	9
word	a further	5
word	a grave	2
word	a great	2
word	a greater	3
word	a group	3
word	a half	3
word	a heinous	2
word	a high	4
word	a key	3
word	a lasting	4
word	a legal	2
word	a major	3
word	a member	4
word	a national	3
word	a nationwide	2
word	a network	2
word	a new	7
word	a part	3
word	a peace	4
word	a peaceful	15
word	a permanent	4
word	a political	14
word	a positive	3
word	a possible	2
word	a pro	2
word	a process	3
word	a result	5
word	a russian	4
word	a single	5
word	a solution	2
word	a spontaneous	2
word	a state	8
word	a strong	3
word	a surface	4
word	a sustainable	3
word	a thorough	4
word	a threat	2
word	a ukrainian	12
word	a unilateral	4
word	a very	2
word	a view	4
word	a well	2
word	a whole	3
word	a woman	3
word	abandon	2
word	abducted	3
word	ability of	2
word	abkhazia	2
word	abkhazia .	2
word	able	12
word	able to	11
word	aboard	10
word	aboard that	2
word	about	57
word	about ending	2
word	about russia	2
word	about the	22
word	about to	2
word	about ukraine	2
word	abuses	3
word	acceptance	2
word	access	23
word	access .	3
word	access must	3
word	access to	13
word	accident	4
word	accordance	7
word	accordance with	7
word	according	10
word	according to	10
word	account	14
word	account the	4
word	accountability	3
word	accountable	4
word	accountable .	4
word	accusations	3
word	accuse	2
word	achieve	12
word	achieve their	2
word	achieving	7
word	acknowledged	3
word	across	10
word	across africa	4
word	across the	2
word	acted with	2
word	acting	11
word	acting in	3
word	action	30
word	action .	4
word	action for	4
word	action on	2
word	action plan	4
word	actions	53
word	actions ,	2
word	actions and	5
word	actions are	2
word	actions by	2
word	actions have	2
word	actions of	15
word	actions that	7
word	active	7
word	activist	4
word	activists	3
word	activities	16
word	activities ,	2
word	activities in	2
word	activities of	3
word	activity	5
word	actors	4
word	acts	12
word	acts .	2
word	actually	10
word	adding	2
word	addition to	3
word	address	11
word	address the	6
word	addressing	6
word	administrative	11
word	adopted	14
word	adoption	9
word	advance	3
word	advocating	2
word	affairs	19
word	affairs and	3
word	affairs of	5
word	affects	3
word	affects the	2
word	afford	3
word	afford to	2
word	africa	44
word	africa ,	11
word	africa and	4
word	africa is	3
word	african	40
word	african continent	6
word	african countries	6
word	african republic	3
word	african union	11
word	african women	9
word	after	13
word	after the	3
word	after time	2
word	aftermath	2
word	again	25
word	again .	2
word	again call	2
word	against	45
word	against humanity	2
word	against russia	2
word	against terrorism	2
word	against the	15
word	against ukraine	3
word	against women	4
word	agencies	4
word	agenda	14
word	agenda .	3
word	agents to	2
word	aggression	6
word	aggression and	2
word	aggressive	6
word	aggressor	2
word	ago	12
word	ago ,	5
word	agree	5
word	agreed	12
word	agreed in	3
word	agreement	39
word	agreement .	6
word	agreement called	3
word	agreement of	5
word	agreement on	3
word	agreement reached	3
word	agreement that	3
word	agreement was	2
word	agreements	6
word	agreements .	2
word	aim	5
word	aim of	2
word	aimed	14
word	aimed at	14
word	air	20
word	air missile	4
word	aircraft	17
word	aircraft at	3
word	airliner	3
word	airlines	21
word	airlines crash	2
word	airlines flight	12
word	airlines passenger	2
word	airplane	3
word	airport	2
word	airspace	7
word	aligned	2
word	all	165
word	all ,	4
word	all .	3
word	all evidence	2
word	all hostages	3
word	all illegal	2
word	all illegally	2
word	all levels	3
word	all of	10
word	all parties	19
word	all seized	2
word	all sides	5
word	all such	2
word	all that	2
word	all those	4
word	all ukrainian	2
word	allegations	2
word	alleged	2
word	allies	2
word	allow	15
word	allow me	4
word	allow the	3
word	allowed	9
word	allowed to	4
word	almost	6
word	almost as	2
word	alone	5
word	alone .	3
word	along	8
word	along with	2
word	already	19
word	already been	3
word	also	96
word	also been	3
word	also call	5
word	also said	2
word	also the	2
word	altitude	6
word	altitude .	3
word	altitude of	3
word	always	3
word	am	13
word	am certain	2
word	amassed	2
word	ambassador	5
word	amnesty	11
word	amnesty for	6
word	amnesty to	2
word	among	26
word	among the	16
word	among them	2
word	an	126
word	an -	4
word	an agreement	3
word	an amnesty	2
word	an an	2
word	an area	3
word	an attack	2
word	an effort	2
word	an end	9
word	an essential	2
word	an impartial	2
word	an important	6
word	an inclusive	5
word	an independent	5
word	an integral	2
word	an international	4
word	an investigation	6
word	an open	3
word	anarchy	2
word	and	944
word	and ,	14
word	and address	2
word	and against	2
word	and air	2
word	and all	4
word	and allow	2
word	and allowed	2
word	and an	4
word	and anti	4
word	and any	3
word	and armed	5
word	and beyond	3
word	and border	2
word	and by	5
word	and children	3
word	and civil	3
word	and conflict	5
word	and contemporary	2
word	and continue	2
word	and continuous	2
word	and cooperation	26
word	and defence	2
word	and democratic	2
word	and development	5
word	and diplomatic	3
word	and empowerment	3
word	and every	3
word	and fighters	4
word	and for	13
word	and foreign	3
word	and gender	5
word	and girls	14
word	and government	3
word	and half	2
word	and hatred	2
word	and have	8
word	and how	2
word	and humanitarian	2
word	and immediate	3
word	and impartial	3
word	and in	15
word	and inclusive	3
word	and international	6
word	and is	3
word	and it	11
word	and kharkiv	4
word	and leadership	3
word	and leave	2
word	and logistical	3
word	and military	5
word	and moscow	2
word	and murder	2
word	and must	4
word	and negotiation	2
word	and no	3
word	and now	4
word	and objective	2
word	and on	7
word	and orchestrated	2
word	and order	6
word	and other	15
word	and others	3
word	and our	2
word	and peace	21
word	and peaceful	4
word	and police	3
word	and propaganda	2
word	and protect	4
word	and provide	5
word	and public	3
word	and regional	4
word	and release	3
word	and represent	2
word	and resolve	2
word	and resolving	3
word	and sa	2
word	and security	58
word	and settlement	3
word	and several	2
word	and should	4
word	and southern	2
word	and stability	5
word	and sustaining	2
word	and that	18
word	and their	25
word	and then	3
word	and there	2
word	and threaten	2
word	and to	52
word	and ukraine	9
word	and ukrainian	2
word	and unconditional	2
word	and unconditionally	2
word	and urged	2
word	and use	2
word	and violent	2
word	and who	4
word	and will	6
word	and with	6
word	and women	4
word	and work	2
word	annexation of	2
word	annexed	3
word	announced	7
word	announcement	2
word	another	13
word	answer	7
word	answer is	2
word	anti	18
word	anti -	18
word	any	55
word	any further	2
word	any intention	2
word	any of	2
word	any other	6
word	any use	2
word	any women	2
word	anywhere	2
word	apparently	2
word	appeal	5
word	appears	3
word	apply	2
word	apply to	2
word	appointment	2
word	appointment of	2
word	approaches	2
word	appropriate	3
word	appropriately	3
word	april	55
word	april .	6
word	april and	4
word	april by	2
word	april in	5
word	are	243
word	are .	2
word	are a	2
word	are able	2
word	are actively	2
word	are actually	3
word	are all	2
word	are also	4
word	are an	2
word	are at	3
word	are available	2
word	are being	9
word	are capable	2
word	are deeply	7
word	are in	5
word	are many	2
word	are more	3
word	are not	21
word	are now	12
word	are of	2
word	are often	2
word	are professional	2
word	are seeing	3
word	are still	2
word	are the	6
word	are very	2
word	are victims	2
word	are we	2
word	are with	3
word	are witnessing	4
word	are working	2
word	area	18
word	area .	5
word	area of	5
word	areas ,	3
word	areas .	2
word	areas of	6
word	argentina	8
word	argentina calls	2
word	armed conflict	3
word	armed conflicts	2
word	armed forces	24
word	armed men	3
word	armed militants	2
word	armed pro	2
word	armed protesters	2
word	armed separatist	5
word	armed separatists	13
word	armed terrorists	2
word	armed units	2
word	armed with	7
word	armoured	3
word	army	4
word	around	6
word	around the	4
word	article 51	3
word	artillery	6
word	artillery and	2
word	as a	32
word	as agents	3
word	as agreed	3
word	as ambassador	2
word	as an	4
word	as are	2
word	as has	3
word	as in	3
word	as it	7
word	as members	2
word	as of	2
word	as part	3
word	as possible	7
word	as soon	5
word	as tanks	2
word	as the	27
word	as they	4
word	as to	11
word	as ukraine	3
word	as was	3
word	as we	13
word	as well	27
word	aside	3
word	ask	10
word	asked to	3
word	aspects	2
word	aspirations	2
word	assault	4
word	assembly	7
word	assessment	2
word	assistance	14
word	assistance from	2
word	assistance of	2
word	assurances	3
word	at a	8
word	at all	4
word	at an	2
word	at destabilizing	4
word	at its	2
word	at last	2
word	at least	9
word	at risk	2
word	at that	2
word	at the	38
word	at this	5
word	at ukrainian	2
word	attack	10
word	attack and	2
word	attack on	2
word	attacked	8
word	attacked by	3
word	attacking	3
word	attacks	12
word	attacks against	2
word	attempt to	2
word	attempts	12
word	attempts to	7
word	attention	4
word	attitudes	2
word	australia	13
word	australia ,	5
word	authorities	31
word	authorities ,	3
word	authorities and	2
word	authorities have	4
word	authorities in	10
word	authority	5
word	automatic	3
word	automatic rifles	2
word	autonomy	2
word	available	6
word	aviation	14
word	aviation organization	6
word	avoid	7
word	avoid the	3
word	avoided	3
word	avoided .	3
word	aware	2
word	away	2
word	back	4
word	back its	2
word	backed	6
word	backed separatists	3
word	background	2
word	bad	2
word	banderists	2
word	banditry	2
word	bandits	5
word	bandits .	2
word	banks	2
word	barricades	7
word	barricades and	3
word	barricades in	2
word	baseball	3
word	baseball bats	3
word	based on	5
word	based violence	12
word	basis	10
word	bats	3
word	be	200
word	be a	5
word	be able	5
word	be addressed	3
word	be allowed	4
word	be avoided	3
word	be brought	7
word	be disarmed	2
word	be fully	5
word	be granted	5
word	be held	6
word	be in	2
word	be no	3
word	be noted	2
word	be possible	2
word	be released	4
word	be resolved	5
word	be solved	2
word	be surprised	2
word	be taken	2
word	be the	7
word	be to	2
word	be used	4
word	bear	9
word	bear the	3
word	beaten	3
word	because we	3
word	become more	2
word	becoming	3
word	been	118
word	been a	8
word	been clear	3
word	been confirmed	2
word	been done	2
word	been killed	2
word	been reported	2
word	been said	3
word	been shed	3
word	been shot	3
word	been spurned	2
word	before	14
word	before yesterday	2
word	began	5
word	began to	2
word	begun	5
word	begun an	2
word	begun to	2
word	behalf .	2
word	behalf of	8
word	behind	9
word	being	34
word	being dismantled	2
word	being held	2
word	being used	3
word	belgium	7
word	believe it	2
word	believe that	6
word	believed	2
word	believes	4
word	believes that	2
word	benefit	3
word	berlin	8
word	berlin declaration	2
word	berlin on	3
word	better	5
word	between	25
word	between kyiv	2
word	between russia	5
word	between the	5
word	between ukraine	4
word	beyond .	2
word	biden	4
word	black	3
word	blame	5
word	blame game	2
word	blame on	2
word	blood	5
word	blood has	2
word	bloodshed	4
word	bodies	6
word	bodies ,	2
word	body	2
word	boko	3
word	boko haram	3
word	border	41
word	border ,	7
word	border .	10
word	border crossing	2
word	border has	3
word	border is	2
word	border of	2
word	border posts	2
word	borders	9
word	both	9
word	brazil	4
word	brazilian	3
word	breaches	2
word	breaches of	2
word	breaking	2
word	bridge	2
word	brief	2
word	bring	17
word	bring about	4
word	bring the	2
word	broad	8
word	broadcast	2
word	broader	2
word	brought	13
word	brought down	5
word	brutal	3
word	build	8
word	build -	3
word	building	14
word	building peace	3
word	buildings	45
word	buildings in	9
word	buildings will	2
word	burundi	7
word	burundi ,	4
word	but	80
word	but also	7
word	but by	2
word	but it	4
word	but not	2
word	but the	11
word	but they	2
word	but to	4
word	but we	6
word	but what	4
word	by	260
word	by all	9
word	by armed	9
word	by illegal	3
word	by its	2
word	by kyiv	2
word	by local	3
word	by other	2
word	by outside	2
word	by pro	8
word	by russia	16
word	by russian	9
word	by separatists	3
word	by some	2
word	by terrorists	3
word	by the	92
word	by war	2
word	by women	5
word	call	52
word	call for	14
word	call on	17
word	call to	3
word	call upon	3
word	called	31
word	called for	15
word	calling	7
word	calling for	2
word	calling on	2
word	calls	17
word	calls for	9
word	calm	6
word	came	8
word	camouflage	3
word	can	72
word	can be	13
word	can no	2
word	can not	20
word	can take	3
word	candidate	3
word	capital	2
word	cargo	6
word	cargo plane	5
word	carried	7
word	carried out	7
word	carrying	9
word	carrying out	5
word	case	11
word	case ,	5
word	case .	3
word	case of	2
word	cases	5
word	cases of	2
word	cast	2
word	caused	6
word	cease all	2
word	cease its	2
word	cease their	2
word	ceasefire and	3
word	ceasefire to	2
word	cent	2
word	cent of	2
word	central	6
word	central african	3
word	centre	6
word	centre .	2
word	centres	2
word	certain that	2
word	certainly	2
word	chair	5
word	chair of	4
word	challenged	2
word	challenges	4
word	chance	2
word	change	5
word	change the	2
word	changes	2
word	channels	5
word	chaos in	3
word	charter	12
word	charter of	11
word	chased	2
word	checkpoints	3
word	children	11
word	china	24
word	china is	3
word	chose	2
word	chosen	3
word	churkin	5
word	circumstances that	3
word	cities	14
word	cities and	2
word	cities of	3
word	citizen	5
word	citizen named	2
word	citizens have	2
word	citizens were	7
word	citizens who	3
word	city	15
word	city ,	2
word	city of	7
word	civil	24
word	civil aviation	10
word	civil society	12
word	civilian	16
word	civilian airplane	2
word	civilian population	5
word	civilians	12
word	civilians ,	2
word	civilians .	3
word	civilized	2
word	civilized manner	2
word	claim	2
word	claimed credit	2
word	claimed responsibility	2
word	claimed to	2
word	claiming	2
word	claims	7
word	claims that	4
word	clear :	3
word	clear that	8
word	clearly	9
word	clearly that	2
word	close	11
word	close to	6
word	closely	3
word	clubs	2
word	clubs and	2
word	code	2
word	colleague	12
word	colleagues	19
word	colleagues ,	2
word	colleagues .	3
word	colleagues from	2
word	colleagues have	3
word	collective	4
word	combat	2
word	come	14
word	come from	2
word	come to	5
word	coming	5
word	coming from	2
word	commenced	2
word	commercial	3
word	commission	7
word	commit	4
word	commit to	3
word	commitment	19
word	commitment ,	2
word	commitment and	3
word	commitment to	10
word	commitments	18
word	commitments ,	2
word	commitments .	5
word	committed	19
word	committed by	3
word	committed to	9
word	committees	2
word	common	2
word	communities	4
word	communities and	2
word	community	44
word	community -	2
word	community .	5
word	community and	3
word	community can	3
word	community should	6
word	community to	7
word	community will	2
word	completely	4
word	complex	6
word	complex and	3
word	concern	11
word	concern .	3
word	concerned	21
word	concerned by	3
word	concerned over	2
word	concerned that	2
word	concerns	8
word	concerns of	6
word	conclude ,	2
word	conclusion	10
word	conclusion ,	8
word	conclusions	3
word	concrete	7
word	concrete steps	4
word	condemn	17
word	condemn any	2
word	condemn in	2
word	condemn the	9
word	condemnation	4
word	condemned	6
word	condemned the	2
word	condemning	3
word	condemns	8
word	condemns the	6
word	condition	2
word	condolences	20
word	condolences to	16
word	conduct	6
word	conducted	5
word	conducting	2
word	conference	4
word	confirm	3
word	confirm that	2
word	confirmed	5
word	confirmed by	2
word	confirms	2
word	conflict	69
word	conflict -	3
word	conflict and	10
word	conflict areas	2
word	conflict in	9
word	conflict on	2
word	conflict prevention	12
word	conflict resolution	6
word	conflict situations	6
word	conflicts	18
word	conflicts .	5
word	conflicts and	3
word	conflicts in	5
word	confrontation	7
word	congo	6
word	congo ,	3
word	connected	2
word	connection	2
word	connection with	2
word	consequences for	3
word	consequences of	2
word	consider	4
word	consider the	2
word	considerable	4
word	considered	3
word	consistent	4
word	consistent policy	2
word	consistently called	2
word	constantly	4
word	constitute	2
word	constitution	6
word	constitution .	2
word	constitution of	2
word	constitutional	19
word	constitutional reform	11
word	constitutional reforms	4
word	constructive dialogue	5
word	consultations	3
word	consultations with	2
word	contacts	2
word	contacts with	2
word	contemporary	2
word	context	9
word	context ,	4
word	continent	11
word	continent ,	4
word	continue	43
word	continue .	2
word	continue to	30
word	continued	12
word	continued to	4
word	continues	16
word	continues to	14
word	continuing	4
word	continuous	2
word	contradict	2
word	contrary	6
word	contrary to	5
word	contrast	4
word	contributes	2
word	contribution	6
word	contribution to	3
word	control	18
word	control of	9
word	controlled	8
word	convening	10
word	convey	5
word	conviction	3
word	convictions	2
word	convince	2
word	convoy	2
word	convoy of	2
word	cooperate	9
word	cooperation	38
word	cooperation between	2
word	cooperation with	4
word	coordinate	3
word	coordinate and	2
word	coordinated	8
word	coordinated by	2
word	corridor	2
word	corrupt	2
word	corruption	3
word	corruption and	2
word	cote	2
word	cote d'ivoire	2
word	council	99
word	council ,	10
word	council .	9
word	council and	3
word	council has	12
word	council is	2
word	council must	2
word	council on	3
word	council should	2
word	council that	2
word	council to	4
word	count	2
word	counter	5
word	counter -	5
word	countries	31
word	countries ,	5
word	countries of	4
word	country	50
word	country 's	2
word	country and	3
word	country to	2
word	course	13
word	course ,	4
word	course of	4
word	court	2
word	court (	2
word	crash	17
word	crash .	3
word	crash site	7
word	create	8
word	created	5
word	credible	7
word	credit	2
word	credit for	2
word	crime .	3
word	crimea	31
word	crimea ,	8
word	crimean	4
word	crimes	13
word	crimes against	2
word	crimes and	2
word	crimes committed	2
word	criminal act	4
word	criminal court	2
word	criminal decree	3
word	crises	2
word	crisis	73
word	crisis ,	10
word	crisis can	2
word	crisis in	14
word	crisis is	3
word	crisis on	2
word	crisis through	2
word	critical	11
word	crossed	3
word	crossed the	2
word	crossing	2
word	crossing points	2
word	crucial role	2
word	crucial that	2
word	cultural	3
word	current	12
word	current situation	4
word	currently	2
word	cut	2
word	cynicism	2
word	d'ivoire	2
word	daily	6
word	danger	4
word	dangerous	9
word	dangerously	3
word	darfur	4
word	date	5
word	day	18
word	day ,	4
word	day .	2
word	day and	2
word	day before	2
word	days	21
word	days ,	5
word	days .	3
word	days ago	6
word	days have	2
word	dc	3
word	dc ,	3
word	ddr	2
word	deadly	2
word	deal with	3
word	death	4
word	deaths	3
word	debate ,	3
word	debate .	3
word	debate on	5
word	debates	2
word	decade	2
word	decentralization	9
word	decentralization ,	3
word	decentralization of	3
word	decentralizing	2
word	decentralizing power	2
word	decided	6
word	decision	8
word	decision -	4
word	decision to	2
word	decisions	3
word	declarations	3
word	declared	8
word	declared a	3
word	decree	5
word	deep	5
word	deepest	8
word	deeply	14
word	deeply concerned	8
word	defence	23
word	defence systems	5
word	defuse	2
word	degree	2
word	degree of	2
word	delay .	2
word	deliberately	2
word	demand	4
word	demand that	2
word	demanding	2
word	demanding that	2
word	demands	5
word	democratic	17
word	democratic republic	6
word	demonstrated	7
word	demonstrated that	2
word	demonstrates	2
word	demonstration	3
word	demonstration of	2
word	demonstrations	6
word	demonstrations .	3
word	demonstrators	4
word	deplorable	3
word	deplorable shooting	2
word	deployed to	3
word	deployment	6
word	deployment of	5
word	deputy	2
word	described	6
word	deserve	3
word	desire	4
word	desire to	3
word	desist	2
word	desist from	2
word	despite the	5
word	destabilization	9
word	destabilization .	2
word	destabilization and	3
word	destabilize	12
word	destabilize the	7
word	destabilizing	17
word	destroy	2
word	destroyed	2
word	detention	9
word	detention of	4
word	deteriorate	3
word	deteriorate .	2
word	deteriorated	3
word	deteriorating	7
word	deteriorating security	2
word	deteriorating situation	2
word	deterioration	7
word	deterioration in	2
word	deterioration of	4
word	determination	2
word	determine the	2
word	developed	2
word	development	18
word	development .	4
word	development in	4
word	developments	10
word	developments in	6
word	dialogue	54
word	dialogue and	16
word	dialogue between	3
word	dialogue on	2
word	dialogue with	6
word	did	14
word	did not	8
word	difference	3
word	differences	6
word	differences through	2
word	different	7
word	difficult situation	4
word	dimension	2
word	diplomacy	6
word	diplomacy .	3
word	diplomatic	13
word	diplomatic efforts	3
word	directed	2
word	directly	5
word	director	4
word	disappearances	2
word	disarm and	2
word	disarmament	3
word	disarmed	2
word	discovered	2
word	discrimination	3
word	discuss	2
word	discussion	5
word	discussions	2
word	dismantled	2
word	dismantled .	2
word	disrupt	3
word	disrupt the	2
word	dissociate	2
word	district	2
word	dnepr	2
word	do	52
word	do ,	3
word	do .	3
word	do have	2
word	do so	10
word	do that	2
word	do they	2
word	document	13
word	document .	4
word	document to	2
word	documentation	2
word	does it	2
word	does not	6
word	doing so	2
word	donbas	2
word	done	18
word	done .	2
word	done nothing	5
word	done to	3
word	donetsk	30
word	donetsk ,	9
word	donetsk people	2
word	donetsk region	3
word	doubt	5
word	down	55
word	down .	4
word	down an	2
word	down by	5
word	down in	7
word	down their	13
word	downed	4
word	downing	12
word	downing a	2
word	downing of	9
word	dozens	4
word	dozens of	3
word	draft	8
word	draw	3
word	due to	3
word	dunja	2
word	during the	16
word	each	4
word	earlier	12
word	earlier ,	5
word	earlier this	2
word	earlier today	3
word	early april	2
word	east	24
word	east .	4
word	east of	7
word	eastern	130
word	eastern areas	2
word	eastern border	3
word	eastern city	2
word	eastern regions	14
word	eastern ukraine	91
word	easy	2
word	ebola	4
word	economic	17
word	educational	2
word	effective	7
word	effectively	7
word	effectiveness	2
word	effectiveness of	2
word	effort .	2
word	effort to	3
word	efforts	69
word	efforts .	5
word	efforts are	2
word	efforts at	3
word	efforts by	3
word	efforts for	4
word	efforts of	11
word	efforts to	19
word	egypt	8
word	election	5
word	elections ,	4
word	elections on	2
word	emerge	4
word	emerge from	3
word	emergency	7
word	empowerment	13
word	empowerment of	6
word	encourage the	4
word	encouraged	4
word	encouraged to	2
word	end	32
word	end .	4
word	end in	2
word	end of	2
word	end the	4
word	end this	2
word	end to	9
word	endeavour	2
word	ending	4
word	enforcement	12
word	enforcement agencies	3
word	engage constructively	2
word	engaged	2
word	engaged in	2
word	english )	2
word	enjoy	4
word	enough	3
word	enough .	3
word	enough is	2
word	ensure	27
word	ensure the	8
word	ensured	2
word	ensuring	5
word	ensuring that	2
word	ensuring the	2
word	entire	8
word	entity	3
word	entry	2
word	entry of	2
word	envoy	6
word	equal	8
word	equal rights	2
word	equality	9
word	equality and	4
word	equipment	7
word	equipment ,	2
word	equipment .	2
word	equipped	8
word	equipped and	4
word	escalate	20
word	escalate tensions	3
word	escalated	4
word	escalated in	2
word	escalating the	2
word	escalation	33
word	escalation ,	2
word	escalation .	5
word	escalation and	6
word	escalation measures	2
word	escalation of	14
word	escape	2
word	especially	12
word	especially in	4
word	essential	16
word	essential .	4
word	essential step	2
word	essential that	4
word	essential to	4
word	establish	14
word	establish a	3
word	established	13
word	established a	4
word	establishment	3
word	establishment of	3
word	europe	27
word	europe (	14
word	europe and	5
word	european	24
word	european union	22
word	evacuated	2
word	even	16
word	evening	4
word	evening .	2
word	event	7
word	events	19
word	events ,	2
word	events in	8
word	ever	4
word	every	15
word	everyday	2
word	everyone	5
word	everything	5
word	everything possible	3
word	evidence	20
word	evidence .	2
word	evidence confirms	2
word	exaggeration	2
word	example	4
word	example ,	3
word	exception	2
word	exercise restraint	4
word	exercised	4
word	exercises	4
word	exhibition	2
word	existence	2
word	existence of	2
word	expanding	2
word	expect	2
word	expected	2
word	experience	5
word	experience in	3
word	experiences	2
word	experts	4
word	experts group	2
word	exploited	2
word	express our	7
word	express their	3
word	expressed	6
word	expressed their	3
word	expresses	3
word	expresses its	3
word	expression	3
word	external	6
word	external support	2
word	extreme	2
word	extremely close	2
word	extremism	7
word	extremism .	3
word	extremism and	2
word	extremist	3
word	extremist groups	2
word	face	6
word	facilitate	4
word	facilitate the	3
word	facilities	6
word	facilities and	3
word	facing	4
word	fact	28
word	fact ,	7
word	fact is	4
word	factors	2
word	facts	19
word	facts ,	5
word	facts .	5
word	fail	2
word	failure	3
word	failure to	2
word	fair	3
word	fair and	3
word	faith	8
word	false	6
word	familiar	3
word	familiar .	2
word	families	22
word	families and	8
word	families of	6
word	far	10
word	far from	3
word	february	11
word	february ,	2
word	february .	2
word	february and	2
word	federalization	2
word	federation	46
word	federation ,	11
word	federation .	8
word	federation has	6
word	federation is	2
word	federation would	2
word	feet	3
word	feet .	2
word	feltman	23
word	feltman has	2
word	female	12
word	few	18
word	few days	7
word	few months	2
word	fiction	2
word	fight	4
word	fight against	4
word	fighter	5
word	fighter jet	4
word	fighters	15
word	fighters .	2
word	fighters and	3
word	fighters from	3
word	fighting	6
word	figures	2
word	find	11
word	find a	6
word	firmly	5
word	first	34
word	first ,	11
word	five	8
word	flags	2
word	fled	2
word	flee	2
word	flee the	2
word	flight	25
word	flight mh	11
word	flight was	2
word	flow	5
word	flow of	5
word	flying	3
word	flying at	2
word	focus on	6
word	follow	6
word	follow the	2
word	following	8
word	following .	2
word	fooled	2
word	fooled by	2
word	for	367
word	for -	2
word	for 17	3
word	for 25	4
word	for a	19
word	for all	10
word	for an	7
word	for de	3
word	for example	2
word	for foreign	4
word	for its	11
word	for itself	2
word	for months	3
word	for peace	2
word	for protestors	2
word	for providing	2
word	for talks	3
word	for that	4
word	for the	73
word	for this	4
word	for those	6
word	for us	2
word	for women	8
word	force	33
word	force ,	3
word	force against	4
word	force in	3
word	force is	2
word	force to	3
word	forces	60
word	forces .	8
word	forces and	6
word	forces are	3
word	forces extremely	2
word	forces have	4
word	forces in	4
word	forces of	3
word	forefront	3
word	forefront of	2
word	foreign	20
word	foreign affairs	4
word	foreign fighters	3
word	foreign ministers	3
word	foremost ,	2
word	forget	2
word	forget that	2
word	formed	2
word	former	3
word	forming	3
word	forums	2
word	forward	11
word	forward ,	5
word	found	8
word	found in	2
word	found to	2
word	four -	2
word	fourthly	2
word	fourthly ,	2
word	framework	7
word	framework of	3
word	frameworks	4
word	france 's	2
word	france ,	5
word	free	8
word	freedom	7
word	freedom of	7
word	french	4
word	friends and	2
word	from	126
word	from any	6
word	from being	2
word	from kyiv	3
word	from our	3
word	from outside	2
word	from russia	7
word	from russian	3
word	from the	46
word	from their	2
word	from those	4
word	from violence	3
word	fuel	2
word	fulfil its	3
word	full	32
word	full ,	7
word	full cooperation	2
word	fully	23
word	fundamental	10
word	fundamental principle	2
word	further	27
word	further escalation	6
word	future	19
word	future .	7
word	gai	3
word	gai ,	2
word	game	3
word	game .	2
word	gaps	2
word	gender	38
word	gender ,	5
word	gender -	14
word	gender equality	8
word	gender inequality	2
word	gender issues	4
word	general	47
word	general assembly	4
word	general feltman	10
word	generations	2
word	geneva	50
word	geneva ,	5
word	geneva commitments	4
word	geneva declaration	2
word	geneva document	3
word	geneva meeting	2
word	geneva statement	12
word	genuine	13
word	genuine dialogue	2
word	genuine efforts	2
word	geopolitical	2
word	germany	7
word	germany ,	5
word	gesture	2
word	girls	15
word	girls .	2
word	give	12
word	given	11
word	global	10
word	go	6
word	goal	6
word	going	9
word	going to	6
word	good	14
word	good faith	7
word	governing	2
word	government	87
word	government .	4
word	government buildings	9
word	government has	11
word	government in	2
word	government is	6
word	government of	15
word	governments and	3
word	granted	6
word	grave	2
word	gravely	2
word	great	12
word	great importance	4
word	great lakes	6
word	greater	11
word	greater role	3
word	ground	8
word	ground .	4
word	group	20
word	group of	7
word	group on	2
word	groups	95
word	groups and	9
word	groups continue	2
word	groups have	3
word	groups in	11
word	groups should	2
word	groups to	7
word	growing	5
word	guaranteed	7
word	guaranteed by	4
word	gubarev	2
word	guidelines	4
word	guinea -	3
word	guise	3
word	guise of	3
word	gunmen	3
word	had	31
word	had a	4
word	had been	3
word	had begun	2
word	had not	2
word	half	10
word	halt	6
word	hands .	2
word	hands of	3
word	happen	4
word	happened .	3
word	happened in	3
word	happening	6
word	haram	3
word	hardly	3
word	has	224
word	has a	5
word	has acted	3
word	has also	7
word	has been	48
word	has called	4
word	has clearly	2
word	has committed	2
word	has deteriorated	2
word	has done	6
word	has gone	2
word	has had	2
word	has happened	2
word	has heard	4
word	has increased	3
word	has invited	3
word	has just	3
word	has led	2
word	has long	2
word	has never	3
word	has not	13
word	has one	2
word	has produced	2
word	has reached	2
word	has referred	2
word	has refused	2
word	has repeatedly	2
word	has said	2
word	has significantly	3
word	has the	2
word	hatred	4
word	have	239
word	have a	7
word	have all	2
word	have already	8
word	have also	5
word	have an	2
word	have become	4
word	have been	51
word	have called	2
word	have chosen	2
word	have continued	2
word	have expressed	3
word	have had	2
word	have heard	6
word	have long	3
word	have not	13
word	have refused	2
word	have repeatedly	2
word	have responded	2
word	have seen	8
word	have shot	2
word	have used	3
word	he	29
word	he called	2
word	he is	2
word	he said	3
word	he should	2
word	he was	4
word	he will	2
word	headed	2
word	heads	4
word	heads of	3
word	health	7
word	hear	8
word	heard	17
word	heard .	3
word	heavily	4
word	heavily armed	4
word	heavy	4
word	heavy weapons	3
word	heed	4
word	heinous	3
word	heinous act	2
word	held	12
word	held accountable	2
word	helicopter	3
word	helicopter was	2
word	help	14
word	help ukraine	3
word	helped	3
word	helping	4
word	henchmen	2
word	her	8
word	here	14
word	here ,	3
word	here is	2
word	herson	3
word	herson .	2
word	high	16
word	high -	4
word	high .	2
word	high altitude	2
word	high time	2
word	highlight	2
word	highly	5
word	his	45
word	his government	3
word	his president	2
word	historical	3
word	historical and	2
word	history and	2
word	hold	7
word	holding	11
word	holding of	6
word	home	2
word	honour	2
word	hope	22
word	hope .	3
word	hope that	13
word	horlivka	4
word	horlivka city	3
word	hostage	10
word	hostage and	3
word	hostage in	2
word	hostages	10
word	hostages ,	7
word	hostages .	2
word	hosted	2
word	hours	5
word	hours ,	2
word	how	20
word	how it	2
word	how powerful	3
word	how to	3
word	however	24
word	however ,	23
word	human	22
word	human rights	13
word	humanitarian law	2
word	i	122
word	i also	10
word	i am	12
word	i have	2
word	i hope	3
word	i made	2
word	i reiterate	4
word	i shall	2
word	i should	3
word	i thank	13
word	i will	4
word	i would	41
word	icc	4
word	icc )	2
word	if	30
word	if russia	3
word	if that	2
word	if the	4
word	ignored	2
word	il	3
word	illegal armed	18
word	illegally	11
word	illegally seized	3
word	images	4
word	imagine	2
word	immediate	18
word	immediate and	3
word	immediately .	6
word	immediately after	2
word	immediately to	2
word	impact	10
word	impact of	4
word	impact on	5
word	impartial	7
word	impartial investigation	2
word	imperative	5
word	imperative to	2
word	implementation	20
word	implementation of	13
word	implemented .	2
word	implemented by	2
word	implementing	9
word	importance	9
word	importance of	3
word	importance to	4
word	important	34
word	important ,	2
word	important players	2
word	important that	3
word	important to	6
word	impose	6
word	impossible	2
word	impunity	4
word	impunity .	2
word	in	782
word	in abkhazia	2
word	in accordance	7
word	in africa	25
word	in all	10
word	in an	6
word	in and	2
word	in any	4
word	in april	2
word	in areas	2
word	in armed	2
word	in building	3
word	in burundi	6
word	in conclusion	7
word	in conflict	21
word	in connection	2
word	in crimea	12
word	in darfur	3
word	in de	3
word	in doing	2
word	in donbas	2
word	in donetsk	14
word	in early	2
word	in eastern	70
word	in english	2
word	in every	2
word	in february	2
word	in geneva	13
word	in good	4
word	in implementing	4
word	in itself	2
word	in june	4
word	in kharkiv	2
word	in kyiv	16
word	in luhansk	2
word	in maidan	2
word	in mali	3
word	in many	3
word	in mediation	3
word	in military	3
word	in mind	5
word	in nature	2
word	in one	3
word	in operating	3
word	in order	25
word	in other	3
word	in our	7
word	in particular	20
word	in peacekeeping	7
word	in political	2
word	in post	6
word	in preventing	4
word	in russian	4
word	in shooting	2
word	in sloviansk	7
word	in somalia	3
word	in south	8
word	in spite	3
word	in such	5
word	in terms	7
word	in that	31
word	in the	186
word	in their	7
word	in towns	2
word	in ukrainian	2
word	in using	2
word	in various	2
word	in war	2
word	in washington	3
word	in which	7
word	incalculable	2
word	incalculable consequences	2
word	incident	10
word	incident .	2
word	incidents	4
word	incidents of	2
word	inciting	2
word	include	11
word	include border	2
word	included	4
word	includes	2
word	including	49
word	including children	2
word	including in	4
word	including up	2
word	including women	2
word	inclusion	3
word	inclusion of	2
word	inclusive	14
word	inclusive and	4
word	inclusive national	2
word	inclusive process	2
word	increase	4
word	increased	14
word	indeed	15
word	independence	17
word	independence and	4
word	independent	20
word	independent ,	4
word	independent international	7
word	indications	3
word	indonesia	10
word	indonesian	2
word	inequality	3
word	inequality .	2
word	infiltrated	2
word	influence	20
word	influence of	2
word	influence on	4
word	influence over	3
word	influence to	4
word	informal	3
word	informal experts	2
word	information	11
word	information about	3
word	information that	4
word	informed	2
word	inhabitants	2
word	initiated	4
word	initiative	8
word	initiatives	7
word	injuries	2
word	injuries among	2
word	innocent	8
word	innocent civilians	3
word	innocent people	2
word	insecurity	2
word	insignia	6
word	insist	2
word	insist that	2
word	inspectors	4
word	instability	6
word	instances	2
word	instead	11
word	instead ,	4
word	instead of	5
word	institutions	8
word	institutions .	3
word	integral	2
word	integral part	2
word	integrated	3
word	integrated into	2
word	integrity .	6
word	integrity of	9
word	intelligence service	2
word	intensified	4
word	intention	4
word	intention of	4
word	interests .	2
word	interests of	8
word	interference	7
word	interference and	2
word	interior	2
word	internal	7
word	internal affairs	7
word	international	126
word	international agreements	2
word	international civil	10
word	international community	36
word	international criminal	2
word	international humanitarian	2
word	international investigation	15
word	international investigators	5
word	international law	11
word	international legal	2
word	international mediation	3
word	international observers	5
word	international organizations	3
word	international peace	9
word	internationally	3
word	internationally .	2
word	internet	6
word	internet ,	2
word	interpretation	2
word	interpretation of	2
word	intervene	2
word	intervene in	2
word	intervention	4
word	intimidation	8
word	intimidation and	3
word	intimidation of	2
word	intimidation or	2
word	into	34
word	into a	2
word	into account	9
word	into our	2
word	into ukraine	4
word	into ukrainian	2
word	invading	2
word	invading .	2
word	investigation	39
word	investigation ,	5
word	investigation .	9
word	investigation and	4
word	investigation into	4
word	investigators	12
word	investigators .	3
word	invited	5
word	involve	3
word	involved	13
word	involved .	2
word	involved in	4
word	involvement	9
word	involvement in	5
word	involving the	2
word	irrefutable	2
word	is	375
word	is a	35
word	is about	4
word	is all	3
word	is an	11
word	is based	3
word	is becoming	2
word	is completely	2
word	is crucial	3
word	is deeply	5
word	is deteriorating	2
word	is enough	2
word	is essential	9
word	is far	2
word	is for	4
word	is going	2
word	is happening	6
word	is high	2
word	is imperative	2
word	is in	7
word	is no	8
word	is not	29
word	is nothing	2
word	is probably	2
word	is pursuing	2
word	is ready	3
word	is russia	3
word	is seeking	3
word	is simple	2
word	is something	3
word	is still	3
word	is that	10
word	is the	29
word	is time	6
word	is to	8
word	is too	2
word	is unacceptable	3
word	is very	2
word	is welcome	2
word	is what	2
word	is why	7
word	is working	2
word	islamic	2
word	issue	13
word	issue of	5
word	issued	7
word	issues	19
word	issues .	4
word	issues of	4
word	it	236
word	it ,	3
word	it .	5
word	it also	2
word	it calls	2
word	it has	26
word	it is	109
word	it makes	2
word	it must	5
word	it seeks	2
word	it seemed	2
word	it seems	4
word	it send	2
word	it to	6
word	it up	2
word	it was	12
word	it will	7
word	its	156
word	its actions	3
word	its behalf	2
word	its commitment	3
word	its forces	4
word	its geneva	4
word	its implementation	2
word	its influence	8
word	its members	2
word	its national	2
word	its own	6
word	its role	3
word	its sovereign	2
word	its troops	5
word	its utmost	2
word	itself	17
word	itself .	3
word	itself and	2
word	itself from	4
word	itself in	2
word	january	2
word	jet	7
word	jet was	2
word	jets	3
word	join	10
word	join in	2
word	joint	10
word	joint declaration	4
word	joint statement	2
word	journalists	9
word	journalists ,	2
word	judge	2
word	july	12
word	july ,	5
word	june	11
word	june ,	6
word	jurisdiction	3
word	just	36
word	just about	2
word	just as	5
word	just like	3
word	just one	3
word	justice	9
word	justification	2
word	justifications	2
word	justifications for	2
word	keep	2
word	kenya	2
word	kernes ,	3
word	key	11
word	key public	3
word	kidnapped	5
word	kidnapped ,	2
word	kidnapped a	2
word	kidnappings	3
word	kidnappings ,	2
word	killed in	3
word	killing	4
word	killing all	2
word	killings	2
word	kind	8
word	kind of	6
word	kingdom	18
word	kingdom is	3
word	know	14
word	know ,	2
word	know that	5
word	known	2
word	knows	3
word	knows ,	2
word	korea	5
word	korea is	2
word	kramatorsk	3
word	kyiv	57
word	kyiv ,	6
word	kyiv .	7
word	kyiv are	2
word	kyiv authorities	6
word	kyiv by	2
word	kyiv government	6
word	kyiv regime	2
word	kyiv to	4
word	l7	5
word	labelled	2
word	lack	2
word	lack of	2
word	lacking	2
word	lakes	6
word	lakes region	5
word	language .	2
word	languages	2
word	large	9
word	large -	4
word	larger	2
word	largest	4
word	last	15
word	lasting	9
word	lasting ceasefire	3
word	lasting peace	3
word	later	5
word	launchers	3
word	launching	2
word	lavrov	6
word	law	44
word	law and	13
word	law on	3
word	law to	2
word	lay	11
word	laying	3
word	laying down	2
word	lead	4
word	leaders	16
word	leaders of	2
word	leadership	9
word	leading	5
word	least	10
word	least 40,000	2
word	leave	6
word	led	13
word	legal	8
word	legal basis	3
word	let	29
word	let us	16
word	letter	5
word	letter .	2
word	level	21
word	level ,	5
word	level of	5
word	levels	5
word	levels of	3
word	liberated	3
word	liberated from	2
word	liberia	4
word	liberia mass	2
word	lies	5
word	life	12
word	life ,	2
word	life and	2
word	light	9
word	light of	4
word	like	60
word	like the	2
word	like to	40
word	limitations	2
word	limitations on	2
word	line	2
word	link	2
word	list of	2
word	lithuania	6
word	live	4
word	lives	14
word	lives of	5
word	living	4
word	living in	2
word	ll	4
word	local	32
word	local authorities	2
word	local communities	2
word	local people	2
word	local population	2
word	local women	3
word	locally	2
word	logistical	3
word	logistical support	3
word	long	13
word	long -	2
word	long been	2
word	longer	5
word	look	5
word	look to	2
word	looking	2
word	loss	8
word	loss of	7
word	lost	5
word	lugansk	4
word	luhansk	16
word	luhansk ,	2
word	made .	2
word	made in	5
word	made up	2
word	made yesterday	2
word	maidan	13
word	maidan henchmen	2
word	maidan square	2
word	main	13
word	maintain	6
word	maintain its	2
word	maintaining	3
word	major	8
word	major debate	2
word	majority	4
word	majority of	3
word	make	18
word	make that	2
word	makes	3
word	making	7
word	malaysia	24
word	malaysia ,	7
word	malaysia airlines	17
word	malaysian	5
word	malaysian airlines	2
word	mali	7
word	man	6
word	man -	5
word	mandate	4
word	manner	10
word	manpads	2
word	many of	5
word	many women	2
word	map	3
word	march	7
word	march ,	4
word	marginal	2
word	marked	3
word	mass	5
word	mass action	2
word	massed	2
word	maximum	2
word	may	25
word	may .	4
word	may be	2
word	maybe	3
word	maybe he	2
word	mayor	12
word	me ,	2
word	meaningful	2
word	meaningful participation	2
word	means	9
word	means that	2
word	means to	2
word	measure	2
word	mechanisms	3
word	media	15
word	media ,	3
word	media .	2
word	media and	2
word	media freedom	2
word	mediation	14
word	mediation and	4
word	mediation efforts	6
word	medical	2
word	meet with	2
word	meeting	32
word	meeting .	8
word	meeting of	2
word	member	10
word	member of	7
word	members	34
word	members of	22
word	memorandum	2
word	memorandum of	2
word	men with	2
word	mentioned	5
word	mentioned the	2
word	merely	3
word	message	7
word	message is	2
word	met	2
word	methods	2
word	mh	14
word	mh -	14
word	might	9
word	might be	2
word	milestone	3
word	milestone in	2
word	militant	5
word	military	88
word	military ,	3
word	military actions	3
word	military aggression	2
word	military and	2
word	military cargo	3
word	military clashes	2
word	military equipment	2
word	military exercises	3
word	military force	5
word	military forces	6
word	military intelligence	4
word	military monitors	2
word	military operations	5
word	military punitive	2
word	military units	2
word	military vehicles	3
word	military verification	2
word	militia	2
word	militia groups	2
word	million	4
word	mind	5
word	mine	2
word	minister	25
word	minister for	7
word	minister shoigu	3
word	minister yatseniuk	2
word	ministers	5
word	ministers of	3
word	minorities	9
word	minorities .	4
word	misinformation	3
word	mismanagement	2
word	mission	24
word	mission and	3
word	mission has	2
word	missions	4
word	missions have	2
word	moment that	2
word	monday	5
word	monday ,	3
word	monitoring	19
word	monitors of	2
word	month	12
word	month ,	2
word	month ago	2
word	month of	2
word	months ,	3
word	more	39
word	more complex	2
word	more often	2
word	more than	8
word	moreover	3
word	moreover ,	3
word	morning ,	3
word	moscow	14
word	moscow .	4
word	moscow to	2
word	most	20
word	most important	2
word	most recently	2
word	mourn	2
word	mourning	3
word	movement .	2
word	moves	3
word	mr.	35
word	mr. churkin	4
word	mr. feltman	6
word	mr. poroshenko	2
word	mr. yatsenyuk	4
word	ms.	13
word	ms. power	2
word	much	13
word	much more	2
word	much work	2
word	multiple	3
word	murder	3
word	must	112
word	must be	51
word	must continue	2
word	must end	5
word	must ensure	4
word	must lay	2
word	must not	2
word	must stop	3
word	must work	2
word	my	31
word	my colleague	2
word	my colleagues	2
word	my country	3
word	my government	4
word	namely	5
word	namely ,	5
word	names	2
word	namibia	6
word	namibian	2
word	namibian women	2
word	nation -	2
word	national	29
word	national action	4
word	national dialogue	6
word	nationalist	2
word	nationals	4
word	nationals are	2
word	nations	62
word	nations .	7
word	nations human	3
word	nations to	2
word	nationwide	2
word	nature	4
word	nazi	2
word	near	10
word	near the	6
word	nearly	4
word	nearly 300	3
word	necessary	21
word	necessary for	5
word	need	25
word	need for	6
word	need to	15
word	needed	2
word	needed to	2
word	needs	9
word	needs to	4
word	negatively	2
word	negotiated	2
word	negotiating	4
word	negotiating table	3
word	negotiation	2
word	neighbouring	2
word	neighbours	2
word	netherlands	8
word	netherlands ,	5
word	network of	3
word	never	7
word	new forces	2
word	new level	2
word	new york	2
word	new zealand	4
word	next	8
word	nigeria	3
word	nigeria and	2
word	nine	4
word	no	43
word	no doubt	4
word	no intention	2
word	no longer	4
word	no one	4
word	no russian	2
word	non	5
word	non -	5
word	nor	3
word	normandy	2
word	not	185
word	not be	18
word	not been	9
word	not call	2
word	not come	2
word	not demonstrations	2
word	not forget	2
word	not have	6
word	not involved	2
word	not join	2
word	not just	5
word	not only	10
word	not protests	2
word	not remain	3
word	not seen	2
word	not stopped	3
word	not take	2
word	not the	6
word	not to	7
word	not want	5
word	not what	2
word	not yet	2
word	note	7
word	note that	3
word	noted earlier	2
word	noted that	3
word	nothing	17
word	nothing .	2
word	nothing about	2
word	nothing has	2
word	now	45
word	now .	2
word	now being	2
word	number	19
word	number of	19
word	numerous	7
word	objective	8
word	objectives	2
word	objects	2
word	obligations	6
word	obligations to	3
word	observe	2
word	observers of	2
word	occasions	4
word	occasions ,	4
word	occupation	4
word	occupation of	3
word	occupied	10
word	occupy	7
word	occupy the	2
word	occupying	4
word	occupying or	2
word	occur	2
word	occurred	5
word	of	951
word	of 17	6
word	of 21	2
word	of action	10
word	of actions	2
word	of africa	5
word	of african	6
word	of aggression	2
word	of all	24
word	of an	8
word	of another	2
word	of anti	2
word	of any	5
word	of armed	14
word	of conflict	10
word	of conflicts	8
word	of confrontation	2
word	of constitutional	4
word	of cooperation	3
word	of course	7
word	of crimea	4
word	of crimean	2
word	of donetsk	4
word	of efforts	3
word	of emergency	2
word	of ethnic	2
word	of events	5
word	of expression	3
word	of female	4
word	of fighters	3
word	of force	7
word	of free	2
word	of genuine	2
word	of hope	4
word	of how	3
word	of illegal	2
word	of innocent	3
word	of international	15
word	of its	17
word	of key	2
word	of korea	5
word	of kyiv	5
word	of law	7
word	of leadership	2
word	of liberia	2
word	of luhansk	3
word	of malaysia	6
word	of military	9
word	of minorities	2
word	of moscow	2
word	of nearly	2
word	of occupying	2
word	of osce	2
word	of our	10
word	of people	7
word	of political	4
word	of public	5
word	of resolution	11
word	of russia	10
word	of russian	15
word	of self	2
word	of sexual	3
word	of slavyansk	2
word	of sloviansk	5
word	of some	4
word	of state	8
word	of states	3
word	of tensions	2
word	of terrorism	4
word	of terrorist	4
word	of terrorists	2
word	of that	12
word	of the	381
word	of their	9
word	of this	13
word	of ukraine	90
word	of ukrainian	9
word	of us	3
word	of violence	14
word	of weapons	5
word	of what	3
word	of which	2
word	of women	72
word	offer	4
word	office	3
word	officers were	2
word	official	3
word	officials	9
word	officials have	2
word	often	7
word	ofthose	2
word	okaraine	2
word	old	2
word	on	321
word	on 13	2
word	on 14	4
word	on 16	2
word	on 17	16
word	on 2	3
word	on 20	2
word	on a	7
word	on all	9
word	on amnesty	2
word	on behalf	8
word	on gender	6
word	on how	2
word	on in	3
word	on its	8
word	on monday	3
word	on russia	15
word	on russian	2
word	on that	4
word	on the	124
word	on ukraine	10
word	on wednesday	2
word	on what	4
word	on which	2
word	on women	12
word	once	16
word	one	48
word	one ,	2
word	one and	2
word	one of	16
word	one that	3
word	ones	2
word	ongoing	11
word	only	46
word	only further	2
word	only imagine	2
word	only to	2
word	only way	5
word	open and	2
word	open debate	4
word	openly	4
word	operate in	2
word	operating heavy	2
word	operating in	2
word	operation in	5
word	operations .	3
word	operations are	4
word	operations in	3
word	opinions	2
word	opportunities	4
word	opportunity	16
word	opportunity for	2
word	opportunity to	11
word	or even	2
word	or invading	2
word	or provocation	2
word	or to	3
word	orchestrated	6
word	orchestrated by	2
word	orchestrated campaign	2
word	order .	2
word	order to	25
word	organic	2
word	organic .	2
word	organization	32
word	organization ,	4
word	organizations	15
word	organizations .	2
word	organized	7
word	origin	7
word	origin .	2
word	osce )	14
word	osce observers	2
word	osce to	2
word	other	46
word	other regions	2
word	others	12
word	others ,	5
word	others in	3
word	our	131
word	our allies	2
word	our attention	2
word	our commitment	2
word	our concern	2
word	our consistent	2
word	our country	6
word	our efforts	5
word	our government	2
word	our interests	2
word	our priority	2
word	our russian	5
word	our strong	2
word	our thoughts	2
word	our ukrainian	2
word	our western	6
word	our work	2
word	out	45
word	out .	4
word	out by	3
word	out in	3
word	out of	9
word	out to	4
word	outbreak	2
word	outcome	3
word	outside	8
word	outside forces	2
word	outside ukraine	3
word	over its	2
word	over territory	2
word	over the	21
word	overcome	5
word	owing	2
word	owing to	2
word	own	21
word	own people	3
word	own territory	2
word	paramilitary	7
word	paramilitary forces	2
word	paramilitary units	2
word	parliament	7
word	part ,	3
word	part in	2
word	part to	2
word	participate	8
word	participate in	7
word	participated	3
word	participated in	3
word	participating	4
word	participation	43
word	participation .	3
word	participation by	3
word	participation is	2
word	participation of	15
word	particular	22
word	particular ,	5
word	particular .	2
word	particular the	4
word	particular to	2
word	particularly	5
word	parties	43
word	parties .	4
word	parties concerned	7
word	parties involved	5
word	parties to	13
word	partners .	2
word	partners to	2
word	parts	5
word	party	7
word	party talks	2
word	passangers	2
word	passenger	4
word	passenger flight	2
word	passenger plane	2
word	passengers	5
word	past	21
word	past few	3
word	past month	3
word	past two	4
word	path	4
word	pattern of	2
word	peace	116
word	peace ,	6
word	peace -	2
word	peace .	12
word	peace and	55
word	peace plan	11
word	peace process	4
word	peace that	2
word	peacebuilding	13
word	peacebuilding efforts	3
word	peaceful	36
word	peaceful ,	2
word	peaceful resolution	3
word	peacekeeping	21
word	peacekeeping and	3
word	peacekeeping missions	2
word	people	82
word	people 's	5
word	people ,	8
word	people aboard	2
word	people as	3
word	people hostage	2
word	people in	4
word	people who	7
word	per	2
word	per cent	2
word	perhaps	3
word	period	6
word	permanent	10
word	permanent member	3
word	permanent representative	2
word	permanent representatives	3
word	perpetrators	13
word	perpetrators can	2
word	perpetrators must	2
word	personal	2
word	personnel	12
word	personnel .	2
word	persons	3
word	phase	3
word	phase of	2
word	pick	2
word	pick up	2
word	place	22
word	place .	2
word	place in	7
word	placed	3
word	places	2
word	plan .	4
word	plan to	3
word	plane	23
word	plane ,	2
word	plane and	2
word	plane in	4
word	plane was	3
word	planes	3
word	planes were	3
word	planned	7
word	planned for	4
word	play	19
word	play .	2
word	play a	8
word	play in	5
word	played	3
word	players	2
word	players in	2
word	point .	3
word	pointless	2
word	points	4
word	poland	2
word	police	13
word	police officer	2
word	policy	9
word	policy and	2
word	political	70
word	political dialogue	3
word	political prisoner	2
word	political solution	12
word	politically	3
word	politics	3
word	popravko	2
word	popravko ,	2
word	population	25
word	population ,	5
word	population and	4
word	populations	5
word	poroshenko	17
word	poroshenko 's	5
word	poroshenko ,	2
word	poroshenko has	3
word	portable	4
word	portable air	4
word	positions	4
word	positions and	2
word	positive	9
word	possibility	2
word	possible	21
word	possible .	6
word	possible to	3
word	post	13
word	post -	13
word	posts	3
word	power	17
word	power ,	2
word	power .	3
word	power in	2
word	power to	3
word	powerful	5
word	powers	3
word	practical	4
word	practically	2
word	preconditions	2
word	prejudge	2
word	preparations	3
word	prepare	2
word	prepared	9
word	prepared and	2
word	presence of	6
word	present	3
word	presented	4
word	preserving	2
word	president	58
word	president of	2
word	president poroshenko	12
word	president putin	6
word	presidential	9
word	presidential election	2
word	press conference	3
word	press statement	3
word	pretext	2
word	pretext for	2
word	prevent	12
word	prevent a	2
word	prevent the	3
word	prevented	5
word	preventing and	4
word	prevention	24
word	prevention and	19
word	previous	3
word	prime	8
word	prime minister	8
word	principle	5
word	principle that	4
word	priority	7
word	prison	3
word	prisoner	2
word	pro	26
word	pro -	26
word	probably	3
word	problem	3
word	problems	7
word	process .	11
word	process of	9
word	processes	18
word	processes ,	6
word	processes .	5
word	proclaimed	4
word	produced	2
word	professional	7
word	professional forces	2
word	professional military	2
word	professionally	2
word	professionally trained	2
word	programme	13
word	programmes	3
word	progress	5
word	promise	2
word	promised	2
word	promote	12
word	promote dialogue	2
word	promptly	2
word	proof	2
word	propaganda	10
word	propelled	2
word	proper	3
word	proposals	4
word	proposed	7
word	prosecution	2
word	prosecution .	2
word	prosecutor	2
word	protect its	2
word	protection	11
word	protection of	6
word	protesters ,	2
word	protesters in	2
word	protesters who	2
word	protestors	5
word	protestors .	3
word	protests and	2
word	provide	13
word	provide them	2
word	provided to	4
word	providers	3
word	providers of	2
word	provides	7
word	provides for	3
word	provisions	5
word	provisions of	5
word	provocateurs	3
word	provocation	9
word	provocation .	5
word	provocations	13
word	provocations ,	2
word	provocations and	2
word	provocative	7
word	provocative actions	5
word	public	23
word	public buildings	7
word	public places	2
word	publicly	14
word	publicly ,	2
word	publicly available	2
word	punitive	6
word	punitive operation	3
word	purposes	2
word	pursuant	2
word	pursuant to	2
word	pursue	3
word	pursuing	2
word	pushed	2
word	put forward	3
word	putin	8
word	pv	4
word	pv .	4
word	question	11
word	question of	5
word	questions	5
word	quickly	5
word	rada	6
word	radical	5
word	radicals	3
word	raise	2
word	raised	4
word	rally	2
word	ranks	2
word	rape	2
word	rather	8
word	rather ,	3
word	rather than	4
word	reach	3
word	reached	12
word	reached in	2
word	reached out	2
word	read	2
word	ready	9
word	ready to	9
word	reaffirm	3
word	real	10
word	reason for	2
word	reason that	3
word	rebel	2
word	rebel groups	2
word	received	2
word	recent	21
word	recent developments	2
word	recently	11
word	recently ,	2
word	reckless	4
word	recognition	2
word	recognition of	2
word	recognize that	3
word	recognize the	2
word	recognizing	3
word	reconciliation	4
word	recovery	3
word	red	2
word	redeploy new	2
word	reduce	6
word	refer to	2
word	referendum	3
word	referendums	2
word	referred to	2
word	reflected	2
word	reform	16
word	reform ,	2
word	reform and	2
word	reforms	5
word	refrain	11
word	refrain from	11
word	refugees	2
word	regard	27
word	regard .	3
word	regard to	11
word	regarding the	7
word	regime	5
word	regime .	2
word	regimes	2
word	region	31
word	region ,	6
word	region .	8
word	region and	6
word	regional	24
word	regional and	4
word	regions ,	6
word	regions .	9
word	regions and	4
word	regions has	2
word	regions of	13
word	regrettably	2
word	regrettably ,	2
word	regular	2
word	regularly	2
word	reiterate	15
word	reiterate our	5
word	reiterate that	7
word	reiterates	4
word	reiterates its	2
word	related	2
word	release .	2
word	remain	16
word	remain calm	2
word	remain committed	3
word	remained	2
word	remains	15
word	remains of	2
word	remember	2
word	remind	3
word	remove	2
word	remove the	2
word	removed	2
word	repeat	3
word	repeated	4
word	repeated calls	2
word	replaced	3
word	reported	8
word	reported ,	2
word	reports	7
word	reports ,	3
word	represent	4
word	represent the	2
word	representation	2
word	representative	14
word	representative of	10
word	representative on	2
word	representatives	12
word	representatives .	3
word	representatives from	2
word	representatives of	6
word	represented	3
word	republic	16
word	republic of	12
word	request	4
word	request .	2
word	requested	2
word	require	5
word	require that	2
word	required	2
word	requires	2
word	residents	2
word	resolution	57
word	resolution .	10
word	resolution 1325	20
word	resolution 68/262	2
word	resolution and	2
word	resolution of	7
word	resolution processes	3
word	resolutions	8
word	resolutions and	2
word	resolve	13
word	resolve the	7
word	resolved	5
word	resolved through	4
word	resolving	4
word	respect	18
word	respect for	8
word	respect the	3
word	respected	3
word	respected by	2
word	respects	2
word	respond	5
word	responded	3
word	response .	2
word	response to	6
word	responsibility	21
word	responsibility .	2
word	responsibility for	10
word	responsibility to	2
word	responsible to	2
word	restoration	2
word	restoration of	2
word	restore	4
word	restoring	3
word	restoring stability	2
word	restraint	21
word	restraint .	3
word	restraint and	6
word	restraint to	2
word	result ,	2
word	result of	5
word	results	5
word	return	7
word	return to	6
word	returned	2
word	rhetoric .	2
word	rifles	3
word	right	29
word	right of	5
word	right sector	5
word	right to	11
word	rights ,	5
word	rights .	2
word	rights and	9
word	rights monitoring	3
word	rights of	8
word	rights situation	2
word	risk	5
word	river	2
word	road	2
word	road map	2
word	roadblocks	2
word	rocket -	2
word	rocket launchers	3
word	role	46
word	role as	3
word	role for	3
word	role in	12
word	role to	3
word	roles	2
word	rostov	2
word	rule	9
word	rule .	2
word	rule of	4
word	rule out	2
word	russia	179
word	russia 's	18
word	russia ,	26
word	russia .	20
word	russia and	6
word	russia had	2
word	russia has	19
word	russia immediately	2
word	russia in	3
word	russia is	13
word	russia must	7
word	russia of	4
word	russia to	22
word	russia will	3
word	russian	202
word	russian )	2
word	russian -	15
word	russian armed	8
word	russian border	3
word	russian citizen	5
word	russian citizens	5
word	russian claims	2
word	russian federation	44
word	russian forces	3
word	russian government	2
word	russian groups	2
word	russian language	5
word	russian media	3
word	russian militants	4
word	russian military	12
word	russian nationals	3
word	russian officials	3
word	russian origin	4
word	russian partners	2
word	russian propaganda	2
word	russian speakers	2
word	russian special	3
word	russian support	2
word	russian territory	4
word	russian troops	8
word	rwanda	6
word	rybak ,	2
word	s	4
word	s /	4
word	sa	10
word	sa -	10
word	safe	6
word	safety	8
word	safety and	4
word	safety of	4
word	said	33
word	said ,	9
word	said .	2
word	said here	2
word	said that	9
word	sam	4
word	sam .	3
word	same	15
word	sanctions .	2
word	satellite	2
word	satellite images	2
word	saw	7
word	saw as	2
word	say	17
word	saying	4
word	saying that	2
word	scale	5
word	scenario	13
word	scenario .	3
word	scenario is	3
word	scenario that	2
word	scheduled	4
word	scheduled for	4
word	second	4
word	secretary	44
word	secretary -	38
word	secretary kerry	3
word	secretary of	3
word	sector	6
word	sector banderists	2
word	security	137
word	security ,	4
word	security agenda	7
word	security and	31
word	security on	2
word	security programme	5
word	security situation	4
word	see s	4
word	see the	2
word	seek	11
word	seek to	4
word	seeking to	3
word	seen	17
word	seen in	3
word	seen the	3
word	seize	8
word	seized	13
word	seized administrative	4
word	seizing	3
word	seizure	8
word	seizure of	8
word	semitism and	2
word	send	8
word	sending	7
word	sending its	2
word	senegal	2
word	senior	4
word	sense	4
word	sense of	2
word	senseless	2
word	senseless violence	2
word	sensitive	2
word	separatism	5
word	separatist	29
word	separatist forces	2
word	separatist groups	8
word	separatists	74
word	separatists ,	9
word	separatists .	9
word	separatists claimed	2
word	separatists have	3
word	separatists in	10
word	separatists to	5
word	separatists were	3
word	separatists who	2
word	serious	17
word	serious concern	2
word	serve	6
word	serve as	5
word	service	4
word	services .	2
word	serving	3
word	set	5
word	settlement of	4
word	several	28
word	several days	3
word	several times	3
word	severely	2
word	sexual	14
word	sexual and	5
word	sexual violence	7
word	shadow	2
word	shall	2
word	share	4
word	share with	2
word	sharp	2
word	sharp deterioration	2
word	she	5
word	she was	2
word	shed	6
word	shed in	2
word	shocked	5
word	shoigu	3
word	shooting	11
word	shooting at	2
word	shooting down	6
word	shot	21
word	shot down	18
word	should	80
word	should be	25
word	should continue	2
word	should encourage	2
word	should have	3
word	should not	8
word	show	7
word	show that	4
word	showing the	3
word	side	15
word	side has	2
word	sidelines	2
word	sides	5
word	sides .	2
word	sides to	2
word	sight	2
word	sign	5
word	sign a	2
word	signal	2
word	signed	2
word	significantly	5
word	significantly increased	2
word	signs of	2
word	similar	4
word	similarly	2
word	simple	6
word	simple :	2
word	since	29
word	since 17	4
word	since the	13
word	sincere	5
word	sincerely	5
word	sincerely hope	2
word	single	6
word	sit	2
word	situation	100
word	situation ,	10
word	situation .	18
word	situation and	6
word	situation in	43
word	situation is	2
word	situation that	3
word	situations .	2
word	six	6
word	six weeks	2
word	slavery	2
word	slavery ,	2
word	slavyansk	4
word	sloviansk	16
word	sloviansk ,	7
word	sloviansk .	2
word	sloviansk and	2
word	slovyansk	2
word	slowly	2
word	smashed	2
word	so ,	5
word	so -	9
word	so .	4
word	so as	4
word	so far	3
word	so in	2
word	so that	14
word	social	9
word	social life	3
word	societies	3
word	societies .	2
word	society	18
word	society .	8
word	society in	2
word	soil	2
word	soldiers	2
word	solidarity	3
word	solidarity with	2
word	solution	30
word	solution .	6
word	solution is	3
word	solution to	18
word	solutions	4
word	solutions to	3
word	solved	2
word	somalia	5
word	some	39
word	some of	5
word	some sort	3
word	some time	4
word	some western	2
word	somebody	2
word	somehow	3
word	something that	2
word	something to	2
word	soon	6
word	soon as	5
word	sorrow	5
word	sort	4
word	sort of	3
word	sought	4
word	sought to	2
word	source	3
word	source of	3
word	sources	4
word	sources ,	2
word	south	32
word	south -	24
word	south sudan	5
word	southern	8
word	southern ukraine	2
word	sovereign	4
word	sovereign territory	2
word	sovereignty ,	6
word	sovereignty and	15
word	soviet	2
word	sow	2
word	space	3
word	speak	6
word	speak of	2
word	speakers	2
word	speaking	7
word	special	27
word	special envoy	5
word	special services	2
word	specially	2
word	specific	3
word	specifically	3
word	spirit	2
word	spite	3
word	spite of	3
word	spoken	5
word	spontaneous	4
word	spotted	2
word	spreading	2
word	spurned	2
word	spurned .	2
word	square	2
word	stability ,	3
word	stability .	2
word	staff	6
word	staff ,	2
word	stages	2
word	stages of	2
word	stakes	2
word	stance	2
word	stand with	2
word	standards	4
word	stands	4
word	stark	4
word	stark contrast	2
word	start	10
word	started	5
word	starting	2
word	state	42
word	state 's	2
word	state border	4
word	state can	2
word	state of	2
word	statement	39
word	statement .	5
word	statement adopted	2
word	statement calling	2
word	statement i	2
word	statement of	2
word	statements	8
word	statements in	2
word	states	47
word	states has	2
word	states members	4
word	states that	2
word	states to	3
word	station	2
word	stationed	3
word	status	10
word	status of	6
word	step	15
word	step up	5
word	steps	19
word	steps .	2
word	steps have	2
word	steps to	10
word	still	9
word	stop	12
word	stop its	2
word	storm	2
word	stormed	3
word	stormed the	3
word	strategic	2
word	strategies	4
word	strategy	2
word	streets	4
word	streets of	2
word	strengthen	6
word	strengthening	3
word	strengthening of	2
word	strike	5
word	strive	2
word	striving	2
word	striving to	2
word	strongly condemn	2
word	struck	2
word	structures	2
word	student	2
word	study	4
word	su	2
word	su -	2
word	subdivisions	2
word	subdivisions of	2
word	subject	4
word	subject to	2
word	submitted	2
word	submitted to	2
word	subscribe	2
word	subscribe to	2
word	subversive	5
word	subversive activities	2
word	successful	2
word	such	55
word	such a	9
word	such actions	2
word	such acts	2
word	such an	3
word	such efforts	2
word	sudan	5
word	sum	2
word	sunday	2
word	support	61
word	support ,	4
word	support .	2
word	support a	4
word	support in	2
word	support of	3
word	support the	8
word	support to	2
word	supported	15
word	supported the	5
word	supporters	3
word	supports	3
word	supports the	3
word	suppress	3
word	surface	5
word	surface -	5
word	surprise	2
word	surprised	2
word	surprised that	2
word	surrender	5
word	surrender their	4
word	survivors	3
word	survivors of	2
word	suspended	2
word	sustainable ceasefire	3
word	sustaining	2
word	sustaining peace	2
word	svoboda	2
word	svoboda party	2
word	swiftly	2
word	sympathy	5
word	synchronized	2
word	system	9
word	systems	13
word	systems ,	2
word	systems in	2
word	tackling	2
word	tactics	4
word	take	41
word	take all	2
word	take concrete	2
word	take into	4
word	take place	7
word	taken	18
word	taken in	2
word	taken into	2
word	takes	3
word	taking	9
word	talking	3
word	talks	16
word	talks .	4
word	talks between	2
word	talks in	3
word	tangible	3
word	tanks	9
word	tanks and	3
word	target	5
word	targeting	2
word	tatar	3
word	team	4
word	technical	5
word	television	8
word	television channels	2
word	tell	4
word	temporary	2
word	tension	4
word	tension and	2
word	tensions	19
word	tensions .	2
word	tensions and	6
word	term	2
word	terms	10
word	terms of	7
word	territorial	26
word	territorial integrity	26
word	territory	36
word	territory .	10
word	territory of	11
word	terror	7
word	terror .	2
word	terror and	4
word	terrorism	15
word	terrorism and	5
word	terrorist	24
word	terrorist groups	11
word	terrorist leaders	4
word	terrorist operation	5
word	terrorists	30
word	terrorists ,	4
word	terrorists .	4
word	terrorists and	5
word	terrorized	2
word	than	17
word	than it	2
word	thank	46
word	thank the	11
word	thanks	3
word	thanks to	2
word	that ,	14
word	that a	2
word	that all	9
word	that any	2
word	that are	13
word	that area	2
word	that commitment	2
word	that context	4
word	that country	3
word	that end	2
word	that has	10
word	that he	2
word	that i	3
word	that includes	2
word	that is	47
word	that it	17
word	that kind	2
word	that many	2
word	that military	2
word	that must	3
word	that needs	2
word	that of	5
word	that process	3
word	that reason	2
word	that regard	15
word	that russia	12
word	that scenario	3
word	that should	2
word	that some	3
word	that such	4
word	that takes	2
word	that the	93
word	that there	12
word	that these	2
word	that they	19
word	that those	9
word	that was	7
word	that weapons	2
word	that were	3
word	that women	8
word	the	1340
word	the 15	2
word	the 17	3
word	the 25	3
word	the abducted	2
word	the ability	2
word	the accident	3
word	the actions	15
word	the active	2
word	the activities	3
word	the african	17
word	the aftermath	2
word	the agreement	14
word	the aim	2
word	the announcement	2
word	the answer	4
word	the appointment	2
word	the area	8
word	the armed	13
word	the assistance	3
word	the attack	2
word	the authorities	6
word	the berlin	2
word	the black	2
word	the border	10
word	the broader	2
word	the build	2
word	the buildings	3
word	the call	4
word	the case	4
word	the central	4
word	the chair	4
word	the chaos	2
word	the charter	11
word	the city	6
word	the civilian	5
word	the commitments	5
word	the conflict	9
word	the congo	6
word	the consequences	2
word	the contact	4
word	the continent	5
word	the continuing	3
word	the council	48
word	the countries	7
word	the country	18
word	the crash	13
word	the crimea	2
word	the crimean	2
word	the crisis	49
word	the critical	3
word	the current	11
word	the danger	2
word	the de	2
word	the declaration	3
word	the defence	3
word	the democratic	6
word	the deplorable	2
word	the deployment	2
word	the detention	4
word	the developments	5
word	the dialogue	2
word	the difficult	3
word	the diplomatic	2
word	the document	2
word	the donetsk	6
word	the doors	2
word	the downing	8
word	the east	12
word	the economic	3
word	the efforts	9
word	the end	2
word	the entire	7
word	the entry	2
word	the establishment	3
word	the european	22
word	the evidence	3
word	the exception	2
word	the fact	13
word	the facts	10
word	the families	11
word	the federalization	2
word	the fight	3
word	the first	12
word	the flight	4
word	the flow	5
word	the following	4
word	the forefront	3
word	the four	2
word	the framework	3
word	the freedom	3
word	the full	7
word	the fundamental	5
word	the further	2
word	the future	7
word	the gai	2
word	the geneva	30
word	the global	7
word	the government	29
word	the governments	5
word	the great	6
word	the ground	8
word	the growing	4
word	the guise	3
word	the hand	2
word	the hands	3
word	the heads	2
word	the high	2
word	the human	4
word	the illegal	11
word	the incident	6
word	the inclusion	2
word	the informal	2
word	the interests	7
word	the interior	2
word	the international	44
word	the internet	6
word	the investigation	7
word	the investigators	3
word	the islamic	2
word	the issue	6
word	the issues	2
word	the kidnapping	3
word	the kyiv	14
word	the language	3
word	the leaders	2
word	the legitimate	4
word	the level	2
word	the light	4
word	the lives	5
word	the local	5
word	the loss	4
word	the maidan	9
word	the main	9
word	the malaysia	5
word	the malaysian	4
word	the maximum	2
word	the mayor	9
word	the means	2
word	the media	6
word	the meeting	5
word	the members	4
word	the message	2
word	the mh	2
word	the military	7
word	the minister	3
word	the monitoring	2
word	the month	2
word	the national	7
word	the necessary	4
word	the needs	4
word	the negotiating	3
word	the netherlands	8
word	the new	2
word	the occupation	2
word	the one	2
word	the ongoing	8
word	the opportunity	5
word	the osce	14
word	the parliament	2
word	the parties	18
word	the party	2
word	the past	19
word	the path	3
word	the peace	10
word	the peaceful	5
word	the people	28
word	the perpetrators	11
word	the plane	4
word	the political	6
word	the possibility	2
word	the presence	6
word	the press	4
word	the prevention	8
word	the principles	5
word	the pro	4
word	the problem	3
word	the process	4
word	the progress	2
word	the protection	5
word	the protesters	6
word	the provisions	5
word	the provocative	2
word	the question	8
word	the recent	9
word	the regional	7
word	the regions	8
word	the representative	6
word	the republic	5
word	the responsibility	3
word	the restoration	2
word	the restraint	2
word	the result	3
word	the right	18
word	the rights	8
word	the role	14
word	the rule	5
word	the russian	88
word	the sa	3
word	the safety	5
word	the same	14
word	the sanctions	2
word	the scenario	4
word	the secretary	10
word	the seizure	4
word	the senseless	2
word	the separatist	6
word	the separatists	20
word	the serious	3
word	the sidelines	2
word	the site	3
word	the situation	67
word	the so	4
word	the south	14
word	the southern	3
word	the sovereignty	5
word	the special	12
word	the state	5
word	the statements	2
word	the status	9
word	the support	3
word	the system	2
word	the table	2
word	the technical	2
word	the territorial	7
word	the territory	12
word	the terrorist	4
word	the terrorists	10
word	the third	2
word	the threat	4
word	the three	4
word	the time	3
word	the torture	2
word	the tragic	2
word	the treatment	2
word	the trilateral	2
word	the truth	4
word	the ukrainian	91
word	the ukrainians	4
word	the united	89
word	the unity	4
word	the use	11
word	the various	2
word	the verkhovna	3
word	the very	3
word	the vicinity	3
word	the victims	19
word	the video	3
word	the way	6
word	the whole	4
word	the widely	2
word	the withdrawal	2
word	the women	10
word	the work	3
word	the world	18
word	the worrying	2
word	their	158
word	their arms	8
word	their bodies	2
word	their country	4
word	their efforts	2
word	their families	5
word	their immediate	2
word	their lives	5
word	their own	10
word	their parts	2
word	their weapons	11
word	them	34
word	them ?	2
word	them that	2
word	them to	6
word	themselves	5
word	then	15
word	then ,	4
word	there	74
word	there are	15
word	there can	2
word	there had	2
word	there have	3
word	there must	4
word	there should	2
word	there was	11
word	there were	4
word	thereby	6
word	therefore	17
word	these	24
word	they	107
word	they are	23
word	they can	6
word	they claimed	2
word	they do	5
word	they get	2
word	they had	2
word	they have	17
word	they must	7
word	they not	2
word	they want	3
word	they were	4
word	they would	2
word	thing	3
word	things	11
word	things .	3
word	think	3
word	thirdly	6
word	thirdly ,	6
word	this	136
word	this ,	3
word	this criminal	3
word	this crisis	6
word	this debate	4
word	this evening	3
word	this incident	2
word	this is	10
word	this issue	3
word	this meeting	10
word	this month	2
word	this morning	5
word	this opportunity	6
word	this process	2
word	this tragic	6
word	this very	2
word	this war	4
word	this was	2
word	this week	2
word	those	112
word	those actions	3
word	those are	2
word	those armed	2
word	those facts	3
word	those groups	5
word	those not	2
word	those regions	2
word	those responsible	4
word	those who	19
word	those women	3
word	thousands	5
word	thousands of	4
word	threat	12
word	threat in	2
word	threat of	2
word	threat to	5
word	threaten	5
word	threaten the	2
word	threatened	3
word	threatening	10
word	threats	7
word	threats and	2
word	threats to	2
word	three	13
word	through dialogue	6
word	time	34
word	time ,	6
word	time .	4
word	time after	2
word	time now	2
word	time that	2
word	timely	3
word	times	10
word	times in	2
word	to	915
word	to ,	2
word	to -	6
word	to a	11
word	to abandon	2
word	to achieve	10
word	to act	2
word	to all	11
word	to allow	7
word	to an	3
word	to answer	3
word	to any	2
word	to ask	3
word	to be	48
word	to become	3
word	to bring	13
word	to build	4
word	to call	5
word	to cease	5
word	to change	4
word	to condemn	3
word	to continue	7
word	to convince	2
word	to coordinate	3
word	to create	8
word	to crimes	2
word	to date	2
word	to deal	3
word	to defuse	2
word	to destabilize	11
word	to deteriorate	3
word	to dialogue	4
word	to discuss	2
word	to disrupt	3
word	to draw	2
word	to encourage	3
word	to end	7
word	to engage	3
word	to ensure	15
word	to escalate	2
word	to establish	5
word	to express	8
word	to facilitate	3
word	to fighting	2
word	to find	9
word	to fuel	2
word	to fully	5
word	to have	9
word	to hear	2
word	to hide	2
word	to hold	5
word	to impose	6
word	to include	2
word	to international	4
word	to its	4
word	to justice	9
word	to live	2
word	to make	7
word	to operate	3
word	to our	7
word	to participate	4
word	to peaceful	2
word	to play	14
word	to prejudge	2
word	to prepare	2
word	to prevent	10
word	to promote	9
word	to protect	5
word	to provide	2
word	to publicly	2
word	to put	6
word	to re	2
word	to reach	2
word	to refrain	7
word	to remove	2
word	to resolve	7
word	to respect	2
word	to respond	3
word	to restore	3
word	to return	3
word	to say	9
word	to seek	6
word	to self	3
word	to send	3
word	to sexual	3
word	to share	2
word	to stand	2
word	to step	3
word	to stop	3
word	to storm	2
word	to strengthen	4
word	to such	3
word	to support	14
word	to suppress	3
word	to take	20
word	to target	2
word	to tell	2
word	to that	7
word	to the	166
word	to their	10
word	to them	6
word	to this	8
word	to those	13
word	to turn	2
word	to ukraine	11
word	to undermine	3
word	to uphold	5
word	to use	13
word	to violence	2
word	to welcome	2
word	to working	2
word	today	57
word	today 's	8
word	today ,	16
word	today .	6
word	today that	2
word	today the	3
word	together	11
word	together to	2
word	tomorrow	4
word	tonight	3
word	too	10
word	too ,	3
word	took place	4
word	tools	4
word	topic	5
word	torture	6
word	torture ,	3
word	torture and	3
word	tortured	4
word	tortured and	2
word	towards	15
word	towards a	3
word	towards de	2
word	towns	8
word	towns in	4
word	trafficking	2
word	trafficking in	2
word	tragedy .	6
word	tragic event	4
word	tragically ,	2
word	training	13
word	transferred	2
word	transparent	6
word	transport aircraft	2
word	travelling	2
word	treatment of	2
word	treaty	2
word	trend	2
word	tried	2
word	trilateral	2
word	trilateral contact	2
word	troop	2
word	troops	27
word	troops and	2
word	troops are	2
word	troops in	4
word	troops into	2
word	troops on	2
word	troops stationed	2
word	troops to	3
word	true	6
word	truly	3
word	truth	4
word	try	3
word	try to	3
word	trying	6
word	trying to	6
word	tsarev	2
word	turchynov	12
word	turchynov 's	3
word	turn	5
word	two	20
word	two ukrainian	3
word	two weeks	3
word	ukraine	392
word	ukraine 's	42
word	ukraine ,	72
word	ukraine -	3
word	ukraine .	114
word	ukraine and	39
word	ukraine are	5
word	ukraine at	3
word	ukraine by	2
word	ukraine can	3
word	ukraine crisis	2
word	ukraine emerge	3
word	ukraine has	16
word	ukraine have	4
word	ukraine in	7
word	ukraine is	17
word	ukraine must	7
word	ukraine of	2
word	ukraine out	2
word	ukraine remains	2
word	ukraine should	2
word	ukraine that	2
word	ukraine to	13
word	ukraine under	2
word	ukraine was	3
word	ukraine with	4
word	ukrainian	162
word	ukrainian airspace	2
word	ukrainian and	2
word	ukrainian armed	7
word	ukrainian border	15
word	ukrainian colleague	2
word	ukrainian fighter	3
word	ukrainian government	25
word	ukrainian helicopter	2
word	ukrainian jets	2
word	ukrainian law	5
word	ukrainian military	9
word	ukrainian people	6
word	ukrainian police	3
word	ukrainian population	2
word	ukrainian security	5
word	ukrainian side	3
word	ukrainian staff	2
word	ukrainian territory	4
word	ukrainians	16
word	ukrainians ,	2
word	ukrainians are	3
word	ultimately	2
word	unacceptable	8
word	unacceptable .	4
word	unacceptable attempts	2
word	unconditional	2
word	unconditional release	2
word	under	46
word	under -	15
word	under the	16
word	under threat	2
word	undermine	4
word	undermine the	4
word	undermined	3
word	understand	10
word	understand the	2
word	understanding of	3
word	undertaken	4
word	undertaken by	2
word	undertaking	3
word	undoubtedly	2
word	unfortunately	13
word	unfortunately ,	13
word	unhindered	4
word	unified	2
word	uniforms	5
word	uniforms and	2
word	unilateral	10
word	unilateral actions	2
word	union	35
word	union 's	3
word	union and	11
word	united	109
word	united kingdom	18
word	united nations	57
word	united states	31
word	units	15
word	units of	3
word	unity	8
word	unity and	2
word	unity rally	2
word	unlawful	3
word	unless	2
word	unlike	2
word	unlike the	2
word	unprecedented	3
word	unrest	3
word	unrest in	2
word	unspeakable	2
word	until	5
word	up	46
word	up .	3
word	up in	2
word	up of	3
word	up to	10
word	upheld	3
word	upheld .	2
word	uphold	5
word	uphold the	2
word	upholding	3
word	upon	12
word	upon the	4
word	urge all	3
word	urge russia	4
word	urged	2
word	urgency	2
word	urgency and	2
word	urgent	5
word	us	38
word	us ,	4
word	us not	2
word	us see	3
word	us together	3
word	use	40
word	use force	5
word	use its	6
word	use of	18
word	used	17
word	used ,	2
word	used and	2
word	using	11
word	using force	2
word	utmost	3
word	vacate	4
word	vacate buildings	2
word	vacated	2
word	vacated .	2
word	valuable	3
word	various	9
word	vehicles	7
word	vehicles and	3
word	verification	2
word	verification mission	2
word	verkhovna	3
word	verkhovna rada	3
word	very	19
word	very important	2
word	vice	4
word	vice -	4
word	vicinity	3
word	vicinity of	2
word	victim	2
word	victims	35
word	victims .	6
word	victims of	15
word	video	7
word	video evidence	2
word	videos	3
word	vienna	5
word	vienna document	5
word	view to	4
word	views	2
word	village	3
word	violation	3
word	violation of	2
word	violations ,	2
word	violations of	3
word	violence	73
word	violence ,	9
word	violence .	14
word	violence against	3
word	violence and	12
word	violent	15
word	violent extremism	6
word	visit	2
word	visited	3
word	voices	4
word	voluntarily	2
word	volunteers	2
word	volunteers with	2
word	vulnerable	3
word	waging	2
word	want	16
word	want to	8
word	war	24
word	war .	3
word	war and	3
word	war that	4
word	warned	2
word	warning	5
word	was	119
word	was a	9
word	was agreement	3
word	was also	2
word	was an	2
word	was attacked	3
word	was being	2
word	was it	2
word	was not	2
word	was shot	5
word	was the	11
word	was what	2
word	was your	4
word	washington	3
word	washington ,	3
word	watched	2
word	way	24
word	way ,	2
word	way .	4
word	way for	2
word	way to	6
word	ways	6
word	we	378
word	we also	18
word	we are	43
word	we believe	9
word	we call	18
word	we can	15
word	we commend	2
word	we condemn	7
word	we continue	4
word	we demand	2
word	we encourage	3
word	we expect	2
word	we have	56
word	we heard	2
word	we know	10
word	we meet	2
word	we must	19
word	we need	5
word	we note	2
word	we recognize	2
word	we reiterate	9
word	we remain	3
word	we should	10
word	we sincerely	2
word	we stand	3
word	we still	2
word	we strongly	3
word	we support	3
word	we welcome	9
word	we were	2
word	we will	12
word	weapon	4
word	weapons ,	8
word	weapons .	5
word	weapons and	11
word	weapons have	2
word	weapons of	2
word	wearing	6
word	wearing russian	2
word	wednesday	2
word	week ,	4
word	week alone	2
word	weekend	2
word	weeks	14
word	weeks ago	2
word	welcome	20
word	welcome ,	2
word	welcome the	12
word	welcome ukraine	2
word	welcomed	2
word	well -	11
word	well .	4
word	well as	23
word	went	3
word	were found	2
word	were in	2
word	were killed	3
word	were shot	3
word	were taken	3
word	west	6
word	western	18
word	western colleagues	8
word	what	56
word	what any	2
word	what happened	6
word	what has	3
word	what is	8
word	what the	2
word	what they	3
word	what was	5
word	what we	10
word	when	25
word	when asked	3
word	when it	3
word	when the	5
word	when women	5
word	where	23
word	where the	2
word	where there	3
word	whether	4
word	which	70
word	which are	8
word	which can	2
word	which has	3
word	which is	5
word	which it	2
word	which the	4
word	which we	2
word	while	23
word	while we	2
word	who	83
word	who are	13
word	who do	2
word	who has	3
word	who have	9
word	who is	4
word	who surrender	4
word	who use	2
word	whole	7
word	whole .	2
word	whole world	2
word	whose	16
word	whose citizens	8
word	whose main	2
word	why the	3
word	why was	3
word	wide	2
word	widely	5
word	widely broadcast	2
word	widespread	3
word	will	109
word	will benefit	2
word	will do	2
word	will have	2
word	will include	3
word	will not	13
word	will on	2
word	will remain	3
word	will take	5
word	with	195
word	with a	15
word	with all	2
word	with armed	4
word	with baseball	2
word	with blood	2
word	with clubs	2
word	with experience	2
word	with human	2
word	with international	5
word	with regard	11
word	with russia	2
word	with separatists	3
word	with the	51
word	with which	3
word	with women	2
word	withdrawal	2
word	withdrawal of	2
word	within	16
word	within a	2
word	within its	2
word	within the	7
word	without	27
word	without any	2
word	without delay	2
word	without that	2
word	without the	2
word	witnessing	7
word	witnessing .	2
word	witnessing is	2
word	woman	5
word	women	199
word	women 's	33
word	women ,	18
word	women and	48
word	women are	11
word	women during	4
word	women have	5
word	women in	49
word	women of	5
word	women should	4
word	women to	3
word	wonder	2
word	word	2
word	words	10
word	work .	6
word	work towards	4
word	working	12
word	working to	4
word	works	2
word	works .	2
word	workshops	4
word	world	24
word	world 's	3
word	world ,	4
word	world .	6
word	worrying	3
word	worsen	4
word	worsen .	2
word	worsen the	2
word	would	87
word	would be	6
word	would have	5
word	would like	36
word	would put	2
word	would send	2
word	wounded	5
word	wounded .	2
word	wrong	2
word	xenophobia ,	2
word	yanukovich	3
word	yanukovich ,	2
word	yanukovych ,	2
word	yatseniuk	2
word	yatsenyuk	7
word	year	7
word	year -	2
word	years	9
word	yes	2
word	yes ,	2
word	yesterday 's	7
word	yesterday ,	14
word	yesterday .	2
word	yesterday at	2
word	yet	11
word	yet we	2
word	york	2
word	you	13
word	your	7
word	your role	4
word	yuriy	2
word	yuriy popravko	2
word	zealand	4
character	 "	33
character	 " 	33
character	 ,	1000
character	 , 	1000
character	 -	399
character	 - 	399
character	 .	1752
character	 . 	1752
character	 1	115
character	 11 	6
character	 132	22
character	 1325	22
character	 14	9
character	 14 	8
character	 15	9
character	 15 	8
character	 16	3
character	 16 	2
character	 17	45
character	 17 	45
character	 19	3
character	 2	108
character	 20	54
character	 200	28
character	 2000	22
character	 201	20
character	 2015	12
character	 21	10
character	 21 	9
character	 24	2
character	 24 	2
character	 26	4
character	 26 	4
character	 29	7
character	 298	7
character	 298 	7
character	 3	11
character	 30	4
character	 4	12
character	 40	7
character	 40 	2
character	 40,	5
character	 40,0	5
character	 51	3
character	 51 	3
character	 6	8
character	 72	3
character	 720	3
character	 7205	3
character	 76	3
character	 ;	25
character	 ; 	25
character	 ?	42
character	 ? 	42
character	 a	1560
character	 a 	467
character	 aba	4
character	 aban	3
character	 abl	12
character	 able	12
character	 abo	67
character	 aboa	10
character	 abou	57
character	 abu	4
character	 abus	4
character	 acc	89
character	 acce	31
character	 acci	5
character	 acco	44
character	 accu	9
character	 ach	22
character	 achi	22
character	 acr	10
character	 acro	10
character	 act	181
character	 acti	136
character	 acts	12
character	 ad	95
character	 add	35
character	 addi	9
character	 adm	17
character	 admi	17
character	 ado	29
character	 adop	29
character	 adv	11
character	 adva	6
character	 advo	4
character	 af	137
character	 aff	44
character	 affa	19
character	 afr	78
character	 afri	78
character	 aft	17
character	 afte	17
character	 ag	185
character	 aga	69
character	 agai	69
character	 agg	15
character	 aggr	15
character	 ago	12
character	 ago 	12
character	 agre	63
character	 ai	87
character	 air	62
character	 air 	20
character	 airc	17
character	 airl	24
character	 airp	5
character	 al	326
character	 ala	4
character	 alar	4
character	 all	192
character	 all 	165
character	 alr	19
character	 alre	19
character	 alt	14
character	 alti	6
character	 am	67
character	 amb	8
character	 amo	28
character	 an	1050
character	 an 	126
character	 ana	3
character	 anar	2
character	 and	944
character	 and 	944
character	 ans	10
character	 answ	9
character	 ant	19
character	 anti	18
character	 any	63
character	 any 	55
character	 app	42
character	 appa	4
character	 appl	7
character	 appo	4
character	 appr	17
character	 apr	55
character	 apri	55
character	 ar	409
character	 are	275
character	 are 	243
character	 area	37
character	 arge	8
character	 arm	138
character	 army	4
character	 arr	5
character	 arre	3
character	 art	13
character	 arti	13
character	 as	275
character	 asi	4
character	 asid	3
character	 ask	17
character	 ask 	10
character	 asse	15
character	 assu	7
character	 att	66
character	 atte	27
character	 atti	2
character	 au	60
character	 aut	43
character	 auth	39
character	 auto	5
character	 av	32
character	 avo	11
character	 avoi	11
character	 away	2
character	 b	914
character	 ba	92
character	 bac	16
character	 back	16
character	 ban	13
character	 band	10
character	 bar	13
character	 barr	11
character	 bas	36
character	 basi	11
character	 bats	3
character	 be	492
character	 be 	200
character	 beco	16
character	 bee	118
character	 been	118
character	 bega	5
character	 begu	5
character	 beh	21
character	 behi	9
character	 bei	36
character	 bein	35
character	 ber	10
character	 berl	8
character	 bet	30
character	 betw	25
character	 bl	29
character	 bla	11
character	 blac	5
character	 blam	5
character	 bli	2
character	 blin	2
character	 blo	15
character	 bloc	4
character	 bloo	11
character	 bod	8
character	 body	2
character	 bot	10
character	 both	10
character	 br	114
character	 bra	10
character	 braz	8
character	 bre	6
character	 brea	6
character	 brou	13
character	 brut	7
character	 bu	160
character	 bui	66
character	 buil	66
character	 bur	8
character	 buru	7
character	 but	80
character	 but 	80
character	 by	260
character	 by 	260
character	 c	1185
character	 ca	282
character	 calm	7
character	 camo	3
character	 can	79
character	 can 	72
character	 cand	3
character	 care	6
character	 carg	6
character	 carr	19
character	 cas	19
character	 case	16
character	 cast	3
character	 ce	58
character	 cen	19
character	 ch	132
character	 cha	66
character	 chan	19
character	 char	16
character	 chau	2
character	 chi	40
character	 chil	12
character	 chin	26
character	 cho	12
character	 chos	5
character	 chu	6
character	 chur	6
character	 cit	61
character	 citi	47
character	 civ	53
character	 civi	53
character	 cl	81
character	 cla	25
character	 clai	19
character	 cle	35
character	 clea	35
character	 clo	17
character	 clos	15
character	 co	827
character	 cod	2
character	 code	2
character	 col	43
character	 com	199
character	 comi	5
character	 comp	40
character	 conc	72
character	 cond	82
character	 conf	118
character	 cong	8
character	 conn	4
character	 cons	84
character	 cont	148
character	 conv	39
character	 coop	50
character	 coor	13
character	 cou	217
character	 cour	19
character	 cr	218
character	 cra	21
character	 cras	21
character	 cri	151
character	 crim	65
character	 cris	75
character	 crit	14
character	 cro	11
character	 cros	8
character	 cu	25
character	 cul	5
character	 cult	5
character	 cur	16
character	 curr	14
character	 cut	2
character	 cut 	2
character	 cy	5
character	 cyn	4
character	 cyni	4
character	 d	834
character	 da	80
character	 dan	16
character	 dang	16
character	 date	5
character	 day	40
character	 dc	3
character	 dc 	3
character	 dead	3
character	 deat	7
character	 deb	21
character	 deci	24
character	 decr	5
character	 dee	30
character	 deep	29
character	 defi	3
character	 del	23
character	 deli	6
character	 dema	12
character	 demo	46
character	 den	7
character	 deny	2
character	 dep	27
character	 depl	20
character	 des	79
character	 desc	7
character	 dest	46
character	 det	53
character	 dete	43
character	 dev	38
character	 deve	33
character	 di	220
character	 did	14
character	 did 	14
character	 dif	29
character	 diff	29
character	 dip	19
character	 dipl	19
character	 dis	89
character	 disc	26
character	 disp	9
character	 diss	7
character	 do	217
character	 do 	52
character	 doc	19
character	 docu	18
character	 don	51
character	 donb	3
character	 done	48
character	 dou	8
character	 doub	8
character	 dow	71
character	 down	71
character	 doz	6
character	 doze	6
character	 dr	23
character	 draw	5
character	 du	31
character	 e	775
character	 ea	185
character	 ear	23
character	 earl	21
character	 easy	2
character	 ef	98
character	 eff	98
character	 effe	21
character	 effo	78
character	 eg	9
character	 el	40
character	 ele	28
character	 elec	27
character	 em	46
character	 eme	15
character	 emer	15
character	 emp	27
character	 empo	19
character	 enc	19
character	 enco	18
character	 end	45
character	 end 	32
character	 endi	4
character	 eno	4
character	 enou	3
character	 ens	35
character	 ensu	34
character	 ent	20
character	 enti	12
character	 entr	4
character	 eq	36
character	 equ	36
character	 equa	18
character	 er	3
character	 es	126
character	 esca	66
character	 esp	12
character	 espe	12
character	 est	34
character	 esta	33
character	 even	46
character	 evi	22
character	 evid	22
character	 ex	154
character	 exam	6
character	 exc	12
character	 excl	5
character	 expl	10
character	 f	941
character	 fa	143
character	 faci	17
character	 fact	49
character	 fail	6
character	 fal	9
character	 fals	6
character	 fam	29
character	 fami	29
character	 fan	2
character	 fant	2
character	 far	10
character	 far 	10
character	 fe	124
character	 feb	11
character	 febr	11
character	 fed	49
character	 fede	49
character	 felt	23
character	 fem	12
character	 fema	12
character	 few	18
character	 few 	18
character	 fi	127
character	 fic	2
character	 fict	2
character	 figh	30
character	 figu	3
character	 fin	30
character	 find	13
character	 fir	51
character	 fire	11
character	 firs	34
character	 fiv	8
character	 five	8
character	 fl	47
character	 fle	7
character	 flee	2
character	 fli	26
character	 flig	26
character	 fly	4
character	 fo	526
character	 fol	19
character	 foll	19
character	 for	486
character	 for 	367
character	 forc	94
character	 forg	4
character	 forw	11
character	 fou	18
character	 foun	11
character	 four	7
character	 fr	197
character	 fre	24
character	 free	17
character	 fro	129
character	 from	126
character	 fu	128
character	 fue	3
character	 fuel	3
character	 fun	16
character	 fund	16
character	 fur	31
character	 furt	31
character	 fut	20
character	 futu	20
character	 gai	7
character	 gap	3
character	 gaps	2
character	 gend	38
character	 genu	13
character	 geo	5
character	 geop	2
character	 gi	43
character	 gir	19
character	 girl	17
character	 giv	24
character	 give	23
character	 gl	12
character	 glo	11
character	 glob	10
character	 go	138
character	 go 	6
character	 goa	7
character	 goal	7
character	 goi	9
character	 goin	9
character	 goo	16
character	 gr	182
character	 gra	26
character	 gran	10
character	 grav	5
character	 gre	27
character	 grea	23
character	 gro	132
character	 grou	123
character	 grow	8
character	 gu	41
character	 gub	2
character	 guba	2
character	 guis	3
character	 gunm	3
character	 h	817
character	 ha	541
character	 had	31
character	 had 	31
character	 half	10
character	 hard	10
character	 harm	2
character	 has	224
character	 has 	224
character	 hav	247
character	 have	240
character	 he 	29
character	 hea	59
character	 head	10
character	 hear	35
character	 hein	3
character	 hel	41
character	 held	12
character	 heli	6
character	 help	22
character	 hen	6
character	 henc	2
character	 her	26
character	 her 	8
character	 here	14
character	 hi	94
character	 his	52
character	 ho	136
character	 hol	25
character	 hold	19
character	 hop	26
character	 hope	26
character	 hos	29
character	 host	29
character	 hou	6
character	 hour	6
character	 how	43
character	 howe	24
character	 hu	42
character	 hun	9
character	 i	1435
character	 i 	122
character	 ic	6
character	 icc	4
character	 icc 	4
character	 id	13
character	 ide	13
character	 idea	2
character	 if	33
character	 if 	30
character	 ig	6
character	 ign	2
character	 igno	2
character	 ille	43
character	 illu	2
character	 im	183
character	 ima	7
character	 imag	7
character	 imm	41
character	 imme	41
character	 imp	140
character	 impa	18
character	 impu	4
character	 in	1088
character	 in 	782
character	 incl	82
character	 inco	7
character	 incr	33
character	 ind	81
character	 indi	16
character	 indo	12
character	 ine	5
character	 inf	43
character	 infl	22
character	 infr	2
character	 inh	4
character	 ini	20
character	 init	20
character	 inj	4
character	 inju	4
character	 ins	66
character	 insi	15
character	 inst	37
character	 int	269
character	 inte	233
character	 inti	10
character	 into	36
character	 inv	95
character	 inva	4
character	 inve	54
character	 invi	6
character	 is	407
character	 is 	375
character	 iss	39
character	 issu	39
character	 it	373
character	 its	169
character	 its 	156
character	 itse	18
character	 ja	3
character	 jan	3
character	 janu	2
character	 je	21
character	 jet 	7
character	 jets	3
character	 jo	37
character	 joi	25
character	 join	25
character	 jou	9
character	 jour	9
character	 ju	82
character	 jud	5
character	 judg	4
character	 jul	12
character	 july	12
character	 jun	11
character	 june	11
character	 k	188
character	 ke	27
character	 key	11
character	 key 	11
character	 ki	61
character	 kid	13
character	 kidn	13
character	 kil	20
character	 kill	19
character	 kind	8
character	 kn	20
character	 kno	20
character	 know	20
character	 kor	5
character	 kore	5
character	 ky	57
character	 kyi	57
character	 kyiv	57
character	 l	491
character	 l7	5
character	 l7 	5
character	 la	153
character	 labe	2
character	 lac	4
character	 lack	4
character	 lak	6
character	 lake	6
character	 lan	18
character	 land	5
character	 las	24
character	 last	24
character	 lat	8
character	 late	8
character	 law	47
character	 law 	44
character	 layi	3
character	 lea	54
character	 lead	36
character	 leas	10
character	 leg	21
character	 lega	9
character	 les	3
character	 let	33
character	 let 	29
character	 lev	29
character	 leve	28
character	 li	140
character	 lib	9
character	 libe	9
character	 lie	5
character	 lies	5
character	 lif	12
character	 life	12
character	 lig	9
character	 ligh	9
character	 lik	64
character	 like	64
character	 lit	7
character	 lith	6
character	 live	18
character	 livi	4
character	 lo	89
character	 loo	9
character	 look	7
character	 los	14
character	 loss	8
character	 lost	5
character	 luh	16
character	 luha	16
character	 m	850
character	 ma	296
character	 maki	7
character	 mal	38
character	 mala	30
character	 man	59
character	 man 	6
character	 map	3
character	 map 	3
character	 mar	25
character	 mark	9
character	 mas	12
character	 mass	10
character	 may	40
character	 may 	25
character	 me	200
character	 mean	14
character	 mee	39
character	 meet	39
character	 mem	45
character	 memb	43
character	 men	20
character	 ment	9
character	 mh	14
character	 mh 	14
character	 mig	9
character	 migh	9
character	 mil	122
character	 mili	114
character	 min	59
character	 mine	4
character	 mini	35
character	 mino	10
character	 mo	173
character	 mond	5
character	 mont	22
character	 mosc	14
character	 mour	5
character	 mr	35
character	 mr.	35
character	 mr. 	35
character	 ms	13
character	 ms.	13
character	 ms. 	13
character	 mul	5
character	 mult	5
character	 mur	4
character	 murd	4
character	 my	33
character	 my 	31
character	 na	129
character	 nam	19
character	 name	11
character	 nar	3
character	 narr	3
character	 nat	106
character	 nati	102
character	 natu	4
character	 ne	152
character	 nea	15
character	 near	15
character	 nec	21
character	 nece	21
character	 nee	37
character	 need	37
character	 neg	18
character	 nega	2
character	 nei	8
character	 neig	7
character	 nev	8
character	 neve	8
character	 no	319
character	 no 	43
character	 non	7
character	 non 	5
character	 none	2
character	 not	222
character	 not 	185
character	 noth	17
character	 now	45
character	 now 	45
character	 o	1301
character	 obj	13
character	 obje	13
character	 obl	11
character	 obli	10
character	 occa	5
character	 of	984
character	 of 	951
character	 ofp	3
character	 ofth	5
character	 ol	7
character	 om	2
character	 omi	2
character	 omin	2
character	 on	419
character	 on 	321
character	 one	50
character	 one 	48
character	 ong	11
character	 ongo	11
character	 op	106
character	 ope	77
character	 open	22
character	 opi	4
character	 opin	4
character	 orc	6
character	 orch	6
character	 ori	8
character	 orig	7
character	 ot	58
character	 oth	58
character	 othe	58
character	 ou	196
character	 out	66
character	 out 	45
character	 outc	3
character	 ow	27
character	 own	22
character	 own 	21
character	 p	1020
character	 pa	245
character	 par	192
character	 part	175
character	 pas	34
character	 pass	13
character	 past	21
character	 pat	10
character	 path	5
character	 pe	313
character	 peo	83
character	 peop	83
character	 per	69
character	 perh	3
character	 perm	11
character	 pers	28
character	 pi	11
character	 pl	117
character	 pla	114
character	 plac	27
character	 plan	60
character	 play	27
character	 poi	21
character	 poin	19
character	 pois	2
character	 pola	2
character	 pop	33
character	 poro	17
character	 posi	18
character	 pow	25
character	 powe	25
character	 pra	9
character	 prac	6
character	 pre	192
character	 prej	3
character	 pres	109
character	 pret	5
character	 prin	14
character	 pris	5
character	 pro	324
character	 pro 	26
character	 prob	13
character	 proc	52
character	 prod	3
character	 prof	12
character	 prog	21
character	 prom	27
character	 prot	62
character	 prov	85
character	 pu	94
character	 pub	38
character	 publ	38
character	 pul	2
character	 pull	2
character	 pun	9
character	 puni	9
character	 pus	6
character	 push	6
character	 put	25
character	 puti	8
character	 q	27
character	 qu	27
character	 que	17
character	 ques	17
character	 qui	7
character	 r	999
character	 ra	49
character	 rad	17
character	 rada	6
character	 radi	11
character	 ral	2
character	 rall	2
character	 rat	12
character	 rath	8
character	 re	674
character	 rea	66
character	 reac	17
character	 read	12
character	 real	19
character	 rec	88
character	 rece	35
character	 red	15
character	 ref	61
character	 refe	15
character	 refo	21
character	 refr	11
character	 reg	136
character	 regr	3
character	 rei	27
character	 rein	6
character	 reit	19
character	 rej	6
character	 reje	6
character	 rel	31
character	 rela	5
character	 rem	48
character	 rema	36
character	 remi	7
character	 repe	17
character	 repl	3
character	 repr	42
character	 repu	17
character	 req	16
character	 requ	16
character	 rest	38
character	 ret	12
character	 retu	10
character	 ri	77
character	 ris	9
character	 rise	2
character	 risk	6
character	 riv	2
character	 rive	2
character	 ro	75
character	 roa	4
character	 road	4
character	 rol	49
character	 role	48
character	 ros	3
character	 rost	2
character	 ru	374
character	 rus	365
character	 russ	364
character	 rw	6
character	 rwa	6
character	 rwan	6
character	 s	1275
character	 sa	137
character	 sa 	10
character	 sab	3
character	 sabo	3
character	 saf	21
character	 safe	21
character	 sai	34
character	 sam 	4
character	 say	23
character	 say 	17
character	 sce	13
character	 scen	13
character	 sch	6
character	 sche	4
character	 sco	2
character	 se	505
character	 sec	203
character	 seco	11
character	 secr	50
character	 sect	7
character	 secu	141
character	 see	66
character	 seek	19
character	 seen	17
character	 sen	30
character	 send	15
character	 seni	4
character	 sent	2
character	 sep	106
character	 sepa	105
character	 ser	50
character	 seri	24
character	 serv	25
character	 sex	14
character	 sexu	14
character	 sh	181
character	 she	16
character	 she 	5
character	 shed	6
character	 sho	150
character	 shor	5
character	 shot	21
character	 shou	80
character	 si	234
character	 sim	19
character	 simp	10
character	 sin	45
character	 sinc	40
character	 sing	6
character	 sit	121
character	 situ	108
character	 six	8
character	 six 	6
character	 sl	31
character	 slo	24
character	 slov	19
character	 so	268
character	 soc	31
character	 soci	31
character	 soi	2
character	 soil	2
character	 sol	44
character	 solu	34
character	 som	58
character	 some	53
character	 sovi	2
character	 sp	102
character	 spea	17
character	 spec	41
character	 spo	28
character	 spon	12
character	 spre	3
character	 spu	3
character	 spur	3
character	 sq	3
character	 squ	3
character	 squa	3
character	 sta	232
character	 staf	7
character	 stan	20
character	 star	22
character	 stat	157
character	 ste	42
character	 step	35
character	 sti	13
character	 sto	29
character	 stop	18
character	 stor	8
character	 str	87
character	 stra	12
character	 stre	29
character	 stu	7
character	 su	243
character	 subs	12
character	 subv	5
character	 sud	6
character	 sup	95
character	 supp	95
character	 sur	29
character	 surf	5
character	 surp	5
character	 sv	2
character	 svo	2
character	 svob	2
character	 sy	40
character	 ta	150
character	 tact	6
character	 tak	71
character	 take	63
character	 tat	4
character	 tata	4
character	 tea	5
character	 team	5
character	 tel	17
character	 tele	12
character	 ten	26
character	 term	12
character	 th	1615
character	 the	1446
character	 the 	1340
character	 thei	158
character	 them	40
character	 then	15
character	 ther	97
character	 thes	24
character	 they	107
character	 thin	19
character	 this	136
character	 thos	112
character	 thr	100
character	 thre	50
character	 to	987
character	 to 	915
character	 tog	11
character	 toge	11
character	 ton	6
character	 tone	2
character	 toni	3
character	 too 	10
character	 top	6
character	 tor	13
character	 tort	10
character	 tow	26
character	 towa	16
character	 tra	85
character	 trai	21
character	 tran	27
character	 tre	12
character	 tro	31
character	 troo	29
character	 tru	15
character	 ts	2
character	 tsa	2
character	 tsar	2
character	 u	845
character	 un	318
character	 una	14
character	 unab	2
character	 unac	8
character	 und	93
character	 unde	89
character	 unf	20
character	 unfo	17
character	 uni	167
character	 unif	8
character	 unil	10
character	 unio	35
character	 unit	132
character	 unl	10
character	 up	73
character	 uph	11
character	 upho	8
character	 us	108
character	 us 	38
character	 use	61
character	 use 	40
character	 usef	3
character	 usi	11
character	 usin	11
character	 v	259
character	 va	25
character	 vac	6
character	 vaca	6
character	 var	9
character	 vari	9
character	 vas	3
character	 ve	41
character	 ver	27
character	 veri	3
character	 verk	3
character	 ves	2
character	 vi	178
character	 vic	45
character	 vict	38
character	 vid	9
character	 vide	9
character	 vio	98
character	 viol	98
character	 vo	17
character	 vol	8
character	 volu	4
character	 wa	208
character	 wan	18
character	 want	17
character	 war	33
character	 war 	24
character	 was	123
character	 was 	119
character	 wash	3
character	 way	30
character	 way 	24
character	 we	551
character	 we 	378
character	 wea	54
character	 weak	3
character	 wear	6
character	 welc	23
character	 wes	24
character	 west	24
character	 wh	313
character	 wha	62
character	 what	62
character	 whe	54
character	 when	25
character	 whi	94
character	 whic	71
character	 whil	23
character	 who	112
character	 who 	83
character	 whol	8
character	 wi	374
character	 wid	11
character	 wide	11
character	 wit	251
character	 with	242
character	 witn	13
character	 wo	368
character	 wom	204
character	 woma	5
character	 wome	199
character	 word	12
character	 wou	92
character	 woul	87
character	 wr	4
character	 wro	3
character	 wron	2
character	 yan	7
character	 yanu	7
character	 yat	9
character	 yats	9
character	 ye	70
character	 yet	11
character	 yet 	11
character	 yor	2
character	 york	2
character	 you	21
character	 your	7
character	 z	10
character	 ze	7
character	" 	33
character	, 	1000
character	,0	15
character	,00	15
character	,000	15
character	,000 	15
character	- 	399
character	. 	1753
character	.3	2
character	.30	2
character	.30 	2
character	0 	61
character	00	47
character	01	20
character	015	12
character	015 	12
character	05	4
character	05 	4
character	08	2
character	08 	2
character	1 	28
character	11 	7
character	132	22
character	1325	22
character	1325 	22
character	14	13
character	14 	12
character	15	21
character	16	3
character	16 	2
character	17	45
character	17 	45
character	19	3
character	20	57
character	200	29
character	2000	22
character	2000 	22
character	201	20
character	2015	12
character	2015 	12
character	205	3
character	205 	3
character	21	10
character	21 	9
character	24 	4
character	25	45
character	25 	43
character	26	6
character	26 	4
character	29	8
character	298	8
character	298 	8
character	30	7
character	30 	3
character	32	22
character	325	22
character	325 	22
character	4 	20
character	40	8
character	40 	3
character	40,	5
character	40,0	5
character	40,00	5
character	5 	64
character	51	3
character	51 	3
character	6 	11
character	65	4
character	7 	53
character	72	3
character	720	3
character	7205	3
character	7205 	3
character	76	3
character	8 	21
character	8,	2
character	8,0	2
character	8,00	2
character	8,000	2
character	98	8
character	98 	8
character	; 	25
character	? 	42
character	ab	297
character	aba	6
character	aban	3
character	aband	3
character	abell	2
character	abi	72
character	abil	69
character	abili	69
character	abli	34
character	ablis	33
character	ably	11
character	ably 	11
character	aboa	10
character	aboar	10
character	abot	3
character	abote	2
character	abou	58
character	about	57
character	abu	4
character	abus	4
character	abuse	4
character	ac	654
character	aca	7
character	acat	6
character	acate	6
character	acc	97
character	accep	11
character	acces	25
character	acci	5
character	accid	5
character	acco	44
character	accor	20
character	accu	9
character	accus	9
character	ace	233
character	ace 	158
character	aced	7
character	aced 	7
character	acef	37
character	acefu	37
character	ach	62
character	ached	13
character	achi	26
character	achie	22
character	aci	25
character	ack	69
character	ack 	21
character	acke	18
character	acked	14
character	acki	7
character	ackin	7
character	acks	13
character	acks 	13
character	acr	12
character	acro	10
character	acros	10
character	act	265
character	acter	2
character	acti	149
character	actic	12
character	actio	84
character	activ	44
character	acts	34
character	acts 	34
character	ad	331
character	ad 	70
character	adc	4
character	adca	3
character	adcas	3
character	add	36
character	adde	2
character	addi	9
character	addit	7
character	aded	3
character	aded 	2
character	ades	13
character	ades 	13
character	adi	38
character	adic	11
character	adica	9
character	adin	12
character	ading	11
character	adm	17
character	admi	17
character	admit	2
character	ado	39
character	adop	29
character	adopt	29
character	ads	6
character	ads 	6
character	adv	12
character	adva	6
character	advan	6
character	advo	4
character	advoc	4
character	af	202
character	afe	21
character	afe 	6
character	afet	8
character	afety	8
character	aff	61
character	aff 	6
character	affa	19
character	affai	19
character	afr	78
character	afri	78
character	afric	78
character	aft 	25
character	afte	17
character	after	17
character	ag	365
character	aga	77
character	agai	69
character	again	69
character	agan	10
character	agand	10
character	age	151
character	age 	68
character	aged	23
character	aged 	9
character	agenc	5
character	agend	15
character	ages	23
character	ages 	23
character	agg	17
character	aggr	15
character	aggre	14
character	ago	13
character	ago 	12
character	agr	69
character	agre	64
character	agree	64
character	ags	3
character	ags 	3
character	agu	31
character	ague	31
character	ague 	12
character	aid	50
character	ail	27
character	ailu	3
character	ailur	3
character	aim	52
character	aim 	10
character	aims	11
character	aims 	11
character	ain 	86
character	aine	412
character	aine 	394
character	ains	63
character	ainst	45
character	aint	31
character	aint 	23
character	air	91
character	air 	29
character	airc	17
character	aircr	17
character	airl	24
character	airli	24
character	airp	5
character	airpl	3
character	airs	26
character	airs 	19
character	ajor 	8
character	ajori	4
character	ak	156
character	ak 	15
character	ake	105
character	aken	24
character	aken 	22
character	aker	3
character	akes	14
character	akes 	14
character	akh	3
character	aki	31
character	aks	2
character	aks 	2
character	al	1058
character	al 	607
character	ala	107
character	alan	9
character	alar	4
character	alarm	4
character	alat	64
character	alate	25
character	alay	29
character	alays	29
character	alf	21
character	alf 	20
character	alid	3
character	alis	13
character	alist	13
character	aliz	20
character	aliza	13
character	alki	3
character	alkin	3
character	all	387
character	all 	223
character	alli	11
character	allin	9
character	ally	105
character	ally 	105
character	alm	15
character	alm 	7
character	alr	19
character	alre	19
character	alrea	19
character	als	132
character	als 	31
character	alse	6
character	alse 	6
character	alt	29
character	alth 	8
character	alti	6
character	altit	6
character	am	249
character	am 	33
character	ame 	35
character	ami	46
character	amil	36
character	amili	32
character	amouf	3
character	amp	18
character	ampl	7
character	ample	6
character	ana	13
character	anar	2
character	anarc	2
character	anc	121
character	ance	100
character	ance 	70
character	and	998
character	and 	961
character	andar	4
character	andi	23
character	andid	3
character	andin	14
character	andit	6
character	ando	4
character	andon	3
character	ands	31
character	ands 	30
character	ane	51
character	ane 	29
character	anen	10
character	anent	10
character	anes	4
character	anes 	3
character	ang	63
character	ange	32
character	ange 	9
character	anger	20
character	ania	7
character	ania 	6
character	anic	2
character	anic 	2
character	anin	4
character	aning	3
character	aniz	61
character	aniza	45
character	ank	70
character	ank 	49
character	anks	16
character	anks 	16
character	anned	7
character	annel	7
character	ans 	48
character	ansf	3
character	ansfe	2
character	ansk	41
character	ansk 	41
character	answ	9
character	answe	9
character	ant	171
character	ant 	94
character	anta	4
character	antas	2
character	anted	7
character	anti	25
character	anti 	18
character	antl	14
character	antle	2
character	antly	11
character	anu	11
character	anua	2
character	anuar	2
character	anuk	7
character	anuko	7
character	any	98
character	any 	88
character	ap	219
character	ap 	5
character	ape	8
character	ape 	5
character	api	4
character	app	83
character	appa	4
character	appal	2
character	appar	2
character	appe	42
character	apped	5
character	appi	7
character	appin	7
character	appl	7
character	appo	5
character	appoi	5
character	appr	17
character	appro	14
character	apr	55
character	apri	55
character	april	55
character	aps	6
character	aps 	5
character	ar	1032
character	ar 	135
character	ara	166
character	arac	2
character	aract	2
character	arami	7
character	arat	125
character	arati	125
character	arc	17
character	arch	17
character	archy	2
character	ardl	4
character	ardly	3
character	ards	22
character	ards 	20
character	are 	254
character	area	37
character	area 	18
character	ared	22
character	ared 	22
character	ares	3
character	ares 	3
character	arg	50
character	arge 	10
character	argen	8
character	argo	6
character	argo 	6
character	ario	22
character	ario 	13
character	ariou	9
character	ark	39
character	arl	48
character	arli	18
character	arlie	12
character	army	4
character	army 	4
character	arn	11
character	arp	2
character	arp 	2
character	arre	4
character	arres	3
character	arri	20
character	arric	7
character	arte	21
character	arted	6
character	arter	13
character	arti	148
character	artie	43
character	arts	8
character	arts 	8
character	arty	8
character	arty 	7
character	ary	188
character	ary 	188
character	as	830
character	as 	508
character	aseb	3
character	aseba	3
character	ased	44
character	ased 	44
character	ases	6
character	ases 	6
character	ash 	17
character	ashi	3
character	ashin	3
character	asi	42
character	asid	3
character	aside	3
character	asio	6
character	asion	6
character	asis	11
character	asis 	11
character	ask	24
character	ask 	15
character	asse	31
character	assed	7
character	assem	7
character	assen	8
character	assu	10
character	ast	232
character	ast 	78
character	aster	138
character	astic	2
character	astr	2
character	asu	19
character	asy	2
character	asy 	2
character	at	1346
character	ata	12
character	atan	2
character	atant	2
character	atar	4
character	atche	5
character	ated	106
character	ated 	98
character	ateg	9
character	atel	46
character	aten	22
character	atene	3
character	ateni	10
character	ater	33
character	atera	14
character	ates	63
character	ates 	61
character	ath	29
character	ath 	11
character	athe	8
character	ather	8
character	ati	849
character	atin	55
character	ating	55
character	atio	698
character	ation	698
character	atis	108
character	atism	5
character	atist	100
character	ato	44
character	ator	40
character	ators	37
character	ats	21
character	ats 	11
character	atse	9
character	atsen	9
character	att	85
character	atta	39
character	atte	41
character	attem	19
character	atten	7
character	atti	2
character	attit	2
character	atu	18
character	atur	6
character	ature	6
character	atus	10
character	atus 	10
character	aty	2
character	aty 	2
character	au	120
character	aused	6
character	aut	45
character	auth	39
character	autho	39
character	auto	5
character	autom	3
character	auv	2
character	auvi	2
character	auvin	2
character	av	332
character	ave	261
character	ave 	250
character	aves	2
character	aves 	2
character	avil	4
character	avily	4
character	avo	18
character	avoi	11
character	avoid	11
character	avy 	4
character	aw	77
character	awa	7
character	away	2
character	away 	2
character	ay	306
character	ay 	219
character	ayb	4
character	ayi	11
character	ayin	11
character	aying	11
character	ays	65
character	aysi	29
character	aysia	29
character	azi	12
character	azil	7
character	azil 	4
character	ba	155
character	bab	3
character	babl	3
character	bably	3
character	bac	16
character	back	16
character	back 	4
character	backe	8
character	bal 	10
character	ball 	3
character	ban	18
character	band	14
character	bande	4
character	bandi	6
character	bando	3
character	bar	18
character	bare	3
character	barev	2
character	barr	11
character	barri	10
character	baseb	3
character	basi	11
character	basis	10
character	bass	7
character	bat	35
character	bats	3
character	bats 	3
character	bd	9
character	be	586
character	be 	206
character	beco	16
character	becom	16
character	bed	7
character	bed 	7
character	bee	118
character	been	118
character	been 	118
character	bega	5
character	began	5
character	begu	5
character	begun	5
character	beh	21
character	behi	9
character	behin	9
character	bei	36
character	bein	35
character	being	35
character	bell	2
character	belle	2
character	ben	7
character	ber 	44
character	bera	9
character	berat	9
character	berl	8
character	berli	8
character	bers	36
character	bers 	36
character	bet	31
character	betw	25
character	betwe	25
character	bi	132
character	bil	101
character	bili	99
character	bilit	54
character	biliz	46
character	bit	8
character	biti	6
character	bj	18
character	bje	18
character	bjec	18
character	bject	18
character	bl	291
character	bla	12
character	blac	5
character	black	5
character	blam	5
character	blame	5
character	blems	7
character	bli	100
character	blic	55
character	blic 	39
character	blig	10
character	bliga	9
character	blin	3
character	blind	2
character	blis	33
character	blish	33
character	blo	17
character	bloo	11
character	blood	11
character	bly	19
character	bly 	19
character	bo	179
character	boar	11
character	board	11
character	bod	12
character	boda	2
character	boda 	2
character	bok	3
character	bote	2
character	boteu	2
character	both	10
character	bou	69
character	bours	2
character	bout	57
character	bout 	57
character	braz	8
character	brazi	7
character	bre	12
character	brea	9
character	bri	65
character	brou	13
character	broug	13
character	bru	20
character	brua	11
character	bruar	11
character	brut	7
character	bruta	7
character	bs	50
character	bt	11
character	bu	199
character	bui	81
character	buil	81
character	build	81
character	bur	9
character	buru	7
character	burun	7
character	bus	5
character	buse	4
character	but 	80
character	buti	11
character	butio	9
character	bv	8
character	bve	5
character	bver	5
character	bvers	5
character	by	267
character	by 	267
character	c 	154
character	ca 	44
character	cad	13
character	cade	13
character	cades	10
character	cal	329
character	cal 	140
character	cala	64
character	calat	64
character	calle	31
character	cally	29
character	calm	7
character	calm 	6
character	camo	3
character	camou	3
character	can	136
character	can 	114
character	cand	3
character	candi	3
character	cap	23
character	cape	3
character	cape 	3
character	car	38
character	care	6
character	carg	6
character	cargo	6
character	carr	19
character	carri	8
character	cas	28
character	case	16
character	cases	5
character	casi	5
character	casio	5
character	cast	6
character	cast 	4
character	cat	80
character	cate 	5
character	cated	12
character	cati	59
character	catio	47
character	cativ	7
character	cc	146
character	cc 	4
character	cca	5
character	ccas	5
character	ccasi	5
character	ccep	11
character	ccept	11
character	cces	33
character	ccess	33
character	cci	5
character	ccid	5
character	ccide	5
character	cco	44
character	ccor	20
character	ccord	20
character	ccu	43
character	ccupa	5
character	ccupy	11
character	ccur	8
character	ccus	9
character	ccusa	3
character	ccuse	5
character	ce	857
character	ce 	520
character	ced 	35
character	cef	37
character	cefu	37
character	ceful	37
character	cei	4
character	ceiv	4
character	ceive	4
character	cem	22
character	cen	87
character	cena	14
character	cenar	14
character	cent	72
character	cent 	32
character	centr	27
character	cep	21
character	cept	21
character	cepta	10
character	cepti	5
character	cer	75
character	cere 	5
character	cern	40
character	cern 	11
character	cerne	21
character	cerns	8
character	cess	100
character	cess 	53
character	cessa	22
character	ch	378
character	ch 	169
character	cha	73
character	chan	23
character	chann	7
character	char	17
character	chara	2
character	chau	2
character	chauv	2
character	ched 	19
character	chedu	4
character	ches	18
character	chest	6
character	chi	70
character	chie	23
character	chiev	22
character	chil	12
character	chin	35
character	china	24
character	chm	2
character	chme	2
character	chmen	2
character	cho	16
character	chos	5
character	chose	5
character	chr	4
character	chu	6
character	chur	6
character	churk	5
character	chy	14
character	chy 	2
character	ciate	9
character	cid	30
character	cide	30
character	ciden	20
character	cie	33
character	ciet	21
character	ciety	18
character	cil	119
character	cil 	99
character	cilia	4
character	cing	9
character	cing 	9
character	cion	3
character	cion 	2
character	cip	80
character	cipa	63
character	cipat	58
character	cipl	16
character	ciple	14
character	cised	4
character	cises	4
character	cisi	16
character	cisio	12
character	cit	73
character	citi	50
character	citiz	34
character	civ	54
character	civi	53
character	civil	53
character	cke	31
character	cked	21
character	cked 	21
character	ckly	5
character	ckly 	5
character	cl	244
character	cla	61
character	clai	29
character	claim	29
character	cle	53
character	cle 	9
character	clea	35
character	clear	35
character	clo	17
character	clos	15
character	close	14
character	clud	73
character	clude	24
character	cludi	50
character	clus	35
character	clusi	35
character	co	927
character	cod	2
character	code	2
character	code 	2
character	colle	35
character	com	245
character	comi	9
character	comin	9
character	comme	20
character	commi	72
character	commu	51
character	comp	46
character	compa	9
character	compl	17
character	con	513
character	conc	77
character	conce	44
character	conci	5
character	concl	20
character	concr	8
character	cond	99
character	cond 	4
character	conde	37
character	conf	120
character	confi	15
character	confl	89
character	cong	8
character	conn	4
character	conne	4
character	cons	89
character	cont	149
character	conta	9
character	conte	12
character	conti	89
character	contr	53
character	conv	39
character	conve	25
character	convo	3
character	coop	50
character	coope	50
character	coor	13
character	coord	13
character	cop	7
character	copt	6
character	copte	6
character	cordi	14
character	corru	5
character	cou	250
character	counc	101
character	cour	38
character	coura	20
character	cours	14
character	cow	14
character	cow 	14
character	cra	57
character	craf	17
character	craft	17
character	cras	21
character	crash	21
character	crea	48
character	creas	31
character	cree	6
character	cree 	5
character	cret	57
character	creta	46
character	crete	8
character	cri	165
character	crim	71
character	crime	54
character	cris	75
character	crisi	73
character	crit	15
character	criti	15
character	cro	21
character	cros	18
character	cross	18
character	ct 	186
character	cte	46
character	cter	2
character	ctic	12
character	ctica	8
character	ctics	4
character	ctim	37
character	ctims	35
character	ctio	152
character	ction	152
character	ctive	69
character	ctivi	29
character	cto	30
character	ctor	26
character	ctor 	10
character	ctory	2
character	ctr	3
character	ctu	20
character	cture	9
character	cu	301
character	cuate	3
character	cul	50
character	cula	31
character	cultu	7
character	cum	33
character	cume	18
character	cumen	18
character	cupa	5
character	cupat	5
character	cupy	11
character	cupy 	7
character	curi	139
character	curit	139
character	curr	20
character	curre	20
character	cus	35
character	cusa	3
character	cusat	3
character	cuse	5
character	cuse 	2
character	cuss	14
character	cut	11
character	cut 	2
character	cuto	3
character	cutor	3
character	cy	43
character	cy 	38
character	cyn	4
character	cyni	4
character	cynic	4
character	d 	1475
character	da	298
character	dam	19
character	dame	11
character	damen	11
character	dan	45
character	dang	18
character	dange	18
character	dar	16
character	dard	4
character	dards	4
character	date	18
character	dati	14
character	datio	14
character	day	145
character	day 	123
character	dc	7
character	dc 	4
character	dca	3
character	dcas	3
character	dcast	3
character	dd	43
character	ddi	9
character	ddit	7
character	dditi	7
character	dea	22
character	dead	4
character	deat	7
character	death	7
character	deb	21
character	decen	11
character	deci	24
character	decis	15
character	decr	5
character	decre	5
character	ded	80
character	ded 	77
character	dee	44
character	deed	15
character	deed 	15
character	deep	29
character	deepe	10
character	deepl	14
character	defi	4
character	defin	3
character	deli	12
character	dely	5
character	dely 	5
character	dem	91
character	dema	12
character	deman	11
character	demn	37
character	demn 	17
character	demns	8
character	demo	46
character	demon	25
character	denc	45
character	dence	41
character	dent 	91
character	deny	2
character	deo	10
character	dep	67
character	depl	23
character	deplo	23
character	der	319
character	dera	55
character	derab	4
character	derat	47
character	deri	7
character	deris	3
character	ders 	34
character	des	117
character	des 	31
character	desc	7
character	descr	6
character	desp	14
character	dest	48
character	dest 	2
character	desta	39
character	destr	7
character	det	53
character	dete	43
character	deter	33
character	dev	38
character	deve	33
character	devel	33
character	dg	16
character	dge	13
character	dge 	7
character	dged	5
character	dged 	5
character	di	545
character	di 	7
character	dia 	17
character	diat	54
character	diate	38
character	dib	9
character	dibl	8
character	dible	8
character	dical	10
character	dicat	9
character	did 	14
character	dida	3
character	didat	3
character	dif	30
character	diff	30
character	diffe	18
character	din	226
character	dina	15
character	dinat	13
character	ding 	172
character	dings	48
character	dip	19
character	dipl	19
character	diplo	19
character	dir	19
character	dire	19
character	direc	17
character	dis	95
character	disap	5
character	disar	11
character	disas	7
character	disc	28
character	discr	5
character	discu	13
character	disma	3
character	disp	11
character	diss	7
character	disse	3
character	dist	13
character	dista	2
character	dit	34
character	ditr	2
character	ditry	2
character	dits	5
character	dits 	5
character	dm	19
character	dmi	17
character	dmit	2
character	dn	22
character	dna	13
character	dnap	13
character	dnapp	12
character	do	320
character	do 	56
character	doc	19
character	docu	18
character	docum	18
character	dol	21
character	dole	20
character	dolen	20
character	dom 	25
character	don	67
character	don 	2
character	donb	3
character	donba	3
character	done	62
character	done 	18
character	dones	12
character	donet	30
character	dop	29
character	dopt	29
character	dopte	14
character	dor	7
character	dor 	7
character	doub	13
character	doubt	9
character	dow	75
character	down	71
character	down 	55
character	downi	12
character	doz	7
character	doze	7
character	dozen	6
character	dro	3
character	ds	110
character	ds 	99
character	dsh	7
character	du	88
character	duc	39
character	duce	9
character	duct 	6
character	ducte	8
character	ducti	8
character	dul	5
character	dule	4
character	duled	4
character	dum	7
character	dv	12
character	dva	6
character	dvan	6
character	dvanc	5
character	dvo	4
character	dvoc	4
character	dvoca	4
character	dy	55
character	dy 	51
character	e 	1733
character	ea	840
character	eace 	116
character	eacef	37
character	ead	99
character	ead 	25
character	eaded	3
character	eadi	12
character	eadin	8
character	eads	4
character	eads 	4
character	eag	32
character	eagu	31
character	eague	31
character	eak	29
character	eake	5
character	eaken	2
character	eaker	3
character	eaki	9
character	eakin	9
character	eaks	2
character	eaks 	2
character	eal	47
character	ealt	8
character	ealth	8
character	eam	7
character	eam 	5
character	ean 	30
character	eani	2
character	eanin	2
character	ear	147
character	ear 	61
character	eard	17
character	eard 	17
character	earl	33
character	earli	12
character	ears	16
character	ears 	16
character	eart	12
character	ease	64
character	eased	20
character	east 	35
character	easte	132
character	easy	2
character	easy 	2
character	eat	117
character	eat 	30
character	eaten	22
character	eath	7
character	eath 	4
character	eats	7
character	eats 	7
character	eaty	2
character	eaty 	2
character	eave	8
character	eave 	6
character	eavi	5
character	eavil	4
character	eavy	4
character	eavy 	4
character	ebal	3
character	eball	3
character	ebr	15
character	ebru	11
character	ebrua	11
character	eby	7
character	eby 	7
character	ec	596
character	eca	35
character	ece	76
character	ecen	42
character	ecent	42
character	ecess	22
character	eci	79
character	ecia	46
character	ecial	43
character	ecis	18
character	ecisi	16
character	eco	84
character	ecomi	3
character	econ	44
character	econc	5
character	econd	13
character	ecr	62
character	ecre	55
character	ecree	5
character	ecret	50
character	ect	200
character	ect 	51
character	ecti	77
character	ectio	40
character	ectiv	38
character	ecto	18
character	ector	18
character	ectr	2
character	ecu	151
character	ecur	143
character	ecuri	139
character	ed	1067
character	ed 	995
character	ede	61
character	eded	6
character	eded 	6
character	eder	49
character	edera	49
character	edg	7
character	edia	69
character	edia 	15
character	ediat	54
character	edib	9
character	edibl	8
character	edo	13
character	edom	10
character	edom 	7
character	educ	12
character	edul	4
character	edule	4
character	ee	467
character	ee 	57
character	eed	85
character	eed 	64
character	eede	3
character	eeded	3
character	eedo	8
character	eedom	8
character	eeds	9
character	eeds 	9
character	eek	45
character	eek 	21
character	eeks	17
character	eeks 	17
character	eem	58
character	eeme	51
character	eemen	46
character	een	162
character	een 	161
character	eep	59
character	eepl	14
character	eeply	14
character	eer	6
character	eet	47
character	eet 	9
character	eeti	33
character	eetin	33
character	eets	5
character	eets 	5
character	ef	317
character	ef 	4
character	efere	7
character	eff	105
character	effe	21
character	effec	21
character	effo	78
character	effor	78
character	efin	32
character	efini	3
character	efo	52
character	efor	52
character	eform	21
character	efr	14
character	efra	11
character	efrai	11
character	efu	56
character	eful	44
character	eful 	41
character	ega	109
character	egal	55
character	egal 	44
character	egan	5
character	egan 	5
character	egie	4
character	egies	4
character	egim	7
character	egime	7
character	egis	5
character	egra	9
character	egrat	7
character	egret	3
character	egu	15
character	egun	5
character	egun 	5
character	egy	9
character	ehin	9
character	ehind	9
character	ei	302
character	eig	58
character	eigh	9
character	eighb	7
character	eign	50
character	eign 	25
character	eing	41
character	eing 	40
character	eino	3
character	einou	3
character	eir	159
character	eir 	158
character	eit	20
character	eite	19
character	eiter	19
character	eiv	4
character	eive	4
character	eize	21
character	eje	6
character	ejec	6
character	eject	6
character	eju	3
character	ejud	3
character	ejudg	2
character	ek	78
character	ek 	21
character	eks	19
character	eks 	17
character	el 	49
character	ela	13
character	elat	7
character	elate	3
character	elc	23
character	elco	23
character	elcom	23
character	eld	19
character	eld 	15
character	ele	82
character	elec	28
character	elect	28
character	eles	4
character	eless	4
character	elev	16
character	elevi	9
character	elf 	33
character	elic	7
character	elico	6
character	elle	9
character	elled	6
character	elo	36
character	elop	33
character	elope	2
character	elopm	28
character	elp	22
character	elt	28
character	eltm	23
character	eltma	23
character	ely	123
character	ely 	123
character	em	513
character	ema	68
character	emai	33
character	emain	33
character	emal	12
character	emale	12
character	eman	12
character	emand	11
character	emb	65
character	embe	51
character	ember	51
character	embl	8
character	embly	7
character	eme	213
character	emen	181
character	ement	181
character	emer	15
character	emerg	15
character	emin	7
character	emind	7
character	emn	38
character	emn 	18
character	emns	8
character	emns 	8
character	emo	59
character	emon	26
character	emons	25
character	empo	23
character	empor	4
character	empow	19
character	empt	20
character	empts	12
character	ems	30
character	en 	489
character	ena	27
character	enar	14
character	enari	14
character	ence	238
character	ence 	199
character	ench	7
character	enchm	2
character	enco	18
character	encou	17
character	end	197
character	enda	20
character	enda 	14
character	ende	94
character	ended	10
character	ender	44
character	ends	12
character	endum	5
character	ened	26
character	ened 	26
character	enev	50
character	eneva	50
character	eng	50
character	enge	17
character	enged	2
character	enger	8
character	engt	13
character	ength	13
character	eni	52
character	enio	4
character	enior	4
character	enk	22
character	enko	22
character	enko 	22
character	enly	6
character	enly 	6
character	eno	8
character	enou	4
character	enoug	3
character	ens 	40
character	ense	11
character	ense 	8
character	ensi	47
character	ensu	34
character	ensur	34
character	ent	742
character	ent 	496
character	enta	70
character	ental	14
character	entat	52
character	ente	37
character	ented	31
character	enti	142
character	entia	28
character	entin	31
character	entir	9
character	entit	6
character	entl	26
character	ently	26
character	entra	19
character	entre	10
character	entry	2
character	ents	110
character	ents 	110
character	enu	13
character	enui	13
character	enuin	13
character	eo	112
character	eog	2
character	eogr	2
character	eogra	2
character	eop	85
character	eopl	84
character	eople	84
character	eopo	2
character	eopol	2
character	ep	373
character	ep 	22
character	epa	123
character	epar	123
character	epara	109
character	epe	72
character	epea	15
character	epeat	15
character	epl	40
character	epla	3
character	eplac	3
character	eplo	23
character	eply	14
character	eply 	14
character	epr	46
character	epre	41
character	epres	40
character	eps	19
character	eps 	19
character	ept	24
character	epta	10
character	eptab	8
character	epti	5
character	eptio	5
character	epu	19
character	epub	17
character	epubl	17
character	equen	13
character	equir	9
character	er	1307
character	er 	568
character	era	289
character	era 	2
character	erab	9
character	erabl	9
character	erali	3
character	erat	191
character	erate	40
character	ere 	182
character	ereb	7
character	ereby	7
character	ered	28
character	ered 	28
character	erel	10
character	erely	10
character	erend	5
character	erent	8
character	erfe	11
character	erfer	11
character	erfu	5
character	erful	5
character	erg	23
character	ergen	8
character	erh	3
character	erha	3
character	erhap	3
character	eria	12
character	eria 	7
character	erie	11
character	erien	8
character	erif	3
character	erifi	2
character	eris	4
character	erist	3
character	erkh	3
character	erkho	3
character	erl	19
character	erm	70
character	erme	14
character	ermen	14
character	ermi	22
character	ermin	21
character	ernal	15
character	erne	33
character	erned	22
character	ernet	6
character	erni	7
character	erns	8
character	erns 	8
character	ero	24
character	erou	19
character	erous	19
character	erpr	5
character	err	149
character	erre	10
character	erred	8
character	ers	261
character	ers 	199
character	ersi	10
character	ersis	2
character	ersiv	5
character	erso	24
character	erson	24
character	erted	3
character	erts	4
character	erts 	4
character	erve 	11
character	erven	6
character	ery	59
character	ery 	48
character	eryo	5
character	eryon	5
character	eryt	5
character	eryth	5
character	es	1154
character	esc	80
character	esca	66
character	escal	64
character	escap	2
character	escr	6
character	escri	6
character	ese	85
character	ese 	27
character	esen	56
character	esent	48
character	esi	104
character	esia	12
character	esia 	10
character	esid	77
character	eside	75
character	esire	4
character	esolu	63
character	esou	3
character	espe	39
character	espec	38
character	espo	60
character	espon	60
character	ess	272
character	essa	31
character	essar	21
character	essed	21
character	esses	25
character	essi	57
character	essin	24
character	essio	27
character	est	342
character	este	81
character	ester	74
character	esti	75
character	estig	53
character	estio	17
character	estr	36
character	estra	28
character	estro	5
character	esu	17
character	et	438
character	et 	95
character	eta	63
character	etar	47
character	etary	45
character	etat	4
character	etati	3
character	ete	71
character	ete 	8
character	etel	5
character	etely	5
character	eter	34
character	eterm	12
character	eth	41
character	ethe	26
character	ether	24
character	etin	35
character	eting	35
character	etr	22
character	etra	14
character	etrat	14
character	ets	49
character	etsk	31
character	etsk 	30
character	ett	29
character	etta	2
character	ettab	2
character	etur	10
character	eturn	10
character	etw	31
character	etwe	25
character	etwee	25
character	ety	27
character	ety 	27
character	eu	62
character	eurs 	4
character	ev	373
character	ev 	8
character	eva	69
character	eva 	50
character	evai	3
character	evail	3
character	eve	274
character	eve 	26
character	eved	4
character	eved 	4
character	evel 	21
character	evelo	33
character	even	100
character	even 	21
character	event	75
character	ever	104
character	ever 	44
character	evere	3
character	every	26
character	eves	5
character	eves 	5
character	evi	44
character	evid	22
character	evide	22
character	evio	3
character	eviou	3
character	evis	9
character	evisi	8
character	ews	7
character	ews 	7
character	ex 	6
character	exam	6
character	examp	6
character	exc	12
character	excl	5
character	exclu	5
character	expl	10
character	exten	13
character	exter	6
character	exu	14
character	exua	14
character	exual	14
character	ey	139
character	ey 	131
character	ez	11
character	ez 	8
character	face	12
character	face 	11
character	faci	17
character	fact	53
character	fact 	28
character	facts	19
character	fail	6
character	failu	3
character	fair	23
character	fairs	19
character	fal	9
character	fals	6
character	false	6
character	fam	29
character	fami	29
character	famil	29
character	fant	4
character	fanta	2
character	far	11
character	far 	10
character	fe	289
character	fe 	18
character	feb	11
character	febr	11
character	febru	11
character	fec	36
character	fect	36
character	fecti	18
character	fed	50
character	fede	49
character	feder	49
character	felt	27
character	feltm	23
character	fem	12
character	fema	12
character	femal	12
character	fer	79
character	fer 	10
character	feri	6
character	ferin	6
character	ferr	9
character	ferre	8
character	fes	11
character	fess	10
character	fessi	10
character	fet	10
character	fety	8
character	fety 	8
character	few	18
character	few 	18
character	ff	235
character	ff 	10
character	ffa	19
character	ffai	19
character	ffair	19
character	ffe	65
character	ffec	35
character	ffect	35
character	ffer	29
character	ffere	23
character	fferi	2
character	ffice	19
character	ffici	15
character	ffo	81
character	ffor	81
character	ffort	78
character	fi	297
character	fic	87
character	fica	28
character	ficat	8
character	fice	20
character	fici	17
character	ficia	15
character	fict	2
character	ficti	2
character	figh	30
character	fight	30
character	fil	14
character	find	13
character	find 	11
character	fini	3
character	finit	3
character	firms	2
character	firs	34
character	first	34
character	fiv	8
character	five	8
character	five 	8
character	fl	172
character	fla	9
character	flag	8
character	flage	3
character	flagr	2
character	fle	21
character	fle 	2
character	flee	2
character	flee 	2
character	fles	3
character	fles 	3
character	fli	114
character	flic	89
character	flict	89
character	flig	26
character	fligh	26
character	flu	22
character	flue	20
character	fluen	20
character	fly	5
character	flyi	4
character	flyin	4
character	fol	22
character	foll	19
character	follo	19
character	for	621
character	for 	367
character	forc	111
character	force	111
character	forg	4
character	forge	3
character	form	62
character	form 	18
character	fort	94
character	forts	69
character	fortu	15
character	forw	11
character	forwa	11
character	fou	22
character	foun	15
character	found	15
character	four	7
character	fourt	3
character	fp	3
character	fra	48
character	frai	11
character	frain	11
character	fre	31
character	free	17
character	free 	8
character	freed	8
character	fri	87
character	fric	78
character	frica	78
character	fro	144
character	from	126
character	from 	126
character	ft 	30
character	fte	23
character	fter	17
character	fter 	13
character	fth	7
character	ftho	3
character	fthos	3
character	fu	201
character	fue	3
character	fuel	3
character	fuel 	2
character	fugee	2
character	ful	127
character	ful 	56
character	full	61
character	full 	32
character	fuln	2
character	fulne	2
character	fun	16
character	fund	16
character	funda	11
character	furt	31
character	furth	31
character	fut	22
character	futu	20
character	futur	20
character	ga	318
character	gai	77
character	gain	74
character	gains	47
character	gal	55
character	gal 	44
character	gan	84
character	gan 	5
character	gand	10
character	ganda	10
character	ganic	2
character	ganiz	61
character	gap	3
character	gaps	2
character	gaps 	2
character	gat	76
character	gate	6
character	gated	4
character	gati	58
character	gatio	55
character	gativ	3
character	gato	14
character	gator	12
character	ge	469
character	ge 	122
character	ged	35
character	ged 	21
character	gee	2
character	gees	2
character	gees 	2
character	gen	212
character	genci	4
character	gend	53
character	genda	15
character	gende	39
character	genev	50
character	gent	31
character	genti	8
character	genu	13
character	genui	13
character	geo	6
character	geop	2
character	geopo	2
character	ger	54
character	ger 	21
character	geri	5
character	gero	12
character	gerou	12
character	gers	7
character	gers 	7
character	ges	44
character	ges 	34
character	gest	10
character	get	35
character	get 	10
character	geth	12
character	gethe	12
character	geti	2
character	getin	2
character	gf	2
character	gfu	2
character	gful	2
character	gful 	2
character	gg	22
character	gger	3
character	ggr	15
character	ggre	14
character	ggres	14
character	gh	254
character	ghb	7
character	ghbo	7
character	ghbou	7
character	ght	169
character	ght 	101
character	gi	225
character	gie	5
character	gies	5
character	gies 	5
character	gim	7
character	gime	7
character	gime 	5
character	gin	35
character	gin 	12
character	gion 	31
character	gir	19
character	girl	17
character	girls	15
character	giv	25
character	give	23
character	give 	12
character	gl	49
character	gle	11
character	gle 	8
character	glo	11
character	glob	10
character	globa	10
character	gna	4
character	gno	3
character	gnor	2
character	gnore	2
character	go	199
character	go 	30
character	goa	7
character	goal	7
character	goal 	6
character	goi	20
character	goin	20
character	going	20
character	goo	16
character	good 	14
character	gr	320
character	gra	61
character	grav	6
character	grave	4
character	gre	120
character	grea	23
character	great	23
character	gree	67
character	greem	46
character	gret	4
character	grett	2
character	gro	134
character	grou	125
character	groun	11
character	group	114
character	grow	8
character	growi	5
character	gs	83
character	gs 	83
character	gth	13
character	gthe	13
character	gthen	13
character	gto	3
character	gton	3
character	gton 	3
character	gu	164
character	gub	2
character	guba	2
character	gubar	2
character	gue	86
character	gue 	66
character	guise	4
character	gun 	5
character	gunm	3
character	gunme	3
character	gure	3
character	gures	2
character	gy	13
character	h 	506
character	ha	1028
character	had	33
character	had 	31
character	hal	40
character	half	20
character	half 	20
character	hall 	3
character	hank	53
character	hank 	47
character	hann	8
character	hanne	8
character	hans	16
character	hansk	16
character	haps	3
character	haps 	3
character	har	59
character	harac	2
character	hard	10
character	hardl	3
character	hare	5
character	hare 	4
character	harm	2
character	harp	2
character	harp 	2
character	has	233
character	has 	224
character	hau	2
character	hauv	2
character	hauvi	2
character	hav	249
character	have	241
character	have 	240
character	hb	7
character	hbo	7
character	hbou	7
character	hbour	7
character	he	1525
character	he 	1353
character	hea	62
character	head	10
character	heade	3
character	heads	4
character	hear	35
character	hear 	8
character	heard	17
character	heart	10
character	heavi	4
character	heavy	4
character	hed	62
character	hedu	4
character	hedul	4
character	hei	162
character	hein	3
character	heino	3
character	heir	158
character	heir 	158
character	hel	54
character	held	15
character	held 	15
character	heli	6
character	helic	6
character	help	22
character	hem	42
character	hen	91
character	hen 	46
character	henc	2
character	hench	2
character	henk	22
character	henko	22
character	her	289
character	her 	117
character	here	141
character	here 	116
character	hereb	7
character	hern	10
character	hern 	9
character	hes	51
character	hese	24
character	hese 	24
character	hest	8
character	hestr	6
character	hey	107
character	hey 	107
character	hi	466
character	hic	81
character	hich	71
character	hich 	70
character	hie	25
character	hiev	22
character	high 	16
character	hile	25
character	hile 	25
character	hina	24
character	hina 	24
character	hind 	9
character	hing 	43
character	hings	11
character	hingt	3
character	hip	18
character	hip 	18
character	hit	6
character	hl	13
character	hly	9
character	hly 	9
character	hm	6
character	hme	6
character	hmen	6
character	hmen 	2
character	ho	536
character	ho 	84
character	hol	43
character	hold 	10
character	hole	7
character	hole 	7
character	home 	2
character	hop	31
character	hope	26
character	hope 	22
character	hops	5
character	hops 	5
character	hor	62
character	hori	39
character	horit	36
character	horiz	2
character	horr	5
character	horre	2
character	hort	5
character	hos	159
character	hose	132
character	hose 	129
character	hosen	3
character	host	29
character	hosta	20
character	hot	24
character	hot 	21
character	hou	133
character	houl	80
character	hould	80
character	hour	6
character	hov	6
character	hovn	3
character	hovna	3
character	how	66
character	how 	30
character	howe	25
character	howev	24
character	hr	109
character	hre	51
character	hrea	37
character	hreat	37
character	ht	171
character	ht 	101
character	hter 	5
character	hu	62
character	hua	6
character	huan	6
character	huani	6
character	hug	4
character	hun	9
character	hur	9
character	hurk	5
character	hurki	5
character	hy	44
character	hy 	29
character	i 	166
character	ia	809
character	ia 	271
character	ial	200
character	ial 	117
character	ian	396
character	ian 	360
character	ians	47
character	ians 	31
character	iansk	16
character	iar	5
character	iar 	4
character	iat	116
character	iate	58
character	iated	10
character	iati	56
character	iativ	15
character	ibe	21
character	ibed	6
character	ibed 	6
character	iber	13
character	ibera	8
character	ibi	36
character	ibil	26
character	ibili	26
character	ibl	51
character	ible	50
character	ible 	50
character	ibu	20
character	ibut	20
character	ibuti	11
character	ic	662
character	ic 	147
character	ica	251
character	ica 	44
character	icad	7
character	icade	7
character	ical	135
character	ical 	111
character	icall	22
character	ican	60
character	ican 	44
character	icat	25
character	icati	17
character	icc	4
character	icc 	4
character	ice	64
character	ice 	38
character	ich	74
character	ich 	72
character	iche	2
character	ici	99
character	icia	18
character	icial	15
character	icip	63
character	icipa	63
character	ick	11
character	ickl	5
character	ickly	5
character	ico	6
character	icop	6
character	icopt	6
character	ict	146
character	icti	49
character	ictim	37
character	icts	19
character	icts 	19
character	icy	9
character	icy 	9
character	id 	64
character	ida	36
character	idat	14
character	idati	8
character	ide	244
character	idea	3
character	ided	29
character	ided 	29
character	idel	11
character	idely	5
character	idenc	27
character	ident	100
character	ideo	10
character	ider 	5
character	idera	5
character	ides	15
character	ides 	12
character	idn	13
character	idna	13
character	idnap	13
character	ie	398
character	iec	2
character	iece	2
character	ief	40
character	ief 	4
character	ier	22
character	ier 	13
character	iers	5
character	iers 	5
character	ies	232
character	ies 	232
character	iet	26
character	iet 	2
character	iety	19
character	iety 	19
character	ieva	2
character	ieve 	23
character	ieved	4
character	ieves	5
character	iew	14
character	iews	4
character	iews 	4
character	if	135
character	if 	30
character	ife	14
character	ife 	12
character	iff	30
character	iffe	18
character	iffer	18
character	ifi	44
character	ific	34
character	ifica	28
character	ifl	5
character	ifle	5
character	ifle 	2
character	ifles	3
character	ifth	2
character	ig	362
character	iga	65
character	igat	64
character	igate	4
character	igati	48
character	igato	14
character	igh	175
character	igh 	16
character	ighb	7
character	ighbo	7
character	ight	149
character	ight 	85
character	igi	9
character	igin	7
character	igin 	7
character	ign	104
character	igna	4
character	igno	3
character	ignor	2
character	igu	9
character	igure	3
character	ij	3
character	il	721
character	il 	192
character	ilat	16
character	ilate	16
character	ild	92
character	ild 	8
character	iles	5
character	ili	288
character	iliar	3
character	iliat	4
character	ilie	22
character	ilies	22
character	ilit	187
character	iliti	20
character	ility	54
character	iliz	48
character	ilize	17
character	ilizi	18
character	illeg	43
character	illi	19
character	illin	12
character	illu	2
character	illus	2
character	ils	3
character	ils 	3
character	ilu	3
character	ilur	3
character	ilure	3
character	im	445
character	ima	31
character	imag	7
character	image	5
character	ime	144
character	imea	34
character	imean	4
character	imes	26
character	imes 	26
character	imid	10
character	imida	10
character	imina	21
character	imita	2
character	imm	42
character	imme	42
character	immed	38
character	imp	149
character	impa	18
character	imper	5
character	impl	63
character	imple	61
character	impor	44
character	impos	12
character	impu	4
character	impun	4
character	ims	46
character	ims 	46
character	in	1520
character	in 	860
character	ina	106
character	ina 	33
character	inat	26
character	inate	15
character	inc	201
character	ince	47
character	ince 	32
character	inci	33
character	incip	14
character	incl	82
character	inclu	82
character	inco	7
character	incom	3
character	incr	33
character	incre	33
character	ind 	36
character	indee	15
character	indi	18
character	indic	6
character	indo	14
character	indon	12
character	inds	2
character	inds 	2
character	ine	494
character	ine 	421
character	inen	12
character	inent	12
character	iner	8
character	iner 	5
character	ines	36
character	ines 	33
character	inf	50
character	infl	22
character	influ	22
character	infr	2
character	ing	846
character	ing 	782
character	ingf	2
character	ingfu	2
character	ingl	17
character	ingle	7
character	ings	76
character	ings 	76
character	ingt	3
character	ingto	3
character	inh	4
character	inio	4
character	inion	4
character	initi	22
character	inj	4
character	inju	4
character	injur	3
character	ino	16
character	inor	10
character	inori	10
character	ins	127
character	insi	15
character	insis	2
character	inst	79
character	inst 	45
character	insta	10
character	inste	11
character	int	324
character	int 	49
character	inte	239
character	integ	36
character	inten	19
character	inter	182
character	intim	10
character	intl	3
character	intle	2
character	intm	2
character	intme	2
character	into	36
character	into 	34
character	inu	80
character	inua	2
character	inue	70
character	inue 	43
character	inued	12
character	inues	16
character	inv	95
character	inva	4
character	inve	54
character	inves	53
character	invi	6
character	invol	34
character	io 	19
character	iol	98
character	iole	87
character	iolen	87
character	ion 	739
character	iona	236
character	ional	228
character	ions	364
character	ions 	364
character	ior	34
character	ior 	7
character	iori	7
character	iorit	7
character	ip 	21
character	ipa	64
character	ipat	59
character	ipati	47
character	ipl	38
character	iple	17
character	iple 	8
character	iplo	19
character	iplom	19
character	ipm	7
character	ipme	7
character	ipmen	7
character	ir	407
character	irc	30
character	ircr	17
character	ircra	17
character	ire	73
character	irec	17
character	irect	17
character	iri	5
character	irl	41
character	irli	24
character	irlin	24
character	irls	15
character	irls 	15
character	irms	2
character	irms 	2
character	irp	5
character	irpl	3
character	irpla	3
character	irs	60
character	irs 	19
character	irst	34
character	irst 	34
character	is	967
character	isa	27
character	isap	5
character	isapp	5
character	isar	11
character	isarm	11
character	isas	7
character	isc	29
character	iscr	5
character	iscri	5
character	iscu	13
character	iscus	13
character	ise	56
character	ised	17
character	ised 	17
character	isen	2
character	isen 	2
character	ish	62
character	ish 	34
character	ishe	22
character	ished	18
character	isi	120
character	isis	73
character	isis 	73
character	isite	3
character	isk	6
character	isk 	5
character	ism 	36
character	iso	10
character	ison	8
character	isone	3
character	isp	11
character	isr	4
character	isru	4
character	isse	4
character	issu	39
character	issue	39
character	ist	293
character	ist 	80
character	iste	47
character	ister	33
character	ists	115
character	ists 	115
character	it	1186
character	ital	6
character	itan	15
character	itant	15
character	itar	103
character	itary	94
character	itat	11
character	itate	5
character	ite	175
character	ite 	33
character	iter	19
character	itera	19
character	ith	252
character	ith 	199
character	ithu	6
character	ithua	6
character	iti	308
character	itia	30
character	itia 	2
character	itiat	19
character	itie	91
character	ities	91
character	itiv	18
character	itive	18
character	itiz	34
character	itize	34
character	itm	40
character	itme	40
character	itmen	40
character	itn	13
character	itne	13
character	itnes	13
character	itor 	2
character	itr	3
character	itry	2
character	itry 	2
character	its	192
character	its 	179
character	itse	18
character	itsel	18
character	itt	32
character	itte	28
character	itted	23
character	itu	160
character	itua	108
character	ituat	108
character	itute	5
character	ituti	36
character	ity	331
character	ity 	331
character	iv	403
character	iv 	76
character	ive	262
character	ive 	182
character	iver	7
character	iver 	2
character	ivil	53
character	ivil 	24
character	ivis	12
character	ivist	7
character	ivit	23
character	ivity	7
character	ivk	5
character	ivka	5
character	ivka 	5
character	ix	8
character	ix 	6
character	iza	74
character	izat	74
character	izati	74
character	ize	104
character	ize 	36
character	izen	34
character	izen 	5
character	izi	36
character	izin	36
character	izing	36
character	jan	3
character	janu	2
character	janua	2
character	je	49
character	jec	28
character	ject	28
character	jecti	12
character	jects	6
character	jet 	7
character	jets	3
character	jets 	3
character	jo	52
character	joi	25
character	join	25
character	join 	10
character	jor 	8
character	jori	4
character	jorit	4
character	jou	9
character	jour	9
character	journ	9
character	ju	91
character	jud	8
character	judg	6
character	judge	5
character	jul	12
character	july	12
character	july 	12
character	jun	11
character	june	11
character	june 	11
character	just 	37
character	justi	15
character	k 	267
character	ka	21
character	ka 	9
character	ke	291
character	ked	37
character	ked 	37
character	ken	36
character	ken 	28
character	ker 	2
character	kes	20
character	kes 	18
character	key	11
character	key 	11
character	kho	6
character	khov	6
character	khovn	3
character	ki	163
character	kid	13
character	kidn	13
character	kidna	13
character	kil	21
character	kill	20
character	killi	6
character	kin 	7
character	kind	8
character	kind 	8
character	kings	2
character	kly	7
character	kly 	7
character	kn	24
character	kno	23
character	know	23
character	know 	14
character	knows	3
character	ko 	27
character	kor	5
character	kore	5
character	korea	5
character	kov	12
character	kovi	3
character	kovic	3
character	kr	540
character	ky	60
character	kyi	57
character	kyiv	57
character	kyiv 	57
character	l 	1014
character	l7	5
character	l7 	5
character	la	528
character	labe	2
character	label	2
character	labo	6
character	lac	41
character	lace 	22
character	laced	7
character	lack	9
character	lack 	5
character	lacki	2
character	lag	12
character	lage	6
character	lage 	6
character	lagr	2
character	lagra	2
character	lags	3
character	lags 	3
character	lai	37
character	laim	29
character	laim 	5
character	laims	7
character	lak	6
character	lake	6
character	lakes	6
character	lam	10
character	lame	6
character	lame 	5
character	lan	103
character	land	18
character	lands	9
character	lane	31
character	lane 	28
character	lanes	3
character	lann	7
character	lanne	7
character	lar	87
character	lar 	30
character	larm	4
character	las	30
character	last	25
character	last 	16
character	lasti	9
character	lat	143
character	late 	23
character	law	51
character	law 	44
character	lay	77
character	lay 	34
character	lays	32
character	laysi	29
character	lco	23
character	lcom	23
character	lcome	23
character	ld	328
character	ld 	232
character	ldin	89
character	lding	89
character	le	830
character	le 	376
character	lea	132
character	lead	36
character	lead 	4
character	leag	31
character	leagu	31
character	lear	36
character	learl	9
character	least	10
character	leave	6
character	lec	41
character	lect	41
character	lecti	28
character	led	97
character	led 	91
character	ledg	7
character	lee	2
character	lee 	2
character	leg	79
character	lega	63
character	legal	53
character	lems	7
character	lems 	7
character	len	119
character	lenc	93
character	lence	93
character	lent	19
character	lent 	18
character	les 	31
character	less	20
character	less 	17
character	lest	7
character	let 	30
character	lete	7
character	letel	4
character	lets	2
character	lets 	2
character	lev	46
character	leve	28
character	level	26
character	levi	9
character	levis	9
character	lex	9
character	lex 	6
character	lian	33
character	lian 	21
character	liar	3
character	liar 	3
character	liat	4
character	liati	4
character	lib	13
character	libe	13
character	liber	13
character	lic	172
character	lic 	39
character	lice	13
character	lice 	13
character	lico	6
character	licop	6
character	lict	89
character	lict 	70
character	licts	18
character	licy	9
character	licy 	9
character	lie	64
character	lier	12
character	lier 	12
character	lies	31
character	lies 	31
character	lif	13
character	life	13
character	life 	12
character	lig	66
character	liga	10
character	ligat	9
character	ligh	41
character	light	41
character	lin 	9
character	lind	2
character	line	40
character	line 	5
character	liner	4
character	lines	27
character	ling	41
character	ling 	35
character	lio	9
character	lion	9
character	lip	5
character	lish	37
character	lish 	18
character	lishe	14
character	list	22
character	lists	10
character	lit	282
character	litar	97
character	litat	8
character	lith	6
character	lithu	6
character	liti	101
character	lity	70
character	lity 	70
character	live	20
character	live 	4
character	livi	4
character	livin	4
character	liz	69
character	liza	27
character	lizat	27
character	lize	22
character	lized	7
character	lizi	20
character	lizin	20
character	lki	3
character	lkin	3
character	lking	3
character	ll 	390
character	lle	157
character	llea	31
character	lleag	31
character	lled	59
character	lled 	59
character	lleg	47
character	llega	45
character	lli	50
character	llin	28
character	lling	28
character	llo	48
character	llow	46
character	llow 	22
character	llowe	12
character	llu	2
character	llus	2
character	lly	131
character	lly 	131
character	lm 	7
character	lme	2
character	lnes	2
character	lness	2
character	lo	341
character	lob	11
character	loba	11
character	lobal	10
character	loc	46
character	local	33
character	loite	2
character	lom	22
character	loma	19
character	long 	22
character	longe	5
character	loo	21
character	lood	12
character	look	7
character	lop	33
character	lope	2
character	loped	2
character	lopm	28
character	lopme	28
character	lora	3
character	lorab	3
character	los	30
character	lose	15
character	lose 	12
character	loss	8
character	loss 	8
character	lost	5
character	lost 	5
character	lov	21
character	lovi	16
character	lovia	16
character	lovy	2
character	lovya	2
character	low	54
character	low 	26
character	lowe	13
character	lowed	11
character	lp	22
character	lr	19
character	lre	19
character	lrea	19
character	lread	19
character	ls	187
character	ls 	87
character	lse	10
character	lse 	8
character	lt	105
character	lth 	8
character	lti	14
character	ltip	3
character	ltipl	3
character	ltit	6
character	ltitu	6
character	ltm	23
character	ltma	23
character	ltman	23
character	ltu	7
character	ltur	7
character	ltura	5
character	lu	264
character	lud	74
character	lude 	16
character	ludes	3
character	ludi	50
character	ludin	50
character	lue	22
character	luen	20
character	luenc	20
character	luh	16
character	luha	16
character	luhan	16
character	lunt	4
character	lur	3
character	lure	3
character	lure 	3
character	lus	39
character	lusi	36
character	lusio	18
character	lut	101
character	luti	97
character	lutio	97
character	lv	69
character	lve	56
character	lved	22
character	lved 	22
character	lvem	9
character	lveme	9
character	ly	512
character	ly 	505
character	lyi	6
character	lyin	6
character	lying	6
character	m 	321
character	ma	498
character	mag	8
character	mage	5
character	mages	4
character	mai	68
character	maine	2
character	make 	18
character	makes	3
character	maki	8
character	makin	8
character	mal	68
character	mala	30
character	malay	29
character	male	13
character	male 	13
character	mali	12
character	malia	6
character	man 	57
character	mana	5
character	mand	22
character	mand 	4
character	mane	10
character	manen	10
character	mant	3
character	mantl	3
character	map	3
character	map 	3
character	mar	36
character	mark	14
character	mas	16
character	mass	12
character	masse	4
character	massi	2
character	may	40
character	may 	25
character	mb	105
character	mbe	77
character	mber	76
character	mber 	40
character	mbers	36
character	mbl	8
character	mbly	7
character	mbly 	7
character	me	983
character	me 	203
character	mea	67
character	mean	18
character	meani	2
character	media	69
character	medic	2
character	mee	39
character	meet	39
character	meeti	33
character	mel	16
character	mely	16
character	mely 	16
character	mem	49
character	memb	47
character	membe	47
character	men	551
character	men 	213
character	ment 	305
character	menti	24
character	merg	15
character	merge	13
character	mes	45
character	mes 	35
character	mh	14
character	mh 	14
character	mi	471
character	mida	10
character	midat	10
character	mig	9
character	migh	9
character	might	9
character	mile	4
character	milia	3
character	milie	22
character	milit	120
character	min	146
character	mind	15
character	mind 	8
character	minds	2
character	mine	21
character	ming	22
character	ming 	19
character	mini	53
character	minis	48
character	mino	12
character	minor	10
character	minou	2
character	mism 	9
character	mit	82
character	mit 	6
character	mita	2
character	mitat	2
character	mitm	37
character	mitme	37
character	mitt	27
character	mitte	26
character	mm	202
character	mme	75
character	mmed	38
character	mmedi	38
character	mmen	19
character	mmer	4
character	mmi	74
character	mmit	66
character	mmit 	6
character	mmitm	37
character	mmitt	24
character	mn	49
character	mn 	18
character	mns	9
character	mns 	9
character	mo	298
character	mob	5
character	mobi	5
character	mobil	5
character	mon	108
character	mond	5
character	monda	5
character	mons	26
character	monst	26
character	mont	22
character	month	22
character	more 	44
character	moreo	3
character	mosc	14
character	mosco	14
character	most	35
character	most 	34
character	mou	22
character	mouf	3
character	moufl	3
character	mour	9
character	mourn	5
character	move 	2
character	moved	4
character	mp	256
character	mpe	13
character	mper	7
character	mpera	5
character	mple 	10
character	mplet	7
character	mplex	8
character	mpli	3
character	mpo	81
character	mpor	48
character	mpora	4
character	mport	44
character	mpos	13
character	mpose	10
character	mpow	19
character	mpowe	18
character	mpt	27
character	mptl	2
character	mptly	2
character	mpts	12
character	mpts 	12
character	mpun	4
character	mpuni	4
character	mr	35
character	mr.	35
character	mr. 	35
character	ms.	13
character	ms. 	13
character	mul	7
character	mult	7
character	multi	5
character	munit	51
character	mur	4
character	murd	4
character	murde	4
character	n 	1517
character	na	497
character	na 	44
character	nac	8
character	nacc	8
character	nacce	8
character	nag	5
character	nage	5
character	nal 	241
character	nali	16
character	nalis	11
character	nals	6
character	nals 	6
character	nam	21
character	name	11
character	nami	9
character	nap	13
character	napp	12
character	nappe	5
character	nappi	7
character	narc	2
character	narch	2
character	nari	14
character	nario	13
character	narr	3
character	nate	37
character	nate 	13
character	nated	9
character	natel	15
character	nati	231
character	natio	230
character	natu	4
character	natur	4
character	nb	3
character	nba	3
character	nbas	3
character	nc	675
character	nce	416
character	nce 	297
character	nced	20
character	nced 	20
character	ncer	52
character	ncern	40
character	nchm	2
character	nchme	2
character	nchr	3
character	nci	148
character	ncil	106
character	ncil 	99
character	ncili	4
character	ncip	14
character	ncipl	14
character	nclud	72
character	nclus	31
character	nco	37
character	ncom	4
character	ncomp	3
character	ncou	17
character	ncour	17
character	ncrea	31
character	ncret	8
character	nd	1140
character	nd 	1003
character	nda	68
character	nda 	30
character	ndam	11
character	ndame	11
character	ndard	4
character	nday	7
character	nday 	7
character	nde	268
character	ndee	15
character	ndeed	15
character	ndem	37
character	ndemn	37
character	ndent	20
character	nder 	98
character	nderi	5
character	nders	24
character	ndi	88
character	ndi 	7
character	ndic	6
character	ndica	6
character	ndid	3
character	ndida	3
character	ndin	38
character	nding	38
character	ndit	22
character	nditr	2
character	ndits	5
character	ndo	37
character	ndol	20
character	ndole	20
character	ndon 	2
character	nds 	47
character	ndum	7
character	nea	19
character	near	15
character	near 	10
character	nec	25
character	nece	21
character	neces	21
character	nect	4
character	ned	129
character	ned 	129
character	nee	38
character	need	37
character	need 	25
character	needs	9
character	neg	20
character	nega	4
character	negat	2
character	nei	9
character	neig	7
character	neigh	7
character	nel	22
character	nels	5
character	nels 	5
character	neo	6
character	ner	96
character	nera	56
character	nes	95
character	nes 	45
character	nesi	12
character	nesia	12
character	ness	28
character	nesse	6
character	nessi	7
character	net	55
character	net 	7
character	neth	9
character	nethe	9
character	nets	30
character	netsk	30
character	nev	59
character	neva	50
character	neva 	50
character	neve	8
character	never	8
character	nfi	18
character	nfir	13
character	nfirm	12
character	nfl	110
character	nfli	88
character	nflic	88
character	nflu	22
character	nflue	20
character	nfo	53
character	nfor	50
character	nfort	14
character	nfr	15
character	ng	921
character	nge	63
character	nge 	11
character	nged	2
character	nged 	2
character	nger	36
character	nger 	18
character	ngero	12
character	ngers	7
character	nges	10
character	nges 	7
character	ngf	2
character	ngfu	2
character	ngful	2
character	ngl	32
character	ngle	7
character	ngle 	6
character	ngo	24
character	ngoi	11
character	ngoin	11
character	ngs	78
character	ngs 	78
character	ngth	13
character	ngthe	13
character	ngto	3
character	ngton	3
character	nia 	12
character	nian 	163
character	nians	16
character	nic	22
character	nic 	8
character	nical	7
character	nici	4
character	nicis	2
character	nifie	2
character	nigh	3
character	night	3
character	nil	10
character	nila	10
character	nilat	10
character	nine 	4
character	ning 	107
character	ningf	2
character	nion	39
character	nion 	37
character	nions	2
character	nior	4
character	nior 	4
character	nist 	3
character	niste	31
character	nite	110
character	nited	109
character	nitia	20
character	nitiv	7
character	nits	15
character	nits 	15
character	nity	80
character	nity 	80
character	niz	78
character	niza	46
character	nizat	46
character	nju	4
character	njur	3
character	njuri	3
character	nk	103
character	nk 	54
character	nko	22
character	nko 	22
character	nks	16
character	nks 	16
character	nl	70
character	nles	2
character	nless	2
character	nly	56
character	nly 	56
character	nm	101
character	nme	100
character	nmen	99
character	nmen 	3
character	nn	83
character	nnec	4
character	nnect	4
character	nned	7
character	nned 	7
character	nnel	19
character	nnels	5
character	nno	21
character	no	411
character	no 	43
character	non	8
character	non 	5
character	none	2
character	nor	30
character	nor 	4
character	nore	2
character	nored	2
character	nori	10
character	norit	10
character	not	233
character	not 	185
character	note 	7
character	noth	30
character	nothi	17
character	noug	3
character	nough	3
character	now	65
character	now 	58
character	nows	3
character	nows 	3
character	ns	750
character	ns 	504
character	nse 	22
character	nsf	3
character	nsfe	2
character	nsfer	2
character	nsib	33
character	nsibi	21
character	nsit	5
character	nsiti	5
character	nsk	42
character	nsk 	41
character	nso	10
character	nsor	9
character	nsp	25
character	nst	155
character	nst 	45
character	nsta	16
character	nstab	6
character	nstan	9
character	nste	11
character	nstea	11
character	nstr	50
character	nstra	26
character	nsu	41
character	nsur	37
character	nsure	29
character	nsuri	5
character	nsw	9
character	nswe	9
character	nswer	9
character	nt	1074
character	nt 	608
character	nta	107
character	ntab	7
character	ntabl	4
character	ntac	8
character	ntact	8
character	ntal	14
character	ntal 	11
character	ntas	2
character	ntast	2
character	ntat	60
character	ntati	60
character	nte	303
character	nteg	36
character	ntegr	36
character	nten	21
character	ntent	11
character	nter	196
character	nterf	11
character	nterv	8
character	nth	25
character	nth 	15
character	nti	253
character	nti 	18
character	ntia	31
character	ntial	31
character	ntim	11
character	ntimi	10
character	ntin	118
character	ntina	8
character	ntine	11
character	nting	31
character	ntinu	78
character	ntir	9
character	ntire	9
character	ntit	6
character	ntity	6
character	ntl	43
character	ntle	4
character	ntled	2
character	ntles	2
character	ntm	2
character	ntme	2
character	ntmen	2
character	nto	40
character	nto 	34
character	ntr	156
character	ntra	31
character	ntral	17
character	ntrar	6
character	ntras	4
character	ntre	10
character	ntres	2
character	ntri	47
character	ntrie	31
character	ntry	51
character	ntry 	51
character	nts	138
character	nts 	138
character	nu	126
character	nua	4
character	nuar	2
character	nuary	2
character	nue	70
character	nue 	43
character	nued	12
character	nued 	12
character	nues	16
character	nues 	16
character	nuine	13
character	nuk	7
character	nuko	7
character	nukov	7
character	nv	136
character	nva	4
character	nve	79
character	nven	17
character	nves	53
character	nvest	53
character	nvic	5
character	nvict	5
character	nvol	34
character	nvolv	34
character	ny	114
character	ny 	93
character	nym	2
character	nymo	2
character	o 	1111
character	oa	54
character	oac	8
character	oach	8
character	oache	3
character	oad	18
character	oadc	3
character	oadca	3
character	oal	10
character	oal 	7
character	oar	11
character	oard	11
character	oard 	11
character	obab	3
character	obabl	3
character	obal	10
character	obal 	10
character	obil	5
character	obj	13
character	obje	13
character	objec	13
character	obl	21
character	obli	10
character	oblig	10
character	obo	2
character	obod	2
character	oboda	2
character	oc	278
character	ocal 	33
character	occa	5
character	occas	5
character	occur	8
character	oci	40
character	ociat	9
character	ocie	21
character	ociet	21
character	ocu	29
character	ocum	18
character	ocume	18
character	od 	30
character	oda 	2
character	ods	8
character	ods 	4
character	oduce	3
character	ody	8
character	ody 	5
character	oe	22
character	of	987
character	of 	951
character	ofe	9
character	ofes	9
character	ofess	9
character	ofp	3
character	ofth	5
character	oftho	2
character	og	117
character	oge	12
character	oget	12
character	ogeth	12
character	ogic	3
character	ograp	5
character	ogre	5
character	ogres	5
character	oi	112
character	oid	11
character	oide	3
character	oided	3
character	oil	3
character	oil 	3
character	oin	78
character	oin 	10
character	oing	27
character	oing 	27
character	oint	38
character	ointl	3
character	ointm	2
character	ois	3
character	oite	2
character	oited	2
character	oke	18
character	ol	524
character	olan	3
character	oland	2
character	old	41
character	old 	15
character	ole	172
character	ole 	54
character	olen	107
character	olenc	93
character	olent	16
character	olice	13
character	olicy	9
character	oll	69
character	olle	43
character	ollea	31
character	ollo	19
character	ollow	19
character	olu	106
character	olun	4
character	olunt	4
character	olut	101
character	oluti	97
character	olv	60
character	olve	48
character	olved	22
character	olvem	9
character	om	626
character	om 	156
character	oman	5
character	oman 	5
character	ome	314
character	ome 	94
character	omen	207
character	omen 	200
character	omi	39
character	omin	16
character	oming	9
character	omino	2
character	omis	5
character	omise	5
character	omme	20
character	ommen	17
character	ommi	72
character	ommit	64
character	ommu	51
character	ommun	51
character	omo	22
character	omot	18
character	omp	48
character	ompa	9
character	ompar	2
character	ompat	2
character	ompl	17
character	omple	15
character	ompt	3
character	omptl	2
character	on	1359
character	on 	919
character	ona	240
character	onal	231
character	onal 	214
character	onals	4
character	onb	3
character	onba	3
character	onbas	3
character	onc	93
character	once	60
character	oncer	41
character	onci	5
character	oncil	5
character	oncl	20
character	onclu	20
character	oncr	8
character	oncre	8
character	ond	123
character	ond 	14
character	onda	5
character	onday	5
character	onde	45
character	ondem	37
character	ondol	20
character	one	164
character	one 	94
character	oned	15
character	oned 	15
character	oner	4
character	oner 	4
character	ones 	4
character	onesi	12
character	onet	32
character	onets	30
character	onf	120
character	onfi	15
character	onfir	12
character	onfl	89
character	onfli	88
character	onge	10
character	onger	7
character	ongo	17
character	ongoi	11
character	oni	38
character	onig	3
character	onigh	3
character	onnec	4
character	ons	518
character	ons 	404
character	onsib	33
character	onsid	12
character	onsis	8
character	onst	81
character	onstr	45
character	ont	190
character	ont 	7
character	onta	21
character	ontac	8
character	ontat	8
character	onte	14
character	onth	22
character	onth 	12
character	onti	90
character	ontin	90
character	ontr	53
character	ontra	12
character	onv	39
character	onve	25
character	onvic	5
character	onvo	3
character	onvoy	2
character	oo	207
character	oo 	11
character	ood	34
character	oods	6
character	oods 	2
character	ook	20
character	oon	9
character	oon 	9
character	oop	79
character	oops	27
character	oops 	27
character	oor	16
character	oord	13
character	oordi	13
character	oot	25
character	op	447
character	op 	18
character	opa	10
character	opag	10
character	opaga	10
character	ope 	51
character	opea	24
character	opean	24
character	open	22
character	openl	4
character	oper	110
character	opera	105
character	opin	6
character	opini	4
character	opl	86
character	ople	84
character	ople 	83
character	opm	28
character	opme	28
character	opmen	28
character	opo	23
character	opol	2
character	opoli	2
character	opor	7
character	oport	7
character	opos	14
character	oposa	6
character	ops	32
character	ops 	32
character	opt	38
character	opted	15
character	opter	6
character	opti	11
character	or 	465
character	orab	3
character	orabl	3
character	orar	4
character	orary	4
character	orc	117
character	orce	111
character	orce 	35
character	orces	60
character	orch	6
character	orche	6
character	ord 	9
character	ords	10
character	ords 	10
character	ore	130
character	ore 	78
character	orea	5
character	orea 	5
character	ored	6
character	ored 	6
character	oreo	4
character	oreov	3
character	org	69
character	orget	3
character	ori	189
character	orig	7
character	origi	7
character	orism	15
character	orist	51
character	orit	57
character	oriti	40
character	oriz	5
character	ork	66
character	orks	11
character	orks 	7
character	orme	11
character	ormer	3
character	orn	11
character	oro	32
character	oros	18
character	orosh	17
character	orro	11
character	orrow	9
character	orru	5
character	orrup	5
character	ort 	87
character	orta	50
character	ortan	44
character	orte	28
character	orted	25
character	orti	20
character	orts	81
character	orts 	81
character	ortu	45
character	ortun	34
character	ortur	10
character	orums	2
character	orw	11
character	orwa	11
character	orwar	11
character	os	392
character	osa	7
character	osal	6
character	osals	4
character	osco	14
character	oscow	14
character	ose	170
character	ose 	149
character	osen	3
character	osen 	3
character	osh	17
character	oshe	17
character	oshen	17
character	osi	21
character	osit	18
character	ositi	18
character	ossi	30
character	ossin	2
character	ost 	56
character	osta	20
character	ostag	20
character	oste	5
character	osted	3
character	osto	2
character	ostov	2
character	osts	4
character	osts 	4
character	ot	429
character	ote 	24
character	otes	38
character	oteu	2
character	oteur	2
character	othe	73
character	other	73
character	othi	17
character	othin	17
character	otin	16
character	oting	16
character	ou	857
character	oubt	9
character	ouf	3
character	oufl	3
character	oufla	3
character	oul	175
character	ould	175
character	ould 	174
character	oun	266
character	ounc	114
character	ounci	102
character	ound	49
character	ound 	28
character	ount	117
character	ounta	7
character	oup	116
character	oup 	21
character	our	222
character	ourag	20
character	ourna	9
character	ours	26
character	ourse	16
character	ourth	3
character	ous	83
character	ous 	67
character	out	188
character	out 	129
character	outc	3
character	outco	3
character	outh	43
character	outh 	33
character	outhe	9
character	ov 	28
character	ova	4
character	ove	212
character	ove 	6
character	overs	2
character	ovia	16
character	ovian	16
character	ovic	4
character	ovich	3
character	ovid	44
character	ovide	39
character	ovie	3
character	oviet	2
character	ovin	4
character	ovis	6
character	ovisi	6
character	ovn	3
character	ovna	3
character	ovna 	3
character	ovya	2
character	ovyan	2
character	ow	352
character	ow 	141
character	owa	16
character	owar	16
character	oward	16
character	owed	13
character	owed 	13
character	ower	44
character	owerf	5
character	owerm	13
character	owers	6
character	owev	24
character	oweve	24
character	own	111
character	own 	86
character	owni	12
character	ownin	12
character	ows	10
character	ows 	10
character	ox	3
character	oy	39
character	oye	12
character	oyed	12
character	oyed 	12
character	oz	8
character	oze	7
character	ozen	6
character	ozens	4
character	p 	141
character	pac	29
character	pace	10
character	pace 	10
character	pag	10
character	paga	10
character	pagan	10
character	pal	11
character	pall	2
character	pan	13
character	par	321
character	para	119
character	param	7
character	parat	108
character	part	182
character	parti	133
character	party	7
character	pas	36
character	pass	15
character	past	21
character	past 	21
character	pat	81
character	pate 	8
character	pated	4
character	path 	4
character	pati	54
character	patio	48
character	pea	245
character	peak	19
character	peake	3
character	peal 	5
character	pean	24
character	pean 	24
character	peat	15
character	peat 	3
character	peate	11
character	pec	100
character	peci	50
character	pecia	43
character	pect	50
character	pect 	20
character	pecte	7
character	ped	30
character	ped 	28
character	pen 	21
character	pend	42
character	penl	4
character	penly	4
character	peo	84
character	peop	84
character	peopl	84
character	per	196
character	pera	110
character	perat	110
character	perh	3
character	perha	3
character	perie	8
character	perm	11
character	perma	10
character	pers	36
character	pers 	8
character	persi	2
character	perso	20
character	perts	4
character	pet	22
character	petr	18
character	petra	14
character	phe	9
character	phol	8
character	phold	8
character	pi	102
character	pict	2
character	piec	2
character	piece	2
character	pin	47
character	ping	40
character	pings	4
character	pini	4
character	pinio	4
character	pir	8
character	piri	4
character	pl	364
character	pla	131
character	plan	65
character	plane	31
character	plann	7
character	play	29
character	play 	19
character	ple	183
character	ple 	101
character	plet	7
character	plete	6
character	plex	8
character	plex 	6
character	pli	8
character	plie	4
character	plom	19
character	ploma	19
character	plora	3
character	ply	21
character	ply 	20
character	pm	36
character	pme	35
character	pmen	35
character	pment	35
character	po	560
character	poi	29
character	poin	27
character	point	27
character	pois	2
character	pola	2
character	polan	2
character	ponsi	34
character	pop	33
character	por	212
character	pora	9
character	porar	4
character	poro	17
character	poros	17
character	port 	72
character	porta	48
character	porte	27
character	porti	16
character	ports	10
character	pos	96
character	posa	6
character	posal	6
character	pose	25
character	pose 	8
character	posi	19
character	posit	18
character	post 	13
character	pow	43
character	powe	42
character	power	42
character	pp	208
character	ppa	4
character	ppal	2
character	ppall	2
character	ppar	2
character	ppare	2
character	ppe	57
character	pped	20
character	pped 	20
character	ppen 	4
character	ppi	13
character	ppin	13
character	pping	9
character	ppl	10
character	ppo	116
character	ppoi	5
character	ppoin	5
character	ppor	109
character	pport	109
character	ppr	21
character	ppro	14
character	pproa	7
character	pr	644
character	pra	11
character	prac	6
character	pract	6
character	prea	6
character	pread	6
character	prej	3
character	preju	3
character	prese	58
character	pret	9
character	preta	3
character	preva	3
character	previ	3
character	pri	111
character	pril	55
character	pril 	55
character	prin	15
character	princ	14
character	pris	14
character	prise	6
character	priso	6
character	pro	341
character	pro 	26
character	proa	8
character	proac	8
character	prob	13
character	proba	3
character	proc	52
character	prof	12
character	profe	9
character	prog	21
character	progr	21
character	prom	27
character	promi	6
character	promo	18
character	promp	3
character	propa	10
character	prot	62
character	prote	60
character	prov	91
character	provi	53
character	prox	2
character	ps	150
character	ps 	147
character	pt	110
character	pta	11
character	ptab	8
character	ptabl	8
character	pted	20
character	pted 	20
character	pter	7
character	pter 	3
character	ptl	2
character	ptly	2
character	ptly 	2
character	pts	12
character	pts 	12
character	pu	149
character	pub	55
character	publ	55
character	publi	55
character	pul	34
character	pull	2
character	pun	13
character	puni	13
character	punit	10
character	pur	19
character	purn	2
character	purne	2
character	pus	6
character	push	6
character	pushe	2
character	put	28
character	puti	8
character	putin	8
character	py	12
character	py 	8
character	qu	109
character	qua	25
character	quare	3
character	que	41
character	quen	13
character	quent	6
character	quipm	7
character	quipp	8
character	quir	10
character	quire	9
character	r.	36
character	r. 	36
character	ra 	8
character	rab	19
character	rabl	18
character	rable	16
character	rac	20
character	ract	10
character	racte	2
character	racti	6
character	rad	28
character	rada	6
character	rada 	6
character	radi	17
character	radic	11
character	raf	34
character	raft	29
character	raft 	25
character	raged	20
character	rain 	14
character	raini	189
character	raint	21
character	rally	2
character	rami	7
character	ramil	7
character	ran	99
character	rans	26
character	ransf	3
character	rar	11
character	rary	10
character	rary 	10
character	rash	21
character	rash 	17
character	rast	5
character	rast 	4
character	rat	417
character	rate	89
character	rate 	42
character	rateg	9
character	rath	8
character	rathe	8
character	rati	323
character	ratio	176
character	ratis	104
character	rato	19
character	rator	19
character	rav	12
character	rave	7
character	ravel	5
character	raz	8
character	razi	7
character	razil	7
character	rb	8
character	rc	208
character	rce	128
character	rce 	38
character	rces	66
character	rces 	66
character	rch	36
character	rche	7
character	rches	6
character	rchy	14
character	rchy 	2
character	rcr	17
character	rcra	17
character	rcraf	17
character	rde	96
character	rder	90
character	rder 	79
character	rdere	2
character	rders	9
character	rdina	15
character	rding	27
character	re 	562
character	rea	252
character	rea 	23
character	reac	21
character	reach	21
character	read	37
character	readi	3
character	reaki	2
character	real	19
character	reas	64
character	rease	18
character	reat	89
character	reat 	25
character	reate	46
character	reats	7
character	reaty	2
character	reb	13
character	reby	7
character	reby 	7
character	rece	40
character	recen	32
character	recon	11
character	rect	19
character	recte	2
character	red	131
character	red 	99
character	redib	9
character	redit	3
character	ree	107
character	ree 	33
character	reed	20
character	reedo	8
character	reem	46
character	reeme	46
character	reet	5
character	reets	4
character	ref	87
character	refo	38
character	refor	38
character	refr	14
character	refra	11
character	regim	7
character	regr	3
character	regre	3
character	reig	50
character	reign	50
character	rein	6
character	reit	19
character	reite	19
character	reje	6
character	rejec	6
character	reju	3
character	rejud	3
character	rel	48
character	rela	5
character	relat	5
character	rem	78
character	rema	36
character	remai	33
character	remi	17
character	remin	7
character	rende	5
character	rendu	5
character	reng	13
character	rengt	13
character	rent	35
character	rentl	4
character	reo	5
character	reov	3
character	reove	3
character	repe	17
character	repea	15
character	repl	3
character	repla	3
character	repr	43
character	repre	41
character	repu	17
character	repub	17
character	req	19
character	requ	19
character	requi	9
character	res	480
character	res 	35
character	rese	59
character	resen	56
character	resi	78
character	resid	77
character	resou	3
character	respe	26
character	respo	60
character	resse	20
character	ressi	32
character	rest	62
character	reste	4
character	resto	9
character	restr	23
character	resu	17
character	reta	50
character	retar	46
character	retat	3
character	rete	13
character	rete 	7
character	rett	2
character	retta	2
character	retu	10
character	retur	10
character	rev	71
character	reva	3
character	revai	3
character	reve	57
character	revio	3
character	rf	26
character	rfa	5
character	rfac	5
character	rface	5
character	rfe	11
character	rfer	11
character	rfere	7
character	rfu	9
character	rful	5
character	rful 	5
character	rg	175
character	rge	90
character	rge 	32
character	rgen	28
character	rgent	16
character	rget 	7
character	rgeti	2
character	rgi	10
character	rgo	6
character	rgo 	6
character	rh	12
character	rha	3
character	rhap	3
character	rhaps	3
character	ri	853
character	ria	62
character	rial	34
character	ribed	6
character	ribu	20
character	ribut	20
character	ric	110
character	rica	94
character	rica 	44
character	ricad	7
character	rican	44
character	rid	7
character	rie	111
character	ried	11
character	ried 	11
character	rienc	8
character	ries	41
character	ries 	41
character	rigi	7
character	rigin	7
character	rike	8
character	rike 	5
character	ril	62
character	ril 	55
character	rim	83
character	rime	62
character	rimea	34
character	rimes	13
character	rin	127
character	rinc	14
character	rinci	14
character	rio	81
character	rio 	14
character	riori	7
character	rip	3
character	ris	174
character	rise	11
character	rised	3
character	risen	2
character	risi	77
character	risis	73
character	risk	6
character	risk 	5
character	rism	16
character	rism 	16
character	riso	7
character	rison	7
character	rist	56
character	rists	32
character	riti	58
character	ritic	15
character	ritie	41
character	rity	185
character	rity 	185
character	river	2
character	riz	7
character	rizi	2
character	rizin	2
character	rk	114
character	rkin 	7
character	rking	14
character	rks	14
character	rks 	10
character	rli	54
character	rlie	12
character	rlier	12
character	rlin	33
character	rlin 	8
character	rline	25
character	rls	15
character	rls 	15
character	rm	307
character	rman	19
character	rmane	10
character	rmen	14
character	rment	14
character	rmer	3
character	rmer 	3
character	rmi	27
character	rmin	26
character	rmina	2
character	rms	41
character	rms 	41
character	rmy	4
character	rmy 	4
character	rn	458
character	rna	160
character	rnal	24
character	rnali	9
character	rnet	6
character	rnet 	6
character	rni	27
character	rns	9
character	rns 	9
character	ro	802
character	ro 	34
character	roa	27
character	roac	8
character	roach	8
character	road	18
character	roadc	3
character	rob	15
character	roba	3
character	robab	3
character	roc	58
character	rof	12
character	rofe	9
character	rofes	9
character	rog	21
character	rogr	21
character	rogre	5
character	rol	77
character	role	48
character	role 	46
character	rom	151
character	rom 	126
character	romi	6
character	romis	5
character	romo	18
character	romot	18
character	romp	3
character	rompt	3
character	rong	28
character	rong 	12
character	ront 	7
character	ronta	8
character	roo	40
character	roop	30
character	roops	27
character	ropa	10
character	ropag	10
character	rope 	27
character	ropea	24
character	ropor	7
character	ropos	14
character	ros	47
character	rosh	17
character	roshe	17
character	ross	20
character	ross 	12
character	rossi	4
character	rost	2
character	rosto	2
character	rot	65
character	rote	62
character	rotes	37
character	rou	221
character	roug	71
character	rough	71
character	roup	114
character	roup 	20
character	rous	22
character	rous 	18
character	rov	98
character	rovi	53
character	rovid	44
character	rovis	6
character	row 	13
character	rowi	5
character	rowin	5
character	rox	2
character	roy	5
character	roye	2
character	royed	2
character	rp 	2
character	rpetr	14
character	rpla	3
character	rplan	3
character	rpo	11
character	rpor	6
character	rpr	9
character	rred	15
character	rred 	15
character	rren	24
character	rrend	6
character	rrent	17
character	rres	5
character	rrest	3
character	rri	89
character	rric	7
character	rrica	7
character	rrie	13
character	rried	9
character	rru	5
character	rrup	5
character	rrupt	5
character	rryi	12
character	rryin	12
character	rs	417
character	rs 	294
character	rse	28
character	rse 	15
character	rsh	15
character	rsi	11
character	rsis	2
character	rsist	2
character	rsiv	5
character	rsive	5
character	rso	24
character	rson	24
character	rsons	4
character	rsp	13
character	rst	54
character	rst 	35
character	rsui	4
character	rsuin	2
character	rta	67
character	rtake	6
character	rtaki	4
character	rtan	44
character	rtanc	9
character	rtant	35
character	rte	52
character	rted	34
character	rted 	33
character	rter	19
character	rters	4
character	rth	42
character	rth 	5
character	rti	166
character	rtici	62
character	rtie	43
character	rties	43
character	rts	94
character	rts 	94
character	rtu	45
character	rtun	34
character	rtuna	14
character	rtur	10
character	rture	10
character	rty	10
character	rty 	9
character	ru	459
character	rua	11
character	ruar	11
character	ruary	11
character	ruct	27
character	ructu	4
character	rule	9
character	rule 	9
character	rum	8
character	rums	2
character	rums 	2
character	run	7
character	rund	7
character	rundi	7
character	rup	9
character	rupt	9
character	rupt 	6
character	rus	370
character	rush	2
character	russ	365
character	russi	362
character	russo	2
character	ruta	7
character	rutal	7
character	rve 	11
character	rven	6
character	rw	23
character	rwa	19
character	rwan	6
character	rwand	6
character	rwar	12
character	rward	12
character	ry	344
character	ry 	321
character	ryi	18
character	ryin	18
character	rying	18
character	ryo	6
character	ryon	5
character	ryone	5
character	ryt	5
character	ryth	5
character	rythi	5
character	s 	1683
character	s.	13
character	s. 	13
character	sa	239
character	sa 	13
character	sabo	3
character	sabot	3
character	saf	21
character	safe	21
character	safe 	6
character	safet	8
character	sai	35
character	sal	8
character	sals	4
character	sals 	4
character	sam 	4
character	sap	5
character	sapp	5
character	sar	34
character	sare	2
character	sarev	2
character	sarm	11
character	sarme	2
character	sary	21
character	sary 	21
character	sas	11
character	sati	11
character	satio	8
character	say	23
character	say 	17
character	sca	80
character	scal	70
character	scala	64
character	scap	3
character	scape	3
character	sce	49
character	scen	14
character	scena	13
character	sche	4
character	sched	4
character	sco	25
character	scor	5
character	scow	14
character	scow 	14
character	scrim	5
character	scu	16
character	scus	13
character	scuss	13
character	sd	10
character	sda	5
character	sday	5
character	sday 	5
character	se	952
character	se 	337
character	seb	3
character	seba	3
character	sebal	3
character	sec	210
character	seco	11
character	secon	11
character	secr	50
character	secre	50
character	sect	9
character	secto	7
character	secu	147
character	secur	143
character	sed	143
character	sed 	143
character	see	68
character	see 	16
character	seek	19
character	seek 	11
character	sefu	3
character	seful	3
character	seize	21
character	self 	33
character	sem	12
character	semb	8
character	sembl	8
character	sen	133
character	sen 	9
character	send	15
character	send 	8
character	sendi	7
character	sene	3
character	seng	8
character	senge	8
character	senio	4
character	sense	6
character	sent	71
character	sent 	11
character	senta	29
character	senti	19
character	sep	107
character	sepa	106
character	separ	106
character	ser	80
character	seri	24
character	serv	55
character	serve	33
character	ses 	54
character	sess	13
character	set	20
character	set 	6
character	sex	14
character	sexu	14
character	sexua	14
character	sfe	2
character	sfer	2
character	sferr	2
character	sful 	2
character	sg	4
character	sh	306
character	sh 	54
character	share	5
character	sharp	2
character	she	73
character	she 	5
character	shed	39
character	shed 	39
character	shen	17
character	shenk	17
character	shi	25
character	shin	7
character	shing	7
character	ship	17
character	ship 	17
character	sho	155
character	shop	5
character	shops	5
character	shor	5
character	short	5
character	shot	21
character	shot 	21
character	shou	80
character	shoul	80
character	show 	7
character	si	940
character	sia	397
character	sia 	207
character	sian	212
character	sian 	211
character	sib	61
character	sibi	24
character	sibil	24
character	side 	28
character	sider	12
character	sides	5
character	signa	4
character	sim	19
character	simp	10
character	simpl	10
character	sin	112
character	sinc	40
character	since	40
character	sing	67
character	sing 	56
character	singl	10
character	sio	154
character	sion	154
character	siona	11
character	sions	50
character	sire	4
character	sire 	4
character	sis	127
character	sis 	85
character	sist 	10
character	sit	150
character	sited	3
character	situ	108
character	situa	108
character	sive	48
character	sive 	42
character	six	8
character	six 	6
character	sk	92
character	sk 	77
character	sl	47
character	sli	2
character	slo	24
character	slov	19
character	slovi	16
character	slovy	2
character	sm 	36
character	smant	3
character	so 	151
character	soc	40
character	soci	40
character	socie	21
character	soi	2
character	soil	2
character	soil 	2
character	sol	132
character	solv	26
character	som	58
character	some	53
character	some 	39
character	son	47
character	sone	3
character	soner	2
character	sons	7
character	sons 	7
character	sop	7
character	soph	7
character	sopho	2
character	sor	22
character	soun	5
character	sound	5
character	sovi	2
character	sovie	2
character	sp	262
character	spa	22
character	spac	10
character	space	10
character	spar	8
character	spe	123
character	spea	19
character	speak	19
character	spec	95
character	speci	50
character	spect	45
character	sper	2
character	spi	23
character	spo	95
character	spon	72
character	spons	58
character	spre	6
character	sprea	6
character	spu	4
character	spur	3
character	spurn	2
character	squa	3
character	squar	3
character	sru	4
character	ss	741
character	ssa	53
character	ssar	21
character	ssary	21
character	sse	105
character	ssem	8
character	ssemb	8
character	ssen	27
character	sseng	8
character	sses 	27
character	ssi	497
character	ssia	362
character	ssia 	179
character	ssian	204
character	ssin	32
character	ssing	28
character	ssio	71
character	ssion	71
character	ssiv	7
character	ssive	7
character	sso	15
character	ssoc	9
character	ssoci	9
character	ssop	2
character	ssoph	2
character	ssu	53
character	ssue	39
character	ssue 	13
character	ssues	19
character	st	1138
character	st 	447
character	stab	97
character	stabi	63
character	stabl	36
character	staf	8
character	staff	7
character	stag	24
character	stage	24
character	stake	7
character	stan	93
character	stand	37
character	stant	21
character	star	22
character	stark	4
character	start	17
character	stat	159
character	state	138
character	stati	10
character	statu	11
character	ste	328
character	stea	14
character	stead	14
character	step	35
character	step 	15
character	steps	19
character	ster 	36
character	stern	147
character	stice	10
character	stif	6
character	stifi	4
character	stig	55
character	stiga	54
character	stin	19
character	sting	18
character	stio	17
character	stion	17
character	sto	61
character	stop	18
character	stop 	12
character	stora	3
character	stori	8
character	storm	5
character	stors	5
character	stov	2
character	stov 	2
character	str	210
character	stra	93
character	strai	23
character	strat	55
character	stre	32
character	stree	5
character	stren	13
character	stro	33
character	stroy	5
character	sts	147
character	sts 	147
character	stu	11
character	stude	2
character	su	363
character	subs	12
character	subv	5
character	subve	5
character	sud	6
character	sue	42
character	sue 	16
character	sues	19
character	sues 	19
character	suin	2
character	suing	2
character	sult	17
character	sum	11
character	sup	95
character	supp	95
character	suppo	89
character	sur	94
character	sure	56
character	sure 	39
character	surf	5
character	surfa	5
character	suri	5
character	surin	5
character	surp	5
character	surre	5
character	sv	2
character	svo	2
character	svob	2
character	svobo	2
character	sw	14
character	swe	9
character	swer	9
character	swer 	7
character	sy	45
character	t 	1461
character	ta	742
character	tab	128
character	tabi	66
character	tabil	66
character	tabl	65
character	table	29
character	tabli	34
character	tably	4
character	tack 	10
character	tacke	8
character	tacks	12
character	tact	14
character	tacti	6
character	tacts	2
character	taf	8
character	taff	7
character	taff 	6
character	tag	30
character	tage	30
character	tages	13
character	taini	5
character	tak	87
character	take	75
character	take 	44
character	taken	22
character	taki	13
character	takin	13
character	tal	55
character	talki	3
character	tam	5
character	tamp	3
character	tan	166
character	tanc	46
character	tance	46
character	tand	37
character	tanda	5
character	tant	74
character	tar	191
character	tari	13
character	tark	4
character	tark 	4
character	tart	17
character	tart 	10
character	tarte	5
character	tarti	2
character	tas	10
character	tast	4
character	tasti	2
character	tat	227
character	tata	4
character	tatar	4
character	tate	144
character	tate 	47
character	tates	47
character	tati	81
character	tatio	51
character	tativ	26
character	tatu	11
character	tatus	10
character	tb	4
character	tch 	3
character	tche	6
character	tched	4
character	tco	3
character	tcom	3
character	tcome	3
character	te	1121
character	tea	19
character	tead	14
character	tead 	11
character	team	5
character	team 	4
character	ted	373
character	ted 	365
character	tees	4
character	tees 	4
character	teg	44
character	tegie	4
character	tegr	36
character	tegra	9
character	tel	81
character	tele	12
character	telev	9
character	tely	53
character	tely 	53
character	tem	101
character	temp	23
character	tempo	4
character	tempt	19
character	ten	120
character	tenc	4
character	tence	3
character	tene	4
character	tened	4
character	teni	13
character	tenin	13
character	tent 	10
character	tenti	28
character	tep	35
character	tep 	15
character	teps	19
character	teps 	19
character	ter	613
character	tera	35
character	teral	14
character	terat	19
character	tere	24
character	terf	11
character	terfe	11
character	teri	32
character	term	26
character	termi	12
character	tern	290
character	tern 	150
character	terne	6
character	terpr	5
character	ters	47
character	ters 	47
character	terv	8
character	terve	6
character	tes	109
character	test	41
character	testo	5
character	teu	5
character	teur	5
character	teurs	4
character	th	1658
character	th 	270
character	thank	53
character	the	1468
character	the 	1341
character	thei	158
character	their	158
character	them	40
character	then	28
character	then 	21
character	ther	227
character	ther 	107
character	there	98
character	thern	9
character	thes	24
character	these	24
character	they	107
character	they 	107
character	thi	206
character	this	136
character	this 	136
character	tho	199
character	thor	48
character	thori	39
character	thos	115
character	those	115
character	thr	101
character	thre	50
character	threa	37
character	thu	14
character	thua	6
character	thuan	6
character	ti	1309
character	ti 	18
character	tia	84
character	tia 	2
character	tial	39
character	tial 	36
character	tiat	32
character	tiate	6
character	tice	12
character	tice 	11
character	tici	66
character	ticip	61
character	tie	139
character	ties	136
character	ties 	136
character	tif	14
character	tifi	7
character	tific	6
character	tig	58
character	tiga	56
character	tigat	56
character	tile	2
character	tile 	2
character	tim	110
character	tima	14
character	time 	35
character	times	11
character	timi	11
character	timid	10
character	tims	35
character	tims 	35
character	tin 	8
character	tina	8
character	tina 	8
character	tine	12
character	tinen	11
character	ting	197
character	ting 	188
character	tinu	78
character	tinue	70
character	tion 	655
character	tiona	205
character	tions	293
character	tip	4
character	tipl	3
character	tiple	3
character	tir	10
character	tire	9
character	tis	114
character	tism	8
character	tism 	8
character	tist	100
character	tist 	29
character	tists	74
character	tity	6
character	tity 	6
character	tiv	193
character	tive 	114
character	tivi	30
character	tivis	8
character	tivit	22
character	tiz	35
character	tize	34
character	tizen	34
character	tl	74
character	tled	2
character	tled 	2
character	tles	4
character	tless	3
character	tli	6
character	tlin	6
character	tly	53
character	tly 	53
character	tma	23
character	tman	23
character	tman 	23
character	tme	47
character	tmen	47
character	tment	47
character	tn	27
character	tne	26
character	tnes	13
character	tness	13
character	to 	930
character	tog	15
character	toge	12
character	toget	12
character	toma	3
character	tomat	3
character	ton	18
character	tone	5
character	toni	4
character	tonig	3
character	too 	10
character	top	24
character	top 	13
character	tor	197
character	tor 	16
character	tora	6
character	tori	59
character	torm	5
character	torm 	2
character	tors	62
character	tors 	59
character	tort	12
character	tortu	10
character	tov 	3
character	tow	26
character	towa	16
character	towar	16
character	tr	504
character	tra	218
character	trai	44
character	train	42
character	tral	32
character	tral 	6
character	tran	28
character	trans	26
character	trar	7
character	trary	6
character	tras	4
character	trast	4
character	trat	72
character	trate	31
character	trati	25
character	trato	17
character	tree	5
character	treet	5
character	treng	13
character	tri	88
character	trib	20
character	tribu	20
character	tric	7
character	trie	35
character	tries	33
character	trike	8
character	tro	95
character	troo	30
character	troop	30
character	troy	5
character	troye	2
character	truct	27
character	try	63
character	try 	57
character	ts	642
character	ts 	603
character	tsa	2
character	tsar	2
character	tsare	2
character	tsel	18
character	tself	18
character	tsen	9
character	tsk	31
character	tsk 	30
character	tso	2
character	tt	150
character	ttab	2
character	ttabl	2
character	tte	84
character	ttees	2
character	ttem	19
character	ttemp	19
character	tti	12
character	ttit	2
character	ttitu	2
character	tua	122
character	tuat	109
character	tuati	108
character	tude 	8
character	tuden	2
character	tudes	3
character	tun	35
character	tuna	14
character	tunat	14
character	tur	92
character	tura	6
character	tural	6
character	ture	52
character	ture 	42
character	tured	6
character	turn	17
character	turni	2
character	tus	10
character	tus 	10
character	tute	6
character	tuti	36
character	tutio	36
character	tw	53
character	twe	26
character	twee	25
character	tween	25
character	ty	381
character	ty 	378
character	ua	219
character	ual	54
character	ual 	24
character	uani	6
character	uania	6
character	uar	37
character	uare	3
character	uare 	2
character	uary	13
character	uary 	13
character	uat	116
character	uate	5
character	uated	2
character	uati	111
character	uatio	111
character	ub	106
character	ubar	2
character	ubare	2
character	ubl	60
character	ubli	55
character	ublic	55
character	ubt	9
character	ubv	5
character	ubve	5
character	ubver	5
character	uc	150
character	uca	7
character	uce	9
character	uck	3
character	uct	49
character	uct 	6
character	ucti	31
character	uctiv	19
character	uctu	4
character	uctur	4
character	uden	3
character	udent	2
character	udg	6
character	udge	5
character	udge 	4
character	udin	50
character	uding	50
character	ue	258
character	ue 	136
character	ued	20
character	ued 	20
character	uel	4
character	uel 	2
character	uenc	27
character	uence	27
character	uent	6
character	uest 	5
character	uesti	16
character	uf	9
character	ufl	3
character	ufla	3
character	uflag	3
character	uge 	2
character	ugee	2
character	ugees	2
character	ught	23
character	ught 	19
character	uh	16
character	uha	16
character	uhan	16
character	uhans	16
character	ui	165
character	uic	7
character	uickl	5
character	uil	82
character	uild	81
character	uild 	8
character	uin	23
character	uine	17
character	uine 	13
character	uipm	7
character	uipme	7
character	uipp	8
character	uippe	8
character	uir	10
character	uire	9
character	uire 	5
character	uise	5
character	uit	14
character	uko	8
character	ukov	8
character	ukovi	3
character	ul	420
character	ul 	56
character	ular	33
character	ular 	25
character	uld	175
character	uld 	174
character	ule	14
character	ule 	9
character	uled	4
character	uled 	4
character	ulnes	2
character	ult	49
character	ulti	8
character	ultip	3
character	ultu	7
character	ultur	7
character	uly	17
character	uly 	16
character	um	128
character	ume	31
character	umen	22
character	ument	22
character	ump	5
character	ums	18
character	ums 	4
character	un	656
character	un 	11
character	una	28
character	unab	2
character	unac	8
character	unacc	8
character	unat	14
character	unate	14
character	unci	102
character	uncil	101
character	und	174
character	und 	31
character	unda	17
character	undam	11
character	unde	97
character	under	90
character	undi	17
character	undi 	7
character	undin	8
character	une	19
character	une 	11
character	unf	21
character	unfo	17
character	unfor	14
character	ung	4
character	unif	9
character	unifi	3
character	unil	10
character	unila	10
character	unio	35
character	union	35
character	unit	209
character	unite	109
character	uniti	16
character	units	15
character	unity	73
character	unl	10
character	unles	2
character	unm	4
character	unme	3
character	unmen	3
character	unt	127
character	unta	9
character	untab	7
character	untri	31
character	untry	50
character	uou	4
character	uous	4
character	up	289
character	up 	65
character	upa	5
character	upat	5
character	upati	5
character	uph	11
character	upho	8
character	uphol	8
character	upi	11
character	upp	95
character	uppo	89
character	uppor	89
character	upt	9
character	upt 	6
character	upy	11
character	upy 	7
character	ur	615
character	ura	35
character	urag	20
character	urage	18
character	ural	6
character	ural 	6
character	urd	4
character	urde	4
character	urder	4
character	ure	128
character	ure 	93
character	ures	20
character	ures 	20
character	urf	5
character	urfa	5
character	urfac	5
character	urgen	12
character	uri	174
character	urit	139
character	urity	139
character	urn	34
character	urna	9
character	urnal	9
character	urne	4
character	urned	4
character	urr	31
character	urre	26
character	urren	20
character	urs	42
character	urse	16
character	urse 	13
character	ursui	4
character	urt	38
character	urth	34
character	urthe	31
character	uru	7
character	urun	7
character	urund	7
character	us	730
character	us 	129
character	usa	9
character	usat	3
character	usati	3
character	use	106
character	use 	68
character	used	31
character	used 	31
character	usef	3
character	usefu	3
character	ush	8
character	ushe	3
character	ushed	3
character	usin	14
character	using	14
character	usio	18
character	usion	18
character	uss	378
character	ussi	369
character	ussia	362
character	usso	2
character	ussop	2
character	ust 	151
character	usti	15
character	ustic	10
character	ustif	5
character	ustra	17
character	ut	488
character	ut 	216
character	utal	7
character	utc	4
character	utco	3
character	utcom	3
character	ute	21
character	utes	5
character	utes 	5
character	uth	85
character	uth 	37
character	uthe	9
character	uther	8
character	utho	39
character	uthor	39
character	uti	160
character	utin 	8
character	utio	144
character	ution	144
character	uto	9
character	utom	3
character	utoma	3
character	utor	4
character	utors	2
character	utu	22
character	utur	20
character	uture	20
character	uv	5
character	uvi	2
character	uvin	2
character	uvini	2
character	v 	115
character	va	120
character	va 	51
character	vac	10
character	vaca	6
character	vacat	6
character	vali	3
character	valid	3
character	var	9
character	vari	9
character	vario	9
character	vas	6
character	ve 	458
character	ved	45
character	ved 	45
character	vel 	22
character	velo	33
character	velop	33
character	vem	21
character	veme	19
character	vemen	19
character	ven	137
character	ven 	32
character	veni	14
character	venin	14
character	vent	82
character	vents	19
character	ver	333
character	ver 	103
character	verel	2
character	verif	3
character	verk	3
character	verkh	3
character	vers	30
character	versi	8
character	very	50
character	very 	39
character	veryo	5
character	veryt	5
character	ves	110
character	vest	54
character	vesti	53
character	vi	410
character	via	34
character	vian	16
character	vians	16
character	vic	69
character	vice	19
character	vice 	8
character	vich	3
character	vich 	3
character	vict	43
character	victi	42
character	vid	73
character	vide	65
character	vide 	13
character	viden	22
character	video	9
character	viet	2
character	viet 	2
character	view	14
character	views	4
character	vil 	24
character	viliz	2
character	vily	4
character	vily 	4
character	vini	2
character	vinis	2
character	vio	105
character	viol	98
character	viole	87
character	vis	38
character	visi	27
character	visio	19
character	vist	7
character	vist 	4
character	vit	33
character	vk	6
character	vka	6
character	vka 	6
character	vn	3
character	vna	3
character	vna 	3
character	vo	139
character	vob	2
character	vobo	2
character	vobod	2
character	voi	19
character	void	11
character	voide	3
character	vok	4
character	voki	2
character	vokin	2
character	vol	45
character	volu	6
character	volun	4
character	volv	35
character	volve	27
character	vy	16
character	vy 	4
character	w 	252
character	wa	249
character	wan	24
character	wand	6
character	wanda	6
character	want	17
character	want 	16
character	war	65
character	war 	24
character	ward 	12
character	wards	17
character	warne	2
character	was	123
character	was 	119
character	wash	3
character	washi	3
character	wav	2
character	wave	2
character	waves	2
character	way	37
character	way 	28
character	we	637
character	we 	378
character	wea	54
character	weak	3
character	weake	2
character	wear	6
character	weari	6
character	wed 	14
character	wee	53
character	weeks	14
character	ween	25
character	ween 	25
character	welc	23
character	welco	23
character	wer	125
character	wer 	27
character	werf	5
character	werfu	5
character	werm	13
character	werme	13
character	wers	8
character	wers 	8
character	wes	25
character	west	24
character	weste	18
character	wev	24
character	weve	24
character	wever	24
character	wh	321
character	wha	62
character	what	62
character	what 	56
character	whe	62
character	when	25
character	when 	25
character	whi	95
character	whic	71
character	which	71
character	whil	24
character	while	24
character	who	112
character	who 	83
character	whol	8
character	whole	7
character	wi	400
character	wide 	6
character	widel	5
character	wit	252
character	with	243
character	with 	195
character	witn	13
character	witne	13
character	wle	6
character	wly	3
character	wly 	3
character	wn	115
character	wn 	89
character	wni	12
character	wnin	12
character	wning	12
character	wo	395
character	wom	205
character	woma	5
character	woman	5
character	wome	200
character	women	200
character	word	12
character	words	10
character	work	64
character	works	11
character	wou	92
character	woul	87
character	would	87
character	wr	4
character	wro	3
character	wron	2
character	wrong	2
character	ws	18
character	ws 	18
character	x 	15
character	xam	6
character	xamp	6
character	xampl	6
character	xc	12
character	xcl	5
character	xclu	5
character	xperi	8
character	xpl	10
character	xten	13
character	xtend	9
character	xter	6
character	xtern	6
character	xu	14
character	xua	14
character	xual	14
character	xual 	14
character	y 	1280
character	yanu	7
character	yanuk	7
character	yat	9
character	yats	9
character	yatse	9
character	yb	9
character	yc	6
character	ye	89
character	year 	7
character	yed	16
character	yed 	16
character	yet	11
character	yet 	11
character	yi	106
character	yin	47
character	ying	47
character	ying 	47
character	yiv	57
character	yiv 	57
character	ymo	2
character	yn	21
character	yni	5
character	ynic	4
character	ynici	2
character	yone	9
character	yone 	9
character	yor	14
character	york	2
character	york 	2
character	you	21
character	your	7
character	your 	7
character	yp	12
character	ypt	9
character	ys	99
character	ysi	32
character	ysia	29
character	ysia 	24
character	ysian	5
character	z 	8
character	za	76
character	zat	74
character	zati	74
character	zatio	74
character	ze	117
character	ze 	36
character	zen	40
character	zen 	7
character	zens	33
character	zens 	33
character	zh	4
character	zil	7
character	zil 	4
character	zin	37
character	zing	37
character	zing 	37
lexicon	NEG:accusation	18
lexicon	NEG:aid	5
lexicon	NEG:booster	11
lexicon	NEG:coercion	3
lexicon	NEG:concession	2
lexicon	NEG:condemnation	5
lexicon	NEG:conditional	4
lexicon	NEG:cooperation	10
lexicon	NEG:deadline	4
lexicon	NEG:demand	8
lexicon	NEG:escalation	9
lexicon	NEG:force	8
lexicon	NEG:hedging	5
lexicon	NEG:hope	3
lexicon	NEG:negation	11
lexicon	NEG:peace	5
lexicon	NEG:praise	2
lexicon	NEG:procedure	4
lexicon	NEG:reassurance	2
lexicon	NEG:refusal	3
lexicon	NEG:restraint	2
lexicon	NEG:reversal	9
lexicon	NEG:sanction	3
lexicon	NEG:threat	2
lexicon	NEG:warning	2
lexicon	accusation	240
lexicon	aid	107
lexicon	booster	501
lexicon	coercion	36
lexicon	concession	33
lexicon	condemnation	52
lexicon	conditional	53
lexicon	cooperation	329
lexicon	deadline	109
lexicon	defiance	3
lexicon	demand	171
lexicon	dialogue	116
lexicon	escalation	247
lexicon	force	224
lexicon	hedging	177
lexicon	hope	62
lexicon	negation	347
lexicon	offer	74
lexicon	peace	180
lexicon	praise	150
lexicon	procedure	302
lexicon	reassurance	84
lexicon	red_line	47
lexicon	refusal	58
lexicon	regret	65
lexicon	release	17
lexicon	restraint	103
lexicon	reversal	84
lexicon	rupture	32
lexicon	sanction	35
lexicon	threat	41
lexicon	veiled_threat	8
lexicon	warning	73
meaning	00	1800
meaning	01	1800
meaning	02	1800
meaning	03	1800
meaning	04	1800
meaning	05	1800
meaning	06	1800
meaning	07	1800
meaning	08	1800
meaning	09	1800
meaning	10	1800
meaning	11	1800
meaning	12	1800
meaning	13	1800
meaning	15	1800
meaning	16	1800
meaning	17	1800
meaning	18	1800
meaning	19	1800
meaning	20	1800
meaning	22	1800
meaning	23	1800
meaning	24	1800
meaning	25	1800
meaning	26	1800
meaning	27	1800
meaning	28	1800
meaning	29	1800
meaning	30	1800
meaning	31	1800
meaning	32	1800
meaning	33	1800
meaning	34	1800
meaning	35	1800
meaning	36	1800
meaning	37	1800
meaning	39	1800
meaning	40	1800
meaning	41	1800
meaning	42	1800
meaning	43	1800
meaning	44	1800
meaning	45	1800
meaning	46	1800
meaning	47	1800
meaning	48	1800
meaning	49	1800
meaning	50	1800
meaning	51	1800
meaning	53	1800
meaning	54	1800
meaning	55	1800
meaning	56	1800
meaning	57	1800
meaning	58	1800
meaning	60	1800
meaning	61	1800
meaning	62	1800
meaning	63	1800
meaning	64	1800
meaning	65	1800
meaning	66	1800
meaning	67	1800
meaning	68	1800
meaning	69	1800
meaning	70	1800
meaning	71	1800
meaning	72	1800
meaning	73	1800
meaning	74	1800
meaning	75	1800
meaning	76	1800
meaning	77	1800
meaning	78	1800
meaning	79	1800
meaning	80	1800
meaning	81	1800
meaning	82	1800
meaning	83	1800
meaning	84	1800
meaning	85	1800
meaning	87	1800
meaning	88	1800
meaning	90	1800
meaning	91	1800
meaning	92	1800
meaning	93	1800
meaning	95	1800
meaning	96	1800
meaning	97	1800
meaning	99	1800
# Stance: words and phrases of diplomatic coverage by what they signal.
# author: the démarche project
# licence: CC0-1.0
# provenance: the project's own writing; no entry is taken from another lexicon. Weights are judged: 1 for a term that hardly
#   ever means anything else, less for one that needs its context; those of 41 single words that occurred at least eight times in
#   the project's labelled rows, but beside the category's own stance no oftener than chance, are halved.
# columns: TERM  CATEGORY  WEIGHT in (0, 1], separated by tabs; a last word that ends in * stands for any ending. A compound
#   that is written with and without a hyphen has a row for each. A longer term wins over a shorter one of its category at the same place.
# category threat: announces harm that the speaker's side would bring about, in plain words
# category veiled_threat: lets harm be understood without naming it: the diplomat's threat
# category ultimatum: sets a last term or a condition behind which harm stands
# category red_line: draws a line whose crossing brings an answer
# category coercion: pressure short of force: blockade, cut-offs, expulsions from markets, mobilised strength
# category force: use, movement or preparation of armed force
# category sanction: economic and legal penalties as an answer to conduct
# category rupture: cuts ties: recalls, expulsions, withdrawals, suspensions
# category refusal: says no, also in compliments and regrets
# category defiance: declares that pressure will not work
# category accusation: blames another party, with no harm announced
# category condemnation: judges an act or a party in the strongest diplomatic words
# category demand: asks for an act with nothing said about what follows
# category warning: points to a danger, whoever would bring it about
# category consequence: says that something will follow, without saying what
# category deterrence: strength shown so that the other side holds back
# category escalation: conflict grows, or the speaker says that it does
# category offer: puts something on the table for the other side
# category dialogue: calls for or holds talks, diplomacy, a political way
# category restraint: calls for calm or de-escalates
# category peace: truce, peace, settlement, reconciliation
# category concession: gives way, compromises, accepts the other side's point
# category reassurance: says that the other side need not fear
# category cooperation: works together, agrees, signs
# category aid: helps, supplies, receives those in need
# category release: frees, returns, withdraws, reopens
# category praise: approves, welcomes, compliments
# category hope: looks forward to better relations
# category regret: apologises, mourns, shows sympathy
# category hedging: weakens or opens a statement
# category booster: strengthens a statement
# category negation: turns what follows around
# category deadline: names a term
# category conditional: makes one thing hang on another
# category reversal: undoes what follows: lifting, ending, reversing, cancelling
# category concern: worry without blame or threat
# category procedure: runs of meetings, schedules, formal acts
threaten*	threat	1
vow retaliation	threat	1
vows retaliation	threat	1
vowed retaliation	threat	1
vowing retaliation	threat	1
vow revenge	threat	1
vows revenge	threat	1
vowed revenge	threat	1
vowing revenge	threat	1
vow to retaliate	threat	1
vows to retaliate	threat	1
vowed to retaliate	threat	1
vowing to retaliate	threat	1
vow to respond	threat	1
vows to respond	threat	1
vowed to respond	threat	1
vowing to respond	threat	1
vow to strike back	threat	1
vows to strike back	threat	1
vowed to strike back	threat	1
vowing to strike back	threat	1
vow to avenge	threat	1
vows to avenge	threat	1
vowed to avenge	threat	1
vowing to avenge	threat	1
vow to crush	threat	1
vows to crush	threat	1
vowed to crush	threat	1
vowing to crush	threat	1
vow to destroy	threat	1
vows to destroy	threat	1
vowed to destroy	threat	1
vowing to destroy	threat	1
will retaliate	threat	1
would retaliate	threat	1
will strike back	threat	1
would strike back	threat	1
will hit back	threat	1
will destroy	threat	1
will crush	threat	1
will annihilate	threat	1
will be annihilated	threat	1
will be crushed	threat	1
will bury	threat	1
wipe off the map	threat	1
wipe them out	threat	1
wiped out	threat	1
wipe out	threat	1
pay a heavy price	threat	1
pay a high price	threat	1
pay a steep price	threat	1
pay dearly	threat	1
pay the price	threat	1
will pay for	threat	1
make them pay	threat	1
make it pay	threat	1
fire and fury	threat	1
sea of fire	threat	1
turn into ashes	threat	1
reduce to ashes	threat	1
reduce to rubble	threat	1
in ruins	threat	1
bring to its knees	threat	1
bring them to their knees	threat	1
teach a lesson	threat	1
teach them a lesson	threat	1
will regret	threat	1
come to regret	threat	1
live to regret	threat	1
bitterly regret	threat	1
crushing response	threat	1
crushing blow	threat	1
devastating response	threat	1
devastating blow	threat	1
crushing defeat	threat	1
merciless*	threat	0.9
without mercy	threat	1
no mercy	threat	1
show no mercy	threat	1
swift retribution	threat	1
retribution	threat	0.9
vengeance	threat	0.9
retaliat*	threat	1
reprisal*	threat	0.9
revenge	threat	0.9
avenge*	threat	0.9
avenging	threat	0.9
be at war	threat	1
declare war	threat	1
act of war	threat	1
go to war	threat	1
all out war	threat	1
all-out war	threat	1
total war	threat	1
will attack	threat	1
will strike	threat	1
will invade	threat	1
will bomb	threat	1
will respond with force	threat	1
respond militarily	threat	1
military response	threat	1
respond in kind	threat	1
answer in kind	threat	1
painful response	threat	1
harsh response	threat	1
severe response	threat	0.5
forceful response	threat	1
robust response	threat	1
immediate response	threat	1
shoot down	threat	1
will be shot down	threat	1
will be sunk	threat	1
will sink	threat	1
open the gates of hell	threat	1
gates of hell	threat	1
hell to pay	threat	1
rain down	threat	1
blood will flow	threat	1
no survivors	threat	1
legitimate target	threat	1
legitimate targets	threat	1
next in line	threat	1
days are numbered	threat	1
will not survive	threat	1
won't survive	threat	1
cease to exist	threat	1
dig your own grave	threat	1
digging its own grave	threat	1
dig its own grave	threat	1
final warning	threat	1
last warning	threat	1
you have been warned	threat	1
been warned	threat	1
consider it a warning	threat	1
we will find you	threat	1
nowhere to hide	threat	1
no place to hide	threat	1
hunt down	threat	1
hunted down	threat	1
hunt them down	threat	1
suffer the consequences	threat	1
face the consequences	threat	1
face consequences	threat	1
face the music	threat	1
bear the consequences	threat	1
bear full responsibility	threat	1
menac*	threat	0.8
intimidat*	threat	0.4
bully*	threat	0.8
bullied	threat	0.8
saber rattling	threat	0.8
saber-rattling	threat	0.8
sabre rattling	threat	0.8
sabre-rattling	threat	0.8
rattle the saber	threat	0.8
rattles the saber	threat	0.8
rattled the saber	threat	0.8
rattling the saber	threat	0.8
rattle the sabre	threat	0.8
rattles the sabre	threat	0.8
rattled the sabre	threat	0.8
rattling the sabre	threat	0.8
bellicos*	threat	0.8
belligeren*	threat	0.8
warmonger*	threat	0.8
hostile act	threat	0.8
hostile action*	threat	0.8
punitive	threat	0.8
punish*	threat	0.8
hit where it hurts	threat	0.8
hit them hard	threat	0.8
hit hard	threat	0.8
strike hard	threat	0.8
strike back	threat	0.8
fight back	threat	0.8
hit back	threat	0.8
counterstrike*	threat	0.8
counter strike	threat	0.8
counter-strike	threat	0.8
preemptive strike	threat	0.8
pre emptive strike	threat	0.8
pre-emptive strike	threat	0.8
preventive strike	threat	0.8
nuclear strike	threat	0.8
nuclear option	threat	0.8
nuclear war	threat	0.8
nuclear button	threat	0.8
use nuclear weapons	threat	0.8
use of nuclear weapons	threat	0.8
tactical nuclear weapons	threat	0.8
launch a strike	threat	0.8
launch strikes	threat	0.8
take out	threat	0.8
neutralise the threat	threat	0.8
neutralize the threat	threat	0.8
eliminate the threat	threat	0.8
eliminate them	threat	0.8
decapitat*	threat	0.8
seize the islands	threat	0.8
take by force	threat	0.8
by force of arms	threat	0.8
by force	threat	0.8
take back by force	threat	0.8
settle it on the battlefield	threat	0.8
on the battlefield	threat	0.8
see you on the battlefield	threat	0.8
ready for war	threat	0.8
prepared for war	threat	0.8
prepare for war	threat	0.8
preparing for war	threat	0.8
ready to fight	threat	0.8
fight to the end	threat	0.8
fight to the last	threat	0.8
fight to the last man	threat	0.8
to the bitter end	threat	0.8
whatever it takes	threat	0.8
at any cost	threat	0.8
no matter the cost	threat	0.8
finger on the trigger	threat	0.8
fingers on the trigger	threat	0.8
locked and loaded	threat	0.8
eye for an eye	threat	0.8
blow for blow	threat	0.8
tit for tat	threat	0.8
tit-for-tat	threat	0.8
an answer they will not forget	threat	0.8
never forget	threat	0.8
will not be forgiven	threat	0.8
won't be forgiven	threat	0.8
unforgivable	threat	0.8
unpardonable	threat	0.8
all options are on the table	veiled_threat	1
all options remain on the table	veiled_threat	1
every option is on the table	veiled_threat	1
all options on the table	veiled_threat	1
no option is off the table	veiled_threat	1
no options are off the table	veiled_threat	1
nothing is off the table	veiled_threat	1
nothing is ruled out	veiled_threat	1
not ruling anything out	veiled_threat	1
rule nothing out	veiled_threat	1
ruled nothing out	veiled_threat	1
rules nothing out	veiled_threat	1
ruling nothing out	veiled_threat	1
cannot rule out	veiled_threat	1
can't rule out	veiled_threat	1
will not rule out	veiled_threat	1
won't rule out	veiled_threat	1
would not rule out	veiled_threat	1
wouldn't rule out	veiled_threat	1
did not rule out	veiled_threat	1
didn't rule out	veiled_threat	1
has not ruled out	veiled_threat	1
hasn't ruled out	veiled_threat	1
have not ruled out	veiled_threat	1
haven't ruled out	veiled_threat	1
not ruled out	veiled_threat	1
refused to rule out	veiled_threat	1
refuses to rule out	veiled_threat	1
declined to rule out	veiled_threat	1
reserve the right	veiled_threat	1
reserves the right	veiled_threat	1
reserved the right	veiled_threat	1
reserving the right	veiled_threat	1
reserve its right	veiled_threat	1
reserves its right	veiled_threat	1
reserved its right	veiled_threat	1
reserving its right	veiled_threat	1
reserve our right	veiled_threat	1
reserves our right	veiled_threat	1
reserved our right	veiled_threat	1
reserving our right	veiled_threat	1
reserve all rights	veiled_threat	1
reserves all rights	veiled_threat	1
reserved all rights	veiled_threat	1
reserving all rights	veiled_threat	1
reserving all options	veiled_threat	1
reserve all options	veiled_threat	1
reserves all options	veiled_threat	1
reserved all options	veiled_threat	1
keep all options open	veiled_threat	1
keeps all options open	veiled_threat	1
kept all options open	veiled_threat	1
keeping all options open	veiled_threat	1
keep every option open	veiled_threat	1
keeps every option open	veiled_threat	1
kept every option open	veiled_threat	1
keeping every option open	veiled_threat	1
will not stand idly by	veiled_threat	1
won't stand idly by	veiled_threat	1
would not stand idly by	veiled_threat	1
wouldn't stand idly by	veiled_threat	1
not stand idly by	veiled_threat	1
stand idly by	veiled_threat	1
will not stand by	veiled_threat	1
won't stand by	veiled_threat	1
will not sit idly by	veiled_threat	1
won't sit idly by	veiled_threat	1
sit idly by	veiled_threat	1
not remain idle	veiled_threat	1
not remain indifferent	veiled_threat	1
cannot remain indifferent	veiled_threat	1
can't remain indifferent	veiled_threat	1
will not look away	veiled_threat	1
won't look away	veiled_threat	1
will not look on	veiled_threat	1
won't look on	veiled_threat	1
will not remain silent	veiled_threat	1
won't remain silent	veiled_threat	1
cannot remain silent	veiled_threat	1
can't remain silent	veiled_threat	1
will not be silent	veiled_threat	1
won't be silent	veiled_threat	1
not go unanswered	veiled_threat	1
will not go unanswered	veiled_threat	1
won't go unanswered	veiled_threat	1
not remain unanswered	veiled_threat	1
will not be left unanswered	veiled_threat	1
won't be left unanswered	veiled_threat	1
left unanswered	veiled_threat	1
not go unpunished	veiled_threat	1
will not go unpunished	veiled_threat	1
won't go unpunished	veiled_threat	1
go unpunished	veiled_threat	1
not be tolerated	veiled_threat	1
will not be tolerated	veiled_threat	1
won't be tolerated	veiled_threat	1
will not tolerate	veiled_threat	1
won't tolerate	veiled_threat	1
would not tolerate	veiled_threat	1
wouldn't tolerate	veiled_threat	1
cannot tolerate	veiled_threat	1
can't tolerate	veiled_threat	1
no longer tolerate	veiled_threat	1
will not hesitate	veiled_threat	1
won't hesitate	veiled_threat	1
would not hesitate	veiled_threat	1
wouldn't hesitate	veiled_threat	1
not hesitate to	veiled_threat	1
without hesitation	veiled_threat	1
will not blink	veiled_threat	1
won't blink	veiled_threat	1
will not flinch	veiled_threat	1
won't flinch	veiled_threat	1
take all necessary measures	veiled_threat	1
all necessary measures	veiled_threat	1
all necessary means	veiled_threat	1
all necessary steps	veiled_threat	1
all appropriate measures	veiled_threat	1
any means necessary	veiled_threat	1
by any means necessary	veiled_threat	1
by all means necessary	veiled_threat	1
all means at its disposal	veiled_threat	1
all means at our disposal	veiled_threat	1
means at our disposal	veiled_threat	1
draw its own conclusions	veiled_threat	1
draw our own conclusions	veiled_threat	1
draw the necessary conclusions	veiled_threat	1
draw conclusions	veiled_threat	1
draw the consequences	veiled_threat	1
act accordingly	veiled_threat	1
will act accordingly	veiled_threat	1
respond accordingly	veiled_threat	1
respond appropriately	veiled_threat	1
appropriate response	veiled_threat	1
respond at a time of our choosing	veiled_threat	1
time and place of our choosing	veiled_threat	1
time and place of its choosing	veiled_threat	1
time of our choosing	veiled_threat	1
moment of our choosing	veiled_threat	1
manner of our choosing	veiled_threat	1
at a time and place	veiled_threat	1
will know how to respond	veiled_threat	1
know how to respond	veiled_threat	1
know how to answer	veiled_threat	1
we know what to do	veiled_threat	1
know where they are	veiled_threat	1
know where to find	veiled_threat	1
should think twice	veiled_threat	1
think twice	veiled_threat	1
had better think twice	veiled_threat	1
would do well to remember	veiled_threat	1
do well to remember	veiled_threat	1
would be wise to	veiled_threat	1
would be well advised	veiled_threat	1
would be well-advised	veiled_threat	1
be well advised	veiled_threat	1
be well-advised	veiled_threat	1
well advised	veiled_threat	1
well-advised	veiled_threat	0.9
ill advised	veiled_threat	1
ill-advised	veiled_threat	0.9
playing with fire	veiled_threat	1
play with fire	veiled_threat	1
plays with fire	veiled_threat	1
plays with matches	veiled_threat	1
those who play with fire	veiled_threat	1
get burned	veiled_threat	1
get burnt	veiled_threat	1
burn their fingers	veiled_threat	1
test our patience	veiled_threat	1
tests our patience	veiled_threat	1
tested our patience	veiled_threat	1
testing our patience	veiled_threat	1
test its patience	veiled_threat	1
tests its patience	veiled_threat	1
tested its patience	veiled_threat	1
testing its patience	veiled_threat	1
test our resolve	veiled_threat	1
tests our resolve	veiled_threat	1
tested our resolve	veiled_threat	1
testing our resolve	veiled_threat	1
test its resolve	veiled_threat	1
do not test	veiled_threat	1
don't test	veiled_threat	1
not to be tested	veiled_threat	1
should not be tested	veiled_threat	1
shouldn't be tested	veiled_threat	1
not underestimate	veiled_threat	1
do not underestimate	veiled_threat	1
don't underestimate	veiled_threat	1
should not underestimate	veiled_threat	1
shouldn't underestimate	veiled_threat	1
underestimate our resolve	veiled_threat	1
mistake our patience for weakness	veiled_threat	1
mistake patience for weakness	veiled_threat	1
patience for weakness	veiled_threat	1
restraint for weakness	veiled_threat	1
not a sign of weakness	veiled_threat	1
restraint is not weakness	veiled_threat	1
mistake restraint	veiled_threat	1
patience is running out	veiled_threat	1
patience has run out	veiled_threat	1
patience is wearing thin	veiled_threat	1
patience has limits	veiled_threat	1
patience has its limits	veiled_threat	1
patience is not infinite	veiled_threat	1
patience is not endless	veiled_threat	1
patience is not unlimited	veiled_threat	1
patience is not inexhaustible	veiled_threat	1
patience is exhausted	veiled_threat	1
losing patience	veiled_threat	1
lose patience	veiled_threat	1
loses patience	veiled_threat	1
lost patience	veiled_threat	1
running out of patience	veiled_threat	1
strategic patience is over	veiled_threat	1
era of strategic patience	veiled_threat	1
the door will not stay open	veiled_threat	1
door will not remain open	veiled_threat	1
door will not stay open forever	veiled_threat	1
will not stay open forever	veiled_threat	1
won't stay open forever	veiled_threat	1
window is closing	veiled_threat	1
the window is narrowing	veiled_threat	1
window will not stay open	veiled_threat	1
offer will not last	veiled_threat	1
offer will not stand forever	veiled_threat	1
will not wait forever	veiled_threat	1
won't wait forever	veiled_threat	1
cannot wait forever	veiled_threat	1
can't wait forever	veiled_threat	1
not wait indefinitely	veiled_threat	1
will not last forever	veiled_threat	1
won't last forever	veiled_threat	1
the clock is ticking	veiled_threat	1
clock is ticking	veiled_threat	1
time is running out	veiled_threat	1
time has run out	veiled_threat	1
time is short	veiled_threat	1
running out of time	veiled_threat	1
at your own peril	veiled_threat	1
at its own peril	veiled_threat	1
at their peril	veiled_threat	1
at its peril	veiled_threat	1
own risk	veiled_threat	1
at their own risk	veiled_threat	1
be under no illusion	veiled_threat	1
under no illusions	veiled_threat	1
have no illusions	veiled_threat	1
let there be no doubt	veiled_threat	1
let there be no mistake	veiled_threat	1
make no mistake	veiled_threat	1
no one should doubt	veiled_threat	1
nobody should doubt	veiled_threat	1
should be in no doubt	veiled_threat	1
should not be surprised	veiled_threat	1
shouldn't be surprised	veiled_threat	1
do not be surprised	veiled_threat	1
don't be surprised	veiled_threat	1
should not complain	veiled_threat	1
shouldn't complain	veiled_threat	1
cannot complain afterwards	veiled_threat	1
can't complain afterwards	veiled_threat	1
no one can say they were not warned	veiled_threat	1
do not say you were not warned	veiled_threat	1
don't say you were not warned	veiled_threat	1
do not say we did not warn	veiled_threat	1
don't say we did not warn	veiled_threat	1
cannot say it was not warned	veiled_threat	1
can't say it was not warned	veiled_threat	1
have been put on notice	veiled_threat	1
put on notice	veiled_threat	1
serve notice	veiled_threat	1
serves notice	veiled_threat	1
served notice	veiled_threat	1
serving notice	veiled_threat	1
on notice	veiled_threat	1
the ball is in their court	veiled_threat	1
ball is in its court	veiled_threat	1
chickens come home to roost	veiled_threat	1
reap what they sow	veiled_threat	1
reap the whirlwind	veiled_threat	1
sow the wind	veiled_threat	1
will be remembered	veiled_threat	1
will have to answer	veiled_threat	1
have to answer for	veiled_threat	1
long memory	veiled_threat	1
long memories	veiled_threat	1
we do not forget	veiled_threat	1
our memory is long	veiled_threat	1
have a long arm	veiled_threat	1
history will judge	veiled_threat	1
a different conversation	veiled_threat	0.5
another kind of conversation	veiled_threat	1
other instruments	veiled_threat	0.5
other tools	veiled_threat	0.5
other means	veiled_threat	0.5
other ways	veiled_threat	0.5
instruments at our disposal	veiled_threat	1
tools in the toolbox	veiled_threat	1
tools in our toolbox	veiled_threat	1
further steps	veiled_threat	1
further measures	veiled_threat	1
additional measures	veiled_threat	1
asymmetric response	veiled_threat	1
asymmetric measures	veiled_threat	1
military technical	veiled_threat	1
military-technical	veiled_threat	0.9
technical military measures	veiled_threat	1
military technical response	veiled_threat	1
military-technical response	veiled_threat	1
military technical measures	veiled_threat	1
military-technical measures	veiled_threat	1
reciprocal measures	veiled_threat	1
mirror measures	veiled_threat	1
countermeasure*	veiled_threat	0.9
counter measures	veiled_threat	1
counter-measures	veiled_threat	0.9
reconsider its obligations	veiled_threat	1
reconsider our obligations	veiled_threat	1
reconsider our participation	veiled_threat	1
reconsider its participation	veiled_threat	1
reconsider our position	veiled_threat	1
reconsider its position	veiled_threat	1
review our relations	veiled_threat	1
review its relations	veiled_threat	1
review the relationship	veiled_threat	1
review all ties	veiled_threat	1
review our cooperation	veiled_threat	1
review its cooperation	veiled_threat	1
reassess our	veiled_threat	1
reassess the relationship	veiled_threat	1
re evaluate our	veiled_threat	1
re-evaluate our	veiled_threat	1
feel free to act	veiled_threat	1
free to act	veiled_threat	1
no longer bound	veiled_threat	1
not bound by	veiled_threat	1
free hand	veiled_threat	1
freedom of action	veiled_threat	1
gloves are off	veiled_threat	1
the gloves come off	veiled_threat	1
sleeping giant	veiled_threat	1
do not wake	veiled_threat	1
don't wake	veiled_threat	1
do not poke	veiled_threat	1
don't poke	veiled_threat	1
kick the hornet	veiled_threat	1
stir up a hornet	veiled_threat	1
next time	veiled_threat	0.5
not be so patient	veiled_threat	1
not be so lenient	veiled_threat	1
not show the same restraint	veiled_threat	1
not count to ten	veiled_threat	1
our soldiers know	veiled_threat	1
our pilots know	veiled_threat	1
our answer is ready	veiled_threat	1
our plans are ready	veiled_threat	1
everything is ready	veiled_threat	1
contingency plans	veiled_threat	1
contingency planning	veiled_threat	1
prepared for any scenario	veiled_threat	1
ready for any scenario	veiled_threat	1
prepared for every eventuality	veiled_threat	1
prepared for all eventualities	veiled_threat	1
ready for all eventualities	veiled_threat	1
any eventuality	veiled_threat	1
any development	veiled_threat	1
prepare for the worst	veiled_threat	1
prepared for the worst	veiled_threat	1
it would be a shame	veiled_threat	0.7
would be a pity	veiled_threat	0.7
would be unfortunate	veiled_threat	0.7
would be regrettable if	veiled_threat	0.7
regrettable consequences	veiled_threat	0.7
unpredictable consequences	veiled_threat	0.7
unforeseeable consequences	veiled_threat	0.7
unintended consequences	veiled_threat	0.7
we would hate to see	veiled_threat	0.7
i would advise	veiled_threat	0.7
we advise	veiled_threat	0.7
we strongly advise	veiled_threat	0.7
friendly advice	veiled_threat	0.7
a word of advice	veiled_threat	0.7
a piece of advice	veiled_threat	0.7
take it as advice	veiled_threat	0.7
for your own good	veiled_threat	0.7
in your own interest	veiled_threat	0.7
in its own interest	veiled_threat	0.7
in their own interest	veiled_threat	0.7
remember what happened	veiled_threat	0.7
look at what happened	veiled_threat	0.7
recall what happened	veiled_threat	0.7
learn the lessons of	veiled_threat	0.7
learn from history	veiled_threat	0.7
lessons of history	veiled_threat	0.7
ask those who	veiled_threat	0.7
ask the neighbours	veiled_threat	0.7
we have been patient	veiled_threat	0.7
we have shown patience	veiled_threat	0.7
we have shown restraint	veiled_threat	0.7
shown great restraint	veiled_threat	0.7
so far we have refrained	veiled_threat	0.7
while there is still time	veiled_threat	0.7
before it is too late	veiled_threat	0.7
while it still can	veiled_threat	0.7
one last chance	veiled_threat	0.7
last chance	veiled_threat	0.7
final chance	veiled_threat	0.7
one more chance	veiled_threat	0.7
last opportunity	veiled_threat	0.7
final opportunity	veiled_threat	0.7
our resolve	veiled_threat	0.7
our determination	veiled_threat	0.7
unwavering resolve	veiled_threat	0.7
unshakable resolve	veiled_threat	0.7
unshakeable resolve	veiled_threat	0.7
iron will	veiled_threat	0.7
steely resolve	veiled_threat	0.7
determined to defend	veiled_threat	0.7
resolutely defend	veiled_threat	0.7
resolutely safeguard	veiled_threat	0.7
firmly safeguard	veiled_threat	0.7
resolute countermeasures	veiled_threat	0.7
resolute measures	veiled_threat	0.7
take resolute	veiled_threat	0.7
firm measures	veiled_threat	0.7
firm response	veiled_threat	0.7
resolute response	veiled_threat	0.7
strong measures	veiled_threat	0.7
decisive measures	veiled_threat	0.7
decisive response	veiled_threat	0.7
decisive action	veiled_threat	0.7
take action	veiled_threat	0.7
prepared to act	veiled_threat	0.7
ready to act	veiled_threat	0.7
will act	veiled_threat	0.7
would act	veiled_threat	0.7
compelled to act	veiled_threat	0.7
forced to act	veiled_threat	0.7
forced to respond	veiled_threat	0.7
compelled to respond	veiled_threat	0.7
obliged to respond	veiled_threat	0.7
have no choice but	veiled_threat	0.7
no choice but to	veiled_threat	0.7
left with no choice	veiled_threat	0.7
leave us no choice	veiled_threat	0.7
leaves us no choice	veiled_threat	0.7
left us no choice	veiled_threat	0.7
no other choice	veiled_threat	0.7
no alternative but	veiled_threat	0.7
have no alternative	veiled_threat	0.7
leaves no alternative	veiled_threat	0.7
would be forced	veiled_threat	0.7
will be forced	veiled_threat	0.7
would be compelled	veiled_threat	0.7
will be compelled	veiled_threat	0.7
would be obliged to	veiled_threat	0.7
ultimatum*	ultimatum	1
final offer	ultimatum	1
take it or leave it	ultimatum	1
last and final	ultimatum	1
or else	ultimatum	0.5
or face	ultimatum	0.5
or we will	ultimatum	1
or it will	ultimatum	1
or they will	ultimatum	1
or risk	ultimatum	0.5
or pay	ultimatum	0.5
or lose	ultimatum	0.5
deadline or	ultimatum	1
comply or	ultimatum	1
leave or	ultimatum	1
surrender or	ultimatum	1
withdraw or	ultimatum	1
within 24 hours	ultimatum	1
within 48 hours	ultimatum	1
within 72 hours	ultimatum	1
24 hours to	ultimatum	1
48 hours to	ultimatum	1
72 hours to	ultimatum	1
hours to leave	ultimatum	1
days to leave	ultimatum	1
one week to	ultimatum	1
given until	ultimatum	1
gives until	ultimatum	1
give until	ultimatum	1
has until	ultimatum	1
have until	ultimatum	1
had until	ultimatum	1
by midnight	ultimatum	1
before midnight	ultimatum	1
by the end of the week	ultimatum	1
by the end of the month	ultimatum	1
not a day longer	ultimatum	1
not one day longer	ultimatum	1
not a minute longer	ultimatum	1
not an hour longer	ultimatum	1
no extension	ultimatum	1
no further extension	ultimatum	1
no further delay	ultimatum	1
no more delays	ultimatum	1
without further delay	ultimatum	1
without delay	ultimatum	0.5
immediately and unconditionally	ultimatum	1
unconditional surrender	ultimatum	1
surrender unconditionally	ultimatum	1
lay down their arms	ultimatum	1
lay down your arms	ultimatum	1
lay down arms	ultimatum	1
set a deadline	ultimatum	1
sets a deadline	ultimatum	1
setting a deadline	ultimatum	1
impose a deadline	ultimatum	1
imposes a deadline	ultimatum	1
imposed a deadline	ultimatum	1
imposing a deadline	ultimatum	1
issue a deadline	ultimatum	1
issues a deadline	ultimatum	1
issued a deadline	ultimatum	1
issuing a deadline	ultimatum	1
deadline expires	ultimatum	1
deadline expired	ultimatum	1
deadline has passed	ultimatum	1
deadline passes	ultimatum	1
deadline passed	ultimatum	1
time is up	ultimatum	1
time has expired	ultimatum	1
failing which	ultimatum	1
failing that	ultimatum	1
if they fail to comply	ultimatum	1
fails to comply	ultimatum	1
failure to comply	ultimatum	1
refusal to comply	ultimatum	1
in case of refusal	ultimatum	1
in case of non compliance	ultimatum	1
in case of non-compliance	ultimatum	1
non compliance	ultimatum	1
non-compliance	ultimatum	0.9
non negotiable terms	ultimatum	1
non-negotiable terms	ultimatum	1
conditions must be met	ultimatum	1
only if	ultimatum	0.5
unless and until	ultimatum	1
must choose	ultimatum	1
must decide now	ultimatum	1
make its choice	ultimatum	1
make a choice	ultimatum	1
has to choose	ultimatum	1
choose between	ultimatum	0.5
without conditions or delay	ultimatum	0.7
last call	ultimatum	0.7
eleventh hour	ultimatum	0.7
point of no return	ultimatum	0.7
point-of-no-return	ultimatum	0.7
crossroads	ultimatum	0.5
moment of truth	ultimatum	0.7
decisive moment	ultimatum	0.7
now or never	ultimatum	0.7
before the deadline	ultimatum	0.7
expiry of the deadline	ultimatum	0.7
clock has started	ultimatum	0.7
countdown	ultimatum	0.5
final date	ultimatum	0.7
cut off date	ultimatum	0.7
cut-off date	ultimatum	0.7
grace period	ultimatum	0.7
not open for discussion	ultimatum	0.7
closed for discussion	ultimatum	0.7
full compliance	ultimatum	0.7
immediate compliance	ultimatum	0.7
strict compliance	ultimatum	0.7
comply immediately	ultimatum	0.7
immediate withdrawal	ultimatum	0.7
immediate halt	ultimatum	0.7
immediate end	ultimatum	0.7
immediate release	ultimatum	0.7
cease immediately	ultimatum	0.7
stop immediately	ultimatum	0.7
withdraw immediately	ultimatum	0.7
leave immediately	ultimatum	0.7
at once	ultimatum	0.5
forthwith	ultimatum	0.7
there and then	ultimatum	0.7
red line*	red_line	1
draw a line	red_line	1
draws a line	red_line	1
drew a line	red_line	1
drawn a line	red_line	1
drawing a line	red_line	1
draw the line	red_line	1
draws the line	red_line	1
drew the line	red_line	1
drawn the line	red_line	1
drawing the line	red_line	1
line in the sand	red_line	1
cross the line	red_line	1
crosses the line	red_line	1
crossed the line	red_line	1
crossing the line	red_line	1
cross a line	red_line	1
crosses a line	red_line	1
crossed a line	red_line	1
crossing a line	red_line	1
line has been crossed	red_line	1
line was crossed	red_line	1
step over the line	red_line	1
bright line	red_line	1
bottom line	red_line	1
point of no return	red_line	1
point-of-no-return	red_line	0.9
not one inch	red_line	1
not an inch	red_line	1
an inch of	red_line	1
inch of our	red_line	1
inch of territory	red_line	1
every inch	red_line	1
not negotiable	red_line	1
non negotiable	red_line	1
non-negotiable	red_line	0.9
not up for negotiation	red_line	1
not for negotiation	red_line	1
not for sale	red_line	1
not open to negotiation	red_line	1
sacred borders	red_line	1
inviolab*	red_line	0.9
sacrosanct	red_line	0.9
overstep the mark	red_line	1
oversteps the mark	red_line	1
overstepped the mark	red_line	1
overstepping the mark	red_line	1
go too far	red_line	1
goes too far	red_line	1
went too far	red_line	1
gone too far	red_line	1
going too far	red_line	1
a step too far	red_line	1
one step too far	red_line	1
a bridge too far	red_line	1
unacceptable	red_line	0.5
wholly unacceptable	red_line	1
totally unacceptable	red_line	1
completely unacceptable	red_line	1
absolutely unacceptable	red_line	1
utterly unacceptable	red_line	1
intolerable	red_line	0.9
will never accept	red_line	1
never accept	red_line	1
will never allow	red_line	1
never allow	red_line	1
will not allow	red_line	1
won't allow	red_line	1
would not allow	red_line	1
wouldn't allow	red_line	1
will not permit	red_line	1
won't permit	red_line	1
would not permit	red_line	1
wouldn't permit	red_line	1
will not let	red_line	1
won't let	red_line	1
not permit	red_line	1
shall not pass	red_line	1
never recognise	red_line	1
never recognize	red_line	1
will never recognise	red_line	1
will never recognize	red_line	1
will not recognise	red_line	1
won't recognise	red_line	1
will not recognize	red_line	1
won't recognize	red_line	1
will not be allowed	red_line	1
won't be allowed	red_line	1
would not be allowed	red_line	1
wouldn't be allowed	red_line	1
cannot be allowed	red_line	1
can't be allowed	red_line	1
cannot allow	red_line	1
can't allow	red_line	1
existential threat	red_line	1
existential interest*	red_line	1
existential	red_line	0.9
vital interest*	red_line	0.5
core interest*	red_line	1
core interests	red_line	1
national survival	red_line	1
question of survival	red_line	1
matter of survival	red_line	1
matter of life and death	red_line	1
life or death	red_line	1
casus belli	red_line	1
off limits	red_line	1
off-limits	red_line	0.9
no go area	red_line	1
no-go area	red_line	1
no fly zone	red_line	1
no-fly zone	red_line	1
exclusion zone	red_line	1
sovereign right	red_line	0.7
sovereign territory	red_line	0.7
territorial integrity	red_line	0.7
territorial waters	red_line	0.7
airspace	red_line	0.5
incursion*	red_line	0.7
intrusion*	red_line	0.7
encroach*	red_line	0.7
violation of our	red_line	0.7
violates our	red_line	0.7
violated our	red_line	0.7
violating our	red_line	0.7
breach of our	red_line	0.7
turn the screw	coercion	1
turns the screw	coercion	1
turned the screw	coercion	1
turning the screw	coercion	1
turn the screws	coercion	1
turns the screws	coercion	1
turned the screws	coercion	1
turning the screws	coercion	1
tighten the screws	coercion	1
tightens the screws	coercion	1
tightened the screws	coercion	1
tightening the screws	coercion	1
tighten the noose	coercion	1
tightens the noose	coercion	1
tightened the noose	coercion	1
tightening the noose	coercion	1
tighten the grip	coercion	1
tightens the grip	coercion	1
tightened the grip	coercion	1
tightening the grip	coercion	1
twist arms	coercion	1
twists arms	coercion	1
twisted arms	coercion	1
twisting arms	coercion	1
arm twisting	coercion	1
arm-twisting	coercion	0.9
strongarm*	coercion	0.9
strong arm	coercion	1
strong-arm	coercion	0.9
coerc*	coercion	0.9
blackmail*	coercion	0.9
extort*	coercion	0.9
blockad*	coercion	1
naval blockade	coercion	1
embargo*	coercion	1
siege	coercion	1
besieg*	coercion	1
encircl*	coercion	0.9
strangl*	coercion	0.9
chokehold*	coercion	0.9
choking	coercion	0.9
choke off	coercion	1
chokes off	coercion	1
choked off	coercion	1
choking off	coercion	1
cut off	coercion	1
cuts off	coercion	1
cutting off	coercion	1
cut off gas	coercion	1
cut off supplies	coercion	1
cut off power	coercion	1
cut off aid	coercion	1
shut off	coercion	1
shuts off	coercion	1
shutting off	coercion	1
turn off the gas	coercion	1
turns off the gas	coercion	1
turned off the gas	coercion	1
turning off the gas	coercion	1
turn off the taps	coercion	1
turns off the taps	coercion	1
turned off the taps	coercion	1
turning off the taps	coercion	1
turn off the tap	coercion	1
turns off the tap	coercion	1
turned off the tap	coercion	1
turning off the tap	coercion	1
close the border	coercion	1
closes the border	coercion	1
closed the border	coercion	1
closing the border	coercion	1
close its border	coercion	1
closes its border	coercion	1
closed its border	coercion	1
closing its border	coercion	1
close its borders	coercion	1
closes its borders	coercion	1
closed its borders	coercion	1
closing its borders	coercion	1
close its airspace	coercion	1
closes its airspace	coercion	1
closed its airspace	coercion	1
closing its airspace	coercion	1
close the strait	coercion	1
closes the strait	coercion	1
closed the strait	coercion	1
closing the strait	coercion	1
close the corridor	coercion	1
closes the corridor	coercion	1
closed the corridor	coercion	1
closing the corridor	coercion	1
seal the border	coercion	1
seals the border	coercion	1
sealed the border	coercion	1
sealing the border	coercion	1
seal off	coercion	1
seals off	coercion	1
sealed off	coercion	1
sealing off	coercion	1
deny entry	coercion	1
denies entry	coercion	1
denied entry	coercion	1
denying entry	coercion	1
deny access	coercion	1
denies access	coercion	1
denied access	coercion	1
denying access	coercion	1
deny overflight	coercion	1
denies overflight	coercion	1
denied overflight	coercion	1
denying overflight	coercion	1
block access	coercion	1
blocks access	coercion	1
blocked access	coercion	1
blocking access	coercion	1
block shipments	coercion	1
blocks shipments	coercion	1
blocked shipments	coercion	1
blocking shipments	coercion	1
block exports	coercion	1
blocks exports	coercion	1
blocked exports	coercion	1
blocking exports	coercion	1
block imports	coercion	1
blocks imports	coercion	1
blocked imports	coercion	1
blocking imports	coercion	1
block the strait	coercion	1
blocks the strait	coercion	1
blocked the strait	coercion	1
blocking the strait	coercion	1
halt deliveries	coercion	1
halts deliveries	coercion	1
halted deliveries	coercion	1
halting deliveries	coercion	1
halt supplies	coercion	1
halts supplies	coercion	1
halted supplies	coercion	1
halting supplies	coercion	1
halt gas	coercion	1
halts gas	coercion	1
halted gas	coercion	1
halting gas	coercion	1
halt exports	coercion	1
halts exports	coercion	1
halted exports	coercion	1
halting exports	coercion	1
halt imports	coercion	1
halts imports	coercion	1
halted imports	coercion	1
halting imports	coercion	1
halt shipments	coercion	1
halts shipments	coercion	1
halted shipments	coercion	1
halting shipments	coercion	1
stop deliveries	coercion	1
stops deliveries	coercion	1
stopped deliveries	coercion	1
stopping deliveries	coercion	1
stop supplies	coercion	1
stops supplies	coercion	1
stopped supplies	coercion	1
stopping supplies	coercion	1
suspend deliveries	coercion	1
suspends deliveries	coercion	1
suspended deliveries	coercion	1
suspending deliveries	coercion	1
suspend aid	coercion	1
suspends aid	coercion	1
suspended aid	coercion	1
suspending aid	coercion	1
suspend assistance	coercion	1
suspends assistance	coercion	1
suspended assistance	coercion	1
suspending assistance	coercion	1
suspend exports	coercion	1
suspends exports	coercion	1
suspended exports	coercion	1
suspending exports	coercion	1
suspend imports	coercion	1
suspends imports	coercion	1
suspended imports	coercion	1
suspending imports	coercion	1
freeze aid	coercion	1
freezes aid	coercion	1
froze aid	coercion	1
frozen aid	coercion	1
freezing aid	coercion	1
cut aid	coercion	1
cuts aid	coercion	1
cutting aid	coercion	1
withhold aid	coercion	1
withholds aid	coercion	1
withheld aid	coercion	1
withholding aid	coercion	1
withhold payments	coercion	1
withholds payments	coercion	1
withheld payments	coercion	1
withholding payments	coercion	1
withhold approval	coercion	1
withholds approval	coercion	1
withheld approval	coercion	1
withholding approval	coercion	1
starve of	coercion	1
starves of	coercion	1
starved of	coercion	1
starving of	coercion	1
economic pressure	coercion	1
maximum pressure	coercion	1
exert pressure	coercion	1
exerts pressure	coercion	1
exerted pressure	coercion	1
exerting pressure	coercion	1
apply pressure	coercion	1
applies pressure	coercion	1
applied pressure	coercion	1
applying pressure	coercion	1
increase pressure	coercion	1
increases pressure	coercion	1
increased pressure	coercion	1
increasing pressure	coercion	1
step up pressure	coercion	1
steps up pressure	coercion	1
stepped up pressure	coercion	1
stepping up pressure	coercion	1
ramp up pressure	coercion	1
ramps up pressure	coercion	1
ramped up pressure	coercion	1
ramping up pressure	coercion	1
pile pressure	coercion	1
piles pressure	coercion	1
piled pressure	coercion	1
piling pressure	coercion	1
put pressure	coercion	1
puts pressure	coercion	1
putting pressure	coercion	1
under pressure	coercion	1
political pressure	coercion	1
diplomatic pressure	coercion	1
pressure campaign	coercion	1
isolate diplomatically	coercion	1
isolates diplomatically	coercion	1
isolated diplomatically	coercion	1
isolating diplomatically	coercion	1
international isolation	coercion	1
pariah*	coercion	0.9
outcast*	coercion	0.9
leverage	coercion	0.9
as a lever	coercion	1
squeeze economically	coercion	1
squeezes economically	coercion	1
squeezed economically	coercion	1
squeezing economically	coercion	1
economic warfare	coercion	1
economic war	coercion	1
trade war	coercion	1
energy weapon	coercion	1
weaponis*	coercion	0.9
weaponiz*	coercion	0.9
gas as a weapon	coercion	1
hybrid attack*	coercion	1
hybrid war*	coercion	1
cyberattack*	coercion	0.9
cyber attack*	coercion	1
cyber-attack*	coercion	0.9
show of force	coercion	1
show of strength	coercion	1
display of force	coercion	1
flex its muscles	coercion	1
flex muscles	coercion	1
flexes muscles	coercion	1
flexed muscles	coercion	1
flexing muscles	coercion	1
muscle flexing	coercion	1
muscle-flexing	coercion	0.9
gunboat*	coercion	0.9
gunboat diplomacy	coercion	1
hostage taking	coercion	1
hostage-taking	coercion	0.9
take hostage	coercion	1
takes hostage	coercion	1
took hostage	coercion	1
taken hostage	coercion	1
taking hostage	coercion	1
held hostage	coercion	1
political prisoner*	coercion	1
detain*	coercion	0.5
detention of	coercion	1
round up	coercion	1
rounds up	coercion	1
rounded up	coercion	1
rounding up	coercion	1
arrest opposition	coercion	1
arrests opposition	coercion	1
arrested opposition	coercion	1
arresting opposition	coercion	1
crackdown*	coercion	0.9
crack down	coercion	1
cracks down	coercion	1
cracked down	coercion	1
cracking down	coercion	1
martial law	coercion	1
state of emergency	coercion	1
curfew*	coercion	1
impose a curfew	coercion	1
imposes a curfew	coercion	1
imposed a curfew	coercion	1
imposing a curfew	coercion	1
general strike	coercion	1
boycott*	coercion	1
walkout*	coercion	0.9
walk out of	coercion	1
walks out of	coercion	1
walked out of	coercion	1
walking out of	coercion	1
disrupt*	coercion	0.5
sabotag*	coercion	0.9
jam signals	coercion	1
jams signals	coercion	1
jammed signals	coercion	1
jamming signals	coercion	1
jam broadcasts	coercion	1
jams broadcasts	coercion	1
jammed broadcasts	coercion	1
jamming broadcasts	coercion	1
harass*	coercion	0.5
buzzed	coercion	0.9
buzzing	coercion	0.9
shadow ships	coercion	1
shadows ships	coercion	1
shadowed ships	coercion	1
shadowing ships	coercion	1
board a vessel	coercion	1
boards a vessel	coercion	1
boarded a vessel	coercion	1
boarding a vessel	coercion	1
seize a tanker	coercion	1
seizes a tanker	coercion	1
seized a tanker	coercion	1
seizing a tanker	coercion	1
seize a vessel	coercion	1
seizes a vessel	coercion	1
seized a vessel	coercion	1
seizing a vessel	coercion	1
seize a ship	coercion	1
seizes a ship	coercion	1
seized a ship	coercion	1
seizing a ship	coercion	1
impound a	coercion	1
impounds a	coercion	1
impounded a	coercion	1
impounding a	coercion	1
confiscat*	coercion	0.9
expropriat*	coercion	0.9
nationalis*	coercion	0.9
nationaliz*	coercion	0.9
withdraw support	coercion	0.7
withdraws support	coercion	0.7
withdrew support	coercion	0.7
withdrawn support	coercion	0.7
withdrawing support	coercion	0.7
withdraw recognition	coercion	0.7
withdraws recognition	coercion	0.7
withdrew recognition	coercion	0.7
withdrawn recognition	coercion	0.7
withdrawing recognition	coercion	0.7
withdraw licences	coercion	0.7
withdraws licences	coercion	0.7
withdrew licences	coercion	0.7
withdrawn licences	coercion	0.7
withdrawing licences	coercion	0.7
withdraw licenses	coercion	0.7
withdraws licenses	coercion	0.7
withdrew licenses	coercion	0.7
withdrawn licenses	coercion	0.7
withdrawing licenses	coercion	0.7
revoke licences	coercion	0.7
revokes licences	coercion	0.7
revoked licences	coercion	0.7
revoking licences	coercion	0.7
revoke visas	coercion	0.7
revokes visas	coercion	0.7
revoked visas	coercion	0.7
revoking visas	coercion	0.7
revoke accreditation	coercion	0.7
revokes accreditation	coercion	0.7
revoked accreditation	coercion	0.7
revoking accreditation	coercion	0.7
visa ban*	coercion	0.7
travel ban*	coercion	0.7
entry ban*	coercion	0.7
persona non grata	coercion	0.7
blacklist*	coercion	0.7
black list	coercion	0.7
watch list	coercion	0.7
strip of	coercion	0.7
strips of	coercion	0.7
stripped of	coercion	0.7
stripping of	coercion	0.7
downgrade status	coercion	0.7
downgrades status	coercion	0.7
downgraded status	coercion	0.7
downgrading status	coercion	0.7
expel from the group	coercion	0.7
expels from the group	coercion	0.7
expelled from the group	coercion	0.7
expelling from the group	coercion	0.7
exclude from	coercion	0.7
excludes from	coercion	0.7
excluded from	coercion	0.7
excluding from	coercion	0.7
bar from	coercion	0.7
bars from	coercion	0.7
barred from	coercion	0.7
barring from	coercion	0.7
lock out	coercion	0.7
locks out	coercion	0.7
locked out	coercion	0.7
locking out	coercion	0.7
freeze out	coercion	0.7
freezes out	coercion	0.7
froze out	coercion	0.7
frozen out	coercion	0.7
freezing out	coercion	0.7
shut out	coercion	0.7
shuts out	coercion	0.7
shutting out	coercion	0.7
penalty	coercion	0.7
penalties	coercion	0.7
fined	coercion	0.7
fines	coercion	0.7
fine the	coercion	0.7
fines the	coercion	0.7
fined the	coercion	0.7
fining the	coercion	0.7
surcharge*	coercion	0.7
quota*	coercion	0.5
customs duties	coercion	0.7
raise duties	coercion	0.7
raises duties	coercion	0.7
raised duties	coercion	0.7
raising duties	coercion	0.7
raise tariffs	coercion	0.7
raises tariffs	coercion	0.7
raised tariffs	coercion	0.7
raising tariffs	coercion	0.7
impose tariffs	coercion	0.7
imposes tariffs	coercion	0.7
imposed tariffs	coercion	0.7
imposing tariffs	coercion	0.7
slap tariffs	coercion	0.7
slaps tariffs	coercion	0.7
slapped tariffs	coercion	0.7
slapping tariffs	coercion	0.7
slap duties	coercion	0.7
slaps duties	coercion	0.7
slapped duties	coercion	0.7
slapping duties	coercion	0.7
tariff*	coercion	0.5
levies	coercion	0.5
levy	coercion	0.5
countervailing	coercion	0.7
antidumping	coercion	0.7
anti dumping	coercion	0.7
anti-dumping	coercion	0.7
export control*	coercion	0.7
export ban*	coercion	0.7
import ban*	coercion	0.7
export curb*	coercion	0.7
curb exports	coercion	0.7
curbs exports	coercion	0.7
curbed exports	coercion	0.7
curbing exports	coercion	0.7
restrict exports	coercion	0.7
restricts exports	coercion	0.7
restricted exports	coercion	0.7
restricting exports	coercion	0.7
restrictive measures	coercion	0.7
restrict*	coercion	0.35
open fire	force	1
opens fire	force	1
opened fire	force	1
opening fire	force	1
fire on	force	1
fires on	force	1
fired on	force	1
firing on	force	1
fire at	force	1
fires at	force	1
fired at	force	1
firing at	force	1
fired shots	force	1
warning shots	force	1
fire warning shots	force	1
fires warning shots	force	1
fired warning shots	force	1
firing warning shots	force	1
fire missiles	force	1
fires missiles	force	1
fired missiles	force	1
firing missiles	force	1
fire rockets	force	1
fires rockets	force	1
fired rockets	force	1
firing rockets	force	1
launch missiles	force	1
launches missiles	force	1
launched missiles	force	1
launching missiles	force	1
launch rockets	force	1
launches rockets	force	1
launched rockets	force	1
launching rockets	force	1
launch an attack	force	1
launches an attack	force	1
launched an attack	force	1
launching an attack	force	1
launch an offensive	force	1
launches an offensive	force	1
launched an offensive	force	1
launching an offensive	force	1
launch an assault	force	1
launches an assault	force	1
launched an assault	force	1
launching an assault	force	1
launch an invasion	force	1
launches an invasion	force	1
launched an invasion	force	1
launching an invasion	force	1
launch air strikes	force	1
launch air-strikes	force	1
launches air strikes	force	1
launches air-strikes	force	1
launched air strikes	force	1
launched air-strikes	force	1
launching air strikes	force	1
launching air-strikes	force	1
launch airstrikes	force	1
launches airstrikes	force	1
launched airstrikes	force	1
launching airstrikes	force	1
attacked	force	0.5
attacking	force	0.5
attacks	force	0.5
airstrike*	force	1
air strike*	force	1
air-strike*	force	0.9
drone strike*	force	1
missile strike*	force	1
artillery strike*	force	1
strike targets	force	1
strikes targets	force	1
struck targets	force	1
striking targets	force	1
hit targets	force	1
hits targets	force	1
hitting targets	force	1
strike military	force	1
strikes military	force	1
struck military	force	1
striking military	force	1
shell	force	1
shells	force	1
shelled	force	0.9
shelling	force	1
bomb*	force	1
drop bombs	force	1
drops bombs	force	1
dropped bombs	force	1
dropping bombs	force	1
raid the	force	1
raids the	force	1
raided the	force	1
raiding the	force	1
raid	force	0.5
raids	force	0.5
raided	force	0.9
raiding	force	0.9
storm the	force	1
storms the	force	1
stormed the	force	1
storming the	force	1
storming	force	0.9
assault*	force	1
invasion*	force	0.5
invad*	force	0.9
incursion*	force	0.9
offensive*	force	1
counteroffensive*	force	0.9
counter offensive	force	1
counter-offensive	force	0.9
ground offensive	force	1
ground operation	force	1
ground incursion	force	1
military operation*	force	1
special military operation	force	1
military action	force	1
military intervention	force	1
military campaign	force	1
armed attack*	force	1
armed intervention	force	1
armed aggression	force	1
aggress*	force	0.5
overrun	force	0.9
overrun the	force	1
overruns the	force	1
overran the	force	1
overrunning the	force	1
seize control	force	1
seizes control	force	1
seized control	force	1
seizing control	force	1
seize the	force	1
seizes the	force	1
seized the	force	1
seizing the	force	1
capture the	force	1
captures the	force	1
captured the	force	1
capturing the	force	1
captur*	force	0.5
occupy the	force	1
occupies the	force	1
occupied the	force	1
occupying the	force	1
occup*	force	0.5
annex*	force	0.5
annex the	force	1
annexes the	force	1
annexed the	force	1
annexing the	force	1
shoot down	force	1
shoots down	force	1
shot down	force	1
shooting down	force	1
shoot at	force	1
shoots at	force	1
shot at	force	1
shooting at	force	1
shoot dead	force	1
shoots dead	force	1
shot dead	force	1
shooting dead	force	1
killed	force	0.5
killing*	force	0.5
kill	force	0.5
kills	force	0.5
massacr*	force	1
slaughter*	force	0.9
executed	force	0.9
assassinat*	force	0.5
ambush*	force	0.9
skirmish*	force	0.9
clash*	force	1
firefight*	force	0.9
gun battle	force	1
exchange of fire	force	1
crossfire	force	0.9
cross border fire	force	1
cross-border fire	force	1
mortar*	force	1
artillery	force	1
howitzer*	force	0.9
tank column	force	1
tanks rolled	force	1
armoured column	force	1
armored column	force	1
warplane*	force	0.9
fighter jet*	force	1
gunship*	force	0.9
warship*	force	0.9
aircraft carrier*	force	1
carrier group	force	1
carrier strike group	force	1
submarine*	force	0.5
missile*	force	0.5
ballistic missile*	force	1
cruise missile*	force	1
hypersonic*	force	0.9
rocket fire	force	1
rocket attack*	force	1
rocket*	force	0.5
warhead*	force	0.5
drone attack*	force	1
drone*	force	0.5
minefield*	force	0.9
landmine*	force	0.9
land mine*	force	1
chemical weapons	force	1
chemical attack	force	1
poison gas	force	1
nerve agent	force	1
nuclear test*	force	1
missile test*	force	1
test fired	force	1
test-fired	force	0.9
test launch	force	1
detonat*	force	0.9
detonate a	force	1
detonates a	force	1
detonated a	force	1
detonating a	force	1
mobilis*	force	0.8
mobiliz*	force	0.8
general mobilisation	force	0.8
general mobilization	force	0.8
partial mobilisation	force	0.8
partial mobilization	force	0.8
call up reservists	force	0.8
calls up reservists	force	0.8
called up reservists	force	0.8
calling up reservists	force	0.8
reservist*	force	0.8
conscript*	force	0.8
mass troops	force	0.8
masses troops	force	0.8
massed troops	force	0.8
massing troops	force	0.8
amass troops	force	0.8
amasses troops	force	0.8
amassed troops	force	0.8
amassing troops	force	0.8
troop build up	force	0.8
troop build-up	force	0.8
troop buildup	force	0.8
military build up	force	0.8
military build-up	force	0.8
military buildup	force	0.8
build up of forces	force	0.8
build-up of forces	force	0.8
deploy troops	force	0.8
deploys troops	force	0.8
deployed troops	force	0.8
deploying troops	force	0.8
deploy forces	force	0.8
deploys forces	force	0.8
deployed forces	force	0.8
deploying forces	force	0.8
deploy missiles	force	0.8
deploys missiles	force	0.8
deployed missiles	force	0.8
deploying missiles	force	0.8
deploy warships	force	0.8
deploys warships	force	0.8
deployed warships	force	0.8
deploying warships	force	0.8
deploy weapons	force	0.8
deploys weapons	force	0.8
deployed weapons	force	0.8
deploying weapons	force	0.8
deploy additional	force	0.8
deploys additional	force	0.8
deployed additional	force	0.8
deploying additional	force	0.8
deploy*	force	0.4
send troops	force	0.8
sends troops	force	0.8
sent troops	force	0.8
sending troops	force	0.8
send warships	force	0.8
sends warships	force	0.8
sent warships	force	0.8
sending warships	force	0.8
send reinforcements	force	0.8
sends reinforcements	force	0.8
sent reinforcements	force	0.8
sending reinforcements	force	0.8
move troops	force	0.8
moves troops	force	0.8
moved troops	force	0.8
moving troops	force	0.8
troop movement*	force	0.8
reinforce the border	force	0.8
reinforces the border	force	0.8
reinforced the border	force	0.8
reinforcing the border	force	0.8
reinforcement*	force	0.8
combat readiness	force	0.8
combat ready	force	0.8
combat-ready	force	0.8
battle ready	force	0.8
battle-ready	force	0.8
put on alert	force	0.8
puts on alert	force	0.8
putting on alert	force	0.8
put on high alert	force	0.8
put on high-alert	force	0.8
puts on high alert	force	0.8
puts on high-alert	force	0.8
putting on high alert	force	0.8
putting on high-alert	force	0.8
high alert	force	0.8
high-alert	force	0.8
highest alert	force	0.8
heightened alert	force	0.8
war footing	force	0.8
state of war	force	0.8
state of readiness	force	0.8
battalion*	force	0.5
brigade*	force	0.5
regiment*	force	0.5
paratroop*	force	0.8
marines	force	0.5
special forces	force	0.8
mercenar*	force	0.8
militia*	force	0.5
paramilitar*	force	0.8
arm the rebels	force	0.8
arms the rebels	force	0.8
armed the rebels	force	0.8
arming the rebels	force	0.8
arms deliveries	force	0.8
weapons deliveries	force	0.8
supply weapons	force	0.8
supplies weapons	force	0.8
supplied weapons	force	0.8
supplying weapons	force	0.8
deliver weapons	force	0.8
delivers weapons	force	0.8
delivered weapons	force	0.8
delivering weapons	force	0.8
lethal aid	force	0.8
lethal weapons	force	0.8
live fire	force	0.8
live-fire	force	0.8
live fire drills	force	0.8
live-fire drills	force	0.8
live fire exercises	force	0.8
live-fire exercises	force	0.8
war game*	force	0.8
war-game*	force	0.8
wargame*	force	0.8
military exercise*	force	0.8
military drill*	force	0.8
naval exercise*	force	0.8
naval drill*	force	0.8
drills	force	0.8
manoeuvres	force	0.8
maneuvers	force	0.8
patrol*	force	0.8
overflight*	force	0.8
fly over	force	0.8
flies over	force	0.8
flew over	force	0.8
flown over	force	0.8
flying over	force	0.8
scrambl*	force	0.8
scramble jets	force	0.8
scrambles jets	force	0.8
scrambled jets	force	0.8
scrambling jets	force	0.8
intercept*	force	0.8
intercept a	force	0.8
intercepts a	force	0.8
intercepted a	force	0.8
intercepting a	force	0.8
ram a	force	0.8
rams a	force	0.8
rammed a	force	0.8
ramming a	force	0.8
ramm*	force	0.8
water cannon	force	0.8
laser pointed	force	0.8
radar lock	force	0.8
lock radar on	force	0.8
locks radar on	force	0.8
locked radar on	force	0.8
locking radar on	force	0.8
cut the cable	force	0.8
cuts the cable	force	0.8
cutting the cable	force	0.8
blow up	force	0.8
blows up	force	0.8
blew up	force	0.8
blown up	force	0.8
blowing up	force	0.8
set on fire	force	0.8
sets on fire	force	0.8
setting on fire	force	0.8
set ablaze	force	0.8
sets ablaze	force	0.8
setting ablaze	force	0.8
burned down	force	0.8
burnt down	force	0.8
destroy*	force	0.8
demolish*	force	0.8
devastat*	force	0.4
rubble	force	0.8
casualt*	force	0.8
wounded	force	0.5
injured	force	0.4
dead	force	0.5
deaths	force	0.4
death toll	force	0.5
bloodshed	force	0.8
bloody	force	0.8
carnage	force	0.8
war crimes	force	0.8
sanction*	sanction	1
impose sanctions	sanction	1
imposes sanctions	sanction	1
imposed sanctions	sanction	1
imposing sanctions	sanction	1
slap sanctions	sanction	1
slaps sanctions	sanction	1
slapped sanctions	sanction	1
slapping sanctions	sanction	1
tighten sanctions	sanction	1
tightens sanctions	sanction	1
tightened sanctions	sanction	1
tightening sanctions	sanction	1
extend sanctions	sanction	1
extends sanctions	sanction	1
extended sanctions	sanction	1
extending sanctions	sanction	1
expand sanctions	sanction	1
expands sanctions	sanction	1
expanded sanctions	sanction	1
expanding sanctions	sanction	1
widen sanctions	sanction	1
widens sanctions	sanction	1
widened sanctions	sanction	1
widening sanctions	sanction	1
toughen sanctions	sanction	1
toughens sanctions	sanction	1
toughened sanctions	sanction	1
toughening sanctions	sanction	1
reimpose sanctions	sanction	1
reimposes sanctions	sanction	1
reimposed sanctions	sanction	1
reimposing sanctions	sanction	1
renew sanctions	sanction	1
renews sanctions	sanction	1
renewed sanctions	sanction	1
renewing sanctions	sanction	1
threaten sanctions	sanction	1
threatens sanctions	sanction	1
threatened sanctions	sanction	1
threatening sanctions	sanction	1
new sanctions	sanction	1
fresh sanctions	sanction	1
further sanctions	sanction	1
additional sanctions	sanction	1
harsh sanctions	sanction	1
severe sanctions	sanction	1
crippling sanctions	sanction	1
crushing sanctions	sanction	1
devastating sanctions	sanction	1
punishing sanctions	sanction	1
sweeping sanctions	sanction	1
massive sanctions	sanction	1
tougher sanctions	sanction	1
targeted sanctions	sanction	1
secondary sanctions	sanction	1
sectoral sanctions	sanction	1
economic sanctions	sanction	1
financial sanctions	sanction	1
personal sanctions	sanction	1
snapback	sanction	0.9
snap back	sanction	1
snap-back	sanction	0.9
sanctions package	sanction	1
package of sanctions	sanction	1
round of sanctions	sanction	1
freeze assets	sanction	1
freezes assets	sanction	1
froze assets	sanction	1
frozen assets	sanction	1
freezing assets	sanction	1
freeze the assets	sanction	1
freezes the assets	sanction	1
froze the assets	sanction	1
frozen the assets	sanction	1
freezing the assets	sanction	1
asset freeze*	sanction	1
asset-freeze*	sanction	0.9
seize assets	sanction	1
seizes assets	sanction	1
seized assets	sanction	1
seizing assets	sanction	1
blacklist companies	sanction	1
blacklists companies	sanction	1
blacklisted companies	sanction	1
blacklisting companies	sanction	1
blacklist officials	sanction	1
blacklists officials	sanction	1
blacklisted officials	sanction	1
blacklisting officials	sanction	1
ban exports	sanction	1
bans exports	sanction	1
banned exports	sanction	1
banning exports	sanction	1
ban imports	sanction	1
bans imports	sanction	1
banned imports	sanction	1
banning imports	sanction	1
ban from entering	sanction	1
bans from entering	sanction	1
banned from entering	sanction	1
banning from entering	sanction	1
ban entry	sanction	1
bans entry	sanction	1
banned entry	sanction	1
banning entry	sanction	1
bar entry	sanction	1
bars entry	sanction	1
barred entry	sanction	1
barring entry	sanction	1
cut off from swift	sanction	1
cuts off from swift	sanction	1
cutting off from swift	sanction	1
exclude from swift	sanction	1
excludes from swift	sanction	1
excluded from swift	sanction	1
excluding from swift	sanction	1
oil embargo	sanction	1
arms embargo	sanction	1
trade embargo	sanction	1
impose an embargo	sanction	1
imposes an embargo	sanction	1
imposed an embargo	sanction	1
imposing an embargo	sanction	1
price cap	sanction	1
unprecedented costs	sanction	1
impose costs	sanction	1
imposes costs	sanction	1
imposed costs	sanction	1
imposing costs	sanction	1
massive costs	sanction	1
severe costs	sanction	1
high cost	sanction	1
raise the cost	sanction	1
economic cost	sanction	1
severe economic consequences	sanction	1
revoke trade status	sanction	1
revokes trade status	sanction	1
revoked trade status	sanction	1
revoking trade status	sanction	1
suspend trade preferences	sanction	1
suspends trade preferences	sanction	1
suspended trade preferences	sanction	1
suspending trade preferences	sanction	1
suspend market access	sanction	1
suspends market access	sanction	1
suspended market access	sanction	1
suspending market access	sanction	1
close its market	sanction	1
closes its market	sanction	1
closed its market	sanction	1
closing its market	sanction	1
shut its ports	sanction	1
shuts its ports	sanction	1
shutting its ports	sanction	1
close its ports	sanction	1
closes its ports	sanction	1
closed its ports	sanction	1
closing its ports	sanction	1
designate as terrorist	sanction	1
designates as terrorist	sanction	1
designated as terrorist	sanction	1
designating as terrorist	sanction	1
terrorist list	sanction	1
add to the list	sanction	1
adds to the list	sanction	1
added to the list	sanction	1
adding to the list	sanction	1
entity list	sanction	1
retaliatory tariffs	sanction	1
punitive tariffs	sanction	1
retaliatory measures	sanction	1
punitive measures	sanction	1
retaliatory duties	sanction	1
indict*	sanction	1
arrest warrant*	sanction	1
issue an arrest warrant	sanction	1
issues an arrest warrant	sanction	1
issued an arrest warrant	sanction	1
issuing an arrest warrant	sanction	1
hold accountable	sanction	0.6
holds accountable	sanction	0.6
held accountable	sanction	0.6
holding accountable	sanction	0.6
hold to account	sanction	0.6
held to account	sanction	0.6
bring to justice	sanction	0.6
brings to justice	sanction	0.6
brought to justice	sanction	0.6
bringing to justice	sanction	0.6
face justice	sanction	0.6
face trial	sanction	0.6
prosecut*	sanction	0.3
refer to the court	sanction	0.6
refers to the court	sanction	0.6
referred to the court	sanction	0.6
referring to the court	sanction	0.6
sue before	sanction	0.6
sues before	sanction	0.6
sued before	sanction	0.6
suing before	sanction	0.6
legal action	sanction	0.6
legal steps	sanction	0.6
take to court	sanction	0.6
takes to court	sanction	0.6
took to court	sanction	0.6
taken to court	sanction	0.6
taking to court	sanction	0.6
tribunal	sanction	0.6
close loopholes	sanction	0.6
closes loopholes	sanction	0.6
closed loopholes	sanction	0.6
closing loopholes	sanction	0.6
circumvent*	sanction	0.6
sanctions evasion	sanction	0.6
enforc*	sanction	0.6
enforce sanctions	sanction	0.6
enforces sanctions	sanction	0.6
enforced sanctions	sanction	0.6
enforcing sanctions	sanction	0.6
expel diplomats	rupture	1
expels diplomats	rupture	1
expelled diplomats	rupture	1
expelling diplomats	rupture	1
expel the ambassador	rupture	1
expels the ambassador	rupture	1
expelled the ambassador	rupture	1
expelling the ambassador	rupture	1
expel an ambassador	rupture	1
expels an ambassador	rupture	1
expelled an ambassador	rupture	1
expelling an ambassador	rupture	1
expel envoys	rupture	1
expels envoys	rupture	1
expelled envoys	rupture	1
expelling envoys	rupture	1
expel*	rupture	1
expuls*	rupture	0.9
recall its ambassador	rupture	1
recalls its ambassador	rupture	1
recalled its ambassador	rupture	1
recalling its ambassador	rupture	1
recall the ambassador	rupture	1
recalls the ambassador	rupture	1
recalled the ambassador	rupture	1
recalling the ambassador	rupture	1
recall its envoy	rupture	1
recalls its envoy	rupture	1
recalled its envoy	rupture	1
recalling its envoy	rupture	1
recall ambassadors	rupture	1
recalls ambassadors	rupture	1
recalled ambassadors	rupture	1
recalling ambassadors	rupture	1
recalled for consultations	rupture	1
recall for consultations	rupture	1
withdraw its ambassador	rupture	1
withdraws its ambassador	rupture	1
withdrew its ambassador	rupture	1
withdrawn its ambassador	rupture	1
withdrawing its ambassador	rupture	1
withdraw its envoy	rupture	1
withdraws its envoy	rupture	1
withdrew its envoy	rupture	1
withdrawn its envoy	rupture	1
withdrawing its envoy	rupture	1
summon the ambassador	rupture	1
summons the ambassador	rupture	1
summoned the ambassador	rupture	1
summoning the ambassador	rupture	1
summon the charge	rupture	1
summons the charge	rupture	1
summoned the charge	rupture	1
summoning the charge	rupture	1
cut ties	rupture	1
cuts ties	rupture	1
cutting ties	rupture	1
cut relations	rupture	1
cuts relations	rupture	1
cutting relations	rupture	1
cut diplomatic	rupture	1
cuts diplomatic	rupture	1
cutting diplomatic	rupture	1
cut all ties	rupture	1
cuts all ties	rupture	1
cutting all ties	rupture	1
sever ties	rupture	1
severs ties	rupture	1
severed ties	rupture	1
severing ties	rupture	1
sever relations	rupture	1
severs relations	rupture	1
severed relations	rupture	1
severing relations	rupture	1
sever diplomatic	rupture	1
severs diplomatic	rupture	1
severed diplomatic	rupture	1
severing diplomatic	rupture	1
sever all	rupture	1
severs all	rupture	1
severed all	rupture	1
severing all	rupture	1
sever*	rupture	0.5
break off	rupture	1
breaks off	rupture	1
broke off	rupture	1
broken off	rupture	1
breaking off	rupture	1
break off relations	rupture	1
breaks off relations	rupture	1
broke off relations	rupture	1
broken off relations	rupture	1
breaking off relations	rupture	1
break off talks	rupture	1
breaks off talks	rupture	1
broke off talks	rupture	1
broken off talks	rupture	1
breaking off talks	rupture	1
break ties	rupture	1
breaks ties	rupture	1
broke ties	rupture	1
broken ties	rupture	1
breaking ties	rupture	1
break diplomatic	rupture	1
breaks diplomatic	rupture	1
broke diplomatic	rupture	1
broken diplomatic	rupture	1
breaking diplomatic	rupture	1
break with	rupture	1
breaks with	rupture	1
broke with	rupture	1
broken with	rupture	1
breaking with	rupture	1
suspend relations	rupture	1
suspends relations	rupture	1
suspended relations	rupture	1
suspending relations	rupture	1
suspend ties	rupture	1
suspends ties	rupture	1
suspended ties	rupture	1
suspending ties	rupture	1
suspend talks	rupture	1
suspends talks	rupture	1
suspended talks	rupture	1
suspending talks	rupture	1
suspend participation	rupture	1
suspends participation	rupture	1
suspended participation	rupture	1
suspending participation	rupture	1
suspend membership	rupture	1
suspends membership	rupture	1
suspended membership	rupture	1
suspending membership	rupture	1
suspend the agreement	rupture	1
suspends the agreement	rupture	1
suspended the agreement	rupture	1
suspending the agreement	rupture	1
suspend the treaty	rupture	1
suspends the treaty	rupture	1
suspended the treaty	rupture	1
suspending the treaty	rupture	1
suspend cooperation	rupture	1
suspends cooperation	rupture	1
suspended cooperation	rupture	1
suspending cooperation	rupture	1
freeze relations	rupture	1
freezes relations	rupture	1
froze relations	rupture	1
frozen relations	rupture	1
freezing relations	rupture	1
freeze ties	rupture	1
freezes ties	rupture	1
froze ties	rupture	1
frozen ties	rupture	1
freezing ties	rupture	1
freeze talks	rupture	1
freezes talks	rupture	1
froze talks	rupture	1
frozen talks	rupture	1
freezing talks	rupture	1
freeze contacts	rupture	1
freezes contacts	rupture	1
froze contacts	rupture	1
frozen contacts	rupture	1
freezing contacts	rupture	1
freeze cooperation	rupture	1
freezes cooperation	rupture	1
froze cooperation	rupture	1
frozen cooperation	rupture	1
freezing cooperation	rupture	1
halt talks	rupture	1
halts talks	rupture	1
halted talks	rupture	1
halting talks	rupture	1
halt cooperation	rupture	1
halts cooperation	rupture	1
halted cooperation	rupture	1
halting cooperation	rupture	1
halt negotiations	rupture	1
halts negotiations	rupture	1
halted negotiations	rupture	1
halting negotiations	rupture	1
end cooperation	rupture	1
ends cooperation	rupture	1
ended cooperation	rupture	1
ending cooperation	rupture	1
end talks	rupture	1
ends talks	rupture	1
ended talks	rupture	1
ending talks	rupture	1
end relations	rupture	1
ends relations	rupture	1
ended relations	rupture	1
ending relations	rupture	1
end the agreement	rupture	1
ends the agreement	rupture	1
ended the agreement	rupture	1
ending the agreement	rupture	1
terminate the agreement	rupture	1
terminates the agreement	rupture	1
terminated the agreement	rupture	1
terminating the agreement	rupture	1
terminate the treaty	rupture	1
terminates the treaty	rupture	1
terminated the treaty	rupture	1
terminating the treaty	rupture	1
terminat*	rupture	0.9
scrap the agreement	rupture	1
scraps the agreement	rupture	1
scrapped the agreement	rupture	1
scrapping the agreement	rupture	1
scrap the treaty	rupture	1
scraps the treaty	rupture	1
scrapped the treaty	rupture	1
scrapping the treaty	rupture	1
scrap the deal	rupture	1
scraps the deal	rupture	1
scrapped the deal	rupture	1
scrapping the deal	rupture	1
tear up the agreement	rupture	1
tears up the agreement	rupture	1
tore up the agreement	rupture	1
torn up the agreement	rupture	1
tearing up the agreement	rupture	1
tear up the deal	rupture	1
rip up the deal	rupture	1
rips up the deal	rupture	1
ripped up the deal	rupture	1
ripping up the deal	rupture	1
quit the treaty	rupture	1
quits the treaty	rupture	1
quitting the treaty	rupture	1
quit the agreement	rupture	1
quits the agreement	rupture	1
quitting the agreement	rupture	1
quit the organisation	rupture	1
quits the organisation	rupture	1
quitting the organisation	rupture	1
leave the treaty	rupture	1
leaves the treaty	rupture	1
left the treaty	rupture	1
leaving the treaty	rupture	1
leave the agreement	rupture	1
leaves the agreement	rupture	1
left the agreement	rupture	1
leaving the agreement	rupture	1
withdraw from the treaty	rupture	1
withdraws from the treaty	rupture	1
withdrew from the treaty	rupture	1
withdrawn from the treaty	rupture	1
withdrawing from the treaty	rupture	1
withdraw from the agreement	rupture	1
withdraws from the agreement	rupture	1
withdrew from the agreement	rupture	1
withdrawn from the agreement	rupture	1
withdrawing from the agreement	rupture	1
withdraw from the talks	rupture	1
withdraws from the talks	rupture	1
withdrew from the talks	rupture	1
withdrawn from the talks	rupture	1
withdrawing from the talks	rupture	1
withdraw from the accord	rupture	1
withdraws from the accord	rupture	1
withdrew from the accord	rupture	1
withdrawn from the accord	rupture	1
withdrawing from the accord	rupture	1
withdraw from the pact	rupture	1
withdraws from the pact	rupture	1
withdrew from the pact	rupture	1
withdrawn from the pact	rupture	1
withdrawing from the pact	rupture	1
pull out of the treaty	rupture	1
pulls out of the treaty	rupture	1
pulled out of the treaty	rupture	1
pulling out of the treaty	rupture	1
pull out of the deal	rupture	1
pulls out of the deal	rupture	1
pulled out of the deal	rupture	1
pulling out of the deal	rupture	1
pull out of talks	rupture	1
pulls out of talks	rupture	1
pulled out of talks	rupture	1
pulling out of talks	rupture	1
pull out of the agreement	rupture	1
pulls out of the agreement	rupture	1
pulled out of the agreement	rupture	1
pulling out of the agreement	rupture	1
pull out of the talks	rupture	1
pulls out of the talks	rupture	1
pulled out of the talks	rupture	1
pulling out of the talks	rupture	1
walk away from	rupture	1
walks away from	rupture	1
walked away from	rupture	1
walking away from	rupture	1
walk out	rupture	1
walks out	rupture	1
walked out	rupture	1
walking out	rupture	1
walk out of the talks	rupture	1
walks out of the talks	rupture	1
walked out of the talks	rupture	1
walking out of the talks	rupture	1
abandon the talks	rupture	1
abandons the talks	rupture	1
abandoned the talks	rupture	1
abandoning the talks	rupture	1
abandon the deal	rupture	1
abandons the deal	rupture	1
abandoned the deal	rupture	1
abandoning the deal	rupture	1
abrogat*	rupture	0.9
renounc*	rupture	0.9
denounce the treaty	rupture	1
denounces the treaty	rupture	1
denounced the treaty	rupture	1
denouncing the treaty	rupture	1
repudiat*	rupture	0.9
close its embassy	rupture	1
closes its embassy	rupture	1
closed its embassy	rupture	1
closing its embassy	rupture	1
close the embassy	rupture	1
closes the embassy	rupture	1
closed the embassy	rupture	1
closing the embassy	rupture	1
shut its embassy	rupture	1
shuts its embassy	rupture	1
shutting its embassy	rupture	1
close the consulate	rupture	1
closes the consulate	rupture	1
closed the consulate	rupture	1
closing the consulate	rupture	1
shut the consulate	rupture	1
shuts the consulate	rupture	1
shutting the consulate	rupture	1
order diplomats to leave	rupture	1
orders diplomats to leave	rupture	1
ordered diplomats to leave	rupture	1
ordering diplomats to leave	rupture	1
declare persona non grata	rupture	1
declares persona non grata	rupture	1
declared persona non grata	rupture	1
declaring persona non grata	rupture	1
declare unwelcome	rupture	1
declares unwelcome	rupture	1
declared unwelcome	rupture	1
declaring unwelcome	rupture	1
downgrade relations	rupture	1
downgrades relations	rupture	1
downgraded relations	rupture	1
downgrading relations	rupture	1
downgrade ties	rupture	1
downgrades ties	rupture	1
downgraded ties	rupture	1
downgrading ties	rupture	1
downgrade diplomatic	rupture	1
downgrades diplomatic	rupture	1
downgraded diplomatic	rupture	1
downgrading diplomatic	rupture	1
downgrad*	rupture	0.9
cancel the visit	rupture	1
cancels the visit	rupture	1
canceled the visit	rupture	1
canceling the visit	rupture	1
cancelled the visit	rupture	1
cancelling the visit	rupture	1
cancel a visit	rupture	1
cancels a visit	rupture	1
canceled a visit	rupture	1
canceling a visit	rupture	1
cancelled a visit	rupture	1
cancelling a visit	rupture	1
cancel the meeting	rupture	1
cancels the meeting	rupture	1
canceled the meeting	rupture	1
canceling the meeting	rupture	1
cancelled the meeting	rupture	1
cancelling the meeting	rupture	1
cancel talks	rupture	1
cancels talks	rupture	1
canceled talks	rupture	1
canceling talks	rupture	1
cancelled talks	rupture	1
cancelling talks	rupture	1
cancel the summit	rupture	1
cancels the summit	rupture	1
canceled the summit	rupture	1
canceling the summit	rupture	1
cancelled the summit	rupture	1
cancelling the summit	rupture	1
call off the talks	rupture	1
calls off the talks	rupture	1
called off the talks	rupture	1
calling off the talks	rupture	1
call off the summit	rupture	1
calls off the summit	rupture	1
called off the summit	rupture	1
calling off the summit	rupture	1
call off the visit	rupture	1
calls off the visit	rupture	1
called off the visit	rupture	1
calling off the visit	rupture	1
call off the meeting	rupture	1
calls off the meeting	rupture	1
called off the meeting	rupture	1
calling off the meeting	rupture	1
postpone indefinitely	rupture	1
postpones indefinitely	rupture	1
postponed indefinitely	rupture	1
postponing indefinitely	rupture	1
indefinitely postponed	rupture	1
boycott the	rupture	1
boycott the talks	rupture	1
boycotts the talks	rupture	1
boycotted the talks	rupture	1
boycotting the talks	rupture	1
boycott the summit	rupture	1
boycotts the summit	rupture	1
boycotted the summit	rupture	1
boycotting the summit	rupture	1
boycott the meeting	rupture	1
boycotts the meeting	rupture	1
boycotted the meeting	rupture	1
boycotting the meeting	rupture	1
refuse to attend	rupture	1
refuses to attend	rupture	1
refused to attend	rupture	1
refusing to attend	rupture	1
snub the	rupture	1
snubs the	rupture	1
snubbed the	rupture	1
snubbing the	rupture	1
snub*	rupture	0.5
stay away from	rupture	1
stays away from	rupture	1
stayed away from	rupture	1
staying away from	rupture	1
empty chair	rupture	1
close the door	rupture	1
closes the door	rupture	1
closed the door	rupture	1
closing the door	rupture	1
slam the door	rupture	1
slams the door	rupture	1
slammed the door	rupture	1
slamming the door	rupture	1
door is closed	rupture	1
doors are closed	rupture	1
door has closed	rupture	1
burn bridges	rupture	1
burns bridges	rupture	1
burned bridges	rupture	1
burnt bridges	rupture	1
burning bridges	rupture	1
bridges burned	rupture	1
turn its back on	rupture	1
turns its back on	rupture	1
turned its back on	rupture	1
turning its back on	rupture	1
turned its back	rupture	1
turn our backs	rupture	1
past the point	rupture	1
beyond repair	rupture	1
irreparabl*	rupture	0.9
irreversible break	rupture	1
breakdown of	rupture	1
breakdown in	rupture	1
collapse of the talks	rupture	1
talks collapsed	rupture	1
talks have collapsed	rupture	1
talks broke down	rupture	1
talks have failed	rupture	1
talks failed	rupture	1
dead end	rupture	1
deadlock*	rupture	0.5
stalemate	rupture	0.5
impasse	rupture	0.5
no longer a partner	rupture	1
no longer partners	rupture	1
no longer welcome	rupture	1
not welcome	rupture	1
no longer valid	rupture	1
null and void	rupture	1
dead letter	rupture	1
is dead	rupture	1
the deal is dead	rupture	1
there is nothing to talk about	rupture	1
nothing to talk about	rupture	1
nothing to discuss	rupture	1
nothing left to discuss	rupture	1
nothing more to say	rupture	1
nothing to negotiate	rupture	1
no one to talk to	rupture	1
nobody to talk to	rupture	1
no point in talking	rupture	1
no point in talks	rupture	1
no sense in talks	rupture	1
waste of time	rupture	1
no business as usual	rupture	1
no return to business as usual	rupture	1
parting of the ways	rupture	1
refus*	refusal	1
reject*	refusal	1
reject outright	refusal	1
rejects outright	refusal	1
rejected outright	refusal	1
rejecting outright	refusal	1
flatly reject*	refusal	1
categorically reject*	refusal	1
firmly reject*	refusal	1
strongly reject*	refusal	1
reject categorically	refusal	1
rule out talks	refusal	1
rules out talks	refusal	1
ruled out talks	refusal	1
ruling out talks	refusal	1
rule out negotiations	refusal	1
rules out negotiations	refusal	1
ruled out negotiations	refusal	1
ruling out negotiations	refusal	1
rule out dialogue	refusal	1
rules out dialogue	refusal	1
ruled out dialogue	refusal	1
ruling out dialogue	refusal	1
rule out concessions	refusal	1
rules out concessions	refusal	1
ruled out concessions	refusal	1
ruling out concessions	refusal	1
rule out a compromise	refusal	1
rules out a compromise	refusal	1
ruled out a compromise	refusal	1
ruling out a compromise	refusal	1
rule out any	refusal	1
rules out any	refusal	1
ruled out any	refusal	1
ruling out any	refusal	1
no question of	refusal	1
out of the question	refusal	1
no way	refusal	1
by no means	refusal	1
under no circumstances	refusal	1
in no circumstances	refusal	1
not under any circumstances	refusal	1
no compromise	refusal	1
no concessions	refusal	1
no concession	refusal	1
no negotiation	refusal	1
no negotiations	refusal	1
no talks	refusal	1
no dialogue	refusal	1
no deal	refusal	1
no room for compromise	refusal	1
no room for negotiation	refusal	1
no room for talks	refusal	1
no basis for talks	refusal	1
no basis for negotiation	refusal	1
no grounds for	refusal	1
no reason to	refusal	1
see no reason	refusal	1
sees no reason	refusal	1
see no need	refusal	1
sees no need	refusal	1
see no point	refusal	1
sees no point	refusal	1
see no basis	refusal	1
no intention of negotiating	refusal	1
no intention of withdrawing	refusal	1
no intention of giving	refusal	1
no plans to negotiate	refusal	1
no plan to withdraw	refusal	1
will not negotiate	refusal	1
won't negotiate	refusal	1
would not negotiate	refusal	1
wouldn't negotiate	refusal	1
will not talk	refusal	1
won't talk	refusal	1
will not compromise	refusal	1
won't compromise	refusal	1
will not concede	refusal	1
won't concede	refusal	1
will not yield	refusal	1
won't yield	refusal	1
will not bow	refusal	1
won't bow	refusal	1
will not bow to	refusal	1
won't bow to	refusal	1
will not give in	refusal	1
won't give in	refusal	1
will not give up	refusal	1
won't give up	refusal	1
will not give way	refusal	1
won't give way	refusal	1
will not back down	refusal	1
won't back down	refusal	1
would not back down	refusal	1
wouldn't back down	refusal	1
not back down	refusal	1
will not retreat	refusal	1
won't retreat	refusal	1
will not surrender	refusal	1
won't surrender	refusal	1
never surrender	refusal	1
no surrender	refusal	1
will not withdraw	refusal	1
won't withdraw	refusal	1
will not leave	refusal	1
won't leave	refusal	1
will not budge	refusal	1
won't budge	refusal	1
not budge	refusal	1
will not move	refusal	1
won't move	refusal	1
will not accept	refusal	1
won't accept	refusal	1
would not accept	refusal	1
wouldn't accept	refusal	1
cannot accept	refusal	1
can't accept	refusal	1
not accept	refusal	1
unable to accept	refusal	1
cannot agree	refusal	1
can't agree	refusal	1
will not agree	refusal	1
won't agree	refusal	1
could not agree	refusal	1
couldn't agree	refusal	1
cannot support	refusal	1
can't support	refusal	1
will not support	refusal	1
won't support	refusal	1
will not sign	refusal	1
won't sign	refusal	1
would not sign	refusal	1
wouldn't sign	refusal	1
will not ratify	refusal	1
won't ratify	refusal	1
will not be bullied	refusal	1
won't be bullied	refusal	1
will not be intimidated	refusal	1
won't be intimidated	refusal	1
will not be blackmailed	refusal	1
won't be blackmailed	refusal	1
will not be lectured	refusal	1
won't be lectured	refusal	1
will not be dictated to	refusal	1
won't be dictated to	refusal	1
will not be pressured	refusal	1
won't be pressured	refusal	1
not be dictated	refusal	1
will not be swayed	refusal	1
won't be swayed	refusal	1
will not kneel	refusal	1
won't kneel	refusal	1
will not be brought to	refusal	1
won't be brought to	refusal	1
will never negotiate	refusal	1
never negotiate	refusal	1
never again	refusal	1
never agree	refusal	1
never submit	refusal	1
will not submit	refusal	1
won't submit	refusal	1
will not be part	refusal	1
won't be part	refusal	1
not be party to	refusal	1
will not participate	refusal	1
won't participate	refusal	1
will not take part	refusal	1
won't take part	refusal	1
will not attend	refusal	1
won't attend	refusal	1
declin*	refusal	1
turn down	refusal	1
turns down	refusal	1
turned down	refusal	1
turning down	refusal	1
turn down the offer	refusal	1
turns down the offer	refusal	1
turned down the offer	refusal	1
turning down the offer	refusal	1
brush aside	refusal	1
brushes aside	refusal	1
brushed aside	refusal	1
brushing aside	refusal	1
brush off	refusal	1
brushes off	refusal	1
brushed off	refusal	1
brushing off	refusal	1
wave away	refusal	1
waves away	refusal	1
waved away	refusal	1
waving away	refusal	1
shrug off	refusal	1
shrugs off	refusal	1
shrugged off	refusal	1
shrugging off	refusal	1
rebuff*	refusal	1
spurn*	refusal	1
dismiss*	refusal	1
dismiss out of hand	refusal	1
dismisses out of hand	refusal	1
dismissed out of hand	refusal	1
dismissing out of hand	refusal	1
out of hand	refusal	1
pour cold water on	refusal	1
pours cold water on	refusal	1
poured cold water on	refusal	1
pouring cold water on	refusal	1
veto the	refusal	1
vetoes the	refusal	1
vetoed the	refusal	1
vetoing the	refusal	1
veto*	refusal	1
vote down	refusal	1
votes down	refusal	1
voted down	refusal	1
voting down	refusal	1
vote against	refusal	1
votes against	refusal	1
voted against	refusal	1
voting against	refusal	1
block the resolution	refusal	1
blocks the resolution	refusal	1
blocked the resolution	refusal	1
blocking the resolution	refusal	1
block the motion	refusal	1
blocks the motion	refusal	1
blocked the motion	refusal	1
blocking the motion	refusal	1
block the statement	refusal	1
blocks the statement	refusal	1
blocked the statement	refusal	1
blocking the statement	refusal	1
oppose any	refusal	1
opposes any	refusal	1
opposed any	refusal	1
opposing any	refusal	1
oppos*	refusal	1
object*	refusal	1
object to	refusal	1
objects to	refusal	1
objected to	refusal	1
objecting to	refusal	1
take exception to	refusal	1
takes exception to	refusal	1
took exception to	refusal	1
taken exception to	refusal	1
taking exception to	refusal	1
resist*	refusal	1
obstinat*	refusal	1
intransigen*	refusal	1
uncompromis*	refusal	1
unyielding	refusal	1
unbending	refusal	1
stubborn*	refusal	1
stonewall*	refusal	1
foot dragging	refusal	1
foot-dragging	refusal	1
drag its feet	refusal	1
drags its feet	refusal	1
dragged its feet	refusal	1
dragging its feet	refusal	1
dragging their feet	refusal	1
dead on arrival	refusal	1
non starter	refusal	1
non-starter	refusal	1
nonstarter	refusal	1
unworkable	refusal	1
unrealistic	refusal	1
unserious	refusal	1
not serious	refusal	0.5
not a serious	refusal	1
not credible	refusal	1
insufficient	refusal	1
falls short	refusal	1
fall short	refusal	1
fell short	refusal	1
too little too late	refusal	1
too little	refusal	0.5
not enough	refusal	0.5
far from enough	refusal	1
not good enough	refusal	1
not sufficient	refusal	1
does not go far enough	refusal	1
doesn't go far enough	refusal	1
inadequate	refusal	1
half measure*	refusal	1
half-measure*	refusal	1
empty words	refusal	1
empty promise*	refusal	1
hollow	refusal	1
mere words	refusal	1
paper promises	refusal	1
cosmetic	refusal	1
publicity stunt	refusal	1
propaganda stunt	refusal	1
public relations exercise	refusal	1
pr exercise	refusal	1
trap	refusal	0.5
a trick	refusal	0.5
bluff*	refusal	1
sham	refusal	1
farce	refusal	1
charade	refusal	1
pretext*	refusal	1
not the right time	refusal	1
not the time	refusal	1
premature	refusal	1
too early to	refusal	1
no appetite	refusal	1
no interest in	refusal	1
not interested	refusal	1
uninterested	refusal	1
does not interest us	refusal	1
doesn't interest us	refusal	1
thank you but	refusal	0.6
no thank you	refusal	0.6
with all due respect	refusal	0.6
with respect	refusal	0.6
we take note	refusal	0.6
takes note	refusal	0.6
took note	refusal	0.6
noted the	refusal	0.6
we have noted	refusal	0.6
while we appreciate	refusal	0.6
much as we appreciate	refusal	0.6
appreciate the effort but	refusal	0.6
welcome the intention	refusal	0.6
however well meant	refusal	0.6
however well intentioned	refusal	0.6
however well-intentioned	refusal	0.6
well intentioned	refusal	0.6
well-intentioned	refusal	0.6
well meaning	refusal	0.6
well-meaning	refusal	0.6
generous but	refusal	0.6
kind offer	refusal	0.6
unfortunately	refusal	0.6
regretfully	refusal	0.6
regret that we cannot	refusal	0.6
regret to inform	refusal	0.6
must decline	refusal	0.6
must respectfully	refusal	0.6
respectfully decline	refusal	0.6
respectfully disagree	refusal	0.6
beg to differ	refusal	0.6
fail to see	refusal	0.6
fails to see	refusal	0.6
cannot see	refusal	0.6
can't see	refusal	0.6
see things differently	refusal	0.6
a different view	refusal	0.6
do not share	refusal	0.6
don't share	refusal	0.6
does not share	refusal	0.6
doesn't share	refusal	0.6
not share the view	refusal	0.6
not persuaded	refusal	0.6
not convinced	refusal	0.6
remain unconvinced	refusal	0.6
unconvinced	refusal	0.6
remains to be seen	refusal	0.6
look into it	refusal	0.6
study the proposal	refusal	0.6
will study	refusal	0.6
under consideration	refusal	0.6
in due course	refusal	0.6
at an appropriate time	refusal	0.6
when the conditions are right	refusal	0.6
when conditions allow	refusal	0.6
conditions are not ripe	refusal	0.6
conditions do not exist	refusal	0.6
not conducive	refusal	0.6
defy*	defiance	0.9
defied	defiance	0.9
defian*	defiance	0.9
defy the	defiance	0.9
defies the	defiance	0.9
defied the	defiance	0.9
defying the	defiance	0.9
undeterred	defiance	0.9
undaunted	defiance	0.9
unbowed	defiance	0.9
unafraid	defiance	0.9
not afraid	defiance	0.9
are not afraid	defiance	0.9
aren't afraid	defiance	0.9
do not fear	defiance	0.9
don't fear	defiance	0.9
fear no one	defiance	0.9
fears no one	defiance	0.9
fear nobody	defiance	0.9
will not be cowed	defiance	0.9
won't be cowed	defiance	0.9
not be cowed	defiance	0.9
cowed	defiance	0.9
will not be deterred	defiance	0.9
won't be deterred	defiance	0.9
not be deterred	defiance	0.9
will not be broken	defiance	0.9
won't be broken	defiance	0.9
cannot be broken	defiance	0.9
can't be broken	defiance	0.9
unbreakable	defiance	0.9
will not break us	defiance	0.9
won't break us	defiance	0.9
cannot frighten	defiance	0.9
can't frighten	defiance	0.9
do not frighten us	defiance	0.9
don't frighten us	defiance	0.9
does not scare us	defiance	0.9
doesn't scare us	defiance	0.9
does not scare	defiance	0.9
doesn't scare	defiance	0.9
cannot scare	defiance	0.9
can't scare	defiance	0.9
not scare us	defiance	0.9
not impressed	defiance	0.9
unimpressed	defiance	0.9
laughable	defiance	0.9
ridiculous	defiance	0.9
meaningless	defiance	0.9
have no effect	defiance	0.9
will have no effect	defiance	0.9
no effect on us	defiance	0.9
will not work	defiance	0.9
won't work	defiance	0.9
does not work	defiance	0.9
doesn't work	defiance	0.9
never worked	defiance	0.9
will fail	defiance	0.9
is doomed	defiance	0.9
doomed to fail	defiance	0.9
doomed to failure	defiance	0.9
bound to fail	defiance	0.9
come what may	defiance	0.9
whatever the cost	defiance	0.9
whatever the consequences	defiance	0.9
stand firm	defiance	0.9
standing firm	defiance	0.9
stands firm	defiance	0.9
stood firm	defiance	0.9
hold firm	defiance	0.9
holding firm	defiance	0.9
hold its ground	defiance	0.9
holds its ground	defiance	0.9
held its ground	defiance	0.9
holding its ground	defiance	0.9
stand its ground	defiance	0.9
stands its ground	defiance	0.9
stood its ground	defiance	0.9
standing its ground	defiance	0.9
stand our ground	defiance	0.9
stands our ground	defiance	0.9
stood our ground	defiance	0.9
standing our ground	defiance	0.9
stand up to	defiance	0.9
stands up to	defiance	0.9
stood up to	defiance	0.9
standing up to	defiance	0.9
stand tall	defiance	0.9
stands tall	defiance	0.9
stood tall	defiance	0.9
standing tall	defiance	0.9
dig in	defiance	0.9
digging in	defiance	0.9
dug in	defiance	0.9
dig in its heels	defiance	0.9
keep fighting	defiance	0.9
fight on	defiance	0.9
will fight	defiance	0.9
resolve will not weaken	defiance	0.9
our will	defiance	0.9
steadfast*	defiance	0.9
unflinching*	defiance	0.9
unwavering	defiance	0.9
hold the line	defiance	0.9
holding the line	defiance	0.9
self reliance	defiance	0.9
self-reliance	defiance	0.9
on our own terms	defiance	0.9
own terms	defiance	0.9
sovereign decision	defiance	0.9
sovereign choice	defiance	0.9
no one can dictate	defiance	0.9
nobody can dictate	defiance	0.9
no one will dictate	defiance	0.9
dictate terms	defiance	0.9
dictat*	defiance	0.45
diktat*	defiance	0.9
no right to	defiance	0.9
no business	defiance	0.9
none of their business	defiance	0.9
mind its own business	defiance	0.9
interfere in	defiance	0.9
interference in	defiance	0.9
meddl*	defiance	0.9
outside interference	defiance	0.9
foreign interference	defiance	0.9
lectur*	defiance	0.9
lessons from	defiance	0.9
need no lessons	defiance	0.9
take no lessons	defiance	0.9
need no permission	defiance	0.9
ask no permission	defiance	0.9
not a vassal	defiance	0.9
not a colony	defiance	0.9
vassal*	defiance	0.9
puppet*	defiance	0.9
stooge*	defiance	0.9
accus*	accusation	0.9
alleg*	accusation	0.9
blam*	accusation	0.9
lay the blame	accusation	0.9
lays the blame	accusation	0.9
laid the blame	accusation	0.9
laying the blame	accusation	0.9
at fault	accusation	0.9
to blame	accusation	0.9
guilty of	accusation	0.9
culpab*	accusation	0.9
responsible for the deaths	accusation	0.9
bear responsibility	accusation	0.9
bears responsibility	accusation	0.9
responsible for the attack	accusation	0.9
responsibility lies	accusation	0.9
held responsible	accusation	0.9
hold responsible	accusation	0.9
holds responsible	accusation	0.9
holding responsible	accusation	0.9
behind the attack	accusation	0.9
behind the killing	accusation	0.9
orchestrat*	accusation	0.9
mastermind*	accusation	0.9
instigat*	accusation	0.9
incit*	accusation	0.9
foment*	accusation	0.9
provok*	accusation	0.9
provocat*	accusation	0.9
unprovoked	accusation	0.9
unjustified	accusation	0.9
unjustifiable	accusation	0.9
lie	accusation	0.9
lies	accusation	0.9
lied	accusation	0.9
lying	accusation	0.9
liar*	accusation	0.9
falsehood*	accusation	0.9
false claim*	accusation	0.9
fabricat*	accusation	0.9
concoct*	accusation	0.9
distort*	accusation	0.9
disinformation	accusation	0.9
misinformation	accusation	0.9
propaganda	accusation	0.9
mislead*	accusation	0.9
misled	accusation	0.9
deceiv*	accusation	0.9
decept*	accusation	0.9
deceit*	accusation	0.9
duplicit*	accusation	0.9
hypocri*	accusation	0.9
double standard*	accusation	0.9
double game	accusation	0.9
two faced	accusation	0.9
two-faced	accusation	0.9
bad faith	accusation	0.9
in bad faith	accusation	0.9
breach*	accusation	0.9
breach the	accusation	0.9
breaches the	accusation	0.9
breached the	accusation	0.9
breaching the	accusation	0.9
violat*	accusation	0.9
violate the	accusation	0.9
violates the	accusation	0.9
violated the	accusation	0.9
violating the	accusation	0.9
violation of international law	accusation	0.9
flagrant violation*	accusation	0.9
gross violation*	accusation	0.9
blatant violation*	accusation	0.9
flout*	accusation	0.9
flout the	accusation	0.9
flouts the	accusation	0.9
flouted the	accusation	0.9
flouting the	accusation	0.9
infring*	accusation	0.9
undermin*	accusation	0.9
subvert*	accusation	0.9
destabilis*	accusation	0.9
destabiliz*	accusation	0.9
sponsor of terror	accusation	0.9
sponsor of terrorism	accusation	0.9
state sponsor	accusation	0.9
sponsor terrorism	accusation	0.9
sponsors terrorism	accusation	0.9
sponsored terrorism	accusation	0.9
sponsoring terrorism	accusation	0.9
support terrorism	accusation	0.9
supports terrorism	accusation	0.9
supported terrorism	accusation	0.9
supporting terrorism	accusation	0.9
harbour terrorists	accusation	0.9
harbours terrorists	accusation	0.9
harboured terrorists	accusation	0.9
harbouring terrorists	accusation	0.9
harbor terrorists	accusation	0.9
harbors terrorists	accusation	0.9
harbored terrorists	accusation	0.9
harboring terrorists	accusation	0.9
shelter terrorists	accusation	0.9
shelters terrorists	accusation	0.9
sheltered terrorists	accusation	0.9
sheltering terrorists	accusation	0.9
terroris*	accusation	0.9
terrorist state	accusation	0.9
rogue state	accusation	0.9
rogue regime	accusation	0.9
outlaw	accusation	0.9
criminal*	accusation	0.9
war crime*	accusation	0.9
crimes against humanity	accusation	0.9
genocid*	accusation	0.9
ethnic cleansing	accusation	0.9
atrocit*	accusation	0.9
massacre of	accusation	0.9
barbar*	accusation	0.9
savage*	accusation	0.9
brutal*	accusation	0.9
inhuman*	accusation	0.9
cruel*	accusation	0.9
tyran*	accusation	0.9
despot*	accusation	0.9
dictator*	accusation	0.9
authoritarian	accusation	0.9
fascis*	accusation	0.9
nazi*	accusation	0.9
colonialis*	accusation	0.9
imperialis*	accusation	0.9
hegemon*	accusation	0.9
expansionis*	accusation	0.9
aggressor*	accusation	0.9
occupier*	accusation	0.9
occupying power	accusation	0.9
land grab	accusation	0.9
land-grab	accusation	0.9
steal	accusation	0.9
steals	accusation	0.9
stole	accusation	0.9
stolen	accusation	0.9
stealing	accusation	0.9
theft	accusation	0.9
loot*	accusation	0.9
plunder*	accusation	0.9
spy	accusation	0.9
spies	accusation	0.9
espionage	accusation	0.9
spying	accusation	0.9
spy on	accusation	0.9
spies on	accusation	0.9
spied on	accusation	0.9
spying on	accusation	0.9
eavesdrop*	accusation	0.9
meddle*	accusation	0.9
interfer*	accusation	0.9
conspir*	accusation	0.9
plot	accusation	0.9
plots	accusation	0.9
plotted	accusation	0.9
plotting	accusation	0.9
betray*	accusation	0.9
treacher*	accusation	0.9
backstab*	accusation	0.9
stab in the back	accusation	0.9
stabbed in the back	accusation	0.9
renege*	accusation	0.9
renege on	accusation	0.9
reneges on	accusation	0.9
reneged on	accusation	0.9
reneging on	accusation	0.9
go back on	accusation	0.9
goes back on	accusation	0.9
went back on	accusation	0.9
gone back on	accusation	0.9
going back on	accusation	0.9
broken promise*	accusation	0.9
break its promise	accusation	0.9
breaks its promise	accusation	0.9
broke its promise	accusation	0.9
broken its promise	accusation	0.9
breaking its promise	accusation	0.9
break its word	accusation	0.9
breaks its word	accusation	0.9
broke its word	accusation	0.9
broken its word	accusation	0.9
breaking its word	accusation	0.9
break the agreement	accusation	0.9
breaks the agreement	accusation	0.9
broke the agreement	accusation	0.9
broken the agreement	accusation	0.9
breaking the agreement	accusation	0.9
break the ceasefire	accusation	0.9
breaks the ceasefire	accusation	0.9
broke the ceasefire	accusation	0.9
broken the ceasefire	accusation	0.9
breaking the ceasefire	accusation	0.9
break the truce	accusation	0.9
breaks the truce	accusation	0.9
broke the truce	accusation	0.9
broken the truce	accusation	0.9
breaking the truce	accusation	0.9
cheat*	accusation	0.9
violate the ceasefire	accusation	0.9
violates the ceasefire	accusation	0.9
violated the ceasefire	accusation	0.9
violating the ceasefire	accusation	0.9
ceasefire violation*	accusation	0.9
illegal*	accusation	0.9
illegitimate	accusation	0.9
unlawful*	accusation	0.9
lawless*	accusation	0.9
reckless*	accusation	0.9
irresponsib*	accusation	0.9
dangerous game	accusation	0.9
cynical*	accusation	0.9
shameful*	accusation	0.9
shameless*	accusation	0.9
sinister	accusation	0.9
malign*	accusation	0.9
malicious	accusation	0.9
hostile	accusation	0.9
arrogan*	accusation	0.9
obstruct*	accusation	0.9
sabotaging	accusation	0.9
stall*	accusation	0.9
condemn*	condemnation	1
condemn in the strongest terms	condemnation	1
condemns in the strongest terms	condemnation	1
condemned in the strongest terms	condemnation	1
condemning in the strongest terms	condemnation	1
strongest terms	condemnation	1
strongest possible terms	condemnation	1
strongly condemn*	condemnation	1
unequivocally condemn*	condemnation	1
denounc*	condemnation	1
deplor*	condemnation	1
decry*	condemnation	1
decried	condemnation	1
abhor*	condemnation	1
outrag*	condemnation	1
appal*	condemnation	1
horrif*	condemnation	1
revolt*	condemnation	1
despicable	condemnation	1
disgust*	condemnation	1
abominable	condemnation	1
heinous	condemnation	1
atrocious	condemnation	1
egregious	condemnation	1
scandal*	condemnation	1
disgrac*	condemnation	1
shame on	condemnation	1
unconscionable	condemnation	1
unspeakable	condemnation	1
reprehensible	condemnation	1
inexcusable	condemnation	1
cowardly	condemnation	1
vile	condemnation	1
monstrous	condemnation	1
repugnant	condemnation	1
criticis*	condemnation	1
criticiz*	condemnation	1
censur*	condemnation	1
rebuk*	condemnation	1
protest strongly	condemnation	1
protests strongly	condemnation	1
protested strongly	condemnation	1
protesting strongly	condemnation	1
strong protest	condemnation	1
lodge a protest	condemnation	1
lodges a protest	condemnation	1
lodged a protest	condemnation	1
lodging a protest	condemnation	1
formal protest	condemnation	1
solemn representations	condemnation	1
stern representations	condemnation	1
strongly protest*	condemnation	1
express outrage	condemnation	1
expresses outrage	condemnation	1
expressed outrage	condemnation	1
expressing outrage	condemnation	1
express indignation	condemnation	1
expresses indignation	condemnation	1
expressed indignation	condemnation	1
expressing indignation	condemnation	1
indignation	condemnation	1
indignant	condemnation	1
strongly dissatisfied	condemnation	1
strong dissatisfaction	condemnation	1
deep dissatisfaction	condemnation	1
dissatisf*	condemnation	1
dismay*	condemnation	1
disappoint*	condemnation	1
deeply disappoint*	condemnation	1
let down	condemnation	1
unfriendly act	condemnation	1
unfriendly step	condemnation	1
unfriendly	condemnation	1
hostile step	condemnation	1
slap in the face	condemnation	1
insult*	condemnation	1
humiliat*	condemnation	1
affront*	condemnation	1
offensive remarks	condemnation	1
contempt*	condemnation	1
disrespect*	condemnation	1
slander*	condemnation	1
smear*	condemnation	1
defam*	condemnation	1
vilif*	condemnation	1
demonis*	condemnation	1
demoniz*	condemnation	1
mock*	condemnation	1
ridicul*	condemnation	1
sneer*	condemnation	1
deride*	condemnation	1
berat*	condemnation	1
lambast*	condemnation	1
castigat*	condemnation	1
chastis*	condemnation	1
excoriat*	condemnation	1
lash out	condemnation	1
lashes out	condemnation	1
lashed out	condemnation	1
lashing out	condemnation	1
hit out at	condemnation	1
hits out at	condemnation	1
hitting out at	condemnation	1
slam the	condemnation	1
slams the	condemnation	1
slammed the	condemnation	1
slamming the	condemnation	1
blasted	condemnation	1
scathing	condemnation	1
blistering	condemnation	1
withering	condemnation	1
demand*	demand	0.8
insist*	demand	0.8
call for an immediate	demand	0.8
calls for an immediate	demand	0.8
called for an immediate	demand	0.8
calling for an immediate	demand	0.8
call on the	demand	0.8
calls on the	demand	0.8
called on the	demand	0.8
calling on the	demand	0.8
call on both	demand	0.8
calls on both	demand	0.8
called on both	demand	0.8
calling on both	demand	0.8
call upon	demand	0.8
calls upon	demand	0.8
called upon	demand	0.8
calling upon	demand	0.8
call on	demand	0.8
calls on	demand	0.8
called on	demand	0.8
calling on	demand	0.8
call for	demand	0.8
calls for	demand	0.8
called for	demand	0.8
calling for	demand	0.8
urge*	demand	0.8
urging	demand	0.8
exhort*	demand	0.8
implor*	demand	0.8
appeal*	demand	0.8
appeal to	demand	0.8
appeals to	demand	0.8
appealed to	demand	0.8
appealing to	demand	0.8
press for	demand	0.8
pressed for	demand	0.8
pressing for	demand	0.8
push for	demand	0.8
pushes for	demand	0.8
pushed for	demand	0.8
pushing for	demand	0.8
require*	demand	0.8
request*	demand	0.8
must stop	demand	0.8
must end	demand	0.8
must cease	demand	0.8
must halt	demand	0.8
must withdraw	demand	0.8
must leave	demand	0.8
must respect	demand	0.8
must comply	demand	0.8
must choose	demand	0.8
must answer	demand	0.8
must explain	demand	0.8
must guarantee	demand	0.8
must abandon	demand	0.8
must give up	demand	0.8
must give back	demand	0.8
must return	demand	0.8
must recognise	demand	0.8
must recognize	demand	0.8
must honour	demand	0.8
must honor	demand	0.8
must be held	demand	0.8
must be respected	demand	0.8
must be withdrawn	demand	0.8
must be released	demand	0.8
must be stopped	demand	0.8
must immediately	demand	0.8
must refrain	demand	0.8
has to stop	demand	0.8
have to stop	demand	0.8
has to withdraw	demand	0.8
needs to stop	demand	0.8
need to stop	demand	0.8
ought to stop	demand	0.8
should stop	demand	0.8
should end	demand	0.8
should withdraw	demand	0.8
should refrain	demand	0.8
should respect	demand	0.8
should immediately	demand	0.8
it is time for	demand	0.8
high time	demand	0.8
is expected to comply	demand	0.8
we expect	demand	0.8
expect them to	demand	0.8
expects it to	demand	0.8
has a duty to	demand	0.8
obligation to	demand	0.8
obliged to	demand	0.8
fulfil its obligations	demand	0.8
fulfill its obligations	demand	0.8
live up to	demand	0.8
honour its commitments	demand	0.8
honor its commitments	demand	0.8
honour the agreement	demand	0.8
honor the agreement	demand	0.8
keep its word	demand	0.8
keep its promises	demand	0.8
security guarantees	demand	0.8
legal guarantees	demand	0.8
legally binding guarantees	demand	0.8
binding guarantees	demand	0.8
written guarantees	demand	0.8
guarantees that	demand	0.8
precondition*	demand	0.8
as a condition	demand	0.8
set conditions	demand	0.8
sets conditions	demand	0.8
setting conditions	demand	0.8
our conditions	demand	0.8
maximalist	demand	0.8
wide ranging concessions	demand	0.8
wide-ranging concessions	demand	0.8
immediate explanation	demand	0.8
full explanation	demand	0.8
full apology	demand	0.8
formal apology	demand	0.8
compensation	demand	0.8
reparation*	demand	0.8
restitution	demand	0.8
accountability	demand	0.8
concrete steps	demand	0.8
deeds not words	demand	0.8
actions not words	demand	0.8
not words but deeds	demand	0.8
show good faith	demand	0.8
prove its good faith	demand	0.8
prove that it is serious	demand	0.8
serious about	demand	0.8
verifiable	demand	0.8
irreversible	demand	0.8
complete withdrawal	demand	0.8
full withdrawal	demand	0.8
unconditional withdrawal	demand	0.8
unconditional release	demand	0.8
without preconditions	demand	0.8
warn*	warning	0.6
sound the alarm	warning	0.6
sounds the alarm	warning	0.6
sounded the alarm	warning	0.6
sounding the alarm	warning	0.6
raise the alarm	warning	0.6
raises the alarm	warning	0.6
raised the alarm	warning	0.6
raising the alarm	warning	0.6
caution*	warning	0.6
alarm*	warning	0.6
alert*	warning	0.6
danger*	warning	0.5
peril*	warning	0.6
jeopard*	warning	0.6
jeopardise the	warning	0.6
jeopardises the	warning	0.6
jeopardised the	warning	0.6
jeopardising the	warning	0.6
put at risk	warning	0.6
puts at risk	warning	0.6
putting at risk	warning	0.6
at risk	warning	0.6
risk*	warning	0.5
risks war	warning	0.6
risk of war	warning	0.5
risk of escalation	warning	0.6
threat to peace	warning	0.6
threat to security	warning	0.6
threat to international peace	warning	0.6
threat to stability	warning	0.6
pose a threat	warning	0.6
poses a threat	warning	0.6
posed a threat	warning	0.6
posing a threat	warning	0.6
pose a danger	warning	0.6
pose a risk	warning	0.6
poses a risk	warning	0.6
posed a risk	warning	0.6
posing a risk	warning	0.6
on the brink	warning	0.6
brink of war	warning	0.6
brink*	warning	0.6
edge of the abyss	warning	0.6
abyss	warning	0.6
precipice	warning	0.6
powder keg	warning	0.6
tinderbox	warning	0.6
flashpoint*	warning	0.6
time bomb	warning	0.6
ticking bomb	warning	0.6
tipping point	warning	0.6
spiral*	warning	0.6
spiral out of control	warning	0.6
spirals out of control	warning	0.6
spiraled out of control	warning	0.6
spiraling out of control	warning	0.6
out of control	warning	0.6
downward spiral	warning	0.6
vicious circle	warning	0.6
vicious cycle	warning	0.6
catastroph*	warning	0.6
disaster*	warning	0.6
disastrous	warning	0.6
calamit*	warning	0.6
cataclysm*	warning	0.6
apocalyp*	warning	0.6
armageddon	warning	0.6
doom	warning	0.6
grave	warning	0.5
gravely	warning	0.5
gravest	warning	0.6
dire	warning	0.6
ominous	warning	0.6
worrying	warning	0.6
worrisome	warning	0.6
worst case	warning	0.6
worst-case	warning	0.6
worst case scenario	warning	0.6
worst-case scenario	warning	0.6
chaos	warning	0.6
chaotic	warning	0.6
anarch*	warning	0.6
bloodbath	warning	0.6
humanitarian crisis	warning	0.6
humanitarian catastrophe	warning	0.6
humanitarian disaster	warning	0.6
arms race	warning	0.6
new cold war	warning	0.6
new cold-war	warning	0.6
cold war	warning	0.6
cold-war	warning	0.6
domino effect	warning	0.6
destabilising effect	warning	0.6
destabilizing effect	warning	0.6
destabilising	warning	0.6
destabilizing	warning	0.6
set a dangerous precedent	warning	0.6
dangerous precedent	warning	0.6
slippery slope	warning	0.6
miscalculat*	warning	0.6
grave mistake	warning	0.6
serious mistake	warning	0.6
big mistake	warning	0.6
historic mistake	warning	0.6
strategic mistake	warning	0.6
grave error	warning	0.6
grave miscalculation	warning	0.6
fateful	warning	0.6
mistake of historic	warning	0.6
will end badly	warning	0.6
end in disaster	warning	0.6
end in tears	warning	0.6
lead to war	warning	0.6
lead to disaster	warning	0.6
lead to conflict	warning	0.6
lead to escalation	warning	0.6
lead nowhere	warning	0.6
backfire*	warning	0.6
boomerang*	warning	0.6
consequences	consequence	0.9
serious consequences	consequence	0.9
grave consequences	consequence	0.9
severe consequences	consequence	0.9
dire consequences	consequence	0.9
far reaching consequences	consequence	0.9
far-reaching consequences	consequence	0.9
catastrophic consequences	consequence	0.9
massive consequences	consequence	0.9
unprecedented consequences	consequence	0.9
there will be consequences	consequence	0.9
there would be consequences	consequence	0.9
will have consequences	consequence	0.9
would have consequences	consequence	0.9
have consequences	consequence	0.9
not without consequences	consequence	0.9
will not be without consequences	consequence	0.9
won't be without consequences	consequence	0.9
without consequences	consequence	0.9
political consequences	consequence	0.9
economic consequences	consequence	0.9
legal consequences	consequence	0.9
all the consequences	consequence	0.9
all consequences	consequence	0.9
full responsibility	consequence	0.9
sole responsibility	consequence	0.9
will bear responsibility	consequence	0.9
will bear the responsibility	consequence	0.9
bear the responsibility	consequence	0.9
responsibility for the consequences	consequence	0.9
repercussion*	consequence	0.9
ramification*	consequence	0.9
fallout	consequence	0.5
aftermath	consequence	0.9
backlash	consequence	0.9
costs	consequence	0.5
costly	consequence	0.9
at a cost	consequence	0.9
come at a cost	consequence	0.9
comes at a price	consequence	0.9
come at a price	consequence	0.9
at a price	consequence	0.9
a price to pay	consequence	0.9
price to pay	consequence	0.9
heavy toll	consequence	0.9
toll	consequence	0.5
the response will be	consequence	0.9
our response will be	consequence	0.9
our answer will be	consequence	0.9
answer will be	consequence	0.9
response will follow	consequence	0.9
answer will follow	consequence	0.9
response will come	consequence	0.9
will follow	consequence	0.5
will be met with	consequence	0.9
would be met with	consequence	0.9
met with force	consequence	0.9
met with a	consequence	0.9
will be answered	consequence	0.9
would be answered	consequence	0.9
will result in	consequence	0.9
would result in	consequence	0.9
will trigger	consequence	0.9
would trigger	consequence	0.9
triggers	consequence	0.9
will provoke	consequence	0.9
would provoke	consequence	0.9
will lead to	consequence	0.9
would lead to	consequence	0.9
will prompt	consequence	0.9
would prompt	consequence	0.9
knock on effect	consequence	0.9
knock-on effect	consequence	0.9
chain reaction	consequence	0.9
chain-reaction	consequence	0.9
in response to	consequence	0.9
in retaliation for	consequence	0.9
in retaliation	consequence	0.9
as a result of	consequence	0.9
will be held	consequence	0.9
deter	deterrence	0.7
deters	deterrence	0.7
deterred	deterrence	0.7
deterring	deterrence	0.7
deterren*	deterrence	0.7
nuclear deterren*	deterrence	0.7
nuclear umbrella	deterrence	0.7
credible deterrent	deterrence	0.7
extended deterrence	deterrence	0.7
article 5	deterrence	0.7
article five	deterrence	0.7
collective defence	deterrence	0.7
collective defense	deterrence	0.7
mutual defence	deterrence	0.7
mutual defense	deterrence	0.7
an attack on one	deterrence	0.7
attack on all	deterrence	0.7
attack on one is	deterrence	0.7
defend every inch	deterrence	0.7
defend itself	deterrence	0.7
defend ourselves	deterrence	0.7
right to self defence	deterrence	0.7
right to self-defence	deterrence	0.7
right to self defense	deterrence	0.7
right to self-defense	deterrence	0.7
self defence	deterrence	0.7
self-defence	deterrence	0.7
self defense	deterrence	0.7
self-defense	deterrence	0.7
in self defence	deterrence	0.7
in self-defence	deterrence	0.7
in self defense	deterrence	0.7
in self-defense	deterrence	0.7
right to defend	deterrence	0.7
right to respond	deterrence	0.7
inherent right	deterrence	0.7
ironclad	deterrence	0.7
iron clad	deterrence	0.7
iron-clad	deterrence	0.7
rock solid	deterrence	0.7
rock-solid	deterrence	0.7
bolster*	deterrence	0.7
beef up	deterrence	0.7
beefing up	deterrence	0.7
reinforc*	deterrence	0.7
strengthen its defences	deterrence	0.7
strengthen its defenses	deterrence	0.7
strengthen our defences	deterrence	0.7
strengthen deterrence	deterrence	0.7
strengthen its military	deterrence	0.7
modernise its arsenal	deterrence	0.7
modernises its arsenal	deterrence	0.7
modernised its arsenal	deterrence	0.7
modernising its arsenal	deterrence	0.7
modernize its arsenal	deterrence	0.7
modernizes its arsenal	deterrence	0.7
modernized its arsenal	deterrence	0.7
modernizing its arsenal	deterrence	0.7
arsenal	deterrence	0.7
build up its	deterrence	0.7
build-up its	deterrence	0.7
military capability	deterrence	0.7
military capabilities	deterrence	0.7
battle group*	deterrence	0.7
battlegroup*	deterrence	0.7
forward deployed	deterrence	0.7
forward-deployed	deterrence	0.7
forward presence	deterrence	0.7
enhanced presence	deterrence	0.7
eastern flank	deterrence	0.7
missile defence	deterrence	0.7
missile defense	deterrence	0.7
missile shield	deterrence	0.7
air defence*	deterrence	0.7
air-defence*	deterrence	0.7
air defense*	deterrence	0.7
air-defense*	deterrence	0.7
vigilant	deterrence	0.7
vigilance	deterrence	0.7
combat patrol*	deterrence	0.7
ready to defend	deterrence	0.7
prepared to defend	deterrence	0.7
will defend	deterrence	0.7
would defend	deterrence	0.7
defend our sovereignty	deterrence	0.7
defend its sovereignty	deterrence	0.7
defend our borders	deterrence	0.7
defend our territory	deterrence	0.7
defend our land	deterrence	0.7
defend the homeland	deterrence	0.7
defend every	deterrence	0.7
escalat*	escalation	0.4
escalate further	escalation	0.8
intensif*	escalation	0.8
step up attacks	escalation	0.8
steps up attacks	escalation	0.8
stepped up attacks	escalation	0.8
stepping up attacks	escalation	0.8
step up the	escalation	0.8
steps up the	escalation	0.8
stepped up the	escalation	0.8
stepping up the	escalation	0.8
ramp up	escalation	0.8
ramps up	escalation	0.8
ramped up	escalation	0.8
ramping up	escalation	0.8
crank up	escalation	0.8
cranks up	escalation	0.8
cranked up	escalation	0.8
cranking up	escalation	0.8
aggravat*	escalation	0.8
exacerbat*	escalation	0.8
inflam*	escalation	0.8
fan the flames	escalation	0.8
fans the flames	escalation	0.8
faned the flames	escalation	0.8
faning the flames	escalation	0.8
add fuel	escalation	0.8
adds fuel	escalation	0.8
added fuel	escalation	0.8
adding fuel	escalation	0.8
add fuel to the fire	escalation	0.8
pour oil on	escalation	0.8
pours oil on	escalation	0.8
poured oil on	escalation	0.8
pouring oil on	escalation	0.8
stoke tensions	escalation	0.8
stokes tensions	escalation	0.8
stoked tensions	escalation	0.8
stoking tensions	escalation	0.8
stoking	escalation	0.8
stoked	escalation	0.8
raise tensions	escalation	0.8
raises tensions	escalation	0.8
raised tensions	escalation	0.8
raising tensions	escalation	0.8
heighten tensions	escalation	0.8
heightens tensions	escalation	0.8
heightened tensions	escalation	0.8
heightening tensions	escalation	0.8
raise the stakes	escalation	0.8
raises the stakes	escalation	0.8
raised the stakes	escalation	0.8
raising the stakes	escalation	0.8
up the ante	escalation	0.8
upped the ante	escalation	0.8
ups the ante	escalation	0.8
upping the ante	escalation	0.8
rising tensions	escalation	0.8
soaring tensions	escalation	0.8
mounting tensions	escalation	0.8
growing tensions	escalation	0.8
tensions rise	escalation	0.8
tensions soar	escalation	0.8
tensions mount	escalation	0.8
tension*	escalation	0.4
hostilit*	escalation	0.8
outbreak of	escalation	0.8
flare up	escalation	0.8
flare-up	escalation	0.8
flaring up	escalation	0.8
flared up	escalation	0.8
flares up	escalation	0.8
boil over	escalation	0.8
boils over	escalation	0.8
boiled over	escalation	0.8
boiling over	escalation	0.8
boiling point	escalation	0.8
deteriorat*	escalation	0.4
worsen*	escalation	0.4
worst crisis	escalation	0.8
crisis	escalation	0.4
crises	escalation	0.8
confront*	escalation	0.8
standoff	escalation	0.8
stand off	escalation	0.8
stand-off	escalation	0.8
face off	escalation	0.8
face-off	escalation	0.8
showdown	escalation	0.8
conflict*	escalation	0.4
feud*	escalation	0.5
row over	escalation	0.8
dispute*	escalation	0.5
war	escalation	0.4
warfare	escalation	0.8
fighting	escalation	0.5
battle*	escalation	0.5
combat	escalation	0.5
hardening	escalation	0.8
hardliner*	escalation	0.8
hard line	escalation	0.8
hard-line	escalation	0.8
hardline	escalation	0.8
harden its stance	escalation	0.8
hardens its stance	escalation	0.8
hardened its stance	escalation	0.8
hardening its stance	escalation	0.8
harder line	escalation	0.8
tougher stance	escalation	0.8
tough stance	escalation	0.8
tough line	escalation	0.8
get tough	escalation	0.8
gets tough	escalation	0.8
got tough	escalation	0.8
getting tough	escalation	0.8
offer to	offer	1
offers to	offer	1
offered to	offer	1
offering to	offer	1
offer of talks	offer	1
offer of	offer	1
offered talks	offer	1
offered a	offer	1
offers a	offer	1
propos*	offer	1
propose talks	offer	1
proposes talks	offer	1
proposed talks	offer	1
proposing talks	offer	1
propose a meeting	offer	1
proposes a meeting	offer	1
proposed a meeting	offer	1
proposing a meeting	offer	1
propose a truce	offer	1
proposes a truce	offer	1
proposed a truce	offer	1
proposing a truce	offer	1
propose a ceasefire	offer	1
proposes a ceasefire	offer	1
proposed a ceasefire	offer	1
proposing a ceasefire	offer	1
extend a hand	offer	1
extends a hand	offer	1
extended a hand	offer	1
extending a hand	offer	1
extend the hand	offer	1
extends the hand	offer	1
extended the hand	offer	1
extending the hand	offer	1
extend an invitation	offer	1
extends an invitation	offer	1
extended an invitation	offer	1
extending an invitation	offer	1
extend an olive branch	offer	1
extends an olive branch	offer	1
extended an olive branch	offer	1
extending an olive branch	offer	1
extended hand	offer	1
outstretched hand	offer	1
hand of friendship	offer	1
hand of peace	offer	1
hold out a hand	offer	1
holds out a hand	offer	1
held out a hand	offer	1
holding out a hand	offer	1
hold out our hand	offer	1
held out its hand	offer	1
olive branch	offer	1
reach out	offer	1
reaches out	offer	1
reached out	offer	1
reaching out	offer	1
reach out to	offer	1
open the door	offer	1
opens the door	offer	1
opened the door	offer	1
opening the door	offer	1
door is open	offer	1
door remains open	offer	1
doors are open	offer	1
our door is open	offer	1
the door stays open	offer	1
leave the door open	offer	1
leaves the door open	offer	1
left the door open	offer	1
keep the door open	offer	1
keeps the door open	offer	1
kept the door open	offer	1
keeping the door open	offer	1
build bridges	offer	1
builds bridges	offer	1
built bridges	offer	1
building bridges	offer	1
build a bridge	offer	1
builds a bridge	offer	1
built a bridge	offer	1
building a bridge	offer	1
golden bridge	offer	1
way out	offer	1
off ramp	offer	1
off-ramp	offer	0.9
offramp	offer	0.9
exit ramp	offer	1
face saving	offer	1
face-saving	offer	0.9
save face	offer	1
put forward proposals	offer	1
puts forward proposals	offer	1
putting forward proposals	offer	1
put forward a plan	offer	1
puts forward a plan	offer	1
putting forward a plan	offer	1
put forward a proposal	offer	1
puts forward a proposal	offer	1
putting forward a proposal	offer	1
present a plan	offer	1
presents a plan	offer	1
presented a plan	offer	1
presenting a plan	offer	1
present a proposal	offer	1
presents a proposal	offer	1
presented a proposal	offer	1
presenting a proposal	offer	1
peace plan	offer	1
peace proposal*	offer	1
peace initiative	offer	1
peace offer	offer	1
roadmap	offer	0.9
road map	offer	1
road-map	offer	0.9
initiative*	offer	1
new initiative	offer	1
goodwill gesture	offer	1
gesture of goodwill	offer	1
goodwill	offer	0.9
good will	offer	1
sign of goodwill	offer	1
gesture	offer	1
conciliatory	offer	0.9
conciliatory gesture	offer	1
confidence building	offer	1
confidence-building	offer	0.9
confidence building measure*	offer	1
confidence-building measure*	offer	1
trust building	offer	1
trust-building	offer	0.9
ready to talk	offer	1
ready to negotiate	offer	1
ready to meet	offer	1
ready to discuss	offer	1
ready to listen	offer	1
ready to sit down	offer	1
ready to consider	offer	1
ready to cooperate	offer	1
ready to work	offer	1
ready to help	offer	1
ready to assist	offer	1
ready to mediate	offer	1
ready to host	offer	1
ready to resume	offer	1
ready to return	offer	1
ready to sign	offer	1
ready to offer	offer	1
ready to compromise	offer	1
ready for talks	offer	1
ready for dialogue	offer	1
ready for negotiations	offer	1
ready for compromise	offer	1
ready for a	offer	1
prepared to talk	offer	1
prepared to negotiate	offer	1
prepared to meet	offer	1
prepared to discuss	offer	1
prepared to listen	offer	1
prepared to consider	offer	1
prepared to compromise	offer	1
prepared to offer	offer	1
prepared to work	offer	1
prepared to resume	offer	1
prepared to help	offer	1
prepared to lift	offer	1
prepared to withdraw	offer	1
prepared to accept	offer	1
willing to talk	offer	1
willing to negotiate	offer	1
willing to meet	offer	1
willing to discuss	offer	1
willing to listen	offer	1
willing to consider	offer	1
willing to compromise	offer	1
willing to work	offer	1
willing to help	offer	1
willing to host	offer	1
willing to mediate	offer	1
willing to resume	offer	1
willing to accept	offer	1
willingness to talk	offer	1
willingness to negotiate	offer	1
willingness to compromise	offer	1
willingness to	offer	1
readiness to talk	offer	1
readiness to negotiate	offer	1
readiness for dialogue	offer	1
readiness to	offer	1
happy to talk	offer	1
happy to host	offer	1
happy to discuss	offer	1
glad to discuss	offer	1
open to talks	offer	1
open to dialogue	offer	1
open to negotiation	offer	1
open to negotiations	offer	1
open to compromise	offer	1
open to discussion	offer	1
open to discussing	offer	1
open to talking	offer	1
open to ideas	offer	1
open to suggestions	offer	1
open to a meeting	offer	1
open to meeting	offer	1
remain open to	offer	1
remains open to	offer	1
available for talks	offer	1
at your disposal	offer	1
at their disposal	offer	1
stand ready to assist	offer	1
stand ready to help	offer	1
stands ready to help	offer	1
stood ready to help	offer	1
standing ready to help	offer	1
good offices	offer	1
invit*	offer	1
invite the	offer	1
invites the	offer	1
invited the	offer	1
inviting the	offer	1
invite to talks	offer	1
invites to talks	offer	1
invited to talks	offer	1
inviting to talks	offer	1
invitation to talks	offer	1
volunteer*	offer	1
in exchange for	offer	1
in return for	offer	1
in return	offer	1
would be ready	offer	1
would be willing	offer	1
would be prepared	offer	1
would consider	offer	1
would welcome	offer	1
overture*	offer	0.9
peace overture*	offer	1
float the idea	offer	1
floats the idea	offer	1
floated the idea	offer	1
floating the idea	offer	1
mediat*	offer	1
offer mediation	offer	1
offers mediation	offer	1
offered mediation	offer	1
offering mediation	offer	1
host talks	offer	1
hosts talks	offer	1
hosted talks	offer	1
hosting talks	offer	1
host a summit	offer	1
hosts a summit	offer	1
hosted a summit	offer	1
hosting a summit	offer	1
host a meeting	offer	1
hosts a meeting	offer	1
hosted a meeting	offer	1
hosting a meeting	offer	1
neutral ground	offer	1
meet halfway	offer	1
meet half way	offer	1
meet half-way	offer	1
meets halfway	offer	1
met halfway	offer	1
meeting halfway	offer	1
step by step	offer	1
step-by-step	offer	0.9
reciprocal steps	offer	1
mutual steps	offer	1
phased	offer	0.9
parallel steps	offer	1
package deal	offer	1
incentive*	offer	0.9
benefits	offer	0.5
debt relief	offer	1
investment	offer	0.9
assistance package	offer	1
dialogue	dialogue	1
dialog	dialogue	0.9
constructive dialogue	dialogue	1
direct talks	dialogue	1
bilateral talks	dialogue	1
peace talks	dialogue	1
negotiat*	dialogue	1
negotiate with	dialogue	1
negotiates with	dialogue	1
negotiated with	dialogue	1
negotiating with	dialogue	1
renegotiat*	dialogue	0.9
negotiating table	dialogue	1
return to the table	dialogue	1
returns to the table	dialogue	1
returned to the table	dialogue	1
returning to the table	dialogue	1
come to the table	dialogue	1
comes to the table	dialogue	1
came to the table	dialogue	1
coming to the table	dialogue	1
sit down at the table	dialogue	1
sits down at the table	dialogue	1
sat down at the table	dialogue	1
sitting down at the table	dialogue	1
back to the table	dialogue	1
around the table	dialogue	1
round table	dialogue	1
sit down together	dialogue	1
sits down together	dialogue	1
sat down together	dialogue	1
sitting down together	dialogue	1
sit down with	dialogue	1
sits down with	dialogue	1
sat down with	dialogue	1
sitting down with	dialogue	1
resume talks	dialogue	1
resumes talks	dialogue	1
resumed talks	dialogue	1
resuming talks	dialogue	1
resume negotiations	dialogue	1
resumes negotiations	dialogue	1
resumed negotiations	dialogue	1
resuming negotiations	dialogue	1
resume dialogue	dialogue	1
resumes dialogue	dialogue	1
resumed dialogue	dialogue	1
resuming dialogue	dialogue	1
restart talks	dialogue	1
restarts talks	dialogue	1
restarted talks	dialogue	1
restarting talks	dialogue	1
relaunch talks	dialogue	1
relaunches talks	dialogue	1
relaunched talks	dialogue	1
relaunching talks	dialogue	1
revive talks	dialogue	1
revives talks	dialogue	1
revived talks	dialogue	1
reviving talks	dialogue	1
reopen talks	dialogue	1
reopens talks	dialogue	1
reopened talks	dialogue	1
reopening talks	dialogue	1
hold talks	dialogue	1
holds talks	dialogue	1
held talks	dialogue	1
holding talks	dialogue	1
open talks	dialogue	1
opens talks	dialogue	1
opened talks	dialogue	1
opening talks	dialogue	1
start talks	dialogue	1
starts talks	dialogue	1
started talks	dialogue	1
starting talks	dialogue	1
begin talks	dialogue	1
begins talks	dialogue	1
began talks	dialogue	1
begun talks	dialogue	1
beginning talks	dialogue	1
begin negotiations	dialogue	1
begins negotiations	dialogue	1
began negotiations	dialogue	1
begun negotiations	dialogue	1
beginning negotiations	dialogue	1
enter into talks	dialogue	1
enters into talks	dialogue	1
entered into talks	dialogue	1
entering into talks	dialogue	1
agree to talks	dialogue	1
agrees to talks	dialogue	1
agreed to talks	dialogue	1
agreeing to talks	dialogue	1
keep talking	dialogue	1
keeps talking	dialogue	1
kept talking	dialogue	1
keeping talking	dialogue	1
continue talking	dialogue	1
continue talks	dialogue	1
continue to talk	dialogue	1
keep channels open	dialogue	1
keeps channels open	dialogue	1
kept channels open	dialogue	1
keeping channels open	dialogue	1
open channels	dialogue	1
channel of communication	dialogue	1
channels of communication	dialogue	1
lines of communication	dialogue	1
communication channels	dialogue	1
hotline	dialogue	0.9
contacts	dialogue	0.5
back channel	dialogue	1
back-channel	dialogue	0.9
backchannel	dialogue	0.9
diplomacy	dialogue	1
diplomatic solution	dialogue	1
diplomatic settlement	dialogue	1
diplomatic path	dialogue	1
diplomatic track	dialogue	1
diplomatic means	dialogue	1
diplomatic efforts	dialogue	1
through diplomacy	dialogue	1
by diplomatic means	dialogue	1
give diplomacy a chance	dialogue	1
time for diplomacy	dialogue	1
window for diplomacy	dialogue	1
room for diplomacy	dialogue	1
political solution	dialogue	1
political settlement	dialogue	1
political process	dialogue	1
political dialogue	dialogue	1
political means	dialogue	1
political transition	dialogue	1
negotiated solution	dialogue	1
negotiated settlement	dialogue	1
peaceful solution	dialogue	1
peaceful settlement	dialogue	1
peaceful resolution	dialogue	1
peaceful means	dialogue	1
peacefully	dialogue	0.9
resolve peacefully	dialogue	1
resolves peacefully	dialogue	1
resolved peacefully	dialogue	1
resolving peacefully	dialogue	1
settle peacefully	dialogue	1
settles peacefully	dialogue	1
settled peacefully	dialogue	1
settling peacefully	dialogue	1
resolve the dispute	dialogue	1
resolves the dispute	dialogue	1
resolved the dispute	dialogue	1
resolving the dispute	dialogue	1
settle the dispute	dialogue	1
settles the dispute	dialogue	1
settled the dispute	dialogue	1
settling the dispute	dialogue	1
resolve differences	dialogue	1
resolves differences	dialogue	1
resolved differences	dialogue	1
resolving differences	dialogue	1
resolve our differences	dialogue	1
resolves our differences	dialogue	1
resolved our differences	dialogue	1
resolving our differences	dialogue	1
settle differences	dialogue	1
settles differences	dialogue	1
settled differences	dialogue	1
settling differences	dialogue	1
bridge differences	dialogue	1
bridges differences	dialogue	1
bridged differences	dialogue	1
bridging differences	dialogue	1
bridge the gap	dialogue	1
bridges the gap	dialogue	1
bridged the gap	dialogue	1
bridging the gap	dialogue	1
narrow differences	dialogue	1
narrows differences	dialogue	1
narrowed differences	dialogue	1
narrowing differences	dialogue	1
narrow the gap	dialogue	1
narrows the gap	dialogue	1
narrowed the gap	dialogue	1
narrowing the gap	dialogue	1
iron out	dialogue	1
irons out	dialogue	1
ironed out	dialogue	1
ironing out	dialogue	1
common ground	dialogue	1
middle ground	dialogue	1
mutual understanding	dialogue	1
understand each other	dialogue	1
listen to	dialogue	0.5
listens to	dialogue	0.5
listened to	dialogue	0.5
listening to	dialogue	0.5
hear each other	dialogue	0.5
hears each other	dialogue	1
heard each other	dialogue	1
hearing each other	dialogue	1
exchange of views	dialogue	0.5
exchange views	dialogue	1
exchanges views	dialogue	1
exchanged views	dialogue	1
exchanging views	dialogue	1
consult*	dialogue	0.5
summit	dialogue	1
meet face to face	dialogue	1
meet face-to-face	dialogue	1
face to face	dialogue	1
face-to-face	dialogue	0.9
constructive*	dialogue	1
substantive talks	dialogue	1
serious talks	dialogue	1
frank	dialogue	0.5
candid	dialogue	0.5
businesslike	dialogue	0.9
productive	dialogue	0.9
fruitful	dialogue	0.9
useful talks	dialogue	1
good talks	dialogue	0.5
positive talks	dialogue	1
constructive talks	dialogue	1
make progress	dialogue	1
makes progress	dialogue	1
made progress	dialogue	1
making progress	dialogue	1
progress	dialogue	0.5
progress in the talks	dialogue	1
step forward	dialogue	1
steps forward	dialogue	1
step in the right direction	dialogue	1
right direction	dialogue	1
first step	dialogue	1
important step	dialogue	1
breakthrough	dialogue	0.9
momentum	dialogue	0.9
find a way	dialogue	1
finds a way	dialogue	1
found a way	dialogue	1
finding a way	dialogue	1
find a solution	dialogue	1
find a way out	dialogue	1
find common	dialogue	1
seek a solution	dialogue	1
work towards	dialogue	1
work toward	dialogue	1
work out	dialogue	1
works out	dialogue	1
worked out	dialogue	1
working out	dialogue	1
arbitration	dialogue	0.9
through the courts	dialogue	1
third party mediation	dialogue	1
third-party mediation	dialogue	1
shuttle diplomacy	dialogue	1
talk to each other	dialogue	1
talks about talks	dialogue	1
jaw jaw	dialogue	1
restraint	restraint	1
utmost restraint	restraint	1
maximum restraint	restraint	1
exercise restraint	restraint	1
exercises restraint	restraint	1
exercised restraint	restraint	1
exercising restraint	restraint	1
show restraint	restraint	1
shows restraint	restraint	1
showed restraint	restraint	1
shown restraint	restraint	1
showing restraint	restraint	1
urge restraint	restraint	1
urges restraint	restraint	1
urged restraint	restraint	1
urging restraint	restraint	1
self restraint	restraint	1
self-restraint	restraint	0.9
calm*	restraint	1
appeal for calm	restraint	1
appeals for calm	restraint	1
appealed for calm	restraint	1
appealing for calm	restraint	1
call for calm	restraint	1
calls for calm	restraint	1
called for calm	restraint	1
calling for calm	restraint	1
restore calm	restraint	1
restores calm	restraint	1
restored calm	restraint	1
restoring calm	restraint	1
cool heads	restraint	1
cooler heads	restraint	1
keep a cool head	restraint	1
level headed	restraint	1
lower the temperature	restraint	1
lowers the temperature	restraint	1
lowered the temperature	restraint	1
lowering the temperature	restraint	1
cool tensions	restraint	1
cools tensions	restraint	1
cooled tensions	restraint	1
cooling tensions	restraint	1
ease tensions	restraint	1
eases tensions	restraint	1
eased tensions	restraint	1
easing tensions	restraint	1
easing of tensions	restraint	1
reduce tensions	restraint	1
reduces tensions	restraint	1
reduced tensions	restraint	1
reducing tensions	restraint	1
lower tensions	restraint	1
lowers tensions	restraint	1
lowered tensions	restraint	1
lowering tensions	restraint	1
defuse tensions	restraint	1
defuses tensions	restraint	1
defused tensions	restraint	1
defusing tensions	restraint	1
defuse the	restraint	1
defuses the	restraint	1
defused the	restraint	1
defusing the	restraint	1
defus*	restraint	0.9
de escalat*	restraint	1
de-escalat*	restraint	0.9
deescalat*	restraint	0.9
détente	restraint	0.9
detente	restraint	0.9
thaw*	restraint	0.9
step back	restraint	1
steps back	restraint	1
stepped back	restraint	1
stepping back	restraint	1
step back from	restraint	1
back away from the brink	restraint	1
backs away from the brink	restraint	1
backed away from the brink	restraint	1
backing away from the brink	restraint	1
pull back from the brink	restraint	1
pull-back from the brink	restraint	1
pulls back from the brink	restraint	1
pulled back from the brink	restraint	1
pulling back from the brink	restraint	1
pull back	restraint	1
pull-back	restraint	0.9
pulls back	restraint	1
pulled back	restraint	1
pulling back	restraint	1
pullback	restraint	0.9
disengag*	restraint	0.9
pull back troops	restraint	1
pull-back troops	restraint	1
pulls back troops	restraint	1
pulled back troops	restraint	1
pulling back troops	restraint	1
withdraw troops	restraint	1
withdraws troops	restraint	1
withdrew troops	restraint	1
withdrawn troops	restraint	1
withdrawing troops	restraint	1
withdraw forces	restraint	1
withdraws forces	restraint	1
withdrew forces	restraint	1
withdrawn forces	restraint	1
withdrawing forces	restraint	1
withdraw its troops	restraint	1
withdraws its troops	restraint	1
withdrew its troops	restraint	1
withdrawn its troops	restraint	1
withdrawing its troops	restraint	1
withdraw its forces	restraint	1
withdraws its forces	restraint	1
withdrew its forces	restraint	1
withdrawn its forces	restraint	1
withdrawing its forces	restraint	1
troop withdrawal	restraint	1
withdrawal of troops	restraint	1
withdrawal of forces	restraint	1
drawdown	restraint	0.9
draw down	restraint	1
draws down	restraint	1
drew down	restraint	1
drawn down	restraint	1
drawing down	restraint	1
stand down	restraint	1
stands down	restraint	1
stood down	restraint	1
standing down	restraint	1
demilitaris*	restraint	0.9
demilitariz*	restraint	0.9
demilitarised zone	restraint	1
demilitarized zone	restraint	1
buffer zone	restraint	1
lay down weapons	restraint	1
lays down weapons	restraint	1
laid down weapons	restraint	1
laying down weapons	restraint	1
disarm*	restraint	1
arms control	restraint	1
arms reduction	restraint	1
non proliferation	restraint	1
non-proliferation	restraint	0.9
nonproliferation	restraint	0.9
denuclearis*	restraint	0.9
denucleariz*	restraint	0.9
moratorium	restraint	0.9
freeze its nuclear	restraint	1
freezes its nuclear	restraint	1
froze its nuclear	restraint	1
frozen its nuclear	restraint	1
freezing its nuclear	restraint	1
halt enrichment	restraint	1
halts enrichment	restraint	1
halted enrichment	restraint	1
halting enrichment	restraint	1
dismantle its	restraint	1
dismantles its	restraint	1
dismantled its	restraint	1
dismantling its	restraint	1
end the drills	restraint	1
ends the drills	restraint	1
ended the drills	restraint	1
ending the drills	restraint	1
suspend drills	restraint	1
suspends drills	restraint	1
suspended drills	restraint	1
suspending drills	restraint	1
suspend exercises	restraint	1
suspends exercises	restraint	1
suspended exercises	restraint	1
suspending exercises	restraint	1
scale back	restraint	1
scales back	restraint	1
scaled back	restraint	1
scaling back	restraint	1
scale down	restraint	1
scales down	restraint	1
scaled down	restraint	1
scaling down	restraint	1
avoid escalation	restraint	1
avoid war	restraint	1
avoid conflict	restraint	1
avoid confrontation	restraint	1
avoid a war	restraint	1
avoid bloodshed	restraint	1
avoid further	restraint	1
prevent war	restraint	1
prevent escalation	restraint	1
prevent conflict	restraint	1
prevent further	restraint	1
prevent bloodshed	restraint	1
stop the bloodshed	restraint	1
end the bloodshed	restraint	1
end the violence	restraint	1
end the fighting	restraint	1
end the war	restraint	1
stop the war	restraint	1
end hostilities	restraint	1
ends hostilities	restraint	1
ended hostilities	restraint	1
ending hostilities	restraint	1
cessation of hostilities	restraint	1
cease hostilities	restraint	1
ceases hostilities	restraint	1
ceased hostilities	restraint	1
ceasing hostilities	restraint	1
cease fire	restraint	1
cease-fire	restraint	0.9
ceases fire	restraint	1
ceased fire	restraint	1
ceasing fire	restraint	1
hold fire	restraint	1
holds fire	restraint	1
held fire	restraint	1
holding fire	restraint	1
hold their fire	restraint	1
holds their fire	restraint	1
held their fire	restraint	1
holding their fire	restraint	1
refrain*	restraint	1
refrain from	restraint	1
refrains from	restraint	1
refrained from	restraint	1
refraining from	restraint	1
abstain from violence	restraint	1
no winners	restraint	1
no military solution	restraint	1
no one wants war	restraint	1
nobody wants war	restraint	1
do not want war	restraint	1
don't want war	restraint	1
does not want war	restraint	1
doesn't want war	restraint	1
not want war	restraint	1
do not seek war	restraint	1
don't seek war	restraint	1
not seeking war	restraint	1
do not seek conflict	restraint	1
don't seek conflict	restraint	1
does not seek conflict	restraint	1
doesn't seek conflict	restraint	1
not seek confrontation	restraint	1
do not seek confrontation	restraint	1
don't seek confrontation	restraint	1
does not seek confrontation	restraint	1
doesn't seek confrontation	restraint	1
not seek escalation	restraint	1
sober	restraint	0.9
soberly	restraint	0.9
level heads	restraint	1
patience and	restraint	1
prudence	restraint	0.9
prudent	restraint	0.9
moderat*	restraint	0.5
tone down	restraint	1
tones down	restraint	1
toned down	restraint	1
toning down	restraint	1
soften its tone	restraint	1
softens its tone	restraint	1
softened its tone	restraint	1
softening its tone	restraint	1
soften its stance	restraint	1
softens its stance	restraint	1
softened its stance	restraint	1
softening its stance	restraint	1
softer tone	restraint	1
peace	peace	1
peace agreement	peace	1
peace deal	peace	1
peace treaty	peace	1
peace accord*	peace	1
peace settlement	peace	1
peace process	peace	1
lasting peace	peace	1
just peace	peace	1
durable peace	peace	1
permanent peace	peace	1
make peace	peace	1
makes peace	peace	1
made peace	peace	1
making peace	peace	1
make peace with	peace	1
makes peace with	peace	1
made peace with	peace	1
making peace with	peace	1
sign a peace	peace	1
signs a peace	peace	1
signed a peace	peace	1
signing a peace	peace	1
sue for peace	peace	1
sues for peace	peace	1
sued for peace	peace	1
suing for peace	peace	1
peace and stability	peace	1
peace and security	peace	1
live in peace	peace	1
side by side	peace	1
peaceful coexistence	peace	1
coexist*	peace	0.9
co exist*	peace	1
co-exist*	peace	0.9
ceasefire*	peace	1
cease fire	peace	1
cease-fire	peace	0.9
ceasefire agreement	peace	1
truce*	peace	1
armistice	peace	0.9
humanitarian pause	peace	1
humanitarian corridor*	peace	1
safe passage	peace	1
agree to a ceasefire	peace	1
agrees to a ceasefire	peace	1
agreed to a ceasefire	peace	1
agreeing to a ceasefire	peace	1
agree to a truce	peace	1
agrees to a truce	peace	1
agreed to a truce	peace	1
agreeing to a truce	peace	1
accept a ceasefire	peace	1
accepts a ceasefire	peace	1
accepted a ceasefire	peace	1
accepting a ceasefire	peace	1
accept the truce	peace	1
accepts the truce	peace	1
accepted the truce	peace	1
accepting the truce	peace	1
declare a ceasefire	peace	1
declares a ceasefire	peace	1
declared a ceasefire	peace	1
declaring a ceasefire	peace	1
declare a truce	peace	1
declares a truce	peace	1
declared a truce	peace	1
declaring a truce	peace	1
respect the ceasefire	peace	1
respects the ceasefire	peace	1
respected the ceasefire	peace	1
respecting the ceasefire	peace	1
honour the truce	peace	1
honours the truce	peace	1
honoured the truce	peace	1
honouring the truce	peace	1
observe the ceasefire	peace	1
observes the ceasefire	peace	1
observed the ceasefire	peace	1
observing the ceasefire	peace	1
observe the truce	peace	1
observes the truce	peace	1
observed the truce	peace	1
observing the truce	peace	1
extend the truce	peace	1
extends the truce	peace	1
extended the truce	peace	1
extending the truce	peace	1
extend the ceasefire	peace	1
extends the ceasefire	peace	1
extended the ceasefire	peace	1
extending the ceasefire	peace	1
hold the ceasefire	peace	1
holds the ceasefire	peace	1
held the ceasefire	peace	1
holding the ceasefire	peace	1
lull	peace	0.9
settlement	peace	0.5
settle the conflict	peace	1
settles the conflict	peace	1
settled the conflict	peace	1
settling the conflict	peace	1
two state solution	peace	1
two-state solution	peace	1
reconcil*	peace	1
rapprochement	peace	0.9
bury the hatchet	peace	1
buries the hatchet	peace	1
buried the hatchet	peace	1
burying the hatchet	peace	1
turn the page	peace	1
turns the page	peace	1
turned the page	peace	1
turning the page	peace	1
turn a new page	peace	1
open a new chapter	peace	1
opens a new chapter	peace	1
opened a new chapter	peace	1
opening a new chapter	peace	1
new chapter	peace	1
new page	peace	1
fresh start	peace	1
new beginning	peace	1
clean slate	peace	1
reset relations	peace	1
resets relations	peace	1
resetting relations	peace	1
reset in relations	peace	1
normalise relations	peace	1
normalises relations	peace	1
normalised relations	peace	1
normalising relations	peace	1
normalize relations	peace	1
normalizes relations	peace	1
normalized relations	peace	1
normalizing relations	peace	1
normalisation	peace	0.9
normalization	peace	0.9
normalise ties	peace	1
normalises ties	peace	1
normalised ties	peace	1
normalising ties	peace	1
normalize ties	peace	1
normalizes ties	peace	1
normalized ties	peace	1
normalizing ties	peace	1
restore relations	peace	1
restores relations	peace	1
restored relations	peace	1
restoring relations	peace	1
restore ties	peace	1
restores ties	peace	1
restored ties	peace	1
restoring ties	peace	1
restore diplomatic	peace	1
restores diplomatic	peace	1
restored diplomatic	peace	1
restoring diplomatic	peace	1
resume relations	peace	1
resumes relations	peace	1
resumed relations	peace	1
resuming relations	peace	1
resume diplomatic	peace	1
resumes diplomatic	peace	1
resumed diplomatic	peace	1
resuming diplomatic	peace	1
re establish relations	peace	1
re-establish relations	peace	1
re establishes relations	peace	1
re-establishes relations	peace	1
re established relations	peace	1
re-established relations	peace	1
re establishing relations	peace	1
re-establishing relations	peace	1
reestablish relations	peace	1
reestablishes relations	peace	1
reestablished relations	peace	1
reestablishing relations	peace	1
establish diplomatic	peace	1
establishes diplomatic	peace	1
established diplomatic	peace	1
establishing diplomatic	peace	1
mend ties	peace	1
mends ties	peace	1
mended ties	peace	1
mending ties	peace	1
mend relations	peace	1
mends relations	peace	1
mended relations	peace	1
mending relations	peace	1
mend fences	peace	1
mends fences	peace	1
mended fences	peace	1
mending fences	peace	1
repair relations	peace	1
repairs relations	peace	1
repaired relations	peace	1
repairing relations	peace	1
repair ties	peace	1
repairs ties	peace	1
repaired ties	peace	1
repairing ties	peace	1
heal wounds	peace	1
heals wounds	peace	1
healed wounds	peace	1
healing wounds	peace	1
heal the wounds	peace	1
improve relations	peace	1
improves relations	peace	1
improved relations	peace	1
improving relations	peace	1
improve ties	peace	1
improves ties	peace	1
improved ties	peace	1
improving ties	peace	1
warming ties	peace	1
warmer ties	peace	1
warm relations	peace	1
warms relations	peace	1
warmed relations	peace	1
warming relations	peace	1
rebuild trust	peace	1
rebuilds trust	peace	1
rebuilt trust	peace	1
rebuilding trust	peace	1
build trust	peace	1
builds trust	peace	1
built trust	peace	1
building trust	peace	1
mutual trust	peace	1
restore trust	peace	1
restores trust	peace	1
restored trust	peace	1
restoring trust	peace	1
restore confidence	peace	1
restores confidence	peace	1
restored confidence	peace	1
restoring confidence	peace	1
reopen the border	peace	1
reopens the border	peace	1
reopened the border	peace	1
reopening the border	peace	1
reopen the embassy	peace	1
reopens the embassy	peace	1
reopened the embassy	peace	1
reopening the embassy	peace	1
reopen its embassy	peace	1
reopens its embassy	peace	1
reopened its embassy	peace	1
reopening its embassy	peace	1
reopen borders	peace	1
reopens borders	peace	1
reopened borders	peace	1
reopening borders	peace	1
return its ambassador	peace	1
returns its ambassador	peace	1
returned its ambassador	peace	1
returning its ambassador	peace	1
exchange ambassadors	peace	1
exchanges ambassadors	peace	1
exchanged ambassadors	peace	1
exchanging ambassadors	peace	1
appoint an ambassador	peace	1
appoints an ambassador	peace	1
appointed an ambassador	peace	1
appointing an ambassador	peace	1
peacemak*	peace	0.9
peacebuild*	peace	0.5
peacekeep*	peace	1
peaceful	peace	1
harmony	peace	0.9
brotherhood	peace	0.9
reunif*	peace	0.9
pacif*	peace	0.5
concession*	concession	0.5
make concessions	concession	1
makes concessions	concession	1
made concessions	concession	1
making concessions	concession	1
make a concession	concession	1
makes a concession	concession	1
made a concession	concession	1
making a concession	concession	1
painful concessions	concession	1
compromis*	concession	1
reach a compromise	concession	1
reaches a compromise	concession	1
reached a compromise	concession	1
reaching a compromise	concession	1
seek a compromise	concession	1
seeks a compromise	concession	1
sought a compromise	concession	1
seeking a compromise	concession	1
mutual compromise	concession	1
find a compromise	concession	1
finds a compromise	concession	1
found a compromise	concession	1
finding a compromise	concession	1
give ground	concession	1
gives ground	concession	1
gave ground	concession	1
given ground	concession	1
giving ground	concession	1
give way	concession	1
gives way	concession	1
gave way	concession	1
given way	concession	1
giving way	concession	1
back down from	concession	1
backs down from	concession	1
backed down from	concession	1
backing down from	concession	1
backed down	concession	1
climb down	concession	1
climb-down	concession	0.9
climbed down	concession	1
soften its demands	concession	1
softens its demands	concession	1
softened its demands	concession	1
softening its demands	concession	1
drop its demand	concession	1
drops its demand	concession	1
dropped its demand	concession	1
dropping its demand	concession	1
drop demands	concession	1
drops demands	concession	1
dropped demands	concession	1
dropping demands	concession	1
drop the demand	concession	1
drops the demand	concession	1
dropped the demand	concession	1
dropping the demand	concession	1
drop its objection	concession	1
drops its objection	concession	1
dropped its objection	concession	1
dropping its objection	concession	1
drop its objections	concession	1
drops its objections	concession	1
dropped its objections	concession	1
dropping its objections	concession	1
drop its opposition	concession	1
drops its opposition	concession	1
dropped its opposition	concession	1
dropping its opposition	concession	1
drop charges	concession	1
drops charges	concession	1
dropped charges	concession	1
dropping charges	concession	1
drop the charges	concession	1
drops the charges	concession	1
dropped the charges	concession	1
dropping the charges	concession	1
drop the case	concession	1
drops the case	concession	1
dropped the case	concession	1
dropping the case	concession	1
lift its veto	concession	1
lifts its veto	concession	1
lifted its veto	concession	1
lifting its veto	concession	1
lift its objection	concession	1
lifts its objection	concession	1
lifted its objection	concession	1
lifting its objection	concession	1
waive the	concession	1
waives the	concession	1
waived the	concession	1
waiving the	concession	1
waiv*	concession	1
abandon its claim	concession	1
abandons its claim	concession	1
abandoned its claim	concession	1
abandoning its claim	concession	1
abandon its demand	concession	1
abandons its demand	concession	1
abandoned its demand	concession	1
abandoning its demand	concession	1
give up its claim	concession	1
gives up its claim	concession	1
gave up its claim	concession	1
given up its claim	concession	1
giving up its claim	concession	1
give up its demand	concession	1
gives up its demand	concession	1
gave up its demand	concession	1
given up its demand	concession	1
giving up its demand	concession	1
relent on	concession	1
relents on	concession	1
relented on	concession	1
relenting on	concession	1
relent*	concession	0.9
yield*	concession	0.5
yield to	concession	1
yields to	concession	1
yielded to	concession	1
yielding to	concession	1
acced*	concession	0.9
accede to	concession	1
accedes to	concession	1
acceded to	concession	1
acceding to	concession	1
acquiesc*	concession	0.9
conced*	concession	1
accept the proposal	concession	1
accepts the proposal	concession	1
accepted the proposal	concession	1
accepting the proposal	concession	1
accept the offer	concession	1
accepts the offer	concession	1
accepted the offer	concession	1
accepting the offer	concession	1
accept the plan	concession	1
accepts the plan	concession	1
accepted the plan	concession	1
accepting the plan	concession	1
accept the terms	concession	1
accepts the terms	concession	1
accepted the terms	concession	1
accepting the terms	concession	1
accept the conditions	concession	1
accepts the conditions	concession	1
accepted the conditions	concession	1
accepting the conditions	concession	1
accept mediation	concession	1
accepts mediation	concession	1
accepted mediation	concession	1
accepting mediation	concession	1
accept an invitation	concession	1
accepts an invitation	concession	1
accepted an invitation	concession	1
accepting an invitation	concession	1
accept responsibility	concession	1
accepts responsibility	concession	1
accepted responsibility	concession	1
accepting responsibility	concession	1
accept the result	concession	1
accepts the result	concession	1
accepted the result	concession	1
accepting the result	concession	1
accept the ruling	concession	1
accepts the ruling	concession	1
accepted the ruling	concession	1
accepting the ruling	concession	1
accepted	concession	0.5
accepts	concession	0.5
accepting	concession	0.9
acceptance	concession	0.9
acceptable	concession	0.5
agree to withdraw	concession	1
agrees to withdraw	concession	1
agreed to withdraw	concession	1
agreeing to withdraw	concession	1
agree to release	concession	1
agrees to release	concession	1
agreed to release	concession	1
agreeing to release	concession	1
agree to lift	concession	1
agrees to lift	concession	1
agreed to lift	concession	1
agreeing to lift	concession	1
agree to suspend	concession	1
agrees to suspend	concession	1
agreed to suspend	concession	1
agreeing to suspend	concession	1
agree to meet	concession	1
agrees to meet	concession	1
agreed to meet	concession	1
agreeing to meet	concession	1
agree to talk	concession	1
agrees to talk	concession	1
agreed to talk	concession	1
agreeing to talk	concession	1
agree to negotiate	concession	1
agrees to negotiate	concession	1
agreed to negotiate	concession	1
agreeing to negotiate	concession	1
agree to stop	concession	1
agrees to stop	concession	1
agreed to stop	concession	1
agreeing to stop	concession	1
agree to end	concession	1
agrees to end	concession	1
agreed to end	concession	1
agreeing to end	concession	1
agree to halt	concession	1
agrees to halt	concession	1
agreed to halt	concession	1
agreeing to halt	concession	1
agree to allow	concession	1
agrees to allow	concession	1
agreed to allow	concession	1
agreeing to allow	concession	1
agree to let	concession	1
agrees to let	concession	1
agreed to let	concession	1
agreeing to let	concession	1
agree to discuss	concession	1
agrees to discuss	concession	1
agreed to discuss	concession	1
agreeing to discuss	concession	1
agree to compromise	concession	1
agrees to compromise	concession	1
agreed to compromise	concession	1
agreeing to compromise	concession	1
agree to return	concession	1
agrees to return	concession	1
agreed to return	concession	1
agreeing to return	concession	1
agree to accept	concession	1
agrees to accept	concession	1
agreed to accept	concession	1
agreeing to accept	concession	1
agree to share	concession	1
agrees to share	concession	1
agreed to share	concession	1
agreeing to share	concession	1
agree to resume	concession	1
agrees to resume	concession	1
agreed to resume	concession	1
agreeing to resume	concession	1
flexible	concession	0.9
flexibility	concession	0.9
show flexibility	concession	1
shows flexibility	concession	1
showed flexibility	concession	1
shown flexibility	concession	1
showing flexibility	concession	1
show understanding	concession	1
shows understanding	concession	1
showed understanding	concession	1
shown understanding	concession	1
showing understanding	concession	1
understanding for	concession	1
room for compromise	concession	1
room for manoeuvre	concession	1
room for maneuver	concession	1
room for negotiation	concession	1
leeway	concession	0.9
pragmati*	concession	0.9
realistic	concession	0.5
take into account	concession	1
takes into account	concession	1
took into account	concession	1
taken into account	concession	1
taking into account	concession	1
take account of their	concession	1
takes account of their	concession	1
took account of their	concession	1
taken account of their	concession	1
taking account of their	concession	1
take their concerns	concession	1
take seriously the concerns	concession	1
legitimate concerns	concession	1
legitimate interests	concession	1
legitimate security	concession	1
legitimate security interests	concession	1
legitimate security concerns	concession	1
security concerns of	concession	1
understandable concerns	concession	1
understand the concerns	concession	1
understand your concerns	concession	1
understand their concerns	concession	1
recognise the concerns	concession	1
recognize the concerns	concession	1
address the concerns	concession	1
address concerns	concession	1
addresses concerns	concession	1
addressed concerns	concession	1
addressing concerns	concession	1
meet the concerns	concession	1
valid point	concession	1
fair point	concession	1
have a point	concession	1
has a point	concession	1
you are right	concession	1
they are right	concession	1
rightly	concession	0.9
acknowledge mistakes	concession	1
acknowledges mistakes	concession	1
acknowledged mistakes	concession	1
acknowledging mistakes	concession	1
admit mistakes	concession	1
admits mistakes	concession	1
admitted mistakes	concession	1
admitting mistakes	concession	1
mistakes were made	concession	1
acknowledge that	concession	1
acknowledges that	concession	1
acknowledged that	concession	1
acknowledging that	concession	1
acknowledge responsibility	concession	1
acknowledges responsibility	concession	1
acknowledged responsibility	concession	1
acknowledging responsibility	concession	1
share responsibility	concession	1
both sides	concession	1
on both sides	concession	1
mutual respect	concession	1
mutually acceptable	concession	1
mutually beneficial	concession	1
mutual benefit	concession	1
mutual interest	concession	1
win win	concession	1
win-win	concession	0.9
balanced	concession	0.5
reciprocity	concession	0.9
reciprocal	concession	0.9
even handed	concession	1
even-handed	concession	0.9
give and take	concession	1
quid pro quo	concession	1
allow inspectors	concession	1
allows inspectors	concession	1
allowed inspectors	concession	1
allowing inspectors	concession	1
allow inspections	concession	1
allows inspections	concession	1
allowed inspections	concession	1
allowing inspections	concession	1
allow access	concession	1
allows access	concession	1
allowed access	concession	1
allowing access	concession	1
grant access	concession	1
grants access	concession	1
granted access	concession	1
granting access	concession	1
open the border	concession	1
opens the border	concession	1
opened the border	concession	1
opening the border	concession	1
open its border	concession	1
opens its border	concession	1
opened its border	concession	1
opening its border	concession	1
open the crossing	concession	1
opens the crossing	concession	1
opened the crossing	concession	1
opening the crossing	concession	1
allow aid	concession	1
allows aid	concession	1
allowed aid	concession	1
allowing aid	concession	1
let through	concession	1
lets through	concession	1
letting through	concession	1
let in	concession	1
lets in	concession	1
letting in	concession	1
ease restrictions	concession	1
eases restrictions	concession	1
eased restrictions	concession	1
easing restrictions	concession	1
ease sanctions	concession	1
eases sanctions	concession	1
eased sanctions	concession	1
easing sanctions	concession	1
relax restrictions	concession	1
relaxes restrictions	concession	1
relaxed restrictions	concession	1
relaxing restrictions	concession	1
lift restrictions	concession	1
lifts restrictions	concession	1
lifted restrictions	concession	1
lifting restrictions	concession	1
lift the ban	concession	1
lifts the ban	concession	1
lifted the ban	concession	1
lifting the ban	concession	1
lift the blockade	concession	1
lifts the blockade	concession	1
lifted the blockade	concession	1
lifting the blockade	concession	1
lift the siege	concession	1
lifts the siege	concession	1
lifted the siege	concession	1
lifting the siege	concession	1
lift the embargo	concession	1
lifts the embargo	concession	1
lifted the embargo	concession	1
lifting the embargo	concession	1
lift sanctions	concession	1
lifts sanctions	concession	1
lifted sanctions	concession	1
lifting sanctions	concession	1
lift tariffs	concession	1
lifts tariffs	concession	1
lifted tariffs	concession	1
lifting tariffs	concession	1
lift the curfew	concession	1
lifts the curfew	concession	1
lifted the curfew	concession	1
lifting the curfew	concession	1
end the blockade	concession	1
ends the blockade	concession	1
ended the blockade	concession	1
ending the blockade	concession	1
end the siege	concession	1
ends the siege	concession	1
ended the siege	concession	1
ending the siege	concession	1
remove sanctions	concession	1
removes sanctions	concession	1
removed sanctions	concession	1
removing sanctions	concession	1
remove tariffs	concession	1
removes tariffs	concession	1
removed tariffs	concession	1
removing tariffs	concession	1
scrap tariffs	concession	1
scraps tariffs	concession	1
scrapped tariffs	concession	1
scrapping tariffs	concession	1
suspend sanctions	concession	1
suspends sanctions	concession	1
suspended sanctions	concession	1
suspending sanctions	concession	1
waive sanctions	concession	1
waives sanctions	concession	1
waived sanctions	concession	1
waiving sanctions	concession	1
roll back sanctions	concession	1
rolls back sanctions	concession	1
rolled back sanctions	concession	1
rolling back sanctions	concession	1
roll back	concession	1
rolls back	concession	1
rolled back	concession	1
rolling back	concession	1
sanctions relief	concession	1
relief from sanctions	concession	1
cut tariffs	concession	1
cuts tariffs	concession	1
cutting tariffs	concession	1
reduce tariffs	concession	1
reduces tariffs	concession	1
reduced tariffs	concession	1
reducing tariffs	concession	1
pardon the	concession	1
pardons the	concession	1
pardoned the	concession	1
pardoning the	concession	1
pardon*	concession	1
amnesty	concession	1
clemency	concession	0.9
commut*	concession	0.9
recognise the independence	concession	1
recognises the independence	concession	1
recognised the independence	concession	1
recognising the independence	concession	1
recognize the independence	concession	1
recognizes the independence	concession	1
recognized the independence	concession	1
recognizing the independence	concession	1
recognise the government	concession	1
recognises the government	concession	1
recognised the government	concession	1
recognising the government	concession	1
recognize the government	concession	1
recognizes the government	concession	1
recognized the government	concession	1
recognizing the government	concession	1
no intention of attacking	reassurance	1
no intention of invading	reassurance	1
no intention to attack	reassurance	1
no intention to invade	reassurance	1
no intention of	reassurance	1
no intention to	reassurance	1
no plans to attack	reassurance	1
no plans to invade	reassurance	1
no plan to attack	reassurance	1
not intend to attack	reassurance	1
do not intend to attack	reassurance	1
don't intend to attack	reassurance	1
do not intend	reassurance	1
don't intend	reassurance	1
does not intend	reassurance	1
doesn't intend	reassurance	1
did not intend	reassurance	1
didn't intend	reassurance	1
never intended	reassurance	1
no hostile intent	reassurance	1
no hostile intentions	reassurance	1
no ill will	reassurance	1
no aggressive intent	reassurance	1
no aggressive plans	reassurance	1
not a threat	reassurance	1
is not a threat	reassurance	1
isn't a threat	reassurance	1
not a threat to	reassurance	1
does not threaten	reassurance	1
doesn't threaten	reassurance	1
do not threaten	reassurance	1
don't threaten	reassurance	1
threatens no one	reassurance	1
threatens nobody	reassurance	1
threaten nobody	reassurance	1
not directed against	reassurance	1
not aimed at any	reassurance	1
not aimed at third	reassurance	1
not targeted at	reassurance	1
directed against nobody	reassurance	1
directed at no one	reassurance	1
purely defensive	reassurance	1
strictly defensive	reassurance	1
defensive nature	reassurance	1
defensive alliance	reassurance	1
defensive	reassurance	0.9
only defensive	reassurance	1
for peaceful purposes	reassurance	1
peaceful purposes	reassurance	1
peaceful programme	reassurance	1
peaceful program	reassurance	1
peaceful nature	reassurance	1
nothing to fear	reassurance	1
no need to fear	reassurance	1
no reason to fear	reassurance	1
no cause for alarm	reassurance	1
no cause for concern	reassurance	1
no need to worry	reassurance	1
no reason to worry	reassurance	1
need not worry	reassurance	1
need not fear	reassurance	1
should not worry	reassurance	1
shouldn't worry	reassurance	1
should not fear	reassurance	1
shouldn't fear	reassurance	1
rest assured	reassurance	1
be assured	reassurance	1
can be assured	reassurance	1
reassur*	reassurance	1
assur*	reassurance	1
give assurances	reassurance	1
gives assurances	reassurance	1
gave assurances	reassurance	1
given assurances	reassurance	1
giving assurances	reassurance	1
offer assurances	reassurance	1
offers assurances	reassurance	1
offered assurances	reassurance	1
offering assurances	reassurance	1
provide assurances	reassurance	1
provides assurances	reassurance	1
provided assurances	reassurance	1
providing assurances	reassurance	1
guarantee*	reassurance	1
guarantee the safety	reassurance	1
guarantees the safety	reassurance	1
guaranteed the safety	reassurance	1
guaranteeing the safety	reassurance	1
guarantee the security	reassurance	1
guarantees the security	reassurance	1
guaranteed the security	reassurance	1
guaranteeing the security	reassurance	1
guarantee safe	reassurance	1
guarantees safe	reassurance	1
guaranteed safe	reassurance	1
guaranteeing safe	reassurance	1
pledg*	reassurance	1
pledge to respect	reassurance	1
pledges to respect	reassurance	1
pledged to respect	reassurance	1
pledging to respect	reassurance	1
pledge to uphold	reassurance	1
pledges to uphold	reassurance	1
pledged to uphold	reassurance	1
pledging to uphold	reassurance	1
pledge not to	reassurance	1
pledges not to	reassurance	1
pledged not to	reassurance	1
pledging not to	reassurance	1
promise not to	reassurance	1
promises not to	reassurance	1
promised not to	reassurance	1
promising not to	reassurance	1
vow not to	reassurance	1
vows not to	reassurance	1
vowed not to	reassurance	1
vowing not to	reassurance	1
undertake not to	reassurance	1
undertakes not to	reassurance	1
undertaked not to	reassurance	1
undertaking not to	reassurance	1
will not attack	reassurance	1
won't attack	reassurance	1
would not attack	reassurance	1
wouldn't attack	reassurance	1
will not invade	reassurance	1
won't invade	reassurance	1
would not invade	reassurance	1
wouldn't invade	reassurance	1
will not use force	reassurance	1
won't use force	reassurance	1
will not be the first	reassurance	1
won't be the first	reassurance	1
not be the first to	reassurance	1
no first use	reassurance	1
no-first-use	reassurance	0.9
non aggression	reassurance	1
non-aggression	reassurance	0.9
nonaggression	reassurance	0.9
will never attack	reassurance	1
never attack	reassurance	1
never start	reassurance	1
will respect	reassurance	1
would respect	reassurance	1
respects the sovereignty	reassurance	1
respect the sovereignty	reassurance	1
respect for sovereignty	reassurance	1
respect for the sovereignty	reassurance	1
respect your	reassurance	1
respect their	reassurance	1
respects its	reassurance	1
respect its independence	reassurance	1
respect for	reassurance	1
mutual security	reassurance	1
friend*	reassurance	1
friendly nation	reassurance	1
friendly neighbour	reassurance	1
friendly relations	reassurance	1
good neighbour*	reassurance	1
good-neighbour*	reassurance	0.9
good neighbor*	reassurance	1
good-neighbor*	reassurance	0.9
neighbourly	reassurance	0.9
neighborly	reassurance	0.9
good faith	reassurance	1
in good faith	reassurance	1
sincer*	reassurance	1
honest broker	reassurance	1
trust us	reassurance	1
can trust	reassurance	1
can rely on	reassurance	1
can count on	reassurance	1
reliable partner	reassurance	1
trusted partner	reassurance	1
partner*	reassurance	1
not enemies	reassurance	1
are not enemies	reassurance	1
aren't enemies	reassurance	1
not our enemy	reassurance	1
is not our enemy	reassurance	1
isn't our enemy	reassurance	1
not an enemy	reassurance	1
no quarrel with	reassurance	1
nothing against	reassurance	1
misunderstanding*	reassurance	0.9
misinterpreted	reassurance	0.9
routine exercise	reassurance	1
routine exercises	reassurance	1
planned exercise	reassurance	1
planned in advance	reassurance	1
announced in advance	reassurance	1
transparent	reassurance	0.9
transparency	reassurance	0.9
observers are welcome	reassurance	1
committed to peace	reassurance	1
commitment to peace	reassurance	1
committed to dialogue	reassurance	1
committed to a peaceful	reassurance	1
committed to diplomacy	reassurance	1
committed to the agreement	reassurance	1
remain committed	reassurance	1
remains committed	reassurance	1
stay committed	reassurance	1
honour the agreement	reassurance	1
honours the agreement	reassurance	1
honoured the agreement	reassurance	1
honouring the agreement	reassurance	1
uphold the agreement	reassurance	1
upholds the agreement	reassurance	1
upholded the agreement	reassurance	1
upholding the agreement	reassurance	1
abide by	reassurance	1
abides by	reassurance	1
abided by	reassurance	1
abiding by	reassurance	1
stick to the agreement	reassurance	1
sticks to the agreement	reassurance	1
sticked to the agreement	reassurance	1
sticking to the agreement	reassurance	1
adhere to	reassurance	1
adheres to	reassurance	1
adhered to	reassurance	1
adhering to	reassurance	1
comply with the	reassurance	1
complies with the	reassurance	1
complied with the	reassurance	1
complying with the	reassurance	1
keep our word	reassurance	1
keep our promises	reassurance	1
keep our commitments	reassurance	1
cooperat*	cooperation	1
co operat*	cooperation	1
co-operat*	cooperation	0.9
collaborat*	cooperation	0.5
work together	cooperation	1
works together	cooperation	1
worked together	cooperation	1
working together	cooperation	1
work hand in hand	cooperation	1
hand in hand	cooperation	1
shoulder to shoulder	cooperation	1
joint effort*	cooperation	1
joint project*	cooperation	1
joint venture	cooperation	1
joint statement	cooperation	1
joint declaration	cooperation	1
joint commission	cooperation	1
joint committee	cooperation	1
joint working group	cooperation	1
working group	cooperation	1
joint investigation	cooperation	1
joint exercise	cooperation	1
joint patrols	cooperation	1
partnership*	cooperation	1
strategic partnership	cooperation	1
alliance with	cooperation	1
join forces	cooperation	1
joins forces	cooperation	1
joined forces	cooperation	1
joining forces	cooperation	1
join hands	cooperation	1
joins hands	cooperation	1
joined hands	cooperation	1
joining hands	cooperation	1
team up	cooperation	1
teams up	cooperation	1
teamed up	cooperation	1
teaming up	cooperation	1
share information	cooperation	1
shares information	cooperation	1
shared information	cooperation	1
sharing information	cooperation	1
share intelligence	cooperation	1
shares intelligence	cooperation	1
shared intelligence	cooperation	1
sharing intelligence	cooperation	1
share data	cooperation	1
shares data	cooperation	1
shared data	cooperation	1
sharing data	cooperation	1
share water	cooperation	1
shares water	cooperation	1
shared water	cooperation	1
sharing water	cooperation	1
sharing	cooperation	0.5
common interest*	cooperation	1
shared interest*	cooperation	1
common goal*	cooperation	1
common cause	cooperation	1
common security	cooperation	1
common future	cooperation	1
shared future	cooperation	1
shared values	cooperation	1
shared history	cooperation	1
common values	cooperation	1
solidarity	cooperation	0.9
unity	cooperation	0.5
united with	cooperation	1
stand united	cooperation	1
mutual assistance	cooperation	1
mutually	cooperation	0.9
sign an agreement	cooperation	1
signs an agreement	cooperation	1
signed an agreement	cooperation	1
signing an agreement	cooperation	1
sign a deal	cooperation	1
signs a deal	cooperation	1
signed a deal	cooperation	1
signing a deal	cooperation	1
sign a treaty	cooperation	1
signs a treaty	cooperation	1
signed a treaty	cooperation	1
signing a treaty	cooperation	1
sign a memorandum	cooperation	1
signs a memorandum	cooperation	1
signed a memorandum	cooperation	1
signing a memorandum	cooperation	1
sign an accord	cooperation	1
signs an accord	cooperation	1
signed an accord	cooperation	1
signing an accord	cooperation	1
sign a pact	cooperation	1
signs a pact	cooperation	1
signed a pact	cooperation	1
signing a pact	cooperation	1
sign a declaration	cooperation	1
signs a declaration	cooperation	1
signed a declaration	cooperation	1
signing a declaration	cooperation	1
signed	cooperation	0.5
signing	cooperation	0.5
signature	cooperation	1
ratif*	cooperation	1
reach an agreement	cooperation	1
reaches an agreement	cooperation	1
reached an agreement	cooperation	1
reaching an agreement	cooperation	1
reach agreement	cooperation	1
reaches agreement	cooperation	1
reached agreement	cooperation	1
reaching agreement	cooperation	1
reach a deal	cooperation	1
reaches a deal	cooperation	1
reached a deal	cooperation	1
reaching a deal	cooperation	1
reach an accord	cooperation	1
reaches an accord	cooperation	1
reached an accord	cooperation	1
reaching an accord	cooperation	1
reach an understanding	cooperation	1
reaches an understanding	cooperation	1
reached an understanding	cooperation	1
reaching an understanding	cooperation	1
strike a deal	cooperation	1
strikes a deal	cooperation	1
struck a deal	cooperation	1
striking a deal	cooperation	1
strike an agreement	cooperation	1
strikes an agreement	cooperation	1
struck an agreement	cooperation	1
striking an agreement	cooperation	1
conclude an agreement	cooperation	1
concludes an agreement	cooperation	1
concluded an agreement	cooperation	1
concluding an agreement	cooperation	1
conclude a treaty	cooperation	1
concludes a treaty	cooperation	1
concluded a treaty	cooperation	1
concluding a treaty	cooperation	1
agree on	cooperation	1
agrees on	cooperation	1
agreed on	cooperation	1
agreeing on	cooperation	1
agree to	cooperation	1
agrees to	cooperation	1
agreed to	cooperation	1
agreeing to	cooperation	1
agreed	cooperation	0.5
agrees	cooperation	0.5
agreement	cooperation	0.5
agreement in principle	cooperation	1
accord	cooperation	0.5
accords	cooperation	0.9
pact	cooperation	0.5
treaty	cooperation	0.5
memorandum of understanding	cooperation	1
protocol	cooperation	0.5
framework agreement	cooperation	1
trade deal	cooperation	1
trade agreement	cooperation	1
free trade	cooperation	1
trade pact	cooperation	1
boost trade	cooperation	1
boosts trade	cooperation	1
boosted trade	cooperation	1
boosting trade	cooperation	1
boost cooperation	cooperation	1
boosts cooperation	cooperation	1
boosted cooperation	cooperation	1
boosting cooperation	cooperation	1
boost ties	cooperation	1
boosts ties	cooperation	1
boosted ties	cooperation	1
boosting ties	cooperation	1
expand trade	cooperation	1
expands trade	cooperation	1
expanded trade	cooperation	1
expanding trade	cooperation	1
expand cooperation	cooperation	1
expands cooperation	cooperation	1
expanded cooperation	cooperation	1
expanding cooperation	cooperation	1
deepen cooperation	cooperation	1
deepens cooperation	cooperation	1
deepened cooperation	cooperation	1
deepening cooperation	cooperation	1
deepen ties	cooperation	1
deepens ties	cooperation	1
deepened ties	cooperation	1
deepening ties	cooperation	1
strengthen cooperation	cooperation	1
strengthens cooperation	cooperation	1
strengthened cooperation	cooperation	1
strengthening cooperation	cooperation	1
strengthen ties	cooperation	1
strengthens ties	cooperation	1
strengthened ties	cooperation	1
strengthening ties	cooperation	1
strengthen relations	cooperation	1
strengthens relations	cooperation	1
strengthened relations	cooperation	1
strengthening relations	cooperation	1
strengthen bonds	cooperation	1
strengthens bonds	cooperation	1
strengthened bonds	cooperation	1
strengthening bonds	cooperation	1
develop relations	cooperation	1
develops relations	cooperation	1
developed relations	cooperation	1
developing relations	cooperation	1
develop cooperation	cooperation	1
develops cooperation	cooperation	1
developed cooperation	cooperation	1
developing cooperation	cooperation	1
enhance cooperation	cooperation	1
enhances cooperation	cooperation	1
enhanced cooperation	cooperation	1
enhancing cooperation	cooperation	1
closer cooperation	cooperation	1
closer ties	cooperation	1
closer relations	cooperation	1
close ties	cooperation	0.5
close cooperation	cooperation	1
good relations	cooperation	0.5
excellent relations	cooperation	1
strong ties	cooperation	0.5
strong relations	cooperation	1
bilateral ties	cooperation	1
bilateral relations	cooperation	1
bilateral cooperation	cooperation	1
economic cooperation	cooperation	1
security cooperation	cooperation	1
cultural exchange*	cooperation	1
student exchange*	cooperation	1
visa free	cooperation	1
visa-free	cooperation	0.9
visa waiver	cooperation	1
open borders	cooperation	1
investment agreement	cooperation	1
endorse the	cooperation	1
endorses the	cooperation	1
endorsed the	cooperation	1
endorsing the	cooperation	1
endors*	cooperation	0.5
back the plan	cooperation	1
backs the plan	cooperation	1
backed the plan	cooperation	1
backing the plan	cooperation	1
back the proposal	cooperation	1
backs the proposal	cooperation	1
backed the proposal	cooperation	1
backing the proposal	cooperation	1
back the resolution	cooperation	1
backs the resolution	cooperation	1
backed the resolution	cooperation	1
backing the resolution	cooperation	1
support*	cooperation	0.5
support the proposal	cooperation	1
supports the proposal	cooperation	1
supported the proposal	cooperation	1
supporting the proposal	cooperation	1
support the plan	cooperation	1
supports the plan	cooperation	1
supported the plan	cooperation	1
supporting the plan	cooperation	1
support the resolution	cooperation	1
supports the resolution	cooperation	1
supported the resolution	cooperation	1
supporting the resolution	cooperation	1
vote in favour	cooperation	1
votes in favour	cooperation	1
voted in favour	cooperation	1
voting in favour	cooperation	1
vote in favor	cooperation	1
votes in favor	cooperation	1
voted in favor	cooperation	1
voting in favor	cooperation	1
vote for	cooperation	1
votes for	cooperation	1
voted for	cooperation	1
voting for	cooperation	1
approv*	cooperation	1
adopt a resolution	cooperation	1
adopts a resolution	cooperation	1
adopted a resolution	cooperation	1
adopting a resolution	cooperation	1
unanim*	cooperation	0.9
consensus	cooperation	0.9
by consensus	cooperation	1
admit to	cooperation	1
admits to	cooperation	1
admitted to	cooperation	1
admitting to	cooperation	1
accession	cooperation	0.9
membership	cooperation	1
join the	cooperation	1
joins the	cooperation	1
joined the	cooperation	1
joining the	cooperation	1
integrat*	cooperation	0.5
coordinat*	cooperation	0.5
facilitat*	cooperation	1
contribut*	cooperation	0.5
participat*	cooperation	0.5
engag*	cooperation	0.5
engage with	cooperation	1
engages with	cooperation	1
engaged with	cooperation	1
engaging with	cooperation	1
engage constructively	cooperation	1
engages constructively	cooperation	1
engaged constructively	cooperation	1
engaging constructively	cooperation	1
honour commitments	cooperation	1
honours commitments	cooperation	1
honoured commitments	cooperation	1
honouring commitments	cooperation	1
implement*	cooperation	0.5
implement the agreement	cooperation	1
implements the agreement	cooperation	1
implemented the agreement	cooperation	1
implementing the agreement	cooperation	1
implement the accord	cooperation	1
implements the accord	cooperation	1
implemented the accord	cooperation	1
implementing the accord	cooperation	1
put into effect	cooperation	1
puts into effect	cooperation	1
putting into effect	cooperation	1
enter into force	cooperation	1
enters into force	cooperation	1
entered into force	cooperation	1
entering into force	cooperation	1
in force	cooperation	1
aid	aid	0.9
humanitarian aid	aid	0.9
humanitarian assistance	aid	0.9
food aid	aid	0.9
medical aid	aid	0.9
financial aid	aid	0.9
development aid	aid	0.9
emergency aid	aid	0.9
relief	aid	0.9
relief supplies	aid	0.9
relief effort*	aid	0.9
disaster relief	aid	0.9
assist*	aid	0.9
help*	aid	0.5
send aid	aid	0.9
sends aid	aid	0.9
sent aid	aid	0.9
sending aid	aid	0.9
send food	aid	0.9
sends food	aid	0.9
sent food	aid	0.9
sending food	aid	0.9
send medicine	aid	0.9
sends medicine	aid	0.9
sent medicine	aid	0.9
sending medicine	aid	0.9
send doctors	aid	0.9
sends doctors	aid	0.9
sent doctors	aid	0.9
sending doctors	aid	0.9
send help	aid	0.9
sends help	aid	0.9
sent help	aid	0.9
sending help	aid	0.9
send supplies	aid	0.9
sends supplies	aid	0.9
sent supplies	aid	0.9
sending supplies	aid	0.9
deliver aid	aid	0.9
delivers aid	aid	0.9
delivered aid	aid	0.9
delivering aid	aid	0.9
deliver food	aid	0.9
delivers food	aid	0.9
delivered food	aid	0.9
delivering food	aid	0.9
deliver medicine	aid	0.9
delivers medicine	aid	0.9
delivered medicine	aid	0.9
delivering medicine	aid	0.9
deliver supplies	aid	0.9
delivers supplies	aid	0.9
delivered supplies	aid	0.9
delivering supplies	aid	0.9
provide aid	aid	0.9
provides aid	aid	0.9
provided aid	aid	0.9
providing aid	aid	0.9
provide assistance	aid	0.9
provides assistance	aid	0.9
provided assistance	aid	0.9
providing assistance	aid	0.9
provide food	aid	0.9
provides food	aid	0.9
provided food	aid	0.9
providing food	aid	0.9
provide shelter	aid	0.9
provides shelter	aid	0.9
provided shelter	aid	0.9
providing shelter	aid	0.9
provide support	aid	0.9
provides support	aid	0.9
provided support	aid	0.9
providing support	aid	0.9
provide relief	aid	0.9
provides relief	aid	0.9
provided relief	aid	0.9
providing relief	aid	0.9
provide medical	aid	0.9
provides medical	aid	0.9
provided medical	aid	0.9
providing medical	aid	0.9
provide funding	aid	0.9
provides funding	aid	0.9
provided funding	aid	0.9
providing funding	aid	0.9
provide training	aid	0.9
provides training	aid	0.9
provided training	aid	0.9
providing training	aid	0.9
pledge aid	aid	0.9
pledges aid	aid	0.9
pledged aid	aid	0.9
pledging aid	aid	0.9
pledge support	aid	0.9
pledges support	aid	0.9
pledged support	aid	0.9
pledging support	aid	0.9
pledge assistance	aid	0.9
pledges assistance	aid	0.9
pledged assistance	aid	0.9
pledging assistance	aid	0.9
pledge funds	aid	0.9
pledges funds	aid	0.9
pledged funds	aid	0.9
pledging funds	aid	0.9
donat*	aid	0.9
donor*	aid	0.9
donate to	aid	0.9
donates to	aid	0.9
donated to	aid	0.9
donating to	aid	0.9
grants	aid	0.9
grant asylum	aid	0.9
grants asylum	aid	0.9
granted asylum	aid	0.9
granting asylum	aid	0.9
grant a loan	aid	0.9
grants a loan	aid	0.9
granted a loan	aid	0.9
granting a loan	aid	0.9
grant citizenship	aid	0.9
grants citizenship	aid	0.9
granted citizenship	aid	0.9
granting citizenship	aid	0.9
loan*	aid	0.9
credit line	aid	0.9
line of credit	aid	0.9
interest free	aid	0.9
interest-free	aid	0.9
funds	aid	0.5
funding	aid	0.9
financ*	aid	0.9
forgive debt	aid	0.9
forgives debt	aid	0.9
forgave debt	aid	0.9
forgiven debt	aid	0.9
forgiving debt	aid	0.9
debt forgiveness	aid	0.9
debt cancellation	aid	0.9
cancel the debt	aid	0.9
cancels the debt	aid	0.9
canceled the debt	aid	0.9
canceling the debt	aid	0.9
cancelled the debt	aid	0.9
cancelling the debt	aid	0.9
write off debt	aid	0.9
writes off debt	aid	0.9
wrote off debt	aid	0.9
written off debt	aid	0.9
writing off debt	aid	0.9
restructure debt	aid	0.9
restructures debt	aid	0.9
restructured debt	aid	0.9
restructuring debt	aid	0.9
rescu*	aid	0.9
evacuate the	aid	0.9
evacuates the	aid	0.9
evacuated the	aid	0.9
evacuating the	aid	0.9
evacuat*	aid	0.9
shelter*	aid	0.45
refuge	aid	0.45
take in refugees	aid	0.9
takes in refugees	aid	0.9
took in refugees	aid	0.9
taken in refugees	aid	0.9
taking in refugees	aid	0.9
host refugees	aid	0.9
hosts refugees	aid	0.9
hosted refugees	aid	0.9
hosting refugees	aid	0.9
receive refugees	aid	0.9
receives refugees	aid	0.9
received refugees	aid	0.9
receiving refugees	aid	0.9
resettle refugees	aid	0.9
resettles refugees	aid	0.9
resettled refugees	aid	0.9
resettling refugees	aid	0.9
resettl*	aid	0.9
treat the wounded	aid	0.9
treats the wounded	aid	0.9
treated the wounded	aid	0.9
treating the wounded	aid	0.9
medic*	aid	0.9
doctor*	aid	0.9
hospital*	aid	0.9
vaccin*	aid	0.9
food supplies	aid	0.9
wheat	aid	0.9
grain	aid	0.45
tents	aid	0.9
blankets	aid	0.9
drinking water	aid	0.9
reconstruct*	aid	0.9
rebuild*	aid	0.9
rebuild the	aid	0.9
rebuilds the	aid	0.9
rebuilt the	aid	0.9
rebuilding the	aid	0.9
restor*	aid	0.9
repair*	aid	0.9
repair the	aid	0.9
repairs the	aid	0.9
repaired the	aid	0.9
repairing the	aid	0.9
infrastructure	aid	0.9
training programme	aid	0.9
training program	aid	0.9
technical assistance	aid	0.9
scholarship*	aid	0.9
protect*	aid	0.45
protect civilians	aid	0.9
protects civilians	aid	0.9
protected civilians	aid	0.9
protecting civilians	aid	0.9
safe haven	aid	0.9
peacekeepers	aid	0.9
airlift*	aid	0.9
convoy	aid	0.45
aid convoy	aid	0.9
open corridors	aid	0.9
opens corridors	aid	0.9
opened corridors	aid	0.9
opening corridors	aid	0.9
corridor	aid	0.9
release prisoners	release	1
releases prisoners	release	1
released prisoners	release	1
releasing prisoners	release	1
release a prisoner	release	1
releases a prisoner	release	1
released a prisoner	release	1
releasing a prisoner	release	1
release hostages	release	1
releases hostages	release	1
released hostages	release	1
releasing hostages	release	1
release the hostages	release	1
releases the hostages	release	1
released the hostages	release	1
releasing the hostages	release	1
release detainees	release	1
releases detainees	release	1
released detainees	release	1
releasing detainees	release	1
release the crew	release	1
releases the crew	release	1
released the crew	release	1
releasing the crew	release	1
release the sailors	release	1
releases the sailors	release	1
released the sailors	release	1
releasing the sailors	release	1
release the soldiers	release	1
releases the soldiers	release	1
released the soldiers	release	1
releasing the soldiers	release	1
release the journalist	release	1
releases the journalist	release	1
released the journalist	release	1
releasing the journalist	release	1
release the journalists	release	1
releases the journalists	release	1
released the journalists	release	1
releasing the journalists	release	1
release from prison	release	1
releases from prison	release	1
released from prison	release	1
releasing from prison	release	1
release on bail	release	1
releases on bail	release	1
released on bail	release	1
releasing on bail	release	1
release unharmed	release	1
releases unharmed	release	1
released unharmed	release	1
releasing unharmed	release	1
release unconditionally	release	1
releases unconditionally	release	1
released unconditionally	release	1
releasing unconditionally	release	1
released	release	1
releases	release	0.9
release of prisoners	release	1
release of hostages	release	1
release of	release	0.5
free the	release	1
frees the	release	1
freed the	release	1
freeing the	release	1
free prisoners	release	1
frees prisoners	release	1
freed prisoners	release	1
freeing prisoners	release	1
free hostages	release	1
frees hostages	release	1
freed hostages	release	1
freeing hostages	release	1
freed	release	1
freeing	release	0.9
set free	release	1
sets free	release	1
setting free	release	1
liberat*	release	1
hand over	release	0.5
hands over	release	1
handed over	release	0.5
handing over	release	1
hand back	release	1
hands back	release	1
handed back	release	1
handing back	release	1
give back	release	1
gives back	release	1
gave back	release	1
given back	release	1
giving back	release	1
return the	release	1
returns the	release	1
returned the	release	1
returning the	release	1
return the bodies	release	1
returns the bodies	release	1
returned the bodies	release	1
returning the bodies	release	1
return the remains	release	1
returns the remains	release	1
returned the remains	release	1
returning the remains	release	1
return the territory	release	1
returns the territory	release	1
returned the territory	release	1
returning the territory	release	1
return the ship	release	1
returns the ship	release	1
returned the ship	release	1
returning the ship	release	1
repatriat*	release	0.9
exchange prisoners	release	1
exchanges prisoners	release	1
exchanged prisoners	release	1
exchanging prisoners	release	1
prisoner exchange	release	1
prisoner swap	release	1
swap prisoners	release	1
swaps prisoners	release	1
swapped prisoners	release	1
swapping prisoners	release	1
swap detainees	release	1
swaps detainees	release	1
swapped detainees	release	1
swapping detainees	release	1
exchange of prisoners	release	1
acquit the	release	1
acquits the	release	1
acquitted the	release	1
acquitting the	release	1
acquit*	release	0.9
allow to leave	release	1
allows to leave	release	1
allowed to leave	release	1
allowing to leave	release	1
allowed to return	release	1
let go	release	0.5
lets go	release	1
letting go	release	1
let them go	release	1
lets them go	release	1
letting them go	release	1
let leave	release	1
lets leave	release	1
letting leave	release	1
withdraw from	release	1
withdraws from	release	1
withdrew from	release	1
withdrawn from	release	1
withdrawing from	release	1
withdrawn	release	0.5
withdrew	release	0.5
withdraws	release	0.5
withdrawing	release	0.5
withdrawal	release	1
pull out	release	0.5
pulls out	release	1
pulled out	release	1
pulling out	release	1
pull out troops	release	1
pulls out troops	release	1
pulled out troops	release	1
pulling out troops	release	1
pull troops	release	1
pulls troops	release	1
pulled troops	release	1
pulling troops	release	1
vacate the	release	1
vacates the	release	1
vacated the	release	1
vacating the	release	1
leave the area	release	1
leaves the area	release	1
left the area	release	1
leaving the area	release	1
end the occupation	release	1
ends the occupation	release	1
ended the occupation	release	1
ending the occupation	release	1
reopen the	release	1
reopens the	release	1
reopened the	release	1
reopening the	release	1
reopen*	release	1
unblock the	release	1
unblocks the	release	1
unblocked the	release	1
unblocking the	release	1
unblock*	release	0.9
unfreez*	release	0.9
unfroze	release	0.9
unfreeze assets	release	1
unfreezes assets	release	1
unfroze assets	release	1
unfrozen assets	release	1
unfreezing assets	release	1
unfreeze funds	release	1
unfreezes funds	release	1
unfroze funds	release	1
unfrozen funds	release	1
unfreezing funds	release	1
restore access	release	1
restores access	release	1
restored access	release	1
restoring access	release	1
restore supplies	release	1
restores supplies	release	1
restored supplies	release	1
restoring supplies	release	1
restore gas	release	1
restores gas	release	1
restored gas	release	1
restoring gas	release	1
resume deliveries	release	1
resumes deliveries	release	1
resumed deliveries	release	1
resuming deliveries	release	1
resume supplies	release	1
resumes supplies	release	1
resumed supplies	release	1
resuming supplies	release	1
resume exports	release	1
resumes exports	release	1
resumed exports	release	1
resuming exports	release	1
resume imports	release	1
resumes imports	release	1
resumed imports	release	1
resuming imports	release	1
resume flights	release	1
resumes flights	release	1
resumed flights	release	1
resuming flights	release	1
resume aid	release	1
resumes aid	release	1
resumed aid	release	1
resuming aid	release	1
resume cooperation	release	1
resumes cooperation	release	1
resumed cooperation	release	1
resuming cooperation	release	1
resume payments	release	1
resumes payments	release	1
resumed payments	release	1
resuming payments	release	1
lift the state of emergency	release	1
lifts the state of emergency	release	1
lifted the state of emergency	release	1
lifting the state of emergency	release	1
reinstate the	release	1
reinstates the	release	1
reinstated the	release	1
reinstating the	release	1
reinstat*	release	0.9
return home	release	1
returns home	release	1
returned home	release	1
returning home	release	1
sent home	release	1
flown home	release	1
reunite*	release	0.9
reunite families	release	1
reunites families	release	1
reunited families	release	1
reuniting families	release	1
family reunion*	release	1
welcom*	praise	0.8
welcome the	praise	0.8
welcomes the	praise	0.8
welcomed the	praise	0.8
welcoming the	praise	0.8
welcome the decision	praise	0.8
welcomes the decision	praise	0.8
welcomed the decision	praise	0.8
welcoming the decision	praise	0.8
warmly welcome*	praise	0.8
prais*	praise	0.8
praise the	praise	0.8
praises the	praise	0.8
praised the	praise	0.8
praising the	praise	0.8
hail*	praise	0.8
applaud*	praise	0.8
commend*	praise	0.8
laud*	praise	0.8
salut*	praise	0.8
pay tribute	praise	0.8
pays tribute	praise	0.8
paid tribute	praise	0.8
paying tribute	praise	0.8
tribute	praise	0.8
congratulat*	praise	0.8
admir*	praise	0.8
appreciat*	praise	0.8
express appreciation	praise	0.8
expresses appreciation	praise	0.8
expressed appreciation	praise	0.8
expressing appreciation	praise	0.8
grateful	praise	0.8
gratitude	praise	0.8
thank*	praise	0.8
thank the	praise	0.8
thanks the	praise	0.8
thanked the	praise	0.8
thanking the	praise	0.8
express thanks	praise	0.8
expresses thanks	praise	0.8
expressed thanks	praise	0.8
expressing thanks	praise	0.8
honour*	praise	0.8
honor*	praise	0.8
respect	praise	0.5
deep respect	praise	0.8
esteem	praise	0.8
value highly	praise	0.8
highly value	praise	0.8
cherish*	praise	0.8
remarkable	praise	0.8
outstanding	praise	0.8
excellent	praise	0.8
exemplary	praise	0.8
courag*	praise	0.8
brave*	praise	0.5
bold	praise	0.5
visionary	praise	0.8
wise	praise	0.5
wisdom	praise	0.8
statesman*	praise	0.8
leadership	praise	0.8
constructive role	praise	0.8
positive role	praise	0.8
positive	praise	0.5
encourag*	praise	0.8
promising	praise	0.8
success*	praise	0.8
achievement*	praise	0.8
milestone	praise	0.8
landmark	praise	0.8
historic	praise	0.8
landmark agreement	praise	0.8
historic agreement	praise	0.8
historic opportunity	praise	0.8
triumph*	praise	0.8
pleased	praise	0.8
delight*	praise	0.8
happy	praise	0.5
glad	praise	0.5
satisfied	praise	0.8
satisfaction	praise	0.8
warm	praise	0.5
warmly	praise	0.8
cordial	praise	0.8
friendly atmosphere	praise	0.8
good atmosphere	praise	0.8
spirit of	praise	0.8
in a spirit of	praise	0.8
noble	praise	0.8
generous	praise	0.8
generosity	praise	0.8
hospitality	praise	0.8
great friend	praise	0.8
dear friend	praise	0.8
old friend	praise	0.8
true friend	praise	0.8
close friend	praise	0.8
brotherly	praise	0.8
fraternal	praise	0.8
brother nation	praise	0.8
sisterly	praise	0.8
ally	praise	0.8
trusted ally	praise	0.8
staunch ally	praise	0.8
proud	praise	0.8
hope*	hope	0.8
hoping	hope	0.8
express hope	hope	0.8
expresses hope	hope	0.8
expressed hope	hope	0.8
expressing hope	hope	0.8
we hope	hope	0.8
sincerely hope	hope	0.8
optimis*	hope	0.8
cautiously optimistic	hope	0.8
cautious optimism	hope	0.8
express optimism	hope	0.8
expresses optimism	hope	0.8
expressed optimism	hope	0.8
expressing optimism	hope	0.8
express confidence	hope	0.8
expresses confidence	hope	0.8
expressed confidence	hope	0.8
expressing confidence	hope	0.8
confident	hope	0.8
confidence	hope	0.8
look forward to	hope	0.8
looks forward to	hope	0.8
looking forward to	hope	0.8
looked forward to	hope	0.8
eager to	hope	0.8
keen to	hope	0.8
wish for peace	hope	0.8
wish to	hope	0.8
desire for peace	hope	0.8
desire peace	hope	0.8
want peace	hope	0.8
wants peace	hope	0.8
wanted peace	hope	0.8
we want peace	hope	0.8
long for peace	hope	0.8
yearn*	hope	0.8
aspir*	hope	0.8
brighter future	hope	0.8
better future	hope	0.8
new era	hope	0.8
opportunit*	hope	0.8
chance for peace	hope	0.8
chance for	hope	0.8
window of opportunity	hope	0.8
light at the end	hope	0.8
glimmer of hope	hope	0.8
ray of hope	hope	0.8
good sign	hope	0.8
encouraging sign*	hope	0.8
positive signal*	hope	0.8
promising sign*	hope	0.8
within reach	hope	0.8
close to agreement	hope	0.8
close to a deal	hope	0.8
on track	hope	0.8
achievable	hope	0.8
possible to	hope	0.8
it is possible	hope	0.8
believe in	hope	0.8
apolog*	regret	0.8
apologise for	regret	0.8
apologises for	regret	0.8
apologised for	regret	0.8
apologising for	regret	0.8
apologize for	regret	0.8
apologizes for	regret	0.8
apologized for	regret	0.8
apologizing for	regret	0.8
offer an apology	regret	0.8
offers an apology	regret	0.8
offered an apology	regret	0.8
offering an apology	regret	0.8
offer apologies	regret	0.8
offers apologies	regret	0.8
offered apologies	regret	0.8
offering apologies	regret	0.8
issue an apology	regret	0.8
issues an apology	regret	0.8
issued an apology	regret	0.8
issuing an apology	regret	0.8
sincere apolog*	regret	0.8
express regret	regret	0.8
expresses regret	regret	0.8
expressed regret	regret	0.8
expressing regret	regret	0.8
express remorse	regret	0.8
expresses remorse	regret	0.8
expressed remorse	regret	0.8
expressing remorse	regret	0.8
remorse	regret	0.8
regret*	regret	0.8
deeply regret	regret	0.8
deep regret	regret	0.8
sincerely regret	regret	0.8
sorry	regret	0.8
sorrow	regret	0.8
sorrowful	regret	0.8
ask forgiveness	regret	0.8
asks forgiveness	regret	0.8
asked forgiveness	regret	0.8
asking forgiveness	regret	0.8
ask for forgiveness	regret	0.8
asks for forgiveness	regret	0.8
asked for forgiveness	regret	0.8
asking for forgiveness	regret	0.8
forgiv*	regret	0.8
express sorrow	regret	0.8
expresses sorrow	regret	0.8
expressed sorrow	regret	0.8
expressing sorrow	regret	0.8
express condolences	regret	0.8
expresses condolences	regret	0.8
expressed condolences	regret	0.8
expressing condolences	regret	0.8
offer condolences	regret	0.8
offers condolences	regret	0.8
offered condolences	regret	0.8
offering condolences	regret	0.8
condolence*	regret	0.8
sympath*	regret	0.8
express sympathy	regret	0.8
expresses sympathy	regret	0.8
expressed sympathy	regret	0.8
expressing sympathy	regret	0.8
mourn*	regret	0.8
grief	regret	0.8
griev*	regret	0.8
saddened	regret	0.8
sadness	regret	0.8
tragic	regret	0.8
tragedy	regret	0.8
tragedies	regret	0.8
unfortunate incident	regret	0.8
unintentional	regret	0.8
unintended	regret	0.8
by mistake	regret	0.8
by accident	regret	0.8
accident	regret	0.8
accidental*	regret	0.8
human error	regret	0.8
make amends	regret	0.8
makes amends	regret	0.8
made amends	regret	0.8
making amends	regret	0.8
amends	regret	0.8
compensat*	regret	0.8
pay compensation	regret	0.8
pays compensation	regret	0.8
paid compensation	regret	0.8
paying compensation	regret	0.8
compensate the families	regret	0.8
compensates the families	regret	0.8
compensated the families	regret	0.8
compensating the families	regret	0.8
atone*	regret	0.8
take responsibility for	regret	0.8
takes responsibility for	regret	0.8
took responsibility for	regret	0.8
taken responsibility for	regret	0.8
taking responsibility for	regret	0.8
accept full responsibility	regret	0.8
accepts full responsibility	regret	0.8
accepted full responsibility	regret	0.8
accepting full responsibility	regret	0.8
promise an investigation	regret	0.8
promises an investigation	regret	0.8
promised an investigation	regret	0.8
promising an investigation	regret	0.8
full investigation	regret	0.8
thorough investigation	regret	0.8
investigate the incident	regret	0.8
investigates the incident	regret	0.8
investigated the incident	regret	0.8
investigating the incident	regret	0.8
may	hedging	0.5
might	hedging	0.5
could	hedging	0.5
would	hedging	0.5
perhaps	hedging	0.5
possibly	hedging	0.5
probably	hedging	0.5
maybe	hedging	0.5
likely	hedging	0.5
unlikely	hedging	0.5
apparently	hedging	0.5
seem*	hedging	0.5
appear*	hedging	0.5
suggest*	hedging	0.5
tend to	hedging	0.5
in principle	hedging	0.5
in theory	hedging	0.5
theoretically	hedging	0.5
to some extent	hedging	0.5
to a certain extent	hedging	0.5
in a sense	hedging	0.5
in some respects	hedging	0.5
more or less	hedging	0.5
rather	hedging	0.5
somewhat	hedging	0.5
relatively	hedging	0.5
fairly	hedging	0.5
partly	hedging	0.5
partially	hedging	0.5
largely	hedging	0.5
generally	hedging	0.5
usually	hedging	0.5
in general	hedging	0.5
as far as we know	hedging	0.5
as far as i know	hedging	0.5
to our knowledge	hedging	0.5
to my knowledge	hedging	0.5
in our view	hedging	0.5
in my view	hedging	0.5
in our opinion	hedging	0.5
in my opinion	hedging	0.5
we think	hedging	0.5
i think	hedging	0.5
we believe	hedging	0.5
i believe	hedging	0.5
i suppose	hedging	0.5
we assume	hedging	0.5
i guess	hedging	0.5
it would seem	hedging	0.5
it seems	hedging	0.5
it appears	hedging	0.5
conceivabl*	hedging	0.5
potential*	hedging	0.5
possibilit*	hedging	0.5
uncertain*	hedging	0.5
unclear	hedging	0.5
not clear	hedging	0.5
not certain	hedging	0.5
not sure	hedging	0.5
unsure	hedging	0.5
hard to say	hedging	0.5
difficult to say	hedging	0.5
too early to say	hedging	0.5
too soon to say	hedging	0.5
remains unclear	hedging	0.5
tentativ*	hedging	0.5
provisional*	hedging	0.5
preliminary	hedging	0.5
exploratory	hedging	0.5
at this stage	hedging	0.5
at this point	hedging	0.5
at the moment	hedging	0.5
so far	hedging	0.5
at present	hedging	0.5
as things stand	hedging	0.5
as it stands	hedging	0.5
depending on	hedging	0.5
depends on	hedging	0.5
subject to	hedging	0.5
if necessary	hedging	0.5
if needed	hedging	0.5
if need be	hedging	0.5
if required	hedging	0.5
if possible	hedging	0.5
where possible	hedging	0.5
where appropriate	hedging	0.5
as appropriate	hedging	0.5
in due time	hedging	0.5
sooner or later	hedging	0.5
one way or another	hedging	0.5
reportedly	hedging	0.5
allegedly	hedging	0.5
so called	hedging	0.5
so-called	hedging	0.5
supposedly	hedging	0.5
purportedly	hedging	0.5
ostensibly	hedging	0.5
cautious*	hedging	0.5
careful*	hedging	0.5
guarded*	hedging	0.5
reservation*	hedging	0.5
with reservations	hedging	0.5
mixed feelings	hedging	0.5
nuanced	hedging	0.5
ambigu*	hedging	0.5
vague	hedging	0.5
speculat*	hedging	0.5
hypothetical*	hedging	0.5
assumption	hedging	0.5
certainly	booster	0.5
definitely	booster	0.5
absolutely	booster	0.5
clearly	booster	0.5
obviously	booster	0.5
undoubtedly	booster	0.5
unquestionably	booster	0.5
indisputabl*	booster	0.5
without doubt	booster	0.5
without a doubt	booster	0.5
no doubt	booster	0.5
beyond doubt	booster	0.5
beyond any doubt	booster	0.5
of course	booster	0.5
indeed	booster	0.5
surely	booster	0.5
truly	booster	0.5
really	booster	0.5
very	booster	0.5
extremely	booster	0.5
highly	booster	0.5
deeply	booster	0.5
strongly	booster	0.5
firmly	booster	0.5
categorically	booster	0.5
unequivocal*	booster	0.5
unambiguous*	booster	0.5
decisively	booster	0.5
completely	booster	0.5
totally	booster	0.5
entirely	booster	0.5
fully	booster	0.5
utterly	booster	0.5
wholly	booster	0.5
perfectly	booster	0.5
absolutely no	booster	0.5
at all	booster	0.5
whatsoever	booster	0.5
in any case	booster	0.5
in any event	booster	0.5
under any circumstances	booster	0.5
always	booster	0.5
never	booster	0.5
ever	booster	0.5
forever	booster	0.5
eternal*	booster	0.5
once and for all	booster	0.5
for good	booster	0.5
every	booster	0.5
must	booster	0.5
will	booster	0.5
shall	booster	0.5
need to	booster	0.5
have to	booster	0.5
has to	booster	0.5
cannot but	booster	0.5
can't but	booster	0.5
bound to	booster	0.5
inevitabl*	booster	0.5
inexorabl*	booster	0.5
imperative	booster	0.5
essential	booster	0.5
crucial	booster	0.5
vital	booster	0.5
paramount	booster	0.5
above all	booster	0.5
first and foremost	booster	0.5
most of all	booster	0.5
of the utmost importance	booster	0.5
utmost	booster	0.5
greatest	booster	0.5
gravest possible	booster	0.5
strictly	booster	0.5
exactly	booster	0.5
precisely	booster	0.5
plain*	booster	0.5
emphatic*	booster	0.5
solemn*	booster	0.5
adamant*	booster	0.5
determin*	booster	0.5
resolut*	booster	0.5
resolve	booster	0.5
unshak*	booster	0.5
immediately	booster	0.5
urgent*	booster	0.5
instantly	booster	0.5
swift*	booster	0.5
rapidly	booster	0.5
at once and	booster	0.5
massive*	booster	0.5
huge	booster	0.5
enormous	booster	0.5
overwhelming*	booster	0.5
unprecedented	booster	0.5
extraordinary	booster	0.5
total	booster	0.5
complete	booster	0.5
full	booster	0.5
maximum	booster	0.5
make it clear	booster	0.5
makes it clear	booster	0.5
made it clear	booster	0.5
making it clear	booster	0.5
make clear	booster	0.5
makes clear	booster	0.5
made clear	booster	0.5
making clear	booster	0.5
make crystal clear	booster	0.5
makes crystal clear	booster	0.5
made crystal clear	booster	0.5
making crystal clear	booster	0.5
crystal clear	booster	0.5
loud and clear	booster	0.5
in no uncertain terms	booster	0.5
leave no doubt	booster	0.5
leaves no doubt	booster	0.5
left no doubt	booster	0.5
leaving no doubt	booster	0.5
let me be clear	booster	0.5
let us be clear	booster	0.5
i repeat	booster	0.5
we repeat	booster	0.5
once again	booster	0.5
again and again	booster	0.5
time and again	booster	0.5
repeatedly	booster	0.5
i stress	booster	0.5
we stress	booster	0.5
not	negation	0.5
n't	negation	0.5
no	negation	0.5
never	negation	0.5
none	negation	0.5
nobody	negation	0.5
no one	negation	0.5
nothing	negation	0.5
nowhere	negation	0.5
neither	negation	0.5
nor	negation	0.5
without	negation	0.5
cannot	negation	0.5
hardly	negation	0.5
scarcely	negation	0.5
barely	negation	0.5
seldom	negation	0.5
rarely	negation	0.5
lack*	negation	0.5
absence of	negation	0.5
fail*	negation	0.5
failed to	negation	0.5
fails to	negation	0.5
failure to	negation	0.5
deny	negation	0.5
denies	negation	0.5
denied	negation	0.5
denying	negation	0.5
denial*	negation	0.5
rule out	negation	0.5
rules out	negation	0.5
ruled out	negation	0.5
ruling out	negation	0.5
far from	negation	0.5
anything but	negation	0.5
instead of	negation	0.5
rather than	negation	0.5
except	negation	0.5
unless	negation	0.5
stop	negation	0.5
stopped	negation	0.5
stops	negation	0.5
stopping	negation	0.5
avoid*	negation	0.5
prevent*	negation	0.5
refrain from	negation	0.5
no longer	negation	0.5
not any more	negation	0.5
not anymore	negation	0.5
not anything	negation	0.5
not yet	negation	0.5
not only	negation	0.5
not even	negation	0.5
not because	negation	0.5
not that	negation	0.5
by no	negation	0.5
in no way	negation	0.5
on no account	negation	0.5
nor will	negation	0.5
nor would	negation	0.5
deadline*	deadline	0.5
by monday	deadline	0.5
by tuesday	deadline	0.5
by wednesday	deadline	0.5
by thursday	deadline	0.5
by friday	deadline	0.5
by saturday	deadline	0.5
by sunday	deadline	0.5
by noon	deadline	0.5
by tomorrow	deadline	0.5
by tonight	deadline	0.5
by next week	deadline	0.5
by next month	deadline	0.5
by the end of	deadline	0.5
before the end of	deadline	0.5
at the latest	deadline	0.5
no later than	deadline	0.5
not later than	deadline	0.5
within days	deadline	0.5
within hours	deadline	0.5
within weeks	deadline	0.5
within a week	deadline	0.5
within a month	deadline	0.5
within the week	deadline	0.5
within the hour	deadline	0.5
in the next few days	deadline	0.5
in the coming days	deadline	0.5
in the coming hours	deadline	0.5
in the coming weeks	deadline	0.5
in the days ahead	deadline	0.5
next few days	deadline	0.5
time limit	deadline	0.5
timetable	deadline	0.5
time frame	deadline	0.5
timeframe	deadline	0.5
until	deadline	0.5
till	deadline	0.5
as of	deadline	0.5
starting from	deadline	0.5
with immediate effect	deadline	0.5
effective immediately	deadline	0.5
expir*	deadline	0.5
lapse*	deadline	0.5
hours left	deadline	0.5
days left	deadline	0.5
imminent*	deadline	0.5
impending	deadline	0.5
looming	deadline	0.5
shortly	deadline	0.5
soon	deadline	0.5
very soon	deadline	0.5
right now	deadline	0.5
now	deadline	0.5
today	deadline	0.5
tonight	deadline	0.5
immediately after	deadline	0.5
if	conditional	0.5
if not	conditional	0.5
only when	conditional	0.5
only after	conditional	0.5
only once	conditional	0.5
not until	conditional	0.5
unless	conditional	0.5
until	conditional	0.5
provided that	conditional	0.5
providing	conditional	0.5
on condition that	conditional	0.5
on the condition	conditional	0.5
conditional*	conditional	0.5
conditional on	conditional	0.5
contingent on	conditional	0.5
so long as	conditional	0.5
as long as	conditional	0.5
in case	conditional	0.5
in the event of	conditional	0.5
in the event that	conditional	0.5
in that case	conditional	0.5
should they	conditional	0.5
should it	conditional	0.5
should the	conditional	0.5
were they to	conditional	0.5
were it to	conditional	0.5
were to	conditional	0.5
otherwise	conditional	0.5
assuming	conditional	0.5
supposing	conditional	0.5
even if	conditional	0.5
whether or not	conditional	0.5
as soon as	conditional	0.5
once	conditional	0.5
once the	conditional	0.5
when and if	conditional	0.5
if and when	conditional	0.5
if and only if	conditional	0.5
except if	conditional	0.5
save if	conditional	0.5
in exchange	conditional	0.5
in return for the	conditional	0.5
given that	conditional	0.5
as a precondition	conditional	0.5
pending	conditional	0.5
depending	conditional	0.5
lift the	reversal	0.7
lifts the	reversal	0.7
lifted the	reversal	0.7
lifting the	reversal	0.7
lift	reversal	0.7
lifts	reversal	0.7
lifted	reversal	0.7
lifting	reversal	0.7
end the	reversal	0.7
ends the	reversal	0.7
ended the	reversal	0.7
ending the	reversal	0.7
end	reversal	0.7
ends	reversal	0.7
ended	reversal	0.7
ending	reversal	0.7
revers*	reversal	0.7
reverse the decision	reversal	0.7
reverses the decision	reversal	0.7
reversed the decision	reversal	0.7
reversing the decision	reversal	0.7
reverse course	reversal	0.7
reverses course	reversal	0.7
reversed course	reversal	0.7
reversing course	reversal	0.7
u turn	reversal	0.7
u-turn	reversal	0.7
about face	reversal	0.7
overturn the	reversal	0.7
overturns the	reversal	0.7
overturned the	reversal	0.7
overturning the	reversal	0.7
overturn*	reversal	0.7
repeal*	reversal	0.7
rescind*	reversal	0.7
revok*	reversal	0.7
annul*	reversal	0.7
cancel*	reversal	0.7
withdr*	reversal	0.7
call off	reversal	0.7
calls off	reversal	0.7
called off	reversal	0.7
calling off	reversal	0.7
back off	reversal	0.7
backs off	reversal	0.7
backed off	reversal	0.7
backing off	reversal	0.7
backtrack on	reversal	0.7
backtracks on	reversal	0.7
backtracked on	reversal	0.7
backtracking on	reversal	0.7
backtrack*	reversal	0.7
backpedal on	reversal	0.7
backpedals on	reversal	0.7
backpedaled on	reversal	0.7
backpedaling on	reversal	0.7
walk back	reversal	0.7
walks back	reversal	0.7
walked back	reversal	0.7
walking back	reversal	0.7
row back	reversal	0.7
rows back	reversal	0.7
rowed back	reversal	0.7
rowing back	reversal	0.7
take back	reversal	0.7
takes back	reversal	0.7
took back	reversal	0.7
taken back	reversal	0.7
taking back	reversal	0.7
retract*	reversal	0.7
recant*	reversal	0.7
drop the	reversal	0.7
drops the	reversal	0.7
dropped the	reversal	0.7
dropping the	reversal	0.7
dropped	reversal	0.7
dropping	reversal	0.7
drops	reversal	0.7
scrap*	reversal	0.7
abolish*	reversal	0.7
undo	reversal	0.7
undid	reversal	0.7
undone	reversal	0.7
undoing	reversal	0.7
do away with	reversal	0.7
does away with	reversal	0.7
did away with	reversal	0.7
done away with	reversal	0.7
doing away with	reversal	0.7
phase out	reversal	0.7
phases out	reversal	0.7
phased out	reversal	0.7
phasing out	reversal	0.7
wind down	reversal	0.7
winds down	reversal	0.7
wound down	reversal	0.7
winding down	reversal	0.7
discontinu*	reversal	0.7
ceas*	reversal	0.7
cease to	reversal	0.7
ceases to	reversal	0.7
ceased to	reversal	0.7
ceasing to	reversal	0.7
halt*	reversal	0.7
halt the	reversal	0.7
halts the	reversal	0.7
halted the	reversal	0.7
halting the	reversal	0.7
stop*	reversal	0.7
stop the	reversal	0.7
stops the	reversal	0.7
stopped the	reversal	0.7
stopping the	reversal	0.7
put an end to	reversal	0.7
puts an end to	reversal	0.7
putting an end to	reversal	0.7
put a stop to	reversal	0.7
bring to an end	reversal	0.7
brings to an end	reversal	0.7
brought to an end	reversal	0.7
bringing to an end	reversal	0.7
remov*	reversal	0.7
remove the	reversal	0.7
removes the	reversal	0.7
removed the	reversal	0.7
removing the	reversal	0.7
eliminat*	reversal	0.7
suspend the	reversal	0.7
suspends the	reversal	0.7
suspended the	reversal	0.7
suspending the	reversal	0.7
suspend*	reversal	0.7
paus*	reversal	0.7
pause the	reversal	0.7
pauses the	reversal	0.7
paused the	reversal	0.7
pausing the	reversal	0.7
postpone the	reversal	0.7
postpones the	reversal	0.7
postponed the	reversal	0.7
postponing the	reversal	0.7
postpon*	reversal	0.7
defer*	reversal	0.7
delay*	reversal	0.7
delay the	reversal	0.7
delays the	reversal	0.7
delayed the	reversal	0.7
delaying the	reversal	0.7
shelve*	reversal	0.7
shelve the	reversal	0.7
shelves the	reversal	0.7
shelved the	reversal	0.7
shelving the	reversal	0.7
abandon*	reversal	0.7
give up	reversal	0.7
gives up	reversal	0.7
gave up	reversal	0.7
given up	reversal	0.7
giving up	reversal	0.7
forgo*	reversal	0.7
forswear*	reversal	0.7
desist*	reversal	0.7
desist from	reversal	0.7
desists from	reversal	0.7
desisted from	reversal	0.7
desisting from	reversal	0.7
no more	reversal	0.7
instead	reversal	0.7
change its mind	reversal	0.7
changes its mind	reversal	0.7
changed its mind	reversal	0.7
changing its mind	reversal	0.7
change of course	reversal	0.7
change of heart	reversal	0.7
reconsider*	reversal	0.7
reconsider the	reversal	0.7
reconsiders the	reversal	0.7
reconsidered the	reversal	0.7
reconsidering the	reversal	0.7
review*	reversal	0.7
softened	reversal	0.7
undo the	reversal	0.7
undoes the	reversal	0.7
undid the	reversal	0.7
undone the	reversal	0.7
undoing the	reversal	0.7
concern*	concern	0.6
express concern	concern	0.6
expresses concern	concern	0.6
expressed concern	concern	0.6
expressing concern	concern	0.6
voice concern	concern	0.6
voices concern	concern	0.6
voiced concern	concern	0.6
voicing concern	concern	0.6
deep concern	concern	0.6
deeply concerned	concern	0.6
grave concern	concern	0.6
serious concern	concern	0.6
gravely concerned	concern	0.6
seriously concerned	concern	0.6
worried	concern	0.6
worries	concern	0.6
worry	concern	0.6
worrying about	concern	0.6
fear*	concern	0.6
express fear	concern	0.6
expresses fear	concern	0.6
expressed fear	concern	0.6
expressing fear	concern	0.6
afraid of	concern	0.6
anxious	concern	0.6
anxiety	concern	0.6
uneasy	concern	0.6
unease	concern	0.6
disturb*	concern	0.6
disturb by	concern	0.6
disturbs by	concern	0.6
disturbed by	concern	0.6
disturbing by	concern	0.6
troubl*	concern	0.6
troubled by	concern	0.6
dismayed	concern	0.6
skeptic*	concern	0.6
sceptic*	concern	0.6
doubt*	concern	0.6
express doubt	concern	0.6
expresses doubt	concern	0.6
expressed doubt	concern	0.6
expressing doubt	concern	0.6
cast doubt	concern	0.6
casts doubt	concern	0.6
casting doubt	concern	0.6
suspicio*	concern	0.6
distrust*	concern	0.6
mistrust*	concern	0.6
wary	concern	0.6
reservations about	concern	0.6
questions about	concern	0.6
unresolved	concern	0.6
outstanding issues	concern	0.6
differences remain	concern	0.6
disagree*	concern	0.6
differences	concern	0.6
divergen*	concern	0.6
sticking point*	concern	0.6
obstacle*	concern	0.6
difficult*	concern	0.6
hurdle*	concern	0.6
challeng*	concern	0.6
complicated	concern	0.6
complex	concern	0.6
pessimis*	concern	0.6
frustrat*	concern	0.6
impatient	concern	0.6
impatience	concern	0.6
regrettabl*	concern	0.6
bleak	concern	0.6
meeting*	procedure	0.3
meet in	procedure	0.3
meets in	procedure	0.3
met in	procedure	0.3
meeting in	procedure	0.3
met with	procedure	0.3
hold a meeting	procedure	0.3
holds a meeting	procedure	0.3
held a meeting	procedure	0.3
holding a meeting	procedure	0.3
session*	procedure	0.3
conference*	procedure	0.3
agenda*	procedure	0.3
schedul*	procedure	0.3
schedule for	procedure	0.3
schedules for	procedure	0.3
scheduled for	procedure	0.3
scheduling for	procedure	0.3
plenary	procedure	0.3
delegation*	procedure	0.3
delegate*	procedure	0.3
communiqu*	procedure	0.3
statement*	procedure	0.3
spokes*	procedure	0.3
briefing*	procedure	0.3
press conference	procedure	0.3
news conference	procedure	0.3
announc*	procedure	0.3
report*	procedure	0.3
submit*	procedure	0.3
present*	procedure	0.3
submit a report	procedure	0.3
submits a report	procedure	0.3
submitted a report	procedure	0.3
submitting a report	procedure	0.3
resolution*	procedure	0.3
draft*	procedure	0.3
draft resolution	procedure	0.3
vote*	procedure	0.3
voting	procedure	0.3
ballot*	procedure	0.3
election*	procedure	0.3
elect the	procedure	0.3
elects the	procedure	0.3
elected the	procedure	0.3
electing the	procedure	0.3
appoint*	procedure	0.3
nominat*	procedure	0.3
visit*	procedure	0.3
arrive in	procedure	0.3
arrives in	procedure	0.3
arrived in	procedure	0.3
arriving in	procedure	0.3
travel to	procedure	0.3
travels to	procedure	0.3
traveled to	procedure	0.3
traveling to	procedure	0.3
travelled to	procedure	0.3
travelling to	procedure	0.3
trip	procedure	0.3
ceremony	procedure	0.3
anniversar*	procedure	0.3
commemorat*	procedure	0.3
opened	procedure	0.3
open the session	procedure	0.3
opens the session	procedure	0.3
opened the session	procedure	0.3
opening the session	procedure	0.3
close the session	procedure	0.3
closes the session	procedure	0.3
closed the session	procedure	0.3
closing the session	procedure	0.3
chair the	procedure	0.3
chairs the	procedure	0.3
chaired the	procedure	0.3
chairing the	procedure	0.3
presided	procedure	0.3
presiding	procedure	0.3
co chair*	procedure	0.3
co-chair*	procedure	0.3
mandate*	procedure	0.3
observer*	procedure	0.3
monitor*	procedure	0.3
inspect*	procedure	0.3
verif*	procedure	0.3
register*	procedure	0.3
consultations with	procedure	0.3
ministerial	procedure	0.3
inter ministerial	procedure	0.3
inter-ministerial	procedure	0.3
rotation	procedure	0.3
take the floor	procedure	0.3
takes the floor	procedure	0.3
took the floor	procedure	0.3
taken the floor	procedure	0.3
taking the floor	procedure	0.3
thank the chair	procedure	0.3
thank the president	procedure	0.3
thanks the president	procedure	0.3
thanked the president	procedure	0.3
thanking the president	procedure	0.3
mr president	procedure	0.3
madam president	procedure	0.3
point of order	procedure	0.3
the meeting is adjourned	procedure	0.3
adjourn*	procedure	0.3
form pairs
method vector-scaling
scale 1.52803 1.52803
offset -0.523922 0.523922
-0.17964869786782117 0.17964869786782117 343:0.4375 399:0.984375 818:0.328125 1232:0.78125 1648:0.953125 2095:0.765625 2533:0.5625 2992:0.53125 3295:0.765625 3573:0.859375 4214:0.671875 4631:0.34375 4994:0.578125 5207:0.265625 5681:0.9375 6189:0.21875 6230:0.03125 6918:0.421875 7087:0.25 7542:0.3125 7965:0.078125 8163:0.078125 8850:0.9375 9023:0.421875 9497:0.140625 10050:0.875 10142:0.015625 10787:0.609375 10942:0.8125 11628:0.75 12005:0.34375 12128:0.890625
-0.18917481481725304 0.18917481481725304 65:0.28125 489:0.5625 854:0.625 1526:0.859375 1693:0.953125 2304:0.875 2392:0.78125 3045:0.421875 3334:0.28125 3587:0.28125 4014:0.484375 4571:0.578125 4700:0.515625 5098:0.859375 5655:0.46875 5831:0.078125 6364:0.9375 6933:0.21875 7184:0.546875 7416:0.75 8019:0.34375 8522:0.21875 8588:0.21875 9090:0.09375 9460:0.96875 10004:0.984375 10408:0.5 10714:0.5 10953:0.703125 11500:0.265625 11890:0.796875 12202:0.078125
-0.33328379511338074 0.33328379511338074 232:0.921875 508:0.921875 894:0.53125 1370:0.5 1638:0.75 2241:0.21875 2520:0.453125 2733:0.90625 3482:0.734375 3579:0.046875 3922:0.28125 4323:0.53125 4793:0.578125 5307:0.734375 5817:0.6875 5991:0.8125 6325:0.765625 6922:0.703125 7115:0.890625 7631:0.203125 8030:0.90625 8172:0.546875 8595:0.796875 8982:0.15625 9693:0.796875 9899:0.078125 10162:0.59375 10767:0.109375 11176:0.890625 11357:0.609375 11766:0.203125 12088:0.203125
-0.33741177912480125 0.33741177912480125 59:0.796875 428:0.359375 1048:0.25 1498:0.25 1684:0.796875 2223:0.015625 2620:0.84375 3048:0.578125 3209:0.203125 3598:0.9375 4211:0.890625 4460:0.625 5022:0.6875 5176:0.4375 5656:0.15625 6085:0.328125 6365:0.671875 6898:0.375 7132:0.421875 7384:0.90625 7906:0.59375 8465:0.21875 8833:0.421875 9271:0.46875 9701:0.484375 9783:0.828125 10290:0.203125 10663:0.703125 11052:0.03125 11577:0.859375 11886:0.546875 12035:0.359375
-0.23569401925364536 0.23569401925364536 309:0.171875 520:0.421875 807:0.484375 1395:0.46875 1645:0.640625 1969:0.203125 2521:0.515625 2890:0.578125 3230:0.296875 3644:0.90625 4261:0.265625 4623:0.4375 4776:0.96875 5235:0.65625 5487:0.0625 6072:0.03125 6392:0.5 6827:0.046875 7006:0.25 7420:0.65625 7879:0.8125 8534:0.671875 8872:0.28125 9037:0.046875 9464:0.6875 10065:0.140625 10151:0.421875 10654:0.84375 11147:0.171875 11588:0.96875 11898:0.0625 12112:0.015625
-0.18171268987353142 0.18171268987353142 93:0.296875 436:0.53125 918:0.171875 1478:0.390625 1668:0.375 2250:0.390625 2672:0.328125 2941:0.609375 3174:0.375 3643:0.390625 4085:0.25 4405:0.6875 4831:0.328125 5200:0.484375 5560:0.265625 6040:0.9375 6464:0.53125 6681:0.578125 7108:0.484375 7685:0.71875 7972:0.28125 8311:0.6875 8778:0.703125 8930:0.375 9692:0.1875 9856:0.125 10449:0.53125 10700:0.359375 11129:0.6875 11322:0.53125 11745:0.90625 12218:0.8125
-0.40631735839235844 0.40631735839235844 219:0.203125 609:0.171875 991:0.234375 1506:0.890625 1577:0.703125 2173:0.40625 2652:0.125 2926:0.171875 3204:0.90625 3546:0.109375 4012:1 4504:0.296875 4774:0.359375 5047:0.90625 5797:0.578125 5984:0.75 6508:0.1875 6808:0.203125 7059:0.71875 7597:0.640625 8003:0.203125 8181:0.953125 8565:0.78125 9178:0.765625 9436:0.859375 9999:0.359375 10449:0.078125 10736:0.6875 10913:0.40625 11435:0.734375 11732:0.234375 12335:0.515625
-0.32269922072512314 0.32269922072512314 146:0.546875 549:0.15625 1084:0.546875 1399:0.859375 1696:0.9375 2191:0.21875 2615:0.078125 2934:0.390625 3176:0.734375 3611:0.140625 4052:0.203125 4414:0.953125 4828:0.921875 5291:0.828125 5720:0.4375 5880:0.109375 6266:0.734375 6960:0.21875 7128:0.8125 7431:0.734375 7826:0.203125 8540:0.984375 8767:0.484375 8946:0.984375 9457:0.453125 10075:0.265625 10195:0.0625 10504:0.015625 10982:0.828125 11407:0.796875 11812:0.28125 12197:0.296875
-0.1280488977250652 0.1280488977250652 201:0.203125 396:0.3125 829:0.28125 1294:0.65625 1807:0.765625 2183:0.3125 2442:0.28125 2963:0.921875 3224:0.453125 3827:0.265625 4148:0.328125 4303:0.703125 4943:0.390625 5164:0.390625 5816:0.25 5874:0.015625 6406:0.328125 6710:0.140625 7205:0.875 7408:0.859375 8105:0.09375 8244:0.6875 8690:0.765625 9248:0.09375 9487:0.40625 9976:0.09375 10248:0.734375 10483:0.234375 10991:0.640625 11607:0.078125 11652:0.25 12376:0.34375
-0.4056293610571217 0.4056293610571217 168:0.421875 773:0.28125 940:0.828125 1221:0.25 1682:0.28125 2208:0.828125 2596:0.34375 2901:0.84375 3185:0.046875 3704:0.96875 4086:0.5625 4506:0.390625 4667:0.9375 5356:0.375 5518:0.40625 5920:0.53125 6515:0.640625 6901:0.265625 7244:0.1875 7611:0.09375 8127:0.0625 8280:0.90625 8749:0.25 9052:0.859375 9579:0.609375 9793:0.203125 10134:0.125 10634:0.5 11175:0.734375 11574:0.5 11834:1 12287:1
-0.013100419868587287 0.013100419868587287 22:0.46875 659:0.984375 1041:1 1485:0.21875 1694:0.671875 2057:0.921875 2381:0.203125 2907:0.984375 3291:0.203125 3591:0.6875 4125:0.15625 4385:0.78125 4826:0.5625 5088:0.828125 5460:0.765625 6131:0.5625 6359:0.546875 6676:0.734375 7155:0.3125 7479:0.765625 7924:1 8431:0.453125 8560:0.8125 9032:0.078125 9455:0.296875 9778:0.0625 10137:0.78125 10813:0.5625 11121:0.359375 11413:0.125 11912:0.78125 12100:0.609375
-0.029824047402034315 0.029824047402034315 243:0.90625 647:0.03125 1162:0.03125 1204:0.125 1671:0.21875 2146:0.953125 2372:0.625 2754:0.609375 3340:0.265625 3541:0.71875 3960:0.75 4558:0.921875 4704:0.578125 5415:0.796875 5599:0.046875 6017:0.015625 6368:0.78125 6711:0.8125 7036:0.453125 7621:0.515625 8134:0.78125 8305:0.28125 8749:0.078125 9103:0.984375 9433:0.921875 9883:0.96875 10435:0.375 10808:0.6875 11136:0.359375 11285:0.75 11846:0.734375 12099:0.53125
-0.3227521435970644 0.3227521435970644 44:0.6875 743:0.359375 1112:0.46875 1252:0.546875 1694:0.40625 2324:0.796875 2639:0.0625 3049:0.953125 3297:0.96875 3798:0.09375 4036:0.96875 4346:0.453125 4721:1 5165:0.03125 5725:0.125 6092:0.515625 6578:0.515625 6845:0.71875 7218:0.4375 7700:0.609375 7931:0.34375 8204:0.609375 8793:0.109375 9115:0.75 9413:0.671875 10030:0.703125 10144:0.015625 10588:0.328125 10888:0.453125 11469:0.609375 11980:0.421875 12361:0.484375
-0.49808561833855214 0.49808561833855214 202:0.09375 770:0.375 978:0.578125 1551:0.046875 1847:0.359375 2247:0.4375 2568:0.328125 3003:0.875 3207:0.90625 3623:0.40625 4148:0.28125 4404:0.359375 4771:0.140625 5316:0.109375 5800:0.6875 6080:0.21875 6552:0.0625 6913:0.28125 7024:0.921875 7611:0.28125 7889:0.84375 8503:0.953125 8907:0.5 9268:0.125 9424:0.75 9847:0.796875 10187:0.921875 10602:0.859375 11178:0.0625 11277:0.265625 11661:0.734375 12323:0.890625
-0.29920146558319116 0.29920146558319116 276:0.734375 529:0.078125 900:0.734375 1211:0.359375 1657:0.140625 2318:0.90625 2454:0.765625 2975:0.25 3460:0.484375 3723:0.8125 4204:0.9375 4483:0.703125 4674:0.59375 5074:0.546875 5536:0.96875 6015:0.53125 6510:0.46875 6603:0.359375 7059:0.484375 7568:0.578125 7911:0.28125 8389:0.609375 8710:0.984375 9201:0.546875 9599:0.515625 9884:0.6875 10321:0.53125 10742:0.34375 11100:0.90625 11292:0.609375 11869:0.140625 12228:0.9375
-0.2560693249510413 0.2560693249510413 263:0.203125 469:0.921875 830:0.15625 1230:0.78125 1584:0.140625 2181:0.8125 2706:0.96875 2822:0.1875 3463:0.4375 3821:0.875 3890:0.765625 4556:0.390625 5026:0.625 5049:0.53125 5660:0.6875 6167:0.078125 6377:0.3125 6626:0.21875 7216:0.515625 7405:0.09375 7832:0.875 8339:0.6875 8916:0.375 9003:0.59375 9488:0.5625 9792:0.453125 10359:0.96875 10672:0.390625 11244:0.296875 11297:0.171875 11913:0.703125 12408:0.1875
svm_type c_svc
kernel_type linear
nr_class 2
total_sv 1
rho 0.320106
label 0 1
nr_sv 1 0
SV
0.0033870638042424435 1:-27 2:-16 3:3 4:-6 5:-5 6:-3 7:-4 8:5 9:-4 10:-3 11:10 12:7 13:-3 14:-3 15:-4 16:-6 17:8 18:7 19:3 20:-4 21:10 22:3 23:-4 24:3 25:-4 26:-3 27:-8 28:-9 29:-3 30:-5 31:3 32:5 33:-8 34:-3 35:4 36:-7 37:44 38:-8 39:-12 40:-6 41:4 42:-4 43:11 44:6 45:6 46:-7 47:7 48:5 49:-5 50:-5 51:5 52:-5 53:4 54:-8 55:-6 56:-3 57:16 58:-3 59:-5 60:8 61:-4 62:-4 63:-8 64:15 65:-3 66:-4 67:3 68:-5 69:4 70:-4 71:3 72:12 73:-14 74:-7 75:6 76:-7 77:-13 78:-6 79:-3 80:9 81:-6 82:4 83:3 84:-6 85:-4 86:11 87:-3 88:4 89:3 90:5 91:-7 92:-7 93:-3 94:7 95:-7 96:4 97:-5 98:4 99:-6 100:7 101:8 102:-3 103:7 104:4 105:7 106:8 107:16 108:4 109:11 110:8 111:8 112:-8 113:5 114:26 115:-4 116:7 117:8 118:5 119:5 120:3 121:13 122:-6 123:21 124:7 125:8 126:14 127:10 128:6 129:-10 130:4 131:-17 132:5 133:5 134:10 135:12 136:22 137:6 138:16 139:-5 140:-3 141:-7 142:-5 143:-13 144:-4 145:-11 146:-5 147:4 148:-9 149:-4 150:8 151:-4 152:5 153:7 154:8 155:-8 156:-3 157:10 158:-9 159:5 160:10 161:10 162:5 163:-11 164:3 165:-6 166:-7 167:4 168:-5 169:11 170:-4 171:7 172:3 173:-3 174:4 175:-4 176:4 177:4 178:17 179:6 180:-4 181:4 182:6 183:-6 184:-4 185:4 186:-6 187:-3 188:12 189:22 190:-3 191:-13 192:-7 193:8 194:5 195:5 196:-3 197:10 198:5 199:-9 200:-9 201:-14 202:-3 203:-7 204:14 205:-5 206:-5 207:-18 208:-7 209:-10 210:-6 211:-5 212:-10 213:-9 214:-4 215:-4 216:-6 217:-7 218:-3 219:6 220:8 221:-3 222:-3 223:16 224:-11 225:-5 226:-7 227:-6 228:-6 229:11 230:10 231:5 232:-5 233:9 234:-4 235:-4 236:-5 237:-4 238:3 239:8 240:8 241:-5 242:-5 243:-3 244:-6 245:-6 246:4 247:6 248:7 249:-4 250:-6 251:-5 252:-7 253:-36 254:-5 255:-13 256:5 257:-4 258:3 259:-8 260:-3 261:-5 262:6 263:6 264:6 265:6 266:7 267:-4 268:15 269:-5 270:6 271:7 272:-5 273:6 274:-5 275:8 276:-4 277:-5 278:3 279:-3 280:-5 281:4 282:-6 283:9 284:-3 285:-4 286:5 287:3 288:-5 289:-5 290:-8 291:3 292:-7 293:-3 294:-3 295:6 296:-5 297:5 298:10 299:19 300:-4 301:5 302:-9 303:-4 304:-7 305:3 306:3 307:7 308:-4 309:-5 310:-7 311:-4 312:3 313:6 314:6 315:8 316:3 317:3 318:-4 319:-4 320:-14 321:-13 322:-8 323:-3 324:14 325:-6 326:4 327:8 328:4 329:5 330:4 331:-4 332:-14 333:-5 334:-3 335:-5 336:-6 337:4 338:4 339:-11 340:-11 341:10 342:4 343:-4 344:-7 345:-7 346:-8 347:-10 348:-8 349:-4 350:-6 351:-5 352:8 353:6 354:4 355:-5 356:5 357:-10 358:-6 359:-11 360:-4 361:3 362:-3 363:36 364:6 365:-7 366:9 367:9 368:5 369:6 370:9 371:-5 372:9 373:4 374:5 375:-3 376:12 377:-8 378:11 379:-5 380:8 381:8 382:6 383:4 384:3 385:7 386:4 387:-5 388:5 389:-14 390:-6 391:-4 392:-3 393:-8 394:-3 395:-4 396:4 397:6 398:4 399:5 400:-16 401:-8 402:-3 403:-4 404:-24 405:-8 406:-4 407:-6 408:-6 409:-5 410:16 411:6 412:10 413:-3 414:6 415:-5 416:4 417:14 418:-6 419:4 420:-7 421:19 422:3 423:-7 424:8 425:-9 426:-3 427:5 428:8 429:5 430:3 431:3 432:15 433:14 434:-3 435:-6 436:-6 437:22 438:12 439:-11 440:14 441:5 442:-6 443:13 444:-4 445:-7 446:-3 447:3 448:5 449:-7 450:-7 451:-13 452:-7 453:-6 454:-5 455:-6 456:-16 457:-3 458:-9 459:-3 460:-8 461:-4 462:-5 463:-3 464:-32 465:-6 466:-4 467:11 468:16 469:-7 470:-7 471:-3 472:4 473:-19 474:5 475:-10 476:6 477:-3 478:-9 479:-4 480:-4 481:3 482:3 483:-8 484:-4 485:-4 486:12 487:5 488:-5 489:-7 490:-4 491:-7 492:5 493:6 494:10 495:8 496:-6 497:-4 498:10 499:4 500:6 501:-10 502:-7 503:-4 504:3 505:-5 506:-3 507:-4 508:-6 509:-3 510:3 511:-4 512:-5 513:-13 514:4 515:-36 516:-11 517:7 518:-4 519:-6 520:-10 521:-4 522:10 523:-9 524:-3 525:-4 526:-6 527:-5 528:-5 529:-3 530:9 531:-3 532:5 533:19 534:45 535:-15 536:7 537:7 538:-4 539:-3 540:3 541:5 542:-4 543:4 544:6 545:3 546:7 547:-4 548:12 549:-3 550:-4 551:-7 552:-5 553:3 554:7 555:3 556:-3 557:-4 558:-5 559:-3 560:-4 561:3 562:-4 563:-10 564:5 565:-7 566:-6 567:6 568:-4 569:4 570:3 571:-3 572:-3 573:-6 574:-3 575:3 576:5 577:4 578:-4 579:-7 580:7 581:7 582:-3 583:3 584:5 585:6 586:7 587:-3 588:10 589:6 590:11 591:-3 592:9 593:6 594:10 595:9 596:-6 597:5 598:-9 599:12 600:5 601:-5 602:-7 603:-5 604:-9 605:-3 606:5 607:-3 608:3 609:-3 610:-4 611:-16 612:-6 613:-3 614:-4 615:-6 616:9 617:6 618:14 619:7 620:-3 621:-5 622:4 623:19 624:11 625:3 626:-4 627:-4 628:-3 629:10 630:-6 631:-6 632:-3 633:-3 634:-5 635:9 636:-5 637:4 638:-3 639:-3 640:6 641:-9 642:-4 643:-7 644:-7 645:-12 646:-5 647:4 648:-5 649:-5 650:14 651:8 652:-4 653:10 654:9 655:-5 656:-3 657:-3 658:10 659:10 660:16 661:-5 662:6 663:-10 664:-8 665:15 666:-3 667:-5 668:15 669:-4 670:-5 671:-4 672:-5 673:5 674:6 675:-3 676:-3 677:-5 678:-6 679:3 680:-3 681:-4 682:12 683:9 684:-5 685:-6 686:-8 687:-8 688:-4 689:7 690:5 691:7 692:4 693:4 694:-5 695:-3 696:-5 697:10 698:-6 699:-8 700:-10 701:-8 702:-4 703:12 704:-3 705:-9 706:-3 707:3 708:-3 709:-4 710:-8 711:-3 712:5 713:-8 714:3 715:-5 716:8 717:7 718:12 719:-4 720:15 721:-6 722:-8 723:9 724:6 725:4 726:14 727:-3 728:-6 729:-4 730:-5 731:9 732:-4 733:9 734:-7 735:4 736:-6 737:-6 738:-5 739:-4 740:-4 741:6 742:4 743:-8 744:-5 745:11 746:-7 747:3 748:9 749:-11 750:4 751:-3 752:6 753:4 754:15 755:-3 756:-5 757:-5 758:5 759:-4 760:-6 761:-6 762:-3 763:-5 764:-4 765:-4 766:13 767:8 768:4 769:6 770:5 771:-3 772:-8 773:-4 774:-5 775:9 776:10 777:5 778:-8 779:-4 780:5 781:22 782:19 783:-4 784:14 785:5 786:6 787:25 788:14 789:8 790:13 791:-10 792:4 793:7 794:3 795:4 796:4 797:-6 798:-3 799:-4 800:-5 801:-9 802:-9 803:-5 804:7 805:8 806:6 807:5 808:8 809:-4 810:-4 811:7 812:10 813:21 814:12 815:-3 816:-21 817:-9 818:-6 819:6 820:6 821:8 822:-5 823:11 824:6 825:-50 826:4 827:-4 828:-3 829:8 830:-9 831:-6 832:-7 833:-6 834:-3 835:-10 836:-3 837:-10 838:-3 839:-4 840:-9 841:-9 842:-4 843:11 844:-3 845:-5 846:-3 847:-3 848:5 849:6 850:-7 851:-4 852:-4 853:14 854:44 855:-6 856:-3 857:6 858:3 859:9 860:-6 861:15 862:7 863:-10 864:20 865:6 866:5 867:9 868:11 869:-11 870:-5 871:-5 872:4 873:-5 874:8 875:14 876:-7 877:-4 878:11 879:-3 880:10 881:-7 882:12 883:-8 884:-7 885:-3 886:8 887:11 888:-4 889:4 890:-9 891:-4 892:8 893:-3 894:-7 895:9 896:-4 897:11 898:9 899:6 900:7 901:3 902:12 903:4 904:5 905:4 906:8 907:-6 908:-6 909:13 910:7 911:-14 912:7 913:3 914:-4 915:4 916:-4 917:-9 918:-5 919:-10 920:-4 921:4 922:4 923:15 924:-3 925:-4 926:11 927:11 928:4 929:-9 930:6 931:6 932:-6 933:-5 934:7 935:14 936:12 937:-12 938:-4 939:17 940:13 941:-3 942:-9 943:-5 944:9 945:-7 946:-5 947:15 948:-5 949:7 950:-4 951:11 952:-5 953:-4 954:27 955:-11 956:-9 957:-7 958:4 959:4 960:9 961:-4 962:-4 963:-7 964:22 965:5 966:-3 967:-4 968:3 969:39 970:-3 971:-6 972:6 973:12 974:3 975:-6 976:-4 977:-6 978:-13 979:6 980:-3 981:6 982:-6 983:-10 984:-6 985:-4 986:9 987:-12 988:-16 989:9 990:3 991:-3 992:-8 993:-4 994:-12 995:-11 996:11 997:11 998:6 999:6 1000:-4 1001:-7 1002:7 1003:-3 1004:16 1005:9 1006:7 1007:6 1008:4 1009:3 1010:4 1011:9 1012:-3 1013:4 1014:5 1015:-7 1016:-6 1017:5 1018:10 1019:10 1020:-3 1021:-5 1022:4 1023:7 1024:13 1025:-5 1026:-3 1027:8 1028:12 1029:-3 1030:8 1031:-4 1032:5 1033:3 1034:4 1035:-9 1036:-6 1037:-17 1038:-4 1039:4 1040:13 1041:10 1042:-4 1043:4 1044:6 1045:-5 1046:9 1047:-3 1048:4 1049:-4 1050:5 1051:7 1052:-5 1053:7 1054:-18 1055:-6 1056:-13 1057:-6 1058:-6 1059:8 1060:3 1061:-4 1062:6 1063:8 1064:8 1065:5 1066:-5 1067:-6 1068:-5 1069:7 1070:17 1071:8 1072:5 1073:-6 1074:12 1075:7 1076:-15 1077:-7 1078:-4 1079:6 1080:6 1081:-8 1082:8 1083:8 1084:-5 1085:10 1086:3 1087:-10 1088:4 1089:5 1090:4 1091:4 1092:-5 1093:14 1094:8 1095:-4 1096:-6 1097:-4 1098:10 1099:8 1100:5 1101:6 1102:-4 1103:-7 1104:3 1105:8 1106:-4 1107:6 1108:11 1109:9 1110:10 1111:-5 1112:-4 1113:-3 1114:17 1115:-4 1116:-5 1117:6 1118:14 1119:-7 1120:-4 1121:4 1122:29 1123:-12 1124:-6 1125:-9 1126:-8 1127:-19 1128:-3 1129:-6 1130:-5 1131:12 1132:4 1133:3 1134:-12 1135:-12 1136:-3 1137:8 1138:11 1139:11 1140:14 1141:-5 1142:-7 1143:-4 1144:6 1145:6 1146:3 1147:11 1148:19 1149:-6 1150:-7 1151:-6 1152:-9 1153:7 1154:4 1155:-6 1156:6 1157:8 1158:6 1159:6 1160:8 1161:-12 1162:-3 1163:-11 1164:-3 1165:-8 1166:6 1167:3 1168:13 1169:-4 1170:-15 1171:-4 1172:-3 1173:-3 1174:6 1175:-6 1176:-4 1177:-5 1178:-4 1179:-4 1180:5 1181:-4 1182:-5 1183:-4 1184:11 1185:3 1186:-8 1187:-5 1188:-3 1189:-4 1190:8 1191:5 1192:5 1193:6 1194:-19 1195:-11 1196:-5 1197:-6 1198:-4 1199:-3 1200:13 1201:13 1202:-5 1203:-5 1204:-4 1205:-11 1206:-5 1207:17 1208:-3 1209:17 1210:13 1211:4 1212:16 1213:22 1214:-3 1215:7 1216:5 1217:23 1218:14 1219:7 1220:7 1221:-5 1222:-4 1223:-6 1224:6 1225:5 1226:-3 1227:-4 1228:-6 1229:-3 1230:3 1231:9 1232:9 1233:-4 1234:-7 1235:4 1236:-6 1237:8 1238:4 1239:6 1240:3 1241:-4 1242:7 1243:5 1244:7 1245:-3 1246:-3 1247:9 1248:3 1249:-9 1250:7 1251:6 1252:3 1253:-5 1254:8 1255:4 1256:3 1257:-4 1258:-3 1259:-4 1260:-4 1261:-13 1262:-8 1263:-4 1264:10 1265:4 1266:9 1267:3 1268:15 1269:7 1270:3 1271:-5 1272:-5 1273:-10 1274:-4 1275:-4 1276:-5 1277:3 1278:9 1279:-5 1280:-5 1281:6 1282:6 1283:3 1284:9 1285:9 1286:-6 1287:-4 1288:-4 1289:-6 1290:-5 1291:9 1292:-5 1293:23 1294:10 1295:-4 1296:-16 1297:-6 1298:4 1299:3 1300:-11 1301:4 1302:6 1303:7 1304:7 1305:7 1306:-4 1307:13 1308:14 1309:13 1310:9 1311:6 1312:12 1313:-3 1314:-9 1315:8 1316:13 1317:5 1318:-5 1319:7 1320:4 1321:3 1322:-4 1323:-4 1324:5 1325:5 1326:5 1327:-7 1328:5 1329:-3 1330:8 1331:8 1332:-3 1333:-6 1334:-7 1335:7 1336:5 1337:5 1338:8 1339:-5 1340:-6 1341:-4 1342:-11 1343:-5 1344:-4 1345:-3 1346:-3 1347:-5 1348:-10 1349:-4 1350:-5 1351:-4 1352:4 1353:6 1354:-6 1355:11 1356:-5 1357:-4 1358:-9 1359:-14 1360:-3 1361:-6 1362:-6 1363:-3 1364:-3 1365:-4 1366:-5 1367:-10 1368:-4 1369:-5 1370:-5 1371:-7 1372:-5 1373:-6 1374:13 1375:12 1376:4 1377:-6 1378:-3 1379:20 1380:11 1381:6 1382:9 1383:7 1384:-3 1385:8 1386:3 1387:-4 1388:10 1389:-7 1390:-8 1391:-4 1392:6 1393:6 1394:-11 1395:3 1396:-10 1397:10 1398:9 1399:7 1400:11 1401:4 1402:16 1403:4 1404:-3 1405:12 1406:6 1407:-6 1408:-4 1409:-4 1410:-7 1411:5 1412:7 1413:-9 1414:10 1415:-3 1416:7 1417:-14 1418:-3 1419:-5 1420:-4 1421:-10 1422:5 1423:6 1424:-3 1425:4 1426:5 1427:10 1428:13 1429:-5 1430:-6 1431:-3 1432:-9 1433:-4 1434:-3 1435:-6 1436:-5 1437:-5 1438:-6 1439:8 1440:5 1441:4 1442:4 1443:3 1444:-4 1445:-7 1446:-6 1447:-5 1448:-4 1449:-5 1450:-3 1451:-7 1452:-7 1453:7 1454:6 1455:5 1456:10 1457:5 1458:-15 1459:-4 1460:7 1461:-4 1462:-8 1463:4 1464:-4 1465:-13 1466:-8 1467:3 1468:-4 1469:7 1470:-3 1471:7 1472:-3 1473:10 1474:-3 1475:19 1476:15 1477:21 1478:14 1479:3 1480:8 1481:4 1482:-18 1483:-10 1484:-5 1485:-10 1486:-12 1487:7 1488:5 1489:-13 1490:-4 1491:-10 1492:9 1493:7 1494:-8 1495:-6 1496:3 1497:-7 1498:-8 1499:7 1500:22 1501:4 1502:12 1503:4 1504:-8 1505:14 1506:-3 1507:11 1508:-5 1509:-3 1510:4 1511:-8 1512:5 1513:-8 1514:7 1515:-4 1516:6 1517:-3 1518:-9 1519:-6 1520:3 1521:3 1522:-4 1523:8 1524:-22 1525:-8 1526:-3 1527:-4 1528:-5 1529:-6 1530:-7 1531:6 1532:-6 1533:-9 1534:-6 1535:4 1536:3 1537:4 1538:-10 1539:-9 1540:-4 1541:6 1542:13 1543:14 1544:-8 1545:30 1546:-3 1547:-3 1548:-7 1549:-11 1550:-11 1551:4 1552:-8 1553:4 1554:7 1555:3 1556:5 1557:5 1558:-4 1559:5 1560:5 1561:9 1562:-5 1563:-9 1564:-4 1565:5 1566:-8 1567:-3 1568:-4 1569:5 1570:6 1571:7 1572:7 1573:-5 1574:-6 1575:-4 1576:-5 1577:-3 1578:-9 1579:-6 1580:-4 1581:8 1582:12 1583:12 1584:10 1585:-4 1586:-6 1587:-3 1588:5 1589:4 1590:7 1591:8 1592:5 1593:-13 1594:-11 1595:-9 1596:-7 1597:-8 1598:3 1599:-3 1600:-3 1601:-4 1602:-5 1603:-7 1604:-13 1605:-5 1606:8 1607:8 1608:12 1609:3 1610:10 1611:-15 1612:-14 1613:10 1614:15 1615:-6 1616:-3 1617:-8 1618:-11 1619:3 1620:-14 1621:-7 1622:9 1623:-3 1624:-9 1625:13 1626:12 1627:12 1628:-8 1629:8 1630:5 1631:-7 1632:-5 1633:6 1634:-3 1635:13 1636:-10 1637:4 1638:5 1639:5 1640:-3 1641:4 1642:-4 1643:-3 1644:-5 1645:-4 1646:7 1647:8 1648:9 1649:-3 1650:6 1651:-7 1652:-3 1653:-4 1654:-4 1655:11 1656:11 1657:6 1658:4 1659:-4 1660:-5 1661:6 1662:-6 1663:-6 1664:-4 1665:-4 1666:-6 1667:-4 1668:8 1669:6 1670:-4 1671:6 1672:5 1673:11 1674:-5 1675:10 1676:8 1677:7 1678:-4 1679:20 1680:16 1681:-4 1682:-4 1683:-6 1684:14 1685:-10 1686:-7 1687:-16 1688:-8 1689:-5 1690:12 1691:4 1692:10 1693:-5 1694:9 1695:6 1696:5 1697:22 1698:-4 1699:18 1700:14 1701:-3 1702:4 1703:-4 1704:-3 1705:-8 1706:-6 1707:-10 1708:7 1709:8 1710:-3 1711:12 1712:-8 1713:-8 1714:-9 1715:-10 1716:6 1717:-3 1718:4 1719:5 1720:5 1721:11 1722:-10 1723:-7 1724:-3 1725:-9 1726:5 1727:-12 1728:3 1729:7 1730:9 1731:9 1732:-22 1733:-12 1734:-4 1735:-4 1736:-4 1737:-4 1738:-4 1739:5 1740:16 1741:3 1742:-3 1743:-4 1744:4 1745:4 1746:-22 1747:-4 1748:-3 1749:3 1750:7 1751:-12 1752:-6 1753:-9 1754:-3 1755:-6 1756:4 1757:-7 1758:-3 1759:-3 1760:13 1761:6 1762:-3 1763:-4 1764:-8 1765:11 1766:8 1767:-3 1768:-5 1769:23 1770:7 1771:6 1772:4 1773:-3 1774:5 1775:12 1776:5 1777:10 1778:-14 1779:-4 1780:-10 1781:-7 1782:6 1783:-5 1784:-3 1785:7 1786:-6 1787:10 1788:-3 1789:-3 1790:-7 1791:-7 1792:9 1793:10 1794:-7 1795:6 1796:-10 1797:-6 1798:24 1799:7 1800:8 1801:-3 1802:3 1803:3 1804:-5 1805:-3 1806:8 1807:-3 1808:-5 1809:11 1810:13 1811:11 1812:-3 1813:5 1814:42 1815:-4 1816:7 1817:10 1818:8 1819:13 1820:7 1821:-4 1822:26 1823:5 1824:13 1825:-9 1826:6 1827:4 1828:-7 1829:-3 1830:-4 1831:5 1832:-9 1833:-4 1834:9 1835:4 1836:13 1837:10 1838:-4 1839:-4 1840:4 1841:6 1842:11 1843:-19 1844:-3 1845:-7 1846:-3 1847:-3 1848:-3 1849:-5 1850:6 1851:-4 1852:-3 1853:8 1854:18 1855:5 1856:-6 1857:-7 1858:-3 1859:6 1860:11 1861:-4 1862:4 1863:7 1864:-5 1865:-3 1866:-4 1867:-8 1868:-4 1869:-7 1870:-4 1871:-8 1872:-7 1873:-7 1874:-7 1875:-4 1876:-12 1877:-8 1878:-4 1879:7 1880:-3 1881:13 1882:-12 1883:4 1884:4 1885:-9 1886:-3 1887:-4 1888:-5 1889:-3 1890:-4 1891:-3 1892:-7 1893:-6 1894:-5 1895:9 1896:6 1897:14 1898:10 1899:15 1900:4 1901:9 1902:4 1903:9 1904:8 1905:-3 1906:-7 1907:8 1908:5 1909:6 1910:9 1911:-4 1912:-3 1913:7 1914:7 1915:16 1916:19 1917:-7 1918:-7 1919:-4 1920:5 1921:-12 1922:5 1923:8 1924:-5 1925:-8 1926:-5 1927:11 1928:4 1929:-6 1930:-8 1931:21 1932:12 1933:-7 1934:-4 1935:30 1936:-7 1937:-3 1938:4 1939:-7 1940:11 1941:4 1942:-4 1943:13 1944:11 1945:-6 1946:-3 1947:-7 1948:4 1949:-5 1950:4 1951:15 1952:6 1953:-5 1954:-10 1955:4 1956:7 1957:-7 1958:-3 1959:-3 1960:-5 1961:9 1962:33 1963:-7 1964:8 1965:6 1966:-9 1967:-3 1968:14 1969:18 1970:8 1971:12 1972:-4 1973:-4 1974:-4 1975:-6 1976:-6 1977:18 1978:-3 1979:10 1980:-3 1981:7 1982:-5 1983:3 1984:-6 1985:5 1986:13 1987:-5 1988:-3 1989:-7 1990:-4 1991:6 1992:-7 1993:-5 1994:-5 1995:9 1996:14 1997:-3 1998:6 1999:6 2000:-10 2001:-8 2002:-5 2003:-9 2004:-7 2005:-20 2006:-5 2007:14 2008:9 2009:-5 2010:4 2011:-5 2012:-4 2013:9 2014:8 2015:-6 2016:-4 2017:-4 2018:7 2019:5 2020:-7 2021:9 2022:-6 2023:-5 2024:-3 2025:8 2026:-3 2027:-5 2028:-6 2029:3 2030:-5 2031:-5 2032:4 2033:15 2034:4 2035:3 2036:-11 2037:-4 2038:-7 2039:-3 2040:-7 2041:4 2042:5 2043:5 2044:3 2045:8 2046:18 2047:15 2048:7 2049:-5 2050:-6 2051:-4 2052:-4 2053:-6 2054:-6 2055:8 2056:22 2057:24 2058:6 2059:11 2060:4 2061:-27 2062:-5 2063:-3 2064:-3 2065:-4 2066:5 2067:-3 2068:-4 2069:-4 2070:-3 2071:-5 2072:-5 2073:-8 2074:-5 2075:13 2076:12 2077:-5 2078:4 2079:-8 2080:-5 2081:3 2082:-12 2083:-9 2084:19 2085:4 2086:-11 2087:-4 2088:-13 2089:3 2090:6 2091:-5 2092:4 2093:-9 2094:-7 2095:-4 2096:-7 2097:-3 2098:12 2099:-6 2100:8 2101:-3 2102:-6 2103:-7 2104:-3 2105:-3 2106:-14 2107:10 2108:-3 2109:-4 2110:-3 2111:15 2112:3 2113:8 2114:9 2115:-11 2116:-4 2117:4 2118:-10 2119:-6 2120:12 2121:5 2122:-4 2123:4 2124:7 2125:-4 2126:-3 2127:-7 2128:-8 2129:5 2130:-4 2131:5 2132:-4 2133:4 2134:8 2135:-3 2136:14 2137:5 2138:-7 2139:-4 2140:-3 2141:4 2142:17 2143:-5 2144:-3 2145:-3 2146:9 2147:-5 2148:-4 2149:4 2150:-6 2151:-4 2152:-4 2153:-3 2154:4 2155:-3 2156:-5 2157:3 2158:-6 2159:-11 2160:-5 2161:-13 2162:-16 2163:-8 2164:10 2165:-4 2166:-3 2167:3 2168:-3 2169:20 2170:-4 2171:-12 2172:5 2173:-6 2174:3 2175:9 2176:-11 2177:-16 2178:-6 2179:-4 2180:14 2181:4 2182:-4 2183:8 2184:-7 2185:-4 2186:-4 2187:-10 2188:-3 2189:6 2190:-6 2191:3 2192:17 2193:7 2194:-6 2195:-4 2196:7 2197:6 2198:-3 2199:6 2200:20 2201:-4 2202:-3 2203:-5 2204:-4 2205:-3 2206:7 2207:-3 2208:-5 2209:-7 2210:6 2211:6 2212:-7 2213:-6 2214:-3 2215:-6 2216:-8 2217:-4 2218:8 2219:9 2220:4 2221:10 2222:-3 2223:10 2224:9 2225:4 2226:6 2227:8 2228:4 2229:-3 2230:7 2231:-5 2232:7 2233:-6 2234:-8 2235:-5 2236:5 2237:5 2238:-9 2239:-7 2240:4 2241:-4 2242:5 2243:11 2244:11 2245:3 2246:30 2247:-4 2248:21 2249:6 2250:11 2251:6 2252:6 2253:-3 2254:-3 2255:-4 2256:-3 2257:-6 2258:6 2259:-4 2260:-5 2261:11 2262:11 2263:8 2264:-3 2265:7 2266:9 2267:3 2268:-3 2269:-3 2270:4 2271:-3 2272:-6 2273:11 2274:-5 2275:4 2276:-9 2277:-6 2278:-4 2279:5 2280:-3 2281:-5 2282:-4 2283:15 2284:-9 2285:-7 2286:8 2287:6 2288:5 2289:5 2290:3 2291:3 2292:7 2293:-8 2294:-6 2295:5 2296:-7 2297:18 2298:-4 2299:13 2300:6 2301:9 2302:4 2303:4 2304:4 2305:-18 2306:-6 2307:-7 2308:-3 2309:-7 2310:-10 2311:-4 2312:5 2313:-5 2314:-12 2315:-5 2316:-3 2317:13 2318:9 2319:3 2320:-4 2321:-15 2322:-9 2323:-8 2324:-5 2325:-12 2326:4 2327:16 2328:17 2329:-5 2330:-8 2331:-4 2332:-5 2333:-8 2334:13 2335:-4 2336:-6 2337:4 2338:-3 2339:-3 2340:-3 2341:-4 2342:-6 2343:-8 2344:13 2345:7 2346:-5 2347:8 2348:5 2349:-3 2350:-5 2351:-5 2352:13 2353:16 2354:3 2355:-8 2356:-4 2357:9 2358:-3 2359:13 2360:-5 2361:-5 2362:-6 2363:-4 2364:-12 2365:-6 2366:5 2367:-19 2368:-3 2369:-5 2370:-3 2371:-3 2372:-8 2373:6 2374:4 2375:9 2376:-31 2377:15 2378:7 2379:3 2380:-4 2381:-4 2382:7 2383:-7 2384:-6 2385:11 2386:5 2387:29 2388:14 2389:4 2390:-5 2391:13 2392:5 2393:6 2394:14 2395:-3 2396:-4 2397:-5 2398:-4 2399:5 2400:9 2401:-4 2402:9 2403:4 2404:-3 2405:10 2406:7 2407:12 2408:-10 2409:-4 2410:10 2411:18 2412:19 2413:-4 2414:-5 2415:-3 2416:8 2417:4 2418:-4 2419:-7 2420:-4 2421:14 2422:7 2423:-4 2424:-13 2425:-5 2426:4 2427:-3 2428:-4 2429:-6 2430:13 2431:13 2432:13 2433:3 2434:-3 2435:4 2436:-19 2437:-10 2438:15 2439:5 2440:7 2441:13 2442:9 2443:6 2444:10 2445:3 2446:6 2447:9 2448:11 2449:-6 2450:-4 2451:22 2452:-3 2453:14 2454:-6 2455:13 2456:3 2457:-7 2458:-4 2459:-4 2460:41 2461:10 2462:-8 2463:-6 2464:15 2465:8 2466:15 2467:9 2468:10 2469:-7 2470:7 2471:6 2472:6 2473:12 2474:-7 2475:-6 2476:-4 2477:-3 2478:7 2479:3 2480:-4 2481:-3 2482:-11 2483:-9 2484:-3 2485:-4 2486:6 2487:-4 2488:5 2489:3 2490:7 2491:8 2492:-6 2493:5 2494:-4 2495:7 2496:8 2497:9 2498:-4 2499:3 2500:4 2501:3 2502:9 2503:7 2504:-8 2505:-3 2506:21 2507:18 2508:-23 2509:-21 2510:-3 2511:-4 2512:22 2513:-4 2514:14 2515:-5 2516:-3 2517:-10 2518:-4 2519:-3 2520:-3 2521:-10 2522:-10 2523:-5 2524:-5 2525:-10 2526:-7 2527:-11 2528:-6 2529:-6 2530:8 2531:8 2532:-3 2533:6 2534:4 2535:7 2536:-6 2537:-3 2538:-7 2539:11 2540:4 2541:-5 2542:12 2543:3 2544:-3 2545:7 2546:7 2547:-4 2548:-4 2549:3 2550:3 2551:-13 2552:6 2553:-5 2554:14 2555:-3 2556:-3 2557:-4 2558:-17 2559:-16 2560:-7 2561:4 2562:5 2563:3 2564:7 2565:-5 2566:8 2567:-3 2568:7 2569:9 2570:-8 2571:-5 2572:-4 2573:-4 2574:4 2575:-11 2576:-5 2577:10 2578:5 2579:-8 2580:-4 2581:14 2582:-8 2583:-15 2584:-4 2585:-12 2586:-13 2587:-3 2588:-4 2589:9 2590:12 2591:3 2592:3 2593:-6 2594:7 2595:-4 2596:10 2597:4 2598:-7 2599:-3 2600:-5 2601:5 2602:-3 2603:11 2604:-5 2605:-10 2606:6 2607:-3 2608:-5 2609:-3 2610:4 2611:5 2612:16 2613:16 2614:-4 2615:-3 2616:-3 2617:-3 2618:4 2619:7 2620:-7 2621:-4 2622:11 2623:3 2624:-3 2625:-4 2626:-5 2627:10 2628:-3 2629:-11 2630:-4 2631:-3 2632:15 2633:11 2634:9 2635:13 2636:3 2637:3 2638:-5 2639:-4 2640:-3 2641:3 2642:6 2643:5 2644:3 2645:4 2646:-18 2647:-18 2648:-10 2649:-5 2650:-3 2651:-3 2652:5 2653:8 2654:-5 2655:12 2656:4 2657:-5 2658:-7 2659:3 2660:-6 2661:-7 2662:9 2663:6 2664:-4 2665:-6 2666:5 2667:9 2668:-8 2669:-4 2670:10 2671:7 2672:7 2673:-5 2674:-3 2675:-6 2676:-3 2677:-7 2678:5 2679:-4 2680:-3 2681:-3 2682:10 2683:-7 2684:-4 2685:7 2686:6 2687:7 2688:-3 2689:5 2690:-3 2691:6 2692:-7 2693:-4 2694:3 2695:3 2696:10 2697:4 2698:6 2699:4 2700:-5 2701:-5 2702:-4 2703:-4 2704:-15 2705:8 2706:8 2707:3 2708:9 2709:-4 2710:-3 2711:-6 2712:-5 2713:-3 2714:-3 2715:-4 2716:3 2717:-4 2718:-12 2719:11 2720:-5 2721:-4 2722:-7 2723:-10 2724:-3 2725:5 2726:5 2727:-3 2728:-7 2729:8 2730:4 2731:-9 2732:-3 2733:21 2734:-4 2735:-6 2736:-4 2737:5 2738:-3 2739:-9 2740:6 2741:-4 2742:-3 2743:6 2744:-5 2745:-5 2746:-8 2747:-5 2748:-3 2749:-3 2750:-5 2751:-9 2752:-4 2753:-5 2754:9 2755:9 2756:8 2757:-9 2758:7 2759:7 2760:-3 2761:-4 2762:-6 2763:5 2764:-11 2765:-10 2766:-7 2767:-6 2768:-6 2769:-3 2770:-17 2771:3 2772:-17 2773:-5 2774:-5 2775:-6 2776:-7 2777:9 2778:-4 2779:4 2780:6 2781:10 2782:7 2783:9 2784:-6 2785:-3 2786:4 2787:10 2788:-4 2789:8 2790:6 2791:-6 2792:-4 2793:-6 2794:-4 2795:7 2796:8 2797:5 2798:8 2799:6 2800:7 2801:4 2802:-7 2803:-7 2804:10 2805:5 2806:8 2807:-10 2808:10 2809:3 2810:3 2811:7 2812:-7 2813:-5 2814:-3 2815:19 2816:-11 2817:-3 2818:10 2819:-9 2820:4 2821:8 2822:-4 2823:8 2824:-9 2825:-6 2826:-7 2827:-3 2828:-7 2829:-5 2830:10 2831:-3 2832:8 2833:17 2834:-7 2835:16 2836:11 2837:12 2838:-6 2839:-4 2840:-4 2841:7 2842:-12 2843:-3 2844:-8 2845:12 2846:7 2847:-5 2848:-4 2849:4 2850:4 2851:13 2852:7 2853:4 2854:-9 2855:-7 2856:3 2857:4 2858:-7 2859:-5 2860:17 2861:3 2862:12 2863:5 2864:9 2865:-6 2866:-5 2867:4 2868:-4 2869:-10 2870:-4 2871:-3 2872:-4 2873:13 2874:13 2875:-9 2876:15 2877:-6 2878:-3 2879:5 2880:4 2881:8 2882:4 2883:-6 2884:-8 2885:4 2886:-3 2887:11 2888:-4 2889:8 2890:10 2891:9 2892:6 2893:-5 2894:6 2895:-5 2896:-3 2897:-8 2898:17 2899:-7 2900:-7 2901:-4 2902:4 2903:-3 2904:-3 2905:8 2906:-3 2907:7 2908:-4 2909:-5 2910:-5 2911:4 2912:7 2913:4 2914:13 2915:-5 2916:-8 2917:-5 2918:5 2919:-11 2920:5 2921:-4 2922:7 2923:6 2924:8 2925:-8 2926:-4 2927:-5 2928:-4 2929:-6 2930:-3 2931:-6 2932:-4 2933:6 2934:5 2935:20 2936:6 2937:-7 2938:-14 2939:-8 2940:-4 2941:7 2942:-12 2943:-3 2944:-4 2945:-3 2946:11 2947:4 2948:6 2949:-5 2950:10 2951:-4 2952:7 2953:9 2954:7 2955:-7 2956:-5 2957:-13 2958:-4 2959:-6 2960:-5 2961:-10 2962:-4 2963:-5 2964:-3 2965:10 2966:6 2967:7 2968:-5 2969:12 2970:-5 2971:-4 2972:26 2973:7 2974:-5 2975:-5 2976:3 2977:8 2978:-7 2979:13 2980:5 2981:-3 2982:-11 2983:6 2984:3 2985:-11 2986:5 2987:6 2988:4 2989:4 2990:-5 2991:7 2992:-3 2993:10 2994:5 2995:-4 2996:7 2997:-9 2998:8 2999:-5 3000:4 3001:14 3002:8 3003:-4 3004:-3 3005:-5 3006:3 3007:4 3008:-7 3009:5 3010:9 3011:4 3012:3 3013:8 3014:-11 3015:12 3016:12 3017:-3 3018:-3 3019:-11 3020:-4 3021:-3 3022:-10 3023:-7 3024:3 3025:5 3026:-3 3027:-10 3028:-4 3029:-6 3030:-8 3031:-6 3032:8 3033:3 3034:-3 3035:-4 3036:9 3037:-5 3038:4 3039:4 3040:10 3041:-4 3042:-3 3043:3 3044:-3 3045:-3 3046:11 3047:21 3048:-3 3049:16 3050:6 3051:8 3052:-3 3053:10 3054:-4 3055:-5 3056:-9 3057:4 3058:-4 3059:11 3060:3 3061:5 3062:-9 3063:-4 3064:-3 3065:-3 3066:-7 3067:11 3068:-3 3069:7 3070:6 3071:-3 3072:3 3073:3 3074:4 3075:-4 3076:-10 3077:-9 3078:8 3079:8 3080:4 3081:9 3082:4 3083:-4 3084:16 3085:5 3086:-17 3087:-6 3088:-6 3089:-4 3090:5 3091:9 3092:-31 3093:-7 3094:-4 3095:-6 3096:-14 3097:-5 3098:4 3099:-4 3100:11 3101:-3 3102:-6 3103:-7 3104:-3 3105:-5 3106:-4 3107:-19 3108:-7 3109:-4 3110:3 3111:8 3112:4 3113:-7 3114:-5 3115:5 3116:-3 3117:-7 3118:6 3119:-5 3120:5 3121:-3 3122:-4 3123:11 3124:-4 3125:6 3126:-5 3127:-3 3128:-4 3129:26 3130:3 3131:6 3132:-5 3133:8 3134:-3 3135:5 3136:14 3137:4 3138:4 3139:10 3140:-3 3141:11 3142:6 3143:3 3144:7 3145:-13 3146:-8 3147:-3 3148:-3 3149:6 3150:3 3151:19 3152:3 3153:-5 3154:-3 3155:-3 3156:-6 3157:-4 3158:-4 3159:-7 3160:-6 3161:-4 3162:5 3163:-22 3164:-7 3165:-5 3166:4 3167:-5 3168:-10 3169:-10 3170:-6 3171:-5 3172:-15 3173:-6 3174:-7 3175:3 3176:-3 3177:-3 3178:-3 3179:-3 3180:13 3181:9 3182:8 3183:7 3184:5 3185:-8 3186:-3 3187:-4 3188:-3 3189:11 3190:-12 3191:6 3192:-3 3193:5 3194:5 3195:12 3196:6 3197:9 3198:-5 3199:-11 3200:-3 3201:-4 3202:-6 3203:4 3204:4 3205:5 3206:6 3207:4 3208:6 3209:-4 3210:-4 3211:-4 3212:-9 3213:-9 3214:6 3215:-8 3216:-4 3217:-8 3218:4 3219:-3 3220:-9 3221:-6 3222:4 3223:6 3224:4 3225:-7 3226:7 3227:6 3228:-8 3229:-4 3230:3 3231:-5 3232:-6 3233:7 3234:4 3235:3 3236:-5 3237:16 3238:-6 3239:-4 3240:-5 3241:-4 3242:5 3243:5 3244:9 3245:8 3246:-6 3247:4 3248:-3 3249:-8 3250:-3 3251:6 3252:-5 3253:-5 3254:-6 3255:-5 3256:-7 3257:3 3258:11 3259:26 3260:26 3261:11 3262:-4 3263:9 3264:7 3265:-5 3266:5 3267:-5 3268:5 3269:4 3270:-5 3271:8 3272:5 3273:5 3274:3 3275:3 3276:-4 3277:3 3278:-8 3279:-3 3280:-5 3281:-5 3282:-3 3283:10 3284:3 3285:8 3286:4 3287:-3 3288:13 3289:3 3290:-3 3291:-3 3292:6 3293:-3 3294:-6 3295:-5 3296:-4 3297:4 3298:-4 3299:7 3300:3 3301:8 3302:-9 3303:-4 3304:5 3305:-5 3306:-3 3307:-6 3308:-5 3309:-6 3310:-6 3311:4 3312:-4 3313:-5 3314:9 3315:3 3316:5 3317:-11 3318:-9 3319:-18 3320:-11 3321:-6 3322:7 3323:-5 3324:4 3325:16 3326:7 3327:-5 3328:-5 3329:-5 3330:-3 3331:7 3332:12 3333:-3 3334:13 3335:5 3336:5 3337:-14 3338:-6 3339:5 3340:-8 3341:10 3342:9 3343:4 3344:-3 3345:5 3346:6 3347:-7 3348:-5 3349:20 3350:5 3351:16 3352:-3 3353:-9 3354:-5 3355:-5 3356:-3 3357:-11 3358:-11 3359:-5 3360:-4 3361:6 3362:-5 3363:-4 3364:-4 3365:3 3366:-16 3367:-5 3368:-7 3369:-3 3370:4 3371:-3 3372:-3 3373:-4 3374:3 3375:-3 3376:14 3377:-3 3378:-3 3379:-4 3380:-6 3381:-5 3382:3 3383:5 3384:-4 3385:4 3386:-17 3387:-3 3388:-3 3389:-6 3390:-16 3391:-16 3392:-7 3393:6 3394:-5 3395:16 3396:-5 3397:11 3398:8 3399:-4 3400:12 3401:11 3402:-7 3403:10 3404:-4 3405:-4 3406:4 3407:-5 3408:-4 3409:3 3410:6 3411:15 3412:15 3413:5 3414:-3 3415:-14 3416:-9 3417:-4 3418:-4 3419:-3 3420:-6 3421:-4 3422:6 3423:-5 3424:10 3425:7 3426:4 3427:-6 3428:-3 3429:10 3430:-7 3431:-7 3432:9 3433:-9 3434:-9 3435:-8 3436:13 3437:-4 3438:4 3439:-6 3440:-6 3441:5 3442:3 3443:-3 3444:5 3445:9 3446:-7 3447:9 3448:11 3449:3 3450:-3 3451:5 3452:-15 3453:-13 3454:11 3455:7 3456:-3 3457:7 3458:3 3459:5 3460:-3 3461:-4 3462:4 3463:6 3464:-9 3465:3 3466:8 3467:-4 3468:7 3469:6 3470:10 3471:6 3472:14 3473:-9 3474:-7 3475:-4 3476:-11 3477:-3 3478:-5 3479:-4 3480:-4 3481:6 3482:6 3483:8 3484:-4 3485:8 3486:12 3487:-8 3488:17 3489:-4 3490:-5 3491:-4 3492:-4 3493:-5 3494:-4 3495:-3 3496:15 3497:-5 3498:5 3499:-3 3500:9 3501:-7 3502:-4 3503:-13 3504:-7 3505:5 3506:-3 3507:7 3508:6 3509:11 3510:12 3511:-3 3512:-8 3513:14 3514:-3 3515:7 3516:-12 3517:7 3518:16 3519:11 3520:13 3521:13 3522:-6 3523:4 3524:-4 3525:-20 3526:-5 3527:-3 3528:-9 3529:5 3530:4 3531:15 3532:7 3533:8 3534:4 3535:-4 3536:70 3537:13 3538:16 3539:25 3540:10 3541:10 3542:15 3543:9 3544:-5 3545:10 3546:-5 3547:-7 3548:15 3549:5 3550:62 3551:8 3552:11 3553:-8 3554:-3 3555:9 3556:10 3557:4 3558:21 3559:-6 3560:5 3561:6 3562:-7 3563:11 3564:4 3565:4 3566:11 3567:6 3568:-5 3569:4 3570:3 3571:4 3572:-8 3573:6 3574:-7 3575:8 3576:-8 3577:5 3578:5 3579:5 3580:-9 3581:-9 3582:-9 3583:-7 3584:-4 3585:-4 3586:6 3587:-7 3588:-5 3589:6 3590:-6 3591:-8 3592:-7 3593:4 3594:-4 3595:7 3596:7 3597:5 3598:3 3599:-12 3600:4 3601:-6 3602:6 3603:-16 3604:-9 3605:-9 3606:-4 3607:12 3608:12 3609:7 3610:-14 3611:-11 3612:-3 3613:-3 3614:11 3615:7 3616:-13 3617:-3 3618:-6 3619:-3 3620:-3 3621:-3 3622:-8 3623:5 3624:-5 3625:11 3626:10 3627:4 3628:5 3629:-7 3630:-9 3631:6 3632:7 3633:3 3634:-4 3635:-6 3636:-6 3637:-3 3638:15 3639:11 3640:7 3641:4 3642:11 3643:13 3644:5 3645:-5 3646:-5 3647:-5 3648:9 3649:24 3650:4 3651:4 3652:9 3653:12 3654:-3 3655:-5 3656:-10 3657:9 3658:5 3659:-7 3660:-4 3661:-5 3662:-4 3663:-8 3664:-6 3665:-5 3666:4 3667:-3 3668:3 3669:-8 3670:8 3671:-5 3672:8 3673:-8 3674:-21 3675:-7 3676:-8 3677:6 3678:-4 3679:-7 3680:-3 3681:7 3682:7 3683:-11 3684:-6 3685:4 3686:12 3687:-3 3688:5 3689:-4 3690:-3 3691:-12 3692:-16 3693:-12 3694:-28 3695:-5 3696:-3 3697:-3 3698:-8 3699:-9 3700:12 3701:6 3702:-6 3703:9 3704:-9 3705:3 3706:-10 3707:-4 3708:-4 3709:6 3710:-4 3711:-3 3712:7 3713:3 3714:-5 3715:-4 3716:3 3717:7 3718:-3 3719:-10 3720:-3 3721:-9 3722:6 3723:-11 3724:6 3725:-4 3726:-3 3727:24 3728:-3 3729:-24 3730:6 3731:-9 3732:-4 3733:-12 3734:5 3735:4 3736:7 3737:-12 3738:-4 3739:-5 3740:-5 3741:7 3742:32 3743:7 3744:10 3745:4 3746:-7 3747:7 3748:4 3749:5 3750:10 3751:-6 3752:-3 3753:6 3754:-3 3755:-11 3756:-6 3757:-3 3758:-4 3759:-3 3760:-15 3761:-6 3762:-3 3763:8 3764:-6 3765:-3 3766:-3 3767:-10 3768:-5 3769:-5 3770:-12 3771:-3 3772:-3 3773:-4 3774:-6 3775:22 3776:-8 3777:9 3778:3 3779:3 3780:-4 3781:5 3782:-4 3783:7 3784:-4 3785:-4 3786:-4 3787:6 3788:9 3789:4 3790:7 3791:-4 3792:-4 3793:7 3794:7 3795:13 3796:14 3797:-4 3798:-8 3799:-6 3800:3 3801:5 3802:5 3803:-4 3804:-9 3805:4 3806:-3 3807:5 3808:10 3809:4 3810:6 3811:-8 3812:-4 3813:6 3814:5 3815:8 3816:-4 3817:4 3818:5 3819:5 3820:-4 3821:5 3822:-3 3823:10 3824:20 3825:20 3826:-8 3827:-3 3828:-4 3829:-9 3830:-5 3831:10 3832:10 3833:-6 3834:3 3835:-4 3836:-7 3837:-5 3838:8 3839:7 3840:6 3841:9 3842:8 3843:-12 3844:-6 3845:5 3846:4 3847:-8 3848:8 3849:6 3850:-3 3851:6 3852:5 3853:4 3854:-5 3855:5 3856:-15 3857:-4 3858:-3 3859:8 3860:-3 3861:8 3862:10 3863:-9 3864:-5 3865:11 3866:-4 3867:9 3868:-4 3869:-8 3870:16 3871:4 3872:32 3873:12 3874:9 3875:6 3876:6 3877:4 3878:-8 3879:-4 3880:-6 3881:-6 3882:-6 3883:-5 3884:-3 3885:6 3886:-4 3887:-3 3888:-3 3889:-6 3890:-6 3891:4 3892:10 3893:-3 3894:-4 3895:-4 3896:6 3897:6 3898:-3 3899:-3 3900:-4 3901:-4 3902:-5 3903:-5 3904:13 3905:9 3906:9 3907:-4 3908:-4 3909:5 3910:7 3911:-6 3912:-3 3913:-4 3914:-3 3915:-3 3916:9 3917:10 3918:4 3919:10 3920:-4 3921:4 3922:-6 3923:3 3924:8 3925:4 3926:5 3927:-3 3928:-3 3929:4 3930:-9 3931:-9 3932:-5 3933:11 3934:11 3935:-8 3936:-7 3937:6 3938:7 3939:-4 3940:3 3941:6 3942:6 3943:9 3944:9 3945:-5 3946:-3 3947:-5 3948:-4 3949:3 3950:7 3951:-6 3952:-3 3953:7 3954:13 3955:4 3956:11 3957:3 3958:-7 3959:9 3960:12 3961:5 3962:10 3963:-5 3964:6 3965:-3 3966:-5 3967:-3 3968:-4 3969:5 3970:-5 3971:-8 3972:-7 3973:7 3974:4 3975:-7 3976:5 3977:17 3978:5 3979:-6 3980:-6 3981:-3 3982:-3 3983:6 3984:-3 3985:6 3986:6 3987:3 3988:3 3989:-4 3990:-4 3991:3 3992:-14 3993:8 3994:4 3995:-4 3996:8 3997:-16 3998:-6 3999:-4 4000:-8 4001:5 4002:-5 4003:15 4004:5 4005:6 4006:10 4007:-4 4008:5 4009:7 4010:-6 4011:-3 4012:-3 4013:-3 4014:-3 4015:-3 4016:-11 4017:7 4018:-4 4019:4 4020:12 4021:-4 4022:4 4023:4 4024:14 4025:9 4026:-4 4027:-4 4028:16 4029:4 4030:4 4031:9 4032:-5 4033:3 4034:-5 4035:-10 4036:-3 4037:-3 4038:-6 4039:24 4040:-7 4041:-3 4042:-3 4043:-7 4044:11 4045:-4 4046:9 4047:-5 4048:10 4049:-7 4050:-4 4051:5 4052:-7 4053:7 4054:24 4055:8 4056:-8 4057:-5 4058:3 4059:3 4060:-4 4061:7 4062:-3 4063:-8 4064:-14 4065:-3 4066:6 4067:5 4068:-3 4069:-6 4070:10 4071:4 4072:8 4073:5 4074:-6 4075:6 4076:11 4077:8 4078:13 4079:6 4080:11 4081:5 4082:7 4083:4 4084:-6 4085:5 4086:-4 4087:3 4088:12 4089:3 4090:7 4091:-9 4092:-6 4093:-4 4094:4 4095:-4 4096:-3 4097:8 4098:-4 4099:4 4100:-5 4101:-3 4102:-4 4103:7 4104:-3 4105:17 4106:10 4107:-4 4108:-5 4109:5 4110:-7 4111:7 4112:3 4113:3 4114:-6 4115:3 4116:-3 4117:-5 4118:-6 4119:3 4120:-4 4121:-10 4122:7 4123:7 4124:-7 4125:-3 4126:7 4127:7 4128:8 4129:-13 4130:-6 4131:6 4132:8 4133:7 4134:-6 4135:5 4136:-8 4137:-12 4138:-5 4139:-4 4140:-3 4141:-5 4142:-4 4143:-3 4144:12 4145:-4 4146:-3 4147:8 4148:5 4149:-4 4150:-6 4151:-5 4152:-10 4153:-4 4154:-7 4155:9 4156:5 4157:7 4158:-6 4159:-5 4160:-4 4161:4 4162:-7 4163:9 4164:-7 4165:-3 4166:8 4167:-3 4168:3 4169:3 4170:8 4171:-10 4172:-3 4173:-4 4174:-7 4175:-4 4176:3 4177:23 4178:6 4179:3 4180:3 4181:3 4182:-7 4183:-7 4184:5 4185:-8 4186:19 4187:-4 4188:-5 4189:-10 4190:-5 4191:8 4192:6 4193:-7 4194:-4 4195:-3 4196:5 4197:-3 4198:5 4199:-6 4200:9 4201:4 4202:-7 4203:-6 4204:-3 4205:6 4206:-6 4207:-3 4208:6 4209:-3 4210:-10 4211:-4 4212:-11 4213:-4 4214:-10 4215:8 4216:-18 4217:10 4218:-4 4219:12 4220:14 4221:-11 4222:-6 4223:4 4224:6 4225:3 4226:3 4227:-9 4228:-4 4229:5 4230:-4 4231:6 4232:-7 4233:-4 4234:6 4235:-6 4236:3 4237:-14 4238:-15 4239:8 4240:-4 4241:6 4242:-7 4243:13 4244:-4 4245:8 4246:-8 4247:11 4248:-12 4249:-4 4250:11 4251:29 4252:-5 4253:-4 4254:4 4255:-5 4256:-7 4257:-7 4258:-3 4259:-5 4260:9 4261:6 4262:-6 4263:3 4264:4 4265:-10 4266:8 4267:23 4268:-5 4269:3 4270:-3 4271:9 4272:-4 4273:-7 4274:3 4275:-5 4276:-3 4277:8 4278:-3 4279:6 4280:6 4281:5 4282:-4 4283:4 4284:5 4285:-11 4286:7 4287:-3 4288:3 4289:-4 4290:-4 4291:12 4292:-7 4293:-7 4294:3 4295:10 4296:7 4297:10 4298:-6 4299:3 4300:-16 4301:-6 4302:-3 4303:11 4304:7 4305:5 4306:-8 4307:3 4308:-7 4309:-4 4310:10 4311:9 4312:4 4313:9 4314:-4 4315:-3 4316:-4 4317:5 4318:-7 4319:-4 4320:-5 4321:4 4322:-5 4323:-3 4324:6 4325:6 4326:17 4327:17 4328:30 4329:17 4330:-6 4331:3 4332:-4 4333:-9 4334:8 4335:21 4336:-8 4337:-6 4338:-5 4339:24 4340:29 4341:24 4342:-3 4343:-6 4344:9 4345:-4 4346:9 4347:4 4348:3 4349:-7 4350:-5 4351:9 4352:3 4353:-5 4354:-14 4355:-6 4356:-7 4357:5 4358:5 4359:15 4360:11 4361:5 4362:-5 4363:6 4364:-4 4365:-3 4366:-3 4367:-3 4368:-4 4369:12 4370:5 4371:6 4372:-3 4373:-7 4374:4 4375:-15 4376:-3 4377:-6 4378:10 4379:15 4380:-3 4381:3 4382:-3 4383:7 4384:-3 4385:-3 4386:-7 4387:5 4388:-5 4389:-3 4390:-6 4391:19 4392:5 4393:-5 4394:6 4395:8 4396:4 4397:9 4398:12 4399:12 4400:10 4401:6 4402:6 4403:8 4404:-4 4405:11 4406:-8 4407:10 4408:-3 4409:-3 4410:-4 4411:10 4412:-4 4413:-7 4414:-4 4415:-6 4416:8 4417:8 4418:-8 4419:9 4420:-4 4421:-4 4422:-4 4423:-3 4424:-6 4425:-3 4426:-16 4427:-6 4428:10 4429:4 4430:4 4431:4 4432:9 4433:8 4434:13 4435:3 4436:8 4437:-5 4438:-4 4439:3 4440:-7 4441:-6 4442:8 4443:12 4444:4 4445:-4 4446:7 4447:-4 4448:11 4449:-8 4450:3 4451:-4 4452:15 4453:-4 4454:3 4455:-6 4456:6 4457:-7 4458:6 4459:-5 4460:-12 4461:6 4462:9 4463:9 4464:15 4465:11 4466:6 4467:-4 4468:-6 4469:-4 4470:-4 4471:4 4472:16 4473:-7 4474:5 4475:-12 4476:-7 4477:6 4478:9 4479:-4 4480:9 4481:-4 4482:4 4483:6 4484:3 4485:-3 4486:-7 4487:-7 4488:8 4489:-3 4490:4 4491:-4 4492:-5 4493:-5 4494:4 4495:-6 4496:3 4497:-7 4498:-4 4499:-4 4500:-3 4501:11 4502:9 4503:-5 4504:-6 4505:-4 4506:4 4507:15 4508:-5 4509:-4 4510:-4 4511:-10 4512:-6 4513:-7 4514:-9 4515:-9 4516:4 4517:6 4518:7 4519:-4 4520:6 4521:-4 4522:5 4523:5 4524:-4 4525:-3 4526:7 4527:6 4528:-3 4529:-3 4530:-8 4531:-3 4532:-4 4533:10 4534:7 4535:10 4536:-3 4537:-4 4538:-6 4539:19 4540:9 4541:12 4542:4 4543:6 4544:13 4545:4 4546:7 4547:6 4548:8 4549:-7 4550:-5 4551:-6 4552:-3 4553:3 4554:-13 4555:-10 4556:-4 4557:-5 4558:-4 4559:3 4560:8 4561:5 4562:-3 4563:-4 4564:-4 4565:7 4566:29 4567:6 4568:6 4569:6 4570:7 4571:3 4572:4 4573:6 4574:5 4575:-5 4576:-5 4577:-6 4578:-6 4579:5 4580:5 4581:-8 4582:4 4583:3 4584:8 4585:-4 4586:-3 4587:5 4588:13 4589:11 4590:3 4591:3 4592:8 4593:-6 4594:6 4595:-4 4596:5 4597:-4 4598:-4 4599:4 4600:-13 4601:-3 4602:-8 4603:-10 4604:-9 4605:4 4606:4 4607:-7 4608:-5 4609:7 4610:16 4611:5 4612:5 4613:3 4614:17 4615:4 4616:3 4617:6 4618:-7 4619:11 4620:-8 4621:-14 4622:8 4623:7 4624:5 4625:-10 4626:5 4627:-3 4628:10 4629:11 4630:9 4631:-6 4632:-4 4633:-23 4634:-4 4635:-3 4636:-3 4637:25 4638:25 4639:8 4640:-4 4641:-4 4642:19 4643:-4 4644:11 4645:5 4646:8 4647:8 4648:-6 4649:6 4650:8 4651:5 4652:9 4653:6 4654:-9 4655:-3 4656:17 4657:17 4658:-3 4659:7 4660:4 4661:5 4662:-10 4663:-5 4664:-15 4665:-4 4666:-6 4667:-11 4668:-6 4669:-6 4670:-4 4671:-11 4672:-9 4673:12 4674:3 4675:6 4676:7 4677:7 4678:6 4679:6 4680:5 4681:3 4682:3 4683:-3 4684:6 4685:9 4686:6 4687:-3 4688:10 4689:-8 4690:-4 4691:-3 4692:-4 4693:-4 4694:-5 4695:-5 4696:-3 4697:-4 4698:5 4699:-3 4700:4 4701:4 4702:3 4703:-25 4704:-6 4705:-8 4706:-4 4707:-4 4708:25 4709:-5 4710:9 4711:15 4712:6 4713:15 4714:-5 4715:14 4716:4 4717:-6 4718:15 4719:7 4720:-7 4721:-7 4722:-4 4723:8 4724:-5 4725:-5 4726:10 4727:10 4728:10 4729:10 4730:12 4731:7 4732:-4 4733:-4 4734:3 4735:7 4736:-3 4737:-27 4738:-7 4739:-16 4740:-7 4741:-4 4742:-3 4743:-4 4744:-4 4745:-4 4746:15 4747:10 4748:-3 4749:-5 4750:9 4751:4 4752:-35 4753:-17 4754:4 4755:-3 4756:-15 4757:-13 4758:-13 4759:-4 4760:9 4761:-5 4762:-4 4763:-4 4764:-4 4765:-6 4766:5 4767:-19 4768:-9 4769:-5 4770:-3 4771:-5 4772:4 4773:-9 4774:-3 4775:16 4776:3 4777:23 4778:-4 4779:-4 4780:-3 4781:-3 4782:-3 4783:14 4784:-4 4785:3 4786:-5 4787:-4 4788:8 4789:8 4790:-4 4791:-20 4792:-4 4793:-4 4794:3 4795:-8 4796:-5 4797:-23 4798:7 4799:-10 4800:-10 4801:-10 4802:-7 4803:-4 4804:9 4805:5 4806:-5 4807:-5 4808:4 4809:5 4810:9 4811:24 4812:-3 4813:4 4814:-4 4815:-4 4816:-4 4817:-12 4818:12 4819:-11 4820:-3 4821:-3 4822:-4 4823:-8 4824:-4 4825:-5 4826:-3 4827:6 4828:7 4829:4 4830:-8 4831:-4 4832:-8 4833:3 4834:8 4835:6 4836:-5 4837:-5 4838:-5 4839:-6 4840:6 4841:5 4842:6 4843:13 4844:-4 4845:3 4846:-4 4847:6 4848:10 4849:-4 4850:-4 4851:9 4852:-6 4853:-6 4854:-4 4855:7 4856:-6 4857:31 4858:19 4859:-16 4860:-7 4861:-7 4862:-8 4863:11 4864:-4 4865:-5 4866:-6 4867:3 4868:12 4869:-5 4870:11 4871:16 4872:-5 4873:4 4874:-3 4875:4 4876:-5 4877:33 4878:9 4879:10 4880:3 4881:8 4882:3 4883:-5 4884:3 4885:13 4886:8 4887:41 4888:15 4889:6 4890:-6 4891:18 4892:6 4893:-7 4894:4 4895:15 4896:8 4897:9 4898:-3 4899:-5 4900:-4 4901:-7 4902:19 4903:-3 4904:10 4905:6 4906:7 4907:-4 4908:-3 4909:-3 4910:17 4911:-3 4912:7 4913:4 4914:-4 4915:-3 4916:32 4917:-4 4918:-3 4919:-9 4920:4 4921:-3 4922:6 4923:-4 4924:5 4925:-7 4926:16 4927:9 4928:-6 4929:26 4930:6 4931:9 4932:5 4933:5 4934:7 4935:-3 4936:-3 4937:4 4938:3 4939:-4 4940:-4 4941:-4 4942:5 4943:14 4944:5 4945:4 4946:12 4947:-40 4948:-8 4949:-4 4950:-24 4951:-17 4952:4 4953:-6 4954:-10 4955:-5 4956:-4 4957:6 4958:-4 4959:3 4960:-16 4961:-4 4962:5 4963:-3 4964:-5 4965:19 4966:19 4967:-6 4968:-4 4969:-4 4970:-5 4971:-8 4972:4 4973:5 4974:11 4975:-6 4976:-15 4977:-6 4978:-3 4979:-5 4980:-5 4981:4 4982:4 4983:10 4984:14 4985:-3 4986:11 4987:8 4988:7 4989:-4 4990:-4 4991:11 4992:7 4993:-3 4994:-4 4995:-4 4996:-3 4997:8 4998:-4 4999:-3 5000:9 5001:7 5002:6 5003:-3 5004:-7 5005:-4 5006:5 5007:5 5008:-6 5009:-15 5010:-15 5011:17 5012:17 5013:-4 5014:-4 5015:-9 5016:-9 5017:-8 5018:4 5019:-4 5020:-4 5021:-8 5022:-7 5023:7 5024:6 5025:-5 5026:-3 5027:-8 5028:-8 5029:6 5030:-15 5031:-14 5032:-7 5033:-4 5034:-5 5035:-3 5036:4 5037:3 5038:5 5039:5 5040:-6 5041:-6 5042:-3 5043:-3 5044:-3 5045:-3 5046:-3 5047:6 5048:9 5049:5 5050:4 5051:4 5052:4 5053:4 5054:-4 5055:4 5056:4 5057:4 5058:-3 5059:-3 5060:-3 5061:-16 5062:-16 5063:-10 5064:-7 5065:3 5066:5 5067:-7 5068:-7 5069:3 5070:-3 5071:6 5072:3 5073:3 5074:-13 5075:-8 5076:-3 5077:-3 5078:-5 5079:-4 5080:-4 5081:3 5082:3 5083:16 5084:17 5085:3 5086:-5 5087:4 5088:5 5089:4 5090:4 5091:-9 5092:-9 5093:-7 5094:-3 5095:-4 5096:-12 5097:-4 5098:-4 5099:-15 5100:-15 5101:5 5102:5 5103:12 5104:7 5105:7 5106:4 5107:4 5108:6 5109:6 5110:3 5111:-18 5112:-18 5113:-6 5114:-3 5115:-9 5116:-5 5117:-14 5118:-4 5119:-4 5120:-13 5121:-15 5122:5 5123:5 5124:-4 5125:-5 5126:-9 5127:-3 5128:-3 5129:5 5130:-17 5131:5 5132:5 5133:16 5134:16 5135:-5 5136:-5 5137:-3 5138:-3 5139:-10 5140:-5 5141:9 5142:8 5143:-3 5144:4 5145:3 5146:-5 5147:-5 5148:7 5149:4 5150:6 5151:-3 5152:-4 5153:3 5154:5 5155:5 5156:6 5157:4 5158:4 5159:-4 5160:4 5161:4 5162:-5 5163:-5 5164:3 5165:-3 5166:6 5167:8 5168:4 5169:18 5170:16 5171:13 5172:5 5173:-6 5174:-6 5175:-6 5176:3 5177:17 5178:11 5179:6 5180:6 5181:16 5182:16 5183:-8 5184:-10 5185:5 5186:4 5187:3 5188:-4 5189:-25 5190:3 5191:19 5192:19 5193:3 5194:-5 5195:4 5196:3 5197:4 5198:4 5199:3 5200:3 5201:-3 5202:-5 5203:21 5204:11 5205:5 5206:4 5207:3 5208:3 5209:8 5210:3 5211:6 5212:4 5213:3 5214:-4 5215:-4 5216:3 5217:-3 5218:-4 5219:7 5220:7 5221:-3 5222:3 5223:6 5224:6 5225:6 5226:-4 5227:-4 5228:3 5229:3 5230:10 5231:10 5232:16 5233:-3 5234:-3 5235:3 5236:-10 5237:-7 5238:-3 5239:-3 5240:-6 5241:5 5242:8 5243:5 5244:4 5245:5 5246:3 5247:5 5248:9 5249:3 5250:4 5251:4 5252:-11 5253:-3 5254:-8 5255:7 5256:7 5257:5 5258:5 5259:6 5260:5 5261:-6 5262:-6 5263:4 5264:6 5265:8 5266:3 5267:3 5268:-8 5269:-9 5270:10 5271:-3 5272:-3 5273:3 5274:11 5275:6 5276:6 5277:-8 5278:4 5279:-6 5280:-4 5281:-3 5282:-3 5283:17 5284:-3 5285:-3 5286:5 5287:5 5288:4 5289:6 5290:-4 5291:-4 5292:6 5293:6 5294:7 5295:-8 5296:5 5297:4 5298:12 5299:4 5300:4 5301:8 5302:8 5303:3 5304:3 5305:11 5306:6 5307:6 5308:5 5309:8 5310:10 5311:10 5312:3 5313:4 5314:4 5315:4 5316:-4 5317:5 5318:-4 5319:-6 5320:5 5321:-9 5322:-8 5323:3 5324:-4 5325:-3 5326:-9 5327:9 5328:4 5329:3 5330:5 5331:5 5332:14 5333:3 5334:13 5335:4 5336:5 5337:-7 5338:-6 5339:10 5340:4 5341:4 5342:-6 5343:-6 5344:-5 5345:-5 5346:14 5347:-4 5348:4 5349:7 5350:-7 5351:-8 5352:-8 5353:-8 5354:11 5355:-3 5356:13 5357:5 5358:5 5359:-12 5360:-12 5361:4 5362:4 5363:-3 5364:-3 5365:-4 5366:-5 5367:7 5368:9 5369:8 5370:3 5371:-12 5372:-12 5373:-5 5374:-9 5375:-3 5376:-5 5377:-5 5378:-5 5379:-7 5380:-5 5381:-5 5382:-6 5383:-6 5384:5 5385:5 5386:-9 5387:-5 5388:-4 5389:3 5390:4 5391:-5 5392:-5 5393:11 5394:6 5395:5 5396:-4 5397:-4 5398:-5 5399:-3 5400:-4 5401:3 5402:-4 5403:-4 5404:-4 5405:-6 5406:-4 5407:5 5408:5 5409:6 5410:-3 5411:5 5412:4 5413:3 5414:9 5415:6 5416:-4 5417:5 5418:8 5419:7 5420:5 5421:-8 5422:-8 5423:5 5424:5 5425:5 5426:5 5427:6 5428:5 5429:5 5430:11 5431:11 5432:-4 5433:-4 5434:-4 5435:3 5436:3 5437:-7 5438:5 5439:5 5440:-3 5441:3 5442:-6 5443:-5 5444:-3 5445:4 5446:-6 5447:-5 5448:-5 5449:-7 5450:4 5451:4 5452:-10 5453:-10 5454:-3 5455:3 5456:5 5457:5 5458:-4 5459:-11 5460:12 5461:-4 5462:-5 5463:11 5464:9 5465:4 5466:17 5467:5 5468:9 5469:16 5470:17 5471:4 5472:4 5473:4 5474:-4 5475:-4 5476:3 5477:3 5478:5 5479:5 5480:-3 5481:5 5482:6 5483:-8 5484:4 5485:5 5486:3 5487:-6 5488:-4 5489:-3 5490:-4 5491:-4 5492:-5 5493:-4 5494:-3 5495:-7 5496:-4 5497:-4 5498:-4 5499:-3 5500:-3 5501:-3 5502:6 5503:-7 5504:-3 5505:-4 5506:-3 5507:-4 5508:13 5509:10 5510:3 5511:8 5512:4 5513:4 5514:3 5515:6 5516:15 5517:19 5518:9 5519:9 5520:-5 5521:-3 5522:4 5523:11 5524:11 5525:12 5526:12 5527:-4 5528:6 5529:5 5530:4 5531:-4 5532:-7 5533:-9 5534:6 5535:-5 5536:4 5537:4 5538:3 5539:3 5540:-3 5541:-7 5542:-4 5543:5 5544:5 5545:6 5546:-5 5547:-5 5548:5 5549:5 5550:-4 5551:-4 5552:6 5553:9 5554:3 5555:4 5556:-5 5557:-12 5558:-3 5559:-3 5560:-3 5561:3 5562:3 5563:4 5564:8 5565:5 5566:-4 5567:-3 5568:-3 5569:-5 5570:3 5571:-5 5572:8 5573:8 5574:-6 5575:-6 5576:-6 5577:-5 5578:3 5579:5 5580:-8 5581:3 5582:4 5583:-4 5584:-8 5585:-5 5586:-4 5587:4 5588:9 5589:6 5590:3 5591:3 5592:-7 5593:-7 5594:3 5595:3 5596:15 5597:5 5598:14 5599:10 5600:9 5601:-3 5602:6 5603:-5 5604:4 5605:-10 5606:3 5607:-12 5608:-7 5609:-10 5610:-10 5611:9 5612:15 5613:13 5614:4 5615:4 5616:4 5617:4 5618:-4 5619:-5 5620:5 5621:8 5622:6 5623:6 5624:4 5625:4 5626:-3 5627:-3 5628:-3 5629:-4 5630:-4 5631:6 5632:6 5633:24 5634:-8 5635:-8 5636:-8 5637:12 5638:11 5639:11 5640:6 5641:7 5642:4 5643:13 5644:13 5645:13 5646:-3 5647:-3 5648:18 5649:18 5650:18 5651:-6 5652:-3 5653:-3 5654:6 5655:3 5656:8 5657:8 5658:-3 5659:-3 5660:-3 5661:-3 5662:-8 5663:-8 5664:3 5665:3 5666:4 5667:3 5668:3 5669:4 5670:3 5671:3 5672:12 5673:12 5674:-3 5675:-12 5676:-11 5677:5 5678:6 5679:-13 5680:-7 5681:-7 5682:-5 5683:-5 5684:-4 5685:-4 5686:-5 5687:-5 5688:-4 5689:-4 5690:5 5691:3 5692:-4 5693:3 5694:-6 5695:-3 5696:-3 5697:-9 5698:-6 5699:-3 5700:3 5701:3 5702:-9 5703:-7 5704:-3 5705:-12 5706:-11 5707:5 5708:5 5709:5 5710:5 5711:-6 5712:-6 5713:9 5714:8 5715:-5 5716:-5 5717:5 5718:3 5719:-6 5720:-6 5721:9 5722:8 5723:-4 5724:-3 5725:-8 5726:-8 5727:-4 5728:-4 5729:3 5730:5 5731:-5 5732:-5 5733:-5 5734:5 5735:-5 5736:-3 5737:3 5738:4 5739:-3 5740:-5 5741:-5 5742:-5 5743:-4 5744:-4 5745:-4 5746:-3 5747:-3 5748:4 5749:4 5750:-4 5751:-4 5752:-6 5753:-5 5754:-3 5755:4 5756:4 5757:-6 5758:-4 5759:-3 5760:-5 5761:-5 5762:-5 5763:-3 5764:-3 5765:-10 5766:-10 5767:4 5768:4 5769:4 5770:4 5771:3 5772:3 5773:7 5774:4 5775:-6 5776:-3 5777:-3 5778:5 5779:5 5780:7 5781:5 5782:5 5783:6 5784:-8 5785:-8 5786:8 5787:6 5788:4 5789:5 5790:3 5791:6 5792:3 5793:3 5794:3 5795:3 5796:3 5797:4 5798:4 5799:7 5800:6 5801:-5 5802:-5 5803:7 5804:3 5805:5 5806:5 5807:5 5808:4 5809:4 5810:-4 5811:-4 5812:-7 5813:-7 5814:-7 5815:5 5816:5 5817:6 5818:-4 5819:-5 5820:-3 5821:-3 5822:-8 5823:-13 5824:-7 5825:-8 5826:-11 5827:-4 5828:-9 5829:3 5830:3 5831:13 5832:11 5833:11 5834:14 5835:4 5836:6 5837:9 5838:-3 5839:-24 5840:-23 5841:-7 5842:-13 5843:-11 5844:11 5845:7 5846:6 5847:3 5848:3 5849:-4 5850:4 5851:-8 5852:-8 5853:4 5854:3 5855:-5 5856:-3 5857:-4 5858:4 5859:-3 5860:6 5861:3 5862:11 5863:5 5864:3 5865:-3 5866:3 5867:-4 5868:-3 5869:4 5870:-8 5871:6 5872:-5 5873:-5 5874:5 5875:5 5876:4 5877:4 5878:5 5879:5 5880:5 5881:6 5882:-7 5883:-7 5884:-5 5885:-5 5886:-3 5887:17 5888:8 5889:7 5890:4 5891:4 5892:3 5893:3 5894:6 5895:9 5896:-13 5897:-13 5898:-6 5899:-6 5900:-3 5901:-6 5902:-7 5903:-5 5904:-10 5905:3 5906:-8 5907:-8 5908:3 5909:5 5910:-8 5911:-3 5912:-7 5913:5 5914:5 5915:-3 5916:-3 5917:4 5918:3 5919:5 5920:-6 5921:5 5922:7 5923:-7 5924:5 5925:5 5926:3 5927:-5 5928:-4 5929:12 5930:9 5931:5 5932:5 5933:4 5934:4 5935:-3 5936:4 5937:4 5938:-9 5939:-9 5940:4 5941:4 5942:46 5943:46 5944:44 5945:-4 5946:-4 5947:-4 5948:-5 5949:-5 5950:-4 5951:3 5952:3 5953:-7 5954:-7 5955:4 5956:-4 5957:-3 5958:-6 5959:-7 5960:-7 5961:4 5962:5 5963:3 5964:13 5965:-4 5966:4 5967:-7 5968:6 5969:-5 5970:7 5971:6 5972:3 5973:18 5974:10 5975:4 5976:4 5977:14 5978:14 5979:-5 5980:-3 5981:-3 5982:-8 5983:-8 5984:-18 5985:-3 5986:-6 5987:3 5988:-18 5989:-3 5990:-9 5991:-12 5992:-10 5993:-5 5994:-5 5995:5 5996:-3 5997:11 5998:-10 5999:-10 6000:-6 6001:-5 6002:16 6003:13 6004:12 6005:-6 6006:-9 6007:-9 6008:3 6009:3 6010:-10 6011:-6 6012:5 6013:6 6014:-3 6015:10 6016:5 6017:-3 6018:4 6019:4 6020:4 6021:10 6022:10 6023:-5 6024:-5 6025:-5 6026:-6 6027:-6 6028:-5 6029:10 6030:-5 6031:7 6032:8 6033:3 6034:16 6035:14 6036:4 6037:-10 6038:-4 6039:-8 6040:3 6041:-6 6042:-4 6043:5 6044:-3 6045:5 6046:5 6047:-4 6048:-4 6049:3 6050:3 6051:3 6052:3 6053:-5 6054:9 6055:3 6056:7 6057:9 6058:4 6059:4 6060:-3 6061:-3 6062:3 6063:5 6064:3 6065:4 6066:7 6067:9 6068:5 6069:4 6070:4 6071:8 6072:9 6073:10 6074:13 6075:-9 6076:3 6077:3 6078:16 6079:20 6080:-3 6081:-8 6082:-3 6083:-3 6084:7 6085:5 6086:4 6087:3 6088:-3 6089:11 6090:10 6091:6 6092:6 6093:-9 6094:-3 6095:-4 6096:4 6097:13 6098:13 6099:-3 6100:-3 6101:-3 6102:-3 6103:5 6104:11 6105:15 6106:4 6107:9 6108:9 6109:10 6110:7 6111:7 6112:-9 6113:3 6114:-4 6115:-7 6116:-5 6117:5 6118:-3 6119:-5 6120:-4 6121:4 6122:-13 6123:13 6124:11 6125:3 6126:6 6127:6 6128:-13 6129:10 6130:4 6131:4 6132:3 6133:3 6134:6 6135:8 6136:7 6137:3 6138:3 6139:5 6140:-21 6141:-12 6142:-12 6143:-4 6144:-4 6145:-15 6146:-15 6147:-5 6148:-3 6149:-3 6150:-9 6151:-12 6152:-11 6153:-7 6154:-5 6155:8 6156:7 6157:4 6158:-11 6159:-10 6160:-4 6161:-12 6162:6 6163:8 6164:3 6165:3 6166:9 6167:9 6168:23 6169:-7 6170:-7 6171:4 6172:5 6173:17 6174:14 6175:5 6176:18 6177:16 6178:6 6179:13 6180:4 6181:4 6182:15 6183:12 6184:5 6185:-19 6186:-16 6187:5 6188:-19 6189:-5 6190:-6 6191:-7 6192:8 6193:6 6194:6 6195:4 6196:4 6197:-3 6198:-3 6199:3 6200:4 6201:4 6202:3 6203:3 6204:-4 6205:-4 6206:-3 6207:-3 6208:-15 6209:17 6210:4 6211:4 6212:4 6213:4 6214:-4 6215:-10 6216:-4 6217:-4 6218:-4 6219:-6 6220:-5 6221:-5 6222:-3 6223:-3 6224:3 6225:3 6226:-4 6227:-4 6228:9 6229:3 6230:-4 6231:-4 6232:-4 6233:-9 6234:-9 6235:3 6236:-5 6237:-3 6238:-8 6239:-8 6240:6 6241:-11 6242:-7 6243:-4 6244:-4 6245:-5 6246:-3 6247:-3 6248:4 6249:4 6250:4 6251:3 6252:4 6253:-5 6254:-5 6255:-5 6256:-6 6257:-4 6258:-4 6259:-4 6260:-6 6261:-4 6262:-4 6263:-4 6264:-4 6265:-5 6266:8 6267:4 6268:4 6269:4 6270:4 6271:-4 6272:4 6273:4 6274:-12 6275:-5 6276:-10 6277:4 6278:4 6279:4 6280:4 6281:-3 6282:-9 6283:4 6284:4 6285:4 6286:4 6287:-4 6288:-4 6289:-3 6290:-16 6291:10 6292:4 6293:5 6294:5 6295:3 6296:15 6297:14 6298:14 6299:-6 6300:-6 6301:6 6302:6 6303:-3 6304:-3 6305:3 6306:3 6307:5 6308:6 6309:3 6310:3 6311:3 6312:12 6313:3 6314:4 6315:4 6316:-7 6317:9 6318:-7 6319:-3 6320:-3 6321:-3 6322:-3 6323:-5 6324:-5 6325:-3 6326:-10 6327:4 6328:4 6329:5 6330:5 6331:-3 6332:-5 6333:-4 6334:-4 6335:-5 6336:8 6337:4 6338:6 6339:5 6340:6 6341:6 6342:-3 6343:-3 6344:3 6345:3 6346:3 6347:22 6348:4 6349:20 6350:6 6351:12 6352:7 6353:8 6354:8 6355:13 6356:16 6357:4 6358:4 6359:4 6360:7 6361:4 6362:5 6363:4 6364:4 6365:3 6366:-6 6367:-6 6368:9 6369:6 6370:5 6371:5 6372:6 6373:4 6374:4 6375:3 6376:-8 6377:-9 6378:-9 6379:-5 6380:-5 6381:-6 6382:-3 6383:-3 6384:-4 6385:-4 6386:-23 6387:-7 6388:-4 6389:-3 6390:-3 6391:-9 6392:-5 6393:-4 6394:-4 6395:-15 6396:-15 6397:-15 6398:-6 6399:5 6400:5 6401:28 6402:9 6403:7 6404:7 6405:3 6406:3 6407:16 6408:7 6409:5 6410:8 6411:3 6412:-4 6413:12 6414:12 6415:5 6416:4 6417:5 6418:6 6419:6 6420:5 6421:4 6422:4 6423:5 6424:5 6425:4 6426:4 6427:3 6428:4 6429:6 6430:8 6431:8 6432:7 6433:4 6434:6 6435:6 6436:-4 6437:3 6438:3 6439:4 6440:6 6441:7 6442:7 6443:-19 6444:-5 6445:-3 6446:-3 6447:-9 6448:-9 6449:-5 6450:-4 6451:-5 6452:-4 6453:-5 6454:4 6455:10 6456:3 6457:9 6458:10 6459:7 6460:4 6461:3 6462:3 6463:3 6464:-3 6465:-3 6466:-3 6467:-12 6468:-10 6469:-8 6470:-3 6471:-4 6472:-4 6473:5 6474:5 6475:-11 6476:-11 6477:-5 6478:-5 6479:3 6480:6 6481:6 6482:-3 6483:-4 6484:3 6485:3 6486:-6 6487:-12 6488:6 6489:4 6490:4 6491:4 6492:-3 6493:-3 6494:5 6495:5 6496:5 6497:5 6498:7 6499:5 6500:5 6501:-4 6502:-3 6503:-5 6504:-5 6505:-20 6506:-10 6507:4 6508:-9 6509:-6 6510:-7 6511:3 6512:-6 6513:-4 6514:-3 6515:7 6516:5 6517:5 6518:-7 6519:-5 6520:-4 6521:14 6522:16 6523:-3 6524:5 6525:-3 6526:-3 6527:12 6528:4 6529:5 6530:-9 6531:-8 6532:-10 6533:-11 6534:5 6535:5 6536:-5 6537:-5 6538:7 6539:9 6540:5 6541:7 6542:4 6543:3 6544:4 6545:4 6546:6 6547:5 6548:-5 6549:-4 6550:-7 6551:-3 6552:-5 6553:-5 6554:-3 6555:3 6556:-6 6557:-4 6558:-4 6559:16 6560:16 6561:-5 6562:-5 6563:-15 6564:-11 6565:3 6566:5 6567:-3 6568:-5 6569:-3 6570:-7 6571:-3 6572:-4 6573:8 6574:4 6575:4 6576:4 6577:4 6578:-9 6579:-5 6580:10 6581:4 6582:-5 6583:-6 6584:-3 6585:16 6586:8 6587:5 6588:4 6589:5 6590:7 6591:5 6592:5 6593:-3 6594:6 6595:6 6596:3 6597:4 6598:-5 6599:-5 6600:-5 6601:8 6602:9 6603:9 6604:-3 6605:13 6606:4 6607:4 6608:3 6609:16 6610:16 6611:6 6612:6 6613:5 6614:-4 6615:-3 6616:4 6617:3 6618:3 6619:-3 6620:-4 6621:4 6622:4 6623:-3 6624:-3 6625:-5 6626:3 6627:-4 6628:-6 6629:-6 6630:-4 6631:-7 6632:3 6633:-4 6634:10 6635:10 6636:10 6637:5 6638:5 6639:5 6640:4 6641:4 6642:4 6643:6 6644:-6 6645:-8 6646:6 6647:3 6648:5 6649:-7 6650:-14 6651:-3 6652:-3 6653:4 6654:4 6655:4 6656:4 6657:12 6658:10 6659:3 6660:3 6661:-4 6662:-4 6663:6 6664:6 6665:-4 6666:4 6667:4 6668:8 6669:4 6670:4 6671:4 6672:4 6673:5 6674:5 6675:-5 6676:-5 6677:4 6678:4 6679:6 6680:-4 6681:-3 6682:5 6683:5 6684:-3 6685:5 6686:3 6687:-3 6688:3 6689:3 6690:4 6691:6 6692:3 6693:3 6694:4 6695:-5 6696:7 6697:8 6698:-4 6699:4 6700:9 6701:4 6702:6 6703:-6 6704:-5 6705:-4 6706:-5 6707:12 6708:6 6709:9 6710:9 6711:5 6712:-6 6713:-6 6714:4 6715:4 6716:14 6717:4 6718:12 6719:-12 6720:-9 6721:-9 6722:4 6723:6 6724:-3 6725:-3 6726:6 6727:-4 6728:8 6729:10 6730:-3 6731:4 6732:4 6733:-8 6734:-5 6735:-5 6736:-4 6737:-4 6738:5 6739:5 6740:13 6741:3 6742:16 6743:13 6744:13 6745:5 6746:3 6747:4 6748:4 6749:4 6750:7 6751:9 6752:9 6753:3 6754:3 6755:3 6756:3 6757:-5 6758:-6 6759:-6 6760:-4 6761:6 6762:3 6763:3 6764:3 6765:-23 6766:-21 6767:-4 6768:4 6769:4 6770:4 6771:-8 6772:-11 6773:-11 6774:-3 6775:-4 6776:-3 6777:13 6778:5 6779:5 6780:5 6781:6 6782:6 6783:4 6784:4 6785:-3 6786:3 6787:16 6788:18 6789:5 6790:12 6791:5 6792:-3 6793:5 6794:4 6795:-10 6796:-9 6797:3 6798:4 6799:5 6800:-4 6801:3 6802:3 6803:3 6804:4 6805:-3 6806:-27 6807:3 6808:3 6809:6 6810:6 6811:19 6812:19 6813:19 6814:3 6815:3 6816:-5 6817:-5 6818:4 6819:3 6820:3 6821:4 6822:4 6823:4 6824:3 6825:3 6826:-3 6827:4 6828:-7 6829:-7 6830:3 6831:3 6832:3 6833:3 6834:-3 6835:-5 6836:-5 6837:16 6838:15 6839:15 6840:13 6841:5 6842:5 6843:3 6844:-9 6845:-9 6846:-9 6847:-9 6848:14 6849:12 6850:5 6851:5 6852:4 6853:4 6854:3 6855:-5 6856:-10 6857:-12 6858:6 6859:5 6860:6 6861:3 6862:-6 6863:-6 6864:6 6865:6 6866:6 6867:13 6868:13 6869:4 6870:-3 6871:-3 6872:6 6873:3 6874:3 6875:-3 6876:3 6877:3 6878:-4 6879:8 6880:4 6881:6 6882:6 6883:-4 6884:-4 6885:3 6886:4 6887:-4 6888:-3 6889:-3 6890:5 6891:5 6892:5 6893:3 6894:3 6895:-3 6896:4 6897:3 6898:5 6899:5 6900:5 6901:-4 6902:-4 6903:-4 6904:3 6905:3 6906:3 6907:-5 6908:-4 6909:4 6910:5 6911:5 6912:5 6913:9 6914:9 6915:-6 6916:-7 6917:-9 6918:-9 6919:-7 6920:8 6921:5 6922:5 6923:5 6924:-3 6925:4 6926:-3 6927:-3 6928:3 6929:3 6930:-18 6931:-15 6932:-3 6933:-3 6934:-5 6935:-4 6936:-4 6937:3 6938:-3 6939:-6 6940:-6 6941:5 6942:4 6943:13 6944:5 6945:6 6946:4 6947:4 6948:8 6949:5 6950:5 6951:6 6952:-5 6953:4 6954:9 6955:-5 6956:-6 6957:-3 6958:4 6959:4 6960:4 6961:9 6962:9 6963:-5 6964:-5 6965:-3 6966:-3 6967:-3 6968:-3 6969:-3 6970:-3 6971:-4 6972:5 6973:-3 6974:-4 6975:-5 6976:-3 6977:-4 6978:-13 6979:-13 6980:-3 6981:5 6982:5 6983:5 6984:3 6985:3 6986:3 6987:4 6988:-14 6989:-6 6990:-6 6991:-11 6992:-9 6993:-3 6994:9 6995:9 6996:8 6997:3 6998:-6 6999:3 7000:-7 7001:-4 7002:-8 7003:5 7004:-5 7005:-5 7006:-3 7007:17 7008:15 7009:8 7010:4 7011:3 7012:4 7013:4 7014:4 7015:4 7016:-5 7017:5 7018:5 7019:4 7020:-13 7021:-5 7022:-4 7023:-3 7024:-7 7025:-7 7026:4 7027:4 7028:4 7029:5 7030:7 7031:7 7032:-4 7033:5 7034:5 7035:3 7036:6 7037:5 7038:3 7039:-6 7040:-6 7041:-4 7042:-7 7043:-8 7044:-6 7045:7 7046:4 7047:5 7048:-4 7049:-4 7050:3 7051:4 7052:3 7053:4 7054:4 7055:-3 7056:-3 7057:6 7058:-4 7059:-4 7060:-5 7061:8 7062:5 7063:4 7064:-6 7065:-6 7066:-6 7067:5 7068:4 7069:4 7070:-3 7071:-3 7072:8 7073:9 7074:10 7075:10 7076:4 7077:3 7078:3 7079:3 7080:-8 7081:-9 7082:-8 7083:6 7084:4 7085:3 7086:-6 7087:-6 7088:16 7089:-3 7090:-3 7091:-3 7092:4 7093:13 7094:9 7095:9 7096:-5 7097:7 7098:3 7099:10 7100:5 7101:9 7102:5 7103:-4 7104:-5 7105:6 7106:-7 7107:3 7108:7 7109:4 7110:10 7111:-6 7112:6 7113:-10 7114:-4 7115:-3 7116:-3 7117:-4 7118:17 7119:3 7120:-4 7121:13 7122:8 7123:-3 7124:-4 7125:3 7126:-3 7127:-3 7128:5 7129:5 7130:9 7131:6 7132:6 7133:-5 7134:4 7135:6 7136:5 7137:6 7138:3 7139:7 7140:4 7141:4 7142:-8 7143:-3 7144:-3 7145:-4 7146:-4 7147:-4 7148:-3 7149:5 7150:5 7151:-4 7152:-8 7153:3 7154:7 7155:5 7156:7 7157:7 7158:8 7159:-5 7160:-5 7161:7 7162:6 7163:6 7164:-9 7165:3 7166:4 7167:6 7168:3 7169:3 7170:-13 7171:-12 7172:6 7173:6 7174:-6 7175:9 7176:5 7177:6 7178:6 7179:3 7180:3 7181:3 7182:3 7183:-6 7184:3 7185:-3 7186:-5 7187:3 7188:-8 7189:-8 7190:-8 7191:5 7192:5 7193:-3 7194:-5 7195:-6 7196:-6 7197:6 7198:6 7199:-6 7200:-3 7201:-3 7202:-4 7203:-5 7204:-3 7205:6 7206:3 7207:7 7208:7 7209:4 7210:-4 7211:6 7212:6 7213:6 7214:14 7215:-5 7216:-5 7217:-5 7218:-5 7219:9 7220:9 7221:9 7222:-3 7223:-3 7224:-3 7225:6 7226:-5 7227:-5 7228:-4 7229:-6 7230:7 7231:3 7232:4 7233:4 7234:4 7235:6 7236:5 7237:4 7238:4 7239:6 7240:-4 7241:5 7242:5 7243:-4 7244:-5 7245:-6 7246:-5 7247:5 7248:5 7249:-6 7250:-7 7251:-11 7252:-3 7253:-3 7254:-8 7255:-3 7256:-4 7257:6 7258:5 7259:-3 7260:4 7261:4 7262:11 7263:-9 7264:-8 7265:10 7266:5 7267:5 7268:9 7269:13 7270:6 7271:7 7272:-5 7273:3 7274:-4 7275:3 7276:5 7277:5 7278:10 7279:13 7280:6 7281:9 7282:5 7283:7 7284:-4 7285:8 7286:-11 7287:3 7288:4 7289:3 7290:15 7291:3 7292:8 7293:8 7294:4 7295:5 7296:4 7297:-7 7298:-6 7299:-6 7300:-8 7301:-8 7302:-5 7303:-3 7304:-3 7305:9 7306:-4 7307:3 7308:-6 7309:-4 7310:4 7311:4 7312:4 7313:8 7314:-5 7315:4 7316:-3 7317:-3 7318:-6 7319:-6 7320:-7 7321:3 7322:5 7323:5 7324:-3 7325:7 7326:-5 7327:-5 7328:-5 7329:3 7330:3 7331:5 7332:13 7333:3 7334:-5 7335:3 7336:-5 7337:-3 7338:-4 7339:-4 7340:4 7341:7 7342:6 7343:4 7344:5 7345:9 7346:5 7347:5 7348:9 7349:9 7350:3 7351:4 7352:3 7353:10 7354:11 7355:11 7356:11 7357:-13 7358:-9 7359:-8 7360:-8 7361:-8 7362:-3 7363:-3 7364:-3 7365:3 7366:11 7367:3 7368:-3 7369:-3 7370:11 7371:6 7372:-4 7373:10 7374:-9 7375:-9 7376:-6 7377:-3 7378:-3 7379:3 7380:4 7381:-10 7382:-12 7383:-10 7384:-6 7385:4 7386:4 7387:4 7388:3 7389:-4 7390:-5 7391:3 7392:-3 7393:-4 7394:-5 7395:-4 7396:3 7397:3 7398:4 7399:5 7400:5 7401:4 7402:-6 7403:-3 7404:-3 7405:-3 7406:-4 7407:-4 7408:-4 7409:4 7410:5 7411:-11 7412:9 7413:-4 7414:5 7415:12 7416:11 7417:4 7418:4 7419:5 7420:-3 7421:-3 7422:3 7423:4 7424:4 7425:11 7426:8 7427:5 7428:4 7429:7 7430:7 7431:-3 7432:-3 7433:-5 7434:-3 7435:-3 7436:-4 7437:-3 7438:-6 7439:7 7440:7 7441:9 7442:3 7443:5 7444:5 7445:9 7446:10 7447:-4 7448:-4 7449:-3 7450:-5 7451:-4 7452:9 7453:-4 7454:3 7455:3 7456:9 7457:3 7458:9 7459:5 7460:4 7461:4 7462:4 7463:4 7464:4 7465:-4 7466:-4 7467:5 7468:3 7469:-4 7470:-4 7471:3 7472:3 7473:4 7474:5 7475:5 7476:-3 7477:-3 7478:-13 7479:-4 7480:-7 7481:-12 7482:-12 7483:-3 7484:-9 7485:-7 7486:-7 7487:-4 7488:-4 7489:6 7490:5 7491:8 7492:6 7493:5 7494:-4 7495:-3 7496:5 7497:-7 7498:-8 7499:-4 7500:-13 7501:-6 7502:-9 7503:6 7504:6 7505:4 7506:-7 7507:-6 7508:-6 7509:9 7510:9 7511:9 7512:-4 7513:-4 7514:11 7515:11 7516:-4 7517:-4 7518:3 7519:-6 7520:4 7521:4 7522:4 7523:5 7524:6 7525:-4 7526:5 7527:5 7528:7 7529:10 7530:-9 7531:-11 7532:-3 7533:-3 7534:6 7535:6 7536:-3 7537:-3 7538:5 7539:3 7540:4 7541:4 7542:7 7543:7 7544:8 7545:15 7546:16 7547:-6 7548:-4 7549:-4 7550:-4 7551:-10 7552:-4 7553:-5 7554:-5 7555:-3 7556:-3 7557:-15 7558:-3 7559:5 7560:-12 7561:-5 7562:-5 7563:-9 7564:-9 7565:3 7566:5 7567:-7 7568:-7 7569:-8 7570:-9 7571:-8 7572:-8 7573:4 7574:6 7575:4 7576:6 7577:5 7578:7 7579:3 7580:3 7581:-3 7582:-3 7583:3 7584:3 7585:-3 7586:-4 7587:-3 7588:5 7589:-4 7590:-5 7591:-5 7592:-4 7593:3 7594:3 7595:4 7596:8 7597:4 7598:4 7599:6 7600:5 7601:4 7602:4 7603:-4 7604:-4 7605:4 7606:4 7607:-7 7608:-7 7609:-7 7610:3 7611:3 7612:5 7613:5 7614:5 7615:5 7616:-3 7617:-3 7618:-3 7619:4 7620:3 7621:4 7622:4 7623:12 7624:-4 7625:-4 7626:-3 7627:3 7628:3 7629:3 7630:-8 7631:-10 7632:-3 7633:-4 7634:-4 7635:-4 7636:-4 7637:4 7638:6 7639:3 7640:6 7641:6 7642:4 7643:5 7644:-4 7645:-6 7646:3 7647:-7 7648:-5 7649:-5 7650:-4 7651:-4 7652:3 7653:3 7654:20 7655:-4 7656:4 7657:4 7658:-4 7659:-4 7660:-6 7661:-8 7662:15 7663:10 7664:10 7665:9 7666:6 7667:5 7668:10 7669:10 7670:-5 7671:-5 7672:5 7673:5 7674:10 7675:5 7676:5 7677:5 7678:8 7679:13 7680:13 7681:-9 7682:-4 7683:-6 7684:11 7685:10 7686:4 7687:12 7688:-6 7689:-6 7690:-6 7691:-7 7692:-5 7693:4 7694:4 7695:5 7696:5 7697:-10 7698:-6 7699:-4 7700:-13 7701:-5 7702:-11 7703:4 7704:3 7705:3 7706:3 7707:3 7708:3 7709:-5 7710:-3 7711:3 7712:-4 7713:-4 7714:-4 7715:4 7716:4 7717:4 7718:-3 7719:-3 7720:-3 7721:4 7722:4 7723:4 7724:5 7725:4 7726:4 7727:5 7728:7 7729:-5 7730:-5 7731:-5 7732:-3 7733:-5 7734:4 7735:-4 7736:6 7737:5 7738:3 7739:-3 7740:-5 7741:-5 7742:4 7743:4 7744:6 7745:6 7746:-7 7747:6 7748:3 7749:-6 7750:-6 7751:4 7752:4 7753:4 7754:14 7755:4 7756:4 7757:4 7758:14 7759:12 7760:12 7761:3 7762:3 7763:17 7764:4 7765:14 7766:14 7767:16 7768:-7 7769:-7 7770:-7 7771:4 7772:5 7773:5 7774:5 7775:-4 7776:-4 7777:8 7778:8 7779:8 7780:4 7781:4 7782:10 7783:8 7784:9 7785:3 7786:3 7787:-8 7788:-7 7789:-7 7790:-4 7791:3 7792:7 7793:14 7794:-5 7795:-3 7796:3 7797:3 7798:5 7799:-6 7800:-12 7801:8 7802:-3 7803:-3 7804:-6 7805:-6 7806:-3 7807:-3 7808:3 7809:-5 7810:4 7811:4 7812:-3 7813:-3 7814:-3 7815:-5 7816:4 7817:4 7818:4 7819:-7 7820:-3 7821:-4 7822:-3 7823:3 7824:4 7825:6 7826:7 7827:3 7828:3 7829:4 7830:6 7831:-3 7832:-3 7833:5 7834:4 7835:4 7836:-6 7837:-9 7838:4 7839:-3 7840:5 7841:5 7842:9 7843:9 7844:9 7845:3 7846:-5 7847:-5 7848:-3 7849:8 7850:-5 7851:10 7852:7 7853:5 7854:9 7855:9 7856:3 7857:3 7858:3 7859:-7 7860:4 7861:7 7862:7 7863:-4 7864:-4 7865:5 7866:5 7867:8 7868:4 7869:3 7870:5 7871:-4 7872:4 7873:4 7874:10 7875:9 7876:5 7877:4 7878:-4 7879:-4 7880:-3 7881:-3 7882:-3 7883:-4 7884:3 7885:-3 7886:-6 7887:-8 7888:4 7889:4 7890:6 7891:-3 7892:-3 7893:-4 7894:3 7895:10 7896:3 7897:8 7898:8 7899:10 7900:9 7901:-11 7902:-9 7903:-5 7904:18 7905:10 7906:8 7907:-4 7908:-7 7909:-12 7910:-5 7911:-8 7912:-7 7913:4 7914:4 7915:15 7916:6 7917:12 7918:12 7919:5 7920:3 7921:-6 7922:-7 7923:-6 7924:-3 7925:-3 7926:-7 7927:-5 7928:-5 7929:11 7930:12 7931:10 7932:3 7933:6 7934:6 7935:-4 7936:-4 7937:-4 7938:-5 7939:-5 7940:-9 7941:-9 7942:3 7943:3 7944:7 7945:-3 7946:3 7947:3 7948:-3 7949:-3 7950:4 7951:-4 7952:7 7953:7 7954:9 7955:-6 7956:-4 7957:6 7958:-8 7959:12 7960:14 7961:-3 7962:4 7963:-4 7964:-4 7965:9 7966:5 7967:5 7968:3 7969:3 7970:6 7971:7 7972:4 7973:4 7974:-5 7975:-3 7976:-3 7977:5 7978:4 7979:4 7980:3 7981:-4 7982:5 7983:-8 7984:-8 7985:-8 7986:9 7987:7 7988:-5 7989:-3 7990:-3 7991:-5 7992:-4 7993:6 7994:3 7995:4 7996:8 7997:8 7998:-4 7999:-4 8000:7 8001:5 8002:5 8003:-8 8004:-8 8005:-8 8006:3 8007:5 8008:4 8009:5 8010:-7 8011:-7 8012:5 8013:5 8014:5 8015:-5 8016:-5 8017:-5 8018:10 8019:11 8020:11 8021:-4 8022:-4 8023:-4 8024:-4 8025:-4 8026:-6 8027:-4 8028:4 8029:4 8030:-4 8031:-3 8032:4 8033:4 8034:4 8035:-4 8036:-3 8037:-3 8038:3 8039:3 8040:-18 8041:-6 8042:-4 8043:-4 8044:-4 8045:-10 8046:-5 8047:-5 8048:-6 8049:-8 8050:4 8051:-3 8052:5 8053:-8 8054:-8 8055:-9 8056:7 8057:11 8058:8 8059:14 8060:-4 8061:6 8062:7 8063:5 8064:5 8065:-3 8066:-3 8067:4 8068:-5 8069:-5 8070:5 8071:5 8072:3 8073:-6 8074:-6 8075:-5 8076:-5 8077:-5 8078:-7 8079:6 8080:7 8081:3 8082:4 8083:7 8084:4 8085:4 8086:4 8087:3 8088:3 8089:-18 8090:-12 8091:-12 8092:-10 8093:-10 8094:6 8095:5 8096:5 8097:-4 8098:-3 8099:-3 8100:6 8101:5 8102:5 8103:-8 8104:-11 8105:12 8106:12 8107:-4 8108:-4 8109:-4 8110:-6 8111:-4 8112:-9 8113:6 8114:-5 8115:-5 8116:9 8117:6 8118:6 8119:4 8120:5 8121:6 8122:-6 8123:-8 8124:-8 8125:5 8126:9 8127:4 8128:6 8129:-13 8130:-15 8131:-15 8132:14 8133:17 8134:17 8135:-6 8136:3 8137:5 8138:7 8139:7 8140:5 8141:5 8142:11 8143:4 8144:4 8145:3 8146:-3 8147:9 8148:11 8149:-3 8150:-3 8151:3 8152:3 8153:-4 8154:-4 8155:-5 8156:3 8157:3 8158:4 8159:5 8160:5 8161:9 8162:4 8163:5 8164:5 8165:5 8166:7 8167:3 8168:3 8169:3 8170:3 8171:4 8172:-5 8173:5 8174:6 8175:6 8176:-4 8177:6 8178:5 8179:-4 8180:-6 8181:3 8182:-5 8183:-4 8184:10 8185:12 8186:6 8187:8 8188:-3 8189:-3 8190:-3 8191:-6 8192:3 8193:-12 8194:-4 8195:-9 8196:3 8197:-4 8198:-4 8199:4 8200:4 8201:4 8202:3 8203:3 8204:5 8205:5 8206:-3 8207:7 8208:7 8209:-4 8210:-4 8211:7 8212:10 8213:-3 8214:-4 8215:-5 8216:-3 8217:-3 8218:3 8219:3 8220:7 8221:7 8222:7 8223:7 8224:6 8225:4 8226:4 8227:5 8228:5 8229:-7 8230:4 8231:4 8232:4 8233:-8 8234:-8 8235:-9 8236:-4 8237:-4 8238:-4 8239:3 8240:3 8241:5 8242:-5 8243:-4 8244:3 8245:-4 8246:-3 8247:-3 8248:-5 8249:-4 8250:-3 8251:4 8252:8 8253:9 8254:-4 8255:-3 8256:-3 8257:3 8258:-4 8259:-3 8260:-3 8261:-11 8262:-4 8263:-4 8264:-4 8265:-3 8266:-7 8267:-7 8268:-7 8269:-3 8270:-6 8271:9 8272:-7 8273:-5 8274:-3 8275:4 8276:-4 8277:-4 8278:3 8279:8 8280:5 8281:6 8282:12 8283:10 8284:3 8285:8 8286:3 8287:3 8288:8 8289:8 8290:-4 8291:-4 8292:-4 8293:4 8294:4 8295:4 8296:13 8297:4 8298:4 8299:4 8300:5 8301:4 8302:4 8303:-5 8304:6 8305:6 8306:3 8307:5 8308:-3 8309:9 8310:14 8311:10 8312:9 8313:-3 8314:-5 8315:-5 8316:-3 8317:-4 8318:-3 8319:3 8320:3 8321:3 8322:3 8323:4 8324:4 8325:4 8326:4 8327:-3 8328:-3 8329:-3 8330:-3 8331:4 8332:4 8333:4 8334:11 8335:11 8336:4 8337:4 8338:4 8339:13 8340:13 8341:13 8342:4 8343:4 8344:4 8345:4 8346:4 8347:3 8348:4 8349:5 8350:4 8351:-3 8352:4 8353:4 8354:5 8355:-4 8356:3 8357:-4 8358:3 8359:5 8360:5 8361:3 8362:-4 8363:-4 8364:4 8365:4 8366:-8 8367:-10 8368:-10 8369:6 8370:6 8371:-5 8372:3 8373:6 8374:9 8375:4 8376:4 8377:-3 8378:-3 8379:7 8380:6 8381:5 8382:9 8383:-3 8384:-5 8385:-4 8386:11 8387:10 8388:10 8389:3 8390:4 8391:13 8392:13 8393:5 8394:12 8395:14 8396:13 8397:-4 8398:-4 8399:-3 8400:5 8401:5 8402:-7 8403:-7 8404:3 8405:5 8406:-6 8407:4 8408:3 8409:3 8410:-3 8411:5 8412:3 8413:3 8414:5 8415:5 8416:5 8417:4 8418:9 8419:16 8420:5 8421:4 8422:7 8423:7 8424:-4 8425:-8 8426:-5 8427:-4 8428:-4 8429:-4 8430:10 8431:13 8432:11 8433:3 8434:-3 8435:-3 8436:-3 8437:11 8438:8 8439:6 8440:6 8441:5 8442:9 8443:-9 8444:-9 8445:-13 8446:-12 8447:-12 8448:-4 8449:4 8450:3 8451:3 8452:8 8453:3 8454:8 8455:9 8456:12 8457:19 8458:20 8459:20 8460:-8 8461:-8 8462:-5 8463:10 8464:3 8465:3 8466:3 8467:3 8468:4 8469:4 8470:3 8471:3 8472:6 8473:4 8474:-16 8475:14 8476:24 8477:-8 8478:-9 8479:21 8480:18 8481:4 8482:-7 8483:13 8484:-5 8485:-4 8486:-7 8487:-4 8488:-3 8489:-3 8490:-5 8491:-5 8492:4 8493:4 8494:-8 8495:-7 8496:4 8497:6 8498:6 8499:6 8500:5 8501:5 8502:-5 8503:-5 8504:-5 8505:-7 8506:-5 8507:-5 8508:-7 8509:-8 8510:-8 8511:8 8512:3 8513:6 8514:-12 8515:-10 8516:6 8517:7 8518:-3 8519:-3 8520:-7 8521:-5 8522:17 8523:15 8524:3 8525:10 8526:7 8527:7 8528:4 8529:4 8530:-4 8531:-3 8532:-3 8533:6 8534:6 8535:6 8536:-15 8537:-11 8538:-13 8539:-8 8540:-8 8541:-3 8542:-3 8543:4 8544:-4 8545:-5 8546:-4 8547:-5 8548:4 8549:-5 8550:-5 8551:3 8552:4 8553:4 8554:-3 8555:-4 8556:-3 8557:5 8558:-4 8559:-7 8560:11 8561:11 8562:11 8563:-10 8564:3 8565:3 8566:-4 8567:-3 8568:4 8569:9 8570:-3 8571:-3 8572:-8 8573:-8 8574:-10 8575:-3 8576:-7 8577:-7 8578:3 8579:-3 8580:7 8581:-4 8582:3 8583:5 8584:5 8585:10 8586:5 8587:-5 8588:-4 8589:-6 8590:-7 8591:-7 8592:12 8593:10 8594:8 8595:6 8596:6 8597:4 8598:3 8599:4 8600:-7 8601:-4 8602:-6 8603:5 8604:-6 8605:-5 8606:-7 8607:-3 8608:4 8609:4 8610:-7 8611:-7 8612:-6 8613:-4 8614:-4 8615:3 8616:3 8617:-4 8618:-3 8619:7 8620:3 8621:-3 8622:7 8623:-5 8624:-4 8625:-4 8626:4 8627:6 8628:-3 8629:14 8630:-4 8631:5 8632:-6 8633:-6 8634:15 8635:4 8636:15 8637:7 8638:4 8639:4 8640:-5 8641:5 8642:5 8643:3 8644:3 8645:3 8646:3 8647:8 8648:8 8649:8 8650:-6 8651:10 8652:8 8653:8 8654:3 8655:5 8656:3 8657:6 8658:6 8659:-3 8660:-3 8661:-3 8662:3 8663:-7 8664:-7 8665:-4 8666:-8 8667:-5 8668:-3 8669:-3 8670:-3 8671:-8 8672:8 8673:3 8674:3 8675:-7 8676:-7 8677:7 8678:-6 8679:-7 8680:-10 8681:4 8682:5 8683:-3 8684:-3 8685:-3 8686:-4 8687:-3 8688:3 8689:3 8690:4 8691:6 8692:-4 8693:-4 8694:6 8695:-3 8696:-6 8697:-4 8698:-3 8699:-4 8700:3 8701:3 8702:-4 8703:3 8704:-4 8705:-4 8706:-5 8707:-4 8708:-10 8709:-9 8710:6 8711:6 8712:6 8713:3 8714:9 8715:3 8716:7 8717:7 8718:10 8719:11 8720:5 8721:5 8722:4 8723:4 8724:3 8725:5 8726:5 8727:-6 8728:3 8729:3 8730:4 8731:3 8732:5 8733:5 8734:18 8735:5 8736:5 8737:18 8738:6 8739:10 8740:9 8741:16 8742:4 8743:8 8744:-4 8745:5 8746:9 8747:-3 8748:6 8749:6 8750:3 8751:3 8752:6 8753:7 8754:17 8755:3 8756:16 8757:7 8758:5 8759:8 8760:-5 8761:4 8762:-10 8763:-9 8764:3 8765:-3 8766:-7 8767:-15 8768:-16 8769:-16 8770:-9 8771:-5 8772:-4 8773:20 8774:20 8775:4 8776:6 8777:-4 8778:-4 8779:7 8780:3 8781:4 8782:5 8783:-9 8784:-6 8785:-5 8786:-5 8787:-5 8788:-4 8789:-4 8790:-4 8791:-7 8792:-3 8793:-3 8794:-3 8795:5 8796:5 8797:5 8798:3 8799:-11 8800:-9 8801:-9 8802:-3 8803:-3 8804:3 8805:3 8806:-5 8807:-4 8808:-4 8809:-9 8810:-4 8811:-6 8812:-6 8813:15 8814:4 8815:3 8816:3 8817:-5 8818:-5 8819:3 8820:-4 8821:-3 8822:-3 8823:-4 8824:-4 8825:10 8826:13 8827:13 8828:4 8829:4 8830:-8 8831:-5 8832:-6 8833:-7 8834:8 8835:8 8836:8 8837:3 8838:5 8839:6 8840:-3 8841:7 8842:6 8843:6 8844:4 8845:4 8846:4 8847:8 8848:-10 8849:-10 8850:20 8851:20 8852:-5 8853:-6 8854:13 8855:13 8856:21 8857:-4 8858:4 8859:4 8860:4 8861:5 8862:-3 8863:-4 8864:-3 8865:5 8866:-7 8867:-7 8868:13 8869:9 8870:3 8871:3 8872:15 8873:-5 8874:3 8875:-7 8876:17 8877:17 8878:6 8879:6 8880:4 8881:4 8882:4 8883:4 8884:4 8885:5 8886:5 8887:5 8888:3 8889:4 8890:5 8891:5 8892:16 8893:14 8894:4 8895:4 8896:6 8897:7 8898:3 8899:-10 8900:-10 8901:-10 8902:5 8903:-4 8904:11 8905:11 8906:7 8907:17 8908:-4 8909:-7 8910:3 8911:4 8912:-6 8913:-8 8914:6 8915:5 8916:5 8917:3 8918:3 8919:3 8920:3 8921:-6 8922:-5 8923:-8 8924:-8 8925:-8 8926:7 8927:4 8928:4 8929:4 8930:4 8931:4 8932:4 8933:4 8934:4 8935:4 8936:-7 8937:-5 8938:-5 8939:-3 8940:-3 8941:-5 8942:5 8943:5 8944:8 8945:6 8946:6 8947:8 8948:-5 8949:4 8950:4 8951:4 8952:4 8953:4 8954:-4 8955:-6 8956:-5 8957:-5 8958:-4 8959:-4 8960:-4 8961:6 8962:6 8963:6 8964:-7 8965:6 8966:12 8967:6 8968:5 8969:8 8970:3 8971:3 8972:6 8973:7 8974:3 8975:7 8976:5 8977:-8 8978:-8 8979:4 8980:4 8981:3 8982:9 8983:11 8984:11 8985:11 8986:6 8987:7 8988:7 8989:3 8990:4 8991:4 8992:-3 8993:-4 8994:-4 8995:14 8996:11 8997:11 8998:12 8999:6 9000:-3 9001:-3 9002:-3 9003:-3 9004:6 9005:4 9006:4 9007:3 9008:18 9009:18 9010:18 9011:18 9012:-11 9013:-3 9014:-3 9015:-7 9016:3 9017:3 9018:-3 9019:8 9020:-3 9021:4 9022:12 9023:7 9024:6 9025:12 9026:5 9027:5 9028:4 9029:4 9030:5 9031:5 9032:11 9033:10 9034:3 9035:7 9036:-3 9037:-3 9038:-3 9039:5 9040:7 9041:4 9042:-18 9043:-5 9044:-3 9045:-16 9046:-13 9047:-5 9048:-3 9049:-3 9050:-3 9051:-5 9052:-4 9053:-8 9054:-7 9055:-3 9056:-4 9057:3 9058:5 9059:5 9060:3 9061:-16 9062:-8 9063:-11 9064:-11 9065:3 9066:3 9067:3 9068:-12 9069:-14 9070:3 9071:3 9072:4 9073:12 9074:7 9075:3 9076:3 9077:4 9078:4 9079:5 9080:5 9081:3 9082:-4 9083:-3 9084:-3 9085:-3 9086:3 9087:5 9088:-4 9089:4 9090:4 9091:5 9092:3 9093:5 9094:3 9095:3 9096:-18 9097:-16 9098:-16 9099:-5 9100:-6 9101:-4 9102:5 9103:7 9104:-3 9105:-11 9106:13 9107:13 9108:-3 9109:-3 9110:7 9111:6 9112:7 9113:6 9114:6 9115:-6 9116:-5 9117:-3 9118:-5 9119:-4 9120:-4 9121:5 9122:5 9123:-8 9124:-8 9125:-8 9126:-13 9127:-12 9128:3 9129:3 9130:6 9131:6 9132:-12 9133:-7 9134:-7 9135:-3 9136:-3 9137:-4 9138:10 9139:10 9140:-10 9141:-10 9142:-4 9143:-4 9144:-4 9145:-4 9146:7 9147:5 9148:-10 9149:-10 9150:3 9151:3 9152:-13 9153:-4 9154:-3 9155:-7 9156:6 9157:5 9158:-4 9159:-4 9160:3 9161:-6 9162:-3 9163:-6 9164:5 9165:3 9166:17 9167:4 9168:-5 9169:3 9170:3 9171:4 9172:13 9173:13 9174:-4 9175:-3 9176:3 9177:3 9178:3 9179:-4 9180:-4 9181:5 9182:4 9183:3 9184:3 9185:3 9186:3 9187:3 9188:-14 9189:5 9190:4 9191:4 9192:7 9193:7 9194:-4 9195:-5 9196:8 9197:5 9198:5 9199:7 9200:6 9201:5 9202:4 9203:3 9204:3 9205:3 9206:3 9207:-3 9208:4 9209:3 9210:3 9211:4 9212:-3 9213:-3 9214:-3 9215:6 9216:4 9217:3 9218:-5 9219:-5 9220:-4 9221:6 9222:3 9223:7 9224:-3 9225:-6 9226:3 9227:3 9228:-7 9229:-7 9230:4 9231:4 9232:-15 9233:-8 9234:-7 9235:-6 9236:-6 9237:-3 9238:-3 9239:11 9240:13 9241:13 9242:-3 9243:-3 9244:6 9245:3 9246:4 9247:5 9248:-5 9249:5 9250:5 9251:5 9252:5 9253:4 9254:3 9255:6 9256:5 9257:-9 9258:-3 9259:-8 9260:-3 9261:-3 9262:-5 9263:-5 9264:-4 9265:-4 9266:-4 9267:3 9268:3 9269:4 9270:6 9271:5 9272:5 9273:-3 9274:3 9275:3 9276:5 9277:5 9278:5 9279:3 9280:3 9281:3 9282:-3 9283:8 9284:8 9285:8 9286:-4 9287:-5 9288:-4 9289:-3 9290:-3 9291:-3 9292:-6 9293:-4 9294:-11 9295:-11 9296:5 9297:5 9298:9 9299:10 9300:-5 9301:-5 9302:-5 9303:3 9304:-7 9305:7 9306:8 9307:8 9308:3 9309:3 9310:-3 9311:5 9312:-4 9313:-4 9314:-17 9315:-11 9316:-11 9317:-4 9318:-4 9319:-6 9320:-3 9321:5 9322:4 9323:-6 9324:-5 9325:5 9326:5 9327:-4 9328:-4 9329:5 9330:5 9331:-5 9332:-7 9333:8 9334:7 9335:3 9336:3 9337:-5 9338:-5 9339:11 9340:7 9341:7 9342:4 9343:3 9344:9 9345:6 9346:6 9347:-6 9348:5 9349:5 9350:6 9351:7 9352:-4 9353:3 9354:-6 9355:-6 9356:-5 9357:-4 9358:-4 9359:-4 9360:9 9361:8 9362:8 9363:-12 9364:-15 9365:6 9366:-5 9367:-5 9368:-4 9369:6 9370:6 9371:-8 9372:-8 9373:5 9374:-3 9375:-3 9376:-4 9377:-4 9378:-4 9379:-3 9380:-4 9381:-6 9382:7 9383:7 9384:4 9385:3 9386:3 9387:-3 9388:7 9389:8 9390:-3 9391:-4 9392:7 9393:5 9394:3 9395:-3 9396:8 9397:4 9398:3 9399:3 9400:3 9401:3 9402:4 9403:5 9404:-4 9405:-10 9406:-4 9407:-4 9408:-5 9409:-3 9410:7 9411:8 9412:3 9413:3 9414:4 9415:9 9416:5 9417:6 9418:6 9419:-8 9420:-3 9421:-3 9422:-3 9423:4 9424:-3 9425:-3 9426:12 9427:12 9428:3 9429:3 9430:-5 9431:3 9432:4 9433:4 9434:-6 9435:-6 9436:-3 9437:3 9438:3 9439:-4 9440:-3 9441:-3 9442:3 9443:-4 9444:-6 9445:-5 9446:-3 9447:-7 9448:16 9449:-6 9450:-4 9451:-9 9452:-11 9453:-4 9454:-8 9455:8 9456:7 9457:-6 9458:-6 9459:11 9460:4 9461:4 9462:10 9463:10 9464:3 9465:3 9466:-5 9467:-5 9468:-5 9469:-4 9470:-4 9471:-4 9472:-4 9473:-3 9474:4 9475:4 9476:4 9477:4 9478:-3 9479:5 9480:-9 9481:9 9482:9 9483:9 9484:9 9485:9 9486:-6 9487:5 9488:6 9489:5 9490:5 9491:-5 9492:-3 9493:-3 9494:11 9495:11 9496:7 9497:5 9498:5 9499:5 9500:-6 9501:-7 9502:4 9503:11 9504:5 9505:3 9506:6 9507:-4 9508:-3 9509:-3 9510:-3 9511:-3 9512:-3 9513:-3 9514:-8 9515:-15 9516:-10 9517:-4 9518:-4 9519:-5 9520:-7 9521:4 9522:4 9523:-4 9524:6 9525:8 9526:4 9527:5 9528:-3 9529:-3 9530:5 9531:-8 9532:4 9533:5 9534:6 9535:5 9536:5 9537:-3 9538:3 9539:13 9540:20 9541:-14 9542:-4 9543:-5 9544:-5 9545:-3 9546:-5 9547:-5 9548:5 9549:-3 9550:-3 9551:10 9552:10 9553:-4 9554:-4 9555:7 9556:4 9557:-6 9558:-4 9559:-4 9560:-4 9561:-3 9562:-3 9563:-6 9564:-6 9565:8 9566:5 9567:9 9568:-3 9569:-3 9570:-3 9571:3 9572:-3 9573:4 9574:-4 9575:-5 9576:-5 9577:-5 9578:-3 9579:-3 9580:-3 9581:6 9582:6 9583:-10 9584:-10 9585:-8 9586:-3 9587:5 9588:5 9589:4 9590:4 9591:4 9592:4 9593:5 9594:3 9595:3 9596:3 9597:-4 9598:-3 9599:-6 9600:-9 9601:-4 9602:-4 9603:8 9604:4 9605:6 9606:8 9607:4 9608:-3 9609:-3 9610:10 9611:10 9612:6 9613:3 9614:3 9615:3 9616:3 9617:6 9618:4 9619:6 9620:-5 9621:-12 9622:-12 9623:6 9624:5 9625:6 9626:6 9627:7 9628:3 9629:9 9630:10 9631:5 9632:3 9633:3 9634:8 9635:7 9636:7 9637:-4 9638:-3 9639:-3 9640:7 9641:7 9642:7 9643:9 9644:11 9645:11 9646:-7 9647:-5 9648:-5 9649:5 9650:5 9651:-4 9652:-4 9653:4 9654:4 9655:4 9656:6 9657:-10 9658:10 9659:6 9660:4 9661:3 9662:4 9663:3 9664:4 9665:4 9666:-4 9667:-4 9668:-4 9669:3 9670:-6 9671:7 9672:-3 9673:-7 9674:6 9675:4 9676:4 9677:4 9678:-4 9679:-3 9680:-5 9681:-7 9682:6 9683:-5 9684:-5 9685:10 9686:10 9687:-7 9688:-5 9689:-5 9690:3 9691:4 9692:4 9693:-8 9694:-3 9695:-3 9696:-3 9697:-5 9698:-5 9699:5 9700:3 9701:3 9702:4 9703:4 9704:5 9705:4 9706:5 9707:6 9708:-3 9709:-3 9710:-3 9711:-3 9712:-3 9713:5 9714:3 9715:-3 9716:11 9717:4 9718:-5 9719:-3 9720:-3 9721:3 9722:4 9723:-3 9724:-3 9725:5 9726:5 9727:5 9728:5 9729:-3 9730:8 9731:7 9732:4 9733:4 9734:13 9735:14 9736:6 9737:6 9738:30 9739:21 9740:5 9741:-4 9742:-4 9743:-4 9744:4 9745:5 9746:-3 9747:-3 9748:17 9749:16 9750:3 9751:4 9752:-3 9753:22 9754:6 9755:7 9756:14 9757:-4 9758:9 9759:9 9760:10 9761:13 9762:-5 9763:-4 9764:-3 9765:-3 9766:-5 9767:-5 9768:-5 9769:7 9770:-7 9771:7 9772:-4 9773:-3 9774:4 9775:4 9776:-4 9777:-4 9778:5 9779:5 9780:9 9781:9 9782:7 9783:-4 9784:-4 9785:6 9786:4 9787:9 9788:4 9789:5 9790:4 9791:5 9792:3 9793:-3 9794:-5 9795:-5 9796:-4 9797:-3 9798:9 9799:-4 9800:-4 9801:-3 9802:17 9803:4 9804:4 9805:4 9806:4 9807:4 9808:3 9809:-3 9810:6 9811:3 9812:3 9813:3 9814:4 9815:7 9816:5 9817:5 9818:-7 9819:10 9820:3 9821:6 9822:3 9823:-7 9824:-6 9825:5 9826:5 9827:-4 9828:-4 9829:21 9830:7 9831:4 9832:4 9833:16 9834:7 9835:5 9836:5 9837:8 9838:8 9839:4 9840:4 9841:4 9842:4 9843:-8 9844:4 9845:-12 9846:-3 9847:-9 9848:-9 9849:-3 9850:-3 9851:-3 9852:-3 9853:-11 9854:-6 9855:-3 9856:-3 9857:-5 9858:3 9859:4 9860:4 9861:3 9862:4 9863:4 9864:4 9865:-5 9866:-5 9867:-3 9868:-3 9869:-3 9870:5 9871:5 9872:-3 9873:-3 9874:-3 9875:-8 9876:-8 9877:-8 9878:8 9879:6 9880:6 9881:3 9882:3 9883:3 9884:-7 9885:3 9886:4 9887:4 9888:-4 9889:-7 9890:3 9891:-8 9892:-8 9893:-3 9894:-8 9895:-8 9896:-4 9897:3 9898:5 9899:4 9900:-3 9901:4 9902:3 9903:3 9904:5 9905:3 9906:4 9907:4 9908:4 9909:6 9910:3 9911:4 9912:-4 9913:-3 9914:-3 9915:-3 9916:-3 9917:3 9918:-3 9919:-3 9920:7 9921:-6 9922:-5 9923:-5 9924:3 9925:3 9926:5 9927:8 9928:-6 9929:-6 9930:6 9931:6 9932:3 9933:7 9934:3 9935:3 9936:4 9937:-15 9938:3 9939:3 9940:6 9941:7 9942:-19 9943:-4 9944:-18 9945:-16 9946:-4 9947:3 9948:-3 9949:5 9950:5 9951:4 9952:5 9953:5 9954:-5 9955:-3 9956:-3 9957:-3 9958:-3 9959:-6 9960:-5 9961:-11 9962:5 9963:8 9964:17 9965:5 9966:5 9967:-13 9968:5 9969:-19 9970:-19 9971:7 9972:11 9973:9 9974:3 9975:-4 9976:-4 9977:-5 9978:-4 9979:7 9980:8 9981:3 9982:3 9983:-5 9984:-3 9985:11 9986:5 9987:6 9988:3 9989:9 9990:10 9991:4 9992:4 9993:5 9994:-4 9995:-6 9996:-5 9997:-7 9998:4 9999:-3 10000:-3 10001:-3 10002:-5 10003:-6 10004:-5 10005:6 10006:6 10007:-7 10008:-7 10009:3 10010:3 10011:6 10012:7 10013:-3 10014:-3 10015:9 10016:10 10017:-3 10018:11 10019:3 10020:5 10021:5 10022:5 10023:5 10024:4 10025:-4 10026:9 10027:10 10028:-6 10029:6 10030:6 10031:-10 10032:-12 10033:5 10034:5 10035:-7 10036:-5 10037:4 10038:4 10039:4 10040:-3 10041:23 10042:22 10043:4 10044:3 10045:-4 10046:8 10047:11 10048:17 10049:-5 10050:7 10051:4 10052:3 10053:-5 10054:3 10055:4 10056:12 10057:12 10058:8 10059:14 10060:-3 10061:-4 10062:-3 10063:3 10064:3 10065:8 10066:3 10067:5 10068:4 10069:3 10070:-3 10071:-3 10072:-3 10073:9 10074:12 10075:12 10076:5 10077:5 10078:5 10079:-3 10080:18 10081:14 10082:3 10083:3 10084:3 10085:4 10086:-7 10087:-7 10088:5 10089:4 10090:-4 10091:-3 10092:4 10093:5 10094:12 10095:12 10096:13 10097:-7 10098:-7 10099:-7 10100:3 10101:3 10102:3 10103:-3 10104:-3 10105:4 10106:3 10107:9 10108:9 10109:-4 10110:-5 10111:6 10112:-3 10113:-5 10114:4 10115:4 10116:-4 10117:-4 10118:14 10119:12 10120:11 10121:5 10122:4 10123:4 10124:3 10125:-6 10126:-6 10127:-5 10128:-5 10129:-3 10130:-3 10131:-3 10132:-3 10133:5 10134:3 10135:-4 10136:-4 10137:7 10138:-4 10139:-4 10140:-7 10141:4 10142:14 10143:14 10144:3 10145:5 10146:9 10147:12 10148:5 10149:3 10150:3 10151:-5 10152:-4 10153:-4 10154:-3 10155:-3 10156:4 10157:4 10158:4 10159:-7 10160:-8 10161:6 10162:5 10163:-4 10164:-12 10165:-12 10166:13 10167:6 10168:10 10169:3 10170:-5 10171:-5 10172:-5 10173:6 10174:3 10175:3 10176:4 10177:4 10178:4 10179:6 10180:4 10181:6 10182:6 10183:-4 10184:-4 10185:-4 10186:3 10187:4 10188:4 10189:5 10190:3 10191:-11 10192:9 10193:9 10194:-3 10195:-3 10196:4 10197:4 10198:4 10199:4 10200:-4 10201:-5 10202:4 10203:3 10204:3 10205:-4 10206:-4 10207:7 10208:7 10209:-3 10210:-3 10211:3 10212:4 10213:3 10214:3 10215:3 10216:-15 10217:-15 10218:-15 10219:4 10220:4 10221:5 10222:6 10223:7 10224:-3 10225:-4 10226:8 10227:6 10228:3 10229:3 10230:4 10231:5 10232:6 10233:5 10234:6 10235:6 10236:9 10237:9 10238:-4 10239:-4 10240:3 10241:5 10242:-4 10243:5 10244:3 10245:-3 10246:-4 10247:4 10248:13 10249:13 10250:3 10251:4 10252:-5 10253:-6 10254:-5 10255:-3 10256:-3 10257:-3 10258:-3 10259:3 10260:3 10261:3 10262:-3 10263:-3 10264:7 10265:16 10266:6 10267:6 10268:6 10269:3 10270:3 10271:-10 10272:-3 10273:-4 10274:-5 10275:9 10276:9 10277:-14 10278:-13 10279:-6 10280:-6 10281:7 10282:7 10283:3 10284:9 10285:5 10286:5 10287:5 10288:3 10289:4 10290:4 10291:4 10292:23 10293:-6 10294:-4 10295:-4 10296:3 10297:3 10298:3 10299:3 10300:5 10301:-3 10302:4 10303:15 10304:3 10305:17 10306:-10 10307:-11 10308:4 10309:-12 10310:-4 10311:-9 10312:-9 10313:9 10314:-4 10315:3 10316:4 10317:10 10318:7 10319:-5 10320:4 10321:4 10322:4 10323:-7 10324:-7 10325:-7 10326:-4 10327:-4 10328:-10 10329:-7 10330:-7 10331:-4 10332:-4 10333:-3 10334:7 10335:6 10336:-4 10337:-3 10338:4 10339:4 10340:12 10341:12 10342:12 10343:7 10344:-5 10345:-5 10346:4 10347:4 10348:-3 10349:6 10350:5 10351:13 10352:3 10353:7 10354:8 10355:3 10356:-5 10357:-7 10358:-5 10359:3 10360:-4 10361:-4 10362:7 10363:3 10364:3 10365:3 10366:6 10367:4 10368:9 10369:5 10370:5 10371:4 10372:3 10373:-13 10374:-20 10375:-15 10376:-16 10377:-3 10378:-11 10379:-8 10380:6 10381:4 10382:16 10383:15 10384:-6 10385:-5 10386:-5 10387:-4 10388:-5 10389:-5 10390:4 10391:-6 10392:-6 10393:-11 10394:-10 10395:-10 10396:-10 10397:3 10398:12 10399:8 10400:8 10401:6 10402:3 10403:3 10404:3 10405:3 10406:-7 10407:-6 10408:-4 10409:-4 10410:-4 10411:3 10412:-7 10413:6 10414:-4 10415:-4 10416:8 10417:3 10418:3 10419:4 10420:6 10421:3 10422:4 10423:-4 10424:-9 10425:-9 10426:-9 10427:17 10428:8 10429:5 10430:5 10431:4 10432:4 10433:6 10434:7 10435:7 10436:-3 10437:6 10438:6 10439:7 10440:-4 10441:9 10442:6 10443:6 10444:6 10445:6 10446:4 10447:4 10448:5 10449:4 10450:5 10451:3 10452:3 10453:6 10454:6 10455:-3 10456:-3 10457:6 10458:5 10459:4 10460:-3 10461:3 10462:-6 10463:-5 10464:-5 10465:-6 10466:-3 10467:6 10468:5 10469:4 10470:6 10471:11 10472:4 10473:4 10474:5 10475:5 10476:3 10477:3 10478:4 10479:-4 10480:-4 10481:-3 10482:-3 10483:-3 10484:4 10485:3 10486:4 10487:5 10488:-9 10489:-9 10490:4 10491:15 10492:15 10493:12 10494:8 10495:9 10496:9 10497:-5 10498:-5 10499:5 10500:6 10501:4 10502:4 10503:4 10504:10 10505:10 10506:9 10507:-10 10508:-10 10509:-10 10510:5 10511:5 10512:7 10513:7 10514:9 10515:5 10516:9 10517:9 10518:5 10519:5 10520:5 10521:6 10522:6 10523:6 10524:-3 10525:-5 10526:-7 10527:-3 10528:-5 10529:-5 10530:-4 10531:-4 10532:-4 10533:3 10534:3 10535:3 10536:-6 10537:-6 10538:-5 10539:4 10540:4 10541:5 10542:5 10543:5 10544:4 10545:3 10546:4 10547:4 10548:4 10549:4 10550:6 10551:-6 10552:-5 10553:-6 10554:4 10555:-7 10556:-3 10557:7 10558:3 10559:3 10560:3 10561:-6 10562:-3 10563:-4 10564:5 10565:6 10566:6 10567:-4 10568:-4 10569:5 10570:3 10571:13 10572:-8 10573:-5 10574:-4 10575:9 10576:9 10577:18 10578:12 10579:14 10580:-3 10581:-3 10582:-5 10583:-5 10584:-3 10585:-4 10586:-4 10587:-4 10588:4 10589:14 10590:12 10591:9 10592:6 10593:6 10594:9 10595:5 10596:4 10597:6 10598:5 10599:-3 10600:-3 10601:-3 10602:4 10603:5 10604:7 10605:3 10606:-4 10607:5 10608:-5 10609:6 10610:3 10611:-6 10612:-4 10613:-4 10614:4 10615:3 10616:5 10617:-3 10618:-4 10619:-4 10620:14 10621:6 10622:7 10623:4 10624:4 10625:-3 10626:-3 10627:-3 10628:-6 10629:-9 10630:6 10631:3 10632:3 10633:-8 10634:-6 10635:4 10636:-3 10637:10 10638:7 10639:3 10640:6 10641:8 10642:8 10643:-4 10644:-3 10645:-14 10646:-9 10647:-9 10648:-9 10649:-8 10650:3 10651:5 10652:5 10653:6 10654:6 10655:-3 10656:-7 10657:-7 10658:5 10659:5 10660:-3 10661:-3 10662:-5 10663:-3 10664:-3 10665:4 10666:3 10667:4 10668:4 10669:5 10670:-4 10671:3 10672:-4 10673:-4 10674:3 10675:7 10676:5 10677:3 10678:3 10679:-6 10680:-7 10681:5 10682:5 10683:7 10684:8 10685:-7 10686:-7 10687:3 10688:3 10689:3 10690:4 10691:5 10692:5 10693:5 10694:-4 10695:-3 10696:-3 10697:-5 10698:4 10699:-4 10700:5 10701:6 10702:4 10703:-5 10704:9 10705:-4 10706:-5 10707:-8 10708:4 10709:4 10710:4 10711:6 10712:6 10713:-4 10714:-4 10715:-3 10716:-3 10717:-3 10718:-3 10719:3 10720:-5 10721:-4 10722:-4 10723:-4 10724:4 10725:4 10726:3 10727:-5 10728:-3 10729:-3 10730:-9 10731:-4 10732:5 10733:-4 10734:-4 10735:-6 10736:3 10737:-4 10738:-6 10739:-6 10740:3 10741:4 10742:4 10743:4 10744:-4 10745:-6 10746:-4 10747:4 10748:-5 10749:-5 10750:-16 10751:-19 10752:-7 10753:-8 10754:-11 10755:-4 10756:-3 10757:4 10758:4 10759:-3 10760:-5 10761:-5 10762:-4 10763:-4 10764:4 10765:3 10766:-7 10767:-5 10768:4 10769:5 10770:5 10771:3 10772:-3 10773:-3 10774:-3 10775:-4 10776:-7 10777:-4 10778:4 10779:14 10780:8 10781:6 10782:4 10783:7 10784:8 10785:5 10786:6 10787:-6 10788:-6 10789:5 10790:5 10791:8 10792:8 10793:10 10794:-5 10795:15 10796:-8 10797:-8 10798:4 10799:5 10800:6 10801:6 10802:4 10803:3 10804:-3 10805:8 10806:11 10807:3 10808:10 10809:10 10810:-6 10811:3 10812:-9 10813:-3 10814:-3 10815:6 10816:4 10817:5 10818:-3 10819:-3 10820:3 10821:3 10822:4 10823:3 10824:4 10825:3 10826:3 10827:5 10828:5 10829:6 10830:7 10831:6 10832:4 10833:4 10834:4 10835:-4 10836:4 10837:4 10838:22 10839:8 10840:8 10841:4 10842:4 10843:4 10844:4 10845:5 10846:5 10847:5 10848:4 10849:3 10850:4 10851:4 10852:-4 10853:-4 10854:-3 10855:-10 10856:-9 10857:-10 10858:14 10859:17 10860:-3 10861:-4 10862:-3 10863:-3 10864:4 10865:4 10866:5 10867:6 10868:-5 10869:3 10870:13 10871:15 10872:12 10873:3 10874:3 10875:6 10876:-7 10877:-3 10878:4 10879:5 10880:-4 10881:-4 10882:6 10883:3 10884:3 10885:4 10886:4 10887:7 10888:6 10889:4 10890:7 10891:-4 10892:-4 10893:8 10894:6 10895:6 10896:6 10897:-9 10898:-9 10899:-5 10900:-3 10901:-5 10902:3 10903:3 10904:4 10905:8 10906:6 10907:6 10908:4 10909:-5 10910:-4 10911:-4 10912:-5 10913:-3 10914:5 10915:-5 10916:-5 10917:3 10918:-4 10919:6 10920:6 10921:6 10922:-7 10923:-8 10924:-8 10925:3 10926:5 10927:4 10928:4 10929:4 10930:3 10931:3 10932:5 10933:-6 10934:9 10935:6 10936:3 10937:11 10938:7 10939:7 10940:5 10941:5 10942:9 10943:9 10944:10 10945:-3 10946:-4 10947:-6 10948:3 10949:3 10950:-8 10951:4 10952:-4 10953:-8 10954:-3 10955:-6 10956:11 10957:10 10958:8 10959:5 10960:6 10961:5 10962:3 10963:-9 10964:4 10965:-14 10966:-14 10967:-11 10968:-11 10969:13 10970:6 10971:7 10972:10 10973:10 10974:3 10975:3 10976:45 10977:5 10978:5 10979:5 10980:4 10981:3 10982:3 10983:3 10984:3 10985:3 10986:3 10987:-4 10988:-4 10989:-4 10990:6 10991:6 10992:3 10993:45 10994:4 10995:44 10996:43 10997:3 10998:3 10999:3 11000:-7 11001:4 11002:-6 11003:-7 11004:-4 11005:-4 11006:-5 11007:-5 11008:13 11009:11 11010:5 11011:5 11012:5 11013:-4 11014:-4 11015:-4 11016:5 11017:5 11018:5 11019:4 11020:-4 11021:-4 11022:-6 11023:-4 11024:3 11025:3 11026:-7 11027:-7 11028:-4 11029:-3 11030:4 11031:3 11032:4 11033:4 11034:-4 11035:3 11036:3 11037:-9 11038:-3 11039:-3 11040:-5 11041:-4 11042:-3 11043:-3 11044:3 11045:-4 11046:-4 11047:-3 11048:-6 11049:4 11050:6 11051:5 11052:-4 11053:-4 11054:-6 11055:-8 11056:-7 11057:5 11058:5 11059:6 11060:3 11061:4 11062:4 11063:-3 11064:-5 11065:-4 11066:-4 11067:-5 11068:-4 11069:-4 11070:-4 11071:28 11072:17 11073:3 11074:3 11075:3 11076:-4 11077:4 11078:4 11079:-7 11080:-7 11081:6 11082:6 11083:-6 11084:-6 11085:10 11086:10 11087:9 11088:3 11089:6 11090:5 11091:3 11092:3 11093:5 11094:3 11095:9 11096:9 11097:9 11098:18 11099:10 11100:10 11101:6 11102:5 11103:3 11104:-4 11105:-4 11106:4 11107:4 11108:9 11109:8 11110:5 11111:-3 11112:14 11113:14 11114:14 11115:-6 11116:-3 11117:-4 11118:-5 11119:5 11120:-4 11121:4 11122:3 11123:-8 11124:-8 11125:-8 11126:-4 11127:-4 11128:-4 11129:4 11130:3 11131:-17 11132:-7 11133:-3 11134:4 11135:-4 11136:-6 11137:3 11138:3 11139:-4 11140:-4 11141:6 11142:3 11143:3 11144:3 11145:3 11146:-19 11147:-4 11148:-4 11149:-3 11150:-3 11151:-9 11152:-9 11153:-12 11154:-12 11155:5 11156:23 11157:35 11158:23 11159:22 11160:21 11161:5 11162:6 11163:6 11164:7 11165:3 11166:-5 11167:3 11168:-5 11169:-5 11170:-5 11171:11 11172:-3 11173:-3 11174:15 11175:8 11176:10 11177:6 11178:6 11179:4 11180:4 11181:-4 11182:-4 11183:11 11184:10 11185:7 11186:-9 11187:3 11188:-10 11189:-10 11190:3 11191:5 11192:-6 11193:-5 11194:20 11195:20 11196:16 11197:8 11198:13 11199:12 11200:13 11201:-3 11202:-3 11203:-4 11204:-4 11205:-7 11206:-7 11207:-8 11208:3 11209:3 11210:3 11211:-7 11212:-4 11213:5 11214:6 11215:8 11216:10 11217:6 11218:5 11219:8 11220:8 11221:3 11222:3 11223:3 11224:5 11225:-4 11226:-4 11227:-3 11228:-3 11229:4 11230:-6 11231:-4 11232:-4 11233:-3 11234:-8 11235:4 11236:4 11237:-11 11238:-7 11239:-6 11240:4 11241:4 11242:8 11243:7 11244:3 11245:6 11246:6 11247:13 11248:10 11249:9 11250:-5 11251:-5 11252:4 11253:29 11254:-4 11255:-3 11256:-3 11257:7 11258:9 11259:9 11260:-4 11261:-4 11262:4 11263:41 11264:43 11265:30 11266:26 11267:5 11268:5 11269:7 11270:7 11271:3 11272:3 11273:5 11274:3 11275:3 11276:3 11277:3 11278:-12 11279:-10 11280:-6 11281:-8 11282:12 11283:4 11284:8 11285:15 11286:-6 11287:-7 11288:-6 11289:11 11290:11 11291:-4 11292:-8 11293:-4 11294:-3 11295:10 11296:4 11297:8 11298:-5 11299:-7 11300:6 11301:-5 11302:9 11303:9 11304:9 11305:8 11306:5 11307:4 11308:-4 11309:4 11310:-3 11311:14 11312:9 11313:-9 11314:-9 11315:-4 11316:-3 11317:-5 11318:-5 11319:14 11320:14 11321:13 11322:-4 11323:-4 11324:6 11325:4 11326:4 11327:4 11328:13 11329:17 11330:8 11331:13 11332:-8 11333:-4 11334:-4 11335:6 11336:8 11337:15 11338:15 11339:5 11340:4 11341:-15 11342:-4 11343:5 11344:5 11345:-3 11346:-11 11347:-7 11348:-8 11349:-8 11350:3 11351:3 11352:-4 11353:-4 11354:5 11355:5 11356:5 11357:-9 11358:-5 11359:-6 11360:-4 11361:-4 11362:-3 11363:-3 11364:3 11365:-4 11366:3 11367:3 11368:3 11369:3 11370:-6 11371:-5 11372:-5 11373:-4 11374:-4 11375:-12 11376:10 11377:14 11378:14 11379:14 11380:3 11381:6 11382:-6 11383:5 11384:-4 11385:3 11386:-3 11387:6 11388:3 11389:5 11390:-7 11391:-6 11392:-5 11393:8 11394:8 11395:10 11396:3 11397:5 11398:8 11399:3 11400:7 11401:-6 11402:-6 11403:-3 11404:3 11405:-4 11406:-3 11407:-9 11408:-5 11409:-5 11410:-4 11411:-4 11412:-4 11413:6 11414:-4 11415:4 11416:4 11417:8 11418:3 11419:3 11420:3 11421:8 11422:9 11423:5 11424:3 11425:4 11426:4 11427:-8 11428:-5 11429:-6 11430:14 11431:12 11432:6 11433:-5 11434:-4 11435:-3 11436:6 11437:-5 11438:-3 11439:-4 11440:-4 11441:-4 11442:16 11443:6 11444:9 11445:9 11446:-3 11447:-3 11448:6 11449:6 11450:5 11451:5 11452:-7 11453:-3 11454:-4 11455:-4 11456:12 11457:5 11458:6 11459:9 11460:9 11461:4 11462:6 11463:-4 11464:10 11465:9 11466:4 11467:4 11468:4 11469:4 11470:5 11471:5 11472:-6 11473:4 11474:8 11475:5 11476:4 11477:4 11478:7 11479:-12 11480:-5 11481:-7 11482:-3 11483:4 11484:4 11485:4 11486:5 11487:3 11488:6 11489:5 11490:4 11491:3 11492:5 11493:5 11494:5 11495:4 11496:5 11497:4 11498:4 11499:4 11500:4 11501:3 11502:9 11503:14 11504:-4 11505:7 11506:5 11507:4 11508:4 11509:4 11510:4 11511:5 11512:6 11513:5 11514:8 11515:-4 11516:10 11517:10 11518:13 11519:13 11520:4 11521:3 11522:3 11523:14 11524:12 11525:13 11526:6 11527:6 11528:16 11529:20 11530:20 11531:5 11532:3 11533:3 11534:5 11535:-3 11536:-8 11537:3 11538:-8 11539:-8 11540:-4 11541:-4 11542:-4 11543:-3 11544:4 11545:4 11546:4 11547:3 11548:3 11549:15 11550:12 11551:10 11552:-9 11553:-9 11554:-9 11555:-4 11556:-4 11557:-10 11558:3 11559:-4 11560:5 11561:-4 11562:-3 11563:-12 11564:-12 11565:6 11566:-4 11567:-4 11568:-6 11569:-4 11570:-8 11571:-8 11572:17 11573:16 11574:-10 11575:-6 11576:18 11577:-3 11578:-3 11579:-3 11580:5 11581:4 11582:14 11583:3 11584:3 11585:12 11586:11 11587:3 11588:4 11589:4 11590:5 11591:-5 11592:8 11593:3 11594:5 11595:4 11596:4 11597:4 11598:3 11599:-3 11600:-3 11601:6 11602:7 11603:-3 11604:-3 11605:4 11606:4 11607:-4 11608:-4 11609:-4 11610:6 11611:6 11612:6 11613:3 11614:3 11615:5 11616:5 11617:-6 11618:-3 11619:-3 11620:-3 11621:3 11622:3 11623:8 11624:3 11625:4 11626:4 11627:3 11628:11 11629:12 11630:5 11631:8 11632:-5 11633:-3 11634:6 11635:4 11636:-4 11637:-3 11638:11 11639:10 11640:4 11641:6 11642:6 11643:6 11644:10 11645:7 11646:5 11647:3 11648:-5 11649:-3 11650:-4 11651:-3 11652:9 11653:10 11654:3 11655:3 11656:9 11657:6 11658:8 11659:-3 11660:-4 11661:-4 11662:-4 11663:-7 11664:-5 11665:-5 11666:4 11667:-7 11668:-6 11669:4 11670:13 11671:15 11672:15 11673:8 11674:6 11675:4 11676:7 11677:6 11678:16 11679:12 11680:-3 11681:-3 11682:-3 11683:4 11684:4 11685:-3 11686:12 11687:10 11688:3 11689:10 11690:6 11691:6 11692:12 11693:4 11694:10 11695:10 11696:3 11697:4 11698:4 11699:-7 11700:-7 11701:-10 11702:-5 11703:4 11704:3 11705:6 11706:7 11707:7 11708:10 11709:4 11710:4 11711:10 11712:8 11713:3 11714:-3 11715:-3 11716:-4 11717:-4 11718:4 11719:-4 11720:-4 11721:-6 11722:-5 11723:-5 11724:-5 11725:8 11726:8 11727:-8 11728:-8 11729:-11 11730:3 11731:3 11732:6 11733:-5 11734:-3 11735:8 11736:8 11737:-6 11738:7 11739:4 11740:-10 11741:-10 11742:-4 11743:4 11744:4 11745:-10 11746:-10 11747:-10 11748:4 11749:5 11750:5 11751:5 11752:-3 11753:-4 11754:-5 11755:-3 11756:5 11757:-4 11758:5 11759:4 11760:3 11761:3 11762:3 11763:4 11764:-5 11765:-5 11766:-4 11767:3 11768:3 11769:9 11770:6 11771:6 11772:6 11773:3 11774:3 11775:5 11776:5 11777:-4 11778:3 11779:-4 11780:5 11781:3 11782:3 11783:3 11784:3 11785:-3 11786:-3 11787:-3 11788:-3 11789:3 11790:3 11791:3 11792:3 11793:7 11794:-3 11795:-3 11796:5 11797:5 11798:6 11799:5 11800:4 11801:4 11802:-4 11803:-4 11804:3 11805:3 11806:3 11807:3 11808:3 11809:4 11810:-3 11811:6 11812:6 11813:4 11814:-6 11815:11 11816:-3 11817:-7 11818:-15 11819:-15 11820:6 11821:3 11822:5 11823:5 11824:3 11825:-3 11826:-4 11827:-3 11828:3 11829:3 11830:-3 11831:-6 11832:-5 11833:-3 11834:-6 11835:-6 11836:-3 11837:3 11838:4 11839:13 11840:-6 11841:20 11842:4 11843:9 11844:9 11845:7 11846:7 11847:5 11848:5 11849:9 11850:8 11851:-6 11852:-5 11853:13 11854:12 11855:-5 11856:-4 11857:-3 11858:5 11859:6 11860:6 11861:7 11862:7 11863:3 11864:5 11865:5 11866:-4 11867:-4 11868:-7 11869:-7 11870:4 11871:-5 11872:6 11873:-5 11874:9 11875:5 11876:3 11877:8 11878:6 11879:6 11880:-3 11881:-6 11882:-4 11883:-6 11884:4 11885:3 11886:3 11887:9 11888:6 11889:5 11890:5 11891:5 11892:-5 11893:-4 11894:-4 11895:4 11896:5 11897:5 11898:5 11899:6 11900:3 11901:-3 11902:-5 11903:5 11904:3 11905:3 11906:4 11907:4 11908:4 11909:4 11910:4 11911:4 11912:7 11913:3 11914:7 11915:7 11916:-4 11917:-4 11918:-4 11919:4 11920:-5 11921:-6 11922:-6 11923:6 11924:4 11925:4 11926:10 11927:10 11928:5 11929:4 11930:5 11931:6 11932:6 11933:7 11934:3 11935:5 11936:7 11937:3 11938:-4 11939:-4 11940:-4 11941:29 11942:-7 11943:-4 11944:-3 11945:-3 11946:11 11947:5 11948:5 11949:5 11950:3 11951:3 11952:8 11953:9 11954:9 11955:6 11956:6 11957:-4 11958:-4 11959:42 11960:42 11961:43 11962:3 11963:3 11964:-4 11965:6 11966:-3 11967:11 11968:3 11969:17 11970:11 11971:3 11972:-4 11973:-4 11974:-4 11975:6 11976:9 11977:9 11978:12 11979:4 11980:-4 11981:-3 11982:13 11983:13 11984:-6 11985:6 11986:-9 11987:-9 11988:10 11989:3 11990:3 11991:6 11992:4 11993:4 11994:5 11995:5 11996:3 11997:4 11998:4 11999:4 12000:18 12001:12 12002:3 12003:5 12004:4 12005:4 12006:3 12007:3 12008:3 12009:3 12010:3 12011:6 12012:-4 12013:-3 12014:-3 12015:10 12016:-6 12017:-6 12018:3 12019:4 12020:4 12021:-3 12022:5 12023:-3 12024:-3 12025:-6 12026:-6 12027:13 12028:13 12029:-3 12030:3 12031:3 12032:3 12033:5 12034:4 12035:4 12036:3 12037:-4 12038:5 12039:-5 12040:-9 12041:-9 12042:-8 12043:9 12044:13 12045:13 12046:-12 12047:-3 12048:-4 12049:4 12050:4 12051:-14 12052:-15 12053:-5 12054:-5 12055:-4 12056:5 12057:-4 12058:-3 12059:-3 12060:3 12061:5 12062:-8 12063:4 12064:3 12065:3 12066:4 12067:4 12068:-14 12069:-15 12070:-16 12071:8 12072:7 12073:5 12074:5 12075:3 12076:5 12077:6 12078:4 12079:4 12080:3 12081:3 12082:3 12083:-5 12084:3 12085:3 12086:3 12087:-7 12088:-6 12089:-5 12090:4 12091:3 12092:3 12093:-6 12094:-4 12095:-3 12096:-3 12097:-3 12098:-4 12099:-4 12100:14 12101:-7 12102:-14 12103:-4 12104:-4 12105:-11 12106:-9 12107:-5 12108:-5 12109:-5 12110:6 12111:-4 12112:8 12113:7 12114:4 12115:4 12116:3 12117:3 12118:3 12119:-9 12120:-8 12121:-7 12122:-12 12123:6 12124:8 12125:5 12126:3 12127:3 12128:3 12129:-5 12130:3 12131:-5 12132:-5 12133:3 12134:3 12135:-12 12136:-4 12137:-3 12138:-3 12139:-4 12140:-4 12141:-5 12142:-5 12143:9 12144:9 12145:12 12146:9 12147:9 12148:9 12149:22 12150:-7 12151:-7 12152:-9 12153:3 12154:5 12155:5 12156:18 12157:14 12158:14 12159:6 12160:6 12161:18 12162:16 12163:6 12164:7 12165:11 12166:-4 12167:4 12168:15 12169:12 12170:11 12171:5 12172:5 12173:-4 12174:5 12175:5 12176:-14 12177:-14 12178:-6 12179:-6 12180:-6 12181:-18 12182:-16 12183:5 12184:5 12185:-19 12186:-19 12187:-5 12188:-6 12189:3 12190:9 12191:-6 12192:-7 12193:-7 12194:8 12195:6 12196:6 12197:6 12198:12 12199:12 12200:-6 12201:-3 12202:-3 12203:-3 12204:5 12205:4 12206:4 12207:-3 12208:3 12209:-4 12210:-3 12211:5 12212:5 12213:-8 12214:-8 12215:-8 12216:-8 12217:4 12218:4 12219:4 12220:-3 12221:-3 12222:-3 12223:-3 12224:5 12225:5 12226:4 12227:4 12228:4 12229:4 12230:4 12231:21 12232:7 12233:7 12234:7 12235:18 12236:18 12237:-3 12238:7 12239:7 12240:6 12241:4 12242:-4 12243:-4 12244:4 12245:3 12246:3 12247:-4 12248:-4 12249:-4 12250:-5 12251:-4 12252:-8 12253:-10 12254:-11 12255:-7 12256:-6 12257:-3 12258:-7 12259:-8 12260:-8 12261:-8 12262:8 12263:4 12264:7 12265:4 12266:4 12267:4 12268:-4 12269:-4 12270:-3 12271:3 12272:3 12273:3 12274:3 12275:8 12276:64 12277:30 12278:47 12279:38 12280:-3 12281:49 12282:6 12283:72 12284:-3 12285:13 12286:-15 12287:-7 12288:29 12289:42 12290:18 12291:-6 12292:6 12293:20 12294:-8 12295:7 12296:-7 12297:9 12298:12 12299:200 12300:-45 12301:-68 12302:112 12303:-63 12304:59 12305:-9 12306:-12 12307:20 12308:20 12309:-24 12310:-24 12311:32 12312:116 12313:-51 12314:-42 12315:120 12316:-51 12317:8 12318:-58 12319:-30 12320:-52 12321:28 12322:91 12323:-57 12324:-19 12325:-14 12326:7 12327:29 12328:25 12329:114 12330:-6 12331:62 12332:23 12333:-43 12334:-35 12335:-21 12336:16 12337:89 12338:-20 12339:-37 12340:60 12341:85 12342:-45 12343:57 12344:60 12345:-22 12346:87 12347:-72 12348:-20 12349:-21 12350:3 12351:61 12352:53 12353:14 12354:-20 12355:-24 12356:-25 12357:12 12358:47 12359:17 12360:77 12361:-15 12362:-76 12363:-46 12364:-7 12365:-41 12366:10 12367:-97 12368:-19 12369:-30 12370:52 12371:-11 12372:49 12373:82 12374:-92 12375:74 12376:20 12377:36 12378:92 12379:12 12380:36 12381:46 12382:-13 12383:19 12384:24 12385:-36 12386:-94 12387:29 12388:-10 12389:28 12390:71 12391:7 12392:19 12393:82 12394:-87 12395:-23 12396:46 12397:-13 12398:-57 12399:-29 12400:45 12401:-60 12402:-48 12403:38 12404:62 12405:-52 12406:71 12407:77 12408:-3 12409:-27 12410:24 12411:6 12412:-36 12413:48 12414:45 12415:4 12416:-50 12417:-23 12418:19 12419:-59 12420:-50 12421:41 12422:-18
end 47c199b00e6dc48378dd60e9f4eed3ff8ceb61d712a0496ea1a4e86f725d68c4
