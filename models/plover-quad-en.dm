demarche-model 1
section meta 5065 7bd3a6e3f3f4eee4fe692ce249a994a076fcde5aef365fe73490386e61cf0711
section features 290429 cc4d38b718bb5506d1cd7a8a8abce3dc2c68cd70a1f2832b292470de1606d87a
section lexicon 212927 6efb6b99c0c146d2b9352adf4a8fae210d36c72205f43f47a695a5572805dac4
section calibration 167 05dd856d3da0f472bb7ecd6bbad5a8f463460112b4d27a7c4a2e802e5a832097
section check 8118 e9c21a1c8168ac5f8b4a60167e062b56d098a6e015ed975ea204f208a05fcfc3
section svm 427955 c3f613a97a13181fa21b6a2cbd1c9745007e897c247a92fcd6b2c3e33331b35b
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
    "count": 14287,
    "lexicon": "stance",
    "recipe": {"word_from": 1, "word_to": 2, "character_from": 2, "character_to": 5, "windows": true, "window_length": 9, "lexicon": true, "meaning": true, "clauses": true, "mask_names": false, "minimum_frequency": 2, "sublinear": true, "inverse_frequency": true}
  },
  "machine": {
    "solver": "liblinear, L2-regularised squared hinge loss",
    "kernel": "linear",
    "classes": "one-vs-rest",
    "cost": 0.3,
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
        "macro_f1": 0.8431
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.03,
        "macro_f1": 0.8858
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.1,
        "macro_f1": 0.8964
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.3,
        "macro_f1": 0.9008
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 1,
        "macro_f1": 0.8998
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 3,
        "macro_f1": 0.9007
      }
    ]
  },
  "cross_validation": {
    "folds": 5,
    "repeats": 1,
    "macro_f1": 0.8989,
    "macro_f1_mean_of_folds": 0.899,
    "macro_f1_deviation": 0.017,
    "weighted_f1": 0.9,
    "accuracy": 0.9,
    "by_label": [
      {
        "label": "material_conflict",
        "rows": 262,
        "precision": 0.9064,
        "recall": 0.9237,
        "f1": 0.9149,
        "predicted": [242, 6, 14, 0]
      },
      {
        "label": "material_cooperation",
        "rows": 220,
        "precision": 0.8604,
        "recall": 0.8682,
        "f1": 0.8643,
        "predicted": [11, 191, 9, 9]
      },
      {
        "label": "verbal_conflict",
        "rows": 330,
        "precision": 0.9077,
        "recall": 0.8939,
        "f1": 0.9008,
        "predicted": [12, 13, 295, 10]
      },
      {
        "label": "verbal_cooperation",
        "rows": 238,
        "precision": 0.9195,
        "recall": 0.9118,
        "f1": 0.9156,
        "predicted": [2, 12, 7, 217]
      }
    ]
  },
  "calibration": {
    "method": "vector-scaling",
    "expected_calibration_error": 0.02,
    "coverage": [
      {
        "confidence": 0.2667,
        "coverage": 1,
        "accuracy": 0.9
      },
      {
        "confidence": 0.3333,
        "coverage": 0.999,
        "accuracy": 0.9009
      },
      {
        "confidence": 0.4,
        "coverage": 0.9914,
        "accuracy": 0.9049
      },
      {
        "confidence": 0.4667,
        "coverage": 0.9838,
        "accuracy": 0.9109
      },
      {
        "confidence": 0.5333,
        "coverage": 0.9571,
        "accuracy": 0.9214
      },
      {
        "confidence": 0.6,
        "coverage": 0.9257,
        "accuracy": 0.9362
      },
      {
        "confidence": 0.6667,
        "coverage": 0.8905,
        "accuracy": 0.9497
      },
      {
        "confidence": 0.7333,
        "coverage": 0.8552,
        "accuracy": 0.9588
      },
      {
        "confidence": 0.8,
        "coverage": 0.8124,
        "accuracy": 0.966
      },
      {
        "confidence": 0.8667,
        "coverage": 0.7657,
        "accuracy": 0.9701
      },
      {
        "confidence": 0.9333,
        "coverage": 0.6914,
        "accuracy": 0.9807
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
word	100	5
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
word	2017 SOURCE	3
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
word	SOURCE challenged	2
word	SOURCE conceded	2
word	SOURCE convicted	3
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
word	accept a	3
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
word	ahead	4
word	ahead of	4
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
word	an inquiry	2
word	an interim	6
word	an international	3
word	an investigation	21
word	an invitation	2
word	an offensive	2
word	an official	2
word	an open	3
word	an ultimatum	8
word	anadolu	2
word	and	308
word	and TARGET	46
word	and a	8
word	and announced	2
word	and children	3
word	and conditions	2
word	and destroyed	2
word	and economic	3
word	and fighting	2
word	and ground	2
word	and is	2
word	and its	2
word	and military	3
word	and other	5
word	and others	2
word	and production	2
word	and pushed	2
word	and sentenced	2
word	and south	3
word	and taken	2
word	and those	3
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
word	attack by	3
word	attack on	11
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
word	beating	2
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
word	billion )	2
word	billion euros	2
word	billion in	3
word	black	3
word	blamed TARGET	2
word	block	3
word	blockade	5
word	blockade of	3
word	blockade on	2
word	blockades	4
word	blockades in	3
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
word	carried	8
word	carried out	8
word	carrying	5
word	carrying out	3
word	causing	4
word	cease	5
word	ceasefire	23
word	ceasefire agreement	3
word	ceasefire in	9
word	ceasefire on	3
word	ceasefire with	2
word	center	2
word	challenged	2
word	change	5
word	charge	2
word	charged	3
word	charges	14
word	charges ,	2
word	charges of	5
word	child	4
word	children in	3
word	china	3
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
word	compensation	2
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
word	cooperation	7
word	cooperation between	2
word	cooperation with	2
word	coronavirus	7
word	coronavirus .	2
word	corruption and	2
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
word	demand	2
word	demanded	16
word	demanded a	3
word	demanded the	5
word	demanding	6
word	demands	9
word	demands by	2
word	demands from	2
word	democratic	3
word	demonstrates	2
word	demonstration	4
word	demonstrations .	2
word	denied	2
word	denuclearization	2
word	department	4
word	department said	2
word	deployed	3
word	deployment	3
word	deployment of	2
word	deported	4
word	deported TARGET	3
word	described	2
word	described as	2
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
word	divisions	2
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
word	euros (	2
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
word	failed	10
word	failed to	8
word	failure	2
word	failure to	2
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
word	filed a	8
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
word	for three	3
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
word	have issued	2
word	have killed	2
word	have launched	10
word	have said	3
word	have sought	3
word	have surrendered	2
word	having	5
word	he	46
word	he had	3
word	he said	2
word	he was	6
word	he will	7
word	head	3
word	head of	3
word	health	11
word	health care	2
word	heightened	3
word	held	27
word	held a	6
word	held in	2
word	held talks	7
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
word	holding TARGET	2
word	holding public	2
word	hospital	3
word	host	3
word	hosted	3
word	hosted by	2
word	hostilities	3
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
word	if the	7
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
word	in tripoli	2
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
word	inquiry	3
word	insecurity	2
word	inspired	2
word	instead	2
word	insurgents	3
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
word	investigation against	4
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
word	irish	2
word	is	71
word	is committed	2
word	is currently	3
word	is not	4
word	is ready	4
word	is seeking	2
word	is sending	3
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
word	long	10
word	lord	2
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
word	meet with	4
word	meeting	26
word	meeting ,	2
word	meeting in	3
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
word	not lift	5
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
word	of hostilities	2
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
word	ordered an	5
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
word	pay and	2
word	peace	20
word	peace agreement	2
word	peace deal	2
word	peaceful	3
word	peacekeepers	8
word	peacekeepers from	6
word	peacekeeping	20
word	peacekeeping force	10
word	peacekeeping mission	5
word	people	47
word	people ,	4
word	people .	7
word	people and	4
word	people in	11
word	people of	3
word	people were	2
word	percent	2
word	permission	5
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
word	promote	2
word	prompted	2
word	propaganda	2
word	proposal	4
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
word	refusal	3
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
word	rights violations	2
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
word	security officials	2
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
word	siege	7
word	siege in	5
word	signed	13
word	signed a	5
word	signed an	3
word	significant	2
word	signs	2
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
word	soviet	3
word	spanish	2
word	spate	2
word	spate of	2
word	speaking	3
word	speaking to	2
word	speech	2
word	spread of	2
word	spying	2
word	staged	2
word	stand	2
word	stand -	2
word	start	8
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
word	support	29
word	support for	13
word	support from	2
word	support of	2
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
word	system	3
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
word	tariffs	3
word	tariffs on	3
word	team of	3
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
word	the army	4
word	the arrest	4
word	the attacks	2
word	the ban	6
word	the capital	8
word	the case	2
word	the ceasefire	3
word	the chinese	3
word	the cia	2
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
word	the peace	2
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
word	the sudanese	2
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
word	therefore	6
word	therefore agreed	6
word	these	3
word	they	32
word	they are	2
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
word	to continue	2
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
word	to set	6
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
word	trump .	2
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
word	violations	3
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
word	western	8
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
character	 3	28
character	 30	14
character	 30 	7
character	 4	27
character	 40 	4
character	 45	4
character	 50	5
character	 9	3
character	 a	920
character	 a 	432
character	 abr	6
character	 ac	96
character	 acc	59
character	 acce	26
character	 accu	17
character	 act	27
character	 acti	23
character	 ad	38
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
character	 air	27
character	 al	127
character	 ale	8
character	 aler	8
character	 all	71
character	 alle	27
character	 alli	4
character	 als	20
character	 also	20
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
character	 begi	6
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
character	 bri	21
character	 brit	8
character	 bur	5
character	 burn	3
character	 bus	6
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
character	 che	6
character	 ci	54
character	 cit	32
character	 cl	33
character	 clo	8
character	 clos	8
character	 co	326
character	 coa	7
character	 col	13
character	 com	78
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
character	 de 	3
character	 dea	37
character	 dead	11
character	 deal	19
character	 dec	67
character	 dece	14
character	 deci	24
character	 decl	26
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
character	 eas	21
character	 ease	4
character	 easi	3
character	 ef	19
character	 eff	19
character	 effo	16
character	 em	20
character	 emb	10
character	 emba	9
character	 en	69
character	 end	34
character	 end 	21
character	 ende	5
character	 ene	4
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
character	 fe	27
character	 few	4
character	 few 	4
character	 fi	107
character	 fig	22
character	 figh	22
character	 fin	13
character	 fina	9
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
character	 fou	16
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
character	 hit 	3
character	 ho	78
character	 hol	21
character	 hou	24
character	 hu	56
character	 hun	9
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
character	 inc	41
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
character	 iss	26
character	 issu	26
character	 it	154
character	 it 	75
character	 its	91
character	 its 	91
character	 ja	29
character	 jo	28
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
character	 led	11
character	 led 	11
character	 lef	10
character	 left	10
character	 leg	9
character	 lega	6
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
character	 met	9
character	 mi	161
character	 mig	6
character	 migr	5
character	 mil	95
character	 mili	63
character	 mill	31
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
character	 ni	14
character	 nig	8
character	 nigh	6
character	 no	78
character	 nor	17
character	 nort	14
character	 not	44
character	 not 	44
character	 nu	16
character	 nut	2
character	 o	739
character	 of 	395
character	 off	73
character	 off 	13
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
character	 q	15
character	 qu	10
character	 qua	3
character	 que	6
character	 ques	5
character	 ra	32
character	 rai	8
character	 rais	3
character	 ram	3
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
character	 unio	8
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
character	3 	23
character	3,	2
character	4 	28
character	40 	6
character	45	4
character	5 	35
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
character	ake	33
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
character	also	20
character	also 	20
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
character	ann	52
character	anne	15
character	anned	12
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
character	area 	8
character	areas	7
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
character	asin	4
character	asing	4
character	ass	67
character	ass 	8
character	assa	18
character	assau	11
character	asse	10
character	assi	24
character	assis	19
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
character	aten	15
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
character	bai	6
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
character	begi	6
character	begin	6
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
character	bor	46
character	bord	31
character	borde	31
character	bori	3
character	bou	25
character	bri	21
character	brit	8
character	bru	14
character	bs	14
character	bu	77
character	bu 	2
character	burn	3
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
character	calli	12
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
character	cess 	13
character	ch	222
character	ch 	87
character	cha	43
character	che	70
character	ched	58
character	ched 	54
character	chedu	4
character	ci	200
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
character	citiz	5
character	ck	131
character	ck 	56
character	cka	12
character	ckad	10
character	ckade	10
character	cke	23
character	cks	27
character	cks 	26
character	clos	8
character	clud	27
character	co	393
character	coa	7
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
character	cuse	11
character	cuss	14
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
character	decl	26
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
character	dow	16
character	down	16
character	down 	15
character	dr	61
character	draw 	9
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
character	each	17
character	each 	10
character	eache	6
character	eact	4
character	ead	64
character	eade	19
character	eader	19
character	eadl	7
character	eadli	6
character	eak	12
character	eake	2
character	eal 	24
character	eals	3
character	eals 	3
character	ean	22
character	eanw	4
character	eanwh	4
character	eap	9
character	eapo	9
character	eapon	9
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
character	easi	4
character	easin	4
character	east	31
character	east 	22
character	easte	10
character	eat	52
character	eat 	7
character	eate	22
character	eaten	15
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
character	ecl	26
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
character	eded	6
character	eded 	6
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
character	eff	19
character	effo	16
character	effor	16
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
character	ege	27
character	ege 	7
character	eged	19
character	eged 	12
character	egi	39
character	egin	6
character	egin 	6
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
character	eing	8
character	eing 	8
character	eir	52
character	eir 	50
character	eized	9
character	eki	7
character	ekin	7
character	eking	7
character	el	312
character	el 	48
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
character	en	567
character	ena	10
character	enat	5
character	enate	3
character	enc	82
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
character	ensio	13
character	ensu	8
character	ensur	8
character	ent	295
character	ent 	211
character	enta	13
character	entar	4
character	enter	7
character	enti	20
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
character	epor	36
character	eport	36
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
character	era	68
character	eral	26
character	eral 	24
character	erat	34
character	erati	22
character	erb	7
character	erbi	4
character	erbil	3
character	erc	13
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
character	erve	9
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
character	ew	79
character	ew 	50
character	ewe	5
character	ewed	5
character	ewed 	5
character	ewo	2
character	ewor	2
character	ework	2
character	exp	39
character	expo	7
character	expor	6
character	ext	31
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
character	ffo	16
character	ffor	16
character	ffort	16
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
character	fort	16
character	fort 	7
character	forts	9
character	fou	16
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
character	gin 	6
character	ging	19
character	ging 	19
character	gn	68
character	gne	25
character	gned	23
character	gned 	23
character	go	94
character	go 	17
character	goi	4
character	goin	4
character	going	4
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
character	group	22
character	gs	19
character	gs 	16
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
character	hen	21
character	her	91
character	her 	34
character	here	32
character	here 	24
character	heref	6
character	hern 	12
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
character	hunge	4
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
character	icine	2
character	icip	6
character	icipa	6
character	ict	44
character	ictim	3
character	ictio	13
character	icu	5
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
character	idn	5
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
character	il 	68
character	ila	22
character	ilat	15
character	ilate	14
character	ild	22
character	ile 	30
character	ili	109
character	ilis	2
character	ilit	78
character	ilita	64
character	iliti	12
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
character	inst	100
character	inst 	89
character	int	102
character	inted	2
character	inter	37
character	into	34
character	into 	34
character	inu	13
character	inue 	4
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
character	ions 	145
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
character	ised	16
character	ised 	16
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
character	issu	26
character	issue	26
character	ist	125
character	ist 	21
character	ista	38
character	istan	38
character	istr	23
character	istra	8
character	it	573
character	it 	126
character	ita	125
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
character	itica	27
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
character	keep 	2
character	keepe	8
character	keepi	20
character	ker	16
character	kers	12
character	kers 	12
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
character	llin	49
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
character	lso	20
character	lso 	20
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
character	mat	52
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
character	ndi	70
character	ndia	10
character	ndiv	2
character	ndivi	2
character	nds	31
character	nds 	31
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
character	ner 	6
character	nera	3
character	nes	74
character	nesd	43
character	nesda	43
character	nese	14
character	nese 	14
character	ness 	6
character	nesse	3
character	new	46
character	new 	25
character	newe	3
character	newed	3
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
character	ning	42
character	nion	9
character	nion 	9
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
character	nue 	6
character	nv	83
character	nve	48
character	nves	46
character	nvest	46
character	nw	4
character	nwh	4
character	nwhi	4
character	nwhil	4
character	ny	33
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
character	orci	4
character	orcin	3
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
character	oti	18
character	otia	11
character	otiat	11
character	ots	3
character	ots 	3
character	ott 	8
character	ou	362
character	oug	27
character	ough	27
character	ough 	14
character	ought	11
character	oul	40
character	ould	39
character	ould 	39
character	oun	160
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
character	out 	46
character	outh	28
character	outhe	12
character	ov	219
character	ova	5
character	oval	5
character	oval 	5
character	ove	166
character	ove 	22
character	oved	11
character	oved 	11
character	ovem	7
character	oveme	6
character	overn	49
character	ovi	52
character	ovidi	6
character	ovie	3
character	oviet	3
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
character	pat	17
character	pati	6
character	pe	283
character	pe 	10
character	pea	79
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
character	pell	7
character	pelle	7
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
character	pm	13
character	pme	12
character	pmen	12
character	pment	12
character	po	247
character	pon	34
character	pond	7
character	pons	21
character	pons 	9
character	pora	2
character	porar	2
character	port 	48
character	porte	28
character	ports	13
character	pos	64
character	posed	28
character	poss	8
character	possi	5
character	poste	2
character	pp	113
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
character	pril	16
character	pril 	16
character	prise	6
character	pro	154
character	prob	5
character	probe	4
character	prom	11
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
character	raeli	5
character	rai	32
character	rain	17
character	rais	6
character	raisi	2
character	ral 	33
character	ran	66
character	rant	20
character	rant 	7
character	rante	9
character	ranti	2
character	rap	7
character	rape	2
character	raq	18
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
character	raw 	9
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
character	reas	16
character	reas 	7
character	reat	37
character	reate	19
character	reb	15
character	rece	24
character	recen	18
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
character	rest	58
character	rest 	15
character	restr	9
character	rev	23
character	revi	10
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
character	rgest	6
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
character	riti	26
character	riv	12
character	rive	5
character	rive 	2
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
character	rnat	21
character	rnati	21
character	rned	26
character	rned 	26
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
character	rren	11
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
character	rty	7
character	rty 	7
character	ru	123
character	rug	8
character	rug 	2
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
character	ry	185
character	ry 	180
character	s 	902
character	sa	288
character	sack	3
character	sai	131
character	said	130
character	said 	130
character	san	46
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
character	sis	36
character	sist	24
character	sista	18
character	sit	52
character	sit 	19
character	site 	7
character	siti	21
character	sitio	16
character	situ	3
character	situa	3
character	sly	6
character	sly 	6
character	sm 	15
character	sma	8
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
character	ssau	11
character	ssaul	11
character	ssed	13
character	ssed 	13
character	sses	7
character	sses 	4
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
character	ssue	26
character	ssued	18
character	st	593
character	st 	277
character	stab	16
character	stabl	13
character	stag	7
character	stage	6
character	stan	47
character	stan 	13
character	stanc	20
character	stat	85
character	state	77
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
character	su	226
character	sud	7
character	suda	7
character	sudan	7
character	sue	29
character	sued	18
character	sued 	18
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
character	tanc	22
character	tance	22
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
character	ther	64
character	ther 	27
character	there	14
character	thern	12
character	they	32
character	they 	32
character	thi	56
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
character	tiat	11
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
character	turn 	12
character	turne	18
character	ty	104
character	ty 	102
character	u 	16
character	u.	31
character	ua	56
character	uar	24
character	uart	2
character	uarte	2
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
character	ue 	21
character	ued	25
character	ued 	25
character	ues	66
character	uesd	44
character	uesda	44
character	uest	19
character	uesti	5
character	ug	51
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
character	unge	4
character	unger	4
character	uni	53
character	unil	6
character	unila	6
character	unio	8
character	union	8
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
character	urn 	12
character	uro	17
character	urre	11
character	urren	11
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
character	usse	5
character	ussi	26
character	ussia	22
character	ust	38
character	ust 	25
character	ut	194
character	ut 	77
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
character	ved	27
character	ved 	26
character	vel 	12
character	vely	3
character	vely 	3
character	vem	11
character	veme	10
character	vemen	10
character	ven 	15
character	vent	13
character	vent 	5
character	ver 	79
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
character	vice 	5
character	vid	51
character	vide 	14
character	vided	12
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
character	vir	10
character	viru	8
character	virus	8
character	vo	35
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
character	xpell	7
character	xpo	7
character	xpor	6
character	xport	6
character	xt	33
character	xte	9
character	xten	9
character	xtend	8
character	xtr	11
character	xtra	6
character	y 	675
character	ya	21
character	yan	7
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
character	ys	52
character	ys 	43
character	z 	9
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
between	a decree	2
between	a five	2
between	a full	2
between	a hunger	2
between	a lawsuit	5
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
between	and conditions	2
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
between	assistance in	2
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
between	better	2
between	better pay	2
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
between	for better	2
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
between	has accused	2
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
between	last	7
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
between	on strike	2
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
between	package	2
between	pardoned	2
between	paris	2
between	passed	2
between	pay and	2
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
between	strike until	5
between	strikes	4
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
between	support to	3
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
between	to allow	8
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
between	to set	5
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
between	went	2
between	went on	2
between	were	6
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
after	-	63
after	- 16s	2
after	- brokered	2
after	- columbian	2
after	- day	5
after	- fire	3
after	- month	4
after	- week	2
after	- year	2
after	.	131
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
after	TARGET due	2
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
after	a	271
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
after	a lawsuit	5
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
after	airstrikes	2
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
after	also	14
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
after	are	11
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
after	detained	6
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
after	evacuation	2
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
after	former	2
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
after	head	2
after	head of	2
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
after	in	217
after	in TARGET	53
after	in a	15
after	in june	2
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
after	lawsuit	6
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
after	minister	2
after	missile	4
after	mob	2
after	mobilized	6
after	mobilized troops	2
after	monday	25
after	monday ,	5
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
after	of	188
after	of $	2
after	of TARGET	39
after	of a	7
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
after	office	4
after	officials	6
after	officials say	2
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
after	opened an	3
after	opened its	4
after	operation	2
after	operations	3
after	operations in	2
after	order	8
after	order to	5
after	ordered	20
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
after	over what	2
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
after	publication	3
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
after	refuted	2
after	refuted TARGET	2
after	reiterated	7
after	reiterated its	2
after	reiterated the	3
after	rejected	41
after	rejected TARGET	32
after	relations	3
after	relations between	2
after	release	17
after	release TARGET	8
after	release of	6
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
after	returned an	2
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
after	signed an	2
after	since	7
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
after	strongly	5
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
after	suspend	2
after	suspend publication	2
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
after	the	292
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
after	the head	2
after	the largest	3
after	the last	2
after	the people	2
after	the port	2
after	the process	2
after	the release	5
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
after	they	27
after	they are	2
after	they were	2
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
after	to	355
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
after	to suspend	2
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
after	training	2
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
after	welcomed the	3
after	went	3
after	went on	3
after	were	12
after	what	3
after	where	4
after	which	16
after	which is	2
after	which it	2
after	while	5
after	white	2
after	white house	2
after	who	26
after	who are	3
after	who had	6
after	will	67
after	will be	2
after	will extend	3
after	will hold	3
after	will host	2
after	will investigate	2
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
after	yesterday	5
after	yesterday ,	2
after	yesterday .	2
after	€	3
lexicon	NEG:accusation	2
lexicon	NEG:aid	4
lexicon	NEG:coercion	2
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
lexicon-after	aid	72
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
lexicon-after	reversal	99
lexicon-after	rupture	10
lexicon-after	sanction	25
lexicon-after	threat	13
lexicon-after	ultimatum	10
lexicon-after	veiled_threat	2
lexicon-after	warning	16
clause	above:come	2
clause	above:kill	2
clause	above:say	44
clause	and :NAME	5
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
clause	and object of:NAME	7
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
clause	any 	159
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
clause	any:member	2
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
clause	any:suspect	3
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
clause	deep tense:+VBG	5
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
clause	elsewhere:affiliate	3
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
clause	elsewhere:fail	4
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
clause	elsewhere:halt	2
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
clause	main from:SOURCE	3
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
clause	main object is:missile	2
clause	main object is:month	3
clause	main object is:new	3
clause	main object is:official	2
clause	main object is:old	4
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
clause	main:carry_out	7
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
clause	path:investigate	2
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
clause	path:siege	2
clause	path:sign	6
clause	path:stage	2
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
clause	source nsubj:carry	7
clause	source nsubj:challenge	2
clause	source nsubj:charge	2
clause	source nsubj:close	2
clause	source nsubj:concede	3
clause	source nsubj:condemn	10
clause	source nsubj:conduct	2
clause	source nsubj:continue	2
clause	source nsubj:convict	7
clause	source nsubj:decide	3
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
clause	source nsubj:hold	19
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
clause	target nmod:siege	2
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
clause	target:join	2
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
clause	target:siege	2
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
clause	that modal:to	189
clause	that modal:will	38
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
clause	that object:embargo	2
clause	that object:him	5
clause	that object:more	3
clause	that object:number	2
clause	that object:publication	3
clause	that object:role	2
clause	that object:sanction	5
clause	that object:security	2
clause	that object:strike	8
clause	that object:talk	2
clause	that object:them	2
clause	that object:troop	10
clause	that object:weapon	4
clause	that on:NAME	7
clause	that passive	15
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
clause	then:withdraw	3
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
clause	top:carry	7
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
clause	top:detain	4
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
clause	way:/nmod/obj/acl	2
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
clause	which object:airspace	2
clause	which object:people	2
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
clause	which:suspect	3
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
clause-pair	SOURCE does carry_out	7
clause-pair	SOURCE does carry_out 	7
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
clause-pair	SOURCE does meet 	7
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
clause-pair	and nsubj:force	2
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
clause-pair	and:force	2
clause-pair	and:force 	2
clause-pair	and:force.	2
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
clause-pair	carry_out~in	2
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
clause-pair	lift+embargo not.	2
clause-pair	lift+restriction	3
clause-pair	lift+restriction.	3
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
clause-pair	main nsubj:carry_out	7
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
clause-pair	main nsubj:kill	12
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
clause-pair	main:announce VBZ+VBN	2
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
clause-pair	main:carry_out	7
clause-pair	main:carry_out 	7
clause-pair	main:carry_out.	7
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
clause-pair	main:file +VBD	3
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
clause-pair	main:kill.	12
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
clause-pair	main:provide VBZ+VBN	3
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
clause-pair	main:sign 	9
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
clause-pair	nobody does force	3
clause-pair	nobody does force 	3
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
clause-pair	provide+guarantee	2
clause-pair	provide+guarantee.	2
clause-pair	provide+support	2
clause-pair	provide+support.	2
clause-pair	provide~in	4
clause-pair	provide~to	3
clause-pair	push~out_of	2
clause-pair	push~out_of~city	2
clause-pair	reach+agreement	9
clause-pair	reach+agreement.	9
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
clause-pair	that nsubj:fulfill	2
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
clause-pair	that:fulfill.	2
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
clause-pair	that:launch 	2
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
clause-pair	that:meet	7
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
clause-pair	way:nsubj^/nmod/obj/xcomp agree	5
clause-pair	way:nsubj^/nmod/obj/xcomp willing	3
clause-pair	way:nsubj^/nmod/obl announce	2
clause-pair	way:nsubj^/nmod/obl call	4
clause-pair	way:nsubj^/nmod/obl concede	2
clause-pair	way:nsubj^/nmod/obl declare	2
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
clause-pair	which:design	2
clause-pair	which:design 	2
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
meaning-after	00	1050
meaning-after	01	1050
meaning-after	02	1050
meaning-after	03	1050
meaning-after	04	1050
meaning-after	05	1050
meaning-after	06	1050
meaning-after	07	1050
meaning-after	08	1050
meaning-after	09	1050
meaning-after	10	1050
meaning-after	11	1050
meaning-after	12	1050
meaning-after	13	1050
meaning-after	14	1050
meaning-after	15	1050
meaning-after	16	1050
meaning-after	17	1050
meaning-after	18	1050
meaning-after	19	1050
meaning-after	20	1050
meaning-after	21	1050
meaning-after	22	1050
meaning-after	23	1050
meaning-after	24	1050
meaning-after	25	1050
meaning-after	26	1050
meaning-after	27	1050
meaning-after	28	1050
meaning-after	29	1050
meaning-after	30	1050
meaning-after	31	1050
meaning-after	32	1050
meaning-after	33	1050
meaning-after	34	1050
meaning-after	35	1050
meaning-after	36	1050
meaning-after	37	1050
meaning-after	38	1050
meaning-after	39	1050
meaning-after	40	1050
meaning-after	41	1050
meaning-after	42	1050
meaning-after	43	1050
meaning-after	44	1050
meaning-after	45	1050
meaning-after	46	1050
meaning-after	47	1050
meaning-after	48	1050
meaning-after	49	1050
meaning-after	50	1050
meaning-after	51	1050
meaning-after	52	1050
meaning-after	53	1050
meaning-after	54	1050
meaning-after	55	1050
meaning-after	56	1050
meaning-after	57	1050
meaning-after	58	1050
meaning-after	59	1050
meaning-after	60	1050
meaning-after	61	1050
meaning-after	62	1050
meaning-after	63	1050
meaning-after	64	1050
meaning-after	65	1050
meaning-after	66	1050
meaning-after	67	1050
meaning-after	68	1050
meaning-after	69	1050
meaning-after	70	1050
meaning-after	71	1050
meaning-after	72	1050
meaning-after	73	1050
meaning-after	74	1050
meaning-after	75	1050
meaning-after	76	1050
meaning-after	77	1050
meaning-after	78	1050
meaning-after	79	1050
meaning-after	80	1050
meaning-after	81	1050
meaning-after	82	1050
meaning-after	83	1050
meaning-after	84	1050
meaning-after	85	1050
meaning-after	86	1050
meaning-after	87	1050
meaning-after	88	1050
meaning-after	89	1050
meaning-after	90	1050
meaning-after	91	1050
meaning-after	92	1050
meaning-after	93	1050
meaning-after	94	1050
meaning-after	95	1050
meaning-after	96	1050
meaning-after	97	1050
meaning-after	98	1050
meaning-after	99	1050
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
bias -0.167044 -0.090432 -0.324312 -0.421807
method vector-scaling
scale 3.722471 2.689932 2.852631 3.805251
offset -0.005446 -0.013492 0.033268 -0.01433
-0.13190844488211012 -0.2514310809589928 -0.3065468316819658 -0.45504042598484784 394:0.4375 458:0.984375 940:0.328125 1417:0.78125 1895:0.953125 2409:0.765625 2913:0.5625 3441:0.53125 3790:0.765625 4110:0.859375 4847:0.671875 5326:0.34375 5744:0.578125 5989:0.265625 6535:0.9375 7118:0.21875 7165:0.03125 7957:0.421875 8151:0.25 8675:0.3125 9161:0.078125 9389:0.078125 10178:0.9375 10378:0.421875 10923:0.140625 11559:0.875 11665:0.015625 12406:0.609375 12585:0.8125 13375:0.75 13808:0.34375 13949:0.890625
-0.1411319767159178 -0.19422365005203013 -0.21520874406702223 -0.4294872949900188 75:0.28125 562:0.5625 982:0.625 1755:0.859375 1948:0.953125 2649:0.875 2750:0.78125 3502:0.421875 3835:0.28125 4126:0.28125 4616:0.484375 5257:0.578125 5405:0.515625 5863:0.859375 6505:0.46875 6707:0.078125 7319:0.9375 7974:0.21875 8262:0.546875 8529:0.75 9223:0.34375 9801:0.21875 9877:0.21875 10454:0.09375 10881:0.96875 11506:0.984375 11970:0.5 12322:0.5 12597:0.703125 13227:0.265625 13676:0.796875 14034:0.078125
-0.1444696750059727 -0.26004449590107 -0.3941883287176012 -0.25678832540137114 266:0.921875 584:0.921875 1028:0.53125 1576:0.5 1884:0.75 2577:0.21875 2898:0.453125 3143:0.90625 4005:0.734375 4117:0.046875 4511:0.28125 4972:0.53125 5512:0.578125 6104:0.734375 6692:0.6875 6890:0.8125 7274:0.765625 7961:0.703125 8183:0.890625 8777:0.203125 9236:0.90625 9400:0.546875 9885:0.796875 10330:0.15625 11148:0.796875 11385:0.078125 11688:0.59375 12383:0.109375 12854:0.890625 13062:0.609375 13533:0.203125 13903:0.203125
-0.4204219562127707 0.17834243542173367 -0.30224012421092716 -0.45672721974433794 68:0.796875 492:0.359375 1205:0.25 1723:0.25 1936:0.796875 2556:0.015625 3013:0.84375 3506:0.578125 3691:0.203125 4139:0.9375 4844:0.890625 5129:0.625 5776:0.6875 5954:0.4375 6506:0.15625 6998:0.328125 7320:0.671875 7933:0.375 8202:0.421875 8493:0.90625 9093:0.59375 9736:0.21875 10159:0.421875 10664:0.46875 11158:0.484375 11252:0.828125 11835:0.203125 12263:0.703125 12711:0.03125 13316:0.859375 13671:0.546875 13842:0.359375
-0.2347669749820819 -0.24895472416314562 -0.2453198071353671 -0.325731534166914 356:0.171875 598:0.421875 927:0.484375 1605:0.46875 1892:0.640625 2265:0.203125 2900:0.515625 3324:0.578125 3715:0.296875 4192:0.90625 4900:0.265625 5317:0.4375 5493:0.96875 6021:0.65625 6311:0.0625 6984:0.03125 7351:0.5 7852:0.046875 8058:0.25 8534:0.65625 9062:0.8125 9816:0.671875 10203:0.28125 10393:0.046875 10886:0.6875 11577:0.140625 11675:0.421875 12253:0.84375 12821:0.171875 13328:0.96875 13685:0.0625 13931:0.015625
-0.22740968305239098 -0.19526443769086446 -0.17522814304421394 -0.3355292936635268 106:0.296875 502:0.53125 1055:0.171875 1700:0.390625 1919:0.375 2588:0.390625 3074:0.328125 3383:0.609375 3650:0.375 4191:0.390625 4699:0.25 5066:0.6875 5556:0.328125 5981:0.484375 6396:0.265625 6946:0.9375 7434:0.53125 7683:0.578125 8175:0.484375 8839:0.71875 9170:0.28125 9559:0.6875 10095:0.703125 10270:0.375 11147:0.1875 11336:0.125 12017:0.53125 12307:0.359375 12800:0.6875 13021:0.53125 13509:0.90625 14052:0.8125
-0.29513265803447286 -0.10593614689573894 -0.2521746498601035 -0.28844262531350484 252:0.203125 700:0.171875 1140:0.234375 1732:0.890625 1814:0.703125 2499:0.40625 3050:0.125 3365:0.171875 3685:0.90625 4079:0.109375 4615:1 5180:0.296875 5491:0.359375 5805:0.90625 6668:0.578125 6883:0.75 7484:0.1875 7830:0.203125 8118:0.71875 8738:0.640625 9205:0.203125 9409:0.953125 9851:0.78125 10556:0.765625 10853:0.859375 11501:0.359375 12018:0.078125 12348:0.6875 12552:0.40625 13152:0.734375 13494:0.234375 14187:0.515625
-0.13876328760684656 -0.13633432379548635 -0.32991071971235014 -0.3907987062085221 167:0.546875 632:0.15625 1247:0.546875 1609:0.859375 1951:0.9375 2519:0.21875 3007:0.078125 3374:0.390625 3652:0.734375 4154:0.140625 4661:0.203125 5077:0.953125 5553:0.921875 6085:0.828125 6579:0.4375 6764:0.109375 7207:0.734375 8004:0.21875 8198:0.8125 8547:0.734375 9001:0.203125 9822:0.984375 10083:0.484375 10289:0.984375 10877:0.453125 11588:0.265625 11726:0.0625 12081:0.015625 12631:0.828125 13120:0.796875 13586:0.28125 14028:0.296875
0.09369124814246163 -0.2741489628687214 -0.42397638872561816 -0.3793859314102698 230:0.203125 455:0.3125 953:0.28125 1488:0.65625 2079:0.765625 2511:0.3125 2808:0.28125 3407:0.921875 3709:0.453125 4402:0.265625 4770:0.328125 4949:0.703125 5685:0.390625 5939:0.390625 6690:0.25 6756:0.015625 7367:0.328125 7716:0.140625 8286:0.875 8520:0.859375 9322:0.09375 9482:0.6875 9994:0.765625 10637:0.09375 10911:0.40625 11474:0.09375 11787:0.734375 12057:0.234375 12642:0.640625 13350:0.078125 13402:0.25 14234:0.34375
-0.22672778770280985 -0.12851047188976625 -0.28512096201354875 -0.38390797425486034 193:0.421875 888:0.28125 1081:0.828125 1404:0.25 1934:0.28125 2539:0.828125 2985:0.34375 3336:0.84375 3663:0.046875 4260:0.96875 4700:0.5625 5183:0.390625 5368:0.9375 6160:0.375 6347:0.40625 6810:0.53125 7493:0.640625 7937:0.265625 8331:0.1875 8754:0.09375 9347:0.0625 9523:0.90625 10062:0.25 10411:0.859375 11017:0.609375 11264:0.203125 11656:0.125 12230:0.5 12853:0.734375 13312:0.5 13611:1 14132:1
-0.06023765471824284 -0.38450834181408544 -0.2898583402316912 -0.3227886173950376 25:0.46875 757:0.984375 1197:1 1708:0.21875 1949:0.671875 2366:0.921875 2738:0.203125 3344:0.984375 3785:0.203125 4131:0.6875 4745:0.15625 5043:0.78125 5551:0.5625 5853:0.828125 6279:0.765625 7051:0.5625 7313:0.546875 7678:0.734375 8228:0.3125 8602:0.765625 9114:1 9697:0.453125 9845:0.8125 10388:0.078125 10874:0.296875 11246:0.0625 11660:0.78125 12436:0.5625 12791:0.359375 13126:0.125 13700:0.78125 13917:0.609375
-0.29046705827418107 0.044475611530283995 -0.21427562411496387 -0.5039215557811358 280:0.90625 744:0.03125 1337:0.03125 1385:0.125 1922:0.21875 2468:0.953125 2727:0.625 3167:0.609375 3842:0.265625 4073:0.71875 4555:0.75 5242:0.921875 5410:0.578125 6228:0.796875 6440:0.046875 6920:0.015625 7324:0.78125 7717:0.8125 8092:0.453125 8766:0.515625 9356:0.78125 9552:0.28125 10063:0.078125 10469:0.984375 10850:0.921875 11367:0.96875 12002:0.375 12430:0.6875 12808:0.359375 12979:0.75 13625:0.734375 13916:0.53125
-0.15415976681580953 -0.024682932608810784 -0.40161739910514277 -0.4046878378026216 50:0.6875 854:0.359375 1279:0.46875 1440:0.546875 1949:0.40625 2672:0.796875 3035:0.0625 3507:0.953125 3792:0.96875 4369:0.09375 4642:0.96875 4998:0.453125 5430:1 5941:0.03125 6585:0.125 7006:0.515625 7565:0.515625 7872:0.71875 8302:0.4375 8856:0.609375 9122:0.34375 9436:0.609375 10113:0.109375 10483:0.75 10827:0.671875 11537:0.703125 11667:0.015625 12177:0.328125 12523:0.453125 13191:0.609375 13780:0.421875 14217:0.484375
-0.2752500252098447 -0.061038721510161584 -0.22942087872144962 -0.5411386861766944 232:0.09375 885:0.375 1125:0.578125 1783:0.046875 2125:0.359375 2583:0.4375 2953:0.328125 3454:0.875 3689:0.90625 4167:0.40625 4771:0.28125 5065:0.359375 5487:0.140625 6114:0.109375 6671:0.6875 6992:0.21875 7535:0.0625 7951:0.28125 8079:0.921875 8754:0.28125 9074:0.84375 9779:0.953125 10243:0.5 10660:0.125 10839:0.75 11326:0.796875 11717:0.921875 12194:0.859375 12856:0.0625 12970:0.265625 13412:0.734375 14173:0.890625
-0.1632397417339159 -0.20789744627257767 -0.18175998270862248 -0.4333633317139535 317:0.734375 608:0.078125 1035:0.734375 1393:0.359375 1906:0.140625 2665:0.90625 2822:0.765625 3421:0.25 3980:0.484375 4282:0.8125 4835:0.9375 5155:0.703125 5375:0.59375 5836:0.546875 6368:0.96875 6918:0.53125 7487:0.46875 7594:0.359375 8119:0.484375 8704:0.578125 9099:0.28125 9648:0.609375 10018:0.984375 10583:0.546875 11040:0.515625 11368:0.6875 11870:0.53125 12355:0.34375 12766:0.90625 12988:0.609375 13652:0.140625 14064:0.9375
-0.1170861933359523 0.07142842245320054 -0.42315093646033575 -0.5611289866880985 302:0.203125 539:0.921875 954:0.15625 1414:0.78125 1822:0.140625 2508:0.8125 3112:0.96875 3245:0.1875 3983:0.4375 4395:0.875 4474:0.765625 5240:0.390625 5781:0.625 5807:0.53125 6510:0.6875 7093:0.078125 7333:0.3125 7620:0.21875 8300:0.515625 8517:0.09375 9008:0.875 9591:0.6875 10255:0.375 10355:0.59375 10913:0.5625 11263:0.453125 11914:0.96875 12274:0.390625 12932:0.296875 12993:0.171875 13702:0.703125 14271:0.1875
svm_type c_svc
kernel_type linear
nr_class 4
total_sv 4
rho 0.076612 -0.157268 -0.254763 -0.23388 -0.331375 -0.097495
label 0 1 2 3
nr_sv 1 1 1 1
SV
0.002296910651220584 0.002296910651220584 0.002296910651220584 2:-8 3:-11 4:14 6:-2 7:-3 8:-3 11:-10 13:-12 14:-4 15:-28 16:-6 17:-10 18:18 19:9 20:-11 23:-6 24:-3 25:-7 26:-1 27:-3 28:21 29:-1 30:-5 31:-3 32:4 33:15 34:-10 35:-3 36:11 37:2 38:1 39:-13 40:-10 41:1 42:32 43:13 44:16 45:-22 46:-11 47:12 48:-10 49:-2 50:-4 51:23 52:26 53:-12 54:12 55:-37 56:31 57:10 59:24 60:4 61:5 62:-5 63:-5 64:7 65:1 66:-8 67:-2 68:-17 69:3 70:10 71:26 73:10 74:6 75:15 76:-47 77:-9 78:13 79:-17 80:-8 82:-19 83:-3 84:-58 85:-13 86:16 87:4 88:-3 89:11 90:-3 91:2 92:2 93:16 94:-20 95:-2 96:-4 98:13 99:-23 100:9 101:-10 103:-7 105:-1 106:-11 108:-9 109:-19 110:-19 111:-14 112:-7 113:14 114:2 115:3 116:-6 117:-6 118:-45 120:-16 121:-5 122:10 123:-26 124:-13 125:-13 126:24 127:14 128:-10 129:-16 131:-13 132:17 133:-9 134:-2 135:-6 136:-7 137:-1 138:-1 139:4 140:-12 141:15 142:-16 143:-8 144:-8 145:14 146:14 147:11 148:11 149:-8 150:10 151:7 152:-19 153:-25 154:10 155:-5 156:1 157:30 158:-3 159:19 160:15 161:-10 162:21 163:24 164:-13 165:19 166:10 167:15 169:-8 170:11 173:12 174:-2 175:13 176:10 177:11 178:-5 179:-3 180:-4 181:-4 182:10 183:-10 184:-40 185:6 187:-1 188:-11 189:18 190:-12 191:-5 193:13 194:-4 195:-24 196:-6 198:-10 199:-3 201:-9 202:31 203:15 204:-17 205:22 208:-12 209:-26 210:8 211:21 212:28 213:71 214:-17 215:14 216:24 217:-3 218:-30 219:-19 220:-1 221:4 222:-19 223:-5 224:4 225:10 226:22 227:-1 228:-2 229:25 230:-2 231:15 232:-4 233:-19 234:-4 235:-9 236:-8 237:8 238:-1 239:-3 240:11 241:-8 242:-20 243:23 245:-19 246:-9 247:-3 248:10 249:50 251:23 252:-10 253:23 254:-7 255:-10 256:22 257:-66 258:-15 259:23 260:-6 261:-4 263:7 264:15 265:28 266:2 267:15 268:-14 269:-21 270:21 271:-5 272:-5 273:-9 274:-41 275:-13 276:21 277:6 278:-13 279:-2 280:-8 281:-4 282:-12 283:6 284:8 285:-6 286:-2 287:30 288:-5 289:-29 290:19 291:-10 292:-2 294:-5 296:-5 297:-14 299:9 300:8 301:35 302:18 303:-12 304:-1 305:-6 307:-3 308:-17 309:-5 310:-7 311:-9 312:-5 313:-9 314:-27 315:-12 316:-6 317:-3 318:-7 319:15 320:-10 321:-5 322:-14 323:-8 326:18 327:-1 329:19 330:14 331:-25 332:1 333:-10 334:-18 335:-13 337:-24 339:-7 340:13 342:23 343:-13 344:14 345:-4 346:12 349:14 350:11 351:23 352:30 353:-2 354:-4 355:-5 356:41 357:-3 358:16 359:-47 360:-5 362:-20 364:32 366:5 367:-7 368:-1 370:-2 372:-12 373:-1 374:-15 376:-17 377:-15 378:-15 380:-21 381:-15 382:-3 383:-7 384:3 385:7 386:-9 387:16 388:16 389:14 390:-14 391:-12 393:-4 394:-8 395:-2 396:-2 397:-6 398:-6 399:-8 400:-3 401:-1 402:-2 403:-2 404:-4 405:-5 406:-1 407:-6 409:-3 411:-2 412:11 413:-27 414:-9 415:-38 416:-38 417:-7 418:9 419:14 420:-21 421:10 422:8 424:-9 425:-17 426:-6 427:-4 428:-5 429:-6 430:-15 431:-4 432:-13 433:17 434:-9 435:19 436:17 437:-6 438:8 439:-5 440:-5 441:58 442:37 444:2 445:2 446:18 447:-10 448:-8 449:8 450:22 451:9 452:14 453:21 454:-2 455:-2 456:23 457:24 459:-11 462:-4 463:-10 464:9 465:-9 466:-6 467:3 469:-1 470:-11 472:-29 473:-6 474:4 475:-3 476:23 477:14 478:-9 479:-2 480:-3 481:-14 482:-39 483:-1 485:21 486:-9 487:-9 488:-15 489:12 490:-17 491:-3 492:-6 493:-8 494:11 495:11 497:-6 498:-1 499:-6 500:-12 501:-11 502:-7 503:-1 504:-9 505:10 506:20 507:-2 508:24 509:-1 510:-4 511:6 512:21 513:14 514:-17 515:8 516:-2 517:17 519:5 520:5 521:-13 522:-12 525:12 526:20 527:-22 528:-23 529:-6 530:-8 532:-7 534:-17 535:6 536:20 537:10 538:7 539:-4 540:18 542:15 543:7 544:-26 545:15 546:27 547:16 548:23 549:17 550:27 551:22 552:-40 553:-11 554:10 556:-4 557:-5 558:-5 559:-10 560:-10 561:45 562:23 563:1 564:36 565:2 566:10 567:9 568:12 569:7 570:21 572:15 573:15 575:-3 576:-13 577:-2 579:-22 580:1 581:1 583:-7 584:-17 586:-7 587:21 588:18 589:15 590:-20 591:12 592:-7 593:7 594:-6 595:10 596:11 597:-3 598:-8 599:-15 600:12 601:-10 602:-8 603:-11 604:-7 606:-8 607:-15 608:-15 609:-13 610:-13 611:-10 612:8 613:13 614:15 615:19 616:8 617:-3 618:3 619:8 620:7 621:19 622:24 623:7 624:7 625:-26 626:-1 627:-16 628:-1 629:-21 630:-10 631:-3 632:7 633:-10 634:-26 635:-19 636:29 637:30 638:2 639:5 640:-10 641:-4 642:-8 643:-1 644:-9 645:-5 648:-1 649:-6 650:-17 652:-36 653:-30 654:-9 655:3 656:3 657:5 658:23 659:10 661:9 662:-4 663:11 664:-7 665:-16 666:10 667:19 668:-23 669:-16 670:-7 671:-14 672:-9 673:-5 674:11 675:18 677:-12 678:30 679:-13 680:16 681:-10 682:12 683:-1 684:-44 685:27 686:-24 687:-39 688:-6 689:3 690:-7 691:8 692:-5 693:-5 694:-3 695:-17 696:-20 697:-41 699:-46 700:-4 701:-7 702:-20 703:-12 706:2 708:12 709:-4 711:-8 712:-7 713:-10 714:-8 715:-6 717:21 718:21 720:16 721:9 722:9 723:13 724:10 725:-12 726:6 727:24 728:37 730:-12 731:-7 732:-21 733:-6 734:-14 735:-10 736:-13 738:-6 739:9 740:-6 741:-11 742:-4 743:12 744:-13 745:-13 746:-6 747:-9 748:2 749:5 750:-6 751:-3 752:12 753:-15 754:18 755:-10 756:-11 757:-2 758:-4 759:-3 760:28 761:16 764:8 765:-6 766:-6 767:10 768:-1 769:-1 774:-18 775:-16 776:7 778:14 780:-2 781:-2 783:3 785:-3 786:-3 790:-3 791:-4 792:-16 793:-4 794:-3 795:13 796:17 798:-15 799:-11 800:-7 801:-14 802:21 803:-1 804:11 805:9 806:-20 807:-24 808:-3 810:-3 811:-17 812:-12 815:-12 816:-7 818:5 819:7 820:-14 822:11 823:-2 824:19 825:10 826:13 827:17 828:-10 830:-9 831:-12 832:-21 833:-10 834:-10 835:-2 837:-4 838:-7 839:-25 840:-6 842:20 844:36 845:14 846:25 847:-13 848:3 849:-2 850:10 851:11 852:13 853:13 854:20 855:-10 856:2 857:-1 859:-13 861:-4 862:-5 863:-25 864:-12 865:-4 866:10 867:-8 868:-4 869:10 870:12 871:-7 872:-14 873:-13 874:-13 875:-15 876:-2 877:-5 878:1 879:-1 880:-6 881:-4 882:-4 883:12 884:14 885:20 886:19 887:9 888:-4 890:-1 891:4 895:-4 897:30 898:-10 899:-8 901:4 903:-49 904:-15 905:-16 906:21 907:11 908:19 909:19 910:-21 911:-5 912:-5 913:11 914:-1 915:7 916:-25 917:-22 918:-3 923:10 924:1 925:12 929:-20 932:-8 934:-1 935:-4 936:-3 937:-24 938:-6 940:12 941:14 942:10 943:-6 945:3 946:-8 947:-12 949:-27 950:-19 951:16 952:17 953:20 954:12 955:-2 956:-12 957:-18 958:-17 959:16 960:-15 961:-15 962:-1 964:-1 965:-1 966:-4 967:-24 968:-26 969:-2 970:42 972:-14 973:12 974:8 975:8 976:12 978:-11 979:-12 980:-15 981:24 982:10 983:-24 984:-17 985:-2 986:-14 987:36 988:48 989:-9 990:-9 991:-6 992:10 993:-3 994:-13 995:-1 997:-18 998:-15 999:-6 1000:-4 1001:30 1002:10 1003:-11 1004:-10 1005:-10 1006:5 1007:-3 1008:-3 1009:-5 1010:-5 1011:-1 1012:-1 1013:-9 1014:-10 1015:-5 1016:-3 1018:-14 1019:9 1020:18 1021:-6 1022:-4 1023:-7 1024:-30 1025:-6 1026:-2 1027:8 1028:-18 1029:-9 1030:24 1031:18 1032:-4 1033:-1 1034:7 1035:-9 1037:-15 1038:-17 1040:-12 1043:-13 1044:-13 1046:-3 1047:4 1048:-5 1049:-1 1050:11 1051:11 1053:4 1054:-11 1055:15 1056:17 1057:15 1058:15 1059:-7 1060:-7 1061:15 1062:2 1064:-15 1065:5 1066:6 1067:-4 1068:-4 1069:14 1070:6 1071:6 1072:-11 1073:-9 1074:-5 1075:1 1076:12 1077:-1 1078:24 1079:-19 1080:-4 1081:-13 1082:-18 1083:-10 1084:-14 1085:31 1086:2 1087:-3 1088:-13 1091:29 1092:14 1093:20 1094:-14 1095:1 1096:-3 1097:-2 1098:12 1099:9 1100:16 1101:34 1102:19 1105:29 1106:-6 1109:-17 1110:-9 1111:-18 1112:-1 1113:-23 1114:-46 1116:-7 1117:-2 1118:13 1119:-8 1120:13 1121:-3 1122:20 1123:22 1124:8 1125:21 1126:22 1127:-6 1128:7 1129:7 1133:-3 1135:-1 1136:-20 1137:-12 1138:-5 1139:-16 1141:-4 1142:-7 1143:-16 1144:1 1145:-16 1146:-6 1147:-13 1148:18 1149:1 1151:-7 1152:-16 1153:-7 1154:1 1155:14 1156:5 1157:-8 1158:-10 1159:-8 1160:-8 1161:-9 1162:-4 1164:-24 1165:-11 1166:-5 1168:-5 1169:17 1170:18 1171:-12 1174:-6 1175:14 1176:17 1177:-6 1180:-7 1181:16 1183:-12 1184:-1 1185:3 1186:-12 1187:11 1189:-3 1190:-3 1191:-1 1192:-1 1193:-1 1194:-24 1195:-20 1196:-36 1197:14 1199:12 1200:15 1201:18 1202:20 1203:-10 1205:15 1207:-21 1208:-12 1209:-13 1210:5 1211:-8 1212:-6 1214:5 1215:-50 1217:-9 1218:-14 1219:19 1220:8 1221:-1 1222:-5 1223:-13 1224:-17 1225:-23 1226:-13 1227:-15 1228:-2 1229:-5 1230:-8 1231:-4 1232:-7 1233:21 1234:-9 1235:-44 1236:-13 1237:-4 1238:8 1239:-4 1240:-2 1241:9 1242:-5 1243:17 1244:18 1245:17 1248:14 1250:13 1251:-12 1252:10 1253:21 1254:-15 1255:6 1256:7 1257:-6 1258:-1 1259:-9 1260:-12 1261:10 1262:8 1263:9 1265:-5 1266:12 1269:18 1270:21 1271:22 1272:-10 1273:7 1274:-13 1275:-6 1276:-2 1278:-2 1280:-1 1281:-12 1282:-7 1283:-7 1284:1 1286:24 1287:18 1288:10 1289:-5 1291:-1 1292:2 1293:-2 1294:-6 1295:-13 1296:17 1297:18 1300:27 1301:13 1302:14 1303:-16 1305:-5 1306:-5 1307:8 1308:-20 1309:23 1310:-8 1311:-9 1313:-4 1314:-4 1316:14 1317:-14 1318:36 1319:23 1321:-3 1322:-3 1323:18 1324:19 1325:-7 1326:-7 1327:-14 1328:-12 1329:-27 1330:-8 1331:-1 1332:-15 1333:-4 1334:-4 1335:12 1336:-4 1339:19 1340:3 1341:-20 1342:-3 1343:21 1344:-4 1345:27 1346:-3 1347:11 1348:-4 1349:-34 1350:2 1351:12 1352:-17 1353:38 1355:-6 1356:-10 1357:-1 1358:-5 1359:-5 1360:-6 1361:11 1364:-1 1365:-13 1366:-1 1367:-8 1368:18 1369:9 1370:-8 1371:7 1373:-13 1374:-12 1375:-5 1376:18 1377:1 1378:21 1379:11 1380:14 1381:-1 1382:-15 1384:8 1385:11 1386:-7 1388:-1 1389:11 1390:31 1391:23 1392:-4 1393:14 1394:11 1395:-10 1397:-4 1398:19 1399:22 1400:8 1401:-6 1402:-1 1403:14 1404:16 1405:3 1406:6 1407:-2 1408:-2 1409:-4 1410:-2 1411:7 1412:14 1413:-3 1414:-3 1415:-18 1417:-6 1418:-31 1419:12 1420:16 1421:-4 1422:13 1423:-5 1424:-4 1425:-42 1426:-10 1427:-11 1428:-8 1429:-11 1430:-18 1431:-7 1433:-1 1434:-1 1435:-6 1436:-6 1437:5 1439:-4 1440:-12 1441:4 1442:-5 1443:-26 1444:-16 1445:21 1446:-1 1447:-1 1448:-12 1449:-5 1450:-1 1451:-2 1453:-7 1454:1 1455:-22 1456:7 1457:27 1459:28 1460:18 1461:11 1462:1 1463:1 1464:-16 1466:16 1467:-10 1468:9 1469:21 1470:-25 1471:-17 1472:-22 1473:-18 1475:-13 1476:22 1477:-2 1478:-11 1479:14 1480:12 1481:9 1482:12 1483:-9 1484:2 1485:-2 1486:-3 1487:6 1489:-10 1491:-9 1492:-9 1496:22 1497:12 1498:-6 1500:-8 1501:-17 1502:-19 1503:2 1504:5 1505:5 1506:-1 1507:-3 1509:29 1510:14 1511:23 1513:6 1514:21 1515:-10 1516:21 1517:19 1518:-8 1519:15 1520:-3 1521:-11 1522:7 1524:15 1526:-19 1527:-14 1528:-8 1529:-3 1530:-14 1531:43 1532:22 1533:-8 1534:8 1535:-1 1536:-14 1537:36 1538:-16 1539:9 1540:13 1541:21 1542:4 1543:-8 1544:-8 1546:-6 1547:-6 1548:-7 1549:-3 1550:-7 1551:-12 1553:-3 1554:-3 1555:-28 1556:-44 1557:13 1558:-12 1559:-9 1560:-11 1561:-4 1562:-27 1563:-16 1564:-1 1565:-4 1566:-1 1568:-5 1569:-4 1570:-1 1571:-43 1572:-21 1573:-19 1575:-19 1576:19 1577:11 1578:9 1579:9 1580:-11 1582:-6 1583:-5 1584:17 1586:-5 1587:-12 1588:-12 1589:-7 1590:-5 1591:-12 1592:15 1593:36 1594:22 1595:22 1596:10 1598:8 1599:39 1600:39 1601:-3 1602:5 1603:-3 1604:19 1605:-25 1606:48 1607:-25 1610:-5 1612:-5 1613:-7 1614:-1 1615:-1 1616:-13 1617:6 1619:19 1620:-3 1621:22 1622:-15 1623:-15 1624:4 1625:-14 1626:-5 1627:11 1628:10 1630:15 1631:-5 1632:13 1633:20 1634:-9 1636:-29 1637:-8 1638:-4 1639:-13 1640:-11 1641:-3 1642:27 1643:-3 1644:-3 1645:-4 1646:-5 1647:-2 1648:-8 1649:9 1650:13 1651:-3 1652:-1 1653:-19 1655:10 1656:15 1657:17 1659:3 1660:22 1661:-15 1662:10 1663:10 1664:5 1665:-3 1666:9 1667:2 1668:-18 1670:-21 1671:11 1672:-12 1673:6 1674:22 1675:-1 1676:37 1677:-4 1678:-21 1679:-10 1680:-3 1681:8 1682:16 1683:7 1684:15 1685:22 1687:-21 1688:-19 1689:-9 1690:-12 1691:-12 1692:-13 1694:-1 1695:2 1696:-1 1698:11 1699:-2 1700:-8 1701:25 1702:2 1703:12 1705:9 1709:-5 1710:-2 1711:-4 1712:6 1713:-5 1714:-14 1716:9 1717:-1 1718:-28 1719:-14 1720:-10 1721:-11 1722:-19 1723:1 1724:16 1725:-3 1726:26 1727:-20 1728:14 1729:-13 1734:19 1735:-4 1736:-5 1737:-5 1738:-1 1739:-1 1740:10 1741:-12 1742:-11 1743:17 1744:-6 1745:-20 1746:-34 1747:32 1748:17 1749:-8 1750:-3 1751:-2 1753:6 1754:16 1756:11 1757:-1 1758:13 1760:8 1761:-23 1762:-12 1763:-5 1764:-4 1765:-19 1766:31 1767:-1 1768:-4 1769:18 1770:18 1772:38 1773:14 1774:12 1775:-2 1776:-13 1777:-16 1778:-3 1779:-10 1781:28 1782:29 1783:9 1784:12 1785:9 1786:-15 1787:-16 1788:8 1789:-1 1790:2 1791:-4 1792:6 1793:-6 1794:-9 1795:2 1796:-1 1797:44 1798:4 1799:22 1800:4 1801:15 1802:-14 1803:-14 1807:-6 1808:8 1809:14 1810:16 1812:-9 1813:-7 1815:10 1816:30 1817:-15 1818:-1 1819:-6 1820:-38 1821:6 1822:-2 1823:-15 1824:-27 1825:-7 1826:-11 1828:-7 1829:-1 1830:-10 1831:-17 1832:-17 1833:-7 1834:-17 1835:-27 1837:-10 1838:-15 1839:13 1840:17 1841:26 1842:-10 1843:-3 1844:8 1845:6 1846:-2 1847:26 1848:6 1849:24 1850:10 1851:10 1852:1 1853:-32 1854:13 1855:-9 1856:6 1858:22 1859:-6 1860:-9 1861:-4 1864:-12 1865:9 1866:-6 1867:-1 1868:-10 1870:8 1871:10 1872:-1 1875:10 1876:10 1877:-10 1878:27 1879:28 1880:-6 1882:-4 1883:-15 1884:11 1885:-19 1886:-3 1889:30 1890:32 1891:-34 1892:-11 1893:-18 1894:17 1895:-2 1896:26 1898:-4 1900:7 1901:-3 1902:-6 1903:-6 1904:-3 1906:-2 1909:6 1910:-9 1912:-13 1913:-2 1914:-16 1915:-7 1916:-4 1917:-1 1918:-5 1920:10 1921:-14 1922:-3 1923:-16 1925:13 1926:4 1927:-10 1928:48 1929:-5 1930:-4 1931:-22 1932:-22 1933:20 1934:-1 1935:-15 1937:6 1938:-4 1939:-7 1940:-7 1941:-1 1942:9 1944:23 1945:23 1946:-21 1948:12 1949:-9 1951:14 1953:-22 1954:15 1955:-4 1956:10 1957:10 1958:-15 1959:24 1960:7 1961:-8 1962:1 1963:1 1964:26 1965:21 1966:12 1967:11 1969:-2 1970:-10 1973:-10 1974:-1 1975:-10 1976:3 1977:44 1978:25 1979:12 1980:-3 1981:10 1983:-23 1984:-23 1985:-8 1986:-10 1987:-2 1988:20 1989:2 1990:2 1991:21 1992:18 1993:-3 1994:-3 1995:10 1996:-1 1997:-1 1998:-15 1999:11 2000:-6 2001:-2 2002:-12 2003:43 2004:11 2005:21 2006:11 2007:-9 2008:46 2009:15 2010:37 2011:10 2013:-3 2014:-3 2015:3 2016:7 2017:8 2018:10 2019:-3 2020:-3 2021:2 2022:-7 2025:-7 2026:-7 2027:-7 2028:-3 2030:-4 2031:-17 2033:-13 2034:-10 2036:-5 2037:-3 2038:15 2039:15 2040:-5 2041:-2 2042:-4 2044:-16 2045:-17 2046:-15 2048:6 2049:7 2050:2 2051:3 2052:1 2053:-10 2054:-13 2056:-1 2057:-18 2059:-6 2060:-6 2062:-8 2063:-8 2064:14 2065:14 2066:18 2067:6 2068:-23 2069:-19 2070:9 2071:-2 2072:14 2073:14 2074:5 2075:-3 2076:-11 2077:-12 2078:-1 2079:11 2080:22 2081:-4 2082:-13 2084:-13 2085:11 2086:-10 2087:-4 2088:-9 2089:-9 2090:-13 2091:6 2092:27 2093:-6 2094:6 2095:7 2096:17 2097:-6 2098:-5 2099:-7 2100:2 2101:1 2102:17 2103:41 2104:-19 2105:-1 2107:-16 2108:13 2109:13 2110:-8 2111:17 2112:-16 2113:-2 2114:-14 2115:4 2116:4 2117:-40 2118:16 2119:-7 2120:15 2122:1 2123:-10 2125:-20 2126:-16 2127:-18 2129:-9 2131:-12 2132:4 2133:11 2135:-1 2138:1 2140:9 2141:11 2142:-13 2143:-8 2144:26 2145:28 2149:-7 2150:6 2151:-3 2153:19 2154:20 2155:-8 2156:-7 2157:28 2158:-10 2159:-8 2160:-3 2161:-2 2163:29 2164:11 2165:9 2166:-3 2167:15 2168:3 2169:-6 2170:-6 2171:-1 2172:-18 2173:-18 2174:36 2175:28 2176:6 2177:-2 2178:-7 2179:31 2180:14 2181:4 2182:-5 2184:-6 2185:11 2186:21 2187:10 2188:14 2189:3 2190:-3 2191:-8 2192:11 2193:11 2194:26 2195:11 2196:-3 2197:15 2198:1 2199:1 2203:11 2204:26 2206:20 2207:-13 2208:-13 2209:15 2210:16 2211:-2 2212:-2 2213:-8 2215:-17 2216:-14 2217:-4 2218:-4 2219:-2 2221:-13 2222:-16 2224:-10 2225:10 2226:10 2227:-5 2228:18 2229:24 2230:-4 2231:5 2232:1 2233:39 2234:-6 2235:-5 2236:-3 2237:-9 2239:16 2240:9 2241:9 2242:21 2243:-14 2244:21 2245:21 2246:6 2247:-4 2248:7 2249:13 2250:14 2251:-12 2252:21 2253:25 2254:27 2255:18 2256:18 2257:10 2258:15 2259:15 2260:27 2261:2 2262:17 2263:-4 2265:23 2266:23 2267:-5 2268:-7 2269:-7 2270:1 2272:-11 2273:-12 2274:8 2275:-6 2276:-4 2277:-4 2279:-1 2280:-4 2283:-36 2284:-31 2285:16 2286:-2 2287:45 2288:45 2289:39 2290:12 2291:20 2292:41 2293:42 2294:-1 2295:-4 2297:-24 2298:-25 2299:-14 2300:-2 2301:-15 2302:-4 2304:-5 2305:18 2306:4 2307:19 2308:-14 2309:1 2310:16 2311:20 2313:-1 2314:16 2315:-7 2316:-7 2317:-3 2318:3 2320:-19 2321:-5 2322:-6 2323:32 2324:-10 2325:-45 2326:-47 2327:-19 2328:-24 2329:36 2330:-1 2331:-34 2332:8 2333:-5 2334:-4 2335:14 2336:-15 2337:-7 2338:8 2339:13 2340:-6 2341:-12 2342:-5 2343:-7 2344:-22 2345:-13 2346:10 2348:1 2349:-6 2350:-3 2351:-3 2352:-2 2353:-1 2354:11 2356:11 2357:27 2358:-63 2359:-1 2360:-13 2361:10 2362:57 2363:-1 2364:-2 2365:4 2369:-15 2370:-10 2371:19 2374:-4 2375:-8 2377:-16 2379:14 2380:-15 2381:-4 2382:-2 2384:4 2385:-7 2386:18 2387:-4 2388:-2 2390:-3 2391:-2 2393:-10 2394:-13 2396:-11 2398:-2 2399:-2 2400:16 2402:-4 2403:-3 2404:-5 2407:-1 2408:16 2409:10 2410:-13 2411:-13 2412:-3 2413:1 2414:4 2415:12 2416:-10 2417:-16 2418:1 2419:-4 2420:7 2421:-17 2422:-3 2423:-7 2424:1 2425:-13 2426:-5 2427:-7 2429:7 2430:8 2431:-16 2432:-16 2433:-10 2435:15 2438:9 2439:-8 2440:13 2441:4 2442:-3 2443:-3 2444:8 2445:-9 2446:39 2447:-23 2448:14 2449:21 2450:6 2451:-4 2452:5 2454:-9 2455:-5 2456:-8 2457:-18 2458:-18 2459:10 2460:10 2461:-3 2462:1 2463:-7 2464:3 2465:11 2466:-1 2467:11 2468:-10 2469:-3 2470:-1 2471:7 2472:10 2473:4 2474:-12 2475:-13 2476:21 2477:-1 2478:-1 2479:-50 2480:6 2482:-11 2483:-7 2484:-23 2485:-3 2486:-8 2487:-8 2488:-12 2489:4 2491:-7 2492:-2 2494:-1 2496:7 2498:-13 2499:10 2500:-13 2501:-3 2502:-4 2503:3 2504:-3 2506:15 2507:-2 2508:-4 2509:-5 2510:26 2511:-19 2513:-5 2514:15 2515:-1 2517:11 2519:-1 2520:-22 2521:-1 2523:10 2524:13 2525:22 2526:-2 2527:-16 2529:-8 2530:-2 2531:-7 2533:-1 2534:-10 2536:-18 2538:21 2539:22 2541:45 2542:22 2543:20 2544:-5 2545:8 2546:9 2548:-6 2549:-2 2550:10 2551:-4 2553:-4 2554:-21 2555:14 2556:15 2557:-11 2558:40 2559:-12 2560:-13 2562:-14 2563:-2 2564:-11 2565:-3 2566:-7 2569:10 2570:-11 2571:-3 2572:16 2573:-19 2574:-6 2575:10 2576:-2 2577:-2 2578:18 2579:16 2580:-7 2581:-8 2582:-2 2583:-6 2585:-5 2586:-2 2587:-36 2588:-34 2589:-11 2590:-4 2591:-4 2592:4 2593:-10 2594:7 2595:-12 2596:-6 2597:8 2598:-9 2599:-1 2600:-11 2601:-10 2602:-22 2604:-13 2605:13 2607:-9 2608:-9 2609:9 2613:-18 2615:-19 2616:-20 2617:-3 2618:-3 2619:4 2620:14 2621:-9 2622:-1 2623:11 2624:-3 2627:10 2628:17 2629:-3 2631:-4 2632:16 2633:7 2634:14 2635:12 2636:25 2637:13 2638:10 2639:10 2641:24 2642:20 2643:61 2644:40 2645:27 2646:38 2647:38 2648:-10 2649:2 2650:6 2651:-7 2652:-6 2653:-2 2656:-12 2658:-16 2659:-16 2661:-20 2662:5 2663:6 2664:-6 2665:-11 2666:2 2667:25 2668:25 2669:-22 2670:-4 2671:-22 2672:43 2673:23 2674:-1 2675:-11 2676:12 2678:-4 2679:-3 2680:-1 2681:-6 2682:-6 2683:-19 2684:-34 2685:-16 2686:16 2687:-6 2690:-5 2692:5 2693:13 2695:-1 2697:9 2698:30 2699:30 2700:1 2701:7 2702:8 2703:6 2704:4 2705:27 2706:-8 2707:-1 2708:-4 2709:35 2710:9 2711:12 2712:-11 2713:-5 2714:-2 2715:-10 2716:-10 2717:-9 2718:-1 2719:-16 2720:-5 2721:5 2722:-10 2723:-10 2724:-40 2725:-7 2726:-16 2729:-2 2731:-1 2734:-11 2737:-7 2738:-5 2739:8 2740:-1 2741:-3 2742:-17 2745:-7 2746:-5 2747:30 2748:23 2749:-7 2750:-12 2751:19 2752:8 2753:-20 2754:-4 2755:-19 2756:9 2757:13 2758:-32 2760:-10 2761:-13 2762:-1 2763:-1 2764:-1 2765:9 2766:-7 2767:-7 2768:-10 2769:-3 2770:10 2771:-9 2772:-6 2773:19 2774:22 2775:-3 2776:28 2780:12 2781:10 2782:-2 2783:-2 2784:-5 2785:-5 2786:-23 2787:-22 2788:-5 2789:-5 2790:-26 2791:-12 2792:-12 2793:-15 2794:-10 2795:-7 2796:-7 2797:12 2798:12 2799:-7 2800:-4 2801:6 2802:6 2803:-4 2804:2 2805:-3 2806:2 2807:-3 2808:-7 2809:12 2810:-2 2811:6 2812:6 2813:-9 2814:9 2815:9 2816:10 2817:7 2818:7 2819:7 2820:5 2821:4 2822:-1 2823:-7 2824:-6 2825:-6 2826:-2 2827:-12 2828:-19 2829:-10 2830:-10 2831:6 2832:7 2833:-4 2834:-3 2835:-11 2836:-3 2837:-3 2838:-9 2839:-9 2840:-3 2843:-6 2844:-6 2845:-3 2846:-3 2847:2 2848:2 2849:27 2850:26 2851:26 2852:5 2853:15 2854:9 2855:9 2856:12 2857:13 2861:-3 2862:-2 2863:3 2864:-8 2865:5 2866:5 2867:10 2868:10 2871:-1 2872:-1 2873:-2 2875:3 2876:3 2877:11 2878:14 2879:7 2880:10 2881:-7 2882:-7 2883:-3 2884:-10 2885:14 2886:17 2887:-3 2888:16 2889:19 2890:-6 2891:-16 2892:-8 2893:-11 2894:-10 2895:-1 2896:-7 2897:-7 2898:-2 2899:4 2900:-5 2901:-5 2902:-5 2903:-10 2904:-10 2905:3 2906:-6 2907:4 2908:1 2909:9 2910:-7 2911:-11 2912:-6 2913:-8 2914:-1 2915:-12 2916:-8 2917:11 2918:-7 2919:12 2920:17 2921:-10 2922:-5 2923:-4 2924:-15 2925:-11 2926:-12 2927:14 2928:10 2929:10 2930:-1 2931:-1 2932:-4 2933:-2 2934:5 2935:7 2936:10 2937:-13 2938:-12 2939:-17 2940:-19 2941:-27 2942:-27 2943:7 2944:-15 2945:-9 2946:7 2947:13 2948:7 2949:-5 2950:-5 2951:-5 2952:5 2953:5 2954:-12 2955:-12 2956:-9 2957:-3 2958:-3 2959:-4 2960:3 2961:6 2962:6 2963:-9 2964:8 2965:-5 2966:2 2967:4 2968:-8 2970:-7 2971:6 2972:-1 2973:-1 2974:-11 2975:-7 2976:-2 2977:-14 2978:-8 2980:-9 2981:17 2982:16 2983:16 2984:-6 2985:8 2986:-5 2987:-5 2990:3 2991:7 2993:-5 2994:-3 2995:-7 2996:-13 2997:-4 2998:-9 2999:-3 3000:-2 3001:-1 3002:-1 3003:19 3004:15 3005:10 3006:2 3007:10 3008:-2 3009:-17 3010:-22 3011:-9 3012:5 3013:-11 3014:3 3015:15 3016:5 3017:5 3018:-6 3019:-5 3020:-2 3021:-7 3022:-3 3024:-2 3025:1 3026:1 3027:-17 3028:-18 3029:-14 3030:11 3031:8 3032:8 3033:-15 3034:-12 3035:-13 3036:-12 3037:-6 3038:6 3039:6 3040:7 3041:8 3042:5 3043:2 3045:3 3046:-7 3047:16 3048:3 3049:-5 3050:-5 3051:-7 3052:-7 3053:-7 3054:13 3055:13 3056:1 3057:5 3058:5 3059:-3 3060:-3 3061:-3 3062:-3 3063:-1 3064:-10 3065:7 3066:-9 3067:-9 3068:-11 3069:4 3070:-1 3071:-10 3072:-4 3073:-8 3074:1 3075:-7 3076:1 3077:1 3078:10 3079:-3 3080:-3 3081:7 3082:1 3083:1 3084:6 3085:-2 3086:14 3087:-7 3088:-7 3089:8 3090:8 3091:-17 3092:9 3093:11 3094:11 3095:9 3096:2 3097:13 3099:-2 3100:-10 3101:-15 3102:-7 3103:-13 3104:-9 3105:-5 3106:-5 3107:-2 3108:-2 3111:-1 3112:-13 3113:-12 3114:-12 3116:3 3117:3 3118:-11 3119:-5 3120:-3 3121:-9 3122:-9 3123:14 3124:1 3125:3 3126:14 3127:-5 3128:-13 3129:5 3130:5 3131:-3 3132:-3 3133:-26 3134:-26 3135:7 3136:6 3137:4 3138:4 3139:8 3140:8 3141:-6 3142:-4 3143:-1 3144:7 3147:11 3148:10 3149:-1 3150:8 3151:-7 3152:6 3153:-9 3154:5 3155:2 3156:-5 3157:-5 3158:-5 3159:-10 3160:-10 3161:12 3162:9 3163:6 3164:8 3165:11 3166:8 3167:4 3168:5 3169:-3 3170:-3 3171:1 3172:-13 3173:-15 3174:1 3175:-1 3177:-9 3178:9 3179:9 3180:-14 3181:-9 3182:-11 3183:-11 3184:1 3185:-9 3186:5 3187:7 3188:9 3189:4 3190:4 3191:-3 3192:-3 3193:20 3194:-6 3195:-8 3196:-8 3197:23 3198:18 3199:15 3200:11 3201:11 3202:-12 3203:9 3205:-7 3206:-7 3207:-5 3208:-5 3209:21 3210:21 3211:5 3212:-4 3213:-4 3214:-29 3215:-5 3216:-7 3217:-24 3218:-24 3219:-6 3220:-6 3221:-6 3222:-11 3223:-1 3224:-1 3225:-1 3226:-11 3227:-22 3228:-23 3231:-2 3232:-2 3233:16 3234:16 3235:11 3236:-6 3237:-1 3238:-1 3239:-2 3240:8 3241:20 3242:20 3243:6 3244:9 3245:21 3246:19 3247:-2 3248:1 3249:-4 3250:-4 3251:-12 3253:-7 3254:-7 3255:1 3256:5 3257:-1 3258:-1 3259:15 3260:12 3261:9 3262:3 3264:-2 3265:7 3266:7 3267:7 3268:9 3269:-10 3270:-7 3271:-5 3272:-7 3273:-3 3274:-11 3275:-11 3276:10 3277:14 3278:14 3281:-19 3282:-11 3283:-10 3284:-6 3285:3 3286:5 3287:-8 3288:-8 3289:-3 3290:-2 3291:-7 3293:5 3294:-5 3295:9 3296:2 3297:-3 3298:-3 3299:-21 3300:-20 3301:-10 3302:-10 3303:7 3304:-4 3305:11 3306:11 3307:9 3308:11 3309:11 3310:12 3311:3 3312:2 3314:2 3316:-3 3317:12 3318:7 3319:7 3320:-3 3321:2 3322:-4 3323:-1 3324:-1 3325:7 3326:2 3327:-10 3329:11 3330:-1 3331:-7 3332:-8 3333:-4 3334:1 3335:5 3336:-8 3337:13 3338:25 3339:22 3340:22 3341:-17 3342:-17 3343:-4 3344:-10 3345:-11 3346:-5 3347:-8 3348:-4 3350:1 3351:6 3352:8 3353:-2 3354:10 3355:11 3356:23 3357:23 3358:5 3359:3 3360:-13 3361:-12 3362:-10 3363:-9 3364:-6 3365:-6 3366:-10 3367:-10 3368:-8 3369:-6 3370:-5 3371:-5 3372:-5 3373:3 3374:-9 3375:-9 3376:8 3377:10 3378:-4 3379:8 3380:11 3381:7 3382:-4 3383:-3 3384:19 3385:-3 3386:-3 3387:6 3388:6 3389:3 3390:-11 3391:-1 3392:5 3393:6 3394:4 3395:-8 3396:-5 3397:-2 3399:-4 3400:-8 3401:10 3402:-10 3403:8 3404:11 3405:5 3406:5 3407:8 3408:6 3409:4 3410:11 3411:16 3412:3 3413:11 3414:11 3415:1 3416:-3 3417:-7 3418:12 3419:11 3420:1 3421:-3 3422:-3 3423:8 3424:8 3425:1 3426:-5 3427:-1 3428:-7 3429:-13 3430:-9 3431:-5 3432:31 3433:5 3434:2 3435:10 3436:16 3437:38 3438:10 3439:24 3440:9 3441:8 3442:21 3443:6 3444:6 3445:8 3446:9 3447:1 3448:1 3449:-3 3450:-3 3451:-8 3452:-15 3453:38 3454:38 3455:-15 3456:-13 3457:-13 3458:-10 3459:9 3460:12 3461:13 3462:1 3463:-5 3464:-15 3465:-8 3466:-8 3467:-10 3468:2 3469:-13 3470:-11 3471:-11 3472:-8 3473:-5 3474:14 3475:-13 3476:-6 3477:-11 3478:4 3479:-1 3480:-3 3481:-2 3482:-4 3483:3 3486:10 3487:3 3488:3 3489:5 3490:5 3491:-1 3492:-1 3493:-6 3494:-1 3495:-8 3496:9 3497:16 3498:-9 3499:-8 3500:-8 3501:2 3502:-2 3503:2 3504:1 3505:1 3506:-4 3507:-2 3508:-14 3509:-12 3510:-12 3511:-12 3512:-10 3513:-1 3514:-1 3515:-1 3516:-6 3517:4 3518:-11 3519:-11 3520:-3 3521:-3 3522:-1 3523:-2 3524:-2 3525:-2 3526:-3 3527:3 3528:4 3529:-2 3530:8 3531:38 3532:12 3533:9 3534:-1 3537:39 3538:14 3539:11 3540:29 3541:29 3542:-6 3543:-7 3544:-3 3545:2 3546:-7 3547:10 3548:16 3549:-4 3550:-3 3551:-3 3552:-3 3553:2 3554:-9 3555:-9 3556:-12 3557:-12 3558:3 3559:3 3560:1 3562:17 3563:17 3564:4 3565:4 3566:8 3567:10 3568:10 3569:-4 3570:-3 3571:11 3572:16 3573:-4 3574:-4 3575:-4 3576:-15 3577:-15 3578:-14 3579:-4 3580:-4 3581:-4 3582:9 3583:-12 3584:-13 3585:7 3586:4 3587:4 3588:-2 3589:-2 3590:-5 3591:1 3592:2 3593:2 3594:2 3595:-23 3596:-5 3597:-5 3598:-1 3599:-2 3600:2 3601:2 3602:2 3603:1 3604:-2 3605:2 3606:2 3607:-3 3608:-3 3609:-7 3610:-7 3611:12 3612:12 3613:-5 3615:-2 3616:-10 3617:-7 3620:-10 3621:-5 3622:-7 3623:-7 3624:4 3625:4 3626:-7 3627:-5 3628:4 3629:5 3630:6 3631:-1 3632:1 3633:-5 3634:2 3635:-3 3636:-3 3637:-7 3638:-7 3639:12 3640:12 3641:-2 3642:6 3643:6 3644:-9 3645:9 3646:9 3647:-7 3649:5 3650:4 3651:4 3652:-3 3653:-5 3654:-3 3655:-7 3656:-7 3657:2 3658:-7 3659:7 3660:6 3661:3 3662:5 3663:9 3664:9 3665:-3 3666:-3 3667:-2 3668:-11 3669:-16 3670:-19 3671:-9 3672:-5 3673:-6 3674:-10 3675:-10 3676:-1 3677:-10 3678:18 3679:10 3680:9 3681:6 3682:1 3683:-1 3684:-1 3685:-1 3686:-12 3687:-6 3688:7 3689:7 3690:-18 3691:-18 3692:3 3695:7 3696:7 3697:-4 3698:3 3699:-15 3701:-3 3702:-1 3703:-15 3704:-12 3705:-8 3706:-5 3708:-1 3709:-1 3710:-2 3711:-2 3712:-2 3713:10 3714:10 3715:-3 3716:-3 3717:-3 3718:-8 3719:-9 3720:-9 3721:-1 3722:8 3723:2 3726:-9 3727:-7 3728:4 3729:4 3730:-6 3731:-6 3732:-4 3733:-3 3734:3 3735:2 3736:2 3737:17 3738:19 3739:21 3740:12 3741:-3 3742:-6 3743:2 3744:2 3747:-1 3748:4 3750:-4 3751:-4 3753:-2 3754:2 3755:-3 3756:-2 3757:-2 3758:7 3759:5 3760:2 3761:-4 3762:-5 3763:-5 3764:-12 3765:-29 3766:4 3767:-1 3769:5 3770:5 3771:8 3772:9 3773:9 3774:-1 3775:-5 3776:-5 3777:-2 3778:6 3779:-18 3780:13 3781:9 3782:-13 3784:-9 3785:-6 3786:8 3787:8 3788:2 3791:-11 3792:-1 3793:8 3794:9 3795:-18 3796:-9 3797:-8 3798:-8 3799:-3 3800:-2 3801:-2 3802:-5 3803:-5 3804:-4 3805:-14 3806:-13 3807:-15 3808:-8 3809:-9 3810:11 3811:12 3812:2 3813:-2 3814:-2 3815:-3 3816:-3 3817:-1 3818:-1 3819:1 3820:6 3821:-1 3823:10 3824:10 3825:6 3828:6 3829:6 3830:5 3831:7 3832:-1 3833:-1 3834:-1 3835:-2 3836:3 3837:3 3838:15 3839:15 3840:15 3841:-3 3842:-4 3843:-8 3844:-9 3845:-9 3846:3 3847:-2 3848:-2 3849:5 3850:-1 3851:3 3852:3 3853:3 3854:7 3855:9 3856:9 3857:5 3858:20 3859:2 3860:-2 3861:4 3862:-13 3863:-11 3864:-2 3865:-8 3866:18 3867:20 3868:10 3869:4 3870:7 3871:-4 3872:-4 3873:9 3874:10 3875:10 3876:-12 3877:-6 3878:-7 3879:-6 3880:-6 3881:-7 3884:4 3886:-3 3887:3 3888:3 3889:-1 3890:-7 3891:-7 3892:24 3893:16 3894:16 3895:16 3896:17 3898:-3 3899:8 3900:1 3901:-2 3902:6 3903:4 3904:12 3905:12 3906:3 3907:3 3908:-12 3909:-12 3910:-15 3911:-8 3912:-16 3913:-16 3914:9 3915:9 3916:-9 3917:-6 3918:-6 3919:13 3920:13 3921:2 3922:8 3923:-4 3924:-1 3925:-6 3926:-9 3927:-13 3928:5 3929:6 3930:-16 3931:3 3932:3 3933:14 3934:14 3935:-2 3936:-2 3937:-3 3938:-7 3939:-4 3940:-3 3941:-3 3942:-2 3943:-3 3944:21 3945:8 3946:19 3947:21 3948:10 3949:10 3950:-4 3951:-11 3952:-10 3953:-10 3954:-2 3955:3 3956:-5 3957:-4 3958:-4 3959:-1 3961:-8 3962:-7 3963:-7 3964:7 3965:7 3966:4 3967:5 3968:2 3969:2 3970:9 3971:9 3972:-2 3973:-7 3974:-7 3975:-1 3976:4 3977:-6 3979:1 3980:-6 3981:-7 3982:-7 3983:11 3984:4 3985:-10 3986:2 3987:-5 3988:-5 3990:-8 3991:-10 3992:-6 3993:-1 3994:-10 3995:-6 3996:-7 3997:-7 3998:3 3999:7 4000:8 4001:-6 4002:9 4003:-7 4004:-11 4005:-11 4006:-6 4007:-8 4008:-8 4009:-1 4010:-1 4011:-12 4012:-8 4013:-8 4014:5 4015:8 4016:14 4017:-7 4018:-7 4019:-9 4020:-7 4021:12 4022:17 4023:17 4024:10 4025:-5 4026:-4 4027:14 4028:13 4029:12 4030:6 4031:-4 4032:9 4033:13 4034:19 4035:19 4036:17 4037:20 4038:17 4041:-11 4042:-12 4043:6 4044:10 4045:10 4046:-6 4047:-1 4048:-1 4049:-1 4050:1 4051:-4 4052:-2 4053:10 4054:-11 4055:-10 4056:-6 4057:7 4061:-14 4062:-12 4063:-25 4064:-16 4065:-6 4066:-28 4067:-17 4068:5 4069:5 4070:-22 4071:-8 4072:-18 4073:-8 4074:8 4075:7 4076:-14 4077:-9 4078:-9 4079:7 4080:9 4081:11 4082:4 4083:6 4084:14 4085:14 4086:-22 4087:-10 4088:-5 4089:-5 4090:-6 4091:-6 4092:-14 4093:-10 4094:4 4095:-11 4096:5 4097:5 4098:5 4099:40 4100:36 4101:-1 4103:-6 4104:-3 4105:-3 4106:1 4107:-3 4108:-3 4109:15 4110:-5 4111:-5 4112:-1 4113:-3 4114:-1 4115:-8 4116:-5 4117:-2 4118:10 4119:-10 4120:1 4121:-1 4122:-2 4123:1 4124:3 4125:1 4126:10 4127:10 4128:7 4129:-5 4130:-5 4131:-1 4132:-1 4133:1 4134:-13 4135:8 4136:8 4137:3 4138:4 4139:4 4140:-8 4141:-7 4142:-9 4143:-3 4144:-12 4145:-12 4146:-12 4147:9 4148:-16 4149:-16 4150:6 4151:6 4152:-13 4153:8 4154:-6 4155:2 4156:1 4157:-1 4158:-5 4159:4 4160:-5 4161:-12 4163:-7 4164:2 4165:6 4166:5 4167:-1 4168:-1 4169:-1 4170:-12 4171:-7 4172:-7 4173:-9 4174:-1 4175:8 4176:6 4177:-8 4178:-2 4179:-2 4180:-9 4181:-8 4182:-8 4183:-8 4184:-4 4185:-5 4186:-5 4187:-5 4188:-4 4189:10 4190:-3 4191:-3 4192:-7 4193:-4 4194:3 4195:3 4196:2 4197:2 4198:-15 4199:-9 4200:-9 4201:-11 4202:-10 4203:-3 4205:-5 4207:-10 4208:16 4209:16 4210:16 4211:5 4212:-3 4213:-5 4214:-5 4215:-5 4218:7 4219:5 4220:-8 4221:-7 4222:-3 4223:-1 4224:-1 4225:-15 4226:-6 4227:-5 4228:-3 4229:-1 4230:-7 4231:-11 4232:-13 4233:-4 4234:-3 4235:-9 4236:-5 4237:-3 4238:-2 4239:-2 4240:18 4241:18 4242:-1 4243:-1 4244:1 4245:11 4246:15 4247:11 4248:1 4249:2 4250:2 4251:-6 4252:10 4253:1 4254:7 4255:-9 4256:-10 4257:-10 4259:3 4260:-17 4261:-22 4262:-22 4263:-12 4264:-2 4265:-6 4266:-5 4267:-9 4268:6 4269:-11 4270:-9 4271:12 4272:5 4273:-11 4274:-9 4275:-2 4276:-2 4277:1 4278:1 4279:-4 4280:22 4281:17 4282:-1 4283:20 4284:-25 4285:-14 4286:-10 4287:-12 4288:-13 4289:-3 4290:6 4291:10 4292:10 4293:-4 4294:-6 4295:5 4296:5 4297:5 4298:-7 4299:-5 4300:-3 4301:-2 4302:-10 4303:-7 4304:-7 4305:-5 4308:-4 4309:-5 4310:-8 4311:-5 4312:-5 4313:-2 4314:-2 4315:-11 4316:-12 4317:-12 4318:-12 4319:-8 4320:3 4321:-1 4322:-2 4323:-2 4324:-2 4325:5 4326:5 4327:5 4328:-11 4330:7 4331:11 4332:11 4333:-18 4334:-14 4335:-9 4336:5 4337:5 4338:24 4339:-4 4340:-4 4341:13 4342:19 4343:20 4344:-2 4345:5 4346:1 4347:1 4348:10 4349:8 4350:8 4351:-2 4352:-4 4353:10 4354:-4 4355:4 4356:6 4357:-1 4358:4 4359:-8 4360:-7 4361:-7 4362:-1 4363:-1 4364:-9 4365:-3 4366:-10 4367:9 4368:9 4369:14 4370:15 4371:15 4372:-9 4373:-9 4374:-9 4375:1 4376:-7 4377:-7 4378:5 4379:3 4380:-14 4381:6 4382:-14 4383:-12 4384:-15 4385:9 4386:-6 4387:-6 4388:-5 4389:-10 4390:6 4391:-2 4392:-5 4393:-3 4394:-3 4395:-1 4396:-5 4397:-8 4398:9 4399:10 4400:6 4401:-3 4402:-3 4403:14 4404:14 4405:-5 4406:-11 4407:-5 4408:-5 4409:-3 4410:-1 4411:-3 4412:-1 4413:-1 4414:-2 4415:-2 4416:6 4417:-6 4418:-9 4419:-8 4420:-8 4421:4 4422:4 4423:-5 4424:5 4425:4 4426:4 4427:1 4428:1 4429:1 4430:3 4431:17 4432:17 4433:-20 4434:-9 4435:-13 4436:-12 4437:-12 4438:-12 4439:7 4440:-1 4441:-1 4442:20 4443:21 4444:23 4445:1 4446:1 4447:-9 4448:-9 4449:-5 4450:-5 4451:-5 4452:-3 4453:-5 4454:-1 4455:-1 4456:-5 4457:-5 4458:10 4459:10 4460:10 4461:-10 4462:-10 4463:-8 4464:11 4465:11 4466:-15 4467:-15 4469:2 4470:-4 4471:-4 4472:2 4473:2 4474:8 4475:6 4476:1 4477:-2 4478:6 4479:7 4480:7 4481:9 4482:9 4483:-2 4484:-2 4485:-2 4486:-6 4487:-5 4488:3 4489:-1 4490:-1 4491:4 4492:3 4493:7 4494:-18 4495:-14 4496:-14 4497:-8 4498:-8 4499:19 4500:11 4501:11 4502:5 4503:2 4504:-1 4505:-1 4508:14 4509:8 4510:14 4511:5 4512:9 4513:8 4514:11 4515:2 4517:-8 4518:-7 4519:-7 4520:3 4521:4 4522:12 4523:-5 4524:-5 4525:-5 4526:13 4527:-10 4528:16 4529:12 4530:7 4534:9 4535:-4 4536:15 4537:15 4538:-14 4539:-11 4540:-11 4541:13 4542:10 4543:11 4544:11 4545:8 4546:5 4547:5 4548:5 4549:-2 4552:5 4553:5 4554:17 4555:-1 4556:6 4557:2 4558:2 4559:5 4560:2 4561:-7 4562:7 4563:4 4564:19 4565:14 4566:14 4567:-8 4568:-7 4569:7 4570:1 4571:1 4572:7 4573:7 4574:-1 4575:-1 4576:2 4579:2 4580:10 4581:-1 4584:-8 4585:-4 4586:-4 4587:10 4588:2 4589:10 4590:23 4591:-14 4592:-1 4593:-1 4594:-3 4595:1 4596:-6 4597:-7 4598:-5 4599:7 4600:10 4601:10 4602:-1 4603:-2 4604:-2 4605:8 4606:-5 4607:-5 4608:14 4609:21 4611:1 4612:-8 4613:-10 4614:-9 4615:10 4616:10 4617:13 4618:10 4619:7 4620:7 4621:-16 4622:-6 4623:-8 4624:11 4625:11 4626:-19 4627:-7 4628:-7 4629:-15 4630:-15 4631:-22 4632:-22 4633:-22 4634:10 4635:10 4636:3 4637:-1 4638:6 4639:-3 4640:10 4641:-1 4642:-1 4643:-7 4644:-7 4645:-3 4646:-1 4647:-10 4648:-2 4649:-3 4650:-6 4651:-10 4652:-7 4653:11 4654:17 4655:13 4656:-2 4657:5 4658:11 4659:11 4660:-1 4661:-1 4662:7 4663:-2 4664:-2 4665:-1 4666:-1 4667:-7 4668:-7 4669:-7 4670:-4 4671:-1 4672:13 4673:-13 4674:-7 4675:3 4676:3 4677:-13 4678:-13 4679:-13 4680:-11 4681:-11 4682:-16 4683:-14 4684:-1 4685:3 4686:-8 4687:-8 4688:-11 4689:-8 4690:-5 4691:-5 4692:-9 4693:12 4694:16 4695:5 4696:5 4697:-21 4698:-21 4699:-21 4700:5 4701:-10 4702:-10 4703:-10 4704:-8 4705:-8 4706:-11 4707:-9 4708:-9 4709:-12 4710:-8 4711:4 4712:5 4713:14 4714:-2 4715:-2 4716:8 4717:-17 4718:-15 4719:-11 4720:-3 4722:-11 4723:6 4724:6 4725:-4 4726:-5 4727:3 4728:1 4730:-6 4731:-9 4732:-9 4736:-16 4737:-16 4738:7 4739:7 4740:19 4741:12 4742:15 4743:11 4744:11 4745:3 4746:-3 4747:-1 4748:-12 4749:-11 4751:8 4752:7 4753:-4 4754:-2 4755:-3 4756:-6 4757:-6 4758:-5 4759:-6 4760:-6 4761:-6 4765:4 4766:-1 4767:-1 4768:-3 4769:-4 4770:-4 4771:-8 4772:-5 4773:5 4774:4 4775:6 4776:-5 4777:-8 4778:11 4779:-1 4780:-1 4781:1 4782:-3 4783:14 4784:13 4785:-2 4786:-2 4787:-2 4788:14 4789:14 4790:12 4791:-11 4792:-11 4793:9 4794:-4 4795:10 4796:12 4797:12 4798:3 4799:2 4800:-2 4801:4 4802:7 4803:7 4804:7 4805:9 4807:-2 4808:5 4809:4 4810:4 4811:1 4812:1 4813:1 4814:-2 4815:-2 4816:11 4817:18 4818:12 4819:-7 4820:-7 4821:-7 4822:8 4823:8 4824:8 4825:-19 4826:14 4827:8 4828:11 4829:11 4830:15 4831:2 4832:16 4833:11 4834:8 4835:-2 4836:-2 4838:4 4839:5 4841:7 4842:-10 4843:17 4844:-10 4845:-15 4846:-6 4847:-13 4848:-9 4849:-6 4850:-2 4851:-3 4852:-3 4853:-6 4854:-5 4855:-5 4856:-24 4857:-8 4858:-20 4859:-19 4860:-19 4861:-9 4862:-3 4863:-13 4864:-1 4867:-1 4868:-1 4869:-1 4870:-2 4871:-5 4872:2 4873:-2 4874:-2 4875:-2 4876:4 4877:3 4878:4 4881:9 4882:-22 4885:-4 4886:2 4887:-10 4888:-14 4889:-12 4890:-12 4891:-8 4892:-5 4893:-11 4894:-15 4895:-2 4896:-17 4897:-17 4898:9 4899:4 4900:9 4901:3 4902:4 4903:1 4904:1 4905:5 4906:-10 4907:-7 4908:-1 4909:-4 4910:-1 4911:-5 4912:-7 4913:8 4914:9 4916:-4 4917:-4 4918:10 4919:-1 4920:12 4921:12 4922:5 4923:-1 4924:-4 4925:-4 4926:-9 4927:-10 4928:-2 4929:-2 4930:-2 4933:3 4934:3 4935:3 4936:-7 4937:-5 4938:-4 4939:-7 4940:2 4941:2 4942:1 4943:2 4944:-7 4945:10 4946:-7 4947:-9 4948:8 4949:10 4950:11 4951:3 4952:10 4953:8 4954:5 4955:-7 4956:-7 4957:-7 4958:-3 4960:1 4961:-11 4962:6 4963:5 4964:4 4965:15 4966:-3 4967:-2 4968:-2 4969:-7 4970:-26 4971:-26 4972:-7 4973:-7 4974:7 4975:6 4976:6 4977:6 4978:6 4979:11 4980:11 4981:-1 4982:-9 4983:8 4984:3 4985:4 4986:3 4987:1 4988:1 4989:9 4990:8 4991:8 4992:4 4993:4 4994:-11 4995:-4 4996:-4 4997:-1 4999:12 5000:-5 5001:-3 5002:-8 5003:-7 5004:-1 5005:8 5006:-3 5007:-3 5008:18 5009:11 5010:16 5011:16 5012:12 5013:16 5014:16 5017:8 5018:10 5019:10 5020:11 5021:10 5022:-8 5023:-3 5024:-5 5025:-7 5026:-5 5027:-3 5028:4 5029:8 5030:-4 5031:-4 5032:-12 5033:-8 5034:5 5035:12 5036:-13 5039:-9 5040:-6 5041:-1 5042:2 5043:-5 5044:-5 5045:1 5046:1 5047:9 5048:9 5049:-3 5050:-1 5051:-1 5052:-5 5053:-7 5054:7 5055:9 5056:9 5058:-1 5059:-4 5060:-4 5061:5 5062:4 5063:7 5067:9 5068:10 5069:-2 5070:-3 5071:-1 5074:-3 5075:-3 5076:-3 5077:4 5080:5 5081:5 5082:21 5083:-2 5084:-4 5085:26 5086:22 5087:11 5088:9 5089:-5 5090:-3 5091:-5 5092:-5 5093:10 5094:14 5095:14 5096:14 5098:-6 5099:-21 5100:-10 5101:-16 5102:8 5103:11 5104:15 5105:16 5106:16 5107:11 5108:4 5109:4 5110:9 5111:9 5112:-13 5113:4 5114:4 5115:-9 5116:10 5117:-13 5119:14 5120:-7 5121:7 5122:-3 5123:-3 5124:-7 5125:-7 5126:-10 5127:-9 5128:-4 5129:-3 5131:-8 5132:-6 5133:-6 5134:-5 5135:-5 5136:-5 5137:2 5138:-4 5139:-4 5140:-4 5141:20 5142:-1 5143:-1 5144:11 5145:11 5146:11 5147:15 5148:15 5149:15 5150:17 5151:17 5152:-10 5153:-7 5154:-27 5155:-8 5156:-20 5157:-4 5158:-19 5159:-19 5162:-3 5163:-5 5164:-16 5165:-17 5166:-2 5168:9 5169:-4 5170:2 5171:-4 5172:-4 5173:-3 5174:-3 5175:2 5176:14 5177:11 5178:8 5179:10 5180:10 5181:14 5182:-3 5183:-6 5184:-4 5185:-3 5186:-6 5187:10 5188:23 5189:13 5190:7 5191:5 5193:6 5194:4 5195:-6 5196:-19 5197:7 5198:12 5199:4 5200:7 5201:-2 5204:12 5205:9 5206:-10 5207:-7 5208:-4 5209:1 5210:-7 5211:9 5212:6 5213:6 5214:4 5215:8 5216:-5 5217:-7 5218:-7 5219:-2 5220:-2 5221:8 5222:9 5223:-4 5224:-6 5225:-12 5226:4 5227:7 5228:7 5229:16 5230:16 5231:-2 5232:-4 5233:-4 5234:-2 5236:5 5237:2 5238:2 5239:-6 5240:-2 5241:-8 5242:1 5243:1 5244:1 5245:-5 5246:-9 5247:-11 5248:-11 5249:12 5250:29 5251:31 5252:31 5254:11 5255:-7 5256:-9 5257:-11 5258:-11 5259:-8 5260:7 5261:7 5262:6 5263:9 5264:4 5265:4 5267:5 5268:5 5269:5 5270:8 5271:6 5272:-1 5274:2 5275:15 5276:17 5277:5 5278:5 5279:11 5280:11 5281:-8 5282:-9 5283:-7 5284:-7 5285:-18 5286:12 5287:-8 5288:-3 5289:-3 5290:2 5291:1 5292:1 5293:-7 5294:-9 5295:-14 5296:-8 5297:-8 5298:-6 5299:-2 5301:-2 5302:-10 5303:-10 5304:-7 5305:-7 5306:10 5307:5 5308:-1 5309:3 5310:9 5311:9 5312:-20 5313:-21 5314:-1 5315:-1 5317:-3 5318:-8 5319:-3 5320:6 5321:4 5322:4 5324:1 5325:6 5326:-13 5327:-16 5328:1 5329:1 5330:-4 5331:-5 5332:6 5333:6 5334:-3 5335:-3 5336:-6 5337:-8 5338:3 5339:3 5340:-7 5341:-7 5342:-10 5343:-10 5344:-5 5345:-6 5346:-5 5347:-3 5348:-3 5349:-2 5350:-1 5351:-3 5352:-2 5353:13 5354:8 5355:-3 5356:-4 5357:-4 5358:-6 5359:7 5360:6 5361:16 5362:16 5363:-7 5364:-6 5366:7 5367:-13 5368:6 5369:7 5370:9 5371:9 5372:4 5373:4 5374:4 5375:-3 5376:-3 5377:-3 5378:13 5379:-13 5380:-12 5381:-12 5382:-16 5383:4 5384:7 5385:-8 5386:11 5387:-15 5388:-6 5389:-10 5390:-10 5391:15 5392:17 5393:15 5394:12 5395:2 5396:11 5397:11 5398:11 5399:-8 5400:-5 5401:-5 5402:2 5403:-5 5404:-5 5405:-5 5406:2 5407:-1 5408:-1 5409:-1 5410:-5 5411:-5 5412:14 5413:11 5414:11 5415:-35 5416:24 5417:4 5418:-8 5419:7 5420:10 5421:12 5422:11 5423:8 5424:-6 5425:-2 5426:10 5427:-7 5428:-7 5429:-5 5430:-7 5431:-7 5432:-6 5433:-5 5434:-5 5435:37 5436:28 5437:18 5438:20 5439:-2 5440:19 5441:23 5442:2 5443:2 5444:-10 5445:5 5446:14 5447:9 5452:-8 5453:-17 5454:15 5455:15 5456:-5 5457:26 5458:-15 5459:-6 5460:-7 5461:-12 5462:-11 5463:-18 5464:-19 5465:1 5466:1 5467:-6 5468:-6 5469:-5 5470:4 5471:-13 5472:-14 5473:15 5474:15 5475:15 5476:-1 5477:18 5478:18 5479:9 5480:9 5481:3 5482:7 5483:-1 5484:-1 5486:11 5487:9 5488:11 5489:13 5490:-2 5491:-3 5492:-3 5493:5 5495:-5 5496:-5 5497:-5 5498:-5 5499:10 5500:17 5501:18 5502:-22 5503:-23 5504:-2 5505:-19 5507:6 5508:-8 5509:-8 5511:-11 5512:1 5513:1 5514:4 5515:-1 5516:-1 5519:8 5520:1 5521:-1 5522:-2 5523:-6 5524:4 5525:5 5526:4 5527:1 5528:-1 5529:11 5530:15 5531:11 5532:-4 5534:-17 5535:8 5538:8 5539:15 5540:9 5541:9 5545:2 5548:-6 5549:-6 5550:7 5551:9 5553:12 5554:7 5555:7 5556:10 5560:-3 5561:-12 5563:5 5564:5 5565:5 5566:11 5567:12 5568:7 5569:14 5570:5 5571:6 5572:13 5573:13 5574:-19 5575:-16 5576:-16 5577:6 5581:1 5582:3 5583:3 5586:19 5587:-2 5588:-4 5589:6 5590:-1 5591:-2 5592:-2 5593:-3 5594:-2 5595:-2 5596:-3 5597:19 5598:17 5599:-1 5600:23 5601:9 5602:2 5603:2 5604:7 5605:9 5606:11 5607:3 5608:6 5610:-2 5612:-2 5613:-2 5614:8 5615:8 5616:27 5617:20 5618:13 5619:4 5620:12 5621:7 5622:-4 5623:-4 5624:6 5625:11 5626:8 5627:-2 5628:-6 5629:-7 5630:7 5631:7 5632:6 5633:4 5634:3 5635:6 5636:-8 5637:24 5638:19 5639:15 5640:-12 5641:-12 5642:1 5643:17 5644:-20 5645:-4 5646:-4 5648:-4 5649:14 5650:-2 5651:13 5652:10 5653:-2 5654:-2 5655:6 5656:6 5657:-13 5658:-15 5659:-9 5660:-9 5661:-8 5662:-3 5663:-3 5664:-3 5665:2 5666:7 5667:5 5668:-1 5669:-1 5670:-2 5671:-4 5672:5 5673:3 5674:5 5675:-2 5676:-6 5677:-6 5678:-10 5679:-5 5680:-1 5682:-3 5683:-7 5684:-7 5687:1 5688:13 5689:12 5690:9 5691:9 5692:1 5693:1 5694:1 5695:3 5697:7 5698:7 5699:-2 5700:-5 5701:7 5702:7 5703:8 5704:9 5705:-1 5706:-1 5707:-1 5708:-1 5709:5 5710:-9 5711:9 5712:-1 5713:7 5714:-1 5715:-4 5716:-4 5717:11 5719:12 5720:6 5721:-1 5722:-1 5723:-5 5724:-6 5725:-11 5726:-8 5727:6 5729:1 5730:2 5731:-7 5732:-5 5733:-5 5734:10 5735:10 5736:4 5737:-24 5738:-17 5739:-17 5740:-13 5741:-11 5742:-1 5743:-4 5745:-8 5746:-8 5747:-7 5748:-5 5751:-3 5752:-9 5753:12 5754:12 5756:-9 5757:-4 5758:-1 5759:4 5760:4 5761:2 5762:8 5763:8 5764:-4 5765:-4 5766:7 5767:11 5768:5 5769:3 5770:3 5771:20 5772:20 5773:-5 5774:-20 5775:-7 5776:-15 5777:-1 5778:9 5779:-4 5780:-4 5783:-10 5784:-9 5785:13 5786:14 5787:11 5788:-10 5789:-10 5790:-4 5793:-1 5794:9 5795:-8 5796:-12 5797:-12 5798:2 5799:2 5800:-1 5801:5 5802:-8 5803:-7 5804:-5 5805:-5 5806:1 5807:-9 5808:11 5809:11 5810:10 5812:8 5813:14 5814:14 5815:13 5816:14 5817:16 5818:2 5819:-4 5820:11 5821:10 5822:-7 5823:-7 5824:-7 5825:-3 5826:-3 5827:-3 5828:-2 5829:-2 5830:1 5831:-3 5832:-3 5833:3 5834:2 5835:-2 5836:3 5837:-9 5838:-9 5839:4 5840:4 5841:4 5842:3 5843:9 5847:10 5848:10 5849:12 5850:-5 5851:-1 5852:-1 5855:-13 5856:-13 5857:-13 5859:-3 5860:5 5861:5 5862:-8 5863:-8 5866:10 5867:11 5868:11 5869:4 5870:6 5871:-5 5872:-17 5873:8 5874:8 5876:4 5877:2 5878:5 5879:7 5880:-5 5881:-1 5882:-2 5883:-5 5884:11 5885:20 5886:-2 5887:-1 5888:-1 5889:-6 5890:-4 5891:-4 5892:-13 5893:-8 5894:-2 5895:-7 5896:-4 5897:-8 5898:-8 5899:-3 5900:-2 5901:-3 5902:-9 5903:-9 5904:9 5905:9 5906:9 5909:9 5910:9 5911:-6 5912:-13 5913:-11 5914:-11 5915:-11 5916:15 5917:15 5918:15 5919:15 5920:-3 5921:5 5924:-2 5925:-13 5926:-8 5927:-7 5928:-9 5929:11 5930:9 5931:9 5932:-6 5933:-2 5934:-3 5936:-12 5937:-12 5938:1 5939:1 5940:-9 5941:-1 5942:-1 5943:-1 5944:-8 5946:5 5947:-5 5948:9 5949:13 5950:2 5951:2 5952:-10 5953:-10 5954:-6 5955:-3 5956:-3 5958:-2 5959:12 5960:24 5961:29 5962:22 5963:10 5964:-2 5965:-5 5966:12 5967:3 5968:9 5969:6 5970:-7 5971:11 5972:11 5973:-11 5974:2 5975:-6 5976:7 5977:5 5978:5 5979:15 5980:8 5981:10 5982:3 5983:5 5984:-1 5985:-1 5986:-1 5987:-1 5988:-5 5989:-6 5990:-1 5992:-5 5993:-4 5994:-1 5997:-12 5998:6 5999:-10 6000:-9 6001:-9 6002:3 6003:-7 6004:-7 6005:-3 6006:-3 6007:-3 6009:-6 6010:-8 6011:-2 6014:-7 6015:11 6016:9 6017:14 6018:14 6019:12 6020:9 6021:-12 6022:-12 6023:-8 6024:-9 6025:2 6026:-4 6027:-1 6029:-3 6030:-3 6031:-15 6032:-19 6033:5 6034:-5 6035:-8 6036:5 6037:-2 6038:-8 6039:-4 6040:1 6041:8 6043:-1 6044:-1 6045:-1 6046:-1 6047:9 6048:-16 6049:-10 6050:-7 6051:-6 6052:-10 6053:7 6054:7 6055:7 6056:-5 6057:-5 6059:2 6060:2 6061:5 6062:5 6063:14 6064:6 6067:-8 6068:-8 6069:16 6070:11 6071:4 6072:8 6073:8 6074:8 6075:8 6078:-17 6079:-22 6080:-5 6081:-23 6082:4 6083:8 6084:-8 6085:-8 6086:1 6087:5 6088:1 6089:1 6090:-7 6091:-7 6092:-7 6094:-1 6095:18 6096:-9 6097:3 6098:8 6099:-5 6100:9 6101:4 6102:15 6103:15 6104:15 6105:16 6106:-7 6107:-7 6108:9 6109:9 6110:-2 6111:11 6112:11 6113:16 6114:22 6115:17 6116:-3 6117:7 6118:-4 6119:-8 6120:-8 6121:-4 6122:8 6123:-4 6124:16 6125:16 6126:5 6127:-2 6130:-9 6131:-9 6132:-9 6133:-10 6134:-5 6135:-5 6136:-2 6137:-6 6138:-14 6139:-14 6140:-14 6141:6 6142:8 6143:11 6144:-10 6145:-14 6146:-6 6147:-16 6148:5 6149:2 6150:2 6151:6 6152:7 6153:-2 6155:-11 6156:-1 6157:-1 6158:-1 6159:-6 6160:3 6163:-8 6164:-9 6165:4 6166:-9 6167:-4 6168:-7 6169:-7 6170:-8 6171:13 6172:13 6173:13 6174:-1 6175:-1 6176:-6 6177:-8 6178:-12 6179:-11 6180:-11 6181:-5 6182:9 6185:8 6187:-8 6188:-1 6190:-3 6191:-3 6192:10 6193:3 6194:12 6195:-8 6196:-9 6197:2 6198:-4 6199:4 6200:-7 6201:-12 6202:8 6203:9 6204:-10 6205:-11 6206:-7 6209:-5 6210:-5 6211:-5 6212:9 6213:9 6214:23 6215:26 6216:18 6217:12 6218:-7 6219:-7 6220:18 6221:18 6222:7 6223:7 6224:1 6225:9 6226:-10 6227:-10 6228:9 6229:11 6230:-2 6231:-31 6232:-6 6233:-7 6234:-7 6235:-1 6236:-1 6237:-1 6238:-15 6239:-14 6240:-14 6241:-2 6242:-14 6243:-9 6244:-9 6245:2 6246:10 6247:10 6248:-11 6249:-7 6250:14 6251:9 6252:7 6256:-14 6257:5 6258:5 6259:-22 6260:-16 6261:-3 6262:-3 6263:-3 6264:-3 6266:-8 6267:-6 6268:-4 6269:-9 6272:-1 6273:4 6275:9 6276:5 6277:11 6278:17 6279:9 6281:9 6282:-10 6283:2 6284:2 6285:-10 6286:-2 6287:-2 6288:-3 6289:5 6290:-1 6291:-3 6292:-6 6293:3 6294:-3 6295:-8 6296:-3 6297:-7 6298:1 6299:3 6300:3 6301:-1 6302:4 6303:-8 6304:-8 6305:-8 6306:-5 6307:13 6308:13 6309:-4 6310:-1 6311:-2 6312:4 6313:-6 6314:1 6315:-5 6316:-14 6317:-14 6318:10 6319:10 6320:-13 6321:3 6322:3 6323:9 6324:9 6325:9 6326:18 6327:21 6328:21 6329:21 6330:-11 6331:-10 6332:-1 6333:-9 6334:7 6335:-21 6336:-3 6337:-2 6338:-14 6339:-14 6340:-14 6341:-9 6342:-7 6343:-1 6344:1 6345:-3 6346:10 6347:4 6348:5 6349:-8 6350:-8 6351:10 6352:-7 6353:-7 6354:-3 6355:-2 6356:-6 6357:2 6358:6 6359:10 6360:-1 6361:-2 6362:-10 6363:-5 6364:5 6367:-7 6368:-7 6369:-9 6371:-8 6372:5 6373:8 6374:2 6375:2 6377:5 6378:17 6379:13 6380:13 6381:4 6382:15 6383:8 6384:8 6385:6 6386:6 6387:-12 6388:-2 6389:-7 6390:-8 6391:4 6392:8 6393:8 6394:8 6395:-10 6396:-9 6397:14 6398:26 6399:2 6400:9 6401:7 6402:4 6403:4 6404:-4 6405:2 6406:7 6407:-5 6408:-3 6409:-5 6410:11 6411:14 6412:-8 6413:27 6414:15 6415:23 6416:23 6417:-3 6418:-6 6419:-8 6420:-8 6421:-1 6422:10 6423:10 6424:4 6425:-1 6426:-1 6427:3 6428:-1 6429:4 6430:2 6431:2 6432:-12 6433:-12 6434:-11 6435:-3 6436:-5 6437:-10 6438:-15 6439:-9 6440:-6 6441:11 6442:-6 6443:-6 6444:-1 6445:-5 6446:-13 6447:-10 6448:-7 6449:11 6450:13 6451:-10 6452:-4 6453:2 6454:18 6455:18 6456:10 6457:10 6458:10 6459:-10 6460:-9 6461:-9 6462:-1 6463:3 6464:8 6465:-7 6466:-7 6467:-6 6468:-6 6469:-7 6470:-11 6472:-12 6473:-10 6474:-10 6475:-9 6476:11 6477:-13 6478:-11 6479:-11 6480:-4 6481:-5 6482:-5 6483:18 6484:12 6485:9 6486:11 6487:11 6488:3 6489:3 6490:-7 6491:-1 6492:-5 6493:-3 6494:2 6495:8 6496:5 6497:-22 6498:-1 6499:-1 6500:-9 6501:-8 6502:-5 6503:-5 6506:-18 6507:-23 6509:-4 6510:-3 6511:-2 6512:9 6513:12 6514:-8 6515:-8 6516:-2 6517:-5 6518:-5 6519:3 6520:3 6521:11 6522:11 6523:11 6524:2 6525:-3 6526:-3 6527:-6 6528:-7 6529:7 6530:7 6531:-5 6532:-3 6534:4 6535:1 6536:-8 6537:-8 6538:-11 6539:-7 6540:-7 6541:-5 6542:-5 6543:3 6544:3 6545:3 6546:-12 6547:-13 6548:-13 6550:-15 6551:-16 6552:-8 6553:-9 6554:17 6555:9 6556:9 6557:-9 6558:-5 6559:3 6560:-7 6561:-7 6562:1 6563:1 6564:-1 6565:-5 6566:-5 6567:-10 6568:13 6569:-23 6570:-23 6571:13 6572:13 6573:16 6574:-12 6575:-3 6576:-3 6577:-9 6578:-12 6579:-4 6580:-1 6582:8 6583:15 6584:16 6585:16 6586:8 6587:-7 6588:-15 6589:14 6590:17 6591:-2 6592:-3 6593:-3 6594:-10 6595:-11 6596:14 6597:-23 6598:-14 6599:-11 6603:-3 6604:20 6605:-2 6606:3 6607:10 6608:9 6609:-6 6610:-4 6611:11 6612:4 6613:4 6614:7 6615:9 6616:5 6617:4 6618:4 6619:13 6620:14 6621:16 6622:9 6623:9 6624:-5 6625:-9 6626:-9 6627:-2 6628:-2 6629:-2 6630:6 6631:7 6632:-10 6633:-10 6634:-7 6635:2 6636:-3 6637:-6 6638:-4 6639:-4 6640:-6 6641:-15 6642:6 6643:-3 6644:6 6645:6 6646:6 6647:-1 6648:4 6649:15 6650:7 6651:8 6652:8 6653:-11 6654:5 6655:5 6656:6 6657:1 6658:-11 6659:3 6660:-2 6661:-3 6662:-19 6663:-19 6664:-19 6665:-19 6666:3 6667:4 6668:-9 6669:-7 6670:-7 6671:-2 6672:-3 6673:-5 6674:-5 6675:9 6676:9 6677:9 6680:-4 6681:-4 6682:-8 6683:-8 6684:10 6685:10 6686:-13 6687:-11 6688:-8 6689:-17 6690:-13 6691:9 6692:11 6693:11 6694:5 6695:5 6696:-5 6697:5 6698:3 6699:-2 6700:-2 6701:6 6702:6 6703:3 6704:16 6705:16 6706:-3 6707:-3 6708:-5 6709:-3 6710:-2 6711:15 6712:15 6713:15 6714:-14 6715:-11 6716:-10 6717:11 6718:11 6719:11 6720:-6 6721:-6 6722:-7 6723:-1 6724:-1 6725:-6 6726:-10 6727:-9 6728:11 6729:-5 6730:-3 6731:-5 6732:-3 6734:3 6735:-5 6736:-2 6737:-3 6738:-3 6739:2 6740:2 6741:-6 6742:11 6743:11 6744:11 6745:-7 6746:5 6747:-4 6748:-4 6749:-8 6750:8 6751:8 6752:8 6753:-1 6754:-5 6755:-5 6756:-1 6757:-1 6758:-7 6759:-7 6760:3 6761:27 6762:-5 6763:-5 6764:42 6765:29 6766:18 6767:-14 6768:-13 6769:-9 6770:-2 6771:-6 6772:-12 6773:-12 6774:-10 6775:-7 6776:-7 6777:-7 6778:15 6779:2 6780:8 6781:8 6782:-3 6783:-3 6784:-1 6785:4 6786:-3 6787:-3 6788:17 6789:17 6790:-1 6791:-1 6792:1 6793:1 6794:-6 6795:-6 6796:9 6797:10 6799:-20 6800:1 6801:-3 6802:-9 6803:-9 6804:-1 6806:-6 6807:2 6808:3 6809:6 6810:-22 6811:-6 6812:-15 6813:-15 6814:4 6815:1 6816:-11 6817:-11 6818:11 6819:16 6820:4 6821:9 6822:-5 6823:-6 6824:32 6825:11 6826:8 6827:6 6828:15 6829:18 6830:18 6831:6 6832:6 6833:6 6834:5 6835:10 6836:10 6837:9 6838:9 6839:-2 6840:1 6841:1 6842:1 6843:-3 6844:-3 6845:-6 6846:-15 6847:-15 6848:-15 6849:38 6850:38 6851:39 6852:-10 6853:-13 6854:-13 6855:-13 6856:-13 6857:6 6858:1 6859:-3 6860:-3 6861:-7 6862:-10 6863:-18 6864:-10 6865:-9 6866:-3 6867:-2 6870:11 6871:12 6872:7 6873:-7 6874:-5 6875:-2 6877:-6 6878:-6 6879:2 6881:8 6884:4 6885:3 6886:8 6887:-2 6888:-4 6889:5 6890:-13 6891:-9 6892:-7 6893:-8 6894:-9 6895:8 6896:3 6897:10 6898:10 6899:-2 6900:-2 6901:2 6903:2 6904:-13 6905:-8 6906:-6 6907:-3 6908:-5 6909:-5 6910:-9 6911:-9 6912:-14 6913:-3 6914:-1 6915:2 6916:4 6917:-8 6918:-13 6919:-14 6920:-11 6921:-3 6922:-3 6923:6 6924:-2 6925:8 6926:10 6927:3 6928:-7 6930:-5 6931:14 6932:14 6933:-13 6934:-13 6935:6 6936:6 6937:11 6938:-3 6939:-11 6940:4 6941:4 6942:7 6943:1 6944:-1 6945:8 6946:-3 6947:-3 6948:-2 6949:-7 6950:-3 6951:-5 6952:-6 6954:-1 6955:2 6956:-5 6957:1 6958:9 6959:-3 6960:-1 6964:-1 6965:3 6966:4 6968:4 6969:6 6970:6 6971:6 6972:-14 6973:-15 6974:-15 6975:2 6976:-2 6977:5 6978:-4 6979:-3 6980:3 6981:-6 6982:10 6983:17 6984:13 6985:14 6986:2 6987:7 6988:-7 6989:-12 6990:-5 6991:-15 6992:-13 6993:-12 6994:-4 6995:-7 6996:-7 6997:-7 6998:15 6999:8 7000:11 7001:11 7005:8 7006:8 7007:4 7008:4 7009:4 7010:4 7011:-1 7012:-1 7013:-1 7014:-9 7015:-8 7016:-2 7017:15 7018:4 7019:4 7020:9 7021:9 7022:5 7025:16 7026:16 7027:-6 7028:-6 7029:10 7030:-1 7031:-8 7032:-4 7034:-8 7035:1 7036:7 7038:2 7039:2 7040:-6 7041:-9 7042:-12 7043:18 7044:12 7045:11 7046:9 7047:5 7048:9 7049:1 7050:1 7051:3 7052:-2 7053:-2 7054:2 7055:2 7057:-9 7058:-10 7059:-10 7060:-10 7061:4 7062:-5 7063:-5 7064:3 7065:3 7066:-5 7067:-5 7068:11 7069:14 7070:10 7071:10 7072:10 7073:9 7074:9 7075:11 7078:-4 7079:-4 7080:-3 7081:-3 7082:-12 7083:-12 7084:-12 7085:-4 7086:-4 7087:8 7088:19 7089:10 7090:11 7091:-5 7092:-1 7093:-4 7094:13 7095:15 7096:-12 7097:-10 7098:-7 7099:7 7100:-2 7101:-2 7102:-11 7103:-7 7104:-7 7105:17 7108:20 7109:21 7110:20 7111:-3 7112:16 7113:15 7114:20 7115:20 7116:-4 7117:10 7118:6 7119:6 7120:8 7121:12 7122:-12 7123:-1 7124:13 7125:13 7126:-21 7127:-12 7128:-12 7129:-14 7130:-11 7131:-16 7132:-1 7133:-2 7134:-6 7135:-2 7136:-6 7137:-6 7138:-7 7139:-7 7140:-7 7141:10 7142:9 7143:9 7144:9 7145:-7 7146:-1 7147:8 7148:-1 7149:-1 7150:-1 7151:14 7152:10 7154:-14 7155:-14 7156:7 7157:1 7158:1 7159:6 7160:-2 7161:9 7162:9 7163:-8 7164:-3 7165:7 7166:-2 7167:-2 7168:12 7169:11 7170:11 7171:7 7173:4 7174:-8 7175:1 7176:-8 7177:-10 7178:-3 7179:-3 7180:3 7181:4 7182:7 7183:7 7184:-3 7185:-3 7186:-3 7187:-1 7188:-1 7190:1 7191:1 7192:4 7193:-2 7194:-2 7195:-21 7196:-9 7197:-3 7198:-6 7199:-6 7200:-10 7201:-15 7202:17 7203:10 7204:11 7205:11 7206:-9 7207:-9 7208:-9 7209:7 7210:-5 7211:-5 7212:-1 7213:-2 7214:-7 7215:-7 7216:1 7219:3 7220:-2 7221:-2 7222:9 7223:-4 7224:1 7225:1 7226:-10 7227:-10 7228:11 7229:-8 7230:-7 7231:-2 7232:-2 7233:2 7234:2 7235:2 7236:38 7237:39 7238:43 7239:-1 7240:3 7241:-3 7242:-3 7243:-16 7244:-13 7245:-5 7246:2 7247:-3 7248:-2 7249:-10 7250:-10 7251:1 7253:-8 7257:6 7258:-2 7259:9 7260:9 7261:-6 7264:2 7265:-2 7266:-2 7267:-10 7268:-10 7269:-10 7270:5 7271:-5 7272:-2 7273:-6 7274:5 7275:4 7276:3 7277:-4 7278:-4 7279:-5 7280:7 7281:-11 7282:-15 7283:8 7286:-3 7287:-9 7288:4 7289:-4 7290:-9 7292:-4 7293:-4 7294:-4 7295:-4 7296:-3 7297:-7 7298:-7 7299:30 7300:29 7301:31 7302:3 7303:-7 7304:-7 7305:-7 7306:-10 7307:7 7308:-1 7309:-7 7310:10 7311:10 7312:16 7313:16 7314:-4 7315:-3 7316:-3 7317:-3 7318:-3 7319:-2 7322:-2 7323:-9 7324:-9 7325:-9 7326:-13 7327:-2 7328:-12 7329:-12 7330:3 7331:-3 7332:1 7335:17 7336:17 7337:17 7338:4 7339:4 7340:13 7341:10 7342:10 7343:11 7344:-7 7345:-6 7346:-6 7347:20 7348:16 7349:16 7350:10 7351:10 7352:-4 7353:-4 7354:-4 7355:-4 7356:-9 7357:-15 7358:-14 7359:-16 7360:2 7361:11 7362:12 7363:12 7364:-4 7365:-4 7366:-5 7367:6 7368:-3 7369:-1 7370:-1 7371:-1 7372:10 7373:5 7374:8 7375:-8 7376:-12 7377:-13 7378:-13 7379:-5 7381:-6 7382:-6 7383:-9 7384:4 7385:9 7386:-1 7387:-1 7388:-1 7390:-4 7391:-4 7392:-4 7393:-8 7394:-5 7395:15 7396:1 7397:-7 7398:16 7399:16 7400:16 7401:16 7402:-11 7403:-11 7404:-11 7405:-13 7406:-13 7407:-13 7408:-10 7409:-5 7410:-7 7411:-2 7412:7 7413:16 7414:16 7415:-9 7416:-8 7417:-2 7418:8 7419:4 7420:-7 7421:-2 7422:12 7425:-56 7426:9 7427:-11 7428:-23 7429:29 7430:-46 7431:43 7432:-2 7433:-1 7434:5 7435:-20 7436:-79 7438:-6 7439:-19 7440:18 7441:-13 7442:-16 7443:-8 7444:-11 7445:-4 7448:-56 7449:-19 7450:-4 7451:-3 7452:2 7456:-9 7457:-6 7458:-9 7460:-6 7461:-37 7462:-40 7463:-9 7464:-12 7466:22 7467:-7 7468:-30 7469:-6 7470:-4 7471:-14 7472:-9 7473:-15 7474:19 7475:-4 7478:17 7479:52 7480:-6 7481:62 7482:-5 7483:-23 7486:-1 7489:-34 7490:-17 7491:-21 7492:-15 7493:-25 7495:-5 7496:-2 7497:-2 7498:-28 7499:-6 7500:15 7501:-2 7502:-2 7504:51 7505:-7 7506:71 7507:50 7508:52 7509:13 7510:8 7511:20 7512:68 7513:4 7514:-1 7516:6 7517:-16 7518:-3 7519:46 7520:-18 7521:-4 7522:28 7523:-57 7524:-3 7525:-14 7526:-31 7528:12 7529:-14 7530:46 7531:22 7532:-24 7533:33 7534:21 7536:15 7537:15 7538:-1 7539:24 7540:-4 7543:8 7544:-14 7545:-15 7546:20 7547:85 7548:29 7549:28 7550:102 7551:-39 7552:-8 7553:-13 7554:-13 7555:-5 7556:-14 7557:-14 7558:2 7559:12 7560:35 7561:36 7562:-15 7563:-6 7564:-2 7565:1 7566:19 7567:35 7568:31 7569:15 7570:14 7573:15 7574:-24 7575:-14 7576:-6 7577:-47 7578:-9 7579:60 7581:-4 7582:-6 7583:-10 7584:7 7585:-31 7586:12 7587:12 7588:-4 7589:-3 7591:-54 7592:-43 7593:-43 7594:5 7595:5 7596:-7 7597:-23 7598:16 7599:-36 7600:-10 7601:18 7602:-84 7603:-15 7604:-64 7605:-65 7606:-4 7607:-9 7608:-1 7609:-1 7610:-9 7611:-9 7612:60 7613:16 7614:16 7615:-8 7616:-8 7617:-23 7618:-6 7619:-10 7620:-23 7621:-24 7622:-7 7623:50 7624:-13 7631:-30 7632:21 7633:19 7634:-5 7635:-1 7636:15 7637:-65 7638:-3 7639:21 7640:-10 7641:-5 7642:-9 7643:-2 7644:-8 7645:-36 7646:-7 7647:33 7648:42 7649:16 7650:30 7651:-15 7652:-20 7653:-20 7654:-15 7655:9 7656:15 7658:-9 7659:-16 7660:9 7661:-11 7664:-3 7668:25 7669:-18 7670:-81 7671:-18 7672:-19 7673:53 7674:35 7675:-7 7676:-2 7678:15 7679:-7 7680:-7 7682:-13 7683:-2 7684:-7 7685:22 7686:-8 7687:13 7689:18 7690:-19 7691:-16 7692:-16 7693:-2 7694:-30 7695:-31 7696:-3 7697:68 7698:-19 7700:-25 7701:-6 7702:61 7703:72 7704:-16 7705:-16 7706:-9 7707:-5 7708:-7 7709:-7 7710:7 7711:-1 7712:-10 7713:-10 7714:60 7715:-7 7716:-2 7717:-20 7718:-22 7719:-56 7722:49 7723:49 7725:-16 7726:-16 7727:-22 7728:-19 7729:-13 7730:3 7731:-8 7732:1 7733:-16 7734:-12 7735:3 7736:9 7737:18 7738:-32 7739:15 7741:12 7742:-65 7743:5 7744:26 7745:86 7746:24 7747:46 7749:-43 7750:-7 7751:-64 7752:-14 7753:4 7754:16 7755:-3 7756:-12 7757:-12 7760:-6 7762:34 7764:-5 7765:-2 7767:-11 7768:21 7770:-16 7771:-19 7772:-9 7773:8 7774:-2 7776:-2 7777:-95 7778:-9 7780:-9 7781:-3 7782:60 7783:18 7784:-3 7785:-6 7786:-24 7787:-33 7788:-61 7789:-20 7790:7 7791:-5 7792:-13 7793:-7 7794:-20 7795:-13 7796:30 7797:-11 7798:-4 7799:-49 7800:-16 7801:-8 7802:15 7804:-6 7805:-2 7808:18 7809:-10 7810:22 7811:26 7812:-1 7814:79 7816:42 7817:-7 7818:10 7819:53 7820:8 7821:-2 7822:-17 7823:-26 7824:4 7825:-7 7829:-16 7830:3 7831:-10 7832:-3 7833:-1 7834:67 7837:39 7840:-23 7841:-2 7842:-11 7843:33 7844:-8 7845:22 7846:23 7847:-21 7848:-3 7851:56 7852:5 7853:-6 7854:30 7855:35 7856:15 7857:-5 7858:19 7859:-2 7860:-13 7862:17 7863:17 7864:-11 7865:-32 7866:-8 7867:-1 7868:-61 7869:-17 7870:-22 7871:-38 7872:-3 7873:-3 7874:-6 7875:-19 7876:34 7877:-1 7878:-8 7879:-3 7881:43 7882:41 7883:9 7884:28 7885:49 7886:-14 7887:36 7888:-20 7889:-11 7890:-3 7891:-25 7893:46 7894:-3 7895:-5 7897:31 7898:38 7900:-6 7901:-6 7902:18 7903:38 7904:37 7905:2 7906:-6 7907:42 7908:-25 7911:-6 7912:-48 7913:-49 7914:-30 7915:-11 7916:-22 7917:-25 7918:-25 7919:-7 7920:-7 7922:-2 7925:-2 7926:-52 7927:-17 7928:-23 7929:-31 7931:1 7932:1 7933:-7 7934:-1 7935:55 7936:23 7937:35 7938:-30 7939:72 7940:-11 7942:-14 7944:-5 7945:-13 7947:-3 7949:-27 7950:24 7951:-13 7952:-6 7953:-3 7954:16 7956:14 7957:20 7958:22 7959:24 7960:12 7961:25 7962:7 7963:-8 7964:5 7965:9 7966:-1 7967:-1 7968:-1 7969:-1 7971:-12 7972:-5 7973:-6 7976:14 7977:9 7978:9 7979:10 7980:-5 7982:39 7984:-29 7985:-3 7986:32 7987:-4 7988:-19 7989:-19 7990:-8 7991:-8 7992:-5 7993:142 7994:9 7995:20 7996:10 7998:22 7999:-42 8000:12 8001:-25 8002:-19 8003:-3 8004:-36 8005:-6 8006:-6 8007:-11 8008:-31 8010:-25 8011:-8 8012:-32 8013:10 8014:25 8015:38 8016:-17 8017:-1 8018:16 8019:33 8020:-7 8021:8 8022:-5 8024:-10 8025:-18 8026:12 8027:-8 8028:57 8029:61 8030:-17 8033:-10 8034:-10 8035:-3 8038:-9 8039:-9 8040:-2 8042:-28 8043:-28 8044:-13 8046:-15 8049:-7 8050:25 8051:15 8052:-1 8054:-6 8055:-16 8058:-4 8059:-4 8060:-1 8061:-1 8062:-13 8063:-8 8064:-16 8065:71 8066:21 8067:60 8068:-22 8069:-22 8070:-6 8071:-3 8072:-7 8076:-20 8077:7 8078:-5 8079:-12 8080:-10 8081:-5 8082:1 8083:1 8084:-4 8085:4 8090:-4 8092:-7 8093:-26 8094:-22 8095:-11 8096:-12 8097:-34 8098:-2 8099:-2 8100:-22 8102:18 8103:-4 8104:21 8105:-2 8106:-17 8108:32 8109:-18 8110:20 8111:-40 8112:-35 8113:-14 8114:-15 8115:-16 8116:-11 8117:58 8118:-1 8120:-17 8121:-7 8122:-5 8123:-4 8124:-5 8126:-6 8127:-4 8128:-13 8129:-10 8130:-10 8131:-35 8132:32 8133:20 8134:-8 8135:-8 8136:17 8137:17 8138:17 8141:-25 8142:-3 8143:-21 8144:-22 8145:-14 8146:22 8147:57 8148:63 8150:10 8151:10 8153:15 8154:30 8155:-2 8156:10 8157:11 8158:-4 8159:70 8160:-23 8161:20 8162:-12 8163:13 8164:16 8165:-13 8166:-10 8167:-6 8169:-1 8171:-70 8172:-62 8173:59 8174:9 8175:18 8176:28 8177:62 8178:62 8180:-4 8181:-12 8182:-12 8183:-4 8184:-4 8186:-8 8188:15 8190:-2 8191:-20 8192:42 8193:-2 8195:-16 8196:-15 8198:-19 8199:-16 8202:5 8203:-5 8204:-6 8205:-8 8207:31 8210:-21 8211:3 8213:-5 8214:-33 8215:-34 8216:-7 8217:-3 8218:-3 8219:-20 8220:-11 8221:-5 8222:-7 8223:-8 8224:-43 8226:-1 8227:-16 8228:-1 8230:-19 8231:-16 8232:-3 8233:-2 8235:-1 8236:-1 8238:-35 8240:32 8242:-2 8243:33 8244:33 8245:16 8246:32 8247:-17 8248:17 8249:-24 8250:21 8251:-9 8252:-2 8253:-29 8255:1 8256:-1 8257:-8 8258:-14 8259:-14 8260:18 8262:-23 8263:-23 8264:-2 8265:-1 8266:-1 8267:-9 8268:18 8269:22 8270:100 8271:43 8272:-8 8273:-9 8276:-13 8277:-8 8278:30 8279:30 8280:-20 8281:-36 8282:68 8283:28 8284:21 8285:-1 8287:-1 8288:-11 8289:-34 8292:16 8293:-2 8295:12 8296:12 8297:6 8299:-3 8300:-3 8301:15 8302:-42 8303:-21 8306:-1 8308:-5 8311:-12 8314:-9 8315:-10 8318:-7 8319:-7 8320:61 8321:39 8322:76 8323:9 8324:-26 8325:-23 8326:-42 8328:-20 8329:-6 8330:-6 8331:-6 8332:-4 8333:-9 8334:6 8335:-2 8336:-30 8338:-4 8339:-30 8340:-23 8341:1 8343:56 8344:-4 8345:13 8346:-9 8347:-4 8348:-21 8349:-10 8350:-10 8351:-2 8352:29 8353:-51 8354:39 8355:-6 8356:24 8357:8 8358:-8 8359:8 8360:-1 8361:-18 8362:5 8364:13 8366:-4 8368:-9 8369:-4 8370:-34 8371:-18 8372:17 8373:-14 8374:7 8375:-14 8376:-18 8377:-21 8378:-1 8379:-49 8380:-5 8381:2 8382:-54 8383:-26 8384:-18 8385:-18 8386:18 8387:-7 8389:-4 8390:-3 8391:-28 8392:-6 8393:-8 8394:-10 8395:9 8396:21 8398:-11 8399:28 8400:-21 8401:80 8402:-56 8403:-13 8404:32 8405:-4 8406:-6 8408:5 8409:14 8410:38 8411:3 8412:18 8413:-21 8414:40 8415:-7 8416:7 8417:8 8418:-8 8419:-10 8420:-50 8421:-23 8422:17 8423:13 8424:-13 8425:1 8426:-1 8427:-14 8428:-9 8429:15 8430:13 8431:-4 8432:-1 8433:36 8434:5 8435:-22 8436:27 8437:-15 8438:-3 8440:-8 8443:14 8444:-16 8445:-19 8447:10 8448:16 8449:-9 8451:2 8452:-17 8454:-6 8455:-24 8456:-14 8458:-13 8459:-35 8460:-26 8461:-8 8462:-13 8463:-21 8465:-2 8466:23 8467:-1 8468:-6 8470:-28 8471:-1 8472:-2 8473:-23 8474:-18 8476:-8 8477:18 8478:-5 8481:28 8482:17 8483:45 8484:-18 8485:-10 8486:58 8487:-5 8488:-22 8489:-6 8492:-1 8495:-18 8496:-19 8497:-17 8498:-4 8499:29 8500:-29 8501:-20 8502:-7 8504:8 8505:-9 8506:11 8507:-9 8508:4 8509:-14 8510:-36 8511:-36 8512:16 8513:4 8514:-14 8515:-7 8516:-11 8517:35 8518:25 8519:-4 8520:66 8521:37 8522:45 8523:-3 8524:5 8525:38 8526:59 8527:41 8528:-16 8529:-2 8533:8 8534:-19 8535:5 8536:-3 8537:10 8538:-1 8539:-26 8540:3 8541:-46 8542:8 8543:-4 8544:-59 8545:-11 8546:-16 8547:-40 8548:-6 8549:21 8550:-14 8551:-1 8552:39 8553:19 8554:-25 8555:13 8556:17 8557:18 8559:-12 8560:-1 8561:-1 8562:36 8563:-23 8564:-24 8565:-4 8568:-5 8569:25 8570:-17 8571:22 8572:34 8573:23 8574:46 8575:45 8576:-6 8577:-8 8578:-14 8579:33 8580:2 8581:42 8582:8 8583:30 8584:20 8585:20 8586:-18 8587:-2 8589:4 8590:2 8592:39 8593:24 8594:2 8596:-4 8599:-16 8600:-10 8602:-15 8603:-15 8604:-35 8605:-8 8606:28 8607:28 8609:29 8610:37 8611:-9 8612:-5 8613:-28 8614:-3 8615:8 8616:-30 8617:23 8618:24 8619:-5 8620:8 8621:-1 8622:-9 8623:-3 8624:-1 8625:-25 8626:-25 8627:-45 8628:-34 8629:-14 8630:5 8631:5 8632:-5 8633:-20 8634:14 8635:37 8636:-36 8637:-24 8638:-10 8639:17 8641:29 8642:-3 8643:31 8644:-48 8646:-21 8647:-24 8648:-54 8650:-53 8651:-5 8652:-10 8653:-23 8654:-1 8655:-8 8656:-8 8657:27 8658:30 8659:14 8660:14 8661:15 8662:16 8664:-18 8665:-5 8666:-14 8667:27 8668:40 8669:17 8670:-15 8671:-3 8672:-12 8674:-18 8675:-4 8676:-1 8677:-1 8678:-12 8679:-10 8680:-8 8682:40 8683:-4 8684:-4 8685:-14 8688:-7 8689:-2 8690:-2 8695:-21 8696:-6 8697:-5 8698:-5 8700:15 8701:-1 8702:10 8703:-24 8704:-33 8706:6 8707:17 8708:31 8709:-10 8711:-5 8712:-35 8713:-7 8715:16 8716:29 8717:15 8718:17 8719:21 8720:-6 8721:-23 8722:-5 8723:-21 8724:-20 8725:-20 8726:-15 8727:-3 8728:5 8729:13 8731:-8 8732:-7 8733:-7 8734:31 8736:-7 8738:-1 8739:16 8743:27 8744:-12 8745:-62 8746:-24 8747:-24 8748:33 8749:16 8750:-37 8751:15 8752:10 8753:11 8754:-3 8755:13 8758:-11 8759:-12 8762:-13 8763:-1 8764:-7 8765:16 8766:-8 8767:12 8768:-10 8769:36 8770:8 8771:2 8773:20 8774:15 8775:-18 8776:-17 8778:-27 8779:-28 8780:-3 8781:51 8782:19 8783:15 8784:-16 8785:28 8786:-30 8787:-11 8788:39 8789:58 8790:-10 8791:-10 8792:-1 8793:-1 8794:-5 8795:-6 8796:-6 8797:3 8798:-5 8799:-30 8800:12 8801:28 8802:-31 8803:-7 8804:-13 8806:33 8807:24 8808:-7 8809:-2 8810:-18 8811:-21 8815:-18 8816:-18 8817:-1 8818:6 8819:21 8820:23 8821:21 8823:-24 8824:-16 8825:-13 8826:8 8827:14 8828:-13 8829:-15 8830:-4 8831:-13 8832:2 8833:-18 8834:-18 8835:13 8836:-11 8837:-11 8838:8 8839:14 8840:-15 8841:-2 8842:52 8844:23 8845:-4 8846:-12 8847:-28 8848:-24 8849:-53 8851:-14 8852:23 8853:34 8854:34 8855:21 8856:32 8859:-22 8860:-6 8861:-24 8862:-13 8863:-5 8864:-7 8865:-23 8866:-20 8867:7 8868:10 8869:28 8872:29 8873:32 8875:22 8876:-18 8878:-1 8879:-11 8882:-10 8884:-10 8886:-4 8887:-4 8889:-2 8890:-70 8891:16 8892:16 8893:-12 8894:9 8896:-16 8897:-16 8898:-5 8899:8 8900:-10 8901:-10 8902:1 8903:-60 8905:-10 8906:-4 8907:28 8908:11 8909:-2 8910:-6 8911:-18 8912:-23 8913:-33 8914:-20 8915:-17 8916:-3 8917:-6 8918:-10 8919:-7 8920:-12 8921:25 8922:-8 8923:-12 8924:-47 8925:-20 8926:-7 8927:22 8928:-2 8930:-10 8931:23 8932:23 8933:23 8934:-1 8936:29 8938:21 8939:11 8940:33 8941:-19 8942:8 8943:-12 8944:-2 8945:-14 8946:-20 8947:-3 8952:-2 8953:36 8954:-7 8955:3 8956:-8 8960:5 8961:9 8962:1 8964:24 8965:24 8969:34 8970:17 8971:22 8974:-29 8975:-3 8976:8 8977:-27 8978:42 8979:-6 8980:27 8981:-10 8982:24 8983:24 8984:-31 8985:-3 8988:48 8989:5 8990:24 8991:76 8992:4 8993:55 8994:17 8995:-13 8996:-28 8997:-1 8998:15 8999:24 9000:-18 9001:-1 9002:13 9003:13 9004:-10 9005:-45 9006:-38 9007:-8 9008:-2 9009:-65 9010:-15 9011:-13 9012:-17 9013:-40 9014:-5 9015:-5 9016:-4 9017:18 9018:-26 9019:16 9020:-1 9021:-8 9022:-2 9024:28 9025:49 9026:35 9027:22 9028:10 9029:46 9030:-9 9031:23 9032:-22 9033:-23 9034:-14 9035:-21 9037:32 9038:-2 9039:-19 9040:12 9041:11 9043:-13 9044:-13 9045:35 9046:10 9047:-8 9048:31 9049:22 9050:-12 9051:29 9052:-8 9053:13 9055:-25 9056:10 9058:10 9059:30 9060:12 9061:7 9062:-10 9063:3 9064:-5 9065:-17 9066:29 9067:-20 9068:4 9069:-6 9070:-10 9071:-10 9072:-4 9073:-4 9074:-24 9075:-47 9076:-12 9077:-13 9078:-20 9079:-20 9080:-5 9081:-5 9084:-8 9085:-6 9087:-2 9088:-63 9089:-33 9090:-22 9091:-23 9092:-8 9093:-9 9094:-9 9095:28 9096:36 9097:19 9098:-9 9099:25 9100:-28 9101:58 9102:-19 9105:-7 9107:-3 9108:-12 9109:-1 9110:-1 9111:9 9112:-9 9114:-29 9116:-25 9117:-26 9118:19 9120:-20 9121:-4 9122:-7 9123:-4 9125:15 9126:20 9127:23 9128:21 9129:37 9130:19 9131:7 9132:-31 9133:-24 9134:-9 9135:7 9136:-1 9137:15 9138:-6 9140:-8 9141:-19 9143:-1 9146:-2 9147:25 9148:26 9150:1 9151:18 9153:-19 9154:17 9155:-9 9157:-11 9161:12 9162:1 9163:-6 9164:12 9165:-13 9166:37 9168:9 9169:28 9170:-32 9171:-3 9173:53 9174:10 9175:41 9176:12 9177:-18 9178:-21 9180:-7 9181:-7 9182:6 9183:13 9184:9 9185:-7 9186:13 9187:-31 9188:69 9189:-10 9190:38 9191:6 9192:-15 9193:-8 9195:13 9196:22 9197:-32 9199:39 9200:-22 9201:-13 9202:-28 9203:-34 9204:-2 9205:-4 9206:-14 9207:-22 9209:-21 9210:-9 9211:-13 9212:-33 9213:11 9214:25 9215:37 9216:18 9217:-13 9218:-14 9219:-3 9220:5 9221:54 9222:9 9223:25 9224:14 9225:14 9226:-29 9227:-11 9228:10 9229:25 9230:-8 9231:9 9232:37 9233:-6 9236:-3 9238:-1 9241:-14 9242:2 9243:-19 9245:48 9246:51 9247:-17 9248:20 9249:-8 9250:-8 9252:-21 9253:-33 9254:-8 9255:-1 9256:-1 9257:-5 9258:37 9259:-28 9260:-28 9261:-15 9262:-7 9263:-7 9265:-10 9267:29 9268:-6 9269:35 9270:9 9271:-1 9273:-8 9274:-16 9275:26 9276:40 9277:21 9278:-24 9279:-24 9280:-6 9283:20 9284:26 9285:-4 9286:-4 9287:-1 9288:-1 9290:1 9291:-7 9292:52 9293:16 9294:43 9295:-25 9296:-25 9297:12 9298:-2 9299:-3 9300:-3 9304:-12 9305:-11 9308:-28 9310:-5 9311:-4 9313:-5 9314:19 9315:19 9316:-3 9318:-17 9320:-5 9321:4 9324:-1 9325:-17 9327:-9 9328:19 9329:-29 9330:-26 9331:-14 9332:-15 9333:-28 9334:-3 9335:-3 9336:-26 9337:-26 9338:15 9339:7 9340:25 9341:-28 9342:-20 9343:18 9344:-4 9345:19 9346:-11 9347:-18 9349:30 9350:-25 9351:17 9352:-31 9353:6 9354:-14 9355:-20 9356:-23 9357:-19 9359:-19 9360:-14 9361:-8 9362:7 9363:-22 9364:32 9365:36 9368:-1 9370:-22 9371:-7 9372:-4 9373:-15 9374:-4 9375:15 9376:-5 9378:-6 9379:-4 9380:-13 9381:-7 9382:-7 9383:-1 9384:-23 9385:-23 9386:42 9387:19 9388:53 9389:19 9390:9 9391:-8 9393:15 9394:28 9395:17 9396:17 9397:24 9398:16 9399:21 9400:-2 9401:11 9402:-17 9403:-18 9405:-10 9406:23 9407:55 9408:74 9411:16 9412:15 9413:15 9414:-19 9415:17 9416:17 9417:17 9418:22 9419:-6 9420:25 9421:16 9422:-3 9423:26 9424:26 9425:-8 9426:-8 9427:16 9429:-12 9430:14 9431:12 9432:-6 9433:-7 9435:-1 9438:-46 9439:-38 9440:-8 9441:10 9442:42 9443:42 9444:50 9445:6 9446:14 9447:23 9448:58 9449:58 9450:-43 9451:-24 9452:-7 9453:6 9454:14 9455:1 9456:-2 9457:-9 9458:-9 9459:-5 9460:-5 9461:-18 9462:-69 9463:15 9464:-22 9465:-8 9469:-21 9470:-10 9471:-10 9472:-27 9473:35 9474:-2 9475:74 9477:9 9478:-15 9480:-24 9483:-13 9484:-21 9486:-16 9489:-5 9491:-6 9492:11 9493:-16 9494:-8 9495:5 9496:3 9497:-21 9499:2 9500:-10 9501:13 9502:-11 9503:-18 9504:47 9505:1 9506:-25 9507:-11 9508:18 9509:13 9510:5 9511:-26 9512:-21 9513:-5 9514:-10 9517:-20 9518:2 9519:-17 9520:-4 9521:-12 9522:-7 9523:40 9524:10 9525:-37 9526:20 9528:-2 9529:-10 9530:-24 9533:-2 9534:-1 9537:15 9539:-19 9540:14 9541:-18 9543:-2 9544:-8 9546:-1 9547:-16 9548:-1 9549:20 9550:-3 9551:-17 9553:-1 9555:-23 9556:19 9558:42 9559:-3 9560:58 9562:11 9564:-13 9565:-6 9566:-6 9567:20 9568:21 9569:39 9570:-2 9571:-7 9572:13 9573:-15 9574:-26 9575:14 9576:-25 9577:22 9578:-8 9579:-2 9581:-36 9582:-9 9584:-5 9585:-15 9586:-21 9587:-8 9588:2 9589:-11 9590:-11 9591:18 9595:-22 9596:-22 9597:-3 9598:3 9600:8 9601:17 9602:22 9603:-1 9604:11 9605:6 9606:12 9607:60 9608:55 9609:37 9610:41 9611:41 9612:-8 9613:-8 9616:-21 9617:-21 9619:-16 9620:-10 9621:-11 9622:17 9623:17 9624:-9 9625:-9 9626:-28 9627:40 9628:15 9630:-1 9631:-2 9632:-29 9633:-40 9635:4 9637:-2 9640:39 9641:39 9642:-8 9643:10 9645:13 9646:22 9647:-6 9648:13 9649:-3 9650:-3 9651:-4 9652:-1 9653:-15 9654:-49 9656:-20 9659:-1 9660:-3 9662:-9 9665:-15 9668:6 9669:17 9670:-11 9672:-5 9675:-9 9676:-6 9677:51 9678:31 9679:47 9680:14 9681:-29 9682:-55 9684:-17 9685:27 9686:-17 9687:22 9688:-4 9689:28 9690:-5 9692:-4 9694:-11 9695:-9 9696:-15 9697:-12 9699:-2 9700:19 9702:-3 9703:-42 9704:-44 9705:-25 9706:-70 9707:16 9708:-3 9709:-83 9710:-100 9711:-75 9712:109 9713:-51 9714:-1 9715:-4 9716:-63 9717:-5 9718:-80 9719:61 9720:-5 9721:-9 9722:-1 9723:-79 9724:69 9725:-96 9726:-20 9727:-23 9728:-52 9729:-44 9730:3 9731:-18 9732:-149 9733:-41 9734:5 9735:94 9736:24 9737:-64 9738:-28 9739:-21 9740:49 9741:-4 9742:-12 9743:-3 9744:-3 9746:-2 9747:-18 9748:-60 9749:55 9750:-54 9751:55 9752:-23 9753:-39 9754:-98 9755:-57 9756:34 9757:-53 9758:2 9759:16 9760:-21 9761:50 9762:111 9763:-25 9764:84 9765:16 9766:-97 9767:-4 9768:-53 9770:-45 9771:-101 9772:-48 9773:-35 9774:67 9775:105 9776:-62 9777:-35 9778:3 9779:-4 9780:-12 9781:-9 9782:47 9783:-11 9785:-2 9786:-30 9787:-136 9788:31 9789:-80 9790:23 9791:-3 9792:-37 9793:-111 9794:-32 9795:-5 9796:-13 9798:-3 9799:-51 9800:1 9801:12 9802:-76 9803:10 9804:-50 9805:-6 9806:7 9807:20 9809:-10 9810:22 9811:-2 9812:-83 9813:-79 9814:14 9815:40 9816:26 9817:-50 9818:-27 9819:-60 9820:79 9821:3 9822:13 9823:26 9824:-7 9825:2 9826:21 9827:29 9828:-19 9829:34 9830:-9 9831:13 9832:28 9833:10 9835:38 9836:-4 9837:-6 9838:14 9839:-14 9840:6 9841:7 9842:27 9843:2 9844:15 9845:-14 9846:-26 9847:-2 9848:44 9849:13 9850:11 9851:-14 9852:41 9853:-8 9854:14 9855:15 9856:-9 9857:-9 9858:-13 9859:6 9860:-15 9861:13 9862:-2 9863:9 9864:15 9865:13 9866:-9 9867:12 9868:-3 9869:14 9870:17 9871:-9 9874:15 9875:-3 9877:27 9879:-4 9880:1 9882:-15 9883:17 9884:10 9885:16 9886:38 9887:-35 9888:36 9889:-3 9890:-15 9891:-7 9892:26 9893:2 9894:-7 9895:-10 9896:-14 9897:-12 9898:-15 9899:-27 9900:14 9901:-11 9902:-14 9903:41 9904:-14 9905:14 9906:-3 9907:-3 9908:4 9910:6 9911:-4 9912:-12 9913:47 9914:22 9915:-5 9916:11 9917:-11 9918:-25 9919:-5 9920:-8 9922:-11 9923:-37 9924:-3 9925:-2 9928:-10 9930:-6 9931:-4 9932:-16 9933:-11 9935:19 9936:-25 9938:13 9939:15 9940:-3 9942:-22 9943:-1 9944:22 9945:-11 9947:-11 9948:25 9949:17 9950:-56 9951:-2 9952:-19 9953:8 9955:-14 9960:-4 9961:-8 9962:-8 9964:23 9965:-7 9966:-19 9967:-1 9968:-15 9969:49 9970:-18 9971:-11 9973:-21 9976:-29 9977:30 9978:-11 9979:30 9980:-1 9981:52 9983:-17 9984:12 9985:-4 9986:51 9987:6 9988:-10 9989:-4 9990:-4 9991:23 9992:-1 9993:12 9994:1 9995:-6 9996:-6 9997:-12 9998:24 9999:44 10000:-9 10001:21 10002:-16 10003:-6 10004:34 10005:-28 10006:33 10007:31 10008:-2 10009:-1 10010:-8 10011:10 10012:-4 10013:-3 10014:-15 10015:15 10016:-1 10017:-15 10018:30 10019:29 10020:-10 10021:24 10022:-26 10023:-3 10024:-4 10025:-9 10026:12 10027:-11 10029:-12 10030:-1 10031:17 10032:10 10033:-14 10034:9 10035:-21 10036:-11 10037:15 10039:-23 10040:-23 10041:-28 10042:23 10043:16 10044:-7 10045:-9 10046:15 10047:21 10048:-4 10049:-11 10050:-4 10052:-17 10053:-4 10054:-4 10055:-1 10056:-23 10059:-13 10060:-6 10061:-7 10062:13 10063:-6 10065:-10 10066:-47 10067:25 10068:9 10070:15 10071:12 10072:-6 10073:-11 10074:24 10075:-2 10076:-32 10077:8 10078:-1 10079:-5 10080:13 10081:-4 10083:-15 10084:-20 10085:-3 10086:-7 10087:3 10088:-11 10089:-14 10090:35 10091:-14 10092:19 10093:-9 10094:-10 10095:-2 10096:4 10097:40 10098:-3 10099:57 10100:-10 10101:-8 10102:-14 10103:6 10104:18 10105:8 10107:14 10108:15 10109:17 10110:18 10111:10 10112:-9 10113:8 10114:27 10115:-5 10116:17 10117:-17 10118:-9 10119:-24 10120:-2 10121:-17 10122:-1 10123:-52 10124:16 10125:-4 10126:-4 10127:-4 10128:1 10129:17 10130:9 10131:23 10132:-16 10133:-18 10134:37 10135:10 10136:22 10137:-13 10139:-10 10140:-11 10141:15 10142:-6 10143:-2 10144:-5 10146:-24 10147:20 10148:-14 10149:8 10150:9 10151:-1 10152:-14 10153:24 10154:7 10156:-8 10157:-9 10158:17 10159:-5 10160:-12 10161:-19 10162:-5 10163:-25 10165:-4 10166:-17 10167:10 10168:-11 10169:-20 10170:24 10171:-27 10172:25 10173:-4 10175:-5 10176:5 10177:-1 10179:-8 10180:-3 10182:46 10183:14 10184:32 10185:11 10186:-7 10187:-39 10188:8 10189:78 10190:40 10191:-4 10192:-7 10193:-14 10194:-7 10195:22 10199:-24 10200:-1 10202:32 10203:-8 10204:8 10205:-32 10206:-3 10207:9 10208:-21 10209:-16 10211:2 10212:-21 10213:5 10215:-10 10216:-11 10218:-21 10219:17 10221:-1 10222:5 10224:-11 10226:2 10227:6 10228:-11 10229:-1 10231:1 10232:-1 10233:-20 10234:7 10237:14 10239:-10 10241:15 10242:13 10243:-15 10244:-20 10245:-20 10246:8 10247:-10 10248:2 10249:-42 10250:21 10251:-5 10252:-19 10253:-12 10254:-34 10255:14 10256:-10 10257:-12 10259:-18 10260:-12 10261:65 10262:18 10263:-8 10264:26 10265:13 10267:-42 10268:7 10269:24 10270:-15 10271:12 10272:-9 10273:-9 10274:-6 10275:3 10276:11 10278:31 10279:10 10280:-2 10281:-10 10282:12 10283:3 10284:-8 10285:16 10286:-5 10287:21 10289:7 10290:-14 10291:-2 10293:-20 10294:9 10295:8 10296:-15 10297:-5 10299:18 10300:3 10301:4 10302:-6 10303:-3 10304:-31 10305:4 10307:-10 10308:-1 10309:32 10310:6 10312:11 10313:-6 10314:1 10315:14 10316:26 10317:-13 10318:-3 10319:24 10320:-8 10321:-5 10322:6 10323:16 10324:3 10325:-6 10326:19 10328:11 10329:-7 10330:18 10331:-5 10332:36 10333:23 10334:8 10335:6 10336:-12 10338:-18 10339:-22 10341:-1 10342:-1 10343:9 10344:13 10346:-7 10347:45 10348:-12 10349:-6 10350:-3 10351:-30 10352:-7 10353:-23 10354:1 10355:-4 10356:17 10357:-25 10358:2 10359:31 10360:-3 10361:29 10362:-3 10363:-11 10364:5 10365:-5 10366:-17 10367:4 10368:22 10369:-13 10370:-11 10371:22 10373:7 10374:16 10375:-13 10376:15 10377:-1 10378:-9 10379:-9 10380:24 10381:-2 10382:-1 10383:-9 10384:11 10387:-2 10388:26 10389:-10 10391:-6 10392:-2 10393:23 10394:23 10395:-17 10396:-16 10397:-6 10398:20 10399:105 10400:21 10401:-6 10402:11 10403:-3 10404:8 10405:14 10410:16 10411:-11 10412:-5 10413:13 10414:-18 10415:6 10417:14 10418:15 10420:13 10421:-41 10422:-41 10423:-2 10424:15 10425:-6 10427:-14 10428:-12 10429:-14 10430:-1 10431:-3 10432:27 10433:-11 10434:-19 10436:22 10437:16 10438:-18 10439:-1 10440:-1 10441:7 10442:-10 10443:-12 10444:-14 10445:-3 10446:-3 10447:-45 10449:-4 10450:29 10451:10 10452:-10 10454:-14 10455:12 10456:-4 10457:19 10458:12 10459:15 10460:-8 10461:-1 10462:-19 10463:30 10464:16 10465:-13 10466:11 10467:-10 10468:-7 10469:19 10470:-2 10471:13 10472:-20 10473:-10 10475:14 10476:-8 10478:14 10479:-9 10480:-11 10482:6 10483:8 10484:30 10485:16 10486:-2 10487:7 10488:10 10489:14 10490:-4 10491:-11 10494:-1 10495:-6 10496:-21 10498:42 10499:21 10500:-29 10501:-4 10502:10 10503:-14 10504:-9 10505:-19 10507:-5 10508:47 10509:22 10510:-2 10511:9 10512:-28 10513:-20 10514:-3 10515:-8 10516:-36 10517:-2 10519:-6 10520:-4 10522:-11 10524:-25 10525:13 10526:15 10527:-3 10529:-1 10530:24 10531:-11 10532:-11 10533:-57 10534:-14 10535:-4 10536:2 10537:25 10538:-19 10540:-15 10541:-11 10542:-21 10545:-27 10546:35 10547:52 10548:-3 10549:12 10550:-5 10551:51 10552:-4 10553:-10 10554:7 10555:-6 10556:-7 10557:24 10558:25 10559:-6 10560:34 10561:-6 10562:14 10563:21 10564:34 10565:44 10566:-23 10567:-13 10568:2 10569:-21 10570:6 10571:-6 10572:3 10573:18 10574:-16 10575:-9 10576:-12 10577:22 10578:-32 10580:-17 10581:-11 10582:4 10583:-1 10584:-12 10585:-52 10586:11 10587:-15 10589:-8 10590:-20 10591:-1 10592:-16 10593:16 10594:-15 10595:33 10596:18 10597:-3 10598:21 10599:-9 10600:7 10602:-12 10603:22 10604:-8 10605:-21 10606:-17 10607:-18 10608:-9 10609:7 10610:7 10611:-7 10612:-15 10613:31 10614:-4 10615:-5 10617:-17 10618:-4 10619:-5 10620:-22 10621:-13 10622:-7 10623:-10 10625:-10 10626:-44 10627:25 10628:16 10629:-13 10630:-2 10631:22 10632:-5 10633:10 10634:-7 10635:-11 10636:-14 10637:31 10638:-19 10639:-2 10640:44 10641:-3 10642:57 10643:3 10646:34 10647:10 10648:29 10650:10 10651:-16 10652:-25 10653:-4 10654:-52 10655:-2 10656:-4 10657:17 10658:-4 10659:-18 10660:37 10661:10 10662:-13 10664:-6 10665:-24 10667:-1 10668:24 10669:-6 10671:-8 10672:-4 10673:18 10674:-23 10675:-29 10677:-17 10678:-4 10679:-21 10680:18 10681:-29 10682:-6 10683:-5 10684:-8 10685:34 10686:14 10687:39 10688:-7 10689:4 10690:-39 10691:34 10692:35 10693:-8 10694:-14 10695:9 10696:-5 10697:-1 10699:39 10700:4 10701:-8 10702:-33 10703:22 10704:-1 10706:-19 10707:-5 10708:-2 10709:19 10710:34 10711:9 10712:13 10714:18 10715:-3 10716:73 10717:-9 10718:-12 10719:12 10720:-8 10721:14 10722:-3 10723:-12 10724:-3 10726:-11 10727:-21 10728:-18 10729:14 10730:8 10731:-64 10732:-7 10733:23 10734:12 10735:8 10736:-7 10737:-17 10738:30 10741:-17 10742:-4 10743:-5 10744:-1 10745:-23 10746:-13 10747:-10 10748:-7 10749:-7 10750:10 10752:-10 10753:-44 10754:25 10755:20 10756:-1 10757:26 10758:-13 10759:-1 10760:6 10761:-2 10762:13 10763:-6 10764:-32 10765:5 10766:-12 10767:12 10768:-1 10769:-11 10770:-5 10771:-6 10772:10 10773:-2 10774:-16 10775:-20 10777:-1 10778:17 10779:-11 10780:-14 10781:-14 10782:5 10783:-15 10784:-19 10785:-6 10786:18 10787:-8 10788:-14 10789:-1 10790:5 10791:-3 10792:23 10793:-3 10796:21 10797:29 10798:10 10799:-1 10800:-39 10801:27 10802:29 10803:-5 10804:10 10805:7 10807:-38 10808:-24 10809:-4 10811:-36 10812:-12 10813:-1 10814:-10 10815:13 10817:8 10819:9 10820:-3 10821:-4 10822:-18 10823:6 10824:10 10825:-1 10827:-10 10828:13 10829:20 10830:-5 10831:-2 10832:-1 10833:-7 10835:34 10836:-16 10837:-2 10838:22 10839:-1 10840:-8 10841:24 10842:-11 10843:-6 10845:-9 10846:-11 10847:-12 10849:-5 10850:-22 10851:-29 10853:-17 10854:10 10856:-20 10857:22 10858:-14 10859:-4 10860:-6 10861:-16 10862:9 10863:-5 10864:19 10865:31 10866:30 10867:20 10868:22 10869:-6 10870:-7 10871:-6 10872:-6 10873:-39 10874:39 10875:51 10876:41 10877:1 10878:-12 10879:-6 10880:-19 10881:17 10882:-14 10883:-6 10884:47 10885:-8 10887:29 10888:-5 10889:23 10891:-1 10893:-5 10894:35 10895:-6 10896:27 10897:-23 10898:-14 10899:3 10900:-18 10901:33 10902:-3 10903:18 10904:5 10905:10 10906:-16 10908:-16 10909:-15 10910:-3 10911:-3 10912:20 10913:-7 10915:-12 10916:22 10917:-8 10918:-27 10919:-9 10920:7 10921:7 10922:-7 10923:-15 10924:31 10926:-18 10927:-4 10928:-5 10929:-29 10930:-13 10931:-7 10932:-10 10933:-10 10934:25 10935:-13 10936:-2 10937:43 10938:-5 10939:8 10940:-3 10941:-11 10942:-14 10943:-19 10945:44 10946:-3 10947:57 10948:3 10949:6 10951:34 10952:10 10953:29 10955:10 10956:-28 10957:-4 10958:-49 10960:17 10961:-4 10962:-18 10963:21 10964:10 10965:-32 10966:-6 10967:-14 10969:-1 10970:24 10971:-6 10973:-4 10974:-4 10975:19 10976:-22 10978:-21 10979:-21 10980:18 10981:-22 10982:-4 10984:15 10985:27 10986:26 10987:-3 10988:-2 10989:-39 10990:34 10991:15 10992:-8 10993:9 10994:-5 10995:-1 10997:39 10998:-39 10999:16 11000:-35 11002:-3 11003:-8 11004:8 11005:-20 11007:30 11008:-9 11009:-9 11010:-3 11011:-1 11012:10 11013:5 11014:5 11015:-19 11016:6 11017:-29 11018:2 11019:-13 11020:-13 11021:-14 11022:-16 11023:-17 11024:3 11025:-11 11026:17 11027:-5 11028:-15 11029:16 11030:7 11032:-12 11033:-45 11034:11 11035:5 11036:-4 11037:18 11038:-7 11040:12 11041:-4 11042:-30 11043:-18 11044:-1 11045:-13 11046:-19 11047:19 11048:35 11049:9 11050:1 11051:38 11052:-12 11053:12 11054:-6 11055:8 11056:-27 11057:-23 11058:-8 11059:-30 11061:-1 11062:13 11063:-6 11064:-2 11065:-16 11066:-22 11068:-10 11069:9 11070:-7 11071:25 11072:-6 11073:-1 11078:15 11079:-11 11080:-24 11082:9 11083:26 11084:11 11085:-1 11086:24 11087:9 11088:-6 11089:-7 11090:29 11091:23 11092:-6 11093:-21 11094:26 11096:-1 11097:-5 11098:-9 11100:-9 11102:-15 11103:37 11104:22 11105:-21 11106:15 11108:26 11109:-5 11110:-46 11111:-3 11112:-11 11113:18 11114:20 11115:8 11116:-14 11118:-3 11120:18 11121:33 11122:10 11123:-3 11124:-4 11125:-1 11126:14 11127:10 11128:-13 11129:-6 11130:9 11131:-4 11132:28 11133:-20 11134:26 11135:-7 11136:-1 11137:-14 11138:-2 11139:-5 11141:-9 11142:-8 11143:-14 11144:-6 11145:-16 11146:9 11147:-11 11148:-6 11150:-4 11151:-8 11153:-17 11154:-4 11155:-30 11156:12 11157:14 11158:-29 11159:55 11160:-36 11161:-4 11162:-11 11164:-15 11165:-19 11166:-1 11167:19 11168:35 11169:15 11170:1 11172:60 11173:-9 11174:-12 11175:12 11176:-6 11177:9 11178:-3 11180:-21 11181:-18 11182:8 11183:-18 11184:23 11185:-17 11186:-5 11187:-29 11188:-1 11189:-14 11190:-3 11191:-3 11192:22 11193:20 11194:-1 11195:26 11196:-6 11197:-2 11198:13 11199:8 11200:-12 11201:4 11202:-1 11203:-6 11204:-6 11205:10 11206:-2 11207:-16 11208:-20 11209:-3 11210:-1 11211:-16 11212:-14 11213:-5 11214:-8 11215:-14 11217:18 11218:39 11221:-11 11222:-22 11223:16 11225:10 11226:-25 11227:-4 11229:-10 11230:-1 11231:-10 11233:9 11234:-4 11235:-18 11236:-7 11237:33 11238:10 11239:-12 11240:25 11241:-6 11244:-7 11246:34 11247:-12 11248:-2 11249:-14 11250:-11 11251:-9 11252:-36 11254:-1 11255:6 11256:4 11258:16 11259:-17 11260:-4 11261:-16 11262:9 11263:26 11264:32 11265:-7 11266:-1 11267:-30 11268:12 11269:24 11270:9 11271:-14 11272:-6 11273:29 11274:-8 11275:29 11276:-5 11277:23 11278:-5 11279:14 11280:-6 11281:27 11282:-20 11283:14 11284:-14 11285:36 11286:14 11287:-27 11288:1 11289:16 11290:11 11291:-16 11292:-13 11293:11 11295:-7 11296:-19 11297:32 11298:12 11299:-10 11300:1 11301:-2 11302:48 11303:-3 11304:1 11305:-24 11306:-15 11308:28 11310:7 11311:18 11312:-12 11313:-5 11314:18 11315:27 11316:41 11318:-2 11319:3 11321:-20 11322:-9 11323:-14 11324:21 11325:34 11327:23 11328:5 11329:6 11330:-12 11331:-2 11332:-2 11333:14 11334:-17 11336:11 11339:50 11340:30 11341:13 11342:-1 11343:-16 11345:13 11346:-1 11347:-9 11348:10 11349:7 11350:21 11351:-2 11352:6 11353:6 11354:4 11355:-21 11356:3 11357:5 11358:7 11359:18 11360:-31 11362:14 11363:36 11364:24 11365:6 11366:-4 11367:1 11368:-10 11370:-9 11371:-6 11372:6 11375:-27 11376:-7 11377:5 11378:-23 11379:-1 11380:9 11382:-12 11383:-11 11384:-1 11385:-10 11386:11 11387:-14 11388:-17 11389:10 11390:-2 11391:8 11392:3 11393:-9 11394:-2 11395:-7 11397:16 11398:-8 11399:-3 11400:9 11401:-7 11402:-5 11403:-5 11404:-1 11405:5 11406:-4 11407:-10 11408:18 11409:-1 11410:10 11411:-3 11413:55 11414:6 11415:-21 11417:-2 11418:-24 11419:7 11420:-20 11423:-3 11424:-1 11425:-16 11426:-1 11427:33 11428:18 11429:-3 11430:7 11431:21 11432:-9 11434:-12 11435:-1 11436:22 11437:-3 11438:-21 11439:-14 11440:-30 11441:-7 11442:7 11443:7 11444:-15 11445:31 11447:-17 11448:-4 11449:-5 11450:-22 11451:-13 11452:-7 11453:-7 11454:-10 11455:-10 11456:-44 11457:25 11458:10 11459:26 11460:-13 11461:-2 11462:22 11463:-5 11464:10 11465:17 11466:-3 11467:-11 11468:-14 11469:-19 11470:-2 11471:18 11472:-3 11473:6 11474:16 11477:34 11478:10 11479:29 11481:10 11482:1 11483:-25 11484:-4 11485:-38 11486:25 11488:17 11489:-4 11490:-18 11491:11 11492:10 11493:-13 11494:-6 11495:-14 11496:-1 11497:24 11498:-6 11500:-8 11501:-8 11502:-23 11503:-21 11505:5 11506:-21 11507:18 11508:-29 11509:-3 11510:-5 11511:34 11512:39 11513:-7 11514:3 11515:-39 11516:34 11517:35 11518:-8 11519:-14 11520:9 11521:-5 11522:-1 11524:39 11525:-17 11526:80 11527:-12 11528:-1 11529:13 11530:21 11531:-6 11532:-5 11533:10 11534:5 11535:7 11536:12 11537:13 11538:22 11540:-9 11541:50 11542:18 11543:11 11544:-20 11545:8 11546:14 11547:-20 11548:14 11549:12 11550:-1 11552:16 11553:19 11554:19 11555:21 11556:-19 11557:-15 11558:-17 11559:-2 11560:-15 11561:-32 11564:-1 11565:-2 11566:14 11567:-10 11568:-19 11569:8 11570:9 11571:-14 11572:-12 11573:-30 11574:-8 11575:8 11576:-1 11577:-13 11578:-2 11579:15 11580:13 11581:-35 11582:-25 11583:2 11584:-9 11585:-23 11586:-11 11587:-30 11588:9 11589:-18 11591:-22 11592:-8 11593:-22 11594:-18 11595:10 11596:-39 11597:10 11598:-16 11599:-49 11600:-13 11601:-8 11602:-9 11603:-3 11604:15 11605:12 11606:-2 11607:-10 11608:-5 11609:-13 11610:-8 11611:-4 11612:-9 11613:10 11614:-2 11615:-1 11616:-9 11617:-17 11618:-29 11619:-6 11620:-1 11621:-13 11622:-2 11624:-2 11626:12 11627:10 11628:20 11629:-16 11630:-17 11632:-9 11633:8 11634:7 11635:17 11636:-19 11637:-19 11640:12 11641:-10 11642:-10 11643:-3 11644:-3 11645:-20 11646:8 11647:8 11648:22 11649:22 11650:19 11651:21 11652:-18 11653:-18 11654:3 11655:3 11656:22 11657:22 11658:-10 11659:-10 11660:-1 11661:-11 11662:-11 11663:40 11664:40 11665:-3 11666:-3 11667:3 11668:3 11669:-4 11670:-4 11671:-3 11672:-3 11677:-13 11678:-13 11679:8 11680:8 11683:-1 11684:-1 11687:-13 11688:-13 11689:-9 11690:-9 11691:-7 11692:-7 11693:-6 11694:-6 11697:-14 11698:-14 11699:-13 11700:-13 11701:-8 11702:-8 11703:-3 11704:-3 11705:19 11706:19 11707:-6 11708:-6 11709:6 11710:6 11713:-14 11714:-14 11715:20 11716:20 11717:-21 11718:-21 11719:-20 11720:-20 11721:-7 11722:-7 11723:7 11724:7 11725:7 11726:7 11727:-17 11728:-17 11729:30 11730:30 11733:-21 11734:-21 11735:-7 11736:-30 11737:-30 11738:-13 11739:-13 11740:18 11741:18 11742:-8 11743:-8 11744:-9 11745:-9 11746:-12 11747:-12 11748:-55 11749:-55 11750:25 11751:25 11752:-12 11753:-12 11754:-2 11755:-2 11756:46 11757:46 11758:-5 11759:-5 11760:9 11761:9 11762:2 11763:2 11764:-13 11765:-13 11766:-17 11767:-17 11768:-19 11769:-19 11770:-2 11771:-2 11772:38 11773:38 11774:-3 11775:-3 11776:52 11777:52 11778:3 11779:3 11780:1 11781:1 11784:38 11785:38 11786:11 11787:11 11788:30 11789:30 11792:-29 11793:-29 11794:-4 11795:-4 11796:-53 11797:-53 11801:16 11802:16 11803:-4 11804:-4 11805:-20 11806:-20 11807:26 11808:26 11809:10 11810:10 11811:-6 11812:-6 11813:-14 11814:-14 11817:-1 11818:-1 11819:24 11820:24 11821:-5 11822:-5 11825:-6 11826:-4 11827:-4 11829:14 11830:14 11831:-23 11832:-23 11834:-24 11835:-24 11836:-23 11837:-23 11838:16 11839:16 11840:-21 11841:-21 11842:-4 11843:-4 11847:36 11848:36 11849:24 11850:24 11851:-2 11852:-2 11853:-2 11854:-2 11855:-38 11856:-38 11857:39 11858:39 11859:13 11860:13 11861:-7 11862:-7 11863:-24 11864:-24 11865:-6 11866:-6 11867:-1 11868:-1 11871:39 11872:39 11873:-3 11874:-3 11875:16 11876:16 11877:-1 11878:-1 11879:-6 11880:-9 11881:-9 11882:-12 11883:32 11884:-13 11888:-14 11889:-14 11890:14 11893:-4 11894:-4 11897:-4 11898:-8 11900:36 11901:36 11902:-1 11903:-1 11906:-24 11907:-2 11908:43 11909:15 11910:12 11911:-29 11912:34 11913:-12 11914:10 11915:-3 11916:21 11917:-9 11918:-5 11919:-9 11920:-14 11921:27 11922:-16 11923:-30 11924:3 11925:22 11926:-2 11927:9 11928:22 11929:11 11930:-7 11931:-3 11932:13 11933:21 11935:13 11936:5 11937:-4 11938:1 11939:-15 11940:15 11941:15 11942:15 11943:15 11944:-2 11945:-2 11946:-2 11947:9 11948:9 11949:9 11950:9 11951:14 11952:14 11953:22 11954:11 11955:17 11956:11 11957:-7 11958:-7 11959:-7 11960:-3 11961:13 11962:13 11963:13 11964:21 11965:21 11966:21 11967:-12 11968:-12 11969:-12 11977:13 11978:13 11979:13 11980:13 11981:-3 11982:-3 11983:-3 11986:-3 11987:7 11988:-4 11989:3 11990:25 11991:25 11992:25 11993:25 11997:-4 11998:-4 11999:-4 12000:-4 12001:1 12002:1 12003:1 12004:34 12005:34 12006:-20 12007:-20 12008:53 12009:53 12010:16 12011:-10 12012:-10 12013:2 12014:-12 12015:28 12016:-22 12017:-9 12018:-4 12019:-4 12022:23 12023:23 12024:12 12025:-22 12026:-55 12027:-38 12028:15 12030:-9 12031:-9 12032:12 12033:20 12034:20 12035:-16 12036:6 12037:-6 12038:-23 12039:-23 12040:-9 12041:-9 12042:20 12043:20 12048:-23 12049:-23 12050:-3 12051:-3 12052:-13 12053:-13 12054:-10 12056:-11 12057:-10 12058:-7 12059:-7 12060:24 12061:24 12062:7 12063:11 12064:11 12066:-4 12067:-4 12068:-4 12071:-5 12072:-5 12073:-5 12074:-5 12075:-1 12076:-46 12077:-46 12078:-12 12079:-12 12080:-46 12081:-46 12082:59 12083:59 12084:-2 12085:-34 12086:-8 12087:7 12088:-13 12089:-4 12090:6 12091:-1 12092:-4 12093:1 12095:-22 12096:1 12097:11 12101:15 12102:13 12103:12 12104:12 12109:-10 12110:-10 12115:15 12116:15 12117:13 12118:13 12119:13 12120:-3 12121:-3 12122:-2 12123:-2 12126:17 12127:-10 12128:-10 12131:-1 12132:-1 12135:13 12136:8 12137:-1 12138:-1 12139:18 12140:18 12141:17 12142:17 12143:15 12144:16 12145:-12 12146:46 12147:46 12148:-14 12149:-14 12150:-1 12151:-1 12152:-5 12153:-5 12154:-6 12155:-6 12156:-6 12157:11 12158:8 12159:8 12161:-7 12162:-7 12165:-16 12166:-16 12167:11 12168:11 12169:-13 12170:-13 12171:-13 12172:-13 12173:-13 12174:-13 12175:19 12176:19 12177:-13 12178:-13 12180:8 12183:18 12184:18 12185:-2 12186:40 12187:38 12188:-1 12189:-3 12190:-3 12191:-1 12192:-7 12195:22 12196:22 12197:28 12198:28 12199:-17 12200:-17 12201:-7 12202:-7 12203:-5 12204:-9 12205:-13 12206:-6 12208:-23 12209:-37 12210:32 12211:23 12212:23 12213:-13 12214:-13 12215:-9 12216:-9 12217:9 12218:-2 12219:-2 12220:-6 12221:-6 12222:25 12223:25 12224:32 12225:23 12228:-8 12229:-4 12232:13 12233:13 12234:-9 12235:2 12236:2 12237:-23 12238:-23 12239:15 12240:15 12241:23 12242:23 12243:-30 12244:-30 12245:-27 12246:-27 12247:27 12248:27 12249:34 12250:1 12251:-8 12252:-8 12253:-6 12254:-41 12255:-41 12256:-3 12257:-3 12258:-14 12259:-4 12260:-4 12261:-2 12262:-2 12263:-8 12264:-8 12265:-22 12266:-22 12267:-8 12268:-8 12270:-7 12271:-7 12272:-12 12273:-12 12274:-13 12275:-6 12276:-22 12277:-22 12278:-21 12279:23 12280:-11 12281:-14 12282:-106 12283:-10 12284:-29 12285:-46 12286:-15 12287:50 12288:-4 12289:-25 12290:-15 12292:-19 12293:42 12294:-11 12295:27 12296:-14 12297:-1 12298:-13 12299:-17 12300:-21 12301:3 12302:44 12303:-3 12304:14 12305:-4 12306:2 12308:-14 12309:-13 12310:13 12311:-3 12312:18 12313:-6 12315:-14 12316:20 12317:-11 12318:-15 12319:-20 12320:-10 12321:7 12322:7 12323:-6 12324:-17 12325:30 12327:-23 12328:-5 12329:-7 12330:-30 12331:-13 12332:7 12333:-8 12334:-10 12335:-12 12336:25 12337:-12 12338:-2 12339:40 12340:-5 12341:8 12342:2 12343:-13 12344:-17 12345:-18 12347:38 12348:-3 12349:52 12350:3 12353:38 12354:11 12355:30 12357:9 12358:-30 12359:-4 12360:-53 12362:16 12363:-4 12364:-20 12365:26 12366:10 12367:-38 12368:-6 12369:-14 12371:-1 12372:24 12373:-5 12375:-6 12376:-4 12377:14 12378:-24 12380:-23 12381:-23 12382:16 12383:-20 12384:-4 12386:16 12388:30 12389:24 12390:-2 12391:-2 12392:-38 12393:39 12394:13 12395:-7 12396:8 12397:-6 12398:-1 12400:39 12401:-38 12402:16 12403:-16 12404:-1 12405:-24 12406:-24 12407:-3 12408:-21 12409:-24 12410:-2 12411:-2 12413:-2 12414:-14 12415:-14 12416:-14 12417:14 12418:14 12419:14 12420:14 12421:-12 12422:-12 12423:-16 12427:-12 12428:36 12429:36 12430:36 12431:36 12432:21 12433:21 12434:3 12435:-4 12436:28 12437:-3 12438:-3 12439:-3 12440:-3 12441:27 12442:27 12443:11 12444:-3 12445:19 12446:31 12447:-9 12448:-9 12449:-6 12450:-3 12451:-9 12452:7 12453:7 12454:7 12458:-14 12459:-14 12460:-14 12461:20 12462:20 12463:20 12464:20 12465:-10 12466:-10 12467:-20 12468:10 12469:-10 12470:-23 12471:-23 12472:-23 12473:-23 12474:-20 12475:-20 12477:-5 12478:-2 12479:-15 12480:-20 12481:-20 12482:-3 12483:-20 12484:-10 12485:-10 12486:-6 12487:-5 12488:-10 12489:7 12490:7 12491:7 12492:7 12493:7 12494:7 12495:-6 12496:-6 12497:-6 12498:-6 12499:-17 12500:-17 12501:-17 12502:-17 12503:30 12504:30 12505:30 12506:-3 12507:-3 12509:-3 12510:-5 12511:-5 12512:-5 12513:-5 12518:-22 12519:-22 12520:-3 12521:-24 12522:-23 12523:-5 12524:-5 12525:-5 12526:-5 12527:-7 12528:-7 12529:-23 12530:-23 12531:-28 12532:-23 12533:-13 12534:-13 12535:-13 12536:-13 12537:7 12538:7 12539:16 12540:-9 12541:7 12542:-8 12543:-8 12544:-4 12545:-2 12546:-8 12547:-10 12548:-10 12549:-1 12550:-10 12555:-12 12556:-12 12557:-12 12558:-55 12559:-55 12560:-38 12561:25 12562:25 12563:25 12564:25 12565:16 12566:16 12567:16 12568:-12 12569:-12 12570:-12 12571:-12 12572:-2 12573:-2 12574:-2 12575:22 12576:38 12577:27 12578:-21 12579:18 12580:-5 12581:-5 12582:-5 12583:-5 12584:11 12585:11 12586:8 12587:8 12588:-2 12589:-2 12590:10 12591:-14 12592:-2 12593:-13 12594:-13 12595:-9 12596:-13 12597:-17 12598:-17 12599:-17 12600:-17 12601:37 12602:37 12603:37 12604:-18 12605:-18 12606:-7 12607:-7 12608:-18 12609:-2 12610:-2 12613:38 12614:38 12615:38 12616:38 12617:-3 12618:-3 12619:-3 12620:-3 12621:52 12622:52 12623:52 12624:3 12625:3 12626:3 12627:3 12628:-1 12629:-1 12630:19 12632:-9 12634:-1 12638:38 12639:38 12640:23 12641:22 12642:38 12643:11 12644:11 12645:11 12646:30 12647:30 12648:47 12649:-9 12650:30 12654:9 12655:9 12656:-18 12657:-18 12658:18 12659:-19 12660:-14 12661:-18 12662:-20 12663:-20 12664:-41 12665:-20 12666:-4 12667:-4 12668:-4 12669:-4 12670:-56 12671:-56 12672:-38 12673:-19 12674:-56 12675:-1 12676:-1 12677:-1 12678:-1 12679:-5 12680:-5 12681:-5 12685:-5 12686:16 12687:16 12688:5 12689:16 12690:-4 12691:-4 12692:-4 12693:-4 12694:-20 12695:-20 12696:-4 12697:-4 12698:-15 12699:-20 12700:38 12701:38 12702:4 12703:25 12704:26 12705:10 12706:10 12707:10 12708:10 12709:-12 12710:-12 12711:-12 12712:-12 12714:-6 12715:-6 12716:-6 12717:-21 12718:-22 12719:-10 12720:-9 12722:-14 12727:-1 12728:-1 12729:-1 12730:-1 12731:-7 12732:24 12733:24 12734:24 12735:-5 12736:-5 12737:-2 12738:-1 12739:-5 12744:-7 12745:-10 12747:-4 12750:-4 12751:13 12752:13 12753:19 12754:13 12755:-24 12756:-24 12757:-24 12758:-30 12759:-30 12760:-24 12761:-24 12763:-29 12764:-29 12765:-29 12766:1 12767:1 12768:14 12769:-13 12771:1 12772:-23 12773:-23 12774:-11 12775:-23 12776:16 12777:16 12778:13 12779:16 12780:-28 12781:-28 12782:-12 12783:-8 12784:-28 12785:-7 12786:-7 12787:-3 12788:-7 12789:-6 12790:-6 12793:3 12794:3 12795:16 12798:36 12799:36 12800:30 12801:17 12802:17 12803:42 12804:42 12805:42 12806:-7 12807:-7 12808:-7 12809:-7 12810:4 12811:4 12812:6 12813:-2 12814:-38 12815:-38 12816:-16 12817:-19 12818:-38 12819:39 12820:39 12821:26 12822:19 12823:39 12824:40 12825:18 12826:30 12827:13 12828:40 12829:-7 12830:-7 12831:-1 12832:-7 12833:12 12834:12 12835:-13 12836:-13 12837:-13 12838:8 12839:8 12840:25 12841:8 12842:-6 12843:-6 12844:-6 12845:-1 12846:-1 12847:-1 12849:-1 12855:39 12856:39 12857:39 12858:39 12861:-5 12865:17 12866:17 12867:-2 12868:-2 12869:-3 12870:-3 12872:14 12873:14 12874:20 12875:-11 12876:-11 12877:46 12878:46 12879:-19 12880:-19 12881:-19 12882:-14 12885:12 12886:12 12887:21 12888:21 12889:-9 12890:-9 12891:-2 12892:-2 12893:-4 12894:-4 12895:-1 12896:-1 12898:5 12899:-3 12900:7 12901:14 12902:14 12905:-12 12906:-12 12907:11 12908:17 12911:23 12912:12 12913:-13 12914:-13 12915:17 12916:18 12917:-7 12918:-7 12919:9 12920:-7 12921:16 12922:-11 12923:-4 12924:-4 12925:-7 12926:-7 12927:-15 12928:-15 12929:-1 12930:-1 12931:9 12932:9 12933:30 12934:31 12935:-36 12936:-36 12937:-2 12938:-2 12939:-17 12940:-18 12942:5 12943:-9 12944:-5 12945:-4 12946:-1 12947:-1 12949:14 12950:15 12951:12 12952:-9 12953:-10 12954:-2 12955:-2 12958:14 12959:12 12961:13 12962:13 12963:13 12964:20 12965:20 12966:17 12967:17 12968:-5 12969:-5 12970:-15 12971:-15 12972:-25 12973:-25 12974:-1 12976:-4 12977:10 12978:-3 12979:-17 12980:-17 12981:-9 12982:-10 12983:-1 12984:25 12985:25 12988:23 12989:-3 12990:28 12991:16 12992:16 12995:40 12996:40 12997:37 12998:7 12999:34 13002:-7 13003:-7 13004:-6 13005:-6 13006:9 13007:9 13010:-22 13011:-22 13012:-2 13014:-7 13015:-8 13018:-4 13019:-4 13020:-16 13021:-18 13022:-18 13023:-4 13024:-4 13025:-2 13026:-2 13027:-18 13028:-2 13029:16 13030:16 13031:25 13032:25 13033:-13 13034:-13 13035:-27 13036:-27 13037:-19 13038:-19 13039:29 13040:29 13041:19 13042:19 13043:10 13044:10 13045:-12 13046:-12 13048:-6 13049:-6 13052:-10 13053:-10 13054:-3 13055:-3 13060:-14 13061:-13 13062:13 13063:13 13064:12 13065:12 13067:-4 13068:-9 13070:-1 13071:-1 13072:24 13073:24 13074:18 13075:18 13078:-3 13080:-4 13082:19 13083:19 13084:-9 13086:-9 13087:-9 13088:-9 13089:-13 13092:-8 13093:-11 13094:-10 13095:-10 13096:-1 13097:-1 13098:-5 13099:7 13100:7 13101:-2 13102:-2 13106:-3 13107:-4 13112:1 13113:8 13114:8 13115:5 13116:-11 13117:-11 13118:26 13119:26 13120:5 13121:13 13122:-4 13123:-4 13124:-10 13125:-10 13128:-1 13129:-1 13130:-16 13131:-10 13132:-9 13133:-8 13134:25 13135:25 13136:-4 13137:-4 13140:-7 13141:16 13142:16 13143:36 13144:36 13145:24 13146:24 13147:-7 13148:-7 13149:-1 13150:-1 13151:-29 13152:-29 13153:8 13154:8 13155:39 13156:39 13157:11 13158:11 13159:17 13160:25 13161:11 13162:11 13163:23 13164:12 13165:13 13169:-1 13171:-14 13172:38 13173:-3 13174:20 13175:-23 13176:20 13177:-13 13178:24 13179:-5 13180:-30 13182:-3 13183:-10 13184:22 13185:21 13186:40 13187:-2 13188:-10 13189:-1 13190:11 13191:-12 13192:-5 13193:-3 13194:-17 13196:22 13197:28 13199:16 13200:-27 13201:-4 13202:-1 13203:30 13204:10 13205:-12 13206:-6 13207:8 13209:-11 13210:-10 13211:12 13212:8 13213:26 13214:-27 13215:23 13216:-7 13217:-1 13218:-13 13219:34 13220:-2 13221:-6 13222:-16 13223:-1 13224:-5 13225:-23 13227:35 13228:17 13229:32 13230:-16 13231:-6 13233:-1 13234:27 13236:24 13239:15 13240:-21 13241:1 13242:-9 13243:-6 13244:10 13245:-29 13246:-8 13247:-16 13248:-9 13249:-8 13250:-12 13251:11 13252:26 13253:19 13254:-63 13255:-15 13256:34 13257:-49 13258:-8 13259:-6 13261:11 13262:-22 13264:8 13265:14 13266:8 13267:1 13268:12 13269:12 13270:33 13271:-14 13272:-2 13273:-1 13274:-7 13275:-4 13276:-8 13277:-29 13278:11 13279:-6 13280:-7 13281:-11 13282:-5 13283:-6 13284:-7 13285:-5 13286:-2 13287:20 13289:7 13290:8 13291:-6 13292:-13 13293:31 13294:-5 13295:2 13296:27 13297:12 13298:18 13299:-3 13300:-18 13301:-20 13302:1 13304:36 13305:11 13306:22 13307:10 13308:-5 13309:-5 13310:-9 13311:-3 13314:-19 13315:-8 13316:5 13317:-24 13318:-1 13320:-12 13321:-9 13322:-9 13324:9 13325:-2 13326:-7 13327:-5 13328:-7 13329:-3 13330:16 13331:-4 13332:-5 13333:-1 13334:2 13335:-1 13336:12 13337:-2 13339:31 13340:-22 13341:-2 13342:6 13343:6 13344:7 13345:6 13351:-1 13354:-1 13357:-19 13358:-19 13359:-19 13360:-19 13361:-8 13362:-8 13363:5 13364:-16 13365:-12 13366:5 13367:-24 13368:-24 13369:-1 13370:-1 13371:-1 13372:-1 13373:8 13374:8 13379:-12 13380:-12 13381:-12 13382:-12 13383:-10 13384:-10 13385:-10 13386:-10 13387:-1 13388:-1 13389:-1 13390:-1 13391:-9 13392:-10 13393:-10 13394:-9 13395:12 13396:12 13397:-13 13398:-13 13399:-13 13400:-13 13402:-16 13403:-16 13404:-16 13405:-16 13406:9 13407:9 13408:9 13409:-2 13410:-1 13411:-1 13412:-2 13413:7 13414:7 13415:7 13416:7 13417:3 13418:3 13419:3 13420:-7 13421:-2 13422:-2 13423:-7 13424:-2 13425:-2 13426:-2 13427:-2 13428:-5 13429:-5 13433:-5 13434:-5 13436:15 13437:15 13438:15 13439:15 13440:-7 13441:-7 13442:-7 13443:-7 13444:-3 13445:-4 13446:-1 13448:-1 13449:-3 13450:18 13451:21 13452:21 13453:18 13454:-11 13455:-11 13456:-4 13459:-4 13460:-5 13461:-5 13462:-5 13463:-5 13464:-1 13467:-1 13468:2 13469:2 13470:-12 13471:2 13472:-4 13473:-4 13474:-11 13475:-11 13476:-10 13477:-11 13478:18 13479:18 13480:18 13481:-1 13482:-1 13483:-1 13484:-1 13485:15 13486:18 13487:18 13488:12 13489:-2 13490:-2 13491:-3 13492:-2 13496:46 13497:40 13498:40 13499:46 13500:5 13501:5 13502:5 13503:5 13504:-22 13505:-22 13506:-22 13507:-22 13508:-2 13511:-2 13512:11 13513:-10 13514:-10 13515:-10 13516:-10 13519:-13 13520:-13 13521:-13 13522:-13 13523:24 13524:24 13527:-6 13528:-6 13529:3 13531:15 13532:14 13533:-5 13534:28 13535:11 13537:20 13538:-7 13539:30 13540:-5 13541:12 13543:35 13545:-14 13546:12 13547:1 13548:-13 13549:-31 13550:-6 13551:-9 13552:24 13555:-5 13556:-23 13557:-7 13558:-1 13560:31 13561:24 13562:18 13565:-30 13566:-13 13568:-3 13569:-4 13571:-36 13572:-14 13573:11 13574:20 13576:7 13577:-46 13578:-3 13579:-11 13580:18 13581:8 13582:-13 13583:-3 13584:28 13585:-4 13587:16 13588:10 13589:-6 13590:-4 13591:9 13592:24 13593:-2 13594:-1 13595:-6 13596:19 13597:-6 13598:-15 13599:-6 13600:-6 13601:-8 13602:-9 13603:-29 13604:11 13606:-10 13607:-22 13610:16 13611:-38 13614:11 13615:13 13616:-5 13617:-32 13618:-22 13619:-12 13620:-7 13621:22 13622:22 13623:-22 13624:-1 13625:-12 13626:-2 13628:17 13629:-12 13631:8 13632:-1 13633:-1 13634:-12 13635:-12 13636:-2 13637:-2 13644:13 13645:13 13646:12 13647:12 13648:12 13649:12 13650:17 13651:18 13652:18 13653:17 13654:-12 13655:-12 13656:-4 13657:-8 13658:-12 13659:-19 13660:-19 13661:-14 13662:-19 13667:-8 13668:-8 13669:8 13670:8 13671:-8 13672:-8 13673:-10 13674:-10 13675:1 13676:1 13681:24 13682:24 13685:30 13686:15 13687:15 13688:17 13689:-31 13690:-81 13691:-31 13692:-38 13693:63 13694:14 13695:-4 13696:13 13697:50 13698:10 13699:3 13700:56 13701:26 13702:7 13703:-2 13704:-33 13705:-12 13706:19 13707:83 13708:50 13709:-4 13710:52 13711:41 13712:20 13713:6 13714:-45 13715:24 13716:-13 13717:10 13718:16 13719:-1 13720:17 13721:-10 13722:2 13723:-90 13724:-2 13725:5 13726:10 13727:13 13728:13 13729:40 13730:10 13731:16 13732:5 13733:46 13734:-8 13735:23 13736:27 13737:-21 13738:-27 13739:-12 13740:-57 13741:46 13742:6 13743:47 13745:17 13746:-14 13747:2 13748:-41 13749:37 13750:-46 13751:30 13752:-19 13753:11 13754:7 13755:-55 13756:-15 13757:44 13758:-37 13759:-15 13760:58 13761:13 13762:21 13763:6 13764:70 13765:11 13766:14 13767:29 13768:21 13769:36 13770:-42 13771:13 13772:-2 13773:20 13774:-18 13775:-24 13776:-15 13777:37 13778:18 13780:-30 13781:44 13782:-14 13783:3 13784:2 13785:38 13786:5 13787:-33 13788:88 13789:-48 13790:-63 13791:6 13792:-28 13793:77 13794:6 13795:-3 13796:-3 13797:61 13798:24 13799:-7 13800:18 13801:39 13802:16 13803:26 13804:-37 13805:-4 13806:31 13807:15 13808:80 13809:-8 13810:93 13811:39 13812:4 13813:-43 13814:-44 13815:37 13816:54 13817:35 13818:-17 13819:-4 13820:29 13821:-7 13822:-13 13823:-104 13824:27 13825:-23 13826:-70 13827:35 13828:1 13829:41 13830:50 13831:79 13832:102 13833:40 13834:18 13835:19 13836:46 13837:-40 13838:11 13839:44 13840:-72 13841:49 13842:-15 13843:43 13844:9 13845:54 13846:51 13847:19 13848:-50 13849:54 13850:-13 13851:24 13852:-19 13853:79 13854:-47 13855:-138 13856:17 13857:85 13858:-7 13859:-85 13860:13 13861:71 13862:-17 13863:11 13864:19 13865:16 13866:23 13867:53 13868:51 13869:-36 13870:-38 13871:64 13872:-5 13873:36 13874:39 13875:-4 13876:-19 13877:20 13878:-31 13879:33 13880:-14 13881:60 13882:20 13883:16 13884:6 13885:37 13886:11 13887:-25 13888:29 13889:-29 13890:-54 13891:-24 13892:-27 13893:126 13894:-11 13895:-2 13896:-10 13897:37 13898:-5 13899:6 13900:70 13901:24 13902:-11 13903:-7 13904:-28 13905:-8 13906:-9 13907:1 13908:70 13909:6 13910:88 13911:37 13912:9 13913:-41 13914:-41 13915:4 13916:22 13917:16 13918:78 13919:-42 13920:28 13921:-8 13922:22 13923:-85 13924:6 13925:-10 13926:-22 13927:7 13928:32 13929:60 13930:19 13931:25 13932:54 13933:53 13934:-1 13935:28 13936:6 13937:16 13938:5 13939:20 13940:-60 13941:44 13942:-20 13943:70 13944:22 13945:42 13946:-2 13947:-1 13948:-27 13949:5 13950:-29 13951:34 13952:-40 13953:58 13954:-4 13955:-85 13956:6 13957:81 13958:-16 13959:-40 13960:46 13961:31 13962:27 13963:-14 13964:71 13965:4 13966:24 13967:34 13968:31 13969:-33 13970:-73 13971:41 13972:5 13973:46 13975:-20 13976:-11 13977:33 13978:37 13979:-29 13980:-54 13981:72 13982:-34 13983:19 13984:-5 13985:58 13986:5 13987:-42 13988:92 13989:38 13990:-132 13991:-86 13992:-42 13993:80 13994:54 13995:78 13996:-38 13997:34 13998:13 13999:16 14000:57 14001:79 14002:8 14003:39 14004:-44 14005:10 14006:51 14007:70 14008:20 14009:66 14010:40 14011:19 14012:13 14013:-19 14014:-7 14015:10 14016:-13 14017:70 14018:21 14019:3 14020:5 14021:-56 14022:-7 14023:-111 14024:-50 14025:11 14026:3 14027:15 14028:86 14029:14 14030:44 14031:49 14032:-20 14033:73 14034:-44 14035:19 14036:-14 14037:1 14038:9 14039:-35 14040:-43 14041:21 14042:-48 14043:120 14044:-6 14045:54 14046:-8 14047:22 14048:1 14049:13 14050:-60 14051:27 14052:-12 14053:25 14054:17 14055:-77 14056:30 14057:106 14058:-18 14059:-4 14060:59 14061:60 14062:8 14063:-8 14064:-11 14065:-15 14066:46 14067:-19 14068:-2 14069:-6 14070:-5 14071:12 14072:10 14073:67 14074:-11 14075:-42 14076:-57 14077:21 14078:32 14079:-6 14080:1 14081:71 14082:16 14083:32 14084:-30 14085:-18 14086:21 14087:3 14088:-25 14089:-56 14090:-47 14091:-42 14092:19 14093:71 14094:-41 14095:-45 14096:-3 14097:54 14098:-11 14099:-33 14100:-10 14101:3 14102:-6 14103:17 14104:24 14105:39 14106:-12 14107:17 14109:-71 14110:31 14111:37 14112:34 14113:16 14114:-27 14115:12 14116:15 14117:26 14118:-8 14119:19 14120:-4 14121:40 14122:29 14123:-10 14124:-2 14125:3 14126:16 14127:10 14128:38 14129:28 14130:-18 14132:7 14133:5 14134:-26 14135:-27 14136:49 14137:-36 14138:-72 14139:22 14140:-41 14141:95 14142:11 14143:-13 14144:-16 14145:52 14146:-63 14147:-22 14148:-9 14149:42 14150:-34 14151:23 14152:-36 14153:-14 14154:32 14155:12 14156:-7 14157:52 14158:-5 14159:-20 14160:17 14161:-42 14162:51 14163:-18 14164:66 14165:45 14166:29 14167:-25 14168:31 14169:7 14170:-50 14171:-36 14172:2 14173:-33 14174:-15 14175:-1 14176:-27 14177:-12 14178:-27 14180:-52 14181:14 14182:-22 14183:-32 14184:17 14185:-4 14186:-20 14187:3 14188:74 14189:1 14190:-89 14191:-32 14192:-20 14193:113 14194:25 14195:-9 14196:-35 14197:60 14198:3 14199:20 14200:51 14201:31 14202:15 14203:83 14204:-64 14205:-19 14206:21 14207:20 14208:94 14209:68 14210:62 14211:61 14212:35 14213:-27 14214:-7 14215:-1 14216:-1 14217:3 14218:-8 14219:-33 14220:49 14222:2 14223:-128 14224:24 14225:-36 14226:-66 14227:47 14228:6 14229:9 14230:61 14231:53 14232:44 14233:14 14234:32 14235:15 14236:36 14237:-40 14238:36 14239:31 14240:-43 14241:45 14242:12 14243:76 14244:14 14245:90 14246:-26 14247:59 14248:-28 14249:33 14250:-27 14251:22 14252:-50 14253:85 14254:-39 14255:-106 14256:75 14257:91 14258:-6 14259:-53 14260:19 14261:47 14262:46 14263:5 14264:4 14265:-30 14266:17 14267:12 14268:62 14269:-44 14270:-13 14271:11 14272:18 14273:67 14274:18 14275:15 14276:-28 14277:29 14278:-9 14279:31 14281:62 14282:-20 14283:61 14284:-21 14285:20 14286:-55 14287:29
-0.002296910651220584 0.002296910651220584 0.002296910651220584 1:-11 3:10 4:-20 5:10 6:-8 7:-3 8:-30 9:14 10:-11 11:-6 12:-9 13:3 14:-4 15:38 16:7 17:-2 18:-26 19:5 20:-2 21:-11 22:-7 23:-36 24:7 25:16 26:-9 27:7 28:7 29:12 30:-14 31:-6 32:2 33:-13 34:12 35:-11 36:-8 37:-17 38:54 39:-8 40:28 41:9 42:-16 43:-2 44:-3 46:-4 47:-2 48:-6 50:15 51:-3 52:3 53:-1 54:1 55:7 56:-1 57:9 58:5 59:-7 60:6 61:-4 62:-11 63:-9 64:-11 65:-2 66:12 67:-9 68:7 69:-9 70:-8 71:-53 72:-12 73:-2 74:4 76:6 77:-9 78:4 79:-3 80:20 82:12 83:-8 84:59 85:17 86:2 87:27 88:12 89:11 90:-10 91:-7 92:-22 93:-4 94:23 95:-2 96:20 97:-11 98:-10 99:25 100:-2 101:-1 102:-15 103:13 104:10 105:-12 106:2 107:-4 108:25 109:-2 110:-14 111:6 112:7 113:-3 114:12 115:7 116:-13 117:-15 118:30 119:12 120:2 121:-2 123:-8 124:17 125:17 126:-28 127:-20 128:-3 129:8 131:20 132:-20 133:29 134:25 135:-33 136:6 137:-11 138:-11 139:-4 140:-1 141:-13 142:18 143:16 144:4 145:-10 146:-10 147:-8 148:-9 149:-6 150:-6 151:14 152:-5 153:-4 154:-1 155:24 156:-10 157:-20 158:-2 159:15 160:6 161:-2 162:-17 163:-24 164:-5 165:4 167:-19 168:6 169:-1 170:-7 171:7 172:10 173:5 174:-7 175:-4 176:-6 177:-6 178:-3 179:-7 180:14 181:-4 182:-4 183:3 184:-32 185:4 186:-8 187:33 188:-32 189:6 190:22 191:-2 192:24 194:36 195:10 197:19 198:-3 200:-22 202:-5 203:-9 204:14 205:-2 206:22 207:25 208:-3 209:-8 210:-22 211:-5 212:-18 213:-47 214:15 215:-11 216:-5 217:25 218:34 219:23 220:-9 221:-13 222:3 223:-7 224:25 225:-3 226:-19 227:-16 228:-7 229:-19 230:-3 231:-19 232:51 233:35 234:-36 235:-7 236:8 237:-13 238:27 239:23 240:-11 242:14 243:-33 244:-10 246:-6 247:16 248:-2 249:-32 250:-13 251:-11 252:-36 253:-31 254:8 255:-4 256:7 257:110 258:-3 259:-16 260:14 261:-2 263:-14 264:-10 265:-16 266:-12 267:-8 268:33 269:23 270:-22 271:-12 272:-4 273:-3 274:-10 275:-8 276:-19 277:-7 278:17 279:-2 280:44 281:-15 282:12 283:-17 284:4 285:10 286:-4 287:-9 288:4 289:19 290:-1 291:-7 292:14 293:-15 294:-21 295:16 296:-11 297:-3 298:11 299:-12 300:-20 301:-5 302:-14 303:23 304:15 305:-4 306:-30 307:-7 308:24 309:11 310:-17 311:3 312:-8 313:-6 314:10 315:-1 316:36 317:-6 319:-2 320:-18 321:10 322:11 323:15 324:14 325:-20 326:-3 327:-10 328:-11 329:-9 331:-4 332:-27 333:7 334:31 335:22 336:-15 337:31 339:-19 341:-11 342:-1 343:16 345:-4 346:5 347:-5 348:12 349:-7 351:-2 352:-23 353:-8 354:4 355:10 356:-23 357:15 360:2 361:9 362:32 363:-1 364:-3 365:-13 366:-11 367:16 368:19 369:-2 370:-17 371:-3 372:10 373:33 374:-5 375:-5 376:3 377:-8 378:-8 379:16 380:14 382:29 384:5 385:12 387:-4 388:-4 389:-17 390:-3 391:-11 392:9 393:18 394:-4 395:-16 396:-5 397:17 398:16 399:-21 400:-21 401:-23 402:-13 403:-2 404:36 405:-9 406:-6 408:9 409:-1 410:-12 411:15 412:-12 413:-1 414:7 415:-13 416:-13 417:29 418:10 419:-26 420:24 421:-2 422:-11 423:15 424:-2 425:-16 426:-19 427:-2 428:-23 429:-29 430:-74 431:-11 432:-67 433:3 434:12 435:-9 436:-19 437:3 438:-8 439:6 440:6 441:-36 442:-29 443:15 444:7 445:7 446:-13 447:6 448:-4 450:-20 451:-2 452:3 453:-13 456:7 457:-7 459:-16 460:-9 461:-6 462:24 463:-4 464:4 465:-3 466:-11 467:18 468:15 469:-5 470:18 471:21 472:-30 473:-15 474:-7 475:-12 476:-2 478:-10 479:-1 480:-23 481:13 482:-41 483:15 484:-4 485:-2 486:1 487:-13 488:-2 489:-18 490:5 491:-7 492:-1 494:-4 495:-12 496:-5 497:8 498:-10 499:-10 500:-13 501:-3 502:12 503:-11 504:3 505:-2 506:-1 507:-13 508:-19 509:-8 510:-14 511:15 512:14 513:26 514:-2 515:-4 516:24 517:-17 518:19 519:-4 520:-4 521:15 525:-2 526:-1 529:28 530:16 531:24 532:-7 533:-9 534:27 535:33 536:-2 537:6 538:-19 539:-5 540:-2 541:-11 542:-3 543:-11 544:19 546:-7 547:-7 548:-2 549:8 550:-1 551:-4 552:-1 553:13 554:5 555:8 556:36 557:-10 558:-10 559:10 560:11 561:-18 562:-9 563:-9 564:-9 565:-12 566:-15 567:2 568:1 569:-11 570:-12 571:-10 572:-10 573:-10 574:-10 575:3 576:32 577:29 578:-12 579:-19 580:5 581:-22 582:11 583:24 584:-24 585:-1 586:21 587:-5 588:-9 589:-11 590:-21 591:-13 592:-8 594:7 595:-2 596:-2 597:-6 598:-4 599:27 600:-6 601:-1 602:12 603:10 604:-2 605:32 606:14 607:-13 608:-13 609:16 610:16 611:-17 612:-18 613:-12 614:-9 615:-8 616:-11 618:22 619:9 620:-1 621:-21 622:-14 625:35 626:-10 628:-5 629:23 630:15 631:-13 632:12 633:-5 634:32 635:-4 636:-14 637:-14 638:-11 639:-2 640:-3 641:31 642:32 643:7 644:-14 645:17 646:11 647:11 648:16 649:-11 651:11 652:24 653:22 654:3 655:-13 656:-11 657:-16 659:-8 660:20 661:-4 662:-5 663:-7 664:33 665:44 667:-17 668:16 670:11 671:23 672:-2 673:-16 674:11 675:-2 676:12 677:-1 678:-12 679:-32 680:11 681:13 683:2 684:31 685:-28 686:43 687:46 688:-21 690:-2 691:-7 692:11 693:-13 694:-9 695:9 696:19 697:-17 698:-6 699:-3 700:27 701:-13 702:1 704:-1 705:-1 706:-18 707:-10 709:-9 710:-7 711:-21 712:-20 714:7 715:14 716:15 717:-15 718:-12 719:-9 720:-27 721:-4 722:-4 723:-16 724:-11 725:17 726:7 727:18 728:-8 729:11 730:31 731:-2 732:-8 734:11 737:15 738:13 740:11 743:-2 744:3 745:3 746:36 747:-2 748:-1 749:8 750:-3 751:-4 752:8 754:-2 755:-6 756:-6 757:-4 758:-4 759:-6 760:-12 761:-3 762:-5 763:-5 764:-14 765:-1 766:-1 767:-5 768:-5 769:-5 770:-10 771:21 772:14 773:16 774:16 776:-17 777:-1 778:-9 779:10 782:22 783:10 784:18 785:-23 786:-23 787:31 788:22 789:-2 794:22 795:-12 796:-14 797:-1 798:20 800:10 801:-12 802:-11 803:-33 804:-19 805:-10 806:-4 807:-7 808:13 809:19 811:38 812:19 813:-11 814:-2 815:2 816:-4 817:5 818:-21 819:10 820:19 821:9 822:-4 823:4 825:6 826:-8 827:-2 828:-7 829:-8 830:48 831:-10 832:8 833:22 834:16 835:-5 836:16 837:16 838:13 839:-1 840:-12 841:-4 842:-7 843:-11 844:-3 845:-2 846:-2 847:31 848:-7 850:-7 851:-6 852:-7 853:-5 854:-7 855:30 856:12 857:4 858:9 859:16 860:-7 861:-4 862:-35 863:-21 864:12 865:-7 866:-9 867:-11 868:-7 869:2 870:-4 871:-29 872:-1 873:30 874:30 875:9 876:3 877:18 878:22 879:-5 880:36 881:-6 882:-6 883:-11 884:-6 886:-15 887:-21 888:-34 890:-31 891:-11 892:55 893:24 894:21 895:19 896:10 900:-11 901:4 902:7 903:36 904:9 905:20 906:-12 907:-4 908:-12 909:-12 910:11 911:12 912:12 913:-12 914:-12 915:14 916:17 917:38 918:-14 919:-8 920:13 921:-17 922:-17 923:-19 924:-10 925:-32 926:-10 927:-25 928:-11 930:-5 931:-6 933:-2 935:-6 936:-35 937:-1 939:-17 940:-2 941:-3 942:14 943:16 944:1 945:-1 947:2 948:13 950:15 951:-4 952:-4 953:-6 954:-3 955:-19 956:8 957:30 958:2 959:7 960:23 961:23 962:17 963:25 964:13 965:-8 966:14 967:-4 970:-18 971:-9 972:-4 973:-2 974:-7 975:-6 976:-1 977:-15 978:11 979:12 980:39 981:-10 982:-3 983:19 984:-19 985:14 986:-22 987:1 988:-5 989:-4 990:-4 991:-1 993:6 994:-17 996:-17 997:30 998:23 999:21 1000:15 1001:-4 1002:-2 1003:9 1004:-3 1005:-3 1006:-15 1007:-23 1008:-23 1009:-14 1010:-21 1011:-9 1012:-9 1013:-1 1014:-1 1015:11 1016:19 1017:11 1018:-1 1019:-10 1020:-2 1021:-24 1022:13 1023:13 1024:13 1025:44 1026:-10 1028:-10 1029:22 1030:-8 1031:-9 1032:8 1033:-6 1034:-7 1035:3 1036:-10 1037:-13 1038:-9 1039:-4 1040:23 1041:-14 1042:-14 1043:17 1044:17 1045:7 1046:-8 1047:22 1048:24 1049:25 1050:-4 1051:-4 1052:-12 1053:-12 1054:-5 1055:12 1056:-3 1057:-3 1058:-10 1059:17 1061:-2 1062:2 1063:-8 1064:23 1065:-10 1066:-11 1067:-2 1068:23 1069:3 1070:-7 1071:-7 1072:-3 1073:-4 1074:-7 1075:-9 1076:5 1077:13 1078:-5 1079:7 1080:13 1081:-6 1082:-18 1083:-18 1084:16 1085:-41 1086:-13 1087:15 1088:17 1089:15 1090:15 1091:-33 1092:-16 1093:4 1095:15 1096:12 1097:20 1098:-19 1099:-45 1100:2 1101:-17 1102:-6 1103:23 1104:11 1105:-14 1106:-1 1107:1 1108:5 1109:3 1110:9 1111:28 1112:4 1114:-3 1115:-7 1116:-14 1117:-1 1118:-4 1119:19 1120:-20 1121:-23 1122:-2 1123:-2 1124:-25 1125:-9 1126:-11 1127:10 1130:-13 1131:13 1132:13 1133:-5 1134:28 1135:-11 1136:13 1137:10 1138:-17 1139:26 1140:-4 1141:31 1142:27 1143:22 1144:-11 1145:3 1146:3 1147:-6 1148:-2 1149:11 1150:-2 1151:6 1152:32 1153:26 1154:15 1155:-3 1156:-10 1157:-3 1158:2 1159:11 1160:10 1161:6 1162:-17 1163:-12 1164:42 1165:39 1166:5 1167:-13 1168:-19 1169:-1 1170:-2 1171:-3 1172:6 1173:15 1174:-14 1175:-19 1177:26 1179:12 1180:2 1181:-35 1182:-10 1183:26 1184:-7 1185:-6 1186:-1 1187:-4 1188:-8 1189:29 1190:16 1191:-2 1192:-11 1193:-1 1194:21 1195:12 1196:-3 1197:-3 1198:16 1199:12 1201:-6 1202:-12 1203:11 1204:-5 1205:22 1207:22 1208:10 1209:15 1210:-13 1211:-8 1212:-10 1213:-16 1214:-6 1215:5 1216:-26 1217:1 1218:16 1219:-8 1220:13 1221:-2 1222:-15 1225:-5 1226:30 1227:21 1229:-21 1230:20 1231:17 1232:-4 1233:-9 1234:-12 1236:15 1237:-13 1238:-23 1239:11 1241:-9 1242:-20 1243:-3 1244:-3 1245:-22 1246:-4 1247:-1 1248:-12 1249:-24 1250:-1 1251:9 1252:5 1253:-12 1254:-2 1255:-4 1256:-13 1257:-8 1259:-6 1260:17 1261:-6 1262:-28 1263:-26 1264:28 1265:-6 1266:1 1267:17 1268:17 1269:13 1270:-19 1272:-1 1273:-2 1274:17 1275:-2 1276:17 1277:-10 1278:20 1279:-10 1280:-21 1281:2 1282:-14 1283:-15 1284:-15 1285:-12 1286:-25 1287:-12 1288:-4 1289:6 1292:-8 1293:30 1294:-25 1295:-13 1296:-12 1297:-12 1298:-8 1300:-6 1301:-4 1302:-3 1303:11 1304:5 1305:-20 1306:-18 1307:3 1308:23 1309:-29 1310:18 1311:5 1312:-8 1313:13 1314:13 1316:-15 1317:-10 1318:-9 1319:-20 1320:7 1321:-5 1322:-5 1323:-7 1324:-7 1325:16 1326:16 1327:-24 1328:-4 1329:-3 1331:5 1332:-2 1333:25 1334:3 1335:-11 1337:-14 1338:-14 1339:-8 1340:-13 1341:19 1342:12 1343:-7 1345:27 1346:-2 1347:-9 1348:16 1349:21 1350:16 1351:-17 1352:63 1353:-12 1354:9 1355:14 1356:8 1357:-5 1358:-4 1359:-8 1360:21 1361:-11 1362:28 1363:-7 1364:11 1366:26 1367:3 1368:-12 1369:5 1370:-5 1371:10 1372:10 1373:-6 1374:-1 1375:-20 1376:-1 1377:-12 1378:-5 1379:-7 1380:-1 1381:33 1382:-12 1383:3 1384:-16 1386:-5 1388:3 1390:-8 1391:-2 1392:-17 1393:-3 1394:5 1395:8 1396:11 1397:7 1398:-5 1399:-1 1400:-1 1401:-14 1402:-3 1403:1 1405:13 1406:-10 1407:-1 1408:20 1409:20 1411:4 1412:12 1413:-23 1414:-23 1415:-7 1416:-1 1417:-27 1418:-12 1419:-7 1420:-7 1421:5 1422:-8 1423:-11 1424:-5 1425:-33 1426:-10 1428:-11 1429:-26 1430:-1 1431:6 1432:11 1433:14 1434:15 1435:10 1436:10 1437:19 1439:15 1440:16 1441:15 1443:-1 1445:-8 1446:-5 1447:-33 1449:11 1450:21 1452:-25 1453:-15 1454:-11 1455:6 1456:-1 1457:-13 1458:11 1459:-21 1460:-7 1461:-14 1462:-3 1463:12 1464:14 1465:-7 1466:7 1467:27 1468:4 1469:-11 1470:6 1471:-9 1472:23 1473:42 1474:14 1475:28 1476:-11 1477:-10 1478:4 1479:-5 1480:-4 1481:-7 1482:-4 1483:3 1484:-9 1485:-6 1486:-7 1487:-11 1488:-3 1489:-4 1490:-13 1491:10 1492:22 1493:-15 1494:15 1495:16 1496:-19 1497:-12 1498:20 1499:13 1500:-3 1502:18 1503:17 1504:-13 1505:-13 1506:-9 1507:18 1508:-10 1509:-25 1510:-16 1512:13 1513:-4 1514:-1 1515:19 1516:-7 1517:-8 1518:12 1519:-3 1520:8 1521:6 1523:-26 1524:-1 1525:19 1526:18 1527:-18 1529:-19 1530:-4 1531:22 1532:3 1533:16 1534:-16 1535:-6 1536:-11 1537:-3 1539:-5 1540:-16 1541:-12 1546:-2 1547:7 1548:-7 1549:13 1550:24 1551:8 1552:11 1553:17 1554:18 1555:12 1557:-4 1558:-16 1559:-12 1560:-4 1561:-15 1562:45 1564:40 1565:33 1566:-18 1567:-20 1568:-15 1569:-24 1570:-6 1571:52 1572:30 1573:13 1574:-11 1575:23 1576:-10 1577:-4 1578:-4 1579:-4 1580:-3 1581:-12 1582:-8 1583:16 1584:-1 1586:-19 1587:6 1588:11 1589:9 1590:-22 1592:-6 1593:-22 1594:-19 1596:-15 1597:-26 1598:12 1599:-13 1600:-13 1601:9 1602:-10 1604:-8 1605:-4 1606:-5 1607:27 1608:16 1609:-4 1610:-32 1611:-5 1612:-8 1613:-6 1614:-9 1615:-9 1616:-1 1617:-10 1618:-11 1619:-12 1620:-3 1621:5 1624:-17 1626:-13 1627:-8 1628:-7 1629:16 1630:-3 1631:-14 1632:-11 1633:-37 1634:23 1635:17 1636:10 1637:-18 1638:-13 1639:45 1640:18 1641:12 1642:-28 1643:9 1644:22 1645:18 1646:-6 1647:20 1648:1 1649:-12 1651:-19 1652:26 1653:39 1654:21 1656:-14 1657:-12 1658:11 1659:19 1660:-5 1661:18 1662:-4 1664:-8 1665:27 1666:-5 1667:15 1668:37 1669:2 1670:32 1671:-5 1672:15 1673:-11 1674:12 1675:18 1676:20 1677:21 1678:12 1679:-1 1680:8 1681:5 1682:-1 1683:-8 1684:-15 1685:-1 1686:-10 1687:15 1688:17 1689:21 1690:-1 1691:-1 1692:-8 1693:-2 1695:-12 1696:-8 1697:3 1698:29 1699:-9 1700:19 1701:30 1702:8 1703:-8 1704:12 1705:-6 1707:6 1708:8 1709:-4 1710:-4 1711:19 1713:-1 1714:1 1715:12 1716:20 1717:24 1720:14 1721:15 1722:1 1723:38 1724:-3 1725:19 1726:-9 1727:-30 1728:-6 1729:-2 1730:-18 1731:-6 1732:-5 1733:13 1734:-6 1735:18 1736:23 1737:23 1738:12 1739:-9 1740:-2 1741:-11 1742:18 1743:-14 1744:8 1745:-16 1747:-30 1748:-5 1749:9 1750:16 1751:-14 1752:-10 1753:-11 1754:-3 1755:-2 1756:-4 1757:-9 1758:-4 1759:5 1760:3 1761:29 1762:16 1763:14 1764:-4 1765:11 1766:-22 1767:-7 1768:-3 1769:-12 1770:-22 1771:7 1772:-5 1773:9 1774:-5 1775:23 1776:17 1777:28 1778:4 1779:6 1780:-4 1781:-20 1782:-20 1783:-5 1784:4 1786:15 1787:16 1788:14 1789:28 1790:19 1791:-6 1792:12 1793:-7 1794:3 1795:12 1796:-14 1798:7 1799:-20 1800:-4 1801:12 1802:25 1803:-6 1804:-11 1805:-12 1806:-14 1807:-2 1808:-18 1809:14 1810:-3 1811:-1 1812:3 1813:-4 1814:-15 1815:-6 1816:-14 1817:10 1818:-11 1819:12 1820:25 1821:25 1822:-5 1823:-4 1824:-24 1825:33 1826:17 1827:13 1828:12 1829:7 1830:-4 1831:19 1832:53 1833:-3 1834:-1 1835:1 1836:-7 1837:12 1838:-2 1839:-11 1840:-29 1841:-5 1843:-20 1844:-25 1845:-10 1846:-5 1847:-13 1848:-10 1849:-16 1850:-4 1851:-4 1852:3 1853:4 1854:-3 1856:-11 1857:7 1858:-19 1859:8 1860:-1 1861:17 1862:-24 1863:-26 1865:9 1866:11 1867:-18 1868:-9 1869:17 1870:-13 1871:-5 1872:13 1873:26 1874:26 1875:-1 1876:-1 1877:-7 1878:-1 1879:-1 1880:-15 1881:26 1882:16 1883:10 1884:-4 1885:8 1886:18 1887:-12 1888:12 1889:-34 1890:-36 1891:18 1892:-3 1893:25 1894:2 1895:-11 1896:-17 1898:8 1899:8 1901:4 1902:9 1903:26 1904:-1 1905:-15 1906:11 1909:-7 1910:-2 1912:-5 1913:6 1914:-19 1915:-20 1916:-6 1917:-14 1918:-11 1919:-12 1920:-2 1921:2 1922:-7 1923:10 1924:-7 1925:-12 1926:2 1928:-13 1929:-7 1930:-8 1931:9 1932:9 1933:-3 1934:-9 1935:49 1936:12 1937:-9 1938:14 1941:-2 1942:-27 1944:-1 1945:-1 1946:25 1947:3 1948:-4 1949:3 1950:-17 1951:-11 1952:21 1953:-13 1955:-10 1956:-2 1957:-2 1959:-16 1960:-12 1961:11 1962:-2 1963:-2 1964:10 1965:-18 1966:-4 1967:-41 1968:-12 1970:25 1972:14 1973:46 1974:8 1975:-1 1976:10 1977:-24 1978:-2 1979:-3 1980:16 1981:-2 1982:-15 1985:34 1986:-1 1987:-4 1988:-2 1989:5 1990:5 1991:-21 1992:-13 1993:-18 1994:-10 1995:-11 1996:-22 1997:-22 1998:-3 2000:10 2001:-1 2002:23 2003:-19 2004:-6 2005:-5 2007:-5 2008:-45 2009:-24 2010:-34 2011:-2 2012:-8 2013:-50 2014:-50 2015:-13 2017:-2 2018:-2 2019:6 2020:20 2021:-8 2022:-9 2023:-16 2024:-16 2025:-3 2027:12 2028:-10 2029:-2 2030:-5 2031:24 2032:-10 2033:19 2034:6 2035:12 2036:-2 2037:15 2038:-19 2039:-19 2040:6 2041:30 2042:-16 2043:-26 2044:43 2045:46 2046:18 2048:-13 2049:1 2050:3 2051:-10 2052:13 2053:18 2054:17 2055:-13 2057:73 2058:3 2060:8 2061:-11 2062:-6 2063:-6 2064:-6 2065:-6 2066:-1 2067:-7 2068:27 2069:21 2070:-10 2071:-7 2072:-1 2073:-1 2074:-24 2075:-4 2076:-18 2077:34 2078:9 2079:-6 2080:2 2081:-2 2082:12 2083:-15 2084:-15 2085:-7 2087:-8 2088:21 2089:21 2090:17 2092:-28 2093:-22 2094:-11 2095:10 2096:-18 2097:-25 2098:-5 2100:-7 2101:13 2102:-24 2103:-16 2105:-13 2106:11 2107:-3 2108:-14 2109:-1 2110:6 2111:-14 2112:-14 2113:8 2114:-8 2115:-15 2116:-4 2117:2 2118:-11 2119:12 2120:8 2121:12 2122:-7 2123:-8 2124:12 2125:6 2127:10 2128:-11 2129:17 2130:-15 2132:-11 2133:-11 2134:11 2135:12 2136:-5 2137:-5 2138:-4 2139:-5 2140:-4 2142:-20 2143:-20 2144:-14 2145:-21 2146:-14 2147:-15 2148:-5 2149:32 2150:12 2151:-8 2152:-13 2153:-1 2154:-1 2155:4 2156:15 2157:-23 2158:16 2159:-24 2160:18 2161:3 2162:12 2163:5 2164:-8 2165:17 2166:25 2168:12 2169:44 2170:44 2171:15 2174:-9 2175:-6 2176:-10 2177:-1 2178:20 2179:-22 2180:-13 2181:-23 2182:11 2183:-12 2184:22 2185:-7 2186:-20 2187:-6 2188:-7 2189:-16 2190:-14 2194:-12 2195:2 2196:-10 2197:12 2198:-13 2199:-13 2203:-2 2204:-9 2206:-18 2207:-1 2208:-25 2209:-1 2210:-1 2211:20 2212:-13 2213:19 2214:18 2215:12 2216:-5 2217:-4 2218:-4 2219:-10 2220:-10 2221:-7 2222:12 2223:-7 2224:35 2225:-2 2226:-2 2227:8 2228:-3 2229:-35 2230:-5 2231:4 2232:-5 2233:-24 2234:-21 2235:-24 2236:13 2237:-7 2238:-7 2239:-10 2240:-14 2241:-14 2242:-19 2244:-2 2245:-2 2246:5 2247:5 2248:-10 2249:8 2250:4 2252:-15 2253:-10 2254:-21 2255:-2 2256:-2 2257:7 2258:-11 2259:-11 2260:-7 2261:17 2262:26 2263:-9 2267:-9 2270:10 2271:24 2272:-1 2273:3 2274:-10 2275:-10 2276:-25 2277:4 2278:-1 2279:42 2280:-14 2281:-3 2282:-3 2283:38 2284:30 2285:-10 2287:-12 2288:-12 2289:-54 2290:-19 2291:-25 2292:-23 2293:-24 2294:-11 2295:-7 2297:7 2298:4 2301:-1 2302:9 2303:10 2304:-3 2305:-23 2308:-17 2309:-19 2310:-16 2311:-10 2312:-2 2313:-12 2314:-3 2315:9 2316:9 2317:14 2319:25 2320:-8 2321:-5 2322:7 2323:-12 2324:31 2327:11 2328:12 2329:16 2330:19 2331:-37 2332:-25 2333:-6 2334:-4 2335:-17 2336:4 2337:-12 2338:-10 2339:-4 2340:6 2341:-12 2342:-6 2343:-6 2344:-37 2345:20 2347:-18 2348:18 2349:-20 2350:-2 2351:-21 2353:18 2354:-16 2355:15 2356:-6 2357:-11 2359:-17 2360:9 2361:-2 2362:-10 2363:-16 2364:11 2365:-9 2366:19 2367:9 2369:19 2370:5 2372:-4 2373:-7 2374:-7 2375:10 2376:19 2377:20 2378:-11 2380:23 2382:13 2383:-14 2384:-12 2385:-24 2386:-2 2387:-17 2388:16 2389:-1 2390:15 2391:9 2392:-2 2393:19 2394:14 2395:-9 2396:-8 2397:-10 2398:-9 2399:12 2400:-7 2401:-10 2402:-5 2403:18 2404:2 2405:12 2406:15 2408:-14 2409:-2 2410:19 2411:17 2412:-4 2413:-5 2414:-11 2415:-1 2416:22 2417:12 2418:-4 2419:5 2420:-10 2421:-2 2423:-19 2424:-19 2425:13 2426:2 2427:19 2428:-11 2429:8 2430:10 2431:-1 2432:31 2433:15 2434:-27 2435:1 2436:-10 2437:17 2438:-4 2440:-4 2441:-12 2442:-23 2443:-23 2444:8 2445:-9 2446:-1 2447:-22 2448:8 2449:-16 2450:12 2452:-9 2453:-12 2454:13 2455:18 2456:-22 2457:-3 2458:-3 2459:-12 2460:-12 2461:-10 2462:2 2463:10 2464:-21 2465:-31 2466:37 2467:2 2468:25 2469:-3 2470:12 2471:-39 2472:-7 2473:-17 2474:-15 2475:4 2476:-35 2477:18 2478:-12 2479:37 2480:1 2481:-19 2482:-2 2483:-2 2485:3 2486:5 2487:12 2488:46 2489:-13 2490:12 2491:-3 2493:-8 2494:-33 2495:19 2496:14 2497:-6 2498:19 2499:-11 2500:-17 2501:-23 2502:-2 2503:10 2504:15 2505:13 2506:-3 2507:-7 2509:-11 2510:-16 2511:18 2512:11 2513:-21 2514:-6 2516:21 2517:-4 2519:13 2520:21 2521:-2 2522:21 2523:-2 2524:-18 2525:-12 2526:-25 2527:43 2529:-6 2530:-7 2531:-3 2532:-5 2533:-8 2534:16 2535:-9 2538:-26 2539:-11 2540:10 2541:-12 2542:-22 2543:-33 2544:7 2545:9 2546:-10 2547:-19 2548:-5 2549:24 2550:-4 2551:28 2552:9 2553:22 2555:-7 2556:-4 2557:2 2558:-35 2559:12 2560:13 2561:10 2563:23 2564:-5 2565:8 2566:-11 2567:-14 2568:27 2569:19 2570:8 2571:11 2572:-1 2573:2 2574:-2 2575:25 2576:13 2577:-13 2578:-2 2579:-12 2580:13 2581:16 2582:7 2583:-6 2584:9 2585:7 2587:-4 2588:4 2589:-2 2590:20 2591:20 2592:-10 2593:-2 2594:-10 2595:-5 2596:-7 2597:-17 2598:19 2599:-11 2600:-9 2601:5 2602:13 2603:5 2604:20 2605:-11 2607:-13 2608:-13 2609:-21 2610:13 2611:-5 2612:-5 2613:12 2614:-2 2615:31 2616:32 2617:-24 2618:-21 2619:15 2620:17 2622:20 2623:-8 2624:-14 2625:-1 2627:-11 2628:-3 2629:3 2630:9 2631:20 2632:19 2633:8 2634:-8 2635:-4 2637:-10 2638:12 2639:-2 2640:15 2641:-11 2642:-10 2643:-37 2644:-3 2645:-34 2646:-5 2647:-5 2649:-13 2650:-14 2651:-18 2652:-22 2653:18 2654:-1 2655:-1 2656:23 2657:9 2658:-1 2659:-1 2660:-7 2661:48 2662:-8 2663:-3 2664:36 2665:39 2666:12 2667:-2 2668:-2 2669:14 2672:-9 2673:-2 2674:-26 2675:6 2676:-4 2677:-13 2678:5 2679:20 2680:-7 2681:29 2682:-4 2683:-15 2684:4 2685:-6 2686:6 2687:-8 2688:-14 2690:29 2691:-22 2692:22 2693:-6 2694:-11 2695:-6 2696:-7 2697:-6 2698:-14 2699:-14 2700:38 2702:-18 2703:-11 2704:-2 2705:-16 2706:-20 2707:-4 2708:-4 2709:4 2710:-12 2712:10 2713:-2 2714:5 2715:12 2716:12 2717:41 2718:21 2719:34 2720:13 2721:8 2722:-8 2723:29 2724:-38 2725:-10 2726:-13 2731:-12 2732:-33 2733:-5 2734:-18 2735:-34 2736:-34 2737:-23 2738:-9 2739:-4 2740:11 2741:15 2742:-19 2743:-18 2744:-15 2745:-5 2746:-15 2747:-40 2748:-26 2750:12 2751:-39 2752:-14 2753:27 2754:5 2755:17 2756:1 2757:-11 2758:-18 2759:-17 2761:5 2762:-9 2763:-9 2764:-5 2765:-2 2766:-2 2767:15 2769:7 2770:16 2771:-6 2772:-29 2773:-1 2774:-4 2775:-4 2776:-11 2777:15 2778:14 2779:15 2780:-5 2781:30 2782:-10 2783:-10 2786:24 2787:25 2788:-6 2789:-6 2790:8 2791:7 2792:8 2793:5 2794:-3 2795:9 2796:9 2797:-13 2798:-13 2799:-2 2800:-2 2801:-10 2802:-13 2803:13 2804:-22 2805:-16 2806:-7 2807:-2 2808:-1 2809:-10 2810:-5 2811:6 2812:6 2813:8 2814:-9 2815:-8 2816:-4 2817:-12 2818:-11 2819:-2 2820:-4 2821:7 2822:12 2823:16 2824:-3 2825:-3 2826:4 2827:-1 2828:7 2829:7 2830:3 2831:-11 2832:-11 2833:6 2834:12 2835:8 2836:-16 2837:-16 2838:17 2839:17 2840:-25 2841:10 2842:10 2843:-9 2844:-9 2845:-11 2846:-11 2847:-30 2848:-31 2849:-9 2850:-11 2851:-16 2854:-9 2855:-9 2856:-1 2857:-1 2859:5 2860:5 2861:11 2862:10 2863:-5 2864:-15 2865:-11 2866:-11 2867:5 2868:4 2869:6 2870:6 2871:18 2872:13 2873:10 2874:9 2875:12 2876:12 2877:9 2878:-8 2879:1 2880:-10 2883:3 2884:9 2885:9 2886:1 2887:12 2888:-8 2889:-8 2890:11 2891:-13 2892:-9 2893:-9 2894:-9 2895:-2 2896:12 2897:12 2898:7 2900:6 2901:12 2902:12 2903:2 2905:-16 2906:-8 2907:5 2908:7 2909:-7 2910:11 2911:12 2912:8 2913:7 2914:-5 2915:7 2916:10 2917:-3 2918:-1 2919:-10 2920:-8 2921:10 2922:12 2923:16 2924:4 2925:6 2926:5 2927:-2 2928:-5 2929:-5 2930:9 2931:9 2932:-4 2933:-8 2934:-10 2935:-13 2936:-11 2937:3 2938:3 2939:9 2940:-8 2941:1 2942:1 2943:-5 2944:-13 2945:-8 2946:-4 2947:-12 2948:-11 2949:9 2950:9 2951:10 2952:14 2953:14 2954:9 2955:12 2956:3 2957:-5 2958:6 2959:5 2960:-14 2961:-8 2962:-8 2963:8 2964:-8 2965:-2 2966:8 2967:5 2968:-4 2969:9 2970:4 2971:-12 2972:4 2973:2 2974:11 2975:14 2976:3 2977:10 2978:2 2979:-4 2980:-1 2981:-3 2982:-2 2983:-2 2984:-4 2985:13 2986:11 2987:11 2988:-3 2989:-3 2990:9 2992:-3 2993:-21 2994:-16 2995:-9 2996:9 2997:-15 2998:11 2999:6 3000:12 3001:-6 3002:-4 3003:-11 3004:-12 3005:6 3006:-3 3007:8 3008:-4 3009:14 3010:20 3011:10 3012:-1 3013:7 3014:-37 3015:-15 3016:-12 3017:-12 3018:-16 3019:-3 3020:-16 3021:8 3022:11 3023:16 3024:11 3025:-1 3026:-1 3027:14 3028:5 3029:5 3030:-7 3031:-2 3032:-2 3033:-9 3034:7 3035:17 3036:10 3037:11 3038:-9 3039:-9 3040:-8 3041:9 3042:12 3043:13 3044:-16 3045:-10 3046:-9 3048:2 3049:-7 3050:-7 3051:10 3052:10 3053:10 3054:-2 3055:-2 3056:-19 3057:-7 3058:-7 3059:-15 3060:-15 3061:3 3062:2 3063:2 3064:7 3065:-12 3066:6 3067:6 3068:-10 3069:-9 3070:2 3071:-7 3072:-6 3073:-2 3074:-8 3075:9 3076:8 3077:9 3078:7 3079:6 3080:6 3081:-14 3082:4 3083:4 3084:-10 3085:-7 3087:-7 3088:-7 3089:-10 3090:-11 3091:12 3092:-24 3093:-15 3094:-15 3095:-24 3096:-19 3097:-14 3098:-5 3099:5 3100:5 3101:18 3102:-1 3103:15 3104:16 3105:11 3106:10 3107:-7 3108:-7 3109:-4 3110:-4 3111:14 3112:15 3113:25 3114:28 3115:1 3116:-8 3117:-8 3118:17 3119:9 3120:11 3121:11 3122:9 3123:-7 3124:-4 3125:-5 3126:-4 3127:-10 3128:-10 3129:8 3130:8 3131:-6 3132:-7 3133:-1 3134:-1 3135:-10 3136:-9 3137:-11 3138:-12 3139:9 3141:-4 3142:1 3143:-4 3144:-17 3145:-10 3146:-10 3147:-9 3148:-9 3149:2 3150:-5 3151:18 3152:6 3153:16 3154:3 3155:-5 3156:-9 3157:-9 3158:-9 3159:-2 3160:-2 3161:-9 3162:-9 3163:-6 3164:3 3165:8 3166:1 3167:9 3168:-6 3169:-15 3170:-8 3171:-12 3172:-7 3173:-12 3174:16 3175:17 3176:13 3177:-2 3178:-6 3179:-6 3180:13 3181:7 3182:12 3183:12 3184:-4 3185:4 3186:5 3187:-6 3188:-8 3189:-5 3190:-5 3191:9 3192:9 3193:3 3194:14 3195:9 3196:9 3197:-3 3198:-7 3199:-8 3200:-4 3201:-4 3202:3 3203:-7 3204:-10 3205:15 3206:15 3207:-10 3208:-10 3209:6 3210:6 3211:-6 3214:17 3215:12 3216:3 3217:5 3218:5 3219:-12 3220:-12 3221:16 3222:18 3223:13 3224:22 3225:-9 3227:14 3228:14 3229:-5 3230:-5 3231:-8 3232:-8 3233:-5 3234:-21 3235:-15 3236:-2 3237:4 3238:4 3239:-9 3240:-3 3241:-9 3242:-9 3243:-9 3244:-7 3245:-4 3246:-5 3247:6 3248:6 3249:-9 3250:-9 3251:4 3252:-9 3253:-5 3254:-5 3255:-1 3256:-12 3257:10 3258:3 3259:23 3260:-6 3261:-6 3262:26 3263:9 3264:15 3265:11 3266:11 3267:2 3268:4 3269:-2 3270:-1 3271:-3 3272:34 3273:17 3274:16 3275:16 3276:21 3277:11 3278:11 3279:3 3280:3 3281:12 3282:-3 3283:-1 3284:-3 3285:10 3286:10 3287:-13 3288:-13 3289:16 3290:6 3291:8 3292:-7 3293:15 3294:10 3295:-4 3296:13 3297:16 3298:16 3299:2 3300:3 3301:6 3302:-2 3303:-10 3304:-1 3305:-11 3306:-11 3307:-4 3308:-3 3309:-6 3310:-5 3311:7 3312:-6 3313:-10 3314:7 3315:-8 3316:2 3317:8 3318:-1 3319:-1 3320:-6 3321:-7 3322:-8 3323:-9 3324:-9 3325:-13 3326:-7 3327:-11 3328:-6 3329:-4 3330:7 3331:10 3332:4 3333:17 3334:-12 3335:3 3336:6 3338:-3 3339:1 3340:1 3341:-9 3342:-13 3343:-8 3344:-7 3345:-7 3346:11 3347:14 3348:11 3349:10 3350:1 3351:-31 3352:-20 3353:-17 3354:-4 3355:-5 3356:-22 3357:-23 3358:-22 3359:-20 3360:13 3361:14 3362:22 3363:22 3364:17 3365:17 3366:22 3367:30 3368:14 3369:8 3370:-13 3371:-11 3372:-7 3373:8 3374:16 3375:16 3376:-10 3377:-13 3378:8 3379:-13 3380:-4 3381:-7 3382:-12 3383:-11 3384:-9 3387:-9 3388:-9 3389:-5 3390:6 3391:1 3392:2 3393:-2 3394:-2 3395:-10 3396:-8 3397:5 3398:-7 3399:13 3400:7 3401:-10 3402:6 3403:-4 3404:-7 3405:8 3406:8 3407:7 3408:10 3409:12 3410:-2 3411:-4 3412:-4 3413:-8 3414:-8 3415:-8 3417:-2 3418:-5 3419:-5 3420:9 3421:-2 3422:-5 3423:-8 3424:-8 3425:13 3426:-2 3427:16 3428:6 3429:5 3430:1 3431:-5 3432:-26 3433:-13 3434:-18 3435:-13 3436:-15 3437:-8 3438:3 3439:-5 3440:-9 3441:-6 3442:-6 3443:7 3444:7 3447:5 3448:4 3449:6 3450:6 3451:5 3452:12 3453:-28 3454:-30 3455:-1 3456:2 3457:2 3458:-19 3459:-18 3460:-8 3461:-9 3462:-12 3463:-7 3464:12 3465:-3 3466:-3 3467:3 3468:-7 3469:9 3470:8 3471:8 3472:-22 3473:-12 3474:7 3475:-16 3476:-21 3477:-17 3478:-1 3479:-12 3480:-3 3481:-18 3482:-11 3483:-10 3484:15 3485:15 3486:-33 3487:-15 3488:-15 3489:-19 3490:-20 3491:9 3492:9 3493:8 3494:-5 3496:-11 3497:-13 3498:20 3499:20 3500:9 3501:8 3502:-6 3503:-7 3504:10 3505:10 3507:-3 3511:6 3512:6 3514:-2 3515:-2 3516:6 3517:-9 3518:8 3519:8 3520:13 3521:12 3522:-11 3523:16 3524:-5 3525:-5 3526:-6 3527:-5 3528:9 3529:9 3531:-20 3532:-6 3534:7 3535:5 3536:6 3537:-32 3538:-6 3539:-5 3540:-19 3541:-19 3542:14 3543:-25 3544:-7 3545:11 3546:15 3547:-1 3548:-3 3549:-17 3550:-11 3551:17 3552:17 3553:-6 3554:-5 3555:-5 3556:-1 3557:-1 3558:9 3559:9 3560:-9 3561:-5 3562:-10 3563:-8 3564:10 3565:10 3566:4 3567:-6 3568:-6 3569:-10 3570:-8 3572:-2 3573:5 3574:17 3575:17 3576:-29 3577:-22 3578:-26 3579:-19 3580:-19 3581:-11 3582:-9 3583:-7 3584:-7 3585:7 3586:11 3587:11 3588:-10 3589:-10 3591:14 3592:11 3593:11 3594:11 3595:24 3596:-6 3597:-6 3598:-9 3599:15 3600:11 3601:11 3602:11 3603:10 3604:13 3605:10 3606:10 3607:-2 3608:-2 3609:-1 3610:-1 3611:-10 3612:-10 3613:-5 3614:6 3615:12 3616:12 3617:4 3618:-10 3619:-10 3620:3 3621:-4 3622:9 3623:9 3624:-14 3625:-14 3626:-1 3627:-1 3628:-6 3629:-6 3630:-10 3631:14 3632:-21 3633:-13 3634:-8 3635:-2 3636:-2 3637:-1 3638:-1 3639:-10 3640:-10 3641:-5 3642:6 3643:6 3644:8 3645:-9 3646:-8 3647:10 3648:-5 3649:3 3650:-3 3651:7 3652:-11 3653:11 3654:-8 3655:9 3656:9 3657:-13 3658:-3 3659:-9 3660:-10 3661:-10 3662:-22 3663:-10 3664:-9 3665:-15 3666:-15 3667:4 3668:2 3669:-15 3670:7 3671:7 3672:10 3673:-3 3674:3 3675:4 3676:-13 3677:-2 3678:-17 3679:-7 3680:-15 3681:-10 3682:-9 3683:-8 3684:-7 3685:-7 3686:4 3687:7 3688:6 3689:6 3690:-8 3691:-8 3692:-17 3693:-3 3694:-3 3695:-15 3696:-10 3697:-5 3698:-9 3699:2 3700:14 3701:12 3702:10 3703:4 3704:3 3705:6 3706:6 3707:-6 3708:-13 3709:-17 3710:-17 3711:-8 3712:-8 3713:-5 3714:-5 3715:-16 3716:-16 3717:-16 3718:14 3719:17 3720:17 3721:-16 3722:-11 3723:10 3724:10 3725:10 3726:7 3727:9 3728:11 3729:11 3730:-9 3731:-8 3732:-9 3733:-10 3734:-31 3735:-31 3736:-31 3737:-1 3738:-13 3739:-18 3741:7 3742:6 3743:8 3744:8 3745:-5 3746:-5 3747:13 3748:-5 3749:1 3750:10 3751:11 3752:7 3753:9 3754:2 3755:8 3756:12 3757:12 3758:-1 3759:-9 3760:-13 3761:10 3762:11 3763:11 3764:6 3765:19 3766:-13 3767:-9 3768:-10 3769:-7 3770:-7 3771:-9 3772:-9 3773:-9 3774:-3 3775:-7 3776:-7 3777:-6 3778:-8 3779:-3 3780:-1 3782:-1 3784:3 3785:-6 3788:11 3789:5 3790:5 3791:6 3792:-8 3794:-2 3795:30 3796:5 3797:12 3798:12 3799:1 3800:10 3801:10 3802:18 3803:18 3804:-8 3805:-4 3806:-1 3807:4 3808:12 3809:-8 3810:-14 3811:-17 3812:-16 3813:-12 3814:-5 3815:24 3816:24 3817:-6 3818:-6 3819:20 3820:-4 3821:-9 3822:-10 3823:4 3824:4 3825:6 3826:6 3827:6 3828:11 3829:4 3830:18 3831:3 3832:6 3833:8 3834:11 3835:12 3836:5 3837:5 3838:-5 3839:-5 3840:-5 3841:2 3842:-5 3843:-5 3844:-5 3845:-5 3846:8 3847:10 3848:10 3849:7 3850:11 3851:12 3852:12 3853:12 3854:-4 3855:-5 3856:-5 3857:6 3858:14 3859:20 3860:14 3861:9 3862:-17 3863:-18 3864:-13 3865:-8 3867:-12 3868:-10 3869:-10 3870:-2 3871:16 3872:16 3874:-1 3875:-1 3876:23 3877:13 3878:11 3879:17 3880:17 3882:-8 3883:-8 3884:4 3885:-1 3886:2 3887:-8 3888:-8 3889:-1 3890:8 3891:8 3892:3 3893:-3 3894:-3 3895:1 3896:1 3897:12 3898:12 3899:9 3900:-8 3901:-7 3902:12 3903:9 3906:-1 3907:-1 3908:-1 3909:-10 3910:28 3911:12 3912:18 3913:18 3914:6 3915:6 3917:9 3918:9 3919:-15 3920:-9 3921:-12 3922:-10 3923:-9 3924:10 3925:11 3926:-2 3927:5 3928:-7 3929:-25 3930:-23 3931:5 3932:2 3933:-8 3934:-8 3935:-9 3936:-9 3937:-5 3938:-1 3939:24 3940:13 3941:12 3944:-15 3945:-8 3946:-2 3947:-5 3948:-14 3949:-14 3951:-8 3952:-9 3953:-9 3954:-1 3955:4 3956:-7 3957:-6 3958:-6 3959:-12 3960:-8 3961:12 3962:12 3963:12 3964:-13 3965:-13 3966:10 3967:2 3968:8 3969:8 3970:-9 3971:-9 3972:13 3973:14 3974:14 3975:-15 3976:-13 3977:20 3978:17 3979:-9 3980:-5 3981:12 3982:13 3983:-7 3984:-11 3985:8 3986:9 3987:12 3988:12 3989:11 3990:7 3992:-6 3993:-18 3994:-13 3995:16 3996:17 3997:17 3998:-11 3999:-11 4000:3 4001:18 4002:-7 4003:11 4004:12 4005:12 4006:8 4007:7 4008:7 4009:-5 4010:-5 4011:7 4012:10 4013:10 4015:-8 4016:-14 4017:-1 4018:-1 4019:16 4020:9 4021:-10 4022:-8 4023:-8 4024:-4 4025:12 4026:16 4027:-7 4028:-2 4029:-12 4030:-9 4031:-6 4033:-17 4034:-14 4035:-11 4036:-11 4037:-5 4038:-9 4039:-7 4040:-7 4041:6 4042:5 4043:5 4044:-5 4045:-5 4046:16 4047:9 4048:9 4049:3 4050:-5 4051:-4 4052:-8 4053:-6 4054:-2 4055:-6 4056:-3 4057:-13 4058:-14 4059:-14 4060:9 4061:1 4062:2 4063:8 4064:-13 4065:-11 4066:7 4067:14 4068:-7 4069:-7 4070:-1 4071:4 4072:-3 4073:2 4074:-3 4075:-5 4076:-11 4077:-8 4078:-8 4079:-4 4080:-5 4081:-14 4082:-13 4083:-11 4084:-9 4085:-9 4086:12 4087:9 4088:10 4089:10 4090:-3 4091:-3 4092:8 4093:4 4094:-7 4095:6 4096:13 4097:13 4098:13 4099:-8 4100:-9 4101:12 4102:12 4103:-11 4104:-11 4105:-11 4106:-16 4107:-13 4108:-13 4109:-7 4110:8 4111:8 4112:-8 4113:7 4114:16 4115:4 4116:-2 4117:-14 4118:-18 4119:12 4120:-20 4121:-19 4122:-16 4123:-4 4124:15 4125:7 4126:11 4127:14 4128:5 4129:12 4130:-7 4131:-7 4132:-7 4133:9 4134:7 4135:6 4136:6 4137:9 4138:9 4139:9 4140:5 4141:10 4142:6 4143:5 4144:4 4145:3 4146:3 4147:6 4148:-4 4149:-9 4150:-8 4151:4 4152:12 4153:-8 4154:-2 4156:-1 4157:-6 4158:15 4159:5 4160:8 4161:-2 4162:10 4163:4 4164:-6 4165:-12 4166:-9 4167:4 4168:2 4169:2 4170:7 4171:14 4172:14 4173:5 4174:15 4175:5 4176:5 4177:12 4178:12 4179:12 4180:7 4181:2 4182:2 4183:-24 4184:-8 4185:-7 4186:-7 4187:-7 4188:-11 4189:-5 4190:-1 4191:-1 4192:-3 4193:-5 4194:-11 4195:-11 4196:-7 4197:-7 4198:3 4199:-1 4200:-1 4201:1 4202:5 4203:-3 4204:-1 4205:-10 4206:-7 4207:-5 4208:-2 4209:-2 4210:-2 4211:-7 4212:29 4213:11 4214:11 4215:11 4216:-7 4217:-3 4218:8 4219:14 4220:26 4221:22 4222:12 4223:10 4224:10 4225:18 4226:4 4227:-22 4228:-16 4229:-17 4230:-9 4231:-9 4232:9 4233:-15 4234:-13 4235:11 4236:11 4237:6 4238:12 4239:12 4240:-8 4241:-8 4242:-6 4243:-4 4244:-4 4245:-9 4246:-12 4247:-12 4248:11 4249:-3 4250:-3 4251:12 4252:8 4253:9 4254:3 4255:20 4256:4 4257:7 4258:23 4259:18 4260:16 4261:20 4262:20 4263:17 4264:3 4265:11 4266:11 4267:9 4268:2 4269:7 4270:7 4271:-4 4272:-1 4273:7 4274:8 4275:-7 4276:-7 4277:-5 4278:-5 4279:-15 4280:-9 4281:-6 4283:-6 4284:22 4285:10 4286:11 4287:12 4288:7 4289:-8 4290:-13 4291:-10 4292:-10 4293:8 4294:7 4295:-12 4296:-12 4297:-12 4298:-14 4299:-3 4300:-3 4301:-16 4302:-11 4303:8 4304:8 4305:10 4306:-8 4307:-8 4308:-8 4309:-16 4310:-18 4311:-9 4312:-9 4313:-18 4314:-17 4315:-7 4316:-1 4317:-1 4318:-1 4319:10 4320:12 4321:9 4322:11 4323:11 4324:-7 4325:-1 4326:-1 4327:-1 4328:-10 4329:-9 4330:-15 4331:-15 4332:-15 4333:5 4334:5 4336:10 4337:10 4338:-31 4339:-8 4340:-8 4341:-23 4342:-19 4343:-22 4344:-11 4345:-2 4346:-4 4347:-4 4348:-4 4349:-2 4350:-2 4351:-15 4352:3 4353:-14 4354:-14 4355:-13 4356:-10 4357:-8 4358:-11 4359:-9 4360:2 4361:2 4362:-13 4363:-17 4364:11 4365:5 4366:-9 4369:-4 4370:-5 4371:-5 4372:-5 4373:-5 4374:-5 4375:14 4376:-11 4377:-11 4378:-9 4379:-8 4380:42 4381:2 4382:30 4383:17 4384:17 4385:6 4386:9 4387:9 4388:10 4389:7 4390:5 4391:-11 4392:-7 4393:-2 4394:-5 4395:13 4396:3 4397:-15 4398:-9 4399:-9 4400:-22 4401:-13 4402:-13 4403:-8 4404:-8 4405:-5 4406:12 4407:11 4408:12 4409:6 4410:3 4411:5 4412:10 4413:10 4414:12 4415:-14 4416:-11 4421:-6 4422:-6 4423:-4 4424:-2 4425:9 4426:9 4427:-6 4428:-5 4429:-5 4430:7 4431:-8 4432:-6 4433:15 4434:10 4435:7 4436:-1 4437:-1 4438:-1 4439:-16 4440:-7 4441:-7 4442:-19 4443:-17 4444:-23 4445:-4 4446:-4 4447:-11 4448:17 4449:-4 4450:-5 4451:-5 4452:-23 4453:-22 4454:-7 4455:-7 4456:-8 4457:-8 4458:-1 4459:-1 4460:-1 4461:8 4462:7 4463:9 4464:-15 4465:-13 4466:8 4467:8 4468:-8 4469:10 4470:-13 4471:-13 4472:-8 4473:-8 4474:-31 4475:-5 4476:-4 4477:-2 4478:-9 4479:-8 4480:-8 4481:6 4482:6 4483:-14 4484:-14 4485:-11 4486:-12 4487:-7 4488:-17 4489:-24 4490:-24 4491:-1 4492:-1 4493:12 4494:24 4495:19 4496:15 4497:7 4498:7 4499:-7 4500:-8 4501:-1 4502:1 4503:-5 4504:-5 4505:-5 4506:3 4507:3 4508:-1 4509:5 4510:1 4511:-1 4512:-6 4513:2 4514:-1 4515:-9 4516:-5 4517:13 4518:8 4519:8 4520:-2 4521:-1 4522:-7 4523:-8 4524:-8 4525:-8 4528:-8 4529:-1 4530:-5 4531:-5 4532:-5 4533:-5 4534:-3 4535:1 4536:-5 4537:-5 4538:17 4539:12 4540:12 4541:-5 4542:-5 4543:-12 4544:-12 4545:-9 4546:-12 4547:-10 4548:9 4549:-3 4550:-11 4551:-11 4552:3 4553:4 4554:2 4555:-6 4556:-7 4557:-3 4558:-3 4559:-11 4560:13 4561:17 4562:-22 4563:-22 4564:1 4565:2 4566:2 4567:6 4568:7 4569:13 4570:9 4571:9 4572:4 4573:3 4574:14 4575:-10 4576:12 4577:8 4578:8 4579:4 4580:7 4581:-5 4582:-7 4583:-7 4584:-5 4585:-9 4586:-9 4587:-13 4588:-22 4589:-2 4590:-18 4591:15 4592:12 4593:12 4594:25 4595:7 4596:23 4597:19 4598:8 4599:-1 4600:-8 4601:-4 4602:-2 4603:9 4604:12 4605:-11 4606:-7 4607:-7 4608:12 4609:3 4610:10 4611:6 4612:-2 4613:6 4614:7 4615:-7 4616:-7 4617:-1 4618:-1 4619:-1 4620:-1 4621:20 4622:9 4623:9 4624:-13 4625:-13 4626:15 4627:10 4628:10 4629:8 4630:8 4631:20 4632:20 4633:20 4634:-6 4635:-6 4636:-1 4637:-8 4638:-3 4639:7 4640:-10 4641:16 4642:16 4643:21 4644:21 4645:18 4646:12 4647:1 4648:2 4649:10 4650:11 4651:-2 4653:-1 4654:-4 4655:-2 4656:10 4657:-7 4658:3 4659:3 4660:-10 4661:-10 4662:1 4663:9 4664:10 4665:-10 4666:-10 4667:-1 4668:-1 4669:-9 4670:-6 4671:-8 4672:6 4673:2 4674:-5 4675:-11 4676:-11 4677:-2 4678:-2 4679:6 4680:7 4681:7 4682:18 4683:19 4684:11 4685:10 4686:12 4687:12 4688:3 4689:7 4690:6 4691:6 4692:-6 4693:-17 4694:-13 4695:-7 4696:-7 4700:4 4701:34 4702:22 4703:22 4704:23 4705:23 4707:7 4708:7 4709:-7 4710:-16 4711:5 4712:-6 4713:-8 4714:-14 4715:-15 4716:7 4717:-15 4718:-14 4719:-7 4720:12 4721:8 4722:11 4723:9 4724:9 4725:7 4726:28 4727:2 4728:1 4729:-5 4730:16 4731:8 4732:8 4733:-15 4734:-13 4735:-13 4736:9 4737:6 4738:-9 4739:-13 4740:-19 4741:-14 4742:-14 4743:-7 4744:2 4745:-5 4746:2 4747:2 4748:-2 4749:3 4750:-9 4751:-10 4752:3 4753:-14 4754:8 4755:3 4757:8 4758:9 4759:6 4760:6 4761:6 4762:-10 4763:-10 4764:-10 4765:-9 4766:2 4767:-2 4768:-1 4769:-6 4770:-6 4771:-2 4772:1 4773:5 4774:6 4775:1 4776:5 4777:2 4778:-3 4779:-7 4780:8 4781:9 4782:11 4784:3 4786:-2 4787:-2 4788:-7 4789:-10 4790:-7 4791:5 4792:5 4793:11 4794:13 4795:-2 4796:-3 4797:-7 4798:9 4799:12 4800:3 4801:11 4802:-8 4803:-8 4804:-8 4806:12 4807:3 4808:-1 4809:9 4810:11 4811:4 4812:4 4813:4 4814:-7 4815:-7 4816:2 4817:6 4818:7 4819:-7 4820:-7 4821:-7 4822:-10 4823:-11 4824:-11 4825:12 4826:-25 4827:-11 4828:-15 4829:-15 4830:-27 4831:-19 4832:-11 4833:-10 4834:-1 4835:-14 4836:-11 4837:-5 4838:4 4839:2 4840:10 4841:-8 4842:-2 4843:-7 4844:5 4845:10 4846:-1 4847:15 4848:16 4849:15 4850:-9 4851:-16 4852:-16 4853:11 4854:10 4855:10 4856:15 4857:-10 4858:29 4859:22 4860:22 4861:17 4862:18 4863:-2 4864:-11 4865:-6 4866:-6 4867:-15 4868:-24 4869:-24 4870:-19 4871:5 4872:7 4873:-5 4874:-7 4875:-7 4876:-1 4877:-1 4878:-1 4879:-4 4880:-4 4881:-8 4882:24 4883:10 4884:10 4885:16 4886:2 4887:17 4888:15 4889:25 4890:28 4891:14 4892:16 4893:10 4894:-15 4895:-4 4896:-12 4897:-12 4898:2 4899:-6 4900:1 4901:3 4902:8 4903:9 4904:9 4905:-6 4906:11 4907:4 4908:11 4909:-13 4910:-14 4911:-6 4912:2 4913:-8 4914:-3 4915:-6 4916:-10 4917:-10 4918:-3 4919:-5 4920:1 4921:1 4922:2 4923:9 4924:10 4925:10 4926:11 4927:11 4928:9 4929:9 4930:9 4931:3 4932:3 4933:-8 4934:-8 4935:-8 4936:-19 4937:-2 4938:9 4939:11 4940:-6 4941:-8 4942:-29 4943:-31 4944:-34 4945:-1 4946:11 4947:12 4948:2 4949:3 4950:1 4951:-5 4952:-4 4953:2 4954:4 4955:12 4956:12 4957:12 4958:-2 4960:-8 4961:-6 4962:7 4963:8 4964:7 4965:5 4966:-7 4967:12 4968:16 4969:6 4970:3 4971:-1 4972:-19 4973:-19 4974:-6 4975:-5 4976:-9 4977:-20 4978:-20 4979:-15 4980:-15 4981:-30 4982:-21 4983:12 4984:9 4985:-27 4986:-25 4987:-4 4988:-4 4989:-2 4992:-1 4993:-1 4994:-4 4995:1 4996:1 4997:-4 4998:-11 4999:-4 5000:-17 5001:3 5002:-20 5003:-13 5004:-10 5005:4 5006:-3 5007:-3 5008:-10 5009:-1 5010:-2 5011:-2 5012:-2 5013:-4 5014:-4 5015:-10 5016:-10 5017:-6 5018:-5 5019:-5 5020:-9 5021:-9 5024:2 5025:2 5026:12 5027:13 5028:2 5029:-5 5030:5 5031:5 5032:35 5033:17 5034:9 5035:-3 5036:22 5037:-5 5038:-5 5039:11 5040:9 5041:-15 5042:-15 5043:-13 5044:-13 5045:1 5046:1 5047:-8 5048:-8 5049:-1 5050:-3 5051:-3 5052:-6 5053:2 5054:-8 5055:-3 5056:-3 5057:-6 5058:-1 5059:-10 5060:-10 5061:10 5062:-6 5063:-3 5064:15 5065:15 5066:15 5067:13 5068:-3 5069:-13 5070:13 5071:3 5072:7 5073:7 5074:2 5075:2 5076:2 5080:9 5081:9 5082:-2 5083:3 5084:5 5085:-5 5086:-6 5087:-1 5088:-25 5089:-9 5090:-7 5091:-7 5092:-7 5093:-9 5094:-4 5095:-4 5096:-4 5097:-14 5098:14 5099:10 5100:10 5101:13 5102:-3 5103:-12 5104:-12 5105:-2 5106:-2 5107:15 5108:15 5109:15 5112:7 5113:9 5114:9 5115:6 5116:-5 5117:14 5118:-7 5119:-16 5120:28 5121:-7 5122:16 5123:16 5124:10 5125:10 5126:22 5127:2 5128:24 5129:1 5130:4 5131:12 5132:13 5133:13 5134:-9 5135:-9 5136:-9 5137:-10 5138:-8 5139:-8 5140:-8 5141:-32 5142:-9 5143:-9 5144:-9 5145:-9 5146:-8 5147:-4 5148:-4 5149:-5 5150:-29 5151:-29 5152:5 5153:6 5154:19 5155:-3 5156:15 5157:-4 5158:22 5159:22 5160:-6 5161:-6 5162:-19 5163:-18 5164:-14 5165:-12 5166:-11 5167:-6 5168:-8 5169:-10 5170:6 5171:10 5172:10 5173:-9 5174:-9 5175:-8 5176:-1 5177:1 5178:3 5179:-8 5180:-8 5181:-17 5182:5 5183:14 5184:14 5185:13 5186:9 5187:-11 5188:-23 5189:-3 5190:-13 5191:-3 5192:-9 5193:-9 5194:-9 5195:-19 5196:-19 5197:-7 5198:-11 5199:1 5200:-11 5201:11 5202:-6 5203:-5 5204:-18 5205:-16 5206:4 5207:-2 5208:-6 5209:-9 5210:-8 5211:-6 5212:-6 5213:-2 5214:-4 5215:6 5216:-6 5217:-6 5218:-6 5219:-7 5220:-7 5221:4 5222:-2 5223:-8 5224:-14 5225:-8 5226:15 5227:6 5228:6 5229:-2 5230:-2 5231:11 5232:11 5233:11 5234:15 5235:11 5236:-6 5237:2 5238:2 5239:-9 5240:10 5241:-13 5242:-12 5243:-12 5244:-10 5245:-4 5246:-9 5247:-13 5248:-13 5249:-12 5250:-19 5251:-17 5252:-17 5253:-2 5254:-2 5255:-6 5256:-2 5259:5 5260:-13 5261:-14 5262:-12 5263:-1 5264:9 5265:9 5266:11 5267:-14 5268:-12 5269:-12 5270:14 5271:-4 5272:16 5273:12 5274:8 5275:14 5276:5 5277:12 5278:12 5279:-4 5280:-4 5281:2 5282:11 5283:11 5284:11 5285:-10 5286:-7 5287:1 5288:-3 5289:-3 5290:-4 5291:-10 5292:-10 5293:-15 5294:-13 5295:11 5296:2 5297:2 5298:11 5299:7 5300:5 5301:-16 5302:-11 5303:-11 5304:8 5305:8 5306:-2 5307:3 5308:-8 5309:13 5310:-6 5311:-6 5312:-4 5313:-5 5314:20 5315:20 5316:-10 5317:-5 5318:8 5319:-7 5320:-3 5321:3 5322:3 5323:-2 5324:-8 5325:5 5326:16 5327:13 5328:8 5329:8 5330:-19 5331:-9 5332:-20 5333:-20 5336:15 5337:8 5338:12 5339:12 5340:10 5341:10 5342:14 5343:14 5344:6 5345:6 5349:-17 5350:-7 5351:1 5352:-4 5353:-14 5354:-7 5355:-16 5356:-8 5357:-8 5358:13 5359:7 5360:6 5361:-5 5362:-5 5363:10 5364:12 5365:-5 5366:-9 5367:9 5368:2 5369:-6 5370:-8 5371:-8 5372:-5 5373:-5 5374:-5 5375:9 5376:9 5377:9 5378:-5 5379:6 5380:3 5381:3 5382:9 5383:11 5384:-9 5385:9 5386:-13 5387:8 5388:16 5389:14 5390:14 5391:-5 5392:-4 5393:-8 5394:-11 5395:-12 5396:-4 5397:-4 5398:-4 5399:3 5400:-2 5401:-2 5402:11 5403:11 5404:11 5405:11 5406:-7 5407:-2 5408:-2 5409:-2 5410:-12 5411:-16 5412:-3 5413:-4 5414:-4 5415:5 5416:-30 5417:-11 5418:-2 5419:-16 5420:-15 5421:-7 5422:-12 5423:-11 5424:-6 5425:-11 5426:-6 5427:-9 5428:-8 5429:20 5430:15 5431:15 5432:-10 5433:-10 5434:-9 5435:1 5436:7 5437:6 5438:-10 5439:12 5440:-13 5441:-5 5442:-11 5443:-3 5444:8 5445:-6 5446:-7 5447:-3 5448:-5 5449:-5 5450:-5 5451:-5 5452:16 5453:16 5454:-4 5455:-4 5456:3 5457:-22 5458:25 5459:3 5460:2 5461:18 5462:12 5463:-3 5465:-6 5466:-5 5467:-11 5468:-12 5469:-7 5470:15 5471:17 5472:19 5475:-4 5476:-6 5477:2 5478:2 5479:-9 5480:-9 5481:-6 5482:-4 5483:18 5484:22 5485:10 5486:3 5487:3 5488:-27 5489:-5 5490:8 5491:2 5492:2 5493:3 5495:-18 5496:-9 5497:-7 5498:-7 5499:-6 5500:-9 5501:-9 5502:18 5503:14 5504:-6 5505:22 5506:-6 5507:8 5508:7 5509:7 5510:-25 5511:-2 5512:-18 5513:-18 5514:-12 5515:-11 5516:12 5517:11 5518:14 5519:-17 5520:-10 5521:-10 5522:-7 5523:-6 5524:-11 5525:-3 5526:3 5527:-5 5528:-9 5529:-19 5530:-10 5531:-12 5532:-11 5533:-24 5534:-22 5535:-13 5536:-16 5537:-16 5538:3 5544:-11 5545:-11 5546:11 5547:11 5548:-6 5549:-6 5550:-13 5551:-14 5552:-9 5553:-13 5554:2 5555:2 5556:-8 5557:-5 5558:-5 5559:-5 5560:-4 5561:3 5562:4 5563:-10 5564:-12 5565:-12 5566:9 5567:8 5568:9 5569:-1 5570:-10 5571:-12 5572:-13 5573:-13 5574:16 5575:12 5576:12 5577:-6 5578:-11 5579:-11 5580:-11 5581:10 5582:11 5583:9 5584:5 5585:5 5586:-15 5587:-3 5588:-8 5589:4 5590:-5 5591:-8 5592:-8 5593:-5 5594:-4 5595:-4 5596:6 5597:-6 5598:-5 5599:-9 5600:-22 5601:-15 5602:-1 5603:-1 5604:3 5605:-6 5606:-5 5608:-3 5609:-1 5610:-15 5611:22 5612:-9 5613:-9 5614:-3 5615:-3 5616:-10 5617:-9 5618:-9 5619:-11 5620:-13 5621:-12 5622:-6 5623:-6 5624:-9 5625:-12 5626:-8 5627:9 5628:17 5629:17 5630:-11 5631:-11 5632:-14 5633:-15 5634:-12 5635:12 5636:2 5637:-7 5638:-5 5639:-5 5640:12 5641:8 5642:6 5643:-8 5644:15 5645:-9 5646:-9 5647:6 5648:-13 5649:2 5650:3 5651:4 5652:2 5653:10 5654:10 5655:16 5656:16 5657:7 5658:10 5659:-6 5660:5 5661:9 5662:-7 5663:-8 5664:-8 5665:-1 5666:-10 5667:-9 5668:10 5669:10 5670:-9 5671:-7 5672:1 5673:5 5674:3 5675:1 5676:4 5677:4 5678:-5 5679:-5 5680:-6 5681:-5 5682:8 5683:6 5684:6 5685:-10 5686:-10 5687:-10 5688:30 5689:-6 5690:-6 5691:-6 5692:9 5693:9 5694:9 5695:26 5696:9 5697:3 5698:3 5699:15 5700:15 5701:11 5702:11 5703:3 5704:4 5705:1 5706:1 5707:14 5708:14 5709:-14 5710:6 5711:3 5712:-2 5713:-2 5714:10 5715:-1 5716:-1 5718:8 5719:-2 5720:-2 5721:-10 5722:-10 5723:-2 5724:-2 5725:-12 5726:13 5727:-10 5728:-10 5729:-10 5730:-10 5731:-1 5732:-3 5733:-3 5734:1 5735:-3 5736:-5 5737:7 5738:-8 5739:-5 5740:16 5741:16 5743:-5 5744:-6 5745:13 5746:14 5747:14 5748:-1 5749:-10 5750:-10 5751:16 5752:15 5753:15 5754:7 5755:12 5756:-8 5757:-8 5758:-6 5759:-6 5760:-6 5761:-8 5762:4 5763:4 5764:-9 5765:-9 5766:-10 5767:-27 5768:13 5769:11 5770:11 5771:-26 5772:-26 5773:-1 5774:20 5775:8 5776:16 5778:-2 5779:-8 5780:-8 5781:16 5782:16 5783:18 5784:-4 5785:13 5786:11 5787:13 5788:10 5789:10 5790:3 5791:3 5792:3 5793:-5 5794:-9 5795:-11 5796:-1 5797:-1 5798:-5 5799:-5 5800:-12 5801:3 5802:25 5803:21 5804:8 5805:8 5806:15 5807:13 5808:4 5809:4 5811:6 5812:-4 5813:-3 5814:-3 5815:-3 5816:-3 5817:-2 5818:-7 5819:26 5821:-2 5822:-8 5823:-7 5824:-7 5825:13 5826:13 5827:12 5828:8 5829:4 5830:3 5831:-10 5832:-10 5833:-8 5834:23 5835:16 5836:6 5837:14 5838:13 5839:-7 5840:-11 5841:-11 5842:-11 5843:-9 5844:-13 5845:-10 5846:-10 5847:4 5848:4 5849:6 5850:9 5851:6 5852:6 5853:-3 5854:-3 5855:-2 5856:-2 5857:-2 5858:16 5859:4 5860:10 5861:10 5862:-8 5863:-13 5864:6 5865:6 5866:1 5867:6 5868:6 5869:1 5870:-3 5871:16 5872:11 5873:-12 5874:-12 5875:8 5876:4 5877:2 5878:3 5879:3 5880:-5 5881:-3 5882:-4 5883:-7 5884:10 5885:7 5886:10 5887:9 5888:9 5890:12 5891:12 5892:-14 5893:-2 5894:-10 5895:-5 5896:14 5897:15 5898:7 5899:-4 5900:-5 5901:11 5902:7 5903:7 5904:-7 5905:-7 5906:-7 5907:-12 5908:-12 5909:8 5910:8 5911:-3 5912:-10 5913:-13 5914:-13 5915:-13 5916:-5 5917:-5 5918:-5 5919:-5 5920:1 5921:4 5922:-5 5923:-5 5924:11 5925:19 5926:10 5927:12 5928:16 5929:-7 5930:-6 5931:-11 5932:12 5933:-3 5934:-6 5935:3 5936:3 5937:3 5938:9 5939:9 5940:23 5941:8 5942:9 5943:9 5944:13 5945:-7 5946:18 5947:13 5948:-4 5949:-7 5950:13 5951:13 5952:9 5953:13 5954:13 5955:8 5956:8 5957:8 5958:10 5959:-7 5960:-7 5961:-14 5962:-15 5964:18 5965:18 5966:-3 5967:-11 5968:-13 5969:-12 5970:-1 5971:-14 5972:-15 5973:1 5974:5 5975:10 5976:-12 5977:-12 5978:-12 5979:-6 5980:-8 5981:-2 5982:1 5983:2 5984:4 5985:8 5986:-6 5987:-6 5988:15 5989:11 5990:11 5991:1 5992:8 5993:-1 5994:-10 5995:2 5996:-3 5997:17 5998:1 5999:4 6000:-2 6002:-7 6003:14 6004:14 6005:20 6006:22 6007:16 6008:12 6009:-4 6011:11 6012:9 6013:9 6014:4 6015:9 6016:9 6017:-1 6018:-1 6019:-12 6020:-12 6021:2 6022:2 6023:14 6024:13 6025:-6 6026:9 6027:6 6028:-3 6029:8 6030:4 6031:9 6032:7 6033:3 6034:15 6035:15 6036:-9 6037:22 6039:8 6040:7 6041:-7 6042:12 6043:2 6044:2 6045:4 6046:4 6048:8 6049:6 6050:9 6051:1 6053:-1 6054:-1 6055:-1 6056:-7 6057:-7 6058:-2 6061:-1 6062:-1 6063:-15 6064:-15 6065:8 6066:8 6067:1 6068:2 6069:-11 6070:-10 6071:-8 6072:6 6073:-1 6074:-1 6075:-5 6076:-5 6077:-5 6078:8 6079:14 6080:12 6082:-14 6083:-23 6084:10 6085:10 6086:4 6087:2 6088:10 6089:10 6090:13 6091:14 6092:14 6093:-2 6094:-3 6095:-6 6096:-8 6097:15 6098:6 6099:13 6100:7 6101:11 6102:-11 6103:-11 6104:-14 6105:-13 6106:-6 6107:-6 6108:-5 6109:-8 6110:-6 6111:-3 6112:-3 6113:-6 6114:-8 6115:-5 6117:-7 6118:8 6119:-11 6120:17 6121:10 6122:10 6123:14 6124:2 6125:3 6126:-8 6127:5 6128:3 6129:3 6130:5 6131:5 6132:5 6133:15 6134:-9 6135:-9 6136:-9 6138:-2 6139:-2 6140:-2 6141:5 6142:6 6143:6 6144:14 6145:11 6146:12 6147:12 6148:-13 6149:8 6150:8 6151:12 6152:-4 6153:19 6154:10 6155:2 6156:15 6157:15 6158:15 6159:-12 6160:-14 6161:2 6162:2 6163:6 6164:6 6165:-8 6166:8 6167:16 6168:6 6169:6 6170:-3 6171:-15 6172:-15 6173:-15 6174:9 6175:9 6176:9 6177:14 6178:11 6179:7 6180:7 6181:12 6182:9 6183:-10 6184:-10 6185:-12 6186:12 6187:6 6188:-10 6189:-8 6190:2 6191:2 6192:8 6193:14 6195:4 6196:-5 6197:11 6198:10 6199:-11 6200:-4 6201:1 6202:2 6206:-5 6207:6 6208:6 6209:-5 6210:-5 6211:-5 6212:-3 6213:-3 6214:-15 6215:-15 6216:-5 6217:-14 6218:9 6219:9 6220:-6 6221:-10 6222:-1 6223:-1 6224:-5 6225:3 6226:3 6227:3 6228:-15 6229:-12 6230:-8 6231:7 6232:8 6233:10 6234:10 6235:-10 6236:-9 6237:-9 6238:-6 6239:-3 6240:-3 6241:9 6242:12 6243:7 6244:7 6245:-10 6246:-6 6247:-6 6248:-8 6249:-9 6250:-3 6251:-1 6252:-3 6253:-6 6254:-6 6255:10 6256:5 6257:-12 6258:-12 6259:20 6260:12 6261:10 6262:11 6263:11 6264:11 6265:-4 6266:-8 6267:-3 6268:-7 6269:-5 6270:8 6271:8 6272:-7 6273:15 6274:-6 6275:-5 6277:-4 6278:-5 6280:10 6285:12 6286:10 6287:10 6288:4 6289:7 6290:11 6291:7 6292:9 6293:13 6294:13 6295:4 6296:19 6297:18 6298:-12 6299:12 6300:12 6301:-10 6302:8 6303:6 6304:10 6305:3 6306:-7 6309:8 6310:2 6311:2 6312:2 6313:-3 6314:-7 6315:-6 6316:5 6317:5 6318:-10 6319:-10 6320:5 6321:13 6322:13 6323:-4 6324:-4 6325:-4 6326:-9 6327:1 6328:1 6329:1 6330:-7 6331:-11 6332:-11 6333:-1 6334:2 6335:11 6336:-7 6337:-7 6338:1 6339:3 6340:3 6341:20 6342:10 6343:12 6344:3 6345:24 6346:4 6347:6 6348:8 6349:-4 6350:-6 6351:-5 6352:20 6353:10 6354:10 6355:12 6356:11 6357:28 6358:10 6359:-6 6360:9 6361:12 6362:-8 6363:-6 6364:6 6365:8 6366:8 6367:2 6368:6 6369:9 6370:-4 6371:3 6372:-8 6373:10 6374:11 6375:8 6376:-9 6377:4 6378:-4 6379:-2 6380:-2 6381:-12 6382:-10 6383:6 6384:6 6385:-7 6386:-7 6387:-15 6388:-13 6389:-7 6390:-8 6391:6 6392:-1 6393:-1 6394:-9 6396:-2 6397:-4 6398:-13 6399:-24 6400:-10 6401:-20 6402:-12 6403:-11 6404:-9 6405:7 6406:-2 6407:-12 6408:-2 6409:3 6410:-5 6411:-8 6413:2 6414:16 6415:-23 6416:-23 6417:-12 6418:21 6419:-28 6420:-24 6421:-7 6422:-1 6423:-1 6424:-28 6425:-14 6426:-14 6427:-20 6428:-24 6429:-1 6430:-9 6431:-9 6432:17 6433:14 6434:12 6435:10 6436:19 6437:14 6438:16 6439:22 6440:23 6441:-4 6442:16 6443:16 6444:12 6445:32 6446:38 6447:22 6448:27 6449:9 6450:-6 6451:18 6452:-10 6453:-8 6454:-20 6455:-20 6456:-1 6457:-1 6458:-1 6459:-1 6460:-1 6461:-1 6462:25 6463:16 6464:1 6465:11 6466:6 6467:17 6468:17 6470:-5 6471:7 6472:-3 6473:-1 6474:-2 6475:-2 6476:-5 6477:-3 6478:4 6479:11 6480:-14 6481:-9 6482:-9 6483:-4 6484:1 6485:2 6486:-9 6487:-9 6488:11 6489:12 6490:-4 6491:-10 6492:-5 6493:18 6494:-9 6495:-7 6496:-8 6497:5 6498:-10 6499:-10 6500:2 6501:2 6502:12 6503:12 6504:5 6505:5 6508:4 6509:8 6510:10 6511:14 6512:-15 6513:-23 6514:10 6515:10 6516:2 6517:-2 6518:-2 6519:-3 6520:-3 6521:-4 6522:-4 6523:-4 6524:-11 6525:2 6526:2 6528:-1 6529:-10 6530:-10 6531:-5 6532:2 6533:1 6534:-9 6535:10 6536:6 6537:6 6538:2 6539:-5 6540:-5 6541:8 6542:8 6543:-11 6544:-11 6545:-11 6546:-4 6547:-2 6548:-2 6549:24 6550:19 6551:23 6552:10 6553:16 6554:-15 6555:-13 6556:-13 6557:12 6558:10 6559:8 6560:14 6561:14 6562:12 6563:10 6564:4 6565:-7 6566:-7 6567:8 6568:-3 6569:12 6570:12 6571:-3 6573:3 6574:12 6575:-2 6576:-2 6577:12 6578:9 6579:8 6580:2 6581:2 6582:8 6583:-4 6584:-1 6585:-3 6586:7 6587:9 6588:16 6589:1 6590:1 6591:14 6592:12 6593:10 6595:7 6596:-5 6597:12 6598:21 6599:11 6600:15 6601:15 6602:15 6603:12 6604:3 6605:1 6606:6 6607:3 6608:6 6609:6 6610:-3 6611:-2 6612:11 6613:-9 6614:-9 6615:-8 6616:10 6617:9 6618:9 6619:-16 6620:-12 6621:-13 6622:2 6623:2 6624:-9 6625:1 6627:-3 6628:-3 6629:-3 6630:-4 6631:-7 6632:2 6633:2 6634:11 6635:-11 6636:-11 6637:-2 6638:-6 6639:-6 6640:-3 6641:13 6642:-13 6644:-9 6645:-9 6646:-9 6648:5 6649:-2 6650:-12 6651:-10 6652:-10 6653:6 6654:-7 6655:2 6656:-2 6657:-4 6658:3 6659:-6 6660:-5 6661:-3 6662:11 6663:11 6664:11 6665:11 6666:10 6667:2 6668:-9 6669:-11 6670:-11 6671:2 6672:2 6673:-8 6674:-8 6675:6 6676:6 6677:6 6678:-7 6679:-7 6680:13 6681:17 6682:7 6683:7 6684:-10 6685:-10 6686:10 6687:5 6688:9 6689:14 6690:14 6691:-7 6692:-7 6693:-7 6694:8 6695:8 6696:-15 6697:10 6698:12 6699:12 6700:-11 6701:-13 6702:-13 6703:6 6704:-4 6705:-4 6708:12 6709:13 6710:23 6711:-4 6712:-4 6713:-4 6714:18 6715:19 6716:22 6717:-9 6718:-9 6719:-9 6720:14 6721:14 6722:11 6723:-8 6724:-8 6725:10 6726:15 6727:14 6728:4 6729:8 6730:8 6731:10 6733:-9 6734:-7 6735:16 6736:11 6739:8 6740:8 6741:11 6742:-4 6743:-5 6744:-5 6745:14 6746:6 6747:-2 6748:-4 6749:4 6750:-8 6751:-8 6752:-8 6753:14 6754:-2 6755:-2 6756:16 6757:16 6758:6 6759:6 6760:-17 6761:-22 6762:-5 6763:-5 6764:-27 6765:-23 6766:-10 6767:13 6768:9 6769:7 6770:-4 6771:-3 6772:-7 6773:-7 6774:-11 6775:8 6776:8 6777:8 6778:-26 6779:-15 6780:-10 6781:-10 6782:-10 6783:-10 6784:5 6785:5 6786:-11 6787:-10 6788:-5 6789:-5 6790:-8 6791:-8 6792:13 6793:13 6794:11 6795:11 6796:-6 6797:-8 6798:-12 6799:5 6800:-16 6801:-15 6802:16 6803:16 6804:21 6805:5 6806:10 6807:-21 6808:-21 6809:5 6810:-15 6811:-6 6812:-14 6813:-14 6814:-2 6815:-6 6816:-7 6817:-7 6818:-23 6819:-15 6820:-6 6821:-8 6822:-10 6823:-8 6824:-8 6825:7 6826:7 6827:-1 6828:-3 6829:-4 6830:-11 6831:7 6832:7 6833:7 6834:-7 6835:-8 6836:-8 6839:-4 6840:5 6841:4 6842:4 6843:6 6844:6 6845:8 6846:5 6847:12 6848:16 6849:-28 6850:-30 6851:-28 6852:-6 6853:2 6854:2 6855:2 6856:-2 6857:-12 6858:-16 6859:-15 6860:-15 6861:-11 6862:-9 6863:-8 6864:15 6865:15 6866:11 6867:-4 6868:-5 6869:-5 6870:-10 6871:-10 6872:-11 6873:5 6874:-7 6875:24 6876:5 6877:9 6878:9 6879:3 6880:6 6881:-3 6882:-3 6883:-3 6884:-14 6885:-19 6886:-12 6887:-9 6888:-3 6889:4 6890:11 6891:2 6892:-3 6893:14 6894:16 6895:12 6896:-7 6897:-10 6898:-10 6899:-9 6900:-9 6901:10 6902:8 6903:4 6904:-11 6905:-12 6906:-8 6907:-3 6908:-3 6909:-3 6910:9 6911:8 6912:12 6913:13 6914:-10 6915:-7 6916:-8 6917:-5 6918:-2 6919:10 6920:7 6921:19 6922:19 6923:6 6924:-2 6925:8 6926:-6 6927:10 6928:-12 6929:14 6930:-12 6931:7 6932:7 6933:-16 6934:-16 6935:-20 6936:-20 6937:-15 6938:-23 6939:-17 6940:-1 6941:-1 6942:-14 6943:-1 6944:-12 6945:4 6946:-3 6947:-3 6948:-1 6951:4 6952:4 6953:-5 6954:-15 6955:-15 6956:-13 6957:1 6958:-8 6959:-1 6960:-3 6961:15 6962:15 6963:15 6964:-19 6965:9 6966:5 6967:3 6968:9 6969:-15 6970:-15 6971:-15 6972:-17 6973:-14 6974:-14 6975:-4 6976:-5 6977:-22 6978:-5 6979:-5 6980:-17 6981:-4 6982:-15 6983:-13 6984:-13 6985:-14 6986:-10 6987:-4 6988:-8 6990:-8 6991:-2 6992:2 6993:4 6994:-4 6995:10 6996:10 6997:10 6998:-11 6999:5 7000:2 7001:2 7002:-9 7003:-9 7004:-9 7005:-9 7006:-9 7007:10 7008:10 7009:10 7010:10 7011:8 7012:9 7013:9 7014:4 7016:9 7017:-14 7018:-6 7019:-6 7020:-8 7021:-8 7022:-19 7023:-5 7024:-5 7025:-13 7026:-13 7027:-6 7028:-6 7029:4 7030:24 7031:-1 7032:-4 7033:14 7034:16 7035:10 7036:-1 7037:4 7038:8 7039:8 7040:-3 7042:7 7043:-4 7044:1 7045:-9 7046:-8 7047:-8 7048:3 7049:10 7050:10 7051:-6 7052:-3 7053:-3 7054:12 7055:10 7056:-14 7057:5 7058:-9 7059:-9 7060:-9 7061:-9 7062:5 7063:5 7064:4 7065:4 7066:-5 7067:-7 7068:-15 7069:-14 7070:1 7071:1 7072:1 7073:-5 7074:3 7075:2 7076:-9 7077:-9 7078:-12 7079:-2 7085:-5 7086:-6 7087:-11 7088:-17 7089:-14 7090:-6 7091:-2 7092:-10 7093:12 7094:-8 7095:-8 7096:-6 7097:6 7098:-17 7099:-11 7100:-7 7101:-7 7102:4 7105:1 7106:11 7107:11 7108:1 7109:1 7110:-5 7111:-3 7112:-21 7113:-18 7114:-22 7115:-22 7116:-12 7117:2 7118:7 7119:7 7120:11 7122:-9 7123:-1 7124:-11 7125:-11 7126:2 7129:3 7130:-7 7131:-5 7132:-24 7133:-19 7134:-9 7135:-9 7138:10 7139:12 7140:12 7141:12 7145:10 7146:12 7147:-3 7148:-2 7149:-2 7150:-2 7151:-23 7152:-12 7153:-13 7154:-2 7155:-2 7156:-5 7157:-3 7158:-3 7159:-17 7160:-9 7161:-8 7162:-8 7163:-3 7164:-11 7165:-7 7166:-3 7167:-3 7168:1 7169:-8 7170:6 7171:8 7172:-6 7173:-6 7174:12 7175:4 7176:9 7177:9 7180:-6 7181:-5 7182:-3 7183:-3 7184:10 7185:12 7186:12 7187:-11 7188:-11 7189:6 7190:6 7191:-7 7192:-6 7193:-5 7194:-5 7195:14 7196:5 7197:6 7198:8 7199:8 7200:2 7201:11 7202:-18 7203:-17 7204:-7 7205:-7 7206:-1 7207:-1 7208:-1 7209:5 7210:-2 7211:-2 7212:-10 7213:2 7214:9 7215:9 7216:18 7217:15 7218:15 7219:-8 7220:-7 7221:-7 7222:-12 7223:3 7224:1 7225:1 7226:2 7227:2 7228:-9 7229:2 7230:12 7231:-4 7232:-4 7233:7 7234:8 7235:8 7236:-30 7237:-28 7238:-30 7239:-12 7240:-1 7241:-11 7242:-11 7243:8 7244:13 7245:-1 7246:-4 7247:-19 7248:-21 7249:-3 7250:-3 7251:20 7252:10 7253:-2 7254:-4 7255:-4 7256:-4 7257:12 7258:13 7261:-12 7262:2 7263:2 7265:-4 7266:-4 7267:12 7268:12 7269:12 7270:9 7271:-12 7272:-11 7273:1 7274:-10 7275:-8 7276:-11 7277:7 7278:7 7279:-21 7280:-12 7281:-13 7282:-14 7283:-21 7284:-10 7285:-7 7286:-9 7287:6 7288:-17 7289:8 7290:6 7291:4 7292:16 7293:16 7294:-8 7295:-8 7296:2 7297:5 7298:6 7299:-24 7300:-19 7301:-17 7302:-8 7303:9 7304:11 7305:11 7306:11 7307:-2 7308:13 7309:15 7310:-1 7311:-1 7312:-3 7313:-3 7314:-17 7315:-11 7316:17 7317:17 7318:17 7319:2 7322:-3 7323:-5 7324:-5 7325:-5 7326:7 7327:11 7328:-1 7329:-1 7330:9 7331:9 7332:-9 7333:-5 7334:-5 7335:-10 7336:-8 7337:-8 7338:10 7339:10 7340:2 7341:-6 7342:-6 7343:-6 7344:-9 7345:-8 7346:-8 7347:-3 7348:-2 7349:-2 7350:-6 7351:-5 7352:5 7353:5 7354:17 7355:17 7356:-32 7357:-22 7358:-26 7359:-16 7360:-16 7361:-13 7362:-13 7363:-13 7364:-19 7365:-19 7366:-9 7367:-20 7369:9 7370:9 7371:-15 7372:-11 7373:-14 7374:-23 7375:10 7376:-7 7377:-7 7378:-7 7379:-8 7380:1 7381:9 7382:9 7383:19 7384:-9 7385:-3 7386:2 7387:-2 7388:-2 7389:-1 7390:-6 7391:-6 7392:-6 7393:-2 7394:1 7395:3 7396:-15 7397:-6 7398:-2 7399:-2 7400:-2 7401:-2 7402:7 7403:7 7404:-1 7405:5 7406:2 7407:2 7408:3 7409:8 7410:12 7411:-1 7412:3 7413:-5 7414:-5 7415:6 7416:10 7417:12 7418:3 7419:11 7420:24 7421:9 7422:-13 7423:-18 7424:-13 7425:23 7426:9 7427:-20 7429:6 7430:6 7431:-1 7432:31 7433:-10 7434:-4 7435:19 7436:-2 7438:4 7439:114 7440:25 7441:4 7442:-10 7443:9 7444:16 7445:17 7446:-27 7447:8 7448:25 7449:19 7450:45 7451:30 7452:17 7454:-7 7455:-15 7456:-8 7457:-14 7458:-16 7459:-40 7460:-14 7461:-20 7462:54 7463:59 7464:-26 7465:-3 7466:-3 7467:-4 7468:-6 7469:-2 7470:24 7471:-1 7472:-31 7473:23 7476:18 7477:-10 7478:-8 7479:-41 7480:5 7481:-33 7482:20 7483:39 7484:-18 7485:27 7486:38 7487:-7 7488:-7 7489:23 7491:16 7492:-4 7494:-17 7495:22 7496:-3 7497:-3 7498:98 7499:18 7500:-18 7501:-88 7502:-85 7504:-18 7505:-6 7506:-56 7507:-38 7508:-23 7511:-19 7512:-33 7513:23 7514:-42 7515:-9 7516:-3 7517:1 7518:10 7519:11 7520:-32 7521:-9 7522:-3 7523:-22 7524:4 7525:-19 7526:-9 7527:-8 7528:-4 7529:76 7530:15 7531:37 7532:-2 7533:7 7534:-18 7535:41 7536:-9 7537:-9 7539:-3 7540:47 7541:55 7542:-18 7543:23 7544:-19 7545:29 7546:-6 7547:-18 7548:-11 7549:-3 7550:-8 7551:-3 7552:99 7553:-42 7554:-42 7555:6 7556:17 7557:18 7558:-14 7559:-8 7560:-14 7561:-15 7562:23 7563:10 7564:27 7565:33 7566:-16 7569:-7 7570:-6 7571:-15 7572:-15 7573:-8 7574:21 7575:20 7576:45 7577:-16 7578:-16 7579:-18 7580:21 7581:39 7582:-1 7584:27 7585:39 7586:-4 7587:-4 7588:-3 7589:9 7590:8 7592:39 7593:39 7594:-25 7595:-21 7596:39 7597:59 7599:13 7600:16 7601:25 7602:63 7603:21 7604:-19 7605:-6 7606:28 7607:-17 7608:22 7609:22 7610:-31 7611:-31 7612:-53 7613:-6 7614:-6 7615:9 7616:9 7617:71 7618:31 7619:25 7620:-1 7622:-11 7623:-23 7624:4 7625:5 7626:10 7627:31 7628:17 7629:45 7630:32 7632:-14 7633:-15 7635:-32 7636:-21 7637:-24 7638:28 7639:-7 7640:66 7641:-5 7642:6 7643:-17 7644:34 7645:2 7646:-13 7647:-12 7648:-4 7649:-2 7650:-2 7651:-10 7652:44 7653:44 7654:32 7655:-15 7656:13 7657:-6 7658:59 7659:-11 7660:-28 7661:-50 7663:-42 7664:-17 7665:86 7666:30 7667:40 7670:84 7671:13 7672:24 7673:-29 7674:-20 7675:17 7676:18 7677:3 7678:-24 7679:-36 7680:-25 7681:-18 7682:-2 7684:-10 7685:-16 7686:41 7687:15 7689:-7 7690:29 7691:24 7692:24 7693:34 7694:-6 7697:-19 7698:49 7699:-3 7700:-4 7701:-1 7703:-7 7704:24 7705:24 7706:49 7707:20 7708:-14 7709:-36 7710:-25 7711:25 7712:81 7713:81 7714:-23 7715:7 7716:-13 7717:-17 7718:-11 7719:24 7720:-24 7721:-24 7722:42 7723:42 7724:-4 7725:24 7726:24 7727:-4 7728:-4 7729:-4 7730:-23 7731:5 7732:20 7733:-24 7734:-26 7735:-14 7736:5 7737:-21 7738:44 7739:-8 7740:24 7741:-4 7742:-6 7743:-17 7744:-16 7745:-8 7746:-11 7747:-24 7749:-36 7750:71 7751:95 7752:-9 7753:1 7756:71 7757:-8 7758:-9 7759:57 7760:57 7761:-26 7762:-22 7763:-9 7764:74 7765:7 7766:-14 7767:27 7768:-25 7770:9 7771:21 7772:1 7773:-11 7774:7 7775:5 7776:-24 7779:-45 7780:2 7781:1 7782:-18 7783:34 7784:-4 7785:-24 7788:-11 7789:44 7790:15 7792:-6 7793:-36 7794:36 7795:-9 7796:-11 7797:-17 7798:-2 7800:25 7801:-24 7802:-71 7804:10 7806:3 7807:6 7808:-13 7809:-40 7810:-3 7811:-28 7813:-3 7814:-10 7815:-30 7816:-3 7817:2 7818:19 7819:-29 7820:-15 7822:-12 7823:35 7824:-55 7825:-26 7826:-3 7827:-19 7828:31 7829:26 7830:-6 7831:-4 7832:-8 7833:30 7834:-35 7837:-12 7839:-12 7840:34 7841:-3 7842:3 7843:-29 7844:5 7845:-8 7846:-8 7847:-4 7848:-9 7849:-20 7850:-20 7851:-26 7852:-25 7853:16 7854:-7 7855:32 7856:-20 7857:22 7858:-27 7859:31 7860:2 7861:-9 7864:-27 7865:-50 7866:-9 7868:-25 7870:-30 7871:3 7872:4 7873:4 7874:21 7875:37 7876:-13 7877:-32 7878:9 7879:50 7880:-40 7881:-30 7882:-13 7883:-20 7884:4 7885:-14 7886:44 7887:10 7888:-13 7889:-20 7890:39 7891:56 7892:28 7893:-24 7894:-8 7895:-6 7896:-17 7897:-8 7898:-33 7899:21 7900:18 7901:-2 7902:-14 7903:28 7904:-7 7905:-6 7907:-4 7911:35 7914:-25 7915:-20 7916:-7 7919:57 7920:57 7921:-26 7922:-9 7923:-20 7925:-7 7926:60 7927:18 7928:22 7929:41 7930:-15 7931:13 7932:13 7933:13 7934:-3 7936:-7 7937:-12 7938:-6 7939:-7 7940:31 7941:10 7942:-19 7944:-5 7945:-9 7946:-9 7947:-34 7949:-1 7950:-54 7951:80 7952:32 7953:14 7955:8 7957:-16 7958:-16 7959:3 7960:6 7962:-12 7963:17 7964:-1 7966:-10 7967:-10 7968:-9 7969:-9 7970:26 7971:-6 7972:-39 7973:-1 7974:-8 7975:-13 7976:-2 7977:19 7978:19 7979:-14 7980:10 7981:11 7982:-33 7983:-17 7984:29 7985:10 7986:-24 7987:-1 7988:48 7989:32 7990:-23 7991:-24 7992:33 7993:-64 7994:-3 7995:-19 7996:4 7997:-20 7998:13 7999:-9 8000:-4 8001:21 8002:12 8003:-16 8004:13 8005:-8 8006:-3 8007:1 8008:-5 8009:-8 8010:68 8011:32 8012:33 8013:-20 8014:-59 8015:48 8017:12 8018:-6 8019:-13 8020:18 8021:-20 8022:10 8023:22 8024:-26 8025:-42 8026:-4 8028:-63 8029:-65 8030:-4 8031:-13 8032:-4 8033:19 8034:21 8035:-31 8036:-27 8037:10 8038:-31 8039:-31 8040:-29 8041:10 8042:28 8043:28 8045:6 8046:23 8047:15 8048:15 8049:-19 8050:-12 8051:23 8052:-74 8053:-15 8054:18 8055:58 8056:44 8057:44 8058:-5 8059:-5 8060:-32 8061:-32 8062:11 8063:-17 8064:-4 8065:-68 8066:-33 8067:-54 8068:-36 8069:-36 8070:-3 8071:-3 8072:-13 8073:-28 8074:-26 8075:-7 8076:-12 8077:-1 8078:26 8079:20 8080:-9 8081:21 8082:-15 8083:-15 8085:-11 8086:18 8087:18 8088:-24 8089:-9 8090:56 8091:-1 8092:3 8093:24 8094:25 8095:-23 8096:-17 8097:67 8098:17 8099:8 8100:-60 8101:-3 8102:-2 8103:-3 8104:-4 8105:-37 8106:-13 8107:-7 8108:1 8109:3 8110:5 8111:-8 8112:-30 8113:2 8114:29 8116:4 8117:-68 8118:-15 8119:-7 8120:53 8121:-2 8122:3 8125:12 8126:14 8127:28 8129:81 8130:81 8132:-24 8133:-19 8134:27 8135:33 8136:-8 8137:-8 8138:-14 8139:-4 8140:-4 8141:32 8142:13 8143:2 8144:-36 8145:-3 8146:-3 8147:-40 8148:-45 8149:-26 8150:-16 8151:-16 8153:14 8154:-11 8155:-1 8156:-5 8157:7 8159:-32 8161:4 8162:2 8163:-11 8164:-8 8165:-46 8166:-51 8168:-3 8169:74 8170:-12 8171:78 8172:65 8173:-80 8174:-15 8175:-21 8176:-36 8177:-33 8178:-33 8179:-9 8180:-18 8181:30 8182:30 8183:-1 8184:19 8185:-21 8186:-38 8187:-17 8188:-11 8189:-5 8190:-10 8191:88 8192:-17 8193:-23 8194:17 8195:33 8196:21 8197:21 8198:24 8199:24 8200:-3 8201:-24 8202:18 8203:26 8204:-1 8205:7 8206:-42 8207:-18 8208:-15 8209:-33 8210:-26 8211:8 8212:19 8213:7 8217:14 8218:14 8219:22 8220:30 8221:-6 8222:-25 8223:-20 8224:88 8225:-20 8226:-15 8227:-3 8228:-32 8229:33 8230:29 8231:24 8232:-8 8233:-17 8234:11 8235:-29 8236:-16 8237:-10 8239:15 8240:-11 8241:-16 8242:15 8243:-5 8244:-5 8245:-2 8246:11 8247:16 8248:14 8249:52 8250:-15 8251:20 8252:3 8253:-13 8255:14 8256:20 8257:12 8258:-19 8259:-19 8260:-23 8261:15 8262:39 8263:39 8264:-3 8265:-11 8266:-9 8267:3 8268:-13 8269:-4 8270:-54 8271:-50 8272:-27 8273:-30 8274:-2 8275:-2 8276:44 8277:48 8278:-2 8279:-2 8282:-16 8283:-3 8284:-29 8285:-3 8286:-13 8287:-13 8288:-17 8289:39 8290:-8 8292:27 8293:-10 8294:-11 8295:-4 8296:-4 8297:5 8298:31 8299:-3 8300:-3 8301:4 8302:-86 8303:-15 8308:-17 8309:-54 8310:-7 8311:-17 8312:-49 8313:-49 8314:-32 8315:-8 8316:-16 8317:-16 8318:-22 8319:-22 8320:-65 8321:-43 8322:-77 8323:-17 8324:22 8325:20 8326:-40 8327:-33 8328:-1 8329:29 8330:18 8331:4 8332:30 8333:-10 8334:-21 8335:9 8336:8 8337:-19 8338:-10 8339:39 8340:-4 8342:-14 8343:-12 8344:-24 8345:36 8346:11 8347:-23 8349:-5 8351:19 8352:-4 8353:-7 8354:-1 8355:11 8356:-11 8357:-6 8358:-15 8359:-7 8360:-1 8362:-6 8363:-8 8365:-3 8366:30 8368:22 8369:-3 8370:88 8371:24 8372:18 8373:5 8374:-24 8375:10 8376:19 8377:38 8378:19 8379:98 8380:11 8381:12 8382:24 8383:15 8384:24 8385:24 8386:-19 8387:-18 8389:38 8390:28 8391:-2 8392:-6 8393:28 8394:11 8395:-26 8396:-24 8397:-23 8398:-8 8399:-46 8400:8 8401:-17 8402:29 8403:-13 8404:-36 8406:-4 8408:-23 8409:-16 8410:-11 8411:-16 8412:-11 8413:48 8414:-30 8415:-24 8416:-10 8417:-4 8418:-5 8419:-4 8420:10 8421:-15 8422:-9 8423:-13 8425:56 8426:-18 8427:14 8428:11 8429:-31 8430:6 8431:9 8432:-5 8433:-11 8434:5 8435:14 8436:-2 8437:-11 8438:21 8439:-19 8440:-34 8441:-15 8442:20 8444:-18 8445:10 8446:18 8447:2 8448:-27 8449:-5 8450:16 8451:17 8453:-35 8454:6 8455:-20 8456:6 8457:-11 8458:-10 8459:14 8460:-1 8461:58 8462:-29 8463:17 8464:-4 8465:-26 8466:-3 8467:-9 8468:-6 8469:-16 8470:-6 8471:-1 8472:23 8473:33 8474:17 8475:-1 8476:-27 8479:15 8480:-9 8481:-13 8483:-36 8484:18 8485:15 8486:-32 8487:22 8488:38 8489:-1 8490:-19 8491:-21 8492:35 8493:-15 8494:-6 8496:36 8498:40 8499:-17 8502:-21 8503:-19 8504:-15 8505:-44 8506:17 8507:-26 8509:-13 8510:-11 8511:-11 8512:-8 8513:-27 8514:-97 8515:-18 8516:-84 8517:-36 8518:-25 8519:-28 8520:-12 8521:-17 8522:-18 8523:16 8525:-25 8526:-30 8527:-18 8528:30 8529:-45 8530:-14 8531:-8 8532:22 8534:12 8535:-7 8536:22 8537:16 8538:-11 8539:27 8541:14 8542:-12 8543:-16 8544:-33 8545:-15 8546:-6 8547:-10 8548:-1 8549:-3 8550:39 8551:-12 8552:17 8553:38 8554:-3 8555:-4 8556:13 8557:-20 8558:34 8562:-4 8565:42 8566:47 8567:-13 8568:14 8569:12 8570:46 8571:-7 8572:-13 8573:-8 8574:10 8575:-2 8576:56 8577:-34 8578:14 8579:15 8580:35 8581:-11 8582:-13 8583:-14 8584:-17 8585:-17 8586:36 8587:25 8588:-11 8589:-16 8590:21 8591:-12 8592:-21 8593:-8 8594:-5 8595:-4 8596:-8 8597:-11 8598:-11 8599:-4 8600:15 8601:2 8602:-15 8603:-15 8604:-16 8605:-16 8606:-11 8607:-11 8608:-8 8609:-27 8610:-16 8611:60 8612:-6 8613:24 8614:-5 8615:16 8616:42 8617:-11 8618:-11 8619:-2 8620:-2 8621:22 8622:-18 8623:15 8624:22 8627:31 8628:27 8629:6 8630:-22 8631:-19 8632:38 8633:57 8635:-34 8636:28 8637:-1 8638:15 8639:18 8640:22 8641:-1 8642:-2 8643:-31 8644:22 8645:-11 8646:13 8647:24 8648:-3 8649:-10 8650:-5 8651:32 8652:-18 8653:13 8654:20 8655:-27 8656:-27 8657:-19 8658:-19 8659:-6 8660:-6 8661:-18 8662:-19 8664:24 8665:9 8666:10 8667:21 8668:-10 8669:11 8670:37 8671:5 8673:32 8675:-8 8676:-11 8677:-11 8678:-3 8681:-5 8682:-17 8683:-2 8684:-2 8685:5 8686:26 8687:31 8688:31 8691:32 8692:21 8693:38 8694:27 8699:13 8700:-9 8701:-41 8702:-9 8703:-6 8704:-10 8706:13 8707:-4 8708:-6 8709:60 8710:-7 8711:22 8712:6 8713:-10 8714:-4 8715:1 8716:-2 8717:-2 8719:-23 8720:-52 8721:-24 8722:-10 8723:9 8724:46 8725:46 8726:20 8727:6 8728:8 8729:18 8730:-5 8731:58 8732:-7 8733:-7 8734:-2 8735:10 8736:-49 8738:-44 8739:-21 8740:73 8741:26 8742:31 8745:55 8746:31 8747:31 8748:-18 8749:-6 8750:21 8751:18 8752:-7 8753:-7 8754:7 8755:-17 8756:-17 8757:-17 8758:-41 8759:-36 8760:-16 8761:-10 8762:-1 8764:-10 8765:-10 8766:39 8767:2 8769:-18 8770:-16 8771:4 8773:-10 8775:14 8776:28 8777:-1 8778:-6 8781:-21 8782:-3 8783:-12 8784:39 8785:-11 8786:-5 8787:-2 8788:4 8789:-6 8790:-9 8791:-9 8794:39 8795:-8 8796:-30 8797:-26 8798:34 8799:4 8800:-4 8801:-2 8802:37 8803:60 8804:-3 8805:-1 8806:-9 8807:-10 8808:10 8809:-11 8810:-15 8811:-11 8812:-4 8813:-21 8814:-21 8815:24 8816:24 8817:23 8818:23 8819:14 8820:-4 8821:-4 8822:-15 8823:-4 8824:-5 8825:-6 8826:-32 8827:-4 8828:7 8829:10 8830:-40 8831:-29 8832:-13 8833:24 8834:24 8835:-23 8836:-11 8837:-3 8838:-9 8839:-19 8840:-8 8841:-10 8842:-29 8843:25 8844:-11 8845:-2 8846:-16 8847:42 8849:-5 8850:-10 8851:31 8852:-2 8853:-3 8854:-3 8855:-7 8856:-16 8857:-27 8859:-14 8860:-14 8861:25 8862:41 8863:35 8864:41 8865:36 8866:5 8867:15 8869:-2 8871:-3 8872:2 8873:-2 8874:-5 8875:-4 8876:43 8877:-8 8878:-20 8879:44 8880:55 8881:-16 8882:39 8883:-9 8884:-12 8885:-12 8886:46 8887:22 8888:-14 8889:-1 8890:40 8891:-19 8892:-19 8893:13 8894:12 8896:36 8897:17 8898:-3 8899:-11 8900:-28 8901:-28 8902:-15 8903:13 8904:-46 8905:3 8906:3 8907:-11 8908:33 8909:-3 8910:-21 8913:-6 8914:46 8915:23 8917:-30 8918:24 8919:24 8920:-7 8921:-9 8922:-14 8925:25 8926:-20 8927:-37 8929:5 8930:-35 8931:-4 8932:-3 8933:-23 8934:-4 8935:-2 8936:-50 8937:-30 8938:-2 8939:9 8940:-18 8941:-3 8942:-16 8943:-14 8945:-9 8946:27 8947:-10 8948:-3 8949:-19 8950:7 8951:7 8952:33 8954:-13 8955:-5 8956:-3 8957:14 8958:-13 8960:-23 8961:-22 8962:-3 8964:-15 8965:-15 8966:-11 8967:-12 8969:-8 8970:-5 8971:-4 8973:-9 8974:47 8975:-8 8976:-15 8977:-9 8978:-11 8979:-7 8980:-27 8981:-1 8982:-8 8983:-8 8984:-10 8985:-11 8986:-20 8987:-20 8988:-32 8989:-22 8990:-6 8991:-1 8992:-26 8993:-30 8994:10 8996:-27 8999:-11 9000:12 9001:41 9004:-7 9005:-46 9006:-19 9007:-9 9008:-10 9009:-27 9010:-17 9012:-32 9013:8 9014:-6 9015:-6 9016:30 9017:-17 9018:17 9019:1 9020:-41 9021:3 9022:53 9023:-40 9024:-5 9025:-25 9026:-11 9027:-18 9028:-4 9029:-14 9030:44 9031:-2 9032:-15 9033:-15 9034:27 9035:54 9036:21 9037:-16 9038:-12 9039:6 9040:3 9041:-5 9042:-17 9043:20 9044:31 9045:-27 9046:10 9047:20 9048:-21 9049:-23 9050:-6 9051:-9 9052:-7 9054:26 9055:34 9056:-31 9057:-10 9058:-8 9059:37 9060:-3 9062:-2 9063:-16 9064:-5 9065:-13 9066:-2 9068:8 9069:-6 9072:22 9073:23 9074:5 9076:-20 9077:-18 9080:40 9081:40 9082:-22 9083:-26 9084:-22 9085:-37 9087:-8 9088:88 9089:49 9090:19 9091:29 9092:15 9093:25 9095:-21 9097:-6 9098:-12 9099:-10 9100:-6 9101:-6 9102:49 9103:12 9105:-17 9107:-4 9108:-6 9109:-12 9110:-12 9111:-19 9112:-10 9115:-18 9117:21 9118:-38 9119:-1 9120:36 9121:15 9122:27 9123:9 9124:-14 9126:-18 9127:-15 9128:3 9129:-11 9131:-12 9132:38 9133:37 9134:26 9135:6 9136:21 9137:-1 9138:29 9139:29 9140:-9 9141:-9 9144:-12 9145:25 9146:-12 9147:24 9148:-12 9150:8 9151:21 9152:25 9153:79 9154:-3 9155:-27 9156:-2 9157:-2 9158:-17 9159:-8 9160:-9 9161:-2 9162:22 9163:14 9164:-47 9165:1 9166:-32 9167:-13 9168:-17 9169:-11 9170:31 9171:11 9172:19 9173:-36 9175:-5 9176:-9 9177:34 9178:35 9179:11 9180:-20 9181:-20 9182:-25 9183:11 9184:-1 9185:24 9186:20 9187:-6 9188:-14 9189:-2 9190:-25 9191:-5 9192:-7 9193:18 9194:-20 9196:7 9197:9 9198:-19 9199:-18 9200:14 9201:39 9202:8 9203:-4 9204:20 9206:3 9207:13 9208:-7 9209:65 9210:-4 9211:48 9212:50 9213:-1 9214:-49 9215:3 9216:5 9218:-34 9219:20 9220:-18 9221:-35 9222:-16 9223:-1 9224:-7 9225:-7 9226:-12 9228:-16 9229:-21 9232:-29 9233:14 9234:8 9235:5 9236:-5 9237:15 9238:19 9239:39 9240:39 9241:-32 9242:-8 9243:-16 9244:-16 9245:-50 9246:-52 9247:2 9248:-3 9249:20 9250:36 9251:-1 9252:22 9253:-29 9254:-27 9255:-22 9256:17 9257:2 9258:-16 9259:28 9260:28 9261:32 9264:10 9265:18 9266:27 9267:12 9268:-18 9269:-16 9270:14 9271:-63 9272:-18 9273:20 9274:76 9275:-4 9276:-27 9277:-3 9280:41 9281:35 9282:35 9283:-22 9284:-17 9285:-23 9286:-13 9287:-39 9288:-39 9289:-14 9291:-4 9292:-49 9293:-25 9294:-39 9295:-57 9296:-57 9297:-3 9298:-3 9299:-5 9300:-5 9301:-25 9302:-23 9303:-7 9304:-3 9305:-3 9306:-9 9308:32 9309:-13 9310:9 9311:7 9312:15 9313:-10 9314:-21 9315:-21 9316:-28 9317:-31 9318:44 9321:-14 9322:15 9323:15 9325:77 9326:4 9327:-1 9328:-1 9329:24 9330:25 9331:-24 9332:-20 9333:55 9334:21 9335:7 9336:24 9337:-9 9338:-34 9339:-44 9340:-20 9342:-4 9343:-2 9344:-2 9345:-3 9346:-29 9347:-15 9348:-6 9349:-23 9350:5 9351:-7 9352:8 9353:-10 9354:-11 9357:20 9358:-11 9359:30 9361:8 9362:-3 9363:-33 9364:-5 9365:-29 9366:-19 9367:-19 9368:-15 9369:-7 9370:40 9371:-9 9372:10 9373:5 9375:-25 9376:-24 9377:-11 9378:19 9379:31 9381:60 9382:60 9383:35 9386:-11 9387:-4 9388:-36 9389:-18 9390:-17 9391:19 9392:-4 9393:-16 9394:-13 9397:-21 9398:-2 9399:14 9400:27 9401:13 9402:7 9403:-27 9404:17 9405:-8 9406:-3 9407:-34 9408:-44 9409:-19 9410:-7 9411:-16 9412:-22 9413:-22 9417:14 9418:-17 9419:-2 9420:-20 9421:-5 9423:-13 9424:-13 9427:7 9428:29 9429:3 9430:-19 9431:-6 9432:-45 9433:-36 9434:-3 9435:54 9436:-4 9437:-5 9438:53 9439:39 9440:-4 9441:-16 9442:-13 9443:-13 9444:-60 9445:-10 9446:-19 9447:-30 9448:-32 9449:-32 9450:18 9451:-4 9452:-19 9454:-16 9455:-22 9456:-16 9457:22 9458:22 9459:-10 9460:22 9463:-1 9464:-45 9465:-6 9466:-18 9467:-24 9468:-4 9469:-18 9470:-2 9471:-5 9472:25 9473:-14 9474:-20 9475:-14 9476:21 9477:-1 9478:21 9479:18 9480:31 9481:-4 9482:-21 9483:15 9484:-4 9485:7 9486:26 9487:-18 9488:25 9489:2 9490:27 9491:9 9492:3 9493:-2 9494:11 9495:19 9496:18 9497:-1 9498:-37 9499:-13 9501:-3 9502:-2 9503:-32 9504:-1 9505:13 9506:-30 9507:-7 9508:19 9509:27 9510:-22 9511:-4 9512:-4 9513:9 9514:18 9515:-32 9516:-32 9517:50 9519:38 9520:-7 9521:-36 9522:-17 9523:-46 9524:-9 9525:40 9526:7 9527:-21 9528:-22 9529:-3 9531:22 9532:-5 9534:-41 9535:10 9536:27 9537:18 9538:-10 9539:30 9540:-4 9541:24 9542:-13 9543:-11 9544:-33 9545:13 9546:19 9547:3 9548:-30 9549:-17 9550:-29 9551:44 9553:-15 9554:-11 9556:-16 9557:12 9558:-13 9559:-21 9560:-14 9561:-1 9562:13 9563:-23 9564:7 9565:29 9566:29 9567:-3 9568:-3 9569:-32 9570:-18 9571:5 9572:25 9573:14 9574:18 9575:32 9576:17 9577:-15 9578:18 9579:5 9580:-15 9581:8 9582:2 9583:-2 9584:26 9585:22 9586:29 9587:17 9588:13 9589:-15 9590:-15 9591:-3 9592:20 9593:-1 9594:-1 9595:37 9596:38 9597:-5 9598:-3 9599:-7 9600:-26 9601:-37 9602:-5 9604:13 9605:-5 9606:11 9607:-48 9608:-4 9609:-49 9610:-5 9611:-5 9612:-26 9613:-27 9614:-2 9615:-2 9616:-1 9617:-1 9618:-12 9619:91 9620:60 9621:44 9624:-6 9627:-12 9628:-35 9629:-18 9630:-13 9631:21 9632:-18 9633:39 9634:-8 9635:66 9636:-11 9637:-2 9639:-2 9640:-18 9641:-18 9642:71 9644:-23 9645:29 9647:12 9648:-2 9649:-4 9650:-4 9651:49 9652:30 9653:45 9654:-75 9655:-7 9656:-14 9662:-15 9663:-44 9664:-6 9665:-20 9666:-53 9667:-53 9668:-20 9669:-9 9670:38 9671:14 9672:-7 9673:-23 9674:-20 9675:-3 9676:-20 9677:-52 9678:-32 9679:-54 9680:-23 9681:9 9682:-33 9683:-30 9684:-1 9685:21 9686:37 9687:-1 9688:-3 9689:-11 9690:33 9691:-4 9692:-19 9694:-19 9695:-15 9696:-61 9697:-13 9698:-9 9700:-5 9701:-3 9702:-37 9703:-8 9704:-50 9705:28 9706:12 9707:8 9708:-60 9709:92 9710:39 9711:1 9712:-48 9713:53 9714:18 9715:-3 9716:40 9717:43 9718:-27 9719:-78 9720:-46 9721:-49 9722:1 9723:-28 9724:18 9725:122 9726:-32 9727:-8 9728:-36 9729:38 9730:-99 9731:-13 9732:154 9733:78 9734:-24 9735:-42 9736:-23 9737:18 9738:-24 9739:-7 9740:-39 9742:-19 9743:-5 9744:-5 9745:-9 9747:-5 9748:15 9749:24 9750:-62 9751:17 9752:-1 9753:139 9754:-67 9755:8 9756:-31 9757:47 9758:15 9759:31 9760:-35 9761:-80 9762:-92 9764:-37 9765:-33 9766:39 9767:-43 9768:-3 9769:15 9770:-62 9771:200 9772:81 9773:194 9774:-23 9775:-11 9777:-47 9778:-45 9780:-21 9781:-13 9782:-48 9783:-13 9784:-9 9786:-8 9787:54 9788:41 9789:-79 9790:36 9791:-9 9792:84 9793:-36 9794:38 9795:-98 9796:-34 9797:-3 9798:-5 9799:-13 9800:-85 9801:96 9802:-7 9803:-58 9804:-52 9805:10 9806:-55 9807:13 9808:-19 9809:46 9810:-58 9811:-33 9812:68 9813:66 9814:63 9815:-33 9816:-54 9817:-48 9818:-40 9820:-70 9821:-16 9823:15 9824:8 9825:29 9826:-22 9827:2 9828:4 9829:-18 9830:12 9831:-11 9832:35 9833:-9 9834:-26 9835:28 9836:-12 9838:4 9839:52 9840:-10 9841:-2 9842:-2 9843:12 9844:-2 9845:-4 9846:-1 9847:-14 9849:-14 9850:11 9851:39 9852:-6 9853:-18 9854:8 9855:22 9856:-18 9857:-17 9858:2 9859:9 9860:-5 9861:-27 9862:-7 9863:-3 9864:12 9865:-14 9866:11 9867:-8 9868:19 9869:-2 9870:-8 9871:9 9872:-4 9873:11 9874:-2 9875:-3 9876:20 9877:-2 9878:-1 9879:23 9880:-11 9881:11 9882:-4 9883:12 9884:-5 9885:11 9886:-29 9887:-2 9888:-21 9889:-5 9890:87 9892:2 9894:-3 9895:15 9896:23 9897:71 9898:18 9899:16 9900:3 9901:20 9902:19 9903:-13 9904:1 9905:-15 9906:5 9907:-15 9908:-46 9909:-8 9910:9 9911:-9 9912:34 9913:-15 9914:-15 9915:-9 9916:-10 9917:-5 9918:2 9919:26 9920:10 9921:-6 9923:66 9924:-8 9926:23 9927:25 9929:-1 9930:-13 9931:-47 9932:-21 9933:18 9934:18 9936:40 9937:-27 9938:-9 9939:-13 9940:36 9941:-18 9942:-3 9943:16 9944:-16 9945:41 9946:-6 9947:-1 9948:-12 9949:4 9950:-13 9951:-16 9952:31 9953:-7 9954:-15 9955:-17 9956:7 9957:-37 9959:14 9960:-2 9961:23 9962:-33 9963:8 9964:-24 9965:4 9966:6 9967:10 9969:-22 9970:4 9971:-8 9972:-11 9973:35 9974:12 9975:3 9976:34 9977:-7 9978:28 9979:13 9981:-37 9982:-16 9983:13 9984:-17 9985:-39 9986:-26 9987:-2 9988:4 9989:-3 9991:-14 9992:-33 9993:5 9994:-11 9995:-14 9996:-22 9997:-1 9998:-3 9999:-10 10000:-14 10001:-14 10002:10 10003:-12 10004:-38 10005:70 10006:-25 10007:-3 10008:5 10009:-24 10010:44 10011:-51 10012:-50 10013:7 10014:20 10015:-8 10016:23 10017:-77 10018:-21 10019:-3 10020:5 10021:17 10023:30 10024:12 10025:21 10026:-12 10027:9 10028:-9 10029:-7 10030:16 10031:-9 10032:-4 10033:18 10034:-6 10036:21 10037:-1 10038:15 10039:-14 10040:45 10041:-24 10042:-16 10043:-6 10046:-5 10047:-13 10048:8 10049:-7 10050:-36 10051:28 10054:-8 10055:-34 10056:-4 10057:-8 10058:-10 10059:33 10060:17 10061:-5 10062:-3 10063:-39 10064:13 10066:47 10067:-13 10068:3 10069:38 10070:-23 10072:16 10073:-8 10074:-11 10075:23 10076:36 10077:-25 10078:-3 10079:-19 10080:-14 10081:-8 10082:-15 10083:-5 10084:20 10085:-4 10086:14 10087:5 10088:-5 10089:-10 10090:-14 10091:19 10092:-12 10093:10 10094:40 10095:24 10096:11 10097:-8 10098:40 10099:-7 10101:-40 10102:1 10103:-12 10104:-11 10105:1 10106:-11 10107:1 10108:-2 10109:-8 10110:-4 10112:9 10113:-7 10114:-20 10115:-16 10116:-8 10117:-15 10119:-7 10120:18 10121:19 10122:37 10123:45 10124:-13 10125:-8 10127:-9 10128:8 10129:-14 10130:-3 10131:-17 10132:33 10133:7 10134:-3 10135:-4 10136:-20 10137:27 10138:31 10139:-22 10140:10 10141:-3 10142:-1 10143:-3 10144:-7 10145:24 10146:-14 10147:10 10148:29 10149:-14 10150:-36 10151:-22 10152:16 10153:-37 10154:-2 10155:-18 10156:-3 10157:-5 10158:-8 10159:-19 10160:43 10161:-4 10162:31 10163:32 10164:13 10165:-2 10166:19 10167:-8 10168:-21 10169:12 10170:-4 10171:19 10172:-2 10173:-12 10174:17 10175:35 10176:-13 10177:-6 10178:-8 10179:33 10180:-9 10181:-9 10182:-43 10183:24 10184:-2 10185:-11 10187:45 10189:-51 10190:-26 10191:37 10192:-13 10193:19 10194:9 10195:-14 10197:-1 10198:-10 10199:17 10200:-11 10201:-39 10202:-56 10203:-15 10205:-15 10206:-7 10207:-3 10208:18 10209:29 10211:14 10212:36 10214:2 10216:25 10217:2 10218:23 10219:-9 10220:-3 10221:-17 10222:-6 10223:-15 10224:14 10225:14 10226:-11 10227:3 10228:3 10229:14 10231:-2 10233:17 10234:-1 10235:-9 10237:-9 10238:-10 10239:5 10240:14 10242:-8 10243:20 10244:-9 10246:-7 10247:-23 10248:14 10249:-3 10250:18 10251:-8 10252:20 10253:-11 10255:9 10256:10 10257:-1 10258:8 10259:-12 10260:19 10261:-25 10262:-1 10263:14 10264:-1 10266:-3 10267:-26 10268:-5 10269:-27 10271:-2 10272:-8 10273:-2 10274:14 10275:-16 10276:-4 10277:-3 10278:-18 10280:-1 10281:-15 10282:-8 10283:-12 10284:9 10285:-19 10286:15 10287:-3 10288:-2 10289:-16 10290:9 10291:-2 10292:17 10293:33 10294:23 10295:1 10296:-23 10297:-43 10298:-17 10299:-11 10300:-12 10301:27 10303:9 10304:73 10305:-11 10306:-7 10307:12 10308:34 10309:-36 10310:48 10312:-10 10313:13 10314:10 10315:-5 10319:-19 10320:-21 10321:4 10322:-9 10324:-10 10325:-26 10326:12 10327:8 10328:-20 10329:-9 10330:-9 10331:-9 10332:-34 10333:-3 10334:-5 10335:18 10336:-4 10337:-11 10338:-4 10339:7 10340:9 10341:18 10342:15 10343:-13 10344:-3 10346:-4 10347:-28 10348:11 10349:19 10350:35 10351:-22 10352:-12 10353:-3 10354:7 10355:13 10356:-13 10358:-3 10359:-3 10360:6 10361:-12 10362:13 10364:4 10365:-9 10366:18 10367:2 10368:-12 10369:56 10370:-11 10371:-12 10372:-5 10373:16 10374:-17 10375:12 10376:-16 10377:-7 10378:-26 10379:4 10380:-17 10381:1 10382:37 10383:-12 10384:-22 10385:-35 10387:-15 10388:-2 10391:1 10392:-20 10393:-8 10394:-12 10395:18 10397:-1 10398:-15 10399:-40 10400:-6 10401:19 10402:1 10403:-5 10404:10 10405:-21 10406:23 10407:-14 10408:-9 10409:4 10410:-20 10411:33 10412:-33 10413:-8 10414:12 10415:10 10416:-15 10417:-18 10418:-7 10419:16 10420:-6 10421:99 10422:46 10423:-21 10424:6 10425:-14 10426:11 10427:-50 10428:-3 10429:9 10430:-27 10431:27 10432:13 10433:-23 10434:26 10435:9 10436:-20 10437:-5 10438:8 10439:29 10440:-15 10441:-33 10442:21 10443:-43 10444:-4 10445:-22 10446:-21 10447:38 10448:34 10449:15 10450:-5 10451:-44 10452:-37 10453:3 10454:23 10455:-17 10456:20 10458:3 10459:-3 10460:-35 10461:-4 10464:-8 10467:10 10468:23 10469:-2 10470:8 10471:-5 10473:-22 10474:17 10475:-1 10477:-15 10478:20 10479:22 10480:41 10481:-55 10482:-41 10484:-13 10485:-8 10486:-5 10487:-2 10488:17 10489:-11 10490:18 10491:13 10492:-1 10493:41 10494:-10 10496:18 10497:20 10498:-28 10499:-6 10500:38 10501:39 10502:-5 10503:1 10504:-11 10506:-35 10507:8 10508:-15 10509:-15 10510:-11 10511:-4 10512:13 10513:18 10514:33 10515:10 10516:61 10518:25 10519:-10 10520:-47 10521:-23 10522:18 10523:19 10524:40 10525:-9 10526:-8 10527:36 10528:-18 10529:16 10530:-12 10531:41 10532:-1 10533:-13 10534:-16 10535:-2 10536:-33 10537:-25 10538:11 10539:-6 10541:-8 10542:35 10543:15 10544:3 10545:27 10546:6 10547:-37 10548:15 10549:-17 10550:-40 10551:-26 10552:-3 10553:-30 10554:14 10555:-15 10556:-22 10557:-3 10558:-8 10559:-12 10560:-38 10561:-16 10562:12 10563:-19 10564:-22 10565:-24 10566:57 10567:23 10568:-11 10569:-23 10570:21 10571:-8 10572:40 10573:-17 10574:32 10575:35 10576:50 10577:-4 10578:-44 10579:-14 10580:56 10581:-13 10582:-10 10583:-43 10584:20 10585:-11 10586:22 10587:85 10588:28 10589:-16 10590:-31 10591:32 10593:-6 10594:-78 10595:-23 10596:21 10597:31 10598:-2 10599:21 10600:-11 10601:-9 10602:-7 10603:-8 10604:23 10606:-3 10607:47 10608:-24 10609:-18 10610:-5 10613:-14 10614:8 10615:-34 10616:28 10619:-5 10620:-10 10621:33 10622:-5 10623:-29 10624:13 10626:39 10627:-13 10628:-14 10629:-1 10630:24 10631:-26 10632:-16 10634:16 10635:-6 10636:-11 10637:-15 10638:30 10639:41 10640:-24 10641:40 10642:-7 10643:11 10644:-4 10645:-11 10646:-19 10648:-21 10649:-11 10650:-6 10651:2 10652:-7 10653:29 10654:66 10655:-12 10656:-16 10657:-14 10658:-12 10659:13 10660:-3 10661:-4 10662:28 10663:11 10665:42 10666:-19 10667:-34 10668:-37 10669:-2 10670:-18 10671:-3 10672:-1 10673:-14 10674:-5 10675:50 10676:13 10677:19 10678:-41 10679:-8 10680:-21 10681:41 10682:46 10683:-6 10684:37 10685:-37 10686:24 10687:-20 10689:23 10690:45 10691:-36 10692:-5 10693:-4 10694:19 10695:-12 10697:-12 10698:-39 10699:-39 10700:-12 10701:34 10702:-4 10703:15 10704:12 10705:-6 10706:31 10707:-6 10708:-70 10709:-4 10710:-25 10712:-14 10713:-12 10714:21 10715:31 10716:-15 10717:21 10718:11 10719:-5 10720:-10 10721:-2 10722:-14 10723:-7 10724:19 10725:-23 10726:20 10728:6 10729:-12 10730:8 10731:24 10732:-23 10733:-16 10734:-5 10735:21 10738:-13 10739:17 10740:28 10743:-5 10744:-25 10745:-10 10746:33 10747:17 10748:14 10749:-5 10750:-5 10751:13 10753:39 10754:-13 10755:-6 10756:13 10757:-24 10758:-1 10760:-15 10761:-2 10762:-9 10763:30 10764:36 10765:-18 10766:30 10767:-51 10769:11 10770:-19 10771:46 10773:-8 10774:-13 10775:20 10776:-18 10777:7 10778:26 10779:22 10780:-5 10781:-11 10782:17 10783:8 10784:47 10785:33 10786:-10 10787:48 10788:-11 10789:10 10790:-11 10791:27 10792:-11 10793:6 10794:-11 10795:-16 10796:3 10797:-18 10800:-19 10801:-20 10802:-9 10803:-16 10804:-7 10805:-19 10808:22 10809:29 10810:-15 10811:18 10812:23 10813:-3 10814:-14 10815:-23 10816:-39 10818:5 10819:13 10820:-12 10822:1 10823:10 10824:-4 10825:9 10826:11 10827:-22 10828:14 10829:-16 10830:32 10831:-7 10832:10 10833:-4 10834:9 10835:-16 10837:-12 10839:-33 10841:-37 10842:-5 10843:-2 10844:-18 10845:-3 10846:26 10847:47 10848:12 10849:33 10850:22 10851:23 10852:13 10853:19 10854:-6 10855:-32 10856:12 10857:-27 10858:16 10859:-2 10860:39 10861:-10 10862:-8 10863:11 10864:-9 10865:-25 10866:-35 10867:10 10868:-6 10869:-1 10871:29 10872:39 10873:45 10874:-43 10875:-26 10876:-14 10877:-2 10878:29 10880:-4 10881:-12 10882:19 10883:-12 10884:-39 10885:-19 10886:-1 10887:-3 10889:-2 10890:-15 10891:-11 10892:-39 10893:-3 10894:-39 10895:-12 10896:-25 10897:5 10898:26 10899:-15 10900:16 10901:-9 10902:-22 10903:1 10904:-9 10906:24 10907:18 10909:-76 10910:23 10911:21 10912:-1 10913:8 10914:-9 10915:-7 10916:-8 10917:23 10918:16 10919:-24 10920:-18 10921:-5 10924:-14 10925:28 10928:-5 10929:-9 10930:33 10931:-5 10932:-29 10934:-13 10935:-1 10936:24 10937:-5 10938:-16 10940:17 10941:-6 10942:-11 10943:30 10944:31 10945:-24 10946:40 10947:-7 10948:8 10949:-11 10950:-10 10951:-19 10953:-21 10954:-11 10955:-7 10956:-16 10957:29 10958:67 10959:-12 10960:-14 10961:-12 10962:13 10963:5 10964:-4 10965:18 10967:28 10968:-19 10969:-34 10970:-37 10972:-18 10973:-4 10974:11 10975:-13 10976:40 10977:13 10978:-16 10979:-8 10980:-21 10981:27 10982:31 10983:-31 10984:-3 10985:-29 10986:-17 10988:23 10989:45 10990:-36 10991:-2 10992:-4 10993:-12 10995:-12 10996:-39 10997:-39 10999:-14 11000:28 11001:18 11002:1 11003:18 11004:6 11005:18 11007:-9 11008:19 11009:27 11010:-22 11011:18 11013:23 11014:-10 11015:-9 11016:-1 11017:64 11018:-19 11019:13 11020:10 11021:1 11022:-68 11023:51 11024:11 11025:-35 11026:-50 11027:-15 11028:34 11029:-38 11030:6 11031:14 11032:-2 11033:36 11034:-9 11035:34 11036:-10 11037:-15 11038:-30 11039:-16 11040:20 11041:37 11042:106 11043:-22 11044:-7 11045:-20 11047:-4 11048:-41 11050:-12 11051:-11 11052:11 11053:-5 11054:-26 11056:-8 11057:8 11058:10 11059:50 11060:43 11061:13 11062:-9 11063:46 11064:-8 11065:13 11066:-6 11067:-15 11068:-12 11069:13 11070:10 11071:-25 11072:18 11073:-13 11074:-6 11075:-4 11076:-6 11077:9 11078:-16 11079:-5 11080:42 11081:12 11082:-8 11083:-20 11084:-5 11085:-20 11086:-24 11087:-2 11088:-12 11089:-22 11090:-3 11091:-2 11092:-12 11093:18 11094:-24 11095:-2 11097:-9 11098:-2 11099:-15 11100:10 11101:14 11103:-2 11104:-8 11106:-1 11107:-8 11108:-17 11110:-9 11112:-5 11113:-9 11114:-6 11116:44 11117:9 11118:19 11119:-9 11120:-11 11121:-7 11122:-6 11123:19 11124:22 11125:-11 11126:-29 11127:-4 11128:24 11130:-2 11131:6 11132:-23 11134:-17 11136:31 11137:19 11140:-3 11141:21 11142:-14 11143:-1 11144:-15 11145:-13 11146:-3 11147:24 11148:11 11149:-24 11150:-8 11151:-4 11153:36 11154:-16 11155:32 11156:-17 11157:-18 11158:-14 11159:-9 11160:46 11161:-20 11162:-21 11163:19 11167:-4 11168:-41 11169:-13 11170:-12 11171:-2 11172:-11 11173:21 11174:11 11175:-5 11176:-23 11177:-1 11178:-6 11179:-18 11181:6 11182:8 11183:-24 11184:-16 11185:47 11187:-9 11188:-7 11189:-1 11191:26 11192:-14 11193:-6 11194:13 11195:-24 11196:-9 11197:-2 11198:-9 11199:-5 11200:31 11201:-35 11203:-15 11204:46 11206:-8 11207:-13 11208:20 11209:-5 11210:18 11211:13 11212:44 11213:-27 11214:28 11215:-11 11216:-9 11217:-11 11218:-9 11219:-10 11220:-16 11221:24 11222:-6 11223:-10 11224:-2 11225:-7 11226:12 11227:29 11228:-15 11229:11 11230:-10 11231:-12 11232:-24 11233:13 11234:-8 11235:12 11236:10 11237:-37 11238:-4 11239:31 11240:-25 11241:18 11242:-16 11243:-6 11244:-4 11245:9 11246:-16 11247:3 11248:-12 11249:26 11250:-5 11251:-4 11252:60 11253:12 11255:-14 11256:-5 11257:19 11258:-23 11259:36 11260:-2 11261:-10 11262:-8 11263:-20 11264:-24 11266:8 11267:32 11268:-17 11269:-24 11270:-2 11271:19 11272:-12 11273:-1 11274:-21 11275:-3 11277:-2 11278:-3 11279:-18 11280:-12 11281:-25 11282:15 11283:-3 11284:19 11285:-28 11286:33 11287:16 11288:-23 11290:-7 11291:-20 11292:36 11293:15 11294:-3 11295:22 11296:4 11297:10 11298:5 11299:-16 11300:-30 11301:7 11302:27 11303:-4 11304:-30 11305:-38 11306:-20 11307:-17 11308:-3 11309:-4 11310:-23 11311:9 11312:1 11313:2 11314:-1 11315:-20 11316:-36 11317:15 11318:-8 11320:-16 11321:-7 11322:-1 11323:19 11324:-4 11325:10 11326:-5 11327:-17 11328:-17 11329:-9 11330:34 11331:-8 11332:-14 11333:3 11334:-1 11335:-2 11336:-7 11337:-37 11338:14 11339:-12 11340:-7 11341:10 11343:-1 11345:-3 11346:-20 11347:-14 11348:1 11349:-10 11350:-4 11351:19 11352:14 11353:26 11354:-50 11355:-11 11356:15 11357:11 11358:-3 11359:13 11360:-40 11361:7 11362:-1 11363:-17 11364:-6 11365:-21 11366:-1 11367:36 11368:31 11369:-6 11370:-32 11371:-20 11372:5 11373:-18 11374:-11 11377:-1 11378:-1 11379:-34 11380:-15 11381:-8 11382:20 11383:-1 11385:-6 11387:19 11388:-29 11389:-8 11390:-8 11392:-20 11394:19 11395:-16 11397:-3 11398:4 11399:-17 11400:-13 11401:19 11402:-6 11403:8 11405:-18 11406:-3 11407:9 11408:-7 11409:-9 11410:-12 11411:25 11412:-10 11413:-21 11414:-18 11415:23 11417:-24 11418:-8 11419:-3 11420:-8 11423:-53 11424:32 11426:-67 11427:-23 11428:21 11429:32 11431:-2 11432:21 11433:-9 11434:-7 11435:16 11436:-8 11437:15 11439:24 11440:32 11441:-23 11442:-18 11443:-5 11445:-14 11446:28 11449:-5 11450:-10 11451:33 11452:14 11453:-5 11454:-22 11456:39 11457:-13 11458:-6 11459:-24 11460:-1 11461:24 11462:-26 11463:-16 11465:26 11466:-5 11467:-6 11468:-11 11469:30 11470:41 11471:-10 11472:40 11473:-11 11474:-14 11475:-11 11476:-16 11477:-19 11479:-21 11480:-11 11481:-7 11482:-6 11483:-7 11484:29 11485:36 11486:-13 11487:-11 11488:-14 11489:-12 11490:13 11491:5 11492:-4 11493:29 11495:28 11496:-34 11497:-37 11498:-2 11499:-18 11500:-3 11501:-2 11502:-5 11503:41 11504:13 11505:-27 11506:-8 11507:-21 11508:41 11509:36 11510:16 11511:-37 11512:-20 11514:22 11515:45 11516:-36 11517:-5 11518:-4 11519:19 11520:-12 11522:-12 11523:-39 11524:-39 11525:7 11526:-74 11527:-6 11529:8 11530:-8 11532:33 11533:-10 11534:17 11535:-6 11536:14 11538:-16 11540:13 11541:-16 11542:-4 11543:-16 11544:12 11545:11 11546:-18 11547:35 11548:-6 11549:31 11550:-15 11551:1 11552:-43 11553:-7 11554:-27 11555:-26 11556:27 11557:21 11558:4 11559:18 11561:-1 11562:9 11563:-29 11564:12 11565:-5 11566:7 11567:3 11568:13 11569:29 11570:-14 11571:-2 11572:15 11573:17 11574:-4 11575:-23 11576:28 11577:27 11578:12 11579:-2 11580:-28 11582:-28 11583:-14 11584:15 11585:12 11586:-26 11587:14 11588:8 11589:-16 11590:27 11591:-4 11592:-27 11593:12 11595:-2 11596:-10 11597:-2 11598:-2 11599:22 11600:-6 11601:8 11602:-17 11603:-7 11604:-19 11605:-15 11606:11 11607:4 11608:-6 11609:5 11611:14 11612:27 11613:-13 11614:-20 11615:-19 11616:-3 11618:30 11619:2 11620:-8 11621:8 11622:-4 11623:15 11625:12 11627:-2 11628:-12 11629:11 11630:-8 11631:24 11632:25 11634:-10 11635:-45 11638:-3 11639:-3 11640:-5 11641:21 11642:21 11643:3 11644:3 11645:-5 11646:-6 11647:-6 11648:-14 11649:-14 11650:4 11651:-5 11652:30 11653:30 11654:-5 11655:-5 11656:-14 11657:-14 11658:15 11659:15 11660:-37 11661:13 11662:13 11663:-5 11664:-5 11665:35 11666:35 11667:33 11668:33 11669:-6 11670:-6 11671:15 11672:15 11673:29 11674:29 11675:-8 11676:-8 11677:23 11678:23 11679:-6 11680:-6 11681:14 11682:14 11683:-13 11684:-14 11686:-7 11687:31 11688:31 11689:-28 11690:-28 11691:52 11692:52 11695:8 11696:8 11699:-74 11700:-74 11701:28 11702:28 11703:23 11704:23 11705:-1 11706:-1 11707:12 11708:12 11709:-11 11710:-11 11711:-9 11712:-9 11713:-8 11714:-8 11715:-7 11716:-7 11717:-28 11718:-28 11719:45 11720:45 11721:-25 11722:-25 11723:-17 11724:-17 11725:-5 11726:-5 11729:-13 11730:-13 11731:30 11732:30 11735:-8 11736:-7 11737:-7 11738:31 11739:31 11740:-20 11741:-20 11742:-5 11743:-5 11744:-30 11745:-30 11748:52 11749:52 11750:-14 11751:-14 11752:-1 11753:-1 11754:29 11755:29 11756:-5 11757:-5 11758:-17 11759:-17 11762:27 11763:27 11764:-6 11765:-6 11766:-12 11767:-12 11768:29 11769:29 11770:48 11771:48 11772:-21 11773:-21 11774:20 11775:20 11776:-7 11777:-7 11778:7 11779:7 11780:-11 11781:-11 11782:-10 11783:-6 11784:-21 11785:-21 11788:-21 11789:-21 11790:-13 11791:-14 11792:-16 11793:-16 11794:26 11795:26 11796:68 11797:73 11798:-4 11799:-4 11801:-14 11802:-14 11803:-12 11804:-12 11805:18 11806:18 11807:4 11808:4 11809:-4 11810:-4 11813:15 11814:46 11815:-16 11816:-16 11817:-29 11818:-29 11819:-37 11820:-37 11823:-20 11824:-20 11825:-3 11826:9 11827:15 11828:-7 11829:-9 11830:-9 11831:41 11832:41 11833:23 11834:-17 11835:-17 11836:-8 11837:-8 11838:-19 11839:-19 11840:39 11841:40 11842:22 11843:22 11844:-31 11845:-32 11847:-40 11848:-40 11849:-14 11850:-14 11853:16 11854:16 11855:44 11856:44 11857:-38 11858:-38 11859:-2 11860:-2 11861:-4 11862:-4 11863:-13 11864:-13 11867:-13 11868:-13 11869:-33 11870:-33 11871:-41 11872:-41 11873:-2 11874:-2 11875:-14 11876:-14 11879:-10 11880:11 11881:11 11882:2 11884:17 11885:13 11886:33 11887:33 11890:-7 11891:-10 11892:-10 11893:-25 11894:-25 11897:-11 11898:-17 11899:-6 11900:-25 11901:-25 11902:-8 11903:-8 11904:-5 11905:-5 11906:-1 11907:-13 11908:-1 11909:-12 11910:13 11911:48 11912:9 11913:-20 11914:45 11915:15 11916:7 11917:-20 11918:-15 11920:6 11921:1 11922:9 11923:16 11924:-21 11925:-27 11926:-6 11927:-2 11929:-15 11930:10 11931:19 11932:-2 11933:-7 11934:10 11935:-2 11936:-8 11937:16 11938:-11 11940:-25 11941:-25 11942:-12 11943:-25 11944:-6 11945:-6 11946:-6 11947:-2 11948:-2 11949:-2 11950:-2 11951:10 11952:10 11954:-15 11955:-1 11956:-15 11957:10 11958:10 11959:10 11960:19 11961:-2 11962:-1 11963:-2 11964:-7 11965:-7 11966:-7 11967:9 11968:9 11969:9 11970:-4 11971:-4 11972:-4 11973:-4 11974:10 11975:10 11976:10 11977:-2 11978:-2 11979:-2 11980:-2 11981:-3 11982:-3 11983:-3 11984:12 11985:12 11986:7 11987:12 11988:16 11989:-1 11990:-2 11991:-2 11992:-2 11993:-2 11994:-1 11995:-1 11996:-1 11997:19 11998:19 11999:19 12000:19 12001:-11 12002:-11 12003:-11 12004:-12 12005:-12 12006:36 12007:36 12008:-30 12009:-30 12010:-1 12011:-5 12012:-5 12013:-17 12014:-16 12015:-27 12016:57 12017:43 12018:20 12019:20 12020:-23 12021:-23 12022:-1 12023:-1 12024:9 12028:13 12029:13 12030:27 12031:5 12032:-1 12033:-7 12034:-7 12035:33 12036:-13 12040:4 12041:4 12042:-1 12043:-1 12044:-8 12045:-8 12046:-1 12047:-1 12048:25 12049:25 12050:23 12051:23 12052:21 12053:-3 12054:-19 12055:-2 12057:-23 12058:-25 12059:-25 12060:-16 12061:-16 12065:-16 12066:19 12067:-35 12068:-35 12069:30 12070:30 12075:-10 12076:-8 12077:-8 12078:20 12079:20 12080:48 12081:48 12082:-40 12083:-40 12084:9 12085:24 12086:15 12087:-1 12088:1 12089:16 12090:-7 12091:11 12092:-1 12094:4 12095:25 12096:5 12097:-1 12098:-10 12099:-7 12100:18 12102:-8 12103:-10 12104:-10 12105:-7 12106:-7 12107:-7 12108:-7 12109:5 12110:5 12111:16 12112:17 12113:17 12114:16 12117:-8 12118:-8 12119:-8 12124:-6 12125:-6 12126:-7 12127:-6 12128:-6 12131:-10 12132:-10 12133:-28 12134:-28 12135:-15 12136:-25 12137:-10 12138:-10 12139:-9 12140:-9 12143:-24 12144:-14 12145:-1 12146:-5 12147:-5 12148:-1 12149:-1 12152:-19 12153:-19 12154:-20 12155:-15 12156:-15 12157:-15 12160:-27 12161:-13 12162:-13 12163:12 12164:12 12165:-14 12166:-14 12167:-11 12168:-11 12169:-1 12170:-1 12171:17 12172:17 12173:17 12174:17 12175:-11 12176:-11 12177:43 12178:43 12179:12 12180:15 12181:-36 12182:-36 12183:10 12184:10 12185:-16 12186:-21 12187:-21 12188:14 12189:14 12190:14 12191:-26 12192:-19 12193:-8 12194:-8 12195:-14 12196:-14 12197:-6 12198:-6 12199:-8 12200:-8 12201:-3 12202:-3 12203:17 12204:19 12205:-5 12206:-3 12207:-7 12208:5 12209:-7 12210:-9 12211:-9 12212:-9 12213:12 12214:12 12215:4 12216:4 12217:-8 12218:-7 12219:-7 12220:-14 12221:-14 12222:-8 12223:-8 12224:-3 12225:-6 12226:-8 12227:-8 12229:4 12230:-3 12231:-3 12232:2 12233:2 12234:-5 12241:-2 12242:-2 12243:-4 12244:-4 12245:-14 12246:-14 12247:-3 12248:-3 12256:18 12257:18 12258:-3 12259:21 12260:21 12261:18 12262:18 12263:-1 12264:4 12265:4 12266:4 12267:12 12268:12 12269:-2 12270:9 12271:9 12272:33 12273:33 12274:12 12275:-10 12276:45 12277:25 12278:-19 12279:38 12280:-7 12281:46 12282:36 12283:12 12284:37 12285:107 12286:67 12287:-28 12288:-13 12289:-46 12290:-6 12291:-12 12292:14 12293:24 12294:-15 12295:-24 12296:14 12297:-33 12298:22 12299:39 12300:-19 12301:-20 12302:-11 12303:-21 12304:-7 12305:3 12306:26 12307:15 12309:-72 12310:30 12311:22 12312:-1 12313:12 12314:-9 12315:-8 12316:-7 12317:30 12318:-23 12319:45 12320:-27 12321:-17 12322:-5 12325:-13 12326:30 12329:-8 12330:-7 12331:31 12332:-5 12333:-5 12334:-30 12336:-14 12337:-1 12338:29 12339:-5 12340:-17 12342:27 12343:-6 12344:-12 12345:29 12346:30 12347:-21 12348:53 12349:-7 12350:7 12351:-11 12352:-10 12353:-21 12355:-21 12356:-13 12357:-5 12358:-16 12359:26 12360:68 12361:-10 12362:-14 12363:-12 12364:18 12365:8 12366:-4 12367:22 12369:25 12370:-16 12371:-29 12372:-37 12373:-2 12374:-21 12375:-3 12376:9 12377:-9 12378:42 12379:23 12380:-22 12381:-8 12382:-19 12383:20 12384:36 12385:-45 12386:-3 12388:-32 12389:-14 12391:16 12392:44 12393:-38 12394:-2 12396:-13 12398:-13 12399:-33 12400:-41 12402:-14 12403:-16 12404:-13 12405:-29 12406:-29 12407:-7 12408:-19 12409:-29 12410:32 12411:32 12412:-6 12413:32 12417:-7 12418:-7 12419:-7 12420:-7 12421:-74 12422:-74 12423:-32 12425:-26 12426:-29 12427:-75 12428:-25 12429:-25 12430:-25 12431:-25 12432:25 12433:25 12434:32 12435:3 12436:17 12437:35 12438:35 12439:35 12440:35 12441:-3 12442:-3 12444:-2 12445:-1 12446:-1 12447:27 12448:27 12449:-12 12450:41 12451:27 12452:-11 12453:-11 12454:-13 12455:-9 12456:-9 12457:-9 12458:-8 12459:-8 12460:-8 12461:-7 12462:-7 12463:-7 12464:-7 12465:29 12466:29 12467:25 12468:6 12469:29 12474:-5 12475:-5 12476:-3 12477:-18 12478:-3 12479:1 12480:45 12481:45 12482:23 12483:45 12484:-27 12485:-27 12486:-9 12487:-21 12488:-27 12489:-17 12490:-17 12491:-17 12492:-5 12493:-5 12494:-5 12503:-13 12504:-13 12505:-13 12506:3 12507:3 12508:-16 12509:3 12510:-34 12511:-34 12512:-34 12513:-34 12514:30 12515:30 12516:21 12517:30 12527:-8 12528:-8 12529:-9 12530:-9 12531:-5 12532:-9 12533:31 12534:31 12535:31 12536:31 12537:-1 12538:-1 12539:-22 12540:24 12541:-1 12542:-5 12543:-5 12544:-5 12546:-5 12547:-30 12548:-30 12549:-27 12550:-30 12551:27 12552:27 12553:27 12554:27 12558:52 12559:52 12560:22 12561:-14 12562:-14 12563:-14 12564:-14 12565:-14 12566:-14 12567:-14 12568:-1 12569:-1 12570:-1 12571:-1 12572:29 12573:29 12574:29 12575:-30 12576:-28 12577:-5 12578:-3 12579:-29 12580:-17 12581:-17 12582:-27 12583:-17 12588:26 12589:26 12590:28 12591:-2 12592:26 12593:-6 12594:-6 12595:-4 12596:-6 12597:-12 12598:-12 12599:-12 12600:-12 12601:-16 12602:-16 12603:-16 12604:29 12605:29 12606:21 12607:5 12608:29 12609:57 12610:57 12611:34 12612:26 12613:-21 12614:-21 12615:-18 12616:-21 12617:53 12618:53 12619:54 12620:53 12621:-7 12622:-7 12623:-7 12624:7 12625:7 12626:22 12627:7 12628:-6 12629:-6 12630:-19 12632:-6 12634:-3 12635:-11 12636:-6 12637:-11 12638:-21 12639:-21 12640:-14 12641:-8 12642:-21 12646:-21 12647:-21 12648:-10 12649:-14 12650:-21 12651:-13 12652:-14 12653:-13 12654:-5 12655:-5 12656:7 12657:7 12658:-5 12659:-14 12660:-2 12661:7 12662:-11 12663:-11 12665:-11 12666:26 12667:26 12668:26 12669:26 12670:72 12671:72 12672:57 12673:23 12674:67 12675:-13 12676:-13 12677:-13 12678:-13 12679:-14 12680:-15 12681:-6 12682:-12 12685:-14 12686:-14 12687:-14 12688:-15 12689:-14 12690:-12 12691:-12 12692:-12 12693:-12 12694:18 12695:18 12696:-1 12697:6 12698:16 12699:18 12700:2 12701:2 12702:43 12703:-33 12704:8 12705:-4 12706:-4 12707:-3 12708:-4 12709:28 12710:28 12711:21 12712:28 12713:21 12717:37 12718:67 12719:24 12720:35 12721:9 12722:25 12723:-16 12724:-16 12725:-16 12726:-16 12727:-29 12728:-29 12729:-29 12730:-29 12731:21 12732:-37 12733:-37 12734:-37 12735:-2 12736:-2 12739:-2 12740:-21 12741:-21 12742:-9 12743:-21 12744:-4 12745:-3 12746:-8 12747:-8 12748:-7 12749:-7 12750:-9 12751:-11 12752:-11 12753:-10 12754:-11 12755:-5 12756:-5 12757:-5 12758:50 12759:50 12760:41 12761:42 12762:23 12763:31 12764:31 12765:31 12766:-51 12767:-51 12768:-70 12769:10 12770:7 12771:-51 12772:-8 12773:-8 12774:-8 12775:-8 12776:-19 12777:-19 12778:-11 12779:-19 12780:34 12781:35 12782:31 12783:-24 12784:34 12785:53 12786:53 12787:35 12788:53 12789:1 12790:1 12791:-22 12792:-22 12793:33 12794:33 12795:-3 12798:-40 12799:-40 12800:-32 12801:36 12802:36 12803:-20 12804:-20 12805:-20 12810:16 12811:16 12812:14 12813:16 12814:44 12815:44 12816:11 12817:26 12818:44 12819:-38 12820:-38 12821:-23 12822:-12 12823:-38 12824:-6 12825:-2 12826:-5 12827:-2 12828:-6 12829:-4 12830:-4 12831:-4 12833:-2 12834:-2 12835:17 12836:17 12837:17 12838:-13 12839:-13 12840:-12 12841:-13 12845:-13 12846:-13 12847:-12 12848:-2 12849:-13 12850:-33 12851:-33 12852:-12 12853:-25 12854:-33 12855:-41 12856:-41 12857:-41 12858:-41 12859:-6 12860:-6 12861:-6 12863:-4 12864:-4 12865:-14 12866:-14 12867:-43 12868:-40 12869:-7 12870:14 12871:-22 12872:-7 12873:-7 12874:-12 12875:-2 12876:-2 12877:-19 12878:-19 12883:15 12884:15 12885:-2 12886:-2 12887:-7 12888:-7 12893:-35 12894:-35 12895:-29 12896:-29 12897:-12 12898:-15 12899:-7 12900:3 12901:-1 12902:-1 12903:-7 12904:-7 12905:20 12906:20 12907:-15 12908:-1 12909:-27 12910:12 12911:-3 12912:-3 12913:17 12914:17 12915:-11 12916:-11 12917:10 12918:10 12919:-49 12920:-25 12921:-4 12923:-1 12924:-1 12925:20 12926:21 12927:22 12928:22 12929:-7 12930:-7 12931:-2 12932:-2 12933:-24 12934:-3 12937:18 12938:18 12939:29 12940:15 12941:17 12942:11 12943:-12 12944:-12 12945:-8 12948:11 12949:-3 12950:-4 12951:-1 12952:-2 12953:3 12954:-3 12955:-3 12956:20 12957:20 12958:10 12959:-8 12960:10 12961:-19 12962:-2 12963:-2 12964:-16 12965:-16 12966:-3 12967:-3 12968:-16 12969:-16 12970:64 12971:41 12972:-5 12973:-6 12977:-8 12978:-7 12979:-2 12980:-2 12981:-2 12982:6 12983:-7 12984:-2 12985:-2 12986:20 12987:30 12988:-14 12989:-1 12990:-15 12991:6 12992:6 12993:-12 12994:-12 12995:-9 12996:-9 12997:-25 12998:3 12999:-31 13000:18 13001:18 13002:8 13003:8 13004:9 13005:9 13006:9 13007:9 13008:-11 13009:-11 13010:20 13011:20 13012:-21 13013:-17 13014:-6 13015:-7 13016:-4 13017:-4 13018:-8 13019:-8 13020:61 13021:45 13022:45 13023:-20 13024:-20 13025:-10 13026:-13 13027:26 13028:-2 13029:-31 13030:-31 13031:-7 13032:-7 13035:51 13036:51 13039:-10 13040:-10 13043:-4 13044:-4 13045:22 13046:22 13047:43 13050:11 13051:11 13052:22 13053:22 13054:-19 13055:-19 13056:-5 13057:-5 13060:14 13061:28 13062:-2 13063:-2 13064:-20 13065:-20 13066:-18 13067:-8 13068:-6 13069:-18 13070:-29 13071:-29 13072:-37 13073:-37 13076:-9 13077:-9 13078:5 13079:-7 13080:10 13081:-23 13082:-19 13083:-19 13084:65 13086:13 13087:15 13088:11 13089:5 13090:-9 13091:-8 13094:-1 13095:-1 13098:14 13103:-3 13104:-3 13105:-4 13106:4 13107:14 13108:-3 13109:-3 13110:-7 13111:-7 13112:-20 13113:2 13114:3 13115:-11 13116:-8 13117:-8 13118:-20 13119:-20 13120:5 13121:2 13122:-6 13123:-6 13124:22 13125:22 13126:-9 13127:-9 13128:-7 13129:-7 13130:38 13131:14 13132:29 13133:21 13134:-2 13135:-2 13136:41 13137:41 13138:-27 13139:-27 13140:10 13141:-3 13142:-3 13143:-41 13144:-41 13145:-14 13146:-14 13149:34 13150:34 13151:31 13152:31 13153:-10 13154:-10 13155:-18 13156:-18 13157:-16 13158:-16 13159:-8 13160:-2 13161:-16 13162:-16 13163:-15 13164:-2 13165:-2 13166:-6 13167:-4 13168:-6 13169:17 13170:12 13172:-4 13173:-7 13174:-7 13176:-1 13177:-13 13178:-16 13180:-7 13183:-6 13184:-15 13185:-6 13186:-39 13187:-2 13188:-39 13191:43 13192:-20 13193:18 13194:-12 13195:-8 13196:-14 13197:-6 13198:-13 13199:-8 13200:10 13201:26 13202:-6 13203:-37 13204:-4 13205:29 13207:-3 13208:-15 13209:-3 13210:8 13211:-18 13212:-11 13213:-20 13214:-11 13215:-20 13217:28 13218:17 13219:-2 13224:-5 13226:-27 13227:-11 13228:-11 13229:-3 13230:-1 13231:-10 13232:16 13233:-13 13234:-3 13235:23 13236:-26 13237:18 13239:-19 13240:-4 13241:-12 13242:5 13243:10 13244:-38 13245:64 13246:15 13247:-14 13248:-8 13249:21 13250:-5 13251:-10 13252:-20 13253:26 13254:55 13256:-12 13257:56 13258:12 13259:24 13261:17 13262:41 13263:-28 13265:-6 13266:-1 13267:-18 13268:4 13269:-1 13270:-47 13271:12 13272:-3 13273:-7 13274:17 13275:-8 13276:21 13277:31 13278:-16 13279:-12 13280:-25 13281:-6 13282:-4 13283:-15 13284:53 13285:-6 13286:-13 13287:-5 13288:12 13289:12 13290:25 13291:-16 13293:-34 13294:-21 13295:13 13296:-9 13297:-3 13298:12 13299:-6 13300:-3 13301:-45 13302:-2 13303:10 13304:-14 13305:-3 13306:-7 13307:-14 13308:-1 13309:69 13310:34 13311:5 13312:-19 13313:-15 13316:-1 13317:-1 13318:-29 13319:-7 13320:20 13321:-1 13322:-6 13323:-6 13324:-9 13325:-7 13327:-14 13328:5 13329:-15 13330:-12 13331:1 13332:8 13334:-17 13335:-8 13336:-14 13337:19 13338:-4 13339:-12 13340:25 13341:-21 13342:4 13343:4 13344:13 13345:4 13346:-22 13347:-22 13348:-22 13349:-19 13350:-7 13351:-9 13352:-8 13353:-2 13354:-9 13355:-8 13356:-15 13363:-1 13366:-1 13367:-1 13368:-1 13369:-29 13370:-29 13371:-29 13372:-29 13373:-16 13374:-16 13375:-8 13376:-8 13377:-8 13378:-8 13379:20 13380:20 13381:20 13382:20 13383:-1 13384:-1 13385:-1 13386:-1 13391:-6 13392:-5 13393:-5 13394:-6 13397:17 13398:17 13399:17 13400:17 13401:-6 13402:-31 13403:-31 13404:-32 13405:-31 13406:-9 13407:-9 13408:-9 13409:-7 13410:-7 13411:-7 13412:-7 13417:-21 13419:-21 13424:18 13425:18 13426:18 13427:18 13428:-12 13429:-12 13430:-3 13431:-3 13432:-3 13433:-12 13434:-14 13436:-4 13437:-4 13438:-4 13439:-4 13440:5 13441:5 13442:5 13443:5 13444:-14 13445:15 13446:-19 13447:-10 13448:-19 13449:-14 13450:-11 13451:-11 13452:-11 13453:-11 13454:36 13455:36 13456:5 13457:-3 13458:-3 13459:5 13460:9 13461:9 13462:9 13463:8 13468:-17 13469:-17 13470:-16 13471:-17 13472:-3 13473:-3 13474:8 13475:8 13476:18 13477:8 13478:-6 13479:-6 13480:-6 13481:-7 13482:-7 13483:-7 13484:-7 13485:-15 13486:-15 13487:-15 13488:-14 13489:19 13490:19 13491:23 13492:19 13493:-10 13494:-7 13495:-10 13496:-19 13497:-9 13498:-9 13499:-19 13500:-19 13501:-19 13502:-19 13503:-19 13504:25 13505:25 13506:25 13507:25 13508:-21 13509:-17 13510:-17 13511:-21 13512:-1 13513:-1 13514:-1 13515:-7 13516:-7 13519:17 13520:17 13521:17 13522:17 13523:-16 13524:-16 13525:-3 13526:-3 13529:-1 13530:-13 13531:-15 13532:-9 13533:-11 13534:-5 13535:-10 13536:27 13537:25 13538:-25 13539:-13 13541:1 13542:-25 13543:-1 13544:23 13545:-4 13546:-10 13547:-11 13549:23 13550:10 13551:-5 13552:-37 13555:21 13556:-5 13557:2 13558:23 13559:-23 13560:-26 13561:-26 13562:-18 13563:-7 13564:-16 13565:42 13566:-3 13567:21 13568:13 13569:-5 13570:-13 13571:-6 13573:-1 13574:-7 13575:-3 13576:-17 13577:-8 13580:-9 13582:25 13583:18 13584:-6 13585:21 13586:-10 13587:-31 13588:-4 13590:9 13591:-15 13592:-14 13594:33 13596:9 13597:12 13598:-10 13599:-15 13600:-3 13601:-2 13602:41 13603:31 13604:-16 13605:38 13606:-5 13607:25 13608:-23 13609:-8 13610:-14 13612:-2 13613:-2 13615:-30 13617:-59 13618:25 13619:14 13620:2 13621:-11 13622:-11 13623:-9 13624:-8 13625:2 13626:-4 13627:15 13628:-11 13629:14 13630:20 13631:-10 13632:-8 13633:-8 13634:8 13635:2 13636:-4 13637:-4 13638:15 13639:15 13640:15 13641:15 13642:-10 13643:-10 13646:-3 13647:-3 13648:-3 13649:-3 13650:-11 13651:-11 13652:-11 13653:-11 13654:9 13655:9 13656:12 13657:-2 13658:14 13659:-9 13660:-9 13661:-3 13662:-9 13663:20 13664:20 13665:20 13666:20 13667:24 13668:24 13669:-10 13670:-10 13671:17 13672:17 13673:-2 13674:-2 13675:-11 13676:-11 13677:-20 13678:-20 13679:-13 13680:-13 13681:-26 13682:-26 13683:-13 13684:-13 13685:-25 13686:-22 13687:-19 13688:-6 13689:67 13690:27 13691:18 13692:77 13693:-9 13694:27 13695:4 13696:-46 13697:-59 13698:-21 13699:-24 13700:-7 13701:-20 13702:32 13703:-8 13704:16 13705:30 13706:28 13707:-38 13708:-34 13709:47 13710:-11 13711:-9 13712:5 13713:32 13714:19 13715:-15 13716:15 13717:-47 13718:-5 13719:-29 13720:2 13721:-7 13722:20 13723:24 13724:-5 13725:19 13726:-38 13727:1 13728:19 13729:9 13730:1 13731:15 13732:21 13733:-31 13734:40 13735:-47 13736:-2 13737:31 13738:-35 13739:11 13740:47 13741:-59 13742:24 13743:1 13744:28 13745:-33 13746:-37 13747:-15 13748:59 13749:-2 13750:33 13751:23 13752:25 13753:32 13754:4 13755:-47 13756:38 13757:13 13758:4 13759:66 13760:-61 13761:49 13762:4 13763:16 13764:-71 13765:5 13766:42 13767:-19 13768:-23 13769:-13 13770:20 13771:17 13772:17 13773:24 13774:-4 13775:-36 13776:15 13777:2 13778:-32 13779:38 13780:39 13781:-27 13782:-30 13783:-26 13784:7 13785:8 13786:-25 13787:-5 13788:15 13789:71 13790:35 13791:31 13792:14 13793:-24 13794:40 13795:-32 13796:-17 13797:-65 13798:82 13799:-9 13800:13 13801:-50 13802:73 13803:-67 13804:65 13805:12 13806:27 13807:-27 13808:-49 13809:-53 13810:-31 13811:-16 13812:12 13813:-31 13814:15 13815:-59 13816:-44 13817:-97 13818:23 13819:-45 13820:-29 13821:-69 13822:-10 13823:5 13824:-30 13825:-25 13826:-16 13827:-47 13828:99 13829:32 13830:-21 13831:16 13832:24 13833:-38 13834:4 13835:-14 13836:-41 13837:-9 13838:-32 13839:22 13840:21 13841:-22 13842:22 13843:10 13844:18 13845:-60 13846:32 13847:-44 13848:67 13849:32 13850:-34 13851:18 13852:-4 13853:17 13854:-12 13855:-37 13856:39 13857:-7 13858:-16 13859:87 13860:-20 13861:64 13862:62 13863:-17 13864:-62 13865:21 13866:8 13867:-43 13868:-44 13869:15 13870:22 13871:40 13872:-5 13873:37 13874:13 13875:-118 13876:-26 13878:-58 13879:-14 13880:-13 13881:-28 13882:-73 13883:-64 13884:52 13885:-1 13886:-55 13887:-44 13888:-20 13889:51 13890:41 13891:-3 13892:33 13893:-68 13894:72 13895:25 13896:-28 13897:-14 13898:58 13899:-99 13900:-31 13901:15 13902:91 13903:-50 13904:45 13905:1 13906:87 13907:-7 13908:-70 13909:31 13910:21 13911:10 13912:-5 13914:32 13915:-22 13916:-15 13917:-21 13918:-40 13919:-25 13920:-1 13921:-40 13922:-8 13923:34 13924:-30 13925:34 13926:-20 13927:-11 13928:66 13929:10 13930:19 13931:37 13932:48 13933:-51 13934:44 13935:-52 13936:-10 13937:-29 13938:-42 13939:8 13940:52 13941:-57 13942:-23 13943:-4 13944:-29 13945:-29 13946:-23 13947:9 13948:53 13949:-16 13950:29 13951:44 13952:-5 13953:23 13954:-13 13955:-63 13956:67 13957:52 13958:7 13959:72 13961:72 13962:27 13963:-8 13964:-60 13965:9 13966:48 13967:-63 13968:-41 13969:19 13970:28 13971:35 13972:49 13973:17 13974:-16 13975:-107 13976:-18 13977:-3 13978:-51 13979:16 13980:60 13981:16 13982:-22 13983:21 13984:44 13985:-34 13986:-25 13987:-40 13988:-17 13989:-24 13990:62 13991:-22 13992:52 13993:-28 13994:23 13995:-47 13996:-27 13997:-43 13998:33 13999:-34 14000:-44 14001:-28 14002:50 14003:-26 14004:102 14005:96 14006:27 14007:-76 14008:8 14009:-44 14010:16 14011:-22 14012:11 14013:1 14014:-13 14015:-49 14016:-40 14017:-30 14018:-55 14019:36 14020:-51 14021:22 14022:29 14023:92 14024:-10 14025:8 14026:-9 14027:-34 14028:-2 14029:-8 14030:15 14031:35 14032:87 14033:-74 14034:76 14035:-35 14036:-16 14037:-67 14038:-51 14039:42 14040:47 14041:19 14042:18 14043:-69 14044:-2 14045:43 14046:-19 14047:-80 14048:5 14049:32 14050:24 14051:29 14052:-68 14053:30 14054:-52 14055:-97 14056:21 14057:35 14058:-1 14059:4 14060:35 14061:46 14062:54 14063:46 14064:33 14065:-13 14066:-2 14067:-26 14068:-26 14069:-36 14070:8 14071:46 14072:-29 14073:13 14074:35 14075:-65 14076:-3 14077:-90 14078:-47 14079:12 14080:59 14081:-28 14082:-15 14083:-40 14084:88 14085:52 14086:-83 14087:11 14088:58 14089:68 14090:29 14091:46 14092:35 14093:-15 14094:-7 14095:75 14096:-49 14097:14 14098:-67 14099:-14 14100:66 14101:-33 14102:61 14103:-16 14104:-5 14105:-23 14106:21 14108:-85 14109:40 14110:-15 14112:26 14113:38 14114:6 14115:-90 14116:46 14117:-20 14118:31 14119:-67 14120:-27 14121:-3 14122:22 14123:-31 14124:12 14125:-15 14126:1 14127:-83 14128:-59 14129:70 14130:33 14131:21 14133:-12 14134:-25 14135:-24 14136:-54 14137:-7 14138:21 14139:-31 14140:70 14141:-10 14142:23 14143:19 14144:19 14145:-69 14146:53 14147:65 14148:44 14149:-11 14150:10 14151:-22 14152:46 14153:57 14154:-13 14155:-17 14156:-15 14157:-2 14158:17 14159:17 14160:-25 14161:16 14162:-32 14163:10 14164:-95 14165:23 14166:4 14167:-1 14168:10 14169:-4 14170:48 14171:-17 14172:-28 14173:17 14174:37 14175:-15 14176:-15 14177:37 14178:-22 14179:17 14180:71 14181:4 14182:-9 14183:-10 14184:-13 14185:-13 14186:-5 14187:-15 14188:-23 14189:4 14190:68 14191:-4 14192:16 14193:-12 14194:19 14195:-61 14196:51 14197:-47 14198:97 14199:-50 14200:15 14201:-25 14202:46 14203:-100 14204:115 14205:32 14206:25 14207:-54 14208:-75 14209:-101 14210:6 14211:-66 14212:-34 14213:-50 14214:35 14215:-77 14216:7 14217:-19 14218:23 14219:-33 14220:-71 14221:-20 14222:-34 14223:60 14224:-46 14225:-5 14226:65 14227:-93 14228:30 14229:-24 14230:-29 14231:8 14232:73 14233:-25 14234:-7 14235:16 14236:-27 14237:-10 14238:-21 14239:24 14240:-29 14241:21 14242:29 14243:28 14244:-35 14245:-52 14246:5 14247:-45 14248:46 14249:71 14250:1 14251:39 14253:12 14254:-12 14255:-55 14256:42 14257:-1 14258:-16 14259:58 14260:48 14261:33 14262:31 14263:35 14264:-23 14265:35 14266:38 14267:-8 14268:-83 14269:-16 14270:22 14271:69 14272:-5 14273:-14 14274:28 14275:-151 14276:-40 14277:7 14278:-30 14279:-39 14280:39 14281:-19 14282:-44 14283:-63 14284:67 14285:-2 14286:-23 14287:-53
-0.002296910651220584 -0.002296910651220584 0.002296910651220584 1:-10 2:20 3:-5 4:8 5:-1 6:-2 7:20 9:-1 10:-2 11:9 12:17 13:1 14:-3 16:-7 18:14 19:-15 20:-6 21:-2 22:-11 25:-13 26:-4 28:-17 29:-9 30:1 31:23 32:-34 33:-6 34:-6 35:-10 36:-12 37:4 38:-27 39:8 40:-30 41:-11 42:-42 43:-8 44:12 45:16 46:24 47:-18 48:23 49:18 50:-3 51:-16 52:-22 53:13 54:-8 55:38 56:-18 57:-6 58:-9 59:-14 60:-7 61:-15 62:-5 64:3 65:15 66:-6 67:-15 68:13 69:18 70:-2 71:-8 72:-6 73:-6 74:2 75:-14 76:37 77:-9 78:-9 79:15 80:-9 81:-24 82:13 83:16 84:26 85:-6 86:13 87:-15 88:-2 89:-1 90:12 91:-11 92:23 93:-20 94:-6 95:-8 96:-8 97:1 98:-1 99:7 100:-7 101:8 102:6 103:-4 104:11 105:3 106:-3 107:12 108:-8 109:26 110:1 111:-2 112:-6 113:-19 114:-10 115:-10 116:14 117:16 118:-17 119:-3 120:14 121:-1 122:-6 123:28 124:-6 125:-6 126:-5 127:8 128:-10 129:-11 130:-17 131:-5 132:-3 134:-4 135:-8 136:8 137:12 138:12 139:12 140:9 141:-6 142:-4 144:11 145:2 146:2 147:-3 148:-3 149:25 150:3 151:-12 152:30 153:29 154:-5 155:5 156:-9 157:-33 158:-2 159:-8 160:-6 162:-6 164:24 165:-22 166:-15 167:10 168:-6 169:12 170:-24 171:3 172:-1 173:-9 174:-4 175:-10 176:-1 177:-1 178:13 179:14 180:-10 181:-8 182:-12 183:-5 184:56 185:-2 186:-14 187:-13 188:-4 189:1 190:3 191:12 192:-13 193:-7 194:-16 195:-4 196:10 197:-19 198:16 199:-6 200:20 201:-9 202:-4 203:-14 204:15 205:-10 206:1 207:-25 208:34 209:36 210:-12 211:-11 212:-15 213:-35 214:-19 215:-1 216:-41 217:-2 218:-7 220:-4 222:32 223:8 224:-23 225:-10 226:-11 227:-5 228:11 230:14 231:-5 232:-38 233:-9 234:15 235:21 236:3 237:-3 238:-8 239:-14 240:-10 241:15 244:7 245:12 246:26 247:-10 248:-6 249:-32 250:-2 251:-15 252:20 254:-13 255:-17 256:-7 257:-77 258:17 259:-12 260:-8 261:-9 262:-20 263:3 264:-8 265:-5 266:-11 267:-13 268:-5 269:-17 270:-18 271:1 272:30 273:13 274:23 275:22 276:-2 277:14 278:-7 279:13 280:-21 281:14 282:-1 283:3 284:-6 285:-4 286:59 287:-2 288:8 289:-17 290:-13 291:6 292:-6 293:-11 294:21 296:8 297:19 298:-8 299:17 300:25 301:-7 303:2 304:-5 305:-7 306:-23 307:14 308:-8 309:-8 310:9 312:-4 313:12 314:1 315:25 316:-2 317:11 318:23 319:-3 320:8 321:1 322:6 323:6 324:-15 325:26 326:-17 327:10 328:15 329:-14 330:-14 331:-17 332:-7 333:-1 334:-6 335:12 336:-18 337:-1 338:-11 339:49 340:-27 341:8 342:-9 343:11 344:20 345:21 346:-1 347:13 349:-12 350:-8 351:-10 352:-5 353:-6 354:-16 356:-7 357:-1 358:-15 359:34 360:-16 361:7 363:-8 364:-25 366:16 367:12 369:16 370:6 371:11 372:-24 373:-13 374:-16 375:-12 376:-1 377:6 378:6 379:-3 380:13 381:18 382:-18 383:13 384:5 385:-14 386:14 387:-5 388:-5 389:16 390:22 391:22 393:-6 394:6 395:22 396:25 397:-15 398:-13 399:13 401:6 402:-3 403:10 404:-3 405:10 406:7 407:14 408:-25 409:-5 410:10 411:-5 412:10 413:28 415:40 416:40 417:8 418:25 419:47 420:-2 421:-6 422:-6 423:-1 424:28 425:17 426:24 427:-8 428:-1 430:-29 431:-1 432:-25 433:3 434:-3 435:1 436:15 437:-7 438:8 439:-1 440:-1 441:-5 442:2 443:-1 444:-7 445:-7 446:-8 447:-6 448:-4 449:-14 450:-6 451:-12 452:8 453:-9 454:-10 455:-11 456:-42 457:-14 458:-36 459:5 460:-3 461:-12 462:-10 463:16 464:7 465:11 466:5 467:-20 468:15 469:13 470:9 471:-9 472:50 473:16 474:9 475:-7 476:-20 477:-6 478:10 479:13 481:11 482:72 483:-4 484:-6 485:-13 486:7 487:27 488:2 489:-58 490:8 491:-41 492:13 493:8 495:-2 496:-9 497:5 498:8 499:8 500:2 502:-3 503:7 505:-6 506:-17 508:-11 509:6 510:-14 511:-9 512:2 513:-12 514:14 515:8 516:-16 517:-5 518:-29 519:-11 520:-11 521:4 522:12 523:-11 524:-11 525:-7 526:-21 527:28 528:30 530:26 531:-13 532:24 533:20 534:-1 535:-17 536:-12 537:-52 538:-4 539:-1 540:-21 541:-8 542:-6 543:5 544:-21 545:-12 546:-15 547:-11 548:-20 549:-15 550:-28 551:-15 552:41 553:-1 554:-4 555:-11 556:-16 557:25 558:26 561:-19 562:-14 563:22 564:-13 566:-9 567:-8 568:-3 569:-5 570:-12 571:12 572:-5 573:-5 574:-2 575:-8 576:-9 577:-9 578:-12 579:-11 580:-4 581:2 583:-19 584:9 585:13 586:-10 587:3 588:-12 589:-5 590:67 591:9 592:20 593:-12 594:-15 595:-10 596:-11 597:-8 598:-3 599:-12 600:1 601:-5 602:-9 603:14 604:12 605:-17 606:-25 607:22 608:22 609:-4 610:-4 611:9 612:4 613:-5 614:-11 615:-11 617:18 618:-30 619:-18 620:-10 622:-17 623:-15 624:-15 625:-8 626:-5 627:28 628:16 629:20 630:14 631:20 632:-17 633:3 634:-12 635:25 636:-13 637:-14 638:-17 639:-17 640:7 641:-12 642:-9 643:-10 644:21 645:-3 646:-3 647:-3 649:19 650:14 651:-5 657:6 658:-23 659:21 660:-1 661:17 662:-1 664:-4 665:-11 666:7 667:-2 668:31 669:48 670:-7 671:-10 672:15 673:19 674:-1 675:-19 676:-4 677:-8 678:-6 679:16 680:-12 681:3 682:-18 683:15 684:-9 686:7 687:-3 688:24 689:-12 690:13 691:-5 692:-10 693:-5 694:11 695:-26 696:2 697:48 698:-24 699:53 701:19 702:25 703:8 704:-8 705:-8 706:15 707:11 708:10 709:24 710:-7 711:48 712:43 713:15 714:8 715:-8 717:-22 718:-15 719:-3 720:5 721:-9 722:-9 723:-6 724:-4 725:-11 726:-4 728:-7 729:-8 731:29 732:29 733:10 734:15 735:16 736:19 737:-10 738:-1 739:-11 740:-3 741:9 742:18 743:-18 744:11 745:11 746:-2 747:14 748:-11 749:-6 750:12 751:10 752:2 753:25 754:-20 755:23 756:24 757:-8 758:-3 759:3 760:-3 761:-14 762:12 763:12 764:-3 765:15 766:15 767:18 768:16 769:16 770:15 771:-10 772:-9 773:-6 774:-12 775:1 776:10 777:-8 778:14 779:-3 780:12 781:9 782:-3 783:5 784:-5 787:-24 788:-21 789:12 790:9 791:10 792:18 793:9 794:-17 795:6 796:-5 797:-7 798:11 799:12 800:-4 801:13 802:-14 804:-2 805:-2 806:19 807:27 808:6 809:-1 810:9 811:-19 812:-6 813:13 814:4 815:6 816:18 817:-13 818:20 819:-9 820:-10 821:-20 822:6 823:-9 825:-12 826:-15 827:-20 828:16 830:-20 831:14 832:21 833:4 834:19 835:28 836:5 837:-4 838:-2 839:36 840:23 841:-13 842:-2 843:9 844:-29 845:-14 846:-18 847:-11 848:24 849:-9 850:-7 851:-14 852:-10 853:-7 854:-22 855:-2 856:10 857:12 858:-25 859:1 860:-21 861:-3 862:36 863:22 864:-4 865:-1 866:-2 867:34 868:5 869:-8 870:-6 871:32 872:6 873:-8 874:-8 875:-16 876:-14 877:1 878:-9 879:25 880:-2 881:-34 882:-34 883:3 884:-4 885:-14 886:-6 887:16 888:51 889:5 890:29 891:23 892:-31 893:-13 894:-14 895:5 896:12 897:-10 898:6 899:12 900:22 901:6 902:8 904:-3 905:-3 906:-8 907:-6 908:-4 909:-4 910:14 911:-1 912:-1 913:-2 914:-13 915:-12 916:-3 917:-13 918:7 919:17 920:-5 921:13 922:13 923:5 924:7 925:-3 926:-2 928:9 929:25 930:13 931:-23 932:-10 933:-13 934:-8 935:11 936:5 937:44 938:10 939:9 940:-1 941:1 942:-4 943:10 944:10 945:-19 946:-13 947:3 948:-6 949:34 950:5 951:-17 952:-18 953:-24 954:-13 955:22 956:16 957:-2 958:16 959:-4 960:-7 961:-7 962:-7 963:-6 964:-2 965:-23 966:-6 967:-23 969:-25 970:16 971:17 972:3 973:-7 974:-7 975:12 976:-2 977:6 978:-7 979:-10 980:-13 981:-9 982:-5 984:15 985:-6 986:22 987:-5 988:-4 989:-3 990:-3 991:14 992:-15 993:-24 994:17 995:19 996:3 997:-6 998:-7 999:-9 1000:-6 1001:-18 1002:-6 1003:-6 1004:16 1005:16 1006:-21 1009:-1 1011:-4 1013:9 1014:10 1015:14 1016:1 1017:-3 1018:13 1019:-13 1020:-8 1021:11 1022:-5 1024:16 1025:-19 1026:12 1027:-9 1028:19 1029:-15 1030:-16 1031:-9 1032:7 1033:13 1034:-24 1036:-2 1037:46 1038:40 1039:13 1040:-13 1041:23 1042:24 1043:-6 1044:-6 1045:-14 1046:10 1047:-15 1048:6 1049:4 1050:-4 1051:-4 1052:5 1053:-6 1054:26 1055:-6 1056:-9 1057:-9 1058:-6 1059:21 1060:22 1061:-3 1062:-10 1063:-2 1064:-7 1065:-2 1066:-2 1067:-16 1068:-1 1069:-4 1070:-10 1071:-10 1072:9 1073:8 1074:8 1075:-7 1077:-2 1078:-11 1080:-5 1081:-3 1082:11 1083:8 1084:-4 1085:9 1087:-7 1088:-6 1089:-6 1090:-6 1091:15 1092:-2 1093:8 1094:6 1095:-14 1097:-6 1099:-12 1100:-10 1101:-25 1102:-12 1103:-29 1104:-1 1105:-13 1106:15 1107:-15 1108:-13 1109:14 1110:18 1112:3 1113:30 1114:51 1115:-20 1116:-22 1117:-9 1118:-17 1119:4 1120:-2 1122:-4 1123:-10 1124:-8 1125:-15 1126:-8 1128:-11 1129:-11 1130:-24 1131:-13 1132:-13 1133:-9 1134:-8 1135:11 1136:-3 1137:11 1138:21 1139:-4 1140:12 1141:-19 1142:-12 1143:-4 1144:-8 1145:7 1146:7 1147:-2 1148:-8 1150:-18 1151:9 1152:7 1153:-4 1154:-8 1155:-6 1156:7 1157:9 1158:22 1159:5 1160:6 1161:7 1162:-9 1163:-8 1164:-6 1165:-4 1166:1 1167:8 1168:1 1169:-19 1170:-15 1171:10 1172:-8 1173:-2 1174:15 1175:-4 1176:-15 1177:-1 1178:7 1179:-15 1180:-4 1181:-16 1182:-6 1183:-18 1184:-6 1185:-14 1186:18 1187:-15 1188:-14 1189:-36 1190:-6 1191:-8 1192:-1 1193:-4 1194:6 1195:16 1196:41 1197:-20 1198:-3 1199:-4 1200:-18 1201:7 1202:11 1204:20 1205:-16 1206:-14 1207:-10 1208:-2 1209:2 1210:11 1211:15 1212:15 1213:15 1214:-13 1215:49 1216:-13 1217:25 1218:12 1219:-11 1221:12 1222:26 1223:17 1224:7 1225:22 1226:-8 1227:-5 1228:-16 1230:-10 1231:-6 1233:-14 1234:29 1235:41 1236:-9 1237:-5 1238:16 1240:20 1241:-2 1242:22 1243:-9 1244:-17 1245:-4 1246:19 1247:-9 1248:-15 1249:-1 1250:-21 1251:-4 1252:-13 1253:-8 1254:23 1255:-10 1257:18 1258:-9 1259:21 1261:-2 1262:54 1263:-6 1264:-10 1265:11 1266:6 1267:-4 1268:-4 1269:-3 1271:-20 1272:-21 1273:-8 1274:-11 1276:-19 1277:-2 1278:-6 1279:-5 1280:3 1281:11 1282:-8 1283:16 1284:5 1285:-4 1286:19 1287:-3 1288:1 1289:-15 1290:-20 1291:-14 1292:18 1293:-24 1295:28 1296:-16 1297:-4 1298:15 1299:-13 1300:-14 1301:-2 1302:-6 1303:5 1304:-20 1305:11 1306:11 1307:-5 1308:-6 1309:5 1310:-1 1311:6 1312:-7 1315:9 1316:5 1317:16 1318:-13 1319:-1 1320:-12 1321:-8 1322:-8 1323:-19 1324:-20 1325:-13 1326:-13 1327:-3 1328:-3 1329:28 1330:21 1331:10 1332:14 1333:-25 1334:11 1335:-13 1336:21 1337:-1 1338:-1 1339:-32 1341:-4 1342:-1 1343:-16 1344:19 1345:-51 1346:-5 1347:-3 1349:17 1350:1 1351:10 1352:-14 1353:-20 1355:-12 1356:-4 1357:-12 1358:20 1359:15 1362:-8 1363:12 1365:2 1366:-28 1368:-8 1369:-18 1370:26 1371:-3 1373:-1 1374:13 1376:-16 1377:8 1378:-15 1379:-6 1380:-8 1382:10 1383:-18 1384:1 1386:24 1387:9 1388:-17 1389:-10 1390:-28 1391:-9 1392:7 1393:-14 1394:-9 1395:12 1396:-10 1397:11 1398:-17 1399:-17 1400:-14 1401:16 1402:-23 1403:-14 1404:-15 1405:-13 1406:-2 1407:12 1408:-6 1409:-8 1410:10 1411:-6 1412:-4 1413:-1 1415:-5 1416:-8 1417:26 1418:32 1419:-14 1420:-8 1421:7 1422:-3 1423:28 1424:13 1425:81 1426:22 1427:7 1428:24 1429:37 1430:21 1431:8 1433:-8 1434:-4 1435:4 1436:4 1437:-23 1438:-13 1439:4 1440:2 1441:-2 1442:9 1443:18 1444:1 1445:-3 1446:17 1448:11 1449:2 1450:-4 1451:14 1452:-12 1453:9 1454:-6 1456:-14 1457:-3 1458:-9 1459:2 1460:-5 1461:10 1462:-16 1463:-10 1464:1 1465:11 1466:-11 1467:-1 1468:12 1469:-10 1470:8 1472:18 1473:-10 1474:-4 1475:-5 1476:-8 1477:-11 1478:5 1479:-16 1480:-10 1481:-9 1482:-9 1484:-7 1485:11 1486:14 1487:-2 1488:-16 1489:20 1490:3 1491:6 1492:-4 1493:12 1495:-10 1496:-12 1497:-36 1498:14 1499:-2 1500:11 1501:3 1502:13 1503:-13 1504:11 1505:11 1507:-3 1508:12 1509:-18 1511:-26 1512:-3 1513:-12 1514:-26 1515:-5 1516:1 1517:7 1518:-6 1519:-13 1520:12 1521:-11 1522:12 1523:35 1525:-2 1526:11 1527:12 1528:11 1529:26 1530:3 1531:-38 1532:-4 1533:2 1534:-17 1535:-21 1536:21 1537:-29 1538:20 1539:-8 1540:-22 1541:-14 1542:-9 1543:-13 1544:-13 1545:-16 1546:-4 1547:-7 1548:-3 1549:2 1550:-19 1551:-6 1552:-4 1553:-8 1554:-8 1555:12 1556:41 1557:-15 1558:1 1559:-6 1560:12 1561:10 1562:-9 1563:20 1564:-19 1565:-9 1566:13 1567:1 1568:4 1569:-1 1570:13 1571:-17 1572:-5 1573:-12 1574:26 1576:-6 1577:-3 1578:-13 1579:-13 1580:12 1581:-14 1582:23 1583:-24 1584:-7 1585:-11 1587:16 1588:13 1589:-7 1590:18 1591:7 1592:-9 1593:-9 1594:-11 1595:-17 1596:10 1597:16 1598:-11 1599:-25 1600:-25 1601:-11 1602:12 1603:19 1604:-19 1605:-17 1606:-4 1607:6 1608:-27 1609:-7 1610:-16 1611:-10 1612:-4 1614:-4 1615:-4 1616:13 1617:7 1618:12 1619:-2 1620:-1 1621:-17 1622:20 1623:20 1624:7 1625:6 1626:36 1627:-1 1629:-31 1630:-15 1631:24 1632:-3 1633:18 1634:-5 1635:-1 1636:8 1637:11 1639:27 1640:12 1641:5 1643:4 1644:1 1645:-13 1646:-3 1647:-5 1648:-13 1649:7 1650:-12 1651:26 1652:-9 1653:-7 1654:-3 1655:-11 1658:-11 1659:-14 1660:-15 1661:-6 1662:-3 1663:-16 1664:8 1665:-20 1666:-8 1667:-12 1668:13 1669:27 1670:-6 1671:8 1672:-11 1673:9 1674:-22 1676:-39 1677:-4 1678:9 1679:11 1681:11 1682:-12 1683:-2 1684:5 1685:-5 1686:11 1687:-6 1688:-10 1689:-2 1690:13 1691:13 1692:48 1693:-1 1694:19 1696:1 1697:-11 1698:-16 1701:-27 1702:-12 1703:-1 1704:-10 1705:8 1706:14 1707:-5 1708:-10 1709:9 1710:25 1711:4 1712:-12 1713:-5 1714:-2 1715:-11 1716:-16 1717:-9 1718:16 1722:6 1723:-37 1724:-14 1725:-8 1726:-3 1727:83 1728:-9 1729:26 1730:10 1731:12 1732:28 1733:-11 1734:-20 1735:-4 1736:-9 1737:-9 1738:-3 1740:-6 1741:22 1742:-4 1744:-15 1745:32 1746:21 1747:-5 1748:-4 1749:12 1750:-13 1751:17 1752:12 1753:-3 1754:-14 1755:13 1756:-5 1758:-10 1762:2 1764:-4 1765:3 1766:-7 1767:22 1768:17 1769:-1 1770:30 1771:-15 1772:-18 1773:-4 1774:-9 1775:-3 1776:3 1777:-12 1778:10 1779:-10 1780:-6 1781:-29 1782:-31 1783:-27 1784:-7 1785:-22 1786:-2 1787:-3 1788:-13 1789:-2 1790:7 1791:13 1792:-5 1793:13 1795:-8 1796:25 1797:-29 1798:-11 1799:-6 1800:13 1801:-13 1802:-7 1803:6 1804:22 1805:26 1806:-1 1807:14 1808:1 1809:-21 1810:-14 1811:-12 1814:-11 1815:-1 1816:-14 1818:9 1819:-2 1820:10 1821:-25 1823:1 1824:53 1825:-32 1826:2 1828:7 1829:14 1830:6 1831:12 1832:-11 1833:31 1834:-3 1835:8 1836:10 1837:-23 1838:37 1839:-17 1840:-15 1841:-11 1842:7 1843:14 1844:5 1845:-2 1846:17 1847:4 1848:-8 1849:11 1850:-9 1851:-9 1852:11 1853:10 1854:-8 1855:-15 1856:6 1857:-10 1858:-11 1859:10 1860:-1 1861:-5 1864:14 1865:-18 1866:6 1867:-3 1868:-3 1869:-26 1870:-11 1871:-11 1872:-4 1875:-3 1876:-3 1877:19 1878:-8 1879:-17 1880:17 1881:-5 1882:-6 1883:7 1885:1 1886:-8 1887:-18 1889:7 1891:-6 1892:-1 1893:-6 1894:-26 1895:8 1896:-8 1897:-9 1898:-7 1899:11 1900:-14 1901:-8 1902:2 1903:-7 1904:-8 1905:6 1906:-4 1907:-11 1908:-11 1909:-10 1910:14 1911:5 1912:26 1913:16 1914:57 1915:43 1916:10 1917:-5 1918:14 1919:12 1920:-7 1921:10 1922:-3 1923:-19 1924:10 1925:-2 1926:11 1927:9 1928:-38 1929:18 1930:20 1931:16 1932:16 1933:-3 1934:-9 1935:-25 1936:-8 1937:-7 1938:2 1939:15 1940:15 1941:-12 1942:19 1943:8 1944:-9 1945:-9 1946:7 1947:5 1948:-11 1951:-5 1952:-1 1953:22 1954:-17 1955:10 1956:-8 1957:-8 1958:25 1959:9 1960:-4 1961:3 1962:14 1963:15 1964:-46 1965:-10 1966:-10 1967:4 1968:-14 1969:10 1970:8 1971:10 1972:1 1973:-17 1974:-9 1975:10 1976:1 1977:-28 1978:-18 1979:-1 1980:-3 1981:-6 1982:26 1983:30 1984:30 1985:-22 1986:10 1987:19 1988:-19 1989:14 1990:14 1991:16 1992:16 1993:-18 1995:1 1996:7 1997:7 1998:15 1999:-12 2000:-18 2001:-12 2002:-24 2003:-9 2004:19 2005:-15 2006:-2 2007:2 2008:-2 2010:-2 2011:-6 2012:15 2013:66 2014:66 2015:-4 2016:-9 2017:24 2018:18 2019:8 2021:8 2022:5 2023:12 2024:19 2025:11 2026:15 2027:-3 2028:-4 2029:-22 2030:19 2031:-31 2032:-16 2033:-8 2034:-9 2035:-11 2036:11 2037:-11 2038:-5 2039:-5 2040:-10 2041:-24 2042:12 2043:21 2044:-28 2045:-24 2046:17 2047:10 2048:24 2049:-12 2050:-11 2051:1 2052:-5 2053:-7 2054:-6 2055:-15 2056:-10 2057:-47 2058:9 2059:10 2060:-7 2061:-2 2062:24 2063:24 2064:-7 2065:-7 2066:-21 2067:10 2068:-2 2069:5 2070:-2 2071:-3 2072:-8 2073:-8 2074:-10 2076:-11 2077:-13 2078:-7 2079:-6 2080:-10 2081:9 2082:-6 2083:6 2084:18 2086:6 2087:14 2088:-2 2089:-2 2090:-6 2091:-12 2092:-17 2093:8 2094:-10 2095:-12 2096:18 2097:19 2099:12 2100:16 2101:-5 2102:3 2103:-18 2104:24 2105:8 2106:5 2107:25 2108:-13 2109:-30 2110:7 2112:23 2113:-10 2114:22 2115:12 2116:-14 2117:30 2118:6 2119:-17 2120:-22 2121:-10 2122:18 2123:23 2125:7 2126:11 2127:8 2128:-3 2129:5 2130:10 2131:10 2132:29 2133:1 2134:-13 2135:-1 2136:9 2137:9 2138:9 2139:36 2140:-6 2141:-18 2142:19 2143:30 2144:-10 2145:-5 2146:-26 2147:-11 2148:-5 2149:-6 2150:-1 2151:10 2153:-16 2154:-17 2155:7 2156:-4 2157:-8 2158:-1 2159:25 2161:-14 2162:-12 2163:-19 2164:-4 2165:-11 2166:-6 2167:-14 2168:-7 2169:-19 2170:-19 2171:-1 2172:14 2173:14 2174:-13 2175:-2 2177:-15 2178:-3 2179:-7 2180:-2 2181:-5 2182:-1 2183:3 2184:-2 2186:-4 2187:-12 2188:-12 2189:-7 2191:-25 2192:-8 2193:-8 2194:-9 2195:12 2196:12 2197:-6 2198:21 2199:21 2200:-8 2201:9 2202:9 2203:-16 2204:-8 2205:5 2207:26 2208:49 2209:-7 2210:-7 2214:-13 2215:20 2216:16 2217:-3 2218:-3 2219:5 2220:-2 2221:-4 2222:-2 2223:13 2224:-10 2225:-6 2226:-6 2227:7 2228:-17 2229:3 2231:-11 2232:17 2233:-11 2234:10 2235:9 2237:39 2238:16 2239:12 2240:-21 2241:-8 2243:-5 2244:-7 2245:-7 2246:11 2247:12 2248:-14 2249:-4 2250:-6 2251:25 2252:-13 2253:-17 2254:-5 2255:-15 2256:-8 2257:-11 2258:-12 2259:-12 2260:-10 2261:-11 2262:-9 2263:-8 2264:-13 2265:-28 2266:-23 2267:1 2268:23 2269:20 2270:-18 2271:-20 2272:3 2273:-1 2276:-3 2277:28 2278:-8 2281:-10 2282:-9 2285:-12 2286:-9 2287:-29 2288:-29 2289:-3 2292:-7 2293:-8 2294:9 2295:12 2296:-9 2297:7 2298:-3 2299:21 2300:-12 2301:19 2302:-7 2303:11 2304:10 2305:-9 2306:-12 2307:-10 2308:42 2309:29 2310:-6 2311:-23 2312:-10 2313:9 2314:-9 2317:-1 2318:-12 2319:-24 2320:26 2321:20 2322:-6 2323:-15 2324:-9 2325:33 2326:34 2327:18 2328:20 2329:-33 2330:-1 2331:64 2332:1 2333:40 2334:-3 2335:10 2336:15 2337:36 2338:-8 2339:-15 2340:10 2341:-11 2342:-6 2343:13 2344:47 2345:-5 2346:-16 2347:-7 2348:-6 2349:-17 2350:20 2352:12 2353:6 2354:-3 2355:-8 2356:-2 2357:-20 2358:59 2359:27 2360:2 2361:-13 2362:-20 2363:5 2364:-3 2365:7 2366:-6 2367:-11 2368:-9 2369:-2 2370:18 2372:14 2373:-10 2374:5 2375:-12 2376:-6 2377:-3 2379:-2 2380:-7 2381:19 2382:-6 2383:24 2384:-6 2385:9 2386:-8 2387:16 2388:-9 2389:-8 2390:-9 2391:8 2392:-9 2393:-5 2394:10 2395:-8 2396:14 2397:11 2398:14 2399:-15 2400:-3 2401:-6 2402:-14 2403:-8 2404:10 2405:-12 2406:4 2407:-9 2409:-6 2410:-8 2411:-6 2413:19 2414:-14 2415:-13 2416:-3 2417:-2 2418:15 2419:12 2420:-14 2421:37 2422:-9 2423:14 2424:29 2425:-1 2427:-23 2428:14 2429:23 2430:-9 2431:19 2432:-20 2433:-3 2434:23 2435:-30 2436:-18 2438:-14 2439:-4 2440:19 2441:-2 2444:5 2445:-4 2446:-28 2447:23 2448:-12 2449:-11 2450:-9 2451:12 2452:4 2453:-14 2454:10 2455:-10 2456:16 2457:27 2458:28 2459:1 2460:1 2461:27 2462:-29 2463:-15 2464:-9 2465:-2 2466:-6 2467:25 2468:-6 2469:23 2470:-9 2471:-2 2472:-2 2474:-4 2476:11 2477:-26 2478:3 2479:-5 2480:-12 2481:11 2482:11 2483:12 2484:30 2485:-8 2486:10 2487:-9 2488:-27 2489:-7 2490:-4 2491:6 2492:12 2495:-19 2496:-12 2497:-23 2498:-4 2499:-3 2500:1 2502:12 2503:-9 2504:-7 2505:-13 2506:-14 2507:-5 2508:19 2509:26 2510:-5 2511:13 2512:-4 2513:-3 2514:-9 2515:9 2517:-5 2518:12 2519:-4 2520:3 2521:-12 2522:-1 2523:-8 2524:-2 2525:22 2526:20 2527:-28 2528:-10 2529:24 2530:-3 2531:12 2532:9 2533:-1 2534:-1 2536:14 2537:9 2538:-5 2539:-10 2540:15 2541:-29 2542:-8 2543:35 2544:-14 2545:-5 2546:7 2547:2 2548:15 2549:-24 2550:-9 2551:3 2552:7 2553:-4 2554:40 2555:-6 2556:-5 2557:-3 2558:-10 2559:-1 2560:-1 2561:-1 2562:15 2563:-3 2564:12 2565:-8 2566:16 2567:12 2568:-1 2569:-30 2570:-1 2571:-8 2572:-14 2573:1 2575:-8 2576:-27 2577:-6 2578:-6 2580:-8 2581:-1 2582:-5 2583:25 2584:-4 2585:-15 2586:-13 2587:34 2588:27 2589:7 2590:-8 2591:-8 2592:6 2594:3 2595:-15 2596:22 2597:6 2599:12 2600:33 2601:1 2602:10 2603:12 2604:16 2605:-3 2606:5 2607:27 2608:27 2609:13 2610:-6 2611:-2 2612:-2 2613:-25 2614:-10 2615:-2 2617:6 2619:16 2620:-11 2621:30 2622:-3 2623:11 2624:41 2625:9 2626:7 2627:-47 2629:-40 2630:-10 2631:10 2632:-16 2633:-13 2634:-20 2635:-8 2636:-32 2637:-3 2638:-1 2639:2 2640:14 2641:-8 2642:-5 2643:-17 2644:-36 2645:-1 2646:-18 2647:-18 2648:6 2649:10 2650:10 2651:-2 2652:19 2654:-10 2655:-10 2656:-13 2657:-14 2658:19 2659:19 2660:11 2661:-12 2662:-20 2663:15 2664:-21 2665:-4 2666:-10 2667:-18 2668:-18 2669:10 2670:12 2671:21 2672:-30 2673:-20 2674:17 2675:14 2676:-10 2677:-2 2678:17 2679:-13 2680:36 2681:-11 2682:8 2683:-3 2684:35 2685:13 2686:-10 2687:4 2688:14 2689:5 2690:2 2691:25 2692:-12 2693:-6 2694:-10 2695:-12 2696:-6 2697:-12 2698:-14 2699:-14 2700:-28 2701:-13 2702:1 2703:-3 2704:-9 2705:-6 2707:-3 2708:13 2709:-30 2710:-2 2711:-10 2712:6 2713:-11 2714:-11 2715:17 2716:17 2717:-12 2718:-15 2719:-16 2721:-10 2722:17 2723:-18 2724:19 2725:2 2726:51 2727:6 2728:-12 2729:-14 2730:-13 2731:48 2732:-14 2733:-40 2734:-11 2735:-13 2736:-13 2737:34 2738:-25 2739:8 2740:-1 2742:21 2743:2 2744:-7 2745:12 2746:21 2747:16 2749:24 2750:-11 2751:22 2752:-13 2753:-4 2754:20 2756:-22 2757:-5 2758:19 2759:-6 2760:18 2761:7 2762:-4 2763:-4 2764:12 2765:-1 2766:13 2767:-1 2768:16 2769:-11 2770:-7 2771:2 2773:-16 2774:-8 2775:11 2776:-17 2777:3 2778:-14 2779:-15 2780:6 2781:-8 2784:-9 2785:-9 2786:2 2787:5 2790:-7 2791:-6 2792:-7 2793:7 2794:11 2795:-3 2796:-3 2797:-2 2798:-2 2799:2 2800:-4 2801:-1 2802:-2 2803:-1 2804:4 2805:-4 2806:12 2807:9 2808:10 2809:-13 2810:-8 2811:-3 2812:-3 2815:-2 2817:5 2818:4 2819:-12 2820:-10 2821:-3 2822:-5 2823:-1 2824:-11 2825:-2 2826:9 2827:13 2828:-4 2829:-15 2830:9 2831:19 2832:12 2834:-4 2835:2 2836:6 2837:6 2838:3 2839:3 2840:11 2841:14 2842:14 2843:9 2844:9 2847:-7 2848:-7 2849:-12 2850:-6 2851:-1 2852:-10 2853:-15 2854:-2 2855:-2 2856:-20 2857:-20 2858:-13 2859:8 2860:8 2861:8 2862:2 2863:-15 2864:20 2865:-23 2866:-23 2867:3 2868:3 2869:-11 2870:-11 2871:2 2872:9 2873:1 2874:7 2875:-8 2876:-8 2877:-30 2878:-24 2879:-18 2880:-9 2881:9 2882:9 2883:-9 2884:-12 2885:-12 2886:-12 2888:-11 2889:-8 2890:-5 2891:13 2892:-5 2893:19 2894:33 2895:-15 2896:-5 2897:-5 2898:-13 2899:-9 2900:-10 2901:-2 2902:-2 2903:7 2904:7 2905:8 2906:7 2907:-16 2908:-10 2909:-5 2910:-1 2911:-1 2912:7 2913:9 2914:9 2915:-3 2916:-3 2917:-11 2918:9 2919:-12 2920:-8 2921:4 2922:-2 2923:-5 2924:2 2925:-3 2928:-9 2929:-9 2930:4 2931:7 2932:10 2933:10 2934:-2 2935:1 2936:-2 2937:-2 2938:-3 2939:28 2940:20 2941:16 2942:16 2943:7 2944:28 2945:25 2946:-12 2947:-7 2948:2 2949:-4 2950:-4 2951:1 2952:-3 2953:-3 2954:18 2955:10 2956:10 2957:10 2958:14 2959:9 2960:4 2961:5 2962:5 2963:7 2964:-1 2965:11 2967:2 2969:-1 2970:-2 2971:-5 2972:8 2973:9 2974:-3 2975:-6 2976:12 2977:15 2978:9 2979:12 2980:13 2981:-14 2982:-11 2983:-11 2984:-1 2985:-14 2986:-4 2987:-4 2988:11 2989:11 2990:-8 2991:-9 2992:-9 2993:16 2994:15 2995:7 2996:9 2997:13 2998:-7 2999:8 3000:-1 3001:-14 3002:-14 3003:-17 3004:-4 3005:12 3006:17 3007:-3 3008:10 3009:1 3010:-1 3011:5 3012:-9 3013:3 3014:5 3015:-1 3016:-4 3017:-4 3018:3 3019:-13 3020:17 3021:-4 3022:2 3023:5 3024:2 3025:-9 3026:-9 3027:2 3028:13 3029:11 3030:-9 3031:-9 3032:-9 3033:4 3034:12 3035:6 3036:5 3037:-1 3038:-3 3039:-3 3040:-3 3041:-13 3042:-11 3043:-8 3045:1 3046:7 3047:-2 3048:-13 3049:8 3050:8 3051:-2 3052:-2 3053:-2 3054:-8 3055:-8 3056:-7 3057:-8 3058:-8 3061:8 3062:10 3063:7 3064:3 3065:-4 3066:4 3067:4 3068:13 3069:-11 3070:-9 3071:29 3072:15 3073:18 3074:-13 3075:-3 3076:1 3077:3 3078:-9 3079:10 3080:10 3081:-14 3082:-10 3083:-10 3086:-6 3087:3 3088:3 3089:2 3090:3 3091:-3 3092:-14 3093:8 3094:8 3095:-17 3096:-3 3097:-10 3098:-8 3099:-14 3100:2 3101:5 3102:11 3103:-3 3104:-5 3105:1 3106:1 3107:-3 3108:-3 3109:-3 3110:-3 3111:-28 3113:-4 3114:-4 3115:-12 3116:-7 3117:-7 3118:-20 3119:-22 3120:-24 3121:1 3122:2 3123:-9 3124:-7 3125:-8 3126:-2 3127:9 3128:18 3129:-9 3130:-9 3131:10 3132:9 3133:27 3134:27 3135:-5 3136:-5 3137:-3 3138:20 3139:-6 3140:-8 3141:-13 3142:-10 3143:-5 3144:-1 3145:2 3146:2 3147:5 3148:6 3149:-9 3150:-6 3152:-4 3153:-2 3154:-10 3155:-8 3156:-1 3157:-1 3158:-1 3159:12 3160:12 3161:-8 3162:-6 3163:-8 3164:-12 3165:-21 3166:-9 3167:-8 3168:-3 3169:9 3170:-1 3171:10 3172:25 3173:30 3174:-7 3175:-7 3176:-7 3177:10 3178:-5 3179:-5 3180:2 3181:-2 3182:6 3183:6 3184:-6 3185:11 3186:-14 3187:-7 3188:-5 3189:-15 3190:-15 3191:5 3192:5 3193:-14 3194:-1 3195:4 3196:4 3197:-15 3198:-17 3199:-12 3200:-1 3201:-1 3203:-1 3204:13 3205:-1 3206:-1 3207:9 3208:9 3209:-14 3210:-14 3211:-7 3212:-7 3213:-7 3214:2 3215:-11 3216:-7 3217:15 3218:15 3219:4 3220:4 3221:-4 3222:-3 3223:-3 3224:-8 3225:3 3226:9 3227:5 3228:5 3229:-7 3230:-7 3233:-1 3236:10 3237:-9 3238:-9 3239:9 3240:-7 3241:-8 3242:-8 3243:5 3244:-19 3245:-14 3246:-11 3248:-3 3249:-14 3250:-14 3252:26 3253:15 3254:16 3255:15 3256:5 3257:13 3258:6 3259:-19 3260:1 3261:5 3262:-10 3263:-8 3264:3 3265:-11 3266:-11 3267:-9 3268:-10 3269:16 3270:18 3271:19 3272:10 3273:-2 3274:3 3275:3 3276:-8 3277:-11 3278:-11 3279:2 3280:2 3281:8 3282:12 3283:10 3284:17 3285:-14 3286:-14 3287:36 3288:36 3289:3 3290:8 3291:1 3292:6 3293:-20 3294:2 3295:-14 3296:-13 3297:-13 3298:-13 3299:13 3300:14 3301:1 3302:12 3303:3 3304:12 3305:-4 3306:-4 3307:11 3308:7 3309:3 3310:-8 3311:-16 3312:-3 3314:-14 3315:-1 3316:-12 3317:-5 3318:-10 3319:-10 3320:9 3321:-10 3322:5 3325:12 3326:19 3327:32 3328:-2 3329:-8 3330:9 3332:6 3333:-9 3334:8 3335:9 3336:14 3337:-7 3338:-13 3339:-16 3340:-16 3341:35 3342:39 3343:13 3344:25 3345:25 3346:-6 3347:-13 3348:-9 3349:-5 3350:6 3351:11 3352:4 3353:13 3354:-5 3355:-2 3356:-1 3357:-1 3358:34 3359:28 3360:-20 3361:-17 3364:-7 3365:-7 3366:-18 3367:-22 3368:-5 3369:-8 3370:10 3371:9 3372:8 3373:-13 3374:-4 3375:-4 3376:-5 3377:-8 3378:-6 3379:7 3380:7 3381:8 3382:13 3383:11 3384:-6 3385:11 3386:11 3387:-5 3388:-4 3389:10 3390:5 3391:15 3392:4 3393:3 3394:-6 3395:11 3396:3 3397:-5 3398:-13 3399:-2 3400:6 3401:-3 3402:8 3403:-11 3404:-8 3405:-5 3406:-5 3407:-15 3408:-10 3409:-10 3410:-3 3411:-4 3412:-15 3413:-2 3414:-2 3415:-14 3416:-9 3417:14 3418:-5 3419:-4 3420:13 3421:10 3422:12 3425:1 3426:11 3427:-5 3428:7 3429:11 3430:8 3431:-1 3432:-8 3433:5 3434:9 3435:-6 3436:-3 3437:-18 3438:-7 3439:-10 3440:-1 3441:7 3442:-21 3443:-7 3444:-7 3445:-10 3446:-11 3447:-11 3448:-11 3449:-10 3450:-10 3451:10 3452:9 3453:-11 3454:-11 3455:16 3456:10 3457:10 3458:13 3459:3 3460:-4 3461:-5 3462:9 3463:16 3464:5 3465:12 3466:12 3467:10 3468:9 3469:3 3470:6 3471:6 3472:18 3473:16 3474:-13 3475:24 3476:16 3477:19 3478:-12 3479:-1 3480:-4 3481:4 3482:7 3483:-4 3484:-2 3485:-2 3486:6 3487:-1 3488:-1 3489:1 3490:1 3491:-10 3492:-10 3493:7 3494:11 3495:16 3496:-6 3497:-5 3498:-10 3499:-3 3500:-1 3501:-11 3502:-1 3504:-13 3505:-13 3506:9 3507:10 3508:8 3509:9 3510:9 3511:18 3512:2 3513:12 3514:12 3515:12 3516:20 3517:5 3518:-6 3519:-6 3520:9 3521:-1 3522:3 3523:6 3524:17 3525:17 3526:-16 3527:-18 3528:-7 3529:3 3530:-11 3531:-12 3532:-7 3533:-11 3534:3 3535:5 3536:5 3537:-8 3538:-3 3539:-3 3540:-8 3541:-8 3542:-5 3543:7 3544:13 3545:-6 3546:-3 3547:-6 3548:-12 3549:18 3550:8 3551:-6 3552:-6 3553:-8 3554:-1 3555:-1 3556:11 3557:11 3560:-7 3561:-7 3562:-5 3563:-8 3564:-10 3565:-10 3566:-7 3567:2 3568:2 3569:5 3571:-10 3572:-11 3573:7 3574:-4 3575:-4 3576:19 3577:-3 3578:-1 3579:22 3580:21 3581:3 3582:-1 3583:4 3584:7 3585:-5 3586:-3 3587:-3 3590:-9 3591:-16 3592:-15 3593:-15 3594:-15 3595:2 3598:-14 3599:-5 3600:-5 3601:-5 3602:-5 3603:-3 3604:-10 3605:-12 3606:-12 3607:9 3608:9 3609:10 3610:10 3611:-13 3612:-13 3613:-3 3614:1 3615:-2 3616:-4 3617:-5 3618:10 3619:12 3620:7 3621:11 3622:-3 3623:-3 3624:10 3625:10 3626:-1 3627:-6 3628:-18 3629:-16 3630:-1 3631:-6 3632:4 3633:-4 3634:14 3635:9 3636:9 3637:10 3638:10 3639:-13 3640:-13 3641:-8 3642:-3 3643:-3 3646:-2 3647:-7 3648:-11 3649:1 3650:-9 3651:-3 3652:16 3653:7 3654:10 3655:-3 3656:-3 3657:12 3658:-1 3659:-18 3660:-1 3661:-1 3662:1 3663:1 3664:-4 3667:9 3668:3 3669:31 3670:-4 3671:-14 3672:-10 3673:-6 3674:9 3675:9 3676:-2 3677:-2 3678:-2 3679:-2 3680:3 3681:11 3682:-8 3683:-9 3684:-1 3685:-1 3686:30 3687:15 3688:-7 3689:-7 3690:37 3691:37 3692:22 3693:15 3694:15 3695:15 3696:4 3697:12 3698:-5 3699:6 3700:-9 3701:-4 3702:-2 3704:7 3705:-6 3706:-6 3707:10 3708:13 3709:16 3710:17 3711:11 3712:11 3713:-1 3714:-1 3715:6 3716:6 3717:6 3718:4 3719:3 3720:3 3721:9 3722:3 3723:12 3724:14 3725:14 3726:7 3727:9 3728:-7 3729:-7 3730:9 3731:7 3732:2 3733:-1 3734:-8 3735:-7 3736:-7 3737:-10 3738:-6 3739:-3 3740:2 3741:-17 3742:-11 3745:-5 3746:-5 3747:6 3748:1 3749:5 3750:-4 3751:-6 3752:9 3753:-10 3754:14 3755:-9 3756:-8 3757:-8 3758:-9 3759:4 3760:-1 3761:-4 3762:-4 3763:-4 3764:-5 3765:-2 3766:-7 3769:-9 3770:-9 3771:-2 3772:-2 3773:-2 3774:18 3775:16 3776:16 3777:-13 3778:-5 3779:20 3780:-20 3781:-11 3782:6 3783:-13 3784:9 3785:9 3786:-12 3787:-12 3788:6 3789:8 3790:8 3791:16 3792:10 3793:4 3794:5 3795:4 3796:7 3799:-8 3800:2 3801:2 3802:-2 3803:-2 3804:16 3805:7 3806:14 3807:8 3808:-11 3809:25 3810:-14 3811:-22 3812:19 3813:19 3814:11 3815:-7 3816:-7 3817:-8 3818:-8 3819:-14 3820:21 3821:17 3822:17 3823:3 3824:3 3825:-11 3826:-11 3827:-11 3828:-10 3829:-9 3830:-34 3831:-13 3832:-10 3833:-8 3834:-8 3835:-4 3836:-14 3837:-14 3838:-10 3839:-10 3840:-10 3841:9 3842:11 3843:-5 3844:-1 3845:-1 3846:9 3847:1 3848:1 3849:4 3850:5 3851:-8 3852:-8 3853:-8 3854:-12 3855:-9 3856:-9 3857:-2 3858:-22 3859:-5 3860:2 3861:-6 3862:15 3863:14 3864:4 3865:13 3866:-21 3867:-19 3868:-9 3869:-2 3870:-8 3873:-6 3874:-6 3875:-6 3876:1 3877:2 3878:1 3879:-6 3880:-6 3881:9 3882:-1 3883:-1 3884:-12 3885:-11 3886:-12 3887:8 3888:8 3889:-6 3890:-14 3891:-14 3892:-19 3893:-11 3894:-12 3895:-12 3896:-12 3897:-3 3900:10 3901:13 3902:-10 3903:-4 3904:-3 3905:-3 3906:3 3907:3 3908:12 3909:20 3910:-15 3911:-11 3912:-7 3913:-7 3914:-1 3915:-1 3916:13 3917:-1 3918:-1 3919:-5 3920:-3 3921:-1 3923:11 3924:-8 3925:-5 3926:6 3927:-1 3928:7 3929:10 3930:16 3931:11 3932:4 3933:-4 3934:-4 3935:4 3936:4 3937:10 3938:10 3939:-10 3940:-4 3941:-5 3942:13 3943:13 3944:-6 3945:-6 3946:-2 3948:-4 3949:-4 3950:9 3951:15 3952:31 3953:33 3954:-12 3955:-11 3956:-6 3957:12 3958:12 3959:12 3960:9 3961:-4 3962:-5 3963:-5 3964:8 3965:8 3966:-25 3967:-16 3968:-11 3969:-11 3970:-1 3971:-1 3972:-15 3973:-6 3974:-6 3975:4 3976:-6 3977:-15 3978:-16 3979:8 3980:12 3981:-7 3982:-7 3983:-16 3984:-7 3985:3 3987:-2 3988:-2 3989:-6 3990:-5 3991:7 3992:9 3993:16 3994:20 3995:-6 3996:-6 3997:-6 3998:4 3999:-3 4000:-15 4001:-7 4002:-5 4003:-1 4004:-1 4005:-1 4006:7 4007:9 4008:9 4009:9 4010:9 4011:-3 4012:-3 4013:-3 4014:-12 4016:-2 4017:9 4018:9 4019:-4 4020:-3 4021:-12 4022:-8 4023:-8 4025:-2 4026:-5 4028:-8 4029:3 4030:4 4031:8 4032:-9 4033:-6 4035:-13 4036:-14 4037:-12 4038:-9 4039:-4 4040:-4 4041:-3 4043:2 4044:-9 4045:-9 4046:-1 4047:7 4048:7 4049:-9 4050:10 4051:10 4052:10 4053:-3 4054:6 4055:6 4056:17 4057:1 4060:-7 4061:-1 4062:-4 4063:22 4064:23 4065:12 4066:12 4067:8 4068:-9 4069:-9 4070:10 4071:-10 4072:20 4073:9 4074:-10 4075:7 4076:24 4077:25 4078:25 4079:-12 4080:-9 4081:-3 4082:7 4083:2 4084:-4 4085:-4 4086:-5 4087:-15 4088:-10 4089:-10 4090:-6 4091:-6 4092:8 4093:9 4094:-9 4095:-14 4096:-5 4097:-5 4098:-5 4099:-13 4100:-7 4101:-10 4102:-10 4103:20 4104:19 4105:19 4106:10 4107:12 4108:12 4109:-6 4110:-8 4111:-8 4112:2 4113:-12 4114:-6 4115:5 4116:-7 4117:11 4118:1 4119:8 4120:5 4121:2 4122:-4 4123:11 4124:-10 4125:2 4126:-16 4127:-16 4128:-11 4129:-4 4131:-1 4132:-1 4133:-12 4135:-13 4136:-13 4137:-4 4138:-3 4139:-4 4140:-6 4141:9 4142:15 4143:10 4144:-2 4145:-2 4146:-2 4147:-12 4148:35 4149:36 4150:5 4151:-10 4152:1 4153:-1 4154:12 4155:-10 4156:-12 4157:10 4158:-10 4159:2 4160:9 4161:-6 4162:-1 4163:-2 4164:-4 4165:-5 4166:-3 4167:8 4168:9 4169:9 4171:-6 4172:-6 4173:12 4174:11 4175:-3 4176:-7 4177:7 4178:-1 4179:-1 4180:15 4181:9 4182:9 4183:32 4184:7 4185:12 4186:12 4187:12 4188:24 4189:-3 4190:14 4191:14 4192:15 4193:12 4194:1 4196:-6 4197:-6 4198:12 4199:13 4200:13 4201:1 4202:6 4203:-17 4204:-7 4205:11 4207:6 4208:-11 4209:-11 4210:-11 4211:-10 4212:-16 4213:-4 4214:-4 4215:-4 4216:18 4217:11 4218:-13 4219:-5 4220:-10 4221:-11 4222:-4 4223:-2 4224:-2 4225:-4 4226:-11 4227:15 4228:15 4229:16 4230:7 4231:9 4232:9 4233:13 4234:12 4235:-7 4236:-3 4237:8 4238:-1 4239:-1 4240:-7 4241:-7 4242:-14 4243:-14 4244:-14 4245:-11 4246:-4 4247:-4 4248:17 4249:17 4250:17 4252:-3 4253:-2 4254:-1 4255:-1 4256:2 4257:5 4258:-12 4259:-10 4260:4 4261:-1 4262:-1 4263:-9 4264:-15 4265:-3 4266:-3 4267:3 4268:3 4269:11 4270:6 4271:-5 4272:-9 4273:3 4274:-2 4275:2 4276:2 4277:-2 4278:-2 4279:10 4280:-10 4281:-9 4282:7 4283:-17 4284:5 4285:7 4286:2 4287:-4 4289:9 4290:6 4293:5 4294:3 4295:-4 4296:-4 4297:-4 4298:-1 4299:-12 4300:-17 4301:17 4302:19 4303:-4 4304:-4 4305:-2 4306:9 4307:9 4308:10 4309:12 4310:13 4311:-1 4312:-1 4313:20 4314:17 4315:15 4316:11 4317:11 4318:11 4319:-8 4320:4 4321:5 4322:2 4323:2 4324:-5 4325:-16 4326:-16 4327:-16 4328:10 4330:4 4331:6 4332:6 4333:13 4334:11 4335:11 4336:-1 4337:-1 4338:3 4339:9 4340:9 4341:6 4342:2 4343:4 4344:6 4345:9 4346:11 4347:11 4348:-10 4349:-9 4350:-9 4351:-3 4352:-9 4353:-5 4354:5 4355:3 4356:12 4357:-9 4358:4 4359:6 4360:-2 4361:-2 4362:13 4363:16 4365:7 4366:7 4367:-9 4368:-9 4369:-8 4370:-10 4371:-10 4372:-1 4373:-1 4374:-1 4375:-1 4376:7 4377:7 4378:5 4379:8 4380:-26 4381:-12 4382:-15 4383:-11 4384:-8 4385:-1 4386:-1 4387:-1 4388:-5 4389:-4 4390:-2 4391:13 4392:1 4393:12 4394:10 4395:-8 4396:-11 4397:12 4398:-3 4399:-1 4400:9 4401:12 4402:12 4405:-1 4407:-3 4408:-3 4409:8 4410:-14 4411:-11 4412:4 4413:4 4414:-1 4415:8 4416:-1 4417:11 4418:16 4419:10 4420:10 4421:-5 4422:-5 4423:11 4424:-5 4425:-6 4426:-6 4427:-2 4428:-2 4429:-2 4430:-7 4431:-4 4432:-9 4433:2 4434:2 4436:11 4437:11 4438:11 4439:-3 4440:-3 4441:-3 4442:7 4443:-3 4444:-1 4445:11 4446:11 4447:-27 4448:-9 4449:-4 4450:-1 4451:-1 4452:-18 4453:-17 4454:-3 4455:-3 4456:8 4457:8 4458:4 4459:4 4460:4 4461:-9 4462:-7 4463:3 4464:2 4465:3 4466:-3 4467:-3 4468:-20 4469:-14 4470:-6 4471:-6 4472:-5 4473:-5 4474:18 4475:-13 4476:-14 4477:-15 4478:-3 4479:-3 4480:-3 4481:-1 4482:-1 4483:13 4484:13 4485:6 4486:4 4487:1 4488:27 4489:25 4490:25 4491:8 4492:11 4493:-10 4494:-6 4495:-5 4497:9 4498:9 4499:-13 4500:-2 4501:-13 4502:-10 4503:13 4504:9 4505:9 4506:2 4507:2 4508:-9 4509:-8 4510:-9 4511:-19 4512:-14 4513:-8 4514:-10 4515:-8 4516:-8 4517:-1 4518:-5 4519:-5 4520:-12 4521:-12 4522:-4 4523:8 4524:8 4525:8 4526:-42 4527:-2 4528:-18 4529:-10 4530:-7 4531:-7 4532:-7 4533:-7 4534:-16 4535:-11 4536:-4 4537:-4 4538:-17 4539:-16 4540:-16 4541:-11 4542:-1 4543:-4 4544:-4 4545:7 4546:11 4547:11 4548:-10 4549:-5 4550:1 4551:1 4552:-10 4553:-12 4554:7 4555:20 4556:10 4557:17 4558:17 4559:6 4560:-8 4561:-6 4562:9 4563:12 4564:-10 4565:-5 4566:-8 4567:10 4568:5 4569:-7 4570:-2 4571:-2 4572:-1 4573:-1 4574:-11 4575:8 4576:-18 4577:-8 4578:-8 4579:-11 4580:-23 4581:-17 4582:-13 4583:-12 4584:2 4585:2 4586:2 4587:-6 4588:9 4589:-9 4590:-13 4592:-8 4593:-8 4594:-11 4595:-9 4596:-6 4597:-12 4598:6 4599:10 4600:-3 4601:-8 4602:15 4603:3 4604:-1 4605:8 4606:8 4607:8 4608:-22 4609:-26 4610:-7 4611:-11 4612:8 4615:2 4616:2 4617:-12 4618:-11 4619:-10 4620:-10 4621:-5 4622:10 4623:13 4624:3 4625:3 4626:-4 4627:-2 4628:-2 4629:-3 4630:-3 4631:-1 4632:-1 4633:-1 4634:1 4635:1 4636:-10 4637:2 4638:-13 4639:-12 4640:-3 4641:-6 4642:-6 4643:-9 4644:-9 4645:-7 4646:-5 4647:2 4648:12 4649:-4 4650:-4 4651:23 4652:18 4653:-7 4654:-11 4655:-8 4656:-12 4657:-14 4658:-9 4659:-9 4662:-12 4663:2 4664:2 4665:-1 4666:-1 4667:9 4668:9 4669:15 4670:13 4671:15 4672:-10 4673:3 4675:-6 4676:-6 4677:12 4678:12 4679:2 4680:4 4681:4 4682:12 4683:7 4684:-6 4685:-6 4686:-1 4687:-1 4688:12 4689:5 4690:4 4691:4 4692:7 4693:3 4694:-10 4695:-8 4696:-9 4697:17 4698:17 4699:17 4700:-11 4701:-26 4702:-13 4703:-13 4704:-19 4705:-19 4706:15 4707:6 4708:6 4709:7 4710:1 4711:-5 4712:7 4713:1 4714:-2 4715:-2 4716:-10 4717:46 4718:35 4719:25 4720:-10 4721:-10 4722:-2 4723:-14 4724:-14 4725:-34 4726:-24 4727:-8 4728:-9 4729:-5 4730:2 4731:-2 4732:-2 4733:-9 4734:-8 4735:-8 4736:4 4737:5 4738:-8 4739:-8 4740:-8 4741:-1 4742:-2 4743:-8 4744:-7 4745:-11 4746:10 4747:7 4748:11 4749:6 4751:-5 4752:-9 4753:6 4754:6 4755:11 4756:11 4757:8 4758:9 4759:9 4760:9 4761:9 4762:-2 4763:-2 4764:-2 4765:-11 4766:-9 4767:-6 4768:18 4769:15 4770:15 4771:18 4772:14 4773:-20 4774:-20 4775:-10 4776:-7 4777:10 4778:5 4779:-1 4780:3 4781:3 4782:5 4783:-4 4784:-25 4785:-17 4786:-15 4787:-13 4788:-15 4789:-14 4790:-11 4791:21 4792:21 4793:-25 4794:1 4795:-16 4796:-13 4797:-11 4798:-16 4799:-15 4800:-13 4801:-6 4802:-3 4803:-3 4804:-3 4805:-20 4806:-12 4807:-13 4808:-13 4809:-6 4810:-3 4811:-10 4812:-10 4813:-10 4816:-7 4817:-6 4818:-1 4819:3 4820:3 4821:3 4822:2 4823:3 4824:3 4825:1 4826:-17 4827:7 4828:8 4829:8 4830:-19 4831:-3 4832:-14 4833:-7 4834:-11 4835:-1 4836:6 4837:-8 4838:-13 4839:-12 4840:-3 4841:-3 4842:-9 4843:5 4844:2 4845:5 4846:11 4847:-3 4848:-5 4849:-2 4850:3 4851:6 4852:6 4853:-1 4854:1 4855:1 4856:6 4858:-1 4859:-7 4860:-7 4861:3 4862:-3 4863:12 4864:16 4865:13 4866:13 4867:25 4868:25 4869:25 4870:26 4871:6 4872:1 4873:-4 4874:-3 4875:-3 4876:8 4877:11 4878:10 4879:-3 4880:-3 4881:3 4882:23 4883:14 4884:14 4885:1 4886:14 4887:-8 4889:-4 4890:-4 4891:-2 4892:-2 4893:7 4894:25 4895:10 4896:24 4897:24 4899:26 4900:-14 4901:-11 4902:-5 4903:-8 4904:-8 4905:-10 4906:7 4907:8 4908:-4 4909:-5 4910:-10 4911:7 4912:9 4913:-12 4914:-7 4915:-6 4916:7 4917:7 4918:-4 4919:9 4920:-12 4921:-12 4922:-24 4923:-20 4924:-20 4925:-20 4926:-12 4927:-7 4928:1 4929:1 4930:1 4931:2 4932:2 4933:-7 4934:-7 4935:-7 4936:-14 4937:-7 4938:-22 4939:-15 4940:10 4941:10 4942:-9 4943:-9 4944:-12 4945:4 4946:-2 4947:3 4948:-15 4949:-16 4950:-8 4951:-8 4952:2 4953:-12 4954:-10 4955:-5 4956:-5 4957:-5 4958:-8 4959:-10 4960:2 4961:21 4962:-9 4963:-9 4964:-4 4965:-16 4966:9 4967:-6 4968:-7 4969:6 4970:26 4971:27 4972:24 4973:22 4974:-8 4975:-9 4976:-5 4977:6 4978:8 4979:6 4980:6 4981:11 4982:23 4983:-11 4984:-9 4985:5 4986:-2 4987:11 4988:11 4989:-17 4990:-8 4991:-8 4992:-12 4993:-12 4994:-9 4995:-10 4996:-10 4997:-5 4998:1 4999:-2 5000:-2 5001:-5 5002:1 5003:3 5005:-6 5006:-4 5007:-4 5008:1 5009:-8 5010:-11 5011:-11 5012:1 5013:-4 5014:-4 5015:2 5016:2 5017:-13 5018:-13 5019:-13 5020:5 5021:6 5022:25 5023:11 5024:13 5025:11 5026:-1 5027:3 5028:-12 5029:-6 5030:7 5031:7 5032:-13 5034:-5 5035:-5 5036:-7 5037:-5 5038:-5 5039:-3 5040:1 5041:-1 5042:4 5043:20 5044:20 5045:-12 5046:-12 5047:-5 5048:-5 5049:-7 5050:-7 5051:-7 5052:7 5053:9 5054:-12 5055:-7 5056:-7 5057:-6 5058:-8 5059:7 5060:7 5061:-9 5062:-8 5063:-9 5065:-2 5066:-2 5067:-2 5068:-15 5069:13 5070:-7 5071:-10 5072:4 5073:4 5074:-11 5075:-12 5076:-12 5077:-10 5078:-13 5079:-13 5080:-10 5081:-10 5082:-18 5083:6 5084:7 5085:-25 5086:-15 5087:-15 5088:7 5089:-1 5090:13 5091:16 5092:16 5093:3 5094:-14 5095:-13 5096:-13 5098:-8 5099:17 5100:-4 5101:3 5102:-10 5103:1 5104:-5 5105:-11 5106:-11 5107:-17 5108:-5 5109:-5 5110:-11 5111:-11 5113:-3 5114:-3 5115:4 5116:-3 5117:-1 5118:-3 5119:3 5120:-16 5121:-8 5122:-3 5123:-3 5124:-2 5125:-2 5126:-11 5127:-1 5128:-13 5129:6 5131:1 5132:-2 5133:-2 5134:-1 5135:-1 5136:-1 5137:6 5138:9 5139:10 5140:10 5141:6 5144:-2 5145:-2 5146:-2 5147:-6 5148:-6 5149:-4 5150:8 5151:8 5152:12 5153:7 5154:8 5155:9 5157:-1 5158:-7 5159:-7 5160:13 5161:13 5162:10 5163:30 5164:35 5165:32 5166:2 5167:-1 5168:-14 5169:7 5170:-23 5171:-20 5172:-20 5173:10 5174:10 5175:10 5176:-9 5177:-5 5178:-1 5179:-2 5180:-2 5181:-14 5182:4 5183:-7 5184:-4 5185:-4 5186:-6 5187:-5 5188:-1 5189:-8 5190:2 5191:-2 5192:5 5193:4 5194:7 5195:4 5196:9 5197:-8 5198:-7 5199:2 5200:-11 5201:12 5202:-6 5203:-5 5204:-1 5205:7 5206:10 5207:10 5208:12 5210:6 5211:-7 5212:-8 5213:-12 5214:9 5215:-10 5216:14 5217:17 5218:18 5221:-5 5222:-10 5223:10 5224:15 5225:23 5226:-9 5227:-7 5228:-7 5229:-18 5230:-18 5231:-7 5232:-6 5233:-6 5234:-5 5235:12 5236:-3 5237:15 5238:14 5239:7 5241:1 5242:10 5243:10 5244:9 5245:4 5246:23 5247:28 5248:28 5249:11 5250:-6 5251:-11 5252:-11 5253:9 5254:5 5257:14 5258:14 5259:4 5260:9 5261:8 5262:10 5263:-11 5264:-3 5265:-4 5267:-4 5268:-4 5269:-4 5270:-18 5271:-15 5272:-5 5273:-7 5274:-9 5275:-7 5276:-2 5277:-10 5278:-10 5279:-1 5280:-1 5281:-5 5282:-5 5283:-6 5284:-6 5286:1 5287:-11 5288:-17 5289:-17 5290:-12 5291:-2 5292:-2 5293:-5 5294:-2 5295:-1 5296:9 5297:9 5298:1 5299:-2 5300:-3 5301:17 5302:19 5303:19 5304:-4 5305:-4 5306:-1 5308:9 5309:-6 5310:-5 5311:-5 5312:13 5313:16 5314:-17 5315:-17 5316:10 5317:10 5318:7 5319:-9 5320:2 5321:-12 5322:-12 5323:9 5324:11 5325:-10 5326:10 5327:6 5328:4 5329:4 5330:21 5331:14 5332:8 5333:8 5334:11 5335:11 5336:10 5337:-1 5338:-5 5339:-5 5340:9 5341:9 5342:4 5343:4 5344:-10 5345:-8 5346:-6 5347:-9 5348:-9 5349:33 5350:15 5351:14 5352:14 5353:3 5354:-3 5355:27 5356:10 5357:10 5358:-13 5359:2 5360:4 5361:-4 5362:-4 5363:9 5364:3 5365:-8 5366:5 5367:13 5368:-12 5369:-7 5370:-5 5371:-5 5372:-15 5373:-15 5374:-15 5375:5 5376:5 5377:5 5378:2 5379:-2 5380:-2 5381:-2 5383:-8 5384:-1 5385:4 5386:3 5387:-3 5388:-3 5389:-1 5390:-1 5391:-18 5392:-18 5393:-12 5394:-7 5396:-1 5397:-1 5398:-1 5399:-7 5400:-5 5401:-5 5402:-9 5403:-4 5404:-4 5405:-4 5406:14 5407:12 5408:12 5409:12 5410:17 5411:17 5412:-2 5413:-1 5414:-1 5415:3 5416:-3 5417:2 5418:8 5419:2 5421:-2 5422:2 5423:3 5424:13 5425:24 5426:-2 5427:25 5428:23 5429:-6 5430:-1 5431:-1 5432:8 5433:9 5434:5 5435:-30 5436:-17 5437:-10 5438:-7 5439:-6 5440:-16 5441:-8 5442:-10 5443:-8 5445:-7 5446:-17 5447:-16 5448:-7 5449:-7 5450:-7 5451:-7 5452:-13 5453:-6 5454:-4 5455:-4 5456:-19 5457:-25 5458:-23 5459:-7 5460:-2 5461:-21 5462:-16 5463:25 5464:26 5465:-2 5466:-2 5467:2 5468:4 5469:1 5470:-26 5471:-12 5472:-5 5473:-18 5474:-18 5475:-1 5476:13 5477:-14 5478:-14 5479:-2 5480:-2 5481:9 5482:4 5483:-3 5484:-8 5485:1 5486:-17 5487:-15 5488:6 5489:-1 5490:-17 5491:-12 5492:-12 5493:-10 5494:-13 5495:16 5496:-1 5497:16 5498:16 5499:-3 5500:-10 5501:-11 5502:4 5503:5 5504:2 5505:-7 5506:13 5507:-7 5508:4 5509:4 5510:20 5511:15 5512:22 5513:15 5514:-2 5515:3 5516:10 5517:10 5518:7 5520:-5 5522:12 5523:9 5524:-1 5525:-2 5526:-12 5527:10 5528:4 5530:-7 5531:-4 5532:9 5533:1 5534:7 5535:-5 5536:18 5537:18 5538:-20 5539:-18 5540:-11 5541:-11 5542:-13 5543:-13 5544:-2 5545:-4 5546:10 5547:10 5548:9 5549:9 5550:5 5551:3 5552:-1 5553:5 5554:-12 5555:-12 5556:1 5557:-7 5558:-7 5559:-7 5560:10 5561:-2 5562:-11 5564:-4 5565:-4 5566:-8 5567:-7 5569:-14 5570:6 5571:7 5572:4 5573:4 5574:-1 5577:-8 5578:1 5579:1 5580:1 5581:-9 5582:-7 5583:-13 5584:8 5585:8 5586:6 5587:11 5588:10 5589:-10 5590:-4 5593:19 5594:14 5595:15 5596:2 5597:-2 5598:-2 5599:17 5600:4 5601:1 5602:-13 5603:-11 5604:-12 5605:-7 5606:-4 5607:13 5608:5 5609:14 5610:20 5611:-12 5612:9 5613:9 5614:-7 5615:-7 5616:-7 5617:-8 5618:-3 5619:-2 5620:-10 5621:-5 5622:12 5623:12 5624:5 5625:-2 5626:-1 5627:-10 5628:-6 5629:-6 5630:-3 5631:-3 5632:6 5633:8 5634:5 5635:-28 5636:-4 5637:-14 5638:-11 5639:-10 5640:-3 5641:-3 5642:-3 5643:-4 5644:2 5645:-14 5646:-14 5647:-9 5648:-6 5649:-13 5650:12 5651:-17 5652:-15 5653:2 5654:2 5655:-9 5656:-9 5658:-1 5659:26 5660:3 5662:11 5663:11 5664:11 5665:16 5666:2 5667:4 5668:13 5669:13 5670:16 5671:14 5672:2 5673:3 5675:-10 5676:-8 5677:-8 5678:8 5679:12 5680:10 5681:10 5682:-11 5683:-5 5684:-5 5685:7 5686:7 5687:7 5688:-16 5689:1 5690:5 5691:5 5692:-2 5693:-2 5694:-2 5695:-5 5696:-8 5697:-1 5698:-1 5699:3 5700:5 5701:-11 5702:-11 5703:-10 5704:-10 5705:10 5706:10 5707:-11 5708:-11 5709:7 5710:-3 5711:-3 5712:9 5713:10 5714:5 5715:11 5716:11 5717:-20 5718:-8 5719:-19 5720:-12 5723:-5 5724:-4 5725:19 5727:-8 5728:7 5729:7 5730:3 5731:18 5732:19 5733:20 5734:-13 5735:-15 5736:-2 5737:2 5738:13 5739:11 5740:5 5741:3 5742:-10 5743:-8 5744:-11 5745:1 5746:-6 5747:-6 5749:10 5750:10 5751:-3 5752:-12 5753:-11 5754:-5 5755:-10 5756:25 5757:19 5758:-5 5759:-6 5760:-6 5761:-2 5762:-5 5763:-5 5764:2 5765:2 5766:-19 5767:-14 5768:-18 5769:-14 5770:-14 5771:1 5772:1 5773:10 5774:-9 5775:-12 5777:10 5778:-10 5779:10 5780:10 5781:-7 5782:-7 5783:2 5784:6 5785:-10 5786:-11 5787:-12 5788:9 5789:9 5790:9 5791:2 5792:2 5793:8 5794:-1 5795:6 5796:11 5797:11 5798:-8 5799:-8 5800:5 5801:-4 5802:-5 5803:-6 5804:6 5805:6 5806:-11 5807:-1 5808:-11 5809:-11 5810:-6 5811:-10 5812:-13 5813:-16 5814:-16 5815:-13 5816:-16 5817:-18 5818:-5 5819:8 5820:-7 5821:-4 5822:11 5823:10 5824:10 5825:-2 5826:-2 5827:-1 5828:-7 5829:11 5830:8 5831:4 5832:4 5833:9 5834:4 5835:5 5836:5 5837:3 5838:-1 5839:-10 5840:-10 5841:-10 5842:-8 5843:19 5844:15 5845:17 5846:17 5847:3 5848:3 5849:-2 5850:13 5851:-4 5852:-4 5853:-7 5854:-7 5855:12 5856:12 5857:12 5858:-5 5859:11 5860:-14 5861:-14 5862:27 5863:36 5864:-11 5865:-11 5866:3 5867:-2 5868:-2 5869:-10 5870:-9 5871:13 5872:1 5873:8 5874:8 5875:1 5876:14 5877:14 5878:1 5879:-1 5880:13 5881:10 5882:11 5883:8 5884:-25 5885:-30 5886:-14 5887:-12 5888:-12 5889:-5 5890:-6 5891:-6 5892:7 5893:10 5894:-1 5896:5 5897:4 5898:3 5899:17 5900:17 5901:-7 5904:2 5905:2 5906:2 5907:7 5908:8 5909:-13 5910:-13 5911:3 5912:21 5913:24 5914:28 5915:28 5916:-10 5917:-10 5918:-10 5919:-10 5920:13 5921:-10 5922:-7 5923:-7 5924:7 5925:4 5926:5 5927:-2 5928:-4 5929:1 5930:5 5931:5 5932:2 5933:9 5934:11 5935:-12 5936:-2 5937:-2 5938:-2 5939:-2 5940:-10 5941:-10 5942:-10 5943:-10 5944:2 5945:6 5946:-20 5947:1 5948:-14 5949:-11 5950:-13 5951:-13 5952:-5 5953:7 5954:8 5955:3 5956:3 5957:2 5959:-1 5960:-14 5961:-12 5962:-5 5963:-8 5964:-2 5965:-1 5966:-5 5967:-2 5968:-7 5969:14 5970:9 5971:10 5972:8 5973:6 5974:-12 5975:-6 5976:-5 5977:-4 5978:-2 5979:-7 5980:-1 5981:-2 5982:-15 5983:-14 5984:-3 5985:-3 5986:10 5987:10 5988:-10 5989:-7 5990:1 5991:9 5992:9 5993:11 5995:-7 5996:-7 5997:3 5998:3 5999:-4 6001:1 6003:-6 6004:-6 6005:-12 6006:-12 6007:-13 6008:-10 6009:9 6010:11 6011:6 6012:-8 6013:-8 6014:-2 6015:-6 6016:-1 6017:-14 6018:-14 6019:-4 6021:14 6022:14 6023:4 6024:-1 6025:-4 6027:-4 6028:-7 6029:8 6030:10 6031:5 6032:4 6033:-1 6034:5 6035:4 6036:-3 6037:-4 6038:16 6039:-9 6040:-4 6041:-1 6042:-6 6043:9 6044:9 6045:-11 6046:-11 6047:-7 6048:20 6049:1 6050:4 6051:14 6052:18 6053:-10 6054:-10 6055:-10 6056:16 6057:16 6058:-11 6059:-12 6060:-12 6061:-11 6062:-11 6063:-24 6064:3 6065:-8 6066:-8 6067:11 6068:13 6069:-14 6070:-7 6071:-1 6072:-3 6073:-11 6074:-9 6075:-9 6076:-8 6077:-8 6079:7 6080:-4 6081:17 6082:-4 6083:6 6084:-2 6085:-2 6086:-15 6087:-11 6088:-5 6089:-5 6090:-10 6091:-6 6092:-6 6093:-12 6094:-6 6095:-19 6096:3 6097:-4 6098:-7 6099:-4 6100:-15 6101:-15 6102:-3 6103:-3 6104:1 6105:-5 6106:13 6107:13 6108:-9 6109:-4 6110:10 6111:-13 6112:-13 6113:-9 6114:-14 6115:-13 6116:11 6117:-6 6118:16 6119:38 6120:-5 6121:-5 6122:-8 6123:-5 6124:-12 6125:-12 6126:-3 6128:2 6129:2 6130:-1 6131:-1 6132:12 6133:7 6134:-2 6135:-2 6136:-12 6137:11 6138:5 6139:6 6140:6 6141:-2 6143:-2 6144:5 6145:6 6146:-2 6147:4 6148:6 6149:-5 6150:-5 6151:7 6152:8 6153:-5 6154:-7 6155:2 6156:-11 6157:-11 6158:-11 6159:5 6160:13 6161:9 6162:9 6163:-4 6164:-3 6165:-8 6166:5 6167:-7 6168:7 6169:7 6170:9 6171:4 6172:4 6173:4 6174:-14 6175:-15 6177:-1 6178:-2 6179:-1 6180:-1 6181:-6 6182:-12 6185:6 6186:-4 6187:10 6188:3 6189:-1 6190:-12 6191:-12 6192:-1 6193:-5 6194:-3 6195:7 6196:9 6197:-9 6198:-8 6199:5 6200:20 6201:2 6202:-11 6203:-9 6204:14 6205:14 6206:10 6207:-13 6208:-14 6209:-1 6210:-1 6211:-1 6212:-7 6213:-7 6214:-3 6215:-7 6216:-12 6217:1 6218:4 6219:4 6220:-4 6221:-3 6222:-10 6223:-10 6224:8 6225:-11 6226:18 6227:18 6228:6 6229:1 6230:-4 6231:12 6232:5 6233:-2 6234:-2 6239:1 6240:1 6241:-1 6242:7 6243:6 6244:6 6245:22 6248:30 6249:25 6250:-9 6251:-15 6252:-11 6253:-2 6254:-2 6255:1 6256:-2 6257:-4 6258:-4 6259:-1 6261:-5 6262:-5 6263:-5 6264:-5 6265:-9 6266:8 6267:14 6268:-4 6269:-1 6270:-8 6271:-8 6272:13 6273:-9 6274:-8 6275:-16 6276:-12 6277:-8 6278:-13 6279:-10 6280:-14 6281:-9 6282:14 6283:-17 6284:-17 6285:-5 6286:1 6287:1 6288:-10 6289:4 6290:5 6291:9 6293:7 6294:-4 6295:6 6296:-13 6297:-12 6298:8 6299:-8 6300:-8 6302:15 6303:14 6304:5 6305:5 6306:16 6307:-7 6308:-7 6309:10 6310:14 6311:-9 6312:-13 6313:-13 6314:-2 6315:-5 6316:-3 6317:-3 6318:-3 6319:-3 6320:-2 6321:-9 6322:-9 6323:-9 6324:-9 6325:-9 6326:-3 6327:-15 6328:-15 6329:-15 6330:16 6331:19 6332:3 6333:18 6334:-1 6335:22 6336:12 6337:11 6338:15 6339:18 6340:18 6342:5 6343:-5 6344:-12 6345:2 6346:-12 6347:-2 6348:-8 6349:10 6350:11 6351:-1 6352:-15 6353:-2 6354:-8 6355:-8 6356:-8 6357:-30 6358:-27 6359:-15 6360:-14 6361:-4 6362:16 6363:10 6364:-2 6365:-8 6366:-8 6367:37 6368:14 6369:4 6370:30 6371:18 6372:18 6373:-16 6374:-11 6375:-11 6377:-10 6378:-11 6379:-8 6380:-8 6381:-10 6382:-14 6383:-3 6384:-3 6385:-8 6386:-8 6387:13 6388:4 6389:11 6390:12 6391:-14 6392:-9 6393:-9 6394:-1 6395:14 6396:8 6397:-25 6398:-9 6399:8 6400:-5 6401:5 6402:2 6403:4 6404:7 6405:-9 6406:-8 6407:18 6408:9 6409:-6 6410:-2 6412:10 6413:-21 6414:-20 6415:-1 6416:-1 6417:-21 6418:-13 6419:-16 6420:-14 6421:-3 6422:4 6423:4 6424:33 6425:8 6426:8 6427:28 6428:25 6429:8 6430:-8 6431:-8 6432:-24 6433:-17 6434:-16 6435:-10 6436:-6 6440:-6 6441:-3 6442:-7 6443:-7 6444:-5 6445:-25 6446:-27 6447:-13 6448:-21 6449:-13 6450:-6 6451:-9 6452:6 6453:10 6454:2 6455:2 6456:-6 6457:-6 6458:-6 6459:11 6460:13 6461:13 6462:-10 6463:-4 6464:3 6465:1 6466:4 6467:-6 6468:-6 6469:9 6470:11 6471:-1 6472:7 6473:10 6475:-2 6476:-6 6477:3 6479:-2 6480:12 6481:7 6482:7 6483:-7 6484:-5 6485:-4 6486:-2 6487:-2 6488:-7 6489:-8 6490:5 6491:-1 6492:9 6493:-8 6494:10 6495:-5 6496:-6 6497:11 6498:1 6500:10 6501:9 6502:-4 6503:-4 6504:-3 6505:-3 6506:14 6507:17 6508:9 6509:7 6510:4 6511:-6 6512:-12 6513:1 6514:-2 6515:-2 6516:-12 6517:-5 6518:-5 6519:-12 6520:-12 6521:-1 6522:-1 6523:-1 6524:1 6525:-12 6526:-12 6527:9 6528:9 6529:4 6530:4 6531:-6 6532:8 6533:10 6534:10 6535:-5 6536:-10 6537:-10 6538:4 6541:-1 6542:-1 6543:-6 6544:-6 6545:-6 6546:14 6547:12 6548:12 6549:-8 6550:8 6551:1 6552:5 6553:-4 6554:-12 6555:-7 6556:-7 6557:4 6558:1 6559:-17 6560:-6 6561:-6 6562:-13 6563:-13 6564:-11 6565:16 6566:16 6567:3 6568:-8 6569:11 6570:11 6571:-3 6572:-7 6573:-12 6574:-9 6575:-8 6576:-8 6577:3 6578:4 6579:10 6580:14 6581:8 6582:-14 6583:-14 6584:-12 6585:-12 6586:-11 6587:-4 6589:-9 6590:-12 6591:-4 6593:4 6594:12 6595:4 6596:-7 6597:11 6598:-1 6599:4 6600:-2 6601:-2 6602:-2 6603:-6 6604:-20 6605:-7 6606:6 6607:-7 6608:-7 6609:7 6610:11 6611:-19 6612:-15 6613:-4 6614:-4 6615:-5 6616:-14 6617:-4 6618:-4 6619:4 6620:-4 6621:-5 6622:-3 6623:-3 6624:16 6625:14 6626:11 6627:10 6628:10 6629:10 6630:8 6631:8 6632:7 6633:7 6634:-6 6635:6 6636:11 6637:13 6638:11 6639:10 6640:11 6642:10 6643:11 6644:-5 6645:-4 6646:-4 6647:10 6648:4 6649:-7 6650:6 6653:5 6654:-9 6655:4 6656:3 6657:11 6658:5 6659:-11 6660:-10 6661:-17 6662:14 6663:14 6664:14 6665:14 6666:-24 6667:-14 6668:5 6669:7 6670:7 6671:-13 6672:-11 6673:3 6674:8 6675:-1 6676:-1 6677:-1 6678:-13 6679:-13 6680:-2 6681:-4 6682:6 6683:6 6684:-3 6685:-3 6686:8 6687:11 6688:3 6689:-2 6690:-7 6691:-12 6692:-8 6693:-8 6694:-5 6695:-5 6697:-9 6698:-8 6699:-6 6700:5 6701:4 6702:4 6703:8 6704:-4 6705:-4 6706:11 6707:11 6708:-1 6709:3 6710:-22 6711:-13 6712:-13 6713:-13 6715:-6 6716:-13 6717:-2 6718:-2 6719:-2 6720:-21 6721:-21 6722:-17 6723:9 6724:10 6725:-11 6726:-9 6727:-9 6728:-9 6729:-3 6730:-9 6731:-4 6732:-14 6733:-5 6734:-6 6735:-3 6736:-7 6737:-9 6738:-9 6739:-5 6740:-5 6741:1 6742:-2 6743:-4 6744:-4 6745:19 6746:10 6747:10 6748:11 6749:6 6753:-1 6754:11 6755:11 6756:-5 6757:-5 6758:7 6759:7 6760:17 6761:-8 6762:-1 6763:-1 6764:-12 6765:-11 6766:-3 6767:8 6768:7 6769:6 6770:12 6771:14 6772:18 6773:17 6774:19 6775:-4 6776:-4 6777:-4 6778:-9 6779:-6 6782:4 6783:4 6784:-1 6785:-5 6786:11 6787:8 6788:-13 6789:-13 6790:9 6791:9 6792:-5 6793:-5 6794:-5 6795:-5 6796:-5 6797:2 6798:20 6799:29 6800:-2 6802:-3 6803:-2 6804:-16 6805:-10 6806:-1 6807:10 6808:10 6809:-9 6810:47 6811:9 6812:35 6813:35 6814:5 6815:11 6816:25 6817:25 6818:2 6819:-3 6820:-8 6822:5 6823:14 6824:-14 6825:-5 6826:-18 6827:12 6828:-9 6829:-7 6830:-11 6831:-7 6832:-7 6833:-7 6834:-6 6835:2 6836:2 6837:-11 6838:-11 6839:11 6840:-11 6841:-11 6842:-11 6843:-10 6844:-10 6845:-6 6846:19 6847:9 6849:-11 6850:-11 6851:-14 6852:12 6853:10 6854:10 6855:10 6856:7 6858:-1 6859:1 6861:31 6862:33 6863:37 6864:-2 6865:-4 6866:-4 6867:-7 6868:-5 6869:-5 6870:-4 6871:-5 6872:-4 6873:10 6874:16 6875:-24 6876:-12 6877:-3 6878:-3 6879:-11 6880:-12 6881:3 6882:8 6883:8 6884:1 6885:7 6886:-2 6887:4 6888:15 6889:-12 6890:10 6891:8 6892:9 6893:5 6894:5 6895:-16 6896:-10 6897:-3 6898:-3 6899:4 6900:4 6901:-17 6902:-8 6903:-11 6904:17 6905:11 6906:13 6907:1 6908:10 6909:10 6910:-2 6911:-2 6912:7 6913:-4 6914:-1 6915:9 6916:11 6918:12 6919:5 6920:4 6921:-8 6922:-8 6923:6 6924:14 6925:-6 6926:5 6927:-13 6928:15 6929:3 6930:16 6931:-13 6932:-13 6933:24 6934:24 6935:8 6936:8 6937:6 6938:13 6939:19 6940:-12 6941:-12 6942:-10 6943:-8 6944:-1 6945:-6 6946:-4 6947:-4 6948:6 6949:14 6950:11 6951:-5 6952:-6 6953:-5 6954:-1 6955:4 6956:20 6957:-12 6958:-5 6959:-7 6960:-7 6961:-2 6962:-2 6963:-2 6964:27 6965:-11 6966:-10 6967:2 6968:-4 6969:5 6970:5 6971:5 6972:34 6973:35 6974:35 6975:11 6976:17 6977:10 6978:12 6979:11 6980:1 6981:-2 6982:4 6983:6 6984:10 6985:14 6986:10 6987:3 6988:-1 6989:15 6990:13 6991:19 6992:11 6993:5 6994:11 6995:9 6996:9 6997:9 6998:-4 6999:-10 7000:-7 7001:-7 7002:-3 7003:-3 7004:-3 7005:9 7006:9 7007:-3 7008:-3 7009:-3 7010:-3 7011:-8 7012:-10 7013:-10 7014:8 7015:16 7016:-6 7017:-3 7018:-8 7019:-8 7022:-3 7023:-4 7024:-4 7025:-5 7026:-5 7027:12 7028:12 7029:-5 7030:1 7031:12 7032:11 7033:-18 7034:-16 7035:-2 7036:12 7037:11 7038:-11 7039:-11 7040:1 7041:1 7042:-4 7043:-7 7044:-5 7045:-2 7046:-6 7047:-6 7048:-11 7049:-13 7050:-13 7051:8 7052:10 7053:10 7054:-11 7055:-12 7056:8 7057:12 7058:31 7059:33 7060:33 7061:-13 7062:-9 7063:-9 7064:-11 7065:-11 7066:-6 7067:-6 7068:10 7069:-2 7070:-9 7071:-9 7072:-9 7073:-11 7074:-9 7075:-7 7076:-3 7077:-3 7078:-2 7079:-5 7080:-9 7081:-9 7082:7 7083:9 7084:9 7085:10 7086:12 7087:-15 7088:-10 7089:-1 7090:-10 7091:-5 7092:3 7093:-5 7094:13 7095:11 7096:9 7097:2 7098:6 7099:-5 7100:11 7101:11 7102:-5 7103:-5 7104:-5 7105:-1 7107:2 7108:-12 7109:-15 7110:-12 7111:12 7112:6 7113:8 7114:4 7115:4 7116:11 7117:-9 7118:-7 7119:-7 7120:-4 7121:-11 7122:11 7123:-8 7124:1 7125:1 7126:18 7127:9 7128:9 7129:16 7130:25 7131:14 7132:25 7133:26 7134:-1 7135:-12 7136:12 7137:11 7138:1 7139:-5 7140:-5 7141:-5 7142:-11 7143:-11 7144:-11 7145:5 7146:-5 7147:10 7148:12 7149:12 7150:12 7151:8 7153:5 7154:6 7155:6 7156:-8 7157:10 7158:10 7159:11 7160:10 7161:-5 7162:-5 7163:17 7164:10 7165:3 7166:9 7167:10 7168:-7 7169:2 7170:-2 7172:-5 7173:-6 7174:-16 7175:-11 7176:-13 7177:-10 7178:9 7179:9 7180:-15 7181:-15 7182:-9 7183:-9 7184:15 7185:-1 7186:-1 7187:3 7188:3 7189:13 7190:6 7191:10 7192:10 7193:17 7194:17 7195:-8 7196:-11 7197:-10 7198:-6 7199:-6 7200:7 7201:8 7202:-4 7203:7 7204:-11 7205:-11 7206:13 7207:13 7208:13 7209:-5 7210:-5 7211:-5 7212:3 7213:8 7214:-4 7215:-4 7216:-2 7217:-2 7218:-2 7219:-6 7220:-3 7221:-3 7222:14 7223:5 7224:7 7225:7 7226:6 7227:6 7228:6 7229:10 7230:-2 7231:15 7232:15 7233:-5 7234:-5 7235:-5 7236:-11 7237:-14 7238:-13 7239:-8 7240:-10 7241:5 7242:11 7243:24 7244:18 7245:21 7246:11 7247:12 7248:1 7249:19 7250:19 7251:-10 7252:-7 7253:12 7254:-5 7255:-3 7256:-3 7257:-11 7258:-6 7259:-11 7260:-11 7261:11 7262:10 7263:10 7264:-10 7265:14 7266:14 7267:-6 7268:-4 7269:-4 7270:-8 7271:5 7272:-1 7273:9 7274:4 7275:-8 7276:-6 7277:4 7278:4 7279:24 7280:-2 7281:28 7282:35 7283:17 7284:-2 7285:9 7286:10 7287:3 7288:1 7289:3 7290:4 7292:-7 7293:-7 7294:10 7295:10 7296:11 7297:9 7298:7 7299:-3 7300:-8 7301:-11 7302:6 7303:-5 7304:-6 7305:-6 7306:-4 7307:-8 7308:-3 7309:-3 7310:-6 7311:-6 7312:-12 7313:-12 7314:18 7315:8 7316:-6 7317:-6 7318:-6 7319:-13 7320:-11 7321:-11 7322:-9 7323:-1 7324:-1 7325:-1 7326:8 7327:-3 7328:11 7329:11 7331:3 7332:-7 7333:-7 7334:-7 7335:-5 7336:-8 7337:-8 7338:-10 7339:-10 7340:-9 7341:2 7342:2 7343:-3 7344:9 7345:5 7346:5 7347:-16 7348:-11 7349:-11 7350:-13 7351:-13 7352:7 7353:7 7354:-4 7355:-4 7356:18 7357:-3 7358:-1 7359:3 7360:-5 7361:10 7362:3 7363:3 7364:22 7365:21 7366:14 7367:8 7368:11 7369:-14 7370:-15 7371:1 7372:-6 7373:-5 7374:6 7375:-2 7376:4 7377:7 7378:7 7379:5 7380:-11 7383:-10 7384:-11 7385:-7 7386:-9 7387:-6 7388:-6 7389:16 7390:15 7391:15 7392:16 7393:18 7394:14 7395:-15 7396:12 7397:13 7398:-11 7399:-11 7400:-11 7401:-11 7402:-1 7403:-1 7404:7 7405:11 7406:10 7407:10 7408:3 7409:-5 7410:-6 7411:-9 7412:2 7413:-4 7414:-4 7415:7 7416:3 7417:-1 7418:-12 7419:-3 7420:-43 7421:-5 7422:-19 7423:-4 7424:-6 7425:2 7426:-19 7427:-10 7428:2 7429:-19 7430:45 7431:-24 7432:-11 7434:40 7436:70 7437:-30 7438:14 7439:-51 7440:-1 7442:9 7443:16 7444:10 7445:-5 7446:12 7447:-10 7449:-17 7450:-9 7451:-5 7452:-4 7453:12 7454:12 7455:-21 7456:26 7457:27 7458:18 7459:-27 7460:27 7461:37 7462:-4 7463:-3 7464:13 7465:8 7466:-21 7467:8 7468:-24 7469:-5 7470:-25 7471:41 7472:62 7473:5 7474:43 7475:15 7476:-14 7477:24 7478:-15 7479:-8 7480:-19 7481:-11 7482:1 7484:8 7485:-29 7486:-17 7487:-14 7488:-14 7489:21 7490:15 7491:15 7492:29 7493:30 7494:-10 7495:-19 7496:17 7497:17 7498:-60 7500:47 7501:-29 7502:-20 7503:-12 7504:-58 7505:-14 7506:-30 7507:-15 7508:-8 7509:-25 7510:-14 7511:-3 7512:-25 7513:-25 7515:-14 7518:-18 7519:-22 7520:54 7521:-15 7522:-28 7523:63 7524:-5 7525:41 7526:-27 7527:-38 7529:4 7530:-14 7531:-16 7532:29 7533:-39 7534:-2 7535:-38 7536:-11 7537:-11 7538:23 7539:-15 7540:4 7541:-33 7542:36 7543:-19 7545:-50 7546:-3 7547:-78 7548:-21 7549:-28 7550:-62 7551:36 7552:-29 7553:69 7554:69 7555:-9 7558:-17 7559:-19 7560:-22 7561:-23 7562:-10 7564:-12 7565:17 7566:-2 7567:-15 7568:-5 7569:-3 7570:-2 7571:-6 7572:-6 7573:-11 7577:49 7578:18 7579:-34 7580:-32 7581:-14 7582:18 7583:40 7584:-26 7585:-17 7588:-24 7589:-9 7590:-10 7591:43 7592:-1 7593:-1 7596:-2 7597:-13 7598:12 7599:64 7600:-9 7601:-1 7602:33 7603:-13 7604:-62 7605:80 7607:3 7608:-15 7609:-15 7610:62 7611:62 7612:-36 7613:-15 7614:-15 7615:16 7616:16 7617:-6 7618:-7 7620:38 7621:27 7622:16 7623:-7 7625:-18 7626:-11 7627:-6 7628:-7 7629:-40 7630:-35 7631:31 7632:-5 7633:-5 7634:13 7637:84 7638:-12 7639:-10 7640:-48 7642:15 7643:19 7644:-9 7645:43 7646:26 7647:-4 7648:-37 7649:-19 7650:-22 7651:8 7652:-11 7653:-11 7654:-38 7655:7 7656:-7 7657:14 7658:-3 7659:-91 7660:28 7661:80 7662:8 7663:36 7664:25 7665:-65 7666:-17 7667:-28 7668:-9 7669:30 7671:-4 7672:-4 7673:-21 7674:-6 7675:-24 7676:-25 7678:-3 7681:12 7682:-36 7683:-17 7684:20 7687:-21 7688:-12 7689:-19 7690:-6 7691:-7 7692:-7 7693:-5 7694:-24 7696:-26 7697:-6 7698:-15 7699:10 7700:19 7701:19 7702:-6 7703:-7 7704:-7 7705:-7 7706:-20 7707:-8 7708:-2 7710:46 7712:-40 7713:-40 7714:-50 7715:19 7716:28 7717:62 7718:52 7719:32 7720:42 7721:42 7722:-83 7723:-83 7724:11 7725:-7 7726:-7 7727:-12 7728:16 7729:11 7730:-14 7731:16 7732:-10 7733:12 7734:13 7738:10 7739:10 7740:-2 7742:80 7743:2 7744:-3 7745:-39 7746:-15 7747:-16 7748:-29 7749:76 7750:-40 7751:-33 7752:23 7753:17 7754:-22 7755:15 7756:-24 7757:20 7758:7 7760:-39 7761:30 7762:-23 7763:-16 7764:-55 7765:-14 7767:-3 7768:23 7769:-23 7770:-14 7771:4 7772:16 7774:-12 7775:-12 7776:51 7777:72 7778:9 7779:-11 7780:26 7781:15 7782:-34 7783:-28 7784:25 7785:37 7786:27 7787:16 7788:56 7789:-11 7790:-8 7791:-36 7792:9 7794:-23 7796:-22 7797:42 7798:29 7799:45 7800:-18 7801:-8 7802:57 7805:21 7806:-23 7807:7 7808:-3 7809:45 7810:-21 7811:-6 7812:17 7813:-22 7814:-88 7816:-54 7817:23 7818:-22 7819:-21 7821:-11 7822:38 7824:6 7826:19 7828:-11 7829:-21 7830:-15 7832:-2 7833:-43 7834:-13 7835:15 7836:-26 7837:-5 7838:-27 7839:-1 7840:-6 7841:28 7842:4 7843:-1 7845:-24 7846:-24 7847:-6 7848:12 7849:-1 7850:-1 7851:-58 7853:-1 7854:-25 7855:-72 7856:-2 7857:-19 7858:-5 7859:-11 7860:59 7861:-1 7862:-10 7863:-10 7864:16 7865:93 7866:31 7867:6 7868:78 7869:8 7870:49 7871:36 7872:-5 7873:-5 7875:-28 7876:-4 7878:3 7879:-9 7880:-19 7881:3 7882:-15 7883:17 7884:-57 7885:-16 7886:-1 7887:-35 7888:26 7889:-22 7890:-22 7891:-13 7892:-8 7893:-16 7894:-14 7895:29 7896:-4 7897:-45 7898:-1 7899:-7 7901:11 7903:-60 7904:-54 7905:-33 7906:15 7907:-37 7908:30 7909:-12 7910:-12 7911:-16 7912:44 7913:45 7914:12 7915:-10 7916:23 7917:30 7918:30 7919:-18 7920:-18 7921:-3 7922:4 7923:-1 7924:-9 7925:17 7926:-25 7927:-4 7928:-21 7929:-1 7930:-16 7931:13 7932:-4 7933:6 7934:-2 7935:-24 7937:-28 7938:-24 7939:-7 7940:-11 7941:-38 7942:-6 7943:-5 7944:10 7947:-14 7948:-5 7949:10 7950:5 7951:-17 7952:-15 7953:-5 7954:2 7955:-3 7956:-15 7959:18 7960:-5 7961:-31 7962:20 7963:10 7964:-14 7965:20 7970:-8 7971:44 7972:93 7973:19 7974:16 7975:56 7977:-10 7978:-10 7979:7 7981:-9 7982:-7 7983:20 7985:-6 7986:-2 7987:-8 7988:-13 7989:-14 7990:-7 7991:-8 7992:-5 7993:-40 7994:-20 7995:-3 7996:-4 7997:-1 7998:2 7999:35 8002:-29 8003:27 8004:26 8005:16 8006:21 8008:47 8009:12 8010:-14 8011:-24 8012:-3 8013:-21 8014:-14 8015:-34 8016:8 8017:2 8018:-15 8019:-30 8020:-26 8021:-12 8025:47 8027:-14 8028:8 8029:-1 8033:-1 8034:-1 8035:18 8036:12 8037:-6 8038:62 8039:62 8040:-10 8041:-3 8042:-12 8043:-12 8044:28 8045:-2 8046:5 8047:4 8048:4 8049:17 8050:16 8051:-37 8052:-6 8053:-16 8054:-1 8055:-11 8056:-13 8057:-13 8063:-13 8064:30 8065:-3 8067:-4 8068:75 8069:75 8070:49 8071:41 8072:13 8073:18 8074:31 8075:-13 8076:45 8077:-31 8078:-13 8079:-5 8080:28 8084:14 8085:-1 8086:-14 8087:-14 8088:-11 8089:-1 8090:-42 8091:19 8092:-13 8095:-11 8096:-11 8097:-15 8098:-11 8100:43 8101:10 8102:-45 8103:21 8104:-39 8105:43 8106:36 8107:-11 8108:-25 8109:-1 8110:-18 8111:21 8112:90 8113:8 8114:10 8115:13 8116:-3 8117:-17 8118:2 8119:-7 8120:-12 8121:3 8122:27 8123:-1 8124:15 8125:-8 8126:11 8127:-7 8129:-40 8130:-40 8131:27 8132:-2 8133:-2 8134:-3 8135:-3 8136:-15 8137:-15 8139:11 8140:11 8141:-6 8142:-6 8143:39 8144:75 8145:17 8146:-21 8147:-7 8148:-8 8149:37 8150:-9 8151:-9 8152:-26 8153:-20 8154:-20 8155:10 8156:-4 8157:-21 8158:17 8159:-58 8160:64 8161:-23 8165:-22 8166:-12 8167:52 8168:-10 8170:-28 8173:-6 8174:-7 8177:-11 8178:-11 8179:5 8180:-1 8183:8 8184:1 8185:7 8186:88 8187:28 8188:-4 8189:18 8190:-37 8191:-55 8192:-32 8193:39 8194:-7 8195:-14 8196:-22 8197:-7 8198:-4 8199:-7 8200:13 8201:42 8202:-11 8203:-13 8204:19 8205:1 8206:36 8207:-24 8208:-24 8209:-11 8210:23 8211:-10 8212:-10 8213:18 8214:39 8215:40 8216:29 8217:-17 8218:-17 8219:-24 8220:-7 8221:40 8224:-21 8225:9 8226:6 8227:30 8229:-35 8230:-6 8231:-7 8232:-2 8233:-7 8234:13 8235:8 8236:-7 8238:27 8239:-3 8240:-22 8241:-10 8242:-16 8243:-18 8244:-18 8245:-10 8246:-42 8247:-2 8249:-24 8251:-11 8252:-7 8253:64 8254:7 8255:-2 8257:-3 8258:41 8259:41 8260:-1 8261:-8 8264:17 8265:5 8267:18 8268:-24 8270:-44 8271:-2 8272:-11 8273:45 8274:-24 8275:-24 8276:-11 8277:-36 8278:-22 8279:-22 8280:49 8281:35 8282:-48 8283:-28 8284:12 8285:22 8286:-2 8287:-3 8288:-11 8289:15 8290:-9 8291:14 8292:-11 8293:-28 8294:-11 8297:-4 8298:-16 8299:29 8300:29 8301:-14 8302:49 8303:64 8304:15 8305:-27 8306:6 8307:-39 8308:81 8309:-16 8310:-62 8311:-11 8312:-20 8313:-20 8314:13 8315:15 8316:-10 8317:-10 8318:32 8319:32 8320:-1 8321:-1 8322:-9 8323:-6 8324:7 8326:-12 8327:-7 8328:37 8329:-7 8330:7 8331:14 8332:-1 8333:-29 8334:-8 8335:-5 8336:-34 8337:-4 8338:8 8341:-16 8342:-7 8343:-57 8345:-48 8346:-21 8347:-1 8348:10 8349:37 8350:19 8351:-5 8352:-14 8353:45 8354:-22 8355:26 8356:-23 8357:-7 8358:-7 8359:-6 8360:-19 8361:19 8362:-10 8363:13 8364:-10 8365:-20 8366:-23 8367:-37 8368:2 8369:15 8370:-26 8371:-8 8372:-1 8374:15 8375:15 8376:10 8377:-5 8378:-6 8379:-58 8380:-10 8381:-10 8383:11 8384:-8 8385:-8 8386:-4 8388:-27 8389:-9 8390:-5 8391:26 8392:1 8395:13 8396:-36 8397:-4 8398:28 8399:2 8400:-20 8401:-51 8402:2 8403:25 8404:-12 8405:-17 8406:-21 8407:-22 8408:22 8409:-8 8410:-32 8411:-15 8412:-15 8413:-8 8414:-13 8415:-1 8417:-5 8418:43 8419:17 8420:8 8421:38 8422:-3 8423:16 8424:7 8425:-53 8426:-6 8427:-1 8429:-9 8430:-10 8431:-8 8432:65 8433:-2 8434:-2 8435:-10 8436:-20 8437:15 8438:-8 8439:-14 8440:34 8443:-8 8444:23 8445:22 8446:-19 8447:32 8448:21 8449:22 8450:-1 8451:-8 8452:38 8453:-20 8454:10 8455:24 8457:-4 8458:19 8459:26 8460:36 8461:-3 8462:13 8463:9 8464:8 8465:38 8466:-21 8467:20 8468:9 8469:24 8470:-27 8471:-5 8472:-8 8473:-1 8474:32 8475:-19 8476:55 8477:32 8478:15 8479:-11 8480:21 8481:-25 8482:-13 8483:-7 8484:-16 8485:2 8486:-11 8489:17 8490:8 8491:-24 8492:-15 8493:-13 8494:-14 8495:17 8496:-4 8497:19 8498:-25 8499:31 8500:32 8501:25 8502:35 8503:-16 8505:17 8506:-32 8507:29 8508:-13 8509:12 8510:37 8511:37 8512:-3 8513:16 8514:-45 8515:-2 8516:-39 8517:4 8518:21 8519:-11 8520:-32 8521:-12 8522:-12 8523:-4 8524:-12 8525:-9 8526:-19 8527:-25 8528:-40 8529:30 8530:-4 8531:-14 8532:13 8536:-26 8537:8 8538:22 8539:5 8540:-21 8541:51 8542:14 8543:-11 8544:84 8545:33 8546:-15 8547:4 8548:16 8549:-10 8550:11 8551:3 8552:-2 8553:-18 8554:23 8555:5 8556:-30 8557:-2 8558:-32 8559:13 8560:-16 8561:-16 8562:-22 8563:29 8564:30 8565:2 8566:-27 8567:29 8569:-71 8570:-36 8571:-4 8572:-36 8573:-16 8574:-47 8575:-38 8576:-23 8577:46 8579:-57 8580:-17 8581:-18 8582:-8 8583:-17 8584:-7 8585:-7 8586:-12 8587:-14 8588:-11 8589:-28 8590:-5 8591:-15 8592:-16 8593:1 8594:13 8595:14 8596:-10 8597:-4 8598:-4 8601:-24 8602:24 8603:24 8604:23 8605:14 8606:-16 8607:-16 8608:21 8609:5 8610:-22 8611:-26 8612:25 8613:31 8614:37 8615:-21 8616:-19 8617:-13 8618:-15 8619:-21 8621:-15 8622:10 8623:-12 8624:-4 8625:20 8626:20 8632:-4 8633:-13 8634:10 8635:-3 8636:36 8637:64 8638:-9 8639:-1 8640:-7 8642:5 8644:13 8645:-4 8646:-39 8647:-1 8648:39 8649:-45 8650:65 8652:26 8653:30 8654:-13 8655:55 8656:55 8657:-20 8658:-20 8659:-14 8660:-14 8661:-6 8662:-7 8663:-16 8664:-16 8665:1 8666:15 8667:26 8668:-5 8669:-8 8670:-1 8671:-11 8672:23 8674:23 8675:9 8676:15 8677:15 8678:24 8679:19 8680:-8 8681:10 8682:-5 8683:20 8684:20 8686:-28 8687:-22 8688:-63 8689:12 8690:8 8691:-6 8692:-8 8693:-33 8694:-28 8695:28 8696:13 8697:16 8698:13 8699:-6 8703:28 8704:36 8705:13 8706:-18 8707:-16 8708:-21 8709:-45 8710:11 8711:-6 8712:31 8713:12 8714:-20 8715:-2 8716:-33 8717:-16 8718:-20 8719:3 8720:61 8721:58 8722:-2 8723:2 8724:-12 8725:-12 8726:-37 8727:-23 8728:8 8729:-15 8730:13 8731:-3 8732:-48 8733:-48 8734:-6 8735:-10 8736:75 8737:7 8738:42 8739:8 8740:-56 8741:-15 8742:-21 8743:-5 8744:20 8746:-5 8747:-5 8748:-12 8749:-9 8750:14 8751:-20 8752:-2 8753:-3 8754:-12 8755:-1 8756:10 8757:10 8758:9 8760:12 8761:-30 8762:-17 8763:-10 8764:19 8767:-30 8768:-16 8769:-32 8771:-24 8772:-16 8773:-2 8774:-4 8775:20 8776:-1 8778:-38 8780:-42 8781:2 8782:-12 8783:-13 8784:-12 8785:-9 8786:27 8787:20 8788:-8 8789:-5 8790:-5 8791:-5 8792:25 8793:25 8794:-18 8795:-2 8797:54 8798:1 8799:23 8800:-23 8801:-12 8802:5 8803:-29 8806:-26 8807:-14 8808:14 8809:24 8810:56 8811:50 8812:13 8813:36 8814:36 8815:-8 8816:-8 8817:14 8818:10 8819:-10 8820:-12 8821:-17 8823:-12 8824:14 8825:12 8826:-14 8827:-1 8828:14 8829:14 8830:12 8831:13 8833:-8 8834:-8 8835:16 8836:-9 8837:12 8838:-8 8840:-27 8841:6 8842:-36 8843:-2 8844:-13 8845:20 8846:-22 8848:30 8849:65 8850:-18 8851:-20 8852:-3 8853:-15 8854:-15 8855:-19 8856:-12 8857:-2 8858:-4 8859:37 8860:15 8862:-4 8863:-30 8864:-18 8865:-8 8866:16 8867:-16 8868:-15 8869:-12 8870:9 8871:-30 8872:-12 8873:-18 8874:13 8875:-9 8876:12 8877:8 8878:-10 8879:-4 8880:-12 8881:9 8882:-12 8883:11 8884:25 8885:-20 8886:-49 8887:-9 8888:-12 8889:-8 8890:34 8891:19 8892:19 8894:36 8895:-20 8896:-22 8897:4 8898:13 8900:24 8901:24 8902:28 8903:44 8904:-18 8905:27 8906:13 8907:-16 8908:-20 8909:19 8910:34 8911:23 8912:10 8913:29 8914:-12 8915:-7 8916:-20 8918:-12 8919:-8 8921:-18 8922:35 8923:16 8924:44 8925:-15 8926:-8 8927:13 8928:20 8929:3 8930:41 8931:-12 8932:-21 8933:-5 8934:26 8935:-13 8936:8 8937:-1 8938:-28 8939:-16 8940:-12 8941:29 8943:28 8944:-10 8945:31 8947:12 8948:10 8949:1 8952:2 8953:-36 8954:-22 8955:-13 8957:-24 8958:-2 8959:-32 8960:-7 8961:21 8962:-30 8963:-21 8964:-5 8965:-5 8966:4 8967:25 8968:-22 8969:-11 8970:-2 8971:-9 8972:-18 8973:-1 8974:-7 8975:21 8976:14 8977:24 8978:-18 8979:22 8982:-25 8983:-25 8984:-7 8985:16 8986:-1 8987:-1 8988:-45 8990:-18 8991:-40 8992:45 8993:-24 8994:-24 8996:41 8997:-22 8998:-15 8999:-23 9000:37 9001:-3 9002:-8 9003:-8 9004:-1 9005:95 9006:49 9007:32 9008:21 9009:95 9010:35 9011:8 9012:49 9013:30 9014:17 9015:17 9016:-8 9017:-13 9018:12 9019:-2 9021:6 9022:-11 9023:-20 9024:-3 9025:-7 9026:-12 9027:3 9028:7 9029:-13 9030:-4 9031:22 9032:22 9033:-3 9034:-10 9035:-13 9036:-7 9037:-12 9038:-14 9039:10 9040:-20 9041:-6 9042:4 9043:13 9044:-6 9045:-16 9046:-47 9048:-19 9050:24 9051:-13 9053:4 9054:-8 9055:12 9056:-4 9059:-56 9060:2 9061:4 9062:10 9063:-19 9064:-30 9065:41 9066:-33 9067:25 9068:-34 9069:8 9070:-16 9071:-16 9072:-10 9073:-11 9074:17 9075:44 9076:14 9077:-9 9078:25 9079:25 9080:-12 9081:-12 9082:11 9083:-4 9084:2 9085:-1 9086:-8 9087:15 9088:-27 9089:-8 9090:-19 9092:12 9093:-18 9094:16 9095:-3 9096:-16 9097:16 9098:35 9099:-30 9100:-27 9101:-5 9102:-15 9103:-33 9104:-24 9105:-5 9106:-3 9107:-5 9109:-6 9110:-6 9111:15 9112:-10 9113:-2 9114:44 9115:11 9116:12 9117:13 9118:6 9120:43 9121:5 9122:-14 9123:-6 9124:26 9125:-16 9128:-11 9129:-17 9130:-26 9131:13 9132:7 9133:-12 9134:-19 9135:-29 9137:-19 9138:-6 9139:-1 9140:8 9141:63 9142:11 9143:25 9145:-6 9147:-6 9148:-11 9149:11 9150:28 9151:-27 9152:-10 9153:-15 9155:78 9156:14 9157:20 9158:10 9159:14 9160:38 9162:32 9164:44 9165:10 9166:-7 9167:15 9168:-4 9169:-9 9171:-6 9172:-10 9173:-12 9174:-28 9175:-19 9176:-2 9177:11 9178:-16 9179:8 9180:-6 9181:-8 9182:14 9183:-16 9184:-8 9185:-11 9186:-32 9187:37 9188:-34 9189:26 9190:-9 9191:17 9192:4 9193:-19 9194:-1 9195:-7 9196:-17 9197:5 9198:-14 9199:-14 9200:-13 9201:-17 9202:-5 9203:28 9204:6 9205:17 9207:25 9208:11 9209:-14 9210:31 9211:-19 9212:-3 9213:-42 9214:-27 9215:-22 9216:-7 9217:8 9218:36 9219:-4 9220:11 9221:-7 9222:-12 9223:-19 9224:-14 9225:-14 9226:32 9227:-16 9228:10 9229:-10 9230:5 9231:-8 9232:-17 9234:5 9235:-7 9236:-10 9237:-11 9238:-6 9241:37 9242:20 9243:5 9244:2 9245:8 9246:-1 9248:-14 9249:-2 9250:-11 9251:-19 9252:16 9253:82 9254:55 9255:-8 9256:-4 9257:13 9258:-4 9259:-11 9260:-11 9261:-6 9262:16 9263:16 9264:-1 9265:10 9266:4 9267:-19 9268:16 9269:9 9270:-30 9271:-6 9272:-20 9273:-1 9274:-12 9275:-9 9276:-24 9277:-10 9278:30 9279:30 9280:-33 9281:-10 9282:-10 9283:31 9284:22 9285:-13 9287:10 9288:10 9289:-12 9290:-28 9291:17 9292:-3 9294:-3 9295:98 9296:98 9297:27 9298:33 9299:8 9300:8 9301:13 9302:25 9303:-14 9304:19 9305:11 9306:-22 9307:-23 9308:-32 9309:-15 9310:4 9311:3 9312:-14 9313:21 9314:-6 9315:-6 9316:23 9317:25 9318:-32 9319:15 9320:15 9321:1 9322:-11 9323:-11 9324:-15 9325:-50 9326:15 9327:10 9328:-21 9331:-12 9332:-13 9333:-15 9334:-14 9336:-12 9337:19 9338:-1 9339:16 9340:-2 9341:29 9342:34 9343:-31 9344:14 9345:-34 9346:35 9347:22 9348:-9 9349:7 9350:11 9351:7 9352:-5 9353:7 9354:34 9355:7 9356:20 9357:4 9358:-2 9359:5 9360:12 9361:-2 9362:18 9363:44 9364:-13 9365:-8 9366:-14 9367:-14 9369:-7 9370:-2 9371:6 9372:24 9373:13 9374:-1 9375:-6 9376:25 9378:7 9379:-8 9381:-29 9382:-29 9383:-3 9384:17 9385:17 9386:-18 9388:-12 9389:-2 9390:-3 9391:-3 9393:11 9394:-25 9395:-13 9396:-13 9398:11 9399:-10 9400:-19 9401:-11 9402:26 9403:58 9404:-1 9405:17 9406:-21 9407:-28 9408:-18 9409:27 9410:37 9411:8 9412:-13 9413:-13 9414:-2 9415:-13 9416:-13 9417:-12 9418:-13 9419:12 9420:-7 9421:-18 9422:11 9423:-23 9424:-23 9425:30 9426:23 9427:-20 9428:-23 9429:-3 9432:-20 9433:-9 9434:3 9436:-17 9437:-14 9440:9 9441:-7 9442:-25 9443:-25 9444:-4 9445:-5 9448:-11 9449:-11 9450:19 9452:-8 9453:-17 9454:-8 9455:-8 9456:2 9459:13 9461:14 9462:61 9463:-19 9464:103 9465:56 9466:19 9467:56 9468:16 9469:-3 9470:24 9471:12 9472:-7 9473:-27 9474:33 9475:-24 9476:-8 9477:3 9478:-20 9479:-6 9480:-5 9481:11 9482:36 9483:7 9484:47 9486:10 9487:-15 9488:-13 9489:13 9490:4 9491:4 9492:-4 9493:32 9494:-1 9495:-4 9496:31 9497:25 9498:30 9499:1 9500:-5 9501:-10 9502:9 9503:2 9504:-34 9505:-5 9506:11 9507:3 9508:-24 9509:-26 9510:3 9511:40 9512:41 9513:-2 9517:8 9518:25 9519:-10 9520:34 9523:-2 9524:-25 9525:40 9526:-25 9527:9 9528:34 9529:20 9530:30 9531:-7 9532:10 9533:12 9535:-10 9536:-28 9537:-20 9538:-30 9539:-7 9540:-1 9541:-8 9542:-2 9543:15 9544:-5 9545:-3 9546:-6 9547:25 9548:7 9549:32 9550:24 9551:-32 9552:-16 9553:-7 9555:17 9556:-12 9557:-3 9558:-25 9559:-8 9560:-21 9562:-7 9563:2 9564:-27 9565:-6 9566:-6 9567:-11 9568:-10 9569:-10 9571:7 9572:-39 9573:-2 9574:8 9575:-11 9576:-21 9578:-10 9579:-6 9580:5 9581:20 9582:-13 9583:-14 9584:-11 9585:-6 9587:-6 9588:24 9589:33 9590:33 9591:3 9592:-10 9595:-2 9597:18 9598:31 9599:37 9600:34 9601:-42 9603:-37 9604:-7 9605:-14 9606:-2 9607:-21 9608:-47 9609:-2 9610:-19 9611:-19 9612:31 9613:55 9614:-22 9615:-22 9616:25 9617:25 9618:18 9619:-16 9620:-45 9621:-4 9622:-20 9623:-20 9624:21 9625:20 9626:27 9627:-32 9628:14 9629:-2 9630:-8 9631:-11 9632:-10 9633:3 9634:-10 9635:-33 9636:-10 9637:-17 9638:-10 9639:-8 9640:-14 9641:-14 9642:-7 9643:-9 9644:18 9645:-14 9646:-18 9647:9 9648:-41 9649:30 9650:30 9651:-34 9652:-21 9653:-21 9654:50 9655:-1 9656:61 9657:9 9658:-18 9659:7 9660:-17 9661:-18 9662:63 9663:-20 9664:-49 9665:-13 9666:-21 9667:-21 9669:-4 9670:12 9671:-2 9672:50 9673:2 9674:-10 9675:17 9676:28 9677:-1 9678:-1 9679:-12 9680:-9 9681:11 9682:28 9683:-2 9684:31 9685:-37 9687:-7 9688:15 9689:-17 9690:-1 9691:32 9692:91 9693:14 9694:51 9695:16 9696:169 9697:49 9698:23 9699:22 9700:10 9701:-12 9702:-19 9703:97 9704:76 9705:-53 9706:-19 9707:-37 9708:140 9709:-59 9710:92 9711:66 9712:-62 9713:-63 9714:7 9715:10 9716:102 9717:11 9718:-47 9719:8 9720:53 9721:-15 9722:72 9723:125 9724:-10 9725:-61 9726:-45 9727:-1 9728:30 9729:-39 9730:154 9731:-19 9732:13 9733:-13 9734:-29 9735:-59 9736:34 9737:60 9738:55 9739:54 9740:-61 9741:43 9742:56 9743:29 9744:29 9745:22 9746:18 9747:74 9748:42 9749:-65 9750:15 9751:5 9752:61 9753:-83 9754:191 9755:9 9756:-18 9757:-69 9758:35 9759:81 9760:-39 9761:-72 9762:-24 9763:-117 9764:29 9765:-85 9766:-47 9767:-87 9768:50 9769:-25 9770:182 9771:-94 9772:-33 9773:-95 9774:-63 9775:-36 9776:87 9777:71 9778:33 9779:43 9780:48 9781:47 9782:104 9783:46 9784:23 9785:18 9786:79 9787:84 9788:-8 9789:73 9790:-37 9791:35 9792:-69 9793:107 9794:-38 9795:-42 9796:51 9797:-21 9798:33 9799:16 9800:29 9801:-61 9802:76 9803:109 9804:47 9805:6 9806:-97 9807:-24 9808:-65 9810:127 9811:18 9812:24 9813:-3 9814:23 9815:-48 9816:43 9817:102 9818:61 9819:59 9820:-30 9821:11 9822:-24 9823:-33 9824:1 9825:-32 9826:15 9827:-22 9828:15 9829:-25 9830:8 9831:8 9832:-45 9833:-2 9834:21 9835:-36 9836:-26 9837:15 9839:-25 9840:-2 9841:8 9842:-22 9843:-5 9844:-8 9845:21 9846:40 9847:10 9848:-23 9849:-5 9850:-15 9851:-32 9852:-9 9853:33 9854:-36 9855:-22 9856:7 9857:12 9858:14 9859:-15 9860:18 9861:-6 9862:-6 9863:15 9864:-16 9865:-8 9868:-1 9869:-6 9870:-17 9871:7 9872:-9 9873:9 9874:-8 9876:6 9877:-22 9878:-13 9879:-5 9880:5 9881:-4 9883:-18 9884:-5 9885:-15 9886:-11 9887:27 9888:-11 9889:-15 9890:-37 9891:14 9892:-31 9893:-15 9894:14 9895:-11 9896:5 9897:4 9899:-9 9900:-3 9901:13 9902:-6 9903:-28 9904:23 9905:-15 9906:-25 9907:13 9908:21 9909:19 9910:-7 9911:-12 9912:-27 9913:-38 9914:-13 9915:-8 9916:16 9917:-2 9919:-1 9920:-7 9921:-19 9922:12 9923:-7 9924:18 9925:-8 9926:-11 9927:-21 9928:11 9929:14 9930:22 9931:52 9932:22 9933:-32 9934:7 9935:-9 9936:-4 9937:-4 9939:-4 9940:-19 9941:31 9942:23 9943:-3 9944:-8 9945:-4 9946:-8 9947:14 9948:-11 9949:-18 9950:69 9951:-6 9952:-2 9953:-13 9954:-2 9956:-3 9957:4 9958:9 9959:-6 9960:14 9961:-14 9962:17 9964:6 9965:-8 9966:32 9967:-10 9968:30 9969:-32 9971:26 9973:-4 9974:-9 9975:14 9976:-10 9977:-14 9978:-6 9979:-33 9980:20 9981:-12 9982:17 9983:8 9985:9 9986:-10 9987:1 9989:7 9990:15 9991:-7 9993:-14 9994:-17 9995:27 9996:42 9997:28 9998:-11 9999:-31 10000:-14 10002:4 10003:22 10004:-5 10005:-21 10006:-37 10007:-15 10008:24 10009:-8 10010:-27 10011:10 10012:-3 10013:-18 10014:1 10015:9 10016:-12 10017:-38 10018:-8 10019:-16 10020:-8 10021:1 10022:32 10023:4 10024:3 10025:21 10026:-7 10027:4 10028:-3 10030:-4 10031:-23 10032:-7 10033:32 10034:-9 10035:17 10036:-6 10037:15 10038:-5 10039:23 10040:-1 10041:70 10042:-17 10043:-12 10044:13 10045:11 10046:-16 10047:4 10048:10 10049:42 10051:-23 10052:19 10053:12 10054:-1 10056:27 10057:24 10058:-4 10059:-8 10060:-2 10061:-45 10062:-7 10063:50 10064:16 10065:17 10066:-1 10067:-9 10068:-12 10069:-7 10070:7 10071:-3 10072:-28 10073:-35 10074:-12 10075:1 10076:-4 10077:21 10078:14 10079:-1 10080:-8 10081:-4 10082:-3 10083:44 10085:16 10086:27 10087:-11 10088:9 10089:23 10090:-13 10091:-6 10092:-12 10093:-1 10094:-17 10095:-6 10096:2 10097:-15 10098:-27 10099:-26 10100:14 10101:16 10102:35 10103:-10 10104:-4 10105:-8 10106:-14 10107:-13 10108:-32 10109:-17 10110:-16 10111:-6 10112:7 10113:10 10114:1 10115:30 10116:-17 10117:7 10118:-12 10119:16 10120:-4 10121:1 10122:-14 10123:-14 10124:4 10125:-1 10126:25 10127:-28 10128:-3 10130:13 10131:-25 10132:3 10133:11 10134:-29 10135:-9 10136:-17 10137:-13 10138:-10 10139:25 10140:20 10141:-3 10142:13 10143:-17 10145:-1 10146:23 10147:-29 10148:-11 10149:25 10150:21 10151:8 10152:-9 10154:24 10155:9 10156:9 10157:-15 10158:-8 10159:14 10160:-23 10161:2 10162:-37 10163:-16 10164:-16 10165:13 10166:-9 10167:16 10168:28 10169:3 10170:-10 10171:12 10172:-21 10173:20 10174:-13 10175:-19 10176:-9 10177:17 10178:16 10179:-12 10180:7 10181:-10 10182:-9 10183:-6 10184:-15 10185:-2 10186:21 10188:-10 10189:-27 10190:-19 10191:-10 10192:31 10193:-6 10194:-20 10195:-9 10196:-24 10197:-16 10198:15 10199:10 10200:-12 10201:-15 10202:17 10203:28 10204:-14 10205:48 10206:-7 10207:-12 10208:11 10209:2 10210:9 10211:-10 10213:-13 10214:-15 10215:11 10216:4 10217:-15 10218:-9 10219:-21 10220:21 10222:9 10224:-5 10225:-3 10227:-20 10228:12 10229:2 10230:-9 10231:22 10232:-30 10233:4 10234:-12 10235:17 10236:-9 10237:6 10238:-8 10239:9 10240:-5 10241:-10 10242:17 10243:-9 10244:9 10245:28 10246:-5 10247:-3 10248:-11 10249:29 10250:-41 10251:-3 10252:1 10253:31 10254:44 10255:-13 10256:-14 10257:30 10258:-26 10259:-13 10260:-12 10261:-11 10262:-17 10263:-22 10264:-25 10265:-12 10266:-5 10267:66 10268:-14 10269:-22 10270:23 10271:-18 10272:18 10273:20 10274:-8 10275:11 10276:9 10277:20 10278:7 10279:-6 10280:-8 10281:17 10282:-2 10283:8 10285:26 10286:-1 10287:-2 10288:-20 10289:2 10291:23 10292:-10 10293:-3 10294:-16 10295:10 10296:7 10299:-3 10301:-23 10302:4 10303:-12 10304:-3 10306:-7 10307:-6 10308:-13 10309:11 10310:-35 10311:6 10312:-8 10313:-9 10314:-6 10315:-2 10316:-23 10317:1 10318:-24 10319:-49 10320:7 10321:24 10322:-6 10323:-10 10324:23 10325:13 10326:-27 10327:-12 10328:-5 10329:21 10330:-13 10331:23 10332:-27 10333:-17 10334:-7 10335:-36 10336:2 10337:28 10338:21 10339:20 10341:-8 10343:4 10344:-2 10345:18 10346:15 10347:-5 10348:12 10349:-25 10350:-3 10351:78 10352:33 10353:48 10354:17 10355:-9 10356:1 10357:31 10358:-17 10359:-30 10360:-23 10361:-3 10362:-3 10363:28 10364:-27 10365:23 10366:20 10367:-14 10368:-6 10369:-37 10370:35 10371:-9 10372:-2 10373:-17 10375:-3 10376:-1 10377:10 10378:17 10379:-3 10380:-1 10381:-13 10382:-14 10383:12 10384:-4 10385:-9 10386:11 10387:5 10388:-19 10389:-6 10390:-27 10391:-4 10392:19 10393:-1 10394:-10 10395:-4 10396:17 10397:14 10398:-21 10399:-29 10400:-21 10401:25 10402:-27 10403:12 10404:-49 10406:-38 10408:-5 10409:-3 10410:17 10411:-23 10413:7 10414:23 10415:-9 10416:16 10417:13 10418:-16 10420:-7 10421:-16 10422:20 10423:-13 10424:27 10425:27 10426:-9 10427:42 10428:28 10429:-3 10430:13 10432:-28 10433:25 10434:48 10436:-3 10437:-12 10438:7 10439:-24 10440:-6 10441:3 10442:-4 10443:23 10444:-8 10445:45 10446:8 10447:45 10448:-9 10449:-4 10450:-24 10451:11 10456:-8 10457:-19 10459:-15 10460:13 10461:17 10462:23 10463:-13 10464:-25 10465:-2 10466:2 10467:9 10468:-3 10469:-13 10470:-9 10471:-6 10472:21 10473:43 10474:-18 10475:-6 10476:-2 10478:-31 10480:-4 10481:27 10482:10 10483:-11 10484:-19 10485:6 10486:17 10487:-10 10488:-28 10489:-4 10490:-2 10491:-4 10492:-19 10493:-22 10494:14 10495:-10 10497:-8 10498:-9 10499:-4 10500:-2 10501:-12 10502:-33 10503:23 10504:-9 10505:13 10506:-8 10507:-10 10508:-38 10509:-13 10510:-8 10511:3 10512:12 10514:-9 10515:-7 10517:-8 10518:-21 10519:11 10520:52 10521:-13 10522:-32 10524:-4 10526:-24 10527:-19 10528:31 10529:-3 10530:-9 10531:-4 10532:14 10533:66 10535:14 10536:-8 10538:16 10539:-10 10540:30 10541:26 10542:-4 10543:-15 10544:10 10545:-3 10546:-32 10547:-12 10548:-17 10550:6 10551:-10 10552:7 10554:-2 10555:25 10556:43 10557:-11 10558:-19 10559:22 10560:-5 10561:-15 10562:-45 10563:-23 10564:-9 10565:-22 10566:19 10567:-16 10568:13 10569:16 10570:-7 10571:12 10572:-27 10573:-15 10574:-9 10575:-26 10576:-13 10577:-1 10578:17 10579:-2 10580:14 10581:12 10582:-3 10583:-17 10585:64 10586:-1 10587:-15 10588:-23 10589:-11 10590:18 10591:-22 10592:17 10593:-5 10594:-38 10595:-3 10596:-9 10597:5 10598:-17 10599:21 10600:-7 10601:-3 10603:-14 10604:-5 10605:17 10606:8 10607:-13 10608:50 10610:-8 10611:13 10612:18 10613:-4 10614:11 10616:-23 10617:19 10618:12 10619:-1 10620:29 10621:-8 10622:-45 10623:40 10624:16 10625:17 10627:-9 10628:-4 10629:-14 10631:3 10632:-1 10633:-13 10634:27 10635:10 10636:24 10637:-5 10638:-18 10639:-9 10640:-22 10641:-27 10642:-26 10643:10 10645:-10 10646:-33 10647:-6 10648:-3 10649:2 10650:-5 10651:11 10652:32 10653:-9 10654:-19 10655:13 10656:-29 10658:-5 10659:11 10660:-30 10661:-9 10662:-10 10663:-10 10664:13 10665:-12 10666:-12 10669:36 10670:9 10671:9 10672:17 10673:-7 10674:9 10675:-9 10676:-16 10677:-9 10678:12 10679:34 10680:-5 10681:16 10682:-21 10683:-10 10684:-13 10685:-8 10686:-6 10687:-15 10688:21 10689:-7 10691:-1 10692:-15 10693:28 10694:-6 10695:-5 10696:12 10697:-13 10698:-15 10700:-6 10701:-17 10702:4 10703:-14 10704:-14 10705:-13 10706:-5 10707:13 10708:-31 10709:-27 10710:-8 10711:-17 10712:-2 10713:-3 10714:-9 10715:5 10716:-52 10717:21 10719:-10 10720:-8 10721:-2 10722:-11 10725:19 10726:20 10727:17 10728:-5 10730:9 10731:3 10732:44 10733:-17 10734:-10 10735:-6 10736:13 10737:20 10738:5 10739:-12 10740:-23 10741:19 10742:12 10743:-1 10745:28 10746:-8 10747:-35 10748:7 10749:-45 10750:2 10751:16 10752:17 10754:-9 10755:-12 10756:-19 10757:-6 10758:-14 10759:-10 10760:2 10761:21 10764:-4 10765:-28 10766:-10 10767:16 10768:20 10770:-1 10771:-21 10772:-13 10773:18 10774:50 10776:31 10777:5 10778:-28 10779:-5 10780:12 10781:24 10782:-12 10784:-17 10785:9 10786:3 10787:-41 10788:24 10789:-14 10790:14 10791:-9 10792:-13 10793:-7 10794:-14 10795:-1 10796:-35 10797:-2 10798:-6 10799:6 10800:54 10801:3 10802:-25 10803:30 10805:-15 10806:-9 10807:21 10808:3 10809:-9 10810:-2 10811:8 10812:2 10813:-20 10814:-6 10815:20 10817:15 10818:5 10819:-8 10820:-3 10821:13 10822:19 10823:11 10824:-9 10825:-1 10826:-10 10827:25 10828:-15 10829:-1 10830:-8 10831:-14 10832:-10 10833:40 10834:4 10835:-34 10836:4 10837:26 10838:-21 10839:9 10840:-8 10842:17 10843:36 10844:9 10845:15 10846:-32 10847:-18 10848:-8 10849:-34 10851:-17 10852:-16 10853:-9 10854:10 10855:6 10856:3 10857:-6 10858:11 10859:13 10860:-20 10861:15 10862:-2 10863:-10 10864:-17 10865:-5 10866:4 10867:-21 10868:-17 10869:11 10870:21 10871:-8 10872:-22 10874:-1 10875:-10 10876:-19 10877:8 10879:23 10880:37 10881:-6 10882:-6 10883:27 10884:-10 10885:5 10886:-16 10887:-17 10888:12 10889:-20 10890:-11 10891:-12 10892:-15 10893:19 10894:-8 10895:22 10897:10 10898:-6 10899:20 10900:21 10901:-26 10903:-29 10904:45 10905:-16 10906:-5 10907:-23 10908:17 10909:-39 10910:8 10911:6 10912:-19 10913:32 10914:-3 10916:-14 10917:-2 10918:-22 10919:50 10921:-8 10922:13 10923:18 10924:-4 10925:-23 10926:17 10927:12 10928:-1 10929:33 10930:-8 10931:-45 10932:40 10933:17 10934:-9 10935:-14 10937:3 10938:-1 10939:-14 10940:7 10941:10 10942:24 10943:-18 10944:1 10945:-22 10946:-27 10947:-26 10948:16 10949:1 10950:-11 10951:-33 10952:-6 10953:-3 10954:2 10955:-5 10956:22 10957:-9 10958:-19 10959:-18 10961:-5 10962:11 10963:-21 10964:-9 10966:13 10967:-8 10968:-12 10971:31 10972:9 10973:9 10974:11 10975:-8 10976:-10 10977:-16 10978:15 10979:34 10980:-5 10981:18 10982:-18 10983:-8 10984:-15 10985:-4 10986:-6 10987:13 10988:-7 10990:-1 10991:-8 10992:28 10993:-5 10994:12 10995:-13 10996:-15 10998:33 10999:-4 11000:12 11001:8 11002:-7 11003:9 11004:-14 11005:7 11006:-10 11007:-16 11008:-18 11009:-4 11012:-8 11013:-20 11014:47 11015:-4 11016:16 11017:-9 11018:-11 11019:-6 11020:-8 11021:23 11022:71 11023:-1 11024:-32 11025:6 11026:-20 11027:-20 11028:-29 11029:55 11032:-22 11033:18 11034:-12 11035:-12 11036:11 11037:5 11038:2 11039:-13 11040:-7 11041:-14 11042:-20 11043:38 11044:-6 11045:11 11046:23 11047:-27 11048:3 11049:-17 11051:-30 11053:-10 11055:3 11056:47 11057:-1 11058:-7 11059:-1 11060:-28 11061:-19 11063:-21 11064:18 11066:26 11067:-2 11068:-14 11069:-8 11070:23 11073:8 11074:-12 11075:-10 11076:-10 11077:4 11078:-13 11079:17 11080:-9 11081:-9 11082:-2 11083:-4 11084:-1 11085:4 11086:-6 11087:6 11088:28 11089:28 11090:-17 11091:-20 11092:22 11094:-6 11095:9 11096:20 11097:23 11098:20 11099:26 11102:16 11103:-35 11104:-14 11105:17 11106:15 11107:-24 11108:-17 11109:11 11110:50 11111:-20 11112:20 11113:-7 11114:-12 11115:-14 11116:-7 11117:-8 11118:-8 11119:-2 11120:-4 11121:-2 11123:-9 11124:-9 11125:-14 11126:24 11127:-9 11128:-11 11129:13 11130:-15 11131:-26 11132:-7 11133:16 11134:-6 11135:21 11136:-2 11137:-6 11138:-27 11139:12 11140:20 11141:21 11142:-11 11143:-1 11145:50 11146:24 11147:-6 11148:-2 11149:23 11150:-1 11151:14 11152:-12 11153:-17 11154:19 11157:-3 11158:49 11159:-25 11160:-8 11161:-18 11162:3 11164:16 11165:13 11166:-11 11167:-27 11168:3 11169:-16 11171:-6 11172:-42 11173:21 11175:-10 11178:-9 11179:31 11180:17 11181:-5 11182:9 11183:-50 11184:-17 11185:-4 11186:11 11187:33 11188:-16 11189:-1 11190:-20 11191:-12 11192:-10 11193:-12 11194:-19 11195:-6 11196:18 11197:21 11199:-9 11200:-13 11201:3 11202:20 11204:-21 11205:-13 11206:18 11207:50 11209:-9 11210:-3 11212:-18 11213:36 11214:-24 11215:24 11216:-2 11217:-4 11218:20 11219:-5 11220:-13 11221:-6 11222:26 11223:-7 11224:-4 11226:-11 11227:-9 11228:-2 11229:-2 11230:-14 11231:-14 11232:23 11233:-8 11234:-1 11235:10 11236:23 11237:12 11238:-9 11239:-11 11243:-10 11244:40 11245:4 11246:-34 11247:19 11248:26 11249:-14 11250:17 11251:7 11252:-36 11253:-9 11254:-12 11255:13 11256:-16 11257:-11 11258:-6 11259:-17 11260:13 11261:15 11262:-2 11263:-4 11264:-6 11265:21 11266:2 11269:-6 11270:9 11271:-6 11272:27 11273:-29 11274:4 11275:-17 11276:12 11277:-20 11278:19 11279:-3 11280:22 11282:-12 11283:-7 11284:-6 11285:-6 11286:-22 11287:43 11288:-4 11289:-6 11290:4 11291:18 11292:-14 11293:-14 11294:-13 11295:-4 11296:12 11297:26 11298:-19 11299:61 11300:-23 11301:-15 11302:-8 11303:65 11304:-23 11305:29 11306:68 11307:-18 11308:-38 11309:-16 11310:-13 11311:-7 11312:3 11313:-27 11314:-8 11315:-1 11316:-36 11317:-5 11318:18 11319:-14 11320:-1 11321:20 11322:-12 11323:-6 11324:-21 11325:-15 11326:-26 11327:-4 11328:33 11329:10 11330:-27 11331:20 11332:1 11333:-8 11334:35 11335:10 11336:-10 11337:4 11338:-6 11339:-33 11340:-14 11341:-24 11342:20 11343:25 11344:6 11345:-4 11346:-13 11347:-14 11348:-3 11349:1 11350:-40 11351:28 11352:-2 11353:-15 11354:2 11355:16 11356:11 11357:4 11358:-18 11359:-27 11360:63 11361:5 11362:4 11363:-15 11364:-14 11365:-3 11366:-31 11367:-7 11368:11 11369:22 11370:11 11371:8 11372:-20 11373:6 11374:-27 11375:34 11376:29 11377:33 11378:28 11380:8 11381:-27 11382:-4 11383:21 11384:20 11385:33 11386:-4 11387:-6 11388:33 11389:-3 11390:22 11391:-16 11392:-1 11393:-12 11394:-4 11395:4 11396:7 11398:14 11399:-1 11400:39 11401:-23 11402:-39 11403:-8 11404:-16 11405:-10 11406:8 11407:24 11408:-2 11409:-3 11410:12 11411:-1 11412:-22 11413:-32 11414:-7 11415:-2 11416:1 11417:19 11418:24 11419:14 11420:18 11421:11 11422:-9 11423:6 11424:-22 11425:17 11426:-28 11427:-3 11428:-9 11429:5 11430:-2 11431:-17 11432:21 11433:-3 11435:-4 11436:-14 11437:-1 11438:17 11440:-1 11441:44 11443:-8 11444:18 11445:-4 11446:-23 11447:19 11448:12 11449:-1 11450:29 11451:-8 11452:7 11453:-45 11454:30 11455:17 11457:-9 11458:-2 11459:-6 11460:-14 11462:3 11463:-1 11464:-13 11465:-28 11466:-9 11467:10 11468:24 11469:-18 11470:-9 11471:-4 11472:-27 11473:23 11474:-3 11475:-10 11476:-13 11477:-33 11478:-6 11479:-3 11480:2 11482:-10 11483:32 11484:-9 11485:-15 11487:-26 11489:-5 11490:11 11491:-4 11492:-9 11493:-10 11494:13 11495:-8 11498:36 11499:9 11500:9 11501:17 11502:14 11503:-10 11504:-16 11505:-8 11506:34 11507:-5 11508:16 11509:-19 11510:-10 11511:-8 11512:-15 11513:21 11514:-9 11516:-1 11517:-15 11518:28 11519:-6 11520:-5 11521:12 11522:-13 11523:-15 11525:11 11526:-21 11527:-4 11528:-7 11529:-19 11530:-4 11531:10 11532:-16 11533:-15 11534:-21 11535:21 11536:-11 11537:-4 11538:-6 11539:-15 11540:-4 11541:-39 11542:-17 11543:-8 11544:-7 11545:-7 11546:-10 11547:-14 11549:-9 11550:-5 11551:11 11552:19 11553:-3 11554:4 11555:-17 11556:-5 11557:-19 11558:-20 11559:13 11560:5 11561:57 11562:-14 11563:-2 11564:-5 11565:-2 11566:-7 11567:14 11568:46 11569:-49 11570:21 11571:14 11572:-9 11573:22 11574:22 11575:-9 11576:-26 11577:-6 11578:-3 11579:-1 11580:-4 11581:32 11582:51 11583:-2 11584:-2 11585:15 11586:12 11587:-10 11588:5 11589:30 11590:-4 11591:20 11592:8 11593:23 11594:17 11595:-25 11596:37 11597:-25 11598:15 11599:11 11600:26 11601:-3 11602:27 11603:-8 11604:14 11606:-3 11607:3 11608:-5 11610:11 11611:-1 11612:-27 11613:-12 11614:23 11615:24 11616:5 11617:16 11618:-13 11619:-5 11620:28 11621:6 11622:16 11623:-5 11624:10 11625:-8 11626:-12 11627:-8 11628:-9 11630:-4 11631:-1 11632:-5 11633:-10 11634:-1 11635:38 11636:23 11637:23 11638:-10 11639:-10 11640:-9 11641:-11 11642:-11 11643:12 11644:12 11645:9 11646:-13 11647:-13 11648:-4 11649:-4 11652:-14 11653:-14 11654:34 11655:34 11656:1 11657:1 11658:-3 11659:-3 11660:9 11663:-24 11664:-24 11665:-19 11666:-19 11667:-22 11668:-22 11669:-16 11670:-16 11673:-23 11674:-23 11675:26 11676:26 11679:-6 11680:-6 11681:-3 11682:-13 11683:11 11684:-6 11685:19 11686:-11 11687:-10 11688:-10 11689:75 11690:75 11691:-3 11692:-3 11693:12 11694:12 11695:-25 11696:-25 11697:15 11698:15 11699:-18 11700:-18 11701:-3 11702:-3 11703:6 11704:6 11705:-27 11706:-27 11707:29 11708:29 11709:-4 11710:-4 11711:-3 11712:-3 11715:-12 11716:-12 11717:31 11718:31 11719:-15 11720:-15 11721:47 11722:47 11725:-8 11726:-8 11727:21 11728:21 11729:-4 11730:-4 11731:-25 11732:-25 11733:17 11734:17 11735:-2 11736:30 11737:30 11738:-8 11739:-8 11740:3 11741:3 11742:-48 11743:-48 11744:42 11745:42 11746:19 11747:19 11750:-10 11751:-10 11752:-14 11753:-14 11756:-5 11757:-5 11758:-1 11759:-1 11760:-14 11761:-14 11762:-11 11763:-11 11764:11 11765:11 11766:28 11767:28 11768:-17 11769:-17 11770:-17 11771:-17 11772:-18 11773:-18 11774:-9 11775:-9 11776:-24 11777:-24 11778:19 11779:19 11780:-12 11781:-7 11782:-11 11783:-12 11784:-37 11785:-37 11786:-7 11787:-7 11788:-4 11789:-4 11790:2 11791:3 11792:19 11793:19 11794:-9 11795:-9 11796:-22 11797:-25 11798:-16 11799:-2 11800:-17 11803:-5 11804:-5 11805:10 11806:10 11807:-31 11808:-31 11809:-9 11810:-9 11811:13 11812:13 11813:-1 11814:-1 11815:-9 11816:-9 11821:29 11822:29 11823:15 11824:15 11825:13 11826:10 11827:-13 11828:30 11829:-6 11830:-6 11831:-12 11832:-12 11833:-30 11834:21 11835:21 11836:36 11837:36 11838:-4 11839:-4 11840:12 11841:7 11842:-8 11843:-8 11844:-10 11846:-14 11847:-8 11848:-8 11849:-6 11850:-6 11851:10 11852:10 11853:-8 11854:-8 11857:-1 11858:-1 11859:-7 11860:-7 11861:26 11862:26 11863:29 11864:29 11865:14 11866:14 11867:-13 11868:-13 11869:-13 11870:-13 11873:18 11874:18 11875:-4 11876:-4 11877:16 11878:16 11879:25 11882:6 11883:-26 11884:-5 11886:-20 11887:-20 11888:15 11889:15 11890:-4 11891:-10 11892:-10 11893:-6 11894:-6 11895:-18 11896:-18 11897:-2 11899:-11 11900:-3 11901:-3 11902:-2 11903:-2 11904:-21 11905:-21 11906:37 11907:9 11908:-23 11909:-9 11910:-15 11911:-25 11912:-5 11913:41 11914:-70 11915:-12 11916:-24 11917:7 11918:-14 11919:23 11920:9 11921:-28 11922:10 11923:-5 11924:26 11925:4 11926:-5 11927:12 11928:-14 11929:-8 11931:-1 11932:-6 11933:-20 11934:7 11935:-7 11936:17 11937:-7 11938:5 11939:-11 11940:-9 11941:-1 11942:-9 11943:-9 11944:-5 11945:-5 11946:-5 11947:12 11948:12 11949:12 11950:12 11951:-15 11952:-15 11953:-14 11954:-8 11955:-8 11956:-8 11960:-1 11961:-6 11962:-6 11963:-6 11964:-20 11965:-20 11966:-20 11967:14 11968:14 11969:14 11970:-9 11971:-9 11972:-9 11973:-9 11974:7 11975:7 11976:7 11977:-7 11978:-7 11979:-7 11980:-7 11984:11 11985:11 11986:19 11987:-10 11988:-7 11989:16 11990:-21 11991:-21 11992:-21 11993:-21 11994:-13 11995:-13 11996:-13 11997:-4 11998:-4 11999:-4 12000:-4 12001:5 12002:5 12003:5 12004:-19 12005:-19 12008:-11 12009:-11 12010:3 12011:31 12012:31 12013:-10 12014:-10 12015:-7 12016:-8 12017:-7 12018:-6 12019:-6 12020:40 12021:40 12022:-30 12023:-30 12024:-10 12025:23 12026:53 12027:33 12028:-7 12029:-3 12030:17 12031:18 12032:-7 12033:-12 12034:-12 12035:7 12036:6 12037:11 12038:18 12039:18 12042:5 12043:5 12044:-18 12045:-18 12046:-25 12047:-25 12048:-4 12049:-4 12052:12 12053:30 12054:5 12055:-21 12056:12 12057:48 12058:47 12059:47 12060:-16 12061:-16 12062:-9 12063:9 12064:9 12065:17 12066:-4 12069:-25 12070:-25 12071:11 12072:11 12073:13 12074:13 12076:45 12077:45 12078:-4 12079:-4 12082:-12 12083:-12 12084:9 12088:14 12089:3 12090:19 12091:14 12092:7 12093:-46 12094:-6 12095:-9 12096:-13 12097:-17 12098:18 12099:-7 12100:-6 12101:-10 12102:17 12103:9 12104:9 12105:-7 12106:-7 12107:-7 12108:-7 12109:9 12110:9 12111:-6 12112:-6 12113:-6 12114:-6 12115:-10 12116:-10 12117:17 12118:17 12119:17 12120:-7 12121:-7 12122:-15 12123:-15 12124:-11 12125:-11 12126:-1 12127:21 12128:21 12129:6 12130:6 12131:14 12132:14 12133:27 12134:27 12135:-8 12136:5 12137:14 12138:14 12139:-7 12140:-7 12141:-15 12142:-15 12143:9 12144:-4 12145:-14 12146:-5 12147:-5 12148:20 12149:20 12150:16 12151:16 12157:-8 12158:-13 12159:-13 12160:-6 12161:32 12162:32 12163:-5 12164:-5 12165:49 12166:49 12167:27 12168:27 12169:17 12170:17 12171:-5 12172:-5 12173:-5 12174:-5 12175:-8 12176:-8 12177:-7 12178:-7 12179:-19 12181:32 12182:32 12183:-19 12184:-19 12185:13 12186:-18 12187:-18 12188:9 12189:-4 12190:-4 12191:-21 12192:-1 12193:-1 12194:-1 12195:-4 12196:-4 12197:-2 12198:-2 12199:-11 12200:-11 12201:-16 12202:-16 12203:-5 12204:10 12205:-14 12206:-13 12207:-12 12208:4 12209:46 12210:16 12211:-5 12212:-5 12213:-3 12214:-3 12218:17 12219:17 12220:27 12221:27 12222:-19 12223:-19 12224:-23 12225:-12 12226:-17 12227:-17 12228:34 12229:-18 12230:-18 12231:-18 12232:-2 12233:-2 12234:14 12235:-12 12236:-12 12237:28 12238:28 12239:-13 12240:-13 12241:-13 12242:-13 12243:-25 12244:-25 12245:33 12246:33 12247:-14 12248:-14 12249:-31 12250:-23 12251:-3 12252:-3 12253:-8 12254:40 12255:40 12256:-8 12257:-8 12259:-9 12260:-9 12261:-4 12262:-4 12263:-10 12264:-13 12267:-7 12268:-7 12269:9 12270:-3 12271:-3 12272:-10 12273:-10 12274:-6 12275:19 12276:-26 12277:37 12278:10 12279:-11 12280:10 12281:-30 12282:93 12283:-4 12284:-3 12285:-32 12286:-27 12287:1 12288:39 12289:65 12290:-18 12291:-2 12292:4 12293:18 12294:12 12296:-19 12297:-16 12298:37 12299:18 12300:77 12301:28 12302:-31 12304:-4 12305:13 12307:-24 12308:15 12309:-30 12310:-9 12311:6 12312:-16 12313:29 12314:-3 12316:-12 12317:-2 12318:-1 12319:-15 12320:56 12322:-8 12323:15 12324:21 12325:-4 12326:-25 12327:20 12328:13 12329:-2 12330:30 12331:-8 12332:3 12333:-48 12334:41 12335:19 12336:-10 12337:-14 12339:5 12340:-1 12341:-13 12342:-11 12343:11 12344:28 12345:-17 12346:-6 12347:-18 12348:-40 12349:-24 12350:19 12351:3 12352:-11 12353:-37 12354:-7 12355:-4 12356:2 12357:-5 12358:19 12359:-9 12360:-22 12361:-16 12363:-5 12364:10 12365:-31 12366:-9 12368:13 12369:-10 12370:-9 12373:34 12374:14 12375:13 12376:10 12377:-6 12378:-12 12379:-30 12380:31 12381:36 12382:-4 12383:20 12384:-22 12385:-10 12386:-16 12387:-14 12388:-4 12389:-6 12390:10 12391:-6 12393:-1 12394:-7 12395:16 12396:-3 12397:14 12398:-13 12399:-13 12401:33 12402:-4 12403:-23 12404:12 12405:17 12406:17 12407:-6 12408:10 12409:17 12410:-23 12411:-23 12412:-15 12413:-23 12414:15 12415:15 12416:15 12417:-4 12418:-4 12419:-4 12420:-4 12421:-29 12422:-29 12423:-12 12424:-16 12425:-1 12426:-12 12427:-30 12428:-3 12429:-3 12430:-3 12431:-3 12432:-17 12433:-17 12434:-16 12435:10 12436:-14 12437:6 12438:6 12439:6 12440:6 12441:-19 12442:-19 12443:-10 12444:18 12445:-24 12446:-25 12447:17 12448:17 12449:31 12450:-12 12451:17 12452:-7 12453:-7 12454:-4 12455:-3 12456:-3 12457:-3 12461:-12 12462:-12 12463:-12 12464:-12 12465:-6 12466:-6 12467:6 12468:-13 12469:-6 12470:18 12471:18 12472:18 12473:18 12474:27 12475:27 12476:-43 12477:30 12478:19 12479:-3 12480:-15 12481:-15 12483:-15 12484:56 12485:56 12486:30 12487:31 12488:56 12492:-8 12493:-8 12494:-8 12495:15 12496:15 12497:15 12498:15 12499:21 12500:21 12501:21 12502:21 12503:-4 12504:-4 12505:-4 12506:13 12507:13 12508:17 12509:13 12514:-25 12515:-25 12516:-21 12517:-25 12518:22 12519:22 12520:15 12521:10 12522:22 12523:13 12524:13 12525:13 12526:13 12527:-2 12528:-2 12529:26 12530:26 12531:26 12532:26 12533:-8 12534:-8 12535:-8 12536:-8 12537:3 12538:3 12539:8 12540:-5 12541:3 12542:-48 12543:-48 12544:-25 12545:-16 12546:-48 12547:41 12548:41 12549:36 12550:41 12551:14 12552:14 12553:14 12554:14 12555:19 12556:19 12557:19 12561:-10 12562:-10 12563:-10 12564:-10 12565:-4 12566:-4 12567:-4 12568:-14 12569:-14 12570:-14 12571:-14 12575:-5 12576:-5 12577:-5 12578:10 12579:4 12580:-1 12581:-1 12583:-1 12584:-13 12585:-13 12586:-13 12587:-13 12588:7 12589:7 12590:-12 12591:22 12592:7 12593:11 12594:11 12595:7 12596:11 12597:28 12598:28 12599:28 12600:28 12601:-6 12602:-6 12603:-6 12604:-17 12605:-17 12606:-7 12607:-12 12608:-17 12609:-27 12610:-27 12611:-9 12612:-12 12613:-18 12614:-18 12615:-15 12616:-18 12617:-40 12618:-40 12619:-41 12620:-40 12621:-24 12622:-24 12623:-24 12624:19 12625:19 12626:-16 12627:19 12628:3 12629:-6 12630:-2 12631:12 12633:12 12634:3 12635:-11 12636:-12 12637:-11 12638:-37 12639:-37 12640:-18 12641:-20 12642:-37 12643:-7 12644:-7 12645:-7 12646:-4 12647:-4 12648:-26 12649:24 12650:-4 12651:2 12652:3 12653:2 12654:-5 12655:-5 12656:7 12657:7 12658:-57 12659:29 12660:49 12661:7 12662:32 12663:32 12664:40 12665:32 12666:-9 12667:-9 12668:-9 12669:-9 12670:-25 12671:-25 12672:-12 12673:-15 12674:-22 12675:12 12676:12 12677:12 12678:12 12679:-28 12680:-6 12681:-7 12683:-26 12684:-26 12685:-28 12690:-5 12691:-5 12692:-5 12693:-5 12694:10 12695:10 12696:-4 12697:12 12698:4 12699:10 12700:-38 12701:-38 12702:-40 12703:4 12704:-31 12705:-9 12706:-9 12707:-9 12708:-9 12709:-9 12710:-9 12711:-10 12712:-9 12713:-21 12714:13 12715:13 12716:13 12717:-13 12718:-13 12719:-4 12720:-11 12721:-1 12722:-10 12723:-9 12724:-9 12725:-10 12726:-9 12735:34 12736:34 12737:15 12738:14 12739:34 12740:14 12741:14 12742:-9 12743:14 12744:13 12745:13 12746:20 12747:17 12748:30 12749:30 12750:23 12751:-6 12752:-6 12753:-6 12754:-6 12755:9 12756:9 12757:9 12758:-11 12759:-11 12760:-11 12761:-11 12762:-30 12763:-15 12764:-15 12765:-15 12766:32 12767:32 12768:23 12769:5 12770:14 12771:32 12772:36 12773:36 12774:27 12775:36 12776:-4 12777:-4 12778:-4 12779:-4 12780:18 12781:14 12782:-5 12783:29 12784:18 12785:-24 12786:-24 12787:-19 12788:-24 12789:-12 12790:-3 12791:-3 12792:-12 12793:-22 12794:-22 12795:-16 12796:-14 12797:-14 12798:-8 12799:-8 12800:-4 12801:-7 12802:-7 12803:-19 12804:-19 12805:-19 12806:20 12807:20 12808:16 12809:20 12810:-9 12811:-9 12812:-3 12813:-6 12819:-1 12820:-1 12822:-1 12823:-1 12824:-17 12825:-15 12826:-11 12827:-7 12828:-17 12829:26 12830:26 12831:22 12832:16 12833:-7 12834:-7 12835:-5 12836:-5 12837:-5 12838:-3 12839:-3 12840:-27 12841:-3 12842:14 12843:14 12844:14 12845:-13 12846:-13 12847:-4 12848:-11 12849:-13 12850:-13 12851:-13 12852:-2 12853:-12 12854:-13 12859:-12 12860:-12 12861:-17 12862:-8 12863:-8 12864:-8 12867:11 12868:15 12869:1 12870:-5 12871:6 12872:-4 12873:-4 12874:-6 12875:12 12876:9 12877:-6 12878:-6 12879:24 12880:24 12881:29 12882:24 12883:-5 12884:-5 12885:-5 12886:-5 12887:-24 12888:-24 12889:9 12890:9 12891:10 12892:10 12897:-4 12898:18 12899:24 12900:-12 12901:-4 12902:-4 12903:-21 12904:-21 12905:-4 12906:-4 12907:-8 12908:-8 12909:-6 12910:-5 12911:-12 12912:-8 12913:-5 12914:-5 12915:-11 12916:-8 12917:-1 12918:-1 12919:-1 12921:-15 12922:17 12923:-9 12924:-9 12925:-3 12926:-3 12927:-6 12928:-6 12929:16 12930:16 12931:-11 12932:-11 12933:-3 12934:-13 12935:17 12936:17 12937:-4 12938:-4 12939:-13 12940:-8 12941:-6 12942:-7 12943:-6 12944:-6 12945:-1 12946:14 12947:14 12948:2 12949:-1 12951:-7 12952:29 12953:14 12954:-18 12955:-18 12956:-1 12957:-1 12958:-20 12959:2 12960:7 12961:-4 12962:-7 12963:-7 12964:19 12965:19 12966:-8 12967:-8 12968:12 12969:12 12970:-28 12971:-29 12972:9 12973:10 12974:-10 12975:-10 12976:16 12977:16 12978:23 12979:9 12980:9 12981:-4 12982:-2 12983:-3 12984:-21 12985:-21 12986:-14 12987:-17 12988:-14 12989:-4 12990:-11 12991:-13 12992:-13 12993:24 12994:24 12995:-27 12996:-27 12997:-15 12998:-8 12999:-9 13000:-6 13001:-6 13002:-21 13003:-21 13004:-6 13005:-6 13006:-5 13007:-5 13008:16 13009:16 13010:-1 13011:-1 13012:19 13013:3 13014:25 13015:29 13016:-4 13017:-4 13018:-1 13019:-1 13020:-9 13021:-11 13022:-11 13023:27 13024:27 13025:-6 13026:-3 13027:-5 13028:-4 13029:21 13030:21 13031:-28 13032:-28 13033:7 13034:7 13035:-13 13036:-13 13037:24 13038:24 13039:-17 13040:-17 13041:-16 13042:-16 13043:-9 13044:-9 13045:-10 13046:-10 13047:-21 13048:13 13049:13 13050:-1 13051:-1 13052:9 13053:9 13054:-10 13055:-10 13056:-6 13057:-6 13058:7 13059:7 13060:-9 13061:5 13062:-7 13063:-7 13064:17 13065:17 13066:-17 13068:24 13069:-17 13074:-16 13075:-16 13076:-6 13077:-6 13078:-20 13079:30 13080:-43 13081:25 13082:-6 13083:-6 13084:-46 13085:-10 13086:-3 13089:-8 13090:-5 13091:-17 13092:34 13093:29 13094:19 13095:12 13096:16 13097:16 13099:-10 13100:-10 13101:-11 13102:-11 13103:10 13104:10 13105:-6 13106:5 13107:14 13108:-29 13109:-29 13110:-23 13111:-23 13112:-15 13113:-31 13114:-30 13115:1 13116:27 13117:27 13118:-6 13119:-6 13120:-10 13121:-2 13122:9 13123:9 13124:-6 13125:-6 13126:-7 13127:-7 13128:16 13129:16 13130:-8 13131:-3 13132:-14 13133:-15 13134:-21 13135:-21 13136:-22 13137:-22 13138:-10 13139:-10 13141:-16 13142:-16 13143:-5 13144:-5 13145:-6 13146:-6 13147:20 13148:20 13153:-1 13154:-1 13155:-26 13156:-26 13159:-10 13160:-18 13163:-12 13164:-8 13165:-7 13166:-21 13167:-21 13168:-11 13169:-19 13171:15 13172:-22 13173:-9 13174:-12 13175:18 13176:5 13177:-39 13178:-16 13179:11 13180:30 13181:16 13182:-20 13183:21 13184:-10 13185:-14 13186:-9 13187:26 13188:9 13189:16 13190:-13 13191:-17 13192:31 13193:-8 13194:28 13195:-1 13196:-4 13197:-2 13198:-10 13199:-12 13200:-10 13201:-9 13202:-15 13203:13 13204:-9 13205:-10 13206:13 13207:-15 13208:26 13209:8 13210:-19 13211:29 13212:-12 13213:-6 13214:26 13215:-6 13216:20 13217:-2 13218:-5 13219:-32 13220:-51 13221:14 13222:17 13223:-1 13224:33 13225:28 13226:28 13227:-17 13228:-24 13229:-20 13231:19 13232:4 13233:-8 13234:-23 13235:-15 13237:-14 13238:-10 13239:-3 13240:27 13242:18 13244:-1 13245:-1 13247:49 13248:-3 13250:18 13251:-2 13252:-4 13253:-1 13255:15 13256:-19 13257:-1 13258:-7 13259:-27 13260:-5 13261:-11 13262:-10 13263:27 13264:-14 13265:-12 13266:7 13267:35 13268:-12 13269:-11 13270:2 13273:16 13274:-18 13275:-1 13276:-15 13279:28 13280:33 13281:-13 13282:-10 13284:-24 13285:-8 13286:19 13287:-40 13288:32 13289:3 13290:-15 13291:51 13292:14 13293:-16 13294:8 13295:23 13296:7 13297:-21 13298:-27 13299:63 13300:50 13301:-8 13302:-10 13303:-6 13304:-9 13305:-9 13306:-13 13307:-2 13308:-36 13309:-42 13310:4 13311:-17 13312:6 13313:-20 13314:24 13315:34 13316:29 13317:29 13319:-24 13320:-4 13321:19 13322:29 13323:11 13324:-3 13325:21 13326:-10 13327:5 13328:11 13329:-2 13330:9 13331:-28 13332:-8 13333:-10 13334:-10 13335:-4 13336:16 13337:-1 13338:-4 13339:-17 13340:-2 13341:19 13342:-20 13343:-20 13344:-13 13345:-20 13346:6 13347:6 13348:6 13349:6 13350:-32 13351:-7 13352:-17 13353:11 13354:-7 13355:-17 13356:-20 13357:24 13358:24 13359:24 13360:24 13361:34 13362:34 13363:29 13364:42 13365:20 13366:29 13367:29 13368:29 13373:10 13374:10 13375:-23 13376:-23 13377:-23 13378:-23 13379:-4 13380:-4 13381:-4 13382:-4 13383:19 13384:12 13385:12 13386:19 13387:16 13388:16 13389:16 13390:16 13391:29 13392:31 13393:31 13394:29 13395:-5 13396:-5 13397:-5 13398:-5 13399:-5 13400:-5 13401:11 13402:28 13403:28 13404:29 13405:28 13406:-3 13408:-3 13409:21 13410:16 13411:16 13412:21 13413:-15 13414:-15 13415:-10 13416:-10 13417:-2 13418:-12 13419:-2 13420:-10 13421:-11 13422:-11 13423:-10 13424:-4 13425:-4 13426:-4 13427:-4 13428:-6 13429:-6 13430:13 13431:13 13432:13 13433:-6 13434:5 13435:6 13440:11 13441:11 13442:11 13443:11 13444:-2 13446:6 13447:-9 13448:6 13449:-2 13450:24 13451:24 13452:24 13453:24 13454:-34 13455:-34 13456:-27 13457:-29 13458:-29 13459:-27 13460:-8 13461:-8 13462:-8 13463:-8 13464:-10 13465:-10 13466:-10 13467:-10 13468:-10 13469:-10 13470:-10 13471:-10 13472:10 13473:10 13474:25 13475:25 13476:2 13477:25 13478:-2 13479:-2 13480:-2 13481:-3 13482:-3 13483:-3 13484:-3 13486:-9 13487:-9 13488:16 13489:-1 13490:-1 13492:-1 13493:-22 13494:-23 13495:-22 13496:-26 13497:-27 13498:-27 13499:-26 13500:-7 13501:-7 13502:-7 13503:-7 13504:-2 13505:-2 13506:-2 13507:-2 13508:19 13509:3 13510:3 13511:19 13512:16 13513:12 13514:12 13515:30 13516:30 13517:-14 13518:-14 13519:-5 13520:-5 13521:-5 13522:-5 13523:-6 13524:-6 13525:-32 13526:-32 13527:14 13528:14 13529:8 13530:-10 13531:-4 13532:-12 13533:13 13534:-4 13535:-2 13536:-21 13537:-28 13538:47 13539:-4 13540:13 13541:-4 13542:28 13544:-6 13545:-14 13546:-8 13547:9 13548:14 13549:-4 13550:-10 13553:15 13554:18 13555:-4 13556:28 13557:10 13558:-19 13559:-11 13560:-1 13562:9 13563:-5 13564:-3 13566:30 13567:-10 13569:-33 13570:-5 13571:71 13572:15 13573:-11 13574:-12 13575:-43 13577:45 13578:-20 13579:7 13580:-7 13581:-13 13582:-7 13583:-8 13584:-2 13585:-9 13586:-16 13587:21 13588:-9 13589:13 13590:11 13591:-4 13592:-6 13593:10 13595:14 13596:-13 13597:29 13598:-1 13600:30 13601:16 13602:-15 13605:-31 13606:31 13607:-10 13608:-8 13609:-8 13610:-4 13611:33 13612:-11 13613:-11 13614:-24 13615:21 13616:31 13617:65 13618:-5 13619:-11 13620:-6 13621:-19 13622:-19 13623:-5 13624:27 13625:6 13626:15 13627:-5 13628:-8 13629:1 13630:-1 13631:-1 13632:27 13633:27 13634:5 13635:6 13636:15 13637:15 13638:-5 13639:-5 13640:-5 13641:-5 13644:-13 13645:-13 13646:-8 13647:-8 13648:-8 13649:-8 13650:-8 13651:-8 13652:-8 13653:-8 13654:1 13655:1 13656:-4 13657:-1 13658:1 13659:-5 13660:-5 13662:-5 13663:-1 13664:-1 13665:-1 13666:-1 13667:-5 13668:-5 13669:-1 13670:-1 13671:-2 13672:-2 13673:13 13674:13 13675:5 13676:5 13677:-3 13678:-3 13679:-7 13680:-7 13683:-7 13684:-7 13686:8 13687:-3 13688:19 13689:-11 13690:46 13691:-24 13692:-30 13693:-7 13694:-26 13695:-2 13696:32 13697:15 13698:13 13699:17 13700:-61 13701:-34 13702:-28 13703:52 13704:-9 13705:10 13706:7 13707:-8 13708:-36 13709:5 13710:-89 13711:-36 13712:-14 13713:3 13714:29 13715:3 13716:-54 13717:-6 13718:17 13719:30 13720:1 13721:1 13722:-7 13723:17 13724:-8 13725:-46 13726:40 13727:9 13728:-18 13729:-16 13730:-51 13731:4 13732:-33 13733:-23 13734:18 13735:-7 13736:-57 13737:-10 13738:75 13739:29 13740:1 13741:2 13742:-25 13743:8 13744:40 13745:1 13746:6 13747:-24 13748:14 13749:-35 13750:47 13751:-74 13752:63 13753:-21 13754:-23 13755:50 13756:-54 13757:-40 13758:-15 13759:13 13760:7 13761:9 13762:-15 13763:-27 13764:5 13765:-39 13766:-17 13767:-1 13768:-4 13769:-35 13770:-35 13771:-12 13772:-17 13773:-55 13774:9 13775:42 13776:-14 13777:-16 13778:-7 13779:-10 13780:-27 13781:-26 13782:87 13783:12 13784:-18 13785:-18 13786:-7 13787:27 13788:-22 13789:-59 13790:31 13791:-10 13792:-14 13793:-9 13794:-24 13795:31 13796:41 13797:-2 13798:-62 13799:46 13800:-61 13801:-36 13802:-33 13803:59 13804:-77 13805:18 13806:10 13807:21 13808:-10 13809:51 13810:-79 13811:-21 13812:-27 13813:53 13814:28 13815:47 13816:-51 13817:36 13818:76 13819:-67 13820:-34 13821:10 13822:-36 13823:12 13824:-22 13825:-42 13826:101 13827:12 13828:-104 13829:-26 13830:-51 13831:-57 13832:-99 13833:5 13834:16 13835:-12 13836:10 13837:19 13838:97 13839:-50 13840:11 13841:-41 13842:-25 13843:56 13844:-7 13845:12 13846:-40 13847:19 13848:-2 13849:-89 13850:89 13851:15 13852:18 13853:-52 13854:3 13855:76 13856:-71 13857:-51 13858:-55 13859:28 13860:-22 13861:-34 13862:-59 13863:24 13864:45 13865:-18 13866:-29 13867:-18 13868:-18 13869:-29 13870:9 13871:-82 13872:30 13873:-148 13874:-24 13875:56 13876:15 13877:-15 13878:70 13879:-36 13880:-12 13881:-62 13882:112 13883:34 13884:-13 13885:23 13886:-32 13887:7 13888:14 13889:-30 13890:24 13891:-6 13892:17 13893:-23 13894:-1 13895:28 13896:31 13897:-10 13898:-21 13899:39 13900:-44 13901:-50 13902:-21 13903:68 13904:-9 13905:46 13906:16 13907:25 13908:-10 13909:1 13910:-75 13911:-72 13912:3 13913:46 13914:24 13915:43 13916:-56 13917:-15 13918:20 13919:4 13920:-36 13921:-10 13922:-4 13923:-33 13924:23 13925:-38 13926:59 13927:-8 13928:-66 13929:-14 13930:-54 13931:-22 13932:-35 13933:-3 13934:11 13935:19 13936:-9 13937:64 13938:61 13939:8 13940:19 13941:-16 13942:-28 13943:-24 13944:-1 13945:17 13946:-3 13947:-11 13948:22 13949:8 13950:50 13951:-27 13952:90 13953:-30 13954:-44 13955:52 13956:-66 13957:-129 13958:-8 13959:-1 13960:-50 13961:-18 13962:-27 13963:-15 13964:16 13965:-17 13966:-50 13967:16 13968:5 13969:-18 13970:8 13971:-41 13972:-9 13973:-69 13974:44 13975:26 13976:10 13977:-16 13978:15 13979:-13 13980:-30 13981:-32 13982:121 13983:-15 13985:16 13986:-22 13987:3 13988:13 13989:-19 13990:27 13991:22 13992:12 13993:8 13994:-5 13995:-19 13996:78 13997:39 13998:-43 13999:25 14000:-37 14001:-55 14002:-10 14003:28 14004:-50 14005:-27 14006:20 14007:14 14008:-28 14009:15 14010:-11 14011:-58 14012:24 14013:11 14014:-15 14015:39 14016:2 14017:-78 14018:56 14019:-47 14020:7 14021:10 14022:-21 14023:-3 14024:3 14025:-53 14026:85 14027:28 14028:-43 14029:45 14030:-115 14031:-46 14032:-37 14034:36 14035:12 14036:80 14037:67 14038:55 14039:38 14040:-15 14041:33 14042:41 14043:-56 14044:-19 14045:-50 14046:16 14047:-9 14048:-47 14049:-28 14050:72 14051:31 14052:72 14053:-25 14054:20 14055:-9 14056:3 14057:-77 14058:-50 14059:-20 14060:-76 14061:-83 14062:-57 14063:-8 14064:48 14065:-1 14066:-71 14067:54 14068:14 14069:34 14070:-23 14071:-59 14072:-20 14073:-67 14074:1 14075:62 14076:25 14077:11 14078:23 14079:15 14080:-68 14081:-15 14082:115 14083:-10 14084:8 14085:23 14086:8 14087:-37 14088:22 14089:-17 14090:6 14091:-57 14092:-56 14093:45 14094:27 14095:59 14096:-10 14097:-24 14098:115 14100:-42 14101:5 14102:-49 14103:15 14104:6 14105:43 14106:10 14107:30 14108:40 14109:41 14110:4 14111:16 14112:-1 14113:-27 14114:17 14115:33 14116:-59 14117:-35 14118:13 14119:2 14120:36 14121:-37 14122:-55 14123:-16 14124:-6 14125:-36 14126:23 14127:28 14128:-5 14129:-50 14130:9 14131:-8 14133:39 14134:36 14135:-19 14136:44 14137:18 14138:54 14139:-14 14141:-33 14142:-33 14144:16 14145:16 14146:12 14147:-26 14148:6 14149:-23 14150:16 14151:-26 14152:25 14153:17 14154:-56 14155:-36 14156:-37 14157:-48 14158:-32 14159:29 14160:-3 14161:109 14162:-2 14163:-5 14164:57 14165:-97 14166:-33 14167:19 14168:-22 14169:-35 14170:-35 14171:47 14172:16 14173:14 14174:13 14175:-6 14176:-13 14177:37 14178:52 14179:-16 14180:19 14181:-5 14182:61 14183:48 14184:-10 14185:39 14186:-7 14187:-68 14188:-32 14189:-13 14190:61 14191:13 14192:3 14193:-53 14194:-48 14195:37 14196:41 14197:-15 14198:-52 14199:46 14200:-88 14201:-60 14202:-35 14203:54 14204:-68 14205:35 14206:11 14207:7 14208:-56 14209:12 14210:-14 14211:-62 14212:-73 14213:62 14214:-19 14215:71 14216:-63 14217:-13 14218:40 14219:-49 14220:-19 14221:5 14222:-38 14223:44 14224:-29 14225:-25 14226:44 14227:51 14228:-57 14229:4 14230:-66 14231:-86 14232:-79 14233:22 14234:15 14235:-28 14236:29 14237:25 14238:27 14239:-30 14240:3 14241:-36 14242:9 14243:-25 14244:40 14245:-37 14246:-18 14247:-34 14248:-69 14249:-69 14250:109 14251:39 14252:36 14253:-10 14254:-15 14255:74 14256:-78 14257:-39 14258:-37 14259:21 14260:-51 14261:-63 14262:-56 14263:-18 14264:20 14265:-21 14266:-51 14267:24 14268:-10 14269:10 14270:-27 14271:-48 14272:-5 14273:-121 14274:-22 14275:117 14276:-10 14277:-45 14278:35 14279:-14 14280:-32 14281:-80 14282:146 14283:-6 14284:38 14285:4 14286:-11 14287:-6
-0.002296910651220584 -0.002296910651220584 -0.002296910651220584 1:20 2:-6 3:-9 4:-2 5:-12 6:10 7:-12 8:34 9:-9 10:8 11:-4 12:-12 13:-3 14:11 15:-7 16:11 17:12 18:-3 19:-5 20:16 21:8 22:19 23:39 24:-14 26:11 27:-14 28:-9 29:-1 30:17 31:-9 32:19 33:2 34:-8 35:24 36:1 37:7 38:-22 39:8 40:16 41:-1 42:21 43:-4 44:-24 45:4 46:-8 49:-17 50:-4 51:9 52:3 53:-4 54:-3 55:-16 57:-7 58:9 59:-9 60:-13 62:22 63:10 64:5 65:-17 67:28 68:-6 69:-13 71:36 72:24 73:-2 74:-27 76:-1 77:32 78:-10 79:9 81:5 82:-3 83:-1 84:-40 85:-3 86:-28 87:-17 88:-7 89:-5 90:2 91:14 92:-12 93:5 95:12 96:-4 97:15 99:-8 101:-2 102:3 104:-20 105:11 106:8 107:-8 108:-13 109:1 110:22 111:6 112:-23 113:5 114:-1 118:18 119:-10 120:11 121:12 122:2 123:4 124:-3 125:-3 126:3 127:-2 128:23 129:1 130:5 133:-17 134:-18 135:40 137:-7 138:-7 139:-3 141:2 142:-8 143:-9 144:-4 145:-2 146:-1 149:-17 150:10 151:-2 152:-8 153:-2 154:-2 155:-22 156:22 157:14 158:12 159:-19 160:-10 161:8 162:-1 163:-1 164:-4 165:3 167:-8 168:-9 169:-6 170:14 171:-11 172:-12 173:-2 174:9 175:2 176:-1 177:-1 178:1 179:1 180:11 181:20 182:-3 183:-21 184:21 185:-11 186:27 187:-19 188:39 189:-15 191:12 192:-14 193:-1 194:-13 195:15 196:-2 197:-1 199:11 200:-1 201:18 202:-25 204:-8 205:-5 206:-27 208:-20 209:-8 210:-6 211:2 213:12 214:15 215:-4 216:10 217:-19 218:-8 220:10 222:-14 223:10 225:-6 227:24 228:3 229:-6 230:-11 233:-18 234:12 235:-3 236:6 238:-6 239:-8 241:-2 242:-3 244:-2 246:-13 248:-2 250:16 251:-1 252:12 254:-19 255:32 256:-21 257:-27 258:-6 259:-5 260:3 261:16 262:7 263:20 265:-32 266:23 267:-1 268:-7 269:15 270:14 271:22 272:-22 273:-3 274:25 276:-5 277:4 278:2 279:3 280:-15 281:15 283:5 284:-5 285:-3 286:-68 287:-9 288:-12 289:22 290:-5 291:-11 292:-4 293:20 294:-1 295:-4 298:-6 299:-7 300:-12 301:-9 302:-6 303:-9 304:-13 305:20 306:36 307:1 309:-2 310:12 311:10 312:16 313:1 314:22 315:-7 316:-21 318:-5 319:-2 320:29 321:-8 323:-12 324:-4 325:-15 327:-8 328:-4 330:-5 331:46 332:40 333:3 334:-6 335:-8 336:27 337:-5 338:12 339:-11 340:17 341:7 342:-6 344:-26 345:-10 346:-4 348:-7 350:-2 351:-5 353:20 355:-6 356:-11 357:-12 359:7 360:5 361:-6 362:-7 363:8 366:-2 367:-5 368:-6 369:-15 370:18 371:-5 372:19 373:-19 374:34 375:12 376:15 377:10 378:10 379:-3 380:-3 381:-1 382:-3 383:-2 384:-19 385:-11 389:-7 390:-4 392:-13 393:-7 394:9 395:-4 396:-18 397:-1 399:19 400:22 401:11 402:15 403:-11 404:-18 405:-5 406:-10 407:-3 408:12 409:12 410:7 411:-3 412:-5 413:4 415:-3 416:-3 417:-18 418:-30 419:-23 421:-2 422:-4 423:-8 424:-13 425:10 427:13 428:24 429:25 430:96 431:19 432:85 433:-17 434:-2 435:-4 436:-14 437:12 438:-6 439:8 440:8 441:-3 442:3 443:-9 444:10 445:10 446:1 447:16 448:21 451:10 452:-11 454:11 455:13 456:-5 457:-4 458:25 459:16 460:10 461:12 462:-9 463:-1 464:-29 465:-15 466:13 467:11 468:-19 469:-7 470:-15 471:-5 472:3 475:25 477:-1 479:-3 480:20 481:-6 482:-3 483:-3 484:11 486:-2 487:-3 488:13 489:54 490:15 491:41 492:-3 493:-4 494:-1 496:6 497:-3 499:12 500:23 501:18 502:9 504:10 505:-2 507:8 508:-1 509:7 510:27 511:-7 512:-20 513:-23 514:17 515:-7 516:-8 517:17 518:13 519:3 520:3 521:-5 522:-4 523:6 524:6 525:-4 527:-3 528:-3 529:-21 530:-26 531:-14 532:-10 533:-1 534:-8 535:-9 537:27 538:8 539:12 540:7 541:21 542:-3 543:-3 544:22 545:11 549:-4 550:-1 551:-1 552:-1 554:-2 555:7 556:-13 557:-8 558:-6 559:-4 561:-16 562:16 563:-5 564:-22 565:5 566:5 567:7 568:3 571:-2 574:5 575:8 576:-22 577:-33 578:24 579:31 580:-12 581:27 582:-5 583:-9 584:24 585:-5 587:-11 590:-20 592:-8 593:5 597:21 598:28 599:5 600:-15 601:19 602:6 603:-6 604:-4 605:-8 611:12 612:4 613:3 616:-4 617:-9 618:-5 621:-2 622:3 623:3 624:3 625:7 626:22 627:-3 628:-9 629:-19 630:-15 631:-14 632:-2 633:5 634:-5 635:-11 636:-4 637:-1 638:12 639:4 640:6 641:-4 642:-4 643:4 644:7 645:-6 646:-4 647:-4 648:-12 649:-7 651:-4 652:9 654:10 659:-16 660:-8 661:-21 662:13 664:-18 665:-16 666:-12 668:-24 669:-27 671:3 674:-5 676:-8 677:11 678:-3 679:24 680:-37 681:-8 683:-2 684:2 685:-2 686:-13 687:-14 690:3 691:-1 693:16 695:29 696:-2 697:5 698:19 699:-5 700:-12 702:-8 703:-1 704:8 705:8 706:-3 707:-2 708:-13 709:-8 710:10 711:-8 712:-9 713:-5 714:-4 715:-2 716:-10 717:1 719:7 720:-1 726:-5 727:-22 728:-11 729:9 730:-16 731:-21 733:-2 734:-11 735:-3 736:-5 737:-1 738:-1 739:-1 740:-10 742:-9 744:-2 745:-2 746:-21 747:-3 748:9 749:-6 750:-1 751:4 752:-13 753:-8 757:12 758:11 759:9 760:-9 761:-4 765:-3 766:-3 767:-21 768:-2 769:-2 770:-6 771:-11 772:1 773:-3 774:17 775:18 776:6 777:8 778:-12 779:-5 780:-9 781:-8 782:-10 783:-9 784:-13 785:20 786:20 787:-1 789:-14 790:-6 791:-6 792:-9 793:-9 794:-2 795:-9 797:15 798:-9 800:-1 801:26 802:-3 803:24 804:5 805:6 806:8 808:-9 809:-6 810:-9 811:-6 812:-2 813:-1 814:11 815:2 816:1 818:3 819:-14 821:-2 822:-6 823:6 824:-13 826:-1 828:10 829:11 830:-3 831:-1 832:-19 833:-13 834:-19 835:-20 836:-14 837:-5 839:-6 840:-4 841:15 842:-7 843:6 844:-8 846:-8 847:-11 848:-15 849:15 850:-1 851:-4 852:3 854:13 855:-2 856:-7 857:-9 858:12 859:-2 860:23 861:11 862:1 863:20 864:-1 865:8 866:5 867:-7 868:10 869:-1 870:-1 871:9 873:-4 874:-4 875:8 876:7 877:-5 878:-17 879:-4 880:-21 881:43 882:43 883:2 885:-1 886:5 887:-11 888:-14 889:-10 890:-1 891:-15 892:-17 893:-12 894:-3 895:-17 896:-20 897:-13 898:-1 900:-21 901:-12 902:-13 903:-2 904:3 905:-4 910:13 911:-4 912:-4 914:31 915:-1 919:-4 920:-12 921:-4 922:-4 925:17 926:8 927:16 928:1 929:-6 930:-3 931:18 932:19 933:19 934:12 936:37 937:-19 938:-10 940:2 941:-13 942:-10 943:-17 944:-10 945:24 946:25 949:-3 950:-1 951:-3 952:-3 953:3 954:-6 955:-2 956:-13 957:6 958:-3 959:-23 960:-1 961:-1 962:-39 963:-27 964:-11 965:42 966:-14 967:51 968:33 969:21 970:-34 971:-12 972:20 975:-9 976:2 978:6 979:7 980:-4 981:-1 982:-2 983:5 984:16 985:-2 986:13 987:-32 988:-37 989:20 990:20 991:-6 993:25 994:15 995:-9 996:5 997:-4 998:-1 999:-5 1000:-1 1001:-2 1002:-2 1003:13 1004:-1 1005:-1 1006:20 1007:20 1008:20 1009:13 1010:22 1011:8 1012:8 1015:-14 1016:-20 1017:-4 1019:7 1020:-5 1021:15 1022:2 1023:-8 1024:-7 1025:-11 1027:2 1029:9 1030:-5 1031:-5 1032:-11 1033:-10 1034:25 1035:10 1036:6 1037:-3 1038:-3 1039:-4 1040:-5 1041:-1 1042:-1 1043:-3 1044:-3 1045:10 1046:10 1047:-7 1048:-23 1049:-23 1053:1 1054:-5 1055:-11 1056:-3 1059:-17 1060:-6 1061:-2 1062:11 1063:14 1064:-1 1065:11 1066:11 1067:21 1068:-5 1069:-4 1070:5 1071:5 1072:-2 1073:-2 1074:9 1075:15 1076:-9 1077:-7 1078:-10 1079:14 1080:2 1081:23 1082:19 1083:29 1084:-5 1087:-3 1088:-3 1089:-9 1090:-9 1091:-4 1092:10 1093:-18 1094:-3 1095:-6 1096:-8 1097:-8 1099:28 1101:16 1102:-4 1103:3 1104:-8 1105:-4 1106:-3 1107:21 1108:12 1109:-1 1110:-13 1111:-5 1112:-13 1113:-3 1114:-5 1115:18 1116:37 1117:7 1118:2 1119:-8 1120:13 1121:20 1122:-6 1123:-5 1124:8 1125:-1 1126:-3 1127:-5 1130:20 1133:7 1134:-21 1136:5 1137:-14 1139:-3 1140:-8 1141:-6 1142:-6 1144:17 1145:9 1146:-12 1147:16 1148:-5 1149:-5 1150:20 1152:-6 1153:-10 1154:9 1156:-3 1158:-21 1159:-10 1160:-20 1161:-6 1162:27 1163:29 1164:-4 1165:-23 1166:-13 1168:15 1169:12 1170:5 1171:4 1172:11 1173:-11 1175:3 1177:-14 1178:-9 1179:4 1180:20 1181:14 1182:4 1184:17 1185:8 1186:-10 1187:5 1188:12 1189:17 1190:-2 1191:12 1192:10 1193:11 1194:-2 1195:-5 1197:7 1198:-8 1199:-16 1201:-10 1202:-10 1204:-15 1205:-17 1206:13 1207:4 1208:9 1210:-3 1211:5 1212:7 1213:-4 1214:11 1215:-6 1216:20 1217:-1 1218:-9 1220:-9 1221:-2 1222:-4 1223:-1 1226:-4 1227:-4 1228:14 1229:22 1230:-4 1231:-9 1232:15 1234:-4 1237:31 1238:-2 1239:-10 1240:-15 1241:12 1242:-1 1243:-3 1245:-1 1246:-5 1247:7 1248:6 1249:26 1251:14 1252:-2 1254:-5 1258:12 1259:-1 1260:-5 1262:-20 1263:22 1264:-17 1265:-2 1266:-4 1267:-12 1268:-12 1269:-15 1270:-4 1272:43 1273:13 1274:1 1275:9 1276:6 1277:14 1278:-8 1279:6 1280:19 1281:9 1282:12 1283:2 1284:13 1285:18 1286:-12 1287:-2 1288:-3 1289:17 1290:5 1291:15 1292:-13 1294:26 1296:11 1297:-2 1298:-8 1299:5 1300:-2 1301:-2 1303:-4 1304:2 1305:14 1306:11 1307:-7 1310:-4 1311:-8 1312:12 1313:-12 1314:-12 1315:-13 1316:-25 1317:-9 1318:-22 1319:-5 1320:2 1321:12 1322:12 1327:50 1328:19 1329:6 1330:-8 1331:-5 1332:-2 1333:2 1334:-2 1335:15 1336:-2 1337:13 1338:13 1339:10 1341:9 1342:-2 1344:-6 1345:-14 1346:12 1348:-16 1349:-5 1350:-18 1351:-7 1352:-47 1353:5 1354:-13 1356:3 1357:8 1358:-12 1359:-5 1360:-10 1362:-21 1363:-9 1364:-8 1365:11 1366:8 1367:9 1369:-1 1370:-5 1371:-11 1372:-8 1373:21 1375:24 1378:-7 1380:-2 1381:-26 1382:22 1383:4 1384:4 1385:-2 1386:-11 1387:-25 1388:2 1390:-2 1391:-7 1392:21 1393:5 1394:-17 1395:-3 1396:-1 1397:1 1398:6 1402:24 1403:-1 1405:-3 1407:-3 1408:-8 1409:-4 1410:-11 1411:-6 1412:-10 1413:21 1414:20 1415:35 1416:8 1417:-13 1418:-5 1421:-9 1423:-17 1424:-10 1425:-5 1429:-4 1430:-1 1432:-12 1433:-3 1434:-3 1435:-5 1436:-5 1437:1 1438:13 1439:-11 1440:-3 1441:-7 1442:-5 1443:11 1444:18 1445:-8 1446:-13 1447:24 1448:-2 1449:-7 1450:-12 1451:-9 1452:24 1453:9 1454:9 1456:10 1457:-8 1458:-2 1459:-7 1460:-2 1461:-3 1462:11 1463:7 1464:16 1465:-6 1466:-2 1467:4 1468:-27 1470:10 1471:28 1472:1 1473:-9 1474:-4 1475:-5 1476:-3 1477:17 1479:2 1481:15 1483:10 1484:7 1485:-5 1486:-6 1487:11 1488:18 1489:-5 1490:7 1491:-5 1492:3 1494:-10 1495:-2 1497:25 1498:-20 1499:-8 1500:-1 1501:13 1502:-4 1503:-6 1504:-3 1505:-3 1506:11 1507:-3 1508:-2 1509:-4 1512:-3 1515:-4 1516:-7 1517:-7 1520:-15 1521:18 1522:-17 1523:-7 1524:-8 1525:-14 1526:-15 1527:36 1528:11 1529:-3 1530:20 1531:-17 1532:-10 1533:-13 1534:23 1535:35 1536:4 1537:-8 1538:-3 1540:14 1542:7 1543:25 1544:25 1545:5 1546:23 1547:10 1548:20 1549:-4 1550:-9 1551:-2 1552:-6 1553:-2 1554:-2 1555:4 1557:6 1558:32 1559:30 1560:-1 1561:-2 1562:-2 1563:-3 1564:-16 1565:-18 1566:11 1567:18 1568:26 1569:30 1570:-5 1571:-7 1572:-8 1574:-17 1576:-5 1577:1 1580:3 1581:16 1582:-12 1583:13 1584:-11 1585:8 1586:24 1587:-1 1588:-6 1589:-2 1590:3 1592:2 1595:-5 1596:-6 1597:7 1598:-1 1602:-13 1603:-31 1604:11 1605:46 1606:-37 1607:-4 1608:-8 1609:8 1610:45 1611:8 1612:14 1613:13 1614:10 1615:10 1616:4 1617:4 1618:5 1619:-3 1620:15 1621:-3 1622:-4 1623:-4 1625:8 1626:-18 1627:1 1628:1 1629:9 1630:-2 1631:32 1633:11 1634:3 1635:-12 1636:16 1637:22 1638:23 1639:-58 1640:-10 1641:-10 1642:-2 1643:-17 1644:-22 1645:-6 1646:11 1647:-14 1648:19 1649:-3 1651:-5 1652:-26 1653:-13 1654:-23 1656:-2 1657:-3 1658:-1 1659:-7 1660:-1 1661:6 1662:-5 1663:2 1664:-8 1665:-10 1667:-5 1668:-19 1669:-18 1670:-6 1671:-6 1672:-2 1673:-3 1674:-5 1675:-13 1676:-18 1677:-13 1678:4 1679:2 1680:-9 1681:-16 1682:-5 1683:10 1684:-1 1685:-4 1686:-2 1687:12 1688:16 1692:-39 1693:-13 1694:-9 1695:7 1696:-9 1697:-1 1698:-13 1699:15 1700:-6 1701:-8 1702:1 1703:-4 1704:-1 1705:-5 1706:-20 1707:-11 1708:8 1709:3 1710:-13 1712:7 1713:16 1714:11 1715:-7 1716:-10 1717:-11 1718:13 1719:14 1720:-2 1721:-2 1722:21 1723:1 1725:-5 1726:-5 1727:-43 1728:2 1729:-9 1731:-5 1732:-7 1733:-3 1734:6 1735:-2 1736:-9 1737:-9 1738:-9 1739:11 1740:-2 1741:-26 1742:-3 1743:-4 1744:10 1745:-9 1746:-6 1747:-2 1748:-5 1749:-6 1751:-9 1752:-2 1754:-4 1755:-2 1757:8 1759:-13 1760:-8 1761:-7 1762:-3 1763:-5 1764:19 1765:12 1766:-4 1767:-3 1768:-5 1769:-1 1770:-14 1771:-1 1772:-9 1773:-2 1775:-10 1776:4 1777:-3 1778:-3 1779:17 1780:11 1781:27 1782:30 1783:13 1784:-1 1785:7 1786:-3 1787:-4 1788:2 1789:-14 1790:-23 1791:-10 1792:-11 1793:6 1794:10 1795:-10 1797:-10 1798:4 1800:-8 1801:-9 1803:19 1804:-21 1805:-1 1806:13 1807:-1 1808:-8 1809:-6 1811:6 1812:10 1813:14 1814:20 1815:-1 1816:-1 1817:5 1820:-5 1821:4 1822:10 1823:3 1824:-2 1825:14 1826:-9 1827:-11 1828:-10 1829:-10 1830:4 1831:-4 1832:-17 1833:-8 1834:11 1835:12 1836:2 1837:10 1838:-15 1839:27 1840:38 1841:-4 1846:-16 1847:-14 1849:-11 1850:-6 1851:-6 1852:-15 1853:6 1854:4 1856:-2 1857:-1 1859:-5 1860:11 1861:-5 1862:25 1863:27 1864:-3 1865:5 1866:-3 1867:21 1868:21 1869:5 1870:10 1871:1 1872:-2 1873:-29 1874:-29 1875:-6 1876:-6 1877:-5 1878:-14 1879:-5 1881:-14 1882:-1 1884:-1 1885:13 1886:-2 1887:29 1888:-9 1889:-4 1891:4 1892:16 1893:-3 1894:-3 1895:-2 1896:-15 1897:14 1898:4 1899:-4 1901:9 1902:-4 1903:-4 1904:11 1905:3 1906:-9 1907:12 1908:12 1909:5 1911:-21 1912:-6 1913:-15 1914:-11 1915:-9 1916:-6 1917:27 1918:-11 1919:-2 1920:4 1921:12 1922:16 1923:6 1924:2 1925:-1 1926:-1 1928:10 1929:-3 1930:-4 1931:-12 1932:-12 1933:-6 1934:18 1935:-23 1936:-2 1937:9 1938:-2 1939:-4 1940:-4 1941:13 1942:17 1943:-10 1944:-6 1945:-6 1946:-2 1947:-11 1948:9 1949:10 1950:12 1951:6 1952:-26 1956:6 1957:6 1958:-8 1959:-21 1961:-4 1962:-16 1963:-17 1964:5 1967:33 1968:16 1969:-17 1970:-18 1971:-10 1972:-37 1973:-15 1974:4 1976:-13 1977:-1 1979:-2 1980:-8 1981:-2 1982:-6 1983:-3 1984:-3 1985:-11 1987:-9 1989:-29 1990:-29 1991:-12 1992:-21 1993:43 1994:21 1996:-7 1997:-7 1998:5 2000:15 2001:13 2002:16 2003:-7 2004:-17 2005:-7 2006:-5 2007:5 2008:-7 2010:-3 2011:-2 2012:-7 2013:-12 2014:-12 2015:3 2017:-27 2018:-18 2019:-7 2020:-22 2021:8 2022:16 2023:-1 2024:-6 2025:-9 2026:-4 2028:11 2029:11 2030:-2 2031:28 2032:39 2033:4 2034:5 2035:-14 2036:-2 2037:-1 2040:9 2042:-1 2044:3 2046:-13 2047:-9 2048:-10 2049:4 2050:-1 2051:4 2052:-1 2053:-5 2054:-3 2055:24 2056:8 2057:-8 2058:-17 2059:-7 2060:6 2061:6 2062:-5 2063:-5 2066:-1 2067:-8 2068:-5 2069:-5 2071:11 2072:-2 2073:-2 2074:25 2075:10 2076:39 2077:-18 2078:-10 2079:-1 2080:-10 2081:7 2084:-1 2085:-2 2086:-1 2090:-3 2092:21 2093:21 2094:17 2095:-5 2096:-12 2097:19 2098:12 2100:-1 2101:-1 2102:10 2103:-20 2104:-11 2105:10 2106:-14 2107:-4 2108:24 2109:20 2110:1 2111:7 2112:2 2113:3 2114:7 2115:-2 2116:4 2117:1 2118:-10 2119:13 2120:2 2121:-1 2122:5 2123:-4 2124:-11 2126:5 2128:19 2129:-11 2130:-2 2131:-3 2132:-25 2133:-3 2134:-2 2135:-7 2136:-10 2137:-10 2138:-10 2139:-22 2141:3 2142:7 2143:-4 2144:10 2145:-7 2146:24 2147:20 2148:17 2149:-6 2150:-11 2151:8 2152:10 2156:9 2157:12 2158:-1 2159:10 2160:-9 2161:10 2162:1 2163:-12 2164:4 2165:-12 2166:-13 2168:-7 2169:-11 2170:-11 2171:-8 2174:-22 2175:-23 2176:-1 2177:15 2178:-14 2179:-4 2181:20 2182:-6 2183:8 2184:-12 2189:12 2190:13 2191:35 2192:-2 2193:-2 2194:-5 2195:-8 2196:2 2197:-11 2198:-9 2199:-9 2200:9 2201:-13 2202:-13 2203:11 2204:-2 2205:-14 2206:-14 2207:-10 2208:-10 2209:-9 2210:-9 2211:-16 2212:8 2213:-10 2214:-5 2215:-4 2216:-1 2217:11 2218:11 2219:6 2220:8 2221:22 2223:-1 2224:-11 2225:-1 2226:-1 2227:-4 2229:10 2230:10 2232:-13 2233:-4 2234:18 2235:25 2236:-5 2237:-22 2238:-8 2239:-14 2240:14 2242:-1 2244:-4 2245:-4 2246:-5 2247:-4 2248:15 2249:-12 2250:-17 2251:-7 2252:-4 2255:5 2256:-5 2257:3 2260:-8 2261:-3 2262:-22 2263:18 2264:13 2267:16 2268:-9 2269:-7 2270:5 2272:7 2274:-5 2275:1 2276:17 2277:-19 2278:8 2279:-51 2280:23 2281:17 2282:13 2283:-7 2284:-3 2286:15 2287:-1 2288:-1 2289:-1 2292:-11 2293:-11 2296:8 2297:16 2298:27 2299:-6 2300:13 2301:3 2302:6 2303:-20 2305:13 2306:4 2307:-11 2308:-14 2309:-15 2310:-4 2311:5 2312:12 2313:-7 2314:-1 2315:2 2316:2 2317:-8 2318:7 2320:7 2321:-3 2322:8 2323:-1 2324:-5 2325:6 2326:7 2327:-2 2328:-2 2329:-18 2330:-15 2331:-9 2332:12 2333:-47 2334:18 2335:-3 2336:-4 2337:-17 2338:-1 2339:6 2340:-6 2341:29 2342:8 2343:-2 2344:1 2346:8 2347:17 2348:-12 2349:41 2350:-2 2351:22 2352:-12 2353:-31 2354:-3 2355:-4 2358:-1 2359:-6 2360:7 2361:6 2362:-16 2363:9 2364:-3 2365:-4 2366:-14 2367:-1 2368:8 2369:-5 2370:-12 2371:-13 2372:-14 2373:10 2374:10 2375:5 2376:-6 2377:-4 2378:7 2379:-16 2380:-1 2381:-6 2382:-4 2383:-1 2384:1 2385:20 2386:-5 2387:19 2388:-5 2389:8 2390:-1 2391:-6 2392:11 2393:-4 2394:-10 2395:14 2396:5 2397:-2 2398:-4 2399:11 2401:10 2402:13 2403:-2 2406:-13 2407:16 2409:-2 2410:4 2411:-3 2412:10 2413:-1 2414:16 2416:-5 2418:-13 2419:-4 2420:15 2421:-12 2422:8 2423:15 2424:-15 2426:-17 2427:-4 2428:-3 2429:-28 2430:-2 2431:-1 2432:6 2435:13 2436:26 2437:-14 2439:17 2440:-12 2442:20 2443:20 2444:-16 2445:30 2447:23 2448:-13 2449:8 2450:-6 2451:-7 2452:6 2453:31 2454:-14 2455:-6 2456:7 2457:-8 2458:-8 2459:-2 2460:-2 2461:-7 2462:7 2463:-1 2464:34 2465:26 2466:-15 2467:-24 2468:-8 2469:-8 2470:-2 2471:22 2473:9 2474:30 2475:8 2476:-6 2477:6 2478:11 2479:-10 2480:15 2481:10 2482:1 2484:-3 2485:8 2486:-6 2487:6 2488:-5 2489:11 2490:-8 2491:10 2492:-9 2493:10 2494:24 2495:-1 2496:-1 2497:18 2498:-3 2499:1 2500:23 2501:20 2502:-1 2503:-1 2504:-3 2506:3 2507:13 2508:-6 2509:-13 2510:-4 2511:-4 2512:-6 2513:35 2514:2 2515:-21 2516:-24 2517:-2 2518:-16 2519:-2 2521:13 2522:-26 2523:6 2524:12 2525:-25 2527:3 2528:8 2529:-5 2530:11 2531:4 2532:-10 2533:17 2534:-1 2535:8 2537:-13 2538:11 2539:-1 2540:-16 2541:-1 2542:8 2543:-20 2544:13 2545:-3 2546:-9 2547:14 2548:4 2549:8 2550:7 2551:-19 2552:-11 2553:-10 2554:-5 2555:1 2556:-5 2557:8 2559:-5 2561:-8 2562:-1 2563:-14 2564:3 2566:-1 2568:-23 2569:-2 2571:-3 2573:22 2574:10 2575:-15 2576:26 2577:8 2578:-8 2579:-3 2580:4 2582:17 2583:-21 2584:-7 2585:13 2586:13 2587:-13 2588:2 2589:-5 2590:-4 2591:-4 2592:-2 2593:12 2594:-2 2595:25 2596:-11 2597:-7 2598:-9 2599:-10 2600:-3 2601:-16 2602:-1 2603:-30 2604:-33 2606:-10 2607:-3 2608:-3 2609:5 2610:-18 2611:11 2612:11 2613:14 2614:10 2615:-4 2616:-7 2617:8 2618:22 2619:-30 2620:-13 2621:-21 2622:-19 2623:-8 2624:-42 2625:-14 2626:-24 2627:35 2628:-6 2629:38 2631:-20 2632:-12 2633:-3 2637:6 2638:-9 2639:-8 2640:-29 2643:-6 2646:-9 2647:-9 2648:-1 2649:-2 2650:-2 2651:15 2652:7 2653:-14 2654:11 2655:11 2656:3 2658:-1 2659:-1 2661:-3 2662:19 2663:-6 2665:-23 2666:-6 2667:-8 2668:-8 2669:-4 2670:-5 2674:3 2675:-3 2677:16 2678:-22 2679:-6 2680:-21 2681:-13 2682:9 2683:47 2684:-6 2685:20 2687:10 2688:-9 2689:-10 2690:-26 2692:-8 2693:5 2694:19 2695:15 2696:10 2697:4 2698:-1 2699:-1 2700:-6 2702:2 2704:9 2705:-2 2706:29 2707:13 2708:8 2709:-8 2710:7 2711:3 2712:1 2713:10 2714:-1 2715:-22 2716:-22 2717:-12 2718:-6 2719:-1 2720:-8 2721:-1 2724:48 2725:16 2726:-7 2727:-12 2728:2 2729:26 2730:1 2731:-32 2732:43 2733:47 2734:39 2735:36 2736:36 2737:4 2738:44 2740:-7 2741:-9 2742:17 2743:15 2744:17 2745:-5 2746:-4 2747:-4 2749:-7 2750:20 2751:-8 2752:11 2753:4 2754:-10 2755:3 2756:5 2758:19 2759:20 2760:-4 2761:-10 2762:10 2763:11 2764:3 2765:8 2766:-2 2767:-3 2768:-3 2769:7 2770:-13 2771:5 2772:25 2774:-4 2775:-2 2776:-1 2777:-21 2778:1 2779:1 2780:-9 2781:-42 2782:12 2783:12 2784:9 2785:9 2786:-8 2787:-12 2788:8 2789:8 2790:12 2791:8 2792:8 2794:2 2795:-2 2796:-2 2797:1 2798:1 2799:9 2800:11 2801:3 2802:8 2803:-7 2804:15 2805:19 2806:-4 2807:-6 2808:-3 2809:6 2810:13 2811:-7 2812:-7 2814:-1 2816:-10 2817:-2 2818:-3 2819:-5 2820:7 2821:-12 2822:-4 2823:-4 2824:15 2825:11 2826:-7 2827:5 2828:15 2829:16 2830:-2 2831:-2 2832:-2 2833:-9 2834:-7 2835:-2 2836:11 2837:11 2838:-8 2839:-8 2840:14 2841:-16 2842:-16 2843:4 2844:4 2845:12 2846:12 2847:26 2848:31 2849:1 2850:-2 2851:-1 2852:5 2853:2 2856:7 2857:1 2858:9 2859:-7 2860:-7 2861:-11 2862:-7 2863:16 2864:2 2865:24 2866:23 2867:-10 2868:-10 2869:6 2870:6 2871:-14 2872:-17 2873:-8 2874:-12 2875:-3 2876:-3 2877:13 2878:12 2879:8 2880:6 2881:-1 2882:-1 2883:13 2884:11 2885:-5 2886:-1 2887:-5 2888:-2 2889:-7 2890:-2 2891:14 2892:12 2893:5 2894:-9 2895:19 2896:2 2897:2 2898:11 2899:7 2900:-6 2901:-1 2902:-1 2905:4 2906:4 2907:-6 2908:-2 2910:3 2911:4 2912:-11 2913:-7 2914:-5 2915:1 2916:-2 2917:2 2918:-4 2919:3 2920:-2 2921:1 2922:-2 2923:-2 2924:3 2925:2 2926:2 2927:-14 2930:-10 2931:-12 2932:3 2934:2 2936:-2 2937:3 2938:3 2939:-17 2940:5 2941:7 2942:7 2943:-7 2944:3 2945:-4 2946:7 2947:1 2949:-1 2950:-1 2951:-9 2952:-7 2953:-7 2954:-10 2955:-7 2956:-4 2958:-13 2959:-8 2960:8 2963:-8 2964:-1 2965:-4 2966:-8 2967:-11 2968:13 2969:-7 2970:9 2971:9 2972:-10 2973:-8 2974:-1 2975:-2 2976:-14 2977:-12 2978:-9 2979:-2 2980:-2 2981:-3 2982:-3 2983:-3 2984:9 2985:-3 2986:-4 2987:-4 2988:-6 2989:-6 2990:4 2991:4 2992:10 2993:13 2994:4 2995:8 2997:8 2998:1 2999:-5 3000:-7 3001:19 3002:19 3003:7 3004:2 3005:-31 3006:-17 3007:-18 3008:-6 3009:1 3010:-2 3011:1 3012:8 3013:-3 3014:24 3016:7 3017:7 3018:16 3019:20 3020:3 3022:-8 3023:-16 3024:-9 3025:12 3026:12 3027:-1 3028:-1 3029:-1 3030:-3 3031:1 3032:1 3033:5 3034:-7 3035:-9 3036:-4 3037:2 3038:6 3039:6 3040:6 3041:-3 3042:-2 3043:-2 3044:8 3045:5 3046:7 3047:-13 3048:7 3049:5 3050:5 3051:-1 3052:-1 3053:-1 3054:-1 3055:-1 3056:16 3057:5 3058:5 3059:12 3060:13 3061:-9 3062:-9 3063:-9 3065:5 3066:-3 3067:-3 3068:3 3069:11 3070:9 3071:-9 3072:-6 3073:-4 3074:17 3075:-2 3076:-10 3077:-12 3078:-4 3079:-7 3080:-7 3081:21 3082:11 3083:11 3084:8 3085:9 3086:-6 3087:8 3088:8 3089:-2 3091:2 3092:17 3093:-2 3094:-2 3095:20 3096:13 3097:6 3098:7 3099:7 3101:-1 3102:-5 3103:2 3105:-1 3106:-1 3107:11 3108:11 3109:11 3110:11 3111:4 3112:-7 3113:-9 3114:-10 3115:3 3116:4 3117:4 3118:11 3119:14 3120:14 3121:-2 3123:1 3124:10 3125:11 3126:-4 3127:4 3128:5 3129:-1 3130:-1 3131:1 3132:2 3135:5 3136:5 3137:17 3138:-7 3139:-7 3140:2 3141:26 3142:16 3143:10 3144:9 3145:8 3146:8 3147:-5 3148:-4 3149:8 3150:4 3151:-17 3152:-7 3153:-9 3154:-5 3155:7 3156:18 3157:18 3158:18 3159:2 3160:2 3161:7 3162:7 3163:9 3164:-3 3165:-2 3166:-1 3167:-3 3168:8 3169:8 3170:14 3171:-5 3172:-4 3173:-4 3174:-6 3175:-4 3176:-4 3177:2 3180:9 3181:11 3182:-1 3183:-1 3184:9 3185:-5 3186:3 3187:3 3189:11 3190:11 3191:-7 3192:-7 3193:-8 3194:-4 3195:-1 3196:-1 3197:-8 3198:-3 3199:-3 3200:-4 3201:-4 3202:12 3203:5 3204:-3 3205:-9 3206:-9 3207:13 3208:13 3209:-10 3210:-10 3211:5 3212:12 3213:12 3214:9 3215:3 3216:13 3217:2 3218:2 3219:12 3220:12 3221:-5 3222:-1 3223:-6 3224:-12 3225:8 3226:5 3227:2 3228:2 3229:8 3230:8 3231:11 3232:11 3233:-11 3234:2 3235:1 3236:-1 3237:6 3238:6 3239:-1 3241:-2 3242:-2 3243:-3 3244:7 3245:-3 3246:-3 3247:-12 3248:-12 3249:17 3250:17 3251:5 3252:-6 3253:-5 3254:-5 3255:-2 3256:16 3257:-22 3258:-11 3259:-13 3260:-4 3261:-4 3262:-13 3263:-4 3264:-11 3265:-4 3266:-4 3267:-4 3268:-1 3269:-13 3270:-15 3271:-15 3272:-28 3273:-9 3274:-5 3275:-5 3276:-16 3277:-5 3278:-5 3279:-11 3280:-11 3282:3 3283:4 3284:-8 3285:3 3286:2 3287:-18 3288:-18 3289:-8 3290:-6 3291:-6 3292:-9 3293:5 3295:12 3296:-2 3297:5 3298:5 3299:7 3300:7 3301:7 3302:1 3303:3 3304:-5 3305:9 3306:9 3307:-16 3308:-12 3309:-6 3310:-3 3311:3 3312:9 3313:11 3314:2 3315:9 3316:10 3317:-14 3320:1 3321:14 3322:9 3323:11 3324:11 3325:-6 3326:-14 3327:-7 3328:11 3329:3 3330:-14 3332:-4 3333:-4 3334:8 3335:-15 3336:-3 3337:-9 3338:-8 3339:-7 3340:-7 3341:-7 3342:-7 3343:-4 3344:-4 3345:-4 3346:-4 3347:5 3349:-5 3350:-12 3351:7 3352:9 3353:-3 3354:2 3355:1 3356:-3 3357:-3 3358:-18 3359:-15 3360:14 3361:12 3362:-4 3363:-5 3364:-5 3365:-5 3366:2 3367:2 3369:3 3373:7 3374:-1 3375:-1 3376:9 3377:10 3378:3 3379:7 3380:-7 3381:-5 3382:7 3383:8 3384:-3 3385:-2 3386:-2 3387:11 3388:10 3389:-5 3390:-2 3391:-16 3392:-12 3393:-10 3394:14 3395:1 3396:7 3397:9 3398:12 3400:1 3401:7 3403:10 3404:7 3405:-6 3406:-6 3407:-12 3408:-5 3409:-6 3410:-10 3411:-11 3412:11 3413:-2 3414:-2 3415:16 3416:13 3417:-1 3418:-2 3419:-2 3420:-20 3421:-4 3422:-3 3423:-5 3424:-5 3425:-13 3426:-4 3427:-9 3428:-1 3429:5 3430:5 3431:10 3432:-6 3433:4 3434:8 3435:-2 3436:-1 3437:-8 3438:-2 3439:-10 3441:-9 3443:-2 3444:-2 3447:1 3448:2 3449:1 3450:1 3451:-6 3452:-5 3453:-6 3454:-3 3455:3 3456:4 3457:4 3458:11 3459:-1 3460:-5 3461:-6 3462:-3 3463:-5 3465:2 3466:2 3467:-1 3468:-3 3469:2 3470:-1 3471:-1 3472:8 3473:-5 3474:-7 3475:-1 3476:9 3477:4 3478:8 3479:10 3480:13 3481:10 3483:15 3484:-7 3485:-7 3486:12 3487:9 3488:9 3489:10 3490:10 3491:3 3492:3 3493:-6 3495:-2 3496:3 3498:5 3499:-10 3500:-1 3501:-1 3502:12 3503:9 3504:8 3505:8 3506:-6 3507:-8 3508:-3 3509:-5 3510:-5 3511:-23 3512:-4 3513:-15 3514:-15 3515:-15 3516:-21 3517:3 3518:6 3519:6 3520:-16 3521:-3 3522:4 3523:-17 3524:-16 3525:-16 3526:15 3527:14 3528:-9 3529:-7 3530:-1 3531:-13 3532:1 3534:-10 3535:-9 3536:-11 3537:-5 3538:-2 3539:-2 3540:-7 3541:-7 3542:-2 3543:23 3544:-4 3545:-2 3547:-3 3549:-3 3550:3 3551:-9 3552:-9 3553:13 3554:20 3555:20 3556:2 3557:2 3558:-9 3559:-9 3560:10 3561:9 3562:-1 3563:-1 3564:-3 3565:-3 3566:-1 3567:-3 3568:-3 3569:11 3570:12 3571:-4 3572:-3 3573:-9 3574:-5 3575:-5 3576:25 3577:33 3578:33 3579:5 3580:5 3581:5 3582:1 3583:8 3584:8 3585:-8 3586:-14 3587:-14 3588:12 3589:12 3590:9 3591:1 3592:1 3593:1 3594:1 3595:-8 3596:8 3597:8 3598:17 3599:-6 3600:-6 3601:-6 3602:-6 3603:-5 3604:-1 3605:1 3606:1 3607:-6 3608:-6 3609:-3 3610:-3 3611:6 3612:6 3613:12 3614:-11 3615:-10 3616:-3 3617:7 3618:1 3620:3 3621:4 3622:-2 3623:-2 3624:-2 3625:-2 3626:12 3627:13 3628:6 3629:6 3630:3 3631:-7 3632:16 3633:21 3634:-5 3635:-6 3636:-6 3637:-3 3638:-3 3639:6 3640:6 3641:13 3642:-7 3643:-7 3644:-1 3645:-1 3647:3 3648:13 3649:-10 3650:6 3651:-12 3652:-3 3653:-3 3654:2 3655:-2 3656:-2 3657:1 3658:11 3659:6 3660:3 3661:8 3662:11 3663:-1 3664:5 3665:13 3666:13 3667:-7 3668:-2 3669:4 3670:15 3671:16 3672:5 3673:14 3674:-2 3675:-2 3676:10 3677:12 3678:1 3679:1 3680:5 3681:-6 3682:17 3683:19 3684:10 3685:10 3686:-12 3687:-9 3688:-2 3689:-2 3690:-9 3691:-9 3692:-5 3693:-8 3694:-8 3696:2 3697:-2 3698:4 3699:1 3700:-2 3701:-7 3702:-7 3703:14 3704:3 3705:15 3706:10 3711:-1 3712:-1 3713:-3 3714:-3 3715:11 3716:11 3717:11 3718:-9 3719:-8 3720:-8 3721:4 3723:-16 3724:-16 3725:-16 3726:-9 3727:-10 3728:-12 3729:-12 3730:4 3731:4 3732:7 3733:9 3734:25 3735:31 3736:31 3738:7 3739:9 3740:-7 3741:9 3742:4 3743:-10 3744:-10 3745:13 3746:13 3747:-21 3748:-13 3749:-13 3750:-5 3751:-1 3752:-11 3753:2 3754:-12 3755:1 3756:-4 3757:-4 3758:5 3759:-4 3760:13 3761:-4 3762:-4 3763:-4 3764:9 3765:12 3766:15 3767:11 3768:11 3769:8 3770:8 3774:-6 3775:-5 3776:-5 3777:11 3778:5 3779:-1 3782:4 3783:9 3784:-3 3786:2 3787:2 3788:-12 3789:-7 3790:-7 3791:-10 3792:-1 3793:-8 3794:-8 3795:-12 3796:-3 3797:-3 3798:-3 3799:8 3800:-7 3801:-7 3802:-9 3803:-9 3804:-7 3805:3 3806:-2 3807:-1 3808:3 3809:-4 3810:13 3811:23 3812:-6 3813:-7 3814:-2 3815:-13 3816:-13 3817:10 3818:10 3819:-8 3820:-13 3821:-4 3822:-4 3823:-10 3824:-10 3825:2 3826:6 3827:6 3828:-5 3830:8 3831:1 3832:8 3833:5 3834:-1 3835:-4 3836:2 3837:2 3841:-6 3842:-4 3843:21 3844:20 3845:20 3846:-16 3847:-8 3848:-8 3849:-11 3850:-11 3851:-3 3852:-3 3853:-3 3854:7 3857:-9 3858:3 3860:-1 3861:-2 3862:6 3863:8 3864:8 3866:1 3867:4 3868:6 3869:3 3870:4 3871:-7 3872:-7 3873:-6 3874:-3 3875:-3 3876:-10 3877:-8 3878:-5 3879:-3 3880:-3 3881:-1 3882:9 3883:9 3884:5 3885:10 3886:10 3887:-3 3888:-3 3889:11 3890:11 3891:11 3892:-4 3895:-1 3896:-1 3897:-7 3898:-5 3899:-16 3900:-4 3901:-4 3902:-10 3903:-10 3904:-7 3905:-7 3906:12 3907:12 3908:4 3910:7 3911:8 3912:1 3913:1 3914:-6 3915:-6 3916:-3 3917:4 3918:4 3921:2 3922:-1 3923:1 3924:-4 3925:-2 3926:4 3927:10 3928:-8 3929:-4 3930:9 3931:-22 3932:-15 3933:-2 3934:-2 3935:8 3936:8 3937:-3 3938:-3 3939:-9 3941:-6 3942:-13 3943:-10 3944:-7 3945:2 3946:-6 3947:-6 3948:-2 3949:-2 3950:-6 3951:5 3952:-9 3953:-9 3954:15 3955:1 3956:22 3957:-1 3958:-1 3959:5 3960:2 3961:2 3962:2 3963:2 3964:-5 3965:-5 3966:4 3968:-1 3969:-1 3972:6 3973:-2 3974:-2 3975:8 3976:11 3977:4 3978:2 3979:-2 3980:-2 3981:6 3982:6 3983:4 3984:14 3985:-4 3986:-8 3989:-3 3995:-2 3996:-2 3997:-2 3998:2 3999:2 4000:2 4001:-2 4003:3 4004:4 4005:4 4006:-11 4007:-7 4008:-7 4009:-5 4010:-5 4011:1 4012:-2 4013:-2 4014:8 4015:4 4016:5 4017:-4 4018:-4 4019:-1 4020:-2 4021:3 4022:-2 4023:-2 4024:-6 4025:-2 4026:-2 4027:-1 4028:-1 4029:-1 4030:-1 4031:4 4033:4 4034:-2 4035:4 4036:4 4037:-5 4038:-1 4039:10 4040:10 4041:2 4042:2 4043:-11 4046:-7 4047:-12 4048:-12 4049:7 4050:-3 4051:3 4053:-2 4054:3 4056:-6 4058:10 4059:10 4061:4 4062:4 4063:-15 4064:-4 4065:3 4066:2 4067:-8 4068:8 4069:8 4070:7 4071:12 4072:-1 4073:-3 4075:-7 4076:2 4077:-4 4078:-4 4079:7 4082:-1 4084:-5 4085:-5 4086:14 4087:15 4088:5 4089:5 4090:14 4091:14 4092:-2 4093:-2 4094:12 4095:21 4096:-5 4097:-5 4098:-5 4099:-11 4100:-12 4101:1 4103:-4 4104:-3 4105:-3 4106:6 4107:6 4108:6 4110:5 4111:5 4112:9 4113:4 4114:-9 4115:-6 4116:11 4117:2 4118:4 4119:-8 4120:14 4121:16 4122:22 4123:-9 4124:-6 4125:-9 4126:-6 4127:-6 4128:-2 4129:-2 4130:11 4131:10 4132:10 4133:-2 4135:-2 4136:-2 4137:-9 4138:-10 4139:-10 4140:6 4141:-8 4142:-9 4143:-10 4144:3 4145:4 4146:4 4147:-2 4148:-8 4149:-7 4151:-3 4152:-4 4153:-1 4154:-4 4155:7 4156:8 4157:-2 4158:2 4159:-11 4160:-7 4161:16 4162:-7 4163:9 4164:10 4165:9 4166:5 4167:-10 4168:-8 4169:-8 4170:1 4171:-2 4172:-2 4173:-9 4174:-26 4175:-12 4176:-5 4177:-6 4178:-7 4179:-7 4180:-12 4181:-9 4182:-9 4184:1 4185:-4 4186:-4 4187:-4 4190:-5 4191:-5 4192:-1 4193:-2 4194:2 4195:3 4196:9 4197:9 4198:1 4199:-2 4200:-2 4201:9 4202:-1 4203:21 4204:11 4205:7 4206:10 4207:8 4208:-3 4209:-3 4210:-3 4211:5 4212:-9 4213:-4 4214:-4 4215:-4 4216:-7 4217:-6 4218:-4 4219:-11 4220:-2 4221:-2 4222:-7 4223:-7 4224:-7 4225:4 4226:16 4227:14 4228:4 4230:8 4231:9 4233:8 4234:6 4235:1 4236:-2 4237:-5 4238:-7 4239:-7 4240:-4 4241:-4 4242:19 4243:19 4244:18 4245:8 4246:2 4247:3 4248:-33 4249:-17 4250:-17 4251:-5 4252:-18 4253:-10 4254:-11 4255:-9 4256:8 4257:2 4258:-13 4259:-13 4261:-2 4262:-2 4263:10 4264:13 4265:-2 4266:-2 4268:-11 4269:1 4270:4 4271:-2 4272:8 4273:-3 4275:10 4276:10 4277:10 4278:10 4279:2 4280:-6 4281:-7 4282:-13 4283:5 4284:-3 4285:-2 4286:-2 4287:-1 4289:-1 4290:-1 4293:-8 4294:-7 4295:7 4296:7 4297:7 4298:19 4299:20 4300:21 4301:3 4302:3 4305:-3 4309:11 4310:14 4311:18 4312:18 4313:-1 4315:1 4316:2 4317:2 4318:2 4319:-1 4320:-17 4321:-8 4322:-9 4323:-9 4324:8 4325:11 4326:11 4327:11 4328:6 4329:8 4330:4 4331:-1 4332:-1 4333:-1 4334:-1 4335:-1 4336:-11 4337:-11 4338:-9 4341:-4 4342:-5 4343:-5 4344:3 4345:-10 4346:-9 4347:-9 4349:1 4350:1 4351:10 4352:13 4353:3 4354:11 4355:9 4356:-6 4357:19 4359:11 4360:14 4361:14 4364:-5 4365:-9 4366:9 4369:-5 4372:20 4373:20 4374:20 4375:1 4376:8 4377:8 4378:-1 4379:-3 4380:2 4381:4 4382:4 4383:8 4384:3 4385:-6 4386:4 4387:4 4388:-7 4389:1 4390:-9 4391:1 4392:7 4393:-10 4394:-3 4395:-3 4396:8 4397:9 4398:-1 4399:-1 4400:12 4401:6 4402:6 4403:-3 4404:-3 4405:10 4406:-1 4407:-2 4408:-2 4409:-5 4410:6 4411:3 4412:-7 4413:-7 4414:-7 4415:7 4416:5 4417:2 4418:-6 4419:-2 4420:-2 4421:8 4422:8 4423:-1 4424:-10 4425:-2 4426:-2 4427:10 4428:10 4429:10 4430:-11 4431:-10 4432:-7 4433:-2 4434:-2 4436:2 4437:2 4438:2 4439:9 4440:9 4441:9 4442:-14 4443:-7 4444:-3 4445:-9 4446:-9 4447:35 4448:-5 4449:11 4450:10 4451:10 4452:39 4453:37 4454:9 4455:9 4456:2 4457:2 4458:-9 4459:-9 4460:-9 4461:7 4462:7 4463:-1 4464:1 4465:-2 4466:2 4467:2 4468:19 4469:-4 4470:19 4471:19 4472:8 4473:8 4474:7 4475:15 4476:18 4477:19 4478:6 4479:6 4480:6 4481:-6 4482:-6 4483:3 4484:3 4485:5 4486:12 4487:13 4488:-16 4489:-3 4490:-3 4491:-13 4492:-13 4493:-13 4494:-2 4495:-1 4496:-2 4497:-7 4498:-7 4499:-4 4500:-2 4501:-3 4502:-2 4503:-5 4504:-5 4505:-5 4506:-11 4507:-11 4508:-3 4509:-3 4510:-4 4511:13 4512:9 4513:3 4514:2 4515:7 4516:7 4517:-4 4520:8 4521:8 4522:4 4523:2 4524:2 4525:2 4526:19 4527:6 4528:5 4529:-3 4530:4 4531:9 4532:9 4533:9 4534:13 4535:18 4536:-8 4537:-8 4538:8 4539:13 4540:13 4541:2 4542:-3 4543:3 4544:3 4545:-7 4546:-4 4547:-5 4548:-2 4549:10 4550:10 4551:10 4552:4 4553:6 4554:-23 4555:-7 4556:-14 4557:-17 4558:-17 4559:10 4560:-2 4561:-2 4562:12 4563:12 4564:-9 4565:-8 4566:-4 4567:-5 4568:-3 4569:-17 4570:-10 4571:-10 4572:-12 4573:-11 4575:-1 4576:-1 4579:1 4581:12 4582:12 4583:11 4584:16 4585:9 4586:9 4587:17 4588:15 4589:4 4590:9 4591:-5 4592:4 4593:4 4594:-5 4595:3 4596:-5 4597:1 4598:-5 4599:-13 4601:3 4602:-9 4603:-7 4604:-7 4605:-3 4606:5 4607:5 4608:-7 4610:-3 4611:2 4612:3 4613:-1 4615:-8 4616:-8 4621:5 4622:-3 4623:-4 4624:-2 4625:-2 4626:1 4627:-1 4628:-1 4629:2 4630:2 4631:-2 4632:-2 4633:-2 4634:-1 4635:-1 4636:10 4637:9 4638:10 4639:4 4640:7 4641:-9 4642:-9 4643:-6 4644:-6 4645:-5 4646:-3 4647:8 4648:-2 4649:3 4650:3 4651:-8 4652:-7 4653:-1 4654:-1 4655:-1 4656:5 4657:14 4658:2 4659:2 4660:9 4661:9 4662:5 4663:-7 4664:-7 4665:9 4666:9 4667:-4 4668:-4 4670:-2 4671:-4 4672:-8 4673:10 4674:14 4675:6 4676:6 4677:-1 4678:-1 4679:4 4682:-9 4683:-6 4684:-4 4685:-3 4686:-5 4687:-5 4688:1 4690:-10 4691:-10 4692:-8 4693:-11 4694:4 4695:5 4696:8 4697:-3 4698:-3 4699:-3 4700:4 4701:-3 4702:-4 4703:-4 4704:2 4705:2 4706:-1 4707:4 4708:4 4709:6 4710:19 4711:-11 4712:-7 4713:-13 4714:13 4715:13 4716:-1 4717:-14 4718:-6 4719:-4 4720:2 4721:1 4722:3 4725:21 4726:-3 4727:9 4728:8 4729:12 4730:-12 4733:22 4734:18 4735:18 4736:-1 4737:-1 4738:10 4739:13 4740:11 4741:3 4742:3 4743:7 4744:-4 4745:5 4746:-9 4747:-9 4748:5 4749:3 4750:9 4751:5 4752:-2 4753:9 4754:-9 4755:-6 4756:1 4758:-8 4759:-3 4760:-3 4761:-3 4762:12 4763:12 4764:12 4765:11 4766:9 4767:10 4768:-11 4769:-6 4770:-6 4771:-4 4772:-4 4773:8 4774:9 4775:6 4776:7 4777:-10 4778:-15 4779:10 4780:-12 4781:-12 4782:-11 4783:-7 4784:18 4785:22 4786:19 4787:15 4788:11 4789:13 4790:10 4791:-8 4792:-8 4793:11 4794:-2 4795:14 4796:8 4797:10 4798:2 4800:5 4801:-4 4802:6 4803:6 4804:6 4805:16 4806:-2 4807:5 4808:6 4809:-3 4810:-8 4811:11 4812:11 4813:11 4814:9 4815:10 4816:-2 4817:-10 4818:-9 4819:8 4820:8 4821:8 4822:-2 4826:17 4827:-2 4828:-2 4829:-2 4830:19 4831:13 4832:4 4833:4 4834:1 4835:10 4836:5 4837:7 4838:1 4839:1 4840:-8 4841:6 4842:21 4843:-14 4845:6 4846:-5 4847:2 4849:-6 4850:8 4851:11 4852:11 4853:1 4854:-1 4855:-1 4856:1 4857:22 4858:-10 4859:-3 4860:-3 4861:-8 4862:-8 4863:-1 4864:-7 4865:-7 4866:-7 4867:-12 4868:-3 4869:-3 4870:-4 4871:-7 4872:-12 4873:10 4874:11 4875:11 4876:-13 4877:-13 4878:-12 4879:11 4880:11 4881:-4 4882:-20 4883:-16 4884:-16 4885:-7 4886:-12 4887:-1 4888:-2 4889:-9 4890:-10 4891:-1 4892:-9 4893:-3 4895:-6 4896:4 4897:4 4898:-18 4899:-19 4900:-6 4901:-5 4902:-7 4903:-5 4904:-3 4905:6 4907:-6 4908:-1 4909:26 4910:28 4911:8 4913:14 4915:15 4916:1 4917:1 4918:-5 4919:-5 4922:8 4923:9 4924:11 4925:11 4926:-2 4927:2 4928:-7 4929:-7 4930:-7 4931:-11 4932:-11 4933:4 4934:4 4935:4 4936:29 4937:9 4938:16 4939:11 4940:-3 4941:-3 4942:33 4943:31 4944:43 4945:-9 4946:-2 4947:-6 4948:6 4949:3 4950:-2 4951:11 4952:-4 4953:-2 4954:-1 4955:2 4956:2 4957:2 4958:15 4959:10 4960:11 4961:-4 4962:-1 4963:-1 4964:-8 4965:-6 4966:2 4967:-4 4968:-4 4969:-3 4972:-3 4973:-2 4974:4 4975:4 4976:5 4977:5 4978:3 4979:-1 4980:-1 4981:19 4982:2 4983:-2 4984:-1 4985:17 4986:23 4987:-9 4988:-9 4989:9 4990:2 4991:2 4992:8 4993:8 4994:24 4995:16 4996:16 4997:10 4998:10 4999:-8 5000:25 5001:15 5002:19 5003:12 5004:9 5005:-3 5006:13 5007:13 5008:-15 5009:-6 5010:-3 5011:-3 5012:-14 5013:-11 5014:-11 5015:8 5016:8 5017:6 5018:4 5019:4 5020:-5 5021:-4 5022:-15 5023:-3 5024:-16 5025:-11 5026:-3 5027:-8 5028:3 5029:4 5030:-9 5031:-9 5032:-12 5033:-5 5034:-8 5035:-1 5036:-1 5037:12 5038:12 5040:-6 5041:10 5043:-3 5044:-3 5045:3 5046:3 5049:14 5050:15 5051:15 5052:8 5054:13 5057:15 5058:10 5059:1 5060:1 5061:-7 5062:7 5064:-7 5065:-7 5066:-7 5067:-19 5068:12 5069:5 5070:5 5071:13 5072:-9 5073:-9 5074:9 5075:10 5076:10 5077:7 5078:8 5079:8 5080:-2 5081:-2 5082:-7 5083:-15 5084:-16 5085:4 5087:4 5088:10 5089:18 5090:-5 5091:-5 5092:-5 5093:-1 5094:2 5095:2 5096:2 5097:10 5098:-7 5099:-14 5100:-2 5101:-2 5103:-1 5105:-3 5106:-3 5107:-7 5108:-8 5109:-8 5113:-10 5114:-10 5117:-3 5118:10 5119:5 5120:-7 5121:10 5122:-7 5123:-7 5124:-1 5125:-1 5126:-4 5127:8 5128:-10 5129:-11 5130:-12 5131:-5 5132:-5 5133:-5 5134:18 5135:18 5136:18 5137:-1 5141:1 5142:11 5143:11 5144:-2 5145:-2 5146:-2 5147:-5 5148:-5 5149:-8 5150:1 5151:1 5152:-2 5153:-1 5154:-1 5155:2 5156:4 5157:12 5158:-3 5159:-3 5160:-7 5161:-7 5162:14 5163:-5 5164:-5 5165:-1 5166:15 5167:11 5168:14 5169:1 5170:9 5171:11 5172:11 5175:-3 5176:-5 5177:-6 5178:-9 5181:15 5182:-10 5183:6 5186:-1 5187:3 5188:14 5190:18 5191:13 5192:7 5193:-1 5194:-1 5195:10 5196:26 5197:-1 5198:-1 5199:-11 5200:10 5201:-22 5202:14 5203:13 5204:8 5206:-9 5207:-7 5208:-1 5209:13 5210:10 5211:4 5212:9 5213:5 5214:-13 5215:-6 5216:-1 5217:-3 5218:-3 5219:9 5220:10 5221:-5 5222:2 5224:-9 5225:-11 5226:-6 5227:-3 5228:-3 5229:3 5230:3 5231:-2 5232:-1 5233:-1 5234:-4 5235:-14 5236:8 5237:-13 5238:-12 5239:4 5240:-8 5241:20 5242:-5 5243:-5 5244:6 5245:10 5246:-4 5247:-4 5248:-4 5249:-14 5250:-7 5251:-6 5252:-6 5253:-11 5254:-17 5255:17 5256:12 5257:-1 5258:-1 5259:-5 5260:4 5261:4 5262:5 5263:4 5264:-10 5265:-10 5266:-12 5267:9 5268:7 5269:7 5270:-3 5271:11 5272:-7 5273:-4 5275:-14 5276:-13 5277:-6 5278:-6 5279:-4 5280:-4 5281:9 5282:-2 5283:-2 5284:-2 5285:7 5286:-8 5287:15 5288:21 5289:21 5290:9 5291:11 5292:11 5293:23 5294:18 5295:-6 5296:-9 5297:-9 5298:-6 5299:-10 5300:-10 5301:3 5302:3 5303:3 5306:-11 5307:-14 5308:-2 5309:-12 5312:6 5313:5 5316:-3 5317:-2 5318:5 5319:18 5320:9 5321:4 5322:4 5323:9 5324:11 5325:1 5326:-10 5327:-1 5328:-9 5329:-9 5330:5 5331:2 5332:3 5333:3 5334:-3 5335:-3 5336:-12 5337:-3 5338:-6 5339:-6 5340:-8 5341:-8 5342:-3 5343:-3 5344:4 5345:4 5346:12 5347:13 5348:13 5349:-6 5350:-4 5351:-11 5352:-9 5354:3 5355:-4 5358:3 5359:-12 5360:-7 5361:-1 5362:-1 5363:-8 5364:-7 5365:9 5366:-4 5367:-7 5368:2 5369:3 5372:11 5373:11 5374:11 5375:-7 5376:-7 5377:-7 5378:-10 5379:5 5380:4 5381:4 5382:4 5383:-2 5384:5 5385:-1 5386:-2 5387:2 5388:1 5389:-1 5390:-1 5391:1 5392:-3 5393:-3 5394:-1 5395:6 5396:-4 5397:-4 5398:-4 5399:10 5400:9 5401:9 5402:-6 5403:-4 5404:-4 5405:-4 5406:-13 5407:-16 5408:-15 5409:-15 5410:1 5411:2 5412:-4 5413:-4 5414:-4 5415:21 5416:12 5417:3 5418:5 5419:4 5420:3 5425:-7 5426:-1 5427:-6 5428:-4 5429:-11 5430:-9 5431:-9 5432:16 5433:13 5434:16 5435:-8 5436:-11 5437:-8 5438:-2 5440:5 5441:-5 5442:9 5443:9 5444:2 5445:5 5446:14 5447:12 5448:9 5449:9 5450:9 5451:9 5452:4 5453:7 5454:-7 5455:-7 5456:9 5457:15 5458:11 5459:13 5460:14 5461:10 5462:13 5463:-7 5464:-13 5465:10 5466:10 5467:13 5468:12 5469:13 5470:-3 5471:4 5472:-1 5473:-3 5474:-3 5475:-7 5476:-4 5477:-4 5478:-4 5481:-7 5482:-7 5483:-6 5484:-12 5485:-6 5488:12 5489:-4 5490:10 5491:10 5492:10 5493:3 5494:8 5495:10 5496:18 5497:-5 5498:-5 5499:-2 5500:-1 5503:2 5504:12 5505:-3 5506:-7 5507:-1 5508:-4 5509:-4 5510:4 5511:-2 5512:-2 5513:2 5514:6 5515:7 5516:-22 5517:-22 5518:-20 5519:8 5520:10 5521:9 5522:-1 5524:18 5525:13 5526:4 5527:9 5528:7 5529:2 5531:3 5532:2 5533:10 5534:25 5535:-5 5536:-6 5537:-6 5539:-3 5542:9 5543:9 5544:5 5545:5 5546:-22 5547:-22 5550:4 5551:5 5552:8 5553:1 5554:2 5555:2 5556:-2 5557:8 5558:8 5559:8 5560:-5 5561:4 5562:7 5563:4 5564:7 5565:7 5566:-14 5567:-14 5568:-17 5570:1 5571:3 5574:-2 5575:-1 5576:-1 5577:8 5578:10 5579:10 5580:10 5581:2 5582:2 5583:8 5584:-7 5585:-7 5586:-9 5587:-6 5588:1 5589:-3 5590:9 5591:11 5592:11 5593:-9 5594:-8 5595:-9 5596:-9 5597:-15 5598:-14 5599:-3 5600:-14 5602:10 5603:7 5604:-1 5606:-2 5607:-18 5608:-11 5609:-16 5610:-5 5611:-7 5612:-1 5613:1 5616:-8 5617:-2 5619:-2 5620:6 5621:6 5622:-1 5623:-1 5624:-3 5625:7 5627:1 5628:-2 5629:-2 5630:2 5631:2 5632:9 5633:9 5634:8 5635:1 5636:10 5637:-2 5638:-3 5640:-7 5641:3 5642:-12 5643:-10 5644:-2 5645:17 5646:17 5647:-4 5648:19 5649:-4 5650:-12 5651:2 5652:2 5653:-7 5654:-7 5655:-10 5656:-10 5657:1 5659:-7 5660:-9 5661:-10 5665:-3 5666:14 5667:14 5668:-22 5669:-22 5670:-2 5671:-3 5672:-14 5673:-14 5674:-14 5675:10 5676:6 5677:6 5678:12 5679:-2 5680:-2 5681:-3 5682:10 5683:10 5684:7 5685:7 5686:7 5687:7 5688:-22 5689:-4 5690:-4 5691:-4 5692:-10 5693:-10 5694:-10 5695:-19 5696:-4 5697:-11 5698:-11 5699:-11 5700:-11 5701:-4 5702:-4 5703:2 5704:-1 5705:-6 5706:-7 5710:5 5711:-14 5712:-9 5713:-9 5714:-9 5715:-6 5716:-6 5717:9 5719:5 5720:5 5721:9 5722:9 5723:9 5724:12 5726:-1 5727:12 5728:7 5729:7 5730:7 5731:-15 5732:-15 5733:-16 5734:9 5735:15 5736:-10 5737:11 5738:13 5739:10 5740:-5 5741:-5 5742:10 5743:13 5744:12 5745:-6 5746:-1 5747:-2 5748:12 5751:1 5752:11 5753:-9 5754:-9 5756:-4 5757:-3 5758:12 5759:10 5760:10 5761:8 5762:-5 5763:-5 5764:9 5765:9 5766:20 5767:29 5768:-4 5771:2 5772:2 5773:-6 5774:2 5775:4 5776:-3 5777:-6 5778:2 5781:-9 5782:-9 5783:-19 5784:-5 5785:-7 5786:-5 5787:-4 5788:-11 5789:-11 5790:-11 5791:-11 5792:-11 5793:-8 5794:4 5795:7 5796:2 5797:2 5798:10 5799:10 5800:8 5801:-11 5802:-1 5803:1 5804:-5 5805:-5 5806:2 5807:2 5808:-2 5809:-2 5810:-7 5811:-2 5812:4 5816:7 5817:3 5818:8 5819:-26 5820:-5 5821:-5 5822:3 5823:3 5824:3 5825:-1 5826:-1 5827:-3 5828:-4 5829:-11 5830:-9 5831:3 5832:3 5833:-3 5834:-17 5835:-12 5836:-10 5837:-2 5839:4 5840:7 5841:7 5842:7 5843:-5 5844:4 5845:-4 5846:-4 5847:-10 5848:-10 5849:-10 5850:-16 5851:-11 5852:-11 5853:13 5854:13 5855:-1 5856:-1 5857:-1 5858:-5 5859:-8 5860:2 5861:2 5862:-14 5863:-18 5864:6 5865:6 5866:-9 5867:-9 5868:-9 5869:3 5870:3 5871:-19 5872:2 5873:-2 5874:-2 5875:-9 5876:-18 5877:-12 5878:-11 5879:-11 5881:-4 5882:-4 5883:5 5884:-3 5885:-1 5886:4 5887:2 5888:2 5889:14 5890:-2 5891:-2 5892:21 5893:2 5894:9 5895:14 5896:-10 5897:-8 5898:-9 5899:-16 5900:-16 5901:-4 5904:-9 5905:-9 5906:-9 5907:-2 5908:-2 5909:-2 5910:-2 5911:10 5912:-1 5914:-4 5915:-4 5920:-9 5921:-1 5922:8 5923:8 5924:-6 5925:-2 5926:-1 5927:-1 5928:-1 5929:-3 5930:-4 5931:-1 5932:-17 5933:-6 5934:-3 5935:2 5936:4 5937:4 5938:-10 5939:-10 5940:-1 5941:3 5942:3 5943:3 5944:-4 5945:-9 5946:3 5947:-3 5948:12 5949:7 5950:-2 5951:-2 5952:8 5953:-7 5954:-15 5955:-8 5956:-8 5957:-9 5958:-8 5959:-12 5960:-5 5961:-7 5962:-3 5963:-4 5964:-14 5965:-13 5966:-1 5967:7 5968:10 5969:-4 5970:-1 5971:-2 5972:-2 5973:2 5974:1 5975:7 5976:5 5977:7 5978:7 5979:-3 5981:-4 5982:6 5983:7 5984:-10 5985:-12 5986:-2 5987:-2 5988:2 5989:5 5990:-8 5991:-12 5992:-7 5993:-6 5994:9 5995:10 5996:13 5997:-14 5998:-16 5999:13 6000:12 6001:9 6002:8 6003:-2 6004:-2 6005:-1 6006:-2 6007:5 6009:3 6010:-4 6011:-18 6012:-4 6013:-4 6014:9 6015:-12 6016:-15 6019:1 6020:1 6021:-2 6022:-2 6023:-3 6025:10 6026:-9 6027:-11 6028:13 6029:-11 6030:-8 6031:-4 6032:4 6033:-11 6034:-11 6035:-8 6036:5 6037:-7 6038:-2 6039:6 6040:-11 6041:-8 6042:1 6043:-8 6044:-8 6045:11 6046:11 6048:-5 6049:7 6050:-1 6051:-6 6052:-6 6056:-5 6057:-5 6058:6 6059:5 6060:5 6061:11 6062:11 6063:17 6064:4 6067:-2 6068:-4 6069:4 6070:4 6071:7 6072:-6 6073:1 6075:5 6076:7 6077:7 6078:3 6080:-2 6081:2 6082:10 6083:7 6084:2 6085:2 6086:1 6087:1 6088:-7 6089:-7 6090:-2 6091:-2 6092:-2 6093:14 6094:10 6095:14 6096:18 6097:-11 6098:-9 6100:2 6102:2 6103:2 6104:-2 6106:-2 6107:-2 6109:4 6110:1 6111:3 6112:3 6113:-3 6114:3 6115:4 6116:-7 6117:5 6118:-27 6119:-20 6120:-7 6121:-4 6122:-11 6123:-6 6124:-10 6125:-10 6126:7 6127:-11 6128:-11 6129:-11 6130:8 6131:8 6132:-9 6133:-9 6134:18 6135:18 6136:24 6137:-4 6138:8 6139:8 6140:8 6141:-8 6142:-8 6143:-9 6144:-6 6145:-1 6146:-10 6147:-5 6148:9 6149:-8 6150:-8 6151:-16 6152:-2 6153:-12 6154:-3 6155:-5 6156:-2 6157:-2 6158:-2 6159:-1 6160:-2 6161:-10 6162:-10 6163:5 6164:5 6165:4 6166:-5 6167:-5 6168:-1 6169:-1 6171:2 6172:2 6173:2 6174:5 6175:4 6176:-3 6177:-8 6178:-1 6179:-1 6180:-1 6181:5 6183:11 6184:11 6185:-2 6187:-1 6188:9 6189:9 6190:10 6191:10 6192:-14 6193:-11 6194:-7 6195:-5 6197:-5 6198:2 6199:-6 6200:-9 6201:4 6204:-3 6205:-1 6206:5 6209:10 6210:10 6211:10 6212:-2 6213:-2 6214:-4 6215:-4 6217:-2 6218:-1 6219:-1 6220:-6 6221:-5 6224:-8 6225:-2 6226:-7 6227:-7 6228:-1 6229:-2 6230:9 6231:8 6232:-7 6233:-1 6234:-1 6235:10 6236:11 6237:11 6238:12 6239:11 6240:11 6241:-8 6242:1 6243:4 6244:4 6245:-15 6246:-7 6247:-7 6248:-9 6249:-6 6251:8 6252:2 6253:11 6254:11 6255:-6 6256:4 6257:7 6258:7 6259:-2 6260:-1 6261:-3 6262:-3 6263:-3 6264:-3 6265:16 6266:13 6267:-2 6268:16 6269:20 6273:-9 6274:16 6275:6 6276:5 6277:3 6278:4 6280:-7 6282:-3 6283:5 6284:5 6285:-2 6286:-8 6287:-8 6288:4 6289:-11 6290:-11 6291:-11 6292:-3 6293:-21 6294:-4 6295:-4 6296:-6 6297:-4 6298:8 6299:-3 6300:-3 6301:9 6302:-24 6303:-3 6304:-1 6305:-8 6306:-5 6307:-9 6308:-9 6309:-13 6310:-11 6311:10 6312:10 6313:13 6314:9 6315:8 6316:-1 6317:-1 6318:7 6319:7 6320:12 6321:-8 6322:-8 6323:-1 6324:-1 6325:-1 6326:-7 6327:-7 6328:-7 6329:-7 6330:3 6331:3 6332:11 6333:-7 6334:-9 6335:-8 6336:-5 6337:-4 6338:-1 6339:-5 6340:-5 6341:-5 6342:-4 6343:-3 6344:9 6345:-24 6346:1 6347:-9 6348:-5 6349:1 6350:1 6351:-3 6352:-9 6353:-13 6355:-4 6356:6 6357:3 6358:13 6359:8 6360:9 6361:-4 6362:-3 6364:-9 6367:-22 6368:-5 6369:2 6370:-23 6371:-8 6372:-15 6373:-4 6374:-4 6375:-1 6376:8 6377:1 6378:-1 6379:-1 6380:-1 6381:9 6382:5 6383:-6 6384:-6 6385:1 6386:1 6387:7 6388:8 6391:3 6394:4 6395:-2 6396:2 6397:8 6398:-4 6399:7 6400:3 6401:9 6402:9 6405:3 6406:4 6407:-1 6408:-8 6409:8 6410:1 6411:-3 6412:-2 6413:-5 6414:-6 6415:-3 6416:-3 6417:29 6418:-6 6419:43 6420:38 6421:9 6422:-9 6423:-9 6424:-12 6425:6 6426:6 6427:-15 6428:-3 6429:-13 6430:7 6431:7 6432:12 6433:12 6434:13 6435:-1 6436:-3 6437:-4 6438:-3 6439:-5 6440:-5 6441:-4 6442:-3 6443:-3 6444:-3 6445:-2 6446:-1 6447:-4 6449:-3 6451:2 6452:14 6453:4 6454:-2 6455:-2 6456:-5 6457:-3 6458:-3 6460:-2 6461:-2 6462:-10 6463:-13 6464:-8 6465:-5 6466:-5 6467:-3 6468:-3 6469:-1 6470:-6 6471:-10 6472:13 6473:5 6474:14 6475:14 6476:1 6477:4 6478:-1 6479:3 6480:2 6481:2 6482:2 6483:-10 6484:-10 6485:-9 6488:-4 6489:-3 6490:7 6491:9 6492:2 6493:-1 6494:-3 6495:9 6496:11 6497:-4 6498:9 6499:9 6500:-9 6501:-9 6502:-2 6503:-2 6504:-10 6505:-10 6506:2 6507:2 6508:-9 6509:-8 6510:-8 6511:-6 6512:16 6513:6 6514:2 6515:2 6516:8 6517:9 6518:9 6519:9 6520:9 6521:-4 6522:-4 6523:-4 6524:1 6525:10 6526:10 6527:-7 6528:-4 6529:-2 6530:-2 6531:10 6532:-7 6533:-10 6534:-3 6535:-7 6536:9 6537:9 6538:9 6539:14 6540:14 6541:-8 6542:-8 6543:6 6544:6 6545:6 6546:-1 6547:-1 6548:-1 6549:-8 6550:-3 6551:-2 6552:-1 6553:-1 6554:9 6555:10 6556:10 6557:-6 6558:-1 6559:3 6560:-2 6561:-2 6562:7 6563:8 6564:11 6565:-5 6566:-5 6567:-1 6568:-1 6571:-8 6572:-9 6573:-10 6574:13 6575:14 6576:14 6577:-6 6578:-1 6579:-13 6580:-11 6581:-9 6582:-1 6583:2 6584:-2 6586:-1 6587:-1 6588:-3 6589:-1 6590:-1 6591:-4 6592:-5 6593:-8 6594:2 6599:-2 6600:-7 6601:-7 6602:-7 6603:-4 6604:2 6605:13 6606:-13 6607:-9 6608:-10 6609:-4 6610:-4 6611:10 6613:12 6614:8 6616:-5 6617:-10 6618:-10 6619:-2 6622:-7 6623:-7 6624:-1 6625:-1 6626:-1 6627:-8 6628:-8 6629:-8 6630:-7 6631:-5 6632:-3 6633:-3 6634:-2 6635:7 6636:8 6637:1 6638:1 6639:5 6640:4 6641:-6 6642:-2 6643:-2 6644:11 6645:10 6646:10 6647:-8 6648:-10 6649:-3 6650:1 6651:-1 6652:-1 6653:-2 6654:8 6655:-12 6656:-10 6657:-9 6658:1 6659:15 6660:16 6661:21 6662:-8 6663:-8 6664:-8 6665:-8 6666:10 6667:3 6668:7 6669:8 6670:8 6671:5 6672:5 6673:7 6674:2 6675:-6 6676:-6 6677:-6 6678:12 6679:12 6681:-3 6682:1 6683:1 6684:7 6685:7 6686:-3 6688:-1 6689:1 6690:1 6691:11 6692:7 6693:7 6694:-6 6695:-6 6696:16 6697:-6 6698:-7 6699:-4 6700:2 6701:2 6702:2 6703:-19 6704:-11 6705:-11 6706:-11 6707:-11 6708:-3 6709:-8 6710:-5 6711:3 6712:3 6713:3 6714:-5 6715:-4 6716:-4 6717:-2 6718:-2 6719:-2 6720:7 6721:7 6722:8 6723:-2 6724:-2 6725:4 6726:4 6727:4 6728:-11 6729:-5 6730:2 6731:-3 6732:10 6733:6 6734:7 6735:-7 6736:-2 6737:13 6738:13 6739:-8 6740:-8 6741:-6 6743:-2 6744:-2 6745:-28 6746:-9 6747:-3 6748:-3 6749:-8 6750:-5 6751:-5 6752:-5 6753:-12 6754:-4 6755:-4 6756:-9 6757:-9 6758:-1 6759:-1 6760:4 6761:1 6762:10 6763:10 6764:-6 6765:-1 6766:-5 6767:-1 6768:3 6769:4 6770:-2 6771:-2 6772:1 6773:3 6774:3 6778:9 6779:14 6780:-1 6781:-1 6782:8 6783:8 6784:-11 6785:-11 6786:8 6787:8 6788:4 6789:4 6790:-2 6791:-2 6792:-9 6793:-9 6794:-2 6795:-2 6797:-2 6798:-14 6799:-15 6800:13 6801:13 6802:-6 6803:-6 6804:-5 6805:3 6806:-5 6807:10 6808:10 6810:-13 6812:-6 6813:-6 6814:-9 6815:-10 6816:-4 6817:-4 6819:-1 6820:5 6822:2 6824:-10 6825:-11 6827:-11 6828:-3 6829:-10 6830:-1 6831:-2 6832:-2 6833:-2 6834:7 6835:-2 6836:-2 6839:-4 6840:1 6841:2 6842:2 6843:1 6844:1 6846:-6 6847:-5 6848:-3 6849:-6 6850:-3 6851:-3 6852:8 6853:4 6854:4 6855:4 6856:4 6857:11 6858:12 6859:13 6860:13 6861:-8 6862:-9 6863:-9 6864:-4 6865:-3 6866:-4 6867:10 6868:12 6869:13 6870:1 6872:11 6873:-7 6874:-5 6876:3 6877:-3 6878:-3 6879:4 6880:4 6881:8 6882:11 6883:11 6884:10 6885:12 6886:7 6887:8 6888:-8 6889:2 6890:-13 6891:-6 6892:-1 6893:-18 6894:-19 6895:-2 6896:12 6897:7 6898:7 6899:8 6900:8 6901:1 6903:1 6904:5 6905:14 6906:8 6907:11 6910:-5 6912:1 6914:9 6915:-3 6916:-4 6917:13 6918:-1 6919:1 6921:-2 6922:-2 6923:-21 6924:-11 6925:-14 6926:-12 6927:1 6928:2 6929:-9 6930:-4 6931:-7 6932:-7 6933:-1 6934:-1 6935:3 6936:3 6937:-1 6938:11 6939:4 6940:8 6941:8 6942:18 6943:16 6944:10 6945:-3 6946:13 6947:13 6948:-10 6949:-9 6950:-3 6951:9 6952:13 6953:12 6954:11 6956:-3 6957:3 6959:14 6960:15 6961:-7 6962:-7 6963:-7 6964:-13 6965:-1 6967:-11 6968:-10 6969:2 6970:2 6971:2 6972:-6 6973:-6 6974:-6 6975:-17 6976:-16 6977:3 6978:-6 6979:-6 6980:10 6981:13 6982:-2 6983:1 6984:-2 6985:-4 6986:3 6987:-7 6988:16 6989:-1 6990:-8 6991:1 6992:2 6993:2 6994:-2 6995:-8 6996:-8 6997:-8 6998:-5 6999:-1 7000:-4 7001:-4 7002:12 7003:12 7004:12 7005:-12 7006:-12 7007:-4 7008:-4 7009:-4 7010:-4 7011:3 7012:3 7013:3 7014:-7 7015:-2 7016:-3 7017:-1 7018:5 7019:5 7022:7 7023:11 7024:11 7027:-2 7028:-2 7029:-6 7030:-19 7031:-1 7032:-2 7033:-1 7035:-7 7036:-11 7037:-7 7038:-1 7039:-1 7040:11 7041:11 7042:1 7043:-10 7044:-10 7046:10 7047:11 7048:5 7049:8 7050:8 7051:-6 7052:-8 7053:-8 7054:-2 7055:2 7056:8 7057:-9 7058:-9 7059:-9 7060:-9 7061:16 7062:4 7063:4 7064:1 7065:1 7066:19 7067:22 7068:-4 7069:1 7073:9 7074:-1 7075:-4 7076:12 7077:12 7078:9 7079:12 7080:13 7081:13 7082:-5 7083:-5 7084:-5 7085:-1 7086:-1 7087:13 7088:9 7089:9 7091:9 7092:6 7093:-7 7094:-11 7095:-11 7096:6 7097:-4 7098:18 7099:11 7100:-4 7101:-4 7102:12 7103:12 7104:12 7105:-15 7106:-8 7107:-9 7108:-7 7109:-7 7110:-5 7111:-6 7112:-9 7113:-6 7114:-5 7115:-5 7116:1 7117:-1 7118:-2 7119:-2 7120:-10 7122:3 7123:9 7124:-4 7125:-4 7126:-7 7127:-5 7128:-5 7129:-4 7130:-4 7131:13 7132:-3 7133:-4 7134:18 7135:24 7136:-4 7137:-4 7139:2 7140:2 7141:-7 7145:-4 7146:-3 7147:-16 7148:-15 7149:-15 7150:-15 7151:-1 7152:5 7153:9 7154:8 7155:8 7156:8 7157:-9 7158:-9 7159:-4 7160:-2 7163:-10 7164:6 7165:-11 7166:-7 7167:-8 7168:-9 7169:-1 7170:-9 7171:-10 7172:13 7173:10 7174:3 7175:2 7176:6 7177:6 7178:-9 7179:-9 7180:14 7181:11 7184:-13 7185:-3 7186:-3 7187:4 7188:4 7189:-12 7190:-9 7191:-3 7192:-14 7193:-16 7194:-16 7195:2 7196:11 7197:1 7200:-3 7201:-5 7202:5 7203:7 7206:-3 7207:-2 7208:-2 7209:-6 7210:9 7211:9 7212:6 7213:-9 7214:-1 7215:-1 7216:-11 7217:-7 7218:-7 7219:8 7220:11 7221:11 7222:-24 7223:-15 7224:-12 7225:-12 7226:-3 7227:-3 7228:-7 7229:-11 7230:-3 7231:-9 7232:-9 7233:-8 7234:-8 7235:-8 7236:-3 7237:-3 7238:-5 7239:24 7240:7 7241:15 7242:8 7243:-16 7244:-18 7245:-7 7246:1 7247:9 7248:22 7249:-8 7250:-8 7251:-15 7252:-3 7253:-6 7254:11 7255:11 7256:11 7257:-4 7258:-1 7261:-5 7262:-8 7263:-8 7264:7 7265:-9 7266:-9 7267:3 7268:3 7269:3 7270:-6 7271:9 7272:11 7273:-3 7274:-4 7275:4 7276:6 7277:-10 7278:-10 7280:5 7281:-4 7282:-6 7283:-6 7284:7 7285:1 7286:3 7287:-6 7288:16 7289:-6 7290:-3 7291:-12 7292:-5 7293:-5 7296:-2 7297:-2 7298:-1 7299:-3 7300:-7 7301:-6 7302:4 7304:-2 7305:-2 7306:3 7307:5 7308:-4 7310:-3 7311:-3 7314:-3 7315:3 7316:-9 7317:-9 7318:-9 7319:15 7320:12 7321:12 7322:12 7323:20 7324:20 7325:20 7326:-1 7327:-3 7328:2 7329:2 7330:-9 7331:-11 7332:10 7333:9 7334:9 7335:-1 7336:-1 7337:-1 7338:-3 7339:-3 7340:-2 7341:-3 7342:-3 7343:-1 7344:9 7345:10 7346:10 7347:-4 7348:-3 7349:-3 7350:5 7351:4 7352:-9 7353:-9 7354:-5 7355:-5 7356:26 7357:33 7358:33 7359:25 7360:14 7361:1 7362:2 7363:2 7364:5 7365:5 7366:2 7367:3 7368:-3 7369:5 7370:4 7371:8 7372:9 7373:11 7374:7 7375:2 7376:8 7377:8 7378:8 7379:6 7380:7 7381:-3 7382:-3 7383:-3 7384:11 7385:-2 7386:9 7387:10 7388:10 7389:-11 7390:-6 7391:-6 7392:-5 7393:-4 7394:-4 7395:-1 7396:-2 7397:-2 7398:-3 7399:-3 7400:-3 7401:-3 7402:-1 7403:-1 7404:7 7405:-1 7406:4 7407:4 7408:6 7409:5 7410:6 7411:6 7412:-9 7413:-1 7414:-1 7415:-7 7416:-6 7417:-7 7419:-14 7420:-2 7421:-7 7422:32 7423:13 7424:20 7425:46 7426:2 7427:44 7428:19 7429:-8 7430:-14 7432:-23 7433:14 7434:-20 7435:-11 7437:5 7438:-2 7439:-38 7440:-11 7442:19 7443:-9 7444:-11 7445:-3 7446:3 7447:-2 7448:13 7449:1 7450:-23 7451:-22 7452:-4 7453:-9 7454:-10 7455:25 7456:-2 7457:-2 7458:-1 7459:45 7460:-2 7461:17 7462:-1 7463:-35 7464:32 7465:-16 7467:-3 7468:60 7469:13 7470:10 7471:-6 7472:-12 7474:-48 7475:-4 7476:-5 7481:-17 7482:-21 7483:-10 7484:3 7485:5 7486:-21 7487:14 7488:14 7489:-2 7491:-13 7492:-4 7493:-4 7494:14 7496:-18 7497:-18 7498:-16 7499:-9 7500:-35 7501:74 7502:71 7503:4 7504:22 7505:22 7506:24 7507:20 7508:-22 7512:-6 7514:29 7515:14 7516:-10 7517:-3 7518:19 7519:-20 7520:-12 7521:22 7523:-4 7524:11 7525:-5 7526:74 7527:51 7528:-1 7529:-36 7530:-14 7531:-33 7532:15 7533:-6 7534:15 7536:11 7537:11 7538:-25 7540:-27 7541:-18 7542:-2 7543:-9 7544:26 7545:33 7550:-11 7551:-2 7552:-46 7553:-10 7554:-10 7556:-5 7558:13 7559:10 7562:-7 7563:-2 7564:-32 7565:-41 7566:2 7567:-23 7568:-24 7569:-4 7570:-5 7571:11 7572:11 7574:-12 7576:-21 7577:6 7578:6 7580:8 7581:-10 7582:-16 7583:-37 7584:-5 7586:-1 7587:-1 7588:23 7589:-4 7590:-2 7596:-26 7597:-19 7598:-19 7599:-37 7601:-11 7602:-29 7604:102 7605:-7 7606:-12 7607:23 7610:-12 7611:-12 7615:-9 7616:-9 7617:-25 7618:1 7619:-10 7620:-7 7621:-2 7623:-14 7625:14 7626:4 7627:-17 7628:-15 7629:-2 7631:-26 7632:-1 7634:-1 7635:23 7638:-17 7641:12 7642:-4 7643:-3 7644:-5 7645:-7 7646:-5 7647:-10 7648:-9 7650:-10 7651:18 7652:-6 7653:-6 7654:9 7655:26 7656:-15 7657:-2 7658:-35 7659:116 7660:-18 7661:-25 7662:-18 7665:-22 7666:-15 7667:-6 7668:-11 7670:-3 7671:3 7672:-4 7677:-17 7679:35 7680:25 7681:4 7682:51 7683:25 7685:-1 7686:-29 7687:5 7688:11 7689:7 7690:-4 7691:-1 7692:-1 7693:-47 7694:60 7695:39 7696:22 7697:-31 7698:-6 7699:-6 7700:18 7701:-4 7702:-53 7703:-53 7704:-1 7705:-1 7706:-14 7707:-2 7708:17 7709:35 7710:-20 7711:-28 7712:-19 7713:-19 7714:-9 7715:-21 7716:-19 7717:-4 7718:-4 7719:-6 7720:-2 7721:-2 7724:-9 7725:-1 7726:-1 7727:37 7728:-2 7729:-3 7730:32 7731:-9 7732:-7 7733:30 7734:32 7736:-13 7738:-6 7739:-3 7740:-20 7741:-1 7742:-7 7743:-4 7744:1 7745:-19 7746:-2 7747:-6 7748:20 7750:-17 7751:-11 7752:-1 7753:-20 7755:-11 7756:-9 7757:-8 7758:-14 7759:-57 7760:-14 7761:-4 7762:-11 7763:13 7764:-18 7765:13 7767:-13 7768:-12 7769:21 7770:10 7772:-8 7774:13 7775:15 7776:-34 7777:13 7778:-3 7779:32 7780:-2 7781:-5 7783:-17 7784:-3 7785:-6 7786:-2 7789:-6 7790:-6 7791:32 7793:35 7794:-6 7795:31 7796:-1 7797:-8 7798:-5 7801:52 7802:-7 7803:15 7804:-13 7805:-16 7807:-11 7808:9 7809:-1 7811:-2 7812:-5 7813:17 7814:-26 7815:25 7817:-5 7818:-5 7821:15 7822:-2 7823:-8 7824:55 7825:33 7826:-6 7827:17 7828:-18 7829:20 7830:36 7831:22 7832:19 7833:25 7834:-7 7835:-25 7836:10 7837:-6 7838:6 7839:13 7840:-4 7841:-25 7843:-8 7844:11 7847:25 7848:-1 7849:18 7850:18 7851:-3 7853:-3 7855:-25 7856:-3 7858:-2 7859:-23 7860:-11 7861:11 7862:-6 7863:-6 7864:21 7865:-20 7866:-12 7867:-15 7868:-5 7870:-6 7872:11 7873:11 7874:-16 7875:12 7876:-11 7877:23 7878:-11 7879:-31 7880:39 7881:-8 7882:-3 7883:-5 7884:53 7885:-17 7886:-3 7887:-11 7888:11 7889:62 7890:5 7891:-11 7892:-9 7893:-6 7894:20 7895:-6 7896:20 7897:17 7899:-12 7900:-11 7901:5 7902:-7 7903:-6 7904:14 7905:41 7906:-12 7907:-9 7908:-4 7909:11 7910:11 7911:-4 7912:2 7914:40 7915:44 7917:-4 7918:-4 7919:-26 7920:-26 7921:28 7922:18 7923:18 7924:15 7925:-7 7930:18 7931:-22 7934:12 7935:-13 7936:-9 7937:10 7938:60 7939:-53 7940:-5 7941:-14 7942:25 7943:-17 7944:-4 7945:26 7946:12 7947:36 7948:35 7949:54 7950:33 7951:-58 7952:-19 7953:-7 7954:-12 7955:-16 7957:-3 7958:-4 7959:-29 7960:-8 7961:2 7962:-21 7963:-20 7964:9 7965:-15 7966:14 7967:14 7968:14 7969:14 7970:-7 7971:-3 7972:-47 7973:-4 7974:-8 7975:-16 7976:-10 7977:-12 7978:-12 7979:-38 7980:-5 7981:-4 7982:-3 7984:-2 7985:-4 7986:-8 7987:20 7988:-12 7989:-4 7990:47 7991:52 7992:-11 7993:-16 7994:5 7996:-13 7997:18 7998:-23 7999:21 8000:-1 8002:38 8003:-10 8004:-4 8005:6 8006:-2 8007:6 8008:-1 8009:-6 8010:-20 8011:-11 8012:-12 8013:48 8014:55 8015:-11 8017:-6 8019:-19 8020:8 8021:25 8022:-4 8023:-10 8024:33 8026:-1 8027:18 8028:-4 8030:-4 8031:11 8032:-12 8033:-7 8034:-10 8036:3 8037:-9 8038:-12 8039:-12 8040:59 8041:-20 8044:-12 8045:-11 8047:-20 8048:-20 8050:-41 8052:76 8053:18 8054:-13 8055:-26 8056:-32 8057:-32 8058:19 8059:19 8060:23 8061:23 8062:1 8063:39 8064:3 8065:-10 8067:-5 8068:-14 8069:-14 8070:-36 8071:-22 8072:-11 8073:2 8074:-9 8075:11 8076:-38 8077:58 8078:-3 8079:-35 8080:-5 8081:-15 8084:-4 8085:10 8086:-5 8087:-5 8088:30 8089:11 8091:-19 8092:13 8093:-4 8094:-4 8095:38 8096:40 8097:-28 8098:-18 8099:-13 8100:-9 8101:-6 8102:36 8103:-10 8104:17 8105:-11 8106:-8 8107:9 8108:3 8109:7 8110:-1 8111:22 8112:-15 8113:22 8114:-19 8115:-4 8116:16 8117:8 8118:13 8119:26 8120:-10 8121:-10 8122:-6 8123:13 8124:-6 8125:-2 8126:-14 8127:-15 8128:15 8129:-19 8130:-19 8132:-8 8134:-16 8135:-20 8138:-6 8139:-9 8140:-9 8141:-4 8142:-4 8143:-14 8144:-14 8147:-8 8148:-8 8149:-21 8153:-11 8155:-4 8157:7 8158:-9 8160:-29 8161:-1 8163:-3 8165:91 8166:76 8167:-30 8168:8 8169:-78 8170:52 8171:-13 8172:-6 8173:-2 8177:-17 8178:-17 8179:-9 8180:2 8181:-7 8182:-7 8183:-16 8184:-18 8186:-76 8187:-4 8189:-6 8190:42 8191:-26 8193:-9 8194:-15 8195:-11 8196:10 8197:-7 8198:-4 8199:-1 8200:-6 8201:-2 8202:-5 8203:-3 8204:-4 8205:-19 8207:22 8208:36 8209:41 8210:18 8211:-7 8213:-20 8214:-11 8215:-11 8216:-12 8217:-5 8218:-5 8219:35 8220:-10 8221:-13 8222:25 8223:18 8224:-24 8225:10 8228:23 8229:-2 8230:-4 8231:-1 8232:19 8233:29 8234:-19 8235:20 8236:31 8237:9 8239:-2 8240:1 8241:21 8242:3 8243:-5 8244:-5 8248:-19 8249:21 8250:-3 8251:7 8252:25 8253:-33 8254:-12 8255:-4 8256:-12 8257:-19 8258:-5 8259:-5 8260:15 8261:-20 8262:-10 8263:-10 8264:-18 8265:12 8266:14 8267:-10 8269:-8 8272:12 8273:-7 8274:25 8275:25 8276:-24 8278:-10 8279:-10 8280:-20 8284:4 8285:-5 8286:18 8287:33 8288:38 8289:-21 8290:9 8291:-20 8292:-22 8293:30 8294:17 8295:-1 8296:-1 8297:-9 8298:-16 8299:-26 8300:-26 8301:-5 8302:48 8303:-8 8304:-26 8305:6 8306:-15 8307:5 8308:-48 8309:68 8310:82 8311:40 8312:52 8313:52 8314:41 8315:4 8316:21 8317:21 8318:-5 8319:-5 8322:13 8324:1 8325:3 8326:100 8327:34 8328:-9 8329:-6 8330:-4 8331:-2 8332:-45 8333:53 8334:-6 8335:-7 8336:69 8337:14 8338:-6 8339:-11 8340:27 8341:28 8342:21 8343:22 8344:22 8345:7 8346:11 8347:17 8348:9 8349:-12 8351:-6 8352:-4 8353:3 8355:-41 8356:-6 8358:32 8360:20 8362:12 8363:-11 8364:4 8365:23 8366:-1 8367:8 8368:-16 8369:-1 8370:-26 8371:-4 8372:-9 8374:15 8375:-7 8376:-11 8377:-17 8378:-3 8379:-84 8380:-9 8382:13 8383:3 8384:-4 8385:-4 8386:5 8387:31 8388:8 8389:-22 8390:-21 8392:22 8393:-7 8394:5 8395:-9 8396:28 8397:13 8398:-5 8399:-17 8400:43 8401:-17 8402:-10 8403:-5 8404:-4 8405:27 8406:34 8407:8 8408:16 8409:3 8410:-13 8411:33 8412:-2 8413:-10 8414:-2 8415:45 8417:11 8418:-32 8419:-4 8420:28 8422:-11 8423:7 8424:9 8425:1 8426:32 8428:5 8429:13 8430:-9 8431:-4 8432:-81 8433:-11 8434:-16 8435:22 8436:-7 8437:-14 8438:-6 8439:25 8440:-2 8441:10 8442:-5 8445:2 8446:-2 8447:-31 8448:-8 8449:-3 8450:-6 8451:-16 8452:-9 8453:37 8454:-4 8455:17 8456:16 8457:8 8458:2 8459:8 8460:-7 8461:-35 8462:36 8464:-14 8465:-21 8467:-19 8468:-2 8469:-6 8470:60 8471:13 8472:-9 8473:-6 8474:-13 8475:21 8476:-11 8477:-39 8478:-4 8479:-4 8482:-2 8485:-8 8486:-16 8487:-20 8488:-10 8489:7 8490:5 8491:44 8492:-20 8493:13 8494:14 8496:-1 8497:-1 8499:-28 8500:-3 8501:-3 8502:-2 8503:27 8504:-5 8505:24 8506:-5 8507:-1 8508:-3 8509:15 8510:-3 8511:-3 8512:-12 8513:-1 8514:118 8515:31 8516:100 8517:14 8518:-22 8519:32 8520:-1 8521:10 8522:-11 8523:-5 8526:-4 8529:7 8530:17 8531:13 8532:-24 8533:-18 8534:-3 8535:-9 8536:22 8537:-21 8538:-10 8539:-3 8540:7 8541:-16 8543:35 8544:-4 8545:-5 8546:45 8547:57 8548:-5 8549:-3 8550:-12 8551:20 8552:-29 8553:-32 8554:21 8555:-9 8556:-6 8557:18 8559:-9 8560:8 8561:8 8563:-3 8564:-3 8565:-30 8566:-23 8567:-1 8568:-9 8569:28 8570:12 8574:-2 8575:-2 8576:-22 8577:-6 8578:-6 8579:-2 8580:-3 8581:-22 8586:-17 8587:-27 8588:28 8589:39 8590:-17 8591:35 8592:1 8593:-18 8594:-10 8595:-10 8596:26 8597:8 8598:8 8599:9 8604:24 8605:7 8608:-29 8609:-7 8610:-2 8611:-18 8612:-4 8613:-13 8614:-35 8615:-3 8617:-5 8618:-1 8619:14 8620:-12 8621:-7 8622:15 8623:-4 8624:-8 8627:14 8629:16 8632:-25 8633:-20 8634:-17 8636:-30 8637:-33 8639:-9 8640:-14 8641:-36 8642:-27 8643:-2 8644:-15 8645:8 8646:41 8647:-2 8648:12 8649:37 8650:-6 8651:-14 8652:7 8653:-11 8655:-11 8656:-11 8663:8 8665:-7 8666:-7 8667:-52 8668:-13 8669:5 8670:-19 8671:-6 8672:-5 8673:-26 8674:-2 8675:-1 8676:-1 8677:-1 8678:-2 8680:16 8681:4 8682:-12 8683:-5 8684:-5 8686:4 8687:-6 8688:39 8689:-11 8690:-9 8691:-18 8692:-17 8693:-2 8695:-15 8696:-15 8697:-9 8698:-1 8699:-7 8700:-3 8701:30 8703:-1 8705:-13 8707:-1 8710:-18 8711:-7 8712:-3 8714:21 8715:-11 8716:-3 8718:-4 8719:12 8720:-5 8721:-6 8722:11 8723:18 8724:-8 8725:-8 8726:18 8727:13 8728:3 8729:-22 8730:-2 8731:-35 8732:60 8733:60 8734:-11 8735:5 8736:-21 8737:-15 8738:-1 8740:-15 8741:-13 8742:-5 8743:-11 8745:-3 8746:-6 8747:-6 8750:31 8751:-1 8758:33 8759:32 8760:4 8761:24 8762:31 8763:17 8765:-1 8766:-29 8767:29 8768:31 8771:22 8772:8 8773:-6 8774:-3 8775:-19 8776:10 8777:-21 8778:69 8779:36 8780:37 8781:-21 8784:-6 8786:10 8787:-5 8788:-34 8789:-43 8790:30 8791:30 8792:-12 8793:-12 8794:-12 8795:11 8796:30 8797:-24 8798:-33 8800:12 8801:-9 8802:-14 8803:-14 8804:12 8805:12 8806:-7 8807:-7 8808:-19 8809:-18 8810:-3 8811:-4 8812:-4 8813:-2 8814:-2 8815:-4 8816:-4 8817:-33 8818:-34 8819:-13 8820:-4 8822:3 8823:40 8824:-2 8825:-2 8826:35 8827:-1 8828:-7 8829:6 8830:33 8831:36 8833:-4 8834:-4 8835:-3 8836:34 8837:-3 8838:5 8840:33 8841:16 8842:23 8843:-21 8844:-5 8845:-5 8846:46 8847:-9 8848:-3 8849:-6 8850:13 8851:-1 8852:-9 8853:-7 8854:-7 8855:-4 8856:-5 8857:14 8858:11 8861:-12 8862:-20 8863:2 8864:-4 8866:-1 8867:-1 8869:-9 8870:-10 8871:32 8872:-20 8874:-3 8876:-41 8877:-13 8878:39 8879:-29 8880:-44 8882:-17 8883:-4 8884:-22 8885:16 8886:10 8887:-2 8888:30 8889:20 8890:-12 8891:-9 8892:-9 8894:-49 8895:18 8896:-1 8898:-5 8900:19 8901:19 8902:-21 8903:-13 8904:33 8905:-2 8906:-4 8908:-18 8909:-2 8910:-5 8911:-2 8914:-8 8915:-5 8916:18 8917:30 8918:-5 8919:-13 8920:25 8922:-8 8923:7 8926:46 8927:-2 8928:-15 8929:-13 8930:-1 8931:-4 8933:-2 8934:-7 8935:10 8936:-9 8937:31 8939:-3 8941:-6 8944:14 8945:-2 8946:-8 8947:-8 8948:-7 8949:16 8950:-9 8951:-9 8952:-32 8954:61 8955:32 8956:16 8957:16 8958:18 8959:11 8960:25 8961:-3 8962:28 8963:5 8964:-2 8965:-2 8966:-5 8967:-14 8968:8 8969:-2 8970:-2 8972:4 8973:11 8974:-5 8975:-19 8976:-22 8977:-1 8978:-22 8979:-13 8980:-7 8981:18 8984:43 8985:-1 8986:18 8987:18 8988:-1 8991:-33 8992:-23 8993:9 8994:-1 8995:12 8996:9 8997:15 8999:-6 9000:-8 9001:-25 9002:-5 9003:-5 9004:20 9005:-19 9006:-8 9007:-13 9008:-14 9009:-5 9010:-1 9012:-5 9016:-13 9017:1 9018:-4 9019:-12 9020:30 9021:-10 9022:-31 9023:39 9024:-9 9025:-11 9026:-4 9027:-5 9028:6 9029:-15 9030:-17 9031:-45 9032:18 9033:48 9034:5 9035:-12 9036:-6 9037:-5 9038:23 9040:5 9041:7 9042:9 9043:-14 9044:4 9046:18 9047:1 9050:-2 9051:-8 9052:25 9053:-12 9054:-14 9055:-26 9056:12 9057:13 9058:-7 9059:-14 9060:-18 9061:-9 9062:-13 9063:23 9064:44 9065:-10 9066:-3 9067:-3 9069:-2 9070:31 9071:31 9072:-3 9073:-3 9074:4 9076:16 9077:44 9078:-3 9079:-3 9080:-20 9081:-20 9082:18 9083:31 9084:42 9085:47 9086:15 9087:-8 9088:-11 9089:-13 9092:-20 9094:8 9096:-9 9097:-28 9098:-15 9099:18 9100:60 9101:-43 9102:-6 9103:-14 9105:26 9106:-14 9107:29 9108:22 9109:14 9110:14 9111:-4 9112:45 9113:15 9114:-13 9116:12 9117:38 9118:20 9119:12 9120:-78 9121:-27 9122:-11 9124:-12 9126:-3 9127:-4 9128:-16 9129:-2 9130:2 9131:-13 9132:-14 9133:-6 9134:-10 9135:7 9136:-14 9137:-5 9138:-13 9139:-25 9140:9 9141:-52 9142:-31 9143:-12 9144:2 9145:-3 9146:17 9147:-21 9148:-6 9149:-31 9150:-8 9151:-6 9152:-11 9153:-49 9154:-8 9155:-53 9156:-14 9157:-5 9159:-8 9160:-10 9161:-9 9162:-55 9163:-6 9164:-6 9165:-4 9166:-3 9170:-2 9171:-5 9172:-7 9173:-8 9174:17 9175:-10 9177:-14 9178:-4 9179:-11 9180:41 9181:46 9182:7 9183:-3 9185:-15 9186:-11 9187:1 9188:-15 9189:-5 9191:-11 9192:24 9193:13 9194:18 9195:-11 9196:-14 9197:19 9198:25 9199:-1 9200:5 9201:-2 9202:8 9203:2 9204:-16 9206:5 9207:-3 9208:-5 9209:-21 9210:-7 9211:-22 9212:-23 9213:59 9214:69 9215:-6 9216:-3 9219:-13 9221:-14 9223:-6 9224:-7 9225:-7 9226:-7 9228:-3 9229:9 9230:-8 9233:-5 9234:-8 9235:-14 9236:21 9237:-2 9238:-3 9239:-40 9240:-40 9242:-1 9243:31 9244:14 9245:-4 9247:-3 9248:-10 9249:-6 9250:-7 9251:21 9252:-17 9253:-10 9254:-11 9255:45 9256:13 9258:-4 9261:-10 9262:-5 9263:-5 9264:-16 9265:-4 9266:-23 9267:-15 9269:-32 9271:60 9272:23 9273:-14 9274:-42 9275:-8 9276:-1 9277:-3 9278:-3 9279:-3 9280:-13 9281:-26 9282:-26 9283:-30 9284:-30 9285:46 9286:27 9287:1 9288:1 9289:28 9290:27 9291:2 9292:-8 9294:-3 9295:-13 9296:-13 9297:-32 9298:-19 9299:-6 9300:-6 9301:4 9302:-6 9303:12 9304:-15 9305:-7 9306:16 9307:8 9308:60 9309:47 9310:-3 9311:-21 9312:-18 9313:-4 9316:-1 9318:5 9319:-16 9320:-4 9321:9 9322:-4 9323:-4 9324:12 9325:-8 9326:-26 9327:-3 9328:-2 9331:44 9332:48 9333:-31 9334:-22 9335:-11 9337:3 9338:18 9339:14 9341:-9 9342:-7 9343:19 9344:-1 9345:13 9346:-2 9347:16 9348:8 9349:-6 9350:6 9351:-12 9352:20 9353:-5 9354:-6 9355:11 9356:3 9357:3 9358:18 9359:-12 9360:-4 9361:6 9362:-11 9363:-2 9364:-7 9365:-8 9366:25 9367:25 9368:13 9369:24 9370:-10 9371:-9 9372:-12 9374:13 9375:31 9376:7 9377:12 9378:-15 9379:-16 9380:14 9381:-14 9382:-14 9383:-20 9386:-22 9387:-24 9388:-8 9390:12 9391:-12 9392:12 9393:-4 9395:-2 9396:-2 9397:-8 9398:-13 9399:-13 9400:-4 9401:-5 9402:-10 9403:-11 9404:-6 9407:1 9408:-8 9409:-16 9410:-29 9411:-12 9415:-2 9416:-2 9417:-20 9418:-5 9419:-6 9421:8 9422:-6 9425:-14 9426:-10 9427:-3 9432:59 9433:47 9434:-14 9435:-60 9436:29 9437:21 9438:-11 9439:-3 9440:-7 9442:-1 9443:-1 9444:-2 9448:-16 9449:-16 9451:28 9452:26 9453:4 9455:5 9456:-5 9457:-6 9458:-6 9459:-19 9460:-20 9463:-5 9464:-52 9465:-71 9466:-4 9467:-32 9468:-5 9469:35 9470:-10 9471:-13 9472:16 9474:-8 9475:-22 9476:-17 9477:-9 9478:8 9479:-6 9480:-6 9481:-6 9482:-2 9483:4 9484:-15 9485:-9 9486:-17 9487:28 9488:-10 9490:-23 9491:-2 9492:-8 9493:-10 9494:-26 9495:-19 9496:-42 9497:-1 9499:9 9500:21 9501:-3 9503:51 9505:-3 9506:41 9507:11 9508:-4 9509:-4 9510:19 9511:-13 9512:-13 9513:-9 9514:-11 9515:35 9516:35 9517:-21 9518:-25 9519:-12 9520:-10 9521:32 9522:15 9524:17 9525:-24 9527:11 9528:-16 9530:-3 9531:-14 9532:4 9533:-11 9534:30 9535:5 9536:-2 9537:-1 9538:24 9539:-5 9540:-1 9541:-4 9542:18 9543:-6 9544:55 9545:-17 9546:-3 9548:20 9549:-35 9551:5 9552:12 9553:29 9554:12 9557:-1 9558:-1 9559:28 9560:-29 9561:12 9562:-5 9563:20 9564:38 9565:-13 9566:-13 9567:2 9568:-3 9570:13 9571:-4 9575:-19 9576:41 9577:-4 9578:6 9579:24 9581:-9 9582:5 9583:7 9584:-5 9585:-4 9586:-13 9587:-25 9588:-22 9589:-5 9590:-5 9591:-2 9592:-27 9593:12 9594:12 9595:-5 9596:-10 9597:-20 9598:-25 9599:-29 9600:-18 9601:44 9602:-8 9603:43 9604:-5 9606:-10 9610:-10 9611:-10 9612:-3 9613:-11 9614:22 9615:22 9616:-1 9617:-1 9619:-57 9621:-29 9622:-4 9623:-4 9624:-8 9625:-8 9628:4 9629:22 9630:29 9631:-13 9632:61 9633:-17 9634:9 9635:-34 9636:14 9637:17 9638:5 9639:8 9640:-1 9641:-1 9642:-27 9644:-1 9645:-12 9646:5 9647:-13 9648:19 9649:-27 9650:-27 9651:4 9652:-9 9653:-1 9654:52 9655:11 9656:-8 9657:-19 9658:4 9659:-10 9660:32 9661:2 9662:-44 9663:58 9664:58 9665:48 9666:54 9667:54 9668:15 9669:-20 9670:-26 9671:-9 9672:-35 9673:20 9674:23 9675:-7 9676:-4 9679:12 9681:11 9682:56 9683:27 9684:-8 9685:-2 9686:-8 9687:-3 9688:-1 9689:-1 9690:-47 9692:-43 9693:-8 9694:-21 9695:-9 9696:-105 9697:-46 9698:-11 9699:-16 9700:-10 9701:7 9702:89 9703:-43 9704:-20 9705:40 9706:35 9707:-24 9708:-93 9709:40 9710:-32 9711:-20 9712:8 9713:43 9714:-60 9715:6 9716:-75 9717:-34 9718:103 9719:27 9720:-40 9721:49 9722:-49 9723:-38 9724:-40 9725:6 9726:83 9727:27 9728:59 9729:45 9730:-119 9731:60 9732:-51 9733:-12 9734:56 9735:-5 9736:-12 9737:-34 9738:6 9739:-11 9740:12 9741:-21 9742:-23 9743:-14 9744:-14 9745:-11 9746:-10 9747:-30 9748:-5 9749:13 9750:51 9751:-128 9752:-8 9753:-26 9754:-76 9755:26 9757:42 9758:-39 9759:-140 9760:72 9761:59 9762:-10 9763:161 9764:-92 9765:121 9766:53 9767:117 9768:13 9769:10 9770:-108 9771:-42 9772:11 9773:-65 9774:7 9775:-23 9776:-29 9777:17 9778:-20 9779:-21 9780:-21 9781:-25 9782:-102 9783:-24 9784:-11 9785:-10 9786:-32 9787:-85 9788:-33 9789:19 9790:-48 9791:-8 9792:6 9793:-15 9794:31 9795:97 9796:23 9797:25 9798:6 9799:15 9800:-11 9801:-88 9802:44 9803:-110 9804:25 9805:-38 9806:134 9807:20 9808:84 9809:-17 9810:-125 9811:9 9812:-24 9813:21 9814:-99 9815:14 9816:-16 9817:-36 9818:14 9820:-11 9821:-3 9823:-19 9824:4 9825:-6 9826:-15 9827:-9 9828:-5 9829:7 9830:-8 9832:-17 9833:3 9834:-6 9835:-30 9836:34 9837:-6 9838:-14 9839:-12 9840:2 9841:-4 9843:-9 9844:-2 9845:10 9846:-6 9847:-1 9848:-16 9849:12 9850:-18 9851:22 9852:-19 9853:4 9854:-11 9855:-19 9856:9 9857:18 9858:-1 9859:7 9860:7 9861:15 9862:17 9863:-23 9865:2 9868:-8 9870:-2 9871:-6 9872:18 9873:-5 9874:-2 9875:11 9876:-26 9878:13 9879:-10 9880:-1 9881:5 9882:18 9883:-11 9884:8 9885:-1 9886:8 9887:10 9888:4 9889:21 9890:-27 9891:-7 9893:2 9894:-6 9895:23 9896:-16 9897:-35 9898:-10 9900:-6 9901:-21 9902:-3 9903:16 9904:-4 9905:-27 9906:24 9907:3 9908:16 9909:6 9910:-3 9911:25 9912:9 9915:10 9916:-20 9917:11 9918:14 9919:-18 9921:21 9922:-3 9923:-23 9924:-1 9925:14 9926:-12 9927:-1 9928:-4 9929:-13 9930:-4 9931:-4 9932:15 9933:15 9934:-22 9935:-8 9936:-13 9937:34 9939:6 9940:-5 9941:-1 9942:12 9943:-9 9945:-27 9946:12 9948:-2 9949:-2 9950:-5 9951:22 9952:-3 9954:18 9955:17 9956:-15 9957:30 9958:-26 9959:-9 9960:-1 9962:28 9963:-11 9964:-4 9966:-10 9967:15 9968:-23 9969:-1 9971:-2 9972:15 9973:-4 9974:-4 9975:-24 9977:-3 9978:-7 9979:7 9980:-10 9981:-7 9982:-3 9983:-13 9985:39 9986:-14 9987:-18 9988:11 9989:-13 9990:-16 9991:6 9992:19 9994:43 9995:-2 9996:-8 9997:-8 9998:-10 10000:35 10001:-2 10002:11 10003:-4 10005:-14 10006:37 10007:-8 10008:-24 10009:36 10010:-2 10011:35 10012:58 10013:15 10014:-2 10015:-2 10016:-4 10017:97 10018:-3 10020:16 10021:-22 10022:-3 10023:-19 10024:-3 10025:-23 10028:14 10029:10 10030:-4 10031:14 10033:-34 10034:3 10037:-23 10038:-10 10039:12 10040:-13 10041:-11 10044:-3 10045:-1 10047:-3 10048:-12 10049:-26 10050:33 10051:-1 10052:-9 10053:-1 10054:24 10055:25 10056:-1 10057:-17 10058:10 10059:-6 10061:59 10062:2 10063:-11 10064:-26 10066:-3 10069:-16 10071:-6 10072:21 10073:41 10075:-20 10076:-4 10077:-6 10078:-3 10079:16 10080:2 10081:16 10082:9 10083:-19 10084:-4 10085:-1 10086:-30 10087:-1 10090:-10 10091:-3 10092:1 10094:-4 10095:-14 10096:-17 10097:-12 10098:-10 10099:-14 10100:-5 10101:28 10102:-10 10103:16 10104:-2 10105:12 10106:15 10108:15 10109:-2 10110:10 10111:-4 10112:-6 10113:-24 10114:-6 10115:-2 10117:20 10118:25 10119:5 10120:-11 10121:2 10122:-14 10123:20 10124:-6 10125:12 10126:-38 10127:27 10128:-8 10129:-3 10130:-11 10131:27 10132:-25 10133:6 10134:-3 10135:-7 10137:-5 10138:-21 10140:-6 10142:-4 10143:19 10144:16 10145:-30 10148:-18 10149:-19 10150:12 10151:-8 10152:13 10154:-27 10155:2 10156:-10 10157:35 10158:-1 10159:-1 10160:-9 10162:13 10163:-3 10167:-3 10168:8 10169:10 10170:-5 10171:4 10173:-4 10175:-10 10176:14 10177:-6 10178:-1 10179:-11 10181:5 10182:1 10183:-23 10184:-11 10186:-11 10187:-10 10189:-2 10190:6 10191:-17 10192:-11 10193:-3 10194:19 10196:11 10197:16 10199:-4 10200:10 10201:40 10202:11 10203:-5 10205:6 10206:10 10208:-3 10209:-11 10210:-26 10212:-21 10213:3 10214:13 10216:-21 10217:13 10218:3 10219:9 10220:-24 10221:6 10222:-20 10223:5 10225:2 10226:17 10228:2 10229:-5 10230:9 10231:-22 10232:40 10235:-4 10236:9 10237:-4 10238:11 10239:-2 10240:-7 10241:-2 10242:-12 10243:-2 10244:12 10245:-5 10247:42 10248:5 10249:17 10251:20 10252:-6 10253:-4 10254:-4 10255:-3 10256:14 10257:-9 10258:3 10259:59 10260:6 10261:-7 10262:3 10263:7 10266:11 10268:2 10270:-2 10272:5 10273:-4 10274:-3 10275:-3 10276:-8 10277:-23 10278:-7 10279:-4 10280:20 10281:16 10283:-6 10285:-23 10286:-5 10287:-6 10288:27 10290:3 10291:-30 10293:8 10294:-23 10295:-2 10296:23 10297:36 10298:26 10299:-6 10301:-4 10302:-10 10304:-17 10305:-2 10306:8 10308:-21 10309:-1 10310:-23 10311:-14 10312:-11 10313:14 10314:-1 10315:7 10317:11 10318:17 10319:47 10320:17 10321:-4 10323:-4 10324:-9 10325:29 10326:-22 10327:3 10330:-2 10331:-4 10332:-7 10335:-5 10336:20 10337:-22 10338:3 10339:4 10340:-14 10341:-6 10342:-17 10343:5 10345:-26 10346:-10 10347:-8 10348:-6 10350:-18 10351:-18 10352:-17 10353:-12 10354:-22 10355:-4 10356:-3 10357:-3 10358:17 10360:24 10361:-9 10362:-6 10363:-13 10364:23 10365:-4 10366:-7 10367:1 10369:-8 10370:-7 10371:-3 10372:10 10373:-6 10374:5 10375:7 10376:-3 10377:-12 10378:10 10379:16 10380:3 10382:-17 10384:-4 10385:28 10386:-17 10387:2 10390:4 10391:14 10392:-6 10393:-25 10394:-1 10395:-6 10397:4 10399:-26 10400:2 10401:-24 10402:19 10403:-10 10404:17 10405:11 10406:-1 10407:11 10408:9 10409:-12 10410:-12 10411:6 10412:35 10413:-7 10414:5 10415:-1 10416:-2 10417:-8 10418:-3 10419:-14 10421:-14 10422:-13 10423:-9 10424:-40 10425:-6 10426:-6 10427:36 10428:-3 10429:21 10430:17 10431:-25 10432:-11 10433:-1 10434:-50 10435:-11 10438:-24 10439:-4 10440:18 10441:16 10442:-32 10443:11 10444:26 10445:-11 10446:5 10447:-48 10448:-23 10449:-5 10450:-9 10451:23 10452:34 10453:-15 10456:-4 10457:-2 10458:-17 10460:29 10461:-17 10462:-3 10463:-7 10464:21 10465:12 10466:-9 10467:-7 10468:-6 10473:-8 10476:9 10477:10 10479:-9 10480:-27 10481:-12 10482:17 10484:-2 10485:-2 10486:-4 10487:-2 10490:-14 10491:-6 10492:16 10493:-10 10494:-2 10497:-10 10498:-8 10499:-3 10500:-10 10501:-21 10502:14 10503:-4 10504:-30 10505:6 10506:35 10507:13 10510:6 10511:-15 10513:-12 10514:-21 10516:-24 10517:14 10518:-1 10520:-4 10521:26 10522:15 10523:-22 10524:-13 10526:20 10527:-5 10528:-1 10529:-9 10531:-27 10533:-1 10534:18 10535:-1 10536:33 10538:-6 10539:19 10540:-23 10541:-2 10542:-4 10543:-1 10544:-18 10547:-7 10550:50 10551:-14 10552:-13 10553:27 10554:-5 10556:-8 10557:-10 10559:-4 10561:37 10562:15 10563:14 10565:-1 10566:-49 10567:1 10568:1 10569:24 10570:-28 10571:11 10572:-15 10573:-3 10574:-4 10575:-20 10576:-24 10577:-31 10578:39 10579:17 10580:-46 10581:8 10582:-9 10583:39 10584:5 10585:-7 10586:-15 10587:-31 10588:-1 10589:32 10590:31 10591:-4 10592:-1 10594:98 10595:-3 10596:-8 10597:-23 10598:-3 10599:-23 10601:14 10602:10 10604:-9 10606:18 10607:-12 10608:-8 10611:-3 10612:-1 10613:-9 10614:-12 10615:36 10616:-1 10617:-9 10618:-1 10619:21 10621:-6 10622:59 10623:-10 10624:-26 10626:-2 10629:27 10630:-21 10631:10 10632:17 10634:-31 10637:-11 10639:-39 10640:-1 10641:-10 10642:-14 10643:-13 10644:13 10645:13 10647:-4 10648:-2 10649:10 10651:9 10653:-12 10654:-10 10656:33 10657:-3 10658:29 10659:4 10660:-3 10661:-7 10662:-8 10663:-8 10664:-5 10665:-24 10666:28 10667:25 10669:-27 10670:2 10671:-10 10672:2 10673:-2 10675:-25 10678:30 10679:-2 10681:-22 10682:-11 10683:14 10684:-12 10686:-23 10688:-11 10689:-14 10690:-10 10691:-1 10692:-7 10693:-11 10694:-3 10696:-5 10697:21 10698:40 10700:3 10701:-11 10702:26 10703:-12 10704:2 10705:13 10706:-1 10707:5 10708:80 10709:12 10710:5 10713:8 10714:-8 10715:-23 10716:-4 10717:-23 10720:16 10721:-11 10722:34 10723:10 10724:-4 10725:5 10726:-32 10729:-9 10730:-22 10731:32 10732:-8 10735:-1 10736:-3 10737:-1 10738:-12 10739:-3 10740:-1 10741:-9 10742:-1 10743:21 10744:16 10746:-6 10747:15 10748:1 10749:59 10750:-14 10751:-26 10753:-2 10758:27 10759:15 10761:-25 10763:-22 10764:-4 10765:43 10766:-1 10767:31 10768:-10 10769:-2 10770:16 10771:-11 10773:-12 10774:-4 10775:-4 10776:-1 10777:-10 10778:-17 10780:-2 10782:-8 10783:-1 10784:-4 10785:-42 10786:-2 10789:15 10790:9 10791:-2 10792:-2 10793:15 10794:15 10795:14 10796:-2 10797:-18 10798:-4 10799:-11 10800:-4 10801:-5 10803:-2 10805:18 10806:9 10807:5 10808:6 10809:-12 10810:18 10811:6 10813:7 10814:12 10815:-4 10816:32 10817:-12 10818:-13 10819:-9 10820:24 10821:-2 10822:5 10823:-23 10824:-7 10825:-12 10826:-8 10829:-1 10830:-13 10831:23 10832:15 10833:-8 10834:-14 10836:-14 10837:-17 10838:8 10840:17 10843:-27 10844:2 10845:-15 10846:20 10847:-13 10848:-3 10849:8 10850:-4 10851:5 10854:-10 10855:24 10856:10 10857:12 10859:-1 10860:-11 10863:-9 10866:-8 10867:-7 10869:3 10870:-11 10871:-10 10872:-4 10873:-10 10874:-1 10875:-14 10876:-7 10877:-14 10878:-6 10879:-9 10880:-10 10882:-3 10883:-2 10885:2 10886:16 10887:-10 10888:-5 10890:19 10891:10 10892:40 10893:-22 10894:8 10895:-4 10896:8 10897:14 10898:-10 10899:-6 10900:-21 10901:14 10902:23 10903:12 10904:-26 10905:14 10906:-3 10907:7 10908:-1 10909:100 10910:-7 10911:-22 10913:-21 10914:14 10915:10 10917:-9 10918:36 10919:-8 10922:-3 10923:-1 10924:-9 10925:-1 10926:-3 10927:-1 10928:21 10930:-6 10931:59 10932:-10 10935:27 10936:-21 10937:-32 10938:17 10940:-12 10944:-37 10945:-1 10946:-10 10947:-14 10948:-16 10949:4 10950:13 10952:-4 10953:-2 10954:10 10956:23 10957:-12 10958:-10 10959:21 10960:-3 10961:29 10962:4 10963:-3 10964:-7 10965:-2 10966:-5 10967:-22 10968:28 10969:25 10971:-22 10972:2 10973:-11 10974:-10 10975:-2 10976:-23 10978:11 10979:-2 10981:-21 10982:-9 10983:27 10987:-11 10988:-8 10989:-10 10990:-1 10991:-2 10992:-11 10994:-5 10995:21 10996:40 10998:-1 11000:-21 11001:-14 11002:14 11003:-9 11004:-12 11005:-1 11006:8 11007:13 11008:10 11009:-12 11010:23 11011:-9 11013:-1 11014:-27 11015:33 11016:-28 11017:-18 11018:-9 11019:-17 11020:-1 11021:-4 11022:7 11023:-15 11024:20 11025:17 11026:-3 11027:34 11029:-26 11030:-10 11031:-18 11032:32 11033:-17 11034:17 11035:-24 11037:-11 11038:38 11039:22 11040:-5 11041:3 11042:-63 11043:-6 11044:13 11045:15 11046:-3 11047:12 11048:5 11054:35 11055:-13 11056:-7 11059:-1 11060:-8 11063:-11 11064:-12 11065:-1 11066:-4 11067:18 11068:22 11069:-9 11070:-24 11072:-9 11074:6 11075:10 11076:19 11077:-14 11080:-9 11081:-3 11085:31 11087:-20 11088:-2 11089:-3 11090:-10 11092:-4 11093:4 11095:-18 11096:-10 11097:-5 11098:-4 11099:-19 11100:-2 11101:-17 11102:-1 11103:-2 11106:-23 11107:18 11109:-7 11111:29 11116:-4 11118:-2 11119:14 11120:-2 11121:-26 11123:-2 11124:-4 11125:18 11126:-3 11127:-7 11128:-8 11129:-5 11131:35 11132:-6 11135:-11 11136:-21 11137:-3 11138:9 11139:-5 11140:-23 11141:-23 11142:21 11143:20 11144:14 11145:-4 11146:-15 11147:-3 11149:-2 11150:12 11151:-6 11152:8 11153:15 11154:1 11155:-3 11157:9 11158:-5 11159:-9 11160:-27 11161:59 11162:31 11163:-21 11164:-1 11165:6 11166:12 11167:12 11168:5 11171:11 11172:-4 11173:-23 11176:22 11177:-11 11178:23 11179:-6 11182:-22 11183:61 11185:-1 11186:-7 11188:15 11189:20 11190:29 11191:-7 11197:-25 11199:9 11201:26 11202:-10 11203:14 11204:-11 11206:-12 11207:-4 11208:-4 11209:18 11210:-9 11211:-1 11212:-4 11213:-4 11214:8 11216:14 11217:-2 11218:-38 11219:15 11220:22 11221:-3 11222:-4 11223:-2 11224:11 11226:34 11227:-12 11228:18 11230:12 11231:22 11232:-2 11233:-9 11234:12 11235:-6 11236:-24 11237:-3 11238:-7 11239:-16 11241:-9 11242:14 11243:19 11244:-8 11245:-14 11247:-21 11248:-17 11251:-6 11252:17 11253:-3 11254:8 11255:-8 11256:15 11257:-2 11258:13 11259:15 11260:-5 11265:-11 11266:11 11267:-3 11270:-23 11271:-3 11272:-2 11274:4 11275:-10 11276:-5 11278:-22 11279:9 11280:-4 11281:8 11282:16 11284:-3 11285:1 11286:-20 11287:-42 11288:30 11289:8 11290:25 11291:22 11292:-11 11293:-1 11294:15 11295:-13 11296:8 11297:-12 11299:-43 11300:55 11302:-16 11303:-68 11304:55 11305:40 11306:-44 11307:21 11308:29 11309:17 11310:34 11311:-14 11312:4 11313:20 11314:-3 11315:-6 11316:17 11317:1 11319:4 11320:14 11321:15 11322:27 11323:-3 11324:18 11325:-7 11326:33 11327:-2 11328:-19 11329:-4 11330:9 11331:-8 11332:13 11334:-9 11335:-6 11336:3 11337:30 11338:-9 11339:-1 11340:-3 11341:9 11342:-10 11343:-14 11344:-23 11346:38 11347:35 11348:-5 11349:-4 11350:22 11351:-30 11352:-9 11353:-10 11354:50 11355:24 11356:-9 11357:-14 11358:13 11359:-9 11360:11 11361:-14 11362:-26 11363:-10 11365:16 11366:33 11367:-33 11368:-15 11369:-7 11370:12 11371:22 11372:22 11373:7 11374:37 11375:-3 11376:-28 11377:-23 11378:-4 11379:25 11381:21 11382:-4 11383:-17 11384:-10 11385:-4 11387:-3 11388:10 11389:7 11390:-16 11393:25 11394:-11 11395:35 11396:-13 11397:-3 11399:10 11400:-25 11401:18 11402:41 11403:-1 11404:13 11405:17 11406:7 11407:-8 11408:-6 11409:18 11410:-10 11411:-12 11412:31 11413:-1 11414:18 11416:-12 11417:12 11418:2 11419:-1 11420:7 11421:-5 11422:8 11423:49 11424:-4 11425:-1 11426:75 11427:-3 11428:-8 11429:-20 11430:-14 11431:-3 11432:-23 11433:14 11434:10 11435:-4 11437:-9 11440:8 11441:-8 11444:-1 11445:-9 11446:-1 11447:-9 11448:-1 11449:21 11451:-6 11452:1 11453:59 11454:-9 11456:-2 11460:27 11461:-21 11462:10 11463:17 11465:-17 11466:17 11470:-39 11471:-1 11472:-10 11473:-9 11474:6 11475:13 11476:22 11478:-4 11479:-2 11480:10 11482:18 11484:-12 11486:-8 11487:20 11488:-3 11489:29 11490:4 11491:-5 11492:-7 11493:-8 11494:-5 11495:-22 11496:25 11498:-27 11499:2 11500:-10 11501:2 11502:-2 11503:-24 11505:27 11506:-2 11508:-22 11509:-5 11510:-9 11513:-11 11514:-9 11515:-10 11516:-1 11517:-7 11518:-11 11519:-3 11521:-5 11522:21 11523:40 11525:17 11526:15 11528:9 11529:-11 11530:-2 11531:-4 11532:-24 11535:-24 11536:-11 11537:-3 11538:5 11540:-1 11541:16 11542:4 11543:13 11544:8 11545:-1 11547:-8 11548:-6 11549:-40 11550:19 11551:-33 11552:-3 11553:-16 11554:-1 11555:21 11556:6 11558:31 11559:-21 11560:2 11561:-45 11563:-10 11564:-10 11565:17 11566:-5 11567:2 11568:-23 11569:-1 11570:-2 11571:12 11572:1 11573:2 11574:-18 11575:27 11576:-5 11577:-8 11578:-7 11579:-4 11580:17 11581:-1 11582:-2 11583:7 11584:-7 11585:-1 11586:15 11587:23 11588:-1 11589:11 11590:-32 11591:18 11592:25 11593:-2 11594:-1 11595:4 11596:28 11597:4 11598:2 11599:6 11601:-9 11602:-1 11603:12 11604:-11 11605:-3 11606:-3 11608:17 11609:15 11610:9 11611:-3 11612:8 11613:7 11614:13 11615:-7 11616:3 11617:-2 11618:20 11619:14 11620:-13 11622:-3 11623:-10 11624:-9 11625:3 11627:-1 11628:-2 11629:18 11630:33 11631:-30 11634:5 11635:-6 11636:2 11637:2 11638:16 11639:16 11643:-10 11644:-10 11645:18 11648:-2 11649:-2 11650:-13 11651:-8 11652:3 11653:3 11654:-39 11655:-39 11656:-8 11657:-8 11658:-5 11659:-5 11660:46 11661:-2 11662:-2 11663:-12 11664:-12 11665:-5 11666:-5 11667:-12 11668:-12 11669:32 11670:32 11671:-5 11672:-5 11673:-5 11674:-5 11675:-24 11676:-24 11677:-9 11678:-9 11681:-4 11683:-4 11684:18 11685:-24 11686:5 11687:-6 11688:-6 11689:-15 11690:-15 11691:-30 11692:-30 11695:19 11696:19 11697:-1 11698:-1 11699:74 11700:74 11701:-6 11702:-6 11703:-19 11704:-19 11707:-23 11708:-23 11711:16 11712:16 11713:12 11714:12 11717:28 11718:28 11719:-10 11720:-10 11721:-9 11722:-9 11727:-2 11728:-2 11729:-9 11730:-9 11731:-1 11732:-1 11733:-4 11734:-4 11735:32 11738:-5 11739:-5 11740:18 11741:18 11742:64 11743:64 11744:-10 11745:-10 11748:-3 11749:-3 11752:25 11753:25 11754:-25 11755:-25 11756:-31 11757:-31 11758:18 11759:18 11762:-8 11763:-8 11770:-35 11771:-35 11772:-1 11773:-1 11774:-11 11775:-11 11776:-12 11777:-12 11778:-16 11779:-16 11780:30 11781:28 11782:14 11783:10 11786:-4 11787:-4 11788:-2 11789:-2 11790:13 11791:8 11792:24 11793:24 11794:-10 11795:-10 11796:-7 11797:-7 11798:14 11799:13 11800:2 11801:-2 11802:-2 11803:27 11804:27 11805:3 11806:3 11807:-2 11808:-2 11809:-6 11810:-6 11811:-4 11812:-4 11813:-15 11814:-49 11815:24 11816:24 11817:21 11818:21 11821:-23 11822:-23 11823:-2 11824:-2 11825:-15 11826:-9 11827:-3 11828:-8 11829:-2 11830:-2 11831:-23 11832:-23 11836:-2 11837:-2 11840:-20 11841:-10 11842:-9 11843:-9 11844:26 11845:26 11851:-9 11852:-9 11853:-2 11854:-2 11855:-10 11856:-10 11857:-2 11858:-2 11859:-2 11860:-2 11861:-11 11862:-11 11865:-6 11866:-6 11867:21 11868:21 11869:35 11870:35 11873:-4 11874:-4 11877:-7 11878:-7 11879:-5 11880:-2 11881:-2 11884:-3 11885:-12 11886:-14 11887:-14 11888:-1 11889:-1 11891:15 11892:15 11893:38 11894:38 11895:11 11896:11 11897:19 11898:20 11899:3 11900:-4 11901:-4 11902:10 11903:10 11904:27 11905:27 11906:-6 11907:-1 11908:-15 11909:12 11910:-21 11911:19 11912:-25 11913:3 11914:-10 11915:-1 11916:-10 11917:8 11918:33 11919:-9 11920:-1 11922:6 11923:7 11924:6 11925:3 11926:15 11927:-20 11929:4 11931:-8 11933:-3 11934:-6 11935:-2 11936:-20 11937:-2 11938:-1 11939:14 11940:14 11941:12 11942:12 11943:14 11944:15 11945:15 11946:15 11947:-20 11948:-20 11949:-20 11950:-20 11954:4 11955:-7 11956:4 11960:-8 11964:-3 11965:-3 11966:-3 11967:-9 11968:-9 11969:-9 11970:19 11971:19 11972:19 11973:19 11974:-6 11975:-6 11976:-6 11977:-2 11978:-2 11979:-2 11980:-2 11981:11 11982:11 11983:11 11984:-25 11985:-25 11986:-17 11987:-10 11988:-2 11989:-25 11994:13 11995:13 11996:13 11997:-9 11998:-9 11999:-9 12000:-9 12001:-1 12002:-1 12003:-1 12006:-8 12007:-8 12008:-13 12009:-13 12010:-3 12011:-6 12012:-6 12013:21 12014:39 12016:-24 12017:-20 12018:-8 12019:-8 12020:-2 12021:-2 12026:-1 12027:-1 12028:-3 12030:-24 12031:-10 12035:-11 12036:-3 12037:-3 12040:9 12041:9 12042:-21 12043:-21 12044:12 12045:12 12046:18 12047:18 12048:-1 12049:-1 12050:-10 12051:-10 12052:-2 12053:-2 12054:22 12055:19 12057:-26 12058:-9 12059:-9 12063:-13 12064:-13 12065:-2 12066:-8 12067:32 12068:32 12069:-1 12070:-1 12071:-7 12072:-7 12073:-1 12074:-1 12075:9 12078:-4 12079:-4 12080:-17 12081:-17 12082:-7 12083:-7 12084:-7 12085:-9 12086:-10 12087:-11 12088:4 12089:-6 12090:-12 12091:-28 12092:-8 12093:49 12094:-11 12095:4 12098:-5 12099:8 12100:-8 12101:-2 12102:-12 12103:-5 12104:-5 12105:8 12106:8 12107:8 12108:8 12109:-2 12110:-2 12111:-8 12112:-9 12113:-9 12114:-8 12115:-2 12116:-2 12117:-12 12118:-12 12119:-12 12120:14 12121:14 12122:9 12123:9 12124:21 12125:21 12126:-7 12129:-12 12130:-12 12131:-2 12132:-2 12137:-2 12138:-2 12145:25 12146:-31 12147:-31 12148:-9 12149:-9 12150:-7 12151:-7 12152:19 12153:19 12154:30 12155:13 12156:13 12157:4 12160:22 12161:-3 12162:-3 12163:-26 12164:-26 12165:-3 12166:-3 12167:-27 12168:-27 12171:-3 12172:-3 12173:-3 12174:-3 12175:-1 12176:-1 12177:-5 12178:-5 12180:-5 12183:-2 12184:-2 12185:-3 12186:-2 12187:-1 12188:-10 12189:-1 12190:-1 12191:43 12192:33 12193:12 12194:12 12195:-2 12196:-2 12197:-21 12198:-21 12199:47 12200:47 12201:18 12202:18 12203:-4 12204:2 12205:42 12206:31 12207:10 12208:11 12209:-8 12210:-3 12213:9 12214:9 12215:9 12216:9 12220:-1 12221:-1 12226:22 12227:22 12228:-31 12229:12 12230:21 12231:21 12232:-6 12233:-6 12237:-4 12238:-4 12241:-15 12242:-15 12243:58 12244:58 12247:-11 12248:-11 12249:-6 12250:16 12251:15 12252:15 12253:8 12256:-2 12257:-2 12258:19 12259:-4 12260:-4 12261:-10 12262:-10 12263:11 12264:12 12265:9 12266:9 12269:-6 12272:5 12273:5 12276:-7 12277:-15 12278:27 12279:-57 12280:21 12281:-9 12282:-93 12283:-1 12284:-5 12285:-30 12286:-24 12287:-43 12288:-7 12289:-17 12290:38 12291:15 12292:-11 12293:-57 12294:10 12295:-10 12296:-4 12297:33 12298:-30 12299:-61 12300:-21 12301:-8 12302:13 12303:22 12305:-11 12306:-20 12307:12 12308:-1 12309:86 12310:-9 12311:-22 12313:-23 12314:16 12315:12 12317:-12 12318:41 12319:-10 12320:-9 12323:-4 12324:-2 12325:-9 12326:-1 12327:-4 12328:-1 12329:32 12331:-5 12332:16 12333:64 12334:-10 12337:25 12338:-25 12339:-29 12340:18 12342:-8 12346:-32 12347:-1 12348:-10 12349:-12 12350:-16 12351:11 12352:14 12354:-4 12355:-2 12356:13 12358:24 12359:-10 12360:-7 12361:18 12362:-2 12363:27 12364:3 12365:-2 12366:-6 12367:-3 12368:-4 12369:-21 12370:24 12371:21 12373:-25 12374:-2 12375:-14 12376:-9 12377:-2 12378:-24 12380:-2 12381:-2 12383:-20 12384:-10 12385:38 12390:-9 12391:-7 12392:-10 12393:-2 12394:-2 12395:-9 12397:-6 12398:21 12399:35 12401:-1 12403:46 12405:33 12406:33 12407:9 12408:27 12409:33 12410:-3 12411:-3 12412:25 12413:-3 12414:-1 12415:-1 12416:-1 12421:84 12422:84 12423:50 12424:12 12425:28 12426:22 12427:84 12428:-4 12429:-4 12430:-4 12431:-4 12432:-9 12433:-9 12434:-7 12435:-3 12436:-9 12437:-24 12438:-24 12439:-24 12440:-24 12441:-3 12442:-3 12444:-4 12447:-24 12448:-24 12449:-8 12450:-19 12451:-24 12455:16 12456:16 12457:16 12458:12 12459:12 12460:12 12465:-11 12466:-11 12467:-10 12468:-2 12469:-11 12474:7 12475:7 12476:35 12477:-9 12478:-3 12479:21 12480:-10 12481:-10 12482:-10 12483:-10 12484:-9 12485:-9 12486:-5 12487:-5 12488:-9 12495:-4 12496:-4 12497:-4 12498:-4 12499:-2 12500:-2 12501:-2 12502:-2 12503:-9 12504:-9 12505:-9 12506:-10 12507:-10 12508:-2 12509:-10 12510:35 12511:35 12512:35 12513:35 12514:-1 12515:-1 12516:-1 12517:-1 12518:-10 12519:-10 12520:-10 12522:-10 12523:-1 12524:-1 12525:-1 12526:-1 12527:32 12528:32 12533:-5 12534:-5 12535:-5 12536:-5 12537:11 12538:11 12539:16 12540:-5 12541:11 12542:64 12543:64 12544:37 12545:14 12546:64 12547:-10 12548:-10 12549:-11 12550:-10 12551:-36 12552:-36 12553:-36 12554:-36 12558:-3 12559:-3 12560:-3 12568:25 12569:25 12570:25 12571:25 12572:-25 12573:-25 12574:-25 12575:18 12576:1 12577:-17 12578:19 12579:18 12580:18 12581:18 12582:27 12583:18 12588:-27 12589:-27 12590:-23 12591:-5 12592:-27 12601:-13 12602:-13 12603:-13 12609:-36 12610:-36 12611:-28 12612:-33 12613:-1 12614:-1 12615:-1 12616:-1 12617:-10 12618:-10 12619:-11 12620:-10 12621:-12 12622:-12 12623:-12 12624:-16 12625:-16 12626:-7 12627:-16 12628:18 12629:34 12630:20 12631:-20 12632:21 12633:-20 12634:15 12635:14 12636:10 12637:14 12643:-4 12644:-4 12645:-4 12646:-2 12647:-2 12649:-2 12650:-2 12651:13 12652:8 12653:13 12656:8 12657:8 12658:24 12660:-3 12661:8 12666:-10 12667:-10 12668:-10 12669:-10 12670:-7 12671:-7 12672:-8 12674:-7 12679:33 12680:33 12681:29 12682:7 12683:2 12684:2 12685:33 12686:-2 12687:-2 12689:-2 12690:27 12691:27 12692:27 12693:27 12694:3 12695:3 12696:13 12697:-11 12699:3 12700:-2 12701:-2 12703:-2 12704:-2 12705:-6 12706:-6 12707:-6 12708:-6 12709:-8 12710:-8 12711:-7 12712:-8 12713:-14 12714:-4 12715:-4 12716:-4 12717:-23 12718:-55 12719:-4 12720:-14 12721:-7 12722:-21 12723:24 12724:24 12725:21 12726:24 12727:21 12728:21 12729:21 12730:21 12731:-19 12735:-27 12736:-27 12737:-21 12738:-11 12739:-27 12740:-2 12741:-2 12742:11 12743:-2 12744:-15 12745:-14 12746:14 12747:-5 12748:-8 12749:-8 12750:5 12751:-2 12752:-2 12754:-2 12758:-26 12759:-26 12760:-24 12761:-25 12766:13 12767:13 12768:19 12769:4 12770:-17 12771:13 12772:-2 12773:-2 12774:-2 12775:-2 12780:-21 12781:-11 12782:-9 12783:-1 12784:-21 12785:-13 12786:-13 12787:-5 12788:-13 12789:10 12790:9 12791:13 12792:20 12793:-12 12794:-12 12801:-32 12802:-32 12806:-9 12807:-9 12808:-6 12809:-9 12810:-7 12811:-7 12812:-10 12813:-7 12814:-10 12815:-10 12816:-3 12817:-8 12818:-10 12819:-2 12820:-2 12822:-2 12823:-2 12824:-9 12825:-2 12826:-8 12827:-2 12828:-9 12829:-11 12830:-11 12831:-6 12832:-9 12835:-3 12836:-3 12837:-3 12842:-6 12843:-6 12844:-6 12845:21 12846:21 12847:15 12848:8 12849:21 12850:35 12851:35 12852:15 12853:24 12854:35 12859:12 12860:12 12861:26 12862:9 12863:16 12864:11 12865:-3 12866:-3 12867:33 12868:32 12869:11 12870:-2 12871:14 12874:-2 12875:3 12876:4 12877:-15 12878:-15 12879:-2 12880:-2 12883:-10 12884:-10 12889:6 12890:6 12891:-9 12892:-9 12893:32 12894:32 12895:21 12896:21 12897:13 12898:-2 12899:-2 12901:-8 12902:-8 12903:17 12904:17 12905:-4 12906:-4 12907:4 12908:-7 12909:22 12910:-25 12911:-1 12912:-1 12913:-3 12914:-3 12915:2 12916:-2 12919:29 12920:30 12921:4 12922:-6 12923:13 12924:14 12925:3 12926:4 12927:7 12928:7 12929:-16 12930:-16 12933:-7 12934:-8 12935:4 12936:4 12937:-10 12938:-10 12939:8 12940:16 12941:-9 12942:-3 12943:31 12944:32 12945:13 12946:-34 12947:-34 12948:-13 12949:-3 12950:-3 12952:-6 12954:20 12955:20 12956:-25 12957:-25 12959:7 12960:-6 12961:13 12962:-2 12963:-2 12964:-18 12965:-18 12966:-7 12967:-7 12970:-21 12971:5 12974:9 12975:9 12976:-8 12977:-3 12978:-3 12979:16 12980:16 12981:21 12982:8 12983:15 12986:-2 12987:-11 12988:8 12989:11 12990:-2 12991:-9 12992:-9 12993:-13 12994:-13 12997:1 12998:-10 12999:11 13000:-9 13001:-9 13002:20 13003:20 13006:-3 13007:-3 13012:9 13013:14 13014:-8 13015:-9 13016:15 13017:15 13018:13 13019:13 13020:-42 13021:-10 13022:-10 13023:-4 13024:-4 13025:28 13026:24 13027:-2 13028:16 13029:-2 13030:-2 13037:-2 13038:-2 13043:-6 13044:-6 13045:-7 13046:-7 13047:-29 13048:-4 13049:-4 13050:-14 13051:-14 13052:-11 13053:-11 13054:29 13055:29 13056:9 13057:9 13058:-11 13059:-11 13060:-3 13061:-26 13062:-2 13063:-2 13064:-3 13065:-3 13066:26 13067:10 13068:-8 13069:26 13070:21 13071:21 13076:12 13077:12 13078:31 13079:-8 13080:38 13081:-4 13085:7 13086:-1 13087:-9 13088:-1 13090:21 13091:22 13092:-31 13093:-20 13094:-16 13095:-9 13096:-7 13097:-7 13098:-9 13101:22 13102:22 13103:-7 13104:-7 13105:14 13106:-10 13107:-16 13108:28 13109:28 13110:29 13111:29 13112:12 13113:24 13114:21 13115:-14 13116:-2 13117:-2 13118:-6 13119:-6 13121:-6 13122:-14 13123:-14 13124:11 13125:11 13126:15 13127:15 13128:-13 13129:-13 13130:-9 13131:7 13132:13 13133:15 13136:-6 13137:-6 13138:26 13139:26 13140:1 13147:-9 13148:-9 13149:-26 13150:-26 13151:-3 13152:-3 13163:6 13164:2 13165:-2 13166:22 13167:20 13168:21 13169:2 13170:-14 13171:-1 13172:-5 13173:23 13176:-21 13177:43 13179:-7 13181:-6 13182:30 13187:-31 13188:32 13189:-7 13191:-5 13192:-5 13193:-2 13195:12 13196:-2 13197:-21 13198:18 13200:38 13201:-10 13202:17 13203:-2 13204:-6 13205:-8 13206:-4 13208:-17 13209:-6 13210:20 13211:-23 13212:12 13213:-6 13216:-9 13217:-18 13218:-3 13220:17 13221:-6 13223:-14 13224:-37 13225:-4 13226:-2 13228:2 13229:-11 13230:21 13232:-21 13233:29 13235:-3 13237:-4 13238:7 13239:8 13242:-10 13243:-2 13245:-2 13246:-10 13247:-3 13248:16 13249:-9 13253:-29 13254:4 13255:-4 13260:-11 13261:-11 13262:-9 13266:-14 13267:-9 13269:-13 13270:15 13272:-12 13273:-13 13274:8 13275:13 13276:15 13277:-3 13279:-2 13280:-5 13281:41 13282:15 13283:13 13284:-13 13285:22 13286:-13 13287:22 13288:-32 13289:-13 13290:-11 13291:-13 13292:-4 13293:30 13294:29 13295:-14 13296:-14 13297:11 13298:-7 13299:-50 13300:-42 13301:90 13302:10 13303:-4 13304:-7 13305:-10 13308:38 13309:-27 13310:-15 13311:23 13312:9 13313:31 13314:-2 13315:-31 13316:-21 13317:-4 13318:21 13319:19 13320:-4 13321:-16 13322:-3 13324:6 13325:-16 13326:21 13327:25 13329:9 13330:-9 13331:25 13332:-1 13333:9 13334:21 13335:20 13336:-12 13337:-10 13338:11 13341:9 13342:20 13343:20 13345:20 13346:14 13347:14 13348:14 13349:9 13350:31 13351:14 13352:22 13354:14 13355:22 13356:31 13357:-2 13358:-2 13359:-2 13360:-2 13361:-31 13362:-31 13363:-21 13364:-22 13365:-5 13366:-21 13367:-4 13368:-4 13369:21 13370:21 13371:21 13372:21 13375:19 13376:19 13377:19 13378:19 13379:-4 13380:-4 13381:-4 13382:-4 13383:-16 13384:-9 13385:-9 13386:-16 13387:-7 13388:-7 13389:-7 13390:-7 13391:-3 13392:-6 13393:-6 13394:-3 13397:-3 13398:-3 13399:-3 13400:-3 13402:16 13403:16 13404:17 13405:16 13406:6 13408:6 13409:-16 13410:-16 13411:-16 13412:-16 13420:21 13421:22 13422:22 13423:21 13424:-10 13425:-10 13426:-10 13427:-10 13428:33 13429:33 13430:-7 13431:-7 13432:-7 13433:33 13434:25 13435:-11 13436:-3 13437:-3 13438:-3 13439:-3 13444:9 13445:-9 13446:13 13447:5 13448:13 13449:9 13450:-20 13451:-28 13452:-28 13453:-20 13454:19 13455:19 13456:14 13457:28 13458:28 13459:14 13463:-1 13464:9 13465:9 13466:9 13467:9 13468:21 13469:21 13470:39 13471:21 13472:10 13473:10 13474:-8 13475:-8 13476:-3 13477:-8 13478:-6 13479:-6 13480:-6 13481:16 13482:16 13483:16 13484:16 13485:-2 13488:-12 13489:-10 13490:-10 13491:-10 13492:-10 13493:31 13494:29 13495:31 13500:19 13501:19 13502:19 13503:19 13508:9 13509:14 13510:14 13511:9 13512:-19 13513:-9 13514:-9 13515:-16 13516:-16 13517:10 13518:10 13519:-3 13520:-3 13521:-3 13522:-3 13525:33 13526:33 13527:-6 13528:-6 13529:8 13530:18 13531:1 13532:14 13534:-14 13536:-8 13537:-14 13538:-9 13539:-9 13540:-1 13541:-3 13542:-10 13543:-32 13544:-14 13545:34 13548:9 13551:32 13553:-20 13554:-19 13557:-8 13558:-3 13559:14 13560:-2 13562:-5 13563:8 13564:18 13565:-11 13566:-2 13567:-1 13568:-8 13569:36 13570:14 13571:-58 13572:-1 13575:35 13578:30 13583:-2 13584:-21 13585:-4 13586:18 13587:-2 13588:-6 13589:-4 13590:-9 13593:-9 13594:-26 13595:-6 13596:-7 13597:-23 13598:35 13599:13 13600:-9 13601:-6 13602:-2 13603:-3 13605:-21 13606:-6 13607:7 13608:16 13609:14 13611:-1 13612:9 13613:9 13614:7 13615:14 13616:-17 13617:12 13618:8 13619:8 13620:17 13621:6 13622:6 13623:39 13624:-13 13626:-3 13627:-10 13628:-2 13629:6 13630:-25 13631:4 13632:-13 13633:-13 13636:-3 13637:-3 13638:-10 13639:-10 13640:-10 13641:-10 13642:5 13643:5 13646:-1 13647:-1 13648:-1 13649:-1 13650:-2 13651:-2 13652:-2 13653:-2 13654:12 13655:12 13656:-2 13657:16 13658:6 13659:37 13660:37 13661:19 13662:37 13663:-25 13664:-25 13665:-25 13666:-25 13669:4 13670:4 13675:-1 13676:-1 13677:17 13678:17 13679:16 13680:16 13683:16 13684:16 13686:5 13687:8 13688:-21 13689:-36 13690:20 13691:32 13692:-13 13693:-84 13694:-7 13695:-28 13696:-18 13697:-35 13698:-12 13699:-20 13700:-32 13701:16 13702:-9 13703:-27 13704:8 13705:-37 13706:-3 13707:-37 13708:-9 13709:-20 13710:14 13711:-16 13712:-34 13713:-27 13714:6 13715:2 13716:40 13717:35 13718:-45 13719:-23 13720:5 13721:-2 13722:3 13723:65 13724:12 13725:7 13726:-11 13727:-23 13728:30 13729:-20 13730:30 13731:-35 13732:-5 13733:28 13734:-34 13735:43 13736:39 13737:21 13738:-18 13739:-20 13740:19 13741:-56 13742:20 13743:46 13744:-47 13745:32 13746:-55 13747:8 13748:-27 13749:-31 13751:17 13752:-83 13753:-6 13754:10 13755:50 13756:8 13757:6 13758:26 13759:-46 13760:12 13761:-61 13762:-30 13763:-6 13764:5 13765:1 13766:36 13767:-10 13768:-14 13769:2 13770:67 13771:-18 13772:61 13773:8 13774:-8 13775:11 13776:22 13777:-6 13778:-5 13780:26 13781:-2 13782:-44 13783:13 13784:14 13785:-31 13786:-10 13787:35 13788:-68 13789:35 13790:30 13791:-15 13792:11 13793:-55 13794:-3 13795:-22 13796:-41 13797:-29 13798:-21 13799:-56 13800:-13 13801:37 13802:-40 13803:-15 13804:62 13805:-30 13806:-23 13808:-50 13809:27 13810:-11 13811:-1 13812:1 13813:40 13814:8 13815:-25 13816:75 13817:8 13818:-104 13819:106 13820:56 13821:50 13822:56 13823:91 13824:30 13825:63 13826:4 13827:13 13828:36 13829:-27 13830:12 13831:-46 13832:-51 13833:-7 13834:-39 13835:-8 13836:-23 13837:20 13838:-70 13839:-1 13840:24 13841:-1 13842:47 13843:-92 13844:10 13845:-3 13846:-76 13847:-9 13848:-13 13849:8 13850:-26 13851:-48 13852:-7 13853:-11 13854:51 13855:70 13856:16 13857:-20 13858:68 13859:-14 13860:31 13861:-80 13862:20 13863:-1 13864:-2 13865:-11 13866:65 13867:-7 13869:55 13870:42 13871:-17 13872:-1 13873:50 13874:-54 13875:49 13876:28 13877:-8 13878:-12 13879:25 13880:27 13881:29 13882:-64 13883:-11 13884:-41 13885:-63 13886:48 13887:75 13888:-26 13889:-8 13890:1 13891:30 13892:-10 13893:-65 13894:-33 13895:-63 13896:-25 13897:-25 13898:-9 13899:11 13900:-32 13901:8 13902:-39 13903:-1 13904:-3 13905:-54 13906:-27 13907:-28 13909:4 13910:-37 13911:16 13912:-33 13913:-8 13914:-6 13915:-11 13916:48 13917:24 13918:-62 13919:31 13920:43 13921:38 13922:-4 13923:74 13924:-8 13925:16 13926:11 13927:5 13928:18 13929:-33 13930:21 13931:-23 13932:-59 13934:-46 13935:6 13936:28 13937:4 13938:-18 13939:-22 13940:-4 13941:-20 13942:67 13943:11 13944:12 13945:9 13946:-66 13947:-14 13948:-25 13949:-21 13950:-14 13951:-28 13952:-63 13953:-28 13954:36 13955:70 13956:-16 13957:26 13958:27 13959:-1 13960:28 13961:-67 13962:-39 13963:21 13964:-12 13965:-5 13966:53 13967:-2 13968:-31 13969:26 13970:66 13971:-39 13972:19 13973:-9 13974:-40 13975:59 13976:15 13977:-7 13978:-8 13979:26 13980:24 13981:-22 13982:-55 13983:-31 13984:-31 13985:-39 13986:10 13987:75 13988:-86 13989:-5 13990:24 13991:63 13992:-3 13993:-81 13994:-49 13995:-22 13996:-52 13997:-32 13998:-1 13999:-23 14000:-1 14001:8 14002:-46 14003:-51 14004:34 14005:-46 14006:-48 14007:-5 14008:2 14009:-9 14010:-71 14011:48 14012:-57 14013:12 14014:46 14015:-4 14016:21 14017:29 14018:-46 14020:61 14021:-25 14022:19 14023:31 14024:45 14025:46 14026:-52 14027:-5 14028:-5 14029:-34 14030:38 14031:-15 14032:-64 14033:-4 14034:-52 14035:-38 14036:-57 14037:19 14038:-23 14039:-43 14040:14 14041:-54 14042:7 14043:-28 14044:47 14045:-35 14046:-4 14047:43 14048:31 14049:-20 14050:-34 14051:-106 14052:8 14053:-14 14054:31 14055:161 14056:-32 14057:-44 14058:57 14059:38 14060:-20 14061:-34 14062:-14 14063:-32 14064:-51 14065:38 14066:65 14067:-18 14068:13 14069:30 14070:44 14071:-6 14072:-2 14073:-8 14074:-33 14075:18 14076:62 14077:37 14078:-2 14079:-6 14080:19 14081:-16 14082:-73 14083:6 14084:-40 14085:-51 14086:54 14087:47 14088:-48 14089:12 14090:56 14091:37 14092:-38 14093:-81 14094:16 14095:-61 14096:23 14097:-58 14098:-11 14099:20 14100:-20 14101:22 14102:-5 14103:-2 14104:-29 14105:-54 14106:-19 14107:-53 14108:37 14109:15 14110:-2 14111:-55 14112:-55 14113:-38 14114:-23 14115:21 14117:24 14118:3 14119:19 14120:-11 14121:-6 14122:2 14123:81 14124:-13 14125:42 14126:-57 14127:36 14128:17 14129:-44 14130:-17 14131:-16 14132:-20 14133:-13 14134:1 14135:60 14136:-36 14137:1 14138:-29 14139:21 14140:-23 14141:-32 14142:-4 14143:-17 14144:-23 14145:11 14146:-8 14147:-34 14148:-20 14149:-30 14150:20 14151:31 14152:-43 14153:-34 14154:30 14155:28 14156:67 14157:1 14158:11 14159:-32 14160:17 14161:-59 14162:-29 14163:-5 14164:-22 14165:23 14166:23 14167:15 14168:-7 14169:17 14170:25 14171:-2 14172:5 14173:-12 14174:-37 14175:2 14176:37 14177:-54 14178:-46 14179:29 14180:-23 14181:-22 14182:-64 14183:5 14184:-16 14185:-22 14186:17 14187:83 14188:-4 14189:14 14190:-11 14191:21 14192:5 14193:-42 14194:34 14195:-12 14196:-65 14197:-18 14198:-30 14199:-22 14200:-12 14201:22 14202:-11 14203:-43 14204:34 14205:-52 14206:-9 14207:30 14208:31 14209:21 14210:-67 14211:59 14212:42 14213:26 14214:6 14215:-4 14216:61 14217:20 14218:-60 14219:82 14220:59 14221:11 14222:69 14223:9 14224:23 14225:84 14226:-28 14227:18 14228:29 14229:22 14230:20 14231:11 14232:-69 14233:-1 14234:-44 14235:-14 14236:-56 14237:36 14238:-28 14239:-22 14240:60 14241:-38 14242:-19 14243:-64 14245:5 14246:-1 14247:21 14248:38 14249:-30 14250:-71 14251:-114 14252:9 14253:-54 14254:65 14255:80 14256:-17 14257:-35 14258:40 14259:6 14260:-3 14261:-19 14262:-11 14263:-24 14264:-9 14265:26 14266:41 14267:-27 14268:-1 14269:65 14270:43 14271:-38 14272:4 14273:45 14274:-42 14275:5 14276:88 14277:7 14278:-19 14279:26 14280:10 14281:40 14282:-59 14283:-7 14284:-63 14285:-25 14286:64 14287:39
end d64d013b7fc108c535290b771e713941234df8d6f063b7349c9cd4e324e60a20
