demarche-model 1
section meta 5106 029b7099f2571b98e282c23ac3a41a263122ce491c57a4c433bd7cf88c1ea038
section features 292405 b67f237870d7b36db177ffdaf138dfecee249f672b1b07ac612bd5ab6363733c
section lexicon 212927 6efb6b99c0c146d2b9352adf4a8fae210d36c72205f43f47a695a5572805dac4
section calibration 168 fb9eaa9edbbce2594610e0234042f2ad54ad92325d1fdecb1b0972db4f05659b
section check 8107 251f97baef0674e02b9cefb906d4da8a3588a98406f3e2cf258e6c929acdf650
section svm 431150 71ec693da92381cfbde9852388702dbc0c18e01ab085542f2992a1f692caab02
{
  "demarche_model": 1,
  "name": "plover-quad-en",
  "task": "quad",
  "version": "1",
  "language": "en",
  "labels": [
    "material_conflict",
    "material_cooperation",
    "verbal_conflict",
    "verbal_cooperation"
  ],
  "features": {
    "version": 1,
    "count": 14424,
    "lexicon": "stance",
    "recipe": {"word_from": 1, "word_to": 2, "character_from": 2, "character_to": 5, "windows": true, "window_length": 9, "lexicon": true, "meaning": true, "clauses": true, "mask_names": false, "minimum_frequency": 2, "sublinear": true, "inverse_frequency": true}
  },
  "machine": {
    "solver": "dual coordinate descent, L2-regularised squared hinge loss",
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
        "macro_f1": 0.8377
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.03,
        "macro_f1": 0.8722
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.1,
        "macro_f1": 0.8935
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 0.3,
        "macro_f1": 0.8994
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 1,
        "macro_f1": 0.9044
      },
      {
        "families": ["words", "characters", "windows", "lexicon", "clauses", "vectors"],
        "cost": 3,
        "macro_f1": 0.9038
      }
    ]
  },
  "cross_validation": {
    "folds": 5,
    "repeats": 1,
    "macro_f1": 0.9026,
    "macro_f1_mean_of_folds": 0.9026,
    "macro_f1_deviation": 0.0162,
    "weighted_f1": 0.9046,
    "accuracy": 0.9048,
    "by_label": [
      {
        "label": "material_conflict",
        "rows": 262,
        "precision": 0.9176,
        "recall": 0.9351,
        "f1": 0.9263,
        "predicted": [245, 4, 13, 0]
      },
      {
        "label": "material_cooperation",
        "rows": 220,
        "precision": 0.8698,
        "recall": 0.85,
        "f1": 0.8598,
        "predicted": [10, 187, 11, 12]
      },
      {
        "label": "verbal_conflict",
        "rows": 330,
        "precision": 0.9119,
        "recall": 0.9091,
        "f1": 0.9105,
        "predicted": [10, 11, 300, 9]
      },
      {
        "label": "verbal_cooperation",
        "rows": 238,
        "precision": 0.9121,
        "recall": 0.916,
        "f1": 0.914,
        "predicted": [2, 13, 5, 218]
      }
    ]
  },
  "calibration": {
    "method": "vector-scaling",
    "expected_calibration_error": 0.0275,
    "coverage": [
      {
        "confidence": 0.2667,
        "coverage": 1,
        "accuracy": 0.9048
      },
      {
        "confidence": 0.3333,
        "coverage": 0.999,
        "accuracy": 0.9056
      },
      {
        "confidence": 0.4,
        "coverage": 0.9924,
        "accuracy": 0.9107
      },
      {
        "confidence": 0.4667,
        "coverage": 0.979,
        "accuracy": 0.9144
      },
      {
        "confidence": 0.5333,
        "coverage": 0.9552,
        "accuracy": 0.9222
      },
      {
        "confidence": 0.6,
        "coverage": 0.9248,
        "accuracy": 0.932
      },
      {
        "confidence": 0.6667,
        "coverage": 0.8943,
        "accuracy": 0.9393
      },
      {
        "confidence": 0.7333,
        "coverage": 0.8581,
        "accuracy": 0.9567
      },
      {
        "confidence": 0.8,
        "coverage": 0.8152,
        "accuracy": 0.9626
      },
      {
        "confidence": 0.8667,
        "coverage": 0.7638,
        "accuracy": 0.9701
      },
      {
        "confidence": 0.9333,
        "coverage": 0.6819,
        "accuracy": 0.9818
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
features	1	1050	14a355aa72336b51c792f0d632cd94e967bdba774448f4921e8c43bed21a3fec
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
word	) from	2
word	) in	2
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
word	- led	5
word	- level	2
word	- made	2
word	- month	5
word	- off	3
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
word	12	5
word	13	7
word	14 ,	2
word	15	13
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
word	200	3
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
word	2017 SOURCE	3
word	2018 ,	2
word	2018 .	6
word	2019	7
word	21	5
word	21 ,	2
word	23	7
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
word	400 million	2
word	45	2
word	5	5
word	5 billion	2
word	500	2
word	60	4
word	60 -	2
word	7	4
word	7 ,	3
word	8	6
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
word	SOURCE demanded	7
word	SOURCE discussed	2
word	SOURCE ended	2
word	SOURCE expelled	4
word	SOURCE for	5
word	SOURCE forced	2
word	SOURCE found	2
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
word	an ultimatum	8
word	anadolu	2
word	and	308
word	and TARGET	46
word	and a	8
word	and announced	2
word	and children	3
word	and destroyed	2
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
word	and urging	2
word	and will	3
word	ankara	4
word	announced	32
word	announced a	8
word	announced it	2
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
word	at his	2
word	at home	2
word	at least	13
word	at the	22
word	attack	30
word	attack by	3
word	attack in	5
word	attack on	11
word	attack that	2
word	attacked	12
word	attacked .	2
word	attacks	23
word	attacks in	4
word	attacks on	12
word	attempt	4
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
word	baghdad	3
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
word	captured in	2
word	car	2
word	care	5
word	carrying	5
word	carrying out	3
word	causing	4
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
word	chemical	3
word	child	4
word	children in	3
word	china	3
word	cities	3
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
word	company	5
word	compensation	2
word	complain	7
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
word	continue	4
word	continued	6
word	contribute	4
word	control	6
word	control of	3
word	convicted	12
word	convicted TARGET	7
word	conviction	4
word	convoy	2
word	cooperation	7
word	cooperation between	2
word	cooperation with	2
word	coronavirus	7
word	coronavirus .	2
word	corruption .	2
word	corruption and	2
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
word	diplomatic	12
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
word	dozens	4
word	dozens of	3
word	dragging	2
word	drug	2
word	drugs	2
word	due	9
word	due to	8
word	during	18
word	during the	7
word	earlier ,	3
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
word	exchange for	2
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
word	for peacekeeping	2
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
word	form	2
word	form a	2
word	forming	2
word	found	5
word	found TARGET	2
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
word	friday to	2
word	friendly	2
word	from	113
word	from SOURCE	4
word	from TARGET	37
word	from holding	2
word	from iraq	2
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
word	halt	3
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
word	has said	7
word	has seized	2
word	has sent	3
word	has so	2
word	has started	2
word	has suspended	6
word	has threatened	4
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
word	home	5
word	hospital	3
word	host	3
word	hosted	3
word	hosted by	2
word	hostilities	3
word	hour	3
word	hours	9
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
word	humanitarian assistance	5
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
word	in exchange	2
word	in february	3
word	in forming	2
word	in france	2
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
word	into	34
word	into TARGET	17
word	into a	2
word	into israel	2
word	into the	4
word	invasion	2
word	investigate	7
word	investigate the	2
word	investigate this	2
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
word	killed when	2
word	killing	17
word	killing .	2
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
word	latest	5
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
word	lift sanctions	3
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
word	national	11
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
word	october	7
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
word	of government	2
word	of his	4
word	of hostilities	2
word	of humanitarian	3
word	of iraq	3
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
word	offensive	4
word	offensive to	2
word	offered	5
word	offered to	4
word	office	16
word	office for	3
word	office said	6
word	officer	3
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
word	on june	2
word	on march	8
word	on monday	25
word	on north	2
word	on nov.	2
word	on oil	2
word	on saturday	14
word	on senate	2
word	on strike	3
word	on sunday	11
word	on suspicion	4
word	on syria	2
word	on terrorism	3
word	on the	37
word	on thursday	38
word	on trial	3
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
word	over its	5
word	over the	17
word	over their	2
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
word	popular	2
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
word	prison	11
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
word	recovery	4
word	reduced	6
word	reduced humanitarian	2
word	reduced military	3
word	referendum .	2
word	reform	3
word	reforms	3
word	reforms .	3
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
word	resigned	4
word	resolution	3
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
word	small	3
word	so	9
word	so -	2
word	so far	5
word	social	2
word	social media	2
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
word	spread	4
word	spread of	2
word	spying	2
word	staged	2
word	stand	2
word	stand -	2
word	started a	2
word	state	44
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
word	strikes	5
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
word	suspended aid	2
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
word	syria after	2
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
word	that the	13
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
word	the insurgents	2
word	the investigation	3
word	the jewish	3
word	the kingdom	2
word	the largest	4
word	the last	4
word	the london	2
word	the middle	2
word	the military	4
word	the move	4
word	the north	4
word	the northern	3
word	the one	2
word	the opposition	4
word	the peace	2
word	the people	5
word	the port	2
word	the president	3
word	the process	2
word	the rebels	3
word	the recent	2
word	the referendum	2
word	the region	3
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
word	the summit	4
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
word	to fly	3
word	to form	2
word	to give	4
word	to halt	3
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
word	trade deal	6
word	trading	2
word	transition	4
word	travel	7
word	travel ban	2
word	travel restrictions	2
word	treatment	3
word	trial	7
word	trial for	2
word	tripoli	3
word	troop	3
word	troops	29
word	troops .	4
word	troops and	4
word	troops for	3
word	troops from	7
word	troops in	2
word	troops to	4
word	truce	2
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
word	us officials	2
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
word	violation	3
word	violation of	3
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
word	wall	2
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
word	weekend	4
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
word	would hold	2
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
character	 1	108
character	 12	7
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
character	 1980	2
character	 2	126
character	 2 	8
character	 20	83
character	 20 	4
character	 200	16
character	 201	60
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
character	 40	8
character	 40 	4
character	 45	4
character	 50	5
character	 8	11
character	 9	3
character	 a	920
character	 a 	432
character	 ab	45
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
character	 al	127
character	 ale	8
character	 aler	8
character	 all	71
character	 alle	27
character	 alli	4
character	 als	20
character	 also	20
character	 ame	16
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
character	 at	154
character	 at 	71
character	 att	85
character	 atta	64
character	 atte	21
character	 au	21
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
character	 bas	16
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
character	 br	48
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
character	 citi	10
character	 cl	33
character	 clo	8
character	 clos	8
character	 co	326
character	 col	13
character	 coll	5
character	 comp	43
character	 con	125
character	 conf	15
character	 conn	3
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
character	 deve	8
character	 di	90
character	 die	4
character	 dip	14
character	 dipl	14
character	 dir	9
character	 dire	8
character	 dis	55
character	 disc	16
character	 disp	16
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
character	 em	20
character	 emb	10
character	 emba	9
character	 en	69
character	 end	34
character	 end 	21
character	 ende	5
character	 ene	4
character	 enem	2
character	 ener	2
character	 ens	8
character	 ensu	8
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
character	 exec	5
character	 exp	38
character	 expo	7
character	 ext	20
character	 exte	9
character	 extr	11
character	 f	590
character	 f 	2
character	 fac	24
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
character	 fir	37
character	 fire	12
character	 firs	19
character	 fiv	14
character	 five	14
character	 fl	18
character	 fla	3
character	 flag	2
character	 fle	5
character	 fly 	3
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
character	 gr	50
character	 gra	14
character	 gran	12
character	 gro	30
character	 grou	29
character	 gu	26
character	 gua	6
character	 guar	5
character	 gui	8
character	 guil	7
character	 h	599
character	 ha	428
character	 had	56
character	 had 	56
character	 han	9
character	 hand	7
character	 has	246
character	 has 	245
character	 hav	118
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
character	 indu	5
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
character	 la 	2
character	 lar	10
character	 larg	10
character	 las	41
character	 last	41
character	 lat	18
character	 late	18
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
character	 les	3
character	 let	11
character	 let 	6
character	 lev	9
character	 leve	8
character	 li	70
character	 lif	36
character	 lift	35
character	 loa	2
character	 loan	2
character	 loc	6
character	 lun	2
character	 lunc	2
character	 m	505
character	 ma	108
character	 mac	3
character	 mai	4
character	 main	4
character	 mar	27
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
character	 off	73
character	 off 	13
character	 offe	12
character	 offi	49
character	 ol	10
character	 old	9
character	 old 	9
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
character	 pea	51
character	 peac	51
character	 pers	3
character	 ph	9
character	 pho	5
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
character	 pur	5
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
character	 rece	24
character	 red	7
character	 redu	6
character	 ref	59
character	 refo	6
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
character	 reta	7
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
character	 rule	3
character	 run	7
character	 run 	3
character	 rus	23
character	 russ	22
character	 s	710
character	 sa	235
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
character	 see	14
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
character	 turk	16
character	 u	202
character	 u.	31
character	 uk	13
character	 ukr	9
character	 ukra	9
character	 ul	9
character	 ult	9
character	 ulti	9
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
character	 vio	25
character	 viol	25
character	 vo	16
character	 vol	4
character	 w	541
character	 wa	126
character	 wak	2
character	 wake	2
character	 war 	28
character	 warf	4
character	 warn	12
character	 warr	3
character	 was	62
character	 was 	45
character	 wash	16
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
character	0s	4
character	0s 	4
character	1 	36
character	1.	5
character	10	18
character	12	7
character	13	12
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
character	1980	2
character	1980s	2
character	2 	22
character	20	85
character	20 	8
character	200	17
character	201	60
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
character	80s	2
character	80s 	2
character	9 	25
character	980	2
character	980s	2
character	980s 	2
character	a 	527
character	abl	25
character	able	12
character	able 	11
character	abli	13
character	ablis	13
character	abora	5
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
character	ach	24
character	ach 	11
character	ache	7
character	ached	6
character	acil	8
character	acili	8
character	acin	4
character	acing	4
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
character	ajo	8
character	ak	65
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
character	alia	8
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
character	amasc	2
character	ame	42
character	ame 	9
character	amed	5
character	amed 	5
character	ament	10
character	ames	3
character	ames 	3
character	ami	23
character	an	697
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
character	apan	4
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
character	ar	514
character	ar 	96
character	ara	32
character	ara 	6
character	arat	11
character	arc	27
character	arch	25
character	arch 	22
character	arche	2
character	are	85
character	are 	36
character	area	14
character	area 	8
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
character	arl	36
character	arli	21
character	arlia	8
character	arly	13
character	arly 	13
character	arm	34
character	arm 	5
character	arms	9
character	arms 	9
character	arne	6
character	arned	6
character	arr	68
character	arra	4
character	arran	3
character	arre	46
character	arres	43
character	arri	16
character	arriv	7
character	ars	31
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
character	asa	2
character	asc	2
character	ascu	2
character	ascus	2
character	ase	106
character	ase 	44
character	ased	35
character	ased 	35
character	asef	23
character	asefi	23
character	ases	4
character	ases 	4
character	ash	40
character	ashed	4
character	ashi	18
character	ashin	16
character	asin	4
character	asing	4
character	ass	67
character	ass 	8
character	asse	10
character	assi	24
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
character	aut	11
character	av	174
character	ave	141
character	avel	9
character	avel 	7
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
character	azi	7
character	b 	19
character	ba	135
character	ba 	8
character	bac	18
character	back	18
character	backe	5
character	bai	6
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
character	begi	6
character	begin	6
character	bei	10
character	bein	5
character	being	5
character	bel	24
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
character	bill 	4
character	bin	14
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
character	bora	5
character	borat	5
character	bord	31
character	borde	31
character	bori	3
character	bri	21
character	brit	8
character	brita	5
character	bru	14
character	bs	14
character	bu	77
character	bu 	2
character	burn	3
character	bute	4
character	bute 	4
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
character	cast	3
character	cast 	2
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
character	chi	32
character	ci	200
character	cials	16
character	cid	17
character	cide	14
character	cide 	7
character	cided	4
character	ciden	3
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
character	cks	27
character	cks 	26
character	cla	42
character	clo	9
character	clos	8
character	clud	27
character	co	393
character	col	15
character	coll	5
character	colla	5
character	com 	2
character	come	15
character	come 	6
character	comme	8
character	commi	17
character	comp	43
character	compl	22
character	con	150
character	conf	15
character	conn	4
character	conne	3
character	cont	32
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
character	ctic	4
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
character	cussi	4
character	cut	13
character	cut 	4
character	cuti	5
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
character	damas	2
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
character	deve	8
character	devel	8
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
character	die	13
character	dies	2
character	dies 	2
character	din	110
character	ding 	103
character	dip	14
character	dipl	14
character	diplo	14
character	dir	9
character	dire	8
character	direc	8
character	dis	64
character	disc	17
character	discu	14
character	disp	16
character	dispu	12
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
character	dust	5
character	dustr	5
character	e 	909
character	ea	445
character	ea 	16
character	eac	69
character	eace	51
character	eace 	20
character	each	17
character	each 	10
character	eache	6
character	ead	64
character	ead 	22
character	eade	19
character	eader	19
character	eadi	7
character	eadin	7
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
character	easi	4
character	easin	4
character	east	31
character	easte	10
character	eat	52
character	eate	22
character	eaten	15
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
character	ecuti	5
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
character	eed	88
character	eed 	80
character	eedo	4
character	eedom	4
character	eek 	31
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
character	efi	27
character	efir	23
character	efire	23
character	efo	22
character	efor	22
character	efore	16
character	eform	6
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
character	egi	39
character	egin	6
character	egin 	6
character	ego	12
character	egot	11
character	egoti	11
character	egu	5
character	egy	4
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
character	ek 	32
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
character	elop	8
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
character	energ	2
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
character	ensiv	8
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
character	ep	142
character	epa	18
character	epar	16
character	eper	8
character	epers	8
character	epi	23
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
character	eques	14
character	equi	8
character	equir	2
character	er	652
character	era	68
character	eral	26
character	eral 	24
character	erat	34
character	erate	12
character	erati	22
character	erb	7
character	erbi	4
character	erbil	3
character	erc	13
character	ere	115
character	ere 	53
character	ered	42
character	ered 	42
character	eref	6
character	erefo	6
character	erg	10
character	ergy	2
character	ergy 	2
character	erim	7
character	erim 	7
character	erli	4
character	erlin	4
character	erm	28
character	ermin	6
character	ern 	34
character	erna	27
character	ernal	3
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
character	erts	5
character	erts 	5
character	erv	17
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
character	espo	18
character	espon	18
character	ess	66
character	ess 	33
character	esses	4
character	est	214
character	est 	65
character	esta	15
character	estab	14
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
character	evelo	8
character	even	25
character	even 	11
character	event	10
character	ever	20
character	ever 	7
character	ew	79
character	ew 	50
character	ewe	5
character	ewed	5
character	ewed 	5
character	ewo	2
character	ewor	2
character	ework	2
character	exec	5
character	execu	5
character	exi	9
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
character	facin	4
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
character	fir	62
character	fire	34
character	fire 	30
character	firs	19
character	first	19
character	fiv	14
character	five	14
character	five 	14
character	fl	30
character	fla	3
character	flag	2
character	flag 	2
character	fle	7
character	fly 	4
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
character	ger 	6
character	ges	37
character	gest	11
character	gest 	9
character	ggi	4
character	gh	130
character	gh 	21
character	gha	10
character	ght	84
character	ght 	38
character	ghte	12
character	ghten	4
character	ghter	8
character	ghts	24
character	ghts 	24
character	gi	94
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
character	got	13
character	goti	11
character	gotia	11
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
character	gto	16
character	gton	16
character	gton 	16
character	gu	39
character	guar	5
character	gui	9
character	guil	7
character	guilt	7
character	gun	10
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
character	hand 	4
character	hare	8
character	hared	4
character	has	249
character	has 	245
character	hat	136
character	hat 	133
character	hav	120
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
character	hingt	16
character	hip 	7
character	histo	4
character	hit 	3
character	hite	4
character	hite 	4
character	ho	185
character	ho 	45
character	hol	24
character	holdi	8
character	hood	3
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
character	ica 	8
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
character	ictio	13
character	icu	5
character	id 	186
character	ide	120
character	ide 	34
character	ided	18
character	ided 	18
character	iden	55
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
character	ill	208
character	ill 	94
character	ille	40
character	illed	29
character	illin	33
character	illio	44
character	ils	4
character	ils 	3
character	ilt	7
character	ilty	7
character	ilty 	7
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
character	incid	5
character	india	10
character	indiv	2
character	indu	6
character	indus	5
character	ine	89
character	ine 	37
character	inf	18
character	info	12
character	infor	12
character	ing	514
character	ings	13
character	ings 	13
character	ingt	16
character	ingto	16
character	ini	56
character	inin	4
character	ining	4
character	init	6
character	ins	125
character	ins 	5
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
character	ions	149
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
character	ire	50
character	ire 	33
character	irec	8
character	irect	8
character	ired	7
character	ired 	7
character	irku	3
character	irkuk	3
character	irs	30
character	irst	21
character	irst 	19
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
character	ises	4
character	ises 	4
character	ish	45
character	ish 	28
character	ished	11
character	isi	66
character	isis	11
character	isis 	11
character	ism 	15
character	iso	21
character	ison	17
character	isp	16
character	ispu	12
character	isput	12
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
character	kurds	2
character	l 	451
character	la	329
character	lab	9
character	labo	6
character	labor	6
character	lac	15
character	lace	10
character	lag	4
character	lag 	2
character	lai	23
character	lan	40
character	lann	9
character	lanne	7
character	lar	39
character	lar 	4
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
character	lave 	2
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
character	leve	8
character	level	8
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
character	llab	5
character	llabo	5
character	lle	116
character	lled	72
character	lled 	72
character	lleg	37
character	llege	17
character	lley	2
character	lley 	2
character	lli	105
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
character	loc	26
character	loca	6
character	locka	10
character	log	10
character	logi	5
character	loma	14
character	lomat	14
character	lon	37
character	long	30
character	long 	24
character	longi	2
character	lop	8
character	los	11
character	low	59
character	low 	24
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
character	ltim	9
character	ltima	9
character	lty	7
character	lty 	7
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
character	mam	2
character	man	107
character	man 	28
character	mand	39
character	mand 	3
character	mande	16
character	mands	9
character	marc	18
character	march	17
character	mart	2
character	marti	2
character	mas	16
character	masc	2
character	mascu	2
character	mass	11
character	mass 	8
character	massi	3
character	matel	3
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
character	mone	11
character	money	3
character	mont	43
character	month	42
character	moo	2
character	moon	2
character	mor	42
character	more	32
character	more 	31
character	mos	25
character	most	9
character	most 	8
character	mova	2
character	moval	2
character	move	28
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
character	na	188
character	nal	73
character	nal 	62
character	nali	4
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
character	nden	10
character	nder	28
character	nder 	11
character	ndere	5
character	ndia	10
character	ndia 	8
character	ndiv	2
character	ndivi	2
character	nds	31
character	nds 	31
character	ndu	15
character	ndus	5
character	ndust	5
character	ne	355
character	ne 	75
character	nea	22
character	near	21
character	near 	13
character	nect	3
character	necti	3
character	ned	137
character	ned 	137
character	neg	13
character	nego	11
character	negot	11
character	nem	2
character	nemy	2
character	nemy 	2
character	nen	3
character	nent	3
character	ner 	6
character	nera	3
character	nerg	2
character	nergy	2
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
character	ney	4
character	ney 	4
character	nf	36
character	nfi	8
character	nfo	14
character	nfor	14
character	ng	547
character	ng 	505
character	nge	30
character	nger	9
character	nger 	6
character	ngi	11
character	ngin	11
character	nging	10
character	ngs	16
character	ngs 	13
character	ngt	22
character	ngto	16
character	ngton	16
character	nh	10
character	ni	247
character	ni 	8
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
character	nnect	3
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
character	nsiv	8
character	nsive	8
character	nsk	3
character	nst	119
character	nst 	89
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
character	of	449
character	off	75
character	off 	15
character	offe	12
character	offer	8
character	offi	49
character	offic	49
character	og	37
character	ogi	5
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
character	ollab	5
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
character	omi	24
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
character	onav	7
character	onavi	7
character	onc	17
character	once	15
character	once 	4
character	onced	3
character	ond	89
character	onde	18
character	one	54
character	oner	6
character	oner 	3
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
character	onne	3
character	onnec	3
character	ono	22
character	onomi	12
character	onomy	3
character	onor	6
character	onor 	5
character	ons	192
character	ons 	157
character	onth	42
character	onth 	22
character	oo	95
character	oo 	3
character	ood	16
character	ood 	12
character	oon	9
character	oop	41
character	oop 	3
character	oope	9
character	ooper	9
character	oops	29
character	oops 	29
character	op	186
character	opa	3
character	ope	59
character	open	19
character	oper	27
character	opera	23
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
character	oun	160
character	ounc	45
character	ounce	37
character	oup	25
character	oup 	21
character	our	61
character	our 	17
character	ours	10
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
character	oxim	3
character	oxima	2
character	oy	28
character	oye	6
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
character	pass	5
character	pat	17
character	pate	4
character	pate 	4
character	pati	6
character	pe	283
character	pe 	10
character	peac	51
character	peace	51
character	peal	8
character	peals	3
character	pear	7
character	pear 	3
character	pec	29
character	ped	10
character	ped 	9
character	pen	58
character	pend	25
character	pend 	3
character	pende	21
character	pens	7
character	pensi	5
character	per 	7
character	pera	24
character	perat	24
character	pers	14
character	pers 	9
character	ph	23
character	pho	10
character	pi	90
character	pid	4
character	pie	6
character	piec	3
character	piece	3
character	pin	32
character	ping	29
character	ping 	29
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
character	pot	2
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
character	pri	62
character	pril	16
character	pril 	16
character	prise	6
character	pro	154
character	prob	5
character	probe	4
character	propo	6
character	prot	31
character	prote	31
character	prov	61
character	prove	12
character	prox	3
character	proxi	3
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
character	rand	4
character	rant	20
character	rant 	7
character	rante	9
character	ranti	2
character	rap	7
character	rape	2
character	raph	5
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
character	rce 	18
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
character	rday	26
character	rday 	26
character	rder 	34
character	rders	15
character	rdin	19
character	rding	16
character	re	754
character	re 	207
character	rea	112
character	rea 	11
character	reac	21
character	reach	17
character	read	18
character	reas	16
character	reat	37
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
character	reque	15
character	requi	2
character	res	195
character	res 	12
character	resi	49
character	resid	39
character	resig	11
character	resp	23
character	respo	18
character	rest	58
character	rest 	15
character	restr	9
character	ret	39
character	rev	23
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
character	rgen	11
character	rgent	5
character	rges	20
character	rgest	6
character	rgo	6
character	rgo 	6
character	rgu	2
character	rgy	2
character	rgy 	2
character	ri	438
character	ria	83
character	ria 	27
character	rial	18
character	rial 	16
character	riat	7
character	rib	15
character	ric	51
character	ric 	5
character	rica 	7
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
character	rim 	7
character	rime 	10
character	rimes	6
character	rin	67
character	ring	63
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
character	rming	3
character	rms	14
character	rms 	14
character	rna	33
character	rnal	6
character	rnali	4
character	rnat	21
character	rnati	21
character	rne	29
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
character	roop 	3
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
character	rox	3
character	roxi	3
character	roxim	3
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
character	rsd	47
character	rsda	47
character	rsday	47
character	rse	8
character	rst	23
character	rt	239
character	rt 	105
character	rte	40
character	rted	28
character	rted 	24
character	rter 	3
character	rth	28
character	rth 	9
character	rthe	11
character	rther	10
character	rthre	2
character	rti	21
character	rtic	5
character	rtici	5
character	rtin	5
character	rtu	11
character	rtur	8
character	rture	6
character	rty	7
character	rty 	7
character	ru	123
character	rug	8
character	rug 	2
character	rul	8
character	rule	3
character	rule 	2
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
character	say	44
character	scala	5
character	sch	10
character	sche	7
character	sched	4
character	sco	19
character	scu	18
character	scus	16
character	scus 	2
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
character	see	14
character	seek	8
character	seeki	7
character	sef	23
character	sefi	23
character	sefir	23
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
character	servi	6
character	ses	26
character	ses 	22
character	set	24
character	sett	6
character	settl	6
character	sev	17
character	seve	17
character	seven	8
character	sh 	45
character	sha	20
character	shar	16
character	share	8
character	shed	18
character	shed 	18
character	shi	40
character	shie	4
character	shiel	4
character	shin	19
character	shing	19
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
character	sis	36
character	sis 	13
character	sit	52
character	sit 	19
character	site 	7
character	siti	21
character	sitio	16
character	situ	3
character	situa	3
character	sk	7
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
character	spen	21
character	spend	15
character	spens	5
character	spi	22
character	spit	12
character	spite	7
character	spo	26
character	spon	19
character	spond	7
character	spu	14
character	sput	13
character	spute	12
character	ss	236
character	ss 	64
character	ssed	13
character	ssed 	13
character	sses 	4
character	ssia	22
character	ssia 	11
character	ssib	5
character	ssibl	5
character	ssil	7
character	ssile	7
character	ssio	34
character	ssion	34
character	ssued	18
character	st	593
character	st 	277
character	sta	166
character	stab	16
character	stabl	13
character	stag	7
character	stage	6
character	stan	47
character	stan 	13
character	stat	85
character	state	77
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
character	stude	2
character	su	226
character	sud	7
character	suda	7
character	sudan	7
character	sued	18
character	sued 	18
character	suic	6
character	suici	6
character	sula	2
character	sum	20
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
character	tens	10
character	tensi	10
character	tent	9
character	tenti	8
character	ter	274
character	teral	14
character	terim	7
character	tern	46
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
character	tias	3
character	tias 	3
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
character	to	616
character	to 	565
character	tod	17
character	toda	15
character	today	15
character	tol	10
character	ton	22
character	ton 	17
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
character	tude	2
character	tuden	2
character	tue	45
character	tues	44
character	tuesd	44
character	tum	9
character	tum 	8
character	tur	91
character	ture	25
character	ture 	17
character	tured	8
character	turk	16
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
character	ublis	5
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
character	uden	2
character	udent	2
character	ue	116
character	ued	25
character	ued 	25
character	ues	66
character	uesd	44
character	uesda	44
character	uest	19
character	uest 	14
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
character	uilt	7
character	uilty	7
character	uir	6
character	uire	2
character	uk	17
character	uk 	7
character	ukr	9
character	ukra	9
character	ukrai	9
character	ul	146
character	ula	10
character	ula 	2
character	ular	3
character	ular 	3
character	uld	39
character	uld 	39
character	ule	9
character	ule 	3
character	uled	5
character	uled 	5
character	ult	34
character	ulti	14
character	ultim	9
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
character	und	80
character	unde	26
character	under	22
character	une	11
character	une 	9
character	unge	4
character	unger	4
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
character	ur	321
character	ur 	25
character	urds	2
character	urds 	2
character	ure	53
character	ure 	34
character	ured	14
character	ured 	14
character	urf	9
character	urfe	8
character	urfew	8
character	urge	10
character	urge 	3
character	urgen	6
character	urk	16
character	urki	6
character	urkis	6
character	urn 	12
character	uro	17
character	urr	12
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
character	velo	8
character	velop	8
character	vely	3
character	vely 	3
character	vem	11
character	veme	10
character	vemen	10
character	ven	36
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
character	viat	2
character	viati	2
character	vic	30
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
character	vir	10
character	viru	8
character	virus	8
character	vo	35
character	vote 	8
character	wait	5
character	wak	2
character	wake	2
character	wake 	2
character	war	55
character	war 	28
character	warf	4
character	warfa	4
character	warn	12
character	warne	6
character	warr	3
character	warra	3
character	was	62
character	was 	45
character	wash	16
character	washi	16
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
character	xec	5
character	xecu	5
character	xecut	5
character	xi	20
character	xima	2
character	ximat	2
character	xo	2
character	xp	39
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
character	ya 	11
character	yan	7
character	yan 	5
character	yb	8
character	ybe	8
character	yber	8
character	yber 	8
character	yp	5
character	yr	31
character	yri	29
character	yria	29
character	yria 	21
character	yrian	11
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
between	$ 1	3
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
between	1	3
between	1 billion	2
between	13	2
between	19	2
between	2	4
between	2 million	3
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
between	a mediation	5
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
between	care	2
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
between	of a	4
between	of aid	3
between	of all	2
between	of humanitarian	2
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
between	on sunday	6
between	on the	3
between	on thursday	16
between	on tuesday	16
between	on wednesday	15
between	one	4
between	one of	2
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
between	pay	4
between	peace	6
between	peace talks	3
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
between	seized	6
between	send	6
between	send troops	2
between	sending	4
between	sending a	2
between	sent	7
between	separate	2
between	set	7
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
between	since	2
between	sit	2
between	sit -	2
between	small	2
between	so	2
between	so far	2
between	some	3
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
after	$ 1	3
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
after	1 billion	2
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
after	200	2
after	2008	2
after	2018	4
after	23	3
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
after	TARGET from	8
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
after	TARGET who	16
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
after	a curfew	4
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
after	agreements	2
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
after	at his	2
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
after	evacuation	2
after	even	3
after	evening	2
after	evidence	5
after	evidence with	4
after	exchange	2
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
after	has pledged	2
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
after	his office	2
after	hit	2
after	hit TARGET	2
after	hold a	3
after	hold talks	2
after	holding	5
after	holding TARGET	2
after	holding public	2
after	host	2
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
after	israel	2
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
after	meeting with	6
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
after	of TARGET	39
after	of a	7
after	of aid	3
after	of all	2
after	of carrying	2
after	of emergency	2
after	of humanitarian	2
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
after	on sunday	8
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
after	over its	2
after	over the	9
after	over their	2
after	overthrew	2
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
after	prison	2
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
after	under	4
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
after	went	3
after	went on	3
after	were	12
after	where	4
after	which	16
after	which is	2
after	which it	2
after	while	5
after	while he	2
after	white	2
after	white house	2
after	who	26
after	who are	3
after	who had	6
after	will	67
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
after	young	3
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
lexicon-between	regret	3
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
clause	above:say	42
clause	and by:NOUN	30
clause	and by:PROPN	8
clause	and by:TARGET	5
clause	and by:he	3
clause	and by:nobody	128
clause	and by:that	3
clause	and by:which	6
clause	and by:who	9
clause	and for:year	2
clause	and in:NAME	5
clause	and mark:	178
clause	and mark:as	3
clause	and mark:that	2
clause	and modal:	177
clause	and modal:will	7
clause	and modal:would	2
clause	and not	2
clause	and object is:NAME	9
clause	and object of:NAME	8
clause	and object of:TARGET	4
clause	and object of:its	4
clause	and object:NAME	5
clause	and object:attack	2
clause	and object:him	2
clause	and object:meeting	2
clause	and object:office	2
clause	and object:plan	2
clause	and on:NAME	4
clause	and on:TARGET	2
clause	and out_of:city	2
clause	and passive	13
clause	and tense:+CD	2
clause	and tense:+JJ	5
clause	and tense:+NN	15
clause	and tense:+NNP	7
clause	and tense:+NNS	6
clause	and tense:+VB	17
clause	and tense:+VBD	67
clause	and tense:+VBG	8
clause	and tense:+VBN	17
clause	and tense:+VBP	8
clause	and tense:+VBZ	7
clause	and tense:MD+VB	10
clause	and tense:VBD+VBN	10
clause	and tense:VBZ+VBN	12
clause	and:NAME	8
clause	and:accept	2
clause	and:agree	2
clause	and:announce	4
clause	and:arrest	4
clause	and:attend	2
clause	and:demand	2
clause	and:exchange	3
clause	and:give	2
clause	and:have	2
clause	and:hold	3
clause	and:include	3
clause	and:introduce	2
clause	and:launch	3
clause	and:meet	2
clause	and:provide	5
clause	and:push	2
clause	and:report	3
clause	and:return	3
clause	and:say	16
clause	and:sentence	2
clause	and:tell	3
clause	any 	159
clause	any according	3
clause	any across	2
clause	any after	27
clause	any against	18
clause	any as	25
clause	any at	20
clause	any because	3
clause	any between	3
clause	any by	31
clause	any despite	2
clause	any due	5
clause	any during	9
clause	any following	2
clause	any for	66
clause	any from	33
clause	any in	189
clause	any including	4
clause	any into	3
clause	any near	3
clause	any object:$	9
clause	any object:NAME	36
clause	any object:SOURCE	2
clause	any object:TARGET	259
clause	any object:access	5
clause	any object:action	6
clause	any object:agreement	18
clause	any object:aid	15
clause	any object:area	3
clause	any object:arm	2
clause	any object:arrest	4
clause	any object:assault	4
clause	any object:assistance	6
clause	any object:attack	21
clause	any object:ban	13
clause	any object:blockade	4
clause	any object:border	10
clause	any object:boycott	2
clause	any object:call	3
clause	any object:campaign	2
clause	any object:candidate	2
clause	any object:ceasefire	10
clause	any object:claim	2
clause	any object:comment	2
clause	any object:commission	2
clause	any object:commitment	6
clause	any object:cooperation	2
clause	any object:country	3
clause	any object:curfew	5
clause	any object:deadline	3
clause	any object:deal	5
clause	any object:decision	16
clause	any object:demand	4
clause	any object:demonstration	3
clause	any object:deployment	3
clause	any object:dispute	2
clause	any object:dozen	4
clause	any object:effort	11
clause	any object:euro	2
clause	any object:evidence	3
clause	any object:extradition	2
clause	any object:fire	2
clause	any object:force	7
clause	any object:game	2
clause	any object:government	2
clause	any object:guarantee	2
clause	any object:guilty	2
clause	any object:him	10
clause	any object:information	5
clause	any object:investigation	23
clause	any object:invitation	2
clause	any object:it	2
clause	any object:law	2
clause	any object:letter	2
clause	any object:meeting	16
clause	any object:mission	2
clause	any object:more	3
clause	any object:negotiation	2
clause	any object:number	2
clause	any object:office	2
clause	any object:operation	2
clause	any object:order	6
clause	any object:pact	2
clause	any object:peacekeeper	7
clause	any object:people	6
clause	any object:permission	4
clause	any object:pipeline	2
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
clause	any object:sanction	15
clause	any object:security	2
clause	any object:state	9
clause	any object:statement	2
clause	any object:strike	15
clause	any object:supply	4
clause	any object:support	14
clause	any object:suspension	4
clause	any object:talk	15
clause	any object:tariff	2
clause	any object:team	3
clause	any object:that	4
clause	any object:them	4
clause	any object:tie	8
clause	any object:treatment	2
clause	any object:troop	16
clause	any object:ultimatum	6
clause	any object:visit	6
clause	any object:war	2
clause	any object:warfare	3
clause	any object:warrant	2
clause	any object:weapon	4
clause	any object:what	2
clause	any object:which	2
clause	any object:withdrawal	4
clause	any object:work	3
clause	any object:zone	2
clause	any object:€	2
clause	any of	19
clause	any on	162
clause	any out_of	4
clause	any outside	2
clause	any over	17
clause	any to	86
clause	any under	2
clause	any with	36
clause	any:27	2
clause	any:NAME	37
clause	any:accept	15
clause	any:accuse	7
clause	any:act	2
clause	any:add	2
clause	any:agree	55
clause	any:aid	4
clause	any:allow	17
clause	any:announce	28
clause	any:appear	3
clause	any:approve	8
clause	any:arrest	27
clause	any:arrive	4
clause	any:attack	14
clause	any:attempt	2
clause	any:attend	5
clause	any:award	2
clause	any:back	2
clause	any:ban	5
clause	any:be	2
clause	any:begin	10
clause	any:believe	2
clause	any:blame	2
clause	any:blockade	3
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
clause	any:condemn	13
clause	any:conduct	2
clause	any:continue	4
clause	any:contribute	4
clause	any:convict	11
clause	any:cooperate	2
clause	any:cut	2
clause	any:decide	3
clause	any:declare	19
clause	any:decline	3
clause	any:defend	9
clause	any:deliver	3
clause	any:demand	21
clause	any:demonstrate	2
clause	any:deny	2
clause	any:deploy	4
clause	any:deport	4
clause	any:design	3
clause	any:detain	8
clause	any:develop	2
clause	any:die	3
clause	any:direct	2
clause	any:discuss	9
clause	any:donor	3
clause	any:ease	3
clause	any:end	16
clause	any:ensure	5
clause	any:establish	9
clause	any:exchange	3
clause	any:expect	2
clause	any:expel	7
clause	any:express	5
clause	any:extend	6
clause	any:extradite	2
clause	any:fail	9
clause	any:fight	6
clause	any:fighter	3
clause	any:file	10
clause	any:find	4
clause	any:fire	4
clause	any:follow	5
clause	any:form	2
clause	any:former	2
clause	any:freed	12
clause	any:get	2
clause	any:give	19
clause	any:go	5
clause	any:grant	7
clause	any:guilty	3
clause	any:halt	3
clause	any:hand	2
clause	any:have	11
clause	any:help	9
clause	any:hit	2
clause	any:hold	34
clause	any:host	6
clause	any:implement	2
clause	any:impose	21
clause	any:include	3
clause	any:insist	2
clause	any:introduce	2
clause	any:investigate	6
clause	any:issue	16
clause	any:join	4
clause	any:kill	20
clause	any:launch	40
clause	any:lay_down	4
clause	any:lead	4
clause	any:leave	8
clause	any:let	5
clause	any:lift	31
clause	any:loyal	4
clause	any:make	2
clause	any:mediate	2
clause	any:meet	22
clause	any:mobilize	6
clause	any:move	4
clause	any:offer	5
clause	any:one	3
clause	any:open	14
clause	any:order	20
clause	any:outlaw	4
clause	any:overthrow	3
clause	any:pardon	5
clause	any:participate	3
clause	any:pass	2
clause	any:pay	3
clause	any:place	3
clause	any:pressure	4
clause	any:prevent	2
clause	any:promise	2
clause	any:promote	2
clause	any:prompt	2
clause	any:protest	2
clause	any:provide	27
clause	any:push	3
clause	any:reach	14
clause	any:ready	5
clause	any:rebel	2
clause	any:receive	6
clause	any:reduce	3
clause	any:refuse	31
clause	any:reiterate	7
clause	any:reject	36
clause	any:release	27
clause	any:remain	9
clause	any:remove	4
clause	any:renew	3
clause	any:report	7
clause	any:resign	8
clause	any:return	23
clause	any:reverse	2
clause	any:review	3
clause	any:revoke	2
clause	any:run	3
clause	any:say	97
clause	any:seek	6
clause	any:seize	8
clause	any:send	18
clause	any:sentence	3
clause	any:set	3
clause	any:set_up	7
clause	any:share	8
clause	any:sign	11
clause	any:spend	2
clause	any:stage	3
clause	any:start	7
clause	any:step_up	3
clause	any:stop	11
clause	any:strengthen	2
clause	any:strike	7
clause	any:subject	2
clause	any:summon	8
clause	any:surrender	4
clause	any:suspend	14
clause	any:take	14
clause	any:tell	3
clause	any:threaten	9
clause	any:train	2
clause	any:try	2
clause	any:undertake	4
clause	any:violate	5
clause	any:visit	2
clause	any:voice	2
clause	any:warn	6
clause	any:welcome	10
clause	any:willing	12
clause	any:withdraw	15
clause	any:work	5
clause	any:wound	2
clause	condition	23
clause	deep by:PROPN	4
clause	deep by:it	2
clause	deep by:nobody	71
clause	deep in:NAME	3
clause	deep in:election	2
clause	deep mark:	36
clause	deep mark:that	2
clause	deep mark:to	47
clause	deep modal:	37
clause	deep modal:to	47
clause	deep modal:will	2
clause	deep object of:NAME	3
clause	deep object of:his	3
clause	deep object of:its	3
clause	deep object of:their	3
clause	deep object:TARGET	5
clause	deep tense:+JJ	4
clause	deep tense:+NN	2
clause	deep tense:+VB	47
clause	deep tense:+VBD	3
clause	deep tense:+VBG	5
clause	deep tense:+VBN	5
clause	deep tense:MD+VB	3
clause	deep tense:VBZ+VBN	2
clause	deep with:TARGET	2
clause	deep:give	2
clause	deep:help	4
clause	deep:jail	2
clause	deep:leave	3
clause	deep:provide	2
clause	deep:reach	2
clause	deep:run	2
clause	deep:work	2
clause	elsewhere:accept	2
clause	elsewhere:accord	13
clause	elsewhere:accuse	8
clause	elsewhere:act	2
clause	elsewhere:agree	4
clause	elsewhere:aim	3
clause	elsewhere:allege	6
clause	elsewhere:ally	4
clause	elsewhere:announce	4
clause	elsewhere:appoint	2
clause	elsewhere:argue	2
clause	elsewhere:assist	2
clause	elsewhere:attack	6
clause	elsewhere:attempt	5
clause	elsewhere:attend	2
clause	elsewhere:avoid	2
clause	elsewhere:back	13
clause	elsewhere:ban	2
clause	elsewhere:base	12
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
clause	elsewhere:condemn	2
clause	elsewhere:continue	8
clause	elsewhere:convict	2
clause	elsewhere:create	4
clause	elsewhere:cross	2
clause	elsewhere:curb	2
clause	elsewhere:damage	3
clause	elsewhere:destin	2
clause	elsewhere:destroy	2
clause	elsewhere:discuss	3
clause	elsewhere:dismiss	2
clause	elsewhere:dispute	3
clause	elsewhere:do	5
clause	elsewhere:drag	2
clause	elsewhere:ease	3
clause	elsewhere:elect	5
clause	elsewhere:engage	3
clause	elsewhere:ensure	3
clause	elsewhere:establish	5
clause	elsewhere:extend	2
clause	elsewhere:face	6
clause	elsewhere:favour	2
clause	elsewhere:fight	11
clause	elsewhere:flee	2
clause	elsewhere:fly	4
clause	elsewhere:follow	21
clause	elsewhere:form	3
clause	elsewhere:freed	5
clause	elsewhere:give	2
clause	elsewhere:go	4
clause	elsewhere:hand	2
clause	elsewhere:heighten	3
clause	elsewhere:help	7
clause	elsewhere:hit	3
clause	elsewhere:hold	17
clause	elsewhere:host	3
clause	elsewhere:import	2
clause	elsewhere:impose	5
clause	elsewhere:imprison	3
clause	elsewhere:improve	2
clause	elsewhere:incite	3
clause	elsewhere:include	27
clause	elsewhere:increase	4
clause	elsewhere:injure	4
clause	elsewhere:investigate	3
clause	elsewhere:jail	2
clause	elsewhere:keep	2
clause	elsewhere:kill	21
clause	elsewhere:launder	2
clause	elsewhere:lead	15
clause	elsewhere:leave	4
clause	elsewhere:lift	3
clause	elsewhere:live	3
clause	elsewhere:loyal	2
clause	elsewhere:make	11
clause	elsewhere:manage	2
clause	elsewhere:mark	2
clause	elsewhere:meet	6
clause	elsewhere:move	4
clause	elsewhere:need	2
clause	elsewhere:neighbour	6
clause	elsewhere:occupy	6
clause	elsewhere:order	3
clause	elsewhere:pay	5
clause	elsewhere:peacekeep	5
clause	elsewhere:plan	9
clause	elsewhere:propose	3
clause	elsewhere:protect	4
clause	elsewhere:protest	4
clause	elsewhere:provide	8
clause	elsewhere:publish	2
clause	elsewhere:pull	4
clause	elsewhere:question	4
clause	elsewhere:raise	2
clause	elsewhere:reach	2
clause	elsewhere:reduce	3
clause	elsewhere:reject	8
clause	elsewhere:release	10
clause	elsewhere:rely	2
clause	elsewhere:renew	3
clause	elsewhere:rescue	2
clause	elsewhere:resign	3
clause	elsewhere:respond	3
clause	elsewhere:return	2
clause	elsewhere:rule	3
clause	elsewhere:run	5
clause	elsewhere:say	77
clause	elsewhere:schedule	3
clause	elsewhere:secure	3
clause	elsewhere:see	4
clause	elsewhere:seek	6
clause	elsewhere:send	8
clause	elsewhere:serve	3
clause	elsewhere:share	3
clause	elsewhere:shell	2
clause	elsewhere:shoot	4
clause	elsewhere:sign	3
clause	elsewhere:solve	2
clause	elsewhere:speak	4
clause	elsewhere:spread	2
clause	elsewhere:spy	2
clause	elsewhere:stand	2
clause	elsewhere:storm	2
clause	elsewhere:strain	2
clause	elsewhere:support	7
clause	elsewhere:suspect	6
clause	elsewhere:take	9
clause	elsewhere:target	9
clause	elsewhere:tear	4
clause	elsewhere:threaten	6
clause	elsewhere:try	3
clause	elsewhere:undermine	2
clause	elsewhere:urge	2
clause	elsewhere:use	9
clause	elsewhere:violate	5
clause	elsewhere:visit	5
clause	elsewhere:wait	2
clause	elsewhere:want	2
clause	elsewhere:win	2
clause	elsewhere:work	6
clause	elsewhere:write	4
clause	main :NAME	17
clause	main :SOURCE	7
clause	main :TARGET	9
clause	main :month	3
clause	main :move	2
clause	main :nation	2
clause	main :sanction	2
clause	main :today	8
clause	main :troop	4
clause	main :week	12
clause	main :year	11
clause	main :yesterday	2
clause	main after:month	2
clause	main against:TARGET	4
clause	main as:part	2
clause	main as:shield	2
clause	main at:TARGET	2
clause	main by:NAME	2
clause	main by:NOUN	58
clause	main by:PROPN	83
clause	main by:SOURCE	806
clause	main by:TARGET	21
clause	main by:nobody	84
clause	main for:NAME	2
clause	main for:TARGET	9
clause	main for:sanction	4
clause	main for:time	2
clause	main from:SOURCE	2
clause	main in:2018	2
clause	main in:NAME	32
clause	main in:SOURCE	5
clause	main in:TARGET	17
clause	main in:addition	2
clause	main in:area	2
clause	main in:province	3
clause	main mark:	1035
clause	main mark:for	2
clause	main mark:that	4
clause	main modal:	1020
clause	main modal:will	25
clause	main modal:would	3
clause	main not	8
clause	main object is:$	4
clause	main object is:NAME	90
clause	main object is:comprehensive	2
clause	main object is:cultural	2
clause	main object is:cyber	5
clause	main object is:day	2
clause	main object is:diplomatic	6
clause	main object is:economic	2
clause	main object is:election	2
clause	main object is:food	3
clause	main object is:free	3
clause	main object is:hold	3
clause	main object is:humanitarian	8
clause	main object is:hunger	2
clause	main object is:joint	2
clause	main object is:largest	2
clause	main object is:legal	2
clause	main object is:massive	2
clause	main object is:mediation	8
clause	main object is:migrant	2
clause	main object is:missile	2
clause	main object is:month	3
clause	main object is:new	3
clause	main object is:official	2
clause	main object is:opposition	4
clause	main object is:peace	2
clause	main object is:plan	5
clause	main object is:political	2
clause	main object is:second	2
clause	main object is:trade	3
clause	main object is:travel	3
clause	main object is:unilateral	2
clause	main object is:war	2
clause	main object of:NAME	65
clause	main object of:TARGET	202
clause	main object of:activist	2
clause	main object of:aid	3
clause	main object of:attack	4
clause	main object of:chief	2
clause	main object of:country	2
clause	main object of:emergency	2
clause	main object of:expert	2
clause	main object of:from	2
clause	main object of:his	4
clause	main object of:its	18
clause	main object of:lawyer	2
clause	main object of:month	2
clause	main object of:movement	2
clause	main object of:people	2
clause	main object of:siege	7
clause	main object of:their	3
clause	main object of:troop	2
clause	main object:$	6
clause	main object:NAME	12
clause	main object:SOURCE	2
clause	main object:TARGET	212
clause	main object:action	3
clause	main object:agreement	11
clause	main object:aid	10
clause	main object:arrest	4
clause	main object:assault	4
clause	main object:assistance	4
clause	main object:attack	15
clause	main object:ban	4
clause	main object:blockade	3
clause	main object:border	5
clause	main object:boycott	2
clause	main object:ceasefire	8
clause	main object:claim	2
clause	main object:commitment	6
clause	main object:curfew	4
clause	main object:deadline	3
clause	main object:deal	2
clause	main object:decision	14
clause	main object:demand	4
clause	main object:deployment	3
clause	main object:effort	10
clause	main object:evidence	3
clause	main object:extradition	2
clause	main object:fire	2
clause	main object:force	4
clause	main object:game	2
clause	main object:guilty	2
clause	main object:investigation	20
clause	main object:meeting	14
clause	main object:order	4
clause	main object:peacekeeper	5
clause	main object:permission	4
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
clause	main object:support	9
clause	main object:suspension	4
clause	main object:team	3
clause	main object:tie	5
clause	main object:ultimatum	4
clause	main object:visit	5
clause	main object:warfare	2
clause	main object:withdrawal	4
clause	main object:work	3
clause	main object:€	2
clause	main on:18	2
clause	main on:NAME	58
clause	main on:TARGET	9
clause	main on:alert	7
clause	main on:strike	4
clause	main passive	45
clause	main tense:+JJ	17
clause	main tense:+NN	15
clause	main tense:+NNP	12
clause	main tense:+NNS	13
clause	main tense:+VB	8
clause	main tense:+VBD	474
clause	main tense:+VBG	3
clause	main tense:+VBN	43
clause	main tense:+VBP	12
clause	main tense:+VBZ	44
clause	main tense:MD+VB	28
clause	main tense:VBD+JJ	2
clause	main tense:VBD+VBN	37
clause	main tense:VBP+VBG	2
clause	main tense:VBP+VBN	91
clause	main tense:VBZ+JJ	15
clause	main tense:VBZ+VBG	20
clause	main tense:VBZ+VBN	202
clause	main to:NAME	6
clause	main to:TARGET	27
clause	main to:demand	3
clause	main with:TARGET	7
clause	main:NAME	28
clause	main:accept	6
clause	main:accuse	5
clause	main:agree	53
clause	main:aid	2
clause	main:announce	21
clause	main:approve	7
clause	main:arrest	20
clause	main:arrive	4
clause	main:attack	10
clause	main:attend	3
clause	main:award	2
clause	main:ban	4
clause	main:begin	6
clause	main:blame	2
clause	main:blockade	2
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
clause	main:condemn	12
clause	main:conduct	2
clause	main:continue	2
clause	main:convict	8
clause	main:decide	3
clause	main:defend	9
clause	main:demand	17
clause	main:demonstrate	2
clause	main:deny	2
clause	main:deploy	3
clause	main:deport	4
clause	main:die	2
clause	main:discuss	2
clause	main:donor	2
clause	main:end	5
clause	main:establish	6
clause	main:expel	5
clause	main:fail	7
clause	main:file	8
clause	main:find	3
clause	main:fire	2
clause	main:former	2
clause	main:freed	10
clause	main:give	11
clause	main:go	4
clause	main:grant	6
clause	main:have	4
clause	main:hold	27
clause	main:host	5
clause	main:impose	13
clause	main:issue	12
clause	main:join	3
clause	main:launch	34
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
clause	main:provide	11
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
clause	main:stop	4
clause	main:strengthen	2
clause	main:strike	3
clause	main:summon	8
clause	main:support	6
clause	main:surrender	4
clause	main:suspend	10
clause	main:take	4
clause	main:threaten	8
clause	main:violate	4
clause	main:warn	2
clause	main:welcome	8
clause	main:willing	12
clause	main:withdraw	6
clause	order	2
clause	path:$	4
clause	path:,	3
clause	path:NAME	59
clause	path:a	2
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
clause	path:assault	5
clause	path:assistance	9
clause	path:attack	29
clause	path:attend	5
clause	path:authority	2
clause	path:award	2
clause	path:back	2
clause	path:ban	14
clause	path:begin	7
clause	path:blame	2
clause	path:blockade	7
clause	path:border	2
clause	path:boycott	7
clause	path:call	27
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
clause	path:donor	3
clause	path:ease	3
clause	path:effort	11
clause	path:embargo	4
clause	path:end	11
clause	path:ensure	2
clause	path:establish	9
clause	path:evidence	4
clause	path:expel	6
clause	path:expert	2
clause	path:extend	4
clause	path:extradite	2
clause	path:extradition	2
clause	path:fail	3
clause	path:fight	3
clause	path:file	10
clause	path:find	3
clause	path:fire	3
clause	path:freed	12
clause	path:from	2
clause	path:give	13
clause	path:go	4
clause	path:grant	8
clause	path:guilty	3
clause	path:hand	3
clause	path:help	5
clause	path:hit	3
clause	path:hold	28
clause	path:host	6
clause	path:import	2
clause	path:impose	18
clause	path:investigate	2
clause	path:investigation	20
clause	path:invitation	2
clause	path:issue	15
clause	path:jail	2
clause	path:join	4
clause	path:launch	37
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
clause	path:of	2
clause	path:offer	5
clause	path:one	3
clause	path:open	14
clause	path:operation	3
clause	path:outlaw	4
clause	path:pardon	4
clause	path:participate	2
clause	path:pass	2
clause	path:pay	2
clause	path:peacekeeper	6
clause	path:people	6
clause	path:percent	2
clause	path:permission	3
clause	path:policy	3
clause	path:pressure	3
clause	path:process	2
clause	path:protest	6
clause	path:provide	22
clause	path:push	2
clause	path:reach	6
clause	path:ready	5
clause	path:receive	4
clause	path:reduce	3
clause	path:refuge	2
clause	path:refuse	30
clause	path:reiterate	7
clause	path:reject	40
clause	path:release	32
clause	path:renew	2
clause	path:request	10
clause	path:resign	7
clause	path:restriction	4
clause	path:return	18
clause	path:reverse	2
clause	path:revoke	2
clause	path:sanction	24
clause	path:say	69
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
clause	path:support	21
clause	path:surrender	5
clause	path:suspend	11
clause	path:suspension	4
clause	path:take	5
clause	path:talk	18
clause	path:tariff	2
clause	path:threat	2
clause	path:threaten	8
clause	path:torture	3
clause	path:train	2
clause	path:ultimatum	4
clause	path:violate	6
clause	path:visit	10
clause	path:voice	2
clause	path:warfare	4
clause	path:warn	2
clause	path:warrant	3
clause	path:weapon	2
clause	path:welcome	10
clause	path:willing	12
clause	path:with	3
clause	path:withdraw	13
clause	path:withdrawal	4
clause	path:work	2
clause	path:worker	3
clause	path:zone	2
clause	source amod:declare	3
clause	source appos:NAME	6
clause	source ccomp:say	5
clause	source compound:blockade	2
clause	source compound:troop	2
clause	source conj:NAME	7
clause	source flat:NAME	6
clause	source list:NAME	2
clause	source nmod:NAME	2
clause	source nsubj:accept	5
clause	source nsubj:accuse	5
clause	source nsubj:agree	47
clause	source nsubj:announce	16
clause	source nsubj:approve	5
clause	source nsubj:arrest	12
clause	source nsubj:arrive	3
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
clause	source nsubj:declare	14
clause	source nsubj:defend	9
clause	source nsubj:demand	17
clause	source nsubj:deny	2
clause	source nsubj:deport	4
clause	source nsubj:discuss	2
clause	source nsubj:donor	2
clause	source nsubj:end	4
clause	source nsubj:establish	6
clause	source nsubj:expel	4
clause	source nsubj:fail	5
clause	source nsubj:file	8
clause	source nsubj:find	3
clause	source nsubj:freed	10
clause	source nsubj:give	8
clause	source nsubj:go	4
clause	source nsubj:grant	6
clause	source nsubj:have	5
clause	source nsubj:hold	18
clause	source nsubj:host	5
clause	source nsubj:impose	13
clause	source nsubj:issue	11
clause	source nsubj:join	3
clause	source nsubj:launch	32
clause	source nsubj:lead	2
clause	source nsubj:let	3
clause	source nsubj:lift	16
clause	source nsubj:meet	11
clause	source nsubj:mobilize	5
clause	source nsubj:offer	3
clause	source nsubj:open	8
clause	source nsubj:order	18
clause	source nsubj:outlaw	4
clause	source nsubj:pass:announce	2
clause	source nsubj:pass:deploy	2
clause	source nsubj:pressure	2
clause	source nsubj:provide	10
clause	source nsubj:reach	4
clause	source nsubj:ready	4
clause	source nsubj:reduce	3
clause	source nsubj:refuse	28
clause	source nsubj:reiterate	7
clause	source nsubj:reject	28
clause	source nsubj:release	12
clause	source nsubj:remain	6
clause	source nsubj:return	14
clause	source nsubj:reverse	2
clause	source nsubj:say	65
clause	source nsubj:seek	4
clause	source nsubj:seize	3
clause	source nsubj:send	10
clause	source nsubj:share	3
clause	source nsubj:sign	7
clause	source nsubj:start	2
clause	source nsubj:stop	3
clause	source nsubj:strike	2
clause	source nsubj:summon	7
clause	source nsubj:support	6
clause	source nsubj:surrender	4
clause	source nsubj:suspend	10
clause	source nsubj:take	2
clause	source nsubj:threaten	7
clause	source nsubj:violate	4
clause	source nsubj:warn	2
clause	source nsubj:welcome	8
clause	source nsubj:willing	12
clause	source nsubj:withdraw	6
clause	source obl:arrest	2
clause	source obl:die	2
clause	source:advcl	4
clause	source:advmod	3
clause	source:amod	5
clause	source:amod>nsubj	2
clause	source:amod>root	4
clause	source:appos>nsubj	4
clause	source:appos>obl	2
clause	source:ccomp	5
clause	source:compound	3
clause	source:compound>nsubj	3
clause	source:compound>obl	2
clause	source:compound>obl:unmarked	2
clause	source:compound>root	6
clause	source:conj>obl	3
clause	source:csubj	3
clause	source:flat>nsubj	4
clause	source:list>root	2
clause	source:nmod:poss>nsubj	3
clause	source:nmod>nsubj	4
clause	source:nmod>obl	8
clause	source:nsubj	836
clause	source:nsubj:pass	23
clause	source:nsubj>root	3
clause	source:obj	2
clause	source:obl	12
clause	source:obl:agent	6
clause	source:obl:unmarked	2
clause	source:root	50
clause	target 	472
clause	target 's	26
clause	target after	2
clause	target against	46
clause	target along	2
clause	target at	5
clause	target between	5
clause	target by	16
clause	target compound:NAME	2
clause	target compound:guilty	2
clause	target compound:permission	2
clause	target compound:sanction	2
clause	target conj:NAME	39
clause	target for	24
clause	target from	37
clause	target in	99
clause	target into	16
clause	target iobj:allow	2
clause	target nmod:NAME	14
clause	target nmod:action	2
clause	target nmod:agreement	8
clause	target nmod:aid	15
clause	target nmod:airstrike	3
clause	target nmod:arrest	3
clause	target nmod:artifact	3
clause	target nmod:assault	5
clause	target nmod:assistance	7
clause	target nmod:attack	15
clause	target nmod:ban	5
clause	target nmod:blockade	6
clause	target nmod:boycott	2
clause	target nmod:ceasefire	5
clause	target nmod:demand	4
clause	target nmod:evidence	4
clause	target nmod:expert	2
clause	target nmod:investigation	13
clause	target nmod:letter	2
clause	target nmod:meeting	12
clause	target nmod:operation	2
clause	target nmod:peacekeeper	5
clause	target nmod:people	2
clause	target nmod:poss:effort	3
clause	target nmod:poss:policy	2
clause	target nmod:process	2
clause	target nmod:refuge	2
clause	target nmod:release	4
clause	target nmod:request	9
clause	target nmod:state	5
clause	target nmod:strike	6
clause	target nmod:support	7
clause	target nmod:suspension	2
clause	target nmod:talk	15
clause	target nmod:ultimatum	3
clause	target nmod:visit	5
clause	target nmod:warfare	4
clause	target nmod:warrant	3
clause	target nmod:withdrawal	4
clause	target nmod:worker	2
clause	target nsubj:die	3
clause	target nsubj:do	2
clause	target nsubj:ensure	2
clause	target nsubj:pass:arrest	4
clause	target nsubj:provide	2
clause	target nsubj:reach	2
clause	target nsubj:receive	2
clause	target obj:accept	5
clause	target obj:accuse	7
clause	target obj:arrest	15
clause	target obj:ban	4
clause	target obj:blame	2
clause	target obj:boycott	5
clause	target obj:call	8
clause	target obj:capture	2
clause	target obj:condemn	9
clause	target obj:convict	7
clause	target obj:defend	2
clause	target obj:demand	3
clause	target obj:deport	2
clause	target obj:detain	6
clause	target obj:expel	5
clause	target obj:freed	9
clause	target obj:give	2
clause	target obj:grant	2
clause	target obj:help	2
clause	target obj:hit	2
clause	target obj:hold	3
clause	target obj:leave	2
clause	target obj:let	3
clause	target obj:meet	17
clause	target obj:order	6
clause	target obj:outlaw	4
clause	target obj:pardon	2
clause	target obj:pressure	2
clause	target obj:protest	2
clause	target obj:release	17
clause	target obj:seize	3
clause	target obj:shell	4
clause	target obj:strike	3
clause	target obj:summon	8
clause	target obj:support	4
clause	target obj:train	2
clause	target obj:visit	2
clause	target obj:warn	2
clause	target obj:with	2
clause	target obl:announce	2
clause	target obl:arrest	2
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
clause	target obl:provide	2
clause	target obl:resign	2
clause	target obl:send	8
clause	target obl:set	5
clause	target obl:surrender	4
clause	target obl:suspend	4
clause	target obl:withdraw	7
clause	target of	53
clause	target on	58
clause	target to	101
clause	target with	57
clause	target:NAME	59
clause	target:accept	6
clause	target:accuse	7
clause	target:action	3
clause	target:agree	4
clause	target:agreement	8
clause	target:aid	15
clause	target:airstrike	4
clause	target:allow	7
clause	target:announce	2
clause	target:arrest	24
clause	target:arrive	4
clause	target:artifact	3
clause	target:assault	5
clause	target:assistance	8
clause	target:attack	26
clause	target:attend	2
clause	target:ban	10
clause	target:begin	2
clause	target:blame	2
clause	target:blockade	7
clause	target:boycott	7
clause	target:call	14
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
clause	target:die	3
clause	target:dismiss	2
clause	target:do	3
clause	target:effort	7
clause	target:embargo	3
clause	target:end	3
clause	target:ensure	2
clause	target:establish	3
clause	target:evidence	4
clause	target:expel	6
clause	target:expert	2
clause	target:extend	4
clause	target:extradite	2
clause	target:fighter	3
clause	target:fire	2
clause	target:freed	9
clause	target:give	6
clause	target:grant	4
clause	target:guilty	3
clause	target:help	2
clause	target:hit	2
clause	target:hold	6
clause	target:host	3
clause	target:impose	6
clause	target:investigation	13
clause	target:jail	2
clause	target:leave	4
clause	target:let	3
clause	target:letter	2
clause	target:lift	3
clause	target:meet	22
clause	target:meeting	12
clause	target:mobilize	2
clause	target:of	2
clause	target:offer	2
clause	target:open	8
clause	target:operation	2
clause	target:order	7
clause	target:outlaw	4
clause	target:pardon	4
clause	target:peacekeeper	5
clause	target:people	2
clause	target:permission	3
clause	target:plan	2
clause	target:policy	2
clause	target:pressure	3
clause	target:process	2
clause	target:protest	5
clause	target:provide	5
clause	target:push	2
clause	target:reach	2
clause	target:receive	4
clause	target:refuge	2
clause	target:release	30
clause	target:request	9
clause	target:resign	3
clause	target:sanction	22
clause	target:say	4
clause	target:seek	2
clause	target:seize	4
clause	target:send	8
clause	target:set	6
clause	target:shell	5
clause	target:state	5
clause	target:strike	9
clause	target:summon	8
clause	target:support	11
clause	target:surrender	4
clause	target:suspend	4
clause	target:suspension	2
clause	target:talk	16
clause	target:train	2
clause	target:ultimatum	4
clause	target:violate	2
clause	target:visit	8
clause	target:warfare	4
clause	target:warn	2
clause	target:warrant	3
clause	target:with	3
clause	target:withdraw	7
clause	target:withdrawal	4
clause	target:work	2
clause	target:worker	3
clause	that :NAME	3
clause	that :today	2
clause	that after:day	3
clause	that against:TARGET	2
clause	that by:NOUN	23
clause	that by:PROPN	20
clause	that by:SCONJ	2
clause	that by:TARGET	18
clause	that by:he	12
clause	that by:it	32
clause	that by:nobody	255
clause	that by:that	2
clause	that by:they	23
clause	that for:TARGET	2
clause	that from:TARGET	10
clause	that in:NAME	6
clause	that in:TARGET	10
clause	that mark:	157
clause	that mark:after	5
clause	that mark:if	2
clause	that mark:that	22
clause	that mark:to	196
clause	that mark:while	2
clause	that modal:	135
clause	that modal:must	8
clause	that modal:to	196
clause	that modal:will	38
clause	that modal:would	12
clause	that not	29
clause	that object is:$	2
clause	that object is:NAME	26
clause	that object is:current	2
clause	that object is:humanitarian	4
clause	that object is:international	2
clause	that object is:large	3
clause	that object is:military	9
clause	that object is:national	2
clause	that object is:new	3
clause	that object is:peaceful	2
clause	that object is:political	3
clause	that object is:presidential	2
clause	that object of:NAME	16
clause	that object of:TARGET	34
clause	that object of:country	2
clause	that object of:facility	2
clause	that object of:his	4
clause	that object of:import	2
clause	that object of:its	15
clause	that object of:their	5
clause	that object:NAME	11
clause	that object:TARGET	34
clause	that object:access	3
clause	that object:action	2
clause	that object:agreement	6
clause	that object:aid	3
clause	that object:arm	2
clause	that object:attack	4
clause	that object:ban	7
clause	that object:deal	3
clause	that object:him	6
clause	that object:more	3
clause	that object:number	2
clause	that object:publication	3
clause	that object:role	2
clause	that object:sanction	5
clause	that object:security	2
clause	that object:strike	9
clause	that object:support	5
clause	that object:talk	2
clause	that object:troop	10
clause	that object:weapon	4
clause	that of:TARGET	2
clause	that on:NAME	6
clause	that on:TARGET	3
clause	that passive	19
clause	that tense:+CD	2
clause	that tense:+JJ	4
clause	that tense:+NN	13
clause	that tense:+NNP	5
clause	that tense:+NNS	6
clause	that tense:+VB	200
clause	that tense:+VBD	36
clause	that tense:+VBG	6
clause	that tense:+VBN	5
clause	that tense:+VBP	4
clause	that tense:+VBZ	8
clause	that tense:MD+VB	53
clause	that tense:MD+VBN	6
clause	that tense:VB+JJ	2
clause	that tense:VBD+VBN	15
clause	that tense:VBP+VBG	2
clause	that tense:VBP+VBN	4
clause	that tense:VBZ+JJ	5
clause	that tense:VBZ+VBG	6
clause	that tense:VBZ+VBN	9
clause	that to:TARGET	10
clause	that:NAME	5
clause	that:accept	7
clause	that:allow	13
clause	that:appear	3
clause	that:be	2
clause	that:begin	2
clause	that:boycott	4
clause	that:cancel	2
clause	that:contribute	4
clause	that:deliver	2
clause	that:demand	2
clause	that:discuss	5
clause	that:ease	2
clause	that:end	10
clause	that:ensure	2
clause	that:extend	4
clause	that:fight	2
clause	that:fighter	2
clause	that:form	2
clause	that:halt	2
clause	that:have	3
clause	that:help	3
clause	that:hold	2
clause	that:investigate	4
clause	that:kill	4
clause	that:launch	3
clause	that:lay_down	4
clause	that:lift	13
clause	that:meet	7
clause	that:move	2
clause	that:pay	2
clause	that:prompt	2
clause	that:provide	9
clause	that:reach	8
clause	that:receive	2
clause	that:release	8
clause	that:remove	3
clause	that:resign	7
clause	that:return	3
clause	that:review	2
clause	that:say	4
clause	that:seize	3
clause	that:send	7
clause	that:start	2
clause	that:stop	5
clause	that:strike	3
clause	that:support	4
clause	that:suspend	4
clause	that:take	2
clause	that:warn	2
clause	that:welcome	2
clause	that:withdraw	8
clause	then modal:	11
clause	then modal:to	6
clause	then modal:would	4
clause	then:NAME	2
clause	then:withdraw	3
clause	top:NAME	62
clause	top:accept	6
clause	top:accuse	5
clause	top:agree	36
clause	top:aid	2
clause	top:align	2
clause	top:announce	21
clause	top:approve	6
clause	top:army	2
clause	top:arrest	20
clause	top:arrive	4
clause	top:attend	3
clause	top:award	2
clause	top:back	2
clause	top:ban	4
clause	top:begin	5
clause	top:blame	2
clause	top:blockade	3
clause	top:call	19
clause	top:cancel	4
clause	top:capture	2
clause	top:charge	2
clause	top:close	2
clause	top:concede	3
clause	top:condemn	12
clause	top:conduct	2
clause	top:continue	2
clause	top:convict	8
clause	top:decide	3
clause	top:declare	16
clause	top:defend	9
clause	top:demand	15
clause	top:deny	2
clause	top:deploy	3
clause	top:deport	4
clause	top:die	3
clause	top:discuss	2
clause	top:donor	2
clause	top:end	5
clause	top:establish	6
clause	top:expel	5
clause	top:fail	3
clause	top:fighter	4
clause	top:file	8
clause	top:find	3
clause	top:former	2
clause	top:freed	10
clause	top:give	11
clause	top:go	3
clause	top:grant	6
clause	top:hold	23
clause	top:host	5
clause	top:impose	12
clause	top:issue	12
clause	top:join	3
clause	top:launch	31
clause	top:lead	3
clause	top:let	3
clause	top:lift	14
clause	top:loyal	3
clause	top:meet	12
clause	top:mobilize	5
clause	top:offer	3
clause	top:open	8
clause	top:outlaw	4
clause	top:pardon	3
clause	top:pressure	2
clause	top:provide	10
clause	top:reach	3
clause	top:ready	4
clause	top:rebel	2
clause	top:reduce	3
clause	top:refuse	30
clause	top:reiterate	7
clause	top:reject	35
clause	top:release	19
clause	top:report	3
clause	top:return	16
clause	top:reverse	2
clause	top:say	67
clause	top:seek	4
clause	top:seize	3
clause	top:send	10
clause	top:share	3
clause	top:sign	5
clause	top:start	3
clause	top:stop	4
clause	top:strike	3
clause	top:summon	8
clause	top:support	7
clause	top:surrender	4
clause	top:suspend	10
clause	top:take	4
clause	top:threaten	7
clause	top:train	2
clause	top:violate	4
clause	top:warn	2
clause	top:welcome	8
clause	top:willing	12
clause	top:withdraw	6
clause	way:/conj	30
clause	way:/nmod	7
clause	way:/nmod/obj	2
clause	way:/nmod/obj/acl	2
clause	way:/nsubj/conj	3
clause	way:/obj	2
clause	way:/obj/ccomp	4
clause	way:/obj/conj	3
clause	way:advcl^/obj	2
clause	way:amod^	2
clause	way:amod^/nmod/obj	3
clause	way:flat^nsubj^/obj	2
clause	way:nmod^obl^/nsubj:pass	2
clause	way:nsubj:pass^/nmod/obj	5
clause	way:nsubj:pass^/obl	3
clause	way:nsubj^/compound/ccomp	2
clause	way:nsubj^/compound/obj	6
clause	way:nsubj^/compound/obj/ccomp	3
clause	way:nsubj^/compound/obl	3
clause	way:nsubj^/nmod	3
clause	way:nsubj^/nmod/conj/obj	2
clause	way:nsubj^/nmod/nmod/nmod/obj	3
clause	way:nsubj^/nmod/nmod/nmod/obl	2
clause	way:nsubj^/nmod/nmod/obj	14
clause	way:nsubj^/nmod/nmod/obj/ccomp	2
clause	way:nsubj^/nmod/nsubj/ccomp	2
clause	way:nsubj^/nmod/obj	171
clause	way:nsubj^/nmod/obj/advcl	4
clause	way:nsubj^/nmod/obj/ccomp	12
clause	way:nsubj^/nmod/obj/xcomp	14
clause	way:nsubj^/nmod/obl	24
clause	way:nsubj^/nmod/obl/acl:relcl/obj	2
clause	way:nsubj^/nmod:poss/obj	17
clause	way:nsubj^/nsubj	5
clause	way:nsubj^/nsubj/ccomp	13
clause	way:nsubj^/obj	197
clause	way:nsubj^/obj/acl/obj	2
clause	way:nsubj^/obj/advcl	5
clause	way:nsubj^/obj/advcl/xcomp	2
clause	way:nsubj^/obj/ccomp	15
clause	way:nsubj^/obj/xcomp	13
clause	way:nsubj^/obl	65
clause	way:nsubj^/obl/acl/obj	7
clause	way:nsubj^/obl/advcl	4
clause	way:nsubj^/obl/advcl/xcomp	2
clause	way:nsubj^/obl/ccomp	5
clause	way:nsubj^/obl/obj	4
clause	way:nsubj^/obl/parataxis	2
clause	way:nsubj^/obl/xcomp	32
clause	way:nsubj^/obl:agent	3
clause	way:nsubj^amod^/nmod	2
clause	way:obl:agent^/nsubj:pass	4
clause	way:obl^/nsubj	2
clause	way:obl^/nsubj:pass	3
clause	way:obl^/obj	2
clause	which :NAME	2
clause	which by:NOUN	7
clause	which by:TARGET	5
clause	which by:it	4
clause	which by:nobody	127
clause	which by:that	13
clause	which by:who	7
clause	which in:NAME	9
clause	which in:TARGET	2
clause	which mark:	86
clause	which mark:for	5
clause	which mark:of	8
clause	which mark:that	7
clause	which mark:to	61
clause	which modal:	101
clause	which modal:to	61
clause	which modal:would	6
clause	which object is:NAME	11
clause	which object is:military	2
clause	which object is:political	2
clause	which object of:NAME	8
clause	which object of:people	3
clause	which object:NAME	7
clause	which object:TARGET	3
clause	which object:people	3
clause	which object:troop	2
clause	which object:which	2
clause	which on:NAME	4
clause	which on:TARGET	3
clause	which passive	12
clause	which tense:+VB	60
clause	which tense:+VBD	15
clause	which tense:+VBG	27
clause	which tense:+VBN	38
clause	which tense:MD+VB	3
clause	which tense:VBD+VBN	14
clause	which tense:VBZ+VBN	3
clause	which:allow	2
clause	which:arrest	3
clause	which:begin	2
clause	which:build	2
clause	which:complain	5
clause	which:design	3
clause	which:detain	3
clause	which:fight	2
clause	which:follow	4
clause	which:impose	7
clause	which:leave	2
clause	which:promote	2
clause	which:seize	2
clause	which:take	3
clause-pair	NAME>NAME	2
clause-pair	NAME>NAME 	2
clause-pair	NAME~in	3
clause-pair	NAME~on	3
clause-pair	NAME~on~NAME	3
clause-pair	NOUN does agree	4
clause-pair	NOUN does agree 	4
clause-pair	NOUN does align	2
clause-pair	NOUN does align 	2
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
clause-pair	NOUN does loyal	2
clause-pair	NOUN does loyal 	2
clause-pair	NOUN does release	3
clause-pair	NOUN does return	2
clause-pair	NOUN does return 	2
clause-pair	NOUN does say	15
clause-pair	NOUN does say 	15
clause-pair	NOUN does share	2
clause-pair	NOUN does share 	2
clause-pair	NOUN does stage	2
clause-pair	NOUN does stage 	2
clause-pair	NOUN does tell	2
clause-pair	NOUN does tell 	2
clause-pair	PROPN does NAME	2
clause-pair	PROPN does NAME 	2
clause-pair	PROPN does agree	6
clause-pair	PROPN does agree 	6
clause-pair	PROPN does approve	3
clause-pair	PROPN does approve 	3
clause-pair	PROPN does arrest	2
clause-pair	PROPN does arrest 	2
clause-pair	PROPN does call	3
clause-pair	PROPN does call 	3
clause-pair	PROPN does declare	4
clause-pair	PROPN does declare 	4
clause-pair	PROPN does decline	2
clause-pair	PROPN does decline 	2
clause-pair	PROPN does give	3
clause-pair	PROPN does give 	2
clause-pair	PROPN does hold	6
clause-pair	PROPN does hold 	4
clause-pair	PROPN does hold will	2
clause-pair	PROPN does issue	3
clause-pair	PROPN does issue 	3
clause-pair	PROPN does lift	2
clause-pair	PROPN does meet	3
clause-pair	PROPN does pardon	2
clause-pair	PROPN does pardon 	2
clause-pair	PROPN does say	11
clause-pair	PROPN does say 	11
clause-pair	PROPN does sign	3
clause-pair	PROPN does sign 	3
clause-pair	PROPN does start	2
clause-pair	PROPN does start 	2
clause-pair	PROPN does voice	2
clause-pair	PROPN does voice 	2
clause-pair	SOURCE does accept	4
clause-pair	SOURCE does accept 	4
clause-pair	SOURCE does accuse	5
clause-pair	SOURCE does accuse 	5
clause-pair	SOURCE does agree	41
clause-pair	SOURCE does agree 	41
clause-pair	SOURCE does announce	17
clause-pair	SOURCE does announce 	17
clause-pair	SOURCE does approve	4
clause-pair	SOURCE does approve 	4
clause-pair	SOURCE does arrest	12
clause-pair	SOURCE does arrest 	12
clause-pair	SOURCE does arrive	3
clause-pair	SOURCE does arrive 	3
clause-pair	SOURCE does attack	10
clause-pair	SOURCE does attack 	10
clause-pair	SOURCE does award	2
clause-pair	SOURCE does award 	2
clause-pair	SOURCE does ban	4
clause-pair	SOURCE does ban 	4
clause-pair	SOURCE does begin	4
clause-pair	SOURCE does begin 	4
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
clause-pair	SOURCE does condemn	8
clause-pair	SOURCE does condemn 	8
clause-pair	SOURCE does continue	2
clause-pair	SOURCE does convict	7
clause-pair	SOURCE does convict 	7
clause-pair	SOURCE does decide	3
clause-pair	SOURCE does decide 	3
clause-pair	SOURCE does declare	13
clause-pair	SOURCE does declare 	13
clause-pair	SOURCE does defend	9
clause-pair	SOURCE does defend 	9
clause-pair	SOURCE does demand	16
clause-pair	SOURCE does demand 	16
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
clause-pair	SOURCE does file	8
clause-pair	SOURCE does file 	8
clause-pair	SOURCE does find	3
clause-pair	SOURCE does find 	3
clause-pair	SOURCE does freed	10
clause-pair	SOURCE does freed 	10
clause-pair	SOURCE does give	8
clause-pair	SOURCE does give 	8
clause-pair	SOURCE does go	4
clause-pair	SOURCE does go 	4
clause-pair	SOURCE does grant	5
clause-pair	SOURCE does grant 	5
clause-pair	SOURCE does have	4
clause-pair	SOURCE does have 	4
clause-pair	SOURCE does hold	16
clause-pair	SOURCE does hold 	15
clause-pair	SOURCE does host	4
clause-pair	SOURCE does host will	2
clause-pair	SOURCE does impose	13
clause-pair	SOURCE does impose 	13
clause-pair	SOURCE does intensify	2
clause-pair	SOURCE does intensify 	2
clause-pair	SOURCE does issue	11
clause-pair	SOURCE does issue 	11
clause-pair	SOURCE does join	3
clause-pair	SOURCE does join 	2
clause-pair	SOURCE does launch	32
clause-pair	SOURCE does launch 	32
clause-pair	SOURCE does lead	2
clause-pair	SOURCE does lead 	2
clause-pair	SOURCE does let	3
clause-pair	SOURCE does let 	3
clause-pair	SOURCE does lift	16
clause-pair	SOURCE does lift 	15
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
clause-pair	SOURCE does ready	4
clause-pair	SOURCE does ready 	4
clause-pair	SOURCE does reduce	3
clause-pair	SOURCE does reduce 	3
clause-pair	SOURCE does refuse	27
clause-pair	SOURCE does refuse 	27
clause-pair	SOURCE does reiterate	5
clause-pair	SOURCE does reiterate 	5
clause-pair	SOURCE does reject	27
clause-pair	SOURCE does release	12
clause-pair	SOURCE does release 	10
clause-pair	SOURCE does release not will	2
clause-pair	SOURCE does remain	6
clause-pair	SOURCE does remain 	6
clause-pair	SOURCE does return	13
clause-pair	SOURCE does return 	13
clause-pair	SOURCE does reverse	2
clause-pair	SOURCE does say	62
clause-pair	SOURCE does say 	62
clause-pair	SOURCE does seek	4
clause-pair	SOURCE does seek 	4
clause-pair	SOURCE does seize	3
clause-pair	SOURCE does seize 	3
clause-pair	SOURCE does send	9
clause-pair	SOURCE does send 	8
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
clause-pair	SOURCE does surrender	4
clause-pair	SOURCE does surrender 	4
clause-pair	SOURCE does suspend	10
clause-pair	SOURCE does suspend 	10
clause-pair	SOURCE does take	2
clause-pair	SOURCE does take 	2
clause-pair	SOURCE does threaten	7
clause-pair	SOURCE does threaten 	7
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
clause-pair	TARGET does ensure	2
clause-pair	TARGET does ensure must	2
clause-pair	TARGET does reach	2
clause-pair	TARGET does reach 	2
clause-pair	TARGET>arrest	2
clause-pair	above:say send ccomp	2
clause-pair	accept+TARGET	3
clause-pair	accept+demand	3
clause-pair	accept+demand.	3
clause-pair	accuse+TARGET	5
clause-pair	accuse+TARGET.	5
clause-pair	agree>allow	5
clause-pair	agree>allow to	5
clause-pair	agree>lift	4
clause-pair	agree>lift to	4
clause-pair	agree>provide	2
clause-pair	agree>resign	5
clause-pair	agree>resign to	5
clause-pair	agree~on	2
clause-pair	agree~to	5
clause-pair	aid~to	2
clause-pair	aid~to~TARGET	2
clause-pair	align~with	2
clause-pair	allow+TARGET	5
clause-pair	allow+TARGET.	5
clause-pair	allow+access	3
clause-pair	allow+access.	3
clause-pair	and +CD 	2
clause-pair	and +JJ 	5
clause-pair	and +NN 	15
clause-pair	and +NNP 	7
clause-pair	and +NNS 	6
clause-pair	and +VB 	15
clause-pair	and +VBD 	66
clause-pair	and +VBG 	8
clause-pair	and +VBN 	15
clause-pair	and +VBN  passive	2
clause-pair	and +VBP 	7
clause-pair	and +VBZ 	7
clause-pair	and MD+VB will	7
clause-pair	and MD+VB would	2
clause-pair	and VBD+VBN 	4
clause-pair	and VBD+VBN  passive	6
clause-pair	and VBZ+VBN 	8
clause-pair	and VBZ+VBN  passive	4
clause-pair	and nsubj:NAME	4
clause-pair	and nsubj:accept	2
clause-pair	and nsubj:announce	3
clause-pair	and nsubj:arrest	2
clause-pair	and nsubj:demand	2
clause-pair	and nsubj:exchange	2
clause-pair	and nsubj:have	2
clause-pair	and nsubj:hold	3
clause-pair	and nsubj:include	3
clause-pair	and nsubj:provide	4
clause-pair	and nsubj:push	2
clause-pair	and nsubj:report	2
clause-pair	and nsubj:say	12
clause-pair	and nsubj:say passive	2
clause-pair	and nsubj:tell	2
clause-pair	and root:NAME	3
clause-pair	and root:attend	2
clause-pair	and:NAME	8
clause-pair	and:NAME 	8
clause-pair	and:NAME +NNP	7
clause-pair	and:NAME.	8
clause-pair	and:accept	2
clause-pair	and:accept 	2
clause-pair	and:accept.	2
clause-pair	and:announce	4
clause-pair	and:announce 	4
clause-pair	and:announce +VBD	3
clause-pair	and:announce.	4
clause-pair	and:arrest	4
clause-pair	and:arrest 	4
clause-pair	and:arrest +VBD	2
clause-pair	and:arrest.	3
clause-pair	and:attend	2
clause-pair	and:attend.	2
clause-pair	and:demand	2
clause-pair	and:demand 	2
clause-pair	and:demand +VBG	2
clause-pair	and:demand.	2
clause-pair	and:exchange	3
clause-pair	and:exchange.	3
clause-pair	and:give	2
clause-pair	and:give.	2
clause-pair	and:have.	2
clause-pair	and:hold	3
clause-pair	and:hold 	2
clause-pair	and:hold.	3
clause-pair	and:include	3
clause-pair	and:include 	3
clause-pair	and:include.	3
clause-pair	and:introduce	2
clause-pair	and:introduce 	2
clause-pair	and:introduce.	2
clause-pair	and:launch	3
clause-pair	and:launch 	3
clause-pair	and:launch VBZ+VBN	2
clause-pair	and:launch.	3
clause-pair	and:meet	2
clause-pair	and:meet MD+VB	2
clause-pair	and:meet will	2
clause-pair	and:meet.	2
clause-pair	and:provide	5
clause-pair	and:provide 	5
clause-pair	and:provide.	5
clause-pair	and:push	2
clause-pair	and:push 	2
clause-pair	and:push +VBD	2
clause-pair	and:push.	2
clause-pair	and:report	3
clause-pair	and:report 	3
clause-pair	and:report +VBD	3
clause-pair	and:report.	3
clause-pair	and:return	3
clause-pair	and:return 	3
clause-pair	and:return.	3
clause-pair	and:say	16
clause-pair	and:say 	16
clause-pair	and:say +VBD	10
clause-pair	and:say +VBP	3
clause-pair	and:say passive.	2
clause-pair	and:say.	14
clause-pair	and:sentence	2
clause-pair	and:sentence 	2
clause-pair	and:sentence +VBD	2
clause-pair	and:sentence.	2
clause-pair	and:tell	3
clause-pair	and:tell 	3
clause-pair	and:tell +VBD	3
clause-pair	and:tell.	3
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
clause-pair	announce~	4
clause-pair	announce~on	6
clause-pair	announce~on~NAME	4
clause-pair	approve+deployment	2
clause-pair	approve+deployment.	2
clause-pair	approve+extradition	2
clause-pair	approve+extradition.	2
clause-pair	arrest+TARGET	14
clause-pair	arrest+TARGET.	14
clause-pair	arrest~	3
clause-pair	arrest~in	6
clause-pair	arrest~in~NAME	2
clause-pair	arrest~in~SOURCE	2
clause-pair	arrest~on	3
clause-pair	arrive~in	4
clause-pair	arrive~in~TARGET	3
clause-pair	attack~on	6
clause-pair	attend+meeting	4
clause-pair	attend+meeting.	4
clause-pair	attend~	2
clause-pair	ban+TARGET	4
clause-pair	ban+TARGET.	4
clause-pair	begin~	2
clause-pair	begin~in	3
clause-pair	begin~on	2
clause-pair	begin~on~NAME	2
clause-pair	blame+TARGET	2
clause-pair	blame+TARGET.	2
clause-pair	blockade>impose	2
clause-pair	blockade>impose 	2
clause-pair	blockade~in	2
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
clause-pair	call~for	5
clause-pair	call~for~sanction	4
clause-pair	call~on	8
clause-pair	call~on~NAME	4
clause-pair	call~to	2
clause-pair	cancel+visit	4
clause-pair	cancel+visit.	4
clause-pair	capture+TARGET	2
clause-pair	capture+TARGET.	2
clause-pair	carry_out~in	2
clause-pair	close+border	2
clause-pair	close+border.	2
clause-pair	come~after	2
clause-pair	come~to	2
clause-pair	comprise~	6
clause-pair	comprise~~troop	6
clause-pair	concede~to	3
clause-pair	concede~to~demand	3
clause-pair	conduct+investigation	2
clause-pair	conduct+investigation.	2
clause-pair	conduct~in	2
clause-pair	contribute~to	2
clause-pair	convict+TARGET	7
clause-pair	convict+TARGET.	7
clause-pair	convict~on	4
clause-pair	decide>ease	2
clause-pair	decide>ease to	2
clause-pair	declare+ceasefire	5
clause-pair	declare+ceasefire.	5
clause-pair	declare+state	8
clause-pair	declare+state.	8
clause-pair	declare~	2
clause-pair	declare~for	2
clause-pair	declare~in	2
clause-pair	declare~in~TARGET	2
clause-pair	declare~on	2
clause-pair	deep +JJ 	4
clause-pair	deep +NN 	2
clause-pair	deep +VB 	3
clause-pair	deep +VB to	45
clause-pair	deep +VBD 	3
clause-pair	deep +VBN 	5
clause-pair	deep MD+VB will	2
clause-pair	deep VBD+VBN  passive	2
clause-pair	deep nsubj:help	4
clause-pair	deep nsubj:leave	2
clause-pair	deep nsubj:provide	2
clause-pair	deep nsubj:reach	2
clause-pair	deep nsubj:run	2
clause-pair	deep nsubj:work	2
clause-pair	deep:help	4
clause-pair	deep:help +VB	4
clause-pair	deep:help to	4
clause-pair	deep:help.	4
clause-pair	deep:leave	3
clause-pair	deep:leave +VB	2
clause-pair	deep:leave to	2
clause-pair	deep:leave.	3
clause-pair	deep:provide	2
clause-pair	deep:provide.	2
clause-pair	deep:reach	2
clause-pair	deep:reach +VB	2
clause-pair	deep:reach.	2
clause-pair	deep:run	2
clause-pair	deep:run +VB	2
clause-pair	deep:run.	2
clause-pair	deep:work	2
clause-pair	deep:work.	2
clause-pair	defend+claim	2
clause-pair	defend+claim.	2
clause-pair	defend+decision	3
clause-pair	defend+decision.	3
clause-pair	defend+policy	2
clause-pair	defend+policy.	2
clause-pair	deliver~to	2
clause-pair	demand+TARGET	3
clause-pair	demand+TARGET.	3
clause-pair	demand+release	2
clause-pair	demand+release.	2
clause-pair	demand+withdrawal	3
clause-pair	demand+withdrawal.	3
clause-pair	demand~	6
clause-pair	demand~in	2
clause-pair	demand~on	2
clause-pair	demand~on~NAME	2
clause-pair	demand~~month	2
clause-pair	deport+TARGET	2
clause-pair	deport+TARGET.	2
clause-pair	detain+TARGET	4
clause-pair	detain+TARGET.	4
clause-pair	die~in	3
clause-pair	die~in~SOURCE	2
clause-pair	discuss~in	3
clause-pair	end+effort	3
clause-pair	end+effort.	3
clause-pair	end+strike	7
clause-pair	end+strike not.	7
clause-pair	ensure+security	2
clause-pair	ensure+security.	2
clause-pair	establish+tie	4
clause-pair	establish+tie.	4
clause-pair	establish~	4
clause-pair	establish~with	3
clause-pair	establish~with~TARGET	3
clause-pair	exchange~in	3
clause-pair	expel+TARGET	5
clause-pair	expel+TARGET.	5
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
clause-pair	follow+NAME	2
clause-pair	follow+NAME.	2
clause-pair	freed+TARGET	8
clause-pair	freed+TARGET.	8
clause-pair	give+deadline	2
clause-pair	give+deadline.	2
clause-pair	give+permission	2
clause-pair	go~on	4
clause-pair	go~on~strike	4
clause-pair	grant+permission	2
clause-pair	grant+permission.	2
clause-pair	he does have	2
clause-pair	he does lift	2
clause-pair	he does lift not will	2
clause-pair	hit+TARGET	2
clause-pair	hit+TARGET.	2
clause-pair	hold+TARGET	2
clause-pair	hold+TARGET.	2
clause-pair	hold+meeting	8
clause-pair	hold+meeting.	8
clause-pair	hold+talk	12
clause-pair	hold+talk.	12
clause-pair	hold~	3
clause-pair	hold~for	4
clause-pair	hold~in	5
clause-pair	hold~on	5
clause-pair	hold~on~NAME	3
clause-pair	host~on	2
clause-pair	if then NOUN would	3
clause-pair	if then nobody 	8
clause-pair	if then nobody to	6
clause-pair	impose+sanction	6
clause-pair	impose+sanction.	6
clause-pair	impose+which	2
clause-pair	impose+which.	2
clause-pair	impose~	2
clause-pair	impose~in	2
clause-pair	impose~in~NAME	2
clause-pair	impose~on~NAME	2
clause-pair	investigate+attack	2
clause-pair	investigate+attack.	2
clause-pair	issue+ultimatum	6
clause-pair	issue+ultimatum.	6
clause-pair	issue~after	2
clause-pair	issue~to	3
clause-pair	it does allow	2
clause-pair	it does allow would	2
clause-pair	it does begin	2
clause-pair	it does provide	2
clause-pair	it does release	2
clause-pair	it does release will	2
clause-pair	jail~for	2
clause-pair	kill+people	3
clause-pair	kill+people.	3
clause-pair	kill~in	5
clause-pair	launch+action	2
clause-pair	launch+action.	2
clause-pair	launch+assault	2
clause-pair	launch+assault.	2
clause-pair	launch+attack	9
clause-pair	launch+attack.	9
clause-pair	launch+effort	5
clause-pair	launch+effort.	5
clause-pair	launch+investigation	10
clause-pair	launch+investigation.	10
clause-pair	launch+warfare	3
clause-pair	launch+warfare.	3
clause-pair	launch~	4
clause-pair	launch~in	5
clause-pair	launch~on	2
clause-pair	launch~on~NAME	2
clause-pair	lay_down+weapon	3
clause-pair	lay_down+weapon.	3
clause-pair	lay_down~in	2
clause-pair	lead+attack	2
clause-pair	lead+attack.	2
clause-pair	leave+TARGET	2
clause-pair	leave+TARGET.	2
clause-pair	let+TARGET	3
clause-pair	let+TARGET.	3
clause-pair	lift+ban	9
clause-pair	lift+ban.	7
clause-pair	lift+blockade	4
clause-pair	lift+blockade.	4
clause-pair	lift+boycott	2
clause-pair	lift+boycott.	2
clause-pair	lift+restriction	3
clause-pair	lift+restriction.	3
clause-pair	lift+sanction	5
clause-pair	lift+sanction.	5
clause-pair	lift~	4
clause-pair	loyal~to	2
clause-pair	main +JJ 	17
clause-pair	main +NN 	15
clause-pair	main +NNP 	12
clause-pair	main +NNS 	13
clause-pair	main +VB 	7
clause-pair	main +VBD 	470
clause-pair	main +VBD  passive	3
clause-pair	main +VBG 	3
clause-pair	main +VBN 	40
clause-pair	main +VBN  passive	3
clause-pair	main +VBP 	12
clause-pair	main +VBZ 	44
clause-pair	main MD+VB not will	5
clause-pair	main MD+VB will	19
clause-pair	main MD+VB would	3
clause-pair	main VBD+JJ 	2
clause-pair	main VBD+VBN 	17
clause-pair	main VBD+VBN  passive	20
clause-pair	main VBP+VBG 	2
clause-pair	main VBP+VBN 	82
clause-pair	main VBP+VBN  passive	9
clause-pair	main VBZ+JJ 	15
clause-pair	main VBZ+VBG 	19
clause-pair	main VBZ+VBN 	192
clause-pair	main VBZ+VBN  passive	10
clause-pair	main amod:declare	3
clause-pair	main ccomp:say	5
clause-pair	main compound:blockade	2
clause-pair	main compound:comprise	2
clause-pair	main compound:say	2
clause-pair	main list:NAME	2
clause-pair	main nmod:come	2
clause-pair	main nsubj:accept	5
clause-pair	main nsubj:accuse	5
clause-pair	main nsubj:agree	47
clause-pair	main nsubj:announce	16
clause-pair	main nsubj:approve	5
clause-pair	main nsubj:arrest	12
clause-pair	main nsubj:arrive	3
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
clause-pair	main nsubj:declare	14
clause-pair	main nsubj:defend	9
clause-pair	main nsubj:demand	17
clause-pair	main nsubj:deny	2
clause-pair	main nsubj:deport	4
clause-pair	main nsubj:discuss	2
clause-pair	main nsubj:donor	2
clause-pair	main nsubj:end	4
clause-pair	main nsubj:establish	6
clause-pair	main nsubj:expel	4
clause-pair	main nsubj:fail	5
clause-pair	main nsubj:file	8
clause-pair	main nsubj:find	3
clause-pair	main nsubj:freed	10
clause-pair	main nsubj:give	8
clause-pair	main nsubj:go	4
clause-pair	main nsubj:grant	6
clause-pair	main nsubj:have	4
clause-pair	main nsubj:hold	18
clause-pair	main nsubj:host	5
clause-pair	main nsubj:impose	13
clause-pair	main nsubj:intensify	2
clause-pair	main nsubj:issue	11
clause-pair	main nsubj:join	3
clause-pair	main nsubj:launch	32
clause-pair	main nsubj:lead	2
clause-pair	main nsubj:let	3
clause-pair	main nsubj:lift	16
clause-pair	main nsubj:meet	11
clause-pair	main nsubj:mobilize	5
clause-pair	main nsubj:offer	3
clause-pair	main nsubj:open	8
clause-pair	main nsubj:order	18
clause-pair	main nsubj:outlaw	4
clause-pair	main nsubj:pass:announce passive	2
clause-pair	main nsubj:pass:deploy passive	2
clause-pair	main nsubj:pressure	2
clause-pair	main nsubj:provide	10
clause-pair	main nsubj:reach	4
clause-pair	main nsubj:ready	4
clause-pair	main nsubj:reduce	3
clause-pair	main nsubj:refuse	29
clause-pair	main nsubj:reiterate	7
clause-pair	main nsubj:reject	28
clause-pair	main nsubj:release	12
clause-pair	main nsubj:remain	6
clause-pair	main nsubj:return	14
clause-pair	main nsubj:reverse	2
clause-pair	main nsubj:say	66
clause-pair	main nsubj:seek	4
clause-pair	main nsubj:seize	3
clause-pair	main nsubj:send	10
clause-pair	main nsubj:share	3
clause-pair	main nsubj:sign	8
clause-pair	main nsubj:start	2
clause-pair	main nsubj:step_up	2
clause-pair	main nsubj:stop	3
clause-pair	main nsubj:strike	2
clause-pair	main nsubj:summon	7
clause-pair	main nsubj:support	5
clause-pair	main nsubj:surrender	4
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
clause-pair	main root:NAME	22
clause-pair	main root:former	2
clause-pair	main root:loyal	2
clause-pair	main:NAME	28
clause-pair	main:NAME 	28
clause-pair	main:NAME +JJ	13
clause-pair	main:NAME +NNP	12
clause-pair	main:NAME.	28
clause-pair	main:accept	6
clause-pair	main:accept 	6
clause-pair	main:accept +VBD	3
clause-pair	main:accept.	6
clause-pair	main:accuse	5
clause-pair	main:accuse 	5
clause-pair	main:accuse.	5
clause-pair	main:agree	53
clause-pair	main:agree 	53
clause-pair	main:agree +VBD	18
clause-pair	main:agree VBD+VBN	2
clause-pair	main:agree VBP+VBN	16
clause-pair	main:agree VBZ+VBN	16
clause-pair	main:agree.	51
clause-pair	main:aid	2
clause-pair	main:aid 	2
clause-pair	main:aid +NN	2
clause-pair	main:aid.	2
clause-pair	main:announce	21
clause-pair	main:announce 	21
clause-pair	main:announce +VBD	17
clause-pair	main:announce passive.	2
clause-pair	main:announce.	19
clause-pair	main:approve	7
clause-pair	main:approve 	7
clause-pair	main:approve +VBD	7
clause-pair	main:approve.	7
clause-pair	main:arrest	20
clause-pair	main:arrest 	20
clause-pair	main:arrest +VBD	5
clause-pair	main:arrest VBD+VBN	4
clause-pair	main:arrest VBP+VBN	9
clause-pair	main:arrest passive.	5
clause-pair	main:arrest.	15
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
clause-pair	main:attend +VBZ	2
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
clause-pair	main:blame.	2
clause-pair	main:blockade	2
clause-pair	main:blockade 	2
clause-pair	main:blockade.	2
clause-pair	main:call	17
clause-pair	main:call 	17
clause-pair	main:call +VBD	7
clause-pair	main:call +VBN	4
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
clause-pair	main:condemn	12
clause-pair	main:condemn 	12
clause-pair	main:condemn +VBD	8
clause-pair	main:condemn VBZ+VBN	4
clause-pair	main:condemn.	11
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
clause-pair	main:decline	2
clause-pair	main:decline 	2
clause-pair	main:defend	9
clause-pair	main:defend 	9
clause-pair	main:defend +VBD	5
clause-pair	main:defend VBZ+VBN	3
clause-pair	main:defend.	9
clause-pair	main:demand	17
clause-pair	main:demand 	17
clause-pair	main:demand +VBD	12
clause-pair	main:demand.	17
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
clause-pair	main:end	4
clause-pair	main:end 	3
clause-pair	main:end +VBD	2
clause-pair	main:end MD+VB	2
clause-pair	main:end.	5
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
clause-pair	main:file	8
clause-pair	main:file 	8
clause-pair	main:file.	8
clause-pair	main:find	3
clause-pair	main:find 	3
clause-pair	main:find +VBD	3
clause-pair	main:find.	3
clause-pair	main:fire	2
clause-pair	main:fire 	2
clause-pair	main:fire.	2
clause-pair	main:former	2
clause-pair	main:former 	2
clause-pair	main:former +JJ	2
clause-pair	main:former.	2
clause-pair	main:freed	10
clause-pair	main:freed 	10
clause-pair	main:freed +VBD	5
clause-pair	main:freed VBZ+VBN	4
clause-pair	main:freed.	10
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
clause-pair	main:have	4
clause-pair	main:have 	4
clause-pair	main:have +VBZ	4
clause-pair	main:have.	4
clause-pair	main:hold	27
clause-pair	main:hold 	24
clause-pair	main:hold +VBD	10
clause-pair	main:hold MD+VB	3
clause-pair	main:hold VBZ+VBN	7
clause-pair	main:hold will	3
clause-pair	main:hold.	24
clause-pair	main:host	5
clause-pair	main:host MD+VB	2
clause-pair	main:host will	3
clause-pair	main:host.	5
clause-pair	main:impose	13
clause-pair	main:impose 	13
clause-pair	main:impose +VBN	3
clause-pair	main:impose VBZ+VBN	6
clause-pair	main:impose.	13
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
clause-pair	main:launch	34
clause-pair	main:launch 	34
clause-pair	main:launch +VBD	17
clause-pair	main:launch VBP+VBN	9
clause-pair	main:launch VBZ+VBN	7
clause-pair	main:launch.	33
clause-pair	main:lead	3
clause-pair	main:lead 	3
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
clause-pair	main:provide	11
clause-pair	main:provide 	10
clause-pair	main:provide VBP+VBN	2
clause-pair	main:provide VBZ+VBN	3
clause-pair	main:provide.	10
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
clause-pair	main:release 	15
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
clause-pair	main:say.	76
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
clause-pair	main:send +VBD	2
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
clause-pair	main:start	3
clause-pair	main:start 	3
clause-pair	main:start VBZ+VBN	2
clause-pair	main:start.	3
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
clause-pair	main:surrender	4
clause-pair	main:surrender 	4
clause-pair	main:surrender VBP+VBN	2
clause-pair	main:surrender.	4
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
clause-pair	main:threaten.	8
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
clause-pair	meet+TARGET	13
clause-pair	meet+TARGET.	13
clause-pair	meet~	5
clause-pair	meet~at	4
clause-pair	meet~in	4
clause-pair	meet~with	4
clause-pair	mobilize+troop	3
clause-pair	mobilize+troop.	3
clause-pair	mobilize~against	2
clause-pair	mobilize~against~TARGET	2
clause-pair	nobody does 27	2
clause-pair	nobody does 27 	2
clause-pair	nobody does NAME	33
clause-pair	nobody does NAME 	33
clause-pair	nobody does accept 	3
clause-pair	nobody does accept to	3
clause-pair	nobody does aid	3
clause-pair	nobody does aid to	2
clause-pair	nobody does allow	13
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
clause-pair	nobody does deliver	2
clause-pair	nobody does deliver to	2
clause-pair	nobody does demand	4
clause-pair	nobody does demand 	3
clause-pair	nobody does design	2
clause-pair	nobody does design 	2
clause-pair	nobody does detain	4
clause-pair	nobody does detain to	2
clause-pair	nobody does discuss	7
clause-pair	nobody does discuss to	7
clause-pair	nobody does ease	2
clause-pair	nobody does ease to	2
clause-pair	nobody does exchange	2
clause-pair	nobody does express	2
clause-pair	nobody does extend	3
clause-pair	nobody does fight	4
clause-pair	nobody does fight 	2
clause-pair	nobody does fight to	2
clause-pair	nobody does follow	4
clause-pair	nobody does follow 	3
clause-pair	nobody does form	2
clause-pair	nobody does form to	2
clause-pair	nobody does former	2
clause-pair	nobody does former 	2
clause-pair	nobody does give	7
clause-pair	nobody does give 	2
clause-pair	nobody does guilty	2
clause-pair	nobody does guilty 	2
clause-pair	nobody does halt	3
clause-pair	nobody does halt to	2
clause-pair	nobody does help	7
clause-pair	nobody does help to	6
clause-pair	nobody does hold	9
clause-pair	nobody does hold 	7
clause-pair	nobody does impose	4
clause-pair	nobody does impose 	4
clause-pair	nobody does investigate	3
clause-pair	nobody does investigate to	3
clause-pair	nobody does kill	3
clause-pair	nobody does kill 	3
clause-pair	nobody does launch	3
clause-pair	nobody does launch 	2
clause-pair	nobody does leave	4
clause-pair	nobody does leave 	2
clause-pair	nobody does leave to	2
clause-pair	nobody does let	2
clause-pair	nobody does lift	9
clause-pair	nobody does lift to	8
clause-pair	nobody does make	2
clause-pair	nobody does move	3
clause-pair	nobody does move to	2
clause-pair	nobody does one	2
clause-pair	nobody does one 	2
clause-pair	nobody does overthrow	2
clause-pair	nobody does pay	3
clause-pair	nobody does pay to	3
clause-pair	nobody does prevent	2
clause-pair	nobody does prevent to	2
clause-pair	nobody does promote	2
clause-pair	nobody does promote to	2
clause-pair	nobody does provide	12
clause-pair	nobody does provide 	5
clause-pair	nobody does provide to	7
clause-pair	nobody does push	2
clause-pair	nobody does push 	2
clause-pair	nobody does reach	9
clause-pair	nobody does reach to	8
clause-pair	nobody does rebel	2
clause-pair	nobody does rebel 	2
clause-pair	nobody does refuse	3
clause-pair	nobody does refuse 	3
clause-pair	nobody does remove	4
clause-pair	nobody does remove to	4
clause-pair	nobody does renew	3
clause-pair	nobody does renew to	2
clause-pair	nobody does report	3
clause-pair	nobody does report 	2
clause-pair	nobody does run	3
clause-pair	nobody does run 	2
clause-pair	nobody does say	8
clause-pair	nobody does say 	8
clause-pair	nobody does send	8
clause-pair	nobody does send to	7
clause-pair	nobody does sentence	2
clause-pair	nobody does sentence 	2
clause-pair	nobody does set_up	7
clause-pair	nobody does set_up 	2
clause-pair	nobody does stop	5
clause-pair	nobody does stop 	2
clause-pair	nobody does stop to	3
clause-pair	nobody does strike	5
clause-pair	nobody does strike 	5
clause-pair	nobody does support	3
clause-pair	nobody does support to	3
clause-pair	nobody does suspend	3
clause-pair	nobody does suspend to	3
clause-pair	nobody does take	9
clause-pair	nobody does take 	5
clause-pair	nobody does take to	4
clause-pair	nobody does unconstitutional	2
clause-pair	nobody does unconstitutional 	2
clause-pair	nobody does use	2
clause-pair	nobody does use to	2
clause-pair	nobody does warn	2
clause-pair	nobody does warn 	2
clause-pair	nobody does withdraw	9
clause-pair	nobody does withdraw to	8
clause-pair	nobody does work	4
clause-pair	nobody does work to	2
clause-pair	offer>send	2
clause-pair	offer>send to	2
clause-pair	offer~to	2
clause-pair	offer~to~TARGET	2
clause-pair	one~of	3
clause-pair	open+border	7
clause-pair	open+border.	7
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
clause-pair	place~in	2
clause-pair	place~in~NAME	2
clause-pair	pressure+TARGET	2
clause-pair	pressure+TARGET.	2
clause-pair	promote~in	2
clause-pair	provide+$	4
clause-pair	provide+$.	4
clause-pair	provide+aid	2
clause-pair	provide+aid.	2
clause-pair	provide+assistance	4
clause-pair	provide+assistance.	4
clause-pair	provide+guarantee	2
clause-pair	provide+guarantee.	2
clause-pair	provide+support	2
clause-pair	provide+support.	2
clause-pair	provide+€	2
clause-pair	provide+€.	2
clause-pair	provide~in	4
clause-pair	provide~to	4
clause-pair	provide~to~TARGET	2
clause-pair	push~out_of	2
clause-pair	push~out_of~city	2
clause-pair	reach+agreement	9
clause-pair	reach+agreement.	9
clause-pair	reach+deal	3
clause-pair	reach+deal.	3
clause-pair	reach~after	3
clause-pair	reach~on	2
clause-pair	ready>contribute	4
clause-pair	ready>contribute to	4
clause-pair	reduce+aid	3
clause-pair	reduce+aid.	3
clause-pair	reiterate+commitment	3
clause-pair	reiterate+commitment.	3
clause-pair	release+TARGET	16
clause-pair	release+TARGET not.	2
clause-pair	release+TARGET.	14
clause-pair	remain~on	6
clause-pair	remain~on~alert	6
clause-pair	resign~	3
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
clause-pair	say>have	3
clause-pair	say>have 	2
clause-pair	say>kill	2
clause-pair	say>kill 	2
clause-pair	say>lay_down	2
clause-pair	say>lay_down will	2
clause-pair	say>lift	4
clause-pair	say>lift not will	3
clause-pair	say>meet	2
clause-pair	say>provide	4
clause-pair	say>provide 	2
clause-pair	say>release	5
clause-pair	say>release will	5
clause-pair	say>support	2
clause-pair	say>support 	2
clause-pair	say~	10
clause-pair	say~on	11
clause-pair	say~on~NAME	9
clause-pair	say~~NAME	8
clause-pair	seek+refuge	3
clause-pair	seek+refuge.	3
clause-pair	seize+TARGET	3
clause-pair	seize+TARGET.	3
clause-pair	seize~near	2
clause-pair	send+team	3
clause-pair	send+team.	3
clause-pair	send+troop	4
clause-pair	send+troop.	4
clause-pair	send>help	2
clause-pair	send>help to	2
clause-pair	send>investigate	2
clause-pair	send>investigate to	2
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
clause-pair	strike+TARGET	3
clause-pair	strike+TARGET.	3
clause-pair	summon+TARGET	8
clause-pair	summon+TARGET.	8
clause-pair	support+TARGET	3
clause-pair	support+TARGET.	3
clause-pair	surrender~to	3
clause-pair	surrender~to~TARGET	3
clause-pair	suspend+aid	5
clause-pair	suspend+aid.	5
clause-pair	suspend+publication	4
clause-pair	suspend+publication.	4
clause-pair	suspend+supply	3
clause-pair	suspend+supply.	3
clause-pair	suspend~	2
clause-pair	suspend~for	3
clause-pair	suspend~to	3
clause-pair	suspend~to~TARGET	3
clause-pair	take~in	6
clause-pair	take~in~NAME	3
clause-pair	take~over	2
clause-pair	target 's:effort	3
clause-pair	target 's:policy	2
clause-pair	target :NAME	45
clause-pair	target :accept	5
clause-pair	target :accuse	7
clause-pair	target :allow	6
clause-pair	target :arrest	21
clause-pair	target :attend	2
clause-pair	target :ban	4
clause-pair	target :blame	2
clause-pair	target :boycott	5
clause-pair	target :call	10
clause-pair	target :capture	3
clause-pair	target :condemn	9
clause-pair	target :convict	7
clause-pair	target :defend	2
clause-pair	target :demand	3
clause-pair	target :deport	3
clause-pair	target :detain	6
clause-pair	target :die	3
clause-pair	target :do	3
clause-pair	target :end	2
clause-pair	target :ensure	2
clause-pair	target :expel	6
clause-pair	target :freed	9
clause-pair	target :give	5
clause-pair	target :grant	2
clause-pair	target :guilty	3
clause-pair	target :hit	2
clause-pair	target :hold	3
clause-pair	target :leave	4
clause-pair	target :let	3
clause-pair	target :meet	15
clause-pair	target :of	2
clause-pair	target :order	7
clause-pair	target :outlaw	4
clause-pair	target :pardon	3
clause-pair	target :permission	2
clause-pair	target :pressure	2
clause-pair	target :protest	2
clause-pair	target :provide	3
clause-pair	target :reach	2
clause-pair	target :reject	30
clause-pair	target :release	25
clause-pair	target :sanction	3
clause-pair	target :say	4
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
clause-pair	target against:investigation	4
clause-pair	target against:mobilize	2
clause-pair	target against:protest	2
clause-pair	target against:sanction	10
clause-pair	target against:warfare	4
clause-pair	target between:effort	3
clause-pair	target by:dismiss	2
clause-pair	target for:process	2
clause-pair	target for:support	4
clause-pair	target for:warrant	2
clause-pair	target from:demand	2
clause-pair	target from:peacekeeper	5
clause-pair	target from:request	8
clause-pair	target from:withdraw	7
clause-pair	target in:NAME	4
clause-pair	target in:arrive	3
clause-pair	target in:blockade	3
clause-pair	target in:ceasefire	4
clause-pair	target in:declare	2
clause-pair	target in:extend	4
clause-pair	target in:force	4
clause-pair	target in:meeting	2
clause-pair	target in:people	2
clause-pair	target in:refuge	2
clause-pair	target in:state	5
clause-pair	target in:talk	2
clause-pair	target in:worker	2
clause-pair	target into:investigation	8
clause-pair	target of:arrest	2
clause-pair	target of:blockade	3
clause-pair	target of:boycott	2
clause-pair	target of:meeting	4
clause-pair	target of:release	4
clause-pair	target of:withdrawal	3
clause-pair	target on:airstrike	2
clause-pair	target on:assault	4
clause-pair	target on:attack	14
clause-pair	target on:ban	5
clause-pair	target on:sanction	9
clause-pair	target to:NAME	4
clause-pair	target to:aid	14
clause-pair	target to:artifact	3
clause-pair	target to:assistance	5
clause-pair	target to:expert	2
clause-pair	target to:grant	2
clause-pair	target to:lend	2
clause-pair	target to:offer	2
clause-pair	target to:provide	2
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
clause-pair	that +CD 	2
clause-pair	that +JJ 	4
clause-pair	that +NN 	13
clause-pair	that +NNS 	6
clause-pair	that +VB 	5
clause-pair	that +VB not to	3
clause-pair	that +VB to	191
clause-pair	that +VBG 	6
clause-pair	that +VBN 	4
clause-pair	that +VBP 	4
clause-pair	that +VBZ 	8
clause-pair	that MD+VB must	6
clause-pair	that MD+VB not will	19
clause-pair	that MD+VB will	18
clause-pair	that MD+VB would	10
clause-pair	that VBD+VBG 	2
clause-pair	that VBD+VBN 	6
clause-pair	that VBD+VBN  passive	9
clause-pair	that VBP+VBG 	2
clause-pair	that VBP+VBN 	2
clause-pair	that VBZ+JJ 	5
clause-pair	that VBZ+VBG 	5
clause-pair	that VBZ+VBN 	7
clause-pair	that VBZ+VBN  passive	2
clause-pair	that nsubj:NAME	2
clause-pair	that nsubj:accept	7
clause-pair	that nsubj:allow	11
clause-pair	that nsubj:appear	3
clause-pair	that nsubj:begin	2
clause-pair	that nsubj:boycott	3
clause-pair	that nsubj:cancel	2
clause-pair	that nsubj:contribute	4
clause-pair	that nsubj:discuss	4
clause-pair	that nsubj:ease	2
clause-pair	that nsubj:end	9
clause-pair	that nsubj:extend	4
clause-pair	that nsubj:halt	2
clause-pair	that nsubj:have	3
clause-pair	that nsubj:help	3
clause-pair	that nsubj:investigate	4
clause-pair	that nsubj:launch	2
clause-pair	that nsubj:lay_down	4
clause-pair	that nsubj:lift	12
clause-pair	that nsubj:pay	2
clause-pair	that nsubj:provide	9
clause-pair	that nsubj:reach	4
clause-pair	that nsubj:release	6
clause-pair	that nsubj:remove	3
clause-pair	that nsubj:resign	6
clause-pair	that nsubj:return	3
clause-pair	that nsubj:send	5
clause-pair	that nsubj:stop	5
clause-pair	that nsubj:strike	3
clause-pair	that nsubj:support	4
clause-pair	that nsubj:suspend	3
clause-pair	that nsubj:warn	2
clause-pair	that nsubj:withdraw	7
clause-pair	that:NAME	5
clause-pair	that:NAME 	5
clause-pair	that:NAME.	5
clause-pair	that:accept	3
clause-pair	that:accept +VB	3
clause-pair	that:accept to	3
clause-pair	that:accept.	7
clause-pair	that:allow	11
clause-pair	that:allow +VB	9
clause-pair	that:allow MD+VB	2
clause-pair	that:allow to	8
clause-pair	that:allow would	2
clause-pair	that:allow.	11
clause-pair	that:appear	3
clause-pair	that:appear +VB	2
clause-pair	that:appear to	2
clause-pair	that:appear.	3
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
clause-pair	that:deliver	2
clause-pair	that:demand	2
clause-pair	that:demand.	2
clause-pair	that:discuss	5
clause-pair	that:discuss +VB	5
clause-pair	that:discuss to	5
clause-pair	that:discuss.	5
clause-pair	that:ease	2
clause-pair	that:ease +VB	2
clause-pair	that:ease to	2
clause-pair	that:ease.	2
clause-pair	that:end	2
clause-pair	that:end MD+VB	9
clause-pair	that:end not	8
clause-pair	that:end not will	8
clause-pair	that:end.	10
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
clause-pair	that:fighter	2
clause-pair	that:fighter 	2
clause-pair	that:fighter.	2
clause-pair	that:form	2
clause-pair	that:form +VB	2
clause-pair	that:form to	2
clause-pair	that:form.	2
clause-pair	that:halt	2
clause-pair	that:halt +VB	2
clause-pair	that:halt to	2
clause-pair	that:halt.	2
clause-pair	that:have	3
clause-pair	that:have 	3
clause-pair	that:have.	3
clause-pair	that:help	3
clause-pair	that:help 	2
clause-pair	that:help.	3
clause-pair	that:hold	2
clause-pair	that:hold.	2
clause-pair	that:investigate	4
clause-pair	that:investigate +VB	3
clause-pair	that:investigate to	3
clause-pair	that:investigate.	4
clause-pair	that:kill VBD+VBN	2
clause-pair	that:kill passive.	2
clause-pair	that:launch	3
clause-pair	that:launch 	2
clause-pair	that:launch.	3
clause-pair	that:lay_down	4
clause-pair	that:lay_down MD+VB	2
clause-pair	that:lay_down will	2
clause-pair	that:lay_down.	4
clause-pair	that:lift	9
clause-pair	that:lift +VB	8
clause-pair	that:lift MD+VB	4
clause-pair	that:lift not	4
clause-pair	that:lift not will	4
clause-pair	that:lift to	8
clause-pair	that:lift.	13
clause-pair	that:move	2
clause-pair	that:move +VB	2
clause-pair	that:move to	2
clause-pair	that:move.	2
clause-pair	that:pay	2
clause-pair	that:pay +VB	2
clause-pair	that:pay to	2
clause-pair	that:pay.	2
clause-pair	that:prompt	2
clause-pair	that:prompt 	2
clause-pair	that:prompt +VBD	2
clause-pair	that:prompt.	2
clause-pair	that:provide	9
clause-pair	that:provide +VB	6
clause-pair	that:provide MD+VB	2
clause-pair	that:provide to	6
clause-pair	that:provide.	9
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
clause-pair	that:remove.	3
clause-pair	that:return	3
clause-pair	that:return MD+VB	3
clause-pair	that:return will	2
clause-pair	that:return.	3
clause-pair	that:review	2
clause-pair	that:review 	2
clause-pair	that:say	4
clause-pair	that:say 	4
clause-pair	that:say.	4
clause-pair	that:seize	3
clause-pair	that:seize 	3
clause-pair	that:seize VBZ+VBN	2
clause-pair	that:seize.	2
clause-pair	that:send	7
clause-pair	that:send +VB	6
clause-pair	that:send to	6
clause-pair	that:send.	6
clause-pair	that:start	2
clause-pair	that:start.	2
clause-pair	that:stop	4
clause-pair	that:stop +VB	2
clause-pair	that:stop to	2
clause-pair	that:stop.	5
clause-pair	that:strike	3
clause-pair	that:strike 	3
clause-pair	that:strike +NN	2
clause-pair	that:strike.	3
clause-pair	that:support	4
clause-pair	that:support 	2
clause-pair	that:support.	4
clause-pair	that:suspend	4
clause-pair	that:suspend +VB	3
clause-pair	that:suspend to	3
clause-pair	that:suspend.	4
clause-pair	that:warn	2
clause-pair	that:warn 	2
clause-pair	that:warn +VBD	2
clause-pair	that:warn.	2
clause-pair	that:withdraw	8
clause-pair	that:withdraw +VB	8
clause-pair	that:withdraw to	8
clause-pair	that:withdraw.	8
clause-pair	they does boycott	3
clause-pair	they does end	7
clause-pair	they does end not will	7
clause-pair	they does have	2
clause-pair	they does have 	2
clause-pair	they does release	3
clause-pair	they does release will	3
clause-pair	train+TARGET	2
clause-pair	train+TARGET.	2
clause-pair	voice+support	2
clause-pair	voice+support.	2
clause-pair	warn+TARGET	2
clause-pair	warn+TARGET.	2
clause-pair	way:/conj NAME	29
clause-pair	way:/nmod NAME	2
clause-pair	way:/nsubj/conj NAME	2
clause-pair	way:amod^/nmod/obj declare	3
clause-pair	way:compound^/nmod blockade	2
clause-pair	way:nsubj^/compound/obj/ccomp say	2
clause-pair	way:nsubj^/nmod/nmod/obj announce	2
clause-pair	way:nsubj^/nmod/obj accept	2
clause-pair	way:nsubj^/nmod/obj announce	5
clause-pair	way:nsubj^/nmod/obj cancel	4
clause-pair	way:nsubj^/nmod/obj close	2
clause-pair	way:nsubj^/nmod/obj conduct	2
clause-pair	way:nsubj^/nmod/obj declare	4
clause-pair	way:nsubj^/nmod/obj demand	8
clause-pair	way:nsubj^/nmod/obj end	2
clause-pair	way:nsubj^/nmod/obj give	2
clause-pair	way:nsubj^/nmod/obj grant	2
clause-pair	way:nsubj^/nmod/obj hold	11
clause-pair	way:nsubj^/nmod/obj impose	7
clause-pair	way:nsubj^/nmod/obj issue	5
clause-pair	way:nsubj^/nmod/obj launch	22
clause-pair	way:nsubj^/nmod/obj lift	8
clause-pair	way:nsubj^/nmod/obj order	7
clause-pair	way:nsubj^/nmod/obj provide	3
clause-pair	way:nsubj^/nmod/obj reduce	3
clause-pair	way:nsubj^/nmod/obj refuse	5
clause-pair	way:nsubj^/nmod/obj reject	4
clause-pair	way:nsubj^/nmod/obj return	5
clause-pair	way:nsubj^/nmod/obj seek	3
clause-pair	way:nsubj^/nmod/obj send	4
clause-pair	way:nsubj^/nmod/obj share	2
clause-pair	way:nsubj^/nmod/obj sign	3
clause-pair	way:nsubj^/nmod/obj suspend	6
clause-pair	way:nsubj^/nmod/obj withdraw	5
clause-pair	way:nsubj^/nmod/obj/ccomp say	10
clause-pair	way:nsubj^/nmod/obj/xcomp agree	5
clause-pair	way:nsubj^/nmod/obj/xcomp refuse	4
clause-pair	way:nsubj^/nmod/obj/xcomp willing	4
clause-pair	way:nsubj^/nmod/obl call	4
clause-pair	way:nsubj^/nmod/obl concede	2
clause-pair	way:nsubj^/nmod/obl declare	2
clause-pair	way:nsubj^/nmod:poss/obj defend	6
clause-pair	way:nsubj^/nmod:poss/obj welcome	3
clause-pair	way:nsubj^/nsubj reach	2
clause-pair	way:nsubj^/nsubj/ccomp say	10
clause-pair	way:nsubj^/obj accuse	5
clause-pair	way:nsubj^/obj arrest	11
clause-pair	way:nsubj^/obj ban	4
clause-pair	way:nsubj^/obj call	7
clause-pair	way:nsubj^/obj capture	2
clause-pair	way:nsubj^/obj convict	7
clause-pair	way:nsubj^/obj defend	2
clause-pair	way:nsubj^/obj demand	2
clause-pair	way:nsubj^/obj deport	2
clause-pair	way:nsubj^/obj expel	4
clause-pair	way:nsubj^/obj freed	8
clause-pair	way:nsubj^/obj give	2
clause-pair	way:nsubj^/obj grant	2
clause-pair	way:nsubj^/obj hold	3
clause-pair	way:nsubj^/obj let	3
clause-pair	way:nsubj^/obj meet	11
clause-pair	way:nsubj^/obj order	6
clause-pair	way:nsubj^/obj outlaw	4
clause-pair	way:nsubj^/obj pressure	2
clause-pair	way:nsubj^/obj release	10
clause-pair	way:nsubj^/obj seize	2
clause-pair	way:nsubj^/obj strike	2
clause-pair	way:nsubj^/obj summon	7
clause-pair	way:nsubj^/obj support	2
clause-pair	way:nsubj^/obj warn	2
clause-pair	way:nsubj^/obj/ccomp say	14
clause-pair	way:nsubj^/obl arrive	3
clause-pair	way:nsubj^/obl declare	3
clause-pair	way:nsubj^/obl establish	3
clause-pair	way:nsubj^/obl hold	2
clause-pair	way:nsubj^/obl open	4
clause-pair	way:nsubj^/obl send	3
clause-pair	way:nsubj^/obl surrender	3
clause-pair	way:nsubj^/obl suspend	4
clause-pair	way:nsubj^/obl/acl/obj give	2
clause-pair	way:nsubj^/obl/ccomp announce	3
clause-pair	way:nsubj^/obl/ccomp say	2
clause-pair	way:nsubj^/obl/xcomp agree	11
clause-pair	way:nsubj^/obl/xcomp willing	6
clause-pair	way:obl^/nsubj die	2
clause-pair	way:obl^/nsubj:pass arrest	2
clause-pair	welcome+decision	5
clause-pair	welcome+decision.	5
clause-pair	which +VB to	60
clause-pair	which +VBD 	15
clause-pair	which +VBG 	27
clause-pair	which +VBN 	37
clause-pair	which VBD+VBN 	5
clause-pair	which VBD+VBN  passive	9
clause-pair	which VBZ+VBN 	3
clause-pair	which does include	2
clause-pair	which does include 	2
clause-pair	which nsubj:allow	2
clause-pair	which nsubj:arrest	2
clause-pair	which nsubj:begin	2
clause-pair	which nsubj:build	2
clause-pair	which nsubj:design	2
clause-pair	which nsubj:detain	3
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
clause-pair	which:design	3
clause-pair	which:design 	3
clause-pair	which:design +VBN	2
clause-pair	which:design.	2
clause-pair	which:detain	3
clause-pair	which:detain +VB	2
clause-pair	which:detain to	2
clause-pair	which:detain.	3
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
clause-pair	which:leave	2
clause-pair	which:leave 	2
clause-pair	which:leave.	2
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
clause-pair	willing>provide	4
clause-pair	willing>provide to	4
clause-pair	willing>send	2
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
meaning-verb	00	1022
meaning-verb	01	1022
meaning-verb	02	1022
meaning-verb	03	1022
meaning-verb	04	1022
meaning-verb	05	1022
meaning-verb	06	1022
meaning-verb	07	1022
meaning-verb	08	1022
meaning-verb	09	1022
meaning-verb	10	1022
meaning-verb	11	1022
meaning-verb	12	1022
meaning-verb	13	1022
meaning-verb	14	1022
meaning-verb	15	1022
meaning-verb	16	1022
meaning-verb	17	1022
meaning-verb	18	1022
meaning-verb	19	1022
meaning-verb	20	1022
meaning-verb	21	1022
meaning-verb	22	1022
meaning-verb	23	1022
meaning-verb	24	1022
meaning-verb	25	1022
meaning-verb	26	1022
meaning-verb	27	1022
meaning-verb	28	1022
meaning-verb	29	1022
meaning-verb	30	1022
meaning-verb	31	1022
meaning-verb	32	1022
meaning-verb	33	1022
meaning-verb	34	1022
meaning-verb	35	1022
meaning-verb	36	1022
meaning-verb	37	1022
meaning-verb	38	1022
meaning-verb	39	1022
meaning-verb	40	1022
meaning-verb	41	1022
meaning-verb	42	1022
meaning-verb	43	1022
meaning-verb	44	1022
meaning-verb	45	1022
meaning-verb	46	1022
meaning-verb	47	1022
meaning-verb	48	1022
meaning-verb	49	1022
meaning-verb	50	1022
meaning-verb	51	1022
meaning-verb	52	1022
meaning-verb	53	1022
meaning-verb	54	1022
meaning-verb	55	1022
meaning-verb	56	1022
meaning-verb	57	1022
meaning-verb	58	1022
meaning-verb	59	1022
meaning-verb	60	1022
meaning-verb	61	1022
meaning-verb	62	1022
meaning-verb	63	1022
meaning-verb	64	1022
meaning-verb	65	1022
meaning-verb	66	1022
meaning-verb	67	1022
meaning-verb	68	1022
meaning-verb	69	1022
meaning-verb	70	1022
meaning-verb	71	1022
meaning-verb	72	1022
meaning-verb	73	1022
meaning-verb	74	1022
meaning-verb	75	1022
meaning-verb	76	1022
meaning-verb	77	1022
meaning-verb	78	1022
meaning-verb	79	1022
meaning-verb	80	1022
meaning-verb	81	1022
meaning-verb	82	1022
meaning-verb	83	1022
meaning-verb	84	1022
meaning-verb	85	1022
meaning-verb	86	1022
meaning-verb	87	1022
meaning-verb	88	1022
meaning-verb	89	1022
meaning-verb	90	1022
meaning-verb	91	1022
meaning-verb	92	1022
meaning-verb	93	1022
meaning-verb	94	1022
meaning-verb	95	1022
meaning-verb	96	1022
meaning-verb	97	1022
meaning-verb	98	1022
meaning-verb	99	1022
meaning-object	00	892
meaning-object	01	892
meaning-object	02	892
meaning-object	03	892
meaning-object	04	892
meaning-object	05	892
meaning-object	06	892
meaning-object	07	892
meaning-object	08	892
meaning-object	09	892
meaning-object	10	892
meaning-object	11	892
meaning-object	12	892
meaning-object	13	892
meaning-object	14	892
meaning-object	15	892
meaning-object	16	892
meaning-object	17	892
meaning-object	18	892
meaning-object	19	892
meaning-object	20	892
meaning-object	21	892
meaning-object	22	892
meaning-object	23	892
meaning-object	24	892
meaning-object	25	892
meaning-object	26	892
meaning-object	27	892
meaning-object	28	892
meaning-object	29	892
meaning-object	30	892
meaning-object	31	892
meaning-object	32	892
meaning-object	33	892
meaning-object	34	892
meaning-object	35	892
meaning-object	36	892
meaning-object	37	892
meaning-object	38	892
meaning-object	39	892
meaning-object	40	892
meaning-object	41	892
meaning-object	42	892
meaning-object	43	892
meaning-object	44	892
meaning-object	45	892
meaning-object	46	892
meaning-object	47	892
meaning-object	48	892
meaning-object	49	892
meaning-object	50	892
meaning-object	51	892
meaning-object	52	892
meaning-object	53	892
meaning-object	54	892
meaning-object	55	892
meaning-object	56	892
meaning-object	57	892
meaning-object	58	892
meaning-object	59	892
meaning-object	60	892
meaning-object	61	892
meaning-object	62	892
meaning-object	63	892
meaning-object	64	892
meaning-object	65	892
meaning-object	66	892
meaning-object	67	892
meaning-object	68	892
meaning-object	69	892
meaning-object	70	892
meaning-object	71	892
meaning-object	72	892
meaning-object	73	892
meaning-object	74	892
meaning-object	75	892
meaning-object	76	892
meaning-object	77	892
meaning-object	78	892
meaning-object	79	892
meaning-object	80	892
meaning-object	81	892
meaning-object	82	892
meaning-object	83	892
meaning-object	84	892
meaning-object	85	892
meaning-object	86	892
meaning-object	87	892
meaning-object	88	892
meaning-object	89	892
meaning-object	90	892
meaning-object	91	892
meaning-object	92	892
meaning-object	93	892
meaning-object	94	892
meaning-object	95	892
meaning-object	96	892
meaning-object	97	892
meaning-object	98	892
meaning-object	99	892
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
bias -0.200732 -0.067703 -0.334019 -0.461284
method vector-scaling
scale 3.650098 2.449457 2.843699 3.698716
offset -0.012883 -0.010263 0.028995 -0.005849
-0.31217719756548107 -0.014089653063818805 -0.23902596683768185 -0.6425646087033824 398:0.4375 462:0.984375 949:0.328125 1431:0.78125 1914:0.953125 2432:0.765625 2941:0.5625 3475:0.53125 3827:0.765625 4149:0.859375 4893:0.671875 5378:0.34375 5799:0.578125 6046:0.265625 6598:0.9375 7187:0.21875 7234:0.03125 8033:0.421875 8229:0.25 8758:0.3125 9249:0.078125 9479:0.078125 10276:0.9375 10478:0.421875 11028:0.140625 11670:0.875 11777:0.015625 12525:0.609375 12706:0.8125 13502:0.75 13941:0.34375 14083:0.890625
-0.029230649857938273 -0.14336761624111982 -0.4141705701692552 -0.4159926103493348 75:0.28125 567:0.5625 991:0.625 1773:0.859375 1967:0.953125 2675:0.875 2777:0.78125 3537:0.421875 3871:0.28125 4165:0.28125 4661:0.484375 5308:0.578125 5457:0.515625 5919:0.859375 6567:0.46875 6772:0.078125 7389:0.9375 8051:0.21875 8342:0.546875 8611:0.75 9311:0.34375 9895:0.21875 9972:0.21875 10555:0.09375 10985:0.96875 11616:0.984375 12085:0.5 12440:0.5 12718:0.703125 13353:0.265625 13807:0.796875 14169:0.078125
-0.1800229818701446 -0.17903314746475965 -0.2650656396342963 -0.40533130101581666 269:0.921875 590:0.921875 1038:0.53125 1592:0.5 1903:0.75 2602:0.21875 2926:0.453125 3174:0.90625 4043:0.734375 4156:0.046875 4554:0.28125 5020:0.53125 5565:0.578125 6162:0.734375 6756:0.6875 6957:0.8125 7344:0.765625 8037:0.703125 8262:0.890625 8861:0.203125 9325:0.90625 9490:0.546875 9980:0.796875 10430:0.15625 11255:0.796875 11494:0.078125 11800:0.59375 12502:0.109375 12977:0.890625 13187:0.609375 13663:0.203125 14037:0.203125
-0.2092073574198112 -0.1134162400199771 -0.36492912706048786 -0.417334861524418 68:0.796875 496:0.359375 1217:0.25 1740:0.25 1955:0.796875 2581:0.015625 3042:0.84375 3540:0.578125 3727:0.203125 4178:0.9375 4890:0.890625 5179:0.625 5831:0.6875 6011:0.4375 6568:0.15625 7066:0.328125 7391:0.671875 8009:0.375 8281:0.421875 8575:0.90625 9180:0.59375 9829:0.21875 10257:0.421875 10766:0.46875 11264:0.484375 11359:0.828125 11949:0.203125 12381:0.703125 12833:0.03125 13443:0.859375 13802:0.546875 13975:0.359375
-0.27045236103717984 -0.04837458307880163 -0.31948433727552744 -0.4368550286134854 359:0.171875 603:0.421875 937:0.484375 1621:0.46875 1911:0.640625 2286:0.203125 2928:0.515625 3356:0.578125 3751:0.296875 4232:0.90625 4947:0.265625 5369:0.4375 5546:0.96875 6078:0.65625 6372:0.0625 7051:0.03125 7422:0.5 7927:0.046875 8135:0.25 8617:0.65625 9149:0.8125 9909:0.671875 10302:0.28125 10493:0.046875 10990:0.6875 11687:0.140625 11787:0.421875 12371:0.84375 12944:0.171875 13455:0.96875 13816:0.0625 14065:0.015625
-0.3000202369225845 -0.09638882511320711 -0.1632463004958406 -0.6020286232158691 107:0.296875 506:0.53125 1066:0.171875 1717:0.390625 1938:0.375 2613:0.390625 3103:0.328125 3416:0.609375 3686:0.375 4231:0.390625 4744:0.25 5115:0.6875 5609:0.328125 6038:0.484375 6457:0.265625 7013:0.9375 7506:0.53125 7757:0.578125 8254:0.484375 8924:0.71875 9258:0.28125 9650:0.6875 10192:0.703125 10369:0.375 11254:0.1875 11444:0.125 12133:0.53125 12425:0.359375 12922:0.6875 13146:0.53125 13638:0.90625 14187:0.8125
-0.45184801984128353 0.1084770542380661 -0.1498621387785822 -0.5713485963568241 254:0.203125 707:0.171875 1151:0.234375 1749:0.890625 1832:0.703125 2523:0.40625 3079:0.125 3397:0.171875 3721:0.90625 4118:0.109375 4659:1 5230:0.296875 5544:0.359375 5860:0.90625 6732:0.578125 6949:0.75 7556:0.1875 7905:0.203125 8196:0.71875 8822:0.640625 9294:0.203125 9499:0.953125 9945:0.78125 10657:0.765625 10957:0.859375 11611:0.359375 12133:0.078125 12466:0.6875 12672:0.40625 13278:0.734375 13624:0.234375 14323:0.515625
-0.3110650465918407 -0.23084404282297194 -0.33060584701193124 -0.44924208945782484 169:0.546875 638:0.15625 1259:0.546875 1625:0.859375 1970:0.9375 2544:0.21875 3036:0.078125 3407:0.390625 3688:0.734375 4193:0.140625 4706:0.203125 5126:0.953125 5606:0.921875 6143:0.828125 6642:0.4375 6828:0.109375 7276:0.734375 8081:0.21875 8276:0.8125 8630:0.734375 9088:0.203125 9916:0.984375 10180:0.484375 10388:0.984375 10981:0.453125 11699:0.265625 11838:0.0625 12197:0.015625 12752:0.828125 13246:0.796875 13716:0.28125 14163:0.296875
-0.3613035905735269 -0.041279826867647466 -0.2652190397685915 -0.4524251422444508 233:0.203125 459:0.3125 963:0.28125 1503:0.65625 2099:0.765625 2535:0.3125 2836:0.28125 3440:0.921875 3744:0.453125 4444:0.265625 4816:0.328125 4996:0.703125 5739:0.390625 5996:0.390625 6754:0.25 6821:0.015625 7438:0.328125 7790:0.140625 8366:0.875 8602:0.859375 9412:0.09375 9572:0.6875 10090:0.765625 10739:0.09375 11016:0.40625 11584:0.09375 11900:0.734375 12173:0.234375 12763:0.640625 13477:0.078125 13530:0.25 14371:0.34375
-0.10838511915427446 -0.012478951653718942 -0.2889577105507776 -0.5175051492192 194:0.421875 897:0.28125 1091:0.828125 1418:0.25 1953:0.28125 2564:0.828125 3014:0.34375 3368:0.84375 3698:0.046875 4301:0.96875 4745:0.5625 5233:0.390625 5420:0.9375 6219:0.375 6408:0.40625 6875:0.53125 7565:0.640625 8013:0.265625 8412:0.1875 8838:0.09375 9437:0.0625 9615:0.90625 10158:0.25 10511:0.859375 11123:0.609375 11372:0.203125 11768:0.125 12348:0.5 12976:0.734375 13439:0.5 13741:1 14267:1
-0.4495470178268552 -0.16215913269228488 -0.28044400309739265 -0.2759382877377942 26:0.46875 765:0.984375 1208:1 1725:0.21875 1968:0.671875 2389:0.921875 2765:0.203125 3376:0.984375 3822:0.203125 4170:0.6875 4790:0.15625 5092:0.78125 5604:0.5625 5908:0.828125 6340:0.765625 7119:0.5625 7383:0.546875 7751:0.734375 8308:0.3125 8685:0.765625 9202:1 9790:0.453125 9939:0.8125 10488:0.078125 10979:0.296875 11354:0.0625 11771:0.78125 12555:0.5625 12913:0.359375 13252:0.125 13832:0.78125 14050:0.609375
-0.20057859986570478 -0.0951616240388453 -0.22126990129300952 -0.5622979884334058 282:0.90625 751:0.03125 1350:0.03125 1399:0.125 1941:0.21875 2492:0.953125 2753:0.625 3198:0.609375 3879:0.265625 4112:0.71875 4599:0.75 5293:0.921875 5462:0.578125 6288:0.796875 6502:0.046875 6986:0.015625 7394:0.78125 7792:0.8125 8170:0.453125 8850:0.515625 9445:0.78125 9643:0.28125 10159:0.078125 10570:0.984375 10954:0.921875 11476:0.96875 12117:0.375 12549:0.6875 12931:0.359375 13103:0.75 13755:0.734375 14050:0.53125
-0.3715430495377332 0.1006536473890096 -0.3747850856889561 -0.3993870458118767 51:0.6875 862:0.359375 1291:0.46875 1455:0.546875 1968:0.40625 2698:0.796875 3065:0.0625 3541:0.953125 3828:0.96875 4411:0.09375 4687:0.96875 5046:0.453125 5482:1 5997:0.03125 6648:0.125 7074:0.515625 7638:0.515625 7947:0.71875 8382:0.4375 8942:0.609375 9210:0.34375 9526:0.609375 10210:0.109375 10584:0.75 10931:0.671875 11647:0.703125 11779:0.015625 12294:0.328125 12643:0.453125 13317:0.609375 13912:0.421875 14353:0.484375
-0.2659654071090445 0.04316694706187399 -0.41792887345948815 -0.5134783956939504 234:0.09375 894:0.375 1136:0.578125 1801:0.046875 2145:0.359375 2608:0.4375 2982:0.328125 3487:0.875 3725:0.90625 4207:0.40625 4817:0.28125 5114:0.359375 5540:0.140625 6173:0.109375 6735:0.6875 7060:0.21875 7608:0.0625 8027:0.28125 8156:0.921875 8838:0.28125 9162:0.84375 9873:0.953125 10342:0.5 10762:0.125 10943:0.75 11434:0.796875 11830:0.921875 12311:0.859375 12979:0.0625 13094:0.265625 13540:0.734375 14309:0.890625
-0.3858092620271891 0.10958920521170647 -0.255823281543009 -0.6126899325493873 320:0.734375 613:0.078125 1045:0.734375 1407:0.359375 1925:0.140625 2691:0.90625 2850:0.765625 3455:0.25 4017:0.484375 4323:0.8125 4881:0.9375 5205:0.703125 5427:0.59375 5892:0.546875 6429:0.96875 6984:0.53125 7559:0.46875 7667:0.359375 8197:0.484375 8788:0.578125 9187:0.28125 9741:0.609375 10114:0.984375 10685:0.546875 11146:0.515625 11477:0.6875 11984:0.53125 12473:0.34375 12889:0.90625 13112:0.609375 13783:0.140625 14199:0.9375
-0.0958446581756398 -0.08499886514178663 -0.3138852323737517 -0.5785584026686996 305:0.203125 544:0.921875 963:0.15625 1428:0.78125 1840:0.140625 2532:0.8125 3142:0.96875 3277:0.1875 4021:0.4375 4437:0.875 4517:0.765625 5290:0.390625 5836:0.625 5862:0.53125 6572:0.6875 7161:0.078125 7404:0.3125 7693:0.21875 8379:0.515625 8599:0.09375 9095:0.875 9683:0.6875 10353:0.375 10454:0.59375 11018:0.5625 11370:0.453125 12028:0.96875 12392:0.390625 13055:0.296875 13118:0.171875 13833:0.703125 14408:0.1875
svm_type c_svc
kernel_type linear
nr_class 4
total_sv 4
rho 0.133029 -0.133287 -0.260552 -0.266316 -0.393581 -0.127265
label 0 1 2 3
nr_sv 1 1 1 1
SV
0.0024544021487236025 0.0024544021487236025 0.0024544021487236025 2:-8 3:-15 4:18 6:-2 7:-4 8:-6 9:-1 11:-12 13:-16 14:-6 15:-30 16:-7 17:-11 18:20 19:11 20:-11 21:1 24:-7 25:-4 26:-2 28:-4 29:24 30:-2 31:-5 32:-6 33:-7 34:2 35:-7 36:17 37:-12 38:-1 39:6 40:1 41:3 42:-16 43:-16 44:1 45:32 46:13 47:14 48:-25 49:-15 50:10 51:-10 52:-2 53:-6 54:27 55:29 56:-13 57:13 58:-36 59:37 60:9 61:25 62:8 63:4 64:-5 66:7 67:2 68:-8 69:-2 70:-17 71:5 72:9 73:28 74:1 75:10 76:10 77:22 78:-64 79:-12 80:13 81:-23 82:-4 84:-22 85:-6 86:-64 87:-17 88:18 89:4 90:-1 91:14 92:-6 93:7 94:3 95:18 96:-20 97:-3 98:-3 99:-5 101:17 102:-26 103:10 105:-8 108:-13 110:-10 111:-21 112:-18 113:-12 114:-6 115:17 116:1 117:-6 118:-7 119:-12 120:-49 122:-20 123:13 124:-26 125:-17 126:-17 127:28 128:18 129:-10 130:-14 132:-16 133:16 134:-7 135:-2 136:-7 137:12 138:-7 141:4 142:-13 143:17 144:-19 145:-13 146:-8 147:-8 148:14 149:15 150:12 151:12 152:-9 153:13 154:7 155:-24 156:-26 157:10 158:-6 159:2 160:36 161:22 162:16 163:-11 164:-13 165:23 166:26 167:-17 168:23 169:10 170:17 172:-6 173:14 175:11 176:-2 178:16 179:-5 180:-3 181:-3 182:-3 183:14 184:13 185:-10 186:5 187:-39 188:5 190:-2 191:-11 192:20 193:-12 194:-10 196:12 197:-3 198:-20 200:-9 201:10 203:-11 204:31 205:14 206:-17 207:25 208:-7 211:-14 212:-25 213:9 214:26 215:28 216:79 217:-17 218:15 219:23 220:-3 221:-34 222:-21 223:-1 224:2 225:-18 226:-2 228:10 229:24 231:-3 232:26 233:-1 234:16 235:-10 236:-18 237:-10 238:-8 239:-7 240:7 241:-1 242:-2 243:11 244:-8 245:-27 246:20 248:-19 249:-8 250:-3 251:10 252:52 254:25 255:-7 256:24 257:-7 258:-12 259:22 260:-77 261:-12 262:24 263:-7 264:-6 266:13 267:19 268:28 269:-1 270:13 271:-14 272:-24 273:27 274:-5 275:-7 276:-10 277:-46 278:-17 279:19 280:6 281:-13 282:-3 283:-5 284:-3 285:-13 286:9 287:11 288:-16 289:-1 290:39 291:-1 292:-29 293:20 294:-9 295:-1 297:-4 299:-5 300:-16 302:9 303:4 304:49 305:21 306:-13 307:2 308:-5 310:-3 311:-22 312:-5 313:-9 314:-9 315:-5 316:-10 317:-35 318:-1 319:-13 320:-13 321:-5 322:-2 323:-8 324:17 325:-10 326:-4 327:-12 328:-7 329:1 331:21 332:-2 334:19 335:15 336:-28 337:-1 338:-15 339:-18 340:-15 342:-22 344:-6 345:15 347:20 348:-9 349:16 350:-4 351:13 353:-1 354:16 355:27 356:30 358:-6 359:-8 360:41 361:-4 362:22 363:-64 364:-5 366:-21 367:36 369:7 370:-6 374:-14 375:-2 376:-18 378:-20 379:-16 380:-16 381:-22 382:-18 384:-9 385:4 386:8 387:-13 388:15 389:15 390:14 391:-16 392:-11 394:-2 395:-10 396:-5 397:-5 398:-5 399:-6 400:-8 401:-2 403:-2 404:-1 405:-1 406:-4 407:2 408:-7 410:-6 412:-1 413:10 414:-28 415:-51 416:-51 417:-4 418:14 419:21 420:-24 421:10 422:10 424:-13 425:-22 426:-11 427:-4 428:-7 429:-7 430:-16 431:-4 432:-14 433:26 434:-8 435:26 436:16 437:-5 438:10 439:-12 440:-12 441:53 442:39 444:2 445:2 446:19 447:-11 448:-11 449:7 450:23 451:11 452:17 453:23 454:-1 455:-1 456:22 457:28 459:-13 462:-4 463:-16 464:12 465:-7 466:-5 467:4 468:1 470:-11 472:-34 473:-7 474:3 475:-3 476:25 477:14 478:-13 480:-2 481:-14 482:-45 483:-1 484:-1 485:25 486:-11 487:-15 488:15 489:-16 490:-4 491:-8 492:-10 493:12 495:-5 496:-11 497:-15 498:-5 500:-9 501:10 502:25 503:-2 504:26 505:-4 506:-7 507:8 508:23 509:14 510:-22 511:1 512:22 514:4 515:4 516:-17 517:-12 520:12 521:24 522:-23 523:-24 524:-6 525:-10 527:-8 529:-16 530:13 531:24 532:21 533:7 534:-5 535:15 537:14 538:9 539:-34 540:10 541:24 542:17 543:25 544:14 545:26 546:25 547:-51 548:-10 549:11 551:-3 552:-4 553:-4 554:-11 555:-11 556:49 557:24 558:2 559:38 560:2 561:12 562:6 563:14 564:17 566:17 567:17 569:-2 570:-9 572:1 573:-26 574:-1 575:-2 576:-1 578:-4 579:-21 580:-4 581:-10 582:-2 583:21 585:20 586:17 587:-22 588:12 589:-5 590:9 591:10 592:10 593:-1 594:-8 595:-18 596:14 597:-12 598:-8 599:-4 600:-7 601:-2 602:10 603:-8 604:-16 605:-16 606:-15 607:-15 608:-11 609:10 610:14 611:19 612:19 613:9 614:-3 615:5 616:10 617:20 618:25 619:7 620:7 621:-28 623:-20 624:-1 625:-23 626:-12 627:-3 628:4 629:-13 630:-27 631:-18 632:32 633:33 634:2 635:6 636:-12 637:-7 638:-11 639:-2 640:-9 642:-3 643:-18 645:-38 646:-32 647:-9 648:2 649:2 650:10 651:26 652:13 654:10 655:-5 656:12 657:-7 658:-18 659:10 660:20 661:-25 662:-16 663:-9 664:-16 665:-9 666:-8 667:14 668:21 670:-15 671:32 672:-9 673:18 674:-12 675:10 677:-46 678:32 679:-23 680:-41 681:-11 682:2 683:-6 684:-4 685:-5 686:2 687:-19 688:-22 689:-38 691:-48 692:-2 693:-5 694:-33 695:-15 696:2 698:9 699:13 702:-7 703:-7 704:-11 705:-7 706:-6 707:-1 708:25 709:23 710:5 712:19 713:14 714:11 715:-14 716:30 717:49 718:-2 719:-9 720:-11 721:-25 722:-18 723:-13 724:-10 725:5 726:-5 727:9 728:-8 729:-8 730:-13 731:-4 732:3 733:10 734:-13 735:-13 736:-5 737:-10 738:2 739:9 740:-8 741:-2 742:14 743:-16 744:21 745:-10 746:-10 747:-2 748:-6 749:-2 750:29 751:18 754:7 755:-6 756:-6 757:9 764:-17 765:-16 766:9 767:17 768:-7 769:-1 771:5 773:-2 774:-2 778:-4 779:-4 780:-14 781:-1 782:-4 783:11 784:19 786:-17 787:-13 788:-16 789:27 790:-3 791:9 792:7 793:-23 794:-25 795:-12 796:7 797:-2 799:-3 800:-30 801:-18 804:-12 805:-7 806:4 807:6 808:9 809:-16 811:12 812:-2 813:21 814:12 815:17 816:20 817:-8 819:-4 820:-10 821:-23 822:-11 823:-9 824:-3 826:-5 827:-10 828:-24 829:-1 831:21 833:34 834:10 835:27 836:-10 837:5 838:-3 839:7 840:9 841:16 842:15 843:26 844:-11 845:1 848:-15 850:-4 851:-6 852:-3 853:-27 854:-14 855:10 856:-8 857:-3 858:13 859:17 860:-9 861:-15 862:-15 863:-15 864:-17 865:-4 866:-7 867:-1 869:-5 870:-4 871:-4 872:13 873:17 874:20 875:21 876:9 877:-4 879:6 883:-3 885:24 886:-7 888:4 890:-52 891:-14 892:-15 893:22 894:13 895:21 896:21 897:-24 898:-4 899:-4 900:12 902:7 903:-25 904:-24 905:-3 906:1 907:-1 910:9 911:12 912:-3 914:-24 917:-11 919:-1 920:-3 921:-2 922:-25 923:-8 924:4 925:13 926:16 927:7 928:-5 930:6 931:-8 932:-13 933:-18 935:-36 936:-25 937:16 938:17 939:27 940:17 941:-11 942:-1 943:-15 944:-20 945:-20 946:12 947:-16 948:-16 949:-2 950:-1 953:-8 954:-27 955:-30 956:-1 957:42 959:-17 960:12 961:8 962:8 963:15 965:-13 966:-13 967:-18 968:24 969:12 970:-30 971:-17 972:-2 973:-14 974:38 975:49 976:-9 977:-9 978:-6 979:20 980:-2 981:-15 984:-16 985:-16 986:-5 987:-4 988:34 989:10 990:-11 991:-11 992:-11 993:5 994:-2 995:-2 996:-5 997:-5 999:-11 1000:-11 1001:-2 1002:-3 1003:-13 1004:9 1005:15 1006:-6 1007:-6 1008:-11 1009:-31 1010:-5 1012:10 1013:3 1014:-22 1015:-10 1016:17 1017:10 1018:-4 1020:8 1021:-9 1023:-13 1024:-15 1026:-13 1029:-17 1030:-17 1032:-1 1033:5 1034:-6 1035:-3 1036:-2 1037:2 1038:-11 1039:19 1040:21 1041:17 1042:16 1043:-7 1044:-8 1045:17 1046:5 1048:-16 1049:6 1050:6 1051:-3 1052:-5 1053:14 1054:5 1055:5 1056:-7 1057:-2 1058:16 1059:2 1060:27 1061:-24 1062:-6 1063:-17 1064:-16 1065:-10 1066:-10 1067:34 1069:-8 1070:-17 1071:-1 1072:-1 1073:31 1074:15 1075:19 1076:-14 1077:1 1078:-4 1079:-2 1080:11 1081:8 1082:13 1083:36 1084:23 1087:32 1088:-6 1089:-9 1091:-23 1092:-11 1093:-16 1094:-3 1096:-24 1097:-49 1099:-8 1100:16 1101:-8 1102:15 1103:-2 1104:21 1105:25 1106:15 1107:31 1108:22 1109:-7 1110:7 1111:7 1112:-1 1116:-1 1117:-7 1118:-20 1119:-12 1120:-4 1121:-15 1123:-3 1124:-7 1125:-15 1127:-14 1128:-7 1129:-14 1130:10 1131:15 1133:-7 1134:-16 1135:-6 1136:-2 1137:16 1138:4 1139:-4 1140:-8 1141:-7 1142:-8 1143:-2 1145:-26 1146:-14 1147:-3 1149:-4 1150:13 1151:14 1152:-10 1155:-7 1156:18 1157:21 1158:-5 1161:-6 1162:16 1164:-16 1165:-1 1166:3 1167:-13 1168:14 1170:-5 1171:-6 1174:-33 1175:-26 1176:-52 1177:21 1178:1 1179:14 1180:17 1181:26 1182:28 1183:-13 1185:9 1187:-26 1188:-16 1189:-16 1190:3 1192:-13 1193:-11 1194:-4 1195:3 1196:-52 1198:-7 1199:-14 1200:19 1201:12 1202:-3 1203:-11 1204:-17 1205:-29 1206:-15 1207:-17 1208:-4 1209:-5 1210:-8 1211:-4 1212:-8 1213:21 1214:-12 1215:-45 1216:-10 1217:-4 1218:8 1219:-5 1220:-2 1222:12 1223:-5 1224:21 1225:21 1226:18 1228:14 1230:16 1231:-13 1232:7 1233:22 1234:-18 1235:6 1236:-8 1237:-3 1238:-11 1239:-14 1240:9 1241:12 1243:-5 1244:13 1246:-1 1247:-1 1248:19 1249:22 1250:25 1251:-11 1252:11 1253:-13 1254:-2 1256:-2 1258:-12 1259:-9 1260:-10 1263:28 1264:19 1265:18 1266:-15 1268:-1 1269:3 1270:-12 1271:-7 1272:-16 1273:20 1274:21 1277:25 1278:16 1280:-22 1282:-2 1283:-2 1284:11 1285:-20 1286:6 1287:26 1288:-6 1289:-10 1291:-5 1292:-5 1294:12 1295:-17 1296:38 1297:21 1298:-6 1300:-3 1301:-3 1302:20 1303:20 1304:-2 1305:-2 1306:-18 1307:-17 1308:-29 1309:-7 1310:-3 1311:-17 1312:-1 1313:16 1314:-5 1317:15 1318:2 1319:-23 1320:-1 1321:21 1322:-4 1323:27 1324:-3 1325:12 1326:-5 1327:-41 1328:1 1329:10 1330:-17 1331:36 1333:-5 1334:-12 1335:-1 1336:-4 1337:-4 1338:-5 1339:3 1340:13 1343:-10 1344:-1 1345:-8 1346:18 1347:13 1348:-3 1349:7 1350:-1 1351:-17 1352:-14 1353:-4 1354:23 1355:-1 1356:24 1357:13 1358:14 1359:-4 1360:-19 1361:-7 1362:10 1363:14 1364:-8 1366:-2 1367:9 1368:38 1369:26 1370:-3 1371:17 1372:13 1373:-9 1375:-6 1376:25 1377:28 1378:9 1379:-7 1381:17 1382:20 1383:5 1384:7 1386:-2 1387:-3 1388:-1 1389:5 1390:18 1391:-2 1392:-2 1393:-14 1394:-1 1395:-25 1396:11 1397:16 1398:-4 1399:14 1400:-4 1401:-4 1403:-47 1404:-9 1405:-11 1406:-12 1407:-10 1408:-22 1409:-7 1411:-1 1412:-1 1413:-8 1414:-8 1415:3 1417:-4 1418:-16 1419:5 1420:-20 1421:-16 1422:22 1424:-3 1425:-11 1426:-8 1427:-1 1428:-2 1430:-12 1432:-22 1433:7 1434:30 1436:28 1437:21 1438:10 1440:-3 1441:-25 1442:8 1443:-10 1444:10 1445:22 1446:-31 1447:-21 1448:-22 1449:-18 1451:-17 1452:22 1453:-3 1454:19 1455:15 1456:11 1457:16 1458:-9 1460:-2 1461:-3 1462:6 1464:-11 1466:-11 1467:-10 1469:-1 1471:23 1472:9 1473:-6 1475:-11 1476:-20 1477:-20 1478:1 1479:3 1480:3 1482:-2 1484:29 1485:12 1486:26 1487:1 1488:-7 1489:-2 1490:25 1491:-11 1492:25 1493:26 1494:-8 1495:17 1496:-1 1497:-9 1498:8 1500:15 1502:-25 1503:-8 1504:-7 1505:-3 1506:-14 1507:48 1508:26 1509:4 1510:-8 1511:7 1512:-1 1513:-14 1514:34 1515:-17 1516:9 1517:11 1518:19 1519:3 1520:-8 1521:-8 1523:-9 1524:-6 1525:-5 1526:-1 1527:-4 1528:-10 1529:-1 1530:-1 1531:-1 1532:-27 1533:-45 1534:17 1535:-14 1536:-8 1537:-11 1538:-2 1539:-29 1540:-17 1541:-1 1542:-3 1545:-5 1546:-4 1548:-46 1549:-24 1550:-20 1552:-21 1553:22 1554:13 1555:10 1556:10 1557:-11 1559:-8 1560:-5 1561:16 1563:-4 1564:-15 1565:-16 1566:-3 1567:1 1568:-9 1569:17 1570:37 1571:24 1572:24 1573:6 1575:3 1576:39 1577:39 1578:-3 1579:2 1580:-2 1581:17 1582:-28 1583:49 1584:-32 1588:-7 1590:-5 1591:-2 1592:-8 1593:-1 1594:-1 1595:-15 1596:6 1598:21 1599:-5 1600:28 1601:-17 1602:-17 1603:4 1604:-18 1605:-4 1606:12 1607:-3 1608:15 1609:-5 1610:14 1611:20 1612:-10 1614:-31 1615:-6 1616:-3 1617:-18 1618:-11 1619:-7 1620:32 1621:-4 1622:-1 1623:-7 1624:-5 1625:-2 1626:-9 1627:9 1628:14 1629:-2 1630:1 1631:-20 1632:-1 1633:10 1634:16 1635:18 1637:-5 1638:20 1639:-16 1640:12 1641:7 1643:9 1644:-1 1645:-19 1647:-19 1648:11 1649:-12 1650:3 1651:26 1652:-2 1653:41 1654:-3 1655:-18 1656:-8 1657:-2 1658:11 1659:13 1660:6 1661:13 1662:25 1664:-22 1665:-22 1666:-11 1667:-13 1668:-13 1669:-15 1672:-6 1673:7 1674:-2 1675:-8 1676:31 1677:3 1678:10 1680:8 1684:-2 1685:-4 1686:6 1687:-5 1688:-14 1690:10 1691:-1 1692:-33 1693:-14 1694:-12 1695:-12 1696:-22 1697:6 1698:18 1699:-1 1700:28 1701:-21 1702:16 1703:-12 1706:-1 1707:20 1708:-2 1709:-4 1710:-4 1712:1 1714:10 1715:-5 1716:-8 1717:20 1718:-4 1719:-23 1720:-35 1721:32 1722:19 1723:-7 1724:-2 1725:-4 1727:8 1728:18 1730:13 1731:16 1733:11 1734:-26 1735:-16 1736:-3 1737:-20 1738:31 1740:-2 1741:21 1742:10 1744:52 1745:20 1746:13 1747:-2 1748:-13 1749:-17 1750:-12 1751:-1 1752:33 1753:34 1754:10 1755:14 1756:11 1757:-12 1758:-14 1759:-15 1760:11 1762:1 1763:-4 1764:5 1765:-5 1766:-9 1767:2 1768:-5 1769:44 1770:4 1771:23 1772:1 1773:19 1774:-16 1775:-10 1779:-6 1780:-13 1781:9 1782:12 1783:18 1785:-9 1786:-6 1788:33 1789:-23 1790:-1 1792:-5 1793:-40 1794:3 1796:-26 1797:-4 1798:-9 1800:-6 1801:-4 1802:-8 1803:-16 1804:-18 1805:-8 1806:-17 1807:-29 1809:-11 1810:-18 1811:15 1812:17 1813:26 1814:-11 1815:-5 1816:12 1817:7 1818:-2 1819:28 1820:9 1821:26 1822:10 1823:10 1824:-2 1825:-32 1826:12 1827:5 1828:14 1829:-13 1831:24 1832:-13 1833:-11 1834:-2 1837:-14 1838:10 1839:-7 1840:-1 1841:-10 1842:-2 1843:11 1844:12 1846:-1 1847:-1 1848:-11 1849:32 1850:33 1851:-7 1853:-1 1854:-14 1855:-21 1856:-1 1859:31 1860:33 1861:-31 1862:-9 1863:-19 1865:12 1866:-4 1867:29 1868:-1 1869:-4 1871:6 1872:-9 1873:-6 1874:-7 1877:-3 1880:5 1881:-7 1882:-1 1883:-16 1884:-4 1885:-17 1886:-7 1887:-4 1889:-6 1891:10 1892:-17 1893:-2 1894:-18 1896:11 1898:5 1899:-15 1900:54 1901:-3 1902:-4 1903:-25 1904:-25 1905:23 1907:-13 1909:7 1910:-2 1911:-7 1912:-7 1913:-1 1914:12 1915:6 1917:20 1918:20 1919:-20 1921:16 1922:-9 1924:15 1925:-7 1927:-21 1928:16 1929:-3 1930:12 1931:9 1932:9 1933:-16 1934:28 1935:7 1936:-10 1937:1 1938:2 1939:24 1940:23 1941:15 1942:12 1944:-3 1945:-10 1948:-10 1950:-11 1951:3 1952:47 1953:27 1954:17 1955:-6 1956:10 1958:-24 1959:-24 1960:-4 1961:-11 1962:-2 1963:22 1964:3 1965:3 1966:22 1967:17 1968:-3 1969:-4 1970:-3 1971:-3 1972:-19 1973:12 1974:-5 1975:-1 1976:-9 1977:47 1978:11 1979:24 1980:-12 1981:46 1982:14 1983:42 1984:10 1988:-4 1989:-4 1990:2 1991:8 1992:11 1993:13 1994:-1 1995:-1 1996:1 1997:-7 2000:-7 2001:-11 2002:-8 2003:-3 2005:-4 2006:-15 2008:-10 2009:-8 2011:-5 2012:-1 2013:16 2014:16 2015:-5 2016:-12 2017:-5 2019:-19 2020:-20 2021:-15 2023:8 2024:6 2026:3 2027:-2 2028:-13 2029:-17 2031:-22 2033:-7 2035:-8 2036:-8 2037:16 2038:16 2039:21 2040:7 2041:-25 2042:-23 2043:9 2044:-6 2045:14 2046:14 2047:2 2048:-4 2049:-15 2050:-11 2052:15 2053:22 2054:-3 2055:-12 2057:-16 2058:11 2059:-12 2060:-3 2061:-11 2062:-11 2063:-17 2064:5 2065:31 2066:-7 2067:9 2068:10 2069:17 2070:-4 2071:-7 2073:-3 2074:14 2075:49 2076:-23 2079:-18 2080:15 2081:15 2082:-8 2083:4 2084:-14 2085:-4 2086:-15 2087:5 2088:3 2089:-42 2090:16 2091:-6 2092:16 2095:-8 2097:-19 2098:-15 2099:-17 2101:-7 2102:-1 2103:-15 2104:5 2105:14 2107:-2 2110:1 2112:10 2113:11 2114:-12 2115:-6 2116:25 2117:33 2121:-8 2122:7 2123:-2 2125:24 2126:25 2127:-9 2128:-9 2129:-16 2130:28 2131:-9 2132:-7 2134:-3 2135:-1 2136:31 2137:9 2138:15 2139:-4 2140:22 2141:4 2142:-5 2143:-5 2144:-1 2145:-19 2146:-19 2147:38 2148:29 2149:7 2150:-1 2151:-7 2152:31 2153:12 2154:4 2155:-6 2157:-8 2158:12 2159:-6 2160:16 2161:13 2162:16 2163:1 2164:-3 2165:-11 2166:29 2167:12 2168:-6 2169:19 2174:12 2175:27 2177:21 2178:-15 2179:-15 2180:18 2181:19 2182:-3 2183:-2 2184:-7 2185:3 2186:-19 2187:-12 2188:-6 2189:-6 2190:-2 2192:-13 2193:-4 2194:-23 2196:-10 2197:10 2198:10 2199:21 2200:30 2201:8 2203:40 2204:-6 2205:-7 2206:-1 2207:-10 2209:17 2210:8 2211:9 2212:22 2213:-15 2214:22 2215:22 2216:10 2217:-3 2218:8 2219:14 2220:18 2221:-13 2222:23 2223:29 2224:2 2225:28 2226:14 2227:15 2228:11 2229:15 2230:15 2231:32 2232:2 2233:23 2234:-2 2236:24 2237:26 2238:-11 2239:-7 2240:-7 2241:-2 2242:-9 2243:-13 2244:-13 2245:9 2246:-3 2247:-5 2249:-2 2250:-3 2253:-40 2254:-35 2255:19 2256:-3 2257:49 2258:49 2259:39 2260:7 2261:11 2262:17 2263:41 2264:42 2265:-1 2266:-4 2268:-28 2269:-32 2270:-11 2272:-1 2273:-17 2274:-7 2276:-5 2277:17 2278:4 2279:22 2280:-16 2282:18 2283:23 2285:-1 2286:17 2287:-8 2288:-8 2289:-4 2291:1 2293:-16 2294:-4 2295:-6 2296:40 2297:-10 2298:-61 2299:-64 2300:-22 2301:-28 2302:41 2304:-38 2305:9 2306:-4 2307:-6 2308:15 2309:-18 2310:-11 2311:8 2312:17 2313:-6 2315:-11 2316:-4 2317:-8 2318:-25 2319:-16 2320:12 2322:2 2323:-8 2324:-5 2325:-2 2326:-1 2328:12 2329:-1 2330:28 2331:-65 2332:-2 2334:-11 2335:10 2336:73 2341:-21 2342:-9 2343:21 2346:-3 2347:-8 2349:-15 2351:10 2352:-16 2353:-4 2354:-2 2356:2 2357:-12 2358:15 2359:-1 2360:-1 2362:-2 2364:-11 2365:-18 2367:-11 2368:-4 2370:-5 2371:-1 2372:17 2374:-3 2375:-1 2377:-5 2381:16 2382:10 2383:-4 2384:-10 2385:-17 2386:-4 2388:4 2389:14 2390:-10 2391:-23 2392:2 2393:-3 2394:8 2395:-17 2396:-12 2397:-8 2399:-12 2400:-6 2401:-7 2404:11 2405:-19 2406:-18 2407:-12 2409:12 2412:10 2413:-8 2414:15 2415:7 2416:3 2417:-2 2418:-2 2419:7 2420:-7 2421:46 2422:2 2423:-24 2424:21 2425:23 2426:9 2427:-2 2428:1 2429:-9 2430:-6 2431:-5 2432:-18 2433:-18 2434:10 2435:10 2436:-4 2438:-8 2439:3 2440:10 2441:-2 2443:2 2444:-9 2445:-4 2446:-1 2447:7 2448:12 2449:3 2450:-15 2451:-18 2452:23 2453:2 2455:-54 2456:7 2458:-13 2459:-7 2460:-24 2461:-2 2462:-7 2463:-8 2464:-12 2465:4 2467:-6 2468:-1 2469:-3 2471:7 2473:-15 2474:11 2475:-15 2476:-2 2477:-1 2478:-8 2480:19 2482:-2 2483:-4 2484:-4 2485:29 2486:-20 2487:-1 2488:-5 2489:17 2490:-1 2492:10 2495:-23 2496:-1 2498:9 2499:15 2500:23 2501:-3 2502:-19 2503:-8 2504:-6 2505:-7 2508:-9 2509:-19 2511:22 2512:23 2514:49 2515:20 2516:19 2517:-9 2518:8 2519:9 2521:-9 2522:-4 2523:11 2524:-4 2525:-1 2526:-3 2527:-25 2528:15 2529:16 2530:-13 2531:42 2532:-11 2533:-12 2535:-20 2536:-1 2537:-12 2538:-7 2539:3 2541:11 2542:-10 2543:-3 2544:17 2545:-21 2546:-6 2547:13 2548:14 2549:-2 2550:-2 2551:20 2552:17 2553:-7 2554:-7 2555:-5 2556:-4 2557:-7 2558:-9 2559:-1 2560:-35 2561:-36 2562:-8 2563:-3 2564:-3 2565:10 2566:-10 2567:8 2568:-13 2569:-6 2570:6 2571:-9 2572:-1 2573:-12 2574:-11 2575:-20 2576:2 2577:-11 2578:14 2580:-11 2581:-11 2582:12 2584:-20 2586:-20 2587:-21 2588:-3 2589:-2 2590:-1 2591:9 2592:-11 2593:-3 2594:14 2595:-5 2598:11 2599:19 2600:-3 2602:-4 2603:-3 2604:21 2605:2 2606:8 2607:18 2608:17 2609:25 2610:14 2611:10 2612:9 2614:24 2615:21 2616:64 2617:42 2618:29 2619:52 2620:52 2621:4 2622:4 2623:-12 2624:3 2625:9 2626:-6 2627:-6 2628:-3 2631:-13 2633:-19 2634:-19 2636:-22 2637:6 2638:6 2639:-2 2640:-14 2641:-1 2642:27 2643:27 2644:-24 2645:-3 2646:-26 2647:48 2648:25 2649:-1 2650:-10 2651:15 2653:-3 2654:-2 2656:-7 2657:-5 2658:-26 2659:-30 2660:-14 2661:21 2662:-7 2665:-3 2667:9 2668:13 2669:12 2673:10 2674:33 2675:33 2676:6 2677:6 2678:11 2679:8 2680:27 2681:-11 2682:-6 2683:-3 2684:42 2685:9 2686:15 2687:-16 2688:-8 2689:-2 2690:-11 2691:-11 2692:-6 2693:-1 2694:-17 2695:-6 2696:9 2697:-11 2698:-6 2699:-43 2700:-7 2701:-15 2703:-1 2705:1 2708:-15 2711:-5 2712:-7 2713:1 2714:-3 2715:-2 2716:-21 2719:-5 2720:29 2721:22 2722:-8 2723:-13 2724:18 2725:8 2726:-20 2727:-1 2728:-22 2729:13 2730:15 2731:-36 2733:-9 2734:-4 2735:-17 2738:4 2739:9 2740:-8 2741:-7 2742:-13 2743:-1 2744:10 2745:-11 2746:-7 2747:24 2748:20 2749:-6 2750:28 2754:15 2755:11 2756:-3 2757:-3 2758:-9 2759:-9 2760:-24 2761:-25 2762:-30 2763:-6 2764:-14 2765:-14 2766:-17 2767:-10 2768:-9 2769:-9 2770:15 2771:15 2772:-8 2773:-4 2774:-6 2775:-7 2776:9 2777:-3 2778:3 2779:-3 2780:3 2781:4 2782:-3 2783:-9 2784:15 2785:-2 2786:7 2787:7 2788:-10 2789:10 2790:10 2791:9 2792:9 2793:11 2794:7 2795:8 2796:9 2797:6 2798:6 2799:3 2800:1 2801:12 2802:-8 2803:-6 2804:-6 2805:-2 2806:-2 2807:-13 2808:-21 2809:-11 2810:-10 2811:5 2812:6 2813:-6 2814:-3 2815:-12 2816:-2 2817:-2 2818:-11 2819:-11 2821:2 2822:2 2823:-9 2824:-9 2825:-3 2826:-3 2827:5 2828:5 2829:26 2830:25 2831:26 2832:16 2833:9 2834:9 2835:13 2836:14 2838:1 2839:1 2840:-3 2841:4 2842:-10 2843:6 2844:7 2845:12 2846:12 2849:-8 2850:3 2852:-2 2854:6 2855:6 2856:10 2857:18 2858:12 2859:9 2860:-9 2861:-9 2862:-7 2863:-13 2864:13 2865:15 2866:-2 2867:18 2868:21 2869:-18 2870:-11 2871:-11 2872:-12 2873:1 2874:-3 2875:-8 2876:-8 2877:-3 2878:4 2879:-3 2880:-3 2881:-3 2882:-3 2883:-3 2884:-11 2885:-12 2886:3 2887:-7 2888:-5 2889:5 2890:2 2891:10 2892:-8 2893:-12 2894:-7 2895:-9 2896:-2 2897:-13 2898:-8 2899:15 2900:-6 2901:14 2902:19 2903:-13 2904:-5 2905:-6 2906:-15 2907:-12 2908:-13 2909:17 2910:12 2911:12 2914:-4 2915:-6 2916:-3 2917:6 2918:7 2919:12 2920:-13 2921:-12 2922:-18 2923:-21 2924:-32 2925:-32 2926:8 2927:-16 2928:-9 2929:8 2930:13 2931:8 2932:-6 2933:-6 2934:-5 2935:6 2936:6 2937:-13 2938:-12 2939:-10 2940:-4 2941:-3 2942:-5 2943:-3 2944:4 2945:7 2946:7 2947:-9 2948:-7 2949:-7 2950:4 2951:-7 2952:-8 2953:3 2954:5 2955:-1 2956:-1 2957:-14 2958:-12 2959:1 2960:-13 2961:-9 2963:-8 2964:16 2965:14 2966:14 2967:-8 2968:9 2969:-3 2970:-3 2971:1 2972:1 2973:4 2974:9 2975:-4 2977:-5 2978:-2 2979:-8 2980:-15 2981:-4 2982:-10 2983:-2 2984:-1 2985:-2 2986:19 2987:15 2988:9 2989:3 2990:8 2991:-2 2992:-19 2993:-22 2994:-10 2995:5 2996:-11 2997:-1 2998:2 2999:16 3000:5 3001:5 3002:-9 3003:-9 3004:-7 3005:-5 3006:-4 3007:-4 3008:-1 3009:-2 3010:1 3011:1 3012:-20 3013:-23 3014:-18 3015:13 3016:10 3017:10 3018:-18 3019:-15 3020:-17 3021:-14 3022:-7 3023:7 3024:4 3025:1 3027:3 3028:-8 3029:16 3030:8 3031:9 3032:-1 3033:-6 3034:-6 3035:14 3036:15 3037:2 3038:5 3039:5 3040:-2 3041:-2 3042:-2 3043:-2 3045:-13 3046:-10 3047:7 3048:-10 3049:-10 3050:-12 3051:-8 3052:3 3054:-12 3055:-4 3056:-9 3057:3 3058:-9 3059:1 3062:9 3063:12 3064:-3 3065:-3 3066:9 3067:2 3068:2 3069:6 3070:8 3071:16 3072:-8 3073:-6 3074:-6 3075:-9 3076:9 3077:9 3078:-17 3079:-5 3080:10 3081:11 3082:11 3083:10 3084:1 3085:17 3087:-2 3088:-14 3089:-6 3090:-12 3091:-9 3092:-5 3093:-5 3094:-1 3095:-1 3098:-1 3099:-15 3100:-13 3101:-13 3103:-15 3104:-6 3105:-3 3106:-12 3107:-12 3108:19 3109:2 3110:4 3111:19 3112:13 3113:-9 3114:-15 3115:2 3116:2 3117:-5 3118:-5 3119:-26 3120:-26 3121:7 3122:5 3123:4 3124:9 3125:9 3126:9 3127:-5 3128:-5 3129:-1 3130:4 3133:13 3134:13 3135:-5 3136:-4 3137:9 3138:-7 3139:-8 3140:2 3141:-7 3142:-7 3143:-7 3144:-11 3145:-11 3146:12 3147:8 3148:4 3149:11 3150:10 3151:11 3153:5 3154:7 3155:1 3156:1 3157:2 3158:-15 3159:-17 3160:-1 3161:-4 3162:-1 3163:-6 3164:-17 3165:-13 3166:-11 3167:-11 3168:5 3169:3 3170:-9 3171:-8 3172:-8 3173:5 3174:7 3175:10 3176:2 3177:2 3178:-3 3179:-3 3180:20 3181:-7 3182:-9 3183:-9 3184:23 3185:17 3186:13 3187:13 3188:13 3189:-10 3191:-8 3192:-8 3193:-3 3194:-3 3195:22 3196:22 3197:-4 3198:-4 3199:-27 3200:-4 3201:-6 3202:-23 3203:-23 3204:-6 3205:-6 3206:-5 3207:-12 3208:-8 3209:-1 3210:-1 3211:-1 3212:-1 3213:-11 3214:-24 3215:-24 3218:5 3219:-2 3220:-2 3221:17 3222:19 3223:12 3224:-1 3225:-1 3226:11 3227:1 3228:10 3229:21 3230:21 3231:4 3232:7 3233:21 3234:20 3235:-5 3236:-1 3237:-5 3238:-5 3239:10 3240:-12 3241:-1 3242:-7 3243:-7 3245:5 3246:-2 3247:-2 3248:17 3249:14 3250:11 3251:1 3252:1 3253:-2 3254:9 3255:9 3256:10 3257:11 3258:-10 3259:-7 3260:-6 3261:-9 3262:-8 3263:-12 3264:-12 3265:12 3266:15 3267:15 3270:-1 3271:-1 3272:-21 3273:-13 3274:-12 3275:-6 3276:5 3277:7 3278:-8 3279:-8 3280:-3 3281:-2 3282:6 3283:-5 3284:10 3285:3 3286:1 3287:1 3288:1 3289:-2 3290:-2 3291:-21 3292:-21 3293:-9 3294:-11 3295:7 3296:-5 3297:11 3298:11 3299:10 3300:12 3301:11 3302:15 3303:3 3304:1 3306:1 3308:-3 3309:11 3310:-9 3311:-9 3312:-3 3313:2 3314:2 3315:-2 3318:6 3319:2 3320:-11 3322:10 3323:2 3324:-4 3325:-10 3326:-2 3327:2 3328:5 3329:-7 3330:13 3331:29 3332:25 3333:25 3334:6 3335:-20 3336:-20 3337:-4 3338:-11 3339:-11 3340:-2 3341:-6 3342:-2 3343:-1 3344:1 3345:5 3346:9 3347:-3 3348:12 3349:24 3350:24 3351:6 3353:4 3354:-12 3355:-11 3356:-11 3357:-10 3358:-8 3359:-8 3360:-14 3361:-12 3362:-10 3363:-9 3364:-5 3365:-7 3366:-6 3367:-6 3368:3 3369:-12 3370:-12 3371:11 3372:12 3373:-4 3374:10 3375:7 3376:3 3377:12 3378:7 3379:-4 3380:-3 3381:20 3383:-3 3384:-3 3385:5 3386:5 3387:3 3388:-2 3389:-9 3390:-1 3391:6 3392:7 3393:8 3394:-9 3395:-5 3396:-5 3397:-1 3399:-3 3400:-10 3401:10 3402:-8 3403:8 3404:11 3405:8 3406:8 3407:8 3408:6 3409:4 3410:12 3411:17 3413:11 3414:11 3415:1 3416:-4 3417:-8 3418:13 3419:12 3421:-4 3422:-4 3423:9 3424:9 3425:1 3426:-6 3428:-8 3429:-12 3430:34 3431:6 3432:3 3433:11 3434:17 3435:41 3436:12 3437:25 3438:10 3439:10 3440:20 3441:9 3442:9 3443:9 3444:9 3445:-3 3446:-3 3447:-9 3448:-17 3449:38 3450:39 3451:-16 3452:-15 3453:-15 3454:-10 3455:9 3456:12 3457:13 3458:1 3459:-6 3460:-17 3463:-7 3464:-7 3465:-12 3466:-16 3467:-13 3468:-13 3469:-9 3470:-5 3471:16 3472:-14 3473:-7 3474:-12 3475:3 3476:7 3477:-1 3478:-2 3479:-3 3480:-4 3481:1 3482:-1 3483:-1 3484:8 3485:3 3486:3 3487:4 3488:4 3489:-1 3490:-1 3491:-8 3492:-2 3493:-10 3494:8 3495:16 3496:-8 3497:-8 3498:-8 3499:-10 3500:2 3501:-1 3502:4 3503:2 3504:2 3505:-4 3506:-3 3507:-12 3508:-12 3509:-12 3510:1 3511:-12 3512:-10 3514:1 3515:1 3516:-4 3517:-4 3518:-4 3519:-8 3520:5 3521:-11 3522:-11 3523:-4 3524:-3 3525:-4 3526:-2 3527:-2 3528:-3 3529:3 3530:6 3531:-2 3532:9 3533:42 3534:11 3535:8 3536:9 3537:-1 3540:43 3541:13 3542:35 3543:35 3544:-6 3545:-2 3546:-6 3547:-3 3548:-8 3549:-8 3550:-8 3551:10 3552:-9 3553:18 3554:-4 3555:-4 3556:-1 3557:-3 3558:-3 3559:5 3560:-11 3561:-11 3562:-11 3563:-11 3564:4 3565:4 3568:19 3569:19 3570:6 3571:6 3572:10 3573:10 3574:-5 3575:-5 3576:12 3577:18 3578:-5 3579:-3 3580:-3 3581:-16 3582:-16 3583:-15 3584:-4 3585:-4 3586:-3 3587:10 3588:-12 3589:-14 3590:7 3591:4 3592:4 3593:-3 3594:-3 3595:-9 3596:-1 3600:-24 3601:-2 3602:-4 3606:-2 3607:-3 3610:-3 3611:-3 3612:-9 3613:-9 3614:15 3615:15 3616:-5 3617:-6 3618:-6 3619:2 3620:-1 3621:-13 3622:-6 3623:-8 3624:-8 3625:-1 3626:-1 3627:-11 3628:-4 3629:-9 3630:-9 3631:4 3632:4 3633:-8 3634:-5 3635:6 3636:8 3637:-7 3638:-7 3639:-1 3640:1 3641:-6 3642:3 3643:4 3644:-3 3645:-3 3646:-9 3647:-9 3648:15 3649:15 3650:-2 3651:7 3652:7 3653:-10 3654:10 3655:10 3656:9 3657:9 3658:-10 3660:5 3661:5 3662:3 3663:-5 3664:3 3665:-5 3666:-4 3667:-9 3668:-9 3669:3 3670:-4 3671:-7 3672:-7 3673:11 3674:-7 3675:-7 3676:-7 3677:4 3678:6 3679:10 3680:10 3681:-3 3682:-3 3683:-7 3684:-2 3685:-13 3686:-15 3687:-20 3688:-11 3689:-6 3690:-7 3691:-10 3692:-10 3693:-2 3694:-11 3695:16 3696:10 3697:6 3698:1 3699:-2 3702:2 3703:2 3704:-10 3705:-4 3706:7 3707:7 3708:-19 3709:-19 3710:2 3713:7 3714:-5 3715:3 3716:3 3717:-19 3718:-4 3719:-3 3720:-1 3721:-15 3722:-12 3723:-7 3724:-5 3726:-1 3727:-1 3728:-1 3729:-2 3730:-2 3731:12 3732:12 3733:-2 3734:-2 3735:-2 3736:-10 3737:-11 3738:-11 3739:2 3740:9 3741:4 3742:2 3743:2 3744:-9 3745:-4 3746:4 3747:4 3748:-9 3749:-9 3750:-4 3751:-3 3752:6 3753:5 3754:5 3755:17 3756:17 3757:18 3758:13 3759:-3 3760:-6 3764:4 3765:1 3766:-4 3767:-4 3769:-3 3770:3 3771:-2 3772:-1 3773:-1 3774:8 3775:-7 3776:-10 3777:4 3779:-3 3780:-3 3781:-3 3782:-16 3783:-33 3784:5 3787:5 3788:5 3789:7 3790:9 3791:9 3792:-3 3793:-9 3794:-6 3795:-6 3796:-4 3797:6 3798:-18 3799:14 3800:9 3801:-18 3803:-14 3804:-7 3805:9 3806:9 3807:3 3808:1 3809:1 3810:-10 3811:-2 3812:10 3813:12 3814:2 3815:-19 3816:-10 3817:-8 3818:-8 3819:-3 3820:-5 3821:-5 3822:-1 3823:8 3824:-6 3825:-15 3826:-14 3827:-16 3828:-8 3829:-9 3830:-2 3831:-2 3832:12 3833:12 3834:2 3835:-1 3836:-2 3837:-4 3838:-4 3839:-1 3840:-1 3841:4 3842:9 3843:1 3844:1 3845:-5 3846:-5 3847:12 3848:12 3849:8 3852:9 3853:9 3854:4 3855:7 3856:-2 3857:-2 3858:-2 3859:-2 3860:3 3861:3 3862:15 3863:15 3864:15 3865:10 3866:-5 3867:-8 3868:-11 3869:-11 3870:-11 3871:5 3872:-2 3873:-2 3874:6 3875:-1 3876:6 3877:6 3878:6 3879:8 3880:11 3881:11 3882:22 3883:4 3884:-5 3885:3 3886:-6 3887:-12 3888:-10 3889:1 3890:-9 3891:20 3892:25 3893:9 3894:4 3895:-5 3896:-5 3897:10 3898:10 3899:10 3900:-13 3901:-5 3902:-7 3903:-8 3904:-8 3905:-9 3908:5 3909:2 3911:-3 3912:2 3913:2 3914:-4 3915:-4 3916:-9 3917:-9 3918:-10 3919:-10 3920:24 3921:18 3922:18 3923:15 3924:15 3926:-2 3927:3 3928:7 3929:-1 3930:-2 3931:4 3932:1 3933:14 3934:14 3935:4 3936:4 3937:-10 3938:-12 3939:10 3940:2 3941:2 3942:2 3943:-13 3944:-8 3945:-16 3946:-16 3947:12 3948:12 3949:-7 3950:-7 3951:-11 3952:-1 3953:-1 3954:-1 3955:-7 3956:-7 3957:14 3958:13 3959:-4 3960:2 3961:10 3962:-9 3963:-12 3964:4 3965:3 3966:-19 3967:3 3968:4 3969:14 3970:14 3971:-2 3972:-2 3973:-3 3974:-7 3975:-5 3976:-3 3977:-3 3978:-3 3979:-5 3980:20 3981:8 3982:24 3983:26 3984:6 3985:6 3986:-4 3987:-11 3988:-12 3989:-12 3991:4 3992:-3 3993:-5 3994:-5 3995:-2 3997:-9 3998:-8 3999:-8 4000:6 4001:6 4002:8 4003:-1 4004:3 4005:2 4006:3 4007:-5 4008:-12 4009:-12 4010:-2 4011:3 4012:-6 4013:-1 4015:-8 4016:-7 4017:-7 4018:10 4019:10 4020:4 4021:-10 4022:2 4023:-3 4024:-3 4025:-1 4026:-8 4027:-3 4028:-3 4029:-12 4030:-7 4031:-2 4032:-11 4033:-7 4034:-8 4035:-8 4037:6 4038:6 4039:-6 4040:10 4041:-8 4042:-12 4043:-12 4044:-7 4045:-9 4046:-9 4047:-2 4048:-2 4049:-13 4050:-8 4051:-8 4052:7 4053:12 4054:-6 4055:-6 4056:-12 4057:-9 4058:14 4059:19 4060:19 4061:11 4062:-5 4063:-6 4064:15 4065:15 4066:13 4067:-4 4068:5 4069:9 4070:10 4071:15 4072:19 4073:20 4074:20 4075:23 4076:19 4077:1 4078:1 4079:-12 4080:-13 4081:9 4082:12 4083:12 4084:10 4085:-6 4086:-7 4087:-7 4091:-6 4092:-3 4093:-3 4094:11 4095:-13 4096:-13 4097:-8 4098:7 4099:-1 4100:-1 4101:-14 4102:-13 4103:-26 4104:-20 4105:-7 4106:-34 4107:-20 4108:5 4109:5 4110:-27 4111:-8 4112:-18 4113:-14 4114:8 4115:8 4116:-15 4117:-9 4118:-9 4119:8 4120:11 4121:11 4122:5 4123:6 4124:-8 4125:-7 4126:15 4127:15 4128:-24 4129:-11 4130:-6 4131:-6 4132:-7 4133:-7 4134:-15 4135:-10 4136:7 4137:-12 4138:6 4139:6 4140:6 4141:42 4142:38 4145:-6 4146:-3 4147:-3 4148:1 4149:-3 4150:-3 4151:14 4152:-5 4153:-5 4155:-4 4156:-1 4157:-9 4158:-10 4159:-6 4160:1 4161:14 4162:-9 4163:-1 4164:-3 4165:-4 4166:2 4167:-6 4168:3 4169:1 4170:11 4171:11 4172:8 4173:-5 4174:11 4175:-4 4178:2 4179:-13 4180:9 4181:9 4182:-1 4183:1 4184:1 4185:-9 4186:-4 4187:-7 4188:-6 4190:-12 4191:-13 4192:-13 4193:9 4194:-16 4195:-16 4196:-11 4197:7 4198:7 4199:7 4200:-12 4201:-7 4202:-7 4203:-7 4204:3 4205:1 4206:2 4207:-1 4208:-4 4209:4 4210:-5 4211:-11 4212:-8 4213:2 4214:3 4215:5 4216:-1 4217:-1 4218:-1 4219:-14 4220:-12 4221:-12 4222:-9 4223:2 4224:10 4225:7 4226:-7 4227:-2 4228:-2 4229:-8 4230:-9 4231:-9 4232:-9 4233:-6 4234:-4 4235:-4 4236:-4 4237:-5 4239:-5 4240:-5 4241:-8 4242:-5 4243:4 4244:4 4245:1 4246:1 4247:-15 4248:-8 4249:-8 4250:-11 4251:-3 4253:-6 4255:-8 4256:-11 4257:14 4258:14 4259:14 4260:5 4261:-2 4262:-3 4263:-3 4264:-3 4265:1 4266:1 4267:2 4268:10 4269:8 4270:-9 4271:-8 4272:-4 4273:-4 4274:-3 4275:-1 4276:-1 4277:-16 4278:-7 4279:-6 4280:-2 4281:-1 4282:-8 4283:-11 4284:-15 4285:-4 4286:-3 4287:-10 4288:-5 4289:-2 4290:-2 4291:21 4292:21 4293:-1 4294:-2 4295:1 4296:12 4297:15 4298:12 4299:1 4300:3 4301:3 4302:-6 4303:8 4304:1 4305:-7 4306:-11 4307:-11 4308:2 4309:6 4310:-19 4311:-22 4312:-22 4313:-12 4315:-8 4316:-6 4317:-8 4318:6 4319:-13 4320:-10 4321:12 4322:5 4323:-11 4324:-10 4325:-1 4326:-1 4329:2 4330:2 4331:-4 4332:23 4333:18 4334:-1 4335:20 4336:-26 4337:-15 4338:-12 4339:-12 4340:-13 4341:8 4342:12 4343:12 4344:-3 4345:-6 4346:5 4347:5 4348:5 4349:-9 4350:-9 4351:-9 4352:-7 4353:-5 4354:-3 4355:-4 4356:-10 4357:-6 4360:-4 4361:-4 4362:-7 4363:-7 4364:-7 4365:-1 4366:-1 4367:-9 4368:-11 4369:-11 4370:-11 4371:-9 4372:3 4373:-1 4374:-2 4375:-2 4376:-2 4377:7 4378:7 4379:7 4380:-14 4381:5 4382:11 4383:11 4384:-23 4385:-18 4386:-12 4387:7 4388:7 4389:26 4390:-4 4391:-4 4392:13 4393:19 4394:21 4395:-1 4396:5 4397:2 4398:2 4399:14 4400:10 4401:10 4404:-1 4405:-3 4406:11 4407:-3 4408:-9 4409:-7 4410:4 4411:7 4412:-2 4413:-9 4414:-11 4415:-6 4416:-6 4417:10 4418:10 4419:-1 4420:-1 4421:-9 4422:-3 4423:-11 4424:10 4425:10 4426:14 4427:15 4428:15 4429:-11 4430:-11 4431:-11 4432:13 4433:5 4434:-8 4435:-8 4436:5 4437:2 4438:-14 4439:5 4440:-13 4441:-12 4442:-16 4443:12 4444:-7 4445:-7 4446:-6 4447:4 4448:-2 4449:-3 4450:-3 4451:-1 4452:-1 4453:-1 4454:-7 4455:-7 4456:10 4457:11 4458:8 4459:-3 4460:-3 4461:15 4462:15 4463:-12 4464:-5 4465:-6 4466:-1 4467:-3 4468:-1 4469:-1 4470:-2 4471:-2 4472:5 4473:-6 4474:-11 4475:-9 4476:-9 4477:4 4478:4 4479:-6 4480:-8 4481:6 4482:2 4483:2 4484:2 4485:1 4486:17 4487:18 4488:-22 4489:-11 4490:-13 4491:-11 4492:-11 4493:-11 4494:8 4495:-1 4496:-1 4497:21 4498:21 4499:24 4500:2 4501:2 4502:-5 4503:-9 4504:-4 4505:-3 4506:-5 4507:-1 4508:-1 4509:-2 4510:-5 4511:-5 4512:14 4513:14 4514:14 4515:-10 4516:-10 4517:-8 4518:11 4519:11 4520:-13 4521:-13 4522:-1 4523:2 4524:-5 4525:-5 4526:3 4527:3 4528:11 4529:6 4530:1 4531:-2 4532:12 4533:12 4534:12 4535:-1 4536:-1 4537:-1 4539:-6 4540:-6 4541:4 4542:-1 4543:-1 4544:6 4545:4 4546:8 4547:-19 4548:-15 4549:-16 4550:-9 4551:-9 4554:19 4555:11 4556:11 4557:4 4558:-2 4559:-2 4563:14 4564:-6 4565:8 4566:16 4567:4 4568:11 4569:10 4570:13 4571:2 4573:-9 4574:1 4575:3 4576:12 4577:-5 4578:-5 4579:-5 4580:-5 4581:14 4582:15 4583:11 4584:8 4588:10 4589:-5 4590:16 4591:16 4592:-15 4593:-10 4594:-10 4595:15 4596:12 4597:12 4598:12 4599:7 4600:4 4601:4 4602:7 4603:-1 4604:-1 4607:7 4608:7 4609:18 4610:-1 4611:8 4612:3 4613:3 4614:3 4615:1 4616:-8 4617:6 4618:3 4619:24 4620:18 4621:18 4622:-11 4623:-8 4624:1 4625:1 4626:1 4627:5 4628:-6 4629:-2 4630:3 4633:4 4634:8 4635:8 4636:14 4637:-2 4640:-10 4641:11 4642:-5 4643:-5 4644:11 4645:5 4646:9 4647:24 4648:-16 4649:-1 4650:-1 4651:1 4652:9 4653:9 4654:2 4655:-1 4656:-7 4657:-8 4658:-5 4659:6 4660:9 4661:9 4662:-3 4663:-2 4664:-2 4665:10 4666:-4 4667:-6 4668:-6 4669:18 4670:26 4671:-1 4673:-8 4674:-9 4675:10 4676:10 4677:12 4678:7 4679:-18 4680:-9 4681:-10 4682:11 4683:11 4684:-17 4685:-13 4686:-13 4687:-22 4688:-22 4689:-22 4690:10 4691:10 4692:3 4694:5 4695:-4 4696:10 4697:-1 4698:-1 4699:-8 4700:-8 4701:-7 4702:-3 4703:-1 4704:-13 4705:-2 4706:-1 4707:-5 4708:-13 4709:-7 4710:-7 4711:14 4712:20 4713:15 4714:-4 4715:4 4716:-3 4717:11 4718:11 4719:-1 4720:-1 4721:9 4722:-1 4723:-1 4724:-1 4725:-1 4726:-6 4727:-6 4728:-4 4730:12 4731:-13 4732:-9 4733:-5 4734:3 4735:3 4736:-18 4737:-18 4738:-15 4739:-13 4740:-13 4741:-15 4742:-14 4743:-2 4744:-10 4745:-10 4746:-9 4747:-3 4748:-7 4749:-7 4750:-10 4751:16 4752:17 4753:5 4754:5 4755:-20 4756:-20 4757:-20 4758:5 4759:-10 4760:-10 4761:-10 4762:-9 4763:-9 4764:-10 4765:-12 4766:-10 4767:-10 4768:-2 4769:-2 4770:-14 4771:-8 4772:5 4774:14 4775:-2 4776:-2 4777:-18 4778:-17 4779:-11 4780:-5 4782:-13 4783:4 4784:4 4785:-6 4786:-6 4787:1 4790:-6 4791:-10 4792:-10 4793:-1 4796:-19 4797:-16 4798:6 4799:6 4800:20 4801:13 4802:17 4803:11 4804:11 4805:2 4806:-2 4808:-12 4809:-11 4811:-1 4812:10 4813:10 4814:-4 4815:-3 4816:-4 4817:-5 4818:-5 4819:-6 4820:-6 4821:-6 4825:-8 4826:-8 4827:8 4828:3 4831:-4 4832:-4 4833:-4 4834:-9 4835:-6 4836:8 4837:8 4838:6 4839:-6 4840:-7 4841:13 4843:2 4844:-1 4846:-3 4847:15 4848:9 4849:15 4850:-4 4851:-2 4852:-1 4853:16 4854:16 4855:14 4856:-11 4857:-11 4858:10 4859:-4 4860:12 4861:14 4862:14 4863:4 4864:3 4865:-2 4866:5 4867:12 4868:1 4869:-2 4870:5 4871:5 4872:5 4873:2 4874:2 4875:2 4876:13 4877:22 4878:16 4879:-8 4880:-8 4881:-6 4882:-6 4883:-6 4884:-10 4885:9 4886:9 4887:9 4888:-19 4889:-7 4890:15 4891:9 4892:11 4893:11 4894:16 4895:1 4896:20 4897:15 4898:8 4899:-1 4900:-1 4902:4 4903:6 4905:-12 4906:18 4907:-15 4908:-6 4909:-12 4910:-9 4911:-5 4912:-2 4913:-2 4914:-2 4915:-5 4916:-5 4917:-5 4918:-26 4919:-8 4920:-22 4921:-20 4922:-20 4923:-11 4924:-3 4925:-18 4926:-1 4929:1 4930:-1 4931:-1 4932:-2 4933:-5 4934:3 4935:-1 4936:-1 4937:-1 4938:6 4939:4 4940:5 4943:13 4944:-22 4945:2 4946:2 4947:-2 4948:3 4949:-10 4950:-16 4951:-13 4952:-13 4953:-9 4954:-6 4955:-12 4956:-16 4957:-1 4958:-19 4959:-18 4960:13 4961:7 4962:12 4963:5 4964:3 4966:1 4967:5 4968:8 4969:-9 4970:-8 4971:-9 4972:-1 4973:-6 4974:-2 4975:2 4976:-7 4977:-9 4978:9 4979:10 4981:-6 4982:-6 4983:13 4984:10 4985:-2 4986:15 4987:15 4988:5 4989:-2 4990:-4 4991:-4 4992:-11 4993:-13 4994:2 4997:-7 4998:-5 4999:-6 5000:-8 5001:3 5002:3 5003:4 5004:5 5005:-7 5006:14 5007:-10 5008:-10 5009:-12 5010:11 5011:12 5013:-1 5014:-1 5015:-1 5016:13 5017:4 5018:15 5019:13 5020:13 5021:7 5022:-8 5023:-8 5024:-8 5025:-4 5027:4 5028:-13 5029:3 5030:2 5031:5 5032:17 5033:-5 5034:-5 5035:-2 5036:-2 5037:-26 5038:-26 5039:-9 5040:-8 5041:7 5042:7 5043:6 5044:11 5045:11 5046:-2 5047:-9 5048:7 5049:1 5050:4 5051:3 5052:2 5053:2 5054:8 5055:9 5056:9 5057:3 5058:3 5059:-11 5060:-5 5061:-5 5062:-1 5064:9 5065:7 5066:13 5067:-6 5068:-3 5069:-10 5070:-9 5071:-1 5072:10 5073:-2 5074:-2 5075:17 5076:13 5077:18 5078:18 5079:13 5080:17 5081:17 5084:6 5085:9 5086:9 5087:12 5088:13 5089:-10 5090:-4 5091:-6 5092:-8 5093:-1 5094:-2 5095:-4 5096:9 5097:-5 5098:-5 5099:-12 5100:-8 5101:4 5102:11 5103:-1 5104:-14 5107:-9 5108:-7 5109:-2 5110:3 5111:-5 5112:-5 5115:10 5116:10 5117:-5 5118:-3 5119:-3 5120:-7 5121:-9 5122:9 5123:10 5124:10 5126:-1 5127:-6 5128:-6 5129:4 5130:4 5131:8 5132:-1 5133:-1 5134:-1 5135:13 5136:10 5137:-2 5138:-4 5139:-2 5142:-3 5143:-3 5144:-3 5145:5 5148:8 5149:8 5150:-2 5151:-2 5152:21 5153:-3 5154:-5 5155:27 5156:26 5157:10 5158:8 5159:-7 5160:-3 5161:-6 5162:-6 5163:11 5164:15 5165:15 5166:15 5167:-1 5168:-5 5169:-21 5170:-6 5171:-14 5172:-19 5173:8 5174:13 5175:16 5176:18 5177:18 5178:11 5179:6 5180:5 5181:9 5182:9 5183:-13 5184:1 5185:1 5186:-11 5187:-16 5189:12 5190:-5 5191:6 5192:-2 5193:-2 5194:-9 5195:-3 5196:-4 5198:-8 5199:-7 5200:-7 5201:-7 5202:-7 5203:-7 5204:-4 5205:-4 5206:-4 5207:22 5210:11 5211:11 5212:11 5213:15 5214:15 5215:16 5216:21 5217:21 5218:-12 5219:-8 5220:-29 5221:-9 5222:-20 5223:-4 5224:-20 5225:-20 5228:-4 5229:-6 5230:-17 5231:-19 5232:-3 5233:-3 5234:10 5235:-6 5236:2 5237:-4 5238:-4 5239:-2 5240:-2 5241:3 5242:15 5243:11 5244:10 5245:11 5246:11 5247:16 5248:-6 5249:-3 5250:-3 5251:-7 5252:9 5253:10 5254:28 5255:17 5256:8 5257:5 5258:2 5259:3 5260:-9 5261:-21 5262:7 5263:12 5264:5 5265:-4 5268:13 5269:13 5270:13 5271:14 5272:12 5273:-10 5274:-8 5275:-5 5276:3 5277:-8 5278:8 5279:4 5280:5 5281:6 5282:7 5283:-6 5284:-7 5285:-7 5286:10 5287:11 5288:-4 5291:-4 5292:-10 5293:5 5294:8 5295:8 5296:10 5297:19 5298:19 5299:-1 5300:-1 5301:-2 5302:-4 5303:-4 5304:-2 5305:2 5306:-4 5307:7 5308:3 5309:3 5310:-3 5311:-2 5312:-6 5313:2 5314:2 5315:3 5316:-6 5317:10 5318:-10 5319:-11 5320:-11 5321:12 5322:34 5323:36 5324:36 5325:-3 5326:9 5327:-8 5328:-10 5329:-12 5330:-12 5331:-9 5332:-9 5333:8 5334:8 5335:7 5336:7 5337:1 5338:1 5340:5 5341:5 5342:5 5343:5 5344:4 5345:-4 5346:-1 5347:18 5348:21 5349:-9 5350:-9 5351:7 5352:7 5353:13 5354:13 5355:-10 5356:-7 5357:-8 5358:-14 5359:-12 5360:-12 5361:-19 5362:15 5363:-8 5364:-3 5365:-3 5366:3 5369:-4 5370:-4 5371:-7 5372:-8 5373:7 5374:-14 5375:-9 5376:-9 5377:-5 5378:-1 5379:2 5380:-4 5381:-10 5382:-10 5383:9 5384:4 5385:-1 5386:3 5387:-23 5388:-26 5391:-4 5392:-4 5393:-1 5394:-5 5395:-11 5396:-4 5397:5 5398:-3 5399:-3 5400:3 5401:3 5402:-1 5403:2 5404:7 5405:-17 5406:-19 5407:-1 5408:-1 5409:-4 5410:-4 5411:6 5412:6 5413:-4 5414:-4 5415:-5 5416:-2 5417:7 5418:7 5419:3 5420:3 5421:-7 5422:-7 5423:-10 5424:-10 5425:-5 5426:-6 5427:-6 5428:-4 5429:-4 5430:5 5431:5 5432:-1 5434:-4 5435:-3 5436:15 5437:9 5438:-4 5439:-4 5440:-4 5441:-5 5442:7 5443:6 5444:16 5445:16 5446:-7 5447:-6 5448:2 5449:7 5450:-13 5451:-8 5452:-8 5453:6 5454:7 5455:10 5456:10 5457:2 5458:2 5459:2 5460:-3 5461:-3 5462:-3 5463:16 5464:-14 5465:-13 5466:-13 5467:-16 5468:5 5469:7 5470:-9 5471:11 5472:-13 5473:-5 5474:-10 5475:-10 5476:2 5477:3 5478:15 5479:16 5480:13 5481:12 5482:3 5483:13 5484:13 5485:13 5486:-8 5487:-5 5488:-5 5489:4 5490:-3 5491:-3 5492:-3 5493:3 5494:1 5495:1 5496:1 5497:-4 5498:-4 5499:16 5500:13 5501:13 5502:3 5503:-39 5504:24 5505:-10 5506:-8 5507:-8 5508:5 5509:7 5510:12 5511:9 5512:-6 5513:-4 5514:-8 5515:-7 5516:-6 5517:6 5518:-8 5519:-8 5520:-4 5521:-3 5522:-3 5523:40 5524:30 5525:20 5526:20 5527:-2 5528:22 5529:28 5530:1 5531:-12 5532:16 5533:11 5538:-10 5539:-19 5540:15 5541:15 5542:-2 5543:25 5544:-13 5545:-6 5546:-6 5547:-10 5548:-10 5549:-17 5550:-18 5551:2 5552:2 5553:-6 5554:-6 5555:-6 5556:4 5557:-14 5558:-15 5560:16 5561:16 5562:16 5563:-1 5564:20 5565:20 5566:9 5567:9 5568:2 5569:7 5571:-1 5572:1 5573:-1 5574:-1 5575:11 5576:9 5577:11 5578:16 5579:-3 5580:-3 5581:-3 5582:6 5584:-7 5585:-7 5586:-6 5587:-6 5588:9 5589:18 5590:19 5591:-23 5592:-24 5593:-2 5594:-20 5596:8 5597:-11 5598:-11 5599:-3 5600:-12 5601:3 5602:3 5603:-2 5604:-8 5605:8 5606:-2 5607:-1 5608:-1 5609:13 5610:3 5611:-1 5612:-1 5613:-7 5614:4 5615:5 5616:3 5617:2 5618:-3 5619:-1 5620:11 5621:16 5622:12 5623:-4 5624:-3 5625:-18 5626:-7 5627:-7 5628:8 5629:-1 5630:-1 5631:9 5632:16 5633:9 5634:9 5635:-5 5638:-7 5639:-4 5640:-1 5641:-1 5642:-7 5643:-7 5644:8 5645:11 5647:14 5648:9 5649:9 5650:8 5654:-10 5655:-4 5656:-13 5657:-1 5658:-2 5659:5 5660:5 5661:16 5662:17 5663:9 5664:18 5665:-1 5666:7 5667:8 5668:-2 5669:14 5670:14 5671:-20 5672:-16 5673:-16 5674:8 5678:1 5679:6 5680:6 5681:1 5682:1 5683:19 5684:-1 5685:-5 5686:-4 5687:-4 5688:13 5689:13 5690:7 5691:-1 5692:-2 5693:-2 5694:-4 5695:-3 5696:-3 5697:-3 5698:-3 5699:19 5700:16 5701:1 5702:28 5703:11 5704:3 5705:4 5706:9 5707:10 5708:12 5709:11 5710:4 5711:5 5712:3 5713:3 5714:-1 5716:1 5717:1 5718:10 5719:10 5720:31 5721:2 5722:2 5723:21 5724:13 5725:10 5726:-5 5727:13 5728:7 5729:-5 5730:-5 5731:4 5732:10 5733:11 5734:-3 5735:-8 5736:-8 5737:6 5738:6 5739:5 5740:3 5741:2 5742:10 5743:10 5744:7 5745:-9 5746:24 5747:20 5748:15 5749:-15 5750:-13 5751:-1 5752:17 5753:-22 5754:-5 5755:-5 5757:-5 5758:18 5759:-1 5760:16 5761:14 5762:8 5763:8 5764:-14 5765:-16 5766:-11 5767:-10 5768:-9 5769:-2 5770:-2 5771:-2 5772:1 5773:8 5774:5 5775:-2 5776:-2 5777:-2 5778:-4 5779:4 5780:3 5781:4 5782:-3 5783:-6 5784:-6 5785:-11 5786:-6 5787:-1 5789:-4 5790:-9 5791:-6 5792:1 5793:1 5794:1 5795:10 5796:14 5797:11 5798:11 5799:1 5800:1 5801:1 5803:-3 5804:1 5805:-2 5806:-4 5807:9 5808:9 5809:8 5810:10 5811:11 5812:-4 5813:-1 5814:-2 5815:-6 5816:-6 5817:-4 5818:4 5819:-9 5820:11 5822:8 5824:-4 5825:-4 5826:10 5828:11 5829:5 5832:-8 5833:-8 5834:-11 5835:-8 5836:7 5837:1 5838:1 5839:3 5840:-7 5841:-6 5842:-6 5843:11 5844:11 5845:-32 5846:-19 5847:-18 5848:-8 5849:-14 5850:-12 5851:-3 5852:-4 5853:-1 5854:-15 5855:-12 5856:-12 5857:-6 5858:-2 5859:-2 5860:-2 5861:-10 5862:15 5863:15 5865:-9 5866:-3 5867:-1 5868:10 5869:10 5870:-2 5871:-2 5872:-2 5873:-5 5874:-5 5875:7 5876:12 5877:3 5878:-1 5879:-1 5880:22 5881:22 5882:-5 5883:-6 5884:-22 5885:-8 5886:-17 5887:11 5888:9 5889:-4 5890:-4 5891:1 5892:1 5893:4 5896:-5 5897:-9 5898:14 5899:15 5900:14 5901:3 5902:3 5903:-8 5904:-8 5905:-4 5908:9 5909:9 5910:9 5913:-3 5914:10 5915:-1 5916:-1 5917:-6 5918:-11 5919:-11 5920:1 5921:1 5922:-1 5923:5 5924:-1 5925:-1 5926:-1 5927:-8 5928:-8 5929:-5 5930:-5 5931:1 5932:1 5933:1 5934:-10 5935:12 5936:12 5937:15 5938:10 5939:1 5940:9 5941:8 5942:17 5943:17 5944:16 5945:17 5946:19 5948:-1 5949:-1 5950:2 5951:-3 5952:7 5953:11 5954:10 5955:-9 5956:-8 5957:-8 5958:-2 5959:-2 5960:-3 5961:-1 5962:-2 5963:2 5965:-5 5966:1 5967:-10 5968:-10 5969:4 5970:4 5971:4 5972:3 5973:12 5974:2 5975:3 5976:1 5977:1 5978:12 5979:12 5980:13 5981:-5 5982:-1 5983:-1 5986:-18 5987:-18 5988:-18 5989:1 5990:-3 5991:7 5992:7 5993:-8 5994:-8 5997:12 5998:12 5999:12 6000:6 6001:6 6002:-6 6003:-18 6004:9 6005:9 6006:-4 6007:-4 6009:4 6010:3 6011:-7 6012:-2 6013:-2 6014:-6 6015:15 6016:24 6017:-3 6018:-2 6019:-2 6020:-4 6021:-5 6022:-5 6023:-12 6024:-9 6025:-1 6026:-6 6027:-4 6028:-8 6029:-8 6030:-3 6031:-2 6032:-2 6033:-9 6034:-9 6035:9 6036:9 6037:9 6038:2 6039:2 6040:9 6041:9 6042:-7 6043:10 6044:10 6045:-13 6046:-11 6047:-11 6048:-11 6049:15 6050:15 6051:15 6052:15 6053:-5 6054:6 6057:-2 6058:-15 6059:-8 6060:-9 6061:-12 6062:13 6063:11 6064:11 6065:-10 6066:-3 6067:-7 6068:-5 6069:1 6070:-13 6071:-13 6072:1 6073:1 6074:-9 6075:-1 6076:-1 6077:-1 6078:-8 6079:7 6080:7 6081:-4 6082:10 6083:15 6084:3 6085:3 6086:-9 6087:-2 6088:-11 6089:-7 6090:-4 6091:-4 6093:-2 6094:14 6095:28 6096:33 6097:23 6098:14 6099:-2 6100:-5 6101:11 6102:6 6103:12 6104:5 6105:-8 6106:-7 6107:11 6108:11 6109:-12 6110:3 6111:-6 6112:7 6113:5 6114:5 6115:18 6116:11 6117:12 6118:10 6119:2 6120:5 6121:-3 6122:-1 6123:-1 6124:-1 6125:-1 6126:-4 6127:-5 6128:-2 6129:-1 6130:-5 6131:-4 6132:-1 6135:-16 6136:4 6137:-14 6138:-10 6139:-10 6140:-12 6141:-12 6142:-1 6143:-1 6144:-2 6146:-10 6147:-8 6148:-2 6149:-5 6150:-2 6151:1 6152:1 6153:-8 6154:16 6155:11 6156:18 6157:18 6158:13 6159:10 6160:-11 6161:-11 6162:-9 6163:-10 6164:2 6165:3 6166:3 6167:-3 6168:-1 6170:-3 6171:-3 6172:-19 6173:-21 6174:-4 6175:-8 6176:-4 6177:-10 6178:-3 6179:-1 6180:-3 6181:1 6182:5 6183:-1 6184:-1 6185:-1 6186:-1 6187:3 6188:9 6189:-15 6190:-9 6191:-7 6192:-11 6193:-5 6194:-5 6196:3 6197:3 6198:5 6199:5 6200:15 6201:6 6204:-9 6205:-9 6206:20 6207:15 6208:5 6209:9 6210:7 6211:8 6212:9 6213:10 6216:-22 6217:-28 6218:-4 6219:-31 6220:5 6221:8 6222:-8 6223:-8 6224:1 6225:6 6228:-12 6229:-12 6230:-12 6232:-1 6233:20 6234:-9 6235:3 6236:8 6237:-6 6238:11 6239:6 6240:16 6241:16 6242:15 6243:16 6244:-8 6245:-8 6246:8 6247:8 6248:-2 6249:10 6250:10 6251:-4 6252:-4 6253:17 6254:24 6255:19 6256:-3 6257:7 6258:-4 6259:-9 6260:-5 6261:-1 6262:8 6263:-4 6264:16 6265:16 6266:5 6267:4 6268:4 6269:-2 6272:-12 6273:-12 6274:-9 6275:12 6276:12 6277:-10 6278:-7 6279:-7 6280:-2 6281:-6 6282:-16 6283:-16 6284:-16 6285:8 6286:9 6287:12 6288:-15 6289:-19 6290:-2 6291:-16 6292:4 6293:6 6294:2 6295:2 6296:6 6297:7 6298:-2 6299:1 6300:-15 6301:-5 6302:-5 6303:-5 6304:-8 6305:2 6308:-9 6309:-9 6310:3 6311:-10 6312:-4 6313:-8 6314:-8 6315:-7 6316:14 6317:14 6318:14 6319:-1 6320:-1 6321:-5 6322:-6 6323:-7 6324:-13 6325:-7 6326:6 6327:7 6328:1 6331:11 6332:-3 6333:-10 6334:-1 6336:-3 6337:-3 6338:9 6340:14 6341:-9 6342:-3 6343:-2 6344:-2 6345:-8 6346:3 6347:-7 6348:-9 6349:-9 6350:9 6351:10 6352:-10 6353:-12 6354:-7 6357:24 6358:27 6359:20 6360:12 6361:15 6362:18 6363:11 6364:-11 6365:-11 6366:9 6367:11 6368:-2 6369:4 6370:-29 6371:-6 6375:-12 6376:-12 6377:-12 6378:-16 6379:-8 6380:-8 6381:-10 6382:-10 6384:8 6385:8 6386:-12 6387:-8 6388:17 6389:8 6390:5 6393:1 6394:-13 6395:5 6396:5 6397:-22 6398:-16 6399:-3 6400:-3 6401:-3 6402:-3 6403:-11 6404:-6 6405:-3 6406:-7 6407:-11 6410:-1 6411:4 6412:1 6413:8 6414:4 6415:-4 6416:-4 6417:10 6418:19 6419:9 6420:-7 6421:2 6422:2 6423:10 6424:-10 6425:3 6426:3 6427:-11 6428:-2 6429:-2 6430:-4 6431:6 6432:-1 6433:-3 6434:-6 6435:8 6436:-1 6437:-10 6438:-2 6439:-6 6440:2 6441:11 6442:6 6443:6 6444:-1 6445:4 6446:-7 6447:-8 6448:-5 6449:13 6450:13 6451:-4 6452:-2 6453:-5 6454:-5 6456:5 6457:-5 6458:2 6459:-5 6460:-14 6461:-14 6462:10 6463:10 6464:-14 6465:3 6466:3 6467:10 6468:10 6469:10 6470:21 6471:24 6472:24 6473:24 6474:-11 6475:-10 6476:-1 6477:-10 6478:7 6479:-24 6480:-4 6481:-2 6482:-16 6483:-15 6484:-15 6485:-10 6486:-8 6487:-1 6489:-3 6490:9 6491:6 6492:6 6493:-7 6494:-8 6495:12 6496:-5 6497:-7 6498:-2 6499:-1 6500:-6 6503:6 6504:11 6505:-2 6506:-2 6507:-12 6508:-5 6509:-8 6513:-10 6514:-11 6515:-14 6516:-1 6517:-9 6518:5 6519:8 6520:2 6521:2 6522:6 6523:19 6524:15 6525:15 6526:7 6527:17 6528:5 6529:9 6530:9 6531:10 6532:10 6533:-10 6535:-8 6536:-9 6537:4 6538:9 6539:9 6540:6 6541:6 6542:10 6543:-5 6544:-10 6545:-9 6546:15 6547:31 6548:2 6549:9 6550:8 6551:5 6552:-5 6553:2 6554:-4 6555:-3 6556:-1 6557:12 6558:15 6559:-9 6560:-9 6561:29 6562:17 6563:24 6564:24 6566:-6 6567:-8 6568:-8 6569:-1 6570:14 6571:14 6572:5 6573:-1 6574:-1 6575:4 6576:-1 6577:6 6578:2 6579:2 6580:-11 6581:-11 6582:-10 6583:-2 6584:-7 6585:-12 6586:-17 6587:-10 6588:-7 6589:12 6590:-7 6591:-7 6592:-7 6593:-1 6594:-9 6595:-7 6596:-14 6597:-10 6598:-8 6599:-2 6600:-2 6601:8 6602:12 6603:-12 6604:-9 6605:-3 6606:19 6607:19 6608:10 6609:10 6610:10 6611:-9 6612:-8 6613:-8 6614:2 6615:5 6616:10 6617:4 6618:1 6619:-7 6620:-9 6621:-8 6622:-8 6623:-9 6624:-1 6625:-1 6626:-10 6627:-15 6628:-11 6629:-11 6630:-10 6631:12 6632:6 6633:-13 6634:-10 6635:-7 6636:-13 6637:-6 6638:-6 6639:-6 6640:19 6641:12 6642:11 6643:11 6644:11 6645:6 6646:6 6647:-1 6648:-6 6649:-1 6650:9 6651:10 6652:2 6653:8 6654:4 6655:-24 6657:-1 6658:-1 6659:-10 6660:-9 6661:-4 6662:-4 6663:2 6664:2 6665:-25 6666:-31 6667:-2 6668:-3 6669:-3 6670:1 6671:-3 6672:-2 6673:-1 6674:12 6675:12 6676:-8 6677:-8 6679:-5 6680:-5 6681:3 6682:3 6683:13 6684:13 6685:13 6686:3 6687:-3 6688:-3 6689:-6 6690:-6 6691:7 6692:7 6693:-6 6694:-2 6697:-10 6698:-10 6699:-11 6700:-9 6701:-8 6702:-5 6703:-5 6704:-5 6705:-5 6706:-5 6707:3 6708:3 6709:3 6710:-17 6711:-18 6712:-18 6713:-2 6714:-17 6715:-18 6716:-8 6717:-12 6718:20 6719:12 6720:12 6721:-9 6722:-5 6724:-12 6725:-12 6726:2 6727:2 6728:5 6729:-1 6730:-5 6731:-5 6732:-13 6733:17 6734:-29 6735:-29 6736:12 6737:13 6738:16 6739:-16 6740:-4 6741:-4 6742:-12 6743:-16 6744:-4 6745:-2 6747:-5 6748:-5 6749:-5 6750:8 6751:16 6752:18 6753:18 6754:6 6755:-8 6756:-17 6757:13 6758:15 6759:-3 6760:-2 6761:-2 6762:-13 6763:-13 6764:18 6765:-29 6766:-12 6767:-1 6768:-1 6769:-1 6770:-4 6771:-4 6772:22 6774:1 6775:8 6776:8 6777:-5 6778:14 6779:6 6780:5 6781:8 6782:10 6783:3 6784:1 6785:1 6786:5 6787:13 6788:14 6789:16 6790:11 6791:11 6792:-7 6793:-13 6794:-12 6795:7 6796:3 6797:4 6798:-3 6799:-3 6800:-3 6801:7 6802:7 6803:-10 6804:-10 6805:-11 6806:2 6807:-3 6808:-4 6809:-2 6810:-3 6811:-3 6812:-4 6813:-6 6814:-15 6815:5 6816:-2 6817:-3 6818:5 6819:5 6820:5 6821:-1 6822:-2 6823:-2 6824:4 6825:19 6826:6 6827:-9 6828:5 6829:6 6830:7 6831:2 6832:-9 6833:3 6834:-2 6835:2 6836:-3 6837:-18 6838:-18 6839:-18 6840:-18 6841:7 6842:4 6843:-9 6844:-8 6845:-8 6846:-1 6847:-3 6848:-5 6849:-5 6850:-5 6851:12 6852:12 6853:12 6854:2 6857:-3 6858:-4 6859:-10 6860:-10 6861:10 6862:10 6863:-10 6864:-9 6865:-3 6866:-19 6867:-14 6868:9 6869:11 6870:11 6871:8 6872:8 6873:7 6874:-4 6875:3 6876:2 6877:-2 6878:9 6879:9 6880:4 6881:17 6882:17 6883:-3 6884:-3 6885:-2 6886:-4 6887:15 6888:15 6889:15 6890:-15 6891:-11 6892:-10 6893:-6 6894:11 6895:11 6896:11 6897:-8 6898:-8 6899:-8 6900:-1 6901:-1 6902:-9 6903:-11 6904:-10 6905:10 6906:-4 6907:-3 6908:-4 6909:-2 6910:1 6911:2 6912:-6 6913:-2 6914:-4 6915:-4 6916:-1 6917:2 6918:2 6919:-5 6920:12 6921:12 6922:12 6923:-7 6924:5 6925:-5 6926:-5 6927:-8 6928:9 6929:9 6930:9 6931:-1 6932:-6 6933:-6 6936:-8 6937:-8 6938:1 6939:29 6940:44 6941:31 6942:18 6943:-16 6944:-15 6945:-10 6946:-2 6947:-2 6948:-6 6949:-12 6950:-12 6951:-10 6952:14 6953:2 6954:-3 6955:-3 6956:5 6957:-3 6958:-2 6959:19 6960:19 6961:-1 6962:-1 6963:-1 6964:-1 6965:9 6966:-3 6967:-24 6968:2 6969:1 6970:-3 6971:-9 6972:-9 6973:1 6975:3 6976:5 6977:-23 6978:-7 6979:-17 6980:-17 6981:5 6982:1 6983:-11 6984:-11 6985:11 6986:17 6987:3 6988:9 6989:-6 6990:-7 6991:33 6992:10 6993:8 6994:4 6995:14 6996:19 6997:9 6998:11 6999:16 7000:9 7001:9 7002:9 7003:9 7004:9 7005:9 7006:9 7007:-2 7008:-9 7009:-3 7010:-3 7011:-6 7012:-16 7013:-17 7014:-17 7015:38 7016:39 7017:40 7018:-11 7019:-15 7020:-15 7021:-15 7022:-17 7023:6 7024:3 7025:1 7026:-2 7027:-3 7028:-9 7029:-12 7030:-19 7031:-9 7032:-8 7033:-3 7034:-3 7037:10 7038:11 7039:5 7040:-9 7041:-6 7042:-2 7044:1 7045:-2 7046:6 7047:1 7048:1 7049:6 7050:5 7051:11 7052:-2 7053:-4 7054:6 7055:-15 7056:-10 7057:-5 7058:-6 7059:-10 7060:-11 7061:9 7062:4 7063:10 7064:10 7065:-2 7066:-2 7067:4 7069:4 7070:-9 7071:-6 7072:-5 7073:-4 7074:-4 7075:-9 7076:-9 7077:-18 7078:-3 7079:-1 7080:-12 7081:-6 7082:-18 7083:-17 7084:-13 7085:-3 7086:-3 7087:4 7088:-2 7089:7 7090:11 7091:1 7092:-8 7093:1 7094:-5 7095:16 7096:16 7097:-14 7098:-14 7099:6 7100:6 7101:11 7102:-4 7103:-12 7104:3 7105:3 7106:7 7107:7 7108:9 7109:1 7110:-1 7111:10 7112:-2 7113:-2 7114:-1 7115:-8 7116:-4 7117:-6 7118:-7 7120:-2 7121:3 7122:-5 7124:10 7125:-5 7126:-3 7127:-1 7128:-1 7129:-1 7130:-3 7131:4 7132:4 7133:-2 7134:-2 7136:1 7137:7 7138:7 7139:7 7140:-16 7141:-17 7142:-17 7143:2 7144:-2 7145:4 7146:-5 7147:-5 7148:2 7149:-8 7150:11 7151:21 7152:16 7153:17 7154:3 7155:-7 7156:-12 7157:-4 7158:-17 7159:-15 7160:-13 7161:-5 7162:-7 7163:-7 7164:-7 7165:14 7166:8 7167:11 7168:11 7172:7 7173:7 7174:3 7175:3 7176:3 7177:3 7179:2 7180:-1 7181:-1 7182:-1 7183:-6 7184:-7 7185:2 7186:-10 7187:-3 7188:16 7189:3 7190:3 7191:9 7192:9 7193:5 7194:1 7195:1 7196:16 7197:16 7198:-7 7199:-7 7200:-8 7201:10 7202:-2 7203:-8 7204:-3 7205:-1 7206:-9 7208:5 7209:1 7210:2 7211:2 7212:-8 7213:-10 7214:-12 7215:19 7216:12 7217:11 7218:-3 7219:9 7220:4 7221:9 7222:2 7223:2 7224:3 7225:-3 7226:-3 7227:-1 7228:-1 7229:1 7230:-9 7231:-12 7232:-12 7233:-12 7234:6 7235:-6 7236:-6 7237:4 7238:4 7239:-4 7240:-3 7241:13 7242:16 7243:11 7244:11 7245:11 7246:8 7247:9 7248:11 7251:-2 7252:-4 7253:-4 7254:-4 7255:11 7256:11 7257:-11 7258:-12 7259:-12 7260:-5 7261:-5 7262:10 7263:20 7264:11 7265:12 7266:1 7267:-5 7268:-2 7269:-4 7270:16 7271:19 7272:-13 7273:-10 7274:-6 7275:9 7276:-2 7277:-2 7278:8 7279:8 7280:-11 7281:-7 7282:-7 7283:18 7286:22 7287:24 7288:23 7289:4 7290:-4 7291:18 7292:16 7293:21 7294:21 7295:-3 7296:14 7297:9 7298:9 7299:11 7300:14 7301:11 7302:11 7303:-14 7304:14 7305:14 7306:-22 7307:-12 7308:-12 7309:-16 7310:-7 7311:-11 7312:-22 7313:-6 7314:-1 7315:-2 7316:-8 7317:-2 7318:-7 7319:-6 7320:-9 7321:-8 7322:-8 7323:13 7324:9 7325:9 7326:9 7327:13 7328:13 7329:-8 7330:-1 7331:11 7332:12 7333:1 7334:1 7335:1 7336:11 7337:11 7339:6 7340:6 7341:-16 7342:-16 7343:9 7344:10 7345:1 7346:1 7347:3 7348:-3 7349:-4 7350:10 7351:10 7352:-11 7353:-3 7354:6 7355:-3 7356:-3 7357:11 7358:11 7359:12 7360:8 7361:-1 7362:-8 7363:-8 7364:-10 7365:1 7366:2 7367:8 7368:8 7369:-4 7370:-3 7371:-3 7372:-2 7373:-1 7374:2 7375:5 7376:-2 7377:-2 7378:-24 7379:-14 7380:-3 7381:-6 7382:-6 7383:-10 7384:5 7385:-16 7386:3 7387:3 7388:17 7389:9 7390:13 7391:13 7392:-8 7393:-8 7394:-8 7395:10 7396:12 7397:-1 7398:1 7399:-5 7400:-5 7401:-2 7402:-1 7403:-8 7404:-8 7405:-8 7406:2 7407:-1 7408:-1 7409:5 7410:-1 7411:-1 7412:9 7413:-2 7414:3 7415:3 7416:-11 7417:-11 7418:11 7419:-8 7420:-8 7421:-3 7422:-3 7423:2 7424:2 7425:2 7426:39 7427:40 7428:44 7429:-1 7430:3 7431:-3 7432:-3 7433:-17 7434:-15 7435:-5 7436:-3 7437:-3 7438:-10 7439:-10 7440:2 7441:1 7442:-9 7446:1 7447:-5 7448:9 7449:9 7450:-8 7451:-7 7454:2 7455:-1 7456:-1 7457:-3 7458:-3 7459:-11 7460:-11 7461:-11 7462:9 7463:8 7464:-4 7465:-2 7466:-7 7467:3 7468:3 7469:3 7470:-6 7471:-6 7472:-6 7473:5 7474:-11 7475:-17 7476:10 7481:-3 7482:4 7483:-10 7485:-4 7486:-4 7487:-4 7488:-4 7489:-3 7490:-8 7491:-8 7492:36 7493:35 7494:36 7495:-12 7496:-12 7497:-12 7498:-10 7499:-5 7500:8 7501:-8 7502:-8 7503:-8 7504:-1 7505:-8 7506:10 7507:10 7508:-9 7509:-10 7510:18 7511:18 7512:-4 7513:-4 7514:-1 7515:-1 7516:-3 7517:-3 7518:-3 7519:-2 7522:-1 7523:-11 7524:-11 7525:-11 7526:-12 7527:-11 7528:-11 7529:4 7530:-2 7534:19 7535:19 7536:19 7537:6 7538:6 7539:15 7540:10 7541:10 7542:11 7543:-8 7544:-8 7545:-8 7546:21 7547:18 7548:18 7549:9 7550:9 7551:-5 7552:-5 7553:-3 7554:-3 7555:-9 7556:-16 7557:-15 7558:-17 7559:2 7560:11 7561:13 7562:13 7563:-4 7564:-4 7565:-4 7566:6 7567:-4 7568:-1 7569:-1 7570:-2 7571:10 7572:5 7573:8 7574:-8 7575:-12 7576:-14 7577:-14 7578:-4 7579:-8 7580:-8 7581:-8 7582:3 7583:-6 7584:-6 7585:-7 7586:3 7590:-1 7591:-4 7592:-4 7593:-4 7594:-9 7595:-6 7596:16 7597:1 7598:8 7599:-8 7600:-7 7601:14 7602:14 7603:14 7604:14 7605:-12 7606:-15 7607:-15 7608:-15 7609:-11 7610:-6 7611:-7 7612:-4 7613:6 7614:16 7615:16 7616:-12 7617:-10 7618:-2 7619:9 7620:4 7621:-13 7622:-1 7623:15 7626:-73 7627:12 7628:-10 7629:-26 7630:31 7631:-44 7632:50 7635:6 7636:-20 7637:-109 7639:-11 7640:-9 7641:22 7642:-16 7643:-11 7644:-6 7645:-17 7646:-2 7648:-1 7649:-1 7650:-65 7651:-17 7652:-3 7653:-3 7657:-8 7658:-5 7659:-7 7661:-5 7662:-43 7663:-47 7664:-8 7665:-11 7667:26 7668:-34 7669:-10 7670:-14 7671:-9 7672:-10 7673:21 7674:-5 7677:19 7678:53 7679:-8 7680:61 7681:-5 7682:-23 7686:-2 7689:-36 7690:-15 7691:-23 7692:-14 7693:-26 7695:-2 7696:-2 7697:-2 7698:-34 7699:-4 7700:28 7701:-1 7702:-1 7704:62 7705:-6 7706:66 7707:51 7708:55 7709:12 7710:7 7711:18 7712:75 7713:5 7714:-1 7716:13 7717:-2 7718:54 7719:-24 7720:-4 7721:29 7722:-65 7723:-1 7724:-15 7725:-39 7727:-16 7728:52 7729:20 7730:-29 7731:40 7732:27 7734:19 7735:19 7737:29 7738:-5 7741:11 7742:-15 7743:-20 7744:18 7745:83 7746:31 7747:29 7748:95 7749:-51 7750:-7 7751:-10 7752:-10 7753:-16 7754:-16 7755:-1 7756:3 7757:30 7758:31 7759:-12 7761:2 7762:21 7763:32 7764:28 7765:20 7766:18 7769:19 7770:-22 7771:-9 7772:-6 7773:-51 7774:-8 7775:62 7777:1 7778:-6 7779:-11 7780:4 7781:-32 7782:-7 7783:-7 7784:-1 7785:-56 7786:-46 7787:-46 7788:4 7789:4 7790:-8 7791:-25 7792:15 7793:-37 7794:-12 7795:22 7796:-81 7797:-17 7798:-61 7799:-67 7800:-2 7801:-6 7802:-12 7803:-12 7804:-9 7805:-9 7806:64 7807:-3 7808:12 7809:12 7810:-6 7811:-6 7812:-29 7813:-9 7814:-10 7815:-26 7816:-20 7817:-7 7818:53 7819:-16 7826:-27 7827:20 7828:21 7829:-6 7830:-4 7831:13 7832:-69 7833:-4 7834:24 7835:-2 7836:-7 7837:-8 7839:-11 7840:-38 7841:-4 7842:34 7843:40 7844:11 7845:33 7846:-11 7847:-23 7848:-23 7849:-14 7850:8 7851:9 7853:-8 7854:-10 7855:10 7856:-11 7859:-1 7863:28 7864:-18 7865:-88 7866:-17 7867:-17 7868:54 7869:33 7870:-5 7871:-1 7873:12 7874:-7 7875:-7 7877:-17 7878:-1 7879:-5 7880:16 7881:-6 7882:17 7884:23 7885:-23 7886:-17 7887:-17 7888:-1 7889:-34 7890:-36 7891:-2 7892:68 7893:-23 7895:-26 7896:-7 7897:62 7898:73 7899:-17 7900:-17 7901:-7 7902:-5 7903:-7 7904:-7 7905:8 7907:-8 7908:-8 7909:49 7910:-6 7911:-1 7912:-19 7913:-21 7914:-63 7917:56 7918:56 7920:-17 7921:-17 7922:-23 7923:-18 7924:-11 7925:-1 7926:2 7927:-1 7928:-14 7929:-11 7931:11 7932:18 7933:-34 7934:18 7936:-67 7937:3 7938:23 7939:97 7940:29 7941:46 7943:-59 7944:-6 7945:-56 7946:-14 7947:-2 7948:26 7949:-5 7950:-9 7951:-11 7954:-3 7956:34 7958:-9 7959:-1 7961:-12 7962:13 7964:-18 7965:-23 7966:-10 7967:9 7968:-3 7970:-10 7971:-95 7972:-10 7974:-7 7975:-3 7976:62 7977:24 7978:-7 7979:-4 7980:-20 7981:-30 7982:-74 7983:-23 7984:9 7985:-8 7986:-14 7987:-7 7988:-20 7989:-15 7990:27 7991:-13 7992:-2 7993:-50 7994:-11 7995:-9 7996:15 7998:-6 7999:-2 8002:23 8003:-9 8004:26 8005:30 8008:84 8010:46 8011:-6 8012:8 8013:54 8014:7 8015:-4 8016:-20 8017:-29 8018:5 8019:-6 8023:-11 8024:9 8025:-7 8026:-3 8027:-10 8028:77 8031:33 8034:-25 8035:-6 8036:-13 8037:28 8038:-8 8039:24 8040:25 8041:-22 8042:-1 8045:52 8046:4 8047:-2 8048:28 8049:33 8050:14 8051:-2 8052:16 8054:-10 8056:16 8057:16 8058:-5 8059:-24 8060:-8 8062:-67 8063:-18 8064:-20 8065:-48 8066:-1 8067:-1 8068:-6 8069:-12 8070:35 8071:-4 8072:-13 8073:-3 8075:47 8076:47 8077:8 8078:20 8079:40 8080:-13 8081:40 8082:-24 8083:-12 8084:-1 8085:-25 8087:46 8088:-3 8089:-5 8091:26 8092:37 8094:-6 8095:19 8096:44 8097:36 8099:-6 8100:40 8101:-26 8104:-3 8105:-52 8106:-50 8107:-30 8108:-10 8109:-23 8110:-26 8111:-26 8112:-7 8113:-7 8115:-3 8118:-3 8119:-46 8120:-15 8121:-25 8122:-34 8124:2 8125:2 8126:-8 8127:59 8128:20 8129:32 8130:-34 8131:73 8132:-13 8134:-12 8136:-2 8137:-17 8138:-7 8139:-4 8141:-34 8142:25 8143:-15 8144:-9 8145:18 8147:14 8148:21 8149:23 8150:32 8151:11 8152:31 8153:9 8154:-14 8155:5 8156:11 8159:-2 8160:-2 8162:-11 8163:-5 8164:-7 8167:13 8168:9 8169:9 8170:5 8172:36 8174:-32 8175:31 8176:-17 8177:-19 8178:-20 8179:-8 8180:-9 8181:-2 8182:138 8183:9 8184:18 8185:8 8187:30 8188:-45 8189:-4 8190:-30 8191:-12 8192:1 8193:-44 8194:-6 8195:-6 8196:-25 8198:-26 8199:-7 8200:-37 8201:14 8202:30 8203:33 8204:-18 8205:-2 8206:11 8207:32 8208:-3 8209:10 8211:-9 8212:-20 8213:7 8214:-8 8216:60 8217:63 8218:-14 8221:-9 8222:-8 8226:-9 8227:-9 8228:-1 8230:-30 8231:-30 8232:-12 8234:-10 8237:-5 8238:29 8239:7 8240:-1 8242:-3 8243:-16 8246:-5 8247:-5 8248:-4 8249:-4 8250:-17 8251:-7 8252:-18 8253:72 8254:20 8255:67 8256:-26 8257:-26 8258:-5 8259:-2 8264:-16 8265:13 8266:-2 8267:-13 8268:-10 8269:-1 8270:1 8271:1 8272:-5 8273:5 8278:-12 8280:-8 8281:-25 8282:-25 8283:-15 8284:-16 8285:-30 8286:-1 8287:-3 8288:-33 8290:21 8291:-5 8292:8 8294:-17 8296:36 8297:-14 8298:19 8299:-44 8300:-29 8301:-12 8302:-12 8303:-20 8304:58 8307:-18 8308:-11 8309:-2 8310:-14 8311:-6 8312:-6 8313:-5 8314:-10 8315:-8 8316:-8 8317:-36 8318:31 8319:16 8320:-8 8321:-8 8322:-10 8323:19 8324:19 8325:17 8328:-29 8329:-25 8330:-26 8331:-22 8332:26 8333:63 8334:67 8336:9 8337:9 8339:14 8340:34 8341:12 8342:-3 8343:70 8344:-20 8345:21 8346:-13 8347:16 8348:18 8349:-12 8350:-8 8351:-6 8352:-3 8354:-80 8355:-71 8356:62 8357:12 8358:18 8359:24 8360:61 8361:61 8362:-2 8363:-3 8364:-13 8365:-13 8366:-5 8367:-5 8369:-7 8371:16 8373:-3 8374:-28 8375:44 8376:-3 8378:-18 8379:-15 8381:-17 8382:-17 8385:1 8386:-2 8387:-7 8388:-9 8390:33 8392:4 8393:-25 8394:5 8396:-5 8397:-33 8398:-34 8399:-8 8400:-7 8401:-7 8402:-12 8403:-9 8404:-6 8405:-7 8406:-8 8407:-44 8409:-1 8410:-17 8411:-4 8413:-23 8414:-17 8415:-3 8416:-3 8418:-1 8421:-36 8423:32 8426:34 8427:34 8428:13 8429:41 8430:-16 8431:19 8432:-24 8433:22 8434:-10 8435:-6 8436:-34 8439:-1 8441:-9 8442:-15 8443:-15 8444:22 8446:-23 8447:-23 8448:-2 8449:-2 8450:-2 8451:-11 8452:19 8453:25 8454:103 8455:46 8456:-8 8457:-8 8460:-11 8461:-2 8462:33 8463:33 8464:-16 8465:-42 8466:75 8467:29 8468:25 8469:2 8471:-3 8472:-15 8473:-42 8476:17 8477:-1 8479:9 8480:-3 8481:-7 8482:-7 8483:19 8484:-45 8485:-20 8490:-5 8493:-16 8496:-9 8497:-9 8500:-7 8501:-7 8502:63 8503:36 8504:81 8505:10 8506:-26 8507:-26 8508:-41 8510:-18 8511:-2 8512:-10 8513:-11 8514:-3 8515:-8 8516:1 8517:-1 8518:-34 8520:-5 8521:-36 8522:-23 8523:3 8525:61 8526:-5 8527:14 8528:-16 8529:-6 8530:-24 8531:-7 8532:-11 8533:-4 8534:31 8535:-50 8536:45 8537:-10 8538:26 8539:9 8540:-7 8541:9 8542:-2 8543:-19 8544:4 8546:14 8550:-11 8551:-8 8552:-22 8553:-23 8554:22 8555:-17 8556:14 8557:-15 8558:-22 8559:-25 8561:-41 8562:-2 8563:-1 8564:-6 8565:-63 8566:-29 8567:-23 8568:-23 8569:26 8570:-6 8572:-3 8573:-2 8574:13 8575:-32 8576:-8 8577:-7 8578:6 8579:29 8581:-10 8582:32 8583:-25 8584:99 8585:-62 8586:-11 8587:33 8588:-5 8589:-9 8591:7 8592:18 8593:35 8594:-1 8595:16 8596:-21 8597:47 8598:-6 8599:7 8600:-10 8601:-11 8602:-57 8603:-7 8604:-29 8605:13 8606:14 8607:-13 8608:1 8610:-15 8611:-10 8612:20 8613:17 8614:-13 8616:47 8617:15 8618:-22 8619:26 8620:-14 8621:-2 8623:-7 8624:-1 8626:14 8627:-18 8628:-18 8630:9 8631:12 8632:-8 8633:5 8635:4 8636:-15 8638:-7 8639:-29 8640:-15 8642:-15 8643:-44 8644:4 8645:-27 8646:-8 8647:-12 8648:-18 8650:-1 8651:27 8652:-4 8654:-32 8655:-8 8656:-21 8657:-21 8659:-8 8660:21 8661:-5 8664:32 8665:14 8666:47 8667:-21 8668:-17 8669:58 8670:-6 8671:-23 8672:-4 8675:-2 8678:-17 8679:-18 8680:-19 8682:35 8683:-31 8684:-21 8685:-3 8687:5 8688:-7 8689:15 8690:-5 8692:-15 8693:-50 8694:-50 8695:21 8696:10 8697:-16 8698:-6 8699:-13 8700:42 8701:24 8702:-4 8704:59 8705:37 8706:47 8707:-2 8708:4 8709:39 8710:65 8711:44 8712:-9 8713:-2 8717:18 8718:-15 8719:9 8720:-2 8721:14 8723:-24 8724:4 8725:-54 8726:6 8727:-4 8728:-66 8729:-12 8730:-24 8731:-43 8732:-9 8733:22 8734:-16 8736:44 8737:19 8738:-31 8739:12 8740:24 8741:23 8743:-12 8746:43 8747:-24 8748:-25 8749:-4 8752:-1 8753:32 8754:-20 8755:21 8756:29 8757:24 8758:39 8759:42 8760:-5 8761:-7 8762:-17 8763:39 8764:1 8765:44 8766:2 8767:25 8768:23 8769:23 8770:-14 8773:-1 8774:-1 8775:-1 8776:-3 8777:41 8778:24 8779:5 8780:2 8781:-1 8784:-16 8785:-8 8787:-17 8788:-17 8789:-38 8790:-7 8791:29 8792:29 8794:30 8795:37 8796:-9 8797:-3 8798:-30 8799:-3 8800:4 8801:-30 8802:25 8803:26 8804:-8 8805:8 8806:-3 8807:-10 8808:-7 8810:-28 8811:-28 8812:-48 8813:-37 8814:-15 8815:4 8816:4 8817:-6 8818:-21 8819:14 8820:40 8821:-37 8822:-23 8823:-11 8824:22 8826:31 8828:36 8829:-55 8831:-24 8832:-27 8833:-51 8835:-54 8836:-2 8837:-7 8838:-33 8839:-11 8840:-8 8841:-8 8842:31 8843:33 8844:12 8845:12 8846:18 8847:19 8849:-21 8850:-5 8851:-15 8852:33 8853:54 8854:18 8855:-11 8856:-5 8857:-14 8859:-15 8860:-5 8863:-14 8864:-11 8865:-7 8867:41 8868:-2 8869:-2 8870:-17 8873:-3 8880:-20 8881:-2 8882:-9 8883:-6 8885:18 8886:-4 8887:-27 8888:-32 8890:-1 8891:25 8892:35 8893:-3 8894:-2 8895:-7 8896:-33 8899:17 8900:26 8901:11 8902:18 8903:26 8904:-5 8905:-24 8906:-3 8907:-17 8908:-23 8909:-23 8910:-17 8911:-6 8912:9 8914:-8 8915:-5 8916:-5 8917:34 8919:-7 8922:21 8926:28 8927:-12 8928:-65 8929:-22 8930:-22 8931:34 8932:18 8933:-41 8934:16 8935:11 8936:-1 8937:14 8940:-14 8941:-15 8944:-17 8945:-1 8946:-5 8947:12 8948:-6 8949:17 8950:-10 8951:40 8952:6 8953:3 8955:23 8956:16 8957:-22 8958:-19 8960:-31 8961:-33 8962:-2 8963:51 8964:20 8965:15 8966:-19 8967:30 8968:-28 8969:-9 8970:41 8971:59 8972:-10 8973:-10 8976:-6 8977:-6 8978:-6 8979:3 8980:-4 8981:-28 8982:14 8983:25 8984:-32 8985:-6 8986:-14 8987:23 8988:13 8989:-6 8990:-1 8991:-17 8992:-20 8996:-23 8997:-23 8998:-1 8999:4 9000:26 9001:29 9002:24 9004:-24 9005:-15 9006:-11 9007:5 9008:12 9009:-11 9010:-18 9011:-3 9012:-12 9014:-23 9015:-23 9016:11 9017:-16 9018:-13 9019:13 9020:-15 9021:-2 9022:51 9024:25 9025:-2 9026:-23 9027:-26 9028:-25 9029:-54 9031:-12 9032:23 9033:38 9034:38 9035:40 9036:33 9038:-28 9039:-12 9040:-23 9041:-15 9042:-4 9043:-6 9044:-21 9045:-17 9046:4 9047:17 9048:25 9050:33 9051:33 9053:24 9054:-14 9056:-1 9057:-15 9060:-7 9061:-11 9063:-7 9064:-7 9067:-94 9068:23 9069:23 9070:-16 9073:-19 9074:-19 9075:-5 9076:10 9077:-17 9078:-17 9079:-5 9080:-55 9082:-7 9083:-4 9084:29 9085:15 9086:-5 9087:-4 9088:-15 9089:-22 9090:-39 9091:-23 9092:-19 9093:-5 9094:-6 9095:-10 9096:-6 9097:-13 9098:23 9099:-9 9100:-10 9101:-49 9102:-15 9103:-7 9104:23 9107:-2 9109:-9 9110:29 9111:27 9112:27 9115:28 9117:24 9118:8 9119:34 9120:-23 9121:7 9122:-13 9123:-4 9124:-17 9125:-22 9126:-5 9131:-5 9132:41 9133:-7 9134:9 9135:-5 9139:3 9140:12 9141:-3 9143:-1 9144:28 9145:28 9148:35 9149:14 9150:24 9152:-30 9153:-6 9154:6 9155:-28 9156:44 9157:-10 9158:23 9159:-9 9160:26 9161:26 9162:-32 9163:-1 9166:45 9167:4 9168:23 9169:77 9170:5 9171:58 9172:21 9173:-8 9174:-17 9175:-31 9176:-3 9177:12 9178:26 9179:-15 9181:12 9182:12 9183:-6 9184:-40 9185:-31 9186:-9 9187:-1 9188:-70 9189:-13 9190:-14 9191:-16 9192:-49 9193:-4 9194:-4 9195:-6 9196:13 9197:-20 9198:17 9199:-4 9200:-12 9201:-4 9203:-12 9204:28 9205:55 9206:41 9207:23 9208:-1 9209:40 9210:-6 9211:25 9212:-26 9213:-28 9214:-14 9215:-21 9217:33 9218:-3 9219:-17 9220:13 9221:11 9223:-17 9224:-14 9225:39 9226:3 9227:-10 9228:32 9229:20 9230:-21 9231:32 9232:-4 9233:13 9235:-32 9236:11 9238:12 9239:35 9240:8 9241:8 9242:-10 9243:2 9244:-7 9245:-15 9246:26 9247:-21 9249:-10 9250:-10 9251:-2 9252:-2 9253:-17 9254:-49 9255:-11 9256:-12 9257:-21 9258:-21 9259:-4 9260:-4 9263:-8 9264:-6 9266:-3 9267:-66 9268:-38 9269:-23 9270:-25 9271:-8 9272:-10 9273:-11 9274:30 9275:39 9276:17 9277:-6 9278:22 9279:-32 9280:59 9281:-23 9284:-9 9286:-7 9287:-2 9288:-15 9289:-2 9290:-2 9291:8 9292:-14 9294:-33 9296:-31 9297:-33 9298:19 9299:-24 9300:-5 9301:-9 9302:-6 9304:15 9305:21 9306:24 9307:14 9308:36 9309:23 9310:9 9311:-35 9312:-22 9313:-10 9314:2 9315:-2 9316:9 9317:-5 9319:-9 9320:-22 9324:-2 9325:-2 9326:30 9327:26 9330:18 9332:-14 9333:19 9334:-7 9336:-9 9340:11 9341:17 9342:13 9343:-9 9344:35 9346:13 9347:30 9348:-35 9350:54 9352:56 9353:17 9354:-20 9355:-23 9357:-7 9358:-7 9359:12 9360:13 9361:-8 9362:12 9363:-35 9364:76 9365:-17 9366:39 9367:1 9368:-11 9369:-12 9371:15 9372:21 9373:-31 9375:44 9376:-10 9377:-21 9378:-6 9379:-23 9380:-39 9381:-5 9382:-3 9383:-13 9384:-19 9386:-22 9387:-11 9388:-13 9389:-37 9390:12 9391:27 9392:35 9393:18 9394:-14 9395:-16 9396:-3 9397:11 9398:58 9399:14 9400:25 9401:14 9402:14 9403:-27 9404:8 9405:32 9406:-20 9407:40 9408:-7 9410:-1 9413:-1 9414:-1 9415:-16 9416:6 9417:-22 9419:50 9420:53 9421:-14 9422:15 9423:-9 9424:-9 9426:-24 9427:-36 9428:-8 9429:-1 9431:-6 9432:42 9433:-31 9434:-31 9435:-11 9436:-7 9437:-7 9440:-8 9442:34 9443:-4 9444:40 9445:1 9446:-1 9448:-5 9449:-15 9450:27 9451:42 9452:22 9453:-25 9454:-25 9455:-1 9458:21 9459:25 9460:-4 9461:-5 9462:-4 9463:-4 9465:2 9466:-8 9467:51 9468:15 9469:48 9470:-26 9471:-26 9472:16 9473:-2 9479:-10 9480:-8 9483:-29 9485:-5 9487:-6 9488:21 9489:21 9490:-4 9492:-20 9494:-5 9495:5 9499:-21 9501:-14 9502:21 9503:-29 9504:-29 9505:-18 9506:-20 9507:-28 9508:-1 9509:-5 9510:-23 9511:-27 9512:18 9513:4 9514:26 9515:-33 9516:-23 9517:21 9518:-5 9519:9 9520:-8 9521:-17 9523:33 9524:-24 9525:16 9526:-30 9527:9 9528:-12 9529:-18 9530:-21 9531:-18 9533:-19 9534:-18 9535:6 9536:-22 9537:33 9538:41 9543:-22 9544:-10 9545:-2 9546:-16 9547:-15 9548:18 9549:-5 9551:-5 9552:-5 9553:-10 9554:-6 9555:-6 9556:-1 9557:-23 9558:-23 9559:44 9560:21 9561:54 9562:16 9563:10 9564:-8 9565:2 9566:32 9567:14 9568:14 9569:24 9570:22 9571:26 9572:-3 9573:10 9574:-20 9575:-21 9577:-21 9578:27 9579:61 9580:77 9583:16 9584:14 9585:14 9586:-21 9587:14 9588:14 9589:24 9590:24 9591:26 9592:17 9593:-2 9594:27 9595:27 9596:-8 9597:-7 9598:13 9599:-11 9600:-13 9601:13 9602:14 9603:-5 9604:-5 9606:-2 9609:-51 9610:-42 9611:-11 9612:12 9613:44 9614:44 9615:52 9616:8 9617:13 9618:21 9619:58 9620:58 9621:-46 9622:-24 9623:-4 9624:7 9625:15 9626:-2 9628:-2 9629:-11 9630:-11 9631:-6 9632:-6 9633:-13 9634:-95 9635:9 9636:-22 9637:-7 9639:-3 9641:-22 9642:-10 9643:-4 9644:-29 9645:37 9646:-3 9647:94 9649:11 9650:-15 9652:-22 9655:-18 9656:-21 9658:-23 9661:-6 9663:9 9664:-14 9665:-9 9666:6 9668:-24 9670:-9 9671:-11 9672:15 9673:-11 9674:-14 9675:54 9677:-25 9678:-11 9679:19 9680:14 9681:5 9682:-24 9683:-21 9684:-4 9685:-13 9688:-12 9690:-16 9691:-5 9692:-15 9693:-6 9694:43 9695:10 9696:-41 9697:29 9699:-2 9700:-11 9701:-25 9705:-4 9708:16 9710:-23 9711:12 9712:-23 9714:-1 9715:-8 9718:-15 9719:-1 9720:22 9721:-4 9722:-20 9726:-23 9727:20 9729:44 9730:-1 9731:63 9732:11 9734:-19 9735:-5 9736:-5 9737:21 9738:22 9739:43 9740:-1 9741:12 9742:-14 9743:-32 9744:19 9745:-25 9746:23 9747:-9 9748:-6 9750:-36 9751:-7 9753:-4 9754:-20 9755:-23 9756:-9 9757:5 9758:-12 9759:-12 9760:22 9763:-22 9764:-23 9765:-2 9768:6 9769:21 9770:26 9772:11 9773:7 9774:12 9775:60 9776:58 9777:39 9778:56 9779:56 9780:-7 9781:-8 9784:-24 9785:-24 9787:-16 9788:-3 9789:-15 9790:18 9791:18 9792:-7 9793:-7 9794:-33 9795:42 9796:13 9798:-3 9799:-3 9800:-40 9801:-41 9803:2 9805:-1 9807:44 9808:44 9809:-4 9811:17 9812:26 9813:-14 9814:13 9816:-7 9817:-7 9818:2 9819:-2 9820:-17 9821:-51 9822:-19 9826:-1 9828:-7 9831:-20 9834:6 9835:19 9836:-23 9837:-3 9838:-6 9841:-7 9842:-6 9843:53 9844:29 9845:49 9846:15 9847:-30 9848:-57 9850:-15 9851:33 9852:-17 9853:19 9854:-8 9855:28 9857:-4 9859:-4 9860:-18 9861:-6 9862:-17 9863:-9 9865:-3 9866:17 9868:-1 9869:-39 9870:-47 9871:-27 9872:-73 9873:16 9874:3 9875:-86 9876:-105 9877:-80 9878:105 9879:-55 9880:-5 9881:3 9882:-74 9883:-3 9884:-98 9885:63 9886:-3 9887:-21 9888:-1 9889:-86 9890:80 9891:-79 9892:-28 9893:-16 9894:-59 9895:-44 9896:5 9897:-29 9898:-150 9899:-44 9900:-7 9901:93 9902:17 9903:-70 9904:-36 9905:-34 9906:47 9907:-4 9908:-18 9909:-6 9910:-6 9912:-1 9913:-20 9914:-62 9915:61 9916:-60 9917:64 9918:-26 9919:-37 9920:-97 9921:-57 9922:29 9923:-54 9924:6 9925:10 9926:-14 9927:42 9928:117 9929:-28 9930:98 9931:22 9932:-100 9933:-3 9934:-44 9936:-43 9937:-14 9938:-85 9939:-48 9940:-37 9941:44 9942:110 9943:-61 9944:-39 9945:2 9946:-4 9947:-18 9948:-7 9949:50 9950:-10 9952:-1 9953:-25 9954:-153 9955:25 9956:-80 9957:27 9958:2 9959:-38 9960:-114 9961:-36 9962:3 9963:-27 9964:8 9965:8 9966:-46 9967:-3 9968:8 9969:-68 9970:11 9971:-53 9972:6 9973:4 9974:14 9976:-5 9977:40 9979:-91 9980:-76 9981:20 9982:18 9983:16 9984:-45 9985:-30 9986:-73 9987:90 9988:3 9989:10 9990:4 9991:13 9992:24 9993:-8 9994:-3 9995:30 9996:-6 9997:29 9998:-8 9999:15 10000:29 10001:43 10002:10 10004:55 10005:-7 10006:-6 10007:-4 10008:-20 10009:-1 10010:18 10011:-7 10012:9 10013:-28 10014:33 10015:-6 10016:11 10017:-3 10018:19 10019:-34 10020:15 10021:-22 10022:-17 10023:1 10024:62 10025:-13 10026:12 10027:-25 10028:65 10029:-6 10030:10 10031:9 10032:-4 10033:-12 10034:-2 10035:-30 10036:-12 10037:-1 10038:-3 10039:8 10040:-9 10041:-6 10042:-3 10043:12 10044:-4 10045:-4 10046:14 10047:20 10048:-10 10049:23 10052:15 10054:-3 10055:18 10056:33 10057:-5 10058:22 10059:-15 10060:11 10061:14 10062:15 10063:54 10064:-10 10065:39 10066:-2 10067:-21 10068:-8 10069:30 10070:2 10071:-8 10072:11 10073:-39 10074:20 10075:-10 10076:5 10077:19 10078:-7 10079:47 10080:-18 10081:11 10082:-4 10083:-4 10084:22 10085:-2 10086:9 10087:-15 10088:50 10089:19 10090:-6 10091:27 10092:-12 10093:-26 10094:-6 10095:-9 10097:17 10098:-13 10099:-56 10100:-1 10106:-3 10107:-4 10108:-16 10109:-13 10111:22 10112:-22 10114:-19 10115:12 10117:-4 10119:2 10120:20 10121:-14 10122:-15 10124:-11 10125:31 10126:24 10127:-59 10128:-1 10129:-21 10130:5 10132:-18 10137:11 10138:-8 10139:-8 10141:22 10142:-17 10143:-7 10144:-8 10145:-24 10147:-16 10148:53 10149:-23 10150:-13 10152:-19 10155:-34 10156:35 10157:-13 10158:39 10160:56 10162:-14 10163:11 10164:-3 10165:51 10166:-2 10167:-6 10168:-5 10169:-6 10170:25 10171:-4 10172:13 10173:-2 10174:-9 10175:-6 10176:-13 10177:24 10178:25 10179:-11 10180:22 10181:-13 10182:-5 10183:36 10184:27 10186:6 10187:14 10188:14 10189:-4 10191:-11 10192:-32 10193:-2 10194:-5 10195:-5 10196:-2 10197:-17 10198:10 10199:-5 10200:-20 10201:37 10202:-12 10203:28 10204:-26 10205:-4 10206:8 10207:-7 10208:7 10209:-13 10210:-6 10211:-12 10213:20 10214:10 10215:-17 10216:9 10217:-21 10218:-9 10219:20 10221:-16 10222:-23 10223:-28 10224:28 10225:13 10226:-8 10227:-5 10228:14 10229:25 10230:-3 10231:-11 10232:-3 10234:-15 10235:-5 10236:-4 10237:-3 10238:-25 10241:-14 10242:-11 10244:-7 10245:9 10246:-5 10248:-10 10249:-49 10250:25 10251:-7 10252:2 10254:16 10255:-3 10256:-9 10258:-37 10259:10 10261:-5 10262:12 10263:-4 10264:10 10266:-14 10267:-23 10268:-10 10270:-8 10271:-13 10272:-17 10273:32 10274:21 10276:-12 10277:-8 10278:-4 10279:12 10280:44 10281:-5 10282:67 10283:-10 10285:-17 10286:7 10287:21 10288:2 10290:19 10291:10 10292:20 10293:20 10294:-10 10295:10 10296:32 10297:-5 10298:12 10299:-2 10300:-11 10301:-25 10302:-13 10304:-54 10305:5 10306:-4 10307:-2 10308:-6 10309:15 10310:9 10311:28 10312:-27 10313:-16 10314:40 10315:10 10316:22 10317:-11 10318:-1 10319:-11 10320:-14 10321:15 10322:-6 10323:-2 10324:-7 10326:-22 10327:27 10328:-11 10329:7 10330:8 10331:-3 10332:-21 10333:-11 10334:21 10335:11 10337:-7 10338:-10 10339:20 10340:-6 10341:-14 10342:-19 10344:-26 10346:-3 10347:-16 10348:11 10349:3 10350:-23 10351:13 10352:-29 10353:32 10354:-4 10355:-1 10356:-4 10357:5 10359:-4 10360:-11 10362:48 10363:16 10364:40 10365:10 10366:-6 10367:-27 10368:81 10369:40 10370:-5 10371:-8 10372:-24 10373:-2 10375:31 10378:-24 10379:-1 10381:31 10382:-4 10383:9 10384:-33 10385:6 10386:-24 10389:1 10390:-27 10391:5 10392:10 10393:-2 10394:10 10395:-24 10397:4 10399:-14 10400:4 10401:-12 10402:21 10403:11 10404:1 10406:-6 10407:-23 10408:1 10409:-4 10410:23 10412:-9 10413:-1 10414:17 10416:14 10417:-5 10418:-17 10419:-23 10420:-18 10421:41 10422:-5 10423:3 10424:12 10425:-7 10426:-19 10427:-11 10428:-42 10429:-5 10430:-7 10431:4 10432:-7 10433:-12 10434:55 10435:-13 10436:-7 10437:23 10438:-10 10439:33 10440:15 10441:-1 10442:-60 10443:7 10444:27 10445:-17 10446:10 10447:-6 10448:-11 10449:-2 10450:3 10451:13 10453:-3 10454:42 10455:-2 10456:-7 10457:13 10458:-13 10459:3 10460:-3 10461:19 10463:6 10464:-17 10465:-2 10467:-20 10468:9 10469:-2 10470:-19 10471:-3 10472:3 10473:7 10474:-3 10475:-32 10477:-43 10478:27 10479:6 10482:10 10483:-17 10484:30 10485:-12 10486:-5 10487:22 10488:-4 10489:-5 10490:4 10491:21 10492:3 10493:-4 10494:27 10496:15 10497:-8 10498:25 10499:-4 10500:38 10501:10 10502:7 10503:-15 10505:-23 10506:39 10507:-29 10509:-1 10510:-1 10511:14 10512:13 10513:-1 10514:52 10515:-13 10516:-3 10517:-14 10518:-32 10519:-8 10520:-24 10521:1 10522:-3 10524:6 10525:-25 10526:3 10527:-2 10528:32 10529:-15 10530:-8 10531:-4 10532:-18 10533:25 10534:-23 10535:-11 10536:24 10537:-12 10538:12 10539:-31 10540:18 10542:-3 10543:-6 10544:26 10545:-2 10546:-1 10547:-10 10548:15 10551:-3 10552:34 10555:-15 10557:-7 10558:8 10559:24 10560:23 10561:-21 10562:-2 10563:-10 10564:-16 10565:-6 10566:23 10567:118 10568:-3 10569:27 10571:-6 10572:7 10573:-2 10574:37 10575:14 10576:3 10580:16 10581:-18 10582:-3 10583:14 10584:-18 10585:4 10587:11 10588:19 10589:14 10590:-1 10591:14 10592:-42 10593:-27 10594:-3 10595:3 10597:9 10598:-6 10599:-12 10600:-17 10601:3 10602:-2 10603:68 10604:-18 10605:-16 10607:20 10608:18 10609:-17 10611:9 10612:-8 10613:-9 10614:-15 10615:-2 10617:-4 10619:-5 10620:19 10621:20 10622:-13 10624:-17 10625:11 10626:-4 10627:16 10628:9 10629:19 10630:-4 10631:-8 10632:-20 10633:32 10634:13 10635:-11 10636:12 10637:-13 10638:-7 10639:23 10640:14 10641:-23 10642:-9 10644:15 10646:13 10647:-8 10648:-14 10649:3 10650:13 10651:9 10652:29 10653:19 10654:7 10656:17 10657:-5 10658:-1 10660:2 10662:-5 10663:-24 10665:44 10666:21 10667:-24 10668:-8 10669:8 10670:-18 10671:3 10672:-19 10673:-1 10674:-9 10675:50 10676:19 10677:-2 10678:51 10679:-31 10680:-21 10681:-6 10682:-9 10683:-39 10684:-1 10686:-4 10687:-4 10689:-13 10691:-22 10692:12 10693:-4 10695:2 10696:22 10697:-14 10698:-11 10699:-61 10700:-13 10701:4 10702:23 10703:-7 10704:-22 10706:-16 10707:-13 10708:-19 10711:-32 10712:45 10713:56 10714:1 10715:11 10716:-4 10717:51 10718:-5 10719:-13 10720:-9 10721:-6 10722:11 10723:-5 10724:36 10726:-6 10727:13 10728:18 10729:36 10730:47 10731:-19 10732:-20 10733:-17 10734:14 10735:13 10736:2 10737:25 10738:-30 10739:-24 10740:-11 10741:36 10742:-32 10744:-18 10745:-15 10746:2 10747:-4 10748:-9 10749:-51 10750:16 10751:-14 10753:-6 10754:-2 10755:-1 10756:-17 10757:-18 10758:40 10759:24 10760:-4 10761:26 10762:-7 10763:9 10765:-12 10766:21 10767:-9 10768:-21 10769:-15 10770:-19 10771:-18 10772:-6 10773:4 10774:-8 10775:-11 10776:33 10777:-4 10778:-3 10780:-15 10781:-5 10782:-4 10783:-25 10784:-14 10785:-7 10786:-10 10788:-10 10789:-47 10790:25 10791:17 10792:-11 10794:29 10795:-5 10796:12 10797:-11 10798:-13 10799:-18 10800:29 10801:-12 10802:-17 10803:-1 10804:47 10805:-5 10806:2 10807:-5 10809:32 10810:34 10812:-20 10813:6 10814:-4 10815:-55 10816:1 10817:-6 10818:17 10819:-4 10820:-16 10821:40 10822:10 10823:-11 10825:-6 10826:-22 10828:-3 10829:21 10830:-6 10832:-7 10833:-4 10834:21 10835:-22 10836:-29 10838:-16 10839:-4 10840:-24 10841:15 10842:-32 10843:-5 10844:-6 10845:-4 10846:-13 10847:35 10848:16 10849:45 10850:-6 10851:3 10852:-27 10853:32 10854:35 10855:-8 10856:6 10857:-4 10858:-1 10860:39 10861:5 10862:-9 10863:-17 10864:-16 10865:39 10866:-1 10868:-16 10869:10 10870:-3 10871:-2 10872:25 10873:29 10874:8 10875:13 10877:24 10878:-4 10879:71 10880:-7 10881:-14 10882:18 10883:-6 10884:24 10885:-1 10886:25 10887:-12 10888:-3 10889:-4 10890:-16 10891:-21 10892:-18 10893:13 10894:11 10895:-62 10896:-6 10897:28 10898:8 10899:10 10900:-8 10901:-13 10902:31 10905:-15 10906:-5 10907:-4 10908:-3 10909:-26 10910:-14 10911:-13 10912:-8 10913:-7 10914:-3 10916:-10 10917:-47 10918:25 10919:23 10920:1 10921:26 10922:-11 10923:-1 10924:6 10925:-2 10926:-5 10927:-37 10928:4 10929:-14 10930:12 10932:-5 10933:-5 10934:14 10936:-15 10937:-23 10939:19 10940:-13 10941:-13 10942:-18 10943:4 10944:-17 10945:-1 10946:-4 10947:15 10948:-10 10949:-18 10951:-2 10952:23 10953:-4 10956:17 10958:-46 10959:-1 10960:32 10961:37 10962:-5 10963:10 10964:-39 10965:-21 10966:-4 10968:-32 10969:-14 10970:-1 10971:-9 10972:15 10974:10 10976:-12 10977:-4 10978:-3 10979:-16 10980:7 10981:10 10982:-1 10984:-11 10985:16 10986:20 10987:-5 10988:-7 10989:-1 10991:-6 10993:11 10994:-14 10995:-7 10996:26 10997:-3 10998:-8 10999:21 11000:-13 11001:-6 11003:-8 11004:-22 11005:-15 11007:-11 11008:-22 11009:-20 11011:-16 11012:16 11013:-6 11014:-23 11015:23 11016:-16 11017:-5 11018:-5 11019:-17 11020:-5 11021:25 11022:-13 11023:31 11024:31 11025:20 11026:22 11027:-15 11028:-6 11029:-2 11030:-7 11031:-45 11032:39 11033:51 11034:42 11035:-2 11036:-13 11037:-6 11038:-19 11039:16 11040:-24 11041:-9 11042:52 11043:-8 11045:28 11046:-4 11047:51 11049:-1 11051:-3 11052:32 11053:-5 11054:29 11055:-23 11056:-15 11057:18 11058:-28 11059:20 11060:-15 11061:-3 11062:26 11063:6 11064:8 11065:-8 11067:-17 11068:-19 11069:-3 11070:-4 11071:24 11072:-6 11073:-12 11074:21 11075:-9 11076:-25 11077:-6 11078:4 11079:-8 11080:-11 11081:33 11083:-15 11084:-5 11085:-4 11086:-29 11087:-14 11088:-4 11089:-7 11090:-10 11091:-10 11092:25 11093:-11 11095:44 11096:-5 11097:9 11098:-8 11099:-13 11100:-18 11101:-17 11103:47 11104:-5 11105:2 11106:14 11108:32 11109:41 11111:-13 11112:-7 11113:-4 11114:-45 11116:17 11117:-4 11118:-16 11119:23 11120:10 11121:-9 11122:-32 11123:-6 11124:-12 11126:-3 11127:21 11128:-7 11130:-7 11131:-5 11132:22 11133:-21 11135:-20 11136:-24 11137:15 11138:-32 11139:-3 11140:-1 11141:19 11142:28 11143:28 11144:-1 11145:-2 11146:-27 11147:32 11148:15 11149:-8 11150:6 11151:-4 11152:-1 11154:39 11155:-48 11156:17 11157:-8 11159:7 11160:-5 11161:10 11162:-29 11164:20 11165:5 11166:-10 11167:-3 11168:47 11169:1 11170:9 11171:-8 11172:7 11173:8 11174:-22 11175:-5 11176:-27 11177:2 11178:-4 11179:8 11180:-18 11181:-17 11182:-16 11183:-2 11184:-49 11185:14 11186:-3 11187:-17 11188:37 11189:13 11190:-1 11191:-15 11192:-48 11193:8 11194:-8 11195:-1 11196:20 11197:-18 11198:11 11199:-4 11200:-27 11201:-22 11203:-22 11204:-20 11205:25 11206:35 11207:8 11208:39 11209:-14 11210:18 11211:-4 11212:19 11213:-30 11214:-23 11215:-9 11216:-37 11218:-5 11220:-21 11222:-10 11223:-8 11224:23 11225:-7 11229:-13 11230:-21 11232:25 11233:14 11235:24 11236:13 11237:-10 11238:-6 11239:28 11240:51 11241:-5 11242:-24 11243:26 11246:-11 11249:-8 11251:-17 11252:32 11253:21 11254:-21 11255:20 11257:4 11258:-2 11259:-29 11260:-4 11261:-13 11262:17 11263:23 11264:12 11265:-13 11267:-6 11269:21 11270:34 11271:-1 11272:-4 11273:-1 11274:14 11275:10 11276:-11 11277:-6 11278:11 11279:-4 11280:32 11281:-21 11282:27 11283:-6 11284:-2 11285:-24 11286:-4 11287:-4 11289:-27 11290:9 11291:-7 11292:-6 11293:-12 11294:-6 11295:-15 11296:12 11297:-13 11298:-6 11299:1 11300:-4 11301:-3 11302:-14 11304:-16 11305:-4 11306:-36 11307:19 11308:13 11309:-26 11310:44 11311:-35 11312:-4 11313:-5 11315:-17 11316:-19 11317:-2 11318:25 11319:35 11320:14 11322:-27 11323:57 11324:-7 11325:-14 11326:18 11327:-4 11328:17 11329:-1 11330:-2 11331:-13 11332:-21 11333:-18 11334:11 11335:-4 11336:28 11337:-20 11338:-2 11339:-29 11340:-4 11341:-12 11342:-4 11343:-4 11344:19 11345:23 11346:26 11347:-4 11348:-2 11349:6 11350:-14 11353:-6 11354:-5 11355:14 11357:-15 11358:-23 11359:-4 11360:-1 11361:-13 11362:-4 11363:-11 11364:-18 11366:21 11367:43 11369:-13 11370:-21 11371:37 11372:-21 11373:-4 11375:-10 11376:-1 11377:-10 11378:1 11379:-12 11380:-4 11381:-16 11382:-8 11383:34 11384:10 11385:-10 11386:23 11387:-7 11388:-1 11391:-6 11393:23 11394:-12 11395:-7 11397:-12 11398:-13 11399:-36 11402:11 11403:-5 11405:19 11406:-16 11407:-5 11408:-17 11409:25 11410:36 11411:-6 11412:-2 11413:-36 11414:19 11415:24 11416:12 11417:-24 11418:-9 11419:29 11420:-9 11421:28 11422:-4 11423:51 11424:-3 11425:13 11426:-5 11427:29 11428:-23 11429:-13 11430:18 11432:15 11433:55 11434:10 11435:-9 11436:-25 11437:3 11438:15 11439:-12 11440:-14 11441:-13 11442:-8 11443:-11 11444:-34 11445:-22 11446:16 11447:7 11448:-15 11449:-8 11450:4 11451:-4 11452:22 11453:-1 11454:4 11455:-26 11456:2 11457:-3 11459:10 11461:8 11462:-4 11463:23 11464:-14 11465:-4 11468:-7 11469:26 11470:9 11471:36 11472:-1 11474:4 11476:-20 11477:-11 11478:29 11479:5 11481:23 11482:2 11483:7 11484:-15 11486:-2 11487:-18 11488:9 11491:55 11492:35 11493:15 11495:-16 11498:-3 11499:-11 11500:-8 11501:-5 11503:-2 11504:-10 11505:-2 11506:-12 11507:5 11508:-32 11509:16 11510:-23 11511:6 11512:3 11513:-11 11514:32 11515:-32 11517:15 11518:42 11519:29 11520:9 11521:-3 11522:3 11523:-17 11524:-2 11525:5 11528:-26 11529:10 11530:-8 11531:11 11532:-26 11533:-3 11534:9 11535:9 11537:-15 11538:-15 11540:-12 11541:11 11542:-8 11544:-3 11545:-14 11546:11 11547:-4 11549:2 11550:3 11551:-11 11552:-7 11554:16 11555:-6 11556:-22 11557:-4 11558:8 11559:-4 11560:-6 11561:-6 11563:5 11564:-3 11565:-5 11566:10 11569:10 11570:1 11572:62 11573:6 11574:-24 11577:-25 11578:6 11579:-22 11582:-4 11583:-1 11584:-17 11585:-1 11586:40 11587:-15 11588:24 11589:-4 11590:6 11591:26 11592:-7 11594:-12 11596:21 11597:-9 11598:-21 11599:-14 11600:-28 11601:-6 11602:4 11603:-11 11604:33 11606:-15 11607:-5 11608:-4 11609:-25 11610:-14 11611:-8 11612:-7 11613:-10 11614:-10 11615:-47 11616:25 11617:26 11618:-11 11620:29 11621:-5 11622:12 11623:19 11624:-4 11625:-13 11626:-18 11627:-12 11628:-17 11629:-1 11630:16 11631:-5 11632:11 11634:33 11635:34 11637:-4 11638:6 11639:-4 11640:-35 11641:9 11643:17 11644:-4 11645:-16 11646:10 11647:-11 11648:-6 11649:-12 11651:-3 11652:-21 11653:21 11654:-6 11656:-7 11657:-8 11658:-22 11659:-21 11661:-1 11662:-24 11663:15 11664:-32 11665:-4 11666:-6 11667:-13 11668:35 11669:45 11670:-6 11671:2 11672:-27 11673:32 11674:35 11675:-8 11676:-24 11677:6 11678:-4 11679:-1 11681:39 11682:-30 11683:74 11684:-12 11685:-1 11686:-6 11687:-4 11688:20 11689:-6 11690:-9 11691:13 11692:18 11693:8 11694:13 11695:17 11697:-8 11698:-6 11699:20 11700:11 11701:11 11702:16 11703:-23 11704:16 11705:33 11707:27 11708:8 11709:20 11710:23 11711:23 11712:-7 11713:-17 11714:-17 11715:-3 11716:-33 11717:4 11718:15 11719:-2 11720:-1 11721:7 11722:-9 11723:-27 11724:13 11725:2 11726:-15 11727:-45 11728:-9 11729:-3 11730:10 11732:-1 11733:21 11734:17 11735:-43 11736:-23 11737:-1 11738:1 11739:-11 11740:-27 11741:5 11742:-34 11743:7 11744:-22 11746:-8 11747:-15 11748:-22 11749:-19 11750:13 11751:-29 11752:13 11753:-18 11754:-53 11755:-16 11756:-6 11757:-5 11758:-1 11759:16 11760:15 11761:-23 11762:-8 11763:-13 11764:-10 11765:-1 11766:-10 11767:13 11768:6 11769:4 11770:-3 11771:-20 11772:-32 11773:-9 11774:-1 11775:-14 11776:-3 11779:-7 11780:8 11781:14 11782:22 11783:-14 11784:-7 11786:-11 11787:6 11788:11 11789:11 11790:15 11791:-24 11792:-24 11793:-3 11794:-3 11795:-17 11796:-17 11797:-3 11798:-3 11799:-22 11800:7 11801:7 11802:25 11803:25 11804:22 11805:27 11806:3 11807:3 11808:1 11809:1 11810:2 11811:2 11812:-1 11813:-13 11814:-13 11815:64 11816:64 11817:-3 11818:-3 11819:6 11820:6 11821:-4 11822:-4 11823:-7 11824:-7 11829:9 11830:9 11833:5 11834:5 11837:-5 11838:-5 11842:-10 11843:-10 11844:-13 11846:-10 11847:-10 11848:-22 11849:-22 11850:-7 11851:-7 11852:-14 11853:-14 11858:-16 11859:-16 11860:-17 11861:-17 11862:-16 11863:-16 11864:-4 11865:-4 11866:26 11867:26 11868:-6 11869:-6 11870:9 11871:9 11872:-14 11873:-14 11874:20 11875:20 11876:4 11877:4 11878:-17 11879:-17 11880:-21 11881:-21 11882:-7 11883:-7 11884:4 11885:4 11886:-12 11887:-12 11888:31 11889:31 11892:-21 11893:-21 11894:-7 11895:-30 11896:-30 11897:-15 11898:-15 11899:6 11900:6 11901:-7 11902:-7 11903:-9 11904:-9 11905:-11 11906:-11 11907:-57 11908:-57 11909:24 11910:24 11911:-9 11912:-9 11915:46 11916:46 11917:-5 11918:-5 11919:10 11920:10 11921:-2 11922:-2 11923:-15 11924:-15 11925:-21 11926:-21 11927:-17 11928:-17 11929:-1 11930:-1 11931:41 11932:41 11933:-4 11934:-4 11935:2 11936:2 11937:3 11938:3 11941:35 11942:35 11943:10 11944:10 11945:44 11946:44 11949:-16 11950:-16 11951:-7 11952:-7 11953:-3 11954:-3 11955:-48 11956:-48 11959:16 11960:16 11961:-4 11962:-4 11963:-18 11964:-18 11965:28 11966:28 11967:10 11968:10 11969:-5 11970:-5 11971:-11 11972:-11 11973:-3 11974:-3 11975:21 11976:21 11977:-6 11978:-6 11981:-9 11982:-4 11983:-4 11985:16 11986:16 11987:-22 11988:-22 11990:-19 11991:-19 11992:-26 11993:-26 11994:14 11995:14 11996:-31 11997:-32 11998:-3 11999:-3 12000:-1 12001:-1 12003:38 12004:38 12005:25 12006:25 12007:-1 12008:-1 12009:-2 12010:-2 12011:-28 12012:-28 12013:36 12014:36 12015:13 12016:13 12017:-6 12018:-6 12019:-29 12020:-29 12021:-5 12022:-5 12027:41 12028:41 12029:-4 12030:-4 12035:-14 12036:-10 12040:-16 12041:-16 12044:-4 12045:-4 12049:-4 12050:-12 12051:44 12052:44 12053:-27 12058:-15 12059:1 12060:62 12061:-4 12062:13 12063:-28 12064:64 12065:-7 12066:10 12067:-4 12068:13 12069:-5 12070:-8 12071:-10 12072:35 12073:-33 12074:-61 12075:7 12076:13 12077:-1 12078:7 12079:29 12080:-3 12081:11 12082:-4 12083:14 12084:23 12086:13 12088:30 12089:-4 12090:-1 12091:-17 12092:-6 12093:-4 12094:-4 12095:-4 12096:-4 12097:-1 12098:-1 12099:-1 12100:7 12101:7 12102:7 12103:7 12104:-10 12105:-10 12106:-4 12107:-4 12108:-6 12109:-6 12110:-3 12111:-3 12112:-3 12113:-3 12114:11 12115:11 12116:-4 12117:-4 12118:-4 12119:14 12120:15 12121:14 12122:23 12123:23 12124:23 12125:-13 12126:-13 12127:-13 12128:21 12129:21 12130:6 12131:21 12139:13 12140:13 12141:13 12142:13 12147:-3 12148:-3 12149:-3 12150:18 12151:18 12152:16 12153:8 12154:-4 12155:22 12156:29 12157:29 12158:29 12159:29 12160:-4 12161:-4 12162:-4 12163:-4 12164:28 12165:28 12166:-22 12167:-22 12168:54 12169:54 12170:21 12171:-12 12172:-12 12173:2 12174:-13 12175:30 12176:-21 12177:-7 12178:-4 12179:-4 12182:26 12183:26 12184:24 12185:-55 12186:9 12187:-47 12188:16 12189:-7 12190:-6 12191:11 12192:-6 12193:-6 12195:20 12196:20 12197:-10 12198:-17 12199:-7 12200:-7 12201:-23 12202:-23 12203:-9 12204:-9 12205:-18 12206:24 12207:24 12212:-26 12213:-26 12214:-2 12215:-2 12216:-11 12217:-12 12218:-7 12220:-5 12221:-7 12222:-7 12223:4 12224:4 12225:8 12226:11 12227:11 12229:-3 12230:-3 12231:-3 12234:-5 12235:-5 12236:-5 12237:-3 12238:-30 12239:-30 12240:16 12241:-15 12242:-15 12243:-57 12244:-57 12245:63 12246:63 12247:-4 12248:5 12249:-7 12250:-7 12251:8 12252:-15 12253:18 12254:5 12255:-4 12256:1 12257:-5 12258:-25 12259:1 12261:-1 12262:19 12264:14 12265:-3 12270:-1 12271:-1 12272:-1 12273:-1 12274:19 12275:19 12279:14 12280:14 12281:14 12282:-3 12283:-3 12284:-1 12285:-1 12286:-4 12287:-4 12290:11 12291:-12 12292:-12 12297:13 12298:9 12302:16 12303:16 12304:15 12305:15 12306:18 12307:19 12308:-8 12309:46 12310:46 12311:-9 12312:-9 12315:-5 12316:-5 12317:-5 12318:-6 12319:-6 12320:11 12321:12 12322:12 12324:-5 12325:-5 12328:-15 12329:-15 12330:12 12331:12 12332:-13 12333:-13 12334:20 12335:20 12336:-12 12337:-12 12340:-2 12341:41 12342:41 12343:-5 12344:-5 12345:-4 12348:25 12349:25 12350:28 12351:28 12352:-17 12353:-17 12354:-18 12355:-18 12356:-2 12357:-5 12358:4 12359:-11 12360:-6 12362:-27 12363:-38 12364:13 12365:24 12366:24 12367:-9 12368:-9 12369:-7 12370:-9 12371:-9 12372:10 12375:-9 12376:-9 12377:37 12378:28 12381:-9 12382:-4 12385:-6 12386:4 12387:4 12388:8 12389:-24 12390:-24 12391:13 12392:13 12393:39 12394:39 12395:-34 12396:-34 12397:-23 12398:-23 12399:27 12400:27 12401:23 12402:14 12403:13 12404:13 12405:-9 12406:-9 12407:-9 12408:-49 12409:-49 12410:-1 12411:-1 12412:-3 12413:-3 12414:-7 12415:-8 12416:-22 12417:-22 12418:-10 12419:-10 12420:-13 12421:-13 12422:-10 12423:-10 12424:-15 12425:-5 12426:-43 12427:-53 12428:16 12429:64 12430:-15 12431:-116 12432:-8 12433:-39 12434:-62 12435:14 12436:-14 12437:62 12438:-3 12439:-21 12440:-19 12442:-23 12443:51 12444:-15 12445:25 12446:-12 12447:-3 12448:-13 12449:-57 12450:-24 12451:20 12452:26 12453:-18 12454:-3 12455:4 12456:8 12457:-3 12459:-16 12460:-16 12461:-10 12462:-4 12463:22 12464:-6 12465:-14 12466:20 12467:-10 12468:-11 12469:-21 12470:-7 12471:4 12472:-8 12473:-12 12474:31 12476:-21 12477:-5 12478:-7 12479:-30 12480:-15 12481:-6 12482:-7 12483:-9 12484:-11 12485:24 12486:-9 12488:42 12489:-5 12490:10 12491:-2 12492:-15 12493:-21 12494:-17 12496:41 12497:-4 12498:2 12499:7 12501:35 12502:10 12503:44 12505:-16 12506:-7 12507:-3 12508:-48 12510:16 12511:-4 12512:-18 12513:28 12514:10 12515:-9 12516:-36 12517:-5 12518:-11 12520:-3 12521:21 12522:-6 12524:-9 12525:-4 12526:16 12527:-24 12529:-18 12530:-26 12531:14 12532:-31 12533:-3 12534:-1 12535:20 12537:31 12538:25 12539:-1 12540:-2 12541:-28 12542:36 12543:13 12544:-6 12545:4 12546:-5 12549:41 12550:-47 12551:19 12552:10 12553:-12 12554:2 12555:-6 12556:-6 12557:-13 12558:16 12559:-6 12560:-2 12561:-2 12563:-2 12564:-16 12565:-16 12566:-16 12567:-16 12568:-16 12569:-20 12573:-16 12574:44 12575:44 12576:44 12577:44 12578:21 12579:21 12580:-1 12581:-9 12582:27 12583:-4 12584:-4 12585:-4 12586:-4 12587:31 12588:31 12589:16 12590:-4 12591:21 12592:1 12593:32 12594:-7 12595:-7 12596:-5 12597:-3 12598:-7 12599:9 12600:9 12601:11 12606:-14 12607:-14 12608:-14 12609:20 12610:20 12611:20 12612:20 12613:-10 12614:-10 12615:-17 12616:7 12617:-10 12618:-23 12619:-23 12620:-23 12621:-18 12622:-18 12623:-18 12624:-20 12625:-20 12627:-6 12628:-5 12629:-15 12630:-21 12631:-21 12632:-2 12633:-21 12634:-7 12635:-7 12636:-4 12637:-4 12638:-7 12639:4 12640:4 12641:4 12642:-8 12643:-8 12644:-8 12645:-8 12646:-12 12647:-12 12648:-12 12649:-12 12650:31 12651:31 12652:31 12653:-3 12654:-3 12656:-3 12657:-3 12658:-3 12659:-3 12660:-3 12665:-21 12666:-21 12668:-24 12669:-21 12670:-5 12671:-5 12672:-5 12673:-5 12674:-7 12675:-7 12676:-25 12677:-25 12678:-31 12679:-25 12680:-15 12681:-15 12682:-15 12683:-15 12684:10 12685:10 12686:18 12687:-9 12688:10 12691:-7 12692:-7 12693:-1 12694:-4 12695:-7 12696:-9 12697:-9 12699:-9 12704:-11 12705:-11 12706:-11 12707:-57 12708:-57 12709:-36 12710:24 12711:24 12712:24 12713:24 12714:19 12715:19 12716:19 12717:-9 12718:-9 12719:-9 12720:-9 12724:26 12725:46 12726:26 12727:-23 12728:23 12729:-5 12730:-5 12731:-5 12732:-5 12733:14 12734:14 12735:10 12736:10 12737:-4 12738:-4 12739:11 12740:-16 12741:-4 12742:-15 12743:-15 12744:-15 12745:-21 12746:-21 12747:-21 12748:-21 12749:39 12750:39 12751:39 12752:-12 12753:-12 12754:-12 12755:-12 12756:-17 12757:-17 12758:-6 12759:-7 12760:-17 12761:-1 12762:-1 12765:41 12766:41 12767:42 12768:41 12769:-4 12770:-4 12771:-4 12772:-4 12773:2 12774:2 12775:2 12776:2 12777:-6 12778:-6 12779:13 12781:-10 12783:-2 12788:35 12789:35 12790:22 12791:19 12792:35 12793:10 12794:10 12795:10 12796:36 12797:36 12798:57 12799:-10 12800:36 12804:-24 12805:-24 12806:17 12807:-16 12808:-24 12809:-24 12810:13 12811:13 12812:13 12813:-3 12814:-3 12815:-3 12816:-3 12817:-60 12818:-60 12819:-45 12820:-15 12821:-60 12822:2 12823:2 12824:2 12825:2 12826:-7 12827:-7 12828:-8 12832:-7 12833:16 12834:16 12835:2 12836:16 12837:-4 12838:-4 12839:-4 12840:-4 12841:-18 12842:-18 12843:1 12844:-3 12845:-18 12846:-18 12847:41 12848:41 12849:4 12850:28 12851:28 12852:10 12853:10 12854:10 12855:10 12856:-11 12857:-11 12858:-11 12859:-11 12861:-5 12862:-5 12863:-5 12864:-21 12865:-21 12866:-12 12868:-11 12873:-3 12874:-3 12875:-3 12876:-3 12877:-8 12878:21 12879:21 12880:21 12881:-6 12882:-6 12883:-2 12884:-1 12885:-6 12890:-3 12891:-9 12892:-4 12894:-5 12897:-4 12898:16 12899:16 12900:21 12901:16 12902:-23 12903:-23 12904:-23 12905:-31 12906:-31 12907:-24 12908:-24 12910:-26 12911:-26 12912:-26 12915:13 12916:-12 12919:-26 12920:-26 12921:-13 12922:-26 12923:14 12924:14 12925:11 12926:14 12927:-31 12928:-31 12929:-15 12930:-14 12931:-8 12932:-31 12933:-6 12934:-6 12935:-3 12936:-6 12937:-7 12938:-7 12939:-1 12940:-1 12941:6 12942:6 12943:-12 12944:-12 12945:20 12946:-12 12949:38 12950:38 12951:31 12952:20 12953:20 12954:50 12955:50 12956:50 12957:-7 12958:-7 12959:-7 12960:-7 12961:3 12962:3 12963:4 12964:-2 12965:-28 12966:-28 12967:-20 12968:-28 12969:36 12970:36 12971:21 12972:20 12973:36 12974:41 12975:19 12976:31 12977:13 12978:41 12979:-6 12980:-6 12982:-6 12983:4 12984:4 12985:25 12986:4 12987:-5 12988:-5 12989:-5 13000:41 13001:41 13002:41 13003:41 13006:-8 13010:17 13011:17 13012:1 13013:1 13014:-5 13015:-5 13016:2 13017:2 13018:-3 13020:27 13021:-1 13022:-13 13023:-13 13024:51 13025:51 13026:-20 13027:-20 13028:-11 13029:-4 13032:11 13033:11 13034:20 13035:20 13036:-6 13037:-6 13038:-1 13039:-1 13040:-3 13041:-3 13042:-3 13043:-3 13047:6 13048:-2 13049:-7 13050:-7 13051:2 13052:10 13055:-15 13056:-15 13057:11 13060:23 13061:9 13062:16 13063:19 13064:20 13067:-12 13068:-12 13069:26 13070:-4 13071:23 13072:23 13073:-10 13074:-3 13075:-4 13076:-3 13077:-21 13078:-21 13079:-9 13080:-9 13083:10 13084:10 13085:6 13086:6 13087:-3 13088:-1 13089:-1 13090:5 13091:-10 13092:-5 13093:-4 13094:15 13095:15 13096:-23 13097:-23 13098:12 13099:-12 13100:-8 13101:-2 13102:-2 13105:14 13107:15 13108:13 13109:13 13110:21 13111:22 13112:-28 13113:-28 13114:34 13115:34 13116:-6 13117:-6 13118:-18 13119:-18 13120:-23 13121:-24 13122:10 13123:-4 13124:-17 13125:-17 13128:29 13129:29 13130:-1 13131:-1 13132:26 13133:-3 13134:30 13135:25 13136:25 13139:44 13140:44 13141:38 13142:8 13143:34 13144:-8 13145:-8 13146:9 13147:9 13148:-25 13149:-25 13150:-3 13152:-3 13153:-9 13156:-4 13157:-4 13158:-28 13159:-19 13160:-19 13161:-3 13162:-3 13163:-2 13164:-1 13165:-19 13166:-2 13167:16 13168:16 13169:29 13170:29 13171:-14 13172:-14 13173:-26 13174:-26 13175:-20 13176:-20 13177:30 13178:30 13179:16 13180:16 13181:10 13182:10 13183:-10 13184:-10 13185:-1 13186:22 13187:22 13188:-5 13189:-5 13193:-10 13194:-10 13195:-4 13196:-4 13203:-16 13204:-15 13205:-12 13206:13 13207:13 13208:11 13209:11 13210:9 13211:9 13212:-2 13213:-14 13214:-3 13215:-3 13216:21 13217:21 13220:-4 13222:-4 13223:21 13224:21 13226:-10 13227:-9 13228:-9 13229:-16 13232:-9 13233:-9 13234:-9 13235:-10 13238:-7 13239:-3 13240:9 13241:9 13242:-1 13243:-1 13247:-4 13248:-4 13253:24 13254:22 13255:23 13256:29 13257:-13 13258:-13 13259:29 13260:29 13261:17 13262:-4 13263:-4 13264:-10 13265:-10 13270:-10 13271:-9 13272:-7 13273:29 13274:29 13275:-4 13276:-4 13277:-1 13278:-1 13279:-7 13280:20 13281:20 13282:39 13283:39 13284:24 13285:24 13286:-7 13287:-7 13288:-2 13289:-2 13290:-18 13291:-18 13292:9 13293:9 13294:42 13295:42 13296:10 13297:10 13298:18 13299:37 13300:10 13301:10 13302:24 13303:13 13304:13 13307:14 13309:-15 13311:34 13312:-1 13313:20 13314:-23 13315:24 13317:39 13318:-2 13319:-30 13320:-4 13321:-12 13322:19 13323:33 13324:41 13325:-3 13326:-12 13328:16 13329:-12 13330:-5 13331:-5 13332:-21 13333:25 13334:28 13335:-25 13336:-3 13337:-2 13338:-20 13339:31 13340:10 13341:-10 13342:-2 13343:-5 13344:11 13347:-9 13348:-9 13349:14 13350:-5 13351:29 13352:-27 13353:24 13354:-7 13355:-2 13356:-27 13357:34 13358:-4 13359:-5 13360:-21 13362:-3 13363:-24 13364:-13 13365:1 13366:39 13367:26 13368:32 13369:-20 13370:-5 13372:-1 13373:29 13375:23 13377:15 13378:-21 13379:-6 13380:8 13381:-33 13382:-7 13383:-15 13384:-5 13385:-6 13386:-8 13387:-14 13388:27 13389:23 13390:-71 13391:-12 13392:28 13393:-32 13394:-10 13396:-21 13398:7 13399:20 13400:17 13401:3 13402:12 13403:12 13404:32 13405:-17 13408:-7 13409:-1 13410:-4 13411:-12 13412:-7 13413:-43 13414:10 13415:-10 13416:-7 13417:-17 13418:-4 13419:-6 13420:-6 13421:-7 13422:-2 13423:-10 13424:-3 13425:-14 13426:-40 13427:-8 13428:-14 13429:31 13430:6 13431:26 13432:-11 13433:32 13434:-2 13435:-17 13436:-22 13437:1 13438:4 13439:44 13440:10 13441:28 13442:13 13443:-3 13444:7 13445:-6 13446:-16 13447:-5 13450:-19 13451:-9 13452:-15 13453:-28 13454:-3 13456:-15 13457:-9 13458:-11 13459:-3 13460:-11 13461:10 13463:3 13464:-9 13465:-5 13466:-5 13467:-4 13468:15 13469:-6 13470:-6 13472:2 13474:12 13475:1 13477:36 13478:-25 13480:6 13481:6 13482:6 13493:-19 13494:-20 13495:-20 13496:-19 13497:-9 13498:-9 13499:12 13500:-15 13501:-10 13502:12 13503:-28 13504:-28 13505:-3 13506:-3 13507:-3 13508:-3 13509:11 13510:9 13511:9 13516:-15 13517:-15 13518:-15 13519:-15 13520:-4 13521:-9 13522:-9 13523:-9 13524:-12 13529:-11 13530:-12 13531:-12 13532:-11 13533:11 13534:11 13535:-12 13536:-12 13537:-12 13542:-3 13543:-3 13544:-3 13545:-3 13546:-11 13547:-11 13548:-11 13549:10 13550:11 13551:10 13552:-4 13553:-4 13558:9 13559:9 13560:3 13561:3 13562:3 13563:-9 13564:-1 13565:-1 13566:-9 13567:-5 13568:-5 13572:-5 13573:-5 13574:15 13575:15 13576:15 13577:15 13578:-5 13579:-5 13580:-5 13581:-5 13582:-21 13583:-21 13584:-21 13585:-21 13586:-4 13587:-1 13589:-1 13590:-4 13591:19 13592:22 13593:22 13594:19 13595:-7 13596:-7 13597:-5 13600:-5 13601:-6 13602:-6 13603:-6 13604:-6 13605:2 13606:2 13607:-13 13608:2 13609:-3 13610:-3 13611:-6 13612:-6 13613:-6 13614:9 13615:9 13616:10 13617:22 13624:16 13625:20 13626:20 13627:12 13628:1 13629:1 13630:-2 13631:1 13635:51 13636:44 13637:44 13638:51 13639:-25 13640:-25 13641:-25 13642:-25 13647:19 13648:-9 13649:-9 13650:-12 13651:-12 13654:-27 13655:-27 13658:-5 13659:-5 13661:16 13662:-6 13663:20 13664:-18 13666:29 13668:11 13669:-7 13670:31 13671:-5 13672:-9 13674:37 13677:-8 13678:14 13679:5 13680:-21 13681:-30 13682:-2 13683:-9 13684:21 13687:-5 13688:-27 13689:-12 13690:-2 13692:20 13693:23 13694:21 13696:-4 13698:-12 13700:-2 13701:-1 13704:-40 13705:-16 13706:15 13707:20 13709:4 13710:-30 13711:-4 13712:-12 13713:16 13714:10 13715:-12 13717:-5 13718:28 13719:-3 13721:16 13722:10 13723:-5 13724:-4 13725:8 13726:25 13727:-1 13728:-2 13729:-5 13730:12 13731:-6 13732:-12 13733:-6 13734:-6 13735:-2 13736:-17 13737:-18 13738:20 13740:-23 13741:-25 13744:19 13745:-47 13748:14 13749:24 13750:9 13751:-29 13752:-25 13753:-12 13754:-10 13755:24 13756:24 13757:-1 13758:-14 13759:-2 13761:-7 13762:8 13763:19 13764:-11 13766:6 13767:-1 13768:-1 13769:-13 13770:-14 13771:-2 13772:-2 13777:-7 13778:-7 13779:-7 13780:-7 13781:8 13782:10 13783:10 13784:8 13785:16 13786:16 13787:16 13788:16 13789:19 13790:20 13791:20 13792:19 13793:-11 13794:-11 13795:-1 13796:-9 13797:-11 13798:-7 13799:-7 13800:-7 13805:-10 13806:-10 13807:6 13808:6 13809:-7 13810:-7 13811:-7 13812:-7 13818:23 13819:23 13822:33 13823:18 13824:18 13825:12 13826:-28 13827:-78 13828:-28 13829:-39 13830:58 13831:22 13832:-6 13833:10 13834:51 13835:10 13836:1 13837:58 13838:38 13839:9 13840:-6 13841:-29 13842:-5 13843:24 13844:92 13845:49 13846:-8 13847:59 13848:40 13849:24 13850:4 13851:-51 13852:25 13853:-13 13854:9 13855:16 13856:-1 13857:15 13858:-15 13859:6 13860:-93 13863:14 13864:13 13865:22 13866:45 13867:9 13868:13 13869:5 13870:53 13871:-9 13872:12 13873:31 13874:-25 13875:-23 13876:-18 13877:-62 13878:51 13879:10 13880:55 13881:2 13882:16 13883:-23 13884:-1 13885:-44 13886:39 13887:-52 13888:35 13889:-17 13890:12 13891:7 13892:-54 13893:-15 13894:54 13895:-34 13896:-9 13897:62 13898:18 13899:25 13900:6 13901:76 13902:9 13903:14 13904:28 13905:23 13906:43 13907:-43 13908:11 13910:18 13911:-26 13912:-33 13913:-15 13914:42 13915:8 13916:-4 13917:-40 13918:38 13919:-7 13920:-1 13921:-2 13922:37 13923:1 13924:-34 13925:84 13926:-39 13927:-63 13928:13 13929:-29 13930:69 13931:4 13932:-5 13933:-7 13934:53 13935:23 13936:-14 13937:10 13938:35 13939:12 13940:28 13941:-36 13942:5 13943:37 13944:13 13945:72 13946:-10 13947:90 13948:39 13949:3 13950:-47 13951:-41 13952:32 13953:51 13954:32 13955:-27 13956:6 13957:31 13958:-2 13959:-14 13960:-102 13961:26 13962:-22 13963:-82 13964:37 13965:-1 13966:41 13967:41 13968:85 13969:105 13970:40 13971:16 13972:17 13973:47 13974:-45 13975:18 13976:44 13977:-73 13978:43 13979:-8 13980:35 13981:4 13982:60 13983:46 13984:11 13985:-53 13986:50 13987:-9 13988:18 13989:-18 13990:81 13991:-49 13992:-130 13993:24 13994:79 13995:1 13996:-78 13997:9 13998:75 13999:-17 14000:11 14001:16 14002:13 14003:27 14004:54 14005:51 14006:-33 14007:-35 14008:63 14009:-13 14010:36 14011:32 14012:-12 14013:-18 14014:19 14015:-38 14016:33 14017:-15 14018:53 14019:24 14020:11 14021:4 14022:34 14023:19 14024:-31 14025:20 14026:-33 14027:-52 14028:-24 14029:-29 14030:134 14031:-15 14032:-4 14033:-10 14034:38 14035:-14 14036:13 14037:71 14038:28 14039:-14 14040:-6 14041:-29 14042:-8 14043:-10 14044:-1 14045:76 14046:2 14047:92 14048:29 14049:10 14050:-43 14051:-45 14052:-4 14053:18 14054:10 14055:93 14056:-43 14057:35 14058:-8 14059:30 14060:-92 14061:12 14062:-15 14063:-21 14064:8 14065:28 14066:71 14067:19 14068:28 14069:56 14070:53 14071:-4 14072:29 14073:3 14074:19 14075:12 14076:19 14077:-63 14078:49 14079:-14 14080:73 14081:27 14082:40 14083:-9 14084:-9 14085:-25 14086:-1 14087:-23 14088:40 14089:-32 14090:60 14092:-84 14093:-3 14094:82 14095:-6 14096:-38 14097:44 14098:28 14099:25 14100:-14 14101:81 14102:10 14103:23 14104:36 14105:37 14106:-35 14107:-73 14108:38 14109:-1 14110:39 14111:-6 14112:-22 14114:36 14115:31 14116:-34 14117:-69 14118:77 14119:-30 14120:14 14121:-12 14122:66 14123:7 14124:-44 14125:83 14126:39 14127:-113 14128:-89 14129:-29 14130:75 14131:46 14132:93 14133:-29 14134:28 14135:16 14136:23 14137:38 14138:100 14139:12 14140:66 14141:-23 14142:12 14143:68 14144:66 14145:26 14146:77 14147:34 14148:23 14149:36 14150:-1 14151:-22 14152:-4 14153:-14 14154:88 14155:26 14156:1 14157:3 14158:-68 14159:-31 14160:-106 14161:-42 14162:26 14163:-13 14164:11 14165:87 14166:22 14167:52 14168:43 14169:-35 14170:80 14171:-60 14172:8 14173:-27 14174:-6 14175:25 14176:-34 14177:-30 14178:19 14179:-77 14180:101 14181:-35 14182:46 14183:1 14184:23 14185:9 14186:9 14187:-63 14188:19 14189:-2 14190:8 14191:10 14192:-78 14193:55 14194:92 14195:-15 14196:21 14197:60 14198:63 14199:16 14200:-4 14201:-43 14202:-22 14203:33 14204:-4 14205:1 14206:9 14207:-18 14208:29 14209:10 14210:57 14211:4 14212:-50 14213:-74 14214:21 14215:42 14216:-7 14217:-9 14218:56 14219:25 14220:37 14221:-26 14222:-19 14223:25 14224:-13 14225:-42 14226:-35 14227:-43 14228:-25 14229:16 14230:57 14231:-35 14232:-38 14233:-12 14234:26 14235:-17 14236:-66 14237:17 14238:-3 14239:9 14240:12 14241:22 14242:35 14243:-25 14244:-1 14245:-4 14246:-63 14247:10 14248:34 14249:34 14250:23 14251:-27 14252:15 14253:10 14254:-4 14255:-28 14256:7 14257:-7 14258:51 14259:3 14260:11 14261:-42 14262:42 14263:-7 14264:29 14265:6 14266:35 14267:-21 14268:-26 14269:-22 14270:2 14271:-13 14272:2 14273:52 14274:-50 14275:-69 14276:24 14277:-18 14278:96 14279:11 14280:-4 14281:-11 14282:31 14283:-45 14284:-23 14285:3 14286:60 14287:-14 14288:12 14289:-24 14290:-32 14291:32 14292:20 14293:-34 14294:65 14295:6 14296:-31 14297:15 14298:-45 14299:36 14300:-13 14301:60 14302:58 14303:25 14304:-10 14305:17 14306:27 14307:-68 14308:-48 14309:2 14310:5 14311:-21 14312:-18 14313:-17 14314:-24 14315:-22 14316:-7 14317:-50 14318:39 14319:-28 14320:-27 14321:26 14322:-20 14323:-4 14324:22 14325:75 14326:-1 14327:-93 14328:-17 14329:-31 14330:137 14331:18 14332:-13 14333:-30 14334:76 14335:4 14336:17 14337:45 14338:42 14339:6 14340:105 14341:-66 14342:-23 14343:15 14344:33 14345:86 14346:60 14347:69 14348:42 14349:40 14350:-40 14351:9 14352:-15 14353:9 14354:3 14355:-8 14356:-40 14357:41 14358:-7 14359:27 14360:-129 14361:18 14362:-56 14363:-52 14364:62 14365:7 14366:5 14367:65 14368:47 14369:61 14370:15 14371:31 14372:24 14373:33 14374:-44 14375:47 14376:31 14377:-43 14378:59 14379:15 14380:93 14381:15 14382:84 14383:-20 14384:38 14385:-43 14386:47 14387:-34 14388:19 14389:-57 14390:86 14391:-35 14392:-109 14393:73 14394:110 14395:-9 14396:-64 14397:31 14398:41 14399:63 14400:18 14401:3 14402:-30 14403:32 14404:12 14405:67 14406:-46 14407:-15 14408:12 14409:11 14410:71 14411:24 14412:27 14413:-15 14414:32 14415:-30 14416:36 14417:3 14418:55 14419:-9 14420:69 14421:-15 14422:27 14423:-62 14424:33
-0.0024544021487236025 0.0024544021487236025 0.0024544021487236025 1:-9 3:2 4:-21 5:9 6:-14 7:-1 8:-29 9:16 10:-11 11:-6 12:-8 13:7 14:-2 15:42 16:7 17:-2 18:-29 19:6 20:-2 22:-11 23:-8 24:-45 25:10 26:18 27:-11 28:10 29:12 30:13 31:-14 32:-8 33:-7 34:7 35:3 36:-12 37:13 38:-18 39:-6 40:-16 41:53 42:-7 43:32 44:8 45:-14 46:-1 48:-1 49:-7 50:-3 51:-9 53:15 54:-6 55:11 56:-1 57:-2 58:7 59:-1 60:15 61:-9 62:6 63:-3 64:-12 65:-10 66:-13 67:-3 68:14 69:-10 70:8 71:-9 72:-9 73:-57 74:-15 75:-1 76:5 78:6 79:-14 80:9 81:-2 82:15 84:14 85:-10 86:56 87:22 88:3 89:29 90:11 91:9 92:-12 93:-8 94:-22 95:-5 96:27 97:-2 98:17 99:10 100:-13 101:-12 102:24 103:-2 104:-16 105:15 106:10 107:-12 108:2 109:-8 110:33 111:-1 112:-13 113:7 114:8 115:-1 116:15 117:-15 118:-16 119:5 120:45 121:12 122:1 124:-8 125:22 126:22 127:-29 128:-21 129:-6 130:8 132:24 133:-23 134:26 135:21 136:-41 137:-5 138:7 139:-16 140:-16 141:-8 142:-1 143:-12 144:20 145:5 146:17 147:4 148:-8 149:-8 150:-9 151:-9 152:-10 153:-7 154:17 155:-7 156:-7 157:-1 158:29 159:-15 160:-23 161:16 162:9 163:4 164:-3 165:-22 166:-28 167:-4 168:3 170:-21 171:9 172:-6 173:-11 174:9 175:11 176:-13 177:-14 178:-5 179:-4 180:-7 181:10 182:-8 183:-8 184:-3 185:3 186:3 187:-43 188:5 189:-9 190:35 191:-36 192:8 193:24 194:-5 195:26 196:-1 197:37 198:12 199:17 200:-6 201:-6 202:-25 203:-1 204:-3 205:-7 206:17 207:-1 208:-7 209:14 210:30 211:6 212:-10 213:-24 214:-9 215:-24 216:-39 217:20 218:-11 219:-4 220:29 221:40 222:26 223:-9 224:-14 225:3 226:-12 227:28 228:-3 229:-22 230:-18 231:-7 232:-20 233:-2 234:-20 235:56 236:37 237:-41 238:-7 239:8 240:-16 241:27 242:24 243:-9 245:22 246:-32 247:-12 249:-7 250:13 251:-1 252:-37 253:-13 254:-13 255:-36 256:-34 257:9 258:-1 259:7 260:113 261:-8 262:-18 263:17 264:-2 266:-14 267:-10 268:-16 269:-14 270:-7 271:39 272:27 273:-24 274:-15 275:-8 276:-3 277:-9 278:-7 279:-17 280:-5 281:20 282:-2 283:50 284:-22 285:11 286:-24 287:3 288:20 289:-2 290:-10 291:2 292:25 294:-9 295:12 296:-13 297:-25 298:16 299:-13 301:12 302:-13 303:-20 304:-6 305:-18 306:31 307:15 308:-9 309:-37 310:-7 311:27 312:11 313:-12 314:4 315:-11 316:-9 317:11 318:-5 321:38 322:-7 324:-3 325:-23 326:9 327:11 328:16 329:12 330:-24 331:-3 332:-15 333:-13 334:-8 336:-4 337:-29 338:8 339:30 340:30 341:-15 342:31 343:-3 344:-18 345:-1 346:-12 347:-1 348:18 350:-5 351:4 352:-5 353:12 354:-9 355:-4 356:-25 357:-10 358:3 359:9 360:-24 361:17 365:10 366:36 367:-5 368:-18 369:-8 370:15 371:22 372:-1 373:-20 374:10 375:35 376:-2 377:-5 378:5 379:-7 380:-7 381:16 383:33 384:-1 385:3 386:10 388:-4 389:-4 390:-20 391:-5 392:-13 393:8 394:19 395:-3 396:-13 397:-3 398:19 399:18 400:-23 401:-23 402:-21 403:-13 405:38 406:-9 407:-8 408:-1 409:9 410:-2 411:-11 412:12 413:-14 414:3 415:-10 416:-10 417:34 418:13 419:-26 420:27 421:-1 422:-14 423:17 424:-1 425:-17 426:-22 427:-2 428:-32 429:-38 430:-71 431:-15 432:-63 433:4 434:17 435:-19 436:-19 437:4 438:-13 439:8 440:8 441:-31 442:-29 443:14 444:5 445:5 446:-13 447:5 448:-4 450:-21 451:-2 452:4 453:-9 456:13 457:-5 458:-1 459:-16 460:-9 461:-6 462:27 464:5 465:-3 466:-14 467:17 468:20 469:-6 470:16 471:24 472:-33 473:-16 474:-8 475:-9 476:-3 478:-12 479:-4 480:-25 481:15 482:-47 483:18 484:-2 485:-3 486:-13 487:-2 488:-13 489:7 490:-9 491:-1 493:-13 494:-12 495:-18 496:-16 497:-2 498:9 499:-13 500:4 501:-1 503:-13 504:-21 505:-1 506:-13 507:16 508:17 509:26 510:-3 511:28 512:-19 513:25 514:-5 515:-5 516:19 520:-1 521:-3 524:31 525:12 526:26 527:-9 528:-16 529:31 530:36 531:-3 532:4 533:-24 534:-6 536:-10 537:-4 538:-9 539:20 540:2 541:-5 542:-8 543:-3 544:9 545:-1 546:-2 548:13 549:4 550:11 551:37 552:-11 553:-11 554:13 555:13 556:-13 557:-7 558:-7 559:-11 560:-12 561:-18 562:4 563:1 564:-9 565:-10 566:-13 567:-13 568:-11 569:2 570:31 571:31 572:-17 573:-24 574:8 575:-25 577:13 578:23 579:-26 580:-3 581:25 582:-1 583:-4 584:-13 585:-11 586:-14 587:-18 588:-10 589:-9 591:-2 592:-2 593:-12 594:-6 595:31 596:-8 597:-4 598:13 599:13 600:-1 601:38 602:-5 603:17 604:-13 605:-13 606:17 607:17 608:-17 609:-18 610:-13 611:-9 612:-9 613:-14 615:27 616:13 617:-21 618:-16 621:36 622:-14 624:-2 625:24 626:18 627:-17 628:10 629:-5 630:24 631:-5 632:-15 633:-16 634:-15 636:-9 637:34 638:35 639:10 640:-12 641:10 642:-15 644:11 645:27 646:25 647:4 648:-23 649:-20 650:-21 652:-9 653:17 654:-1 655:-6 656:-7 657:39 658:52 660:-20 661:15 662:-1 663:10 664:26 665:-6 666:-19 667:9 668:-4 669:12 671:-15 672:-40 673:12 674:16 676:3 677:36 678:-30 679:49 680:47 681:-22 683:-6 684:13 685:-14 686:-13 687:9 688:19 689:-16 690:-4 691:-4 692:30 693:-14 694:1 696:-20 697:-12 698:-10 699:3 700:-10 701:-6 702:-22 703:-18 705:11 706:15 707:17 708:-15 709:-12 710:-4 711:-9 712:-33 713:-18 714:-13 715:18 716:14 717:-18 718:12 719:29 720:-2 721:-9 722:14 725:12 726:13 727:-1 729:11 732:-11 733:-3 734:6 735:6 736:38 737:-8 738:-1 739:3 740:-2 741:-5 742:6 744:-4 745:-9 746:-9 747:-5 748:-2 749:-8 750:-14 751:-2 752:-5 753:-5 754:-17 755:-1 756:-1 757:-5 758:-7 759:-7 760:-10 761:21 762:15 763:18 764:18 766:-17 767:-12 768:17 770:22 771:11 772:24 773:-25 774:-25 775:29 776:21 777:-2 782:24 783:-15 784:-16 786:20 788:-10 789:-13 790:-37 791:-16 792:-7 793:-3 794:-8 795:-4 796:-11 797:15 798:19 800:53 801:24 802:3 803:-15 804:1 805:-6 806:4 807:-25 808:12 809:19 810:10 811:-4 812:4 814:8 815:-10 816:-3 817:-8 818:-8 819:53 820:-9 821:14 822:23 823:18 824:-3 825:15 826:18 827:15 828:-3 829:-17 830:-6 831:-10 832:-12 833:-4 834:-1 835:-4 836:38 837:-12 839:-5 840:-4 841:-7 842:-5 843:-9 844:37 845:17 846:6 847:9 848:17 849:-5 850:-2 851:-2 852:-37 853:-14 854:11 855:-9 857:-7 859:-7 860:-29 862:34 863:34 864:10 865:3 866:19 867:27 868:-6 869:38 870:-6 871:-6 872:-13 873:-7 874:1 875:-17 876:-26 877:-26 878:-32 879:-12 880:50 881:19 882:20 883:20 884:12 887:-13 888:4 889:9 890:31 891:6 892:19 893:-13 894:-5 895:-14 896:-14 897:11 898:16 899:16 900:-13 901:-15 902:19 903:22 904:43 905:-12 906:-8 907:13 908:-16 909:-16 910:-19 911:-31 912:-24 913:-13 915:-2 916:-6 917:-1 918:-2 920:-9 921:-38 924:-19 926:-1 927:14 928:14 929:1 930:-1 932:1 933:5 934:16 936:17 937:-5 938:-5 939:-9 940:-2 942:-23 943:7 944:34 946:15 947:22 948:22 949:14 950:28 951:15 952:-8 953:16 954:-4 957:-16 958:-8 959:-3 960:-1 961:-8 962:-6 963:-1 964:-16 965:11 966:12 967:42 968:-11 969:-6 970:22 971:-23 972:15 973:-25 974:1 975:-3 976:-9 977:-9 980:7 981:-18 983:-18 984:27 985:22 986:22 987:17 988:-4 989:-1 990:11 991:-1 992:-1 993:-13 994:-25 995:-25 996:-18 997:-21 998:-9 1001:9 1002:19 1003:-1 1004:-10 1006:-28 1007:15 1008:15 1009:7 1010:44 1011:-11 1012:2 1013:12 1014:-12 1015:24 1016:-6 1017:-7 1018:10 1019:-7 1020:-7 1021:4 1022:-10 1023:-12 1024:-8 1025:-5 1026:26 1027:-17 1028:-18 1029:22 1030:22 1031:3 1032:-9 1033:25 1034:26 1035:27 1036:-14 1037:-15 1038:-5 1039:13 1040:-1 1041:-2 1042:-12 1043:18 1045:-3 1046:3 1047:-5 1048:22 1049:-15 1050:-16 1051:-2 1052:26 1053:1 1054:-7 1055:-7 1056:-1 1057:-10 1058:-2 1059:10 1060:-7 1061:4 1062:15 1063:-5 1064:-24 1065:-23 1066:15 1067:-39 1068:-17 1069:19 1070:22 1071:17 1072:17 1073:-38 1074:-15 1075:6 1076:-3 1077:17 1078:15 1079:20 1080:-19 1081:-38 1082:8 1083:-16 1084:-4 1085:25 1086:9 1087:-15 1088:-1 1090:4 1091:3 1092:12 1093:32 1094:2 1095:12 1097:-4 1098:-6 1099:-11 1100:-5 1101:21 1102:-23 1103:-25 1104:-1 1105:-1 1106:-19 1107:-4 1108:-13 1109:11 1112:-16 1113:16 1114:16 1115:31 1116:-11 1117:-7 1118:7 1119:12 1120:-18 1121:24 1122:-8 1123:32 1124:33 1125:22 1126:-16 1127:1 1128:4 1129:-8 1132:-2 1133:8 1134:40 1135:28 1136:22 1137:-4 1138:-11 1139:4 1140:12 1141:5 1142:2 1143:-19 1144:-11 1145:49 1146:39 1147:-7 1148:-14 1149:-24 1152:-4 1153:8 1154:17 1155:-14 1156:-17 1158:28 1160:15 1161:3 1162:-36 1163:-10 1164:37 1165:-12 1166:-4 1167:-1 1168:-6 1169:-9 1170:32 1171:20 1172:-3 1173:-13 1174:24 1175:14 1176:-2 1177:-3 1178:18 1179:12 1181:-9 1182:-16 1183:11 1184:-3 1185:25 1187:24 1188:11 1189:19 1190:-12 1191:12 1192:-13 1193:-14 1194:-17 1195:-6 1196:6 1197:-24 1198:-2 1199:17 1200:-9 1201:11 1202:-15 1205:-3 1206:34 1207:24 1209:-21 1210:22 1211:19 1212:-3 1213:-9 1214:-12 1216:13 1217:-16 1218:-24 1219:13 1221:6 1222:-10 1223:-24 1224:-1 1225:-3 1226:-25 1227:-7 1228:-12 1229:-20 1231:11 1232:9 1233:-13 1235:-19 1236:-8 1238:-3 1239:18 1240:-28 1241:-31 1242:30 1243:-6 1244:-1 1245:-12 1246:18 1247:18 1248:24 1249:-22 1251:2 1252:-2 1253:20 1254:23 1255:-7 1256:20 1257:-26 1258:2 1259:-16 1260:-16 1261:-16 1262:-12 1263:-25 1264:-14 1265:-4 1266:4 1269:-7 1270:36 1271:-31 1272:-12 1273:-12 1274:-13 1275:-7 1277:-6 1278:-4 1279:12 1280:11 1281:6 1282:-23 1283:-20 1284:2 1285:27 1286:4 1287:-32 1288:21 1289:6 1290:-7 1291:15 1292:15 1294:-16 1295:-10 1296:-11 1297:-20 1299:7 1300:-6 1301:-6 1302:-8 1303:-8 1304:18 1305:18 1306:-28 1307:-2 1308:2 1310:7 1311:-5 1312:29 1313:-12 1314:2 1315:-11 1316:-11 1317:-6 1318:-23 1319:20 1320:15 1321:-6 1323:21 1324:-2 1325:-9 1326:18 1327:23 1328:21 1329:-20 1330:54 1331:-5 1332:8 1333:17 1334:8 1335:-5 1336:-5 1337:-8 1338:21 1339:12 1340:-13 1341:31 1342:-7 1344:33 1345:3 1346:-14 1347:7 1348:-3 1349:13 1350:13 1351:-5 1352:-1 1353:-24 1355:-13 1356:-8 1357:-7 1358:-1 1359:35 1360:-13 1361:3 1362:-16 1364:-9 1366:5 1368:-8 1370:-20 1371:-2 1372:6 1373:7 1374:14 1375:6 1376:-3 1377:-1 1378:-1 1379:-16 1380:-6 1381:-1 1383:13 1384:-13 1385:-4 1386:20 1387:17 1389:6 1390:13 1391:-24 1392:-25 1393:-14 1394:-30 1395:-9 1396:-8 1397:-7 1398:6 1399:-8 1400:-10 1401:-5 1402:-7 1403:-38 1404:-10 1406:-13 1407:-32 1408:-1 1409:7 1410:11 1411:17 1412:18 1413:12 1414:12 1415:19 1417:18 1418:21 1419:11 1420:-4 1422:-10 1423:-5 1424:-37 1425:-1 1426:12 1427:18 1429:-25 1430:-17 1431:-14 1432:7 1433:-1 1434:-13 1435:11 1436:-21 1437:-4 1438:-15 1439:-2 1440:15 1441:14 1442:9 1443:29 1444:7 1445:-15 1446:6 1447:-10 1448:23 1449:49 1450:14 1451:33 1452:-13 1453:-13 1454:-8 1455:-6 1456:-7 1457:-5 1458:4 1459:-9 1460:-5 1461:-6 1462:-16 1463:-3 1464:-5 1465:-14 1466:7 1467:24 1468:-14 1469:17 1470:15 1471:-23 1472:-13 1473:22 1474:16 1475:-1 1476:-1 1477:21 1478:15 1479:-12 1480:-12 1481:-11 1482:16 1483:-10 1484:-28 1485:-17 1487:-5 1488:7 1489:13 1490:-3 1491:20 1492:-7 1493:-7 1494:14 1495:-2 1496:12 1497:7 1499:-16 1500:-1 1501:21 1502:22 1503:-29 1505:-25 1506:-8 1507:24 1508:2 1509:1 1510:17 1511:-14 1512:-4 1513:-9 1514:-4 1516:-2 1517:-9 1518:-7 1519:3 1523:3 1524:6 1525:-13 1526:13 1527:23 1528:9 1529:12 1530:17 1531:18 1532:8 1534:-7 1535:-17 1536:-15 1537:-4 1538:-16 1539:51 1541:40 1542:34 1543:-20 1544:-23 1545:-12 1546:-25 1548:57 1549:31 1550:14 1551:-19 1552:26 1553:-10 1554:-3 1555:-3 1556:-3 1557:-4 1558:-14 1559:-11 1560:18 1561:1 1563:-24 1564:6 1565:16 1566:10 1567:-24 1568:-1 1569:-8 1570:-24 1571:-22 1573:-14 1574:-29 1575:15 1576:-10 1577:-10 1578:10 1579:-10 1581:-6 1582:-4 1583:-3 1584:32 1585:26 1587:-3 1588:-31 1589:-3 1590:-11 1591:-2 1592:-9 1593:-9 1594:-9 1595:-1 1596:-9 1597:-10 1598:-15 1599:-2 1600:5 1603:-16 1605:-16 1606:-6 1607:17 1608:-6 1609:-15 1610:-13 1611:-39 1612:25 1613:17 1614:10 1615:-24 1616:-16 1617:50 1618:19 1619:13 1620:-30 1621:11 1622:28 1623:25 1624:-5 1625:14 1626:4 1627:-13 1629:-19 1630:32 1631:46 1632:25 1634:-13 1635:-15 1636:12 1637:25 1638:-5 1639:16 1641:-8 1642:37 1643:-2 1644:12 1645:45 1646:14 1647:31 1648:-5 1649:18 1650:-14 1651:10 1652:19 1653:22 1654:21 1655:12 1657:6 1658:2 1660:-5 1661:-16 1662:-1 1663:-12 1664:16 1665:19 1666:24 1667:-1 1668:-1 1669:-5 1670:-1 1672:-13 1673:32 1674:-14 1675:21 1676:31 1677:8 1678:-12 1679:15 1680:-8 1682:7 1683:8 1684:-6 1685:28 1686:1 1687:-2 1689:11 1690:22 1691:25 1694:15 1695:16 1697:48 1698:-2 1699:25 1700:-11 1701:-26 1702:-5 1704:-17 1705:-5 1706:17 1707:-7 1708:21 1709:28 1710:28 1711:12 1712:-11 1713:-11 1714:-1 1715:-12 1716:18 1717:-18 1718:5 1719:-9 1720:1 1721:-33 1722:-5 1723:13 1724:18 1725:-15 1726:-10 1727:-13 1728:-2 1729:-6 1730:-6 1731:-5 1732:3 1733:2 1734:32 1735:21 1736:-10 1737:13 1738:-23 1739:-6 1740:-1 1741:-15 1742:-21 1743:18 1744:-11 1745:10 1746:-6 1747:22 1748:19 1749:27 1750:7 1751:-2 1752:-23 1753:-23 1754:-4 1755:5 1757:-3 1758:18 1759:18 1760:13 1761:27 1762:19 1763:-4 1764:14 1765:-9 1766:4 1767:17 1768:-15 1769:1 1770:8 1771:-22 1772:-8 1773:14 1774:29 1775:-12 1776:-13 1777:-16 1778:-11 1779:-1 1781:-21 1782:13 1783:-2 1785:4 1786:-1 1787:-13 1788:-16 1789:11 1790:-12 1792:11 1793:21 1794:30 1795:-6 1796:-24 1797:34 1798:21 1799:15 1800:15 1801:9 1802:-4 1803:16 1804:58 1805:-4 1806:-6 1807:-5 1808:-11 1809:12 1811:-14 1812:-34 1813:-2 1815:-21 1816:-29 1817:-13 1818:-2 1819:-20 1820:-12 1821:-21 1822:-5 1823:-5 1824:4 1825:13 1826:1 1827:-13 1828:-5 1830:9 1831:-22 1832:10 1833:-2 1834:18 1835:-27 1836:-29 1838:10 1839:13 1840:-24 1841:-9 1842:18 1843:-14 1844:-5 1845:15 1846:27 1847:27 1848:-9 1851:-16 1852:24 1853:15 1854:8 1855:4 1856:18 1857:-13 1858:15 1859:-35 1860:-36 1861:19 1862:-3 1863:32 1864:-17 1865:7 1866:-10 1867:-19 1869:9 1870:9 1872:3 1873:12 1874:29 1876:-16 1877:10 1878:-3 1879:-3 1880:-7 1881:-4 1883:-3 1884:9 1885:-18 1886:-18 1887:-2 1888:-16 1889:-10 1890:-10 1891:-1 1892:6 1893:-7 1894:1 1895:-11 1896:-12 1897:3 1898:2 1900:-15 1901:-7 1902:-8 1903:9 1904:9 1905:-3 1906:-11 1907:49 1908:15 1909:-7 1910:18 1913:-4 1914:-21 1916:-1 1917:-1 1918:-1 1919:27 1920:3 1921:-1 1922:4 1923:-19 1924:-11 1925:-4 1926:20 1927:-16 1929:-12 1931:-3 1932:-3 1934:-19 1935:-14 1936:11 1937:-3 1938:-3 1939:7 1940:-21 1941:-6 1942:-45 1943:-14 1945:24 1946:-3 1947:13 1948:58 1949:6 1951:9 1952:-24 1953:-1 1954:-1 1955:19 1956:-1 1957:-22 1960:41 1962:-5 1963:-4 1964:7 1965:7 1966:-22 1967:-15 1968:-16 1969:-9 1970:-27 1971:-27 1972:-1 1974:12 1976:27 1977:-21 1978:-4 1979:-8 1980:-6 1981:-48 1982:-26 1983:-36 1984:-1 1985:-9 1986:-8 1987:-8 1988:-58 1989:-58 1990:-16 1992:-1 1993:-1 1994:4 1995:26 1996:-8 1997:-9 1998:-18 1999:-18 2000:-1 2002:14 2003:-11 2004:-2 2005:-6 2006:24 2007:-9 2008:19 2009:2 2010:11 2011:-1 2012:12 2013:-20 2014:-20 2015:6 2016:36 2017:-19 2018:-30 2019:48 2020:50 2021:18 2023:-17 2025:3 2026:-13 2027:18 2028:22 2029:22 2030:-19 2031:76 2032:5 2033:9 2034:-11 2035:-6 2036:-6 2037:-7 2038:-7 2039:-3 2040:-9 2041:29 2042:22 2043:-11 2044:-3 2045:-1 2046:-1 2047:-24 2048:-3 2049:-21 2050:36 2051:7 2052:-8 2053:-1 2054:-3 2055:14 2056:-16 2057:-17 2058:-8 2060:-11 2061:24 2062:24 2063:22 2065:-35 2066:-28 2067:-14 2068:13 2069:-12 2070:-28 2072:-5 2073:19 2074:-23 2075:-12 2077:-16 2078:9 2079:-3 2080:-13 2081:-3 2082:7 2083:-12 2084:-17 2085:11 2086:-10 2087:-13 2088:-6 2089:1 2090:-10 2091:18 2092:11 2093:15 2094:-8 2095:-8 2096:14 2097:6 2099:5 2100:-14 2101:20 2102:-16 2104:-13 2105:-14 2106:11 2107:11 2108:-5 2109:-5 2110:-5 2111:-5 2112:-4 2114:-25 2115:-24 2116:-14 2117:-23 2118:-13 2119:-13 2120:-3 2121:36 2122:12 2123:-13 2124:-13 2127:6 2128:-1 2129:17 2130:-25 2131:13 2132:-28 2133:20 2134:4 2135:11 2136:8 2137:-8 2138:18 2139:27 2141:11 2142:44 2143:44 2144:17 2147:-11 2148:-8 2149:-13 2151:20 2152:-23 2153:-13 2154:-27 2155:12 2156:-13 2157:26 2158:-7 2159:12 2160:-17 2161:-9 2162:-9 2163:-20 2164:-16 2165:-1 2166:-14 2167:2 2168:-12 2169:13 2170:-10 2171:-10 2174:-5 2175:-16 2177:-17 2178:-2 2179:-30 2182:22 2183:-13 2184:17 2185:17 2186:16 2187:-7 2188:-2 2189:-2 2190:-10 2191:-11 2192:-8 2193:11 2194:15 2195:-11 2196:40 2197:-2 2198:-2 2199:-3 2200:-41 2201:3 2202:-5 2203:-27 2204:-21 2205:-27 2206:13 2207:-7 2208:-7 2209:-11 2210:-15 2211:-15 2212:-22 2214:-3 2215:-3 2218:-12 2219:7 2220:6 2222:-15 2223:-13 2224:-3 2225:-26 2228:8 2229:-9 2230:-9 2231:-9 2232:20 2233:23 2234:-10 2238:-9 2241:15 2242:29 2243:-1 2244:7 2245:-13 2246:-34 2247:18 2249:46 2250:-16 2251:-3 2252:-3 2253:46 2254:37 2255:-12 2257:-9 2258:-9 2259:-57 2260:-11 2261:-19 2262:-24 2263:-24 2264:-25 2265:-12 2266:-6 2268:5 2269:5 2273:-3 2274:10 2275:10 2276:-2 2277:-26 2279:1 2280:-18 2281:-21 2282:-13 2283:-6 2284:-1 2285:-12 2286:-1 2287:11 2288:11 2289:17 2290:-15 2292:30 2293:-6 2294:-3 2295:8 2296:-13 2297:32 2300:15 2301:15 2302:18 2303:16 2304:-43 2305:-28 2306:-5 2307:-2 2308:-19 2309:4 2310:-11 2311:-12 2312:-7 2313:7 2314:-1 2315:-13 2316:-3 2317:-4 2318:-34 2319:24 2321:-21 2322:17 2323:-22 2324:-1 2325:-23 2326:-1 2327:22 2328:-21 2329:17 2330:-10 2332:-21 2334:10 2335:-3 2336:-18 2337:-16 2338:26 2339:7 2341:23 2342:1 2344:-3 2345:-8 2346:-7 2347:13 2348:17 2349:19 2350:-13 2351:4 2352:22 2354:15 2355:-18 2356:-15 2357:-29 2359:-21 2360:17 2361:11 2362:18 2363:-2 2364:20 2365:18 2366:-12 2367:-8 2369:-9 2370:-12 2371:16 2372:-7 2373:-11 2374:-6 2375:18 2376:4 2377:2 2378:16 2379:17 2381:-12 2382:-1 2383:-2 2384:20 2385:22 2386:-3 2387:-4 2388:-15 2390:24 2391:15 2392:-5 2394:-12 2397:-21 2398:-21 2399:15 2400:6 2401:21 2402:-12 2403:11 2404:12 2406:38 2407:12 2408:-28 2409:-1 2410:-12 2411:22 2412:-3 2414:-6 2415:-13 2417:-25 2418:-25 2419:9 2420:-7 2421:-1 2422:14 2423:-23 2424:10 2425:-18 2426:16 2427:1 2428:-15 2429:21 2430:26 2431:-25 2432:-6 2433:-6 2434:-14 2435:-14 2436:-12 2437:1 2438:10 2439:-26 2440:-36 2441:40 2443:2 2444:23 2445:-4 2446:16 2447:-40 2448:-9 2449:-19 2450:-13 2451:7 2452:-43 2453:17 2454:-12 2455:34 2456:1 2457:-23 2461:2 2462:2 2463:13 2464:52 2465:-18 2466:12 2467:-3 2469:-37 2470:17 2471:19 2472:-6 2473:20 2474:-13 2475:-18 2476:-25 2477:-7 2478:19 2479:16 2480:-2 2481:12 2482:-3 2484:-11 2485:-17 2486:21 2487:12 2488:-22 2489:-8 2491:32 2492:-2 2494:15 2495:19 2496:-4 2497:20 2498:-3 2499:-17 2500:-14 2501:-29 2502:48 2503:-6 2504:-3 2505:-4 2506:-5 2507:-7 2508:13 2511:-28 2512:-12 2513:9 2514:-9 2515:-26 2516:-36 2517:8 2518:8 2519:-11 2520:-22 2521:-9 2522:28 2523:-3 2524:27 2525:7 2526:22 2527:-1 2528:-7 2529:-5 2530:2 2531:-40 2532:14 2533:15 2534:9 2535:-1 2536:24 2537:-7 2538:-15 2539:-15 2540:31 2541:20 2542:8 2543:11 2545:4 2546:-2 2548:28 2549:13 2550:-13 2551:-4 2552:-14 2553:10 2554:13 2555:9 2556:11 2557:-7 2558:8 2560:-3 2561:3 2562:-4 2563:17 2564:17 2565:-12 2566:-2 2567:-12 2568:-4 2569:-12 2570:-16 2571:25 2572:-17 2573:-7 2574:6 2575:19 2576:4 2577:20 2578:-13 2580:-13 2581:-13 2582:-22 2583:10 2584:15 2585:-1 2586:33 2587:36 2588:-22 2589:-23 2590:17 2591:21 2592:-3 2593:18 2594:-9 2595:-15 2596:-1 2598:-17 2599:-3 2600:1 2601:11 2602:-1 2603:22 2604:19 2605:-8 2606:7 2607:-10 2608:-7 2610:-10 2611:11 2612:-1 2613:19 2614:-13 2615:-13 2616:-41 2617:-1 2618:-38 2619:-11 2620:-11 2621:-6 2622:-6 2624:-16 2625:-17 2626:-18 2627:-21 2628:19 2629:-3 2630:-3 2631:26 2632:8 2635:-12 2636:50 2637:-9 2638:-2 2639:40 2640:39 2641:12 2642:-4 2643:-4 2644:19 2647:-8 2648:-3 2649:-28 2650:6 2651:-6 2652:-13 2653:9 2654:24 2655:-4 2656:28 2657:-3 2658:-17 2659:3 2660:-7 2661:12 2662:-9 2663:-15 2665:33 2666:-26 2667:20 2668:-3 2669:-2 2670:-15 2671:-6 2672:-7 2673:-4 2674:-16 2675:-16 2676:41 2678:-20 2679:-13 2680:-20 2681:-28 2682:-3 2683:-3 2684:4 2685:-13 2687:11 2688:-2 2689:4 2690:9 2691:9 2692:43 2693:29 2694:32 2695:13 2696:7 2697:-8 2698:32 2699:-41 2700:-11 2701:-12 2705:-10 2706:-38 2707:-6 2708:-21 2709:-34 2710:-34 2711:-20 2712:-10 2713:-7 2714:14 2715:17 2716:-9 2717:-21 2718:-15 2719:-14 2720:-39 2721:-25 2722:-1 2723:14 2724:-44 2725:-15 2726:27 2727:5 2728:19 2729:-2 2730:-11 2731:-18 2732:-20 2733:-1 2734:11 2735:5 2736:-10 2737:-11 2738:-7 2739:-1 2740:-1 2741:16 2744:12 2745:-8 2746:-38 2748:-7 2749:-7 2750:-9 2751:17 2752:16 2753:17 2754:-11 2755:29 2756:-9 2757:-9 2760:24 2761:25 2762:11 2763:10 2764:11 2765:12 2766:7 2767:-3 2768:12 2769:12 2770:-14 2771:-14 2772:-4 2773:-4 2774:3 2775:10 2776:-21 2777:11 2778:-30 2779:-19 2780:-12 2781:-10 2782:-4 2783:-2 2784:-11 2785:-7 2786:7 2787:7 2788:9 2789:-10 2790:-10 2791:1 2792:1 2793:-3 2794:-12 2795:-12 2796:-3 2797:-3 2798:-6 2799:8 2800:14 2801:-4 2802:18 2803:-2 2804:-4 2805:9 2806:4 2807:-2 2808:7 2809:7 2810:2 2811:-12 2812:-12 2813:8 2814:12 2815:11 2816:-16 2817:-16 2818:19 2819:19 2820:-25 2821:13 2822:13 2823:-9 2824:-9 2825:-15 2826:-15 2827:-30 2828:-31 2829:-7 2830:-9 2831:-15 2832:1 2833:-10 2834:-10 2836:1 2838:6 2839:6 2840:11 2841:-2 2842:-16 2843:-9 2844:-9 2845:6 2846:5 2847:8 2848:8 2849:7 2850:19 2851:13 2852:11 2853:8 2854:13 2855:13 2856:11 2857:-9 2858:2 2859:-12 2862:4 2863:9 2864:11 2865:2 2866:13 2867:-8 2868:-7 2869:-16 2870:-10 2871:-12 2872:-9 2873:-5 2874:10 2875:14 2876:14 2877:7 2879:5 2880:15 2881:15 2882:6 2883:6 2884:2 2885:1 2886:-16 2887:-8 2888:-3 2889:4 2890:8 2891:-8 2892:12 2893:12 2894:6 2895:7 2896:-7 2897:5 2898:8 2899:-4 2900:-2 2901:-12 2902:-9 2903:8 2904:15 2905:18 2906:1 2907:4 2908:2 2909:-2 2910:-6 2911:-6 2912:11 2913:11 2914:3 2915:-4 2916:-9 2917:-11 2918:-13 2919:-14 2920:3 2921:3 2922:9 2923:-6 2924:1 2925:2 2926:-5 2927:-12 2928:-8 2929:-4 2930:-13 2931:-13 2932:10 2933:10 2934:7 2935:13 2936:13 2937:9 2938:12 2939:4 2940:-6 2941:4 2942:4 2943:7 2944:-15 2945:-10 2946:-10 2947:8 2948:-1 2949:-1 2950:5 2951:-7 2952:5 2953:-6 2954:-13 2955:6 2956:4 2957:15 2958:19 2959:6 2960:14 2961:5 2962:-5 2963:-2 2964:-3 2965:-2 2966:-2 2968:16 2969:13 2970:13 2971:-4 2972:-4 2973:11 2974:-1 2975:13 2976:-2 2977:-20 2978:-17 2979:-7 2980:9 2981:-17 2982:11 2983:13 2984:-9 2985:-5 2986:-12 2987:-13 2988:6 2989:-4 2990:8 2991:-4 2992:13 2993:20 2994:10 2995:-1 2996:9 2997:11 2998:-35 2999:-16 3000:-11 3001:-11 3002:-2 3003:-2 3004:-15 3005:-3 3006:-15 3007:14 3008:16 3009:10 3010:-1 3011:-1 3012:16 3013:6 3014:6 3015:-8 3016:-3 3017:-3 3018:-11 3019:9 3020:20 3021:10 3022:12 3023:9 3024:13 3025:13 3026:-17 3027:-13 3028:-11 3030:2 3032:2 3033:-7 3034:-7 3035:-2 3036:-2 3037:-21 3038:-6 3039:-6 3040:-16 3041:-16 3042:1 3044:2 3045:-1 3046:7 3047:-13 3048:4 3049:4 3050:-10 3051:-4 3052:-8 3053:3 3054:-7 3055:-5 3056:-2 3057:-7 3058:12 3059:-5 3060:9 3061:9 3062:7 3063:8 3064:7 3065:7 3066:-19 3067:4 3068:4 3069:-8 3070:-7 3071:-3 3073:-10 3074:-10 3075:8 3076:-10 3077:-11 3078:17 3079:10 3080:-22 3081:-17 3082:-17 3083:-20 3084:-17 3085:-13 3086:-6 3087:7 3088:20 3089:-1 3090:14 3091:16 3092:14 3093:14 3094:-8 3095:-8 3096:-4 3097:-4 3098:12 3099:11 3100:26 3101:30 3102:2 3103:16 3104:9 3105:11 3106:11 3107:10 3108:-11 3109:-5 3110:-6 3111:-7 3112:-5 3113:-8 3114:-8 3115:9 3116:9 3117:-9 3118:-9 3119:1 3120:1 3121:-10 3122:-10 3123:-12 3124:12 3127:-4 3128:1 3129:-3 3130:-18 3131:-11 3132:-11 3133:-9 3134:-9 3135:1 3136:-5 3137:-5 3138:20 3139:18 3140:-6 3141:-10 3142:-10 3143:-10 3146:-9 3147:-9 3148:-4 3150:5 3151:1 3152:-5 3153:10 3154:-7 3155:-18 3156:-10 3157:-14 3158:-7 3159:-14 3160:18 3161:19 3162:13 3163:-3 3164:13 3165:7 3166:13 3167:13 3168:-4 3169:-7 3170:2 3171:-2 3172:-2 3173:5 3174:-6 3175:-10 3176:-6 3177:-6 3178:9 3179:9 3180:3 3181:13 3182:10 3183:10 3184:-3 3185:-8 3186:-10 3187:-4 3188:-4 3189:4 3190:-6 3191:17 3192:17 3193:-15 3194:-15 3195:7 3196:7 3199:16 3200:12 3201:3 3202:3 3203:3 3204:-12 3205:-12 3206:19 3207:20 3208:-2 3209:13 3210:23 3211:-11 3212:-8 3213:-1 3214:15 3215:15 3216:-6 3217:-6 3218:-10 3219:-11 3220:-11 3221:5 3222:-19 3223:-15 3224:5 3225:5 3226:-8 3227:-9 3228:-4 3229:-9 3230:-9 3231:-8 3232:1 3233:-2 3234:-4 3235:11 3236:11 3237:-7 3238:-7 3239:-7 3240:8 3241:-7 3242:-6 3243:-6 3245:-11 3246:11 3247:4 3248:27 3249:-6 3250:-6 3251:31 3252:13 3253:17 3254:13 3255:13 3257:3 3260:-2 3261:42 3262:18 3263:17 3264:17 3265:25 3266:10 3267:10 3268:3 3269:3 3270:-2 3271:-2 3272:11 3273:-4 3274:-2 3275:2 3276:13 3277:14 3278:-11 3279:-11 3280:19 3281:7 3282:17 3283:11 3284:-5 3285:13 3286:11 3287:11 3288:11 3289:17 3290:17 3291:-1 3292:1 3293:5 3294:-4 3295:-11 3297:-12 3298:-12 3299:-6 3300:-6 3301:-9 3302:-4 3303:6 3304:-7 3305:-11 3306:7 3307:-10 3308:3 3309:9 3312:-6 3313:-7 3314:-6 3315:-11 3316:-10 3317:-10 3318:-11 3319:-6 3320:-10 3321:-6 3322:-5 3323:10 3324:14 3325:4 3326:19 3327:-11 3328:5 3329:10 3330:-2 3331:-2 3332:4 3333:4 3334:3 3335:-15 3336:-18 3337:-10 3338:-10 3339:-11 3340:11 3341:17 3342:13 3343:10 3344:2 3345:-32 3346:-18 3347:-20 3348:-5 3349:-24 3350:-24 3351:-26 3352:-6 3353:-23 3354:12 3355:14 3356:23 3357:24 3358:19 3359:19 3360:23 3361:32 3362:16 3363:10 3364:8 3365:-14 3366:-12 3367:-7 3368:10 3369:19 3370:19 3371:-12 3372:-17 3373:9 3374:-13 3375:1 3376:-4 3377:-1 3378:-5 3379:-12 3380:-11 3381:-10 3382:-1 3385:-9 3386:-9 3387:-4 3388:-4 3389:5 3390:1 3391:1 3392:-2 3393:-6 3394:-12 3395:-8 3396:-10 3397:6 3398:-6 3399:15 3400:9 3401:-11 3402:3 3403:-4 3404:-7 3405:7 3406:7 3407:5 3408:11 3409:13 3410:-3 3411:-5 3412:-7 3413:-8 3414:-8 3415:-11 3417:-3 3418:-5 3419:-6 3420:10 3421:-1 3422:-3 3423:-8 3424:-8 3425:14 3426:-2 3427:16 3428:7 3429:5 3430:-29 3431:-15 3432:-21 3433:-15 3434:-16 3435:-9 3436:1 3437:-5 3438:-8 3439:-7 3440:-4 3441:5 3442:5 3445:7 3446:7 3447:11 3448:18 3449:-30 3450:-32 3451:-3 3454:-19 3455:-18 3456:-9 3457:-10 3458:-11 3459:-7 3460:16 3461:10 3462:10 3463:-2 3464:-2 3465:5 3466:9 3467:11 3468:11 3469:-22 3470:-13 3471:8 3472:-18 3473:-21 3474:-17 3475:-2 3476:-3 3477:-12 3478:-3 3479:-21 3480:-13 3481:-12 3482:15 3483:16 3484:-36 3485:-15 3486:-15 3487:-21 3488:-22 3489:10 3490:10 3491:7 3492:-6 3494:-12 3495:-14 3496:-1 3497:21 3498:21 3499:11 3500:8 3501:-7 3502:-10 3503:11 3504:11 3506:-3 3507:-2 3508:1 3509:1 3510:-6 3511:9 3512:9 3514:-2 3515:-2 3516:-5 3517:-5 3518:-5 3519:7 3520:-10 3521:9 3522:9 3523:14 3524:13 3525:16 3526:-6 3527:-6 3528:-8 3529:-8 3530:10 3531:9 3532:-1 3533:-25 3534:-7 3537:7 3538:7 3539:7 3540:-37 3541:-7 3542:-24 3543:-24 3544:14 3545:9 3546:-27 3547:-7 3550:16 3551:-2 3552:7 3553:-3 3554:-17 3555:-12 3556:3 3557:17 3558:17 3559:-5 3560:-6 3561:-6 3562:-1 3563:-1 3564:11 3565:11 3566:-9 3567:-6 3568:-11 3569:-9 3570:10 3571:10 3572:-8 3573:-8 3574:-12 3575:-11 3577:-1 3578:4 3579:18 3580:18 3581:-29 3582:-24 3583:-27 3584:-18 3585:-18 3586:-12 3587:-11 3588:-7 3589:-7 3590:6 3591:11 3592:11 3593:-9 3594:-9 3596:17 3597:13 3598:13 3599:13 3600:24 3601:-12 3602:18 3603:13 3604:13 3605:13 3606:13 3607:16 3608:13 3609:13 3610:-4 3611:-4 3612:-2 3613:-2 3614:-11 3615:-11 3616:-6 3617:9 3618:9 3619:9 3620:12 3621:13 3622:10 3623:7 3624:8 3625:-14 3626:-14 3627:4 3628:-5 3629:12 3630:12 3631:-15 3632:-15 3633:-3 3634:-4 3635:-7 3636:-7 3637:10 3638:10 3639:14 3640:-29 3641:-17 3642:-12 3643:-10 3644:-4 3645:-4 3646:-2 3647:-2 3648:-11 3649:-11 3650:-7 3651:7 3652:7 3653:8 3654:-10 3655:-10 3656:1 3657:1 3658:13 3659:-5 3660:1 3661:-4 3662:8 3663:-15 3664:-10 3665:13 3666:-8 3667:12 3668:12 3669:-18 3670:-6 3671:10 3672:10 3673:-10 3674:10 3675:10 3676:10 3677:-12 3678:-25 3679:-12 3680:-12 3681:-17 3682:-17 3683:-1 3684:4 3685:4 3686:-17 3687:7 3688:7 3689:10 3690:-2 3691:2 3692:5 3693:-14 3694:-5 3695:-15 3696:-16 3697:-10 3698:-8 3699:-7 3700:-10 3701:-10 3702:10 3703:10 3704:5 3705:7 3706:7 3707:7 3708:-7 3709:-7 3710:-17 3711:-1 3712:-1 3713:-16 3714:-5 3715:-11 3716:-11 3717:-1 3718:15 3719:12 3720:9 3721:1 3722:2 3723:7 3724:8 3725:-7 3726:-14 3727:-18 3728:-18 3729:-10 3730:-10 3731:-5 3732:-5 3733:-16 3734:-16 3735:-16 3736:16 3737:19 3738:19 3739:-16 3740:-11 3741:13 3742:13 3743:13 3744:8 3745:9 3746:12 3747:12 3748:-9 3749:-8 3750:-14 3751:-14 3752:-31 3753:-31 3754:-31 3755:2 3756:-11 3757:-17 3759:5 3760:6 3761:-6 3762:-6 3763:15 3764:-8 3765:1 3766:9 3767:10 3768:11 3769:13 3770:4 3771:10 3772:15 3773:15 3774:-2 3775:9 3776:7 3777:-10 3778:-14 3779:13 3780:13 3781:13 3782:10 3783:22 3784:-16 3785:-11 3786:-11 3787:-7 3788:-7 3789:-10 3790:-10 3791:-10 3792:-3 3793:9 3794:-7 3795:-7 3796:-3 3797:-10 3798:-2 3799:1 3801:-1 3803:4 3804:-6 3805:3 3806:3 3807:12 3808:6 3809:6 3810:6 3811:-8 3813:-4 3814:-4 3815:31 3816:6 3817:15 3818:15 3819:1 3820:17 3821:17 3822:-8 3823:-1 3824:-7 3825:-4 3826:1 3827:6 3828:13 3829:-8 3830:-4 3831:-4 3832:-12 3833:-16 3834:-14 3835:-10 3836:-4 3837:25 3838:25 3839:-7 3840:-7 3841:19 3842:-1 3843:-9 3844:-9 3845:-1 3846:-1 3847:5 3848:5 3849:8 3850:8 3851:8 3852:13 3853:4 3854:22 3855:5 3856:8 3857:9 3858:13 3859:13 3860:5 3861:5 3862:-4 3863:-4 3864:-4 3865:-3 3866:-6 3867:-5 3868:-6 3869:-6 3870:-6 3871:8 3872:11 3873:11 3874:6 3875:11 3876:13 3877:13 3878:13 3879:-4 3880:-5 3881:-5 3882:13 3883:20 3884:18 3885:12 3886:11 3887:-20 3888:-22 3889:-16 3890:-10 3891:-1 3892:-13 3893:-12 3894:-13 3895:17 3896:17 3898:-2 3899:-2 3900:25 3901:13 3902:12 3903:18 3904:18 3906:-10 3907:-10 3908:7 3909:-10 3911:3 3912:-10 3913:-10 3914:1 3915:-4 3916:9 3917:9 3918:8 3919:8 3920:5 3921:-3 3922:-3 3923:2 3924:2 3925:13 3926:13 3927:-10 3928:8 3929:-11 3930:-10 3931:14 3932:10 3935:-1 3936:-1 3937:-3 3938:-9 3940:-4 3941:-4 3942:-4 3943:26 3944:11 3945:18 3946:18 3947:4 3948:4 3949:3 3950:3 3951:1 3952:-7 3953:3 3954:3 3955:10 3956:10 3957:-16 3958:-9 3959:-9 3960:9 3962:-7 3963:-1 3964:-6 3965:-29 3966:-28 3967:4 3968:1 3969:-8 3970:-8 3971:-9 3972:-9 3973:-7 3974:-2 3975:25 3976:14 3977:12 3980:-17 3981:-7 3982:-3 3983:-7 3984:-17 3985:-17 3986:1 3987:-10 3988:-9 3989:-9 3990:-5 3991:4 3992:-10 3993:-6 3994:-6 3995:-13 3996:-8 3997:13 3998:14 3999:14 4000:-12 4001:-12 4002:2 4003:9 4005:8 4006:9 4007:18 4008:19 4009:19 4010:-15 4011:-12 4012:23 4013:20 4014:-9 4015:-4 4016:13 4017:13 4018:-6 4019:-2 4020:-13 4021:9 4022:9 4023:15 4024:15 4025:13 4026:9 4027:6 4028:6 4029:1 4030:-6 4031:-17 4032:-13 4033:17 4034:18 4035:18 4036:-12 4037:-11 4038:3 4039:20 4040:-8 4041:12 4042:12 4043:12 4044:6 4045:7 4046:7 4047:-7 4048:-7 4049:5 4050:8 4051:8 4053:-15 4054:-2 4055:-2 4056:19 4057:12 4058:-12 4059:-9 4060:-9 4061:-5 4062:15 4063:18 4064:-9 4065:-2 4066:-12 4067:-6 4068:-1 4071:-18 4072:-14 4073:-14 4074:-11 4075:-5 4076:-9 4077:-7 4078:-7 4079:4 4080:2 4081:6 4082:-6 4083:-6 4085:19 4086:-1 4087:-1 4088:11 4089:11 4090:3 4091:-4 4092:-9 4093:-8 4094:-7 4095:-1 4096:-5 4097:-3 4098:-13 4099:-15 4100:-15 4101:1 4102:3 4103:8 4104:-14 4105:-13 4106:6 4107:12 4108:-7 4109:-7 4110:1 4111:3 4112:-2 4113:2 4114:-3 4115:-5 4116:-9 4117:-8 4118:-8 4119:-4 4120:-5 4121:-15 4122:-15 4123:-13 4124:10 4125:10 4126:-11 4127:-11 4128:13 4129:9 4130:10 4131:10 4132:-2 4133:-2 4134:9 4135:5 4136:-8 4137:5 4138:13 4139:13 4140:13 4141:-8 4142:-9 4143:11 4144:11 4145:-12 4146:-11 4147:-11 4148:-16 4149:-14 4150:-14 4151:-8 4152:7 4153:7 4154:-10 4155:7 4156:17 4157:5 4159:-1 4160:-17 4161:-21 4162:12 4163:-20 4164:-18 4165:-15 4166:-5 4167:3 4168:18 4169:8 4170:13 4171:16 4172:5 4173:13 4175:-11 4176:-10 4177:-10 4178:15 4179:11 4180:8 4181:8 4182:9 4183:9 4184:10 4185:6 4186:9 4187:12 4188:5 4189:6 4190:2 4191:1 4192:1 4193:6 4194:-3 4195:-9 4196:3 4197:-9 4198:-10 4199:4 4200:12 4201:-1 4202:-1 4203:-1 4205:-1 4206:1 4207:-7 4208:16 4209:5 4210:6 4211:-5 4212:5 4213:-7 4214:-6 4215:-13 4216:6 4217:4 4218:4 4219:11 4220:19 4221:19 4222:5 4223:17 4224:5 4225:4 4226:13 4227:13 4228:13 4229:10 4230:5 4231:5 4232:-27 4233:-10 4234:-8 4235:-8 4236:-8 4237:-9 4238:-9 4239:-1 4240:-1 4241:-2 4242:-5 4243:-15 4244:-13 4245:-7 4246:-7 4247:3 4248:-2 4249:-2 4250:2 4251:-3 4252:-1 4253:-11 4254:-9 4255:-4 4256:-7 4257:-2 4258:-2 4259:-2 4260:-5 4261:32 4262:13 4263:13 4264:13 4265:-8 4266:-4 4267:-4 4268:6 4269:12 4270:30 4271:26 4272:13 4273:13 4274:12 4275:9 4276:9 4277:19 4278:3 4279:-21 4280:-17 4281:-18 4282:-7 4283:-7 4284:9 4285:-17 4286:-14 4287:11 4288:11 4289:13 4290:13 4291:-7 4292:-7 4293:-9 4294:-5 4295:-5 4296:-10 4297:-13 4298:-13 4299:9 4300:-4 4301:-4 4302:10 4303:8 4304:10 4305:20 4306:2 4307:6 4308:24 4309:18 4310:15 4311:20 4312:20 4313:22 4314:4 4315:15 4316:15 4317:9 4319:7 4320:7 4321:-3 4322:-1 4323:9 4324:10 4325:11 4326:11 4327:-8 4328:-8 4329:-6 4330:-6 4331:-12 4332:-9 4333:-5 4335:-6 4336:26 4337:12 4338:12 4339:15 4340:11 4341:-16 4342:-12 4343:-12 4344:10 4345:9 4346:-11 4347:-11 4348:-11 4349:-2 4350:-2 4351:-2 4352:-12 4353:-3 4354:-3 4355:-15 4356:-12 4357:11 4358:-8 4359:-8 4360:-9 4361:-17 4362:-20 4363:-10 4364:-10 4365:-20 4366:-18 4367:-7 4368:-1 4369:-1 4370:-1 4371:12 4372:12 4373:11 4374:10 4375:10 4376:-7 4377:-2 4378:-2 4379:-2 4380:-10 4381:-15 4382:-14 4383:-14 4384:6 4385:6 4387:11 4388:11 4389:-34 4390:-9 4391:-9 4392:-24 4393:-21 4394:-23 4395:-13 4396:-2 4397:-5 4398:-5 4399:-5 4400:-3 4401:-3 4402:-5 4403:-5 4404:-17 4405:3 4406:-17 4407:-13 4409:-1 4410:-12 4411:-10 4412:-7 4413:-11 4414:7 4415:1 4416:1 4419:-14 4420:-18 4421:13 4422:6 4423:-8 4424:-1 4425:-1 4427:-4 4428:-4 4429:-6 4430:-6 4431:-6 4432:-11 4433:14 4434:-14 4435:-14 4436:-11 4437:-10 4438:44 4439:4 4440:29 4441:16 4442:17 4443:4 4444:10 4445:10 4446:12 4447:7 4448:-14 4449:-4 4450:-7 4451:-5 4452:-5 4453:13 4454:2 4455:-18 4456:-9 4457:-9 4458:-24 4459:-14 4460:-14 4461:-8 4462:-8 4463:13 4464:11 4465:14 4467:3 4468:11 4469:11 4470:13 4471:-15 4472:-12 4473:2 4477:-7 4478:-7 4479:-4 4480:-4 4481:1 4482:-6 4483:-6 4484:-6 4485:11 4486:-8 4487:-5 4488:20 4489:11 4490:11 4491:-1 4492:-1 4493:-1 4494:-18 4495:-9 4496:-9 4497:-21 4498:-18 4499:-24 4500:-5 4501:-5 4502:-10 4503:17 4504:-5 4505:-21 4506:-19 4507:-9 4508:-9 4509:10 4510:-10 4511:-10 4512:-2 4513:-2 4514:-2 4515:7 4516:6 4517:10 4518:-15 4519:-13 4520:9 4521:9 4522:-6 4523:15 4524:-13 4525:-13 4526:-9 4527:-9 4528:-35 4529:-6 4530:-5 4531:-2 4533:4 4534:4 4535:-15 4536:-15 4537:-10 4538:-6 4539:-12 4540:-7 4541:-20 4542:-29 4543:-29 4544:-1 4545:-1 4546:12 4547:25 4548:22 4549:17 4550:7 4551:7 4552:-2 4553:-2 4554:-5 4555:-8 4556:2 4557:-8 4558:-7 4559:-7 4560:3 4561:3 4562:3 4563:-1 4564:-4 4565:6 4566:2 4567:-2 4568:-6 4569:3 4571:-10 4572:-6 4573:11 4574:-2 4575:-2 4576:-7 4577:10 4578:-10 4579:-10 4580:-10 4581:-1 4582:-8 4584:-5 4585:-6 4586:-6 4587:-6 4588:-2 4589:1 4590:-5 4591:-5 4592:18 4593:11 4594:11 4595:-8 4596:-5 4597:-13 4598:-13 4599:-9 4600:-12 4601:-9 4602:11 4603:11 4604:-3 4605:-13 4606:-13 4607:4 4608:4 4609:3 4610:-3 4611:-8 4612:-4 4613:-4 4614:-11 4615:13 4616:18 4617:-23 4618:-23 4619:1 4620:2 4621:2 4622:5 4623:6 4624:13 4625:10 4626:10 4627:5 4628:16 4629:-12 4630:12 4631:10 4632:10 4633:4 4636:8 4637:-4 4638:-6 4639:-6 4640:-8 4641:-2 4642:-10 4643:-10 4644:-14 4645:-26 4646:1 4647:-18 4648:18 4649:11 4650:11 4651:25 4654:9 4655:2 4656:25 4657:21 4658:7 4660:-8 4661:-4 4662:2 4663:10 4664:13 4665:-11 4666:10 4667:-7 4668:-7 4669:11 4670:3 4671:10 4672:7 4673:-3 4674:9 4675:-9 4676:-9 4677:1 4678:1 4679:17 4680:10 4681:10 4682:-13 4683:-13 4684:15 4685:9 4686:9 4687:20 4688:20 4689:20 4690:-7 4691:-7 4692:-3 4693:-10 4694:-4 4695:7 4696:-11 4697:17 4698:17 4699:23 4700:23 4701:11 4702:18 4703:12 4704:1 4706:11 4707:12 4708:-3 4709:-2 4710:-1 4711:-1 4712:-5 4713:-2 4714:10 4715:-7 4716:-4 4717:5 4718:5 4719:-11 4720:-11 4722:2 4723:2 4724:-11 4725:-11 4726:-2 4727:-2 4728:-7 4729:-5 4730:8 4731:1 4733:-7 4734:-11 4735:-11 4738:7 4739:7 4740:7 4741:16 4742:17 4743:13 4744:15 4745:15 4746:2 4747:-4 4748:7 4749:7 4750:-8 4751:-20 4752:-14 4753:-6 4754:-7 4758:3 4759:37 4760:22 4761:22 4762:24 4763:24 4764:2 4765:-1 4766:7 4767:7 4768:-5 4769:-5 4770:-8 4771:-16 4772:5 4773:-6 4774:-7 4775:-16 4776:-16 4777:-18 4778:-16 4779:-11 4780:14 4781:10 4782:12 4783:10 4784:10 4785:13 4786:35 4787:3 4788:1 4789:-6 4790:17 4791:10 4792:10 4793:-16 4794:-13 4795:-13 4796:13 4797:10 4798:-11 4799:-15 4800:-20 4801:-16 4802:-16 4803:-7 4804:3 4805:-6 4807:2 4808:-5 4809:5 4810:-10 4811:11 4812:-12 4813:3 4814:-17 4815:6 4816:3 4817:10 4818:14 4819:6 4820:6 4821:6 4822:-11 4823:-11 4824:-11 4825:-4 4826:-4 4827:1 4828:-8 4829:3 4830:-2 4832:-5 4833:-5 4834:-2 4836:7 4837:8 4838:2 4839:6 4840:4 4841:-4 4842:-10 4843:10 4844:8 4845:9 4846:11 4848:7 4849:3 4850:-1 4851:-2 4852:-2 4853:-8 4854:-10 4855:-8 4856:4 4857:4 4858:14 4859:15 4860:-1 4861:-4 4862:-8 4863:10 4864:13 4865:4 4866:11 4867:-1 4868:14 4869:4 4871:9 4872:11 4873:4 4874:4 4875:4 4876:-2 4877:2 4878:3 4881:-10 4882:-10 4883:-10 4884:11 4885:-10 4886:-11 4887:-11 4888:16 4889:9 4890:-23 4891:-15 4892:-17 4893:-17 4894:-23 4895:-17 4896:-9 4897:-8 4898:-1 4899:-15 4900:-10 4901:-6 4902:4 4903:3 4904:12 4905:-2 4906:-6 4907:12 4909:14 4910:16 4911:15 4912:-10 4913:-16 4914:-16 4915:13 4916:14 4917:14 4918:17 4919:-9 4920:32 4921:24 4922:24 4923:19 4924:19 4926:-15 4927:-10 4928:-10 4929:-17 4930:-29 4931:-29 4932:-22 4933:9 4934:6 4935:-6 4936:-8 4937:-8 4938:-1 4939:-1 4940:-1 4941:-4 4942:-4 4943:-10 4944:24 4945:13 4946:13 4947:18 4948:4 4949:19 4950:17 4951:26 4952:30 4953:16 4954:16 4955:10 4956:-17 4957:-3 4958:-15 4959:-15 4960:4 4961:-7 4962:3 4963:4 4964:11 4965:13 4966:9 4967:-7 4968:-4 4969:12 4970:8 4971:6 4972:12 4973:-15 4974:-17 4975:4 4976:-7 4977:4 4978:-10 4979:-3 4980:-7 4981:-12 4982:-12 4983:-2 4984:-4 4985:-7 4986:2 4987:2 4988:3 4989:8 4990:9 4991:9 4992:11 4993:9 4994:3 4995:3 4996:3 4997:-21 4998:-5 4999:8 5000:11 5001:-7 5002:-10 5003:-29 5004:-31 5005:-33 5006:-2 5007:11 5008:10 5009:14 5011:1 5012:7 5013:3 5014:3 5015:3 5016:-3 5017:-6 5018:-7 5019:-5 5020:-5 5022:14 5023:14 5024:14 5025:-2 5027:-6 5028:-7 5029:8 5030:9 5031:8 5032:6 5033:-9 5034:-8 5035:12 5036:16 5037:4 5038:1 5039:-23 5040:-22 5041:-6 5042:-22 5043:-21 5044:-14 5045:-14 5046:-30 5047:-20 5048:14 5049:9 5050:-28 5051:-25 5052:-5 5053:-5 5054:-2 5057:-2 5058:-2 5059:-4 5060:1 5061:1 5062:-3 5063:-13 5064:-1 5065:-3 5066:-2 5067:-19 5068:5 5069:-23 5070:-16 5071:-11 5072:3 5073:-3 5074:-3 5075:-10 5076:-2 5077:-1 5078:-1 5079:-3 5080:-5 5081:-5 5082:-11 5083:-11 5084:-3 5085:-4 5086:-4 5087:-9 5088:-9 5089:1 5091:3 5092:1 5093:3 5094:14 5095:-5 5096:-5 5097:4 5098:4 5099:36 5100:18 5101:9 5102:-4 5103:10 5104:25 5105:-6 5106:-6 5107:12 5108:12 5109:-19 5110:-19 5111:-16 5112:-16 5113:1 5114:1 5115:-9 5116:-9 5117:-2 5118:-4 5119:-4 5120:-7 5121:4 5122:-10 5123:-3 5124:-3 5125:-7 5126:-1 5127:-12 5128:-12 5129:8 5130:-8 5131:-4 5132:16 5133:16 5134:16 5135:10 5136:-3 5137:-15 5138:13 5139:3 5140:8 5141:8 5142:3 5143:3 5144:3 5145:1 5148:10 5149:10 5150:-8 5151:-8 5153:3 5154:5 5155:-3 5156:-5 5158:-31 5159:-10 5160:-7 5161:-7 5162:-7 5163:-10 5164:-5 5165:-6 5166:-6 5167:-15 5168:14 5169:11 5170:-4 5171:9 5172:11 5173:-3 5174:-13 5175:-14 5176:-1 5177:-1 5178:18 5179:15 5180:15 5183:11 5184:9 5185:9 5186:5 5187:14 5188:-7 5189:-14 5190:26 5191:-8 5192:15 5193:15 5194:22 5195:25 5196:1 5197:4 5198:13 5199:15 5200:15 5201:-10 5202:-10 5203:-10 5204:-9 5205:-9 5206:-9 5207:-37 5208:-10 5209:-10 5210:-9 5211:-9 5212:-8 5213:-5 5214:-5 5215:-5 5216:-34 5217:-34 5218:7 5219:7 5220:24 5222:15 5223:-3 5224:24 5225:24 5226:-10 5227:-10 5228:-21 5229:-19 5230:-16 5231:-14 5232:-10 5233:-6 5234:-10 5235:-12 5236:6 5237:9 5238:9 5239:-10 5240:-10 5241:-10 5243:2 5244:4 5245:-10 5246:-10 5247:-21 5248:14 5249:15 5250:14 5251:10 5252:-1 5253:-10 5254:-26 5255:-4 5256:-15 5257:-3 5258:-10 5259:-11 5260:-23 5261:-19 5262:-9 5263:-13 5264:-12 5265:8 5266:-7 5267:-6 5268:-5 5269:-5 5270:-5 5271:-20 5272:-17 5273:5 5274:-1 5275:-6 5276:-11 5277:-7 5278:-6 5279:-4 5280:-1 5281:-5 5282:3 5283:-1 5284:-3 5285:-3 5286:6 5287:-1 5288:-9 5289:-5 5290:-5 5291:-15 5292:-8 5293:16 5294:5 5295:5 5296:-4 5297:-4 5298:-4 5299:3 5300:3 5301:14 5302:10 5303:10 5304:18 5305:14 5306:13 5307:-7 5308:3 5309:4 5310:-12 5311:12 5312:-16 5313:-14 5314:-14 5315:-10 5316:-3 5317:-5 5318:-8 5319:-14 5320:-14 5321:-12 5322:-23 5323:-21 5324:-21 5325:-1 5326:-2 5327:-8 5328:-4 5331:4 5332:5 5333:-12 5334:-12 5335:-10 5336:-3 5337:9 5338:10 5339:12 5340:-14 5341:-11 5342:-11 5343:12 5344:-4 5345:18 5346:13 5347:9 5348:1 5349:-2 5350:-2 5351:11 5352:11 5353:-4 5354:-4 5355:1 5358:15 5359:16 5360:16 5361:-7 5362:-6 5363:2 5364:-3 5365:-3 5366:-3 5367:-11 5368:-11 5369:9 5370:9 5371:-14 5372:-12 5373:-10 5374:15 5375:5 5376:5 5377:12 5378:8 5379:4 5380:-15 5381:-12 5382:-12 5384:5 5385:-8 5386:14 5387:-2 5388:-4 5389:20 5390:20 5391:-5 5392:-5 5393:-9 5394:-4 5395:8 5396:-8 5397:-4 5398:-8 5399:-8 5400:4 5401:4 5402:-4 5403:-8 5404:4 5405:17 5406:13 5407:9 5408:9 5409:-18 5410:-8 5411:-21 5412:-21 5415:14 5416:-8 5417:-4 5418:-4 5419:13 5420:13 5421:12 5422:12 5423:14 5424:14 5425:5 5426:5 5427:-1 5430:-7 5431:-7 5432:-16 5433:-5 5435:-5 5436:-14 5437:-8 5438:-17 5439:-9 5440:-9 5441:10 5442:9 5443:9 5444:-5 5445:-5 5446:12 5447:13 5448:-5 5449:-9 5450:9 5451:-2 5452:-2 5453:1 5454:-6 5455:-10 5456:-10 5457:-6 5458:-6 5459:-6 5460:9 5461:9 5462:9 5463:-5 5464:4 5465:1 5466:1 5467:10 5468:12 5469:-8 5470:10 5471:-13 5472:9 5473:16 5474:14 5475:14 5476:-3 5477:-2 5478:-7 5479:-5 5480:-10 5481:-13 5482:-15 5483:-4 5484:-4 5485:-4 5486:3 5487:-1 5488:-1 5489:14 5490:13 5491:13 5492:13 5493:-8 5494:-2 5495:-2 5496:-2 5497:-9 5498:-14 5499:-2 5500:-4 5501:-4 5503:8 5504:-31 5505:-2 5506:-1 5507:-1 5508:-17 5509:-15 5510:-12 5511:-11 5512:-9 5513:-10 5514:-8 5515:-7 5516:22 5517:1 5518:17 5519:17 5520:-15 5521:-15 5522:-14 5523:1 5524:9 5525:7 5526:-11 5527:13 5528:-16 5529:-8 5530:-10 5531:9 5532:-7 5533:-3 5534:-6 5535:-6 5536:-6 5537:-6 5538:18 5539:19 5540:-5 5541:-5 5542:4 5543:-22 5544:24 5545:3 5546:1 5547:17 5548:11 5549:-4 5550:-1 5551:-6 5552:-6 5553:-12 5554:-12 5555:-7 5556:18 5557:18 5558:22 5559:-2 5560:3 5561:3 5562:-1 5563:-2 5564:1 5565:1 5566:-10 5567:-10 5568:-5 5569:-3 5570:17 5571:23 5572:11 5573:-8 5574:-8 5575:4 5576:4 5577:-33 5578:-5 5579:9 5580:3 5581:3 5582:2 5584:-21 5585:-10 5586:-7 5587:-7 5588:-5 5589:-8 5590:-9 5591:20 5592:15 5593:-5 5594:24 5595:-10 5596:8 5597:7 5598:7 5599:-27 5600:-3 5601:-21 5602:-20 5603:-13 5604:-11 5605:-1 5606:9 5607:8 5608:11 5609:-18 5610:-11 5611:-11 5612:-7 5613:-6 5614:-15 5615:-3 5616:4 5617:-5 5618:-10 5619:-9 5620:-20 5621:-11 5622:-13 5623:-12 5624:-24 5625:-24 5626:-1 5627:-1 5628:-12 5629:-16 5630:-16 5631:5 5632:3 5635:-2 5638:-11 5639:-11 5640:8 5641:8 5642:-6 5643:-6 5644:-14 5645:-16 5646:-10 5647:-15 5648:4 5649:4 5650:-9 5651:-6 5652:-6 5653:-6 5654:-7 5655:-6 5656:1 5657:6 5658:6 5659:-11 5660:-11 5661:8 5662:8 5663:9 5664:-1 5665:11 5666:-11 5667:-14 5668:-8 5669:-14 5670:-14 5671:18 5672:11 5673:11 5674:-7 5675:-13 5676:-13 5677:-13 5678:10 5679:10 5680:7 5681:6 5682:6 5683:-13 5684:-3 5685:-8 5686:-5 5687:-5 5688:-5 5689:-5 5690:4 5691:-7 5692:-11 5693:-11 5694:-8 5695:-7 5696:-8 5697:5 5698:6 5699:-6 5700:-5 5701:-7 5702:-23 5703:-15 5706:4 5707:-6 5708:-6 5710:-3 5711:-3 5712:-1 5713:-10 5714:-12 5715:20 5716:-9 5717:-10 5718:-4 5719:-4 5720:-12 5721:-4 5722:-4 5723:-9 5724:-9 5726:10 5727:-13 5728:-12 5729:-6 5730:-6 5731:-8 5732:-13 5733:-11 5734:10 5735:18 5736:18 5737:-11 5738:-11 5739:-14 5740:-14 5741:-12 5744:17 5745:3 5746:-6 5747:-4 5748:-4 5749:16 5750:8 5751:11 5752:-8 5753:20 5754:-7 5755:-7 5756:10 5757:-13 5758:2 5759:4 5760:4 5761:3 5762:16 5763:16 5764:10 5765:14 5766:-3 5767:3 5768:7 5769:-9 5770:-9 5771:-9 5773:-10 5774:-9 5775:11 5776:11 5777:-6 5778:-3 5779:2 5780:6 5781:5 5782:3 5783:5 5784:5 5785:-5 5786:-6 5787:-7 5788:-6 5789:8 5790:8 5791:6 5792:-12 5793:-12 5794:-12 5795:35 5796:-6 5797:-6 5798:-6 5799:10 5800:10 5801:10 5802:32 5803:11 5804:13 5805:17 5806:17 5807:13 5808:13 5809:-3 5810:1 5811:3 5812:4 5813:1 5814:1 5815:16 5816:16 5817:-9 5818:-15 5819:7 5820:4 5821:-2 5822:-2 5823:9 5824:-3 5825:-3 5826:3 5827:10 5828:-1 5829:-1 5830:-11 5831:-11 5832:-4 5833:-4 5834:-12 5835:15 5836:-11 5837:-12 5838:-12 5839:-11 5841:-2 5842:-2 5843:3 5844:-2 5845:12 5846:-7 5847:-6 5849:17 5850:17 5851:-2 5852:-5 5853:-6 5854:17 5855:19 5856:19 5857:2 5858:-12 5859:-12 5860:18 5861:16 5862:15 5863:8 5864:11 5865:-8 5866:-9 5867:-7 5868:6 5869:6 5870:-4 5871:-4 5872:-4 5873:-10 5874:-10 5875:-6 5876:-27 5877:17 5878:15 5879:15 5880:-23 5881:-23 5882:-2 5883:6 5884:25 5885:9 5886:19 5887:-1 5888:-1 5889:-9 5890:-9 5891:17 5892:17 5893:-8 5894:-5 5895:-5 5896:20 5897:-4 5898:13 5899:10 5900:13 5901:-6 5902:-6 5903:10 5904:10 5905:3 5906:3 5907:3 5911:-10 5912:-10 5913:-5 5914:-11 5915:2 5916:2 5917:-14 5918:-1 5919:-1 5920:-5 5921:-5 5922:-16 5923:4 5924:-2 5925:-2 5926:-2 5927:28 5928:26 5929:7 5930:7 5931:11 5932:11 5933:17 5934:16 5935:4 5936:4 5937:-2 5938:-8 5939:6 5940:-4 5941:-4 5942:-3 5943:-3 5944:-3 5945:-5 5946:-4 5947:7 5948:3 5949:3 5950:-8 5951:28 5952:4 5953:3 5955:-8 5956:-7 5957:-7 5958:14 5959:14 5960:13 5961:7 5962:4 5963:-8 5964:23 5965:17 5966:6 5967:16 5968:15 5969:-7 5970:-12 5971:-12 5972:-11 5973:-7 5974:-14 5975:-6 5976:-9 5977:-9 5978:5 5979:5 5980:7 5981:14 5982:4 5983:4 5984:-3 5985:-3 5989:19 5990:4 5991:14 5992:14 5993:-5 5994:-11 5995:8 5996:8 5997:2 5998:7 5999:7 6000:1 6001:-3 6002:21 6003:16 6004:-11 6005:-11 6006:10 6007:10 6008:9 6009:4 6010:4 6011:-5 6012:-4 6013:-4 6014:-7 6015:9 6016:6 6017:9 6018:10 6019:10 6021:13 6022:13 6023:-17 6024:-3 6025:-10 6026:-7 6027:15 6028:17 6029:8 6030:-5 6031:-6 6032:10 6033:9 6034:9 6035:-8 6036:-8 6037:-8 6038:-13 6039:-13 6040:9 6041:9 6042:-3 6043:-5 6044:-5 6045:-10 6046:-14 6047:-14 6048:-14 6049:-4 6050:-4 6051:-4 6052:-4 6053:3 6054:5 6055:-6 6056:-6 6057:15 6058:20 6059:10 6060:13 6061:19 6062:-6 6063:-6 6064:-12 6065:10 6066:-3 6067:12 6068:-4 6069:-1 6070:1 6071:1 6072:10 6073:10 6074:27 6075:9 6076:10 6077:10 6078:15 6079:3 6080:20 6081:15 6082:-5 6083:-8 6084:13 6085:13 6086:9 6087:6 6088:12 6089:14 6090:9 6091:9 6092:8 6093:12 6094:-12 6095:-11 6096:-17 6097:-17 6098:-2 6099:19 6100:20 6101:-4 6102:-15 6103:-16 6104:-14 6105:-1 6106:-1 6107:-17 6108:-17 6109:1 6110:5 6111:12 6112:-12 6113:-11 6114:-11 6115:-9 6116:-11 6117:-2 6120:1 6121:2 6122:3 6123:7 6124:-7 6125:-7 6126:16 6127:12 6128:13 6129:1 6130:6 6131:-3 6132:-11 6133:3 6134:-3 6135:21 6136:2 6137:5 6138:-4 6139:-4 6140:19 6141:19 6142:20 6143:23 6144:17 6145:11 6146:6 6148:12 6149:-3 6150:-4 6151:13 6152:13 6153:5 6154:10 6155:10 6156:-1 6157:-1 6158:-11 6159:-11 6160:2 6161:2 6162:16 6163:15 6164:-7 6165:-6 6166:-6 6167:8 6168:4 6169:-3 6170:9 6171:4 6172:10 6173:9 6174:17 6175:17 6176:28 6178:10 6179:8 6180:12 6181:13 6182:10 6183:4 6184:4 6185:4 6186:4 6187:5 6189:7 6190:5 6192:-1 6193:-8 6194:-8 6195:-2 6198:-2 6199:-2 6200:-9 6201:-12 6202:10 6203:10 6205:1 6206:-9 6207:-8 6208:-9 6209:7 6210:-6 6211:-1 6212:-1 6213:-6 6214:-6 6215:-6 6216:8 6217:15 6218:13 6220:-17 6221:-25 6222:10 6223:10 6224:4 6225:3 6226:11 6227:11 6228:17 6229:19 6230:19 6231:-2 6232:-3 6233:-2 6234:-7 6235:16 6236:5 6237:15 6238:10 6239:15 6240:-9 6241:-9 6242:-16 6243:-14 6244:-6 6245:-6 6246:-6 6247:-7 6248:-6 6249:-2 6250:-2 6251:8 6252:8 6253:-7 6254:-10 6255:-5 6257:-8 6258:10 6259:-8 6260:19 6261:12 6262:9 6263:14 6264:1 6265:1 6266:-9 6267:-3 6268:-3 6269:5 6270:3 6271:3 6272:5 6273:5 6274:5 6275:1 6276:1 6277:18 6278:-11 6279:-11 6280:-12 6281:-1 6282:-2 6283:-2 6284:-2 6285:7 6286:7 6287:7 6288:15 6289:12 6290:14 6291:13 6292:8 6293:-10 6294:7 6295:7 6296:13 6297:-5 6298:20 6299:10 6300:5 6301:18 6302:18 6303:18 6304:-12 6305:-15 6306:-1 6307:-1 6308:7 6309:7 6310:-7 6311:10 6312:20 6313:7 6314:7 6315:-3 6316:-16 6317:-16 6318:-16 6319:9 6320:10 6321:10 6322:11 6323:16 6324:12 6325:13 6326:11 6327:4 6328:-7 6329:-11 6330:-11 6331:-14 6332:14 6333:8 6334:-13 6335:-10 6336:3 6337:3 6338:9 6339:15 6341:-5 6342:13 6343:10 6344:10 6345:11 6346:-12 6347:-6 6350:1 6351:-1 6354:-7 6355:9 6356:9 6357:-15 6358:-16 6359:-4 6360:-14 6361:-5 6362:-10 6363:3 6364:2 6365:2 6366:-16 6367:-13 6368:-11 6369:-9 6370:4 6371:7 6372:-10 6373:-10 6374:-10 6375:-8 6376:-4 6377:-4 6378:13 6379:8 6380:8 6381:7 6382:7 6383:-8 6384:-6 6385:-6 6386:-6 6387:-8 6388:-4 6389:-1 6390:-2 6391:-6 6392:-6 6393:11 6394:5 6395:-11 6396:-11 6397:20 6398:11 6399:11 6400:11 6401:11 6402:-3 6403:-10 6404:-3 6405:-3 6406:-8 6407:-6 6408:10 6409:10 6410:-6 6411:16 6412:-5 6413:-4 6414:2 6415:8 6416:8 6417:-5 6418:-5 6420:-1 6421:11 6422:-2 6423:-1 6427:14 6428:11 6429:11 6430:5 6431:6 6432:11 6433:5 6434:11 6435:15 6436:18 6437:4 6438:21 6439:19 6440:-11 6441:-1 6442:13 6443:13 6444:-11 6445:9 6446:10 6447:10 6448:-8 6449:-2 6450:-2 6451:8 6452:-1 6453:10 6454:10 6455:1 6456:1 6457:-5 6458:-9 6459:-8 6460:5 6461:5 6462:-11 6463:-11 6464:3 6465:14 6466:14 6467:-3 6468:-3 6469:-3 6470:-9 6471:4 6472:4 6473:4 6474:-7 6475:-12 6476:-12 6477:-1 6479:8 6480:-10 6481:-11 6483:2 6484:2 6485:20 6486:9 6487:12 6488:6 6489:25 6490:7 6491:4 6492:8 6493:-7 6494:-7 6495:-5 6496:24 6497:13 6498:12 6499:15 6500:11 6501:30 6502:4 6503:11 6504:-7 6505:10 6506:13 6507:-10 6508:-6 6509:-5 6510:9 6511:10 6512:10 6513:2 6514:5 6515:10 6516:-4 6517:3 6518:-9 6519:9 6520:10 6521:8 6522:5 6523:-5 6524:-2 6525:-2 6526:-12 6527:-8 6528:-9 6529:7 6530:7 6531:-4 6532:-4 6533:-18 6534:-16 6535:-9 6536:-10 6537:6 6538:-1 6539:-1 6540:3 6541:3 6542:-11 6543:10 6545:-2 6546:-4 6547:-16 6548:-25 6549:-13 6550:-18 6551:-12 6552:-11 6553:8 6554:-15 6555:-5 6556:-5 6557:-5 6558:-8 6559:-2 6561:2 6562:17 6563:-24 6564:-24 6565:-12 6566:21 6567:-26 6568:-21 6569:-9 6570:-2 6571:-2 6572:-33 6573:-16 6574:-16 6575:-23 6576:-29 6577:-1 6578:-10 6579:-10 6580:16 6581:14 6582:11 6583:9 6584:23 6585:17 6586:19 6587:24 6588:25 6589:-5 6590:18 6591:18 6592:10 6593:12 6594:34 6595:9 6596:40 6597:22 6598:28 6599:-8 6600:-5 6601:10 6602:-7 6603:20 6604:9 6605:-9 6606:-21 6607:-21 6608:-1 6609:-2 6610:-2 6611:-2 6612:-2 6613:-2 6614:27 6615:18 6616:2 6617:9 6618:9 6619:12 6620:8 6621:18 6622:18 6624:2 6625:2 6626:-7 6627:-6 6628:-2 6629:-3 6630:-3 6631:-5 6632:-11 6633:-1 6634:8 6635:-4 6636:12 6637:-14 6638:-9 6639:-9 6640:-5 6641:2 6642:3 6643:-11 6644:-11 6645:13 6646:13 6647:-11 6648:-6 6649:20 6651:3 6652:-8 6653:-9 6654:-10 6655:4 6656:-7 6657:-11 6658:-11 6659:5 6660:5 6661:13 6662:13 6663:4 6664:4 6668:-8 6669:-8 6670:5 6671:9 6672:10 6673:15 6674:-16 6675:-24 6676:10 6677:10 6678:2 6679:-1 6680:-1 6681:-4 6682:-4 6683:-4 6684:-4 6685:-4 6686:-14 6687:3 6688:3 6689:-1 6690:-2 6691:-13 6692:-13 6693:-2 6694:7 6695:5 6696:11 6697:5 6698:5 6699:1 6702:-7 6703:-7 6704:9 6705:11 6706:11 6707:-11 6708:-11 6709:-11 6710:-3 6713:27 6714:26 6715:27 6716:10 6717:19 6718:-17 6719:-16 6720:-16 6721:15 6722:14 6723:13 6724:19 6725:19 6726:13 6727:11 6728:10 6729:4 6730:-8 6731:-8 6732:9 6733:-4 6734:12 6735:12 6736:-5 6737:-2 6738:1 6739:15 6740:-3 6741:-3 6742:14 6743:11 6744:8 6745:-1 6746:-1 6747:10 6748:10 6749:10 6750:13 6751:-2 6753:-3 6754:10 6755:11 6756:19 6757:2 6758:2 6759:15 6760:13 6761:10 6762:3 6763:7 6764:-5 6765:12 6766:18 6767:16 6768:16 6769:16 6770:13 6772:5 6773:1 6774:5 6775:3 6776:6 6777:-6 6778:-2 6779:15 6780:-11 6781:-10 6782:-9 6783:13 6784:10 6785:10 6786:-8 6787:-17 6788:-14 6789:-14 6790:3 6791:3 6792:-6 6793:2 6795:1 6796:-4 6797:-6 6798:-3 6799:-3 6800:-3 6801:-1 6802:-5 6803:3 6804:3 6805:15 6806:-11 6807:-11 6808:-3 6809:-6 6810:-4 6811:-4 6812:-7 6813:-3 6814:16 6815:-9 6818:-9 6819:-9 6820:-9 6821:3 6822:-5 6823:-4 6824:7 6825:-2 6826:-12 6827:5 6828:-7 6829:1 6830:-2 6831:-5 6832:4 6833:-7 6834:-6 6835:-4 6836:-3 6837:12 6838:12 6839:12 6840:12 6841:8 6842:2 6843:-12 6844:-14 6845:-14 6846:2 6847:2 6848:-8 6849:-10 6850:-10 6851:4 6852:4 6853:4 6854:10 6855:-6 6856:-6 6857:15 6858:19 6859:9 6860:9 6861:-11 6862:-11 6863:7 6864:3 6865:-4 6866:14 6867:14 6868:-7 6869:-7 6870:-7 6871:7 6872:7 6873:7 6874:-15 6875:10 6876:12 6877:12 6878:-15 6879:-15 6880:6 6881:-5 6882:-5 6883:2 6884:2 6885:14 6886:24 6887:-6 6888:-6 6889:-6 6890:17 6891:18 6892:22 6893:-2 6894:-9 6895:-9 6896:-9 6897:15 6898:15 6899:10 6900:-8 6901:-8 6902:13 6903:18 6904:17 6905:7 6906:-4 6907:9 6908:3 6910:-10 6911:-9 6912:18 6913:12 6916:11 6917:7 6918:7 6919:12 6920:-4 6921:-6 6922:-6 6923:17 6924:7 6925:-1 6926:-3 6927:4 6928:-8 6929:-8 6930:-8 6931:15 6932:-2 6933:-2 6934:16 6935:16 6936:7 6937:7 6938:-20 6939:-24 6940:-28 6941:-24 6942:-10 6943:12 6944:9 6945:7 6946:-6 6947:-5 6948:-3 6949:-7 6950:-8 6951:-12 6952:-27 6953:-16 6954:-12 6955:-12 6956:5 6957:-11 6958:-11 6959:-5 6960:-5 6961:-8 6962:-8 6963:14 6964:14 6965:-8 6966:-14 6967:5 6968:-3 6969:-18 6970:-17 6971:18 6972:19 6973:22 6974:5 6975:-23 6976:-23 6977:-18 6978:-6 6979:-16 6980:-16 6982:-5 6983:-11 6984:-11 6985:-26 6986:-16 6987:-6 6988:-9 6989:-11 6990:-8 6991:-8 6992:7 6993:8 6994:-2 6995:-3 6996:-5 6997:-4 6998:-3 6999:-8 7000:5 7001:5 7002:5 7003:-8 7004:-8 7007:-4 7009:7 7010:7 7011:10 7012:12 7013:18 7014:19 7015:-30 7016:-32 7017:-29 7018:-8 7022:-1 7023:-13 7024:9 7025:-17 7026:-16 7027:-17 7028:-11 7029:-9 7030:-7 7031:16 7032:16 7033:13 7034:-5 7035:-6 7036:-6 7037:-11 7038:-11 7039:-11 7040:6 7041:-7 7042:25 7043:5 7044:4 7045:7 7046:-5 7047:-3 7048:-3 7049:-17 7050:-23 7051:-16 7052:-9 7053:-3 7054:4 7055:10 7056:-1 7057:-3 7058:-2 7059:15 7060:17 7061:13 7062:-7 7063:-11 7064:-11 7065:-9 7066:-9 7067:12 7068:10 7069:4 7070:-12 7071:-14 7072:-10 7073:-2 7074:-2 7075:11 7076:10 7077:12 7078:14 7079:-11 7080:-1 7081:-7 7083:10 7084:7 7085:19 7086:19 7087:6 7088:-2 7089:9 7090:-7 7091:10 7092:-12 7093:19 7094:-15 7095:8 7096:8 7097:-18 7098:-18 7099:-21 7100:-21 7101:-14 7102:-23 7103:-17 7104:-2 7105:-2 7106:-3 7107:-3 7108:-14 7109:1 7110:-12 7111:3 7112:-3 7113:-3 7114:-1 7117:6 7118:6 7119:-6 7120:-20 7121:-19 7122:-16 7123:1 7124:-9 7125:-2 7126:-4 7127:15 7128:16 7129:16 7130:-21 7131:11 7132:6 7133:-8 7134:-8 7135:3 7136:10 7137:-17 7138:-17 7139:-17 7140:-19 7141:-16 7142:-16 7143:-4 7144:-6 7145:-24 7146:-5 7147:-5 7148:-18 7149:-3 7150:-18 7151:-15 7152:-16 7153:-16 7154:-9 7155:-10 7157:-5 7159:4 7160:7 7161:-4 7162:12 7163:12 7164:12 7165:-12 7166:6 7167:3 7168:3 7169:-10 7170:-10 7171:-10 7172:-10 7173:-10 7174:11 7175:11 7176:11 7177:11 7178:-9 7179:-7 7180:9 7181:10 7182:10 7183:7 7184:7 7185:1 7187:11 7188:-16 7189:-6 7190:-6 7191:-9 7192:-9 7193:-21 7194:-5 7195:-5 7196:-14 7197:-14 7198:-6 7199:-6 7200:-1 7201:5 7202:26 7203:-2 7204:-5 7205:18 7206:19 7207:10 7208:-2 7209:2 7210:8 7211:8 7212:-3 7213:-1 7214:10 7215:-5 7216:2 7217:-11 7218:-1 7219:-9 7220:-10 7221:5 7222:11 7223:11 7224:-7 7225:-3 7226:-3 7227:14 7228:12 7229:-17 7230:5 7231:-9 7232:-9 7233:-9 7234:-14 7235:5 7236:5 7237:4 7238:4 7239:-10 7240:-11 7241:-16 7242:-15 7243:1 7244:1 7245:1 7246:-5 7247:4 7248:3 7249:-10 7250:-10 7251:-13 7252:-3 7255:-3 7256:-3 7257:1 7258:1 7259:1 7260:-5 7261:-6 7262:-11 7263:-17 7264:-14 7265:-6 7266:-6 7267:-1 7268:-12 7269:13 7270:-10 7271:-9 7272:-8 7273:9 7274:-20 7275:-14 7276:-11 7277:-11 7278:-6 7279:-6 7280:4 7281:-1 7282:-1 7283:3 7284:12 7285:12 7286:4 7287:4 7288:-5 7289:10 7290:-3 7291:-22 7292:-19 7293:-23 7294:-23 7295:-14 7296:1 7297:5 7298:5 7299:10 7300:-1 7301:-3 7302:-3 7303:-9 7304:-11 7305:-11 7306:2 7307:1 7308:1 7309:2 7310:11 7311:-11 7312:-7 7313:-4 7314:-29 7315:-22 7316:-11 7317:-12 7318:-1 7319:-1 7320:12 7321:14 7322:14 7323:10 7327:-5 7328:-5 7329:9 7330:12 7331:-3 7332:-1 7333:-2 7334:-2 7335:-2 7336:-21 7337:-15 7338:-15 7339:1 7340:1 7341:-2 7342:-2 7343:-8 7344:-6 7345:-3 7346:-3 7347:-17 7348:-8 7349:-5 7350:-10 7351:-10 7352:-4 7353:-13 7354:-7 7355:-3 7356:-3 7357:1 7358:-7 7359:7 7360:9 7361:-7 7362:16 7363:12 7364:12 7365:-6 7366:-6 7367:-4 7368:-4 7369:8 7370:13 7371:13 7372:5 7373:7 7374:-7 7375:-8 7376:-6 7377:-6 7378:16 7379:4 7380:7 7381:10 7382:10 7383:3 7384:8 7385:11 7388:-16 7389:-16 7390:-7 7391:-7 7392:-2 7393:-2 7394:-2 7395:8 7396:-5 7397:13 7398:-6 7399:-1 7400:-1 7401:-12 7402:2 7403:11 7404:11 7405:11 7406:19 7407:16 7408:16 7409:-10 7410:-8 7411:-8 7412:-10 7413:4 7414:1 7415:1 7416:3 7417:3 7418:-10 7419:-1 7420:13 7421:-8 7422:-8 7423:7 7424:7 7425:7 7426:-32 7427:-29 7428:-31 7429:-12 7430:-1 7431:-11 7432:-11 7433:10 7434:16 7435:-2 7436:-23 7437:-25 7438:-3 7439:-3 7440:21 7441:10 7442:-2 7443:-4 7444:-4 7445:-4 7446:14 7447:16 7450:-16 7451:-9 7452:-2 7453:-2 7454:-1 7455:11 7456:11 7457:-5 7458:-5 7459:13 7460:14 7461:14 7462:-6 7463:10 7464:-15 7465:-13 7466:2 7467:-11 7468:-7 7469:-11 7470:9 7471:9 7472:-22 7473:-12 7474:-14 7475:-16 7476:-21 7477:-10 7480:-8 7481:-10 7482:-19 7483:4 7484:4 7485:20 7486:20 7487:-9 7488:-9 7489:2 7490:7 7491:7 7492:-26 7493:-24 7494:-21 7495:13 7496:16 7497:16 7498:11 7499:9 7500:-2 7504:13 7505:16 7506:-2 7507:-2 7508:7 7509:8 7510:-3 7511:-3 7512:-17 7513:-12 7514:3 7515:3 7516:17 7517:17 7518:17 7519:2 7522:-4 7523:-6 7524:-6 7525:-6 7526:7 7527:-1 7528:-1 7529:11 7530:10 7531:-9 7532:-6 7533:-6 7534:-11 7535:-9 7536:-9 7537:10 7538:10 7540:-8 7541:-8 7542:-8 7543:-12 7544:-11 7545:-11 7546:-2 7547:-1 7548:-1 7549:-5 7550:-4 7551:4 7552:4 7553:18 7554:18 7555:-32 7556:-24 7557:-27 7558:-18 7559:-17 7560:-15 7561:-15 7562:-15 7563:-18 7564:-18 7565:-8 7566:-21 7568:9 7569:10 7570:-14 7571:-13 7572:-17 7573:-25 7574:10 7575:-7 7576:-7 7577:-7 7578:-10 7579:-4 7580:-4 7581:-4 7582:1 7583:11 7584:11 7585:18 7586:-8 7587:3 7588:-2 7589:-2 7591:-5 7592:-5 7593:-5 7594:-2 7596:5 7597:-14 7598:-9 7599:-5 7600:-1 7601:-2 7602:-2 7603:-2 7604:-2 7605:-1 7606:4 7609:2 7610:-1 7611:12 7612:-1 7613:7 7614:-5 7615:-5 7616:8 7617:13 7618:13 7619:3 7620:11 7621:20 7622:5 7623:-8 7624:-18 7625:-13 7626:15 7627:7 7628:-23 7629:-1 7631:7 7632:-1 7633:35 7634:-11 7635:-4 7636:21 7637:-3 7638:-1 7639:6 7640:117 7641:21 7642:7 7643:-14 7644:6 7645:18 7646:20 7647:-28 7648:5 7649:12 7650:40 7651:21 7652:43 7653:26 7654:-1 7655:-7 7656:-19 7657:-9 7658:-13 7659:-23 7660:-49 7661:-13 7662:-14 7663:60 7664:64 7665:-33 7666:-7 7667:-4 7668:-6 7669:27 7670:-1 7671:-30 7672:26 7675:18 7676:-9 7677:-11 7678:-44 7679:5 7680:-35 7681:24 7682:42 7683:-21 7684:-2 7685:32 7686:40 7687:-7 7688:-7 7689:24 7691:15 7692:-4 7694:-17 7695:26 7698:107 7699:22 7700:-18 7701:-85 7702:-84 7704:-20 7705:-6 7706:-56 7707:-40 7708:-24 7711:-19 7712:-32 7713:26 7714:-43 7715:-8 7716:-2 7717:10 7718:10 7719:-38 7720:-7 7721:-4 7722:-28 7723:6 7724:-18 7725:1 7726:-10 7727:79 7728:15 7729:38 7730:-4 7731:11 7732:-19 7733:48 7734:-11 7735:-11 7737:-4 7738:47 7739:62 7740:-28 7741:18 7742:-26 7743:29 7744:-6 7745:-17 7746:-13 7747:-4 7748:-8 7750:108 7751:-49 7752:-49 7753:20 7754:21 7755:-9 7756:-2 7757:-11 7758:-12 7759:20 7760:31 7761:37 7762:-20 7765:-7 7766:-7 7767:-17 7768:-17 7769:-11 7770:25 7771:25 7772:53 7773:-17 7774:-18 7775:-21 7776:25 7777:40 7778:-4 7779:-1 7780:25 7781:31 7783:7 7784:12 7786:43 7787:43 7788:-38 7789:-32 7790:45 7791:69 7793:12 7794:15 7795:21 7796:70 7797:22 7798:-12 7799:-8 7800:31 7801:-19 7802:30 7803:30 7804:-30 7805:-30 7806:-42 7807:6 7808:-5 7809:-5 7810:6 7811:6 7812:72 7813:26 7814:22 7815:-2 7817:-12 7818:-27 7819:7 7820:6 7821:10 7822:31 7823:25 7824:42 7825:30 7827:-17 7828:-18 7830:-35 7831:-18 7832:-28 7833:28 7834:-7 7835:70 7836:-5 7837:4 7838:-21 7839:40 7840:5 7841:-15 7842:-16 7843:-5 7844:-2 7845:-4 7846:-14 7847:48 7848:48 7849:34 7850:-21 7851:18 7852:-12 7853:64 7854:-10 7855:-35 7856:-33 7858:-42 7859:-19 7860:78 7861:24 7862:39 7865:89 7866:10 7867:23 7868:-33 7869:-21 7870:24 7871:25 7872:3 7873:-25 7874:-36 7875:-25 7876:-21 7877:-2 7879:-16 7880:-16 7881:37 7882:16 7884:-10 7885:30 7886:23 7887:23 7888:38 7889:-6 7892:-17 7893:52 7894:-4 7895:-4 7898:-5 7899:23 7900:23 7901:43 7902:24 7903:-16 7904:-36 7905:-33 7906:27 7907:82 7908:82 7909:-18 7910:7 7911:-16 7912:-15 7913:-10 7914:28 7915:-31 7916:-31 7917:46 7918:46 7919:-2 7920:23 7921:23 7922:-5 7923:-4 7924:-4 7925:-26 7926:-9 7927:18 7928:-31 7929:-33 7930:-18 7931:7 7932:-20 7933:57 7934:-7 7935:22 7936:-8 7937:-19 7938:-11 7939:-4 7940:-13 7941:-28 7942:-3 7943:-31 7944:70 7945:101 7946:-11 7947:4 7950:80 7951:-11 7952:-11 7953:47 7954:60 7955:-19 7956:-23 7957:-10 7958:80 7959:5 7960:-17 7961:34 7962:-20 7964:10 7965:26 7967:-11 7968:3 7969:3 7970:-29 7971:-5 7973:-45 7974:-3 7975:-1 7976:-21 7977:36 7979:-26 7982:-7 7983:48 7984:14 7987:-36 7988:43 7989:-6 7990:-13 7991:-17 7992:-4 7994:26 7995:-29 7996:-79 7998:12 8001:11 8002:-13 8003:-47 8004:-4 8005:-32 8008:-17 8009:-30 8011:1 8012:24 8013:-33 8014:-21 8016:-5 8017:36 8018:-65 8019:-33 8020:-4 8021:-23 8022:45 8023:26 8024:-6 8025:-5 8026:-7 8027:35 8028:-37 8031:-9 8033:-7 8034:35 8035:-3 8036:5 8037:-28 8038:-4 8039:-10 8040:-10 8041:-4 8042:-11 8043:-14 8044:-14 8045:-30 8046:-38 8047:19 8048:-6 8049:24 8050:-21 8051:26 8052:-33 8053:35 8054:5 8055:-12 8058:-43 8059:-57 8060:-7 8062:-30 8064:-36 8065:3 8066:6 8067:6 8068:25 8069:28 8070:-17 8071:-35 8072:11 8073:43 8074:-40 8075:-26 8076:-8 8077:-20 8078:8 8079:-13 8080:48 8081:15 8082:-16 8083:-21 8084:35 8085:65 8086:29 8087:-28 8088:-13 8089:-7 8090:-14 8091:-3 8092:-27 8093:24 8094:20 8095:-14 8096:31 8097:-8 8098:-5 8100:-5 8104:36 8107:-28 8108:-23 8109:-7 8112:56 8113:56 8114:-30 8115:-1 8116:-14 8118:-5 8119:65 8120:15 8121:24 8122:45 8123:-17 8124:15 8125:16 8126:15 8128:-10 8129:-10 8130:-6 8131:-5 8132:36 8133:20 8134:-21 8136:-3 8137:-6 8138:-7 8139:-35 8141:-5 8142:-59 8143:82 8144:38 8146:10 8148:-18 8149:-19 8150:1 8151:4 8153:-10 8154:16 8155:-8 8157:-11 8158:-11 8159:-14 8160:-14 8161:24 8162:-6 8163:-38 8165:-6 8166:-12 8167:-2 8168:22 8169:22 8170:-12 8171:11 8172:-36 8173:-12 8174:32 8175:-28 8177:52 8178:32 8179:-28 8180:-29 8181:40 8182:-57 8183:-2 8184:-19 8185:4 8186:-14 8187:9 8188:-7 8189:3 8190:23 8191:15 8192:-9 8193:13 8194:-5 8196:-17 8197:-9 8198:75 8199:29 8200:31 8201:-25 8202:-73 8203:57 8205:13 8206:-4 8207:-16 8208:30 8209:-23 8210:22 8211:-33 8212:-46 8213:3 8214:-2 8215:-8 8216:-64 8217:-67 8218:-4 8219:-13 8220:-11 8221:19 8222:22 8223:-30 8224:-28 8225:9 8226:-30 8227:-30 8228:-34 8229:13 8230:34 8231:34 8233:8 8234:26 8235:17 8236:17 8237:-21 8238:-15 8239:26 8240:-80 8241:-17 8242:15 8243:75 8244:48 8245:48 8246:-6 8247:-6 8248:-35 8249:-35 8250:13 8251:-18 8252:-6 8253:-73 8254:-36 8255:-58 8256:-41 8257:-41 8258:-3 8259:-1 8260:-21 8261:-30 8262:-29 8263:-5 8264:-7 8265:-6 8266:21 8267:17 8268:-6 8269:20 8270:-14 8271:-14 8273:-14 8274:18 8275:19 8276:-29 8277:-12 8278:63 8279:2 8280:3 8281:26 8282:27 8283:-24 8284:-21 8285:69 8286:13 8287:10 8288:-68 8289:-4 8290:-4 8292:-2 8293:-40 8294:-16 8295:-6 8296:3 8297:-1 8298:9 8299:-6 8300:-32 8301:-2 8302:34 8304:-78 8305:-14 8306:-4 8307:59 8308:-1 8309:-7 8311:-1 8312:14 8313:31 8315:82 8316:82 8318:-28 8319:-20 8320:29 8321:32 8323:-11 8324:-11 8325:-16 8326:-2 8327:-2 8328:29 8329:4 8330:-41 8331:-4 8332:-4 8333:-47 8334:-51 8335:-25 8336:-17 8337:-17 8339:15 8340:-14 8341:9 8343:-30 8345:8 8346:6 8347:-12 8348:-3 8349:-40 8350:-67 8351:25 8352:84 8353:-12 8354:93 8355:78 8356:-84 8357:-19 8358:-20 8359:-35 8360:-35 8361:-35 8362:-10 8363:-20 8364:34 8365:34 8366:-3 8367:23 8368:-27 8369:-46 8370:-21 8371:-10 8372:-5 8373:-8 8374:82 8375:-15 8376:-31 8377:25 8378:35 8379:27 8380:18 8381:23 8382:23 8383:-4 8384:-31 8385:19 8386:21 8388:9 8389:-42 8390:-24 8391:-19 8392:-35 8393:-29 8394:5 8395:24 8396:19 8400:18 8401:18 8402:19 8403:29 8404:-9 8405:-25 8406:-23 8407:82 8408:-23 8409:-13 8411:-35 8412:30 8413:30 8414:23 8415:-7 8416:-12 8417:22 8418:-28 8419:-15 8420:-11 8422:13 8423:-14 8424:-15 8425:11 8426:-4 8427:-4 8428:-3 8429:10 8430:16 8431:18 8432:49 8433:-19 8434:17 8435:7 8436:-12 8437:-11 8439:13 8440:22 8441:10 8442:-18 8443:-18 8444:-24 8445:12 8446:42 8447:42 8449:-15 8450:-14 8451:1 8452:-20 8453:-4 8454:-54 8455:-57 8456:-27 8457:-29 8458:-6 8459:-6 8460:44 8461:52 8462:-4 8463:-4 8466:-12 8467:-4 8468:-34 8469:-3 8470:-13 8471:-13 8472:-20 8473:43 8474:-9 8476:35 8477:-10 8478:-11 8479:4 8480:30 8481:-3 8482:-3 8483:5 8484:-90 8485:-15 8490:-17 8491:-63 8492:-6 8493:-21 8494:-49 8495:-49 8496:-37 8497:-14 8498:-15 8499:-15 8500:-20 8501:-20 8502:-67 8503:-40 8504:-88 8505:-18 8506:25 8507:23 8508:-43 8509:-37 8510:-2 8511:31 8512:19 8513:6 8514:27 8515:-9 8516:-32 8518:20 8519:-19 8520:-9 8521:46 8522:-5 8524:-14 8525:-26 8526:-26 8527:37 8528:11 8529:-20 8530:-1 8531:-8 8533:19 8534:-9 8535:-7 8536:-1 8537:10 8538:-12 8539:-7 8540:-17 8541:-7 8544:-7 8545:-9 8547:-1 8548:26 8549:-1 8550:25 8551:-3 8552:86 8553:30 8554:15 8555:8 8556:-27 8557:7 8558:18 8559:47 8560:22 8561:104 8562:12 8563:7 8564:14 8565:39 8566:18 8567:30 8568:30 8569:-20 8570:-25 8571:-1 8572:30 8573:24 8574:-3 8575:-2 8576:-13 8577:27 8578:-27 8579:-33 8580:-28 8581:-9 8582:-43 8583:15 8584:-18 8585:25 8586:-17 8587:-39 8589:-5 8591:-17 8592:-15 8593:-6 8594:-19 8595:-9 8596:57 8597:-32 8598:-31 8599:-4 8600:-10 8601:-5 8602:14 8603:-12 8604:-13 8605:-7 8606:-10 8608:61 8609:-27 8610:13 8611:10 8612:-40 8613:5 8614:21 8615:-2 8616:-12 8617:3 8618:17 8620:-15 8621:18 8622:-17 8623:-41 8624:-10 8625:20 8627:-22 8628:8 8629:20 8631:-27 8632:-12 8633:5 8634:15 8635:19 8636:-7 8637:-43 8638:7 8639:-14 8640:7 8641:-12 8642:-15 8643:14 8644:-11 8646:63 8647:-37 8648:17 8649:-7 8650:-31 8651:-4 8652:-13 8653:-20 8654:-5 8655:26 8656:32 8657:26 8658:-4 8659:-26 8662:15 8663:-8 8664:-19 8666:-39 8667:21 8668:14 8669:-33 8670:25 8671:41 8673:-22 8674:-21 8675:38 8676:-15 8677:-7 8678:-1 8679:39 8681:44 8682:-23 8685:-22 8686:-19 8687:-7 8688:-46 8689:18 8690:-27 8692:-13 8693:-6 8694:-6 8695:-3 8696:-28 8697:-97 8698:-25 8699:-83 8700:-41 8701:-25 8702:-32 8703:-14 8704:-4 8705:-18 8706:-18 8707:14 8709:-28 8710:-27 8711:-12 8712:34 8713:-47 8714:-14 8715:-7 8716:26 8717:2 8718:13 8719:-7 8720:21 8721:18 8722:-12 8723:30 8725:12 8726:-13 8727:-12 8728:-38 8729:-14 8730:10 8731:-5 8732:-1 8733:-3 8734:40 8735:-13 8736:17 8737:37 8738:-5 8739:-5 8740:19 8741:-21 8742:41 8746:-6 8749:41 8750:53 8751:-24 8752:13 8753:13 8754:50 8755:-7 8756:-12 8757:-10 8758:10 8759:-2 8760:58 8761:-41 8762:17 8763:18 8764:40 8765:-13 8766:-10 8767:-11 8768:-21 8769:-21 8770:38 8771:33 8772:-13 8773:-16 8774:24 8776:-9 8777:-23 8778:-6 8779:-5 8780:-4 8781:-14 8782:-12 8783:-12 8784:-6 8785:20 8786:5 8787:-16 8788:-16 8789:-15 8790:-16 8791:-12 8792:-12 8793:-5 8794:-28 8795:-19 8796:60 8797:-3 8798:26 8799:-9 8800:15 8801:34 8802:-12 8803:-13 8806:26 8807:-16 8808:9 8809:21 8812:35 8813:30 8814:7 8815:-33 8816:-30 8817:43 8818:66 8820:-39 8821:27 8822:-1 8823:14 8824:15 8825:22 8826:-3 8828:-33 8829:23 8830:-12 8831:15 8832:25 8833:-1 8834:-7 8835:-6 8836:35 8837:-20 8838:18 8839:27 8840:-26 8841:-26 8842:-17 8843:-18 8844:-5 8845:-5 8846:-21 8847:-21 8849:25 8850:7 8851:7 8852:15 8853:-21 8854:13 8855:34 8857:-1 8858:37 8860:-10 8861:-12 8862:-12 8863:-1 8866:-5 8867:-20 8868:-2 8869:-2 8870:8 8871:30 8872:34 8873:36 8876:32 8877:30 8878:36 8879:26 8884:12 8885:-9 8886:-45 8887:-5 8888:-12 8890:22 8891:-5 8892:-6 8893:65 8894:-7 8895:25 8896:3 8897:-17 8898:-6 8899:-1 8900:-1 8901:-1 8903:-25 8904:-54 8905:-9 8906:-11 8907:4 8908:51 8909:51 8910:23 8911:6 8912:26 8913:-10 8914:63 8915:-7 8916:-7 8917:-2 8918:11 8919:-38 8921:-45 8922:-26 8923:66 8924:21 8925:29 8928:54 8929:30 8930:30 8931:-21 8932:-7 8933:21 8934:25 8935:-7 8936:11 8937:-15 8938:-16 8939:-16 8940:-42 8941:-35 8942:-19 8943:-9 8944:-1 8946:-15 8947:-10 8948:36 8949:1 8951:-20 8952:-15 8953:6 8955:-10 8957:13 8958:32 8959:-8 8960:-5 8963:-19 8964:-1 8965:-14 8966:42 8967:-12 8968:-4 8970:3 8971:-4 8972:-18 8973:-18 8976:37 8977:-9 8978:-30 8979:-35 8980:35 8981:3 8982:-1 8984:33 8985:61 8986:-1 8987:-7 8988:-7 8989:11 8990:-14 8991:-13 8992:-10 8993:-5 8994:-26 8995:-26 8996:30 8997:30 8998:23 8999:24 9000:16 9001:-2 9002:-2 9003:-21 9004:-5 9005:-5 9006:-5 9007:-37 9008:-4 9009:-1 9010:11 9011:-49 9012:-37 9013:-16 9014:30 9015:30 9016:-22 9017:-6 9018:-5 9019:-18 9021:-9 9022:-30 9023:23 9024:-12 9025:-2 9026:-22 9027:48 9029:-6 9030:-9 9031:36 9032:1 9033:-2 9034:-2 9035:-7 9036:-18 9037:-24 9038:-12 9039:-13 9040:23 9041:42 9042:36 9043:50 9044:38 9045:3 9046:16 9049:-3 9050:6 9051:4 9052:-10 9053:-6 9054:51 9055:-9 9056:-25 9057:41 9058:46 9059:-15 9060:42 9061:-11 9062:-13 9063:49 9064:26 9065:-13 9067:46 9068:-22 9069:-22 9070:13 9071:12 9073:34 9074:21 9075:-4 9076:-12 9077:-35 9078:-35 9079:-18 9080:10 9081:-46 9082:-4 9084:-12 9085:35 9087:-23 9090:-3 9091:51 9092:25 9094:-30 9095:28 9096:28 9097:-4 9098:-10 9099:-14 9102:23 9103:-25 9104:-40 9106:10 9108:9 9109:-41 9110:-2 9111:-4 9112:-26 9113:-9 9115:-54 9116:-25 9118:12 9119:-21 9121:-22 9122:-14 9124:-4 9125:29 9126:-10 9127:-4 9128:-23 9129:9 9130:9 9131:47 9133:-15 9134:-6 9135:-4 9136:22 9137:-10 9138:-1 9139:-27 9140:-23 9141:-6 9144:-16 9145:-16 9146:-10 9148:-9 9149:-4 9150:-6 9152:53 9153:-7 9154:-15 9155:-10 9156:-13 9157:-13 9158:-27 9159:-7 9160:-10 9161:-10 9162:-8 9163:-14 9164:-15 9165:-15 9166:-38 9167:-33 9168:-5 9169:-9 9170:-39 9171:-21 9172:16 9173:-6 9175:-30 9178:-12 9179:11 9180:42 9183:-21 9184:-50 9185:-19 9186:-7 9187:-13 9188:-31 9189:-17 9191:-38 9192:9 9193:-5 9194:-5 9195:31 9196:-19 9197:14 9198:-1 9199:-45 9200:4 9201:47 9202:-41 9204:-5 9205:-23 9206:-7 9207:-19 9208:-1 9209:-14 9210:49 9211:3 9212:-19 9213:-16 9214:17 9215:62 9216:21 9217:-18 9218:-17 9219:4 9220:4 9221:-6 9222:-18 9223:20 9224:34 9225:-31 9226:14 9227:18 9228:-21 9229:-22 9230:-6 9231:-8 9232:-8 9234:29 9235:42 9236:-41 9237:-11 9238:-7 9239:40 9242:-3 9243:-15 9244:-4 9245:-13 9246:-1 9248:11 9251:23 9252:24 9253:-4 9255:-23 9256:-21 9259:39 9260:39 9261:-25 9262:-29 9263:-19 9264:-38 9266:-6 9267:99 9268:53 9269:22 9270:32 9271:17 9272:32 9273:3 9274:-22 9276:-12 9277:-16 9278:-8 9279:-5 9280:-4 9281:56 9282:24 9284:-16 9286:-6 9287:-3 9288:-5 9289:-12 9290:-12 9291:-18 9292:-6 9295:-14 9296:-1 9297:22 9298:-41 9299:35 9300:17 9301:30 9302:11 9303:-15 9305:-17 9306:-19 9307:15 9308:-10 9310:-11 9311:35 9312:34 9313:28 9314:7 9315:21 9316:3 9317:30 9318:33 9319:-9 9320:-7 9323:-14 9324:22 9325:-17 9326:26 9327:-18 9329:16 9330:21 9331:23 9332:97 9333:-6 9334:-24 9337:-16 9338:-6 9339:-8 9340:-3 9341:18 9342:-54 9343:-3 9344:-35 9345:-9 9346:-22 9347:-12 9348:34 9349:13 9350:-38 9351:2 9352:-12 9353:-11 9354:35 9355:35 9356:12 9357:-24 9358:-25 9359:-30 9360:10 9361:31 9362:23 9363:-4 9364:-14 9365:-1 9366:-28 9367:-10 9368:-14 9369:17 9370:-15 9371:-5 9372:9 9373:14 9374:-17 9375:-20 9376:6 9377:12 9378:45 9379:8 9380:-7 9381:26 9383:3 9384:6 9385:-8 9386:72 9387:-6 9388:51 9389:53 9390:-5 9391:-61 9392:6 9393:6 9395:-36 9396:19 9397:-21 9398:-42 9399:-20 9401:-8 9402:-8 9403:-12 9404:-21 9405:-24 9407:-33 9408:14 9410:-4 9411:20 9412:22 9413:42 9414:42 9415:-36 9416:-13 9417:-17 9418:-19 9419:-51 9420:-54 9422:3 9423:24 9424:39 9425:-4 9426:22 9427:-28 9428:-26 9429:-26 9430:22 9431:1 9432:-18 9433:34 9434:34 9435:26 9439:11 9440:18 9441:31 9442:24 9443:-19 9444:-21 9445:16 9446:-68 9447:-21 9448:17 9449:89 9450:-6 9451:-26 9452:-3 9455:49 9456:38 9457:38 9458:-24 9459:-20 9460:-20 9461:-12 9462:-44 9463:-44 9464:-14 9466:-5 9467:-52 9468:-28 9469:-41 9470:-67 9471:-67 9472:-3 9473:-1 9474:-8 9475:-8 9476:-27 9477:-26 9478:-5 9479:-2 9480:-2 9481:-9 9483:33 9484:-12 9485:6 9486:13 9487:-8 9488:-22 9489:-22 9490:-33 9491:-35 9492:50 9495:-17 9496:15 9497:15 9499:81 9500:6 9501:-3 9502:-3 9503:25 9504:27 9505:-26 9506:-24 9507:57 9508:17 9509:8 9510:27 9511:-10 9512:-39 9513:-50 9514:-24 9516:-5 9517:-4 9519:-1 9520:-31 9521:-19 9522:-5 9523:-21 9524:3 9525:-5 9526:14 9527:-10 9528:-12 9531:21 9532:-14 9533:34 9535:-2 9536:-41 9537:-4 9538:-34 9539:-17 9540:-17 9541:-14 9542:-4 9543:46 9544:-8 9545:3 9546:6 9548:-29 9549:-24 9550:-12 9551:20 9552:34 9554:61 9555:61 9556:39 9559:-13 9560:-6 9561:-38 9562:-19 9563:-18 9564:22 9565:-2 9566:-19 9569:-25 9570:-2 9571:16 9572:26 9573:8 9574:9 9575:-31 9576:15 9577:-7 9578:-4 9579:-45 9580:-47 9581:-18 9582:-5 9583:-18 9584:-24 9585:-24 9589:18 9590:-16 9591:-24 9592:-7 9594:-12 9595:-12 9598:11 9599:34 9600:7 9601:-18 9602:-2 9603:-38 9604:-47 9606:61 9607:-5 9608:-5 9609:62 9610:47 9611:-8 9612:-20 9613:-10 9614:-10 9615:-63 9616:-13 9617:-18 9618:-29 9619:-33 9620:-33 9621:23 9622:-5 9623:-22 9625:-21 9626:-23 9628:-18 9629:26 9630:26 9631:-8 9632:25 9635:3 9636:-54 9637:-5 9638:-23 9639:-24 9640:-4 9641:-22 9643:10 9644:28 9645:-12 9646:-25 9647:-24 9648:30 9650:26 9651:16 9652:30 9653:-5 9654:-26 9655:14 9656:-5 9657:9 9658:31 9659:-22 9660:28 9661:1 9662:31 9663:2 9665:13 9666:24 9667:24 9669:-37 9670:-12 9672:-3 9674:-33 9675:-1 9676:21 9677:-33 9678:-7 9679:17 9680:31 9681:-20 9682:-8 9683:-8 9684:10 9685:20 9686:-37 9687:-37 9688:52 9690:35 9691:-9 9692:-35 9693:-19 9694:-53 9695:-18 9696:36 9697:9 9698:-25 9699:-19 9702:22 9703:-5 9705:-45 9706:11 9707:25 9708:25 9709:-9 9710:31 9711:-4 9712:30 9713:-10 9714:-14 9715:-34 9716:26 9717:22 9718:-1 9719:-28 9720:-20 9721:-34 9722:50 9724:-15 9725:-12 9727:-18 9728:13 9729:-10 9730:-24 9731:-19 9732:12 9733:-27 9734:11 9735:30 9736:30 9737:-2 9738:-3 9739:-36 9740:-17 9741:26 9742:14 9743:24 9744:36 9745:13 9746:-18 9747:14 9748:8 9749:-20 9750:9 9751:2 9753:22 9754:25 9755:36 9756:14 9757:21 9758:-14 9759:-14 9760:-2 9761:16 9763:38 9764:41 9765:-3 9766:-3 9767:-5 9768:-24 9769:-44 9770:-4 9772:12 9773:-4 9774:11 9775:-50 9776:-1 9777:-55 9778:-12 9779:-12 9780:-25 9781:-26 9782:-5 9783:-5 9786:-11 9787:95 9788:65 9789:41 9795:-8 9796:-36 9797:-18 9798:-13 9799:18 9800:-21 9801:37 9802:-8 9803:76 9804:-15 9807:-20 9808:-20 9809:82 9810:-28 9811:29 9813:14 9814:-1 9816:-3 9817:-3 9818:54 9819:41 9820:42 9821:-80 9822:-14 9828:-14 9829:-51 9830:-5 9831:-24 9832:-53 9833:-53 9834:-13 9835:-5 9836:37 9837:17 9838:2 9839:-27 9840:-19 9842:-19 9843:-54 9844:-29 9845:-59 9846:-25 9847:11 9848:-35 9849:-35 9850:-1 9851:22 9852:37 9853:-1 9854:-3 9855:-9 9856:4 9857:30 9859:-25 9860:-16 9861:-16 9862:-60 9863:-13 9864:-4 9866:-6 9867:-2 9868:-45 9869:-8 9870:-57 9871:28 9872:19 9873:4 9874:-56 9875:91 9876:56 9877:3 9878:-55 9879:57 9880:18 9881:-16 9882:58 9883:45 9884:-18 9885:-73 9886:-40 9887:-39 9888:7 9889:-12 9890:18 9891:123 9892:-23 9893:-16 9894:-35 9895:33 9896:-98 9897:-1 9898:143 9899:76 9900:-41 9901:-51 9902:-16 9903:9 9904:-20 9905:-6 9906:-33 9908:-15 9909:-6 9910:-6 9911:-4 9913:-7 9914:12 9915:11 9916:-60 9917:21 9918:-2 9919:138 9920:-71 9921:18 9922:-36 9923:48 9924:6 9925:59 9926:-35 9927:-98 9928:-93 9929:4 9930:-35 9931:-36 9932:39 9933:-42 9934:-3 9935:16 9936:-64 9937:24 9938:191 9939:77 9940:200 9941:-18 9942:-6 9944:-46 9945:-45 9947:-17 9948:-9 9949:-56 9950:-9 9951:-4 9953:-8 9954:53 9955:50 9956:-77 9957:45 9958:-6 9959:77 9960:-35 9961:50 9962:-106 9963:-31 9964:-16 9965:6 9966:-7 9967:-83 9968:95 9969:-10 9970:-56 9971:-58 9972:6 9973:-53 9974:31 9975:-10 9976:42 9977:-61 9978:-31 9979:59 9980:72 9981:56 9982:-30 9983:-53 9984:-66 9985:-38 9987:-66 9988:-15 9990:33 9991:18 9992:-20 9993:-5 9994:4 9995:-9 9996:-1 9997:-9 9998:22 9999:-12 10000:-4 10001:19 10002:-13 10003:-31 10004:10 10005:-13 10007:8 10008:57 10009:-10 10010:-4 10011:-2 10012:12 10015:-6 10016:-2 10017:-3 10018:-18 10020:-2 10021:18 10023:-21 10024:-19 10025:-13 10026:6 10027:41 10028:-22 10029:-1 10030:14 10031:27 10032:-36 10033:-19 10034:16 10035:-1 10036:-29 10037:-4 10038:11 10039:-4 10040:14 10041:-6 10043:-12 10044:-26 10045:21 10046:-1 10047:-7 10048:9 10049:-8 10050:-4 10051:11 10052:-2 10054:-3 10055:-12 10057:37 10058:21 10059:-3 10060:12 10061:-1 10062:4 10063:-33 10064:-22 10065:-24 10066:-12 10067:95 10069:-1 10070:1 10071:-3 10072:-23 10073:12 10074:75 10075:28 10076:2 10077:4 10078:40 10079:3 10081:-17 10082:6 10083:-18 10084:-47 10085:-5 10086:-6 10087:37 10088:-11 10089:-13 10090:-23 10091:-11 10092:-12 10093:5 10094:17 10095:9 10096:-5 10097:-7 10099:80 10101:-1 10102:24 10103:28 10105:-25 10106:-14 10107:-49 10108:-22 10109:22 10110:14 10112:39 10113:-30 10114:2 10115:-12 10116:13 10117:37 10118:-25 10119:13 10120:-5 10121:39 10122:20 10123:-6 10125:-9 10126:-7 10127:-11 10128:-18 10129:36 10130:-5 10131:-19 10132:-20 10133:9 10134:-48 10136:20 10137:-2 10138:27 10139:-38 10140:10 10141:-22 10142:3 10143:18 10144:-6 10145:8 10146:13 10148:-20 10149:6 10150:-3 10151:-11 10152:35 10153:14 10154:4 10155:37 10156:-7 10157:31 10158:17 10160:-42 10161:-15 10162:14 10163:-16 10164:-32 10165:-27 10166:-2 10167:7 10168:-1 10170:-17 10171:-34 10172:7 10173:-17 10174:-13 10175:-21 10177:-4 10178:-3 10179:-16 10180:-15 10181:5 10182:-11 10183:-43 10184:6 10185:19 10186:52 10187:-10 10188:-20 10189:7 10190:-20 10191:48 10192:-25 10193:-55 10194:11 10195:-37 10196:6 10197:23 10198:-7 10199:26 10200:-72 10201:-20 10202:10 10203:13 10205:28 10206:13 10207:23 10208:-13 10209:8 10210:-14 10211:-5 10212:19 10213:-9 10214:-1 10215:16 10216:-8 10218:16 10219:-2 10220:15 10221:-36 10222:49 10223:-25 10224:-13 10225:-4 10226:-1 10228:-4 10229:-15 10230:5 10231:-11 10232:-39 10233:27 10236:-12 10237:-38 10238:-3 10239:-7 10240:-13 10241:36 10242:20 10243:-7 10244:-5 10245:1 10246:-40 10247:15 10249:50 10250:-15 10251:-8 10252:18 10253:40 10254:-22 10255:20 10256:-7 10257:21 10258:39 10259:-25 10260:-2 10261:-18 10262:-12 10263:-12 10265:-15 10266:-3 10267:22 10268:14 10269:13 10270:-9 10271:-4 10272:-8 10273:-12 10274:-11 10275:20 10276:8 10277:32 10278:29 10279:6 10280:-10 10281:30 10282:-26 10283:11 10284:-22 10285:13 10286:-18 10287:-12 10288:6 10289:-9 10290:-3 10291:8 10292:-7 10293:-2 10294:9 10295:-9 10296:-17 10297:-18 10298:-4 10299:-14 10301:-7 10302:20 10303:38 10304:40 10305:-19 10306:-12 10308:-15 10309:-23 10310:-1 10311:-20 10312:41 10313:8 10314:-5 10315:-5 10316:-23 10317:25 10318:34 10319:-24 10320:-3 10321:-4 10322:-1 10323:-4 10324:-10 10325:24 10326:-17 10328:23 10329:-16 10330:-35 10331:-37 10332:23 10333:21 10334:-39 10335:-2 10336:-19 10337:-2 10338:-9 10339:-11 10340:-24 10341:49 10342:-7 10343:32 10344:34 10345:11 10346:-3 10347:22 10348:-7 10349:-29 10350:19 10351:-5 10352:23 10354:-9 10355:16 10356:35 10357:-7 10358:-9 10359:35 10360:2 10361:-10 10362:-47 10363:21 10364:-4 10365:-12 10367:35 10368:-49 10369:-16 10370:37 10371:-9 10372:32 10374:-3 10375:-21 10377:-4 10378:18 10379:-12 10380:-38 10381:-58 10382:-21 10384:-13 10385:-9 10386:24 10387:26 10389:15 10390:28 10392:-4 10393:11 10394:-4 10395:27 10396:-5 10397:-5 10398:-15 10399:15 10400:-8 10401:-11 10402:-1 10403:-9 10404:-27 10405:10 10406:-3 10407:23 10408:-9 10409:-26 10410:-9 10411:-16 10412:3 10413:14 10415:-10 10416:-8 10417:-13 10418:21 10419:-8 10420:-2 10422:-37 10423:10 10425:-6 10426:30 10427:-10 10429:8 10430:-5 10431:8 10432:-17 10433:22 10434:-18 10436:4 10437:-1 10438:11 10441:-3 10443:-6 10444:-34 10446:-4 10447:-13 10448:-1 10449:10 10450:-15 10451:-5 10452:-2 10454:-14 10456:-15 10457:-8 10458:21 10459:-14 10460:16 10461:-3 10462:-3 10463:-20 10464:10 10465:-1 10466:20 10467:36 10468:23 10469:-7 10470:-25 10471:-51 10472:-14 10473:18 10474:9 10475:65 10476:-8 10477:60 10478:-49 10479:35 10480:20 10482:-10 10483:-34 10485:7 10487:-16 10488:-24 10489:9 10490:-15 10492:-12 10493:-32 10494:7 10495:12 10496:-25 10497:-7 10498:-15 10499:-9 10500:-43 10501:-2 10502:15 10503:-3 10504:4 10505:-4 10506:-2 10507:8 10508:11 10509:20 10510:39 10511:-2 10512:-4 10513:-2 10514:-34 10515:11 10516:38 10517:49 10518:-21 10519:-14 10520:-4 10521:6 10522:15 10523:14 10524:-10 10526:-4 10527:7 10528:-13 10530:8 10531:-9 10532:10 10533:-15 10534:60 10535:-10 10536:-12 10537:21 10538:-10 10539:28 10540:-18 10541:-7 10542:12 10543:-33 10544:-21 10545:5 10546:40 10547:-12 10548:-25 10549:-49 10551:-16 10552:-2 10553:-15 10554:12 10557:-6 10558:-26 10559:-24 10560:-11 10561:22 10562:-15 10563:5 10565:-1 10566:-15 10567:-51 10568:1 10569:-8 10570:-11 10571:22 10572:1 10573:-10 10574:36 10575:-27 10576:25 10577:-14 10578:-9 10579:7 10580:-22 10581:42 10582:-37 10583:-16 10584:37 10585:9 10586:-19 10587:-18 10588:-19 10589:-4 10590:22 10591:-4 10592:70 10593:34 10594:-6 10595:6 10596:8 10597:4 10598:-78 10600:12 10601:-17 10602:37 10603:4 10604:-25 10605:5 10606:7 10607:-28 10608:-3 10609:19 10610:-13 10611:-37 10612:26 10613:-42 10614:-4 10615:-21 10616:-27 10617:-7 10618:38 10619:18 10620:-2 10621:-22 10622:-37 10623:4 10624:28 10625:-16 10626:19 10628:4 10629:-3 10630:-7 10631:8 10634:-6 10637:11 10638:26 10639:-3 10640:-7 10642:-22 10643:13 10644:-1 10645:-14 10646:21 10647:20 10648:39 10649:-39 10650:-11 10652:-28 10653:-6 10654:-8 10655:20 10656:-15 10657:21 10658:-18 10659:-1 10660:28 10661:-11 10663:20 10664:23 10665:-31 10666:-3 10667:39 10668:36 10669:11 10671:-16 10673:-29 10674:9 10675:-11 10676:-13 10677:-25 10678:-4 10679:17 10680:27 10681:22 10682:9 10683:73 10685:28 10686:-10 10687:-49 10688:-24 10689:23 10690:14 10691:39 10692:-6 10693:37 10694:-25 10695:13 10696:-1 10697:39 10699:-11 10700:-16 10701:-40 10702:-23 10703:18 10704:11 10705:-6 10707:-3 10708:35 10709:15 10710:5 10711:29 10712:7 10713:-42 10714:16 10715:-16 10716:-33 10717:-27 10718:-1 10719:-30 10720:-14 10721:-22 10723:-11 10724:-43 10725:19 10726:-23 10727:28 10728:-20 10729:-25 10730:-26 10731:60 10732:29 10733:7 10734:-22 10735:17 10736:42 10737:-4 10738:4 10739:21 10740:51 10741:-29 10742:-44 10743:-13 10744:60 10745:-13 10746:-9 10747:-46 10748:32 10749:-5 10750:27 10751:85 10752:27 10753:-19 10754:-29 10755:33 10757:-79 10758:-25 10759:17 10760:28 10761:-1 10762:23 10763:-13 10764:-10 10765:-5 10766:-10 10767:25 10769:17 10770:-36 10771:51 10772:-27 10773:-14 10774:-1 10776:-16 10777:5 10778:-38 10779:27 10782:-7 10783:-8 10784:36 10785:-5 10786:-29 10787:15 10789:41 10790:-15 10791:-16 10792:-1 10793:22 10794:-6 10795:-15 10797:16 10798:-5 10799:-8 10800:-13 10801:8 10802:36 10803:37 10804:-26 10805:44 10806:11 10807:-1 10808:-9 10809:-17 10810:-18 10811:-11 10812:6 10813:-8 10814:31 10815:74 10816:-15 10817:-14 10818:-15 10819:-14 10820:11 10821:-5 10822:-5 10823:26 10824:10 10826:34 10827:-16 10828:-38 10829:-39 10830:-2 10831:-19 10832:-2 10834:-15 10835:-8 10836:53 10837:11 10838:22 10839:-17 10840:-4 10841:-24 10842:44 10843:46 10844:-1 10845:40 10846:-3 10847:-41 10848:21 10849:-27 10851:23 10852:35 10853:-36 10854:-5 10855:-9 10856:-13 10858:-13 10859:-38 10860:-39 10861:-13 10862:35 10863:40 10864:-10 10865:5 10866:9 10867:-6 10868:32 10869:-7 10870:-6 10871:-69 10872:-3 10873:-21 10875:-15 10876:-11 10877:17 10878:28 10879:-10 10880:23 10881:14 10882:-13 10883:-26 10884:-1 10885:-21 10886:-15 10887:-5 10888:24 10889:-21 10890:16 10892:2 10893:-14 10894:7 10895:34 10896:-23 10897:-13 10898:-4 10899:17 10900:-1 10902:-15 10903:20 10904:27 10907:-7 10908:-27 10909:-8 10910:36 10911:22 10912:13 10913:-5 10914:-2 10915:15 10917:41 10918:-15 10919:-6 10920:19 10921:-27 10922:-1 10924:-19 10925:-1 10926:28 10927:39 10928:-16 10929:31 10930:-60 10932:-18 10933:46 10935:-11 10936:-12 10937:22 10938:-25 10939:28 10940:25 10941:-5 10942:-8 10943:19 10944:52 10945:-18 10946:29 10947:-10 10948:51 10949:-8 10950:8 10951:31 10952:-11 10953:8 10954:-9 10955:-12 10956:9 10958:-19 10959:24 10960:-18 10961:-15 10962:-18 10963:-20 10964:-1 10965:21 10966:31 10967:-19 10968:23 10969:26 10970:8 10971:-13 10972:-23 10973:-50 10975:18 10976:7 10977:-14 10978:1 10979:8 10980:9 10981:-5 10982:6 10983:10 10984:-24 10985:2 10986:-12 10987:34 10988:-10 10989:12 10990:13 10991:-1 10992:10 10993:27 10994:5 10995:-15 10996:-14 10997:-37 10998:1 10999:-39 11000:-3 11001:-2 11002:-19 11003:-2 11004:32 11005:51 11006:13 11007:69 11008:24 11009:27 11010:11 11011:22 11012:-5 11013:-38 11014:19 11015:-30 11016:20 11017:-2 11018:38 11019:-11 11020:7 11021:-15 11022:-3 11023:-27 11024:-39 11025:12 11026:-8 11029:21 11030:47 11031:55 11032:-43 11033:-27 11034:-16 11035:-3 11036:34 11039:-14 11040:32 11041:-11 11042:-45 11043:-20 11044:-4 11045:-4 11047:-8 11048:-18 11049:-12 11050:-38 11051:-2 11052:-36 11053:-11 11054:-29 11055:16 11056:23 11057:-5 11058:20 11059:-6 11060:17 11061:-24 11062:-21 11063:-14 11064:-2 11065:27 11066:15 11068:-80 11069:20 11070:20 11072:11 11073:-5 11074:-10 11075:26 11076:24 11077:-27 11078:-14 11079:-1 11081:-16 11082:27 11085:-7 11086:-8 11087:36 11088:8 11089:-5 11090:-29 11092:-15 11093:-1 11094:22 11095:-4 11096:-15 11098:17 11099:-5 11100:-8 11101:36 11102:41 11103:-26 11104:44 11105:10 11106:-13 11107:-9 11108:-17 11109:-19 11110:-11 11111:-15 11112:-1 11113:31 11114:68 11115:-12 11116:-15 11117:-14 11118:11 11119:2 11120:-5 11121:11 11122:15 11124:15 11125:-16 11126:-38 11127:-39 11128:-1 11129:-19 11130:-2 11131:11 11132:-16 11133:44 11134:11 11135:-21 11136:-4 11137:-24 11138:44 11139:32 11140:-29 11141:-3 11142:-31 11143:-20 11145:23 11146:35 11147:-36 11148:-2 11150:-13 11152:-13 11153:-38 11154:-39 11156:-16 11157:34 11158:21 11159:-13 11160:16 11161:9 11162:22 11164:-6 11165:-12 11166:30 11167:-24 11168:-13 11169:11 11170:-8 11171:-12 11172:-15 11173:-2 11174:-6 11175:-1 11176:69 11177:-14 11178:5 11179:19 11181:-68 11182:59 11183:11 11184:6 11185:-46 11186:-13 11187:35 11188:-45 11189:8 11190:21 11192:33 11193:9 11194:-8 11195:12 11196:-15 11197:-30 11198:22 11199:45 11200:96 11201:-14 11202:-6 11203:-22 11205:-3 11206:-45 11208:-9 11209:14 11210:-13 11211:-33 11213:-9 11214:3 11215:9 11216:52 11217:40 11218:46 11219:-11 11220:-6 11221:-19 11222:-11 11223:9 11224:-23 11225:19 11226:-3 11227:-6 11228:10 11229:-3 11230:42 11231:13 11232:-21 11233:-7 11234:-15 11235:-23 11236:-3 11237:-12 11238:-23 11239:-4 11240:-8 11241:-11 11242:20 11243:-27 11244:-1 11246:-1 11247:-19 11248:-14 11249:11 11250:16 11252:-1 11253:-10 11255:-2 11256:-6 11257:-14 11259:-8 11261:-5 11262:-9 11263:-6 11265:30 11266:14 11267:20 11268:-7 11269:-12 11270:-10 11271:20 11272:31 11273:-11 11274:-38 11275:-5 11276:22 11278:-3 11279:6 11280:-27 11282:-23 11284:31 11285:32 11288:-2 11289:31 11291:23 11292:-18 11293:-7 11294:-17 11295:-12 11296:-4 11297:25 11298:13 11299:-26 11300:-12 11301:-8 11302:23 11304:40 11305:-16 11306:40 11307:-29 11308:-18 11309:-7 11310:-1 11311:42 11312:-20 11313:-41 11314:19 11318:-3 11319:-45 11320:-18 11321:-9 11322:31 11323:-9 11324:23 11325:14 11326:-13 11327:-29 11329:-13 11330:-20 11331:5 11333:2 11334:7 11335:-24 11336:-13 11337:50 11339:-8 11340:-5 11341:-7 11343:22 11344:-16 11345:-6 11346:-27 11347:-14 11348:-1 11349:-3 11350:32 11351:-44 11353:-17 11354:46 11356:-11 11357:-12 11358:22 11359:-6 11360:20 11361:30 11362:-37 11363:29 11364:-8 11365:-7 11366:-12 11367:-12 11368:-10 11369:25 11370:-6 11371:-15 11372:10 11373:31 11374:-19 11375:12 11376:-10 11377:-11 11378:-26 11379:7 11380:-12 11381:12 11382:9 11383:-45 11384:-5 11385:26 11386:-23 11387:19 11388:12 11389:-17 11390:-6 11391:-1 11392:10 11393:-9 11394:4 11395:-15 11396:-14 11397:28 11398:-3 11399:62 11400:13 11402:-15 11403:-17 11404:26 11405:-28 11406:40 11407:-2 11408:-11 11409:-21 11410:-27 11412:12 11413:40 11414:-29 11415:-23 11416:-3 11417:32 11418:-11 11419:-1 11420:-21 11421:-4 11423:-8 11424:-2 11425:-18 11426:-11 11427:-29 11428:16 11429:-17 11430:-1 11431:21 11432:-9 11433:-19 11435:-20 11436:20 11437:-4 11439:12 11441:-23 11442:34 11443:-5 11444:22 11445:2 11446:7 11447:4 11448:-3 11449:-30 11450:-12 11451:7 11452:15 11453:-2 11454:-12 11455:-36 11456:-11 11457:-19 11458:-19 11459:-19 11460:-5 11461:-27 11462:-26 11463:13 11464:1 11466:20 11467:19 11468:-1 11469:-1 11470:-41 11471:-61 11472:27 11473:-11 11474:-2 11475:-12 11476:3 11478:-4 11479:13 11480:-6 11481:-21 11482:-16 11483:-10 11484:37 11485:-10 11486:-27 11488:-9 11489:-48 11490:20 11491:-9 11492:-7 11493:13 11496:-2 11498:-16 11499:-16 11500:20 11501:12 11502:-1 11503:-29 11505:-3 11506:14 11507:11 11508:29 11509:-33 11510:-3 11511:-1 11512:30 11513:-2 11514:6 11515:-39 11516:2 11517:-1 11518:-32 11519:-7 11520:-24 11522:13 11523:15 11524:-39 11525:11 11526:-22 11527:-8 11529:-1 11531:-2 11533:-38 11534:8 11535:-17 11536:-7 11537:21 11538:-21 11540:-4 11542:-9 11543:20 11544:11 11545:9 11546:-7 11547:11 11548:-10 11550:-21 11552:-32 11554:-1 11555:2 11556:-17 11557:-17 11558:-15 11559:22 11560:-11 11561:9 11563:-19 11564:-3 11565:-8 11566:-8 11567:-20 11568:11 11569:-13 11570:26 11571:-11 11572:-18 11573:-6 11574:27 11576:-24 11577:-4 11578:-4 11579:-10 11582:-63 11583:33 11585:-68 11586:-25 11587:-1 11588:17 11589:29 11590:-4 11591:-1 11592:23 11593:-10 11594:-5 11595:19 11596:-10 11597:17 11599:17 11600:15 11601:-23 11602:-14 11604:-16 11605:27 11608:-7 11609:-8 11610:36 11611:13 11612:-5 11613:-21 11615:41 11616:-15 11617:-27 11618:-1 11619:22 11620:-6 11621:-15 11623:28 11624:-5 11625:-5 11626:-8 11627:8 11628:36 11629:37 11630:-11 11631:44 11632:-14 11633:-9 11634:-17 11635:-18 11636:-11 11637:-4 11638:-8 11639:31 11640:40 11641:-16 11642:-12 11643:-15 11644:-14 11645:11 11646:-5 11647:27 11649:15 11650:-17 11651:-38 11652:23 11653:-39 11654:-2 11655:-19 11656:-2 11657:-1 11658:-8 11659:43 11660:11 11661:-33 11662:-4 11663:-24 11664:44 11665:37 11666:18 11667:-3 11668:-41 11669:-27 11671:22 11672:35 11673:-36 11674:-5 11676:32 11677:-13 11679:-13 11680:-38 11681:-39 11682:28 11683:-64 11684:-6 11686:-5 11687:2 11688:-9 11689:-4 11690:37 11691:-12 11692:-5 11693:-4 11695:-13 11696:7 11697:-8 11698:10 11699:-9 11700:-28 11701:-12 11702:-17 11703:37 11704:-5 11705:13 11706:-18 11707:-5 11708:-23 11709:-24 11710:-28 11711:-28 11712:25 11713:21 11714:5 11715:7 11716:1 11717:-12 11718:-2 11719:8 11720:-4 11721:-9 11722:4 11723:24 11724:18 11725:-10 11726:16 11727:18 11728:-4 11729:-13 11730:-18 11731:31 11732:11 11733:-1 11734:-16 11736:-35 11737:-7 11738:-14 11739:16 11740:11 11741:-30 11742:18 11743:13 11744:6 11745:27 11746:-4 11747:-27 11748:16 11750:-2 11751:-7 11752:-2 11753:-5 11754:26 11755:-5 11756:10 11757:-8 11758:-6 11759:-15 11760:-14 11761:3 11762:-3 11763:5 11764:-1 11765:16 11766:36 11767:-15 11768:-19 11769:-21 11770:-7 11772:38 11773:5 11774:-6 11775:6 11776:-8 11777:15 11779:-8 11780:19 11781:-7 11782:-11 11783:18 11784:-3 11785:24 11786:28 11787:-10 11788:-7 11789:-7 11790:-60 11791:-9 11792:-9 11793:9 11794:9 11795:-1 11796:-1 11797:-2 11798:-2 11799:-4 11800:-4 11801:-4 11802:-15 11803:-15 11804:8 11805:-3 11806:37 11807:37 11808:-4 11809:-4 11810:-16 11811:-16 11812:-41 11813:13 11814:13 11815:-37 11816:-37 11817:34 11818:34 11819:35 11820:35 11821:34 11822:34 11823:-18 11824:-18 11827:17 11828:17 11831:-4 11832:-4 11833:13 11834:13 11835:-10 11836:-10 11837:-17 11838:-18 11839:-12 11840:-12 11844:13 11845:-8 11846:29 11847:29 11848:-8 11849:-8 11850:58 11851:58 11854:-4 11855:-4 11856:6 11857:6 11860:-84 11861:-84 11862:39 11863:39 11864:19 11865:19 11868:16 11869:16 11870:-13 11871:-13 11872:-9 11873:-9 11874:-9 11875:-9 11876:-11 11877:-11 11878:-25 11879:-25 11880:49 11881:49 11882:-25 11883:-25 11884:-14 11885:-14 11888:-15 11889:-15 11890:28 11891:28 11894:-11 11895:-7 11896:-7 11897:33 11898:33 11899:-15 11900:-15 11901:-5 11902:-5 11903:-30 11904:-30 11907:54 11908:54 11909:-16 11910:-16 11911:-1 11912:-1 11913:26 11914:26 11915:-4 11916:-4 11917:-16 11918:-16 11921:28 11922:28 11923:-5 11924:-5 11925:-10 11926:-10 11927:35 11928:35 11929:63 11930:63 11931:-23 11932:-23 11933:17 11934:17 11935:11 11936:11 11937:-13 11938:-13 11939:-10 11940:-6 11941:-18 11942:-18 11945:-19 11946:-19 11947:-14 11948:-14 11949:-14 11950:-14 11951:-1 11952:-1 11953:28 11954:28 11955:69 11956:71 11957:-4 11959:-15 11960:-15 11961:-15 11962:-15 11963:17 11964:17 11965:6 11966:6 11967:-5 11968:-5 11971:10 11972:44 11973:-33 11974:-33 11975:-40 11976:-40 11977:-1 11978:-1 11979:-23 11980:-23 11981:-2 11982:9 11983:15 11984:-7 11985:-12 11986:-12 11987:47 11988:47 11989:20 11990:-27 11991:-27 11992:-5 11993:-5 11994:-21 11995:-21 11996:56 11997:57 11998:23 11999:23 12000:-30 12001:-31 12003:-45 12004:-45 12005:-18 12006:-18 12009:17 12010:17 12011:36 12012:36 12013:-36 12014:-36 12015:-2 12016:-2 12019:-14 12020:-14 12023:-13 12024:-13 12025:-34 12026:-34 12027:-42 12028:-42 12029:-2 12030:-2 12033:-14 12034:-14 12035:1 12036:18 12037:15 12038:28 12039:28 12042:-8 12043:-8 12044:-26 12045:-26 12049:-15 12050:-12 12051:-28 12052:-28 12054:-8 12055:-8 12056:-5 12057:-5 12059:-21 12060:-19 12061:-12 12062:11 12063:52 12064:-3 12065:-1 12066:53 12067:16 12068:11 12069:-38 12070:-15 12072:-14 12073:30 12074:21 12075:-22 12076:-20 12077:-4 12078:-1 12079:2 12081:-14 12082:22 12083:-1 12084:-7 12085:11 12086:-2 12088:-28 12089:18 12090:15 12091:-9 12092:-6 12093:-27 12094:-27 12095:-12 12096:-27 12097:-4 12098:-4 12099:-4 12100:-4 12101:-4 12102:-1 12103:-4 12104:12 12105:12 12106:-5 12107:2 12108:-6 12109:-6 12114:-13 12115:-13 12116:-26 12117:-26 12118:22 12119:-1 12120:-1 12121:-1 12122:-7 12123:-7 12124:-7 12125:9 12126:9 12127:9 12128:-8 12129:-8 12130:-8 12131:-8 12132:-4 12133:-4 12134:-4 12135:-4 12136:10 12137:10 12138:10 12139:-2 12140:-2 12141:-2 12142:-2 12147:-3 12148:-3 12149:-3 12150:-16 12151:-16 12152:-26 12153:15 12154:18 12155:-31 12160:32 12161:32 12162:32 12163:32 12164:-10 12165:-10 12166:40 12167:40 12168:-31 12169:-31 12170:-2 12171:-4 12172:-4 12173:-18 12174:-19 12175:-29 12176:64 12177:44 12178:17 12179:17 12180:-29 12181:-29 12184:9 12188:11 12189:29 12190:3 12191:-1 12192:-15 12193:-15 12194:-10 12195:-9 12196:-9 12197:31 12198:29 12199:-1 12200:-1 12203:5 12204:5 12205:21 12206:-2 12207:-2 12208:-5 12209:-5 12210:-1 12211:-1 12212:26 12213:26 12214:25 12215:25 12216:-8 12218:-20 12219:-2 12220:-20 12221:-25 12222:-25 12223:-14 12224:-14 12228:-20 12229:18 12230:-37 12231:-37 12232:28 12233:28 12237:-12 12238:-7 12239:-7 12240:-5 12241:21 12242:21 12243:56 12244:56 12245:-44 12246:-44 12247:11 12248:-38 12249:13 12250:13 12251:-5 12252:-12 12253:-1 12254:-9 12256:-28 12257:-2 12258:28 12259:4 12260:-13 12261:15 12263:-9 12264:-8 12265:-10 12266:-13 12267:-13 12268:-13 12269:-13 12270:15 12271:15 12272:15 12273:15 12276:-9 12277:-9 12278:-9 12279:-8 12280:-8 12281:-8 12282:-10 12283:-10 12288:-6 12289:-6 12290:1 12291:-6 12292:-6 12293:-11 12294:-11 12295:-28 12296:-28 12297:-18 12298:-30 12299:-11 12300:-11 12302:-10 12303:-10 12306:-25 12307:-17 12308:-1 12309:-4 12310:-4 12315:-18 12316:-18 12317:-20 12318:-17 12319:-17 12320:-13 12323:-28 12324:-14 12325:-14 12326:15 12327:15 12328:-13 12329:-13 12330:-13 12331:-13 12334:-10 12335:-10 12336:29 12337:29 12338:-39 12339:-39 12340:-12 12341:-23 12342:-23 12343:18 12344:18 12345:-22 12346:-4 12347:-4 12348:-15 12349:-15 12350:-8 12351:-8 12352:-7 12353:-7 12354:-3 12355:-3 12357:26 12358:18 12359:-7 12360:-4 12361:-6 12362:7 12363:-3 12364:-6 12365:-8 12366:-8 12367:5 12368:5 12369:9 12370:5 12371:5 12372:-7 12373:-9 12374:-9 12375:-13 12376:-13 12377:-1 12378:-6 12379:-9 12380:-9 12381:-1 12382:4 12383:-4 12384:-4 12385:-7 12388:-1 12393:-2 12394:-2 12395:-3 12396:-3 12397:-14 12398:-14 12399:-4 12400:-4 12410:19 12411:19 12412:28 12413:28 12414:-14 12415:-13 12416:5 12417:5 12418:11 12419:11 12420:13 12421:13 12422:40 12423:40 12424:10 12425:-15 12426:100 12427:38 12428:-8 12429:10 12430:46 12431:20 12432:11 12433:2 12434:95 12436:64 12437:-67 12438:-12 12439:-39 12440:-6 12441:-12 12442:15 12443:21 12444:-14 12445:-23 12446:11 12447:-39 12448:38 12449:80 12450:-11 12451:-6 12452:-6 12453:21 12454:-23 12455:36 12456:-2 12457:-2 12458:10 12460:-82 12461:34 12462:19 12464:16 12465:-9 12466:-9 12467:23 12468:-16 12469:49 12470:-32 12471:-14 12472:-1 12474:-15 12475:28 12478:-11 12479:-7 12480:33 12481:1 12482:-5 12483:-29 12485:-16 12486:-1 12487:26 12488:-4 12489:-16 12491:28 12492:-5 12493:-10 12494:35 12495:45 12496:-23 12497:57 12498:11 12499:-13 12500:-10 12501:-18 12503:-19 12504:-14 12505:-14 12506:-1 12507:28 12508:69 12509:-10 12510:-15 12511:-15 12512:17 12513:9 12514:-5 12515:12 12516:17 12518:10 12519:-15 12520:-33 12521:-40 12522:-2 12523:-23 12524:-2 12525:9 12526:-12 12527:46 12528:20 12529:-34 12530:-5 12531:-21 12532:36 12533:37 12534:-44 12535:-4 12537:-34 12538:-18 12540:17 12541:36 12542:-36 12543:-2 12545:-15 12547:-13 12548:-34 12549:-42 12551:-17 12552:3 12553:6 12554:-16 12555:-17 12556:-17 12557:-4 12558:-8 12559:-17 12560:34 12561:34 12562:-6 12563:34 12567:-81 12568:-81 12569:-40 12571:-23 12572:-39 12573:-82 12574:-28 12575:-28 12576:-28 12577:-28 12578:28 12579:28 12580:37 12581:12 12582:20 12583:33 12584:33 12585:33 12586:33 12587:-1 12588:-1 12590:-2 12592:-2 12594:29 12595:29 12596:-12 12597:44 12598:29 12599:-13 12600:-13 12601:-17 12602:-10 12603:-10 12604:-10 12605:-10 12606:-9 12607:-9 12608:-9 12609:-9 12610:-9 12611:-9 12612:-9 12613:23 12614:23 12615:16 12616:9 12617:23 12621:21 12622:21 12623:21 12624:-38 12625:-38 12626:-2 12627:-29 12629:-31 12630:49 12631:49 12632:25 12633:49 12634:-32 12635:-32 12636:-12 12637:-23 12638:-32 12639:-14 12640:-14 12641:-14 12642:-1 12643:-1 12644:-1 12645:-1 12650:-15 12651:-15 12652:-15 12653:-2 12654:-2 12655:-20 12656:-2 12657:-37 12658:-37 12659:-37 12660:-37 12661:28 12662:28 12663:19 12664:28 12674:-11 12675:-11 12676:-7 12677:-7 12678:-3 12679:-7 12680:33 12681:33 12682:33 12683:33 12684:-4 12685:-4 12686:-24 12687:24 12688:-4 12689:-10 12690:-10 12691:-5 12692:-5 12693:-5 12695:-5 12696:-29 12697:-29 12698:-31 12699:-29 12700:30 12701:30 12702:30 12703:30 12707:54 12708:54 12709:17 12710:-16 12711:-16 12712:-16 12713:-16 12714:-17 12715:-17 12716:-17 12717:-1 12718:-1 12719:-1 12720:-1 12721:26 12722:26 12723:26 12724:-7 12725:-4 12726:-4 12727:-4 12728:-8 12729:-16 12730:-16 12731:-27 12732:-16 12737:27 12738:27 12739:28 12741:27 12742:-5 12743:-5 12744:-5 12745:-10 12746:-10 12747:-10 12748:-10 12749:-17 12750:-17 12751:-17 12752:6 12753:6 12754:6 12755:6 12756:35 12757:35 12758:23 12759:10 12760:35 12761:55 12762:55 12763:24 12764:22 12765:-23 12766:-23 12767:-19 12768:-23 12769:57 12770:57 12771:57 12772:57 12773:11 12774:11 12775:11 12776:11 12777:-1 12778:-1 12779:-21 12781:-4 12784:-10 12786:-5 12787:-10 12788:-18 12789:-18 12790:-10 12791:-8 12792:-18 12796:-19 12797:-19 12798:-9 12799:-12 12800:-19 12801:-14 12802:-14 12803:-14 12804:11 12805:11 12806:-4 12807:-14 12809:11 12810:-11 12811:-11 12812:-11 12813:28 12814:28 12815:28 12816:28 12817:79 12818:79 12819:69 12820:20 12821:77 12822:-16 12823:-16 12824:-16 12825:-16 12826:-12 12827:-13 12828:-3 12829:-12 12832:-12 12833:-15 12834:-15 12835:-15 12836:-15 12837:-15 12838:-15 12839:-15 12840:-15 12841:17 12842:17 12843:-10 12844:11 12845:20 12846:17 12847:4 12848:4 12849:47 12850:-35 12851:9 12852:-5 12853:-5 12854:-3 12855:-5 12856:27 12857:27 12858:19 12859:27 12860:14 12864:26 12865:60 12866:29 12867:7 12868:10 12869:-15 12870:-15 12871:-16 12872:-15 12873:-33 12874:-33 12875:-33 12876:-33 12877:25 12878:-40 12879:-40 12880:-40 12881:-2 12882:-2 12885:-2 12886:-23 12887:-23 12888:-9 12889:-23 12890:-2 12891:-2 12892:-3 12893:-7 12894:-10 12895:-7 12896:-7 12897:-9 12898:-11 12899:-11 12900:-10 12901:-11 12902:-9 12903:-9 12904:-9 12905:54 12906:54 12907:46 12908:45 12909:20 12910:35 12911:35 12912:35 12913:-30 12914:-30 12915:-43 12916:7 12917:7 12918:-30 12919:-5 12920:-5 12921:-4 12922:-5 12923:-21 12924:-21 12925:-12 12926:-21 12927:36 12928:37 12929:36 12930:41 12931:-35 12932:36 12933:53 12934:53 12935:34 12936:53 12937:6 12938:6 12939:-18 12940:-17 12941:35 12942:35 12943:-3 12944:-3 12945:-4 12946:-3 12949:-45 12950:-45 12951:-34 12952:35 12953:35 12954:-28 12955:-28 12956:-28 12961:17 12962:17 12963:15 12964:17 12965:36 12966:36 12967:27 12968:36 12969:-36 12970:-36 12971:-19 12972:-13 12973:-36 12974:-5 12975:-1 12976:-4 12977:-2 12978:-5 12979:-8 12980:-8 12981:-9 12982:-8 12983:-15 12984:-15 12985:-14 12986:-15 12990:-13 12991:-13 12992:-14 12994:-13 12995:-34 12996:-34 12997:-12 12998:-25 12999:-34 13000:-42 13001:-42 13002:-42 13003:-42 13004:-6 13005:-6 13006:-3 13008:-4 13009:-4 13010:-16 13011:-16 13012:-26 13013:-26 13014:11 13015:11 13016:-16 13017:-16 13018:22 13019:-27 13020:5 13021:22 13022:8 13023:1 13024:-16 13025:-16 13028:1 13029:2 13030:15 13031:15 13034:-6 13035:-6 13040:-37 13041:-37 13042:-33 13043:-33 13044:-16 13045:14 13046:14 13047:-17 13048:-6 13049:-3 13050:-3 13051:16 13052:16 13053:-7 13054:-7 13055:21 13056:21 13057:-14 13058:-28 13059:14 13060:1 13061:10 13062:-9 13063:-9 13064:-10 13065:21 13066:21 13067:6 13068:6 13069:-47 13070:-26 13071:-10 13072:-10 13073:10 13074:10 13075:-8 13076:-8 13077:25 13078:26 13079:18 13080:18 13081:-9 13082:-9 13083:-2 13084:-2 13085:-30 13086:-8 13087:32 13088:19 13089:15 13090:14 13091:-11 13092:-11 13093:-13 13094:-1 13095:-1 13098:-2 13099:-2 13100:2 13101:-5 13102:-5 13103:21 13104:21 13105:-8 13106:10 13107:-18 13108:-2 13109:-2 13110:-20 13111:-17 13112:30 13113:30 13114:-1 13115:-1 13116:-22 13117:-22 13118:72 13119:46 13120:-9 13121:-9 13122:-7 13123:-7 13124:14 13125:14 13126:-16 13127:-7 13130:17 13131:28 13132:-16 13134:-17 13135:4 13136:4 13137:-15 13138:-15 13139:-7 13140:-7 13141:-14 13142:3 13143:-19 13144:13 13145:13 13146:11 13147:11 13148:28 13149:28 13150:-24 13151:-21 13152:-9 13153:-10 13154:-2 13155:-2 13156:-13 13157:-13 13158:69 13159:33 13160:33 13161:-22 13162:-22 13163:-13 13164:-15 13165:27 13166:-3 13167:-36 13168:-36 13169:-3 13170:-3 13173:54 13174:54 13177:-7 13178:-7 13181:-5 13182:-5 13183:20 13184:20 13185:50 13186:-7 13187:-7 13190:21 13191:11 13192:11 13193:26 13194:26 13195:-35 13196:-35 13197:-5 13198:-5 13201:18 13202:18 13203:19 13204:35 13205:21 13206:-2 13207:-2 13208:-19 13209:-19 13210:-9 13211:-9 13212:-9 13213:-7 13214:-33 13215:-33 13216:-40 13217:-40 13218:-9 13219:-9 13220:6 13221:-7 13222:11 13223:-20 13224:-20 13225:67 13226:16 13227:18 13228:12 13229:7 13230:-8 13231:-9 13232:-1 13238:35 13239:20 13244:-26 13245:-4 13246:-4 13247:4 13248:17 13249:-4 13250:-4 13251:-5 13252:-5 13253:-8 13254:-20 13255:-19 13256:-8 13257:-4 13258:-4 13259:-23 13260:-23 13261:3 13262:-4 13263:-4 13264:14 13265:14 13266:-9 13267:-9 13268:-9 13269:-9 13270:15 13271:37 13272:25 13275:42 13276:42 13277:-26 13278:-26 13279:10 13280:-4 13281:-4 13282:-46 13283:-46 13284:-21 13285:-21 13288:36 13289:36 13290:20 13291:20 13292:-10 13293:-10 13294:-17 13295:-17 13296:-15 13297:-15 13298:-7 13299:-18 13300:-15 13301:-15 13302:-4 13303:-1 13304:-2 13305:-3 13306:-6 13307:-6 13308:14 13309:-1 13310:-8 13311:-3 13312:-13 13313:-9 13315:-2 13316:-10 13317:-13 13319:-7 13321:-6 13322:-17 13323:-14 13324:-45 13325:-1 13326:-49 13329:28 13330:-26 13331:16 13332:-10 13333:-15 13334:-8 13335:8 13336:28 13337:-6 13338:18 13339:-41 13340:-5 13341:28 13342:17 13344:-4 13345:-19 13346:-14 13347:-2 13348:7 13349:-19 13350:-19 13351:-23 13352:-13 13353:-21 13355:29 13356:36 13357:-2 13362:-4 13365:-26 13366:-11 13367:-18 13368:-4 13370:-15 13371:18 13372:-20 13373:-4 13374:22 13375:-24 13376:18 13377:-19 13378:-10 13379:3 13380:-49 13381:50 13382:13 13383:-13 13384:12 13385:-10 13386:21 13387:-3 13388:-22 13389:29 13390:61 13392:-10 13393:28 13394:11 13396:43 13397:-28 13399:-16 13401:-17 13402:7 13403:3 13404:-50 13405:16 13406:-5 13407:-9 13408:15 13409:22 13410:-13 13411:21 13412:25 13413:47 13414:-15 13415:-12 13416:-25 13417:-3 13418:-4 13419:-17 13420:53 13421:-4 13422:-15 13424:-4 13425:8 13426:36 13427:-12 13429:-8 13430:-12 13431:8 13432:-1 13433:3 13434:-3 13435:-3 13436:-41 13437:-6 13438:11 13439:-16 13440:-12 13441:-8 13442:-15 13444:18 13445:19 13446:-3 13447:16 13448:-24 13449:-14 13451:-1 13452:-1 13454:-33 13455:-7 13456:21 13458:-4 13459:10 13460:9 13461:-8 13462:-8 13463:-23 13465:-14 13466:2 13467:-14 13468:-14 13469:-1 13470:9 13472:-18 13473:-7 13474:-16 13475:19 13476:-11 13477:-11 13478:28 13479:-13 13480:8 13481:8 13482:8 13483:-27 13484:-27 13485:-27 13486:-24 13487:-6 13488:-7 13489:-9 13490:-7 13491:-9 13492:-14 13497:-1 13498:-1 13499:-2 13500:-1 13501:-1 13502:-2 13505:-33 13506:-33 13507:-33 13508:-33 13509:1 13510:-18 13511:-18 13512:-7 13513:-7 13514:-7 13515:-7 13516:21 13517:21 13518:21 13519:21 13520:-26 13524:-21 13529:-4 13530:-4 13531:-4 13532:-4 13535:-10 13536:-10 13537:-10 13538:21 13539:21 13540:21 13541:21 13542:10 13543:10 13544:10 13545:10 13546:9 13547:9 13548:9 13549:-8 13550:-9 13551:-8 13552:11 13553:11 13554:-8 13555:-9 13556:-9 13557:-8 13560:-22 13562:-22 13567:-31 13568:-11 13569:-4 13570:-4 13571:-4 13572:-11 13573:-32 13574:-1 13575:-1 13576:-1 13577:-1 13578:2 13579:2 13580:2 13581:2 13582:-16 13583:-16 13584:-16 13585:-16 13586:-14 13587:-19 13588:-13 13589:-19 13590:-14 13591:-13 13592:-13 13593:-13 13594:-13 13595:40 13596:40 13597:2 13598:-4 13599:-4 13600:2 13601:9 13602:9 13603:9 13604:9 13605:-18 13606:-18 13607:-19 13608:-18 13609:-4 13610:-4 13611:-10 13612:-10 13613:-10 13614:-8 13615:-8 13616:-8 13617:-6 13618:-17 13619:-7 13620:-7 13621:-7 13622:21 13623:21 13624:-16 13625:-18 13626:-18 13627:-16 13628:19 13629:19 13630:25 13631:19 13632:-11 13633:-5 13634:-11 13635:-17 13636:-7 13637:-7 13638:-17 13639:28 13640:28 13641:28 13642:28 13643:-21 13644:-21 13645:-21 13646:-21 13647:-1 13650:-10 13651:-10 13654:36 13655:36 13656:-4 13657:-4 13660:5 13661:-14 13662:-6 13663:-6 13664:21 13665:-7 13666:-6 13667:25 13668:27 13669:-25 13670:-15 13672:12 13673:-24 13675:23 13676:1 13677:-4 13678:-6 13679:-11 13681:27 13682:9 13683:-7 13684:-40 13685:-2 13687:26 13688:-4 13689:10 13690:26 13691:-26 13692:-9 13693:-24 13694:-18 13695:-5 13697:-20 13699:20 13700:16 13701:-5 13702:-15 13703:-14 13704:-3 13707:-9 13708:-2 13709:-14 13710:-7 13713:-10 13715:29 13716:15 13717:16 13718:-8 13719:28 13720:-10 13721:-36 13722:-5 13724:9 13725:-18 13726:-18 13728:38 13730:-8 13731:16 13732:-15 13733:-17 13734:-4 13735:-11 13736:61 13737:20 13738:-31 13739:42 13740:-5 13741:28 13742:-36 13743:-8 13744:-17 13748:-11 13749:-29 13751:-71 13752:30 13753:18 13754:6 13755:-8 13756:-8 13757:-7 13758:1 13759:-8 13760:15 13761:-3 13762:15 13763:-9 13764:17 13765:21 13766:-10 13767:-7 13768:-7 13769:6 13770:1 13771:-8 13772:-8 13773:15 13774:15 13775:15 13776:15 13777:-8 13778:-8 13779:-3 13780:-3 13781:15 13782:16 13783:16 13784:15 13785:-9 13786:-9 13787:-9 13788:-9 13789:-9 13790:-10 13791:-10 13792:-9 13793:16 13794:16 13795:14 13796:4 13797:17 13798:-3 13799:-3 13800:-3 13801:21 13802:21 13803:21 13804:21 13805:27 13806:27 13807:-10 13808:-10 13809:16 13810:16 13811:-3 13812:-3 13813:-20 13814:-20 13815:-18 13816:-13 13817:-13 13818:-24 13819:-24 13820:-13 13821:-13 13822:-26 13823:-30 13824:-22 13825:-11 13826:67 13827:35 13828:24 13829:75 13830:-11 13831:23 13832:9 13833:-41 13834:-62 13835:-27 13836:-20 13837:-3 13838:-21 13839:33 13840:-10 13841:19 13842:28 13843:26 13844:-47 13845:-27 13846:49 13847:-14 13848:-12 13849:1 13850:46 13851:22 13852:-19 13853:22 13854:-42 13855:-4 13856:-26 13858:-5 13859:22 13860:29 13861:4 13862:17 13863:-48 13864:-1 13865:10 13866:7 13867:6 13868:15 13869:27 13870:-34 13871:34 13872:-46 13873:1 13874:35 13875:-35 13876:12 13877:59 13878:-61 13879:27 13880:-6 13881:21 13882:-28 13883:-27 13884:-19 13885:73 13886:4 13887:36 13888:22 13889:36 13890:41 13891:1 13892:-40 13893:39 13894:9 13895:3 13896:65 13897:-65 13898:47 13899:5 13900:20 13901:-82 13902:10 13903:40 13904:-16 13905:-19 13906:-25 13907:23 13908:17 13909:19 13910:29 13911:1 13912:-32 13913:20 13914:-2 13915:-34 13916:38 13917:37 13918:-26 13919:-41 13920:-24 13921:10 13922:6 13923:-26 13924:-5 13925:16 13926:64 13927:38 13928:34 13929:16 13930:-29 13931:40 13932:-27 13933:-17 13934:-62 13935:86 13936:-6 13937:18 13938:-51 13939:75 13940:-78 13941:68 13942:7 13943:30 13944:-27 13945:-33 13946:-65 13947:-34 13948:-13 13949:17 13950:-27 13951:17 13952:-60 13953:-43 13954:-100 13955:28 13956:-43 13957:-34 13958:-78 13959:-9 13960:4 13961:-28 13962:-24 13963:-19 13964:-44 13965:106 13966:33 13967:-13 13968:18 13969:25 13970:-40 13971:3 13972:-14 13973:-43 13974:-3 13975:-31 13976:26 13977:28 13978:-19 13979:18 13980:20 13981:24 13982:-61 13983:39 13984:-51 13985:76 13986:26 13987:-39 13988:24 13989:-4 13990:22 13991:-20 13992:-30 13993:34 13994:-9 13995:-15 13996:81 13997:-22 13998:71 13999:68 14000:-22 14001:-63 14002:24 14003:11 14004:-43 14005:-43 14006:10 14007:16 14008:44 14009:-4 14010:28 14011:18 14012:-123 14013:-28 14014:-5 14015:-64 14016:-25 14017:-18 14018:-34 14019:-80 14020:-72 14021:52 14022:5 14023:-60 14024:-51 14025:-24 14026:58 14027:48 14028:2 14029:25 14030:-81 14031:76 14032:24 14033:-23 14034:-11 14035:61 14036:-109 14037:-27 14038:14 14039:95 14040:-52 14041:46 14042:-3 14043:87 14044:-15 14045:-70 14046:29 14047:22 14048:8 14049:-7 14050:13 14051:35 14052:-24 14053:-12 14054:-11 14055:-49 14056:-22 14057:-6 14058:-36 14059:-6 14060:45 14061:-25 14062:30 14063:-27 14064:-11 14065:58 14066:15 14067:24 14068:42 14069:52 14070:-59 14071:38 14072:-58 14073:-7 14074:-31 14075:-43 14076:7 14077:60 14078:-52 14079:-20 14080:-3 14081:-37 14082:-22 14083:-17 14084:5 14085:55 14086:-15 14087:27 14088:37 14089:-4 14090:30 14091:-20 14092:-50 14093:70 14094:56 14095:12 14096:61 14097:-5 14098:70 14099:33 14100:-3 14101:-67 14102:7 14103:47 14104:-68 14105:-42 14106:16 14107:28 14108:37 14109:50 14110:17 14111:-9 14112:-105 14113:-29 14114:-9 14115:-50 14116:13 14117:59 14118:18 14119:-34 14120:18 14121:50 14122:-34 14123:-24 14124:-44 14125:-41 14126:-32 14127:71 14128:-32 14129:38 14130:-38 14131:34 14132:-74 14133:-13 14134:-35 14135:15 14136:-31 14137:-25 14138:-11 14139:54 14140:-5 14141:106 14142:116 14143:27 14144:-78 14145:3 14146:-50 14147:20 14148:-18 14149:1 14150:-1 14151:23 14152:-47 14153:-82 14154:-40 14155:-64 14156:49 14157:-61 14159:28 14160:68 14161:-15 14162:-7 14163:24 14164:-30 14165:-15 14166:-17 14167:9 14168:31 14169:75 14170:-39 14171:110 14172:-35 14173:-18 14174:-49 14175:-51 14176:38 14177:41 14178:17 14179:46 14180:-70 14181:-3 14182:76 14183:-44 14184:-82 14185:-9 14186:51 14187:35 14188:32 14189:-55 14190:67 14191:-28 14192:-104 14193:10 14194:35 14195:1 14196:3 14197:49 14198:50 14199:40 14200:9 14201:44 14202:-20 14203:7 14204:-44 14205:-35 14206:-25 14207:-4 14208:61 14209:-34 14210:18 14211:10 14212:-48 14213:4 14214:-91 14215:-65 14216:48 14217:63 14218:-32 14219:-4 14220:-13 14221:84 14222:14 14223:-92 14224:17 14225:83 14226:48 14227:2 14228:48 14229:43 14230:-12 14231:21 14232:58 14233:-49 14234:24 14235:-53 14236:30 14237:77 14238:-37 14239:48 14240:-21 14241:9 14242:-21 14243:24 14244:40 14245:-48 14246:57 14247:-4 14248:-13 14249:34 14250:24 14251:9 14252:-97 14253:26 14254:-20 14255:11 14256:-74 14257:-46 14258:-3 14259:38 14260:-63 14261:24 14262:3 14263:54 14264:-56 14265:-16 14266:80 14267:18 14268:42 14269:-7 14270:-7 14271:-12 14272:-46 14273:-28 14274:21 14275:-2 14276:-39 14277:63 14278:-14 14279:33 14280:-8 14281:17 14282:-74 14283:30 14284:81 14285:61 14286:5 14287:-24 14288:-37 14289:30 14290:32 14291:14 14292:-11 14293:27 14294:17 14295:18 14296:21 14297:-36 14298:16 14299:-25 14300:-8 14301:-87 14302:22 14303:3 14304:23 14305:-22 14306:11 14307:52 14308:12 14309:8 14310:1 14311:26 14312:-43 14313:-27 14314:51 14315:-37 14316:12 14317:46 14318:-35 14319:-3 14320:10 14321:1 14322:13 14323:19 14324:-35 14325:-23 14326:2 14327:50 14328:-14 14329:28 14330:-32 14331:25 14332:-57 14333:63 14334:-65 14335:91 14336:-41 14337:23 14338:-33 14339:33 14340:-127 14341:125 14342:44 14343:39 14344:-39 14345:-77 14346:-110 14347:7 14348:-74 14349:-36 14350:-46 14351:7 14352:-57 14353:-1 14354:-21 14355:38 14356:-17 14357:-89 14358:-20 14359:-47 14360:63 14361:-54 14363:48 14364:-81 14365:23 14366:-12 14367:-26 14368:10 14369:70 14370:-27 14371:1 14372:17 14373:-4 14374:-13 14375:-13 14376:29 14377:-21 14378:18 14379:28 14380:15 14381:-28 14382:-47 14383:-4 14384:-61 14385:67 14386:70 14387:2 14388:42 14389:15 14390:5 14391:-21 14392:-55 14393:64 14394:-12 14395:-11 14396:66 14397:28 14398:40 14399:27 14400:29 14401:-20 14402:33 14403:27 14404:4 14405:-97 14406:-29 14407:17 14408:70 14409:-7 14410:-34 14411:26 14412:-144 14413:-48 14414:-2 14415:-23 14416:-67 14417:50 14418:-18 14419:-52 14420:-65 14421:62 14422:11 14423:-11 14424:-57
-0.0024544021487236025 -0.0024544021487236025 0.0024544021487236025 1:-19 2:25 3:3 4:8 5:-1 7:21 8:1 10:-4 11:16 12:21 13:-2 14:-5 16:-10 18:14 19:-18 20:-8 21:13 22:-4 23:-12 25:3 26:-16 27:-4 28:3 29:-25 30:-10 31:2 32:34 33:8 35:-31 36:-8 37:-6 38:-9 39:-11 40:6 41:-26 42:11 43:-24 44:-13 45:-52 46:-7 47:14 48:27 49:33 50:-20 51:24 52:19 53:-2 54:-18 55:-28 56:15 57:-7 58:40 59:-21 60:-8 61:-19 62:-6 63:-14 64:-5 66:2 67:18 68:-8 69:-19 70:17 71:22 73:-6 74:-5 75:-7 77:-21 78:53 79:-10 80:-12 81:19 82:-9 83:-24 84:15 85:18 86:22 87:-9 88:11 89:-16 91:-1 92:15 93:-12 94:26 95:-20 96:-8 97:-7 98:-6 99:-2 100:3 101:-6 102:8 103:-9 104:6 105:-3 106:12 107:4 108:-2 109:15 110:-12 111:30 112:-4 113:-6 114:-5 115:-24 116:-13 117:16 118:20 120:-21 121:-3 122:13 123:-15 124:29 125:-9 126:-9 127:-6 128:8 129:-13 130:-14 131:-18 132:-4 133:-4 134:2 135:-1 136:-9 138:10 139:11 140:11 141:17 142:12 143:-8 144:-6 145:-6 147:11 148:3 149:3 150:-2 151:-2 152:32 153:7 154:-11 155:33 156:34 157:-7 158:8 159:-7 160:-38 161:-10 162:-8 163:-1 165:-3 166:3 167:27 168:-27 169:-17 170:9 171:-4 172:16 173:-28 174:-1 175:-8 178:-12 179:13 180:14 181:-9 182:-7 183:2 184:-15 185:-3 186:-4 187:64 188:-2 189:-16 190:-12 191:-3 192:-5 193:2 194:15 195:-15 196:-5 197:-19 198:-8 199:-20 200:21 201:-9 202:20 203:-10 204:-4 205:-16 206:17 207:-12 208:8 209:5 210:-29 211:32 212:39 213:-11 214:-10 215:-17 216:-43 217:-28 218:-4 219:-44 220:-2 221:-7 223:-3 225:31 226:12 227:-25 228:-10 229:-14 230:-4 231:13 232:-1 233:15 234:-6 235:-34 236:-8 237:32 238:24 239:6 240:-2 241:-6 242:-15 243:-10 244:14 247:9 248:15 249:32 250:-9 251:-7 252:-37 253:-1 254:-17 255:21 257:-12 258:-19 259:-1 260:-78 261:14 262:-13 263:-7 264:-11 265:-22 266:1 267:-13 268:-7 269:-10 270:-11 271:-5 272:-21 273:-27 275:33 276:14 277:26 278:25 279:2 280:14 281:-8 282:19 283:-22 284:20 287:-7 288:-7 289:64 290:-2 291:3 292:-17 293:-18 294:8 295:-5 296:-8 297:27 298:-3 299:10 300:22 301:-10 302:21 303:26 304:-20 305:5 306:-3 307:-5 308:-11 309:-24 310:14 311:-10 312:-10 313:7 315:-2 316:14 317:5 318:13 319:-2 320:26 321:-2 322:11 323:30 324:-3 325:10 326:1 327:7 328:5 329:-15 330:31 331:-20 332:12 333:14 334:-15 335:-15 336:-15 337:-10 338:1 339:-9 340:17 341:-20 343:-10 344:52 345:-33 346:3 347:-9 348:14 349:23 350:26 351:1 352:13 353:2 354:-12 355:-14 356:-2 357:-12 358:-16 359:4 360:-8 361:-2 362:-22 363:51 364:-16 365:7 367:-28 369:13 370:16 371:-1 372:18 373:2 374:-26 375:-12 376:-16 377:-11 378:-1 379:6 380:6 381:13 382:19 383:-23 384:15 385:9 386:-13 387:19 388:-6 389:-6 390:18 391:23 392:24 394:-7 395:8 396:27 397:32 398:-19 399:-16 400:16 402:5 403:-3 404:12 405:2 406:12 407:5 408:17 409:-24 410:-7 411:7 412:-1 413:12 414:33 415:44 416:44 417:5 418:20 419:50 420:-2 421:-7 422:-11 423:-5 424:33 425:24 426:33 427:-8 430:-31 431:-1 432:-26 433:2 434:-4 435:4 436:15 437:-7 438:8 439:1 440:1 441:-5 442:1 443:-2 444:-6 445:-6 446:-7 447:-3 448:-2 449:-15 450:-6 451:-15 452:7 453:-12 454:-12 455:-14 456:-43 457:-19 458:-44 459:11 460:-2 461:-11 462:-10 463:16 464:7 465:13 466:5 467:-23 468:14 469:9 470:12 471:-13 472:57 473:20 474:11 475:-7 476:-21 477:-4 478:9 479:13 481:13 482:79 483:-5 484:-8 485:-12 486:29 487:2 488:-72 489:12 490:-44 491:15 492:9 493:-2 494:9 495:9 496:3 498:-1 499:8 501:-7 502:-22 504:-12 505:15 506:-16 507:-12 508:-1 509:-12 510:17 511:-19 512:-9 513:-34 514:-13 515:-13 516:4 517:13 518:-14 519:-14 520:-7 521:-22 522:31 523:32 524:-3 525:31 526:-15 527:30 528:23 529:-3 530:-18 531:-12 532:-65 533:-3 535:-22 536:-7 537:-6 538:-2 539:-18 540:-10 541:-14 542:-12 543:-21 544:-8 545:-25 546:-23 547:54 548:-1 549:-2 550:-15 551:-19 552:29 553:30 556:-17 557:-8 558:26 559:-15 561:-7 562:-10 563:-5 564:-11 565:13 566:-7 567:-7 568:-1 569:-8 570:-12 571:-14 572:-12 573:-5 574:-2 575:4 576:-6 578:-19 579:13 580:19 581:-10 582:13 583:1 584:3 585:-12 586:-4 587:77 588:7 589:24 590:-14 591:-12 592:-13 593:-7 594:-2 595:-13 596:1 597:-5 598:-10 599:11 600:11 601:-19 602:-8 603:-33 604:26 605:26 606:-4 607:-4 608:7 609:2 610:-8 611:-10 612:-10 614:21 615:-37 616:-24 617:2 618:-16 619:-16 620:-16 621:-11 622:-4 623:31 624:18 625:21 626:17 627:22 628:-14 629:7 630:-17 631:26 632:-16 633:-16 634:-20 635:-16 636:3 637:-16 638:-13 639:-11 640:28 642:18 643:19 644:-5 650:5 651:-28 652:16 653:-2 654:17 657:-5 658:-12 659:8 660:-2 661:38 662:56 663:-6 664:-12 665:20 666:25 667:-1 668:-23 669:-3 670:-10 671:-7 672:17 673:-16 674:1 675:-20 676:17 677:-4 678:-1 679:4 680:2 681:33 682:-13 683:17 684:-14 685:-3 686:13 687:-28 688:1 689:50 690:-26 691:64 693:14 694:35 695:7 696:17 697:13 698:-3 699:11 700:22 701:-9 702:50 703:47 704:15 705:11 706:-10 708:-26 709:-17 710:-12 711:-4 712:8 713:-7 714:-6 715:-11 716:4 717:-9 718:-6 719:-3 720:33 721:35 722:16 723:19 724:21 725:-10 726:-1 727:-11 728:14 729:-1 730:9 731:22 732:5 733:-20 734:10 735:10 736:-2 737:22 738:-13 739:-5 740:12 741:13 743:31 744:-25 745:24 746:26 747:-9 748:-5 749:5 750:-2 751:-17 752:13 753:13 754:-2 755:17 756:17 757:22 758:17 759:17 760:16 761:-10 762:-8 763:-7 764:-15 765:1 766:12 767:7 768:6 769:12 770:-3 771:5 772:-6 775:-25 776:-21 777:14 778:12 779:12 780:16 781:8 782:-21 783:9 784:-4 785:-8 786:10 787:11 788:15 789:-18 791:-1 792:-1 793:22 794:28 795:7 796:-4 797:3 798:-5 799:9 800:-17 801:-7 802:-16 803:18 804:3 805:18 806:-16 807:24 808:-8 809:-12 810:-22 811:6 812:-11 814:-15 815:-20 816:-22 817:18 819:-34 820:12 821:19 822:2 823:23 824:32 825:5 826:-5 827:-4 828:39 829:23 830:-20 832:10 833:-26 834:-12 835:-17 836:-12 837:30 838:-8 839:-11 840:-15 841:-12 842:-7 843:-23 845:14 846:14 847:-24 848:-4 849:-24 850:-2 851:-5 852:39 853:21 854:-2 855:-4 856:30 857:3 858:-11 859:-9 860:32 861:2 862:-8 863:-8 864:-13 865:-12 866:-4 867:-10 868:26 869:-2 870:-38 871:-38 873:-7 874:-17 875:-7 876:19 877:42 878:28 879:23 880:-35 881:-12 882:-14 883:9 884:14 885:-8 886:12 887:24 888:8 889:9 891:-3 892:-3 893:-6 894:-6 895:-4 896:-4 897:13 900:-2 901:-13 902:-13 903:-7 904:-17 905:6 906:20 907:-7 908:9 909:9 910:4 911:-5 913:11 914:34 915:13 916:-27 917:-11 918:-16 919:-8 920:13 921:4 922:51 923:12 924:5 926:-2 927:-7 928:11 929:12 930:-21 931:-15 932:2 933:6 934:-7 935:43 936:9 937:-21 938:-21 939:-32 940:-23 942:27 943:19 944:-1 945:18 946:-5 947:-6 948:-6 949:-9 950:-8 951:-3 952:-29 953:-7 954:-24 956:-26 957:18 958:21 960:-7 961:-9 962:15 964:6 965:-6 966:-9 967:-13 968:-8 969:-4 971:15 972:-6 973:22 974:-6 975:-4 976:-2 977:-2 978:14 979:-28 980:-30 981:21 982:21 983:4 984:-6 985:-6 986:-7 987:-6 988:-19 989:-7 990:-4 991:15 992:15 993:-24 996:-1 998:-4 999:9 1000:9 1001:17 1003:14 1004:-14 1005:-8 1006:10 1007:-5 1009:21 1010:-18 1011:13 1012:-12 1013:-6 1014:22 1015:-17 1016:-15 1017:-8 1018:8 1019:14 1020:-29 1022:-4 1023:49 1024:44 1025:12 1026:-14 1027:26 1028:27 1029:-9 1030:-9 1031:-13 1032:13 1033:-18 1034:4 1035:1 1036:3 1037:-8 1038:32 1039:-11 1040:-10 1041:-11 1042:-6 1043:23 1044:28 1045:-3 1046:-10 1047:-2 1048:-6 1049:-1 1050:-1 1051:-18 1052:-1 1053:-5 1054:-9 1055:-9 1056:6 1057:-7 1058:-1 1059:-2 1060:-10 1061:1 1062:-5 1063:-1 1064:19 1065:10 1066:-2 1067:10 1069:-8 1070:-9 1071:-8 1072:-8 1073:17 1074:-6 1075:14 1076:9 1077:-14 1079:-8 1081:-13 1082:-9 1083:-26 1084:-18 1085:-31 1086:-1 1087:-16 1088:17 1089:-7 1090:-13 1091:19 1092:22 1094:4 1095:-5 1096:32 1097:62 1098:-22 1099:-25 1100:-20 1101:4 1104:-7 1105:-12 1106:-18 1107:-28 1108:-8 1110:-10 1111:-10 1112:-30 1113:-15 1114:-15 1115:-11 1116:13 1117:8 1118:-2 1119:9 1120:25 1121:-2 1122:15 1123:-18 1124:-17 1125:-3 1126:-8 1127:4 1128:9 1129:-2 1130:-12 1131:-8 1132:-18 1133:10 1134:2 1135:-7 1136:-9 1137:-5 1138:8 1139:19 1140:4 1141:6 1142:9 1143:-11 1144:-8 1145:-7 1146:-3 1147:5 1148:11 1150:-22 1151:-17 1152:7 1153:-7 1154:-2 1155:20 1156:-9 1157:-18 1159:8 1160:-19 1161:-6 1162:-17 1163:-8 1164:-23 1165:-6 1166:-15 1167:19 1168:-15 1169:-14 1170:-38 1171:-4 1172:-8 1174:11 1175:21 1176:58 1177:-27 1178:-6 1179:-3 1180:-23 1181:7 1182:10 1184:24 1185:-17 1186:-18 1187:-9 1188:-4 1189:2 1190:12 1191:-1 1192:22 1193:22 1194:19 1195:-13 1196:53 1197:-15 1198:34 1199:12 1200:-10 1201:-5 1202:25 1203:19 1204:7 1205:24 1206:-8 1207:-2 1208:-17 1210:-16 1211:-7 1213:-14 1214:33 1215:47 1216:-13 1217:-5 1218:18 1220:20 1221:-10 1222:-2 1223:23 1224:-10 1225:-20 1226:-3 1227:19 1228:-12 1229:-1 1230:-18 1231:-6 1232:-14 1233:-6 1234:24 1236:17 1237:-8 1238:18 1240:62 1241:-8 1242:-11 1243:13 1244:11 1245:-5 1246:-2 1247:-2 1248:-5 1250:-24 1251:-20 1252:-7 1253:-14 1254:-23 1255:-2 1256:-8 1257:2 1258:14 1259:-11 1260:20 1261:4 1262:-3 1263:21 1264:-2 1265:-2 1266:-10 1267:-22 1268:-13 1269:21 1270:-15 1272:32 1273:-20 1274:-6 1275:18 1276:-15 1277:-13 1278:-5 1279:-3 1280:9 1281:-23 1282:10 1283:10 1284:-6 1285:-8 1287:5 1289:12 1290:-8 1293:9 1294:6 1295:18 1296:-15 1297:-2 1299:-11 1300:-8 1301:-8 1302:-21 1303:-22 1304:-16 1305:-16 1306:-4 1307:-5 1308:33 1309:26 1310:10 1311:13 1312:-30 1313:-15 1314:23 1315:-3 1316:-3 1317:-38 1319:-4 1320:-3 1321:-14 1322:23 1323:-52 1324:-4 1325:-2 1327:22 1328:-1 1329:14 1330:-11 1331:-22 1333:-15 1334:-5 1335:-11 1336:25 1337:10 1339:-6 1341:-11 1342:9 1343:3 1344:-32 1346:-5 1347:-22 1348:30 1349:-4 1351:-1 1352:15 1354:-20 1355:10 1356:-17 1357:-6 1358:-9 1360:8 1361:-14 1362:-1 1363:-1 1364:30 1365:10 1366:-17 1367:-9 1368:-36 1369:-11 1370:8 1371:-17 1372:-6 1373:14 1374:-10 1375:13 1376:-25 1377:-25 1378:-13 1379:20 1380:-28 1381:-16 1382:-17 1383:-16 1384:-2 1385:13 1386:-8 1387:-6 1388:11 1389:-7 1390:-11 1391:-1 1393:-10 1394:24 1395:34 1396:-15 1397:-9 1398:7 1399:-4 1400:28 1401:13 1402:9 1403:79 1404:21 1405:6 1406:33 1407:31 1408:20 1409:10 1411:-10 1412:-5 1413:6 1414:6 1415:-21 1416:-16 1417:3 1418:-1 1419:-2 1420:18 1421:1 1423:19 1425:9 1426:1 1427:-2 1428:18 1429:-12 1430:13 1431:-6 1432:1 1433:-16 1434:-5 1435:-9 1436:1 1437:-9 1438:11 1439:-15 1440:-13 1441:1 1442:-10 1443:-5 1444:13 1445:-8 1446:7 1447:8 1448:19 1449:-12 1450:-4 1451:-5 1452:-8 1453:-7 1454:-16 1455:-9 1456:-12 1457:-11 1459:-9 1460:12 1461:14 1462:-1 1463:-15 1464:25 1465:1 1466:7 1467:-4 1468:13 1470:-9 1471:-13 1472:-41 1473:17 1474:-2 1475:15 1476:2 1477:13 1478:-12 1479:12 1480:12 1482:-1 1483:13 1484:-17 1486:-31 1487:11 1488:4 1489:-1 1490:-32 1491:-5 1492:1 1493:8 1494:-8 1495:-16 1496:14 1497:-13 1498:15 1499:29 1500:2 1501:-6 1502:15 1503:13 1504:8 1505:32 1506:6 1507:-42 1508:-4 1509:1 1510:3 1511:-16 1512:-24 1513:23 1514:-26 1515:22 1516:-10 1517:-24 1518:-15 1519:-9 1520:-15 1521:-15 1522:-16 1523:-8 1524:-10 1525:-1 1526:2 1527:-19 1528:-2 1529:-2 1530:-10 1531:-11 1532:17 1533:47 1534:-18 1535:1 1536:-5 1537:14 1538:7 1539:-12 1540:22 1541:-19 1542:-8 1543:12 1544:2 1545:-4 1546:-3 1547:-8 1548:-20 1549:-6 1550:-15 1551:36 1553:-6 1554:-3 1555:-14 1556:-14 1557:12 1558:-14 1559:29 1560:-30 1561:-6 1562:-11 1564:17 1565:14 1566:-11 1567:23 1568:8 1569:-9 1570:-12 1571:-14 1572:-19 1573:14 1574:21 1575:-14 1576:-23 1577:-23 1578:-12 1579:17 1580:22 1581:-18 1582:-15 1583:-4 1584:11 1585:-33 1586:-12 1587:-8 1588:-16 1589:-11 1590:-2 1591:-2 1593:-3 1594:-3 1595:17 1596:8 1597:11 1598:-3 1599:-1 1600:-20 1601:21 1602:21 1603:4 1604:6 1605:41 1606:-1 1607:-34 1608:-17 1609:28 1610:-2 1611:22 1612:-4 1613:-5 1614:10 1615:13 1617:41 1618:15 1619:6 1620:-1 1621:4 1623:-7 1624:-5 1625:-3 1626:-11 1627:2 1628:-16 1629:27 1630:-12 1631:-10 1632:-4 1633:-7 1634:-1 1635:-2 1636:-14 1637:-8 1638:-15 1639:-2 1640:-16 1641:7 1642:-23 1643:-10 1644:-7 1645:4 1646:22 1647:-9 1648:9 1649:-13 1650:11 1651:-25 1653:-46 1654:-7 1655:11 1656:13 1658:13 1659:-12 1660:-2 1661:8 1662:-9 1663:13 1664:-8 1665:-12 1666:-2 1667:15 1668:15 1669:52 1670:-1 1671:21 1672:4 1673:-14 1676:-29 1677:-15 1678:-5 1679:-13 1680:12 1681:16 1682:-4 1683:-10 1684:30 1685:5 1686:-15 1687:-6 1688:-3 1689:-13 1690:-18 1691:-11 1692:22 1694:1 1696:11 1697:-43 1698:-17 1699:-8 1700:-1 1701:84 1702:-13 1703:25 1704:8 1705:29 1706:-13 1707:-23 1708:-4 1709:-15 1710:-15 1711:-4 1712:8 1714:-7 1715:13 1716:-7 1718:-18 1719:27 1720:28 1721:-5 1722:-4 1723:11 1724:-16 1725:21 1726:13 1727:-3 1728:-17 1729:18 1730:-5 1731:-12 1735:-1 1736:-2 1737:4 1738:-7 1739:23 1740:18 1742:29 1743:-19 1744:-22 1745:-9 1746:-11 1747:-3 1748:2 1749:-12 1750:-10 1751:-8 1752:-32 1753:-35 1754:-32 1755:-7 1756:-25 1757:3 1758:-4 1759:-4 1760:-17 1761:-5 1762:8 1763:13 1764:-6 1765:15 1767:-10 1768:23 1769:-28 1770:-11 1771:-6 1772:16 1773:-13 1774:-9 1775:6 1776:24 1777:31 1778:-3 1779:14 1781:2 1782:-13 1783:-17 1784:-14 1786:1 1787:-8 1788:-16 1789:7 1790:8 1791:9 1792:-1 1793:-1 1794:-29 1795:1 1796:50 1797:-39 1798:2 1800:10 1801:16 1802:7 1803:9 1804:-13 1805:36 1806:-5 1807:9 1808:13 1809:-25 1810:38 1811:-21 1812:-15 1813:-15 1814:6 1815:19 1816:6 1817:-2 1818:17 1819:7 1820:-10 1821:16 1822:-10 1823:-10 1824:16 1825:8 1826:-10 1827:7 1829:2 1830:-13 1831:-14 1832:23 1834:-3 1837:12 1838:-20 1839:6 1840:-2 1841:-4 1842:-26 1843:-10 1844:-10 1845:-4 1848:24 1849:-15 1850:-24 1851:20 1852:-7 1853:-5 1854:10 1855:-1 1856:-11 1857:-21 1859:5 1860:-1 1861:-7 1863:-9 1865:-27 1866:15 1867:-15 1868:-10 1869:-8 1870:13 1871:-14 1872:-9 1873:3 1874:-4 1875:-10 1876:6 1877:-3 1878:-10 1879:-10 1880:-9 1881:14 1882:6 1883:29 1884:21 1885:62 1886:47 1887:12 1888:-3 1889:10 1890:13 1891:-8 1892:11 1893:-3 1894:-22 1895:13 1896:-1 1897:-13 1898:13 1899:13 1900:-43 1901:20 1902:22 1903:20 1904:20 1905:-3 1906:-10 1907:-30 1908:-9 1909:-8 1911:13 1912:13 1913:-14 1914:13 1915:-12 1916:2 1917:-9 1918:-9 1919:12 1920:5 1921:-16 1924:-6 1926:-1 1927:19 1928:-22 1929:12 1930:-6 1931:-9 1932:-9 1933:31 1934:8 1935:-2 1936:3 1937:17 1938:18 1939:-40 1940:-13 1941:-9 1942:4 1943:-14 1944:11 1945:8 1946:11 1948:-22 1949:-10 1950:9 1951:-4 1952:-35 1953:-21 1954:-4 1956:-7 1957:36 1958:32 1959:32 1960:-25 1961:9 1962:23 1963:-23 1964:15 1965:15 1966:14 1967:16 1968:-17 1970:8 1971:8 1972:17 1973:-13 1974:-18 1975:-14 1976:-27 1977:-9 1978:22 1979:-17 1980:4 1981:-1 1983:-1 1984:-7 1985:16 1986:14 1987:14 1988:74 1989:74 1990:-3 1991:-12 1992:23 1993:16 1994:11 1996:11 1997:9 1998:13 1999:22 2000:12 2001:17 2002:-3 2004:-23 2005:24 2006:-38 2007:-20 2008:-11 2009:-8 2010:-13 2011:13 2012:-10 2013:-6 2014:-6 2015:-9 2016:-15 2017:16 2018:26 2019:-30 2020:-26 2021:20 2022:12 2023:30 2024:-12 2025:-14 2026:1 2027:-4 2028:-10 2029:-9 2030:-16 2031:-46 2032:9 2033:-7 2034:-9 2035:27 2036:27 2037:-6 2038:-6 2039:-28 2040:12 2041:-3 2042:5 2043:-1 2044:-5 2045:-9 2046:-9 2047:-12 2049:-14 2050:-14 2051:-6 2052:-8 2053:-7 2054:12 2055:-8 2056:6 2057:21 2059:5 2060:14 2061:-2 2062:-2 2063:-9 2064:-12 2065:-21 2066:8 2067:-17 2068:-17 2069:24 2070:22 2071:12 2072:13 2073:-1 2074:6 2075:-27 2076:30 2077:10 2078:4 2079:33 2080:-16 2081:-34 2082:6 2083:4 2084:32 2085:-10 2086:26 2087:17 2088:-16 2089:37 2090:10 2091:-21 2092:-27 2093:-13 2094:19 2095:25 2097:10 2098:14 2099:12 2100:-4 2101:10 2102:9 2103:9 2104:37 2106:-14 2108:10 2109:10 2110:9 2111:43 2112:-6 2113:-20 2114:21 2115:32 2116:-9 2117:-4 2118:-23 2119:-8 2120:-5 2121:-11 2122:-5 2123:13 2125:-21 2126:-22 2127:8 2128:8 2129:-5 2130:-10 2132:30 2134:-13 2135:-10 2136:-23 2137:-4 2138:-16 2139:-7 2140:-21 2141:-8 2142:-18 2143:-18 2144:-5 2145:15 2146:15 2147:-15 2148:-2 2149:-2 2150:-19 2151:-6 2152:-7 2154:-9 2155:-2 2157:-2 2159:-3 2160:-2 2161:-12 2162:-12 2163:-8 2165:-30 2166:-13 2167:10 2168:15 2169:-11 2170:26 2171:26 2172:9 2173:9 2174:-17 2175:-5 2176:5 2178:28 2179:54 2180:-10 2181:-11 2185:-16 2186:24 2187:17 2188:-5 2189:-5 2190:2 2191:-5 2192:-3 2193:-9 2194:-4 2195:18 2196:-9 2197:-9 2198:-9 2199:-20 2200:8 2201:-14 2202:22 2203:-11 2204:5 2205:9 2207:42 2208:20 2209:14 2210:-24 2211:-7 2213:-8 2214:-6 2215:-6 2216:13 2217:14 2218:-14 2219:-7 2220:-10 2221:27 2222:-16 2223:-19 2224:6 2225:-4 2226:-17 2227:-8 2228:-12 2229:-13 2230:-13 2231:-10 2232:-15 2233:-8 2234:-10 2235:-16 2236:-32 2237:-28 2238:-1 2239:23 2240:21 2241:-15 2242:-11 2243:4 2247:23 2248:4 2251:-12 2252:-10 2255:-16 2256:-8 2257:-36 2258:-36 2259:-2 2260:-2 2263:-8 2264:-8 2265:8 2266:11 2267:-10 2268:6 2269:-4 2270:21 2271:9 2272:-14 2273:23 2274:-7 2275:12 2276:11 2277:-9 2278:-13 2279:-11 2280:50 2281:33 2282:-14 2283:-29 2284:-12 2285:10 2286:-13 2289:-1 2290:3 2291:-11 2292:-28 2293:31 2294:25 2295:-6 2296:-20 2297:-11 2298:49 2299:51 2300:20 2301:24 2302:-42 2303:-1 2304:66 2306:42 2307:-5 2308:11 2309:19 2310:35 2311:-8 2312:-18 2313:12 2314:-14 2315:-9 2316:-9 2317:13 2318:46 2319:-4 2320:-21 2321:-6 2322:-10 2323:-15 2324:24 2326:15 2327:7 2328:-3 2329:-8 2330:-24 2331:71 2332:32 2333:-12 2334:3 2335:-16 2336:-23 2337:4 2338:-6 2339:-16 2340:-10 2341:-5 2342:19 2344:15 2345:-7 2346:3 2347:-13 2348:-6 2349:-3 2351:-2 2352:-6 2353:23 2354:-5 2355:27 2356:-8 2357:13 2358:-8 2359:20 2360:-12 2361:-3 2362:-15 2363:-9 2364:-5 2365:13 2366:-9 2367:17 2368:11 2369:12 2370:19 2371:-17 2372:-1 2373:-8 2374:-16 2375:-11 2376:12 2377:12 2378:-14 2379:3 2380:-7 2381:-1 2382:-7 2383:12 2384:-11 2385:-9 2387:21 2388:-14 2389:-17 2390:-4 2391:-4 2392:22 2393:14 2394:-14 2395:35 2396:-1 2397:16 2398:33 2399:-3 2400:-2 2401:-28 2402:16 2403:29 2404:-10 2405:24 2406:-22 2407:1 2408:21 2409:-33 2410:-20 2411:-2 2412:-14 2413:-6 2414:24 2415:-2 2416:12 2419:2 2421:-33 2422:-3 2423:30 2424:-15 2425:-15 2426:-8 2427:14 2428:-14 2429:9 2430:-14 2431:17 2432:29 2433:30 2434:-1 2435:-1 2436:33 2437:-28 2438:-16 2439:-8 2441:-5 2442:9 2443:35 2444:-5 2445:26 2446:-12 2447:-4 2448:-5 2450:-2 2452:16 2453:-32 2454:4 2455:-4 2456:-19 2457:8 2458:14 2459:12 2460:32 2461:-8 2462:11 2463:-10 2464:-29 2465:-11 2466:-3 2467:8 2468:12 2470:-20 2471:-13 2472:-27 2473:-4 2474:-3 2475:3 2477:16 2478:-8 2479:-15 2480:-17 2481:-1 2482:-6 2483:23 2484:26 2485:-9 2486:13 2487:-2 2488:-10 2489:-9 2490:10 2491:-5 2492:-7 2493:12 2494:-4 2495:7 2496:-14 2497:-1 2498:-9 2499:-3 2500:19 2501:25 2502:-30 2503:27 2504:-5 2505:12 2506:10 2507:-1 2509:15 2510:9 2511:-5 2512:-11 2513:19 2514:-36 2515:-9 2516:39 2517:-18 2518:-3 2519:8 2520:3 2521:19 2522:-23 2523:-9 2524:5 2525:13 2526:-7 2527:46 2528:-7 2529:-7 2530:-2 2531:-9 2532:-3 2533:-3 2534:-1 2535:20 2536:-1 2537:15 2538:20 2539:15 2540:-1 2541:-36 2542:-1 2543:-8 2544:-17 2545:6 2546:1 2547:-1 2548:-11 2549:-29 2550:-5 2551:-7 2552:-2 2553:-4 2555:-5 2557:28 2558:-18 2559:-14 2560:35 2561:31 2562:5 2563:-6 2564:-6 2565:-3 2566:-1 2567:4 2568:-19 2569:28 2570:4 2571:-2 2572:11 2573:35 2574:-2 2575:6 2576:14 2577:18 2578:-2 2579:4 2580:29 2581:29 2582:14 2583:-8 2584:-26 2585:-12 2588:8 2590:19 2591:-12 2592:33 2593:-3 2594:10 2595:41 2596:7 2597:7 2598:-51 2600:-45 2601:-13 2602:15 2603:11 2604:-23 2605:9 2606:-11 2607:-26 2608:-11 2609:-38 2610:-4 2611:-1 2612:1 2613:15 2614:-7 2615:-6 2616:-15 2617:-42 2619:-22 2620:-22 2621:-11 2622:-11 2623:5 2624:11 2625:13 2626:1 2627:22 2628:-3 2629:-8 2630:-8 2631:-17 2632:-14 2633:24 2634:24 2636:-12 2637:-22 2638:15 2639:-30 2640:-3 2641:-4 2642:-17 2643:-17 2644:8 2645:11 2646:28 2647:-37 2648:-21 2649:19 2650:16 2651:-9 2652:-1 2653:21 2654:-16 2655:41 2656:-10 2657:7 2658:-5 2659:31 2660:15 2661:-23 2662:9 2663:14 2664:4 2665:4 2666:30 2667:-10 2668:-2 2669:-4 2670:-13 2671:-13 2672:-6 2673:-14 2674:-16 2675:-16 2676:-31 2677:-14 2678:-2 2679:-3 2680:-6 2681:1 2682:-4 2683:14 2684:-37 2685:-1 2686:-14 2687:5 2688:-11 2689:-13 2690:23 2691:23 2692:-17 2693:-19 2694:-14 2696:-10 2697:17 2698:-22 2699:22 2701:54 2702:7 2703:-16 2704:-13 2705:49 2706:-14 2707:-46 2708:-14 2709:-12 2710:-12 2711:40 2712:-25 2713:20 2714:-2 2716:18 2717:3 2718:-7 2719:18 2720:19 2721:-1 2722:31 2723:-11 2724:29 2725:-13 2726:-6 2727:17 2729:-26 2730:-6 2731:18 2732:-3 2733:18 2735:7 2736:-4 2737:-4 2738:11 2739:4 2740:16 2741:-2 2742:19 2743:-13 2744:-7 2745:2 2747:-21 2748:-10 2749:12 2750:-19 2751:3 2752:-15 2753:-16 2754:2 2755:-10 2758:-5 2759:-5 2760:-2 2761:2 2762:-11 2764:-8 2765:-8 2766:6 2767:12 2768:-5 2769:-5 2770:-2 2771:-2 2772:2 2773:-5 2774:-10 2775:-2 2776:2 2778:7 2779:-4 2780:14 2781:8 2782:12 2783:11 2784:-15 2785:-7 2786:-3 2787:-3 2789:1 2790:-1 2791:-10 2792:-10 2793:-2 2794:4 2795:4 2796:-15 2797:-11 2798:-11 2799:-3 2800:-6 2801:-5 2802:-1 2803:-10 2804:-1 2805:3 2806:11 2807:15 2808:-5 2809:-16 2810:10 2811:21 2812:14 2813:1 2814:-5 2815:3 2816:7 2817:7 2818:6 2819:6 2820:11 2821:13 2822:13 2823:11 2824:11 2827:-8 2828:-8 2829:-11 2830:-7 2831:-2 2832:-17 2833:-2 2834:-2 2835:-23 2836:-22 2837:-15 2838:8 2839:8 2840:8 2841:-19 2842:24 2843:-28 2844:-27 2845:2 2846:2 2847:-12 2848:-12 2849:4 2851:7 2852:-1 2853:8 2854:-8 2855:-8 2856:-32 2857:-28 2858:-23 2859:-9 2860:10 2861:10 2862:-9 2863:-11 2864:-11 2865:-10 2866:-1 2867:-11 2868:-7 2869:19 2870:-3 2871:26 2872:38 2873:-14 2874:-7 2875:-6 2876:-6 2877:-14 2878:-11 2879:-12 2880:-3 2881:-3 2882:-13 2883:-13 2884:8 2885:9 2886:7 2887:7 2888:11 2889:-19 2890:-12 2891:-4 2892:-2 2893:-2 2894:9 2895:9 2896:10 2897:-3 2898:-5 2899:-13 2900:10 2901:-14 2902:-9 2903:4 2904:-4 2905:-7 2906:1 2907:-3 2908:-1 2909:-1 2910:-11 2911:-11 2912:2 2913:5 2914:-4 2915:13 2916:11 2917:-2 2919:-2 2920:1 2922:32 2923:22 2924:21 2925:21 2926:6 2927:29 2928:27 2929:-14 2930:-8 2931:3 2932:-5 2933:-5 2934:3 2935:-1 2936:-1 2937:21 2938:11 2939:11 2940:12 2941:17 2942:12 2943:6 2944:5 2945:6 2946:6 2947:7 2948:15 2949:10 2950:3 2951:-2 2952:-3 2953:-4 2954:-6 2955:9 2956:9 2957:-3 2958:-6 2959:10 2960:14 2961:8 2962:11 2963:14 2964:-13 2965:-9 2966:-9 2967:-4 2968:-13 2969:-4 2970:-4 2971:13 2972:13 2973:-7 2974:-9 2976:-10 2977:16 2978:16 2979:7 2980:9 2981:14 2982:-5 2983:-1 2984:-15 2985:-15 2986:-18 2987:-4 2988:11 2989:14 2990:-1 2991:10 2992:2 2993:-1 2994:4 2995:-10 2996:2 2997:-4 2998:5 2999:-1 3000:-5 3001:-5 3002:9 3003:9 3004:3 3005:-15 3006:20 3007:1 3008:6 3009:2 3010:-10 3011:-10 3012:3 3013:16 3014:15 3015:-13 3016:-13 3017:-13 3018:4 3019:14 3020:7 3021:6 3023:-12 3024:-11 3025:-8 3026:-4 3028:7 3029:-2 3030:-20 3031:-13 3032:-9 3033:10 3034:10 3035:-8 3036:-8 3037:-8 3038:-9 3039:-9 3042:10 3043:12 3044:8 3045:3 3046:3 3047:-4 3048:6 3049:6 3050:14 3051:9 3052:-12 3053:-12 3054:33 3055:16 3056:22 3057:-18 3058:-5 3059:-5 3061:2 3062:-6 3063:-10 3064:11 3065:11 3066:-15 3067:-10 3068:-10 3069:-2 3070:-8 3071:-7 3072:-1 3073:5 3074:5 3075:-2 3076:3 3077:3 3078:-3 3079:-4 3080:-15 3081:10 3082:10 3083:-20 3084:-2 3085:-14 3086:-10 3087:-16 3088:3 3089:12 3090:-4 3091:-5 3094:-4 3095:-4 3096:-3 3097:-3 3098:-30 3099:3 3100:-4 3101:-4 3102:-13 3103:-18 3104:-23 3105:-26 3106:4 3107:5 3108:-11 3109:-10 3110:-10 3111:-3 3112:1 3113:12 3114:21 3115:-9 3116:-9 3117:13 3118:12 3119:29 3120:29 3121:-4 3122:-3 3123:24 3124:-7 3125:-8 3126:-9 3127:-14 3128:-9 3129:-7 3130:1 3131:2 3132:2 3133:5 3134:6 3135:-7 3136:10 3137:-7 3138:1 3139:-2 3140:-8 3141:-2 3142:-2 3143:-2 3144:13 3145:13 3146:-9 3147:-7 3148:-10 3149:-13 3150:-21 3151:-9 3152:-8 3153:-9 3154:-4 3155:5 3156:-4 3157:10 3158:24 3159:29 3160:-9 3161:-8 3162:-7 3163:11 3164:2 3165:-3 3166:6 3167:6 3168:-9 3169:-7 3170:12 3171:10 3172:10 3173:-16 3174:-8 3175:-6 3176:-17 3177:-17 3178:6 3179:6 3180:-15 3181:-1 3182:4 3183:4 3184:-18 3185:-18 3186:-12 3187:-1 3188:-1 3189:-2 3190:11 3191:-1 3192:-1 3193:11 3194:11 3195:-16 3196:-16 3197:-8 3198:-8 3199:3 3200:-11 3201:-8 3202:18 3203:18 3204:3 3205:3 3206:-7 3207:-5 3208:10 3209:-3 3210:-8 3211:4 3212:-1 3213:10 3214:4 3215:4 3216:-7 3217:-7 3218:5 3222:-1 3224:-11 3225:-11 3227:11 3228:-9 3229:-10 3230:-10 3231:7 3232:-17 3233:-14 3234:-10 3235:4 3237:-15 3238:-15 3239:-1 3241:30 3242:17 3243:18 3244:21 3245:6 3246:18 3247:5 3248:-21 3249:2 3250:4 3251:-10 3252:-9 3254:-13 3255:-13 3256:-11 3257:-12 3258:19 3259:20 3260:21 3261:9 3263:5 3264:5 3265:-10 3266:-12 3267:-12 3268:3 3269:3 3270:12 3271:12 3272:6 3273:12 3274:12 3275:16 3276:-16 3277:-16 3278:35 3279:35 3280:2 3281:10 3282:-23 3283:1 3284:-15 3285:-15 3286:-4 3287:-4 3288:-4 3289:-17 3290:-17 3291:13 3292:15 3293:-1 3294:13 3295:2 3296:12 3297:-6 3298:-6 3299:14 3300:9 3301:5 3302:-12 3303:-14 3304:-5 3306:-13 3307:-1 3308:-12 3309:-5 3310:-3 3311:-3 3312:10 3313:-11 3314:-7 3315:3 3316:-2 3317:-2 3318:12 3319:20 3320:35 3321:-1 3322:-9 3323:6 3324:-3 3325:7 3326:-12 3327:6 3328:9 3329:14 3330:-3 3331:-19 3332:-22 3333:-22 3334:-9 3335:45 3336:49 3337:16 3338:31 3339:32 3340:-7 3341:-16 3342:-10 3343:-4 3344:6 3345:13 3346:4 3347:15 3348:-3 3349:-1 3350:-1 3351:36 3352:11 3353:29 3354:-23 3355:-21 3356:1 3357:1 3358:-8 3359:-8 3360:-18 3361:-21 3362:-6 3363:-10 3364:-8 3365:13 3366:11 3367:9 3368:-17 3369:-5 3370:-5 3371:-7 3372:-9 3373:-6 3374:6 3375:-13 3376:-8 3377:9 3378:10 3379:13 3380:11 3381:-7 3382:13 3383:14 3384:14 3385:-5 3386:-3 3387:13 3388:13 3389:7 3390:16 3391:6 3392:4 3393:-8 3394:13 3395:4 3396:3 3397:-7 3398:-11 3399:-5 3400:6 3401:-4 3402:10 3403:-12 3404:-10 3405:-8 3406:-8 3407:-15 3408:-10 3409:-10 3410:-4 3411:-5 3412:-16 3413:-2 3414:-2 3415:-16 3416:-11 3417:13 3418:-6 3419:-6 3420:13 3421:12 3422:14 3425:-1 3426:12 3427:-7 3428:8 3429:8 3430:-9 3431:4 3432:9 3433:-6 3434:-3 3435:-20 3436:-7 3437:-12 3438:-2 3439:8 3440:-22 3441:-7 3442:-7 3443:-11 3444:-12 3445:-11 3446:-11 3447:7 3448:7 3449:-12 3450:-12 3451:18 3452:12 3453:12 3454:14 3455:2 3456:-4 3457:-5 3458:9 3459:19 3460:6 3461:-9 3462:-9 3463:14 3464:14 3465:11 3466:7 3467:7 3468:7 3469:18 3470:15 3471:-17 3472:25 3473:17 3474:19 3475:-13 3476:9 3478:-3 3479:6 3480:9 3481:-4 3482:-1 3483:-1 3484:9 3485:-2 3486:-2 3487:4 3488:4 3489:-10 3490:-10 3491:10 3492:12 3493:18 3494:-5 3495:-4 3496:10 3497:-12 3498:-5 3499:-3 3500:-13 3503:-14 3504:-14 3505:10 3506:10 3507:7 3508:10 3509:10 3510:-8 3511:17 3513:12 3514:13 3515:13 3516:10 3517:10 3518:10 3519:22 3520:6 3521:-5 3522:-5 3523:10 3524:-1 3525:7 3526:16 3527:16 3528:-17 3529:-20 3530:-10 3531:4 3532:-13 3533:-15 3534:-12 3535:-11 3536:-14 3537:3 3538:5 3539:5 3540:-9 3541:-2 3542:-9 3543:-9 3544:-6 3546:8 3547:16 3548:10 3549:10 3550:-3 3551:-5 3552:3 3553:-14 3554:21 3555:9 3556:7 3557:-7 3558:-7 3559:-9 3560:-2 3561:-2 3562:10 3563:10 3564:2 3565:2 3566:-8 3567:-8 3568:-6 3569:-10 3570:-10 3571:-10 3572:3 3573:3 3574:7 3576:-11 3577:-14 3578:10 3579:-6 3580:-6 3581:22 3582:-3 3583:-1 3584:26 3585:25 3586:2 3587:-2 3588:3 3589:7 3590:-6 3591:-4 3592:-4 3595:-5 3596:-18 3597:-18 3598:-18 3599:-18 3600:-2 3601:-17 3602:-7 3603:-6 3604:-6 3605:-6 3606:-7 3607:-14 3608:-15 3609:-15 3610:12 3611:12 3612:11 3613:11 3614:-15 3615:-15 3616:-2 3617:-6 3618:-6 3619:1 3620:-2 3621:-5 3623:-6 3624:-6 3625:12 3626:15 3627:8 3628:13 3629:-5 3630:-5 3631:11 3632:11 3634:-6 3635:-21 3636:-19 3637:-2 3638:-2 3639:-4 3640:8 3641:-4 3642:15 3643:8 3644:12 3645:12 3646:11 3647:11 3648:-15 3649:-15 3650:-7 3651:-3 3652:-3 3654:1 3655:-1 3656:-10 3657:-10 3658:-9 3659:-12 3660:2 3661:-11 3662:-3 3663:19 3664:2 3665:8 3666:13 3667:-5 3668:-5 3669:14 3670:-1 3671:-2 3672:-2 3673:-21 3674:-2 3675:-2 3676:-2 3678:1 3679:2 3680:-5 3683:10 3684:11 3685:4 3686:34 3687:-4 3688:-16 3689:-11 3690:-7 3691:10 3692:10 3693:-2 3694:-1 3695:-1 3696:4 3697:11 3698:-8 3699:-8 3702:-7 3703:-7 3704:34 3705:17 3706:-7 3707:-7 3708:41 3709:41 3710:25 3711:16 3712:16 3713:17 3714:14 3715:-6 3716:-6 3717:6 3718:-9 3719:-5 3720:-3 3721:-1 3722:9 3723:-8 3724:-9 3725:11 3726:14 3727:18 3728:19 3729:14 3730:14 3731:-2 3732:-2 3733:7 3734:7 3735:7 3736:7 3737:6 3738:6 3739:9 3740:3 3741:10 3742:13 3743:13 3744:7 3745:8 3746:-8 3747:-8 3748:11 3749:10 3750:4 3752:-8 3753:-8 3754:-8 3755:-9 3756:-5 3757:-1 3758:3 3759:-21 3760:-14 3761:-5 3762:-5 3763:3 3764:3 3765:6 3766:-5 3767:-7 3768:8 3769:-12 3770:13 3771:-9 3772:-10 3773:-10 3774:-8 3775:4 3776:-1 3777:6 3778:-1 3779:-4 3780:-4 3781:-4 3782:-7 3783:-1 3784:-8 3787:-9 3788:-9 3789:-4 3790:-2 3791:-2 3792:20 3793:3 3794:19 3795:19 3796:-14 3797:-8 3798:23 3799:-22 3800:-14 3801:9 3802:-16 3803:14 3804:11 3805:-14 3806:-14 3807:7 3808:8 3809:8 3810:20 3811:12 3812:4 3813:5 3814:10 3815:6 3816:8 3819:-7 3820:-2 3821:-2 3822:10 3823:-13 3824:18 3825:6 3826:14 3827:6 3828:-16 3829:27 3830:13 3831:13 3832:-21 3833:-26 3834:16 3835:16 3836:11 3837:-9 3838:-9 3839:-9 3840:-9 3841:-18 3842:23 3843:20 3844:19 3845:12 3846:12 3847:2 3848:2 3849:-14 3850:-12 3851:-12 3852:-14 3853:-13 3854:-38 3855:-16 3856:-12 3857:-9 3858:-10 3859:-5 3860:-14 3861:-14 3862:-9 3863:-9 3864:-9 3865:-8 3866:13 3867:10 3868:-6 3869:-2 3870:-2 3871:6 3872:-1 3873:-1 3874:4 3875:5 3876:-8 3877:-8 3878:-8 3879:-14 3880:-11 3881:-11 3882:-24 3883:-7 3884:4 3885:-5 3886:6 3887:18 3888:16 3889:7 3890:14 3891:-25 3892:-23 3893:-9 3894:-1 3895:-2 3896:-2 3897:-5 3898:-5 3899:-5 3900:1 3901:2 3902:2 3903:-6 3904:-6 3905:10 3906:-1 3907:-1 3908:-14 3909:-3 3910:-12 3911:-12 3912:8 3913:8 3914:-7 3915:11 3916:-14 3917:-14 3918:3 3919:3 3920:-20 3921:-14 3922:-14 3923:-10 3924:-10 3925:-5 3926:-1 3927:-3 3928:-1 3929:12 3930:14 3931:-11 3932:-3 3933:-6 3934:-6 3935:4 3936:4 3937:16 3938:22 3939:-5 3940:10 3941:10 3942:10 3943:-15 3944:-15 3945:-6 3946:-6 3951:15 3952:11 3953:8 3954:7 3955:-1 3956:-1 3957:-6 3958:-4 3959:12 3960:-10 3961:-8 3962:9 3964:8 3965:12 3966:19 3967:14 3968:7 3969:-2 3970:-2 3971:2 3972:2 3973:9 3974:11 3975:-11 3976:-4 3977:-4 3978:15 3979:16 3980:-8 3981:-6 3982:-1 3983:1 3984:-5 3985:-5 3986:10 3987:21 3988:37 3989:38 3990:-11 3991:-11 3992:-5 3993:13 3994:13 3995:14 3996:10 3997:-5 3998:-6 3999:-6 4000:9 4001:9 4002:-6 4003:-24 4004:-15 4005:-13 4006:-13 4007:-18 4008:-6 4009:-6 4010:4 4011:-6 4012:-14 4013:-16 4014:10 4015:15 4016:-6 4017:-6 4018:-19 4019:-8 4020:-6 4021:3 4022:1 4023:-3 4024:-3 4025:-7 4026:-7 4027:-13 4028:-13 4029:9 4030:11 4031:17 4032:22 4033:-6 4034:-6 4035:-6 4036:8 4037:-3 4038:-16 4039:-7 4040:-4 4041:-2 4042:-2 4043:-2 4044:9 4045:9 4046:9 4047:10 4048:10 4049:-3 4050:-5 4051:-5 4052:-13 4053:-2 4054:10 4055:10 4056:-5 4057:-5 4058:-14 4059:-9 4060:-9 4062:-4 4063:-7 4064:-1 4065:-8 4066:2 4067:11 4068:-11 4069:-10 4070:-11 4071:-12 4072:-2 4073:-14 4074:-20 4075:-18 4076:-14 4077:-5 4078:-5 4079:-3 4080:-1 4082:-11 4083:-11 4084:-10 4085:-3 4086:10 4087:10 4088:5 4089:5 4090:-10 4091:13 4092:11 4093:11 4094:-3 4095:5 4096:8 4097:21 4101:2 4102:-1 4103:26 4104:26 4105:17 4106:17 4107:11 4108:-9 4109:-9 4110:14 4111:-11 4112:23 4113:14 4114:-11 4115:6 4116:22 4117:27 4118:27 4119:-14 4120:-11 4121:-4 4122:8 4123:3 4124:-1 4125:-1 4126:-7 4127:-7 4128:-6 4129:-16 4130:-11 4131:-11 4132:-7 4133:-7 4134:8 4135:10 4136:-16 4137:-17 4138:-3 4139:-3 4140:-3 4141:-15 4142:-9 4143:-10 4144:-10 4145:22 4146:20 4147:20 4148:9 4149:12 4150:12 4151:-6 4152:-9 4153:-9 4154:1 4155:-12 4156:-6 4157:6 4158:-5 4159:-8 4160:13 4161:-1 4162:7 4163:9 4164:6 4165:-2 4166:14 4167:8 4168:-11 4169:3 4170:-17 4171:-18 4172:-13 4173:-4 4174:-5 4178:-14 4180:-15 4181:-15 4182:-4 4183:-3 4184:-3 4185:-5 4186:-7 4187:10 4188:18 4189:12 4190:-3 4191:-3 4192:-3 4193:-12 4194:39 4195:40 4196:1 4197:6 4198:6 4199:-10 4200:2 4201:14 4202:10 4203:10 4204:-12 4205:-15 4206:-12 4207:11 4208:-10 4209:3 4210:11 4211:-9 4212:-3 4213:-5 4214:-4 4215:-6 4216:9 4217:9 4218:9 4219:1 4220:-6 4221:-6 4222:15 4223:11 4224:-3 4225:-9 4226:8 4227:-1 4228:-1 4229:13 4230:8 4231:8 4232:35 4233:5 4234:13 4235:13 4236:13 4237:28 4238:2 4239:16 4240:16 4241:19 4242:14 4243:1 4244:-1 4245:-7 4246:-7 4247:9 4248:14 4249:14 4251:-19 4252:-8 4253:11 4255:9 4256:7 4257:-9 4258:-9 4259:-9 4260:-12 4261:-16 4262:-4 4263:-4 4264:-4 4265:20 4266:13 4267:10 4268:-14 4269:-4 4270:-9 4271:-10 4274:-5 4275:-3 4276:-3 4277:-7 4278:-11 4279:15 4280:16 4281:18 4282:7 4283:9 4284:9 4285:14 4286:12 4287:-5 4288:-3 4289:-1 4290:-1 4291:-11 4292:-11 4293:-15 4294:-15 4295:-15 4296:-11 4297:-4 4298:-4 4299:16 4300:14 4301:14 4302:1 4303:-1 4304:-1 4305:-2 4306:4 4307:7 4308:-13 4309:-11 4310:6 4311:-1 4312:-1 4313:-11 4314:-19 4315:-3 4316:-5 4317:4 4318:2 4319:9 4320:5 4321:-6 4322:-10 4323:2 4324:-4 4325:-4 4326:-4 4329:-2 4330:-2 4331:11 4332:-10 4333:-9 4334:8 4335:-18 4336:8 4337:10 4338:4 4339:-3 4341:7 4344:4 4345:2 4346:-5 4347:-5 4348:-5 4349:9 4350:9 4351:9 4352:-2 4353:-14 4354:-19 4355:20 4356:21 4357:-3 4358:11 4359:11 4360:12 4361:12 4362:14 4363:-2 4364:-2 4365:22 4366:19 4367:13 4368:10 4369:10 4370:10 4371:-9 4372:5 4373:6 4374:2 4375:2 4376:-7 4377:-17 4378:-17 4379:-17 4380:12 4381:6 4382:7 4383:7 4384:16 4385:15 4386:14 4387:-4 4388:-4 4390:11 4391:11 4392:5 4393:2 4394:4 4395:5 4396:12 4397:14 4398:14 4399:-14 4400:-13 4401:-13 4402:-8 4403:-8 4404:-4 4405:-13 4406:-4 4407:3 4408:-3 4409:-2 4410:4 4411:11 4412:-8 4413:3 4414:-1 4415:-3 4416:-3 4417:-11 4418:-11 4419:14 4420:18 4422:9 4423:7 4424:-9 4425:-9 4426:-6 4427:-9 4428:-9 4429:-2 4430:-2 4431:-2 4434:7 4435:7 4436:5 4437:8 4438:-28 4439:-13 4440:-17 4441:-14 4442:-8 4444:-1 4445:-1 4446:-5 4447:-2 4448:14 4449:12 4450:9 4451:12 4452:12 4453:-8 4454:-10 4455:11 4456:-2 4458:7 4459:12 4460:12 4461:-1 4462:-1 4463:1 4464:-3 4465:-3 4466:-15 4467:-13 4468:4 4469:4 4470:-1 4471:10 4472:-3 4473:13 4474:19 4475:13 4476:13 4477:-6 4478:-6 4479:11 4480:9 4481:-5 4482:-2 4483:-2 4484:-2 4485:-4 4486:-3 4487:-9 4488:4 4489:4 4491:10 4492:10 4493:10 4494:-3 4495:-3 4496:-3 4497:9 4498:-3 4499:-1 4500:14 4501:14 4502:-31 4503:-8 4504:-4 4505:-21 4506:-20 4507:-3 4508:-3 4510:9 4511:9 4512:4 4513:4 4514:4 4515:-10 4516:-8 4517:3 4518:1 4519:2 4520:-3 4521:-3 4522:-21 4523:-16 4524:-6 4525:-6 4526:-5 4527:-5 4528:20 4529:-15 4530:-15 4531:-16 4532:-2 4535:15 4536:15 4537:7 4538:11 4539:3 4540:1 4541:28 4542:29 4543:29 4544:7 4545:11 4546:-10 4547:-8 4548:-7 4549:-1 4550:9 4551:9 4552:-10 4553:-10 4554:-13 4555:-2 4556:-14 4557:16 4558:10 4559:10 4560:3 4561:3 4562:3 4563:-8 4565:-10 4566:-11 4567:-20 4568:-17 4569:-8 4570:-10 4571:-11 4572:-10 4573:-1 4574:-13 4575:-13 4576:-3 4578:9 4579:9 4580:9 4581:-48 4582:-20 4583:-13 4584:-8 4585:-8 4586:-8 4587:-8 4588:-18 4589:-11 4590:-5 4591:-5 4592:-18 4593:-20 4594:-20 4595:-12 4596:-2 4597:-4 4598:-4 4599:7 4600:12 4601:12 4602:-13 4603:-4 4604:-7 4605:1 4606:1 4607:-12 4608:-13 4609:8 4610:21 4611:7 4612:14 4613:14 4614:6 4615:-8 4616:-6 4617:9 4618:12 4619:-13 4620:-7 4621:-10 4622:13 4623:7 4625:-1 4626:-1 4627:1 4628:-7 4629:11 4630:-18 4631:-9 4632:-9 4633:-11 4634:-12 4635:-12 4636:-28 4637:-16 4638:-11 4639:-11 4640:4 4641:-10 4642:4 4643:4 4644:-10 4645:7 4646:-9 4647:-14 4649:-10 4650:-10 4651:-18 4652:-13 4653:-13 4654:-11 4655:-9 4656:-6 4657:-13 4658:7 4659:9 4660:-4 4661:-11 4662:20 4663:3 4664:-1 4665:10 4666:-5 4667:10 4668:10 4669:-28 4670:-31 4671:-7 4672:-11 4673:10 4674:-2 4675:2 4676:2 4677:-13 4678:-12 4679:-6 4680:12 4681:15 4682:2 4683:2 4684:-5 4685:-3 4686:-3 4687:-1 4688:-1 4689:-1 4690:4 4691:4 4692:-11 4693:1 4694:-14 4695:-12 4696:-4 4697:-6 4698:-6 4699:-10 4700:-10 4701:-5 4702:-7 4703:-5 4704:5 4705:13 4706:-5 4707:-4 4708:26 4709:10 4710:20 4711:-6 4712:-11 4713:-8 4714:-14 4715:-16 4716:-7 4717:-11 4718:-11 4721:-12 4722:-9 4723:-9 4726:10 4727:10 4728:11 4729:14 4730:-9 4731:2 4732:9 4733:-2 4734:-6 4735:-6 4736:13 4737:13 4738:5 4739:8 4740:8 4741:14 4742:9 4743:-6 4744:-2 4745:-2 4746:13 4747:11 4748:5 4749:5 4750:7 4752:-11 4753:-9 4754:-9 4755:17 4756:17 4757:17 4758:-15 4759:-27 4760:-15 4761:-15 4762:-18 4763:-18 4764:8 4765:15 4766:5 4767:5 4768:12 4769:12 4770:8 4771:2 4772:-6 4773:9 4774:-2 4775:-2 4776:-2 4777:50 4778:35 4779:32 4780:-12 4781:-11 4782:-3 4783:-10 4784:-10 4785:-39 4786:-25 4787:-11 4788:-10 4789:-5 4790:2 4791:-4 4792:-4 4793:-9 4794:-9 4795:-9 4796:4 4797:6 4798:-8 4799:-8 4800:-11 4801:-2 4802:-4 4803:-10 4804:-8 4805:-12 4806:12 4807:8 4808:10 4809:6 4810:1 4811:-4 4812:-8 4813:-12 4814:6 4815:9 4816:15 4817:8 4818:9 4819:11 4820:11 4821:11 4822:-2 4823:-2 4824:-2 4825:9 4826:9 4827:-11 4828:-12 4829:-12 4830:-7 4831:21 4832:16 4833:16 4834:22 4835:16 4836:-26 4837:-25 4838:-12 4839:-8 4840:7 4841:4 4843:-7 4844:2 4845:2 4846:4 4847:-5 4848:-6 4849:-30 4850:-18 4851:-16 4852:-14 4853:-18 4854:-16 4855:-13 4856:23 4857:23 4858:-28 4859:1 4860:-18 4861:-14 4862:-13 4863:-19 4864:-18 4865:-15 4866:-7 4867:-25 4868:-15 4869:-15 4870:-15 4871:-7 4872:-3 4873:-10 4874:-10 4875:-10 4876:-7 4877:-5 4879:-1 4880:-1 4881:5 4882:5 4883:5 4884:-1 4885:3 4886:3 4887:3 4888:2 4889:-6 4890:-18 4891:9 4892:10 4893:10 4894:-22 4895:-2 4896:-18 4897:-11 4898:-12 4899:-2 4900:7 4901:-10 4902:-15 4903:-14 4904:-4 4905:-9 4906:6 4907:3 4908:11 4909:-4 4910:-5 4911:-1 4912:3 4913:7 4914:7 4915:-3 4918:9 4919:-2 4920:1 4921:-8 4922:-8 4923:6 4925:13 4926:20 4927:18 4928:18 4929:22 4930:29 4931:29 4932:29 4933:2 4934:-1 4935:-4 4936:-4 4937:-4 4938:7 4939:11 4940:10 4941:-3 4942:-3 4943:3 4944:23 4945:13 4946:13 4947:-1 4948:13 4949:-11 4950:-1 4951:-4 4952:-4 4953:-3 4954:-1 4955:8 4956:25 4957:10 4958:23 4959:23 4960:-3 4961:27 4962:-15 4963:-11 4964:-8 4965:-11 4966:-9 4967:-14 4968:-9 4969:8 4970:7 4971:10 4972:-3 4973:-5 4974:-11 4975:-12 4976:9 4977:11 4978:-14 4979:-9 4980:-7 4981:9 4982:9 4983:-4 4984:-5 4985:10 4986:-15 4987:-15 4988:-26 4989:-22 4990:-22 4991:-22 4992:-12 4993:-6 4994:1 4995:3 4996:3 4997:-11 4998:-6 4999:-23 5000:-15 5001:11 5002:11 5003:-9 5004:-10 5005:-12 5006:4 5007:1 5008:2 5009:6 5010:-17 5011:-19 5012:4 5013:7 5014:7 5015:7 5016:-8 5017:-10 5019:1 5020:1 5021:-11 5022:-6 5023:-6 5024:-6 5025:-10 5026:-11 5027:-2 5028:24 5029:-9 5030:-9 5031:-7 5032:-20 5033:12 5034:9 5035:-6 5036:-6 5037:28 5038:29 5039:25 5040:23 5041:-8 5042:6 5043:9 5044:7 5045:7 5046:11 5047:24 5048:-14 5049:-10 5050:8 5052:14 5053:14 5054:-18 5055:-9 5056:-9 5057:-13 5058:-13 5059:-10 5060:-9 5061:-9 5062:-7 5063:1 5064:5 5065:9 5066:-1 5067:-1 5068:-5 5069:2 5070:4 5072:-6 5073:-3 5074:-3 5075:3 5076:-11 5077:-14 5078:-14 5080:-5 5081:-5 5082:2 5083:2 5084:-13 5085:-12 5086:-12 5087:5 5088:6 5089:28 5090:14 5091:15 5092:11 5093:7 5094:3 5095:10 5096:-7 5097:10 5098:10 5099:-12 5100:-1 5101:-4 5102:-5 5103:-8 5104:-8 5105:-5 5106:-5 5107:-4 5108:3 5110:6 5111:22 5112:22 5113:-11 5114:-11 5115:-6 5116:-6 5117:-8 5118:-8 5119:-8 5120:9 5121:11 5122:-14 5123:-9 5124:-9 5125:-7 5126:-9 5127:9 5128:9 5129:-8 5130:-8 5131:-9 5132:1 5133:-1 5134:-1 5135:-2 5136:-15 5137:15 5138:-7 5139:-12 5140:4 5141:4 5142:-11 5143:-12 5144:-12 5145:-13 5146:-15 5147:-15 5148:-13 5149:-13 5150:5 5151:5 5152:-19 5153:9 5154:10 5155:-28 5156:-19 5157:-16 5158:9 5159:-2 5160:15 5161:19 5162:19 5163:4 5164:-15 5165:-14 5166:-14 5168:-12 5169:19 5170:9 5171:-2 5172:5 5173:-11 5175:-7 5176:-14 5177:-14 5178:-20 5179:-6 5180:-6 5181:-12 5182:-12 5184:-3 5185:-3 5186:3 5187:-2 5188:-4 5189:4 5190:-18 5191:-8 5192:-3 5193:-3 5194:-13 5195:-15 5196:6 5198:2 5199:-3 5200:-3 5201:-2 5202:-2 5203:-2 5204:11 5205:12 5206:12 5207:5 5208:-2 5209:-2 5210:-2 5211:-2 5212:-2 5213:-7 5214:-7 5215:-5 5216:9 5217:9 5218:14 5219:8 5220:9 5221:10 5223:-3 5224:-8 5225:-8 5226:18 5227:18 5228:9 5229:29 5230:35 5231:32 5232:4 5233:1 5234:-15 5235:9 5236:-27 5237:-22 5238:-22 5239:12 5240:12 5241:11 5242:-11 5243:-6 5244:-3 5245:-2 5246:-2 5247:-17 5248:-7 5249:-4 5250:-4 5251:-5 5252:-9 5253:-5 5254:-1 5255:-12 5256:4 5258:6 5260:6 5261:8 5262:-9 5263:-7 5264:-10 5265:16 5266:-6 5267:-5 5268:1 5269:1 5270:1 5271:-1 5272:8 5273:9 5274:11 5275:13 5276:1 5277:10 5278:-7 5279:-10 5280:-14 5281:7 5282:-9 5283:14 5284:16 5285:16 5286:-6 5287:-12 5288:12 5289:-8 5290:-8 5291:16 5292:25 5293:-10 5294:-8 5295:-8 5296:-6 5297:-21 5298:-21 5299:7 5300:7 5301:-10 5302:-7 5303:-7 5304:-6 5305:13 5306:-3 5307:-4 5308:16 5309:13 5310:2 5311:-1 5312:-1 5313:10 5314:10 5315:10 5316:5 5317:-7 5318:21 5319:26 5320:26 5321:12 5322:-7 5323:-13 5324:-13 5325:11 5326:4 5329:16 5330:16 5331:9 5332:9 5333:7 5334:7 5335:9 5336:-13 5337:-3 5338:-3 5340:-6 5341:-5 5342:-5 5343:-17 5344:-16 5345:-6 5346:-7 5347:-4 5349:9 5350:9 5351:-10 5352:-10 5353:-1 5354:-1 5355:-4 5356:-4 5357:-1 5358:-5 5359:-6 5360:-6 5361:-1 5362:-1 5363:-14 5364:-19 5365:-19 5366:-13 5367:-2 5368:-2 5369:-7 5370:-7 5371:-9 5372:-5 5373:-3 5375:8 5376:8 5378:-5 5379:-6 5380:20 5381:21 5382:21 5383:-1 5385:10 5386:-7 5387:15 5388:23 5389:-21 5390:-21 5391:10 5392:10 5393:10 5394:12 5395:10 5396:-12 5397:7 5398:11 5399:11 5400:-12 5401:-13 5402:12 5403:13 5404:-10 5405:12 5406:7 5407:5 5408:5 5409:25 5410:17 5411:9 5412:9 5413:14 5414:14 5415:9 5416:5 5417:9 5418:9 5419:-6 5420:-6 5421:10 5422:10 5423:3 5424:3 5425:-11 5426:-9 5427:-7 5428:-11 5429:-11 5430:9 5431:9 5432:34 5433:18 5434:17 5435:18 5436:3 5437:-3 5438:29 5439:12 5440:12 5441:-14 5442:2 5443:4 5444:-3 5445:-3 5446:10 5447:3 5448:-10 5449:6 5450:15 5451:10 5452:10 5453:-14 5454:-8 5455:-6 5456:-6 5457:-17 5458:-17 5459:-17 5460:6 5461:6 5462:6 5463:3 5464:-2 5465:-3 5466:-3 5468:-11 5469:-3 5470:4 5471:2 5472:-3 5473:-4 5474:-1 5475:-1 5476:7 5477:2 5478:-20 5479:-20 5480:-12 5481:-7 5483:-1 5484:-1 5485:-1 5486:-7 5487:-7 5488:-7 5489:-9 5490:-4 5491:-4 5492:-4 5493:14 5494:12 5495:13 5496:13 5497:16 5498:17 5499:-3 5500:-1 5501:-1 5502:7 5504:-6 5505:10 5506:11 5507:11 5508:3 5509:1 5510:3 5511:3 5512:15 5513:26 5514:28 5515:25 5516:-10 5517:-12 5518:-1 5519:-1 5520:9 5521:11 5522:6 5523:-33 5524:-18 5525:-11 5526:-5 5527:-7 5528:-18 5529:-9 5530:-11 5532:-21 5533:-19 5534:-8 5535:-8 5536:-8 5537:-8 5538:-13 5539:-7 5540:-4 5541:-4 5542:-23 5543:-30 5544:-26 5545:-8 5546:-3 5547:-25 5548:-20 5549:28 5550:30 5551:-2 5552:-2 5553:1 5554:3 5555:1 5556:-31 5557:-15 5558:-7 5559:-10 5560:-20 5561:-20 5562:-3 5563:11 5564:-15 5565:-15 5566:-2 5567:-2 5568:10 5569:4 5570:-2 5571:-8 5572:1 5573:-1 5574:-1 5575:-21 5576:-18 5577:5 5578:-2 5579:-18 5580:-12 5581:-12 5582:-13 5583:-15 5584:17 5585:-2 5586:19 5587:19 5588:-8 5589:-14 5590:-14 5591:3 5592:4 5593:-2 5594:-8 5595:18 5596:-11 5597:5 5598:5 5599:25 5600:17 5601:23 5602:16 5603:1 5604:7 5605:-11 5606:14 5607:14 5608:11 5609:-3 5610:-6 5612:13 5613:11 5616:-13 5617:12 5618:2 5619:5 5621:-7 5622:-4 5623:8 5624:2 5625:4 5626:10 5627:10 5628:-6 5629:21 5630:21 5631:-23 5632:-20 5633:-14 5634:-14 5635:8 5636:-16 5637:-16 5638:3 5640:14 5641:14 5642:11 5643:11 5644:7 5645:6 5646:1 5647:5 5648:-14 5649:-14 5650:3 5651:-7 5652:-7 5653:-7 5654:5 5655:11 5656:-3 5657:-12 5658:-10 5659:-5 5660:-5 5661:-11 5662:-10 5664:-18 5665:-4 5666:7 5667:10 5668:7 5669:5 5670:5 5671:-1 5674:-10 5675:1 5676:1 5677:1 5678:-9 5679:-7 5680:-14 5681:8 5682:8 5683:6 5684:13 5685:11 5686:10 5687:10 5688:1 5689:1 5690:-10 5691:-5 5694:24 5695:18 5696:19 5697:4 5698:4 5699:-4 5700:-3 5701:17 5702:-1 5704:-15 5705:-13 5706:-15 5707:-8 5708:-6 5709:-5 5710:12 5711:8 5712:10 5713:6 5714:17 5715:-14 5716:11 5717:11 5718:-9 5719:-9 5720:-9 5721:10 5722:10 5723:-10 5724:-4 5725:-8 5726:-3 5727:-12 5728:-6 5729:13 5730:13 5731:7 5732:-3 5733:-2 5734:-9 5735:-6 5736:-6 5737:-3 5738:-3 5739:4 5740:7 5741:4 5742:-10 5743:-10 5744:-29 5745:-2 5746:-14 5747:-10 5748:-9 5749:-2 5750:-6 5752:-3 5753:4 5754:-15 5755:-15 5756:-11 5757:-6 5758:-14 5759:15 5760:-19 5761:-17 5762:-12 5763:-12 5765:-2 5766:30 5767:6 5768:2 5769:12 5770:12 5771:12 5772:22 5773:4 5774:6 5775:18 5776:18 5777:15 5778:11 5779:2 5780:3 5782:-12 5783:-9 5784:-9 5785:7 5786:13 5787:11 5788:11 5789:-12 5790:-7 5791:-6 5792:8 5793:8 5794:9 5795:-15 5796:2 5797:4 5798:4 5799:-1 5800:-1 5801:-1 5802:-5 5803:1 5804:-9 5806:1 5807:-13 5808:-13 5809:-10 5810:-11 5811:-12 5812:9 5813:11 5814:11 5815:-7 5816:-7 5817:7 5818:11 5819:-3 5820:-4 5821:8 5822:9 5823:7 5824:13 5825:13 5826:-25 5827:-9 5828:-23 5829:-14 5830:-1 5831:-1 5832:-4 5833:-4 5834:23 5836:-11 5837:8 5838:8 5839:4 5840:20 5841:21 5842:22 5843:-19 5844:-20 5845:2 5846:13 5847:11 5848:10 5849:6 5850:5 5851:-10 5852:-6 5853:-9 5854:3 5855:-6 5856:-6 5857:1 5858:13 5859:13 5860:-7 5861:-16 5862:-14 5863:-8 5864:-10 5865:27 5866:21 5867:-3 5868:-6 5869:-6 5870:12 5871:13 5872:13 5873:4 5874:4 5875:-27 5876:-19 5877:-17 5878:-11 5879:-11 5880:-2 5881:-2 5882:10 5883:9 5884:-9 5885:-13 5887:-12 5888:-9 5889:12 5890:12 5891:-11 5892:-11 5893:-6 5894:-8 5895:-8 5896:-2 5897:8 5898:-12 5899:-12 5900:-12 5901:-4 5902:-4 5903:7 5904:7 5905:11 5906:3 5907:3 5908:-13 5909:-13 5910:-13 5911:8 5912:8 5913:8 5914:-1 5915:-9 5916:-9 5917:3 5918:10 5919:10 5920:-10 5921:-10 5922:5 5923:-5 5924:12 5925:12 5926:12 5927:-5 5928:-6 5929:7 5930:7 5931:-7 5932:-7 5933:-14 5934:-1 5935:-13 5936:-13 5937:-9 5938:1 5939:-13 5940:-14 5941:-9 5942:-20 5943:-20 5944:-17 5945:-19 5946:-21 5947:4 5948:7 5949:7 5950:-4 5951:6 5952:-3 5953:-9 5954:-6 5955:11 5956:10 5957:10 5958:-2 5959:-2 5960:-1 5961:-9 5962:12 5963:8 5964:7 5965:6 5966:6 5967:4 5968:-1 5969:-10 5970:-10 5971:-10 5972:-8 5973:20 5974:17 5975:-4 5976:19 5977:19 5978:2 5979:2 5980:-3 5981:8 5982:-4 5983:-4 5984:-8 5985:-8 5986:13 5987:13 5988:13 5989:-6 5990:13 5991:-16 5992:-16 5993:26 5994:35 5995:-12 5996:-12 5997:1 5998:-4 5999:-4 6000:-13 6001:-10 6002:17 6003:3 6004:10 6005:10 6006:-5 6007:-5 6008:1 6009:15 6010:13 6011:15 6012:11 6013:12 6014:10 6015:-36 6016:-36 6017:-15 6018:-12 6019:-12 6020:-10 6021:-9 6022:-9 6023:7 6024:13 6026:-1 6027:1 6028:1 6030:16 6031:16 6032:-8 6033:-2 6034:-2 6035:2 6036:2 6037:2 6038:8 6039:8 6040:-14 6041:-14 6042:4 6043:-7 6044:-7 6045:20 6046:21 6047:26 6048:26 6049:-9 6050:-9 6051:-9 6052:-9 6053:12 6054:-12 6055:-7 6056:-7 6057:6 6058:5 6059:7 6060:-3 6061:-5 6062:-1 6063:4 6064:4 6065:4 6066:10 6067:-3 6068:13 6069:-13 6070:-3 6071:-3 6072:-1 6073:-1 6074:-12 6075:-9 6076:-10 6077:-10 6078:2 6079:-9 6080:-23 6081:1 6082:-15 6083:-13 6084:-15 6085:-15 6086:-4 6087:-10 6088:9 6089:9 6090:3 6091:3 6092:1 6093:-1 6094:1 6095:-14 6096:-13 6097:-4 6098:-11 6100:-1 6101:-5 6102:-1 6103:-9 6104:17 6105:10 6106:10 6107:12 6108:10 6109:4 6110:-15 6111:-8 6112:-6 6113:-5 6114:-3 6115:-7 6116:-2 6117:-2 6118:-10 6119:-19 6120:-16 6121:-3 6122:-4 6123:-4 6124:11 6125:11 6126:-10 6127:-8 6128:2 6129:10 6130:11 6131:13 6133:-9 6134:-8 6135:4 6136:2 6137:-5 6139:1 6140:-6 6141:-6 6142:-14 6143:-14 6144:-17 6145:-10 6146:8 6147:11 6148:7 6149:5 6150:6 6151:-9 6152:-9 6153:-3 6154:-8 6155:-2 6156:-18 6157:-18 6158:-4 6160:15 6161:15 6162:5 6163:-1 6164:-5 6165:-4 6166:-4 6168:-4 6169:-8 6170:9 6171:12 6172:9 6173:8 6174:1 6175:1 6176:-5 6177:18 6178:-11 6179:-9 6180:-6 6181:-7 6182:-4 6183:9 6184:9 6185:-12 6186:-12 6187:-12 6188:-9 6189:21 6190:-1 6191:15 6192:20 6193:18 6194:18 6195:-12 6196:-14 6197:-14 6198:-12 6199:-12 6200:-26 6201:5 6202:-9 6203:-9 6204:14 6205:15 6206:-18 6207:-11 6209:-4 6210:-9 6211:-12 6212:-10 6213:-10 6214:-10 6215:-10 6216:5 6217:13 6218:-4 6219:25 6220:-5 6221:8 6222:-2 6223:-2 6224:-17 6225:-13 6226:-5 6227:-5 6228:-10 6229:-6 6230:-6 6231:-16 6232:-8 6233:-19 6234:5 6235:-3 6236:-6 6237:-4 6238:-17 6239:-17 6240:-5 6241:-5 6242:3 6243:-4 6244:14 6245:14 6246:-8 6247:-6 6248:11 6249:-15 6250:-15 6251:-8 6252:-8 6253:-6 6254:-15 6255:-15 6256:12 6257:-9 6258:17 6259:38 6260:-7 6261:-6 6262:-5 6263:-6 6264:-9 6265:-9 6266:-2 6267:-7 6268:-7 6270:3 6271:3 6272:-1 6273:-1 6274:15 6275:-8 6276:-8 6277:4 6278:-3 6279:-3 6280:-13 6281:11 6282:5 6283:5 6284:5 6285:-5 6286:-3 6287:-4 6288:8 6289:10 6290:-5 6291:4 6292:-1 6293:6 6294:-8 6295:-8 6296:8 6297:9 6298:-6 6299:-9 6300:3 6301:-7 6302:-7 6303:-7 6304:6 6305:17 6306:11 6307:11 6308:-5 6309:-3 6310:-9 6311:5 6312:-8 6313:8 6314:8 6315:10 6316:5 6317:5 6318:5 6319:-15 6320:-15 6321:-1 6322:-1 6323:2 6324:-1 6325:-8 6326:-12 6327:5 6328:-5 6331:3 6332:-3 6333:12 6334:4 6335:-1 6336:-12 6337:-12 6338:-1 6339:-5 6340:-6 6341:9 6342:-7 6343:-2 6344:-2 6345:-8 6346:4 6347:24 6348:-3 6349:-3 6350:-11 6351:-9 6352:15 6353:16 6354:9 6355:-17 6356:-17 6357:-1 6358:-7 6359:-15 6360:3 6361:-1 6362:-3 6363:-13 6364:19 6365:19 6366:5 6368:-4 6369:-6 6370:13 6371:6 6372:-2 6373:-2 6374:-2 6376:1 6377:1 6378:8 6379:6 6380:6 6381:5 6382:5 6383:25 6384:1 6385:1 6386:33 6387:28 6388:-10 6389:-14 6390:-11 6391:-1 6392:-1 6393:1 6394:-4 6395:-5 6396:-5 6397:-1 6399:-5 6400:-5 6401:-5 6402:-10 6403:10 6404:16 6405:11 6406:-3 6407:-2 6408:-9 6409:-9 6410:16 6411:-9 6412:-11 6413:-18 6414:-15 6415:-8 6416:-8 6417:-9 6418:-15 6419:-13 6421:-18 6422:-13 6423:-9 6424:15 6425:-20 6426:-20 6427:-6 6428:-1 6429:-1 6430:-10 6431:4 6432:5 6433:11 6434:-1 6435:2 6436:-10 6437:7 6438:-17 6439:-14 6440:6 6441:-11 6442:-8 6443:-8 6445:16 6446:14 6447:7 6448:18 6449:-3 6450:-3 6451:12 6452:18 6453:-1 6454:-1 6455:-9 6456:-13 6457:-17 6458:-4 6459:-6 6460:-3 6461:-3 6462:-4 6463:-4 6464:-3 6465:-10 6466:-10 6467:-11 6468:-11 6469:-11 6470:-9 6471:-21 6472:-21 6473:-21 6474:17 6475:21 6476:3 6477:21 6478:-1 6479:29 6480:14 6481:15 6482:19 6483:21 6484:21 6485:2 6486:6 6487:-5 6488:-12 6489:4 6490:-12 6491:-2 6492:-8 6493:12 6494:12 6495:-2 6496:-18 6497:-5 6498:-9 6499:-10 6500:-8 6501:-36 6502:-11 6503:-31 6504:-17 6505:-16 6506:-5 6507:19 6508:11 6509:10 6510:-9 6511:-9 6512:-9 6513:44 6514:17 6515:6 6516:36 6517:21 6518:20 6519:-19 6520:-13 6521:-13 6522:-10 6523:-11 6524:-8 6525:-8 6526:-13 6527:-18 6528:-1 6529:-4 6530:-4 6531:-13 6532:-13 6533:15 6534:7 6535:12 6536:13 6537:-16 6538:-10 6539:-10 6540:-11 6541:-11 6542:-3 6543:3 6544:17 6545:10 6546:-25 6547:-9 6548:7 6549:-6 6550:5 6551:2 6552:5 6553:-9 6554:19 6555:9 6556:12 6557:-3 6558:-1 6559:9 6560:13 6561:-25 6562:-24 6563:-1 6564:-1 6565:-22 6566:-12 6567:-18 6568:-16 6569:-3 6570:4 6571:4 6572:35 6573:10 6574:10 6575:29 6576:29 6577:7 6578:-11 6579:-11 6580:-27 6581:-21 6582:-20 6583:-11 6584:-7 6585:-1 6587:1 6588:-6 6589:-2 6590:-9 6591:-9 6592:-5 6593:-5 6594:-24 6595:-4 6596:-28 6597:-15 6598:-19 6599:9 6600:12 6601:-12 6602:-7 6603:-11 6604:-6 6605:3 6606:2 6607:2 6608:-5 6609:-5 6610:-5 6611:12 6612:14 6613:14 6614:-9 6615:-4 6616:2 6617:-8 6618:-7 6619:2 6620:6 6621:-6 6622:-6 6623:10 6624:-9 6625:-9 6626:10 6627:9 6628:9 6629:1 6630:-1 6631:-7 6632:-1 6635:10 6636:-3 6637:15 6638:9 6639:9 6640:-8 6641:-7 6642:-6 6643:-2 6644:-2 6645:-8 6646:-8 6648:12 6649:-13 6650:-10 6651:-10 6652:12 6653:-6 6654:-6 6655:10 6656:-5 6659:9 6660:8 6661:-4 6662:-4 6663:-6 6664:-6 6665:19 6666:25 6667:11 6668:10 6669:11 6670:10 6671:4 6672:4 6673:-7 6674:-16 6675:1 6676:-2 6677:-2 6678:-15 6679:-7 6680:-7 6681:-14 6682:-14 6683:-1 6684:-1 6685:-1 6687:-12 6688:-12 6689:9 6690:10 6691:3 6692:3 6693:-11 6694:6 6695:8 6696:-5 6697:-9 6698:-9 6699:3 6700:10 6701:10 6702:-2 6703:-2 6705:-1 6706:-1 6707:-6 6708:-6 6709:-6 6710:15 6711:13 6712:13 6713:-8 6714:7 6715:2 6716:7 6717:-5 6718:-14 6719:-9 6720:-9 6721:2 6723:-20 6724:-6 6725:-6 6726:-14 6727:-14 6728:-4 6729:-12 6730:18 6731:18 6732:7 6733:-10 6734:17 6735:17 6737:-3 6738:-9 6739:-10 6740:-9 6741:-9 6742:6 6743:7 6744:12 6745:17 6746:11 6747:-1 6748:-1 6749:-1 6750:-16 6751:-17 6752:-14 6753:-14 6754:-10 6755:-5 6757:-7 6758:-10 6759:-6 6760:-1 6761:4 6762:14 6763:8 6764:-10 6765:17 6766:-2 6767:-1 6768:-1 6769:-1 6770:-6 6771:-6 6772:-22 6773:-7 6774:10 6775:-6 6776:-6 6777:11 6778:-22 6779:-17 6780:-4 6781:-4 6782:-6 6783:-15 6784:-3 6785:-3 6786:-4 6787:5 6788:-4 6789:-4 6790:-5 6791:-5 6792:16 6793:18 6794:14 6795:-13 6796:-8 6797:-7 6798:10 6799:10 6800:10 6801:9 6802:10 6803:7 6804:7 6805:-6 6806:5 6807:11 6808:13 6809:12 6810:11 6811:11 6812:9 6813:11 6815:13 6816:13 6817:14 6818:-5 6819:-3 6820:-3 6821:12 6822:12 6823:13 6824:3 6825:-11 6826:5 6827:7 6828:-9 6829:6 6830:4 6831:14 6832:7 6833:-12 6834:-11 6835:10 6836:-19 6837:14 6838:14 6839:14 6840:14 6841:-30 6842:-18 6843:5 6844:7 6845:7 6846:-16 6847:-13 6848:4 6849:3 6850:9 6854:-7 6855:-11 6856:-11 6857:-5 6858:-7 6859:6 6860:6 6861:-4 6862:-4 6863:10 6864:12 6865:11 6866:-1 6867:-7 6868:-13 6869:-10 6870:-10 6871:-8 6872:-8 6873:-8 6874:-4 6875:-7 6876:-7 6877:-6 6878:3 6879:3 6880:8 6881:-5 6882:-5 6883:12 6884:12 6885:3 6886:-21 6887:-14 6888:-14 6889:-14 6890:1 6891:-6 6892:-15 6893:12 6894:-2 6895:-2 6896:-2 6897:-21 6898:-21 6899:-18 6900:10 6901:10 6902:-14 6903:-11 6904:-12 6905:-8 6906:10 6907:-6 6908:4 6909:-16 6910:-4 6911:-7 6912:-5 6913:-8 6914:-11 6915:-11 6917:-8 6918:-8 6920:-2 6921:-6 6922:-6 6923:20 6924:10 6925:12 6926:13 6927:8 6931:-3 6932:12 6933:12 6934:-7 6935:-7 6936:8 6937:8 6938:18 6939:-12 6940:-14 6941:-13 6942:-3 6943:9 6944:7 6945:5 6946:15 6947:12 6948:16 6949:20 6950:19 6951:21 6952:-9 6953:-6 6954:5 6955:5 6956:-6 6957:11 6958:9 6959:-15 6960:-15 6961:10 6962:10 6963:-4 6964:-4 6965:2 6966:24 6967:34 6968:-8 6969:-2 6971:-3 6972:-2 6973:-20 6974:-12 6975:11 6976:10 6977:50 6978:11 6979:35 6980:35 6981:4 6982:13 6983:32 6984:32 6985:2 6986:-3 6987:-9 6989:5 6990:15 6991:-18 6992:-3 6993:-19 6994:16 6995:-13 6996:-8 6997:5 6998:-4 6999:-12 7000:-7 7001:-7 7002:-7 7003:2 7004:2 7005:-12 7006:-12 7007:12 7008:7 7009:-11 7010:-11 7011:-7 7012:17 7013:7 7015:-12 7016:-12 7017:-14 7018:15 7019:12 7020:12 7021:12 7022:5 7023:2 7024:-8 7025:-1 7028:37 7029:38 7030:41 7031:-1 7032:-3 7033:-3 7034:-6 7035:-5 7036:-5 7037:-3 7038:-4 7039:-5 7040:12 7041:19 7042:-29 7043:-14 7044:-12 7045:-13 7046:4 7047:9 7048:9 7049:2 7050:7 7052:2 7053:16 7054:-12 7055:15 7056:12 7057:9 7058:11 7059:7 7060:8 7061:-20 7062:-13 7063:-4 7064:-4 7065:2 7066:2 7067:-17 7068:-9 7069:-11 7070:18 7071:12 7072:14 7073:12 7074:12 7075:-4 7076:-4 7077:11 7078:-4 7080:4 7081:-1 7082:13 7083:9 7084:8 7085:-5 7086:-5 7087:10 7088:16 7089:-3 7090:5 7091:-9 7092:15 7093:3 7094:15 7095:-17 7096:-17 7097:25 7098:25 7099:9 7100:9 7101:7 7102:13 7103:19 7104:-13 7105:-13 7106:9 7107:9 7108:-10 7109:-9 7111:-6 7112:-3 7113:-3 7114:7 7115:17 7116:14 7117:-4 7118:-6 7119:-5 7120:-1 7121:6 7122:22 7123:-11 7124:-6 7125:-8 7126:-8 7127:-1 7128:-1 7129:-1 7130:28 7131:-13 7132:-12 7133:5 7134:5 7135:3 7136:-3 7137:6 7138:6 7139:6 7140:35 7141:35 7142:35 7143:10 7144:16 7145:12 7146:12 7147:12 7148:4 7149:-1 7150:5 7151:8 7152:13 7153:17 7154:11 7155:-2 7156:16 7157:12 7158:22 7159:12 7160:6 7161:14 7162:10 7163:10 7164:10 7165:-4 7166:-12 7167:-8 7168:-8 7169:-3 7170:-3 7171:-3 7172:10 7173:10 7174:-4 7175:-4 7176:-4 7177:-4 7178:-6 7179:-8 7180:-8 7181:-10 7182:-10 7183:7 7184:10 7185:7 7186:18 7187:-7 7188:-3 7189:-9 7190:-9 7193:-1 7194:-5 7195:-5 7196:-4 7197:-4 7198:13 7199:13 7200:10 7201:-7 7202:2 7203:14 7204:12 7205:-20 7206:-19 7207:-4 7208:15 7209:13 7210:-13 7211:-13 7212:3 7213:2 7214:-7 7215:-8 7216:-7 7217:-2 7218:12 7219:-6 7220:-6 7221:-13 7222:-14 7223:-14 7224:7 7225:10 7226:10 7227:-10 7228:-12 7229:11 7230:15 7231:37 7232:38 7233:38 7234:-13 7235:-10 7236:-10 7237:-11 7238:-11 7239:-4 7240:-5 7241:10 7242:-4 7243:-12 7244:-12 7245:-12 7246:-13 7247:-11 7248:-8 7249:-3 7250:-3 7251:-4 7252:-7 7253:-11 7254:-11 7255:-4 7256:-4 7257:8 7258:10 7259:10 7260:11 7261:13 7262:-20 7263:-10 7265:-12 7266:-8 7267:-7 7268:4 7269:-5 7270:11 7271:9 7272:12 7274:5 7275:-6 7276:15 7277:15 7278:-6 7279:-6 7280:-7 7281:-6 7282:-6 7283:-3 7285:2 7286:-19 7287:-21 7288:-18 7289:-5 7290:14 7291:2 7292:8 7293:4 7294:4 7295:10 7296:-9 7297:-7 7298:-7 7299:-4 7300:-12 7301:-4 7302:-4 7303:14 7304:1 7305:1 7306:21 7307:10 7308:10 7309:20 7310:-5 7311:32 7312:17 7313:12 7314:29 7315:29 7316:-2 7317:-13 7318:11 7319:11 7320:2 7321:-6 7322:-6 7323:-8 7324:-12 7325:-12 7326:-12 7327:1 7328:1 7329:6 7330:-5 7331:10 7332:-2 7333:13 7334:13 7335:13 7336:5 7337:-2 7338:5 7339:-11 7340:-11 7341:5 7342:5 7343:1 7344:-12 7345:13 7346:13 7347:12 7348:11 7349:10 7350:-6 7351:-6 7352:17 7353:11 7354:3 7355:10 7356:10 7357:-7 7358:5 7359:-4 7360:-1 7361:-4 7362:-17 7363:-12 7364:-10 7365:-17 7366:-17 7367:-9 7368:-9 7369:18 7370:-1 7371:-1 7372:15 7373:7 7374:12 7375:9 7376:16 7377:16 7378:-7 7379:-9 7380:-11 7381:-7 7382:-7 7383:7 7384:-4 7385:9 7386:7 7387:7 7388:-5 7389:7 7390:-13 7391:-13 7392:14 7393:14 7394:14 7395:-7 7396:-1 7397:-7 7398:-8 7399:-7 7400:-7 7401:4 7402:8 7403:1 7404:-5 7405:-5 7406:-2 7407:-1 7408:-1 7409:-8 7410:-4 7411:-4 7412:13 7413:5 7414:4 7415:4 7416:6 7417:6 7418:7 7419:10 7420:-3 7421:19 7422:19 7423:-7 7424:-8 7425:-8 7426:-12 7427:-14 7428:-14 7429:-11 7430:-12 7431:4 7432:11 7433:25 7434:21 7435:22 7436:15 7437:1 7438:21 7439:21 7440:-12 7441:-9 7442:12 7443:-5 7444:-3 7445:-3 7446:-11 7447:-4 7448:-14 7449:-14 7450:13 7451:11 7452:13 7453:13 7454:-12 7455:-4 7456:-4 7457:18 7458:18 7459:-6 7460:-5 7461:-5 7462:-9 7463:-10 7464:5 7465:-2 7466:11 7467:3 7468:-9 7469:-6 7470:5 7471:5 7472:22 7473:-2 7474:26 7475:35 7476:16 7477:-4 7478:-9 7479:-9 7480:11 7481:12 7482:2 7483:6 7485:-8 7486:-8 7487:12 7488:12 7489:12 7490:10 7491:8 7492:-6 7493:-9 7494:-13 7495:-6 7496:-6 7497:-6 7498:-4 7499:-6 7500:-8 7501:10 7502:10 7503:10 7504:-3 7505:-3 7506:-5 7507:-5 7508:3 7509:3 7510:-14 7511:-14 7512:21 7513:9 7514:7 7515:7 7516:-7 7517:-7 7518:-7 7519:-16 7520:-13 7521:-13 7522:-8 7523:-2 7524:-2 7525:-2 7526:9 7527:10 7528:10 7529:2 7530:4 7531:-8 7532:-8 7533:-8 7534:-6 7535:-10 7536:-10 7537:-10 7538:-10 7539:-8 7540:3 7541:3 7542:-3 7543:11 7544:5 7545:5 7546:-16 7547:-14 7548:-14 7549:-12 7550:-12 7551:10 7552:10 7553:-6 7554:-6 7555:22 7556:-3 7557:-1 7558:2 7559:-5 7560:12 7561:5 7562:5 7563:26 7564:25 7565:17 7566:9 7567:14 7568:-15 7569:-15 7570:-1 7571:-7 7572:-5 7573:8 7574:-2 7575:3 7576:7 7577:7 7578:4 7579:9 7580:9 7581:9 7582:-13 7583:-1 7584:-1 7585:-12 7586:-12 7587:-12 7588:-7 7589:-7 7590:19 7591:16 7592:16 7593:16 7594:22 7595:16 7596:-18 7597:13 7599:16 7600:10 7601:-9 7602:-9 7603:-9 7604:-9 7605:7 7606:12 7607:12 7608:12 7609:3 7610:10 7611:-6 7612:-10 7613:3 7614:-3 7615:-3 7616:8 7617:4 7618:-1 7619:-14 7620:-4 7621:-39 7622:-13 7623:-22 7624:-6 7625:-8 7626:22 7627:-23 7628:-9 7629:14 7630:-16 7631:46 7632:-29 7633:-7 7635:46 7637:99 7638:-31 7639:18 7640:-58 7641:-1 7643:10 7644:19 7645:11 7646:-5 7647:11 7648:-13 7649:-13 7651:-17 7652:-7 7653:-1 7654:6 7655:11 7656:-24 7657:27 7658:28 7659:15 7660:-27 7661:28 7662:40 7663:-4 7664:-3 7665:14 7666:8 7667:-25 7668:-23 7669:-30 7670:52 7671:63 7672:7 7673:50 7674:15 7675:-19 7676:25 7677:-15 7678:-5 7679:-18 7680:-11 7682:-1 7683:10 7684:12 7685:-31 7686:-16 7687:-13 7688:-13 7689:18 7690:14 7691:21 7692:33 7693:34 7694:-15 7695:-24 7696:20 7697:20 7698:-57 7700:40 7701:-32 7702:-23 7703:-14 7704:-66 7705:-14 7706:-28 7707:-18 7708:-6 7709:-27 7710:-14 7712:-28 7713:-27 7714:6 7715:-13 7717:-22 7718:-32 7719:66 7720:-15 7721:-30 7722:69 7723:-6 7724:42 7725:-40 7726:-43 7727:-9 7728:-20 7729:-15 7730:34 7731:-48 7732:-5 7733:-44 7734:-11 7735:-11 7736:25 7737:-14 7738:1 7739:-41 7740:40 7741:-25 7743:-55 7745:-86 7746:-23 7747:-30 7748:-54 7749:45 7750:-35 7751:82 7752:82 7755:-10 7756:-10 7757:-23 7758:-24 7759:-15 7760:-17 7761:25 7762:-1 7763:-10 7765:-2 7766:-1 7767:-5 7768:-5 7769:-11 7773:52 7774:17 7775:-33 7776:-38 7777:-24 7778:18 7779:50 7780:-24 7781:-22 7782:-23 7783:-13 7784:-13 7785:59 7790:-2 7791:-15 7792:14 7793:75 7794:-8 7795:-1 7796:35 7797:-14 7798:-74 7799:90 7801:-2 7802:-7 7803:-7 7804:63 7805:63 7806:-43 7808:-15 7809:-15 7810:19 7811:19 7812:-4 7813:-4 7814:-1 7815:39 7816:31 7817:17 7818:-5 7820:-16 7821:-13 7822:-5 7823:-7 7824:-41 7825:-35 7826:29 7827:-4 7828:-4 7829:14 7832:96 7833:-13 7834:-11 7835:-62 7837:15 7838:22 7839:-10 7840:48 7841:26 7843:-35 7844:-15 7845:-23 7846:10 7847:-11 7848:-11 7849:-41 7850:6 7851:-4 7852:14 7853:-3 7854:-102 7855:34 7856:65 7857:2 7858:33 7859:21 7860:-62 7861:-16 7862:-28 7863:-8 7864:30 7866:-4 7867:-4 7868:-15 7869:-5 7870:-31 7871:-32 7873:-1 7876:16 7877:-39 7878:-17 7879:23 7882:-22 7883:-12 7884:-17 7885:-6 7886:-6 7887:-6 7888:-5 7889:-23 7891:-25 7892:-7 7893:-16 7894:14 7895:16 7896:16 7897:-7 7898:-7 7899:-6 7900:-6 7901:-15 7902:-8 7903:-3 7905:56 7906:-1 7907:-40 7908:-40 7909:-53 7910:20 7911:29 7912:66 7913:58 7914:36 7915:46 7916:46 7917:-94 7918:-94 7919:12 7920:-6 7921:-6 7922:-12 7923:13 7924:5 7925:-14 7926:18 7927:-9 7928:13 7929:14 7933:12 7934:5 7935:-3 7936:90 7938:-2 7939:-45 7940:-16 7941:-17 7942:-34 7943:86 7944:-41 7945:-42 7946:20 7947:14 7948:-34 7949:13 7950:-40 7951:15 7952:7 7953:4 7954:-38 7955:18 7956:-28 7957:-16 7958:-54 7959:-14 7961:-5 7962:25 7963:-30 7964:-14 7965:5 7966:18 7968:-13 7969:-14 7970:60 7971:77 7972:9 7973:-14 7974:36 7975:14 7976:-33 7977:-37 7978:21 7979:33 7980:31 7981:18 7982:58 7983:-11 7984:-5 7985:-38 7986:6 7988:-37 7990:-23 7991:45 7992:38 7993:54 7994:-26 7995:-8 7996:72 7999:20 8000:-28 8001:1 8002:-3 8003:48 8004:-25 8005:-4 8006:14 8007:-25 8008:-96 8010:-51 8011:22 8012:-25 8013:-15 8015:-10 8016:34 8018:11 8020:25 8021:-2 8022:-16 8023:-20 8024:-14 8026:-3 8027:-34 8028:-22 8029:17 8030:-31 8031:-5 8032:-23 8033:-4 8034:-6 8035:36 8036:4 8037:-2 8039:-26 8040:-27 8041:-8 8042:6 8043:-5 8044:-5 8045:-63 8047:-5 8048:-24 8049:-68 8050:-5 8051:-24 8052:-2 8053:-7 8054:63 8056:-12 8057:-12 8058:17 8059:95 8060:33 8061:7 8062:73 8063:7 8064:40 8065:42 8066:-6 8067:-6 8069:-40 8072:2 8073:-4 8074:-17 8075:-5 8076:-24 8077:17 8078:-63 8079:-13 8080:-7 8081:-43 8082:29 8083:-16 8084:-18 8085:-14 8086:-8 8087:-17 8088:-9 8089:35 8090:-7 8091:-54 8092:-2 8093:-11 8095:-4 8096:-67 8097:-53 8098:-39 8099:25 8100:-35 8101:34 8102:-12 8103:-12 8104:-22 8105:51 8106:54 8107:17 8108:-9 8109:27 8110:34 8111:34 8112:-15 8113:-15 8114:-4 8115:-8 8116:-5 8117:-14 8118:13 8119:-29 8120:-4 8121:-28 8123:-16 8124:16 8125:-1 8126:8 8127:-29 8129:-28 8130:-23 8131:-7 8132:-10 8133:-44 8134:-4 8135:-11 8136:15 8139:-11 8140:-3 8141:21 8142:9 8143:-11 8144:-9 8145:1 8146:-5 8147:-10 8148:-2 8149:-2 8150:21 8151:-4 8152:-35 8153:18 8154:10 8155:-11 8156:23 8161:-13 8162:55 8163:93 8164:16 8165:13 8166:63 8168:-16 8169:-16 8170:10 8171:-9 8172:-7 8173:19 8176:4 8177:-14 8178:-14 8179:-5 8180:-8 8181:-5 8182:-37 8183:-22 8185:-5 8186:-5 8187:7 8188:42 8189:16 8191:-39 8192:28 8193:33 8194:20 8195:29 8196:49 8197:11 8198:-16 8199:-31 8200:-2 8201:-23 8202:-15 8203:-34 8204:7 8205:3 8206:-14 8207:-31 8208:-32 8209:-14 8212:56 8213:10 8214:-15 8215:8 8216:5 8217:-2 8221:-1 8222:-1 8223:13 8224:11 8225:-5 8226:63 8227:63 8228:-7 8229:-5 8230:-15 8231:-15 8232:24 8233:-4 8234:7 8235:4 8236:4 8237:21 8238:17 8239:-26 8240:-4 8241:-16 8242:-2 8243:-16 8244:-17 8245:-17 8251:-13 8252:33 8253:-2 8255:-2 8256:81 8257:81 8258:53 8259:44 8260:10 8261:20 8262:35 8263:-10 8264:51 8265:-33 8266:-14 8267:-7 8268:33 8272:14 8273:-2 8274:-19 8275:-19 8276:-14 8278:-37 8279:19 8280:-11 8283:-14 8284:-14 8285:-15 8286:-9 8288:59 8289:14 8290:-47 8291:18 8292:-40 8293:52 8294:42 8295:-13 8296:-28 8297:-3 8298:-16 8299:24 8300:100 8301:12 8302:16 8303:11 8304:-13 8306:-8 8307:-23 8308:2 8309:34 8310:-1 8311:20 8312:12 8313:-8 8315:-40 8316:-40 8317:28 8320:-3 8321:-3 8322:10 8323:-15 8324:-15 8326:12 8327:12 8329:39 8330:81 8331:25 8332:-25 8333:-4 8334:-4 8335:33 8336:-8 8337:-8 8338:-26 8339:-24 8340:-23 8341:-23 8342:16 8343:-60 8344:62 8345:-20 8349:-28 8350:-8 8351:41 8353:-32 8356:-4 8357:-4 8360:-11 8361:-11 8362:5 8363:-2 8366:6 8368:7 8369:87 8370:33 8371:-13 8372:14 8373:-44 8374:-56 8375:-38 8376:47 8377:-7 8378:-14 8379:-25 8380:-7 8381:-4 8382:-6 8383:14 8384:46 8385:-9 8386:-14 8387:16 8388:-1 8389:33 8390:-22 8391:-26 8392:-17 8393:32 8394:-9 8395:-7 8396:18 8397:40 8398:41 8399:37 8400:-17 8401:-17 8402:-32 8403:-6 8404:44 8407:-11 8408:12 8409:8 8410:30 8412:-36 8413:-6 8414:-6 8415:-3 8416:-17 8417:9 8418:10 8419:-7 8421:28 8422:-3 8423:-18 8424:-10 8425:-13 8426:-24 8427:-24 8428:-7 8429:-51 8430:-2 8432:-23 8433:-2 8434:-6 8435:-7 8436:69 8437:-11 8438:7 8439:-2 8441:-5 8442:42 8443:42 8444:-1 8445:-9 8446:-1 8447:-1 8448:20 8449:2 8451:16 8452:-23 8454:-48 8456:-16 8457:46 8458:-20 8459:-20 8460:-14 8461:-46 8462:-23 8463:-23 8464:46 8465:45 8466:-61 8467:-30 8468:12 8469:23 8470:-1 8472:-14 8473:20 8474:-9 8475:15 8476:-12 8477:-30 8478:-10 8479:-5 8480:-14 8481:37 8482:37 8483:-16 8484:61 8485:69 8486:18 8487:-23 8488:7 8489:-41 8490:84 8491:-16 8492:-69 8493:-14 8494:-18 8495:-18 8496:22 8497:18 8498:-10 8499:-10 8500:28 8501:28 8502:-2 8503:-2 8504:-8 8505:-4 8506:5 8508:-12 8509:-2 8510:36 8511:-9 8512:9 8513:18 8514:-2 8515:-32 8516:4 8517:-12 8518:-40 8519:-7 8520:14 8523:-19 8524:-9 8525:-64 8527:-49 8528:-12 8529:-6 8530:21 8531:45 8532:19 8533:-4 8534:-13 8535:47 8536:-26 8537:26 8538:-24 8539:-9 8540:-7 8541:-7 8542:-25 8543:24 8544:-10 8545:13 8546:-16 8547:-22 8548:-24 8549:-38 8550:6 8551:17 8552:-37 8553:-12 8554:-1 8556:13 8557:18 8558:11 8559:-7 8560:-6 8561:-52 8562:-14 8563:-13 8564:-10 8566:14 8567:-12 8568:-12 8569:-6 8571:-27 8572:-7 8573:-2 8575:32 8576:2 8577:-2 8578:13 8579:-42 8581:29 8582:2 8583:-25 8584:-66 8585:3 8586:22 8587:-17 8588:-15 8589:-25 8590:-25 8591:19 8592:-14 8593:-37 8594:-14 8595:-13 8596:-7 8597:-19 8599:-6 8600:47 8601:17 8602:9 8603:-1 8604:44 8605:3 8606:17 8607:12 8608:-55 8609:-2 8612:-13 8613:-12 8614:-14 8615:70 8616:-2 8617:-12 8618:-12 8619:-28 8620:17 8621:-7 8622:-10 8623:43 8625:-3 8626:-7 8627:27 8628:28 8629:-23 8630:41 8631:26 8632:36 8633:-10 8635:-8 8636:45 8637:-21 8638:7 8639:25 8641:-4 8642:22 8643:33 8644:-7 8645:41 8646:-3 8647:14 8648:11 8649:8 8650:44 8651:-26 8652:23 8653:23 8654:-27 8655:-9 8656:-5 8657:42 8658:-18 8659:56 8660:37 8661:15 8662:-14 8663:22 8664:-24 8665:-9 8666:-4 8667:-16 8668:10 8669:-11 8670:-1 8671:-1 8672:17 8673:10 8674:-26 8675:-14 8676:-12 8677:-12 8678:19 8679:-7 8680:20 8681:-30 8682:39 8683:30 8684:28 8685:34 8686:-17 8688:20 8689:-38 8690:28 8691:-16 8692:16 8693:41 8694:41 8695:-15 8696:8 8697:-51 8698:-1 8699:-44 8700:2 8701:21 8702:-11 8704:-35 8705:-15 8706:-9 8707:-2 8708:-12 8709:-7 8710:-22 8711:-31 8712:-39 8713:42 8714:-3 8715:-12 8716:13 8720:-30 8721:7 8722:18 8723:-1 8724:-24 8725:58 8726:17 8727:-11 8728:88 8729:33 8730:-31 8731:6 8732:18 8733:-14 8734:6 8735:4 8736:-5 8737:-17 8738:28 8739:3 8740:-37 8741:-6 8742:-37 8743:14 8744:-19 8745:-19 8746:-21 8747:32 8748:33 8750:-33 8751:32 8752:-2 8753:-88 8754:-39 8756:-43 8757:-18 8758:-40 8759:-37 8760:-27 8761:55 8763:-62 8764:-14 8765:-20 8766:-13 8767:-18 8768:-9 8769:-9 8770:-18 8771:-20 8772:-13 8773:-29 8774:-3 8775:-6 8776:-16 8777:-19 8778:-3 8779:15 8780:17 8781:-9 8782:-4 8783:-4 8786:-32 8787:28 8788:28 8789:20 8790:12 8791:-15 8792:-15 8793:19 8794:9 8795:-21 8796:-32 8797:29 8798:36 8799:46 8800:-17 8801:-25 8802:-17 8803:-17 8804:-23 8806:-17 8807:13 8808:-17 8809:-7 8810:28 8811:28 8817:-5 8818:-16 8819:12 8820:-2 8821:44 8822:72 8823:-8 8824:-1 8825:-5 8827:8 8828:-1 8829:17 8830:-4 8831:-45 8832:-2 8833:38 8834:-49 8835:74 8837:26 8838:43 8839:-6 8840:56 8841:56 8842:-23 8843:-24 8844:-14 8845:-14 8846:-9 8847:-9 8848:-19 8849:-16 8850:3 8851:18 8852:34 8853:-8 8854:-5 8855:-3 8856:-12 8857:23 8859:26 8860:10 8861:16 8862:16 8863:24 8864:19 8865:-11 8866:12 8867:-3 8868:21 8869:21 8871:-30 8872:-27 8873:-77 8874:12 8875:8 8876:-5 8877:-8 8878:-34 8879:-29 8880:26 8881:11 8882:19 8883:14 8884:-7 8887:32 8888:36 8889:13 8890:-13 8891:-19 8892:-21 8893:-57 8894:12 8895:-6 8896:36 8897:13 8898:-28 8900:-30 8901:-13 8902:-20 8903:5 8904:64 8905:57 8906:1 8907:1 8908:-11 8909:-11 8910:-37 8911:-21 8912:-17 8913:12 8914:-3 8915:-54 8916:-54 8917:-3 8918:-13 8919:63 8920:1 8921:41 8922:6 8923:-55 8924:-14 8925:-21 8926:-7 8927:20 8929:-6 8930:-6 8931:-8 8932:-9 8933:14 8934:-23 8935:-2 8936:-18 8937:-4 8938:7 8939:7 8940:10 8942:15 8943:-35 8944:-18 8945:-10 8946:22 8949:-32 8950:-19 8951:-38 8953:-26 8954:-19 8956:-3 8957:25 8958:-1 8960:-40 8962:-44 8964:-11 8965:-16 8966:-9 8967:-8 8968:24 8969:17 8970:-9 8971:-6 8972:-4 8973:-4 8974:29 8975:29 8976:-13 8977:-3 8979:64 8980:-1 8981:24 8982:-24 8983:-13 8984:8 8985:-29 8987:-25 8988:-14 8989:15 8990:24 8991:59 8992:55 8993:12 8994:39 8995:39 8996:-12 8997:-12 8998:11 8999:7 9000:-16 9001:-14 9002:-20 9004:-13 9005:10 9006:6 9007:-14 9008:-3 9009:17 9010:17 9011:12 9012:14 9014:-12 9015:-12 9016:6 9017:-14 9018:16 9020:-34 9021:2 9022:-38 9023:-3 9024:-17 9025:21 9026:-13 9028:33 9029:74 9030:-19 9031:-24 9032:-2 9033:-16 9034:-16 9035:-35 9036:-13 9037:-1 9038:42 9039:16 9041:-2 9042:-30 9043:-24 9044:-7 9045:10 9046:-12 9047:-24 9048:-13 9049:-29 9050:-14 9051:-24 9052:15 9053:-8 9054:13 9055:7 9056:-6 9057:-3 9058:-9 9059:7 9060:-10 9061:27 9062:-21 9063:-51 9064:-6 9065:-12 9066:-8 9067:51 9068:20 9069:20 9071:46 9072:-26 9073:-22 9074:4 9075:15 9077:35 9078:35 9079:33 9080:46 9081:-20 9082:38 9083:12 9084:-15 9085:-26 9086:16 9087:30 9088:26 9089:10 9090:29 9091:-11 9092:-4 9093:-21 9095:-20 9096:-9 9098:-17 9099:36 9100:22 9101:52 9102:-22 9103:-7 9104:16 9106:-3 9107:20 9108:-3 9109:43 9110:-14 9111:-26 9112:-3 9113:26 9114:-15 9115:13 9116:-1 9117:-26 9118:-18 9119:-8 9120:30 9122:27 9123:-9 9124:27 9126:15 9127:15 9128:-1 9132:-44 9133:-21 9134:-12 9136:-31 9137:-3 9138:-40 9139:-3 9140:23 9141:-27 9142:-25 9143:-6 9144:-8 9145:-8 9146:30 9147:-27 9148:-9 9149:-2 9150:-8 9151:-16 9152:-5 9153:29 9154:14 9155:28 9156:-20 9157:27 9160:-27 9161:-27 9162:-6 9163:8 9164:-5 9165:-5 9166:-48 9168:-17 9169:-24 9170:57 9171:-25 9172:-31 9173:11 9175:47 9176:-20 9177:-13 9178:-24 9179:41 9180:-11 9181:-10 9182:-10 9184:94 9185:50 9186:35 9187:24 9188:88 9189:33 9190:6 9191:39 9192:36 9193:23 9194:23 9195:-5 9196:-11 9197:9 9200:5 9201:-6 9202:-18 9203:4 9204:-2 9205:-15 9206:-20 9207:2 9208:13 9209:-11 9210:-7 9211:26 9212:24 9213:8 9214:-9 9215:-15 9216:-7 9217:-13 9218:-10 9219:11 9220:-22 9221:-5 9222:2 9223:15 9224:-6 9225:-19 9226:-54 9228:-23 9230:30 9231:-16 9233:5 9234:-13 9235:15 9236:-8 9238:-4 9239:-61 9240:4 9241:4 9242:11 9243:-18 9244:-34 9245:46 9246:-30 9247:28 9248:-37 9249:-19 9250:-19 9251:-14 9252:-15 9253:22 9254:52 9255:20 9256:-7 9257:28 9258:28 9259:-10 9260:-10 9261:10 9262:-2 9263:-6 9264:-5 9265:-13 9266:14 9267:-33 9268:-10 9269:-24 9271:15 9272:-26 9273:24 9274:-10 9275:-19 9276:20 9277:42 9278:-30 9279:-27 9280:-6 9281:-15 9282:-41 9283:-27 9284:-4 9285:-8 9286:-5 9287:11 9289:-5 9290:-5 9291:21 9292:-14 9293:-2 9294:47 9295:7 9296:13 9297:23 9298:9 9299:65 9300:6 9301:-8 9302:-6 9303:30 9304:-11 9305:-2 9306:-2 9307:-10 9308:-18 9309:-27 9310:12 9311:5 9312:-14 9313:-20 9314:-23 9316:-13 9317:-10 9319:11 9320:67 9321:12 9322:29 9324:-1 9326:-5 9327:-17 9328:12 9329:41 9330:-29 9331:-14 9332:-16 9334:74 9335:13 9336:17 9337:7 9338:15 9339:43 9341:31 9342:49 9343:12 9344:-7 9345:14 9346:-5 9347:-8 9349:-6 9350:-13 9351:-31 9352:-23 9353:-7 9354:13 9355:-16 9356:9 9357:-4 9358:-7 9359:16 9360:-15 9361:-12 9362:-36 9363:33 9364:-31 9365:32 9366:-7 9367:21 9368:5 9369:-15 9370:-5 9371:-8 9372:-10 9373:6 9374:-10 9375:-17 9376:10 9377:-23 9378:-24 9379:-12 9380:30 9381:10 9382:20 9384:20 9385:10 9386:-17 9387:39 9388:-25 9389:-2 9390:-42 9391:-26 9392:-25 9393:-6 9394:6 9395:44 9396:-1 9397:12 9398:-5 9399:-15 9400:-27 9401:-14 9402:-14 9403:34 9404:12 9405:-13 9406:4 9407:-19 9408:17 9409:-7 9410:-11 9411:-12 9412:-6 9415:44 9416:27 9417:2 9418:6 9419:5 9420:-1 9422:-16 9424:-7 9425:-18 9426:15 9427:86 9428:56 9429:-5 9430:-4 9431:14 9432:-5 9433:-15 9434:-15 9435:-7 9436:14 9437:14 9438:-13 9439:-3 9440:17 9441:3 9442:-29 9443:19 9444:9 9445:-27 9446:-8 9447:-21 9448:-2 9449:-18 9450:-8 9451:-27 9452:-14 9453:33 9454:33 9455:-37 9456:-13 9457:-13 9458:29 9459:21 9460:-9 9462:11 9463:11 9464:-12 9465:-34 9466:15 9467:-2 9469:-2 9470:110 9471:110 9472:26 9473:35 9474:6 9475:6 9476:14 9477:29 9478:-11 9479:21 9480:13 9481:-25 9482:-26 9483:-36 9484:-18 9485:3 9486:-17 9487:24 9488:-8 9489:-8 9490:29 9491:31 9492:-34 9493:17 9494:15 9495:1 9496:-14 9497:-15 9498:-13 9499:-49 9500:14 9501:13 9502:-29 9505:-15 9506:-17 9507:-14 9508:-11 9510:-15 9511:21 9512:-1 9513:29 9515:37 9516:44 9517:-31 9518:12 9519:-36 9520:45 9521:25 9522:-11 9523:9 9524:12 9525:11 9526:-7 9527:6 9528:38 9529:11 9530:27 9531:9 9532:-3 9533:12 9534:11 9535:19 9536:55 9537:-11 9538:-7 9539:-10 9540:-10 9541:-1 9542:-7 9543:-11 9544:5 9545:29 9546:15 9547:-1 9548:-6 9549:26 9551:7 9552:-9 9554:-29 9555:-29 9556:-11 9557:18 9558:18 9559:-20 9561:-13 9563:-3 9564:-3 9565:15 9566:-24 9567:-9 9568:-9 9570:8 9571:-16 9572:-21 9573:-7 9574:24 9575:62 9577:25 9578:-26 9579:-27 9580:-19 9581:23 9582:38 9583:15 9584:-11 9585:-11 9586:-5 9587:-9 9588:-9 9589:-20 9590:-16 9591:-7 9592:-18 9593:10 9594:-25 9595:-25 9596:28 9597:24 9598:-16 9599:-14 9603:-25 9604:-6 9605:4 9607:-20 9608:-16 9611:14 9612:-7 9613:-28 9614:-28 9615:-3 9616:-3 9619:-11 9620:-11 9621:22 9623:-12 9624:-17 9625:-7 9626:-9 9627:-1 9628:1 9631:12 9632:-1 9633:16 9634:86 9635:-13 9636:117 9637:58 9638:23 9639:62 9640:13 9641:4 9642:23 9643:12 9644:-11 9645:-32 9646:38 9647:-27 9648:-8 9649:2 9650:-23 9651:-6 9652:-6 9653:16 9654:39 9655:10 9656:54 9658:13 9659:-17 9660:-16 9661:14 9662:3 9663:-4 9664:28 9665:-2 9666:-6 9667:35 9668:30 9669:28 9670:2 9671:-7 9672:-16 9673:11 9674:7 9675:-40 9676:-5 9677:16 9678:4 9679:-27 9680:-27 9681:4 9682:41 9683:42 9684:-1 9688:7 9689:31 9690:-8 9691:38 9695:-24 9696:44 9697:-38 9698:11 9699:41 9700:20 9701:33 9702:-5 9703:12 9704:12 9706:-13 9707:-29 9708:-23 9709:-35 9710:-6 9711:-3 9712:-12 9713:-3 9714:17 9715:-15 9716:-10 9717:-6 9718:32 9719:9 9720:30 9721:30 9722:-34 9723:-13 9724:-7 9726:18 9727:-11 9728:-3 9729:-28 9730:-10 9731:-18 9732:-5 9733:3 9734:-26 9735:-10 9736:-10 9737:-13 9738:-14 9739:-10 9741:-49 9742:-2 9743:10 9744:-14 9745:-18 9746:-2 9747:-5 9748:-7 9750:14 9751:-19 9752:-18 9753:-8 9754:-8 9756:-7 9757:21 9758:33 9759:33 9761:-12 9762:-13 9764:-1 9765:22 9766:34 9767:38 9768:32 9769:-51 9771:-45 9772:-5 9773:-16 9774:-1 9775:-22 9776:-55 9778:-23 9779:-23 9780:30 9781:56 9782:-19 9783:-19 9784:30 9785:30 9786:15 9787:-21 9788:-57 9789:-3 9790:-20 9791:-20 9792:18 9793:19 9794:35 9795:-45 9796:15 9797:-1 9798:-7 9799:-8 9800:-10 9801:1 9802:-10 9803:-41 9804:-13 9805:-19 9806:-13 9807:-17 9808:-17 9809:-10 9810:21 9811:-22 9812:-25 9813:6 9814:-46 9815:-13 9816:39 9817:39 9818:-44 9819:-27 9820:-19 9821:57 9822:65 9823:10 9824:-16 9825:8 9826:-20 9827:-19 9828:63 9829:-21 9830:-56 9831:-17 9832:-19 9833:-19 9834:-1 9835:1 9836:29 9837:-3 9838:46 9839:3 9840:-10 9841:9 9842:23 9843:-1 9844:-2 9845:-10 9846:-7 9847:11 9848:30 9849:3 9850:29 9851:-45 9853:-8 9854:17 9855:-19 9856:1 9857:-3 9858:31 9859:98 9860:40 9861:14 9862:180 9863:50 9864:30 9865:26 9866:5 9867:-18 9868:-18 9869:102 9870:67 9871:-52 9872:-24 9873:-41 9874:144 9875:-45 9876:79 9877:69 9878:-67 9879:-78 9880:7 9881:14 9882:80 9883:7 9884:-45 9885:8 9886:51 9887:-17 9888:81 9889:121 9890:-10 9891:-65 9892:-47 9893:8 9894:37 9895:-40 9896:155 9897:-16 9898:37 9899:-19 9900:-20 9901:-60 9902:46 9903:61 9904:54 9905:65 9906:-65 9907:42 9908:40 9909:26 9910:26 9911:28 9912:14 9913:76 9914:34 9915:-64 9916:26 9917:-4 9918:66 9919:-73 9920:185 9921:5 9922:-14 9923:-64 9924:45 9925:74 9926:-39 9927:-75 9928:-19 9929:-125 9930:18 9931:-77 9932:-52 9933:-92 9934:48 9935:-25 9936:186 9937:2 9938:-119 9939:-21 9940:-88 9941:-59 9942:-41 9943:88 9944:72 9945:36 9946:42 9947:45 9948:42 9949:101 9950:42 9951:29 9952:14 9953:83 9954:101 9955:-2 9956:75 9957:-35 9958:32 9959:-61 9960:107 9961:-51 9962:-46 9963:49 9964:-26 9965:28 9966:17 9967:33 9968:-64 9969:78 9970:101 9971:57 9972:11 9973:-108 9974:-38 9975:-74 9976:5 9977:119 9978:9 9979:35 9980:-11 9981:24 9982:-43 9983:40 9984:103 9985:59 9986:68 9987:-43 9988:11 9989:-24 9990:-33 9991:-42 9992:17 9993:10 9994:22 9995:-19 9996:14 9997:-37 9998:1 9999:10 10000:-11 10001:-50 10002:-4 10003:27 10004:-46 10005:-8 10006:14 10007:18 10008:-5 10009:2 10010:-12 10011:16 10012:5 10013:31 10014:-29 10016:-5 10017:21 10018:-16 10019:33 10020:-10 10021:14 10022:24 10023:8 10024:-15 10025:-5 10026:-20 10027:-13 10028:-3 10029:26 10030:-47 10031:-29 10032:8 10033:19 10034:-5 10035:28 10036:3 10037:-7 10039:17 10040:9 10042:21 10043:-10 10046:-5 10047:-19 10048:6 10049:-21 10050:-9 10051:9 10052:-10 10053:-14 10055:6 10056:-29 10057:-10 10058:28 10060:-16 10061:-3 10062:8 10063:-7 10064:19 10065:-11 10066:-19 10067:-30 10068:17 10069:-39 10070:-23 10071:-7 10072:-7 10073:18 10074:-9 10076:-14 10077:-2 10078:-3 10079:-42 10080:28 10081:-16 10082:-26 10083:14 10084:19 10085:18 10086:-13 10087:-28 10088:-46 10089:-14 10091:14 10092:12 10094:5 10095:-6 10096:-23 10097:10 10098:16 10099:-6 10100:-9 10101:28 10102:-11 10103:-22 10104:14 10105:-3 10106:22 10107:55 10108:28 10109:-32 10110:3 10111:-10 10112:-5 10113:-6 10114:6 10116:-4 10117:-20 10118:37 10119:-3 10120:-8 10121:-3 10122:-12 10123:-12 10124:17 10125:-13 10126:-21 10127:66 10128:-7 10129:-2 10130:-15 10131:-2 10133:-4 10134:3 10135:11 10136:-9 10137:-5 10138:-17 10139:20 10141:4 10142:-4 10144:17 10145:33 10146:-11 10147:33 10148:-40 10150:23 10152:-6 10153:-11 10154:10 10155:-13 10156:-18 10157:-5 10158:-41 10159:23 10160:-12 10161:20 10162:1 10164:8 10165:-10 10166:-2 10168:7 10169:17 10170:-7 10172:-17 10173:-19 10174:28 10175:43 10176:35 10177:-16 10178:-23 10179:-19 10182:19 10183:-4 10184:-6 10185:-2 10186:-16 10187:-41 10188:20 10189:30 10190:-12 10191:-46 10192:49 10193:37 10194:-4 10195:6 10196:-18 10198:13 10199:-13 10200:-42 10201:-10 10202:-9 10203:3 10204:35 10205:5 10206:-3 10207:23 10208:1 10209:4 10210:-3 10212:-5 10213:-22 10214:-8 10215:39 10216:-9 10217:22 10218:-9 10219:13 10220:-3 10221:27 10222:-2 10223:75 10224:-22 10225:-13 10226:13 10227:13 10228:-18 10229:7 10230:11 10231:46 10233:-25 10234:18 10235:12 10236:-1 10238:30 10239:29 10240:-4 10241:-8 10242:-6 10243:29 10244:-48 10245:-11 10246:71 10247:18 10248:17 10250:-7 10251:9 10252:-15 10253:-8 10254:4 10255:-34 10256:-40 10258:-3 10259:28 10260:19 10261:-1 10262:-10 10263:-5 10264:-11 10265:-6 10266:47 10268:26 10269:-10 10270:-6 10271:8 10272:26 10273:-13 10274:-19 10275:-19 10276:-12 10277:-23 10278:-6 10279:-2 10280:-23 10281:-36 10282:-20 10283:12 10284:-16 10285:28 10286:-9 10287:-6 10288:-7 10289:-15 10290:-12 10291:-40 10292:-19 10293:-19 10294:6 10295:10 10296:-7 10297:34 10298:-16 10299:-5 10300:-14 10301:19 10302:1 10303:-13 10304:-6 10305:10 10307:29 10308:-30 10309:17 10310:16 10311:-29 10312:23 10313:11 10314:-32 10315:-9 10316:-21 10317:-16 10318:-12 10319:30 10320:31 10321:-1 10322:29 10323:-20 10325:-2 10326:20 10327:-27 10328:-6 10329:28 10330:23 10331:10 10333:-11 10335:20 10336:9 10337:9 10338:-13 10339:-9 10340:20 10341:-25 10342:-3 10343:-42 10344:-18 10345:-18 10346:12 10347:-12 10348:20 10349:28 10350:-9 10351:-8 10352:9 10353:-28 10354:21 10355:-10 10356:-18 10357:-10 10358:14 10359:-14 10360:13 10361:-12 10362:-12 10363:-12 10364:-15 10365:-1 10366:20 10368:-34 10369:-20 10370:-10 10371:27 10372:-12 10373:-20 10374:8 10375:-7 10376:-35 10377:-12 10378:9 10379:-14 10380:-13 10381:21 10382:30 10383:-17 10384:58 10385:9 10386:13 10387:-13 10388:10 10389:-9 10390:14 10391:-15 10392:-30 10393:3 10394:-30 10395:-10 10396:27 10397:16 10399:-3 10400:-11 10401:9 10402:-15 10403:9 10404:10 10405:-33 10406:11 10407:4 10408:20 10409:2 10410:2 10411:-7 10412:8 10413:-3 10414:-13 10415:-6 10416:21 10417:38 10418:-13 10419:11 10420:30 10421:-24 10423:-8 10424:-26 10425:-2 10426:-1 10427:31 10428:47 10429:-12 10430:30 10431:-24 10432:-11 10433:-14 10434:-2 10435:28 10436:6 10437:-26 10438:-23 10439:-34 10440:-16 10441:-4 10442:79 10443:-18 10444:-25 10445:22 10446:-21 10447:18 10448:25 10449:-9 10450:11 10451:11 10452:23 10453:8 10454:-7 10455:-8 10456:18 10458:-5 10459:8 10461:-1 10462:-23 10463:3 10464:17 10465:27 10466:-7 10467:-1 10468:-20 10469:24 10470:8 10473:-7 10474:-12 10475:-3 10476:-5 10477:-13 10478:25 10479:-21 10480:-3 10482:2 10483:50 10484:-28 10485:-4 10486:-27 10487:-43 10488:-1 10489:16 10490:-7 10491:-16 10492:31 10493:15 10494:-26 10495:-13 10496:-6 10497:21 10498:-15 10499:25 10500:-24 10501:-11 10502:-42 10503:4 10504:1 10505:24 10506:-20 10507:22 10509:-7 10510:-5 10511:-21 10513:16 10514:-5 10515:14 10516:-30 10517:-6 10518:85 10519:37 10520:63 10521:22 10522:-6 10523:-16 10524:5 10525:34 10526:-20 10527:-26 10528:-2 10529:31 10530:-17 10531:25 10532:24 10533:-7 10534:-28 10535:39 10536:-12 10537:-12 10539:-9 10540:-1 10541:11 10542:-4 10543:20 10544:1 10545:-22 10546:-27 10547:14 10548:-6 10549:-15 10550:12 10551:1 10552:-28 10553:23 10554:-1 10555:-5 10556:-29 10557:5 10558:13 10559:-2 10560:-12 10561:-2 10562:10 10563:5 10564:17 10565:23 10566:-33 10567:-32 10568:20 10569:-23 10570:17 10571:32 10572:-30 10573:14 10574:-61 10575:38 10576:-45 10577:22 10578:-3 10579:-4 10580:18 10581:-28 10583:16 10584:18 10585:-8 10586:19 10587:17 10588:-4 10589:-18 10591:-3 10592:25 10593:22 10594:-26 10595:28 10596:2 10597:-2 10598:49 10599:25 10600:-2 10601:16 10603:-34 10604:32 10605:55 10608:-16 10610:-8 10611:2 10612:-8 10613:17 10614:-8 10615:48 10616:7 10617:17 10618:-9 10619:-4 10620:-28 10621:10 10626:-8 10627:-12 10629:-18 10630:20 10631:5 10632:26 10633:-16 10634:-24 10636:2 10637:9 10638:-2 10639:-12 10640:-5 10641:19 10642:44 10643:-1 10644:-5 10646:-38 10647:-1 10648:-3 10649:2 10650:-21 10651:-14 10652:-7 10653:2 10654:-9 10655:-19 10656:-3 10657:-2 10659:-19 10660:-23 10661:15 10662:-12 10664:-10 10665:-10 10666:-2 10667:-4 10668:-1 10669:-41 10670:28 10671:-10 10672:15 10673:-8 10674:-13 10675:-46 10676:-14 10678:-26 10679:6 10681:-4 10682:-6 10683:-2 10684:-9 10685:-22 10686:12 10687:55 10688:-9 10689:-25 10690:3 10691:-5 10692:-23 10693:-20 10694:37 10695:-3 10696:-9 10697:-3 10698:17 10699:66 10701:-6 10702:-1 10704:15 10705:-12 10706:33 10707:23 10708:-6 10709:-20 10710:9 10711:-5 10712:-37 10713:-12 10714:-29 10716:2 10717:-10 10718:7 10720:30 10721:44 10722:-17 10723:19 10724:-4 10725:-2 10726:-19 10727:-67 10728:-25 10729:-9 10730:-24 10731:16 10732:-34 10733:16 10734:18 10735:-3 10736:-43 10737:-34 10738:27 10739:3 10740:-7 10741:13 10742:12 10743:-1 10744:25 10745:12 10746:-4 10747:-14 10748:-5 10749:53 10750:-9 10751:-8 10752:-25 10753:-15 10754:16 10755:-22 10756:18 10757:-42 10758:-2 10759:-10 10760:5 10761:-15 10762:23 10763:-6 10764:-3 10766:-13 10767:-8 10768:22 10770:35 10771:-13 10772:50 10774:13 10775:19 10776:-3 10777:11 10779:-25 10780:18 10781:12 10782:-1 10783:31 10784:-8 10785:-48 10786:51 10787:18 10788:17 10790:-7 10791:-4 10792:-15 10794:5 10795:-2 10796:-15 10797:26 10798:9 10799:27 10800:-3 10801:-12 10802:-24 10803:-10 10804:-24 10805:-26 10806:-2 10807:1 10808:-16 10809:-33 10810:-7 10812:12 10813:-13 10814:-9 10815:-26 10816:11 10817:-33 10818:-1 10819:-5 10820:12 10821:-33 10822:-9 10823:-12 10824:-13 10825:12 10826:-6 10827:-8 10830:35 10831:9 10832:9 10833:21 10834:-9 10835:11 10836:-8 10837:-18 10838:-12 10840:32 10841:-3 10842:13 10843:-20 10844:-10 10845:-15 10846:15 10847:-7 10848:-12 10849:-16 10850:20 10851:-5 10853:-1 10854:-16 10855:28 10856:-4 10857:12 10858:-14 10859:-13 10860:-1 10862:-10 10863:-19 10864:-2 10865:-15 10866:-13 10867:-12 10868:-12 10869:9 10870:15 10871:-34 10872:-31 10873:-2 10874:-18 10877:-10 10878:5 10879:-51 10880:23 10882:-14 10884:-13 10885:-10 10886:-15 10889:16 10890:29 10891:22 10892:-8 10894:8 10895:4 10896:45 10897:-22 10898:-10 10899:-4 10900:13 10901:22 10902:7 10903:-12 10904:-25 10905:18 10906:12 10907:-1 10909:31 10910:-8 10911:-35 10912:5 10913:-48 10914:25 10915:18 10916:17 10918:-7 10919:-16 10920:-27 10921:-4 10922:-15 10923:-10 10924:3 10925:23 10927:-3 10928:-29 10929:-9 10930:12 10931:23 10932:-1 10933:-20 10934:-15 10935:18 10936:54 10938:37 10939:-32 10940:-6 10941:8 10942:27 10943:-13 10944:-26 10946:10 10947:9 10948:-41 10949:27 10950:-16 10951:-13 10952:-15 10953:-6 10954:-15 10955:-4 10956:-37 10957:7 10958:56 10959:-8 10960:-4 10961:-28 10962:34 10963:-12 10964:22 10965:7 10966:-9 10967:-2 10969:3 10970:-23 10971:-7 10972:17 10974:17 10975:1 10976:11 10977:-2 10978:17 10979:11 10980:14 10981:-9 10983:-13 10984:30 10985:-2 10986:-1 10987:-10 10988:-16 10989:-5 10990:-11 10991:30 10992:3 10993:-44 10995:29 10996:-31 10997:10 10998:-8 11000:15 11001:35 11002:9 11003:16 11004:-24 11005:-19 11006:-11 11007:-42 11009:-18 11010:-18 11011:-12 11012:3 11013:6 11014:-9 11015:-5 11016:8 11017:16 11018:-20 11019:16 11020:-10 11021:-19 11022:15 11023:-2 11024:9 11025:-29 11026:-17 11027:11 11028:20 11029:-4 11030:-25 11032:-1 11033:-10 11034:-19 11035:7 11037:28 11038:25 11039:-4 11040:-12 11041:30 11042:-8 11044:-12 11045:-17 11046:12 11047:-41 11048:-14 11049:-14 11050:-13 11051:22 11052:-8 11053:19 11055:-11 11056:-3 11057:-3 11058:30 11059:-9 11062:-26 11063:53 11064:-14 11065:-9 11066:-23 11067:18 11068:-43 11069:16 11070:5 11071:-22 11072:37 11074:-13 11075:-4 11076:-39 11077:50 11079:13 11080:19 11081:-3 11082:-25 11083:18 11084:12 11085:-1 11086:33 11087:-8 11088:-1 11089:-48 11090:51 11091:17 11092:-7 11093:-15 11095:6 11096:-2 11097:-15 11098:7 11099:9 11100:27 11101:-24 11102:-14 11103:-24 11104:-26 11105:6 11106:1 11107:-16 11108:-33 11109:-13 11111:14 11112:-11 11113:-9 11114:-23 11115:-19 11116:-1 11117:-5 11118:12 11119:-21 11120:-9 11121:-10 11123:12 11124:-2 11125:-8 11128:30 11129:9 11130:10 11131:14 11132:-9 11133:-9 11134:-18 11136:32 11137:-3 11138:13 11139:-20 11140:-9 11141:-18 11142:-4 11143:-5 11144:12 11145:-6 11147:-1 11148:-10 11149:14 11150:-4 11151:12 11152:-14 11153:-13 11154:-1 11155:40 11156:-4 11157:-5 11158:-4 11159:21 11160:10 11161:-17 11162:10 11163:-13 11164:-9 11165:-13 11166:-3 11168:-24 11169:-1 11170:-11 11171:13 11172:56 11173:-14 11174:-6 11175:16 11176:-15 11177:-31 11178:6 11179:-23 11180:28 11181:74 11182:-5 11183:12 11184:16 11185:-17 11186:-23 11187:-32 11188:49 11191:-21 11192:24 11193:-14 11194:11 11195:-5 11196:3 11197:-4 11198:-6 11199:-16 11200:-18 11201:40 11202:-6 11203:17 11204:26 11205:-31 11206:7 11207:-18 11208:-33 11210:-14 11212:-9 11213:52 11215:-6 11217:-27 11218:-20 11219:18 11220:24 11221:-2 11222:-16 11223:31 11224:-1 11226:-12 11227:-12 11228:3 11229:15 11230:-9 11231:-11 11232:-3 11233:-12 11234:5 11235:-7 11236:6 11237:31 11238:24 11239:-17 11240:-41 11241:19 11243:-4 11244:6 11245:23 11246:25 11247:30 11248:-9 11251:17 11252:-30 11253:-13 11254:22 11255:13 11256:-26 11258:10 11259:33 11260:-20 11261:18 11262:-4 11263:-16 11264:-15 11265:-5 11266:-13 11267:-1 11268:-2 11269:-6 11270:-2 11271:-12 11272:-9 11273:-20 11274:37 11275:-9 11276:-13 11277:12 11278:-19 11279:-17 11280:-5 11281:17 11282:-5 11283:20 11284:-2 11285:-12 11286:-29 11287:12 11288:23 11289:-3 11290:-9 11291:23 11292:-16 11293:-2 11295:54 11296:29 11297:-9 11298:-1 11299:21 11301:17 11302:-5 11303:-10 11304:-20 11305:19 11308:-2 11309:43 11310:-25 11311:-10 11312:-21 11313:-13 11315:17 11316:15 11317:-10 11318:-31 11319:7 11320:-17 11321:7 11322:-3 11323:-39 11324:23 11326:-14 11328:-10 11329:-8 11330:35 11331:10 11332:22 11333:-8 11334:8 11335:-64 11336:-22 11337:-4 11338:10 11339:33 11340:-13 11341:-2 11342:-20 11343:-12 11344:-4 11345:-16 11346:-4 11347:21 11348:23 11349:-11 11350:-10 11351:4 11352:23 11354:-20 11355:-15 11356:18 11357:54 11359:-11 11360:-3 11361:-5 11362:42 11363:-18 11364:27 11365:-2 11366:-6 11367:24 11368:-2 11369:-9 11370:24 11371:-28 11372:-11 11373:-9 11374:-2 11375:-1 11376:-11 11377:-16 11378:21 11379:11 11381:13 11382:31 11383:21 11384:-9 11385:-12 11386:-1 11388:-5 11390:-12 11391:30 11392:3 11393:-30 11394:22 11395:29 11396:-9 11397:-16 11398:15 11399:-37 11400:-11 11401:-9 11402:7 11403:-13 11404:-16 11405:-5 11406:-20 11407:16 11408:16 11409:-3 11410:-15 11411:20 11412:3 11415:-7 11416:7 11417:-12 11418:30 11419:-32 11420:-2 11421:-17 11422:12 11423:-41 11424:22 11425:-2 11426:19 11428:-11 11429:24 11430:-4 11431:-23 11432:19 11433:-19 11434:-9 11435:39 11436:46 11437:-12 11438:2 11439:3 11440:-5 11441:18 11442:-12 11443:-9 11444:-1 11445:15 11446:33 11447:-24 11449:73 11450:-16 11451:-16 11452:3 11453:72 11454:-16 11455:36 11456:-14 11457:67 11458:-19 11459:-46 11460:-22 11461:-16 11463:-10 11464:5 11466:-18 11468:-32 11469:-16 11470:15 11471:-5 11472:-9 11473:20 11474:-15 11475:-4 11476:5 11477:-14 11478:-26 11479:-7 11480:-28 11481:-2 11482:34 11483:11 11484:-28 11485:22 11486:24 11487:38 11488:8 11489:3 11490:-9 11491:-41 11492:-18 11493:-31 11494:23 11495:28 11496:7 11497:7 11498:-13 11499:-19 11500:10 11502:19 11503:2 11504:31 11505:-22 11506:36 11507:-8 11508:-15 11509:-2 11510:18 11511:40 11512:-4 11513:-14 11514:-37 11515:69 11516:3 11517:5 11518:-16 11519:-17 11521:-38 11522:-2 11523:10 11524:-1 11525:-3 11526:8 11527:-28 11528:35 11529:-8 11530:38 11531:33 11532:33 11534:-5 11535:10 11536:-30 11537:-4 11538:25 11539:23 11540:36 11541:-6 11542:-6 11543:-19 11544:2 11545:35 11546:-3 11548:23 11549:-13 11550:-4 11551:-14 11552:21 11553:7 11554:-2 11555:16 11556:20 11557:1 11558:38 11559:-27 11560:-40 11561:-8 11562:-14 11563:-13 11564:11 11565:27 11566:-2 11567:-4 11569:16 11570:-1 11571:-27 11572:-40 11573:-8 11574:-2 11576:7 11577:28 11578:22 11579:21 11580:14 11581:-9 11582:29 11583:-22 11584:18 11585:-34 11586:-2 11587:29 11588:-10 11589:5 11590:-2 11591:-15 11592:23 11593:-3 11595:-5 11596:-13 11597:-4 11598:22 11600:12 11601:45 11603:19 11604:-3 11605:-25 11606:18 11607:12 11608:-1 11609:31 11610:-8 11611:5 11612:-48 11613:41 11614:17 11616:-7 11617:-4 11618:-15 11620:5 11621:-2 11622:-15 11623:-32 11624:-11 11625:9 11626:27 11627:-12 11628:-24 11629:-10 11630:-2 11631:-26 11632:-2 11633:-16 11634:-34 11635:-7 11637:-8 11638:-13 11639:-9 11640:-21 11641:8 11642:-28 11643:-1 11644:-5 11645:12 11646:-9 11647:-12 11648:12 11649:-2 11650:-8 11654:35 11655:9 11656:9 11657:21 11658:17 11659:-8 11660:-18 11661:-8 11662:32 11663:-3 11664:13 11665:-20 11666:-11 11667:15 11668:-7 11669:-16 11670:20 11671:-8 11673:-1 11674:-16 11675:14 11676:-12 11677:-4 11678:12 11679:-14 11680:-13 11681:-1 11682:15 11683:-22 11684:-4 11685:-7 11687:-13 11688:-3 11689:14 11690:-5 11691:-18 11692:-3 11693:23 11694:-3 11695:-13 11696:-13 11697:11 11698:-11 11699:-41 11700:10 11701:-4 11702:-15 11705:-21 11706:-7 11707:-20 11708:17 11709:5 11710:1 11711:-21 11712:-11 11713:-20 11714:-24 11715:11 11716:65 11717:-16 11718:-18 11719:-6 11720:-2 11721:9 11722:12 11723:49 11724:-41 11725:20 11726:-11 11727:25 11728:23 11730:-13 11731:-31 11732:-1 11733:-5 11734:-4 11735:39 11736:45 11737:32 11738:-2 11739:2 11740:18 11741:-18 11742:-12 11743:8 11744:22 11745:-3 11746:8 11747:4 11748:26 11749:19 11750:-56 11751:25 11752:-56 11753:19 11754:12 11755:32 11756:-4 11757:11 11758:-5 11759:16 11760:-2 11761:10 11762:-7 11764:16 11765:-4 11766:-32 11767:-42 11768:27 11769:22 11770:-4 11771:21 11772:-15 11773:-10 11774:28 11775:7 11776:20 11777:-3 11778:10 11779:9 11780:-15 11781:-6 11782:-15 11783:-7 11784:-7 11785:-2 11786:-4 11788:-3 11789:-3 11790:54 11791:34 11792:34 11793:-12 11794:-12 11795:36 11796:36 11797:13 11798:13 11799:13 11800:-14 11801:-14 11802:-7 11803:-7 11804:-1 11805:-1 11806:-23 11807:-23 11808:40 11809:40 11810:10 11811:10 11812:17 11815:-27 11816:-27 11817:-20 11818:-20 11819:-21 11820:-21 11821:-9 11822:-9 11823:-8 11824:-8 11825:-14 11826:-14 11827:-4 11828:-4 11829:-10 11830:-10 11831:15 11832:15 11833:-3 11834:-3 11835:10 11836:10 11837:45 11838:38 11839:11 11840:-8 11841:21 11842:9 11843:9 11844:-6 11845:-11 11846:-12 11847:-12 11848:93 11849:93 11850:-3 11851:-3 11852:20 11853:20 11854:-21 11855:-21 11856:-25 11857:-25 11858:16 11859:16 11860:-17 11861:-17 11862:10 11863:10 11864:7 11865:7 11866:-25 11867:-25 11868:33 11869:33 11870:-6 11871:-6 11874:-12 11875:-12 11876:4 11877:4 11878:32 11879:32 11880:-15 11881:-15 11882:51 11883:51 11886:19 11887:19 11888:-3 11889:-3 11890:-25 11891:-25 11892:18 11893:18 11894:-1 11895:30 11896:30 11897:-7 11898:-7 11899:3 11900:3 11901:-51 11902:-51 11903:56 11904:56 11905:19 11906:19 11909:-7 11910:-7 11911:-15 11912:-15 11915:-5 11916:-5 11917:-1 11918:-1 11919:-16 11920:-16 11921:-13 11922:-13 11923:10 11924:10 11925:31 11926:31 11927:-23 11928:-23 11929:-29 11930:-29 11931:-19 11932:-19 11933:-5 11934:-5 11935:-1 11936:-1 11937:-13 11938:-7 11939:-13 11940:-14 11941:-37 11942:-37 11943:-8 11944:-8 11945:-16 11946:-16 11947:1 11948:1 11949:12 11950:12 11951:-12 11952:-12 11953:-8 11954:-8 11955:-26 11956:-26 11957:-18 11958:-18 11959:-1 11960:-1 11961:-4 11962:-4 11963:10 11964:10 11965:-37 11966:-37 11967:-9 11968:-9 11969:11 11970:11 11971:-2 11972:-2 11977:25 11978:25 11979:23 11980:23 11981:14 11982:13 11983:-15 11984:35 11985:-8 11986:-8 11987:-10 11988:-10 11989:-31 11990:-8 11991:-8 11992:35 11993:35 11994:-3 11995:-3 11996:9 11997:5 11998:-6 11999:-6 12000:-11 12002:-17 12003:-7 12004:-7 12005:-5 12006:-5 12007:10 12008:10 12009:-7 12010:-7 12013:-1 12014:-1 12015:-9 12016:-9 12017:14 12018:14 12019:34 12020:34 12021:13 12022:13 12023:-14 12024:-14 12025:-12 12026:-12 12027:-1 12028:-1 12029:22 12030:22 12031:17 12032:17 12033:-9 12034:-9 12035:7 12036:5 12038:-19 12039:-19 12040:16 12041:16 12042:-12 12043:-12 12044:-11 12045:-11 12046:-8 12047:-16 12048:-16 12049:-1 12051:-2 12052:-2 12053:28 12054:-1 12055:-1 12056:-22 12057:-22 12058:22 12059:8 12060:-16 12061:-12 12062:-20 12063:-18 12064:13 12065:24 12066:-87 12067:-15 12068:-32 12069:8 12070:-8 12071:22 12072:-28 12073:17 12074:29 12075:13 12076:-18 12077:-6 12078:14 12079:-22 12080:19 12081:-10 12083:-5 12084:-22 12085:7 12086:-9 12087:-14 12088:4 12089:-6 12090:-3 12091:26 12093:-4 12094:-4 12095:-12 12096:-4 12097:-6 12098:-6 12099:-6 12100:14 12101:14 12102:14 12103:14 12104:11 12105:11 12106:15 12107:12 12110:19 12111:19 12112:19 12113:19 12114:-10 12115:-10 12119:-5 12120:-5 12121:-5 12122:-22 12123:-22 12124:-22 12125:13 12126:13 12127:13 12128:-20 12129:-20 12130:-7 12131:-20 12132:-9 12133:-9 12134:-9 12135:-9 12136:7 12137:7 12138:7 12139:-9 12140:-9 12141:-9 12142:-9 12143:-14 12144:-14 12145:-14 12146:-14 12150:12 12151:12 12152:21 12153:-12 12154:-6 12155:17 12156:-25 12157:-25 12158:-25 12159:-25 12160:-8 12161:-8 12162:-8 12163:-8 12164:-15 12165:-15 12166:-1 12167:-1 12168:-11 12169:-11 12170:1 12171:35 12172:35 12173:-13 12174:-13 12175:-8 12176:-7 12177:-6 12178:-6 12179:-6 12180:43 12181:43 12182:-26 12183:-26 12184:-23 12185:53 12186:-9 12187:40 12188:-5 12189:19 12190:19 12191:-8 12192:-3 12193:-3 12194:-3 12195:-12 12196:-12 12197:-7 12198:11 12199:13 12200:13 12201:24 12202:24 12206:2 12207:2 12208:-19 12209:-19 12210:-29 12211:-29 12212:-5 12213:-5 12216:33 12217:25 12218:-4 12219:-28 12220:50 12221:51 12222:51 12225:-10 12226:10 12227:10 12228:20 12229:-6 12232:-25 12233:-25 12234:13 12235:13 12236:13 12238:30 12239:30 12240:-8 12241:-4 12242:-4 12243:-2 12244:-2 12245:-11 12246:-11 12247:16 12249:-2 12250:-2 12252:14 12253:-14 12254:21 12255:9 12256:23 12257:7 12258:-10 12259:-14 12260:-6 12261:-3 12262:-14 12263:-5 12264:22 12265:30 12266:-6 12267:-6 12268:-6 12269:-6 12270:-3 12271:-3 12272:-3 12273:-3 12274:-14 12275:-14 12276:-5 12277:-5 12278:-5 12279:22 12280:22 12281:22 12282:30 12283:30 12284:-9 12285:-9 12286:-16 12287:-16 12288:-13 12289:-13 12290:-4 12291:20 12292:20 12293:15 12294:15 12295:25 12296:25 12297:18 12298:5 12299:15 12300:15 12301:28 12302:-4 12303:-4 12304:-16 12305:-16 12306:5 12307:-4 12308:-14 12309:-5 12310:-5 12311:16 12312:16 12313:17 12314:17 12320:-10 12321:-15 12322:-15 12323:-11 12324:32 12325:32 12326:-7 12327:-7 12328:53 12329:53 12330:26 12331:26 12332:21 12333:21 12334:-10 12335:-10 12336:-5 12337:-5 12338:35 12339:35 12340:10 12341:-19 12342:-19 12343:-5 12344:-5 12346:14 12347:14 12348:-7 12349:-7 12350:-2 12351:-2 12352:-10 12353:-10 12354:-20 12355:-20 12356:13 12357:-5 12358:10 12359:-13 12360:-12 12361:-14 12362:4 12363:54 12364:30 12365:-4 12366:-4 12369:-9 12373:19 12374:19 12375:28 12376:28 12377:-27 12378:-13 12379:-16 12380:-16 12381:42 12382:-18 12383:-21 12384:-21 12385:15 12386:-13 12387:-13 12388:-11 12389:32 12390:32 12391:-13 12392:-13 12393:-18 12394:-18 12395:-26 12396:-26 12397:31 12398:31 12399:-20 12400:-20 12401:-21 12402:-38 12403:-20 12404:-20 12405:-5 12406:-5 12407:-8 12408:53 12409:53 12410:-12 12411:-12 12412:-8 12413:-8 12414:9 12415:10 12418:-7 12419:-7 12420:-6 12421:-6 12422:-11 12423:-11 12424:-6 12425:21 12426:-63 12427:41 12428:1 12429:1 12430:-47 12431:128 12432:-11 12433:37 12434:-10 12435:-9 12436:-8 12437:15 12438:44 12439:15 12440:-16 12441:-1 12442:24 12443:18 12444:11 12445:-6 12446:-14 12447:-13 12448:37 12449:13 12450:77 12451:-3 12452:-10 12455:-31 12456:-16 12457:15 12458:-24 12459:16 12460:-34 12461:12 12462:6 12463:-18 12464:33 12466:-12 12467:-2 12468:-21 12469:-15 12470:58 12472:16 12473:19 12474:-3 12475:-25 12476:21 12477:13 12478:-1 12479:30 12480:-7 12481:3 12482:-51 12483:55 12484:19 12485:-7 12486:-15 12488:8 12489:-1 12490:-15 12491:-13 12492:10 12493:31 12494:-23 12495:-23 12496:-19 12497:-42 12498:-1 12499:3 12500:-17 12501:-37 12502:-8 12503:-16 12504:1 12505:12 12506:-12 12507:-8 12508:-26 12509:-17 12510:-1 12511:-4 12512:10 12513:-37 12514:-9 12515:-12 12517:11 12518:-2 12519:-8 12522:31 12523:16 12524:14 12525:13 12526:-8 12527:-10 12528:-31 12529:8 12530:35 12531:-3 12532:17 12533:-24 12534:-10 12535:-20 12536:-17 12537:-3 12538:-5 12539:10 12540:-4 12542:-1 12543:-9 12544:14 12546:13 12547:-14 12548:-12 12549:-1 12550:40 12551:-4 12552:-35 12553:-11 12554:10 12555:7 12556:7 12557:-15 12558:1 12559:7 12560:-24 12561:-24 12562:-16 12563:-24 12564:16 12565:16 12566:16 12567:-33 12568:-33 12569:-12 12570:-19 12571:-1 12572:-13 12573:-33 12574:-2 12575:-2 12576:-2 12577:-2 12578:-15 12579:-15 12580:-10 12581:-12 12582:-7 12583:3 12584:3 12585:3 12586:3 12587:-16 12588:-16 12589:-11 12590:22 12591:-23 12592:13 12593:-29 12594:19 12595:19 12596:35 12597:-15 12598:19 12599:-6 12600:-6 12601:-4 12602:-3 12603:-3 12604:-3 12605:-3 12609:-12 12610:-12 12611:-12 12612:-12 12613:-7 12614:-7 12615:6 12616:-14 12617:-7 12618:24 12619:24 12620:24 12624:54 12625:54 12626:-49 12627:41 12628:17 12629:17 12630:-15 12631:-15 12633:-15 12634:58 12635:58 12636:36 12637:28 12638:58 12642:16 12643:16 12644:16 12645:16 12646:19 12647:19 12648:19 12649:19 12650:-3 12651:-3 12652:-3 12653:14 12654:14 12655:20 12656:14 12661:-25 12662:-25 12663:-22 12664:-25 12665:21 12666:21 12667:13 12668:10 12669:21 12670:13 12671:13 12672:13 12673:13 12674:-1 12675:-1 12676:29 12677:29 12678:27 12679:29 12680:-7 12681:-7 12682:-7 12683:-7 12684:1 12685:1 12686:3 12687:-3 12688:1 12689:10 12690:10 12691:-51 12692:-51 12693:-29 12694:-17 12695:-51 12696:55 12697:55 12698:33 12699:55 12700:17 12701:17 12702:17 12703:17 12704:19 12705:19 12706:19 12710:-7 12711:-7 12712:-7 12713:-7 12714:-4 12715:-4 12716:-4 12717:-15 12718:-15 12719:-15 12720:-15 12724:-5 12725:-5 12726:-5 12727:14 12728:7 12729:-1 12730:-1 12732:-1 12733:-15 12734:-15 12735:-15 12736:-15 12737:5 12738:5 12739:-15 12740:22 12741:5 12742:10 12743:10 12744:10 12745:31 12746:31 12747:31 12748:31 12749:-4 12750:-4 12751:-4 12752:-11 12753:-11 12754:-11 12755:-11 12756:-23 12757:-23 12758:-6 12759:-20 12760:-23 12761:-23 12762:-23 12763:1 12764:-12 12765:-19 12766:-19 12767:-17 12768:-19 12769:-42 12770:-42 12771:-43 12772:-42 12773:-1 12774:-1 12775:-1 12776:-1 12777:3 12778:-6 12779:-3 12780:13 12782:13 12783:3 12784:-17 12785:-16 12786:-18 12787:-17 12788:-37 12789:-37 12790:-20 12791:-19 12792:-37 12793:-8 12794:-8 12795:-8 12796:-8 12797:-8 12798:-34 12799:28 12800:-8 12801:1 12802:1 12803:1 12804:9 12805:9 12806:-59 12807:28 12808:55 12809:9 12810:-15 12811:-15 12812:-15 12813:-8 12814:-8 12815:-8 12816:-8 12817:-31 12818:-31 12819:-13 12820:-22 12821:-30 12822:10 12823:10 12824:10 12825:10 12826:-32 12827:-8 12828:-9 12830:-29 12831:-29 12832:-32 12833:-1 12834:-1 12836:-1 12837:-4 12838:-4 12839:-4 12840:-4 12841:10 12842:10 12843:-1 12844:9 12845:4 12846:10 12847:-46 12848:-46 12849:-47 12850:4 12851:-37 12852:-9 12853:-9 12854:-10 12855:-9 12856:-11 12857:-11 12858:-12 12859:-11 12860:-26 12861:11 12862:11 12863:11 12864:-5 12865:-5 12866:-4 12867:-2 12868:-2 12869:-8 12870:-8 12871:-8 12872:-8 12881:30 12882:30 12883:10 12884:13 12885:30 12886:16 12887:16 12888:-11 12889:16 12890:14 12891:13 12892:10 12893:24 12894:22 12895:35 12896:35 12897:30 12898:-8 12899:-8 12900:-8 12901:-8 12902:12 12903:12 12904:12 12905:-10 12906:-10 12907:-10 12908:-10 12909:-31 12910:-20 12911:-20 12912:-20 12913:11 12914:11 12915:-1 12916:5 12917:15 12918:11 12919:35 12920:35 12921:24 12922:35 12923:-3 12924:-3 12925:-3 12926:-3 12927:17 12928:13 12929:-6 12930:-12 12931:34 12932:17 12933:-24 12934:-24 12935:-20 12936:-24 12937:-12 12938:-3 12939:-3 12940:-13 12941:-21 12942:-21 12943:14 12944:14 12945:-20 12946:14 12947:-17 12948:-17 12949:-7 12950:-7 12951:-3 12952:-17 12953:-17 12954:-21 12955:-21 12956:-21 12957:20 12958:20 12959:15 12960:20 12961:-7 12962:-7 12963:-3 12964:-4 12969:-1 12970:-1 12972:-1 12973:-1 12974:-17 12975:-16 12976:-8 12977:-9 12978:-17 12979:26 12980:26 12981:24 12982:26 12985:-32 12987:13 12988:13 12989:13 12990:-14 12991:-14 12992:-3 12993:-12 12994:-14 12995:-12 12996:-12 12997:-1 12998:-11 12999:-12 13000:-1 13001:-1 13002:-1 13003:-1 13004:-18 13005:-18 13006:-10 13007:-9 13008:-12 13009:-8 13010:-2 13011:-2 13012:23 13013:23 13014:-4 13015:-4 13016:4 13017:4 13018:-6 13019:8 13020:-17 13021:-17 13023:12 13024:-10 13025:-10 13026:26 13027:26 13028:19 13029:12 13030:-3 13031:-3 13032:-6 13033:-6 13034:-27 13035:-27 13036:10 13037:10 13038:10 13039:10 13044:-5 13045:-10 13046:-10 13047:29 13048:34 13049:9 13050:9 13051:-14 13052:-15 13053:-25 13054:-25 13055:-4 13056:-4 13057:-10 13058:-11 13059:-7 13060:-11 13061:-6 13062:-6 13063:-18 13064:-13 13065:-20 13066:-20 13067:-11 13068:-11 13069:-17 13071:-5 13072:-5 13073:12 13074:3 13075:-7 13076:-8 13077:-1 13078:-1 13079:-4 13080:-4 13081:16 13082:16 13083:-13 13084:-13 13085:2 13086:-7 13087:-13 13088:-12 13089:-3 13090:-7 13091:-12 13092:-12 13094:-2 13095:-2 13096:41 13097:41 13098:-4 13099:26 13100:16 13101:-25 13102:-25 13103:-2 13104:-2 13105:1 13106:7 13107:-5 13108:-9 13109:-9 13110:16 13111:17 13114:-22 13115:-22 13116:18 13117:18 13118:-30 13119:-31 13120:12 13121:12 13122:21 13123:27 13124:44 13125:44 13126:-3 13127:-3 13128:-25 13129:-25 13130:-11 13131:-13 13132:-25 13133:-15 13134:-12 13135:-16 13136:-16 13137:31 13138:31 13139:-33 13140:-33 13141:-15 13142:-8 13143:-8 13144:-7 13145:-7 13146:-4 13147:-4 13148:-2 13149:-2 13150:27 13151:6 13152:24 13153:32 13154:-4 13155:-4 13158:7 13159:-4 13160:-4 13161:29 13162:29 13163:-3 13164:-1 13165:-5 13166:-2 13167:30 13168:30 13169:-36 13170:-36 13171:6 13172:6 13173:-16 13174:-16 13175:26 13176:26 13177:-20 13178:-20 13179:-17 13180:-17 13181:-9 13182:-9 13183:-12 13184:-12 13185:-25 13188:11 13189:11 13190:-2 13191:-2 13192:-2 13193:10 13194:10 13197:-8 13198:-8 13199:8 13200:8 13201:-2 13202:-2 13203:-12 13204:5 13205:-4 13206:-9 13207:-9 13208:17 13209:17 13210:-4 13211:-4 13213:28 13218:-4 13219:-4 13220:-13 13221:35 13222:-40 13223:-8 13224:-8 13225:-49 13229:-8 13230:-4 13231:-16 13232:42 13233:31 13234:23 13235:16 13236:17 13237:17 13238:-3 13239:-3 13240:-13 13241:-13 13242:-13 13243:-13 13244:48 13245:13 13246:-4 13247:8 13248:17 13249:-33 13250:-33 13251:-25 13252:-25 13253:-18 13254:-12 13255:-13 13256:-16 13257:24 13258:24 13259:-4 13260:-4 13261:-2 13262:8 13263:8 13264:-4 13265:-4 13266:-6 13267:-6 13268:17 13269:17 13270:-2 13271:-18 13272:-19 13273:-25 13274:-25 13275:-23 13276:-23 13277:-11 13278:-11 13280:-20 13281:-20 13282:-4 13283:-4 13284:-5 13285:-5 13286:20 13287:20 13294:-31 13295:-31 13298:-13 13299:-20 13302:-12 13303:-9 13304:-9 13305:-25 13306:-13 13307:-43 13309:15 13310:9 13311:-17 13312:-8 13313:-12 13314:24 13315:2 13316:-49 13317:-30 13318:10 13319:30 13320:-20 13321:20 13322:-4 13323:-15 13324:-6 13325:30 13326:9 13327:17 13328:-15 13329:-5 13330:42 13331:-1 13332:31 13333:-7 13334:-2 13335:-11 13336:-8 13337:-10 13338:8 13339:18 13340:-9 13341:-12 13342:-7 13343:11 13344:-19 13345:29 13346:-9 13347:9 13348:-20 13349:28 13350:-15 13351:-4 13352:29 13353:-5 13354:20 13355:-2 13356:-14 13357:-34 13358:-57 13359:13 13360:23 13361:-4 13362:38 13363:32 13364:6 13365:23 13366:-18 13367:-35 13368:-21 13370:21 13371:4 13372:-4 13373:-24 13374:-15 13375:-1 13376:-19 13377:-1 13378:35 13379:19 13382:-2 13383:53 13385:-3 13387:16 13388:-3 13389:-1 13391:14 13392:-15 13394:-7 13395:-9 13396:-11 13397:25 13398:-14 13399:-14 13400:-6 13401:33 13402:-10 13403:-12 13404:5 13407:17 13408:-18 13409:-17 13411:-4 13412:-19 13415:31 13416:28 13417:-14 13418:-10 13420:-24 13421:-7 13422:16 13423:32 13424:-24 13425:40 13426:-16 13427:57 13428:19 13429:-6 13430:58 13431:-1 13432:-14 13433:-37 13434:70 13435:54 13436:-8 13437:-16 13438:-7 13439:-8 13440:-11 13441:-17 13442:-2 13443:-49 13444:-31 13445:1 13446:14 13448:7 13449:-20 13450:25 13451:42 13452:47 13453:35 13455:-27 13456:-4 13457:22 13458:32 13459:3 13460:28 13461:-2 13462:23 13464:-12 13466:13 13468:9 13469:-32 13470:-9 13471:-16 13472:-13 13473:-3 13474:22 13475:-1 13476:-25 13477:-20 13478:-2 13479:-7 13480:-3 13481:-3 13482:-3 13483:8 13484:8 13485:8 13486:7 13487:-33 13488:-8 13489:-16 13490:-8 13491:-16 13492:-20 13493:25 13494:26 13495:26 13496:25 13497:42 13498:42 13499:30 13500:47 13501:19 13502:30 13503:35 13504:35 13509:-4 13510:12 13511:12 13512:-26 13513:-26 13514:-26 13515:-26 13516:-4 13517:-4 13518:-4 13519:-4 13520:9 13521:22 13522:15 13523:15 13524:22 13525:17 13526:17 13527:17 13528:17 13529:32 13530:35 13531:35 13532:32 13533:-6 13534:-6 13535:-6 13536:-6 13537:-6 13538:-20 13539:-20 13540:-20 13541:-20 13542:3 13543:3 13544:3 13545:3 13546:28 13547:28 13548:28 13549:-2 13551:-2 13554:23 13555:16 13556:16 13557:23 13558:-13 13559:-13 13560:-5 13561:-15 13562:-5 13563:-12 13564:-13 13565:-13 13566:-12 13567:20 13568:-12 13569:14 13570:14 13571:14 13572:-12 13573:30 13574:-2 13575:-2 13576:-2 13577:-2 13578:13 13579:13 13580:13 13581:13 13582:19 13583:19 13584:19 13585:19 13587:7 13588:-8 13589:7 13591:21 13592:21 13593:21 13594:21 13595:-39 13596:-39 13597:-31 13598:-33 13599:-33 13600:-31 13601:-9 13602:-9 13603:-9 13604:-9 13605:-13 13606:-13 13607:-13 13608:-13 13609:14 13610:14 13611:32 13612:32 13613:32 13614:-2 13615:-2 13616:-2 13617:-2 13618:-3 13619:-3 13620:-3 13621:-3 13625:-8 13626:-8 13627:22 13628:-1 13629:-1 13631:-1 13632:-25 13633:-25 13634:-25 13635:-31 13636:-33 13637:-33 13638:-31 13639:-2 13640:-2 13641:-2 13642:-2 13643:6 13644:6 13645:6 13646:6 13647:14 13648:16 13649:16 13650:32 13651:32 13652:-15 13653:-15 13654:-14 13655:-14 13656:-21 13657:-21 13658:13 13659:13 13661:-4 13663:-3 13665:-22 13666:-3 13667:-20 13668:-17 13669:51 13670:-3 13671:13 13673:46 13675:-6 13677:-18 13678:-6 13679:6 13680:29 13681:-7 13682:-14 13685:10 13686:19 13687:-4 13688:27 13689:11 13690:-23 13691:-11 13692:-1 13693:-1 13694:4 13695:-7 13696:10 13697:-2 13698:25 13699:-11 13701:-36 13702:-5 13703:-9 13704:81 13705:16 13706:-15 13707:-12 13708:-49 13710:30 13711:-20 13712:5 13713:-4 13714:-15 13715:-5 13716:-14 13717:-1 13718:-2 13719:-8 13720:-17 13721:30 13722:-9 13723:11 13724:23 13725:-3 13726:-5 13727:10 13729:13 13730:-1 13731:33 13732:-2 13734:36 13735:20 13736:-19 13739:-34 13740:33 13741:-10 13742:-6 13743:-5 13744:-4 13745:40 13746:-11 13747:-11 13748:-58 13749:24 13750:30 13751:68 13752:-5 13753:-14 13754:-10 13755:-23 13756:-23 13757:29 13758:7 13759:18 13760:-3 13761:9 13762:-14 13763:-13 13764:-3 13765:-2 13767:29 13768:29 13769:7 13770:7 13771:18 13772:18 13773:-3 13774:-3 13775:-3 13776:-3 13777:9 13778:9 13779:9 13780:9 13781:-14 13782:-15 13783:-15 13784:-14 13785:-6 13786:-6 13787:-6 13788:-6 13789:-13 13790:-13 13791:-13 13792:-13 13793:-6 13794:-6 13795:-4 13796:-3 13797:-3 13798:-7 13799:-7 13800:-7 13801:-2 13802:-2 13803:-2 13804:-2 13805:-5 13806:-5 13809:-2 13810:-2 13811:14 13812:14 13813:-2 13814:-2 13815:-4 13816:-7 13817:-7 13818:-1 13819:-1 13820:-7 13821:-7 13822:-1 13823:12 13824:-1 13825:23 13826:-11 13827:49 13828:-33 13829:-25 13830:-1 13831:-21 13832:-3 13833:29 13834:15 13835:11 13836:17 13837:-66 13838:-41 13839:-30 13840:67 13841:-12 13842:-4 13843:4 13844:-12 13845:-45 13846:9 13847:-94 13848:-34 13849:-15 13850:4 13851:29 13852:11 13853:-62 13854:-3 13855:18 13856:33 13857:6 13858:3 13859:-12 13860:17 13861:-12 13862:-47 13863:55 13864:19 13865:-30 13866:-15 13867:-56 13868:-1 13869:-41 13870:-26 13871:19 13872:-7 13873:-62 13874:-10 13875:78 13876:30 13878:-3 13879:-34 13880:3 13881:33 13882:-1 13883:1 13884:-23 13885:3 13886:-43 13887:53 13888:-87 13889:58 13890:-24 13891:-14 13892:51 13893:-57 13894:-34 13895:-20 13896:15 13897:1 13898:9 13899:-23 13900:-38 13901:16 13902:-39 13903:-16 13904:3 13905:1 13906:-34 13907:-36 13908:-18 13909:-23 13910:-61 13911:13 13912:50 13913:-19 13914:-23 13915:3 13916:-6 13917:-22 13918:-21 13919:93 13920:13 13921:-19 13922:-18 13923:-5 13924:23 13925:-25 13926:-60 13927:35 13928:-11 13929:-20 13930:-4 13931:-9 13932:30 13933:36 13934:-1 13935:-70 13936:51 13937:-59 13938:-33 13939:-33 13940:59 13941:-79 13942:15 13943:1 13944:23 13945:-9 13946:57 13947:-83 13948:-22 13949:-30 13950:55 13951:25 13952:51 13953:-46 13954:35 13955:74 13956:-73 13957:-31 13958:8 13959:-38 13960:7 13961:-35 13962:-44 13963:120 13964:18 13965:-114 13966:-29 13967:-52 13968:-66 13969:-104 13970:7 13971:16 13972:-6 13973:10 13974:12 13975:99 13976:-60 13977:10 13978:-38 13979:-24 13980:38 13981:-9 13982:11 13983:-30 13984:34 13985:-3 13986:-77 13987:87 13988:15 13989:16 13990:-49 13991:18 13992:69 13993:-72 13994:-47 13995:-62 13996:29 13997:-22 13998:-35 13999:-69 14000:27 14001:48 14002:-20 14003:-26 14004:-13 14005:-9 14006:-24 14007:14 14008:-86 14009:20 14010:-159 14011:-36 14012:66 14013:12 14014:-14 14015:72 14016:-35 14017:-2 14018:-61 14019:104 14020:36 14021:-21 14022:18 14023:-31 14024:19 14025:23 14026:-22 14027:28 14028:-9 14029:24 14030:-24 14031:6 14032:31 14033:26 14034:-7 14035:-20 14036:28 14037:-47 14038:-48 14039:-26 14040:71 14041:-7 14042:46 14043:19 14044:31 14045:-15 14046:9 14047:-73 14048:-75 14049:5 14050:41 14051:23 14052:49 14053:-55 14054:-20 14055:10 14056:11 14057:-36 14058:-18 14059:-11 14060:-40 14061:19 14062:-32 14063:73 14064:-4 14065:-71 14066:-20 14067:-64 14068:-30 14069:-37 14070:1 14071:21 14072:20 14073:-6 14074:69 14075:55 14076:6 14077:19 14078:-21 14079:-35 14080:-36 14081:-6 14082:14 14083:-1 14084:-8 14085:25 14086:13 14087:53 14088:-26 14089:92 14090:-28 14091:-37 14092:50 14093:-63 14094:-133 14095:-9 14096:5 14097:-52 14098:-10 14099:-37 14100:-23 14101:18 14102:-19 14103:-46 14104:28 14105:9 14106:-14 14107:7 14108:-43 14109:-8 14110:-68 14111:46 14112:26 14113:7 14114:-18 14115:17 14116:-6 14117:-24 14118:-35 14119:115 14120:-16 14121:-10 14122:11 14123:-23 14124:4 14125:27 14126:-2 14127:31 14128:27 14129:18 14130:6 14131:-31 14132:-5 14133:56 14134:35 14135:-17 14137:-50 14138:-111 14139:-18 14140:17 14141:-66 14142:-41 14143:20 14144:16 14145:-28 14146:30 14147:4 14148:-60 14149:16 14150:11 14151:-35 14152:45 14153:8 14154:-70 14155:54 14156:-62 14157:27 14158:38 14159:-19 14160:2 14161:14 14162:-66 14163:58 14164:25 14165:-43 14166:45 14167:-116 14168:-46 14169:-25 14170:-34 14171:25 14172:-8 14173:72 14174:46 14175:50 14176:36 14177:-22 14178:36 14179:32 14180:-55 14181:6 14182:-39 14183:30 14184:-1 14185:-53 14186:-46 14187:83 14188:41 14189:58 14190:-37 14191:4 14192:6 14193:11 14194:-84 14195:-46 14196:-13 14197:-110 14198:-87 14199:-47 14200:8 14201:53 14202:12 14203:-79 14204:57 14205:26 14206:18 14207:-30 14208:-86 14209:-2 14210:-68 14211:16 14212:72 14213:10 14214:13 14215:30 14216:12 14217:-81 14218:11 14219:109 14220:-35 14222:46 14223:20 14224:-8 14225:28 14226:-22 14227:18 14228:-46 14229:-31 14230:49 14231:23 14232:64 14233:2 14234:-16 14235:97 14236:-9 14237:-81 14238:-7 14239:-44 14240:22 14241:12 14242:51 14243:4 14244:24 14245:36 14246:7 14247:15 14248:53 14249:-7 14250:-21 14251:49 14252:8 14253:-50 14254:-23 14255:22 14256:1 14257:60 14258:-48 14259:-45 14260:-23 14261:13 14262:-66 14263:23 14264:17 14265:5 14266:-59 14267:45 14268:4 14269:7 14270:29 14271:13 14272:-24 14273:2 14274:14 14275:65 14276:9 14277:1 14278:-44 14279:-69 14280:27 14281:6 14282:3 14283:32 14284:-27 14285:10 14286:-24 14287:39 14288:-48 14289:52 14290:35 14291:-89 14292:-46 14293:-64 14294:-76 14295:-30 14296:21 14297:-1 14298:118 14299:1 14300:1 14301:55 14302:-105 14303:-30 14304:-12 14305:-2 14306:-74 14307:-8 14308:46 14309:-13 14310:4 14311:40 14312:-3 14313:-3 14314:61 14315:53 14316:-26 14317:43 14318:-2 14319:46 14320:53 14321:-19 14322:48 14323:-39 14324:-70 14325:-43 14326:-15 14327:65 14328:6 14329:5 14330:-52 14331:-47 14332:46 14333:32 14334:-10 14335:-55 14336:44 14337:-87 14338:-55 14339:-33 14340:61 14341:-80 14342:29 14343:7 14344:-1 14345:-65 14346:7 14347:-40 14348:-72 14349:-93 14350:80 14351:-28 14352:78 14353:-54 14354:-5 14355:20 14356:-60 14357:-17 14358:15 14359:-55 14360:34 14361:-18 14362:-12 14363:42 14364:36 14365:-50 14366:-7 14367:-73 14368:-85 14369:-97 14370:18 14371:8 14372:-30 14373:21 14374:55 14375:17 14376:-27 14377:-4 14378:-53 14379:3 14380:-13 14381:43 14382:-29 14383:-37 14384:-35 14385:-75 14386:-71 14387:128 14388:48 14389:31 14390:-2 14391:-17 14392:69 14393:-100 14394:-33 14395:-35 14396:29 14397:-37 14398:-42 14399:-77 14400:-27 14401:13 14402:-25 14403:-37 14404:29 14405:-4 14406:8 14407:-33 14408:-37 14409:16 14410:-111 14411:-26 14412:115 14413:-16 14414:-55 14415:40 14416:-13 14417:-42 14418:-77 14419:147 14420:-25 14421:42 14422:-23 14423:-13 14424:-2
-0.0024544021487236025 -0.0024544021487236025 -0.0024544021487236025 1:17 2:-7 3:-3 4:-3 5:-9 6:12 7:-13 8:38 9:-9 10:9 11:-5 12:-12 13:-2 14:13 15:-6 16:12 17:14 18:-2 19:-6 20:18 21:-6 22:9 23:19 24:45 25:-15 27:13 28:-15 29:-11 31:18 32:-12 34:-10 35:20 36:-1 37:-10 38:29 40:8 41:-24 42:8 43:21 45:22 46:-3 47:-29 48:7 49:-9 52:-22 53:-3 54:11 55:5 56:-3 57:-3 58:-19 60:-7 61:-9 62:-11 64:20 65:12 66:8 67:-21 69:29 70:-9 71:-12 73:40 74:27 75:-1 76:-32 78:-1 79:34 80:-14 81:10 82:-1 83:10 84:-3 85:-3 86:-33 87:-2 88:-32 89:-20 90:-8 91:-5 92:4 93:17 94:-15 95:6 97:15 98:-1 99:-5 100:19 102:-9 104:3 106:-22 107:10 108:10 109:-7 110:-16 111:2 112:25 113:6 114:-24 115:5 120:21 121:-10 122:11 123:3 124:9 125:-2 126:-2 128:-3 129:30 130:2 131:10 134:-17 135:-16 136:44 137:-4 139:-5 140:-5 141:-3 143:-1 144:-11 146:-11 147:-3 148:-2 149:-2 152:-15 153:7 154:-3 155:-8 156:-3 157:-1 158:-23 159:24 160:15 161:-20 162:-11 163:4 164:7 165:-2 166:-2 167:-4 168:3 170:-10 171:-9 172:-10 173:16 174:-9 175:-4 176:11 177:6 179:1 180:1 181:13 182:23 184:-4 185:-21 186:11 187:25 188:-14 189:32 190:-21 191:45 192:-16 193:1 194:18 195:-15 197:-10 198:18 199:-1 201:3 203:18 204:-30 206:-9 207:-3 209:-26 211:-25 212:-13 213:-10 214:2 216:13 217:15 218:-4 219:11 220:-19 221:-12 223:9 225:-14 226:12 228:-5 230:27 231:3 232:-6 233:-11 236:-19 237:9 238:-3 239:4 241:-5 242:-7 244:-2 245:-4 248:-1 249:-11 250:-1 251:-1 253:17 254:-1 255:11 257:-20 258:31 259:-27 260:-24 261:-3 262:-7 264:17 265:7 266:23 267:-5 268:-37 269:26 270:-2 271:-9 272:15 273:14 274:24 275:-22 276:-3 277:25 279:-6 280:7 281:-3 282:4 283:-11 284:20 286:7 287:-6 289:-77 290:-15 291:-13 292:20 293:-3 294:-4 295:-3 296:14 297:-2 298:-2 301:-5 302:-12 303:-10 304:-9 305:-5 306:-13 307:-12 308:26 309:40 310:1 312:-2 313:10 314:12 315:15 317:25 320:-5 321:-21 323:-4 324:-2 325:30 326:-8 328:-14 329:-4 330:-13 332:-10 333:-3 335:-5 336:48 337:43 338:4 339:-4 340:-8 341:30 342:-7 343:13 344:-11 345:20 346:7 347:-2 349:-32 350:-9 351:-5 353:-7 355:-9 357:22 359:-6 360:-11 361:-13 363:6 364:10 365:-5 366:-9 370:-6 371:-6 372:-16 373:24 374:21 375:-21 376:33 377:11 378:12 379:10 380:10 381:-3 382:-1 383:-2 385:-19 386:-11 390:-5 391:-3 392:1 393:-14 394:-7 395:12 396:-9 397:-22 400:21 401:22 402:12 403:15 404:-12 405:-20 406:-7 407:-13 409:9 410:12 411:7 412:-3 413:-3 414:5 417:-22 418:-32 419:-21 421:-1 422:-3 423:-8 424:-17 425:11 427:15 428:26 429:27 430:97 431:26 432:84 433:-22 435:-3 436:-16 437:13 438:-5 439:10 440:10 441:-5 442:2 443:-8 444:12 445:12 446:-3 447:18 448:24 451:13 452:-11 454:12 455:14 456:-2 457:-5 458:27 459:17 460:10 461:11 462:-10 464:-32 465:-17 466:16 467:12 468:-20 469:-7 470:-15 471:-2 472:5 475:25 477:-1 479:-3 480:20 481:-6 482:-5 483:-4 484:13 486:-3 487:15 488:56 489:12 490:46 491:-2 492:-5 495:14 496:25 497:24 498:9 500:12 501:-1 503:8 504:-1 505:1 506:28 507:-6 508:-19 509:-23 510:25 511:-11 512:16 513:13 514:3 515:3 516:-8 517:-3 518:6 519:6 520:-3 522:-2 523:-2 524:-22 525:-24 526:-15 527:-6 528:-1 529:-12 530:-9 532:27 533:9 534:14 535:8 536:23 537:-2 538:-4 539:23 540:12 544:-4 546:-1 549:-5 550:6 551:-10 552:-8 553:-8 554:-4 556:-24 557:15 558:-6 559:-23 560:3 561:6 562:8 563:3 565:-2 568:6 569:9 570:-23 571:-32 572:30 573:39 574:-14 575:34 576:13 577:-6 578:-8 579:26 580:-5 582:-4 583:-11 587:-24 589:-11 590:6 591:2 592:2 593:24 594:26 595:6 596:-17 597:22 598:5 599:-6 600:-5 601:-10 608:12 609:4 610:4 613:-4 614:-9 615:-9 617:-1 618:4 619:3 620:3 621:7 622:24 623:-1 624:-9 625:-22 626:-16 627:-18 629:8 630:-4 631:-12 632:-3 633:-1 634:11 635:-2 636:10 637:-2 638:-2 639:10 641:-10 642:-7 644:-2 645:11 647:12 652:-17 653:-9 654:-24 655:15 657:-19 658:-16 659:-11 661:-26 662:-29 664:4 667:-5 669:-9 670:10 671:-3 672:25 673:-38 674:-15 676:-4 677:5 678:-3 679:-11 680:-16 683:3 684:-3 685:15 687:32 689:8 690:19 691:-3 692:-13 693:2 694:-8 696:-2 699:-15 700:-8 701:11 702:-10 703:-10 704:-7 705:-3 706:-3 707:-10 708:-2 709:-2 711:8 712:-3 716:-23 717:-15 718:11 719:-15 720:-20 722:-11 723:-1 724:-4 725:-1 727:-1 729:-11 731:-11 734:-2 735:-2 736:-21 737:-2 738:8 739:-6 740:-2 741:4 742:-13 743:-9 747:11 748:13 749:10 750:-10 751:-3 755:-4 756:-4 757:-22 758:-4 759:-4 760:-6 761:-12 762:3 763:-2 764:19 765:20 766:7 767:-10 768:-5 769:-10 770:-11 771:-9 772:-16 773:20 774:20 775:-1 777:-16 778:-7 779:-7 780:-10 781:-10 782:-2 783:-8 785:14 786:-9 788:24 789:-4 790:26 791:7 792:7 793:9 795:-1 797:-9 798:-3 799:-11 800:-10 801:-4 803:-1 804:3 807:3 808:-13 810:-4 811:-10 812:5 813:-11 815:-1 817:11 818:12 819:-2 821:-27 822:-16 823:-22 824:-23 825:-14 826:-4 828:-6 829:-3 830:19 831:-11 832:7 833:-11 835:-12 836:-19 837:-13 838:15 840:-3 841:2 843:15 844:-5 845:-8 846:-9 847:9 848:-1 849:24 850:12 851:13 852:1 853:21 854:-2 855:7 856:-8 857:13 860:11 862:-5 863:-5 864:5 865:5 866:-2 867:-17 868:-5 869:-21 870:44 871:44 872:1 874:-4 875:4 876:-13 877:-14 879:-20 880:-20 881:-14 882:-4 883:-18 884:-20 885:-11 887:-22 888:-12 889:-13 890:-2 891:1 892:-7 897:14 898:-6 899:-6 901:35 902:-3 906:-4 907:-14 908:-4 909:-4 911:18 912:15 913:-2 914:-5 915:-2 916:20 917:18 918:22 919:16 921:44 922:-21 923:-12 926:-14 927:-10 928:-18 929:-13 930:23 931:24 935:-1 936:-2 937:-3 938:-3 939:-1 940:-10 941:7 942:-2 943:-14 944:8 945:-5 946:-24 947:-1 948:-1 949:-47 950:-30 951:-13 952:48 953:-16 954:53 955:37 956:22 957:-34 958:-12 959:23 962:-11 963:1 965:6 966:6 967:-3 968:-1 969:-2 970:7 971:15 972:-2 973:14 974:-35 975:-40 976:21 977:21 978:-6 980:29 981:17 982:-9 983:5 984:-3 985:-1 986:-5 987:-2 988:-1 989:-1 990:15 991:-2 992:-2 993:20 994:20 995:20 996:14 997:22 998:8 1001:-16 1002:-20 1004:6 1005:-6 1006:16 1008:-12 1009:-9 1010:-11 1012:1 1014:1 1015:9 1016:-2 1017:-2 1018:-13 1019:-12 1020:26 1021:12 1022:7 1023:-3 1024:-4 1025:-4 1026:-6 1027:-1 1028:-1 1029:-2 1030:-2 1031:14 1032:9 1033:-7 1034:-21 1035:-22 1038:-3 1039:-8 1040:-3 1043:-15 1044:-6 1045:-2 1046:10 1047:13 1048:-1 1049:13 1050:14 1051:22 1052:-9 1053:-4 1054:7 1055:7 1056:11 1057:13 1058:-12 1059:-8 1060:-10 1061:22 1063:27 1064:17 1065:30 1066:-5 1069:-2 1070:-2 1071:-11 1072:-11 1073:-4 1074:12 1075:-21 1076:-3 1077:-11 1078:-12 1079:-7 1081:30 1082:-5 1083:17 1084:-5 1085:2 1086:-9 1087:-3 1088:-4 1089:24 1090:11 1091:-1 1092:-12 1093:-5 1094:-13 1095:-5 1096:-2 1097:-3 1098:16 1099:42 1100:1 1101:-9 1102:14 1103:20 1104:-5 1105:-3 1106:6 1107:-1 1108:-2 1109:-6 1112:20 1115:-22 1118:6 1119:-15 1121:-2 1122:-7 1123:-8 1124:-6 1126:18 1127:11 1128:-13 1129:17 1131:-6 1132:21 1134:-8 1135:-11 1136:11 1138:-2 1139:-22 1140:-13 1141:-18 1142:-7 1143:33 1144:31 1145:-5 1146:-22 1147:-12 1149:15 1150:10 1151:4 1152:3 1153:11 1154:-11 1157:-1 1158:-15 1159:-10 1160:3 1161:21 1162:14 1163:5 1165:18 1166:7 1167:-12 1168:7 1169:12 1170:19 1171:-3 1172:11 1173:12 1174:-3 1175:-6 1177:7 1178:-9 1179:-20 1181:-13 1182:-11 1184:-20 1185:-16 1186:13 1187:5 1188:11 1189:-1 1190:-5 1191:-8 1192:7 1193:8 1194:-2 1195:10 1196:-9 1197:18 1198:-1 1199:-9 1201:-12 1202:-5 1206:-5 1207:-4 1208:14 1209:22 1210:-2 1211:-10 1212:13 1214:-3 1217:33 1218:-2 1219:-15 1220:-13 1221:-5 1222:13 1224:-3 1226:-1 1227:-4 1228:3 1229:28 1231:16 1234:-2 1236:-1 1237:12 1238:-2 1239:-6 1240:-24 1241:23 1242:-17 1243:-1 1244:-3 1245:5 1246:-12 1247:-12 1248:-16 1249:-5 1251:38 1252:8 1253:1 1254:5 1255:12 1256:-7 1257:21 1258:11 1259:12 1260:1 1261:18 1262:21 1263:-13 1264:-1 1265:-3 1266:20 1267:6 1268:20 1269:-15 1271:28 1273:13 1275:-9 1276:5 1277:-1 1279:-4 1280:-5 1281:3 1282:16 1283:13 1284:-7 1286:-10 1288:-8 1289:-11 1290:13 1291:-15 1292:-15 1293:-16 1294:-26 1295:-9 1296:-23 1297:-7 1298:11 1300:13 1301:13 1306:55 1307:20 1308:5 1309:-10 1310:-4 1311:-3 1312:1 1313:17 1314:-3 1315:10 1316:10 1317:10 1319:11 1320:-3 1322:-7 1323:-7 1324:16 1326:-15 1327:-6 1328:-21 1329:-9 1330:-45 1331:7 1332:-14 1334:4 1335:10 1336:-12 1337:-4 1338:-10 1341:-22 1342:-10 1343:10 1344:9 1345:11 1347:-1 1348:-4 1349:-12 1350:-11 1351:24 1353:25 1356:-7 1358:-1 1359:-27 1360:26 1361:12 1362:4 1363:-2 1364:-10 1365:-30 1366:1 1369:-12 1370:23 1371:4 1372:-17 1373:-5 1374:-2 1375:1 1376:3 1380:28 1383:-1 1385:-3 1386:-7 1387:-1 1388:-19 1389:-7 1390:-7 1391:20 1392:20 1393:39 1394:-12 1395:-5 1398:-9 1400:-18 1401:-12 1402:-3 1403:-6 1404:-1 1407:-3 1408:-2 1410:-13 1411:-4 1412:-4 1413:-6 1414:-6 1415:2 1416:14 1417:-15 1418:-2 1419:-6 1420:14 1421:20 1422:-11 1423:-13 1424:26 1426:-6 1427:-11 1428:-9 1429:23 1430:9 1431:10 1432:-2 1433:9 1434:-8 1435:-4 1436:-7 1437:-1 1438:-3 1439:12 1440:8 1441:22 1442:3 1443:6 1444:-31 1445:-1 1446:15 1447:27 1448:1 1449:-10 1450:-4 1451:-6 1452:-2 1453:15 1454:3 1456:15 1458:12 1459:8 1460:-5 1461:-6 1462:14 1463:22 1464:-6 1465:5 1466:-6 1467:4 1468:-2 1469:-10 1470:-4 1472:32 1473:-20 1474:-8 1475:-2 1476:12 1477:-4 1478:-4 1479:-5 1480:-5 1481:13 1482:-4 1483:-2 1484:-4 1487:-3 1488:-7 1489:-4 1491:-4 1492:-12 1493:-13 1496:-17 1497:20 1498:-21 1499:-8 1500:-9 1501:-15 1502:-17 1503:42 1504:12 1505:-4 1506:25 1507:-21 1508:-12 1509:-13 1510:-11 1511:22 1512:36 1513:3 1514:-11 1515:-3 1517:13 1519:8 1520:24 1521:24 1522:10 1523:25 1524:12 1525:21 1526:-5 1527:-8 1528:-2 1529:-6 1532:2 1534:7 1535:30 1536:26 1537:-1 1539:-3 1540:-3 1541:-18 1542:-20 1543:14 1544:21 1545:31 1546:35 1547:12 1548:-11 1549:-13 1551:-15 1553:-7 1554:3 1557:3 1558:18 1559:-10 1560:14 1561:-16 1562:8 1563:25 1564:-2 1565:-7 1566:-2 1567:3 1569:3 1572:-5 1573:-11 1574:6 1578:-1 1579:-14 1580:-37 1581:9 1582:48 1583:-40 1584:-2 1585:-6 1586:-2 1587:13 1588:45 1589:9 1590:13 1591:13 1592:12 1593:9 1594:9 1595:3 1596:4 1597:5 1598:-4 1599:15 1600:-3 1601:-5 1602:-5 1604:7 1605:-20 1606:1 1607:10 1609:38 1611:9 1612:4 1613:-9 1614:17 1615:24 1616:25 1617:-61 1618:-10 1619:-10 1620:-3 1621:-20 1622:-23 1623:-6 1624:10 1625:-12 1626:19 1627:-1 1629:-5 1630:-30 1631:-17 1632:-24 1634:-2 1635:-2 1637:-7 1639:2 1641:-9 1642:-19 1644:-5 1645:-22 1646:-20 1647:-4 1648:-5 1649:-1 1650:-3 1651:-2 1652:-13 1653:-17 1654:-14 1655:-1 1656:3 1657:-12 1658:-15 1659:-3 1660:13 1661:1 1662:-3 1664:13 1665:17 1669:-46 1670:-17 1671:-9 1672:-6 1673:-11 1674:20 1675:-8 1676:-11 1678:-3 1680:-6 1681:-27 1682:-15 1683:7 1684:-15 1685:-1 1686:6 1687:19 1688:13 1689:-7 1690:-9 1691:-11 1692:13 1693:14 1694:-3 1695:-3 1696:20 1697:-4 1699:-5 1700:-8 1701:-45 1702:1 1703:-9 1704:-1 1705:-4 1706:-4 1707:6 1708:-3 1709:-9 1710:-9 1711:-9 1712:1 1713:13 1714:-1 1715:-22 1716:-3 1717:-4 1718:14 1719:-9 1720:-5 1722:-6 1723:-8 1725:-11 1726:-2 1728:-3 1729:-1 1732:-14 1733:-7 1734:-8 1735:-2 1736:21 1737:14 1738:-4 1739:-4 1740:-2 1741:-2 1742:-14 1744:-12 1745:-1 1747:-10 1748:9 1749:-3 1750:20 1751:13 1752:29 1753:32 1754:18 1755:-3 1756:7 1758:-7 1759:-7 1760:5 1761:-13 1762:-25 1763:-11 1764:-12 1765:7 1766:12 1767:-11 1768:1 1769:-9 1770:8 1772:-7 1773:-10 1775:22 1776:-22 1777:-2 1778:10 1779:-1 1780:11 1781:-10 1782:-10 1784:6 1785:12 1786:12 1787:14 1788:-1 1789:4 1791:-11 1793:-1 1794:6 1795:12 1796:1 1797:15 1798:-10 1799:-12 1800:-10 1801:-11 1802:5 1803:-3 1804:-17 1805:-7 1806:13 1807:14 1808:3 1809:12 1810:-14 1811:29 1812:42 1813:-2 1818:-18 1819:-8 1821:-7 1822:-5 1823:-5 1824:-19 1825:12 1826:3 1828:2 1829:-2 1832:-5 1833:9 1834:-6 1835:27 1836:29 1837:-2 1838:4 1839:-3 1840:23 1841:25 1842:9 1843:12 1844:2 1845:-4 1846:-32 1847:-32 1848:-5 1849:-13 1850:-3 1852:-13 1853:-1 1855:19 1857:31 1858:-11 1859:-2 1861:5 1862:18 1863:-6 1864:-3 1865:-3 1866:-2 1867:-17 1868:16 1869:3 1870:-4 1872:14 1873:-6 1874:-6 1875:10 1876:3 1877:-11 1878:13 1879:13 1880:7 1882:-26 1883:-6 1884:-15 1885:-11 1886:-10 1887:-6 1888:30 1889:-13 1890:-2 1891:4 1892:13 1893:18 1894:5 1895:3 1896:-2 1898:-1 1900:12 1901:-3 1902:-4 1903:-10 1904:-10 1905:-7 1906:19 1907:-24 1908:-3 1909:10 1910:-4 1911:-2 1912:-2 1913:14 1914:17 1915:-1 1916:-12 1917:-2 1918:-2 1919:-3 1920:-11 1921:11 1922:12 1923:11 1924:7 1925:11 1926:-28 1930:-1 1931:5 1932:5 1933:-9 1934:-26 1937:-20 1938:-21 1939:5 1942:34 1943:18 1944:-19 1945:-17 1946:-9 1947:-37 1948:-17 1949:6 1951:-13 1954:-1 1955:-10 1956:-1 1957:-4 1958:-2 1959:-2 1960:-19 1962:-9 1964:-33 1965:-33 1966:-12 1967:-21 1968:41 1969:20 1970:-9 1971:-9 1972:5 1974:12 1975:14 1976:15 1977:-11 1978:-21 1979:-7 1980:6 1981:-7 1983:-5 1984:-1 1985:-5 1988:-9 1989:-9 1990:6 1992:-31 1993:-16 1994:-6 1995:-23 1996:11 1997:18 1998:-1 1999:-7 2000:-9 2001:-2 2003:9 2004:13 2005:-3 2006:26 2007:41 2008:3 2009:6 2010:-15 2011:-2 2012:-2 2015:12 2019:3 2021:-15 2022:-9 2023:-11 2024:6 2025:-1 2026:3 2027:-3 2028:-4 2029:-2 2030:24 2031:-6 2032:-18 2033:6 2034:6 2035:-2 2036:-2 2039:-2 2040:-10 2041:-5 2042:-5 2044:13 2045:-1 2046:-1 2047:28 2048:14 2049:46 2050:-19 2051:-13 2052:-1 2053:-8 2054:8 2057:-1 2058:-2 2059:-2 2063:-2 2065:23 2066:23 2067:18 2068:-3 2069:-16 2070:17 2072:2 2073:-3 2074:10 2075:-19 2076:-12 2077:10 2078:-16 2079:-6 2080:25 2081:16 2082:4 2083:8 2084:2 2085:1 2086:8 2087:-1 2088:5 2089:4 2090:-10 2091:11 2092:1 2094:5 2095:-4 2096:-12 2097:-2 2098:2 2100:24 2101:-16 2102:-2 2103:-2 2104:-30 2105:-2 2106:-2 2107:-6 2108:-8 2109:-8 2110:-11 2111:-22 2113:3 2114:7 2115:-2 2116:11 2117:-12 2118:23 2119:14 2120:17 2121:-5 2122:-9 2123:11 2124:10 2129:10 2130:18 2132:10 2133:-11 2134:7 2135:-1 2136:-13 2137:1 2138:-14 2139:-16 2141:-6 2142:-11 2143:-11 2144:-8 2147:-23 2148:-24 2150:15 2151:-13 2152:-4 2154:22 2155:-7 2156:8 2157:-15 2159:-1 2160:1 2163:14 2164:15 2165:39 2166:-9 2167:-5 2168:4 2169:-8 2170:-11 2171:-11 2172:-16 2173:-16 2174:10 2175:-2 2176:-15 2177:-20 2178:-6 2179:-7 2180:-6 2181:-6 2182:-14 2183:8 2184:-10 2185:-4 2186:-4 2187:-1 2188:13 2189:13 2190:8 2191:9 2192:21 2195:-1 2196:-11 2200:11 2202:-12 2203:-4 2204:19 2205:28 2206:-6 2207:-25 2208:-8 2209:-12 2210:14 2214:-3 2215:-3 2216:-5 2217:-4 2218:15 2219:-10 2220:-17 2221:-5 2222:-3 2224:-10 2226:4 2227:-6 2228:1 2231:-11 2232:-3 2233:-20 2234:18 2235:14 2238:18 2239:-9 2240:-8 2241:2 2243:5 2244:-2 2245:-3 2246:22 2247:-24 2248:-13 2249:-55 2250:25 2251:18 2252:15 2253:-10 2254:-4 2256:15 2259:-1 2263:-11 2264:-12 2267:9 2268:19 2269:33 2270:-6 2271:-11 2272:14 2273:3 2274:7 2275:-22 2277:18 2278:5 2279:-12 2280:-14 2281:-13 2282:-8 2283:3 2284:12 2285:-13 2286:-2 2287:4 2288:4 2289:-10 2291:6 2293:8 2294:-4 2295:9 2296:-2 2297:-6 2298:6 2299:6 2300:-3 2301:-4 2302:-17 2303:-13 2304:-6 2305:14 2306:-50 2307:21 2308:-1 2309:-3 2310:-16 2311:-2 2312:7 2313:-6 2314:4 2315:28 2316:8 2317:-1 2318:3 2320:8 2321:17 2322:-10 2323:48 2324:-4 2325:22 2326:-14 2327:-37 2328:-4 2329:-3 2332:-4 2333:4 2334:8 2335:6 2336:-18 2337:10 2338:-17 2340:9 2341:-6 2342:-10 2343:-11 2344:-16 2345:7 2346:13 2347:3 2348:-9 2349:-7 2350:8 2351:-16 2352:-1 2353:-7 2354:-5 2355:-1 2357:26 2358:-6 2359:20 2360:-6 2361:-7 2362:-1 2363:13 2364:-4 2365:-11 2366:16 2367:7 2368:-5 2369:-2 2370:-4 2371:13 2373:10 2374:14 2376:1 2379:-11 2380:15 2382:-1 2383:2 2384:4 2385:-2 2386:14 2388:18 2390:-4 2392:-15 2393:-4 2394:15 2395:-11 2396:6 2397:15 2398:-13 2400:-18 2401:-5 2402:-4 2403:-30 2404:-4 2405:-3 2406:6 2407:1 2409:15 2410:27 2411:-14 2413:17 2414:-15 2416:-7 2417:20 2418:20 2419:-14 2420:27 2422:-4 2423:18 2424:-13 2425:8 2426:-7 2427:-6 2428:34 2429:-14 2430:-6 2431:8 2432:-7 2433:-7 2434:-1 2435:-1 2436:-6 2437:10 2438:3 2439:37 2440:28 2441:-16 2442:-11 2443:-26 2444:-9 2445:-7 2446:-2 2447:19 2449:10 2450:35 2451:7 2452:-7 2453:4 2454:10 2455:-9 2456:15 2457:15 2458:1 2460:-2 2461:9 2462:-6 2463:5 2464:-6 2465:11 2466:-9 2467:11 2468:-10 2469:26 2470:-1 2471:-3 2472:20 2473:-2 2475:26 2476:20 2477:-1 2478:-2 2480:1 2481:-8 2482:11 2483:-7 2484:-14 2485:-4 2486:-4 2487:-6 2488:41 2489:3 2490:-27 2491:-22 2492:-1 2493:-23 2494:-4 2496:14 2497:-28 2498:5 2499:11 2500:-22 2502:3 2503:-2 2504:13 2505:4 2506:-8 2507:18 2510:-16 2511:10 2513:-17 2515:14 2516:-20 2517:14 2518:-3 2519:-11 2520:12 2521:6 2522:11 2523:11 2524:-17 2525:-9 2526:-9 2527:-1 2528:4 2529:-5 2530:10 2532:-2 2534:-9 2536:-15 2537:5 2540:-23 2541:-2 2543:-2 2545:24 2546:13 2547:-2 2548:-13 2549:24 2550:8 2551:-9 2552:-2 2553:4 2555:17 2556:-7 2557:-26 2558:14 2559:14 2560:-19 2561:-1 2562:-7 2563:-1 2564:-1 2565:-1 2566:14 2568:28 2569:-10 2570:-5 2571:-10 2572:-11 2573:-4 2574:-17 2575:-3 2576:-35 2577:-38 2579:-12 2580:-3 2581:-3 2582:3 2583:-19 2584:13 2585:9 2586:-6 2587:-9 2588:7 2589:22 2590:-31 2591:-11 2592:-24 2593:-20 2594:-11 2595:-44 2596:-14 2597:-29 2598:33 2599:-7 2600:41 2602:1 2603:-22 2604:-11 2606:-3 2610:8 2611:-11 2612:-9 2613:-34 2616:-7 2617:-1 2619:-12 2620:-12 2623:-2 2626:18 2627:10 2628:-12 2629:11 2630:11 2631:3 2633:-3 2634:-3 2635:-4 2636:3 2637:21 2638:-4 2639:-1 2640:-22 2641:-6 2642:-12 2643:-12 2644:-5 2645:-5 2649:2 2650:-4 2652:17 2653:-30 2654:-6 2655:-26 2656:-12 2657:9 2658:53 2659:-6 2660:17 2661:3 2662:10 2663:-9 2664:-12 2665:-29 2667:-12 2669:6 2670:26 2671:14 2672:10 2673:2 2674:-1 2675:-1 2676:-5 2680:-2 2681:31 2682:16 2683:9 2684:-9 2685:8 2686:3 2687:1 2688:13 2690:-24 2691:-24 2692:-16 2693:-8 2694:-1 2695:-11 2699:51 2700:16 2701:-7 2702:-15 2703:26 2704:1 2705:-34 2706:47 2707:47 2708:46 2709:36 2710:36 2711:5 2712:48 2713:1 2714:-6 2715:-11 2716:17 2717:12 2718:15 2719:-3 2720:-5 2722:-7 2723:23 2724:-6 2725:10 2726:5 2727:-8 2728:3 2729:5 2731:18 2732:20 2734:-7 2735:-11 2736:12 2737:13 2738:8 2739:10 2740:-4 2741:-2 2742:-1 2743:8 2744:-12 2745:5 2746:27 2748:-3 2749:-3 2751:-23 2752:2 2753:2 2754:-7 2755:-43 2756:13 2757:13 2758:9 2759:9 2760:-5 2761:-9 2762:16 2763:-6 2764:9 2765:9 2766:3 2767:4 2768:-1 2769:-1 2770:-1 2771:-1 2772:12 2773:14 2774:3 2776:7 2777:-7 2778:16 2779:21 2780:-4 2781:-1 2782:-6 2783:-3 2784:6 2785:12 2786:-8 2787:-8 2788:-1 2789:-1 2790:-1 2791:1 2792:1 2793:-11 2794:-5 2795:-3 2796:-6 2797:4 2798:8 2799:-12 2800:-5 2802:-5 2803:16 2804:14 2805:-8 2806:-8 2807:7 2808:17 2809:17 2810:-1 2811:-2 2812:-1 2813:-10 2814:-7 2815:-2 2816:12 2817:12 2818:-9 2819:-9 2820:13 2821:-17 2822:-17 2823:5 2824:5 2825:12 2826:12 2827:25 2828:31 2829:-1 2830:-3 2831:-2 2832:3 2835:8 2836:2 2837:10 2838:-7 2839:-7 2840:-10 2841:17 2842:3 2843:25 2844:24 2845:-10 2846:-10 2847:6 2848:6 2849:-5 2850:-15 2851:-18 2852:-9 2853:-12 2854:-3 2855:-3 2856:14 2857:13 2858:7 2859:7 2862:13 2863:11 2864:-5 2865:-1 2866:-5 2867:-3 2868:-10 2869:15 2870:15 2871:5 2872:-11 2873:21 2874:-4 2875:3 2876:3 2877:12 2878:9 2879:-7 2880:-2 2881:-2 2886:4 2887:4 2888:1 2889:-8 2890:-4 2892:3 2893:4 2894:-12 2895:-8 2896:-6 2897:2 2898:-2 2899:2 2900:-4 2901:3 2902:-1 2903:3 2904:-1 2905:-1 2906:3 2907:3 2908:3 2909:-16 2912:-11 2913:-13 2914:11 2915:3 2917:3 2919:-2 2920:3 2921:3 2922:-17 2923:6 2924:10 2925:10 2926:-7 2927:2 2928:-5 2929:6 2930:1 2931:-1 2932:-1 2933:-1 2934:-9 2935:-8 2936:-8 2937:-9 2938:-5 2939:-3 2940:1 2941:-13 2942:-7 2943:-8 2944:8 2947:-7 2948:-5 2950:-10 2951:15 2952:9 2953:10 2954:10 2955:-10 2956:-8 2957:-2 2958:-3 2959:-17 2960:-15 2961:-13 2962:-2 2963:-2 2964:-4 2965:-4 2966:-4 2967:10 2968:-4 2969:-7 2970:-7 2971:-5 2972:-5 2973:4 2974:6 2975:-1 2976:10 2977:14 2978:4 2979:9 2980:1 2981:10 2982:-1 2983:-7 2984:18 2985:17 2986:8 2987:2 2988:-32 2989:-19 2990:-18 2991:-6 2992:2 2993:-3 2994:1 2995:9 2996:-3 2997:-3 2998:25 3000:7 3001:7 3002:2 3003:3 3004:18 3005:22 3006:4 3007:-9 3008:-16 3009:-10 3010:11 3011:11 3012:-1 3013:-1 3014:-1 3015:-4 3016:-1 3017:-1 3018:2 3019:-8 3020:-9 3021:-4 3022:3 3023:-2 3024:-1 3025:-1 3026:6 3027:4 3028:7 3029:-14 3030:8 3032:9 3033:6 3034:6 3035:-1 3036:-1 3037:16 3038:5 3039:5 3040:13 3041:13 3042:-10 3043:-10 3044:-10 3045:-1 3047:6 3048:-3 3049:-3 3050:4 3052:12 3053:10 3054:-10 3055:-7 3056:-4 3057:21 3058:-1 3059:11 3060:-9 3061:-11 3062:-3 3063:-4 3064:-6 3065:-6 3066:24 3067:10 3068:10 3069:9 3070:4 3071:-7 3072:10 3073:8 3074:8 3075:-1 3076:-2 3078:2 3079:-1 3080:18 3081:-2 3082:-2 3083:21 3084:15 3085:6 3086:7 3087:8 3089:-5 3090:3 3092:-1 3093:-1 3094:13 3095:13 3096:12 3097:12 3098:5 3099:-7 3100:-9 3101:-10 3102:4 3103:12 3104:16 3105:16 3106:-2 3107:-1 3108:1 3109:11 3110:12 3111:-5 3112:-5 3113:3 3114:4 3117:2 3118:2 3119:-1 3120:-1 3121:4 3122:15 3123:-9 3124:-8 3125:3 3126:4 3127:24 3128:14 3129:11 3130:12 3131:9 3132:9 3133:-5 3134:-5 3135:9 3136:-1 3137:5 3138:-20 3139:-12 3140:8 3141:20 3142:20 3143:20 3144:2 3145:2 3146:7 3147:6 3148:9 3149:-2 3151:-3 3152:9 3153:-3 3154:8 3155:9 3156:15 3157:-4 3158:-5 3159:-4 3160:-5 3161:-5 3162:-5 3163:3 3164:11 3165:14 3166:-1 3167:-1 3168:6 3169:9 3170:-7 3171:-3 3172:-3 3173:5 3174:4 3176:14 3177:14 3178:-7 3179:-7 3180:-10 3181:-3 3182:-1 3183:-1 3184:-10 3185:-3 3186:-3 3187:-6 3188:-6 3189:11 3190:-3 3191:-10 3192:-10 3193:16 3194:16 3195:-13 3196:-13 3197:12 3198:12 3199:10 3200:6 3201:16 3202:1 3203:1 3204:12 3205:12 3206:-6 3207:-1 3209:-8 3210:-14 3211:9 3212:10 3213:5 3214:4 3215:4 3216:9 3217:9 3218:-3 3219:11 3220:11 3221:-14 3222:1 3223:1 3224:7 3225:7 3226:-1 3227:-1 3229:-2 3230:-2 3231:-4 3232:4 3233:-3 3234:-3 3235:-14 3236:-14 3237:17 3238:17 3239:-2 3240:5 3241:-7 3242:-6 3243:-6 3244:-1 3245:18 3246:-23 3247:-12 3248:-14 3249:-4 3250:-4 3251:-15 3252:-7 3253:-11 3254:-4 3255:-4 3256:-3 3258:-15 3259:-17 3260:-18 3261:-32 3262:-8 3263:-5 3264:-5 3265:-20 3266:-6 3267:-6 3268:-15 3269:-15 3270:-6 3271:-6 3272:1 3273:4 3274:4 3275:-11 3276:1 3278:-19 3279:-19 3280:-10 3281:-7 3282:8 3283:2 3284:14 3285:-2 3286:-6 3287:-6 3288:-6 3289:6 3290:6 3291:12 3292:10 3293:8 3294:3 3295:5 3296:-5 3297:10 3298:10 3299:-15 3300:-11 3301:-4 3302:2 3303:6 3304:10 3305:12 3306:5 3307:10 3308:13 3309:-14 3310:8 3311:8 3313:15 3314:8 3315:12 3316:14 3317:14 3318:-6 3319:-15 3320:-7 3321:12 3322:4 3323:-13 3324:1 3325:-3 3326:-3 3327:7 3328:-13 3329:-4 3330:-11 3331:-7 3332:-7 3333:-7 3334:6 3335:-4 3336:-4 3337:-2 3338:-3 3339:-3 3340:-6 3341:3 3342:-2 3343:-5 3344:-13 3345:5 3346:8 3347:-5 3349:-4 3350:-3 3351:-17 3352:-2 3353:-15 3354:13 3355:12 3356:-5 3357:-6 3358:-4 3359:-4 3360:2 3361:3 3363:5 3364:4 3366:-1 3367:-1 3368:8 3369:-1 3370:-1 3371:10 3372:12 3373:4 3374:8 3375:6 3376:8 3377:-8 3378:-7 3379:8 3380:8 3381:-4 3382:1 3383:-3 3384:-3 3385:11 3386:11 3387:-4 3388:-1 3389:-4 3390:-17 3391:-14 3392:-11 3393:14 3394:1 3395:7 3396:7 3397:11 3398:12 3399:1 3400:1 3401:9 3403:10 3404:8 3405:-8 3406:-8 3407:-12 3408:-5 3409:-7 3410:-10 3411:-11 3412:13 3413:-2 3414:-2 3415:18 3416:14 3418:-4 3419:-4 3420:-21 3421:-4 3422:-4 3423:-8 3424:-8 3425:-11 3426:-3 3427:-8 3428:-1 3429:5 3430:-7 3431:5 3432:8 3433:-2 3435:-9 3436:-1 3437:-11 3439:-11 3441:-2 3442:-2 3445:1 3446:1 3447:-8 3448:-7 3449:-7 3450:-3 3451:4 3452:4 3453:4 3454:14 3455:1 3456:-4 3457:-6 3458:-4 3459:-5 3463:3 3464:3 3466:2 3467:-2 3468:-2 3469:10 3470:-4 3471:-7 3473:9 3474:5 3475:9 3476:-6 3477:9 3478:12 3479:13 3480:2 3481:16 3482:-8 3483:-8 3484:12 3485:8 3486:8 3487:12 3488:12 3489:5 3490:5 3491:-5 3492:3 3494:3 3496:-3 3497:5 3498:-9 3499:-1 3500:-1 3501:13 3502:9 3503:7 3504:7 3505:-8 3506:-9 3507:-3 3508:-8 3509:-8 3510:8 3511:-28 3512:-5 3513:-17 3514:-18 3515:-18 3516:-1 3517:-1 3518:-1 3519:-24 3520:2 3521:5 3522:5 3523:-17 3524:-3 3525:-17 3526:-17 3527:-17 3528:14 3529:12 3530:-10 3531:-8 3532:-1 3533:-13 3534:2 3535:-1 3537:-12 3538:-11 3539:-12 3540:-5 3541:-1 3542:-8 3543:-8 3544:-2 3545:-8 3546:25 3547:-6 3548:-1 3549:-1 3550:3 3551:-5 3552:-1 3554:-6 3555:2 3556:-11 3557:-8 3558:-8 3559:14 3560:22 3561:22 3562:1 3563:1 3564:-10 3565:-10 3566:10 3567:10 3568:-1 3569:-1 3570:-2 3571:-2 3572:-4 3573:-4 3574:13 3575:13 3576:-4 3577:-3 3578:-10 3579:-6 3580:-6 3581:27 3582:35 3583:35 3584:6 3585:6 3586:5 3587:2 3588:8 3589:8 3590:-8 3591:-15 3592:-15 3593:13 3594:13 3595:9 3596:1 3597:1 3598:1 3599:1 3600:-5 3601:17 3602:-7 3603:-7 3604:-7 3605:-7 3606:-5 3607:-1 3608:1 3609:1 3610:-6 3611:-6 3612:-3 3613:-3 3614:6 3615:6 3616:12 3617:3 3618:3 3619:-11 3620:-10 3621:-4 3622:-6 3623:8 3624:8 3625:2 3627:5 3628:5 3629:-1 3630:-1 3631:-3 3632:-3 3633:15 3634:17 3635:8 3636:6 3639:-7 3640:16 3641:21 3642:-5 3643:-1 3644:-6 3645:-6 3646:-3 3647:-3 3648:6 3649:6 3650:12 3651:-8 3652:-8 3653:-1 3654:-1 3655:-1 3656:1 3657:1 3658:5 3659:14 3660:-12 3661:7 3662:-12 3663:-3 3664:7 3665:-3 3666:1 3667:-1 3668:-1 3669:1 3670:15 3673:5 3677:9 3678:10 3679:-2 3680:5 3681:13 3682:13 3684:-8 3685:-3 3686:5 3687:17 3688:17 3689:6 3690:13 3691:-1 3692:-1 3693:13 3694:15 3695:1 3696:5 3697:-6 3698:16 3699:18 3700:11 3701:11 3702:-3 3703:-3 3704:-15 3705:-10 3706:-3 3707:-3 3708:-11 3709:-11 3710:-5 3711:-9 3712:-9 3714:-1 3715:3 3716:3 3717:1 3718:-1 3719:-7 3720:-8 3721:16 3722:4 3723:15 3724:11 3729:-1 3730:-1 3731:-3 3732:-3 3733:12 3734:12 3735:12 3736:-9 3737:-9 3738:-9 3739:4 3741:-17 3742:-17 3743:-17 3744:-10 3745:-10 3746:-13 3747:-13 3748:5 3749:5 3750:8 3751:10 3752:25 3753:31 3754:31 3755:-2 3756:6 3757:9 3758:-7 3759:11 3760:3 3761:14 3762:14 3763:-23 3764:-14 3765:-15 3766:-5 3767:-1 3768:-11 3769:3 3770:-13 3772:-7 3773:-7 3774:5 3775:-4 3776:-3 3777:-5 3778:15 3779:-7 3780:-7 3781:-7 3782:12 3783:14 3784:16 3785:11 3786:12 3787:9 3788:9 3792:-5 3794:-5 3795:-5 3796:13 3797:6 3798:1 3799:2 3801:4 3802:10 3803:-3 3805:1 3806:1 3807:-13 3808:-7 3809:-7 3810:-9 3811:-2 3812:-9 3813:-9 3814:-5 3815:-9 3816:-3 3817:-3 3818:-3 3819:11 3820:-9 3821:-9 3823:3 3824:-5 3825:4 3826:-2 3827:-2 3828:3 3829:-5 3830:-1 3831:-1 3832:13 3833:25 3834:-6 3835:-7 3836:-4 3837:-13 3838:-13 3839:10 3840:10 3841:-8 3842:-13 3843:-4 3844:-4 3845:-3 3846:-3 3847:-10 3848:-10 3849:1 3850:6 3851:6 3852:-6 3854:8 3855:-1 3856:10 3857:5 3858:-1 3859:-4 3860:2 3861:2 3865:-2 3866:-4 3867:-3 3868:23 3869:22 3870:22 3871:-17 3872:-9 3873:-9 3874:-10 3875:-11 3876:-3 3877:-3 3878:-3 3879:6 3880:-1 3881:-1 3882:7 3883:2 3884:-3 3885:-3 3886:-2 3887:6 3888:7 3889:8 3890:-1 3891:1 3892:2 3893:7 3894:3 3895:-6 3896:-6 3897:-6 3898:-5 3899:-5 3900:-10 3901:-8 3902:-5 3903:-3 3904:-3 3906:10 3907:10 3908:6 3909:8 3910:11 3911:13 3912:-2 3913:-2 3914:11 3915:-1 3916:11 3917:11 3918:-1 3919:-1 3920:-5 3923:-1 3924:-1 3925:-6 3926:-5 3927:7 3928:-13 3929:-2 3930:-2 3931:-10 3932:-10 3933:-6 3934:-6 3935:14 3936:14 3937:4 3938:-2 3939:-5 3940:-5 3941:-5 3942:-5 3943:6 3944:7 3945:1 3946:1 3947:-6 3948:-6 3949:10 3950:10 3951:-6 3952:-1 3953:-11 3954:-11 3955:5 3956:5 3959:1 3960:-3 3961:-2 3962:6 3963:12 3964:-9 3965:-5 3966:12 3967:-25 3968:-18 3969:-2 3970:-2 3971:8 3972:8 3973:-3 3974:-3 3975:-8 3976:1 3977:-5 3978:-15 3979:-11 3980:-8 3981:2 3982:-6 3983:-6 3984:-3 3985:-3 3986:-7 3987:5 3988:-11 3989:-11 3990:17 3991:2 3992:23 3993:-1 3994:-1 3995:5 3996:2 3997:3 3998:3 3999:3 4000:-6 4001:-6 4002:-7 4003:5 4004:-1 4005:-1 4006:-1 4007:5 4008:-3 4009:-3 4010:8 4011:10 4012:2 4014:-2 4015:-2 4016:5 4017:5 4018:2 4019:-1 4020:15 4021:-5 4022:-8 4023:-1 4024:-1 4025:-4 4026:-1 4033:-1 4034:-1 4035:-1 4036:3 4037:2 4038:1 4039:-4 4041:3 4042:4 4043:4 4044:-12 4045:-8 4046:-8 4047:-6 4048:-6 4049:2 4050:-2 4051:-2 4052:7 4053:8 4054:-4 4055:-4 4056:-1 4057:-1 4058:3 4059:-1 4060:-1 4061:-6 4062:-1 4063:-1 4065:-1 4066:-1 4067:1 4071:4 4072:-3 4073:5 4074:4 4075:-4 4077:9 4078:9 4079:3 4080:3 4081:-13 4085:-9 4088:-13 4089:-13 4090:8 4091:3 4094:-2 4095:3 4096:-4 4097:-7 4099:11 4100:11 4101:4 4102:4 4103:-17 4104:-3 4105:3 4106:4 4107:-7 4108:9 4109:9 4110:10 4111:14 4112:1 4113:-3 4115:-7 4116:2 4117:-5 4118:-5 4119:6 4120:-1 4122:-2 4123:-1 4124:-2 4125:-3 4126:-5 4127:-5 4128:16 4129:16 4130:6 4131:6 4132:13 4133:13 4134:-1 4135:-1 4136:15 4137:25 4138:-5 4139:-5 4140:-5 4141:-12 4142:-12 4143:1 4145:-5 4146:-3 4147:-3 4148:7 4149:7 4150:7 4152:6 4153:6 4154:12 4155:4 4156:-10 4157:-8 4158:6 4159:11 4160:1 4161:4 4162:-6 4163:12 4164:14 4165:21 4166:-11 4167:-8 4168:-7 4169:-10 4170:-8 4171:-8 4172:-3 4173:-2 4174:-5 4175:13 4176:11 4177:11 4178:-2 4180:-2 4181:-2 4182:-9 4183:-10 4184:-10 4185:6 4186:4 4187:-9 4188:-11 4189:-10 4190:4 4191:5 4192:5 4193:-3 4194:-10 4195:-9 4196:5 4199:-4 4200:-5 4201:-5 4204:9 4205:10 4206:6 4207:-3 4208:3 4209:-10 4210:-7 4211:17 4212:9 4213:12 4214:10 4215:10 4216:-10 4217:-8 4218:-8 4220:-3 4221:-3 4222:-10 4223:-29 4224:-13 4225:-5 4226:-7 4227:-7 4228:-7 4229:-15 4230:-13 4231:-13 4232:2 4233:1 4234:-3 4235:-3 4236:-3 4237:2 4238:10 4239:-5 4240:-5 4241:-1 4242:-1 4243:4 4244:3 4245:9 4246:9 4247:3 4248:-2 4249:-2 4250:12 4251:23 4252:13 4253:10 4254:13 4256:10 4257:-4 4258:-4 4259:-4 4260:5 4261:-11 4262:-7 4263:-7 4264:-7 4265:-6 4266:-5 4267:-5 4268:-4 4269:-11 4270:-4 4271:-3 4272:-1 4273:-1 4274:-7 4275:-8 4276:-8 4277:3 4278:16 4279:16 4280:4 4282:9 4283:9 4284:1 4285:10 4286:7 4287:-1 4288:-2 4289:-7 4290:-7 4291:-4 4292:-4 4293:18 4294:17 4295:17 4296:9 4297:2 4298:3 4299:-34 4300:-19 4301:-19 4302:-5 4303:-18 4304:-10 4305:-12 4306:7 4307:1 4308:-15 4309:-15 4311:-3 4312:-3 4313:10 4314:14 4315:-3 4316:-3 4317:-1 4318:-11 4319:1 4320:4 4321:-3 4322:9 4323:-3 4325:-3 4326:-3 4327:11 4328:10 4329:12 4330:12 4331:1 4332:-9 4333:-9 4334:-15 4335:4 4336:-2 4337:-1 4338:-1 4339:-1 4341:-1 4344:-9 4345:-7 4346:7 4347:7 4348:7 4349:2 4350:3 4351:3 4352:21 4353:22 4354:23 4355:4 4356:4 4357:-4 4361:11 4362:16 4363:20 4364:20 4365:-2 4367:1 4368:1 4369:1 4370:1 4371:-1 4372:-19 4373:-9 4374:-10 4375:-10 4376:8 4377:11 4378:11 4379:11 4380:7 4381:5 4382:-2 4383:-2 4384:-1 4385:-1 4387:-12 4388:-12 4389:-9 4392:-4 4393:-5 4394:-5 4395:4 4396:-11 4397:-11 4398:-11 4399:-1 4400:-1 4401:-1 4402:9 4403:9 4404:12 4405:15 4406:4 4407:12 4408:8 4409:11 4410:9 4411:-6 4412:18 4413:11 4414:2 4415:15 4416:15 4417:-2 4418:-2 4421:-6 4422:-11 4423:10 4426:-6 4429:22 4430:22 4431:22 4432:2 4434:7 4435:7 4436:-1 4437:-2 4438:2 4439:4 4440:3 4441:7 4442:3 4443:-6 4444:5 4445:5 4446:-7 4447:-9 4448:2 4449:-10 4450:-3 4451:-2 4452:-2 4453:-2 4454:7 4455:10 4456:-1 4457:-1 4458:14 4459:7 4460:7 4461:-5 4462:-5 4463:-3 4464:-2 4465:-2 4466:5 4467:2 4468:-8 4469:-8 4470:-7 4471:8 4472:5 4473:2 4474:-5 4475:-2 4476:-2 4477:8 4478:8 4479:-1 4481:-10 4482:12 4483:12 4484:12 4485:-13 4486:-13 4487:-9 4488:-1 4489:-1 4491:1 4492:1 4493:1 4494:9 4495:10 4496:10 4497:-17 4498:-8 4499:-3 4500:-11 4501:-11 4502:35 4503:-4 4504:11 4505:41 4506:39 4507:10 4508:10 4509:-8 4510:3 4511:3 4512:-11 4513:-11 4514:-11 4515:7 4516:7 4517:-1 4518:1 4519:-1 4520:3 4521:3 4522:18 4523:-3 4524:18 4525:18 4526:7 4527:7 4528:5 4529:14 4530:17 4531:19 4532:-4 4533:-6 4534:-6 4535:3 4536:3 4537:5 4538:-2 4539:12 4540:12 4541:-17 4542:-2 4543:-2 4544:-13 4545:-14 4546:-13 4547:-2 4548:-2 4549:-2 4550:-8 4551:-8 4552:8 4553:8 4554:-3 4555:-2 4556:-2 4557:-4 4558:-6 4559:-6 4560:-14 4561:-15 4562:-15 4563:-2 4564:10 4565:-5 4566:-5 4567:15 4568:10 4569:4 4570:3 4571:8 4572:7 4573:-4 4574:8 4575:9 4576:4 4577:-5 4578:3 4579:3 4580:3 4581:17 4582:4 4583:-3 4584:4 4585:10 4586:10 4587:10 4588:11 4589:15 4590:-8 4591:-8 4592:7 4593:12 4594:12 4595:1 4596:-3 4597:3 4598:3 4599:-6 4600:-3 4601:-4 4602:-3 4603:-3 4604:11 4605:11 4606:11 4607:3 4608:4 4609:-25 4610:-9 4611:-16 4612:-19 4613:-19 4614:13 4615:-1 4616:-1 4617:15 4618:15 4619:-11 4620:-11 4621:-6 4622:-5 4623:-3 4624:-17 4625:-10 4626:-10 4627:-12 4629:-1 4633:2 4636:-2 4637:10 4638:12 4639:11 4640:17 4642:10 4643:10 4644:17 4645:15 4646:2 4647:8 4648:-5 4649:5 4650:5 4651:-4 4654:4 4655:9 4656:-6 4657:1 4658:-6 4659:-13 4660:1 4661:4 4662:-10 4663:-7 4664:-7 4665:-4 4666:1 4667:6 4668:6 4669:-8 4670:-1 4671:-3 4672:4 4673:3 4675:-10 4676:-10 4677:-1 4679:8 4680:-4 4681:-5 4682:-1 4683:-1 4684:2 4685:3 4686:3 4687:-3 4688:-3 4689:-3 4690:-2 4691:-2 4692:13 4693:12 4694:12 4695:4 4696:9 4697:-10 4698:-10 4699:-5 4700:-5 4701:-2 4702:-4 4703:-2 4704:10 4706:4 4707:4 4708:-6 4709:-1 4710:-6 4711:-2 4712:-1 4713:-1 4714:7 4715:15 4716:9 4717:2 4718:2 4719:9 4720:9 4721:6 4722:9 4723:9 4724:9 4725:9 4726:-4 4727:-4 4729:-4 4730:-9 4731:10 4732:-2 4733:15 4734:6 4735:6 4738:4 4739:-1 4740:-1 4741:-8 4742:-6 4743:-4 4744:-5 4745:-5 4746:1 4748:-12 4749:-12 4750:-8 4751:-11 4752:4 4753:5 4754:9 4755:-6 4756:-6 4757:-6 4758:4 4759:-3 4760:-4 4761:-4 4762:1 4763:1 4764:-4 4766:4 4767:4 4768:-1 4769:-1 4770:9 4771:22 4772:-11 4773:-9 4774:-16 4775:13 4776:13 4777:-14 4778:-7 4779:-3 4780:3 4781:1 4782:3 4783:-1 4784:-1 4785:21 4786:-6 4787:10 4788:9 4789:14 4790:-13 4793:22 4794:17 4795:17 4798:11 4799:13 4800:13 4801:4 4802:4 4803:8 4804:-5 4805:4 4806:-10 4807:-10 4808:3 4809:3 4810:10 4811:-3 4812:5 4813:-3 4814:10 4815:-13 4816:-8 4817:2 4818:-8 4819:-3 4820:-3 4821:-3 4822:15 4823:15 4824:15 4827:1 4828:12 4829:10 4830:10 4831:-12 4832:-7 4833:-7 4834:-4 4835:-5 4836:6 4837:8 4838:6 4839:8 4840:-8 4841:-14 4842:11 4843:-3 4844:-12 4845:-11 4846:-10 4847:-7 4848:-3 4849:18 4850:22 4851:19 4852:16 4853:12 4854:15 4855:11 4856:-7 4857:-7 4858:14 4860:15 4861:8 4862:11 4863:3 4864:1 4865:5 4866:-4 4867:18 4868:-3 4869:5 4870:8 4871:-3 4872:-7 4873:10 4874:10 4875:10 4877:-11 4878:-10 4879:10 4880:10 4881:8 4882:8 4883:8 4884:-1 4885:-2 4889:4 4890:17 4891:-2 4892:-2 4893:-2 4894:20 4895:15 4896:3 4897:3 4899:10 4900:5 4901:7 4902:3 4903:2 4904:-8 4905:22 4906:-15 4907:7 4908:-5 4909:3 4911:-7 4912:10 4913:12 4914:12 4915:1 4916:-1 4917:-1 4918:1 4919:22 4920:-12 4921:-6 4922:-6 4923:-9 4924:-9 4926:-5 4927:-6 4928:-6 4929:-10 4930:-2 4931:-2 4932:-4 4933:-9 4934:-12 4935:13 4936:13 4937:13 4938:-13 4939:-14 4940:-13 4941:12 4942:12 4943:-5 4944:-21 4945:-17 4946:-17 4947:-8 4948:-13 4949:-2 4950:-2 4951:-9 4952:-10 4953:-1 4954:-9 4955:-3 4957:-7 4958:5 4959:5 4960:-15 4961:-18 4962:-5 4963:-4 4964:-5 4965:-3 4966:-2 4967:6 4969:-1 4970:-4 4971:-8 4972:-1 4973:29 4974:32 4975:1 4976:9 4977:1 4978:15 4980:16 4981:2 4982:2 4983:-1 4984:-5 4985:-6 4986:1 4987:1 4988:8 4989:11 4990:12 4991:12 4992:-4 4993:2 4994:-14 4995:-15 4996:-15 4997:29 4998:9 4999:17 5000:12 5001:-4 5002:-3 5003:32 5004:32 5005:44 5006:-11 5007:-2 5008:-1 5009:-7 5010:6 5011:2 5012:-12 5013:-11 5014:-11 5015:-11 5016:-1 5017:12 5018:-5 5019:-5 5020:-5 5021:-1 5022:3 5023:3 5024:3 5025:17 5026:11 5027:13 5028:-4 5031:-8 5032:-6 5033:2 5034:5 5035:-4 5036:-4 5037:-1 5038:-1 5039:-2 5041:3 5042:5 5043:3 5044:-2 5045:-2 5046:18 5047:2 5048:-2 5050:17 5051:23 5052:-11 5053:-11 5054:11 5055:4 5056:4 5057:9 5058:9 5059:22 5060:14 5061:14 5062:11 5063:11 5064:-7 5065:-6 5066:-8 5067:27 5068:18 5069:20 5070:13 5071:9 5072:-4 5073:12 5074:12 5075:-17 5076:-7 5077:-3 5078:-3 5079:-15 5080:-11 5081:-11 5082:9 5083:9 5084:6 5085:5 5086:5 5087:-5 5088:-5 5089:-18 5090:-3 5091:-19 5092:-11 5093:-11 5094:-8 5095:-1 5096:5 5097:-10 5098:-10 5099:-14 5100:-6 5101:-9 5103:-2 5104:-1 5105:13 5106:13 5108:-6 5109:13 5110:2 5111:-2 5112:-2 5113:5 5114:5 5117:16 5118:17 5119:17 5120:9 5121:1 5122:14 5125:16 5126:10 5127:2 5128:2 5129:-7 5130:8 5132:-8 5133:-8 5134:-8 5135:-20 5136:11 5137:3 5138:6 5139:15 5140:-10 5141:-10 5142:12 5143:13 5144:13 5145:8 5146:10 5147:10 5148:-2 5149:-2 5150:8 5151:8 5152:-11 5153:-19 5154:-20 5155:3 5157:3 5158:11 5159:20 5160:-5 5161:-5 5162:-5 5163:-1 5164:3 5165:2 5166:2 5167:11 5168:-5 5169:-16 5170:3 5171:-2 5172:-2 5176:-3 5177:-3 5178:-7 5179:-8 5180:-8 5184:-10 5185:-10 5187:-2 5188:11 5189:4 5190:-8 5191:9 5192:-7 5193:-7 5194:-5 5195:-12 5196:-11 5197:-12 5198:-6 5199:-6 5200:-6 5201:20 5202:20 5203:20 5207:1 5208:14 5209:14 5210:-2 5211:-2 5212:-2 5213:-5 5214:-5 5215:-8 5218:-1 5219:-1 5220:-1 5221:2 5222:5 5223:14 5224:-6 5225:-6 5226:-6 5227:-6 5228:14 5229:-6 5230:-6 5231:-1 5232:16 5233:11 5234:15 5235:2 5236:9 5237:12 5238:12 5239:-1 5240:-1 5241:-3 5242:-6 5243:-7 5244:-9 5247:18 5248:8 5249:1 5250:1 5251:-2 5252:-2 5253:5 5254:17 5256:21 5257:16 5258:7 5259:5 5260:11 5261:26 5262:-2 5263:-2 5264:10 5265:-21 5266:15 5267:14 5268:-5 5269:-5 5270:-5 5271:9 5272:-2 5273:-9 5274:-7 5275:-1 5276:15 5277:12 5278:4 5279:9 5280:5 5281:-15 5282:-4 5283:-2 5284:-3 5285:-3 5286:-7 5287:1 5289:9 5290:9 5291:-11 5292:-13 5293:-6 5294:-3 5295:-3 5296:-3 5297:3 5298:3 5299:-11 5300:-11 5301:-2 5302:-1 5303:-1 5304:-4 5305:-15 5307:8 5308:-15 5309:-13 5310:4 5311:-8 5312:20 5313:-4 5314:-4 5315:5 5316:9 5317:-2 5318:-5 5319:-4 5320:-4 5321:-13 5322:-8 5323:-8 5324:-8 5325:-10 5326:-17 5327:18 5328:14 5329:-1 5330:-1 5331:-5 5332:-4 5333:4 5334:4 5335:5 5336:4 5337:-10 5338:-10 5339:-13 5340:9 5341:7 5342:7 5343:-3 5344:9 5345:-8 5346:-5 5347:-14 5348:-14 5349:3 5350:3 5351:-4 5352:-4 5353:-6 5354:-6 5355:12 5356:10 5357:10 5358:-3 5359:-3 5360:-3 5361:6 5362:-10 5363:17 5364:23 5365:23 5366:10 5367:12 5368:12 5369:4 5370:4 5371:26 5372:21 5373:5 5374:-9 5375:-13 5376:-13 5377:-6 5378:-11 5379:-10 5380:4 5381:4 5382:4 5383:-12 5384:-15 5385:-2 5386:-14 5387:5 5388:4 5389:1 5390:1 5391:-1 5392:-1 5393:-4 5394:-4 5395:9 5396:23 5397:12 5400:5 5401:5 5402:12 5403:12 5404:2 5405:-9 5406:-1 5407:-9 5408:-9 5409:6 5410:3 5411:3 5412:3 5413:-3 5414:-3 5415:-11 5416:8 5417:-5 5418:-5 5419:-4 5420:-4 5421:-9 5422:-9 5423:-3 5424:-3 5425:4 5426:5 5427:13 5428:14 5429:14 5430:-3 5431:-3 5432:-7 5433:-5 5434:-11 5435:-8 5436:-1 5437:3 5438:-4 5441:5 5442:-13 5443:-7 5446:-9 5447:-7 5448:7 5449:-3 5450:-9 5451:-3 5452:-3 5453:4 5454:4 5457:14 5458:14 5459:14 5460:-7 5461:-7 5462:-7 5463:-10 5464:5 5465:5 5466:5 5467:5 5468:-1 5469:8 5470:-1 5471:-1 5472:3 5474:-1 5475:-1 5476:-12 5477:-13 5478:-1 5479:-3 5480:-3 5481:-2 5482:7 5483:-6 5484:-6 5485:-6 5486:10 5487:10 5488:10 5489:-10 5490:-7 5491:-7 5492:-7 5493:-16 5494:-18 5495:-18 5496:-18 5497:-1 5499:-7 5500:-6 5501:-6 5502:-9 5503:23 5504:12 5505:5 5506:-1 5507:-1 5508:3 5509:2 5513:-6 5514:-6 5515:-4 5516:-11 5517:1 5518:-10 5519:-10 5520:19 5521:16 5522:19 5523:-11 5524:-12 5525:-10 5526:-2 5527:1 5528:3 5529:-6 5530:8 5531:3 5532:14 5533:11 5534:10 5535:10 5536:10 5537:10 5538:1 5539:5 5540:-7 5541:-7 5542:10 5543:16 5544:11 5545:16 5546:15 5547:10 5548:12 5549:-5 5550:-11 5551:12 5552:12 5553:12 5554:12 5555:12 5556:-2 5557:5 5558:-2 5559:8 5560:-2 5561:-2 5562:-8 5563:-4 5564:-5 5565:-5 5568:-8 5569:-10 5570:-7 5571:-14 5572:-7 5573:10 5574:10 5577:16 5578:-4 5579:13 5580:13 5581:13 5582:4 5583:10 5584:12 5585:20 5586:-5 5587:-5 5588:-1 5592:4 5593:15 5594:-6 5595:-6 5596:1 5597:-3 5598:-3 5599:6 5600:-3 5601:-3 5602:2 5603:8 5604:8 5606:-22 5607:-21 5608:-20 5609:7 5610:9 5611:9 5612:-1 5614:21 5615:16 5616:5 5617:11 5618:8 5619:7 5621:-1 5622:3 5623:1 5624:11 5625:25 5628:-2 5629:-4 5630:-4 5631:1 5632:-2 5635:-9 5636:10 5637:10 5638:5 5639:5 5640:-21 5641:-21 5644:4 5645:5 5646:8 5647:1 5648:1 5649:1 5650:-1 5651:9 5652:9 5653:9 5654:-1 5655:-4 5656:5 5657:6 5658:5 5659:7 5660:7 5661:-15 5662:-15 5663:-19 5665:-3 5666:1 5667:4 5668:7 5669:1 5670:1 5671:-4 5672:-1 5673:-1 5674:9 5675:11 5676:11 5677:11 5678:2 5679:2 5680:8 5681:-7 5682:-7 5683:-11 5684:-7 5685:1 5686:-1 5687:-1 5688:-5 5689:-5 5690:-4 5691:10 5692:11 5693:11 5694:-8 5695:-7 5696:-8 5697:-12 5698:-12 5699:-16 5700:-15 5701:-3 5702:-16 5703:1 5704:11 5705:8 5706:-2 5707:-1 5708:-4 5709:-5 5710:-19 5711:-12 5712:-19 5713:-4 5714:-5 5715:-8 5716:-1 5717:1 5720:-9 5721:-5 5722:-5 5723:-2 5725:-2 5726:-4 5727:6 5728:7 5729:-1 5730:-1 5731:-4 5732:9 5734:1 5735:-1 5736:-1 5737:2 5738:2 5739:12 5740:12 5741:11 5745:12 5746:-3 5747:-3 5749:-9 5750:3 5751:-14 5752:-13 5753:-1 5754:17 5755:17 5756:-3 5757:18 5758:-6 5759:-15 5760:1 5762:-9 5763:-9 5764:1 5766:-9 5767:-10 5768:-12 5769:-1 5770:-1 5771:-1 5772:-2 5773:16 5774:16 5775:-23 5776:-23 5777:-3 5778:-3 5779:-15 5780:-15 5781:-15 5782:11 5783:7 5784:7 5785:14 5786:-3 5787:-3 5788:-3 5789:12 5790:12 5791:7 5792:8 5793:8 5794:9 5795:-23 5796:-4 5797:-4 5798:-4 5799:-10 5800:-10 5801:-10 5802:-21 5803:-9 5804:-7 5805:-11 5806:-11 5807:-4 5808:-4 5809:2 5810:3 5812:-6 5813:-6 5814:-6 5817:5 5818:1 5819:5 5820:-14 5821:-10 5822:-9 5823:-9 5824:-6 5825:-6 5826:8 5828:5 5829:5 5830:9 5831:9 5832:10 5833:13 5836:14 5837:8 5838:8 5839:9 5840:-17 5841:-18 5842:-19 5843:10 5844:16 5845:12 5846:14 5847:12 5849:-5 5850:-5 5851:10 5852:12 5853:12 5854:-5 5855:-2 5856:-3 5857:12 5860:1 5861:13 5862:-9 5863:-9 5865:-5 5866:-4 5867:12 5868:-7 5869:-7 5870:-1 5871:-1 5872:-1 5873:10 5874:10 5875:20 5876:31 5877:-6 5878:-1 5879:-1 5880:2 5881:2 5882:-6 5883:-2 5884:1 5885:4 5886:-4 5887:1 5888:1 5891:-9 5892:-9 5893:8 5894:9 5895:9 5896:-21 5897:-4 5898:-7 5899:-6 5900:-6 5901:10 5902:10 5903:-11 5904:-11 5905:-14 5906:-15 5907:-15 5911:1 5912:1 5913:-11 5914:4 5915:9 5916:9 5917:8 5918:1 5919:1 5920:11 5921:11 5922:9 5923:-12 5924:-6 5925:-6 5926:-6 5927:-1 5929:-6 5930:-6 5931:-6 5932:-6 5933:3 5934:1 5935:-3 5936:-3 5937:-8 5938:-4 5939:-1 5940:4 5945:7 5946:3 5947:-12 5948:-11 5949:-11 5950:9 5951:-26 5952:-9 5953:-7 5954:-6 5955:3 5956:4 5957:4 5958:-2 5959:-2 5960:-3 5961:-5 5962:-11 5963:-4 5964:-14 5965:-12 5966:-9 5967:-1 5968:1 5969:4 5970:7 5971:7 5972:7 5973:-4 5974:5 5975:10 5976:-4 5977:-4 5978:-10 5979:-10 5980:-10 5981:-20 5982:-13 5983:-13 5984:15 5985:15 5989:-8 5990:-9 5993:-15 5994:-19 5995:6 5996:6 5997:-9 5998:-9 5999:-9 6000:3 6001:3 6002:-19 6003:4 6004:-3 6005:-3 6006:1 6007:1 6008:-10 6009:-19 6010:-13 6011:1 6012:-4 6013:-4 6014:6 6015:-3 6016:-2 6017:5 6018:4 6019:4 6020:15 6021:-2 6022:-2 6023:21 6024:1 6025:9 6026:14 6027:-10 6028:-9 6029:-10 6030:-17 6031:-17 6032:-3 6035:-10 6036:-10 6037:-10 6038:-1 6039:-1 6040:-1 6041:-1 6042:10 6043:-2 6044:-2 6045:-3 6047:-4 6048:-4 6053:-8 6054:-1 6055:9 6056:9 6057:-6 6058:-1 6059:-1 6061:-1 6062:-3 6063:-4 6064:-1 6065:-16 6066:-6 6067:-1 6068:-3 6069:2 6070:5 6071:5 6072:-10 6073:-10 6075:6 6076:5 6077:5 6078:-4 6079:-3 6080:6 6081:-1 6082:14 6083:8 6084:-2 6085:-2 6086:7 6087:5 6088:-9 6089:-17 6090:-8 6091:-8 6092:-10 6093:-8 6094:-12 6095:-6 6096:-8 6097:-4 6098:-6 6099:-14 6100:-13 6102:8 6103:11 6104:-4 6105:-2 6107:-2 6108:-2 6109:3 6110:1 6111:9 6112:5 6113:7 6114:7 6115:-4 6117:-4 6119:6 6120:8 6121:-11 6122:-13 6123:-14 6124:-3 6125:-3 6126:3 6127:6 6128:-9 6129:-11 6130:-7 6131:-6 6132:9 6133:11 6134:15 6135:-16 6136:-17 6137:14 6138:14 6139:11 6140:-3 6141:-3 6142:-1 6143:-2 6144:6 6146:-1 6147:-4 6148:-21 6149:-10 6150:-10 6151:-7 6152:-7 6153:9 6154:-14 6155:-18 6160:-2 6161:-2 6162:-3 6163:1 6164:12 6165:10 6166:10 6167:-10 6168:-13 6169:15 6170:-12 6171:-9 6172:-2 6173:6 6174:-11 6175:-9 6176:-8 6178:4 6179:-1 6180:-12 6181:1 6182:-4 6183:-8 6184:-8 6185:10 6186:10 6187:5 6189:-4 6190:8 6191:-4 6192:-4 6193:-4 6194:-4 6195:7 6196:5 6197:5 6198:10 6199:10 6200:16 6201:5 6204:-2 6205:-4 6206:3 6207:3 6208:7 6209:-6 6210:1 6213:5 6214:7 6215:7 6216:1 6218:-2 6219:2 6220:12 6221:9 6222:2 6223:2 6224:2 6225:1 6226:-8 6227:-8 6228:-3 6229:-3 6230:-3 6231:14 6232:10 6233:12 6234:17 6235:-12 6236:-10 6237:-1 6239:-2 6240:2 6241:2 6242:-2 6244:-1 6245:-1 6246:1 6247:5 6248:2 6249:2 6250:2 6251:3 6252:3 6253:-2 6254:4 6255:4 6256:-7 6257:5 6258:-30 6259:-21 6260:-8 6261:-6 6262:-13 6263:-6 6264:-12 6265:-12 6266:8 6267:8 6268:8 6269:-14 6270:-15 6271:-15 6272:11 6273:11 6274:-10 6277:-7 6278:21 6279:21 6280:26 6281:-3 6282:8 6283:8 6284:8 6285:-7 6286:-8 6287:-9 6288:-7 6289:-2 6290:-11 6291:-5 6292:-9 6293:10 6294:-9 6295:-9 6296:-15 6298:-12 6299:-3 6300:-3 6301:-2 6302:-2 6303:-2 6304:1 6305:-2 6306:-9 6307:-9 6308:5 6309:5 6310:3 6311:-5 6312:-6 6313:-1 6314:-1 6316:2 6317:2 6318:2 6319:4 6320:4 6321:-4 6322:-4 6323:-10 6324:-2 6325:3 6326:2 6327:-8 6328:10 6329:12 6330:12 6331:-3 6332:3 6333:-1 6334:10 6335:10 6336:13 6337:13 6338:-13 6339:-11 6340:-6 6342:-4 6343:-8 6344:-8 6345:4 6346:-3 6347:-9 6348:8 6349:8 6352:-3 6353:-1 6354:5 6355:-1 6356:-1 6357:-4 6358:-5 6360:-2 6361:-7 6362:-6 6363:-2 6364:-6 6365:-6 6366:-1 6367:-1 6368:10 6369:8 6370:9 6371:-9 6372:13 6373:14 6374:14 6375:13 6376:12 6377:12 6378:1 6379:-2 6380:-2 6381:4 6382:4 6383:-15 6384:-9 6385:-9 6386:-9 6387:-6 6389:9 6390:2 6391:12 6392:12 6393:-7 6394:3 6395:7 6396:7 6397:-3 6398:-1 6399:-3 6400:-3 6401:-3 6402:18 6403:16 6404:-1 6405:-1 6406:18 6407:22 6410:-1 6411:-10 6412:16 6413:8 6414:5 6415:3 6416:3 6417:4 6418:4 6419:-1 6420:11 6421:-7 6422:1 6424:-3 6425:5 6426:5 6427:-3 6428:-9 6429:-9 6430:5 6431:-10 6432:-11 6433:-10 6434:-4 6435:-21 6436:-4 6437:-3 6438:-5 6439:-4 6440:7 6441:-2 6442:-3 6443:-3 6444:9 6445:-23 6446:-4 6447:-1 6448:-4 6449:-11 6450:-11 6451:-13 6452:-11 6453:-4 6454:-4 6455:9 6456:9 6457:16 6458:12 6459:11 6460:-1 6461:-1 6462:9 6463:9 6464:13 6465:-8 6466:-8 6467:-2 6468:-2 6469:-2 6470:-4 6471:-7 6472:-7 6473:-7 6474:3 6475:4 6476:13 6477:-9 6478:-10 6479:-5 6480:-3 6481:-2 6482:1 6483:-4 6484:-4 6485:-4 6486:-3 6487:-2 6488:10 6489:-26 6491:-10 6492:-6 6493:1 6494:1 6495:-3 6496:-11 6497:-15 6498:-2 6499:-7 6500:7 6501:3 6502:6 6503:15 6504:8 6505:10 6506:-4 6507:-4 6509:-3 6513:-22 6514:-3 6515:3 6516:-25 6517:-9 6518:-16 6519:-4 6520:-5 6521:-1 6522:1 6523:-1 6524:-1 6525:-1 6526:9 6527:7 6528:7 6529:-6 6530:-6 6531:1 6532:1 6533:7 6534:8 6535:-1 6537:3 6540:2 6541:2 6542:4 6543:-7 6544:-2 6545:2 6546:8 6547:-3 6548:6 6549:3 6550:8 6551:9 6553:4 6554:-1 6555:-8 6556:-2 6558:-5 6559:3 6560:-2 6561:-3 6562:-4 6563:-3 6564:-3 6565:29 6566:-6 6567:45 6568:40 6569:10 6570:-11 6571:-11 6572:-11 6573:6 6574:6 6575:-15 6576:-2 6577:-13 6578:8 6579:8 6580:11 6581:12 6582:12 6583:-1 6584:-4 6585:-5 6586:-4 6587:-6 6588:-6 6589:-5 6590:-2 6591:-2 6593:-2 6594:-1 6595:-1 6596:-1 6597:-4 6598:1 6600:-1 6601:-3 6603:3 6604:7 6605:15 6606:-2 6607:-2 6608:-6 6609:-5 6610:-5 6612:-2 6613:-2 6614:-8 6615:-12 6616:-7 6617:-3 6618:-3 6619:-5 6620:-6 6621:-3 6622:-3 6624:9 6625:9 6626:-6 6627:15 6628:6 6629:16 6630:16 6631:1 6632:4 6633:6 6634:-1 6635:4 6636:3 6637:2 6638:2 6639:2 6640:-11 6641:-11 6642:-8 6645:-4 6646:-3 6647:9 6648:2 6649:-1 6650:-3 6651:-4 6652:-3 6653:9 6654:11 6655:-6 6656:10 6657:9 6658:9 6659:-13 6660:-13 6661:-2 6662:-2 6663:-10 6664:-10 6665:2 6666:2 6667:-8 6670:-10 6671:-8 6672:-7 6673:-5 6674:18 6675:9 6676:2 6677:2 6678:8 6679:10 6680:10 6681:9 6682:9 6683:-6 6684:-6 6685:-6 6686:2 6687:13 6688:13 6689:-8 6690:-4 6691:-2 6692:-2 6693:11 6694:-8 6695:-11 6696:-8 6697:10 6698:10 6699:9 6700:-2 6702:15 6703:15 6704:-9 6705:-9 6706:-9 6707:6 6708:6 6709:6 6713:-7 6714:-4 6715:-2 6716:-1 6717:-1 6718:11 6719:11 6720:11 6721:-7 6722:-1 6723:2 6724:-3 6725:-3 6726:7 6727:7 6728:-4 6729:10 6730:-4 6731:-4 6732:-1 6733:-1 6736:-10 6737:-10 6738:-12 6739:14 6740:15 6741:15 6742:-7 6743:-2 6744:-13 6745:-10 6746:-8 6747:-4 6748:-4 6749:-4 6750:-2 6751:2 6752:-2 6754:-2 6755:-2 6756:-4 6757:-1 6758:-1 6759:-3 6760:-5 6761:-7 6762:-1 6763:-1 6764:-1 6766:2 6767:-8 6768:-8 6769:-8 6770:-5 6771:10 6772:3 6773:14 6774:-13 6775:-10 6776:-11 6777:-2 6778:10 6779:-2 6780:14 6781:9 6783:-4 6784:-10 6785:-10 6786:7 6787:-1 6790:-7 6791:-7 6792:-2 6793:-1 6795:6 6796:8 6797:9 6798:-9 6799:-9 6800:-9 6801:-8 6802:-7 6803:-4 6804:-4 6805:-3 6806:8 6807:8 6808:1 6812:6 6813:5 6814:-7 6815:-4 6816:-3 6817:-3 6818:11 6819:11 6820:11 6821:-6 6823:-1 6824:-9 6825:-5 6826:1 6827:-4 6828:9 6829:-14 6830:-11 6831:-11 6832:-1 6833:17 6834:19 6835:-5 6836:23 6837:-11 6838:-11 6839:-11 6840:-11 6841:10 6842:3 6843:7 6844:7 6845:7 6846:5 6847:4 6848:7 6849:7 6850:3 6851:-6 6852:-6 6853:-6 6854:5 6855:12 6856:12 6857:1 6858:-2 6859:1 6860:1 6861:9 6862:9 6863:-2 6866:3 6867:3 6868:11 6869:8 6870:8 6871:-8 6872:-8 6873:-5 6874:19 6875:-6 6876:-7 6877:-4 6878:3 6879:3 6880:-22 6881:-11 6882:-11 6883:-14 6884:-14 6885:-8 6886:-5 6887:3 6888:3 6889:3 6890:-4 6891:-4 6892:-4 6894:-2 6895:-2 6896:-2 6897:7 6898:7 6899:9 6900:-2 6901:-2 6902:5 6903:4 6904:4 6905:-14 6906:8 6907:-8 6908:-13 6909:13 6910:7 6911:8 6912:-6 6913:-2 6914:14 6915:14 6916:-6 6917:-9 6918:-9 6919:-6 6920:-1 6921:-4 6922:-4 6923:-29 6924:-8 6925:-4 6926:-4 6927:-10 6928:-8 6929:-8 6930:-8 6931:-10 6932:-3 6933:-3 6934:-8 6935:-8 6936:-1 6937:-1 6938:6 6939:1 6940:-5 6942:-6 6943:-1 6944:3 6945:4 6946:-1 6947:-2 6948:-1 6949:2 6950:4 6951:4 6952:12 6953:17 6954:7 6955:7 6956:-11 6957:8 6958:7 6959:4 6960:4 6961:-2 6962:-2 6963:-9 6964:-9 6965:-3 6966:-15 6967:-16 6968:9 6969:12 6970:13 6971:-6 6972:-6 6973:-4 6974:3 6975:10 6976:10 6977:-13 6979:-7 6980:-7 6981:-11 6982:-11 6983:-3 6984:-3 6985:1 6987:5 6989:2 6991:-11 6992:-12 6993:1 6994:-12 6995:-3 6996:-11 6997:-7 6998:-4 7000:-2 7001:-2 7002:-2 7003:-3 7004:-3 7007:-4 7008:5 7009:1 7010:1 7011:-1 7012:-6 7013:-7 7014:-4 7015:-7 7016:-3 7017:-3 7018:10 7019:4 7020:4 7021:4 7022:5 7023:13 7024:-5 7025:12 7026:12 7027:13 7028:-10 7029:-11 7030:-11 7031:-4 7032:-2 7033:-4 7034:13 7035:14 7036:14 7037:1 7039:13 7040:-7 7041:-5 7042:2 7043:3 7044:5 7045:4 7046:12 7047:14 7048:14 7049:11 7050:13 7051:9 7052:8 7053:-9 7054:2 7055:-15 7056:-8 7057:-8 7058:-1 7059:-19 7060:-20 7061:-2 7062:15 7063:9 7064:9 7065:8 7066:8 7067:2 7069:2 7070:5 7071:15 7072:10 7073:-1 7074:-1 7075:-7 7077:3 7078:1 7079:9 7080:6 7081:13 7084:-1 7087:-25 7088:-12 7089:-17 7090:-15 7091:1 7092:4 7093:-9 7094:-3 7095:-7 7096:-7 7099:3 7100:3 7101:-2 7102:12 7103:5 7104:9 7105:9 7106:-6 7107:-6 7108:20 7109:20 7110:9 7111:-4 7112:12 7113:12 7114:-10 7115:-9 7116:-3 7117:10 7118:16 7119:13 7120:14 7121:2 7122:-2 7123:5 7125:16 7126:17 7127:-8 7128:-8 7129:-8 7130:-12 7131:-1 7133:8 7134:8 7135:-15 7136:-10 7137:1 7138:1 7139:1 7140:-7 7141:-7 7142:-7 7143:-18 7144:-17 7145:6 7146:-5 7147:-5 7148:12 7149:15 7150:-2 7151:-1 7152:-3 7153:-5 7154:1 7155:18 7156:-1 7157:-9 7159:2 7161:-2 7162:-9 7163:-9 7164:-9 7165:-5 7166:-1 7167:-5 7168:-5 7169:14 7170:14 7171:14 7172:-13 7173:-13 7174:-4 7175:-4 7176:-4 7177:-4 7178:7 7179:7 7180:5 7181:5 7182:5 7183:-5 7184:-10 7185:-11 7187:-3 7189:5 7190:5 7193:8 7194:12 7195:12 7198:-1 7199:-1 7200:-3 7201:-6 7202:-20 7203:-1 7204:-2 7206:1 7207:-7 7208:-12 7209:-6 7210:-1 7211:-1 7212:13 7213:14 7214:2 7215:-11 7216:-11 7218:-4 7219:9 7220:11 7221:4 7222:7 7223:7 7224:-8 7225:-9 7226:-9 7227:-1 7228:4 7229:9 7230:-10 7231:-11 7232:-11 7233:-11 7234:19 7235:4 7236:4 7237:2 7238:2 7239:20 7240:23 7241:-3 7242:3 7246:10 7247:-1 7248:-5 7249:14 7250:14 7251:8 7252:13 7253:14 7254:14 7255:-4 7256:-4 7257:-8 7258:-8 7259:-8 7260:-1 7261:-1 7262:13 7263:8 7264:9 7265:-1 7266:8 7267:10 7268:7 7269:-7 7270:-11 7271:-11 7272:5 7273:-5 7274:21 7275:13 7276:-2 7277:-2 7278:6 7279:6 7280:13 7281:13 7282:13 7283:-15 7284:-8 7285:-9 7286:-7 7287:-7 7288:-4 7289:-4 7290:-7 7291:-10 7292:-7 7293:-5 7294:-5 7295:3 7296:-3 7297:-2 7298:-2 7299:-9 7300:-2 7301:-4 7302:-4 7303:2 7304:-4 7305:-4 7306:-7 7307:-8 7308:-8 7309:-2 7310:-2 7311:-3 7312:17 7314:-2 7315:-4 7316:21 7317:26 7318:-3 7319:-3 7320:1 7321:3 7322:3 7323:-7 7327:-5 7328:-5 7329:-3 7330:-2 7331:-20 7332:-6 7333:-18 7334:-18 7335:-18 7336:-1 7337:7 7338:11 7341:8 7342:8 7343:-3 7344:8 7345:-11 7346:-11 7347:-5 7348:-1 7349:-1 7352:-8 7353:9 7354:-12 7355:-9 7356:-9 7357:-8 7358:-2 7359:-9 7360:-9 7361:13 7362:3 7363:5 7364:5 7365:18 7366:14 7369:-12 7370:-3 7371:-3 7372:-11 7373:-10 7374:-3 7375:-14 7376:-17 7377:-17 7378:-1 7379:9 7380:1 7381:-1 7382:-1 7383:-4 7384:-8 7385:-5 7386:-9 7387:-9 7388:5 7389:8 7390:-1 7391:-1 7392:-4 7393:-2 7394:-2 7395:-4 7396:-1 7397:-3 7398:8 7399:10 7400:10 7401:7 7402:-10 7403:-4 7404:-2 7405:-2 7406:-12 7407:-8 7408:-8 7409:10 7410:13 7411:13 7412:-24 7413:-16 7414:-12 7415:-12 7416:-2 7417:-2 7418:-6 7419:-9 7420:-3 7421:-8 7422:-8 7423:-8 7424:-9 7425:-9 7426:-3 7427:-3 7428:-5 7429:26 7430:7 7431:17 7432:8 7433:-18 7434:-20 7435:-5 7436:12 7437:26 7438:-10 7439:-10 7440:-16 7441:-3 7442:-6 7443:11 7444:12 7445:12 7446:-2 7447:-1 7450:-7 7451:-5 7452:-8 7453:-8 7454:8 7455:-3 7456:-3 7457:-8 7458:-8 7459:2 7460:3 7461:3 7462:3 7463:-7 7464:10 7465:12 7466:-3 7467:-4 7468:3 7469:6 7470:-12 7471:-12 7472:2 7473:7 7474:-4 7475:-7 7476:-6 7477:9 7478:9 7479:9 7480:1 7481:3 7482:16 7483:-3 7484:-12 7485:-6 7486:-6 7489:-1 7490:-1 7491:-1 7492:-4 7493:-8 7494:-8 7495:-1 7496:-3 7497:-3 7498:2 7499:1 7500:6 7501:-1 7502:-1 7503:-1 7504:-2 7505:3 7506:-5 7507:-5 7508:-1 7509:-1 7512:-6 7513:2 7514:-11 7515:-11 7516:-8 7517:-8 7518:-8 7519:16 7520:13 7521:13 7522:13 7523:22 7524:22 7525:22 7526:-1 7527:1 7528:1 7529:-10 7530:-12 7531:10 7532:10 7533:10 7534:-1 7535:-1 7536:-1 7537:-2 7538:-2 7539:-3 7540:-4 7541:-4 7542:-1 7543:11 7544:11 7545:11 7546:-4 7547:-3 7548:-3 7549:6 7550:5 7551:-10 7552:-10 7553:-6 7554:-6 7555:28 7556:35 7557:35 7558:27 7559:15 7561:2 7562:2 7563:6 7564:6 7565:3 7566:3 7567:-3 7568:4 7569:4 7570:9 7571:11 7572:12 7573:9 7574:2 7575:8 7576:8 7577:8 7578:7 7582:7 7583:-4 7584:-4 7585:-1 7586:12 7587:10 7588:10 7589:10 7590:-12 7591:-7 7592:-7 7593:-5 7594:-4 7595:-5 7596:-3 7597:-2 7599:-2 7600:-2 7601:-4 7602:-4 7603:-4 7604:-4 7605:8 7606:-1 7607:4 7608:4 7609:7 7610:-2 7611:5 7612:7 7613:-11 7616:-7 7617:-6 7618:-7 7620:-15 7621:6 7622:-3 7623:29 7624:14 7625:20 7626:48 7628:39 7629:21 7630:-9 7631:-20 7633:-26 7634:13 7635:-20 7636:-12 7638:10 7639:-5 7640:-38 7641:-11 7643:24 7644:-10 7645:-11 7646:-5 7647:3 7648:-3 7649:-3 7650:15 7651:2 7652:-23 7653:-19 7654:-11 7655:-12 7656:29 7657:-1 7658:-1 7659:6 7660:50 7661:-1 7662:14 7663:1 7664:-35 7665:34 7666:-17 7668:61 7669:10 7670:-5 7671:-14 7673:-59 7674:-2 7675:-4 7680:-18 7681:-24 7682:-11 7683:7 7684:-4 7685:6 7686:-22 7687:14 7688:14 7689:-2 7691:-13 7692:-5 7693:-5 7694:14 7696:-19 7697:-19 7698:-20 7699:-9 7700:-37 7701:72 7702:72 7703:1 7704:22 7705:22 7706:22 7707:20 7708:-24 7712:-2 7714:29 7715:14 7716:-11 7717:20 7718:-22 7719:-15 7720:22 7722:-6 7723:12 7724:-6 7725:68 7726:57 7727:-30 7728:-9 7729:-33 7730:26 7731:-9 7732:14 7734:10 7735:10 7736:-29 7738:-25 7739:-18 7740:-1 7741:-11 7742:30 7743:36 7748:-6 7750:-41 7751:-12 7752:-12 7753:-4 7755:10 7756:7 7759:-9 7760:-32 7761:-44 7762:3 7763:-26 7764:-27 7765:-5 7766:-5 7767:16 7768:16 7770:-12 7772:-28 7773:6 7774:6 7776:5 7777:-14 7778:-21 7779:-43 7782:20 7783:-1 7784:-3 7790:-26 7791:-20 7792:-18 7793:-38 7795:-11 7796:-26 7798:109 7799:-6 7800:-13 7801:28 7804:-14 7805:-14 7806:-8 7807:-11 7810:-10 7811:-10 7812:-25 7813:4 7814:-10 7815:-5 7816:-1 7818:-15 7820:15 7821:5 7822:-18 7823:-18 7824:-1 7826:-29 7827:-1 7830:25 7833:-22 7836:11 7837:-2 7838:-2 7839:-4 7840:-8 7841:-4 7842:-15 7843:-12 7845:-13 7846:24 7847:-7 7848:-7 7849:6 7850:29 7851:-17 7852:-2 7853:-35 7854:113 7855:-21 7856:-25 7857:-16 7860:-26 7861:-16 7862:-9 7863:-14 7865:-3 7867:-8 7872:-19 7874:35 7875:24 7877:53 7878:35 7880:-1 7881:-26 7882:3 7883:10 7884:4 7885:-3 7886:-2 7887:-2 7888:-58 7889:61 7890:44 7891:22 7892:-35 7893:-5 7894:-5 7895:21 7896:-5 7897:-56 7898:-57 7899:-2 7900:-2 7901:-13 7902:-2 7903:17 7904:35 7905:-23 7906:-30 7907:-19 7908:-19 7909:-3 7910:-23 7911:-22 7912:-4 7913:-5 7914:-7 7915:-1 7916:-1 7919:-7 7920:-2 7921:-2 7922:40 7925:31 7926:-10 7927:-7 7928:32 7929:34 7931:-16 7933:-17 7934:-3 7935:-20 7936:-6 7937:-6 7938:2 7939:-11 7941:-4 7942:20 7944:-17 7945:-11 7947:-16 7949:-11 7950:-6 7951:-10 7952:-16 7953:-55 7954:-16 7955:-1 7956:-10 7957:13 7958:-23 7959:11 7961:-16 7962:-13 7963:21 7964:9 7965:-2 7966:-5 7968:15 7969:16 7970:-29 7971:5 7972:-2 7973:28 7974:-1 7975:-4 7977:-22 7978:-6 7979:-6 7980:-1 7983:-7 7984:-6 7985:31 7987:35 7988:-3 7989:27 7991:-6 7992:-10 7995:56 7996:-5 7997:17 7998:-19 7999:-13 8001:-12 8002:8 8005:-1 8006:-3 8007:17 8008:-31 8009:27 8011:-3 8015:14 8016:-3 8017:-11 8018:60 8019:34 8020:-5 8021:19 8022:-21 8023:20 8024:33 8025:23 8026:17 8027:26 8028:-2 8029:-32 8030:10 8031:-3 8032:11 8033:12 8034:-4 8035:-28 8037:-10 8038:17 8041:27 8043:15 8044:15 8045:-3 8047:-4 8049:-21 8050:-5 8052:-2 8053:-26 8054:-16 8055:12 8056:-4 8057:-4 8058:26 8059:-19 8060:-11 8061:-16 8062:-6 8064:-5 8065:-2 8066:12 8067:12 8068:-21 8069:9 8070:-16 8071:25 8072:-10 8073:-26 8074:37 8075:-7 8076:-1 8077:-6 8078:59 8079:-11 8080:-2 8081:-16 8082:14 8083:61 8084:5 8085:-13 8086:-9 8087:-4 8088:18 8089:-6 8090:14 8091:24 8093:-12 8094:-13 8095:-7 8096:-8 8097:10 8098:42 8099:-15 8100:-12 8101:-5 8102:10 8103:10 8105:1 8107:37 8108:39 8109:1 8110:-5 8111:-5 8112:-26 8113:-26 8114:31 8115:17 8116:15 8117:19 8118:-6 8123:20 8124:-31 8127:-14 8128:-10 8129:6 8130:61 8131:-57 8132:-3 8133:-12 8134:26 8135:-16 8136:-14 8137:23 8138:12 8139:35 8140:31 8141:62 8142:33 8143:-55 8144:-14 8145:-11 8146:-17 8148:-3 8149:-3 8150:-30 8151:-11 8153:-24 8154:-25 8155:11 8156:-14 8157:13 8158:13 8159:19 8160:19 8161:-5 8162:-3 8163:-48 8164:-5 8165:-6 8166:-11 8167:-12 8168:-12 8169:-12 8170:-40 8171:-5 8174:-2 8175:-9 8176:23 8177:-13 8178:-4 8179:52 8180:56 8181:-13 8182:-10 8183:10 8185:-8 8186:15 8187:-26 8188:22 8191:44 8192:-16 8194:9 8195:-1 8196:2 8197:-8 8198:-21 8199:-12 8200:-13 8201:52 8202:60 8203:-6 8205:-2 8207:-16 8208:11 8209:29 8210:-11 8211:34 8213:-1 8214:23 8215:6 8216:-3 8218:-3 8219:13 8220:-13 8221:-12 8222:-15 8224:3 8225:-9 8226:-14 8227:-14 8228:67 8229:-25 8232:-7 8233:-15 8235:-20 8236:-20 8238:-51 8240:82 8241:20 8242:-8 8243:-33 8244:-34 8245:-34 8246:23 8247:23 8248:25 8249:25 8250:-2 8251:40 8252:4 8253:-12 8255:-8 8256:-10 8257:-10 8258:-41 8259:-20 8260:-13 8261:2 8262:-10 8263:11 8264:-35 8265:59 8266:-3 8267:-37 8268:-5 8269:-16 8272:-2 8273:8 8274:-4 8275:-4 8276:31 8277:12 8279:-21 8280:13 8281:-3 8282:-3 8283:44 8284:46 8285:-31 8286:-23 8287:-12 8288:-16 8289:-5 8290:30 8291:-7 8292:22 8293:-16 8294:-6 8295:11 8296:5 8297:10 8299:21 8300:-15 8301:22 8302:-27 8303:-2 8304:7 8305:13 8306:27 8307:-10 8308:-11 8309:-2 8310:15 8311:-6 8312:-17 8313:-18 8314:12 8315:-19 8316:-19 8318:-9 8320:-18 8321:-19 8322:-1 8325:-10 8326:-7 8327:-7 8328:-3 8329:-10 8330:-10 8333:-8 8334:-9 8335:-23 8339:-12 8341:3 8342:-12 8344:-29 8345:-2 8346:-2 8347:-2 8349:95 8350:85 8351:-36 8352:-82 8353:57 8354:-16 8355:-7 8356:-1 8360:-18 8361:-18 8362:-14 8363:-4 8364:-5 8365:-5 8366:-19 8367:-20 8369:-81 8370:-1 8372:-4 8373:38 8374:-20 8376:-6 8377:-18 8378:-13 8379:6 8380:-10 8381:-8 8382:-2 8383:-5 8384:-1 8385:-7 8386:-3 8387:-5 8388:-20 8390:24 8391:38 8392:37 8393:9 8394:-10 8396:-20 8397:-10 8398:-8 8399:-11 8400:-2 8401:-2 8402:41 8403:-12 8404:-10 8405:24 8406:21 8407:-18 8408:14 8411:25 8412:-1 8413:-3 8414:-2 8415:17 8416:29 8417:-16 8418:21 8419:33 8420:8 8422:-3 8424:19 8426:-4 8427:-4 8431:-19 8432:19 8433:-3 8434:6 8435:26 8436:-40 8437:10 8438:-16 8439:-2 8440:-14 8441:-20 8442:-6 8443:-6 8444:15 8445:-21 8446:-11 8447:-11 8448:-19 8449:17 8450:19 8451:-10 8452:-7 8453:-9 8454:-4 8456:14 8457:-4 8458:26 8459:26 8460:-25 8462:-13 8463:-13 8464:-22 8468:9 8469:-8 8470:20 8471:33 8472:44 8473:-18 8474:11 8475:-21 8476:-24 8477:27 8478:16 8479:-13 8480:-19 8481:-30 8482:-30 8483:-6 8484:44 8485:-9 8486:-33 8487:11 8488:-16 8489:3 8490:-48 8491:74 8492:79 8493:46 8494:52 8495:52 8496:47 8498:19 8499:19 8500:-4 8501:-4 8504:15 8506:2 8507:3 8508:105 8509:35 8510:-1 8511:-7 8512:-6 8513:-5 8514:-46 8515:57 8516:1 8517:-2 8518:68 8519:15 8520:-7 8521:-11 8522:31 8523:25 8524:22 8525:22 8526:23 8527:7 8528:16 8529:13 8530:12 8531:-14 8533:-4 8534:-5 8535:4 8537:-43 8538:-5 8540:29 8542:20 8543:-3 8544:12 8545:-14 8546:4 8547:23 8548:-1 8549:16 8550:-17 8551:-4 8552:-22 8553:-3 8554:-9 8556:16 8557:-10 8558:-11 8559:-21 8560:-5 8561:-100 8562:-9 8563:-2 8565:15 8566:3 8567:-3 8568:-3 8569:1 8570:43 8571:16 8572:-21 8573:-18 8574:-1 8576:24 8577:-5 8578:-11 8579:32 8580:15 8581:-5 8582:-18 8583:39 8584:-28 8585:-8 8586:-3 8587:-5 8588:27 8589:37 8590:8 8591:20 8592:-2 8593:-14 8594:36 8595:-2 8596:-13 8597:-3 8598:48 8599:14 8600:-33 8601:-4 8602:24 8603:-4 8605:-12 8606:14 8607:11 8608:4 8609:40 8611:4 8612:14 8613:-10 8615:-92 8616:-17 8617:-17 8618:23 8619:-4 8620:-4 8621:-5 8622:18 8623:-3 8624:9 8625:-3 8628:2 8629:-1 8630:-36 8631:-6 8633:-2 8634:-7 8635:-14 8636:2 8637:41 8638:-4 8639:15 8640:19 8641:12 8643:11 8645:-7 8646:-35 8647:38 8649:-15 8650:-18 8652:-18 8653:-4 8654:61 8655:-10 8656:-4 8657:-12 8658:23 8659:-12 8660:-48 8661:-2 8662:-4 8665:-1 8668:-8 8669:-17 8670:-23 8671:-11 8672:7 8673:9 8674:51 8675:-22 8676:12 8677:13 8679:-1 8680:-1 8682:-28 8683:-4 8684:-4 8685:-1 8686:27 8687:-9 8688:28 8689:-10 8690:-1 8691:-5 8692:17 8695:-8 8696:3 8697:122 8698:43 8699:99 8700:11 8701:-26 8702:34 8703:3 8705:10 8706:-17 8707:-5 8710:-2 8713:5 8714:16 8715:13 8716:-28 8717:-19 8718:-3 8719:-10 8720:23 8721:-24 8722:-10 8724:7 8725:-17 8727:35 8728:-7 8729:-5 8730:47 8731:55 8732:-3 8733:-2 8734:-10 8735:19 8736:-29 8737:-33 8738:33 8739:-7 8740:-10 8741:18 8743:-13 8744:9 8745:9 8746:-1 8747:-2 8748:-2 8749:-30 8750:-25 8751:-1 8752:-8 8753:26 8754:10 8760:-18 8761:-5 8762:-5 8763:1 8764:-2 8765:-23 8770:-21 8771:-28 8772:33 8773:45 8774:-18 8775:13 8776:38 8778:-20 8779:-13 8780:-13 8781:30 8782:12 8783:12 8784:11 8789:23 8790:7 8793:-36 8794:-7 8795:-2 8796:-21 8797:-3 8798:-13 8799:-41 8802:-4 8803:-1 8804:12 8805:-17 8806:-4 8807:8 8808:-1 8809:-6 8812:17 8814:19 8817:-26 8818:-21 8819:-16 8821:-30 8822:-33 8824:-9 8825:-16 8826:-46 8827:-29 8828:-4 8829:-16 8830:12 8831:45 8833:14 8834:36 8835:-5 8836:-15 8837:11 8838:-13 8840:-12 8841:-12 8842:-3 8843:-3 8848:9 8850:-10 8851:-10 8852:-52 8853:-17 8854:6 8855:-17 8856:-5 8857:-4 8858:-25 8859:-1 8860:-1 8861:-1 8862:-1 8863:-2 8865:15 8866:8 8867:-13 8868:-6 8869:-6 8871:6 8872:-5 8873:45 8874:-12 8875:-9 8876:-18 8877:-21 8878:-1 8880:-16 8881:-17 8882:-9 8884:-7 8885:-3 8886:32 8889:-16 8890:-1 8891:-2 8892:-1 8894:-24 8895:-6 8896:-4 8898:25 8899:-17 8900:-3 8902:-3 8903:14 8904:-4 8905:-9 8906:10 8907:23 8908:-8 8909:-8 8910:13 8911:10 8912:-23 8913:-2 8914:-35 8915:60 8916:60 8917:-14 8918:5 8919:-21 8920:-14 8921:-1 8923:-18 8924:-14 8925:-6 8926:-14 8928:-3 8929:-10 8930:-10 8933:35 8934:-4 8938:-1 8939:-1 8940:32 8941:30 8943:26 8944:31 8945:20 8947:-1 8948:-28 8949:28 8950:30 8953:23 8954:9 8955:-9 8956:-7 8957:-20 8958:12 8959:-26 8960:71 8961:40 8962:38 8963:-21 8966:-6 8968:10 8969:-6 8970:-36 8971:-46 8972:33 8973:33 8974:-13 8975:-13 8976:-11 8977:10 8978:29 8979:-27 8980:-34 8982:11 8983:-10 8984:-14 8985:-15 8986:11 8987:-2 8988:-2 8989:-22 8990:-20 8991:-3 8992:-5 8993:-4 8994:-1 8995:-1 8996:-3 8997:-3 8998:-31 8999:-32 9000:-10 9001:-5 9003:3 9004:43 9007:38 9009:-10 9010:11 9011:34 9012:38 9014:-3 9015:-3 9016:-5 9017:39 9018:-4 9020:35 9021:14 9022:23 9023:-21 9024:-4 9025:-6 9026:49 9027:-9 9028:-2 9029:-5 9030:9 9031:-1 9032:-6 9033:-4 9034:-4 9035:-1 9036:-3 9037:15 9040:-12 9041:-22 9042:1 9043:-2 9046:4 9048:-10 9049:35 9050:-24 9051:-1 9052:-4 9054:-45 9055:-14 9056:43 9057:-29 9058:-42 9059:-1 9060:-19 9061:-24 9062:16 9063:12 9064:-4 9065:32 9066:19 9067:-16 9068:-12 9069:-12 9071:-49 9072:18 9073:-1 9074:-2 9075:-3 9077:21 9078:21 9079:-18 9080:-21 9081:27 9082:-2 9083:-4 9085:-23 9086:-5 9087:-6 9088:-1 9091:-8 9092:-5 9093:18 9094:29 9095:-2 9096:-15 9097:22 9099:-6 9100:7 9103:50 9104:-2 9105:13 9106:-10 9107:-13 9108:-14 9110:-5 9112:-1 9113:-6 9114:10 9115:-11 9116:31 9120:-3 9122:-1 9123:12 9124:-2 9125:-11 9126:-7 9127:-6 9128:18 9129:-9 9130:-9 9131:-32 9133:58 9134:29 9135:17 9136:15 9137:17 9138:13 9139:31 9140:-5 9141:29 9142:6 9143:13 9144:-1 9145:-1 9146:-16 9147:9 9148:-1 9149:-1 9151:6 9152:-10 9153:-26 9154:-24 9155:-1 9156:-23 9157:-11 9158:-9 9159:23 9162:45 9164:15 9165:15 9169:-28 9170:-16 9171:6 9172:-2 9174:11 9175:18 9176:13 9178:-5 9179:-13 9180:-22 9181:-3 9182:-3 9183:25 9184:-18 9185:-9 9186:-12 9187:-14 9188:-7 9189:-2 9191:-5 9192:-1 9195:-11 9197:-1 9198:-17 9199:32 9200:-10 9201:-27 9202:37 9204:-7 9205:-12 9206:-1 9207:-5 9208:9 9209:-11 9210:-21 9211:-50 9212:23 9213:48 9214:6 9215:-14 9216:-5 9217:-3 9218:20 9220:5 9221:5 9222:7 9223:-12 9224:5 9226:28 9231:-14 9232:30 9233:-13 9234:-15 9235:-31 9236:17 9237:15 9238:-7 9239:-17 9240:-20 9241:-13 9242:-11 9243:22 9244:46 9245:-12 9246:-3 9247:-4 9249:30 9250:30 9253:3 9255:6 9256:37 9257:-4 9258:-4 9259:-21 9260:-21 9261:22 9262:40 9263:49 9264:56 9265:17 9266:-7 9267:-18 9268:-22 9271:-30 9272:-1 9273:6 9275:-10 9276:-29 9277:-15 9278:16 9279:61 9280:-46 9281:-3 9282:-12 9283:-2 9284:24 9285:-13 9286:35 9287:-10 9288:20 9289:14 9290:14 9291:-4 9292:49 9293:15 9294:-12 9296:11 9297:47 9298:20 9299:-78 9300:-31 9301:-4 9303:-12 9305:-3 9306:-3 9307:-11 9310:-15 9311:-15 9312:-3 9313:-8 9314:9 9315:-14 9316:-6 9317:-12 9318:-26 9319:10 9320:-60 9321:-37 9322:-13 9323:3 9325:22 9326:-25 9327:-4 9328:-37 9329:-9 9330:-4 9331:-11 9332:-61 9333:-14 9334:-56 9335:-16 9336:-6 9337:-1 9338:-7 9339:-7 9340:-10 9341:-57 9342:-3 9343:-2 9348:-2 9349:-7 9350:-9 9351:20 9352:-14 9354:-13 9355:-4 9356:-10 9357:45 9358:50 9359:12 9360:-4 9361:-24 9362:-11 9363:3 9364:-16 9365:-2 9367:-9 9368:28 9369:18 9370:15 9371:-9 9372:-13 9373:17 9374:18 9375:-1 9376:-3 9377:2 9378:-4 9379:7 9380:3 9381:-17 9383:7 9384:-1 9385:-8 9386:-22 9387:-6 9388:-25 9389:-26 9390:62 9391:76 9392:-3 9393:-2 9396:-15 9398:-8 9400:-4 9401:-6 9402:-6 9403:1 9405:14 9406:-2 9408:-7 9409:-17 9410:27 9411:-1 9412:-5 9413:-44 9414:-44 9416:-1 9417:36 9418:20 9419:-3 9421:-1 9422:-10 9423:-8 9424:-8 9425:23 9426:-17 9427:-12 9428:-12 9429:51 9430:13 9432:-3 9435:-10 9436:-3 9437:-3 9439:-20 9440:-6 9441:-20 9442:-25 9444:-40 9446:64 9447:26 9448:-11 9449:-45 9450:-6 9452:-2 9453:-2 9454:-2 9455:-23 9456:-27 9457:-27 9458:-30 9459:-31 9460:45 9461:26 9462:-2 9463:-2 9464:28 9465:24 9466:3 9467:-9 9469:-6 9470:-11 9471:-11 9472:-37 9473:-17 9474:-8 9475:-8 9476:5 9477:-7 9478:12 9479:-15 9480:-6 9481:17 9482:8 9483:60 9484:47 9485:-21 9486:-19 9487:-4 9492:5 9493:-15 9494:-2 9495:7 9496:-4 9497:-4 9498:11 9499:-7 9500:-27 9501:-3 9502:-3 9505:52 9506:57 9507:-34 9508:-29 9509:-9 9511:4 9512:23 9513:11 9515:-8 9516:-9 9517:13 9518:2 9519:16 9520:-5 9521:20 9522:9 9523:-4 9524:9 9525:-14 9526:16 9527:-5 9528:-6 9529:7 9531:-1 9532:22 9533:-19 9534:-3 9535:-11 9536:-3 9537:-12 9538:-14 9539:18 9540:18 9541:13 9542:24 9543:-9 9544:-10 9545:-9 9547:15 9548:38 9549:6 9550:10 9551:-19 9552:-20 9553:11 9554:-15 9555:-15 9556:-19 9559:-23 9560:-25 9561:-9 9563:13 9564:-13 9565:-7 9567:-1 9568:-1 9569:-14 9570:-9 9571:-10 9572:-3 9573:-3 9574:-7 9575:-7 9576:-7 9579:2 9580:-8 9581:-18 9582:-34 9583:-13 9587:-1 9588:-1 9589:-19 9590:-4 9592:4 9593:-7 9596:-15 9597:-12 9598:-5 9600:-2 9603:62 9604:54 9605:-19 9606:-64 9607:30 9608:24 9609:-14 9610:-4 9611:-7 9615:-1 9619:-17 9620:-17 9621:-2 9622:32 9623:32 9624:6 9626:-2 9627:12 9628:-11 9629:-4 9630:-4 9631:-22 9632:-23 9635:-6 9636:-49 9637:-77 9638:-1 9639:-31 9640:-4 9641:36 9642:-10 9643:-13 9644:19 9646:-5 9647:-25 9648:-21 9649:-7 9650:5 9651:-9 9652:-10 9653:-6 9654:-1 9655:9 9656:-16 9657:-9 9658:-19 9659:31 9660:-10 9662:-20 9663:-9 9664:-8 9665:-27 9666:-21 9667:-46 9668:-3 9670:11 9671:21 9672:-1 9674:52 9676:-5 9677:35 9678:12 9679:-6 9680:-7 9681:18 9682:-12 9683:-11 9684:-11 9685:-12 9686:38 9687:38 9688:-28 9689:-30 9690:-13 9691:-8 9692:30 9693:17 9695:24 9696:-22 9698:16 9699:-19 9701:-2 9702:-16 9703:8 9704:-12 9705:32 9706:5 9707:-1 9708:-4 9709:26 9710:-4 9712:-3 9713:17 9714:-5 9715:65 9716:-15 9717:-5 9719:21 9720:-33 9722:5 9723:12 9724:31 9725:10 9728:-2 9730:35 9731:-33 9732:-5 9733:17 9734:44 9735:-12 9736:-12 9737:7 9738:-2 9740:14 9744:-16 9745:39 9746:-3 9747:6 9748:25 9750:-13 9751:8 9752:6 9753:-2 9754:-3 9755:-15 9756:-26 9757:-29 9758:-5 9759:-5 9760:-1 9761:-29 9762:-3 9763:-8 9764:-11 9765:-21 9766:-26 9767:-34 9768:-16 9769:41 9770:-9 9771:47 9772:-5 9774:-12 9775:-2 9776:-2 9778:-14 9779:-14 9780:-5 9781:-12 9782:23 9783:23 9784:-3 9785:-3 9787:-61 9789:-29 9790:-3 9791:-3 9792:-9 9793:-9 9796:3 9797:23 9798:29 9799:-11 9800:69 9801:-14 9802:10 9803:-38 9804:20 9805:13 9806:5 9807:-1 9808:-1 9809:-23 9810:-3 9811:-18 9812:5 9813:-16 9814:20 9816:-31 9817:-31 9818:2 9819:-12 9820:-2 9821:53 9822:-8 9823:-24 9824:6 9825:-10 9826:32 9827:1 9828:-46 9829:64 9830:56 9831:57 9832:54 9833:54 9834:16 9835:-25 9836:-27 9837:-8 9838:-46 9839:17 9840:21 9841:-4 9842:-4 9845:11 9847:11 9848:60 9849:28 9850:-1 9851:-4 9852:-10 9853:-4 9854:-4 9856:-12 9857:-47 9859:-48 9860:-16 9861:-8 9862:-95 9863:-48 9864:-10 9865:-17 9866:-7 9867:8 9868:98 9869:-44 9870:-14 9871:43 9872:28 9873:-25 9874:-95 9875:35 9876:-31 9877:-21 9878:14 9879:40 9880:-62 9881:3 9882:-75 9883:-39 9884:97 9885:23 9886:-35 9887:51 9888:-59 9889:-42 9890:-44 9891:-5 9892:78 9893:19 9894:64 9895:45 9896:-116 9897:72 9898:-55 9899:-8 9900:64 9901:-1 9902:-11 9903:-27 9904:2 9905:-9 9906:11 9907:-23 9908:-17 9909:-16 9910:-16 9911:-10 9912:-7 9913:-32 9914:-9 9915:11 9916:55 9917:-134 9918:-5 9919:-24 9920:-72 9921:29 9923:31 9924:-50 9925:-143 9926:67 9927:61 9928:-8 9929:159 9930:-94 9931:119 9932:60 9933:110 9934:18 9935:11 9936:-104 9937:-3 9938:-39 9939:5 9940:-72 9941:17 9942:-25 9943:-24 9944:13 9945:-23 9946:-23 9947:-19 9948:-24 9949:-95 9950:-23 9951:-10 9952:-7 9953:-34 9954:-89 9955:-28 9956:24 9957:-55 9958:-5 9959:7 9960:-20 9961:35 9962:96 9963:39 9964:24 9965:11 9966:12 9967:-6 9968:-90 9969:42 9970:-118 9971:18 9972:-37 9973:130 9974:12 9975:79 9976:-22 9977:-126 9978:14 9979:-19 9980:25 9981:-92 9982:16 9983:-11 9984:-31 9985:11 9987:-11 9988:-3 9990:-12 9991:-10 9992:-19 9993:9 9994:-4 9995:2 9996:-6 9997:3 9998:-10 10000:-8 10001:-13 10002:6 10003:-8 10004:-23 10005:30 10006:-6 10007:-21 10008:-17 10009:9 10010:1 10012:-9 10015:10 10016:5 10017:-5 10018:7 10020:-2 10021:8 10023:-2 10024:-23 10025:33 10026:-15 10027:16 10028:-22 10029:-13 10030:-4 10031:-13 10032:13 10033:17 10034:-3 10035:6 10036:32 10037:18 10038:-4 10039:-25 10041:10 10042:-24 10043:1 10044:27 10045:-12 10047:-6 10048:-6 10049:8 10050:19 10051:-6 10052:-2 10054:13 10055:-21 10057:-16 10058:-39 10059:20 10060:-8 10061:5 10062:-15 10063:12 10064:18 10065:4 10066:19 10067:-26 10068:-7 10070:11 10071:19 10072:28 10073:-2 10074:-60 10075:-20 10077:-11 10078:-18 10079:5 10080:-1 10081:-26 10082:22 10083:4 10084:10 10085:6 10086:9 10087:7 10090:12 10091:-24 10092:6 10093:17 10094:-11 10096:23 10097:-13 10098:-4 10099:-26 10100:13 10101:-15 10102:-15 10104:-14 10105:9 10106:-3 10107:-3 10108:15 10109:9 10110:-26 10111:-11 10112:-15 10113:41 10115:6 10116:-21 10117:-6 10118:-1 10119:-9 10120:1 10121:-25 10123:14 10125:-4 10126:-1 10127:-6 10128:25 10129:-3 10131:19 10132:24 10133:-15 10134:37 10135:-31 10136:-10 10137:5 10139:29 10140:-13 10141:-3 10143:-6 10145:-9 10146:14 10147:-28 10150:-2 10151:17 10152:-4 10153:-3 10154:-24 10156:-3 10157:-5 10158:7 10159:-10 10160:-8 10161:-3 10162:-12 10164:37 10165:-16 10166:-14 10167:12 10168:-15 10169:-16 10170:8 10171:16 10173:43 10174:-1 10175:-9 10176:-9 10177:-13 10179:35 10180:-2 10181:18 10182:-3 10184:-16 10185:-31 10186:-27 10187:23 10188:-5 10189:-30 10190:37 10191:-1 10193:30 10195:37 10196:18 10197:-1 10198:-1 10199:-2 10200:100 10201:-7 10202:14 10203:-22 10204:-3 10205:-18 10206:-4 10207:-23 10210:26 10211:9 10212:-5 10213:10 10215:-34 10216:3 10219:-22 10220:-11 10221:18 10222:-13 10223:-14 10224:-2 10226:-2 10229:-4 10230:-9 10231:-23 10232:32 10233:-1 10234:-4 10236:27 10237:27 10239:-16 10240:12 10241:-7 10242:3 10243:-6 10244:59 10245:1 10246:-31 10247:-25 10249:-6 10251:3 10252:-3 10253:-16 10255:26 10256:40 10257:-19 10258:-3 10259:-11 10260:-4 10261:14 10262:1 10263:18 10264:-5 10265:10 10266:-20 10267:-6 10268:-28 10269:-5 10270:20 10273:-8 10274:2 10276:10 10278:-14 10279:-19 10280:-11 10281:17 10282:-15 10283:-8 10284:33 10285:-9 10286:23 10288:13 10289:16 10291:16 10292:-6 10293:11 10294:-6 10295:-25 10296:-6 10297:-5 10299:19 10300:24 10301:12 10302:-3 10303:-16 10304:19 10305:-2 10306:14 10307:-49 10308:31 10309:-3 10310:-10 10311:29 10312:-28 10313:6 10314:-2 10315:-5 10317:-3 10318:-24 10322:-6 10323:20 10324:20 10325:-32 10328:-14 10329:-16 10330:11 10331:-2 10333:13 10335:-29 10336:2 10337:-11 10338:36 10339:-1 10341:-11 10343:12 10344:-5 10346:3 10348:-2 10349:6 10350:12 10351:9 10352:4 10354:-3 10355:-2 10356:-10 10357:14 10358:-5 10359:-11 10360:-5 10361:4 10362:5 10363:-19 10364:-12 10366:-12 10367:-12 10368:-1 10369:-2 10370:-16 10371:-9 10372:-3 10373:20 10374:10 10375:-7 10376:11 10377:15 10378:-5 10379:9 10380:39 10381:7 10382:-1 10384:7 10385:-5 10386:-2 10387:1 10388:-30 10390:4 10391:3 10392:14 10393:4 10394:14 10395:3 10396:-26 10397:-23 10398:6 10400:16 10401:15 10403:-19 10404:21 10405:33 10406:-10 10407:1 10408:-4 10409:23 10410:-5 10411:19 10412:-1 10413:-7 10414:-1 10415:13 10416:-13 10417:-14 10418:-1 10419:12 10420:-3 10421:-5 10422:43 10423:6 10425:21 10426:-8 10427:-3 10428:-1 10429:13 10430:-8 10431:4 10432:49 10433:4 10434:-11 10435:-4 10436:11 10437:4 10438:2 10441:16 10442:-9 10447:4 10448:-5 10449:-2 10450:-3 10451:-9 10452:-26 10453:-15 10454:-16 10455:20 10456:19 10459:-3 10460:-7 10461:-4 10462:28 10464:-17 10465:-32 10467:11 10468:-24 10469:-11 10470:25 10471:33 10473:-4 10475:-17 10476:8 10478:1 10479:-25 10480:-8 10481:-14 10482:-12 10485:4 10486:19 10487:45 10488:21 10489:-4 10491:-6 10492:-11 10493:32 10494:-22 10495:3 10497:-1 10498:-1 10499:-4 10500:-7 10502:-5 10503:19 10504:-16 10505:2 10506:-5 10507:3 10508:-12 10509:-5 10510:-24 10511:9 10512:-1 10513:-3 10514:-10 10515:-5 10516:-6 10517:-16 10518:-17 10519:-15 10520:-16 10521:-27 10522:-2 10523:-1 10524:-2 10525:-3 10526:22 10527:24 10528:-10 10529:-8 10530:24 10531:-4 10532:-5 10534:-6 10535:-3 10536:-3 10538:3 10539:14 10540:-2 10541:-10 10543:8 10544:7 10546:-16 10548:-5 10549:32 10550:-21 10551:7 10553:-1 10554:-15 10556:3 10557:13 10558:-5 10559:-10 10560:-2 10561:-9 10562:-1 10563:-4 10565:2 10567:-20 10568:-2 10569:5 10570:-3 10571:-25 10572:14 10573:-10 10574:-1 10575:-8 10577:3 10578:9 10579:-16 10580:-12 10581:7 10582:34 10583:-7 10584:-6 10585:-1 10586:-1 10587:-11 10588:5 10589:-1 10590:-15 10592:-20 10593:-15 10594:-10 10595:-33 10596:-9 10597:-11 10598:40 10599:-5 10600:26 10602:-29 10603:-34 10605:-43 10606:-12 10609:-27 10610:21 10611:19 10612:-34 10613:11 10614:29 10615:-10 10616:4 10617:-28 10618:-25 10619:-4 10620:-3 10621:-4 10622:33 10623:-19 10626:-1 10628:-21 10630:-16 10631:-2 10632:-4 10633:-8 10634:20 10635:8 10636:-9 10637:-7 10638:-5 10642:-9 10643:-15 10645:12 10647:-9 10648:-25 10649:-5 10650:14 10653:-1 10654:-4 10657:-16 10658:22 10659:14 10660:-1 10661:-1 10664:-9 10665:-8 10666:-4 10667:-12 10668:-13 10669:8 10670:-1 10671:-28 10672:4 10673:32 10674:14 10677:8 10678:-17 10680:-21 10681:-15 10683:-27 10684:13 10687:-3 10688:24 10689:1 10690:-26 10691:-15 10692:19 10693:-6 10694:-1 10695:-9 10696:1 10697:-25 10699:-2 10700:16 10701:35 10703:-6 10704:-5 10705:20 10706:-28 10707:-2 10708:-4 10709:-1 10710:-19 10713:-8 10716:50 10717:-16 10718:-15 10719:25 10721:-9 10722:-3 10723:-3 10725:-31 10726:48 10727:10 10728:16 10730:-1 10731:-45 10732:20 10733:2 10734:-6 10735:-31 10736:-5 10737:4 10738:-1 10739:-20 10740:-37 10741:-25 10742:44 10743:18 10744:-51 10745:9 10746:-10 10747:40 10748:-8 10749:-10 10750:-7 10751:-36 10752:-1 10753:36 10754:19 10755:-6 10756:-1 10757:103 10758:-6 10759:-7 10760:-23 10761:-4 10762:-23 10764:18 10765:9 10767:-8 10770:18 10771:-13 10772:-9 10773:-2 10774:-2 10776:-10 10777:-9 10778:35 10779:-1 10780:-4 10782:24 10784:-7 10785:59 10786:-14 10787:-25 10789:-2 10792:24 10793:-20 10794:-15 10795:15 10797:-29 10800:-8 10801:10 10803:-37 10804:-1 10805:-14 10806:-8 10807:17 10808:16 10810:-1 10811:8 10812:14 10813:13 10814:-14 10815:-16 10817:30 10818:-2 10819:31 10820:6 10821:-2 10822:-5 10823:-6 10824:-11 10825:-2 10826:-17 10827:21 10828:27 10830:-29 10831:2 10832:-11 10833:3 10834:-1 10836:-27 10839:30 10840:-2 10842:-22 10843:-12 10844:14 10845:-12 10848:-19 10850:-12 10851:-13 10852:-12 10853:-1 10854:-6 10855:-10 10857:-6 10858:21 10859:39 10862:-9 10863:3 10864:34 10865:-11 10866:4 10867:12 10868:-1 10870:4 10871:82 10872:11 10873:2 10876:6 10877:-7 10878:-23 10879:-4 10880:-23 10883:23 10884:-13 10885:41 10887:9 10888:-5 10889:5 10890:-33 10893:-10 10894:-21 10895:32 10896:-10 10897:-2 10899:2 10900:-2 10902:-11 10903:-3 10904:-1 10905:-14 10907:24 10908:15 10910:-7 10911:9 10912:4 10913:59 10914:-19 10915:-25 10917:-2 10922:24 10923:20 10925:-27 10926:-21 10927:-3 10928:45 10930:29 10931:-10 10932:14 10933:-12 10934:-2 10935:-14 10936:-4 10937:-6 10938:-1 10939:-20 10943:-9 10944:-2 10945:22 10946:-40 10947:-1 10948:-3 10950:16 10951:-2 10953:13 10954:16 10955:12 10956:-3 10957:-11 10958:-5 10959:-3 10960:-4 10962:-5 10963:16 10964:13 10965:-2 10966:-14 10967:19 10968:8 10970:6 10971:8 10972:-3 10973:39 10974:-11 10975:-16 10976:-1 10977:27 10978:-1 10979:6 10980:-25 10981:-5 10982:-13 10983:-11 10986:-3 10987:-17 10988:29 10989:-3 10990:14 10991:-6 10992:-14 10994:-11 10995:-15 10996:23 10997:-2 10998:16 11001:-29 11002:2 11003:-14 11004:18 11005:-15 11006:-3 11007:7 11008:-3 11009:-12 11012:-10 11013:34 11014:12 11015:10 11017:-2 11018:-11 11020:-11 11024:-8 11025:-8 11027:1 11028:-12 11029:-10 11030:-5 11031:-12 11032:-1 11033:-16 11034:-6 11035:-17 11036:-4 11037:-9 11038:-6 11040:-3 11041:-1 11042:-1 11043:7 11044:15 11045:-13 11046:-6 11048:20 11049:9 11050:39 11051:-25 11052:7 11053:-3 11054:9 11055:16 11056:-8 11057:-7 11058:-35 11059:4 11061:23 11062:22 11063:-33 11064:12 11065:-6 11066:10 11067:-1 11068:105 11069:-6 11070:-22 11072:-24 11073:9 11075:-8 11076:40 11077:-9 11078:-2 11079:-2 11081:-10 11082:-1 11083:-4 11085:24 11087:-7 11088:8 11089:59 11090:-14 11093:24 11094:-20 11095:-35 11096:15 11098:-9 11102:-36 11103:-1 11104:-14 11105:-11 11106:-1 11107:16 11109:-1 11110:8 11111:22 11112:13 11113:-14 11114:-16 11115:16 11116:-2 11117:31 11118:6 11119:-2 11120:-5 11121:-2 11122:-3 11123:-2 11124:-13 11125:21 11126:27 11128:-25 11129:2 11130:-11 11131:-8 11132:-1 11133:-25 11135:31 11136:-2 11138:-22 11139:-8 11140:27 11144:-12 11145:-8 11146:-12 11147:-1 11148:-2 11149:-6 11151:-6 11152:21 11153:39 11157:-24 11158:-14 11159:-9 11160:-7 11161:-16 11162:-1 11163:11 11164:4 11165:20 11166:-11 11167:23 11168:-5 11169:-7 11170:12 11172:-35 11173:12 11174:38 11175:-22 11176:-21 11177:-1 11178:-18 11179:-5 11180:-1 11181:-3 11182:-13 11183:-5 11184:17 11185:-6 11186:34 11188:-26 11189:-12 11190:-21 11191:31 11192:-18 11195:-3 11196:-12 11197:48 11198:-9 11199:4 11200:-57 11201:-7 11202:12 11203:23 11204:-4 11205:11 11206:4 11211:40 11212:-14 11213:-4 11216:3 11217:-7 11218:-12 11219:-14 11220:-5 11221:19 11222:20 11223:-26 11225:-12 11226:10 11227:20 11228:-14 11230:-9 11231:-3 11234:30 11236:-24 11237:-1 11238:2 11239:-13 11241:-3 11242:4 11244:-19 11245:-10 11246:-5 11247:-19 11248:16 11249:-3 11250:-18 11251:-1 11255:-22 11256:18 11257:-2 11258:-11 11260:28 11264:-2 11267:-3 11268:12 11270:-26 11272:-14 11273:14 11274:-2 11275:-5 11276:-7 11277:-2 11279:35 11280:-11 11283:-12 11284:-18 11285:-3 11286:9 11287:-6 11288:-26 11289:-10 11291:-23 11292:24 11293:25 11294:15 11295:-4 11296:-19 11297:-3 11299:-1 11300:14 11301:-6 11302:-5 11303:10 11304:16 11305:1 11306:-3 11308:8 11309:-4 11310:-7 11311:-25 11312:61 11313:60 11314:-25 11315:-1 11316:4 11317:10 11318:11 11319:4 11321:10 11322:-10 11323:-4 11324:-23 11327:24 11328:-13 11329:28 11330:-4 11331:-5 11334:-21 11335:63 11336:-2 11337:2 11338:-11 11340:9 11341:25 11342:28 11343:-7 11348:-27 11349:11 11351:26 11352:-10 11353:15 11354:-12 11355:-2 11356:-14 11357:-4 11358:-6 11359:18 11360:-9 11362:-5 11363:9 11365:12 11367:-41 11368:13 11369:-3 11370:-5 11372:29 11373:-14 11374:19 11376:11 11377:20 11378:-1 11379:-1 11380:14 11381:-6 11382:-26 11383:-2 11384:-5 11385:-16 11387:-12 11388:-3 11389:16 11390:20 11391:-6 11392:-14 11394:-22 11395:-15 11396:16 11397:-2 11399:16 11400:-3 11401:10 11402:-7 11403:32 11404:-2 11405:10 11406:16 11407:-6 11411:-12 11412:12 11413:-3 11416:-27 11417:-3 11418:-1 11420:10 11421:-13 11422:-6 11424:-25 11425:8 11426:-3 11427:9 11428:16 11430:-1 11432:-4 11434:-11 11435:-3 11436:-46 11437:8 11438:14 11439:20 11441:24 11442:-16 11443:34 11444:-14 11445:6 11446:-13 11448:20 11449:-36 11450:33 11452:6 11453:-77 11454:33 11455:35 11456:-3 11457:-47 11458:24 11459:41 11460:20 11461:39 11462:27 11463:-21 11464:4 11465:-12 11466:2 11467:-13 11468:23 11470:11 11471:13 11472:5 11474:4 11475:12 11476:13 11477:27 11478:18 11479:-5 11480:35 11482:-17 11483:-6 11484:7 11485:-10 11486:6 11487:-7 11488:-2 11489:37 11490:-10 11492:-3 11493:9 11494:-10 11495:-13 11496:-11 11497:-29 11498:34 11499:35 11500:-11 11501:-5 11502:-4 11503:19 11505:27 11506:-36 11508:19 11509:34 11510:4 11511:-14 11512:-20 11513:21 11514:-1 11515:3 11516:-14 11517:-31 11518:-6 11520:17 11521:38 11522:-16 11523:4 11524:19 11525:-8 11526:10 11527:38 11528:-3 11530:-33 11531:-22 11532:-6 11533:27 11534:-11 11536:22 11537:-3 11538:2 11539:-10 11540:-4 11542:21 11544:-8 11545:-16 11546:7 11547:-7 11548:-16 11551:24 11552:40 11553:-12 11554:-2 11557:7 11558:-19 11559:19 11560:41 11562:12 11563:16 11564:9 11565:-12 11566:11 11567:28 11568:-5 11569:-9 11570:-13 11571:33 11573:5 11575:-13 11576:12 11577:1 11578:-2 11579:9 11580:-4 11581:9 11582:44 11583:-6 11584:-1 11585:77 11586:-6 11587:-1 11588:-7 11589:-18 11590:-14 11591:-4 11592:-23 11593:18 11594:9 11595:-5 11597:-5 11600:8 11601:-10 11602:-2 11604:-10 11605:-1 11606:-4 11608:24 11610:-7 11611:4 11612:59 11613:-14 11615:-2 11618:24 11619:-20 11620:-15 11621:15 11623:-20 11624:17 11627:10 11629:-37 11630:-1 11631:-14 11632:9 11633:16 11635:-1 11636:8 11637:23 11638:13 11639:-14 11642:16 11643:-2 11644:31 11645:6 11646:-5 11647:-6 11648:-2 11649:-13 11650:17 11651:27 11654:-29 11655:2 11656:-11 11657:4 11658:-2 11659:-27 11661:36 11662:-2 11664:-22 11665:-6 11666:-11 11670:-12 11671:-8 11672:-12 11673:-1 11674:-6 11675:-6 11676:-3 11678:-6 11679:21 11680:39 11682:11 11683:17 11685:16 11686:10 11687:-3 11689:-6 11690:-26 11692:-7 11693:-29 11694:-6 11695:8 11696:-2 11698:5 11699:25 11700:2 11701:14 11703:-37 11704:-9 11705:-36 11706:20 11708:-14 11709:-8 11710:-5 11711:23 11712:-5 11714:36 11715:-5 11716:-49 11717:-13 11718:6 11719:-11 11720:17 11721:-9 11722:3 11723:-22 11724:3 11725:-12 11727:20 11728:-21 11729:9 11730:23 11731:-8 11732:-6 11733:-2 11737:-24 11738:6 11739:-7 11741:37 11742:26 11743:-1 11744:8 11745:-32 11746:24 11747:31 11748:-2 11749:-3 11750:26 11751:36 11752:26 11753:2 11754:10 11756:-12 11757:4 11758:12 11759:-12 11760:-3 11762:19 11763:18 11764:7 11765:-4 11766:8 11767:30 11768:4 11769:-8 11770:19 11771:-3 11772:22 11773:16 11774:-14 11777:-11 11778:-10 11779:3 11780:-3 11781:-2 11782:-2 11783:19 11784:19 11785:-32 11787:7 11791:4 11792:4 11793:14 11794:14 11795:-2 11796:-2 11797:-7 11798:-7 11799:25 11804:-22 11805:-15 11806:-14 11807:-14 11808:-44 11809:-44 11812:49 11813:-2 11814:-2 11815:-7 11816:-7 11817:-5 11818:-5 11819:-12 11820:-12 11821:-15 11822:-15 11823:37 11824:37 11825:16 11826:16 11827:-8 11828:-8 11831:-22 11832:-22 11833:-10 11834:-10 11835:-2 11836:-2 11837:-8 11838:-5 11839:-6 11840:20 11841:-29 11842:-1 11843:-1 11845:5 11846:-3 11847:-3 11848:-37 11849:-37 11850:-30 11851:-30 11854:25 11855:25 11856:25 11857:25 11858:-1 11859:-1 11860:70 11861:70 11862:-13 11863:-13 11864:-17 11865:-17 11868:-25 11869:-25 11872:12 11873:12 11876:-3 11877:-3 11878:25 11879:25 11880:-10 11881:-10 11882:-11 11883:-11 11884:-2 11885:-2 11888:-10 11889:-10 11890:-1 11891:-1 11892:-4 11893:-4 11894:36 11897:-6 11898:-6 11899:20 11900:20 11901:63 11902:63 11903:-16 11904:-16 11907:-3 11908:-3 11911:22 11912:22 11913:-24 11914:-24 11915:-32 11916:-32 11917:15 11918:15 11921:-6 11922:-6 11929:-37 11930:-37 11931:-1 11932:-1 11933:-13 11934:-13 11935:-9 11936:-9 11937:33 11938:31 11939:13 11940:9 11943:-3 11944:-3 11945:-1 11946:-1 11947:10 11948:6 11949:25 11950:25 11951:14 11952:14 11953:-13 11954:-13 11955:-11 11956:-12 11957:10 11958:1 11959:-2 11960:-2 11961:29 11962:29 11963:3 11964:3 11965:-1 11966:-1 11967:-5 11968:-5 11969:-2 11970:-2 11971:-9 11972:-44 11973:23 11974:23 11977:-22 11978:-22 11979:-2 11980:-2 11981:-16 11982:-7 11983:-2 11984:-6 11985:-2 11986:-2 11987:-26 11988:-26 11990:25 11991:25 11992:-2 11993:-2 11996:-22 11997:-10 11998:-9 11999:-9 12000:26 12001:26 12007:-9 12008:-9 12009:-3 12010:-3 12011:-12 12012:-12 12013:-1 12014:-1 12015:-1 12016:-1 12017:-6 12018:-6 12021:-6 12022:-6 12023:21 12024:21 12025:34 12026:34 12029:-7 12030:-7 12031:-8 12032:-8 12033:15 12034:15 12036:-15 12037:-14 12038:-18 12039:-18 12040:-1 12041:-1 12042:17 12043:17 12044:43 12045:43 12046:10 12047:10 12048:10 12049:26 12050:20 12051:-6 12052:-6 12054:10 12055:10 12056:28 12057:28 12059:-2 12060:-23 12061:32 12062:-20 12063:12 12064:-36 12065:-11 12066:-4 12067:-1 12068:1 12069:14 12070:34 12071:-9 12073:-3 12074:-3 12075:14 12076:13 12077:16 12078:-23 12080:-21 12081:2 12082:-13 12084:-6 12085:-7 12086:-1 12088:-16 12089:-2 12090:-8 12091:8 12092:10 12093:31 12094:31 12095:32 12096:31 12097:16 12098:16 12099:16 12100:-21 12101:-21 12102:-23 12103:-21 12108:10 12109:10 12110:-21 12111:-21 12112:-21 12113:-21 12114:2 12115:2 12116:27 12117:27 12118:-13 12122:-6 12123:-6 12124:-6 12125:-9 12126:-9 12127:-9 12128:9 12129:9 12130:9 12131:9 12132:20 12133:20 12134:20 12135:20 12136:-7 12137:-7 12138:-7 12139:-1 12140:-1 12141:-1 12142:-1 12147:14 12148:14 12149:14 12150:-22 12151:-22 12152:-13 12153:-12 12154:-2 12155:-22 12160:-14 12161:-14 12162:-14 12163:-14 12166:-7 12167:-7 12168:-14 12169:-14 12171:-7 12172:-7 12173:18 12174:40 12175:1 12176:-33 12177:-23 12178:-7 12179:-7 12180:-1 12181:-1 12188:-7 12189:-24 12190:-9 12192:19 12193:19 12194:18 12197:-7 12198:-7 12203:11 12204:11 12206:-20 12207:-20 12208:11 12209:11 12210:21 12211:21 12214:-11 12215:-11 12216:-5 12217:-5 12218:35 12219:30 12220:-31 12221:-11 12222:-11 12223:-2 12224:-2 12226:-12 12227:-12 12228:-1 12229:-7 12230:32 12231:32 12232:-1 12233:-1 12237:8 12241:-3 12242:-3 12243:-17 12244:-17 12245:-8 12246:-8 12247:-7 12248:45 12249:-7 12250:-7 12251:-10 12252:16 12254:-12 12255:-31 12256:19 12257:-12 12258:3 12260:15 12261:-8 12262:-1 12263:12 12264:-14 12265:-11 12266:15 12267:15 12268:15 12269:15 12270:-7 12271:-8 12272:-8 12273:-7 12274:-1 12275:-1 12276:12 12277:12 12278:12 12279:-14 12280:-14 12281:-14 12282:-11 12283:-11 12284:13 12285:13 12286:11 12287:11 12288:21 12289:21 12290:-10 12293:-1 12294:-1 12297:-9 12299:-1 12300:-1 12301:-10 12308:21 12309:-32 12310:-32 12311:-9 12312:-9 12313:-8 12314:-8 12315:17 12316:17 12317:27 12318:15 12319:15 12320:2 12321:-2 12322:-2 12323:24 12324:-3 12325:-3 12326:-27 12327:-27 12328:-3 12329:-3 12330:-26 12331:-26 12334:-1 12335:-1 12340:-5 12341:-2 12342:-1 12343:-2 12344:-2 12345:27 12346:-5 12347:-5 12350:-21 12351:-21 12352:44 12353:44 12354:32 12355:32 12357:-6 12358:-15 12359:42 12360:29 12361:9 12362:15 12363:-7 12364:-5 12367:11 12368:11 12370:11 12371:11 12375:-1 12376:-1 12379:21 12380:21 12381:-36 12382:10 12383:22 12384:22 12389:-4 12390:-4 12393:-18 12394:-18 12395:62 12396:62 12397:-1 12398:-1 12399:-14 12400:-14 12401:-7 12402:16 12405:15 12406:15 12407:7 12412:-13 12413:-13 12414:5 12415:6 12416:10 12417:10 12422:6 12423:6 12426:18 12427:-11 12428:-5 12429:-60 12430:1 12431:-99 12432:-2 12433:-2 12434:-33 12436:-49 12437:-30 12438:-5 12439:-13 12440:43 12441:16 12442:-23 12443:-53 12444:10 12445:-8 12446:-6 12447:35 12448:-42 12449:-67 12450:-14 12451:-7 12452:4 12454:23 12455:-5 12456:14 12457:-8 12458:15 12459:-1 12460:90 12461:-12 12462:-23 12464:-25 12465:12 12467:-9 12468:45 12469:-10 12470:-11 12471:-2 12472:-3 12474:-10 12475:-1 12476:-4 12478:36 12480:-6 12481:17 12482:63 12483:-15 12486:22 12487:-24 12488:-31 12489:15 12491:-6 12495:-33 12496:-1 12497:-13 12498:-9 12499:5 12500:18 12502:-3 12503:-1 12504:10 12505:25 12506:14 12507:-13 12508:-11 12509:14 12510:-2 12511:29 12512:3 12513:-1 12514:-5 12515:-2 12516:-3 12517:-2 12518:-9 12519:20 12520:23 12522:-23 12523:-2 12524:-16 12525:-7 12526:-2 12527:-26 12529:23 12530:-2 12532:-21 12533:-9 12534:39 12539:-9 12540:-6 12541:-12 12542:-1 12543:-1 12544:-6 12546:-6 12547:21 12548:34 12552:27 12553:11 12555:18 12556:18 12557:19 12558:-5 12559:18 12560:-5 12561:-5 12562:30 12563:-5 12564:-1 12565:-1 12566:-1 12567:88 12568:88 12569:55 12570:11 12571:29 12572:20 12573:89 12574:-6 12575:-6 12576:-6 12577:-6 12578:-13 12579:-13 12580:-12 12581:-2 12582:-12 12583:-23 12584:-23 12585:-23 12586:-23 12587:-5 12588:-5 12590:-7 12592:-6 12594:-24 12595:-24 12596:-9 12597:-17 12598:-24 12602:17 12603:17 12604:10 12605:17 12606:12 12607:12 12608:12 12613:-9 12614:-9 12615:-9 12617:-9 12624:7 12625:7 12626:38 12627:-11 12628:-5 12629:20 12630:-10 12631:-10 12632:-11 12633:-10 12634:-11 12635:-11 12636:-6 12637:-5 12638:-11 12639:-2 12640:-2 12641:-2 12642:-3 12643:-3 12644:-3 12645:-3 12650:-10 12651:-10 12652:-10 12653:-7 12654:-7 12655:-1 12656:-7 12657:34 12658:34 12659:34 12660:34 12661:-1 12662:-1 12663:-1 12664:-1 12665:-4 12666:-4 12667:-4 12669:-4 12674:36 12675:36 12680:-6 12681:-6 12682:-6 12683:-6 12684:11 12685:11 12686:16 12687:-5 12688:11 12689:-2 12690:-2 12691:63 12692:63 12693:36 12694:14 12695:63 12696:-15 12697:-15 12698:-8 12699:-15 12700:-36 12701:-36 12702:-36 12703:-36 12707:-3 12708:-3 12709:-3 12717:22 12718:22 12719:22 12720:22 12721:-24 12722:-24 12723:-24 12724:-6 12725:-32 12726:-21 12727:26 12728:-6 12729:15 12730:15 12731:25 12732:15 12737:-25 12738:-25 12739:-24 12740:-2 12741:-25 12749:-11 12750:-11 12751:-11 12752:11 12753:11 12754:11 12755:11 12761:-36 12762:-36 12763:-28 12764:-32 12765:-1 12766:-1 12767:-1 12768:-1 12769:-13 12770:-13 12771:-11 12772:-13 12773:-9 12774:-9 12775:-9 12776:-9 12777:21 12778:40 12779:31 12780:-25 12781:18 12782:-25 12783:14 12784:18 12785:6 12786:15 12787:18 12793:-3 12794:-3 12795:-3 12796:-1 12797:-1 12799:-1 12800:-1 12801:10 12802:6 12803:10 12804:15 12805:15 12806:24 12807:-1 12808:6 12809:15 12810:14 12811:14 12812:14 12813:-13 12814:-13 12815:-13 12816:-13 12817:-11 12818:-11 12819:-12 12821:-11 12826:29 12827:30 12828:28 12829:5 12830:1 12831:1 12832:29 12833:-2 12834:-2 12836:-2 12837:29 12838:29 12839:29 12840:29 12841:3 12842:3 12843:18 12844:-14 12845:-2 12846:3 12847:-1 12848:-1 12850:-2 12851:-1 12852:-5 12853:-5 12854:-5 12855:-5 12856:-6 12857:-6 12858:-6 12859:-6 12860:-8 12861:-2 12862:-2 12863:-2 12864:-12 12865:-47 12866:-6 12867:-10 12868:-9 12869:20 12870:20 12871:16 12872:20 12873:23 12874:23 12875:23 12876:23 12877:-26 12881:-25 12882:-25 12883:-19 12884:-9 12885:-25 12886:-2 12887:-2 12888:12 12889:-2 12890:-16 12891:-15 12892:-7 12893:16 12894:-4 12895:-6 12896:-6 12897:7 12898:-2 12899:-2 12901:-2 12905:-28 12906:-28 12907:-25 12908:-28 12913:20 12914:20 12915:21 12916:12 12917:-17 12918:20 12919:-2 12920:-2 12921:-2 12922:-2 12927:-21 12928:-10 12929:-2 12930:-9 12932:-21 12933:-13 12934:-13 12935:-5 12936:-13 12937:10 12938:10 12939:12 12940:21 12941:-12 12942:-12 12952:-27 12953:-27 12957:-9 12958:-9 12959:-7 12960:-9 12961:-6 12962:-6 12963:-11 12964:-6 12965:-12 12966:-12 12967:-10 12968:-12 12969:-1 12970:-1 12972:-1 12973:-1 12974:-7 12975:-1 12976:-6 12977:-1 12978:-7 12979:-10 12980:-10 12981:-6 12982:-10 12987:-6 12988:-6 12989:-6 12990:21 12991:21 12992:15 12993:8 12994:21 12995:34 12996:34 12997:16 12998:23 12999:34 13004:9 13005:9 13006:28 13007:10 13008:16 13009:15 13010:-2 13011:-2 13012:-1 13013:-1 13016:8 13017:8 13018:-7 13019:19 13020:-8 13021:-4 13022:3 13023:4 13024:-17 13025:-17 13026:-2 13027:-2 13030:-11 13031:-11 13036:6 13037:6 13038:-9 13039:-9 13040:32 13041:32 13042:23 13043:23 13044:15 13045:1 13046:1 13047:-20 13048:-20 13049:1 13050:1 13051:-2 13052:-2 13053:19 13054:19 13055:-3 13056:-3 13057:2 13058:24 13059:-26 13060:-5 13061:-3 13062:-2 13063:2 13064:-1 13067:11 13068:11 13069:23 13070:26 13071:-16 13072:-16 13073:-7 13074:-8 13075:19 13076:20 13077:9 13078:10 13079:7 13080:7 13081:-17 13082:-17 13085:9 13086:9 13087:-7 13089:-8 13090:-5 13091:36 13092:37 13093:15 13094:-2 13095:-2 13096:-1 13097:-1 13101:25 13102:25 13103:-28 13104:-28 13105:6 13106:-7 13107:13 13108:-1 13109:-1 13110:-15 13111:-16 13114:-6 13115:-6 13118:-26 13119:4 13122:-2 13123:-2 13124:-1 13125:-1 13126:23 13127:16 13130:-3 13131:-12 13132:15 13133:17 13135:-10 13136:-10 13137:-12 13138:-12 13141:-12 13142:-11 13143:-1 13146:-5 13147:-5 13150:5 13151:11 13152:-3 13153:-3 13154:15 13155:15 13156:15 13157:15 13158:-46 13159:-1 13160:-1 13161:-6 13162:-6 13163:35 13164:28 13165:-1 13166:19 13167:-2 13168:-2 13175:-2 13176:-2 13181:-5 13182:-5 13183:-6 13184:-6 13185:-44 13188:-2 13189:-2 13190:-28 13191:-11 13192:-11 13193:-15 13194:-15 13195:35 13196:35 13197:10 13198:10 13199:-14 13200:-14 13201:-32 13202:-32 13203:5 13204:-33 13205:-5 13206:-1 13207:-1 13208:-4 13209:-4 13210:8 13211:8 13212:13 13213:-7 13214:23 13215:23 13218:14 13219:14 13220:33 13221:-6 13222:38 13225:-2 13226:-1 13227:-9 13228:-1 13230:20 13231:21 13232:-36 13233:-22 13234:-19 13235:-10 13236:-8 13237:-8 13238:-15 13239:-3 13242:22 13243:22 13244:-10 13245:-6 13246:14 13247:-14 13248:-21 13249:27 13250:27 13251:27 13252:27 13253:-8 13254:22 13255:20 13256:-14 13257:-2 13258:-2 13259:-10 13260:-10 13261:-10 13262:-15 13263:-15 13264:14 13265:14 13266:15 13267:15 13268:-14 13269:-14 13270:8 13271:14 13272:14 13275:-7 13276:-7 13277:26 13278:26 13279:2 13286:-9 13287:-9 13288:-26 13289:-26 13290:-3 13291:-3 13302:-7 13303:4 13304:-1 13305:22 13306:21 13307:20 13308:-15 13309:-1 13310:9 13311:-5 13312:27 13315:-20 13316:41 13317:-3 13318:-15 13320:29 13325:-34 13326:33 13327:-8 13328:-2 13330:-6 13331:-2 13334:-21 13335:34 13336:-13 13337:16 13338:-1 13339:-2 13340:-5 13341:-6 13342:-5 13343:-2 13345:-18 13346:15 13347:-4 13348:20 13349:-25 13350:38 13351:-10 13354:-9 13355:-17 13356:-5 13358:17 13359:-6 13361:-17 13362:-43 13363:-4 13365:-1 13367:3 13368:-13 13369:22 13371:-21 13372:33 13374:-5 13376:-3 13377:7 13378:3 13379:-9 13381:7 13382:-7 13383:-3 13384:1 13385:18 13386:-13 13389:-32 13390:4 13391:-4 13395:-9 13396:-9 13400:-17 13401:-5 13403:-8 13404:14 13406:-14 13407:-14 13408:10 13409:-4 13410:15 13411:-5 13412:14 13413:-3 13415:-1 13416:2 13417:32 13418:15 13419:15 13420:-13 13421:18 13422:-11 13424:29 13425:-37 13426:23 13427:-1 13428:-4 13429:-10 13430:-18 13431:-21 13432:20 13434:-55 13435:-47 13436:92 13437:10 13439:-10 13440:-4 13443:49 13444:-1 13445:-14 13446:21 13447:-2 13448:13 13449:32 13450:-2 13451:-36 13452:-22 13453:-6 13454:23 13455:20 13456:-3 13457:-18 13458:-3 13459:-8 13460:-13 13461:6 13462:-16 13464:21 13465:29 13467:6 13468:-6 13469:25 13471:10 13472:18 13473:19 13474:-12 13475:-10 13476:32 13479:14 13480:-7 13481:-7 13482:-7 13483:19 13484:19 13485:19 13486:13 13487:32 13488:15 13489:21 13490:16 13491:21 13492:32 13493:-2 13494:-2 13495:-2 13496:-2 13497:-36 13498:-36 13499:-21 13500:-22 13502:-21 13503:-6 13504:-6 13505:23 13506:23 13507:23 13508:23 13509:-10 13512:20 13513:20 13514:20 13515:20 13516:-3 13517:-3 13518:-3 13519:-3 13520:16 13521:-18 13522:-9 13523:-9 13524:4 13525:-8 13526:-8 13527:-8 13528:-8 13529:-3 13530:-7 13531:-7 13532:-3 13535:26 13536:26 13537:26 13542:-8 13543:-8 13544:-8 13545:-8 13546:-13 13547:-13 13548:-13 13549:6 13551:6 13552:-7 13553:-7 13554:-16 13555:-17 13556:-17 13557:-16 13563:21 13564:22 13565:22 13566:21 13567:33 13568:37 13569:-6 13570:-6 13571:-6 13572:37 13573:26 13574:-2 13575:-2 13576:-2 13577:-2 13586:6 13587:13 13588:5 13589:13 13590:6 13591:-15 13592:-26 13593:-26 13594:-15 13595:20 13596:20 13597:13 13598:27 13599:27 13600:13 13605:18 13606:18 13607:40 13608:18 13609:12 13610:12 13611:-12 13612:-12 13613:-12 13614:10 13615:10 13616:11 13617:-10 13618:24 13619:17 13620:17 13621:17 13622:-10 13623:-10 13624:-1 13627:-12 13628:-10 13629:-10 13630:-11 13631:-10 13632:32 13633:27 13634:32 13643:11 13644:11 13645:11 13646:11 13647:-21 13648:-9 13649:-9 13650:-11 13651:-11 13652:7 13653:7 13654:-5 13655:-5 13656:25 13657:25 13658:-6 13659:-6 13660:13 13661:2 13662:10 13663:-7 13665:25 13666:-15 13667:-8 13668:-12 13669:-11 13670:-10 13672:-4 13673:-17 13674:-33 13675:-14 13676:-13 13677:30 13680:10 13683:31 13685:-18 13686:-22 13689:-9 13690:-3 13691:13 13692:-1 13694:-9 13695:9 13696:-5 13697:19 13698:-5 13699:-1 13700:-10 13701:36 13702:17 13703:15 13704:-70 13705:-1 13708:38 13709:-2 13711:29 13717:-2 13718:-21 13719:-13 13720:14 13721:-2 13722:-5 13723:-2 13724:-7 13727:-9 13728:-26 13729:-6 13730:-12 13731:-25 13732:36 13733:15 13734:-11 13735:-6 13736:-2 13737:-3 13739:-24 13740:14 13741:7 13742:15 13743:13 13746:8 13747:8 13748:39 13749:3 13750:-21 13751:31 13752:10 13753:7 13754:17 13755:4 13756:4 13757:-15 13760:-11 13761:1 13762:-2 13763:-1 13764:7 13765:-28 13766:6 13767:-15 13768:-15 13773:-11 13774:-11 13775:-11 13776:-11 13777:3 13778:3 13779:1 13780:1 13781:-2 13782:-2 13783:-2 13784:-2 13785:-2 13786:-2 13787:-2 13788:-2 13789:-1 13790:-1 13791:-1 13792:-1 13793:12 13794:12 13795:-3 13796:17 13797:7 13798:20 13799:20 13800:20 13801:-28 13802:-28 13803:-28 13804:-28 13807:6 13808:6 13813:19 13814:19 13815:15 13816:14 13817:14 13820:14 13821:14 13823:4 13824:7 13825:-17 13826:-32 13827:19 13828:34 13829:-15 13830:-88 13831:-7 13832:-27 13833:-20 13834:-38 13835:-5 13836:-22 13837:-42 13838:14 13839:-3 13840:-28 13841:8 13842:-37 13843:3 13844:-36 13845:-6 13846:-21 13847:10 13848:-11 13849:-32 13850:-33 13851:12 13852:-5 13853:41 13854:34 13855:-51 13856:-29 13857:4 13858:-2 13859:-2 13860:71 13861:14 13862:8 13863:-18 13864:-25 13865:31 13866:-27 13867:30 13868:-39 13869:-2 13870:33 13871:-36 13872:43 13873:41 13874:17 13875:-14 13876:-21 13877:21 13878:-58 13879:15 13880:45 13881:-51 13882:35 13883:-47 13884:11 13885:-30 13886:-32 13887:-3 13888:23 13889:-88 13890:-11 13891:8 13892:48 13893:8 13894:4 13895:24 13896:-47 13897:11 13898:-64 13899:-27 13900:-3 13901:6 13903:40 13904:-11 13905:-12 13906:6 13907:71 13908:-20 13909:63 13910:10 13911:-7 13912:4 13913:24 13914:-3 13915:-10 13916:5 13917:34 13918:-6 13919:-43 13920:10 13921:16 13922:-31 13923:-6 13924:33 13925:-63 13926:37 13927:37 13928:-16 13929:15 13930:-56 13931:-2 13932:-19 13933:-43 13934:-27 13935:-18 13936:-65 13937:-20 13938:37 13939:-39 13940:-14 13941:62 13942:-34 13943:-21 13944:5 13945:-54 13946:30 13947:-11 13948:3 13949:5 13950:42 13951:12 13952:-26 13953:77 13954:13 13955:-105 13956:105 13957:55 13958:50 13959:52 13960:98 13961:39 13962:56 13963:-3 13964:16 13965:35 13966:-27 13967:10 13968:-49 13969:-56 13970:-5 13971:-48 13972:-10 13973:-25 13974:23 13975:-69 13976:-2 13977:19 13978:-5 13979:42 13980:-87 13981:12 13982:-6 13983:-79 13984:-6 13985:-12 13986:-1 13987:-24 13988:-46 13989:-7 13990:-13 13991:50 13992:72 13993:13 13994:-24 13995:65 13996:-12 13997:28 13998:-80 13999:23 14000:4 14001:-7 14002:-9 14003:69 14004:-3 14005:1 14006:54 14007:45 14008:-23 14009:8 14010:62 14011:-50 14012:53 14013:34 14014:-5 14015:-17 14016:34 14017:26 14018:27 14019:-62 14020:-12 14021:-35 14022:-58 14023:54 14024:65 14025:-18 14026:-13 14028:33 14029:-12 14030:-67 14031:-30 14032:-62 14033:-37 14034:-22 14035:-5 14036:5 14037:-47 14038:6 14039:-34 14040:-1 14041:-3 14042:-57 14043:-31 14044:-28 14046:3 14047:-41 14048:24 14049:-30 14050:-14 14051:-2 14052:-13 14053:48 14054:27 14055:-71 14056:24 14057:42 14058:36 14059:-11 14060:75 14061:-16 14062:18 14063:7 14064:8 14065:17 14066:-36 14067:21 14068:-26 14069:-59 14070:7 14071:-50 14072:7 14073:29 14074:2 14075:-14 14076:-25 14077:-9 14078:-15 14079:62 14080:9 14081:14 14082:14 14083:-65 14084:-10 14085:-25 14086:-28 14087:-21 14088:-30 14089:-68 14090:-32 14091:28 14092:68 14093:-18 14094:31 14095:25 14096:1 14097:25 14098:-69 14099:-37 14100:29 14101:-16 14102:-4 14103:59 14104:-3 14105:-28 14106:33 14107:68 14108:-42 14109:12 14110:-7 14111:-44 14112:58 14113:15 14115:-10 14116:37 14117:31 14118:-26 14119:-49 14120:-37 14121:-28 14122:-37 14123:11 14124:69 14125:-59 14126:-5 14127:-11 14128:70 14129:-1 14130:-64 14131:-9 14132:-30 14133:-46 14134:-8 14135:7 14136:-19 14138:6 14139:-56 14140:-81 14141:29 14142:-55 14143:-51 14144:-2 14145:20 14146:-28 14147:-82 14148:43 14149:-56 14150:-8 14151:58 14152:8 14153:46 14154:13 14155:-41 14157:60 14158:-17 14159:32 14160:31 14161:35 14162:64 14163:-58 14164:13 14165:-8 14166:-34 14167:39 14168:-10 14169:-33 14170:-16 14171:-56 14172:-29 14173:-50 14174:33 14175:-20 14176:-32 14177:24 14178:-42 14179:12 14180:-10 14181:45 14182:-48 14183:-7 14184:31 14185:51 14186:-16 14187:-65 14188:-105 14189:12 14190:-23 14191:34 14192:161 14193:-34 14194:-19 14195:49 14196:19 14197:-10 14198:-10 14199:-32 14200:-28 14201:-63 14202:46 14203:57 14204:4 14205:23 14206:24 14207:59 14208:-15 14209:-5 14210:-3 14211:-30 14212:2 14213:84 14214:42 14215:-15 14216:-25 14217:44 14218:-27 14219:-86 14220:-5 14221:-34 14222:-30 14223:63 14224:25 14225:-68 14226:11 14227:65 14228:14 14229:-56 14230:-67 14231:-19 14232:-70 14233:20 14234:-52 14235:-13 14236:8 14237:-11 14238:43 14239:-11 14240:18 14241:-22 14242:-58 14243:-24 14244:-64 14245:13 14246:17 14248:-67 14249:-58 14250:-43 14251:-38 14252:20 14253:20 14254:44 14255:30 14256:36 14257:-23 14258:1 14259:3 14260:90 14261:-17 14262:28 14263:-77 14264:3 14265:-7 14266:-33 14267:-28 14268:-11 14269:-14 14270:-4 14271:-2 14272:65 14273:-23 14274:-13 14275:-15 14276:19 14277:-12 14278:-25 14279:23 14280:-13 14281:-21 14282:40 14283:-7 14284:-39 14285:-40 14286:-57 14287:22 14288:59 14289:-43 14290:-13 14291:37 14292:26 14293:47 14294:23 14295:17 14296:-23 14297:23 14298:-69 14299:-15 14300:8 14301:-41 14302:24 14303:20 14304:3 14305:2 14306:25 14307:18 14308:-4 14309:-13 14310:-14 14311:-45 14312:22 14313:14 14314:-74 14315:-19 14316:35 14317:-18 14318:-3 14319:-73 14320:-19 14321:-35 14322:-45 14323:-8 14324:110 14326:20 14327:17 14328:18 14329:10 14330:-46 14331:40 14332:-14 14333:-70 14334:-23 14335:-24 14336:-27 14337:-14 14338:22 14339:-4 14340:-35 14341:33 14342:-61 14343:-21 14344:25 14345:52 14346:33 14347:-54 14348:75 14349:45 14350:29 14351:25 14352:-12 14353:49 14354:21 14355:-54 14356:80 14357:77 14358:8 14359:64 14360:9 14361:27 14362:75 14363:-22 14364:18 14365:9 14366:29 14367:16 14368:21 14369:-70 14370:5 14371:-55 14372:-22 14373:-61 14374:26 14375:-28 14376:-29 14377:62 14378:-35 14379:-12 14380:-64 14381:-10 14382:11 14383:10 14384:33 14385:28 14386:-49 14387:-63 14388:-117 14389:2 14390:-46 14391:78 14392:80 14393:-11 14394:-34 14395:41 14396:2 14397:-12 14398:-31 14400:-17 14401:-5 14402:24 14403:28 14404:-19 14405:9 14406:72 14407:46 14408:-44 14409:-6 14410:42 14411:-41 14412:-3 14413:87 14414:14 14415:-6 14416:45 14417:5 14418:37 14419:-65 14420:-6 14421:-69 14422:-31 14423:60 14424:44
end b0714529268b9f21eb68f9682aaa634850b50446101a47549fde7e11fc27931a
