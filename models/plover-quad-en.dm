demarche-model 1
section meta 5065 dffe2c7fa7378a46e938506bdb310bcb0c0415c2fd6189363fc9d5c04ba96f7b
section features 292005 0965f7ba256b1b4b35872c8ce1cc3fe79073b388d910661783d0facd5e0cc402
section lexicon 212927 6efb6b99c0c146d2b9352adf4a8fae210d36c72205f43f47a695a5572805dac4
section calibration 165 501815db7e236491788ed63b6c24eaff2fd14b445b1a626a3e01e89c1f6b2520
section check 8109 ffbbe9f31f207f5f84db322649acaa959ba4f077d3db122d824222c9354588f4
section svm 429210 b0c903a9d8b3a66278363e2fbce6925223779cc8f3f00487c764b32b28c6129e
{
  "demarche_model": 1,
  "name": "plover-quad-en",
  "task": "quad",
  "version": "1",
  "labels": [
    "material_conflict",
    "material_cooperation",
    "verbal_conflict",
    "verbal_cooperation"
  ],
  "features": {
    "version": 1,
    "count": 14403,
    "lexicon": "stance",
    "recipe": {"word_from": 1, "word_to": 2, "character_from": 2, "character_to": 5, "windows": true, "window_length": 9, "lexicon": true, "meaning": true, "clauses": true, "mask_names": false, "minimum_frequency": 2, "sublinear": true, "inverse_frequency": true}
  },
  "machine": {
    "solver": "liblinear, L2-regularised squared hinge loss",
    "kernel": "linear",
    "classes": "one-vs-rest",
    "cost": 1,
    "balanced": true
  },
  "training": {
    "rows": 1050,
    "auxiliary_rows": 0,
    "groups": 1042,
    "near_duplicates": 12,
    "interrupted": false,
    "rows_sha256": "ffa74b992f02533ad51ecc22e9bb3ffe09ae7c3353cf7c80043fdd9722aa7e52",
    "seed": 1
  },
  "choice": {
    "families": "as given",
    "offered": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
    "chosen": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
    "rows": 1050,
    "tried": [
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.01,
        "macro_f1": 0.8442
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.03,
        "macro_f1": 0.8847
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.1,
        "macro_f1": 0.8961
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.3,
        "macro_f1": 0.8983
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 1,
        "macro_f1": 0.8995
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 3,
        "macro_f1": 0.8972
      }
    ]
  },
  "cross_validation": {
    "folds": 5,
    "repeats": 1,
    "macro_f1": 0.8976,
    "macro_f1_mean_of_folds": 0.8976,
    "macro_f1_deviation": 0.0206,
    "weighted_f1": 0.899,
    "accuracy": 0.899,
    "by_label": [
      {
        "label": "material_conflict",
        "rows": 262,
        "precision": 0.9135,
        "recall": 0.9275,
        "f1": 0.9205,
        "predicted": [243, 6, 13, 0]
      },
      {
        "label": "material_cooperation",
        "rows": 220,
        "precision": 0.8584,
        "recall": 0.8545,
        "f1": 0.8565,
        "predicted": [10, 188, 12, 10]
      },
      {
        "label": "verbal_conflict",
        "rows": 330,
        "precision": 0.9,
        "recall": 0.9,
        "f1": 0.9,
        "predicted": [11, 13, 297, 9]
      },
      {
        "label": "verbal_cooperation",
        "rows": 238,
        "precision": 0.9191,
        "recall": 0.9076,
        "f1": 0.9133,
        "predicted": [2, 12, 8, 216]
      }
    ]
  },
  "calibration": {
    "method": "vector-scaling",
    "expected_calibration_error": 0.0121,
    "coverage": [
      {
        "confidence": 0.2667,
        "coverage": 1,
        "accuracy": 0.899
      },
      {
        "confidence": 0.3333,
        "coverage": 0.999,
        "accuracy": 0.8999
      },
      {
        "confidence": 0.4,
        "coverage": 0.9924,
        "accuracy": 0.904
      },
      {
        "confidence": 0.4667,
        "coverage": 0.9848,
        "accuracy": 0.9091
      },
      {
        "confidence": 0.5333,
        "coverage": 0.9505,
        "accuracy": 0.9238
      },
      {
        "confidence": 0.6,
        "coverage": 0.9238,
        "accuracy": 0.9361
      },
      {
        "confidence": 0.6667,
        "coverage": 0.8867,
        "accuracy": 0.9495
      },
      {
        "confidence": 0.7333,
        "coverage": 0.8543,
        "accuracy": 0.9565
      },
      {
        "confidence": 0.8,
        "coverage": 0.8162,
        "accuracy": 0.9662
      },
      {
        "confidence": 0.8667,
        "coverage": 0.7705,
        "accuracy": 0.9728
      },
      {
        "confidence": 0.9333,
        "coverage": 0.6914,
        "accuracy": 0.9821
      }
    ]
  },
  "libraries": {
    "demarche": "0.1.0",
    "libsvm": "3.24",
    "liblinear": "2.30",
    "utf8proc": "2.8.0"
  },
  "provenance": {"about":"PLOVER's four classes of a political event: verbal and material cooperation, verbal and material conflict.","data":[{"rows":"1,050 news sentences with source and target actor, coded by hand","texts":"sentences of the CAMEO manual and PLOVER gold records as in Zero-Shot-PLOVER (ACL 2024), CC BY-SA 4.0","labels":"hand coded by the authors of the data"}],"licence":"CC BY-SA 4.0","limits":["English only.","Reads who acts on whom from source and target; without them it is worse.","Sentences of a coding manual are plainer than those of the news."]},
  "limits": []
}
features	1	1050	731719d7b768619cce5dcdca430a50f1c8ee0c0864be18c725612ced250fcfef
word	"	13
word	" and	2
word	$	32
word	$ 17	2
word	$ 400	2
word	$ 5	3
word	'	7
word	's	154
word	's capital	4
word	's commitment	2
word	's decision	12
word	's efforts	3
word	's government	3
word	's idlib	2
word	's last	3
word	's leader	2
word	's military	3
word	's most	2
word	's office	6
word	's official	2
word	's recent	4
word	's sovereignty	2
word	's support	4
word	's war	2
word	(	40
word	( ians	2
word	( xinhua	2
word	)	40
word	) ,	2
word	) -	2
word	) --	8
word	) .	7
word	,	512
word	, 2009	2
word	, 2010	5
word	, 2018	4
word	, SOURCE	101
word	, TARGET	5
word	, a	39
word	, according	11
word	, after	9
word	, an	4
word	, and	14
word	, apparently	2
word	, but	8
word	, called	2
word	, calling	6
word	, citing	2
word	, claiming	4
word	, demanding	3
word	, despite	2
word	, ending	2
word	, following	4
word	, for	7
word	, government	2
word	, had	4
word	, has	9
word	, have	3
word	, he	2
word	, his	2
word	, in	16
word	, including	17
word	, killing	11
word	, left	2
word	, march	3
word	, on	11
word	, protesting	2
word	, ruling	2
word	, said	4
word	, saying	10
word	, security	2
word	, sending	2
word	, the	47
word	, though	2
word	, threatening	2
word	, to	15
word	, turkey	2
word	, was	4
word	, where	8
word	, which	16
word	, while	5
word	, who	10
word	, will	2
word	, with	8
word	, yesterday	2
word	-	187
word	- 16s	2
word	- SOURCE	14
word	- backed	3
word	- based	4
word	- brokered	2
word	- called	2
word	- day	7
word	- election	3
word	- fire	4
word	- government	5
word	- hour	3
word	- in	3
word	- inspired	2
word	- level	2
word	- made	2
word	- month	5
word	- off	3
word	- old	5
word	- person	2
word	- related	3
word	- syrian	2
word	- to	3
word	- torn	5
word	- trade	2
word	- week	3
word	- year	7
word	--	32
word	-- SOURCE	26
word	.	1037
word	. "	4
word	1,000	2
word	11	5
word	11 -	2
word	13	7
word	14 ,	2
word	15	13
word	15 ,	2
word	15 days	3
word	16	6
word	16s	2
word	16s at	2
word	17	11
word	17 million	2
word	18	4
word	19	9
word	19 ,	2
word	1980s	2
word	1990	2
word	2	8
word	2 million	3
word	20	4
word	2001	2
word	2005	2
word	2005 ,	2
word	2007	2
word	2008	2
word	2009	2
word	2010	7
word	2010 ,	3
word	2010 .	4
word	2011 .	2
word	2013	3
word	2013 .	2
word	2014	4
word	2014 .	3
word	2015	4
word	2016	8
word	2016 .	3
word	2017	13
word	2017 ,	2
word	2018 ,	2
word	2018 .	6
word	2019	7
word	2020	2
word	21	5
word	21 ,	2
word	23 years	2
word	24	6
word	24 hours	2
word	25	3
word	250	3
word	26	3
word	30	7
word	31	4
word	4	5
word	40	4
word	400	4
word	400 million	2
word	45	2
word	5	5
word	500	2
word	6	3
word	6 ,	2
word	60	4
word	60 -	2
word	7	4
word	7 ,	3
word	:	10
word	SOURCE	1046
word	SOURCE 's	3
word	SOURCE ,	42
word	SOURCE .	4
word	SOURCE accepted	3
word	SOURCE accepts	2
word	SOURCE agreed	10
word	SOURCE also	8
word	SOURCE and	43
word	SOURCE announced	11
word	SOURCE approved	3
word	SOURCE arrested	3
word	SOURCE arrive	2
word	SOURCE called	12
word	SOURCE conceded	2
word	SOURCE convicted	3
word	SOURCE declared	11
word	SOURCE defended	2
word	SOURCE demanded	7
word	SOURCE discussed	2
word	SOURCE ended	2
word	SOURCE expelled	4
word	SOURCE for	5
word	SOURCE forced	2
word	SOURCE gave	6
word	SOURCE granted	2
word	SOURCE had	19
word	SOURCE has	203
word	SOURCE have	73
word	SOURCE held	8
word	SOURCE imposed	5
word	SOURCE in	11
word	SOURCE is	40
word	SOURCE last	2
word	SOURCE launched	15
word	SOURCE let	2
word	SOURCE lifted	8
word	SOURCE lifts	2
word	SOURCE meets	4
word	SOURCE mobilized	4
word	SOURCE on	69
word	SOURCE opened	4
word	SOURCE ordered	6
word	SOURCE outlawed	3
word	SOURCE overthrew	2
word	SOURCE pledged	2
word	SOURCE recently	5
word	SOURCE reduced	3
word	SOURCE rejected	13
word	SOURCE remained	6
word	SOURCE resigned	2
word	SOURCE returned	15
word	SOURCE said	35
word	SOURCE say	4
word	SOURCE says	13
word	SOURCE seized	3
word	SOURCE sent	3
word	SOURCE shared	2
word	SOURCE struck	3
word	SOURCE summoned	4
word	SOURCE surrendered	2
word	SOURCE suspended	4
word	SOURCE that	2
word	SOURCE threatened	3
word	SOURCE to	4
word	SOURCE today	2
word	SOURCE took	2
word	SOURCE violated	3
word	SOURCE was	2
word	SOURCE went	2
word	SOURCE will	25
word	SOURCE withdrew	5
word	TARGET	1029
word	TARGET 's	31
word	TARGET ,	167
word	TARGET .	142
word	TARGET a	4
word	TARGET after	24
word	TARGET against	5
word	TARGET agreed	4
word	TARGET amid	3
word	TARGET and	30
word	TARGET are	2
word	TARGET as	14
word	TARGET at	14
word	TARGET because	4
word	TARGET began	2
word	TARGET but	2
word	TARGET by	5
word	TARGET despite	3
word	TARGET failed	3
word	TARGET following	5
word	TARGET for	39
word	TARGET guilty	3
word	TARGET has	8
word	TARGET have	19
word	TARGET held	2
word	TARGET if	6
word	TARGET in	65
word	TARGET is	4
word	TARGET it	2
word	TARGET last	5
word	TARGET late	2
word	TARGET monday	3
word	TARGET must	9
word	TARGET near	3
word	TARGET of	10
word	TARGET on	54
word	TARGET out	2
word	TARGET over	21
word	TARGET permission	2
word	TARGET reached	2
word	TARGET seeking	2
word	TARGET so	2
word	TARGET suspected	4
word	TARGET that	18
word	TARGET this	3
word	TARGET to	90
word	TARGET until	5
word	TARGET was	6
word	TARGET were	6
word	TARGET who	19
word	TARGET with	8
word	a	432
word	a $	2
word	a 60	2
word	a SOURCE	4
word	a TARGET	6
word	a ban	4
word	a blockade	2
word	a cabinet	3
word	a cease	2
word	a ceasefire	8
word	a civilian	2
word	a court	3
word	a deal	4
word	a decree	2
word	a dispute	3
word	a few	2
word	a fifth	2
word	a five	3
word	a free	3
word	a fresh	2
word	a full	3
word	a group	3
word	a humanitarian	2
word	a hunger	2
word	a joint	6
word	a letter	2
word	a long	2
word	a massive	2
word	a mediation	5
word	a meeting	10
word	a military	7
word	a month	4
word	a new	10
word	a peace	3
word	a peacekeeping	2
word	a phone	2
word	a planned	5
word	a possible	2
word	a private	2
word	a pro	3
word	a probe	2
word	a protest	2
word	a rally	2
word	a report	4
word	a resolution	2
word	a russian	3
word	a sit	2
word	a sixth	2
word	a small	2
word	a state	6
word	a statement	10
word	a strike	3
word	a suspected	3
word	a suspension	5
word	a team	2
word	a terror	2
word	a terrorist	2
word	a three	2
word	a u.s.	3
word	a unilateral	4
word	a visit	2
word	a year	2
word	abducted	2
word	about	18
word	abroad	3
word	abroad .	2
word	abruptly	3
word	accept	9
word	accepted	6
word	accepts	2
word	access	9
word	access of	2
word	access to	4
word	according	13
word	according to	13
word	account	2
word	accused	8
word	accused TARGET	3
word	accused of	4
word	accusing	5
word	across	7
word	across the	5
word	act	2
word	acting	2
word	acting on	2
word	action	8
word	action against	4
word	activists	8
word	addition	2
word	additional	4
word	address	3
word	administration	7
word	administration .	2
word	afghanistan	5
word	afghanistan ,	2
word	africa	4
word	africa union	3
word	african	10
word	african troops	4
word	african union	2
word	after	108
word	after SOURCE	5
word	after a	10
word	after accusing	2
word	after days	4
word	after he	5
word	after his	2
word	after it	5
word	after months	2
word	after the	20
word	after they	2
word	afternoon	2
word	afternoon .	2
word	again	2
word	against	89
word	against TARGET	45
word	against any	2
word	against erbil	2
word	against his	2
word	against terrorism	2
word	against the	13
word	agency	11
word	agency (	2
word	agency .	2
word	ago	5
word	ago .	3
word	agreed	59
word	agreed on	2
word	agreed to	51
word	agreement	31
word	agreement .	5
word	agreement in	2
word	agreement on	7
word	agreement with	7
word	agreements	4
word	aid	32
word	aid to	19
word	aid workers	2
word	aimed	4
word	aimed at	4
word	air	14
word	airspace	5
word	airspace .	2
word	airstrikes	3
word	alert	8
word	aligned	2
word	all	14
word	all TARGET	4
word	allegations	7
word	allegations that	3
word	alleged	10
word	allegedly	7
word	alliance	3
word	allow	16
word	allow TARGET	4
word	allow the	2
word	allowed	4
word	allowed to	2
word	almost	3
word	along	12
word	along the	4
word	alongside	2
word	already	4
word	also	20
word	also demanded	2
word	america	3
word	american	7
word	an	121
word	an 11	2
word	an TARGET	6
word	an agreement	8
word	an arrest	2
word	an attack	2
word	an executive	2
word	an interim	6
word	an international	3
word	an investigation	21
word	an invitation	2
word	an offensive	2
word	an official	2
word	an ultimatum	8
word	anadolu	2
word	and	308
word	and TARGET	46
word	and a	8
word	and announced	2
word	and destroyed	2
word	and economic	3
word	and even	2
word	and fighting	2
word	and ground	2
word	and is	2
word	and its	2
word	and military	3
word	and other	5
word	and others	2
word	and production	2
word	and provide	3
word	and pushed	2
word	and sentenced	2
word	and south	3
word	and taken	2
word	and urging	2
word	and will	3
word	ankara	4
word	announced	32
word	announced a	8
word	announced it	2
word	announced that	2
word	announced the	6
word	announced they	3
word	another	7
word	anti	9
word	anti -	9
word	any	12
word	anywhere	2
word	apologize	2
word	apologize for	2
word	apparently	3
word	appeals	3
word	appear	3
word	appear for	2
word	appointed	2
word	approved	9
word	approved a	3
word	approved by	2
word	approved the	3
word	approximately	2
word	april	16
word	april 8	3
word	are	17
word	area	8
word	area in	3
word	areas	7
word	areas .	3
word	areas in	2
word	armed	8
word	arms	7
word	army	8
word	around the	2
word	arrest	13
word	arrest of	3
word	arrest warrant	2
word	arrested	30
word	arrested TARGET	15
word	arrested for	2
word	arrested in	5
word	arrested last	2
word	arrested on	2
word	arrival	2
word	arrive	2
word	arrived	3
word	arrived in	2
word	artifacts	4
word	artifacts to	3
word	as	73
word	as a	13
word	as an	3
word	as human	4
word	as it	3
word	as part	6
word	as the	8
word	asian	5
word	assault	7
word	assault on	3
word	assaulting	2
word	assaults	2
word	assaults on	2
word	assets	2
word	assist	2
word	assistance	17
word	assistance to	10
word	asylum	4
word	at	71
word	at TARGET	6
word	at a	7
word	at home	2
word	at least	13
word	at the	22
word	attack	30
word	attack against	3
word	attack by	3
word	attack on	11
word	attack that	2
word	attacked	12
word	attacked .	2
word	attacks	23
word	attacks in	4
word	attacks on	12
word	attempt	4
word	attempted	2
word	attempts	3
word	attempts to	2
word	attend	2
word	attended	3
word	august	4
word	authorities	5
word	available	3
word	avoid	3
word	back	10
word	back .	2
word	backed	5
word	bail	3
word	ballistic	2
word	ballistic missile	2
word	ballots	2
word	ballots in	2
word	ban	17
word	ban on	11
word	bank	5
word	banned	5
word	banned TARGET	4
word	base	2
word	basic	2
word	be	31
word	be a	2
word	be allowed	2
word	because	11
word	because of	7
word	become	2
word	become a	2
word	been	34
word	been released	3
word	been too	2
word	before	10
word	began	6
word	began in	2
word	begin	6
word	begun	3
word	beijing	4
word	being	5
word	berlin	4
word	better	4
word	better pay	3
word	between	25
word	between TARGET	4
word	between the	16
word	bid	5
word	bid to	4
word	bilateral	8
word	bill	4
word	billion	12
word	billion in	3
word	black	3
word	blamed TARGET	2
word	block	3
word	blockade	5
word	blockade of	3
word	blockade on	2
word	blockades	4
word	bomb	4
word	bombings	2
word	border	20
word	border ,	3
word	border .	6
word	border area	2
word	border into	2
word	borders	11
word	borders to	6
word	borders with	2
word	both	5
word	boycott	7
word	boycott TARGET	3
word	boycott of	2
word	breakthrough	2
word	bribes	2
word	britain	5
word	brokered	2
word	brussels	2
word	brutal	2
word	build	2
word	building	4
word	bush	2
word	business	2
word	businesses	2
word	but	21
word	but SOURCE	2
word	but he	2
word	by	92
word	by $	2
word	by SOURCE	9
word	by TARGET	18
word	by britain	2
word	by indian	2
word	by its	2
word	by the	14
word	cabinet	8
word	cabinet meeting	3
word	cairo	3
word	call	8
word	call off	2
word	called	28
word	called TARGET	9
word	called for	8
word	called off	2
word	called on	4
word	calling	12
word	calling it	2
word	calls	2
word	calls for	2
word	came	5
word	came after	2
word	camp .	2
word	campaign	8
word	can	5
word	canberra	3
word	cancelled	5
word	cancelled a	4
word	candidate	2
word	capital	18
word	capital .	3
word	capital juba	2
word	captured	6
word	captured TARGET	3
word	car	2
word	care	5
word	carrying	5
word	carrying out	3
word	case ,	2
word	causing	4
word	cease	5
word	cease -	4
word	ceasefire	23
word	ceasefire agreement	3
word	ceasefire in	9
word	ceasefire on	3
word	ceasefire with	2
word	center	2
word	change	5
word	charge	2
word	charged	3
word	charges	14
word	charges ,	2
word	charges of	5
word	child	4
word	children in	3
word	china	3
word	chinese	7
word	citing	2
word	citizens	2
word	citizens .	2
word	citizenship	2
word	city	22
word	city ,	4
word	city .	5
word	civil	6
word	civilian	3
word	civilians	8
word	civilians .	2
word	civilians in	2
word	claiming	4
word	claiming that	2
word	claims	4
word	clashes	2
word	close	5
word	closed	2
word	coal	2
word	coalition	3
word	coalition .	2
word	coast	2
word	collaborating	4
word	collaborating with	4
word	colombia	2
word	comment	2
word	comment on	2
word	comments	3
word	commission	2
word	commitment	8
word	commitment to	7
word	committed	3
word	committed to	2
word	community	4
word	community to	2
word	company	5
word	complain	7
word	complain about	6
word	complete	2
word	completed	4
word	comprehensive	3
word	comprised	6
word	comprised of	6
word	conceded	3
word	conceded to	2
word	concerning	2
word	concerns	3
word	concerns that	2
word	condemned	13
word	condemned TARGET	11
word	condition	3
word	conditions	5
word	conditions in	2
word	confidence	3
word	conflict	5
word	conflict .	3
word	construction of	3
word	continue	4
word	continued	6
word	contribute	4
word	control	6
word	control of	3
word	convicted	12
word	convicted TARGET	7
word	conviction	4
word	cooperation	7
word	cooperation between	2
word	cooperation with	2
word	coronavirus	7
word	coronavirus .	2
word	corruption .	2
word	corruption and	2
word	could	4
word	could not	2
word	council	8
word	countries	11
word	country	61
word	country 's	15
word	country .	15
word	country after	2
word	country and	3
word	country in	2
word	country was	2
word	county	2
word	coup attempt	2
word	court	17
word	crackdown	3
word	creating	3
word	creating a	2
word	crimes	6
word	criminal	4
word	crisis	11
word	crisis .	4
word	critical	5
word	critical of	2
word	cuba	3
word	cultural	2
word	curb	2
word	curfew	8
word	curfew in	4
word	current	2
word	currently	4
word	cut	3
word	cyber	8
word	cyber attacks	4
word	cyber warfare	4
word	dakota	2
word	damascus	2
word	dangerous	2
word	danish	3
word	dark	2
word	data	2
word	date	3
word	day	15
word	days	20
word	days .	5
word	days after	6
word	days of	4
word	days to	2
word	de	3
word	dead	5
word	dead .	2
word	deadline	5
word	deal	18
word	deal .	4
word	deal on	2
word	deal to	2
word	deal with	2
word	death of	2
word	deaths	3
word	deaths of	2
word	december	12
word	december .	2
word	decided	3
word	decided to	3
word	decision	19
word	decision to	11
word	declared	21
word	declared a	13
word	declined	3
word	decree	2
word	defended	8
word	defended TARGET	8
word	defense	5
word	defense ministry	3
word	delhi	5
word	deliver	4
word	deliver aid	2
word	demand	2
word	demanded	16
word	demanded the	5
word	demanding	6
word	demands	9
word	demands by	2
word	demands from	2
word	democratic	3
word	demonstrates	2
word	demonstration	4
word	denied	2
word	denuclearization	2
word	department	4
word	department said	2
word	deployed	3
word	deployment	3
word	deployment of	2
word	deported	4
word	described	2
word	described as	2
word	designed	5
word	designed to	5
word	despite	7
word	destined	2
word	destined for	2
word	destroyed	2
word	details	3
word	detain	2
word	detention	6
word	detention .	2
word	detention of	4
word	devastating	2
word	development	5
word	did	3
word	did not	3
word	died	3
word	died in	2
word	diplomatic	12
word	diplomatic relations	4
word	diplomatic ties	6
word	direct	2
word	directly	3
word	disarm	2
word	discuss	7
word	discussed	3
word	discussing	2
word	discussions	2
word	dismissed	3
word	dispute	5
word	disputed	7
word	disputed border	2
word	district	4
word	do	5
word	donations	3
word	donor	4
word	donor ,	2
word	down	10
word	down their	4
word	dozens of	3
word	dragging	2
word	drug	2
word	drugs	2
word	due	9
word	due to	8
word	during	18
word	during the	7
word	early	5
word	ease	3
word	easing	3
word	east	5
word	eastern	9
word	ebola	2
word	ebola epidemic	2
word	economic	12
word	economic development	2
word	economic sanctions	2
word	economy	3
word	education	3
word	effort	7
word	effort between	2
word	effort to	4
word	efforts	9
word	efforts to	3
word	egyptian	2
word	eight	3
word	elected	4
word	election	12
word	election .	4
word	election of	2
word	elections	8
word	elections .	5
word	embargo	5
word	embassy	3
word	emergency	5
word	enclave	2
word	end	21
word	end of	3
word	end the	11
word	ended	5
word	ended mediation	3
word	ending	3
word	ending a	3
word	ends	3
word	enemy	2
word	energy	2
word	enough	2
word	ensure	8
word	ensure security	2
word	ensure the	2
word	epidemic	3
word	epidemic in	2
word	equipment	6
word	equipment and	2
word	erbil	3
word	erbil in	2
word	erdogan	2
word	erupted	2
word	erupted in	2
word	escalation	3
word	establish	6
word	establish an	6
word	established	7
word	established diplomatic	5
word	ethiopian	4
word	ethiopian ,	3
word	ethnic	3
word	ethnic violence	2
word	europe	6
word	euros	4
word	evacuation	2
word	even	4
word	evening	3
word	event	3
word	ever	2
word	every	2
word	evidence	7
word	evidence with	4
word	ex	2
word	exchange	5
word	executive	4
word	exercises	4
word	expelled	7
word	expelled TARGET	5
word	experts	3
word	experts to	2
word	exports	5
word	exports and	2
word	expressed	4
word	extend	6
word	extend curfew	2
word	extend the	2
word	extradited	2
word	extradition	3
word	extradition of	2
word	f	2
word	f -	2
word	facilitate	2
word	facilities	5
word	facing	4
word	factions	2
word	failed	10
word	failed to	8
word	fall	3
word	fall of	2
word	family	2
word	far	5
word	far refused	2
word	fears	2
word	february	7
word	few	4
word	few days	3
word	fifth	2
word	fight	6
word	fight against	2
word	fight the	2
word	fighter	3
word	fighter jets	2
word	fighters	3
word	fighting	10
word	fighting in	3
word	file	2
word	file photo	2
word	filed	11
word	finance	3
word	financial	3
word	fire	7
word	fire with	2
word	fired	4
word	first	19
word	first ever	2
word	first time	3
word	five	14
word	five -	3
word	five years	2
word	flag	2
word	flights	4
word	fly	3
word	fly f	2
word	focusing	2
word	focusing on	2
word	following	23
word	following a	4
word	following an	6
word	following the	5
word	food	9
word	food .	2
word	food insecurity	2
word	food supplies	3
word	for	218
word	for TARGET	25
word	for a	20
word	for allegedly	6
word	for an	3
word	for assistance	2
word	for better	4
word	for collaborating	4
word	for his	6
word	for humanitarian	2
word	for illegal	2
word	for its	2
word	for more	2
word	for peace	4
word	for questioning	2
word	for sanctions	7
word	for talks	7
word	for the	34
word	for us	2
word	for years	2
word	force	16
word	force comprised	6
word	forced	3
word	forced TARGET	2
word	forces	24
word	forces .	2
word	forces in	2
word	forces said	2
word	forcing	2
word	forcing them	2
word	foreign	10
word	foreign minister	2
word	form	2
word	form a	2
word	formally	3
word	forming	2
word	found	5
word	four	9
word	france	3
word	fraud	2
word	free	14
word	free -	2
word	free TARGET	4
word	freed	17
word	freed TARGET	10
word	freedom	4
word	fresh	5
word	friday ,	8
word	friday .	5
word	friday convicted	2
word	friday evening	2
word	friday in	2
word	friday to	2
word	friendly	2
word	from	113
word	from SOURCE	4
word	from TARGET	37
word	from holding	2
word	from iraq	2
word	from russia	2
word	from the	16
word	full	8
word	funding	7
word	funding to	2
word	further	6
word	future	2
word	game	2
word	games	2
word	gave	8
word	gave TARGET	2
word	gave a	2
word	gaza	5
word	gaza strip	3
word	germany	6
word	gesture	2
word	get	2
word	girl	2
word	give	6
word	give the	2
word	given	4
word	go	3
word	go to	2
word	goal	2
word	goods	4
word	government	44
word	government 's	3
word	government ,	3
word	government .	8
word	government of	2
word	government officials	2
word	government protests	4
word	grant	2
word	granted	7
word	granted TARGET	3
word	great	4
word	ground	5
word	grounds	2
word	group	18
word	group 's	3
word	group .	2
word	group and	3
word	group of	3
word	groups	4
word	guard	2
word	guilty	7
word	guilty of	6
word	gulf	2
word	guy	2
word	had	56
word	had agreed	2
word	had been	11
word	had imposed	3
word	had opened	2
word	haftar	2
word	hand	4
word	hand over	3
word	hard	3
word	hard -	2
word	has	245
word	has agreed	16
word	has also	4
word	has announced	3
word	has banned	4
word	has been	9
word	has called	3
word	has cancelled	3
word	has charged	2
word	has condemned	3
word	has convicted	2
word	has decided	3
word	has declared	6
word	has defended	3
word	has established	5
word	has freed	5
word	has given	2
word	has held	7
word	has imposed	7
word	has issued	12
word	has led	2
word	has lifted	4
word	has offered	3
word	has ordered	10
word	has received	2
word	has refused	5
word	has seized	2
word	has sent	3
word	has so	2
word	has started	2
word	has suspended	6
word	has threatened	4
word	has welcomed	3
word	have	114
word	have agreed	17
word	have arrested	9
word	have been	12
word	have begun	2
word	have deported	4
word	have failed	2
word	have killed	2
word	have launched	10
word	have said	3
word	have sought	3
word	have surrendered	2
word	he	46
word	he had	3
word	he said	2
word	he was	6
word	he will	7
word	he would	4
word	head	3
word	head of	3
word	health	11
word	health care	2
word	heightened	3
word	held	27
word	held a	6
word	held in	2
word	help	10
word	help TARGET	2
word	help people	2
word	help the	2
word	helping	6
word	her	6
word	here	4
word	here .	2
word	high	7
word	high -	3
word	him	20
word	him into	2
word	him to	5
word	his	49
word	his country	3
word	his office	3
word	his re	2
word	his removal	2
word	his role	2
word	history	2
word	hit	3
word	hit TARGET	2
word	hold a	3
word	hold talks	3
word	holding	7
word	holding public	2
word	hospital	3
word	host	3
word	hosted	3
word	hosted by	2
word	hour	3
word	hours .	2
word	hours after	2
word	house	9
word	house ,	2
word	houthi	2
word	houthi rebels	2
word	how	2
word	human	18
word	human rights	13
word	human shields	4
word	humanitarian aid	7
word	humanitarian relief	2
word	hundreds	3
word	hundreds of	3
word	hunger	4
word	hunger strike	3
word	ians	2
word	ians )	2
word	idlib	5
word	idlib ,	2
word	if	22
word	if he	2
word	illegal	6
word	illegally	4
word	images	3
word	immigration	3
word	import	3
word	imports	2
word	imports of	2
word	imposed	26
word	imposed blockades	4
word	imposed in	3
word	imposed on	3
word	imposed sanctions	6
word	improve	2
word	in	467
word	in -	2
word	in 2014	3
word	in 2015	2
word	in 2017	4
word	in 2018	5
word	in SOURCE	9
word	in TARGET	98
word	in a	43
word	in addition	2
word	in afghanistan	4
word	in an	9
word	in assistance	2
word	in beijing	3
word	in berlin	3
word	in december	5
word	in eastern	2
word	in february	3
word	in forming	2
word	in france	2
word	in humanitarian	2
word	in israel	2
word	in its	3
word	in january	5
word	in july	2
word	in june	3
word	in march	3
word	in may	3
word	in one	2
word	in order	2
word	in pakistan	2
word	in paris	2
word	in prison	4
word	in protest	3
word	in recent	2
word	in response	4
word	in retaliation	3
word	in south	2
word	in syria	8
word	in the	109
word	in their	5
word	in turn	2
word	in ukraine	2
word	in washington	5
word	in western	3
word	in which	3
word	incident	3
word	inciting	3
word	include	2
word	including	21
word	increase	2
word	increased	3
word	independence	7
word	india	8
word	india .	3
word	indian	3
word	individuals	2
word	industrial	3
word	information	10
word	information .	3
word	initial	4
word	injured	3
word	insecurity	2
word	inspired	2
word	instead	2
word	intelligence	6
word	interim	7
word	interim peacekeeping	6
word	international	20
word	international community	2
word	into	34
word	into TARGET	17
word	into a	2
word	into israel	2
word	into the	4
word	invasion	2
word	investigate	7
word	investigate the	2
word	investigation	30
word	investigation after	2
word	investigation by	2
word	investigation into	14
word	investigation of	5
word	investigations	2
word	investment	2
word	invitation	3
word	invitation from	2
word	involvement	4
word	involvement in	4
word	iran	8
word	iran 's	2
word	iranian	6
word	iraq 's	3
word	iraqi	7
word	iraqi -	2
word	is	71
word	is committed	2
word	is currently	3
word	is not	4
word	is ready	4
word	is seeking	2
word	is the	2
word	is to	2
word	is willing	10
word	islamic	6
word	islamic state	5
word	israel	16
word	israel .	5
word	israeli	5
word	issue	2
word	issued	18
word	issued a	5
word	issued an	10
word	issues	6
word	istanbul	4
word	it	75
word	it can	3
word	it had	8
word	it has	6
word	it is	5
word	it was	5
word	it will	16
word	it would	8
word	its	91
word	its borders	8
word	its commitment	3
word	its first	2
word	its forces	2
word	its troops	8
word	jail	3
word	jailed	7
word	jailed during	2
word	january	10
word	january ,	3
word	january .	2
word	japanese	2
word	jerusalem	10
word	jerusalem (	3
word	jets	2
word	jewish	3
word	join	3
word	joined	2
word	joint	9
word	joint military	4
word	joint statement	2
word	juba	2
word	judicial	2
word	july	8
word	june	9
word	just	8
word	just days	3
word	kabul	9
word	kashmir	4
word	keep	2
word	key	2
word	khalifa	2
word	khalifa haftar	2
word	khartoum	2
word	khashoggi	2
word	kidnapping	2
word	killed	29
word	killed TARGET	11
word	killed more	2
word	killing .	2
word	killing at	3
word	killings	2
word	kingdom	2
word	kirkuk	3
word	kirkuk .	2
word	known	2
word	korea	3
word	korean	3
word	kurdish	4
word	kurds	2
word	la	2
word	land	4
word	large	3
word	largest	6
word	last	40
word	last friday	2
word	last week	11
word	last year	9
word	late	10
word	late on	5
word	launch	3
word	launched	44
word	launched a	13
word	launched an	14
word	launched cyber	8
word	launched legal	2
word	laundering	2
word	law	9
word	law ,	2
word	law and	4
word	lay	4
word	lay down	4
word	lead	2
word	leader	12
word	leader .	3
word	leaders	3
word	leadership	3
word	least	13
word	least five	2
word	leave	2
word	leaving	4
word	leaving TARGET	2
word	led	11
word	led the	2
word	led to	2
word	left	8
word	left ,	2
word	left a	2
word	leftist	2
word	legal	6
word	legal action	2
word	let	6
word	let free	3
word	letter	5
word	level	5
word	lift	14
word	lift a	3
word	lift the	7
word	lifted	16
word	lifted a	6
word	lifted its	5
word	lifting	3
word	lifts	2
word	line	6
word	links with	2
word	lives	3
word	lives and	3
word	living	4
word	loan	2
word	local	3
word	logistics	2
word	london	5
word	long	10
word	lord	2
word	loyal	2
word	loyal to	2
word	lunch	2
word	made	9
word	major	5
word	mandate	6
word	march	17
word	march 8	2
word	mark	2
word	mass	8
word	mass protests	2
word	massive	3
word	may	20
word	may 15	3
word	may have	2
word	meanwhile	4
word	meanwhile ,	4
word	measures	3
word	media	11
word	mediate	3
word	mediation	8
word	mediation effort	5
word	mediation efforts	3
word	medical	6
word	meet	15
word	meet TARGET	8
word	meet with	4
word	meeting	26
word	meeting ,	2
word	meeting in	3
word	meeting on	2
word	meetings	4
word	meets	4
word	meets TARGET	4
word	member	4
word	members	4
word	members of	3
word	men	4
word	met	8
word	mexico	2
word	middle	3
word	middle east	3
word	midnight	3
word	migrant	2
word	migration	3
word	militant	3
word	militant group	2
word	militants	7
word	militants in	3
word	military	52
word	military action	2
word	military aid	8
word	military exercises	3
word	military official	2
word	military operations	4
word	militias	3
word	militias .	2
word	million	30
word	million (	2
word	million )	2
word	million .	2
word	million euros	2
word	million from	2
word	million in	6
word	million people	3
word	million to	3
word	minister	16
word	ministry	8
word	ministry said	2
word	missile	6
word	missing	3
word	mission	8
word	mission .	3
word	mission in	3
word	mob	2
word	mobilized	6
word	mobilized troops	2
word	mohammad	2
word	monday	37
word	monday ,	6
word	monday .	10
word	monday in	3
word	monday launched	2
word	monday that	4
word	money	3
word	money laundering	2
word	monitor	5
word	month	22
word	month ,	3
word	month after	3
word	months	19
word	months .	4
word	months of	3
word	more	31
word	more TARGET	2
word	more than	19
word	morning	3
word	moscow	11
word	moscow --	2
word	moscow on	2
word	most	5
word	mosul	4
word	mother	2
word	move	15
word	move against	3
word	move came	2
word	movement	6
word	movement of	2
word	mugabe	2
word	mumbai	2
word	mumbai attacks	2
word	must	11
word	must be	3
word	must ensure	2
word	nation	7
word	national	11
word	national security	5
word	nations	15
word	nations peacekeeping	2
word	native	2
word	near	13
word	near the	5
word	nearly	8
word	need	2
word	needed	3
word	negotiate	3
word	negotiations	7
word	negotiations .	3
word	neighbouring	5
word	never	2
word	new	22
word	new delhi	3
word	news	12
word	news agency	5
word	newspaper	4
word	next	9
word	next week	4
word	night	5
word	night .	2
word	nine	3
word	nine -	2
word	no	6
word	north	7
word	north korea	2
word	north korean	2
word	northern	4
word	not	44
word	not be	6
word	not end	9
word	not give	2
word	not release	3
word	nov.	3
word	now	6
word	nuclear	3
word	number	8
word	number of	8
word	oct.	3
word	october ,	2
word	october 2017	2
word	of	395
word	of $	4
word	of 200	2
word	of SOURCE	3
word	of TARGET	53
word	of a	27
word	of aid	4
word	of air	2
word	of all	3
word	of alleged	2
word	of an	5
word	of assaulting	2
word	of carrying	2
word	of coal	2
word	of corruption	2
word	of emergency	3
word	of ethiopian	3
word	of government	2
word	of his	4
word	of humanitarian	3
word	of iraq	3
word	of its	7
word	of military	3
word	of people	7
word	of siege	7
word	of state	3
word	of talks	2
word	of terror	2
word	of the	86
word	of thousands	2
word	of violating	2
word	of war	4
word	of which	4
word	of €	2
word	off	13
word	off a	2
word	off the	5
word	offensive	4
word	offensive to	2
word	offered	5
word	offered to	4
word	office	16
word	office for	3
word	office said	6
word	officers	3
word	officers ,	2
word	official	11
word	official said	4
word	officials	16
word	officials .	3
word	officials say	3
word	oil	7
word	oil exports	2
word	old	9
word	on	376
word	on TARGET	58
word	on a	16
word	on alert	7
word	on an	2
word	on april	7
word	on august	2
word	on december	2
word	on denuclearization	2
word	on his	3
word	on imports	2
word	on its	4
word	on march	8
word	on monday	25
word	on north	2
word	on nov.	2
word	on oil	2
word	on saturday	14
word	on senate	2
word	on september	3
word	on strike	3
word	on sunday	11
word	on suspicion	4
word	on terrorism	3
word	on the	37
word	on thursday	38
word	on trial	3
word	on tuesday	34
word	on wednesday	32
word	once	4
word	one	14
word	one month	2
word	one of	5
word	only	6
word	open	7
word	opened	11
word	opened its	4
word	operation	3
word	operations	9
word	operations in	6
word	opponents	2
word	opposition	8
word	or	9
word	order	14
word	order to	7
word	ordered	22
word	orders	3
word	others	9
word	others .	3
word	our	3
word	out	22
word	out a	4
word	out of	5
word	outlawed	4
word	outlawed TARGET	4
word	outside	5
word	over	63
word	over a	5
word	over alleged	2
word	over its	5
word	overseas	2
word	overthrew	2
word	paid	3
word	pakistan	6
word	pakistan 's	3
word	pakistani	2
word	palace	4
word	palace said	2
word	palestine	2
word	palestinians	3
word	parents	2
word	paris	4
word	parliament	4
word	parliamentary	4
word	part	8
word	part of	7
word	partially	2
word	participate	2
word	participate in	2
word	participation	2
word	participation in	2
word	partners	3
word	party	3
word	party ,	2
word	passed	2
word	past	3
word	pay	9
word	pay a	2
word	peace	20
word	peace agreement	2
word	peace deal	2
word	peaceful	3
word	peacekeepers	8
word	peacekeepers from	6
word	peacekeeping	20
word	peacekeeping force	10
word	peacekeeping mission	5
word	peacekeeping operations	2
word	people	47
word	people ,	4
word	people .	7
word	people and	4
word	people in	11
word	people of	3
word	people were	2
word	percent	2
word	permission to	4
word	permits	2
word	person	2
word	peter	3
word	phone	2
word	phone call	2
word	photo	2
word	pipeline	2
word	place	4
word	plan	5
word	plan to	2
word	planned	7
word	planned visit	4
word	planning	2
word	pledged	5
word	police	11
word	police and	2
word	policies	3
word	policy	4
word	policy .	2
word	political	21
word	political opponents	2
word	poor	2
word	port	4
word	possession	2
word	possible	5
word	post	4
word	post -	2
word	pre	4
word	pre -	4
word	presence	3
word	presidency	3
word	president	29
word	presidential	6
word	press	6
word	pressure	2
word	pressuring	2
word	pressuring TARGET	2
word	prevent	2
word	previous	5
word	private	3
word	pro	3
word	pro -	3
word	probe	4
word	process for	2
word	production	3
word	production which	2
word	products	2
word	projects	2
word	promised	2
word	promote	2
word	prompted	2
word	propaganda	2
word	proposal	4
word	prosecutor	3
word	protect	2
word	protect the	2
word	protecting	2
word	protest	9
word	protest at	2
word	protesters	2
word	protesting	3
word	protesting the	2
word	protests	10
word	protests against	3
word	protests in	2
word	provide	14
word	provide a	2
word	provide the	2
word	provided	12
word	provided more	2
word	provides	3
word	providing	6
word	providing more	2
word	province .	2
word	public	9
word	publication	4
word	publication for	2
word	published	2
word	publisher	2
word	pushed	2
word	question	2
word	questioning	2
word	questioning on	2
word	raising	2
word	rakhine	2
word	rally	4
word	ravaged	2
word	re	6
word	re -	6
word	reach	9
word	reach agreement	5
word	reached	6
word	reached an	3
word	reaction	2
word	ready	6
word	ready to	6
word	rebel	5
word	rebellion	2
word	rebels	7
word	rebels .	2
word	received	5
word	recent	11
word	recent attacks	2
word	recent months	2
word	record	2
word	recovery	4
word	reduced	6
word	reduced humanitarian	2
word	reduced military	3
word	referendum .	2
word	reform	3
word	refuge	6
word	refuge in	6
word	refugees	4
word	refused	26
word	refused to	18
word	regarding	2
word	regime .	2
word	region	13
word	region .	6
word	reiterated	7
word	reiterated its	2
word	rejected	41
word	rejecting	3
word	related	4
word	relations	10
word	relations between	5
word	relations with	4
word	release	24
word	release TARGET	8
word	release of	9
word	released	24
word	released TARGET	10
word	released a	2
word	relief	3
word	remained	6
word	remained on	6
word	remains	2
word	removal	2
word	remove	5
word	remove the	2
word	renew	3
word	renew the	2
word	renewed	3
word	repeated	2
word	report	10
word	reported	12
word	reported on	3
word	reportedly	4
word	reporters	3
word	request	14
word	request of	2
word	research	4
word	resign	7
word	resigned	4
word	resolution	3
word	resolutions	2
word	resources	3
word	respect	4
word	respond	6
word	respond to	6
word	response	6
word	response to	6
word	responsible for	3
word	restore	2
word	restrictions	6
word	restrictions on	4
word	result	2
word	retake	2
word	retaliation	3
word	retaliation for	3
word	return	7
word	return of	2
word	return weapons	2
word	returned	18
word	returned a	4
word	returned to	2
word	reuters	7
word	reviewed	2
word	revoked	2
word	rigged	2
word	rights	18
word	rights .	3
word	rival	2
word	robert	2
word	robert mugabe	2
word	roberts	2
word	rocket	2
word	role	5
word	role in	4
word	rule	2
word	ruling	5
word	run	3
word	russia	11
word	russia ,	2
word	russia .	2
word	russian	12
word	sahara	2
word	said	130
word	said .	25
word	said TARGET	5
word	said a	3
word	said after	2
word	said he	3
word	said in	5
word	said it	13
word	said monday	5
word	said on	21
word	said that	10
word	said the	2
word	said they	8
word	sanctions	34
word	sanctions .	3
word	sanctions against	13
word	sanctions on	11
word	saturday	20
word	saturday ,	7
word	saturday .	2
word	saudi	7
word	say TARGET	2
word	say they	3
word	saying	13
word	saying the	3
word	says	20
word	says TARGET	3
word	says it	10
word	says was	2
word	scathing	2
word	scheduled	4
word	scheduled to	2
word	scheme	2
word	school	2
word	secure	2
word	secure a	2
word	security	23
word	security and	2
word	sedition	3
word	seeking	7
word	seeking a	3
word	seized	9
word	seized TARGET	3
word	senate	3
word	senate bill	2
word	send troops	3
word	sending	7
word	senior	4
word	sent	11
word	sent to	2
word	sentenced	3
word	sentenced him	2
word	sentences	3
word	sentences for	2
word	separate	3
word	september	11
word	serve	2
word	service	4
word	services	2
word	set	13
word	set up	7
word	settlement	5
word	settlement .	2
word	seven	7
word	seven -	3
word	seven years	2
word	sexual	2
word	shared	4
word	shared evidence	4
word	sharing	3
word	shell	4
word	shell TARGET	4
word	shields	4
word	shields in	3
word	shooting	3
word	short	2
word	should	5
word	side	5
word	siege	7
word	siege in	5
word	signed	13
word	signed a	5
word	signed an	3
word	significant	2
word	signs	2
word	since	23
word	since december	2
word	sit	3
word	sit -	2
word	site	5
word	site .	3
word	situation	3
word	sixth	2
word	sixth straight	2
word	small	3
word	so	9
word	so -	2
word	so far	5
word	social	2
word	social media	2
word	solidarity	2
word	solve	2
word	solve the	2
word	some	10
word	some of	4
word	something	2
word	soon	3
word	sought	5
word	sought refuge	4
word	sources	3
word	sources said	2
word	south	13
word	south african	3
word	south america	2
word	southern	8
word	sovereignty	3
word	soviet	3
word	spanish	2
word	spate	2
word	spate of	2
word	speaking	3
word	speaking to	2
word	speech	2
word	spokesman	3
word	spread of	2
word	spying	2
word	staged	2
word	stand	2
word	stand -	2
word	started a	2
word	state	44
word	state ,	3
word	state -	2
word	state department	2
word	state of	10
word	statement	15
word	statement .	3
word	statement from	2
word	states	13
word	states ,	3
word	stop	6
word	stopped	4
word	stopped work	3
word	stops	2
word	stormed	5
word	straight	3
word	straight day	3
word	strategic	3
word	strategic city	2
word	streets	3
word	strengthened	2
word	strike	25
word	strike .	2
word	strike for	4
word	strike to	2
word	striking	2
word	strip	3
word	strip .	2
word	strong	6
word	struck	4
word	struck TARGET	4
word	student	2
word	such	5
word	sudan	4
word	sudanese	3
word	sufficient	2
word	suicide	5
word	suicide bombings	2
word	summit	10
word	summoned	8
word	summoned TARGET	7
word	sunday	22
word	sunday ,	4
word	sunday .	3
word	sunday in	3
word	supplies	7
word	support for	13
word	support from	2
word	support of	2
word	support to	4
word	supported	3
word	supporting	2
word	supports	3
word	supports TARGET	2
word	surrendered	5
word	surrendered to	4
word	suspected of	4
word	suspects	2
word	suspend	3
word	suspend publication	3
word	suspended	12
word	suspended food	3
word	suspended humanitarian	3
word	suspension	5
word	suspension of	4
word	suspicion	4
word	suspicion of	3
word	swiftly	2
word	syria	21
word	syria 's	5
word	syria .	4
word	syria is	2
word	syrian	11
word	syrian army	2
word	syrian border	2
word	take	9
word	take a	2
word	taken	5
word	taliban	6
word	taliban .	2
word	talks	37
word	talks on	4
word	talks to	2
word	talks with	15
word	targeting	5
word	team of	3
word	team to	2
word	technology	4
word	temporary	2
word	tensions	6
word	tensions .	2
word	territory	3
word	terror	4
word	terrorism	9
word	terrorist	3
word	terrorist group	2
word	tests	3
word	tests .	2
word	than	20
word	than $	2
word	that	128
word	that SOURCE	4
word	that TARGET	14
word	that has	2
word	that he	5
word	that his	3
word	that it	9
word	that killed	6
word	that led	2
word	that tehran	2
word	that they	7
word	that was	4
word	that would	5
word	the	604
word	the 1980s	2
word	the 2016	2
word	the 2019	2
word	the SOURCE	13
word	the TARGET	27
word	the administration	2
word	the africa	3
word	the african	2
word	the agreement	2
word	the area	4
word	the areas	2
word	the arrest	4
word	the attacks	2
word	the ban	6
word	the brexit	2
word	the capital	8
word	the case	2
word	the ceasefire	3
word	the chinese	3
word	the city	5
word	the comprehensive	2
word	the condition	2
word	the constitutional	2
word	the coronavirus	4
word	the country	41
word	the county	2
word	the crisis	2
word	the deal	2
word	the death	2
word	the decision	3
word	the demands	2
word	the deployment	2
word	the development	2
word	the eastern	5
word	the ebola	2
word	the election	2
word	the end	4
word	the extradition	2
word	the fall	2
word	the first	14
word	the gaza	3
word	the government	12
word	the group	3
word	the international	2
word	the investigation	3
word	the iraqi	3
word	the jewish	3
word	the kingdom	2
word	the largest	4
word	the last	4
word	the london	2
word	the military	4
word	the move	4
word	the north	4
word	the northern	3
word	the one	2
word	the opposition	4
word	the other	2
word	the peace	2
word	the people	5
word	the port	2
word	the president	3
word	the process	2
word	the rebels	3
word	the recent	2
word	the referendum	2
word	the release	8
word	the request	2
word	the return	2
word	the saudi	4
word	the site	2
word	the south	2
word	the southern	3
word	the spread	2
word	the state	12
word	the strategic	2
word	the streets	3
word	the strike	11
word	the syrian	6
word	the taliban	2
word	the total	3
word	the u.n.	4
word	the u.s.	12
word	the un	5
word	the united	15
word	the us	6
word	the wake	2
word	the war	5
word	the white	3
word	the withdrawal	4
word	their	50
word	their arms	2
word	their country	3
word	their lives	2
word	their weapons	3
word	them	14
word	them .	2
word	them to	3
word	therefore	6
word	therefore agreed	6
word	these	3
word	they	32
word	they are	2
word	they were	2
word	they will	15
word	this	34
word	this month	4
word	this week	8
word	this year	10
word	those	6
word	though	3
word	thousands	5
word	thousands of	4
word	threat	2
word	threatened	12
word	threatened to	10
word	threatening	3
word	threatening to	3
word	threats	3
word	three	17
word	three -	3
word	through	5
word	through the	3
word	thursday	47
word	thursday ,	9
word	thursday .	12
word	thursday announced	2
word	thursday approved	3
word	thursday to	3
word	ties	12
word	ties to	2
word	ties with	6
word	time	7
word	time in	2
word	times	4
word	to	542
word	to -	3
word	to TARGET	107
word	to a	19
word	to accept	4
word	to allow	13
word	to an	2
word	to appear	2
word	to assist	2
word	to attack	4
word	to avoid	3
word	to be	8
word	to begin	3
word	to build	2
word	to close	3
word	to complain	7
word	to contribute	4
word	to demands	2
word	to detain	2
word	to discuss	7
word	to ease	2
word	to end	3
word	to ensure	6
word	to establish	6
word	to face	2
word	to fight	4
word	to fly	3
word	to form	2
word	to germany	2
word	to give	4
word	to help	8
word	to improve	2
word	to investigate	5
word	to its	4
word	to keep	2
word	to leave	2
word	to lift	8
word	to mark	2
word	to mediate	2
word	to meet	9
word	to move	3
word	to negotiate	2
word	to partially	2
word	to pay	4
word	to prevent	2
word	to promote	2
word	to protect	2
word	to provide	7
word	to reach	7
word	to remove	3
word	to renew	3
word	to resign	6
word	to respond	6
word	to retake	2
word	to russia	2
word	to secure	2
word	to send	7
word	to serve	2
word	to shell	4
word	to solve	2
word	to some	2
word	to stop	3
word	to support	4
word	to suspend	3
word	to take	5
word	to the	48
word	to try	2
word	to use	2
word	to which	2
word	to withdraw	8
word	to work	3
word	today	15
word	today .	4
word	told	4
word	told reuters	2
word	told the	2
word	too	3
word	took	5
word	took over	3
word	torn	5
word	torture	4
word	total	6
word	total number	3
word	toward	2
word	town	5
word	track	3
word	trade	13
word	trade and	2
word	trade deal	6
word	trading	2
word	transition	4
word	travel	7
word	travel ban	2
word	travel restrictions	2
word	treatment	3
word	treaty	2
word	trial	7
word	trial for	2
word	troop	3
word	troops	29
word	troops .	4
word	troops and	4
word	troops for	3
word	troops from	7
word	troops in	2
word	troops to	4
word	trump	8
word	try	3
word	try to	2
word	tuesday	44
word	tuesday ,	15
word	tuesday .	8
word	tunisia	2
word	tunisia -	2
word	turkey	10
word	turkey 's	4
word	turkey .	2
word	turkish	6
word	turn	3
word	two	39
word	two -	5
word	two countries	5
word	two months	2
word	u.n.	6
word	u.s.	25
word	ukraine	6
word	ukraine .	3
word	ukraine in	2
word	ukrainian	2
word	ultimatum	8
word	ultimatum to	8
word	un	7
word	unanimously	2
word	unconditionally	2
word	unconditionally .	2
word	under	9
word	under a	2
word	unilateral	5
word	unilateral ceasefire	4
word	union	8
word	union therefore	3
word	united	21
word	united nations	11
word	united states	10
word	units	2
word	university	2
word	until	17
word	until he	3
word	until the	2
word	up	19
word	up its	2
word	up the	5
word	upon	2
word	urging	2
word	us	16
word	us military	2
word	use	4
word	used	9
word	used a	2
word	valley	2
word	various	2
word	vehicles	3
word	venezuela	3
word	very	2
word	victims	2
word	view	2
word	violated	7
word	violated TARGET	2
word	violated ceasefire	2
word	violating	2
word	violating the	2
word	violence	7
word	violence .	4
word	visit	16
word	visit to	7
word	visiting	3
word	voiced	2
word	voiced his	2
word	vote	8
word	vote .	3
word	wake	2
word	wake of	2
word	wall	2
word	wanted	2
word	war	28
word	war -	6
word	war .	4
word	war crimes	4
word	war games	2
word	war monitor	2
word	warfare	4
word	warfare against	4
word	warned	6
word	warned TARGET	2
word	warning to	2
word	warrant	3
word	warrant for	2
word	was	45
word	was arrested	5
word	was jailed	2
word	was willing	2
word	washington	16
word	washington ,	2
word	washington -	2
word	waters	3
word	way	4
word	weapons	9
word	wednesday	43
word	wednesday ,	6
word	wednesday .	7
word	wednesday after	2
word	wednesday that	3
word	wednesday to	2
word	week	30
word	week ,	7
word	week .	5
word	weeks	7
word	welcome	2
word	welcomed	9
word	welcomed the	4
word	well	3
word	went	3
word	went on	3
word	were	30
word	were killed	3
word	west	5
word	west bank	2
word	what	8
word	where	11
word	where the	3
word	whether	3
word	which	38
word	which he	2
word	which is	2
word	which it	4
word	while	14
word	while he	3
word	white	4
word	white house	4
word	who	44
word	who are	3
word	who had	9
word	who have	3
word	who was	4
word	widespread	2
word	wildlife	2
word	will	84
word	will be	6
word	will extend	3
word	will hold	3
word	will host	2
word	will lay	2
word	will meet	4
word	will not	27
word	will provide	2
word	will release	6
word	will return	2
word	willing	12
word	willing to	12
word	with	151
word	with TARGET	60
word	with a	12
word	with an	2
word	with major	2
word	with the	29
word	withdraw	9
word	withdraw its	8
word	withdrawal	9
word	withdrawal of	4
word	withdrew	7
word	withdrew peacekeepers	5
word	within	3
word	without	3
word	work	10
word	work in	3
word	workers	7
word	workers and	3
word	workers in	2
word	working	6
word	worth	2
word	would	32
word	would allow	3
word	would boycott	2
word	would not	4
word	xinhua	3
word	xinhua )	2
word	year	32
word	year ,	9
word	year -	2
word	year on	3
word	year prison	2
word	years	24
word	years ,	4
word	years .	6
word	years ago	3
word	years in	3
word	yesterday	6
word	yesterday ,	3
word	yesterday .	2
word	zelenskiy	2
word	zimbabwe	3
word	zimbabwe ,	2
word	zones	3
word	€	5
character	 '	160
character	 's	154
character	 's 	154
character	 ,	512
character	 , 	512
character	 -	206
character	 - 	187
character	 --	32
character	 -- 	32
character	 1	108
character	 13	9
character	 13 	7
character	 16	10
character	 16 	6
character	 16s	2
character	 16s 	2
character	 17	11
character	 17 	11
character	 18	6
character	 18 	4
character	 19	20
character	 1990	4
character	 2	126
character	 2 	8
character	 20	83
character	 20 	4
character	 200	16
character	 2015	4
character	 2017	13
character	 2019	7
character	 202	3
character	 21	5
character	 21 	5
character	 23	8
character	 24	7
character	 24 	6
character	 250	3
character	 250 	3
character	 3	28
character	 30	14
character	 30 	7
character	 4	27
character	 40 	4
character	 43	2
character	 45	4
character	 50	5
character	 9	3
character	 a	920
character	 a 	432
character	 abr	6
character	 abu	5
character	 abus	5
character	 ac	96
character	 acc	59
character	 acce	26
character	 accu	17
character	 act	27
character	 acti	23
character	 addi	9
character	 af	139
character	 afr	13
character	 afri	13
character	 aft	110
character	 afte	110
character	 ag	196
character	 aga	91
character	 agai	91
character	 age	14
character	 agen	14
character	 ago	5
character	 ago 	5
character	 agr	90
character	 agre	89
character	 ai	65
character	 aid	34
character	 aid 	32
character	 al	127
character	 ale	8
character	 aler	8
character	 all	71
character	 alle	27
character	 alli	4
character	 ame	16
character	 amer	14
character	 an	446
character	 an 	121
character	 and	309
character	 and 	308
character	 ann	36
character	 anno	34
character	 ano	7
character	 anot	7
character	 any	14
character	 ap	68
character	 app	42
character	 appo	3
character	 appr	18
character	 apr	16
character	 apri	16
character	 ar	122
character	 are	31
character	 are 	17
character	 area	14
character	 arg	2
character	 argu	2
character	 arm	27
character	 arms	7
character	 arr	50
character	 arre	43
character	 arri	7
character	 as	129
character	 as 	73
character	 assi	19
character	 at	154
character	 at 	71
character	 att	85
character	 atta	64
character	 atte	21
character	 aug	4
character	 augu	4
character	 av	10
character	 avi	2
character	 b	458
character	 bac	17
character	 back	17
character	 bai	3
character	 bail	3
character	 bal	6
character	 ball	4
character	 ban	33
character	 ban 	17
character	 be	159
character	 be 	31
character	 bec	14
character	 bee	35
character	 been	34
character	 beg	16
character	 bega	6
character	 bei	10
character	 bein	5
character	 bel	9
character	 berl	4
character	 bet	29
character	 bett	4
character	 bi	47
character	 bid	10
character	 bid 	5
character	 bl	29
character	 blo	20
character	 bloc	17
character	 bo	75
character	 bom	12
character	 bomb	12
character	 bor	33
character	 bord	31
character	 bot	5
character	 both	5
character	 bre	10
character	 bri	21
character	 brit	8
character	 bur	5
character	 burn	3
character	 bus	6
character	 bush	2
character	 by	92
character	 by 	92
character	 c	584
character	 ca	163
character	 cal	51
character	 call	50
character	 cam	18
character	 can	20
character	 canc	9
character	 capt	11
character	 car	25
character	 care	5
character	 cau	6
character	 caus	6
character	 ce	49
character	 cea	29
character	 ceas	29
character	 ch	70
character	 cha	35
character	 chan	8
character	 ci	54
character	 cit	32
character	 citi	10
character	 cl	33
character	 co	326
character	 col	13
character	 comp	43
character	 con	125
character	 conc	12
character	 conf	15
character	 cont	32
character	 coo	11
character	 coop	9
character	 cor	23
character	 coro	7
character	 cr	51
character	 cri	36
character	 cris	11
character	 cu	28
character	 curf	8
character	 cy	10
character	 cyb	8
character	 cybe	8
character	 d	419
character	 da	57
character	 dak	2
character	 dako	2
character	 dam	5
character	 dama	5
character	 day	35
character	 day 	15
character	 days	20
character	 de 	3
character	 dea	37
character	 dead	11
character	 deal	19
character	 dec	67
character	 dece	14
character	 deci	24
character	 decr	2
character	 def	21
character	 defe	19
character	 del	17
character	 deli	8
character	 dem	49
character	 dema	33
character	 demo	15
character	 den	7
character	 dep	18
character	 depl	8
character	 desp	9
character	 deta	18
character	 dete	9
character	 di	90
character	 die	4
character	 dip	14
character	 dipl	14
character	 dire	8
character	 dis	55
character	 disc	16
character	 disp	16
character	 disr	2
character	 do	44
character	 don	13
character	 dono	5
character	 dow	11
character	 down	11
character	 dr	18
character	 dru	5
character	 drug	4
character	 du	33
character	 dur	18
character	 duri	18
character	 e	334
character	 ea	41
character	 ear	19
character	 earl	18
character	 eas	21
character	 ease	4
character	 easi	3
character	 em	20
character	 emb	10
character	 emba	9
character	 en	69
character	 end	34
character	 end 	21
character	 ende	5
character	 ene	4
character	 enem	2
character	 ens	8
character	 ensu	8
character	 ep	3
character	 epi	3
character	 epid	3
character	 erb	4
character	 erbi	3
character	 es	22
character	 esc	6
character	 esca	6
character	 est	16
character	 esta	14
character	 eu	21
character	 eur	16
character	 euro	15
character	 ev	28
character	 eva	4
character	 even	11
character	 evi	7
character	 evid	7
character	 ex	86
character	 exp	38
character	 expo	7
character	 ext	20
character	 exte	9
character	 extr	11
character	 f	590
character	 f 	2
character	 fai	17
character	 fail	15
character	 far 	5
character	 fe	27
character	 few	4
character	 few 	4
character	 fi	107
character	 fig	22
character	 figh	22
character	 fin	13
character	 fina	9
character	 fir	37
character	 fire	12
character	 fiv	14
character	 five	14
character	 fla	3
character	 flag	2
character	 fle	5
character	 fo	325
character	 fol	27
character	 foll	27
character	 for	277
character	 for 	218
character	 forc	46
character	 fore	10
character	 form	18
character	 fr	198
character	 fra	8
character	 fre	46
character	 free	35
character	 fro	113
character	 from	113
character	 fur	6
character	 furt	6
character	 fut	2
character	 futu	2
character	 g	199
character	 ga	26
character	 gam	5
character	 game	4
character	 go	64
character	 gov	47
character	 gove	47
character	 gr	50
character	 gra	14
character	 gran	12
character	 gro	30
character	 grou	29
character	 gu	26
character	 gua	6
character	 guar	5
character	 gui	8
character	 h	599
character	 ha	428
character	 had	56
character	 had 	56
character	 han	9
character	 hand	7
character	 has	246
character	 has 	245
character	 hav	118
character	 have	114
character	 he	123
character	 he 	46
character	 hea	21
character	 hei	5
character	 heig	4
character	 hel	45
character	 held	27
character	 help	17
character	 hi	89
character	 hig	10
character	 high	10
character	 him	22
character	 him 	20
character	 his 	49
character	 hist	4
character	 hit 	3
character	 ho	78
character	 hou	24
character	 hu	56
character	 hun	9
character	 i	740
character	 id	5
character	 idl	5
character	 idli	5
character	 if	22
character	 if 	22
character	 im	56
character	 imp	42
character	 impo	32
character	 in	588
character	 in 	467
character	 inf	16
character	 insi	5
character	 int	80
character	 inte	50
character	 into	34
character	 inv	56
character	 inve	45
character	 ir	35
character	 ira	30
character	 iran	14
character	 is 	71
character	 it	154
character	 it 	75
character	 its	91
character	 its 	91
character	 j	104
character	 ja	29
character	 jo	28
character	 joi	14
character	 join	14
character	 ju	34
character	 jul	10
character	 july	8
character	 jun	9
character	 june	9
character	 jus	8
character	 just	8
character	 k	114
character	 ke	8
character	 kee	2
character	 keep	2
character	 ki	60
character	 kil	50
character	 kill	48
character	 kir	3
character	 kirk	3
character	 l	316
character	 la	156
character	 la 	2
character	 lar	10
character	 larg	10
character	 las	41
character	 last	41
character	 lat	18
character	 late	18
character	 law 	9
character	 lay	4
character	 lay 	4
character	 le	97
character	 lea	45
character	 lead	23
character	 leav	6
character	 led	11
character	 led 	11
character	 lef	10
character	 left	10
character	 leg	9
character	 lega	6
character	 les	3
character	 let	11
character	 let 	6
character	 lev	9
character	 li	70
character	 lif	36
character	 lift	35
character	 loa	2
character	 loan	2
character	 lun	2
character	 lunc	2
character	 m	505
character	 ma	108
character	 mac	3
character	 mad	12
character	 mai	4
character	 main	4
character	 marc	18
character	 mart	2
character	 mas	11
character	 mass	11
character	 may 	20
character	 me	114
character	 mea	11
character	 mean	7
character	 med	31
character	 medi	31
character	 mee	48
character	 meet	48
character	 men	5
character	 met	9
character	 mi	161
character	 mig	6
character	 migr	5
character	 mil	95
character	 mili	63
character	 mill	31
character	 mis	23
character	 miss	21
character	 mo	186
character	 mob	11
character	 mobi	9
character	 mon	89
character	 mone	3
character	 mont	43
character	 moo	2
character	 moon	2
character	 mor	37
character	 more	31
character	 mu	31
character	 mus	17
character	 must	12
character	 n	235
character	 na	55
character	 nam	3
character	 name	3
character	 ne	97
character	 nea	21
character	 near	21
character	 neg	11
character	 nego	11
character	 nev	2
character	 neve	2
character	 nex	9
character	 next	9
character	 ni	14
character	 nig	8
character	 nigh	6
character	 no	78
character	 no 	6
character	 nor	17
character	 nort	14
character	 not	44
character	 not 	44
character	 nu	16
character	 nut	2
character	 o	739
character	 of 	395
character	 off	73
character	 offe	12
character	 offi	49
character	 onc	4
character	 once	4
character	 op	48
character	 ope	34
character	 open	19
character	 oper	14
character	 or	54
character	 or 	9
character	 ord	39
character	 orde	39
character	 ou	42
character	 out	38
character	 out 	22
character	 p	495
character	 pa	108
character	 pal	16
character	 pala	4
character	 par	46
character	 pari	4
character	 parl	8
character	 part	22
character	 past	3
character	 pea	51
character	 peac	51
character	 peo	47
character	 peop	47
character	 pers	3
character	 ph	9
character	 pi	8
character	 pie	3
character	 piec	3
character	 pl	38
character	 pla	25
character	 plan	17
character	 pled	6
character	 plu	3
character	 poss	8
character	 pr	231
character	 pre	78
character	 pre 	4
character	 pres	51
character	 prev	12
character	 pro	133
character	 prob	5
character	 prot	31
character	 pu	42
character	 pub	20
character	 publ	20
character	 pus	6
character	 push	6
character	 q	15
character	 qu	10
character	 qua	3
character	 que	6
character	 ques	5
character	 ra	32
character	 rai	8
character	 rais	3
character	 ram	3
character	 re	420
character	 re 	6
character	 rea	31
character	 reac	20
character	 read	7
character	 rec	44
character	 rece	24
character	 red	7
character	 redu	6
character	 ref	59
character	 refu	47
character	 rel	81
character	 rele	49
character	 ren	10
character	 rene	8
character	 req	16
character	 requ	16
character	 res	69
character	 resi	13
character	 rest	12
character	 ret	35
character	 rev	12
character	 ri	30
character	 rig	22
character	 righ	20
character	 ro	27
character	 rob	4
character	 robe	4
character	 rol	7
character	 role	5
character	 rou	5
character	 ru	40
character	 rul	8
character	 run	7
character	 run 	3
character	 rus	23
character	 russ	22
character	 s	710
character	 sac	3
character	 sack	3
character	 sai	131
character	 said	130
character	 san	38
character	 sanc	35
character	 say	44
character	 sc	25
character	 sch	10
character	 sche	7
character	 se	176
character	 sea	3
character	 seek	8
character	 sen	42
character	 sena	5
character	 send	15
character	 sepa	8
character	 sept	11
character	 serv	10
character	 set	20
character	 sett	6
character	 sev	17
character	 seve	17
character	 sh	56
character	 sha	16
character	 shar	13
character	 shi	7
character	 shie	4
character	 si	78
character	 sie	7
character	 sieg	7
character	 sit	11
character	 situ	3
character	 sl	7
character	 sma	4
character	 smal	3
character	 so	87
character	 soc	4
character	 soci	3
character	 soo	3
character	 soon	3
character	 sou	36
character	 soug	5
character	 sout	26
character	 sovi	3
character	 sp	42
character	 spe	15
character	 spee	2
character	 st	208
character	 sta	106
character	 stag	6
character	 stat	78
character	 sto	25
character	 stop	12
character	 str	76
character	 stra	10
character	 stri	37
character	 stru	8
character	 stu	4
character	 su	160
character	 sud	7
character	 suda	7
character	 sui	7
character	 suic	6
character	 sun	23
character	 sund	22
character	 sup	49
character	 supp	47
character	 sur	9
character	 surr	6
character	 sus	35
character	 susp	34
character	 sy	36
character	 syr	29
character	 syri	29
character	 t	915
character	 ta	87
character	 tak	19
character	 take	15
character	 tal	43
character	 tali	6
character	 te	67
character	 tem	3
character	 temp	3
character	 ten	7
character	 tens	7
character	 ter	25
character	 term	6
character	 terr	20
character	 tes	5
character	 test	5
character	 th	721
character	 tha	145
character	 than	20
character	 that	128
character	 the	645
character	 the 	604
character	 thei	50
character	 them	15
character	 ther	14
character	 they	32
character	 thr	43
character	 thre	37
character	 thro	7
character	 thu	48
character	 thur	47
character	 ti	31
character	 tie	12
character	 ties	12
character	 tim	12
character	 time	11
character	 tod	16
character	 toda	15
character	 tol	6
character	 too	9
character	 too 	3
character	 tor	12
character	 tort	6
character	 tow	8
character	 tr	106
character	 tra	39
character	 trai	3
character	 trav	9
character	 tri	15
character	 trip	4
character	 tro	32
character	 troo	32
character	 tru	12
character	 trum	8
character	 tu	65
character	 tue	44
character	 tues	44
character	 u	202
character	 u.	31
character	 uk	13
character	 ukr	9
character	 ukra	9
character	 un	95
character	 un 	7
character	 und	19
character	 unde	19
character	 uni	42
character	 unil	6
character	 unit	26
character	 unt	17
character	 unti	17
character	 up	29
character	 up 	19
character	 us	31
character	 us 	16
character	 use	13
character	 v	97
character	 va	8
character	 val	4
character	 vall	2
character	 ve	16
character	 ver	3
character	 very	2
character	 vi	62
character	 vic	7
character	 vict	5
character	 vio	25
character	 viol	25
character	 vo	16
character	 w	541
character	 wa	126
character	 war	50
character	 war 	28
character	 warf	4
character	 warr	3
character	 was	62
character	 was 	45
character	 wat	4
character	 wate	4
character	 we	151
character	 wea	9
character	 weap	9
character	 wed	43
character	 wedn	43
character	 wee	42
character	 week	42
character	 wel	15
character	 welc	11
character	 wen	4
character	 went	3
character	 wer	30
character	 were	30
character	 wh	130
character	 wha	9
character	 what	9
character	 whe	21
character	 wher	11
character	 whi	56
character	 whic	38
character	 whit	4
character	 who	45
character	 who 	44
character	 wi	269
character	 wil	100
character	 will	98
character	 wit	181
character	 with	180
character	 wo	70
character	 wor	29
character	 wou	37
character	 woul	32
character	 z	12
character	 €	5
character	 € 	5
character	's	154
character	's 	154
character	, 	512
character	,0	10
character	,00	9
character	,000	9
character	,000 	9
character	- 	206
character	--	32
character	-- 	32
character	0 	76
character	0,	5
character	0,0	4
character	0,00	4
character	0,000	4
character	00	47
character	00 	34
character	000	10
character	000 	10
character	015	4
character	015 	4
character	017	13
character	017 	13
character	019	7
character	019 	7
character	02	4
character	1 	36
character	1.	5
character	10	18
character	13 	10
character	14	10
character	14 	10
character	15	19
character	15 	18
character	16	18
character	16 	14
character	16s	2
character	16s 	2
character	17	22
character	17 	22
character	18	17
character	18 	15
character	19	27
character	19 	16
character	1990	4
character	2 	22
character	20	85
character	20 	8
character	200	17
character	2015	4
character	2015 	4
character	2017	13
character	2017 	13
character	2019	7
character	2019 	7
character	202	3
character	21	5
character	21 	5
character	23	9
character	24	7
character	24 	6
character	250	3
character	250 	3
character	3 	23
character	3,	2
character	33	2
character	4 	28
character	40 	6
character	45	4
character	5 	35
character	50 	7
character	6 	24
character	65	3
character	6s	2
character	6s 	2
character	7 	37
character	8 	29
character	9 	25
character	990	4
character	a 	527
character	abl	25
character	able	12
character	able 	11
character	abli	13
character	ablis	13
character	abr	6
character	abu	14
character	abus	5
character	abuse	5
character	ac	307
character	acc	60
character	acce	27
character	accep	18
character	acces	9
character	accu	17
character	accus	16
character	ace	81
character	ace 	42
character	aced	5
character	aced 	4
character	ach	24
character	ach 	11
character	ache	7
character	ached	6
character	acil	8
character	acili	8
character	ack	97
character	ack 	47
character	acke	18
character	acked	18
character	acks	23
character	acks 	23
character	act	48
character	acte	2
character	acted	2
character	acti	32
character	actio	15
character	activ	12
character	acto	4
character	actor	3
character	ad	214
character	ad 	92
character	addi	9
character	addit	6
character	ade	57
character	ade 	28
character	ader	21
character	ader 	14
character	aditi	3
character	adl	7
character	adli	6
character	adlin	5
character	ads	2
character	ads 	2
character	aeli	5
character	aeli 	5
character	afr	13
character	afri	13
character	afric	13
character	aft	116
character	afte	110
character	after	110
character	ag	240
character	ag 	2
character	aga	92
character	agai	91
character	again	91
character	age	47
character	age 	15
character	aged	9
character	aged 	9
character	agen	14
character	agenc	13
character	ago	8
character	ago 	6
character	agr	91
character	agre	89
character	agree	89
character	ai	389
character	aid	167
character	aid 	164
character	aig	11
character	ail	40
character	ail 	9
character	aile	17
character	ailed	17
character	ails	3
character	ails 	3
character	ain	151
character	aine	25
character	aine 	6
character	aini	6
character	ainin	4
character	ains	92
character	ains 	4
character	ainst	89
character	ais	7
character	aisi	2
character	aisin	2
character	ait	6
character	ak	65
character	ake 	19
character	ako	3
character	akot	2
character	akota	2
character	al	502
character	al 	268
character	ala	15
character	alac	5
character	alace	4
character	alat	5
character	alati	5
character	ale	34
character	aler	8
character	alert	8
character	ali	40
character	alib	6
character	aliba	6
character	all	157
character	all 	32
character	alled	29
character	alleg	26
character	alley	2
character	alli	19
character	allia	3
character	allin	13
character	allis	2
character	ally	23
character	ally 	23
character	als	48
character	als 	27
character	am	136
character	am 	19
character	ama	17
character	amas	4
character	ame	42
character	ame 	9
character	amed	5
character	amed 	5
character	ament	10
character	amer	14
character	ameri	14
character	ames	3
character	ames 	3
character	an 	334
character	ana	19
character	anc	89
character	ance	51
character	ance 	37
character	ancel	9
character	anct	35
character	ancti	35
character	and	368
character	and 	320
character	ande	23
character	anded	19
character	andi	17
character	ands	21
character	ands 	21
character	anes	7
character	anese	7
character	ani	69
character	anim	4
character	ann	52
character	anne	15
character	anned	12
character	anni	3
character	annin	3
character	anno	34
character	annou	34
character	ano	9
character	anot	7
character	anoth	7
character	ans	38
character	ans 	25
character	ant	56
character	ant 	16
character	ante	11
character	anted	9
character	anti	12
character	antin	2
character	ants	12
character	ants 	12
character	anw	4
character	anwh	4
character	anwhi	4
character	any	28
character	ape 	3
character	aph	5
character	apo	12
character	apon	9
character	apons	9
character	app	47
character	appo	3
character	appoi	3
character	appr	20
character	appro	18
character	apr	16
character	apri	16
character	april	16
character	apt	11
character	aptu	7
character	aptur	7
character	aq	18
character	ar	514
character	ar 	96
character	ara	32
character	ara 	6
character	arc	27
character	arch	25
character	arch 	22
character	arche	2
character	are	85
character	are 	36
character	area	14
character	ared	30
character	ared 	30
character	arf	6
character	arfa	4
character	arfar	4
character	arg	48
character	arge	40
character	arges	20
character	argo	6
character	argo 	6
character	argu	2
character	aris	4
character	aris 	4
character	ark	14
character	arli	21
character	arlia	8
character	arly	13
character	arly 	13
character	arm	34
character	arm 	5
character	arms	9
character	arms 	9
character	arr	68
character	arra	4
character	arran	3
character	arre	46
character	arres	43
character	arri	16
character	arriv	7
character	art	58
character	arte	9
character	arter	3
character	arti	15
character	artic	5
character	arty	3
character	arty 	3
character	ary	83
character	ary 	83
character	as	539
character	as 	341
character	ase	106
character	ase 	44
character	ased	35
character	ased 	35
character	asef	23
character	asefi	23
character	ash	40
character	ashe	6
character	ashed	4
character	ashi	18
character	ass	67
character	ass 	8
character	assa	18
character	assau	11
character	asse	10
character	assi	24
character	assis	19
character	assiv	3
character	ast	89
character	ast 	69
character	aste	13
character	at	620
character	at 	211
character	ate	230
character	ate 	121
character	ated	39
character	ated 	38
character	atem	15
character	ateme	15
character	atene	12
character	ater	24
character	atera	14
character	aters	3
character	ates	27
character	ates 	22
character	ati	277
character	atic	19
character	atin	31
character	ating	30
character	atio	232
character	ation	232
character	atis	5
character	att	97
character	atta	65
character	attac	64
character	atte	25
character	attem	13
character	atten	8
character	atum	8
character	atum 	8
character	aud	12
character	audi	8
character	aug	5
character	augu	4
character	augus	4
character	aul	12
character	ault	12
character	aut	11
character	av	174
character	ave	141
character	avel	9
character	avel 	7
character	aves	2
character	aves 	2
character	avi	24
character	avir	7
character	aviru	7
character	aw	57
character	aw 	19
character	ax	7
character	ay	365
character	ay 	324
character	aya	7
character	ayan	4
character	ays	43
character	ays 	42
character	az	22
character	b 	19
character	ba	135
character	ba 	8
character	bac	18
character	back	18
character	backe	5
character	bail	3
character	bail 	3
character	ball	4
character	balli	2
character	ban	44
character	ban 	23
character	bar	8
character	barg	5
character	bargo	5
character	bas	22
character	bass	6
character	be	236
character	be 	38
character	bec	14
character	bee	35
character	been	34
character	been 	34
character	beg	16
character	bega	6
character	began	6
character	bei	10
character	bein	5
character	being	5
character	bel	24
character	ber	70
character	ber 	52
character	berl	4
character	berli	4
character	bert	4
character	berts	2
character	bet	29
character	bett	4
character	bette	4
character	bia 	5
character	bid	10
character	bid 	5
character	bil	44
character	bil 	3
character	bili	13
character	biliz	8
character	bill 	4
character	bing	4
character	bings	2
character	bl	89
character	ble	27
character	ble 	24
character	bli	34
character	blic	16
character	blica	5
character	blis	18
character	blish	18
character	blo	20
character	bloc	17
character	bo	110
character	bom	12
character	bomb	12
character	bombi	3
character	bor	46
character	bord	31
character	borde	31
character	bori	3
character	bot	5
character	both	5
character	both 	5
character	bre	11
character	bri	21
character	brit	8
character	brita	5
character	bru	14
character	bs	14
character	bu	77
character	bu 	2
character	burn	3
character	buse	5
character	bush 	2
character	bute	4
character	bute 	4
character	bw	4
character	by	100
character	by 	94
character	c 	76
character	ca	269
character	ca 	11
character	cal	99
character	cal 	41
character	cala	5
character	calat	5
character	call	54
character	call 	8
character	calle	29
character	cally	3
character	cam	18
character	can	46
character	canc	9
character	cance	9
character	capt	11
character	captu	7
character	car	27
character	care	7
character	care 	6
character	cat	23
character	cati	13
character	catio	13
character	cc	64
character	cce	28
character	ccep	18
character	ccept	18
character	cces	9
character	ccess	9
character	ccu	20
character	ccus	16
character	ce	402
character	ce 	196
character	cea	30
character	ceas	30
character	cease	30
character	ced	62
character	ced 	56
character	cede	4
character	ceded	3
character	cel	12
character	cell	6
character	celle	6
character	cem	17
character	cemb	12
character	cembe	12
character	cent 	13
character	cep	20
character	cept	20
character	cept 	9
character	cepte	7
character	cepts	2
character	cer	16
character	cess	18
character	cess 	13
character	ch	222
character	ch 	87
character	cha	43
character	che	70
character	ched	58
character	ched 	54
character	chedu	4
character	ci	200
character	cia	47
character	cial	40
character	cials	16
character	cid	17
character	cide	14
character	cide 	7
character	cided	4
character	cil	16
character	cili	8
character	cilit	8
character	cin	14
character	cine	2
character	cing	9
character	cing 	9
character	cip	8
character	cipa	6
character	cipat	5
character	cis	34
character	cises	4
character	citiz	5
character	ck	131
character	ck 	56
character	cka	12
character	ckad	10
character	ckade	10
character	cke	23
character	cked	19
character	cked 	19
character	cks	27
character	cks 	26
character	cl	99
character	clud	27
character	co	393
character	col	15
character	com 	2
character	come	15
character	comme	8
character	commi	17
character	comp	43
character	compl	22
character	con	150
character	conce	11
character	conf	15
character	conn	4
character	cont	32
character	contr	17
character	coo	11
character	coop	9
character	coope	9
character	cor	41
character	coro	7
character	coron	7
character	cott 	7
character	cr	84
character	cra	15
character	crac	4
character	cre	14
character	cree	2
character	cree 	2
character	cri	41
character	cris	11
character	crisi	11
character	ct	264
character	ct 	29
character	cte	77
character	cted	77
character	cted 	76
character	cti	131
character	ctim	3
character	ctin	9
character	cting	9
character	ctiv	16
character	ctivi	12
character	cto	19
character	ctor	11
character	cts	15
character	cts 	15
character	cu	115
character	curf	8
character	curfe	8
character	cus	37
character	cuss	14
character	cuss 	7
character	cussi	4
character	cut	13
character	cut 	4
character	cy 	29
character	cyb	8
character	cybe	8
character	cyber	8
character	d 	986
character	da	346
character	dak	2
character	dako	2
character	dakot	2
character	dam	7
character	dama	5
character	dan	19
character	dan 	8
character	day	295
character	day 	281
character	days	20
character	days 	20
character	ddi	9
character	ddit	6
character	dditi	6
character	de	494
character	de 	70
character	dea	39
character	dead	11
character	deadl	6
character	deal	19
character	deal 	18
character	dec	67
character	dece	14
character	decem	12
character	deci	24
character	decid	4
character	decr	2
character	decre	2
character	ded	83
character	ded 	83
character	def	21
character	defe	19
character	defen	18
character	del	23
character	deli	8
character	deliv	7
character	dem	70
character	dema	33
character	deman	33
character	demi	5
character	demo	15
character	democ	6
character	demon	9
character	den	74
character	denc	20
character	dence	17
character	dent	45
character	dent 	38
character	dep	26
character	depl	8
character	deplo	8
character	der	129
character	der 	61
character	dere	29
character	dered	28
character	ders	26
character	des	38
character	desp	11
character	despi	7
character	dest	7
character	deta	18
character	detai	17
character	dete	9
character	deten	6
character	dg	13
character	dge	12
character	dged	6
character	dged 	6
character	di	277
character	dia	37
character	diat	15
character	diate	6
character	diati	9
character	dic	13
character	dica	8
character	dical	7
character	dici	4
character	dicin	2
character	did	6
character	die	13
character	dies	2
character	dies 	2
character	din	110
character	ding 	103
character	dip	14
character	dipl	14
character	diplo	14
character	dire	8
character	direc	8
character	dis	64
character	disc	17
character	discu	14
character	disp	16
character	dispu	12
character	disr	2
character	disru	2
character	dite	3
character	div	6
character	divi	5
character	divid	2
character	dl	33
character	dli	14
character	dlib	5
character	dlib 	5
character	dlin	6
character	dline	5
character	dn	48
character	dne	43
character	dnes	43
character	dnesd	43
character	do	84
character	don	25
character	done	6
character	dono	5
character	donor	5
character	dor	5
character	dors	2
character	dow	16
character	down	16
character	down 	15
character	dr	61
character	dre	24
character	drew	7
character	drew 	7
character	dru	5
character	drug	4
character	drug 	2
character	ds	56
character	ds 	56
character	du	81
character	dua	3
character	dual	3
character	duc	25
character	duce	9
character	duced	8
character	duct	13
character	dul	8
character	dule	5
character	duled	4
character	dur	22
character	duri	18
character	durin	18
character	e 	909
character	ea	445
character	ea 	16
character	eac	69
character	eace	51
character	each	17
character	each 	10
character	eache	6
character	eact	4
character	ead	64
character	eade	19
character	eader	19
character	eadi	7
character	eadin	7
character	eadl	7
character	eadli	6
character	eak	12
character	eake	2
character	eal	44
character	eal 	24
character	eals	3
character	eals 	3
character	ean	22
character	eanw	4
character	eanwh	4
character	eap	9
character	eapo	9
character	eapon	9
character	ear	114
character	ear 	51
character	earc	6
character	earch	6
character	earl	26
character	early	13
character	eas	135
character	eas 	10
character	ease	86
character	ease 	34
character	eased	30
character	easef	23
character	east	31
character	east 	22
character	easte	10
character	eat	52
character	eat 	7
character	eate	22
character	eats	3
character	eats 	3
character	eav	7
character	eb	33
character	ec	288
character	eca	15
character	ecau	12
character	ece	44
character	ecem	12
character	ecemb	12
character	ecen	18
character	ecent	18
character	ech 	2
character	eci	33
character	ecid	4
character	ecide	3
character	eco	41
character	econ	22
character	ecr	4
character	ecre	4
character	ecree	2
character	ect	124
character	ect 	12
character	ecti	43
character	ectin	7
character	ectl	3
character	ectly	3
character	ects	6
character	ects 	6
character	ecut	9
character	ed	880
character	edg	7
character	edge	6
character	edged	6
character	edi	39
character	edia	26
character	ediat	15
character	edic	7
character	edica	6
character	edici	2
character	edn	43
character	edne	43
character	ednes	43
character	edo	6
character	edom	5
character	edom 	4
character	edu	15
character	educ	9
character	educe	6
character	edul	4
character	edule	4
character	ee	320
character	ee 	39
character	eec	3
character	eech	2
character	eech 	2
character	eed	88
character	eed 	80
character	eedo	4
character	eedom	4
character	eeki	7
character	eekin	7
character	eem	35
character	eeme	35
character	eemen	35
character	een	64
character	een 	63
character	eep 	3
character	eepe	10
character	eeper	8
character	eepi	20
character	eepin	20
character	eet	55
character	eet 	18
character	eeti	30
character	eetin	30
character	eets	8
character	eets 	8
character	ef	154
character	efe	24
character	efen	18
character	efend	9
character	efir	23
character	efire	23
character	efo	22
character	efor	22
character	efore	16
character	eft	10
character	eft 	8
character	efu	50
character	efug	10
character	efuge	10
character	efus	35
character	efuse	32
character	eg	124
character	ega	36
character	egal	16
character	egal 	12
character	egan	6
character	egan 	6
character	egat	11
character	egati	10
character	ege	27
character	ege 	7
character	eged	19
character	eged 	12
character	egi	39
character	ego	12
character	egot	11
character	egoti	11
character	egu	5
character	eh	22
character	ehe	7
character	ei	125
character	eig	32
character	eigh	17
character	eight	7
character	eign	15
character	eign 	10
character	ein	12
character	eir	52
character	eir 	50
character	eized	9
character	eki	7
character	ekin	7
character	eking	7
character	el	312
character	ela	37
character	ela 	4
character	elay	5
character	elc	11
character	elco	11
character	elcom	11
character	eld	36
character	eld 	31
character	elds	6
character	elds 	6
character	ele	86
character	elea	48
character	eleas	48
character	eli	30
character	eli 	5
character	eliv	7
character	elive	7
character	ell	34
character	elle	15
character	elled	13
character	elo	11
character	elp	18
character	elpi	6
character	elpin	6
character	els	14
character	els 	12
character	em	258
character	em 	29
character	ema	45
character	eman	33
character	emand	33
character	emb	40
character	emba	9
character	embar	5
character	embe	32
character	ember	31
character	eme	85
character	emen	77
character	ement	73
character	emi	20
character	emic	7
character	emo	27
character	emoc	6
character	emocr	6
character	emon	10
character	emons	9
character	emova	2
character	emove	6
character	emp	19
character	empo	2
character	empor	2
character	empt	13
character	emy	3
character	emy 	3
character	en	567
character	ena	10
character	enat	5
character	enate	3
character	enc	82
character	enced	4
character	ency	22
character	ency 	22
character	end	121
character	end 	48
character	ende	46
character	ended	31
character	ender	6
character	endi	15
character	endin	15
character	ene	49
character	enem	2
character	enemy	2
character	ener	4
character	enew	7
character	enew 	3
character	enewe	3
character	eni	20
character	enin	11
character	ening	9
character	ens	47
character	ensh	3
character	enshi	2
character	ensi	22
character	ensio	13
character	ensu	8
character	ensur	8
character	ent	295
character	ent 	211
character	enta	13
character	entar	4
character	enter	7
character	entio	10
character	entl	17
character	ently	17
character	eo	57
character	eop	48
character	eopl	47
character	eople	47
character	ep	142
character	epa	18
character	epar	16
character	eper	8
character	epers	8
character	epi	23
character	epid	3
character	epide	3
character	epin	20
character	eping	20
character	epl	8
character	eplo	8
character	eploy	8
character	ept	32
character	ept 	10
character	epte	18
character	epted	7
character	eptem	11
character	epts	2
character	epts 	2
character	eq	25
character	equ	25
character	equi	8
character	equir	2
character	er	652
character	er 	364
character	era	68
character	eral	26
character	eral 	24
character	erat	34
character	erati	22
character	erb	7
character	erbi	4
character	erbil	3
character	erc	13
character	erda	7
character	ere	115
character	ered	42
character	ered 	42
character	eref	6
character	erefo	6
character	erg	10
character	eric	15
character	erica	14
character	erim	7
character	erim 	7
character	erli	4
character	erlin	4
character	erm	28
character	ermi	13
character	ermin	6
character	ern 	34
character	erna	27
character	ernat	21
character	ernm	45
character	ernme	45
character	erno	2
character	ernoo	2
character	err	26
character	erro	16
character	error	16
character	ers	125
character	ers 	106
character	ert	34
character	ert 	12
character	erts	5
character	erts 	5
character	erv	17
character	ervi	7
character	ervic	6
character	ery	11
character	ery 	11
character	es	547
character	es 	252
character	esc	11
character	esca	6
character	escal	5
character	esd	86
character	esda	86
character	esday	86
character	ese	31
character	esi	56
character	esid	39
character	eside	39
character	esig	16
character	esign	16
character	eso	12
character	esp	35
character	espi	7
character	espit	7
character	ess	66
character	ess 	33
character	esses	4
character	est	214
character	est 	65
character	esta	15
character	estab	14
character	este	48
character	esti	68
character	estig	42
character	estio	5
character	estr	13
character	estra	2
character	estri	8
character	ests	15
character	ests 	15
character	et	248
character	et 	67
character	eta	27
character	etai	18
character	etail	4
character	ete	22
character	eten	6
character	etent	6
character	eti	38
character	etin	35
character	eting	35
character	etr	4
character	etri	3
character	ets	18
character	ets 	17
character	ett	20
character	ette	10
character	etter	9
character	ettl	6
character	ettle	5
character	etw	26
character	eur	16
character	euro	15
character	ev	99
character	eva	9
character	evel 	5
character	even	25
character	even 	11
character	event	10
character	ever	20
character	ever 	7
character	evi	22
character	evio	7
character	eviou	7
character	ew	79
character	ew 	50
character	ewe	5
character	ewed	5
character	ewed 	5
character	ewo	2
character	ewor	2
character	ework	2
character	exi	9
character	exp	39
character	expo	7
character	expor	6
character	ext	31
character	ext 	10
character	exte	9
character	exten	9
character	extr	11
character	extra	6
character	ey	60
character	ey 	52
character	ez	12
character	ez 	4
character	f 	427
character	fa	92
character	facil	8
character	fai	22
character	fail	15
character	faile	10
character	far	13
character	far 	5
character	fe	90
character	fen	24
character	fend	9
character	fende	8
character	fer	20
character	fere	12
character	fered	6
character	few	12
character	few 	12
character	ff	113
character	ff 	17
character	ffe	21
character	ffer	11
character	ffere	6
character	ffi	56
character	ffic	52
character	ffice	23
character	ffici	29
character	fi	201
character	fic	59
character	fice	23
character	fice 	16
character	fici	30
character	ficia	27
character	fig	22
character	figh	22
character	fight	22
character	fina	9
character	finan	7
character	fir	62
character	fire	34
character	fire 	30
character	fiv	14
character	five	14
character	five 	14
character	fla	3
character	flag	2
character	flag 	2
character	fle	7
character	fo	361
character	fol	28
character	foll	27
character	follo	27
character	for	313
character	for 	218
character	forc	49
character	force	45
character	forci	4
character	fore	26
character	fore 	16
character	forei	10
character	form	38
character	forma	19
character	formi	2
character	fort 	7
character	forts	9
character	fr	213
character	fra	11
character	fre	46
character	free	35
character	free 	14
character	fri	57
character	fric	13
character	frica	13
character	fro	114
character	from	113
character	from 	113
character	ft	164
character	ft 	28
character	fte	124
character	fted	16
character	fted 	16
character	fter	110
character	fter 	108
character	ftern	2
character	fti	5
character	ftin	3
character	fting	3
character	fu	85
character	fug	10
character	fuge	10
character	fuge 	6
character	ful	16
character	fund	10
character	fur	9
character	furt	6
character	furth	6
character	fus	35
character	fuse	32
character	fused	26
character	fut	4
character	futu	2
character	futur	2
character	g 	508
character	ga	193
character	gai	91
character	gain	91
character	gain 	2
character	gains	89
character	gal	19
character	gal 	12
character	gall	5
character	gam	5
character	game	4
character	game 	2
character	games	2
character	gan 	8
character	gat	53
character	gate 	7
character	gati	41
character	gatio	40
character	ge	192
character	ge 	47
character	ged	43
character	ged 	37
character	gen	39
character	gent	9
character	gents	4
character	ger	23
character	ges	37
character	gest 	9
character	ggi	4
character	gh	130
character	gh 	21
character	ght	84
character	ght 	38
character	ghte	12
character	ghten	4
character	ghter	8
character	ghts	24
character	ghts 	24
character	gin	27
character	ging	19
character	ging 	19
character	give 	6
character	gn	68
character	gne	25
character	gned	23
character	gned 	23
character	go	94
character	go 	17
character	got	13
character	goti	11
character	gotia	11
character	gov	47
character	gove	47
character	gover	47
character	gr	167
character	gra	39
character	gran	16
character	grant	14
character	grat	7
character	grati	6
character	gre	102
character	gree	90
character	greed	59
character	greem	35
character	gro	31
character	grou	30
character	group	22
character	gs	19
character	gs 	16
character	gt	22
character	gu	39
character	guar	5
character	gui	9
character	gun	10
character	gun 	4
character	gus	4
character	gust	4
character	gust 	4
character	gy	13
character	gy 	8
character	h 	331
character	ha	550
character	had	58
character	had 	56
character	han	58
character	han 	23
character	hand	7
character	hare	8
character	hared	4
character	harge	19
character	has	249
character	has 	245
character	hat	136
character	hat 	133
character	hav	120
character	have	115
character	have 	114
character	hd	30
character	hdr	26
character	hdre	7
character	hdrew	7
character	he	739
character	he 	623
character	hea	30
character	head	12
character	hed	77
character	hed 	73
character	hedu	4
character	hedul	4
character	hei	55
character	heig	4
character	heigh	4
character	heir	50
character	heir 	50
character	hel	54
character	held	29
character	held 	29
character	help	17
character	helpi	6
character	hem	21
character	hem 	14
character	hen	21
character	her	91
character	her 	34
character	here	32
character	here 	24
character	heref	6
character	hey	32
character	hey 	32
character	hi	260
character	hic	46
character	hich	38
character	hich 	38
character	hie	8
character	hiel	4
character	hield	4
character	hig	10
character	high	10
character	hil	35
character	hile	18
character	hile 	18
character	him	23
character	him 	21
character	hin	44
character	hin 	3
character	hing	26
character	hing 	8
character	hip	12
character	hip 	7
character	his 	80
character	hist	6
character	histo	4
character	hit 	3
character	hite	4
character	hite 	4
character	ho	185
character	ho 	45
character	hol	24
character	holdi	8
character	hou	43
character	houg	3
character	hough	3
character	hour 	3
character	hous	16
character	hr	57
character	hre	39
character	hrea	20
character	hreat	20
character	hree	17
character	hree 	17
character	hrew	2
character	hrew 	2
character	hro	12
character	hrou	9
character	hroug	9
character	ht	86
character	ht 	39
character	hte	13
character	hten	4
character	htene	4
character	hter	8
character	hters	3
character	hts	24
character	hts 	24
character	hu	113
character	hun	10
character	hur	53
character	hurs	47
character	hursd	47
character	i 	80
character	ia	280
character	ia 	78
character	ial	73
character	ial 	51
character	ials	18
character	ials 	18
character	iam	9
character	iame	8
character	iamen	8
character	ian	112
character	ianc	4
character	iance	4
character	ians	15
character	ians 	15
character	ias	3
character	ias 	3
character	iat	44
character	iate	18
character	iate 	13
character	iati	26
character	iatin	2
character	iatio	24
character	ib	48
character	ib 	5
character	iba	7
character	iban	6
character	iban 	6
character	ibe	6
character	ibl	12
character	ible	11
character	ible 	11
character	ibute	4
character	ic	311
character	ic 	71
character	ical	40
character	ical 	37
character	icall	3
character	icat	8
character	icati	6
character	ich	39
character	ich 	38
character	ici	63
character	icia	30
character	icial	29
character	icid	6
character	icide	5
character	icie	5
character	icine	2
character	icip	6
character	icipa	6
character	ictim	3
character	ictio	13
character	id 	186
character	ide	120
character	ide 	34
character	ided	18
character	ided 	18
character	idem	3
character	idemi	3
character	iden	55
character	idenc	13
character	ident	40
character	ides	6
character	ides 	4
character	idi	10
character	idin	9
character	iding	9
character	idl	5
character	idli	5
character	idlib	5
character	idu	3
character	idua	2
character	idual	2
character	ie	164
character	iec	3
character	iece	3
character	ieg	8
character	iege	8
character	iege 	7
character	iel	8
character	ield	8
character	ields	6
character	ies	75
character	ies 	73
character	iet	5
character	iet 	3
character	if	92
character	if 	24
character	ift	42
character	ift 	17
character	ifte	16
character	ifted	16
character	ifti	3
character	iftin	3
character	ig	206
character	iga	46
character	igat	43
character	igati	34
character	igh	92
character	ight	72
character	ighte	11
character	ights	24
character	ign	59
character	igne	23
character	igned	23
character	igr	11
character	igra	11
character	igrat	6
character	ik	44
character	ike	37
character	ike 	27
character	ikin	3
character	iking	3
character	il	413
character	ila	22
character	ilat	15
character	ilate	14
character	ild	22
character	ile	62
character	ile 	30
character	ili	109
character	ilis	2
character	ilit	78
character	ilita	64
character	iliti	12
character	ility	5
character	iliz	8
character	ilize	7
character	ill	208
character	ill 	94
character	ille	40
character	illed	29
character	illi	76
character	illin	33
character	illio	44
character	ils	4
character	ils 	3
character	im	178
character	im 	35
character	ima	30
character	imat	18
character	imatu	8
character	ime	41
character	ime 	24
character	imp	43
character	impo	32
character	impos	26
character	in	849
character	in 	494
character	ina	32
character	inal	8
character	inal 	7
character	inan	8
character	inanc	7
character	incid	5
character	indi	17
character	india	10
character	indiv	2
character	ine	89
character	ine 	37
character	inf	18
character	info	12
character	infor	12
character	ings	13
character	ings 	13
character	ini	56
character	inin	4
character	ining	4
character	init	6
character	ins	125
character	insi	5
character	insis	4
character	inst	100
character	inst 	89
character	int	102
character	inted	2
character	inter	37
character	into	34
character	into 	34
character	inu	13
character	inue 	4
character	inued	6
character	inv	57
character	inve	46
character	inves	46
character	io	491
character	iol	26
character	iola	16
character	iolat	16
character	ion	460
character	ion 	333
character	iona	56
character	ional	54
character	ioni	3
character	ionin	3
character	iou	17
character	ious	16
character	ious 	13
character	ip	59
character	ipa	6
character	ipat	5
character	ipate	2
character	ipl	15
character	iplo	14
character	iplom	14
character	ir	221
character	ir 	70
character	ira	33
character	iran	15
character	iran 	8
character	ire	50
character	ire 	33
character	irec	8
character	irect	8
character	ired	7
character	ired 	7
character	irku	3
character	irkuk	3
character	irs	30
character	iru	9
character	irus	8
character	irus 	8
character	is	460
character	isa	8
character	isc	21
character	iscu	14
character	iscus	14
character	ise	29
character	ise 	8
character	ised	16
character	ised 	16
character	ises	4
character	ises 	4
character	ish	45
character	ish 	28
character	isi	66
character	isis	11
character	isis 	11
character	ism 	15
character	iso	21
character	ison	17
character	isp	16
character	ispu	12
character	isput	12
character	isru	2
character	isrup	2
character	iss	62
character	issi	33
character	issil	7
character	issio	21
character	ist	125
character	ist 	21
character	ista	38
character	istan	38
character	isto	4
character	istor	4
character	istr	23
character	istra	8
character	it	573
character	it 	126
character	ita	125
character	itai	5
character	itain	5
character	itan	12
character	itant	11
character	itar	78
character	itary	53
character	itat	7
character	ite	55
character	ite 	22
character	ited	26
character	ited 	26
character	ith	180
character	ith 	151
character	ithd	26
character	ithdr	26
character	ithi	3
character	ithin	3
character	iti	129
character	itias	3
character	itie	22
character	ities	22
character	itio	45
character	ition	45
character	itiz	5
character	itize	5
character	its	96
character	its 	96
character	itt	12
character	itte	10
character	itu	20
character	itua	3
character	ituat	3
character	ity	77
character	ity 	77
character	iv	134
character	ive	91
character	ivel	4
character	ively	3
character	iver	11
character	iver 	4
character	ivi	42
character	ivid	2
character	ividu	2
character	ix	8
character	iz	50
character	ize	38
character	ized	22
character	ized 	22
character	izen	5
character	izens	4
character	ja	33
character	je	65
character	jo	36
character	joi	14
character	join	14
character	ju	42
character	jul	10
character	july	8
character	july 	8
character	jun	9
character	june	9
character	june 	9
character	jus	8
character	just	8
character	just 	8
character	k 	134
character	ka	41
character	kad	10
character	kade	10
character	kade 	5
character	ke	161
character	ke 	47
character	kee	30
character	keep	30
character	keep 	2
character	keepe	8
character	keepi	20
character	ker	16
character	kers	12
character	kers 	12
character	kes	15
character	kes 	10
character	ki	108
character	kil	51
character	kill	48
character	kille	29
character	king 	33
character	kir	3
character	kirk	3
character	kirku	3
character	kis	15
character	kish	6
character	kish 	6
character	ko	15
character	kot	2
character	kota	2
character	kota 	2
character	kr	16
character	kra	10
character	krai	9
character	krain	9
character	ks	79
character	ks 	78
character	ku	13
character	kuk	3
character	kuk 	3
character	l 	451
character	la	329
character	la 	16
character	lab	9
character	labo	6
character	labor	6
character	lac	15
character	lace	10
character	laced	2
character	lag	4
character	lag 	2
character	lai	23
character	lan	40
character	land	17
character	lann	9
character	lanne	7
character	lar	39
character	larg	10
character	large	10
character	las	49
character	last	41
character	last 	40
character	lat	80
character	late	46
character	late 	13
character	lated	12
character	later	17
character	lati	34
character	latin	7
character	latio	25
character	lau	52
character	lave 	2
character	law 	9
character	lay	13
character	lay 	7
character	lc	11
character	lco	11
character	lcom	11
character	lcome	11
character	ld	133
character	ld 	100
character	lds	8
character	lds 	8
character	le	444
character	le 	120
character	lea	105
character	lead	24
character	leade	19
character	leas	62
character	lease	48
character	leav	6
character	led	135
character	led 	128
character	ledg	7
character	ledge	6
character	lef	11
character	left	10
character	left 	8
character	leg	48
character	lega	26
character	legal	16
character	legat	10
character	lege	17
character	leged	17
character	lem	20
character	lem 	11
character	leme	9
character	lemen	9
character	lert	8
character	lert 	8
character	les	25
character	les 	10
character	let	18
character	let 	6
character	lete	6
character	ley	4
character	ley 	3
character	li	428
character	li 	10
character	lia	35
character	liam	8
character	liame	8
character	lian	18
character	lianc	4
character	lib	18
character	lib 	5
character	liba	6
character	liban	6
character	lic	42
character	lica	6
character	licat	4
character	lici	5
character	lif	41
character	lift	35
character	lift 	14
character	lifte	16
character	lifti	3
character	lig	19
character	ligh	8
character	light	8
character	lin	103
character	lin 	9
character	line	20
character	line 	15
character	ling	70
character	ling 	66
character	lings	2
character	lio	46
character	lion	46
character	lion 	44
character	lis	32
character	lish	19
character	lish 	6
character	list	10
character	listi	2
character	lit	105
character	lita	64
character	litan	10
character	litar	54
character	liti	39
character	litia	4
character	liv	17
character	live	12
character	liver	7
character	livi	5
character	ll	400
character	ll 	137
character	lle	116
character	lled	72
character	lled 	72
character	lleg	37
character	llege	17
character	lley	2
character	lley 	2
character	llia	3
character	llian	3
character	lling	49
character	llio	46
character	llion	46
character	llis	2
character	llist	2
character	llo	56
character	llow	52
character	llow 	19
character	llowi	26
character	lly	24
character	lly 	24
character	ln	3
character	loa	2
character	loan	2
character	loan 	2
character	loca	6
character	locka	10
character	log	10
character	lom	17
character	loma	14
character	lomat	14
character	lon	37
character	long	30
character	long 	24
character	longi	2
character	los	11
character	low	59
character	low 	24
character	lowed	6
character	lowi	28
character	lowin	28
character	loy	10
character	loye	3
character	loyed	3
character	lp	21
character	lpi	6
character	lpin	6
character	lping	6
character	lr	5
character	ls	79
character	ls 	52
character	lt	61
character	lte	2
character	lti	16
character	lud	27
character	lun	5
character	lunc	2
character	lunch	2
character	lus	6
character	lusi	4
character	lusiv	2
character	lv	12
character	lve	11
character	ly	145
character	ly 	141
character	m 	231
character	ma	275
character	mac	4
character	mai	15
character	main	14
character	mal	14
character	mall	6
character	mall 	3
character	man	107
character	man 	28
character	mand	39
character	mande	16
character	mands	9
character	marc	18
character	march	17
character	mart	2
character	marti	2
character	mas	16
character	mass	11
character	mass 	8
character	massi	3
character	mati	28
character	matic	14
character	matu	8
character	matum	8
character	may 	20
character	mb	85
character	mb 	5
character	mba	22
character	mbar	6
character	mbarg	5
character	mbas	6
character	mbass	6
character	mbe	44
character	mber	43
character	mber 	38
character	mbin	3
character	mbing	3
character	me	378
character	me 	59
character	mea	12
character	mean	7
character	meanw	4
character	med	74
character	med 	41
character	medi	34
character	media	26
character	medic	7
character	mee	48
character	meet	48
character	meet 	15
character	meeti	30
character	men	182
character	meni	3
character	ment	164
character	ment 	142
character	meri	14
character	meric	14
character	mes	14
character	mes 	14
character	met	12
character	metr	2
character	mi	278
character	mic	27
character	mic 	23
character	mig	10
character	migr	9
character	migra	9
character	mil	100
character	mili	66
character	milit	65
character	mill	31
character	milli	31
character	min	67
character	minal	5
character	mis	51
character	miss	37
character	missi	32
character	mit	33
character	mitt	7
character	mitte	6
character	mm	68
character	mme	15
character	mmen	7
character	mment	5
character	mmi	31
character	mmit	23
character	mmitt	4
character	mmu	7
character	mmun	7
character	mmuni	6
character	mo	235
character	mob	11
character	mobi	9
character	mobil	9
character	moc	6
character	mocr	6
character	mocra	6
character	mon	111
character	money	3
character	mons	9
character	monst	9
character	mont	43
character	month	42
character	moo	2
character	moon	2
character	more	32
character	more 	31
character	mos	25
character	most	9
character	most 	8
character	mova	2
character	moval	2
character	move 	20
character	movem	6
character	mp	124
character	mp 	12
character	mpa	16
character	mpl	27
character	mpla	12
character	mplai	12
character	mpo	35
character	mpora	2
character	mpos	27
character	mpose	26
character	mpri	7
character	mpris	7
character	ms	32
character	ms 	29
character	mu	42
character	mug	4
character	mul	3
character	mun	8
character	muni	7
character	munit	5
character	mus	17
character	must	12
character	must 	11
character	my	17
character	my 	14
character	n 	886
character	na	188
character	nal	73
character	nal 	62
character	nam	5
character	name	3
character	nat	77
character	nate	9
character	nate 	5
character	nav	13
character	navi	8
character	navir	7
character	nc	307
character	nca	2
character	nca 	2
character	nce	169
character	nce 	111
character	nced	41
character	nced 	38
character	ncede	3
character	ncel	9
character	ncell	5
character	nch	55
character	nche	45
character	nched	45
character	nci	28
character	ncid	5
character	ncide	5
character	nct	36
character	ncti	35
character	nctio	35
character	ncy	22
character	ncy 	22
character	nd	547
character	nd 	380
character	nda	72
character	nday	59
character	nday 	59
character	nded	54
character	nded 	54
character	ndem	18
character	nder	28
character	nder 	11
character	ndere	5
character	ndia	10
character	ndic	3
character	ndiv	2
character	ndivi	2
character	nds	31
character	nds 	31
character	ndu	15
character	ne	355
character	ne 	75
character	nea	22
character	near	21
character	near 	13
character	ned	137
character	ned 	137
character	neg	13
character	nego	11
character	negot	11
character	nem	2
character	nemy	2
character	nemy 	2
character	ner 	6
character	nera	3
character	nes	74
character	nesd	43
character	nesda	43
character	nese	14
character	nese 	14
character	ness 	6
character	nesse	3
character	nev	2
character	neve	2
character	never	2
character	new	46
character	new 	25
character	newe	3
character	newed	3
character	nex	11
character	next	9
character	next 	9
character	nf	36
character	nfi	8
character	nfo	14
character	nfor	14
character	ng	547
character	nge	30
character	nger	9
character	ngi	11
character	ngin	11
character	nging	10
character	ngs	16
character	ngs 	13
character	ngt	22
character	nh	10
character	ni	247
character	nia	24
character	nian	20
character	nig	13
character	nigh	11
character	night	11
character	nil	8
character	nila	8
character	nilat	6
character	nim	5
character	nin	47
character	nistr	15
character	nit	70
character	nite	23
character	nited	22
character	nl	11
character	nli	2
character	nm	54
character	nme	50
character	nmen	50
character	nment	46
character	nn	63
character	nne	21
character	nned	12
character	nned 	12
character	nno	34
character	nnou	34
character	nnoun	33
character	no	163
character	nomi	12
character	nomic	12
character	nomy	3
character	nomy 	3
character	noo	2
character	noon	2
character	noon 	2
character	nor	27
character	nor 	6
character	nort	14
character	north	14
character	not	52
character	not 	44
character	noth	7
character	nothe	7
character	nou	41
character	noun	37
character	nounc	37
character	now	10
character	now 	7
character	ns	345
character	ns 	194
character	nse 	11
character	nsio	15
character	nsion	15
character	nsk	3
character	nst	119
character	nst 	89
character	nstr	15
character	nstra	9
character	nsu	16
character	nsul	3
character	nsula	2
character	nsure	8
character	nt	497
character	nt 	239
character	nta	20
character	ntar	5
character	ntary	5
character	nte	89
character	nted	17
character	nted 	17
character	nter	45
character	nter 	6
character	nteri	9
character	ntern	23
character	nth	44
character	nth 	22
character	nti	63
character	ntil	18
character	ntil 	17
character	ntin	17
character	nting	6
character	ntio	10
character	ntion	10
character	ntl	20
character	ntly	20
character	ntly 	20
character	nto	36
character	nto 	36
character	nts	40
character	nts 	40
character	nu	47
character	nue 	6
character	nued	6
character	nued 	6
character	nv	83
character	nve	48
character	nves	46
character	nvest	46
character	nw	4
character	nwh	4
character	nwhi	4
character	nwhil	4
character	ny	33
character	ny 	28
character	oal 	4
character	oan	2
character	oan 	2
character	ob	39
character	obe	17
character	obe 	4
character	ober	11
character	obert	4
character	obi	13
character	obil	9
character	obili	8
character	oc	77
character	oca	10
character	occ	4
character	oci	8
character	ock	25
character	ocka	10
character	ockad	10
character	ocr	6
character	ocra	6
character	od	54
character	oda	17
character	oday	15
character	oday 	15
character	ode	3
character	of 	395
character	off	75
character	off 	15
character	offe	12
character	offer	8
character	offi	49
character	offic	49
character	og	37
character	oi	45
character	oin	27
character	oing	6
character	oing 	6
character	oint	13
character	ointe	2
character	ol	213
character	ola	21
character	olat	17
character	olate	8
character	olati	9
character	old	39
character	old 	22
character	oldin	8
character	ole	24
character	ole 	6
character	oll	39
character	olla	7
character	ollo	29
character	ollow	27
character	olu	14
character	om	278
character	om 	124
character	oma	19
character	omat	14
character	omati	12
character	omb	20
character	omb 	5
character	ombi	6
character	ombin	3
character	ome	40
character	ome 	22
character	omic	14
character	omic 	13
character	omme	8
character	ommen	7
character	ommi	17
character	ommit	13
character	omo	6
character	omp	48
character	ompl	22
character	ompla	12
character	ompri	6
character	ompt	4
character	ompte	2
character	omy	4
character	omy 	3
character	on	776
character	on 	604
character	ona	71
character	onal	56
character	onal 	51
character	onar	3
character	onav	7
character	onavi	7
character	onc	17
character	once	15
character	once 	4
character	onced	3
character	ond 	14
character	onde	18
character	one	54
character	oney	3
character	oney 	3
character	onf	15
character	ong	53
character	ong 	34
character	ongi	2
character	ongin	2
character	onia	3
character	onian	2
character	onin	4
character	oning	4
character	onl	8
character	onli	2
character	onn	4
character	ono	22
character	onomi	12
character	onomy	3
character	onor	6
character	onor 	5
character	ons	192
character	ons 	157
character	onstr	14
character	onth	42
character	onth 	22
character	ontr	17
character	oo	95
character	oo 	3
character	ood	16
character	ood 	12
character	oon	9
character	oon 	7
character	oop	41
character	oope	9
character	ooper	9
character	oops	29
character	oops 	29
character	opa	3
character	ope	59
character	open	19
character	opene	11
character	oper	27
character	opera	23
character	opl	47
character	ople	47
character	ople 	47
character	opo	6
character	opos	6
character	opp	19
character	oppe	5
character	opped	5
character	ops	31
character	ops 	31
character	or	548
character	or 	253
character	orar	2
character	orary	2
character	orat	7
character	orati	6
character	orc	50
character	orce	45
character	orce 	16
character	orced	4
character	orces	24
character	orci	4
character	orcin	3
character	ord	94
character	ordi	16
character	ordin	16
character	ore	70
character	orei	10
character	oreig	10
character	ori	40
character	oris	14
character	orism	9
character	orist	3
character	ork	27
character	ork 	14
character	orke	7
character	orker	7
character	orm	45
character	orma	20
character	ormi	3
character	ormin	3
character	oro	10
character	oron	7
character	orona	7
character	ors	17
character	ors 	13
character	ort	133
character	ort 	57
character	orte	29
character	orted	23
character	orter	5
character	orth	16
character	orth 	9
character	orti	4
character	orts	22
character	orts 	22
character	ortu	8
character	ortur	6
character	ory	12
character	ory 	12
character	os	151
character	ose	49
character	ose 	14
character	osed	30
character	osed 	30
character	osit	12
character	ositi	12
character	oss	24
character	ossi	6
character	ossib	5
character	ost 	17
character	oste	5
character	ot	178
character	ot 	51
character	ota	11
character	ota 	4
character	ote	48
character	ote 	11
character	otes	24
character	otest	23
character	oth	34
character	oth 	5
character	othe	28
character	other	28
character	oti	18
character	otia	11
character	otiat	11
character	ots	3
character	ots 	3
character	ott 	8
character	otti	3
character	ottin	3
character	ou	362
character	oug	27
character	ough	27
character	ough 	14
character	ought	11
character	oul	40
character	ould	39
character	ould 	39
character	ounc	45
character	ounce	37
character	oup	25
character	oup 	21
character	our	61
character	our 	17
character	ous 	20
character	ousl	6
character	ously	6
character	out	92
character	outh	28
character	outhe	12
character	ova	5
character	oval	5
character	oval 	5
character	ove	166
character	ove 	22
character	oved	11
character	oved 	11
character	ovem	7
character	oveme	6
character	over	131
character	overn	49
character	ovi	52
character	ovidi	6
character	ovie	3
character	oviet	3
character	owed	6
character	owed 	6
character	ower	11
character	owi	29
character	owin	29
character	owing	29
character	own	24
character	own 	23
character	oxima	2
character	oy	28
character	oye	6
character	oyed	5
character	oyed 	5
character	p 	98
character	pa	174
character	pai	15
character	pal	17
character	pala	4
character	palac	4
character	pan	21
character	par	70
character	para	12
character	pari	5
character	paris	4
character	parl	8
character	parli	8
character	part	30
character	parti	7
character	party	3
character	pas	9
character	pass	5
character	past	3
character	past 	3
character	pat	17
character	pati	6
character	pe	283
character	pe 	10
character	pea	79
character	peac	51
character	peace	51
character	peal	8
character	peals	3
character	pear	7
character	pear 	3
character	pec	29
character	ped	10
character	ped 	9
character	pee	2
character	peec	2
character	peech	2
character	pen	58
character	pend	25
character	pend 	3
character	pende	21
character	pene	11
character	pened	11
character	pens	7
character	pensi	5
character	peop	47
character	peopl	47
character	per	69
character	per 	7
character	pera	24
character	perat	24
character	pers	14
character	pers 	9
character	ph	23
character	pi	90
character	pid	4
character	pide	3
character	pidem	3
character	pie	6
character	piec	3
character	piece	3
character	pin	32
character	ping	29
character	ping 	29
character	pir	4
character	pit	31
character	pita	23
character	pital	23
character	pite	7
character	pite 	7
character	pla	45
character	plac	6
character	place	6
character	plan	21
character	plann	9
character	play	2
character	ple	66
character	ple 	48
character	pled	6
character	pledg	6
character	plete	6
character	plo	25
character	plom	14
character	ploma	14
character	ploy	8
character	ploye	3
character	plu	3
character	pm	13
character	pme	12
character	pmen	12
character	pment	12
character	po	247
character	pon	34
character	pond	7
character	pond 	6
character	pons	21
character	pons 	9
character	pora	2
character	porar	2
character	port 	48
character	porte	28
character	ports	13
character	pos	64
character	posed	28
character	posi	12
character	posit	12
character	poss	8
character	possi	5
character	poste	2
character	pp	113
character	ppe	22
character	ppeal	7
character	ppear	7
character	pped	6
character	pped 	6
character	ppo	53
character	ppoi	3
character	ppoin	3
character	pposi	8
character	ppr	20
character	ppro	18
character	pprov	12
character	pprox	2
character	pr	282
character	pre	101
character	pre 	4
character	pres	61
character	presi	38
character	prev	12
character	previ	7
character	pri	62
character	pril	16
character	pril 	16
character	prise	6
character	pro	154
character	prob	5
character	probe	4
character	prom	11
character	promp	3
character	propo	6
character	prot	31
character	prote	31
character	prov	61
character	prove	12
character	ps	45
character	ps 	43
character	pt	86
character	pt 	16
character	pte	27
character	pted	15
character	pted 	15
character	ptem	11
character	ptemb	11
character	pti	26
character	pts	6
character	pts 	6
character	ptu	8
character	ptur	8
character	pture	8
character	pu	66
character	pub	21
character	publ	21
character	publi	21
character	push	6
character	put	20
character	pute	12
character	pute 	5
character	puted	7
character	qa	6
character	qu	40
character	qua	6
character	quart	2
character	que	22
character	ques	18
character	quest	18
character	qui	13
character	quir	6
character	quire	2
character	r 	597
character	ra	343
character	ra 	14
character	rac	15
character	rack	6
character	rad	26
character	radi	11
character	radin	4
character	raeli	5
character	rai	32
character	rain	17
character	rais	6
character	raisi	2
character	ral 	33
character	ran	66
character	rand	4
character	rant	20
character	rant 	7
character	rante	9
character	ranti	2
character	rap	7
character	rape	2
character	raph	5
character	raq	18
character	rar	4
character	rary	2
character	rary 	2
character	rat	92
character	rate	26
character	rate 	10
character	rati	64
character	ratin	8
character	ratio	46
character	rav	12
character	rave	10
character	ravel	9
character	rb	13
character	rbi	5
character	rbil	3
character	rbil 	3
character	rc	101
character	rce	55
character	rced	4
character	rced 	4
character	rces	30
character	rces 	30
character	rch	30
character	rch 	23
character	rche	5
character	rched	2
character	rci	11
character	rcin	3
character	rcing	3
character	rder 	34
character	rdin	19
character	rding	16
character	re	754
character	re 	207
character	rea	112
character	rea 	11
character	reac	21
character	reach	17
character	react	4
character	read	18
character	reat	37
character	reat 	6
character	reate	19
character	reats	3
character	rece	24
character	recen	18
character	rect	9
character	rectl	3
character	red	103
character	red 	93
character	redu	6
character	reduc	6
character	ree	144
character	ree 	33
character	reed	79
character	reed 	76
character	reedo	4
character	reem	35
character	reeme	35
character	ref	65
character	refo	12
character	refor	12
character	refu	47
character	refug	10
character	refus	35
character	reig	15
character	reign	15
character	rel	85
character	rele	49
character	relea	48
character	reli	10
character	ren	50
character	rend	9
character	rende	5
character	rene	8
character	renew	7
character	rentl	7
character	req	17
character	requ	17
character	requi	2
character	res	195
character	resi	49
character	resid	39
character	resig	11
character	resp	23
character	rest	58
character	rest 	15
character	restr	9
character	ret	39
character	rev	23
character	revi	10
character	revio	7
character	rew	10
character	rew 	10
character	rfa	5
character	rfar	4
character	rfare	4
character	rfe	10
character	rfew	8
character	rfew 	8
character	rg	81
character	rge	56
character	rge 	9
character	rges	20
character	rgo	6
character	rgo 	6
character	rgu	2
character	ri	438
character	ri 	5
character	ria	83
character	ria 	27
character	rial	18
character	rial 	16
character	riat	7
character	ric	51
character	ric 	5
character	ricti	8
character	rig	25
character	righ	21
character	right	21
character	rik	36
character	rike	34
character	rike 	25
character	riki	2
character	rikin	2
character	ril	18
character	ril 	16
character	rim	31
character	rim 	7
character	rime 	10
character	rimes	6
character	rio	13
character	rip	8
character	rip 	4
character	ris	59
character	ris 	5
character	rise	7
character	rised	6
character	risi	13
character	risis	11
character	rism	9
character	rism 	9
character	riso	17
character	rison	17
character	rist	5
character	rist 	3
character	rit	70
character	rita	6
character	ritai	5
character	riti	26
character	riv	12
character	rive	5
character	rive 	2
character	rived	3
character	riz	7
character	rk	62
character	rk 	22
character	rker	7
character	rkers	7
character	rki	14
character	rkis	7
character	rkish	6
character	rks	3
character	rks 	3
character	rku	3
character	rkuk	3
character	rkuk 	3
character	rl	54
character	rlia	8
character	rliam	8
character	rlin	6
character	rlin 	4
character	rly	16
character	rly 	16
character	rm	112
character	rmi	17
character	rmin	9
character	rmina	2
character	rming	3
character	rms	14
character	rms 	14
character	rna	33
character	rnal	6
character	rnat	21
character	rnati	21
character	rnm	45
character	rnme	45
character	rnmen	45
character	rno	5
character	rnoo	2
character	rnoon	2
character	ro	404
character	rob	10
character	robe	8
character	robe 	4
character	rober	4
character	rol	18
character	role	6
character	role 	6
character	rom	125
character	rom 	113
character	romp	3
character	rompt	3
character	ron	26
character	rona	7
character	ronav	7
character	roo	33
character	roop	32
character	roops	29
character	ropo	6
character	ropos	6
character	ror	18
character	ror 	6
character	rori	12
character	roris	12
character	rot	34
character	rote	32
character	rotes	23
character	rou	59
character	roug	15
character	rough	15
character	roup	22
character	roup 	18
character	rov	63
character	rove	14
character	roved	10
character	rr	118
character	rra	9
character	rran	5
character	rrant	3
character	rre	59
character	rrend	5
character	rres	44
character	rrest	43
character	rri	20
character	rriv	7
character	rrive	5
character	rro	19
character	rror	16
character	rror 	4
character	rrori	12
character	rs	240
character	rs 	157
character	rsd	47
character	rsda	47
character	rsday	47
character	rse	8
character	rt	239
character	rt 	105
character	rte	40
character	rted	28
character	rted 	24
character	rter	8
character	rter 	3
character	rth	28
character	rth 	9
character	rthe	11
character	rther	10
character	rthre	2
character	rti	21
character	rtic	5
character	rtici	5
character	rtu	11
character	rtur	8
character	rture	6
character	ru	123
character	rug	8
character	rug 	2
character	rul	8
character	rum	8
character	rump	8
character	rump 	8
character	run	8
character	run 	3
character	rup	21
character	rupt	21
character	rus 	9
character	russ	24
character	russi	22
character	rv	19
character	rvi	8
character	rvic	6
character	rvice	6
character	ry	185
character	ry 	180
character	s 	902
character	sa	288
character	sac	4
character	sack	3
character	sai	131
character	said	130
character	said 	130
character	san	46
character	sanc	36
character	sanct	35
character	sand	6
character	sap	2
character	sau	18
character	saul	11
character	sault	11
character	say	44
character	scala	5
character	sch	10
character	sche	7
character	sched	4
character	sco	19
character	scu	18
character	scus	16
character	scuss	14
character	sd	134
character	sda	133
character	sday	133
character	sday 	133
character	se	438
character	se 	121
character	sea	12
character	sear	6
character	searc	6
character	sed	138
character	sed 	135
character	seek	8
character	seeki	7
character	sef	23
character	sefi	23
character	sefir	23
character	sel	6
character	sem	3
character	sen	52
character	sena	5
character	senat	5
character	send	15
character	sendi	7
character	sepa	8
character	separ	8
character	sept	11
character	septe	11
character	ser	29
character	serv	13
character	serve	6
character	servi	6
character	ses	26
character	ses 	22
character	set	24
character	sett	6
character	settl	6
character	sev	17
character	seve	17
character	sh 	45
character	sha	20
character	shar	16
character	share	8
character	she	34
character	shed	18
character	shed 	18
character	shi	40
character	shie	4
character	shiel	4
character	shin	19
character	shing	19
character	ship	12
character	ship 	7
character	si	339
character	sib	10
character	sibl	10
character	sible	10
character	sid	59
character	side	57
character	siden	40
character	sidi	2
character	sie	8
character	sieg	8
character	siege	8
character	sig	33
character	sign	33
character	signe	21
character	sile	7
character	sile 	6
character	sin	68
character	sing	39
character	sing 	37
character	sion 	59
character	sions	16
character	sis 	13
character	sit	52
character	sit 	19
character	siti	21
character	sitio	16
character	situ	3
character	situa	3
character	sly	6
character	sly 	6
character	sm 	15
character	smal	3
character	small	3
character	so	151
character	so 	30
character	soc	7
character	soci	6
character	sol	20
character	soo	3
character	soon	3
character	soon 	3
character	sou	39
character	soug	5
character	sough	5
character	sout	26
character	south	26
character	sovi	3
character	sovie	3
character	sp	147
character	spe	56
character	spee	2
character	speec	2
character	spen	21
character	spend	15
character	spens	5
character	spi	22
character	spit	12
character	spite	7
character	spo	26
character	spond	7
character	spu	14
character	sput	13
character	spute	12
character	sru	2
character	srup	2
character	srupt	2
character	ss	236
character	ss 	64
character	ssa	23
character	ssau	11
character	ssaul	11
character	ssed	13
character	ssed 	13
character	sses	7
character	sses 	4
character	ssi	98
character	ssia	22
character	ssia 	11
character	ssib	5
character	ssibl	5
character	ssil	7
character	ssile	7
character	ssio	34
character	ssion	34
character	ssis	19
character	ssist	19
character	ssued	18
character	st	593
character	st 	277
character	stab	16
character	stabl	13
character	stag	7
character	stage	6
character	stan	47
character	stan 	13
character	stat	85
character	state	77
character	ste	111
character	ster	54
character	sti	105
character	stic 	2
character	stig	42
character	stiga	42
character	stin	25
character	sting	10
character	stio	5
character	stion	5
character	sto	36
character	stop	12
character	stopp	4
character	stops	2
character	stor	14
character	story	3
character	str	138
character	stra	32
character	strai	6
character	strat	22
character	stri	58
character	strik	36
character	stu	6
character	su	226
character	sud	7
character	suda	7
character	sudan	7
character	sue	29
character	sued	18
character	sued 	18
character	sui	13
character	suic	6
character	suici	6
character	sula	2
character	sun	23
character	sund	22
character	sunda	22
character	sup	49
character	supp	47
character	suppo	38
character	sur	34
character	sure 	14
character	surr	6
character	surre	5
character	sus	35
character	susp	34
character	suspe	30
character	sy	45
character	syr	29
character	syri	29
character	syria	29
character	t 	745
character	ta	420
character	ta 	8
character	tab	18
character	tabl	14
character	tabli	13
character	tac	66
character	tack	64
character	tacks	23
character	tag	11
character	tage	9
character	taged	2
character	tai	30
character	tail	4
character	tails	3
character	tak	25
character	take	21
character	take 	14
character	tali	12
character	talib	6
character	tan	65
character	tan 	14
character	tant	12
character	tants	8
character	tar	121
character	tary	60
character	tary 	60
character	tat	97
character	tate	79
character	tate 	48
character	tatem	15
character	tates	13
character	tatio	12
character	te	643
character	te 	168
character	tea	9
character	tecti	6
character	ted	242
character	ted 	238
character	tel	23
character	tem	47
character	temb	11
character	tembe	11
character	teme	15
character	temen	15
character	temp	16
character	tempo	2
character	tempt	13
character	ten	64
character	tend	16
character	tend 	8
character	tende	4
character	tens	10
character	tensi	10
character	tent	9
character	tenti	8
character	ter	274
character	teral	14
character	terd	7
character	terda	7
character	terim	7
character	term	9
character	termi	4
character	terna	23
character	terno	2
character	terr	22
character	terro	16
character	ters	26
character	ters 	26
character	tes	57
character	tes 	24
character	test	33
character	test 	14
character	tests	13
character	th	805
character	th 	212
character	tha	146
character	than	20
character	than 	20
character	that	128
character	that 	128
character	thd	26
character	thdr	26
character	thdre	7
character	the	661
character	the 	604
character	thei	50
character	their	50
character	them	15
character	them 	14
character	ther	64
character	ther 	27
character	there	14
character	they	32
character	they 	32
character	thin	8
character	thin 	3
character	tho	27
character	thou	12
character	thoug	3
character	thr	50
character	thre	39
character	threa	20
character	three	17
character	threw	2
character	thro	12
character	throu	9
character	thu	48
character	thur	47
character	thurs	47
character	ti	582
character	tial	15
character	tial 	13
character	tias	3
character	tias 	3
character	tiat	11
character	tic	72
character	ticip	5
character	tie	39
character	ties	39
character	ties 	39
character	tig	45
character	tiga	42
character	tigat	42
character	til	25
character	til 	17
character	tim	29
character	tima	13
character	timat	12
character	time	11
character	time 	7
character	times	4
character	tin	162
character	ting	136
character	ting 	128
character	tinu	12
character	tion 	243
character	tiona	52
character	tioni	2
character	tis	13
character	tiv	36
character	tive	21
character	tive 	15
character	tivi	14
character	tiz	5
character	tize	5
character	tizen	5
character	tl	53
character	tle	13
character	tlem	5
character	tleme	5
character	tli	3
character	tlin	3
character	tling	3
character	tly	34
character	tly 	34
character	tm	23
character	tme	21
character	tmen	21
character	tment	21
character	tod	17
character	toda	15
character	today	15
character	tol	10
character	ton	22
character	too 	3
character	toon	2
character	top	15
character	topp	4
character	toppe	4
character	tops	2
character	tops 	2
character	tor	58
character	tors	8
character	tors 	8
character	tort	6
character	tortu	6
character	tory	11
character	tory 	11
character	tow	8
character	tr	318
character	tra	82
character	trad	21
character	tradi	7
character	trai	10
character	train	6
character	tran	10
character	trat	24
character	trate	8
character	trav	9
character	trave	9
character	tria	16
character	trial	12
character	tric	17
character	trik	36
character	trike	34
character	triki	2
character	trio	2
character	trip	7
character	trip 	4
character	tro	58
character	troo	32
character	troop	32
character	tru	27
character	trum	8
character	trump	8
character	ts	249
character	ts 	243
character	tt	137
character	tt 	8
character	tta	67
character	ttac	64
character	ttack	64
character	tte	47
character	tted	8
character	tted 	8
character	ttem	13
character	ttemp	13
character	tten	10
character	ttend	7
character	tter	16
character	tter 	11
character	tti	7
character	ttin	7
character	tting	7
character	ttl	14
character	ttle	11
character	ttlem	5
character	ttli	3
character	ttlin	3
character	tu	170
character	tua	5
character	tuat	3
character	tuati	3
character	tue	45
character	tues	44
character	tuesd	44
character	tum	9
character	tum 	8
character	tur	91
character	ture	25
character	ture 	17
character	tured	8
character	turki	6
character	turne	18
character	ty	104
character	ty 	102
character	u 	16
character	u.	31
character	ua	56
character	uar	24
character	uart	2
character	uarte	2
character	uary	16
character	uary 	16
character	uat	6
character	uati	5
character	uatio	5
character	ub	45
character	uba	6
character	uba 	5
character	ubl	22
character	ubli	21
character	ublic	16
character	ubu	2
character	uc	57
character	uce	12
character	uced	8
character	uced 	8
character	uct	22
character	ud	57
character	uda	7
character	udan	7
character	udan 	4
character	ude	9
character	ue	116
character	ued	25
character	ued 	25
character	ues	66
character	uesd	44
character	uesda	44
character	uest	19
character	uesti	5
character	ug	51
character	ug 	3
character	uge	10
character	uge 	6
character	ugh	28
character	ugh 	14
character	ught	12
character	ught 	11
character	ugu	5
character	ugus	4
character	ugust	4
character	ui	47
character	uic	6
character	uici	6
character	uicid	6
character	uir	6
character	uire	2
character	uk	17
character	ukr	9
character	ukra	9
character	ukrai	9
character	ul	146
character	ula	10
character	ula 	2
character	uld	39
character	uld 	39
character	ule 	3
character	uled	5
character	uled 	5
character	ult	34
character	ulti	14
character	uly	8
character	uly 	8
character	um	116
character	um 	22
character	uman 	18
character	ump	9
character	ump 	8
character	un	348
character	un 	18
character	unce	37
character	unced	34
character	unch	49
character	unche	44
character	und	80
character	unday	22
character	unde	26
character	under	22
character	undi	10
character	undin	10
character	une	11
character	une 	9
character	uni	53
character	unil	6
character	unila	6
character	unit	33
character	unite	21
character	unity	7
character	unt	102
character	unti	17
character	until	17
character	up	123
character	up 	39
character	upp	47
character	uppo	38
character	uppor	38
character	upt	21
character	ur 	25
character	ure	53
character	ure 	34
character	ured	14
character	ured 	14
character	urf	9
character	urfe	8
character	urfew	8
character	urge	10
character	urki	6
character	urkis	6
character	uro	17
character	urs	60
character	ursd	47
character	ursda	47
character	urt	25
character	urth	6
character	urthe	6
character	us	271
character	use	82
character	used	44
character	used 	44
character	uses	9
character	uses 	9
character	ush	11
character	usi	21
character	using	13
character	usiv	2
character	usive	2
character	usl	10
character	usly	6
character	usly 	6
character	usp	34
character	uspe	30
character	uspen	20
character	uss	38
character	uss 	7
character	usse	5
character	ussi	26
character	ussia	22
character	ust	38
character	ust 	25
character	ut	194
character	ute	31
character	ute 	13
character	uted	9
character	uted 	9
character	uth	37
character	uthe	12
character	uti	36
character	utu	3
character	utur	2
character	uture	2
character	val	17
character	val 	10
character	vall	2
character	valle	2
character	ve	436
character	ve 	204
character	ved	27
character	ved 	26
character	vel 	12
character	vely	3
character	vely 	3
character	vem	11
character	veme	10
character	vemen	10
character	ven	36
character	ven 	15
character	vent	13
character	vent 	5
character	vere	9
character	vern	49
character	vernm	45
character	very	8
character	very 	8
character	ves	60
character	ves 	15
character	vest	46
character	vesti	42
character	vi	218
character	via	3
character	vic	30
character	vice	7
character	vice 	5
character	vide 	14
character	viden	7
character	vides	3
character	vidi	6
character	vidin	6
character	vidu	2
character	vidua	2
character	vie	9
character	viet	4
character	viet 	3
character	vio	33
character	viol	25
character	viola	16
character	viou	8
character	vious	7
character	vir	10
character	viru	8
character	virus	8
character	vo	35
character	vote 	8
character	wait	5
character	war	55
character	war 	28
character	warf	4
character	warfa	4
character	warr	3
character	warra	3
character	was	62
character	was 	45
character	wat	4
character	wate	4
character	water	4
character	way	10
character	ways	3
character	ways 	3
character	we	198
character	wea	9
character	weap	9
character	weapo	9
character	wed	57
character	wed 	14
character	wedn	43
character	wedne	43
character	week	42
character	week 	30
character	wel	15
character	welc	11
character	welco	11
character	wen	4
character	went	3
character	went 	3
character	were	30
character	were 	30
character	wh	136
character	wha	9
character	what	9
character	what 	8
character	whe	24
character	wher	14
character	where	14
character	whi	60
character	whic	38
character	which	38
character	whil	19
character	while	18
character	whit	4
character	white	4
character	who	45
character	who 	44
character	wi	301
character	wil	100
character	will	98
character	will 	84
character	willi	14
character	win	37
character	wing	33
character	wing 	33
character	wit	181
character	with	180
character	with 	151
character	withd	26
character	withi	3
character	wn	24
character	wn 	23
character	wo	113
character	wor	33
character	work	25
character	work 	12
character	worke	7
character	wou	37
character	woul	32
character	would	32
character	x 	12
character	xi	20
character	xima	2
character	ximat	2
character	xo	2
character	xp	39
character	xpo	7
character	xpor	6
character	xport	6
character	xt	33
character	xt 	10
character	xte	9
character	xten	9
character	xtend	8
character	xtr	11
character	xtra	6
character	y 	675
character	ya	21
character	yan	7
character	yan 	5
character	yb	8
character	ybe	8
character	yber	8
character	yber 	8
character	yed	5
character	yed 	5
character	yp	5
character	yr	31
character	yri	29
character	yria	29
character	yria 	21
character	yrian	11
character	ys	52
character	ys 	43
character	ze	54
character	zed	22
character	zed 	22
character	zen	14
character	zens	8
character	zensh	2
character	zi	12
character	€ 	5
between	$	18
between	$ 2	2
between	's	14
between	's commitment	2
between	's support	3
between	,	75
between	, a	4
between	, and	2
between	, called	2
between	, had	3
between	, has	9
between	, have	3
between	, including	5
between	, mozambican	2
between	, on	5
between	, to	3
between	, was	2
between	, will	2
between	, yesterday	2
between	-	51
between	- brokered	2
between	- columbian	2
between	- day	5
between	- fire	2
between	- month	3
between	- old	2
between	- person	2
between	1 billion	2
between	13	2
between	19	2
between	2	4
between	2 million	3
between	200	2
between	2017	2
between	30	2
between	40	2
between	60	3
between	60 -	2
between	a	170
between	a $	2
between	a 60	2
between	a ban	3
between	a ceasefire	5
between	a curfew	3
between	a decree	2
between	a five	2
between	a full	2
between	a hunger	2
between	a mediation	5
between	a meeting	8
between	a military	3
between	a new	3
between	a planned	4
between	a probe	2
between	a protest	2
between	a report	2
between	a request	12
between	a resolution	2
between	a sit	2
between	a state	6
between	a strike	3
between	a suspension	4
between	a team	2
between	a unilateral	3
between	accept	7
between	accept a	2
between	accepted	5
between	accepts	2
between	access	2
between	access of	2
between	accused	4
between	accuses	2
between	across	2
between	action	3
between	action against	2
between	administration	2
between	afghanistan	2
between	african	2
between	african union	2
between	after	10
between	after the	2
between	against	51
between	agreed	34
between	agreed to	30
between	agreed with	2
between	agreement	8
between	agreement with	7
between	aid	24
between	aid to	16
between	air	7
between	airstrikes	3
between	airstrikes on	2
between	alert	6
between	all	8
between	alleged	2
between	allow	11
between	allow the	2
between	along	3
between	along the	2
between	already	2
between	also	12
between	an	60
between	an agreement	4
between	an arrest	2
between	an investigation	18
between	an invitation	2
between	an ultimatum	8
between	and	88
between	and a	4
between	and the	3
between	announced	20
between	announced a	8
between	announced it	2
between	announced the	4
between	announced they	3
between	another	2
between	anti	2
between	anti -	2
between	any	5
between	appeals	2
between	approved	6
between	approved a	2
between	approved the	3
between	are	4
between	area	2
between	arms	4
between	army	3
between	arrest	6
between	arrest of	2
between	arrest warrant	2
between	arrested	21
between	arrested in	3
between	arrive	2
between	arrived	2
between	arrived in	2
between	art	2
between	artifacts	4
between	artifacts to	3
between	as	6
between	as a	3
between	assault	4
between	assault on	3
between	assistance	15
between	assistance to	8
between	at	13
between	at the	2
between	attack	12
between	attack on	9
between	attacks	12
between	attacks on	10
between	attends	2
between	attends a	2
between	authorities	2
between	awarded	2
between	back	3
between	backed	2
between	ban	13
between	ban on	9
between	banned	4
between	be	2
between	been	10
between	began	2
between	begin	2
between	begun	3
between	being	2
between	between	5
between	billion	8
between	billion to	2
between	blamed	2
between	blockade	3
between	blockade of	3
between	blockades	4
between	blockades in	3
between	borders	11
between	borders to	6
between	borders with	2
between	boycott	5
between	boycott of	2
between	brokered	2
between	by	26
between	call	3
between	called	21
between	called for	7
between	called off	2
between	called on	3
between	calling	2
between	calling for	2
between	cancelled	4
between	cancelled a	4
between	captured	4
between	carried	8
between	carried out	8
between	cease	2
between	cease -	2
between	ceasefire	12
between	ceasefire in	6
between	ceasefire on	2
between	challenged	2
between	charged	2
between	cia	2
between	closed	2
between	columbian	2
between	commitment	5
between	commitment to	4
between	complete	2
between	comprehensive	2
between	conceded	3
between	conceded to	2
between	condemned	13
between	conditions	3
between	conditions in	2
between	conducted	2
between	contribute	4
between	control	3
between	convicted	8
between	country	5
between	court	4
between	crimes	2
between	crisis	2
between	critical	2
between	criticism	2
between	cultural	2
between	curfew	7
between	curfew in	3
between	currently	3
between	cyber	8
between	cyber attacks	4
between	cyber warfare	4
between	day	6
between	decided	3
between	decided to	3
between	decision	5
between	declared	15
between	declared a	10
between	declined	2
between	decree	2
between	defended	8
between	demand	2
between	demanded	14
between	demanded a	3
between	demanded the	3
between	demanding	3
between	demands	8
between	demands by	2
between	demands from	2
between	demonstration	2
between	denied	2
between	deployed	3
between	deployment	3
between	deployment of	2
between	deported	4
between	detained	5
between	detention	3
between	detention of	2
between	development	2
between	died	2
between	diplomatic	5
between	diplomatic ties	4
between	direct	2
between	discussed	2
between	discussions	2
between	dismissed	2
between	donations	2
between	donor	3
between	down	4
between	down their	2
between	during	3
between	ease	2
between	ebola	2
between	ebola epidemic	2
between	economic	4
between	effort	5
between	effort between	2
between	effort to	2
between	efforts	5
between	embargo	5
between	embargo until	2
between	end	7
between	end the	6
between	ended	4
between	ended mediation	3
between	epidemic	2
between	epidemic in	2
between	equipment	5
between	equipment and	2
between	established	6
between	established diplomatic	5
between	europe	3
between	euros	2
between	evidence	4
between	evidence with	4
between	expelled	7
between	experts	3
between	experts to	2
between	extend	4
between	extend curfew	2
between	extradited	2
between	extradition	2
between	extradition of	2
between	failed	2
between	failed to	2
between	far	2
between	fight	2
between	fight the	2
between	fighters	2
between	filed	11
between	filed a	8
between	financial	3
between	fire	3
between	first	5
between	five	4
between	five -	2
between	flights	2
between	food	5
between	food supplies	3
between	for	56
between	for a	4
between	for assistance	2
between	for sanctions	7
between	for the	3
between	force	9
between	forced	2
between	forces	4
between	forces in	2
between	foreign	2
between	found	3
between	free	5
between	freed	13
between	fresh	2
between	friday	18
between	friday convicted	2
between	friday that	2
between	from	54
between	from the	4
between	full	5
between	gave	6
between	given	2
between	gives	2
between	government	5
between	grant	2
between	granted	6
between	great	2
between	ground	2
between	group	3
between	had	30
between	had agreed	2
between	had been	2
between	had opened	2
between	had released	4
between	had suspended	2
between	hand	3
between	hand over	2
between	hard	2
between	has	219
between	has agreed	15
between	has also	4
between	has announced	2
between	has banned	4
between	has been	3
between	has called	3
between	has cancelled	3
between	has charged	2
between	has condemned	3
between	has convicted	2
between	has decided	3
between	has declared	5
between	has defended	3
between	has demanded	3
between	has established	5
between	has freed	5
between	has held	7
between	has imposed	7
between	has issued	12
between	has launched	8
between	has led	2
between	has lifted	3
between	has offered	3
between	has ordered	10
between	has pledged	2
between	has received	2
between	has refused	5
between	has released	3
between	has said	6
between	has seized	2
between	has sent	3
between	has started	2
between	has suspended	6
between	has threatened	3
between	has welcomed	3
between	have	81
between	have agreed	5
between	have arrested	9
between	have been	5
between	have begun	2
between	have deported	4
between	have killed	2
between	have said	3
between	have sought	3
between	have surrendered	2
between	he	11
between	he had	2
between	he will	4
between	he would	2
between	health	4
between	held	20
between	held a	6
between	held talks	7
between	help	3
between	his	9
between	hit	2
between	hold	4
between	hold talks	3
between	holding	2
between	host	2
between	hosting	3
between	hours	2
between	house	3
between	human	2
between	humanitarian aid	7
between	humanitarian assistance	5
between	hunger	4
between	hunger strike	3
between	if	3
between	illegal	2
between	imports	2
between	imports of	2
between	imposed	21
between	imposed a	3
between	imposed blockades	4
between	imposed on	3
between	imposed sanctions	6
between	in	149
between	in a	7
between	in afghanistan	2
between	in the	9
between	including	5
between	increase	2
between	institute	2
between	intensified	2
between	intensified its	2
between	international	5
between	into	23
between	into the	2
between	investigate	2
between	investigation	23
between	investigation against	4
between	investigation into	14
between	investigation of	4
between	invitation	2
between	invitation from	2
between	iranian	2
between	is	43
between	is currently	2
between	is ready	4
between	is sending	3
between	is the	2
between	is willing	10
between	issued	15
between	issued a	5
between	issued an	10
between	it	33
between	it had	4
between	it has	6
between	it is	2
between	it will	13
between	it would	5
between	its	40
between	its borders	8
between	its commitment	2
between	its forces	2
between	its troops	8
between	join	2
between	joined	2
between	june	3
between	killed	13
between	large	2
between	largest	2
between	last week	2
between	late	3
between	launched	38
between	launched a	12
between	launched an	11
between	launched cyber	8
between	launched legal	2
between	lay	2
between	lay down	2
between	leaving	2
between	led	3
between	led the	2
between	left	4
between	left ,	2
between	left a	2
between	legal	2
between	legal action	2
between	let	3
between	let free	3
between	letter	2
between	lift	13
between	lift a	2
between	lift sanctions	3
between	lift the	7
between	lifted	12
between	lifted a	3
between	lifted its	5
between	lifts	2
between	loan	2
between	long	3
between	long -	2
between	made	2
between	march	3
between	massive	2
between	may	2
between	mediation	8
between	mediation effort	5
between	mediation efforts	3
between	medical	4
between	meet	12
between	meeting	12
between	meeting of	4
between	meeting with	5
between	meetings	3
between	meetings with	2
between	meets	4
between	met	7
between	military	19
between	military aid	7
between	million	15
between	million in	5
between	million to	2
between	missile	2
between	mission in	2
between	mob	2
between	mobilized	5
between	mobilized troops	2
between	monday	17
between	monday in	2
between	monday launched	2
between	monday that	4
between	month	5
between	more	11
between	more than	6
between	move	2
between	mozambican	2
between	mozambican and	2
between	nations	2
between	nations peacekeeping	2
between	nearly	3
between	new	8
between	not	22
between	not end	6
between	not lift	5
between	not release	2
between	now	3
between	number	2
between	number of	2
between	of	127
between	of $	2
between	of a	4
between	of aid	3
between	of all	2
between	of humanitarian	2
between	of its	3
between	of siege	6
between	of the	17
between	off	3
between	off a	2
between	offered	4
between	offered to	3
between	old	3
between	on	165
between	on a	2
between	on alert	6
between	on friday	14
between	on imports	2
between	on monday	13
between	on saturday	4
between	on the	3
between	on thursday	16
between	on tuesday	16
between	on wednesday	15
between	one	4
between	one of	2
between	open	5
between	opened	11
between	opened an	3
between	opened its	4
between	operations	4
between	operations in	3
between	order	5
between	order to	3
between	ordered	19
between	ordered an	4
between	ordered the	5
between	out	10
between	outlawed	4
between	over	7
between	over the	2
between	pardoned	2
between	paris	2
between	passed	2
between	peace	6
between	peacekeepers	8
between	peacekeepers from	6
between	peacekeeping	11
between	peacekeeping mission	2
between	peacekeeping operations	2
between	people	6
between	people in	4
between	permission	2
between	person	2
between	plan	2
between	planned	4
between	planned visit	4
between	pledged	5
between	political	2
between	pre	3
between	pre -	3
between	pressuring	2
between	private	2
between	probe	2
between	process	2
between	process for	2
between	proposal	2
between	protest	7
between	protests	2
between	provide	8
between	provide a	2
between	provided	8
between	providing	3
between	re	2
between	re -	2
between	reached	2
between	reached an	2
between	ready	4
between	ready to	4
between	rebel	2
between	received	4
between	recently	6
between	reduced	6
between	reduced humanitarian	2
between	reduced military	3
between	refuge	4
between	refuge in	4
between	refused	25
between	refused to	17
between	refuted	2
between	reiterated	7
between	reiterated its	2
between	reiterated the	3
between	rejected	41
between	release	13
between	release of	4
between	released	18
between	released a	2
between	relief	2
between	remained	5
between	remained on	5
between	report	3
between	reportedly	3
between	request	12
between	request from	11
between	research	3
between	research institute	2
between	resigned	2
between	resolution	3
between	resources	2
between	restrictions	4
between	restrictions on	3
between	return	3
between	return weapons	2
between	returned	16
between	returned a	4
between	returned an	2
between	said	48
between	said he	2
between	said it	12
between	said monday	3
between	said on	6
between	said that	6
between	said they	6
between	said wednesday	2
between	sanctions	24
between	sanctions against	11
between	sanctions on	10
between	saturday	6
between	say	4
between	says	13
between	says it	10
between	scathing	2
between	second	2
between	seized	6
between	send	6
between	send troops	2
between	sending	4
between	sending a	2
between	sent	7
between	separate	2
between	set	7
between	set up	6
between	seven	3
between	seven -	2
between	several	2
between	shared	4
between	shared evidence	4
between	shell	4
between	siege	6
between	siege in	5
between	signed	4
between	signed a	3
between	sit	2
between	sit -	2
between	small	2
between	so	2
between	so far	2
between	some	3
between	some of	2
between	sought	5
between	sought refuge	4
between	started	3
between	started a	2
between	state	8
between	state of	7
between	statement	2
between	stopped	3
between	stopped work	3
between	stormed	4
between	strike	18
between	strike to	2
between	strong	5
between	strongly	5
between	struck	4
between	summoned	8
between	sunday	10
between	sunday in	2
between	supplies	4
between	supplies to	2
between	support	20
between	support for	10
between	support from	2
between	supported	3
between	supports	3
between	surrendered	5
between	surrendered to	4
between	suspended	12
between	suspended aid	2
between	suspended food	3
between	suspended humanitarian	3
between	suspension	4
between	suspension of	4
between	talks	20
between	talks with	14
between	tariffs	2
between	tariffs on	2
between	team	5
between	team of	3
between	team to	2
between	than	6
between	that	36
between	that he	4
between	that it	3
between	that the	2
between	that they	4
between	the	154
between	the arrest	3
between	the ban	6
between	the comprehensive	2
between	the country	2
between	the decision	3
between	the demands	2
between	the deployment	2
between	the ebola	2
between	the embargo	3
between	the extradition	2
between	the first	4
between	the release	4
between	the strike	6
between	the u.n.	3
between	the withdrawal	3
between	their	11
between	their arms	2
between	they	16
between	they will	11
between	this	7
between	this week	2
between	thousands	2
between	threatened	8
between	threatened to	7
between	threats	2
between	three	2
between	three -	2
between	thursday	20
between	thursday announced	2
between	thursday approved	3
between	ties	4
between	ties with	3
between	to	227
between	to accept	3
between	to an	2
between	to contribute	4
between	to demands	2
between	to ease	2
between	to fight	2
between	to help	3
between	to lift	7
between	to meet	7
between	to provide	6
between	to send	5
between	to shell	4
between	to support	3
between	to the	11
between	to withdraw	7
between	today	3
between	took	2
between	took over	2
between	tortured	2
between	travel	4
between	travel ban	2
between	troop	2
between	troops	19
between	troops for	3
between	troops from	7
between	troops to	4
between	tuesday	19
between	tuesday ,	2
between	tuesday summoned	2
between	two	7
between	two -	2
between	u.n.	4
between	ultimatum	8
between	ultimatum to	8
between	un	3
between	unanimously	2
between	unilateral	3
between	unilateral ceasefire	3
between	union	2
between	united	4
between	united nations	2
between	until	8
between	up	10
between	up its	2
between	violated	5
between	violated ceasefire	2
between	visit	7
between	visit to	5
between	voiced	2
between	voiced his	2
between	war	6
between	war crimes	2
between	warfare	4
between	warfare against	4
between	warned	2
between	warning	3
between	warning to	2
between	warrant	3
between	warrant for	2
between	was	12
between	was arrested	4
between	was willing	2
between	washington	2
between	weapons	3
between	wednesday	19
between	wednesday reiterated	2
between	wednesday that	2
between	week	6
between	welcomed	9
between	welcomed the	4
between	which	5
between	white	2
between	white house	2
between	who	2
between	will	59
between	will extend	3
between	will hold	3
between	will host	2
between	will investigate	2
between	will meet	4
between	will not	21
between	will provide	2
between	will release	6
between	will return	2
between	willing	12
between	willing to	12
between	with	70
between	with the	5
between	withdraw	7
between	withdraw its	7
between	withdrawal	4
between	withdrawal of	4
between	withdrew	6
between	withdrew peacekeepers	5
between	work	5
between	work in	2
between	workers	4
between	workers in	2
between	would	12
between	would allow	3
between	would boycott	2
between	year	5
between	yesterday	3
between	yesterday ,	2
between	€	3
after	"	3
after	$	20
after	$ 2	2
after	's	46
after	's commitment	2
after	's decision	10
after	's last	2
after	's military	3
after	's recent	3
after	's support	3
after	,	215
after	, TARGET	2
after	, a	13
after	, after	5
after	, and	5
after	, called	2
after	, calling	2
after	, claiming	3
after	, ending	2
after	, had	3
after	, has	7
after	, have	3
after	, in	8
after	, including	7
after	, killing	7
after	, left	2
after	, officials	4
after	, on	4
after	, said	2
after	, saying	6
after	, the	8
after	, to	2
after	, which	7
after	, while	2
after	, who	6
after	, will	2
after	, with	4
after	, yesterday	2
after	-	62
after	- 16s	2
after	- brokered	2
after	- columbian	2
after	- day	5
after	- fire	3
after	- month	4
after	- week	2
after	- year	2
after	.	129
after	1	4
after	100	2
after	13	2
after	15	3
after	16s	2
after	16s at	2
after	17	4
after	18	2
after	19	2
after	2	5
after	2 million	3
after	2008	2
after	2018	4
after	23	3
after	250	2
after	30	4
after	40	3
after	5	2
after	60	2
after	TARGET	813
after	TARGET 's	28
after	TARGET ,	119
after	TARGET .	63
after	TARGET a	4
after	TARGET after	22
after	TARGET against	3
after	TARGET agreed	4
after	TARGET amid	3
after	TARGET and	21
after	TARGET are	2
after	TARGET as	11
after	TARGET at	13
after	TARGET because	4
after	TARGET began	2
after	TARGET by	3
after	TARGET despite	2
after	TARGET during	4
after	TARGET failed	3
after	TARGET following	5
after	TARGET for	35
after	TARGET guilty	3
after	TARGET has	7
after	TARGET have	16
after	TARGET if	3
after	TARGET in	52
after	TARGET is	2
after	TARGET it	2
after	TARGET just	2
after	TARGET last	4
after	TARGET late	2
after	TARGET monday	3
after	TARGET must	8
after	TARGET near	3
after	TARGET of	10
after	TARGET on	42
after	TARGET out	2
after	TARGET over	20
after	TARGET permission	2
after	TARGET reached	2
after	TARGET seeking	2
after	TARGET signed	3
after	TARGET so	2
after	TARGET sunday	2
after	TARGET suspected	4
after	TARGET that	14
after	TARGET this	2
after	TARGET to	76
after	TARGET until	2
after	TARGET were	2
after	TARGET will	3
after	TARGET with	7
after	a	270
after	a $	2
after	a TARGET	4
after	a ban	3
after	a blockade	2
after	a cabinet	2
after	a cease	2
after	a ceasefire	5
after	a deal	2
after	a decree	2
after	a five	2
after	a fresh	2
after	a full	2
after	a humanitarian	2
after	a hunger	2
after	a joint	4
after	a letter	2
after	a mediation	5
after	a meeting	9
after	a military	2
after	a month	3
after	a new	5
after	a phone	2
after	a planned	4
after	a protest	2
after	a report	2
after	a request	12
after	a resolution	2
after	a sit	2
after	a sixth	2
after	a state	6
after	a strike	2
after	a suspected	2
after	a suspension	4
after	a team	2
after	a unilateral	4
after	about	10
after	accept	7
after	accepted	5
after	accepts	2
after	access	4
after	access of	2
after	according	2
after	accused	5
after	accused TARGET	3
after	accused of	2
after	across	2
after	action	3
after	action against	2
after	activists	3
after	administration	2
after	advance	2
after	african	4
after	after	41
after	after a	4
after	after he	2
after	after the	7
after	afternoon	2
after	afternoon .	2
after	against	50
after	against TARGET	31
after	agreed	54
after	agreed on	2
after	agreed to	46
after	agreement	19
after	agreement on	6
after	agreement with	5
after	aid	25
after	aid to	15
after	air	9
after	airspace	2
after	alert	7
after	all	7
after	all TARGET	4
after	alleged	3
after	allow	12
after	allow TARGET	4
after	allow the	2
after	allowed	2
after	along	6
after	along the	2
after	along with	3
after	already	3
after	also	13
after	also demanded	2
after	american	2
after	amid	4
after	an	78
after	an TARGET	6
after	an agreement	6
after	an investigation	20
after	an ultimatum	8
after	and	121
after	and TARGET	44
after	and announced	2
after	and pushed	2
after	and the	3
after	and those	2
after	announced	23
after	announced a	8
after	announced it	2
after	announced that	2
after	announced the	4
after	announced they	3
after	another	4
after	any	7
after	apologize	2
after	apologize for	2
after	appeals	2
after	appear	3
after	appear for	2
after	approved	7
after	approved a	3
after	approved the	3
after	april	3
after	are	10
after	arms	2
after	army	3
after	arrest	6
after	arrest of	2
after	arrested	20
after	arrested TARGET	15
after	arrive	2
after	arrived	2
after	artifacts	4
after	as	29
after	as a	4
after	as human	4
after	assault	5
after	assault on	3
after	assaults	2
after	assaults on	2
after	assistance	12
after	assistance to	5
after	asylum	2
after	at	31
after	at TARGET	2
after	at the	11
after	attack	16
after	attack on	9
after	attacks	13
after	attacks on	11
after	attend	2
after	attends	2
after	attends a	2
after	awarded	2
after	back	2
after	bail	2
after	ballistic	2
after	ballistic missile	2
after	ban	14
after	ban on	9
after	banned	4
after	banned TARGET	4
after	be	7
after	because	6
after	because of	4
after	been	10
after	before	3
after	began	4
after	begin	3
after	begun	3
after	being	2
after	better	3
after	better pay	2
after	between	5
after	between TARGET	2
after	bilateral	3
after	bill	3
after	billion	8
after	billion euros	2
after	blamed	2
after	blamed TARGET	2
after	blockade	5
after	blockade of	3
after	blockade on	2
after	blockades	4
after	blockades in	3
after	borders	11
after	borders to	6
after	borders with	2
after	both	3
after	boycott	6
after	boycott TARGET	3
after	boycott of	2
after	brokered	2
after	build	2
after	but	4
after	by	29
after	by $	2
after	by TARGET	11
after	cabinet	2
after	call	6
after	call off	2
after	called	22
after	called TARGET	9
after	called for	7
after	called off	2
after	called on	3
after	calling	5
after	calling for	2
after	cancelled	4
after	cancelled a	4
after	captured	4
after	captured TARGET	3
after	carried	8
after	carried out	8
after	carrying	3
after	carrying out	2
after	case	2
after	causing	2
after	cease	4
after	cease -	3
after	ceasefire	20
after	ceasefire agreement	3
after	ceasefire in	7
after	ceasefire on	3
after	century	3
after	challenged	2
after	change	2
after	charged	2
after	charges	3
after	chinese	2
after	chinese human	2
after	civil	2
after	claiming	3
after	claims	3
after	close	2
after	closed	2
after	collaborating	4
after	collaborating with	4
after	columbian	2
after	commitment	6
after	commitment to	5
after	committed	2
after	complain	6
after	complain about	5
after	complete	2
after	comprehensive	2
after	conceded	3
after	conceded to	2
after	condemned	13
after	condemned TARGET	11
after	conditions	2
after	conducted	2
after	construction	2
after	continued	3
after	contribute	4
after	control	2
after	convicted	10
after	convicted TARGET	7
after	cooperation	2
after	coronavirus	2
after	country	9
after	court	7
after	crimes	2
after	crisis	3
after	cultural	2
after	curfew	7
after	curfew in	3
after	current	2
after	currently	4
after	cyber	7
after	cyber attacks	4
after	cyber warfare	3
after	day	8
after	deadline	3
after	deal	6
after	deal on	2
after	december	3
after	decided	3
after	decided to	3
after	decision	17
after	decision to	11
after	declared	19
after	declared a	13
after	declined	2
after	decree	2
after	defended	8
after	defended TARGET	8
after	delhi	2
after	deliver	3
after	demanded	16
after	demanded a	3
after	demanded the	5
after	demanding	3
after	demands	6
after	demands by	2
after	demands from	2
after	demonstration	2
after	denied	2
after	deployed	3
after	deployment	2
after	deployment of	2
after	deported	4
after	deported TARGET	3
after	despite	5
after	detain	2
after	detained TARGET	5
after	detention	3
after	detention of	2
after	did	2
after	did not	2
after	diplomatic	8
after	diplomatic ties	5
after	direct	2
after	discuss	6
after	discussed	2
after	discussions	2
after	dismissed	2
after	donations	2
after	donor	3
after	down	10
after	down their	4
after	due	5
after	due to	3
after	during	10
after	during the	2
after	earlier	6
after	earlier this	2
after	ease	3
after	easing	2
after	economic	3
after	effort	6
after	effort between	2
after	effort to	3
after	efforts	8
after	eight	2
after	elected	2
after	embargo	4
after	emergency	2
after	end	10
after	end the	8
after	ended	5
after	ended mediation	3
after	ending	3
after	ending a	3
after	ensure	2
after	ensure security	2
after	equipment	3
after	established	6
after	established diplomatic	5
after	europe	5
after	euros	4
after	even	3
after	evening	2
after	evidence	5
after	evidence with	4
after	exchange	2
after	exercises	2
after	expelled	6
after	expelled TARGET	5
after	experts	3
after	experts to	2
after	extend	6
after	extend curfew	2
after	extend the	2
after	extradition	2
after	extradition of	2
after	f	2
after	f -	2
after	failed	8
after	failed to	7
after	far	5
after	far refused	2
after	fears	2
after	feb.	2
after	fighters	2
after	filed	11
after	filed a	8
after	financial	2
after	find	2
after	fire	5
after	first	11
after	five	5
after	five -	2
after	flights	3
after	fly	2
after	fly f	2
after	following	10
after	following a	2
after	following the	2
after	food	5
after	food supplies	3
after	for	111
after	for TARGET	20
after	for a	15
after	for assistance	2
after	for better	3
after	for collaborating	4
after	for his	3
after	for more	2
after	for questioning	2
after	for sanctions	7
after	for talks	4
after	for the	9
after	force	6
after	forced	2
after	forced TARGET	2
after	forces	9
after	forces in	2
after	formally	2
after	found	4
after	found TARGET	2
after	four	4
after	free	8
after	free TARGET	4
after	freed	13
after	freed TARGET	10
after	fresh	4
after	friday	25
after	friday convicted	2
after	friday evening	2
after	friday that	2
after	friday to	2
after	from	57
after	from TARGET	30
after	from a	2
after	from holding	2
after	from the	6
after	full	5
after	further	2
after	games	2
after	gave	6
after	give	3
after	given	3
after	gives	2
after	government	6
after	grant	2
after	granted	7
after	granted TARGET	3
after	great	2
after	grounds	2
after	group	6
after	guilty	5
after	guilty of	5
after	gulf	2
after	had	34
after	had agreed	2
after	had been	4
after	had opened	2
after	had released	4
after	had suspended	2
after	hand	3
after	hand over	3
after	hard	2
after	has	227
after	has agreed	16
after	has also	4
after	has announced	2
after	has banned	4
after	has been	4
after	has called	3
after	has cancelled	3
after	has charged	2
after	has condemned	3
after	has convicted	2
after	has decided	3
after	has declared	6
after	has defended	3
after	has established	5
after	has freed	5
after	has given	2
after	has held	7
after	has imposed	6
after	has issued	12
after	has launched	7
after	has led	2
after	has lifted	4
after	has offered	3
after	has ordered	10
after	has provided	2
after	has refused	5
after	has said	6
after	has sent	3
after	has so	2
after	has started	2
after	has suspended	6
after	has threatened	4
after	has welcomed	3
after	have	100
after	have agreed	17
after	have arrested	9
after	have begun	2
after	have deported	4
after	have failed	2
after	have killed	2
after	have launched	10
after	have said	3
after	have sought	3
after	have surrendered	2
after	he	21
after	he will	4
after	he would	3
after	health	4
after	heightened	2
after	held	20
after	held a	6
after	held talks	7
after	help	3
after	help TARGET	2
after	here	2
after	high	2
after	him	7
after	his	24
after	his country	3
after	hit	2
after	hit TARGET	2
after	hold	6
after	hold a	3
after	hold talks	2
after	holding	5
after	holding TARGET	2
after	holding public	2
after	host	2
after	hosting	3
after	hours	3
after	house	5
after	human	11
after	human rights	5
after	human shields	4
after	humanitarian	16
after	humanitarian aid	6
after	humanitarian assistance	3
after	hunger	3
after	hunger strike	3
after	if	8
after	illegal	2
after	imports	2
after	imports of	2
after	imposed	19
after	imposed blockades	4
after	imposed sanctions	6
after	in	216
after	in TARGET	53
after	in a	15
after	in june	2
after	in protest	2
after	in syria	2
after	in the	24
after	in washington	3
after	in western	3
after	including	7
after	increase	2
after	intelligence	2
after	intensified	2
after	intensified its	2
after	international	3
after	into	21
after	into TARGET	15
after	into the	2
after	investigate	4
after	investigation	26
after	investigation after	2
after	investigation against	4
after	investigation into	14
after	investigation of	4
after	involvement	2
after	involvement in	2
after	iran	2
after	iraq	4
after	is	57
after	is currently	3
after	is ready	4
after	is sending	3
after	is the	2
after	is willing	10
after	israeli	2
after	issued	16
after	issued a	5
after	issued an	10
after	it	45
after	it had	4
after	it has	4
after	it is	4
after	it will	13
after	it would	6
after	its	50
after	its borders	8
after	its commitment	2
after	its forces	2
after	its troops	8
after	jail	3
after	jailed	3
after	january	2
after	joined	2
after	joint	7
after	joint military	4
after	july	3
after	june	4
after	just	4
after	killed	17
after	killed TARGET	11
after	killing	9
after	kirkuk	2
after	kurdish	2
after	land	3
after	large	2
after	largest	5
after	last	17
after	last month	2
after	last week	3
after	late	5
after	later	2
after	latest	2
after	launch	2
after	launched	40
after	launched a	12
after	launched an	13
after	launched cyber	7
after	launched legal	2
after	law	3
after	lay	4
after	lay down	4
after	leaving	3
after	leaving TARGET	2
after	led	5
after	led the	2
after	left	3
after	left ,	2
after	legal	2
after	legal action	2
after	let	3
after	let free	3
after	letter	3
after	level	3
after	lift	12
after	lift a	3
after	lift sanctions	2
after	lift the	6
after	lifted	16
after	lifted a	6
after	lifted its	5
after	lifts	2
after	long	3
after	mandate	4
after	march	5
after	mass	5
after	massive	2
after	may	5
after	media	3
after	mediation	8
after	mediation effort	5
after	mediation efforts	3
after	medical	3
after	meet	11
after	meet TARGET	7
after	meeting	17
after	meeting of	6
after	meeting on	2
after	meetings	3
after	meets	4
after	meets TARGET	4
after	members	2
after	met	6
after	met TARGET	5
after	middle	2
after	midnight	2
after	migrant	2
after	military	26
after	military aid	7
after	military exercises	2
after	million	20
after	million euros	2
after	million in	4
after	missile	4
after	mob	2
after	mobilized	6
after	mobilized troops	2
after	monday	25
after	monday ,	5
after	monday in	2
after	monday launched	2
after	monday that	4
after	month	12
after	month after	2
after	months	6
after	more	15
after	more TARGET	2
after	more than	8
after	morning	2
after	most	2
after	move	3
after	must	9
after	must be	2
after	must ensure	2
after	national	2
after	nations	5
after	nations peacekeeping	2
after	near	6
after	near the	2
after	nearly	7
after	negotiations	2
after	new	9
after	next	4
after	next week	2
after	north	3
after	northern	2
after	not	26
after	not be	2
after	not end	8
after	not give	2
after	not lift	4
after	not release	2
after	now	3
after	of	187
after	of $	2
after	of TARGET	39
after	of a	6
after	of aid	3
after	of all	2
after	of carrying	2
after	of emergency	2
after	of humanitarian	2
after	of its	3
after	of military	2
after	of siege	7
after	of the	24
after	of violating	2
after	of which	2
after	off	6
after	off a	2
after	off the	3
after	offered	4
after	offered to	3
after	office	3
after	officials	6
after	oil	3
after	old	5
after	on	241
after	on TARGET	49
after	on a	4
after	on alert	7
after	on an	2
after	on december	2
after	on friday	18
after	on imports	2
after	on may	2
after	on monday	17
after	on saturday	7
after	on senate	2
after	on strike	3
after	on the	12
after	on thursday	23
after	on tuesday	26
after	on wednesday	18
after	one of	3
after	only	2
after	open	5
after	opened	11
after	opened its	4
after	operation	2
after	operations	3
after	operations in	2
after	order	8
after	order to	5
after	ordered	19
after	ordered TARGET	8
after	ordered an	4
after	orders	2
after	other	2
after	others	2
after	out	18
after	out a	4
after	out of	3
after	outlawed	4
after	outlawed TARGET	4
after	over	39
after	over alleged	2
after	over its	2
after	over the	9
after	over their	2
after	overthrew	2
after	package	2
after	paid	2
after	pardon	3
after	part	3
after	part of	2
after	partially	2
after	participate	2
after	participate in	2
after	passed	2
after	pay	6
after	peace	5
after	peace talks	2
after	peacekeepers	8
after	peacekeepers from	6
after	peacekeeping	9
after	people	11
after	permission	5
after	permission to	4
after	phone	2
after	plan	2
after	planned	5
after	planned visit	4
after	pledged	5
after	policy	2
after	port	2
after	possible	2
after	pre	3
after	pre -	3
after	president	7
after	pressuring	2
after	pressuring TARGET	2
after	private	2
after	probe	2
after	process	2
after	production	2
after	proposal	4
after	protest	8
after	protests	3
after	provide	10
after	provide a	2
after	provided	8
after	providing	4
after	public	3
after	publication	2
after	pushed	2
after	questioning	2
after	questioning on	2
after	raising	2
after	re	2
after	re -	2
after	reach	7
after	reach agreement	5
after	reached	5
after	reached an	3
after	ready	5
after	ready to	5
after	received	2
after	recent	4
after	recently	7
after	reduced	6
after	reduced humanitarian	2
after	reduced military	3
after	refuge	5
after	refuge in	5
after	refused	26
after	refused to	17
after	reiterated	7
after	reiterated its	2
after	reiterated the	3
after	rejected	41
after	rejected TARGET	32
after	relations	3
after	relations between	2
after	release	17
after	release TARGET	8
after	released	12
after	released TARGET	10
after	released a	2
after	remained	6
after	remained on	6
after	remove	4
after	remove the	2
after	renew	2
after	repeated	2
after	report	3
after	reportedly	3
after	request	12
after	request from	10
after	resign	7
after	resigned	4
after	resolution	3
after	responsible	4
after	responsible for	3
after	restrictions	3
after	restrictions on	2
after	return	4
after	return weapons	2
after	returned	16
after	returned a	4
after	revoked	2
after	rights	6
after	russian	4
after	said	62
after	said .	2
after	said TARGET	5
after	said he	3
after	said it	12
after	said monday	3
after	said on	7
after	said that	8
after	said they	8
after	said wednesday	2
after	sanctions	25
after	sanctions against	11
after	sanctions on	10
after	saturday	9
after	say	7
after	say TARGET	2
after	saying	7
after	saying the	2
after	says	13
after	says TARGET	3
after	says it	10
after	scathing	2
after	second	2
after	security	6
after	seeking	3
after	seized	7
after	seized TARGET	3
after	senate	2
after	senate bill	2
after	send	7
after	send troops	3
after	sending	5
after	sending a	2
after	sent	7
after	sentences	2
after	separate	2
after	september	4
after	set	6
after	set up	5
after	seven	5
after	seven -	3
after	several	2
after	shared	4
after	shared evidence	4
after	sharing	2
after	shell	4
after	shell TARGET	4
after	shields	4
after	shields in	2
after	siege	7
after	siege in	5
after	signed	11
after	signed a	5
after	since	6
after	sit	2
after	sixth	2
after	sixth straight	2
after	small	2
after	so	6
after	so far	5
after	some	6
after	some of	3
after	sought	5
after	sought refuge	4
after	start	3
after	started	4
after	started a	2
after	state	15
after	state of	9
after	statement	3
after	states	2
after	stop	3
after	stopped	3
after	stopped work	3
after	stormed	4
after	straight	2
after	straight day	2
after	strike	20
after	strike for	4
after	strike until	5
after	striking	2
after	strong	4
after	struck	4
after	struck TARGET	4
after	summoned	8
after	summoned TARGET	7
after	sunday	14
after	sunday ,	2
after	sunday in	3
after	supplies	3
after	supplies to	2
after	support	21
after	support for	11
after	support to	4
after	supported	3
after	supports	3
after	supports TARGET	2
after	surrendered	5
after	surrendered to	4
after	suspected	7
after	suspected of	3
after	suspended	12
after	suspended aid	2
after	suspended food	3
after	suspended humanitarian	3
after	suspension	4
after	suspension of	4
after	syria	7
after	syrian	2
after	take	4
after	take a	2
after	taken	2
after	talks	22
after	talks in	4
after	talks with	13
after	tariffs	2
after	tariffs on	2
after	team	3
after	team of	2
after	tensions	2
after	terrorist	2
after	than	8
after	that	68
after	that TARGET	14
after	that he	3
after	that it	6
after	that the	3
after	that they	7
after	that would	2
after	the	291
after	the TARGET	21
after	the arrest	3
after	the ban	6
after	the ceasefire	3
after	the comprehensive	2
after	the country	3
after	the decision	3
after	the demands	2
after	the deployment	2
after	the embargo	2
after	the extradition	2
after	the first	8
after	the government	2
after	the largest	3
after	the last	2
after	the people	2
after	the port	2
after	the process	2
after	the state	3
after	the strike	10
after	the u.n.	3
after	the u.s.	4
after	the united	6
after	the wake	2
after	the withdrawal	3
after	their	17
after	their weapons	3
after	them	4
after	there	2
after	they	26
after	they are	2
after	they will	14
after	third	3
after	this	10
after	this week	5
after	those	3
after	threatened	10
after	threatened to	8
after	three	7
after	three -	2
after	through	2
after	through the	2
after	thursday	28
after	thursday ,	5
after	thursday announced	2
after	thursday approved	3
after	ties	5
after	ties with	3
after	times	2
after	to	354
after	to TARGET	72
after	to a	9
after	to accept	3
after	to allow	9
after	to an	2
after	to appear	2
after	to build	2
after	to close	2
after	to complain	6
after	to contribute	4
after	to deliver	3
after	to demands	2
after	to detain	2
after	to discuss	6
after	to ease	2
after	to find	2
after	to fly	2
after	to help	2
after	to investigate	2
after	to lift	7
after	to meet	6
after	to partially	2
after	to pay	3
after	to provide	6
after	to reach	6
after	to remove	3
after	to renew	2
after	to resign	6
after	to send	6
after	to set	5
after	to shell	4
after	to stop	2
after	to support	2
after	to take	2
after	to the	18
after	to undertake	3
after	to use	2
after	to withdraw	8
after	today	8
after	told	2
after	told the	2
after	took	3
after	took over	2
after	torture	2
after	trade	5
after	travel	4
after	travel ban	2
after	trial	2
after	troop	3
after	troops	21
after	troops for	3
after	troops from	7
after	troops to	4
after	trump	2
after	tuesday	32
after	tuesday ,	7
after	tuesday to	2
after	tunisia	2
after	two	9
after	two -	3
after	u.n.	4
after	u.s.	6
after	ultimatum	8
after	ultimatum to	8
after	un	2
after	unanimously	2
after	undertake	3
after	undertake joint	2
after	unilateral	5
after	unilateral ceasefire	4
after	union	2
after	united	7
after	united states	2
after	until	8
after	up	10
after	up its	2
after	up the	2
after	use	2
after	used	3
after	vehicles	3
after	violated	5
after	violated TARGET	2
after	violated ceasefire	2
after	violating	2
after	violating the	2
after	visit	6
after	visit to	4
after	voiced	2
after	voiced his	2
after	wake	2
after	wake of	2
after	wanted	2
after	war	8
after	war crimes	2
after	war games	2
after	warfare	3
after	warfare against	3
after	warned	3
after	warned TARGET	2
after	warning	5
after	warning to	2
after	warrant	2
after	was	9
after	was willing	2
after	washington	5
after	waters	2
after	weapons	6
after	wednesday	24
after	wednesday reiterated	2
after	week	13
after	welcome	2
after	welcomed	8
after	welcomed TARGET	4
after	went	3
after	went on	3
after	were	10
after	where	4
after	which	16
after	which is	2
after	which it	2
after	while	5
after	white	2
after	white house	2
after	who	25
after	who are	2
after	who had	6
after	will	67
after	will be	2
after	will extend	3
after	will hold	3
after	will host	2
after	will lay	2
after	will meet	4
after	will not	22
after	will provide	2
after	will release	6
after	will return	2
after	willing	12
after	willing to	12
after	with	91
after	with TARGET	48
after	with a	6
after	with an	2
after	with the	7
after	withdraw	8
after	withdraw its	7
after	withdrawal	6
after	withdrawal of	4
after	withdrew	6
after	withdrew peacekeepers	5
after	work	6
after	work in	2
after	workers	3
after	would	19
after	would allow	3
after	would boycott	2
after	year	6
after	years	2
after	yesterday ,	2
after	€	3
lexicon	NEG:accusation	2
lexicon	NEG:aid	4
lexicon	NEG:concession	10
lexicon	NEG:conditional	11
lexicon	NEG:cooperation	11
lexicon	NEG:deadline	12
lexicon	NEG:demand	5
lexicon	NEG:negation	2
lexicon	NEG:peace	3
lexicon	NEG:procedure	5
lexicon	NEG:release	3
lexicon	NEG:reversal	15
lexicon	accusation	115
lexicon	aid	124
lexicon	booster	130
lexicon	coercion	89
lexicon	concern	20
lexicon	concession	41
lexicon	condemnation	32
lexicon	conditional	44
lexicon	consequence	10
lexicon	cooperation	161
lexicon	deadline	39
lexicon	defiance	3
lexicon	demand	81
lexicon	deterrence	5
lexicon	dialogue	46
lexicon	escalation	82
lexicon	force	190
lexicon	hedging	87
lexicon	hope	6
lexicon	negation	87
lexicon	offer	39
lexicon	peace	83
lexicon	praise	31
lexicon	procedure	194
lexicon	reassurance	18
lexicon	red_line	9
lexicon	refusal	106
lexicon	regret	7
lexicon	release	74
lexicon	restraint	27
lexicon	reversal	137
lexicon	rupture	22
lexicon	sanction	40
lexicon	threat	20
lexicon	ultimatum	12
lexicon	veiled_threat	3
lexicon	warning	27
lexicon-between	NEG:aid	3
lexicon-between	NEG:concession	10
lexicon-between	NEG:conditional	7
lexicon-between	NEG:deadline	7
lexicon-between	NEG:demand	5
lexicon-between	NEG:peace	2
lexicon-between	NEG:reversal	10
lexicon-between	accusation	22
lexicon-between	aid	72
lexicon-between	booster	82
lexicon-between	coercion	57
lexicon-between	concern	3
lexicon-between	concession	28
lexicon-between	condemnation	22
lexicon-between	conditional	9
lexicon-between	consequence	2
lexicon-between	cooperation	82
lexicon-between	deadline	8
lexicon-between	demand	55
lexicon-between	dialogue	19
lexicon-between	escalation	17
lexicon-between	force	86
lexicon-between	hedging	24
lexicon-between	negation	27
lexicon-between	offer	17
lexicon-between	peace	40
lexicon-between	praise	13
lexicon-between	procedure	73
lexicon-between	reassurance	7
lexicon-between	refusal	88
lexicon-between	release	52
lexicon-between	restraint	12
lexicon-between	reversal	70
lexicon-between	rupture	9
lexicon-between	sanction	26
lexicon-between	threat	8
lexicon-between	ultimatum	9
lexicon-between	warning	12
lexicon-after	NEG:aid	3
lexicon-after	NEG:concession	8
lexicon-after	NEG:conditional	7
lexicon-after	NEG:cooperation	6
lexicon-after	NEG:deadline	8
lexicon-after	NEG:demand	5
lexicon-after	NEG:peace	2
lexicon-after	NEG:reversal	12
lexicon-after	accusation	45
lexicon-after	aid	71
lexicon-after	booster	99
lexicon-after	coercion	69
lexicon-after	concern	7
lexicon-after	concession	37
lexicon-after	condemnation	24
lexicon-after	conditional	18
lexicon-after	cooperation	117
lexicon-after	deadline	16
lexicon-after	defiance	2
lexicon-after	demand	60
lexicon-after	dialogue	24
lexicon-after	escalation	21
lexicon-after	force	114
lexicon-after	hedging	43
lexicon-after	negation	44
lexicon-after	offer	25
lexicon-after	peace	49
lexicon-after	praise	18
lexicon-after	procedure	92
lexicon-after	reassurance	7
lexicon-after	red_line	3
lexicon-after	refusal	90
lexicon-after	regret	5
lexicon-after	release	55
lexicon-after	restraint	15
lexicon-after	reversal	98
lexicon-after	rupture	10
lexicon-after	sanction	25
lexicon-after	threat	13
lexicon-after	ultimatum	10
lexicon-after	veiled_threat	2
lexicon-after	warning	16
clause	above:come	2
clause	above:kill	2
clause	above:say	44
clause	and by:NOUN	21
clause	and by:PROPN	9
clause	and by:nobody	125
clause	and by:that	5
clause	and by:which	5
clause	and by:who	10
clause	and for:year	2
clause	and mark:	167
clause	and mark:as	2
clause	and mark:that	3
clause	and modal:	166
clause	and modal:will	9
clause	and modal:would	2
clause	and not	3
clause	and object is:NAME	10
clause	and object:NAME	4
clause	and object:him	2
clause	and on:NAME	4
clause	and out_of:city	2
clause	and passive	14
clause	and tense:+CD	2
clause	and tense:+JJ	4
clause	and tense:+NN	17
clause	and tense:+NNP	7
clause	and tense:+NNS	5
clause	and tense:+VB	19
clause	and tense:+VBD	54
clause	and tense:+VBG	10
clause	and tense:+VBN	19
clause	and tense:+VBP	7
clause	and tense:+VBZ	6
clause	and tense:MD+VB	11
clause	and tense:VBD+JJ	2
clause	and tense:VBD+VBN	8
clause	and tense:VBZ+VBN	10
clause	and:NAME	8
clause	and:accept	2
clause	and:announce	3
clause	and:arrest	3
clause	and:exchange	3
clause	and:force	2
clause	and:freed	2
clause	and:have	3
clause	and:hold	3
clause	and:include	3
clause	and:introduce	2
clause	and:meet	2
clause	and:provide	4
clause	and:push	2
clause	and:return	3
clause	and:say	14
clause	and:sentence	2
clause	and:stop	2
clause	and:tell	2
clause	and:threaten	2
clause	any according	2
clause	any across	2
clause	any after	27
clause	any against	20
clause	any as	27
clause	any at	24
clause	any because	3
clause	any between	4
clause	any by	29
clause	any despite	2
clause	any due	4
clause	any during	10
clause	any following	3
clause	any for	69
clause	any from	38
clause	any in	184
clause	any including	3
clause	any into	3
clause	any near	3
clause	any object:$	10
clause	any object:16	2
clause	any object:NAME	34
clause	any object:SOURCE	2
clause	any object:TARGET	265
clause	any object:access	5
clause	any object:action	6
clause	any object:agreement	18
clause	any object:aid	15
clause	any object:airspace	3
clause	any object:area	4
clause	any object:arm	2
clause	any object:arrest	4
clause	any object:assault	4
clause	any object:assistance	7
clause	any object:attack	22
clause	any object:ban	10
clause	any object:blockade	5
clause	any object:border	11
clause	any object:boycott	2
clause	any object:call	3
clause	any object:candidate	2
clause	any object:ceasefire	10
clause	any object:charge	2
clause	any object:claim	2
clause	any object:commission	2
clause	any object:commitment	6
clause	any object:construction	2
clause	any object:cooperation	2
clause	any object:curfew	5
clause	any object:deadline	3
clause	any object:deal	5
clause	any object:decision	16
clause	any object:demand	5
clause	any object:demonstration	3
clause	any object:deployment	3
clause	any object:dispute	2
clause	any object:donation	2
clause	any object:dozen	3
clause	any object:effort	11
clause	any object:evidence	3
clause	any object:extradition	2
clause	any object:fighter	2
clause	any object:fire	2
clause	any object:force	6
clause	any object:game	2
clause	any object:guarantee	2
clause	any object:guilty	2
clause	any object:him	10
clause	any object:information	6
clause	any object:investigation	23
clause	any object:invitation	2
clause	any object:it	2
clause	any object:law	2
clause	any object:letter	2
clause	any object:meeting	15
clause	any object:mission	2
clause	any object:more	3
clause	any object:negotiation	2
clause	any object:number	2
clause	any object:one	2
clause	any object:operation	2
clause	any object:order	6
clause	any object:pact	2
clause	any object:peacekeeper	7
clause	any object:people	5
clause	any object:plan	5
clause	any object:policy	3
clause	any object:protest	3
clause	any object:publication	4
clause	any object:rebel	2
clause	any object:refuge	3
clause	any object:relation	3
clause	any object:release	7
clause	any object:request	8
clause	any object:resolution	3
clause	any object:restriction	5
clause	any object:role	2
clause	any object:round	2
clause	any object:sanction	16
clause	any object:security	2
clause	any object:state	9
clause	any object:statement	2
clause	any object:strike	14
clause	any object:supply	4
clause	any object:support	12
clause	any object:suspension	4
clause	any object:talk	14
clause	any object:tariff	2
clause	any object:team	3
clause	any object:that	5
clause	any object:them	6
clause	any object:tie	8
clause	any object:treatment	2
clause	any object:troop	17
clause	any object:ultimatum	6
clause	any object:visit	6
clause	any object:war	2
clause	any object:warfare	3
clause	any object:warrant	3
clause	any object:weapon	4
clause	any object:what	2
clause	any object:which	4
clause	any object:withdrawal	4
clause	any object:work	3
clause	any of	19
clause	any on	159
clause	any out_of	4
clause	any outside	2
clause	any over	16
clause	any to	87
clause	any with	35
clause	any:NAME	33
clause	any:abduct	2
clause	any:accept	15
clause	any:accuse	7
clause	any:act	3
clause	any:add	2
clause	any:agree	54
clause	any:aid	4
clause	any:align	2
clause	any:allow	17
clause	any:announce	27
clause	any:appear	3
clause	any:approve	8
clause	any:arrest	26
clause	any:arrive	4
clause	any:attack	13
clause	any:attempt	2
clause	any:attend	4
clause	any:award	2
clause	any:back	2
clause	any:ban	6
clause	any:be	2
clause	any:begin	10
clause	any:believe	2
clause	any:blame	2
clause	any:blockade	2
clause	any:boycott	5
clause	any:build	2
clause	any:call	20
clause	any:call_off	4
clause	any:cancel	8
clause	any:capture	4
clause	any:carry_out	9
clause	any:challenge	2
clause	any:charge	3
clause	any:civilian	2
clause	any:close	4
clause	any:come	4
clause	any:complain	8
clause	any:comprise	6
clause	any:concede	3
clause	any:condemn	14
clause	any:conduct	2
clause	any:continue	3
clause	any:contribute	4
clause	any:convict	11
clause	any:cooperate	2
clause	any:cut	2
clause	any:decide	3
clause	any:declare	19
clause	any:defend	9
clause	any:deliver	3
clause	any:demand	19
clause	any:demonstrate	2
clause	any:deny	2
clause	any:deploy	4
clause	any:deport	4
clause	any:detain	6
clause	any:develop	2
clause	any:die	3
clause	any:diplomat	2
clause	any:direct	2
clause	any:discuss	9
clause	any:displac	2
clause	any:donor	3
clause	any:ease	3
clause	any:end	15
clause	any:ensure	5
clause	any:establish	9
clause	any:exchange	3
clause	any:expect	2
clause	any:express	5
clause	any:extend	6
clause	any:extradite	2
clause	any:face	2
clause	any:fail	9
clause	any:fight	5
clause	any:file	9
clause	any:find	4
clause	any:fire	4
clause	any:fly	2
clause	any:follow	5
clause	any:force	3
clause	any:freed	14
clause	any:get	2
clause	any:give	19
clause	any:go	6
clause	any:grant	6
clause	any:guilty	2
clause	any:halt	2
clause	any:hand	3
clause	any:have	11
clause	any:help	10
clause	any:hit	2
clause	any:hold	33
clause	any:host	6
clause	any:implement	2
clause	any:impose	22
clause	any:include	3
clause	any:insist	2
clause	any:intensify	2
clause	any:introduce	2
clause	any:investigate	6
clause	any:issue	16
clause	any:join	4
clause	any:kill	18
clause	any:launch	39
clause	any:lay_down	4
clause	any:lead	5
clause	any:leader	3
clause	any:leave	8
clause	any:let	5
clause	any:lift	31
clause	any:loyal	4
clause	any:make	2
clause	any:mediate	3
clause	any:meet	24
clause	any:mobilize	5
clause	any:move	4
clause	any:offer	5
clause	any:one	2
clause	any:open	14
clause	any:order	20
clause	any:outlaw	4
clause	any:overthrow	3
clause	any:pardon	5
clause	any:participate	3
clause	any:pass	2
clause	any:pay	5
clause	any:place	2
clause	any:pressure	3
clause	any:prevent	2
clause	any:promise	2
clause	any:promote	2
clause	any:prompt	2
clause	any:protest	3
clause	any:provide	28
clause	any:push	3
clause	any:reach	14
clause	any:ready	6
clause	any:receive	6
clause	any:reduce	3
clause	any:refuse	31
clause	any:reiterate	7
clause	any:reject	36
clause	any:release	27
clause	any:remain	9
clause	any:remove	5
clause	any:renew	3
clause	any:report	5
clause	any:resign	8
clause	any:return	23
clause	any:reverse	2
clause	any:review	3
clause	any:revoke	2
clause	any:run	3
clause	any:say	94
clause	any:seek	6
clause	any:seize	7
clause	any:send	18
clause	any:sentence	3
clause	any:set	3
clause	any:set_up	7
clause	any:share	8
clause	any:sign	11
clause	any:spend	2
clause	any:spy	2
clause	any:stage	3
clause	any:start	6
clause	any:step_up	3
clause	any:stop	11
clause	any:strengthen	2
clause	any:strike	7
clause	any:subject	2
clause	any:summon	8
clause	any:surrender	5
clause	any:suspend	14
clause	any:take	15
clause	any:tell	3
clause	any:threaten	10
clause	any:train	2
clause	any:try	2
clause	any:violate	5
clause	any:visit	3
clause	any:voice	2
clause	any:want	2
clause	any:warn	5
clause	any:welcome	10
clause	any:willing	12
clause	any:withdraw	15
clause	any:work	4
clause	any:wound	2
clause	condition	23
clause	deep by:NOUN	5
clause	deep by:PROPN	2
clause	deep by:it	2
clause	deep by:nobody	72
clause	deep in:NAME	2
clause	deep in:election	2
clause	deep mark:	35
clause	deep mark:that	2
clause	deep mark:to	50
clause	deep mark:while	2
clause	deep modal:	36
clause	deep modal:to	50
clause	deep modal:will	2
clause	deep object is:NAME	9
clause	deep object of:NAME	5
clause	deep object of:country	2
clause	deep object of:his	4
clause	deep object of:its	2
clause	deep object of:their	4
clause	deep object:NAME	4
clause	deep object:TARGET	6
clause	deep passive	4
clause	deep tense:+JJ	4
clause	deep tense:+NN	4
clause	deep tense:+NNP	2
clause	deep tense:+VB	48
clause	deep tense:+VBD	3
clause	deep tense:+VBG	5
clause	deep tense:+VBN	4
clause	deep tense:MD+VB	3
clause	deep tense:VBP+VBN	2
clause	deep tense:VBZ+VBN	2
clause	deep:NAME	2
clause	deep:give	2
clause	deep:help	5
clause	deep:jail	2
clause	deep:leave	3
clause	deep:provide	2
clause	deep:run	2
clause	elsewhere:accept	2
clause	elsewhere:accord	13
clause	elsewhere:accuse	8
clause	elsewhere:agree	5
clause	elsewhere:aim	3
clause	elsewhere:align	2
clause	elsewhere:allege	9
clause	elsewhere:ally	4
clause	elsewhere:announce	5
clause	elsewhere:appoint	2
clause	elsewhere:argue	2
clause	elsewhere:arrest	7
clause	elsewhere:assist	2
clause	elsewhere:attack	7
clause	elsewhere:attempt	5
clause	elsewhere:attend	3
clause	elsewhere:avoid	2
clause	elsewhere:back	13
clause	elsewhere:bear	3
clause	elsewhere:begin	5
clause	elsewhere:belong	3
clause	elsewhere:blame	2
clause	elsewhere:break	2
clause	elsewhere:call	19
clause	elsewhere:capture	3
clause	elsewhere:carry	5
clause	elsewhere:change	2
clause	elsewhere:cite	2
clause	elsewhere:claim	6
clause	elsewhere:collaborate	4
clause	elsewhere:combat	3
clause	elsewhere:come	2
clause	elsewhere:complete	3
clause	elsewhere:concern	2
clause	elsewhere:continue	9
clause	elsewhere:control	2
clause	elsewhere:convict	2
clause	elsewhere:create	4
clause	elsewhere:cross	2
clause	elsewhere:damage	3
clause	elsewhere:deliver	2
clause	elsewhere:demand	4
clause	elsewhere:design	3
clause	elsewhere:destin	2
clause	elsewhere:destroy	2
clause	elsewhere:discuss	3
clause	elsewhere:dismiss	2
clause	elsewhere:dispute	2
clause	elsewhere:do	5
clause	elsewhere:drag	2
clause	elsewhere:ease	3
clause	elsewhere:elect	5
clause	elsewhere:end	7
clause	elsewhere:ensure	3
clause	elsewhere:establish	5
clause	elsewhere:expand	2
clause	elsewhere:expel	2
clause	elsewhere:extend	2
clause	elsewhere:face	5
clause	elsewhere:favour	2
clause	elsewhere:fight	12
clause	elsewhere:fire	4
clause	elsewhere:flee	2
clause	elsewhere:fly	3
clause	elsewhere:focus	2
clause	elsewhere:follow	21
clause	elsewhere:form	4
clause	elsewhere:give	2
clause	elsewhere:go	3
clause	elsewhere:grant	2
clause	elsewhere:have	18
clause	elsewhere:heighten	3
clause	elsewhere:help	6
clause	elsewhere:hit	3
clause	elsewhere:hold	18
clause	elsewhere:host	3
clause	elsewhere:import	2
clause	elsewhere:impose	4
clause	elsewhere:imprison	3
clause	elsewhere:improve	2
clause	elsewhere:incite	3
clause	elsewhere:include	27
clause	elsewhere:increase	4
clause	elsewhere:injure	4
clause	elsewhere:investigate	3
clause	elsewhere:jail	2
clause	elsewhere:keep	2
clause	elsewhere:kill	24
clause	elsewhere:launch	7
clause	elsewhere:launder	2
clause	elsewhere:lead	15
clause	elsewhere:leave	4
clause	elsewhere:lift	3
clause	elsewhere:live	4
clause	elsewhere:make	11
clause	elsewhere:manage	2
clause	elsewhere:mark	2
clause	elsewhere:meet	4
clause	elsewhere:move	5
clause	elsewhere:need	2
clause	elsewhere:negotiate	3
clause	elsewhere:neighbour	5
clause	elsewhere:occupy	6
clause	elsewhere:order	3
clause	elsewhere:pay	4
clause	elsewhere:peacekeep	4
clause	elsewhere:plan	9
clause	elsewhere:propose	3
clause	elsewhere:protect	4
clause	elsewhere:protest	4
clause	elsewhere:publish	2
clause	elsewhere:pull	2
clause	elsewhere:question	4
clause	elsewhere:raise	2
clause	elsewhere:ravag	2
clause	elsewhere:reach	2
clause	elsewhere:reduce	3
clause	elsewhere:regard	3
clause	elsewhere:reject	8
clause	elsewhere:release	11
clause	elsewhere:rely	2
clause	elsewhere:renew	3
clause	elsewhere:report	12
clause	elsewhere:rescue	2
clause	elsewhere:resign	3
clause	elsewhere:respond	3
clause	elsewhere:return	2
clause	elsewhere:reveal	2
clause	elsewhere:rule	4
clause	elsewhere:run	5
clause	elsewhere:say	80
clause	elsewhere:schedule	3
clause	elsewhere:secure	3
clause	elsewhere:seek	6
clause	elsewhere:seize	3
clause	elsewhere:send	8
clause	elsewhere:serve	3
clause	elsewhere:share	3
clause	elsewhere:shell	2
clause	elsewhere:shoot	4
clause	elsewhere:sign	3
clause	elsewhere:solve	2
clause	elsewhere:speak	4
clause	elsewhere:spread	2
clause	elsewhere:steal	4
clause	elsewhere:storm	2
clause	elsewhere:strain	2
clause	elsewhere:support	6
clause	elsewhere:suspect	7
clause	elsewhere:take	8
clause	elsewhere:target	9
clause	elsewhere:tear	4
clause	elsewhere:undermine	2
clause	elsewhere:urge	2
clause	elsewhere:use	9
clause	elsewhere:violate	5
clause	elsewhere:wait	2
clause	elsewhere:win	2
clause	elsewhere:work	7
clause	elsewhere:write	4
clause	main :NAME	20
clause	main :SOURCE	8
clause	main :TARGET	7
clause	main :month	2
clause	main :move	2
clause	main :nation	2
clause	main :sanction	2
clause	main :today	8
clause	main :troop	4
clause	main :week	13
clause	main :year	9
clause	main :yesterday	2
clause	main after:month	2
clause	main against:TARGET	6
clause	main as:shield	2
clause	main at:TARGET	2
clause	main by:NAME	2
clause	main by:NOUN	58
clause	main by:PROPN	75
clause	main by:SOURCE	813
clause	main by:TARGET	21
clause	main by:nobody	84
clause	main by:who	2
clause	main for:TARGET	6
clause	main for:sanction	4
clause	main for:time	2
clause	main from:NAME	2
clause	main from:SOURCE	3
clause	main from:TARGET	2
clause	main in:2018	2
clause	main in:NAME	30
clause	main in:SOURCE	5
clause	main in:TARGET	16
clause	main in:addition	2
clause	main in:area	2
clause	main in:province	3
clause	main mark:	1035
clause	main mark:after	5
clause	main mark:for	2
clause	main mark:that	4
clause	main modal:	1021
clause	main modal:will	24
clause	main modal:would	3
clause	main not	8
clause	main object is:$	4
clause	main object is:NAME	89
clause	main object is:comprehensive	2
clause	main object is:cultural	2
clause	main object is:cyber	6
clause	main object is:day	3
clause	main object is:diplomatic	6
clause	main object is:economic	2
clause	main object is:election	2
clause	main object is:food	3
clause	main object is:free	3
clause	main object is:hold	3
clause	main object is:humanitarian	8
clause	main object is:hunger	2
clause	main object is:international	2
clause	main object is:joint	2
clause	main object is:legal	2
clause	main object is:massive	2
clause	main object is:mediation	8
clause	main object is:migrant	2
clause	main object is:military	12
clause	main object is:missile	2
clause	main object is:month	3
clause	main object is:new	3
clause	main object is:official	2
clause	main object is:opposition	4
clause	main object is:peace	2
clause	main object is:plan	5
clause	main object is:prime	2
clause	main object is:second	2
clause	main object is:several	3
clause	main object is:trade	3
clause	main object is:travel	3
clause	main object is:unilateral	2
clause	main object is:war	2
clause	main object of:NAME	67
clause	main object of:TARGET	200
clause	main object of:activist	2
clause	main object of:aid	4
clause	main object of:attack	4
clause	main object of:capital	2
clause	main object of:chief	2
clause	main object of:country	2
clause	main object of:emergency	2
clause	main object of:expert	2
clause	main object of:funding	2
clause	main object of:his	4
clause	main object of:its	19
clause	main object of:lawyer	2
clause	main object of:month	2
clause	main object of:movement	2
clause	main object of:people	2
clause	main object of:siege	7
clause	main object of:their	3
clause	main object of:troop	2
clause	main object:$	6
clause	main object:NAME	9
clause	main object:SOURCE	2
clause	main object:TARGET	216
clause	main object:action	3
clause	main object:agreement	11
clause	main object:aid	10
clause	main object:arrest	4
clause	main object:assault	4
clause	main object:assistance	5
clause	main object:attack	17
clause	main object:ban	4
clause	main object:blockade	4
clause	main object:border	6
clause	main object:boycott	2
clause	main object:ceasefire	7
clause	main object:claim	2
clause	main object:commitment	6
clause	main object:curfew	4
clause	main object:deadline	3
clause	main object:deal	2
clause	main object:decision	15
clause	main object:demand	4
clause	main object:deployment	3
clause	main object:donation	2
clause	main object:dozen	2
clause	main object:effort	10
clause	main object:evidence	3
clause	main object:extradition	2
clause	main object:fire	2
clause	main object:force	3
clause	main object:game	2
clause	main object:guilty	2
clause	main object:investigation	20
clause	main object:meeting	14
clause	main object:one	2
clause	main object:order	4
clause	main object:peacekeeper	5
clause	main object:plan	3
clause	main object:policy	2
clause	main object:protest	3
clause	main object:refuge	3
clause	main object:release	7
clause	main object:request	6
clause	main object:resolution	2
clause	main object:restriction	4
clause	main object:sanction	9
clause	main object:state	9
clause	main object:strike	6
clause	main object:supply	3
clause	main object:support	7
clause	main object:suspension	4
clause	main object:team	3
clause	main object:tie	5
clause	main object:troop	5
clause	main object:ultimatum	4
clause	main object:visit	5
clause	main object:warfare	3
clause	main object:warrant	2
clause	main object:withdrawal	4
clause	main object:work	3
clause	main on:18	2
clause	main on:NAME	53
clause	main on:TARGET	10
clause	main on:alert	7
clause	main on:strike	4
clause	main passive	43
clause	main tense:+JJ	11
clause	main tense:+NN	14
clause	main tense:+NNP	9
clause	main tense:+NNS	12
clause	main tense:+RB	2
clause	main tense:+VB	7
clause	main tense:+VBD	475
clause	main tense:+VBG	5
clause	main tense:+VBN	43
clause	main tense:+VBP	13
clause	main tense:+VBZ	45
clause	main tense:MD+VB	27
clause	main tense:VBD+JJ	2
clause	main tense:VBD+VBN	36
clause	main tense:VBP+VBG	2
clause	main tense:VBP+VBN	91
clause	main tense:VBZ+JJ	15
clause	main tense:VBZ+VBG	23
clause	main tense:VBZ+VBN	204
clause	main to:NAME	5
clause	main to:TARGET	25
clause	main to:demand	3
clause	main with:TARGET	7
clause	main:NAME	22
clause	main:accept	6
clause	main:accuse	5
clause	main:act	2
clause	main:agree	53
clause	main:aid	2
clause	main:announce	21
clause	main:approve	7
clause	main:arrest	19
clause	main:arrive	4
clause	main:attack	10
clause	main:attend	3
clause	main:award	2
clause	main:ban	4
clause	main:begin	6
clause	main:blame	2
clause	main:call	17
clause	main:call_off	3
clause	main:cancel	5
clause	main:capture	2
clause	main:challenge	2
clause	main:charge	2
clause	main:close	2
clause	main:come	3
clause	main:comprise	3
clause	main:concede	3
clause	main:condemn	13
clause	main:conduct	2
clause	main:continue	2
clause	main:convict	8
clause	main:decide	3
clause	main:defend	9
clause	main:demand	16
clause	main:demonstrate	2
clause	main:deny	2
clause	main:deploy	3
clause	main:deport	4
clause	main:die	2
clause	main:discuss	2
clause	main:donor	2
clause	main:end	6
clause	main:establish	6
clause	main:expel	5
clause	main:fail	7
clause	main:file	7
clause	main:find	3
clause	main:fire	2
clause	main:freed	11
clause	main:give	11
clause	main:go	4
clause	main:grant	6
clause	main:guilty	2
clause	main:have	5
clause	main:hold	26
clause	main:host	5
clause	main:impose	14
clause	main:intensify	2
clause	main:issue	12
clause	main:join	3
clause	main:kill	14
clause	main:launch	35
clause	main:lead	3
clause	main:let	3
clause	main:lift	18
clause	main:loyal	2
clause	main:meet	13
clause	main:mobilize	5
clause	main:offer	3
clause	main:open	8
clause	main:order	19
clause	main:outlaw	4
clause	main:pardon	4
clause	main:participate	2
clause	main:pressure	2
clause	main:provide	12
clause	main:reach	4
clause	main:ready	4
clause	main:reduce	3
clause	main:refuse	30
clause	main:reiterate	7
clause	main:reject	35
clause	main:release	18
clause	main:remain	7
clause	main:report	3
clause	main:return	17
clause	main:reverse	2
clause	main:revoke	2
clause	main:say	76
clause	main:seek	4
clause	main:seize	3
clause	main:send	10
clause	main:share	4
clause	main:sign	10
clause	main:stage	2
clause	main:start	3
clause	main:step_up	2
clause	main:stop	4
clause	main:strengthen	2
clause	main:strike	3
clause	main:summon	8
clause	main:support	6
clause	main:surrender	5
clause	main:suspend	10
clause	main:take	4
clause	main:threaten	8
clause	main:train	2
clause	main:violate	4
clause	main:warn	2
clause	main:welcome	8
clause	main:willing	12
clause	main:withdraw	6
clause	order	4
clause	path:$	4
clause	path:NAME	58
clause	path:a	3
clause	path:accept	13
clause	path:access	2
clause	path:accuse	8
clause	path:act	2
clause	path:action	4
clause	path:agree	39
clause	path:agreement	8
clause	path:aid	17
clause	path:airstrike	3
clause	path:alert	5
clause	path:allow	14
clause	path:announce	21
clause	path:approve	7
clause	path:arrest	26
clause	path:arrive	4
clause	path:artifact	3
clause	path:assault	4
clause	path:assistance	10
clause	path:attack	29
clause	path:attend	5
clause	path:award	2
clause	path:back	2
clause	path:ban	13
clause	path:begin	7
clause	path:blame	2
clause	path:blockade	7
clause	path:border	2
clause	path:boycott	7
clause	path:call	28
clause	path:cancel	4
clause	path:capture	4
clause	path:carry	8
clause	path:ceasefire	7
clause	path:challenge	2
clause	path:charge	3
clause	path:close	3
clause	path:commitment	2
clause	path:concede	3
clause	path:condemn	13
clause	path:conduct	2
clause	path:continue	2
clause	path:contribute	5
clause	path:convict	9
clause	path:decide	3
clause	path:decision	17
clause	path:declare	16
clause	path:defend	9
clause	path:demand	21
clause	path:demonstrate	2
clause	path:deny	2
clause	path:deploy	3
clause	path:deport	4
clause	path:detain	6
clause	path:detention	2
clause	path:die	3
clause	path:discuss	2
clause	path:discussion	2
clause	path:dismiss	3
clause	path:do	3
clause	path:donation	2
clause	path:donor	3
clause	path:ease	3
clause	path:effort	11
clause	path:embargo	4
clause	path:end	11
clause	path:ensure	2
clause	path:equipment	3
clause	path:establish	9
clause	path:evidence	4
clause	path:expel	5
clause	path:expert	2
clause	path:extend	4
clause	path:extradite	2
clause	path:extradition	2
clause	path:face	2
clause	path:fail	3
clause	path:fight	3
clause	path:file	10
clause	path:find	3
clause	path:fire	3
clause	path:force	8
clause	path:freed	12
clause	path:give	13
clause	path:go	4
clause	path:grant	8
clause	path:guilty	3
clause	path:hand	3
clause	path:have	8
clause	path:help	5
clause	path:hit	3
clause	path:hold	28
clause	path:host	6
clause	path:import	2
clause	path:impose	18
clause	path:in	2
clause	path:intensify	2
clause	path:investigation	20
clause	path:issue	15
clause	path:jail	2
clause	path:join	4
clause	path:kill	11
clause	path:launch	37
clause	path:lay	2
clause	path:lead	3
clause	path:leave	6
clause	path:let	3
clause	path:letter	2
clause	path:lift	27
clause	path:make	2
clause	path:meet	23
clause	path:meeting	14
clause	path:mobilize	6
clause	path:more	2
clause	path:move	2
clause	path:need	2
clause	path:number	2
clause	path:offer	5
clause	path:one	3
clause	path:open	15
clause	path:operation	3
clause	path:outlaw	4
clause	path:pardon	4
clause	path:participate	2
clause	path:pass	2
clause	path:pay	3
clause	path:peacekeeper	6
clause	path:people	6
clause	path:percent	2
clause	path:policy	3
clause	path:pressure	3
clause	path:process	2
clause	path:protest	6
clause	path:provide	23
clause	path:push	2
clause	path:reach	4
clause	path:ready	5
clause	path:receive	4
clause	path:reduce	3
clause	path:refuge	2
clause	path:refuse	30
clause	path:reiterate	7
clause	path:reject	40
clause	path:release	33
clause	path:renew	2
clause	path:request	10
clause	path:resign	5
clause	path:restriction	4
clause	path:return	19
clause	path:reverse	2
clause	path:revoke	2
clause	path:sanction	24
clause	path:say	70
clause	path:seek	6
clause	path:seize	6
clause	path:send	17
clause	path:set	7
clause	path:share	5
clause	path:shell	5
clause	path:sign	6
clause	path:stage	2
clause	path:start	3
clause	path:state	7
clause	path:stop	6
clause	path:strike	14
clause	path:struck	2
clause	path:summit	3
clause	path:summon	8
clause	path:supply	2
clause	path:support	22
clause	path:surrender	5
clause	path:suspend	11
clause	path:suspension	4
clause	path:take	5
clause	path:talk	18
clause	path:tariff	2
clause	path:threat	2
clause	path:threaten	9
clause	path:torture	3
clause	path:train	2
clause	path:ultimatum	4
clause	path:violate	6
clause	path:visit	10
clause	path:voice	2
clause	path:warfare	4
clause	path:warn	2
clause	path:warrant	2
clause	path:weapon	2
clause	path:welcome	10
clause	path:willing	12
clause	path:with	3
clause	path:withdraw	12
clause	path:withdrawal	4
clause	path:work	2
clause	path:worker	4
clause	path:zone	2
clause	source amod:say	2
clause	source appos:NAME	7
clause	source ccomp:say	6
clause	source compound:troop	2
clause	source conj:NAME	6
clause	source flat:NAME	4
clause	source list:NAME	2
clause	source nmod:NAME	3
clause	source nsubj:accept	5
clause	source nsubj:accuse	5
clause	source nsubj:agree	48
clause	source nsubj:announce	17
clause	source nsubj:approve	5
clause	source nsubj:arrest	12
clause	source nsubj:arrive	3
clause	source nsubj:attend	3
clause	source nsubj:award	2
clause	source nsubj:ban	4
clause	source nsubj:begin	5
clause	source nsubj:call	17
clause	source nsubj:cancel	5
clause	source nsubj:capture	2
clause	source nsubj:challenge	2
clause	source nsubj:charge	2
clause	source nsubj:close	2
clause	source nsubj:concede	3
clause	source nsubj:condemn	10
clause	source nsubj:conduct	2
clause	source nsubj:continue	2
clause	source nsubj:convict	7
clause	source nsubj:decide	3
clause	source nsubj:declare	15
clause	source nsubj:defend	9
clause	source nsubj:demand	16
clause	source nsubj:deny	2
clause	source nsubj:deport	4
clause	source nsubj:discuss	2
clause	source nsubj:donor	2
clause	source nsubj:end	4
clause	source nsubj:establish	6
clause	source nsubj:expel	4
clause	source nsubj:fail	5
clause	source nsubj:file	7
clause	source nsubj:find	3
clause	source nsubj:freed	11
clause	source nsubj:give	7
clause	source nsubj:go	4
clause	source nsubj:grant	6
clause	source nsubj:guilty	2
clause	source nsubj:have	6
clause	source nsubj:host	4
clause	source nsubj:impose	14
clause	source nsubj:intensify	2
clause	source nsubj:issue	12
clause	source nsubj:join	3
clause	source nsubj:kill	12
clause	source nsubj:launch	31
clause	source nsubj:let	3
clause	source nsubj:lift	17
clause	source nsubj:meet	11
clause	source nsubj:mobilize	5
clause	source nsubj:offer	3
clause	source nsubj:open	8
clause	source nsubj:order	18
clause	source nsubj:outlaw	4
clause	source nsubj:pass:deploy	2
clause	source nsubj:pressure	2
clause	source nsubj:provide	11
clause	source nsubj:reach	4
clause	source nsubj:ready	4
clause	source nsubj:reduce	3
clause	source nsubj:refuse	28
clause	source nsubj:reiterate	7
clause	source nsubj:reject	29
clause	source nsubj:release	12
clause	source nsubj:remain	6
clause	source nsubj:return	14
clause	source nsubj:reverse	2
clause	source nsubj:say	62
clause	source nsubj:seek	4
clause	source nsubj:seize	3
clause	source nsubj:send	9
clause	source nsubj:share	3
clause	source nsubj:sign	7
clause	source nsubj:start	2
clause	source nsubj:step	2
clause	source nsubj:stop	3
clause	source nsubj:strike	2
clause	source nsubj:summon	7
clause	source nsubj:support	6
clause	source nsubj:surrender	5
clause	source nsubj:suspend	10
clause	source nsubj:take	2
clause	source nsubj:threaten	8
clause	source nsubj:violate	4
clause	source nsubj:warn	2
clause	source nsubj:welcome	8
clause	source nsubj:willing	12
clause	source nsubj:withdraw	6
clause	source obl:arrest	2
clause	source obl:die	2
clause	source:advcl	8
clause	source:advmod	2
clause	source:amod	7
clause	source:amod>nsubj	2
clause	source:amod>root	4
clause	source:appos>nsubj	4
clause	source:appos>obl	4
clause	source:ccomp	7
clause	source:compound	5
clause	source:compound>nsubj	3
clause	source:compound>obl	2
clause	source:compound>root	5
clause	source:conj	2
clause	source:conj>nsubj	3
clause	source:flat>nsubj	3
clause	source:nmod:poss>nsubj	3
clause	source:nmod>nsubj	5
clause	source:nmod>obl	8
clause	source:nsubj	843
clause	source:nsubj:pass	20
clause	source:nsubj>root	6
clause	source:obj	2
clause	source:obl	14
clause	source:obl:agent	6
clause	source:obl:unmarked	3
clause	source:root	42
clause	target 	474
clause	target 's	24
clause	target after	2
clause	target against	44
clause	target along	2
clause	target at	5
clause	target between	5
clause	target by	16
clause	target ccomp:say	2
clause	target compound:NAME	3
clause	target compound:guilty	2
clause	target compound:sanction	2
clause	target conj:NAME	39
clause	target conj:house	2
clause	target for	24
clause	target from	37
clause	target in	99
clause	target into	16
clause	target iobj:allow	2
clause	target nmod:NAME	15
clause	target nmod:action	2
clause	target nmod:agreement	8
clause	target nmod:aid	15
clause	target nmod:airstrike	3
clause	target nmod:alert	4
clause	target nmod:arrest	3
clause	target nmod:artifact	3
clause	target nmod:assault	4
clause	target nmod:assistance	7
clause	target nmod:attack	15
clause	target nmod:ban	5
clause	target nmod:blockade	6
clause	target nmod:boycott	2
clause	target nmod:ceasefire	5
clause	target nmod:demand	4
clause	target nmod:detention	2
clause	target nmod:donation	2
clause	target nmod:evidence	4
clause	target nmod:expert	2
clause	target nmod:force	5
clause	target nmod:investigation	13
clause	target nmod:letter	2
clause	target nmod:meeting	12
clause	target nmod:number	2
clause	target nmod:operation	2
clause	target nmod:peacekeeper	5
clause	target nmod:people	2
clause	target nmod:permission	2
clause	target nmod:poss:decision	11
clause	target nmod:poss:effort	3
clause	target nmod:poss:policy	2
clause	target nmod:process	2
clause	target nmod:protest	3
clause	target nmod:refuge	2
clause	target nmod:release	4
clause	target nmod:request	9
clause	target nmod:state	4
clause	target nmod:strike	6
clause	target nmod:support	8
clause	target nmod:suspension	2
clause	target nmod:talk	15
clause	target nmod:ultimatum	3
clause	target nmod:visit	5
clause	target nmod:warfare	4
clause	target nmod:warrant	2
clause	target nmod:withdrawal	4
clause	target nmod:worker	2
clause	target nsubj:die	3
clause	target nsubj:do	2
clause	target nsubj:ensure	2
clause	target nsubj:give	2
clause	target nsubj:pass:arrest	4
clause	target nsubj:provide	2
clause	target nsubj:receive	2
clause	target obj:accept	5
clause	target obj:accuse	7
clause	target obj:arrest	16
clause	target obj:ban	4
clause	target obj:blame	2
clause	target obj:boycott	5
clause	target obj:call	8
clause	target obj:capture	3
clause	target obj:condemn	9
clause	target obj:convict	6
clause	target obj:defend	2
clause	target obj:demand	3
clause	target obj:deport	2
clause	target obj:detain	6
clause	target obj:expel	4
clause	target obj:freed	10
clause	target obj:give	2
clause	target obj:grant	3
clause	target obj:help	2
clause	target obj:hit	2
clause	target obj:hold	3
clause	target obj:kill	8
clause	target obj:leave	2
clause	target obj:let	2
clause	target obj:meet	18
clause	target obj:order	6
clause	target obj:outlaw	4
clause	target obj:pardon	2
clause	target obj:pressure	2
clause	target obj:protest	2
clause	target obj:release	18
clause	target obj:seize	3
clause	target obj:shell	4
clause	target obj:strike	2
clause	target obj:summon	8
clause	target obj:support	4
clause	target obj:train	2
clause	target obj:visit	2
clause	target obj:warn	2
clause	target obj:with	2
clause	target obl:arrive	4
clause	target obl:call	2
clause	target obl:declare	3
clause	target obl:establish	3
clause	target obl:extend	4
clause	target obl:hold	3
clause	target obl:impose	6
clause	target obl:lift	2
clause	target obl:mobilize	2
clause	target obl:offer	2
clause	target obl:open	7
clause	target obl:resign	2
clause	target obl:send	8
clause	target obl:set	5
clause	target obl:surrender	4
clause	target obl:suspend	3
clause	target obl:withdraw	6
clause	target of	55
clause	target on	57
clause	target to	100
clause	target with	57
clause	target:NAME	58
clause	target:accept	6
clause	target:accuse	7
clause	target:action	3
clause	target:agree	4
clause	target:agreement	8
clause	target:aid	15
clause	target:airstrike	4
clause	target:alert	4
clause	target:allow	8
clause	target:arrest	24
clause	target:arrive	4
clause	target:artifact	3
clause	target:assault	4
clause	target:assistance	8
clause	target:attack	26
clause	target:attend	2
clause	target:ban	10
clause	target:blame	2
clause	target:blockade	7
clause	target:boycott	7
clause	target:call	15
clause	target:capture	4
clause	target:ceasefire	6
clause	target:condemn	9
clause	target:convict	7
clause	target:decision	15
clause	target:declare	3
clause	target:defend	2
clause	target:demand	8
clause	target:deport	3
clause	target:detain	6
clause	target:detention	2
clause	target:die	3
clause	target:dismiss	2
clause	target:do	3
clause	target:donation	2
clause	target:effort	7
clause	target:embargo	3
clause	target:end	3
clause	target:ensure	2
clause	target:establish	3
clause	target:evidence	4
clause	target:expel	5
clause	target:expert	2
clause	target:extend	4
clause	target:extradite	2
clause	target:fighter	3
clause	target:fire	2
clause	target:force	5
clause	target:freed	11
clause	target:give	5
clause	target:grant	5
clause	target:guilty	3
clause	target:help	2
clause	target:hit	2
clause	target:hold	6
clause	target:host	4
clause	target:house	2
clause	target:impose	6
clause	target:investigation	13
clause	target:issue	4
clause	target:kill	9
clause	target:leave	4
clause	target:let	3
clause	target:letter	2
clause	target:lift	3
clause	target:meet	22
clause	target:meeting	12
clause	target:mobilize	2
clause	target:number	2
clause	target:offer	2
clause	target:open	8
clause	target:operation	2
clause	target:order	7
clause	target:outlaw	4
clause	target:pardon	4
clause	target:peacekeeper	5
clause	target:people	2
clause	target:plan	2
clause	target:policy	2
clause	target:pressure	3
clause	target:process	2
clause	target:protest	6
clause	target:provide	4
clause	target:push	2
clause	target:receive	4
clause	target:refuge	2
clause	target:reject	30
clause	target:release	30
clause	target:request	9
clause	target:resign	3
clause	target:sanction	22
clause	target:say	6
clause	target:seek	2
clause	target:seize	4
clause	target:send	8
clause	target:set	6
clause	target:shell	5
clause	target:state	4
clause	target:strike	9
clause	target:summon	8
clause	target:support	12
clause	target:surrender	4
clause	target:suspend	3
clause	target:suspension	2
clause	target:talk	16
clause	target:train	2
clause	target:ultimatum	4
clause	target:violate	2
clause	target:visit	8
clause	target:warfare	4
clause	target:warn	2
clause	target:warrant	2
clause	target:with	3
clause	target:withdraw	6
clause	target:withdrawal	4
clause	target:work	2
clause	target:worker	3
clause	that :today	2
clause	that at:request	2
clause	that by:NOUN	22
clause	that by:PROPN	22
clause	that by:TARGET	18
clause	that by:he	15
clause	that by:it	30
clause	that by:nobody	251
clause	that by:they	23
clause	that for:TARGET	2
clause	that for:day	2
clause	that from:TARGET	9
clause	that in:NAME	4
clause	that in:TARGET	10
clause	that mark:	153
clause	that mark:after	5
clause	that mark:that	25
clause	that mark:to	189
clause	that mark:while	2
clause	that modal:	132
clause	that modal:must	8
clause	that modal:should	2
clause	that modal:to	189
clause	that modal:will	38
clause	that modal:would	10
clause	that not	30
clause	that object is:$	2
clause	that object is:NAME	29
clause	that object is:current	2
clause	that object is:humanitarian	4
clause	that object is:large	3
clause	that object is:military	9
clause	that object is:political	3
clause	that object is:presidential	2
clause	that object of:NAME	15
clause	that object of:TARGET	35
clause	that object of:country	2
clause	that object of:facility	2
clause	that object of:his	4
clause	that object of:import	2
clause	that object of:its	17
clause	that object of:their	5
clause	that object:16	2
clause	that object:NAME	10
clause	that object:TARGET	35
clause	that object:access	3
clause	that object:action	2
clause	that object:agreement	7
clause	that object:aid	3
clause	that object:arm	2
clause	that object:attack	4
clause	that object:ban	5
clause	that object:ceasefire	2
clause	that object:deal	3
clause	that object:him	5
clause	that object:more	3
clause	that object:number	2
clause	that object:publication	3
clause	that object:role	2
clause	that object:sanction	5
clause	that object:security	2
clause	that object:strike	8
clause	that object:support	5
clause	that object:talk	2
clause	that object:them	2
clause	that object:troop	10
clause	that object:weapon	4
clause	that tense:+JJ	6
clause	that tense:+NN	16
clause	that tense:+NNP	4
clause	that tense:+NNS	6
clause	that tense:+VB	193
clause	that tense:+VBD	36
clause	that tense:+VBG	6
clause	that tense:+VBN	5
clause	that tense:+VBP	5
clause	that tense:+VBZ	8
clause	that tense:MD+VB	52
clause	that tense:MD+VBN	5
clause	that tense:VB+JJ	2
clause	that tense:VBD+VBN	13
clause	that tense:VBP+VBG	2
clause	that tense:VBP+VBN	4
clause	that tense:VBZ+JJ	5
clause	that tense:VBZ+VBG	5
clause	that tense:VBZ+VBN	9
clause	that to:NAME	2
clause	that to:TARGET	11
clause	that with:TARGET	6
clause	that:NAME	5
clause	that:accept	7
clause	that:allow	13
clause	that:appear	2
clause	that:begin	2
clause	that:boycott	4
clause	that:cancel	2
clause	that:contribute	4
clause	that:demand	2
clause	that:discuss	4
clause	that:ease	2
clause	that:end	8
clause	that:ensure	2
clause	that:extend	4
clause	that:fight	2
clause	that:fly	2
clause	that:have	3
clause	that:help	3
clause	that:investigate	4
clause	that:kill	3
clause	that:launch	3
clause	that:lay_down	4
clause	that:leader	2
clause	that:lift	12
clause	that:meet	7
clause	that:move	2
clause	that:pay	2
clause	that:provide	10
clause	that:reach	8
clause	that:receive	2
clause	that:release	8
clause	that:remove	4
clause	that:resign	7
clause	that:return	3
clause	that:review	2
clause	that:say	4
clause	that:seize	2
clause	that:send	6
clause	that:stop	4
clause	that:strike	3
clause	that:support	5
clause	that:suspend	4
clause	that:take	3
clause	that:warn	2
clause	that:welcome	2
clause	that:withdraw	9
clause	then modal:	11
clause	then modal:to	6
clause	then modal:would	4
clause	then:NAME	2
clause	top:NAME	59
clause	top:accept	6
clause	top:accuse	5
clause	top:agree	36
clause	top:aid	2
clause	top:announce	21
clause	top:approve	6
clause	top:army	2
clause	top:arrest	19
clause	top:arrive	4
clause	top:attend	3
clause	top:award	2
clause	top:back	2
clause	top:ban	4
clause	top:begin	4
clause	top:blame	2
clause	top:blockade	2
clause	top:call	20
clause	top:cancel	4
clause	top:capture	2
clause	top:charge	2
clause	top:close	2
clause	top:concede	3
clause	top:condemn	13
clause	top:conduct	2
clause	top:continue	2
clause	top:convict	8
clause	top:decide	3
clause	top:declare	16
clause	top:defend	9
clause	top:demand	14
clause	top:deny	2
clause	top:deploy	3
clause	top:deport	4
clause	top:die	3
clause	top:discuss	2
clause	top:donor	2
clause	top:end	6
clause	top:establish	6
clause	top:expel	5
clause	top:fail	3
clause	top:fighter	4
clause	top:file	7
clause	top:find	3
clause	top:freed	11
clause	top:give	11
clause	top:go	3
clause	top:grant	6
clause	top:have	3
clause	top:hold	22
clause	top:host	5
clause	top:house	2
clause	top:impose	13
clause	top:intensify	2
clause	top:issue	12
clause	top:join	3
clause	top:kill	12
clause	top:launch	32
clause	top:lead	3
clause	top:let	3
clause	top:lift	14
clause	top:loyal	4
clause	top:meet	12
clause	top:mobilize	5
clause	top:offer	3
clause	top:open	8
clause	top:order	19
clause	top:outlaw	4
clause	top:pardon	3
clause	top:pressure	2
clause	top:provide	11
clause	top:ready	4
clause	top:reduce	3
clause	top:refuse	30
clause	top:reiterate	7
clause	top:reject	35
clause	top:release	19
clause	top:report	3
clause	top:return	16
clause	top:reverse	2
clause	top:say	68
clause	top:seek	4
clause	top:seize	3
clause	top:send	10
clause	top:share	3
clause	top:sign	5
clause	top:start	3
clause	top:step	2
clause	top:stop	4
clause	top:strike	3
clause	top:summon	8
clause	top:support	7
clause	top:surrender	5
clause	top:suspend	10
clause	top:take	4
clause	top:threaten	8
clause	top:train	2
clause	top:violate	4
clause	top:warn	2
clause	top:welcome	8
clause	top:willing	12
clause	top:withdraw	6
clause	way:/conj	32
clause	way:/nmod	7
clause	way:/nmod/obj	2
clause	way:/obj	3
clause	way:/obj/ccomp	3
clause	way:/obj/conj	3
clause	way:advcl^/obj	3
clause	way:amod^	2
clause	way:conj^nsubj^/obj	2
clause	way:flat^nsubj^/obj	2
clause	way:nmod^nsubj^/obl	2
clause	way:nmod^obl^/nsubj:pass	2
clause	way:nsubj:pass^/nmod/obj	3
clause	way:nsubj:pass^/obj	4
clause	way:nsubj:pass^/obl	2
clause	way:nsubj^/ccomp	5
clause	way:nsubj^/compound/obj/ccomp	2
clause	way:nsubj^/compound/obl	2
clause	way:nsubj^/nmod	4
clause	way:nsubj^/nmod/conj	2
clause	way:nsubj^/nmod/conj/obj	2
clause	way:nsubj^/nmod/nmod/nmod/obj	3
clause	way:nsubj^/nmod/nmod/nmod/obl	2
clause	way:nsubj^/nmod/nmod/obj	16
clause	way:nsubj^/nmod/nmod/obj/ccomp	2
clause	way:nsubj^/nmod/nmod/obl	3
clause	way:nsubj^/nmod/obj	173
clause	way:nsubj^/nmod/obj/advcl	5
clause	way:nsubj^/nmod/obj/ccomp	10
clause	way:nsubj^/nmod/obj/xcomp	13
clause	way:nsubj^/nmod/obl	24
clause	way:nsubj^/nmod/obl/acl:relcl/obj	2
clause	way:nsubj^/nmod:poss/obj	16
clause	way:nsubj^/nsubj	4
clause	way:nsubj^/nsubj/advcl	2
clause	way:nsubj^/nsubj/ccomp	13
clause	way:nsubj^/nsubj:pass/ccomp	3
clause	way:nsubj^/obj	197
clause	way:nsubj^/obj/advcl	4
clause	way:nsubj^/obj/advcl/xcomp	2
clause	way:nsubj^/obj/ccomp	17
clause	way:nsubj^/obj/xcomp	13
clause	way:nsubj^/obl	63
clause	way:nsubj^/obl/acl/obj	8
clause	way:nsubj^/obl/acl/obl	2
clause	way:nsubj^/obl/advcl/ccomp	2
clause	way:nsubj^/obl/advcl/xcomp	2
clause	way:nsubj^/obl/ccomp	4
clause	way:nsubj^/obl/obj	4
clause	way:nsubj^/obl/xcomp	32
clause	way:nsubj^/obl:agent	3
clause	way:nsubj^/xcomp	2
clause	way:nsubj^amod^/nmod	2
clause	way:obl:agent^/nsubj:pass	4
clause	way:obl^/nsubj	3
clause	way:obl^/nsubj:pass	3
clause	way:obl^/obj	3
clause	which by:NOUN	8
clause	which by:TARGET	5
clause	which by:it	4
clause	which by:nobody	132
clause	which by:that	12
clause	which by:who	8
clause	which in:NAME	9
clause	which in:TARGET	2
clause	which mark:	85
clause	which mark:for	4
clause	which mark:of	8
clause	which mark:that	5
clause	which mark:to	72
clause	which modal:	99
clause	which modal:to	72
clause	which modal:would	5
clause	which object is:NAME	12
clause	which object is:military	2
clause	which object is:political	2
clause	which object of:investigation	2
clause	which object of:people	3
clause	which object:NAME	7
clause	which object:TARGET	3
clause	which object:troop	2
clause	which object:which	2
clause	which on:NAME	4
clause	which on:TARGET	3
clause	which passive	13
clause	which tense:+VB	71
clause	which tense:+VBD	16
clause	which tense:+VBG	25
clause	which tense:+VBN	36
clause	which tense:MD+VB	3
clause	which tense:VBD+VBN	14
clause	which tense:VBZ+VBN	4
clause	which:allow	2
clause	which:arrest	3
clause	which:begin	2
clause	which:build	2
clause	which:complain	5
clause	which:deliver	2
clause	which:detain	2
clause	which:fight	2
clause	which:follow	4
clause	which:impose	7
clause	which:leave	3
clause	which:promote	2
clause	which:seize	2
clause	which:take	3
clause-pair	NAME~in	3
clause-pair	NAME~on	2
clause-pair	NAME~on~NAME	2
clause-pair	NOUN does agree	3
clause-pair	NOUN does agree 	3
clause-pair	NOUN does be	2
clause-pair	NOUN does call	2
clause-pair	NOUN does call 	2
clause-pair	NOUN does come	4
clause-pair	NOUN does come 	4
clause-pair	NOUN does end	3
clause-pair	NOUN does fire	2
clause-pair	NOUN does fire 	2
clause-pair	NOUN does hit	2
clause-pair	NOUN does hit 	2
clause-pair	NOUN does hold	3
clause-pair	NOUN does hold 	2
clause-pair	NOUN does launch	3
clause-pair	NOUN does launch 	3
clause-pair	NOUN does leave	2
clause-pair	NOUN does leave 	2
clause-pair	NOUN does loyal	3
clause-pair	NOUN does loyal 	3
clause-pair	NOUN does provide	2
clause-pair	NOUN does provide 	2
clause-pair	NOUN does release	3
clause-pair	NOUN does return	2
clause-pair	NOUN does return 	2
clause-pair	NOUN does say	14
clause-pair	NOUN does say 	14
clause-pair	NOUN does share	2
clause-pair	NOUN does share 	2
clause-pair	NOUN does stage	2
clause-pair	NOUN does stage 	2
clause-pair	PROPN does NAME	2
clause-pair	PROPN does NAME 	2
clause-pair	PROPN does announce	2
clause-pair	PROPN does announce 	2
clause-pair	PROPN does approve	2
clause-pair	PROPN does approve 	2
clause-pair	PROPN does call	3
clause-pair	PROPN does call 	3
clause-pair	PROPN does declare	3
clause-pair	PROPN does declare 	3
clause-pair	PROPN does fighter	2
clause-pair	PROPN does fighter 	2
clause-pair	PROPN does give	3
clause-pair	PROPN does give 	2
clause-pair	PROPN does hold	7
clause-pair	PROPN does hold 	5
clause-pair	PROPN does hold will	2
clause-pair	PROPN does meet	3
clause-pair	PROPN does meet will	2
clause-pair	PROPN does pardon	2
clause-pair	PROPN does pardon 	2
clause-pair	PROPN does say	12
clause-pair	PROPN does say 	12
clause-pair	PROPN does sign	3
clause-pair	PROPN does sign 	3
clause-pair	PROPN does start	2
clause-pair	PROPN does start 	2
clause-pair	SOURCE does accept	4
clause-pair	SOURCE does accept 	4
clause-pair	SOURCE does accuse	5
clause-pair	SOURCE does accuse 	5
clause-pair	SOURCE does agree	43
clause-pair	SOURCE does agree 	43
clause-pair	SOURCE does announce	17
clause-pair	SOURCE does announce 	17
clause-pair	SOURCE does approve	4
clause-pair	SOURCE does approve 	4
clause-pair	SOURCE does arrest	12
clause-pair	SOURCE does arrest 	12
clause-pair	SOURCE does arrive	3
clause-pair	SOURCE does arrive 	3
clause-pair	SOURCE does attack	9
clause-pair	SOURCE does attack 	9
clause-pair	SOURCE does attend	3
clause-pair	SOURCE does attend 	3
clause-pair	SOURCE does award	2
clause-pair	SOURCE does award 	2
clause-pair	SOURCE does ban	4
clause-pair	SOURCE does ban 	4
clause-pair	SOURCE does call	13
clause-pair	SOURCE does call 	13
clause-pair	SOURCE does call_off	3
clause-pair	SOURCE does call_off 	3
clause-pair	SOURCE does cancel	4
clause-pair	SOURCE does cancel 	4
clause-pair	SOURCE does capture	2
clause-pair	SOURCE does capture 	2
clause-pair	SOURCE does charge	2
clause-pair	SOURCE does charge 	2
clause-pair	SOURCE does close	2
clause-pair	SOURCE does close 	2
clause-pair	SOURCE does concede	3
clause-pair	SOURCE does concede 	3
clause-pair	SOURCE does condemn	9
clause-pair	SOURCE does condemn 	9
clause-pair	SOURCE does continue	2
clause-pair	SOURCE does convict	7
clause-pair	SOURCE does convict 	7
clause-pair	SOURCE does decide	3
clause-pair	SOURCE does decide 	3
clause-pair	SOURCE does declare	14
clause-pair	SOURCE does declare 	14
clause-pair	SOURCE does defend	9
clause-pair	SOURCE does defend 	9
clause-pair	SOURCE does demand	15
clause-pair	SOURCE does demand 	15
clause-pair	SOURCE does deny	2
clause-pair	SOURCE does deny 	2
clause-pair	SOURCE does deploy	3
clause-pair	SOURCE does deploy 	3
clause-pair	SOURCE does deport	4
clause-pair	SOURCE does deport 	4
clause-pair	SOURCE does discuss	2
clause-pair	SOURCE does discuss 	2
clause-pair	SOURCE does donor	2
clause-pair	SOURCE does donor 	2
clause-pair	SOURCE does end	3
clause-pair	SOURCE does end 	3
clause-pair	SOURCE does establish	6
clause-pair	SOURCE does establish 	6
clause-pair	SOURCE does expel	3
clause-pair	SOURCE does expel 	3
clause-pair	SOURCE does fail	5
clause-pair	SOURCE does fail 	5
clause-pair	SOURCE does file	7
clause-pair	SOURCE does file 	7
clause-pair	SOURCE does find	3
clause-pair	SOURCE does find 	3
clause-pair	SOURCE does freed	10
clause-pair	SOURCE does freed 	10
clause-pair	SOURCE does give	7
clause-pair	SOURCE does give 	7
clause-pair	SOURCE does go	4
clause-pair	SOURCE does go 	4
clause-pair	SOURCE does grant	5
clause-pair	SOURCE does grant 	5
clause-pair	SOURCE does guilty	2
clause-pair	SOURCE does guilty 	2
clause-pair	SOURCE does have	5
clause-pair	SOURCE does have 	5
clause-pair	SOURCE does hold	15
clause-pair	SOURCE does hold 	14
clause-pair	SOURCE does host	4
clause-pair	SOURCE does host will	2
clause-pair	SOURCE does impose	14
clause-pair	SOURCE does impose 	14
clause-pair	SOURCE does intensify	2
clause-pair	SOURCE does intensify 	2
clause-pair	SOURCE does issue	12
clause-pair	SOURCE does issue 	12
clause-pair	SOURCE does join	3
clause-pair	SOURCE does join 	2
clause-pair	SOURCE does launch	31
clause-pair	SOURCE does launch 	31
clause-pair	SOURCE does let	3
clause-pair	SOURCE does let 	3
clause-pair	SOURCE does lift	17
clause-pair	SOURCE does lift 	16
clause-pair	SOURCE does meet	10
clause-pair	SOURCE does meet will	3
clause-pair	SOURCE does mobilize	5
clause-pair	SOURCE does mobilize 	5
clause-pair	SOURCE does offer	3
clause-pair	SOURCE does offer 	3
clause-pair	SOURCE does open	8
clause-pair	SOURCE does open 	8
clause-pair	SOURCE does order	17
clause-pair	SOURCE does order 	17
clause-pair	SOURCE does outlaw	4
clause-pair	SOURCE does outlaw 	4
clause-pair	SOURCE does pressure	2
clause-pair	SOURCE does pressure 	2
clause-pair	SOURCE does provide	10
clause-pair	SOURCE does provide 	9
clause-pair	SOURCE does reach	4
clause-pair	SOURCE does reach 	4
clause-pair	SOURCE does ready	4
clause-pair	SOURCE does ready 	4
clause-pair	SOURCE does reduce	3
clause-pair	SOURCE does reduce 	3
clause-pair	SOURCE does refuse	28
clause-pair	SOURCE does refuse 	28
clause-pair	SOURCE does reiterate	6
clause-pair	SOURCE does reiterate 	6
clause-pair	SOURCE does reject	27
clause-pair	SOURCE does release	12
clause-pair	SOURCE does release 	10
clause-pair	SOURCE does release not will	2
clause-pair	SOURCE does remain	6
clause-pair	SOURCE does remain 	6
clause-pair	SOURCE does return	13
clause-pair	SOURCE does return 	13
clause-pair	SOURCE does reverse	2
clause-pair	SOURCE does say	58
clause-pair	SOURCE does say 	58
clause-pair	SOURCE does seek	4
clause-pair	SOURCE does seek 	4
clause-pair	SOURCE does seize	3
clause-pair	SOURCE does seize 	3
clause-pair	SOURCE does send	8
clause-pair	SOURCE does send 	7
clause-pair	SOURCE does share	2
clause-pair	SOURCE does share 	2
clause-pair	SOURCE does sign	6
clause-pair	SOURCE does sign 	5
clause-pair	SOURCE does step_up	2
clause-pair	SOURCE does stop	4
clause-pair	SOURCE does stop 	4
clause-pair	SOURCE does strike	2
clause-pair	SOURCE does strike 	2
clause-pair	SOURCE does summon	7
clause-pair	SOURCE does summon 	7
clause-pair	SOURCE does support	6
clause-pair	SOURCE does support 	6
clause-pair	SOURCE does surrender	5
clause-pair	SOURCE does surrender 	5
clause-pair	SOURCE does suspend	10
clause-pair	SOURCE does suspend 	10
clause-pair	SOURCE does take	2
clause-pair	SOURCE does take 	2
clause-pair	SOURCE does threaten	8
clause-pair	SOURCE does threaten 	8
clause-pair	SOURCE does violate	2
clause-pair	SOURCE does violate 	2
clause-pair	SOURCE does warn	2
clause-pair	SOURCE does warn 	2
clause-pair	SOURCE does welcome	8
clause-pair	SOURCE does welcome 	8
clause-pair	SOURCE does willing	12
clause-pair	SOURCE does willing 	12
clause-pair	SOURCE does withdraw	6
clause-pair	SOURCE does withdraw 	6
clause-pair	TARGET does arrest	4
clause-pair	TARGET does arrest 	4
clause-pair	TARGET does die	2
clause-pair	TARGET does die 	2
clause-pair	TARGET does ensure	2
clause-pair	TARGET does ensure must	2
clause-pair	TARGET does give	2
clause-pair	TARGET does receive	2
clause-pair	TARGET does receive 	2
clause-pair	TARGET>arrest	2
clause-pair	above:say launch ccomp	2
clause-pair	above:say train ccomp	2
clause-pair	accept+TARGET	3
clause-pair	accept+demand	3
clause-pair	accept+demand.	3
clause-pair	accuse+TARGET	5
clause-pair	accuse+TARGET.	5
clause-pair	act~on	2
clause-pair	agree>allow	5
clause-pair	agree>allow to	5
clause-pair	agree>lift	4
clause-pair	agree>lift to	4
clause-pair	agree>resign	5
clause-pair	agree>resign to	5
clause-pair	agree~on	2
clause-pair	agree~to	5
clause-pair	agree~with	3
clause-pair	aid~to	2
clause-pair	aid~to~TARGET	2
clause-pair	allow+TARGET	5
clause-pair	allow+TARGET.	5
clause-pair	allow+access	3
clause-pair	allow+access.	3
clause-pair	and +CD 	2
clause-pair	and +JJ 	4
clause-pair	and +NN 	17
clause-pair	and +NNP 	7
clause-pair	and +NNS 	5
clause-pair	and +VB 	18
clause-pair	and +VBD 	53
clause-pair	and +VBG 	10
clause-pair	and +VBN 	17
clause-pair	and +VBN  passive	2
clause-pair	and +VBP 	6
clause-pair	and +VBZ 	6
clause-pair	and MD+VB will	8
clause-pair	and MD+VB would	2
clause-pair	and VBD+JJ 	2
clause-pair	and VBD+VBN 	3
clause-pair	and VBD+VBN  passive	5
clause-pair	and VBZ+VBN 	5
clause-pair	and VBZ+VBN  passive	5
clause-pair	and nsubj:NAME	4
clause-pair	and nsubj:accept	2
clause-pair	and nsubj:announce	3
clause-pair	and nsubj:arrest	2
clause-pair	and nsubj:exchange	3
clause-pair	and nsubj:have	3
clause-pair	and nsubj:hold	3
clause-pair	and nsubj:include	3
clause-pair	and nsubj:provide	4
clause-pair	and nsubj:push	2
clause-pair	and nsubj:say	10
clause-pair	and nsubj:say passive	2
clause-pair	and nsubj:threaten	2
clause-pair	and root:NAME	3
clause-pair	and:NAME	8
clause-pair	and:NAME 	8
clause-pair	and:NAME +NNP	7
clause-pair	and:NAME.	8
clause-pair	and:accept	2
clause-pair	and:accept 	2
clause-pair	and:accept.	2
clause-pair	and:announce	3
clause-pair	and:announce 	3
clause-pair	and:announce +VBD	3
clause-pair	and:announce.	3
clause-pair	and:arrest	3
clause-pair	and:arrest 	3
clause-pair	and:arrest.	2
clause-pair	and:exchange	3
clause-pair	and:exchange 	2
clause-pair	and:exchange.	3
clause-pair	and:have.	3
clause-pair	and:hold	3
clause-pair	and:hold 	2
clause-pair	and:hold.	3
clause-pair	and:include	3
clause-pair	and:include 	3
clause-pair	and:include.	3
clause-pair	and:introduce	2
clause-pair	and:introduce 	2
clause-pair	and:introduce.	2
clause-pair	and:meet	2
clause-pair	and:meet MD+VB	2
clause-pair	and:meet will	2
clause-pair	and:meet.	2
clause-pair	and:provide	4
clause-pair	and:provide 	4
clause-pair	and:provide.	4
clause-pair	and:push	2
clause-pair	and:push 	2
clause-pair	and:push +VBD	2
clause-pair	and:push.	2
clause-pair	and:return	3
clause-pair	and:return 	3
clause-pair	and:return.	3
clause-pair	and:say	14
clause-pair	and:say 	14
clause-pair	and:say +VBD	8
clause-pair	and:say +VBP	4
clause-pair	and:say passive.	2
clause-pair	and:say.	12
clause-pair	and:sentence	2
clause-pair	and:sentence 	2
clause-pair	and:sentence +VBD	2
clause-pair	and:sentence.	2
clause-pair	and:stop	2
clause-pair	and:stop 	2
clause-pair	and:stop.	2
clause-pair	and:take 	4
clause-pair	and:tell	2
clause-pair	and:tell 	2
clause-pair	and:tell +VBD	2
clause-pair	and:tell.	2
clause-pair	and:threaten	2
clause-pair	and:threaten 	2
clause-pair	and:threaten.	2
clause-pair	announce+arrest	2
clause-pair	announce+arrest.	2
clause-pair	announce+ceasefire	2
clause-pair	announce+ceasefire.	2
clause-pair	announce+suspension	4
clause-pair	announce+suspension.	4
clause-pair	announce>boycott	2
clause-pair	announce>extend	2
clause-pair	announce>extend will	2
clause-pair	announce>return	3
clause-pair	announce>return will	2
clause-pair	announce~	3
clause-pair	announce~on	6
clause-pair	announce~on~NAME	4
clause-pair	approve+deployment	2
clause-pair	approve+deployment.	2
clause-pair	approve+extradition	2
clause-pair	approve+extradition.	2
clause-pair	arrest+TARGET	14
clause-pair	arrest+TARGET.	14
clause-pair	arrest~	2
clause-pair	arrest~at	2
clause-pair	arrest~in	5
clause-pair	arrest~in~SOURCE	2
clause-pair	arrest~on	3
clause-pair	arrest~on~charge	2
clause-pair	arrive~in	4
clause-pair	arrive~in~TARGET	3
clause-pair	attack~on	6
clause-pair	ban+TARGET	4
clause-pair	ban+TARGET.	4
clause-pair	begin~in	3
clause-pair	begin~on	3
clause-pair	begin~on~NAME	2
clause-pair	blame+TARGET	2
clause-pair	blame+TARGET.	2
clause-pair	blockade>impose	2
clause-pair	blockade>impose 	2
clause-pair	boycott+TARGET	5
clause-pair	boycott+TARGET.	5
clause-pair	call+TARGET	8
clause-pair	call+TARGET.	8
clause-pair	call>discuss	2
clause-pair	call>discuss to	2
clause-pair	call_off+strike	2
clause-pair	call_off+strike.	2
clause-pair	call_off>strike	2
clause-pair	call_off>strike 	2
clause-pair	call~for	6
clause-pair	call~for~sanction	4
clause-pair	call~on	9
clause-pair	call~on~NAME	5
clause-pair	call~over	2
clause-pair	call~to	2
clause-pair	cancel+visit	4
clause-pair	cancel+visit.	4
clause-pair	capture+TARGET	3
clause-pair	capture+TARGET.	3
clause-pair	close+border	2
clause-pair	close+border.	2
clause-pair	come~after	2
clause-pair	come~to	2
clause-pair	comprise~	6
clause-pair	comprise~~troop	6
clause-pair	concede~to	3
clause-pair	concede~to~demand	3
clause-pair	condemn+TARGET	9
clause-pair	condemn+TARGET.	9
clause-pair	conduct+investigation	2
clause-pair	conduct+investigation.	2
clause-pair	contribute~to	2
clause-pair	convict+TARGET	6
clause-pair	convict+TARGET.	6
clause-pair	decide>ease	2
clause-pair	decide>ease to	2
clause-pair	declare+ceasefire	5
clause-pair	declare+ceasefire.	5
clause-pair	declare+state	8
clause-pair	declare+state.	8
clause-pair	declare~	2
clause-pair	declare~in	3
clause-pair	declare~in~TARGET	2
clause-pair	declare~on	2
clause-pair	deep +JJ 	4
clause-pair	deep +NN 	4
clause-pair	deep +VB 	2
clause-pair	deep +VB to	47
clause-pair	deep +VBD 	3
clause-pair	deep +VBG to	3
clause-pair	deep +VBN 	4
clause-pair	deep MD+VB will	2
clause-pair	deep VBD+VBN  passive	2
clause-pair	deep VBP+VBN  passive	2
clause-pair	deep VBZ+VBN 	2
clause-pair	deep nsubj:help	5
clause-pair	deep nsubj:leave	2
clause-pair	deep nsubj:provide	2
clause-pair	deep nsubj:run	2
clause-pair	deep:give	2
clause-pair	deep:give.	2
clause-pair	deep:help	5
clause-pair	deep:help +VB	5
clause-pair	deep:help to	5
clause-pair	deep:help.	5
clause-pair	deep:jail	2
clause-pair	deep:jail 	2
clause-pair	deep:leave	3
clause-pair	deep:leave +VB	2
clause-pair	deep:leave to	2
clause-pair	deep:leave.	3
clause-pair	deep:provide	2
clause-pair	deep:provide.	2
clause-pair	deep:run	2
clause-pair	deep:run +VB	2
clause-pair	deep:run.	2
clause-pair	defend+claim	2
clause-pair	defend+claim.	2
clause-pair	defend+decision	3
clause-pair	defend+decision.	3
clause-pair	defend+policy	2
clause-pair	defend+policy.	2
clause-pair	deliver~to	2
clause-pair	demand+TARGET	3
clause-pair	demand+TARGET.	3
clause-pair	demand+meeting	2
clause-pair	demand+meeting.	2
clause-pair	demand+release	2
clause-pair	demand+release.	2
clause-pair	demand+withdrawal	3
clause-pair	demand+withdrawal.	3
clause-pair	demand~	3
clause-pair	demand~in	2
clause-pair	demand~on	2
clause-pair	demand~on~NAME	2
clause-pair	deport+TARGET	2
clause-pair	deport+TARGET.	2
clause-pair	detain+TARGET	4
clause-pair	detain+TARGET.	4
clause-pair	die~in	3
clause-pair	die~in~SOURCE	2
clause-pair	discuss~in	2
clause-pair	end+effort	3
clause-pair	end+effort.	3
clause-pair	end+strike	7
clause-pair	end+strike not.	7
clause-pair	ensure+security	2
clause-pair	ensure+security.	2
clause-pair	establish+tie	4
clause-pair	establish+tie.	4
clause-pair	establish~	3
clause-pair	establish~with	3
clause-pair	establish~with~TARGET	3
clause-pair	exchange~in	3
clause-pair	expel+TARGET	4
clause-pair	expel+TARGET.	4
clause-pair	express~for	2
clause-pair	extend+curfew	2
clause-pair	extend+curfew.	2
clause-pair	extend+mission	2
clause-pair	extend+mission.	2
clause-pair	extend~in	4
clause-pair	extend~in~TARGET	4
clause-pair	fail>reach	6
clause-pair	fail>reach to	6
clause-pair	find+guilty	2
clause-pair	find+guilty.	2
clause-pair	fly+16	2
clause-pair	fly+16.	2
clause-pair	fly~at	2
clause-pair	fly~at~request	2
clause-pair	follow+NAME	2
clause-pair	follow+NAME.	2
clause-pair	freed+TARGET	10
clause-pair	freed+TARGET.	10
clause-pair	freed~	2
clause-pair	freed~in	4
clause-pair	give+deadline	2
clause-pair	give+deadline.	2
clause-pair	give+information	2
clause-pair	give+information.	2
clause-pair	give+permission	2
clause-pair	go~on	4
clause-pair	go~on~strike	4
clause-pair	go~to	2
clause-pair	grant+TARGET	2
clause-pair	grant+TARGET.	2
clause-pair	hand~	2
clause-pair	he does have	2
clause-pair	he does lift	2
clause-pair	he does lift not will	2
clause-pair	help+TARGET	2
clause-pair	help+TARGET.	2
clause-pair	hit+TARGET	2
clause-pair	hit+TARGET.	2
clause-pair	hold+TARGET	3
clause-pair	hold+TARGET.	3
clause-pair	hold+meeting	8
clause-pair	hold+meeting.	8
clause-pair	hold+talk	11
clause-pair	hold+talk.	11
clause-pair	hold~for	5
clause-pair	hold~in	4
clause-pair	hold~on	5
clause-pair	hold~on~NAME	3
clause-pair	host~on	3
clause-pair	host~on~NAME	2
clause-pair	if then NOUN would	3
clause-pair	if then nobody 	8
clause-pair	if then nobody to	6
clause-pair	impose+sanction	6
clause-pair	impose+sanction.	6
clause-pair	impose+which	3
clause-pair	impose+which.	3
clause-pair	impose~in	2
clause-pair	impose~in~NAME	2
clause-pair	impose~on~NAME	2
clause-pair	investigate+attack	2
clause-pair	investigate+attack.	2
clause-pair	issue+ultimatum	6
clause-pair	issue+ultimatum.	6
clause-pair	issue+warrant	2
clause-pair	issue+warrant.	2
clause-pair	issue~after	2
clause-pair	issue~to	3
clause-pair	it does allow	2
clause-pair	it does allow would	2
clause-pair	it does begin	2
clause-pair	it does provide	2
clause-pair	it does release	2
clause-pair	it does release will	2
clause-pair	it does seize	2
clause-pair	it does seize 	2
clause-pair	jail~for	2
clause-pair	kill+people	3
clause-pair	kill+people.	3
clause-pair	kill~in	5
clause-pair	launch+action	2
clause-pair	launch+action.	2
clause-pair	launch+assault	2
clause-pair	launch+assault.	2
clause-pair	launch+attack	10
clause-pair	launch+attack.	10
clause-pair	launch+effort	5
clause-pair	launch+effort.	5
clause-pair	launch+investigation	10
clause-pair	launch+investigation.	10
clause-pair	launch+warfare	3
clause-pair	launch+warfare.	3
clause-pair	launch~	5
clause-pair	launch~in	4
clause-pair	lay_down+weapon	3
clause-pair	lay_down+weapon.	3
clause-pair	lay_down~in	2
clause-pair	lead+attack	2
clause-pair	lead+attack.	2
clause-pair	leave+TARGET	2
clause-pair	leave+TARGET.	2
clause-pair	leave~	2
clause-pair	let+TARGET	2
clause-pair	let+TARGET.	2
clause-pair	let>leader	2
clause-pair	let>leader 	2
clause-pair	lift+ban	7
clause-pair	lift+ban.	6
clause-pair	lift+blockade	4
clause-pair	lift+blockade.	4
clause-pair	lift+boycott	2
clause-pair	lift+boycott.	2
clause-pair	lift+sanction	6
clause-pair	lift+sanction.	6
clause-pair	lift~	4
clause-pair	loyal~to	2
clause-pair	main +JJ 	11
clause-pair	main +NN 	14
clause-pair	main +NNP 	9
clause-pair	main +NNS 	12
clause-pair	main +RB 	2
clause-pair	main +VB 	6
clause-pair	main +VBD 	472
clause-pair	main +VBD  passive	2
clause-pair	main +VBG 	5
clause-pair	main +VBN 	40
clause-pair	main +VBP 	13
clause-pair	main +VBZ 	45
clause-pair	main MD+VB not will	5
clause-pair	main MD+VB will	18
clause-pair	main MD+VB would	3
clause-pair	main VBD+JJ 	2
clause-pair	main VBD+VBN 	16
clause-pair	main VBD+VBN  passive	20
clause-pair	main VBP+VBG 	2
clause-pair	main VBP+VBN 	81
clause-pair	main VBP+VBN  passive	10
clause-pair	main VBZ+JJ 	15
clause-pair	main VBZ+VBG 	22
clause-pair	main VBZ+VBN 	196
clause-pair	main VBZ+VBN  passive	8
clause-pair	main amod:say	2
clause-pair	main ccomp:say	6
clause-pair	main compound:comprise	2
clause-pair	main conj:act	2
clause-pair	main nmod:come	2
clause-pair	main nmod:hold	2
clause-pair	main nsubj:accept	5
clause-pair	main nsubj:accuse	5
clause-pair	main nsubj:agree	48
clause-pair	main nsubj:announce	18
clause-pair	main nsubj:approve	5
clause-pair	main nsubj:arrest	12
clause-pair	main nsubj:arrive	3
clause-pair	main nsubj:attend	3
clause-pair	main nsubj:award	2
clause-pair	main nsubj:ban	4
clause-pair	main nsubj:begin	5
clause-pair	main nsubj:call	14
clause-pair	main nsubj:call_off	3
clause-pair	main nsubj:cancel	5
clause-pair	main nsubj:capture	2
clause-pair	main nsubj:challenge	2
clause-pair	main nsubj:charge	2
clause-pair	main nsubj:close	2
clause-pair	main nsubj:concede	3
clause-pair	main nsubj:condemn	10
clause-pair	main nsubj:conduct	2
clause-pair	main nsubj:continue	2
clause-pair	main nsubj:convict	7
clause-pair	main nsubj:decide	3
clause-pair	main nsubj:declare	15
clause-pair	main nsubj:defend	9
clause-pair	main nsubj:demand	16
clause-pair	main nsubj:deny	2
clause-pair	main nsubj:deport	4
clause-pair	main nsubj:discuss	2
clause-pair	main nsubj:donor	2
clause-pair	main nsubj:end	4
clause-pair	main nsubj:establish	6
clause-pair	main nsubj:expel	4
clause-pair	main nsubj:fail	5
clause-pair	main nsubj:file	7
clause-pair	main nsubj:find	3
clause-pair	main nsubj:freed	11
clause-pair	main nsubj:give	7
clause-pair	main nsubj:go	4
clause-pair	main nsubj:grant	6
clause-pair	main nsubj:guilty	2
clause-pair	main nsubj:have	5
clause-pair	main nsubj:hold	19
clause-pair	main nsubj:host	4
clause-pair	main nsubj:impose	14
clause-pair	main nsubj:intensify	2
clause-pair	main nsubj:issue	12
clause-pair	main nsubj:join	3
clause-pair	main nsubj:launch	31
clause-pair	main nsubj:let	3
clause-pair	main nsubj:lift	17
clause-pair	main nsubj:meet	11
clause-pair	main nsubj:mobilize	5
clause-pair	main nsubj:offer	3
clause-pair	main nsubj:open	8
clause-pair	main nsubj:order	18
clause-pair	main nsubj:outlaw	4
clause-pair	main nsubj:pass:deploy passive	2
clause-pair	main nsubj:pressure	2
clause-pair	main nsubj:provide	11
clause-pair	main nsubj:reach	4
clause-pair	main nsubj:ready	4
clause-pair	main nsubj:reduce	3
clause-pair	main nsubj:refuse	29
clause-pair	main nsubj:reiterate	7
clause-pair	main nsubj:reject	29
clause-pair	main nsubj:release	12
clause-pair	main nsubj:remain	6
clause-pair	main nsubj:return	14
clause-pair	main nsubj:reverse	2
clause-pair	main nsubj:say	63
clause-pair	main nsubj:seek	4
clause-pair	main nsubj:seize	3
clause-pair	main nsubj:send	9
clause-pair	main nsubj:share	3
clause-pair	main nsubj:sign	8
clause-pair	main nsubj:start	2
clause-pair	main nsubj:step_up	2
clause-pair	main nsubj:stop	3
clause-pair	main nsubj:strike	2
clause-pair	main nsubj:summon	7
clause-pair	main nsubj:support	5
clause-pair	main nsubj:surrender	5
clause-pair	main nsubj:suspend	10
clause-pair	main nsubj:take	2
clause-pair	main nsubj:threaten	7
clause-pair	main nsubj:violate	4
clause-pair	main nsubj:warn	2
clause-pair	main nsubj:welcome	8
clause-pair	main nsubj:willing	12
clause-pair	main nsubj:withdraw	6
clause-pair	main obl:arrest passive	2
clause-pair	main obl:die	2
clause-pair	main root:NAME	19
clause-pair	main root:loyal	2
clause-pair	main:NAME	22
clause-pair	main:NAME 	22
clause-pair	main:NAME +JJ	10
clause-pair	main:NAME +NNP	9
clause-pair	main:NAME.	22
clause-pair	main:accept	6
clause-pair	main:accept 	6
clause-pair	main:accept +VBD	3
clause-pair	main:accept.	6
clause-pair	main:accuse	5
clause-pair	main:accuse 	5
clause-pair	main:accuse.	5
clause-pair	main:act	2
clause-pair	main:act 	2
clause-pair	main:act +VBG	2
clause-pair	main:act.	2
clause-pair	main:agree	53
clause-pair	main:agree 	53
clause-pair	main:agree +VBD	17
clause-pair	main:agree VBD+VBN	2
clause-pair	main:agree VBP+VBN	16
clause-pair	main:agree VBZ+VBN	16
clause-pair	main:agree.	52
clause-pair	main:aid	2
clause-pair	main:aid 	2
clause-pair	main:aid +NN	2
clause-pair	main:aid.	2
clause-pair	main:announce	21
clause-pair	main:announce 	21
clause-pair	main:announce +VBD	17
clause-pair	main:announce.	20
clause-pair	main:approve	7
clause-pair	main:approve 	7
clause-pair	main:approve +VBD	7
clause-pair	main:approve.	7
clause-pair	main:arrest	19
clause-pair	main:arrest 	19
clause-pair	main:arrest +VBD	4
clause-pair	main:arrest VBD+VBN	4
clause-pair	main:arrest VBP+VBN	9
clause-pair	main:arrest.	14
clause-pair	main:arrive	4
clause-pair	main:arrive 	4
clause-pair	main:arrive +VBD	2
clause-pair	main:arrive +VBP	2
clause-pair	main:arrive.	4
clause-pair	main:attack	10
clause-pair	main:attack 	10
clause-pair	main:attack passive.	2
clause-pair	main:attend	3
clause-pair	main:attend 	3
clause-pair	main:attend.	3
clause-pair	main:award	2
clause-pair	main:award 	2
clause-pair	main:award.	2
clause-pair	main:ban	4
clause-pair	main:ban 	4
clause-pair	main:ban VBZ+VBN	4
clause-pair	main:ban.	4
clause-pair	main:begin	6
clause-pair	main:begin 	6
clause-pair	main:begin +VBD	4
clause-pair	main:begin VBP+VBN	2
clause-pair	main:begin.	6
clause-pair	main:blame	2
clause-pair	main:blame 	2
clause-pair	main:blame +VBD	2
clause-pair	main:blame.	2
clause-pair	main:call	17
clause-pair	main:call 	17
clause-pair	main:call +VBD	7
clause-pair	main:call +VBN	3
clause-pair	main:call VBZ+VBN	3
clause-pair	main:call.	16
clause-pair	main:call_off	3
clause-pair	main:call_off 	3
clause-pair	main:call_off +VBN	2
clause-pair	main:call_off.	3
clause-pair	main:cancel	5
clause-pair	main:cancel 	5
clause-pair	main:cancel +VBD	2
clause-pair	main:cancel VBZ+VBN	3
clause-pair	main:cancel.	5
clause-pair	main:capture	2
clause-pair	main:capture 	2
clause-pair	main:capture.	2
clause-pair	main:challenge	2
clause-pair	main:challenge 	2
clause-pair	main:challenge +VBD	2
clause-pair	main:challenge.	2
clause-pair	main:charge	2
clause-pair	main:charge 	2
clause-pair	main:charge VBZ+VBN	2
clause-pair	main:charge.	2
clause-pair	main:close	2
clause-pair	main:close 	2
clause-pair	main:close.	2
clause-pair	main:come	3
clause-pair	main:come 	3
clause-pair	main:come +VBD	2
clause-pair	main:come.	3
clause-pair	main:comprise	3
clause-pair	main:comprise 	3
clause-pair	main:comprise +VBN	3
clause-pair	main:comprise.	3
clause-pair	main:concede	3
clause-pair	main:concede 	3
clause-pair	main:concede +VBD	2
clause-pair	main:concede.	3
clause-pair	main:condemn	13
clause-pair	main:condemn 	13
clause-pair	main:condemn +VBD	9
clause-pair	main:condemn VBZ+VBN	4
clause-pair	main:condemn.	12
clause-pair	main:conduct	2
clause-pair	main:conduct 	2
clause-pair	main:conduct +VBD	2
clause-pair	main:conduct.	2
clause-pair	main:continue	2
clause-pair	main:continue.	2
clause-pair	main:convict	8
clause-pair	main:convict 	8
clause-pair	main:convict VBZ+VBN	2
clause-pair	main:convict.	8
clause-pair	main:decide	3
clause-pair	main:decide 	3
clause-pair	main:decide VBZ+VBN	3
clause-pair	main:decide.	3
clause-pair	main:declare	17
clause-pair	main:declare 	17
clause-pair	main:declare +VBD	12
clause-pair	main:declare VBZ+VBN	5
clause-pair	main:declare.	17
clause-pair	main:defend	9
clause-pair	main:defend 	9
clause-pair	main:defend +VBD	5
clause-pair	main:defend VBZ+VBN	3
clause-pair	main:defend.	9
clause-pair	main:demand	16
clause-pair	main:demand 	16
clause-pair	main:demand +VBD	12
clause-pair	main:demand.	16
clause-pair	main:demonstrate	2
clause-pair	main:demonstrate 	2
clause-pair	main:demonstrate +VBZ	2
clause-pair	main:demonstrate.	2
clause-pair	main:deny	2
clause-pair	main:deny 	2
clause-pair	main:deny.	2
clause-pair	main:deploy	3
clause-pair	main:deploy 	3
clause-pair	main:deploy passive.	2
clause-pair	main:deport	4
clause-pair	main:deport 	4
clause-pair	main:deport VBP+VBN	4
clause-pair	main:deport.	4
clause-pair	main:die	2
clause-pair	main:die 	2
clause-pair	main:die.	2
clause-pair	main:discuss	2
clause-pair	main:discuss 	2
clause-pair	main:discuss +VBD	2
clause-pair	main:discuss.	2
clause-pair	main:donor	2
clause-pair	main:donor 	2
clause-pair	main:donor.	2
clause-pair	main:end	5
clause-pair	main:end 	4
clause-pair	main:end +VBD	2
clause-pair	main:end MD+VB	2
clause-pair	main:end.	6
clause-pair	main:establish	6
clause-pair	main:establish 	6
clause-pair	main:establish VBZ+VBN	5
clause-pair	main:establish.	6
clause-pair	main:expel	5
clause-pair	main:expel 	5
clause-pair	main:expel +VBD	4
clause-pair	main:expel.	4
clause-pair	main:fail	7
clause-pair	main:fail 	7
clause-pair	main:fail +VBD	5
clause-pair	main:fail VBP+VBN	2
clause-pair	main:fail.	7
clause-pair	main:file	7
clause-pair	main:file 	7
clause-pair	main:file.	7
clause-pair	main:find	3
clause-pair	main:find 	3
clause-pair	main:find +VBD	3
clause-pair	main:find.	3
clause-pair	main:fire	2
clause-pair	main:fire 	2
clause-pair	main:fire.	2
clause-pair	main:freed	11
clause-pair	main:freed 	11
clause-pair	main:freed +VBD	6
clause-pair	main:freed VBZ+VBN	4
clause-pair	main:freed.	11
clause-pair	main:give	10
clause-pair	main:give 	10
clause-pair	main:give +VBD	6
clause-pair	main:give.	10
clause-pair	main:go	4
clause-pair	main:go 	4
clause-pair	main:go +VBD	3
clause-pair	main:go.	4
clause-pair	main:grant	6
clause-pair	main:grant 	6
clause-pair	main:grant +VBD	5
clause-pair	main:grant.	6
clause-pair	main:guilty	2
clause-pair	main:guilty 	2
clause-pair	main:guilty.	2
clause-pair	main:have	5
clause-pair	main:have 	5
clause-pair	main:have +VBZ	4
clause-pair	main:have.	5
clause-pair	main:hold	26
clause-pair	main:hold 	23
clause-pair	main:hold +VBD	9
clause-pair	main:hold MD+VB	3
clause-pair	main:hold VBZ+VBN	7
clause-pair	main:hold will	3
clause-pair	main:hold.	24
clause-pair	main:host	5
clause-pair	main:host will	2
clause-pair	main:host.	5
clause-pair	main:impose	14
clause-pair	main:impose 	14
clause-pair	main:impose +VBN	4
clause-pair	main:impose VBZ+VBN	6
clause-pair	main:impose.	14
clause-pair	main:intensify	2
clause-pair	main:intensify 	2
clause-pair	main:intensify.	2
clause-pair	main:issue	12
clause-pair	main:issue 	12
clause-pair	main:issue +VBD	2
clause-pair	main:issue VBZ+VBN	9
clause-pair	main:issue.	12
clause-pair	main:join	3
clause-pair	main:join 	2
clause-pair	main:join.	3
clause-pair	main:kill +VBD	8
clause-pair	main:launch	35
clause-pair	main:launch 	35
clause-pair	main:launch +VBD	17
clause-pair	main:launch VBP+VBN	9
clause-pair	main:launch VBZ+VBN	8
clause-pair	main:launch.	34
clause-pair	main:lead	3
clause-pair	main:lead 	3
clause-pair	main:lead VBZ+VBN	2
clause-pair	main:lead.	3
clause-pair	main:let	3
clause-pair	main:let 	3
clause-pair	main:let +VB	3
clause-pair	main:let.	3
clause-pair	main:lift	17
clause-pair	main:lift 	17
clause-pair	main:lift +VBD	10
clause-pair	main:lift VBZ+VBN	4
clause-pair	main:lift.	18
clause-pair	main:loyal	2
clause-pair	main:loyal 	2
clause-pair	main:loyal +VBP	2
clause-pair	main:loyal.	2
clause-pair	main:meet	13
clause-pair	main:meet 	9
clause-pair	main:meet +VBD	5
clause-pair	main:meet +VBZ	3
clause-pair	main:meet MD+VB	4
clause-pair	main:meet will	4
clause-pair	main:meet.	13
clause-pair	main:mobilize	5
clause-pair	main:mobilize 	5
clause-pair	main:mobilize +VBD	4
clause-pair	main:mobilize.	5
clause-pair	main:offer	3
clause-pair	main:offer 	3
clause-pair	main:offer VBZ+VBN	3
clause-pair	main:offer.	3
clause-pair	main:open	8
clause-pair	main:open 	8
clause-pair	main:open +VBD	4
clause-pair	main:open +VBN	2
clause-pair	main:open VBD+VBN	2
clause-pair	main:open.	8
clause-pair	main:order	19
clause-pair	main:order 	19
clause-pair	main:order +VBD	8
clause-pair	main:order VBZ+VBN	10
clause-pair	main:order.	18
clause-pair	main:outlaw	4
clause-pair	main:outlaw 	4
clause-pair	main:outlaw +VBD	3
clause-pair	main:outlaw.	4
clause-pair	main:pardon	4
clause-pair	main:pardon 	4
clause-pair	main:pardon +VBD	3
clause-pair	main:pardon.	4
clause-pair	main:participate.	2
clause-pair	main:pressure	2
clause-pair	main:pressure 	2
clause-pair	main:pressure.	2
clause-pair	main:provide	12
clause-pair	main:provide 	11
clause-pair	main:provide VBP+VBN	2
clause-pair	main:provide VBZ+VBG	2
clause-pair	main:provide.	11
clause-pair	main:reach	4
clause-pair	main:reach 	4
clause-pair	main:reach +VBD	3
clause-pair	main:reach.	4
clause-pair	main:ready	4
clause-pair	main:ready 	4
clause-pair	main:ready VBZ+JJ	4
clause-pair	main:ready.	4
clause-pair	main:receive VBZ+VBN	2
clause-pair	main:reduce	3
clause-pair	main:reduce 	3
clause-pair	main:reduce.	3
clause-pair	main:refuse	30
clause-pair	main:refuse 	30
clause-pair	main:refuse VBP+VBN	4
clause-pair	main:refuse VBZ+VBN	6
clause-pair	main:refuse.	30
clause-pair	main:reiterate	7
clause-pair	main:reiterate 	7
clause-pair	main:reiterate +VBD	6
clause-pair	main:reiterate.	7
clause-pair	main:reject +VBD	25
clause-pair	main:reject.	33
clause-pair	main:release	16
clause-pair	main:release MD+VB	3
clause-pair	main:release VBD+VBN	6
clause-pair	main:release not	2
clause-pair	main:release not will	2
clause-pair	main:release.	14
clause-pair	main:remain	7
clause-pair	main:remain 	7
clause-pair	main:remain +VBD	5
clause-pair	main:remain.	7
clause-pair	main:report	3
clause-pair	main:report 	3
clause-pair	main:report.	3
clause-pair	main:return	17
clause-pair	main:return 	17
clause-pair	main:return +VBD	15
clause-pair	main:return.	16
clause-pair	main:reverse.	2
clause-pair	main:revoke	2
clause-pair	main:revoke 	2
clause-pair	main:revoke.	2
clause-pair	main:say	76
clause-pair	main:say 	76
clause-pair	main:say +VBD	50
clause-pair	main:say +VBZ	13
clause-pair	main:say VBZ+VBN	7
clause-pair	main:say.	75
clause-pair	main:seek	4
clause-pair	main:seek 	4
clause-pair	main:seek VBP+VBN	3
clause-pair	main:seek.	4
clause-pair	main:seize	3
clause-pair	main:seize 	3
clause-pair	main:seize +VBD	2
clause-pair	main:seize.	3
clause-pair	main:send	10
clause-pair	main:send 	9
clause-pair	main:send VBZ+VBG	4
clause-pair	main:send VBZ+VBN	3
clause-pair	main:send.	10
clause-pair	main:share	4
clause-pair	main:share 	4
clause-pair	main:share +VBD	2
clause-pair	main:share.	4
clause-pair	main:sign	10
clause-pair	main:sign +VBD	7
clause-pair	main:sign.	9
clause-pair	main:stage	2
clause-pair	main:stage 	2
clause-pair	main:start VBZ+VBN	2
clause-pair	main:step_up	2
clause-pair	main:step_up.	2
clause-pair	main:stop	4
clause-pair	main:stop 	4
clause-pair	main:stop.	3
clause-pair	main:strengthen	2
clause-pair	main:strengthen 	2
clause-pair	main:strike	3
clause-pair	main:strike 	3
clause-pair	main:strike.	3
clause-pair	main:summon	8
clause-pair	main:summon 	8
clause-pair	main:summon +VBD	6
clause-pair	main:summon.	8
clause-pair	main:support	6
clause-pair	main:support 	6
clause-pair	main:support +VBN	2
clause-pair	main:support.	5
clause-pair	main:surrender	5
clause-pair	main:surrender 	5
clause-pair	main:surrender +VBD	2
clause-pair	main:surrender VBP+VBN	2
clause-pair	main:surrender.	5
clause-pair	main:suspend	10
clause-pair	main:suspend 	10
clause-pair	main:suspend +VBD	3
clause-pair	main:suspend VBZ+VBN	5
clause-pair	main:suspend.	10
clause-pair	main:take	4
clause-pair	main:take 	3
clause-pair	main:take +VB	2
clause-pair	main:take +VBD	2
clause-pair	main:take.	4
clause-pair	main:threaten	8
clause-pair	main:threaten 	8
clause-pair	main:threaten VBZ+VBN	4
clause-pair	main:threaten.	7
clause-pair	main:torture	2
clause-pair	main:torture 	2
clause-pair	main:train	2
clause-pair	main:train 	2
clause-pair	main:train.	2
clause-pair	main:violate	4
clause-pair	main:violate 	4
clause-pair	main:violate +VBN	2
clause-pair	main:violate.	4
clause-pair	main:warn	2
clause-pair	main:warn 	2
clause-pair	main:warn.	2
clause-pair	main:welcome	8
clause-pair	main:welcome 	8
clause-pair	main:welcome +VBD	5
clause-pair	main:welcome VBZ+VBN	2
clause-pair	main:welcome.	8
clause-pair	main:willing	12
clause-pair	main:willing 	12
clause-pair	main:willing VBD+JJ	2
clause-pair	main:willing VBZ+JJ	10
clause-pair	main:willing.	12
clause-pair	main:withdraw	6
clause-pair	main:withdraw 	6
clause-pair	main:withdraw +VBD	6
clause-pair	main:withdraw.	6
clause-pair	meet+TARGET	14
clause-pair	meet+TARGET.	14
clause-pair	meet~	6
clause-pair	meet~at	4
clause-pair	meet~in	4
clause-pair	meet~with	4
clause-pair	mobilize+troop	3
clause-pair	mobilize+troop.	3
clause-pair	nobody does NAME	29
clause-pair	nobody does NAME 	28
clause-pair	nobody does accept	6
clause-pair	nobody does accept 	3
clause-pair	nobody does accept to	3
clause-pair	nobody does act	2
clause-pair	nobody does act 	2
clause-pair	nobody does aid	3
clause-pair	nobody does allow	12
clause-pair	nobody does allow to	10
clause-pair	nobody does announce	6
clause-pair	nobody does announce 	6
clause-pair	nobody does appear	2
clause-pair	nobody does appear to	2
clause-pair	nobody does arrest	4
clause-pair	nobody does arrest 	3
clause-pair	nobody does build	2
clause-pair	nobody does build to	2
clause-pair	nobody does carry_out	2
clause-pair	nobody does carry_out 	2
clause-pair	nobody does civilian	2
clause-pair	nobody does civilian 	2
clause-pair	nobody does close	2
clause-pair	nobody does close to	2
clause-pair	nobody does complain	7
clause-pair	nobody does complain to	7
clause-pair	nobody does comprise	6
clause-pair	nobody does comprise 	6
clause-pair	nobody does contribute	4
clause-pair	nobody does contribute to	4
clause-pair	nobody does cut	2
clause-pair	nobody does demand	3
clause-pair	nobody does demand 	2
clause-pair	nobody does detain	3
clause-pair	nobody does diplomat	2
clause-pair	nobody does diplomat 	2
clause-pair	nobody does discuss	7
clause-pair	nobody does discuss to	7
clause-pair	nobody does ease	2
clause-pair	nobody does ease to	2
clause-pair	nobody does exchange	3
clause-pair	nobody does exchange 	2
clause-pair	nobody does express	2
clause-pair	nobody does extend	3
clause-pair	nobody does fight	3
clause-pair	nobody does fight to	2
clause-pair	nobody does fly	2
clause-pair	nobody does fly to	2
clause-pair	nobody does follow	4
clause-pair	nobody does follow 	3
clause-pair	nobody does give	7
clause-pair	nobody does give 	2
clause-pair	nobody does give to	4
clause-pair	nobody does halt	2
clause-pair	nobody does help	8
clause-pair	nobody does help to	7
clause-pair	nobody does hold	8
clause-pair	nobody does hold 	6
clause-pair	nobody does impose	5
clause-pair	nobody does impose 	5
clause-pair	nobody does investigate	3
clause-pair	nobody does investigate to	3
clause-pair	nobody does kill	2
clause-pair	nobody does kill 	2
clause-pair	nobody does launch	3
clause-pair	nobody does launch 	2
clause-pair	nobody does lead	3
clause-pair	nobody does lead 	3
clause-pair	nobody does leader	2
clause-pair	nobody does leader 	2
clause-pair	nobody does leave	5
clause-pair	nobody does leave 	3
clause-pair	nobody does leave to	2
clause-pair	nobody does let	2
clause-pair	nobody does lift	10
clause-pair	nobody does lift to	9
clause-pair	nobody does make	2
clause-pair	nobody does mediate	2
clause-pair	nobody does mediate to	2
clause-pair	nobody does meet to	8
clause-pair	nobody does move	3
clause-pair	nobody does move to	2
clause-pair	nobody does overthrow	2
clause-pair	nobody does pay	4
clause-pair	nobody does pay to	3
clause-pair	nobody does prevent	2
clause-pair	nobody does prevent to	2
clause-pair	nobody does promote	2
clause-pair	nobody does promote to	2
clause-pair	nobody does protest	2
clause-pair	nobody does provide	12
clause-pair	nobody does provide 	5
clause-pair	nobody does provide to	7
clause-pair	nobody does push	2
clause-pair	nobody does push 	2
clause-pair	nobody does reach	8
clause-pair	nobody does reach to	8
clause-pair	nobody does refuse	3
clause-pair	nobody does refuse 	3
clause-pair	nobody does remove	4
clause-pair	nobody does remove to	4
clause-pair	nobody does renew	3
clause-pair	nobody does renew to	2
clause-pair	nobody does report	3
clause-pair	nobody does report 	2
clause-pair	nobody does resign	7
clause-pair	nobody does resign to	6
clause-pair	nobody does review	2
clause-pair	nobody does run	3
clause-pair	nobody does run 	2
clause-pair	nobody does say	10
clause-pair	nobody does say 	10
clause-pair	nobody does send	9
clause-pair	nobody does send 	2
clause-pair	nobody does send to	7
clause-pair	nobody does sentence	2
clause-pair	nobody does sentence 	2
clause-pair	nobody does set_up	7
clause-pair	nobody does set_up 	2
clause-pair	nobody does stop	6
clause-pair	nobody does stop 	3
clause-pair	nobody does stop to	3
clause-pair	nobody does strike	5
clause-pair	nobody does strike 	5
clause-pair	nobody does support	4
clause-pair	nobody does support to	4
clause-pair	nobody does suspend	3
clause-pair	nobody does suspend to	3
clause-pair	nobody does take	10
clause-pair	nobody does take 	5
clause-pair	nobody does take to	5
clause-pair	nobody does tell	2
clause-pair	nobody does tell 	2
clause-pair	nobody does try	2
clause-pair	nobody does try to	2
clause-pair	nobody does unconstitutional	2
clause-pair	nobody does unconstitutional 	2
clause-pair	nobody does use	2
clause-pair	nobody does use to	2
clause-pair	nobody does want	2
clause-pair	nobody does want 	2
clause-pair	nobody does warn	2
clause-pair	nobody does warn 	2
clause-pair	nobody does withdraw	9
clause-pair	nobody does withdraw to	8
clause-pair	nobody does work	3
clause-pair	nobody does work to	2
clause-pair	offer>send	2
clause-pair	offer>send to	2
clause-pair	offer~to	2
clause-pair	offer~to~TARGET	2
clause-pair	one~of	2
clause-pair	open+border	8
clause-pair	open+border.	8
clause-pair	open+investigation	4
clause-pair	open+investigation.	4
clause-pair	open~	3
clause-pair	open~for	3
clause-pair	open~in	3
clause-pair	open~~year	2
clause-pair	order+TARGET	6
clause-pair	order+TARGET.	6
clause-pair	order+arrest	2
clause-pair	order+arrest.	2
clause-pair	order+investigation	3
clause-pair	order+investigation.	3
clause-pair	order+release	3
clause-pair	order+release.	3
clause-pair	order>appear	2
clause-pair	order>appear to	2
clause-pair	order>suspend	2
clause-pair	order>suspend to	2
clause-pair	order~on	2
clause-pair	order~on~NAME	2
clause-pair	outlaw+TARGET	4
clause-pair	outlaw+TARGET.	4
clause-pair	pardon+TARGET	2
clause-pair	pardon+TARGET.	2
clause-pair	participate~in	3
clause-pair	pressure+TARGET	2
clause-pair	pressure+TARGET.	2
clause-pair	provide+$	3
clause-pair	provide+$.	3
clause-pair	provide+aid	2
clause-pair	provide+aid.	2
clause-pair	provide+assistance	5
clause-pair	provide+assistance.	5
clause-pair	provide+support	2
clause-pair	provide+support.	2
clause-pair	provide~in	4
clause-pair	provide~to	3
clause-pair	push~out_of	2
clause-pair	push~out_of~city	2
clause-pair	reach+agreement	9
clause-pair	reach+agreement.	9
clause-pair	reach+deal	3
clause-pair	reach+deal.	3
clause-pair	reach~	2
clause-pair	reach~after	3
clause-pair	reach~on	2
clause-pair	reach~~NAME	2
clause-pair	ready>contribute	4
clause-pair	ready>contribute to	4
clause-pair	reduce+aid	3
clause-pair	reduce+aid.	3
clause-pair	refuse>give	2
clause-pair	refuse>give to	2
clause-pair	reiterate+commitment	3
clause-pair	reiterate+commitment.	3
clause-pair	release+TARGET	17
clause-pair	release+TARGET not.	2
clause-pair	release+TARGET.	15
clause-pair	release~	2
clause-pair	remain~on	6
clause-pair	remain~on~alert	6
clause-pair	resign~	3
clause-pair	resign~from~TARGET	2
clause-pair	return~by	2
clause-pair	return~in	4
clause-pair	return~in~NAME	3
clause-pair	return~on	3
clause-pair	say>allow	3
clause-pair	say>allow would	2
clause-pair	say>begin	2
clause-pair	say>boycott	2
clause-pair	say>end	7
clause-pair	say>end not will	6
clause-pair	say>ensure	2
clause-pair	say>ensure must	2
clause-pair	say>have	2
clause-pair	say>kill	2
clause-pair	say>kill 	2
clause-pair	say>lay_down	2
clause-pair	say>lay_down will	2
clause-pair	say>lift	3
clause-pair	say>lift not will	3
clause-pair	say>meet	2
clause-pair	say>provide	4
clause-pair	say>provide 	2
clause-pair	say>release	5
clause-pair	say>release will	5
clause-pair	say>support	2
clause-pair	say>support 	2
clause-pair	say~	10
clause-pair	say~on	10
clause-pair	say~on~NAME	8
clause-pair	say~~NAME	7
clause-pair	seek+refuge	3
clause-pair	seek+refuge.	3
clause-pair	seize+TARGET	3
clause-pair	seize+TARGET.	3
clause-pair	seize~in	3
clause-pair	seize~near	2
clause-pair	send+team	3
clause-pair	send+team.	3
clause-pair	send+troop	5
clause-pair	send+troop.	5
clause-pair	send>help	2
clause-pair	send>help to	2
clause-pair	send>investigate	2
clause-pair	send>investigate to	2
clause-pair	send~	2
clause-pair	send~in	2
clause-pair	send~to	8
clause-pair	send~to~TARGET	7
clause-pair	sentence+him	2
clause-pair	sentence+him.	2
clause-pair	share+evidence	3
clause-pair	share+evidence.	3
clause-pair	sign+agreement	6
clause-pair	sign+agreement.	6
clause-pair	sign~	2
clause-pair	start+strike	2
clause-pair	start+strike.	2
clause-pair	stop+work	3
clause-pair	stop+work.	3
clause-pair	strike+TARGET	2
clause-pair	strike+TARGET.	2
clause-pair	summon+TARGET	8
clause-pair	summon+TARGET.	8
clause-pair	support+TARGET	3
clause-pair	support+TARGET.	3
clause-pair	surrender~to	4
clause-pair	surrender~to~TARGET	4
clause-pair	suspend+aid	5
clause-pair	suspend+aid.	5
clause-pair	suspend+publication	4
clause-pair	suspend+publication.	4
clause-pair	suspend+supply	3
clause-pair	suspend+supply.	3
clause-pair	suspend~	2
clause-pair	suspend~for	2
clause-pair	suspend~to	3
clause-pair	suspend~to~TARGET	3
clause-pair	take~in	7
clause-pair	take~in~NAME	3
clause-pair	take~over	2
clause-pair	target 's:decision	8
clause-pair	target 's:effort	3
clause-pair	target 's:policy	2
clause-pair	target :NAME	44
clause-pair	target :accept	5
clause-pair	target :accuse	7
clause-pair	target :allow	7
clause-pair	target :arrest	21
clause-pair	target :attend	2
clause-pair	target :ban	4
clause-pair	target :blame	2
clause-pair	target :boycott	5
clause-pair	target :call	11
clause-pair	target :capture	3
clause-pair	target :condemn	9
clause-pair	target :convict	7
clause-pair	target :criticize	2
clause-pair	target :defend	2
clause-pair	target :demand	3
clause-pair	target :deport	3
clause-pair	target :detain	6
clause-pair	target :die	3
clause-pair	target :do	3
clause-pair	target :end	2
clause-pair	target :ensure	2
clause-pair	target :expel	5
clause-pair	target :freed	11
clause-pair	target :give	5
clause-pair	target :grant	3
clause-pair	target :guilty	3
clause-pair	target :help	2
clause-pair	target :hit	2
clause-pair	target :hold	3
clause-pair	target :house	2
clause-pair	target :issue	2
clause-pair	target :leave	4
clause-pair	target :let	3
clause-pair	target :meet	16
clause-pair	target :order	7
clause-pair	target :outlaw	4
clause-pair	target :pardon	3
clause-pair	target :pressure	2
clause-pair	target :protest	2
clause-pair	target :provide	3
clause-pair	target :reject	30
clause-pair	target :release	25
clause-pair	target :sanction	3
clause-pair	target :say	5
clause-pair	target :seize	3
clause-pair	target :shell	5
clause-pair	target :strike	3
clause-pair	target :summon	8
clause-pair	target :support	4
clause-pair	target :train	2
clause-pair	target :violate	2
clause-pair	target :visit	3
clause-pair	target :warn	2
clause-pair	target :warning	2
clause-pair	target :welcome	3
clause-pair	target :with	3
clause-pair	target against:action	2
clause-pair	target against:mobilize	2
clause-pair	target against:protest	2
clause-pair	target against:sanction	10
clause-pair	target against:warfare	4
clause-pair	target between:effort	3
clause-pair	target by:dismiss	2
clause-pair	target for:process	2
clause-pair	target for:support	5
clause-pair	target for:warrant	2
clause-pair	target from:demand	2
clause-pair	target from:peacekeeper	5
clause-pair	target from:request	8
clause-pair	target from:resign	2
clause-pair	target from:withdraw	6
clause-pair	target in:NAME	4
clause-pair	target in:alert	4
clause-pair	target in:arrive	3
clause-pair	target in:assistance	2
clause-pair	target in:blockade	3
clause-pair	target in:ceasefire	4
clause-pair	target in:declare	2
clause-pair	target in:extend	4
clause-pair	target in:meeting	2
clause-pair	target in:people	2
clause-pair	target in:refuge	2
clause-pair	target in:siege	2
clause-pair	target in:state	4
clause-pair	target in:talk	2
clause-pair	target in:worker	2
clause-pair	target into:investigation	8
clause-pair	target of:arrest	2
clause-pair	target of:blockade	3
clause-pair	target of:boycott	2
clause-pair	target of:detention	2
clause-pair	target of:meeting	4
clause-pair	target of:number	2
clause-pair	target of:release	4
clause-pair	target of:withdrawal	3
clause-pair	target on:airstrike	2
clause-pair	target on:assault	3
clause-pair	target on:attack	14
clause-pair	target on:ban	5
clause-pair	target on:sanction	9
clause-pair	target to:NAME	5
clause-pair	target to:aid	14
clause-pair	target to:artifact	3
clause-pair	target to:assistance	5
clause-pair	target to:expert	2
clause-pair	target to:grant	2
clause-pair	target to:offer	2
clause-pair	target to:send	7
clause-pair	target to:surrender	4
clause-pair	target to:suspend	3
clause-pair	target to:ultimatum	3
clause-pair	target to:visit	5
clause-pair	target with:NAME	3
clause-pair	target with:agreement	7
clause-pair	target with:establish	3
clause-pair	target with:evidence	4
clause-pair	target with:meeting	6
clause-pair	target with:talk	12
clause-pair	that +JJ 	6
clause-pair	that +NN 	16
clause-pair	that +NNP 	4
clause-pair	that +NNS 	6
clause-pair	that +VB 	7
clause-pair	that +VB not to	3
clause-pair	that +VB to	183
clause-pair	that +VBD 	36
clause-pair	that +VBG 	5
clause-pair	that +VBN 	4
clause-pair	that +VBP 	5
clause-pair	that +VBZ 	8
clause-pair	that MD+VB must	6
clause-pair	that MD+VB not will	20
clause-pair	that MD+VB will	17
clause-pair	that MD+VB would	9
clause-pair	that MD+VBN should passive	2
clause-pair	that VBD+VBG 	2
clause-pair	that VBD+VBN 	6
clause-pair	that VBD+VBN  passive	7
clause-pair	that VBP+VBG 	2
clause-pair	that VBP+VBN 	2
clause-pair	that VBZ+JJ 	5
clause-pair	that VBZ+VBG 	4
clause-pair	that VBZ+VBN 	8
clause-pair	that nsubj:NAME	4
clause-pair	that nsubj:accept	7
clause-pair	that nsubj:allow	11
clause-pair	that nsubj:appear	2
clause-pair	that nsubj:begin	2
clause-pair	that nsubj:boycott	4
clause-pair	that nsubj:cancel	2
clause-pair	that nsubj:contribute	4
clause-pair	that nsubj:discuss	3
clause-pair	that nsubj:ease	2
clause-pair	that nsubj:end	7
clause-pair	that nsubj:extend	4
clause-pair	that nsubj:help	3
clause-pair	that nsubj:investigate	4
clause-pair	that nsubj:lay_down	4
clause-pair	that nsubj:lift	12
clause-pair	that nsubj:pay	2
clause-pair	that nsubj:provide	9
clause-pair	that nsubj:reach	4
clause-pair	that nsubj:release	6
clause-pair	that nsubj:remove	4
clause-pair	that nsubj:resign	7
clause-pair	that nsubj:return	3
clause-pair	that nsubj:send	5
clause-pair	that nsubj:stop	4
clause-pair	that nsubj:strike	3
clause-pair	that nsubj:support	4
clause-pair	that nsubj:suspend	3
clause-pair	that nsubj:warn	2
clause-pair	that nsubj:withdraw	9
clause-pair	that:NAME	5
clause-pair	that:NAME 	5
clause-pair	that:NAME +NNP	3
clause-pair	that:NAME.	5
clause-pair	that:accept	3
clause-pair	that:accept +VB	3
clause-pair	that:accept to	3
clause-pair	that:accept.	7
clause-pair	that:allow	11
clause-pair	that:allow +VB	9
clause-pair	that:allow MD+VB	2
clause-pair	that:allow not	2
clause-pair	that:allow to	8
clause-pair	that:allow would	2
clause-pair	that:allow.	11
clause-pair	that:appear	2
clause-pair	that:appear +VB	2
clause-pair	that:appear to	2
clause-pair	that:appear.	2
clause-pair	that:begin MD+VB	2
clause-pair	that:begin.	2
clause-pair	that:boycott	4
clause-pair	that:boycott MD+VB	3
clause-pair	that:boycott would	2
clause-pair	that:boycott.	4
clause-pair	that:cancel	2
clause-pair	that:cancel.	2
clause-pair	that:contribute	4
clause-pair	that:contribute +VB	4
clause-pair	that:contribute to	4
clause-pair	that:contribute.	4
clause-pair	that:demand	2
clause-pair	that:demand.	2
clause-pair	that:discuss	4
clause-pair	that:discuss +VB	4
clause-pair	that:discuss to	4
clause-pair	that:discuss.	4
clause-pair	that:ease	2
clause-pair	that:ease +VB	2
clause-pair	that:ease to	2
clause-pair	that:ease.	2
clause-pair	that:end MD+VB	8
clause-pair	that:end not	7
clause-pair	that:end not will	7
clause-pair	that:end.	8
clause-pair	that:ensure	2
clause-pair	that:ensure MD+VB	2
clause-pair	that:ensure must	2
clause-pair	that:ensure.	2
clause-pair	that:extend	4
clause-pair	that:extend MD+VB	2
clause-pair	that:extend will	2
clause-pair	that:extend.	4
clause-pair	that:fight	2
clause-pair	that:fight 	2
clause-pair	that:fly	2
clause-pair	that:fly +VB	2
clause-pair	that:fly to	2
clause-pair	that:fly.	2
clause-pair	that:have	3
clause-pair	that:have 	3
clause-pair	that:have +VBD	2
clause-pair	that:have.	3
clause-pair	that:help	3
clause-pair	that:help 	2
clause-pair	that:help.	3
clause-pair	that:investigate	4
clause-pair	that:investigate +VB	3
clause-pair	that:investigate to	3
clause-pair	that:investigate.	4
clause-pair	that:kill	3
clause-pair	that:kill 	3
clause-pair	that:kill VBD+VBN	2
clause-pair	that:kill passive.	2
clause-pair	that:launch	3
clause-pair	that:launch.	3
clause-pair	that:lay_down	4
clause-pair	that:lay_down MD+VB	2
clause-pair	that:lay_down will	2
clause-pair	that:lay_down.	4
clause-pair	that:leader	2
clause-pair	that:leader 	2
clause-pair	that:leader +NNS	2
clause-pair	that:leader.	2
clause-pair	that:lift	8
clause-pair	that:lift +VB	8
clause-pair	that:lift MD+VB	4
clause-pair	that:lift not	4
clause-pair	that:lift not will	4
clause-pair	that:lift to	8
clause-pair	that:lift.	12
clause-pair	that:move	2
clause-pair	that:move +VB	2
clause-pair	that:move to	2
clause-pair	that:move.	2
clause-pair	that:pay	2
clause-pair	that:pay +VB	2
clause-pair	that:pay to	2
clause-pair	that:pay.	2
clause-pair	that:provide	10
clause-pair	that:provide 	2
clause-pair	that:provide +VB	6
clause-pair	that:provide MD+VB	2
clause-pair	that:provide to	6
clause-pair	that:provide.	10
clause-pair	that:reach	8
clause-pair	that:reach +VB	7
clause-pair	that:reach to	7
clause-pair	that:reach.	8
clause-pair	that:receive	2
clause-pair	that:receive 	2
clause-pair	that:release	7
clause-pair	that:release MD+VB	5
clause-pair	that:release will	5
clause-pair	that:release.	7
clause-pair	that:remove	3
clause-pair	that:remove +VB	3
clause-pair	that:remove to	3
clause-pair	that:remove.	4
clause-pair	that:resign	7
clause-pair	that:resign +VB	6
clause-pair	that:resign to	6
clause-pair	that:resign.	7
clause-pair	that:return	3
clause-pair	that:return MD+VB	3
clause-pair	that:return will	2
clause-pair	that:return.	3
clause-pair	that:review	2
clause-pair	that:review 	2
clause-pair	that:say	4
clause-pair	that:say 	4
clause-pair	that:say +VBZ	2
clause-pair	that:say.	4
clause-pair	that:seize	2
clause-pair	that:seize 	2
clause-pair	that:seize.	2
clause-pair	that:send	6
clause-pair	that:send +VB	6
clause-pair	that:send to	6
clause-pair	that:send.	6
clause-pair	that:stop	3
clause-pair	that:stop +VB	2
clause-pair	that:stop to	2
clause-pair	that:stop.	4
clause-pair	that:strike	3
clause-pair	that:strike 	3
clause-pair	that:strike +NN	2
clause-pair	that:strike.	3
clause-pair	that:support	5
clause-pair	that:support 	2
clause-pair	that:support.	5
clause-pair	that:suspend	4
clause-pair	that:suspend +VB	3
clause-pair	that:suspend to	3
clause-pair	that:suspend.	4
clause-pair	that:take	3
clause-pair	that:take +VB	3
clause-pair	that:take to	3
clause-pair	that:take.	3
clause-pair	that:warn	2
clause-pair	that:warn 	2
clause-pair	that:warn +VBD	2
clause-pair	that:warn.	2
clause-pair	that:withdraw	9
clause-pair	that:withdraw +VB	8
clause-pair	that:withdraw to	8
clause-pair	that:withdraw.	9
clause-pair	they does boycott	3
clause-pair	they does end	7
clause-pair	they does end not will	7
clause-pair	they does have	2
clause-pair	they does have 	2
clause-pair	they does release	3
clause-pair	they does release will	3
clause-pair	train+TARGET	2
clause-pair	train+TARGET.	2
clause-pair	train>fly	2
clause-pair	train>fly to	2
clause-pair	violate+ceasefire	2
clause-pair	violate+ceasefire.	2
clause-pair	voice+support	2
clause-pair	voice+support.	2
clause-pair	warn+TARGET	2
clause-pair	warn+TARGET.	2
clause-pair	way:/conj NAME	29
clause-pair	way:/conj house	2
clause-pair	way:/nmod NAME	2
clause-pair	way:nsubj^/ccomp say	2
clause-pair	way:nsubj^/compound/obj find	2
clause-pair	way:nsubj^/nmod/nmod/obj announce	2
clause-pair	way:nsubj^/nmod/nmod/obj declare	2
clause-pair	way:nsubj^/nmod/obj accept	2
clause-pair	way:nsubj^/nmod/obj announce	6
clause-pair	way:nsubj^/nmod/obj cancel	4
clause-pair	way:nsubj^/nmod/obj close	2
clause-pair	way:nsubj^/nmod/obj conduct	2
clause-pair	way:nsubj^/nmod/obj declare	4
clause-pair	way:nsubj^/nmod/obj demand	8
clause-pair	way:nsubj^/nmod/obj end	2
clause-pair	way:nsubj^/nmod/obj give	2
clause-pair	way:nsubj^/nmod/obj hold	12
clause-pair	way:nsubj^/nmod/obj impose	8
clause-pair	way:nsubj^/nmod/obj issue	6
clause-pair	way:nsubj^/nmod/obj launch	21
clause-pair	way:nsubj^/nmod/obj lift	8
clause-pair	way:nsubj^/nmod/obj order	7
clause-pair	way:nsubj^/nmod/obj provide	3
clause-pair	way:nsubj^/nmod/obj reduce	3
clause-pair	way:nsubj^/nmod/obj refuse	5
clause-pair	way:nsubj^/nmod/obj reject	4
clause-pair	way:nsubj^/nmod/obj return	4
clause-pair	way:nsubj^/nmod/obj seek	3
clause-pair	way:nsubj^/nmod/obj send	3
clause-pair	way:nsubj^/nmod/obj share	2
clause-pair	way:nsubj^/nmod/obj sign	3
clause-pair	way:nsubj^/nmod/obj suspend	7
clause-pair	way:nsubj^/nmod/obj withdraw	5
clause-pair	way:nsubj^/nmod/obj/ccomp say	8
clause-pair	way:nsubj^/nmod/obj/xcomp willing	3
clause-pair	way:nsubj^/nmod/obl announce	2
clause-pair	way:nsubj^/nmod/obl call	4
clause-pair	way:nsubj^/nmod/obl concede	2
clause-pair	way:nsubj^/nmod/obl declare	2
clause-pair	way:nsubj^/nmod/obl remain	3
clause-pair	way:nsubj^/nmod:poss/obj defend	6
clause-pair	way:nsubj^/nmod:poss/obj welcome	3
clause-pair	way:nsubj^/nsubj/ccomp say	10
clause-pair	way:nsubj^/obj accuse	5
clause-pair	way:nsubj^/obj arrest	11
clause-pair	way:nsubj^/obj ban	4
clause-pair	way:nsubj^/obj call	7
clause-pair	way:nsubj^/obj capture	2
clause-pair	way:nsubj^/obj convict	6
clause-pair	way:nsubj^/obj defend	2
clause-pair	way:nsubj^/obj demand	2
clause-pair	way:nsubj^/obj deport	2
clause-pair	way:nsubj^/obj expel	4
clause-pair	way:nsubj^/obj freed	9
clause-pair	way:nsubj^/obj grant	3
clause-pair	way:nsubj^/obj hold	3
clause-pair	way:nsubj^/obj let	2
clause-pair	way:nsubj^/obj meet	11
clause-pair	way:nsubj^/obj order	6
clause-pair	way:nsubj^/obj outlaw	4
clause-pair	way:nsubj^/obj pressure	2
clause-pair	way:nsubj^/obj release	11
clause-pair	way:nsubj^/obj seize	2
clause-pair	way:nsubj^/obj strike	2
clause-pair	way:nsubj^/obj summon	7
clause-pair	way:nsubj^/obj support	2
clause-pair	way:nsubj^/obj warn	2
clause-pair	way:nsubj^/obj/ccomp say	16
clause-pair	way:nsubj^/obl arrive	3
clause-pair	way:nsubj^/obl declare	3
clause-pair	way:nsubj^/obl establish	3
clause-pair	way:nsubj^/obl hold	2
clause-pair	way:nsubj^/obl open	4
clause-pair	way:nsubj^/obl send	2
clause-pair	way:nsubj^/obl surrender	4
clause-pair	way:nsubj^/obl suspend	3
clause-pair	way:nsubj^/obl/acl/obj give	2
clause-pair	way:nsubj^/obl/ccomp announce	2
clause-pair	way:nsubj^/obl/ccomp say	2
clause-pair	way:nsubj^/obl/xcomp agree	12
clause-pair	way:nsubj^/obl/xcomp willing	6
clause-pair	way:obl^/nsubj die	2
clause-pair	way:obl^/nsubj:pass arrest	2
clause-pair	welcome+decision	5
clause-pair	welcome+decision.	5
clause-pair	which +VB to	71
clause-pair	which +VBD 	16
clause-pair	which +VBG 	25
clause-pair	which +VBN 	35
clause-pair	which VBD+VBN 	5
clause-pair	which VBD+VBN  passive	9
clause-pair	which VBZ+VBN 	3
clause-pair	which does include	2
clause-pair	which does include 	2
clause-pair	which nmod:poss:leave	2
clause-pair	which nsubj:allow	2
clause-pair	which nsubj:arrest	2
clause-pair	which nsubj:begin	2
clause-pair	which nsubj:build	2
clause-pair	which nsubj:follow	4
clause-pair	which nsubj:impose	6
clause-pair	which nsubj:promote	2
clause-pair	which nsubj:take	3
clause-pair	which:allow	2
clause-pair	which:allow.	2
clause-pair	which:arrest	3
clause-pair	which:arrest.	2
clause-pair	which:begin	2
clause-pair	which:begin.	2
clause-pair	which:build	2
clause-pair	which:build +VB	2
clause-pair	which:build to	2
clause-pair	which:build.	2
clause-pair	which:detain	2
clause-pair	which:detain.	2
clause-pair	which:fight	2
clause-pair	which:fight +VB	2
clause-pair	which:fight to	2
clause-pair	which:fight.	2
clause-pair	which:follow	4
clause-pair	which:follow 	3
clause-pair	which:follow +VBG	3
clause-pair	which:follow.	4
clause-pair	which:impose	7
clause-pair	which:impose 	7
clause-pair	which:impose +VBN	2
clause-pair	which:impose VBD+VBN	3
clause-pair	which:impose.	6
clause-pair	which:leave	3
clause-pair	which:leave 	3
clause-pair	which:leave +VBD	2
clause-pair	which:leave.	3
clause-pair	which:promote	2
clause-pair	which:promote +VB	2
clause-pair	which:promote to	2
clause-pair	which:promote.	2
clause-pair	which:seize	2
clause-pair	which:seize 	2
clause-pair	which:take	3
clause-pair	which:take.	3
clause-pair	who does arrest	2
clause-pair	who does arrest 	2
clause-pair	who does jail	3
clause-pair	who does jail 	3
clause-pair	who does threaten	2
clause-pair	who does threaten 	2
clause-pair	willing>provide	4
clause-pair	willing>provide to	4
clause-pair	willing>withdraw	7
clause-pair	willing>withdraw to	7
clause-pair	withdraw+peacekeeper	5
clause-pair	withdraw+peacekeeper.	5
clause-pair	withdraw+troop	7
clause-pair	withdraw+troop.	7
clause-pair	withdraw~as	2
clause-pair	withdraw~from	7
clause-pair	withdraw~from~TARGET	6
meaning	00	1050
meaning	01	1050
meaning	02	1050
meaning	03	1050
meaning	04	1050
meaning	05	1050
meaning	06	1050
meaning	07	1050
meaning	08	1050
meaning	09	1050
meaning	10	1050
meaning	11	1050
meaning	12	1050
meaning	13	1050
meaning	14	1050
meaning	15	1050
meaning	16	1050
meaning	17	1050
meaning	18	1050
meaning	19	1050
meaning	20	1050
meaning	21	1050
meaning	22	1050
meaning	23	1050
meaning	24	1050
meaning	25	1050
meaning	26	1050
meaning	27	1050
meaning	28	1050
meaning	29	1050
meaning	30	1050
meaning	31	1050
meaning	32	1050
meaning	33	1050
meaning	34	1050
meaning	35	1050
meaning	36	1050
meaning	37	1050
meaning	38	1050
meaning	39	1050
meaning	40	1050
meaning	41	1050
meaning	42	1050
meaning	43	1050
meaning	44	1050
meaning	45	1050
meaning	46	1050
meaning	47	1050
meaning	48	1050
meaning	49	1050
meaning	50	1050
meaning	51	1050
meaning	52	1050
meaning	53	1050
meaning	54	1050
meaning	55	1050
meaning	56	1050
meaning	57	1050
meaning	58	1050
meaning	59	1050
meaning	60	1050
meaning	61	1050
meaning	62	1050
meaning	63	1050
meaning	64	1050
meaning	65	1050
meaning	66	1050
meaning	67	1050
meaning	68	1050
meaning	69	1050
meaning	70	1050
meaning	71	1050
meaning	72	1050
meaning	73	1050
meaning	74	1050
meaning	75	1050
meaning	76	1050
meaning	77	1050
meaning	78	1050
meaning	79	1050
meaning	80	1050
meaning	81	1050
meaning	82	1050
meaning	83	1050
meaning	84	1050
meaning	85	1050
meaning	86	1050
meaning	87	1050
meaning	88	1050
meaning	89	1050
meaning	90	1050
meaning	91	1050
meaning	92	1050
meaning	93	1050
meaning	94	1050
meaning	95	1050
meaning	96	1050
meaning	97	1050
meaning	98	1050
meaning	99	1050
meaning-between	00	1023
meaning-between	01	1023
meaning-between	02	1023
meaning-between	03	1023
meaning-between	04	1023
meaning-between	05	1023
meaning-between	06	1023
meaning-between	07	1023
meaning-between	08	1023
meaning-between	09	1023
meaning-between	10	1023
meaning-between	11	1023
meaning-between	12	1023
meaning-between	13	1023
meaning-between	14	1023
meaning-between	15	1023
meaning-between	16	1023
meaning-between	17	1023
meaning-between	18	1023
meaning-between	19	1023
meaning-between	20	1023
meaning-between	21	1023
meaning-between	22	1023
meaning-between	23	1023
meaning-between	24	1023
meaning-between	25	1023
meaning-between	26	1023
meaning-between	27	1023
meaning-between	28	1023
meaning-between	29	1023
meaning-between	30	1023
meaning-between	31	1023
meaning-between	32	1023
meaning-between	33	1023
meaning-between	34	1023
meaning-between	35	1023
meaning-between	36	1023
meaning-between	37	1023
meaning-between	38	1023
meaning-between	39	1023
meaning-between	40	1023
meaning-between	41	1023
meaning-between	42	1023
meaning-between	43	1023
meaning-between	44	1023
meaning-between	45	1023
meaning-between	46	1023
meaning-between	47	1023
meaning-between	48	1023
meaning-between	49	1023
meaning-between	50	1023
meaning-between	51	1023
meaning-between	52	1023
meaning-between	53	1023
meaning-between	54	1023
meaning-between	55	1023
meaning-between	56	1023
meaning-between	57	1023
meaning-between	58	1023
meaning-between	59	1023
meaning-between	60	1023
meaning-between	61	1023
meaning-between	62	1023
meaning-between	63	1023
meaning-between	64	1023
meaning-between	65	1023
meaning-between	66	1023
meaning-between	67	1023
meaning-between	68	1023
meaning-between	69	1023
meaning-between	70	1023
meaning-between	71	1023
meaning-between	72	1023
meaning-between	73	1023
meaning-between	74	1023
meaning-between	75	1023
meaning-between	76	1023
meaning-between	77	1023
meaning-between	78	1023
meaning-between	79	1023
meaning-between	80	1023
meaning-between	81	1023
meaning-between	82	1023
meaning-between	83	1023
meaning-between	84	1023
meaning-between	85	1023
meaning-between	86	1023
meaning-between	87	1023
meaning-between	88	1023
meaning-between	89	1023
meaning-between	90	1023
meaning-between	91	1023
meaning-between	92	1023
meaning-between	93	1023
meaning-between	94	1023
meaning-between	95	1023
meaning-between	96	1023
meaning-between	97	1023
meaning-between	98	1023
meaning-between	99	1023
meaning-after	00	1046
meaning-after	01	1046
meaning-after	02	1046
meaning-after	03	1046
meaning-after	04	1046
meaning-after	05	1046
meaning-after	06	1046
meaning-after	07	1046
meaning-after	08	1046
meaning-after	09	1046
meaning-after	10	1046
meaning-after	11	1046
meaning-after	12	1046
meaning-after	13	1046
meaning-after	14	1046
meaning-after	15	1046
meaning-after	16	1046
meaning-after	17	1046
meaning-after	18	1046
meaning-after	19	1046
meaning-after	20	1046
meaning-after	21	1046
meaning-after	22	1046
meaning-after	23	1046
meaning-after	24	1046
meaning-after	25	1046
meaning-after	26	1046
meaning-after	27	1046
meaning-after	28	1046
meaning-after	29	1046
meaning-after	30	1046
meaning-after	31	1046
meaning-after	32	1046
meaning-after	33	1046
meaning-after	34	1046
meaning-after	35	1046
meaning-after	36	1046
meaning-after	37	1046
meaning-after	38	1046
meaning-after	39	1046
meaning-after	40	1046
meaning-after	41	1046
meaning-after	42	1046
meaning-after	43	1046
meaning-after	44	1046
meaning-after	45	1046
meaning-after	46	1046
meaning-after	47	1046
meaning-after	48	1046
meaning-after	49	1046
meaning-after	50	1046
meaning-after	51	1046
meaning-after	52	1046
meaning-after	53	1046
meaning-after	54	1046
meaning-after	55	1046
meaning-after	56	1046
meaning-after	57	1046
meaning-after	58	1046
meaning-after	59	1046
meaning-after	60	1046
meaning-after	61	1046
meaning-after	62	1046
meaning-after	63	1046
meaning-after	64	1046
meaning-after	65	1046
meaning-after	66	1046
meaning-after	67	1046
meaning-after	68	1046
meaning-after	69	1046
meaning-after	70	1046
meaning-after	71	1046
meaning-after	72	1046
meaning-after	73	1046
meaning-after	74	1046
meaning-after	75	1046
meaning-after	76	1046
meaning-after	77	1046
meaning-after	78	1046
meaning-after	79	1046
meaning-after	80	1046
meaning-after	81	1046
meaning-after	82	1046
meaning-after	83	1046
meaning-after	84	1046
meaning-after	85	1046
meaning-after	86	1046
meaning-after	87	1046
meaning-after	88	1046
meaning-after	89	1046
meaning-after	90	1046
meaning-after	91	1046
meaning-after	92	1046
meaning-after	93	1046
meaning-after	94	1046
meaning-after	95	1046
meaning-after	96	1046
meaning-after	97	1046
meaning-after	98	1046
meaning-after	99	1046
meaning-verb	00	1026
meaning-verb	01	1026
meaning-verb	02	1026
meaning-verb	03	1026
meaning-verb	04	1026
meaning-verb	05	1026
meaning-verb	06	1026
meaning-verb	07	1026
meaning-verb	08	1026
meaning-verb	09	1026
meaning-verb	10	1026
meaning-verb	11	1026
meaning-verb	12	1026
meaning-verb	13	1026
meaning-verb	14	1026
meaning-verb	15	1026
meaning-verb	16	1026
meaning-verb	17	1026
meaning-verb	18	1026
meaning-verb	19	1026
meaning-verb	20	1026
meaning-verb	21	1026
meaning-verb	22	1026
meaning-verb	23	1026
meaning-verb	24	1026
meaning-verb	25	1026
meaning-verb	26	1026
meaning-verb	27	1026
meaning-verb	28	1026
meaning-verb	29	1026
meaning-verb	30	1026
meaning-verb	31	1026
meaning-verb	32	1026
meaning-verb	33	1026
meaning-verb	34	1026
meaning-verb	35	1026
meaning-verb	36	1026
meaning-verb	37	1026
meaning-verb	38	1026
meaning-verb	39	1026
meaning-verb	40	1026
meaning-verb	41	1026
meaning-verb	42	1026
meaning-verb	43	1026
meaning-verb	44	1026
meaning-verb	45	1026
meaning-verb	46	1026
meaning-verb	47	1026
meaning-verb	48	1026
meaning-verb	49	1026
meaning-verb	50	1026
meaning-verb	51	1026
meaning-verb	52	1026
meaning-verb	53	1026
meaning-verb	54	1026
meaning-verb	55	1026
meaning-verb	56	1026
meaning-verb	57	1026
meaning-verb	58	1026
meaning-verb	59	1026
meaning-verb	60	1026
meaning-verb	61	1026
meaning-verb	62	1026
meaning-verb	63	1026
meaning-verb	64	1026
meaning-verb	65	1026
meaning-verb	66	1026
meaning-verb	67	1026
meaning-verb	68	1026
meaning-verb	69	1026
meaning-verb	70	1026
meaning-verb	71	1026
meaning-verb	72	1026
meaning-verb	73	1026
meaning-verb	74	1026
meaning-verb	75	1026
meaning-verb	76	1026
meaning-verb	77	1026
meaning-verb	78	1026
meaning-verb	79	1026
meaning-verb	80	1026
meaning-verb	81	1026
meaning-verb	82	1026
meaning-verb	83	1026
meaning-verb	84	1026
meaning-verb	85	1026
meaning-verb	86	1026
meaning-verb	87	1026
meaning-verb	88	1026
meaning-verb	89	1026
meaning-verb	90	1026
meaning-verb	91	1026
meaning-verb	92	1026
meaning-verb	93	1026
meaning-verb	94	1026
meaning-verb	95	1026
meaning-verb	96	1026
meaning-verb	97	1026
meaning-verb	98	1026
meaning-verb	99	1026
meaning-object	00	899
meaning-object	01	899
meaning-object	02	899
meaning-object	03	899
meaning-object	04	899
meaning-object	05	899
meaning-object	06	899
meaning-object	07	899
meaning-object	08	899
meaning-object	09	899
meaning-object	10	899
meaning-object	11	899
meaning-object	12	899
meaning-object	13	899
meaning-object	14	899
meaning-object	15	899
meaning-object	16	899
meaning-object	17	899
meaning-object	18	899
meaning-object	19	899
meaning-object	20	899
meaning-object	21	899
meaning-object	22	899
meaning-object	23	899
meaning-object	24	899
meaning-object	25	899
meaning-object	26	899
meaning-object	27	899
meaning-object	28	899
meaning-object	29	899
meaning-object	30	899
meaning-object	31	899
meaning-object	32	899
meaning-object	33	899
meaning-object	34	899
meaning-object	35	899
meaning-object	36	899
meaning-object	37	899
meaning-object	38	899
meaning-object	39	899
meaning-object	40	899
meaning-object	41	899
meaning-object	42	899
meaning-object	43	899
meaning-object	44	899
meaning-object	45	899
meaning-object	46	899
meaning-object	47	899
meaning-object	48	899
meaning-object	49	899
meaning-object	50	899
meaning-object	51	899
meaning-object	52	899
meaning-object	53	899
meaning-object	54	899
meaning-object	55	899
meaning-object	56	899
meaning-object	57	899
meaning-object	58	899
meaning-object	59	899
meaning-object	60	899
meaning-object	61	899
meaning-object	62	899
meaning-object	63	899
meaning-object	64	899
meaning-object	65	899
meaning-object	66	899
meaning-object	67	899
meaning-object	68	899
meaning-object	69	899
meaning-object	70	899
meaning-object	71	899
meaning-object	72	899
meaning-object	73	899
meaning-object	74	899
meaning-object	75	899
meaning-object	76	899
meaning-object	77	899
meaning-object	78	899
meaning-object	79	899
meaning-object	80	899
meaning-object	81	899
meaning-object	82	899
meaning-object	83	899
meaning-object	84	899
meaning-object	85	899
meaning-object	86	899
meaning-object	87	899
meaning-object	88	899
meaning-object	89	899
meaning-object	90	899
meaning-object	91	899
meaning-object	92	899
meaning-object	93	899
meaning-object	94	899
meaning-object	95	899
meaning-object	96	899
meaning-object	97	899
meaning-object	98	899
meaning-object	99	899
meaning-path	00	973
meaning-path	01	973
meaning-path	02	973
meaning-path	03	973
meaning-path	04	973
meaning-path	05	973
meaning-path	06	973
meaning-path	07	973
meaning-path	08	973
meaning-path	09	973
meaning-path	10	973
meaning-path	11	973
meaning-path	12	973
meaning-path	13	973
meaning-path	14	973
meaning-path	15	973
meaning-path	16	973
meaning-path	17	973
meaning-path	18	973
meaning-path	19	973
meaning-path	20	973
meaning-path	21	973
meaning-path	22	973
meaning-path	23	973
meaning-path	24	973
meaning-path	25	973
meaning-path	26	973
meaning-path	27	973
meaning-path	28	973
meaning-path	29	973
meaning-path	30	973
meaning-path	31	973
meaning-path	32	973
meaning-path	33	973
meaning-path	34	973
meaning-path	35	973
meaning-path	36	973
meaning-path	37	973
meaning-path	38	973
meaning-path	39	973
meaning-path	40	973
meaning-path	41	973
meaning-path	42	973
meaning-path	43	973
meaning-path	44	973
meaning-path	45	973
meaning-path	46	973
meaning-path	47	973
meaning-path	48	973
meaning-path	49	973
meaning-path	50	973
meaning-path	51	973
meaning-path	52	973
meaning-path	53	973
meaning-path	54	973
meaning-path	55	973
meaning-path	56	973
meaning-path	57	973
meaning-path	58	973
meaning-path	59	973
meaning-path	60	973
meaning-path	61	973
meaning-path	62	973
meaning-path	63	973
meaning-path	64	973
meaning-path	65	973
meaning-path	66	973
meaning-path	67	973
meaning-path	68	973
meaning-path	69	973
meaning-path	70	973
meaning-path	71	973
meaning-path	72	973
meaning-path	73	973
meaning-path	74	973
meaning-path	75	973
meaning-path	76	973
meaning-path	77	973
meaning-path	78	973
meaning-path	79	973
meaning-path	80	973
meaning-path	81	973
meaning-path	82	973
meaning-path	83	973
meaning-path	84	973
meaning-path	85	973
meaning-path	86	973
meaning-path	87	973
meaning-path	88	973
meaning-path	89	973
meaning-path	90	973
meaning-path	91	973
meaning-path	92	973
meaning-path	93	973
meaning-path	94	973
meaning-path	95	973
meaning-path	96	973
meaning-path	97	973
meaning-path	98	973
meaning-path	99	973
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
form classes
bias -0.174995 -0.071858 -0.368621 -0.49887
method vector-scaling
scale 3.543502 2.482476 2.55932 3.632094
offset -0.003117 0.018211 -0.020439 0.005345
-0.15504111690729966 0.027229878659576504 -0.4089831240546842 -0.7190442508236291 398:0.4375 462:0.984375 948:0.328125 1429:0.78125 1911:0.953125 2429:0.765625 2936:0.5625 3469:0.53125 3821:0.765625 4143:0.859375 4886:0.671875 5370:0.34375 5791:0.578125 6037:0.265625 6588:0.9375 7176:0.21875 7223:0.03125 8021:0.421875 8217:0.25 8745:0.3125 9235:0.078125 9465:0.078125 10261:0.9375 10462:0.421875 11012:0.140625 11653:0.875 11760:0.015625 12506:0.609375 12687:0.8125 13483:0.75 13920:0.34375 14062:0.890625
0.044535577175477487 -0.24409749561421992 -0.3290540022165619 -0.6358967607447487 75:0.28125 567:0.5625 990:0.625 1770:0.859375 1964:0.953125 2671:0.875 2773:0.78125 3531:0.421875 3865:0.28125 4159:0.28125 4654:0.484375 5300:0.578125 5449:0.515625 5911:0.859375 6558:0.46875 6762:0.078125 7378:0.9375 8039:0.21875 8329:0.546875 8598:0.75 9297:0.34375 9881:0.21875 9958:0.21875 10540:0.09375 10969:0.96875 11600:0.984375 12067:0.5 12422:0.5 12699:0.703125 13334:0.265625 13787:0.796875 14148:0.078125
-0.10313073034165984 0.020187331685682264 -0.5791401461013548 -0.5999267627598049 269:0.921875 589:0.921875 1037:0.53125 1589:0.5 1900:0.75 2599:0.21875 2921:0.453125 3169:0.90625 4037:0.734375 4150:0.046875 4547:0.28125 5013:0.53125 5557:0.578125 6154:0.734375 6746:0.6875 6946:0.8125 7333:0.765625 8025:0.703125 8250:0.890625 8847:0.203125 9311:0.90625 9476:0.546875 9966:0.796875 10414:0.15625 11239:0.796875 11478:0.078125 11783:0.59375 12483:0.109375 12958:0.890625 13168:0.609375 13643:0.203125 14016:0.203125
-0.4059981133748859 0.31862472549339416 -0.4474142271649135 -0.5948152367303656 68:0.796875 496:0.359375 1215:0.25 1738:0.25 1952:0.796875 2577:0.015625 3037:0.84375 3534:0.578125 3721:0.203125 4172:0.9375 4883:0.890625 5171:0.625 5823:0.6875 6002:0.4375 6559:0.15625 7055:0.328125 7380:0.671875 7997:0.375 8269:0.421875 8562:0.90625 9166:0.59375 9815:0.21875 10242:0.421875 10750:0.46875 11248:0.484375 11343:0.828125 11931:0.203125 12363:0.703125 12814:0.03125 13423:0.859375 13781:0.546875 13954:0.359375
-0.26257247930439453 0.24899438202569787 -0.6616439625320836 -0.43976561383737145 359:0.171875 603:0.421875 936:0.484375 1618:0.46875 1908:0.640625 2283:0.203125 2923:0.515625 3351:0.578125 3745:0.296875 4225:0.90625 4940:0.265625 5361:0.4375 5538:0.96875 6070:0.65625 6363:0.0625 7040:0.03125 7411:0.5 7915:0.046875 8123:0.25 8603:0.65625 9135:0.8125 9895:0.671875 10287:0.28125 10478:0.046875 10974:0.6875 11670:0.140625 11770:0.421875 12353:0.84375 12925:0.171875 13435:0.96875 13796:0.0625 14044:0.015625
-0.4358342801245023 0.10057081139308804 0.018037546760258094 -0.7229820190240861 107:0.296875 506:0.53125 1064:0.171875 1714:0.390625 1935:0.375 2609:0.390625 3098:0.328125 3410:0.609375 3680:0.375 4224:0.390625 4737:0.25 5108:0.6875 5601:0.328125 6030:0.484375 6447:0.265625 7003:0.9375 7495:0.53125 7746:0.578125 8241:0.484375 8911:0.71875 9244:0.28125 9636:0.6875 10177:0.703125 10354:0.375 11238:0.1875 11428:0.125 12115:0.53125 12406:0.359375 12903:0.6875 13127:0.53125 13618:0.90625 14166:0.8125
-0.4841476668916478 -0.13675544899599318 -0.2508287223882527 -0.4246960778394687 254:0.203125 707:0.171875 1149:0.234375 1746:0.890625 1829:0.703125 2519:0.40625 3074:0.125 3392:0.171875 3715:0.90625 4112:0.109375 4652:1 5222:0.296875 5536:0.359375 5852:0.90625 6722:0.578125 6939:0.75 7545:0.1875 7893:0.203125 8184:0.71875 8808:0.640625 9280:0.203125 9485:0.953125 9931:0.78125 10642:0.765625 10941:0.859375 11594:0.359375 12115:0.078125 12447:0.6875 12653:0.40625 13258:0.734375 13603:0.234375 14302:0.515625
-0.271811089313159 -0.13826997522693818 -0.35052241154020725 -0.4710784436621593 169:0.546875 637:0.15625 1257:0.546875 1623:0.859375 1967:0.9375 2540:0.21875 3031:0.078125 3402:0.390625 3682:0.734375 4187:0.140625 4699:0.203125 5118:0.953125 5598:0.921875 6135:0.828125 6633:0.4375 6818:0.109375 7265:0.734375 8069:0.21875 8264:0.8125 8616:0.734375 9074:0.203125 9902:0.984375 10165:0.484375 10373:0.984375 10965:0.453125 11682:0.265625 11821:0.0625 12179:0.015625 12733:0.828125 13226:0.796875 13696:0.28125 14142:0.296875
-0.13467073910108943 -0.04622464354125591 -0.3586629900315366 -0.5368846083967195 233:0.203125 459:0.3125 962:0.28125 1501:0.65625 2096:0.765625 2531:0.3125 2831:0.28125 3435:0.921875 3738:0.453125 4437:0.265625 4809:0.328125 4989:0.703125 5731:0.390625 5988:0.390625 6744:0.25 6811:0.015625 7427:0.328125 7779:0.140625 8353:0.875 8589:0.859375 9398:0.09375 9558:0.6875 10076:0.765625 10723:0.09375 11000:0.40625 11567:0.09375 11882:0.734375 12155:0.234375 12744:0.640625 13457:0.078125 13510:0.25 14350:0.34375
-0.3053578453285907 0.025866805051726005 -0.27498541577182545 -0.5579743861626285 194:0.421875 896:0.28125 1090:0.828125 1416:0.25 1950:0.28125 2560:0.828125 3009:0.34375 3363:0.84375 3692:0.046875 4295:0.96875 4738:0.5625 5225:0.390625 5412:0.9375 6210:0.375 6398:0.40625 6865:0.53125 7554:0.640625 8001:0.265625 8399:0.1875 8825:0.09375 9423:0.0625 9601:0.90625 10144:0.25 10496:0.859375 11107:0.609375 11355:0.203125 11751:0.125 12329:0.5 12957:0.734375 13419:0.5 13721:1 14246:1
0.05767409222892533 -0.39888207641679874 -0.2653681742053247 -0.6314667715192346 26:0.46875 764:0.984375 1207:1 1722:0.21875 1965:0.671875 2385:0.921875 2761:0.203125 3370:0.984375 3816:0.203125 4164:0.6875 4783:0.15625 5084:0.78125 5596:0.5625 5900:0.828125 6331:0.765625 7108:0.5625 7372:0.546875 7740:0.734375 8295:0.3125 8671:0.765625 9188:1 9776:0.453125 9925:0.8125 10473:0.078125 10963:0.296875 11338:0.0625 11754:0.78125 12536:0.5625 12894:0.359375 13232:0.125 13811:0.78125 14029:0.609375
-0.3836967146242208 -0.28423244073426235 -0.15529998037139697 -0.2262552784299003 282:0.90625 750:0.03125 1348:0.03125 1397:0.125 1938:0.21875 2488:0.953125 2749:0.625 3192:0.609375 3873:0.265625 4106:0.71875 4592:0.75 5285:0.921875 5454:0.578125 6279:0.796875 6492:0.046875 6976:0.015625 7383:0.78125 7780:0.8125 8158:0.453125 8837:0.515625 9431:0.78125 9629:0.28125 10145:0.078125 10554:0.984375 10938:0.921875 11460:0.96875 12099:0.375 12531:0.6875 12912:0.359375 13084:0.75 13735:0.734375 14029:0.53125
-0.30550929795168524 -0.15106772187842343 -0.342268243581557 -0.33450604078669405 51:0.6875 861:0.359375 1289:0.46875 1452:0.546875 1965:0.40625 2694:0.796875 3060:0.0625 3535:0.953125 3822:0.96875 4404:0.09375 4680:0.96875 5039:0.453125 5474:1 5989:0.03125 6639:0.125 7063:0.515625 7627:0.515625 7936:0.71875 8369:0.4375 8928:0.609375 9196:0.34375 9512:0.609375 10195:0.109375 10568:0.75 10915:0.671875 11630:0.703125 11762:0.015625 12276:0.328125 12624:0.453125 13298:0.609375 13891:0.421875 14332:0.484375
-0.20558842986508896 0.0848954649028073 -0.43897074342739517 -0.6493381810443856 234:0.09375 893:0.375 1134:0.578125 1798:0.046875 2142:0.359375 2605:0.4375 2977:0.328125 3481:0.875 3719:0.90625 4201:0.40625 4810:0.28125 5107:0.359375 5532:0.140625 6164:0.109375 6725:0.6875 7049:0.21875 7597:0.0625 8016:0.28125 8144:0.921875 8824:0.28125 9148:0.84375 9859:0.953125 10327:0.5 10746:0.125 10927:0.75 11418:0.796875 11812:0.921875 12293:0.859375 12960:0.0625 13075:0.265625 13520:0.734375 14288:0.890625
-0.25454549028038603 0.11991888399341039 -0.3742626102102701 -0.6236669614298679 320:0.734375 613:0.078125 1044:0.734375 1405:0.359375 1922:0.140625 2687:0.90625 2845:0.765625 3449:0.25 4011:0.484375 4316:0.8125 4874:0.9375 5197:0.703125 5419:0.59375 5884:0.546875 6420:0.96875 6974:0.53125 7548:0.46875 7656:0.359375 8184:0.484375 8774:0.578125 9173:0.28125 9727:0.609375 10100:0.984375 10669:0.546875 11130:0.515625 11461:0.6875 11966:0.53125 12455:0.34375 12870:0.90625 13093:0.609375 13762:0.140625 14178:0.9375
-0.16681655835289702 -0.30630666055028577 -0.1255774030891014 -0.5675537645733557 305:0.203125 544:0.921875 962:0.15625 1426:0.78125 1837:0.140625 2529:0.8125 3137:0.96875 3271:0.1875 4015:0.4375 4430:0.875 4510:0.765625 5283:0.390625 5828:0.625 5854:0.53125 6563:0.6875 7150:0.078125 7393:0.3125 7682:0.21875 8367:0.515625 8586:0.09375 9081:0.875 9669:0.6875 10338:0.375 10439:0.59375 11002:0.5625 11354:0.453125 12010:0.96875 12374:0.390625 13036:0.296875 13099:0.171875 13812:0.703125 14387:0.1875
svm_type c_svc
kernel_type linear
nr_class 4
total_sv 4
rho 0.103137 -0.193626 -0.323875 -0.296763 -0.427012 -0.130249
label 0 1 2 3
nr_sv 1 1 1 1
SV
0.002423241969511997 0.002423241969511997 0.002423241969511997 2:-9 3:-9 4:18 6:-2 7:-8 8:-2 11:-11 13:-14 14:-3 15:-31 16:-6 17:-12 18:20 19:10 20:-12 21:-1 24:-8 25:-2 26:-7 27:-1 28:-2 29:25 30:-1 31:-6 32:-4 33:1 34:17 35:-12 36:-3 37:16 38:2 39:1 40:-16 41:-10 43:33 44:17 45:19 46:-26 47:-7 48:11 49:-11 50:-3 52:-4 53:26 54:31 55:-13 56:16 57:-42 58:35 59:11 61:29 62:2 63:5 64:-6 65:-6 66:8 68:-9 69:-1 70:-19 71:2 72:12 73:28 74:1 75:11 76:5 77:18 78:-65 79:-10 80:11 81:-20 82:-9 84:-22 85:-3 86:-62 87:-15 88:17 89:5 90:-3 91:12 92:-3 93:4 94:2 95:1 96:18 97:-22 98:-4 99:-4 101:13 102:-24 103:11 104:-10 106:-8 108:-1 109:-14 111:-11 112:-19 113:-18 114:-14 115:-8 116:17 117:2 118:-6 119:-7 120:-50 122:-19 123:-6 124:9 125:-27 126:-15 127:-15 128:29 129:18 130:-11 131:-18 133:-16 134:17 135:-11 136:-4 137:-8 138:-7 139:-1 140:-1 141:4 142:-13 143:17 144:-19 145:-12 146:-9 147:-9 148:15 149:16 150:13 151:13 152:-7 153:11 154:6 155:-24 156:-28 157:-2 158:1 159:34 160:-4 161:20 162:17 163:-10 164:24 165:27 166:-14 167:23 168:10 169:19 171:-8 172:11 175:14 176:-2 177:15 178:11 179:12 180:-5 181:-3 182:-4 183:-4 184:12 185:-10 186:1 187:-45 188:5 190:-2 191:-13 192:18 193:-14 194:-9 196:14 197:-3 198:-26 200:-10 201:11 202:-2 204:-9 205:32 206:14 207:-19 208:24 211:-16 212:-28 213:7 214:23 215:31 216:81 217:-19 218:16 219:27 220:-3 221:-29 222:-21 223:-1 224:2 225:-19 226:-5 227:5 228:10 229:23 231:-2 232:28 233:-2 234:15 235:-3 236:-18 237:-7 238:-9 239:-8 240:6 241:-2 242:-3 243:12 244:-7 245:-21 246:27 248:-20 249:-10 250:-3 251:11 252:56 254:26 255:-10 256:23 257:-8 258:-12 259:22 260:-77 261:-17 262:24 263:-6 264:-5 266:9 267:15 268:29 269:2 270:14 271:-14 272:-24 273:23 274:-6 275:-7 276:-10 277:-46 278:-14 279:22 280:6 281:-15 282:-2 283:-9 284:-5 285:-14 286:5 287:10 288:-6 289:-1 290:36 291:-4 292:-33 293:19 294:-12 295:-2 297:-6 299:-6 300:-18 302:12 303:9 304:50 305:21 306:-12 307:1 308:-7 310:-3 311:-22 312:-5 313:-9 314:-9 315:-5 316:-10 317:-32 318:-1 319:-13 320:-12 321:-6 322:-4 323:-7 324:16 325:-11 326:-5 327:-16 328:-8 331:20 334:20 335:16 336:-28 337:2 338:-13 339:-22 340:-14 342:-29 344:-7 345:16 347:28 348:-13 349:16 350:-4 351:12 354:15 355:11 356:24 357:32 358:-1 359:-6 360:-5 361:43 362:-3 363:19 364:-63 365:-7 367:-22 369:36 371:8 372:-8 375:-1 376:-14 377:-2 378:-17 380:-20 381:-17 382:-17 384:-21 385:-16 386:-2 387:-7 388:4 389:8 390:-11 391:16 392:16 393:15 394:-16 395:-12 397:-3 398:-10 401:-6 402:-7 403:-8 404:-2 405:-1 406:-2 407:-1 408:-2 409:-4 410:-2 411:-6 413:-6 415:-4 416:12 417:-29 418:-10 419:-42 420:-42 421:-6 422:11 423:17 424:-24 425:11 426:7 428:-10 429:-19 430:-8 431:-5 432:-8 433:-8 434:-16 435:-5 436:-14 437:18 438:-11 439:21 440:18 441:-6 442:10 443:60 444:37 446:2 447:2 448:21 449:-12 450:-11 451:7 452:23 453:7 454:17 455:23 456:-1 457:-1 458:27 459:29 461:-12 464:-4 466:-14 467:9 468:-11 469:-6 470:4 473:-10 474:1 475:-34 476:-7 477:5 478:-4 479:24 480:14 481:-11 482:-2 483:-16 484:-42 485:-1 487:24 488:-9 489:-17 490:14 491:-20 492:-3 493:-8 494:12 496:2 497:-6 498:-1 499:-5 500:-13 501:-12 502:-6 504:-9 506:11 507:22 508:-2 509:26 510:-5 511:-5 512:8 513:20 514:14 515:-19 516:9 517:-5 518:19 520:5 521:5 522:-18 523:-13 526:16 527:23 528:-25 529:-26 530:-6 531:-8 533:-7 535:-19 536:10 537:23 538:12 539:6 540:-5 541:19 543:16 544:8 545:-31 546:16 547:-9 548:26 549:15 550:24 551:18 552:29 553:25 554:-47 555:-12 556:11 558:-3 559:-5 560:-6 561:-10 562:-11 563:48 564:26 565:2 566:38 567:2 568:11 569:8 570:14 571:6 572:23 574:17 575:17 577:-4 578:-12 579:-2 580:1 581:-28 583:1 585:-9 586:-20 587:4 588:-8 589:-6 590:25 591:4 592:20 593:16 594:-27 595:13 596:-11 597:9 598:-6 599:11 600:12 601:-3 602:-9 603:-18 604:13 605:-12 606:-9 607:-10 608:-9 609:2 610:-9 611:-18 612:-18 613:-15 614:-15 615:-13 616:9 617:14 618:16 619:20 620:8 621:-4 622:3 623:9 625:19 626:25 627:7 628:7 629:-28 631:-18 632:-3 633:-21 634:-10 635:-4 636:8 637:-11 638:-27 639:-21 640:32 641:33 642:2 643:6 644:-11 645:-9 646:-13 647:-1 648:-10 649:-3 650:-1 651:-5 652:-17 654:-37 655:-31 656:-9 657:2 658:4 659:28 660:12 662:10 663:-5 664:11 665:-7 666:-17 667:10 668:21 669:-25 670:-18 671:-7 672:-16 673:-10 674:-7 675:12 676:21 679:-15 680:35 681:-15 682:18 683:-12 684:11 686:-57 687:31 688:-27 689:-51 690:-8 691:2 692:-8 693:11 694:-5 695:-5 696:-3 697:-18 698:-22 699:-44 701:-52 702:-2 703:-7 704:-18 705:-14 708:2 710:5 711:14 712:-1 714:-7 715:-7 716:-11 717:-8 718:-6 720:25 721:23 723:18 724:15 725:12 726:-9 727:-14 728:8 729:1 730:28 731:40 732:-2 733:-8 734:-6 735:-22 736:-17 737:-10 738:-13 739:-1 740:-6 741:8 742:-7 743:-12 744:-4 745:8 746:11 747:-15 748:-15 749:-6 750:-13 751:3 752:5 753:-6 754:-4 755:12 756:-18 757:21 758:-11 759:-12 760:-4 761:-3 762:-4 763:29 764:18 767:7 768:-6 769:-6 770:10 777:-19 778:-18 779:9 781:18 782:-1 783:-2 785:3 787:-2 788:-2 792:-4 793:-4 794:-16 795:-2 796:-3 797:11 798:18 800:-17 801:-12 802:-9 803:-16 804:25 805:-1 806:12 807:10 808:-21 809:-24 810:-10 811:-3 813:-4 814:-17 815:-10 818:-1 820:-12 821:-8 822:1 823:6 824:6 825:-15 827:13 828:-1 829:22 830:12 831:15 832:20 833:-12 835:-8 836:-13 837:-23 838:-11 839:-11 840:-3 842:-3 843:-7 844:-28 845:-5 847:22 849:37 850:15 851:26 852:-15 853:5 854:-2 855:13 856:11 857:15 858:15 859:23 860:-12 861:1 864:-15 866:-2 867:-3 868:-4 869:-28 870:-14 871:-3 872:10 873:-10 874:-4 875:11 876:13 877:-9 878:-17 879:-15 880:-15 881:-17 882:-2 883:-5 884:2 886:-6 887:-4 888:-4 889:15 890:18 891:20 892:22 894:9 895:-4 897:5 901:-4 903:31 904:-8 906:3 908:-54 909:-18 910:-19 911:22 912:23 913:23 914:-8 915:-8 916:-25 917:-4 918:-4 919:12 921:9 922:-26 923:-26 924:-2 929:9 931:12 933:-2 935:-24 938:-8 940:-1 941:-4 942:-3 943:-27 944:-7 946:17 947:13 948:-5 950:4 951:-9 952:-13 954:-29 955:-22 956:18 957:18 958:22 959:14 960:-4 961:-15 962:-19 963:-18 964:17 965:-18 966:-18 971:-4 972:-27 973:-30 974:-1 975:45 977:-17 978:16 979:10 980:5 981:12 983:-13 984:-14 985:-18 986:27 987:12 988:-28 989:-19 990:-1 991:-16 992:39 993:52 994:-10 995:-10 996:-6 997:19 998:-4 999:2 1000:-14 1003:-20 1004:-18 1005:-6 1006:-3 1007:33 1008:11 1009:-12 1010:-10 1011:-10 1012:4 1013:-2 1014:-2 1015:-6 1016:-6 1019:-10 1020:-10 1021:-9 1022:-2 1023:-16 1024:10 1025:19 1026:-5 1027:-4 1028:-8 1029:-34 1030:-6 1031:-2 1032:10 1033:-21 1034:-9 1035:24 1036:17 1037:-4 1038:-1 1039:8 1040:-9 1042:-16 1043:-18 1045:-13 1048:-15 1049:-15 1051:-3 1052:4 1053:-9 1054:-6 1055:-2 1056:-1 1057:3 1058:-12 1059:17 1060:19 1061:17 1062:16 1063:-7 1064:-7 1065:16 1066:4 1068:-18 1069:7 1070:7 1071:-4 1072:-4 1073:14 1074:6 1075:6 1076:-11 1077:-7 1079:15 1081:27 1082:-19 1083:-4 1084:-14 1085:-23 1086:-11 1087:-15 1088:35 1090:-4 1091:-15 1094:31 1095:18 1096:21 1097:-16 1099:-4 1100:-2 1101:12 1102:13 1103:18 1104:39 1105:24 1108:32 1109:-6 1112:-19 1113:-9 1114:-20 1116:-26 1117:-53 1119:-8 1120:15 1121:-8 1122:16 1123:-2 1124:23 1125:24 1126:13 1127:32 1128:23 1129:-6 1130:8 1131:8 1136:-3 1138:1 1139:-21 1140:-14 1141:-5 1142:-16 1144:-3 1145:-7 1146:-16 1147:3 1148:-18 1149:-6 1150:-15 1151:7 1152:20 1153:2 1155:-8 1156:-17 1157:-7 1158:-1 1159:16 1160:3 1161:-9 1162:-8 1163:-8 1164:-9 1165:-10 1166:-4 1168:-28 1169:-11 1170:-5 1172:-7 1173:18 1174:19 1175:-15 1178:-7 1179:17 1180:19 1181:-6 1182:8 1185:-5 1186:20 1188:-14 1189:-1 1190:3 1191:-13 1192:13 1194:-3 1195:-3 1196:-1 1197:-1 1198:-1 1199:-31 1200:-20 1201:-51 1202:17 1204:13 1205:14 1206:20 1207:22 1208:-13 1210:16 1212:-25 1213:-12 1214:-16 1215:5 1216:-9 1217:-8 1218:-1 1219:4 1220:-56 1222:-10 1223:-16 1224:20 1225:10 1227:-5 1228:-14 1229:-19 1230:-25 1231:-15 1232:-17 1233:-2 1234:-6 1235:-8 1236:-5 1237:-8 1238:22 1239:-10 1240:-51 1241:-14 1242:-5 1243:8 1244:-4 1245:-1 1246:13 1247:-5 1248:19 1249:20 1250:15 1253:15 1255:14 1256:-11 1257:11 1258:22 1259:-18 1260:6 1261:-7 1262:-1 1263:-10 1264:-13 1265:8 1266:10 1268:-5 1269:13 1273:21 1274:24 1275:26 1276:-10 1277:9 1278:-15 1279:-2 1281:-2 1284:-14 1285:-7 1286:-8 1289:27 1290:19 1291:12 1292:-7 1294:-1 1295:2 1296:-2 1297:-8 1298:-11 1299:19 1300:20 1303:27 1304:16 1305:-18 1307:-4 1308:-4 1309:-22 1310:27 1311:-7 1312:-8 1314:-4 1315:-4 1317:12 1318:-18 1319:38 1320:24 1322:-2 1323:-2 1324:18 1325:19 1326:-7 1327:-7 1328:-15 1329:-12 1330:-29 1331:-9 1332:-15 1333:-8 1334:-3 1335:15 1336:-4 1339:21 1340:2 1341:-23 1342:-2 1343:22 1344:-5 1345:27 1346:-4 1347:13 1348:-4 1349:-38 1350:2 1351:9 1352:-19 1353:38 1355:-6 1356:-12 1357:-2 1358:-1 1359:-5 1360:-6 1361:-6 1362:12 1365:-1 1366:-15 1367:-1 1368:-8 1369:20 1370:10 1371:-9 1372:8 1374:-17 1375:-13 1376:-7 1377:21 1378:-1 1379:24 1380:12 1381:15 1383:-15 1384:-4 1385:10 1386:-7 1388:-1 1389:11 1390:37 1391:25 1392:-5 1393:16 1394:11 1395:-10 1397:-3 1398:23 1399:27 1400:8 1401:-7 1403:15 1404:18 1405:3 1406:6 1407:-2 1408:-4 1409:-1 1410:17 1411:-2 1412:-2 1413:-18 1415:-7 1416:-32 1417:12 1418:16 1419:-4 1420:15 1421:-4 1422:-4 1423:-44 1424:-11 1425:-9 1426:-10 1427:-20 1428:-7 1430:-1 1431:-1 1432:-7 1433:-7 1434:5 1436:-4 1437:-14 1438:5 1440:-28 1441:-18 1442:23 1444:-1 1445:-14 1446:-1 1447:-2 1449:-7 1451:-24 1452:7 1453:31 1455:29 1456:21 1457:11 1459:1 1460:-18 1462:17 1463:-10 1464:11 1465:24 1466:-28 1467:-19 1468:-22 1469:-18 1471:-13 1472:23 1473:-2 1474:-13 1475:16 1476:14 1477:11 1478:15 1479:-9 1481:-3 1482:-3 1483:7 1485:-12 1487:-8 1488:-9 1492:23 1493:13 1494:-6 1496:-10 1497:-19 1498:-22 1499:2 1500:5 1501:5 1502:-1 1503:-2 1505:33 1506:14 1507:28 1508:-1 1509:6 1510:25 1511:-10 1512:23 1513:22 1514:-9 1515:17 1516:-2 1517:-9 1518:8 1520:15 1522:-18 1523:-13 1524:-8 1525:-3 1526:-14 1527:50 1528:24 1529:-9 1530:10 1532:-14 1533:37 1534:-17 1535:12 1536:15 1537:22 1538:4 1539:-9 1540:-9 1542:-7 1543:-6 1544:-8 1545:-1 1546:-9 1547:-14 1549:-3 1550:-3 1551:-33 1552:-51 1553:13 1554:-12 1555:-9 1556:-12 1557:-4 1558:-30 1559:-17 1560:-2 1561:-4 1564:-5 1565:-5 1566:-1 1567:-43 1568:-23 1569:-19 1571:-21 1572:21 1573:13 1574:10 1575:10 1576:-13 1578:-7 1579:-4 1580:-11 1581:19 1583:5 1584:5 1585:-7 1586:-14 1587:-17 1588:-8 1589:-7 1590:-14 1591:17 1592:42 1593:23 1594:26 1595:8 1597:8 1598:44 1599:44 1600:-3 1601:5 1602:-2 1603:19 1604:-28 1605:52 1606:-28 1610:-5 1612:-5 1613:1 1614:-8 1615:-1 1616:-1 1617:-15 1618:7 1620:23 1621:-2 1622:26 1623:-16 1624:-16 1625:3 1626:-15 1627:-5 1628:12 1629:12 1630:-2 1631:15 1632:-7 1633:14 1634:21 1635:-10 1637:-33 1638:-9 1639:-5 1640:-13 1641:-12 1642:-2 1643:31 1644:-2 1645:-2 1646:-4 1647:-5 1648:-2 1649:-7 1650:11 1651:15 1652:-3 1653:9 1654:-1 1655:-22 1657:9 1658:16 1659:18 1661:3 1662:24 1663:-17 1664:10 1665:12 1666:5 1667:-4 1668:12 1669:1 1670:-20 1672:-24 1673:12 1674:-14 1675:6 1676:25 1677:-2 1678:42 1679:-3 1680:-24 1681:-12 1682:-3 1683:9 1684:14 1685:7 1686:17 1687:25 1689:-23 1690:-22 1691:-9 1692:-13 1693:-13 1694:-15 1697:2 1698:-2 1700:13 1702:-8 1703:28 1704:2 1705:14 1707:10 1711:-5 1712:-2 1713:-4 1714:6 1715:-7 1716:-15 1718:14 1720:-31 1721:-16 1722:-11 1723:-11 1724:-22 1726:18 1727:-2 1728:27 1729:-21 1730:15 1731:-12 1735:19 1736:-4 1737:-6 1738:-6 1740:-1 1741:11 1742:-13 1743:-12 1744:19 1745:-5 1746:-21 1747:-38 1748:31 1749:20 1750:-8 1751:-3 1752:-2 1754:7 1755:18 1757:13 1759:15 1761:-26 1762:-14 1763:-6 1764:-5 1765:-19 1766:32 1768:-3 1769:22 1770:18 1772:42 1773:19 1774:13 1775:-2 1776:-12 1777:-18 1778:-2 1779:-11 1781:34 1782:35 1783:11 1784:14 1785:10 1786:-18 1787:-19 1788:9 1790:1 1791:-4 1792:6 1793:-6 1794:-9 1796:-4 1797:46 1798:3 1799:24 1800:5 1801:18 1802:-17 1803:-15 1807:-8 1808:6 1809:15 1810:18 1812:-9 1813:-8 1815:11 1816:33 1817:-17 1818:-1 1819:-6 1820:-41 1821:7 1822:-4 1823:-17 1824:-27 1825:-6 1826:-12 1828:-8 1829:-2 1830:-10 1831:-18 1832:-17 1833:-7 1834:-19 1835:-31 1837:-13 1838:-17 1839:11 1840:16 1841:29 1842:-4 1843:9 1844:6 1845:-2 1846:25 1847:6 1848:25 1849:9 1850:9 1851:1 1852:-34 1853:16 1854:-8 1855:6 1857:23 1858:-8 1859:-10 1861:-4 1864:-13 1865:12 1866:-7 1867:-1 1868:-11 1869:-1 1870:9 1871:11 1875:11 1876:11 1877:-11 1878:27 1879:29 1880:-7 1882:-5 1883:-17 1884:-19 1885:-3 1888:32 1889:33 1890:-37 1891:-10 1892:-21 1894:19 1895:-3 1896:31 1898:-6 1900:7 1901:-2 1902:-6 1903:-4 1905:-2 1908:6 1909:-9 1911:-13 1912:-2 1913:-17 1914:-7 1915:-4 1917:-6 1919:13 1920:-17 1921:-4 1922:-16 1924:11 1925:4 1926:-13 1927:53 1928:-5 1929:-5 1930:-26 1931:-26 1932:20 1933:-1 1934:-17 1936:11 1937:-3 1938:-6 1939:-6 1940:-1 1941:10 1943:28 1944:28 1945:-22 1947:15 1948:-9 1950:16 1951:-5 1953:-26 1954:16 1955:-4 1956:11 1957:11 1958:11 1959:-18 1960:25 1961:6 1962:-9 1965:29 1966:22 1967:14 1968:13 1970:-2 1971:-9 1974:-11 1975:-1 1976:-10 1978:51 1979:28 1980:13 1981:-3 1982:11 1984:-26 1985:-26 1986:-11 1987:-10 1988:-3 1989:22 1990:2 1991:2 1992:23 1993:19 1994:-4 1995:-4 1996:11 1997:-1 1998:-1 1999:-14 2000:11 2001:-4 2002:-1 2003:-18 2004:48 2005:13 2006:24 2007:11 2008:-10 2009:48 2010:14 2011:41 2012:11 2014:-2 2015:-2 2016:2 2017:11 2018:13 2019:-3 2020:-2 2021:1 2022:-7 2025:-8 2026:-7 2027:-7 2028:-4 2030:-4 2031:-20 2033:-15 2034:-8 2036:-6 2037:-3 2038:15 2039:15 2040:-5 2041:-2 2042:-5 2044:-19 2045:-20 2046:-16 2047:-1 2048:6 2049:6 2051:3 2052:1 2053:-11 2054:-15 2056:-1 2057:-20 2059:-6 2060:-7 2062:-8 2063:-8 2064:15 2065:15 2066:24 2067:6 2068:-24 2069:-21 2070:9 2071:-3 2072:15 2073:15 2074:5 2075:-5 2076:-13 2077:-10 2078:-1 2079:13 2080:25 2081:-5 2082:-14 2084:-17 2085:11 2086:-4 2087:-9 2088:-9 2089:-15 2090:6 2091:31 2092:-8 2093:5 2094:7 2095:20 2096:-7 2097:-6 2098:-8 2099:2 2100:1 2101:21 2102:47 2103:-23 2104:-1 2106:-17 2107:14 2108:14 2109:-10 2110:19 2111:-17 2112:-1 2113:-14 2114:4 2115:4 2116:-45 2117:16 2118:-8 2119:17 2121:1 2122:-9 2124:-21 2125:-17 2126:-20 2128:-8 2130:-14 2131:3 2132:13 2134:-2 2139:11 2140:-16 2141:-9 2142:28 2143:31 2147:-5 2148:7 2149:-4 2151:21 2152:22 2153:-9 2154:-10 2155:-7 2156:31 2157:-12 2158:-9 2159:-4 2160:-3 2162:31 2163:10 2164:12 2165:-3 2166:18 2167:3 2168:-6 2169:-6 2171:-19 2172:-19 2173:38 2174:29 2175:6 2176:-2 2177:-8 2178:-9 2179:32 2180:12 2181:4 2182:-5 2184:-6 2185:11 2186:7 2187:23 2188:10 2189:15 2191:-3 2192:-8 2193:11 2194:11 2195:26 2196:13 2197:-3 2198:17 2199:1 2200:1 2204:14 2205:30 2207:22 2208:-12 2209:-13 2210:17 2211:17 2213:-2 2214:-7 2215:-2 2217:-20 2218:-16 2219:-3 2220:-3 2221:-3 2223:-13 2225:-19 2227:-13 2228:12 2229:12 2230:20 2231:25 2232:-5 2233:5 2235:41 2236:-6 2237:-7 2238:-1 2239:-10 2241:17 2242:8 2243:9 2244:24 2245:-17 2246:22 2247:22 2248:8 2249:-4 2250:7 2251:14 2252:16 2253:-12 2254:24 2255:29 2256:29 2257:19 2258:20 2259:11 2260:14 2261:14 2262:31 2263:2 2264:19 2265:-4 2267:27 2268:28 2269:-5 2270:-7 2271:-7 2273:-1 2274:-12 2275:-16 2276:8 2277:-4 2278:-4 2281:-2 2282:-5 2285:-36 2286:-31 2287:17 2288:-2 2289:53 2290:53 2291:40 2292:12 2293:21 2294:43 2295:44 2296:-1 2297:-5 2299:-28 2300:-28 2301:-17 2302:-1 2303:-18 2304:-3 2306:15 2307:2 2308:20 2309:-15 2310:1 2311:20 2312:23 2314:-1 2315:18 2316:-3 2318:3 2320:-21 2321:-6 2322:-5 2323:38 2324:-10 2325:-61 2326:-63 2327:-21 2328:-28 2329:42 2330:-1 2331:-35 2332:10 2333:-5 2334:-3 2335:16 2336:-15 2337:-9 2338:12 2339:13 2340:-8 2341:-13 2342:-7 2343:-8 2344:-26 2345:-16 2346:12 2348:2 2349:-10 2351:-2 2352:-1 2354:11 2356:27 2357:-77 2358:-1 2360:-14 2361:12 2362:63 2364:3 2368:-17 2369:-10 2370:22 2373:-4 2374:-9 2376:-19 2378:15 2379:-18 2380:-5 2381:-1 2383:3 2384:-9 2385:19 2386:-5 2387:-1 2389:-3 2390:-3 2392:-10 2393:-12 2395:-12 2398:-2 2399:16 2401:-4 2402:-7 2403:-3 2405:-6 2409:17 2410:11 2411:-15 2412:-15 2413:-5 2414:1 2415:3 2416:15 2417:-10 2418:-19 2419:2 2420:-4 2421:7 2422:-17 2423:-9 2424:1 2425:-15 2426:-6 2427:-9 2429:7 2430:8 2431:-18 2432:-20 2433:-10 2435:18 2438:11 2439:-9 2440:15 2441:6 2442:3 2443:-2 2444:-2 2445:9 2446:-7 2447:44 2448:5 2449:-25 2450:19 2451:23 2452:8 2453:-3 2454:5 2455:1 2456:-10 2457:-6 2458:-9 2459:-19 2460:-20 2461:10 2462:10 2463:-4 2465:-8 2466:5 2467:13 2470:9 2471:-10 2472:-3 2474:8 2475:12 2476:3 2477:-13 2478:-15 2479:23 2481:-1 2482:-53 2483:7 2485:-12 2486:-8 2487:-26 2488:-4 2489:-8 2490:-9 2491:-14 2492:3 2494:-8 2495:-1 2496:-1 2498:9 2500:-15 2501:10 2502:-15 2503:-2 2504:-4 2505:4 2506:-4 2508:-9 2509:18 2510:-2 2511:-5 2512:-5 2513:30 2514:-22 2516:-5 2517:17 2518:-1 2520:10 2523:-24 2524:-1 2526:11 2527:16 2528:24 2529:-2 2530:-19 2532:-8 2533:-3 2534:-8 2537:-12 2538:-19 2540:24 2541:23 2543:53 2544:20 2545:21 2546:-5 2547:10 2548:9 2550:-7 2551:-1 2552:10 2553:-3 2555:-4 2556:-23 2557:15 2558:16 2559:-14 2560:44 2561:-13 2562:-15 2564:-17 2565:-2 2566:-10 2567:-3 2568:-8 2569:-1 2571:15 2572:-11 2573:-3 2574:17 2575:-7 2576:-20 2577:-6 2578:12 2579:-1 2580:-2 2581:20 2582:18 2583:-7 2584:-10 2585:-1 2586:-8 2587:-4 2588:-1 2589:-41 2590:-38 2591:-15 2592:-4 2593:-4 2594:6 2595:-11 2596:8 2597:-11 2598:-7 2599:6 2600:-10 2601:-1 2602:-13 2603:-11 2604:-25 2606:-14 2607:14 2609:-9 2610:-9 2611:10 2615:-18 2617:-21 2618:-22 2619:-3 2620:-2 2621:5 2622:15 2623:-10 2625:13 2626:-3 2629:12 2630:18 2631:-2 2633:-5 2634:-6 2635:19 2636:9 2637:14 2638:13 2639:28 2640:15 2641:9 2642:10 2644:27 2645:23 2646:66 2647:44 2648:31 2649:42 2650:42 2651:4 2652:10 2653:-7 2654:-6 2655:-2 2658:-12 2660:-18 2661:-18 2664:-23 2665:5 2666:7 2667:-4 2668:-11 2669:1 2670:26 2671:26 2672:-25 2673:-4 2674:-27 2675:47 2676:24 2677:-2 2678:-12 2679:14 2681:-3 2682:-3 2684:-7 2685:-5 2686:-20 2687:-34 2688:-17 2689:21 2690:-6 2693:-4 2695:8 2696:16 2698:-1 2700:10 2701:33 2702:33 2703:-1 2704:7 2705:9 2706:7 2707:31 2708:-9 2709:-2 2710:-4 2711:38 2712:9 2713:11 2714:-12 2715:-6 2716:-1 2717:-9 2718:-9 2719:-11 2721:-19 2722:-6 2723:7 2724:-10 2725:-15 2726:-43 2727:-8 2728:-17 2731:-2 2733:1 2736:-13 2739:-6 2740:-3 2741:1 2742:-2 2743:-4 2744:-21 2747:-7 2748:-5 2749:31 2750:23 2751:-7 2752:-13 2753:21 2754:9 2755:-22 2756:-4 2757:-22 2758:9 2759:16 2760:-35 2762:-10 2763:-16 2764:-1 2765:-1 2766:2 2767:11 2768:-7 2769:-8 2770:-10 2772:12 2773:-9 2774:-8 2775:21 2776:26 2777:-3 2778:33 2782:14 2783:12 2784:1 2785:-2 2786:-2 2787:-8 2788:-8 2789:-24 2790:-24 2791:-5 2792:-5 2793:-29 2794:-13 2795:-14 2796:-17 2797:-11 2798:-8 2799:-8 2800:14 2801:14 2802:-8 2803:-5 2804:-7 2805:6 2806:7 2807:-4 2808:3 2809:-4 2810:2 2811:-3 2812:-9 2813:14 2814:-2 2815:7 2816:7 2817:-10 2818:11 2819:11 2820:9 2821:9 2822:12 2823:8 2824:9 2825:8 2826:5 2828:4 2829:-1 2830:-9 2831:-9 2832:-7 2833:-2 2834:-12 2835:-12 2836:-14 2837:-21 2838:-11 2839:-10 2840:6 2841:7 2842:-3 2843:-10 2844:-3 2845:-3 2846:-9 2847:-9 2848:-3 2851:-7 2852:-7 2853:-4 2854:-4 2855:2 2856:2 2857:28 2858:27 2859:27 2860:17 2861:9 2862:9 2863:15 2864:16 2866:-3 2867:-2 2868:2 2869:-10 2870:6 2871:6 2872:11 2873:11 2876:-8 2877:1 2879:-2 2881:5 2882:5 2883:11 2884:15 2885:8 2886:10 2887:-8 2888:-8 2889:-5 2890:-12 2891:15 2892:17 2893:-3 2894:17 2895:20 2896:-6 2897:-20 2898:-11 2899:-12 2900:-13 2902:-8 2903:-8 2904:-2 2905:4 2906:-5 2907:-4 2908:-4 2909:-3 2910:-3 2911:-11 2912:-12 2913:1 2914:-7 2915:5 2916:1 2917:9 2918:-8 2919:-12 2920:-6 2921:-8 2922:-13 2923:-8 2924:13 2925:-7 2926:14 2927:19 2928:-11 2929:-6 2930:-7 2931:-15 2932:-12 2933:-13 2934:17 2935:11 2936:11 2937:-1 2938:-1 2939:9 2940:9 2941:-8 2942:-4 2943:-3 2944:6 2945:7 2946:11 2947:12 2948:-16 2949:-15 2950:-18 2951:-21 2952:-29 2953:-29 2954:7 2955:-16 2956:-9 2957:8 2958:13 2959:8 2960:-6 2961:-6 2962:-4 2963:6 2964:6 2965:-13 2966:-14 2967:-10 2968:-5 2969:-7 2970:-3 2971:3 2972:-9 2973:-7 2974:6 2975:-8 2977:-8 2978:7 2979:-1 2980:-1 2981:-12 2982:-8 2983:-1 2984:-15 2985:-9 2987:-10 2988:18 2989:16 2990:16 2991:-6 2992:9 2993:-6 2994:-6 2995:1 2996:1 2997:3 2998:8 2999:-4 3001:-5 3002:-2 3003:-7 3004:-15 3005:-4 3006:-10 3007:-2 3008:-1 3009:-1 3010:20 3011:17 3012:11 3013:3 3014:10 3015:-2 3016:-20 3017:-24 3018:-10 3019:6 3020:-11 3021:1 3022:16 3023:5 3024:5 3025:-9 3026:-8 3027:-5 3028:-4 3029:-8 3030:-3 3032:-2 3033:1 3034:1 3035:-18 3036:-21 3037:-16 3038:12 3039:9 3040:9 3041:-17 3042:-15 3044:1 3045:-15 3046:-14 3047:-7 3048:8 3049:4 3050:2 3051:1 3052:2 3053:-8 3054:17 3055:7 3056:9 3057:-6 3058:-6 3059:-7 3060:-7 3061:-7 3062:14 3063:15 3064:1 3065:5 3066:5 3067:-3 3068:-3 3069:-4 3070:-3 3071:-2 3072:-12 3073:-12 3074:8 3075:-11 3076:-11 3077:-12 3078:4 3079:-1 3080:-11 3081:-4 3082:-8 3083:2 3084:-8 3085:1 3086:1 3087:8 3088:12 3089:-3 3090:-3 3091:8 3092:2 3093:2 3094:6 3095:-2 3096:9 3097:15 3098:-9 3099:-9 3100:9 3101:9 3102:-19 3103:12 3104:12 3105:12 3106:11 3107:3 3108:17 3110:-2 3111:-16 3112:-8 3113:-13 3114:-9 3115:-6 3116:-5 3117:-1 3118:-1 3121:-4 3122:-15 3123:-13 3124:-13 3126:4 3127:4 3128:-14 3129:-5 3130:-3 3131:-12 3132:-12 3133:13 3135:3 3136:15 3137:-7 3138:-16 3139:4 3140:4 3141:-4 3142:-3 3143:-30 3144:-30 3145:7 3146:6 3147:6 3148:4 3149:10 3150:9 3151:10 3152:-5 3153:-4 3154:-1 3155:7 3156:-1 3157:-1 3158:12 3159:12 3160:-2 3161:-3 3162:8 3163:-6 3164:-9 3165:4 3166:1 3167:-1 3168:-5 3169:-5 3170:-5 3171:-11 3172:-11 3173:13 3174:10 3175:7 3176:8 3177:10 3178:4 3179:5 3180:-2 3181:-1 3182:1 3183:-14 3184:-16 3185:1 3186:-2 3188:-10 3189:-14 3190:-10 3191:-11 3192:-11 3193:4 3194:1 3195:-9 3196:-7 3197:-7 3198:5 3199:7 3200:10 3201:4 3202:4 3203:-3 3204:-3 3205:23 3206:-8 3207:-10 3208:-10 3209:25 3210:20 3211:16 3212:12 3213:12 3214:-11 3215:12 3217:-6 3218:-6 3219:-5 3220:-5 3221:23 3222:23 3223:5 3224:-4 3225:-4 3226:-32 3227:-5 3228:-7 3229:-1 3230:-29 3231:-29 3232:-7 3233:-7 3234:-6 3235:-12 3236:-7 3237:-1 3238:-1 3239:-1 3240:-10 3241:-23 3242:-23 3245:-3 3246:-3 3247:18 3248:16 3249:12 3250:-6 3251:-1 3252:-1 3253:-3 3254:9 3255:23 3256:23 3257:5 3258:11 3259:23 3260:22 3261:-2 3262:1 3263:-4 3264:-4 3265:11 3266:-13 3267:1 3268:-7 3269:-7 3270:1 3271:4 3273:3 3274:-1 3275:17 3276:13 3277:11 3278:3 3280:-1 3281:8 3282:8 3283:8 3284:10 3285:-10 3286:-7 3287:-6 3288:-8 3289:-4 3290:-13 3291:-13 3292:13 3293:16 3294:16 3297:-1 3298:-1 3299:5 3300:5 3301:-22 3302:-12 3303:-11 3304:-8 3305:-8 3306:2 3307:5 3308:-8 3309:-8 3310:-4 3311:-2 3312:-10 3314:6 3315:11 3316:2 3317:-3 3318:-3 3319:-23 3320:-21 3321:-10 3322:-11 3323:6 3324:-5 3325:10 3326:10 3327:9 3328:11 3329:11 3330:16 3331:4 3332:2 3334:3 3336:-3 3337:12 3339:-10 3340:-10 3341:8 3342:8 3343:-4 3344:2 3345:-4 3346:-1 3347:-1 3348:9 3349:4 3350:-11 3352:9 3353:11 3354:2 3355:-6 3356:-10 3357:-3 3358:1 3359:7 3360:-8 3361:13 3362:28 3363:24 3364:24 3365:4 3366:4 3367:-18 3368:-19 3369:-3 3370:-12 3371:-12 3372:-5 3373:-9 3374:-5 3377:1 3378:6 3379:9 3380:-2 3381:11 3382:12 3383:24 3384:25 3385:6 3386:4 3387:-13 3388:-13 3389:-12 3390:-10 3391:-7 3392:-7 3393:-10 3394:-12 3395:-8 3396:-7 3397:-7 3398:-7 3399:-7 3400:-7 3401:4 3402:-10 3403:-10 3404:10 3405:12 3406:-4 3407:8 3408:5 3409:12 3410:8 3411:-4 3412:-3 3413:21 3414:-4 3415:-4 3416:8 3417:8 3418:3 3419:-3 3420:-11 3421:-1 3422:6 3423:7 3424:6 3425:-9 3426:-6 3427:-1 3429:-2 3430:-8 3431:11 3432:-11 3433:8 3434:11 3435:7 3436:7 3437:9 3438:6 3439:4 3440:12 3441:17 3442:3 3443:11 3444:11 3446:-3 3447:-7 3448:12 3449:11 3450:1 3451:-4 3452:-4 3453:9 3454:9 3455:1 3456:-5 3457:-1 3458:-8 3459:-13 3460:-10 3461:-5 3462:33 3463:4 3464:-5 3465:2 3466:11 3467:17 3468:40 3469:11 3470:26 3471:9 3472:9 3473:23 3474:7 3475:7 3476:10 3477:10 3478:1 3479:1 3480:-4 3481:-4 3482:-7 3483:-15 3484:41 3485:41 3486:-18 3487:-16 3488:-16 3489:-12 3490:9 3491:12 3492:12 3493:2 3494:-6 3495:-18 3498:-9 3499:-9 3500:-13 3501:3 3502:-17 3503:-11 3504:-11 3505:-9 3506:-5 3507:16 3508:-13 3509:-8 3510:-14 3511:5 3512:7 3513:-1 3514:-2 3515:-3 3516:-5 3517:3 3520:11 3521:3 3522:3 3523:5 3524:5 3527:-7 3528:-1 3529:-9 3530:9 3531:16 3532:-8 3533:-9 3534:-9 3535:-10 3536:4 3537:-2 3538:2 3539:2 3540:2 3541:-4 3542:-3 3543:-15 3544:-14 3545:-14 3546:-12 3547:-12 3548:-1 3549:-1 3550:-1 3551:-5 3552:5 3553:-12 3554:-12 3555:-2 3556:-3 3557:-2 3558:-1 3559:-1 3560:-3 3561:4 3562:4 3563:-3 3564:8 3565:42 3566:13 3567:9 3568:10 3569:-2 3572:43 3573:15 3574:11 3575:33 3576:33 3577:-6 3578:-7 3579:-4 3580:1 3581:-8 3582:10 3583:18 3584:-5 3585:-4 3586:-3 3587:-3 3588:5 3589:-9 3590:-9 3591:-12 3592:-12 3593:4 3594:4 3595:1 3597:19 3598:19 3599:4 3600:4 3601:9 3602:12 3603:12 3604:-5 3605:-4 3606:11 3607:17 3608:-4 3609:-5 3610:-5 3611:-17 3612:-17 3613:-15 3614:-4 3615:-4 3616:-4 3617:9 3618:-12 3619:-14 3620:8 3621:5 3622:5 3623:-2 3624:-2 3625:-8 3626:2 3627:2 3628:2 3629:2 3630:-24 3631:-5 3632:-5 3633:-2 3634:-3 3635:2 3636:2 3637:2 3639:-3 3640:2 3641:2 3642:-3 3643:-3 3644:-9 3645:-9 3646:14 3647:14 3648:-6 3649:1 3650:-2 3651:-12 3652:-7 3653:3 3654:3 3657:-11 3658:-6 3659:-8 3660:-8 3661:4 3662:4 3663:-8 3664:-4 3665:4 3666:5 3667:6 3668:-2 3669:1 3670:-6 3671:2 3672:-3 3673:-3 3674:-9 3675:-9 3676:14 3677:14 3678:-2 3679:7 3680:7 3681:-10 3682:11 3683:11 3684:9 3685:9 3686:-8 3689:6 3690:4 3691:4 3692:-3 3693:3 3694:-6 3695:-3 3696:-8 3697:-8 3698:3 3699:-6 3700:8 3701:6 3702:2 3703:6 3704:10 3705:10 3706:-3 3707:-3 3708:-2 3709:-14 3710:-12 3711:-12 3712:-17 3713:-21 3714:-11 3715:-6 3716:-7 3717:-10 3718:-10 3719:-1 3720:-11 3721:20 3722:11 3723:10 3724:7 3725:1 3726:-2 3727:-1 3728:-1 3729:-13 3730:-4 3731:8 3732:8 3733:-23 3734:-23 3735:3 3738:7 3739:8 3740:-5 3741:2 3742:3 3743:-15 3744:1 3745:-3 3746:-1 3747:-16 3748:-12 3749:-9 3750:-6 3752:-1 3753:-1 3754:-2 3755:-2 3756:-2 3757:12 3758:12 3759:-3 3760:-3 3761:-3 3762:-8 3763:-9 3764:-9 3765:-2 3766:9 3767:3 3770:-10 3771:-7 3772:4 3773:4 3774:-7 3775:-7 3776:-5 3777:-4 3778:4 3779:2 3780:2 3781:18 3782:21 3783:22 3784:13 3785:-4 3786:-7 3787:2 3788:2 3791:-1 3792:3 3794:-4 3795:-4 3797:-2 3798:2 3799:-4 3800:-3 3801:-3 3802:8 3803:-11 3805:-5 3806:-6 3807:-6 3808:-12 3809:-30 3810:4 3811:-1 3813:5 3814:5 3815:8 3816:9 3817:9 3818:-2 3819:-6 3820:-6 3821:-1 3822:6 3823:-20 3824:16 3825:10 3826:-13 3828:-8 3829:-7 3830:9 3831:9 3832:1 3833:1 3834:-13 3835:-2 3836:9 3837:10 3838:-19 3839:-10 3840:-9 3841:-9 3842:-3 3843:-2 3844:-2 3845:-5 3846:-5 3847:-6 3848:-17 3849:-15 3850:-16 3851:-9 3852:-9 3853:-3 3854:-3 3855:12 3856:13 3857:2 3858:-2 3859:-2 3860:-4 3861:-4 3862:-1 3863:-1 3864:2 3865:-3 3866:7 3867:-1 3869:-5 3870:-5 3871:11 3872:11 3873:6 3876:7 3877:7 3878:6 3879:9 3880:-1 3881:-1 3882:-1 3883:-2 3884:2 3885:2 3886:17 3887:17 3888:17 3889:-5 3890:-5 3891:-7 3892:-9 3893:-9 3894:-9 3895:5 3896:-2 3897:-2 3898:6 3899:-1 3900:5 3901:5 3902:5 3903:8 3904:10 3905:10 3906:5 3907:22 3908:3 3909:-2 3910:5 3911:-16 3912:-14 3913:-3 3914:-10 3915:20 3916:23 3917:10 3918:-5 3919:-5 3920:9 3921:10 3922:10 3923:-13 3924:-5 3925:-7 3926:-8 3927:-8 3928:-8 3931:5 3932:-1 3933:-3 3934:3 3935:3 3936:-3 3937:-4 3938:-9 3939:-9 3940:25 3941:17 3942:18 3943:17 3944:17 3946:-3 3947:8 3949:-1 3950:7 3951:4 3952:12 3953:12 3954:3 3955:3 3956:-14 3957:-16 3958:-16 3959:-10 3960:-17 3961:-17 3962:11 3963:11 3964:-9 3965:-3 3966:-2 3967:-1 3968:16 3969:15 3970:3 3971:8 3972:-5 3974:-6 3975:10 3976:-11 3977:-14 3978:6 3979:7 3980:-18 3981:3 3982:5 3983:15 3984:15 3985:-2 3986:-2 3987:-7 3988:-5 3989:-3 3990:-3 3991:-3 3992:-4 3993:25 3994:8 3995:21 3996:24 3997:12 3998:12 3999:-5 4000:-13 4001:-13 4002:-13 4003:-1 4004:4 4005:-5 4006:-4 4007:-4 4008:-2 4010:-9 4011:-8 4012:-8 4013:8 4014:8 4015:8 4016:4 4017:6 4018:4 4019:4 4020:11 4021:11 4022:-3 4023:-8 4024:-8 4025:-2 4026:5 4027:-6 4028:-6 4030:1 4031:-7 4032:-8 4033:-8 4034:12 4035:4 4036:-12 4037:2 4038:-4 4039:-4 4040:1 4041:-3 4042:-3 4043:-12 4044:-7 4045:-3 4046:-12 4047:-7 4048:-8 4049:-8 4050:3 4051:7 4052:9 4053:-7 4054:9 4055:-8 4056:-12 4057:-12 4058:-6 4059:-8 4060:-8 4061:-13 4062:-8 4063:-8 4064:8 4065:7 4066:14 4067:-7 4068:-7 4069:-10 4070:-8 4071:14 4072:19 4073:19 4074:11 4075:-6 4076:-7 4077:16 4078:15 4079:13 4080:6 4081:-4 4082:9 4083:11 4084:15 4085:21 4086:21 4087:19 4088:23 4089:20 4092:-12 4093:-13 4094:8 4095:11 4096:11 4097:10 4098:-5 4099:-1 4100:-1 4102:9 4103:9 4104:9 4105:-8 4106:-4 4107:-3 4108:-3 4109:11 4110:-12 4111:-12 4112:-7 4113:7 4114:-12 4115:12 4119:-17 4120:-16 4121:-30 4122:-17 4123:-6 4124:-30 4125:-17 4126:5 4127:5 4128:-23 4129:-8 4130:-20 4131:8 4132:7 4133:-14 4134:-9 4135:-9 4136:8 4137:10 4138:11 4139:5 4140:6 4141:8 4142:16 4143:16 4144:-24 4145:-11 4146:-6 4147:-6 4148:-7 4149:-7 4150:-15 4151:-10 4152:6 4153:-11 4154:6 4155:6 4156:6 4157:43 4158:39 4161:-6 4162:-3 4163:-3 4164:1 4165:-3 4166:-3 4167:16 4168:-5 4169:-5 4170:-1 4171:-4 4172:-1 4173:-10 4174:-10 4175:-6 4176:-3 4177:10 4178:-11 4180:-3 4181:-3 4182:1 4183:3 4184:1 4185:3 4186:1 4187:12 4188:12 4189:9 4190:-5 4191:-5 4192:-1 4193:-1 4194:1 4195:-15 4196:9 4197:9 4198:4 4199:4 4200:4 4201:-9 4202:-4 4203:-7 4204:-9 4205:-1 4206:-13 4207:-12 4208:-12 4209:10 4210:7 4211:7 4212:-21 4213:-21 4214:-3 4215:6 4216:-13 4217:-8 4218:3 4219:1 4220:-1 4221:-5 4222:6 4223:-6 4224:-11 4226:-8 4227:1 4228:7 4229:6 4230:-1 4231:-1 4232:-1 4233:-13 4234:-8 4235:-8 4236:-10 4238:9 4239:7 4240:-8 4241:-2 4242:-2 4243:-9 4244:-9 4245:-9 4246:-9 4247:-5 4248:-5 4249:-5 4250:-5 4251:-5 4252:11 4253:-4 4254:-4 4255:-9 4256:-5 4257:3 4258:3 4259:2 4260:2 4261:-15 4262:-10 4263:-10 4264:-11 4265:-3 4268:-5 4270:-11 4271:16 4272:16 4273:16 4274:5 4275:-3 4276:-6 4277:-6 4278:-6 4279:1 4280:1 4281:9 4282:6 4283:-8 4284:-7 4285:-4 4286:-4 4287:-3 4288:-1 4289:-1 4290:-15 4291:-4 4292:-5 4293:-2 4294:-1 4295:-7 4296:-12 4297:-15 4298:-4 4299:-3 4300:-10 4301:-5 4302:-2 4303:-2 4304:20 4305:20 4306:-1 4307:-1 4308:2 4309:12 4310:17 4311:13 4312:2 4313:3 4314:3 4315:-7 4316:10 4317:2 4318:8 4319:-10 4320:-11 4321:-11 4323:3 4324:-20 4325:-24 4326:-24 4327:-13 4328:-3 4329:-5 4330:-4 4331:-10 4332:7 4333:-13 4334:-10 4335:13 4336:6 4337:1 4338:-11 4339:-10 4340:-2 4341:-2 4342:1 4343:1 4344:-5 4345:24 4346:19 4347:-1 4348:22 4349:-29 4350:-15 4351:-11 4352:-14 4353:-15 4354:-4 4355:6 4356:12 4357:12 4358:-4 4359:-7 4360:5 4361:5 4362:5 4363:-9 4364:-9 4365:-7 4366:-5 4367:-3 4368:-4 4369:-11 4370:-8 4371:-8 4372:-6 4375:-4 4376:-5 4377:-8 4378:-5 4379:-5 4380:-2 4381:-2 4382:-11 4383:-12 4384:-12 4385:-12 4386:-8 4387:5 4388:-1 4389:-2 4390:-2 4391:-2 4392:-2 4393:6 4394:6 4395:6 4396:-12 4397:7 4398:11 4399:11 4400:-21 4401:-16 4402:-10 4403:7 4404:7 4405:27 4406:-4 4407:-4 4408:15 4409:20 4410:21 4411:-1 4412:5 4413:1 4414:1 4415:11 4416:9 4417:9 4418:-3 4419:-2 4420:10 4421:-4 4422:-10 4423:4 4424:7 4425:-2 4426:4 4427:-6 4428:-7 4429:-7 4430:9 4431:9 4432:-1 4433:-1 4434:-10 4435:-3 4436:5 4437:-11 4438:10 4439:10 4440:16 4441:17 4442:17 4443:-9 4444:-9 4445:-9 4446:10 4447:2 4448:-9 4449:-9 4450:5 4451:3 4452:-15 4453:7 4454:-15 4455:-13 4456:-16 4457:11 4458:-6 4459:-11 4460:6 4461:-4 4462:-6 4463:-3 4464:-1 4465:-1 4466:-1 4467:-5 4468:-10 4469:10 4470:11 4471:6 4472:-3 4473:-3 4474:16 4475:16 4476:-5 4477:-12 4478:-5 4479:-5 4480:-1 4481:-3 4482:-2 4483:-2 4484:-2 4485:-4 4486:6 4487:-7 4488:-10 4489:-9 4490:-9 4491:5 4492:5 4493:-6 4494:5 4495:1 4496:1 4497:1 4498:3 4499:19 4500:19 4501:-22 4502:-9 4503:-15 4504:-12 4505:-12 4506:-12 4507:9 4510:21 4511:22 4512:25 4513:1 4514:1 4515:-9 4516:-10 4517:-5 4518:-5 4519:-5 4520:-3 4521:-5 4524:-6 4525:-6 4526:11 4527:11 4528:11 4529:-10 4530:-10 4531:-9 4532:11 4533:12 4534:-16 4535:-16 4537:2 4538:-4 4539:-4 4540:2 4541:2 4542:10 4543:6 4544:2 4545:-2 4546:11 4547:11 4548:-2 4549:-2 4550:-2 4551:-7 4552:-5 4553:4 4554:-1 4555:-1 4556:5 4557:4 4558:8 4559:-20 4560:-16 4561:-15 4562:-8 4563:-8 4566:21 4567:11 4568:13 4569:5 4570:3 4574:16 4575:9 4576:16 4577:7 4578:12 4579:10 4580:14 4581:3 4583:-8 4584:3 4585:5 4586:13 4587:-6 4588:-6 4589:-6 4590:16 4591:16 4592:13 4593:8 4597:10 4598:-4 4599:16 4600:16 4601:-16 4602:-12 4603:-12 4604:16 4605:12 4606:13 4607:13 4608:8 4609:6 4610:6 4611:6 4612:-2 4615:7 4616:7 4617:20 4618:-1 4619:7 4620:3 4621:3 4622:5 4623:2 4624:-8 4625:7 4626:4 4627:22 4628:15 4629:16 4630:-8 4631:-7 4632:7 4633:2 4634:2 4635:7 4636:8 4637:-1 4638:-2 4639:3 4642:4 4643:8 4644:8 4645:14 4649:-9 4650:9 4651:-5 4652:-5 4653:12 4654:3 4655:11 4656:24 4657:-15 4658:1 4659:1 4660:-1 4661:9 4662:9 4663:1 4664:-7 4665:-9 4666:-5 4667:8 4668:10 4669:11 4670:-1 4671:-2 4672:-2 4673:6 4674:8 4675:-6 4676:-6 4677:16 4678:23 4680:1 4681:-8 4682:-9 4683:12 4684:12 4685:15 4686:11 4687:8 4688:8 4689:-19 4690:-7 4691:-8 4692:12 4693:12 4694:-20 4695:-7 4696:-7 4697:-16 4698:-16 4699:-24 4700:-24 4701:-24 4702:4 4703:-1 4704:7 4705:-4 4706:11 4707:-1 4708:-1 4709:-8 4710:-8 4711:-3 4712:-1 4713:-11 4715:-2 4716:-2 4717:-6 4718:-12 4719:-7 4720:12 4721:19 4722:15 4723:-2 4724:10 4725:6 4726:13 4727:13 4728:-1 4729:-1 4730:9 4731:-2 4732:-2 4733:-1 4734:-1 4735:-7 4736:-7 4737:-8 4738:-4 4739:-1 4740:12 4741:-14 4742:-7 4743:4 4744:4 4745:-14 4746:-14 4747:-16 4748:-14 4749:-14 4750:-18 4751:-16 4752:-1 4753:3 4754:-9 4755:-9 4756:-11 4757:-5 4758:-5 4759:-6 4760:-6 4761:-9 4762:15 4763:18 4764:5 4765:5 4766:-23 4767:-23 4768:-23 4769:6 4770:-11 4771:-11 4772:-11 4773:-9 4774:-9 4775:-9 4776:-12 4777:-10 4778:-10 4779:-13 4780:-9 4781:6 4782:6 4783:15 4784:-2 4785:-2 4786:8 4787:-17 4788:-16 4789:-12 4790:-2 4792:-11 4793:7 4794:7 4795:-4 4796:-5 4797:2 4798:1 4800:-6 4801:-10 4802:-10 4804:1 4805:1 4806:-18 4807:-18 4808:7 4809:7 4810:21 4811:14 4812:17 4813:11 4814:11 4815:3 4816:-3 4817:-2 4818:-12 4819:-12 4821:10 4822:9 4823:-4 4824:-2 4825:-3 4826:-6 4827:4 4828:4 4829:-8 4830:-6 4831:-7 4832:-7 4833:-7 4837:6 4838:4 4839:-1 4840:-1 4841:-2 4842:5 4843:-4 4844:-4 4845:-8 4846:-6 4847:7 4848:7 4849:5 4850:-6 4851:-9 4852:12 4853:-1 4854:-1 4855:1 4856:-3 4857:15 4858:8 4859:14 4860:-2 4861:-2 4862:-1 4863:17 4864:17 4865:14 4866:-12 4867:-12 4868:11 4869:-4 4870:12 4871:14 4872:14 4873:3 4874:2 4875:-2 4876:4 4877:10 4878:1 4879:-2 4880:6 4881:4 4882:4 4883:2 4884:2 4885:2 4886:-2 4887:-2 4888:13 4889:21 4890:15 4891:-9 4892:-9 4893:-9 4894:9 4895:9 4896:9 4897:-21 4898:16 4899:9 4900:12 4901:12 4902:17 4903:3 4904:20 4905:15 4906:9 4907:-2 4908:-2 4910:4 4911:6 4913:-12 4914:19 4915:-17 4916:-7 4917:-13 4918:-9 4919:-6 4920:-2 4921:-3 4922:-3 4923:-6 4924:-5 4925:-5 4926:-24 4927:-8 4928:-20 4929:-19 4930:-19 4931:-9 4932:-3 4933:-14 4934:-1 4938:-1 4939:-1 4940:-1 4941:-5 4942:3 4943:-2 4944:-1 4945:-1 4946:5 4947:4 4948:5 4952:12 4953:-23 4956:-3 4957:2 4958:-12 4959:-15 4960:-1 4961:-13 4962:-13 4963:-9 4964:-5 4965:-12 4966:-15 4967:-2 4968:-18 4969:-18 4970:11 4971:4 4972:10 4973:3 4974:5 4975:1 4976:2 4977:4 4978:-9 4979:-6 4980:-1 4981:-5 4982:-2 4983:-6 4984:-8 4985:10 4986:10 4987:1 4988:-7 4989:-7 4990:10 4991:13 4992:13 4993:8 4994:5 4995:-3 4996:-5 4997:-5 4998:-11 4999:-12 5003:4 5004:4 5005:4 5006:-8 5007:-5 5008:-5 5009:-7 5010:2 5011:2 5012:2 5013:2 5014:-7 5015:11 5016:-9 5017:-9 5018:-12 5019:10 5020:12 5022:11 5023:3 5024:11 5025:8 5026:6 5027:-8 5028:-8 5029:-8 5030:-3 5032:1 5033:-13 5034:6 5035:4 5036:5 5037:17 5038:-3 5039:-2 5040:-2 5041:-8 5042:-30 5043:-30 5044:-7 5045:-7 5046:7 5047:6 5048:6 5049:6 5050:6 5051:11 5052:11 5053:-2 5054:-12 5055:10 5056:4 5057:3 5058:2 5059:1 5060:1 5061:11 5062:10 5063:10 5064:5 5065:5 5066:-11 5067:-4 5068:-4 5069:-1 5071:11 5072:7 5073:13 5074:-6 5075:-3 5076:-9 5077:-8 5078:-1 5079:-2 5080:-2 5081:20 5082:11 5083:17 5084:17 5085:13 5086:17 5087:17 5088:-1 5089:-1 5090:9 5091:11 5092:11 5093:12 5094:12 5095:-8 5096:-3 5097:-5 5098:-7 5099:-4 5100:-2 5101:5 5102:-3 5103:-3 5104:8 5105:-4 5106:-4 5107:-13 5108:-9 5109:6 5110:12 5111:-14 5114:-10 5115:-7 5116:-2 5117:1 5118:-6 5119:-6 5122:10 5123:10 5124:-4 5125:-1 5126:-1 5127:-6 5128:-8 5129:9 5130:10 5131:10 5132:1 5133:-1 5134:-7 5135:-7 5136:4 5137:4 5141:10 5142:10 5143:-2 5144:-3 5145:-1 5146:-1 5147:-1 5148:-3 5149:-3 5150:-3 5151:4 5154:6 5155:6 5156:-3 5157:-3 5158:23 5159:-3 5160:-5 5161:29 5162:26 5163:11 5164:10 5165:-5 5166:-3 5167:-6 5168:-6 5169:11 5170:16 5171:16 5172:16 5174:-6 5175:-25 5176:-11 5177:-16 5178:8 5179:12 5180:17 5181:17 5182:17 5183:13 5184:5 5185:4 5186:10 5187:10 5188:5 5189:-15 5190:4 5191:4 5192:11 5193:-13 5194:14 5195:-6 5196:9 5197:-3 5198:-3 5199:-7 5200:-7 5201:-12 5202:-10 5203:-4 5204:-3 5206:-8 5207:-6 5208:-6 5209:-5 5210:-5 5211:-5 5212:-4 5213:-4 5214:-4 5215:20 5216:-1 5217:-1 5218:11 5219:11 5220:11 5221:16 5222:16 5223:16 5224:19 5225:19 5226:-12 5227:-8 5228:-27 5229:-8 5230:-20 5231:-4 5232:-19 5233:-19 5236:-3 5237:-5 5238:-16 5239:-18 5240:-3 5241:-2 5242:10 5243:-7 5244:2 5245:-5 5246:-5 5247:-2 5248:-2 5249:2 5250:15 5251:11 5252:9 5253:11 5254:11 5255:16 5256:-6 5257:-4 5258:-3 5259:-7 5260:9 5261:11 5262:25 5263:16 5264:7 5265:5 5267:3 5268:6 5269:5 5270:-6 5271:-20 5272:8 5273:13 5274:4 5275:6 5276:-1 5279:14 5280:11 5281:-11 5282:-8 5283:-4 5284:3 5285:-6 5286:10 5287:7 5288:7 5289:5 5290:7 5291:-7 5292:-7 5293:-8 5294:-2 5295:-2 5296:9 5297:4 5298:11 5299:-4 5300:-7 5301:-12 5302:4 5303:7 5304:7 5305:19 5306:19 5308:-4 5309:-4 5310:-3 5312:5 5313:4 5314:2 5315:2 5316:-5 5317:-2 5318:-8 5319:1 5320:1 5321:2 5322:-6 5323:10 5324:-9 5325:-10 5326:-10 5327:15 5328:32 5329:34 5330:34 5331:1 5332:12 5333:-6 5334:-8 5335:-13 5336:-13 5337:8 5338:8 5339:7 5340:11 5341:4 5342:4 5344:5 5345:5 5346:5 5347:9 5348:7 5349:-2 5351:2 5352:17 5353:20 5354:-9 5355:-9 5356:7 5357:7 5358:12 5359:12 5360:-8 5361:-10 5362:-7 5363:-7 5364:-18 5365:15 5366:-8 5367:-3 5368:-3 5369:4 5370:7 5371:2 5372:2 5373:-4 5374:-4 5375:-5 5376:-7 5377:-15 5378:-9 5379:-9 5380:-5 5381:-1 5382:1 5383:-4 5384:-11 5385:-11 5386:-8 5387:-8 5388:11 5389:5 5390:-1 5391:3 5392:-22 5393:-27 5396:-3 5397:-3 5398:1 5399:-3 5400:-9 5401:-2 5402:6 5403:-3 5404:-3 5405:3 5406:3 5407:-1 5408:1 5409:7 5410:-15 5411:-19 5412:2 5413:2 5414:-4 5415:-5 5416:6 5417:6 5418:-3 5419:-3 5420:-8 5421:-3 5422:6 5423:6 5424:1 5425:1 5426:-7 5427:-7 5428:-9 5429:-9 5430:-6 5431:-7 5432:-4 5433:-3 5434:-3 5435:4 5436:4 5437:-3 5438:-2 5439:-4 5440:-2 5441:16 5442:9 5443:-4 5444:-4 5445:-4 5446:-8 5447:7 5448:6 5449:17 5450:17 5451:-7 5452:-7 5454:7 5455:-14 5456:-7 5457:-7 5458:6 5459:7 5460:10 5461:10 5462:4 5463:4 5464:4 5465:-3 5466:-3 5467:-3 5468:16 5469:-14 5470:-12 5471:-12 5472:-16 5473:3 5474:6 5475:-12 5476:-12 5477:-10 5478:12 5479:-16 5480:-6 5481:-11 5482:-11 5483:3 5484:4 5485:16 5486:18 5487:16 5488:13 5489:2 5490:12 5491:12 5492:12 5493:-8 5494:-4 5495:-4 5496:2 5497:-6 5498:-6 5499:-6 5500:3 5501:-1 5502:-1 5503:-1 5504:-6 5505:-6 5506:16 5507:12 5508:12 5509:-35 5510:28 5511:4 5512:-9 5513:-7 5514:-7 5515:8 5516:11 5517:13 5518:12 5519:9 5520:-7 5521:-2 5522:11 5523:-8 5524:-7 5525:-5 5526:-6 5527:-6 5528:-5 5529:-5 5530:-5 5531:41 5532:31 5533:21 5534:21 5535:-2 5536:21 5537:25 5538:3 5539:3 5540:-11 5541:5 5542:16 5543:11 5548:-10 5549:-19 5550:16 5551:16 5552:-6 5553:29 5554:-16 5555:-7 5556:-7 5557:-14 5558:-12 5559:-1 5560:-22 5561:-23 5562:1 5563:1 5564:-6 5565:-7 5566:-5 5567:5 5568:-14 5569:-16 5571:18 5572:18 5573:15 5574:-1 5575:19 5576:19 5577:9 5578:9 5579:3 5580:7 5581:-1 5582:-1 5584:12 5585:10 5586:13 5587:15 5588:-3 5589:-3 5590:-3 5591:5 5593:-6 5594:-5 5595:-6 5596:-6 5597:10 5598:19 5599:20 5600:10 5601:-23 5602:-23 5603:-2 5604:-19 5606:6 5607:-11 5608:-11 5609:2 5610:-12 5611:1 5612:1 5613:5 5614:-1 5615:8 5616:1 5617:1 5618:1 5619:11 5620:2 5621:-1 5622:-1 5623:-7 5624:3 5625:5 5626:3 5627:1 5628:-4 5629:-1 5630:12 5631:17 5632:13 5633:-5 5634:1 5635:-19 5636:10 5639:10 5640:18 5641:10 5642:10 5645:2 5646:1 5647:1 5648:-7 5649:-7 5650:8 5651:10 5653:14 5654:8 5655:8 5656:11 5660:-4 5661:-12 5663:5 5664:5 5665:5 5666:14 5667:15 5668:8 5669:16 5670:6 5671:7 5672:-3 5674:14 5675:14 5676:-21 5677:-17 5678:-17 5679:8 5683:1 5684:4 5685:4 5686:21 5687:-1 5688:-5 5689:6 5690:-2 5691:-3 5692:-3 5693:-3 5694:-2 5695:-3 5696:-3 5697:-3 5698:21 5699:19 5701:23 5702:11 5703:3 5704:3 5705:6 5706:9 5707:11 5708:2 5709:5 5710:1 5711:-2 5713:-3 5714:-3 5715:9 5716:9 5717:31 5718:23 5719:15 5720:10 5721:13 5722:7 5723:-4 5724:-4 5725:5 5726:11 5727:9 5728:-2 5729:-8 5730:-8 5731:7 5732:7 5733:6 5734:4 5735:2 5736:10 5737:10 5738:8 5739:-7 5740:27 5741:22 5742:17 5743:-13 5744:-14 5745:1 5746:19 5747:-22 5748:-4 5749:-4 5751:-4 5752:16 5753:-1 5754:14 5755:11 5756:-2 5757:-2 5758:8 5759:8 5760:-14 5761:-16 5762:-8 5763:-8 5764:-8 5765:-3 5766:-2 5767:-2 5768:2 5769:7 5770:4 5773:-1 5774:-5 5775:7 5776:4 5777:6 5778:-2 5779:-7 5780:-7 5781:-10 5782:-6 5783:-1 5785:-3 5786:-7 5787:-7 5788:1 5789:1 5790:1 5791:14 5792:13 5793:11 5794:11 5795:2 5796:2 5797:2 5798:3 5800:8 5801:8 5802:-1 5803:-5 5804:8 5805:8 5806:9 5807:10 5808:-6 5809:-2 5810:-2 5811:-1 5812:-1 5813:5 5814:-9 5815:11 5816:-1 5817:9 5818:-1 5819:-5 5820:-5 5821:13 5823:14 5824:7 5825:-1 5826:-1 5827:-7 5828:-7 5829:-11 5830:-9 5831:6 5832:1 5833:1 5834:3 5835:-7 5836:-6 5837:-6 5838:13 5839:14 5840:4 5841:-26 5842:-17 5843:-16 5844:-15 5845:-13 5846:-1 5847:-4 5849:-9 5850:-8 5851:-8 5852:-5 5853:-1 5854:-1 5855:-3 5856:-9 5857:13 5858:13 5860:-9 5861:-3 5862:-1 5863:4 5864:4 5865:2 5866:9 5867:9 5868:-3 5869:-3 5870:-3 5871:-5 5872:-5 5873:8 5874:12 5875:5 5876:2 5877:2 5878:21 5879:21 5880:-6 5881:-21 5882:-8 5883:-16 5884:11 5885:-8 5886:-4 5887:-4 5888:1 5889:1 5890:4 5891:-8 5892:-10 5893:15 5894:16 5895:13 5896:-9 5897:-9 5898:-4 5901:9 5902:9 5903:9 5904:-1 5905:10 5906:-8 5907:-12 5908:-12 5909:2 5910:2 5911:-2 5912:6 5913:-1 5914:-1 5915:-1 5916:-9 5917:-8 5918:-5 5919:-5 5920:5 5921:5 5922:5 5924:-11 5925:12 5926:12 5927:13 5928:-1 5929:9 5930:16 5931:16 5932:15 5933:17 5934:19 5936:2 5937:-3 5938:12 5939:11 5940:-9 5941:-9 5942:-9 5943:-3 5944:-3 5945:-3 5946:-3 5947:-3 5948:4 5949:3 5950:-2 5951:4 5952:-10 5953:-11 5954:5 5955:5 5956:5 5957:4 5958:9 5962:11 5963:11 5964:12 5965:-6 5970:-14 5971:-14 5972:-14 5974:-3 5975:5 5976:5 5977:-9 5978:-8 5981:10 5982:11 5983:11 5984:4 5985:6 5986:-6 5987:-19 5988:10 5989:8 5990:8 5992:4 5993:2 5994:4 5995:8 5996:-6 5997:-1 5998:-2 5999:-6 6000:14 6001:23 6002:-3 6003:-1 6004:-1 6005:-5 6006:-5 6007:-5 6008:-14 6009:-9 6010:-1 6011:-7 6012:-5 6013:-9 6014:-8 6015:-3 6016:-1 6017:1 6018:-3 6019:-9 6020:-9 6021:11 6022:11 6023:11 6026:9 6027:9 6028:-1 6029:-7 6030:10 6031:10 6032:-12 6033:-10 6034:-10 6035:-10 6036:17 6037:17 6038:17 6039:17 6040:-5 6041:-1 6042:6 6045:-2 6046:-14 6047:-9 6048:-8 6049:-10 6050:12 6051:11 6052:11 6053:-7 6054:-1 6055:-7 6056:-4 6057:1 6058:-12 6059:-12 6060:2 6061:2 6062:-9 6066:-9 6068:7 6069:-4 6070:11 6071:15 6072:2 6073:2 6074:-11 6075:-11 6076:-6 6077:-4 6078:-4 6079:1 6080:-2 6081:13 6082:27 6083:32 6084:24 6085:12 6086:-3 6087:-6 6088:12 6089:5 6090:11 6091:6 6092:-8 6093:12 6094:12 6095:-13 6096:3 6097:-6 6098:6 6099:5 6100:5 6101:17 6102:9 6103:12 6104:10 6105:4 6106:6 6107:-1 6108:-1 6109:-1 6110:-1 6111:-5 6112:-6 6113:-1 6115:-6 6116:-5 6117:-1 6118:-8 6119:-9 6122:-13 6123:6 6124:-9 6125:-8 6126:-8 6127:3 6128:-8 6129:-8 6130:-3 6131:-3 6132:-3 6134:-6 6135:-9 6136:-2 6139:-8 6140:15 6141:11 6142:16 6143:16 6144:13 6145:10 6146:-13 6147:-13 6148:-10 6149:-11 6150:1 6151:-3 6154:-2 6155:-2 6156:-17 6157:-21 6158:5 6159:-5 6160:-9 6161:6 6162:-2 6163:-9 6164:-4 6165:-2 6166:2 6167:10 6168:1 6169:-1 6170:-1 6171:-1 6172:-1 6173:10 6174:-17 6175:-10 6176:-8 6177:-7 6178:-11 6179:8 6180:8 6181:8 6182:-5 6183:-5 6184:-1 6185:2 6186:2 6187:6 6188:6 6189:14 6190:7 6193:-9 6194:-9 6195:20 6196:15 6197:5 6198:9 6199:6 6200:9 6201:9 6202:1 6203:-7 6204:-7 6205:9 6208:-21 6209:-29 6210:-5 6211:-30 6212:4 6213:8 6214:-9 6215:-9 6216:1 6217:6 6218:1 6219:1 6220:-8 6221:-8 6222:-8 6224:-1 6225:18 6226:-10 6227:2 6228:8 6229:-6 6230:9 6231:5 6232:-1 6233:17 6234:17 6235:16 6236:16 6237:-7 6238:-7 6239:8 6240:11 6241:-2 6242:12 6243:12 6244:-5 6245:-5 6246:17 6247:24 6248:18 6249:-4 6250:8 6251:-6 6252:-9 6253:-9 6254:-5 6255:8 6256:-4 6257:17 6258:17 6259:5 6260:9 6261:4 6262:4 6263:-3 6266:-11 6267:-11 6268:-9 6269:12 6270:12 6271:-11 6272:-5 6273:-5 6274:-2 6275:-6 6276:-16 6277:-16 6278:-16 6279:7 6280:11 6281:-14 6282:-18 6283:-5 6284:-17 6285:6 6286:2 6287:2 6288:6 6289:-2 6291:-1 6292:-1 6293:-1 6294:-6 6295:4 6298:-9 6299:-9 6300:-4 6301:5 6302:-9 6303:-4 6304:-8 6305:-8 6308:-7 6309:14 6310:14 6311:14 6312:-1 6313:-1 6314:-7 6315:-8 6316:-13 6317:-12 6318:-12 6319:-8 6320:10 6321:9 6322:2 6325:8 6326:1 6327:-8 6328:-1 6330:-3 6331:-3 6332:10 6333:4 6334:12 6335:-9 6336:-10 6339:1 6340:-5 6341:5 6342:-9 6343:-13 6344:-10 6345:-10 6346:9 6347:10 6348:-11 6349:-13 6350:-8 6351:-1 6352:-1 6353:-5 6354:-5 6355:-5 6356:26 6357:29 6358:21 6359:13 6360:-8 6361:-8 6362:18 6363:19 6364:8 6365:8 6366:2 6367:12 6368:-10 6369:-10 6370:8 6371:11 6372:-3 6373:-33 6374:-7 6375:-7 6376:-7 6377:-1 6378:-1 6379:-1 6380:-15 6381:-15 6382:-15 6383:-2 6384:-15 6385:-8 6386:-8 6387:-10 6388:-10 6389:3 6390:11 6391:11 6392:-12 6393:-8 6394:17 6395:10 6396:8 6400:-15 6401:5 6402:5 6403:-24 6404:-17 6405:9 6406:-3 6407:-3 6408:-3 6409:-3 6410:-1 6411:-9 6412:-7 6413:-3 6414:-4 6415:-9 6418:-2 6419:3 6420:1 6421:10 6422:6 6423:-5 6424:-5 6425:11 6426:18 6427:10 6428:-1 6430:10 6431:-11 6432:2 6433:2 6434:-12 6435:-2 6436:-2 6437:-5 6438:6 6439:-1 6440:-3 6441:-7 6442:8 6443:-1 6444:-10 6445:-3 6446:-8 6447:1 6448:4 6449:9 6450:5 6451:5 6452:-1 6453:6 6454:-8 6455:-9 6456:-9 6457:-8 6458:-5 6459:13 6460:13 6461:-3 6462:-1 6463:-2 6464:5 6465:-6 6466:2 6467:-6 6468:-16 6469:-16 6470:11 6471:11 6472:-15 6473:3 6474:3 6475:10 6476:10 6477:10 6478:19 6479:24 6480:24 6481:24 6482:4 6483:-13 6484:-11 6485:-2 6486:-11 6487:8 6488:-23 6489:-4 6490:-1 6491:-15 6492:-16 6493:-16 6494:-9 6495:-7 6496:-1 6497:2 6498:-3 6499:11 6500:5 6501:6 6502:-10 6503:-9 6504:-4 6505:12 6506:-8 6507:-8 6508:-4 6509:-3 6510:-7 6511:1 6513:7 6514:11 6515:-1 6516:-2 6517:-11 6518:-6 6519:-7 6520:5 6524:-7 6525:-8 6526:-11 6528:-9 6529:6 6530:10 6531:4 6532:4 6533:7 6534:19 6535:15 6536:15 6537:5 6538:18 6539:9 6540:9 6541:9 6542:9 6543:-14 6544:-3 6545:-9 6546:-10 6547:5 6548:9 6549:9 6550:7 6551:-11 6552:-10 6553:18 6554:29 6555:2 6556:9 6557:8 6558:5 6559:4 6560:-3 6561:-6 6562:-3 6563:-3 6564:-1 6565:12 6566:16 6567:-10 6568:-9 6569:31 6570:18 6571:25 6572:25 6573:-2 6574:-6 6575:-8 6576:-9 6578:11 6579:11 6580:5 6581:-1 6582:-1 6583:4 6584:-1 6585:5 6586:3 6587:3 6588:-12 6589:-13 6590:-12 6591:-2 6592:-5 6593:-10 6594:-16 6595:-10 6596:-7 6597:13 6598:-7 6599:-7 6600:-1 6601:-6 6602:-15 6603:-11 6604:-7 6605:-2 6606:11 6607:13 6608:-11 6609:-7 6610:-4 6611:2 6612:4 6613:19 6614:19 6615:10 6616:10 6617:10 6618:-11 6619:-10 6620:-10 6622:4 6623:10 6624:-7 6625:-8 6626:-8 6627:-8 6628:-12 6630:-14 6631:-12 6632:-11 6633:-9 6634:13 6635:-14 6636:-13 6637:-11 6638:-6 6639:-7 6640:-7 6641:20 6642:12 6643:10 6644:12 6645:12 6646:5 6647:5 6648:-7 6649:-1 6650:-5 6651:-3 6652:3 6653:8 6654:5 6655:-26 6657:-1 6658:-1 6659:-10 6660:-9 6661:-5 6662:-5 6663:1 6664:1 6665:-26 6666:-30 6667:-1 6668:-3 6669:-3 6671:-4 6672:-3 6673:-1 6674:-2 6675:-1 6676:11 6677:13 6678:-9 6679:-9 6680:-1 6681:-4 6682:-4 6683:3 6684:3 6685:12 6686:12 6687:12 6688:2 6689:-3 6690:-3 6691:-7 6692:-7 6693:8 6694:8 6695:-7 6696:-3 6698:5 6699:1 6700:-10 6701:-10 6702:-11 6703:-8 6704:-7 6705:-7 6706:4 6707:4 6708:4 6709:-13 6710:-14 6711:-14 6713:-17 6714:-17 6715:-9 6716:-10 6717:20 6718:11 6719:11 6720:-10 6721:-5 6722:-8 6723:-8 6724:5 6725:-8 6726:-8 6727:2 6728:2 6729:-1 6730:-5 6731:-5 6732:-14 6733:16 6734:-29 6735:-29 6736:13 6737:13 6738:17 6739:-15 6740:-2 6741:-2 6742:-12 6743:-16 6744:-3 6745:-1 6747:9 6748:16 6749:17 6750:18 6751:8 6752:-16 6753:15 6754:17 6755:-3 6756:-3 6757:-3 6758:-14 6759:-14 6760:17 6761:-29 6762:-14 6763:-11 6767:-5 6768:20 6769:-2 6770:1 6771:9 6772:8 6773:-7 6774:-4 6775:11 6776:5 6777:4 6778:8 6779:10 6780:5 6781:4 6782:4 6783:14 6784:15 6785:16 6786:-6 6787:-10 6788:-10 6789:5 6790:-3 6791:-3 6792:-3 6793:6 6794:8 6795:-11 6796:-11 6797:-7 6798:2 6799:-3 6800:-6 6801:-5 6802:-5 6803:-5 6804:-4 6805:-6 6806:-17 6807:7 6808:-4 6809:-4 6810:8 6811:8 6812:8 6813:-2 6814:-3 6815:-3 6816:4 6817:17 6818:7 6819:8 6820:8 6821:-11 6822:5 6823:6 6824:7 6825:1 6826:-12 6827:4 6828:-1 6829:-3 6830:-20 6831:-20 6832:-20 6833:-20 6834:5 6835:4 6836:-10 6837:-9 6838:-9 6839:-1 6840:-2 6841:-6 6842:-6 6843:11 6844:11 6845:11 6846:7 6847:-4 6848:1 6851:-2 6852:-2 6853:-8 6854:-8 6855:11 6856:11 6857:-13 6858:-12 6859:-8 6860:-5 6861:-19 6862:-14 6863:9 6864:11 6865:11 6866:7 6867:7 6868:-3 6869:6 6870:4 6871:-2 6872:-2 6873:7 6874:7 6875:4 6876:17 6877:17 6878:-2 6879:-2 6880:-4 6881:-2 6882:-4 6883:16 6884:16 6885:16 6886:-16 6887:-13 6888:-11 6889:-6 6890:11 6891:11 6892:11 6893:-7 6894:-7 6895:-8 6896:-1 6897:-1 6898:-7 6899:-11 6900:-10 6901:11 6902:-5 6903:-3 6904:-4 6906:-7 6907:-4 6908:-3 6909:-3 6910:2 6911:2 6912:-5 6913:11 6914:11 6915:-7 6916:5 6917:-4 6918:-4 6919:-9 6920:9 6921:9 6922:9 6924:-5 6925:-5 6926:-1 6927:-1 6928:-8 6929:-8 6930:2 6931:30 6932:-5 6933:-5 6934:45 6935:32 6936:19 6937:-15 6938:-15 6939:-10 6940:-2 6941:-7 6942:-13 6943:-14 6944:-11 6945:-8 6946:-8 6947:-8 6948:17 6949:3 6951:8 6952:8 6953:-3 6954:-3 6955:-1 6956:6 6957:9 6958:-3 6959:-3 6960:18 6961:18 6962:-1 6963:-1 6964:1 6965:1 6966:-6 6967:-6 6968:10 6970:-25 6971:1 6972:-3 6973:-11 6974:-11 6975:1 6977:1 6978:3 6979:6 6980:6 6981:-22 6982:-7 6983:-16 6984:-16 6985:5 6987:-12 6988:-12 6989:13 6990:17 6991:3 6992:10 6993:-6 6994:-6 6995:36 6996:12 6997:8 6998:7 6999:16 7000:20 7001:9 7002:20 7003:7 7004:7 7005:7 7006:5 7007:10 7008:10 7009:7 7010:10 7011:10 7012:-2 7013:1 7014:1 7015:1 7016:-4 7017:-4 7018:-7 7019:-14 7020:-3 7021:-15 7022:-16 7023:41 7024:41 7025:42 7026:-12 7027:-16 7028:-16 7029:-16 7030:-16 7031:5 7032:-1 7033:1 7034:-3 7035:-3 7036:-9 7037:-13 7038:-23 7039:-12 7040:-11 7041:-4 7042:-3 7045:10 7046:11 7047:5 7048:-9 7049:-6 7050:-1 7052:2 7053:-1 7054:8 7057:5 7058:3 7059:9 7060:-2 7061:-4 7062:6 7063:-12 7064:-10 7065:-4 7066:-7 7067:-9 7068:-9 7069:9 7070:4 7071:11 7072:11 7073:-2 7074:-2 7075:3 7077:4 7078:-13 7079:-8 7080:-6 7081:-4 7082:-6 7083:-6 7084:-9 7085:-10 7086:-15 7087:-3 7088:10 7089:10 7090:-1 7091:3 7092:5 7093:-8 7094:-14 7095:-17 7096:-14 7097:-3 7098:-3 7099:6 7100:-2 7101:8 7102:10 7103:3 7104:-9 7106:-5 7107:16 7108:16 7109:-13 7110:-13 7111:6 7112:6 7113:11 7114:-5 7115:-14 7116:5 7117:5 7118:7 7119:7 7120:8 7121:1 7122:-1 7123:-2 7124:-2 7125:-8 7126:-3 7127:-6 7128:-7 7130:-2 7131:1 7132:-6 7134:10 7135:-4 7136:-1 7141:4 7142:4 7143:-3 7144:-3 7146:-7 7147:4 7148:7 7149:7 7150:7 7151:-15 7152:-16 7153:-16 7154:3 7155:-1 7156:7 7157:-4 7158:-3 7159:3 7160:-7 7161:11 7162:19 7163:14 7164:16 7165:3 7166:8 7167:-6 7168:-13 7169:-5 7170:-17 7171:-15 7172:-13 7173:-5 7174:-7 7175:-7 7176:-7 7177:16 7178:8 7179:11 7180:11 7184:9 7185:9 7186:3 7187:3 7188:3 7189:3 7193:-5 7194:-9 7195:-9 7196:-2 7197:16 7198:3 7199:3 7200:10 7201:10 7202:5 7203:1 7204:1 7205:16 7206:16 7207:-6 7208:-6 7209:-8 7210:12 7211:-1 7212:-10 7213:-4 7214:-1 7215:-9 7216:1 7217:7 7219:4 7220:4 7221:-7 7222:-10 7223:-13 7224:20 7225:12 7226:12 7227:-2 7228:9 7229:5 7230:11 7231:2 7232:2 7233:2 7234:-3 7235:-3 7236:3 7237:3 7239:-9 7240:-13 7241:-13 7242:-13 7243:5 7244:-6 7245:-6 7246:4 7247:4 7248:-5 7249:-5 7250:12 7251:16 7252:11 7253:11 7254:11 7255:9 7256:9 7257:11 7260:-3 7261:-4 7262:-3 7263:-3 7264:-14 7265:-14 7266:-14 7267:-4 7268:-4 7269:10 7270:20 7271:11 7272:12 7273:-4 7274:-4 7275:13 7276:16 7277:-12 7278:-12 7279:-8 7280:8 7281:-1 7282:-1 7283:8 7284:8 7285:-12 7286:-7 7287:-7 7288:19 7291:22 7292:24 7293:23 7294:-3 7295:18 7296:17 7297:21 7298:21 7299:-4 7300:12 7301:7 7302:7 7303:9 7304:13 7305:-15 7306:14 7307:14 7308:-24 7309:-14 7310:-14 7311:-16 7312:-12 7313:-18 7314:-4 7315:-1 7316:-1 7317:-6 7318:-2 7319:-6 7320:-6 7321:-9 7322:-8 7323:-8 7324:12 7325:10 7326:10 7327:10 7328:-7 7329:-1 7330:9 7331:-1 7332:-1 7333:-1 7334:14 7335:11 7337:-16 7338:-16 7339:8 7340:1 7341:1 7342:6 7343:-3 7344:10 7345:10 7346:-9 7347:-3 7348:6 7349:-3 7350:-3 7351:13 7352:11 7353:11 7354:7 7356:4 7357:-7 7358:1 7359:-8 7360:-10 7361:-3 7362:-3 7363:3 7364:4 7365:-2 7366:-3 7367:-3 7368:1 7369:1 7370:1 7371:5 7372:-1 7373:-1 7374:-25 7375:-12 7376:-4 7377:-7 7378:-7 7379:-11 7380:-16 7381:18 7382:10 7383:13 7384:13 7385:-10 7386:-10 7387:-10 7388:8 7389:-4 7390:-4 7391:-2 7392:2 7395:4 7396:-1 7397:-1 7398:10 7399:-4 7400:2 7401:2 7402:-12 7403:-12 7404:12 7405:-8 7406:-7 7407:-3 7408:-3 7409:2 7410:2 7411:2 7412:41 7413:42 7414:46 7415:-1 7417:4 7418:-4 7419:-3 7420:-18 7421:-15 7422:-5 7423:-3 7424:-3 7425:-11 7426:-11 7427:2 7429:-8 7433:7 7434:-2 7435:10 7436:10 7437:-5 7438:-7 7441:4 7442:-2 7443:-2 7444:-11 7445:-11 7446:-11 7447:8 7448:6 7449:-5 7450:-2 7451:5 7452:5 7453:4 7454:-5 7455:-5 7456:-4 7457:8 7458:-10 7459:-16 7460:10 7463:-5 7464:-3 7465:5 7466:-11 7468:-4 7469:-4 7470:-4 7471:-4 7472:-3 7473:-8 7474:-8 7475:34 7476:33 7477:34 7478:4 7479:4 7480:-8 7481:-7 7482:-7 7483:-11 7484:-5 7485:8 7486:-3 7487:-8 7488:10 7489:10 7490:18 7491:18 7492:-5 7493:-4 7494:-3 7495:-3 7496:-3 7497:-2 7500:-1 7501:-9 7502:-9 7503:-9 7504:-13 7505:-3 7506:-12 7507:-12 7508:4 7509:-2 7510:1 7513:19 7514:19 7515:19 7516:4 7517:4 7518:15 7519:12 7520:12 7521:13 7522:-8 7523:-7 7524:-7 7525:21 7526:17 7527:17 7528:11 7529:11 7530:-4 7531:-4 7532:-5 7533:-5 7534:-10 7535:-17 7536:-15 7537:-17 7538:2 7539:11 7540:13 7541:13 7542:-4 7543:-4 7544:-5 7545:6 7546:-3 7547:-1 7548:-1 7549:-3 7550:10 7551:4 7552:9 7553:-9 7554:-12 7555:-14 7556:-14 7557:-6 7558:-1 7559:-7 7560:-7 7561:-11 7562:4 7563:-1 7564:-1 7565:-1 7566:1 7567:5 7568:-4 7569:-4 7570:-4 7571:-8 7572:-6 7573:17 7574:1 7575:-8 7576:-6 7577:16 7578:16 7579:16 7580:16 7581:-12 7582:-12 7583:-13 7584:-15 7585:-16 7586:-16 7587:-11 7588:-7 7589:-5 7590:-8 7591:8 7592:17 7593:17 7594:-10 7595:-9 7596:-2 7597:9 7598:5 7599:-6 7600:-2 7601:14 7604:-65 7605:10 7606:-11 7607:-27 7608:37 7609:-51 7610:48 7611:-3 7613:6 7614:-22 7615:-109 7617:-6 7618:-17 7619:20 7620:-15 7621:-16 7622:-7 7623:-10 7624:-2 7627:-63 7628:-22 7629:-4 7630:-5 7631:1 7635:-9 7636:-6 7637:-11 7639:-6 7640:-44 7641:-47 7643:-9 7644:-14 7646:24 7647:-34 7648:-5 7649:-5 7650:-15 7651:-9 7652:-15 7653:22 7654:-6 7657:17 7658:55 7659:-8 7660:64 7661:-5 7662:-24 7666:-2 7669:-34 7670:-18 7671:-24 7672:-15 7673:-26 7675:-4 7676:-2 7677:-2 7678:-28 7679:-5 7680:23 7681:-2 7682:-2 7684:62 7685:-8 7686:70 7687:48 7688:59 7689:12 7690:9 7691:21 7692:75 7693:5 7696:5 7697:-18 7698:-1 7699:43 7700:-20 7701:-6 7702:28 7703:-60 7704:-3 7705:-14 7706:-37 7708:-13 7709:48 7710:21 7711:-25 7712:36 7713:23 7715:17 7716:17 7718:28 7719:-4 7722:11 7723:-18 7724:-20 7725:22 7726:84 7727:27 7728:28 7729:110 7730:-49 7731:-5 7732:-14 7733:-14 7734:-5 7735:-14 7736:-15 7738:11 7739:38 7740:39 7741:-15 7742:-2 7743:1 7744:22 7745:42 7746:37 7747:13 7748:12 7751:17 7752:-27 7753:-11 7754:-5 7755:-53 7756:-10 7757:64 7759:-1 7760:-5 7761:-10 7762:8 7763:-32 7764:-5 7765:-2 7767:-54 7768:-44 7769:-44 7770:4 7771:4 7772:-8 7773:-24 7774:16 7775:-39 7776:-10 7777:20 7778:-94 7779:-17 7780:-69 7781:-72 7782:-3 7783:-10 7784:-1 7785:-1 7786:-9 7787:-9 7788:66 7789:14 7790:14 7791:-7 7792:-7 7793:-24 7794:-7 7795:-9 7796:-25 7797:-25 7798:-8 7799:52 7800:-15 7807:-30 7808:19 7809:20 7810:-5 7811:-1 7812:16 7813:-68 7814:-4 7815:24 7816:-8 7817:-4 7818:-11 7820:-7 7821:-40 7822:-6 7823:35 7824:44 7825:17 7826:32 7827:-16 7828:-22 7829:-22 7830:-17 7831:7 7832:15 7834:-9 7835:-13 7836:10 7837:-12 7840:-2 7844:25 7845:-20 7846:-87 7847:-21 7848:-22 7849:54 7850:33 7851:-6 7852:-1 7854:12 7855:-8 7856:-8 7858:-13 7859:-3 7860:-7 7861:25 7862:-8 7863:16 7865:18 7866:-23 7867:-18 7868:-18 7870:-34 7871:-37 7872:-1 7873:72 7874:-23 7876:-28 7877:-6 7878:65 7879:77 7880:-18 7881:-18 7882:-9 7883:-5 7884:-8 7885:-8 7886:8 7888:-10 7889:-10 7890:57 7891:-6 7892:-2 7893:-22 7894:-24 7895:-62 7898:57 7899:57 7901:-18 7902:-18 7903:-25 7904:-19 7905:-14 7906:3 7907:-7 7908:1 7909:-18 7910:-14 7912:9 7913:19 7914:-34 7915:19 7917:-72 7918:3 7919:30 7920:92 7921:25 7922:49 7924:-42 7925:-7 7926:-65 7927:-17 7928:7 7929:20 7930:-4 7931:-9 7932:-10 7935:-6 7937:36 7939:-5 7940:-2 7942:-10 7943:19 7945:-18 7946:-23 7947:-11 7948:7 7949:-1 7951:-3 7952:-99 7954:-10 7955:-3 7956:64 7957:24 7959:-7 7960:-25 7961:-35 7962:-66 7963:-22 7964:10 7965:-6 7966:-14 7967:-8 7968:-18 7969:-14 7970:28 7971:-12 7972:-4 7973:-56 7974:-15 7975:-9 7976:12 7978:-5 7979:-1 7982:23 7983:-10 7984:24 7985:24 7988:80 7990:44 7991:-7 7992:11 7993:54 7994:7 7995:-1 7996:-18 7997:-27 7998:2 7999:-9 8003:-17 8004:4 8005:-11 8006:-3 8007:-1 8008:73 8011:36 8014:-26 8016:-12 8017:34 8018:-8 8019:23 8020:23 8021:-24 8025:58 8027:4 8028:-3 8029:29 8030:32 8031:15 8032:-4 8033:18 8034:-3 8035:-12 8037:18 8038:18 8039:-10 8040:-31 8041:-8 8043:-63 8044:-16 8045:-22 8046:-41 8047:-3 8048:-3 8049:-5 8050:-21 8051:37 8052:-1 8053:-8 8054:-2 8056:48 8057:47 8058:9 8059:31 8060:51 8061:-14 8062:40 8063:-20 8064:-11 8065:2 8066:-25 8068:49 8069:-2 8070:-6 8072:37 8073:40 8075:-6 8076:20 8077:46 8078:41 8079:3 8080:-6 8081:44 8082:-26 8085:-5 8086:-55 8087:-56 8088:-34 8089:-11 8090:-25 8091:-26 8092:-26 8093:-7 8094:-7 8096:-2 8099:-2 8100:-51 8101:-18 8102:-22 8103:-33 8105:2 8106:2 8107:-8 8108:-2 8109:63 8110:24 8111:36 8112:-34 8113:77 8114:-12 8116:-15 8118:-4 8119:-15 8121:-4 8123:-33 8124:24 8125:-13 8126:-6 8127:-3 8128:20 8130:12 8131:21 8132:24 8133:25 8134:13 8135:30 8136:7 8137:-7 8138:4 8139:7 8140:12 8146:-11 8147:-5 8148:-6 8151:14 8152:10 8153:10 8154:8 8155:-4 8157:37 8159:-32 8160:-3 8161:29 8162:-8 8163:-20 8164:-21 8165:-8 8166:-9 8167:-2 8168:154 8169:10 8170:21 8171:14 8173:25 8174:-46 8175:-29 8176:-20 8177:-1 8178:-36 8179:-9 8180:-10 8181:-12 8182:-32 8184:-25 8185:-9 8186:-37 8187:10 8188:27 8189:39 8190:-16 8191:-1 8192:13 8193:31 8194:-10 8195:10 8197:-11 8198:-19 8199:-9 8200:60 8201:63 8202:-18 8205:-12 8206:-11 8207:-1 8210:-9 8211:-9 8214:-33 8215:-33 8216:-12 8218:-15 8221:-7 8222:26 8223:16 8224:-1 8226:-6 8227:-17 8230:-6 8231:-6 8232:-1 8233:-1 8234:-13 8235:-8 8236:-18 8237:75 8238:19 8239:66 8240:-22 8241:-22 8242:-3 8243:-1 8244:-4 8248:-23 8249:9 8250:-6 8251:-12 8252:-11 8253:-4 8256:-6 8257:5 8262:-3 8264:-8 8265:-28 8266:-26 8267:-12 8268:-13 8269:-32 8270:-2 8271:-1 8272:-29 8274:19 8275:-6 8276:23 8278:-20 8280:33 8281:-17 8282:17 8283:-44 8284:-35 8285:-15 8286:-14 8287:-18 8288:-11 8289:59 8292:-16 8293:-8 8294:-5 8295:-5 8296:-6 8298:-5 8299:-4 8300:-15 8301:-10 8302:-10 8303:-37 8304:29 8305:16 8306:-8 8307:-8 8308:17 8309:17 8310:18 8313:-28 8314:-3 8315:-21 8316:-22 8317:-16 8318:24 8319:61 8320:67 8322:9 8323:9 8325:12 8326:34 8327:13 8328:-2 8329:68 8330:-20 8331:18 8332:-17 8333:14 8334:20 8335:-14 8336:-11 8337:-5 8338:-3 8340:-71 8341:-63 8342:63 8343:8 8344:19 8345:31 8346:64 8347:64 8349:-4 8350:-11 8351:-11 8352:-4 8353:-5 8355:7 8356:-8 8358:15 8360:-2 8361:-27 8362:42 8363:-2 8365:-18 8366:-18 8368:-22 8369:-18 8372:3 8373:-6 8374:-6 8375:-9 8377:36 8380:-25 8381:3 8383:-6 8384:-34 8385:-35 8386:-8 8387:-1 8388:-1 8389:-21 8390:-11 8391:-4 8392:-8 8393:-9 8394:-42 8396:-18 8397:-1 8399:-23 8400:-18 8401:-3 8402:-2 8404:-1 8406:-37 8408:35 8410:-2 8411:35 8412:35 8413:15 8414:41 8415:-18 8416:19 8417:-28 8418:23 8419:-9 8420:-1 8421:-31 8424:2 8426:-9 8427:-14 8428:-14 8429:19 8431:-24 8432:-24 8433:-2 8436:-10 8437:19 8438:24 8439:109 8440:48 8441:-8 8442:-9 8445:-14 8446:-6 8447:32 8448:32 8449:-18 8450:8 8451:-44 8452:74 8453:28 8454:24 8455:2 8457:-2 8458:-12 8459:-34 8462:18 8463:-2 8465:-1 8468:17 8469:-45 8470:-23 8475:-5 8478:-13 8481:-8 8482:-10 8485:-8 8486:-8 8487:63 8488:39 8489:85 8490:10 8491:-29 8492:-27 8493:-46 8495:-21 8496:-4 8497:-6 8498:-6 8499:-3 8500:-9 8501:8 8502:-2 8503:-35 8505:-3 8506:-34 8507:-26 8510:62 8511:-5 8512:14 8513:-8 8514:-7 8515:-25 8516:-10 8517:-12 8518:-1 8519:36 8520:-58 8521:44 8522:-7 8523:26 8524:8 8525:-8 8526:9 8527:-1 8529:-21 8530:3 8532:12 8534:-5 8536:-11 8537:-4 8538:-21 8539:-21 8540:20 8541:-17 8542:10 8543:-14 8544:-18 8545:-26 8547:-46 8548:-2 8549:3 8550:-61 8551:-31 8552:-21 8553:-21 8554:21 8555:-8 8557:-4 8558:-4 8559:-31 8560:-3 8561:-6 8562:-10 8563:10 8564:23 8566:-11 8567:30 8568:-24 8569:87 8570:-64 8571:-16 8572:33 8573:-4 8574:-7 8576:8 8577:14 8578:38 8579:3 8580:18 8581:-21 8582:45 8583:-9 8584:7 8585:-11 8586:-11 8587:-54 8588:-23 8589:18 8590:14 8591:-14 8594:-16 8595:-10 8596:15 8597:16 8598:-3 8600:43 8601:10 8602:-23 8603:26 8604:-17 8605:-3 8607:-9 8610:16 8611:-19 8612:-24 8614:17 8615:18 8616:-13 8618:5 8619:-15 8621:-6 8622:-29 8623:-15 8625:-15 8626:-41 8627:-27 8628:-8 8629:-15 8630:-24 8632:-2 8633:25 8636:-31 8637:1 8638:-4 8639:-26 8640:-20 8642:-8 8643:21 8644:-6 8647:30 8648:16 8649:48 8650:-20 8651:-8 8652:61 8653:-5 8654:-24 8655:-4 8658:-2 8661:-18 8662:-18 8663:-16 8664:-3 8665:34 8666:-30 8667:-21 8668:-5 8670:8 8671:-10 8672:15 8673:-11 8675:-12 8676:-41 8677:-41 8678:21 8679:7 8680:-17 8681:-8 8682:-13 8683:37 8684:27 8685:-5 8686:66 8687:36 8688:50 8689:-3 8690:42 8691:65 8692:45 8693:-15 8698:6 8699:-21 8700:4 8701:-1 8702:19 8704:-29 8705:3 8706:-55 8707:9 8708:-5 8709:-64 8710:-11 8711:-20 8712:-43 8713:-8 8714:22 8715:-13 8717:41 8718:19 8719:-26 8720:14 8721:18 8722:20 8724:-13 8725:-1 8726:-1 8727:41 8728:-26 8729:-27 8730:-3 8733:-2 8734:37 8735:-20 8736:25 8737:30 8738:21 8739:47 8740:47 8741:-4 8742:-9 8743:-16 8744:33 8746:45 8747:6 8748:32 8749:22 8750:22 8751:-18 8752:-2 8754:2 8756:-1 8757:43 8758:26 8759:-2 8760:-3 8761:-3 8764:-19 8765:-9 8767:-18 8768:-18 8769:-39 8770:-9 8771:30 8772:30 8774:30 8775:39 8776:-9 8777:-6 8778:-29 8779:-4 8780:9 8781:-31 8782:25 8783:26 8784:-7 8785:8 8786:-1 8787:-10 8788:-2 8790:-24 8791:-24 8792:-47 8793:-35 8794:-15 8795:4 8796:4 8797:-6 8798:-20 8799:14 8800:42 8801:-39 8802:-27 8803:-9 8804:20 8806:33 8807:-5 8808:35 8809:-56 8811:-24 8812:-27 8813:-59 8815:-59 8816:-3 8817:-11 8818:-25 8819:-1 8820:-8 8821:-8 8822:31 8823:33 8824:11 8825:11 8826:18 8827:19 8829:-20 8830:-3 8831:-14 8832:33 8833:44 8834:18 8835:-10 8836:-2 8837:-14 8839:-19 8840:-4 8843:-13 8844:-12 8845:-9 8847:41 8848:-3 8849:-3 8850:-17 8853:-5 8854:-2 8855:-2 8860:-22 8861:-3 8862:-7 8863:-5 8865:16 8866:-1 8867:11 8868:-26 8869:-34 8871:8 8872:18 8873:36 8874:-8 8875:1 8876:-5 8877:-39 8878:-5 8880:17 8881:29 8882:16 8883:17 8884:23 8885:-7 8886:-24 8887:-4 8888:-22 8889:-22 8890:-22 8891:-16 8892:-3 8893:4 8894:14 8896:-8 8897:-5 8898:-5 8899:34 8901:-7 8904:19 8908:28 8909:-13 8910:-67 8911:-28 8912:-28 8913:34 8914:13 8915:-44 8916:18 8917:10 8918:-2 8919:16 8922:-13 8923:-14 8926:-13 8927:-1 8928:-7 8929:18 8930:-7 8931:14 8932:-12 8933:39 8934:5 8937:21 8938:16 8939:-22 8940:-19 8942:-30 8943:-33 8944:-1 8945:54 8946:32 8947:18 8948:-19 8949:35 8950:-32 8951:-11 8952:42 8953:62 8954:-10 8955:-10 8958:-5 8959:-7 8960:-7 8961:4 8962:-3 8963:14 8964:31 8965:-35 8966:-8 8967:-15 8969:33 8970:22 8971:-6 8972:-2 8973:-20 8974:-23 8978:-21 8979:-21 8981:5 8982:24 8983:27 8984:25 8986:-27 8987:-17 8988:-14 8989:7 8990:12 8991:-13 8992:-14 8993:-5 8994:-15 8996:-21 8997:-21 8998:15 8999:-9 9000:-13 9001:9 9002:15 9003:-6 9004:-3 9005:62 9007:25 9008:-3 9009:-15 9010:-32 9011:-27 9012:-59 9014:-6 9015:28 9016:36 9017:36 9018:35 9019:35 9021:-23 9022:-4 9023:-27 9024:-14 9025:-4 9026:-6 9027:-23 9028:-23 9029:10 9030:13 9031:31 9034:30 9035:34 9037:24 9038:-18 9041:-11 9044:-10 9046:-12 9048:-4 9049:-4 9051:-1 9052:-92 9053:19 9054:19 9055:-16 9056:7 9058:-19 9059:-19 9060:-6 9061:8 9062:-13 9063:-13 9065:-64 9067:-10 9068:-4 9069:30 9070:15 9072:-6 9073:-19 9074:-26 9075:-36 9076:-22 9077:-19 9078:-3 9079:-7 9080:-9 9081:-7 9082:-13 9083:24 9084:-9 9085:-12 9086:-54 9087:-21 9088:-7 9089:23 9091:-1 9093:-10 9094:27 9095:25 9096:22 9099:28 9101:22 9102:12 9103:34 9104:-22 9105:7 9106:-14 9107:-1 9108:-15 9109:-20 9110:-5 9113:-4 9114:43 9115:-6 9116:5 9117:-9 9121:4 9122:12 9125:26 9126:26 9130:36 9131:15 9132:24 9135:-31 9137:9 9138:-32 9139:45 9140:-8 9141:27 9142:-9 9143:24 9144:24 9145:-35 9149:49 9150:4 9151:24 9152:83 9153:-1 9154:59 9155:20 9156:-7 9157:-13 9158:-33 9159:-2 9160:16 9161:26 9162:-19 9164:14 9165:14 9166:-11 9167:-48 9168:-40 9169:-9 9170:-1 9171:-67 9172:-17 9173:-12 9174:-17 9175:-43 9176:-6 9177:-6 9178:-5 9179:14 9180:-29 9181:18 9182:-1 9183:-7 9184:-2 9186:31 9187:54 9188:40 9189:22 9190:11 9191:48 9192:-9 9193:27 9194:-22 9195:-26 9196:-11 9197:-21 9199:35 9200:-2 9201:-21 9202:13 9203:13 9205:-12 9206:-13 9207:38 9208:12 9209:-9 9210:33 9211:23 9212:-15 9213:31 9214:-7 9215:13 9217:-23 9218:10 9220:12 9221:38 9222:11 9223:5 9224:-11 9225:3 9226:-5 9227:-19 9228:29 9229:-21 9230:4 9231:-12 9232:-12 9233:-3 9234:-4 9235:-28 9236:-54 9237:-13 9238:-14 9239:-21 9240:-21 9241:-5 9242:-5 9245:-8 9246:-8 9248:-2 9249:-63 9250:-35 9251:-21 9252:-24 9253:-7 9254:-10 9255:-10 9256:35 9257:42 9258:20 9259:-8 9260:25 9261:-31 9262:62 9263:-25 9266:-8 9268:-5 9269:-14 9270:-2 9271:-2 9272:9 9273:-8 9275:-32 9277:-27 9278:-31 9279:19 9281:-19 9282:-3 9283:-7 9285:13 9286:22 9287:25 9288:22 9289:40 9290:1 9291:22 9292:7 9293:-35 9294:-27 9295:-10 9296:4 9297:-3 9298:14 9299:-5 9301:-9 9302:-22 9306:1 9308:31 9309:-6 9310:31 9312:1 9313:30 9315:-22 9316:19 9317:-9 9319:-11 9323:12 9324:10 9325:-6 9326:16 9328:36 9330:11 9331:35 9332:-35 9333:-3 9335:54 9336:5 9337:46 9338:14 9339:-19 9340:-23 9341:2 9342:-7 9343:-7 9344:22 9345:13 9346:-7 9347:10 9348:-35 9349:72 9350:-10 9351:42 9352:7 9353:-16 9354:-6 9356:14 9357:25 9358:-37 9360:43 9361:-25 9362:-11 9363:-28 9364:-36 9365:-5 9366:-5 9367:-15 9368:-23 9369:-21 9370:-9 9371:-15 9372:-37 9373:9 9374:25 9375:25 9376:20 9377:-12 9378:-15 9379:-2 9380:5 9381:57 9382:10 9383:25 9384:14 9385:14 9386:-34 9387:-10 9388:9 9389:26 9390:-10 9391:39 9392:-6 9395:-3 9400:-15 9401:3 9402:-20 9404:51 9405:53 9406:-18 9407:21 9408:-7 9409:-8 9411:-23 9412:-36 9413:-8 9416:-6 9417:42 9418:-34 9419:-34 9420:-15 9421:-7 9422:-7 9424:-11 9426:35 9427:-6 9428:37 9429:8 9430:-1 9432:-8 9433:-17 9434:26 9435:32 9436:22 9437:-27 9438:-27 9439:-9 9442:23 9443:27 9444:-5 9445:-6 9446:-1 9447:-1 9450:-8 9451:55 9452:15 9453:47 9454:-26 9455:-26 9456:16 9457:-1 9461:-14 9462:-12 9465:-32 9467:-5 9469:-6 9470:20 9471:20 9472:-3 9474:-20 9475:-1 9476:-6 9477:5 9480:-1 9481:-19 9483:-9 9484:26 9485:-31 9486:-30 9487:-15 9488:-16 9489:-26 9490:-2 9491:-27 9492:-31 9493:16 9494:7 9495:27 9496:-33 9497:-22 9498:20 9499:-6 9500:21 9501:-11 9502:-18 9504:31 9505:-27 9506:14 9507:-36 9508:8 9509:-14 9510:-20 9511:-24 9512:-19 9514:-20 9515:-17 9516:-8 9517:7 9518:-25 9519:35 9520:39 9525:-21 9526:-7 9527:-4 9528:-17 9529:-5 9530:16 9531:-6 9533:-5 9534:-4 9535:-14 9536:-8 9537:-8 9539:-24 9540:-24 9541:45 9542:19 9543:54 9544:16 9545:9 9546:-8 9547:30 9548:30 9549:16 9550:16 9551:26 9552:18 9553:24 9554:-2 9555:12 9556:-17 9557:-18 9559:-14 9560:25 9561:57 9562:81 9565:17 9566:14 9567:14 9568:-23 9569:16 9570:16 9571:19 9572:24 9573:-6 9574:27 9575:18 9576:26 9577:26 9578:-8 9579:-8 9580:14 9581:-1 9582:-17 9583:15 9584:16 9585:-7 9586:-8 9588:-2 9591:-47 9592:-39 9593:-6 9594:10 9595:52 9596:5 9597:15 9598:25 9599:61 9600:61 9601:-49 9602:-27 9603:-9 9604:4 9605:15 9606:2 9607:5 9608:-2 9609:-8 9610:-8 9611:-5 9612:-5 9613:-20 9614:-95 9615:14 9616:-26 9617:-8 9619:-2 9621:-23 9622:-11 9623:-9 9624:-32 9625:36 9626:-2 9627:83 9629:10 9630:-17 9632:-28 9635:-13 9636:-24 9637:-14 9640:-6 9642:11 9643:-16 9644:-9 9645:4 9646:3 9647:-23 9649:2 9650:-12 9651:17 9652:-14 9653:-9 9654:52 9655:-27 9656:-11 9657:19 9658:15 9659:5 9660:-27 9661:-22 9662:-6 9663:-11 9666:-19 9668:-18 9669:-3 9670:-14 9671:-7 9672:45 9673:8 9674:-37 9675:24 9678:-12 9679:-27 9682:-2 9683:-1 9686:18 9688:-23 9689:12 9690:-21 9692:-2 9693:-9 9696:-16 9697:-1 9698:23 9699:-3 9700:-20 9704:-24 9705:21 9707:-3 9708:57 9710:12 9712:-12 9713:-5 9714:-5 9715:21 9716:22 9717:44 9719:19 9720:-16 9721:-28 9722:17 9723:-29 9724:24 9725:-8 9726:-1 9728:-37 9729:-9 9731:-5 9732:-19 9733:-25 9734:-9 9735:2 9736:-11 9737:-11 9738:20 9742:-23 9743:-24 9744:-2 9745:3 9747:10 9748:20 9749:24 9751:12 9752:7 9753:11 9754:65 9755:61 9756:42 9757:46 9758:46 9759:-8 9760:-8 9763:-23 9764:-23 9766:-15 9767:-8 9768:-11 9769:17 9770:17 9771:-8 9772:-8 9773:8 9774:-34 9775:42 9776:17 9778:-2 9779:-2 9780:-29 9781:-42 9783:2 9785:-2 9787:43 9788:43 9789:-21 9791:14 9792:20 9793:-6 9794:13 9797:2 9798:9 9799:-18 9800:-52 9802:-22 9805:-2 9807:-9 9810:-16 9813:5 9814:20 9815:-27 9816:-1 9817:-7 9820:-9 9821:-6 9822:53 9823:31 9824:51 9825:15 9826:-33 9827:-61 9829:-18 9830:33 9831:-17 9832:-4 9833:-4 9835:-2 9836:-13 9837:-9 9838:-19 9839:-9 9841:-3 9842:18 9844:-1 9845:-42 9846:-55 9847:-35 9848:-70 9849:19 9850:-4 9851:-86 9852:-107 9853:-82 9854:109 9855:-48 9856:3 9857:-4 9858:-66 9859:-4 9860:-83 9861:65 9862:-12 9863:-4 9865:-84 9866:80 9867:-97 9868:-16 9869:-21 9870:-59 9871:-52 9872:3 9873:-21 9874:-157 9875:-40 9876:21 9877:97 9878:22 9879:-74 9880:-28 9881:-25 9882:51 9883:-2 9884:-13 9885:-2 9886:-2 9888:-1 9889:-19 9890:-49 9891:50 9892:-56 9893:51 9894:-25 9895:-40 9896:-100 9897:-62 9898:30 9899:-56 9900:-1 9901:20 9902:-22 9903:49 9904:107 9905:-25 9906:100 9907:14 9908:-103 9909:-3 9910:-53 9912:-47 9913:-95 9914:-47 9915:-28 9916:63 9917:110 9918:-63 9919:-36 9920:2 9921:-2 9922:-13 9923:-10 9924:54 9925:-9 9927:-1 9928:-31 9929:-157 9930:43 9931:-80 9932:23 9933:-2 9934:-37 9935:-115 9936:-34 9937:4 9938:-10 9940:7 9941:-55 9942:-7 9943:10 9944:-78 9945:7 9946:-53 9947:-2 9948:2 9949:16 9951:-9 9952:27 9953:-1 9954:-81 9955:-82 9956:-14 9957:39 9958:17 9959:-48 9960:-27 9961:-69 9962:89 9963:2 9964:12 9965:32 9966:5 9967:24 9968:27 9969:-22 9970:33 9971:-9 9972:16 9973:27 9974:11 9976:38 9977:-6 9978:-7 9979:17 9980:-16 9981:9 9982:30 9984:15 9985:-15 9986:-31 9987:-1 9988:48 9989:13 9990:11 9991:-14 9992:43 9993:-9 9994:16 9995:17 9996:-11 9997:-11 9998:-16 9999:11 10000:-19 10001:13 10002:-2 10003:10 10004:18 10005:14 10006:-10 10007:13 10008:-4 10009:15 10010:19 10011:-10 10014:15 10015:-4 10016:1 10017:30 10019:-4 10021:-17 10022:19 10023:15 10024:16 10025:42 10026:-39 10027:39 10028:-2 10029:-21 10030:-6 10031:30 10032:2 10033:-9 10034:-5 10035:-14 10036:-16 10037:-18 10038:-30 10039:16 10040:-11 10041:-17 10042:49 10043:-15 10044:13 10045:-4 10046:-3 10047:2 10048:-3 10049:7 10050:-5 10051:-15 10052:51 10053:23 10054:-6 10055:12 10056:-14 10057:-25 10058:-5 10059:-7 10061:-13 10062:-41 10063:-2 10064:-3 10067:-12 10069:-5 10070:-5 10071:-17 10072:-12 10074:20 10075:-29 10077:15 10078:-13 10079:15 10080:-3 10082:-24 10084:24 10085:-11 10087:-12 10088:31 10089:20 10090:-59 10091:-2 10092:-22 10093:8 10095:-15 10100:-6 10101:-9 10102:-10 10104:23 10105:-8 10106:-21 10108:-17 10109:57 10110:-23 10111:-12 10113:-24 10116:-30 10117:35 10118:-12 10119:34 10121:56 10123:-17 10124:12 10125:-5 10126:54 10127:6 10128:-9 10129:-4 10130:-6 10131:25 10132:-3 10133:15 10134:2 10135:-6 10136:-7 10137:-14 10138:27 10139:49 10140:-11 10141:26 10142:-17 10143:-6 10144:38 10145:-34 10146:27 10147:34 10148:-2 10149:-2 10150:-7 10151:10 10152:-2 10154:-3 10155:-15 10156:15 10157:-3 10158:-17 10159:33 10160:29 10161:-11 10162:24 10163:-29 10164:-3 10165:-8 10166:-9 10167:15 10168:-11 10170:-14 10172:18 10173:11 10174:-15 10175:10 10176:-21 10177:-11 10178:17 10180:-24 10181:-23 10182:-28 10183:27 10184:16 10185:-8 10186:-9 10187:15 10188:21 10189:-3 10190:-11 10191:-4 10193:-16 10194:-4 10195:-5 10196:-1 10197:-24 10200:-14 10201:-8 10202:-7 10203:14 10204:-6 10206:-11 10207:-50 10208:25 10209:11 10211:17 10212:13 10213:-5 10214:-11 10215:25 10216:-1 10217:-37 10218:9 10220:-6 10221:14 10222:-4 10224:-16 10225:-22 10226:-2 10227:-9 10228:3 10229:-11 10230:-14 10231:39 10232:-17 10233:22 10234:-10 10235:-9 10236:-2 10237:5 10238:43 10239:-3 10240:63 10241:-12 10242:-10 10243:-17 10244:8 10245:20 10246:7 10248:15 10249:16 10250:19 10251:20 10252:11 10253:-10 10254:9 10255:30 10256:-6 10257:17 10258:-16 10259:-11 10260:-27 10261:-2 10262:-19 10263:-1 10264:-53 10265:18 10266:-4 10267:-3 10268:-3 10269:18 10270:10 10271:28 10272:-18 10273:-19 10274:40 10275:10 10276:21 10277:-14 10279:-10 10280:-11 10281:16 10282:-5 10283:-1 10284:-6 10286:-27 10287:24 10288:-11 10289:9 10290:8 10291:-1 10292:-18 10293:24 10294:10 10296:-9 10297:-9 10298:19 10299:-5 10300:-14 10301:-25 10302:-3 10303:-26 10305:-5 10306:-18 10307:11 10308:-11 10309:-22 10310:26 10311:-27 10312:28 10313:-5 10315:-6 10316:5 10319:-11 10320:-6 10322:49 10323:16 10324:34 10325:10 10326:-6 10327:-39 10328:86 10329:38 10330:-4 10331:-7 10332:-17 10333:-6 10334:21 10338:-26 10339:-1 10341:34 10342:-10 10343:8 10344:-34 10345:-4 10346:11 10347:-24 10348:-17 10350:1 10351:-24 10352:6 10353:1 10354:-13 10355:-15 10356:1 10357:-24 10358:18 10361:4 10363:-13 10365:2 10366:5 10367:-13 10368:2 10370:3 10371:-4 10372:-3 10374:-23 10375:7 10378:17 10380:-11 10382:17 10383:16 10384:-17 10385:-23 10386:-19 10387:-9 10388:2 10389:-52 10390:24 10391:-7 10392:-22 10393:-12 10394:-36 10395:16 10396:-11 10397:-10 10398:1 10399:-19 10400:-14 10401:75 10402:22 10403:-8 10404:29 10405:15 10406:-1 10407:-41 10408:7 10409:25 10410:-16 10411:12 10412:-10 10413:-11 10414:-6 10415:2 10416:11 10418:36 10419:11 10420:-2 10421:-12 10422:12 10423:3 10424:-8 10425:18 10426:-12 10427:-5 10428:22 10430:7 10431:-17 10432:-2 10434:-21 10435:11 10436:9 10437:-18 10438:-4 10440:18 10441:3 10442:2 10443:-2 10444:-33 10445:4 10447:-13 10449:33 10450:7 10452:10 10453:-6 10454:15 10455:31 10456:-14 10457:-3 10458:23 10459:-7 10460:-5 10461:5 10462:18 10463:2 10464:-6 10465:22 10467:13 10468:-7 10469:20 10470:-6 10471:40 10472:24 10473:11 10474:4 10475:-11 10477:-21 10478:-25 10481:-2 10482:10 10483:15 10485:-8 10486:47 10487:-13 10488:-5 10489:-1 10490:-32 10491:-6 10492:-27 10494:-4 10495:19 10496:-28 10497:1 10498:35 10499:-3 10500:32 10501:-3 10502:-11 10503:8 10504:-6 10505:-19 10506:4 10507:27 10508:-16 10509:-11 10510:25 10512:7 10513:15 10514:-12 10515:18 10517:-11 10518:-10 10519:27 10520:-2 10522:-10 10523:13 10526:-3 10527:32 10528:4 10529:-14 10531:-9 10532:1 10533:26 10534:26 10535:-22 10536:-18 10537:-7 10538:19 10539:118 10540:25 10541:-7 10542:11 10543:-1 10544:12 10545:16 10546:-1 10550:17 10551:-10 10552:-4 10553:15 10554:-16 10555:6 10557:13 10558:14 10560:15 10561:-48 10562:-41 10563:-1 10564:17 10565:-9 10567:-15 10568:-12 10569:-14 10570:-13 10572:-9 10573:-3 10574:31 10575:-18 10576:-16 10578:22 10579:19 10580:-19 10582:-1 10583:9 10584:-10 10585:-12 10586:-16 10587:-4 10588:-1 10589:-45 10591:-3 10592:33 10593:11 10594:-12 10596:-14 10597:12 10598:-4 10599:17 10600:13 10601:17 10602:-8 10604:-19 10605:34 10606:16 10607:-13 10608:1 10609:14 10610:-8 10611:-6 10612:22 10613:14 10614:-21 10615:-9 10617:16 10618:-9 10620:19 10621:-7 10622:-11 10623:-1 10624:7 10625:9 10626:29 10627:17 10628:-1 10629:7 10630:12 10631:17 10632:-4 10633:-12 10635:4 10637:-6 10638:-24 10640:44 10641:24 10642:-33 10643:-3 10644:11 10645:-15 10646:-14 10647:-19 10649:-8 10650:51 10651:23 10652:-2 10653:9 10654:-33 10655:-19 10656:-4 10657:-7 10658:-36 10659:-3 10661:-5 10662:-5 10664:-12 10666:-29 10667:15 10668:-14 10669:15 10670:-3 10673:26 10674:-11 10675:-12 10676:-60 10677:-15 10678:-6 10679:2 10680:25 10681:-21 10683:-17 10684:-12 10685:-24 10688:-28 10689:39 10690:56 10691:-4 10692:12 10693:-6 10694:54 10695:-4 10696:-13 10697:7 10698:-6 10699:-7 10700:27 10701:27 10702:-6 10703:38 10704:-7 10705:18 10706:18 10707:37 10708:47 10709:-25 10710:-16 10711:3 10712:-22 10713:8 10714:-6 10715:2 10716:22 10717:-22 10718:-10 10719:-12 10720:25 10721:-35 10723:-22 10724:-13 10725:4 10726:-1 10727:-12 10728:-56 10729:11 10730:-10 10732:-10 10733:-21 10734:-2 10735:-16 10736:15 10737:-18 10738:36 10739:18 10740:-3 10741:19 10742:-9 10743:7 10745:-14 10746:23 10747:-7 10748:-21 10749:-18 10750:-19 10751:-7 10752:7 10753:-8 10754:-16 10755:33 10756:-4 10757:-4 10759:-16 10760:-4 10761:-5 10762:-23 10763:-14 10764:-7 10765:-10 10767:-11 10768:-47 10769:25 10770:17 10771:-13 10772:-1 10773:21 10774:-6 10775:9 10776:-10 10777:-12 10778:-14 10779:36 10780:-19 10781:-2 10782:47 10783:-3 10784:63 10785:2 10786:-2 10788:35 10789:11 10790:32 10792:11 10793:-16 10794:-29 10795:-4 10796:-53 10797:-2 10798:-3 10799:18 10800:-4 10801:-19 10802:41 10803:10 10804:-15 10806:-6 10807:-23 10809:-1 10810:24 10811:-5 10813:-9 10814:-5 10815:20 10816:-26 10817:-29 10819:-18 10820:-3 10821:-23 10822:17 10823:-30 10824:-6 10825:-5 10826:-11 10827:-7 10829:37 10830:16 10831:40 10832:-6 10833:3 10834:-39 10835:36 10836:36 10837:-7 10838:-17 10839:8 10840:-5 10841:-1 10843:40 10844:3 10845:-8 10846:-33 10847:24 10848:-1 10850:-18 10851:4 10852:-4 10853:-2 10854:24 10855:33 10856:9 10857:13 10859:18 10860:-3 10861:75 10862:-9 10863:-14 10864:13 10865:-7 10866:14 10867:-3 10868:-14 10869:-2 10870:-2 10871:-11 10872:-21 10873:-19 10874:13 10875:10 10876:-71 10877:-7 10878:27 10879:10 10880:9 10881:-8 10882:-17 10883:31 10886:-16 10887:-4 10888:-5 10889:-1 10890:-25 10891:-14 10892:-12 10893:-8 10894:-7 10895:11 10897:-11 10898:-47 10899:25 10900:22 10901:-1 10902:27 10903:-13 10904:-1 10905:6 10906:-2 10907:15 10908:-6 10909:-37 10910:6 10911:-14 10912:9 10914:-11 10915:-6 10916:-6 10917:9 10918:-1 10919:-17 10920:-22 10923:20 10924:-13 10925:-14 10926:-14 10927:6 10928:-16 10929:-19 10930:-6 10931:14 10932:-8 10933:-14 10935:3 10936:-2 10937:24 10938:-5 10941:21 10942:33 10943:11 10944:-40 10945:30 10946:31 10947:-6 10948:11 10949:8 10951:-43 10952:-26 10953:-4 10955:-34 10956:-14 10957:-1 10958:-10 10959:14 10961:11 10963:9 10964:-4 10965:-6 10966:-18 10967:8 10968:10 10971:-10 10972:15 10973:20 10974:-6 10975:-2 10977:-6 10979:37 10980:-16 10981:-4 10982:27 10983:-1 10984:-8 10985:24 10986:-12 10987:-5 10989:-11 10990:-12 10991:-15 10993:-3 10994:-24 10995:-29 10997:-18 10998:11 11000:-22 11001:23 11002:-12 11003:-4 11004:-6 11005:-17 11006:-5 11007:20 11008:-7 11009:33 11010:33 11011:20 11012:23 11013:-6 11014:-6 11015:-6 11016:-6 11017:-39 11018:41 11019:54 11020:43 11021:1 11022:-11 11023:-6 11024:-19 11025:16 11026:-17 11027:-6 11028:50 11029:-8 11031:30 11032:-5 11033:24 11035:-1 11037:-5 11038:36 11039:-6 11040:31 11041:-26 11042:-15 11043:2 11044:-21 11045:35 11046:-3 11047:21 11048:7 11049:12 11050:-18 11052:-16 11053:-18 11054:-7 11055:-3 11056:19 11057:-7 11059:-14 11060:23 11061:-7 11062:-27 11063:-7 11064:7 11065:-8 11066:-16 11067:33 11069:-17 11070:-4 11071:-5 11072:-29 11073:-14 11074:12 11075:-7 11076:-10 11077:-11 11078:25 11079:-13 11080:-1 11081:45 11082:-6 11083:8 11084:-7 11085:-12 11086:-14 11087:-19 11089:47 11090:-3 11091:63 11092:2 11094:35 11095:11 11096:32 11098:11 11099:-30 11100:-4 11101:-50 11103:18 11104:-4 11105:-19 11106:21 11107:10 11108:-35 11109:-6 11110:-15 11112:-1 11113:24 11114:-5 11116:-5 11117:-5 11118:21 11119:-21 11121:-21 11122:-23 11123:17 11124:-20 11125:-4 11127:17 11129:29 11130:27 11131:-2 11132:-2 11133:-39 11134:36 11135:15 11136:-7 11137:8 11138:-5 11139:-1 11141:40 11142:-48 11143:17 11144:-40 11146:-6 11147:-6 11148:10 11149:-22 11151:31 11152:-12 11153:-10 11154:-3 11156:11 11157:4 11158:7 11159:-20 11160:10 11161:-34 11162:5 11163:-13 11164:-17 11165:-15 11166:-24 11167:-19 11168:3 11169:-17 11170:15 11171:-7 11172:-17 11173:19 11174:7 11176:-14 11177:-55 11178:12 11179:6 11180:-3 11181:20 11182:-7 11184:13 11185:-6 11186:-33 11187:-16 11189:-13 11190:-19 11191:24 11192:33 11193:9 11195:40 11196:-14 11197:13 11198:-6 11199:8 11200:-32 11201:-24 11202:-7 11203:-34 11205:-1 11206:15 11207:-6 11208:-1 11209:-17 11210:-21 11212:-10 11213:9 11214:-7 11215:25 11216:-6 11217:-1 11222:16 11223:-12 11224:-27 11226:27 11227:12 11229:25 11230:10 11231:-6 11232:-7 11233:30 11234:24 11235:-6 11236:-24 11237:27 11240:-6 11241:-11 11243:-8 11245:-15 11246:38 11247:23 11248:-21 11249:17 11251:28 11252:-3 11253:-50 11254:-3 11255:-12 11256:20 11257:22 11258:8 11259:-13 11261:-3 11263:20 11264:35 11265:11 11266:-3 11267:-4 11268:-1 11269:16 11270:10 11271:-15 11272:-6 11273:9 11274:-5 11275:30 11276:-22 11277:27 11278:-6 11279:-2 11280:-17 11281:-2 11282:-5 11284:-9 11285:-9 11286:-13 11287:-6 11288:-17 11289:9 11290:-13 11291:-5 11292:-1 11293:-4 11294:-6 11296:-18 11297:-4 11298:-31 11299:12 11300:16 11301:-31 11302:59 11303:-36 11304:-1 11305:-10 11307:-15 11308:-19 11309:-1 11310:24 11311:33 11312:14 11315:61 11316:-9 11317:-14 11318:13 11319:-6 11320:8 11321:-3 11322:-2 11323:-21 11324:-19 11325:10 11326:-20 11327:27 11328:-20 11329:-3 11330:-29 11331:-2 11332:-13 11333:-3 11334:-3 11335:22 11336:22 11337:-1 11338:27 11339:-6 11340:-2 11341:15 11342:7 11343:-14 11346:-6 11347:-6 11348:9 11349:-1 11350:-17 11351:-22 11352:-5 11354:-17 11355:-13 11356:-5 11357:-9 11358:-14 11360:20 11361:41 11364:-13 11365:-21 11366:19 11367:11 11368:-28 11369:-4 11371:-9 11372:-1 11373:-10 11374:-1 11375:9 11376:-4 11377:-19 11378:-7 11379:39 11380:10 11381:-14 11382:25 11383:-6 11386:-6 11388:37 11389:-10 11390:-4 11391:-19 11392:-12 11393:-10 11394:-41 11397:5 11398:4 11400:17 11401:-18 11402:-4 11403:-17 11404:27 11405:34 11406:-6 11407:-2 11408:-31 11409:12 11410:25 11411:10 11412:-17 11413:-6 11414:31 11415:-8 11416:30 11417:-5 11418:24 11419:-5 11420:16 11421:-6 11422:31 11423:-23 11424:16 11425:-17 11426:40 11427:14 11428:-34 11430:17 11431:10 11432:-14 11433:-16 11434:10 11436:-10 11437:-23 11438:35 11439:9 11440:-12 11441:1 11442:-2 11443:49 11444:-2 11446:1 11447:-26 11448:4 11449:-15 11451:33 11453:6 11454:21 11455:-14 11456:-5 11457:21 11458:29 11459:45 11461:-1 11462:2 11464:-22 11465:-11 11466:-17 11467:25 11468:41 11470:23 11471:3 11472:6 11473:-15 11474:-1 11475:-2 11476:16 11477:-18 11478:13 11481:59 11482:35 11483:16 11485:-15 11488:15 11489:-1 11490:-11 11491:24 11492:-4 11493:8 11494:8 11495:5 11496:-27 11497:4 11498:4 11499:8 11500:19 11501:-31 11503:16 11504:35 11505:28 11506:8 11507:-3 11509:-10 11511:-9 11512:-7 11513:7 11516:-30 11517:-7 11518:6 11519:-25 11520:-1 11521:9 11523:-14 11524:-10 11526:-13 11527:12 11528:-17 11529:-19 11530:12 11531:-1 11532:9 11533:2 11534:-11 11535:-2 11536:-7 11538:17 11539:-10 11540:-4 11541:8 11542:-12 11543:-5 11544:-5 11545:-1 11546:6 11547:-5 11548:-12 11549:22 11551:10 11552:-2 11554:63 11555:5 11556:-24 11558:-1 11559:-27 11560:7 11561:-21 11563:-4 11564:-2 11565:-16 11566:-1 11567:36 11568:18 11569:-3 11570:9 11571:19 11572:-9 11574:-14 11576:23 11577:-3 11578:-21 11579:-16 11580:-31 11581:-7 11582:7 11583:-16 11584:33 11586:-16 11587:-4 11588:-5 11589:-23 11590:-14 11591:-8 11592:-7 11593:-10 11594:-11 11595:-47 11596:25 11597:27 11598:-13 11599:-1 11600:21 11601:-6 11602:9 11603:20 11604:-4 11605:-12 11606:-14 11607:-19 11608:-2 11609:15 11610:-3 11611:5 11612:17 11615:35 11616:11 11617:32 11619:11 11620:3 11621:-29 11622:-4 11623:-38 11624:29 11626:18 11627:-4 11628:-19 11629:10 11630:10 11631:-15 11632:-6 11633:-15 11634:-1 11635:24 11636:-5 11638:-9 11639:-8 11640:-26 11641:-20 11643:6 11644:-23 11645:17 11646:-30 11647:-3 11648:-5 11649:-7 11651:37 11652:40 11653:-6 11654:3 11655:-39 11656:36 11657:36 11658:-7 11659:-17 11660:8 11661:-5 11662:-1 11664:40 11665:-21 11666:88 11667:-16 11668:12 11669:23 11670:-7 11671:-3 11672:12 11673:5 11674:8 11675:15 11676:14 11677:26 11678:1 11679:-10 11680:57 11681:20 11682:12 11683:-24 11684:9 11685:16 11686:-23 11687:15 11688:11 11691:19 11692:20 11693:20 11694:25 11695:-19 11696:-17 11697:-19 11698:-3 11699:-18 11700:-35 11702:-2 11703:-2 11704:-2 11705:18 11706:-9 11707:-21 11708:12 11709:11 11710:-15 11711:-14 11712:-35 11713:-9 11714:11 11715:-1 11716:-15 11717:-3 11718:20 11719:15 11720:-44 11721:-30 11722:5 11723:-9 11724:-27 11725:-8 11726:-32 11727:10 11728:-19 11730:-21 11731:-9 11732:-24 11733:-20 11734:14 11735:-39 11736:14 11737:-18 11738:-54 11739:-15 11740:-10 11741:-12 11742:-2 11743:19 11744:14 11745:-4 11746:-14 11747:-9 11748:-2 11749:-10 11750:14 11751:-1 11753:-8 11754:-19 11755:-31 11756:-5 11758:-14 11759:-4 11761:-2 11763:14 11764:14 11765:23 11766:-15 11767:-19 11769:-10 11770:5 11771:21 11772:-20 11773:-20 11776:13 11777:-12 11778:-12 11779:-3 11780:-3 11781:-23 11782:9 11783:9 11784:24 11785:24 11786:22 11787:24 11788:-18 11789:-18 11790:2 11791:2 11792:25 11793:25 11794:-9 11795:-9 11797:-12 11798:-12 11799:42 11800:42 11801:-2 11802:-2 11803:1 11804:1 11805:-5 11806:-5 11807:-1 11808:-1 11813:-15 11814:-15 11815:8 11816:8 11819:-1 11820:-1 11824:-14 11825:-14 11826:-9 11827:-9 11828:-7 11829:-7 11830:-6 11831:-6 11834:-14 11835:-14 11836:-15 11837:-15 11838:-13 11839:-13 11840:-3 11841:-3 11842:18 11843:18 11844:-6 11845:-6 11846:7 11847:7 11850:-16 11851:-16 11852:21 11853:21 11854:-21 11855:-21 11856:-22 11857:-22 11858:-7 11859:-7 11860:7 11861:7 11862:-18 11863:-18 11864:31 11865:31 11868:-23 11869:-23 11870:-8 11871:-31 11872:-31 11873:-14 11874:-14 11875:20 11876:20 11877:-8 11878:-8 11879:-9 11880:-9 11881:-12 11882:-12 11883:-59 11884:-59 11885:26 11886:26 11887:-12 11888:-12 11889:-2 11890:-2 11891:49 11892:49 11893:-6 11894:-6 11895:8 11896:8 11897:-1 11898:-1 11899:-14 11900:-14 11901:-17 11902:-17 11903:-19 11904:-19 11905:-2 11906:-2 11907:40 11908:40 11909:-3 11910:-3 11911:57 11912:57 11913:2 11914:2 11919:38 11920:38 11921:12 11922:12 11923:33 11924:33 11927:-31 11928:-31 11929:-4 11930:-4 11931:-54 11932:-54 11935:17 11936:17 11937:-4 11938:-4 11939:-21 11940:-21 11941:26 11942:26 11943:9 11944:9 11945:-5 11946:-5 11947:-14 11948:-15 11951:-1 11952:-1 11953:24 11954:24 11955:-4 11956:-4 11959:-6 11960:-4 11961:-5 11963:15 11964:15 11965:-22 11966:-22 11968:-25 11969:-25 11970:-25 11971:-25 11972:16 11973:16 11974:-19 11975:-20 11976:-5 11977:-5 11981:39 11982:39 11983:24 11984:24 11985:-1 11986:-1 11987:-2 11988:-2 11989:-38 11990:-38 11991:42 11992:42 11993:13 11994:13 11995:-6 11996:-6 11997:-30 11998:-30 11999:-6 12000:-6 12001:-1 12002:-1 12005:41 12006:41 12007:-4 12008:-4 12009:17 12010:17 12013:-6 12014:-9 12015:-9 12016:-13 12017:38 12018:-15 12022:-14 12023:-14 12024:14 12027:-4 12028:-4 12031:-5 12032:-10 12034:39 12035:39 12040:-29 12041:-1 12042:46 12043:16 12044:13 12045:-32 12046:36 12047:-13 12048:13 12049:-3 12050:23 12051:-10 12052:-7 12053:-10 12054:-16 12055:33 12056:-16 12057:-35 12058:2 12059:26 12060:-1 12061:9 12062:26 12063:12 12064:-4 12065:14 12066:23 12068:13 12069:6 12070:-4 12072:-17 12073:16 12074:16 12075:16 12076:16 12077:-1 12078:-1 12079:-1 12080:9 12081:9 12082:9 12083:9 12084:17 12085:17 12086:26 12087:12 12088:20 12089:12 12090:-4 12091:14 12092:15 12093:14 12094:23 12095:23 12096:23 12097:-13 12098:-13 12099:-13 12107:13 12108:13 12109:13 12110:13 12111:-4 12112:-4 12113:-4 12114:1 12115:1 12116:-2 12117:8 12118:-4 12119:4 12120:27 12121:27 12122:27 12123:27 12127:3 12128:-3 12129:-3 12130:-3 12131:-3 12135:37 12136:37 12137:-22 12138:-22 12139:56 12140:56 12141:19 12142:-12 12143:-12 12144:2 12145:-13 12146:30 12147:-26 12148:-8 12149:-3 12150:-3 12153:23 12154:23 12155:18 12156:-24 12157:-70 12158:-47 12159:16 12161:-8 12162:-9 12163:15 12164:21 12165:21 12166:-18 12167:7 12168:-6 12169:-22 12170:-22 12171:-9 12172:-9 12173:21 12174:21 12179:-26 12180:-26 12181:-2 12182:-2 12183:-13 12184:-13 12185:-11 12187:-14 12188:-11 12189:-7 12190:-7 12191:26 12192:26 12193:11 12194:11 12196:-3 12197:-3 12198:-3 12201:-3 12202:-3 12203:-5 12204:-5 12205:-1 12206:-50 12207:-50 12208:-15 12209:-15 12210:-51 12211:-51 12212:64 12213:64 12214:-1 12215:-39 12216:-6 12217:8 12218:-15 12219:-2 12220:6 12222:-5 12225:-25 12227:11 12231:18 12232:15 12233:14 12234:14 12239:-12 12240:-12 12245:18 12246:18 12247:15 12248:15 12249:15 12250:-3 12251:-3 12252:-3 12253:-3 12256:20 12257:-11 12258:-11 12265:14 12266:9 12269:20 12270:20 12271:20 12272:20 12273:17 12274:17 12275:-12 12276:49 12277:49 12278:-14 12279:-14 12282:-6 12283:-6 12284:-6 12285:-6 12286:-6 12287:12 12288:8 12289:8 12291:-6 12292:-6 12295:-17 12296:-17 12297:13 12298:13 12299:-14 12300:-14 12301:-15 12302:-15 12303:-15 12304:-15 12305:21 12306:21 12307:-12 12308:-12 12310:9 12313:20 12314:20 12315:-2 12316:40 12317:40 12318:-2 12319:-3 12320:-3 12322:-9 12327:24 12328:24 12329:29 12330:29 12331:-19 12332:-19 12333:-7 12334:-7 12335:-7 12336:-12 12337:-15 12338:-8 12341:-24 12342:-42 12343:36 12344:24 12345:24 12346:-13 12347:-13 12348:-9 12349:-9 12350:10 12351:-1 12352:-1 12353:-6 12354:-6 12355:26 12356:26 12357:39 12358:26 12361:-8 12362:-4 12365:16 12366:16 12367:-8 12368:2 12369:2 12370:7 12371:-24 12372:-24 12373:16 12374:16 12375:25 12376:25 12377:-34 12378:-34 12379:-28 12380:-28 12381:30 12382:30 12383:38 12384:1 12385:-9 12386:-9 12387:-8 12388:-46 12389:-46 12390:-3 12391:-3 12392:-16 12393:-4 12394:-4 12395:-2 12396:-2 12397:-9 12398:-9 12399:-22 12400:-22 12401:-8 12402:-8 12403:-12 12404:-12 12405:-13 12406:-7 12407:-26 12408:-19 12409:-22 12410:25 12411:-11 12412:-18 12413:-118 12414:-11 12415:-37 12416:-48 12417:-15 12418:52 12419:-5 12420:-24 12421:-17 12423:-23 12424:47 12425:-13 12426:28 12427:-14 12428:-1 12429:-12 12430:-18 12431:-22 12432:3 12433:47 12434:-3 12435:14 12436:-3 12437:2 12439:-14 12440:-15 12441:13 12442:-3 12443:18 12444:-6 12446:-16 12447:21 12448:-10 12449:-14 12450:-22 12451:-8 12452:7 12453:-7 12454:-18 12455:31 12457:-24 12458:-5 12459:-8 12460:-31 12461:-14 12462:9 12463:-8 12464:-9 12465:-12 12466:26 12467:-12 12468:-2 12469:42 12470:-6 12471:8 12472:-1 12473:-14 12474:-17 12475:-19 12477:40 12478:-3 12479:57 12480:2 12481:-1 12483:38 12484:12 12485:33 12487:-32 12488:-4 12489:-54 12491:17 12492:-4 12493:-21 12494:25 12495:9 12496:-42 12497:-5 12498:-14 12500:-1 12501:24 12502:-4 12504:-6 12505:-4 12506:15 12507:-23 12509:-24 12510:-25 12511:16 12512:-19 12513:-5 12515:18 12517:33 12518:24 12519:-1 12520:-2 12521:-38 12522:42 12523:13 12524:-6 12525:6 12526:-6 12527:-1 12529:41 12530:-47 12531:17 12532:-18 12533:-1 12534:-25 12535:-25 12536:-2 12537:-22 12538:-25 12539:-2 12540:-2 12542:-2 12543:-14 12544:-14 12545:-14 12546:14 12547:14 12548:14 12549:14 12550:-15 12551:-15 12552:-19 12556:-15 12557:39 12558:39 12559:39 12560:39 12561:21 12562:21 12563:2 12564:30 12565:-3 12566:-3 12567:-3 12568:-3 12569:26 12570:26 12571:10 12572:-4 12573:20 12574:30 12575:-8 12576:-8 12577:-7 12578:-2 12579:-8 12580:7 12581:7 12582:7 12586:-16 12587:-16 12588:-16 12589:21 12590:21 12591:21 12592:21 12593:-10 12594:-10 12595:-21 12596:11 12597:-10 12598:-22 12599:-22 12600:-22 12601:-22 12602:-21 12603:-21 12605:-5 12607:-15 12608:-22 12609:-22 12610:-2 12611:-22 12612:-8 12613:-8 12614:-3 12615:-6 12616:-8 12617:7 12618:7 12619:7 12620:-7 12621:-7 12622:-7 12623:-7 12624:-18 12625:-18 12626:-18 12627:-18 12628:31 12629:31 12630:31 12631:-3 12632:-3 12634:-3 12635:-4 12636:-4 12637:-4 12638:-4 12643:-23 12644:-23 12645:-1 12646:-26 12647:-23 12648:-5 12649:-5 12650:-5 12651:-5 12652:-8 12653:-8 12654:-25 12655:-25 12656:-30 12657:-25 12658:-14 12659:-14 12660:-14 12661:-14 12662:8 12663:8 12664:17 12665:-9 12666:8 12667:-8 12668:-8 12669:-3 12670:-3 12671:-8 12672:-9 12673:-9 12674:-1 12675:-9 12680:-12 12681:-12 12682:-12 12683:-59 12684:-59 12685:-42 12686:26 12687:26 12688:26 12689:26 12690:17 12691:17 12692:17 12693:-12 12694:-12 12695:-12 12696:-12 12697:-2 12698:-2 12699:-2 12700:22 12701:39 12702:27 12703:-24 12704:16 12705:-6 12706:-6 12707:-6 12708:-6 12709:11 12710:11 12711:8 12712:8 12713:-3 12714:-3 12715:11 12716:-16 12717:-3 12718:-14 12719:-14 12720:-14 12721:-17 12722:-17 12723:-17 12724:-17 12725:42 12726:42 12727:42 12728:-19 12729:-19 12730:-7 12731:-6 12732:-19 12733:-2 12734:-2 12737:40 12738:40 12739:41 12740:40 12741:-3 12742:-3 12743:-3 12744:-3 12745:57 12746:57 12747:57 12748:2 12749:2 12750:2 12751:2 12752:-2 12753:-2 12754:22 12756:-9 12758:-2 12762:38 12763:38 12764:24 12765:21 12766:38 12767:12 12768:12 12769:12 12770:33 12771:33 12772:54 12773:-10 12774:33 12778:10 12779:-17 12780:-17 12781:19 12782:-20 12783:-12 12784:-17 12785:-23 12786:-23 12787:-46 12788:-23 12789:-4 12790:-4 12791:-4 12792:-4 12793:-57 12794:-57 12795:-37 12796:-21 12797:-57 12798:-1 12799:-1 12800:-1 12801:-1 12802:-4 12803:-4 12804:-5 12808:-4 12809:17 12810:17 12811:3 12812:17 12813:-4 12814:-4 12815:-4 12816:-4 12817:-21 12818:-21 12819:-2 12820:-5 12821:-18 12822:-21 12823:40 12824:40 12825:3 12826:26 12827:25 12828:9 12829:9 12830:10 12831:9 12832:-14 12833:-14 12834:-14 12835:-14 12837:-5 12838:-5 12839:-5 12840:-21 12841:-21 12842:-9 12843:-9 12844:-14 12849:-1 12850:-1 12851:-1 12852:-1 12853:-7 12854:24 12855:24 12856:24 12857:-4 12858:-4 12859:-1 12860:-1 12861:-4 12866:-8 12867:-11 12868:-4 12870:-5 12873:-4 12874:15 12875:15 12876:21 12877:15 12878:-28 12879:-28 12880:-28 12881:-30 12882:-30 12883:-23 12884:-23 12886:-31 12887:-31 12888:-31 12891:14 12892:-13 12894:1 12895:-25 12896:-25 12897:-12 12898:-25 12899:16 12900:16 12901:14 12902:16 12903:-28 12904:-29 12905:-10 12906:-8 12907:-28 12908:-7 12909:-7 12910:-2 12911:-7 12912:-6 12915:1 12916:1 12917:18 12920:39 12921:39 12922:33 12923:20 12924:20 12925:43 12926:43 12927:43 12928:-7 12929:-7 12930:-6 12931:-7 12932:4 12933:4 12934:5 12935:-2 12936:-38 12937:-38 12938:-16 12939:-19 12940:-38 12941:42 12942:42 12943:30 12944:18 12945:42 12946:41 12947:16 12948:31 12949:13 12950:41 12951:-6 12952:-6 12954:-6 12955:11 12956:11 12957:-15 12958:-15 12959:-15 12960:6 12961:6 12962:28 12963:6 12964:-6 12965:-6 12966:-6 12967:-1 12968:-1 12969:-1 12971:-1 12977:41 12978:41 12979:41 12980:41 12983:-4 12987:18 12988:18 12989:-1 12990:-1 12991:-3 12992:-4 12994:14 12995:14 12996:23 12997:-12 12998:-12 12999:52 13000:52 13001:-21 13002:-21 13003:-21 13004:-14 13007:14 13008:14 13009:22 13010:22 13011:-10 13012:-10 13013:-1 13014:-1 13015:-3 13016:-3 13017:-1 13018:-1 13020:5 13021:-4 13022:10 13023:15 13024:15 13027:-15 13028:-15 13029:12 13030:20 13033:27 13034:16 13035:-15 13036:-15 13037:20 13038:20 13039:10 13040:-9 13041:19 13042:-14 13043:-3 13044:-3 13045:-9 13046:-10 13047:-14 13048:-14 13049:-1 13050:-1 13051:9 13052:9 13053:34 13054:36 13055:-44 13056:-44 13057:-2 13058:-2 13059:-19 13060:-20 13062:4 13063:-9 13064:-5 13065:-4 13066:-1 13067:-1 13069:15 13070:16 13071:14 13072:-9 13073:-9 13074:-1 13075:-1 13078:17 13079:14 13081:15 13082:13 13083:13 13084:22 13085:22 13086:20 13087:20 13088:-5 13089:-5 13090:-18 13091:-19 13092:-28 13093:-29 13094:-1 13096:-6 13097:11 13098:-4 13099:-19 13100:-19 13101:-10 13102:-12 13104:27 13105:27 13108:24 13109:-3 13110:30 13111:18 13112:18 13115:47 13116:47 13117:36 13118:6 13119:34 13122:-6 13123:-6 13124:-5 13125:-5 13126:11 13127:11 13130:-25 13131:-25 13132:-1 13134:-9 13135:-9 13138:-4 13139:-4 13140:-17 13141:-19 13142:-19 13143:-4 13144:-4 13145:-1 13146:-2 13147:-19 13148:-1 13149:17 13150:17 13151:27 13152:27 13153:-12 13154:-12 13155:-31 13156:-31 13157:-21 13158:-21 13159:37 13160:37 13161:19 13162:19 13163:9 13164:9 13165:-14 13166:-14 13168:-5 13169:-5 13172:-10 13173:-10 13174:-4 13175:-4 13178:-14 13179:-12 13180:13 13181:13 13182:12 13183:12 13184:8 13185:8 13187:-3 13188:-13 13190:-1 13191:-1 13192:24 13193:24 13194:20 13195:20 13198:-4 13200:-4 13202:20 13203:20 13204:-6 13206:-11 13207:-10 13208:-10 13209:-16 13212:-8 13213:-13 13214:-9 13215:-9 13218:-5 13219:8 13220:8 13221:-1 13222:-1 13226:-4 13227:-4 13232:-1 13233:9 13234:9 13235:4 13236:-12 13237:-12 13238:28 13239:28 13240:5 13241:16 13242:-4 13243:-4 13244:-11 13245:-11 13248:-1 13249:-1 13250:-18 13251:-12 13252:-7 13253:-7 13254:27 13255:27 13256:-4 13257:-4 13260:-7 13261:18 13262:18 13263:41 13264:41 13265:24 13266:24 13267:-7 13268:-7 13269:-2 13270:-2 13271:-30 13272:-30 13273:7 13274:7 13275:45 13276:45 13277:11 13278:11 13279:21 13280:28 13281:11 13282:11 13283:22 13284:13 13285:13 13289:3 13291:-14 13293:39 13294:-3 13295:21 13296:-22 13297:21 13298:-15 13299:26 13300:-3 13301:-31 13303:-3 13304:-11 13305:23 13306:23 13307:41 13308:-2 13309:-13 13311:11 13312:-12 13313:-6 13314:-3 13315:-17 13317:24 13318:29 13320:18 13321:-30 13322:-4 13323:-2 13324:34 13325:9 13326:-14 13327:-5 13328:8 13330:-12 13331:-9 13332:14 13333:8 13334:28 13335:-29 13336:23 13337:-7 13338:-2 13339:-15 13340:36 13341:-2 13342:-6 13343:-20 13344:-1 13345:-6 13346:-24 13347:-2 13348:40 13349:22 13350:34 13351:-19 13352:-7 13355:28 13357:25 13360:17 13361:-22 13363:-9 13364:-6 13365:8 13366:-33 13367:-6 13368:-17 13369:-10 13370:-8 13371:-13 13372:12 13373:28 13374:20 13375:-72 13376:-14 13377:37 13378:-51 13379:-8 13380:-7 13382:12 13383:-25 13385:9 13386:16 13387:8 13388:1 13389:10 13390:13 13391:30 13392:-16 13393:-2 13394:-1 13395:-7 13396:-4 13397:-7 13398:-30 13399:11 13400:-6 13401:-7 13402:-11 13403:-5 13404:-6 13405:-7 13406:-4 13407:-2 13408:23 13409:-2 13410:8 13411:10 13412:-9 13413:-15 13414:36 13415:-10 13416:4 13417:28 13418:13 13419:19 13420:-2 13421:-19 13422:-22 13423:2 13425:8 13426:37 13427:7 13428:25 13429:12 13430:-3 13431:-8 13432:-8 13433:-3 13436:-21 13437:-8 13438:6 13439:-27 13440:-1 13442:-15 13443:-8 13444:-11 13445:11 13446:-1 13447:-9 13448:-5 13449:-7 13450:-4 13451:17 13452:-5 13453:-5 13454:-1 13455:2 13457:12 13458:-2 13460:34 13461:-25 13462:-1 13463:8 13464:8 13465:9 13466:8 13478:-21 13479:-21 13480:-21 13481:-21 13482:-8 13483:-8 13484:6 13485:-18 13486:-12 13487:6 13488:-27 13489:-27 13490:-1 13491:-1 13492:-1 13493:-1 13494:9 13495:9 13500:-15 13501:-15 13502:-15 13503:-15 13504:-9 13505:-9 13506:-9 13507:-9 13512:-11 13513:-12 13514:-12 13515:-11 13516:13 13517:13 13518:-15 13519:-15 13520:-15 13521:-15 13522:-18 13523:-18 13524:-18 13525:-18 13526:11 13527:12 13528:11 13529:-1 13530:-1 13531:-1 13532:-1 13533:8 13534:8 13535:8 13536:8 13537:3 13538:3 13539:-9 13540:-1 13541:-1 13542:-9 13543:-2 13544:-2 13545:-2 13546:-2 13547:-5 13548:-5 13552:-5 13553:-5 13554:16 13555:16 13556:16 13557:16 13558:-7 13559:-7 13560:-7 13561:-7 13562:-4 13563:-4 13567:-4 13568:19 13569:23 13570:23 13571:19 13572:-20 13573:-20 13574:-4 13577:-4 13578:-5 13579:-5 13580:-5 13581:-5 13582:-1 13585:-1 13586:2 13587:2 13588:-13 13589:2 13590:-6 13591:-6 13592:-12 13593:-12 13594:-12 13595:-12 13596:21 13597:21 13598:21 13603:15 13604:20 13605:20 13606:12 13607:-2 13608:-2 13609:-2 13610:-2 13614:52 13615:47 13616:47 13617:52 13618:4 13619:4 13620:4 13621:4 13622:-25 13623:-25 13624:-25 13625:-25 13626:-1 13629:-1 13630:12 13631:-9 13632:-9 13633:-10 13634:-10 13637:-15 13638:-15 13639:-15 13640:-15 13641:26 13642:26 13645:-6 13646:-6 13647:4 13649:17 13650:15 13651:-4 13652:31 13653:12 13655:19 13656:-7 13657:31 13658:-5 13659:14 13661:40 13663:-14 13664:13 13665:-1 13666:-12 13667:-32 13668:-6 13669:-9 13670:24 13673:-3 13674:-26 13675:-7 13676:-2 13678:34 13679:25 13680:20 13682:-33 13683:-13 13685:-6 13687:-3 13689:-40 13690:-14 13691:10 13692:21 13694:7 13695:-50 13696:-3 13697:-11 13698:20 13699:8 13700:-12 13701:-3 13702:29 13703:-4 13705:17 13706:9 13707:-5 13708:-4 13709:8 13710:24 13711:-1 13712:-2 13713:-6 13714:22 13715:-6 13716:-15 13717:-6 13718:-8 13719:-7 13720:-8 13721:-30 13722:11 13724:-12 13725:-25 13728:17 13729:-47 13732:16 13733:13 13734:-3 13735:-32 13736:-25 13737:-13 13738:-6 13739:24 13740:24 13741:-23 13743:-13 13744:-3 13746:20 13747:-11 13749:6 13752:-13 13753:-13 13754:-3 13755:-3 13760:16 13761:16 13762:16 13763:16 13764:16 13765:16 13766:20 13767:20 13768:20 13769:20 13770:-11 13771:-11 13772:-2 13773:-9 13774:-11 13775:-20 13776:-20 13777:-16 13778:-20 13783:-9 13784:-9 13785:6 13786:6 13787:-8 13788:-8 13789:-8 13790:-8 13797:25 13798:25 13801:34 13802:17 13803:17 13804:17 13805:-35 13806:-85 13807:-27 13808:-44 13809:64 13810:15 13811:-3 13812:13 13813:48 13814:11 13815:5 13816:60 13817:28 13818:4 13819:-6 13820:-35 13821:-14 13822:19 13823:90 13824:49 13825:-7 13826:52 13827:45 13828:20 13829:4 13830:-51 13831:23 13832:-14 13833:8 13834:17 13835:1 13836:15 13837:-13 13839:-94 13840:-1 13841:7 13842:4 13843:11 13844:14 13845:43 13846:12 13847:17 13848:1 13849:45 13850:-12 13851:17 13852:28 13853:-31 13854:-27 13855:-18 13856:-58 13857:50 13858:7 13859:52 13861:17 13862:-10 13863:2 13864:-45 13865:39 13866:-56 13867:32 13868:-22 13869:11 13870:7 13871:-51 13872:-21 13873:44 13874:-35 13875:-13 13876:66 13877:14 13878:24 13879:14 13880:69 13881:14 13882:14 13883:27 13884:23 13885:39 13886:-41 13887:10 13888:-5 13889:20 13890:-19 13891:-26 13892:-14 13893:39 13894:17 13896:-36 13897:42 13898:-17 13899:2 13900:5 13901:43 13902:6 13903:-34 13904:92 13905:-48 13906:-57 13907:11 13908:-28 13909:76 13910:6 13911:-2 13912:-4 13913:58 13914:28 13915:-11 13916:12 13917:41 13918:16 13919:28 13920:-35 13921:-1 13922:36 13923:17 13924:76 13925:-11 13926:94 13927:42 13928:2 13929:-46 13930:-43 13931:37 13932:57 13933:38 13934:-22 13935:1 13936:28 13937:-7 13938:-15 13939:-104 13940:26 13941:-28 13942:-77 13943:38 13944:2 13945:42 13946:48 13947:84 13948:105 13949:43 13950:21 13951:18 13952:49 13953:-50 13954:18 13955:43 13956:-74 13957:48 13958:-14 13959:37 13960:8 13961:56 13962:56 13963:21 13964:-57 13965:54 13966:-13 13967:27 13968:-18 13969:84 13970:-47 13971:-134 13972:17 13973:86 13974:-5 13975:-87 13976:14 13977:74 13978:-17 13979:10 13980:15 13981:16 13982:24 13983:56 13984:49 13985:-32 13986:-36 13987:65 13988:-4 13989:33 13990:38 13991:-3 13992:-17 13993:21 13994:-37 13995:31 13996:-13 13997:59 13998:25 13999:15 14000:1 14001:33 14002:18 14003:-30 14004:26 14005:-27 14006:-45 14007:-26 14008:-32 14009:139 14010:-9 14011:-3 14012:-2 14013:36 14014:-6 14015:10 14016:73 14017:30 14018:-10 14019:-11 14020:-22 14021:-10 14022:-8 14023:-4 14024:74 14025:7 14026:94 14027:39 14028:10 14029:-51 14030:-45 14031:-2 14032:20 14033:6 14034:87 14035:-44 14036:35 14037:-8 14038:32 14039:-91 14040:5 14041:-4 14042:-23 14043:1 14044:32 14045:62 14046:16 14047:26 14048:62 14049:59 14050:-2 14051:31 14052:7 14053:18 14054:6 14055:14 14056:-63 14057:53 14058:-14 14059:64 14060:22 14061:41 14062:-6 14063:-1 14064:-31 14065:11 14066:-25 14067:43 14068:-36 14069:66 14070:-4 14071:-98 14072:2 14073:86 14074:-15 14075:-41 14076:48 14077:32 14078:35 14079:-13 14080:75 14081:3 14082:25 14083:39 14084:35 14085:-30 14086:-76 14087:44 14088:2 14089:53 14090:2 14091:-20 14092:-7 14093:34 14094:39 14095:-32 14096:-53 14097:79 14098:-37 14099:22 14100:-12 14101:65 14102:4 14103:-50 14104:89 14105:42 14106:-141 14107:-88 14108:-44 14109:85 14110:55 14111:82 14112:-47 14113:32 14114:12 14115:11 14116:52 14117:83 14118:8 14119:48 14120:-47 14121:12 14122:54 14123:78 14124:14 14125:62 14126:38 14127:17 14128:14 14129:-17 14130:-9 14131:12 14132:-16 14133:76 14134:21 14135:6 14136:-1 14137:-59 14138:-7 14139:-108 14140:-54 14141:12 14142:6 14143:13 14144:95 14145:16 14146:48 14147:53 14148:-24 14149:79 14150:-53 14151:18 14152:-13 14154:5 14155:-37 14156:-46 14157:20 14158:-52 14159:118 14160:-4 14161:53 14162:-7 14163:20 14165:9 14166:-63 14167:28 14168:-7 14169:22 14170:17 14171:-75 14172:27 14173:107 14174:-22 14175:-1 14176:62 14177:60 14178:10 14179:-5 14180:-14 14181:-10 14182:47 14183:-25 14184:-6 14185:-7 14186:1 14187:11 14188:9 14189:75 14190:-12 14191:-46 14192:-54 14193:21 14194:38 14195:-10 14196:2 14197:74 14198:23 14199:33 14200:-30 14201:-21 14202:22 14203:2 14204:-22 14205:-66 14206:-46 14207:-46 14208:16 14209:74 14210:-48 14211:-40 14212:-4 14213:59 14214:-13 14215:-38 14216:-8 14217:-5 14218:-6 14219:25 14220:29 14221:44 14222:-11 14223:14 14224:-10 14225:-73 14226:29 14227:44 14228:36 14229:7 14230:-27 14231:9 14232:10 14233:31 14234:-10 14235:22 14237:46 14238:28 14239:-2 14240:-5 14241:5 14242:8 14243:10 14244:41 14245:29 14246:-20 14247:3 14248:3 14249:1 14250:-22 14251:-33 14252:50 14253:-42 14254:-77 14255:17 14256:-43 14257:104 14258:7 14259:-8 14260:-15 14261:55 14262:-67 14263:-22 14264:-10 14265:49 14266:-35 14267:21 14268:-35 14269:-14 14270:38 14271:16 14272:-10 14273:56 14274:-3 14275:-19 14276:22 14277:-43 14278:49 14279:-21 14280:71 14281:48 14282:30 14283:-27 14284:36 14285:11 14286:-53 14287:-39 14288:-5 14289:-33 14290:-22 14291:-4 14292:-31 14293:-13 14294:-36 14295:4 14296:-60 14297:9 14298:-20 14299:-33 14300:17 14301:-7 14302:-16 14304:73 14305:2 14306:-89 14307:-26 14308:-22 14309:115 14310:26 14311:-14 14312:-36 14313:60 14314:3 14315:18 14316:48 14317:29 14318:9 14319:92 14320:-65 14321:-19 14322:21 14323:23 14324:93 14325:68 14326:62 14327:64 14328:31 14329:-27 14330:-5 14331:-2 14332:1 14333:-1 14334:-14 14335:-34 14336:50 14337:1 14338:5 14339:-132 14340:26 14341:-38 14342:-69 14343:53 14344:1 14345:10 14346:64 14347:52 14348:42 14349:15 14350:34 14351:17 14352:37 14353:-45 14354:41 14355:32 14356:-41 14357:44 14358:17 14359:77 14360:16 14361:92 14362:-30 14363:61 14364:-33 14365:29 14366:-26 14367:22 14368:-53 14369:90 14370:-42 14371:-101 14372:76 14373:89 14374:-4 14375:-61 14376:17 14377:45 14378:53 14379:4 14380:1 14381:-31 14382:20 14383:15 14384:64 14385:-41 14386:-11 14387:12 14388:18 14389:69 14390:18 14391:20 14392:-23 14393:29 14394:-8 14395:28 14396:3 14397:62 14398:-19 14399:64 14400:-23 14401:18 14402:-58 14403:33
-0.002423241969511997 0.002423241969511997 0.002423241969511997 1:-13 3:8 4:-23 5:11 6:-10 8:-38 9:15 10:-13 11:-7 12:-10 14:-5 15:42 16:7 17:-2 18:-30 19:4 20:-2 22:-13 23:-8 24:-43 25:6 26:18 27:-12 28:6 29:7 30:13 31:-16 32:-6 33:2 34:-14 35:12 36:-12 37:-11 38:-18 39:60 40:-9 41:30 42:10 43:-15 44:-2 45:-4 47:-4 48:-1 49:-7 52:17 53:-3 54:4 55:-1 57:10 59:10 60:5 61:-6 62:5 63:-4 64:-11 65:-11 66:-15 67:-3 68:13 69:-11 70:7 71:-10 72:-9 73:-60 74:-14 75:-1 76:5 78:8 79:-10 80:8 81:-2 82:21 84:13 85:-11 86:54 87:18 88:1 89:32 90:12 91:11 92:-12 93:-8 94:-26 95:8 96:-6 97:28 98:-1 99:21 100:-12 101:-10 102:24 103:-2 104:-4 105:-18 106:14 107:12 108:-14 110:-5 111:30 112:-3 113:-18 114:7 115:9 116:-3 117:14 118:-15 119:-17 120:32 121:13 122:3 123:-1 125:-10 126:18 127:18 128:-31 129:-23 130:-6 131:8 133:23 134:-22 135:31 136:26 137:-39 138:6 139:-13 140:-13 141:-4 142:-1 143:-14 144:19 145:3 146:17 147:2 148:-9 149:-9 150:-11 151:-11 152:-4 153:-8 154:16 155:-9 156:-8 157:29 158:-10 159:-23 160:-1 161:16 162:7 163:-4 164:-20 165:-27 166:-3 167:3 169:-22 170:7 172:-7 173:7 174:11 175:7 176:-10 177:-3 178:-6 179:-6 180:-3 181:-7 182:17 183:-4 184:-3 185:4 186:5 187:-35 188:11 189:-11 190:37 191:-36 192:8 193:27 194:-2 195:26 197:40 198:10 199:20 200:-3 201:-5 203:-24 205:-3 206:-10 207:17 208:-1 209:21 210:29 211:-3 212:-9 213:-23 214:-4 215:-18 216:-52 217:17 218:-14 219:-6 220:25 221:38 222:25 223:-9 224:-14 225:-1 226:-8 227:28 228:-3 229:-20 230:-18 231:-6 232:-23 233:-3 234:-21 235:56 236:35 237:-38 238:-8 239:9 240:-15 241:31 242:24 243:-10 245:15 246:-32 247:-12 249:-9 250:17 251:-1 252:-38 253:-16 254:-13 255:-39 256:-33 257:9 258:-2 259:7 260:116 261:-5 262:-15 263:18 264:-2 266:-13 267:-13 268:-16 269:-12 270:-7 271:36 272:26 273:-24 274:-15 275:-5 276:-3 277:-11 278:-8 279:-21 280:-6 281:20 282:-1 283:47 284:-17 285:13 286:-21 287:4 288:13 289:-4 290:-11 291:4 292:21 294:-7 295:13 296:-17 297:-26 298:19 299:-12 300:-1 301:11 302:-12 303:-23 304:-4 305:-17 306:24 307:14 308:-6 309:-33 310:-7 311:27 312:13 313:-16 314:3 315:-8 316:-7 317:10 318:-4 321:39 322:-5 324:-2 325:-20 326:10 327:12 328:18 329:16 330:-21 331:-3 332:-13 333:-12 334:-10 336:-5 337:-31 338:8 339:33 340:24 341:-15 342:35 344:-20 346:-12 347:-1 348:18 350:-4 351:7 352:-5 353:13 354:-8 356:-2 357:-25 358:-12 359:5 360:11 361:-26 362:17 365:1 366:12 367:35 369:-3 370:-17 371:-11 372:18 373:22 374:-2 375:-20 376:7 377:37 378:-1 379:-3 380:5 381:-8 382:-8 383:16 384:12 386:29 388:6 389:13 391:-4 392:-4 393:-18 394:-3 395:-15 396:9 397:20 398:-4 399:-18 400:-5 401:20 402:18 403:-23 404:-24 405:-23 406:-14 407:-1 408:38 409:-11 410:-4 412:8 413:-1 414:-13 415:15 416:-13 417:-1 418:7 419:-15 420:-15 421:35 422:11 423:-27 424:26 425:-1 426:-12 427:17 428:-1 429:-20 430:-23 431:-2 432:-25 433:-32 434:-78 435:-15 436:-69 437:5 438:15 439:-9 440:-20 441:3 442:-9 443:-37 444:-27 445:17 446:8 447:8 448:-13 449:7 450:-4 452:-21 453:-1 454:5 455:-12 458:8 459:-8 461:-15 462:-10 463:-4 464:25 465:10 466:-2 467:4 468:-6 469:-12 470:19 471:16 472:-5 473:18 474:24 475:-30 476:-17 477:-7 478:-10 479:-1 481:-12 482:-25 483:14 484:-46 485:17 486:-5 487:-1 488:-14 489:-2 490:-18 491:9 492:-6 494:-14 495:-5 496:-12 497:9 498:-11 499:-11 500:-15 501:-1 502:11 503:-13 504:3 506:-1 507:-1 508:-15 509:-21 511:-17 512:15 513:17 514:28 515:-1 516:-4 517:25 518:-19 519:24 520:-5 521:-5 522:17 526:-2 527:-1 530:32 531:17 532:26 533:-6 534:-12 535:30 536:36 537:-1 538:5 539:-19 540:-5 541:-3 542:-13 543:-3 544:-9 545:22 546:1 548:-8 549:-7 550:-1 551:9 552:-1 553:-6 554:-1 555:14 556:5 557:9 558:40 559:-12 560:-13 561:11 562:11 563:-21 564:-11 565:-9 566:-9 567:-15 568:-16 569:4 571:-12 572:-14 573:-12 574:-11 575:-11 576:-11 577:3 578:29 579:28 580:-15 581:-25 582:7 583:-25 584:12 585:23 586:-28 587:-1 589:23 590:-5 591:-13 592:-9 593:-12 594:-21 595:-13 596:-8 597:-1 598:7 599:-2 600:-2 601:-6 602:-2 603:31 604:-7 605:-2 606:13 607:11 609:37 610:13 611:-14 612:-14 613:18 614:18 615:-18 616:-20 617:-13 618:-9 619:-9 620:-14 622:24 623:10 624:10 625:-20 626:-14 629:34 630:-13 632:-4 633:25 634:20 635:-14 636:11 637:-5 638:32 639:-4 640:-15 641:-15 642:-13 643:-1 644:-5 645:35 646:36 647:8 648:-15 649:17 650:17 651:-14 653:12 654:25 655:24 656:3 657:-14 658:-21 660:-7 661:22 662:-1 663:-5 664:-8 665:34 666:48 668:-20 669:15 671:9 672:25 673:-3 674:-19 675:11 676:-2 677:-5 678:13 680:-12 681:-40 682:12 683:14 685:3 686:36 687:-31 688:49 689:54 690:-24 692:-3 693:-10 694:14 695:-14 696:-11 697:11 698:20 699:-22 700:-6 701:-3 702:28 703:-15 704:2 708:-21 709:-12 710:-12 711:1 712:-7 713:-9 714:-21 715:-20 717:10 718:17 719:16 720:-15 721:-12 722:-10 723:-32 724:-16 725:-13 727:19 728:8 729:8 730:16 731:-9 732:10 733:31 734:-3 735:-10 736:12 739:14 740:14 741:-1 742:11 745:-2 746:-1 747:3 748:3 749:39 750:-1 751:-1 752:9 753:-1 754:-4 755:10 757:-2 758:-7 759:-7 760:-4 761:-5 762:-6 763:-13 764:-4 765:-5 766:-5 767:-16 768:-1 769:-1 770:-6 771:-5 772:-5 773:-11 774:22 775:16 776:18 777:17 779:-19 781:-10 784:25 785:11 786:22 787:-25 788:-25 789:33 790:24 791:-2 796:22 797:-13 798:-15 800:21 802:10 803:-12 804:-9 805:-35 806:-18 807:-8 808:-3 809:-8 810:-1 811:14 812:21 814:39 815:18 817:-10 820:3 821:-5 822:6 823:-25 824:11 825:20 826:9 827:-3 828:4 830:6 831:-6 832:-2 833:-9 834:-9 835:51 836:-13 837:9 838:23 839:16 840:-5 841:17 842:18 843:14 844:1 845:-13 846:-4 847:-9 848:-12 849:-3 850:-2 851:-2 852:35 853:-7 855:-9 856:-7 857:-6 858:-5 859:-9 860:33 861:14 862:4 863:8 864:18 865:-7 866:-4 867:-5 868:-39 869:-21 870:13 871:-9 872:-10 873:-13 874:-8 875:3 876:-3 877:-31 879:33 880:33 881:11 882:3 883:17 884:23 885:-5 886:39 887:-6 888:-6 889:-13 890:-6 891:-1 892:-18 893:12 894:-23 895:-37 896:-33 897:-12 898:57 899:23 900:22 901:21 902:12 905:-12 906:5 907:8 908:36 909:8 910:21 911:-12 912:-15 913:-15 914:-7 915:-7 916:12 917:12 918:12 919:-14 920:-14 921:16 922:18 923:43 924:-17 925:-8 926:13 927:-19 928:-19 929:-18 930:-10 931:-33 932:-10 933:-26 934:-12 936:-5 937:-6 939:-2 941:-7 942:-39 943:-1 945:-22 946:-3 947:13 948:17 950:-1 952:2 953:14 955:17 956:-3 957:-3 958:-6 959:-2 960:-23 961:8 962:32 964:5 965:24 966:24 967:16 968:26 969:14 970:-9 971:15 972:-5 975:-18 976:-10 977:-3 978:-2 979:-7 980:-8 981:-1 982:-18 983:14 984:15 985:44 986:-11 987:-7 988:22 989:-22 990:15 991:-26 992:2 993:-3 994:-4 995:-4 998:6 999:-13 1000:-19 1002:-20 1003:31 1004:24 1005:24 1006:17 1007:-2 1008:-1 1009:9 1010:-1 1011:-1 1012:-14 1013:-25 1014:-25 1015:-14 1016:-21 1017:-9 1018:-10 1021:19 1022:21 1023:-6 1024:-11 1025:-1 1026:-29 1027:15 1028:14 1029:11 1030:46 1031:-12 1032:-2 1033:-12 1034:24 1035:-9 1036:-10 1037:9 1038:-7 1039:-8 1040:3 1041:-12 1042:-11 1043:-9 1044:-4 1045:26 1046:-15 1047:-16 1048:18 1049:18 1050:7 1051:-8 1052:24 1054:27 1055:28 1056:-14 1057:-14 1058:-4 1059:15 1060:-2 1061:-2 1062:-11 1063:20 1065:-2 1066:-1 1067:-10 1068:24 1069:-11 1070:-12 1071:-2 1072:25 1073:3 1074:-8 1075:-8 1076:-3 1077:-6 1078:-10 1079:6 1080:15 1081:-5 1082:6 1083:15 1084:-8 1085:-21 1086:-20 1087:16 1088:-45 1089:-18 1090:16 1091:18 1092:16 1093:16 1094:-38 1095:-18 1096:5 1097:-2 1098:17 1099:14 1100:21 1101:-20 1102:-49 1103:1 1104:-19 1105:-7 1106:26 1107:11 1108:-15 1109:-1 1110:-1 1111:7 1112:2 1113:11 1114:30 1115:3 1117:-3 1118:-7 1119:-17 1120:-3 1121:23 1122:-20 1123:-25 1124:-1 1125:-1 1126:-31 1127:-12 1128:-13 1129:10 1132:-14 1133:-5 1134:14 1135:14 1136:-7 1137:32 1138:-10 1139:11 1140:11 1141:-20 1142:26 1143:-5 1144:32 1145:28 1146:22 1147:-16 1148:4 1149:3 1150:-5 1152:-1 1153:12 1154:-1 1155:6 1156:39 1157:31 1158:19 1159:-3 1160:-11 1161:-3 1162:5 1163:12 1164:11 1165:6 1166:-19 1167:-14 1168:49 1169:42 1170:2 1171:-16 1172:-21 1173:-1 1174:-1 1175:-3 1176:6 1177:16 1178:-17 1179:-21 1181:27 1184:15 1185:1 1186:-40 1187:-13 1188:30 1189:-9 1190:-7 1191:-1 1192:-6 1193:-7 1194:31 1195:17 1196:-2 1197:-11 1199:24 1200:10 1201:-2 1202:-3 1203:19 1204:12 1206:-7 1207:-12 1208:11 1209:-5 1210:22 1212:21 1213:10 1214:19 1215:-15 1216:-10 1217:-11 1218:-19 1219:-8 1220:7 1221:-27 1223:18 1224:-9 1225:16 1226:-2 1227:-15 1230:-6 1231:33 1232:21 1234:-21 1235:21 1236:18 1237:-4 1238:-9 1239:-13 1241:14 1242:-15 1243:-26 1244:14 1246:-10 1247:-22 1248:-2 1249:-3 1250:-25 1251:-3 1252:-1 1253:-12 1254:-24 1255:-1 1256:6 1257:5 1258:-12 1259:-1 1260:-14 1261:-8 1263:-5 1264:17 1265:-29 1266:-29 1267:31 1268:-5 1269:1 1270:-11 1271:16 1272:16 1273:14 1274:-23 1276:1 1277:-2 1278:20 1279:18 1280:-11 1281:21 1282:-11 1283:-25 1284:3 1285:-16 1286:-17 1287:-15 1288:-13 1289:-27 1290:-13 1291:-4 1292:5 1295:-9 1296:34 1297:-32 1298:-16 1299:-13 1300:-14 1301:-10 1303:-5 1304:-3 1305:12 1306:5 1307:-23 1308:-21 1309:28 1310:-34 1311:16 1312:6 1313:-10 1314:17 1315:17 1317:-15 1318:-10 1319:-9 1320:-21 1321:8 1322:-5 1323:-5 1324:-6 1325:-6 1326:18 1327:18 1328:-28 1329:-5 1330:-1 1332:-4 1333:36 1334:2 1335:-10 1336:1 1337:-14 1338:-14 1339:-8 1340:-14 1341:20 1342:13 1343:-6 1345:28 1346:-1 1347:-11 1348:20 1349:20 1350:20 1351:-16 1352:63 1353:-11 1354:9 1355:17 1356:9 1357:10 1358:-5 1359:-4 1360:-10 1361:23 1362:-12 1363:32 1364:-8 1365:11 1367:29 1368:3 1369:-13 1370:5 1371:-4 1372:12 1373:12 1374:-6 1375:-1 1376:-21 1377:-1 1378:-12 1379:-6 1380:-8 1381:-1 1382:34 1383:-14 1384:6 1385:-15 1386:-5 1388:3 1390:-9 1391:-1 1392:-20 1393:-4 1394:5 1395:8 1396:14 1397:8 1398:-5 1399:-1 1400:-1 1401:-17 1402:-3 1403:2 1405:16 1406:-12 1407:21 1408:21 1410:14 1411:-25 1412:-25 1413:-8 1415:-34 1416:-14 1417:-8 1418:-8 1419:5 1420:-8 1421:-11 1422:-4 1423:-38 1424:-10 1425:-15 1426:-30 1428:6 1429:11 1430:16 1431:17 1432:9 1433:9 1434:22 1436:18 1437:17 1438:17 1439:11 1442:-10 1443:-6 1444:-35 1446:23 1448:-24 1449:-15 1450:-10 1451:5 1452:-3 1453:-15 1454:12 1455:-22 1456:-7 1457:-14 1458:-2 1459:13 1460:15 1461:-6 1462:7 1463:30 1464:4 1465:-13 1466:9 1467:-10 1468:27 1469:46 1470:16 1471:32 1472:-13 1473:-11 1474:4 1475:-7 1476:-7 1477:-6 1478:-3 1479:3 1480:-10 1481:-6 1482:-7 1483:-12 1484:-2 1485:-4 1486:-15 1487:9 1488:24 1489:-16 1490:16 1491:16 1492:-21 1493:-13 1494:20 1495:15 1496:-1 1498:21 1499:18 1500:-15 1501:-15 1502:-12 1503:19 1504:-12 1505:-26 1506:-17 1508:15 1509:-4 1510:-1 1511:21 1512:-9 1513:-9 1514:13 1515:-4 1516:11 1517:6 1519:-31 1520:-1 1521:20 1522:18 1523:-23 1525:-23 1526:-5 1527:24 1528:3 1529:16 1530:-16 1531:-7 1532:-11 1533:-3 1535:-6 1536:-17 1537:-14 1542:-3 1543:7 1544:-10 1545:14 1546:23 1547:7 1548:13 1549:18 1550:20 1551:13 1553:-3 1554:-17 1555:-12 1556:-3 1557:-18 1558:51 1560:41 1561:34 1562:-20 1563:-21 1564:-16 1565:-28 1566:-5 1567:54 1568:32 1569:13 1570:-14 1571:25 1572:-11 1573:-2 1574:-4 1575:-4 1576:-3 1577:-10 1578:-8 1579:20 1580:6 1581:-1 1583:-12 1584:-12 1585:-21 1586:7 1587:12 1588:7 1589:-24 1591:-7 1592:-23 1593:-20 1595:-16 1596:-29 1597:14 1598:-13 1599:-13 1600:9 1601:-11 1603:-7 1604:-5 1605:-3 1606:30 1607:17 1609:-5 1610:-35 1611:-6 1612:-8 1613:-1 1614:-7 1615:-9 1616:-9 1618:-11 1619:-11 1620:-12 1621:-4 1622:7 1625:-16 1627:-16 1628:-5 1629:-5 1630:18 1631:-3 1632:-14 1633:-13 1634:-40 1635:25 1636:19 1637:10 1638:-22 1639:-15 1640:49 1641:22 1642:14 1643:-31 1644:11 1645:28 1646:17 1647:-8 1648:20 1649:2 1650:-11 1652:-21 1653:-7 1654:29 1655:43 1656:23 1658:-14 1659:-14 1660:12 1661:19 1662:-5 1663:20 1664:-7 1666:-8 1667:31 1668:-6 1669:15 1670:38 1671:2 1672:34 1673:-2 1674:18 1675:-13 1676:13 1677:20 1678:22 1679:23 1680:15 1681:-1 1682:9 1683:5 1684:-1 1685:-9 1686:-17 1687:-1 1688:-12 1689:16 1690:18 1691:24 1692:-1 1693:-1 1694:-7 1695:-1 1697:-12 1698:-11 1699:4 1700:29 1701:-14 1702:23 1703:33 1704:9 1705:-8 1706:14 1707:-5 1709:8 1710:10 1711:-4 1712:-4 1713:20 1714:-1 1715:-1 1717:13 1718:23 1719:28 1722:17 1723:17 1725:44 1726:-4 1727:24 1728:-9 1729:-32 1730:-8 1731:-1 1732:-20 1733:-5 1734:14 1735:-7 1736:19 1737:24 1738:24 1739:13 1740:-12 1741:-1 1742:-13 1743:20 1744:-15 1745:8 1746:-16 1747:-2 1748:-34 1749:-6 1750:14 1751:18 1752:-16 1753:-12 1754:-13 1755:-4 1756:-2 1757:-7 1758:-10 1759:-3 1760:4 1761:30 1762:17 1763:16 1764:-6 1765:12 1766:-21 1767:-7 1768:-1 1769:-15 1770:-24 1771:8 1772:-6 1773:8 1774:-7 1775:25 1776:19 1777:28 1778:5 1779:6 1780:-5 1781:-22 1782:-23 1783:-9 1784:3 1786:17 1787:17 1788:19 1789:30 1790:23 1791:-5 1792:14 1793:-9 1794:3 1795:12 1796:-13 1797:-1 1798:8 1799:-21 1800:-5 1801:14 1802:30 1803:-5 1804:-12 1805:-11 1806:-14 1808:-20 1809:12 1810:-4 1811:-1 1812:3 1813:-4 1814:-17 1815:-5 1816:-15 1817:12 1818:-12 1819:13 1820:25 1821:27 1822:-5 1823:-4 1824:-26 1825:38 1826:19 1827:15 1828:13 1829:7 1830:-3 1831:19 1832:55 1833:-3 1834:-6 1835:-3 1836:-7 1837:12 1839:-13 1840:-33 1841:-6 1842:-20 1843:-28 1844:-12 1845:-6 1846:-13 1847:-12 1848:-17 1849:-4 1850:-4 1851:3 1852:5 1853:-2 1855:-11 1856:8 1857:-20 1858:8 1861:18 1862:-29 1863:-31 1865:9 1866:12 1867:-20 1868:-11 1869:19 1870:-14 1871:-5 1872:14 1873:28 1874:28 1875:-1 1876:-1 1877:-6 1880:-17 1881:29 1882:19 1883:11 1884:8 1885:20 1886:-12 1887:13 1888:-36 1889:-37 1890:20 1891:-1 1892:29 1893:-14 1895:-13 1896:-20 1898:9 1899:9 1901:3 1902:27 1903:-1 1904:-18 1905:13 1908:-8 1909:-1 1911:-4 1912:7 1913:-19 1914:-20 1915:-6 1916:-16 1917:-14 1918:-13 1919:-2 1920:3 1921:-7 1922:7 1923:-7 1924:-11 1925:4 1927:-14 1928:-8 1929:-8 1930:10 1931:10 1932:-2 1933:-11 1934:53 1935:14 1936:-11 1937:16 1940:-3 1941:-31 1942:-1 1943:-1 1944:-1 1945:27 1946:3 1947:-5 1948:3 1949:-18 1950:-14 1951:-5 1952:21 1953:-19 1955:-12 1956:-2 1957:-2 1958:-2 1960:-17 1961:-13 1962:11 1963:-2 1964:-3 1965:11 1966:-19 1967:-7 1968:-45 1969:-10 1971:23 1972:-1 1973:15 1974:53 1975:10 1977:11 1978:-24 1979:-2 1980:-1 1981:18 1982:-1 1983:-17 1986:38 1988:-4 1989:-2 1990:4 1991:4 1992:-24 1993:-14 1994:-19 1995:-10 1996:-11 1997:-24 1998:-24 1999:-4 2001:14 2002:-1 2003:33 2004:-19 2005:-6 2006:-6 2007:2 2008:-6 2009:-50 2010:-26 2011:-37 2012:-1 2013:-6 2014:-56 2015:-56 2016:-14 2017:-2 2018:-2 2019:6 2020:25 2021:-7 2022:-8 2023:-17 2024:-17 2025:-2 2027:13 2028:-10 2029:-2 2030:-6 2031:27 2032:-9 2033:20 2034:5 2035:12 2036:-2 2037:16 2038:-21 2039:-21 2040:8 2041:34 2042:-20 2043:-30 2044:48 2045:51 2046:19 2048:-15 2049:1 2050:2 2051:-13 2052:15 2053:20 2054:18 2055:-17 2057:81 2058:2 2060:8 2061:-12 2062:-6 2063:-6 2064:-7 2065:-7 2066:-1 2067:-6 2068:28 2069:22 2070:-9 2071:-8 2072:-1 2073:-1 2074:-24 2075:-3 2076:-20 2077:33 2078:9 2079:-7 2080:4 2081:-2 2082:13 2083:-18 2084:-15 2085:-7 2086:-9 2087:24 2088:24 2089:18 2091:-36 2092:-29 2093:-12 2094:12 2095:-21 2096:-27 2097:-4 2099:-8 2100:15 2101:-25 2102:-18 2104:-15 2105:11 2106:-2 2107:-16 2109:8 2110:-12 2111:-15 2112:8 2113:-9 2114:-15 2115:-4 2116:3 2117:-10 2118:13 2119:10 2120:14 2121:-7 2122:-8 2123:15 2124:6 2126:8 2127:-11 2128:19 2129:-18 2131:-12 2132:-13 2133:13 2134:13 2135:-6 2136:-6 2137:-4 2138:-6 2140:-23 2141:-25 2142:-14 2143:-24 2144:-16 2145:-17 2146:-5 2147:34 2148:13 2149:-8 2150:-16 2151:-1 2152:-1 2153:5 2155:17 2156:-25 2157:18 2158:-28 2159:21 2160:5 2161:13 2162:6 2163:-8 2164:19 2165:27 2167:12 2168:46 2169:46 2170:17 2173:-9 2174:-5 2175:-12 2177:21 2179:-21 2180:-12 2181:-26 2182:10 2183:-13 2184:27 2185:-8 2186:9 2187:-22 2188:-8 2189:-8 2190:-15 2191:-14 2195:-13 2196:4 2197:-12 2198:15 2199:-16 2200:-16 2204:-6 2205:-12 2207:-21 2209:-26 2212:21 2213:-15 2214:18 2215:21 2216:-13 2217:14 2218:-11 2219:-5 2220:-5 2221:-13 2222:-13 2223:-11 2224:1 2225:11 2226:-7 2227:41 2228:-2 2229:-2 2230:-3 2231:-38 2232:-5 2233:3 2234:-6 2235:-26 2236:-25 2237:-29 2238:14 2239:-7 2240:-6 2241:-12 2242:-14 2243:-15 2244:-23 2246:-2 2247:-2 2248:4 2249:4 2250:-11 2251:8 2252:6 2254:-15 2255:-11 2256:-24 2257:-1 2258:-1 2259:10 2260:-10 2261:-10 2262:-8 2263:18 2264:29 2265:-11 2269:-10 2272:13 2273:28 2274:-1 2275:3 2276:-11 2277:-30 2278:8 2280:-1 2281:43 2282:-15 2283:-2 2284:-2 2285:39 2286:31 2287:-12 2289:-14 2290:-14 2291:-56 2292:-20 2293:-29 2294:-26 2295:-26 2296:-12 2297:-8 2299:8 2300:5 2303:-2 2304:9 2305:12 2306:-25 2309:-17 2310:-20 2311:-17 2312:-11 2313:-1 2314:-12 2315:-3 2316:16 2317:-15 2319:29 2320:-7 2321:-4 2322:6 2323:-14 2324:33 2327:12 2328:14 2329:17 2330:20 2331:-39 2332:-28 2333:-6 2334:-5 2335:-19 2336:4 2337:-12 2338:-11 2339:-3 2340:6 2341:-11 2342:-8 2343:-4 2344:-44 2345:23 2347:-21 2348:19 2349:-24 2350:-2 2351:-24 2353:20 2354:-16 2355:16 2356:-13 2358:-18 2360:13 2361:-2 2362:-11 2363:-18 2364:-9 2365:23 2366:7 2368:20 2369:4 2371:-3 2372:-9 2373:-8 2374:12 2375:19 2376:21 2377:-12 2378:-1 2379:24 2381:15 2382:-16 2383:-14 2384:-27 2385:-1 2386:-19 2387:16 2389:17 2390:10 2391:-1 2392:21 2393:15 2394:-10 2395:-8 2396:-11 2397:-11 2398:15 2399:-8 2400:-13 2401:-7 2403:20 2404:3 2405:4 2406:14 2407:16 2409:-14 2410:-1 2411:21 2412:18 2413:-3 2414:-5 2415:-10 2416:-1 2417:25 2418:11 2419:-6 2420:4 2421:-11 2422:-1 2423:-22 2424:-20 2425:15 2426:1 2427:21 2428:-12 2429:7 2430:11 2432:36 2433:17 2434:-29 2435:6 2436:-10 2437:20 2438:-4 2440:-5 2441:-14 2443:-25 2444:-25 2445:9 2446:-8 2448:9 2449:-23 2450:10 2451:-17 2452:13 2453:1 2454:-9 2455:-13 2456:15 2457:20 2458:-29 2459:-2 2460:-2 2461:-13 2462:-13 2463:-11 2464:6 2465:9 2466:-24 2467:-37 2468:40 2470:1 2471:26 2472:-4 2473:14 2474:-43 2475:-8 2476:-16 2477:-16 2478:4 2479:-41 2480:18 2481:-14 2482:32 2483:1 2484:-22 2485:1 2486:-1 2488:3 2489:4 2490:13 2491:49 2492:-15 2493:13 2494:-2 2496:-35 2497:20 2498:16 2499:-6 2500:21 2501:-12 2502:-20 2503:-25 2504:-3 2505:8 2506:16 2507:14 2509:-3 2510:-8 2512:-12 2513:-16 2514:21 2515:13 2516:-24 2517:-7 2519:23 2520:-4 2522:14 2523:24 2524:-3 2525:21 2526:-2 2527:-18 2528:-13 2529:-29 2530:48 2532:-6 2533:-8 2534:-3 2535:-6 2536:-8 2537:18 2540:-31 2541:-13 2542:10 2543:-14 2544:-25 2545:-37 2546:8 2547:9 2548:-9 2549:-19 2550:-5 2551:27 2552:-3 2553:31 2554:9 2555:24 2557:-5 2558:-3 2560:-36 2561:13 2562:15 2563:11 2565:25 2566:-6 2567:8 2568:-13 2569:-15 2570:30 2571:20 2572:9 2573:11 2576:2 2577:-1 2578:28 2579:12 2580:-14 2581:-2 2582:-14 2583:14 2584:18 2585:5 2586:-8 2587:7 2589:-8 2590:-1 2591:-3 2592:21 2593:21 2594:-11 2595:-2 2596:-12 2597:-6 2598:-6 2599:-19 2600:20 2601:-14 2602:-8 2603:4 2604:17 2605:6 2606:22 2607:-13 2609:-14 2610:-14 2611:-25 2612:11 2613:-4 2614:-4 2615:14 2616:-1 2617:33 2618:35 2619:-24 2620:-24 2621:14 2622:15 2624:20 2625:-10 2626:-17 2627:-1 2629:-13 2630:-3 2631:4 2632:11 2634:26 2635:21 2636:8 2637:-8 2638:-3 2640:-10 2641:14 2642:-2 2643:16 2644:-11 2645:-11 2646:-41 2647:-1 2648:-40 2649:-6 2650:-6 2651:-16 2652:-17 2653:-18 2654:-21 2655:20 2658:26 2659:9 2662:-12 2663:-8 2664:50 2665:-10 2666:-3 2667:38 2668:42 2669:13 2670:-2 2671:-2 2672:16 2675:-9 2676:-1 2677:-28 2678:7 2679:-7 2680:-16 2681:4 2682:21 2683:-7 2684:31 2685:-4 2686:-17 2687:4 2688:-4 2689:9 2690:-9 2691:-17 2693:31 2694:-26 2695:24 2696:-3 2697:-12 2698:-7 2699:-8 2700:-7 2701:-15 2702:-15 2703:42 2705:-20 2706:-13 2707:-18 2708:-21 2709:-4 2710:-3 2711:5 2712:-11 2714:10 2715:-3 2716:4 2717:14 2718:14 2719:43 2720:22 2721:36 2722:13 2723:7 2724:-8 2725:40 2726:-40 2727:-10 2728:-13 2733:-10 2734:-38 2735:-5 2736:-20 2737:-35 2738:-35 2739:-23 2740:-11 2741:-2 2742:11 2743:15 2744:-16 2745:-19 2746:-16 2747:-5 2748:-16 2749:-42 2750:-27 2752:15 2753:-41 2754:-15 2755:29 2756:5 2757:18 2758:1 2759:-14 2760:-17 2761:-20 2763:4 2764:-11 2765:-12 2766:-5 2767:-3 2768:-4 2769:18 2771:7 2772:19 2773:-11 2774:-32 2775:-1 2776:-8 2777:-6 2778:-13 2779:16 2780:17 2781:18 2782:-6 2783:32 2784:-11 2785:-13 2786:-13 2787:1 2788:1 2789:22 2790:24 2791:-8 2792:-8 2793:6 2794:7 2795:9 2796:4 2797:-4 2798:10 2799:10 2800:-14 2801:-14 2802:-4 2803:-4 2804:1 2805:-11 2806:-15 2807:13 2808:-25 2809:-19 2810:-8 2811:-1 2812:-3 2813:-12 2814:-4 2815:7 2816:7 2817:8 2818:-9 2819:-9 2820:1 2821:1 2822:-4 2823:-14 2824:-13 2825:-2 2826:-4 2827:-4 2828:7 2829:14 2830:19 2831:-2 2832:-3 2833:5 2834:4 2835:4 2836:-1 2837:7 2838:8 2839:2 2840:-12 2841:-12 2842:13 2843:10 2844:-17 2845:-17 2846:18 2847:18 2848:-26 2849:12 2850:12 2851:-11 2852:-11 2853:-12 2854:-12 2855:-32 2856:-33 2857:-9 2858:-11 2859:-17 2860:1 2861:-10 2862:-10 2864:-1 2866:12 2867:10 2868:-3 2869:-15 2870:-11 2871:-11 2872:6 2873:4 2874:8 2875:8 2876:7 2877:20 2878:15 2879:11 2880:10 2881:13 2882:13 2883:10 2884:-9 2885:1 2886:-11 2889:5 2890:10 2891:9 2892:1 2893:12 2894:-11 2895:-9 2896:9 2897:-15 2898:-11 2899:-10 2900:-9 2901:-2 2902:14 2903:14 2904:7 2906:6 2907:14 2908:14 2909:5 2910:5 2911:2 2913:-17 2914:-8 2915:6 2916:7 2917:-7 2918:11 2919:11 2920:8 2921:8 2922:7 2923:11 2924:-4 2925:-1 2926:-11 2927:-9 2928:10 2929:15 2930:18 2931:3 2932:7 2933:5 2934:-4 2935:-6 2936:-6 2937:10 2938:10 2939:-9 2940:-9 2941:7 2942:-5 2943:-9 2944:-11 2945:-14 2946:-13 2947:-4 2948:2 2949:2 2950:11 2951:-7 2952:1 2953:2 2954:-5 2955:-13 2956:-8 2957:-5 2958:-14 2959:-13 2960:11 2961:11 2962:8 2963:13 2964:13 2965:10 2966:12 2967:4 2968:8 2969:6 2970:6 2971:-14 2972:10 2973:-2 2974:5 2975:-5 2976:10 2977:4 2978:-12 2979:4 2980:3 2981:11 2982:14 2983:2 2984:9 2985:2 2986:-4 2988:-3 2989:-2 2990:-2 2991:-4 2992:15 2993:12 2994:12 2995:-2 2996:-2 2997:10 2998:-1 2999:12 3000:-3 3001:-23 3002:-18 3003:-9 3004:10 3005:-16 3006:12 3007:13 3008:-6 3009:-4 3010:-13 3011:-14 3012:6 3013:-4 3014:8 3015:-4 3016:14 3017:19 3018:12 3019:-1 3020:8 3021:-39 3022:-15 3023:-12 3024:-12 3025:-2 3026:-17 3027:-3 3028:-18 3029:8 3030:11 3031:16 3032:12 3033:-1 3034:-1 3035:15 3036:6 3037:6 3038:-6 3039:-2 3040:-2 3041:-10 3042:6 3043:-10 3044:-10 3045:17 3046:11 3047:11 3048:10 3049:14 3050:15 3051:-18 3052:-11 3053:-11 3055:2 3057:-8 3058:-8 3059:10 3060:10 3061:10 3062:-1 3063:-1 3064:-19 3065:-7 3066:-7 3067:-15 3068:-15 3069:5 3070:4 3071:4 3072:-3 3073:6 3074:-14 3075:5 3076:5 3077:-10 3078:-9 3079:2 3080:-8 3081:-6 3082:-2 3083:-10 3084:10 3085:10 3086:10 3087:8 3088:8 3089:7 3090:7 3091:-16 3092:4 3093:4 3094:-10 3095:-7 3096:-3 3097:1 3098:-9 3099:-9 3100:-11 3101:-12 3102:14 3103:-27 3104:-17 3105:-17 3106:-26 3107:-20 3108:-16 3109:-6 3110:5 3111:20 3112:-1 3113:14 3114:14 3115:14 3116:13 3117:-8 3118:-8 3119:-5 3120:-5 3121:14 3122:15 3123:28 3124:31 3126:-10 3127:-10 3128:19 3129:10 3130:12 3131:12 3132:10 3133:-7 3134:-4 3135:-5 3136:-4 3137:-11 3138:-10 3139:8 3140:8 3141:-7 3142:-7 3145:-10 3146:-9 3147:-12 3148:-12 3149:9 3152:-4 3153:1 3154:-5 3155:-19 3156:-11 3157:-11 3158:-10 3159:-10 3160:1 3161:-7 3162:-6 3163:19 3164:18 3165:4 3166:-5 3167:11 3168:-10 3169:-10 3170:-10 3171:-1 3172:-1 3173:-8 3174:-8 3175:-5 3176:3 3177:8 3178:12 3179:-7 3180:-18 3181:-9 3182:-15 3183:-9 3184:-14 3185:18 3186:20 3187:15 3188:-2 3189:15 3190:8 3191:14 3192:14 3194:-5 3195:5 3196:-1 3197:-1 3198:5 3199:-6 3200:-9 3201:-5 3202:-5 3203:8 3204:8 3205:4 3206:16 3207:11 3208:11 3209:-2 3210:-6 3211:-8 3212:-5 3213:-5 3214:2 3215:-9 3216:-12 3217:15 3218:15 3219:-12 3220:-12 3221:7 3222:7 3223:-6 3226:17 3227:13 3228:3 3229:11 3230:6 3231:6 3232:-13 3233:-13 3234:19 3235:20 3236:-2 3237:12 3238:22 3239:-9 3240:-1 3241:14 3242:14 3243:-5 3244:-5 3245:-9 3246:-9 3247:-4 3248:-22 3249:-16 3250:-3 3251:5 3252:5 3253:-10 3254:-3 3255:-9 3256:-9 3257:-9 3258:-7 3259:-4 3260:-6 3261:6 3262:6 3263:-10 3264:-10 3265:-6 3266:4 3267:-9 3268:-6 3269:-6 3270:-1 3271:-12 3272:11 3273:1 3274:3 3275:26 3276:-6 3277:-6 3278:29 3279:11 3280:16 3281:12 3282:12 3283:1 3284:5 3285:-1 3286:-1 3287:-3 3288:39 3289:18 3290:18 3291:18 3292:24 3293:12 3294:12 3295:4 3296:4 3297:-1 3298:-1 3299:9 3300:9 3301:13 3302:-3 3303:-1 3304:-1 3305:-1 3306:12 3307:13 3308:-13 3309:-13 3310:18 3311:7 3312:9 3313:-8 3314:18 3315:-5 3316:15 3317:19 3318:19 3319:1 3320:2 3321:6 3322:-4 3323:-12 3325:-13 3326:-13 3327:-4 3328:-3 3329:-6 3330:-6 3331:7 3332:-8 3333:-12 3334:7 3335:-9 3336:2 3337:9 3338:11 3339:1 3340:1 3341:-2 3342:-2 3343:-7 3344:-7 3345:-9 3346:-11 3347:-11 3348:-14 3349:-8 3350:-11 3351:-6 3352:-7 3353:-5 3354:7 3355:11 3356:4 3357:18 3358:-14 3359:3 3360:6 3362:-2 3363:3 3364:3 3365:-5 3366:-5 3367:-11 3368:-15 3369:-9 3370:-8 3371:-8 3372:13 3373:16 3374:13 3375:11 3376:8 3377:1 3378:-37 3379:-23 3380:-19 3381:-3 3382:-4 3383:-25 3384:-25 3385:-24 3386:-21 3387:13 3388:15 3389:24 3390:25 3391:19 3392:19 3393:25 3394:34 3395:16 3396:8 3398:-14 3399:-12 3400:-7 3401:7 3402:17 3403:17 3404:-13 3405:-17 3406:9 3407:-15 3408:1 3409:-4 3410:-8 3411:-12 3412:-11 3413:-9 3416:-10 3417:-10 3418:-5 3419:-5 3420:6 3421:1 3422:2 3423:-2 3424:-3 3425:-11 3426:-9 3427:6 3428:-7 3429:13 3430:8 3431:-11 3432:6 3433:-4 3434:-8 3435:8 3436:8 3437:7 3438:11 3439:13 3440:-2 3441:-4 3442:-3 3443:-8 3444:-8 3445:-9 3447:-2 3448:-5 3449:-5 3450:9 3451:-3 3452:-6 3453:-10 3454:-10 3455:15 3456:-1 3457:17 3458:7 3459:4 3460:1 3461:-6 3462:-28 3463:-14 3464:11 3465:-21 3466:-16 3467:-16 3468:-7 3469:4 3470:-5 3471:-9 3472:-7 3473:-7 3474:8 3475:8 3478:6 3479:5 3480:7 3481:7 3482:4 3483:12 3484:-30 3485:-33 3486:-1 3487:2 3488:2 3489:-21 3490:-20 3491:-9 3492:-9 3493:-12 3494:-7 3495:10 3496:9 3497:9 3498:-3 3499:-3 3500:2 3501:-8 3502:9 3503:8 3504:8 3505:-23 3506:-12 3507:8 3508:-17 3509:-24 3510:-20 3512:-3 3513:-12 3514:-3 3515:-19 3516:-11 3517:-12 3518:16 3519:16 3520:-37 3521:-17 3522:-17 3523:-22 3524:-22 3525:10 3526:10 3527:8 3528:-5 3530:-11 3531:-12 3532:-2 3533:21 3534:22 3535:9 3536:8 3537:-7 3538:-8 3539:11 3540:11 3541:-1 3542:-3 3543:-1 3544:-1 3545:-1 3546:7 3547:7 3549:-2 3550:-2 3551:5 3552:-11 3553:10 3554:10 3555:14 3556:13 3557:16 3558:-6 3559:-6 3560:-6 3561:-6 3562:12 3563:11 3565:-23 3566:-7 3569:7 3570:6 3571:6 3572:-35 3573:-7 3574:-5 3575:-21 3576:-21 3577:15 3578:-26 3579:-9 3580:11 3581:15 3582:-1 3583:-3 3584:-19 3585:-12 3586:18 3587:18 3588:-6 3589:-6 3590:-6 3591:-1 3592:-1 3593:10 3594:10 3595:-9 3596:-5 3597:-11 3598:-9 3599:10 3600:10 3601:5 3602:-7 3603:-7 3604:-10 3605:-8 3606:1 3607:-1 3608:6 3609:18 3610:19 3611:-29 3612:-22 3613:-27 3614:-19 3615:-19 3616:-10 3617:-9 3618:-7 3619:-7 3620:8 3621:12 3622:12 3623:-13 3624:-13 3625:1 3626:16 3627:13 3628:13 3629:13 3630:22 3631:-8 3632:-8 3633:-10 3634:16 3635:11 3636:11 3637:11 3638:13 3639:17 3640:12 3641:12 3642:-1 3643:-1 3644:-3 3645:-3 3646:-12 3647:-12 3648:-4 3649:7 3650:13 3651:12 3652:5 3653:7 3654:7 3655:-10 3656:-11 3657:2 3658:-6 3659:10 3660:10 3661:-17 3662:-17 3663:-1 3664:-2 3665:-8 3666:-8 3667:-11 3668:15 3669:-24 3670:-15 3671:-8 3672:-1 3673:-1 3674:-3 3675:-3 3676:-12 3677:-12 3678:-4 3679:7 3680:7 3681:8 3682:-9 3683:-9 3684:1 3685:1 3686:12 3687:-4 3688:2 3689:4 3690:-3 3691:7 3692:-12 3693:-10 3694:12 3695:-9 3696:10 3697:10 3698:-17 3699:-2 3700:-12 3701:-11 3702:-11 3703:-25 3704:-13 3705:-11 3706:-15 3707:-15 3708:5 3709:3 3710:4 3711:4 3712:-18 3713:7 3714:8 3715:10 3716:-1 3717:2 3718:4 3719:-15 3720:-4 3721:-18 3722:-7 3723:-17 3724:-11 3725:-9 3726:-8 3727:-8 3728:-8 3729:5 3730:7 3731:7 3732:7 3733:-8 3734:-8 3735:-19 3736:-3 3737:-3 3738:-16 3739:-10 3740:-5 3741:-10 3742:-11 3743:-1 3744:14 3745:13 3746:10 3747:5 3748:3 3749:7 3750:7 3751:-6 3752:-15 3753:-19 3754:-19 3755:-10 3756:-10 3757:-6 3758:-6 3759:-17 3760:-17 3761:-17 3762:15 3763:18 3764:18 3765:-16 3766:-12 3767:12 3768:12 3769:12 3770:8 3771:10 3772:12 3773:12 3774:-11 3775:-9 3776:-11 3777:-12 3778:-33 3779:-33 3780:-33 3781:1 3782:-13 3783:-19 3785:7 3786:6 3787:8 3788:8 3789:-6 3790:-6 3791:15 3792:-5 3793:2 3794:10 3795:10 3796:9 3797:11 3798:3 3799:10 3800:14 3801:14 3802:-1 3803:6 3804:-14 3805:12 3806:12 3807:12 3808:8 3809:21 3810:-15 3811:-11 3812:-12 3813:-7 3814:-7 3815:-11 3816:-10 3817:-10 3818:-2 3819:-7 3820:-7 3821:-5 3822:-8 3823:-4 3826:-1 3828:4 3829:-6 3830:2 3831:2 3832:13 3833:10 3834:8 3835:-9 3836:1 3837:-2 3838:33 3839:6 3840:15 3841:15 3842:1 3843:10 3844:10 3845:19 3846:19 3847:-5 3848:-4 3849:-2 3850:4 3851:11 3852:-8 3853:-5 3854:-5 3855:-14 3856:-17 3857:-16 3858:-12 3859:-5 3860:26 3861:26 3862:-7 3863:-7 3864:22 3865:9 3866:-3 3867:-9 3868:-10 3869:-2 3870:-2 3871:4 3872:4 3873:7 3874:8 3875:8 3876:13 3877:5 3878:22 3879:6 3880:7 3881:8 3882:12 3883:13 3884:6 3885:6 3886:-5 3887:-5 3888:-5 3889:4 3890:-6 3891:-4 3892:-6 3893:-6 3894:-6 3895:8 3896:11 3897:11 3898:7 3899:12 3900:13 3901:13 3902:13 3903:-5 3904:-5 3905:-5 3906:7 3907:15 3908:21 3909:16 3910:10 3911:-20 3912:-21 3913:-15 3914:-9 3915:-1 3916:-14 3917:-11 3918:16 3919:16 3920:2 3921:-1 3922:-1 3923:25 3924:13 3925:11 3926:19 3927:19 3929:-9 3930:-9 3931:5 3932:-1 3933:2 3934:-9 3935:-9 3936:1 3937:-5 3938:10 3939:10 3940:4 3941:-3 3942:-3 3943:1 3944:1 3945:14 3946:12 3947:10 3948:-10 3949:-8 3950:13 3951:10 3954:-1 3955:-1 3956:-4 3957:-11 3958:29 3959:13 3960:19 3961:19 3962:4 3963:4 3965:-8 3966:-7 3967:1 3968:-18 3969:-9 3970:-14 3971:-12 3972:-9 3973:9 3974:9 3976:-6 3977:2 3978:-9 3979:-28 3980:-27 3981:5 3982:2 3983:-9 3984:-9 3985:-11 3986:-11 3987:-1 3988:25 3989:13 3990:13 3991:1 3992:1 3993:-17 3994:-8 3995:-2 3996:-5 3997:-17 3998:-17 4000:-8 4001:-9 4002:-9 4003:-1 4004:4 4005:-6 4006:-6 4007:-6 4008:-14 4009:-9 4010:13 4011:14 4012:14 4013:-15 4014:-15 4015:2 4016:10 4017:2 4018:8 4019:9 4020:-11 4021:-11 4022:14 4023:14 4024:14 4025:-16 4026:-13 4027:-8 4028:21 4029:18 4030:-11 4031:-6 4032:12 4033:13 4034:-10 4035:-12 4036:10 4037:10 4038:14 4039:14 4040:13 4041:5 4042:5 4044:-6 4045:-19 4046:-13 4047:18 4048:19 4049:19 4050:-11 4051:-11 4052:3 4053:20 4054:-7 4055:11 4056:11 4057:11 4058:8 4059:8 4060:8 4061:7 4062:11 4063:11 4065:-10 4066:-15 4067:-1 4068:-1 4069:17 4070:10 4071:-11 4072:-9 4073:-9 4074:-5 4075:15 4076:18 4077:-7 4078:-1 4079:-13 4080:-9 4081:-7 4084:-18 4085:-17 4086:-13 4087:-10 4088:-5 4089:-9 4090:-7 4091:-7 4092:7 4093:5 4094:3 4095:-6 4096:-6 4098:18 4099:10 4100:10 4101:4 4102:-9 4103:-9 4104:-9 4105:7 4106:-5 4107:-9 4108:-8 4109:-7 4110:-2 4111:-7 4112:-4 4113:-14 4114:4 4115:-4 4116:-15 4117:-15 4118:10 4119:1 4120:2 4121:9 4122:-13 4123:-13 4124:8 4125:14 4126:-7 4127:-7 4128:-1 4129:5 4130:-4 4131:-4 4132:-5 4133:-10 4134:-8 4135:-8 4136:-5 4137:-5 4138:-15 4139:-15 4140:-13 4141:-5 4142:-10 4143:-10 4144:13 4145:10 4146:10 4147:10 4148:-1 4149:-1 4150:8 4151:4 4152:-9 4153:5 4154:13 4155:13 4156:13 4157:-8 4158:-9 4159:12 4160:13 4161:-11 4162:-11 4163:-11 4164:-17 4165:-14 4166:-14 4167:-7 4168:8 4169:8 4170:-10 4171:7 4172:18 4173:4 4174:1 4176:-16 4177:-21 4178:13 4179:-21 4180:-20 4181:-17 4182:-5 4183:18 4184:12 4185:11 4186:9 4187:13 4188:15 4189:5 4190:13 4191:-8 4192:-8 4193:-8 4194:10 4195:7 4196:7 4197:7 4198:8 4199:10 4200:10 4201:6 4202:9 4203:10 4204:9 4205:6 4206:5 4207:3 4208:3 4209:7 4210:7 4211:7 4212:-3 4213:-10 4214:1 4215:4 4216:15 4217:-2 4220:-7 4221:17 4222:5 4223:8 4224:-2 4225:10 4226:4 4227:-7 4228:-12 4229:-10 4230:4 4231:3 4232:3 4233:8 4234:14 4235:14 4236:5 4237:15 4238:6 4239:5 4240:14 4241:13 4242:13 4243:5 4244:2 4245:2 4246:-28 4247:-11 4248:-7 4249:-7 4250:-7 4251:-11 4252:-5 4253:-1 4254:-1 4255:-3 4256:-5 4257:-14 4258:-13 4259:-8 4260:-8 4261:2 4264:1 4265:-3 4266:-3 4267:-1 4268:-11 4269:-8 4270:-7 4271:-2 4272:-2 4273:-2 4274:-6 4275:31 4276:12 4277:12 4278:12 4279:-6 4280:-2 4281:9 4282:16 4283:27 4284:23 4285:12 4286:12 4287:13 4288:10 4289:10 4290:20 4291:4 4292:-24 4293:-18 4294:-19 4295:-9 4296:-9 4297:10 4298:-16 4299:-14 4300:12 4301:12 4302:13 4303:13 4304:-7 4305:-7 4306:-6 4307:-4 4308:-4 4309:-11 4310:-14 4311:-14 4312:10 4313:-4 4314:-4 4315:13 4316:8 4317:10 4318:4 4319:22 4320:4 4321:7 4322:25 4323:19 4324:16 4325:19 4326:19 4327:20 4328:5 4329:11 4330:11 4331:9 4332:2 4333:9 4334:7 4335:-5 4336:-1 4337:1 4338:8 4339:9 4340:-8 4341:-8 4342:-6 4343:-6 4344:-15 4345:-10 4346:-6 4348:-6 4349:23 4350:11 4351:11 4352:12 4353:7 4354:-8 4355:-14 4356:-11 4357:-11 4358:9 4359:8 4360:-12 4361:-12 4362:-12 4363:-2 4364:-2 4365:-15 4366:-3 4367:-3 4368:-18 4369:-12 4370:8 4371:8 4372:11 4373:-9 4374:-9 4375:-10 4376:-17 4377:-19 4378:-10 4379:-10 4380:-20 4381:-19 4382:-7 4383:-1 4384:-1 4385:-1 4386:9 4387:12 4388:10 4389:12 4390:12 4391:-8 4392:-5 4393:-2 4394:-2 4395:-2 4396:-11 4397:-15 4398:-15 4399:-15 4400:6 4401:6 4403:9 4404:9 4405:-35 4406:-9 4407:-9 4408:-26 4409:-22 4410:-24 4411:-14 4412:-3 4413:-5 4414:-5 4415:-4 4416:-2 4417:-2 4418:-18 4420:-15 4421:-16 4422:1 4423:-14 4424:-11 4425:-8 4426:-12 4427:-12 4428:1 4429:1 4430:3 4431:3 4432:-15 4433:-19 4434:12 4435:6 4436:-9 4437:-10 4438:-1 4439:-1 4440:-2 4441:-5 4442:-5 4443:-6 4444:-6 4445:-6 4446:-7 4447:15 4448:-13 4449:-13 4450:-10 4451:-9 4452:43 4453:2 4454:31 4455:18 4456:18 4457:4 4458:9 4459:6 4460:5 4461:-13 4462:-9 4463:-3 4464:-5 4465:-5 4466:14 4467:3 4468:-16 4469:-9 4470:-9 4471:-22 4472:-14 4473:-14 4474:-8 4475:-8 4476:-6 4477:13 4478:12 4479:13 4480:2 4481:4 4482:11 4483:11 4484:13 4485:-14 4486:-13 4491:-7 4492:-7 4493:-5 4494:-2 4495:-6 4496:-6 4497:-6 4498:7 4499:-9 4500:-6 4501:16 4502:11 4503:7 4504:-1 4505:-1 4506:-1 4507:-20 4508:-9 4509:-9 4510:-22 4511:-19 4512:-25 4513:-5 4514:-5 4515:-13 4516:19 4517:-6 4518:-6 4519:-6 4520:-26 4521:-23 4522:-9 4523:-9 4524:-9 4525:-9 4526:-1 4527:-1 4528:-1 4529:7 4530:6 4531:10 4532:-16 4533:-13 4534:9 4535:9 4536:-9 4537:11 4538:-13 4539:-13 4540:-8 4541:-8 4542:-33 4543:-5 4544:-4 4545:-2 4546:4 4547:4 4548:-14 4549:-14 4550:-11 4551:-13 4552:-7 4553:-19 4554:-27 4555:-27 4556:-1 4557:-1 4558:16 4559:28 4560:23 4561:17 4562:8 4563:8 4564:-1 4565:-1 4566:-6 4567:-8 4568:-1 4569:2 4570:-5 4571:4 4572:4 4573:4 4574:-1 4575:6 4576:2 4577:2 4578:-6 4579:2 4580:-1 4581:-10 4582:-6 4583:14 4586:-7 4587:-9 4588:-9 4589:-9 4591:-8 4592:-1 4593:-5 4594:-5 4595:-5 4596:-5 4597:-2 4598:1 4599:-4 4600:-4 4601:18 4602:13 4603:13 4604:-6 4605:-6 4606:-14 4607:-14 4608:-10 4609:-12 4610:-10 4611:11 4612:-4 4613:-12 4614:-12 4615:5 4616:5 4617:1 4618:-7 4619:-8 4620:-4 4621:-4 4622:-11 4623:15 4624:19 4625:-24 4626:-24 4628:1 4629:1 4630:6 4631:8 4632:13 4633:10 4634:10 4635:4 4636:4 4637:16 4638:-12 4639:12 4640:10 4641:10 4642:4 4645:6 4646:-5 4647:-7 4648:-7 4649:-8 4650:-2 4651:-12 4652:-12 4653:-14 4654:-26 4656:-17 4657:16 4658:13 4659:13 4660:26 4663:8 4664:25 4665:21 4666:8 4667:-1 4668:-8 4669:-4 4670:-2 4671:10 4672:13 4673:-5 4674:-12 4675:-8 4676:-8 4677:10 4678:2 4679:10 4680:7 4681:-2 4682:8 4683:-9 4684:-9 4685:-2 4686:-2 4687:-2 4688:-2 4689:20 4690:10 4691:10 4692:-13 4693:-13 4694:16 4695:10 4696:10 4697:9 4698:9 4699:19 4700:19 4701:19 4702:-2 4703:-9 4704:-5 4705:7 4706:-11 4707:18 4708:18 4709:23 4710:23 4711:20 4712:13 4713:-2 4714:-2 4715:1 4716:11 4717:11 4718:-2 4719:-1 4720:-1 4721:-4 4722:-1 4723:12 4724:-7 4725:-9 4726:2 4727:2 4728:-11 4729:-11 4731:10 4732:10 4733:-11 4734:-11 4735:-1 4736:-1 4737:-11 4738:-7 4739:-9 4740:7 4741:2 4742:-6 4743:-13 4744:-13 4745:-3 4746:-3 4747:5 4748:8 4749:8 4750:20 4751:21 4752:12 4753:11 4754:13 4755:13 4756:3 4757:-4 4758:-4 4759:6 4760:6 4761:-7 4762:-19 4763:-14 4764:-7 4765:-7 4766:-1 4767:-1 4768:-1 4769:4 4770:37 4771:23 4772:23 4773:25 4774:25 4775:2 4776:1 4777:7 4778:7 4779:-8 4780:-17 4781:6 4782:-9 4783:-10 4784:-15 4785:-15 4786:6 4787:-18 4788:-16 4789:-8 4790:12 4791:10 4792:11 4793:10 4794:10 4795:8 4796:31 4797:2 4798:1 4799:-5 4800:18 4801:9 4802:9 4803:-17 4804:-14 4805:-14 4806:9 4807:7 4808:-10 4809:-14 4810:-21 4811:-15 4812:-16 4813:-8 4814:2 4815:-5 4816:4 4817:4 4818:-6 4819:2 4820:-9 4821:-12 4822:3 4823:-16 4824:8 4825:4 4826:-1 4827:-8 4828:-8 4829:9 4830:11 4831:7 4832:7 4833:7 4834:-11 4835:-11 4836:-11 4837:2 4838:-9 4839:2 4840:-2 4841:-1 4842:9 4843:-6 4844:-6 4845:-2 4846:1 4847:7 4848:7 4849:1 4850:6 4851:3 4852:-4 4853:-8 4854:9 4855:10 4856:12 4857:1 4858:8 4859:5 4861:-2 4862:-2 4863:-8 4864:-11 4865:-8 4866:6 4867:6 4868:13 4869:14 4870:-2 4871:-3 4872:-8 4873:11 4874:15 4875:2 4876:15 4877:1 4878:15 4879:2 4880:-2 4881:12 4882:15 4883:4 4884:4 4885:4 4886:-7 4887:-7 4889:5 4890:6 4891:-9 4892:-9 4893:-9 4894:-11 4895:-12 4896:-12 4897:13 4898:-28 4899:-13 4900:-17 4901:-17 4902:-29 4903:-20 4904:-12 4905:-11 4906:-1 4907:-15 4908:-11 4909:-6 4910:4 4911:2 4912:12 4913:-2 4914:-7 4915:11 4916:-1 4917:14 4918:14 4919:15 4920:-10 4921:-17 4922:-17 4923:13 4924:13 4925:13 4926:15 4927:-10 4928:31 4929:23 4930:23 4931:18 4932:19 4933:-3 4934:-14 4935:-8 4936:-8 4937:-16 4938:-27 4939:-27 4940:-21 4941:7 4942:7 4943:-5 4944:-8 4945:-8 4946:-1 4947:-1 4948:-1 4949:-6 4950:-5 4951:-5 4952:-10 4953:27 4954:12 4955:12 4956:18 4957:3 4958:21 4959:17 4960:8 4961:28 4962:31 4963:16 4964:17 4965:10 4966:-16 4967:-4 4968:-14 4969:-14 4970:2 4971:-7 4972:2 4973:4 4974:8 4975:10 4976:9 4977:-6 4978:12 4979:4 4980:12 4981:-14 4982:-16 4983:-6 4984:4 4985:-9 4986:-4 4987:-6 4988:-11 4989:-11 4990:-3 4991:1 4992:1 4993:-9 4994:3 4995:10 4996:11 4997:11 4998:11 4999:12 5000:4 5001:4 5002:4 5003:-10 5004:-10 5005:-10 5006:-19 5007:-2 5008:10 5009:12 5010:-6 5011:-9 5012:-31 5013:-33 5014:-37 5015:-1 5016:12 5017:10 5018:14 5019:3 5020:4 5021:5 5022:2 5023:-5 5024:-4 5025:2 5026:4 5027:14 5028:14 5029:14 5030:-2 5032:-10 5033:-6 5034:7 5035:8 5036:8 5037:6 5038:-7 5039:13 5040:16 5041:6 5042:4 5044:-20 5045:-20 5046:-7 5047:-5 5048:-9 5049:-20 5050:-21 5051:-15 5052:-15 5053:-32 5054:-24 5055:13 5056:9 5057:-28 5058:-26 5059:-5 5060:-5 5066:-5 5067:1 5068:1 5069:-5 5070:-12 5071:-1 5072:-3 5073:-3 5074:-18 5075:3 5076:-21 5077:-13 5078:-11 5079:-3 5080:-3 5081:-10 5082:-1 5083:-1 5084:-1 5085:-2 5086:-4 5087:-4 5088:-11 5089:-11 5090:-6 5091:-5 5092:-5 5093:-9 5094:-10 5095:-1 5097:2 5098:2 5099:12 5100:15 5101:3 5102:-8 5103:-7 5104:-6 5105:6 5106:6 5107:38 5108:18 5109:9 5110:-3 5111:24 5112:-5 5113:-5 5114:13 5115:10 5116:-17 5117:-16 5118:-15 5119:-15 5120:2 5121:2 5122:-9 5123:-9 5124:-2 5125:-4 5126:-4 5127:-6 5128:4 5129:-9 5130:-4 5131:-4 5132:-6 5133:-1 5134:-11 5135:-11 5136:11 5137:-6 5138:16 5139:16 5140:16 5141:14 5142:-2 5143:-15 5144:15 5145:4 5146:9 5147:9 5148:2 5149:2 5150:2 5154:11 5155:11 5156:-7 5157:-7 5158:-1 5159:3 5160:5 5161:-4 5162:-7 5164:-27 5165:-10 5166:-7 5167:-7 5168:-7 5169:-10 5170:-5 5171:-5 5172:-5 5173:-15 5174:17 5175:12 5176:10 5177:12 5178:-4 5179:-12 5180:-13 5181:-1 5182:-1 5183:18 5184:19 5185:19 5188:-1 5189:7 5190:10 5191:10 5192:-5 5193:14 5194:-17 5195:29 5196:-8 5197:16 5198:16 5199:10 5200:10 5201:24 5202:1 5203:26 5204:1 5205:5 5206:14 5207:15 5208:15 5209:-10 5210:-10 5211:-10 5212:-9 5213:-10 5214:-10 5215:-34 5216:-11 5217:-11 5218:-8 5219:-8 5220:-8 5221:-4 5222:-4 5223:-4 5224:-32 5225:-33 5226:6 5227:7 5228:21 5229:-2 5230:15 5231:-5 5232:23 5233:23 5234:-8 5235:-8 5236:-20 5237:-20 5238:-16 5239:-14 5240:-11 5241:-7 5242:-9 5243:-11 5244:7 5245:11 5246:11 5247:-9 5248:-9 5249:-9 5250:-1 5251:2 5252:4 5253:-9 5254:-9 5255:-18 5256:14 5257:14 5258:13 5259:12 5260:-3 5261:-12 5262:-25 5263:-3 5264:-14 5265:-1 5266:-11 5267:-11 5268:-9 5269:-10 5270:-20 5271:-20 5272:-6 5273:-12 5274:1 5275:-11 5276:11 5277:-7 5278:-6 5279:-18 5280:-17 5281:6 5282:-2 5283:-6 5284:-10 5285:-9 5286:-5 5287:-5 5288:-2 5289:-5 5290:6 5291:-6 5292:-7 5293:-8 5294:-7 5295:-7 5296:5 5297:-13 5298:-2 5299:-10 5300:-15 5301:-9 5302:18 5303:7 5304:7 5305:-2 5306:-2 5307:13 5308:10 5309:10 5310:18 5311:13 5312:-7 5313:-6 5314:3 5315:3 5316:-11 5317:12 5318:-15 5319:-15 5320:-15 5321:-10 5322:-4 5323:-3 5324:-10 5325:-16 5326:-16 5327:-13 5328:-21 5329:-18 5330:-18 5331:-2 5332:-2 5333:-7 5334:-3 5337:-15 5338:-15 5339:-14 5341:10 5342:10 5343:12 5344:-15 5345:-12 5346:-12 5347:14 5348:-2 5349:19 5350:15 5351:10 5352:14 5353:3 5354:-2 5355:-2 5356:13 5357:13 5358:-5 5359:-5 5360:2 5361:10 5362:10 5363:10 5364:-11 5365:-8 5366:2 5367:-3 5368:-3 5369:-4 5370:-1 5371:-11 5372:-11 5373:9 5374:9 5375:-17 5376:-15 5377:14 5378:2 5379:2 5380:12 5381:8 5382:6 5383:-18 5384:-12 5385:-12 5386:8 5387:8 5388:-2 5389:3 5390:-8 5391:13 5392:-6 5393:-7 5394:20 5395:20 5396:-7 5397:-7 5398:-11 5399:-6 5400:11 5401:-7 5402:-1 5403:-8 5404:-8 5405:5 5406:5 5407:-2 5408:-8 5409:6 5410:19 5411:17 5412:8 5413:8 5414:-19 5415:-9 5416:-21 5417:-21 5420:15 5421:-7 5422:-3 5423:-3 5424:14 5425:14 5426:10 5427:10 5428:16 5429:16 5430:5 5431:5 5435:-7 5436:-7 5437:-19 5438:-8 5439:1 5440:-4 5441:-16 5442:-9 5443:-17 5444:-10 5445:-10 5446:14 5447:8 5448:7 5449:-5 5450:-5 5451:10 5452:13 5453:-5 5454:-9 5455:11 5456:-1 5457:-1 5458:2 5459:-6 5460:-9 5461:-9 5462:-5 5463:-5 5464:-5 5465:8 5466:8 5467:8 5468:-4 5469:7 5470:3 5471:3 5472:9 5473:15 5474:-9 5475:5 5476:5 5477:11 5478:-13 5479:9 5480:18 5481:15 5482:15 5483:-1 5484:-1 5485:-5 5486:-4 5487:-8 5488:-12 5489:-14 5490:-5 5491:-5 5492:-5 5493:3 5494:-2 5495:-2 5496:13 5497:12 5498:12 5499:12 5500:-9 5501:-2 5502:-2 5503:-2 5504:-11 5505:-16 5506:-3 5507:-5 5508:-5 5509:6 5510:-35 5511:-14 5512:-2 5513:-1 5514:-1 5515:-19 5516:-17 5517:-8 5518:-14 5519:-12 5520:-6 5521:-11 5522:-6 5523:-9 5524:-8 5525:20 5526:15 5527:15 5528:-13 5529:-12 5530:-11 5531:1 5532:8 5533:7 5534:-11 5535:13 5536:-14 5537:-5 5538:-11 5539:-3 5540:9 5541:-6 5542:-8 5543:-3 5544:-5 5545:-5 5546:-5 5547:-5 5548:19 5549:18 5550:-4 5551:-4 5552:1 5553:-27 5554:26 5555:3 5556:1 5557:18 5558:13 5559:11 5560:-2 5561:1 5562:-6 5563:-6 5564:-12 5565:-13 5566:-7 5567:18 5568:20 5569:23 5570:-1 5573:-4 5574:-6 5575:2 5576:2 5577:-10 5578:-10 5579:-7 5580:-5 5581:17 5582:22 5583:11 5584:4 5585:4 5586:-29 5587:-5 5588:10 5589:2 5590:2 5591:3 5593:-19 5594:-10 5595:-7 5596:-7 5597:-6 5598:-8 5599:-9 5600:-2 5601:19 5602:14 5603:-7 5604:23 5605:-8 5606:8 5607:7 5608:7 5609:-27 5610:-2 5611:-20 5612:-20 5613:-13 5614:-13 5616:12 5617:11 5618:14 5619:-17 5620:-10 5621:-11 5622:-8 5623:-6 5624:-12 5625:-1 5626:5 5627:-5 5628:-8 5629:-11 5630:-22 5631:-12 5632:-14 5633:-13 5634:-24 5635:-24 5636:-13 5637:-17 5638:-17 5639:4 5645:-11 5646:11 5647:11 5648:-6 5649:-6 5650:-13 5651:-15 5652:-10 5653:-14 5654:3 5655:3 5656:-9 5657:-5 5658:-5 5659:-5 5660:-4 5661:3 5662:6 5663:-11 5664:-12 5665:-12 5666:9 5667:8 5668:9 5669:-1 5670:-10 5671:-13 5672:-8 5673:9 5674:-14 5675:-14 5676:15 5677:12 5678:12 5679:-8 5680:-12 5681:-12 5682:-12 5683:11 5684:14 5685:12 5686:-16 5687:-4 5688:-9 5689:4 5690:-6 5691:-9 5692:-9 5693:-6 5694:-4 5695:-5 5696:6 5697:6 5698:-6 5699:-6 5700:-10 5701:-23 5702:-16 5705:5 5706:-7 5707:-5 5708:-2 5709:-3 5710:-2 5711:-16 5712:23 5713:-10 5714:-10 5715:-3 5716:-3 5717:-10 5718:-9 5719:-9 5721:-13 5722:-13 5723:-6 5724:-6 5725:-9 5726:-12 5727:-9 5728:11 5729:19 5730:19 5731:-11 5732:-11 5733:-16 5734:-16 5735:-13 5738:12 5739:1 5740:-8 5741:-6 5742:-5 5743:14 5744:10 5745:6 5746:-9 5747:16 5748:-10 5749:-10 5750:7 5751:-13 5752:1 5753:3 5754:2 5755:1 5756:10 5757:10 5758:16 5759:16 5760:7 5761:10 5762:-6 5763:6 5764:9 5765:-8 5766:-8 5767:-8 5768:1 5769:-9 5770:-9 5771:11 5772:11 5773:-10 5774:-8 5775:-1 5776:4 5777:3 5778:2 5779:4 5780:4 5781:-4 5782:-6 5783:-7 5784:-6 5785:9 5786:7 5787:6 5788:-11 5789:-11 5790:-11 5791:33 5792:-6 5793:-6 5794:-6 5795:10 5796:10 5797:10 5798:28 5799:11 5800:4 5801:4 5802:16 5803:17 5804:12 5805:12 5806:3 5807:5 5808:6 5809:2 5810:2 5811:16 5812:16 5813:-16 5814:7 5815:4 5816:-2 5817:-2 5818:11 5819:-1 5820:-1 5821:1 5822:10 5823:-2 5824:-2 5825:-11 5826:-11 5827:-2 5828:-2 5829:-12 5830:16 5831:-12 5832:-11 5833:-11 5834:-11 5835:-1 5836:-3 5837:-3 5838:2 5839:-2 5840:-4 5841:5 5842:-9 5843:-7 5844:18 5845:18 5846:-2 5847:-5 5848:-7 5849:13 5850:14 5851:14 5852:-1 5853:-12 5854:-12 5855:18 5856:16 5857:16 5858:8 5859:13 5860:-8 5861:-8 5862:-7 5863:-6 5864:-6 5865:-8 5866:5 5867:5 5868:-5 5869:-5 5870:-5 5871:-12 5872:-12 5873:-10 5874:-29 5875:14 5876:12 5877:12 5878:-25 5879:-25 5880:-1 5881:23 5882:9 5883:16 5884:-2 5885:2 5886:-10 5887:-10 5888:17 5889:17 5890:-8 5891:19 5892:-5 5893:14 5894:12 5895:14 5896:10 5897:10 5898:4 5899:4 5900:4 5904:-6 5905:-11 5906:-13 5907:-1 5908:-1 5909:-7 5910:-7 5911:-14 5912:3 5913:-1 5914:-1 5915:-1 5916:27 5917:23 5918:8 5919:8 5920:9 5921:9 5922:9 5923:17 5924:15 5925:5 5926:5 5927:-1 5928:7 5929:-4 5930:-3 5931:-3 5932:-3 5933:-2 5934:-2 5935:5 5936:-8 5937:30 5938:1 5939:-1 5940:-8 5941:-6 5942:-6 5943:14 5944:14 5945:13 5946:9 5947:5 5948:-9 5949:25 5950:17 5951:6 5952:16 5953:16 5954:-9 5955:-13 5956:-13 5957:-13 5958:-9 5959:-14 5960:-10 5961:-10 5962:4 5963:4 5964:7 5965:10 5966:5 5967:5 5968:-3 5969:-3 5970:-3 5971:-3 5972:-3 5973:18 5974:5 5975:13 5976:13 5977:-7 5978:-13 5979:8 5980:8 5981:1 5982:7 5983:7 5984:1 5985:-3 5986:17 5987:12 5988:-6 5989:-12 5990:-12 5991:9 5992:4 5993:3 5994:3 5995:4 5996:-5 5997:-4 5998:-4 5999:-8 6000:9 6001:8 6002:10 6003:10 6004:10 6006:13 6007:13 6008:-15 6009:-2 6010:-11 6011:-6 6012:15 6013:15 6014:7 6015:-5 6016:-6 6017:8 6018:12 6019:8 6020:8 6021:-9 6022:-9 6023:-9 6024:-14 6025:-14 6026:8 6027:8 6028:4 6029:-4 6030:-3 6031:-3 6032:-12 6033:-15 6034:-16 6035:-16 6036:-5 6037:-5 6038:-5 6039:-5 6040:3 6041:3 6042:5 6043:-5 6044:-5 6045:12 6046:19 6047:10 6048:12 6049:17 6050:-7 6051:-6 6052:-12 6053:13 6054:-3 6055:10 6056:-6 6057:4 6058:3 6059:3 6060:10 6061:10 6062:26 6063:10 6064:10 6065:10 6066:15 6067:-8 6068:20 6069:15 6070:-5 6071:-8 6072:15 6073:15 6074:11 6075:14 6076:14 6077:8 6078:8 6079:9 6080:12 6081:-12 6082:-9 6083:-16 6084:-17 6085:-1 6086:19 6087:19 6088:-3 6089:-15 6090:-17 6091:-14 6092:-1 6093:-16 6094:-17 6096:5 6097:12 6098:-13 6099:-12 6100:-12 6101:-7 6102:-9 6103:-2 6106:1 6107:4 6108:8 6109:-7 6110:-7 6111:17 6112:12 6113:12 6114:1 6115:8 6116:-1 6117:-11 6118:-7 6119:-6 6120:2 6121:-3 6122:19 6123:2 6124:3 6125:-3 6126:-1 6127:-8 6128:14 6129:14 6130:23 6131:25 6132:19 6133:13 6134:-4 6136:13 6137:11 6138:11 6139:4 6140:10 6141:10 6142:-1 6143:-1 6144:-12 6145:-13 6146:2 6147:2 6148:16 6149:16 6150:-7 6151:9 6152:5 6153:-3 6154:9 6155:5 6156:8 6157:7 6158:3 6159:17 6160:15 6161:-10 6162:24 6164:9 6165:8 6166:8 6167:-9 6168:12 6169:3 6170:3 6171:4 6172:4 6174:10 6175:6 6176:9 6178:-1 6179:-2 6180:-2 6181:-2 6182:-8 6183:-8 6184:-1 6185:1 6186:1 6187:-2 6188:-2 6189:-16 6190:-16 6191:10 6192:10 6193:1 6194:2 6195:-12 6196:-11 6197:-9 6198:8 6199:-10 6200:-1 6201:-1 6202:-4 6203:-2 6204:-2 6205:-5 6206:-6 6207:-6 6208:9 6209:15 6210:13 6212:-15 6213:-25 6214:11 6215:11 6216:4 6217:2 6218:11 6219:11 6220:13 6221:14 6222:14 6223:-4 6224:-4 6225:-4 6226:-8 6227:16 6228:5 6229:14 6230:8 6231:13 6232:4 6233:-11 6234:-11 6235:-14 6236:-12 6237:-8 6238:-8 6239:-5 6240:-7 6241:-6 6242:-2 6243:-2 6244:7 6245:7 6246:-6 6247:-9 6248:-5 6249:1 6250:-8 6251:10 6252:-11 6253:19 6254:11 6255:11 6256:15 6257:2 6258:3 6259:-9 6260:-9 6261:-3 6262:-3 6263:7 6264:4 6265:4 6266:6 6267:6 6268:5 6271:17 6272:-10 6273:-10 6274:-12 6276:-1 6277:-1 6278:-1 6279:7 6280:7 6281:15 6282:12 6283:14 6284:13 6285:-14 6286:8 6287:8 6288:15 6289:21 6290:12 6291:17 6292:17 6293:17 6294:-14 6295:-16 6296:1 6297:1 6298:7 6299:7 6300:-9 6301:-10 6302:8 6303:19 6304:7 6305:7 6306:9 6307:9 6308:-5 6309:-16 6310:-16 6311:-16 6312:10 6313:10 6314:10 6315:13 6316:11 6317:6 6318:6 6319:13 6320:10 6321:3 6322:-8 6323:-12 6324:-12 6325:-13 6326:13 6327:6 6328:-11 6329:-9 6330:2 6331:2 6332:9 6333:15 6335:5 6336:-5 6337:11 6338:11 6339:12 6340:11 6341:-11 6342:-3 6343:2 6344:1 6345:1 6346:2 6347:-1 6350:-6 6351:9 6352:9 6353:-6 6354:-6 6355:-6 6356:-15 6357:-16 6358:-6 6359:-14 6360:9 6361:9 6362:-7 6363:-11 6364:-2 6365:-2 6366:-6 6367:3 6368:3 6369:3 6370:-16 6371:-13 6372:-8 6373:7 6374:8 6375:10 6376:10 6377:-11 6378:-11 6379:-11 6380:-8 6381:-4 6382:-4 6383:10 6384:14 6385:8 6386:8 6387:7 6388:7 6389:-10 6390:-7 6391:-7 6392:-8 6393:-9 6394:-4 6395:-3 6396:-5 6397:-6 6398:-6 6399:11 6400:4 6401:-12 6402:-12 6403:19 6404:12 6405:-7 6406:11 6407:12 6408:12 6409:12 6410:-4 6411:-8 6412:-3 6413:-3 6414:-7 6415:-6 6416:10 6417:10 6418:-7 6419:16 6420:-6 6421:-5 6422:1 6423:7 6424:7 6425:-5 6426:-5 6428:12 6429:-1 6432:1 6433:1 6434:14 6435:11 6436:11 6437:4 6438:7 6439:12 6440:7 6441:10 6442:14 6443:14 6444:4 6445:20 6446:19 6447:-14 6448:-8 6449:-1 6450:13 6451:13 6452:-11 6453:8 6454:6 6455:10 6456:1 6457:-6 6458:-8 6461:8 6462:1 6465:-5 6466:-9 6467:-9 6468:3 6469:3 6470:-11 6471:-11 6472:5 6473:15 6474:15 6475:-4 6476:-4 6477:-4 6478:-8 6479:3 6480:3 6481:3 6482:-5 6483:-8 6484:-12 6485:-12 6486:-1 6487:2 6488:11 6489:-8 6490:-9 6491:1 6492:3 6493:3 6494:22 6495:11 6496:13 6497:5 6498:27 6499:5 6500:8 6501:9 6502:-5 6503:-7 6504:-10 6505:-6 6506:22 6507:11 6508:12 6509:14 6510:11 6511:32 6512:5 6513:11 6514:-6 6515:10 6516:13 6517:-9 6518:-6 6519:-4 6520:7 6521:9 6522:10 6523:10 6524:2 6525:8 6526:11 6527:-5 6528:3 6529:-9 6530:10 6531:11 6532:8 6533:4 6534:-4 6535:-1 6536:-1 6537:-13 6538:-10 6539:8 6540:8 6541:-8 6542:-8 6543:-17 6544:-15 6545:-8 6546:-9 6547:6 6548:-1 6549:-1 6550:-10 6552:-1 6553:-4 6554:-14 6555:-28 6556:-11 6557:-23 6558:-14 6559:-12 6560:-11 6561:-14 6562:-9 6563:-3 6564:-5 6565:-4 6566:-8 6567:-2 6569:1 6570:16 6571:-25 6572:-25 6573:-13 6574:23 6575:-31 6576:-25 6577:-9 6578:-1 6579:-1 6580:-30 6581:-14 6582:-14 6583:-21 6584:-27 6585:-1 6586:-10 6587:-10 6588:18 6589:15 6590:13 6591:10 6592:20 6593:14 6594:16 6595:25 6596:25 6597:-5 6598:17 6599:17 6600:13 6601:35 6602:41 6603:23 6604:29 6605:-7 6606:9 6607:-7 6608:19 6609:6 6610:-11 6611:-9 6612:-8 6613:-21 6614:-21 6615:-1 6616:-1 6617:-1 6621:26 6622:15 6623:1 6624:11 6625:19 6626:19 6628:-7 6629:7 6630:-3 6631:-1 6632:-2 6633:-2 6634:-6 6635:-4 6636:4 6637:11 6638:-14 6639:-9 6640:-9 6641:-4 6642:2 6643:3 6644:-10 6645:-10 6646:13 6647:13 6648:-6 6649:-11 6650:-7 6651:19 6652:-9 6653:-8 6654:-9 6655:5 6656:-5 6657:-11 6658:-11 6659:2 6660:2 6661:13 6662:13 6663:6 6664:6 6668:-8 6669:-8 6670:4 6671:9 6672:10 6673:16 6674:-4 6675:7 6676:-16 6677:-25 6678:11 6679:11 6680:2 6681:-2 6682:-2 6683:-3 6684:-3 6685:-5 6686:-5 6687:-5 6688:-13 6689:2 6690:2 6691:-1 6692:-1 6693:-12 6694:-12 6695:-5 6696:2 6697:1 6698:-10 6699:11 6700:7 6701:7 6702:2 6704:-6 6705:-6 6706:-13 6707:-13 6708:-13 6709:-5 6710:-3 6711:-3 6712:25 6713:20 6714:25 6715:10 6716:17 6717:-18 6718:-17 6719:-17 6720:14 6721:13 6722:-6 6723:-6 6724:8 6725:14 6726:14 6727:13 6728:11 6729:4 6730:-8 6731:-8 6732:8 6733:-4 6734:13 6735:13 6736:-4 6738:3 6739:13 6740:-3 6741:-3 6742:14 6743:11 6744:8 6745:1 6746:1 6747:7 6748:-4 6749:-1 6750:-3 6751:7 6752:16 6753:1 6754:1 6755:15 6756:12 6757:10 6758:-1 6759:8 6760:-6 6761:13 6762:21 6763:10 6764:16 6765:16 6766:16 6767:14 6768:5 6769:2 6770:6 6771:3 6772:6 6773:6 6774:-4 6775:-2 6776:13 6777:-10 6778:-10 6779:-9 6780:11 6781:10 6782:10 6783:-16 6784:-12 6785:-12 6786:-11 6787:1 6789:1 6790:-3 6791:-3 6792:-3 6793:-4 6794:-8 6795:3 6796:3 6797:10 6798:-12 6799:-11 6800:-2 6801:-6 6802:-4 6803:-4 6804:-7 6805:-4 6806:15 6807:-13 6810:-10 6811:-10 6812:-10 6813:1 6814:-6 6815:-5 6816:6 6817:-3 6818:-13 6819:-12 6820:-12 6821:6 6822:-7 6823:2 6824:-2 6825:-5 6826:5 6827:-6 6828:-5 6829:-3 6830:11 6831:11 6832:11 6833:11 6834:11 6835:3 6836:-11 6837:-13 6838:-13 6839:2 6840:2 6841:-9 6842:-9 6843:4 6844:4 6845:4 6846:-1 6848:10 6849:-7 6850:-7 6851:13 6852:18 6853:8 6854:8 6855:-11 6856:-11 6857:10 6858:5 6859:10 6860:-4 6861:15 6862:16 6863:-8 6864:-8 6865:-8 6866:8 6867:8 6868:-17 6869:11 6870:13 6871:13 6872:-12 6873:-14 6874:-14 6875:7 6876:-4 6877:-4 6880:12 6881:15 6882:25 6883:-5 6884:-5 6885:-5 6886:19 6887:20 6888:23 6889:-1 6890:-8 6891:-8 6892:-8 6893:16 6894:16 6895:12 6896:-8 6897:-8 6898:10 6899:16 6900:15 6901:5 6902:-4 6903:1 6904:1 6905:-9 6906:17 6907:12 6910:8 6911:8 6912:12 6913:-5 6914:-5 6915:16 6916:7 6917:-3 6918:-5 6919:4 6920:-10 6921:-10 6922:-10 6923:16 6924:-1 6925:-1 6926:17 6927:17 6928:7 6929:7 6930:-20 6931:-23 6932:-6 6933:-6 6934:-29 6935:-25 6936:-11 6937:14 6938:10 6939:7 6940:-4 6941:-3 6942:-8 6943:-8 6944:-12 6945:8 6946:8 6947:8 6948:-29 6949:-16 6950:-13 6951:-12 6952:-12 6953:-12 6954:-12 6955:5 6956:6 6957:-3 6958:-11 6959:-11 6960:-5 6961:-5 6962:-8 6963:-8 6964:13 6965:13 6966:9 6967:9 6968:-9 6969:-16 6970:3 6971:-17 6972:-15 6973:19 6974:19 6975:22 6976:6 6977:-23 6978:-24 6979:-8 6980:4 6981:-17 6982:-6 6983:-16 6984:-16 6985:-2 6986:-6 6987:-8 6988:-8 6989:-26 6990:-16 6991:-6 6992:-10 6993:-12 6994:-10 6995:-8 6996:7 6997:8 6998:-2 6999:-4 7000:-4 7001:-5 7002:-11 7003:8 7004:8 7005:8 7006:-6 7007:-9 7008:-9 7009:-1 7012:-4 7013:6 7014:5 7015:5 7016:7 7017:7 7018:9 7019:5 7020:-4 7021:12 7022:16 7023:-30 7024:-33 7025:-30 7026:-6 7027:2 7028:2 7029:2 7030:-3 7031:-11 7032:9 7033:-16 7034:-15 7035:-15 7036:-11 7037:-9 7038:-8 7039:17 7040:18 7041:13 7042:-5 7043:-5 7044:-6 7045:-11 7046:-11 7047:-12 7048:6 7049:-7 7050:26 7051:6 7052:5 7053:7 7054:-3 7055:-3 7056:-3 7057:-15 7058:-22 7059:-13 7060:-11 7061:-3 7062:5 7063:9 7064:3 7065:-4 7066:-3 7067:13 7068:15 7069:13 7070:-9 7071:-11 7072:-11 7073:-11 7074:-11 7075:11 7076:10 7077:4 7078:-12 7079:-12 7080:-7 7081:-2 7082:-3 7083:-3 7084:9 7085:8 7086:11 7087:13 7088:-7 7089:-7 7090:-11 7091:-8 7092:-9 7093:-6 7094:-3 7095:9 7096:8 7097:22 7098:22 7099:7 7100:-1 7101:9 7102:-7 7103:11 7104:-12 7105:15 7106:-13 7107:8 7108:8 7109:-17 7110:-17 7111:-21 7112:-21 7113:-15 7114:-25 7115:-20 7118:-3 7119:-3 7120:-14 7121:-1 7122:-12 7123:-3 7124:-3 7127:5 7128:5 7129:-5 7130:-17 7131:-16 7132:-15 7133:2 7134:-9 7135:-2 7136:-4 7137:16 7138:16 7139:16 7140:-21 7141:10 7142:6 7143:-7 7144:-7 7145:4 7146:8 7147:10 7148:-17 7149:-17 7150:-17 7151:-19 7152:-16 7153:-16 7154:-5 7155:-6 7156:-24 7157:-6 7158:-6 7159:-19 7160:-4 7161:-17 7162:-13 7163:-14 7164:-16 7165:-9 7166:-5 7167:-9 7169:-10 7170:-3 7171:2 7172:5 7173:-5 7174:10 7175:10 7176:10 7177:-13 7178:5 7179:2 7180:2 7181:-11 7182:-11 7183:-11 7184:-11 7185:-11 7186:11 7187:11 7188:11 7189:11 7190:8 7191:10 7192:10 7193:8 7194:4 7196:10 7197:-16 7198:-6 7199:-6 7200:-10 7201:-10 7202:-21 7203:-5 7204:-5 7205:-12 7206:-12 7207:-8 7208:-8 7209:-2 7210:4 7211:27 7213:-5 7214:15 7215:17 7216:11 7217:-2 7218:4 7219:8 7220:8 7221:-3 7222:-1 7223:6 7224:-4 7225:2 7226:-10 7227:-2 7228:-8 7229:-9 7230:4 7231:11 7232:11 7233:-7 7234:-3 7235:-3 7236:14 7237:11 7238:-16 7239:5 7240:-9 7241:-9 7242:-9 7243:-11 7244:5 7245:5 7246:4 7247:4 7248:-5 7249:-6 7250:-17 7251:-15 7255:-6 7256:3 7257:2 7258:-11 7259:-11 7260:-13 7261:-3 7264:-1 7265:-1 7266:-1 7267:-6 7268:-6 7269:-12 7270:-18 7271:-14 7272:-5 7273:-2 7274:11 7275:-9 7276:-8 7277:-7 7278:7 7279:-20 7280:-12 7281:-9 7282:-9 7283:-6 7284:-6 7285:3 7286:-2 7287:-2 7288:3 7289:12 7290:12 7291:3 7292:3 7293:-5 7294:-4 7295:-25 7296:-21 7297:-24 7298:-24 7299:-15 7300:1 7301:8 7302:8 7303:13 7304:-1 7305:-9 7306:-11 7307:-11 7308:1 7309:-1 7310:-1 7311:3 7312:-8 7313:-5 7314:-5 7315:-27 7316:-21 7317:-10 7318:-12 7321:12 7322:14 7323:14 7324:14 7328:11 7329:13 7330:-3 7331:-2 7332:-2 7333:-2 7334:-24 7335:-14 7336:-15 7337:-1 7338:-1 7339:-6 7340:-3 7341:-3 7342:-18 7343:-9 7344:-9 7345:-9 7346:-5 7347:-13 7348:-7 7349:-3 7350:-3 7352:-11 7353:7 7354:10 7355:-7 7356:-6 7357:14 7358:5 7359:11 7360:11 7363:-6 7364:-5 7365:9 7366:13 7367:13 7368:5 7369:6 7370:-8 7371:-8 7372:-6 7373:-6 7374:15 7375:6 7376:7 7377:9 7378:9 7379:3 7380:13 7381:-18 7382:-17 7383:-7 7384:-7 7388:5 7389:-2 7390:-2 7391:4 7392:19 7393:16 7394:16 7395:-8 7396:-8 7397:-8 7398:-14 7399:4 7400:1 7401:1 7402:3 7403:3 7404:-9 7405:1 7406:13 7407:-5 7408:-5 7409:7 7410:8 7411:8 7412:-33 7413:-30 7414:-32 7415:-13 7416:-3 7417:-1 7418:-11 7419:-11 7420:9 7421:14 7422:1 7423:-20 7424:-23 7425:-2 7426:-2 7427:23 7428:12 7429:-2 7430:-5 7431:-5 7432:-5 7433:14 7434:15 7437:-16 7438:-8 7439:2 7440:2 7442:-4 7443:-4 7444:13 7445:13 7446:13 7447:-6 7448:10 7449:-15 7450:-13 7451:-12 7452:-10 7453:-13 7454:7 7455:7 7456:-24 7457:-13 7458:-16 7459:-16 7460:-24 7461:-12 7462:-8 7463:-4 7464:-11 7465:-19 7466:5 7467:5 7468:19 7469:19 7470:-10 7471:-10 7472:2 7473:6 7474:7 7475:-27 7476:-21 7477:-18 7478:-8 7479:-8 7480:8 7481:10 7482:10 7483:11 7484:9 7485:-1 7486:14 7487:15 7488:-1 7489:-1 7490:-3 7491:-3 7492:-19 7493:-12 7494:18 7495:18 7496:18 7497:2 7500:-4 7501:-6 7502:-6 7503:-6 7504:8 7505:11 7506:-1 7507:-1 7508:10 7509:9 7510:-9 7511:-5 7512:-5 7513:-11 7514:-9 7515:-9 7516:10 7517:10 7518:2 7519:-7 7520:-7 7521:-7 7522:-9 7523:-8 7524:-8 7525:-3 7526:-1 7527:-1 7528:-7 7529:-5 7530:6 7531:6 7532:18 7533:19 7534:-32 7535:-22 7536:-27 7537:-17 7538:-16 7539:-15 7540:-15 7541:-15 7542:-19 7543:-19 7544:-9 7545:-21 7547:10 7548:10 7549:-15 7550:-12 7551:-15 7552:-25 7553:11 7554:-7 7555:-7 7556:-7 7557:-9 7559:10 7560:10 7561:22 7562:-9 7563:2 7564:-2 7565:-2 7566:-1 7567:9 7568:-6 7569:-6 7570:-6 7571:-2 7572:1 7573:2 7574:-17 7575:-7 7576:-2 7577:-2 7578:-2 7579:-2 7580:-2 7581:6 7582:6 7583:-1 7584:5 7585:2 7586:2 7587:3 7589:8 7590:12 7591:4 7592:-5 7593:-5 7594:6 7595:11 7596:13 7597:3 7598:12 7599:23 7600:9 7601:-13 7602:-21 7603:-14 7604:27 7605:12 7606:-21 7608:6 7609:10 7611:34 7612:-9 7613:-5 7614:20 7617:3 7618:114 7619:26 7620:4 7621:-13 7622:9 7623:14 7624:18 7625:-33 7626:9 7627:26 7628:20 7629:48 7630:32 7631:19 7632:-2 7633:-9 7634:-16 7635:-9 7636:-14 7637:-21 7638:-44 7639:-14 7640:-18 7641:59 7642:-5 7643:65 7644:-29 7645:-6 7646:-3 7647:-7 7648:-1 7649:26 7651:-33 7652:26 7655:22 7656:-9 7657:-10 7658:-44 7659:6 7660:-36 7661:23 7662:41 7663:-21 7664:-4 7665:26 7666:43 7667:-5 7668:-5 7669:24 7671:18 7672:-4 7674:-21 7675:26 7676:-1 7677:-1 7678:107 7679:20 7680:-18 7681:-92 7682:-88 7684:-22 7685:-7 7686:-60 7687:-37 7688:-21 7691:-18 7692:-35 7693:26 7694:-43 7695:-6 7696:-7 7697:-4 7698:11 7699:12 7700:-30 7701:-6 7702:-2 7703:-25 7704:4 7705:-19 7706:-1 7707:-8 7708:86 7709:15 7710:41 7711:-1 7712:4 7713:-18 7714:46 7715:-10 7716:-10 7718:-2 7719:48 7720:60 7721:-22 7722:25 7723:-20 7724:32 7725:-4 7726:-19 7727:-12 7728:-2 7729:-6 7730:-2 7731:110 7732:-51 7733:-51 7734:4 7735:18 7736:18 7737:-19 7738:-9 7739:-16 7740:-17 7741:14 7742:24 7743:36 7744:-19 7747:-6 7748:-5 7749:-17 7750:-17 7751:-10 7752:24 7753:19 7754:53 7755:-17 7756:-18 7757:-19 7758:22 7759:40 7760:1 7762:27 7763:39 7764:-2 7765:8 7766:9 7768:42 7769:42 7770:-29 7771:-23 7772:39 7773:64 7775:12 7776:14 7777:26 7778:66 7779:23 7780:-18 7781:-6 7782:29 7783:-19 7784:26 7785:26 7786:-33 7787:-33 7788:-58 7789:-5 7790:-5 7791:9 7792:9 7793:71 7794:31 7795:24 7798:-9 7799:-25 7800:4 7801:7 7802:11 7803:34 7804:20 7805:48 7806:34 7808:-16 7809:-16 7811:-34 7812:-21 7813:-23 7814:29 7815:-6 7816:70 7817:-6 7818:4 7819:-20 7820:39 7821:5 7822:-15 7823:-15 7824:-4 7825:-3 7826:-2 7827:-12 7828:47 7829:47 7830:36 7831:-18 7832:15 7833:-6 7834:65 7835:-11 7836:-31 7837:-53 7839:-44 7840:-18 7841:89 7842:30 7843:42 7846:91 7847:12 7848:25 7849:-29 7850:-22 7851:18 7852:19 7853:3 7854:-21 7855:-36 7856:-24 7857:-20 7858:-1 7860:-12 7861:-21 7862:45 7863:14 7865:-9 7866:31 7867:25 7868:25 7869:33 7870:-7 7873:-18 7874:55 7875:-3 7876:-3 7878:1 7879:-5 7880:25 7881:25 7882:53 7883:23 7884:-14 7885:-36 7886:-27 7887:28 7888:84 7889:84 7890:-25 7891:8 7892:-15 7893:-15 7894:-11 7895:29 7896:-27 7897:-27 7898:46 7899:46 7900:-4 7901:25 7902:25 7903:-4 7904:-4 7905:-4 7906:-27 7907:7 7908:20 7909:-27 7910:-29 7911:-19 7912:8 7913:-21 7914:45 7915:-9 7916:24 7917:-6 7918:-19 7919:-14 7920:-4 7921:-17 7922:-29 7923:-2 7924:-38 7925:74 7926:98 7927:-9 7928:-1 7931:79 7932:-11 7933:-11 7934:58 7935:61 7936:-26 7937:-25 7938:-8 7939:76 7940:8 7941:-16 7942:30 7943:-28 7945:8 7946:27 7947:2 7948:-12 7949:8 7950:8 7951:-25 7953:-48 7954:1 7956:-19 7957:39 7958:-4 7959:-25 7962:-15 7963:47 7964:15 7966:-5 7967:-36 7968:37 7969:-9 7970:-12 7971:-18 7972:-2 7974:26 7975:-26 7976:-79 7978:14 7981:9 7982:-14 7983:-43 7984:-3 7985:-31 7987:-1 7988:-7 7989:-31 7990:-2 7991:1 7992:21 7993:-29 7994:-16 7996:-8 7997:35 7998:-60 7999:-29 8000:-3 8001:-21 8002:35 8003:35 8004:-4 8005:-4 8006:-10 8007:33 8008:-40 8011:-11 8013:-10 8014:35 8015:-3 8016:2 8017:-30 8018:3 8019:-8 8020:-8 8021:-4 8022:-9 8023:-19 8024:-19 8025:-29 8026:-5 8027:-29 8028:17 8029:-7 8030:27 8031:-18 8032:26 8033:-29 8034:34 8035:2 8036:-11 8039:-31 8040:-55 8041:-10 8043:-29 8045:-35 8046:4 8047:4 8048:4 8049:27 8050:35 8051:-16 8052:-34 8053:4 8054:56 8055:-39 8056:-31 8057:-15 8058:-20 8059:7 8060:-14 8061:49 8062:9 8063:-12 8064:-22 8065:39 8066:61 8067:32 8068:-29 8069:-10 8070:-6 8071:-17 8072:-8 8073:-34 8074:23 8075:17 8076:-18 8077:30 8078:-8 8079:-6 8081:-4 8085:38 8088:-26 8089:-21 8090:-7 8093:58 8094:58 8095:-30 8096:-7 8097:-19 8099:-6 8100:59 8101:17 8102:21 8103:43 8104:-13 8105:13 8106:14 8107:14 8108:-3 8110:-6 8111:-11 8112:-7 8113:-5 8114:34 8115:11 8116:-20 8118:-4 8119:-9 8120:-9 8121:-35 8124:-60 8125:84 8126:32 8127:14 8129:9 8131:-17 8132:-18 8133:1 8134:5 8136:-11 8137:16 8139:8 8141:-9 8142:-9 8143:-13 8144:-13 8145:29 8146:-6 8147:-40 8149:-7 8150:-13 8151:-2 8152:20 8153:20 8154:-17 8155:11 8156:11 8157:-37 8158:-14 8159:32 8160:11 8161:-22 8162:-1 8163:50 8164:32 8165:-25 8166:-26 8167:37 8168:-72 8169:-3 8170:-18 8172:-19 8173:11 8174:-12 8175:22 8176:13 8177:-14 8178:13 8179:-9 8180:-2 8181:1 8182:-8 8183:-7 8184:72 8185:31 8186:32 8187:-26 8188:-72 8189:57 8191:12 8192:-5 8193:-14 8194:21 8195:-22 8196:22 8197:-29 8198:-49 8199:-3 8200:-65 8201:-68 8202:-5 8203:-12 8204:-8 8205:19 8206:22 8207:-35 8208:-33 8209:11 8210:-33 8211:-33 8212:-33 8213:9 8214:29 8215:29 8217:6 8218:26 8219:15 8220:15 8221:-23 8222:-13 8223:26 8224:-82 8225:-13 8226:18 8227:65 8228:50 8229:50 8230:-5 8231:-5 8232:-34 8233:-34 8234:11 8235:-21 8236:-4 8237:-76 8238:-36 8239:-60 8240:-37 8241:-37 8242:-2 8243:-3 8244:-12 8245:-28 8246:-29 8247:-4 8248:-10 8249:-2 8250:24 8251:17 8252:-11 8253:22 8254:-16 8255:-16 8257:-14 8258:22 8259:22 8260:-29 8261:-11 8262:62 8263:-1 8264:4 8265:25 8266:26 8267:-23 8268:-20 8269:67 8270:16 8271:6 8272:-60 8273:-3 8274:-2 8275:-1 8276:-2 8277:-40 8278:-14 8279:-9 8280:3 8281:4 8282:7 8283:-12 8284:-34 8285:2 8286:31 8288:5 8289:-74 8290:-16 8291:-8 8292:56 8293:-6 8294:5 8296:1 8297:13 8298:15 8299:31 8301:84 8302:84 8304:-22 8305:-18 8306:30 8307:33 8308:-10 8309:-10 8310:-16 8311:-4 8312:-4 8313:33 8314:12 8315:5 8316:-37 8317:-3 8318:-3 8319:-43 8320:-47 8321:-30 8322:-16 8323:-16 8325:17 8326:-12 8327:11 8329:-31 8331:4 8332:2 8333:-10 8334:-3 8335:-49 8336:-62 8337:4 8338:79 8339:-10 8340:81 8341:68 8342:-80 8343:-17 8344:-21 8345:-42 8346:-36 8347:-36 8348:-10 8349:-19 8350:30 8351:30 8352:-5 8353:22 8354:-29 8355:8 8356:-43 8357:-19 8358:-11 8359:-5 8360:-10 8361:86 8362:-19 8363:-26 8364:20 8365:35 8366:24 8367:21 8368:25 8369:25 8370:-3 8371:-27 8372:21 8373:24 8375:8 8376:-44 8377:-17 8378:-16 8379:-34 8380:-28 8381:8 8382:19 8383:8 8387:15 8388:15 8389:22 8390:32 8391:-9 8392:-24 8393:-18 8394:86 8395:-23 8396:-1 8397:-34 8398:35 8399:31 8400:25 8401:-10 8402:-16 8403:12 8404:-29 8405:-16 8407:15 8408:-16 8409:-17 8410:18 8411:-4 8412:-4 8414:11 8415:18 8416:14 8417:56 8418:-18 8419:21 8420:2 8421:-13 8422:-9 8424:16 8425:21 8426:12 8427:-19 8428:-19 8429:-27 8430:13 8431:41 8432:41 8433:-1 8434:-15 8435:-13 8436:3 8437:-19 8438:-3 8439:-57 8440:-59 8441:-29 8442:-32 8445:45 8446:52 8447:-2 8448:-2 8452:-17 8453:-2 8454:-31 8455:-3 8456:-16 8457:-15 8458:-19 8459:42 8460:-10 8462:28 8463:-10 8464:-12 8465:37 8466:-3 8467:-3 8468:5 8469:-91 8470:-15 8475:-16 8476:-64 8477:-5 8478:-20 8479:-50 8480:-50 8481:-37 8482:-8 8483:-17 8484:-17 8485:-24 8486:-24 8487:-68 8488:-43 8489:-88 8490:-17 8491:23 8492:22 8493:-39 8494:-39 8496:34 8497:18 8498:3 8499:32 8500:-12 8501:-28 8502:9 8503:13 8504:-22 8505:-11 8506:43 8507:-4 8509:-16 8510:-13 8511:-29 8512:39 8513:11 8514:-22 8516:-5 8518:22 8519:-4 8520:-8 8522:17 8523:-10 8524:-8 8525:-16 8526:-8 8530:-10 8531:-9 8532:-1 8533:-2 8534:32 8536:24 8537:-5 8538:90 8539:25 8540:19 8541:4 8542:-28 8543:10 8544:15 8545:42 8546:20 8547:67 8548:13 8549:13 8550:25 8551:18 8552:25 8553:25 8554:-21 8555:-25 8557:40 8558:30 8559:-1 8560:-6 8561:31 8562:8 8563:-31 8564:-23 8565:-28 8566:-9 8567:-44 8568:15 8569:-18 8570:36 8571:-16 8572:-36 8574:-4 8576:-23 8577:-19 8578:-10 8579:-16 8580:-9 8581:52 8582:-33 8583:-30 8584:-4 8585:-6 8586:-4 8587:10 8588:-15 8589:-13 8590:-10 8592:62 8593:-21 8594:14 8595:11 8596:-36 8597:6 8598:12 8599:-5 8600:-12 8601:5 8602:17 8603:-1 8604:-12 8605:20 8606:-21 8607:-41 8608:-14 8609:23 8611:-20 8612:14 8613:20 8614:6 8615:-31 8616:-6 8617:17 8618:18 8619:4 8620:-39 8621:7 8622:-19 8623:6 8624:-13 8625:-12 8626:16 8628:63 8629:-32 8630:18 8631:-7 8632:-27 8633:-3 8634:-14 8635:-18 8636:-6 8637:-1 8638:25 8639:34 8640:17 8642:-29 8645:17 8646:-8 8647:-17 8649:-38 8650:21 8651:15 8652:-35 8653:24 8654:41 8656:-22 8657:-28 8658:40 8659:-11 8660:-4 8662:37 8664:41 8665:-17 8668:-25 8669:-22 8670:-19 8671:-52 8672:19 8673:-26 8675:-16 8676:-12 8677:-12 8678:-11 8679:-31 8680:-105 8681:-25 8682:-87 8683:-37 8684:-27 8685:-31 8686:-7 8687:-15 8688:-15 8689:16 8690:-25 8691:-31 8692:-18 8693:34 8694:-47 8695:-16 8696:-5 8697:22 8698:-1 8699:10 8700:-8 8701:24 8702:4 8703:-10 8704:29 8706:22 8707:-13 8708:-13 8709:-35 8710:-16 8711:-1 8712:-4 8713:-1 8714:-2 8715:43 8716:-12 8717:19 8718:41 8719:-1 8720:-4 8721:12 8722:-21 8723:38 8727:-2 8730:43 8731:52 8732:-17 8733:14 8735:51 8736:-5 8737:-15 8738:-10 8739:12 8740:-1 8741:62 8742:-41 8743:14 8744:15 8745:40 8746:-11 8747:-15 8748:-16 8749:-19 8750:-19 8751:31 8752:23 8753:-12 8754:-17 8755:24 8756:-12 8757:-21 8758:-8 8759:-5 8760:-4 8761:-7 8762:-13 8763:-13 8764:-6 8765:15 8767:-17 8768:-17 8769:-16 8770:-17 8771:-11 8772:-11 8773:-8 8774:-27 8775:-17 8776:63 8777:-6 8778:24 8779:-4 8780:16 8781:42 8782:-12 8783:-13 8784:-1 8785:-1 8786:24 8787:-20 8788:11 8789:25 8792:33 8793:29 8794:6 8795:-25 8796:-22 8797:38 8798:61 8800:-40 8801:26 8803:12 8804:19 8805:24 8806:-1 8807:-5 8808:-35 8809:23 8810:-13 8811:15 8812:27 8813:-3 8814:-9 8815:-4 8816:33 8817:-20 8818:17 8819:24 8820:-29 8821:-29 8822:-19 8823:-20 8824:-5 8825:-5 8826:-21 8827:-22 8829:27 8830:10 8831:10 8832:18 8833:-10 8834:13 8835:37 8836:2 8838:35 8840:-10 8841:-10 8842:-10 8843:-2 8846:-4 8847:-18 8848:-2 8849:-2 8850:4 8851:30 8852:35 8853:35 8856:35 8857:26 8858:40 8859:29 8864:13 8865:-7 8866:-44 8867:-7 8868:-5 8869:-10 8871:14 8872:-3 8873:-4 8874:64 8875:-9 8876:24 8877:9 8878:-11 8879:-4 8880:-1 8881:-2 8882:-2 8884:-26 8885:-57 8886:-26 8887:-11 8888:10 8889:50 8890:50 8891:23 8892:7 8893:5 8894:18 8895:-5 8896:63 8897:-7 8898:-7 8899:-1 8900:12 8901:-53 8903:-47 8904:-24 8905:75 8906:26 8907:32 8910:57 8911:32 8912:32 8913:-19 8914:-6 8915:23 8916:21 8917:-7 8918:6 8919:-19 8920:-19 8921:-19 8922:-44 8923:-38 8924:-19 8925:-10 8928:-12 8929:-13 8930:41 8931:1 8933:-17 8934:-14 8935:5 8937:-11 8939:16 8940:30 8941:-4 8942:-6 8945:-21 8946:-4 8947:-12 8948:44 8949:-15 8950:-5 8951:-1 8952:4 8953:-4 8954:-9 8955:-9 8958:44 8959:-7 8960:-30 8961:-28 8962:38 8963:-1 8964:-2 8965:36 8966:62 8967:-7 8968:-1 8969:-10 8970:-10 8971:11 8972:-12 8973:-13 8974:-10 8975:-4 8976:-24 8977:-24 8978:25 8979:25 8980:25 8981:26 8982:18 8983:-3 8984:-2 8985:-16 8986:-4 8987:-5 8988:-5 8989:-39 8990:-3 8991:8 8992:10 8993:-45 8994:-32 8995:-17 8996:25 8997:25 8998:-23 8999:-14 9000:-5 9001:-10 9002:-19 9003:-11 9004:-14 9005:-30 9006:26 9007:-12 9008:-2 9009:-23 9010:46 9012:-4 9013:-10 9014:34 9015:1 9016:-2 9017:-2 9018:-10 9019:-19 9020:-30 9021:-15 9022:-16 9023:23 9024:44 9025:37 9026:42 9027:36 9028:6 9029:14 9031:-2 9033:-2 9034:8 9035:-1 9036:-4 9037:-4 9038:52 9039:-10 9040:-23 9041:44 9042:57 9043:-18 9044:41 9045:-9 9046:-13 9047:-11 9048:49 9049:23 9050:-16 9052:43 9053:-20 9054:-20 9055:12 9056:14 9058:37 9059:21 9060:-4 9061:-12 9062:-31 9063:-31 9064:-16 9065:7 9066:-51 9067:1 9068:2 9069:-11 9070:35 9071:-3 9072:-23 9075:-7 9076:50 9077:22 9079:-30 9080:26 9081:26 9082:-7 9083:-10 9084:-15 9087:23 9088:-22 9089:-41 9090:10 9092:8 9093:-38 9094:-3 9095:-3 9096:-26 9097:-4 9098:-1 9099:-48 9100:-28 9101:-1 9102:9 9103:-19 9104:-1 9105:-17 9106:-13 9108:-7 9109:27 9110:-10 9111:-3 9112:-21 9113:37 9115:-12 9116:-4 9117:-3 9118:16 9119:-14 9121:-25 9122:-24 9123:-6 9125:-17 9126:-17 9127:-13 9128:-14 9130:-8 9131:-5 9132:-4 9134:-8 9135:47 9136:-7 9137:-16 9138:-9 9139:-11 9140:-10 9141:-29 9142:-2 9143:-7 9144:-7 9145:-8 9146:-12 9147:-20 9148:-20 9149:-35 9150:-25 9151:-6 9152:-7 9153:-33 9154:-31 9155:11 9156:-5 9158:-31 9161:-10 9162:12 9163:45 9166:-7 9167:-51 9168:-22 9169:-10 9170:-11 9171:-29 9172:-17 9174:-36 9175:10 9176:-10 9177:-10 9178:33 9179:-18 9180:22 9181:-1 9182:-44 9183:-4 9184:59 9185:-39 9186:-4 9187:-26 9188:-12 9189:-17 9190:-3 9191:-14 9192:48 9193:-4 9194:-14 9195:-16 9196:28 9197:59 9198:24 9199:-19 9200:-15 9201:6 9202:2 9203:-5 9204:-19 9205:19 9206:35 9207:-30 9208:10 9209:18 9210:-23 9211:-25 9212:-7 9213:-10 9214:-6 9216:27 9217:33 9218:-38 9219:-13 9220:-10 9221:40 9222:-2 9224:-6 9225:-16 9226:-5 9227:-13 9228:-2 9230:7 9233:24 9234:26 9235:7 9237:-19 9238:-17 9241:40 9242:40 9243:-25 9244:-27 9245:-26 9246:-43 9248:-7 9249:92 9250:53 9251:19 9252:30 9253:16 9254:28 9255:1 9256:-22 9258:-5 9259:-11 9260:-9 9261:-6 9262:-4 9263:59 9264:13 9266:-16 9267:-1 9268:-3 9269:-6 9270:-12 9271:-12 9272:-22 9273:-12 9276:-17 9278:25 9279:-42 9280:-1 9281:38 9282:17 9283:28 9284:-16 9286:-17 9287:-18 9288:2 9289:-10 9290:-14 9292:-12 9293:35 9294:39 9295:30 9296:4 9297:22 9298:-1 9299:32 9300:33 9301:-10 9302:-9 9305:-13 9306:25 9307:-17 9308:27 9309:11 9310:-12 9312:7 9313:24 9314:29 9315:93 9316:-3 9317:-27 9318:-1 9319:-1 9320:-19 9321:-7 9322:-9 9323:-2 9324:32 9325:15 9326:-50 9327:21 9328:-36 9329:-11 9330:-20 9331:-15 9332:34 9333:12 9334:21 9335:-35 9337:-6 9338:-12 9339:36 9340:36 9341:13 9342:-21 9343:-22 9344:-2 9345:11 9346:30 9347:21 9348:-6 9349:-14 9350:-2 9351:-25 9352:-7 9353:-6 9354:16 9355:-20 9356:3 9357:2 9358:10 9359:-21 9360:-19 9361:13 9362:42 9363:9 9364:-6 9365:23 9367:4 9368:12 9369:69 9370:-5 9371:50 9372:53 9373:-4 9374:-58 9375:12 9376:7 9378:-38 9379:22 9380:-20 9381:-37 9382:-19 9383:-1 9384:-7 9385:-7 9386:-16 9388:-17 9389:-23 9391:-31 9392:15 9393:9 9394:3 9395:-8 9396:18 9397:20 9398:42 9399:42 9400:-38 9401:-6 9402:-17 9403:-19 9404:-52 9405:-54 9407:-3 9408:19 9409:37 9411:24 9412:-29 9413:-29 9414:-25 9415:19 9416:4 9417:-19 9418:29 9419:29 9420:35 9423:9 9424:18 9425:30 9426:17 9427:-20 9428:-18 9429:17 9430:-68 9431:-16 9432:19 9433:86 9434:-4 9435:-15 9436:-2 9439:46 9440:40 9441:40 9442:-24 9443:-19 9444:-24 9445:-13 9446:-42 9447:-42 9448:-17 9450:-4 9451:-54 9452:-27 9453:-42 9454:-64 9455:-64 9456:-2 9457:-2 9458:-25 9459:-25 9460:-4 9461:-3 9462:-3 9463:-10 9465:37 9466:-12 9467:6 9468:16 9469:-11 9470:-23 9471:-23 9472:-33 9473:-36 9474:50 9477:-17 9478:17 9479:18 9481:85 9482:3 9483:-1 9484:-1 9485:24 9486:25 9487:-25 9488:-23 9489:54 9490:20 9491:26 9492:-9 9493:-42 9494:-44 9495:-23 9497:-3 9498:-1 9499:-1 9500:-2 9501:-31 9502:-16 9503:-8 9504:-24 9505:6 9506:-6 9507:9 9508:-11 9509:-12 9512:22 9513:-11 9514:33 9516:7 9517:-3 9518:-40 9519:-5 9520:-33 9521:-21 9522:-21 9523:-16 9524:-7 9525:41 9526:-15 9527:14 9528:5 9530:-30 9531:-24 9532:-11 9533:21 9534:34 9536:62 9537:62 9538:40 9541:-11 9542:-4 9543:-35 9544:-17 9545:-19 9546:19 9547:-32 9548:-17 9551:-25 9552:-1 9553:18 9554:28 9555:13 9556:10 9557:-28 9558:18 9559:-7 9560:-3 9561:-36 9562:-46 9563:-21 9564:-8 9565:-18 9566:-23 9567:-23 9571:18 9572:-17 9573:-2 9574:-23 9575:-2 9576:-13 9577:-13 9580:8 9581:34 9582:3 9583:-19 9584:-2 9585:-48 9586:-43 9587:-1 9588:57 9589:-4 9590:-4 9591:55 9592:41 9593:-6 9594:-20 9595:-62 9596:-11 9597:-19 9598:-35 9599:-35 9600:-35 9601:21 9602:-4 9603:-24 9605:-19 9606:-24 9608:-18 9609:23 9610:23 9611:-15 9612:24 9615:-1 9616:-47 9617:-5 9618:-21 9619:-26 9620:-4 9621:-18 9622:-1 9623:8 9624:25 9625:-16 9626:-22 9627:-15 9628:26 9629:-1 9630:24 9631:18 9632:32 9633:-3 9634:-24 9635:16 9636:-4 9637:27 9638:-18 9639:29 9640:4 9641:30 9642:5 9643:-1 9644:11 9645:24 9646:19 9648:-40 9649:-12 9651:-3 9653:-43 9655:-32 9656:-5 9657:20 9658:28 9659:-23 9660:-3 9661:-3 9662:7 9663:16 9664:-39 9665:-39 9666:53 9668:41 9669:-9 9670:-38 9671:-16 9672:-53 9673:-2 9674:46 9675:7 9676:-24 9677:-20 9678:-1 9680:24 9681:-4 9683:-44 9684:12 9685:29 9686:21 9687:-10 9688:32 9689:-3 9690:25 9691:-14 9692:-12 9693:-38 9694:14 9695:20 9696:5 9697:-30 9698:-19 9699:-34 9700:50 9702:-16 9703:-11 9705:-19 9706:14 9707:-26 9708:-10 9709:-1 9710:13 9711:-24 9712:7 9713:32 9714:32 9715:-2 9716:-2 9717:-34 9718:-19 9719:26 9720:16 9721:19 9722:35 9723:14 9724:-17 9725:18 9726:4 9727:-19 9728:8 9731:27 9732:23 9733:29 9734:16 9735:17 9736:-16 9737:-16 9738:-3 9739:17 9740:-1 9741:-1 9742:39 9743:41 9744:-4 9745:-5 9746:-8 9747:-30 9748:-45 9749:-3 9751:13 9752:-5 9753:13 9754:-54 9755:-2 9756:-57 9757:-6 9758:-6 9759:-27 9760:-29 9765:-14 9766:94 9767:64 9768:44 9771:-4 9775:-14 9776:-40 9777:-22 9778:-15 9779:23 9780:-20 9781:40 9782:-9 9783:72 9784:-12 9785:-1 9787:-19 9788:-19 9789:75 9790:-22 9791:30 9793:13 9794:-2 9795:-3 9796:-3 9797:42 9798:18 9799:47 9800:-80 9801:-8 9802:-14 9807:-14 9808:-50 9809:-5 9810:-23 9811:-55 9812:-55 9813:-23 9814:-8 9815:43 9816:14 9817:-6 9818:-24 9819:-22 9820:-3 9821:-23 9822:-54 9823:-31 9824:-58 9825:-24 9826:9 9827:-33 9828:-35 9830:23 9831:42 9832:-5 9833:35 9834:-1 9835:-18 9836:-17 9837:-13 9838:-64 9839:-13 9840:-9 9842:-4 9843:-3 9844:-41 9845:-6 9846:-50 9847:19 9848:12 9849:7 9850:-58 9851:87 9852:40 9853:-4 9854:-47 9855:56 9856:20 9857:-2 9858:32 9859:49 9860:-31 9861:-81 9862:-48 9863:-57 9864:3 9865:-21 9866:21 9867:126 9868:-38 9869:-10 9870:-33 9871:38 9872:-108 9873:-13 9874:158 9875:76 9876:-45 9877:-47 9878:-21 9879:22 9880:-25 9881:-6 9882:-37 9884:-17 9885:-4 9886:-4 9887:-8 9889:-3 9890:15 9891:16 9892:-60 9893:20 9895:145 9896:-77 9897:7 9898:-29 9899:48 9900:20 9901:29 9902:-38 9903:-95 9904:-95 9906:-36 9907:-35 9908:40 9909:-45 9910:-8 9911:26 9912:-62 9913:199 9914:81 9915:198 9916:-25 9917:-9 9919:-49 9920:-46 9922:-18 9923:-13 9924:-52 9925:-12 9926:-8 9928:-6 9929:62 9930:61 9931:-77 9932:37 9933:-4 9934:86 9935:-42 9936:42 9937:-104 9938:-40 9939:-2 9940:-1 9941:-11 9942:-95 9943:101 9944:-4 9945:-55 9946:-55 9947:2 9948:-58 9949:18 9950:-13 9951:47 9952:-59 9953:-36 9954:56 9955:67 9956:75 9957:-34 9958:-57 9959:-50 9960:-41 9962:-70 9963:-18 9965:14 9966:35 9967:-23 9969:4 9970:-19 9971:13 9972:-11 9973:39 9974:-9 9975:-30 9976:31 9977:-15 9979:5 9980:60 9981:-2 9982:-1 9983:16 9984:-2 9985:-5 9987:-17 9988:-4 9989:-13 9990:15 9991:43 9992:-7 9993:-19 9994:11 9995:25 9996:-20 9997:-19 9998:6 9999:6 10000:-6 10001:-29 10002:-8 10003:-1 10004:13 10005:-16 10006:10 10007:-8 10008:20 10009:-1 10010:-10 10011:9 10012:-5 10013:11 10014:-2 10015:-3 10016:23 10017:-1 10019:26 10020:-12 10021:-3 10022:14 10023:-7 10024:10 10025:-30 10026:-6 10027:-21 10028:-6 10029:104 10031:2 10033:-4 10034:18 10035:27 10036:77 10037:19 10038:17 10039:2 10040:22 10041:20 10042:-11 10044:-15 10045:8 10046:-17 10047:-46 10048:-5 10049:10 10050:-11 10051:38 10052:-17 10053:-17 10054:-16 10055:-11 10056:-4 10057:4 10058:26 10059:8 10060:-6 10062:68 10063:-9 10065:24 10066:29 10068:-1 10069:-14 10070:-52 10071:-24 10072:20 10073:18 10075:41 10076:-32 10077:-11 10078:2 10079:-13 10080:38 10081:-20 10082:-3 10083:18 10084:-17 10085:43 10086:-4 10088:-11 10089:4 10090:-12 10091:-19 10092:36 10093:-8 10094:-18 10095:-17 10096:8 10097:-44 10099:15 10100:-1 10101:25 10102:-39 10103:7 10104:-24 10105:3 10106:8 10107:11 10109:-22 10110:2 10111:-6 10112:-12 10113:38 10114:15 10115:2 10116:35 10117:-8 10118:31 10119:14 10121:-39 10122:-18 10123:14 10124:-17 10125:-41 10126:-29 10127:-2 10128:3 10129:-6 10131:-15 10132:-36 10133:6 10134:-14 10135:-15 10136:-23 10138:-2 10139:-10 10140:-17 10141:-17 10142:11 10143:-13 10144:-43 10145:77 10146:-23 10147:-2 10148:6 10149:-25 10150:42 10151:-55 10152:-51 10153:-15 10154:5 10155:21 10156:-8 10157:24 10158:-83 10159:-23 10160:-1 10161:8 10162:19 10164:30 10165:13 10166:21 10167:-13 10168:9 10169:-10 10170:-9 10171:17 10172:-9 10173:-4 10174:18 10175:-6 10177:24 10179:16 10180:-16 10181:48 10182:-23 10183:-17 10184:-5 10187:-5 10188:-14 10189:8 10190:-6 10191:-39 10192:30 10195:-8 10196:-36 10197:-4 10198:-9 10199:-13 10200:35 10201:16 10202:-5 10203:-6 10204:-40 10205:15 10207:48 10208:-13 10209:2 10210:46 10211:-24 10212:-1 10213:18 10214:-8 10215:-13 10216:24 10217:39 10218:-25 10219:-2 10220:-18 10221:-16 10222:-8 10223:-18 10224:-5 10225:23 10226:-5 10227:16 10228:1 10229:-5 10230:-11 10231:-13 10232:20 10233:-12 10234:9 10235:42 10236:27 10237:8 10238:-8 10239:42 10240:-9 10242:-46 10244:-12 10245:-13 10246:3 10247:-10 10249:-1 10250:-10 10251:-5 10253:9 10254:-8 10255:-20 10256:-17 10257:-6 10258:-16 10260:-7 10261:18 10262:21 10263:38 10264:46 10265:-12 10266:-8 10268:-11 10269:-15 10270:-3 10271:-20 10272:36 10273:8 10274:-4 10275:-5 10276:-24 10277:29 10278:33 10279:-26 10280:12 10281:-2 10282:-1 10283:-4 10284:-10 10285:24 10286:-20 10287:11 10288:29 10289:-14 10290:-40 10291:-24 10292:24 10293:-40 10294:-2 10295:-19 10296:-3 10297:-8 10298:-9 10299:-24 10300:47 10301:-4 10302:33 10303:31 10304:14 10305:-2 10306:20 10307:-9 10308:-19 10309:17 10310:-3 10311:19 10312:-1 10313:-11 10314:18 10315:37 10316:-13 10317:-7 10318:-9 10319:39 10320:-8 10321:-8 10322:-48 10323:26 10324:-1 10325:-10 10327:46 10328:-54 10329:-27 10330:41 10331:-13 10332:20 10333:10 10334:-15 10337:-12 10338:20 10339:-12 10340:-40 10341:-57 10342:-15 10344:-14 10345:-8 10346:-2 10347:20 10348:31 10350:15 10351:40 10353:2 10355:26 10356:2 10357:25 10358:-12 10359:-4 10360:-23 10361:-6 10362:-16 10363:16 10364:15 10365:-11 10366:3 10367:3 10368:20 10370:-3 10371:-5 10373:3 10374:19 10375:-1 10376:-10 10378:-10 10379:-10 10380:4 10381:16 10383:-9 10384:22 10385:-9 10386:-4 10387:-27 10388:15 10389:-2 10390:20 10391:-6 10392:24 10393:-11 10395:9 10396:9 10397:-1 10398:9 10399:-9 10400:20 10401:-26 10403:18 10406:-2 10407:-26 10408:-7 10409:-30 10411:-2 10412:-10 10413:-1 10414:15 10415:-18 10416:-3 10417:-3 10418:-16 10421:-17 10422:-9 10423:-16 10424:11 10425:-22 10427:14 10428:-3 10429:-2 10430:-19 10431:10 10432:-2 10433:20 10434:36 10435:27 10436:2 10437:-28 10438:-47 10439:-19 10440:-12 10441:-16 10442:30 10443:10 10444:79 10445:-13 10446:-7 10447:14 10448:36 10449:-42 10450:54 10452:-11 10453:14 10454:-8 10456:-3 10458:-21 10459:-27 10460:4 10461:-12 10463:-11 10464:-30 10465:8 10466:11 10467:-24 10468:-9 10469:-11 10470:-10 10471:-38 10472:-4 10473:-6 10474:22 10475:-2 10476:-13 10477:-3 10478:8 10479:7 10480:20 10481:17 10482:-15 10483:-2 10485:-4 10486:-32 10487:12 10488:20 10489:41 10490:-22 10491:-13 10492:-2 10493:8 10494:14 10495:-17 10497:-2 10498:-3 10499:6 10500:-14 10501:14 10503:5 10504:-10 10505:20 10506:1 10507:-12 10508:64 10509:-11 10510:-13 10511:-6 10512:18 10513:-20 10514:10 10515:-18 10516:-8 10517:-31 10518:5 10519:-16 10521:41 10522:-14 10523:-24 10524:-39 10526:-19 10527:-1 10528:-11 10532:-23 10533:-6 10534:-13 10535:16 10538:-15 10539:-45 10540:-5 10541:21 10542:1 10543:-7 10544:9 10545:-22 10546:26 10547:-16 10548:-10 10549:3 10550:-21 10551:36 10552:-37 10553:-13 10554:12 10555:11 10556:-17 10557:-21 10558:-6 10559:20 10560:-7 10561:113 10562:53 10563:-26 10564:8 10565:-11 10566:11 10567:-56 10568:-3 10569:11 10570:10 10571:-32 10572:9 10573:33 10574:15 10575:-22 10576:20 10577:8 10578:-22 10579:-4 10580:9 10581:35 10582:-18 10583:-38 10584:23 10585:-47 10586:-2 10587:-23 10588:-24 10589:44 10590:41 10591:17 10592:-4 10593:-47 10594:-40 10595:2 10596:27 10597:-17 10598:22 10600:2 10601:-2 10602:-40 10603:-9 10606:-7 10608:-3 10610:8 10611:25 10612:-1 10613:-4 10615:-24 10616:20 10617:-1 10619:-16 10620:21 10621:22 10622:43 10623:-61 10624:-42 10626:-16 10627:-8 10628:-5 10629:-3 10630:20 10631:-16 10632:20 10633:12 10635:40 10636:-10 10638:19 10639:23 10640:-27 10641:-6 10642:40 10643:47 10644:-4 10646:-10 10648:-35 10649:12 10650:-17 10651:-17 10652:-19 10653:-4 10654:14 10655:25 10656:32 10657:8 10658:65 10660:29 10661:-11 10662:-52 10663:-26 10664:20 10665:18 10666:41 10667:-11 10668:2 10669:-7 10670:38 10671:-20 10672:19 10673:-15 10674:43 10676:-12 10677:-16 10678:-1 10679:-41 10680:-25 10681:13 10682:-6 10684:-6 10685:38 10686:18 10687:3 10688:28 10689:7 10690:-39 10691:17 10692:-17 10693:-45 10694:-29 10695:-6 10696:-32 10697:13 10698:-16 10699:-24 10700:-2 10701:-9 10702:-13 10703:-43 10704:-23 10705:16 10706:-19 10707:-23 10708:-25 10709:61 10710:26 10711:-12 10712:-24 10713:24 10714:-8 10715:43 10716:-20 10717:35 10718:38 10719:55 10720:-5 10721:-46 10722:-17 10723:65 10724:-16 10725:-9 10726:-42 10727:20 10728:-12 10729:31 10730:95 10731:30 10732:-14 10733:-33 10734:33 10736:-7 10737:-83 10738:-25 10739:21 10740:32 10741:-2 10742:21 10743:-12 10744:-10 10745:-9 10746:-8 10747:22 10749:-1 10750:50 10751:-25 10752:-19 10755:-15 10756:8 10757:-39 10758:30 10761:-5 10762:-10 10763:35 10764:-5 10765:-30 10766:15 10768:41 10769:-13 10770:-15 10772:25 10773:-27 10774:-15 10776:18 10777:-5 10778:-11 10779:-14 10780:30 10781:41 10782:-25 10783:42 10784:-9 10785:11 10786:-2 10787:-10 10788:-19 10790:-21 10791:-12 10792:-7 10793:5 10794:-7 10795:30 10796:70 10797:-13 10798:-17 10799:-15 10800:-13 10801:12 10802:-4 10803:-5 10804:30 10805:11 10807:40 10808:-20 10809:-36 10810:-40 10811:-2 10812:-19 10813:-3 10814:-1 10815:-14 10816:-4 10817:50 10818:14 10819:20 10820:-41 10821:-5 10822:-22 10823:44 10824:48 10825:-6 10826:43 10827:-2 10829:-41 10830:26 10831:-22 10833:23 10834:46 10835:-36 10836:-4 10837:-4 10838:20 10839:-14 10841:-13 10842:-40 10843:-40 10844:-14 10845:35 10846:-5 10847:15 10848:11 10849:-4 10850:33 10851:-7 10852:-6 10853:-72 10854:-5 10855:-25 10857:-14 10858:-11 10859:21 10860:32 10861:-15 10862:21 10863:11 10864:-5 10865:-17 10866:-2 10867:-15 10868:-9 10869:19 10870:-25 10871:19 10873:6 10874:-16 10875:7 10876:28 10877:-24 10878:-17 10879:-4 10880:23 10883:-14 10884:21 10885:30 10888:-5 10889:-29 10890:-10 10891:35 10892:20 10893:15 10894:-5 10895:-6 10896:15 10898:41 10899:-13 10900:-6 10901:14 10902:-24 10905:-18 10906:-2 10907:-11 10908:32 10909:39 10910:-19 10911:34 10912:-59 10914:9 10915:-18 10916:48 10918:-10 10919:-12 10920:23 10921:-20 10922:8 10923:29 10924:23 10925:-5 10926:-11 10927:19 10928:10 10929:49 10930:32 10931:-9 10932:52 10933:-11 10934:14 10935:-13 10936:31 10937:-12 10938:10 10939:-10 10940:-15 10941:5 10942:-23 10944:-20 10945:-21 10946:-11 10947:-17 10948:-7 10949:-22 10952:28 10953:30 10954:-18 10955:17 10956:24 10957:-2 10958:-15 10959:-26 10960:-46 10962:6 10963:14 10964:-13 10966:2 10967:10 10968:-5 10969:8 10970:11 10971:-26 10972:16 10973:-15 10974:35 10975:-7 10976:11 10977:-4 10978:9 10979:-19 10980:-1 10981:-13 10982:-2 10983:-35 10984:1 10985:-40 10986:-4 10987:-2 10988:-19 10989:-3 10990:26 10991:50 10992:14 10993:35 10994:23 10995:22 10996:14 10997:20 10998:-6 10999:-32 11000:17 11001:-29 11002:16 11003:-1 11004:40 11005:-13 11006:12 11007:-11 11008:-2 11009:-26 11010:-39 11011:13 11012:-7 11015:32 11016:46 11017:46 11018:-44 11019:-29 11020:-14 11021:-4 11022:29 11024:-3 11025:-10 11026:20 11027:-12 11028:-44 11029:-21 11031:-2 11033:-1 11034:-18 11035:-12 11036:-40 11037:-2 11038:-39 11039:-13 11040:-29 11041:5 11042:26 11043:-18 11044:18 11045:-8 11046:-25 11047:-1 11048:-10 11050:26 11051:16 11053:-83 11054:25 11055:20 11056:-1 11057:7 11058:-10 11059:-9 11060:-8 11061:23 11062:16 11063:-25 11064:-19 11067:-15 11068:30 11071:-5 11072:-9 11073:35 11074:1 11075:-5 11076:-30 11078:-13 11080:25 11081:-3 11082:-15 11084:19 11085:-5 11086:-11 11087:30 11088:31 11089:-25 11090:42 11091:-9 11092:8 11093:-10 11094:-19 11096:-21 11097:-12 11098:-7 11099:-16 11100:30 11101:70 11102:-12 11103:-15 11104:-13 11105:12 11106:6 11107:-5 11108:16 11110:27 11111:-20 11112:-36 11113:-40 11115:-19 11116:-3 11117:13 11118:-15 11119:41 11120:14 11121:-13 11122:-5 11123:-22 11124:28 11125:31 11126:-32 11127:-2 11129:-32 11130:-19 11132:23 11133:46 11134:-36 11135:-2 11136:-4 11137:-14 11139:-13 11140:-40 11141:-40 11143:-15 11144:33 11145:21 11146:2 11147:19 11148:10 11149:20 11151:-8 11152:20 11153:31 11154:-25 11155:18 11157:25 11158:-10 11159:-10 11160:-2 11161:72 11162:-22 11163:10 11164:10 11166:-75 11167:58 11168:14 11169:-36 11170:-50 11171:-12 11172:38 11173:-40 11174:5 11175:18 11176:-1 11177:42 11178:-10 11179:40 11180:-11 11181:-16 11182:-32 11183:-18 11184:21 11185:45 11186:110 11187:-24 11188:-10 11189:-24 11191:-5 11192:-42 11194:-13 11195:-12 11196:11 11197:-5 11198:-32 11200:-9 11201:8 11202:8 11203:55 11204:45 11205:14 11206:-11 11207:48 11208:-10 11209:15 11210:-5 11211:-18 11212:-13 11213:14 11214:10 11215:-25 11216:19 11217:-15 11218:-6 11219:-4 11220:-6 11221:9 11222:-18 11223:-4 11224:44 11225:14 11226:-22 11227:-3 11228:-22 11229:-28 11230:-4 11231:-13 11232:-24 11233:-2 11234:-1 11235:-13 11236:19 11237:-24 11238:-2 11240:-10 11241:-1 11242:-17 11243:14 11244:17 11246:-1 11247:-8 11250:-8 11251:-18 11253:-10 11255:-5 11256:-9 11257:-6 11259:47 11260:11 11261:19 11262:-10 11263:-13 11264:-7 11265:-7 11266:21 11267:23 11268:-11 11269:-32 11270:-5 11271:26 11273:-2 11274:8 11275:-26 11277:-19 11279:32 11280:20 11283:-3 11284:21 11285:-20 11286:-5 11287:-14 11288:-12 11289:-2 11290:25 11291:12 11292:-29 11293:-8 11294:-5 11296:41 11297:-17 11298:33 11299:-17 11300:-19 11301:-14 11302:-10 11303:43 11304:-23 11305:-23 11306:20 11310:-5 11311:-42 11312:-14 11313:-13 11314:-2 11315:-11 11316:21 11317:11 11318:-5 11319:-30 11320:-1 11321:-6 11322:-19 11324:6 11325:7 11326:-28 11327:-17 11328:52 11330:-9 11331:-7 11332:-5 11334:27 11335:-14 11336:-6 11337:14 11338:-24 11339:-11 11340:-2 11341:-11 11342:-4 11343:35 11344:-43 11346:-14 11347:48 11349:-10 11350:-12 11351:23 11352:-7 11353:20 11354:15 11355:47 11356:-30 11357:31 11358:-11 11359:-10 11360:-13 11361:-8 11362:-10 11363:-18 11364:25 11365:-5 11366:-12 11367:-7 11368:16 11369:30 11370:-18 11371:11 11372:-10 11373:-13 11374:-29 11375:14 11376:-8 11377:13 11378:10 11379:-43 11380:-5 11381:32 11382:-25 11383:19 11384:-17 11385:-6 11386:-4 11387:9 11388:-19 11389:-1 11390:-13 11391:36 11392:-4 11393:-3 11394:67 11395:14 11397:-14 11398:-9 11399:24 11400:-26 11401:41 11402:-1 11403:-13 11404:-22 11405:-24 11407:7 11408:33 11409:-17 11410:-28 11411:-4 11412:20 11413:-12 11414:-1 11415:-22 11416:-2 11418:-1 11419:-2 11420:-19 11421:-13 11422:-29 11423:17 11424:-1 11425:20 11426:-34 11427:39 11428:23 11429:-25 11430:2 11431:-6 11432:-19 11433:41 11434:17 11435:-2 11436:23 11437:6 11438:13 11439:5 11440:-15 11441:-31 11442:6 11443:30 11444:-5 11445:10 11446:-31 11447:-39 11448:-3 11449:-21 11450:-14 11451:-5 11452:-4 11453:-24 11454:8 11455:-2 11456:1 11458:-23 11459:-35 11460:21 11461:-10 11463:-15 11464:-5 11466:20 11467:-4 11468:10 11469:-4 11470:-19 11471:-17 11472:-10 11473:38 11474:-9 11475:-13 11476:3 11478:-7 11479:-44 11480:15 11481:-15 11482:-8 11483:10 11485:-1 11486:-1 11488:-3 11489:-21 11490:-17 11491:-6 11492:17 11493:16 11494:26 11495:-54 11496:-11 11497:18 11498:13 11499:-2 11500:13 11501:-41 11502:8 11503:-1 11504:-16 11505:-6 11506:-24 11507:-1 11508:39 11509:35 11510:-5 11511:-43 11512:-22 11513:6 11514:-21 11515:-8 11520:-36 11521:-16 11522:-8 11523:21 11524:-1 11526:-3 11528:20 11529:-31 11530:-7 11531:-9 11533:-25 11535:19 11536:-20 11538:-3 11539:5 11540:-15 11541:-14 11542:27 11543:-9 11544:8 11546:-19 11547:-2 11548:10 11549:-8 11550:-10 11551:-14 11552:27 11553:-11 11554:-24 11555:-21 11556:25 11558:-25 11559:-6 11560:-2 11561:-10 11563:-55 11564:33 11566:-69 11567:-25 11568:21 11569:32 11570:-3 11571:-2 11572:21 11573:-10 11574:-9 11575:17 11576:-8 11577:14 11579:26 11580:36 11581:-24 11582:-19 11584:-15 11585:30 11588:-5 11589:-10 11590:35 11591:15 11592:-5 11593:-23 11595:41 11596:-13 11597:-24 11599:25 11600:-27 11601:-15 11603:29 11604:-6 11605:-5 11606:-11 11607:30 11608:41 11609:-9 11610:42 11611:-12 11612:-13 11613:-10 11614:-18 11615:-20 11617:-21 11618:-12 11619:-7 11620:-6 11621:-7 11622:30 11623:36 11624:-13 11625:-12 11626:-15 11627:-13 11628:12 11629:6 11630:-5 11631:31 11633:27 11634:-36 11635:-40 11636:-2 11637:-19 11638:-3 11639:-1 11640:-4 11641:40 11642:14 11643:-26 11644:-5 11645:-22 11646:44 11647:38 11648:18 11649:-2 11651:-41 11652:-22 11654:23 11655:46 11656:-36 11657:-4 11658:-4 11659:20 11660:-14 11662:-13 11663:-40 11664:-40 11665:13 11666:-81 11667:-9 11668:10 11669:-9 11671:37 11672:-9 11673:20 11674:-7 11675:16 11677:-17 11679:12 11680:-17 11681:-5 11682:-21 11683:13 11684:10 11685:-22 11686:36 11687:-6 11688:38 11689:-18 11690:2 11691:-43 11692:-9 11693:-26 11694:-26 11695:29 11696:22 11697:6 11698:20 11700:-1 11701:9 11702:-32 11703:10 11704:-6 11705:9 11706:5 11707:16 11708:30 11709:-15 11710:-1 11711:17 11712:20 11713:-4 11714:-26 11715:31 11716:29 11717:12 11718:-1 11719:-32 11721:-32 11722:-15 11723:15 11724:12 11725:-33 11726:16 11727:9 11728:-19 11729:29 11730:-6 11731:-30 11732:14 11734:-6 11735:-13 11736:-6 11737:-1 11738:23 11739:-5 11740:8 11741:-23 11742:-9 11743:-19 11744:-17 11745:-7 11746:4 11748:15 11749:29 11750:-19 11751:-21 11752:-21 11753:-4 11755:32 11757:-8 11758:8 11759:-3 11760:16 11762:13 11764:-5 11765:-12 11766:12 11767:-9 11768:24 11769:28 11770:-11 11771:-50 11774:-1 11775:-1 11776:-5 11777:21 11778:21 11779:2 11780:2 11781:-3 11782:-5 11783:-5 11784:-17 11785:-17 11786:3 11787:-6 11788:33 11789:33 11790:-4 11791:-4 11792:-14 11793:-14 11794:13 11795:13 11796:-42 11797:13 11798:13 11799:-4 11800:-4 11801:37 11802:37 11803:37 11804:37 11805:-6 11806:-6 11807:16 11808:16 11809:32 11810:32 11811:-8 11812:-8 11813:27 11814:27 11815:-8 11816:-8 11817:17 11818:17 11819:-16 11820:-17 11822:-8 11824:33 11825:33 11826:-27 11827:-27 11828:57 11829:57 11832:6 11833:6 11836:-80 11837:-80 11838:29 11839:29 11840:21 11841:21 11842:-1 11843:-1 11844:12 11845:12 11846:-12 11847:-12 11848:-9 11849:-9 11850:-10 11851:-10 11852:-8 11853:-8 11854:-31 11855:-31 11856:48 11857:48 11858:-27 11859:-27 11860:-19 11861:-19 11864:-14 11865:-14 11866:32 11867:32 11870:-8 11871:-8 11872:-8 11873:33 11874:33 11875:-24 11876:-24 11877:-5 11878:-5 11879:-30 11880:-30 11883:54 11884:54 11885:-14 11886:-14 11889:30 11890:30 11891:-3 11892:-3 11893:-17 11894:-17 11897:30 11898:30 11899:-6 11900:-6 11901:-13 11902:-13 11903:29 11904:29 11905:48 11906:48 11907:-22 11908:-22 11909:19 11910:19 11911:-8 11912:-8 11913:7 11914:7 11915:-9 11916:-9 11917:-11 11918:-7 11919:-21 11920:-21 11923:-22 11924:-22 11925:-15 11926:-15 11927:-16 11928:-16 11929:27 11930:27 11931:70 11932:74 11933:-3 11935:-16 11936:-16 11937:-13 11938:-13 11939:18 11940:18 11941:5 11942:5 11943:-4 11944:-4 11947:13 11948:51 11949:-17 11950:-17 11951:-32 11952:-32 11953:-41 11954:-41 11957:-22 11958:-22 11959:-3 11960:11 11961:16 11962:-7 11963:-11 11964:-11 11965:42 11966:42 11967:26 11968:-14 11969:-14 11970:-6 11971:-6 11972:-20 11973:-20 11974:43 11975:44 11976:22 11977:22 11978:-33 11979:-34 11981:-45 11982:-45 11983:-17 11984:-17 11987:16 11988:16 11989:46 11990:46 11991:-40 11992:-40 11993:-1 11994:-1 11995:-3 11996:-3 11997:-15 11998:-15 12001:-14 12002:-14 12003:-34 12004:-34 12005:-43 12006:-43 12007:-2 12008:-2 12009:-15 12010:-15 12013:-11 12014:15 12015:15 12016:2 12018:18 12019:15 12020:33 12021:33 12024:-7 12025:-7 12026:-7 12027:-28 12028:-28 12031:-15 12032:-17 12033:-7 12034:-27 12035:-27 12036:-9 12037:-9 12038:-3 12039:-3 12041:-16 12042:-6 12043:-11 12044:18 12045:53 12046:6 12047:-22 12048:53 12049:16 12050:9 12051:-22 12052:-18 12054:10 12056:7 12057:14 12058:-22 12059:-29 12060:-7 12061:-1 12062:-1 12063:-18 12064:21 12065:-1 12066:-10 12067:10 12068:-1 12069:-8 12070:18 12071:-12 12073:-27 12074:-27 12075:-11 12076:-27 12077:-7 12078:-7 12079:-7 12080:-1 12081:-1 12082:-1 12083:-1 12084:11 12085:11 12086:-1 12087:-18 12088:-1 12089:-18 12090:21 12091:-1 12092:-1 12093:-1 12094:-10 12095:-10 12096:-10 12097:9 12098:9 12099:9 12100:-6 12101:-6 12102:-6 12103:-6 12104:10 12105:10 12106:10 12107:-1 12108:-1 12109:-1 12110:-1 12111:-3 12112:-3 12113:-3 12114:13 12115:13 12116:9 12117:14 12118:18 12119:-1 12120:-1 12121:-1 12122:-1 12123:-1 12127:2 12128:21 12129:21 12130:21 12131:21 12132:-12 12133:-12 12134:-12 12135:-14 12136:-14 12137:40 12138:40 12139:-33 12140:-33 12142:-3 12143:-3 12144:-18 12145:-18 12146:-31 12147:63 12148:47 12149:19 12150:19 12151:-25 12152:-25 12153:-1 12154:-1 12155:10 12159:13 12160:14 12161:28 12162:3 12163:-2 12164:-8 12165:-8 12166:38 12167:-14 12171:4 12172:4 12175:-8 12176:-8 12177:-1 12178:-1 12179:27 12180:27 12181:23 12182:23 12183:25 12184:-3 12185:-20 12186:-1 12188:-30 12189:-27 12190:-27 12191:-18 12192:-18 12195:-19 12196:21 12197:-38 12198:-38 12199:32 12200:32 12205:-12 12206:-8 12207:-8 12208:21 12209:21 12210:48 12211:48 12212:-41 12213:-41 12214:9 12215:22 12216:14 12217:-1 12218:2 12219:22 12220:-8 12221:12 12222:-6 12224:4 12225:27 12226:5 12227:-2 12228:-11 12229:-8 12230:20 12232:-9 12233:-11 12234:-11 12235:-8 12236:-8 12237:-8 12238:-8 12239:5 12240:5 12241:18 12242:19 12243:19 12244:18 12247:-9 12248:-9 12249:-9 12254:-6 12255:-6 12256:-9 12257:-6 12258:-6 12261:-10 12262:-10 12263:-29 12264:-29 12265:-18 12266:-29 12267:-10 12268:-10 12269:-9 12270:-9 12273:-26 12274:-15 12276:-3 12277:-3 12278:-1 12279:-1 12282:-18 12283:-18 12284:-21 12285:-14 12286:-14 12287:-18 12290:-35 12291:-14 12292:-14 12293:12 12294:12 12295:-13 12296:-13 12297:-12 12298:-12 12301:18 12302:18 12303:18 12304:18 12305:-11 12306:-11 12307:46 12308:46 12309:11 12310:18 12311:-41 12312:-41 12313:10 12314:10 12315:-19 12316:-22 12317:-22 12318:16 12319:16 12320:16 12321:-27 12322:-22 12323:-3 12324:-3 12325:-9 12326:-9 12327:-17 12328:-17 12329:-6 12330:-6 12331:-7 12332:-7 12333:-2 12334:-2 12335:19 12336:22 12337:-3 12338:-2 12339:-7 12341:6 12342:-7 12343:-7 12344:-10 12345:-10 12346:13 12347:13 12348:4 12349:4 12350:-9 12351:-8 12352:-8 12353:-15 12354:-15 12355:-8 12356:-8 12357:-2 12358:-5 12359:-9 12360:-9 12362:6 12363:-4 12364:-4 12365:2 12366:2 12367:-5 12375:-3 12376:-3 12377:-4 12378:-4 12379:-13 12380:-13 12381:-2 12382:-2 12390:20 12391:20 12392:-3 12393:22 12394:22 12395:18 12396:18 12398:4 12399:4 12400:4 12401:10 12402:10 12403:35 12404:35 12405:11 12406:-11 12407:51 12408:27 12409:-20 12410:40 12411:-7 12412:48 12413:34 12414:12 12415:41 12416:113 12417:73 12418:-31 12419:-12 12420:-52 12421:-3 12422:-14 12423:16 12424:33 12425:-18 12426:-22 12427:10 12428:-33 12429:21 12430:37 12431:-17 12432:-24 12433:-9 12434:-24 12435:-7 12436:2 12437:29 12438:11 12440:-78 12441:32 12442:20 12443:-1 12444:12 12445:-9 12446:-10 12447:-8 12448:29 12449:-25 12450:48 12451:-28 12452:-19 12455:-14 12456:32 12459:-8 12460:-8 12461:33 12462:-7 12463:-5 12464:-30 12466:-14 12468:30 12469:-3 12470:-17 12472:30 12473:-6 12474:-13 12475:28 12476:30 12477:-22 12478:57 12479:-8 12480:7 12481:-9 12482:-11 12483:-21 12485:-22 12486:-15 12487:-16 12488:27 12489:70 12490:-10 12491:-16 12492:-13 12493:18 12494:9 12495:-4 12496:19 12498:24 12499:-17 12500:-32 12501:-41 12502:-2 12503:-21 12504:-3 12505:11 12506:-11 12507:42 12508:26 12509:-18 12510:-6 12511:-20 12512:20 12513:36 12514:-48 12515:-3 12517:-36 12518:-17 12520:16 12521:46 12522:-40 12523:-1 12525:-15 12527:-14 12528:-34 12529:-43 12531:-15 12532:-14 12533:-14 12534:-30 12535:-30 12536:-7 12537:-20 12538:-30 12539:34 12540:34 12541:-8 12542:34 12546:-7 12547:-7 12548:-7 12549:-7 12550:-79 12551:-79 12552:-37 12554:-26 12555:-31 12556:-79 12557:-27 12558:-27 12559:-27 12560:-27 12561:25 12562:25 12563:32 12564:17 12565:35 12566:35 12567:35 12568:35 12569:-2 12570:-2 12572:-2 12573:-1 12574:-1 12575:28 12576:28 12577:-14 12578:45 12579:28 12580:-12 12581:-12 12582:-14 12583:-9 12584:-9 12585:-9 12586:-10 12587:-10 12588:-10 12589:-8 12590:-8 12591:-8 12592:-8 12593:28 12594:28 12595:25 12596:6 12597:28 12602:-3 12603:-3 12604:-2 12605:-21 12606:-3 12607:3 12608:48 12609:48 12610:23 12611:48 12612:-28 12613:-28 12614:-8 12615:-22 12616:-28 12617:-19 12618:-19 12619:-19 12628:-14 12629:-14 12630:-14 12631:2 12632:2 12633:-19 12634:2 12635:-38 12636:-38 12637:-38 12638:-38 12639:32 12640:32 12641:22 12642:32 12652:-8 12653:-8 12654:-9 12655:-9 12656:-7 12657:-9 12658:33 12659:33 12660:33 12661:33 12662:-3 12663:-3 12664:-25 12665:25 12666:-3 12667:-5 12668:-5 12669:-5 12671:-5 12672:-30 12673:-30 12674:-29 12675:-30 12676:30 12677:30 12678:30 12679:30 12683:54 12684:54 12685:19 12686:-14 12687:-14 12688:-14 12689:-14 12690:-15 12691:-15 12692:-15 12697:30 12698:30 12699:30 12700:-31 12701:-30 12702:-4 12703:-3 12704:-31 12705:-17 12706:-17 12707:-27 12708:-17 12713:29 12714:29 12715:31 12716:-1 12717:29 12718:-6 12719:-6 12720:-6 12721:-13 12722:-13 12723:-13 12724:-13 12725:-15 12726:-15 12727:-15 12728:28 12729:28 12730:20 12731:4 12732:28 12733:60 12734:60 12735:35 12736:25 12737:-22 12738:-22 12739:-19 12740:-22 12741:57 12742:57 12743:58 12744:57 12745:-8 12746:-8 12747:-8 12748:7 12749:7 12750:23 12751:7 12752:-5 12753:-5 12754:-21 12756:-5 12758:-1 12759:-11 12760:-7 12761:-11 12762:-21 12763:-21 12764:-14 12765:-8 12766:-21 12770:-22 12771:-22 12772:-10 12773:-14 12774:-22 12775:-15 12776:-15 12777:-15 12778:-6 12779:10 12780:10 12781:-6 12782:-14 12783:-2 12784:10 12785:-11 12786:-11 12788:-11 12789:27 12790:27 12791:27 12792:27 12793:73 12794:73 12795:63 12796:20 12797:69 12798:-14 12799:-14 12800:-14 12801:-14 12802:-16 12803:-17 12804:-7 12805:-12 12808:-16 12809:-16 12810:-16 12811:-16 12812:-16 12813:-13 12814:-13 12815:-13 12816:-13 12817:18 12818:18 12819:-3 12820:5 12821:21 12822:18 12823:2 12824:2 12825:48 12826:-37 12827:9 12828:-4 12829:-4 12830:-4 12831:-4 12832:30 12833:30 12834:23 12835:30 12836:20 12840:34 12841:70 12842:23 12843:40 12844:24 12845:-17 12846:-17 12847:-17 12848:-17 12849:-32 12850:-32 12851:-32 12852:-32 12853:28 12854:-41 12855:-41 12856:-41 12857:-2 12858:-2 12861:-2 12862:-21 12863:-21 12864:-8 12865:-21 12866:-3 12867:-3 12868:-4 12869:-6 12870:-9 12871:-7 12872:-7 12873:-10 12874:-11 12875:-11 12876:-8 12877:-11 12878:-5 12879:-5 12880:-5 12881:50 12882:50 12883:42 12884:41 12885:26 12886:33 12887:33 12888:33 12889:-52 12890:-52 12891:-74 12892:12 12893:11 12894:-52 12895:-6 12896:-6 12897:-6 12898:-6 12899:-20 12900:-20 12901:-11 12902:-20 12903:36 12904:37 12905:31 12906:-26 12907:36 12908:55 12909:55 12910:37 12911:55 12912:2 12913:-23 12914:-22 12915:37 12916:37 12917:-3 12920:-45 12921:-45 12922:-36 12923:39 12924:39 12925:-21 12926:-21 12927:-21 12932:16 12933:16 12934:16 12935:16 12936:46 12937:46 12938:12 12939:26 12940:46 12941:-40 12942:-40 12943:-26 12944:-13 12945:-40 12946:-5 12947:-1 12948:-4 12949:-1 12950:-5 12951:-3 12952:-3 12953:-3 12957:18 12958:18 12959:18 12960:-15 12961:-15 12962:-15 12963:-15 12967:-14 12968:-14 12969:-14 12970:-1 12971:-14 12972:-34 12973:-34 12974:-14 12975:-24 12976:-34 12977:-43 12978:-43 12979:-43 12980:-43 12981:-6 12982:-6 12983:-7 12985:-5 12986:-5 12987:-16 12988:-16 12989:-44 12990:-42 12991:-7 12992:18 12993:-26 12994:-7 12995:-7 12996:-14 12997:1 12998:1 12999:-20 13000:-20 13003:-1 13004:-1 13005:16 13006:16 13007:-1 13008:-1 13009:-7 13010:-7 13015:-38 13016:-38 13017:-32 13018:-32 13019:-16 13020:-16 13021:-6 13022:2 13023:-1 13024:-1 13025:-7 13026:-7 13027:21 13028:21 13029:-18 13030:-1 13031:-35 13032:12 13033:-6 13034:-6 13035:18 13036:18 13037:-11 13038:-11 13039:-55 13040:-29 13041:-4 13043:-2 13044:-2 13045:24 13046:25 13047:23 13048:23 13049:-8 13050:-8 13053:-29 13054:-2 13057:18 13058:18 13059:33 13060:17 13061:19 13062:11 13063:-14 13064:-14 13065:-9 13068:11 13069:-3 13070:-4 13071:-2 13073:5 13074:-4 13075:-4 13076:21 13077:21 13078:11 13079:-8 13080:10 13081:-18 13082:-1 13083:-1 13084:-19 13085:-19 13086:-2 13087:-2 13088:-21 13089:-21 13090:69 13091:46 13092:-5 13093:-5 13097:-9 13098:-8 13099:-6 13100:-6 13101:-3 13102:6 13103:-8 13104:-1 13105:-1 13106:22 13107:32 13108:-16 13110:-17 13111:9 13112:9 13113:-14 13114:-14 13115:-11 13116:-11 13117:-28 13118:4 13119:-35 13120:20 13121:20 13122:9 13123:9 13124:10 13125:10 13126:9 13127:9 13128:-13 13129:-13 13130:23 13131:23 13132:-22 13133:-17 13134:-6 13135:-6 13136:-4 13137:-4 13138:-9 13139:-9 13140:66 13141:49 13142:49 13143:-22 13144:-22 13145:-13 13146:-15 13147:26 13148:-3 13149:-35 13150:-35 13151:-7 13152:-7 13155:57 13156:57 13159:-12 13160:-12 13163:-4 13164:-4 13165:24 13166:24 13167:45 13170:11 13171:11 13172:27 13173:27 13174:-26 13175:-26 13178:12 13179:27 13180:-1 13181:-1 13182:-20 13183:-20 13184:-8 13185:-8 13186:-21 13187:-8 13188:-6 13189:-21 13190:-32 13191:-32 13192:-41 13193:-41 13196:-9 13197:-9 13198:7 13199:-7 13200:12 13201:-26 13202:-20 13203:-20 13204:68 13206:12 13207:15 13208:11 13209:4 13210:-9 13211:-9 13214:-1 13215:-1 13218:15 13223:-3 13224:-3 13225:-6 13226:5 13227:15 13228:-3 13229:-3 13230:-7 13231:-7 13232:-21 13233:6 13234:7 13235:-12 13236:-6 13237:-6 13238:-24 13239:-24 13240:6 13241:2 13242:-9 13243:-9 13244:23 13245:23 13246:-10 13247:-10 13248:-8 13249:-8 13250:42 13251:16 13252:31 13253:24 13254:-1 13255:-1 13256:43 13257:43 13258:-28 13259:-28 13260:10 13261:-3 13262:-3 13263:-46 13264:-46 13265:-17 13266:-17 13269:36 13270:36 13271:32 13272:32 13273:-11 13274:-11 13275:-17 13276:-17 13277:-16 13278:-16 13279:-10 13280:-2 13281:-16 13282:-16 13283:-17 13284:-1 13285:-1 13286:-7 13287:-4 13288:-6 13289:18 13290:14 13293:-3 13294:-6 13295:-8 13298:-13 13299:-18 13301:-8 13304:-6 13305:-15 13306:-6 13307:-38 13308:-2 13309:-49 13312:45 13313:-22 13314:18 13315:-13 13316:-9 13317:-17 13318:-6 13319:-15 13320:-8 13321:15 13322:27 13323:-6 13324:-43 13325:-4 13326:31 13328:-3 13329:-18 13330:-3 13331:9 13332:-20 13333:-14 13334:-24 13335:-13 13336:-21 13338:28 13339:18 13340:-1 13345:-4 13347:-32 13348:-11 13349:-11 13350:-2 13351:-1 13352:-11 13353:16 13354:-16 13355:-2 13356:23 13357:-26 13358:21 13360:-20 13361:-6 13362:-13 13363:3 13364:11 13365:-47 13366:69 13367:14 13368:-13 13369:-9 13370:21 13371:-4 13372:-9 13373:-23 13374:25 13375:58 13377:-14 13378:59 13379:10 13380:26 13382:18 13383:42 13384:-29 13386:-7 13387:-1 13388:-21 13389:5 13390:-3 13391:-49 13392:12 13393:-5 13394:-8 13395:20 13396:-9 13397:24 13398:32 13399:-16 13400:-13 13401:-26 13402:-5 13403:-5 13404:-14 13405:55 13406:-6 13407:-14 13408:-7 13409:8 13410:14 13411:25 13412:-17 13414:-36 13415:-23 13416:16 13417:-11 13418:-2 13419:11 13420:-6 13421:-3 13422:-46 13423:-2 13424:11 13425:8 13426:-14 13427:3 13428:-7 13429:-17 13430:-1 13431:77 13432:38 13433:6 13434:-23 13435:-14 13440:-32 13441:-8 13442:21 13443:-1 13444:-3 13445:-8 13446:-8 13448:-16 13449:5 13450:-13 13451:-13 13453:8 13455:-18 13456:-8 13457:-17 13458:20 13459:-6 13460:-13 13461:27 13462:-22 13463:6 13464:6 13465:15 13466:6 13467:-26 13468:-26 13469:-26 13470:-23 13471:-5 13472:-6 13473:-9 13474:-1 13475:-7 13476:-9 13477:-14 13490:-32 13491:-32 13492:-32 13493:-32 13494:-17 13495:-17 13496:-8 13497:-8 13498:-8 13499:-8 13500:21 13501:21 13502:21 13503:21 13504:-1 13505:-1 13506:-1 13507:-1 13512:-3 13513:-3 13514:-3 13515:-3 13518:18 13519:18 13520:18 13521:18 13522:-34 13523:-34 13524:-35 13525:-34 13526:-8 13527:-9 13528:-8 13529:-8 13530:-8 13531:-8 13532:-8 13537:-26 13538:-26 13543:18 13544:18 13545:18 13546:18 13547:-15 13548:-15 13549:-3 13550:-3 13551:-3 13552:-15 13553:-16 13554:-4 13555:-4 13556:-4 13557:-4 13558:5 13559:5 13560:5 13561:5 13562:-13 13563:15 13564:-19 13565:-10 13566:-19 13567:-13 13568:-12 13569:-12 13570:-12 13571:-12 13572:49 13573:49 13574:4 13575:-3 13576:-3 13577:4 13578:9 13579:9 13580:9 13581:8 13586:-18 13587:-18 13588:-18 13589:-18 13590:-3 13591:-3 13592:9 13593:9 13594:20 13595:9 13596:-8 13597:-8 13598:-8 13599:-8 13600:-8 13601:-8 13602:-8 13603:-17 13604:-18 13605:-18 13606:-17 13607:20 13608:20 13609:23 13610:20 13611:-11 13612:-7 13613:-11 13614:-22 13615:-11 13616:-11 13617:-22 13618:-22 13619:-22 13620:-22 13621:-22 13622:27 13623:27 13624:27 13625:27 13626:-22 13627:-17 13628:-17 13629:-22 13631:-1 13632:-1 13633:-6 13634:-6 13637:18 13638:18 13639:18 13640:18 13641:-17 13642:-17 13647:2 13648:-15 13649:-15 13650:-9 13651:-13 13652:-4 13653:-9 13654:28 13655:26 13656:-27 13657:-14 13659:2 13660:-26 13661:-1 13662:25 13663:-3 13664:-7 13665:-12 13667:23 13668:10 13669:-8 13670:-41 13673:24 13674:-4 13675:1 13676:24 13677:-26 13678:-28 13679:-26 13680:-17 13681:-17 13682:46 13683:-3 13684:22 13685:17 13686:-13 13687:-5 13688:-14 13689:-6 13691:-1 13692:-8 13693:-2 13694:-19 13695:-8 13698:-9 13700:25 13701:18 13702:-6 13703:22 13704:-10 13705:-35 13706:-4 13708:11 13709:-17 13710:-17 13712:36 13714:11 13715:12 13716:-16 13717:-14 13718:-2 13719:-5 13720:48 13721:32 13722:-16 13723:41 13724:-3 13725:27 13726:-26 13727:-7 13728:-15 13730:-1 13731:-1 13732:-9 13733:-33 13734:-2 13735:-68 13736:28 13737:13 13739:-12 13740:-12 13741:-11 13742:-8 13743:2 13744:-3 13745:16 13746:-11 13747:15 13748:21 13749:-11 13750:-8 13751:-8 13752:8 13753:2 13754:-3 13755:-3 13756:16 13757:16 13758:16 13759:16 13762:-6 13763:-6 13764:-6 13765:-6 13766:-11 13767:-11 13768:-11 13769:-11 13770:10 13771:10 13772:13 13773:-1 13774:15 13775:-10 13776:-10 13777:-3 13778:-10 13779:21 13780:21 13781:21 13782:21 13783:27 13784:27 13785:-11 13786:-11 13787:18 13788:18 13789:-3 13790:-3 13791:-12 13792:-12 13793:-20 13794:-20 13795:-15 13796:-15 13797:-26 13798:-26 13799:-15 13800:-15 13801:-27 13802:-22 13803:-20 13804:-9 13805:66 13806:31 13807:18 13808:83 13809:-10 13810:24 13811:6 13812:-49 13813:-65 13814:-28 13815:-25 13817:-18 13818:32 13819:-9 13820:22 13821:29 13822:27 13823:-43 13824:-34 13825:50 13826:-7 13827:-10 13828:5 13829:36 13830:18 13831:-16 13832:18 13833:-50 13834:-5 13835:-28 13836:1 13837:-12 13838:22 13839:25 13840:-4 13841:20 13842:-41 13843:3 13844:17 13845:13 13846:1 13847:21 13848:23 13849:-35 13850:45 13851:-48 13852:-2 13853:30 13854:-39 13855:14 13856:51 13857:-61 13858:29 13859:-3 13860:28 13861:-35 13862:-39 13863:-18 13864:67 13865:-3 13866:38 13867:28 13868:33 13869:36 13870:8 13871:-52 13872:42 13873:19 13874:2 13875:68 13876:-68 13877:51 13879:11 13880:-77 13881:5 13882:40 13883:-18 13884:-17 13885:-17 13886:23 13887:23 13888:17 13889:25 13890:-5 13891:-38 13892:18 13893:2 13894:-36 13895:41 13896:40 13897:-26 13898:-37 13899:-27 13900:5 13901:11 13902:-24 13903:-5 13904:17 13905:74 13906:31 13907:32 13908:15 13909:-27 13910:37 13911:-34 13912:-19 13913:-69 13914:83 13915:-11 13916:15 13917:-53 13918:76 13919:-72 13920:68 13921:8 13922:27 13923:-28 13924:-50 13925:-59 13926:-31 13927:-14 13928:15 13929:-37 13930:18 13931:-62 13932:-47 13933:-103 13934:26 13935:-41 13936:-29 13937:-77 13938:-10 13939:4 13940:-29 13941:-29 13942:-15 13943:-44 13944:107 13945:34 13946:-20 13947:16 13948:25 13949:-38 13950:5 13951:-14 13952:-43 13953:-6 13954:-33 13955:23 13956:22 13957:-21 13958:22 13959:10 13960:21 13961:-59 13962:30 13963:-48 13964:72 13965:27 13966:-34 13967:17 13968:-3 13969:17 13970:-9 13971:-37 13972:41 13973:-5 13974:-16 13975:91 13976:-23 13977:69 13978:62 13979:-25 13980:-59 13981:24 13982:7 13983:-43 13984:-43 13985:12 13986:22 13987:45 13988:-7 13989:33 13990:8 13991:-119 13992:-24 13993:-2 13994:-62 13995:-14 13996:-22 13997:-27 13998:-80 13999:-71 14000:54 14001:1 14002:-56 14003:-50 14004:-23 14005:45 14006:34 14007:-5 14008:36 14009:-75 14010:69 14011:29 14012:-28 14013:-17 14014:59 14015:-107 14016:-35 14017:13 14018:94 14019:-50 14020:43 14021:-3 14022:97 14023:-2 14024:-73 14025:30 14026:23 14027:8 14028:-13 14029:-2 14030:34 14031:-14 14032:-15 14033:-17 14034:-42 14035:-33 14036:5 14037:-44 14038:-27 14039:38 14040:-30 14041:23 14042:-14 14043:-7 14044:68 14045:17 14046:17 14047:43 14048:59 14049:-52 14050:43 14051:-52 14052:-3 14053:-32 14054:-34 14055:15 14056:53 14057:-69 14058:-25 14059:5 14060:-30 14061:-23 14062:-21 14063:3 14064:55 14065:-27 14066:38 14067:38 14068:-2 14069:21 14070:-22 14071:-63 14072:71 14073:56 14074:11 14075:76 14076:-4 14077:69 14078:32 14079:-7 14080:-55 14081:16 14082:50 14083:-72 14084:-44 14085:20 14086:34 14087:37 14088:54 14089:7 14090:-17 14091:-110 14092:-13 14093:-7 14094:-42 14095:21 14096:57 14097:20 14098:-20 14099:19 14100:55 14101:-33 14102:-28 14103:-39 14104:-12 14105:-23 14106:64 14107:-25 14108:58 14109:-32 14110:23 14111:-46 14112:-28 14113:-45 14114:30 14115:-35 14116:-43 14117:-26 14118:50 14119:-27 14120:108 14121:100 14122:29 14123:-81 14124:13 14125:-39 14126:18 14127:-19 14128:11 14129:-4 14130:-8 14131:-54 14132:-41 14133:-28 14134:-56 14135:44 14136:-53 14137:18 14138:37 14139:96 14140:-9 14141:9 14142:-11 14143:-30 14144:-3 14145:-2 14146:15 14147:39 14148:87 14149:-78 14150:81 14151:-37 14152:-20 14153:-70 14154:-49 14155:45 14156:53 14157:23 14158:19 14159:-69 14160:-1 14161:54 14162:-21 14163:-92 14164:4 14165:36 14166:25 14167:24 14168:-74 14169:36 14170:-52 14171:-102 14172:25 14173:40 14174:-2 14175:-2 14176:40 14177:49 14178:53 14179:48 14180:44 14181:-19 14182:-7 14183:-30 14184:-25 14185:-33 14186:9 14187:50 14188:-37 14189:13 14190:30 14191:-70 14192:-5 14193:-98 14194:-50 14195:18 14196:65 14197:-34 14198:-16 14199:-37 14200:91 14201:55 14202:-81 14203:10 14204:63 14205:67 14206:32 14207:49 14208:42 14209:-22 14210:-9 14211:76 14212:-53 14213:21 14214:-80 14215:-21 14216:71 14217:-30 14218:64 14219:-16 14220:-1 14221:-35 14222:19 14223:2 14224:-92 14225:44 14226:-18 14227:-3 14228:27 14229:40 14230:2 14231:-95 14232:47 14233:-21 14234:31 14235:-71 14236:-28 14237:-4 14238:26 14239:-40 14240:14 14241:-21 14242:10 14243:-88 14244:-64 14245:75 14246:38 14247:20 14248:-1 14249:-12 14250:-28 14251:-25 14252:-57 14253:-8 14254:21 14255:-27 14256:76 14257:-8 14258:26 14259:17 14260:16 14261:-70 14262:53 14263:69 14264:48 14265:-18 14266:11 14267:-23 14268:46 14269:66 14270:-12 14271:-21 14272:-19 14273:1 14274:23 14275:11 14276:-25 14277:10 14278:-36 14279:-4 14280:-99 14281:26 14282:-1 14283:6 14284:11 14285:-7 14286:48 14287:-24 14288:-28 14289:19 14290:37 14291:-12 14292:-17 14293:38 14294:-24 14295:15 14296:76 14297:9 14298:-7 14299:-6 14300:-14 14301:-9 14302:-10 14303:-12 14304:-31 14305:2 14306:74 14307:-8 14308:19 14309:-9 14310:16 14311:-64 14312:53 14313:-47 14314:96 14315:-54 14316:17 14317:-27 14318:47 14319:-104 14320:121 14321:27 14322:22 14323:-62 14324:-74 14325:-108 14326:8 14327:-70 14328:-35 14329:-57 14330:41 14331:-83 14332:12 14333:-16 14334:22 14335:-32 14336:-73 14337:-25 14338:-33 14339:59 14340:-48 14341:-5 14342:76 14343:-92 14344:30 14345:-25 14346:-24 14347:6 14348:75 14349:-25 14350:-10 14351:23 14352:-32 14353:-6 14354:-19 14355:24 14356:-34 14357:28 14358:30 14359:26 14360:-35 14361:-46 14362:7 14363:-49 14364:46 14365:73 14366:7 14367:31 14368:2 14369:16 14370:-11 14371:-57 14372:45 14373:-2 14374:-18 14375:55 14376:47 14377:27 14378:31 14379:30 14380:-16 14381:40 14382:44 14383:-6 14384:-86 14385:-22 14386:24 14387:79 14388:-8 14389:-20 14390:26 14391:-157 14392:-39 14393:8 14394:-30 14395:-41 14396:40 14397:-18 14398:-47 14399:-67 14400:76 14401:-1 14402:-15 14403:-61
-0.002423241969511997 -0.002423241969511997 0.002423241969511997 1:-11 2:26 3:-5 4:8 6:-2 7:22 8:9 10:-2 11:13 12:21 13:1 14:-4 16:-7 18:15 19:-18 20:-7 21:13 22:-2 23:-13 25:2 26:-16 27:-4 28:2 29:-20 30:-10 31:2 32:31 33:-35 34:-8 35:-7 36:-10 37:-13 38:6 39:-29 40:10 41:-34 42:-14 43:-49 44:-11 45:16 46:22 47:24 48:-22 49:25 50:21 51:12 52:-3 53:-18 54:-25 55:15 56:-9 57:41 58:-21 59:-8 60:-10 61:-18 62:-6 63:-15 64:-6 66:5 67:20 68:-7 69:-17 70:16 71:22 72:-2 73:-4 74:-5 75:-7 76:1 77:-18 78:52 79:-9 80:-12 81:17 82:-10 83:-29 84:13 85:17 86:29 87:-6 88:17 89:-17 90:-4 92:15 93:-14 94:29 95:7 96:-21 97:-7 98:-8 99:-10 100:3 101:-3 102:9 103:-8 104:10 105:7 106:-3 107:13 108:5 109:-4 110:16 111:-10 112:30 113:-2 114:-5 115:-5 116:-22 117:-12 118:18 119:20 120:-19 121:-4 122:17 123:-1 124:-9 125:31 126:-6 127:-6 128:-6 129:8 130:-12 131:-15 132:-20 133:-6 134:-4 135:2 136:-4 137:-10 138:11 139:13 140:13 141:16 142:11 143:-8 144:-5 145:-5 147:12 148:2 149:2 150:-3 151:-3 152:30 153:9 154:-10 155:35 156:35 157:2 158:-9 159:-41 160:-1 161:-8 162:-8 164:-7 166:28 167:-27 168:-17 169:11 170:-5 171:15 172:-27 173:1 175:-10 176:-3 177:-12 178:-1 179:-1 180:14 181:15 182:-11 183:-9 184:-16 185:-5 186:-4 187:63 188:-5 189:-15 190:-14 191:-3 192:1 193:4 194:18 195:-15 196:-7 197:-20 198:-5 199:-23 200:17 201:-1 202:-7 203:22 204:-10 205:-4 206:-15 207:17 208:-10 209:4 210:-30 211:41 212:40 213:-12 214:-12 215:-17 216:-42 217:-22 218:-3 219:-47 221:-8 223:-4 225:36 226:12 227:-28 228:-10 229:-12 230:-5 231:14 233:14 234:-5 235:-42 236:-9 237:17 238:24 239:4 240:-3 241:-8 242:-15 243:-10 244:14 247:9 248:14 249:31 250:-12 251:-7 252:-40 253:-1 254:-18 255:19 257:-13 258:-16 259:-4 260:-90 261:18 262:-15 263:-8 264:-10 265:-24 266:2 267:-8 268:-7 269:-11 270:-15 271:-6 272:-20 273:-23 274:2 275:35 276:13 277:29 278:24 279:-2 280:15 281:-8 282:18 283:-20 284:15 285:-1 286:3 287:-7 288:-5 289:62 291:5 292:-17 293:-15 294:5 295:-5 296:-13 297:26 299:10 300:24 301:-11 302:17 303:29 304:-19 305:4 306:-1 307:-6 308:-8 309:-30 310:15 311:-10 312:-12 313:12 315:-3 316:14 317:2 318:13 320:27 321:-1 322:13 323:29 324:-2 325:9 326:2 327:7 328:7 329:-18 330:30 331:-19 332:12 333:16 334:-14 335:-16 336:-19 337:-9 339:-6 340:14 341:-22 342:-1 343:-11 344:54 345:-33 346:9 347:-10 348:13 349:23 350:26 351:-1 352:13 354:-13 355:-7 356:-11 357:-4 358:-7 359:-18 360:-2 361:-7 362:-2 363:-18 364:52 365:-20 366:9 368:-10 369:-30 371:14 372:15 373:-1 374:18 375:6 376:-27 377:-14 378:-17 379:-14 381:7 382:7 383:1 384:14 385:18 386:-21 387:15 388:7 389:-16 390:17 391:-6 392:-6 393:18 394:23 395:26 397:-8 398:7 399:24 400:26 401:-19 402:-16 403:15 405:4 406:-2 407:12 408:-5 409:12 410:5 411:17 412:-29 413:-5 414:11 415:-3 416:12 417:34 419:47 420:47 421:9 422:28 423:53 424:-2 425:-7 426:-7 427:-2 428:33 429:21 430:32 431:-9 434:-31 436:-26 437:2 438:-4 439:-1 440:16 441:-8 442:8 443:-5 444:3 445:-1 446:-7 447:-7 448:-9 449:-5 450:-2 451:-15 452:-6 453:-13 454:9 455:-11 456:-13 457:-14 458:-49 459:-15 460:-44 461:8 462:-2 463:-14 464:-13 465:-9 466:18 467:10 468:13 469:6 470:-21 471:13 472:12 473:10 474:-10 475:54 476:20 477:10 478:-7 479:-21 480:-7 481:7 483:14 484:79 485:-5 486:-7 487:-14 488:30 489:2 490:-70 491:10 492:-52 493:15 494:-3 495:-11 497:5 498:9 499:8 500:1 502:-2 503:8 505:14 506:-7 507:-20 509:-13 510:14 511:-15 512:-11 513:4 514:-12 515:17 516:7 517:-17 518:-6 519:-36 520:-12 521:-12 522:6 523:14 524:-13 525:-13 526:-11 527:-23 528:31 529:32 530:1 531:30 532:-15 533:28 534:23 535:-2 536:-16 537:-13 538:-65 539:-3 540:-1 541:-21 542:-7 543:-6 545:-22 546:-11 548:-14 549:-10 550:-21 551:-16 552:-32 553:-18 554:47 555:-1 556:-2 557:-12 558:-20 559:30 560:31 563:-20 564:-15 565:25 566:-15 568:-9 569:-8 570:-3 571:-8 572:-13 573:14 574:-6 575:-6 576:-2 577:-10 578:-9 579:-9 580:-12 581:-8 582:-3 583:3 585:-22 586:12 587:12 588:10 589:-13 591:-1 592:-13 593:-5 594:77 595:10 596:23 597:-15 598:-20 599:-12 600:-13 601:-9 602:-3 603:-13 604:1 605:-5 606:-8 607:14 608:11 609:-19 610:-29 611:28 612:28 613:-5 614:-5 615:11 616:2 617:-6 618:-11 619:-11 621:22 622:-37 623:-21 624:-9 625:1 626:-19 627:-16 628:-16 629:-12 630:-5 631:32 632:17 633:23 634:17 635:20 636:-18 637:5 638:-14 639:28 640:-16 641:-17 642:-22 643:-19 644:5 645:-11 646:-10 647:-11 648:27 649:-3 651:20 652:14 653:-5 658:12 659:-29 660:19 661:-1 662:18 663:-1 665:-4 666:-12 667:8 668:-2 669:38 670:58 671:-7 672:-12 673:18 674:25 676:-24 677:-2 678:-4 679:-9 680:-8 681:24 682:-14 683:4 684:-22 685:19 686:-13 688:7 689:-6 690:32 691:-13 692:16 693:-6 694:-10 695:-4 696:14 697:-31 698:2 699:58 700:-26 701:59 703:21 704:22 705:9 706:-10 707:-10 708:18 709:12 711:13 712:24 713:-7 714:52 715:49 716:16 717:10 718:-9 720:-24 721:-17 722:-3 723:6 724:-6 725:-4 726:9 727:-13 728:-2 729:7 730:2 731:-8 732:-7 733:-1 734:34 735:34 736:17 737:19 738:20 739:-9 740:-1 741:-11 742:-1 743:8 744:23 745:-5 746:-22 747:12 748:12 749:-1 750:18 751:-14 752:-5 753:11 754:12 755:4 756:31 757:-24 758:25 759:27 760:-9 761:-4 762:4 763:-3 764:-16 765:13 766:13 767:-3 768:17 769:17 770:22 771:19 772:19 773:17 774:-11 775:-9 776:-6 777:-13 778:2 779:14 780:-10 781:14 782:12 783:10 784:-4 785:5 786:-6 789:-26 790:-22 791:14 792:10 793:11 794:18 795:8 796:-17 797:6 798:-5 799:-6 800:11 801:12 802:-4 803:17 804:-19 806:-1 807:-1 808:20 809:27 810:8 811:7 812:-2 813:9 814:-23 815:-9 816:-13 817:16 818:5 819:5 820:3 821:21 822:-19 823:25 824:-10 825:-14 826:-24 827:7 828:-12 830:-16 831:-19 832:-24 833:18 835:-25 836:12 837:22 838:4 839:24 840:33 841:5 842:-4 843:-2 844:38 845:21 846:-20 848:11 849:-32 850:-15 851:-20 852:-14 853:28 854:-9 855:-11 856:-14 857:-12 858:-6 859:-24 860:-3 861:14 862:14 863:-29 864:-2 865:-26 867:-4 868:41 869:24 870:-2 871:-4 872:-1 873:41 874:6 875:-11 876:-9 877:34 878:4 879:-8 880:-8 881:-16 882:-15 884:-10 885:30 886:-1 887:-35 888:-35 890:-7 891:-14 892:-5 893:-1 894:20 895:56 896:31 897:26 898:-35 899:-14 900:-15 901:5 902:13 903:-9 904:13 905:25 906:9 907:10 909:-3 910:-4 911:-7 912:-4 913:-4 914:5 915:5 916:15 919:-3 920:-15 921:-14 922:-3 923:-14 924:9 925:22 926:-6 927:13 928:13 929:5 930:8 931:-4 932:-3 934:12 935:29 936:14 937:-29 938:-11 939:-17 940:-8 941:14 942:7 943:52 944:12 945:13 947:-5 948:11 949:12 950:-20 951:-13 952:2 953:-8 954:41 955:5 956:-22 957:-22 958:-26 959:-16 960:28 961:19 962:-1 963:19 964:-3 965:-7 966:-7 967:-10 968:-7 969:-3 970:-28 971:-7 972:-26 974:-28 975:20 976:21 977:2 978:-11 979:-8 980:19 981:3 982:7 983:-9 984:-12 985:-15 986:-10 987:-6 989:13 990:-7 991:23 992:-5 993:-4 994:-3 995:-3 996:17 997:-29 998:-29 999:1 1000:21 1001:22 1002:3 1003:-7 1004:-7 1005:-10 1006:-6 1007:-20 1008:-7 1009:-7 1010:17 1011:17 1012:-26 1017:-4 1019:10 1020:10 1021:10 1022:-1 1023:22 1024:-15 1025:-8 1026:12 1027:-4 1029:23 1030:-19 1031:14 1032:-11 1033:18 1034:-17 1035:-16 1036:-9 1037:7 1038:13 1039:-30 1041:-2 1042:50 1043:44 1044:13 1045:-15 1046:26 1047:28 1048:-6 1049:-6 1050:-15 1051:11 1052:-18 1054:5 1055:3 1056:4 1057:-7 1058:31 1059:-9 1060:-10 1061:-10 1062:-7 1063:25 1064:27 1065:-2 1066:-11 1067:-2 1068:-7 1069:-1 1070:-1 1071:-18 1073:-4 1074:-10 1075:-10 1076:7 1077:9 1078:-9 1080:-3 1081:-12 1083:-4 1084:-2 1085:14 1086:9 1087:-5 1088:9 1090:-7 1091:-6 1092:-7 1093:-7 1094:17 1095:-5 1096:14 1097:5 1098:-15 1100:-8 1102:-18 1103:-11 1104:-29 1105:-14 1106:-36 1108:-16 1109:17 1110:-19 1111:-15 1112:17 1113:22 1115:2 1116:32 1117:58 1118:-23 1119:-26 1120:-21 1121:5 1122:-2 1124:-4 1125:-10 1126:-17 1127:-29 1128:-9 1130:-11 1131:-11 1132:-29 1133:-2 1134:-16 1135:-16 1136:-9 1137:-8 1138:11 1139:-3 1140:11 1141:25 1142:-1 1143:16 1144:-21 1145:-13 1146:-4 1147:-11 1148:6 1149:10 1151:-11 1152:-8 1154:-20 1155:9 1156:11 1157:-5 1158:-6 1159:-7 1160:8 1161:9 1162:24 1163:6 1164:4 1165:8 1166:-10 1167:-8 1168:-7 1169:-4 1170:4 1171:10 1173:-22 1174:-17 1175:11 1176:-8 1177:-1 1178:19 1179:-6 1180:-18 1181:1 1182:-3 1183:8 1184:-18 1185:-4 1186:-20 1187:-6 1188:-21 1189:-7 1190:-14 1191:19 1192:-17 1193:-18 1194:-39 1195:-5 1196:-7 1197:-1 1198:-4 1199:12 1200:20 1201:59 1202:-24 1203:-5 1204:-3 1205:-22 1206:8 1207:11 1209:24 1210:-17 1211:-16 1212:-13 1213:-2 1215:12 1216:19 1217:20 1218:20 1219:-13 1220:54 1221:-15 1222:29 1223:12 1224:-11 1225:-2 1226:13 1227:28 1228:19 1229:7 1230:25 1231:-8 1232:-4 1233:-16 1235:-12 1236:-6 1238:-13 1239:32 1240:48 1241:-10 1242:-4 1243:18 1245:21 1247:24 1248:-10 1249:-19 1250:-4 1251:19 1252:-11 1253:-16 1255:-24 1256:-6 1257:-14 1258:-7 1259:25 1261:19 1262:-7 1263:20 1265:63 1266:-8 1267:-12 1268:12 1269:7 1270:-5 1271:-4 1272:-4 1273:-3 1275:-26 1276:-21 1277:-8 1278:-13 1279:-20 1280:-2 1281:-8 1282:-5 1283:2 1284:13 1285:-12 1286:20 1287:4 1288:-3 1289:23 1290:-3 1291:2 1292:-13 1293:-24 1294:-15 1295:23 1296:-27 1298:33 1299:-19 1300:-4 1301:18 1302:-15 1303:-15 1304:-7 1305:5 1306:-22 1307:12 1308:12 1309:-7 1310:7 1312:6 1313:-8 1316:9 1317:4 1318:17 1319:-15 1320:-1 1321:-14 1322:-10 1323:-10 1324:-20 1325:-21 1326:-16 1327:-16 1328:-3 1329:-4 1330:29 1331:26 1332:15 1333:-35 1334:12 1335:-12 1336:26 1337:-1 1338:-1 1339:-34 1341:-5 1342:-1 1343:-15 1344:24 1345:-54 1346:-5 1347:-3 1349:20 1350:2 1351:12 1352:-16 1353:-21 1355:-14 1356:-5 1358:-13 1359:25 1360:13 1363:-8 1364:11 1366:3 1367:-33 1369:-8 1370:-21 1371:31 1372:-3 1375:15 1377:-18 1378:9 1379:-18 1380:-7 1381:-8 1383:12 1384:-17 1385:1 1386:28 1387:9 1388:-18 1389:-11 1390:-37 1391:-7 1392:8 1393:-16 1394:-8 1395:15 1396:-10 1397:14 1398:-21 1399:-21 1400:-15 1401:20 1402:-28 1403:-15 1404:-17 1405:-14 1406:-3 1407:-8 1408:-10 1409:12 1410:-6 1411:-1 1413:-10 1414:-10 1415:26 1416:34 1417:-15 1418:-9 1419:7 1420:-4 1421:28 1422:14 1423:84 1424:23 1425:32 1426:37 1427:18 1428:11 1430:-9 1431:-5 1432:6 1433:6 1434:-24 1435:-17 1436:6 1437:3 1438:-1 1439:-1 1440:21 1441:2 1443:20 1445:10 1446:-5 1447:17 1448:-12 1449:13 1450:-5 1451:-4 1452:-16 1453:-4 1454:-10 1455:2 1456:-7 1457:11 1458:-15 1459:-13 1460:1 1461:11 1462:-10 1464:13 1465:-10 1466:4 1467:4 1468:21 1469:-11 1470:-4 1471:-4 1472:-9 1473:-12 1474:7 1475:-18 1476:-10 1477:-10 1478:-12 1480:-8 1481:12 1482:15 1483:-1 1484:-17 1485:25 1486:1 1487:6 1488:-6 1489:14 1491:-11 1492:-13 1493:-44 1494:18 1495:-1 1496:13 1497:3 1498:16 1499:-14 1500:12 1501:12 1503:-3 1504:14 1505:-25 1507:-32 1508:-3 1509:-12 1510:-31 1511:-6 1512:2 1513:9 1514:-7 1515:-16 1516:16 1517:-14 1518:15 1519:42 1521:-3 1522:13 1523:13 1524:14 1525:29 1526:5 1527:-46 1528:-3 1529:3 1530:-19 1531:-23 1532:23 1533:-32 1534:21 1535:-10 1536:-25 1537:-14 1538:-10 1539:-13 1540:-13 1541:-20 1542:-3 1543:-7 1544:-3 1545:2 1546:-22 1547:-6 1548:-5 1549:-9 1550:-9 1551:14 1552:48 1553:-18 1554:2 1555:-6 1556:14 1557:9 1558:-14 1559:21 1560:-19 1561:-10 1562:15 1563:3 1564:1 1565:-1 1566:10 1567:-18 1568:-4 1569:-14 1570:28 1572:-6 1573:-3 1574:-15 1575:-15 1576:13 1577:-18 1578:27 1579:-29 1581:-7 1582:-11 1586:18 1587:15 1588:-10 1589:22 1590:8 1591:-9 1592:-11 1593:-12 1594:-19 1595:12 1596:20 1597:-12 1598:-29 1599:-29 1600:-12 1601:17 1602:20 1603:-21 1604:-19 1605:-4 1606:9 1607:-29 1608:-13 1609:-7 1610:-17 1611:-11 1612:-3 1613:-2 1615:-4 1616:-4 1617:17 1618:8 1619:13 1620:-4 1621:-2 1622:-21 1623:21 1624:21 1625:6 1626:5 1627:42 1628:-3 1630:-34 1631:-15 1632:29 1633:-3 1634:21 1635:-6 1636:-2 1637:11 1638:14 1640:33 1641:14 1642:5 1644:1 1645:1 1646:-15 1647:-2 1648:-4 1649:-17 1650:5 1651:-16 1652:28 1653:4 1654:-10 1655:-8 1656:-3 1657:-10 1660:-14 1661:-15 1662:-20 1663:-7 1664:-2 1665:-18 1666:9 1667:-24 1668:-10 1669:-13 1670:17 1671:33 1672:-6 1673:11 1674:-13 1675:11 1676:-23 1678:-43 1679:-5 1680:11 1681:13 1683:13 1684:-12 1685:-2 1686:3 1687:-6 1688:12 1689:-7 1690:-11 1691:-1 1692:15 1693:15 1694:50 1695:-3 1696:22 1698:2 1699:-13 1700:-15 1703:-28 1704:-14 1705:-4 1706:-12 1707:10 1708:16 1709:-6 1710:-12 1711:11 1712:29 1713:6 1714:-11 1715:-5 1716:-3 1717:-14 1718:-20 1719:-8 1720:20 1724:8 1725:-40 1726:-16 1727:-8 1728:-2 1729:88 1730:-10 1731:26 1732:11 1733:32 1734:-12 1735:-23 1736:-3 1737:-10 1738:-10 1739:-4 1741:-7 1742:20 1743:-5 1745:-19 1746:38 1747:29 1748:-4 1749:-5 1750:13 1751:-16 1752:20 1753:14 1754:-3 1755:-16 1756:16 1757:-6 1759:-12 1762:3 1763:1 1764:-5 1766:-7 1767:26 1768:19 1769:-3 1770:28 1771:-17 1772:-20 1773:-4 1774:-10 1775:-3 1776:3 1777:-14 1778:11 1779:-11 1780:-7 1781:-35 1782:-36 1783:-27 1784:-8 1785:-26 1786:-3 1787:-3 1788:-14 1789:-2 1790:9 1791:13 1792:-5 1793:15 1795:-9 1796:27 1797:-32 1798:-15 1799:-6 1800:16 1801:-13 1802:-8 1803:5 1804:25 1805:29 1806:-1 1807:13 1808:1 1809:-22 1810:-16 1811:-13 1813:-1 1814:-13 1815:-1 1816:-17 1818:9 1819:-1 1820:5 1821:-31 1823:-1 1824:58 1825:-40 1826:3 1828:9 1829:13 1830:7 1831:12 1832:-12 1833:37 1834:-1 1835:10 1836:11 1837:-28 1838:39 1839:-21 1840:-15 1841:-10 1842:17 1843:4 1844:-3 1845:20 1846:5 1847:-10 1848:13 1849:-10 1850:-10 1851:13 1852:5 1853:-11 1854:-20 1855:7 1856:-12 1857:-12 1858:13 1859:-1 1860:-9 1861:-5 1864:13 1865:-21 1866:5 1867:-3 1868:-4 1869:-31 1870:-13 1871:-13 1872:-3 1875:-2 1876:-2 1877:23 1878:-9 1879:-19 1880:20 1881:-6 1882:-9 1883:10 1884:-2 1885:-9 1886:-23 1888:7 1890:-7 1891:-1 1892:-8 1894:-31 1895:12 1896:-12 1897:-10 1898:-9 1899:13 1900:-17 1901:-11 1902:-6 1903:-9 1904:7 1905:-3 1906:-11 1907:-11 1908:-10 1909:15 1910:5 1911:29 1912:20 1913:64 1914:49 1915:11 1916:-4 1917:20 1918:14 1919:-12 1920:15 1922:-25 1923:11 1924:-2 1925:13 1926:11 1927:-45 1928:22 1929:23 1930:20 1931:20 1932:-3 1933:-10 1934:-30 1935:-7 1936:-11 1937:3 1938:15 1939:15 1940:-15 1941:25 1942:9 1943:-10 1944:-10 1945:9 1946:5 1947:-12 1950:-5 1953:29 1954:-19 1955:12 1956:-4 1957:-11 1958:-11 1959:31 1960:9 1961:-3 1962:3 1963:19 1964:20 1965:-53 1966:-12 1967:-10 1968:4 1969:-18 1970:11 1971:7 1972:12 1974:-19 1975:-10 1976:10 1977:-3 1978:-31 1979:-22 1980:-2 1981:-3 1982:-7 1983:30 1984:32 1985:32 1986:-25 1987:10 1988:23 1989:-24 1990:20 1991:20 1992:19 1993:17 1994:-22 1997:8 1998:8 1999:18 2000:-14 2001:-19 2002:-15 2003:-33 2004:-13 2005:23 2006:-18 2007:-2 2008:3 2009:-2 2011:-2 2012:-7 2013:18 2014:74 2015:74 2016:-3 2017:25 2018:16 2019:13 2021:9 2022:6 2023:14 2024:23 2025:11 2026:12 2027:-3 2028:-3 2029:-26 2030:23 2031:-35 2032:-17 2033:-9 2034:-11 2035:-13 2036:13 2037:-14 2038:-5 2039:-5 2040:-10 2041:-27 2042:15 2043:25 2044:-31 2045:-26 2046:20 2047:11 2048:28 2049:-14 2050:-12 2051:1 2052:-4 2053:-8 2054:-6 2055:-17 2056:-10 2057:-52 2058:10 2059:8 2060:-8 2061:-4 2062:28 2063:28 2064:-7 2065:-7 2066:-26 2067:12 2068:-2 2069:6 2070:-3 2071:-4 2072:-8 2073:-8 2074:-11 2076:-13 2077:-15 2078:-7 2079:-8 2080:-12 2081:11 2082:-7 2083:7 2084:18 2086:15 2087:-1 2088:-1 2089:-6 2090:-14 2091:-22 2092:9 2093:-11 2094:-13 2095:23 2096:21 2097:-1 2098:13 2099:15 2100:-4 2101:3 2102:-17 2103:27 2104:10 2105:4 2106:28 2107:-15 2108:-37 2109:8 2110:2 2111:23 2112:-11 2113:26 2114:14 2115:-19 2116:32 2117:11 2118:-20 2119:-27 2120:-12 2121:19 2122:26 2124:8 2125:13 2126:10 2127:-3 2128:7 2129:10 2130:9 2131:38 2133:-17 2135:10 2136:10 2137:9 2138:44 2139:-20 2140:22 2141:35 2142:-10 2143:-3 2144:-31 2145:-13 2146:-4 2147:-7 2148:-2 2149:12 2151:-19 2152:-20 2153:8 2154:8 2155:-5 2156:-9 2157:-1 2158:31 2160:-16 2161:-13 2162:-20 2163:-4 2164:-13 2165:-6 2166:-18 2167:-6 2168:-19 2169:-19 2170:-2 2171:15 2172:15 2173:-15 2174:-1 2175:-2 2176:-18 2177:-6 2178:8 2179:-7 2181:-9 2182:-1 2184:-2 2186:-9 2187:-3 2188:-12 2189:-13 2190:-9 2191:-2 2192:-32 2193:-7 2194:-7 2195:-11 2196:13 2197:15 2198:-9 2199:26 2200:26 2201:-10 2202:9 2203:9 2204:-18 2205:-8 2206:3 2208:25 2209:53 2210:-8 2211:-8 2215:-16 2216:2 2217:24 2218:24 2219:-4 2220:-4 2221:6 2222:-2 2223:-7 2224:12 2225:-2 2226:16 2227:-10 2228:-9 2229:-9 2230:-19 2231:9 2233:-13 2234:22 2235:-12 2236:12 2237:10 2239:43 2240:19 2241:14 2242:-24 2243:-8 2245:-5 2246:-7 2247:-7 2248:13 2249:14 2250:-14 2251:-5 2252:-10 2253:27 2254:-16 2255:-21 2256:-4 2257:-17 2258:-8 2259:-14 2260:-13 2261:-13 2262:-10 2263:-12 2264:-11 2265:-9 2266:-17 2267:-35 2268:-29 2269:2 2270:22 2271:20 2272:-22 2273:-23 2274:4 2275:-1 2277:-2 2278:35 2279:-10 2280:5 2283:-11 2284:-10 2287:-15 2288:-9 2289:-32 2290:-32 2291:-3 2294:-7 2295:-7 2296:9 2297:13 2298:-10 2299:8 2300:-3 2301:25 2302:-15 2303:23 2304:-8 2305:13 2306:-8 2307:-14 2308:-12 2309:48 2310:34 2311:-8 2312:-25 2313:-12 2314:11 2315:-10 2316:-2 2317:4 2318:-15 2319:-29 2320:33 2321:26 2322:-6 2323:-20 2324:-8 2325:49 2326:52 2327:25 2328:27 2329:-38 2331:64 2333:41 2334:-4 2335:11 2336:18 2337:40 2338:-14 2339:-18 2340:11 2341:-12 2342:-8 2343:16 2344:51 2345:-6 2346:-19 2347:-8 2348:-7 2349:-17 2350:21 2352:12 2353:6 2354:-3 2355:-8 2356:-20 2357:74 2358:28 2359:-12 2360:1 2361:-14 2362:-23 2363:6 2364:8 2365:-6 2366:-12 2367:-10 2368:-2 2369:19 2371:16 2372:-13 2373:6 2374:-12 2375:-4 2376:-4 2378:-1 2379:-7 2380:24 2381:-6 2382:28 2383:-7 2384:11 2385:-8 2386:19 2387:-11 2388:-10 2389:-13 2390:8 2391:-10 2392:-6 2393:13 2394:-10 2395:17 2396:13 2397:13 2398:-14 2399:-2 2400:-5 2401:-17 2402:11 2403:-9 2404:12 2405:12 2406:-15 2407:6 2408:-7 2410:-7 2411:-10 2412:-6 2414:21 2415:-18 2416:-14 2417:-5 2418:-2 2419:20 2420:14 2421:-14 2422:38 2423:17 2424:34 2425:-2 2427:-28 2428:14 2429:27 2430:-10 2431:21 2432:-25 2433:-4 2434:24 2435:-34 2436:-21 2438:-15 2439:-3 2440:27 2441:-3 2442:12 2445:6 2446:-4 2447:-34 2448:-7 2449:31 2450:-14 2451:-13 2452:-11 2453:14 2454:5 2455:-14 2456:12 2457:-12 2458:24 2459:29 2460:30 2461:-1 2462:-1 2463:32 2464:-33 2465:-19 2466:-11 2467:-2 2468:-5 2469:8 2470:34 2471:-7 2472:26 2473:-12 2474:-3 2475:-4 2477:-3 2479:14 2480:-27 2481:5 2482:-4 2483:-15 2484:10 2485:13 2486:13 2487:32 2488:-10 2489:10 2490:-8 2491:-31 2492:-11 2493:-4 2494:8 2495:12 2497:-23 2498:-14 2499:-29 2500:-5 2501:-3 2502:2 2504:15 2505:-10 2506:-7 2507:-16 2508:9 2509:-17 2510:-4 2511:24 2512:27 2513:-9 2514:16 2515:-5 2516:-4 2517:-9 2518:9 2520:-6 2521:14 2522:-3 2523:3 2524:-15 2526:-11 2527:-3 2528:23 2529:24 2530:-31 2531:-10 2532:28 2533:-4 2534:13 2535:10 2537:-1 2538:15 2539:9 2540:-4 2541:-10 2542:19 2543:-32 2544:-8 2545:44 2546:-17 2547:-4 2548:7 2549:2 2550:18 2551:-27 2552:-10 2553:4 2554:9 2555:-5 2556:47 2557:-6 2558:-6 2559:-4 2560:-9 2561:-2 2562:-2 2564:19 2565:-3 2566:15 2567:-9 2568:20 2569:15 2571:-35 2572:-1 2573:-9 2574:-17 2575:11 2576:4 2578:-9 2579:-31 2580:-6 2581:-7 2583:-8 2584:-1 2585:-4 2586:27 2587:-17 2588:-16 2589:43 2590:34 2591:9 2592:-10 2593:-10 2594:6 2596:4 2597:-19 2598:26 2599:7 2600:-3 2601:11 2602:39 2604:11 2605:14 2606:18 2607:-3 2608:4 2609:30 2610:30 2611:14 2612:-7 2613:-4 2614:-4 2615:-28 2616:-12 2619:7 2621:19 2622:-11 2623:33 2624:-4 2625:12 2626:44 2627:9 2628:6 2629:-58 2631:-49 2632:-12 2633:14 2634:11 2635:-20 2636:-13 2637:-24 2638:-10 2639:-41 2640:-4 2642:1 2643:17 2644:-9 2645:-7 2646:-19 2647:-45 2648:-1 2649:-20 2650:-20 2651:11 2652:12 2653:-3 2654:19 2655:-2 2656:-11 2657:-11 2658:-18 2659:-17 2660:21 2661:21 2662:1 2663:11 2664:-13 2665:-25 2666:18 2667:-24 2668:-4 2669:-11 2670:-20 2671:-20 2672:9 2673:13 2674:25 2675:-33 2676:-21 2677:18 2678:16 2679:-10 2680:-1 2681:23 2682:-16 2683:43 2684:-12 2685:8 2686:-5 2687:39 2688:16 2689:-13 2690:4 2691:15 2692:4 2693:1 2694:30 2695:-13 2696:-8 2697:-10 2698:-13 2699:-5 2700:-14 2701:-17 2702:-17 2703:-35 2704:-16 2705:-1 2706:-3 2707:-6 2708:2 2709:-3 2710:17 2711:-37 2712:-3 2713:-11 2714:7 2715:-11 2716:-12 2717:18 2718:18 2719:-15 2720:-21 2721:-18 2723:-10 2724:18 2725:-28 2726:18 2727:2 2728:55 2729:7 2730:-13 2731:-14 2732:-13 2733:50 2734:-18 2735:-45 2736:-13 2737:-13 2738:-13 2739:41 2740:-28 2741:17 2744:24 2745:2 2746:-8 2747:11 2748:21 2749:20 2751:28 2752:-12 2753:26 2754:-14 2755:-5 2756:25 2758:-28 2759:-5 2760:21 2761:-6 2762:18 2763:8 2764:-4 2765:-4 2766:11 2767:1 2768:16 2769:-1 2770:19 2771:-12 2772:-8 2773:2 2775:-19 2776:-7 2777:11 2778:-14 2779:3 2780:-18 2781:-18 2782:5 2783:-8 2784:7 2785:3 2786:3 2787:-8 2788:-8 2789:1 2790:5 2791:-1 2792:-1 2793:-7 2794:-7 2795:-7 2796:8 2797:13 2798:-3 2799:-3 2800:-2 2801:-2 2802:3 2803:-5 2804:-10 2805:-2 2806:-2 2808:5 2809:-5 2810:14 2811:11 2812:12 2813:-16 2814:-9 2815:-3 2816:-3 2819:-3 2820:-10 2821:-10 2823:5 2824:4 2825:-15 2826:-11 2827:-9 2828:-3 2829:-6 2830:-2 2831:-12 2832:-1 2833:11 2834:-2 2835:-2 2836:17 2837:-4 2838:-17 2839:10 2840:22 2841:14 2842:-5 2843:1 2844:7 2845:7 2846:3 2847:3 2848:13 2849:16 2850:16 2851:11 2852:11 2855:-8 2856:-8 2857:-12 2858:-7 2859:-2 2860:-18 2861:-2 2862:-2 2863:-25 2864:-23 2865:-15 2866:9 2867:1 2868:-20 2869:23 2870:-27 2871:-27 2872:3 2873:3 2874:-13 2875:-13 2876:5 2877:2 2878:8 2879:1 2880:8 2881:-7 2882:-7 2883:-34 2884:-28 2885:-23 2886:-8 2887:10 2888:10 2889:-11 2890:-13 2891:-12 2892:-13 2894:-11 2895:-8 2896:-6 2897:15 2898:-4 2899:22 2900:37 2901:-18 2902:-6 2903:-6 2904:-13 2905:-10 2906:-13 2907:-2 2908:-2 2909:-11 2910:-11 2911:9 2912:9 2913:9 2914:9 2915:-22 2916:-13 2917:-5 2918:-2 2919:-2 2920:7 2921:10 2922:-3 2923:-4 2924:-12 2925:10 2926:-16 2927:-10 2928:6 2929:-3 2930:-5 2931:1 2932:-3 2935:-10 2936:-10 2937:3 2938:6 2939:-1 2940:-1 2941:-6 2942:13 2943:12 2944:-2 2945:1 2947:-3 2948:-2 2949:-3 2950:31 2951:22 2952:18 2953:18 2954:9 2955:30 2956:27 2957:-13 2958:-7 2959:3 2960:-5 2961:-5 2962:2 2963:-2 2964:-2 2965:20 2966:11 2967:12 2968:17 2969:11 2970:6 2971:5 2972:7 2973:14 2974:1 2975:-1 2976:-1 2977:-3 2978:-6 2979:10 2980:10 2981:-4 2982:-7 2983:12 2984:17 2985:10 2986:12 2987:14 2988:-15 2989:-12 2990:-12 2991:-2 2992:-16 2993:-5 2994:-5 2995:11 2996:11 2997:-9 2998:-10 2999:-1 3000:-11 3001:17 3002:17 3003:7 3004:11 3005:14 3006:-6 3008:-16 3009:-16 3010:-19 3011:-4 3012:13 3013:19 3014:-3 3015:11 3016:2 3017:-1 3018:6 3019:-10 3020:3 3021:8 3022:-1 3023:-5 3024:-5 3025:8 3026:5 3027:-16 3028:21 3029:-5 3030:1 3031:6 3032:2 3033:-9 3034:-9 3035:2 3036:14 3037:13 3038:-11 3039:-10 3040:-10 3041:2 3042:16 3043:8 3044:8 3045:8 3046:6 3048:-14 3049:-12 3050:-9 3051:-4 3053:6 3054:-2 3055:-20 3056:-13 3057:10 3058:10 3059:-3 3060:-3 3061:-3 3062:-8 3063:-9 3064:-8 3065:-10 3066:-10 3069:8 3070:10 3071:6 3072:6 3073:5 3074:-4 3075:6 3076:6 3077:12 3078:-13 3079:-11 3080:33 3081:16 3082:21 3083:-16 3084:-3 3086:2 3087:-5 3088:-10 3089:12 3090:12 3091:-15 3092:-11 3093:-11 3096:-8 3097:-7 3098:4 3099:4 3100:2 3101:3 3102:-4 3103:-18 3104:9 3105:9 3106:-22 3107:-6 3108:-14 3109:-10 3110:-15 3111:8 3112:12 3113:-2 3114:-4 3115:3 3116:3 3117:-4 3118:-4 3119:-3 3120:-3 3121:-29 3122:1 3123:-4 3124:-4 3125:-14 3126:-9 3127:-9 3128:-20 3129:-26 3130:-28 3131:4 3132:5 3133:-10 3134:-9 3135:-9 3136:-2 3137:11 3138:21 3139:-10 3140:-10 3141:13 3142:11 3143:31 3144:31 3145:-5 3146:-5 3147:-3 3148:24 3149:-8 3150:-9 3151:-10 3152:-14 3153:-10 3154:-6 3155:-1 3156:2 3157:2 3158:5 3159:7 3160:-9 3161:10 3162:-7 3163:1 3164:-3 3165:-11 3166:-8 3167:-5 3168:-1 3169:-1 3170:-1 3171:12 3172:12 3173:-6 3174:-5 3175:-8 3176:-13 3177:-22 3178:-9 3179:-4 3180:8 3181:-3 3182:10 3183:26 3184:31 3185:-7 3186:-7 3187:-7 3188:12 3189:2 3190:-3 3191:7 3192:7 3193:-10 3194:-6 3195:11 3196:10 3197:10 3198:-16 3199:-8 3200:-6 3201:-18 3202:-18 3203:6 3204:6 3205:-15 3206:-1 3207:5 3208:5 3209:-18 3210:-20 3211:-15 3212:-1 3213:-1 3215:-2 3216:15 3217:-2 3218:-2 3219:10 3220:10 3221:-18 3222:-18 3223:-8 3224:-7 3225:-7 3226:4 3227:-13 3228:-8 3229:-5 3230:18 3231:18 3232:4 3233:4 3234:-7 3235:-5 3236:10 3237:-2 3238:-8 3239:4 3240:10 3241:5 3242:5 3243:-9 3244:-9 3247:-2 3248:1 3250:12 3251:-11 3252:-11 3253:10 3254:-8 3255:-9 3256:-9 3257:7 3258:-22 3259:-16 3260:-13 3261:1 3262:-2 3263:-15 3264:-15 3265:-1 3266:-1 3267:30 3268:18 3269:18 3270:19 3271:6 3272:16 3273:3 3274:6 3275:-21 3276:3 3277:6 3278:-10 3279:-9 3280:4 3281:-14 3282:-14 3283:-9 3284:-11 3285:15 3286:19 3287:21 3288:12 3290:4 3291:4 3292:-9 3293:-12 3294:-12 3295:2 3296:2 3297:11 3298:11 3299:-7 3300:-7 3301:8 3302:13 3303:11 3304:18 3305:3 3306:-16 3307:-15 3308:38 3309:38 3310:4 3311:10 3313:5 3314:-22 3315:-17 3316:-13 3317:-17 3318:-17 3319:15 3320:17 3322:15 3323:3 3324:13 3325:-4 3326:-4 3327:13 3328:9 3329:3 3330:-11 3331:-19 3332:-4 3334:-16 3335:-1 3336:-14 3337:-5 3338:-2 3339:-2 3340:-2 3341:-12 3342:-12 3343:11 3344:-11 3345:5 3346:-1 3347:-1 3348:13 3349:20 3350:36 3351:-2 3352:-6 3353:-10 3354:9 3355:-1 3356:7 3357:-11 3358:9 3359:11 3360:17 3361:-7 3362:-17 3363:-20 3364:-20 3365:7 3366:7 3367:41 3368:45 3369:15 3370:28 3371:28 3372:-8 3373:-16 3374:-10 3375:-6 3376:-9 3377:8 3378:13 3379:4 3380:15 3381:-7 3382:-4 3383:-1 3384:-1 3385:37 3386:30 3387:-24 3388:-21 3389:1 3390:1 3391:-7 3392:-7 3393:-21 3394:-24 3395:-6 3396:-9 3397:-2 3398:11 3399:10 3400:8 3401:-16 3402:-3 3403:-3 3404:-7 3405:-10 3406:-7 3407:8 3408:-10 3409:8 3410:10 3411:13 3412:11 3413:-8 3414:14 3415:14 3416:-7 3417:-5 3418:12 3419:12 3420:6 3421:17 3422:6 3423:5 3424:-7 3425:14 3426:3 3427:-6 3428:-16 3429:-3 3430:7 3431:-3 3432:10 3433:-12 3434:-9 3435:-7 3436:-7 3437:-17 3438:-10 3439:-10 3440:-4 3441:-5 3442:-19 3443:-3 3444:-3 3445:-17 3446:-11 3447:15 3448:-5 3449:-5 3450:14 3451:12 3452:14 3456:11 3457:-6 3458:8 3459:11 3460:8 3461:-2 3462:-7 3463:6 3464:-4 3465:12 3466:-5 3467:-3 3468:-20 3469:-7 3470:-12 3471:-1 3472:8 3473:-24 3474:-8 3475:-8 3476:-13 3477:-13 3478:-12 3479:-12 3480:-10 3481:-10 3482:11 3483:11 3484:-12 3485:-12 3486:18 3487:12 3488:12 3489:17 3490:4 3491:-5 3492:-5 3493:10 3494:19 3495:10 3496:-9 3497:-9 3498:15 3499:15 3500:16 3501:11 3502:8 3503:8 3504:8 3505:20 3506:15 3507:-15 3508:24 3509:19 3510:21 3511:-14 3512:10 3513:-1 3514:-4 3515:4 3516:8 3517:-5 3518:-1 3519:-1 3520:8 3521:-1 3522:-1 3523:3 3524:3 3525:-12 3526:-12 3527:9 3528:13 3529:18 3530:-6 3531:-5 3532:12 3533:-12 3534:-4 3535:-1 3536:-12 3539:-15 3540:-15 3541:9 3542:10 3543:9 3544:12 3545:12 3546:17 3547:2 3548:13 3549:14 3550:14 3551:21 3552:5 3553:-6 3554:-6 3555:11 3557:7 3558:18 3559:18 3560:-20 3561:-23 3562:-9 3563:4 3564:-13 3565:-15 3566:-11 3567:-11 3568:-15 3569:4 3570:6 3571:6 3572:-10 3573:-3 3574:-3 3575:-9 3576:-9 3577:-7 3578:6 3579:15 3580:-6 3581:-4 3582:-7 3583:-13 3584:21 3585:9 3586:-7 3587:-7 3588:-10 3589:-2 3590:-2 3591:12 3592:12 3595:-8 3596:-7 3597:-6 3598:-10 3599:-11 3600:-11 3601:-8 3602:3 3603:3 3604:7 3605:1 3606:-13 3607:-14 3608:8 3609:-5 3610:-5 3611:21 3612:-6 3613:-3 3614:26 3615:25 3616:4 3617:-1 3618:4 3619:7 3620:-6 3621:-3 3622:-3 3623:3 3624:3 3625:-8 3626:-19 3627:-18 3628:-18 3629:-18 3630:1 3631:-1 3632:-1 3633:-17 3634:-6 3635:-5 3636:-5 3637:-5 3638:-5 3639:-12 3640:-15 3641:-15 3642:11 3643:11 3644:12 3645:12 3646:-16 3647:-16 3648:-3 3649:2 3650:-1 3651:-4 3652:-6 3655:13 3656:15 3657:10 3658:15 3659:-3 3660:-3 3661:11 3662:11 3664:-7 3665:-22 3666:-20 3667:-2 3668:-5 3669:5 3670:-5 3671:15 3672:11 3673:11 3674:12 3675:12 3676:-16 3677:-16 3678:-9 3679:-3 3680:-3 3683:-3 3684:-10 3685:-10 3686:-8 3687:-14 3688:-11 3689:1 3690:-11 3691:-3 3692:19 3693:2 3694:9 3695:13 3696:-3 3697:-3 3698:15 3699:-2 3700:-22 3701:-2 3702:1 3703:2 3704:2 3705:-5 3708:11 3709:3 3710:-2 3711:-2 3712:35 3713:-3 3714:-16 3715:-11 3716:-7 3717:10 3718:10 3719:-3 3720:-2 3721:-2 3722:-2 3723:3 3724:12 3725:-10 3726:-10 3727:-1 3728:-1 3729:33 3730:15 3731:-8 3732:-8 3733:43 3734:43 3735:25 3736:18 3737:18 3738:17 3739:4 3740:14 3741:-6 3742:-6 3743:6 3744:-12 3745:-5 3746:-3 3748:9 3749:-8 3750:-8 3751:11 3752:14 3753:19 3754:19 3755:14 3756:14 3757:-1 3758:-1 3759:7 3760:7 3761:7 3762:5 3763:3 3764:3 3765:11 3766:3 3767:14 3768:16 3769:16 3770:7 3771:10 3772:-9 3773:-9 3774:11 3775:9 3776:3 3778:-8 3779:-8 3780:-8 3781:-10 3782:-8 3783:-4 3784:4 3785:-20 3786:-12 3787:-1 3788:-1 3789:-6 3790:-6 3791:6 3792:1 3793:5 3794:-6 3795:-7 3796:11 3797:-12 3798:16 3799:-9 3800:-10 3801:-10 3802:-9 3803:-2 3804:-1 3805:-5 3806:-5 3807:-5 3808:-9 3809:-3 3810:-8 3813:-11 3814:-11 3815:-3 3816:-2 3817:-2 3818:19 3819:19 3820:19 3821:-17 3822:-7 3823:25 3824:-23 3825:-15 3826:4 3827:-16 3828:8 3829:12 3830:-14 3831:-14 3832:6 3834:20 3835:12 3836:4 3837:6 3838:4 3839:8 3840:-1 3841:-1 3842:-10 3843:1 3844:1 3845:-2 3846:-2 3847:18 3848:7 3849:15 3850:8 3851:-13 3852:27 3853:12 3854:12 3855:-18 3856:-26 3857:20 3858:21 3859:11 3860:-8 3861:-8 3862:-8 3863:-8 3864:-18 3865:-8 3866:23 3867:19 3868:20 3869:12 3870:12 3871:3 3872:3 3873:-13 3874:-13 3875:-13 3876:-12 3877:-11 3878:-39 3879:-17 3880:-11 3881:-8 3882:-9 3883:-4 3884:-15 3885:-15 3886:-12 3887:-12 3888:-12 3889:10 3890:13 3891:10 3892:-5 3893:-2 3894:-2 3895:9 3896:1 3897:1 3898:5 3899:6 3900:-7 3901:-7 3902:-7 3903:-13 3904:-11 3905:-11 3906:-1 3907:-25 3908:-7 3909:4 3910:-6 3911:18 3912:17 3913:5 3914:15 3915:-25 3916:-24 3917:-8 3918:1 3919:1 3920:-7 3921:-7 3922:-7 3923:1 3924:3 3925:2 3926:-6 3927:-6 3928:10 3929:-1 3930:-1 3931:-13 3932:-13 3933:-14 3934:9 3935:9 3936:-8 3937:11 3938:-15 3939:-15 3940:-20 3941:-12 3942:-13 3943:-12 3944:-13 3945:-3 3947:1 3948:12 3949:14 3950:-11 3951:-4 3952:-3 3953:-3 3954:4 3955:4 3956:16 3957:23 3958:-16 3959:-13 3960:-8 3961:-8 3964:14 3965:9 3966:11 3967:9 3968:-5 3969:-3 3970:-2 3971:-1 3972:13 3973:-9 3974:-6 3975:-7 3976:8 3977:-1 3978:9 3979:10 3980:18 3981:12 3982:4 3983:-3 3984:-3 3985:4 3986:4 3987:10 3988:-11 3989:-4 3990:-5 3991:14 3992:14 3993:-8 3994:-7 3995:-1 3997:-6 3998:-6 3999:11 4000:17 4001:36 4002:37 4003:-15 4004:-14 4005:-6 4006:13 4007:13 4008:14 4009:10 4010:-5 4011:-6 4012:-6 4013:10 4014:10 4015:-6 4016:-28 4017:-17 4018:-12 4019:-13 4020:-1 4021:-1 4022:-18 4023:-7 4024:-7 4025:4 4026:-7 4027:9 4028:-16 4029:-17 4030:10 4031:15 4032:-8 4033:-9 4034:-18 4035:-6 4036:4 4037:1 4038:-2 4039:-2 4040:-7 4041:-11 4042:-11 4043:9 4044:12 4045:18 4046:23 4047:-6 4048:-7 4049:-7 4050:5 4051:-3 4052:-19 4053:-8 4054:-5 4055:-2 4056:-2 4057:-2 4058:7 4059:10 4060:10 4061:-3 4062:-4 4063:-4 4064:-13 4066:-2 4067:10 4068:10 4069:-3 4070:-3 4071:-16 4072:-10 4073:-10 4075:-3 4076:-5 4077:1 4078:-9 4079:3 4080:6 4081:10 4082:-10 4083:-11 4084:-9 4086:-15 4087:-17 4088:-15 4089:-11 4090:-5 4091:-5 4092:-3 4094:1 4095:-10 4096:-10 4097:-10 4098:-3 4099:6 4100:6 4101:-11 4102:-1 4103:-1 4104:-1 4105:-6 4106:13 4107:12 4108:11 4109:-3 4110:6 4111:7 4112:20 4113:1 4114:-2 4115:-3 4118:-9 4119:-1 4120:-4 4121:25 4122:26 4123:16 4124:12 4125:9 4126:-11 4127:-11 4128:11 4129:-11 4130:25 4131:-11 4132:9 4133:25 4134:27 4135:27 4136:-13 4137:-11 4138:-3 4139:8 4140:3 4141:-1 4142:-5 4143:-5 4144:-5 4145:-16 4146:-11 4147:-11 4148:-7 4149:-7 4150:8 4151:10 4152:-12 4153:-14 4154:-4 4155:-4 4156:-4 4157:-13 4158:-7 4159:-10 4160:-10 4161:21 4162:21 4163:21 4164:10 4165:13 4166:13 4167:-8 4168:-9 4169:-9 4170:2 4171:-13 4172:-7 4173:6 4174:-5 4175:-8 4176:11 4177:-1 4178:9 4179:7 4180:5 4181:-4 4182:15 4183:-12 4184:3 4185:3 4186:3 4187:-18 4188:-18 4189:-14 4190:-4 4191:-1 4192:-1 4193:-1 4194:-14 4196:-15 4197:-15 4198:-4 4199:-4 4200:-4 4201:-7 4202:-7 4203:11 4204:17 4205:10 4206:-2 4207:-2 4208:-2 4209:-13 4210:-7 4211:-7 4212:42 4213:42 4214:11 4215:-11 4217:14 4218:-12 4219:-13 4220:11 4221:-11 4222:1 4223:10 4224:-9 4225:-1 4226:-3 4227:-3 4228:-6 4229:-3 4230:10 4231:10 4232:10 4233:-1 4234:-7 4235:-7 4236:15 4237:12 4238:-5 4239:-9 4240:8 4243:16 4244:10 4245:10 4246:37 4247:8 4248:13 4249:13 4250:13 4251:30 4252:-3 4253:15 4254:15 4255:20 4256:14 4257:1 4259:-6 4260:-6 4261:11 4262:14 4263:14 4264:1 4265:-19 4266:-10 4267:-8 4268:11 4269:1 4270:8 4271:-12 4272:-12 4273:-12 4274:-12 4275:-17 4276:-5 4277:-5 4278:-5 4279:19 4280:11 4281:-15 4282:-6 4283:-9 4284:-11 4285:-1 4286:-1 4287:-5 4288:-3 4289:-3 4290:-5 4291:-13 4292:16 4293:17 4294:19 4295:7 4296:10 4297:11 4298:14 4299:13 4300:-6 4301:-3 4304:-8 4305:-8 4306:-16 4307:-16 4308:-16 4309:-12 4310:-4 4311:-3 4312:19 4313:19 4314:19 4316:-3 4317:-2 4320:5 4321:8 4322:-13 4323:-11 4324:5 4325:-1 4326:-1 4327:-12 4328:-20 4329:-2 4330:-3 4331:4 4332:3 4333:11 4334:6 4335:-6 4336:-10 4337:-8 4338:3 4339:-2 4340:1 4341:1 4342:-2 4343:-2 4344:14 4345:-11 4346:-11 4347:8 4348:-20 4349:7 4350:9 4351:3 4352:-4 4354:9 4355:7 4356:1 4357:1 4358:7 4359:5 4360:-5 4361:-5 4362:-5 4363:8 4364:8 4366:-15 4367:-19 4368:21 4369:23 4370:-5 4371:-5 4372:-3 4373:10 4374:11 4375:11 4376:12 4377:14 4378:-1 4379:-1 4380:23 4381:19 4382:16 4383:12 4384:12 4385:12 4386:-11 4387:4 4388:6 4389:2 4390:2 4391:-6 4392:-6 4393:-18 4394:-18 4395:-18 4396:11 4397:3 4398:7 4399:7 4400:14 4401:13 4402:14 4403:-1 4404:-1 4405:3 4406:11 4407:11 4408:6 4409:3 4410:5 4411:7 4412:12 4413:14 4414:15 4415:-12 4416:-10 4417:-10 4418:-3 4419:-10 4420:-4 4421:3 4422:-2 4423:3 4424:13 4425:-10 4426:4 4427:5 4428:-2 4429:-2 4430:-9 4431:-9 4432:14 4433:19 4434:1 4435:9 4436:-2 4437:8 4438:-9 4439:-9 4440:-9 4441:-12 4442:-12 4443:-2 4444:-2 4445:-2 4446:1 4447:-1 4448:8 4449:8 4450:6 4451:9 4452:-27 4453:-12 4454:-16 4455:-12 4456:-9 4458:-5 4459:-4 4460:-2 4461:15 4462:3 4463:11 4464:12 4465:12 4466:-9 4467:-11 4468:12 4469:-3 4471:8 4472:13 4473:13 4474:-1 4475:-1 4476:-2 4477:1 4478:-3 4479:-3 4480:-17 4481:-14 4482:4 4483:4 4485:10 4486:-1 4487:14 4488:18 4489:11 4490:11 4491:-6 4492:-6 4493:11 4494:-4 4495:-2 4496:-2 4497:-2 4498:-7 4499:-5 4500:-11 4501:3 4502:3 4504:12 4505:12 4506:12 4507:-4 4508:-4 4509:-4 4510:9 4511:-3 4512:-1 4513:15 4514:15 4515:-31 4516:-8 4517:-5 4518:-2 4519:-2 4520:-20 4521:-18 4522:-4 4523:-4 4524:9 4525:9 4526:4 4527:4 4528:4 4529:-12 4530:-10 4531:4 4532:2 4533:3 4534:-3 4535:-3 4536:-22 4537:-16 4538:-7 4539:-7 4540:-5 4541:-5 4542:19 4543:-15 4544:-16 4545:-16 4548:14 4549:14 4550:6 4551:4 4552:1 4553:30 4554:29 4555:29 4556:8 4557:11 4558:-15 4559:-10 4560:-8 4561:-1 4562:10 4563:10 4564:-12 4565:-12 4566:-14 4567:-3 4568:-15 4569:-12 4570:13 4571:2 4572:2 4573:2 4574:-10 4575:-10 4576:-10 4577:-22 4578:-17 4579:-10 4580:-12 4581:-10 4582:-10 4584:-14 4585:-14 4586:-4 4587:9 4588:9 4589:9 4590:-49 4591:-20 4592:-13 4593:-8 4594:-7 4595:-7 4596:-7 4597:-17 4598:-11 4599:-5 4600:-5 4601:-20 4602:-20 4603:-20 4604:-12 4605:-1 4606:-3 4607:-3 4608:8 4609:12 4610:12 4611:-12 4612:-6 4613:1 4614:1 4615:-12 4616:-13 4617:6 4618:24 4619:11 4620:19 4621:19 4622:7 4623:-9 4624:-7 4625:10 4626:13 4627:-12 4628:-7 4629:-10 4630:11 4631:5 4632:-7 4633:-2 4634:-2 4637:-12 4638:9 4639:-22 4640:-10 4641:-10 4642:-14 4643:-13 4644:-13 4645:-30 4646:-21 4647:-16 4648:-15 4649:5 4650:-8 4651:3 4652:3 4653:-8 4654:8 4655:-9 4656:-13 4658:-10 4659:-10 4660:-17 4661:-13 4662:-13 4663:-10 4664:-6 4665:-13 4666:7 4667:12 4668:-4 4669:-10 4670:18 4671:3 4673:8 4674:11 4675:10 4676:10 4677:-29 4678:-32 4679:-10 4680:-13 4681:9 4683:1 4684:1 4685:-14 4686:-13 4687:-12 4688:-12 4689:-5 4690:13 4691:16 4692:3 4693:3 4694:-5 4695:-3 4696:-3 4697:-3 4698:-3 4699:-1 4700:-1 4701:-1 4702:-11 4703:2 4704:-14 4705:-13 4706:-3 4707:-7 4708:-7 4709:-10 4710:-10 4711:-8 4712:-5 4713:4 4714:-8 4715:15 4716:-4 4717:-4 4718:28 4719:22 4720:-7 4721:-12 4722:-9 4723:-14 4724:2 4725:-16 4726:-10 4727:-10 4730:-14 4731:1 4732:1 4735:10 4736:10 4737:16 4738:15 4739:18 4740:-10 4741:1 4742:-2 4743:-8 4744:-8 4745:14 4746:14 4747:7 4748:10 4749:10 4750:15 4751:10 4752:-7 4753:-6 4754:-1 4755:-1 4756:14 4757:11 4758:12 4759:6 4760:6 4761:5 4763:-13 4764:-10 4765:-11 4766:20 4767:20 4768:20 4769:-12 4770:-29 4771:-15 4772:-15 4773:-20 4774:-20 4775:7 4776:16 4777:6 4778:6 4779:8 4780:2 4781:-5 4782:7 4783:1 4784:-2 4785:-2 4786:-10 4787:50 4788:37 4789:28 4790:-11 4791:-11 4792:-2 4793:-15 4794:-15 4795:-39 4796:-27 4797:-9 4798:-11 4799:-6 4800:3 4801:-2 4802:-2 4803:-10 4804:-9 4805:-9 4806:5 4807:6 4808:-8 4809:-8 4810:-10 4811:-2 4812:-3 4813:-9 4814:-7 4815:-14 4816:10 4817:6 4818:14 4819:8 4820:1 4821:-7 4822:-11 4823:6 4824:6 4825:13 4826:13 4827:6 4828:6 4829:9 4830:10 4831:10 4832:10 4833:10 4834:-2 4835:-2 4836:-2 4837:-11 4838:-13 4839:-11 4840:-7 4841:21 4842:-8 4843:16 4844:16 4845:21 4846:16 4847:-25 4848:-25 4849:-12 4850:-8 4851:8 4852:3 4853:-1 4854:3 4855:2 4856:4 4857:-6 4858:-5 4859:-31 4860:-19 4861:-16 4862:-13 4863:-18 4864:-16 4865:-14 4866:23 4867:23 4868:-26 4869:1 4870:-19 4871:-15 4872:-14 4873:-16 4874:-16 4875:-13 4876:-6 4877:-21 4878:-12 4879:-13 4880:-13 4881:-6 4882:-2 4883:-11 4884:-11 4885:-11 4888:-6 4889:-6 4891:4 4892:4 4893:4 4894:2 4895:3 4896:3 4898:-21 4899:8 4900:9 4901:9 4902:-24 4903:-6 4904:-18 4905:-10 4906:-12 4907:-2 4908:6 4909:-10 4910:-13 4911:-13 4912:-3 4913:-10 4914:7 4915:8 4916:12 4917:-2 4918:-4 4920:4 4921:7 4922:7 4924:3 4925:3 4926:7 4927:-1 4928:-1 4929:-7 4930:-7 4931:3 4932:-4 4933:14 4934:17 4935:15 4936:15 4937:25 4938:29 4939:29 4940:29 4941:6 4943:-4 4944:-4 4945:-4 4946:8 4947:11 4948:10 4949:-2 4950:-3 4951:-3 4952:4 4953:24 4954:16 4955:16 4956:1 4957:16 4958:-12 4959:-1 4960:-11 4961:-4 4962:-4 4963:-3 4964:-2 4965:8 4966:25 4967:10 4968:23 4969:24 4971:30 4972:-17 4973:-14 4974:-6 4975:-9 4976:-9 4977:-10 4978:8 4979:10 4980:-4 4981:-7 4982:-12 4983:6 4984:9 4985:-15 4986:-10 4987:-7 4988:8 4989:8 4990:-5 4991:-14 4992:-14 4993:-3 4994:-26 4995:-23 4996:-23 4997:-23 4998:-14 4999:-7 5001:2 5002:2 5003:-9 5004:-9 5005:-9 5006:-13 5007:-8 5008:-25 5009:-17 5010:12 5011:12 5012:-9 5013:-9 5014:-12 5015:4 5016:1 5017:2 5018:6 5019:-18 5020:-20 5021:6 5022:-9 5023:-9 5024:1 5025:-13 5026:-11 5027:-6 5028:-6 5029:-6 5030:-11 5031:-12 5032:1 5033:23 5034:-10 5035:-10 5036:-5 5037:-18 5038:11 5039:-6 5040:-6 5041:8 5042:30 5043:31 5044:24 5045:22 5046:-9 5047:-9 5048:-5 5049:6 5050:9 5051:7 5052:7 5053:12 5054:26 5055:-14 5056:-11 5057:7 5058:-1 5059:15 5060:15 5061:-19 5062:-10 5063:-10 5064:-14 5065:-14 5066:-10 5067:-10 5068:-10 5069:-6 5070:1 5071:5 5072:10 5073:-3 5074:-2 5075:-5 5076:1 5077:3 5079:-4 5080:-4 5081:1 5082:-10 5083:-14 5084:-14 5085:1 5086:-5 5087:-5 5088:2 5089:2 5090:-16 5091:-14 5092:-14 5093:5 5094:7 5095:29 5096:13 5097:15 5098:11 5099:-1 5100:3 5101:-12 5102:10 5103:10 5104:-7 5105:8 5106:8 5107:-13 5109:-5 5110:-6 5111:-9 5112:-5 5113:-5 5114:-3 5115:2 5116:-2 5117:5 5118:23 5119:23 5120:-14 5121:-14 5122:-5 5123:-5 5124:-9 5125:-9 5126:-9 5127:6 5128:9 5129:-15 5130:-10 5131:-10 5132:-7 5133:-9 5134:8 5135:8 5136:-9 5137:-8 5138:1 5139:-1 5140:-1 5141:-1 5142:-15 5143:14 5144:-6 5145:-10 5146:5 5147:5 5148:-14 5149:-14 5150:-14 5151:-10 5152:-15 5153:-15 5154:-11 5155:-11 5156:5 5157:5 5158:-21 5159:7 5160:8 5161:-30 5162:-18 5163:-18 5164:8 5165:-1 5166:14 5167:19 5168:19 5169:3 5170:-17 5171:-15 5172:-15 5174:-9 5175:19 5176:-5 5177:3 5178:-11 5179:1 5180:-6 5181:-14 5182:-14 5183:-21 5184:-5 5185:-5 5186:-13 5187:-14 5188:-10 5190:-4 5191:-4 5192:-3 5194:4 5195:-19 5196:-9 5197:-3 5198:-3 5199:-3 5200:-3 5201:-12 5203:-14 5204:6 5206:3 5207:-2 5208:-2 5209:-1 5210:-1 5211:-1 5212:11 5213:11 5214:11 5215:5 5216:-1 5217:-1 5218:-2 5219:-2 5220:-3 5221:-6 5222:-6 5223:-5 5224:8 5225:8 5226:14 5227:8 5228:7 5229:9 5231:-2 5232:-7 5233:-7 5234:15 5235:15 5236:10 5237:31 5238:36 5239:34 5240:2 5241:-1 5242:-16 5243:8 5244:-26 5245:-23 5246:-23 5247:13 5248:13 5249:12 5250:-9 5251:-6 5252:-1 5253:-1 5254:-1 5255:-18 5256:-7 5257:-4 5258:-4 5259:-8 5260:-9 5261:-6 5263:-11 5264:3 5265:-1 5266:7 5268:6 5269:8 5270:3 5271:7 5272:-12 5273:-10 5274:4 5275:-11 5276:15 5277:-6 5278:-6 5280:9 5281:9 5282:11 5283:13 5284:1 5285:8 5286:-5 5287:-8 5288:-12 5289:10 5290:-10 5291:18 5292:20 5293:20 5296:-5 5297:2 5298:-11 5299:11 5300:18 5301:26 5302:-10 5303:-8 5304:-8 5305:-22 5306:-22 5307:-10 5308:-7 5309:-7 5310:-5 5311:15 5312:-4 5313:-4 5314:18 5315:16 5316:6 5318:-1 5319:10 5320:10 5321:11 5322:6 5323:-7 5324:23 5325:28 5326:28 5327:11 5328:-7 5329:-13 5330:-13 5331:9 5332:5 5333:-3 5334:-3 5335:16 5336:16 5337:10 5338:10 5339:13 5340:-11 5341:-4 5342:-4 5344:-5 5345:-5 5346:-5 5347:-19 5348:-17 5349:-5 5350:-7 5351:-9 5352:-6 5353:-1 5354:8 5355:8 5356:-11 5357:-11 5358:-1 5359:-1 5360:-5 5361:-7 5362:-7 5363:-7 5366:-14 5367:-19 5368:-19 5369:-14 5370:-9 5371:-2 5372:-2 5373:-7 5374:-7 5375:-7 5376:-3 5377:-2 5378:10 5379:10 5380:1 5381:-5 5382:-4 5383:21 5384:23 5385:23 5386:-5 5387:-5 5389:1 5390:10 5391:-6 5392:16 5393:23 5394:-20 5395:-20 5396:10 5397:10 5398:11 5399:10 5400:8 5401:-12 5402:4 5403:11 5404:11 5405:-13 5406:-14 5407:11 5408:13 5409:-11 5410:10 5411:6 5412:4 5413:4 5414:25 5415:17 5416:9 5417:9 5418:13 5419:13 5420:10 5421:5 5422:9 5423:9 5424:-6 5425:-6 5426:11 5427:11 5428:4 5429:4 5430:-11 5431:-9 5432:-9 5433:-11 5434:-11 5435:10 5436:10 5437:38 5438:18 5439:16 5440:17 5441:5 5442:-2 5443:32 5444:11 5445:11 5446:-16 5447:3 5448:6 5449:-3 5450:-3 5451:11 5452:4 5453:-9 5454:5 5455:14 5456:10 5457:10 5458:-15 5459:-8 5460:-6 5461:-6 5462:-18 5463:-18 5464:-18 5465:6 5466:6 5467:6 5468:2 5469:-2 5470:-2 5471:-2 5473:-9 5474:-2 5475:2 5476:2 5477:5 5478:3 5479:-3 5480:-4 5481:-1 5482:-1 5483:4 5485:-21 5486:-22 5487:-15 5488:-10 5490:-1 5491:-1 5492:-1 5493:-8 5494:-7 5495:-7 5496:-9 5497:-5 5498:-5 5499:-5 5500:16 5501:14 5502:14 5503:14 5504:19 5505:19 5506:-2 5507:-1 5508:-1 5509:-1 5510:-5 5511:2 5512:9 5513:11 5514:11 5515:2 5517:-2 5518:3 5519:3 5520:15 5521:27 5522:-2 5523:28 5524:26 5525:-8 5526:-2 5527:-2 5528:9 5529:10 5530:6 5531:-35 5532:-20 5533:-13 5534:-6 5535:-6 5536:-19 5537:-9 5538:-12 5539:-9 5541:-8 5542:-20 5543:-19 5544:-7 5545:-7 5546:-7 5547:-7 5548:-15 5549:-6 5550:-4 5551:-4 5552:-23 5553:-31 5554:-27 5555:-8 5556:-2 5557:-25 5558:-20 5559:-5 5560:29 5561:30 5562:-2 5563:-2 5564:2 5565:4 5566:1 5567:-33 5568:-17 5569:-8 5570:-12 5571:-21 5572:-21 5574:15 5575:-15 5576:-15 5577:-2 5578:-2 5579:11 5580:5 5581:-2 5582:-8 5583:1 5584:-22 5585:-19 5586:7 5587:-2 5588:-19 5589:-14 5590:-14 5591:-11 5592:-15 5593:18 5594:-1 5595:19 5596:19 5597:-3 5598:-11 5599:-12 5600:-10 5601:3 5602:5 5603:1 5604:-7 5605:15 5606:-8 5607:5 5608:5 5609:23 5610:18 5611:25 5612:17 5613:-3 5614:3 5615:-10 5616:12 5617:12 5618:9 5619:-1 5620:-6 5622:13 5623:12 5624:-1 5625:-1 5626:-14 5627:12 5628:1 5629:5 5630:1 5631:-8 5632:-3 5633:10 5634:-2 5635:4 5636:-8 5637:20 5638:20 5639:-24 5640:-21 5641:-15 5642:-15 5643:-16 5644:-16 5645:-5 5646:12 5647:12 5648:12 5649:12 5650:6 5651:3 5652:-1 5653:5 5654:-14 5655:-14 5656:2 5657:-9 5658:-9 5659:-9 5660:12 5661:-2 5662:-13 5663:1 5664:-5 5665:-5 5666:-10 5667:-8 5668:1 5669:-17 5670:7 5671:8 5672:6 5673:-10 5674:5 5675:5 5676:-1 5679:-10 5680:1 5681:1 5682:1 5683:-9 5684:-9 5685:-16 5686:7 5687:13 5688:10 5689:-11 5690:-4 5693:24 5694:17 5695:19 5696:3 5697:3 5698:-5 5699:-4 5700:22 5701:4 5703:-15 5704:-13 5705:-16 5706:-7 5707:-5 5708:15 5709:6 5710:14 5711:22 5712:-14 5713:10 5714:10 5715:-8 5716:-8 5717:-7 5718:-9 5719:-3 5720:-7 5721:-11 5722:-6 5723:13 5724:13 5725:7 5726:-1 5728:-10 5729:-6 5730:-7 5731:-3 5732:-3 5733:6 5734:9 5735:5 5736:-10 5737:-10 5738:-32 5739:-4 5740:-17 5741:-13 5742:-12 5743:-4 5744:-5 5745:-2 5746:-5 5747:3 5748:-15 5749:-15 5750:-10 5751:-7 5752:-16 5753:15 5754:-21 5755:-17 5756:1 5757:1 5758:-10 5759:-10 5760:-1 5761:-1 5762:31 5763:4 5764:1 5765:13 5766:13 5767:13 5768:19 5769:3 5770:5 5771:16 5772:16 5773:17 5774:15 5775:4 5776:4 5777:1 5778:-11 5779:-8 5780:-8 5781:9 5782:13 5783:12 5784:12 5785:-11 5786:-6 5787:-5 5788:9 5789:9 5790:9 5791:-18 5792:3 5793:6 5794:6 5795:-2 5796:-2 5797:-2 5798:-6 5799:-9 5802:4 5803:6 5804:-14 5805:-14 5806:-11 5807:-11 5808:10 5809:12 5810:12 5811:-12 5812:-12 5813:8 5814:-3 5815:-3 5816:9 5817:11 5818:6 5819:12 5820:12 5821:-23 5822:-10 5823:-22 5824:-12 5827:-6 5828:-5 5829:19 5830:-1 5831:-9 5832:9 5833:9 5834:4 5835:19 5836:21 5837:21 5838:-19 5839:-21 5840:-2 5842:12 5843:10 5844:6 5845:4 5846:-13 5847:-10 5848:-13 5849:1 5850:-7 5851:-7 5852:1 5853:13 5854:13 5855:-3 5856:-14 5857:-12 5858:-6 5859:-10 5860:27 5861:22 5862:-5 5863:-6 5864:-6 5865:-2 5866:-5 5867:-5 5868:12 5869:12 5870:12 5871:3 5872:3 5873:-25 5874:-19 5875:-21 5876:-16 5877:-16 5878:2 5879:2 5880:11 5881:-10 5882:-13 5884:-11 5885:9 5886:11 5887:11 5888:-7 5889:-7 5890:-6 5891:-1 5892:7 5893:-12 5894:-12 5895:-12 5896:7 5897:7 5898:9 5899:2 5900:2 5901:-13 5902:-13 5903:-13 5904:7 5905:-1 5906:7 5907:12 5908:12 5909:-9 5910:-9 5911:7 5912:-5 5913:11 5914:11 5915:11 5916:-5 5917:-6 5918:7 5919:7 5920:-7 5921:-7 5922:-7 5923:-13 5924:-1 5925:-12 5926:-12 5927:-7 5928:-12 5929:-14 5930:-19 5931:-19 5932:-15 5933:-19 5934:-22 5935:6 5936:-5 5937:7 5938:-8 5939:-5 5940:12 5941:10 5942:10 5943:-2 5944:-2 5946:-10 5947:12 5948:8 5949:7 5950:6 5951:6 5952:3 5953:-1 5954:-13 5955:-13 5956:-13 5957:-10 5958:21 5959:18 5960:20 5961:20 5962:3 5963:3 5964:-2 5965:12 5966:-5 5967:-5 5968:-8 5969:-8 5970:14 5971:14 5972:14 5973:-5 5974:13 5975:-15 5976:-15 5977:27 5978:38 5979:-13 5980:-13 5981:3 5982:-2 5983:-2 5984:-12 5985:-10 5986:16 5987:2 5988:-3 5989:10 5990:10 5991:1 5992:16 5993:16 5994:1 5996:16 5997:12 5998:12 5999:10 6000:-33 6001:-37 6002:-18 6003:-14 6004:-14 6005:-8 6006:-7 6007:-7 6008:6 6009:12 6011:-2 6012:6 6013:6 6014:3 6015:17 6016:18 6017:-9 6018:-9 6021:1 6022:1 6023:1 6024:8 6025:8 6026:-16 6027:-16 6028:12 6029:5 6030:-7 6031:-7 6032:21 6033:23 6034:28 6035:28 6036:-12 6037:-12 6038:-12 6039:-12 6040:15 6041:9 6042:-11 6043:-9 6044:-9 6045:9 6046:5 6047:6 6048:-1 6049:-3 6050:1 6051:6 6052:6 6053:2 6054:10 6055:-3 6056:12 6057:-14 6058:-2 6059:-2 6060:-2 6061:-2 6062:-11 6063:-11 6064:-12 6065:-12 6066:2 6067:5 6068:-22 6069:1 6070:-17 6071:-14 6072:-13 6073:-13 6074:-5 6075:9 6076:10 6077:3 6078:3 6079:3 6081:-1 6082:-15 6083:-14 6084:-5 6085:-11 6086:-1 6087:-1 6088:-6 6089:-2 6090:-9 6091:16 6092:10 6093:11 6094:9 6095:5 6096:-12 6097:-6 6098:-5 6099:-5 6100:-2 6101:-6 6103:-3 6104:-10 6105:-17 6106:-16 6107:-4 6108:-5 6109:11 6110:12 6111:-11 6112:-8 6113:2 6114:10 6115:10 6116:12 6118:8 6119:9 6120:-8 6121:-8 6122:3 6123:3 6124:-8 6125:-3 6126:-2 6128:-7 6129:-7 6130:-14 6131:-14 6132:-17 6133:-10 6134:10 6135:12 6136:6 6137:-9 6138:-9 6139:-3 6140:-8 6141:-1 6142:-17 6143:-17 6144:-4 6146:15 6147:15 6148:4 6149:-1 6150:-3 6152:-5 6153:-8 6154:9 6155:11 6156:5 6157:6 6158:-2 6159:6 6160:6 6161:-3 6162:-4 6163:18 6164:-11 6165:-10 6166:-5 6167:-1 6168:-6 6169:10 6170:10 6171:-12 6172:-12 6173:-8 6174:22 6176:4 6177:17 6178:22 6179:-12 6180:-12 6181:-12 6182:19 6183:19 6184:-12 6185:-14 6186:-14 6187:-12 6188:-12 6189:-26 6190:2 6191:-10 6192:-10 6193:13 6194:14 6195:-18 6196:-10 6197:-1 6198:-3 6199:-9 6200:-12 6201:-10 6202:11 6203:10 6204:10 6205:-10 6206:-10 6207:-10 6208:4 6209:14 6210:-3 6211:26 6212:-5 6213:8 6214:-2 6215:-2 6216:-16 6217:-13 6218:-6 6219:-6 6220:-12 6221:-7 6222:-7 6223:-14 6224:-7 6225:-19 6226:5 6227:-3 6228:-7 6229:-4 6230:-16 6231:-16 6232:-9 6233:-3 6234:-3 6235:2 6236:-5 6237:15 6238:15 6239:-9 6240:-4 6241:12 6242:-13 6243:-13 6244:-10 6245:-10 6246:-10 6247:-16 6248:-16 6249:13 6250:-9 6251:13 6252:40 6253:-7 6254:-6 6255:-10 6256:-7 6257:-13 6258:-14 6259:-4 6260:-1 6261:-9 6262:-9 6263:-2 6264:2 6265:2 6266:-2 6267:-2 6268:15 6269:-7 6270:-7 6271:7 6272:-4 6273:-4 6274:-14 6275:11 6276:6 6277:6 6278:6 6279:-1 6280:-2 6281:8 6282:10 6283:-4 6284:4 6285:9 6286:-7 6287:-7 6288:8 6289:-6 6290:-8 6291:-12 6292:-12 6293:-12 6294:4 6295:15 6296:10 6297:10 6298:-5 6299:-3 6300:-9 6301:-10 6302:6 6303:-7 6304:8 6305:8 6306:-10 6307:-10 6308:12 6309:5 6310:5 6311:5 6312:-15 6313:-15 6314:-1 6315:1 6316:-2 6317:-1 6318:-1 6319:-6 6320:-13 6321:3 6322:-4 6325:8 6326:-5 6327:12 6328:4 6329:-1 6330:-14 6331:-14 6333:-5 6334:-3 6335:7 6336:10 6337:-2 6338:-2 6339:-9 6340:-8 6341:4 6342:22 6343:1 6344:-2 6345:-2 6346:-12 6347:-9 6348:15 6349:16 6350:10 6351:-16 6352:-17 6353:-2 6354:-2 6355:-2 6356:-2 6357:-7 6358:-13 6359:2 6360:4 6361:4 6362:-3 6363:-3 6364:-12 6365:-12 6366:9 6367:-14 6368:21 6369:21 6370:7 6371:1 6372:-4 6373:13 6374:6 6375:-3 6376:-3 6377:-1 6378:-1 6379:-1 6381:1 6382:1 6383:-2 6384:8 6385:4 6386:4 6387:6 6388:6 6389:24 6392:34 6393:28 6394:-11 6395:-16 6396:-12 6397:-2 6398:-2 6399:1 6400:-3 6401:-5 6402:-5 6403:-1 6405:-6 6406:-5 6407:-5 6408:-5 6409:-5 6410:-10 6411:9 6412:16 6413:12 6414:-5 6415:-2 6416:-10 6417:-10 6418:17 6419:-10 6420:-10 6421:-19 6422:-13 6423:-10 6424:-10 6425:-10 6426:-16 6427:-14 6428:-16 6429:-13 6430:-10 6431:15 6432:-20 6433:-20 6434:-4 6435:1 6436:1 6437:-11 6438:5 6439:6 6440:11 6441:-1 6442:7 6443:-7 6444:7 6445:-16 6446:-14 6447:9 6448:6 6449:-9 6450:-7 6451:-7 6453:19 6454:17 6455:6 6456:6 6457:8 6458:19 6459:-7 6460:-7 6461:13 6462:18 6463:-10 6464:-14 6465:-15 6466:-3 6467:-5 6468:-3 6469:-3 6470:-3 6471:-3 6472:-3 6473:-11 6474:-11 6475:-10 6476:-10 6477:-10 6478:-5 6479:-19 6480:-19 6481:-19 6482:7 6483:19 6484:23 6485:4 6486:21 6487:-1 6488:26 6489:14 6490:14 6491:17 6492:20 6493:20 6495:5 6496:-5 6497:-17 6498:4 6499:-12 6500:-3 6501:-9 6502:11 6503:12 6504:6 6505:-1 6506:-17 6507:-4 6508:-9 6509:-10 6510:-8 6511:-35 6512:-11 6513:-31 6514:-17 6515:-15 6516:-4 6517:19 6518:11 6519:10 6520:-1 6521:-9 6522:-10 6523:-10 6524:44 6525:17 6526:5 6527:36 6528:21 6529:22 6530:-19 6531:-12 6532:-12 6533:-11 6534:-12 6535:-9 6536:-9 6537:-13 6538:-18 6539:-3 6540:-3 6541:-13 6542:-13 6543:16 6544:5 6545:13 6546:14 6547:-16 6548:-10 6549:-10 6550:-4 6551:17 6552:11 6553:-28 6554:-9 6555:10 6556:-6 6557:4 6558:1 6559:4 6560:7 6561:21 6562:3 6563:9 6564:12 6565:-4 6566:-1 6567:8 6568:11 6569:-24 6570:-22 6571:-1 6572:-1 6573:-23 6574:-13 6575:-17 6576:-15 6577:-4 6578:4 6579:4 6580:36 6581:9 6582:9 6583:30 6584:29 6585:8 6586:-10 6587:-10 6588:-28 6589:-21 6590:-20 6591:-11 6592:-9 6595:1 6596:-6 6597:-4 6598:-8 6599:-8 6600:-5 6601:-28 6602:-30 6603:-15 6604:-23 6605:10 6606:-14 6607:-6 6608:-10 6609:-6 6610:6 6611:11 6612:6 6613:2 6614:2 6615:-7 6616:-7 6617:-7 6618:12 6619:14 6620:14 6621:-10 6622:-4 6623:4 6624:2 6625:-6 6626:-6 6627:10 6628:15 6629:-2 6630:9 6631:10 6633:-2 6634:-6 6635:4 6637:-2 6638:13 6639:8 6640:8 6641:-8 6642:-7 6643:-5 6644:-1 6645:-1 6646:-7 6647:-7 6648:5 6650:11 6651:-10 6652:11 6653:-6 6654:-6 6655:13 6656:-6 6659:10 6660:10 6661:-3 6662:-3 6663:-4 6664:-4 6665:20 6666:26 6667:11 6668:10 6669:11 6670:10 6671:7 6672:4 6673:-7 6674:12 6676:-14 6677:2 6678:-2 6679:-2 6680:-15 6681:-7 6682:-7 6683:-14 6684:-14 6685:-1 6686:-1 6687:-1 6688:2 6689:-14 6690:-14 6691:10 6692:10 6693:5 6694:5 6695:-7 6696:10 6697:12 6698:12 6699:-6 6700:-11 6701:-11 6702:3 6703:9 6704:-2 6705:-2 6706:-8 6707:-8 6708:-8 6709:16 6710:14 6711:14 6712:-6 6713:11 6714:2 6715:6 6716:-3 6717:-15 6718:-9 6719:-9 6720:6 6721:3 6722:8 6723:8 6724:-23 6725:-7 6726:-7 6727:-15 6728:-15 6729:-12 6730:19 6731:19 6732:8 6733:-10 6734:18 6735:18 6736:-4 6737:-7 6738:-14 6739:-8 6740:-10 6741:-10 6742:6 6743:8 6744:13 6745:17 6746:10 6747:-12 6748:-15 6749:-13 6750:-13 6751:-12 6753:-9 6754:-13 6755:-5 6757:4 6758:18 6759:10 6760:-9 6761:18 6762:1 6763:5 6764:-1 6765:-1 6766:-1 6767:-7 6768:-21 6769:-7 6770:9 6771:-7 6772:-8 6773:9 6774:12 6775:-21 6776:-16 6777:-4 6778:-4 6779:-5 6780:-16 6781:-4 6782:-4 6783:4 6784:-5 6785:-5 6786:17 6787:18 6788:14 6789:-10 6790:10 6791:10 6792:10 6793:10 6794:10 6795:8 6796:8 6797:-7 6798:5 6799:11 6800:15 6801:14 6802:12 6803:12 6804:9 6805:11 6806:1 6807:11 6808:13 6809:14 6810:-7 6811:-5 6812:-5 6813:12 6814:11 6815:12 6816:4 6817:-7 6818:6 6819:-1 6820:-1 6821:6 6822:-11 6823:6 6824:5 6825:15 6826:6 6827:-13 6828:-12 6829:-19 6830:17 6831:17 6832:17 6833:17 6834:-29 6835:-16 6836:6 6837:8 6838:8 6839:-16 6840:-13 6841:3 6842:9 6846:-10 6847:11 6848:-7 6849:-16 6850:-16 6851:-3 6852:-5 6853:7 6854:7 6855:-3 6856:-3 6857:10 6858:13 6859:3 6860:12 6861:-3 6862:-8 6863:-13 6864:-9 6865:-9 6866:-7 6867:-7 6868:-1 6869:-9 6870:-9 6871:-6 6872:5 6873:4 6874:4 6875:9 6876:-5 6877:-5 6878:13 6879:13 6880:-1 6881:3 6882:-25 6883:-15 6884:-15 6885:-15 6887:-7 6888:-15 6889:11 6890:-2 6891:-2 6892:-2 6893:-23 6894:-23 6895:-19 6896:10 6897:10 6898:-12 6899:-11 6900:-11 6901:-8 6902:10 6903:6 6904:-18 6905:-6 6906:-5 6907:-8 6908:-11 6909:-11 6910:-7 6911:-7 6912:1 6913:-5 6914:-5 6915:19 6916:11 6917:12 6918:13 6919:6 6923:-2 6924:11 6925:11 6926:-6 6927:-6 6928:8 6929:8 6930:20 6931:-10 6932:-2 6933:-2 6934:-13 6935:-11 6936:-3 6937:8 6938:7 6939:6 6940:14 6941:16 6942:21 6943:20 6944:23 6945:-5 6946:-5 6947:-5 6948:-9 6949:-7 6951:-1 6952:-1 6953:5 6954:5 6956:-5 6957:-8 6958:11 6959:8 6960:-16 6961:-16 6962:10 6963:10 6964:-6 6965:-6 6966:-6 6967:-6 6968:3 6969:24 6970:36 6971:-2 6973:-4 6974:-3 6975:-20 6976:-12 6977:14 6978:13 6979:-9 6980:-10 6981:50 6982:12 6983:37 6984:37 6985:6 6986:14 6987:28 6988:28 6989:4 6990:-3 6991:-9 6993:7 6994:18 6995:-16 6996:-6 6997:-21 6998:14 6999:-10 7000:-8 7001:5 7002:-12 7003:-8 7004:-8 7005:-8 7006:-5 7007:3 7008:3 7009:-10 7010:-13 7011:-13 7012:12 7013:-12 7014:-12 7015:-12 7016:-10 7017:-10 7018:-6 7019:23 7020:12 7021:11 7023:-12 7024:-12 7025:-15 7026:14 7027:12 7028:12 7029:12 7030:6 7032:-9 7033:-2 7034:1 7036:35 7037:37 7038:43 7039:-2 7040:-4 7041:-4 7042:-8 7043:-6 7044:-6 7045:-4 7046:-5 7047:-4 7048:12 7049:19 7050:-29 7051:-14 7052:-12 7053:-13 7054:4 7055:9 7056:9 7057:3 7058:10 7060:4 7061:16 7062:-14 7063:11 7064:10 7065:9 7066:12 7067:6 7068:6 7069:-19 7070:-14 7071:-3 7072:-3 7073:4 7074:4 7075:-21 7076:-10 7077:-14 7078:19 7079:12 7080:13 7081:1 7082:12 7083:12 7084:-2 7085:-2 7086:10 7087:-4 7088:2 7089:2 7091:10 7092:13 7093:-2 7094:14 7095:10 7096:10 7097:-7 7098:-7 7099:6 7100:15 7101:-7 7102:5 7103:-14 7104:17 7105:6 7106:15 7107:-15 7108:-15 7109:24 7110:24 7111:9 7112:9 7113:7 7114:15 7115:21 7116:-14 7117:-14 7118:10 7119:10 7120:-11 7121:-9 7122:-1 7123:-4 7124:-4 7125:15 7126:13 7127:-4 7128:-6 7129:-5 7130:-2 7131:5 7132:23 7133:-14 7134:-5 7135:-9 7136:-9 7137:-1 7138:-1 7139:-1 7140:28 7141:-11 7142:-10 7143:5 7144:5 7145:2 7146:-9 7147:-4 7148:5 7149:5 7150:5 7151:36 7152:37 7153:37 7154:13 7155:18 7156:11 7157:13 7158:12 7159:3 7160:-1 7161:5 7162:8 7163:12 7164:16 7165:11 7166:3 7167:-3 7168:16 7169:14 7170:22 7171:12 7172:6 7173:14 7174:11 7175:11 7176:11 7177:-3 7178:-10 7179:-7 7180:-7 7181:-3 7182:-3 7183:-3 7184:9 7185:9 7186:-3 7187:-3 7188:-3 7189:-3 7190:-9 7191:-12 7192:-12 7193:6 7194:10 7195:18 7196:-7 7197:-3 7198:-9 7199:-9 7202:-3 7203:-4 7204:-4 7205:-5 7206:-5 7207:15 7208:15 7209:12 7210:-6 7211:1 7212:13 7213:12 7214:-20 7215:-19 7216:-3 7217:14 7218:13 7219:-12 7220:-12 7221:2 7222:2 7223:-3 7224:-8 7225:-7 7226:-1 7227:12 7228:-6 7229:-6 7230:-13 7231:-15 7232:-15 7233:9 7234:10 7235:10 7236:-12 7237:-14 7238:9 7239:15 7240:35 7241:37 7242:37 7243:-16 7244:-10 7245:-10 7246:-14 7247:-14 7248:-6 7249:-6 7250:11 7251:-3 7252:-11 7253:-11 7254:-11 7255:-12 7256:-10 7257:-7 7258:-3 7259:-3 7260:-3 7261:-7 7262:-11 7263:-11 7264:10 7265:12 7266:12 7267:12 7268:13 7269:-18 7270:-11 7271:-1 7272:-12 7273:-7 7274:-5 7275:15 7276:13 7277:11 7278:2 7279:8 7280:-5 7281:14 7282:14 7283:-5 7284:-5 7285:-5 7286:-5 7287:-5 7288:-3 7290:2 7291:-16 7292:-19 7293:-15 7294:13 7295:5 7296:8 7297:5 7298:5 7299:12 7300:-10 7301:-8 7302:-8 7303:-5 7304:-12 7305:14 7306:1 7307:1 7308:22 7309:12 7310:12 7311:18 7312:28 7313:16 7314:11 7315:29 7316:29 7317:-3 7318:-14 7319:11 7320:11 7321:2 7322:-6 7323:-6 7324:-9 7325:-13 7326:-13 7327:-13 7328:5 7329:-5 7330:11 7331:14 7332:14 7333:14 7334:9 7336:6 7337:6 7338:6 7339:-9 7340:13 7341:13 7342:12 7343:11 7344:-6 7345:-6 7346:18 7347:12 7348:3 7349:10 7350:10 7351:-9 7352:3 7353:-2 7355:-5 7356:-6 7357:-19 7358:-12 7359:-14 7360:-11 7361:11 7362:11 7363:-18 7364:-18 7365:18 7368:15 7369:7 7370:12 7371:9 7372:18 7373:18 7374:-8 7375:-11 7376:-10 7377:-6 7378:-6 7379:8 7380:9 7381:-3 7382:9 7383:-13 7384:-13 7385:13 7386:14 7387:14 7388:-5 7389:-7 7390:-7 7391:6 7392:-1 7393:-1 7394:-1 7395:-8 7396:-4 7397:-4 7398:15 7399:4 7400:5 7401:5 7402:5 7403:5 7404:7 7405:12 7406:-3 7407:19 7408:19 7409:-7 7410:-7 7411:-7 7412:-12 7413:-15 7414:-13 7415:-12 7416:-10 7417:-12 7418:4 7419:11 7420:26 7421:19 7422:23 7423:15 7424:1 7425:21 7426:21 7427:-11 7428:-8 7429:11 7430:-5 7431:-3 7432:-3 7433:-14 7434:-7 7435:-15 7436:-15 7437:11 7438:8 7439:12 7440:12 7441:-11 7442:17 7443:17 7444:-7 7445:-5 7446:-5 7447:-8 7448:-9 7449:6 7450:-2 7451:4 7452:-10 7453:-8 7454:6 7455:6 7456:24 7457:-2 7458:28 7459:37 7460:19 7461:-3 7462:12 7463:11 7464:12 7465:1 7466:6 7468:-7 7469:-7 7470:11 7471:11 7472:12 7473:10 7474:8 7475:-3 7476:-9 7477:-13 7478:7 7479:6 7480:-7 7481:-7 7482:-7 7483:-4 7484:-7 7485:-9 7486:-4 7487:-4 7488:-7 7489:-7 7490:-13 7491:-13 7492:21 7493:9 7494:-7 7495:-7 7496:-7 7497:-16 7498:-14 7499:-14 7500:-10 7501:-2 7502:-2 7503:-2 7504:9 7505:-3 7506:12 7507:12 7509:3 7510:-8 7511:-7 7512:-7 7513:-6 7514:-10 7515:-10 7516:-11 7517:-11 7518:-11 7519:3 7520:3 7521:-3 7522:11 7523:6 7524:6 7525:-19 7526:-14 7527:-14 7528:-15 7529:-14 7530:8 7531:8 7532:-5 7533:-5 7534:20 7535:-6 7536:-3 7538:-5 7539:11 7540:3 7541:3 7542:26 7543:25 7544:17 7545:9 7546:13 7547:-15 7548:-15 7549:2 7550:-7 7551:-6 7552:7 7553:-2 7554:4 7555:7 7556:7 7557:5 7558:-12 7559:-1 7560:-1 7561:-12 7562:-13 7563:-11 7564:-7 7565:-7 7566:18 7567:-8 7568:16 7569:16 7570:17 7571:21 7572:16 7573:-18 7574:14 7575:16 7576:10 7577:-12 7578:-12 7579:-12 7580:-12 7581:-1 7582:-1 7583:8 7584:13 7585:12 7586:12 7587:4 7588:10 7589:-7 7590:-8 7591:4 7592:-3 7593:-3 7594:8 7595:3 7597:-14 7598:-3 7599:-51 7600:-5 7601:-18 7602:-3 7603:-6 7604:7 7605:-24 7606:-11 7607:6 7608:-23 7609:47 7610:-28 7611:-11 7613:48 7615:99 7616:-36 7617:15 7618:-53 7621:9 7622:20 7623:12 7624:-5 7625:14 7626:-10 7628:-21 7629:-9 7630:-5 7631:-3 7632:12 7633:14 7634:-25 7635:29 7636:30 7637:21 7638:-34 7639:30 7640:47 7641:-4 7642:-11 7643:-2 7644:14 7645:10 7646:-23 7647:-27 7648:-8 7649:-29 7650:50 7651:66 7652:7 7653:51 7654:17 7655:-17 7656:25 7657:-16 7658:-7 7659:-21 7660:-10 7661:-1 7663:9 7664:11 7665:-31 7666:-19 7667:-18 7668:-18 7669:20 7670:16 7671:19 7672:31 7673:32 7674:-12 7675:-22 7676:19 7677:19 7678:-70 7680:49 7681:-31 7682:-21 7683:-14 7684:-71 7685:-16 7686:-32 7687:-14 7688:-7 7689:-26 7690:-14 7691:-3 7692:-28 7693:-28 7695:-18 7698:-23 7699:-26 7700:56 7701:-17 7702:-29 7703:65 7704:-5 7705:42 7706:-29 7707:-43 7708:5 7709:-14 7710:-16 7711:34 7712:-44 7713:-2 7714:-47 7715:-12 7716:-12 7717:25 7718:-16 7719:4 7720:-38 7721:41 7722:-27 7724:-57 7725:-3 7726:-83 7727:-20 7728:-29 7729:-68 7730:43 7731:-37 7732:84 7733:84 7734:-10 7737:-20 7738:-22 7739:-25 7740:-26 7741:-10 7742:-11 7743:25 7745:-16 7746:-6 7747:-2 7748:-1 7749:-4 7750:-4 7751:-12 7755:58 7756:18 7757:-36 7758:-35 7759:-19 7760:19 7761:47 7762:-29 7763:-18 7764:-27 7765:-10 7766:-10 7767:45 7772:-2 7773:-14 7774:14 7775:76 7776:-10 7778:40 7779:-15 7780:-70 7781:89 7783:2 7784:-17 7785:-17 7786:66 7787:66 7788:-42 7789:-15 7790:-15 7791:20 7792:20 7793:-5 7794:-6 7796:38 7797:31 7798:17 7799:-6 7801:-18 7802:-10 7803:-6 7804:-7 7805:-45 7806:-39 7807:30 7808:-5 7809:-5 7810:14 7813:86 7814:-14 7815:-12 7816:-54 7818:17 7819:19 7820:-9 7821:46 7822:23 7824:-41 7825:-20 7826:-25 7827:8 7828:-11 7829:-11 7830:-42 7831:10 7832:-7 7833:16 7834:-2 7835:-100 7836:34 7837:87 7838:6 7839:38 7840:24 7841:-73 7842:-19 7843:-31 7844:-9 7845:32 7847:-4 7848:-5 7849:-19 7850:-3 7851:-27 7852:-28 7854:-4 7857:17 7858:-40 7859:-16 7860:23 7863:-23 7864:-13 7865:-20 7866:-7 7867:-7 7868:-7 7869:-4 7870:-27 7872:-30 7873:-6 7874:-17 7875:11 7876:19 7877:20 7878:-6 7879:-6 7880:-7 7881:-7 7882:-24 7883:-8 7884:-1 7886:55 7887:-1 7888:-42 7889:-42 7890:-52 7891:19 7892:28 7893:68 7894:58 7895:35 7896:47 7897:47 7898:-98 7899:-98 7900:11 7901:-7 7902:-7 7903:-13 7904:13 7905:8 7906:-17 7907:19 7908:-13 7909:13 7910:14 7914:12 7915:11 7916:-1 7917:89 7918:2 7919:-2 7920:-39 7921:-17 7922:-18 7923:-36 7924:80 7925:-45 7926:-36 7927:25 7928:18 7929:-31 7930:19 7931:-26 7932:19 7933:9 7934:2 7935:-43 7936:26 7937:-26 7938:-20 7939:-56 7940:-14 7942:-5 7943:32 7944:-26 7945:-16 7946:2 7947:16 7949:-16 7950:-16 7951:60 7952:75 7953:-13 7954:31 7955:15 7956:-36 7957:-35 7958:25 7959:36 7960:31 7961:14 7962:61 7963:-11 7964:-8 7965:-36 7966:5 7968:-28 7970:-22 7971:42 7972:35 7973:53 7974:-20 7975:-7 7976:68 7979:21 7980:-26 7981:6 7982:-1 7983:49 7984:-23 7985:-6 7986:15 7987:-27 7988:-94 7990:-58 7991:25 7992:-24 7993:-19 7995:-9 7996:37 7998:9 8000:22 8001:-1 8002:-11 8003:-22 8004:-16 8006:-2 8007:-48 8008:-12 8009:18 8010:-30 8011:-5 8012:-28 8014:-7 8015:28 8016:4 8017:-1 8019:-25 8020:-26 8021:-8 8022:12 8023:-1 8024:-1 8025:-62 8026:-11 8028:-2 8029:-25 8030:-76 8031:-4 8032:-22 8033:-5 8034:-11 8035:71 8037:-11 8038:-11 8039:17 8040:98 8041:34 8042:4 8043:77 8044:7 8045:48 8046:37 8047:-5 8048:-5 8050:-37 8053:6 8054:-9 8055:-19 8057:-20 8058:17 8059:-64 8060:-16 8061:-1 8062:-41 8063:25 8064:-20 8065:-25 8066:-14 8067:-8 8068:-18 8069:-15 8070:35 8071:-5 8072:-54 8073:-3 8074:-8 8076:-2 8077:-75 8078:-61 8079:-37 8080:18 8081:-41 8082:32 8083:-13 8084:-13 8085:-18 8086:50 8087:53 8088:15 8089:-11 8090:27 8091:32 8092:32 8093:-19 8094:-19 8095:-3 8096:1 8097:-1 8098:-10 8099:15 8100:-27 8101:-3 8102:-25 8104:-20 8105:16 8106:-3 8107:9 8108:-2 8109:-27 8111:-31 8112:-27 8113:-6 8114:-10 8115:-43 8116:-6 8117:-9 8118:13 8121:-14 8122:-3 8123:13 8124:8 8125:-20 8126:-18 8127:-5 8128:-2 8129:-4 8130:-15 8133:24 8134:-4 8135:-37 8136:21 8137:11 8138:-15 8139:-7 8140:22 8145:-9 8146:51 8147:100 8148:20 8149:13 8150:66 8152:-11 8153:-11 8154:14 8156:-9 8157:-6 8158:21 8160:-6 8162:-3 8163:-15 8164:-16 8165:-6 8166:-7 8167:-4 8168:-39 8169:-24 8170:-3 8171:-5 8172:-1 8173:7 8174:41 8176:-38 8177:30 8178:25 8179:22 8180:27 8182:53 8183:10 8184:-15 8185:-30 8186:-3 8187:-23 8188:-15 8189:-41 8190:7 8191:6 8192:-14 8193:-31 8194:-32 8195:-16 8198:56 8199:-17 8200:8 8201:-1 8205:-1 8206:-1 8207:19 8208:14 8209:-6 8210:66 8211:66 8212:-9 8213:-4 8214:-13 8215:-13 8216:28 8218:7 8219:4 8220:4 8221:21 8222:20 8223:-41 8224:-7 8225:-20 8226:-1 8227:-12 8228:-13 8229:-13 8235:-13 8236:38 8237:-3 8239:-3 8240:82 8241:82 8242:51 8243:41 8244:11 8245:21 8246:37 8247:-15 8248:48 8249:-28 8250:-13 8251:-7 8252:32 8256:16 8257:-2 8258:-17 8259:-17 8260:-12 8262:-47 8263:20 8264:-14 8267:-12 8268:-13 8269:-15 8270:-10 8272:37 8273:11 8274:-49 8275:22 8276:-45 8277:42 8278:40 8279:-14 8280:-31 8281:-8 8282:-16 8283:25 8284:103 8285:9 8286:13 8287:12 8288:-2 8289:-16 8291:-6 8292:-15 8293:6 8294:32 8295:-1 8296:18 8297:-8 8298:13 8299:-7 8301:-42 8302:-42 8303:27 8306:-1 8307:-1 8308:-16 8309:-16 8311:11 8312:11 8313:-6 8314:-6 8315:37 8316:82 8317:22 8318:-23 8319:-7 8320:-7 8321:42 8322:-10 8323:-10 8324:-27 8325:-22 8326:-25 8327:-27 8328:15 8329:-59 8330:62 8331:-28 8335:-18 8336:-9 8337:64 8339:-29 8342:-6 8343:-7 8346:-10 8347:-10 8348:3 8349:-2 8352:7 8353:-1 8354:9 8355:-7 8356:90 8357:32 8358:-6 8359:17 8360:-45 8361:-58 8362:-33 8363:41 8364:-7 8365:-16 8366:-23 8367:-4 8368:-5 8369:-7 8370:13 8371:47 8372:-13 8373:-13 8374:20 8376:38 8377:-27 8378:-29 8379:-15 8380:34 8381:-12 8382:-12 8383:23 8384:40 8385:41 8386:34 8387:-21 8388:-21 8389:-30 8390:-8 8391:45 8394:-21 8395:10 8396:32 8398:-42 8399:-7 8400:-7 8401:-2 8402:-8 8403:14 8404:10 8405:-7 8406:27 8407:-3 8408:-17 8409:-10 8410:-19 8411:-21 8412:-21 8413:-12 8414:-52 8415:-2 8417:-26 8419:-11 8420:-6 8421:72 8422:-8 8423:6 8424:-2 8426:-4 8427:42 8428:42 8430:-8 8433:19 8434:3 8436:18 8437:-28 8439:-52 8440:-2 8441:-21 8442:45 8443:-26 8444:-26 8445:-12 8446:-41 8447:-25 8448:-25 8449:52 8450:-12 8451:41 8452:-52 8453:-29 8454:11 8455:23 8456:-2 8457:-3 8458:-12 8459:13 8460:-9 8461:13 8462:-17 8463:-31 8464:-10 8465:-14 8466:30 8467:30 8468:-17 8469:57 8470:70 8471:19 8472:-28 8473:4 8474:-41 8475:88 8476:-20 8477:-66 8478:-13 8479:-20 8480:-20 8481:20 8482:19 8483:-10 8484:-10 8485:33 8486:33 8487:-1 8488:-1 8489:-9 8490:-5 8491:8 8493:-15 8494:-5 8495:37 8496:-7 8497:7 8498:15 8499:-1 8500:-30 8501:-6 8502:-5 8503:-37 8504:-3 8505:13 8508:-18 8509:-7 8510:-70 8512:-51 8513:-24 8514:-2 8515:15 8516:46 8517:20 8518:-6 8519:-18 8520:46 8521:-26 8522:32 8523:-26 8524:-6 8525:-8 8526:-6 8527:12 8528:-23 8529:22 8530:-10 8531:14 8532:-13 8533:-23 8534:-26 8535:-45 8537:16 8538:-46 8539:-8 8542:16 8543:19 8544:11 8545:-6 8546:-5 8547:-19 8548:-10 8549:-10 8551:15 8552:-8 8553:-8 8554:-3 8556:-33 8557:-9 8558:-5 8559:30 8560:-4 8561:-1 8563:15 8564:-43 8565:-2 8566:32 8567:3 8568:-22 8569:-55 8570:1 8571:26 8572:-19 8573:-17 8574:-22 8575:-26 8576:22 8577:-9 8578:-36 8579:-15 8580:-18 8581:-9 8582:-15 8584:-3 8585:50 8586:16 8587:9 8588:41 8589:-3 8590:18 8591:13 8592:-57 8593:-9 8594:-1 8596:-10 8597:-12 8598:-11 8599:68 8600:-1 8601:-8 8602:-10 8603:-23 8604:16 8605:-7 8606:-17 8607:43 8610:-7 8611:27 8612:27 8613:-24 8614:34 8615:25 8616:27 8618:-9 8619:42 8620:-26 8621:8 8622:31 8624:-3 8625:23 8626:32 8627:39 8628:-2 8629:14 8630:10 8631:10 8632:44 8633:-24 8634:23 8635:25 8636:-31 8637:-7 8638:-7 8639:-1 8640:37 8641:-20 8642:59 8643:38 8644:17 8645:-13 8646:21 8647:-26 8648:-12 8649:-6 8650:-18 8651:2 8652:-10 8653:-2 8655:17 8656:9 8657:-25 8658:-16 8659:-16 8660:-17 8661:19 8662:-7 8663:19 8664:-28 8665:37 8666:32 8667:26 8668:41 8669:-17 8671:19 8672:-40 8673:30 8674:-13 8675:17 8676:44 8677:44 8678:-7 8679:12 8680:-48 8681:-1 8682:-41 8683:3 8684:22 8685:-13 8686:-35 8687:-12 8688:-13 8689:-4 8690:-9 8691:-21 8692:-30 8693:-49 8694:37 8695:-4 8696:-17 8697:15 8701:-29 8702:11 8703:22 8704:5 8705:-26 8706:55 8707:16 8708:-12 8709:87 8710:33 8711:-19 8712:4 8713:18 8714:-12 8715:14 8716:5 8717:-1 8718:-18 8719:28 8720:5 8721:-33 8722:-2 8723:-40 8724:15 8725:-17 8726:-17 8727:-24 8728:32 8729:33 8730:2 8731:-31 8732:33 8733:-1 8734:-79 8735:-39 8736:-3 8737:-39 8738:-15 8739:-48 8740:-43 8741:-28 8742:57 8744:-63 8745:-19 8746:-20 8747:-13 8748:-20 8749:-7 8750:-7 8751:-12 8752:-13 8753:-10 8754:-26 8755:-3 8756:-13 8757:-14 8758:1 8759:14 8760:15 8761:-11 8762:-3 8763:-3 8766:-28 8767:30 8768:30 8769:26 8770:14 8771:-17 8772:-17 8773:23 8774:7 8775:-25 8776:-31 8777:28 8778:34 8779:44 8780:-23 8781:-21 8782:-17 8783:-18 8784:-25 8786:-17 8787:12 8788:-12 8789:-4 8790:20 8791:20 8797:-4 8798:-14 8799:12 8800:-3 8801:43 8802:74 8803:-9 8805:-6 8807:12 8809:16 8810:-3 8811:-48 8812:-1 8813:44 8814:-50 8815:73 8817:31 8818:38 8819:-15 8820:59 8821:59 8822:-23 8823:-24 8824:-14 8825:-14 8826:-6 8827:-6 8828:-17 8829:-18 8830:4 8831:19 8832:33 8833:-7 8834:-7 8835:-1 8836:-13 8837:23 8839:25 8840:10 8841:17 8842:17 8843:25 8844:20 8845:-8 8846:12 8847:-4 8848:21 8849:21 8851:-32 8852:-25 8853:-75 8854:12 8855:8 8856:-6 8857:-8 8858:-37 8859:-32 8860:29 8861:12 8862:17 8863:14 8864:-6 8868:29 8869:34 8870:14 8871:-19 8872:-20 8873:-23 8874:-51 8875:11 8876:-6 8877:33 8878:10 8879:-29 8881:-36 8882:-17 8883:-23 8884:5 8885:68 8886:64 8887:-5 8889:-12 8890:-12 8891:-40 8892:-26 8893:9 8894:-18 8895:15 8896:-2 8897:-52 8898:-52 8899:-4 8900:-9 8901:82 8902:5 8903:45 8904:7 8905:-62 8906:-16 8907:-23 8908:-4 8909:21 8911:-6 8912:-6 8913:-11 8914:-8 8915:16 8916:-24 8917:-1 8918:-14 8919:-2 8920:10 8921:10 8922:8 8924:16 8925:-37 8926:-19 8927:-9 8928:23 8931:-31 8932:-16 8933:-40 8935:-25 8936:-17 8937:-2 8938:-3 8939:25 8942:-44 8944:-48 8945:3 8946:-21 8947:-15 8948:-12 8949:-10 8950:26 8951:20 8952:-8 8953:-5 8954:-6 8955:-6 8956:29 8957:29 8958:-20 8959:-1 8961:63 8962:-2 8963:-28 8964:-13 8965:10 8966:-30 8969:-27 8970:-14 8971:14 8972:24 8973:61 8974:56 8975:13 8976:41 8977:41 8978:-8 8979:-8 8980:12 8981:9 8982:-13 8983:-15 8984:-19 8986:-13 8987:11 8988:9 8989:-16 8990:-3 8991:17 8992:15 8993:13 8994:14 8996:-8 8997:-8 8998:12 8999:-11 9000:14 9001:-6 9003:-36 9004:12 9005:-45 9006:-1 9007:-17 9008:21 9009:-26 9011:33 9012:73 9013:-19 9014:-28 9015:-2 9016:-15 9017:-15 9018:-37 9019:-13 9020:-2 9021:40 9022:14 9024:-2 9025:-34 9026:-20 9027:-8 9028:15 9029:-15 9030:-22 9031:-13 9032:11 9033:-32 9034:-7 9035:-16 9036:15 9037:-10 9038:14 9039:9 9040:-8 9041:-4 9042:-10 9043:10 9044:-12 9045:9 9046:29 9047:-26 9048:-53 9049:-6 9050:-12 9051:-7 9052:49 9053:19 9054:19 9056:47 9057:-22 9058:-24 9059:2 9060:14 9062:31 9063:31 9064:32 9065:44 9066:-21 9067:31 9068:13 9069:-17 9070:-24 9071:19 9072:33 9073:25 9074:9 9075:31 9076:-12 9077:-6 9078:-20 9080:-15 9081:-8 9083:-17 9084:34 9085:19 9086:50 9087:-17 9088:-6 9089:16 9090:-1 9091:21 9092:2 9093:44 9094:-15 9095:-24 9096:-4 9097:26 9098:-16 9099:12 9100:-1 9101:-30 9102:-18 9103:-11 9104:32 9106:30 9107:-9 9108:30 9110:15 9111:12 9113:2 9114:-45 9115:-22 9116:-14 9118:-27 9119:-2 9120:-42 9121:-6 9122:26 9123:-34 9124:-26 9125:-5 9126:-5 9127:5 9128:30 9129:-26 9130:-11 9131:-2 9132:-10 9133:-19 9135:-7 9136:22 9137:14 9138:26 9139:-20 9140:27 9143:-26 9144:-26 9145:-9 9146:16 9147:-1 9148:-1 9149:-48 9151:-17 9152:-32 9153:55 9154:-24 9155:-28 9156:9 9158:47 9159:-23 9160:-16 9161:-26 9162:45 9163:-4 9164:-9 9165:-9 9167:101 9168:51 9169:36 9170:20 9171:95 9172:37 9173:7 9174:49 9175:30 9176:20 9177:20 9178:-8 9179:-13 9180:14 9183:9 9184:-12 9185:-20 9186:-2 9187:-11 9188:-16 9189:2 9190:10 9191:-13 9192:-3 9193:27 9194:20 9195:2 9196:-11 9197:-14 9198:-7 9199:-13 9200:-16 9201:12 9202:-25 9203:-4 9204:2 9205:14 9206:-8 9207:-18 9208:-57 9210:-21 9212:32 9213:-13 9215:3 9216:-9 9217:13 9218:-5 9220:-2 9221:-70 9222:3 9223:2 9224:12 9225:-22 9226:-34 9227:45 9228:-36 9229:26 9230:-39 9231:-16 9232:-16 9233:-11 9234:-12 9235:18 9236:50 9237:18 9238:-9 9239:26 9240:26 9241:-12 9242:-12 9243:13 9244:-3 9246:-1 9247:-9 9248:14 9249:-28 9250:-6 9251:-22 9253:15 9254:-24 9255:22 9256:-5 9257:-18 9258:18 9259:42 9260:-34 9261:-31 9262:-5 9263:-16 9264:-38 9265:-28 9266:-4 9267:-6 9268:-5 9270:-6 9271:-6 9272:20 9273:-10 9274:-1 9275:46 9276:9 9277:11 9278:18 9279:9 9281:52 9282:2 9283:-16 9284:29 9285:-15 9288:-14 9289:-25 9291:-30 9292:14 9293:8 9294:-12 9295:-22 9296:-28 9298:-16 9299:-7 9301:9 9302:66 9303:11 9304:29 9306:-6 9308:-5 9309:-1 9310:-16 9311:11 9312:34 9313:-35 9314:-10 9315:-17 9317:81 9318:15 9319:20 9320:10 9321:12 9322:45 9324:20 9326:52 9327:-17 9328:-6 9329:16 9330:-5 9331:-10 9333:-6 9334:-12 9335:-13 9336:-28 9337:-22 9338:-3 9339:12 9340:-18 9341:9 9342:-6 9343:-6 9344:-16 9345:-15 9346:-13 9347:-39 9348:39 9349:-32 9350:31 9351:-9 9352:21 9353:3 9354:-20 9355:-1 9356:-9 9357:-18 9358:4 9359:-17 9360:-17 9361:-15 9362:-25 9363:-10 9364:28 9365:10 9366:18 9368:26 9369:-15 9370:38 9371:-24 9372:-3 9373:-44 9374:-27 9375:-16 9376:-11 9377:7 9378:43 9379:-3 9380:12 9381:-7 9382:-15 9383:-22 9384:-14 9385:-14 9386:35 9387:-21 9388:12 9389:-12 9390:4 9391:-19 9393:7 9394:-9 9395:-12 9396:-13 9397:-5 9400:43 9401:21 9402:2 9403:3 9404:8 9407:-18 9409:-9 9410:-20 9411:16 9412:89 9413:59 9414:-7 9416:15 9417:-4 9418:-12 9419:-12 9420:-6 9421:16 9422:16 9424:14 9425:7 9426:-22 9427:20 9428:10 9429:-35 9430:-8 9431:-26 9432:-1 9433:-13 9434:-10 9435:-21 9436:-12 9437:33 9438:33 9439:-37 9440:-10 9441:-10 9442:31 9443:23 9444:-15 9446:10 9447:10 9448:-12 9449:-34 9450:19 9451:-2 9453:-2 9454:112 9455:112 9456:27 9457:34 9458:15 9459:31 9460:-16 9461:20 9462:12 9463:-26 9464:-28 9465:-31 9466:-14 9467:3 9468:-17 9469:24 9470:-7 9471:-7 9472:27 9473:30 9474:-35 9475:15 9476:16 9478:-13 9479:-13 9480:-16 9481:-55 9482:16 9483:11 9484:-27 9487:-14 9488:-15 9489:-15 9490:-14 9491:-13 9492:18 9493:-1 9494:13 9496:33 9497:38 9498:-35 9499:15 9500:-39 9501:35 9502:24 9503:-12 9504:9 9505:9 9506:13 9507:-7 9508:9 9509:39 9510:8 9511:26 9512:5 9513:-2 9514:7 9515:11 9516:-2 9517:21 9518:55 9519:-12 9520:-7 9521:-17 9522:-17 9523:-1 9524:-5 9525:-2 9526:9 9527:28 9528:15 9529:-1 9530:-6 9531:28 9533:8 9534:-8 9536:-30 9537:-30 9538:-4 9539:17 9540:17 9541:-20 9543:-13 9545:-1 9546:-1 9547:12 9548:-26 9549:-12 9550:-12 9552:11 9553:-13 9554:-23 9555:-11 9556:22 9557:63 9559:21 9560:-24 9561:-29 9562:-21 9563:30 9564:42 9565:10 9566:-13 9567:-13 9568:-2 9569:-12 9570:-12 9571:-17 9572:-17 9573:10 9574:-6 9575:-22 9576:-24 9577:-24 9578:28 9579:23 9580:-22 9581:-27 9582:-2 9585:-19 9586:-7 9587:5 9589:-17 9590:-15 9593:8 9594:-7 9595:-4 9596:-5 9599:-10 9600:-10 9601:21 9603:-11 9604:-18 9605:-8 9606:-10 9608:1 9611:14 9612:-2 9613:17 9614:88 9615:-16 9616:115 9617:56 9618:22 9619:66 9620:15 9621:-1 9622:29 9623:10 9624:-9 9625:-28 9626:34 9627:-27 9628:-8 9629:3 9630:-21 9631:-4 9632:-6 9633:13 9634:41 9635:6 9636:55 9637:13 9638:-19 9639:-17 9640:15 9641:7 9642:-4 9643:33 9644:-1 9645:-5 9646:35 9647:27 9648:32 9649:-1 9650:-4 9651:-12 9652:10 9653:7 9654:-41 9655:19 9656:2 9657:-28 9658:-31 9659:4 9660:40 9661:42 9662:-1 9666:9 9667:30 9668:-11 9669:39 9672:-1 9673:-25 9674:44 9675:-31 9676:10 9677:40 9678:21 9679:33 9680:-6 9681:12 9682:12 9684:-9 9685:-34 9686:-24 9687:-37 9688:-7 9689:-3 9690:-8 9691:-2 9692:17 9693:-7 9694:-4 9695:-5 9696:28 9697:10 9698:32 9699:28 9700:-35 9701:-16 9702:-7 9704:17 9705:-14 9706:-3 9707:-9 9708:-18 9710:-6 9711:2 9712:-30 9713:-7 9714:-7 9715:-12 9716:-12 9717:-8 9719:-46 9720:-1 9721:12 9722:-11 9723:-21 9725:-10 9726:-5 9727:1 9728:21 9729:-17 9730:-16 9731:-13 9732:-7 9734:-6 9735:30 9736:33 9737:33 9738:3 9739:-11 9744:21 9745:34 9746:42 9747:37 9748:-50 9750:-45 9751:-6 9752:-18 9754:-24 9755:-59 9756:-1 9757:-22 9758:-22 9759:31 9760:59 9761:-24 9762:-24 9763:27 9764:27 9765:18 9766:-17 9767:-51 9768:-4 9769:-23 9770:-23 9771:20 9772:21 9773:-12 9774:32 9775:-35 9776:15 9777:-2 9778:-8 9779:-11 9780:-14 9781:2 9782:-10 9783:-41 9784:-10 9785:-19 9786:-13 9787:-17 9788:-17 9789:10 9790:22 9791:-13 9792:-20 9793:10 9794:-47 9795:30 9796:30 9797:-37 9798:-22 9799:-25 9800:53 9802:66 9803:11 9804:-19 9805:-18 9806:-19 9807:66 9808:-26 9809:-54 9810:-15 9811:-21 9812:-21 9813:5 9814:-2 9815:29 9816:-1 9817:60 9818:2 9819:-11 9820:16 9821:27 9824:-12 9825:-8 9826:14 9827:30 9829:30 9830:-44 9832:16 9833:-1 9834:36 9835:99 9836:44 9837:13 9838:186 9839:50 9840:26 9841:24 9842:9 9843:-15 9844:-19 9845:101 9846:77 9847:-34 9848:-18 9849:-39 9850:146 9851:-50 9852:91 9853:74 9854:-68 9855:-67 9856:2 9857:16 9858:101 9859:12 9860:-52 9861:7 9862:62 9863:-21 9864:85 9865:127 9866:-7 9867:-60 9868:-47 9869:-1 9870:44 9871:-42 9872:147 9873:-19 9874:27 9875:-13 9876:-36 9877:-64 9878:38 9879:59 9880:54 9881:64 9882:-71 9883:44 9884:47 9885:29 9886:29 9887:25 9888:17 9889:80 9890:30 9891:-62 9892:23 9893:5 9894:64 9895:-83 9896:200 9897:9 9898:-22 9899:-63 9900:38 9901:85 9902:-42 9903:-78 9904:-22 9905:-129 9906:17 9907:-83 9908:-50 9909:-90 9910:51 9911:-27 9912:193 9913:-112 9914:-33 9915:-115 9916:-65 9917:-37 9918:88 9919:72 9920:29 9921:44 9922:43 9923:51 9924:108 9925:50 9926:25 9927:17 9928:85 9929:104 9930:-30 9931:71 9932:-33 9933:32 9934:-66 9935:111 9936:-39 9937:-44 9938:54 9939:-20 9940:25 9941:19 9942:34 9943:-62 9944:80 9945:112 9946:60 9947:16 9948:-101 9949:-27 9950:-71 9951:-2 9952:130 9953:22 9954:39 9955:-1 9956:50 9957:-50 9958:46 9959:100 9960:59 9961:68 9962:-46 9963:13 9964:-29 9965:-40 9966:-37 9967:18 9968:-20 9969:16 9970:-28 9971:7 9972:9 9973:-49 9974:-1 9975:25 9976:-39 9977:-28 9978:18 9980:-28 9981:9 9982:-26 9983:-7 9984:-9 9985:24 9986:50 9987:10 9988:-22 9989:-7 9990:-18 9991:-35 9992:-11 9993:37 9994:-44 9995:-26 9996:8 9997:17 9998:15 9999:-17 10000:22 10001:-9 10002:-5 10003:17 10004:-16 10005:-10 10009:-6 10010:-19 10011:9 10012:-8 10013:14 10014:-9 10016:7 10017:-26 10018:-16 10019:-6 10020:5 10022:-21 10023:-7 10024:-14 10025:-10 10026:33 10027:-11 10028:-20 10029:-48 10030:15 10031:-39 10032:-18 10033:16 10034:-15 10035:4 10036:7 10038:-10 10039:-2 10040:19 10041:-7 10042:-33 10043:27 10044:-17 10045:-28 10046:13 10047:22 10048:20 10049:-6 10050:-11 10051:-29 10052:-41 10053:-15 10054:-9 10055:15 10056:-2 10058:-1 10059:-7 10060:-24 10061:14 10062:-8 10063:21 10064:-7 10065:-11 10066:-23 10067:13 10068:15 10069:20 10070:58 10071:23 10072:-35 10073:9 10074:-9 10075:-4 10076:-4 10078:-1 10079:-4 10080:-21 10081:35 10082:28 10083:-3 10084:-9 10085:-4 10086:-8 10087:17 10088:-12 10089:-18 10090:67 10091:-7 10092:-2 10093:-15 10094:-2 10095:1 10096:-3 10097:2 10098:10 10099:-6 10100:18 10101:-17 10102:19 10104:6 10105:-9 10106:34 10107:-11 10108:35 10109:-35 10111:25 10113:-4 10114:-10 10115:13 10116:-11 10117:-18 10118:-7 10119:-35 10120:24 10121:-14 10122:20 10123:6 10125:15 10126:-9 10129:8 10130:17 10131:-7 10133:-17 10134:-17 10135:31 10136:45 10137:33 10138:-13 10139:-33 10140:-15 10141:-1 10142:5 10143:23 10144:-5 10145:-22 10146:-35 10147:-17 10148:30 10149:-10 10150:-29 10151:11 10154:-18 10155:-3 10156:11 10157:-12 10158:-40 10159:-7 10160:-17 10161:-10 10162:3 10163:35 10164:5 10165:9 10166:25 10167:-10 10168:4 10169:-2 10171:-3 10172:-25 10173:-9 10174:38 10175:-8 10176:17 10177:-7 10178:15 10179:-4 10180:31 10181:-1 10182:75 10183:-19 10184:-11 10185:13 10186:13 10187:-18 10188:6 10189:12 10190:47 10192:-25 10193:19 10194:13 10195:-1 10197:29 10198:28 10199:-3 10200:-8 10201:-3 10202:-48 10203:-7 10204:52 10205:17 10206:19 10208:-9 10209:-14 10210:-8 10211:9 10212:-2 10213:-31 10214:-42 10215:-11 10217:-4 10218:22 10219:16 10221:-10 10222:-6 10223:-3 10224:48 10225:-1 10226:19 10227:29 10228:-13 10229:8 10230:25 10231:-15 10232:-7 10233:-19 10234:-1 10235:-19 10236:-4 10237:4 10238:-16 10239:-29 10240:-30 10241:15 10242:21 10243:42 10244:-10 10245:-3 10246:-8 10247:-15 10248:-13 10249:-34 10250:-19 10251:-18 10252:-7 10253:9 10254:7 10256:35 10257:-21 10258:7 10259:-12 10260:16 10261:-3 10262:2 10263:-15 10264:-16 10265:4 10267:27 10268:-31 10270:15 10271:-29 10272:6 10273:12 10274:-31 10275:-9 10276:-20 10277:-15 10278:-11 10279:29 10280:22 10281:-3 10282:13 10283:-21 10286:31 10287:-35 10288:-15 10289:30 10290:24 10291:8 10292:-14 10294:23 10295:11 10296:9 10297:-15 10298:-8 10299:18 10300:-25 10301:1 10302:-39 10303:-18 10304:-21 10305:13 10306:-10 10307:20 10308:31 10309:-3 10310:-9 10311:12 10312:-25 10313:23 10314:-14 10315:-19 10316:-10 10317:17 10318:19 10319:-13 10320:9 10321:-12 10322:-8 10323:-7 10324:-15 10325:-3 10326:20 10328:-29 10329:-19 10330:-11 10331:29 10332:-7 10333:-24 10334:-9 10335:-27 10336:-17 10337:16 10338:10 10339:-14 10340:-15 10341:20 10342:34 10343:-16 10344:51 10345:-9 10346:-14 10347:13 10348:9 10349:10 10350:-11 10351:6 10352:-15 10353:-17 10354:13 10355:12 10356:-17 10357:-10 10358:-22 10359:25 10361:12 10363:-5 10364:-3 10366:-23 10367:15 10368:2 10369:-10 10370:28 10371:12 10372:-36 10373:-5 10374:5 10375:-14 10376:21 10377:-10 10378:7 10379:-9 10380:10 10381:-6 10382:-13 10383:21 10384:-12 10385:10 10386:35 10387:-2 10388:-11 10389:37 10390:-46 10391:-2 10392:2 10393:34 10394:48 10395:-15 10396:-16 10397:31 10398:-32 10399:-14 10400:-11 10401:-6 10402:-22 10403:-29 10404:-31 10405:-15 10406:-4 10407:68 10408:-16 10409:-25 10410:25 10411:-22 10412:21 10413:25 10414:-7 10415:13 10416:11 10417:23 10418:7 10419:-7 10420:-7 10421:19 10422:-1 10423:8 10425:34 10426:7 10428:-1 10429:-23 10430:4 10432:24 10433:-13 10434:-2 10435:-17 10436:11 10437:10 10440:-2 10442:-26 10443:-15 10444:-2 10445:-1 10446:-8 10447:-5 10448:-16 10449:13 10450:-38 10451:3 10452:-10 10453:-9 10455:-30 10456:-1 10457:-32 10458:-48 10459:7 10460:29 10461:-9 10462:-14 10463:31 10464:15 10465:-30 10466:-13 10467:-6 10468:23 10469:-14 10470:28 10471:-32 10472:-17 10473:-9 10474:-43 10475:3 10476:30 10477:23 10478:22 10480:-8 10481:-1 10482:7 10483:-2 10484:19 10485:17 10486:-5 10487:15 10488:-28 10489:-5 10490:85 10491:38 10492:59 10493:25 10494:-14 10495:1 10496:34 10497:-19 10498:-38 10499:-28 10500:-2 10501:-1 10502:24 10503:-30 10504:28 10505:23 10506:-17 10507:-8 10508:-42 10509:41 10510:-12 10511:-2 10512:-18 10514:-3 10515:-1 10516:11 10517:19 10518:-3 10520:-16 10521:-16 10522:15 10523:-6 10524:-17 10525:12 10526:6 10527:-24 10528:8 10529:-9 10530:-32 10531:-4 10532:16 10533:-3 10534:-11 10535:-5 10536:18 10537:19 10538:-26 10539:-33 10540:-24 10541:35 10542:-35 10543:14 10544:-59 10545:-1 10546:-43 10548:-5 10549:-3 10550:20 10551:-27 10553:5 10554:29 10555:-9 10556:18 10557:17 10558:-18 10560:-5 10561:-20 10562:21 10563:-14 10564:36 10565:31 10566:-10 10567:52 10568:31 10569:-2 10571:14 10572:-3 10574:-32 10575:30 10576:54 10578:-1 10579:-16 10580:9 10581:-29 10582:-8 10583:2 10584:-4 10585:24 10586:-10 10587:49 10588:7 10589:47 10590:-10 10591:-4 10592:-27 10593:11 10598:-10 10599:-19 10601:-17 10602:14 10603:20 10604:24 10605:-15 10606:-28 10607:-1 10608:2 10610:10 10611:-5 10612:-13 10613:-6 10614:21 10615:46 10616:-21 10617:-7 10618:-1 10620:-36 10622:-4 10623:25 10624:12 10625:-12 10626:-21 10627:6 10628:20 10629:-11 10630:-33 10631:-5 10632:-3 10633:-5 10634:-22 10635:-25 10636:16 10637:-13 10639:-11 10640:-10 10641:-4 10642:-3 10643:-15 10644:-37 10645:27 10646:-9 10647:13 10648:-9 10649:-11 10650:-41 10651:-15 10652:-9 10653:2 10654:14 10656:-10 10657:-7 10658:-1 10659:-7 10660:-23 10661:9 10662:58 10663:-15 10664:-36 10665:2 10666:-4 10668:-1 10669:-27 10670:-21 10671:35 10672:-3 10673:-10 10674:-4 10675:17 10676:67 10677:1 10678:18 10679:-9 10681:16 10682:-11 10683:35 10684:25 10685:-4 10686:-18 10687:10 10688:-3 10689:-35 10690:-14 10691:-19 10693:9 10694:-9 10695:8 10697:-1 10698:30 10699:46 10700:-13 10701:-21 10702:23 10703:-5 10704:-17 10705:-55 10706:-28 10707:-10 10708:-25 10709:19 10710:-19 10711:13 10712:21 10713:-4 10714:12 10715:-29 10716:-14 10717:-9 10718:-27 10719:-18 10720:-1 10721:16 10722:-1 10723:16 10724:14 10725:-5 10726:-18 10727:-2 10728:71 10729:-5 10730:-21 10731:-25 10732:-13 10733:24 10734:-24 10735:18 10736:-5 10737:-40 10738:-2 10739:-9 10740:5 10741:-16 10742:25 10743:-7 10744:-2 10746:-14 10747:-6 10748:17 10749:10 10750:-14 10751:53 10753:13 10754:20 10755:-4 10756:12 10758:-25 10759:19 10760:13 10761:-1 10762:31 10763:-8 10764:-48 10765:40 10766:17 10767:19 10769:-9 10770:-3 10771:-15 10773:5 10775:-14 10776:29 10777:8 10778:26 10779:-6 10780:-20 10781:-9 10782:-25 10783:-29 10784:-30 10785:11 10786:1 10787:-11 10788:-34 10789:-7 10790:-2 10791:1 10792:-5 10793:10 10794:36 10795:-10 10796:-21 10797:14 10798:-32 10800:-4 10801:13 10802:-32 10803:-9 10804:-10 10805:-12 10806:14 10807:-17 10808:-14 10811:38 10812:11 10813:9 10814:21 10815:-8 10816:8 10817:-9 10818:-21 10819:-10 10820:12 10821:35 10822:-5 10823:17 10824:-21 10825:-10 10826:-14 10827:10 10828:-13 10829:-9 10830:-7 10831:-15 10832:20 10833:-6 10836:-16 10837:26 10838:-7 10839:-5 10840:13 10841:-14 10842:-15 10844:-6 10845:-19 10846:5 10847:-17 10848:-15 10849:-16 10850:-6 10851:9 10852:13 10853:-33 10854:-33 10855:-7 10856:-17 10857:-2 10858:-4 10859:-9 10860:5 10861:-54 10862:25 10864:-11 10865:-8 10866:-1 10867:-11 10870:24 10871:21 10872:17 10873:-6 10875:9 10876:2 10877:47 10878:-19 10879:-10 10880:-5 10881:13 10882:22 10883:6 10884:-16 10885:-25 10886:19 10887:13 10888:-1 10890:30 10891:-8 10892:-38 10893:8 10894:-48 10895:2 10896:17 10897:19 10899:-9 10900:-14 10901:-21 10902:-6 10903:-15 10904:-9 10905:4 10906:23 10909:-4 10910:-32 10911:-12 10912:16 10913:24 10916:-21 10917:-14 10918:18 10919:54 10920:-1 10921:35 10922:3 10923:-34 10924:-5 10925:10 10926:26 10927:-13 10929:-19 10930:13 10931:5 10932:-47 10933:26 10934:-18 10935:17 10936:-12 10937:-14 10938:-6 10939:-15 10940:-1 10941:-37 10942:-1 10943:-7 10944:54 10945:1 10946:-28 10947:35 10948:-1 10949:-16 10950:-10 10951:22 10952:5 10953:-10 10954:-2 10955:9 10956:5 10957:-23 10958:-6 10959:26 10961:17 10962:6 10963:-9 10964:-4 10965:17 10966:20 10967:13 10968:-9 10969:-1 10970:-12 10971:29 10972:-16 10974:-10 10975:-19 10976:-11 10977:46 10978:4 10979:-38 10980:3 10981:31 10982:-26 10983:9 10984:-8 10986:16 10987:38 10988:11 10989:16 10990:-33 10991:-19 10992:-10 10993:-36 10995:-18 10996:-21 10997:-10 10998:10 10999:1 11000:-3 11001:-5 11002:12 11003:15 11004:-21 11005:16 11006:-11 11007:-18 11008:10 11009:-4 11010:6 11011:-24 11012:-17 11013:12 11014:20 11015:-10 11016:-21 11019:-9 11020:-20 11021:7 11023:26 11024:39 11025:-9 11026:-7 11027:33 11028:-10 11029:-1 11030:-17 11031:-20 11032:13 11033:-21 11034:-13 11035:-14 11036:-15 11037:22 11038:-8 11039:23 11041:12 11042:-6 11043:24 11044:24 11045:-30 11047:-33 11048:54 11049:-19 11050:-5 11051:-24 11052:18 11053:-41 11054:11 11055:6 11056:-18 11057:38 11058:-2 11060:-14 11061:-4 11062:-28 11063:53 11065:13 11066:20 11067:-4 11068:-25 11069:17 11070:13 11071:-1 11072:34 11073:-8 11074:-1 11075:-48 11076:40 11077:19 11078:-9 11079:-15 11081:5 11083:-14 11084:9 11085:8 11086:26 11087:-20 11088:4 11089:-25 11090:-29 11091:-30 11092:18 11093:-11 11094:-34 11095:-7 11096:-2 11097:1 11098:-5 11099:23 11100:-10 11101:-22 11102:-18 11104:-4 11105:13 11106:-24 11107:-9 11109:14 11110:-9 11111:-14 11114:33 11115:11 11116:10 11117:12 11118:-8 11119:-9 11120:-21 11121:12 11122:35 11123:-5 11124:18 11125:-19 11126:-9 11127:-17 11128:-13 11129:-4 11130:-5 11131:13 11132:-6 11135:-9 11136:26 11137:-5 11138:13 11139:-14 11140:-15 11142:40 11143:-3 11144:16 11145:11 11146:-7 11147:8 11148:-17 11149:8 11150:-13 11151:-20 11152:-20 11153:-4 11156:-8 11157:-23 11158:56 11159:-5 11160:17 11161:-12 11162:-13 11163:-7 11164:-10 11165:27 11166:83 11167:-2 11168:-40 11169:9 11170:-22 11171:-21 11172:-36 11173:60 11176:-25 11177:18 11178:-11 11179:-13 11180:10 11181:7 11182:4 11183:-15 11184:-6 11185:-14 11186:-23 11187:40 11188:-5 11189:13 11190:24 11191:-33 11192:6 11193:-17 11195:-32 11197:-11 11199:5 11200:54 11202:-7 11204:-29 11205:-21 11207:-21 11208:18 11210:24 11211:-2 11212:-16 11213:-9 11214:28 11217:8 11218:-11 11219:-11 11220:-11 11221:4 11222:-14 11223:16 11224:-10 11225:-10 11226:-4 11227:-3 11228:9 11229:-6 11230:6 11231:34 11232:28 11233:-20 11234:-21 11235:23 11237:-6 11238:8 11239:24 11240:28 11241:25 11242:29 11245:17 11246:-40 11247:-14 11248:17 11249:15 11250:-26 11251:-20 11252:10 11253:55 11254:-19 11255:19 11256:-6 11257:-14 11258:-14 11259:-7 11260:-13 11261:-6 11262:-2 11263:-3 11264:-2 11266:-10 11267:-11 11268:-16 11269:27 11270:-9 11271:-11 11272:14 11273:-16 11274:-27 11275:-5 11276:16 11277:-5 11278:20 11279:-2 11280:-7 11281:-32 11282:13 11283:23 11284:25 11285:-9 11286:-1 11288:54 11289:29 11290:-6 11291:-2 11292:29 11294:17 11295:-13 11296:-20 11297:21 11300:-2 11301:60 11302:-27 11303:-9 11304:-19 11305:5 11307:17 11308:13 11309:-13 11310:-33 11311:6 11312:-17 11314:-7 11315:-43 11316:25 11318:-11 11320:2 11321:-10 11322:37 11323:17 11324:-6 11325:9 11326:-55 11327:-19 11328:-4 11329:10 11330:34 11331:-16 11332:-1 11333:-19 11334:-13 11335:-9 11336:-14 11337:-21 11338:-6 11339:21 11340:23 11342:-10 11343:-15 11344:2 11345:24 11347:-21 11348:-14 11349:18 11350:54 11351:-1 11352:-9 11353:-3 11355:-20 11356:40 11357:-26 11358:26 11359:-2 11360:-3 11361:25 11362:-4 11363:-15 11364:-6 11365:24 11366:-12 11368:-11 11369:-10 11370:-2 11371:-2 11372:-16 11373:-16 11374:29 11375:-9 11377:12 11378:28 11379:16 11380:-9 11381:-11 11385:-11 11386:46 11387:4 11388:-38 11389:17 11390:31 11391:-21 11392:16 11393:7 11394:-38 11395:-10 11396:-12 11397:13 11398:-16 11399:-16 11400:-5 11401:-20 11402:15 11403:16 11404:-4 11405:-6 11406:20 11407:7 11410:-6 11411:8 11412:-7 11413:33 11414:-35 11415:-1 11416:-20 11417:13 11418:-21 11419:22 11420:-2 11421:23 11423:-15 11424:-6 11425:-7 11426:-4 11427:-29 11428:40 11429:-3 11430:-6 11431:7 11432:19 11433:-16 11434:-16 11435:-12 11436:-4 11437:16 11438:32 11439:-21 11440:65 11441:-27 11442:-15 11443:-5 11444:71 11445:-8 11446:-27 11447:31 11448:-12 11449:74 11450:-23 11451:-45 11452:-23 11453:-14 11454:-6 11455:2 11456:-34 11457:-15 11458:3 11459:-42 11460:-5 11461:17 11462:-13 11463:-1 11464:24 11465:-12 11466:-7 11467:-24 11468:-19 11469:-30 11470:-3 11471:36 11472:11 11473:-29 11474:20 11475:1 11476:-9 11477:39 11478:-11 11479:2 11480:-6 11481:-36 11482:-18 11483:-27 11484:24 11485:25 11486:8 11487:6 11488:-3 11489:-13 11490:-15 11491:-46 11492:39 11493:-3 11494:-16 11495:1 11496:21 11497:14 11498:11 11499:-23 11500:-30 11501:68 11502:4 11503:3 11504:-21 11505:-17 11506:-5 11507:-38 11508:-6 11509:11 11510:25 11511:19 11512:9 11513:-21 11514:7 11515:-30 11516:37 11517:34 11518:36 11519:30 11521:9 11522:-33 11523:-5 11524:20 11525:24 11526:38 11527:-4 11528:-7 11529:39 11530:-2 11531:20 11532:-19 11533:1 11534:-12 11535:-3 11536:3 11537:6 11539:19 11540:-3 11541:44 11542:-32 11543:-42 11544:-9 11545:-16 11546:-12 11547:10 11548:28 11550:-3 11551:14 11552:-1 11553:-26 11554:-35 11555:-7 11556:-2 11558:22 11559:21 11560:21 11561:20 11562:11 11563:9 11564:-24 11565:18 11566:-31 11567:-2 11568:-9 11569:5 11570:-2 11571:-16 11572:25 11573:-2 11575:-3 11576:-14 11577:-4 11578:17 11580:-1 11581:47 11583:20 11584:-4 11585:-25 11586:19 11587:13 11588:-1 11589:31 11590:-8 11591:8 11592:-48 11593:29 11594:19 11596:-9 11597:-6 11598:-15 11600:5 11602:-14 11603:-34 11604:-8 11605:8 11606:26 11607:-20 11608:-9 11609:-3 11610:-29 11611:26 11612:-1 11613:-11 11614:-15 11615:-35 11616:-7 11617:-2 11618:1 11619:-1 11620:-12 11621:36 11622:-10 11623:-17 11624:-1 11625:-28 11627:-4 11628:13 11629:-4 11630:-9 11631:-11 11632:14 11633:-9 11636:38 11637:11 11638:9 11639:20 11640:14 11641:-9 11642:-21 11643:-14 11644:35 11645:-5 11646:17 11647:-21 11648:-11 11649:10 11650:-13 11651:-9 11652:-15 11653:20 11654:-8 11657:-16 11658:26 11659:-7 11660:-5 11661:13 11662:-14 11663:-15 11665:15 11666:-21 11667:-6 11668:-20 11669:-5 11670:13 11671:-20 11672:-18 11673:-24 11674:25 11675:-13 11676:-2 11677:-8 11678:-17 11679:-6 11680:-44 11681:-18 11682:-7 11683:-6 11684:-6 11685:-11 11686:-16 11688:-12 11689:-9 11690:12 11691:19 11692:-3 11693:4 11694:-20 11695:-6 11696:-23 11697:-20 11698:17 11699:6 11700:62 11701:-17 11702:-3 11703:-3 11704:-2 11705:-6 11706:12 11707:54 11708:-58 11709:27 11710:16 11711:-12 11712:27 11713:23 11714:-8 11715:-30 11716:-5 11717:-1 11718:-2 11719:-3 11720:38 11721:59 11722:-5 11723:-2 11724:17 11725:15 11726:-11 11727:7 11728:37 11729:-4 11730:23 11731:8 11732:25 11733:20 11734:-25 11735:41 11736:-25 11737:18 11738:10 11739:30 11740:-3 11741:37 11742:-8 11743:15 11745:-5 11747:13 11748:-1 11749:-31 11750:-11 11751:27 11752:23 11753:8 11754:19 11755:-14 11756:-6 11757:30 11758:6 11759:19 11760:-4 11761:10 11762:-7 11763:-15 11764:-10 11765:-15 11767:-5 11769:-5 11771:46 11772:29 11773:29 11774:-11 11775:-11 11776:-11 11777:-6 11778:-6 11779:14 11780:14 11781:11 11782:-14 11783:-14 11784:-4 11785:-4 11788:-14 11789:-14 11790:40 11791:40 11792:1 11793:1 11794:-8 11795:-8 11796:15 11799:-26 11800:-26 11801:-22 11802:-22 11803:-23 11804:-23 11805:-18 11806:-18 11809:-27 11810:-27 11811:33 11812:33 11815:-6 11816:-6 11817:-8 11818:-19 11819:12 11820:-7 11821:22 11822:-12 11823:-13 11824:-10 11825:-10 11826:86 11827:86 11828:-1 11829:-1 11830:13 11831:13 11832:-26 11833:-26 11834:16 11835:16 11836:-19 11837:-19 11838:-1 11839:-1 11840:6 11841:6 11842:-30 11843:-30 11844:35 11845:35 11846:-5 11847:-5 11848:-2 11849:-2 11852:-13 11853:-13 11854:35 11855:35 11856:-17 11857:-17 11858:51 11859:51 11862:24 11863:24 11864:-3 11865:-3 11866:-27 11867:-27 11868:18 11869:18 11870:-1 11871:29 11872:29 11873:-8 11874:-8 11875:3 11876:3 11877:-51 11878:-51 11879:42 11880:42 11881:20 11882:20 11885:-9 11886:-9 11887:-15 11888:-15 11891:-5 11892:-5 11895:-15 11896:-15 11897:-12 11898:-12 11899:9 11900:9 11901:30 11902:30 11903:-20 11904:-20 11905:-16 11906:-16 11907:-20 11908:-20 11909:-6 11910:-6 11911:-27 11912:-27 11913:22 11914:22 11915:-11 11916:-7 11917:-12 11918:-12 11919:-38 11920:-38 11921:-7 11922:-7 11923:-3 11924:-3 11925:1 11926:1 11927:20 11928:20 11929:-10 11930:-10 11931:-25 11932:-26 11933:-17 11934:-18 11937:-4 11938:-4 11939:12 11940:12 11941:-34 11942:-34 11943:-9 11944:-9 11945:13 11946:13 11947:-1 11948:-1 11949:-11 11950:-11 11955:31 11956:31 11957:17 11958:17 11959:14 11960:12 11961:-16 11962:35 11963:-7 11964:-7 11965:-11 11966:-11 11967:-38 11968:15 11969:15 11970:37 11971:37 11972:-4 11973:-4 11974:12 11975:8 11976:-5 11977:-5 11978:-12 11980:-17 11981:-8 11982:-8 11983:-5 11984:-5 11985:10 11986:10 11987:-7 11988:-7 11993:-9 11994:-9 11995:24 11996:24 11997:37 11998:37 11999:15 12000:15 12001:-14 12002:-14 12003:-13 12004:-13 12007:22 12008:22 12009:-3 12010:-3 12011:18 12012:18 12013:30 12016:6 12017:-34 12018:-6 12020:-22 12021:-22 12022:16 12023:16 12024:-5 12025:-10 12026:-10 12027:-6 12028:-6 12029:-19 12030:-19 12031:-1 12033:-13 12034:-3 12035:-3 12036:-2 12037:-2 12038:-24 12039:-24 12040:46 12041:9 12042:-22 12043:-11 12044:-18 12045:-26 12046:-5 12047:46 12048:-83 12049:-16 12050:-28 12051:9 12052:-12 12053:27 12054:11 12055:-33 12056:12 12057:-5 12058:31 12059:2 12060:-5 12061:14 12062:-14 12063:-9 12065:-6 12066:-22 12067:11 12068:-9 12069:19 12070:-7 12071:5 12072:-12 12073:-12 12074:-2 12075:-11 12076:-12 12077:-5 12078:-5 12079:-5 12080:14 12081:14 12082:14 12083:14 12084:-15 12085:-15 12086:-14 12087:-9 12088:-9 12089:-9 12091:-6 12092:-6 12093:-6 12094:-22 12095:-22 12096:-22 12097:17 12098:17 12099:17 12100:-9 12101:-9 12102:-9 12103:-9 12104:11 12105:11 12106:11 12107:-9 12108:-9 12109:-9 12110:-9 12114:13 12115:13 12116:21 12117:-11 12118:-7 12119:19 12120:-24 12121:-24 12122:-24 12123:-24 12124:-16 12125:-16 12126:-16 12127:-1 12128:-5 12129:-5 12130:-5 12131:-5 12132:5 12133:5 12134:5 12135:-21 12136:-21 12139:-10 12140:-10 12141:2 12142:36 12143:36 12144:-12 12145:-12 12146:-7 12147:-7 12148:-8 12149:-6 12150:-6 12151:46 12152:46 12153:-33 12154:-33 12155:-14 12156:28 12157:66 12158:39 12159:-4 12160:-2 12161:19 12162:20 12163:-10 12164:-13 12165:-13 12166:8 12167:9 12168:15 12169:18 12170:18 12173:2 12174:2 12175:-20 12176:-20 12177:-31 12178:-31 12179:-5 12180:-5 12183:12 12184:32 12185:7 12186:-26 12187:14 12188:64 12189:51 12190:51 12191:-18 12192:-18 12193:11 12194:11 12195:20 12196:-5 12199:-27 12200:-27 12201:9 12202:9 12203:14 12204:14 12206:48 12207:48 12208:-5 12209:-5 12210:-1 12211:-1 12212:-13 12213:-13 12214:11 12215:-1 12216:-1 12218:18 12219:3 12220:24 12221:17 12222:13 12223:-54 12224:-6 12225:-10 12226:-14 12227:-19 12228:23 12229:-7 12230:-7 12231:-14 12232:21 12233:11 12234:11 12235:-7 12236:-7 12237:-7 12238:-7 12239:10 12240:10 12241:-7 12242:-7 12243:-7 12244:-7 12245:-14 12246:-14 12247:21 12248:21 12249:21 12250:-7 12251:-7 12252:-16 12253:-16 12254:-13 12255:-13 12256:-2 12257:21 12258:21 12259:4 12260:4 12261:16 12262:16 12263:29 12264:29 12265:-8 12266:5 12267:16 12268:16 12269:-6 12270:-6 12271:-17 12272:-17 12273:10 12274:-3 12275:-15 12276:-5 12277:-5 12278:21 12279:21 12280:18 12281:18 12287:-9 12288:-14 12289:-14 12290:-5 12291:31 12292:31 12293:-5 12294:-5 12295:53 12296:53 12297:28 12298:28 12299:20 12300:20 12301:-6 12302:-6 12303:-6 12304:-6 12305:-10 12306:-10 12307:-7 12308:-7 12309:-23 12311:35 12312:35 12313:-19 12314:-19 12315:14 12316:-20 12317:-20 12318:11 12319:-3 12320:-3 12321:-28 12323:11 12324:11 12325:-1 12326:-1 12327:-4 12328:-4 12329:-2 12330:-2 12331:-11 12332:-11 12333:-19 12334:-19 12335:-6 12336:10 12337:-15 12338:-14 12339:-12 12340:-12 12341:3 12342:48 12343:25 12344:-2 12345:-2 12346:-3 12347:-3 12351:16 12352:16 12353:31 12354:31 12355:-21 12356:-21 12357:-27 12358:-15 12359:-18 12360:-18 12361:39 12362:-23 12363:-21 12364:-21 12365:-1 12366:-1 12367:16 12368:-12 12369:-12 12370:-10 12371:30 12372:30 12373:-15 12374:-15 12375:-12 12376:-12 12377:-28 12378:-28 12379:33 12380:33 12381:-16 12382:-16 12383:-36 12384:-28 12385:-3 12386:-3 12387:-8 12388:44 12389:44 12390:-9 12391:-9 12393:-11 12394:-11 12395:-3 12396:-3 12397:-14 12398:-15 12401:-7 12402:-7 12403:-9 12404:-9 12405:-6 12406:22 12407:-29 12408:35 12409:14 12410:-3 12411:10 12412:-33 12413:110 12414:-5 12415:-3 12416:-32 12417:-34 12419:42 12420:74 12421:-21 12422:-1 12423:2 12424:20 12425:13 12426:3 12427:-26 12428:-17 12429:38 12430:20 12431:87 12432:33 12433:-35 12435:-5 12436:15 12438:-26 12439:16 12440:-32 12441:-9 12442:6 12443:-15 12444:35 12445:-2 12447:-13 12448:-4 12449:-3 12450:-17 12451:59 12453:16 12454:24 12455:-3 12456:-27 12457:21 12458:14 12459:-1 12460:29 12461:-8 12462:3 12463:-51 12464:42 12465:20 12466:-9 12467:-15 12469:6 12471:-14 12472:-12 12473:9 12474:30 12475:-19 12476:-5 12477:-20 12478:-45 12479:-27 12480:22 12481:5 12482:-12 12483:-38 12484:-7 12485:-3 12486:1 12487:20 12488:-10 12489:-25 12490:-16 12492:-4 12493:12 12494:-34 12495:-9 12497:13 12498:-10 12499:-11 12502:36 12503:17 12504:14 12505:12 12506:-7 12507:-11 12508:-38 12509:29 12510:37 12511:-4 12512:21 12513:-23 12514:-11 12515:-18 12516:-17 12517:-4 12518:-5 12519:10 12520:-5 12523:-9 12524:14 12525:-1 12526:15 12527:-14 12528:-13 12530:39 12531:-3 12532:-24 12533:13 12534:23 12535:23 12536:-7 12537:14 12538:23 12539:-25 12540:-25 12541:-16 12542:-25 12543:16 12544:16 12545:16 12546:-5 12547:-5 12548:-5 12549:-5 12550:-31 12551:-31 12552:-11 12553:-18 12554:-1 12555:-14 12556:-31 12557:-3 12558:-3 12559:-3 12560:-3 12561:-18 12562:-18 12563:-14 12564:-15 12565:7 12566:7 12567:7 12568:7 12569:-19 12570:-19 12571:-10 12572:22 12573:-27 12574:-24 12575:19 12576:19 12577:36 12578:-15 12579:19 12580:-7 12581:-7 12582:-6 12583:-2 12584:-2 12585:-2 12589:-13 12590:-13 12591:-13 12592:-13 12593:-7 12594:-7 12595:6 12596:-15 12597:-7 12598:18 12599:18 12600:18 12601:18 12602:33 12603:33 12604:-49 12605:36 12606:20 12607:-4 12608:-17 12609:-17 12611:-17 12612:59 12613:59 12614:33 12615:31 12616:59 12620:16 12621:16 12622:16 12623:16 12624:24 12625:24 12626:24 12627:24 12628:-3 12629:-3 12630:-3 12631:15 12632:15 12633:20 12634:15 12639:-27 12640:-27 12641:-25 12642:-27 12643:23 12644:23 12645:17 12646:8 12647:23 12648:14 12649:14 12650:14 12651:14 12652:-1 12653:-1 12654:27 12655:27 12656:28 12657:27 12658:-8 12659:-8 12660:-8 12661:-8 12662:3 12663:3 12664:8 12665:-5 12666:3 12667:-51 12668:-51 12669:-29 12670:-16 12671:-51 12672:42 12673:42 12674:39 12675:42 12676:14 12677:14 12678:14 12679:14 12680:20 12681:20 12682:20 12686:-9 12687:-9 12688:-9 12689:-9 12690:-3 12691:-3 12692:-3 12693:-15 12694:-15 12695:-15 12696:-15 12700:-4 12701:-5 12702:-5 12703:11 12704:6 12709:-14 12710:-14 12711:-14 12712:-14 12713:6 12714:6 12715:-14 12716:23 12717:6 12718:9 12719:9 12720:9 12721:30 12722:30 12723:30 12724:30 12725:-7 12726:-7 12727:-7 12728:-19 12729:-19 12730:-7 12731:-15 12732:-19 12733:-30 12734:-30 12735:-8 12736:-14 12737:-20 12738:-20 12739:-18 12740:-20 12741:-45 12742:-45 12743:-46 12744:-45 12745:-27 12746:-27 12747:-27 12748:22 12749:22 12750:-21 12751:22 12752:4 12753:-7 12754:-4 12755:15 12757:15 12758:4 12759:-11 12760:-12 12761:-11 12762:-38 12763:-38 12764:-19 12765:-21 12766:-38 12767:-7 12768:-7 12769:-7 12770:-3 12771:-3 12772:-29 12773:27 12774:-3 12775:1 12776:1 12777:1 12778:-5 12779:5 12780:5 12781:-68 12782:31 12783:57 12784:5 12785:36 12786:36 12787:44 12788:36 12789:-10 12790:-10 12791:-10 12792:-10 12793:-26 12794:-26 12795:-12 12796:-17 12797:-25 12798:13 12799:13 12800:13 12801:13 12802:-31 12803:-6 12804:-7 12806:-29 12807:-29 12808:-31 12813:-4 12814:-4 12815:-4 12816:-4 12817:12 12818:12 12819:-2 12820:14 12821:2 12822:12 12823:-40 12824:-40 12825:-46 12826:6 12827:-34 12828:-9 12829:-9 12830:-10 12831:-9 12832:-10 12833:-10 12834:-10 12835:-10 12836:-24 12837:13 12838:13 12839:13 12840:-17 12841:-17 12842:-9 12843:-12 12844:-10 12845:-11 12846:-11 12847:-11 12848:-11 12857:36 12858:36 12859:18 12860:14 12861:36 12862:17 12863:17 12864:-11 12865:17 12866:14 12867:14 12868:1 12869:25 12870:19 12871:35 12872:35 12873:28 12874:-7 12875:-7 12876:-7 12877:-7 12878:8 12879:8 12880:8 12881:-11 12882:-11 12883:-11 12884:-11 12885:-38 12886:-17 12887:-17 12888:-17 12889:33 12890:33 12891:24 12892:5 12893:15 12894:33 12895:37 12896:37 12897:26 12898:37 12899:-4 12900:-4 12901:-4 12902:-4 12903:19 12904:16 12905:-6 12906:32 12907:19 12908:-25 12909:-25 12910:-22 12911:-25 12912:-12 12913:-1 12914:-12 12915:-23 12916:-23 12917:-18 12918:-17 12919:-17 12920:-8 12921:-8 12922:-4 12923:-9 12924:-9 12925:-19 12926:-19 12927:-19 12928:19 12929:19 12930:15 12931:19 12932:-8 12933:-8 12934:-3 12935:-5 12946:-17 12947:-16 12948:-10 12949:-9 12950:-17 12951:24 12952:24 12953:23 12954:14 12955:-10 12956:-10 12957:-6 12958:-6 12959:-6 12960:-1 12961:-1 12962:-34 12963:-1 12964:15 12965:15 12966:15 12967:-14 12968:-14 12969:-3 12970:-13 12971:-14 12972:-13 12973:-13 12974:-1 12975:-12 12976:-13 12981:-13 12982:-13 12983:-19 12984:-10 12985:-8 12986:-8 12989:15 12990:20 12991:3 12992:-4 12993:7 12994:-5 12995:-5 12996:-6 12997:12 12998:11 12999:-8 13000:-8 13001:26 13002:26 13003:35 13004:31 13005:-4 13006:-4 13007:-4 13008:-4 13009:-28 13010:-28 13011:11 13012:11 13013:10 13014:10 13019:-3 13020:20 13021:26 13022:-16 13023:-3 13024:-3 13025:-26 13026:-26 13027:-5 13028:-5 13029:-9 13030:-9 13031:-5 13032:-5 13033:-13 13034:-9 13035:-6 13036:-6 13037:-18 13038:-13 13039:-2 13041:-18 13042:17 13043:-8 13044:-8 13045:-4 13046:-4 13047:-5 13048:-5 13049:16 13050:16 13051:-15 13052:-15 13053:-5 13054:-17 13055:22 13056:22 13057:-3 13058:-3 13059:-15 13060:-9 13061:-7 13062:-6 13063:-6 13064:-6 13066:14 13067:14 13068:2 13071:-7 13072:32 13073:15 13074:-23 13075:-23 13078:-25 13079:5 13080:10 13081:-5 13082:-9 13083:-9 13084:22 13085:22 13086:-11 13087:-11 13088:15 13089:15 13090:-30 13091:-32 13092:8 13093:9 13094:-9 13095:-10 13096:16 13097:20 13098:27 13099:17 13100:17 13101:-4 13102:-1 13103:-3 13104:-24 13105:-24 13106:-16 13107:-18 13108:-15 13109:-6 13110:-11 13111:-15 13112:-15 13113:29 13114:29 13115:-30 13116:-30 13117:-15 13118:-9 13119:-7 13120:-7 13121:-7 13122:-26 13123:-26 13124:-6 13125:-6 13126:-5 13127:-5 13128:17 13129:17 13130:-2 13131:-2 13132:22 13133:3 13134:30 13135:35 13136:-3 13137:-3 13140:-9 13141:-12 13142:-12 13143:28 13144:28 13145:-4 13146:-2 13147:-6 13148:-2 13149:26 13150:26 13151:-31 13152:-31 13153:6 13154:6 13155:-14 13156:-14 13157:26 13158:26 13159:-19 13160:-19 13161:-18 13162:-18 13163:-9 13164:-9 13165:-10 13166:-10 13167:-23 13168:13 13169:13 13172:10 13173:10 13174:-11 13175:-11 13176:9 13177:9 13178:-14 13179:2 13180:-9 13181:-9 13182:18 13183:18 13184:-4 13185:-4 13186:-20 13187:-3 13188:29 13189:-20 13194:-19 13195:-19 13196:-6 13197:-6 13198:-21 13199:35 13200:-48 13201:30 13202:-7 13203:-7 13204:-49 13205:-11 13206:-1 13209:-9 13210:-5 13211:-18 13212:39 13213:33 13214:18 13215:12 13216:18 13217:18 13219:-11 13220:-11 13221:-11 13222:-11 13223:10 13224:10 13225:-7 13226:5 13227:18 13228:-32 13229:-32 13230:-28 13231:-28 13232:-22 13233:-35 13234:-36 13235:-1 13236:26 13237:26 13238:-4 13239:-4 13240:-11 13241:-1 13242:9 13243:9 13244:-4 13245:-4 13246:-7 13247:-7 13248:16 13249:16 13250:-8 13251:-3 13252:-17 13253:-18 13254:-24 13255:-24 13256:-25 13257:-25 13258:-12 13259:-12 13261:-18 13262:-18 13263:-5 13264:-5 13265:-5 13266:-5 13267:19 13268:19 13275:-29 13276:-29 13279:-8 13280:-23 13283:-11 13284:-8 13285:-9 13286:-22 13287:-23 13288:-13 13289:-21 13291:15 13292:-7 13293:-23 13294:-10 13295:-13 13296:18 13297:2 13298:-45 13299:-18 13300:9 13301:29 13302:17 13303:-20 13304:21 13305:-9 13306:-16 13307:-10 13308:27 13309:7 13310:18 13311:-14 13312:-19 13313:33 13314:-6 13315:30 13316:-1 13317:-4 13318:-2 13319:-12 13320:-13 13321:-11 13322:-10 13323:-16 13324:18 13325:-9 13326:-10 13327:13 13328:-15 13329:29 13330:9 13331:-20 13332:36 13333:-11 13334:-4 13335:30 13336:-4 13337:19 13338:-2 13339:-6 13340:-38 13341:-61 13342:15 13343:21 13344:-3 13345:39 13346:30 13347:35 13348:-21 13349:-37 13350:-23 13352:22 13353:4 13354:-6 13355:-24 13356:-17 13358:-17 13359:-11 13360:-2 13361:32 13363:20 13367:-1 13368:53 13369:-2 13371:17 13373:-4 13376:15 13377:-21 13379:-7 13380:-31 13381:-7 13382:-11 13383:-11 13384:29 13385:-15 13386:-14 13387:8 13388:37 13389:-11 13390:-13 13391:5 13394:16 13395:-23 13397:-18 13400:34 13401:33 13402:-15 13403:-11 13405:-25 13406:-9 13407:21 13408:-46 13409:45 13410:1 13411:-16 13412:59 13413:16 13414:-23 13415:12 13416:27 13417:16 13418:-26 13419:-31 13420:69 13421:53 13422:-9 13423:-12 13424:-8 13425:-6 13426:-8 13427:-19 13428:-16 13429:-3 13430:-43 13431:-48 13432:3 13433:-17 13434:6 13435:-22 13436:26 13437:39 13438:33 13439:32 13441:-29 13442:-5 13443:18 13444:34 13445:-2 13446:19 13447:-11 13448:5 13449:14 13450:-3 13451:10 13452:-31 13453:-9 13454:-9 13455:-12 13456:-3 13457:19 13458:-2 13459:-4 13460:-22 13461:-2 13462:22 13463:-21 13464:-21 13465:-14 13466:-21 13467:7 13468:7 13469:7 13470:6 13471:-38 13472:-8 13473:-18 13474:13 13475:-8 13476:-18 13477:-22 13478:26 13479:26 13480:26 13481:26 13482:39 13483:39 13484:33 13485:49 13486:20 13487:33 13488:32 13489:32 13494:11 13495:11 13496:-28 13497:-28 13498:-28 13499:-28 13500:-5 13501:-5 13502:-5 13503:-5 13504:17 13505:11 13506:11 13507:17 13508:18 13509:18 13510:18 13511:18 13512:34 13513:36 13514:36 13515:34 13516:-5 13517:-5 13518:-6 13519:-6 13520:-6 13521:-6 13522:34 13523:34 13524:35 13525:34 13526:-2 13528:-2 13529:19 13530:16 13531:16 13532:19 13533:-17 13534:-17 13535:-11 13536:-11 13539:-11 13540:-11 13541:-11 13542:-11 13543:-3 13544:-3 13545:-3 13546:-3 13547:-6 13548:-6 13549:13 13550:13 13551:13 13552:-6 13553:5 13558:14 13559:14 13560:14 13561:14 13562:-3 13564:7 13565:-12 13566:7 13567:-3 13568:26 13569:26 13570:26 13571:26 13572:-48 13573:-48 13574:-30 13575:-32 13576:-32 13577:-30 13578:-9 13579:-9 13580:-9 13581:-9 13582:-9 13583:-10 13584:-10 13585:-9 13586:-12 13587:-12 13588:-12 13589:-12 13590:11 13591:11 13592:29 13593:29 13594:1 13595:29 13599:-3 13600:-3 13601:-3 13602:-3 13604:-10 13605:-10 13606:19 13607:-2 13608:-2 13610:-2 13611:-27 13612:-28 13613:-27 13614:-29 13615:-30 13616:-30 13617:-29 13618:-6 13619:-6 13620:-6 13621:-6 13622:-2 13623:-2 13624:-2 13625:-2 13626:22 13627:3 13628:3 13629:22 13630:17 13631:11 13632:11 13633:35 13634:35 13635:-14 13636:-14 13637:-6 13638:-6 13639:-6 13640:-6 13641:-6 13642:-6 13643:-37 13644:-37 13645:15 13646:15 13647:11 13648:-12 13649:-5 13650:-11 13651:12 13652:-4 13654:-23 13655:-31 13656:51 13657:-3 13658:14 13659:-4 13660:29 13662:-6 13663:-17 13664:-6 13665:13 13666:16 13667:-7 13668:-11 13671:17 13672:20 13673:-4 13674:28 13675:11 13676:-23 13677:-13 13680:9 13681:-1 13683:32 13684:-9 13687:-37 13688:-6 13689:77 13690:16 13691:-10 13692:-13 13693:-49 13695:48 13696:-20 13697:6 13698:-6 13699:-14 13700:-7 13701:-6 13702:-2 13703:-11 13704:-16 13705:26 13706:-9 13707:13 13708:12 13709:-4 13710:-5 13711:10 13713:15 13714:-15 13715:35 13716:-1 13718:36 13719:20 13720:-18 13723:-35 13724:36 13725:-10 13726:-8 13727:-7 13728:-3 13729:39 13730:-12 13731:-12 13732:-24 13733:25 13734:31 13735:77 13736:-6 13737:-13 13738:-7 13739:-22 13740:-22 13741:-6 13742:30 13743:6 13744:18 13745:-4 13746:-13 13747:1 13750:30 13751:30 13752:5 13753:6 13754:18 13755:18 13756:-4 13757:-4 13758:-4 13759:-4 13760:-17 13761:-17 13762:-9 13763:-9 13764:-9 13765:-9 13766:-13 13767:-13 13768:-13 13769:-13 13772:-3 13773:-1 13774:1 13775:-6 13776:-6 13778:-6 13783:-5 13784:-5 13787:-1 13788:-1 13789:15 13790:15 13791:5 13792:5 13793:-1 13794:-1 13795:-8 13796:-8 13799:-8 13800:-8 13802:10 13803:-2 13804:25 13805:-13 13806:47 13807:-29 13808:-32 13809:-3 13810:-29 13811:-3 13812:34 13813:20 13814:16 13815:19 13816:-69 13817:-41 13818:-28 13819:63 13820:-14 13821:5 13822:8 13823:-14 13824:-41 13825:7 13826:-101 13827:-36 13828:-18 13829:1 13830:35 13831:7 13832:-64 13833:-2 13834:11 13835:31 13836:6 13837:4 13838:-7 13839:22 13840:-6 13841:-54 13842:47 13843:14 13844:-19 13845:-20 13846:-52 13847:2 13848:-35 13849:-24 13850:22 13851:-9 13852:-60 13853:-7 13854:83 13855:33 13856:-1 13857:-1 13858:-31 13859:6 13860:42 13862:12 13863:-27 13864:11 13865:-46 13866:55 13867:-92 13868:66 13869:-25 13870:-28 13871:58 13872:-58 13873:-41 13874:-23 13875:13 13876:5 13877:9 13878:-17 13879:-33 13880:13 13881:-42 13882:-16 13883:-4 13884:-7 13885:-42 13886:-40 13887:-15 13888:-16 13889:-61 13890:9 13891:45 13892:-16 13893:-13 13894:-7 13895:-4 13896:-28 13897:-24 13898:94 13899:14 13900:-16 13901:-19 13902:-6 13903:31 13904:-25 13905:-65 13906:29 13907:-8 13908:-15 13909:-2 13910:-22 13911:31 13912:43 13913:-2 13914:-68 13915:54 13916:-61 13917:-37 13918:-36 13919:62 13920:-83 13921:20 13922:13 13923:20 13924:-6 13925:56 13926:-87 13927:-22 13928:-29 13929:55 13930:28 13931:53 13932:-45 13933:38 13934:77 13935:-73 13936:-34 13937:11 13938:-38 13939:10 13940:-28 13941:-44 13942:109 13943:13 13944:-113 13945:-32 13946:-52 13947:-61 13948:-103 13949:7 13950:17 13951:-11 13952:11 13953:22 13954:99 13955:-52 13956:6 13957:-40 13958:-27 13959:62 13960:-8 13961:14 13962:-40 13963:22 13964:1 13965:-91 13966:92 13967:19 13968:20 13969:-52 13970:-1 13971:72 13972:-72 13973:-54 13974:-58 13975:32 13976:-22 13977:-35 13978:-69 13979:26 13980:49 13981:-19 13982:-20 13983:-22 13984:-19 13985:-30 13986:12 13987:-88 13988:31 13989:-162 13990:-29 13991:54 13992:11 13993:-15 13994:74 13995:-39 13996:-10 13997:-65 13998:110 13999:33 14000:-14 14001:23 14002:-37 14003:14 14004:20 14005:-32 14006:23 14007:-8 14008:23 14009:-25 14011:36 14012:29 14013:-6 14014:-20 14015:37 14016:-34 14017:-51 14018:-21 14019:75 14020:-9 14021:48 14022:10 14023:23 14024:-12 14025:2 14026:-76 14027:-80 14028:4 14029:53 14030:29 14031:42 14032:-55 14033:-5 14034:16 14035:14 14036:-48 14037:-12 14038:2 14039:-31 14040:28 14041:-34 14042:54 14043:-11 14044:-71 14045:-22 14046:-49 14047:-24 14048:-41 14049:-11 14050:20 14051:10 14052:-17 14053:74 14054:62 14055:12 14056:21 14057:-7 14058:-46 14059:-35 14060:-7 14061:14 14062:14 14063:-8 14064:27 14065:7 14066:47 14067:-28 14068:101 14069:-32 14070:-44 14071:63 14072:-60 14073:-137 14074:-6 14075:-7 14076:-45 14077:-16 14078:-38 14079:-22 14080:16 14081:-21 14082:-58 14083:17 14084:9 14085:-25 14086:2 14087:-45 14088:-16 14089:-72 14090:53 14091:21 14092:4 14093:-19 14094:13 14095:-22 14096:-33 14097:-33 14098:121 14099:-15 14100:-2 14101:12 14102:-17 14103:3 14104:16 14105:-26 14106:31 14107:25 14108:8 14109:11 14111:-20 14112:82 14113:44 14114:-46 14115:32 14116:-32 14117:-62 14118:-13 14119:24 14120:-49 14121:-28 14122:20 14123:7 14124:-32 14125:19 14126:-14 14127:-64 14128:28 14129:9 14130:-18 14131:40 14132:3 14133:-84 14134:51 14135:-51 14136:18 14137:9 14138:-17 14140:1 14141:-56 14142:94 14143:27 14144:-41 14145:44 14146:-116 14147:-47 14148:-40 14149:-4 14150:38 14151:9 14152:90 14153:77 14154:62 14155:36 14156:-19 14157:39 14158:48 14159:-66 14160:-22 14161:-58 14162:21 14163:-10 14164:-47 14165:-29 14166:73 14167:31 14168:78 14169:-24 14170:17 14171:-12 14172:6 14173:-79 14174:-49 14175:-21 14176:-86 14177:-92 14178:-62 14179:-10 14180:54 14181:-5 14182:-72 14183:56 14184:16 14185:34 14186:-23 14187:-65 14188:-18 14189:-67 14190:-3 14191:66 14192:27 14193:11 14194:22 14195:20 14196:-74 14197:-9 14198:117 14199:-12 14200:10 14201:22 14202:11 14203:-34 14204:16 14205:-13 14206:1 14207:-63 14208:-69 14209:58 14210:32 14211:62 14212:-15 14213:-25 14214:135 14215:-1 14216:-46 14217:4 14218:-57 14219:14 14220:4 14221:55 14222:13 14223:31 14224:46 14225:45 14226:7 14227:13 14228:2 14229:-29 14230:22 14231:40 14232:-65 14233:-44 14234:11 14235:-1 14236:40 14237:-38 14238:-61 14239:-16 14240:-11 14241:-36 14242:22 14243:34 14244:-7 14245:-59 14246:15 14247:-10 14248:2 14249:48 14250:42 14251:-20 14252:51 14253:21 14254:57 14255:-9 14256:-1 14257:-32 14258:-36 14259:-3 14260:21 14261:17 14262:20 14263:-32 14264:6 14265:-24 14266:21 14267:-19 14268:22 14269:20 14270:-63 14271:-35 14272:-37 14273:-52 14274:-34 14275:29 14276:-1 14277:125 14279:4 14280:63 14281:-104 14282:-30 14283:20 14284:-25 14285:-41 14286:-34 14287:55 14288:14 14289:11 14290:20 14291:-9 14292:-14 14293:43 14294:62 14295:-15 14296:26 14297:-1 14298:57 14299:45 14300:-11 14301:35 14302:-4 14303:-70 14304:-36 14305:-13 14306:68 14307:12 14308:1 14309:-57 14310:-48 14311:40 14312:44 14313:-20 14314:-54 14315:57 14316:-92 14317:-67 14318:-37 14319:56 14320:-73 14321:43 14322:18 14323:3 14324:-60 14325:10 14326:-12 14327:-71 14328:-78 14329:65 14330:-26 14331:80 14332:-72 14333:-16 14334:36 14335:-52 14336:-15 14337:8 14338:-42 14339:48 14340:-37 14341:-24 14342:44 14343:49 14344:-56 14346:-67 14347:-90 14348:-84 14349:21 14350:15 14351:-34 14352:32 14353:32 14354:20 14355:-30 14357:-37 14358:10 14359:-31 14360:47 14361:-44 14362:-21 14363:-39 14364:-71 14365:-71 14366:115 14367:50 14368:36 14369:-6 14370:-22 14371:69 14372:-83 14373:-35 14374:-37 14375:28 14376:-49 14377:-65 14378:-58 14379:-21 14380:20 14381:-26 14382:-51 14383:23 14384:-17 14385:9 14386:-33 14387:-51 14388:2 14389:-130 14390:-22 14391:124 14392:-18 14393:-49 14394:34 14395:-13 14396:-32 14397:-80 14398:149 14399:-12 14400:44 14401:1 14402:-20 14403:9
-0.002423241969511997 -0.002423241969511997 -0.002423241969511997 1:23 2:-7 3:-7 4:-2 5:-12 6:11 7:-12 8:37 9:-9 10:9 11:-7 12:-13 13:-2 14:13 15:-7 16:11 17:14 18:-3 19:-5 20:17 21:-3 22:9 23:21 24:46 25:-15 27:13 28:-15 29:-10 30:-2 31:19 32:-11 33:21 35:-9 36:27 37:-3 38:8 39:-24 40:9 41:19 43:23 44:-4 45:-28 46:4 47:-9 50:-19 51:-3 52:-5 53:12 54:5 55:-4 56:-3 57:-19 59:-8 60:9 61:-13 62:-12 64:24 65:12 66:5 67:-20 69:30 70:-7 71:-14 73:41 74:26 75:-1 76:-30 79:34 80:-12 81:10 83:5 84:-4 86:-41 87:-2 88:-33 89:-20 90:-7 91:-4 92:1 93:15 94:-14 95:-7 96:6 98:14 99:-3 100:18 102:-9 103:-1 104:-2 105:3 107:-23 108:12 109:9 110:-9 111:-15 112:2 113:25 114:7 115:-26 116:6 120:19 121:-10 122:12 123:13 124:2 125:7 126:-2 127:-2 128:2 129:-2 130:28 132:5 135:-18 136:-18 137:47 139:-8 140:-8 141:-4 144:-9 146:-10 147:-3 148:-1 149:-1 152:-20 153:9 154:-3 155:-7 156:-2 157:-27 158:24 159:16 160:13 161:-20 162:-10 163:8 164:-1 165:-1 166:-3 167:3 169:-9 170:-9 171:-8 172:17 173:-11 174:-12 175:-1 176:11 177:1 178:-3 179:-3 182:13 183:23 184:-4 185:-21 186:12 187:22 188:-13 189:31 190:-20 191:44 192:-17 193:-1 194:14 195:-13 196:-2 197:-13 198:17 199:-1 201:1 202:11 204:18 205:-30 207:-7 208:-5 209:-28 211:-25 212:-8 213:-8 214:1 216:14 217:16 218:-5 219:12 220:-20 221:-11 223:9 225:-15 226:11 228:-6 230:26 231:3 232:-6 233:-11 236:-18 237:12 238:-4 239:6 241:-5 242:-8 244:-1 245:-3 247:-1 249:-12 251:-1 253:17 254:-1 255:14 257:-22 258:33 259:-25 260:-28 261:-5 262:-5 263:2 264:16 265:7 266:23 267:-1 268:-36 269:23 270:-1 271:-6 272:16 273:15 274:25 275:-24 276:-3 277:29 279:-6 280:4 281:1 282:2 283:-13 284:17 286:6 287:-6 288:-3 289:-74 290:-10 291:-14 292:23 293:-5 294:-10 295:-3 296:21 297:-2 298:-4 301:-6 302:-8 303:-12 304:-7 305:-13 306:-11 307:-13 308:24 309:41 312:-1 313:10 314:11 315:17 317:27 318:-1 320:-5 321:-22 323:-5 324:-2 325:33 326:-9 328:-14 329:-5 330:-17 332:-10 333:-4 335:-6 336:50 337:45 338:3 339:-5 340:-9 341:31 342:-5 343:12 344:-11 345:19 346:8 347:-6 349:-28 350:-10 351:-5 353:-8 355:-1 356:-6 358:24 360:-7 361:-12 362:-12 364:7 365:5 366:-6 367:-7 368:9 372:-5 373:-6 374:-17 375:22 376:22 377:-20 378:36 379:11 380:16 381:10 382:10 383:-1 384:-3 385:-1 386:-2 387:-2 388:-20 389:-12 393:-7 394:-4 395:1 396:-15 397:-7 398:10 399:-6 400:-21 403:20 404:23 405:12 406:14 407:-12 408:-17 409:-5 410:-12 411:-2 412:13 413:13 414:8 415:-2 416:-4 417:4 419:-3 420:-3 421:-21 422:-31 423:-23 425:-1 426:-4 427:-9 428:-15 429:11 431:14 432:28 433:30 434:101 435:25 436:87 437:-19 438:-2 439:-1 440:-15 441:13 442:-6 443:-2 444:4 445:-9 446:11 447:11 448:-1 449:19 450:24 453:12 454:-11 456:13 457:14 458:-5 459:-5 460:26 461:18 462:11 463:11 464:-10 467:-33 468:-16 469:15 470:14 471:-20 472:-8 473:-16 474:-4 475:6 478:25 482:21 483:-8 484:-3 485:-3 486:13 488:-2 489:14 490:60 491:15 492:46 493:-3 495:6 497:-4 499:13 500:26 501:20 502:9 504:11 505:2 506:-1 508:8 510:2 511:29 512:-7 513:-22 514:-24 515:19 516:-7 517:-9 518:18 519:13 520:2 521:2 522:-7 523:-4 524:5 525:5 526:-4 528:-2 529:-2 530:-23 531:-27 532:-13 533:-12 535:-10 536:-11 538:29 539:8 540:14 541:7 542:23 543:-3 544:-5 545:23 546:11 547:9 551:-3 552:-2 553:-1 556:-2 557:8 558:-13 559:-7 560:-6 561:-4 563:-20 564:18 565:-5 566:-24 567:5 568:5 569:7 570:3 573:-2 576:6 577:9 578:-23 579:-36 580:29 581:35 582:-13 583:32 584:-5 585:-9 586:25 587:-3 590:-11 594:-22 596:-9 597:5 601:24 602:31 603:5 604:-17 605:21 606:5 607:-5 608:-4 609:-9 615:12 616:3 617:3 620:-5 621:-10 622:-5 625:-2 626:4 627:2 628:2 629:8 630:24 631:-3 632:-8 633:-20 634:-16 635:-16 636:-2 637:6 638:-5 639:-13 640:-4 641:-1 642:10 644:6 645:-4 646:-4 647:5 648:6 649:-4 650:-13 651:-8 653:-3 654:10 656:11 660:-19 661:-8 662:-25 663:14 665:-19 666:-16 667:-12 669:-27 670:-30 672:4 675:-4 677:11 678:-9 679:11 680:-4 681:26 682:-44 683:-10 685:-2 686:1 687:-2 688:-12 689:-18 692:3 693:-2 694:-1 695:17 697:32 699:3 700:18 701:-5 702:-13 703:1 704:-9 706:9 707:9 708:-3 709:-1 711:-14 712:-7 713:11 714:-9 715:-9 716:-4 717:-3 718:-3 719:-10 722:7 723:-2 728:-7 729:-7 730:-22 731:-10 732:10 733:-17 734:-24 736:-12 737:-3 738:-6 742:-11 744:-10 745:8 747:-2 748:-2 749:-22 751:10 752:-6 753:-2 754:3 755:-14 756:-9 760:12 761:13 762:10 763:-9 764:-4 768:-2 769:-2 770:-22 771:-2 772:-2 773:-5 774:-11 775:2 776:-3 777:19 778:20 779:8 780:9 781:-12 782:-8 783:-8 784:-10 785:-9 786:-15 787:21 788:21 789:-1 791:-16 792:-7 793:-7 794:-10 795:-10 796:-1 797:-9 799:16 800:-10 802:-1 803:28 804:-4 805:26 806:5 807:5 808:10 810:-3 811:-10 812:-7 813:-10 814:-8 815:-4 818:11 819:12 820:3 821:1 822:3 823:5 824:-13 826:-3 827:-7 828:6 829:-13 831:-1 833:11 834:13 835:-2 836:-2 837:-24 838:-15 839:-21 840:-23 841:-15 842:-4 844:-6 845:-3 846:19 847:-9 848:7 849:-8 851:-9 852:-12 853:-17 854:16 856:-4 857:3 859:14 860:-2 861:-6 862:-10 863:13 864:-2 865:26 866:12 867:13 868:2 869:24 870:-2 871:10 872:6 873:-8 874:12 875:-1 876:-1 877:12 879:-5 880:-5 881:6 882:5 883:-4 884:-18 885:-4 886:-22 887:43 888:43 889:1 892:5 893:-6 894:-13 895:-15 897:-18 898:-17 899:-13 900:-3 901:-18 902:-22 903:-13 905:-23 906:-13 907:-14 908:-1 909:3 910:-4 914:3 915:3 916:15 917:-3 918:-3 920:35 925:-4 926:-15 927:-4 928:-4 931:18 932:8 933:15 934:1 935:-5 936:-1 937:19 938:18 939:23 940:12 942:43 943:-21 944:-12 946:-15 947:-10 948:-18 949:-11 950:25 951:26 954:-3 955:-1 956:-4 957:-4 958:1 959:-9 960:-2 961:-15 962:6 963:-5 964:-24 965:-1 966:-1 967:-44 968:-29 969:-12 970:48 971:-15 972:56 973:38 974:23 975:-37 976:-13 977:23 980:-10 981:1 983:6 984:7 985:-4 987:-2 988:5 989:19 990:-2 991:17 992:-36 993:-42 994:21 995:21 996:-7 998:29 1000:17 1001:-10 1002:6 1003:-3 1004:-1 1005:-4 1006:-1 1007:-2 1008:-1 1009:14 1010:-1 1011:-1 1012:22 1013:21 1014:21 1015:14 1016:23 1017:8 1018:8 1021:-18 1022:-21 1024:7 1025:-5 1026:16 1027:1 1028:-10 1029:-8 1030:-11 1032:2 1034:9 1035:-5 1036:-6 1037:-12 1038:-12 1039:27 1040:11 1041:7 1042:-4 1043:-3 1044:-4 1045:-6 1048:-2 1049:-2 1050:11 1051:10 1052:-7 1053:9 1054:-23 1055:-24 1056:-1 1058:-5 1059:-11 1060:-4 1063:-18 1064:-6 1065:-2 1066:13 1067:15 1068:-1 1069:12 1070:12 1071:22 1072:-7 1073:-4 1074:5 1075:5 1076:-1 1077:10 1078:17 1079:-12 1080:-8 1081:-11 1082:18 1083:1 1084:26 1085:20 1086:33 1087:-5 1090:-2 1091:-2 1092:-10 1093:-10 1094:-3 1095:11 1096:-19 1097:-3 1098:-7 1099:-10 1100:-8 1102:33 1103:-1 1104:18 1105:-5 1106:3 1107:-9 1108:-4 1109:-2 1110:25 1111:11 1112:-1 1113:-14 1114:-5 1115:-14 1116:-2 1117:-5 1118:18 1119:41 1120:1 1121:-8 1122:14 1123:21 1124:-6 1125:-5 1126:10 1128:-3 1129:-6 1132:22 1133:11 1136:7 1137:-23 1139:6 1140:-15 1142:-2 1143:-9 1144:-6 1145:-6 1147:21 1148:11 1149:-14 1150:18 1152:-6 1153:-5 1154:21 1156:-8 1157:-11 1158:10 1160:-3 1162:-25 1163:-12 1164:-21 1165:-6 1166:31 1167:34 1168:-5 1169:-25 1170:-13 1172:17 1173:14 1174:7 1175:3 1176:12 1177:-12 1179:3 1181:-14 1182:-10 1183:-10 1184:3 1185:21 1186:15 1187:5 1189:19 1190:9 1191:-12 1192:6 1193:13 1194:20 1195:-1 1196:13 1197:11 1198:12 1199:-4 1200:-5 1202:7 1203:-9 1204:-17 1206:-10 1207:-10 1209:-18 1210:-20 1211:12 1212:4 1213:11 1215:-1 1216:7 1217:8 1218:-5 1219:12 1220:-6 1221:20 1223:-9 1225:-10 1226:-1 1227:-4 1228:-2 1231:-5 1232:-3 1233:14 1234:23 1235:-4 1236:-10 1237:14 1239:-4 1242:33 1243:-2 1244:-14 1245:-16 1246:14 1247:-1 1248:-4 1251:-4 1252:7 1253:5 1254:27 1256:16 1257:-2 1259:-4 1262:11 1263:-1 1264:-6 1265:-20 1266:25 1267:-18 1268:-1 1269:-4 1270:5 1271:-13 1272:-13 1273:-16 1274:-4 1276:41 1277:14 1279:4 1280:14 1281:-8 1282:6 1283:23 1284:11 1285:12 1286:1 1287:17 1288:21 1289:-13 1290:-1 1291:-4 1292:19 1293:7 1294:15 1295:-14 1297:31 1299:13 1300:-1 1301:-9 1302:5 1305:-4 1306:2 1307:15 1308:13 1311:-4 1312:-11 1313:13 1314:-14 1315:-14 1316:-16 1317:-26 1318:-8 1319:-24 1320:-6 1322:12 1323:12 1328:55 1329:20 1330:5 1331:-9 1332:-2 1333:-2 1334:-2 1335:17 1336:-2 1337:11 1338:11 1339:12 1341:11 1342:-2 1344:-7 1345:-12 1346:14 1348:-17 1349:-5 1350:-22 1351:-6 1352:-52 1353:6 1354:-15 1356:2 1357:-8 1358:8 1359:-13 1360:-3 1361:-11 1363:-23 1364:-10 1365:-8 1366:13 1367:10 1368:10 1371:-5 1372:-13 1373:-10 1374:24 1376:27 1379:-8 1381:-1 1382:-28 1383:23 1384:6 1385:5 1386:-13 1387:-29 1388:2 1390:-1 1391:-9 1392:25 1393:4 1394:-17 1395:-3 1396:-2 1398:6 1402:28 1405:-3 1407:-8 1408:-3 1409:-14 1410:-10 1411:22 1412:21 1413:39 1414:9 1415:-12 1416:-5 1419:-9 1421:-18 1422:-12 1423:-4 1426:-3 1427:-1 1429:-13 1430:-3 1431:-3 1432:-6 1433:-6 1434:1 1435:15 1436:-13 1437:-2 1438:-7 1439:-6 1440:13 1441:20 1442:-9 1443:-13 1444:26 1445:-1 1446:-14 1447:-10 1448:23 1449:10 1450:10 1451:1 1452:11 1453:-8 1454:-2 1455:-6 1456:-1 1457:-3 1458:12 1459:8 1460:19 1461:-5 1462:-1 1463:5 1464:-30 1465:-1 1466:12 1467:29 1468:2 1469:-10 1470:-4 1471:-6 1472:-3 1473:16 1475:3 1477:16 1479:11 1480:7 1481:-5 1482:-6 1483:12 1484:20 1485:-7 1486:7 1487:-6 1488:4 1489:-2 1490:-10 1491:-2 1493:28 1494:-22 1495:-9 1497:13 1498:-4 1499:-6 1500:-1 1501:-1 1502:13 1503:-3 1504:-2 1505:-4 1508:-3 1511:-5 1512:-8 1513:-8 1516:-20 1517:20 1518:-20 1519:-8 1520:-8 1521:-14 1522:-15 1523:40 1524:12 1525:-3 1526:22 1527:-19 1528:-10 1529:-14 1530:26 1531:39 1532:4 1533:-8 1534:-3 1536:16 1538:9 1539:26 1540:26 1541:5 1542:26 1543:11 1544:23 1545:-5 1546:-9 1547:-1 1548:-7 1549:-2 1550:-2 1551:4 1553:6 1554:34 1555:33 1556:-2 1557:-1 1558:-3 1559:-3 1560:-18 1561:-19 1562:14 1563:19 1564:31 1565:35 1566:-4 1567:-10 1568:-12 1570:-18 1572:-6 1573:2 1576:3 1577:17 1578:-14 1579:15 1580:-2 1581:-14 1582:7 1585:27 1586:-1 1587:-7 1588:-1 1589:4 1591:2 1594:-5 1595:-10 1596:7 1601:-14 1602:-35 1603:10 1604:50 1605:-42 1606:-2 1607:-7 1609:10 1610:49 1611:9 1612:15 1613:12 1614:13 1615:9 1616:9 1617:4 1618:4 1619:4 1620:-5 1621:16 1622:-2 1623:-5 1624:-5 1626:7 1627:-20 1628:1 1629:1 1630:10 1631:-2 1632:36 1634:12 1635:5 1636:-13 1637:18 1638:25 1639:26 1640:-63 1641:-10 1642:-10 1643:-2 1644:-19 1645:-27 1646:-5 1647:12 1648:-14 1649:20 1650:-1 1652:-5 1653:-5 1654:-29 1655:-14 1656:-26 1658:-3 1659:-3 1661:-7 1662:-2 1663:5 1664:-5 1666:-9 1667:-11 1669:-6 1670:-20 1671:-21 1672:-5 1673:-10 1674:-3 1675:-4 1676:-5 1677:-13 1678:-20 1679:-14 1680:3 1681:2 1682:-10 1683:-18 1684:-3 1685:12 1686:1 1687:-5 1688:-1 1689:14 1690:17 1694:-42 1695:-15 1696:-10 1697:7 1698:-9 1700:-12 1701:19 1702:-7 1703:-9 1705:-4 1707:-5 1708:-23 1709:-14 1710:9 1711:3 1712:-15 1714:8 1715:17 1716:12 1717:-7 1718:-11 1719:-12 1720:14 1721:15 1722:-3 1723:-3 1724:24 1725:-2 1727:-8 1728:-6 1729:-45 1730:2 1731:-8 1733:-6 1734:-5 1735:7 1736:-2 1737:-9 1738:-9 1739:-10 1740:13 1741:-1 1742:-24 1743:-3 1744:-5 1745:13 1746:-11 1747:-6 1748:-2 1749:-6 1750:-7 1752:-11 1753:-2 1755:-4 1758:8 1760:-16 1761:-7 1762:-2 1763:-4 1764:22 1765:13 1766:-5 1767:-2 1768:-4 1769:-1 1770:-15 1771:-1 1772:-9 1773:-1 1775:-10 1776:5 1777:-3 1778:-2 1779:19 1780:13 1781:28 1782:32 1783:12 1784:-1 1785:8 1786:-4 1787:-4 1788:1 1789:-16 1790:-26 1791:-11 1792:-13 1793:8 1794:11 1795:-10 1796:-1 1797:-9 1798:5 1800:-9 1801:-10 1803:22 1804:-23 1806:11 1808:-9 1809:-7 1811:5 1812:11 1813:15 1814:21 1815:-3 1816:-1 1817:6 1820:-3 1821:5 1822:12 1823:2 1824:-3 1825:16 1826:-11 1827:-13 1828:-11 1829:-11 1830:5 1831:-2 1832:-17 1833:-8 1834:13 1835:14 1836:3 1837:12 1838:-15 1839:31 1840:44 1841:-12 1845:-19 1846:-14 1848:-12 1849:-6 1850:-6 1851:-18 1852:10 1853:3 1855:-2 1858:-5 1859:11 1860:8 1861:-5 1862:29 1863:32 1864:-3 1865:7 1866:-2 1867:23 1868:23 1869:4 1870:11 1871:1 1872:-2 1873:-33 1874:-33 1875:-6 1876:-6 1877:-7 1878:-15 1879:-5 1881:-16 1882:-1 1884:16 1885:-2 1886:32 1887:-11 1888:-4 1890:4 1891:18 1892:-5 1893:-3 1894:-3 1895:-1 1896:-16 1897:16 1898:3 1899:-4 1901:12 1902:-3 1903:13 1904:3 1905:-10 1906:12 1907:12 1908:5 1910:-25 1911:-7 1912:-15 1913:-11 1914:-9 1915:-6 1916:29 1917:-13 1918:-2 1919:4 1920:14 1921:17 1922:6 1923:3 1924:-1 1927:11 1928:-4 1929:-4 1930:-13 1931:-13 1932:-6 1933:20 1934:-24 1935:-3 1936:10 1937:-2 1938:-3 1939:-3 1940:15 1941:19 1942:-11 1943:-6 1944:-6 1945:-2 1946:-12 1947:11 1948:11 1949:11 1950:6 1951:11 1952:-28 1957:6 1958:6 1959:-9 1960:-23 1962:-3 1963:-19 1964:-20 1965:5 1968:35 1969:17 1970:-19 1971:-18 1972:-10 1973:-43 1974:-18 1975:4 1977:-13 1978:-11 1980:-1 1981:-8 1982:-1 1983:-6 1984:-2 1985:-2 1986:-12 1988:-10 1990:-33 1991:-33 1992:-13 1993:-22 1994:46 1995:22 1997:-8 1998:-8 1999:4 2001:15 2002:15 2003:13 2004:-9 2005:-20 2006:-8 2007:-5 2008:5 2009:-7 2011:-3 2012:-1 2013:-6 2014:-13 2015:-13 2016:2 2017:-29 2018:-18 2019:-7 2020:-27 2021:11 2022:19 2023:-1 2024:-8 2025:-9 2026:-3 2028:11 2029:13 2030:-1 2031:29 2032:41 2033:5 2034:6 2035:-15 2036:-2 2037:-2 2040:11 2044:4 2046:-14 2047:-9 2048:-10 2049:6 2050:-1 2051:4 2053:-5 2054:-2 2055:25 2056:8 2057:-7 2058:-19 2059:-8 2060:6 2061:6 2062:-4 2063:-4 2066:-1 2067:-10 2068:-5 2069:-6 2071:13 2072:-1 2073:-1 2074:25 2075:12 2076:44 2077:-18 2078:-11 2080:-12 2081:8 2084:-1 2085:-1 2089:-2 2091:26 2092:26 2093:19 2094:-5 2095:-14 2096:20 2097:13 2099:2 2101:13 2102:-22 2103:-11 2104:11 2105:-16 2106:-4 2107:28 2108:18 2109:1 2110:8 2111:4 2112:2 2113:8 2114:-1 2115:5 2116:1 2117:-11 2118:14 2119:3 2121:5 2122:-4 2123:-13 2125:4 2126:2 2127:21 2128:-12 2129:-2 2130:-3 2131:-29 2132:-3 2133:-2 2134:-7 2135:-10 2136:-10 2137:-11 2138:-23 2139:2 2140:9 2141:-2 2142:11 2143:-8 2144:25 2145:21 2146:17 2147:-6 2148:-12 2149:10 2150:11 2155:9 2156:15 2157:-1 2158:12 2159:-11 2160:8 2161:-1 2162:-13 2163:2 2164:-13 2165:-15 2167:-7 2168:-11 2169:-11 2170:-10 2173:-24 2174:-25 2175:-1 2176:16 2177:-14 2179:-5 2181:22 2182:-6 2183:7 2184:-14 2186:-4 2190:13 2191:14 2192:38 2193:-1 2194:-1 2195:-6 2196:-10 2197:1 2198:-11 2199:-10 2200:-10 2201:9 2202:-16 2203:-16 2204:11 2205:-3 2206:-16 2207:-18 2208:-12 2209:-12 2210:-9 2211:-10 2212:-16 2213:8 2214:-10 2215:-5 2216:-1 2217:-4 2219:13 2220:13 2221:7 2222:9 2223:23 2224:-1 2227:-11 2228:-2 2229:-2 2231:12 2232:11 2234:-14 2235:-4 2236:21 2237:30 2238:-5 2239:-25 2240:-8 2241:-15 2242:15 2246:-4 2247:-4 2248:-4 2249:-4 2250:16 2251:-13 2252:-17 2253:-6 2254:-4 2257:7 2258:-6 2259:2 2262:-8 2263:-4 2264:-23 2265:19 2266:15 2269:17 2270:-8 2271:-6 2272:5 2274:7 2276:-4 2277:17 2278:-22 2279:9 2280:-12 2281:-55 2282:26 2283:18 2284:15 2285:-7 2286:-2 2288:16 2289:-11 2290:-11 2294:-12 2295:-12 2298:9 2299:17 2300:30 2301:-6 2302:15 2303:3 2304:6 2305:-23 2306:13 2307:2 2308:-12 2309:-16 2310:-17 2311:-7 2312:5 2313:13 2314:-11 2316:-9 2318:7 2320:8 2321:-4 2322:9 2323:-1 2324:-7 2325:6 2326:7 2327:-2 2328:-2 2329:-20 2330:-17 2331:-7 2332:13 2333:-50 2334:19 2335:-1 2336:-4 2337:-18 2339:6 2340:-6 2341:31 2342:8 2343:-4 2344:2 2346:9 2347:19 2348:-14 2349:50 2350:-2 2351:23 2352:-13 2353:-36 2354:-5 2355:-4 2358:-6 2359:4 2360:8 2361:5 2362:-16 2363:10 2364:-3 2365:-16 2367:9 2368:-5 2369:-11 2370:-13 2371:-16 2372:11 2373:12 2374:5 2375:-7 2376:-4 2377:7 2378:-17 2379:-1 2380:-7 2381:-5 2384:21 2385:-5 2386:21 2387:-5 2388:9 2389:-1 2390:-6 2391:12 2392:-5 2393:-11 2394:16 2395:6 2396:-2 2397:-4 2398:9 2400:11 2401:14 2403:-2 2404:1 2407:-13 2408:16 2410:-1 2411:5 2412:-2 2413:12 2414:-1 2415:17 2417:-5 2419:-15 2420:-4 2421:16 2422:-11 2423:16 2424:-17 2426:-18 2427:-6 2428:-3 2429:-30 2430:-2 2432:8 2435:14 2436:27 2437:-15 2439:19 2440:-14 2442:-7 2443:21 2444:21 2445:-17 2446:27 2448:-4 2449:22 2450:-13 2451:10 2452:-5 2453:-7 2454:7 2455:34 2456:-16 2457:-7 2458:7 2459:-7 2460:-7 2461:-2 2462:-2 2463:-7 2464:7 2465:-2 2466:39 2467:30 2468:-17 2469:-11 2470:-28 2471:-9 2472:-7 2473:-2 2474:23 2476:10 2477:33 2478:8 2479:-7 2480:2 2481:12 2482:-8 2483:15 2484:11 2485:1 2487:-2 2488:9 2489:-6 2490:5 2491:-3 2492:13 2493:-9 2494:11 2495:-8 2496:26 2497:-1 2499:19 2500:-3 2502:26 2503:21 2505:-1 2506:-2 2509:3 2510:11 2511:-7 2512:-14 2513:-4 2514:-4 2515:-7 2516:40 2517:2 2518:-24 2519:-25 2520:-1 2521:-19 2522:-2 2524:15 2525:-28 2526:6 2527:12 2528:-26 2530:4 2531:8 2532:-4 2533:13 2534:3 2535:-10 2536:17 2537:-1 2539:-16 2540:12 2541:-1 2542:-17 2543:-11 2544:9 2545:-22 2546:15 2547:-3 2548:-10 2549:15 2550:4 2551:8 2552:7 2553:-21 2554:-12 2555:-10 2556:-5 2557:-2 2558:-6 2559:9 2561:-4 2563:-9 2564:-2 2565:-16 2566:3 2568:-1 2570:-25 2571:-2 2573:-3 2576:25 2577:12 2578:-15 2579:25 2580:8 2581:-10 2582:-3 2583:4 2585:17 2586:-24 2587:14 2588:15 2589:-16 2590:1 2591:-5 2592:-3 2593:-3 2594:-3 2595:13 2596:-1 2597:28 2598:-12 2599:-8 2600:-10 2601:-11 2602:-3 2603:-17 2604:-3 2605:-34 2606:-37 2608:-12 2609:-2 2610:-2 2611:6 2612:-19 2613:12 2614:12 2615:14 2616:11 2617:-4 2618:-7 2619:8 2620:23 2621:-30 2622:-12 2623:-23 2624:-21 2625:-8 2626:-45 2627:-15 2628:-27 2629:36 2630:-6 2631:43 2633:2 2634:-22 2635:-13 2636:-3 2640:8 2641:-10 2642:-9 2643:-33 2646:-7 2649:-9 2650:-9 2651:-2 2652:-2 2653:15 2654:7 2655:-15 2656:10 2657:10 2658:3 2662:-4 2665:21 2666:-6 2668:-25 2669:-7 2670:-9 2671:-9 2672:-4 2673:-4 2677:5 2678:-2 2680:17 2681:-24 2682:-6 2683:-23 2684:-15 2685:11 2686:52 2687:-8 2688:22 2690:12 2691:-9 2692:-12 2693:-28 2695:-9 2696:5 2697:22 2698:15 2699:10 2700:4 2701:-1 2702:-1 2703:-14 2705:1 2707:-1 2708:31 2709:14 2710:10 2711:-7 2712:8 2713:3 2714:1 2715:12 2717:-25 2718:-25 2719:-14 2720:-8 2721:-1 2722:-9 2725:-3 2726:52 2727:18 2728:-6 2729:-14 2730:2 2731:28 2732:1 2733:-34 2734:49 2735:49 2736:44 2737:36 2738:36 2739:3 2740:45 2742:-7 2743:-11 2744:19 2745:16 2746:16 2747:-4 2748:-3 2749:-4 2751:-6 2752:22 2753:-9 2754:12 2755:3 2756:-10 2757:3 2758:5 2760:20 2761:21 2762:-3 2763:-12 2764:12 2765:13 2766:5 2767:9 2768:-2 2769:-3 2770:-3 2771:10 2772:-15 2773:6 2774:30 2776:-11 2777:-1 2778:-11 2779:-24 2780:1 2781:1 2782:-8 2783:-49 2784:4 2785:13 2786:13 2787:10 2788:10 2789:-8 2790:-13 2791:10 2792:10 2793:14 2794:8 2795:8 2796:1 2797:3 2798:-1 2799:-1 2802:12 2803:13 2804:2 2805:3 2806:9 2807:-7 2808:16 2809:22 2810:-5 2811:-8 2812:-3 2813:6 2814:14 2815:-8 2816:-8 2818:-1 2820:1 2821:1 2822:-11 2823:-3 2824:-3 2825:-6 2826:8 2827:9 2828:-13 2829:-6 2830:-5 2831:17 2832:13 2833:-8 2834:-2 2835:-2 2836:7 2837:17 2838:18 2839:-2 2840:-2 2841:-2 2842:-8 2843:-1 2844:12 2845:12 2846:-8 2847:-8 2848:14 2849:-17 2850:-17 2851:5 2852:5 2853:14 2854:14 2855:26 2856:32 2857:1 2858:-2 2859:-1 2860:3 2863:7 2864:1 2865:10 2866:-11 2867:-7 2868:18 2869:3 2870:26 2871:26 2872:-10 2873:-11 2874:6 2875:6 2876:-5 2877:-15 2878:-18 2879:-9 2880:-13 2881:-4 2882:-4 2883:14 2884:13 2885:8 2886:6 2887:-1 2888:-1 2889:13 2890:11 2891:-5 2892:-1 2893:-5 2894:-2 2895:-8 2896:-2 2897:16 2898:14 2899:7 2900:-10 2901:22 2902:2 2903:2 2904:12 2905:9 2906:-7 2907:-1 2908:-1 2913:4 2914:4 2915:-7 2916:-2 2918:3 2919:5 2920:-12 2921:-7 2922:1 2923:-2 2924:2 2925:-5 2926:2 2927:-2 2928:2 2929:-2 2930:-2 2931:3 2932:2 2933:2 2934:-16 2937:-11 2938:-14 2941:2 2942:4 2944:3 2946:-3 2947:-1 2948:3 2949:3 2950:-16 2951:6 2952:8 2953:8 2954:-7 2955:4 2956:-4 2957:7 2958:1 2960:-1 2961:-1 2962:-9 2963:-8 2964:-8 2965:-10 2966:-7 2967:-4 2968:-13 2969:-7 2970:-8 2971:9 2972:-6 2973:-4 2974:-10 2975:15 2976:-8 2977:10 2978:10 2979:-10 2980:-9 2981:-1 2982:-3 2983:-16 2984:-14 2985:-12 2986:-2 2987:-2 2988:-3 2989:-3 2990:-3 2991:10 2992:-3 2993:-4 2994:-4 2995:-6 2996:-6 2997:4 2998:5 2999:1 3000:11 3001:15 3002:4 3003:10 3004:1 3005:10 3007:-7 3008:18 3009:18 3010:8 3011:2 3012:-33 3013:-18 3014:-19 3015:-7 3016:2 3017:-2 3018:1 3019:9 3020:-3 3021:25 3023:7 3024:7 3025:4 3026:18 3027:21 3028:3 3030:-9 3031:-17 3032:-10 3033:12 3034:12 3035:-1 3036:-1 3037:-1 3038:-4 3041:5 3042:-8 3043:1 3044:1 3045:-10 3046:-5 3047:2 3048:-3 3049:-2 3050:-2 3051:9 3052:5 3053:9 3054:-15 3055:8 3057:6 3058:6 3059:-1 3060:-1 3061:-1 3062:-1 3063:-1 3064:16 3065:6 3066:6 3067:12 3068:13 3069:-10 3070:-10 3071:-10 3072:1 3074:6 3075:-3 3076:-3 3077:2 3078:12 3079:10 3080:-10 3081:-7 3082:-4 3083:21 3084:-1 3085:-10 3086:-12 3087:-5 3088:-5 3089:-8 3090:-8 3091:23 3092:11 3093:11 3094:9 3095:10 3096:1 3097:-8 3098:9 3099:9 3100:-2 3102:2 3103:20 3104:-2 3105:-2 3106:22 3107:16 3108:6 3109:8 3110:7 3112:-5 3113:4 3114:1 3115:-1 3116:-1 3117:12 3118:12 3119:13 3120:13 3121:4 3122:-7 3123:-10 3124:-11 3125:3 3126:4 3127:4 3128:12 3129:16 3130:16 3131:-3 3132:-1 3133:1 3134:11 3135:12 3136:-4 3137:4 3138:5 3139:-2 3140:-2 3141:2 3142:3 3143:1 3144:1 3145:5 3146:5 3147:17 3148:-7 3149:-8 3150:2 3151:2 3152:26 3153:15 3154:12 3155:11 3156:9 3157:9 3158:-5 3159:-5 3160:9 3161:-2 3162:4 3163:-19 3164:-10 3165:-5 3166:8 3167:2 3168:20 3169:20 3170:20 3171:2 3172:2 3173:8 3174:7 3175:9 3176:-2 3177:-2 3178:-3 3179:9 3180:9 3181:15 3182:-4 3183:-4 3184:-3 3185:-6 3186:-5 3187:-5 3188:3 3189:11 3190:13 3191:-1 3192:-1 3193:6 3194:10 3195:-6 3196:-2 3197:-2 3198:3 3199:4 3201:12 3202:12 3203:-8 3204:-8 3205:-9 3206:-4 3207:-1 3208:-1 3209:-9 3210:-3 3211:-3 3212:-4 3213:-4 3214:14 3215:6 3216:-3 3217:-9 3218:-9 3219:15 3220:15 3221:-11 3222:-11 3223:6 3224:13 3225:13 3226:10 3227:4 3228:15 3229:-3 3230:2 3231:2 3232:14 3233:14 3234:-5 3235:-1 3237:-6 3238:-13 3239:9 3240:6 3241:3 3242:3 3243:9 3244:9 3245:12 3246:12 3247:-12 3248:2 3250:-1 3251:7 3252:7 3255:-2 3256:-2 3257:-4 3258:6 3259:-3 3260:-3 3261:-13 3262:-13 3263:18 3264:18 3265:-2 3266:6 3267:-7 3268:-6 3269:-6 3270:-2 3271:18 3272:-24 3273:-12 3274:-12 3275:-13 3276:-4 3277:-4 3278:-15 3279:-4 3280:-13 3281:-4 3282:-4 3283:-3 3284:-1 3285:-14 3286:-16 3287:-17 3288:-30 3289:-10 3290:-5 3291:-5 3292:-18 3293:-6 3294:-6 3295:-13 3296:-13 3297:-6 3298:-6 3299:-4 3300:-4 3301:1 3302:4 3303:4 3304:-9 3305:10 3306:2 3307:1 3308:-19 3309:-19 3310:-9 3311:-6 3312:-5 3313:-9 3314:4 3315:13 3316:-4 3317:6 3318:6 3319:10 3320:9 3321:8 3322:2 3323:2 3324:-6 3325:8 3326:8 3327:-17 3328:-13 3329:-6 3330:-3 3331:3 3332:11 3333:13 3334:2 3335:10 3336:10 3337:-16 3338:-6 3339:7 3340:7 3341:1 3342:1 3344:14 3345:11 3346:13 3347:13 3348:-7 3349:-16 3350:-8 3351:12 3353:4 3354:-14 3355:2 3356:-5 3357:-3 3358:9 3359:-16 3360:-3 3361:-10 3362:-11 3363:-9 3364:-9 3365:-7 3366:-7 3367:-7 3368:-7 3369:-4 3370:-4 3371:-4 3372:-5 3373:6 3375:-5 3376:-6 3377:-13 3378:7 3379:10 3380:-4 3381:1 3382:1 3383:-4 3384:-3 3385:-19 3386:-16 3387:15 3388:13 3389:-4 3390:-5 3391:-5 3392:-5 3393:1 3394:2 3395:-1 3396:4 3397:11 3401:9 3402:-1 3403:-1 3404:12 3405:13 3406:3 3407:9 3408:6 3409:-8 3410:-6 3411:9 3412:9 3413:-3 3414:-3 3415:-3 3416:12 3417:12 3418:-5 3419:-2 3420:-2 3421:-16 3422:-14 3423:-11 3424:17 3425:1 3426:8 3427:10 3428:13 3430:1 3431:8 3433:11 3434:8 3435:-7 3436:-7 3437:-13 3438:-6 3439:-7 3440:-11 3441:-12 3442:12 3443:-2 3444:-2 3445:18 3446:14 3447:-1 3448:-2 3449:-2 3450:-23 3451:-4 3452:-4 3453:-7 3454:-7 3455:-14 3456:-4 3457:-9 3458:-1 3459:6 3460:5 3461:10 3462:-6 3463:5 3464:-4 3465:9 3466:-2 3467:-1 3468:-8 3469:-2 3470:-10 3472:-10 3473:-1 3474:-2 3475:-2 3478:1 3479:3 3480:1 3481:1 3482:-6 3483:-5 3484:-9 3485:-6 3486:3 3487:4 3488:4 3489:12 3490:-2 3491:-7 3492:-7 3493:-4 3494:-6 3495:1 3498:3 3499:3 3501:-3 3502:2 3503:-2 3504:-2 3505:9 3506:-4 3507:-8 3509:9 3510:5 3511:8 3512:-5 3513:10 3514:13 3515:12 3517:17 3518:-8 3519:-8 3520:12 3521:9 3522:9 3523:11 3524:12 3525:4 3526:4 3527:-6 3529:-2 3530:3 3532:-4 3533:5 3534:-11 3535:-1 3536:-1 3537:14 3538:10 3539:7 3540:7 3541:-8 3542:-9 3543:-4 3544:-7 3545:-7 3546:-25 3547:-5 3548:-17 3549:-17 3550:-17 3551:-21 3552:3 3553:7 3554:7 3555:-16 3556:-3 3557:-17 3558:-18 3559:-18 3560:15 3561:14 3562:-11 3563:-8 3564:-1 3565:-14 3566:1 3567:-1 3569:-11 3570:-10 3571:-12 3572:-6 3573:-2 3574:-2 3575:-7 3576:-7 3577:-3 3578:25 3579:-2 3581:1 3582:-4 3584:-3 3585:4 3586:-9 3587:-9 3588:12 3589:22 3590:22 3591:1 3592:1 3593:-9 3594:-9 3595:11 3596:10 3597:-1 3598:-1 3599:-5 3600:-5 3601:-1 3602:-4 3603:-4 3604:13 3605:13 3606:-4 3607:-2 3608:-11 3609:-5 3610:-5 3611:27 3612:35 3613:35 3614:6 3615:6 3616:5 3617:1 3618:9 3619:9 3620:-9 3621:-16 3622:-16 3623:13 3624:13 3625:10 3626:1 3627:1 3628:1 3629:1 3630:-8 3631:10 3632:10 3633:19 3634:-7 3635:-7 3636:-7 3637:-7 3638:-6 3639:-1 3640:1 3641:1 3642:-8 3643:-8 3644:-3 3645:-3 3646:6 3647:6 3648:13 3649:-11 3650:-11 3651:-3 3652:7 3653:-10 3654:-10 3657:4 3658:5 3659:-1 3660:-1 3661:-3 3662:-3 3663:13 3664:15 3665:7 3666:6 3667:3 3668:-7 3669:17 3670:24 3671:-7 3672:-8 3673:-8 3674:-3 3675:-3 3676:6 3677:6 3678:14 3679:-8 3680:-8 3681:-1 3682:-1 3684:1 3685:1 3686:3 3687:14 3688:7 3689:-12 3690:7 3691:-13 3692:-3 3693:7 3694:-3 3695:2 3696:-1 3697:-1 3698:2 3699:13 3700:5 3701:3 3702:10 3703:11 3704:-1 3705:5 3706:13 3707:13 3708:-8 3709:-2 3710:-2 3711:-2 3712:6 3713:17 3714:18 3715:7 3716:14 3717:-2 3718:-2 3719:12 3720:15 3723:6 3724:-6 3725:18 3726:21 3727:11 3728:11 3729:-13 3730:-9 3731:-3 3732:-3 3733:-10 3734:-10 3735:-5 3736:-8 3737:-8 3738:1 3739:2 3740:-1 3741:4 3742:4 3744:-2 3745:-8 3746:-8 3747:15 3748:3 3749:16 3750:11 3755:-1 3756:-1 3757:-3 3758:-3 3759:12 3760:12 3761:12 3762:-8 3763:-8 3764:-8 3765:4 3767:-17 3768:-17 3769:-17 3770:-9 3771:-10 3772:-14 3773:-14 3774:5 3775:5 3776:9 3777:11 3778:26 3779:32 3780:32 3781:1 3782:9 3783:10 3784:-7 3785:10 3786:4 3787:-10 3788:-10 3789:14 3790:14 3791:-23 3792:-14 3793:-14 3794:-5 3795:-1 3796:-11 3797:3 3798:-13 3799:2 3800:-4 3801:-4 3802:5 3803:-2 3804:14 3805:-4 3806:-4 3807:-4 3808:11 3809:14 3810:18 3811:12 3812:13 3813:9 3814:9 3815:1 3818:-5 3819:-6 3820:-6 3821:11 3822:6 3823:-2 3824:1 3826:4 3827:9 3828:-3 3830:1 3831:1 3832:-14 3833:-9 3834:-11 3835:-1 3836:-9 3837:-9 3838:-12 3839:-3 3840:-3 3841:-3 3842:8 3843:-7 3844:-7 3845:-10 3846:-10 3847:-8 3848:3 3849:-1 3850:-1 3851:3 3852:-4 3853:-2 3854:-2 3855:15 3856:26 3857:-6 3858:-7 3859:-2 3860:-13 3861:-13 3862:10 3863:10 3864:-10 3865:-5 3866:-14 3867:-4 3868:-4 3869:-3 3870:-3 3871:-11 3872:-11 3873:2 3874:6 3875:6 3876:-6 3878:8 3879:-1 3880:10 3881:6 3882:-1 3883:-4 3884:2 3885:2 3889:-6 3890:-4 3891:-4 3892:22 3893:22 3894:22 3895:-17 3896:-9 3897:-9 3898:-11 3899:-12 3900:-4 3901:-4 3902:-4 3903:7 3906:-10 3907:5 3908:2 3909:-1 3910:-2 3911:7 3912:8 3913:9 3915:2 3916:4 3917:6 3918:-7 3919:-7 3920:-6 3921:-4 3922:-4 3923:-10 3924:-8 3925:-5 3926:-3 3927:-3 3928:-1 3929:10 3930:10 3931:6 3932:10 3933:10 3934:-2 3935:-2 3936:12 3938:11 3939:11 3940:-4 3943:-1 3944:-1 3945:-6 3946:-5 3947:-17 3948:-4 3949:-5 3950:-11 3951:-11 3952:-7 3953:-7 3954:14 3955:14 3956:5 3957:1 3958:7 3959:8 3960:1 3961:1 3962:-6 3963:-6 3964:-4 3965:3 3966:-2 3967:-9 3970:2 3971:-1 3972:1 3973:-3 3974:-2 3975:-2 3976:5 3977:11 3978:-9 3979:-3 3980:11 3981:-23 3982:-16 3983:-2 3984:-2 3985:9 3986:9 3987:-2 3988:-10 3990:-6 3991:-15 3992:-11 3993:-8 3994:2 3995:-5 3996:-5 3997:-4 3998:-4 3999:-6 4000:5 4001:-10 4002:-10 4003:17 4004:1 4005:24 4006:-1 4007:-1 4008:5 4009:2 4010:2 4011:2 4012:2 4013:-5 4014:-5 4015:-7 4016:4 4017:-1 4018:-1 4019:-1 4022:6 4023:-3 4024:-3 4025:10 4026:12 4027:2 4028:3 4030:-1 4031:-2 4032:8 4033:8 4034:5 4035:15 4036:-5 4037:-8 4040:-3 4046:-1 4047:-2 4048:-2 4049:-2 4050:2 4051:3 4052:2 4053:-2 4055:3 4056:5 4057:5 4058:-12 4059:-7 4060:-7 4061:1 4062:-2 4063:-2 4064:7 4065:6 4066:8 4067:-5 4068:-5 4069:-1 4070:-1 4071:2 4072:-2 4073:-2 4074:-6 4075:-2 4076:-2 4077:-1 4078:-1 4079:-1 4080:-1 4081:4 4084:3 4085:-2 4086:5 4087:2 4088:-8 4089:-5 4090:10 4091:10 4092:2 4093:2 4094:-12 4098:-8 4099:-14 4100:-14 4101:8 4105:2 4106:4 4109:-2 4110:3 4111:-2 4112:-6 4114:-2 4115:-1 4116:11 4117:11 4119:4 4120:4 4121:-16 4122:-5 4123:3 4124:2 4125:-9 4126:9 4127:9 4128:7 4129:13 4130:-2 4132:-7 4133:4 4134:-4 4135:-4 4136:7 4138:1 4139:-1 4141:-10 4142:-8 4143:-8 4144:17 4145:18 4146:7 4147:7 4148:14 4149:14 4150:-2 4151:-2 4152:15 4153:23 4154:-5 4155:-5 4156:-5 4157:-13 4158:-14 4159:1 4161:-4 4162:-3 4163:-3 4164:8 4165:7 4166:7 4168:6 4169:6 4170:11 4171:5 4172:-10 4173:-6 4174:6 4175:12 4176:3 4177:5 4178:-8 4179:14 4180:17 4181:24 4182:-11 4183:-7 4184:-6 4185:-6 4186:-10 4187:-7 4188:-7 4189:-3 4190:-2 4191:12 4192:11 4193:11 4194:-2 4196:-2 4197:-2 4198:-10 4199:-11 4200:-11 4201:6 4202:4 4203:-9 4204:-10 4205:-10 4206:4 4207:5 4208:5 4209:-2 4210:-3 4211:-3 4212:-10 4213:-8 4214:-7 4215:-3 4216:-3 4217:-4 4218:9 4219:8 4220:-2 4221:3 4222:-10 4223:-7 4224:18 4225:-8 4226:10 4227:11 4228:10 4229:5 4230:-10 4231:-9 4232:-9 4233:1 4234:-3 4235:-3 4236:-10 4237:-29 4238:-13 4239:-5 4240:-6 4241:-7 4242:-7 4243:-14 4244:-12 4245:-12 4246:1 4247:1 4248:-4 4249:-4 4250:-4 4251:1 4253:-6 4254:-6 4255:-1 4256:-1 4257:3 4258:3 4259:9 4260:9 4261:1 4262:-2 4263:-2 4264:9 4265:22 4266:7 4267:12 4268:8 4269:11 4270:9 4271:-3 4272:-3 4273:-3 4274:5 4275:-11 4276:-4 4277:-4 4278:-4 4279:-8 4280:-6 4281:-4 4282:-12 4283:-4 4284:-4 4285:1 4286:1 4287:-8 4288:-8 4289:-8 4290:4 4291:17 4292:16 4293:4 4295:10 4296:10 4297:1 4298:10 4299:7 4301:-2 4302:-7 4303:-7 4304:-5 4305:-5 4306:18 4307:18 4308:18 4309:9 4310:2 4311:3 4312:-35 4313:-18 4314:-18 4315:-5 4316:-19 4317:-10 4318:-11 4319:-10 4320:8 4321:2 4322:-14 4323:-14 4325:-2 4326:-2 4327:9 4328:14 4329:-5 4330:-5 4332:-12 4333:1 4334:4 4335:-2 4336:9 4337:10 4338:-3 4340:10 4341:10 4342:11 4343:11 4344:2 4345:-8 4346:-8 4347:-15 4348:5 4349:-2 4350:-2 4351:-1 4352:-1 4354:-1 4358:-8 4359:-7 4360:7 4361:7 4362:7 4363:4 4364:4 4365:21 4366:21 4367:22 4368:3 4369:3 4372:-4 4376:11 4377:15 4378:20 4379:20 4380:-1 4382:1 4383:1 4384:1 4385:1 4387:-18 4388:-8 4389:-10 4390:-10 4391:8 4392:9 4393:11 4394:11 4395:11 4396:7 4397:5 4398:-2 4399:-2 4400:-1 4401:-1 4402:-1 4403:-12 4404:-12 4405:-11 4408:-5 4409:-5 4410:-5 4411:3 4412:-12 4413:-11 4414:-11 4418:11 4419:15 4420:3 4421:12 4422:7 4423:10 4424:-7 4425:21 4427:12 4428:16 4429:16 4430:-3 4431:-3 4434:-6 4435:-10 4436:9 4437:11 4440:-6 4443:22 4444:22 4445:22 4446:4 4447:1 4448:8 4449:8 4450:-1 4451:-2 4452:2 4453:4 4454:4 4455:8 4456:3 4457:-6 4458:-7 4460:-10 4461:2 4462:7 4463:-10 4464:-2 4465:-2 4466:-3 4467:7 4468:10 4469:-1 4470:-1 4471:14 4472:7 4473:7 4474:-4 4475:-4 4476:10 4477:-2 4478:-2 4479:-2 4480:6 4481:4 4482:-8 4483:-8 4484:-7 4485:8 4486:6 4487:3 4488:-6 4489:-2 4490:-2 4491:8 4492:8 4493:-1 4494:-11 4495:11 4496:11 4497:11 4498:-12 4499:-12 4500:-8 4501:-1 4502:-1 4504:1 4505:1 4506:1 4507:11 4508:11 4509:11 4510:-16 4511:-7 4512:-3 4513:-11 4514:-11 4515:37 4516:-5 4517:11 4518:10 4519:10 4520:42 4521:39 4522:11 4523:11 4524:3 4525:3 4526:-11 4527:-11 4528:-11 4529:7 4530:7 4531:-1 4532:1 4533:-2 4534:3 4535:3 4536:20 4537:-4 4538:20 4539:20 4540:8 4541:8 4542:6 4543:14 4544:18 4545:19 4546:-6 4547:-6 4548:4 4549:4 4550:6 4551:14 4552:14 4553:-18 4554:-4 4555:-4 4556:-14 4557:-14 4558:-15 4559:-4 4560:-2 4561:-2 4562:-7 4563:-7 4564:6 4565:6 4566:-5 4567:-2 4568:-3 4569:-2 4570:-5 4571:-13 4572:-13 4573:-13 4574:-3 4575:-3 4576:-5 4577:14 4578:8 4579:3 4580:2 4581:7 4582:8 4583:-5 4584:8 4585:8 4586:4 4587:3 4588:3 4589:3 4590:19 4591:6 4592:-3 4593:5 4594:10 4595:10 4596:10 4597:12 4598:16 4599:-8 4600:-8 4601:8 4602:13 4603:13 4604:2 4605:-3 4606:3 4607:3 4608:-7 4609:-4 4610:-5 4611:-3 4612:11 4613:12 4614:12 4615:3 4616:5 4617:-24 4618:-8 4619:-15 4620:-18 4621:-18 4622:12 4623:-2 4624:-2 4625:15 4626:15 4627:-10 4628:-9 4629:-4 4630:-5 4631:-3 4632:-18 4633:-10 4634:-10 4635:-13 4636:-11 4639:-1 4642:1 4646:12 4647:13 4648:12 4649:17 4651:10 4652:10 4653:16 4654:15 4655:3 4656:8 4657:-5 4658:4 4659:4 4660:-4 4663:4 4664:-5 4665:1 4666:-6 4667:-14 4669:3 4670:-10 4671:-7 4672:-7 4673:-5 4674:-4 4675:6 4676:6 4677:-6 4678:1 4679:-4 4680:2 4681:3 4683:-9 4684:-9 4686:1 4687:1 4688:1 4689:8 4690:-4 4691:-4 4692:-2 4693:-2 4694:2 4695:-1 4696:-1 4697:3 4698:3 4699:-2 4700:-2 4701:-2 4702:13 4703:11 4704:12 4705:5 4706:8 4707:-10 4708:-10 4709:-6 4710:-6 4711:-5 4712:-3 4713:9 4714:13 4715:-1 4716:4 4717:4 4718:-8 4719:-7 4720:-1 4721:-1 4722:-1 4723:6 4724:-4 4725:12 4728:9 4729:9 4730:6 4731:-7 4732:-7 4733:10 4734:10 4735:-5 4736:-5 4737:1 4738:-1 4739:-4 4740:-8 4741:11 4742:16 4743:6 4744:6 4745:-1 4746:-1 4747:4 4750:-9 4751:-7 4752:-4 4753:-4 4754:-5 4755:-5 4756:1 4757:1 4758:1 4759:-11 4760:-11 4761:-10 4762:-13 4763:4 4764:6 4765:9 4766:-5 4767:-5 4768:-5 4769:4 4770:-3 4771:-3 4772:-3 4773:1 4774:1 4775:-5 4777:4 4778:4 4779:8 4780:21 4781:-13 4782:-9 4783:-14 4784:13 4785:13 4786:-3 4787:-14 4788:-6 4789:-4 4790:2 4791:1 4792:3 4795:22 4796:-5 4797:11 4798:9 4799:14 4800:-12 4803:24 4804:20 4805:20 4806:-1 4807:-1 4808:10 4809:13 4810:13 4811:4 4812:4 4813:8 4814:-5 4815:3 4816:-10 4817:-10 4818:6 4819:3 4820:10 4821:5 4822:-3 4823:10 4824:-10 4825:-7 4826:1 4827:6 4828:6 4829:1 4830:-8 4831:-3 4832:-3 4833:-3 4834:14 4835:14 4836:14 4837:1 4838:12 4839:10 4840:11 4841:-12 4842:-4 4843:-7 4844:-7 4845:-4 4846:-4 4847:7 4848:9 4849:6 4850:8 4851:-10 4852:-15 4853:11 4854:-12 4855:-12 4856:-12 4857:-7 4858:-5 4859:17 4860:22 4861:19 4862:15 4863:11 4864:15 4865:11 4866:-8 4867:-8 4868:11 4869:-2 4870:15 4871:8 4872:11 4873:1 4874:-1 4875:4 4876:-5 4877:16 4878:-4 4879:4 4880:5 4881:-5 4882:-9 4883:11 4884:11 4885:11 4886:10 4887:11 4888:-1 4889:-11 4890:-9 4891:9 4892:9 4893:9 4894:-2 4898:20 4899:-2 4900:-2 4901:-2 4902:22 4903:16 4904:5 4905:4 4907:12 4908:6 4909:8 4910:2 4911:2 4912:-9 4913:23 4914:-15 4915:7 4916:-5 4917:4 4918:1 4919:-6 4920:9 4921:12 4922:12 4923:1 4924:-1 4925:-1 4926:3 4927:24 4928:-11 4929:-5 4930:-5 4931:-8 4932:-8 4933:-1 4934:-7 4935:-8 4936:-8 4937:-12 4938:-4 4939:-4 4940:-5 4941:-9 4942:-12 4943:12 4944:12 4945:12 4946:-14 4947:-14 4948:-13 4949:11 4950:13 4951:13 4952:-3 4953:-22 4954:-17 4955:-17 4956:-8 4957:-13 4958:-2 4959:-2 4961:-10 4962:-11 4963:-1 4964:-10 4965:-3 4967:-6 4968:4 4969:4 4970:-19 4971:-20 4972:-7 4973:-6 4974:-7 4975:-5 4976:-3 4977:6 4978:1 4979:-7 4980:-1 4981:29 4982:33 4983:8 4985:14 4987:15 4988:1 4989:1 4990:-5 4991:1 4992:1 4993:1 4994:7 4995:10 4996:12 4997:12 4998:-3 4999:3 5000:-12 5001:-13 5002:-13 5003:4 5004:4 5005:4 5006:29 5007:10 5008:17 5009:12 5010:-4 5011:-3 5012:34 5013:33 5014:45 5015:-11 5016:-3 5017:-1 5018:-7 5019:7 5020:3 5021:-10 5022:-2 5023:12 5024:-4 5025:-3 5026:-1 5027:2 5028:2 5029:2 5030:17 5031:11 5032:13 5033:-4 5034:-2 5035:-2 5036:-9 5037:-7 5038:3 5039:-4 5040:-4 5041:-3 5043:1 5044:-2 5046:4 5047:4 5048:5 5049:6 5050:4 5051:-2 5052:-2 5053:19 5054:2 5055:-3 5056:-1 5057:19 5058:25 5059:-11 5060:-11 5061:9 5062:2 5063:2 5064:8 5065:8 5066:24 5067:15 5068:15 5069:12 5070:12 5071:-6 5072:-5 5073:-8 5074:28 5075:18 5076:21 5077:13 5078:9 5079:13 5080:13 5081:-15 5082:-6 5083:-2 5084:-2 5085:-15 5086:-12 5087:-12 5088:9 5089:9 5090:7 5091:5 5092:5 5093:-5 5094:-5 5095:-16 5096:-3 5097:-18 5098:-12 5099:-4 5100:-8 5101:4 5103:-2 5104:4 5105:-11 5106:-11 5107:-13 5108:-5 5109:-8 5111:-1 5112:13 5113:13 5115:-7 5116:11 5118:-3 5119:-3 5120:3 5121:3 5124:17 5125:18 5126:18 5127:8 5129:14 5132:15 5133:10 5134:1 5135:1 5136:-8 5137:8 5138:-8 5139:-8 5140:-8 5141:-21 5142:11 5143:5 5144:5 5145:14 5146:-10 5147:-10 5148:10 5149:10 5150:10 5151:7 5152:9 5153:9 5154:-2 5155:-2 5156:8 5157:8 5158:-8 5159:-17 5160:-18 5161:4 5163:4 5164:11 5165:20 5166:-6 5167:-6 5168:-6 5169:-1 5170:3 5171:3 5172:3 5173:11 5174:-9 5175:-16 5176:-2 5177:-2 5179:-4 5180:-4 5181:-2 5182:-2 5183:-8 5184:-9 5185:-9 5188:6 5190:-11 5191:-11 5193:-3 5194:6 5195:-7 5196:10 5197:-7 5198:-7 5199:-1 5200:-1 5201:-4 5202:9 5203:-11 5204:-13 5205:-13 5206:-6 5207:-6 5208:-6 5209:20 5210:20 5211:20 5215:1 5216:13 5217:13 5218:-2 5219:-2 5220:-2 5221:-6 5222:-6 5223:-8 5226:-2 5227:-1 5228:-2 5229:2 5230:4 5231:14 5232:-5 5233:-5 5234:-8 5235:-8 5236:14 5237:-5 5238:-5 5239:-1 5240:17 5241:11 5242:15 5243:1 5244:9 5245:12 5246:12 5247:-1 5248:-1 5249:-3 5250:-5 5251:-6 5252:-9 5255:17 5256:7 5259:-2 5260:-4 5261:4 5262:16 5264:21 5265:15 5266:8 5267:5 5268:-1 5269:-1 5270:11 5271:28 5272:-2 5273:-1 5274:-12 5275:10 5276:-23 5277:15 5278:14 5279:8 5280:-1 5281:-10 5282:-7 5283:-1 5284:14 5285:11 5286:5 5287:9 5288:5 5289:-13 5290:-5 5291:-1 5292:-4 5293:-4 5294:10 5295:11 5296:-6 5298:2 5300:-11 5301:-13 5302:-6 5303:-3 5304:-3 5305:3 5306:3 5307:-2 5308:-1 5309:-1 5310:-5 5311:-15 5312:9 5313:9 5314:-15 5315:-13 5316:4 5317:-9 5318:22 5319:-4 5320:-4 5321:6 5322:10 5323:-1 5324:-4 5325:-3 5326:-3 5327:-15 5328:-7 5329:-6 5330:-6 5331:-12 5332:-19 5333:18 5334:14 5335:-1 5336:-1 5337:5 5338:6 5339:6 5340:4 5341:-11 5342:-11 5343:-13 5344:9 5345:7 5346:7 5347:-3 5348:10 5349:-8 5350:-5 5351:-1 5352:-15 5353:-14 5354:4 5355:4 5356:-5 5357:-5 5358:-4 5359:-4 5360:12 5361:-3 5362:-3 5363:-3 5364:8 5365:-9 5366:15 5367:22 5368:22 5369:10 5370:-5 5371:12 5372:12 5373:4 5374:4 5375:26 5376:21 5377:-8 5378:-12 5379:-12 5380:-7 5381:-11 5382:-11 5383:3 5384:3 5385:3 5388:-12 5389:-15 5390:-2 5391:-13 5392:7 5393:6 5394:1 5395:1 5396:-2 5397:-2 5398:-3 5399:-3 5400:7 5401:21 5402:10 5405:4 5406:4 5407:10 5408:12 5409:2 5410:-10 5411:-2 5412:-9 5413:-9 5414:6 5415:2 5416:4 5417:4 5418:-3 5419:-3 5420:-12 5421:8 5422:-5 5423:-5 5424:-5 5425:-5 5426:-9 5427:-9 5428:-2 5429:-2 5430:4 5431:4 5432:13 5433:14 5434:14 5435:-1 5436:-1 5437:-7 5438:-4 5439:-12 5440:-9 5442:3 5443:-5 5446:4 5447:-13 5448:-8 5449:-1 5450:-1 5451:-9 5452:-8 5453:10 5454:-3 5455:-8 5456:-2 5457:-2 5458:3 5459:4 5462:12 5463:12 5464:12 5465:-8 5466:-8 5467:-8 5468:-10 5469:6 5470:5 5471:5 5472:5 5473:-1 5474:7 5477:-1 5478:-2 5479:3 5480:1 5481:-1 5482:-1 5483:-11 5484:-12 5485:1 5486:-3 5487:-3 5488:-1 5489:7 5490:-4 5491:-4 5492:-4 5493:11 5494:10 5495:10 5496:-8 5497:-4 5498:-4 5499:-4 5500:-15 5501:-18 5502:-17 5503:-17 5505:1 5506:-5 5507:-4 5508:-4 5509:23 5510:14 5511:4 5512:6 5513:1 5514:1 5515:4 5516:3 5521:-9 5522:-1 5523:-6 5524:-4 5525:-11 5526:-9 5527:-9 5528:18 5529:15 5530:18 5531:-8 5532:-12 5533:-9 5534:-2 5536:5 5537:-6 5538:10 5539:10 5540:2 5541:6 5542:15 5543:12 5544:10 5545:10 5546:10 5547:10 5548:3 5549:6 5550:-8 5551:-8 5552:11 5553:19 5554:11 5555:15 5556:16 5557:11 5558:13 5559:-3 5560:-8 5561:-14 5562:11 5563:11 5564:14 5565:14 5566:14 5567:-4 5568:4 5569:-2 5570:6 5571:-3 5572:-3 5573:-8 5574:-4 5575:-5 5576:-5 5579:-7 5580:-9 5581:-5 5582:-13 5583:-6 5586:12 5587:-4 5588:10 5589:10 5590:10 5591:3 5592:9 5593:11 5594:20 5595:-6 5596:-6 5597:-5 5598:-5 5599:-4 5600:2 5601:-1 5602:3 5603:14 5604:-5 5605:-8 5606:-1 5607:-4 5608:-4 5609:5 5610:-3 5611:-2 5612:2 5613:7 5614:8 5616:-23 5617:-23 5618:-22 5619:8 5620:10 5621:9 5622:-1 5624:20 5625:15 5626:4 5627:10 5628:9 5629:8 5630:1 5632:3 5633:2 5634:10 5635:27 5636:-5 5637:-7 5638:-7 5640:-3 5643:9 5644:9 5645:5 5646:-23 5647:-23 5650:4 5651:5 5652:8 5653:1 5654:1 5655:1 5656:-2 5657:9 5658:9 5659:9 5660:-5 5661:5 5662:7 5663:4 5664:7 5665:7 5666:-16 5667:-17 5668:-20 5670:1 5671:4 5672:7 5674:1 5675:1 5676:-1 5679:10 5680:12 5681:12 5682:12 5683:3 5684:1 5685:8 5686:-10 5687:-6 5688:1 5689:-3 5690:10 5691:12 5692:12 5693:-10 5694:-9 5695:-10 5696:-11 5697:-11 5698:-16 5699:-15 5700:-2 5701:-16 5703:11 5704:8 5705:-1 5707:-2 5708:-19 5709:-12 5710:-17 5711:-6 5712:-7 5714:1 5717:-9 5718:-2 5720:-2 5721:6 5722:7 5723:-1 5724:-1 5725:-4 5726:9 5728:1 5729:-2 5730:-2 5731:3 5732:3 5733:11 5734:11 5735:11 5739:11 5740:-3 5741:-3 5743:-9 5744:2 5745:-13 5746:-12 5747:-1 5748:18 5749:18 5750:-4 5751:20 5752:-5 5753:-13 5754:2 5755:2 5756:-7 5757:-7 5758:-10 5759:-10 5760:1 5762:-9 5763:-9 5764:-11 5765:-1 5766:-1 5767:-1 5768:-3 5769:16 5770:16 5771:-24 5772:-24 5773:-3 5774:-3 5775:-15 5776:-15 5777:-15 5778:11 5779:7 5780:7 5781:15 5782:-2 5783:-2 5784:-2 5785:12 5786:11 5787:8 5788:8 5789:8 5790:8 5791:-23 5792:-4 5793:-4 5794:-4 5795:-10 5796:-10 5797:-10 5798:-21 5799:-4 5800:-11 5801:-11 5802:-13 5803:-13 5804:-4 5805:-4 5806:2 5807:-1 5808:-5 5809:-7 5810:-7 5814:5 5815:-14 5816:-10 5817:-10 5818:-9 5819:-6 5820:-6 5821:9 5823:5 5824:5 5825:9 5826:9 5827:10 5828:13 5829:1 5830:-2 5831:14 5832:8 5833:8 5834:8 5835:-16 5836:-17 5837:-17 5838:9 5839:16 5840:-12 5841:13 5842:14 5843:11 5844:-5 5845:-5 5846:11 5847:14 5848:13 5849:-6 5850:-1 5851:-3 5852:14 5855:1 5856:12 5857:-10 5858:-10 5860:-4 5861:-3 5862:14 5863:11 5864:11 5865:10 5866:-6 5867:-6 5868:-2 5869:-2 5870:-2 5871:10 5872:10 5873:21 5874:32 5875:-4 5878:1 5879:1 5880:-6 5881:3 5882:4 5883:-3 5884:2 5885:-1 5888:-10 5889:-10 5890:7 5891:-21 5892:-6 5893:-7 5894:-6 5895:-5 5896:-10 5897:-10 5898:-12 5899:-13 5900:-13 5904:-10 5905:4 5906:7 5907:1 5908:1 5909:11 5910:11 5911:9 5912:-13 5913:-6 5914:-6 5915:-6 5916:-1 5917:1 5918:-6 5919:-6 5920:-4 5921:-4 5922:-4 5923:3 5924:2 5925:-2 5926:-2 5927:-6 5928:-2 5929:4 5933:7 5934:3 5935:-10 5936:9 5937:-27 5938:-5 5939:-5 5940:4 5941:4 5942:4 5943:-1 5944:-1 5945:-3 5946:-5 5947:-12 5948:-3 5949:-17 5950:-12 5951:-10 5952:-2 5953:1 5954:4 5955:7 5956:7 5957:7 5958:-5 5959:5 5960:-4 5961:-4 5962:-11 5963:-11 5964:-11 5965:-18 5966:-13 5967:-13 5968:15 5969:15 5970:-1 5971:-1 5972:-1 5973:-6 5974:-9 5975:1 5976:1 5977:-14 5978:-19 5979:6 5980:6 5981:-9 5982:-10 5983:-10 5984:3 5985:3 5986:-20 5987:3 5989:-2 5990:-2 5991:-10 5992:-19 5993:-13 5994:-11 5995:-11 5997:-4 5998:-4 5999:6 6000:-2 6002:4 6003:2 6004:2 6005:15 6006:-2 6007:-2 6008:22 6009:1 6010:9 6011:15 6012:-12 6013:-8 6014:-9 6015:-17 6016:-18 6017:4 6018:-4 6021:-10 6022:-10 6023:-10 6024:-1 6025:-1 6026:-2 6027:-2 6028:-1 6029:10 6030:-1 6031:-1 6032:-1 6033:1 6034:-3 6035:-3 6040:-10 6041:-8 6042:-1 6043:9 6044:9 6045:-6 6046:-1 6047:-1 6048:-1 6049:-1 6050:-3 6051:-4 6052:-1 6053:-18 6054:-7 6056:-3 6057:2 6058:5 6059:5 6060:-10 6061:-10 6062:-1 6063:4 6064:4 6065:4 6066:-4 6067:-9 6068:2 6069:-3 6070:13 6071:8 6072:-4 6073:-4 6074:7 6075:-8 6076:-17 6077:-8 6078:-8 6079:-9 6080:-9 6081:-11 6082:-6 6083:-7 6084:-3 6085:-5 6086:-13 6087:-13 6089:9 6090:13 6091:-3 6093:-2 6094:-2 6095:2 6096:1 6097:8 6098:5 6099:7 6100:7 6101:-4 6103:-4 6105:6 6106:7 6107:-12 6108:-14 6109:-2 6110:-2 6111:3 6112:6 6113:-9 6114:-11 6115:-7 6116:-6 6117:9 6120:11 6121:15 6122:-17 6123:-18 6124:14 6125:14 6126:10 6127:9 6128:-3 6129:-3 6130:-1 6131:-2 6132:6 6134:4 6135:-5 6136:-20 6137:-4 6138:-4 6139:10 6140:-14 6141:-18 6146:-2 6147:-2 6148:-3 6149:1 6150:11 6151:-9 6152:-13 6153:15 6154:-11 6155:-9 6156:-2 6157:6 6158:-12 6159:-13 6160:-8 6161:5 6162:-9 6163:-2 6164:6 6165:1 6166:-12 6167:-9 6169:-9 6170:-9 6171:11 6172:11 6174:-5 6175:8 6177:-6 6178:-6 6179:1 6180:1 6181:1 6182:-6 6183:-6 6184:7 6185:5 6186:5 6187:11 6188:11 6189:17 6190:5 6193:-1 6194:-3 6195:5 6196:4 6197:7 6198:-6 6199:3 6202:-5 6205:5 6206:8 6207:8 6208:2 6210:-2 6211:2 6212:11 6213:8 6214:2 6215:2 6216:2 6217:2 6218:-8 6219:-8 6220:-3 6221:-3 6222:-3 6223:15 6224:11 6225:14 6226:18 6227:-11 6228:-10 6230:1 6231:-1 6232:8 6233:2 6234:2 6235:-2 6237:-2 6238:-2 6240:5 6242:3 6243:3 6244:2 6245:2 6246:-3 6247:4 6248:4 6249:-8 6250:6 6251:-30 6252:-21 6253:-7 6254:-4 6255:-12 6256:-6 6257:-11 6258:-12 6259:8 6261:8 6262:8 6263:-14 6264:-13 6265:-13 6266:9 6267:9 6268:-10 6271:-7 6272:20 6273:20 6274:27 6275:-4 6276:9 6277:9 6278:9 6279:-8 6280:-10 6281:-7 6282:-2 6283:-11 6284:-5 6285:11 6286:-9 6287:-9 6288:-16 6289:-12 6290:-4 6291:-2 6292:-2 6293:-2 6295:-2 6296:-10 6297:-10 6298:5 6299:5 6300:3 6301:4 6302:-6 6303:-6 6304:-1 6305:-1 6309:3 6310:3 6311:3 6312:4 6313:4 6314:-3 6315:-9 6316:-1 6319:4 6321:-8 6322:11 6323:13 6324:13 6325:-2 6328:10 6329:10 6330:10 6331:10 6332:-15 6333:-12 6334:-7 6335:-5 6337:-6 6338:-6 6339:-6 6340:2 6341:-6 6342:-10 6343:5 6344:7 6345:7 6348:-3 6349:-1 6350:5 6353:10 6354:10 6355:10 6356:-6 6357:-8 6358:-4 6359:-2 6362:-7 6363:-6 6364:1 6365:1 6366:-7 6367:-2 6368:-8 6369:-8 6370:-1 6371:-1 6372:9 6373:10 6374:-8 6375:-1 6376:-1 6377:12 6378:13 6379:13 6380:13 6381:13 6382:13 6383:-8 6384:1 6385:-2 6386:-2 6387:4 6388:4 6389:-16 6390:-9 6391:-9 6392:-10 6393:-6 6395:10 6396:2 6397:12 6398:12 6399:-6 6400:5 6401:7 6402:7 6403:-2 6406:-3 6407:-3 6408:-3 6409:-3 6410:17 6411:16 6412:-2 6413:-2 6414:18 6415:22 6419:-10 6420:16 6421:7 6422:5 6423:2 6424:2 6425:4 6426:4 6428:-7 6429:2 6431:-3 6432:5 6433:5 6434:-3 6435:-9 6436:-9 6437:4 6438:-11 6439:-12 6440:-11 6441:-3 6442:-22 6443:-3 6444:-5 6445:-5 6446:-3 6447:9 6448:6 6449:-3 6450:-4 6451:-4 6452:9 6453:-26 6454:-3 6455:-1 6456:-9 6458:-6 6459:-10 6460:-10 6461:-15 6462:-12 6463:9 6464:9 6465:16 6466:11 6467:10 6470:8 6471:8 6472:14 6473:-9 6474:-9 6475:-2 6476:-2 6477:-2 6478:-9 6479:-10 6480:-10 6481:-10 6482:-7 6483:3 6484:3 6485:13 6486:-9 6487:-11 6488:-8 6489:-6 6490:-4 6492:-5 6493:-5 6494:-5 6495:-4 6496:-3 6497:11 6498:-25 6499:1 6500:-10 6501:-6 6503:1 6504:3 6505:-3 6506:-10 6507:-15 6509:-4 6510:7 6511:3 6512:5 6513:14 6514:8 6515:10 6516:-4 6517:-3 6519:-4 6520:-10 6524:-22 6525:-5 6526:2 6527:-24 6528:-8 6529:-16 6530:-4 6531:-4 6532:-1 6533:2 6534:-1 6535:-1 6536:-1 6537:10 6538:7 6539:-6 6540:-6 6541:1 6542:1 6543:8 6544:8 6547:3 6550:5 6551:-2 6552:2 6553:7 6554:-5 6555:7 6556:2 6557:10 6558:10 6560:1 6562:8 6563:-8 6564:-2 6565:1 6566:-4 6567:4 6568:-2 6569:-6 6570:-7 6571:-3 6572:-3 6573:30 6574:-7 6575:46 6576:40 6577:11 6578:-11 6579:-11 6580:-12 6581:7 6582:7 6583:-16 6584:-4 6585:-14 6586:7 6587:7 6588:12 6589:13 6590:13 6591:-1 6592:-3 6593:-4 6594:-3 6595:-5 6596:-5 6597:-4 6598:-3 6599:-3 6600:-3 6601:-1 6602:-1 6603:-3 6605:-1 6606:-3 6608:3 6609:6 6610:15 6611:5 6612:6 6613:-2 6614:-2 6615:-5 6616:-4 6617:-4 6619:-2 6620:-2 6621:-10 6622:-13 6623:-8 6624:-5 6625:-3 6626:-3 6627:-1 6628:-7 6629:-12 6630:14 6631:6 6632:15 6633:16 6634:1 6635:4 6636:-2 6637:3 6638:3 6639:3 6640:3 6641:-11 6642:-11 6643:-9 6646:-4 6647:-4 6648:7 6649:10 6650:2 6651:-1 6652:-3 6653:11 6654:13 6655:-6 6656:10 6657:9 6658:9 6659:-11 6660:-12 6661:-2 6662:-2 6663:-11 6664:-11 6665:2 6666:2 6667:-6 6670:-10 6671:-8 6672:-8 6673:-5 6674:-3 6675:-11 6676:18 6677:8 6678:2 6679:2 6680:9 6681:10 6682:10 6683:9 6684:9 6685:-4 6686:-4 6687:-4 6688:1 6689:10 6690:10 6691:-8 6692:-5 6693:-2 6694:-2 6695:12 6696:-8 6697:-11 6698:-3 6699:-8 6700:10 6701:10 6702:10 6703:-2 6704:16 6705:16 6706:6 6707:6 6708:6 6709:-1 6710:-1 6711:-1 6712:-8 6713:-3 6714:-2 6715:-1 6716:-1 6717:11 6718:13 6719:13 6720:-7 6721:-1 6724:3 6725:-3 6726:-3 6727:6 6728:7 6729:11 6730:-6 6731:-6 6732:-1 6733:-1 6736:-10 6737:-10 6738:-12 6739:14 6740:16 6741:16 6742:-7 6743:-2 6744:-14 6745:-11 6746:-10 6748:2 6749:-2 6751:-1 6752:-3 6753:-1 6754:-1 6755:-3 6756:-5 6757:-8 6758:1 6762:2 6764:-8 6765:-8 6766:-8 6767:-5 6768:2 6769:14 6770:-14 6771:-9 6772:-11 6773:-5 6774:-5 6775:10 6776:-1 6777:14 6778:9 6780:-5 6781:-11 6782:-11 6783:-2 6787:-1 6788:-1 6789:6 6790:-9 6791:-9 6792:-9 6793:-7 6794:-6 6795:-3 6796:-3 6797:-3 6798:9 6799:9 6800:1 6801:1 6802:1 6803:1 6804:6 6805:5 6806:-7 6807:-2 6808:-3 6809:-3 6810:12 6811:12 6812:12 6813:-8 6814:-1 6815:-2 6816:-10 6817:-4 6818:1 6819:-1 6820:-1 6821:-2 6822:9 6823:-14 6824:-11 6825:-11 6826:1 6827:15 6828:17 6829:22 6830:-10 6831:-10 6832:-10 6833:-10 6834:11 6835:2 6836:8 6837:8 6838:8 6839:6 6840:6 6841:8 6842:3 6843:-6 6844:-6 6845:-6 6847:-5 6848:4 6849:13 6850:13 6852:-3 6853:1 6854:1 6855:8 6856:8 6857:-2 6860:1 6863:11 6864:8 6865:8 6866:-7 6867:-7 6868:19 6869:-6 6870:-7 6871:-4 6872:3 6873:2 6874:2 6875:-21 6876:-12 6877:-12 6878:-13 6879:-13 6880:-4 6881:-8 6882:-6 6883:3 6884:3 6885:3 6886:-5 6887:-4 6888:-3 6889:-1 6890:-2 6891:-2 6892:-2 6893:7 6894:7 6895:9 6896:-2 6897:-2 6898:4 6899:5 6900:5 6901:-13 6902:6 6903:-11 6904:11 6905:6 6906:-8 6907:-2 6908:14 6909:14 6910:-9 6911:-9 6912:-7 6913:-2 6914:-2 6915:-31 6916:-10 6917:-4 6918:-3 6919:-10 6920:-7 6921:-7 6922:-7 6923:-12 6924:-4 6925:-4 6926:-9 6927:-9 6928:-1 6929:-1 6930:4 6931:-1 6932:10 6933:10 6934:-9 6935:-4 6936:-6 6937:-1 6938:4 6939:4 6940:-1 6941:-2 6942:2 6943:3 6944:3 6948:11 6949:16 6950:-2 6951:-1 6952:-1 6953:8 6954:8 6955:-12 6956:-13 6957:1 6958:9 6959:9 6960:4 6961:4 6962:-2 6963:-2 6964:-10 6965:-10 6966:-2 6967:-2 6968:-2 6969:-15 6970:-15 6971:13 6972:13 6973:-6 6974:-6 6975:-5 6976:3 6977:12 6978:12 6979:-1 6980:-2 6981:-13 6983:-6 6984:-6 6985:-10 6986:-11 6987:-4 6988:-4 6990:-1 6991:6 6993:2 6995:-11 6996:-12 6998:-12 6999:-3 7000:-11 7001:-5 7002:-2 7003:-2 7004:-2 7005:-2 7006:8 7007:-2 7008:-2 7009:-1 7012:-4 7013:1 7014:3 7015:3 7016:1 7017:1 7018:-1 7019:-5 7020:2 7021:-5 7022:-3 7023:-9 7024:-6 7025:-6 7026:9 7027:4 7028:4 7029:4 7030:5 7031:12 7032:-3 7033:13 7034:13 7035:13 7036:-9 7037:-10 7038:-10 7039:-4 7040:-3 7041:-4 7042:12 7043:14 7044:14 7046:-1 7047:11 7048:-8 7049:-6 7050:1 7051:3 7052:4 7053:4 7054:9 7055:12 7056:12 7057:12 7058:14 7059:8 7060:9 7061:-8 7062:3 7063:-14 7064:-6 7065:-7 7066:-1 7067:-18 7068:-19 7069:-2 7070:15 7071:8 7072:8 7073:9 7074:9 7075:1 7077:1 7078:6 7079:16 7080:10 7081:12 7084:-6 7086:1 7088:-4 7089:-4 7090:10 7091:-2 7092:-4 7093:14 7094:-1 7095:1 7097:-2 7098:-2 7099:-25 7100:-13 7101:-16 7102:-14 7103:1 7104:2 7105:-10 7106:-4 7107:-8 7108:-8 7111:4 7112:4 7113:-2 7114:12 7115:5 7116:8 7117:8 7118:-5 7119:-5 7120:20 7121:19 7122:10 7123:13 7124:13 7125:-9 7126:-3 7127:9 7128:15 7129:13 7130:12 7132:-3 7133:3 7135:17 7136:18 7137:-8 7138:-8 7139:-8 7140:-13 7141:-1 7143:8 7144:8 7145:-13 7146:1 7147:-11 7148:1 7149:1 7150:1 7151:-6 7152:-6 7153:-6 7154:-19 7155:-18 7156:5 7157:-6 7158:-6 7159:12 7160:14 7161:-2 7162:2 7163:-1 7164:-3 7165:3 7166:-9 7167:18 7168:-1 7169:-9 7170:1 7171:2 7172:1 7173:-1 7174:-9 7175:-9 7176:-9 7177:-6 7178:-2 7179:-5 7180:-5 7181:14 7182:14 7183:14 7184:-13 7185:-13 7186:-4 7187:-4 7188:-4 7189:-4 7190:4 7191:4 7192:4 7193:-6 7194:-8 7195:-2 7196:-3 7197:-1 7198:6 7199:6 7202:8 7203:13 7204:13 7207:-2 7208:-2 7209:-4 7210:-6 7211:-21 7212:-2 7213:-2 7214:-1 7215:1 7216:-8 7217:-12 7218:-7 7219:-1 7220:-1 7221:13 7222:13 7223:1 7224:-11 7225:-11 7227:-4 7228:11 7229:13 7230:4 7231:7 7232:7 7233:-7 7234:-9 7235:-9 7236:-1 7237:3 7238:9 7239:-10 7240:-10 7241:-10 7242:-10 7243:19 7244:4 7245:4 7246:1 7247:1 7248:21 7249:25 7250:-3 7251:2 7255:9 7256:-2 7257:-5 7258:14 7259:14 7260:9 7261:13 7262:14 7263:14 7264:-7 7265:-7 7266:-7 7267:-1 7268:-1 7269:14 7270:9 7271:10 7273:10 7274:-6 7275:-9 7276:-9 7277:7 7278:-5 7279:19 7280:12 7281:-4 7282:-4 7283:6 7284:6 7285:13 7286:13 7287:13 7288:-17 7289:-8 7290:-9 7291:-10 7292:-10 7293:-8 7294:-6 7295:-11 7296:-7 7297:-5 7298:-5 7299:1 7300:-1 7301:-2 7302:-2 7303:-10 7304:-1 7305:3 7306:-4 7307:-4 7308:-7 7309:-7 7310:-7 7311:-4 7312:-4 7313:14 7314:-1 7315:-4 7316:-5 7317:20 7318:27 7319:-4 7320:-4 7322:2 7323:2 7324:-7 7328:-4 7329:-3 7330:-18 7331:-17 7332:-17 7333:-17 7335:6 7336:10 7337:9 7338:9 7339:9 7340:-11 7341:-11 7342:-5 7343:-1 7346:-10 7347:9 7348:-12 7349:-8 7350:-9 7351:-7 7352:-1 7353:-10 7354:-10 7355:14 7356:11 7357:4 7358:3 7359:6 7360:6 7361:-10 7362:-10 7363:16 7364:12 7365:-12 7366:-3 7367:-3 7368:-12 7369:-9 7370:-3 7371:-14 7372:-18 7373:-18 7374:1 7375:10 7376:1 7377:-1 7378:-1 7379:-3 7380:-5 7381:6 7382:9 7385:-3 7386:-2 7387:-2 7388:-6 7389:10 7390:10 7391:-10 7392:-12 7393:-8 7394:-8 7395:9 7396:12 7397:12 7398:-28 7399:-17 7400:-12 7401:-12 7402:-3 7403:-3 7404:-8 7405:-12 7406:-3 7407:-10 7408:-10 7409:-8 7410:-9 7411:-9 7412:-6 7413:-6 7414:-8 7415:26 7416:7 7417:7 7418:17 7419:9 7420:-17 7421:-20 7422:-7 7423:10 7424:25 7425:-9 7426:-9 7427:-16 7428:-4 7429:-6 7430:12 7431:13 7432:13 7433:-3 7434:-1 7437:-5 7438:-4 7439:-9 7440:-9 7441:7 7442:-9 7443:-9 7444:3 7445:3 7446:3 7447:3 7448:-7 7449:10 7450:12 7451:-4 7452:4 7453:6 7454:-11 7455:-11 7456:1 7457:6 7458:-3 7459:-6 7460:-7 7461:8 7462:2 7463:1 7464:4 7465:17 7466:-3 7467:-14 7468:-6 7469:-6 7472:-2 7473:-2 7474:-1 7475:-2 7476:-7 7477:-6 7478:5 7479:6 7480:-1 7481:-3 7482:-3 7483:2 7484:1 7485:5 7486:-3 7487:1 7488:-4 7489:-4 7492:-3 7493:4 7494:-9 7495:-9 7496:-9 7497:16 7498:13 7499:13 7500:11 7501:22 7502:22 7503:22 7504:-1 7505:-3 7506:1 7507:1 7508:-9 7509:-12 7510:11 7511:10 7512:10 7513:-1 7514:-1 7515:-1 7516:-5 7517:-5 7518:-2 7519:-4 7520:-4 7522:11 7523:11 7524:11 7525:-4 7526:-2 7527:-2 7528:6 7529:5 7530:-11 7531:-11 7532:-5 7533:-5 7534:28 7535:35 7536:35 7537:27 7538:14 7539:1 7540:3 7541:3 7542:6 7543:6 7544:2 7545:4 7546:-3 7547:4 7548:4 7549:8 7550:10 7551:11 7552:8 7553:2 7554:9 7555:9 7556:9 7557:6 7558:8 7559:-3 7560:-3 7561:-3 7562:12 7563:10 7564:11 7565:11 7566:-12 7567:-4 7568:-7 7569:-7 7570:-6 7571:-4 7572:-4 7573:-2 7574:-1 7575:-2 7576:-2 7577:-3 7578:-3 7579:-3 7580:-3 7583:8 7584:-1 7585:4 7586:4 7587:6 7588:-2 7589:7 7590:8 7591:-10 7592:-1 7593:-1 7594:-8 7595:-7 7596:-7 7598:-16 7599:3 7600:-7 7601:35 7602:15 7603:22 7604:51 7605:2 7606:47 7607:19 7608:-8 7609:-19 7611:-24 7612:16 7613:-21 7614:-10 7616:5 7617:-1 7618:-40 7619:-10 7621:21 7622:-10 7623:-12 7624:-3 7625:3 7626:-2 7627:13 7629:-24 7630:-22 7631:-3 7632:-9 7633:-11 7634:28 7635:-2 7636:-2 7637:3 7638:50 7639:-2 7640:15 7641:-1 7643:-38 7644:36 7645:-18 7647:64 7648:12 7649:11 7650:-7 7651:-12 7653:-54 7654:-3 7655:-4 7660:-19 7661:-23 7662:-10 7663:4 7664:-5 7665:5 7666:-22 7667:13 7668:13 7669:-2 7671:-14 7672:-4 7673:-4 7674:15 7676:-19 7677:-19 7678:-17 7679:-10 7680:-36 7681:74 7682:73 7683:2 7684:22 7685:22 7686:26 7687:22 7688:-25 7692:-5 7694:31 7695:13 7696:-9 7697:-2 7698:22 7699:-22 7700:-12 7701:21 7703:-5 7704:13 7705:-4 7706:73 7707:56 7708:-42 7709:-12 7710:-35 7711:18 7712:-6 7713:16 7715:11 7716:11 7717:-27 7719:-26 7720:-17 7721:-1 7722:-9 7723:29 7724:35 7729:-13 7731:-46 7732:-10 7733:-10 7735:-4 7737:15 7738:11 7741:-4 7742:-34 7743:-42 7744:4 7745:-25 7746:-26 7747:-5 7748:-5 7749:11 7750:11 7752:-19 7754:-24 7755:4 7756:5 7758:8 7759:-10 7760:-19 7761:-42 7762:-4 7764:22 7765:-1 7766:-2 7772:-27 7773:-20 7774:-19 7775:-40 7777:-10 7778:-29 7780:103 7781:-7 7782:-14 7783:27 7786:-12 7787:-12 7791:-10 7792:-10 7793:-25 7794:3 7795:-10 7796:-5 7797:-3 7799:-14 7801:16 7802:5 7803:-17 7804:-17 7805:-1 7807:-27 7808:-1 7810:-1 7811:25 7814:-19 7817:11 7818:-3 7819:-3 7820:-5 7821:-7 7822:-4 7823:-12 7824:-10 7826:-11 7827:20 7828:-7 7829:-7 7830:8 7831:31 7832:-16 7833:-2 7834:-38 7835:113 7836:-21 7837:-27 7838:-19 7841:-22 7842:-16 7843:-5 7844:-11 7846:-2 7847:2 7848:-5 7853:-19 7855:36 7856:24 7857:5 7858:54 7859:25 7862:-32 7863:5 7864:10 7865:6 7866:-4 7867:-1 7868:-1 7869:-54 7870:64 7871:45 7872:23 7873:-35 7874:-6 7875:-6 7876:21 7877:-4 7878:-59 7879:-60 7880:-1 7881:-1 7882:-14 7883:-1 7884:17 7885:36 7886:-22 7887:-31 7888:-19 7889:-19 7890:-10 7891:-22 7892:-22 7893:-5 7894:-4 7895:-7 7896:-1 7897:-1 7900:-10 7901:-1 7902:-1 7903:39 7904:-2 7905:-2 7906:37 7907:-10 7908:-6 7909:33 7910:36 7912:-14 7914:-3 7915:-4 7916:-21 7917:-7 7918:-5 7920:-20 7922:-6 7923:22 7925:-16 7926:-11 7928:-23 7930:-13 7931:-7 7932:-9 7933:-16 7934:-59 7935:-15 7936:-2 7937:-11 7938:14 7939:-17 7940:15 7942:-14 7943:-14 7944:20 7945:11 7947:-5 7949:15 7950:17 7951:-40 7952:12 7953:32 7955:-4 7957:-19 7958:-3 7959:-6 7960:-3 7963:-7 7964:-5 7965:31 7967:36 7968:-6 7969:29 7971:-7 7972:-6 7975:55 7976:-5 7977:16 7978:-18 7979:-17 7981:-11 7982:11 7983:-2 7986:-5 7987:17 7988:-30 7989:25 7991:-3 7992:-4 7995:13 7996:-1 7997:-10 7998:63 7999:37 8000:-6 8001:20 8002:-21 8003:15 8004:40 8005:23 8006:19 8007:27 8008:-6 8009:-30 8010:11 8012:7 8013:14 8014:-4 8015:-29 8017:-9 8018:15 8021:28 8023:16 8024:16 8025:-2 8028:-3 8030:-20 8031:-5 8033:-3 8034:-24 8035:-9 8036:12 8037:-6 8038:-6 8039:23 8040:-20 8041:-12 8042:-15 8043:-5 8045:-6 8047:13 8048:13 8049:-19 8050:13 8051:-13 8052:25 8053:-12 8054:-36 8055:38 8056:-7 8057:-3 8058:-4 8059:57 8060:-18 8061:-2 8062:-13 8063:12 8064:65 8065:6 8066:-12 8067:-10 8068:-6 8069:19 8070:-6 8071:19 8072:18 8074:-12 8075:-11 8076:-8 8077:-6 8078:15 8079:45 8080:-14 8081:-10 8082:-4 8083:10 8084:10 8085:-4 8086:1 8088:42 8089:47 8090:-2 8091:-4 8092:-4 8093:-26 8094:-26 8095:32 8096:18 8097:16 8098:17 8099:-6 8104:20 8105:-26 8108:13 8109:-14 8110:-13 8111:7 8112:64 8113:-60 8114:-3 8115:-13 8116:25 8117:-18 8118:-9 8119:26 8120:12 8121:35 8122:34 8123:60 8124:36 8125:-59 8126:-16 8127:-7 8128:-12 8129:-19 8131:-4 8132:-4 8133:-31 8134:-8 8136:-24 8137:-23 8138:11 8139:-2 8140:-17 8141:16 8142:16 8143:18 8144:18 8145:-7 8146:-4 8147:-49 8148:-4 8149:-7 8150:-15 8151:-11 8152:-12 8153:-12 8154:-40 8155:-4 8156:-5 8157:-3 8159:-2 8160:-4 8161:-11 8162:24 8163:-13 8164:-4 8165:50 8166:55 8167:-12 8168:-16 8169:5 8171:-14 8172:16 8173:-24 8174:24 8176:43 8177:-13 8178:-6 8179:6 8180:-3 8181:6 8182:2 8183:-6 8184:-21 8185:-13 8186:-13 8187:58 8188:65 8189:-10 8191:-6 8193:-18 8194:10 8195:28 8196:-9 8197:37 8199:21 8200:-4 8202:-5 8203:10 8204:-14 8205:-9 8206:-12 8208:3 8209:-10 8210:-12 8211:-12 8212:66 8213:-22 8216:-10 8217:-12 8219:-21 8220:-21 8222:-47 8224:85 8225:20 8226:-10 8227:-30 8228:-37 8229:-37 8230:21 8231:21 8232:25 8233:25 8234:-2 8235:41 8236:4 8237:-11 8239:-6 8240:-16 8241:-16 8242:-38 8243:-21 8244:-9 8245:1 8246:-12 8247:12 8248:-39 8249:60 8250:-3 8251:-37 8252:-5 8253:-16 8256:-3 8257:11 8258:-4 8259:-4 8260:32 8261:12 8263:-21 8264:13 8265:-4 8266:-4 8267:42 8268:44 8269:-29 8270:-20 8271:-12 8272:-8 8273:-6 8274:36 8275:-10 8276:19 8277:-10 8278:-9 8279:12 8280:4 8281:8 8283:23 8284:-17 8285:24 8286:-21 8287:-3 8288:17 8289:9 8290:12 8291:27 8292:-11 8293:-11 8294:-5 8295:13 8296:-9 8297:-5 8298:-16 8299:-17 8300:16 8301:-19 8302:-19 8304:-11 8306:-18 8307:-20 8310:-7 8311:-10 8312:-10 8313:-4 8314:-4 8315:-16 8316:-16 8319:-11 8320:-11 8321:-24 8325:-12 8327:8 8328:-8 8330:-25 8333:-3 8335:97 8336:82 8337:-34 8338:-84 8339:56 8340:-13 8341:-5 8346:-19 8347:-19 8348:-11 8349:-1 8350:-6 8351:-6 8352:-18 8353:-19 8355:-2 8356:-78 8357:-2 8359:-4 8360:46 8361:-23 8363:-9 8364:-17 8365:-13 8366:9 8367:-8 8368:-5 8369:-1 8370:-6 8371:-1 8372:-7 8373:-3 8374:-4 8375:-21 8377:24 8378:38 8379:42 8380:13 8381:-7 8383:-22 8384:-11 8385:-11 8386:-12 8387:-6 8388:-6 8389:41 8390:-12 8391:-11 8392:24 8393:18 8394:-22 8395:12 8397:25 8398:-1 8399:-4 8400:-1 8401:19 8402:29 8403:-18 8404:21 8405:32 8407:-2 8408:1 8409:20 8410:3 8411:-4 8412:-4 8416:-19 8417:21 8418:-4 8419:6 8420:25 8421:-40 8422:5 8423:-12 8424:-6 8425:-13 8426:-20 8427:-4 8428:-4 8429:17 8430:-22 8431:-10 8432:-10 8433:-19 8434:17 8435:18 8436:-10 8437:-2 8438:-8 8441:12 8442:-7 8443:24 8444:24 8445:-26 8447:-11 8448:-11 8449:-19 8454:10 8455:-4 8456:19 8457:37 8458:42 8459:-23 8460:10 8461:-21 8462:-25 8463:29 8464:17 8465:-18 8466:-30 8467:-30 8468:-5 8469:48 8470:-8 8471:-31 8472:7 8473:-15 8474:3 8475:-49 8476:77 8477:84 8478:44 8479:52 8480:52 8481:42 8482:5 8483:20 8484:20 8485:-4 8486:-4 8489:14 8491:2 8492:3 8493:107 8494:37 8495:-6 8496:-7 8497:-2 8498:-1 8499:-53 8500:61 8501:-2 8502:-7 8503:74 8504:16 8505:-9 8506:-12 8507:29 8508:30 8509:25 8510:21 8511:23 8512:8 8513:13 8514:17 8515:9 8516:-14 8518:-7 8519:-4 8520:2 8522:-50 8523:-5 8525:34 8527:-7 8528:21 8529:-2 8530:13 8531:-14 8532:5 8533:25 8535:8 8536:-17 8537:-1 8538:-25 8539:-3 8540:-7 8542:18 8543:-10 8544:-12 8545:-19 8546:-3 8547:-93 8548:-10 8550:14 8551:2 8552:-3 8553:-3 8554:4 8555:41 8556:8 8557:-23 8558:-21 8560:27 8561:-8 8562:5 8563:-11 8564:32 8565:16 8566:-5 8567:-20 8568:45 8569:-23 8570:-9 8571:-4 8572:-5 8573:30 8574:36 8575:8 8576:17 8577:2 8578:-14 8579:32 8580:-2 8581:-9 8582:-3 8583:51 8584:14 8585:-34 8586:-4 8587:33 8589:-12 8590:8 8591:8 8592:3 8593:37 8595:5 8596:14 8597:-9 8598:-3 8599:-88 8600:-12 8601:-19 8602:23 8603:-7 8604:-13 8605:-5 8606:27 8607:-3 8608:9 8609:-5 8612:2 8613:-1 8614:-34 8615:-9 8617:-6 8618:-16 8619:-4 8620:41 8621:-4 8622:16 8623:18 8624:8 8626:11 8627:-6 8628:-37 8629:40 8631:-16 8632:-25 8634:-20 8635:-6 8636:64 8637:12 8638:-10 8639:-4 8640:-13 8641:21 8642:-11 8643:-43 8644:-3 8645:-4 8648:-2 8651:-9 8652:-18 8653:-21 8654:-10 8655:9 8656:7 8657:51 8658:-22 8659:12 8660:13 8662:-1 8663:-1 8665:-31 8666:-3 8667:-3 8668:-1 8669:28 8670:-5 8671:28 8672:-6 8674:-4 8675:17 8676:-3 8677:-3 8678:-10 8680:125 8681:41 8682:102 8683:14 8684:-24 8685:34 8686:-3 8687:11 8688:-14 8689:-4 8691:-4 8694:8 8695:18 8696:13 8697:-27 8698:-17 8699:-2 8700:-9 8701:25 8702:-19 8703:-12 8704:-1 8705:8 8706:-16 8708:35 8709:-4 8710:-4 8711:46 8712:60 8713:-5 8714:-3 8715:-16 8716:21 8717:-31 8718:-34 8719:24 8720:-8 8721:-7 8722:20 8724:-11 8725:7 8726:7 8728:-2 8729:-2 8730:-28 8731:-22 8733:-10 8734:33 8735:11 8739:-3 8740:-3 8741:-21 8742:-5 8743:-6 8744:2 8745:-2 8746:-24 8751:-17 8752:-30 8753:32 8754:40 8755:-18 8756:36 8757:2 8758:-19 8759:-11 8760:-12 8761:30 8762:8 8763:8 8764:9 8769:26 8770:6 8773:-33 8774:-7 8775:-2 8776:-18 8777:-1 8778:-12 8779:-40 8780:-3 8782:-5 8783:-2 8784:14 8785:-16 8786:-8 8787:15 8789:-8 8792:16 8794:18 8797:-26 8798:-21 8799:-17 8801:-32 8802:-35 8804:-7 8805:-16 8806:-42 8807:-28 8808:-3 8809:-16 8810:8 8811:47 8812:-1 8813:10 8814:36 8815:-6 8816:-15 8817:9 8818:-13 8820:-11 8821:-11 8828:7 8830:-10 8831:-10 8832:-54 8833:-11 8834:6 8835:-20 8836:-5 8837:-4 8838:-27 8839:-2 8841:-1 8842:-1 8843:-1 8845:17 8846:5 8847:-13 8848:-3 8849:-3 8851:6 8852:-6 8853:45 8854:-9 8855:-9 8856:-18 8857:-19 8858:-1 8860:-16 8861:-16 8862:-9 8863:-1 8864:-6 8865:-3 8866:32 8870:-15 8875:-23 8876:-6 8877:-4 8879:25 8880:-14 8881:-3 8883:-4 8884:15 8885:-5 8886:-4 8887:13 8888:23 8889:-8 8890:-8 8891:16 8892:12 8893:6 8894:-24 8895:-2 8896:-37 8897:59 8898:59 8899:-10 8900:6 8901:-22 8902:-16 8903:-1 8905:-15 8906:-14 8907:-4 8908:-10 8910:-1 8911:-6 8912:-6 8915:37 8916:-1 8922:36 8923:31 8924:4 8925:25 8926:31 8927:16 8930:-31 8931:31 8932:32 8935:23 8936:7 8937:-6 8938:-3 8939:-22 8940:10 8941:-24 8942:75 8943:41 8944:40 8945:-22 8948:-7 8950:11 8951:-5 8952:-38 8953:-48 8954:33 8955:33 8956:-13 8957:-13 8958:-11 8959:10 8960:30 8961:-26 8962:-36 8963:12 8964:-9 8965:-14 8966:-14 8967:12 8968:14 8969:-8 8970:-8 8971:-20 8972:-20 8973:-4 8974:-4 8975:-4 8978:-3 8979:-3 8980:-34 8981:-35 8982:-14 8983:-5 8985:2 8986:41 8987:-2 8988:-2 8989:41 8990:-2 8991:-10 8992:9 8993:36 8994:40 8996:-3 8997:-3 8998:-2 8999:38 9000:-3 9001:4 9003:41 9004:18 9005:25 9006:-22 9007:-5 9008:-3 9009:55 9010:-9 9011:-2 9012:-6 9013:12 9014:-3 9015:-9 9016:-7 9017:-7 9018:-1 9019:-5 9020:15 9023:-12 9024:-21 9025:3 9026:-4 9029:-1 9031:-9 9032:-11 9033:34 9034:-24 9036:-1 9038:-50 9039:-14 9040:43 9041:-32 9042:-46 9044:-18 9045:-2 9046:-25 9047:17 9048:13 9049:-1 9050:34 9051:21 9052:-14 9053:-9 9054:-9 9056:-56 9057:17 9058:-1 9060:-4 9062:21 9063:21 9064:-25 9065:-13 9066:33 9068:-4 9070:-19 9071:-2 9072:-5 9073:-2 9076:-8 9077:-4 9078:18 9079:30 9080:-5 9081:-14 9082:24 9084:-6 9085:8 9088:49 9089:-2 9090:-8 9091:-16 9092:-14 9093:-1 9094:-5 9097:-5 9098:10 9099:-11 9100:31 9102:-3 9104:-5 9107:12 9108:-1 9109:-9 9110:-5 9111:-7 9112:19 9113:-33 9115:63 9116:36 9117:17 9118:18 9119:18 9120:12 9121:30 9122:-5 9123:31 9124:7 9125:-2 9126:-2 9127:-6 9128:-16 9129:9 9133:4 9134:11 9135:-5 9136:-24 9137:-23 9138:-1 9139:-24 9140:-14 9141:-8 9142:21 9145:44 9147:16 9148:16 9152:-33 9153:-22 9154:6 9157:11 9158:14 9159:15 9161:-5 9162:-7 9163:-28 9164:-5 9165:-5 9166:21 9167:-19 9168:-9 9169:-13 9170:-14 9171:-5 9174:-5 9178:-14 9180:-5 9181:-14 9182:32 9183:-11 9184:-36 9185:38 9186:-10 9187:-10 9188:-3 9189:-4 9190:7 9191:-16 9192:-19 9193:-50 9194:20 9195:51 9196:6 9197:-13 9198:-6 9199:-5 9200:22 9202:5 9203:7 9204:9 9205:-13 9206:6 9208:20 9209:1 9212:-2 9213:-9 9214:28 9215:-12 9216:-15 9217:-27 9218:13 9219:15 9220:-8 9221:-16 9222:-20 9223:-11 9224:-14 9225:25 9226:49 9227:-11 9228:-3 9229:-3 9231:32 9232:32 9233:-3 9234:-3 9235:5 9237:15 9238:47 9239:-3 9240:-3 9241:-20 9242:-20 9243:22 9244:34 9245:48 9246:55 9247:16 9248:-7 9249:-17 9250:-20 9253:-24 9255:9 9257:-9 9258:-32 9259:-17 9260:17 9261:64 9262:-48 9263:-3 9264:-14 9266:26 9267:-15 9268:34 9269:23 9270:14 9271:14 9272:-4 9273:48 9274:15 9275:-13 9277:11 9278:44 9279:22 9280:14 9281:-86 9282:-30 9283:-9 9284:-12 9286:-4 9287:-5 9288:-17 9289:-3 9290:-4 9292:-15 9293:-13 9294:-5 9295:-11 9296:10 9297:-15 9298:-5 9299:-14 9300:-30 9301:11 9302:-56 9303:-35 9304:-13 9305:2 9307:21 9308:-23 9310:-5 9311:-35 9312:-9 9313:-7 9314:-12 9315:-60 9316:-9 9317:-55 9318:-16 9319:-5 9321:-8 9322:-10 9323:-9 9324:-58 9325:-5 9326:-6 9327:-3 9328:-2 9332:-1 9333:-5 9334:-8 9335:-10 9336:20 9337:-10 9339:-14 9340:-4 9341:-11 9342:44 9343:49 9344:7 9345:-3 9346:-22 9347:-10 9348:2 9349:-15 9350:-5 9352:-12 9353:28 9354:14 9355:16 9356:-12 9357:-16 9358:21 9359:27 9360:-1 9361:5 9362:-2 9363:7 9364:1 9365:-18 9367:6 9369:-22 9370:-7 9371:-25 9372:-27 9373:68 9374:80 9375:-6 9376:-2 9379:-14 9381:-14 9383:-7 9384:-7 9385:-7 9386:-4 9388:-3 9389:12 9390:-9 9392:-4 9393:-9 9394:-16 9395:25 9396:-2 9397:-3 9398:-44 9399:-44 9401:-1 9402:35 9403:18 9404:-4 9406:-3 9407:-11 9408:-5 9409:-5 9410:21 9411:-18 9412:-11 9413:-11 9414:50 9415:15 9417:-5 9420:-9 9421:-4 9422:-4 9423:-18 9424:-3 9425:-23 9426:-23 9428:-36 9430:65 9431:25 9432:-12 9433:-48 9434:-7 9436:-3 9437:-2 9438:-2 9439:-14 9440:-29 9441:-29 9442:-33 9443:-32 9444:48 9445:28 9446:-1 9447:-1 9448:29 9449:29 9450:4 9451:-9 9453:-4 9454:-14 9455:-14 9456:-35 9457:-19 9458:5 9459:-8 9460:13 9461:-16 9462:-7 9463:18 9464:8 9465:63 9466:48 9467:-22 9468:-19 9469:-4 9474:6 9475:-16 9476:-3 9477:9 9478:-4 9479:-4 9480:12 9481:-8 9482:-28 9483:-2 9484:-2 9487:49 9488:53 9489:-32 9490:-25 9492:4 9493:22 9494:16 9496:-8 9497:-7 9498:17 9499:-1 9500:14 9501:-1 9502:19 9503:10 9504:-6 9505:7 9506:-14 9507:21 9508:-5 9509:-6 9510:10 9511:1 9512:3 9513:20 9514:-14 9515:-4 9516:6 9517:-11 9518:-3 9519:-8 9520:-9 9521:27 9522:27 9523:12 9524:24 9525:-10 9526:-10 9527:-12 9529:14 9530:39 9531:5 9532:10 9533:-17 9534:-19 9535:15 9536:-14 9537:-14 9538:-23 9541:-24 9542:-26 9543:-10 9545:12 9546:-13 9547:-1 9549:-2 9550:-2 9551:-9 9552:-13 9553:-14 9554:-5 9555:-5 9556:-12 9557:-12 9558:-6 9562:-10 9563:-19 9564:-33 9565:-13 9569:-2 9570:-2 9571:-19 9572:-5 9573:-5 9575:9 9578:-12 9579:-9 9580:-1 9585:61 9586:50 9587:-17 9588:-64 9589:31 9590:23 9591:-11 9592:-3 9593:-8 9599:-18 9600:-18 9601:-2 9602:31 9603:28 9604:3 9606:2 9607:12 9608:-8 9609:-5 9610:-5 9611:-20 9612:-21 9615:-5 9616:-54 9617:-77 9618:-2 9619:-34 9620:-4 9621:38 9622:-11 9623:-15 9624:21 9626:-8 9627:-23 9628:-19 9629:-10 9630:7 9631:-7 9632:-6 9633:-7 9635:3 9636:-16 9637:-17 9638:31 9639:-11 9641:-23 9642:-11 9643:-8 9644:-28 9645:-23 9646:-45 9649:9 9650:23 9651:-3 9653:56 9655:41 9656:12 9657:-3 9658:-3 9659:20 9660:-12 9661:-12 9662:-10 9663:-12 9664:41 9665:41 9666:-24 9667:-29 9668:-13 9669:-9 9670:31 9671:15 9673:18 9674:-24 9675:-2 9676:13 9677:-18 9679:-2 9680:-16 9681:5 9682:-9 9683:32 9684:6 9685:-1 9686:-1 9687:25 9688:-5 9689:-2 9690:-3 9691:18 9692:-5 9693:63 9694:-17 9695:-3 9697:21 9698:-36 9700:6 9701:12 9702:30 9703:10 9706:-2 9707:31 9708:-34 9709:14 9710:-4 9711:21 9712:41 9713:-14 9714:-14 9715:2 9716:-3 9718:14 9722:-19 9723:42 9724:-5 9725:6 9726:24 9728:-12 9729:6 9730:5 9731:-3 9732:-6 9733:-14 9734:-27 9735:-26 9736:-4 9737:-4 9739:-29 9740:14 9741:14 9742:-6 9743:-10 9744:-21 9745:-25 9746:-33 9747:-19 9748:49 9749:-8 9750:48 9751:-4 9753:-11 9757:-10 9758:-10 9759:-3 9760:-11 9761:22 9762:22 9766:-62 9768:-32 9769:-4 9770:-4 9771:-7 9772:-8 9776:6 9777:23 9778:33 9779:-14 9780:67 9781:-19 9782:10 9783:-37 9784:16 9785:16 9786:5 9787:-1 9788:-1 9789:-24 9790:-3 9791:-15 9792:5 9793:-15 9794:22 9795:-31 9796:-31 9797:9 9798:-6 9799:-1 9800:55 9801:12 9802:-8 9803:-22 9804:4 9805:34 9806:1 9807:-46 9808:66 9809:59 9810:53 9811:55 9812:55 9813:16 9814:-28 9815:-29 9816:-9 9817:-40 9818:21 9819:22 9820:-6 9821:-3 9824:12 9826:11 9827:61 9828:30 9829:-5 9830:-3 9831:-9 9832:-1 9833:-55 9835:-45 9836:-17 9837:-10 9838:-108 9839:-50 9840:-12 9841:-18 9842:-10 9843:9 9844:98 9845:-43 9846:-15 9847:44 9848:27 9849:-16 9850:-99 9851:45 9852:-27 9853:-22 9854:11 9855:36 9856:-71 9857:5 9858:-74 9859:-36 9860:103 9861:35 9862:-36 9863:50 9864:-55 9865:-33 9866:-48 9867:3 9868:79 9869:28 9870:54 9871:51 9872:-121 9873:64 9874:-49 9875:-11 9876:55 9877:1 9878:-8 9879:-30 9880:6 9881:-13 9882:15 9883:-22 9884:-17 9885:-15 9886:-15 9887:-12 9888:-10 9889:-30 9890:-3 9891:13 9892:45 9893:-137 9894:-6 9895:-32 9896:-76 9897:31 9899:38 9900:-41 9901:-146 9902:76 9903:66 9904:-8 9905:170 9906:-96 9907:123 9908:59 9909:121 9910:13 9911:8 9912:-107 9913:-42 9914:5 9915:-60 9916:7 9917:-27 9918:-30 9919:17 9920:-19 9921:-22 9922:-20 9923:-26 9924:-106 9925:-25 9926:-12 9927:-10 9928:-31 9929:-90 9930:-31 9931:17 9932:-47 9933:-6 9934:2 9935:-14 9936:27 9937:96 9938:27 9939:26 9940:16 9941:16 9942:-9 9943:-88 9944:44 9945:-117 9946:16 9947:-38 9948:140 9949:20 9950:81 9951:-14 9952:-125 9953:5 9954:-22 9955:24 9956:-92 9957:12 9958:-18 9959:-35 9960:15 9962:-10 9963:-3 9965:-18 9966:-9 9967:-17 9968:-11 9969:-6 9970:6 9971:-9 9973:-21 9974:2 9975:-7 9976:-36 9977:37 9978:-7 9979:-16 9980:-13 9981:-4 9983:-10 9984:-2 9985:13 9986:-7 9987:-1 9988:-16 9989:13 9990:-22 9991:22 9992:-22 9993:4 9994:-11 9995:-23 9996:8 9997:20 9999:10 10000:8 10001:15 10002:20 10003:-28 10005:2 10006:-1 10008:-10 10010:-3 10011:-7 10012:21 10013:-7 10014:-2 10015:13 10016:-30 10018:14 10019:-11 10020:-1 10021:19 10022:-12 10023:10 10024:1 10025:12 10026:15 10027:4 10028:23 10029:-32 10030:-7 10032:1 10033:-7 10034:27 10035:-21 10036:-36 10037:-10 10039:-7 10040:-23 10041:-3 10042:17 10043:-4 10044:-29 10045:24 10046:3 10047:15 10048:9 10049:-3 10050:28 10051:8 10054:12 10055:-22 10056:10 10057:16 10058:-18 10060:24 10061:-3 10062:-24 10064:15 10065:-13 10067:-3 10068:-14 10069:-3 10070:-4 10071:19 10072:14 10073:-24 10074:-8 10075:-13 10076:40 10079:6 10080:-5 10082:14 10083:-10 10085:-29 10086:13 10088:-3 10089:-1 10090:-4 10091:25 10092:-4 10094:20 10095:16 10096:-17 10097:34 10098:-30 10099:-9 10100:-2 10102:33 10103:-14 10104:-4 10106:-10 10107:17 10108:-27 10109:-11 10111:-1 10112:18 10113:-3 10114:-3 10115:-26 10117:-3 10118:-6 10119:7 10120:-10 10121:-9 10122:-3 10123:-12 10125:42 10126:-16 10127:-21 10128:12 10129:-14 10130:-17 10131:8 10132:17 10134:43 10135:-2 10136:-8 10137:-9 10138:-11 10140:38 10141:-2 10142:13 10143:-3 10145:-15 10146:42 10147:-8 10148:-29 10149:40 10150:-4 10151:41 10152:59 10154:19 10155:-1 10156:-1 10157:-4 10158:102 10159:-4 10161:16 10162:-24 10163:-3 10164:-19 10165:-2 10166:-23 10169:14 10170:11 10171:-3 10172:16 10174:-36 10175:3 10178:-24 10179:-11 10180:11 10181:-13 10182:-11 10185:-2 10186:-2 10188:-3 10189:-11 10190:-27 10191:35 10192:-1 10193:-10 10194:-1 10195:26 10196:27 10198:-18 10199:12 10200:-7 10201:2 10202:60 10203:3 10204:-11 10205:-28 10207:-2 10210:-18 10212:-7 10213:24 10214:42 10216:-22 10217:-4 10218:-7 10219:-3 10220:16 10221:2 10222:17 10223:10 10224:-21 10225:-5 10227:-31 10228:-1 10231:-11 10232:-3 10233:2 10234:-1 10235:-5 10236:-15 10237:-15 10238:-12 10239:-10 10240:-14 10241:-6 10242:31 10243:-12 10244:15 10245:-1 10246:12 10247:15 10249:17 10250:-3 10251:11 10252:-4 10253:-7 10254:-25 10255:-6 10256:-4 10258:23 10259:26 10260:4 10261:-12 10262:1 10263:-14 10264:21 10265:-6 10266:14 10267:-43 10268:30 10269:-3 10270:-12 10271:28 10272:-26 10273:7 10274:-10 10275:-6 10277:-4 10278:-24 10280:-7 10282:-3 10283:21 10284:19 10285:-32 10288:-22 10289:-22 10290:13 10291:-10 10292:13 10294:-29 10295:1 10296:-10 10297:37 10298:-1 10300:-10 10302:12 10303:-2 10305:1 10307:-3 10308:7 10309:12 10310:-6 10311:4 10313:-4 10314:-2 10315:-10 10316:13 10317:-7 10319:-12 10321:3 10322:2 10323:-25 10324:-12 10326:-10 10327:-10 10328:-9 10329:4 10330:-19 10331:-9 10332:-3 10333:21 10335:12 10336:16 10338:-4 10339:9 10340:40 10341:12 10342:-8 10344:6 10345:10 10347:-1 10348:-14 10349:-30 10351:-25 10352:3 10353:13 10355:-25 10356:13 10357:3 10358:10 10359:-27 10360:7 10361:-24 10362:4 10364:3 10365:18 10367:3 10368:-7 10369:8 10370:-27 10371:-8 10372:46 10373:-12 10374:1 10376:-5 10377:8 10378:-5 10379:11 10380:-2 10381:-8 10382:-1 10383:-13 10384:-2 10385:12 10386:-5 10387:45 10388:7 10389:20 10391:22 10392:-6 10393:-4 10394:-4 10395:-4 10396:15 10397:-9 10398:4 10399:67 10400:5 10401:-8 10402:2 10403:7 10406:13 10407:-1 10412:5 10413:-2 10414:-2 10415:-3 10416:-8 10417:-26 10418:-7 10419:-4 10420:22 10421:18 10423:-4 10425:-27 10427:-5 10428:-6 10429:29 10432:-34 10434:9 10435:-26 10436:-4 10437:25 10438:36 10439:28 10440:-7 10442:-5 10444:-21 10445:-2 10446:9 10448:-23 10449:1 10450:-27 10451:-15 10452:-13 10453:16 10454:7 10456:15 10457:20 10458:49 10459:19 10460:-3 10462:-4 10463:-11 10464:34 10465:-24 10466:2 10469:-1 10470:-5 10471:-7 10474:-7 10475:22 10476:-24 10477:3 10478:4 10479:-14 10480:-7 10481:-21 10482:8 10484:-30 10485:-12 10486:-7 10487:-6 10489:-19 10490:-18 10491:-20 10492:-15 10493:-26 10494:-2 10495:-2 10496:-2 10497:20 10499:27 10500:-9 10501:-7 10502:-13 10503:25 10504:-5 10505:-7 10506:3 10508:-7 10509:-6 10510:-3 10511:12 10512:-6 10513:4 10514:12 10515:-3 10516:-12 10517:14 10518:18 10519:3 10521:-20 10523:-4 10524:31 10525:-20 10526:3 10528:-2 10530:4 10531:16 10532:-6 10533:-30 10535:-7 10537:4 10539:-26 10540:3 10541:-26 10542:22 10543:-11 10544:21 10545:14 10547:12 10548:10 10549:-14 10550:-13 10551:7 10552:37 10553:-7 10554:6 10555:-1 10556:-1 10557:-7 10559:-15 10561:-16 10562:-14 10563:-8 10564:-50 10565:-9 10566:-7 10567:40 10568:-2 10569:24 10571:19 10573:-31 10574:-10 10576:-53 10577:-13 10580:-27 10581:-4 10582:19 10583:18 10584:-35 10585:13 10586:27 10587:-11 10588:6 10589:-54 10590:-26 10591:-5 10592:-10 10593:27 10594:35 10595:-18 10598:-3 10599:-1 10600:-20 10602:32 10603:-18 10604:-3 10605:-8 10606:21 10607:11 10608:12 10609:-9 10610:-7 10611:-6 10615:-8 10618:10 10619:11 10621:-9 10622:-29 10623:-12 10624:21 10626:-2 10628:-4 10629:-2 10632:-15 10633:-5 10634:16 10635:-8 10636:-1 10639:-10 10640:-10 10641:-3 10642:-9 10643:-22 10644:14 10645:-4 10646:-32 10647:5 10648:34 10649:14 10652:7 10653:-16 10655:-19 10656:-22 10658:-26 10659:15 10662:-4 10663:29 10664:14 10665:-25 10666:-13 10669:20 10670:-5 10672:-10 10674:-29 10677:16 10678:-2 10679:39 10681:-6 10682:20 10683:-27 10684:-1 10685:-3 10687:-19 10690:-9 10693:57 10694:-16 10695:-14 10696:26 10697:-5 10699:-8 10700:-11 10702:-3 10704:45 10705:18 10706:16 10708:-1 10709:-57 10710:-1 10711:2 10712:24 10713:-30 10714:13 10715:-16 10716:-1 10717:-4 10718:-20 10719:-26 10720:-35 10721:43 10722:19 10723:-54 10724:10 10725:-13 10726:40 10727:7 10728:-7 10729:-21 10730:-34 10731:-1 10732:34 10733:31 10734:-4 10735:-1 10737:103 10738:-4 10739:-6 10740:-21 10741:-2 10742:-23 10744:15 10745:11 10747:-8 10749:18 10750:-13 10751:-8 10753:-2 10754:-2 10755:-9 10756:-12 10757:38 10758:-1 10759:-10 10760:-1 10761:24 10763:-7 10764:60 10765:-10 10766:-28 10768:-1 10771:27 10772:-23 10773:10 10774:17 10776:-32 10779:-12 10781:-40 10782:-1 10783:-10 10784:-14 10785:-14 10786:12 10787:13 10789:-4 10790:-2 10791:10 10793:11 10795:-12 10796:-15 10798:33 10799:-3 10800:30 10801:7 10802:-10 10803:-6 10804:-7 10805:-10 10806:-3 10807:-27 10808:28 10809:27 10811:-29 10812:1 10813:-10 10814:5 10815:-1 10817:-25 10820:32 10821:-1 10823:-23 10824:-11 10825:13 10826:-13 10830:-25 10832:-10 10833:-14 10834:-10 10836:-8 10837:-9 10838:-3 10840:-5 10841:20 10842:40 10844:2 10845:-10 10846:27 10847:-11 10848:4 10849:12 10850:-1 10852:5 10853:82 10854:12 10855:5 10858:8 10859:-6 10860:-21 10861:-4 10862:-23 10865:19 10866:-12 10867:37 10868:11 10869:-3 10870:4 10871:-35 10874:-9 10875:-23 10876:34 10877:-9 10881:-2 10882:-2 10883:-12 10884:-3 10885:-1 10886:-10 10887:-1 10888:24 10889:17 10891:-7 10892:13 10893:2 10894:60 10895:-14 10896:-28 10898:-1 10903:27 10904:15 10906:-28 10908:-23 10909:-4 10910:47 10912:35 10913:-10 10914:-2 10915:16 10916:-11 10918:-14 10919:-4 10920:-5 10922:-10 10923:-20 10925:-1 10927:-9 10928:-1 10929:-5 10930:-43 10931:-1 10934:16 10935:11 10936:-3 10937:-1 10938:14 10939:15 10940:13 10941:-2 10942:-21 10943:-4 10944:-4 10945:-4 10947:-4 10949:19 10950:8 10951:5 10952:5 10953:-12 10954:20 10955:6 10957:7 10958:10 10959:-4 10960:38 10961:-13 10962:-13 10963:-9 10964:26 10965:-2 10966:7 10967:-25 10968:-6 10969:-13 10970:-10 10973:-1 10974:-15 10975:27 10976:17 10977:-7 10978:-15 10980:-14 10981:-21 10982:9 10983:-1 10984:17 10987:-29 10988:1 10989:-16 10990:20 10991:-15 10992:-3 10993:8 10994:-4 10995:7 10998:-12 10999:26 11000:12 11001:13 11003:-4 11004:-11 11006:-10 11010:-8 11011:-8 11013:1 11014:-10 11015:-10 11016:-7 11017:-10 11019:-16 11020:-7 11021:-17 11022:-6 11023:-9 11024:-9 11026:-3 11027:-2 11029:2 11030:16 11031:-11 11032:-5 11034:21 11035:9 11036:40 11037:-25 11038:7 11039:-3 11040:8 11041:14 11042:-10 11043:-7 11044:-25 11045:16 11046:25 11047:13 11048:-29 11049:16 11050:-2 11051:10 11052:-1 11053:105 11054:-6 11055:-22 11057:-22 11058:15 11059:11 11061:-9 11062:40 11063:-8 11065:-2 11066:-2 11067:-9 11068:-1 11069:-3 11070:-1 11071:24 11073:-7 11074:7 11075:60 11076:-10 11079:27 11080:-23 11081:-37 11082:17 11084:-11 11088:-39 11089:-1 11090:-10 11091:-14 11092:-17 11093:13 11095:-4 11096:-2 11097:10 11099:26 11100:-12 11101:-15 11102:18 11103:-3 11104:30 11105:7 11106:-2 11107:-6 11108:-1 11109:-3 11110:-22 11111:28 11112:27 11114:-24 11115:1 11116:-10 11117:-8 11118:-1 11119:-24 11121:11 11122:-1 11124:-23 11125:-9 11126:27 11131:-10 11132:-9 11133:-10 11135:-2 11136:-9 11138:-5 11139:20 11140:40 11144:-24 11145:-15 11146:16 11147:-8 11148:-14 11150:8 11151:15 11152:11 11153:-14 11154:25 11155:-9 11158:-30 11159:37 11160:-30 11161:-19 11162:-9 11163:-19 11165:-4 11166:10 11167:-14 11168:23 11169:18 11170:-6 11171:35 11173:-26 11174:-10 11175:-20 11176:33 11177:-20 11178:20 11179:-30 11181:-13 11182:39 11183:24 11184:-6 11185:4 11186:-69 11187:-7 11188:14 11189:17 11190:-3 11191:12 11192:5 11198:41 11199:-14 11200:-7 11204:-7 11207:-11 11208:-14 11209:-1 11210:-4 11211:20 11212:22 11213:-9 11214:-26 11216:-10 11218:6 11219:11 11220:20 11221:-15 11224:-9 11225:-3 11228:31 11230:-23 11231:-2 11232:-4 11233:-11 11235:-3 11236:4 11238:-20 11239:-10 11240:-5 11241:-2 11242:-20 11243:-2 11244:-19 11245:-1 11246:-2 11249:-24 11250:17 11252:-8 11254:31 11259:-5 11261:-1 11262:14 11263:-1 11264:-28 11266:-2 11267:-3 11268:18 11269:-2 11270:-6 11271:-7 11272:-3 11274:38 11275:-7 11278:-10 11279:-20 11280:-3 11281:10 11282:-5 11283:-26 11284:-23 11285:23 11286:24 11287:13 11288:-4 11289:-16 11290:-2 11292:-1 11293:14 11294:-6 11295:8 11296:17 11298:-2 11300:8 11301:-4 11302:-8 11303:-27 11304:61 11305:31 11306:-24 11307:-1 11308:5 11309:12 11310:12 11311:5 11314:12 11315:-4 11316:-23 11319:26 11320:-13 11321:26 11322:-6 11325:-23 11326:65 11329:-8 11331:14 11332:24 11333:31 11334:-6 11340:-28 11342:11 11344:31 11345:-10 11346:13 11347:-11 11349:-14 11350:-4 11351:-5 11352:19 11353:-10 11354:-1 11355:-5 11356:-4 11357:10 11359:14 11360:-1 11361:-41 11362:15 11363:24 11364:-2 11365:-4 11366:-1 11368:37 11369:-12 11370:20 11372:11 11373:22 11374:-1 11375:-9 11376:14 11377:-6 11378:-26 11379:-12 11380:-6 11381:-17 11383:-10 11384:14 11385:20 11386:-7 11387:-15 11389:-24 11390:-21 11391:-5 11393:-6 11394:18 11395:-3 11396:8 11397:-10 11398:17 11399:-1 11400:14 11401:17 11402:-7 11406:-10 11407:12 11408:-2 11411:-27 11412:-3 11413:-2 11415:4 11416:-11 11417:-5 11419:-25 11420:8 11421:-3 11422:8 11423:15 11425:-3 11426:2 11427:-23 11428:-46 11429:33 11430:7 11431:25 11432:23 11433:-13 11435:14 11436:-14 11437:6 11438:-14 11440:-44 11441:55 11443:-15 11444:-74 11445:-3 11446:55 11447:43 11448:-4 11449:-46 11450:23 11451:30 11452:20 11453:37 11454:-15 11455:5 11456:23 11457:-1 11458:-11 11459:16 11460:2 11462:3 11463:13 11464:13 11465:27 11466:-3 11467:19 11468:-8 11469:35 11470:-2 11471:-20 11472:-5 11473:8 11474:-9 11475:11 11477:-7 11478:2 11479:34 11480:-9 11481:-11 11482:-3 11483:9 11484:-10 11485:-13 11486:-12 11487:-27 11489:36 11490:38 11491:25 11492:-34 11493:-9 11494:-12 11495:50 11496:28 11497:-9 11498:-16 11499:15 11500:-9 11501:10 11502:-15 11503:-30 11504:-14 11506:19 11507:38 11508:-36 11509:-16 11510:-7 11511:13 11512:25 11513:24 11514:8 11515:39 11516:-3 11517:-32 11518:-25 11519:-3 11520:27 11522:22 11523:-4 11524:-18 11525:-10 11526:-4 11528:-3 11529:11 11530:6 11531:-17 11534:26 11535:-12 11536:41 11537:-12 11538:-4 11540:9 11541:-25 11542:18 11543:41 11545:13 11546:17 11547:9 11548:-7 11549:-7 11550:19 11551:-10 11552:-13 11553:34 11554:-11 11555:20 11557:-13 11558:13 11559:2 11560:-3 11561:8 11562:-6 11563:49 11564:-4 11565:-1 11566:77 11567:-4 11568:-6 11569:-18 11570:-15 11571:-2 11572:-23 11573:15 11574:11 11575:-3 11577:-8 11580:8 11581:-9 11583:-2 11584:-9 11585:-1 11586:-10 11587:-1 11588:24 11590:-7 11591:2 11592:60 11593:-9 11595:-1 11598:27 11599:-23 11600:10 11601:17 11603:-20 11604:19 11608:-40 11609:-2 11610:-10 11611:-9 11612:5 11613:13 11614:24 11616:-4 11617:-2 11618:10 11620:20 11622:-12 11624:-9 11625:18 11626:-3 11627:30 11628:7 11629:-5 11630:-6 11631:-7 11632:-3 11633:-22 11634:27 11636:-29 11637:1 11638:-10 11639:5 11640:-2 11641:-25 11643:28 11644:-1 11646:-23 11647:-5 11648:-11 11653:-10 11654:-9 11655:-10 11657:-8 11658:-9 11659:-3 11661:-5 11662:20 11663:40 11665:16 11666:19 11668:-10 11669:-3 11670:-4 11671:-28 11674:-28 11675:-10 11676:-3 11677:5 11679:-1 11680:18 11681:3 11682:14 11683:9 11684:-1 11686:-8 11687:-7 11688:-45 11689:21 11690:-39 11691:-1 11692:-17 11693:-1 11694:22 11695:7 11697:31 11698:-22 11699:2 11700:-46 11702:-10 11703:-10 11704:18 11705:-7 11706:3 11707:-23 11708:1 11709:-1 11710:13 11712:1 11713:-19 11714:25 11715:-6 11716:-9 11717:-7 11718:-3 11719:19 11721:-1 11722:6 11723:-8 11725:18 11726:24 11727:-1 11728:12 11729:-34 11730:18 11731:30 11732:-1 11733:-2 11734:6 11735:31 11736:6 11737:1 11738:9 11740:-9 11741:-1 11742:14 11743:-12 11744:-3 11745:20 11746:18 11747:8 11748:-3 11749:7 11750:9 11751:15 11752:-4 11754:-2 11755:22 11756:17 11757:-14 11759:-3 11760:-11 11761:-9 11762:4 11764:-1 11765:-1 11766:21 11767:37 11768:-32 11770:4 11771:-9 11772:1 11773:1 11774:18 11775:18 11779:-10 11780:-10 11781:20 11784:-2 11785:-2 11786:-13 11787:-7 11788:4 11789:4 11790:-45 11791:-45 11792:-8 11793:-8 11794:-6 11795:-6 11796:51 11797:-1 11798:-1 11799:-16 11800:-16 11801:-4 11802:-4 11803:-13 11804:-13 11805:35 11806:35 11807:-6 11808:-6 11809:-4 11810:-4 11811:-29 11812:-29 11813:-10 11814:-10 11817:-3 11819:-7 11820:18 11821:-28 11822:5 11824:-4 11825:-4 11826:-15 11827:-15 11828:-33 11829:-33 11832:24 11833:24 11834:-1 11835:-1 11836:77 11837:77 11838:-4 11839:-4 11840:-19 11841:-19 11844:-24 11845:-24 11848:16 11849:16 11850:12 11851:12 11854:30 11855:30 11856:-11 11857:-11 11858:-9 11859:-9 11862:-2 11863:-2 11864:-10 11865:-10 11866:-1 11867:-1 11868:-3 11869:-3 11870:36 11873:-6 11874:-6 11875:22 11876:22 11877:65 11878:65 11879:-11 11880:-11 11883:-1 11884:-1 11887:26 11888:26 11889:-28 11890:-28 11891:-34 11892:-34 11893:18 11894:18 11897:-8 11898:-8 11905:-36 11906:-36 11907:-1 11908:-1 11909:-11 11910:-11 11911:-13 11912:-13 11913:-17 11914:-17 11915:32 11916:30 11917:14 11918:11 11921:-4 11922:-4 11923:-2 11924:-2 11925:13 11926:8 11927:27 11928:27 11929:-10 11930:-10 11931:-11 11932:-11 11933:12 11934:2 11935:-3 11936:-3 11937:29 11938:29 11939:5 11940:5 11941:-1 11942:-1 11943:-6 11944:-6 11945:-3 11946:-3 11947:-15 11948:-54 11949:24 11950:24 11951:23 11952:23 11955:-26 11956:-26 11957:-3 11958:-3 11959:-15 11960:-7 11961:-1 11962:-8 11963:-1 11964:-1 11965:-24 11966:-24 11968:1 11969:1 11970:-1 11971:-1 11974:-22 11975:-10 11976:-10 11977:-10 11978:26 11979:27 11985:-8 11986:-8 11987:-2 11988:-2 11989:-10 11990:-10 11993:-2 11994:-2 11995:-10 11996:-10 11999:-5 12000:-5 12001:21 12002:21 12003:35 12004:35 12007:-3 12008:-3 12011:-8 12012:-8 12013:-5 12014:-3 12015:-3 12018:-2 12019:-15 12020:-15 12021:-15 12022:-1 12023:-1 12025:17 12026:17 12027:42 12028:42 12029:10 12030:10 12031:25 12032:19 12033:2 12034:-4 12035:-4 12036:11 12037:11 12038:28 12039:28 12040:-6 12041:-1 12042:-16 12043:12 12044:-25 12045:19 12046:-27 12047:3 12048:-11 12049:-1 12050:-12 12051:8 12052:37 12053:-11 12056:9 12057:8 12058:7 12059:2 12060:17 12061:-24 12063:4 12064:-10 12066:-5 12067:-7 12068:-2 12069:-24 12070:-1 12071:-1 12072:14 12073:14 12074:12 12075:12 12076:14 12077:17 12078:17 12079:17 12080:-24 12081:-24 12082:-24 12083:-24 12087:4 12088:-7 12089:4 12090:-10 12094:-5 12095:-5 12096:-5 12097:-11 12098:-11 12099:-11 12100:21 12101:21 12102:21 12103:21 12104:-7 12105:-7 12106:-7 12107:-2 12108:-2 12109:-2 12110:-2 12111:13 12112:13 12113:13 12114:-29 12115:-29 12116:-20 12117:-13 12118:-1 12119:-29 12124:15 12125:15 12126:15 12127:-13 12128:-9 12129:-9 12130:-9 12131:-9 12132:-1 12133:-1 12134:-1 12137:-7 12138:-7 12139:-15 12140:-15 12141:-2 12142:-6 12143:-6 12144:21 12145:43 12147:-26 12148:-21 12149:-8 12150:-8 12151:-1 12152:-1 12159:-3 12161:-25 12162:-9 12166:-11 12167:-2 12168:-2 12171:11 12172:11 12173:-22 12174:-22 12175:10 12176:10 12177:21 12178:21 12181:-11 12182:-11 12183:-2 12184:-2 12185:24 12186:21 12188:-30 12189:-9 12190:-9 12193:-13 12194:-13 12195:-1 12196:-9 12197:34 12198:34 12199:-1 12200:-1 12201:-8 12202:-8 12203:-1 12204:-1 12205:8 12208:-4 12209:-4 12210:-19 12211:-19 12212:-9 12213:-9 12214:-7 12215:-10 12216:-10 12217:-13 12218:5 12219:-7 12220:-13 12221:-34 12222:-10 12223:56 12224:-13 12225:3 12228:-5 12229:8 12230:-10 12231:-1 12232:-13 12233:-5 12234:-5 12235:8 12236:8 12237:8 12238:8 12239:-2 12240:-2 12241:-9 12242:-10 12243:-10 12244:-9 12245:-1 12246:-1 12247:-13 12248:-13 12249:-13 12250:14 12251:14 12252:7 12253:7 12254:22 12255:22 12256:-8 12259:-13 12260:-13 12261:-1 12262:-1 12267:-1 12268:-1 12275:26 12276:-34 12277:-34 12278:-8 12279:-8 12280:-8 12281:-8 12282:18 12283:18 12284:32 12285:13 12286:13 12287:4 12290:24 12291:-3 12292:-3 12293:-29 12294:-29 12295:-3 12296:-3 12297:-28 12298:-28 12301:-2 12302:-2 12303:-2 12304:-2 12307:-5 12308:-5 12310:-6 12313:-1 12314:-1 12315:-3 12316:-2 12317:-1 12318:-10 12321:48 12322:37 12323:-6 12324:-6 12325:12 12326:12 12327:-2 12328:-2 12329:-22 12330:-22 12331:49 12332:49 12333:20 12334:20 12335:-2 12336:4 12337:46 12338:34 12339:11 12341:11 12342:-7 12343:-6 12346:10 12347:10 12348:11 12349:11 12353:-2 12354:-2 12359:23 12360:23 12361:-35 12362:12 12363:23 12364:23 12365:-7 12366:-7 12371:-4 12372:-4 12375:-17 12376:-17 12377:63 12378:63 12381:-12 12382:-12 12383:-6 12384:18 12385:16 12386:16 12387:7 12390:-2 12391:-2 12392:21 12393:-3 12394:-3 12395:-11 12396:-11 12397:10 12398:10 12399:10 12400:10 12403:6 12404:6 12407:-10 12408:-12 12409:27 12410:-60 12411:23 12412:-9 12413:-100 12414:-1 12415:-5 12416:-32 12417:-25 12418:-47 12419:-7 12420:-16 12421:39 12422:16 12423:-13 12424:-63 12425:11 12426:-13 12427:-6 12428:33 12429:-34 12430:-65 12431:-21 12432:-9 12433:15 12434:24 12436:-11 12437:-20 12438:16 12439:-1 12440:90 12441:-7 12442:-22 12444:-24 12445:16 12446:12 12448:-11 12449:45 12450:-11 12451:-9 12453:-3 12454:-2 12455:-10 12456:-1 12457:-3 12458:-1 12459:36 12461:-6 12462:20 12463:65 12464:-10 12467:26 12468:-28 12469:-33 12470:18 12472:-8 12476:-34 12477:-1 12478:-10 12479:-13 12480:-17 12481:10 12482:14 12484:-4 12485:-2 12486:13 12487:27 12488:-10 12489:-11 12490:16 12491:-3 12492:29 12493:5 12494:-1 12495:-6 12496:-2 12497:-3 12498:-21 12499:24 12500:23 12502:-28 12503:-3 12504:-15 12505:-7 12506:-1 12507:-25 12509:-3 12510:-1 12512:-22 12513:-10 12514:39 12519:-8 12520:-7 12521:-10 12523:-2 12524:-9 12526:-5 12527:21 12528:35 12532:49 12534:33 12535:33 12536:8 12537:27 12538:33 12539:-2 12540:-2 12541:30 12542:-2 12543:-1 12544:-1 12545:-1 12550:87 12551:87 12552:54 12553:11 12554:29 12555:22 12556:88 12557:-4 12558:-4 12559:-4 12560:-4 12561:-8 12562:-8 12563:-6 12564:-7 12565:-22 12566:-22 12567:-22 12568:-22 12569:-2 12570:-2 12572:-3 12575:-25 12576:-25 12577:-8 12578:-19 12579:-25 12583:16 12584:16 12585:16 12586:12 12587:12 12588:12 12593:-11 12594:-11 12595:-9 12596:-2 12597:-11 12602:7 12603:7 12604:36 12605:-10 12606:-2 12607:22 12608:-11 12609:-11 12610:-11 12611:-11 12612:-9 12613:-9 12614:-5 12615:-5 12616:-9 12620:-3 12621:-3 12622:-3 12623:-3 12624:-2 12625:-2 12626:-2 12627:-2 12628:-10 12629:-10 12630:-10 12631:-10 12632:-10 12633:-1 12634:-10 12635:37 12636:37 12637:37 12638:37 12639:-1 12640:-1 12641:-1 12642:-1 12643:-10 12644:-10 12645:-11 12647:-10 12648:-1 12649:-1 12650:-1 12651:-1 12652:36 12653:36 12658:-6 12659:-6 12660:-6 12661:-6 12662:14 12663:14 12664:19 12665:-4 12666:14 12667:65 12668:65 12669:37 12670:14 12671:65 12672:-10 12673:-10 12674:-11 12675:-10 12676:-38 12677:-38 12678:-38 12679:-38 12683:-1 12684:-1 12685:-2 12693:26 12694:26 12695:26 12696:26 12697:-28 12698:-28 12699:-28 12700:20 12701:1 12702:-21 12703:21 12704:19 12705:18 12706:18 12707:27 12708:18 12713:-28 12714:-28 12715:-25 12716:-4 12717:-28 12725:-14 12726:-14 12727:-14 12733:-36 12734:-36 12735:-29 12736:-34 12737:-1 12738:-1 12739:-1 12740:-1 12741:-10 12742:-10 12743:-11 12744:-10 12745:-13 12746:-13 12747:-13 12748:-17 12749:-17 12750:-7 12751:-17 12752:18 12753:37 12754:22 12755:-24 12756:20 12757:-24 12758:15 12759:14 12760:11 12761:14 12767:-4 12768:-4 12769:-4 12770:-2 12771:-2 12773:-2 12774:-2 12775:13 12776:8 12777:13 12779:9 12780:9 12781:26 12783:-3 12784:9 12789:-10 12790:-10 12791:-10 12792:-10 12793:-11 12794:-11 12795:-12 12797:-10 12802:33 12803:33 12804:31 12805:6 12806:2 12807:2 12808:33 12809:-3 12810:-3 12812:-3 12813:29 12814:29 12815:29 12816:29 12817:5 12818:5 12819:16 12820:-12 12822:5 12823:-8 12824:-8 12826:-2 12827:-1 12828:-6 12829:-6 12830:-6 12831:-6 12832:-6 12833:-6 12834:-6 12835:-6 12836:-17 12837:-3 12838:-3 12839:-3 12840:-25 12841:-63 12842:-5 12843:-16 12844:-21 12845:24 12846:24 12847:22 12848:24 12849:23 12850:23 12851:23 12852:23 12853:-24 12857:-30 12858:-30 12859:-25 12860:-11 12861:-30 12862:-3 12863:-3 12864:12 12865:-3 12866:-15 12867:-14 12868:12 12869:16 12870:-4 12871:-8 12872:-8 12873:8 12874:-1 12875:-1 12877:-1 12881:-26 12882:-26 12883:-25 12884:-26 12889:15 12890:15 12891:21 12892:4 12893:-18 12894:15 12895:-1 12896:-1 12897:-1 12898:-1 12903:-22 12904:-11 12905:-9 12906:-1 12907:-22 12908:-13 12909:-13 12910:-4 12911:-13 12912:8 12913:13 12914:20 12915:-13 12916:-13 12923:-35 12924:-35 12928:-8 12929:-8 12930:-6 12931:-8 12932:-7 12933:-7 12934:-10 12935:-7 12936:-10 12937:-10 12938:-2 12939:-9 12940:-10 12946:-9 12947:-2 12948:-9 12949:-2 12950:-9 12951:-10 12952:-10 12953:-5 12954:-9 12957:-2 12958:-2 12959:-2 12964:-5 12965:-5 12966:-5 12967:21 12968:21 12969:15 12970:8 12971:21 12972:35 12973:35 12974:16 12975:23 12976:35 12981:11 12982:11 12983:29 12984:10 12985:19 12986:14 12987:-3 12988:-3 12989:32 12990:31 12991:12 12992:-3 12993:16 12996:-3 12997:4 12998:4 12999:-19 13000:-19 13001:-2 13002:-2 13005:-11 13006:-11 13011:7 13012:7 13013:-8 13014:-8 13015:34 13016:34 13017:23 13018:23 13019:15 13020:-2 13021:-2 13023:-8 13024:-8 13025:18 13026:18 13027:-4 13028:-4 13029:4 13030:-7 13031:24 13032:-28 13033:-1 13034:-1 13035:-2 13036:-2 13037:2 13038:-1 13039:33 13040:34 13041:4 13042:-7 13043:12 13044:12 13045:3 13046:3 13047:7 13048:7 13049:-17 13050:-17 13053:-9 13054:-9 13055:4 13056:4 13057:-11 13058:-11 13059:8 13060:18 13061:-10 13062:-3 13063:35 13064:36 13065:15 13066:-39 13067:-39 13068:-12 13069:-3 13070:-3 13072:-7 13074:23 13075:23 13076:-27 13077:-27 13079:6 13080:-7 13081:13 13082:-2 13083:-2 13084:-18 13085:-18 13086:-7 13087:-7 13090:-24 13091:5 13094:9 13095:9 13096:-9 13097:-3 13098:-3 13099:17 13100:17 13101:23 13102:9 13103:16 13106:-4 13107:-12 13108:10 13109:12 13110:-1 13111:-10 13112:-10 13113:-13 13114:-13 13115:-8 13116:-8 13118:-12 13119:12 13120:-10 13121:-10 13122:23 13123:23 13126:-3 13127:-3 13132:10 13133:14 13134:-10 13135:-10 13136:15 13137:15 13138:15 13139:15 13140:-45 13141:-11 13142:-11 13143:-4 13144:-4 13145:33 13146:27 13148:18 13149:-2 13150:-2 13157:-2 13158:-2 13159:-9 13160:-9 13163:-6 13164:-6 13165:-7 13166:-7 13167:-32 13168:-3 13169:-3 13170:-13 13171:-13 13172:-12 13173:-12 13174:33 13175:33 13176:-13 13177:-13 13178:-3 13179:-32 13180:-2 13181:-2 13182:-5 13183:-5 13184:7 13185:7 13186:28 13187:11 13188:-8 13189:28 13190:23 13191:23 13196:13 13197:13 13198:34 13199:-8 13200:41 13201:-4 13205:7 13207:-8 13210:22 13211:23 13212:-35 13213:-22 13214:-17 13215:-9 13216:-8 13217:-8 13218:-10 13221:24 13222:24 13223:-7 13224:-7 13225:17 13226:-12 13227:-18 13228:28 13229:28 13230:31 13231:31 13232:13 13233:25 13234:23 13235:-14 13236:-1 13237:-1 13238:-7 13239:-7 13241:-7 13242:-15 13243:-15 13244:12 13245:12 13246:16 13247:16 13248:-14 13249:-14 13250:-10 13251:8 13252:15 13253:16 13256:-5 13257:-5 13258:26 13259:26 13260:1 13267:-8 13268:-8 13269:-26 13270:-26 13271:-2 13272:-2 13275:-8 13276:-8 13279:-9 13283:7 13284:1 13285:-2 13286:25 13287:23 13288:22 13289:-3 13290:-16 13291:-1 13292:10 13293:-4 13294:26 13297:-22 13298:44 13300:-8 13302:-3 13303:32 13308:-35 13309:38 13310:-8 13312:-5 13313:-5 13314:-1 13316:12 13317:-2 13318:-22 13319:19 13321:41 13322:-10 13323:17 13324:-9 13325:-6 13326:-6 13327:-3 13329:-18 13330:-6 13331:21 13332:-27 13333:14 13334:-7 13337:-8 13338:-18 13339:-2 13341:18 13342:-5 13344:-16 13345:-44 13346:-4 13347:-1 13349:3 13350:-12 13351:23 13353:-22 13354:30 13356:-3 13358:-3 13359:7 13360:7 13363:-9 13364:-2 13367:-10 13368:-3 13369:17 13370:-10 13374:-30 13375:4 13376:-5 13381:-12 13382:-12 13383:-9 13387:-16 13388:-9 13390:-11 13391:16 13393:-14 13394:-14 13395:9 13396:15 13397:16 13398:-2 13400:-2 13401:-5 13402:43 13403:15 13404:13 13405:-13 13406:21 13407:-17 13408:26 13409:-37 13410:-12 13411:-12 13412:-13 13413:-4 13414:27 13415:33 13416:-13 13417:-17 13418:14 13419:-8 13420:-52 13421:-45 13422:97 13423:8 13424:-3 13426:-9 13427:-14 13430:43 13431:-30 13432:-16 13433:25 13434:11 13435:33 13436:-2 13437:-35 13438:-22 13439:-3 13440:23 13441:20 13442:-4 13443:-17 13444:-3 13445:6 13446:-17 13447:22 13448:29 13450:8 13451:-8 13452:24 13454:9 13455:21 13456:20 13457:-13 13458:-11 13459:12 13462:10 13463:22 13464:22 13465:-1 13466:22 13467:16 13468:16 13469:16 13470:11 13471:33 13472:15 13473:23 13475:15 13476:23 13477:33 13478:-2 13479:-2 13480:-2 13481:-2 13482:-35 13483:-35 13484:-22 13485:-23 13486:-3 13487:-22 13488:-3 13489:-3 13490:23 13491:23 13492:23 13493:23 13496:19 13497:19 13498:19 13499:19 13500:-4 13501:-4 13502:-4 13503:-4 13504:-17 13505:-8 13506:-8 13507:-17 13508:-8 13509:-8 13510:-8 13511:-8 13512:-3 13513:-6 13514:-6 13515:-3 13518:-2 13519:-2 13520:-2 13521:-2 13522:18 13523:18 13524:19 13525:18 13526:6 13528:6 13529:-17 13530:-17 13531:-17 13532:-17 13539:22 13540:24 13541:24 13542:22 13543:-11 13544:-11 13545:-11 13546:-11 13547:36 13548:36 13549:-6 13550:-6 13551:-6 13552:36 13553:29 13554:-3 13555:-3 13556:-3 13557:-3 13562:8 13563:-10 13564:13 13565:5 13566:13 13567:8 13568:-20 13569:-29 13570:-29 13571:-20 13572:16 13573:16 13574:12 13575:28 13576:28 13577:12 13582:9 13583:9 13584:9 13585:9 13586:21 13587:21 13588:43 13589:21 13590:12 13591:12 13592:-7 13593:-7 13594:-3 13595:-7 13596:-7 13597:-7 13598:-7 13599:16 13600:16 13601:16 13602:16 13603:-2 13606:-13 13607:-11 13608:-11 13609:-11 13610:-11 13611:34 13612:31 13613:34 13614:-8 13615:-8 13616:-8 13617:-8 13618:21 13619:21 13620:21 13621:21 13626:10 13627:14 13628:14 13629:10 13630:-21 13631:-8 13632:-8 13633:-18 13634:-18 13635:7 13636:7 13637:-2 13638:-2 13639:-2 13640:-2 13643:34 13644:34 13645:-5 13646:-5 13647:6 13648:19 13649:2 13650:16 13652:-16 13654:-7 13655:-15 13656:-9 13657:-10 13658:-1 13659:-3 13660:-11 13661:-35 13662:-15 13663:36 13666:11 13669:37 13671:-24 13672:-20 13675:-10 13676:-2 13677:15 13680:-6 13681:19 13682:-12 13683:-2 13684:-1 13685:-11 13687:36 13688:15 13689:-60 13690:-1 13693:36 13696:32 13701:-1 13702:-22 13703:-3 13704:16 13705:-2 13706:-6 13707:-3 13708:-8 13711:-8 13712:-27 13713:-5 13714:-10 13715:-24 13716:40 13717:13 13718:-11 13719:-6 13720:-1 13721:-2 13723:-24 13724:-6 13725:7 13726:16 13727:13 13730:8 13731:8 13732:10 13733:15 13734:-13 13735:9 13736:10 13737:8 13738:20 13739:6 13740:6 13741:43 13742:-14 13744:-2 13745:-11 13746:-1 13747:7 13748:-27 13749:3 13750:-14 13751:-14 13754:-2 13755:-2 13756:-11 13757:-11 13758:-11 13759:-11 13762:-1 13763:-1 13764:-1 13765:-1 13766:-1 13767:-1 13768:-1 13769:-1 13770:14 13771:14 13772:-2 13773:17 13774:7 13775:41 13776:41 13777:21 13778:41 13779:-27 13780:-27 13781:-27 13782:-27 13785:3 13786:3 13791:-1 13792:-1 13793:18 13794:18 13795:16 13796:16 13799:16 13800:16 13802:6 13803:7 13804:-20 13805:-36 13806:23 13807:32 13808:-13 13809:-84 13810:-6 13811:-32 13812:-18 13813:-34 13814:-12 13815:-22 13816:-41 13817:19 13818:-6 13819:-29 13820:9 13821:-39 13823:-37 13824:-10 13825:-23 13826:13 13827:-19 13828:-35 13829:-27 13830:9 13831:-3 13832:41 13833:35 13834:-45 13835:-28 13836:7 13837:-3 13839:68 13840:11 13841:9 13842:-13 13843:-24 13844:32 13845:-19 13846:34 13847:-38 13848:-3 13849:31 13850:-37 13851:45 13852:41 13853:24 13854:-19 13855:-22 13856:21 13857:-57 13858:20 13859:51 13860:-52 13861:35 13862:-64 13863:9 13864:-30 13865:-32 13866:1 13867:21 13868:-89 13869:-9 13870:11 13871:48 13872:6 13873:7 13874:24 13875:-52 13876:11 13877:-64 13878:-31 13879:-6 13880:10 13881:-4 13882:38 13883:-12 13884:-13 13885:3 13886:72 13887:-21 13888:64 13889:11 13890:-9 13891:9 13892:20 13893:-7 13894:-4 13896:30 13897:-2 13898:-43 13899:14 13900:15 13901:-35 13902:-14 13903:36 13904:-68 13905:39 13906:37 13907:-17 13908:11 13909:-54 13910:-4 13911:-24 13912:-43 13913:-28 13914:-18 13915:-56 13916:-17 13917:39 13918:-41 13919:-15 13920:65 13921:-30 13922:-24 13924:-51 13925:31 13926:-10 13927:-1 13929:46 13930:11 13931:-28 13932:78 13933:10 13934:-108 13935:108 13936:56 13937:54 13938:55 13939:98 13940:34 13941:64 13942:5 13943:10 13944:36 13945:-26 13946:11 13947:-50 13948:-51 13949:-9 13950:-39 13951:-11 13952:-26 13953:18 13954:-68 13955:3 13956:26 13957:1 13958:48 13959:-98 13960:9 13961:-7 13962:-73 13963:-10 13964:-15 13965:8 13966:-29 13967:-47 13968:-7 13969:-10 13970:52 13971:70 13972:16 13973:-21 13974:71 13975:-18 13976:33 13977:-86 13978:27 13979:4 13980:-3 13981:-12 13982:62 13983:-5 13984:2 13985:57 13986:43 13987:-18 13988:-4 13989:55 13990:-54 13991:50 13992:25 13993:-9 13994:-14 13995:27 13996:30 13997:26 13998:-70 13999:-14 14000:-39 14001:-67 14002:50 14003:76 14004:-25 14005:-11 14007:32 14008:-12 14009:-63 14010:-34 14011:-66 14012:-33 14013:-24 14014:-9 14015:13 14016:-39 14017:8 14018:-39 14020:-2 14021:-55 14022:-35 14023:-30 14024:5 14025:3 14026:-39 14027:19 14028:-33 14029:-12 14030:-7 14031:-19 14032:51 14033:25 14034:-65 14035:31 14036:42 14037:40 14038:-8 14039:78 14040:-10 14041:15 14042:9 14043:5 14044:13 14045:-34 14046:27 14047:-26 14048:-59 14050:-45 14051:3 14052:30 14053:-1 14054:-13 14055:-22 14056:-1 14057:-10 14058:68 14059:-4 14060:13 14061:9 14062:-55 14063:-11 14064:-27 14065:-20 14066:-18 14067:-28 14068:-60 14069:-31 14070:35 14071:75 14072:-17 14073:31 14074:27 14075:-3 14076:25 14077:-72 14078:-43 14079:26 14080:-17 14081:-4 14082:43 14083:-3 14084:-27 14085:28 14086:68 14087:-40 14088:8 14089:-12 14090:-38 14091:62 14092:11 14093:-8 14094:-12 14095:28 14096:25 14097:-23 14098:-58 14099:-33 14100:-32 14101:-42 14102:11 14103:76 14104:-91 14105:-7 14106:29 14107:65 14108:-1 14109:-82 14110:-49 14111:-26 14112:-53 14113:-31 14114:2 14115:-23 14116:-6 14117:12 14118:-45 14119:-54 14120:34 14121:-51 14122:-45 14123:-6 14124:6 14125:-6 14126:-75 14127:49 14128:-61 14129:15 14130:47 14131:-2 14132:19 14133:27 14134:-41 14135:-4 14136:66 14137:-32 14138:21 14139:25 14140:46 14141:49 14142:-53 14143:-6 14144:-10 14145:-35 14146:38 14147:-12 14148:-63 14149:-7 14150:-50 14151:-41 14152:-61 14153:20 14154:-22 14155:-47 14156:14 14157:-54 14158:9 14159:-28 14160:49 14161:-34 14162:-4 14163:49 14164:31 14165:-22 14166:-36 14167:-109 14168:1 14169:-16 14170:35 14171:160 14172:-36 14173:-44 14174:54 14175:40 14176:-23 14177:-34 14178:-15 14179:-34 14180:-55 14181:40 14182:67 14183:-16 14184:13 14185:31 14186:45 14187:-7 14188:-6 14189:-14 14190:-32 14191:16 14192:60 14193:43 14194:-2 14195:-8 14196:23 14197:-15 14198:-76 14199:4 14200:-40 14201:-50 14202:55 14203:46 14204:-50 14205:15 14206:61 14207:34 14208:-47 14209:-80 14210:22 14211:-67 14212:21 14213:-63 14214:-8 14215:25 14216:-26 14217:22 14218:-2 14219:-4 14220:-30 14221:-51 14222:-20 14223:-49 14224:42 14225:11 14226:-4 14227:-58 14228:-59 14229:-37 14230:-27 14231:19 14232:-2 14233:19 14234:6 14235:19 14236:-13 14237:-7 14238:3 14239:87 14240:-19 14241:47 14242:-61 14243:42 14244:24 14245:-46 14246:-21 14247:-19 14248:-22 14249:-10 14250:-1 14251:59 14252:-35 14253:4 14254:-31 14255:20 14256:-25 14257:-35 14258:-4 14259:-18 14260:-24 14261:14 14262:-9 14263:-39 14264:-19 14265:-28 14266:19 14267:35 14268:-43 14269:-39 14270:31 14271:23 14272:71 14273:-2 14274:5 14275:-37 14276:18 14277:-56 14278:-29 14279:-5 14280:-24 14281:19 14282:29 14283:11 14284:-5 14285:14 14286:22 14287:-6 14288:2 14289:-12 14290:-40 14291:5 14292:37 14293:-53 14294:-52 14295:35 14296:-26 14297:-27 14298:-67 14299:4 14300:-19 14301:-22 14302:15 14303:87 14304:2 14305:13 14306:-16 14307:20 14308:10 14309:-37 14310:36 14311:-11 14312:-67 14313:-13 14314:-25 14315:-21 14316:-16 14317:27 14318:-8 14319:-46 14320:34 14321:-57 14322:-8 14323:33 14324:36 14325:19 14326:-69 14327:64 14328:46 14329:29 14330:3 14331:-4 14332:64 14333:22 14334:-55 14335:80 14336:58 14337:11 14338:70 14339:6 14340:26 14341:84 14342:-33 14343:21 14344:29 14345:27 14346:20 14347:16 14348:-69 14350:-45 14351:-19 14352:-58 14353:37 14354:-24 14355:-19 14356:64 14357:-36 14358:-23 14359:-61 14360:-4 14361:3 14363:26 14364:43 14365:-34 14366:-78 14367:-115 14368:10 14369:-61 14370:68 14371:84 14372:-17 14373:-32 14374:38 14375:4 14376:-3 14377:-15 14378:-7 14379:-20 14380:-11 14381:31 14382:35 14383:-26 14384:1 14385:67 14386:43 14387:-42 14388:3 14389:49 14390:-41 14391:4 14392:89 14393:8 14394:-26 14395:25 14396:12 14397:42 14398:-62 14399:-9 14400:-66 14401:-23 14402:64 14403:35
end 04d0c7f45c0474fb65277bb06f2f1465981bcf0bcee1ee51311f1998a7fbb257
