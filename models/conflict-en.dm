demarche-model 1
section meta 4547 37fdb3039e5c3a48fe99d26c2cfcf2a6bfbcedb12aee224d3623cbc6ad1b9778
section features 179846 6954b95781c43b26aedcbff8648ecdc4a1522df6ff932ecb9220079a8bdb4b21
section lexicon 212927 6efb6b99c0c146d2b9352adf4a8fae210d36c72205f43f47a695a5572805dac4
section calibration 81 e3a07106502a85f9643c49263ea72e3c349e429f864e3c023319ad381645b94a
section check 7293 3fdf4338948b39998715124851d1f7f3f4efb70b09b87641f75d43c40e26bf99
section svm 75196 788a4c0891d73215154278587d5b7419e00c880d0238f5965454c81990a3a0c4
{
  "demarche_model": 1,
  "name": "conflict-en",
  "task": "conflict",
  "version": "1",
  "language": "en",
  "labels": [
    "conflict",
    "none"
  ],
  "features": {
    "version": 1,
    "count": 10158,
    "lexicon": "stance",
    "recipe": {"word_from": 1, "word_to": 2, "character_from": 2, "character_to": 5, "windows": true, "window_length": 9, "lexicon": true, "meaning": true, "clauses": false, "mask_names": false, "minimum_frequency": 2, "sublinear": true, "inverse_frequency": true}
  },
  "machine": {
    "solver": "dual coordinate descent, L2-regularised squared hinge loss",
    "kernel": "linear",
    "classes": "one-vs-one",
    "cost": 0.01,
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
        "macro_f1": 0.7298
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 0.03,
        "macro_f1": 0.7295
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 0.1,
        "macro_f1": 0.7283
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 0.3,
        "macro_f1": 0.7279
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 1,
        "macro_f1": 0.7224
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "vectors"],
        "cost": 3,
        "macro_f1": 0.7128
      }
    ]
  },
  "cross_validation": {
    "folds": 4,
    "repeats": 1,
    "macro_f1": 0.7262,
    "macro_f1_mean_of_folds": 0.6724,
    "macro_f1_deviation": 0.1069,
    "weighted_f1": 0.7655,
    "accuracy": 0.7589,
    "by_label": [
      {
        "label": "conflict",
        "rows": 526,
        "precision": 0.5706,
        "recall": 0.7072,
        "f1": 0.6316,
        "predicted": [372, 154]
      },
      {
        "label": "none",
        "rows": 1274,
        "precision": 0.8659,
        "recall": 0.7802,
        "f1": 0.8208,
        "predicted": [280, 994]
      }
    ]
  },
  "calibration": {
    "method": "vector-scaling",
    "expected_calibration_error": 0.0336,
    "coverage": [
      {
        "confidence": 0.2,
        "coverage": 1,
        "accuracy": 0.7589
      },
      {
        "confidence": 0.2667,
        "coverage": 0.9928,
        "accuracy": 0.7611
      },
      {
        "confidence": 0.3333,
        "coverage": 0.9467,
        "accuracy": 0.7764
      },
      {
        "confidence": 0.4,
        "coverage": 0.8883,
        "accuracy": 0.7949
      },
      {
        "confidence": 0.4667,
        "coverage": 0.8517,
        "accuracy": 0.8095
      },
      {
        "confidence": 0.5333,
        "coverage": 0.8206,
        "accuracy": 0.8206
      },
      {
        "confidence": 0.6,
        "coverage": 0.7861,
        "accuracy": 0.8318
      },
      {
        "confidence": 0.6667,
        "coverage": 0.7556,
        "accuracy": 0.8412
      },
      {
        "confidence": 0.7333,
        "coverage": 0.6894,
        "accuracy": 0.855
      },
      {
        "confidence": 0.8,
        "coverage": 0.5572,
        "accuracy": 0.8873
      },
      {
        "confidence": 0.8667,
        "coverage": 0.3711,
        "accuracy": 0.9192
      },
      {
        "confidence": 0.9333,
        "coverage": 0.1322,
        "accuracy": 0.979
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
word	" in	2
word	" the	2
word	" what	3
word	'	14
word	's	170
word	's continued	2
word	's eastern	3
word	's empowerment	3
word	's groups	3
word	's independence	3
word	's international	2
word	's involvement	2
word	's organizations	3
word	's participation	6
word	's plane	2
word	's responsibility	2
word	(	60
word	( 2000	22
word	( 2015	6
word	( icc	2
word	( osce	14
word	( see	4
word	)	60
word	) ,	14
word	) and	8
word	,	1000
word	, "	7
word	, a	27
word	, according	3
word	, adding	2
word	, against	2
word	, along	2
word	, although	3
word	, an	7
word	, and	109
word	, are	9
word	, argentina	3
word	, armed	5
word	, artillery	2
word	, at	2
word	, barricades	2
word	, be	2
word	, belgium	6
word	, but	35
word	, by	5
word	, constitutional	3
word	, dc	3
word	, especially	11
word	, europe	2
word	, following	3
word	, france	6
word	, from	2
word	, germany	6
word	, gunmen	2
word	, has	9
word	, he	4
word	, headed	2
word	, however	4
word	, i	21
word	, in	40
word	, independence	5
word	, indonesia	7
word	, instead	3
word	, intimidation	3
word	, it	37
word	, just	5
word	, kyiv	3
word	, let	6
word	, luhansk	4
word	, madam	8
word	, malaysia	4
word	, mr.	9
word	, ms.	4
word	, namely	5
word	, not	6
word	, one	3
word	, only	2
word	, particularly	4
word	, practical	2
word	, president	5
word	, pro	6
word	, rocket	2
word	, russia	35
word	, separatists	4
word	, several	3
word	, she	4
word	, some	5
word	, stop	3
word	, supported	4
word	, tanks	2
word	, the	156
word	, there	19
word	, thereby	6
word	, these	2
word	, they	14
word	, thorough	5
word	, those	4
word	, threatening	3
word	, through	2
word	, to	33
word	, too	3
word	, torture	2
word	, ukraine	12
word	, we	66
word	, were	2
word	, what	3
word	, when	6
word	, where	10
word	, which	49
word	, while	12
word	, who	20
word	, women	9
word	-	399
word	- 17	9
word	- 25	2
word	- 26	4
word	- 76	2
word	- air	5
word	- aircraft	5
word	- and	5
word	- as	3
word	- at	3
word	- backed	3
word	- based	15
word	- building	3
word	- called	9
word	- conflict	12
word	- controlled	3
word	- east	9
word	- eastern	13
word	- enforcement	8
word	- equipped	3
word	- general	38
word	- in	3
word	- it	2
word	- l7	5
word	- ll	4
word	- made	2
word	- making	4
word	- old	2
word	- orchestrated	2
word	- portable	4
word	- president	4
word	- proclaimed	4
word	- propelled	2
word	- russian	29
word	- scale	5
word	- secretary	15
word	- speaking	5
word	- taranco	7
word	- term	2
word	- terrorism	4
word	- to	6
word	- united	3
word	- unity	3
word	- up	4
word	.	1752
word	. "	6
word	. 7205	3
word	/	4
word	/ pv	4
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
word	6,000	2
word	65	2
word	68/262	2
word	7205	3
word	7205 )	3
word	76	2
word	76 transport	2
word	80	2
word	80 children	2
word	:	28
word	: "	4
word	: it	2
word	;	25
word	; it	3
word	; they	5
word	?	42
word	? "	4
word	a	467
word	a better	2
word	a civilian	6
word	a complex	2
word	a country	3
word	a crisis	3
word	a crucial	2
word	a democratic	4
word	a difference	2
word	a few	14
word	a final	2
word	a further	5
word	a grave	2
word	a great	2
word	a greater	3
word	a group	3
word	a heinous	2
word	a key	3
word	a lasting	4
word	a major	3
word	a member	4
word	a national	3
word	a nationwide	2
word	a network	2
word	a part	3
word	a peace	4
word	a peaceful	15
word	a political	14
word	a pro	2
word	a process	3
word	a result	5
word	a russian	4
word	a single	5
word	a spontaneous	2
word	a state	8
word	a strong	3
word	a surface	4
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
word	according	10
word	according to	10
word	account	14
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
word	activities	16
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
word	addressing	6
word	administrative	11
word	adopt	7
word	adopted	14
word	adoption	9
word	advance	3
word	affairs	19
word	affected	11
word	affects	3
word	affects the	2
word	afford to	2
word	africa	44
word	africa ,	11
word	africa .	13
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
word	again	25
word	again .	2
word	against	45
word	against humanity	2
word	against russia	2
word	against terrorism	2
word	against the	15
word	against ukraine	3
word	against women	4
word	agencies	4
word	agenda	14
word	agents	11
word	agents to	2
word	aggression	6
word	aggression and	2
word	aggressive	6
word	aggressor	2
word	ago	12
word	ago ,	5
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
word	aim of	2
word	air	20
word	air missile	4
word	aircraft	17
word	aircraft at	3
word	airliner	3
word	airlines	21
word	airlines flight	12
word	airlines passenger	2
word	airplane	3
word	airport	2
word	airspace	7
word	all	165
word	all ,	4
word	all .	3
word	all evidence	2
word	all hostages	3
word	all illegal	2
word	all illegally	2
word	all parties	19
word	all seized	2
word	all sides	5
word	all such	2
word	all the	27
word	all those	4
word	alleged	2
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
word	also call	5
word	also said	2
word	also thank	7
word	also the	2
word	altitude	6
word	altitude .	3
word	altitude of	3
word	am	13
word	am certain	2
word	ambassador	5
word	amnesty	11
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
word	an impartial	2
word	an important	6
word	an inclusive	5
word	an independent	5
word	an integral	2
word	an international	4
word	an investigation	6
word	anarchy	2
word	and	944
word	and ,	14
word	and address	2
word	and against	2
word	and allowed	2
word	and an	4
word	and anti	4
word	and any	3
word	and armed	5
word	and beyond	3
word	and by	5
word	and conflict	5
word	and contemporary	2
word	and continuous	2
word	and development	5
word	and empowerment	3
word	and for	13
word	and foreign	3
word	and friends	4
word	and gender	5
word	and girls	14
word	and government	3
word	and hatred	2
word	and have	8
word	and immediate	3
word	and impartial	3
word	and inclusive	3
word	and international	6
word	and is	3
word	and it	11
word	and kharkiv	4
word	and leadership	3
word	and military	5
word	and moscow	2
word	and murder	2
word	and negotiation	2
word	and no	3
word	and now	4
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
word	and sa	2
word	and security	58
word	and settlement	3
word	and should	4
word	and southern	2
word	and stability	5
word	and sustaining	2
word	and take	2
word	and that	18
word	and the	138
word	and their	25
word	and there	2
word	and threaten	2
word	and to	52
word	and ukraine	9
word	and unconditionally	2
word	and use	2
word	and violence	7
word	and violent	2
word	and who	4
word	and women	4
word	and work	2
word	angola	6
word	annexed	3
word	another	13
word	answer	7
word	answer is	2
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
word	appointment	2
word	appointment of	2
word	approaches	2
word	appropriate	3
word	appropriately	3
word	april	55
word	april .	6
word	april and	4
word	april in	5
word	are	243
word	are .	2
word	are a	2
word	are able	2
word	are actually	3
word	are all	2
word	are at	3
word	are available	2
word	are being	9
word	are in	5
word	are many	2
word	are more	3
word	are now	12
word	are of	2
word	are professional	2
word	are seeing	3
word	are still	2
word	are very	2
word	are victims	2
word	are with	3
word	are witnessing	4
word	are working	2
word	area	18
word	area .	5
word	area of	5
word	areas	19
word	areas ,	3
word	areas .	2
word	argentina	8
word	armed	121
word	armed groups	34
word	armed men	3
word	armed pro	2
word	armed protesters	2
word	armed separatist	5
word	armed terrorists	2
word	armed units	2
word	armed with	7
word	army	4
word	around	6
word	around the	4
word	article 51	3
word	artillery	6
word	artillery and	2
word	as a	32
word	as agreed	3
word	as ambassador	2
word	as an	4
word	as are	2
word	as in	3
word	as it	7
word	as of	2
word	as part	3
word	as possible	7
word	as soon	5
word	as the	27
word	as they	4
word	as to	11
word	as ukraine	3
word	as was	3
word	as we	13
word	as well	27
word	aside	3
word	ask	10
word	aspirations	2
word	assault	4
word	assembly	7
word	assist	4
word	assistance	14
word	assistance from	2
word	assistance of	2
word	assistant	10
word	assistant secretary	10
word	assurances	3
word	at a	8
word	at all	4
word	at its	2
word	at least	9
word	at risk	2
word	at that	2
word	attack	10
word	attack and	2
word	attack on	2
word	attacked	8
word	attacked by	3
word	attacking	3
word	attempt	5
word	attempt to	2
word	attempts	12
word	attempts by	2
word	attempts to	7
word	attention	4
word	attitudes	2
word	authorities	31
word	authorities ,	3
word	authorities and	2
word	authorities have	4
word	authorities in	10
word	authority	5
word	automatic	3
word	automatic rifles	2
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
word	banderists	2
word	banditry	2
word	bandits	5
word	bandits .	2
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
word	be able	5
word	be addressed	3
word	be allowed	4
word	be avoided	3
word	be brought	7
word	be disarmed	2
word	be fully	5
word	be granted	5
word	be held	6
word	be no	3
word	be possible	2
word	be released	4
word	be resolved	5
word	be solved	2
word	be surprised	2
word	be the	7
word	bear	9
word	bear the	3
word	beaten	3
word	because we	3
word	become more	2
word	becoming	3
word	been	118
word	been a	8
word	been confirmed	2
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
word	behalf	10
word	behalf .	2
word	behalf of	8
word	behind	9
word	being	34
word	being dismantled	2
word	being held	2
word	being used	3
word	belgium	7
word	belgium ,	5
word	believe	11
word	believe it	2
word	believe that	6
word	believed	2
word	believes	4
word	believes that	2
word	benefit	3
word	berlin	8
word	berlin declaration	2
word	berlin on	3
word	between	25
word	between russia	5
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
word	borders	9
word	both	9
word	brazil	4
word	brazilian	3
word	breaches	2
word	breaches of	2
word	breaking	2
word	briefing	26
word	briefing .	13
word	bring	17
word	bring about	4
word	broad	8
word	broadcast	2
word	broader	2
word	brought	13
word	brought down	5
word	brutal	3
word	brutally	4
word	build	8
word	build -	3
word	building	14
word	building peace	3
word	buildings	45
word	buildings ,	6
word	buildings in	9
word	burundi	7
word	burundi ,	4
word	but	80
word	but also	7
word	but by	2
word	but it	4
word	but not	2
word	but the	11
word	but to	4
word	but we	6
word	but what	4
word	by	260
word	by agents	2
word	by all	9
word	by armed	9
word	by force	3
word	by illegal	3
word	by its	2
word	by kyiv	2
word	by local	3
word	by other	2
word	by outside	2
word	by russia	16
word	by russian	9
word	by some	2
word	by terrorists	3
word	by the	92
word	by women	5
word	call	52
word	call for	14
word	call on	17
word	call to	3
word	call upon	3
word	called	31
word	called for	15
word	calling	7
word	calling on	2
word	calls	17
word	calls for	9
word	calm	6
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
word	case ,	5
word	case .	3
word	cases	5
word	cases of	2
word	cast	2
word	caused	6
word	cease	11
word	cease all	2
word	cease its	2
word	ceasefire and	3
word	cent of	2
word	central	6
word	central african	3
word	centre	6
word	centre .	2
word	centres	2
word	certain that	2
word	certainly	2
word	chair of	4
word	challenged	2
word	challenges	4
word	change	5
word	change the	2
word	channels	5
word	charter	12
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
word	citizen	5
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
word	commitment ,	2
word	commitment and	3
word	commitment to	10
word	commitments ,	2
word	committed	19
word	committed by	3
word	committed to	9
word	committees	2
word	common	2
word	communities	4
word	community	44
word	community .	5
word	community and	3
word	community can	3
word	community should	6
word	community to	7
word	community will	2
word	completely	4
word	complex	6
word	complex and	3
word	comprehensive	10
word	concern	11
word	concern .	3
word	concerned	21
word	concerned over	2
word	concerned that	2
word	concerns	8
word	conclusion	10
word	conclusion ,	8
word	conclusions	3
word	concrete	7
word	concrete steps	4
word	condemn	17
word	condemn any	2
word	condemn in	2
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
word	conflict and	10
word	conflict in	9
word	conflict on	2
word	conflict resolution	6
word	conflict situations	6
word	conflicts	18
word	conflicts .	5
word	confrontation	7
word	congo	6
word	congo ,	3
word	connected	2
word	consequences for	3
word	consider	4
word	consider the	2
word	considerable	4
word	consistent	4
word	consistent policy	2
word	constantly	4
word	constitute	2
word	constitution	6
word	constitution .	2
word	constitution of	2
word	constitutional	19
word	constitutional reform	11
word	constitutional reforms	4
word	constructive dialogue	5
word	contacts	2
word	contacts with	2
word	contemporary	2
word	context	9
word	context ,	4
word	continent	11
word	continent ,	4
word	continue	43
word	continue to	30
word	continued	12
word	continued to	4
word	continues	16
word	continues to	14
word	continuous	2
word	contradict	2
word	contrary	6
word	contrary to	5
word	contrast	4
word	contributes	2
word	contribution	6
word	contribution to	3
word	control of	9
word	controlled	8
word	convening	10
word	convey	5
word	conviction	3
word	convoy	2
word	convoy of	2
word	cooperate	9
word	cooperation	38
word	cooperation with	4
word	coordinate	3
word	coordinate and	2
word	coordinated	8
word	coordinated by	2
word	corridor	2
word	corrupt	2
word	corruption	3
word	corruption and	2
word	council	99
word	council .	9
word	council and	3
word	council has	12
word	council must	2
word	council on	3
word	council should	2
word	council to	4
word	countries	31
word	countries ,	5
word	countries of	4
word	country	50
word	country 's	2
word	country .	16
word	country and	3
word	country to	2
word	course	13
word	course ,	4
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
word	daily	6
word	danger	4
word	dangerous	9
word	dangerously	3
word	darfur	4
word	date	5
word	day ,	4
word	day .	2
word	day and	2
word	day before	2
word	days	21
word	days ,	5
word	days .	3
word	days ago	6
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
word	deepest condolences	6
word	deeply	14
word	deeply concerned	8
word	defence systems	5
word	defuse	2
word	delay .	2
word	deliberately	2
word	demand	4
word	demand that	2
word	demanding	2
word	demanding that	2
word	demands	5
word	democratic republic	6
word	demonstrated	7
word	demonstrated that	2
word	demonstration	3
word	demonstrations	6
word	demonstrations .	3
word	demonstrators	4
word	deplorable	3
word	deplorable shooting	2
word	deployment	6
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
word	destabilize ukraine	4
word	destabilizing	17
word	destabilizing actions	2
word	destabilizing the	5
word	destroy	2
word	destroyed	2
word	detained	8
word	detention	9
word	deteriorate	3
word	deteriorate .	2
word	deteriorated	3
word	deteriorating	7
word	deteriorating situation	2
word	deterioration	7
word	deterioration in	2
word	deterioration of	4
word	determination	2
word	developed	2
word	development	18
word	development .	4
word	development in	4
word	developments	10
word	developments in	6
word	dialogue and	16
word	dialogue between	3
word	dialogue on	2
word	dialogue with	6
word	did	14
word	did not	8
word	difference	3
word	differences	6
word	different	7
word	difficult situation	4
word	diplomacy	6
word	diplomacy .	3
word	diplomatic	13
word	diplomatic efforts	3
word	directed	2
word	directly	5
word	disappearances	2
word	disarmament	3
word	disarmed	2
word	discovered	2
word	discrimination	3
word	discuss	2
word	discussion	5
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
word	do not	19
word	do so	10
word	do that	2
word	document	13
word	document .	4
word	documentation	2
word	does it	2
word	doing so	2
word	done	18
word	done nothing	5
word	done to	3
word	donetsk	30
word	donetsk ,	9
word	donetsk region	3
word	doubt	5
word	down	55
word	down .	4
word	down an	2
word	down by	5
word	down in	7
word	down their	13
word	downing	12
word	downing a	2
word	downing of	9
word	dozens	4
word	dozens of	3
word	draft	8
word	draw	3
word	dunja	2
word	during the	16
word	each	4
word	earlier	12
word	earlier ,	5
word	earlier this	2
word	early april	2
word	east	24
word	east of	7
word	eastern	130
word	eastern border	3
word	eastern cities	5
word	eastern city	2
word	eastern regions	14
word	easy	2
word	ebola	4
word	economic	17
word	effective	7
word	effectively	7
word	effort .	2
word	effort to	3
word	efforts	69
word	efforts .	5
word	efforts at	3
word	efforts by	3
word	efforts for	4
word	efforts of	11
word	egypt	8
word	election	5
word	elections ,	4
word	elections on	2
word	emergency	7
word	empowerment	13
word	empowerment network	2
word	empowerment of	6
word	encourage the	4
word	encouraged	4
word	encouraged to	2
word	end	32
word	end .	4
word	end the	4
word	end this	2
word	end to	9
word	ending	4
word	enforcement	12
word	enforcement agencies	3
word	engaged	2
word	engaged in	2
word	english )	2
word	enjoy	4
word	enough .	3
word	enough is	2
word	ensure	27
word	ensure the	8
word	ensured	2
word	ensuring	5
word	ensuring the	2
word	entire	8
word	entity	3
word	entry	2
word	entry of	2
word	envoy	6
word	equal	8
word	equality	9
word	equality and	4
word	equipment	7
word	equipment ,	2
word	equipped	8
word	equipped and	4
word	escalate	20
word	escalate tensions	3
word	escalated in	2
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
word	event	7
word	events	19
word	events in	8
word	ever	4
word	every	15
word	everyone	5
word	everything	5
word	everything possible	3
word	evidence	20
word	evidence .	2
word	evidence confirms	2
word	example	4
word	example ,	3
word	exception	2
word	exercised	4
word	exercises	4
word	exhibition	2
word	existence	2
word	existence of	2
word	expect	2
word	expected	2
word	experience in	3
word	experts	4
word	experts group	2
word	exploited	2
word	express	14
word	express our	7
word	express their	3
word	expressed	6
word	expresses	3
word	expresses its	3
word	expression	3
word	extend	7
word	external	6
word	external support	2
word	extreme	2
word	extremely close	2
word	extremism	7
word	extremism .	3
word	extremism and	2
word	extremist	3
word	extremist groups	2
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
word	federation .	8
word	federation has	6
word	federation to	2
word	feet	3
word	feltman	23
word	feltman for	16
word	feltman has	2
word	female	12
word	fernandez	7
word	fernandez -	7
word	few	18
word	few days	7
word	fiction	2
word	fight	4
word	fight against	4
word	fighter	5
word	fighter jet	4
word	fighters	15
word	fighters and	3
word	fighters from	3
word	fighting	6
word	figures	2
word	find	11
word	find a	6
word	fire	7
word	first	34
word	five	8
word	fled	2
word	flee	2
word	flee the	2
word	flight	25
word	flight mh	11
word	flight was	2
word	flying	3
word	flying at	2
word	follow	6
word	following .	2
word	fooled	2
word	fooled by	2
word	for	367
word	for -	2
word	for 17	3
word	for a	19
word	for all	10
word	for an	7
word	for convening	7
word	for de	3
word	for foreign	4
word	for his	25
word	for itself	2
word	for protestors	2
word	for providing	2
word	for talks	3
word	for that	4
word	for the	73
word	for this	4
word	for those	6
word	for women	8
word	force	33
word	force ,	3
word	force against	4
word	force in	3
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
word	foreign	20
word	foreign affairs	4
word	foreign fighters	3
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
word	framework	7
word	frameworks	4
word	france ,	5
word	free	8
word	freedom	7
word	freedom of	7
word	friends and	2
word	from	126
word	from being	2
word	from kyiv	3
word	from our	3
word	from outside	2
word	from russia	7
word	from the	46
word	from their	2
word	from those	4
word	from violence	3
word	fuel	2
word	fulfil its	3
word	full	32
word	full ,	7
word	fundamental	10
word	fundamental principle	2
word	further	27
word	further escalation	6
word	future	19
word	future .	7
word	gai	3
word	gai ,	2
word	game .	2
word	gaps	2
word	gender	38
word	gender ,	5
word	gender -	14
word	gender equality	8
word	gender issues	4
word	general	47
word	general assembly	4
word	general feltman	10
word	general for	8
word	geneva	50
word	geneva ,	5
word	geneva commitments	4
word	geneva declaration	2
word	geneva document	3
word	geneva statement	12
word	genuine	13
word	geopolitical	2
word	germany	7
word	germany ,	5
word	gesture	2
word	girls	15
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
word	government buildings	9
word	government has	11
word	government in	2
word	government is	6
word	government of	15
word	governments and	3
word	granted	6
word	grave	2
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
word	groups ,	12
word	groups and	9
word	groups have	3
word	groups in	11
word	groups operating	2
word	groups to	7
word	growing	5
word	guaranteed by	4
word	gubarev	2
word	guidelines	4
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
word	hand	13
word	hand ,	6
word	hands .	2
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
word	has committed	2
word	has deteriorated	2
word	has done	6
word	has gone	2
word	has happened	2
word	has heard	4
word	has increased	3
word	has invited	3
word	has just	3
word	has long	2
word	has never	3
word	has not	13
word	has one	2
word	has produced	2
word	has reached	2
word	has referred	2
word	has refused	2
word	has repeatedly	2
word	has taken	2
word	has the	2
word	hatred	4
word	have	239
word	have a	7
word	have all	2
word	have already	8
word	have also	5
word	have become	4
word	have been	51
word	have called	2
word	have chosen	2
word	have expressed	3
word	have heard	6
word	have long	3
word	have not	13
word	have repeatedly	2
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
word	highlight	2
word	his	45
word	his briefing	22
word	his government	3
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
word	how	20
word	how it	2
word	how powerful	3
word	how to	3
word	however	24
word	however ,	23
word	human	22
word	human rights	13
word	i	122
word	i also	10
word	i am	12
word	i hope	3
word	i made	2
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
word	ignored	2
word	il	3
word	illegal	33
word	illegal armed	18
word	illegally	11
word	illegally seized	3
word	images	4
word	immediate	18
word	immediate and	3
word	immediately .	6
word	immediately to	2
word	impact	10
word	impact on	5
word	impartial	7
word	impartial investigation	2
word	imperative	5
word	implement	19
word	implementation	20
word	implementation of	13
word	implemented .	2
word	implementing	9
word	importance	9
word	importance of	3
word	importance to	4
word	important	34
word	important ,	2
word	important that	3
word	important to	6
word	impose	6
word	impunity	4
word	impunity .	2
word	in	782
word	in abkhazia	2
word	in africa	25
word	in all	10
word	in an	6
word	in and	2
word	in any	4
word	in areas	2
word	in burundi	6
word	in conclusion	7
word	in crimea	12
word	in darfur	3
word	in doing	2
word	in donetsk	14
word	in early	2
word	in english	2
word	in fact	12
word	in february	2
word	in geneva	13
word	in good	4
word	in implementing	4
word	in june	4
word	in kharkiv	2
word	in luhansk	2
word	in maidan	2
word	in mali	3
word	in many	3
word	in military	3
word	in nature	2
word	in operating	3
word	in order	25
word	in other	3
word	in our	7
word	in particular	20
word	in peace	17
word	in peacekeeping	7
word	in political	2
word	in post	6
word	in preventing	4
word	in russia	3
word	in sloviansk	7
word	in somalia	3
word	in south	8
word	in spite	3
word	in such	5
word	in that	31
word	in the	186
word	in their	7
word	in towns	2
word	in ukrainian	2
word	in using	2
word	in various	2
word	in washington	3
word	in which	7
word	incalculable	2
word	incalculable consequences	2
word	incident	10
word	incidents	4
word	incidents of	2
word	inciting	2
word	include	11
word	include border	2
word	included	4
word	includes	2
word	including	49
word	including children	2
word	including up	2
word	including women	2
word	inclusion	3
word	inclusive	14
word	inclusive and	4
word	inclusive process	2
word	increased	14
word	increasing	10
word	indeed	15
word	independence	17
word	independence and	4
word	independent	20
word	independent ,	4
word	independent international	7
word	indications	3
word	indonesia	10
word	indonesia ,	5
word	indonesian	2
word	inequality	3
word	inequality .	2
word	infiltrated	2
word	influence	20
word	influence on	4
word	influence over	3
word	influence to	4
word	informal	3
word	informal experts	2
word	information	11
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
word	insignia	6
word	insist	2
word	insist that	2
word	instability	6
word	instead	11
word	instead ,	4
word	instead of	5
word	institutions	8
word	institutions .	3
word	integral	2
word	integral part	2
word	integrated	3
word	integrity .	6
word	integrity of	9
word	intelligence	11
word	intention	4
word	intention of	4
word	interests .	2
word	interference	7
word	interference and	2
word	interfering	4
word	interfering in	3
word	international civil	10
word	international community	36
word	international criminal	2
word	international investigation	15
word	international investigators	5
word	international legal	2
word	international observers	5
word	international organizations	3
word	international peace	9
word	internationally	3
word	internationally .	2
word	internet	6
word	internet ,	2
word	interpretation	2
word	interpretation of	2
word	intervention	4
word	intimidation	8
word	intimidation and	3
word	intimidation of	2
word	intimidation or	2
word	into	34
word	into account	9
word	into our	2
word	into ukraine	4
word	into ukrainian	2
word	invading	2
word	invading .	2
word	investigation	39
word	investigation ,	5
word	investigation .	9
word	investigation into	4
word	investigators	12
word	investigators .	3
word	involve	3
word	involved	13
word	involved .	2
word	involvement	9
word	involvement in	5
word	irrefutable	2
word	is	375
word	is a	35
word	is about	4
word	is all	3
word	is an	11
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
word	is in	7
word	is not	29
word	is nothing	2
word	is probably	2
word	is pursuing	2
word	is ready	3
word	is russia	3
word	is seeking	3
word	is something	3
word	is still	3
word	is that	10
word	is the	29
word	is to	8
word	is too	2
word	is unacceptable	3
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
word	it .	5
word	it also	2
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
word	its	156
word	its actions	3
word	its behalf	2
word	its commitment	3
word	its forces	4
word	its geneva	4
word	its implementation	2
word	its influence	8
word	its national	2
word	its own	6
word	its role	3
word	its sovereign	2
word	its troops	5
word	its utmost	2
word	itself	17
word	itself .	3
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
word	journalists	9
word	journalists ,	2
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
word	korea	5
word	korea is	2
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
word	large	9
word	large -	4
word	last	15
word	lasting	9
word	lasting peace	3
word	later	5
word	launching	2
word	lavrov	6
word	law	44
word	law -	8
word	law and	13
word	law on	3
word	law to	2
word	laying	3
word	laying down	2
word	lead	4
word	least	10
word	least 40,000	2
word	leave	6
word	legal	8
word	legal basis	3
word	leone	3
word	let	29
word	let us	16
word	letter .	2
word	level	21
word	level ,	5
word	level of	5
word	levels	5
word	liberated	3
word	liberated from	2
word	liberia	4
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
word	link	2
word	lithuania	6
word	live	4
word	lives of	5
word	living	4
word	ll	4
word	local	32
word	local people	2
word	local population	2
word	local women	3
word	locally	2
word	long	13
word	long -	2
word	long been	2
word	longer	5
word	looking	2
word	loss	8
word	loss of	7
word	lost	5
word	lugansk	4
word	lugansk and	2
word	luhansk	16
word	luhansk ,	2
word	madam	8
word	madam president	8
word	made .	2
word	made in	5
word	made up	2
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
word	mali	7
word	man	6
word	man -	5
word	manpads	2
word	many of	5
word	many women	2
word	map	3
word	march	7
word	march ,	4
word	marked	3
word	mass	5
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
word	meeting	32
word	meeting .	8
word	member	10
word	member of	7
word	members	34
word	members of	22
word	men with	2
word	mentioned	5
word	message	7
word	message is	2
word	methods	2
word	mh	14
word	mh -	14
word	might	9
word	might be	2
word	militant	5
word	military	88
word	military ,	3
word	military actions	3
word	military aggression	2
word	military and	2
word	military cargo	3
word	military equipment	2
word	military exercises	3
word	military force	5
word	military forces	6
word	military monitors	2
word	military operations	5
word	military punitive	2
word	military units	2
word	military verification	2
word	militia	2
word	militia groups	2
word	militias	8
word	million	4
word	mine	2
word	minister for	7
word	minister lavrov	4
word	minister shoigu	3
word	minister yatseniuk	2
word	minorities	9
word	minorities .	4
word	mismanagement	2
word	mission	24
word	mission and	3
word	missions	4
word	moment that	2
word	monday	5
word	monday ,	3
word	month	12
word	month ago	2
word	months ,	3
word	more	39
word	more often	2
word	more than	8
word	moreover	3
word	moreover ,	3
word	moscow	14
word	most	20
word	most important	2
word	mourning	3
word	moves	3
word	mr.	35
word	mr. churkin	4
word	mr. feltman	6
word	mr. poroshenko	2
word	mr. yatsenyuk	4
word	ms.	13
word	much	13
word	much more	2
word	multiple	3
word	murder	3
word	must	112
word	must be	51
word	must end	5
word	must ensure	4
word	must lay	2
word	must not	2
word	must stop	3
word	my	31
word	my colleague	2
word	my government	4
word	namely	5
word	namely ,	5
word	names	2
word	namibia	6
word	nation -	2
word	national	29
word	national action	4
word	national dialogue	6
word	nationalist	2
word	nationals	4
word	nationals are	2
word	nations	62
word	nations ,	9
word	nations .	7
word	nations human	3
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
word	need to	15
word	needed	2
word	needed to	2
word	needs	9
word	needs to	4
word	negatively	2
word	negotiating table	3
word	negotiation	2
word	neighbouring	2
word	neighbours	2
word	netherlands	8
word	netherlands ,	5
word	network .	2
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
word	not demonstrations	2
word	not even	5
word	not forget	2
word	not join	2
word	not just	5
word	not protests	2
word	not remain	3
word	not seen	2
word	not stopped	3
word	not take	2
word	not the	6
word	not to	7
word	not want	5
word	not what	2
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
word	numerous	7
word	objective	8
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
word	october	4
word	of	951
word	of 21	2
word	of actions	2
word	of africa	5
word	of african	6
word	of aggression	2
word	of all	24
word	of an	8
word	of another	2
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
word	of expression	3
word	of female	4
word	of fighters	3
word	of force	7
word	of free	2
word	of genuine	2
word	of hope	4
word	of how	3
word	of illegal	2
word	of international	15
word	of its	17
word	of key	2
word	of korea	5
word	of law	7
word	of luhansk	3
word	of malaysia	6
word	of military	9
word	of moscow	2
word	of nearly	2
word	of occupying	2
word	of osce	2
word	of our	10
word	of peace	10
word	of people	7
word	of political	4
word	of pro	2
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
word	of tensions	2
word	of terrorist	4
word	of that	12
word	of their	9
word	of ukraine	90
word	of ukrainian	9
word	of us	3
word	of violence	14
word	of weapons	5
word	of what	3
word	of which	2
word	of whom	2
word	of women	72
word	offer	4
word	official	3
word	officials	9
word	officials have	2
word	often	7
word	ofthose	2
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
word	one of	16
word	one that	3
word	ongoing	11
word	only	46
word	only further	2
word	only to	2
word	only way	5
word	open and	2
word	openly	4
word	operate in	2
word	operating in	2
word	operation	15
word	operation in	5
word	operations .	3
word	operations are	4
word	opinions	2
word	opportunities	4
word	opportunity	16
word	opportunity to	11
word	or	55
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
word	origin	7
word	origin .	2
word	osce )	14
word	osce observers	2
word	other	46
word	other regions	2
word	others	12
word	others ,	5
word	others in	3
word	our commitment	2
word	our concern	2
word	our consistent	2
word	our country	6
word	our deepest	4
word	our government	2
word	our interests	2
word	our priority	2
word	our russian	5
word	our ukrainian	2
word	our western	6
word	out	45
word	out .	4
word	out by	3
word	out of	9
word	out on	2
word	out to	4
word	outbreak	2
word	outcome	3
word	outside	8
word	outside forces	2
word	outside ukraine	3
word	over territory	2
word	over the	21
word	overcome	5
word	own	21
word	own future	4
word	own people	3
word	paramilitary	7
word	paramilitary forces	2
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
word	parts	5
word	party	7
word	passangers	2
word	passenger	4
word	passenger plane	2
word	passengers	5
word	past	21
word	past few	3
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
word	peaceful resolution	3
word	peacekeeping	21
word	people	82
word	people 's	5
word	people ,	8
word	people aboard	2
word	people as	3
word	people in	4
word	people who	7
word	perhaps	3
word	permanent	10
word	permanent member	3
word	permanent representatives	3
word	perpetrators	13
word	perpetrators can	2
word	personnel	12
word	persons	3
word	phase of	2
word	place	22
word	place .	2
word	placed	3
word	places	2
word	plan .	4
word	plan to	3
word	plane	23
word	plane ,	2
word	plane and	2
word	plane was	3
word	planes	3
word	planes were	3
word	planned	7
word	planned for	4
word	play	19
word	play .	2
word	play a	8
word	pointless	2
word	points	4
word	poland	2
word	police	13
word	police officer	2
word	policy	9
word	political	70
word	political prisoner	2
word	political solution	12
word	politically	3
word	popravko	2
word	popravko ,	2
word	population	25
word	population ,	5
word	population and	4
word	populations	5
word	poroshenko	17
word	poroshenko ,	2
word	poroshenko has	3
word	portable	4
word	portable air	4
word	positions	4
word	positions and	2
word	possibility	2
word	possible	21
word	possible .	6
word	possible to	3
word	post	13
word	post -	13
word	posts	3
word	power	17
word	power .	3
word	power in	2
word	powerful	5
word	powers	3
word	practically	2
word	preconditions	2
word	prejudge	2
word	preparations	3
word	prepare	2
word	prepared	9
word	present	3
word	presented	4
word	preserving	2
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
word	process	27
word	process .	11
word	process of	9
word	processes ,	6
word	proclaimed	4
word	produced	2
word	professional	7
word	professional forces	2
word	professional military	2
word	professionally	2
word	professionally trained	2
word	programme	13
word	progress	5
word	promised	2
word	promote	12
word	promptly	2
word	proof	2
word	propaganda	10
word	propelled	2
word	proper	3
word	proposals	4
word	prosecutor	2
word	protection	11
word	protection of	6
word	protesters	16
word	protesters have	2
word	protesters in	2
word	protesters who	2
word	protestors	5
word	protests and	2
word	provide	13
word	provide them	2
word	provided to	4
word	providers	3
word	provides	7
word	provides for	3
word	provisions	5
word	provisions of	5
word	provocateurs	3
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
word	punitive	6
word	punitive operation	3
word	purposes	2
word	pursuant	2
word	pursuant to	2
word	pursuing	2
word	pushed	2
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
word	reached	12
word	reached in	2
word	reached out	2
word	ready	9
word	ready to	9
word	reaffirm	3
word	real	10
word	reason for	2
word	reason that	3
word	recent	21
word	recent developments	2
word	recently	11
word	reckless	4
word	recognize that	3
word	recognize the	2
word	reconciliation	4
word	recovery	3
word	redeploy new	2
word	reduce	6
word	refer to	2
word	referendums	2
word	reflected	2
word	reform	16
word	reforms	5
word	refrain	11
word	refrain from	11
word	refugees	2
word	refused	5
word	refused to	5
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
word	regions of	13
word	regrettably	2
word	regrettably ,	2
word	regular	2
word	reiterate	15
word	reiterate our	5
word	reiterates	4
word	related	2
word	release .	2
word	remain	16
word	remain calm	2
word	remain committed	3
word	remained	2
word	remains	15
word	remains of	2
word	remind	3
word	remove	2
word	remove the	2
word	removed	2
word	repeat	3
word	repeated	4
word	repeated calls	2
word	replaced	3
word	reports	7
word	reports ,	3
word	represent	4
word	representative	14
word	representative of	10
word	representative on	2
word	representatives	12
word	representatives .	3
word	represented	3
word	republic	16
word	republic of	12
word	request	4
word	request .	2
word	require	5
word	required	2
word	resolution	57
word	resolution .	10
word	resolution 1325	20
word	resolution 68/262	2
word	resolution and	2
word	resolution of	7
word	resolution processes	3
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
word	restore	4
word	restraint	21
word	restraint .	3
word	restraint and	6
word	result ,	2
word	result of	5
word	results	5
word	return	7
word	return to	6
word	returned	2
word	rhetoric	8
word	rifles	3
word	right	29
word	right of	5
word	right sector	5
word	rights	31
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
word	rocket	6
word	rocket -	2
word	role	46
word	role as	3
word	role in	12
word	role of	13
word	role to	3
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
word	russian propaganda	2
word	russian separatists	9
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
word	sam	4
word	sam .	3
word	same	15
word	sanctions .	2
word	satellite	2
word	satellite images	2
word	say	17
word	saying that	2
word	scale	5
word	scenario	13
word	scenario .	3
word	scenario is	3
word	scheduled	4
word	scheduled for	4
word	second	4
word	secretary	44
word	secretary -	38
word	sector	6
word	sector banderists	2
word	security	137
word	security agenda	7
word	security forces	2
word	security programme	5
word	security situation	4
word	see s	4
word	see the	2
word	seeing	4
word	seek	11
word	seek to	4
word	seeking to	3
word	seen	17
word	seen in	3
word	seen the	3
word	seize	8
word	seized	13
word	send	8
word	sending	7
word	sending its	2
word	senior	4
word	sense	4
word	sense of	2
word	sensitive	2
word	separatism	5
word	separatist	29
word	separatist forces	2
word	separatist groups	8
word	separatists	74
word	separatists ,	9
word	separatists and	9
word	separatists claimed	2
word	separatists have	3
word	separatists in	10
word	separatists to	5
word	separatists were	3
word	separatists who	2
word	serious concern	2
word	serve	6
word	serve as	5
word	services .	2
word	serving	3
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
word	sharp	2
word	sharp deterioration	2
word	she	5
word	she was	2
word	shed in	2
word	shocked	5
word	shocked by	3
word	shoigu	3
word	shooting down	6
word	shot	21
word	shot down	18
word	should	80
word	should be	25
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
word	sierra	3
word	sierra leone	3
word	sight	2
word	signal	2
word	significantly	5
word	similar	4
word	similarly	2
word	simple	6
word	since	29
word	since 17	4
word	since the	13
word	sincere	5
word	sincerely	5
word	single	6
word	site	11
word	situation	100
word	situation ,	10
word	situation .	18
word	situation and	6
word	situation in	43
word	situations .	2
word	six	6
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
word	so	56
word	so -	9
word	so .	4
word	so far	3
word	so that	14
word	social	9
word	societies	3
word	society	18
word	society .	8
word	soil	2
word	soldiers	2
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
word	somehow	3
word	something	7
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
word	soviet	2
word	sow	2
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
word	spite	3
word	spite of	3
word	sponsors	4
word	spontaneous	4
word	spreading	2
word	spurned	2
word	spurned .	2
word	square	2
word	stability .	2
word	staff	6
word	staff ,	2
word	stages	2
word	stages of	2
word	stakes	2
word	stand with	2
word	standards	4
word	stands	4
word	stark	4
word	stark contrast	2
word	started	5
word	starting	2
word	state	42
word	state 's	2
word	state border	4
word	state buildings	2
word	state can	2
word	state of	2
word	statement	39
word	statement .	5
word	statement calling	2
word	statement i	2
word	statement of	2
word	statements	8
word	statements in	2
word	states	47
word	states has	2
word	states that	2
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
word	strategies	4
word	strategy	2
word	streets	4
word	streets of	2
word	strengthen	6
word	strengthening	3
word	strike	5
word	strive	2
word	strongly	11
word	strongly condemn	2
word	strongly condemns	4
word	struck	2
word	student	2
word	su	2
word	su -	2
word	subdivisions	2
word	subdivisions of	2
word	subject	4
word	subscribe	2
word	subscribe to	2
word	subversive	5
word	subversive activities	2
word	successful	2
word	such a	9
word	such actions	2
word	such acts	2
word	such an	3
word	sudan	5
word	support	61
word	support ,	4
word	support a	4
word	support of	3
word	support that	3
word	support the	8
word	support to	2
word	supported	15
word	supported by	6
word	supporters	3
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
word	sustaining	2
word	sustaining peace	2
word	svoboda	2
word	svoboda party	2
word	swiftly	2
word	sympathy	5
word	synchronized	2
word	systems ,	2
word	systems in	2
word	tackling	2
word	tactics	4
word	take	41
word	take concrete	2
word	take place	7
word	taken	18
word	taken in	2
word	taken into	2
word	takes	3
word	taking	9
word	talking	3
word	talks	16
word	talks .	4
word	talks in	3
word	tanks and	3
word	taranco	7
word	target	5
word	targeting	2
word	tatar	3
word	team	4
word	television	8
word	television channels	2
word	tell	4
word	temporary	2
word	tensions	19
word	tensions and	6
word	term	2
word	territory	36
word	territory .	10
word	territory of	11
word	terror	7
word	terror .	2
word	terror and	4
word	terrorism	15
word	terrorism and	5
word	terrorist groups	11
word	terrorist leaders	4
word	terrorist operation	5
word	terrorists	30
word	terrorists ,	4
word	terrorists .	4
word	terrorists and	5
word	than	17
word	than it	2
word	thank	46
word	thank the	11
word	thank under	11
word	thank you	9
word	that all	9
word	that any	2
word	that area	2
word	that commitment	2
word	that context	4
word	that country	3
word	that has	10
word	that he	2
word	that i	3
word	that includes	2
word	that is	47
word	that it	17
word	that many	2
word	that military	2
word	that needs	2
word	that of	5
word	that process	3
word	that regard	15
word	that russia	12
word	that scenario	3
word	that should	2
word	that such	4
word	that takes	2
word	that there	12
word	that these	2
word	that they	19
word	that those	9
word	that was	7
word	that we	21
word	that weapons	2
word	that were	3
word	that women	8
word	that would	8
word	the	1340
word	the 15	2
word	the 17	3
word	the 298	5
word	the ability	2
word	the accident	3
word	the actions	15
word	the activities	3
word	the adoption	6
word	the african	17
word	the agreement	14
word	the aim	2
word	the answer	4
word	the appointment	2
word	the armed	13
word	the attack	2
word	the authorities	6
word	the berlin	2
word	the black	2
word	the border	10
word	the broader	2
word	the build	2
word	the buildings	3
word	the call	4
word	the central	4
word	the chaos	2
word	the city	6
word	the civilian	5
word	the commitments	5
word	the conflict	9
word	the congo	6
word	the consequences	2
word	the contact	4
word	the continent	5
word	the council	48
word	the countries	7
word	the country	18
word	the crash	13
word	the crisis	49
word	the current	11
word	the danger	2
word	the declaration	3
word	the defence	3
word	the democratic	6
word	the deplorable	2
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
word	the eastern	20
word	the economic	3
word	the efforts	9
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
word	the forefront	3
word	the freedom	3
word	the full	7
word	the further	2
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
word	the human	4
word	the illegal	11
word	the incident	6
word	the informal	2
word	the internet	6
word	the investigation	7
word	the islamic	2
word	the issue	6
word	the kyiv	14
word	the language	3
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
word	the message	2
word	the mh	2
word	the military	7
word	the minister	3
word	the monitoring	2
word	the national	7
word	the necessary	4
word	the needs	4
word	the negotiating	3
word	the netherlands	8
word	the occupation	2
word	the ongoing	8
word	the opportunity	5
word	the osce	14
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
word	the prevention	8
word	the principles	5
word	the pro	4
word	the problem	3
word	the process	4
word	the progress	2
word	the protesters	6
word	the provisions	5
word	the question	8
word	the recent	9
word	the regional	7
word	the representative	6
word	the republic	5
word	the responsibility	3
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
word	the separatist	6
word	the separatists	20
word	the serious	3
word	the sidelines	2
word	the situation	67
word	the so	4
word	the south	14
word	the southern	3
word	the special	12
word	the state	5
word	the status	9
word	the system	2
word	the technical	2
word	the territory	12
word	the terrorist	4
word	the terrorists	10
word	the third	2
word	the three	4
word	the time	3
word	the torture	2
word	the trilateral	2
word	the ukrainian	91
word	the ukrainians	4
word	the united	89
word	the use	11
word	the various	2
word	the verkhovna	3
word	the very	3
word	the vicinity	3
word	the victims	19
word	the video	3
word	the whole	4
word	the widely	2
word	the withdrawal	2
word	the women	10
word	the world	18
word	their	158
word	their arms	8
word	their bodies	2
word	their country	4
word	their families	5
word	their immediate	2
word	their lives	5
word	their own	10
word	their parts	2
word	them	34
word	them .	10
word	them ?	2
word	them to	6
word	themselves	5
word	then	15
word	then ,	4
word	there	74
word	there are	15
word	there can	2
word	there must	4
word	there should	2
word	there was	11
word	there were	4
word	thereby	6
word	therefore	17
word	these	24
word	they	107
word	they are	23
word	they claimed	2
word	they do	5
word	they had	2
word	they have	17
word	they not	2
word	they want	3
word	they were	4
word	thing	3
word	things	11
word	things .	3
word	think	3
word	this	136
word	this ,	3
word	this criminal	3
word	this crisis	6
word	this evening	3
word	this issue	3
word	this meeting	10
word	this month	2
word	this morning	5
word	this opportunity	6
word	this tragic	6
word	this very	2
word	this war	4
word	this was	2
word	this week	2
word	thorough and	5
word	those	112
word	those actions	3
word	those acts	2
word	those groups	5
word	those provocations	2
word	those responsible	4
word	those who	19
word	those women	3
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
word	timely	3
word	times	10
word	to	915
word	to -	6
word	to a	11
word	to abandon	2
word	to achieve	10
word	to act	2
word	to address	8
word	to all	11
word	to allow	7
word	to an	3
word	to answer	3
word	to any	2
word	to ask	3
word	to be	48
word	to become	3
word	to bring	13
word	to call	5
word	to cease	5
word	to change	4
word	to condemn	3
word	to continue	7
word	to coordinate	3
word	to create	8
word	to crimes	2
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
word	to extend	5
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
word	to justice	9
word	to live	2
word	to make	7
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
word	to refrain	7
word	to remove	2
word	to resolve	7
word	to respond	3
word	to restore	3
word	to return	3
word	to say	9
word	to seek	6
word	to seize	5
word	to self	3
word	to send	3
word	to sexual	3
word	to share	2
word	to stop	3
word	to storm	2
word	to strengthen	4
word	to such	3
word	to support	14
word	to suppress	3
word	to take	20
word	to target	2
word	to tell	2
word	to thank	23
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
word	together	11
word	tomorrow	4
word	tonight	3
word	too	10
word	too ,	3
word	topic	5
word	torture	6
word	torture ,	3
word	torture and	3
word	tortured	4
word	tortured and	2
word	towards	15
word	towards de	2
word	towns	8
word	towns in	4
word	trafficking	2
word	trafficking in	2
word	tragedy	13
word	tragedy .	6
word	tragic event	4
word	tragically ,	2
word	training	13
word	transferred	2
word	transparent	6
word	transport aircraft	2
word	travelling	2
word	treaty	2
word	trend	2
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
word	turn	5
word	two	20
word	two ukrainian	3
word	two weeks	3
word	ukraine	392
word	ukraine 's	42
word	ukraine ,	72
word	ukraine -	3
word	ukraine .	114
word	ukraine are	5
word	ukraine at	3
word	ukraine by	2
word	ukraine can	3
word	ukraine has	16
word	ukraine in	7
word	ukraine is	17
word	ukraine must	7
word	ukraine out	2
word	ukraine remains	2
word	ukraine should	2
word	ukraine that	2
word	ukraine to	13
word	ukraine under	2
word	ukraine was	3
word	ukrainian	162
word	ukrainian airspace	2
word	ukrainian and	2
word	ukrainian armed	7
word	ukrainian colleague	2
word	ukrainian fighter	3
word	ukrainian government	25
word	ukrainian helicopter	2
word	ukrainian jets	2
word	ukrainian law	5
word	ukrainian military	9
word	ukrainian people	6
word	ukrainian population	2
word	ukrainian security	5
word	ukrainian side	3
word	ukrainian staff	2
word	ukrainian territory	4
word	ukrainians	16
word	ultimately	2
word	unacceptable	8
word	unacceptable .	4
word	unacceptable attempts	2
word	under	46
word	under -	15
word	under the	16
word	under threat	2
word	undermine	4
word	undermine the	4
word	understand	10
word	understand the	2
word	undertaken	4
word	undertaken by	2
word	undertaking	3
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
word	until	5
word	up	46
word	up .	3
word	up of	3
word	up to	10
word	upheld	3
word	uphold	5
word	upholding	3
word	upon	12
word	upon the	4
word	urge all	3
word	urge russia	4
word	urgency	2
word	urgency and	2
word	us	38
word	us ,	4
word	us not	2
word	us see	3
word	us together	3
word	use	40
word	use its	6
word	use of	18
word	used	17
word	used ,	2
word	used and	2
word	using	11
word	utmost	3
word	vacate	4
word	vacate buildings	2
word	vacated	2
word	vacated .	2
word	various	9
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
word	victims	35
word	victims .	6
word	victims of	15
word	video	7
word	view to	4
word	views	2
word	village	3
word	violation of	2
word	violations ,	2
word	violations of	3
word	violence	73
word	violence ,	9
word	violence and	12
word	violent	15
word	violent extremism	6
word	visit	2
word	visited	3
word	voices	4
word	voluntarily	2
word	vulnerable	3
word	waging	2
word	want	16
word	want to	8
word	war	24
word	war and	3
word	war that	4
word	warned	2
word	warning	5
word	was	119
word	was agreement	3
word	was also	2
word	was not	2
word	was shot	5
word	was what	2
word	was your	4
word	washington	3
word	washington ,	3
word	watched	2
word	way	24
word	way ,	2
word	way .	4
word	way to	6
word	ways	6
word	we	378
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
word	we hope	8
word	we know	10
word	we need	5
word	we note	2
word	we reiterate	9
word	we remain	3
word	we should	10
word	we still	2
word	we strongly	3
word	we support	3
word	we welcome	9
word	we were	2
word	we will	12
word	we would	7
word	weapon	4
word	weapons	40
word	weapons ,	8
word	weapons .	5
word	weapons have	2
word	wearing	6
word	wearing russian	2
word	wednesday	2
word	week ,	4
word	week alone	2
word	weekend	2
word	weeks	14
word	weeks ago	2
word	welcome ,	2
word	welcome the	12
word	well	41
word	well -	11
word	well .	4
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
word	what they	3
word	what was	5
word	when	25
word	when asked	3
word	when it	3
word	when the	5
word	when women	5
word	where	23
word	where there	3
word	whether	4
word	which	70
word	which are	8
word	which can	2
word	which is	5
word	which it	2
word	which the	4
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
word	whom are	2
word	whose	16
word	whose citizens	8
word	why the	3
word	why was	3
word	widely	5
word	widely broadcast	2
word	widespread	3
word	will	109
word	will be	19
word	will have	2
word	will not	13
word	will on	2
word	will remain	3
word	wish	11
word	with	195
word	with a	15
word	with armed	4
word	with baseball	2
word	with clubs	2
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
word	without	27
word	without delay	2
word	without insignia	3
word	without that	2
word	without the	2
word	witnessing	7
word	witnessing .	2
word	witnessing is	2
word	woman	5
word	women	199
word	women 's	33
word	women ,	18
word	women .	10
word	women and	48
word	women are	11
word	women have	5
word	women in	49
word	women of	5
word	women should	4
word	women to	3
word	wonder	2
word	words	10
word	work	31
word	work .	6
word	work towards	4
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
word	would like	36
word	would put	2
word	wounded	5
word	wounded .	2
word	wrong	2
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
word	you ,	10
word	your	7
word	your role	4
word	yuriy	2
word	yuriy popravko	2
word	zealand	4
character	 "	33
character	 " 	33
character	 (	60
character	 ( 	60
character	 )	60
character	 ) 	60
character	 ,	1000
character	 , 	1000
character	 -	399
character	 - 	399
character	 .	1752
character	 . 	1752
character	 1	115
character	 11 	6
character	 13	25
character	 132	22
character	 1325	22
character	 14	9
character	 14 	8
character	 15	9
character	 15 	8
character	 16	3
character	 17	45
character	 17 	45
character	 19	3
character	 2	108
character	 20	54
character	 200	28
character	 2000	22
character	 201	20
character	 2015	12
character	 24	2
character	 24 	2
character	 26	4
character	 26 	4
character	 4	12
character	 40	7
character	 40 	2
character	 40,	5
character	 40,0	5
character	 51	3
character	 51 	3
character	 ?	42
character	 ? 	42
character	 a	1560
character	 a 	467
character	 aban	3
character	 abl	12
character	 able	12
character	 abou	57
character	 ac	293
character	 acc	89
character	 acce	31
character	 acco	44
character	 ach	22
character	 achi	22
character	 act	181
character	 acti	136
character	 acts	12
character	 ad	95
character	 addi	9
character	 adm	17
character	 admi	17
character	 ado	29
character	 adop	29
character	 adv	11
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
character	 ai	87
character	 air	62
character	 air 	20
character	 airl	24
character	 airp	5
character	 al	326
character	 ala	4
character	 alar	4
character	 all	192
character	 all 	165
character	 alr	19
character	 alre	19
character	 als	96
character	 also	96
character	 alti	6
character	 am	67
character	 am 	13
character	 an	1050
character	 an 	126
character	 ana	3
character	 anar	2
character	 and	944
character	 and 	944
character	 ans	10
character	 answ	9
character	 any	63
character	 any 	55
character	 app	42
character	 appa	4
character	 apr	55
character	 apri	55
character	 ar	409
character	 are	275
character	 are 	243
character	 arge	8
character	 arm	138
character	 arme	121
character	 army	4
character	 arr	5
character	 arre	3
character	 art	13
character	 arti	13
character	 as	275
character	 ask	17
character	 ask 	10
character	 assi	31
character	 at	171
character	 att	66
character	 atte	27
character	 au	60
character	 aut	43
character	 auth	39
character	 auto	5
character	 av	32
character	 avi	14
character	 avia	14
character	 avo	11
character	 avoi	11
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
character	 be	492
character	 be 	200
character	 bee	118
character	 been	118
character	 begu	5
character	 bei	36
character	 bein	35
character	 betw	25
character	 bl	29
character	 bla	11
character	 blac	5
character	 blam	5
character	 blo	15
character	 bloo	11
character	 bo	91
character	 bor	52
character	 bord	51
character	 bre	6
character	 brea	6
character	 bri	61
character	 brie	37
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
character	 camo	3
character	 can	79
character	 can 	72
character	 care	6
character	 carg	6
character	 carr	19
character	 cas	19
character	 case	16
character	 cast	3
character	 ce	58
character	 ch	132
character	 cha	66
character	 char	16
character	 chi	40
character	 chin	26
character	 cho	12
character	 chos	5
character	 chu	6
character	 chur	6
character	 cit	61
character	 citi	47
character	 city	15
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
character	 col	43
character	 coll	39
character	 com	199
character	 comi	5
character	 comp	40
character	 conc	72
character	 cond	82
character	 conf	118
character	 cong	8
character	 cons	84
character	 cont	148
character	 conv	39
character	 coop	50
character	 coor	13
character	 cour	19
character	 cr	218
character	 cra	21
character	 cras	21
character	 cri	151
character	 crim	65
character	 cris	75
character	 crit	14
character	 cro	11
character	 cu	25
character	 cur	16
character	 curr	14
character	 cy	5
character	 cyn	4
character	 cyni	4
character	 d	834
character	 da	80
character	 dan	16
character	 dang	16
character	 de	443
character	 dead	3
character	 deat	7
character	 deb	21
character	 deci	24
character	 decr	5
character	 dee	30
character	 deep	29
character	 del	23
character	 dem	56
character	 dema	12
character	 demo	46
character	 den	7
character	 dep	27
character	 depl	20
character	 des	79
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
character	 dir	19
character	 dire	19
character	 dis	89
character	 disa	24
character	 disp	9
character	 diss	7
character	 do	217
character	 do 	52
character	 doc	19
character	 docu	18
character	 don	51
character	 done	48
character	 dou	8
character	 doub	8
character	 dow	71
character	 down	71
character	 doz	6
character	 doze	6
character	 du	31
character	 e	775
character	 ea	185
character	 ear	23
character	 earl	21
character	 eas	160
character	 east	155
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
character	 ens	35
character	 ensu	34
character	 ent	20
character	 enti	12
character	 entr	4
character	 equa	18
character	 es	126
character	 esc	69
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
character	 f	941
character	 fa	143
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
character	 fel	25
character	 felt	23
character	 fem	12
character	 fema	12
character	 fi	127
character	 fic	2
character	 fict	2
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
character	 fol	19
character	 foll	19
character	 for	486
character	 for 	367
character	 forc	94
character	 forw	11
character	 fou	18
character	 foun	11
character	 fr	197
character	 fre	24
character	 free	17
character	 fro	129
character	 from	126
character	 fue	3
character	 fuel	3
character	 full	56
character	 fun	16
character	 fund	16
character	 fur	31
character	 furt	31
character	 fut	20
character	 futu	20
character	 gai	7
character	 gap	3
character	 gaps	2
character	 ge	172
character	 gen	151
character	 gend	38
character	 genu	13
character	 geo	5
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
character	 goo	16
character	 good	15
character	 gr	182
character	 gra	26
character	 gran	10
character	 gre	27
character	 grea	23
character	 gro	132
character	 grou	123
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
character	 has	224
character	 has 	224
character	 hav	247
character	 have	240
character	 he 	29
character	 hea	59
character	 head	10
character	 hear	35
character	 hel	41
character	 held	12
character	 heli	6
character	 help	22
character	 hen	6
character	 hi	94
character	 his	52
character	 his 	45
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
character	 id	13
character	 ide	13
character	 if	33
character	 if 	30
character	 ill	46
character	 im	183
character	 ima	7
character	 imag	7
character	 imm	41
character	 imme	41
character	 imp	140
character	 impa	18
character	 impo	56
character	 in	1088
character	 in 	782
character	 ind	81
character	 indi	16
character	 indo	12
character	 ine	5
character	 inf	43
character	 infl	22
character	 ini	20
character	 init	20
character	 ins	66
character	 insi	15
character	 inst	37
character	 int	269
character	 inte	233
character	 into	36
character	 inv	95
character	 inva	4
character	 inve	54
character	 is	407
character	 is 	375
character	 iss	39
character	 issu	39
character	 it	373
character	 its	169
character	 its 	156
character	 itse	18
character	 je	21
character	 jet 	7
character	 jets	3
character	 jo	37
character	 joi	25
character	 join	25
character	 jou	9
character	 jour	9
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
character	 ky	57
character	 kyi	57
character	 kyiv	57
character	 l	491
character	 l7	5
character	 l7 	5
character	 la	153
character	 lac	4
character	 lack	4
character	 las	24
character	 last	24
character	 lat	8
character	 late	8
character	 law	47
character	 law 	44
character	 lea	54
character	 leg	21
character	 lega	9
character	 let	33
character	 let 	29
character	 lev	29
character	 leve	28
character	 li	140
character	 lib	9
character	 libe	9
character	 lif	12
character	 life	12
character	 lig	9
character	 ligh	9
character	 lik	64
character	 like	64
character	 lit	7
character	 lo	89
character	 los	14
character	 loss	8
character	 luh	16
character	 luha	16
character	 m	850
character	 ma	296
character	 maid	13
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
character	 mee	39
character	 meet	39
character	 mem	45
character	 memb	43
character	 mh	14
character	 mh 	14
character	 mi	244
character	 mil	122
character	 mili	114
character	 min	59
character	 mine	4
character	 mini	35
character	 mo	173
character	 mond	5
character	 mosc	14
character	 mour	5
character	 mr	35
character	 mr.	35
character	 mr. 	35
character	 ms	13
character	 ms.	13
character	 ms. 	13
character	 mur	4
character	 murd	4
character	 mus	114
character	 must	114
character	 my	33
character	 my 	31
character	 na	129
character	 nam	19
character	 nar	3
character	 narr	3
character	 nat	106
character	 nati	102
character	 ne	152
character	 nea	15
character	 near	15
character	 nec	21
character	 nece	21
character	 nee	37
character	 need	37
character	 nei	8
character	 neig	7
character	 neth	8
character	 nev	8
character	 neve	8
character	 no	319
character	 no 	43
character	 non	7
character	 not	222
character	 not 	185
character	 note	14
character	 noth	17
character	 now	45
character	 now 	45
character	 o	1301
character	 obj	13
character	 obje	13
character	 obl	11
character	 obli	10
character	 oc	43
character	 occ	39
character	 occa	5
character	 of	984
character	 of 	951
character	 offi	30
character	 ofp	3
character	 ol	7
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
character	 ot	58
character	 oth	58
character	 othe	58
character	 out	66
character	 out 	45
character	 ow	27
character	 p	1020
character	 pa	245
character	 par	192
character	 part	175
character	 pas	34
character	 pass	13
character	 past	21
character	 pat	10
character	 pe	313
character	 pea	183
character	 peac	183
character	 peo	83
character	 peop	83
character	 per	69
character	 perh	3
character	 perm	11
character	 pers	28
character	 pl	117
character	 pla	114
character	 plac	27
character	 plan	60
character	 play	27
character	 poi	21
character	 poin	19
character	 pois	2
character	 pop	33
character	 popu	30
character	 poro	17
character	 pow	25
character	 powe	25
character	 pra	9
character	 pre	192
character	 pres	109
character	 pret	5
character	 prin	14
character	 pris	5
character	 pro	324
character	 pro 	26
character	 prob	13
character	 prog	21
character	 prom	27
character	 prot	62
character	 prov	85
character	 pu	94
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
character	 r	999
character	 ra	49
character	 rad	17
character	 rada	6
character	 radi	11
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
character	 reit	19
character	 rej	6
character	 reje	6
character	 rem	48
character	 remi	7
character	 repe	17
character	 repl	3
character	 repr	42
character	 repu	17
character	 req	16
character	 requ	16
character	 res	228
character	 reso	89
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
character	 rol	49
character	 role	48
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
character	 saf	21
character	 safe	21
character	 sam 	4
character	 say 	17
character	 sce	13
character	 scen	13
character	 sche	4
character	 se	505
character	 sec	203
character	 secr	50
character	 sect	7
character	 secu	141
character	 see	66
character	 seek	19
character	 seen	17
character	 sei	33
character	 seiz	33
character	 sen	30
character	 send	15
character	 seni	4
character	 sent	2
character	 sep	106
character	 sepa	105
character	 sev	37
character	 seve	37
character	 sex	14
character	 sexu	14
character	 sh	181
character	 she 	5
character	 sho	150
character	 shoc	6
character	 shot	21
character	 shou	80
character	 si	234
character	 sim	19
character	 simp	10
character	 sin	45
character	 sing	6
character	 sit	121
character	 situ	108
character	 six	8
character	 sl	31
character	 slo	24
character	 slov	19
character	 so	268
character	 soc	31
character	 soci	31
character	 sol	44
character	 solu	34
character	 som	58
character	 some	53
character	 sp	102
character	 spea	17
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
character	 sto	29
character	 stop	18
character	 stor	8
character	 str	87
character	 stre	29
character	 su	243
character	 subs	12
character	 subv	5
character	 sup	95
character	 supp	95
character	 sur	29
character	 surf	5
character	 sy	40
character	 ta	150
character	 tact	6
character	 tak	71
character	 take	63
character	 tat	4
character	 tata	4
character	 te	195
character	 tele	12
character	 ten	26
character	 ter	142
character	 terr	130
character	 th	1615
character	 tha	575
character	 than	69
character	 the	1446
character	 the 	1340
character	 thei	158
character	 them	40
character	 then	15
character	 ther	97
character	 thes	24
character	 they	107
character	 thi	163
character	 thin	19
character	 tho	131
character	 thos	112
character	 thr	100
character	 thre	50
character	 to	987
character	 to 	915
character	 tog	11
character	 toge	11
character	 ton	6
character	 tone	2
character	 tor	13
character	 tort	10
character	 tow	26
character	 towa	16
character	 tra	85
character	 tran	27
character	 tre	12
character	 tro	31
character	 troo	29
character	 u	845
character	 uk	538
character	 ukr	538
character	 ukra	538
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
character	 unio	35
character	 unit	132
character	 unl	10
character	 uph	11
character	 us	108
character	 us 	38
character	 use	61
character	 use 	40
character	 usi	11
character	 usin	11
character	 v	259
character	 va	25
character	 vac	6
character	 vaca	6
character	 vas	3
character	 ve	41
character	 ver	27
character	 ves	2
character	 vi	178
character	 vic	45
character	 vict	38
character	 vio	98
character	 viol	98
character	 vo	17
character	 w	1174
character	 wa	208
character	 wan	18
character	 want	17
character	 war	33
character	 war 	24
character	 was	123
character	 was 	119
character	 way	30
character	 way 	24
character	 we	551
character	 we 	378
character	 wea	54
character	 weak	3
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
character	 wil	114
character	 will	114
character	 wit	251
character	 with	242
character	 witn	13
character	 wo	368
character	 wom	204
character	 wome	199
character	 wor	95
character	 word	12
character	 wou	92
character	 woul	87
character	 wr	4
character	 wro	3
character	 wron	2
character	 yan	7
character	 yanu	7
character	 yet	11
character	 yet 	11
character	 yo	23
character	 you	21
character	 your	7
character	" 	33
character	( 	60
character	) 	60
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
character	1 	28
character	13	28
character	132	22
character	1325	22
character	1325 	22
character	14	13
character	14 	12
character	16	3
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
character	8 	21
character	98	8
character	98 	8
character	? 	42
character	ab	297
character	aba	6
character	aban	3
character	aband	3
character	abi	72
character	abil	69
character	abili	69
character	abli	34
character	ablis	33
character	ably	11
character	ably 	11
character	abou	58
character	about	57
character	ac	654
character	acat	6
character	acate	6
character	acc	97
character	accep	11
character	acces	25
character	acco	44
character	ace	233
character	ace 	158
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
character	addi	9
character	addit	7
character	aded	3
character	ades	13
character	ades 	13
character	adi	38
character	adic	11
character	adica	9
character	adin	12
character	ading	11
character	adm	17
character	admi	17
character	ado	39
character	adop	29
character	adopt	29
character	ads	6
character	ads 	6
character	adv	12
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
character	ags	3
character	ags 	3
character	agu	31
character	ague	31
character	ai	807
character	aid	50
character	aida	13
character	aidan	13
character	ail	27
character	ailu	3
character	ailur	3
character	aim	52
character	aim 	10
character	aims	11
character	aims 	11
character	ain	677
character	ain 	86
character	aine	412
character	aine 	394
character	ained	20
character	aini	194
character	ainia	176
character	ains	63
character	ainst	45
character	aint	31
character	aint 	23
character	air	91
character	air 	29
character	airl	24
character	airli	24
character	airp	5
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
character	all	387
character	all 	223
character	alli	11
character	allin	9
character	ally	105
character	ally 	105
character	alr	19
character	alre	19
character	alrea	19
character	als 	31
character	alse	6
character	alse 	6
character	also	96
character	also 	96
character	alt	29
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
character	an 	663
character	ana	13
character	anar	2
character	anarc	2
character	anc	121
character	ance	100
character	ance 	70
character	and	998
character	and 	961
character	andi	23
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
character	annel	7
character	ans	123
character	ans 	48
character	ansk	41
character	ansk 	41
character	answ	9
character	answe	9
character	ant	171
character	ant 	94
character	antas	2
character	ante	19
character	anted	7
character	antl	14
character	antly	11
character	anu	11
character	anuk	7
character	anuko	7
character	any	98
character	any 	88
character	ap	219
character	ap 	5
character	ape	8
character	ape 	5
character	app	83
character	appa	4
character	appal	2
character	appar	2
character	appe	42
character	apped	5
character	appi	7
character	appin	7
character	appo	5
character	appoi	5
character	apr	55
character	apri	55
character	april	55
character	aps	6
character	aps 	5
character	ar	1032
character	ara	166
character	arac	2
character	aract	2
character	arat	125
character	arati	125
character	arc	17
character	arch	17
character	archy	2
character	are	321
character	are 	254
character	area 	18
character	ared	22
character	ared 	22
character	arg	50
character	argen	8
character	argo	6
character	argo 	6
character	arin	11
character	aring	11
character	ario 	13
character	arl	48
character	arli	18
character	arlie	12
character	arm	152
character	arme	123
character	armed	123
character	army	4
character	army 	4
character	arn	11
character	arre	4
character	arres	3
character	arri	20
character	arric	7
character	art	234
character	arte	21
character	arter	13
character	arti	148
character	artie	43
character	arty	8
character	arty 	7
character	ary	188
character	ary 	188
character	as	830
character	as 	508
character	ased	44
character	ased 	44
character	ases	6
character	ases 	6
character	ash 	17
character	asi	42
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
character	assis	30
character	ast	232
character	ast 	78
character	astic	2
character	at	1346
character	at 	652
character	ata	12
character	atar	4
character	atche	5
character	ate	482
character	ated	106
character	ated 	98
character	ateg	9
character	atel	46
character	ately	44
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
character	atis	108
character	atism	5
character	atist	100
character	ato	44
character	ator	40
character	ators	37
character	ats	21
character	ats 	11
character	att	85
character	atte	41
character	attem	19
character	atten	7
character	atu	18
character	atur	6
character	ature	6
character	atus	10
character	atus 	10
character	aty	2
character	aty 	2
character	au	120
character	aut	45
character	auth	39
character	autho	39
character	auto	5
character	av	332
character	ave	261
character	ave 	250
character	avia	14
character	aviat	14
character	avil	4
character	avily	4
character	avo	18
character	avoi	11
character	avoid	11
character	aw	77
character	ay	306
character	ay 	219
character	ayb	4
character	ays	65
character	aysi	29
character	aysia	29
character	azil	7
character	ba	155
character	bab	3
character	babl	3
character	bably	3
character	bac	16
character	back	16
character	back 	4
character	backe	8
character	bal 	10
character	ban	18
character	band	14
character	bande	4
character	bandi	6
character	bando	3
character	bare	3
character	barev	2
character	barr	11
character	barri	10
character	basi	11
character	basis	10
character	bass	7
character	bd	9
character	be	586
character	be 	206
character	bed	7
character	bed 	7
character	bee	118
character	been	118
character	been 	118
character	begu	5
character	begun	5
character	bei	36
character	bein	35
character	being	35
character	bera	9
character	berat	9
character	betw	25
character	betwe	25
character	bi	132
character	bil	101
character	bili	99
character	bilit	54
character	biliz	46
character	bit	8
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
character	bli	100
character	blic	55
character	blic 	39
character	blig	10
character	bliga	9
character	blin	3
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
character	bor	58
character	bord	51
character	borde	51
character	bou	69
character	bout	57
character	bout 	57
character	brazi	7
character	bri	65
character	brie	37
character	brief	37
character	bru	20
character	brua	11
character	bruar	11
character	brut	7
character	bruta	7
character	bt	11
character	bu	199
character	bui	81
character	buil	81
character	build	81
character	bur	9
character	buru	7
character	burun	7
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
character	call	135
character	cally	29
character	camo	3
character	camou	3
character	can	136
character	can 	114
character	cap	23
character	cape	3
character	cape 	3
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
character	cca	5
character	ccas	5
character	ccasi	5
character	ccep	11
character	ccept	11
character	cces	33
character	ccess	33
character	cco	44
character	ccup	26
character	ccupa	5
character	ce	857
character	ce 	520
character	ced	41
character	ced 	35
character	cef	37
character	cefu	37
character	ceful	37
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
character	cern	40
character	cern 	11
character	cerne	21
character	cerns	8
character	ces	239
character	ces 	150
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
character	ched 	19
character	chedu	4
character	ches	18
character	chest	6
character	chi	70
character	chie	23
character	chiev	22
character	chin	35
character	china	24
character	cho	16
character	chos	5
character	chose	5
character	chr	4
character	chu	6
character	chur	6
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
character	cilia	4
character	cion 	2
character	ciple	14
character	cised	4
character	cisi	16
character	cisio	12
character	cit	73
character	citi	50
character	citiz	34
character	civ	54
character	civi	53
character	civil	53
character	ck	109
character	cke	31
character	cked	21
character	cked 	21
character	cl	244
character	cla	61
character	clai	29
character	claim	29
character	cle	53
character	clea	35
character	clear	35
character	clo	17
character	clos	15
character	close	14
character	clud	73
character	clus	35
character	clusi	35
character	co	927
character	col	45
character	coll	39
character	colle	35
character	com	245
character	comi	9
character	comin	9
character	comme	20
character	commi	72
character	comp	46
character	compa	9
character	compl	17
character	con	513
character	conc	77
character	conce	44
character	conci	5
character	concl	20
character	cond	99
character	conde	37
character	condo	21
character	conf	120
character	confi	15
character	confl	89
character	cong	8
character	cons	89
character	const	55
character	cont	149
character	conte	12
character	conti	89
character	contr	53
character	conv	39
character	conve	25
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
character	cour	38
character	cours	14
character	cow	14
character	cow 	14
character	cra	57
character	cras	21
character	crash	21
character	cre	128
character	cree	6
character	cree 	5
character	cret	57
character	creta	46
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
character	cter	2
character	ctic	12
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
character	cu	301
character	cul	50
character	cula	31
character	cum	33
character	cume	18
character	cumen	18
character	cup	26
character	cupa	5
character	cupat	5
character	cur	164
character	curi	139
character	curit	139
character	curr	20
character	curre	20
character	cus	35
character	cut	11
character	cuto	3
character	cutor	3
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
character	date	18
character	dati	14
character	datio	14
character	day	145
character	day 	123
character	dc	7
character	dca	3
character	dcas	3
character	dcast	3
character	dd	43
character	ddi	9
character	ddit	7
character	dditi	7
character	de	934
character	dea	22
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
character	deep	29
character	deepe	10
character	deepl	14
character	defi	4
character	defin	3
character	dely	5
character	dely 	5
character	dem	91
character	dema	12
character	deman	11
character	demn	37
character	demn 	17
character	demne	6
character	demns	8
character	demo	46
character	demon	25
character	denc	45
character	dence	41
character	dent	119
character	dent 	91
character	depl	23
character	deplo	23
character	der	319
character	dera	55
character	derab	4
character	derat	47
character	deri	7
character	deris	3
character	des	117
character	des 	31
character	descr	6
character	dest	48
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
character	di	545
character	di 	7
character	dia	126
character	dia 	17
character	diat	54
character	diate	38
character	dib	9
character	dibl	8
character	dible	8
character	dical	10
character	dicat	9
character	did 	14
character	dif	30
character	diff	30
character	diffe	18
character	din	226
character	dina	15
character	dinat	13
character	ding	215
character	dings	48
character	dip	19
character	dipl	19
character	diplo	19
character	dir	19
character	dire	19
character	direc	17
character	dis	95
character	disa	24
character	disap	5
character	disar	11
character	disc	28
character	discu	13
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
character	don	67
character	done	62
character	done 	18
character	dones	12
character	donet	30
character	dop	29
character	dopt	29
character	dopte	14
character	dor	7
character	dor 	7
character	doubt	9
character	dow	75
character	down	71
character	down 	55
character	downi	12
character	doz	7
character	doze	7
character	dozen	6
character	ds	110
character	ds 	99
character	dsh	7
character	du	88
character	duc	39
character	duce	9
character	duct 	6
character	dul	5
character	dule	4
character	duled	4
character	dum	7
character	dv	12
character	e 	1733
character	ea	840
character	eac	205
character	eace	183
character	eace 	116
character	eacef	37
character	ead	99
character	ead 	25
character	eaded	3
character	eadi	12
character	eadin	8
character	eag	32
character	eagu	31
character	eague	31
character	eak	29
character	eake	5
character	eaken	2
character	eaker	3
character	eaki	9
character	eakin	9
character	eal	47
character	eam	7
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
character	eas	279
character	ease	64
character	eased	20
character	east	166
character	east 	35
character	eat	117
character	eate	60
character	eaten	22
character	eath	7
character	eats	7
character	eats 	7
character	eave	8
character	eave 	6
character	eavi	5
character	eavil	4
character	ebr	15
character	ebru	11
character	ebrua	11
character	ec	596
character	ece	76
character	ecen	42
character	ecent	42
character	eces	23
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
character	eder	49
character	edera	49
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
character	eedo	8
character	eedom	8
character	eeds	9
character	eeds 	9
character	eek	45
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
character	eet	47
character	eet 	9
character	eeti	33
character	eetin	33
character	ef	317
character	efere	7
character	eff	105
character	effe	21
character	effec	21
character	effo	78
character	effor	78
character	efing	29
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
character	egim	7
character	egime	7
character	egra	9
character	egret	3
character	egu	15
character	egun	5
character	egun 	5
character	egy	9
character	ei	302
character	eig	58
character	eigh	9
character	eighb	7
character	eign	50
character	eign 	25
character	eing	41
character	eing 	40
character	eir	159
character	eir 	158
character	eit	20
character	eite	19
character	eiter	19
character	eiz	33
character	eize	21
character	eize 	8
character	eized	13
character	eje	6
character	ejec	6
character	eject	6
character	ek	78
character	eks	19
character	eks 	17
character	el 	49
character	ela	13
character	elat	7
character	eld	19
character	eld 	15
character	elec	28
character	elect	28
character	elev	16
character	elevi	9
character	elf	34
character	elf 	33
character	elg	12
character	elic	7
character	elico	6
character	ell	77
character	elle	9
character	elled	6
character	elo	36
character	elop	33
character	elopm	28
character	elp	22
character	elt	28
character	eltm	23
character	eltma	23
character	ely	123
character	ely 	123
character	em	513
character	ema	68
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
character	emne	6
character	emned	6
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
character	en 	489
character	ena	27
character	enar	14
character	enari	14
character	ence	238
character	ences	39
character	enco	18
character	encou	17
character	end	197
character	enda	20
character	enda 	14
character	ende	94
character	ended	10
character	ender	44
character	ener	56
character	enera	52
character	eng	50
character	enge	17
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
character	enou	4
character	ens 	40
character	ense	11
character	ense 	8
character	ensi	47
character	ensu	34
character	ensur	34
character	ent	742
character	ent 	496
character	entat	52
character	ente	37
character	entia	28
character	entin	31
character	entir	9
character	entl	26
character	ently	26
character	entra	19
character	entre	10
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
character	ep	373
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
character	equa	21
character	equal	20
character	equen	13
character	er	1307
character	er 	568
character	erali	3
character	erat	191
character	erate	40
character	erati	153
character	ere 	182
character	ered	28
character	ered 	28
character	erent	8
character	erfe	11
character	erfer	11
character	ergen	8
character	erh	3
character	erha	3
character	erhap	3
character	eria	12
character	eria 	7
character	erie	11
character	erifi	2
character	eris	4
character	erist	3
character	erla	8
character	erlan	8
character	erm	70
character	erme	14
character	ermen	14
character	ermi	22
character	ermin	21
character	ern	416
character	ern 	159
character	ernal	15
character	erne	33
character	erned	22
character	ernet	6
character	erns	8
character	erns 	8
character	ero	24
character	erou	19
character	erous	19
character	erro	72
character	error	72
character	ers	261
character	ersi	10
character	ersis	2
character	ersiv	5
character	erso	24
character	erson	24
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
character	eso	89
character	espe	39
character	espec	38
character	espo	60
character	espon	60
character	essa	31
character	essar	21
character	essed	21
character	essi	57
character	essio	27
character	est	342
character	esta	73
character	estab	72
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
character	ete	71
character	ete 	8
character	etel	5
character	etely	5
character	eter	34
character	eth	41
character	ethe	26
character	ether	24
character	eti	41
character	etin	35
character	eting	35
character	etr	22
character	etra	14
character	etrat	14
character	ets	49
character	etsk	31
character	etsk 	30
character	etta	2
character	ettab	2
character	etur	10
character	eturn	10
character	etw	31
character	etwe	25
character	etwee	25
character	ety	27
character	ety 	27
character	ev	373
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
character	evera	30
character	evi	44
character	evid	22
character	evide	22
character	evis	9
character	evisi	8
character	ex 	6
character	exam	6
character	examp	6
character	exc	12
character	excl	5
character	exclu	5
character	exten	13
character	exter	6
character	exu	14
character	exua	14
character	exual	14
character	ey	139
character	ey 	131
character	ez	11
character	ez 	8
character	f 	977
character	face 	11
character	fact	53
character	fact 	28
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
character	fel	29
character	felt	27
character	feltm	23
character	fem	12
character	fema	12
character	femal	12
character	fer	79
character	fer 	10
character	feri	6
character	ferin	6
character	fes	11
character	fess	10
character	fessi	10
character	fet	10
character	fety	8
character	fety 	8
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
character	ffici	15
character	ffo	81
character	ffor	81
character	ffort	78
character	fi	297
character	fic	87
character	fica	28
character	ficat	8
character	fici	17
character	ficia	15
character	fict	2
character	ficti	2
character	fil	14
character	fin	64
character	find	13
character	find 	11
character	fing	29
character	fing 	26
character	fini	3
character	finit	3
character	firs	34
character	first	34
character	fiv	8
character	five	8
character	five 	8
character	fl	172
character	fla	9
character	flag	8
character	flage	3
character	fle	21
character	flee	2
character	flee 	2
character	fli	114
character	flic	89
character	flict	89
character	flig	26
character	fligh	26
character	flu	22
character	flue	20
character	fluen	20
character	fly	5
character	fo	662
character	fol	22
character	foll	19
character	follo	19
character	for	621
character	for 	367
character	forc	111
character	force	111
character	form 	18
character	fort	94
character	forts	69
character	fortu	15
character	forw	11
character	forwa	11
character	fou	22
character	foun	15
character	found	15
character	fourt	3
character	fp	3
character	fra	48
character	frai	11
character	frain	11
character	free	17
character	freed	8
character	fri	87
character	fric	78
character	frica	78
character	fro	144
character	from	126
character	from 	126
character	ft 	30
character	fter	17
character	fter 	13
character	fth	7
character	ftho	3
character	fthos	3
character	fu	201
character	fue	3
character	fuel	3
character	ful	127
character	ful 	56
character	full	61
character	full 	32
character	fun	16
character	fund	16
character	funda	11
character	fur	34
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
character	gato	14
character	gator	12
character	ge	469
character	ge 	122
character	ged	35
character	ged 	21
character	gen	212
character	genc	27
character	gend	53
character	genda	15
character	gende	39
character	gener	52
character	gent	31
character	genti	8
character	genu	13
character	genui	13
character	geo	6
character	ger	54
character	ger 	21
character	gero	12
character	gerou	12
character	gers	7
character	gers 	7
character	ges	44
character	ges 	34
character	get 	10
character	gf	2
character	gfu	2
character	gful	2
character	gful 	2
character	gg	22
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
character	gir	19
character	girl	17
character	girls	15
character	giv	25
character	give	23
character	gl	49
character	gle	11
character	gle 	8
character	glo	11
character	glob	10
character	globa	10
character	go	199
character	go 	30
character	goa	7
character	goal	7
character	goi	20
character	goin	20
character	going	20
character	goo	16
character	good	15
character	good 	14
character	gr	320
character	gra	61
character	grav	6
character	gre	120
character	grea	23
character	great	23
character	greem	46
character	gres	21
character	gress	21
character	gret	4
character	grett	2
character	gro	134
character	grou	125
character	group	114
character	gs	83
character	gs 	83
character	gth	13
character	gthe	13
character	gthen	13
character	gu	164
character	gub	2
character	guba	2
character	gubar	2
character	gue	86
character	guis	6
character	guise	4
character	gun 	5
character	gunm	3
character	gunme	3
character	gures	2
character	gy	13
character	h 	506
character	ha	1028
character	had	33
character	had 	31
character	hal	40
character	half	20
character	half 	20
character	hank	53
character	hank 	47
character	hans	16
character	hansk	16
character	haps	3
character	haps 	3
character	har	59
character	harac	2
character	has	233
character	has 	224
character	hat	559
character	hat 	550
character	hav	249
character	have	241
character	have 	240
character	hb	7
character	hbo	7
character	hbou	7
character	hbour	7
character	he	1525
character	hea	62
character	head	10
character	heade	3
character	hear	35
character	hear 	8
character	heard	17
character	heart	10
character	heavi	4
character	hedu	4
character	hedul	4
character	hei	162
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
character	henk	22
character	henko	22
character	her	289
character	her 	117
character	here	141
character	here 	116
character	herl	8
character	herla	8
character	hern	10
character	hes	51
character	hese	24
character	hese 	24
character	hest	8
character	hestr	6
character	hey	107
character	hey 	107
character	hic	81
character	hich	71
character	hich 	70
character	hie	25
character	hiev	22
character	hile	25
character	hile 	25
character	hin	119
character	hina	24
character	hina 	24
character	hing 	43
character	hings	11
character	his	190
character	his 	179
character	hl	13
character	hm	6
character	hme	6
character	hmen	6
character	ho	536
character	ho 	84
character	hob	5
character	hobi	5
character	hoc	6
character	hock	6
character	hol	43
character	hold 	10
character	hole	7
character	hole 	7
character	hop	31
character	hope	26
character	hope 	22
character	hor	62
character	hori	39
character	horit	36
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
character	how	66
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
character	hun	9
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
character	iat	116
character	iate	58
character	iate 	25
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
character	icall	22
character	ican	60
character	ican 	44
character	icat	25
character	icati	17
character	ice	64
character	ice 	38
character	ich	74
character	ich 	72
character	ici	99
character	icia	18
character	icial	15
character	ick	11
character	ico	6
character	icop	6
character	icopt	6
character	ict	146
character	ict 	75
character	icti	49
character	ictim	37
character	icts	19
character	icts 	19
character	icu	42
character	icul	42
character	id 	64
character	idan	14
character	idan 	13
character	ide	244
character	ided	29
character	ided 	29
character	idely	5
character	idenc	27
character	ident	100
character	idera	5
character	ides	15
character	ides 	12
character	idn	13
character	idna	13
character	idnap	13
character	ie	398
character	ied	38
character	ied 	38
character	ief	40
character	iefi	29
character	iefin	29
character	ier 	13
character	ies	232
character	ies 	232
character	iet	26
character	iety	19
character	iety 	19
character	iev	42
character	ieve	32
character	ieve 	23
character	ieved	4
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
character	ifth	2
character	ig	362
character	iga	65
character	igat	64
character	igate	4
character	igati	48
character	igato	14
character	igh	175
character	ighb	7
character	ighbo	7
character	ight	149
character	ight 	85
character	igi	9
character	ign	104
character	igu	9
character	il	721
character	il 	192
character	ilat	16
character	ilate	16
character	ild	92
character	ild 	8
character	ildi	73
character	ildin	73
character	ile 	41
character	ili	288
character	iliar	3
character	iliat	4
character	ilie	22
character	ilies	22
character	ilit	187
character	ilita	118
character	iliti	20
character	ility	54
character	iliz	48
character	ilize	17
character	ilizi	18
character	ill 	119
character	ille	62
character	illin	12
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
character	imea 	32
character	imes	26
character	imes 	26
character	imm	42
character	imme	42
character	immed	38
character	imp	149
character	impa	18
character	impl	63
character	imple	61
character	impo	56
character	impor	44
character	impos	12
character	ims	46
character	ims 	46
character	in	1520
character	in 	860
character	ina	106
character	ina 	33
character	inat	26
character	inate	15
character	inc	201
character	inci	33
character	incip	14
character	incom	3
character	ind	131
character	ind 	36
character	indi	18
character	indic	6
character	indo	14
character	indon	12
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
character	ing	846
character	ingf	2
character	ingfu	2
character	ingl	17
character	ingle	7
character	ings	76
character	ings 	76
character	ini	269
character	inia	176
character	inian	176
character	inio	4
character	inion	4
character	initi	22
character	injur	3
character	ins	127
character	insi	15
character	insis	2
character	inst	79
character	inst 	45
character	insta	10
character	inste	11
character	int	324
character	inte	239
character	integ	36
character	inten	19
character	inter	182
character	intl	3
character	intle	2
character	into	36
character	into 	34
character	inu	80
character	inue	70
character	inue 	43
character	inued	12
character	inues	16
character	inv	95
character	inva	4
character	inve	54
character	inves	53
character	io 	19
character	iol	98
character	iole	87
character	iolen	87
character	ion 	739
character	iona	236
character	ional	228
character	ions	364
character	ions 	364
character	ior 	7
character	iori	7
character	iorit	7
character	ip 	21
character	ipl	38
character	iple	17
character	iple 	8
character	iplo	19
character	iplom	19
character	ir	407
character	irc	30
character	ire	73
character	irec	17
character	irect	17
character	irl	41
character	irli	24
character	irlin	24
character	irls	15
character	irls 	15
character	irp	5
character	irs	60
character	irs 	19
character	irst	34
character	irst 	34
character	is	967
character	is 	568
character	isa	27
character	isap	5
character	isapp	5
character	isar	11
character	isarm	11
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
character	isk	6
character	isk 	5
character	iso	10
character	ison	8
character	isone	3
character	isr	4
character	isru	4
character	isse	4
character	issu	39
character	issue	39
character	ist	293
character	ist 	80
character	istan	25
character	ister	33
character	ists	115
character	ists 	115
character	it	1186
character	ita	138
character	ital	6
character	itan	15
character	itant	15
character	itar	103
character	itary	94
character	itate	5
character	ite	175
character	ited	122
character	ited 	122
character	iter	19
character	itera	19
character	ith	252
character	ith 	199
character	iti	308
character	itia	30
character	itiat	19
character	itie	91
character	ities	91
character	itiv	18
character	itive	18
character	itiz	34
character	itize	34
character	itn	13
character	itne	13
character	itnes	13
character	itr	3
character	itry	2
character	itry 	2
character	its	192
character	its 	179
character	itse	18
character	itsel	18
character	itt	32
character	itte	28
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
character	iver 	2
character	ivil	53
character	ivil 	24
character	ivis	12
character	ivist	7
character	ivit	23
character	ix	8
character	iz	218
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
character	je	49
character	jec	28
character	ject	28
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
character	ki	163
character	kid	13
character	kidn	13
character	kidna	13
character	kil	21
character	kill	20
character	killi	6
character	kind	8
character	kind 	8
character	kly	7
character	kly 	7
character	kn	24
character	kno	23
character	know	23
character	know 	14
character	knows	3
character	ko 	27
character	kov	12
character	kovi	3
character	kovic	3
character	kr	540
character	kra	539
character	krai	537
character	krain	537
character	ky	60
character	kyi	57
character	kyiv	57
character	kyiv 	57
character	l 	1014
character	l7	5
character	l7 	5
character	la	528
character	lac	41
character	lack	9
character	lack 	5
character	lacki	2
character	lag	12
character	lage	6
character	lage 	6
character	lags	3
character	lags 	3
character	lai	37
character	laim	29
character	laim 	5
character	laims	7
character	lam	10
character	lame	6
character	lame 	5
character	lan	103
character	land	18
character	lands	9
character	lane	31
character	lane 	28
character	lanes	3
character	lar 	30
character	larm	4
character	las	30
character	last	25
character	lasti	9
character	lat	143
character	late 	23
character	latio	78
character	law	51
character	law 	44
character	lay	77
character	lay 	34
character	lays	32
character	laysi	29
character	ld	328
character	ld 	232
character	ldi	91
character	ldin	89
character	lding	89
character	le	830
character	le 	376
character	lea	132
character	leag	31
character	leagu	31
character	lear	36
character	learl	9
character	leave	6
character	led	97
character	led 	91
character	lee	2
character	lee 	2
character	leg	79
character	lega	63
character	legal	53
character	len	119
character	lenc	93
character	lence	93
character	lent	19
character	lent 	18
character	less	20
character	less 	17
character	lest	7
character	let 	30
character	lete	7
character	letel	4
character	lev	46
character	leve	28
character	level	26
character	levi	9
character	levis	9
character	lex	9
character	lex 	6
character	lg	12
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
character	lico	6
character	licop	6
character	lict	89
character	lict 	70
character	licts	18
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
character	lige	12
character	ligh	41
character	light	41
character	lik	69
character	like	68
character	like 	63
character	line	40
character	line 	5
character	lines	27
character	ling	41
character	ling 	35
character	lio	9
character	lion	9
character	lish	37
character	lish 	18
character	lishe	14
character	list	22
character	lists	10
character	lit	282
character	lita	118
character	litan	13
character	litar	97
character	litat	8
character	liti	101
character	litia	10
character	lity	70
character	lity 	70
character	live	20
character	liz	69
character	liza	27
character	lizat	27
character	lize	22
character	lize 	15
character	lizi	20
character	lizin	20
character	ll 	390
character	lle	157
character	llea	31
character	lleag	31
character	lled	59
character	lled 	59
character	lli	50
character	llin	28
character	lling	28
character	llo	48
character	llow	46
character	llowe	12
character	lly	131
character	lly 	131
character	lo	341
character	lob	11
character	loba	11
character	lobal	10
character	loc	46
character	local	33
character	lom	22
character	loma	19
character	long 	22
character	longe	5
character	loo	21
character	lood	12
character	lop	33
character	lopm	28
character	lopme	28
character	lora	3
character	lorab	3
character	los	30
character	lose	15
character	lose 	12
character	loss	8
character	loss 	8
character	lov	21
character	lovi	16
character	lovia	16
character	low	54
character	lowed	11
character	lp	22
character	lr	19
character	lre	19
character	lrea	19
character	lread	19
character	ls 	87
character	lse	10
character	lse 	8
character	lso	96
character	lso 	96
character	lt	105
character	lti	14
character	ltit	6
character	ltitu	6
character	ltm	23
character	ltma	23
character	ltman	23
character	lud	74
character	lude 	16
character	lue	22
character	luen	20
character	luenc	20
character	luh	16
character	luha	16
character	luhan	16
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
character	maid	13
character	maida	13
character	mak	29
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
character	mana	5
character	mand	22
character	mand 	4
character	mane	10
character	manen	10
character	map	3
character	map 	3
character	mar	36
character	mark	14
character	mas	16
character	mass	12
character	masse	4
character	may	40
character	may 	25
character	mb	105
character	mbe	77
character	mber	76
character	mber 	40
character	mbl	8
character	mbly	7
character	mbly 	7
character	me	983
character	mea	67
character	mea 	32
character	mean	18
character	meani	2
character	med	245
character	med 	178
character	media	69
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
character	menta	37
character	merg	15
character	merge	13
character	mes	45
character	mes 	35
character	mh	14
character	mh 	14
character	mi	471
character	mil	165
character	mili	145
character	milia	3
character	milie	22
character	milit	120
character	min	146
character	ming	22
character	ming 	19
character	mino	12
character	mit	82
character	mitte	26
character	mm	202
character	mme	75
character	mmed	38
character	mmedi	38
character	mmen	19
character	mmi	74
character	mmit	66
character	mmitt	24
character	mn	49
character	mn 	18
character	mned	6
character	mned 	6
character	mns	9
character	mns 	9
character	mo	298
character	mon	108
character	mond	5
character	monda	5
character	mons	26
character	monst	26
character	more 	44
character	mosc	14
character	mosco	14
character	most	35
character	most 	34
character	mouf	3
character	moufl	3
character	mour	9
character	mourn	5
character	mp	256
character	mpe	13
character	mper	7
character	mple 	10
character	mplet	7
character	mplex	8
character	mpo	81
character	mpor	48
character	mpora	4
character	mport	44
character	mpos	13
character	mpose	10
character	mpow	19
character	mpowe	18
character	mpr	25
character	mpt	27
character	mptl	2
character	mptly	2
character	mpts	12
character	mpts 	12
character	mr	35
character	mr.	35
character	mr. 	35
character	ms	152
character	ms.	13
character	ms. 	13
character	mur	4
character	murd	4
character	murde	4
character	mus	114
character	must	114
character	must 	112
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
character	nc	675
character	nce	416
character	nce 	297
character	nced	20
character	nced 	20
character	ncer	52
character	ncern	40
character	nces	64
character	nces 	64
character	nci	148
character	ncil	106
character	ncili	4
character	ncip	14
character	ncipl	14
character	nclud	72
character	nclus	31
character	ncom	4
character	ncomp	3
character	ncou	17
character	ncour	17
character	nd	1140
character	nd 	1003
character	nda	68
character	ndam	11
character	ndame	11
character	nday	7
character	nday 	7
character	nde	268
character	ndem	37
character	ndemn	37
character	ndenc	17
character	ndent	20
character	nder 	98
character	nderi	5
character	ndi	88
character	ndi 	7
character	ndic	6
character	ndica	6
character	ndin	38
character	nding	38
character	ndit	22
character	nditr	2
character	ndits	5
character	ndo	37
character	ndol	20
character	ndole	20
character	nds 	47
character	ndum	7
character	ne 	521
character	nea	19
character	near	15
character	near 	10
character	nec	25
character	nece	21
character	neces	21
character	ned	129
character	ned 	129
character	nee	38
character	need	37
character	need 	25
character	needs	9
character	neg	20
character	nega	4
character	nei	9
character	neig	7
character	neigh	7
character	nel	22
character	neo	6
character	ner	96
character	nera	56
character	neral	48
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
character	nger	36
character	nger 	18
character	ngero	12
character	ngers	7
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
character	nia	191
character	nia 	12
character	nian	177
character	nian 	163
character	nians	16
character	nic	22
character	nic 	8
character	nicis	2
character	ning	109
character	ning 	107
character	ningf	2
character	nion	39
character	nion 	37
character	nions	2
character	nior	4
character	nior 	4
character	nist 	3
character	nite	110
character	nited	109
character	nitia	20
character	nitiv	7
character	nity	80
character	nity 	80
character	niz	78
character	niza	46
character	nizat	46
character	njur	3
character	njuri	3
character	nk	103
character	nk 	54
character	nko	22
character	nko 	22
character	nks	16
character	nks 	16
character	nl	70
character	nly	56
character	nly 	56
character	nm	101
character	nme	100
character	nmen	99
character	nmen 	3
character	nnel	19
character	no	411
character	no 	43
character	non	8
character	nor 	4
character	not	233
character	not 	185
character	note	14
character	note 	7
character	noth	30
character	nothi	17
character	now	65
character	now 	58
character	nows	3
character	nows 	3
character	ns	750
character	ns 	504
character	nse 	22
character	nsib	33
character	nsibi	21
character	nsk	42
character	nsk 	41
character	nso	10
character	nsor	9
character	nsors	5
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
character	nsw	9
character	nswe	9
character	nswer	9
character	nt	1074
character	nt 	608
character	nta	107
character	ntab	7
character	ntac	8
character	ntact	8
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
character	ntia	31
character	ntial	31
character	ntin	118
character	ntina	8
character	ntine	11
character	ntinu	78
character	ntir	9
character	ntire	9
character	ntl	43
character	ntles	2
character	nto	40
character	nto 	34
character	ntr	156
character	ntra	31
character	ntral	17
character	ntrar	6
character	ntras	4
character	ntre	10
character	ntri	47
character	ntrie	31
character	ntry	51
character	ntry 	51
character	nu	126
character	nua	4
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
character	ny	114
character	ny 	93
character	o 	1111
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
character	obj	13
character	obje	13
character	objec	13
character	obl	21
character	obli	10
character	oblig	10
character	oc	278
character	oca	82
character	ocal 	33
character	occ	39
character	occa	5
character	occas	5
character	occup	26
character	oci	40
character	ocie	21
character	ociet	21
character	ocked	6
character	ocu	29
character	ocum	18
character	ocume	18
character	od 	30
character	ods	8
character	ods 	4
character	ody	8
character	of	987
character	of 	951
character	ofe	9
character	ofes	9
character	ofess	9
character	offi	31
character	offic	31
character	ofp	3
character	og	117
character	ograp	5
character	oi	112
character	oid	11
character	oide	3
character	oided	3
character	oin	78
character	oin 	10
character	oing	27
character	oing 	27
character	oint	38
character	ointl	3
character	ois	3
character	ol	524
character	old	41
character	old 	15
character	ole	172
character	ole 	54
character	olen	107
character	olenc	93
character	oll	69
character	olle	43
character	ollea	31
character	ollo	19
character	ollow	19
character	olu	106
character	olut	101
character	oluti	97
character	olv	60
character	olve	48
character	olved	22
character	olvem	9
character	om 	156
character	ome	314
character	ome 	94
character	omen	207
character	omen 	200
character	omi	39
character	omin	16
character	oming	9
character	omis	5
character	omise	5
character	omme	20
character	ommi	72
character	ommit	64
character	omo	22
character	omot	18
character	omp	48
character	ompa	9
character	ompar	2
character	ompat	2
character	ompl	17
character	omple	15
character	omptl	2
character	on	1359
character	on 	919
character	ona	240
character	onal	231
character	onal 	214
character	onc	93
character	once	60
character	oncer	41
character	onci	5
character	oncil	5
character	oncl	20
character	onclu	20
character	ond	123
character	ond 	14
character	onda	5
character	onday	5
character	onde	45
character	ondem	37
character	ondo	21
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
character	ons	518
character	ons 	404
character	onsib	33
character	onst	81
character	onstr	45
character	ont	190
character	ont 	7
character	onta	21
character	ontac	8
character	onte	14
character	onth 	12
character	onti	90
character	ontin	90
character	ontr	53
character	ontra	12
character	onv	39
character	onve	25
character	onven	16
character	oo	207
character	ood	34
character	oods	6
character	oop	79
character	oope	51
character	ooper	51
character	oops	27
character	oops 	27
character	oor	16
character	oord	13
character	oordi	13
character	op	447
character	op 	18
character	opa	10
character	opag	10
character	opaga	10
character	opea	24
character	opean	24
character	open	22
character	openl	4
character	oper	110
character	oph	12
character	opho	5
character	ophob	5
character	opin	6
character	opini	4
character	opl	86
character	ople	84
character	ople 	83
character	opm	28
character	opme	28
character	opmen	28
character	ops	32
character	ops 	32
character	opt	38
character	opted	15
character	opter	6
character	opti	11
character	opu	30
character	opul	30
character	opula	30
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
character	orde	88
character	order	85
character	ords	10
character	ords 	10
character	ore	130
character	ore 	78
character	oreo	4
character	org	69
character	ori	189
character	oris	65
character	orism	15
character	orist	51
character	orit	57
character	oriti	40
character	orks	11
character	orks 	7
character	orme	11
character	oro	32
character	oros	18
character	orosh	17
character	orro	11
character	orrow	9
character	orru	5
character	orrup	5
character	orta	50
character	ortan	44
character	orte	28
character	orted	25
character	orts	81
character	orts 	81
character	ortu	45
character	ortun	34
character	ortur	10
character	orw	11
character	orwa	11
character	orwar	11
character	ory	45
character	ory 	45
character	os	392
character	osco	14
character	oscow	14
character	ose	170
character	ose 	149
character	osen	3
character	osen 	3
character	osh	17
character	oshe	17
character	oshen	17
character	ossi	30
character	ost 	56
character	osta	20
character	ostag	20
character	osto	2
character	ostov	2
character	osts	4
character	osts 	4
character	ote 	24
character	otes	38
character	otest	36
character	othi	17
character	othin	17
character	ou 	14
character	oubt	9
character	ouf	3
character	oufl	3
character	oufla	3
character	oul	175
character	ould	175
character	ould 	174
character	ound	49
character	ound 	28
character	ount	117
character	ounta	7
character	oup	116
character	oup 	21
character	oups	95
character	oups 	95
character	our 	148
character	ourna	9
character	ours	26
character	ourse	16
character	ourth	3
character	ous	83
character	ous 	67
character	out	188
character	out 	129
character	outh	43
character	outh 	33
character	ov	338
character	ov 	28
character	ove 	6
character	ovia	16
character	ovian	16
character	ovich	3
character	ovid	44
character	ovide	39
character	ovie	3
character	ovo	36
character	ovoc	32
character	ovoca	32
character	ow	352
character	ow 	141
character	owa	16
character	owar	16
character	oward	16
character	ower	44
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
character	pag	10
character	paga	10
character	pagan	10
character	pall	2
character	par	321
character	para	119
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
character	path 	4
character	pati	54
character	patio	48
character	pea	245
character	peac	183
character	peace	183
character	peak	19
character	peake	3
character	peal 	5
character	pean	24
character	pean 	24
character	peat	15
character	peat 	3
character	pec	100
character	peci	50
character	pecia	43
character	pect	50
character	pect 	20
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
character	perm	11
character	perma	10
character	pers	36
character	persi	2
character	perso	20
character	pet	22
character	petr	18
character	petra	14
character	phe	9
character	phob	5
character	phobi	5
character	pi	102
character	pin	47
character	pings	4
character	pini	4
character	pinio	4
character	pl	364
character	pla	131
character	plan	65
character	plane	31
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
character	poi	29
character	poin	27
character	point	27
character	pois	2
character	pon	131
character	pons	97
character	pop	33
character	popu	30
character	popul	30
character	por	212
character	pora	9
character	porar	4
character	poro	17
character	poros	17
character	port	189
character	porta	48
character	porte	27
character	pos	96
character	pose	25
character	pose 	8
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
character	ppi	13
character	ppin	13
character	pping	9
character	ppl	10
character	ppo	116
character	ppoi	5
character	ppoin	5
character	ppor	109
character	pport	109
character	pproa	7
character	pra	11
character	prea	6
character	pread	6
character	prese	58
character	presi	74
character	pret	9
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
character	prob	13
character	proba	3
character	profe	9
character	prog	21
character	progr	21
character	prom	27
character	promo	18
character	propa	10
character	prot	62
character	prote	60
character	prov	91
character	provi	53
character	provo	33
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
character	qu	109
character	qua	25
character	qual	20
character	quare	3
character	que	41
character	quen	13
character	quipp	8
character	r.	36
character	r. 	36
character	ra	1061
character	ra 	8
character	rab	19
character	rabl	18
character	rable	16
character	rac	20
character	ract	10
character	racte	2
character	rad	28
character	rada	6
character	rada 	6
character	radi	17
character	radic	11
character	raf	34
character	raft	29
character	raft 	25
character	rai	582
character	rain	576
character	rain 	14
character	raine	400
character	raint	21
character	ran	99
character	rans	26
character	rant	24
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
character	rated	31
character	rateg	9
character	rath	8
character	rathe	8
character	rati	323
character	ratio	176
character	ratis	104
character	rav	12
character	rave	7
character	razi	7
character	razil	7
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
character	rde	96
character	rder	90
character	rder 	79
character	rdina	15
character	rding	27
character	re 	562
character	rea	252
character	rea 	23
character	reac	21
character	reach	21
character	read	37
character	reaki	2
character	real	19
character	real 	10
character	reat	89
character	reat 	25
character	reate	46
character	reats	7
character	rece	40
character	recen	32
character	recon	11
character	rect	19
character	red	131
character	redib	9
character	ree	107
character	ree 	33
character	reedo	8
character	reem	46
character	reeme	46
character	ref	87
character	refo	38
character	refor	38
character	refr	14
character	refra	11
character	reg	139
character	regim	7
character	regr	3
character	regre	3
character	reig	50
character	reign	50
character	reit	19
character	reite	19
character	reje	6
character	rejec	6
character	rel	48
character	rem	78
character	remi	17
character	remin	7
character	reng	13
character	rengt	13
character	rentl	4
character	reo	5
character	repe	17
character	repea	15
character	repl	3
character	repla	3
character	repr	43
character	repre	41
character	repu	17
character	repub	17
character	res 	35
character	rese	59
character	resen	56
character	resi	78
character	resid	77
character	reso	89
character	respe	26
character	respo	60
character	resse	20
character	ressi	32
character	rest	62
character	resto	9
character	restr	23
character	resu	17
character	reta	50
character	retar	46
character	rete	13
character	rett	2
character	retta	2
character	retu	10
character	retur	10
character	reve	57
character	rf	26
character	rfa	5
character	rfac	5
character	rface	5
character	rfe	11
character	rfer	11
character	rfu	9
character	rg	175
character	rge 	32
character	rgen	28
character	rgent	16
character	rget 	7
character	rgo	6
character	rgo 	6
character	rh	12
character	rha	3
character	rhap	3
character	rhaps	3
character	ri	853
character	ria	62
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
character	rief	37
character	riefi	29
character	ries	41
character	ries 	41
character	rike	8
character	ril	62
character	ril 	55
character	rim	83
character	rime	62
character	rimea	34
character	rinc	14
character	rinci	14
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
character	rks	14
character	rks 	10
character	rla	8
character	rlan	8
character	rland	8
character	rlie	12
character	rlier	12
character	rlin	33
character	rline	25
character	rls	15
character	rls 	15
character	rm	307
character	rmane	10
character	rme	158
character	rmed	141
character	rmed 	141
character	rmen	14
character	rment	14
character	rmi	27
character	rmin	26
character	rmina	2
character	rmy	4
character	rmy 	4
character	rn	458
character	rn 	172
character	rna	160
character	rnal	24
character	rnal 	14
character	rnali	9
character	rnet	6
character	rnet 	6
character	rni	27
character	rnin	25
character	rning	25
character	rnmen	96
character	rns	9
character	rns 	9
character	ro	802
character	ro 	34
character	roa	27
character	road	18
character	roadc	3
character	rob	15
character	roba	3
character	robab	3
character	rofe	9
character	rofes	9
character	rog	21
character	rogr	21
character	rol	77
character	role	48
character	role 	46
character	rom	151
character	rom 	126
character	romis	5
character	romo	18
character	romot	18
character	ron	55
character	rong	28
character	rong 	12
character	ront 	7
character	roo	40
character	roop	30
character	roops	27
character	ropa	10
character	ropag	10
character	rope 	27
character	ropea	24
character	ror	75
character	rori	67
character	roris	65
character	rosh	17
character	roshe	17
character	ross	20
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
character	roups	95
character	rous	22
character	rous 	18
character	rov	98
character	rovi	53
character	rovid	44
character	rovo	33
character	rovoc	32
character	row 	13
character	rox	2
character	roy	5
character	roye	2
character	royed	2
character	rpetr	14
character	rpo	11
character	rpr	9
character	rr	242
character	rrend	6
character	rrent	17
character	rres	5
character	rrest	3
character	rri	89
character	rric	7
character	rrica	7
character	rried	9
character	rro	91
character	rror	75
character	rrori	67
character	rru	5
character	rrup	5
character	rrupt	5
character	rryi	12
character	rryin	12
character	rs	417
character	rse	28
character	rse 	15
character	rsi	11
character	rsis	2
character	rsist	2
character	rsiv	5
character	rsive	5
character	rso	24
character	rson	24
character	rsons	4
character	rst	54
character	rst 	35
character	rta	67
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
character	rthe	33
character	rther	32
character	rti	166
character	rtie	43
character	rties	43
character	rts	94
character	rts 	94
character	rtu	45
character	rtun	34
character	rtuna	14
character	rtur	10
character	rture	10
character	ru	459
character	rua	11
character	ruar	11
character	ruary	11
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
character	ryon	5
character	ryone	5
character	ryt	5
character	ryth	5
character	rythi	5
character	s 	1683
character	s.	13
character	s. 	13
character	sa	239
character	saf	21
character	safe	21
character	safe 	6
character	safet	8
character	sam 	4
character	sap	5
character	sapp	5
character	sar	34
character	sarm	11
character	sary	21
character	sary 	21
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
character	scow	14
character	scow 	14
character	scu	16
character	scus	13
character	scuss	13
character	sd	10
character	sda	5
character	sday	5
character	sday 	5
character	se	952
character	se 	337
character	sec	210
character	secr	50
character	secre	50
character	sect	9
character	secto	7
character	secu	147
character	secur	143
character	sed	143
character	sed 	143
character	see	68
character	seek	19
character	seek 	11
character	sei	33
character	seiz	33
character	seize	21
character	self	34
character	self 	33
character	sem	12
character	semb	8
character	sembl	8
character	sen	133
character	sen 	9
character	send	15
character	send 	8
character	sendi	7
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
character	serve	33
character	sess	13
character	sev	38
character	seve	38
character	sex	14
character	sexu	14
character	sexua	14
character	sful 	2
character	sg	4
character	sh	306
character	sh 	54
character	she 	5
character	shen	17
character	shenk	17
character	shi	25
character	sho	155
character	shoc	6
character	shock	6
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
character	siden	74
character	sides	5
character	sim	19
character	simp	10
character	simpl	10
character	sin	112
character	sing	67
character	sing 	56
character	singl	10
character	sio	154
character	sion	154
character	siona	11
character	sions	50
character	sis	127
character	sis 	85
character	sist 	10
character	sista	24
character	sit	150
character	situ	108
character	situa	108
character	sive 	42
character	six	8
character	sk	92
character	sk 	77
character	sl	47
character	sli	2
character	slo	24
character	slov	19
character	slovi	16
character	so 	151
character	soc	40
character	soci	40
character	socie	21
character	sol	132
character	solu	99
character	solut	99
character	solv	26
character	som	58
character	some	53
character	some 	39
character	son	47
character	sone	3
character	soner	2
character	sons	7
character	sons 	7
character	sor	22
character	sors	5
character	sp	262
character	spa	22
character	spar	8
character	spe	123
character	spea	19
character	speak	19
character	spec	95
character	speci	50
character	spect	45
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
character	ss 	154
character	ssa	53
character	ssar	21
character	ssary	21
character	sse	105
character	ssem	8
character	ssemb	8
character	ssen	27
character	sseng	8
character	ssi	497
character	ssia	362
character	ssia 	179
character	ssian	204
character	ssin	32
character	ssing	28
character	ssio	71
character	ssion	71
character	ssis	30
character	ssist	30
character	ssiv	7
character	ssive	7
character	sso	15
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
character	stanc	35
character	stand	37
character	stant	21
character	star	22
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
character	ster	229
character	stern	147
character	sti	177
character	stif	6
character	stifi	4
character	stig	55
character	stiga	54
character	stin	19
character	stio	17
character	stion	17
character	sto	61
character	stop	18
character	stop 	12
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
character	stren	13
character	stro	33
character	stroy	5
character	sts	147
character	sts 	147
character	stu	11
character	su	363
character	subs	12
character	subv	5
character	subve	5
character	sue	42
character	sue 	16
character	sues	19
character	sues 	19
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
character	table	29
character	tabli	34
character	tably	4
character	tac	57
character	tacke	8
character	tact	14
character	tacti	6
character	tacts	2
character	taf	8
character	taff	7
character	taff 	6
character	tag	30
character	tage	30
character	tages	13
character	tak	87
character	take	75
character	taken	22
character	taki	13
character	takin	13
character	tan	166
character	tanc	46
character	tance	46
character	tand	37
character	tanda	5
character	tant	74
character	tant 	52
character	tar	191
character	tart	17
character	tas	10
character	tast	4
character	tasti	2
character	tata	4
character	tatar	4
character	tate	144
character	tates	47
character	tati	81
character	tatio	51
character	tativ	26
character	tatu	11
character	tatus	10
character	tch 	3
character	tche	6
character	te	1121
character	tea	19
character	tead	14
character	tead 	11
character	ted	373
character	ted 	365
character	tees	4
character	tees 	4
character	teg	44
character	tegr	36
character	tegra	9
character	tel	81
character	tele	12
character	telev	9
character	telli	13
character	tely	53
character	tely 	53
character	tem	101
character	temp	23
character	tempo	4
character	tempt	19
character	ten	120
character	ten 	19
character	tenc	4
character	tence	3
character	teni	13
character	tenin	13
character	tent	43
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
character	terf	11
character	terfe	11
character	term	26
character	tern	290
character	tern 	150
character	terne	6
character	terr	131
character	terro	72
character	ters	47
character	ters 	47
character	terv	8
character	terve	6
character	tes	109
character	test	41
character	testo	5
character	teu	5
character	teur	5
character	th	1658
character	th 	270
character	tha	576
character	than	70
character	thank	53
character	the	1468
character	the 	1341
character	thei	158
character	their	158
character	them	40
character	then 	21
character	ther	227
character	ther 	107
character	there	98
character	therl	8
character	thes	24
character	these	24
character	they	107
character	they 	107
character	tho	199
character	thor	48
character	thori	39
character	thos	115
character	those	115
character	thr	101
character	thre	50
character	threa	37
character	thu	14
character	ti	1309
character	tia	84
character	tial	39
character	tial 	36
character	tiat	32
character	tiate	6
character	tice	12
character	tie	139
character	ties	136
character	ties 	136
character	tif	14
character	tifi	7
character	tific	6
character	tig	58
character	tiga	56
character	tigat	56
character	tim	110
character	time 	35
character	times	11
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
character	tir	10
character	tire	9
character	tis	114
character	tism	8
character	tism 	8
character	tist	100
character	tist 	29
character	tists	74
character	tiv	193
character	tive 	114
character	tivi	30
character	tivit	22
character	tiz	35
character	tize	34
character	tizen	34
character	tl	74
character	tles	4
character	tless	3
character	tly	53
character	tly 	53
character	tma	23
character	tman	23
character	tman 	23
character	tme	47
character	tmen	47
character	tment	47
character	tnes	13
character	tness	13
character	to 	930
character	ton	18
character	top	24
character	top 	13
character	tor	197
character	tor 	16
character	tora	6
character	torm	5
character	torm 	2
character	tort	12
character	tortu	10
character	tory	45
character	tory 	45
character	tov 	3
character	tow	26
character	towa	16
character	towar	16
character	tr	504
character	tra	218
character	trai	44
character	tral	32
character	trali	26
character	tran	28
character	trans	26
character	trar	7
character	trary	6
character	tras	4
character	trast	4
character	trat	72
character	trate	31
character	trati	25
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
character	try	63
character	try 	57
character	ts	642
character	ts 	603
character	tsel	18
character	tself	18
character	tsk	31
character	tsk 	30
character	tt	150
character	tta	41
character	ttab	2
character	ttabl	2
character	tte	84
character	ttem	19
character	ttemp	19
character	tua	122
character	tuat	109
character	tuati	108
character	tude 	8
character	tun	35
character	tuna	14
character	tunat	14
character	tur	92
character	ture	52
character	ture 	42
character	tured	6
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
character	u 	26
character	ua	219
character	ual	54
character	ual 	24
character	uar	37
character	uare	3
character	uary	13
character	uary 	13
character	uat	116
character	uate	5
character	uated	2
character	uati	111
character	uatio	111
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
character	uce	9
character	uct	49
character	uct 	6
character	udg	6
character	udge	5
character	udge 	4
character	ue	258
character	ue 	136
character	ued	20
character	ued 	20
character	uenc	27
character	uence	27
character	uesti	16
character	uf	9
character	ufl	3
character	ufla	3
character	uflag	3
character	ugh	92
character	uh	16
character	uha	16
character	uhan	16
character	uhans	16
character	ui	165
character	uil	82
character	uild	81
character	uild 	8
character	uildi	73
character	uin	23
character	uine	17
character	uine 	13
character	uipp	8
character	uippe	8
character	uis	8
character	uise	5
character	uk	556
character	uko	8
character	ukov	8
character	ukovi	3
character	ukr	538
character	ukra	538
character	ukrai	537
character	ul	420
character	ul 	56
character	ular 	25
character	uld	175
character	uld 	174
character	ule	14
character	uled	4
character	uled 	4
character	ult	49
character	ulti	8
character	uly	17
character	uly 	16
character	um	128
character	umen	22
character	ument	22
character	ums 	4
character	un	656
character	un 	11
character	una	28
character	unab	2
character	unac	8
character	unacc	8
character	unat	14
character	unate	14
character	und	174
character	und 	31
character	unda	17
character	undam	11
character	unde	97
character	under	90
character	undi	17
character	undi 	7
character	une	19
character	une 	11
character	unf	21
character	unfo	17
character	unfor	14
character	unif	9
character	unifi	3
character	unio	35
character	union	35
character	unite	109
character	uniti	16
character	unity	73
character	unl	10
character	unm	4
character	unme	3
character	unmen	3
character	unt	127
character	unta	9
character	untab	7
character	untri	31
character	untry	50
character	up	289
character	up 	65
character	upa	5
character	upat	5
character	upati	5
character	uph	11
character	upi	11
character	upp	95
character	uppo	89
character	uppor	89
character	ups	95
character	ups 	95
character	upt	9
character	upt 	6
character	ur 	155
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
character	uri	174
character	urit	139
character	urity	139
character	urn	34
character	urna	9
character	urnal	9
character	urne	4
character	urned	4
character	urni	6
character	urnin	6
character	urr	31
character	urre	26
character	urren	20
character	urs	42
character	urse	16
character	urse 	13
character	urt	38
character	urth	34
character	urthe	31
character	uru	7
character	urun	7
character	urund	7
character	us	730
character	us 	129
character	use	106
character	use 	68
character	used	31
character	used 	31
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
character	ust 	151
character	usti	15
character	ustif	5
character	ut	488
character	ut 	216
character	utal	7
character	utc	4
character	ute	21
character	utes	5
character	utes 	5
character	uth	85
character	uth 	37
character	utho	39
character	uthor	39
character	uti	160
character	utin 	8
character	utio	144
character	ution	144
character	uto	9
character	utor	4
character	utors	2
character	utur	20
character	uture	20
character	uv	5
character	v 	115
character	va	120
character	vac	10
character	vaca	6
character	vacat	6
character	vali	3
character	valid	3
character	vas	6
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
character	vera	31
character	veral	29
character	vers	30
character	versi	8
character	veryo	5
character	veryt	5
character	ves	110
character	vest	54
character	vesti	53
character	vi	410
character	via	34
character	vian	16
character	vians	16
character	viat	14
character	viati	14
character	vic	69
character	vice 	8
character	vich	3
character	vich 	3
character	vict	43
character	victi	42
character	vid	73
character	vide	65
character	vide 	13
character	viden	22
character	views	4
character	vil 	24
character	vily	4
character	vily 	4
character	vio	105
character	viol	98
character	viole	87
character	vis	38
character	visi	27
character	visio	19
character	vist	7
character	vit	33
character	vk	6
character	vka	6
character	vka 	6
character	vocat	37
character	voi	19
character	void	11
character	voide	3
character	vok	4
character	vol	45
character	volu	6
character	volv	35
character	volve	27
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
character	was	123
character	was 	119
character	way	37
character	way 	28
character	we	637
character	we 	378
character	wea	54
character	weak	3
character	weake	2
character	weeks	14
character	ween	25
character	ween 	25
character	wer	125
character	wer 	27
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
character	widel	5
character	wil	114
character	will	114
character	will 	109
character	wit	252
character	with	243
character	with 	195
character	witn	13
character	witne	13
character	wly	3
character	wly 	3
character	wn	115
character	wn 	89
character	wni	12
character	wnin	12
character	wning	12
character	wo	395
character	wom	205
character	wome	200
character	women	200
character	wor	111
character	word	12
character	words	10
character	work 	43
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
character	yc	6
character	yet	11
character	yet 	11
character	yi	106
character	yin	47
character	ying	47
character	ying 	47
character	yiv	57
character	yiv 	57
character	yn	21
character	yni	5
character	ynic	4
character	ynici	2
character	yo	49
character	yor	14
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
character	zil	7
character	zin	37
character	zing	37
character	zing 	37
lexicon	NEG:accusation	18
lexicon	NEG:aid	5
lexicon	NEG:booster	11
lexicon	NEG:coercion	3
lexicon	NEG:concession	2
lexicon	NEG:condemnation	5
lexicon	NEG:cooperation	10
lexicon	NEG:deadline	4
lexicon	NEG:demand	8
lexicon	NEG:dialogue	4
lexicon	NEG:force	8
lexicon	NEG:hedging	5
lexicon	NEG:negation	11
lexicon	NEG:peace	5
lexicon	NEG:praise	2
lexicon	NEG:procedure	4
lexicon	NEG:reassurance	2
lexicon	NEG:refusal	3
lexicon	NEG:reversal	9
lexicon	NEG:sanction	3
lexicon	NEG:threat	2
lexicon	NEG:warning	2
lexicon	accusation	240
lexicon	aid	107
lexicon	booster	501
lexicon	coercion	36
lexicon	concern	87
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
meaning	14	1800
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
meaning	38	1800
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
meaning	59	1800
meaning	60	1800
meaning	61	1800
meaning	62	1800
meaning	63	1800
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
meaning	89	1800
meaning	91	1800
meaning	92	1800
meaning	93	1800
meaning	94	1800
meaning	95	1800
meaning	96	1800
meaning	97	1800
meaning	98	1800
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
scale 2.071381 2.071381
offset -0.45376 0.45376
-0.11313793314442039 0.11313793314442039 281:0.4375 326:0.984375 668:0.328125 1008:0.78125 1348:0.953125 1713:0.765625 2071:0.5625 2447:0.53125 2694:0.765625 2922:0.859375 3446:0.671875 3787:0.34375 4084:0.578125 4258:0.265625 4646:0.9375 5061:0.21875 5095:0.03125 5657:0.421875 5795:0.25 6168:0.3125 6514:0.078125 6676:0.078125 7237:0.9375 7379:0.421875 7766:0.140625 8219:0.875 8294:0.015625 8821:0.609375 8948:0.8125 9509:0.75 9818:0.34375 9918:0.890625
-0.14995656516224146 0.14995656516224146 53:0.28125 399:0.5625 698:0.625 1248:0.859375 1385:0.953125 1883:0.875 1956:0.78125 2490:0.421875 2726:0.28125 2933:0.28125 3282:0.484375 3738:0.578125 3843:0.515625 4168:0.859375 4625:0.46875 4769:0.078125 5204:0.9375 5669:0.21875 5874:0.546875 6064:0.75 6558:0.34375 6968:0.21875 7023:0.21875 7433:0.09375 7736:0.96875 8181:0.984375 8510:0.5 8761:0.5 8957:0.703125 9404:0.265625 9724:0.796875 9978:0.078125
-0.15286459633901717 0.15286459633901717 189:0.921875 415:0.921875 731:0.53125 1121:0.5 1340:0.75 1833:0.21875 2060:0.453125 2235:0.90625 2847:0.734375 2927:0.046875 3207:0.28125 3535:0.53125 3919:0.578125 4340:0.734375 4757:0.6875 4899:0.8125 5172:0.765625 5660:0.703125 5818:0.890625 6240:0.203125 6567:0.90625 6684:0.546875 7028:0.796875 7345:0.15625 7926:0.796875 8095:0.078125 8310:0.59375 8804:0.109375 9139:0.890625 9287:0.609375 9622:0.203125 9885:0.203125
-0.12353784125119448 0.12353784125119448 48:0.796875 350:0.359375 857:0.25 1225:0.25 1377:0.796875 1818:0.015625 2142:0.84375 2493:0.578125 2624:0.203125 2942:0.9375 3443:0.890625 3647:0.625 4106:0.6875 4233:0.4375 4626:0.15625 4976:0.328125 5205:0.671875 5640:0.375 5832:0.421875 6039:0.90625 6465:0.59375 6922:0.21875 7224:0.421875 7582:0.46875 7933:0.484375 8000:0.828125 8415:0.203125 8719:0.703125 9037:0.03125 9468:0.859375 9720:0.546875 9842:0.359375
-0.14059171899974346 0.14059171899974346 253:0.171875 425:0.421875 659:0.484375 1141:0.46875 1345:0.640625 1610:0.203125 2062:0.515625 2364:0.578125 2641:0.296875 2980:0.90625 3483:0.265625 3781:0.4375 3906:0.96875 4281:0.65625 4488:0.0625 4965:0.03125 5227:0.5 5582:0.046875 5729:0.25 6068:0.65625 6443:0.8125 6979:0.671875 7255:0.28125 7390:0.046875 7739:0.6875 8231:0.140625 8301:0.421875 8712:0.84375 9115:0.171875 9476:0.96875 9730:0.0625 9905:0.015625
-0.1547868542355299 0.1547868542355299 76:0.296875 357:0.53125 750:0.171875 1209:0.390625 1364:0.375 1840:0.390625 2186:0.328125 2405:0.609375 2595:0.375 2979:0.390625 3341:0.25 3602:0.6875 3950:0.328125 4253:0.484375 4547:0.265625 4939:0.9375 5286:0.53125 5463:0.578125 5812:0.484375 6284:0.71875 6520:0.28125 6796:0.6875 7178:0.703125 7302:0.375 7925:0.1875 8059:0.125 8544:0.53125 8750:0.359375 9100:0.6875 9258:0.53125 9605:0.90625 9991:0.8125
-0.23769038710564377 0.23769038710564377 179:0.203125 498:0.171875 810:0.234375 1231:0.890625 1289:0.703125 1777:0.40625 2169:0.125 2393:0.171875 2620:0.90625 2900:0.109375 3281:1 3683:0.296875 3904:0.359375 4127:0.90625 4740:0.578125 4894:0.75 5322:0.1875 5567:0.203125 5772:0.71875 6212:0.640625 6545:0.203125 6690:0.953125 7004:0.78125 7505:0.765625 7716:0.859375 8177:0.359375 8544:0.078125 8779:0.6875 8924:0.40625 9351:0.734375 9595:0.234375 10087:0.515625
-0.11589809832915664 0.11589809832915664 119:0.546875 449:0.15625 887:0.546875 1144:0.859375 1387:0.9375 1791:0.21875 2138:0.078125 2399:0.390625 2597:0.734375 2953:0.140625 3314:0.203125 3609:0.953125 3948:0.921875 4326:0.828125 4678:0.4375 4809:0.109375 5124:0.734375 5691:0.21875 5828:0.8125 6077:0.734375 6400:0.203125 6983:0.984375 7169:0.484375 7316:0.984375 7733:0.453125 8239:0.265625 8337:0.0625 8589:0.015625 8981:0.828125 9328:0.796875 9660:0.28125 9974:0.296875
-0.23335298467248677 0.23335298467248677 164:0.203125 324:0.3125 678:0.28125 1058:0.65625 1478:0.765625 1785:0.3125 1997:0.28125 2423:0.921875 2637:0.453125 3130:0.265625 3391:0.328125 3518:0.703125 4042:0.390625 4223:0.390625 4756:0.25 4804:0.015625 5238:0.328125 5486:0.140625 5891:0.875 6058:0.859375 6629:0.09375 6742:0.6875 7106:0.765625 7563:0.09375 7758:0.40625 8158:0.09375 8380:0.734375 8572:0.234375 8988:0.640625 9492:0.078125 9529:0.25 10121:0.34375
-0.24478795472353698 0.24478795472353698 137:0.421875 631:0.28125 768:0.828125 998:0.25 1375:0.28125 1805:0.828125 2123:0.34375 2372:0.84375 2604:0.046875 3029:0.96875 3341:0.5625 3685:0.390625 3817:0.9375 4380:0.375 4513:0.40625 4841:0.53125 5328:0.640625 5643:0.265625 5924:0.1875 6224:0.09375 6646:0.0625 6771:0.90625 7154:0.25 7402:0.859375 7833:0.609375 8008:0.203125 8288:0.125 8695:0.5 9138:0.734375 9465:0.5 9677:1 10048:1
-0.06281420718699693 0.06281420718699693 18:0.46875 538:0.984375 851:1 1214:0.21875 1386:0.671875 1682:0.921875 1947:0.203125 2377:0.984375 2691:0.203125 2936:0.6875 3373:0.15625 3585:0.78125 3946:0.5625 4161:0.828125 4465:0.765625 5013:0.5625 5200:0.546875 5459:0.734375 5850:0.3125 6116:0.765625 6480:1 6895:0.453125 7000:0.8125 7386:0.078125 7731:0.296875 7996:0.0625 8290:0.78125 8842:0.5625 9094:0.359375 9333:0.125 9741:0.78125 9895:0.609375
-0.15523045221164822 0.15523045221164822 199:0.90625 529:0.03125 950:0.03125 985:0.125 1367:0.21875 1755:0.953125 1939:0.625 2252:0.609375 2731:0.265625 2896:0.71875 3239:0.75 3727:0.921875 3847:0.578125 4428:0.796875 4579:0.046875 4920:0.015625 5208:0.78125 5487:0.8125 5753:0.453125 6232:0.515625 6652:0.78125 6791:0.28125 7155:0.078125 7444:0.984375 7714:0.921875 8082:0.96875 8533:0.375 8838:0.6875 9106:0.359375 9228:0.75 9687:0.734375 9894:0.53125
-0.2442950680834055 0.2442950680834055 36:0.6875 607:0.359375 909:0.46875 1024:0.546875 1386:0.40625 1900:0.796875 2158:0.0625 2493:0.953125 2696:0.96875 3106:0.09375 3301:0.96875 3553:0.453125 3861:1 4224:0.03125 4682:0.125 4982:0.515625 5379:0.515625 5597:0.71875 5903:0.4375 6297:0.609375 6486:0.34375 6709:0.609375 7191:0.109375 7453:0.75 7698:0.671875 8202:0.703125 8295:0.015625 8658:0.328125 8904:0.453125 9379:0.609375 9797:0.421875 10108:0.484375
-0.09544330276370049 0.09544330276370049 165:0.09375 629:0.375 800:0.578125 1268:0.046875 1511:0.359375 1837:0.4375 2100:0.328125 2456:0.875 2623:0.90625 2963:0.40625 3392:0.28125 3601:0.359375 3901:0.140625 4347:0.109375 4743:0.6875 4972:0.21875 5358:0.0625 5653:0.28125 5743:0.921875 6224:0.28125 6452:0.84375 6953:0.953125 7284:0.5 7579:0.125 7706:0.75 8052:0.796875 8331:0.921875 8670:0.859375 9141:0.0625 9221:0.265625 9536:0.734375 10077:0.890625
-0.15710342144414782 0.15710342144414782 225:0.734375 432:0.078125 736:0.734375 991:0.359375 1355:0.140625 1895:0.90625 2007:0.765625 2433:0.25 2829:0.484375 3044:0.8125 3437:0.9375 3665:0.703125 3822:0.59375 4149:0.546875 4528:0.96875 4919:0.53125 5324:0.46875 5400:0.359375 5772:0.484375 6188:0.578125 6470:0.28125 6860:0.609375 7123:0.984375 7524:0.546875 7849:0.515625 8083:0.6875 8439:0.53125 8784:0.34375 9077:0.90625 9234:0.609375 9706:0.140625 10000:0.9375
-0.24276711949899793 0.24276711949899793 215:0.203125 383:0.921875 678:0.15625 1006:0.78125 1295:0.140625 1783:0.8125 2213:0.96875 2308:0.1875 2831:0.4375 3125:0.875 3181:0.765625 3726:0.390625 4110:0.625 4129:0.53125 4629:0.6875 5043:0.078125 5214:0.3125 5418:0.21875 5901:0.515625 6056:0.09375 6404:0.875 6820:0.6875 7292:0.375 7363:0.59375 7759:0.5625 8007:0.453125 8470:0.96875 8727:0.390625 9194:0.296875 9238:0.171875 9742:0.703125 10147:0.1875
svm_type c_svc
kernel_type linear
nr_class 2
total_sv 1
rho 0.171545
label 0 1
nr_sv 1 0
SV
0.003154474496841431 1:-14 2:-6 3:-2 4:-2 5:-2 6:2 7:-2 8:4 9:3 10:-2 11:-2 12:-3 13:3 14:3 15:-2 16:4 17:-2 18:-2 19:-6 20:-6 21:-2 22:-2 23:2 24:2 25:-6 26:-2 27:-3 28:26 29:-4 30:-5 31:-2 32:2 33:5 34:3 35:3 36:-3 37:5 38:3 39:-2 40:-2 41:2 42:2 43:-3 44:-2 45:-2 46:8 47:2 48:-2 49:4 50:-4 51:6 52:-2 53:-2 54:2 55:-2 56:5 57:-6 58:-3 59:3 60:-3 61:-7 62:2 63:4 64:-3 65:2 66:-2 67:4 68:2 69:3 70:-3 71:-2 72:-2 73:-2 74:2 75:-3 76:-2 77:-2 78:3 79:3 80:2 81:2 82:3 83:7 84:2 85:9 86:3 87:4 88:-3 89:11 90:3 91:4 92:2 93:4 94:5 95:-3 96:2 97:10 98:-2 99:3 100:2 101:3 102:6 103:4 104:2 105:-5 106:-9 107:3 108:2 109:5 110:5 111:10 112:3 113:8 114:-4 115:-4 116:-7 117:-2 118:-4 119:-2 120:-4 121:-2 122:3 123:2 124:3 125:3 126:-4 127:-2 128:5 129:-4 130:2 131:4 132:4 133:2 134:2 135:-8 136:2 137:-2 138:-3 139:-2 140:5 141:-2 142:3 143:2 144:2 145:-2 146:2 147:2 148:12 149:3 150:-4 151:2 152:-2 153:2 154:-2 155:-3 156:-2 157:5 158:9 159:-7 160:-3 161:3 162:2 163:2 164:4 165:2 166:-6 167:-6 168:-6 169:-2 170:-3 171:5 172:-2 173:-2 174:-9 175:-4 176:-5 177:-2 178:-2 179:-6 180:-6 181:-2 182:-2 183:-2 184:-4 185:-2 186:2 187:3 188:-2 189:-2 190:6 191:-4 192:-2 193:-4 194:-3 195:-3 196:5 197:5 198:2 199:-2 200:4 201:-2 202:-2 203:2 204:3 205:3 206:-2 207:-2 208:-2 209:-2 210:2 211:2 212:3 213:-2 214:-2 215:-3 216:-17 217:-3 218:-8 219:2 220:-3 221:-2 222:2 223:3 224:2 225:3 226:-2 227:7 228:-2 229:4 230:-2 231:2 232:-2 233:4 234:-2 235:-2 236:-2 237:-3 238:4 239:-2 240:-2 241:2 242:-2 243:-3 244:-4 245:-4 246:3 247:-2 248:2 249:5 250:8 251:3 252:-3 253:-2 254:-3 255:3 256:-2 257:-2 258:-3 259:-2 260:2 261:2 262:2 263:4 264:2 265:2 266:-2 267:-2 268:-6 269:-5 270:-4 271:7 272:-3 273:2 274:4 275:2 276:2 277:2 278:-2 279:-7 280:-2 281:-2 282:-3 283:-3 284:-4 285:-4 286:3 287:-2 288:-3 289:-3 290:-2 291:-3 292:-4 293:-2 294:-4 295:-2 296:3 297:2 298:2 299:-2 300:2 301:-4 302:-3 303:-5 304:-2 305:-2 306:21 307:3 308:-2 309:4 310:4 311:2 312:5 313:5 314:-2 315:3 316:3 317:5 318:-3 319:5 320:-2 321:5 322:4 323:3 324:2 325:2 326:2 327:-3 328:3 329:-2 330:-6 331:-3 332:-2 333:-4 334:-2 335:2 336:2 337:2 338:-10 339:-4 340:-2 341:-2 342:-2 343:-13 344:-4 345:-3 346:-2 347:-4 348:-3 349:7 350:3 351:4 352:3 353:-2 354:10 355:-2 356:2 357:-3 358:10 359:2 360:-3 361:3 362:-5 363:2 364:2 365:5 366:3 367:2 368:2 369:7 370:6 371:-3 372:-2 373:9 374:6 375:-4 376:6 377:2 378:-2 379:5 380:-2 381:-3 382:3 383:-6 384:-3 385:-3 386:-2 387:-3 388:-9 389:-6 390:-2 391:-3 392:-2 393:-2 394:-18 395:-2 396:-2 397:4 398:6 399:-3 400:-3 401:-9 402:2 403:-4 404:3 405:-2 406:-4 407:2 408:-4 409:-2 410:-2 411:5 412:2 413:-2 414:-3 415:-2 416:-3 417:2 418:3 419:5 420:4 421:-6 422:3 423:2 424:-2 425:2 426:-4 427:-3 428:-2 429:-4 430:-2 431:-3 432:-2 433:-2 434:-3 435:-6 436:2 437:-18 438:-4 439:2 440:-2 441:-3 442:-4 443:-2 444:4 445:-4 446:-2 447:-3 448:-3 449:-3 450:-2 451:3 452:-2 453:9 454:21 455:-6 456:3 457:3 458:2 459:-2 460:3 461:3 462:2 463:3 464:6 465:-3 466:-2 467:3 468:-2 469:-2 470:-5 471:2 472:-2 473:-3 474:-3 475:2 476:2 477:3 478:-2 479:-2 480:2 481:2 482:-2 483:-3 484:3 485:3 486:3 487:2 488:3 489:4 490:3 491:5 492:4 493:3 494:4 495:4 496:-2 497:2 498:-5 499:5 500:2 501:-2 502:-3 503:-2 504:-3 505:-2 506:2 507:-2 508:-9 509:-3 510:-2 511:-2 512:4 513:2 514:2 515:6 516:-2 517:4 518:-2 519:3 520:8 521:5 522:-2 523:4 524:2 525:-2 526:-2 527:-2 528:3 529:-2 530:2 531:2 532:-5 533:-2 534:-4 535:-2 536:2 537:-2 538:-2 539:6 540:3 541:-2 542:4 543:4 544:-2 545:4 546:4 547:6 548:-2 549:3 550:-4 551:-4 552:6 553:-2 554:12 555:-2 556:-2 557:-2 558:2 559:3 560:-2 561:-2 562:2 563:5 564:4 565:-2 566:-2 567:-3 568:3 569:3 570:3 571:2 572:-2 573:-2 574:5 575:-3 576:-4 577:-4 578:-4 579:2 580:-2 581:5 582:-5 583:10 584:3 585:-3 586:3 587:-3 588:2 589:3 590:3 591:6 592:6 593:-3 594:-3 595:4 596:3 597:2 598:6 599:-2 600:-2 601:-2 602:4 603:4 604:-3 605:-2 606:-2 607:-2 608:-2 609:2 610:2 611:-4 612:-2 613:4 614:-3 615:2 616:3 617:-5 618:2 619:2 620:6 621:-2 622:-4 623:-2 624:2 625:-2 626:-2 627:-2 628:-3 629:-2 630:-2 631:5 632:3 633:2 634:-2 635:-2 636:-2 637:6 638:4 639:3 640:2 641:2 642:11 643:2 644:9 645:-2 646:5 647:12 648:6 649:3 650:6 651:-4 652:2 653:4 654:2 655:-4 656:-2 657:-2 658:-2 659:-4 660:-4 661:-2 662:3 663:4 664:3 665:3 666:3 667:-2 668:3 669:4 670:10 671:5 672:-8 673:-3 674:-3 675:3 676:3 677:3 678:-3 679:5 680:3 681:-28 682:-2 683:-2 684:3 685:-4 686:-3 687:-3 688:-3 689:-2 690:-5 691:-4 692:-2 693:-4 694:-4 695:-2 696:4 697:-3 698:2 699:3 700:-2 701:-2 702:-2 703:6 704:25 705:-2 706:2 707:4 708:-2 709:6 710:3 711:-4 712:9 713:3 714:2 715:4 716:4 717:-5 718:-2 719:-2 720:-2 721:2 722:-3 723:3 724:7 725:-3 726:-2 727:4 728:-2 729:-2 730:-2 731:3 732:-3 733:4 734:-3 735:-2 736:-2 737:3 738:5 739:-2 740:-3 741:3 742:-3 743:3 744:-3 745:4 746:4 747:2 748:3 749:2 750:5 751:3 752:2 753:2 754:3 755:-2 756:-2 757:9 758:4 759:-4 760:3 761:2 762:-2 763:2 764:-3 765:-2 766:-4 767:-2 768:2 769:2 770:5 771:-3 772:-2 773:4 774:4 775:-4 776:3 777:2 778:-3 779:-2 780:3 781:2 782:6 783:5 784:-5 785:-2 786:11 787:2 788:7 789:-4 790:-2 791:5 792:-3 793:-2 794:5 795:-2 796:3 797:5 798:-2 799:-2 800:19 801:2 802:-5 803:-2 804:2 805:-2 806:3 807:2 808:4 809:-2 810:-2 811:12 812:4 813:-2 814:2 815:18 816:-3 817:2 818:4 819:2 820:-3 821:-2 822:-2 823:-5 824:2 825:2 826:-3 827:-5 828:-2 829:4 830:-7 831:-8 832:4 833:2 834:-2 835:-3 836:-2 837:-5 838:-5 839:5 840:5 841:3 842:3 843:-2 844:2 845:6 846:3 847:2 848:3 849:2 850:2 851:2 852:3 853:2 854:-3 855:-2 856:2 857:4 858:3 859:-2 860:-2 861:2 862:5 863:-2 864:3 865:5 866:4 867:2 868:2 869:-3 870:-3 871:-10 872:-3 873:3 874:7 875:3 876:-2 877:4 878:3 879:5 880:2 881:-3 882:2 883:4 884:-2 885:4 886:-9 887:-4 888:-6 889:-2 890:-2 891:4 892:2 893:-2 894:3 895:3 896:3 897:2 898:-2 899:-2 900:-2 901:3 902:8 903:4 904:2 905:-2 906:5 907:3 908:-6 909:-3 910:-2 911:3 912:3 913:-3 914:4 915:4 916:-2 917:5 918:-4 919:2 920:2 921:2 922:2 923:-2 924:6 925:3 926:-2 927:-3 928:-2 929:4 930:3 931:2 932:-2 933:-3 934:3 935:3 936:5 937:4 938:3 939:-2 940:-2 941:7 942:-2 943:3 944:5 945:-3 946:-2 947:2 948:13 949:-5 950:-3 951:-2 952:-4 953:-3 954:-8 955:-2 956:-2 957:5 958:-5 959:-5 960:-2 961:3 962:4 963:7 964:6 965:-2 966:4 967:3 968:2 969:6 970:8 971:-2 972:-6 973:-4 974:-4 975:3 976:2 977:-3 978:2 979:3 980:3 981:2 982:4 983:-8 984:-5 985:-3 986:2 987:4 988:-2 989:-7 990:-2 991:3 992:-3 993:-2 994:-2 995:2 996:-2 997:-2 998:5 999:-3 1000:-2 1001:-2 1002:3 1003:2 1004:2 1005:2 1006:-9 1007:-5 1008:-2 1009:-3 1010:5 1011:5 1012:-2 1013:-2 1014:-2 1015:-5 1016:-2 1017:8 1018:8 1019:7 1020:3 1021:8 1022:10 1023:3 1024:3 1025:10 1026:7 1027:3 1028:3 1029:-3 1030:-2 1031:4 1032:3 1033:-3 1034:-2 1035:-2 1036:4 1037:4 1038:-3 1039:-4 1040:-3 1041:3 1042:2 1043:3 1044:2 1045:-2 1046:3 1047:2 1048:3 1049:2 1050:-4 1051:3 1052:3 1053:-2 1054:3 1055:2 1056:-2 1057:-8 1058:-4 1059:-2 1060:7 1061:2 1062:2 1063:4 1064:2 1065:6 1066:3 1067:-2 1068:-2 1069:-5 1070:-2 1071:-3 1072:-2 1073:2 1074:3 1075:-2 1076:-2 1077:3 1078:6 1079:3 1080:4 1081:4 1082:-2 1083:-2 1084:-2 1085:-2 1086:-2 1087:4 1088:-2 1089:10 1090:5 1091:-2 1092:-6 1093:-2 1094:2 1095:-5 1096:2 1097:2 1098:3 1099:3 1100:3 1101:-2 1102:5 1103:5 1104:4 1105:3 1106:3 1107:5 1108:-3 1109:3 1110:6 1111:2 1112:-2 1113:3 1114:2 1115:-2 1116:-2 1117:2 1118:3 1119:3 1120:-3 1121:2 1122:4 1123:4 1124:-2 1125:-3 1126:-3 1127:3 1128:2 1129:2 1130:2 1131:-3 1132:-2 1133:-2 1134:-5 1135:-2 1136:-2 1137:-2 1138:-4 1139:-2 1140:-2 1141:-2 1142:2 1143:3 1144:-2 1145:5 1146:-3 1147:-3 1148:-2 1149:-3 1150:-5 1151:-3 1152:-2 1153:-2 1154:-2 1155:-4 1156:-2 1157:-2 1158:-2 1159:-3 1160:-3 1161:5 1162:4 1163:-2 1164:10 1165:6 1166:4 1167:4 1168:3 1169:3 1170:-2 1171:4 1172:-3 1173:-3 1174:-2 1175:2 1176:2 1177:-4 1178:2 1179:-4 1180:4 1181:6 1182:4 1183:3 1184:8 1185:2 1186:2 1187:2 1188:6 1189:3 1190:4 1191:5 1192:2 1193:-2 1194:-2 1195:-2 1196:2 1197:3 1198:-3 1199:4 1200:2 1201:-7 1202:-2 1203:-2 1204:-3 1205:-4 1206:2 1207:-2 1208:2 1209:3 1210:4 1211:5 1212:-2 1213:-3 1214:-4 1215:-2 1216:-3 1217:-2 1218:-3 1219:-3 1220:4 1221:3 1222:2 1223:-2 1224:-3 1225:-2 1226:-2 1227:-2 1228:-3 1229:-3 1230:-3 1231:3 1232:2 1233:3 1234:3 1235:2 1236:-6 1237:-2 1238:2 1239:-2 1240:2 1241:-4 1242:2 1243:-5 1244:-3 1245:-2 1246:3 1247:3 1248:5 1249:9 1250:6 1251:11 1252:7 1253:4 1254:2 1255:-8 1256:-5 1257:-2 1258:-4 1259:-6 1260:4 1261:-8 1262:-2 1263:-6 1264:5 1265:4 1266:-3 1267:-2 1268:-2 1269:-4 1270:3 1271:9 1272:2 1273:5 1274:-3 1275:7 1276:6 1277:3 1278:3 1279:2 1280:-3 1281:3 1282:3 1283:-2 1284:2 1285:-4 1286:-3 1287:-2 1288:3 1289:-12 1290:-3 1291:-2 1292:-2 1293:-2 1294:-3 1295:-3 1296:-4 1297:-2 1298:2 1299:-4 1300:-6 1301:-2 1302:-3 1303:2 1304:5 1305:5 1306:-3 1307:12 1308:-3 1309:-4 1310:-5 1311:-4 1312:3 1313:3 1314:2 1315:2 1316:-2 1317:2 1318:3 1319:-3 1320:-5 1321:-2 1322:2 1323:-3 1324:-2 1325:2 1326:2 1327:3 1328:3 1329:-2 1330:-3 1331:-3 1332:-2 1333:-3 1334:-2 1335:4 1336:5 1337:5 1338:4 1339:-2 1340:3 1341:2 1342:3 1343:3 1344:2 1345:-4 1346:-4 1347:-4 1348:-3 1349:-4 1350:-2 1351:-2 1352:-2 1353:-3 1354:-6 1355:-2 1356:3 1357:3 1358:5 1359:2 1360:4 1361:-7 1362:-6 1363:5 1364:6 1365:-3 1366:-4 1367:-4 1368:-6 1369:-3 1370:4 1371:-4 1372:5 1373:4 1374:5 1375:-3 1376:4 1377:-3 1378:-2 1379:3 1380:5 1381:-3 1382:2 1383:3 1384:3 1385:2 1386:-2 1387:-2 1388:3 1389:3 1390:4 1391:-2 1392:-2 1393:2 1394:-3 1395:-2 1396:-2 1397:5 1398:-2 1399:5 1400:3 1401:2 1402:-2 1403:-2 1404:2 1405:-2 1406:-2 1407:-2 1408:-3 1409:-2 1410:4 1411:3 1412:-2 1413:5 1414:3 1415:5 1416:-2 1417:4 1418:4 1419:2 1420:-2 1421:8 1422:6 1423:-2 1424:-2 1425:-3 1426:6 1427:-4 1428:-3 1429:-9 1430:-4 1431:-3 1432:5 1433:2 1434:5 1435:-2 1436:4 1437:2 1438:2 1439:13 1440:8 1441:7 1442:2 1443:-2 1444:-6 1445:-3 1446:-2 1447:-5 1448:-2 1449:-2 1450:4 1451:4 1452:5 1453:-3 1454:-3 1455:-3 1456:-4 1457:4 1458:2 1459:2 1460:2 1461:5 1462:-4 1463:-3 1464:2 1465:-6 1466:-5 1467:3 1468:4 1469:4 1470:-12 1471:-7 1472:-2 1473:-2 1474:-2 1475:6 1476:-2 1477:3 1478:3 1479:-17 1480:-2 1481:-2 1482:3 1483:-6 1484:-3 1485:-2 1486:-3 1487:-2 1488:-5 1489:-3 1490:5 1491:2 1492:-2 1493:-2 1494:-5 1495:4 1496:3 1497:-3 1498:12 1499:3 1500:3 1501:2 1502:3 1503:11 1504:3 1505:5 1506:-5 1507:-2 1508:-3 1509:-3 1510:2 1511:-2 1512:3 1513:-2 1514:4 1515:-3 1516:-3 1517:3 1518:5 1519:-2 1520:2 1521:-5 1522:-3 1523:10 1524:3 1525:3 1526:-3 1527:3 1528:-2 1529:4 1530:6 1531:5 1532:2 1533:23 1534:3 1535:4 1536:4 1537:5 1538:4 1539:13 1540:2 1541:6 1542:-3 1543:3 1544:2 1545:-5 1546:-2 1547:-4 1548:-2 1549:6 1550:3 1551:5 1552:4 1553:-2 1554:-2 1555:2 1556:4 1557:-11 1558:-2 1559:-4 1560:-2 1561:-2 1562:-5 1563:3 1564:-3 1565:-2 1566:3 1567:7 1568:2 1569:-2 1570:-3 1571:2 1572:5 1573:3 1574:-3 1575:-2 1576:-2 1577:-4 1578:-3 1579:-2 1580:-4 1581:-4 1582:-3 1583:-3 1584:-2 1585:-6 1586:-4 1587:-2 1588:5 1589:6 1590:-4 1591:2 1592:2 1593:-4 1594:-2 1595:-2 1596:-2 1597:-3 1598:-2 1599:-3 1600:-3 1601:-2 1602:4 1603:2 1604:6 1605:5 1606:6 1607:9 1608:2 1609:5 1610:4 1611:5 1612:2 1613:-2 1614:3 1615:2 1616:4 1617:-2 1618:4 1619:4 1620:7 1621:8 1622:-3 1623:-3 1624:-2 1625:2 1626:-5 1627:2 1628:2 1629:2 1630:3 1631:-4 1632:-2 1633:4 1634:2 1635:-2 1636:-3 1637:15 1638:5 1639:-3 1640:-2 1641:16 1642:-3 1643:2 1644:-3 1645:5 1646:2 1647:5 1648:5 1649:-2 1650:-2 1651:-3 1652:-2 1653:3 1654:8 1655:2 1656:-2 1657:-3 1658:2 1659:4 1660:-3 1661:2 1662:-2 1663:4 1664:20 1665:-4 1666:3 1667:3 1668:-4 1669:6 1670:11 1671:3 1672:6 1673:-2 1674:-2 1675:-2 1676:8 1677:5 1678:3 1679:-2 1680:2 1681:-3 1682:2 1683:5 1684:-2 1685:-2 1686:-2 1687:-2 1688:3 1689:-3 1690:-2 1691:-3 1692:4 1693:7 1694:4 1695:4 1696:-4 1697:-3 1698:-2 1699:-3 1700:-2 1701:-9 1702:-2 1703:5 1704:4 1705:-3 1706:-2 1707:-2 1708:4 1709:2 1710:-3 1711:-2 1712:-2 1713:4 1714:3 1715:-3 1716:3 1717:-3 1718:-2 1719:3 1720:-5 1721:-4 1722:-2 1723:-2 1724:-2 1725:2 1726:6 1727:2 1728:2 1729:-4 1730:-2 1731:-5 1732:-2 1733:-4 1734:2 1735:2 1736:3 1737:2 1738:4 1739:9 1740:7 1741:3 1742:-2 1743:-3 1744:-3 1745:-2 1746:-2 1747:3 1748:11 1749:12 1750:2 1751:3 1752:-18 1753:-3 1754:-3 1755:-2 1756:2 1757:-2 1758:-2 1759:-3 1760:-3 1761:-5 1762:-4 1763:-2 1764:6 1765:5 1766:-2 1767:-3 1768:-2 1769:3 1770:3 1771:-3 1772:-4 1773:8 1774:-6 1775:-2 1776:-5 1777:3 1778:-3 1779:-3 1780:-3 1781:-2 1782:-3 1783:-2 1784:3 1785:-3 1786:3 1787:-3 1788:-4 1789:-2 1790:-2 1791:-8 1792:4 1793:-2 1794:-2 1795:7 1796:3 1797:3 1798:-4 1799:-2 1800:-6 1801:-3 1802:5 1803:3 1804:-2 1805:3 1806:-4 1807:-4 1808:3 1809:-2 1810:3 1811:7 1812:2 1813:-2 1814:2 1815:2 1816:6 1817:-3 1818:-2 1819:4 1820:-2 1821:2 1822:-2 1823:-2 1824:-2 1825:2 1826:-2 1827:-2 1828:-5 1829:-2 1830:-5 1831:-7 1832:-2 1833:-3 1834:4 1835:-2 1836:-2 1837:2 1838:9 1839:-2 1840:-4 1841:3 1842:-2 1843:3 1844:-2 1845:-7 1846:-2 1847:-2 1848:6 1849:2 1850:4 1851:-2 1852:-2 1853:-2 1854:-5 1855:3 1856:-2 1857:2 1858:6 1859:3 1860:-2 1861:-2 1862:4 1863:3 1864:2 1865:7 1866:-2 1867:-3 1868:-2 1869:2 1870:-2 1871:2 1872:-3 1873:4 1874:2 1875:-5 1876:-3 1877:-2 1878:-2 1879:-4 1880:-2 1881:-2 1882:3 1883:3 1884:2 1885:5 1886:4 1887:4 1888:2 1889:2 1890:3 1891:2 1892:3 1893:-2 1894:3 1895:-3 1896:-4 1897:-3 1898:2 1899:2 1900:-3 1901:-2 1902:2 1903:3 1904:4 1905:4 1906:14 1907:10 1908:3 1909:5 1910:3 1911:3 1912:-2 1913:-2 1914:-2 1915:-2 1916:2 1917:2 1918:5 1919:5 1920:3 1921:3 1922:4 1923:2 1924:2 1925:-4 1926:5 1927:-2 1928:-6 1929:-3 1930:2 1931:-2 1932:-2 1933:6 1934:-4 1935:-3 1936:4 1937:3 1938:2 1939:2 1940:3 1941:-2 1942:-2 1943:3 1944:-3 1945:8 1946:5 1947:3 1948:5 1949:2 1950:2 1951:2 1952:-10 1953:-3 1954:-4 1955:-3 1956:-5 1957:-2 1958:-2 1959:-6 1960:-2 1961:5 1962:4 1963:-2 1964:-7 1965:-4 1966:-3 1967:-2 1968:-6 1969:7 1970:8 1971:-2 1972:-3 1973:-2 1974:-3 1975:-4 1976:5 1977:-2 1978:-2 1979:2 1980:-2 1981:-3 1982:-3 1983:5 1984:3 1985:-2 1986:4 1987:3 1988:-2 1989:-2 1990:5 1991:6 1992:-3 1993:-2 1994:4 1995:5 1996:-2 1997:-2 1998:-2 1999:-2 2000:-6 2001:-3 2002:2 2003:-9 2004:-2 2005:-2 2006:-3 2007:-3 2008:3 2009:5 2010:-14 2011:5 2012:3 2013:2 2014:-2 2015:-2 2016:3 2017:-3 2018:-2 2019:3 2020:15 2021:6 2022:2 2023:-2 2024:5 2025:2 2026:2 2027:7 2028:-2 2029:-2 2030:-2 2031:3 2032:5 2033:-2 2034:5 2035:2 2036:5 2037:3 2038:4 2039:-4 2040:-2 2041:4 2042:6 2043:8 2044:-2 2045:-2 2046:6 2047:3 2048:-4 2049:-2 2050:6 2051:3 2052:-2 2053:-4 2054:-2 2055:2 2056:-2 2057:-2 2058:-3 2059:6 2060:5 2061:5 2062:2 2063:-8 2064:-4 2065:7 2066:3 2067:3 2068:5 2069:4 2070:2 2071:4 2072:2 2073:3 2074:4 2075:-3 2076:-2 2077:9 2078:-2 2079:6 2080:-2 2081:5 2082:-3 2083:-2 2084:22 2085:5 2086:-2 2087:-2 2088:8 2089:3 2090:7 2091:5 2092:4 2093:-3 2094:3 2095:3 2096:3 2097:5 2098:-3 2099:-3 2100:-2 2101:3 2102:2 2103:-4 2104:-4 2105:-2 2106:3 2107:2 2108:2 2109:4 2110:2 2111:3 2112:-2 2113:2 2114:3 2115:3 2116:3 2117:4 2118:3 2119:-3 2120:9 2121:8 2122:-2 2123:-11 2124:-10 2125:-2 2126:8 2127:-2 2128:6 2129:-2 2130:-4 2131:-2 2132:-2 2133:-3 2134:-4 2135:-2 2136:-2 2137:-5 2138:-3 2139:-8 2140:-2 2141:-6 2142:3 2143:3 2144:2 2145:3 2146:-2 2147:-2 2148:4 2149:-2 2150:6 2151:3 2152:3 2153:-2 2154:-2 2155:-6 2156:2 2157:-2 2158:5 2159:-2 2160:-7 2161:-7 2162:-3 2163:2 2164:2 2165:4 2166:2 2167:-2 2168:-2 2169:3 2170:-2 2171:3 2172:5 2173:4 2174:-3 2175:-2 2176:-2 2177:-2 2178:2 2179:-4 2180:-2 2181:4 2182:2 2183:-4 2184:-2 2185:5 2186:-3 2187:-10 2188:-2 2189:-7 2190:-6 2191:-2 2192:4 2193:5 2194:-2 2195:3 2196:-2 2197:4 2198:2 2199:-2 2200:-2 2201:2 2202:5 2203:-2 2204:-5 2205:2 2206:-2 2207:-3 2208:-2 2209:3 2210:2 2211:7 2212:7 2213:-2 2214:-2 2215:2 2216:4 2217:-2 2218:-2 2219:4 2220:2 2221:-3 2222:-2 2223:-2 2224:3 2225:-7 2226:-3 2227:6 2228:4 2229:4 2230:6 2231:-2 2232:-2 2233:2 2234:2 2235:2 2236:-9 2237:-9 2238:-4 2239:-2 2240:2 2241:9 2242:-2 2243:5 2244:2 2245:-2 2246:-3 2247:-2 2248:-2 2249:4 2250:4 2251:-2 2252:2 2253:4 2254:-3 2255:4 2256:3 2257:3 2258:2 2259:-2 2260:-2 2261:-4 2262:2 2263:3 2264:-2 2265:3 2266:-3 2267:3 2268:3 2269:3 2270:2 2271:3 2272:-3 2273:-2 2274:4 2275:3 2276:-2 2277:-3 2278:-2 2279:-6 2280:3 2281:3 2282:5 2283:-3 2284:-2 2285:-3 2286:-2 2287:-6 2288:4 2289:-3 2290:-2 2291:-3 2292:-5 2293:2 2294:2 2295:-3 2296:3 2297:-2 2298:-7 2299:9 2300:-2 2301:-2 2302:-2 2303:2 2304:-4 2305:2 2306:3 2307:-2 2308:-2 2309:-3 2310:-3 2311:-2 2312:-5 2313:-2 2314:-2 2315:4 2316:3 2317:3 2318:-6 2319:-2 2320:2 2321:3 2322:-2 2323:-2 2324:2 2325:-5 2326:-4 2327:-3 2328:-3 2329:-5 2330:-2 2331:-8 2332:-7 2333:-2 2334:-2 2335:-3 2336:-3 2337:4 2338:2 2339:4 2340:3 2341:4 2342:-4 2343:-2 2344:-2 2345:5 2346:-2 2347:3 2348:2 2349:-3 2350:-2 2351:-2 2352:-2 2353:2 2354:8 2355:2 2356:3 2357:3 2358:3 2359:2 2360:-3 2361:-3 2362:5 2363:2 2364:9 2365:-4 2366:5 2367:4 2368:2 2369:-3 2370:8 2371:-5 2372:5 2373:-4 2374:2 2375:4 2376:-2 2377:3 2378:-3 2379:-2 2380:-3 2381:-4 2382:-2 2383:4 2384:-2 2385:5 2386:7 2387:-2 2388:7 2389:6 2390:4 2391:-2 2392:4 2393:-5 2394:-3 2395:5 2396:3 2397:-2 2398:-2 2399:2 2400:2 2401:6 2402:4 2403:2 2404:-3 2405:-3 2406:2 2407:2 2408:-3 2409:-2 2410:-2 2411:12 2412:5 2413:4 2414:-3 2415:-3 2416:2 2417:-2 2418:-4 2419:-2 2420:-2 2421:7 2422:5 2423:-4 2424:6 2425:-3 2426:-2 2427:2 2428:2 2429:3 2430:3 2431:-3 2432:-3 2433:5 2434:-2 2435:4 2436:5 2437:3 2438:3 2439:-3 2440:2 2441:-2 2442:-3 2443:7 2444:-2 2445:-3 2446:2 2447:4 2448:-3 2449:4 2450:-2 2451:-2 2452:2 2453:3 2454:2 2455:-2 2456:7 2457:-2 2458:2 2459:-3 2460:-3 2461:4 2462:-2 2463:2 2464:-2 2465:3 2466:3 2467:4 2468:-3 2469:-2 2470:-2 2471:-2 2472:2 2473:11 2474:4 2475:-3 2476:-5 2477:-3 2478:-2 2479:3 2480:2 2481:-9 2482:-2 2483:5 2484:4 2485:3 2486:-2 2487:4 2488:3 2489:4 2490:2 2491:-3 2492:-2 2493:-6 2494:-2 2495:-2 2496:-2 2497:-5 2498:-2 2499:-3 2500:-2 2501:4 2502:2 2503:3 2504:-2 2505:6 2506:-2 2507:-2 2508:11 2509:3 2510:-2 2511:-3 2512:2 2513:2 2514:-3 2515:6 2516:3 2517:-4 2518:2 2519:-4 2520:2 2521:3 2522:2 2523:-3 2524:2 2525:5 2526:2 2527:3 2528:2 2529:-4 2530:3 2531:-2 2532:5 2533:3 2534:-3 2535:-3 2536:3 2537:2 2538:2 2539:-3 2540:2 2541:5 2542:2 2543:2 2544:3 2545:-5 2546:6 2547:6 2548:-2 2549:-2 2550:-5 2551:-2 2552:-4 2553:-3 2554:2 2555:2 2556:-3 2557:-2 2558:-3 2559:-3 2560:-2 2561:-2 2562:3 2563:-2 2564:3 2565:-2 2566:4 2567:-2 2568:-2 2569:2 2570:4 2571:9 2572:8 2573:3 2574:4 2575:4 2576:2 2577:-2 2578:-2 2579:-4 2580:2 2581:-2 2582:4 2583:2 2584:-3 2585:-2 2586:-3 2587:2 2588:4 2589:4 2590:3 2591:2 2592:2 2593:-2 2594:-4 2595:-4 2596:3 2597:3 2598:2 2599:2 2600:2 2601:-2 2602:6 2603:-8 2604:-3 2605:-2 2606:-2 2607:2 2608:3 2609:-15 2610:-3 2611:-2 2612:-3 2613:-7 2614:-2 2615:-2 2616:5 2617:-2 2618:-3 2619:-2 2620:-2 2621:-7 2622:-3 2623:4 2624:3 2625:-7 2626:-3 2627:2 2628:-2 2629:-5 2630:2 2631:-2 2632:2 2633:-2 2634:-2 2635:5 2636:2 2637:-2 2638:13 2639:2 2640:3 2641:-2 2642:3 2643:3 2644:7 2645:4 2646:4 2647:2 2648:2 2649:-6 2650:-3 2651:2 2652:7 2653:-2 2654:-3 2655:-2 2656:-3 2657:-2 2658:-2 2659:2 2660:-10 2661:-3 2662:-2 2663:-2 2664:-4 2665:-4 2666:-2 2667:-2 2668:-8 2669:-3 2670:-4 2671:5 2672:4 2673:3 2674:4 2675:2 2676:-3 2677:-3 2678:5 2679:-5 2680:3 2681:2 2682:2 2683:6 2684:3 2685:4 2686:-2 2687:-5 2688:-2 2689:-2 2690:2 2691:2 2692:2 2693:2 2694:3 2695:-3 2696:-2 2697:-2 2698:-5 2699:-5 2700:3 2701:-4 2702:-3 2703:2 2704:-4 2705:-2 2706:3 2707:2 2708:-3 2709:3 2710:2 2711:-4 2712:-2 2713:-2 2714:3 2715:-3 2716:8 2717:-2 2718:-2 2719:-2 2720:-2 2721:3 2722:3 2723:4 2724:4 2725:-2 2726:2 2727:-2 2728:-4 2729:-2 2730:3 2731:-2 2732:-2 2733:-3 2734:-2 2735:-4 2736:2 2737:5 2738:15 2739:15 2740:4 2741:-2 2742:4 2743:-2 2744:2 2745:-3 2746:-2 2747:2 2748:-2 2749:4 2750:2 2751:2 2752:2 2753:2 2754:-2 2755:-4 2756:-2 2757:-3 2758:4 2759:2 2760:5 2761:2 2762:-2 2763:5 2764:3 2765:-3 2766:-2 2767:2 2768:3 2769:2 2770:-2 2771:3 2772:4 2773:-4 2774:-2 2775:2 2776:-2 2777:-3 2778:-2 2779:-3 2780:-3 2781:2 2782:6 2783:2 2784:3 2785:-3 2786:-3 2787:-6 2788:-3 2789:-2 2790:4 2791:-2 2792:8 2793:3 2794:-2 2795:-2 2796:-2 2797:3 2798:5 2799:6 2800:2 2801:2 2802:-6 2803:-2 2804:2 2805:-3 2806:5 2807:4 2808:2 2809:-2 2810:3 2811:3 2812:-3 2813:-2 2814:9 2815:2 2816:7 2817:-4 2818:-2 2819:-2 2820:-5 2821:-5 2822:-2 2823:-4 2824:2 2825:-2 2826:-6 2827:-2 2828:-2 2829:2 2830:-2 2831:2 2832:6 2833:-2 2834:-2 2835:-3 2836:-2 2837:2 2838:2 2839:-8 2840:-3 2841:-6 2842:-6 2843:-3 2844:2 2845:2 2846:2 2847:-2 2848:7 2849:-2 2850:6 2851:4 2852:-2 2853:5 2854:5 2855:-3 2856:4 2857:-2 2858:-2 2859:2 2860:-2 2861:-2 2862:3 2863:6 2864:6 2865:2 2866:-6 2867:-4 2868:-2 2869:-2 2870:-2 2871:2 2872:-2 2873:4 2874:2 2875:2 2876:-2 2877:4 2878:-3 2879:-3 2880:4 2881:-3 2882:-3 2883:-3 2884:5 2885:-2 2886:-3 2887:3 2888:2 2889:4 2890:-2 2891:3 2892:4 2893:2 2894:-7 2895:-6 2896:4 2897:3 2898:3 2899:2 2900:-2 2901:2 2902:-5 2903:2 2904:3 2905:-2 2906:2 2907:4 2908:3 2909:6 2910:-4 2911:-3 2912:-2 2913:-6 2914:-2 2915:-2 2916:-2 2917:-2 2918:2 2919:3 2920:4 2921:-2 2922:3 2923:5 2924:-3 2925:7 2926:-2 2927:-2 2928:-2 2929:6 2930:-2 2931:3 2932:4 2933:-3 2934:-3 2935:-5 2936:-3 2937:2 2938:2 2939:3 2940:3 2941:5 2942:6 2943:-2 2944:-3 2945:6 2946:-2 2947:3 2948:-5 2949:2 2950:7 2951:5 2952:5 2953:5 2954:-2 2955:2 2956:2 2957:-11 2958:-2 2959:-5 2960:-2 2961:2 2962:6 2963:3 2964:4 2965:2 2966:-2 2967:42 2968:8 2969:8 2970:14 2971:4 2972:4 2973:10 2974:4 2975:-2 2976:7 2977:-2 2978:-2 2979:8 2980:2 2981:41 2982:3 2983:6 2984:-2 2985:5 2986:5 2987:3 2988:13 2989:-2 2990:2 2991:3 2992:-2 2993:5 2994:3 2995:4 2996:5 2997:4 2998:-2 2999:2 3000:2 3001:2 3002:-3 3003:3 3004:-2 3005:5 3006:-4 3007:2 3008:2 3009:2 3010:-4 3011:-4 3012:-4 3013:-4 3014:-2 3015:-2 3016:2 3017:-3 3018:-2 3019:2 3020:-4 3021:-4 3022:2 3023:-2 3024:3 3025:3 3026:-5 3027:-2 3028:3 3029:-7 3030:-4 3031:-3 3032:5 3033:5 3034:2 3035:-10 3036:-8 3037:5 3038:3 3039:-8 3040:-3 3041:2 3042:-2 3043:-3 3044:2 3045:-2 3046:2 3047:5 3048:4 3049:2 3050:3 3051:-2 3052:-3 3053:4 3054:4 3055:7 3056:5 3057:3 3058:5 3059:5 3060:2 3061:-2 3062:4 3063:13 3064:2 3065:3 3066:10 3067:6 3068:2 3069:-2 3070:-3 3071:4 3072:3 3073:-2 3074:-2 3075:-2 3076:-4 3077:-3 3078:2 3079:-2 3080:-3 3081:7 3082:-2 3083:4 3084:-3 3085:-9 3086:-3 3087:-4 3088:3 3089:-2 3090:-3 3091:3 3092:3 3093:-5 3094:-2 3095:5 3096:-3 3097:-2 3098:3 3099:-4 3100:-8 3101:-6 3102:-16 3103:-4 3104:-3 3105:-4 3106:5 3107:3 3108:-2 3109:5 3110:-3 3111:2 3112:-4 3113:-2 3114:-2 3115:-2 3116:-2 3117:3 3118:3 3119:-2 3120:3 3121:-2 3122:-4 3123:-3 3124:3 3125:-4 3126:2 3127:-2 3128:10 3129:-2 3130:-12 3131:2 3132:-5 3133:-2 3134:-6 3135:3 3136:-4 3137:-2 3138:-2 3139:3 3140:15 3141:4 3142:4 3143:2 3144:-3 3145:2 3146:2 3147:-2 3148:5 3149:-3 3150:2 3151:-5 3152:-2 3153:-2 3154:-7 3155:-3 3156:3 3157:-2 3158:-6 3159:-3 3160:-3 3161:-5 3162:-2 3163:-2 3164:-2 3165:-3 3166:10 3167:-3 3168:3 3169:2 3170:3 3171:-2 3172:-2 3173:3 3174:-2 3175:-2 3176:-2 3177:2 3178:3 3179:2 3180:3 3181:-2 3182:-2 3183:3 3184:3 3185:6 3186:6 3187:-2 3188:-3 3189:-2 3190:2 3191:3 3192:2 3193:-3 3194:2 3195:3 3196:4 3197:2 3198:3 3199:-3 3200:-2 3201:3 3202:2 3203:3 3204:-2 3205:3 3206:3 3207:2 3208:3 3209:4 3210:9 3211:9 3212:-3 3213:-2 3214:-3 3215:-2 3216:4 3217:4 3218:-3 3219:-2 3220:-4 3221:-3 3222:3 3223:3 3224:4 3225:3 3226:-3 3227:-3 3228:3 3229:2 3230:2 3231:-3 3232:3 3233:2 3234:2 3235:2 3236:2 3237:-2 3238:2 3239:-7 3240:-2 3241:4 3242:3 3243:4 3244:-5 3245:-3 3246:4 3247:-2 3248:4 3249:-2 3250:-3 3251:6 3252:2 3253:14 3254:5 3255:4 3256:3 3257:3 3258:-4 3259:-2 3260:-2 3261:-2 3262:-3 3263:-2 3264:2 3265:-2 3266:3 3267:-2 3268:2 3269:-2 3270:4 3271:-2 3272:-2 3273:3 3274:3 3275:-2 3276:-2 3277:-2 3278:6 3279:4 3280:4 3281:-2 3282:3 3283:3 3284:-3 3285:-2 3286:4 3287:5 3288:4 3289:2 3290:-2 3291:-3 3292:2 3293:4 3294:2 3295:2 3296:3 3297:-4 3298:-4 3299:-2 3300:4 3301:4 3302:-4 3303:-3 3304:2 3305:2 3306:-2 3307:2 3308:2 3309:4 3310:4 3311:-2 3312:-2 3313:-2 3314:2 3315:-3 3316:-2 3317:4 3318:5 3319:4 3320:-4 3321:6 3322:5 3323:2 3324:4 3325:-2 3326:2 3327:-2 3328:-2 3329:-2 3330:-3 3331:-2 3332:-3 3333:3 3334:2 3335:-3 3336:7 3337:3 3338:-3 3339:-2 3340:4 3341:3 3342:2 3343:4 3344:-5 3345:5 3346:3 3347:-2 3348:4 3349:-5 3350:-2 3351:-2 3352:2 3353:-2 3354:9 3355:3 3356:2 3357:4 3358:2 3359:3 3360:-8 3361:-3 3362:-2 3363:-2 3364:-5 3365:3 3366:2 3367:5 3368:-2 3369:2 3370:7 3371:3 3372:-2 3373:-2 3374:6 3375:2 3376:3 3377:-2 3378:-2 3379:-4 3380:-2 3381:-3 3382:11 3383:-3 3384:-2 3385:-3 3386:4 3387:3 3388:-2 3389:5 3390:-3 3391:-2 3392:-2 3393:2 3394:-3 3395:2 3396:-2 3397:11 3398:3 3399:-3 3400:-2 3401:2 3402:-2 3403:5 3404:-3 3405:-2 3406:-7 3407:2 3408:3 3409:-3 3410:4 3411:4 3412:-2 3413:3 3414:5 3415:3 3416:6 3417:2 3418:4 3419:2 3420:3 3421:-3 3422:-2 3423:6 3424:2 3425:3 3426:-3 3427:-3 3428:-2 3429:2 3430:-2 3431:2 3432:-2 3433:4 3434:-3 3435:3 3436:6 3437:4 3438:-2 3439:2 3440:-3 3441:3 3442:2 3443:-3 3444:2 3445:-2 3446:-2 3447:-2 3448:2 3449:-2 3450:-6 3451:4 3452:3 3453:3 3454:-3 3455:3 3456:3 3457:3 3458:-5 3459:-2 3460:3 3461:4 3462:3 3463:-4 3464:2 3465:-3 3466:-6 3467:-2 3468:-2 3469:5 3470:-2 3471:3 3472:-2 3473:-2 3474:-3 3475:-4 3476:-2 3477:-3 3478:4 3479:2 3480:4 3481:-2 3482:-3 3483:5 3484:-3 3485:3 3486:4 3487:-4 3488:-2 3489:-4 3490:12 3491:2 3492:-3 3493:-2 3494:2 3495:-4 3496:9 3497:-2 3498:-3 3499:-4 3500:-2 3501:4 3502:2 3503:-2 3504:-2 3505:2 3506:-2 3507:3 3508:-3 3509:3 3510:-4 3511:-3 3512:-2 3513:2 3514:-4 3515:3 3516:-4 3517:-2 3518:-5 3519:-5 3520:4 3521:-6 3522:4 3523:-2 3524:6 3525:6 3526:-5 3527:-2 3528:2 3529:3 3530:-4 3531:-2 3532:3 3533:-2 3534:3 3535:-3 3536:3 3537:-3 3538:-6 3539:-6 3540:3 3541:2 3542:-3 3543:5 3544:3 3545:-3 3546:6 3547:-5 3548:-3 3549:5 3550:18 3551:-2 3552:-3 3553:2 3554:-2 3555:-3 3556:-4 3557:4 3558:5 3559:-2 3560:2 3561:-6 3562:4 3563:10 3564:-2 3565:-2 3566:4 3567:-4 3568:-2 3569:3 3570:4 3571:3 3572:3 3573:-2 3574:2 3575:-4 3576:3 3577:-2 3578:9 3579:-3 3580:-5 3581:5 3582:3 3583:4 3584:-2 3585:2 3586:-10 3587:-2 3588:4 3589:3 3590:2 3591:-4 3592:-4 3593:6 3594:4 3595:2 3596:4 3597:-2 3598:-2 3599:2 3600:-3 3601:-2 3602:3 3603:2 3604:-2 3605:3 3606:3 3607:8 3608:7 3609:14 3610:8 3611:-3 3612:-4 3613:3 3614:9 3615:-4 3616:-3 3617:-4 3618:12 3619:15 3620:12 3621:-2 3622:4 3623:4 3624:2 3625:-3 3626:-2 3627:4 3628:-2 3629:-7 3630:-3 3631:-3 3632:3 3633:4 3634:2 3635:-2 3636:-2 3637:-2 3638:-3 3639:5 3640:2 3641:2 3642:-3 3643:2 3644:-6 3645:-2 3646:-2 3647:-2 3648:8 3649:7 3650:2 3651:3 3652:2 3653:-3 3654:3 3655:-2 3656:-3 3657:9 3658:2 3659:-2 3660:3 3661:5 3662:3 3663:4 3664:7 3665:6 3666:4 3667:3 3668:3 3669:3 3670:-2 3671:5 3672:-4 3673:4 3674:-2 3675:4 3676:-5 3677:-3 3678:3 3679:4 3680:-4 3681:3 3682:-2 3683:-3 3684:-2 3685:-2 3686:-2 3687:-2 3688:-2 3689:-8 3690:-3 3691:4 3692:2 3693:3 3694:4 3695:4 3696:5 3697:3 3698:-2 3699:-2 3700:-3 3701:-2 3702:6 3703:5 3704:2 3705:-2 3706:3 3707:-2 3708:5 3709:-3 3710:2 3711:-2 3712:6 3713:-2 3714:-2 3715:-2 3716:2 3717:-3 3718:3 3719:-2 3720:-5 3721:2 3722:4 3723:4 3724:7 3725:4 3726:3 3727:-3 3728:-2 3729:-2 3730:6 3731:-3 3732:2 3733:-6 3734:-3 3735:2 3736:3 3737:-2 3738:4 3739:-2 3740:2 3741:2 3742:-2 3743:-3 3744:4 3745:2 3746:-2 3747:-2 3748:-3 3749:2 3750:2 3751:-3 3752:2 3753:-3 3754:-2 3755:5 3756:4 3757:-2 3758:-3 3759:-2 3760:3 3761:6 3762:-2 3763:-2 3764:-3 3765:-2 3766:-6 3767:-3 3768:-3 3769:-4 3770:-3 3771:2 3772:3 3773:4 3774:-2 3775:5 3776:-2 3777:2 3778:2 3779:-2 3780:-2 3781:3 3782:2 3783:-4 3784:-2 3785:4 3786:2 3787:4 3788:-3 3789:8 3790:4 3791:5 3792:2 3793:3 3794:5 3795:3 3796:4 3797:4 3798:-3 3799:-2 3800:-2 3801:-3 3802:-2 3803:2 3804:-6 3805:-3 3806:-3 3807:-2 3808:-2 3809:4 3810:2 3811:-2 3812:-2 3813:3 3814:15 3815:2 3816:3 3817:3 3818:4 3819:2 3820:2 3821:3 3822:3 3823:-2 3824:-2 3825:-3 3826:-3 3827:3 3828:3 3829:-3 3830:2 3831:3 3832:-2 3833:-2 3834:2 3835:11 3836:7 3837:4 3838:2 3839:5 3840:3 3841:-2 3842:3 3843:-2 3844:-5 3845:-3 3846:-4 3847:-4 3848:2 3849:-3 3850:-2 3851:3 3852:7 3853:2 3854:2 3855:14 3856:2 3857:2 3858:3 3859:4 3860:-3 3861:-4 3862:3 3863:2 3864:2 3865:-3 3866:2 3867:4 3868:5 3869:4 3870:-2 3871:-2 3872:-9 3873:-2 3874:12 3875:11 3876:4 3877:8 3878:-4 3879:6 3880:2 3881:4 3882:4 3883:2 3884:3 3885:4 3886:2 3887:-3 3888:10 3889:10 3890:-2 3891:3 3892:3 3893:2 3894:-4 3895:-2 3896:-7 3897:-2 3898:-3 3899:-8 3900:-3 3901:-4 3902:-2 3903:-3 3904:-3 3905:6 3906:2 3907:3 3908:4 3909:2 3910:3 3911:3 3912:2 3913:3 3914:2 3915:2 3916:4 3917:2 3918:4 3919:-3 3920:-2 3921:-2 3922:-2 3923:-3 3924:-2 3925:-2 3926:2 3927:2 3928:2 3929:-12 3930:-2 3931:-3 3932:-2 3933:-2 3934:14 3935:5 3936:8 3937:4 3938:6 3939:-2 3940:7 3941:-3 3942:6 3943:3 3944:-3 3945:-3 3946:3 3947:4 3948:4 3949:4 3950:4 3951:6 3952:3 3953:-2 3954:-2 3955:2 3956:3 3957:-15 3958:-5 3959:-8 3960:-2 3961:-2 3962:6 3963:3 3964:-2 3965:3 3966:2 3967:-13 3968:-6 3969:-5 3970:-5 3971:-5 3972:-2 3973:3 3974:-2 3975:-2 3976:-3 3977:3 3978:-8 3979:-4 3980:-3 3981:-2 3982:2 3983:-4 3984:-2 3985:6 3986:9 3987:-2 3988:5 3989:-2 3990:-3 3991:-2 3992:4 3993:4 3994:-2 3995:-9 3996:-2 3997:-2 3998:-4 3999:-2 4000:-16 4001:-4 4002:-5 4003:-4 4004:-3 4005:-2 4006:5 4007:3 4008:-2 4009:-2 4010:2 4011:2 4012:4 4013:-2 4014:9 4015:-2 4016:-2 4017:-6 4018:4 4019:-6 4020:-2 4021:-3 4022:-2 4023:-2 4024:-2 4025:2 4026:-2 4027:3 4028:3 4029:2 4030:-3 4031:-3 4032:4 4033:3 4034:-2 4035:-2 4036:-2 4037:-2 4038:4 4039:2 4040:5 4041:-3 4042:3 4043:3 4044:5 4045:-2 4046:4 4047:-2 4048:-3 4049:-2 4050:3 4051:-2 4052:14 4053:8 4054:-9 4055:-3 4056:-4 4057:-3 4058:4 4059:-2 4060:-3 4061:6 4062:-2 4063:5 4064:6 4065:-2 4066:2 4067:3 4068:-2 4069:16 4070:4 4071:3 4072:4 4073:2 4074:-2 4075:7 4076:3 4077:20 4078:7 4079:3 4080:-2 4081:8 4082:2 4083:-3 4084:2 4085:6 4086:3 4087:3 4088:2 4089:-2 4090:-3 4091:-3 4092:7 4093:5 4094:3 4095:4 4096:-6 4097:-3 4098:6 4099:3 4100:2 4101:-2 4102:-2 4103:16 4104:-2 4105:-4 4106:2 4107:3 4108:2 4109:-3 4110:7 4111:4 4112:-2 4113:11 4114:3 4115:3 4116:2 4117:2 4118:3 4119:3 4120:-2 4121:2 4122:-2 4123:2 4124:7 4125:2 4126:2 4127:4 4128:-26 4129:-6 4130:-3 4131:-2 4132:-12 4133:-8 4134:-3 4135:-7 4136:-3 4137:-2 4138:2 4139:-2 4140:-7 4141:-2 4142:-3 4143:2 4144:-2 4145:7 4146:7 4147:-3 4148:-3 4149:-2 4150:-2 4151:-4 4152:2 4153:2 4154:4 4155:-2 4156:-10 4157:-3 4158:-5 4159:-2 4160:2 4161:4 4162:6 4163:5 4164:3 4165:3 4166:-2 4167:-2 4168:4 4169:3 4170:-2 4171:-2 4172:-2 4173:-2 4174:3 4175:-2 4176:-2 4177:5 4178:3 4179:2 4180:-3 4181:-2 4182:-4 4183:-2 4184:2 4185:2 4186:-3 4187:-8 4188:-8 4189:-2 4190:-2 4191:-2 4192:-2 4193:10 4194:10 4195:-3 4196:-3 4197:-5 4198:-5 4199:-5 4200:2 4201:-2 4202:-2 4203:-2 4204:-3 4205:-3 4206:3 4207:2 4208:-2 4209:-4 4210:-4 4211:2 4212:-8 4213:-7 4214:-4 4215:-3 4216:-3 4217:-2 4218:2 4219:2 4220:-3 4221:-3 4222:3 4223:4 4224:2 4225:2 4226:2 4227:2 4228:2 4229:-8 4230:-8 4231:-4 4232:-4 4233:2 4234:-3 4235:-3 4236:3 4237:3 4238:-6 4239:-4 4240:-2 4241:-2 4242:-2 4243:9 4244:9 4245:2 4246:-3 4247:2 4248:2 4249:2 4250:-4 4251:-4 4252:-3 4253:-7 4254:-2 4255:-2 4256:-9 4257:-9 4258:2 4259:2 4260:7 4261:5 4262:5 4263:3 4264:3 4265:3 4266:3 4267:-8 4268:-9 4269:-3 4270:-5 4271:-2 4272:-9 4273:-2 4274:-2 4275:-8 4276:-8 4277:2 4278:2 4279:-3 4280:-3 4281:-2 4282:-5 4283:-2 4284:2 4285:-9 4286:2 4287:2 4288:7 4289:7 4290:-3 4291:-3 4292:-4 4293:-2 4294:3 4295:3 4296:-2 4297:-2 4298:8 4299:4 4300:5 4301:-2 4302:5 4303:4 4304:2 4305:2 4306:3 4307:2 4308:2 4309:-2 4310:-3 4311:-2 4312:-2 4313:2 4314:4 4315:4 4316:8 4317:8 4318:7 4319:2 4320:-3 4321:-2 4322:-2 4323:-3 4324:-3 4325:9 4326:6 4327:3 4328:3 4329:7 4330:7 4331:-3 4332:-4 4333:2 4334:2 4335:-3 4336:-14 4337:10 4338:10 4339:-2 4340:2 4341:2 4342:-2 4343:9 4344:4 4345:2 4346:2 4347:4 4348:3 4349:2 4350:2 4351:2 4352:3 4353:3 4354:-2 4355:-3 4356:2 4357:4 4358:4 4359:4 4360:-2 4361:-2 4362:2 4363:2 4364:7 4365:7 4366:7 4367:-2 4368:2 4369:-5 4370:-4 4371:-2 4372:-3 4373:2 4374:3 4375:2 4376:2 4377:2 4378:2 4379:4 4380:2 4381:-6 4382:-4 4383:4 4384:4 4385:2 4386:2 4387:4 4388:3 4389:2 4390:-3 4391:-3 4392:3 4393:3 4394:4 4395:2 4396:2 4397:-3 4398:-4 4399:4 4400:2 4401:2 4402:4 4403:2 4404:3 4405:-4 4406:3 4407:-4 4408:-2 4409:-2 4410:9 4411:-2 4412:-2 4413:2 4414:2 4415:3 4416:-3 4417:-3 4418:4 4419:4 4420:3 4421:-3 4422:2 4423:5 4424:3 4425:3 4426:4 4427:2 4428:2 4429:3 4430:4 4431:5 4432:5 4433:3 4434:-2 4435:2 4436:-2 4437:-3 4438:2 4439:-4 4440:-4 4441:-2 4442:2 4443:-3 4444:5 4445:2 4446:2 4447:2 4448:8 4449:8 4450:3 4451:3 4452:-4 4453:-3 4454:4 4455:2 4456:2 4457:-3 4458:-3 4459:-2 4460:-2 4461:2 4462:2 4463:7 4464:2 4465:2 4466:3 4467:-3 4468:-4 4469:-3 4470:-3 4471:6 4472:7 4473:2 4474:2 4475:-6 4476:-6 4477:2 4478:2 4479:-2 4480:-2 4481:5 4482:4 4483:3 4484:3 4485:3 4486:-6 4487:-6 4488:-2 4489:-5 4490:-2 4491:-2 4492:-2 4493:-2 4494:-4 4495:-2 4496:-2 4497:-3 4498:-3 4499:2 4500:2 4501:-4 4502:-2 4503:-2 4504:-3 4505:-3 4506:5 4507:3 4508:2 4509:-3 4510:-2 4511:2 4512:2 4513:-2 4514:-2 4515:-2 4516:-3 4517:-2 4518:2 4519:2 4520:2 4521:-2 4522:2 4523:2 4524:2 4525:2 4526:3 4527:3 4528:3 4529:2 4530:-5 4531:-5 4532:2 4533:2 4534:2 4535:2 4536:3 4537:2 4538:2 4539:6 4540:6 4541:-2 4542:-3 4543:-2 4544:-2 4545:-3 4546:2 4547:2 4548:-3 4549:-2 4550:-2 4551:2 4552:-3 4553:-2 4554:-2 4555:-4 4556:2 4557:2 4558:-5 4559:-5 4560:2 4561:2 4562:-3 4563:-8 4564:8 4565:-2 4566:4 4567:3 4568:8 4569:2 4570:3 4571:9 4572:9 4573:2 4574:2 4575:-2 4576:-2 4577:-2 4578:2 4579:2 4580:2 4581:2 4582:-2 4583:2 4584:2 4585:-2 4586:-3 4587:-5 4588:2 4589:2 4590:-3 4591:-2 4592:-2 4593:-2 4594:-2 4595:-3 4596:-2 4597:-2 4598:-3 4599:-2 4600:-2 4601:-2 4602:-2 4603:-2 4604:5 4605:-3 4606:-2 4607:-2 4608:-2 4609:8 4610:7 4611:3 4612:2 4613:2 4614:2 4615:2 4616:9 4617:12 4618:4 4619:4 4620:-2 4621:7 4622:7 4623:8 4624:8 4625:-2 4626:3 4627:2 4628:2 4629:-4 4630:-4 4631:2 4632:-3 4633:2 4634:-4 4635:-3 4636:-2 4637:2 4638:2 4639:3 4640:-3 4641:-3 4642:3 4643:3 4644:-2 4645:-2 4646:3 4647:5 4648:2 4649:2 4650:-4 4651:-9 4652:-2 4653:2 4654:2 4655:3 4656:2 4657:2 4658:-4 4659:3 4660:3 4661:-3 4662:-3 4663:-4 4664:-2 4665:-2 4666:2 4667:-3 4668:-4 4669:-2 4670:-2 4671:2 4672:4 4673:3 4674:-4 4675:-4 4676:8 4677:2 4678:7 4679:6 4680:5 4681:3 4682:-4 4683:2 4684:-6 4685:-6 4686:-4 4687:-5 4688:-5 4689:4 4690:8 4691:7 4692:2 4693:-2 4694:-2 4695:2 4696:4 4697:2 4698:2 4699:2 4700:2 4701:-2 4702:-2 4703:3 4704:3 4705:12 4706:-3 4707:-3 4708:-3 4709:5 4710:5 4711:5 4712:3 4713:3 4714:2 4715:5 4716:5 4717:5 4718:9 4719:9 4720:9 4721:-3 4722:-2 4723:-2 4724:3 4725:3 4726:3 4727:-3 4728:-3 4729:2 4730:2 4731:2 4732:2 4733:2 4734:5 4735:5 4736:-6 4737:-6 4738:2 4739:2 4740:-7 4741:-3 4742:-3 4743:-2 4744:-2 4745:-2 4746:-2 4747:-3 4748:-3 4749:2 4750:-2 4751:-4 4752:-3 4753:2 4754:2 4755:-5 4756:-4 4757:2 4758:-7 4759:-6 4760:2 4761:2 4762:2 4763:2 4764:-2 4765:-2 4766:4 4767:4 4768:-2 4769:-2 4770:-4 4771:-4 4772:3 4773:3 4774:-4 4775:-4 4776:2 4777:5 4778:6 4779:-2 4780:-2 4781:-2 4782:-2 4783:-2 4784:2 4785:-2 4786:-3 4787:-3 4788:-3 4789:-2 4790:-2 4791:-2 4792:2 4793:2 4794:-2 4795:-2 4796:-2 4797:-2 4798:-3 4799:-2 4800:2 4801:2 4802:-4 4803:-3 4804:-4 4805:-2 4806:-2 4807:-2 4808:-2 4809:-5 4810:-5 4811:2 4812:2 4813:-2 4814:2 4815:2 4816:6 4817:4 4818:-2 4819:4 4820:4 4821:-2 4822:4 4823:2 4824:2 4825:4 4826:-3 4827:-3 4828:3 4829:3 4830:2 4831:2 4832:2 4833:4 4834:3 4835:2 4836:2 4837:2 4838:3 4839:3 4840:-2 4841:-2 4842:3 4843:2 4844:2 4845:2 4846:2 4847:2 4848:2 4849:-2 4850:-2 4851:-2 4852:-2 4853:3 4854:3 4855:-2 4856:-4 4857:-6 4858:-4 4859:-5 4860:-5 4861:-2 4862:-3 4863:2 4864:4 4865:-2 4866:-2 4867:6 4868:6 4869:5 4870:2 4871:2 4872:3 4873:-11 4874:-11 4875:-3 4876:-6 4877:-5 4878:4 4879:3 4880:2 4881:2 4882:2 4883:-2 4884:-3 4885:-3 4886:2 4887:-3 4888:-3 4889:2 4890:-2 4891:3 4892:3 4893:6 4894:2 4895:-2 4896:-2 4897:3 4898:-3 4899:4 4900:2 4901:2 4902:2 4903:2 4904:2 4905:2 4906:2 4907:3 4908:-3 4909:-3 4910:-2 4911:-2 4912:12 4913:4 4914:3 4915:2 4916:2 4917:3 4918:4 4919:-6 4920:-6 4921:-3 4922:-3 4923:-2 4924:-2 4925:-3 4926:-2 4927:-3 4928:2 4929:-4 4930:-3 4931:2 4932:2 4933:-4 4934:-3 4935:3 4936:3 4937:2 4938:2 4939:-2 4940:2 4941:3 4942:-3 4943:2 4944:2 4945:-2 4946:-2 4947:2 4948:-2 4949:-2 4950:5 4951:4 4952:2 4953:2 4954:2 4955:2 4956:-3 4957:-5 4958:-5 4959:2 4960:29 4961:28 4962:28 4963:-2 4964:-2 4965:-2 4966:-2 4967:-3 4968:-2 4969:-3 4970:-3 4971:-2 4972:-3 4973:-3 4974:-3 4975:2 4976:8 4977:-4 4978:-4 4979:3 4980:-4 4981:4 4982:3 4983:2 4984:3 4985:3 4986:8 4987:5 4988:2 4989:2 4990:9 4991:9 4992:2 4993:2 4994:-4 4995:-4 4996:-10 4997:-2 4998:-10 4999:-2 5000:-4 5001:-7 5002:-5 5003:-2 5004:-2 5005:2 5006:5 5007:-6 5008:-5 5009:-2 5010:7 5011:6 5012:6 5013:-3 5014:-4 5015:-4 5016:-5 5017:-3 5018:2 5019:3 5020:5 5021:3 5022:2 5023:2 5024:2 5025:4 5026:4 5027:-2 5028:-2 5029:-2 5030:-3 5031:-2 5032:-3 5033:4 5034:-2 5035:2 5036:3 5037:7 5038:6 5039:2 5040:-3 5041:-3 5042:-2 5043:-2 5044:2 5045:3 5046:3 5047:-2 5048:-2 5049:-3 5050:4 5051:2 5052:3 5053:4 5054:2 5055:2 5056:4 5057:2 5058:2 5059:4 5060:3 5061:2 5062:-2 5063:-3 5064:4 5065:2 5066:2 5067:2 5068:3 5069:3 5070:5 5071:7 5072:-2 5073:-4 5074:2 5075:3 5076:9 5077:10 5078:-3 5079:-5 5080:-2 5081:-2 5082:3 5083:2 5084:5 5085:4 5086:3 5087:2 5088:-5 5089:-2 5090:2 5091:7 5092:7 5093:5 5094:5 5095:5 5096:5 5097:5 5098:7 5099:2 5100:5 5101:4 5102:4 5103:4 5104:4 5105:-4 5106:2 5107:-3 5108:-3 5109:3 5110:-2 5111:3 5112:-6 5113:7 5114:6 5115:3 5116:3 5117:-5 5118:4 5119:2 5120:2 5121:2 5122:4 5123:4 5124:2 5125:-9 5126:-6 5127:-6 5128:-6 5129:-6 5130:-2 5131:-4 5132:-4 5133:-5 5134:-5 5135:-3 5136:-2 5137:3 5138:3 5139:-5 5140:-4 5141:-3 5142:-8 5143:4 5144:3 5145:4 5146:4 5147:10 5148:-4 5149:-4 5150:2 5151:2 5152:8 5153:7 5154:3 5155:9 5156:8 5157:3 5158:6 5159:2 5160:2 5161:-3 5162:-3 5163:8 5164:7 5165:3 5166:-13 5167:-11 5168:-12 5169:-2 5170:-2 5171:-4 5172:-5 5173:4 5174:2 5175:3 5176:2 5177:2 5178:2 5179:2 5180:-2 5181:-3 5182:-2 5183:-8 5184:-2 5185:-2 5186:10 5187:2 5188:2 5189:2 5190:2 5191:-3 5192:-6 5193:-2 5194:-2 5195:-2 5196:-3 5197:-3 5198:-3 5199:-2 5200:-2 5201:3 5202:-2 5203:-2 5204:-2 5205:-2 5206:-4 5207:-4 5208:-2 5209:-4 5210:-4 5211:2 5212:-6 5213:-4 5214:-3 5215:-3 5216:-3 5217:-2 5218:-2 5219:-3 5220:-3 5221:-2 5222:-3 5223:-2 5224:-2 5225:-2 5226:-3 5227:-2 5228:-2 5229:-2 5230:-2 5231:-2 5232:3 5233:2 5234:2 5235:2 5236:2 5237:-3 5238:2 5239:2 5240:-5 5241:-2 5242:-6 5243:-4 5244:-2 5245:-2 5246:-8 5247:6 5248:2 5249:2 5250:2 5251:9 5252:8 5253:8 5254:-3 5255:-3 5256:2 5257:2 5258:2 5259:3 5260:7 5261:2 5262:2 5263:-3 5264:4 5265:-3 5266:-2 5267:-3 5268:-6 5269:2 5270:2 5271:-2 5272:-2 5273:-2 5274:-2 5275:-2 5276:6 5277:2 5278:4 5279:3 5280:3 5281:3 5282:12 5283:2 5284:11 5285:3 5286:7 5287:3 5288:4 5289:4 5290:6 5291:7 5292:2 5293:2 5294:2 5295:2 5296:2 5297:2 5298:2 5299:-2 5300:-2 5301:5 5302:3 5303:2 5304:3 5305:3 5306:2 5307:2 5308:-4 5309:-4 5310:-4 5311:-2 5312:-2 5313:-2 5314:-12 5315:-3 5316:-2 5317:-2 5318:-2 5319:-4 5320:-2 5321:-2 5322:-2 5323:-9 5324:-9 5325:-9 5326:-2 5327:2 5328:2 5329:14 5330:6 5331:5 5332:5 5333:2 5334:2 5335:7 5336:3 5337:2 5338:3 5339:2 5340:-2 5341:5 5342:5 5343:3 5344:3 5345:3 5346:3 5347:3 5348:2 5349:2 5350:2 5351:2 5352:2 5353:3 5354:2 5355:2 5356:2 5357:2 5358:3 5359:3 5360:5 5361:2 5362:3 5363:3 5364:5 5365:-2 5366:4 5367:4 5368:2 5369:2 5370:2 5371:3 5372:4 5373:3 5374:3 5375:-9 5376:-3 5377:-5 5378:-5 5379:-2 5380:-2 5381:-2 5382:-2 5383:2 5384:4 5385:2 5386:4 5387:5 5388:3 5389:2 5390:-7 5391:-5 5392:-4 5393:-2 5394:-2 5395:-2 5396:2 5397:2 5398:-6 5399:-6 5400:-2 5401:-3 5402:2 5403:3 5404:3 5405:-2 5406:-2 5407:-3 5408:-7 5409:2 5410:2 5411:3 5412:3 5413:2 5414:2 5415:2 5416:4 5417:2 5418:2 5419:-3 5420:-3 5421:-2 5422:-2 5423:-2 5424:-10 5425:-5 5426:2 5427:-5 5428:-3 5429:-4 5430:2 5431:-3 5432:-2 5433:-2 5434:2 5435:3 5436:2 5437:2 5438:-5 5439:-4 5440:-3 5441:6 5442:7 5443:2 5444:-2 5445:6 5446:2 5447:2 5448:-4 5449:-4 5450:-4 5451:-5 5452:2 5453:2 5454:-2 5455:-2 5456:3 5457:4 5458:2 5459:3 5460:2 5461:2 5462:2 5463:2 5464:-3 5465:-3 5466:-5 5467:-4 5468:-2 5469:-2 5470:2 5471:2 5472:-3 5473:8 5474:8 5475:-3 5476:-3 5477:-7 5478:-6 5479:2 5480:-2 5481:-2 5482:-3 5483:-2 5484:3 5485:2 5486:2 5487:-3 5488:-2 5489:5 5490:2 5491:-2 5492:-2 5493:6 5494:3 5495:2 5496:2 5497:2 5498:3 5499:2 5500:2 5501:2 5502:2 5503:-2 5504:-2 5505:-2 5506:3 5507:3 5508:7 5509:8 5510:2 5511:2 5512:10 5513:10 5514:3 5515:3 5516:2 5517:3 5518:4 5519:-2 5520:2 5521:2 5522:-2 5523:-2 5524:-3 5525:-3 5526:2 5527:2 5528:-3 5529:4 5530:4 5531:4 5532:5 5533:4 5534:4 5535:2 5536:2 5537:2 5538:2 5539:3 5540:-2 5541:-3 5542:-2 5543:2 5544:2 5545:-4 5546:-7 5547:2 5548:2 5549:2 5550:2 5551:8 5552:6 5553:-2 5554:-2 5555:2 5556:2 5557:-2 5558:4 5559:2 5560:2 5561:2 5562:2 5563:-2 5564:-2 5565:2 5566:2 5567:3 5568:-2 5569:-2 5570:5 5571:3 5572:2 5573:2 5574:-2 5575:3 5576:2 5577:-2 5578:3 5579:5 5580:5 5581:-2 5582:3 5583:2 5584:6 5585:2 5586:3 5587:-3 5588:-2 5589:-2 5590:-2 5591:5 5592:3 5593:4 5594:4 5595:3 5596:-2 5597:-2 5598:9 5599:2 5600:8 5601:-5 5602:-4 5603:-3 5604:2 5605:3 5606:4 5607:4 5608:5 5609:-2 5610:-4 5611:-2 5612:-2 5613:-2 5614:-2 5615:2 5616:2 5617:6 5618:8 5619:7 5620:7 5621:2 5622:5 5623:7 5624:7 5625:-2 5626:-2 5627:2 5628:2 5629:-2 5630:-3 5631:-3 5632:3 5633:-12 5634:-11 5635:-2 5636:-4 5637:-6 5638:-6 5639:-2 5640:6 5641:2 5642:2 5643:2 5644:3 5645:3 5646:2 5647:2 5648:-2 5649:8 5650:8 5651:2 5652:6 5653:2 5654:2 5655:2 5656:-4 5657:-4 5658:2 5659:2 5660:-2 5661:2 5662:-2 5663:-15 5664:2 5665:2 5666:10 5667:10 5668:10 5669:-2 5670:-2 5671:2 5672:2 5673:2 5674:-3 5675:-3 5676:-2 5677:-2 5678:9 5679:9 5680:9 5681:6 5682:4 5683:2 5684:-4 5685:-4 5686:-4 5687:-4 5688:6 5689:5 5690:2 5691:2 5692:2 5693:2 5694:-2 5695:-3 5696:-5 5697:3 5698:2 5699:3 5700:-3 5701:-3 5702:3 5703:3 5704:3 5705:5 5706:5 5707:3 5708:-2 5709:-2 5710:2 5711:2 5712:2 5713:2 5714:4 5715:3 5716:3 5717:-2 5718:-4 5719:-3 5720:-3 5721:3 5722:2 5723:2 5724:2 5725:2 5726:2 5727:3 5728:4 5729:4 5730:4 5731:-2 5732:-2 5733:-2 5734:2 5735:-2 5736:-2 5737:2 5738:2 5739:2 5740:2 5741:7 5742:7 5743:-2 5744:-5 5745:-3 5746:-3 5747:-3 5748:4 5749:2 5750:2 5751:2 5752:2 5753:3 5754:2 5755:2 5756:-9 5757:-8 5758:-2 5759:-2 5760:-2 5761:-2 5762:-3 5763:-3 5764:2 5765:2 5766:6 5767:2 5768:3 5769:2 5770:2 5771:3 5772:2 5773:4 5774:2 5775:-2 5776:3 5777:5 5778:2 5779:2 5780:2 5781:4 5782:4 5783:-3 5784:-3 5785:-2 5786:2 5787:2 5788:-6 5789:-6 5790:-2 5791:-2 5792:2 5793:2 5794:2 5795:2 5796:-6 5797:-3 5798:-3 5799:-4 5800:-3 5801:-2 5802:5 5803:5 5804:4 5805:2 5806:-3 5807:-3 5808:-2 5809:-4 5810:2 5811:-2 5812:2 5813:-4 5814:-3 5815:-2 5816:7 5817:7 5818:3 5819:2 5820:2 5821:2 5822:2 5823:-2 5824:2 5825:2 5826:2 5827:-7 5828:-3 5829:-2 5830:-4 5831:-4 5832:3 5833:4 5834:4 5835:-2 5836:2 5837:2 5838:3 5839:2 5840:2 5841:-3 5842:-3 5843:-2 5844:-3 5845:-4 5846:-3 5847:2 5848:2 5849:2 5850:-2 5851:2 5852:-2 5853:-2 5854:5 5855:4 5856:2 5857:-3 5858:-3 5859:-3 5860:3 5861:3 5862:2 5863:2 5864:4 5865:5 5866:5 5867:5 5868:2 5869:2 5870:2 5871:-3 5872:-4 5873:-3 5874:2 5875:-3 5876:-3 5877:5 5878:2 5879:2 5880:2 5881:4 5882:4 5883:4 5884:-2 5885:2 5886:4 5887:2 5888:4 5889:2 5890:-2 5891:-2 5892:3 5893:-3 5894:3 5895:7 5896:-2 5897:-4 5898:3 5899:-6 5900:-2 5901:-3 5902:-2 5903:9 5904:-2 5905:6 5906:4 5907:-2 5908:-3 5909:-2 5910:-2 5911:2 5912:2 5913:4 5914:2 5915:2 5916:-2 5917:2 5918:2 5919:3 5920:3 5921:2 5922:2 5923:-4 5924:-3 5925:-3 5926:-2 5927:2 5928:2 5929:-3 5930:-5 5931:4 5932:4 5933:4 5934:3 5935:3 5936:-2 5937:-2 5938:3 5939:2 5940:2 5941:-4 5942:2 5943:3 5944:2 5945:-7 5946:-7 5947:4 5948:4 5949:-3 5950:4 5951:2 5952:2 5953:2 5954:-3 5955:-2 5956:-2 5957:-4 5958:-3 5959:-3 5960:2 5961:2 5962:2 5963:-2 5964:-4 5965:-4 5966:2 5967:2 5968:-2 5969:3 5970:3 5971:3 5972:-2 5973:2 5974:2 5975:2 5976:7 5977:-3 5978:-3 5979:-2 5980:-2 5981:5 5982:4 5983:4 5984:-2 5985:3 5986:-2 5987:-2 5988:-3 5989:-4 5990:3 5991:2 5992:2 5993:2 5994:2 5995:2 5996:2 5997:2 5998:2 5999:2 6000:2 6001:2 6002:-2 6003:-3 6004:-3 6005:-2 6006:2 6007:2 6008:-2 6009:-3 6010:-5 6011:-4 6012:-2 6013:-2 6014:3 6015:2 6016:2 6017:2 6018:7 6019:-3 6020:-3 6021:7 6022:3 6023:2 6024:3 6025:5 6026:7 6027:3 6028:3 6029:-2 6030:-4 6031:2 6032:2 6033:5 6034:7 6035:2 6036:6 6037:2 6038:3 6039:5 6040:-4 6041:2 6042:9 6043:6 6044:4 6045:3 6046:3 6047:2 6048:-4 6049:-3 6050:-3 6051:-3 6052:-3 6053:-2 6054:5 6055:-2 6056:-2 6057:2 6058:-3 6059:-2 6060:2 6061:2 6062:2 6063:3 6064:-2 6065:2 6066:-3 6067:-3 6068:-3 6069:3 6070:3 6071:2 6072:2 6073:5 6074:-2 6075:-2 6076:-2 6077:2 6078:2 6079:2 6080:7 6081:2 6082:2 6083:-2 6084:-2 6085:-2 6086:3 6087:3 6088:2 6089:2 6090:4 6091:2 6092:2 6093:4 6094:4 6095:2 6096:2 6097:4 6098:5 6099:5 6100:5 6101:-6 6102:-4 6103:-3 6104:-3 6105:-3 6106:-3 6107:-3 6108:-3 6109:6 6110:5 6111:3 6112:-2 6113:5 6114:-4 6115:-4 6116:-3 6117:-2 6118:-2 6119:2 6120:-5 6121:-6 6122:-5 6123:-3 6124:3 6125:3 6126:2 6127:-2 6128:-3 6129:2 6130:-2 6131:-2 6132:-2 6133:-2 6134:2 6135:2 6136:2 6137:2 6138:-2 6139:-6 6140:6 6141:-2 6142:-2 6143:-4 6144:2 6145:6 6146:5 6147:2 6148:2 6149:2 6150:2 6151:2 6152:2 6153:5 6154:3 6155:2 6156:2 6157:3 6158:3 6159:-3 6160:-2 6161:-2 6162:3 6163:3 6164:4 6165:2 6166:3 6167:3 6168:4 6169:4 6170:-2 6171:-2 6172:-2 6173:2 6174:-2 6175:-2 6176:3 6177:4 6178:6 6179:3 6180:6 6181:2 6182:2 6183:2 6184:-2 6185:-2 6186:2 6187:2 6188:2 6189:2 6190:2 6191:-7 6192:-4 6193:-5 6194:-5 6195:-2 6196:-2 6197:-4 6198:-3 6199:-3 6200:-2 6201:-2 6202:2 6203:2 6204:3 6205:3 6206:2 6207:-3 6208:-3 6209:2 6210:-4 6211:-3 6212:-2 6213:-6 6214:-3 6215:-4 6216:3 6217:3 6218:2 6219:-4 6220:-4 6221:-4 6222:7 6223:7 6224:6 6225:6 6226:6 6227:-2 6228:2 6229:-3 6230:2 6231:2 6232:2 6233:2 6234:3 6235:-2 6236:2 6237:2 6238:4 6239:4 6240:-4 6241:-5 6242:2 6243:2 6244:-2 6245:-2 6246:3 6247:2 6248:2 6249:3 6250:3 6251:3 6252:9 6253:9 6254:-3 6255:-2 6256:-2 6257:-5 6258:-2 6259:-3 6260:-3 6261:-8 6262:2 6263:-6 6264:-2 6265:-2 6266:-5 6267:-5 6268:-2 6269:2 6270:-4 6271:-4 6272:-4 6273:-4 6274:-3 6275:-3 6276:2 6277:3 6278:2 6279:4 6280:4 6281:5 6282:2 6283:2 6284:-2 6285:2 6286:-2 6287:-2 6288:-2 6289:-2 6290:4 6291:4 6292:2 6293:2 6294:3 6295:2 6296:2 6297:2 6298:2 6299:2 6300:-3 6301:-3 6302:-3 6303:3 6304:3 6305:2 6306:2 6307:3 6308:3 6309:3 6310:2 6311:3 6312:2 6313:5 6314:-2 6315:-2 6316:-4 6317:-5 6318:-2 6319:-2 6320:2 6321:3 6322:2 6323:2 6324:-2 6325:2 6326:2 6327:2 6328:2 6329:2 6330:-3 6331:-3 6332:-4 6333:-3 6334:-3 6335:-3 6336:-3 6337:2 6338:2 6339:10 6340:-2 6341:-2 6342:-2 6343:-2 6344:-3 6345:6 6346:4 6347:4 6348:4 6349:3 6350:2 6351:4 6352:4 6353:-2 6354:-2 6355:2 6356:2 6357:6 6358:3 6359:2 6360:2 6361:3 6362:3 6363:5 6364:6 6365:7 6366:-4 6367:-2 6368:-3 6369:6 6370:5 6371:5 6372:-2 6373:-3 6374:-3 6375:-2 6376:-2 6377:2 6378:2 6379:-6 6380:-3 6381:-2 6382:-6 6383:-2 6384:-6 6385:-2 6386:-2 6387:-3 6388:-2 6389:-2 6390:-2 6391:-2 6392:2 6393:2 6394:2 6395:-2 6396:-2 6397:-2 6398:2 6399:2 6400:2 6401:2 6402:2 6403:3 6404:-2 6405:-3 6406:-3 6407:-2 6408:-3 6409:2 6410:2 6411:-3 6412:-2 6413:2 6414:3 6415:3 6416:-3 6417:2 6418:-2 6419:-2 6420:2 6421:2 6422:2 6423:8 6424:2 6425:2 6426:2 6427:7 6428:6 6429:6 6430:9 6431:9 6432:9 6433:10 6434:-3 6435:-2 6436:-2 6437:2 6438:2 6439:2 6440:2 6441:-2 6442:-2 6443:3 6444:3 6445:3 6446:2 6447:2 6448:5 6449:4 6450:5 6451:2 6452:2 6453:-4 6454:-3 6455:-3 6456:-2 6457:-2 6458:-2 6459:4 6460:7 6461:2 6462:-2 6463:-6 6464:2 6465:3 6466:-3 6467:-3 6468:-2 6469:2 6470:2 6471:-2 6472:2 6473:2 6474:2 6475:-3 6476:-2 6477:-2 6478:2 6479:2 6480:3 6481:-2 6482:-2 6483:2 6484:-2 6485:-2 6486:2 6487:2 6488:2 6489:3 6490:2 6491:-2 6492:-4 6493:2 6494:2 6495:2 6496:4 6497:4 6498:4 6499:3 6500:3 6501:4 6502:4 6503:3 6504:2 6505:4 6506:4 6507:-3 6508:2 6509:3 6510:3 6511:-2 6512:-2 6513:2 6514:2 6515:2 6516:2 6517:2 6518:2 6519:2 6520:2 6521:4 6522:4 6523:2 6524:2 6525:-3 6526:-2 6527:-2 6528:-2 6529:-2 6530:-2 6531:-3 6532:-4 6533:2 6534:2 6535:-2 6536:-2 6537:-2 6538:5 6539:4 6540:4 6541:3 6542:2 6543:5 6544:4 6545:-6 6546:-6 6547:-2 6548:8 6549:5 6550:3 6551:-2 6552:-4 6553:-5 6554:-3 6555:-5 6556:-5 6557:2 6558:7 6559:2 6560:5 6561:5 6562:2 6563:-3 6564:-3 6565:-3 6566:-2 6567:-2 6568:-2 6569:-3 6570:-2 6571:-2 6572:6 6573:6 6574:5 6575:2 6576:2 6577:-2 6578:-2 6579:-2 6580:-2 6581:-2 6582:-5 6583:-5 6584:3 6585:-2 6586:3 6587:3 6588:3 6589:-3 6590:-2 6591:3 6592:-4 6593:7 6594:7 6595:2 6596:4 6597:2 6598:2 6599:3 6600:3 6601:-2 6602:-2 6603:-2 6604:2 6605:2 6606:2 6607:-2 6608:2 6609:-4 6610:-4 6611:-4 6612:4 6613:4 6614:-2 6615:-2 6616:3 6617:-2 6618:3 6619:2 6620:3 6621:3 6622:-2 6623:-2 6624:3 6625:2 6626:2 6627:-5 6628:-5 6629:-5 6630:2 6631:2 6632:2 6633:-3 6634:-3 6635:2 6636:2 6637:2 6638:-3 6639:-3 6640:-3 6641:6 6642:6 6643:6 6644:-3 6645:-3 6646:-3 6647:-2 6648:-2 6649:-2 6650:-3 6651:-2 6652:2 6653:2 6654:2 6655:2 6656:2 6657:-2 6658:-2 6659:-2 6660:-8 6661:-2 6662:-2 6663:-2 6664:-2 6665:-5 6666:-2 6667:-2 6668:-3 6669:-4 6670:3 6671:-5 6672:-5 6673:-5 6674:3 6675:6 6676:4 6677:6 6678:4 6679:4 6680:2 6681:2 6682:2 6683:-2 6684:-2 6685:-2 6686:-2 6687:-2 6688:2 6689:2 6690:-3 6691:-3 6692:-2 6693:-2 6694:-2 6695:-5 6696:3 6697:3 6698:2 6699:3 6700:2 6701:2 6702:-10 6703:-7 6704:-7 6705:-5 6706:-5 6707:3 6708:3 6709:3 6710:-2 6711:-2 6712:3 6713:2 6714:2 6715:-5 6716:-8 6717:8 6718:8 6719:-3 6720:-2 6721:-5 6722:4 6723:-2 6724:-2 6725:3 6726:2 6727:2 6728:2 6729:2 6730:-3 6731:-3 6732:-3 6733:3 6734:2 6735:-8 6736:-9 6737:-9 6738:8 6739:9 6740:9 6741:-3 6742:2 6743:3 6744:3 6745:2 6746:2 6747:4 6748:2 6749:2 6750:3 6751:5 6752:-3 6753:-2 6754:-2 6755:-2 6756:-2 6757:2 6758:2 6759:2 6760:2 6761:2 6762:2 6763:5 6764:3 6765:4 6766:4 6767:4 6768:5 6769:2 6770:2 6771:2 6772:2 6773:-3 6774:2 6775:2 6776:2 6777:-3 6778:2 6779:2 6780:-3 6781:-3 6782:-3 6783:-2 6784:3 6785:5 6786:2 6787:3 6788:-4 6789:2 6790:-6 6791:-2 6792:-5 6793:-2 6794:-2 6795:-2 6796:2 6797:2 6798:2 6799:2 6800:2 6801:3 6802:3 6803:-2 6804:-2 6805:3 6806:4 6807:-2 6808:3 6809:3 6810:3 6811:3 6812:3 6813:3 6814:3 6815:3 6816:-5 6817:2 6818:2 6819:2 6820:-5 6821:-4 6822:-4 6823:-2 6824:-2 6825:-2 6826:2 6827:2 6828:2 6829:-2 6830:-2 6831:-2 6832:-2 6833:-2 6834:-2 6835:-2 6836:2 6837:4 6838:4 6839:-2 6840:-2 6841:-2 6842:-5 6843:-2 6844:-2 6845:-2 6846:-3 6847:-3 6848:-3 6849:-2 6850:-2 6851:-3 6852:6 6853:-3 6854:-2 6855:2 6856:-2 6857:-2 6858:3 6859:2 6860:2 6861:2 6862:2 6863:8 6864:7 6865:6 6866:5 6867:5 6868:-2 6869:-2 6870:-2 6871:5 6872:2 6873:2 6874:2 6875:2 6876:2 6877:2 6878:-2 6879:2 6880:2 6881:2 6882:-2 6883:4 6884:6 6885:4 6886:4 6887:-2 6888:-3 6889:-3 6890:-5 6891:-4 6892:2 6893:2 6894:2 6895:2 6896:2 6897:2 6898:7 6899:7 6900:-2 6901:-3 6902:8 6903:8 6904:8 6905:2 6906:2 6907:2 6908:2 6909:2 6910:2 6911:2 6912:2 6913:2 6914:2 6915:3 6916:-2 6917:2 6918:2 6919:2 6920:2 6921:2 6922:2 6923:-4 6924:-5 6925:-5 6926:2 6927:2 6928:-3 6929:2 6930:2 6931:4 6932:-2 6933:-2 6934:3 6935:3 6936:2 6937:4 6938:-2 6939:-2 6940:-2 6941:5 6942:5 6943:5 6944:2 6945:2 6946:7 6947:7 6948:6 6949:7 6950:6 6951:-3 6952:-2 6953:3 6954:3 6955:-2 6956:-4 6957:-4 6958:2 6959:-3 6960:-2 6961:-2 6962:2 6963:2 6964:2 6965:2 6966:5 6967:8 6968:2 6969:2 6970:-2 6971:-2 6972:3 6973:2 6974:3 6975:3 6976:-4 6977:-3 6978:-3 6979:5 6980:7 6981:6 6982:7 6983:5 6984:4 6985:3 6986:3 6987:5 6988:-4 6989:-4 6990:-7 6991:-7 6992:-7 6993:-2 6994:2 6995:4 6996:4 6997:5 6998:7 6999:10 7000:10 7001:10 7002:-5 7003:-4 7004:-2 7005:4 7006:2 7007:3 7008:2 7009:-10 7010:12 7011:14 7012:-3 7013:-4 7014:16 7015:14 7016:2 7017:-3 7018:6 7019:-2 7020:-5 7021:-2 7022:-2 7023:-3 7024:-2 7025:-2 7026:2 7027:2 7028:-3 7029:-3 7030:2 7031:3 7032:3 7033:2 7034:-3 7035:-3 7036:-2 7037:-4 7038:-2 7039:-4 7040:-5 7041:-3 7042:-3 7043:3 7044:3 7045:-6 7046:-6 7047:3 7048:3 7049:-2 7050:-2 7051:8 7052:7 7053:5 7054:4 7055:4 7056:-2 7057:2 7058:2 7059:2 7060:-9 7061:-3 7062:-6 7063:-7 7064:-3 7065:-3 7066:-2 7067:-2 7068:2 7069:2 7070:2 7071:-3 7072:-3 7073:-3 7074:2 7075:2 7076:-2 7077:2 7078:-2 7079:-3 7080:5 7081:5 7082:5 7083:-6 7084:2 7085:2 7086:-4 7087:-2 7088:-2 7089:4 7090:-4 7091:-4 7092:-4 7093:-3 7094:-3 7095:-2 7096:-2 7097:-2 7098:3 7099:2 7100:2 7101:4 7102:2 7103:-2 7104:-2 7105:-3 7106:-3 7107:-3 7108:5 7109:4 7110:4 7111:3 7112:3 7113:2 7114:-4 7115:-3 7116:-4 7117:2 7118:-4 7119:-3 7120:-4 7121:2 7122:2 7123:-4 7124:-4 7125:-2 7126:2 7127:3 7128:5 7129:-4 7130:-2 7131:-2 7132:3 7133:2 7134:2 7135:2 7136:2 7137:10 7138:-2 7139:2 7140:-4 7141:-4 7142:10 7143:4 7144:3 7145:7 7146:5 7147:3 7148:3 7149:-3 7150:2 7151:2 7152:2 7153:2 7154:3 7155:3 7156:3 7157:-3 7158:4 7159:3 7160:3 7161:3 7162:4 7163:2 7164:3 7165:3 7166:-3 7167:-3 7168:-2 7169:-6 7170:-2 7171:-3 7172:-3 7173:-2 7174:-5 7175:3 7176:-4 7177:-4 7178:3 7179:-2 7180:-3 7181:-6 7182:2 7183:3 7184:-2 7185:-2 7186:-2 7187:2 7188:-2 7189:2 7190:-2 7191:-2 7192:-2 7193:-2 7194:4 7195:-2 7196:-2 7197:-2 7198:-2 7199:-5 7200:-5 7201:3 7202:3 7203:3 7204:4 7205:3 7206:3 7207:4 7208:4 7209:4 7210:4 7211:2 7212:2 7213:2 7214:2 7215:2 7216:-3 7217:2 7218:10 7219:2 7220:2 7221:10 7222:4 7223:5 7224:4 7225:8 7226:5 7227:-2 7228:3 7229:4 7230:2 7231:2 7232:3 7233:3 7234:9 7235:8 7236:3 7237:3 7238:4 7239:-4 7240:2 7241:-6 7242:-6 7243:-3 7244:-6 7245:-6 7246:-6 7247:-5 7248:-4 7249:-4 7250:11 7251:11 7252:3 7253:-2 7254:-2 7255:3 7256:-4 7257:-2 7258:-2 7259:-2 7260:-2 7261:-4 7262:-2 7263:3 7264:2 7265:2 7266:-6 7267:-5 7268:-5 7269:-2 7270:-2 7271:-2 7272:-5 7273:-2 7274:-3 7275:-3 7276:7 7277:-2 7278:2 7279:2 7280:2 7281:-2 7282:-2 7283:-2 7284:-2 7285:5 7286:6 7287:6 7288:2 7289:2 7290:-4 7291:-3 7292:-2 7293:-3 7294:3 7295:3 7296:3 7297:2 7298:3 7299:3 7300:3 7301:3 7302:2 7303:2 7304:4 7305:-5 7306:-5 7307:12 7308:10 7309:-2 7310:-2 7311:9 7312:9 7313:10 7314:4 7315:-2 7316:3 7317:3 7318:4 7319:5 7320:-2 7321:-3 7322:-2 7323:-2 7324:-3 7325:-3 7326:7 7327:5 7328:8 7329:-2 7330:-3 7331:9 7332:9 7333:3 7334:3 7335:2 7336:2 7337:3 7338:3 7339:3 7340:2 7341:2 7342:2 7343:9 7344:8 7345:2 7346:2 7347:3 7348:3 7349:-5 7350:-5 7351:-5 7352:2 7353:-2 7354:4 7355:4 7356:4 7357:9 7358:-2 7359:-4 7360:2 7361:-3 7362:-4 7363:2 7364:2 7365:3 7366:-2 7367:3 7368:-4 7369:-4 7370:-4 7371:5 7372:3 7373:2 7374:2 7375:3 7376:3 7377:3 7378:-4 7379:-2 7380:-2 7381:-2 7382:2 7383:2 7384:4 7385:2 7386:2 7387:3 7388:-2 7389:2 7390:2 7391:2 7392:2 7393:2 7394:-2 7395:-3 7396:-2 7397:-2 7398:-2 7399:-2 7400:-2 7401:3 7402:3 7403:3 7404:-3 7405:3 7406:4 7407:3 7408:2 7409:2 7410:2 7411:2 7412:3 7413:4 7414:2 7415:3 7416:2 7417:-3 7418:-3 7419:2 7420:2 7421:4 7422:5 7423:5 7424:5 7425:3 7426:3 7427:3 7428:2 7429:2 7430:-2 7431:-2 7432:5 7433:4 7434:4 7435:5 7436:2 7437:-2 7438:3 7439:2 7440:2 7441:5 7442:5 7443:5 7444:5 7445:10 7446:9 7447:9 7448:9 7449:-7 7450:-2 7451:-2 7452:-3 7453:3 7454:5 7455:3 7456:2 7457:5 7458:2 7459:2 7460:2 7461:2 7462:6 7463:5 7464:2 7465:4 7466:2 7467:3 7468:2 7469:-9 7470:-3 7471:-2 7472:-7 7473:-5 7474:-2 7475:-2 7476:-2 7477:-3 7478:-3 7479:-2 7480:2 7481:2 7482:2 7483:3 7484:2 7485:-8 7486:-4 7487:-6 7488:-6 7489:-7 7490:-9 7491:2 7492:3 7493:3 7494:2 7495:5 7496:4 7497:2 7498:2 7499:2 7500:2 7501:-2 7502:2 7503:3 7504:2 7505:2 7506:4 7507:3 7508:4 7509:-8 7510:-7 7511:-7 7512:-2 7513:-2 7514:3 7515:3 7516:-2 7517:-5 7518:6 7519:6 7520:3 7521:2 7522:2 7523:3 7524:3 7525:-3 7526:-2 7527:-2 7528:-2 7529:-2 7530:-2 7531:2 7532:2 7533:-3 7534:-3 7535:-3 7536:-6 7537:-5 7538:2 7539:2 7540:-7 7541:-4 7542:-3 7543:-3 7544:4 7545:4 7546:-5 7547:-5 7548:-2 7549:-2 7550:-2 7551:-3 7552:3 7553:2 7554:2 7555:-6 7556:-6 7557:-2 7558:-2 7559:-2 7560:-6 7561:-2 7562:-4 7563:2 7564:2 7565:-2 7566:-2 7567:-3 7568:-2 7569:-3 7570:3 7571:2 7572:10 7573:4 7574:2 7575:4 7576:-2 7577:2 7578:2 7579:6 7580:6 7581:-2 7582:3 7583:-2 7584:-2 7585:3 7586:2 7587:3 7588:3 7589:-8 7590:5 7591:2 7592:2 7593:4 7594:4 7595:4 7596:2 7597:2 7598:3 7599:2 7600:2 7601:3 7602:3 7603:2 7604:-2 7605:-2 7606:-2 7607:3 7608:2 7609:-3 7610:-2 7611:-2 7612:2 7613:2 7614:3 7615:-3 7616:-4 7617:-4 7618:2 7619:2 7620:-7 7621:-4 7622:-3 7623:-3 7624:-3 7625:5 7626:6 7627:6 7628:2 7629:2 7630:-3 7631:2 7632:2 7633:2 7634:2 7635:2 7636:2 7637:2 7638:-3 7639:-3 7640:-5 7641:-4 7642:-2 7643:-2 7644:-3 7645:-3 7646:-3 7647:2 7648:2 7649:2 7650:3 7651:3 7652:2 7653:2 7654:2 7655:3 7656:3 7657:3 7658:-2 7659:-3 7660:-2 7661:-4 7662:-4 7663:-4 7664:-3 7665:-2 7666:-5 7667:-5 7668:2 7669:2 7670:6 7671:6 7672:-2 7673:-2 7674:-2 7675:3 7676:-5 7677:3 7678:3 7679:3 7680:2 7681:2 7682:2 7683:-2 7684:-2 7685:2 7686:-2 7687:-2 7688:-9 7689:-6 7690:-6 7691:-2 7692:-2 7693:-3 7694:2 7695:-2 7696:-2 7697:2 7698:2 7699:2 7700:2 7701:-2 7702:-3 7703:4 7704:4 7705:2 7706:-2 7707:-2 7708:5 7709:3 7710:3 7711:2 7712:4 7713:3 7714:3 7715:-3 7716:3 7717:2 7718:2 7719:3 7720:3 7721:4 7722:-2 7723:-4 7724:-4 7725:-3 7726:-2 7727:-2 7728:-2 7729:4 7730:4 7731:4 7732:-8 7733:-10 7734:3 7735:-2 7736:-2 7737:-2 7738:2 7739:2 7740:-4 7741:-4 7742:4 7743:2 7744:3 7745:-2 7746:-4 7747:7 7748:4 7749:3 7750:3 7751:3 7752:3 7753:2 7754:-3 7755:-5 7756:-2 7757:-2 7758:-2 7759:2 7760:3 7761:2 7762:6 7763:3 7764:2 7765:2 7766:3 7767:3 7768:-3 7769:2 7770:-2 7771:-2 7772:6 7773:6 7774:-2 7775:2 7776:2 7777:-3 7778:-3 7779:2 7780:2 7781:-2 7782:-2 7783:-3 7784:-2 7785:-2 7786:-3 7787:7 7788:-2 7789:-5 7790:-6 7791:-2 7792:-5 7793:4 7794:3 7795:-3 7796:-3 7797:-2 7798:6 7799:2 7800:2 7801:5 7802:5 7803:-3 7804:-3 7805:-3 7806:-2 7807:-2 7808:-2 7809:2 7810:2 7811:2 7812:-2 7813:-2 7814:-2 7815:-5 7816:5 7817:5 7818:5 7819:4 7820:4 7821:-4 7822:3 7823:4 7824:2 7825:2 7826:-2 7827:-2 7828:5 7829:5 7830:3 7831:2 7832:2 7833:2 7834:-3 7835:-3 7836:2 7837:6 7838:2 7839:2 7840:3 7841:-3 7842:-3 7843:-5 7844:-7 7845:-4 7846:-3 7847:-3 7848:-3 7849:-3 7850:-3 7851:-3 7852:2 7853:3 7854:2 7855:-2 7856:-2 7857:2 7858:-4 7859:2 7860:2 7861:2 7862:2 7863:5 7864:9 7865:-6 7866:-2 7867:-2 7868:-2 7869:-2 7870:2 7871:7 7872:7 7873:2 7874:-2 7875:-3 7876:3 7877:-2 7878:-2 7879:-2 7880:-2 7881:-2 7882:-2 7883:4 7884:2 7885:4 7886:-3 7887:-3 7888:-3 7889:-2 7890:2 7891:3 7892:-2 7893:-2 7894:-2 7895:-3 7896:-2 7897:-2 7898:4 7899:4 7900:-5 7901:-5 7902:-4 7903:-2 7904:2 7905:2 7906:2 7907:2 7908:2 7909:2 7910:2 7911:-3 7912:-3 7913:-2 7914:-4 7915:-5 7916:-2 7917:-2 7918:4 7919:2 7920:3 7921:4 7922:2 7923:-2 7924:-2 7925:5 7926:5 7927:3 7928:2 7929:2 7930:3 7931:2 7932:2 7933:-3 7934:-6 7935:-6 7936:3 7937:3 7938:4 7939:4 7940:4 7941:2 7942:4 7943:4 7944:2 7945:3 7946:3 7947:3 7948:-2 7949:3 7950:3 7951:3 7952:5 7953:4 7954:5 7955:-3 7956:-2 7957:-2 7958:4 7959:4 7960:-2 7961:-2 7962:4 7963:2 7964:3 7965:5 7966:-4 7967:4 7968:3 7969:2 7970:-2 7971:-4 7972:3 7973:-2 7974:-3 7975:2 7976:2 7977:2 7978:2 7979:-2 7980:-3 7981:-4 7982:3 7983:4 7984:4 7985:-3 7986:-3 7987:-3 7988:2 7989:2 7990:-6 7991:-4 7992:-2 7993:-2 7994:-2 7995:-2 7996:3 7997:2 7998:2 7999:3 8000:3 8001:3 8002:2 8003:2 8004:8 8005:4 8006:-2 8007:2 8008:4 8009:4 8010:-2 8011:-2 8012:4 8013:4 8014:5 8015:6 8016:2 8017:2 8018:16 8019:12 8020:2 8021:2 8022:2 8023:9 8024:8 8025:2 8026:2 8027:2 8028:11 8029:4 8030:4 8031:6 8032:-2 8033:4 8034:4 8035:5 8036:7 8037:-3 8038:-2 8039:-2 8040:-3 8041:-3 8042:-3 8043:3 8044:-5 8045:2 8046:-2 8047:2 8048:2 8049:2 8050:2 8051:3 8052:3 8053:4 8054:-2 8055:-2 8056:4 8057:2 8058:4 8059:2 8060:2 8061:2 8062:2 8063:3 8064:-2 8065:-2 8066:5 8067:-2 8068:-2 8069:8 8070:2 8071:2 8072:2 8073:2 8074:2 8075:3 8076:2 8077:3 8078:-3 8079:5 8080:2 8081:2 8082:-4 8083:-3 8084:3 8085:3 8086:11 8087:3 8088:8 8089:3 8090:3 8091:3 8092:4 8093:4 8094:2 8095:2 8096:2 8097:2 8098:-6 8099:2 8100:-7 8101:-2 8102:-6 8103:-6 8104:-4 8105:-2 8106:-3 8107:2 8108:2 8109:2 8110:-2 8111:-2 8112:-2 8113:-2 8114:-2 8115:2 8116:2 8117:-2 8118:-2 8119:-3 8120:-3 8121:-3 8122:3 8123:3 8124:3 8125:-2 8126:2 8127:2 8128:2 8129:2 8130:2 8131:2 8132:-3 8133:-4 8134:-4 8135:-2 8136:-2 8137:-3 8138:-3 8139:-2 8140:2 8141:2 8142:2 8143:4 8144:3 8145:2 8146:2 8147:2 8148:2 8149:2 8150:2 8151:-2 8152:2 8153:3 8154:-3 8155:-2 8156:-2 8157:2 8158:3 8159:-3 8160:-3 8161:2 8162:2 8163:3 8164:-7 8165:3 8166:3 8167:-9 8168:-3 8169:-8 8170:-7 8171:3 8172:3 8173:2 8174:2 8175:2 8176:-4 8177:-4 8178:-4 8179:-3 8180:-3 8181:-5 8182:2 8183:9 8184:-10 8185:2 8186:-12 8187:-12 8188:3 8189:5 8190:4 8191:-2 8192:-2 8193:-2 8194:2 8195:3 8196:-3 8197:-2 8198:5 8199:2 8200:2 8201:2 8202:4 8203:4 8204:2 8205:3 8206:-3 8207:-4 8208:-4 8209:-5 8210:-3 8211:-3 8212:-3 8213:3 8214:3 8215:-3 8216:-3 8217:3 8218:2 8219:-2 8220:-2 8221:6 8222:7 8223:-2 8224:-3 8225:6 8226:2 8227:2 8228:2 8229:2 8230:2 8231:2 8232:-2 8233:5 8234:5 8235:-4 8236:3 8237:2 8238:-6 8239:-6 8240:2 8241:2 8242:-3 8243:-2 8244:13 8245:12 8246:2 8247:3 8248:5 8249:9 8250:-2 8251:3 8252:2 8253:-2 8254:2 8255:6 8256:6 8257:4 8258:7 8259:-2 8260:-3 8261:-2 8262:4 8263:2 8264:2 8265:4 8266:-2 8267:-2 8268:6 8269:6 8270:2 8271:2 8272:2 8273:8 8274:6 8275:2 8276:2 8277:2 8278:-3 8279:-3 8280:2 8281:2 8282:-2 8283:2 8284:2 8285:2 8286:2 8287:2 8288:6 8289:6 8290:6 8291:-4 8292:-4 8293:-4 8294:5 8295:5 8296:-2 8297:-2 8298:2 8299:-2 8300:2 8301:2 8302:2 8303:-4 8304:2 8305:2 8306:-2 8307:-2 8308:9 8309:8 8310:5 8311:4 8312:2 8313:2 8314:2 8315:3 8316:-3 8317:-3 8318:-2 8319:-3 8320:3 8321:-2 8322:5 8323:2 8324:-2 8325:4 8326:6 8327:6 8328:3 8329:4 8330:2 8331:-3 8332:-2 8333:-2 8334:-2 8335:-2 8336:2 8337:2 8338:-4 8339:-5 8340:3 8341:3 8342:-6 8343:-6 8344:6 8345:3 8346:4 8347:-2 8348:-2 8349:-2 8350:2 8351:2 8352:4 8353:2 8354:2 8355:4 8356:3 8357:3 8358:3 8359:-2 8360:-2 8361:-2 8362:2 8363:-5 8364:5 8365:5 8366:2 8367:2 8368:2 8369:2 8370:-3 8371:3 8372:3 8373:4 8374:4 8375:-2 8376:2 8377:2 8378:2 8379:2 8380:-10 8381:-10 8382:-9 8383:3 8384:3 8385:-2 8386:-2 8387:6 8388:3 8389:4 8390:4 8391:-2 8392:2 8393:2 8394:3 8395:2 8396:4 8397:4 8398:6 8399:5 8400:2 8401:3 8402:3 8403:3 8404:-2 8405:6 8406:6 8407:2 8408:-3 8409:-3 8410:-2 8411:2 8412:2 8413:2 8414:2 8415:7 8416:2 8417:2 8418:2 8419:-5 8420:-2 8421:-2 8422:5 8423:5 8424:-7 8425:-6 8426:-3 8427:-3 8428:3 8429:3 8430:4 8431:2 8432:2 8433:2 8434:2 8435:3 8436:2 8437:2 8438:10 8439:-3 8440:2 8441:2 8442:2 8443:2 8444:3 8445:10 8446:10 8447:-6 8448:-6 8449:2 8450:-5 8451:-2 8452:-3 8453:-3 8454:3 8455:-2 8456:2 8457:4 8458:2 8459:-3 8460:-2 8461:-2 8462:2 8463:2 8464:2 8465:-3 8466:-3 8467:-2 8468:-2 8469:-5 8470:-3 8471:-3 8472:-2 8473:-2 8474:3 8475:3 8476:-2 8477:-2 8478:2 8479:2 8480:6 8481:6 8482:6 8483:2 8484:-2 8485:-2 8486:2 8487:2 8488:2 8489:2 8490:5 8491:3 8492:3 8493:-2 8494:-3 8495:-2 8496:2 8497:2 8498:2 8499:3 8500:2 8501:3 8502:2 8503:2 8504:-6 8505:-9 8506:-7 8507:-7 8508:-5 8509:-4 8510:2 8511:3 8512:7 8513:6 8514:-2 8515:-2 8516:-2 8517:-2 8518:-2 8519:-2 8520:2 8521:-2 8522:-2 8523:-5 8524:-5 8525:-5 8526:-5 8527:5 8528:3 8529:3 8530:2 8531:2 8532:2 8533:2 8534:2 8535:2 8536:-4 8537:-2 8538:-2 8539:-2 8540:-2 8541:-2 8542:-4 8543:3 8544:3 8545:2 8546:3 8547:-2 8548:-5 8549:-5 8550:-5 8551:8 8552:3 8553:2 8554:2 8555:2 8556:2 8557:3 8558:4 8559:4 8560:2 8561:2 8562:3 8563:-2 8564:4 8565:2 8566:2 8567:2 8568:2 8569:2 8570:2 8571:3 8572:3 8573:2 8574:-2 8575:3 8576:-3 8577:-2 8578:-2 8579:-3 8580:-2 8581:3 8582:2 8583:2 8584:3 8585:6 8586:2 8587:2 8588:2 8589:-2 8590:-2 8591:-2 8592:-2 8593:2 8594:3 8595:3 8596:-3 8597:-5 8598:2 8599:2 8600:9 8601:9 8602:6 8603:4 8604:5 8605:5 8606:-2 8607:-2 8608:2 8609:2 8610:2 8611:2 8612:2 8613:5 8614:5 8615:5 8616:-3 8617:-3 8618:-3 8619:2 8620:2 8621:3 8622:3 8623:4 8624:2 8625:4 8626:4 8627:2 8628:2 8629:2 8630:3 8631:3 8632:3 8633:-3 8634:-2 8635:-2 8636:-2 8637:-2 8638:-2 8639:2 8640:-3 8641:-3 8642:5 8643:-2 8644:2 8645:2 8646:3 8647:2 8648:2 8649:2 8650:2 8651:2 8652:2 8653:3 8654:3 8655:-2 8656:-2 8657:-2 8658:4 8659:4 8660:-2 8661:4 8662:3 8663:-4 8664:-2 8665:-2 8666:3 8667:3 8668:3 8669:-3 8670:-2 8671:3 8672:2 8673:9 8674:-3 8675:-3 8676:2 8677:-2 8678:4 8679:4 8680:11 8681:7 8682:9 8683:-2 8684:-2 8685:-2 8686:-2 8687:9 8688:8 8689:5 8690:5 8691:5 8692:5 8693:3 8694:2 8695:3 8696:2 8697:3 8698:3 8699:4 8700:3 8701:-2 8702:4 8703:2 8704:-3 8705:-2 8706:-2 8707:2 8708:2 8709:-2 8710:-2 8711:7 8712:2 8713:4 8714:2 8715:-2 8716:-3 8717:2 8718:2 8719:-2 8720:2 8721:4 8722:3 8723:2 8724:3 8725:3 8726:-6 8727:-5 8728:-5 8729:-4 8730:-3 8731:2 8732:2 8733:2 8734:2 8735:3 8736:3 8737:-3 8738:-3 8739:3 8740:3 8741:-2 8742:2 8743:2 8744:2 8745:-2 8746:-2 8747:3 8748:2 8749:-2 8750:-2 8751:2 8752:2 8753:3 8754:3 8755:-3 8756:-3 8757:2 8758:2 8759:2 8760:-3 8761:-2 8762:-2 8763:-3 8764:2 8765:-2 8766:2 8767:3 8768:-2 8769:4 8770:-2 8771:-4 8772:-5 8773:2 8774:2 8775:2 8776:-2 8777:-2 8778:-2 8779:-2 8780:-2 8781:-2 8782:-2 8783:2 8784:2 8785:-2 8786:-4 8787:2 8788:-2 8789:-2 8790:-2 8791:-3 8792:-3 8793:2 8794:2 8795:2 8796:2 8797:-2 8798:-2 8799:2 8800:-3 8801:-3 8802:-8 8803:-10 8804:-5 8805:-3 8806:-6 8807:-2 8808:-4 8809:2 8810:2 8811:-3 8812:-2 8813:-3 8814:-3 8815:2 8816:-3 8817:-2 8818:3 8819:3 8820:4 8821:-2 8822:-2 8823:-3 8824:-2 8825:2 8826:8 8827:3 8828:2 8829:2 8830:3 8831:3 8832:2 8833:3 8834:-2 8835:-2 8836:3 8837:3 8838:5 8839:5 8840:4 8841:-2 8842:7 8843:-4 8844:-4 8845:2 8846:2 8847:2 8848:2 8849:2 8850:4 8851:-2 8852:-2 8853:-2 8854:4 8855:4 8856:-4 8857:-5 8858:-2 8859:-2 8860:6 8861:2 8862:4 8863:5 8864:5 8865:-2 8866:-2 8867:2 8868:2 8869:2 8870:2 8871:2 8872:4 8873:2 8874:3 8875:4 8876:2 8877:2 8878:2 8879:2 8880:-2 8881:-2 8882:-2 8883:2 8884:2 8885:2 8886:13 8887:5 8888:3 8889:2 8890:2 8891:2 8892:2 8893:2 8894:2 8895:2 8896:-2 8897:-2 8898:-5 8899:-5 8900:-5 8901:8 8902:9 8903:-2 8904:-2 8905:-2 8906:2 8907:3 8908:2 8909:-2 8910:7 8911:7 8912:6 8913:2 8914:2 8915:2 8916:-3 8917:3 8918:2 8919:2 8920:-2 8921:-2 8922:2 8923:2 8924:2 8925:4 8926:4 8927:3 8928:5 8929:-2 8930:-2 8931:6 8932:3 8933:4 8934:3 8935:3 8936:-3 8937:-5 8938:-3 8939:2 8940:2 8941:-2 8942:2 8943:3 8944:2 8945:2 8946:-2 8947:-2 8948:2 8949:2 8950:-2 8951:3 8952:3 8953:3 8954:-2 8955:-3 8956:-3 8957:2 8958:2 8959:3 8960:2 8961:2 8962:2 8963:2 8964:2 8965:2 8966:2 8967:4 8968:3 8969:5 8970:3 8971:3 8972:2 8973:2 8974:4 8975:4 8976:4 8977:-3 8978:-4 8979:-5 8980:-2 8981:-5 8982:-2 8983:-3 8984:5 8985:4 8986:3 8987:2 8988:2 8989:3 8990:2 8991:2 8992:-5 8993:-7 8994:-7 8995:-6 8996:-6 8997:6 8998:3 8999:4 9000:4 9001:4 9002:27 9003:2 9004:2 9005:2 9006:-2 9007:-2 9008:-2 9009:3 9010:3 9011:2 9012:28 9013:2 9014:28 9015:27 9016:2 9017:2 9018:-3 9019:2 9020:-3 9021:-3 9022:-2 9023:-2 9024:-2 9025:-2 9026:8 9027:6 9028:3 9029:3 9030:3 9031:-2 9032:-2 9033:2 9034:2 9035:2 9036:3 9037:-2 9038:-2 9039:-3 9040:-3 9041:-3 9042:-2 9043:-2 9044:-2 9045:2 9046:2 9047:-4 9048:-2 9049:-2 9050:-2 9051:-3 9052:2 9053:3 9054:2 9055:-2 9056:-2 9057:-2 9058:-3 9059:-3 9060:2 9061:2 9062:3 9063:2 9064:2 9065:-2 9066:-2 9067:-2 9068:-2 9069:-2 9070:-2 9071:-2 9072:15 9073:10 9074:-4 9075:-4 9076:-4 9077:3 9078:3 9079:-4 9080:-4 9081:6 9082:6 9083:4 9084:3 9085:2 9086:3 9087:3 9088:3 9089:2 9090:2 9091:4 9092:4 9093:4 9094:8 9095:5 9096:5 9097:3 9098:2 9099:-2 9100:-2 9101:2 9102:2 9103:4 9104:3 9105:2 9106:-2 9107:9 9108:9 9109:9 9110:-2 9111:-2 9112:-2 9113:2 9114:2 9115:-4 9116:-4 9117:-4 9118:2 9119:2 9120:-10 9121:-4 9122:-2 9123:-2 9124:-2 9125:3 9126:-10 9127:-2 9128:-2 9129:-4 9130:-4 9131:-7 9132:-7 9133:2 9134:14 9135:23 9136:14 9137:15 9138:15 9139:2 9140:3 9141:3 9142:4 9143:-2 9144:-2 9145:-2 9146:-2 9147:-2 9148:5 9149:7 9150:4 9151:4 9152:3 9153:3 9154:2 9155:2 9156:4 9157:4 9158:2 9159:-2 9160:-5 9161:-5 9162:-5 9163:2 9164:-2 9165:10 9166:10 9167:8 9168:3 9169:6 9170:6 9171:6 9172:-4 9173:-3 9174:-3 9175:-4 9176:-5 9177:-4 9178:-4 9179:-2 9180:2 9181:3 9182:3 9183:5 9184:3 9185:2 9186:3 9187:3 9188:2 9189:2 9190:2 9191:-3 9192:-2 9193:-3 9194:2 9195:2 9196:-5 9197:-3 9198:-3 9199:2 9200:4 9201:3 9202:2 9203:3 9204:3 9205:6 9206:4 9207:4 9208:-2 9209:-2 9210:2 9211:17 9212:-3 9213:-2 9214:-2 9215:-2 9216:2 9217:4 9218:4 9219:-2 9220:-2 9221:25 9222:27 9223:18 9224:17 9225:2 9226:2 9227:3 9228:3 9229:-2 9230:-2 9231:2 9232:2 9233:3 9234:-5 9235:-5 9236:-3 9237:-4 9238:8 9239:2 9240:5 9241:9 9242:-3 9243:-3 9244:-2 9245:5 9246:5 9247:-2 9248:-5 9249:-2 9250:-3 9251:-2 9252:4 9253:3 9254:-2 9255:-2 9256:3 9257:-2 9258:5 9259:4 9260:4 9261:3 9262:2 9263:2 9264:2 9265:4 9266:-3 9267:6 9268:4 9269:-5 9270:-5 9271:-2 9272:-2 9273:-2 9274:7 9275:6 9276:6 9277:-2 9278:3 9279:2 9280:2 9281:2 9282:7 9283:8 9284:4 9285:7 9286:-3 9287:-2 9288:3 9289:3 9290:10 9291:10 9292:2 9293:-7 9294:-2 9295:2 9296:2 9297:-5 9298:-3 9299:-4 9300:-4 9301:-2 9302:-2 9303:3 9304:3 9305:3 9306:-4 9307:-3 9308:-3 9309:-2 9310:-2 9311:-3 9312:-3 9313:-3 9314:-2 9315:-2 9316:-7 9317:6 9318:8 9319:8 9320:8 9321:3 9322:-3 9323:2 9324:2 9325:2 9326:3 9327:2 9328:2 9329:-3 9330:-2 9331:-2 9332:4 9333:4 9334:5 9335:2 9336:3 9337:3 9338:-2 9339:-2 9340:-5 9341:-3 9342:-3 9343:-3 9344:-2 9345:-2 9346:-2 9347:3 9348:3 9349:3 9350:4 9351:2 9352:2 9353:2 9354:-3 9355:-3 9356:5 9357:4 9358:2 9359:-2 9360:-2 9361:2 9362:-2 9363:10 9364:3 9365:4 9366:4 9367:3 9368:3 9369:2 9370:2 9371:-3 9372:-2 9373:-2 9374:7 9375:2 9376:3 9377:2 9378:5 9379:5 9380:2 9381:4 9382:-2 9383:5 9384:6 9385:2 9386:2 9387:2 9388:3 9389:3 9390:2 9391:-3 9392:3 9393:3 9394:2 9395:2 9396:2 9397:6 9398:-5 9399:-2 9400:-3 9401:2 9402:2 9403:2 9404:4 9405:4 9406:2 9407:3 9408:3 9409:3 9410:3 9411:2 9412:2 9413:3 9414:3 9415:2 9416:2 9417:2 9418:4 9419:7 9420:-2 9421:-4 9422:-5 9423:4 9424:2 9425:2 9426:2 9427:2 9428:2 9429:3 9430:3 9431:3 9432:-2 9433:5 9434:5 9435:7 9436:7 9437:8 9438:6 9439:7 9440:4 9441:4 9442:9 9443:10 9444:10 9445:2 9446:2 9447:-4 9448:-4 9449:-4 9450:-3 9451:-2 9452:-2 9453:2 9454:2 9455:2 9456:6 9457:5 9458:4 9459:-5 9460:-5 9461:-5 9462:-5 9463:-2 9464:2 9465:-7 9466:-7 9467:3 9468:-2 9469:-2 9470:-3 9471:-2 9472:-4 9473:-3 9474:8 9475:8 9476:-5 9477:-4 9478:10 9479:2 9480:2 9481:9 9482:2 9483:2 9484:8 9485:6 9486:4 9487:2 9488:-2 9489:4 9490:3 9491:2 9492:2 9493:2 9494:2 9495:2 9496:3 9497:2 9498:2 9499:-3 9500:-3 9501:-3 9502:2 9503:2 9504:2 9505:3 9506:3 9507:-4 9508:3 9509:5 9510:5 9511:4 9512:3 9513:-2 9514:3 9515:2 9516:5 9517:4 9518:2 9519:2 9520:2 9521:3 9522:2 9523:2 9524:6 9525:3 9526:2 9527:-3 9528:-2 9529:-2 9530:-2 9531:4 9532:5 9533:2 9534:2 9535:5 9536:3 9537:5 9538:-2 9539:-4 9540:-3 9541:-3 9542:2 9543:-4 9544:-4 9545:2 9546:8 9547:7 9548:7 9549:3 9550:2 9551:4 9552:3 9553:11 9554:8 9555:2 9556:2 9557:6 9558:5 9559:6 9560:2 9561:2 9562:2 9563:6 9564:5 9565:5 9566:-4 9567:-4 9568:-5 9569:-2 9570:3 9571:4 9572:4 9573:4 9574:5 9575:4 9576:2 9577:-2 9578:-2 9579:2 9580:-2 9581:-2 9582:-3 9583:-2 9584:-2 9585:-2 9586:2 9587:3 9588:-2 9589:-5 9590:-4 9591:-5 9592:2 9593:-2 9594:3 9595:3 9596:-3 9597:3 9598:2 9599:-5 9600:-5 9601:2 9602:2 9603:-3 9604:-3 9605:-3 9606:2 9607:2 9608:2 9609:2 9610:-2 9611:-2 9612:2 9613:-2 9614:-2 9615:-2 9616:-2 9617:4 9618:2 9619:3 9620:3 9621:2 9622:2 9623:-2 9624:2 9625:2 9626:2 9627:2 9628:-2 9629:2 9630:2 9631:2 9632:2 9633:5 9634:3 9635:4 9636:2 9637:2 9638:2 9639:2 9640:2 9641:2 9642:2 9643:2 9644:2 9645:5 9646:3 9647:3 9648:2 9649:5 9650:5 9651:5 9652:-6 9653:5 9654:-3 9655:-10 9656:-9 9657:2 9658:2 9659:2 9660:-2 9661:-2 9662:-2 9663:-3 9664:-2 9665:-2 9666:-2 9667:2 9668:6 9669:-3 9670:10 9671:2 9672:5 9673:5 9674:4 9675:4 9676:4 9677:3 9678:-3 9679:-2 9680:5 9681:5 9682:-3 9683:-2 9684:2 9685:3 9686:3 9687:4 9688:4 9689:3 9690:2 9691:-3 9692:-3 9693:-3 9694:3 9695:3 9696:3 9697:3 9698:2 9699:2 9700:-2 9701:-2 9702:-2 9703:-3 9704:3 9705:7 9706:3 9707:2 9708:2 9709:2 9710:-2 9711:2 9712:3 9713:3 9714:3 9715:4 9716:4 9717:3 9718:2 9719:-3 9720:2 9721:2 9722:2 9723:3 9724:2 9725:2 9726:2 9727:-2 9728:-2 9729:-2 9730:-3 9731:-4 9732:-4 9733:3 9734:2 9735:2 9736:4 9737:4 9738:-2 9739:-2 9740:2 9741:2 9742:2 9743:2 9744:3 9745:3 9746:3 9747:4 9748:2 9749:-2 9750:-2 9751:-2 9752:19 9753:-3 9754:7 9755:4 9756:3 9757:3 9758:4 9759:3 9760:3 9761:3 9762:3 9763:-2 9764:-2 9765:27 9766:27 9767:27 9768:-3 9769:3 9770:5 9771:7 9772:6 9773:2 9774:-2 9775:2 9776:3 9777:3 9778:6 9779:2 9780:7 9781:7 9782:-5 9783:3 9784:-6 9785:-6 9786:4 9787:2 9788:2 9789:2 9790:2 9791:2 9792:10 9793:5 9794:3 9795:2 9796:2 9797:2 9798:2 9799:2 9800:-3 9801:-3 9802:4 9803:-3 9804:-3 9805:2 9806:2 9807:2 9808:-2 9809:2 9810:-2 9811:-2 9812:-3 9813:-2 9814:8 9815:6 9816:2 9817:2 9818:2 9819:2 9820:-2 9821:2 9822:-4 9823:-5 9824:-6 9825:-4 9826:4 9827:6 9828:6 9829:-2 9830:-2 9831:-6 9832:-2 9833:2 9834:2 9835:-7 9836:-8 9837:-2 9838:-2 9839:-2 9840:2 9841:2 9842:-4 9843:2 9844:2 9845:-5 9846:-6 9847:-6 9848:3 9849:3 9850:2 9851:2 9852:3 9853:3 9854:2 9855:2 9856:2 9857:-3 9858:-3 9859:-2 9860:2 9861:-3 9862:-2 9863:-2 9864:-2 9865:6 9866:-4 9867:-6 9868:-2 9869:-2 9870:-5 9871:-4 9872:-3 9873:-2 9874:-2 9875:2 9876:3 9877:3 9878:-4 9879:-4 9880:-5 9881:-8 9882:4 9883:3 9884:2 9885:2 9886:-2 9887:-2 9888:-6 9889:-2 9890:-2 9891:-2 9892:-2 9893:-2 9894:4 9895:4 9896:5 9897:5 9898:5 9899:5 9900:10 9901:-4 9902:-4 9903:-5 9904:2 9905:2 9906:9 9907:7 9908:7 9909:3 9910:3 9911:9 9912:8 9913:3 9914:3 9915:5 9916:2 9917:-3 9918:-3 9919:-3 9920:8 9921:7 9922:6 9923:3 9924:3 9925:2 9926:2 9927:-7 9928:-6 9929:-3 9930:-3 9931:-3 9932:-13 9933:-11 9934:-12 9935:-12 9936:-2 9937:-2 9938:-3 9939:-2 9940:3 9941:-4 9942:-5 9943:-5 9944:4 9945:2 9946:3 9947:3 9948:5 9949:5 9950:-2 9951:-2 9952:-2 9953:-2 9954:2 9955:2 9956:2 9957:-2 9958:-2 9959:2 9960:2 9961:-4 9962:-4 9963:-4 9964:-4 9965:3 9966:2 9967:2 9968:2 9969:2 9970:2 9971:11 9972:4 9973:4 9974:4 9975:9 9976:9 9977:3 9978:3 9979:2 9980:2 9981:-2 9982:2 9983:-3 9984:-2 9985:-2 9986:-3 9987:-2 9988:-4 9989:-6 9990:-6 9991:-4 9992:-2 9993:-2 9994:-4 9995:-4 9996:-4 9997:-4 9998:5 9999:3 10000:4 10001:2 10002:2 10003:2 10004:-2 10005:2 10006:2 10007:2 10008:7 10009:5 10010:31 10011:13 10012:20 10013:23 10014:25 10015:2 10016:35 10017:2 10018:8 10019:-6 10020:14 10021:19 10022:7 10023:-3 10024:3 10025:9 10026:6 10027:-2 10028:5 10029:6 10030:200 10031:-45 10032:-78 10033:77 10034:-5 10035:-38 10036:50 10037:-8 10038:-25 10039:11 10040:9 10041:-21 10042:-30 10043:15 10044:111 10045:-43 10046:-38 10047:98 10048:-46 10049:-16 10050:-68 10051:-37 10052:-49 10053:21 10054:65 10055:-56 10056:-7 10057:-6 10058:9 10059:25 10060:17 10061:75 10062:-3 10063:45 10064:12 10065:-25 10066:-24 10067:-9 10068:12 10069:61 10070:-13 10071:-29 10072:41 10073:72 10074:-27 10075:38 10076:37 10077:-4 10078:-4 10079:53 10080:-39 10081:-22 10082:-12 10083:-9 10084:50 10085:37 10086:13 10087:-15 10088:-18 10089:-21 10090:20 10091:33 10092:17 10093:50 10094:-20 10095:-41 10096:-28 10097:5 10098:-37 10099:12 10100:-62 10101:4 10102:-5 10103:-13 10104:27 10105:-5 10106:28 10107:60 10108:-58 10109:40 10110:13 10111:23 10112:60 10113:8 10114:32 10115:31 10116:-8 10117:27 10118:14 10119:-18 10120:-49 10121:8 10122:14 10123:-6 10124:22 10125:44 10126:11 10127:50 10128:-52 10129:-12 10130:39 10131:-12 10132:-42 10133:-17 10134:36 10135:-40 10136:-34 10137:27 10138:45 10139:-30 10140:50 10141:58 10142:-8 10143:-23 10144:15 10145:15 10146:-26 10147:35 10148:25 10149:3 10150:-30 10151:-17 10152:10 10153:-9 10154:-34 10155:-38 10156:36 10157:-5 10158:-15
end 0c7c3222a21049b8e500f00eb5206497593d008451eb32498cc6a5f4c0e3a7ad
