demarche-model 1
section meta 3054 a01a690318ebbdaf04057ef9f685ebcf4369810698142e82478a03bfc5136900
section features 209993 08a94acf35e2e2b137499300b83feed0220a23742fcd5fff7d64d562a724d130
section lexicon 212927 6efb6b99c0c146d2b9352adf4a8fae210d36c72205f43f47a695a5572805dac4
section calibration 165 8eb96d15f2a95d505eaae8b2469f660b7b7dff8a6a8ab846460e710c390e0ab1
section check 8020 fc476a874a0050ac3bdf23e4dafdd2a4830f03426df2ffd56492f20a84f11892
section svm 349096 4ad1868160980d332e561910ed88d69c9e499349ea23196758cfa56f1eba2831
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
    "count": 11904,
    "lexicon": "stance",
    "recipe": {"word_from": 1, "word_to": 2, "character_from": 2, "character_to": 5, "windows": true, "window_length": 9, "lexicon": true, "meaning": true, "minimum_frequency": 2, "sublinear": true, "inverse_frequency": true}
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
    "groups": 1050,
    "rows_sha256": "ffa74b992f02533ad51ecc22e9bb3ffe09ae7c3353cf7c80043fdd9722aa7e52",
    "seed": 1
  },
  "cross_validation": {
    "folds": 5,
    "repeats": 1,
    "macro_f1": 0.9075,
    "macro_f1_mean_of_folds": 0.9076,
    "macro_f1_deviation": 0.025,
    "weighted_f1": 0.9095,
    "accuracy": 0.9095,
    "by_label": [
      {
        "label": "material_conflict",
        "rows": 262,
        "precision": 0.9098,
        "recall": 0.9237,
        "f1": 0.9167,
        "predicted": [242, 7, 11, 2]
      },
      {
        "label": "material_cooperation",
        "rows": 220,
        "precision": 0.8802,
        "recall": 0.8682,
        "f1": 0.8741,
        "predicted": [12, 191, 5, 12]
      },
      {
        "label": "verbal_conflict",
        "rows": 330,
        "precision": 0.9264,
        "recall": 0.9152,
        "f1": 0.9207,
        "predicted": [10, 11, 302, 7]
      },
      {
        "label": "verbal_cooperation",
        "rows": 238,
        "precision": 0.9129,
        "recall": 0.9244,
        "f1": 0.9186,
        "predicted": [2, 8, 8, 220]
      }
    ],
    "grid": [
      {
        "cost": 0.03,
        "macro_f1": 0.8649
      },
      {
        "cost": 0.1,
        "macro_f1": 0.8944
      },
      {
        "cost": 0.3,
        "macro_f1": 0.9042
      },
      {
        "cost": 1,
        "macro_f1": 0.9075
      }
    ]
  },
  "calibration": {
    "method": "vector-scaling",
    "expected_calibration_error": 0.0171
  },
  "libraries": {
    "demarche": "0.1.0",
    "libsvm": "3.24",
    "liblinear": "2.30",
    "utf8proc": "2.8.0"
  },
  "provenance": {"about":"PLOVER's four classes of a political event: verbal and material cooperation, verbal and material conflict.","data":[{"rows":"1,050 news sentences with source and target actor, coded by hand","texts":"sentences of the CAMEO manual and PLOVER gold records as in Zero-Shot-PLOVER (ACL 2024), CC BY-SA 4.0","labels":"hand coded by the authors of the data"}],"licence":"CC BY-SA 4.0","limits":["English only.","Reads who acts on whom from source and target; without them it is worse.","Sentences of a coding manual are plainer than those of the news."]},
  "limits": [
    "The cost was chosen on the folds that the figures come from, so they flatter a little."
  ]
}
features	1	1050
word	"	13
word	" and	2
word	$	32
word	$ 17	2
word	$ 2	2
word	$ 400	2
word	$ 5	3
word	'	7
word	's	154
word	's biggest	2
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
word	( ap	7
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
word	, 2019	3
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
word	, may	3
word	, officials	5
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
word	, two	3
word	, was	4
word	, where	8
word	, which	16
word	, while	5
word	, who	10
word	, will	2
word	, with	8
word	-	187
word	- 16s	2
word	- SOURCE	14
word	- backed	3
word	- based	4
word	- billion	2
word	- brokered	2
word	- called	2
word	- columbian	2
word	- day	7
word	- election	3
word	- fire	4
word	- government	5
word	- hour	3
word	- in	3
word	- inspired	2
word	- led	5
word	- level	2
word	- made	2
word	- month	5
word	- off	3
word	- old	5
word	- person	2
word	- related	3
word	- running	2
word	- scale	2
word	- standing	2
word	- syrian	2
word	- to	3
word	- torn	5
word	- trade	2
word	- wage	2
word	- week	3
word	- year	7
word	--	32
word	-- SOURCE	26
word	.	1037
word	. "	4
word	1	9
word	1,000	2
word	11	5
word	11 -	2
word	12	5
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
word	2011	3
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
word	2018	11
word	2018 ,	2
word	2018 .	6
word	2019	7
word	2020	2
word	21	5
word	21 ,	2
word	23	7
word	23 years	2
word	24	6
word	24 ,	2
word	24 hours	2
word	25	3
word	250	3
word	27	3
word	30	7
word	4	5
word	40	4
word	400	4
word	400 million	2
word	45	2
word	5	5
word	5 billion	2
word	500	2
word	6 ,	2
word	60	4
word	60 -	2
word	7	4
word	7 ,	3
word	8	6
word	:	10
word	: SOURCE	8
word	SOURCE	1046
word	SOURCE 's	3
word	SOURCE ,	42
word	SOURCE .	4
word	SOURCE accepted	3
word	SOURCE accepts	2
word	SOURCE accuses	2
word	SOURCE agreed	10
word	SOURCE also	8
word	SOURCE and	43
word	SOURCE announced	11
word	SOURCE approved	3
word	SOURCE arrive	2
word	SOURCE attends	2
word	SOURCE called	12
word	SOURCE carried	3
word	SOURCE challenged	2
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
word	SOURCE met	4
word	SOURCE mobilized	4
word	SOURCE on	69
word	SOURCE opened	4
word	SOURCE ordered	6
word	SOURCE outlawed	3
word	SOURCE overthrew	2
word	SOURCE pledged	2
word	SOURCE recently	5
word	SOURCE reduced	3
word	SOURCE refused	11
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
word	SOURCE signed	3
word	SOURCE stopped	2
word	SOURCE strongly	2
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
word	SOURCE were	2
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
word	TARGET on	54
word	TARGET out	2
word	TARGET over	21
word	TARGET permission	2
word	TARGET reached	2
word	TARGET seeking	2
word	TARGET so	2
word	TARGET suspected	4
word	TARGET this	3
word	TARGET to	90
word	TARGET until	5
word	TARGET was	6
word	TARGET were	6
word	TARGET when	3
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
word	a coup	2
word	a curfew	4
word	a day	3
word	a deal	4
word	a decree	2
word	a dispute	3
word	a few	2
word	a five	3
word	a free	3
word	a fresh	2
word	a full	3
word	a group	3
word	a humanitarian	2
word	a hunger	2
word	a joint	6
word	a lawsuit	5
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
word	about his	2
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
word	accuses	2
word	accuses TARGET	2
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
word	after an	3
word	after days	4
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
word	agreed with	2
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
word	air support	2
word	airspace	5
word	airspace .	2
word	airstrikes	3
word	airstrikes on	2
word	al	7
word	al -	6
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
word	allowing	4
word	almost	3
word	along	12
word	along the	4
word	alongside	2
word	already	4
word	also	20
word	also demanded	2
word	america	3
word	american	7
word	americans	4
word	an	121
word	an 11	2
word	an TARGET	6
word	an agreement	8
word	an arrest	2
word	an assault	2
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
word	and provide	3
word	and pushed	2
word	and sentenced	2
word	and south	3
word	and taken	2
word	and the	17
word	and those	3
word	and urging	2
word	and will	3
word	andean	2
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
word	ap	7
word	ap )	7
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
word	area .	2
word	area in	3
word	areas	7
word	areas .	3
word	areas in	2
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
word	art	2
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
word	asked	2
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
word	attack by	3
word	attack on	11
word	attack that	2
word	attacked	12
word	attacked .	2
word	attacks	23
word	attacks in	4
word	attacks on	12
word	attempt	4
word	attempt to	2
word	attempted	2
word	attempting	4
word	attempting to	4
word	attempts	3
word	attempts to	2
word	attend	2
word	attended	3
word	attends	2
word	attends a	2
word	august	4
word	authorities	5
word	available	3
word	avoid	3
word	awarded	2
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
word	bank of	2
word	banned	5
word	banned TARGET	4
word	base	2
word	based	6
word	basic	2
word	be	31
word	be a	2
word	be allowed	2
word	beating	2
word	because	11
word	because of	7
word	been	34
word	been jailed	2
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
word	biggest	2
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
word	blow	2
word	blow to	2
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
word	budget	2
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
word	calling for	5
word	calling it	2
word	calls	2
word	calls for	2
word	came	5
word	came after	2
word	campaign	8
word	campaign for	2
word	camps	2
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
word	carried	8
word	carried out	8
word	carrying	5
word	carrying out	3
word	case	7
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
word	century	4
word	challenged	2
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
word	chinese	7
word	chinese human	2
word	cia	4
word	citing	2
word	citizens	2
word	citizens .	2
word	citizenship	2
word	city	22
word	city ,	4
word	city .	5
word	city of	8
word	civil	6
word	civilian	3
word	civilians	8
word	civilians .	2
word	civilians in	2
word	claiming	4
word	claiming that	2
word	claims	4
word	clashes	2
word	climate	3
word	close	5
word	closed	2
word	coal	2
word	coalition	3
word	coalition .	2
word	coast	2
word	collaborating	4
word	collaborating with	4
word	colombia	2
word	columbian	2
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
word	company .	2
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
word	concerns that	2
word	condemned	13
word	condemned TARGET	11
word	condition	3
word	conditions	5
word	conditions in	2
word	conducted	2
word	confidence	3
word	confidence vote	2
word	confirmed	3
word	conflict	5
word	conflict .	3
word	constitutional reforms	2
word	construction	5
word	construction of	3
word	continue	4
word	continued	6
word	contribute	4
word	control	6
word	control of	3
word	convicted	12
word	convicted TARGET	7
word	conviction	4
word	convictions	2
word	cooperation	7
word	cooperation between	2
word	cooperation with	2
word	coronavirus	7
word	coronavirus .	2
word	corruption	12
word	corruption .	2
word	corruption and	2
word	corruption charges	3
word	could not	2
word	council	8
word	countries	11
word	countries .	3
word	country	61
word	country 's	15
word	country .	15
word	country after	2
word	country and	3
word	country in	2
word	country was	2
word	county	2
word	coup	4
word	coup attempt	2
word	court	17
word	court against	2
word	crackdown	3
word	creating	3
word	creating a	2
word	crimes	6
word	crimes .	3
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
word	darfur	2
word	darfur .	2
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
word	death	4
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
word	demonstrations	4
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
word	designed	5
word	designed to	5
word	despite	7
word	destined	2
word	destined for	2
word	destroyed	2
word	details	3
word	detain	2
word	detained TARGET	5
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
word	district court	2
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
word	during a	5
word	during the	7
word	earlier	13
word	earlier ,	3
word	earlier this	4
word	early	5
word	ease	3
word	easing	3
word	east	5
word	eastern	9
word	ebola	2
word	ebola epidemic	2
word	economic	12
word	economic development	2
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
word	energy	2
word	ensure	8
word	ensure security	2
word	ensure the	2
word	entry	2
word	epidemic	3
word	epidemic in	2
word	equipment	6
word	equipment and	2
word	erbil	3
word	erbil in	2
word	erdogan	2
word	erupted	2
word	erupted in	2
word	escalating	2
word	escalation	3
word	establish	6
word	establish an	6
word	established	7
word	established diplomatic	5
word	ethiopian	4
word	ethiopian ,	3
word	ethnic	3
word	ethnic violence	2
word	eu	5
word	europe	6
word	europe ,	2
word	european	5
word	european nation	2
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
word	expansion	2
word	expansion of	2
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
word	face	6
word	facilitate	2
word	facilities	5
word	facing	4
word	factions	2
word	failed	10
word	failed to	8
word	failure	2
word	failure to	2
word	fall	3
word	fall of	2
word	family	2
word	far	5
word	far refused	2
word	farm	2
word	fears	2
word	february	7
word	few	4
word	few days	3
word	fields	2
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
word	financial	3
word	find	2
word	fire	7
word	fire with	2
word	fired	4
word	first ever	2
word	first time	3
word	five	14
word	five -	3
word	five months	2
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
word	for constitutional	2
word	for his	6
word	for humanitarian	2
word	for illegal	2
word	for inciting	2
word	for its	2
word	for more	2
word	for peace	4
word	for peacekeeping	2
word	for questioning	2
word	for sanctions	7
word	for talks	7
word	for the	34
word	for three	3
word	for us	2
word	for years	2
word	force	16
word	force comprised	6
word	force in	4
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
word	found TARGET	2
word	four	9
word	four -	2
word	four years	2
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
word	friday after	2
word	friday convicted	2
word	friday evening	2
word	friday in	2
word	friday that	2
word	friday to	2
word	friendly	2
word	from	113
word	from SOURCE	4
word	from TARGET	37
word	from a	4
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
word	guy	2
word	had	56
word	had agreed	2
word	had been	11
word	had imposed	3
word	had opened	2
word	had suspended	2
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
word	has provided	2
word	has received	2
word	has refused	5
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
word	have imposed	4
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
word	help people	2
word	help the	2
word	helping	6
word	her	6
word	here	4
word	here .	2
word	high	7
word	high -	3
word	higher	2
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
word	hosting	3
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
word	humanitarian	24
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
word	images	3
word	immigration	3
word	import	3
word	imports	2
word	imports of	2
word	imposed	26
word	imposed a	3
word	imposed blockades	4
word	imposed in	3
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
word	in germany	3
word	in humanitarian	2
word	in israel	2
word	in its	3
word	in january	5
word	in july	2
word	in june	3
word	in march	3
word	in may	3
word	in october	5
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
word	in what	2
word	in which	3
word	incident	3
word	inciting	3
word	inciting subversion	2
word	include	2
word	including	21
word	increase	2
word	increased	3
word	independence	7
word	independent	2
word	india	8
word	india .	3
word	indian	3
word	individuals	2
word	industrial	3
word	information	10
word	information .	3
word	initial	4
word	inquiry	3
word	insecurity	2
word	inspired	2
word	instead	2
word	institute	3
word	insurgents	3
word	intelligence	6
word	intensified	2
word	intensified its	2
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
word	investigate this	2
word	investigation	30
word	investigation .	2
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
word	iran .	2
word	iranian	6
word	iraq	10
word	iraq 's	3
word	iraq .	3
word	iraqi	7
word	iraqi -	2
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
word	islands	2
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
word	jailed for	3
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
word	judges	2
word	judicial	2
word	july	8
word	june	9
word	just	8
word	just days	3
word	kabul	9
word	kabul .	2
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
word	killing at	3
word	killing of	2
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
word	lawmakers	3
word	lawsuit	6
word	lawsuit in	3
word	lay	4
word	lay down	4
word	lead	2
word	leader	12
word	leader .	3
word	leaders	3
word	leadership	3
word	leading	3
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
word	letter calling	2
word	level	5
word	libya	4
word	lift	14
word	lift a	3
word	lift the	7
word	lifted	16
word	lifted a	6
word	lifted its	5
word	lifting	3
word	lifts	2
word	line	6
word	linked	2
word	lives	3
word	lives and	3
word	living	4
word	loan	2
word	local	3
word	logistics	2
word	long	10
word	long -	4
word	lord	2
word	low	2
word	low -	2
word	loyal	2
word	loyal to	2
word	lunch	2
word	made	9
word	major	5
word	making	2
word	mandate	6
word	march	17
word	march 27	2
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
word	meeting of	7
word	meeting on	2
word	meeting with	7
word	meetings	4
word	meets	4
word	meets TARGET	4
word	member	4
word	members	4
word	members of	3
word	men	4
word	met	8
word	met TARGET	6
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
word	minority	2
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
word	nation .	2
word	national	11
word	national security	5
word	nations	15
word	nations peacekeeping	2
word	native	2
word	navalny	2
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
word	new charges	2
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
word	of TARGET	53
word	of a	27
word	of aid	4
word	of air	2
word	of all	3
word	of alleged	2
word	of an	5
word	of assaulting	2
word	of coal	2
word	of corruption	2
word	of emergency	3
word	of ethiopian	3
word	of fighting	2
word	of government	2
word	of higher	2
word	of hostilities	2
word	of humanitarian	3
word	of iraq	3
word	of its	7
word	of military	3
word	of people	7
word	of president	3
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
word	officer	3
word	officers	3
word	officers ,	2
word	official	11
word	official said	4
word	officials	16
word	officials .	3
word	officials said	6
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
word	on friday	25
word	on his	3
word	on humanitarian	2
word	on imports	2
word	on its	4
word	on june	2
word	on march	8
word	on may	5
word	on monday	25
word	on north	2
word	on nov.	2
word	on oil	2
word	on saturday	14
word	on senate	2
word	on september	3
word	on strike	3
word	on sunday	11
word	on the	37
word	on thursday	38
word	on trial	3
word	on wednesday	32
word	once	4
word	one	14
word	one month	2
word	one of	5
word	ongoing	3
word	only	6
word	open	7
word	open its	4
word	open letter	2
word	opened	11
word	opened an	3
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
word	ordered TARGET	8
word	ordered an	5
word	ordered the	6
word	orders	3
word	other	9
word	others	9
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
word	over the	17
word	over their	2
word	over what	2
word	overseas	2
word	overthrew	2
word	pact	2
word	paid	3
word	pakistan	6
word	pakistani	2
word	palace	4
word	palace said	2
word	palestine	2
word	palestinian	7
word	palestinians	3
word	pardoned	3
word	pardoned TARGET	2
word	parents	2
word	paris	4
word	parliament	4
word	parliamentary	4
word	part	8
word	part of	7
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
word	peacekeeping operations	2
word	people	47
word	people ,	4
word	people .	7
word	people and	4
word	people in	11
word	people of	3
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
word	pledged	5
word	police	11
word	police and	2
word	policies	3
word	policies ,	2
word	policy	4
word	policy .	2
word	political	21
word	political opponents	2
word	political prisoners	2
word	poor	2
word	popular	2
word	port	4
word	possession	2
word	possible	5
word	post	4
word	post -	2
word	power	5
word	power after	2
word	powers	2
word	pre	4
word	pre -	4
word	presence	3
word	presence in	2
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
word	prisoners	3
word	prisoners .	2
word	pro	3
word	pro -	3
word	probe	4
word	process for	2
word	production	3
word	production which	2
word	products	2
word	program	4
word	progress	2
word	projects	2
word	promised	2
word	promote	2
word	prompted	2
word	propaganda	2
word	property	2
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
word	province	6
word	province .	2
word	province of	3
word	public	9
word	publication	4
word	publication for	2
word	published	2
word	publisher	2
word	pursue	2
word	pushed	2
word	question	2
word	questioning	2
word	questioning on	2
word	raid	3
word	raid on	2
word	raising	2
word	rakhine	2
word	rally	4
word	ravaged	2
word	re	6
word	re -	6
word	reach	9
word	reach a	3
word	reach agreement	5
word	reached	6
word	reached an	3
word	reaction	2
word	ready	6
word	ready to	6
word	real	2
word	rebel	5
word	rebellion	2
word	rebels	7
word	rebels .	2
word	received	5
word	recent	11
word	recent attacks	2
word	recent months	2
word	recognize	3
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
word	refuted	2
word	refuted TARGET	2
word	regarding	2
word	regime	7
word	regime .	2
word	region	13
word	region .	6
word	regional	3
word	reiterated	7
word	reiterated its	2
word	rejected	41
word	rejected TARGET	32
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
word	reported .	6
word	reportedly	4
word	reporters	3
word	request	14
word	request of	2
word	research	4
word	research institute	3
word	resign	7
word	resigned	4
word	resolution	3
word	resolutions	2
word	resources	3
word	resources to	2
word	respect	4
word	respond	6
word	respond to	6
word	responsible for	3
word	restore	2
word	restrictions	6
word	restrictions on	4
word	result	2
word	retake	2
word	retaliation	3
word	retaliation for	3
word	return	7
word	return weapons	2
word	returned	18
word	returned a	4
word	returned to	2
word	reuters	7
word	reviewed	2
word	revoked	2
word	rigged	2
word	rights	18
word	rights lawyer	3
word	rights violations	2
word	rival	2
word	robert	2
word	robert mugabe	2
word	roberts	2
word	rocket	2
word	rockets	2
word	rohingya	2
word	role	5
word	role in	4
word	rule	2
word	ruling	5
word	run	3
word	running	2
word	russia	11
word	russia ,	2
word	russia .	2
word	sahara	2
word	said	130
word	said .	25
word	said TARGET	5
word	said a	3
word	said after	2
word	said he	3
word	said in	5
word	said it	13
word	said on	21
word	said saturday	3
word	said that	10
word	said the	2
word	said they	8
word	said tuesday	3
word	sanctions	34
word	sanctions .	3
word	sanctions against	13
word	sanctions on	11
word	saturday	20
word	saturday ,	7
word	saturday .	2
word	saudi	7
word	say	11
word	say TARGET	2
word	say is	2
word	say they	3
word	saying	13
word	saying it	2
word	saying the	3
word	says	20
word	says SOURCE	2
word	says TARGET	3
word	says it	10
word	says was	2
word	scale	2
word	scathing	2
word	scheduled	4
word	scheduled to	2
word	scheme	2
word	sea	2
word	secure	2
word	secure a	2
word	secured	2
word	security	23
word	security and	2
word	security council	5
word	security in	2
word	security officials	2
word	sedition	3
word	seeking	7
word	seeking a	3
word	seized	9
word	seized TARGET	3
word	senate	3
word	senate bill	2
word	send	8
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
word	served	2
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
word	shelling	2
word	shields	4
word	shields in	3
word	short	2
word	should	5
word	side	5
word	siege	7
word	siege in	5
word	signed	13
word	signed an	3
word	significant	2
word	signs	2
word	since	23
word	since december	2
word	since the	6
word	sit	3
word	sit -	2
word	site	5
word	site .	3
word	situation	3
word	six	3
word	sixth	2
word	sixth straight	2
word	small	3
word	so -	2
word	so far	5
word	social	2
word	social media	2
word	soil	2
word	soil .	2
word	soldiers	6
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
word	spread	4
word	spread of	2
word	spying	2
word	staged	2
word	stand	2
word	stand -	2
word	standing	2
word	start	8
word	start of	5
word	started a	2
word	state	44
word	state 's	4
word	state -	2
word	state department	2
word	state of	10
word	state power	2
word	statement	15
word	statement .	3
word	statement from	2
word	states	13
word	states ,	3
word	station	2
word	step	4
word	step up	2
word	stolen	4
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
word	strike in	2
word	strike on	2
word	strike to	2
word	striking	2
word	strip	3
word	strip .	2
word	strong	6
word	strongly	5
word	struck	4
word	struck TARGET	4
word	student	2
word	subversion	2
word	subversion of	2
word	such	5
word	sudan	4
word	sudanese	3
word	sufficient	2
word	suicide	5
word	suicide bombings	2
word	summit	10
word	summit in	3
word	summoned	8
word	summoned TARGET	7
word	sunday	22
word	sunday ,	4
word	sunday .	3
word	supplies	7
word	supplies to	2
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
word	target	2
word	targeted	3
word	targeting	5
word	tariffs	3
word	tariffs on	3
word	team	5
word	team of	3
word	team to	2
word	technology	4
word	tehran	6
word	temporary	2
word	tensions	6
word	tensions .	2
word	territory	3
word	terror	4
word	terrorism	9
word	terrorism ,	2
word	terrorist	3
word	terrorist group	2
word	tests	3
word	tests .	2
word	than	20
word	than $	2
word	than 100	2
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
word	the andean	2
word	the approval	2
word	the area	4
word	the areas	2
word	the army	4
word	the arrest	4
word	the attacks	2
word	the ban	6
word	the brexit	2
word	the cabinet	2
word	the capital	8
word	the case	2
word	the ceasefire	3
word	the chinese	3
word	the cia	2
word	the city	5
word	the comprehensive	2
word	the condition	2
word	the constitutional	2
word	the construction	2
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
word	the european	3
word	the extradition	2
word	the fall	2
word	the first	14
word	the gaza	3
word	the government	12
word	the group	3
word	the independence	2
word	the insurgents	2
word	the international	2
word	the investigation	3
word	the iraqi	3
word	the jewish	3
word	the kingdom	2
word	the largest	4
word	the last	4
word	the latest	3
word	the london	2
word	the meeting	2
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
word	the saudi	4
word	the site	2
word	the south	2
word	the southern	3
word	the spread	2
word	the start	5
word	the state	12
word	the strategic	2
word	the streets	3
word	the strike	11
word	the sudanese	2
word	the summit	4
word	the syrian	6
word	the taliban	2
word	the total	3
word	the two	11
word	the u.n.	4
word	the u.s.	12
word	the un	5
word	the united	15
word	the us	6
word	the wake	2
word	the war	5
word	the way	3
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
word	third	4
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
word	to find	2
word	to fly	3
word	to form	2
word	to germany	2
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
word	to open	3
word	to pay	4
word	to prevent	2
word	to promote	2
word	to protect	2
word	to provide	7
word	to reach	7
word	to recognize	2
word	to release	2
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
word	to step	2
word	to stop	3
word	to support	4
word	to suspend	3
word	to take	5
word	to the	48
word	to try	2
word	to undertake	3
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
word	tortured	2
word	total	6
word	total number	3
word	toward	2
word	town	5
word	track	3
word	trade	13
word	trade and	2
word	trade deal	6
word	training	2
word	transfer	2
word	transfer of	2
word	transition	4
word	travel	7
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
word	troops in	2
word	troops to	4
word	trump	8
word	trump .	2
word	try	3
word	try to	2
word	tuesday	44
word	tuesday ,	15
word	tuesday .	8
word	tuesday summoned	2
word	tunisia	2
word	tunisia -	2
word	turkey	10
word	turkey 's	4
word	turkish	6
word	turn	3
word	two -	5
word	two countries	5
word	two months	2
word	u.n.	6
word	u.s.	25
word	u.s. to	2
word	uighur	2
word	uk 's	2
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
word	undertake	3
word	undertake joint	2
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
word	victory	2
word	view	2
word	violated	7
word	violated TARGET	2
word	violated ceasefire	2
word	violating	2
word	violating the	2
word	violation	3
word	violation of	3
word	violations	3
word	violations .	2
word	violence	7
word	violence .	4
word	visit	16
word	visit to	7
word	visiting	3
word	voiced	2
word	voiced his	2
word	vote	8
word	vote .	3
word	wage	2
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
word	was stolen	3
word	was willing	2
word	washington	16
word	washington ,	2
word	washington -	2
word	waters	3
word	way	4
word	weapons	9
word	website	2
word	website ,	2
word	wednesday	43
word	wednesday ,	6
word	wednesday .	7
word	wednesday after	2
word	wednesday reiterated	2
word	wednesday that	3
word	wednesday to	2
word	week	30
word	week ,	7
word	week -	2
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
word	west	5
word	western	8
word	what	8
word	when	7
word	where	11
word	where the	3
word	whether	3
word	which	38
word	which has	2
word	which he	2
word	which is	2
word	which it	4
word	while	14
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
word	will investigate	2
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
word	with israel	2
word	with its	4
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
word	women	4
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
word	yesterday .	2
word	young	5
word	zelenskiy	2
word	zimbabwe	3
word	zimbabwe ,	2
word	zones	3
word	€	5
character	 "	13
character	 " 	13
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
character	 1,0	3
character	 12	7
character	 13	9
character	 13 	7
character	 15	14
character	 15 	13
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
character	 199	6
character	 1990	4
character	 2	126
character	 2 	8
character	 20	83
character	 20 	4
character	 200	16
character	 2010	7
character	 2013	3
character	 2017	13
character	 2019	7
character	 202	3
character	 21	5
character	 21 	5
character	 23	8
character	 24	7
character	 24 	6
character	 25 	3
character	 27	4
character	 3	28
character	 30	14
character	 30 	7
character	 4	27
character	 40 	4
character	 45	4
character	 50	5
character	 7	8
character	 8	11
character	 9	3
character	 a	920
character	 a 	432
character	 ab	45
character	 abr	6
character	 abu	5
character	 abus	5
character	 ac	96
character	 acc	59
character	 acce	26
character	 accu	17
character	 act	27
character	 acti	23
character	 ad	38
character	 add	16
character	 addi	9
character	 ado	2
character	 af	139
character	 afg	8
character	 afgh	8
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
character	 agri	4
character	 ai	65
character	 aid	34
character	 aid 	32
character	 aide	2
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
character	 ani	2
character	 anim	2
character	 ann	36
character	 anno	34
character	 ano	7
character	 anot	7
character	 ant	11
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
character	 art	7
character	 as	129
character	 as 	73
character	 assi	19
character	 at	154
character	 at 	71
character	 att	85
character	 atta	64
character	 atte	21
character	 au	21
character	 aug	4
character	 augu	4
character	 aut	10
character	 auth	8
character	 av	10
character	 avi	2
character	 aw	6
character	 awa	5
character	 awar	3
character	 b	458
character	 bac	17
character	 back	17
character	 bai	3
character	 bail	3
character	 ban	33
character	 ban 	17
character	 bas	16
character	 be	159
character	 be 	31
character	 bec	14
character	 beca	11
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
character	 bis	2
character	 bish	2
character	 bl	29
character	 blo	20
character	 bloc	17
character	 bo	75
character	 bol	3
character	 bom	12
character	 bomb	12
character	 bor	33
character	 bord	31
character	 bot	5
character	 both	5
character	 boy	10
character	 boyc	9
character	 bri	21
character	 brit	8
character	 brus	2
character	 bu	44
character	 bur	5
character	 burn	3
character	 bus	6
character	 bush	2
character	 busi	4
character	 c	584
character	 ca	163
character	 cal	51
character	 call	50
character	 cam	18
character	 camp	13
character	 can	20
character	 canc	9
character	 capt	11
character	 car	25
character	 care	5
character	 carr	14
character	 cau	6
character	 caus	6
character	 ce	49
character	 cea	29
character	 ceas	29
character	 ch	70
character	 cha	35
character	 chan	8
character	 char	22
character	 che	6
character	 ci	54
character	 cit	32
character	 cl	33
character	 cla	16
character	 clai	8
character	 clo	8
character	 clos	8
character	 co	326
character	 coa	7
character	 col	13
character	 coll	5
character	 colo	4
character	 com	78
character	 comb	4
character	 comp	43
character	 con	125
character	 conc	12
character	 conf	15
character	 conn	3
character	 cons	16
character	 cont	32
character	 conv	24
character	 coo	11
character	 coop	9
character	 cor	23
character	 coro	7
character	 cr	51
character	 cri	36
character	 cris	11
character	 crit	14
character	 cro	5
character	 cros	5
character	 cu	28
character	 curf	8
character	 curr	6
character	 cy	10
character	 cyb	8
character	 cybe	8
character	 d	419
character	 da	57
character	 dam	5
character	 dama	5
character	 dan	5
character	 day	35
character	 day 	15
character	 days	20
character	 de	258
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
character	 denu	3
character	 dep	18
character	 depa	5
character	 depl	8
character	 depo	5
character	 des	24
character	 desc	2
character	 desp	9
character	 dest	6
character	 deta	18
character	 dete	9
character	 deve	8
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
character	 done	2
character	 dono	5
character	 dow	11
character	 down	11
character	 dr	18
character	 dro	4
character	 dru	5
character	 drug	4
character	 du	33
character	 due	9
character	 due 	9
character	 dur	18
character	 duri	18
character	 e	334
character	 ea	41
character	 earl	18
character	 eas	21
character	 ease	4
character	 easi	3
character	 ec	16
character	 eco	15
character	 econ	15
character	 ef	19
character	 eff	19
character	 effo	16
character	 el	33
character	 em	20
character	 emb	10
character	 emba	9
character	 en	69
character	 end	34
character	 end 	21
character	 ende	5
character	 ene	4
character	 ener	2
character	 ens	8
character	 ensu	8
character	 erb	4
character	 erbi	3
character	 eru	3
character	 erup	3
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
character	 evac	3
character	 eve	16
character	 even	11
character	 evi	7
character	 evid	7
character	 ex	86
character	 exec	5
character	 exp	38
character	 expa	6
character	 expo	7
character	 ext	20
character	 exte	9
character	 extr	11
character	 f	590
character	 f 	2
character	 fa	73
character	 fai	17
character	 fail	15
character	 fe	27
character	 few	4
character	 few 	4
character	 fi	107
character	 fig	22
character	 figh	22
character	 fil	15
character	 fir	37
character	 fire	12
character	 fiv	14
character	 five	14
character	 fla	3
character	 flag	2
character	 fle	5
character	 fly	4
character	 fly 	3
character	 fo	325
character	 fol	27
character	 foll	27
character	 for	277
character	 for 	218
character	 forc	46
character	 form	18
character	 fr	198
character	 fra	8
character	 fran	4
character	 fre	46
character	 free	35
character	 fro	113
character	 fund	9
character	 fur	6
character	 furt	6
character	 fut	2
character	 futu	2
character	 g	199
character	 ga	26
character	 gam	5
character	 game	4
character	 gaza	5
character	 go	64
character	 gr	50
character	 gra	14
character	 gran	12
character	 gro	30
character	 gu	26
character	 gua	6
character	 guar	5
character	 gui	8
character	 guil	7
character	 h	599
character	 ha	428
character	 han	9
character	 hand	7
character	 has	246
character	 has 	245
character	 he	123
character	 he 	46
character	 hea	21
character	 heal	12
character	 hei	5
character	 heig	4
character	 hel	45
character	 held	27
character	 hi	89
character	 hig	10
character	 high	10
character	 him	22
character	 him 	20
character	 his	53
character	 his 	49
character	 hist	4
character	 hit	6
character	 hit 	3
character	 ho	78
character	 hol	21
character	 hon	2
character	 hos	18
character	 host	13
character	 hou	24
character	 hour	12
character	 hu	56
character	 hun	9
character	 i	740
character	 ia	2
character	 ian	2
character	 ians	2
character	 id	5
character	 idl	5
character	 idli	5
character	 if	22
character	 if 	22
character	 im	56
character	 immi	4
character	 imp	42
character	 impo	32
character	 in	588
character	 in 	467
character	 inc	41
character	 inci	7
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
character	 iss	26
character	 issu	26
character	 it	154
character	 it 	75
character	 its	91
character	 its 	91
character	 j	104
character	 ja	29
character	 jan	12
character	 janu	10
character	 je	19
character	 jo	28
character	 ju	34
character	 jub	2
character	 juba	2
character	 jul	10
character	 july	8
character	 jun	9
character	 june	9
character	 jus	8
character	 just	8
character	 k	114
character	 ka	19
character	 ke	8
character	 kee	2
character	 keep	2
character	 khal	3
character	 ki	60
character	 kil	50
character	 kill	48
character	 kin	2
character	 king	2
character	 kir	3
character	 kirk	3
character	 kro	2
character	 kron	2
character	 l	316
character	 la	156
character	 la 	2
character	 lar	10
character	 larg	10
character	 las	41
character	 last	41
character	 lat	18
character	 late	18
character	 law	25
character	 law 	9
character	 laws	7
character	 lay	4
character	 lay 	4
character	 le	97
character	 lea	45
character	 lead	23
character	 leas	13
character	 leav	6
character	 led	11
character	 led 	11
character	 lef	10
character	 left	10
character	 leg	9
character	 lega	6
character	 let	11
character	 let 	6
character	 lett	5
character	 lev	9
character	 li	70
character	 lif	36
character	 lift	35
character	 loc	6
character	 loca	3
character	 log	2
character	 logi	2
character	 luc	2
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
character	 may	20
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
character	 mex	2
character	 mexi	2
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
character	 more	31
character	 mu	31
character	 mug	2
character	 muga	2
character	 mul	2
character	 mus	17
character	 must	12
character	 n	235
character	 na	55
character	 nam	3
character	 name	3
character	 nat	35
character	 nati	34
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
character	 nin	3
character	 nine	3
character	 no	78
character	 no 	6
character	 nor	17
character	 nort	14
character	 not	44
character	 not 	44
character	 now	6
character	 now 	6
character	 nu	16
character	 nut	2
character	 o	739
character	 of 	395
character	 off	73
character	 off 	13
character	 offe	12
character	 offi	49
character	 ol	10
character	 old	9
character	 old 	9
character	 on	389
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
character	 our	3
character	 our 	3
character	 out	38
character	 out 	22
character	 p	495
character	 pala	4
character	 pap	2
character	 par	46
character	 pari	4
character	 parl	8
character	 part	22
character	 pas	8
character	 pass	4
character	 past	3
character	 pay	9
character	 pay 	9
character	 pen	7
character	 peni	2
character	 peo	47
character	 peop	47
character	 pers	3
character	 ph	9
character	 pho	5
character	 pi	8
character	 pie	3
character	 piec	3
character	 pl	38
character	 pla	25
character	 plan	17
character	 plat	2
character	 plu	3
character	 poss	8
character	 pr	231
character	 pre	78
character	 pre 	4
character	 pres	51
character	 prev	12
character	 pro	133
character	 pro 	3
character	 prob	5
character	 prom	10
character	 prot	31
character	 prov	44
character	 pu	42
character	 pub	20
character	 publ	20
character	 pur	5
character	 pus	6
character	 push	6
character	 q	15
character	 qu	10
character	 qua	3
character	 que	6
character	 ques	5
character	 r	488
character	 ra	32
character	 rai	8
character	 raid	4
character	 rais	3
character	 ram	3
character	 rav	2
character	 rava	2
character	 re	420
character	 re 	6
character	 rea	31
character	 reac	20
character	 read	7
character	 reb	14
character	 rebe	14
character	 rec	44
character	 rece	24
character	 red	7
character	 redu	6
character	 ref	59
character	 refo	6
character	 refu	47
character	 reg	31
character	 rein	4
character	 rel	81
character	 rele	49
character	 ren	10
character	 rene	8
character	 req	16
character	 requ	16
character	 res	69
character	 resc	2
character	 rese	6
character	 resi	13
character	 rest	12
character	 ret	35
character	 reta	7
character	 retu	26
character	 rev	12
character	 ri	30
character	 rig	22
character	 righ	20
character	 ro	27
character	 rob	4
character	 robe	4
character	 roc	4
character	 rock	4
character	 rol	7
character	 role	5
character	 rou	5
character	 roun	2
character	 ru	40
character	 rul	8
character	 run	7
character	 run 	3
character	 rus	23
character	 russ	22
character	 s	710
character	 sa	235
character	 sai	131
character	 said	130
character	 san	38
character	 say	44
character	 sayi	13
character	 sc	25
character	 sch	10
character	 sche	7
character	 se	176
character	 sea	3
character	 sect	3
character	 sei	11
character	 seiz	11
character	 sen	42
character	 sena	5
character	 send	15
character	 sep	19
character	 sepa	8
character	 sept	11
character	 ser	19
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
character	 sig	18
character	 sign	18
character	 sit	11
character	 situ	3
character	 sl	7
character	 sla	2
character	 sma	4
character	 smal	3
character	 smu	2
character	 smug	2
character	 so	87
character	 soci	3
character	 sol	11
character	 sold	7
character	 soo	3
character	 soon	3
character	 sou	36
character	 soug	5
character	 sout	26
character	 sp	42
character	 span	2
character	 spe	15
character	 st	208
character	 stag	6
character	 stan	7
character	 stat	78
character	 sto	25
character	 stop	12
character	 stor	7
character	 str	76
character	 stri	37
character	 stru	8
character	 stu	4
character	 su	160
character	 sub	13
character	 subm	2
character	 subs	3
character	 sud	7
character	 suda	7
character	 suic	6
character	 sum	18
character	 summ	18
character	 sun	23
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
character	 talk	37
character	 tar	15
character	 targ	11
character	 te	67
character	 tem	3
character	 temp	3
character	 ten	7
character	 tens	7
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
character	 thes	3
character	 they	32
character	 this	34
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
character	 to	567
character	 to 	542
character	 tod	16
character	 toda	15
character	 tol	6
character	 told	4
character	 too	9
character	 too 	3
character	 tor	12
character	 tort	6
character	 tow	8
character	 tr	106
character	 tra	39
character	 trac	3
character	 trai	3
character	 trav	9
character	 tri	15
character	 tria	8
character	 trip	4
character	 tro	32
character	 troo	32
character	 tru	12
character	 tu	65
character	 tue	44
character	 tues	44
character	 turn	3
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
character	 val	4
character	 vall	2
character	 ve	16
character	 very	2
character	 vi	62
character	 vic	7
character	 vict	5
character	 view	2
character	 vio	25
character	 viol	25
character	 vo	16
character	 vol	4
character	 volo	2
character	 vot	10
character	 vote	10
character	 w	541
character	 wa	126
character	 war 	28
character	 warf	4
character	 warn	12
character	 warr	3
character	 wars	2
character	 was	62
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
character	 wild	2
character	 will	98
character	 wit	181
character	 with	180
character	 wo	70
character	 wor	29
character	 wou	37
character	 woul	32
character	 yes	6
character	 yest	6
character	 z	12
character	 zel	3
character	 zele	2
character	 €	5
character	 € 	5
character	" 	13
character	's	154
character	's 	154
character	, 	512
character	,0	10
character	,00	9
character	,000	9
character	,000 	9
character	,5	4
character	,50	4
character	,500	4
character	,500 	4
character	- 	206
character	--	32
character	-- 	32
character	.5	4
character	.5 	4
character	0 	76
character	0,	5
character	0,0	4
character	0,00	4
character	0,000	4
character	000	10
character	000 	10
character	010	7
character	010 	7
character	013	3
character	013 	3
character	017	13
character	017 	13
character	019	7
character	019 	7
character	02	4
character	05	3
character	06	3
character	0s	4
character	0s 	4
character	1 	36
character	1,0	3
character	1.	5
character	10	18
character	10 	12
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
character	199	6
character	1990	4
character	1990 	2
character	2 	22
character	20	85
character	20 	8
character	200	17
character	2010	7
character	2010 	7
character	2013	3
character	2013 	3
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
character	25 	3
character	27	4
character	3 	23
character	3,	2
character	30	18
character	31	5
character	31 	5
character	40 	6
character	43 	3
character	45	4
character	5 	35
character	50	15
character	50 	7
character	500	6
character	500 	6
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
character	99	6
character	990	4
character	990 	2
character	a 	527
character	abe	2
character	abe 	2
character	abi	15
character	abl	25
character	able	12
character	able 	11
character	abli	13
character	ablis	13
character	abo	25
character	abor	7
character	abora	5
character	abr	6
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
character	actin	2
character	actio	15
character	activ	12
character	actor	3
character	acu	3
character	acua	3
character	acuat	3
character	ad	214
character	ad 	92
character	add	17
character	addi	9
character	addit	6
character	ade	57
character	ade 	28
character	ader	21
character	ader 	14
character	adin	11
character	ading	11
character	adit	5
character	adite	2
character	aditi	3
character	adl	7
character	adli	6
character	adlin	5
character	ads	2
character	ads 	2
character	ady	11
character	ady 	11
character	afg	8
character	afgh	8
character	afgha	8
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
character	agri	4
character	ai	389
character	aid	167
character	aid 	164
character	aide	2
character	aig	11
character	aign	8
character	aign 	8
character	ail	40
character	ail 	9
character	aile	17
character	ailed	17
character	ails	3
character	ails 	3
character	aim	14
character	aimi	4
character	aimin	4
character	ain	151
character	ain 	26
character	aine	25
character	aine 	6
character	ained	18
character	aini	6
character	ainin	4
character	ainl	2
character	ains	92
character	ains 	4
character	ainst	89
character	aip	2
character	aisi	2
character	aisin	2
character	ait	6
character	aiti	2
character	aitin	2
character	aj	12
character	ajo	8
character	ajor 	5
character	ak	65
character	ake 	19
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
character	aliat	4
character	alib	6
character	aliba	6
character	alk	37
character	alks	37
character	alks 	37
character	all	157
character	alled	29
character	alleg	26
character	alley	2
character	alli	19
character	allia	3
character	allin	13
character	allo	27
character	allow	25
character	ally	23
character	ally 	23
character	als	48
character	als 	27
character	also	20
character	also 	20
character	alth	12
character	alth 	11
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
character	amily	2
character	ampa	8
character	ampai	8
character	an	697
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
character	ane	13
character	anes	7
character	anese	7
character	anger	3
character	ani	69
character	ani 	6
character	anim	4
character	anima	2
character	anish	5
character	anist	5
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
character	ansit	5
character	ant	56
character	ant 	16
character	ante	11
character	anted	9
character	anti	12
character	antin	2
character	ants	12
character	ants 	12
character	anu	11
character	anua	10
character	anuar	10
character	anw	4
character	anwh	4
character	anwhi	4
character	apa	7
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
character	appre	2
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
character	arat	11
character	arati	6
character	arc	27
character	arch	25
character	arch 	22
character	arche	2
character	ardin	3
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
character	arged	3
character	arges	20
character	arget	11
character	argo	6
character	argo 	6
character	argu	2
character	aris	4
character	aris 	4
character	ark	14
character	ark 	8
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
character	asic	2
character	asic 	2
character	asin	4
character	asing	4
character	ass	67
character	ass 	8
character	assa	18
character	asse	10
character	assi	24
character	assis	19
character	assiv	3
character	assy	3
character	assy 	3
character	ast	89
character	ast 	69
character	aste	13
character	asti	2
character	astin	2
character	at	620
character	at 	211
character	ate	230
character	ate 	121
character	ated	39
character	ated 	38
character	aten	15
character	atene	12
character	ater	24
character	ater 	6
character	atera	14
character	aters	3
character	ates	27
character	ates 	22
character	ati	277
character	atic	19
character	atica	3
character	atin	31
character	ating	30
character	atio	232
character	ation	232
character	atis	5
character	ativ	7
character	ative	7
character	atri	5
character	att	97
character	atta	65
character	attac	64
character	atte	25
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
character	ausi	4
character	ausin	4
character	aut	11
character	auth	8
character	autho	8
character	av	174
character	avag	2
character	avage	2
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
character	awar	3
character	award	3
character	aws	8
character	ax	7
character	ax 	4
character	ay	365
character	ay 	324
character	aya	7
character	aya 	3
character	ayan	4
character	ayi	15
character	ayin	15
character	aying	15
character	ays	43
character	ays 	42
character	az	22
character	aza	5
character	aza 	5
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
character	ban	44
character	ban 	23
character	banne	5
character	bar	8
character	barg	5
character	bargo	5
character	bas	22
character	basic	2
character	bass	6
character	bassy	3
character	be 	38
character	bec	14
character	beca	11
character	becau	11
character	bed 	3
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
character	bel 	6
character	ber	70
character	ber 	52
character	berl	4
character	berli	4
character	bert	4
character	bert 	2
character	berts	2
character	bet	29
character	bett	4
character	bette	4
character	bi	96
character	bia 	5
character	bid	10
character	bid 	5
character	bil	44
character	bil 	3
character	bili	13
character	biliz	8
character	bill 	4
character	bin	14
character	bings	2
character	bis	2
character	bish	2
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
character	block	16
character	bm	2
character	bmi	2
character	bo	110
character	bom	12
character	bomb	12
character	bomb 	4
character	bombi	3
character	bor	46
character	bora	5
character	borat	5
character	bord	31
character	borde	31
character	bori	3
character	bot	5
character	both	5
character	both 	5
character	bou	25
character	bout	20
character	boy	10
character	boyc	9
character	boyco	9
character	bra	7
character	bri	21
character	brit	8
character	brita	5
character	bru	14
character	brus	2
character	bruss	2
character	bs	14
character	bu	77
character	bu 	2
character	burn	3
character	bus	12
character	buse	5
character	bush	3
character	bush 	2
character	busi	4
character	busin	4
character	bute	4
character	bute 	4
character	buti	5
character	butio	4
character	bw	4
character	by	100
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
character	camp	13
character	campa	8
character	can	46
character	canc	9
character	cance	9
character	cant	3
character	cant 	3
character	capt	11
character	captu	7
character	car	27
character	care	7
character	care 	6
character	carr	14
character	cast	3
character	cast 	2
character	cat	23
character	cati	13
character	catio	13
character	causi	4
character	cc	64
character	cce	28
character	ccep	18
character	ccept	18
character	cces	9
character	ccess	9
character	ccu	20
character	ccus	16
character	ccuse	10
character	ce	402
character	ce 	196
character	cea	30
character	ceas	30
character	cease	30
character	ced	62
character	ced 	56
character	cede	4
character	ceded	3
character	cei	7
character	ceiv	7
character	ceive	7
character	cel	12
character	cell	6
character	celle	6
character	cem	17
character	cemb	12
character	cembe	12
character	cent	34
character	cent 	13
character	cep	20
character	cept	20
character	cept 	9
character	cepte	7
character	cepts	2
character	cer	16
character	ces	62
character	cess	18
character	cess 	13
character	ch	222
character	ch 	87
character	cha	43
character	chan	16
character	char	22
character	charg	20
character	che	70
character	ched	58
character	ched 	54
character	chedu	4
character	cheme	3
character	chine	8
character	ci	200
character	cia	47
character	cial	40
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
character	cit	40
character	citi	13
character	citin	5
character	citiz	5
character	ck	131
character	ck 	56
character	cka	12
character	ckad	10
character	ckade	10
character	cke	23
character	cked	19
character	cked 	19
character	cket	4
character	cks	27
character	cks 	26
character	cla	42
character	clai	9
character	claim	9
character	clar	23
character	clare	21
character	clo	9
character	clos	8
character	close	7
character	clud	27
character	clude	6
character	clus	3
character	clusi	3
character	co	393
character	coa	7
character	col	15
character	coll	5
character	colla	5
character	colo	4
character	colom	4
character	com 	2
character	comb	4
character	come	15
character	comme	8
character	commi	17
character	commu	6
character	comp	43
character	compl	22
character	con	150
character	conce	11
character	cond	37
character	conf	15
character	conn	4
character	conne	3
character	cono	15
character	conom	15
character	cont	32
character	contr	17
character	conv	24
character	convi	20
character	coo	11
character	coop	9
character	coope	9
character	cor	41
character	coro	7
character	coron	7
character	cot	10
character	cott	9
character	cott 	7
character	cov	11
character	cove	9
character	cover	9
character	cr	84
character	cra	15
character	crac	4
character	crat	6
character	crati	5
character	cree	2
character	cree 	2
character	cri	41
character	crib	2
character	cribe	2
character	cris	11
character	crisi	11
character	crit	14
character	criti	14
character	cro	12
character	cros	12
character	cross	12
character	cs	6
character	cs 	6
character	ct	264
character	ct 	29
character	cte	77
character	cted	77
character	cted 	76
character	cti	131
character	ctic	4
character	ctim	3
character	ctims	2
character	ctin	9
character	cting	9
character	ctiv	16
character	ctivi	12
character	cto	19
character	ctor	11
character	cts	15
character	cts 	15
character	cu	115
character	cua	3
character	cuat	3
character	cuati	2
character	cul	10
character	cum	3
character	cur	45
character	curf	8
character	curfe	8
character	curi	25
character	curit	25
character	curr	6
character	curre	6
character	cus	37
character	cuse	11
character	cused	8
character	cuss	14
character	cuss 	7
character	cusse	3
character	cut	13
character	cut 	4
character	cuti	5
character	cutiv	4
character	cy 	29
character	cyb	8
character	cybe	8
character	cyber	8
character	d 	986
character	da	346
character	dam	7
character	dama	5
character	damas	2
character	dan	19
character	dan 	8
character	dane	3
character	danes	3
character	dang	3
character	dange	3
character	day	295
character	day 	281
character	days	20
character	days 	20
character	dd	24
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
character	decla	23
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
character	denu	3
character	denuc	3
character	dep	26
character	depa	5
character	depar	5
character	depl	8
character	deplo	8
character	depo	5
character	depor	4
character	der	129
character	der 	61
character	dere	29
character	dered	28
character	ders	26
character	des	38
character	desc	2
character	descr	2
character	desp	11
character	despi	7
character	dest	7
character	destr	3
character	deta	18
character	dete	9
character	deten	6
character	deve	8
character	devel	8
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
character	dier	7
character	dies	2
character	dies 	2
character	din	110
character	ding	106
character	ding 	103
character	dip	14
character	dipl	14
character	diplo	14
character	dis	64
character	disc	17
character	discu	14
character	disp	16
character	displ	2
character	dispu	12
character	disr	2
character	disru	2
character	dit	28
character	dite	3
character	dited	2
character	diti	23
character	ditio	23
character	div	6
character	divi	5
character	divid	2
character	dl	33
character	dli	14
character	dlib	5
character	dlib 	5
character	dlif	2
character	dlife	2
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
character	dra	26
character	draw	20
character	draw 	9
character	dre	24
character	drew	7
character	drew 	7
character	dri	2
character	dro	4
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
character	due	9
character	due 	9
character	dul	8
character	dule	5
character	duled	4
character	dur	22
character	duri	18
character	durin	18
character	dus	7
character	dust	5
character	dustr	5
character	dy	13
character	dy 	12
character	e 	909
character	ea	445
character	ea 	16
character	eac	69
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
character	eal	44
character	eal 	24
character	eals	3
character	eals 	3
character	ealt	12
character	ealth	12
character	eam	7
character	ean	22
character	eanw	4
character	eanwh	4
character	eap	9
character	eapo	9
character	eapon	9
character	ear	114
character	earc	6
character	earch	6
character	eari	7
character	eariz	3
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
character	eats	3
character	eats 	3
character	eav	7
character	eb	33
character	ebe	14
character	ebel	14
character	ec	288
character	eca	15
character	ecau	12
character	ecaus	11
character	ece	44
character	ecei	6
character	eceiv	6
character	ecem	12
character	ecemb	12
character	ecen	18
character	ecent	18
character	eci	33
character	ecid	4
character	ecide	3
character	ecl	26
character	ecla	23
character	eclar	23
character	eco	41
character	econ	22
character	econo	15
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
character	ecu	38
character	ecur	28
character	ecuri	25
character	ecut	9
character	ecuti	5
character	ed	880
character	ed 	863
character	eded	6
character	eded 	6
character	edi	39
character	edia	26
character	ediat	15
character	edic	7
character	edica	6
character	edici	2
character	edl	13
character	edly	13
character	edly 	13
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
character	ef 	6
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
character	egall	4
character	egan	6
character	egan 	6
character	egat	11
character	ege	27
character	ege 	7
character	eged	19
character	eged 	12
character	egedl	7
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
character	ehen	5
character	ehend	2
character	ei	125
character	eig	32
character	eight	7
character	eign	15
character	ein	12
character	eir	52
character	eir 	50
character	eiv	7
character	eive	7
character	eived	6
character	eiz	11
character	eize	10
character	eized	9
character	ek 	32
character	eki	7
character	ekin	7
character	eking	7
character	el	312
character	el 	48
character	ela	37
character	ela 	4
character	elay	5
character	elaya	2
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
character	elen	2
character	elens	2
character	elev	3
character	eli	30
character	elig	3
character	elim	2
character	elimi	2
character	eliv	7
character	elive	7
character	ell	34
character	elle	15
character	elled	13
character	ellin	3
character	elo	11
character	elop	8
character	elp	18
character	elp 	10
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
character	embas	3
character	embe	32
character	ember	31
character	eme	85
character	emen	77
character	ement	73
character	emi	20
character	emic	7
character	emis	6
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
character	en	567
character	en 	139
character	ena	10
character	enat	5
character	enate	3
character	enc	82
character	ence	53
character	ence 	45
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
character	ene 	2
character	ener	4
character	energ	2
character	enew	7
character	enew 	3
character	enewe	3
character	eng	15
character	eni	20
character	enin	11
character	ening	9
character	enins	2
character	ens	47
character	enshi	2
character	ensio	13
character	ensk	2
character	enski	2
character	ensu	8
character	ensur	8
character	ent	295
character	ent 	211
character	enta	13
character	entar	4
character	entat	3
character	enter	7
character	enti	20
character	entio	10
character	entl	17
character	ently	17
character	ents	24
character	ents 	24
character	enuc	3
character	enucl	3
character	eo	57
character	eop	48
character	eopl	47
character	eople	47
character	ep	142
character	epa	18
character	epar	16
character	epart	5
character	eper	8
character	epers	8
character	epi	23
character	epin	20
character	eping	20
character	epl	8
character	eplo	8
character	eploy	8
character	epo	37
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
character	eque	16
character	eques	14
character	equi	8
character	equir	2
character	er	652
character	er 	364
character	era 	3
character	erat	34
character	erati	22
character	erb	7
character	erbi	4
character	erbil	3
character	erc	13
character	erce	4
character	erd	10
character	erda	7
character	erday	6
character	erdo	3
character	ere	115
character	ere 	53
character	ered	42
character	ered 	42
character	eref	6
character	erefo	6
character	erg	10
character	ergy	2
character	ergy 	2
character	eri	52
character	erim	7
character	erim 	7
character	erli	4
character	erlin	4
character	erm	28
character	ermi	13
character	ermin	6
character	ern 	34
character	erna	27
character	ernal	3
character	ernat	21
character	ernm	45
character	ernme	45
character	erno	2
character	ernoo	2
character	ero	9
character	erou	6
character	erous	6
character	err	26
character	ers	125
character	ers 	106
character	ert	34
character	ert 	12
character	erts	5
character	erts 	5
character	eru	14
character	erup	3
character	erupt	3
character	erv	17
character	erve	9
character	erved	2
character	ery	11
character	ery 	11
character	es	547
character	es 	252
character	esc	11
character	esca	6
character	escal	5
character	escr	2
character	escri	2
character	esd	86
character	esda	86
character	esday	86
character	ese	31
character	ese 	17
character	esea	5
character	esear	5
character	esen	7
character	esenc	3
character	esent	4
character	eser	2
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
character	esse	10
character	esses	4
character	essi	14
character	essu	5
character	essur	5
character	est	214
character	est 	65
character	esta	15
character	estab	14
character	este	48
character	ested	33
character	ester	17
character	esti	68
character	estig	42
character	estin	18
character	estio	5
character	estr	13
character	estra	2
character	estri	8
character	estro	3
character	ests	15
character	ests 	15
character	et	248
character	et 	67
character	eta	27
character	etai	18
character	etail	4
character	etal	4
character	etali	4
character	ete	22
character	ete 	2
character	eten	6
character	etent	6
character	eter	6
character	eth	15
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
character	etu	26
character	etur	26
character	eturn	26
character	etw	26
character	eu	33
character	eur	16
character	euro	15
character	euros	4
character	ev	99
character	eva	9
character	evac	3
character	evacu	3
character	eve 	3
character	evelo	8
character	even	25
character	even 	11
character	event	10
character	ever	20
character	ever 	7
character	ew 	50
character	ewo	2
character	ewor	2
character	ework	2
character	exec	5
character	execu	5
character	exi	9
character	exic	2
character	exico	2
character	exp	39
character	expa	6
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
character	facin	4
character	fai	22
character	fail	15
character	faile	10
character	far	13
character	fe	90
character	fe 	3
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
character	ffici	29
character	ffo	16
character	ffor	16
character	ffort	16
character	fg	8
character	fgh	8
character	fgha	8
character	fghan	8
character	fi	201
character	fic	59
character	fican	2
character	fice 	16
character	fici	30
character	ficia	27
character	fig	22
character	figh	22
character	fight	22
character	fil	22
character	fir	62
character	fire	34
character	fire 	30
character	fired	4
character	fiv	14
character	five	14
character	five 	14
character	fla	3
character	flag	2
character	flag 	2
character	fle	7
character	fly	5
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
character	form	38
character	forma	19
character	formi	2
character	fort	16
character	fort 	7
character	forts	9
character	fr	213
character	fra	11
character	fran	4
character	franc	4
character	fre	46
character	free	35
character	free 	14
character	freed	20
character	fri	57
character	fric	13
character	frica	13
character	fro	114
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
character	fun	11
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
character	gab	2
character	gabe	2
character	gabe 	2
character	gai	91
character	gain	91
character	gain 	2
character	gains	89
character	gal	19
character	gal 	12
character	gall	5
character	gally	4
character	gam	5
character	game	4
character	game 	2
character	games	2
character	gan	19
character	gan 	8
character	gat	53
character	gate	10
character	gate 	7
character	gati	41
character	gatio	40
character	gaza	5
character	gaza 	5
character	gd	2
character	gdo	2
character	gdom	2
character	gdom 	2
character	ge	192
character	ge 	47
character	ged	43
character	ged 	37
character	gedl	7
character	gedly	7
character	gen	39
character	gent	9
character	ger	23
character	ger 	6
character	ges	37
character	gest	11
character	gest 	9
character	gg	19
character	ggi	4
character	ggle	3
character	ggled	2
character	gh	130
character	gh 	21
character	gha	10
character	ghan	9
character	ghani	6
character	ght	84
character	ght 	38
character	ghte	12
character	ghten	4
character	ghter	8
character	ghti	10
character	ghtin	10
character	ghts	24
character	ghts 	24
character	gi	94
character	gin	27
character	gin 	6
character	ging	19
character	ging 	19
character	gisti	2
character	give 	6
character	given	4
character	gle	6
character	gled	2
character	gled 	2
character	gn	68
character	gne	25
character	gned	23
character	gned 	23
character	gni	10
character	gnif	2
character	gnifi	2
character	go	94
character	go 	17
character	goi	4
character	goin	4
character	going	4
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
character	group	22
character	gs	19
character	gs 	16
character	gsi	2
character	gsid	2
character	gside	2
character	gt	22
character	gu	39
character	gua	8
character	guar	5
character	gui	9
character	guil	7
character	guilt	7
character	gus	4
character	gust	4
character	gust 	4
character	gy	13
character	gy 	8
character	ha	550
character	hal	18
character	hali	3
character	han	58
character	han 	23
character	hand	7
character	hand 	4
character	hani	10
character	hanis	6
character	har	50
character	hara	5
character	hare	8
character	hared	4
character	harg	20
character	harge	19
character	has	249
character	has 	245
character	hat	136
character	hat 	133
character	hd	30
character	hdr	26
character	hdra	19
character	hdraw	19
character	hdre	7
character	hdrew	7
character	he	739
character	he 	623
character	hea	30
character	head	12
character	heal	12
character	healt	12
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
character	help 	10
character	helpi	6
character	hem	21
character	hem 	14
character	heme	3
character	hen	21
character	hend	2
character	her	91
character	her 	34
character	here	32
character	here 	24
character	heref	6
character	hern	13
character	hern 	12
character	hese	3
character	hese 	3
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
character	hist	6
character	histo	4
character	hit 	3
character	hite	4
character	hite 	4
character	hme	3
character	hmir 	4
character	ho	185
character	ho 	45
character	hol	24
character	holdi	8
character	hon	5
character	hood	3
character	hor	17
character	hori	8
character	horiz	2
character	hos	25
character	host	13
character	host 	3
character	hou	43
character	houg	3
character	hough	3
character	hour	12
character	hour 	3
character	hous	16
character	hout	7
character	hout 	5
character	how 	4
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
character	hter 	5
character	hters	3
character	hti	10
character	htin	10
character	hting	10
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
character	ibed	2
character	ibed 	2
character	ibl	12
character	ible	11
character	ible 	11
character	ibu	9
character	ibut	9
character	ibute	4
character	ibuti	5
character	ic	311
character	ic 	71
character	ica 	8
character	ical	40
character	ical 	37
character	icall	3
character	icant	2
character	icat	8
character	icati	6
character	ice 	35
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
character	ico 	2
character	ics	6
character	ics 	6
character	ict	44
character	ict 	10
character	icti	17
character	ictim	3
character	ictio	13
character	icu	5
character	id	335
character	id 	186
character	ide	120
character	ide 	34
character	ided	18
character	ided 	18
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
character	ied	24
character	ied 	24
character	ief	9
character	ief 	6
character	ieg	8
character	iege	8
character	iege 	7
character	iel	8
character	ield	8
character	ields	6
character	ies	75
character	ies 	73
character	iet	5
character	iev	7
character	ieve 	2
character	if	92
character	ife	4
character	ife 	3
character	ift	42
character	ift 	17
character	ifte	16
character	ifted	16
character	ifti	3
character	iftin	3
character	ig	206
character	iga	46
character	igat	43
character	igate	8
character	igati	34
character	igh	92
character	ight	72
character	ighte	11
character	ighti	10
character	ights	24
character	ign	59
character	igne	23
character	igned	23
character	igni	4
character	ignif	2
character	igr	11
character	igra	11
character	igrat	6
character	ik	44
character	ike	37
character	ike 	27
character	iki	4
character	ikin	3
character	iking	3
character	il	413
character	il 	68
character	ila	22
character	ilat	15
character	ilate	14
character	ild	22
character	ild 	6
character	ildl	2
character	ildli	2
character	ile 	30
character	iled	29
character	iled 	29
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
character	ilt	7
character	ilty	7
character	ilty 	7
character	ily	5
character	ily 	5
character	im	178
character	im 	35
character	ima	30
character	imal	2
character	imat	18
character	imatu	8
character	ime	41
character	ime 	24
character	imes	10
character	imes 	10
character	imin	12
character	iming	4
character	immi	4
character	immig	4
character	imp	43
character	impl	4
character	impo	32
character	impos	26
character	ims	8
character	ims 	7
character	in	849
character	ina	32
character	inal	8
character	inal 	7
character	inar	2
character	inary	2
character	incid	5
character	indi	17
character	india	10
character	indiv	2
character	indu	6
character	indus	5
character	ine	89
character	ine 	37
character	inel	2
character	inely	2
character	ines	15
character	iness	4
character	inf	18
character	info	12
character	infor	12
character	ingd	2
character	ingdo	2
character	ings	13
character	ings 	13
character	ini	56
character	inin	4
character	ining	4
character	init	6
character	inl	2
character	ins	125
character	ins 	5
character	insi	5
character	insis	4
character	inst	100
character	inst 	89
character	inted	2
character	inter	37
character	into	34
character	into 	34
character	inu	13
character	inue	10
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
character	ionar	2
character	ioni	3
character	ionin	3
character	ions	149
character	ions 	145
character	ior	6
character	iou	17
character	ious	16
character	ious 	13
character	ip	59
character	ip 	13
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
character	iro	6
character	iron	2
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
character	isi	66
character	isis	11
character	isis 	11
character	isiti	3
character	ism	22
character	ism 	15
character	iso	21
character	ison	17
character	isp	16
character	ispl	2
character	ispla	2
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
character	isto	4
character	istor	4
character	istr	23
character	istra	8
character	istri	6
character	ists	18
character	ists 	18
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
character	itho	3
character	ithou	3
character	iti	129
character	itias	3
character	itic	38
character	itica	27
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
character	itted	6
character	itu	20
character	itua	3
character	ituat	3
character	ity	77
character	ity 	77
character	iv	134
character	ive	91
character	ive 	52
character	ivel	4
character	ively	3
character	iven	4
character	iven 	4
character	iver	11
character	iver 	4
character	ivi	42
character	ivid	2
character	ividu	2
character	ix	8
character	iy	2
character	iy 	2
character	iz	50
character	ize	38
character	ized	22
character	ized 	22
character	izen	5
character	izens	4
character	ja	33
character	jan	13
character	janu	10
character	janua	10
character	je	65
character	jo	36
character	jor 	5
character	ju	42
character	jub	2
character	juba	2
character	juba 	2
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
character	ked	28
character	ked 	28
character	keep 	2
character	keepe	8
character	keepi	20
character	ker	16
character	kers	12
character	kers 	12
character	kes 	10
character	kh	13
character	khal	3
character	khali	3
character	ki	108
character	kil	51
character	kill	48
character	kille	29
character	king 	33
character	kingd	2
character	kir	3
character	kirk	3
character	kirku	3
character	kis	15
character	kish	6
character	kish 	6
character	kiy	2
character	kiy 	2
character	ko	15
character	kr	16
character	kra	10
character	krai	9
character	krain	9
character	kro	2
character	kron	2
character	krone	2
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
character	laim	9
character	laimi	4
character	lain	14
character	lan	40
character	lan 	6
character	land	17
character	lann	9
character	lanne	7
character	lar	39
character	lare	21
character	lared	21
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
character	law	29
character	law 	9
character	laws	7
character	lay	13
character	lay 	7
character	laya	3
character	laya 	2
character	lb	4
character	lc	11
character	lco	11
character	lcom	11
character	lcome	11
character	ld	133
character	ld 	100
character	ldie	7
character	ldier	7
character	ldl	2
character	ldli	2
character	ldlif	2
character	lds	8
character	lds 	8
character	le	444
character	le 	120
character	lea	105
character	lead	24
character	leade	19
character	leari	4
character	leas	62
character	lease	48
character	least	13
character	leav	6
character	led	135
character	led 	128
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
character	lenc	9
character	lence	9
character	lens	2
character	lensk	2
character	lert	8
character	lert 	8
character	les	25
character	les 	10
character	let	18
character	let 	6
character	lete	6
character	lete 	2
character	lett	5
character	lette	5
character	ley	4
character	ley 	3
character	li	428
character	li 	10
character	lia	35
character	liam	8
character	liame	8
character	lianc	4
character	liat	7
character	liate	4
character	lib	18
character	lib 	5
character	liba	6
character	liban	6
character	lic	42
character	lica	6
character	licat	4
character	lici	5
character	lie	33
character	lies	11
character	lies 	9
character	lif	41
character	life	3
character	life 	2
character	lift	35
character	lift 	14
character	lifte	16
character	lifti	3
character	lig	19
character	limi	5
character	limin	2
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
character	lise	2
character	lised	2
character	lish	19
character	lish 	6
character	list	10
character	lit	105
character	lita	64
character	litan	10
character	litar	54
character	litia	4
character	lity	6
character	lity 	6
character	liv	17
character	live	12
character	liver	7
character	livi	5
character	liz	10
character	lize	9
character	lize 	2
character	lk	38
character	lks	37
character	lks 	37
character	ll	400
character	ll 	137
character	lla	10
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
character	llo	56
character	llow	52
character	llow 	19
character	llowi	26
character	lls	5
character	lls 	5
character	lly	24
character	lly 	24
character	ln	3
character	loca	6
character	local	3
character	lock	18
character	locka	10
character	lod	2
character	log	10
character	logi	5
character	logis	2
character	lom	17
character	loma	14
character	lomat	14
character	lomb	4
character	lombi	3
character	lon	37
character	long	30
character	long 	24
character	longi	2
character	longs	2
character	lop	8
character	los	11
character	lose	7
character	losed	2
character	low	59
character	low 	24
character	lowed	6
character	lowi	28
character	lowin	28
character	loy	10
character	loye	3
character	loyed	3
character	loym	4
character	loyme	4
character	lp	21
character	lp 	10
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
character	lth	12
character	lth 	11
character	lti	16
character	lty	7
character	lty 	7
character	luc	2
character	lud	27
character	lude	6
character	lude 	3
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
character	mad	16
character	mag	9
character	mai	15
character	main	14
character	mainl	2
character	mal	14
character	mall	6
character	mall 	3
character	man	107
character	man 	28
character	mand	39
character	mand 	3
character	mande	16
character	mandi	6
character	mands	9
character	mani	28
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
character	mat	52
character	mati	28
character	matic	14
character	matu	8
character	matum	8
character	may	20
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
character	mbia 	2
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
character	menta	9
character	ments	14
character	mes	14
character	mes 	14
character	met	12
character	metr	2
character	mex	2
character	mexi	2
character	mexic	2
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
character	mily	2
character	mily 	2
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
character	mmig	4
character	mmigr	4
character	mmit	23
character	mmitt	4
character	mmo	11
character	mmon	10
character	mmone	8
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
character	moned	8
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
character	mote 	2
character	mova	2
character	moval	2
character	move 	20
character	movem	6
character	mp	124
character	mp 	12
character	mpa	16
character	mpai	8
character	mpaig	8
character	mpl	27
character	mpla	12
character	mplai	12
character	mpo	35
character	mpora	2
character	mpos	27
character	mpose	26
character	mpri	7
character	mpris	7
character	mpte	4
character	mpted	4
character	ms	32
character	ms 	29
character	mu	42
character	mug	4
character	muga	2
character	mugab	2
character	mugg	2
character	muggl	2
character	mul	3
character	mun	8
character	muni	7
character	munit	5
character	mus	17
character	must	12
character	must 	11
character	my	17
character	my 	14
character	myr	2
character	myr 	2
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
character	nava	5
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
character	nces	9
character	nces 	7
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
character	nde	109
character	nded	54
character	nded 	54
character	ndem	18
character	nden	10
character	nder	28
character	nder 	11
character	ndere	5
character	ndi	70
character	ndia	10
character	ndic	3
character	ndin	39
character	nding	39
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
character	nel	4
character	nely	2
character	nely 	2
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
character	ness	9
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
character	ney	4
character	ney 	4
character	nf	36
character	nfi	8
character	nfo	14
character	nfor	14
character	nforc	3
character	ng	547
character	nga	5
character	ngd	2
character	ngdo	2
character	ngdom	2
character	nge	30
character	nger	9
character	nger 	6
character	ngi	11
character	ngin	11
character	nging	10
character	ngs	16
character	ngs 	13
character	ngsi	2
character	ngsid	2
character	ngt	22
character	nh	10
character	ni	247
character	ni 	8
character	nia	24
character	nian	20
character	nian 	17
character	nif	3
character	nifi	2
character	nific	2
character	nig	13
character	nigh	11
character	night	11
character	nil	8
character	nila	8
character	nim	5
character	nima	2
character	nin	47
character	nine	3
character	nine 	3
character	ning	42
character	ning 	41
character	nins	2
character	nion	9
character	nion 	9
character	nish	5
character	nish 	5
character	nista	5
character	nistr	15
character	nit	70
character	nite	23
character	nited	22
character	nitie	2
character	nity	9
character	nity 	9
character	nl	11
character	nli	2
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
character	nom	17
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
character	noun	37
character	nounc	37
character	now	10
character	now 	7
character	ns	345
character	ns 	194
character	nsio	15
character	nsion	15
character	nsk	3
character	nski	2
character	nskiy	2
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
character	ntat	4
character	ntati	4
character	nte	89
character	nted	17
character	nted 	17
character	nter	45
character	nter 	6
character	nteri	9
character	ntern	23
character	nth	44
character	nth 	22
character	ntil	18
character	ntil 	17
character	ntin	17
character	ntinu	11
character	ntio	10
character	ntion	10
character	ntl	20
character	ntly	20
character	ntly 	20
character	ntr	97
character	ntri	17
character	ntrib	6
character	nts	40
character	nts 	40
character	nty	5
character	nty 	5
character	nua	11
character	nuar	10
character	nuary	10
character	nub	2
character	nue	12
character	nue 	6
character	nued	6
character	nued 	6
character	nv	83
character	nve	48
character	nves	46
character	nvest	46
character	nvi	27
character	nvic	18
character	nvict	18
character	nw	4
character	nwh	4
character	nwhi	4
character	nwhil	4
character	ny	33
character	oa	23
character	oal 	4
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
character	ocal	3
character	ocal 	3
character	occ	4
character	oci	8
character	ocia	5
character	ocial	2
character	ock	25
character	ocka	10
character	ockad	10
character	ocke	5
character	ocket	4
character	ocr	6
character	ocra	6
character	ocu	4
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
character	ogi	5
character	ogis	2
character	ogist	2
character	oi	45
character	oin	27
character	oing	6
character	oing 	6
character	oint	13
character	ointe	2
character	ok	26
character	ol	213
character	ola	21
character	olat	17
character	olate	8
character	olati	9
character	old	39
character	old 	22
character	oldie	7
character	oldin	8
character	ole	24
character	ole 	6
character	oll	39
character	olla	7
character	ollab	5
character	ollo	29
character	ollow	27
character	olo	16
character	olod	2
character	olom	4
character	olomb	4
character	om 	124
character	oma	19
character	omat	14
character	omati	12
character	omb	20
character	omb 	5
character	ombi	6
character	ombia	3
character	ombin	3
character	ome	40
character	ome 	22
character	omic 	13
character	omme	8
character	ommen	7
character	ommi	17
character	ommit	13
character	ommu	6
character	ommun	6
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
character	onary	2
character	onav	7
character	onavi	7
character	onc	17
character	once	15
character	once 	4
character	onced	3
character	ond 	14
character	onde	18
character	one	54
character	oned	14
character	oned 	14
character	oney	3
character	oney 	3
character	onf	15
character	ong	53
character	ong 	34
character	ongi	2
character	ongin	2
character	ongs	2
character	ongsi	2
character	onia	3
character	onian	2
character	onin	4
character	oning	4
character	onl	8
character	onli	2
character	onn	4
character	onne	3
character	onnec	3
character	onomy	3
character	onor	6
character	onor 	5
character	ons	192
character	ons 	157
character	onst	24
character	onstr	14
character	ont	77
character	onth	42
character	onth 	22
character	ontr	17
character	ontri	6
character	onv	24
character	onvi	20
character	onvic	18
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
character	oppos	9
character	ops	31
character	ops 	31
character	or	548
character	or 	253
character	ora	13
character	orar	2
character	orary	2
character	orat	7
character	orati	6
character	orc	50
character	orce	45
character	orced	4
character	orci	4
character	orcin	3
character	ord	94
character	orde	69
character	order	69
character	ordi	16
character	ordin	16
character	ore	70
character	ori	40
character	oris	14
character	orism	9
character	orist	3
character	oriz	2
character	ork	27
character	ork 	14
character	orke	7
character	orker	7
character	orki	6
character	orkin	6
character	orm	45
character	orma	20
character	ormi	3
character	ormin	3
character	oro	10
character	oron	7
character	orona	7
character	ors	17
character	ors 	13
character	orsi	2
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
character	osi	13
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
character	ote	48
character	ote 	11
character	otes	24
character	otest	23
character	oth	34
character	oth 	5
character	oti	18
character	otia	11
character	otiat	11
character	otic	2
character	otic 	2
character	ots	3
character	ots 	3
character	ott	12
character	ott 	8
character	otti	3
character	ottin	3
character	ou	362
character	ouc	3
character	oug	27
character	ough	27
character	ough 	14
character	ought	11
character	oul	40
character	ould	39
character	ould 	39
character	oun	160
character	ounce	37
character	ounty	2
character	oup	25
character	oup 	21
character	our	61
character	our 	17
character	ours	10
character	ourt 	17
character	ous 	20
character	ousl	6
character	ously	6
character	out	92
character	out 	46
character	outh	28
character	outh 	13
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
character	ovi	52
character	ovid	40
character	ovidi	6
character	ow 	50
character	owe	19
character	owed	6
character	owed 	6
character	ower	11
character	ower 	8
character	owi	29
character	owin	29
character	owing	29
character	own	24
character	own 	23
character	oy	28
character	oyc	9
character	oyco	9
character	oycot	9
character	oye	6
character	oyed	5
character	oyed 	5
character	oym	4
character	oyme	4
character	oymen	4
character	p 	98
character	pa 	2
character	pai	15
character	paig	8
character	paign	8
character	pala	4
character	palac	4
character	pan	21
character	pani	4
character	panis	2
character	para	12
character	pari	5
character	paris	4
character	park	2
character	parl	8
character	parli	8
character	part	30
character	part 	10
character	parti	7
character	party	3
character	pas	9
character	pass	5
character	passe	4
character	past	3
character	past 	3
character	pat	17
character	pate	4
character	pate 	4
character	pati	6
character	patr	5
character	patri	5
character	pay	9
character	pay 	9
character	pe	283
character	pe 	10
character	peal	8
character	peals	3
character	pear	7
character	pear 	3
character	pec	29
character	pect	21
character	ped	10
character	ped 	9
character	pen	58
character	pend	25
character	pend 	3
character	pende	21
character	pene	11
character	pened	11
character	pens	7
character	pensi	5
character	peo	48
character	peop	47
character	peopl	47
character	per	69
character	per 	7
character	pera	24
character	perat	24
character	pers	14
character	pers 	9
character	ph	23
character	pho	10
character	phon	3
character	pi	90
character	pid	4
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
character	plai	13
character	plain	13
character	plan	21
character	plan 	5
character	plann	9
character	plat	2
character	play	2
character	ple	66
character	ple 	48
character	plete	6
character	plo	25
character	plom	14
character	ploma	14
character	ploy	8
character	ploye	3
character	ploym	4
character	plu	3
character	pm	13
character	pme	12
character	pmen	12
character	pment	12
character	po	247
character	poi	4
character	poin	4
character	point	4
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
character	pose	30
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
character	ppor	39
character	pport	39
character	ppos	9
character	pposi	8
character	ppr	20
character	ppre	2
character	ppreh	2
character	ppro	18
character	pprov	12
character	pr	282
character	pre	101
character	pre 	4
character	preh	5
character	prehe	5
character	pres	61
character	prese	7
character	presi	38
character	prev	12
character	pri	62
character	pril	16
character	pril 	16
character	prise	6
character	pro	154
character	pro 	3
character	prob	5
character	probe	4
character	prom	11
character	promp	3
character	prop	16
character	propo	6
character	prot	31
character	prote	31
character	prov	61
character	prove	12
character	provi	44
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
character	ptio	15
character	ption	15
character	pts	6
character	pts 	6
character	ptu	8
character	ptur	8
character	pture	8
character	pu	66
character	pub	21
character	publ	21
character	publi	21
character	pur	8
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
character	ra	343
character	ra 	14
character	rac	15
character	rack	6
character	rack 	3
character	radi	11
character	radit	5
character	rai	32
character	raid	4
character	rain	17
character	rain 	4
character	raini	5
character	rais	6
character	raisi	2
character	ral 	33
character	ran	66
character	ran 	17
character	ranc	5
character	rance	4
character	rand	4
character	ransi	5
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
character	ras	7
character	rat	92
character	rate	26
character	rate 	10
character	rates	3
character	rati	64
character	ratin	8
character	ratio	46
character	ratis	3
character	rav	12
character	rava	2
character	ravag	2
character	rave	10
character	ravel	9
character	raw	20
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
character	rd 	21
character	rda	30
character	rday	26
character	rday 	26
character	rder 	34
character	rdere	23
character	rdi	24
character	rdin	19
character	rding	16
character	rdo	9
character	rds	7
character	rds 	7
character	re	754
character	re 	207
character	rea	112
character	rea 	11
character	reac	21
character	reach	17
character	read	18
character	reas	16
character	reas 	7
character	reat	37
character	reat 	6
character	reate	19
character	reats	3
character	reb	15
character	rebe	14
character	rebel	14
character	rece	24
character	recei	6
character	recen	18
character	recte	2
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
character	reet	5
character	reets	3
character	ref	65
character	refo	12
character	refor	12
character	refu	47
character	refug	10
character	refus	35
character	reg	32
character	reh	5
character	rehe	5
character	rehen	5
character	reig	15
character	reign	15
character	rein	4
character	rel	85
character	rele	49
character	relea	48
character	reli	10
character	relie	5
character	relig	3
character	ren	50
character	rend	9
character	rende	5
character	rene	8
character	renew	7
character	rent	12
character	rentl	7
character	req	17
character	requ	17
character	reque	15
character	requi	2
character	res	195
character	resea	5
character	resen	7
character	resi	49
character	resid	39
character	resig	11
character	resp	23
character	respo	18
character	ress	31
character	ressu	5
character	rest	58
character	rest 	15
character	restr	9
character	ret	39
character	retal	4
character	retu	26
character	retur	26
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
character	rged	3
character	rged 	3
character	rgen	11
character	rges	20
character	rges 	14
character	rgest	6
character	rget	11
character	rgo	6
character	rgo 	6
character	rgu	2
character	rgy	2
character	rgy 	2
character	ri	438
character	ri 	5
character	ria	83
character	ria 	27
character	rial	18
character	rial 	16
character	rian	37
character	rian 	37
character	riat	7
character	riati	3
character	rib	15
character	ribed	2
character	ribu	9
character	ribut	9
character	ric	51
character	rica	26
character	rica 	7
character	rict	14
character	rict 	5
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
character	riou	7
character	rious	7
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
character	ritic	14
character	riv	12
character	rive	5
character	rive 	2
character	rived	3
character	riz	7
character	riza	3
character	rizat	3
character	rk	62
character	rk 	22
character	rke	21
character	rker	7
character	rkers	7
character	rki	14
character	rkin	7
character	rking	7
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
character	rma	31
character	rmi	17
character	rmin	9
character	rmina	2
character	rming	3
character	rms	14
character	rms 	14
character	rn 	50
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
character	ro 	9
character	rob	10
character	robe	8
character	robe 	4
character	rober	4
character	rock	4
character	rocke	4
character	rog	9
character	rol	18
character	role	6
character	role 	6
character	rom	125
character	romp	3
character	rompt	3
character	ron	26
character	rona	7
character	ronav	7
character	roo	33
character	roop	32
character	roop 	3
character	roops	29
character	rop	29
character	ropo	6
character	ropos	6
character	ror 	6
character	rori	12
character	roris	12
character	ros	23
character	ros 	4
character	ross	12
character	rote	32
character	rotes	23
character	rou	59
character	roug	15
character	rough	15
character	roup	22
character	roup 	18
character	rous	6
character	rous 	5
character	rov	63
character	rove	14
character	roved	10
character	rovi	44
character	rovid	36
character	roy	3
character	roye	2
character	royed	2
character	rp	6
character	rpo	3
character	rr	118
character	rra	9
character	rran	5
character	rrant	3
character	rre	59
character	rren	11
character	rrend	5
character	rrent	6
character	rres	44
character	rrest	43
character	rri	20
character	rriv	7
character	rrive	5
character	rror 	4
character	rrori	12
character	rs	240
character	rs 	157
character	rsd	47
character	rsda	47
character	rsday	47
character	rse	8
character	rt	239
character	rta	10
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
character	rts	30
character	rts 	30
character	rtu	11
character	rtur	8
character	rture	6
character	rty	7
character	rty 	7
character	ru	123
character	ruck 	4
character	rug	8
character	rug 	2
character	rul	8
character	run	8
character	run 	3
character	rup	21
character	rupt	21
character	rupte	3
character	rupti	14
character	rus 	9
character	russ	24
character	russe	2
character	russi	22
character	rv	19
character	rve	10
character	rved	2
character	rved 	2
character	rvi	8
character	ry	185
character	ry 	180
character	s 	902
character	sa	288
character	saf	2
character	sai	131
character	said	130
character	said 	130
character	sap	2
character	sau	18
character	say	44
character	sayi	13
character	sayin	13
character	scal	10
character	scala	5
character	sch	10
character	sche	7
character	sched	4
character	schem	3
character	sco	19
character	scrib	2
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
character	sect	3
character	secu	33
character	secur	28
character	sed	138
character	sed 	135
character	seeki	7
character	sef	23
character	sefi	23
character	sefir	23
character	sei	11
character	seiz	11
character	seize	10
character	sels	2
character	sels 	2
character	sem	3
character	sen	52
character	sena	5
character	senat	5
character	send	15
character	sendi	7
character	seni	5
character	senta	2
character	sep	19
character	sepa	8
character	separ	8
character	sept	11
character	septe	11
character	ser	29
character	sert	2
character	serv	13
character	serve	6
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
character	ship	12
character	ship 	7
character	si	339
character	sia 	13
character	sib	10
character	sibl	10
character	sible	10
character	sic	2
character	sic 	2
character	sid	59
character	side	57
character	side 	12
character	siden	40
character	sidi	2
character	sie	8
character	sieg	8
character	siege	8
character	sig	33
character	sign	33
character	signe	21
character	signi	2
character	sil	10
character	sile	7
character	sile 	6
character	sin	68
character	sine	4
character	sines	4
character	sing	39
character	sing 	37
character	sion 	59
character	sions	16
character	sir	2
character	sis	36
character	sis 	13
character	sist	24
character	sista	18
character	sit	52
character	sit 	19
character	siti	21
character	sitin	3
character	sitio	16
character	situ	3
character	situa	3
character	siv	16
character	sive	16
character	sk	7
character	sk 	3
character	ski	2
character	skiy	2
character	skiy 	2
character	sl	37
character	sly	6
character	sly 	6
character	sm	34
character	sm 	15
character	smal	3
character	small	3
character	smu	2
character	smug	2
character	smugg	2
character	so	151
character	so 	30
character	soc	7
character	soci	6
character	socia	5
character	sol	20
character	sold	7
character	soldi	7
character	son 	18
character	soo	3
character	soon	3
character	soon 	3
character	sou	39
character	soug	5
character	sough	5
character	sout	26
character	south	26
character	sp	147
character	spa	19
character	span	2
character	spani	2
character	spe	56
character	spen	21
character	spend	15
character	spens	5
character	spi	22
character	spit	12
character	spite	7
character	spl	2
character	spla	2
character	spo	26
character	spon	19
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
character	sse	33
character	ssed	13
character	ssed 	13
character	ssels	2
character	sses	7
character	sses 	4
character	ssi	98
character	ssia	22
character	ssia 	11
character	ssib	5
character	ssibl	5
character	ssil	7
character	ssile	7
character	ssin	10
character	ssing	10
character	ssio	34
character	ssion	34
character	ssis	19
character	ssist	19
character	ssue	26
character	ssued	18
character	ssur	7
character	ssure	5
character	ssuri	2
character	ssy	3
character	ssy 	3
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
character	ste	111
character	ster	54
character	sterd	6
character	stern	20
character	sti	105
character	stics	2
character	stig	42
character	stiga	42
character	stin	25
character	sting	10
character	stini	10
character	stio	5
character	stion	5
character	sto	36
character	stop	12
character	stop 	6
character	stopp	4
character	stops	2
character	stor	14
character	story	3
character	str	138
character	stra	32
character	strai	6
character	strat	22
character	stree	5
character	stri	58
character	stric	14
character	strik	36
character	stro	15
character	stroy	3
character	stude	2
character	su	226
character	sub	13
character	subm	2
character	submi	2
character	subs	3
character	sud	7
character	suda	7
character	sudan	7
character	sue	29
character	sued	18
character	sued 	18
character	suic	6
character	suici	6
character	sul	12
character	sula	2
character	sum	20
character	summ	18
character	summo	8
character	sun	23
character	sup	49
character	supp	47
character	suppo	38
character	sur	34
character	suri	2
character	surin	2
character	surr	6
character	surre	5
character	sus	35
character	susp	34
character	suspe	30
character	sy	45
character	sy 	4
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
character	tage 	5
character	taged	2
character	tail	4
character	tails	3
character	tak	25
character	take	21
character	take 	14
character	tali	12
character	talia	5
character	talib	6
character	talk	37
character	talks	37
character	tan	65
character	tan 	14
character	tanc	22
character	tance	22
character	tant	12
character	tants	8
character	tar	121
character	tar 	5
character	targ	11
character	targe	11
character	tart 	9
character	tary	60
character	tary 	60
character	tat	97
character	tate	79
character	tate 	48
character	tates	13
character	tatin	3
character	tatio	12
character	te	643
character	te 	168
character	tea	9
character	tecti	6
character	ted	242
character	ted 	238
character	teg	8
character	tel	23
character	tem	47
character	temb	11
character	tembe	11
character	temp	16
character	tempo	2
character	ten	64
character	tend	16
character	tend 	8
character	tende	4
character	tent	9
character	tenti	8
character	ter	274
character	teral	14
character	terd	7
character	terda	7
character	teri	12
character	terim	7
character	term	9
character	termi	4
character	tern 	21
character	terna	23
character	terno	2
character	terr	22
character	ters	26
character	ters 	26
character	tes	57
character	tes 	24
character	test	33
character	test 	14
character	teste	5
character	tests	13
character	tf	2
character	th	805
character	th 	212
character	tha	146
character	than	20
character	than 	20
character	that	128
character	that 	128
character	thd	26
character	thdr	26
character	thdra	19
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
character	thes	3
character	these	3
character	they	32
character	they 	32
character	thi	56
character	thin	8
character	thin 	3
character	this	34
character	this 	34
character	tho	27
character	thor	8
character	thori	8
character	thou	12
character	thoug	3
character	thout	3
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
character	tiate	3
character	tic	72
character	tica	32
character	tical	30
character	tici	14
character	ticip	5
character	tics	2
character	tics 	2
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
character	time	11
character	time 	7
character	times	4
character	tims	2
character	tims 	2
character	tin	162
character	tined	3
character	tinel	2
character	ting	136
character	ting 	128
character	tini	10
character	tinia	10
character	tinu	12
character	tinue	10
character	tion 	243
character	tiona	52
character	tioni	2
character	tions	133
character	tip	2
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
character	told	4
character	told 	4
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
character	tra	82
character	trac	4
character	track	3
character	trad	21
character	tradi	7
character	trai	10
character	train	6
character	tran	10
character	trat	24
character	trate	8
character	trav	9
character	trave	9
character	tree	5
character	treet	5
character	tres	2
character	tri	97
character	tria	16
character	trial	12
character	trib	10
character	tribu	9
character	tric	17
character	trict	14
character	trik	36
character	trike	34
character	triki	2
character	trio	2
character	trip	7
character	trip 	4
character	tro	58
character	trol	9
character	troo	32
character	troop	32
character	troy	3
character	troye	2
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
character	ubm	2
character	ubmi	2
character	ubs	3
character	ubu	2
character	uc	57
character	uce	12
character	uced	8
character	uced 	8
character	uck	6
character	uck 	4
character	uct	22
character	ud	57
character	uda	7
character	udan	7
character	udan 	4
character	udane	3
character	ude	9
character	ude 	3
character	uden	2
character	udent	2
character	ue	116
character	ue 	21
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
character	uga	2
character	ugab	2
character	ugabe	2
character	uge	10
character	uge 	6
character	uggle	3
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
character	ulat	5
character	uld	39
character	uld 	39
character	ule	9
character	ule 	3
character	uled	5
character	uled 	5
character	ulls	2
character	ulls 	2
character	ult	34
character	uly	8
character	uly 	8
character	um	116
character	um 	22
character	uman 	18
character	umm	18
character	ummo	8
character	ummon	8
character	un 	18
character	unce	37
character	unced	34
character	unch	49
character	unche	44
character	und	80
character	unde	26
character	under	22
character	undi	10
character	undin	10
character	une	11
character	une 	9
character	ung	13
character	unge	4
character	unger	4
character	uni	53
character	unio	8
character	union	8
character	unit	33
character	unite	21
character	uniti	2
character	unity	7
character	unt	102
character	unti	17
character	until	17
character	unty	2
character	unty 	2
character	up	123
character	up 	39
character	upp	47
character	uppo	38
character	uppor	38
character	upt	21
character	upte	3
character	upted	3
character	upti	14
character	uptio	13
character	ur	321
character	ur 	25
character	ure	53
character	ure 	34
character	ured	14
character	ured 	14
character	urf	9
character	urfe	8
character	urfew	8
character	urge	10
character	urit	26
character	urity	25
character	urki	6
character	urkis	6
character	urn 	12
character	urne	21
character	urned	20
character	uro	17
character	uros	4
character	uros 	4
character	urr	12
character	urre	11
character	urren	11
character	urs	60
character	ursd	47
character	ursda	47
character	urt	25
character	urt 	18
character	urth	6
character	urthe	6
character	us	271
character	us 	55
character	use	82
character	used	44
character	used 	44
character	uses	9
character	uses 	9
character	ush	11
character	ush 	7
character	usi	21
character	usine	4
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
character	ussed	3
character	ussel	2
character	ussi	26
character	ussia	22
character	ust	38
character	ust 	25
character	ustr	9
character	ustri	5
character	ut	194
character	ut 	77
character	ute	31
character	ute 	13
character	uted	9
character	uted 	9
character	uth	37
character	uth 	13
character	uthe	12
character	uther	8
character	utho	8
character	uthor	8
character	uti	36
character	utiv	4
character	utive	4
character	utr	3
character	utu	3
character	utur	2
character	uture	2
character	vac	3
character	vacu	3
character	vacua	3
character	vag	2
character	vage	2
character	vaged	2
character	val	17
character	val 	10
character	vall	2
character	valle	2
character	var	3
character	vas	6
character	ve	436
character	ve 	204
character	ved	27
character	ved 	26
character	vel	29
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
character	ver	168
character	ver 	79
character	vere	9
character	vered	3
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
character	vid	51
character	vide	39
character	vide 	14
character	vided	12
character	viden	7
character	vides	3
character	vidi	6
character	vidin	6
character	vidu	2
character	vidua	2
character	viet	4
character	vio	33
character	viol	25
character	viola	16
character	vir	10
character	viru	8
character	virus	8
character	vis	41
character	vists	8
character	vo	35
character	voi	6
character	vol	9
character	volo	2
character	volod	2
character	vot	10
character	vote	10
character	vote 	8
character	w 	116
character	wai	6
character	wait	5
character	waiti	2
character	wal	12
character	wal 	10
character	war	55
character	war 	28
character	warf	4
character	warfa	4
character	warn	12
character	warne	6
character	warr	3
character	warra	3
character	wars	2
character	was	62
character	wat	4
character	wate	4
character	water	4
character	way	10
character	ways	3
character	ways 	3
character	waz	2
character	we	198
character	wea	9
character	weap	9
character	weapo	9
character	wed	57
character	wed 	14
character	wedn	43
character	wedne	43
character	wee	65
character	week	42
character	week 	30
character	wel	15
character	welc	11
character	welco	11
character	wen	4
character	went	3
character	went 	3
character	wer 	8
character	were	30
character	were 	30
character	wes	15
character	west	15
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
character	wild	2
character	wildl	2
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
character	witho	3
character	wn	24
character	wn 	23
character	wo	113
character	wor	33
character	work	25
character	work 	12
character	worke	7
character	worki	6
character	wou	37
character	woul	32
character	would	32
character	x 	12
character	xec	5
character	xecu	5
character	xecut	5
character	xi	20
character	xic	2
character	xico	2
character	xico 	2
character	xo	2
character	xp	39
character	xpa	6
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
character	xtrad	5
character	y 	675
character	ya	21
character	ya 	11
character	yan	7
character	yan 	5
character	yb	8
character	ybe	8
character	yber	8
character	yber 	8
character	yc	11
character	yco	9
character	ycot	9
character	ycott	9
character	yed	5
character	yed 	5
character	yes	6
character	yest	6
character	yeste	6
character	ym	6
character	yme	4
character	ymen	4
character	yment	4
character	yp	5
character	yr	31
character	yr 	2
character	yri	29
character	yria	29
character	yria 	21
character	yrian	11
character	ys	52
character	ys 	43
character	z 	9
character	za 	5
character	ze	54
character	zed	22
character	zed 	22
character	zel	3
character	zele	2
character	zelen	2
character	zen	14
character	zen 	5
character	zens	8
character	zensh	2
character	zi	12
character	€ 	5
between	$	18
between	$ 2	2
between	's	14
between	's commitment	2
between	's support	3
between	(	3
between	)	3
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
between	- wage	2
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
between	a complaint	2
between	a curfew	3
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
between	about	2
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
between	assistance to	8
between	at	13
between	at the	2
between	attack	12
between	attack on	9
between	attacked	9
between	attacks	12
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
between	blamed	2
between	blockade	3
between	blockade of	3
between	blockades	4
between	blockades in	3
between	borders	11
between	borders for	2
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
between	century	3
between	challenged	2
between	charged	2
between	cia	2
between	closed	2
between	columbian	2
between	commitment	5
between	commitment to	4
between	complaint	2
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
between	court against	2
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
between	district	2
between	district court	2
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
between	force in	4
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
between	full support	3
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
between	had rejected	2
between	had released	4
between	had suspended	2
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
between	has carried	3
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
between	has provided	2
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
between	have imposed	4
between	have killed	2
between	have said	3
between	have sought	3
between	have surrendered	2
between	he	11
between	he had	2
between	he will	4
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
between	humanitarian	15
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
between	lawsuit	6
between	lawsuit in	3
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
between	low	2
between	low -	2
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
between	mission	3
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
between	of siege	6
between	of the	17
between	off	3
between	off a	2
between	offered	4
between	offered to	3
between	oil	2
between	old	3
between	on	165
between	on a	2
between	on alert	6
between	on friday	14
between	on imports	2
between	on march	2
between	on monday	13
between	on saturday	4
between	on strike	2
between	on sunday	6
between	on the	3
between	on thursday	16
between	on tuesday	16
between	on wednesday	15
between	one	4
between	one of	2
between	open	5
between	open its	4
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
between	out a	3
between	outlawed	4
between	over	7
between	over the	2
between	pardoned	2
between	paris	2
between	passed	2
between	pay and	2
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
between	position	2
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
between	resign	4
between	resign from	3
between	resigned	2
between	resolution	3
between	resources	2
between	restrictions	4
between	restrictions on	3
between	return	3
between	return weapons	2
between	returned	16
between	returned a	4
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
between	send peacekeepers	2
between	send troops	2
between	sending	4
between	sending a	2
between	sent	7
between	sent a	2
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
between	states	2
between	stopped	3
between	stopped work	3
between	stormed	4
between	strike	18
between	strike for	2
between	strike in	2
between	strike to	2
between	strong	5
between	strongly	5
between	struck	4
between	summit	2
between	summoned	8
between	sunday	10
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
between	suspended food	3
between	suspended humanitarian	3
between	suspended military	2
between	suspension	4
between	suspension of	4
between	talks	20
between	talks in	5
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
between	the u.n.	3
between	the united	3
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
between	to a	6
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
between	to open	3
between	to provide	6
between	to resign	4
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
between	united states	2
between	until	8
between	up	10
between	up its	2
between	violated	5
between	violated ceasefire	2
between	visit	7
between	visit to	5
between	voiced	2
between	voiced his	2
between	wage	2
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
after	, arrested	2
after	, called	2
after	, calling	2
after	, claiming	3
after	, ending	2
after	, had	3
after	, has	7
after	, have	3
after	, in	8
after	, including	7
after	, left	2
after	, officials	4
after	, on	4
after	, said	2
after	, saying	6
after	, to	2
after	, which	7
after	, while	2
after	, who	6
after	, will	2
after	, with	4
after	-	62
after	- 16s	2
after	- brokered	2
after	- columbian	2
after	- day	5
after	- fire	3
after	- month	4
after	- old	2
after	- wage	2
after	- week	2
after	- year	2
after	.	129
after	1	4
after	1.2	2
after	1.2 billion	2
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
after	28	3
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
after	TARGET responsible	2
after	TARGET seeking	2
after	TARGET signed	3
after	TARGET since	3
after	TARGET so	2
after	TARGET sunday	2
after	TARGET suspected	4
after	TARGET that	14
after	TARGET this	2
after	TARGET to	76
after	TARGET until	2
after	TARGET were	2
after	TARGET when	3
after	TARGET who	16
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
after	a complaint	2
after	a court	2
after	a curfew	4
after	a deal	2
after	a decree	2
after	a five	2
after	a fresh	2
after	a full	2
after	a humanitarian	2
after	a hunger	2
after	a joint	4
after	a landmark	2
after	a lawsuit	5
after	a letter	2
after	a mediation	5
after	a meeting	9
after	a military	2
after	a month	3
after	a new	5
after	a number	2
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
after	accuses	2
after	accuses TARGET	2
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
after	against the	5
after	agreed	54
after	agreed on	2
after	agreed to	46
after	agreed with	2
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
after	allegedly	2
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
after	anti	2
after	anti -	2
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
after	artifacts to	2
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
after	attack against	2
after	attack on	9
after	attacked	9
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
after	based	2
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
after	bilateral	3
after	bill	3
after	billion	8
after	billion euros	2
after	billion in	2
after	blamed	2
after	blamed TARGET	2
after	blockade	5
after	blockade of	3
after	blockade on	2
after	blockades	4
after	blockades in	3
after	borders	11
after	borders for	2
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
after	cancel	2
after	cancel the	2
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
after	comments	2
after	commitment	6
after	commitment to	5
after	committed	2
after	complain	6
after	complain about	5
after	complaint	2
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
after	convicted last	2
after	cooperation	2
after	coronavirus	2
after	corruption	2
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
after	death	3
after	december	3
after	decided	3
after	decided to	3
after	decision	17
after	decision to	11
after	declared	19
after	declared a	13
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
after	during a	5
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
after	efforts and	2
after	eight	2
after	elected	2
after	embargo	4
after	emergency	2
after	end	10
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
after	expansion	2
after	expansion of	2
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
after	face	3
after	failed	8
after	failed to	7
after	far	5
after	far refused	2
after	fears	2
after	fighters	2
after	filed	11
after	filed a	8
after	financial	2
after	find	2
after	fire	5
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
after	for allegedly	2
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
after	government	6
after	grant	2
after	granted	7
after	granted TARGET	3
after	great	2
after	grounds	2
after	group	6
after	guilty	5
after	guilty of	5
after	had	34
after	had agreed	2
after	had been	4
after	had opened	2
after	had rejected	2
after	had released	4
after	had suspended	2
after	hand	3
after	hand over	3
after	hard	2
after	has	227
after	has accused	2
after	has agreed	16
after	has also	4
after	has announced	2
after	has banned	4
after	has been	4
after	has called	3
after	has cancelled	3
after	has carried	3
after	has charged	2
after	has condemned	3
after	has convicted	2
after	has decided	3
after	has declared	6
after	has defended	3
after	has demanded	3
after	has established	5
after	has filed	3
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
after	have imposed	4
after	have killed	2
after	have launched	10
after	have said	3
after	have sought	3
after	have surrendered	2
after	he	21
after	he will	4
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
after	historic	2
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
after	imposed a	3
after	imposed blockades	4
after	imposed sanctions	6
after	in	216
after	in TARGET	53
after	in a	15
after	in an	2
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
after	kremlin	2
after	kremlin ,	2
after	kurdish	2
after	land	3
after	landmark	2
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
after	lawsuit in	3
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
after	low	2
after	low -	2
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
after	meetings with	2
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
after	not give	2
after	not lift	4
after	not release	2
after	now	3
after	number	4
after	number of	2
after	of	187
after	of $	2
after	of TARGET	39
after	of a	6
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
after	office	3
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
after	on march	2
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
after	one	6
after	one of	3
after	only	2
after	open	5
after	open its	4
after	opened	11
after	opened an	3
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
after	over what	2
after	overthrew	2
after	package	2
after	paid	2
after	pardon	3
after	pardoned	3
after	pardoned TARGET	2
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
after	peacekeeping force	5
after	people	11
after	permission	5
after	permission to	4
after	phone	2
after	plan	2
after	planned	5
after	planned visit	4
after	pledged	5
after	policy	2
after	political	3
after	port	2
after	position	2
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
after	provided $	2
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
after	revoked	2
after	rights	6
after	russian	4
after	said	62
after	said .	2
after	said TARGET	5
after	said he	3
after	said it	12
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
after	send peacekeepers	2
after	send troops	3
after	sending	5
after	sending a	2
after	sent	7
after	sent a	2
after	sentences	2
after	separate	2
after	september	4
after	set	6
after	set up	5
after	seven	5
after	seven -	3
after	several	2
after	share	4
after	share information	4
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
after	striking	2
after	strong	4
after	strongly	5
after	struck	4
after	struck TARGET	4
after	summoned	8
after	summoned TARGET	7
after	sunday	14
after	sunday ,	2
after	supplies	3
after	supplies to	2
after	support	21
after	support for	11
after	supported	3
after	supports	3
after	supports TARGET	2
after	surrendered	5
after	surrendered to	4
after	suspected	7
after	suspected of	3
after	suspended	12
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
after	the government	2
after	the kremlin	2
after	the largest	3
after	the last	2
after	the meeting	2
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
after	to open	3
after	to partially	2
after	to pay	3
after	to provide	6
after	to reach	6
after	to remove	3
after	to renew	2
after	to resign	6
after	to send	6
after	to set	5
after	to share	4
after	to shell	4
after	to stop	2
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
after	tuesday summoned	2
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
after	violence	2
after	visit	6
after	visit to	4
after	voiced	2
after	voiced his	2
after	wage	2
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
after	welcomed the	3
after	went	3
after	went on	3
after	were	10
after	what	3
after	when	3
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
after	who was	2
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
after	yesterday	4
after	young	3
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
bias -0.301049 0.038257 -0.418625 -0.640937
method vector-scaling
scale 3.343571 2.525353 2.491028 3.625481
offset 0.003773 0.052261 0.024399 -0.080434
-0.2976967379446183 -0.06714691183970621 -0.03031215273234411 -0.6009296757980677 329:0.4375 382:0.984375 784:0.328125 1181:0.78125 1580:0.953125 2008:0.765625 2427:0.5625 2868:0.53125 3158:0.765625 3425:0.859375 4039:0.671875 4438:0.34375 4786:0.578125 4990:0.265625 5445:0.9375 5931:0.21875 5971:0.03125 6630:0.421875 6792:0.25 7228:0.3125 7634:0.078125 7824:0.078125 8481:0.9375 8647:0.421875 9102:0.140625 9632:0.875 9720:0.015625 10337:0.609375 10486:0.8125 11144:0.75 11506:0.34375 11623:0.890625
-0.05072844815961325 0.05128136241189279 -0.6269048883589606 -0.5219591745917811 62:0.28125 469:0.5625 819:0.625 1463:0.859375 1623:0.953125 2208:0.875 2292:0.78125 2919:0.421875 3195:0.28125 3438:0.28125 3847:0.484375 4381:0.578125 4504:0.515625 4886:0.859375 5420:0.46875 5589:0.078125 6099:0.9375 6645:0.21875 6885:0.546875 7107:0.75 7685:0.34375 8167:0.21875 8230:0.21875 8711:0.09375 9066:0.96875 9588:0.984375 9974:0.5 10267:0.5 10496:0.703125 11021:0.265625 11395:0.796875 11694:0.078125
-0.2915417649904749 0.20779353181725424 -0.7563791408586207 -0.7954158301258676 222:0.921875 487:0.921875 857:0.53125 1314:0.5 1571:0.75 2148:0.21875 2415:0.453125 2619:0.90625 3337:0.734375 3431:0.046875 3759:0.28125 4143:0.53125 4593:0.578125 5086:0.734375 5576:0.6875 5741:0.8125 6061:0.765625 6633:0.703125 6819:0.890625 7313:0.203125 7696:0.90625 7833:0.546875 8237:0.796875 8608:0.15625 9289:0.796875 9487:0.078125 9739:0.59375 10318:0.109375 10711:0.890625 10884:0.609375 11276:0.203125 11584:0.203125
-0.13448004442849348 0.22845665530616432 -0.645095031643081 -0.8170681456966936 56:0.796875 410:0.359375 1005:0.25 1437:0.25 1614:0.796875 2130:0.015625 2511:0.84375 2922:0.578125 3076:0.203125 3449:0.9375 4036:0.890625 4274:0.625 4813:0.6875 4961:0.4375 5421:0.15625 5832:0.328125 6100:0.671875 6610:0.375 6835:0.421875 7077:0.90625 7577:0.59375 8112:0.21875 8465:0.421875 8885:0.46875 9297:0.484375 9375:0.828125 9862:0.203125 10218:0.703125 10591:0.03125 11095:0.859375 11391:0.546875 11534:0.359375
-0.12502776453463038 -0.13232367901483216 -0.3175625422975914 -0.6994641981800246 297:0.171875 499:0.421875 774:0.484375 1338:0.46875 1577:0.640625 1887:0.203125 2416:0.515625 2770:0.578125 3096:0.296875 3493:0.90625 4083:0.265625 4431:0.4375 4578:0.96875 5017:0.65625 5259:0.0625 5819:0.03125 6126:0.5 6543:0.046875 6714:0.25 7111:0.65625 7551:0.8125 8179:0.671875 8502:0.28125 8660:0.046875 9070:0.6875 9646:0.140625 9728:0.421875 10210:0.84375 10683:0.171875 11105:0.96875 11403:0.0625 11608:0.015625
-0.20828476476255264 -0.0942397838610697 -0.25134162792488757 -0.6485208059613553 89:0.296875 418:0.53125 880:0.171875 1417:0.390625 1599:0.375 2157:0.390625 2561:0.328125 2819:0.609375 3042:0.375 3492:0.390625 3915:0.25 4222:0.6875 4629:0.328125 4984:0.484375 5329:0.265625 5788:0.9375 6195:0.53125 6403:0.578125 6812:0.484375 7365:0.71875 7641:0.28125 7965:0.6875 8412:0.703125 8558:0.375 9288:0.1875 9446:0.125 10014:0.53125 10254:0.359375 10665:0.6875 10850:0.53125 11256:0.90625 11709:0.8125
-0.10266103246019845 0.21218994107021383 -0.5524407066369577 -0.9500045704830593 210:0.203125 584:0.171875 950:0.234375 1444:0.890625 1512:0.703125 2083:0.40625 2541:0.125 2804:0.171875 3071:0.90625 3399:0.109375 3845:1 4316:0.296875 4576:0.359375 4837:0.90625 5556:0.578125 5735:0.75 6237:0.1875 6524:0.203125 6765:0.71875 7281:0.640625 7671:0.203125 7840:0.953125 8208:0.78125 8796:0.765625 9043:0.859375 9583:0.359375 10014:0.078125 10288:0.6875 10459:0.40625 10958:0.734375 11244:0.234375 11821:0.515625
-0.4924576678507282 0.2904460257728945 -0.6600977782188056 -0.5091546326425362 140:0.546875 527:0.15625 1040:0.546875 1341:0.859375 1626:0.9375 2100:0.21875 2506:0.078125 2812:0.390625 3044:0.734375 3461:0.140625 3884:0.203125 4230:0.953125 4627:0.921875 5070:0.828125 5482:0.4375 5636:0.109375 6005:0.734375 6670:0.21875 6831:0.8125 7122:0.734375 7500:0.203125 8184:0.984375 8402:0.484375 8574:0.984375 9063:0.453125 9656:0.265625 9770:0.0625 10066:0.015625 10525:0.828125 10932:0.796875 11320:0.28125 11688:0.296875
-0.26593268109198526 0.2445585041951288 -0.5029261474255002 -0.7852491337283986 192:0.203125 380:0.3125 795:0.28125 1241:0.65625 1733:0.765625 2093:0.3125 2341:0.28125 2840:0.921875 3091:0.453125 3668:0.265625 3975:0.328125 4124:0.703125 4737:0.390625 4949:0.390625 5574:0.25 5630:0.015625 6139:0.328125 6430:0.140625 6905:0.875 7100:0.859375 7768:0.09375 7901:0.6875 8328:0.765625 8863:0.09375 9092:0.40625 9561:0.09375 9821:0.734375 10046:0.234375 10533:0.640625 11123:0.078125 11167:0.25 11860:0.34375
-0.16701347290039448 0.27060722901891443 -0.9151994251217859 -0.4909095342427539 161:0.421875 741:0.28125 901:0.828125 1170:0.25 1612:0.28125 2116:0.828125 2488:0.34375 2780:0.84375 3053:0.046875 3550:0.96875 3916:0.5625 4319:0.390625 4473:0.9375 5133:0.375 5289:0.40625 5674:0.53125 6244:0.640625 6613:0.265625 6942:0.1875 7294:0.09375 7789:0.0625 7935:0.90625 8384:0.25 8675:0.859375 9180:0.609375 9386:0.203125 9712:0.125 10191:0.5 10710:0.734375 11092:0.5 11341:1 11775:1
-0.34061668327663636 0.016989370238807977 -0.3670771015090488 -0.47689597974894526 21:0.46875 632:0.984375 998:1 1423:0.21875 1625:0.671875 1972:0.921875 2282:0.203125 2786:0.984375 3154:0.203125 3442:0.6875 3954:0.15625 4202:0.78125 4625:0.5625 4877:0.828125 5233:0.765625 5875:0.5625 6093:0.546875 6398:0.734375 6857:0.3125 7168:0.765625 7595:1 8080:0.453125 8203:0.8125 8656:0.078125 9061:0.296875 9371:0.0625 9715:0.78125 10362:0.5625 10658:0.359375 10937:0.125 11416:0.78125 11596:0.609375
-0.3205031109443462 -0.06577303394815633 -0.14830078605864716 -0.802340174699279 233:0.90625 620:0.03125 1114:0.03125 1155:0.125 1602:0.21875 2057:0.953125 2273:0.625 2639:0.609375 3202:0.265625 3394:0.71875 3796:0.75 4368:0.921875 4508:0.578125 5190:0.796875 5366:0.046875 5766:0.015625 6103:0.78125 6431:0.8125 6743:0.453125 7304:0.515625 7796:0.78125 7959:0.28125 8385:0.078125 8723:0.984375 9040:0.921875 9472:0.96875 10000:0.375 10357:0.6875 10672:0.359375 10815:0.75 11352:0.734375 11596:0.53125
-0.29973007722411216 0.05188586868417473 -0.5418343693141926 -0.5949395681909102 42:0.6875 712:0.359375 1066:0.46875 1201:0.546875 1624:0.40625 2227:0.796875 2529:0.0625 2923:0.953125 3160:0.96875 3641:0.09375 3869:0.96875 4165:0.453125 4525:1 4950:0.03125 5487:0.125 5838:0.515625 6304:0.515625 6560:0.71875 6918:0.4375 7380:0.609375 7601:0.34375 7863:0.609375 8427:0.109375 8735:0.75 9021:0.671875 9613:0.703125 9721:0.015625 10146:0.328125 10434:0.453125 10991:0.609375 11482:0.421875 11846:0.484375
-0.36518161997754806 -0.05577120289767326 -0.375814964899306 -0.6842965862573139 194:0.09375 739:0.375 938:0.578125 1487:0.046875 1771:0.359375 2153:0.4375 2461:0.328125 2878:0.875 3074:0.90625 3473:0.40625 3976:0.28125 4221:0.359375 4572:0.140625 5095:0.109375 5559:0.6875 5826:0.21875 6279:0.0625 6625:0.28125 6732:0.921875 7294:0.28125 7561:0.84375 8148:0.953125 8536:0.5 8882:0.125 9032:0.75 9437:0.796875 9763:0.921875 10160:0.859375 10712:0.0625 10807:0.265625 11175:0.734375 11809:0.890625
-0.26269032926792757 0.14981588479384964 -0.3360274611600217 -0.8427871398265072 264:0.734375 507:0.078125 863:0.734375 1161:0.359375 1589:0.140625 2221:0.90625 2352:0.765625 2851:0.25 3316:0.484375 3568:0.8125 4028:0.9375 4296:0.703125 4479:0.59375 4863:0.546875 5306:0.96875 5764:0.53125 6239:0.46875 6328:0.359375 6765:0.484375 7253:0.578125 7582:0.28125 8040:0.609375 8347:0.984375 8818:0.546875 9199:0.515625 9473:0.6875 9891:0.53125 10294:0.34375 10637:0.90625 10822:0.609375 11375:0.140625 11719:0.9375
-0.39535197847598325 0.09398148728126282 -0.3628455576030752 -0.5826845773982854 252:0.203125 450:0.921875 795:0.15625 1179:0.78125 1519:0.140625 2091:0.8125 2594:0.96875 2704:0.1875 3319:0.4375 3662:0.875 3728:0.765625 4366:0.390625 4817:0.625 4839:0.53125 5425:0.6875 5910:0.078125 6111:0.3125 6350:0.21875 6916:0.515625 7097:0.09375 7506:0.875 7992:0.6875 8545:0.375 8628:0.59375 9093:0.5625 9385:0.453125 9927:0.96875 10227:0.390625 10775:0.296875 10827:0.171875 11417:0.703125 11891:0.1875
svm_type c_svc
kernel_type linear
nr_class 4
total_sv 4
rho 0.339306 -0.117576 -0.339888 -0.456882 -0.679194 -0.222312
label 0 1 2 3
nr_sv 1 1 1 1
SV
0.003517127402367673 0.003517127402367673 0.003517127402367673 1:12 2:-1 3:-10 4:10 5:-2 7:-1 8:-10 9:-1 11:-5 13:-10 15:-16 16:-7 17:-30 18:-9 19:-12 20:25 21:11 22:-13 25:-7 26:-3 27:-2 28:-5 30:-3 31:27 32:-4 33:-3 34:5 35:-8 36:-5 37:13 38:25 39:-14 41:1 42:8 43:3 44:7 45:-21 46:-27 48:43 49:20 50:14 51:-4 52:-6 53:9 54:-8 55:-1 56:-10 57:35 58:37 59:-14 60:14 61:-42 62:34 63:15 64:30 65:7 66:4 67:-6 68:-5 70:1 71:16 72:-2 73:-7 74:-4 75:-32 76:2 77:15 78:36 79:4 80:11 81:8 82:28 83:10 84:-48 85:-7 86:5 87:-18 88:-5 90:-26 91:-61 92:-17 93:18 94:6 96:-1 97:16 98:-4 99:-11 100:9 101:7 102:-2 103:26 104:-27 105:-1 106:-8 107:-3 109:20 110:-28 111:10 112:-13 114:-10 115:10 116:11 117:-10 119:-1 120:-16 122:-9 123:-17 124:-27 125:-12 126:-4 127:-4 128:20 129:-16 130:2 131:-9 132:-10 133:-14 134:-45 136:-26 137:-6 138:6 139:-35 140:-17 141:-17 142:23 143:10 144:-2 145:-18 147:-16 148:15 149:-13 150:-2 151:-6 152:-12 155:1 156:-14 157:25 158:-17 159:-15 160:-4 161:-4 162:-11 163:19 164:20 165:14 166:14 167:-6 168:9 169:4 170:-23 171:-29 172:11 173:-1 174:-7 175:4 176:33 177:-5 178:14 179:20 180:-15 181:-17 182:31 184:35 185:-22 186:17 187:-2 188:23 189:-9 190:12 193:20 194:-1 196:19 197:10 198:-7 199:-4 200:-4 201:-4 202:2 203:13 204:-3 205:-8 206:2 207:-29 208:7 210:-4 211:-8 212:-16 213:21 214:-10 215:-16 217:-5 219:-29 220:6 221:-8 223:-16 224:-1 225:-8 227:-15 228:30 229:8 230:-18 231:21 232:-9 235:-14 236:-19 237:1 238:24 239:39 240:79 241:-15 242:20 243:20 244:-8 245:-48 246:-15 247:-1 249:13 250:-11 251:-4 252:3 253:17 254:25 255:-1 256:-6 257:33 258:-1 260:19 261:-16 262:-30 264:-8 265:-9 266:9 267:-6 268:-1 270:6 272:8 273:-18 274:-20 275:30 276:5 277:-16 278:-7 279:-6 280:11 281:51 283:38 284:-4 285:-10 286:34 287:-7 288:-16 289:26 290:-79 291:-7 292:21 293:-6 294:-8 295:4 296:19 297:25 298:38 299:3 300:14 301:-11 302:-30 303:23 304:-4 305:-8 306:-11 307:-40 308:-21 309:20 310:7 311:-15 312:-4 313:-11 315:-12 316:-7 317:13 318:-3 319:-7 320:32 321:-32 322:17 323:-11 324:-5 326:-4 328:-13 330:2 331:12 332:43 333:41 334:-6 335:-14 336:1 337:-8 339:-4 340:-29 341:-5 342:-3 343:-13 344:-6 345:-9 346:-32 347:5 348:1 350:-14 351:-3 353:-3 354:-5 355:-4 356:-11 357:-7 358:-1 359:-4 360:14 362:-9 364:30 365:17 366:-24 367:-1 368:-17 369:-15 370:-6 372:-29 374:-4 375:14 377:30 378:-17 379:10 380:-5 381:16 384:19 385:10 386:26 387:30 388:-7 389:-7 390:-7 391:40 392:-6 393:32 394:-53 395:-7 397:-25 399:42 400:6 401:6 403:-10 407:-18 408:-4 409:-20 411:-22 412:-21 413:-21 415:-27 416:-21 418:-8 419:-8 420:-8 421:1 422:6 423:-13 424:30 425:30 426:17 427:-16 428:-14 430:-5 431:-11 434:-4 435:-3 436:-1 437:-1 438:-4 439:-2 440:-7 441:-3 442:-2 443:-15 444:-1 445:8 448:-7 449:10 450:-32 451:-37 452:-37 453:-20 454:16 455:24 456:-30 457:11 459:-11 460:-21 461:-2 462:-12 463:-4 464:-7 465:-18 466:-5 467:-15 469:21 470:-5 471:28 472:10 473:-11 474:11 475:-14 476:-14 477:51 478:37 480:7 481:7 482:14 484:-16 485:-12 486:12 487:11 488:-8 489:-8 490:23 491:9 492:11 493:18 494:-3 495:-4 496:20 497:30 499:-17 502:-9 504:9 505:-16 506:7 507:-13 508:-9 509:-3 510:-4 512:-8 513:4 514:-2 515:-16 516:-10 517:5 518:-3 519:26 520:7 521:21 522:-13 524:-1 525:-14 526:-45 527:-7 528:6 529:26 530:-7 531:-7 532:-14 533:26 534:-13 535:-2 537:-13 538:12 539:19 541:-9 542:-1 543:-7 544:-6 545:-14 546:-6 547:-1 548:-13 549:-1 550:11 551:33 553:32 554:5 555:-1 559:3 560:15 561:8 562:-15 563:11 564:-4 565:16 567:13 568:13 569:-23 570:-2 571:-2 574:21 575:25 576:-26 577:-28 578:-8 579:-13 581:-6 583:-19 584:2 585:25 586:8 587:8 588:9 589:-5 590:21 592:19 593:-35 594:10 595:-10 596:27 597:16 598:26 599:38 600:47 601:30 602:-53 603:-15 604:14 606:-5 607:-4 608:-4 609:-4 610:-12 611:-12 612:56 613:29 614:3 615:39 616:3 617:10 618:4 619:12 621:12 623:18 624:18 626:-4 627:-8 628:3 629:3 630:-20 631:12 632:1 634:-11 635:-22 636:-5 637:33 638:-7 639:17 640:10 641:-25 642:19 643:-14 644:9 645:-3 646:-7 647:-5 648:-5 649:10 650:10 652:-7 655:-18 656:17 657:-15 658:-8 659:-14 660:-19 661:-10 663:-7 664:-4 665:-4 666:-22 667:-22 668:-8 669:11 670:10 671:11 672:25 673:26 674:6 676:-6 677:6 678:14 680:5 681:23 682:26 683:-43 684:-4 685:-4 686:-23 687:1 688:-16 689:-7 690:-2 691:1 692:-15 693:-35 694:-23 695:37 696:46 697:3 699:-8 700:-9 701:-10 703:-2 704:-6 705:-4 709:-5 710:-21 712:-42 713:-32 714:-13 715:9 716:9 717:-6 718:-6 719:5 720:22 721:13 723:10 724:-5 725:16 726:-3 727:-16 728:17 729:20 730:-20 731:-3 732:-15 733:-13 734:-16 735:6 736:16 737:25 738:-13 740:-12 741:42 742:-13 743:21 744:-20 745:9 747:-41 748:34 749:-6 750:-42 751:-2 752:3 753:-10 754:12 755:-7 756:-6 757:2 758:-25 759:-29 760:-45 762:-40 763:-10 764:-13 765:-29 766:-14 767:-13 770:2 772:16 773:10 774:5 775:-3 777:-7 778:-4 779:-12 780:-8 781:-12 782:-5 783:20 784:23 787:22 788:15 789:15 790:14 791:10 792:-14 793:-13 794:-19 795:7 796:-2 797:24 798:51 799:2 800:-37 801:-6 802:-21 804:-8 805:-19 806:-15 807:-11 808:-3 809:-5 810:9 811:-7 812:-12 813:-16 815:17 817:-8 818:9 819:-12 820:-12 821:-3 822:-7 823:5 824:6 825:1 826:-16 827:-11 828:9 829:-25 830:25 831:-8 832:-8 833:-5 834:-7 836:-4 837:43 838:19 839:2 840:2 841:9 842:-4 843:-4 844:18 845:-11 852:-24 853:-25 854:5 856:14 857:-11 858:-5 859:-1 860:-1 862:-1 863:-7 864:-1 865:-1 869:-2 870:-16 871:-2 872:-6 873:3 874:17 875:-4 876:-2 877:-2 878:-10 879:-16 880:-14 882:-12 883:-12 884:-16 885:27 887:11 888:12 889:-22 890:-28 891:-14 892:-10 893:-5 895:-5 896:-26 897:-17 898:-8 901:-4 903:-14 904:-15 906:-6 907:7 908:6 909:-20 911:11 913:29 914:1 915:12 916:23 917:-9 918:21 919:-9 921:-2 922:-2 923:-14 924:-18 925:-5 926:-13 927:-1 929:-8 930:-8 931:-39 932:-9 934:31 936:37 937:16 938:25 939:-9 940:-3 942:12 945:19 946:18 947:14 948:18 949:-20 950:-2 951:-1 953:-22 955:-5 956:-7 957:-8 958:-30 959:-19 960:-3 961:8 962:-5 963:8 964:-1 965:12 966:18 967:-11 968:-20 969:-21 970:-21 971:-15 972:-1 973:-15 974:-9 976:-3 977:-9 978:-9 979:8 980:9 981:23 982:26 983:7 984:-6 987:13 991:-5 993:24 994:-12 995:-13 996:-12 998:3 1000:-71 1001:-18 1002:-18 1003:28 1004:15 1005:24 1006:24 1007:-12 1008:-12 1009:-27 1010:-2 1011:-2 1012:19 1013:-1 1014:7 1015:10 1016:-23 1017:-25 1018:-1 1020:-3 1023:15 1024:4 1025:20 1027:7 1029:-19 1032:-15 1037:-41 1038:-16 1039:-1 1040:-1 1041:18 1042:19 1043:15 1044:-1 1046:9 1047:-7 1048:-14 1049:-15 1051:-34 1052:-28 1053:22 1054:22 1055:21 1056:-13 1057:15 1058:12 1059:-15 1060:18 1061:12 1062:-21 1063:-21 1064:-20 1065:21 1066:-18 1067:-18 1068:-7 1069:-3 1071:-14 1072:-23 1073:-24 1074:-3 1075:48 1077:-16 1078:19 1079:15 1080:15 1081:21 1082:3 1083:-17 1084:-18 1085:-24 1086:30 1087:6 1088:-30 1089:-16 1090:-3 1091:-7 1092:42 1093:56 1094:-10 1095:-10 1096:-6 1097:-4 1098:-15 1099:-1 1101:-8 1102:-20 1103:-18 1104:-9 1105:-6 1106:36 1107:11 1108:-13 1109:-18 1110:-18 1111:14 1112:6 1113:-1 1114:-1 1115:-8 1116:-8 1119:-12 1120:-13 1121:-3 1122:-10 1123:8 1126:-5 1128:-22 1129:9 1130:16 1131:-4 1132:-6 1133:-18 1134:-32 1135:-9 1136:4 1137:18 1138:-23 1139:-8 1140:-8 1141:-8 1142:17 1143:12 1144:-7 1145:-1 1146:5 1147:-13 1149:-23 1150:-26 1152:-14 1155:-17 1156:-17 1157:-11 1159:-8 1160:4 1161:-10 1162:-13 1163:-9 1164:13 1165:13 1166:7 1167:10 1168:-13 1169:15 1170:16 1172:12 1173:17 1174:-5 1175:-6 1176:-1 1177:1 1179:-18 1180:2 1181:3 1182:-7 1183:-15 1184:10 1185:2 1186:2 1187:-19 1188:-15 1189:-3 1190:11 1191:12 1192:-2 1193:35 1194:-6 1195:-12 1196:-21 1197:-5 1198:-5 1199:-14 1200:37 1201:8 1202:-10 1203:-17 1204:-3 1205:-3 1206:35 1207:12 1208:31 1209:-18 1210:7 1211:-3 1212:-4 1213:24 1214:11 1215:19 1216:31 1217:28 1220:37 1221:-4 1223:-21 1224:-4 1225:-19 1227:-12 1228:-23 1231:-28 1232:-41 1235:-4 1236:19 1237:-7 1238:15 1239:-1 1240:-1 1241:13 1242:21 1243:12 1244:18 1245:28 1246:-10 1247:10 1248:10 1252:-5 1254:-2 1255:-9 1256:-20 1259:-15 1260:-7 1261:-24 1263:-7 1264:-6 1265:-18 1266:2 1267:-11 1268:-8 1269:-13 1270:13 1271:15 1272:17 1273:-6 1274:4 1276:-8 1277:-12 1278:-5 1279:6 1280:-9 1281:17 1282:3 1283:-13 1284:-15 1285:-6 1286:-8 1287:-9 1288:-3 1290:-18 1291:-25 1294:-1 1295:15 1296:16 1297:-20 1300:-11 1301:13 1302:16 1303:-8 1304:10 1306:-14 1307:24 1309:-16 1310:-3 1311:9 1312:-14 1313:16 1315:-4 1316:-5 1317:-1 1318:3 1319:-4 1320:-19 1321:-28 1322:-42 1323:27 1324:-1 1325:15 1326:11 1327:22 1328:29 1330:12 1332:-31 1333:-17 1334:-15 1335:14 1336:6 1337:5 1338:-2 1339:-2 1341:3 1342:-59 1344:-16 1345:-18 1346:26 1347:10 1348:-13 1349:-2 1350:-12 1351:-19 1352:-31 1353:-21 1354:-12 1355:-2 1356:-8 1357:-8 1358:-4 1359:-11 1360:26 1361:-6 1362:-50 1363:-16 1364:-9 1365:19 1366:-4 1367:-6 1368:-7 1369:16 1370:-6 1371:16 1372:14 1373:31 1374:-3 1375:10 1377:19 1378:-19 1379:3 1380:28 1381:-19 1382:1 1383:7 1384:6 1385:-10 1386:-1 1387:-22 1388:-19 1389:12 1390:19 1391:24 1393:-3 1394:14 1397:30 1398:28 1399:25 1400:-18 1401:3 1402:-15 1403:-3 1404:-5 1405:-4 1408:-12 1409:-9 1410:-10 1411:5 1414:43 1415:26 1416:22 1417:-20 1420:7 1421:-16 1422:-7 1423:-13 1424:24 1425:25 1426:-2 1428:28 1429:13 1430:17 1431:-18 1433:-2 1434:-2 1435:14 1437:-27 1438:20 1439:35 1440:-2 1441:-9 1443:-6 1444:-6 1446:13 1447:-16 1448:39 1449:-6 1450:25 1451:-5 1453:-5 1454:-5 1455:24 1456:25 1457:-5 1458:-5 1459:-20 1460:-22 1461:-25 1462:-5 1463:-2 1464:-15 1465:-5 1466:-3 1467:18 1468:-9 1471:19 1472:1 1473:9 1474:-33 1475:27 1477:24 1478:-1 1479:14 1480:-6 1481:-41 1482:-2 1483:19 1484:-39 1485:34 1487:-4 1488:-10 1489:-2 1490:-2 1491:-5 1492:-14 1493:-3 1494:11 1496:-10 1498:-14 1499:-7 1500:-12 1501:30 1502:26 1503:-3 1504:2 1505:10 1506:-1 1507:-16 1508:-14 1509:-1 1510:30 1512:29 1513:2 1514:14 1515:-9 1516:-24 1517:3 1518:10 1519:18 1520:-6 1522:-1 1523:12 1524:13 1525:34 1526:27 1529:11 1530:10 1531:-9 1532:6 1533:-8 1535:19 1536:27 1537:7 1538:-10 1540:13 1541:15 1542:3 1544:-4 1545:-8 1546:-4 1548:10 1549:14 1550:11 1551:11 1552:-1 1553:-1 1554:-16 1556:13 1557:-29 1558:20 1559:27 1560:-2 1561:5 1562:-7 1563:-6 1564:-1 1565:-50 1566:-7 1567:-13 1568:-12 1569:-4 1570:-15 1571:-17 1572:-12 1574:-7 1575:-7 1576:-10 1577:-10 1578:-1 1580:8 1581:-6 1582:-7 1583:-16 1584:-1 1585:13 1587:-26 1588:-25 1589:32 1592:-18 1593:-7 1595:-5 1597:-5 1598:5 1599:-8 1600:-19 1601:10 1602:23 1604:40 1605:27 1606:15 1607:3 1608:3 1609:-14 1611:8 1612:-12 1613:9 1614:33 1615:-32 1616:-14 1617:-33 1618:-20 1620:-18 1621:28 1622:-1 1623:-19 1624:20 1625:17 1626:-3 1627:10 1628:18 1629:-13 1631:-3 1632:-4 1633:3 1635:-11 1637:-8 1638:-8 1640:-5 1641:-8 1643:26 1644:16 1645:-6 1647:-7 1648:11 1649:-21 1650:-22 1651:2 1652:6 1653:6 1655:-1 1657:34 1658:18 1659:27 1661:-4 1662:1 1663:2 1665:25 1666:-9 1667:29 1668:30 1669:-7 1670:18 1671:-6 1672:-13 1673:5 1675:19 1677:-18 1678:-15 1679:-7 1680:-4 1681:-11 1682:52 1683:28 1684:12 1685:-19 1686:2 1687:-5 1688:-22 1689:37 1690:-20 1691:11 1692:25 1693:34 1694:8 1696:-8 1697:-9 1698:-7 1699:-7 1701:-7 1702:-9 1703:-5 1704:-8 1706:-11 1707:-12 1711:-27 1712:-50 1713:20 1714:-15 1715:-10 1716:-13 1717:-2 1718:-33 1719:-20 1720:-11 1721:-7 1725:-2 1726:-7 1727:-5 1728:-4 1729:-72 1730:-30 1731:-33 1733:-15 1734:20 1736:9 1737:9 1738:-9 1740:-6 1741:-6 1742:19 1743:1 1744:-2 1745:-9 1746:-9 1747:8 1748:8 1749:-1 1750:-23 1751:-18 1753:-5 1754:-12 1755:-2 1756:-21 1757:18 1758:43 1759:25 1760:24 1761:12 1763:16 1764:35 1765:35 1766:-5 1767:5 1768:-11 1769:27 1770:-24 1771:56 1772:-30 1776:-6 1778:-6 1780:5 1781:-6 1782:-9 1783:-1 1784:-1 1785:-11 1786:4 1787:-2 1788:27 1789:-6 1791:32 1792:-16 1793:-16 1794:3 1795:-23 1796:-4 1797:13 1798:12 1799:4 1800:23 1801:-8 1802:17 1803:26 1804:-9 1806:-34 1809:-25 1810:-13 1811:-8 1812:34 1813:-5 1814:-7 1815:-9 1816:-9 1817:-4 1818:-7 1819:7 1820:7 1821:-9 1822:3 1823:11 1824:-8 1825:-23 1826:-5 1827:14 1828:25 1829:24 1831:5 1832:21 1833:-16 1834:10 1835:12 1836:3 1837:11 1838:2 1839:-18 1841:-18 1842:2 1843:-12 1844:2 1845:23 1847:43 1848:-4 1849:-20 1850:-9 1851:-3 1852:13 1853:15 1854:14 1855:17 1856:24 1858:-26 1859:-25 1860:-12 1861:-14 1862:-14 1863:-20 1865:-1 1866:6 1868:1 1870:10 1871:-1 1872:-7 1873:-7 1874:22 1875:1 1876:9 1877:6 1878:6 1882:-11 1883:-5 1884:3 1885:-6 1886:4 1887:-3 1888:-12 1889:-1 1890:8 1891:-2 1892:-30 1893:-14 1894:-12 1895:-13 1896:-23 1897:3 1898:19 1899:-7 1900:33 1901:-23 1902:18 1903:-12 1906:-5 1907:27 1908:-4 1909:-9 1910:-9 1912:1 1914:11 1915:-13 1916:-10 1917:15 1918:-22 1919:-37 1920:34 1921:14 1922:-7 1924:-5 1926:19 1928:7 1930:-3 1931:19 1933:15 1934:-25 1935:-16 1936:-12 1938:-16 1939:-5 1940:37 1942:-3 1943:20 1944:16 1946:55 1947:18 1948:27 1949:-4 1950:-26 1951:-20 1952:-12 1953:-6 1954:6 1955:25 1956:26 1957:9 1958:12 1959:11 1960:-12 1961:-18 1962:-18 1963:7 1964:-4 1965:1 1966:-5 1967:-11 1968:11 1969:-7 1970:-13 1971:-10 1972:-5 1973:45 1974:13 1975:25 1976:6 1977:19 1978:-18 1979:-13 1981:-8 1985:-3 1986:-15 1987:-1 1988:-1 1989:13 1990:19 1992:-13 1993:-15 1995:10 1996:46 1997:-23 1998:-43 1999:2 2000:-5 2001:-14 2002:-19 2003:-13 2005:-10 2006:-9 2007:-1 2008:-11 2009:-5 2011:-18 2013:-17 2014:-5 2015:-20 2016:-32 2018:-10 2019:-22 2020:11 2021:21 2022:44 2023:9 2024:-12 2025:14 2026:-3 2027:-4 2028:6 2029:-5 2030:30 2031:6 2032:25 2033:18 2034:18 2035:-2 2036:-22 2037:14 2038:-8 2039:11 2040:22 2041:-14 2042:11 2044:25 2046:-14 2047:-14 2048:-8 2051:-15 2052:9 2053:7 2056:-8 2057:-5 2058:-12 2059:-4 2060:10 2061:10 2062:-5 2063:-5 2064:7 2065:7 2066:-11 2067:26 2068:27 2069:-10 2071:1 2072:-17 2073:12 2074:-18 2077:-1 2078:39 2079:47 2080:-37 2081:-10 2082:-22 2084:28 2085:1 2086:36 2088:-4 2089:-1 2091:-12 2092:-12 2098:2 2099:-16 2100:4 2101:-15 2102:-2 2103:-17 2104:-4 2105:-1 2106:-2 2108:18 2109:-1 2110:-15 2112:-22 2114:-11 2115:10 2116:1 2117:9 2118:-10 2119:56 2120:-7 2121:-4 2122:-12 2124:-4 2125:-23 2126:-23 2127:33 2128:13 2130:-6 2131:-1 2132:13 2134:-17 2135:-17 2136:-3 2137:13 2138:5 2139:-11 2140:-11 2141:30 2142:30 2143:-28 2145:16 2146:-13 2148:-4 2149:-10 2150:20 2151:-11 2153:-33 2154:15 2157:10 2158:7 2159:7 2160:-25 2161:21 2162:19 2163:-16 2164:-2 2165:-2 2166:23 2167:24 2168:17 2169:9 2172:-19 2175:-6 2177:-6 2178:-13 2179:6 2180:-1 2181:62 2182:30 2183:17 2184:-5 2185:-2 2186:11 2188:-28 2189:-28 2190:-10 2191:-10 2192:-8 2193:-13 2195:27 2196:6 2197:6 2198:14 2199:5 2200:11 2201:-3 2202:-3 2203:15 2206:-5 2207:-25 2208:10 2209:-8 2210:-3 2211:-19 2212:55 2213:13 2214:29 2215:7 2216:-12 2217:47 2218:14 2219:38 2220:11 2224:-1 2225:-1 2226:6 2227:6 2228:3 2229:5 2232:-1 2233:9 2234:-7 2235:8 2236:-4 2240:-13 2241:-14 2242:-8 2243:-10 2247:-16 2249:-9 2250:-13 2251:-1 2252:-5 2253:-3 2254:19 2255:19 2256:-1 2257:-16 2258:-5 2260:-19 2261:-20 2262:-16 2263:-1 2264:8 2265:13 2266:14 2268:-5 2269:-13 2270:-17 2273:-2 2274:-22 2276:-4 2277:-8 2280:-4 2281:-4 2282:17 2283:3 2284:-38 2285:-30 2286:12 2287:-7 2288:14 2289:14 2290:-1 2291:-14 2292:-11 2293:-1 2294:13 2295:21 2297:-9 2298:-1 2299:-15 2301:-18 2303:-12 2304:-12 2305:-17 2306:12 2307:11 2308:10 2309:27 2310:-6 2312:9 2313:24 2314:10 2315:-8 2316:-6 2317:-8 2319:13 2320:40 2321:-19 2323:-5 2324:-19 2325:13 2326:15 2327:17 2329:-17 2330:-4 2331:-8 2332:-8 2333:18 2334:6 2335:-29 2336:19 2337:-14 2338:12 2341:6 2342:-9 2343:11 2345:-31 2346:-10 2347:-24 2348:-22 2351:-10 2353:11 2354:-13 2355:4 2356:4 2361:-7 2362:-2 2363:-1 2364:-3 2366:13 2367:9 2368:-14 2369:-1 2370:34 2371:38 2374:-8 2375:-2 2376:-19 2377:12 2378:-9 2380:31 2381:33 2382:-19 2383:-19 2384:-17 2385:35 2386:-10 2387:-17 2388:-6 2390:-3 2392:38 2393:13 2394:10 2395:-15 2396:28 2397:9 2398:-9 2399:-9 2400:-1 2401:-15 2402:-15 2403:-10 2404:39 2405:31 2406:-3 2407:-7 2408:-12 2409:37 2410:13 2411:9 2413:-12 2414:16 2415:-1 2416:22 2417:-10 2418:19 2419:19 2420:-1 2421:-4 2422:-15 2423:-3 2424:10 2425:10 2426:24 2427:-4 2428:15 2429:3 2430:3 2431:7 2432:7 2433:-9 2436:4 2437:33 2439:16 2440:-20 2441:-21 2442:16 2443:17 2444:4 2446:-6 2447:7 2449:-18 2450:-13 2451:-7 2452:-7 2453:-1 2455:-13 2457:-2 2458:-22 2460:1 2461:10 2462:10 2463:-10 2464:-15 2465:-12 2466:14 2467:42 2468:10 2469:8 2470:1 2471:40 2473:-13 2474:-8 2475:-8 2476:-12 2481:8 2482:17 2483:12 2484:13 2485:28 2486:-16 2487:13 2488:13 2489:15 2490:-5 2491:15 2492:17 2493:18 2494:-18 2495:33 2496:12 2497:10 2498:21 2499:42 2500:16 2501:17 2502:14 2503:-1 2504:20 2505:20 2506:32 2509:1 2510:20 2511:-7 2513:20 2514:22 2515:-12 2517:-16 2518:-17 2519:-7 2520:-15 2521:-15 2522:18 2523:15 2524:-7 2525:-1 2526:-6 2532:-40 2533:-32 2534:12 2536:64 2537:64 2538:63 2539:24 2540:26 2541:40 2542:41 2544:-24 2545:-33 2546:-7 2547:-3 2548:-22 2549:-7 2551:20 2552:7 2553:26 2554:-15 2555:3 2556:24 2557:27 2559:-2 2561:12 2562:19 2563:-7 2564:-7 2565:-6 2566:-6 2568:5 2569:-2 2571:-17 2572:1 2573:-11 2574:48 2575:-6 2577:-51 2578:-53 2579:-11 2580:-22 2581:42 2583:12 2584:-34 2585:17 2586:-9 2587:-7 2588:23 2589:-19 2590:-5 2591:1 2592:20 2593:-5 2595:-9 2596:-6 2597:-6 2598:-19 2599:-16 2600:11 2602:-3 2603:-9 2605:-1 2606:-7 2607:-10 2609:2 2610:14 2611:-3 2612:13 2613:32 2614:-70 2615:-4 2618:-6 2619:10 2620:79 2621:-1 2622:-5 2623:6 2624:-7 2627:-13 2628:-20 2629:-20 2630:29 2633:-1 2634:-7 2636:-18 2638:18 2639:-18 2640:3 2641:-3 2644:10 2645:6 2646:16 2647:-9 2648:-6 2649:-8 2650:11 2655:-9 2656:-14 2658:13 2659:-13 2661:-3 2663:-6 2664:20 2666:-4 2668:-2 2669:-5 2673:22 2674:11 2675:-2 2676:-10 2677:-17 2679:3 2680:23 2681:-9 2682:-22 2683:-12 2684:4 2685:-5 2686:15 2687:-25 2688:-7 2689:-14 2690:-13 2691:3 2692:-12 2693:-16 2694:-8 2695:-1 2697:3 2698:10 2699:-20 2700:-9 2701:-8 2702:-10 2703:-1 2704:-3 2705:-2 2706:-5 2707:10 2708:-6 2709:24 2710:16 2711:10 2712:-1 2713:-1 2714:11 2715:-8 2716:41 2717:-1 2718:-22 2719:-5 2720:16 2721:25 2722:6 2723:1 2724:4 2725:-12 2726:-7 2727:-13 2728:-15 2729:-16 2730:11 2731:11 2732:-2 2733:-2 2734:-9 2735:7 2736:14 2737:-2 2738:9 2739:7 2740:-11 2741:-9 2742:-1 2743:15 2744:11 2745:7 2746:-10 2747:-12 2748:28 2749:-18 2750:-1 2751:-55 2752:7 2754:-18 2755:-8 2756:-28 2757:-4 2758:-2 2759:-8 2760:-15 2761:3 2763:-10 2764:-1 2767:7 2769:-22 2770:15 2771:-15 2772:-1 2773:-4 2774:11 2775:-10 2777:-13 2778:14 2779:5 2780:-5 2782:-8 2783:24 2784:-22 2786:-8 2787:18 2788:-4 2790:11 2792:-6 2793:-36 2794:-3 2796:7 2797:12 2798:15 2799:7 2800:-12 2802:-19 2803:-2 2804:-4 2805:-7 2806:-8 2808:-8 2809:-10 2811:-15 2813:28 2815:24 2817:64 2818:18 2819:18 2820:-7 2822:12 2823:-2 2824:-6 2825:-8 2826:13 2827:-4 2829:-4 2830:-23 2831:13 2832:14 2833:-16 2834:53 2835:12 2836:-11 2837:-12 2838:-2 2839:-10 2840:-5 2841:-15 2842:-5 2843:-5 2844:-8 2845:6 2846:6 2848:16 2849:-5 2850:18 2851:-20 2852:-7 2853:18 2854:11 2855:-3 2856:1 2857:18 2858:23 2859:-10 2860:-3 2861:-10 2863:-7 2864:-3 2865:-28 2866:-38 2867:-4 2869:-8 2870:-8 2871:12 2872:-12 2873:-12 2874:-6 2875:-18 2876:-7 2877:-15 2878:-11 2879:-20 2880:1 2881:-8 2883:1 2884:-15 2885:17 2887:-7 2888:-7 2889:18 2891:-16 2895:-24 2896:-25 2897:-7 2898:-1 2899:-1 2900:12 2901:-13 2903:10 2904:4 2907:10 2908:22 2909:-5 2912:-4 2913:16 2914:5 2915:13 2916:19 2917:18 2918:5 2919:7 2920:17 2922:37 2923:8 2924:32 2925:69 2926:35 2927:35 2928:55 2929:55 2930:11 2931:11 2932:-21 2933:-14 2934:2 2935:14 2936:-5 2937:-4 2938:-8 2941:-14 2943:-9 2944:-20 2945:-20 2947:-24 2948:6 2949:3 2950:-2 2951:-25 2952:2 2953:25 2954:25 2955:-30 2956:-5 2957:-21 2958:54 2959:26 2960:19 2961:-8 2962:17 2963:-1 2968:-19 2969:-7 2970:-23 2971:5 2972:5 2973:-27 2974:-18 2975:22 2976:-1 2980:-11 2982:7 2983:5 2984:14 2985:19 2987:-3 2989:9 2990:46 2991:46 2992:17 2993:5 2994:6 2995:37 2996:-5 2997:-7 2998:-2 2999:-1 3000:34 3001:-5 3002:12 3003:10 3004:-16 3005:-4 3006:-10 3007:-10 3008:-7 3009:-4 3010:-15 3011:-10 3012:12 3013:-14 3014:-17 3015:-42 3016:-5 3017:-25 3018:-2 3021:-2 3023:2 3026:-14 3029:-7 3030:-7 3031:24 3032:-9 3033:-5 3034:-4 3035:-4 3036:-15 3037:-2 3039:-7 3040:-6 3041:44 3042:38 3043:-5 3044:-13 3045:-10 3046:22 3047:13 3048:-29 3049:-9 3050:-25 3051:5 3052:20 3053:-30 3055:-3 3056:-15 3059:-1 3060:15 3061:-10 3062:-5 3063:-18 3065:14 3066:-19 3067:-7 3068:31 3069:37 3070:47 3071:3 3075:19 3076:11 3077:5 3078:5 3080:-1 3081:-1 3082:-3 3083:-3 3084:-22 3085:-24 3086:-2 3087:-2 3088:-35 3089:-2 3090:-6 3091:-13 3092:-13 3093:-10 3094:-10 3095:-20 3096:-14 3097:-9 3098:-9 3099:12 3100:12 3101:-5 3102:-1 3103:-7 3104:-7 3105:4 3106:6 3107:-2 3108:-5 3109:1 3110:-3 3112:-7 3113:8 3114:-8 3115:14 3116:-2 3117:4 3118:4 3119:-14 3120:12 3121:14 3122:-8 3124:13 3125:11 3126:11 3127:10 3128:5 3129:6 3131:-3 3132:10 3133:-6 3134:-8 3135:-8 3137:-3 3138:-7 3139:-7 3140:-15 3141:-25 3142:-13 3143:-12 3144:10 3145:10 3146:-4 3147:1 3148:-4 3150:-12 3151:-1 3152:-1 3153:-1 3154:-1 3155:-11 3156:-11 3157:-2 3158:1 3159:1 3160:-7 3161:-7 3162:-2 3163:-2 3164:2 3165:2 3167:22 3168:22 3169:23 3171:7 3172:9 3173:9 3174:9 3175:14 3177:-2 3178:-2 3179:-2 3180:9 3181:-2 3182:10 3183:10 3184:-3 3185:-3 3186:8 3187:8 3190:2 3191:-10 3192:2 3193:5 3194:-3 3195:3 3196:1 3197:1 3198:12 3199:17 3200:8 3201:11 3202:-10 3203:-10 3204:-10 3205:-14 3206:22 3207:25 3208:-3 3209:-6 3210:20 3211:23 3212:-4 3213:-16 3214:-7 3215:-12 3216:-13 3217:-1 3218:-3 3219:-8 3220:-8 3221:6 3222:6 3223:-4 3224:3 3225:-9 3226:-9 3227:-10 3228:2 3229:-7 3230:-7 3231:-2 3232:-2 3233:5 3234:-5 3235:-4 3236:7 3237:3 3238:9 3239:9 3240:-13 3241:-18 3242:-6 3243:-6 3244:-1 3245:-14 3246:-9 3247:18 3248:-8 3249:17 3250:23 3251:-14 3252:-8 3253:-7 3254:-6 3255:-6 3256:-17 3257:-14 3258:-12 3259:20 3261:10 3262:10 3265:9 3266:9 3267:5 3268:5 3269:-6 3270:2 3271:9 3272:3 3273:5 3274:6 3275:15 3276:14 3277:3 3278:-24 3279:-24 3280:-33 3281:-33 3282:9 3283:8 3284:-19 3285:-12 3286:7 3287:18 3288:9 3289:10 3290:-8 3291:-8 3292:-9 3293:3 3294:3 3295:-16 3296:-18 3297:-12 3298:-8 3299:-4 3300:-9 3301:-4 3302:8 3304:-5 3305:10 3306:10 3307:-14 3308:10 3309:-5 3310:-6 3311:6 3313:11 3314:-1 3315:-11 3317:-9 3318:1 3319:-5 3320:9 3321:-9 3322:-1 3323:-2 3324:-15 3325:-11 3326:5 3327:-10 3328:-7 3329:-5 3330:13 3331:13 3333:-14 3334:12 3335:18 3336:17 3337:17 3338:-10 3339:5 3340:-3 3341:-3 3342:4 3343:-2 3344:5 3345:-7 3346:-11 3348:-3 3349:-3 3350:-7 3351:-19 3352:-4 3353:-11 3354:-8 3355:-1 3356:-3 3357:-3 3358:22 3359:18 3360:9 3361:4 3362:7 3363:-4 3365:-23 3366:-3 3367:-29 3368:6 3369:9 3370:10 3371:-11 3372:11 3373:8 3374:-11 3375:-3 3376:7 3377:21 3378:7 3379:7 3380:-9 3381:-8 3382:-6 3383:-9 3384:-3 3385:1 3386:-2 3387:-1 3388:3 3389:3 3390:-23 3391:-3 3392:-25 3393:-19 3394:13 3395:8 3396:8 3397:8 3398:8 3399:-18 3400:-10 3401:9 3402:-17 3403:-17 3404:-8 3405:-4 3406:-2 3407:-2 3408:9 3409:9 3410:10 3411:10 3412:6 3413:4 3414:2 3416:5 3417:-7 3418:18 3420:-1 3421:-6 3422:-6 3423:15 3424:16 3425:-7 3426:-7 3427:3 3428:7 3429:7 3430:-3 3431:-3 3432:-5 3433:-5 3434:-2 3435:-14 3436:-10 3437:-10 3438:2 3439:8 3440:-10 3441:-10 3442:-15 3443:-8 3444:-3 3445:2 3446:-4 3447:-13 3448:-7 3449:-8 3450:2 3451:-9 3452:6 3453:-1 3454:-1 3455:10 3456:-3 3457:-3 3458:4 3459:-5 3460:-5 3461:-5 3462:14 3463:17 3464:-7 3465:-7 3466:10 3467:10 3468:-17 3469:-4 3470:-6 3471:13 3472:13 3473:13 3474:12 3475:4 3476:14 3477:-1 3478:-15 3479:-9 3480:-7 3481:-12 3482:-10 3483:-4 3484:5 3485:-1 3486:-1 3489:5 3490:-21 3491:-15 3492:-15 3493:6 3494:5 3495:-9 3496:-5 3497:-2 3498:-6 3499:20 3500:2 3501:3 3502:19 3503:12 3504:-4 3505:-17 3506:-1 3507:-1 3508:-30 3509:-30 3510:8 3511:8 3512:12 3513:9 3514:9 3515:9 3516:-10 3517:-8 3518:11 3519:1 3520:1 3521:19 3522:19 3523:-8 3524:-7 3525:-2 3526:9 3527:10 3528:-5 3529:3 3530:8 3531:-7 3532:-2 3533:-6 3534:-1 3535:5 3536:4 3537:-3 3538:-2 3539:-2 3540:-2 3541:-8 3542:-8 3543:-8 3544:-9 3545:-9 3546:14 3547:5 3548:10 3549:3 3550:6 3551:9 3552:10 3553:9 3555:6 3556:7 3557:4 3558:2 3559:7 3560:-21 3561:-19 3563:-3 3564:-3 3565:-10 3566:14 3567:14 3568:-18 3569:-8 3570:-16 3571:-16 3572:3 3573:-1 3574:-1 3575:2 3576:7 3577:-7 3578:6 3579:-2 3580:-2 3581:9 3582:11 3583:5 3584:5 3585:-3 3586:-3 3587:25 3588:-8 3589:-9 3590:-10 3591:-10 3592:11 3593:31 3594:23 3595:17 3596:-3 3597:-3 3598:15 3599:15 3600:4 3601:4 3602:-17 3603:11 3605:-6 3606:-6 3607:-4 3608:-4 3609:27 3610:27 3611:5 3612:9 3613:-3 3614:-4 3615:-4 3616:-32 3617:-4 3618:-8 3619:-4 3621:-26 3622:-26 3623:-7 3624:-7 3625:-9 3626:-14 3627:-4 3628:-5 3630:1 3631:-19 3632:-30 3633:-32 3634:5 3635:-2 3636:-2 3637:-2 3638:6 3641:20 3642:16 3643:11 3644:-9 3647:-5 3648:14 3649:23 3650:23 3651:4 3652:6 3653:10 3654:21 3655:19 3656:-3 3658:-4 3659:-4 3660:13 3661:-13 3662:10 3663:10 3664:1 3665:-10 3666:-9 3667:1 3668:9 3669:-5 3670:4 3672:21 3673:19 3674:15 3675:2 3676:2 3677:-7 3678:9 3679:9 3680:10 3681:-12 3682:-4 3683:-4 3684:10 3685:-8 3686:-8 3687:-5 3688:-3 3689:-10 3690:-10 3691:4 3692:4 3693:8 3694:12 3695:12 3698:-2 3699:-2 3700:2 3701:2 3702:-18 3703:-13 3704:-11 3705:-5 3706:-5 3707:-6 3708:-8 3709:6 3710:9 3711:-9 3712:-9 3713:9 3714:9 3715:-3 3717:-11 3718:-1 3719:1 3720:-12 3721:11 3722:1 3723:-4 3724:-5 3725:-5 3726:-9 3727:-10 3728:-10 3729:-21 3730:-21 3731:-11 3732:-11 3733:10 3734:-6 3735:16 3736:16 3737:11 3738:-2 3739:-2 3740:14 3741:13 3742:17 3744:10 3745:-4 3746:-2 3747:-5 3748:9 3749:-9 3750:-10 3752:8 3753:8 3754:2 3756:11 3757:11 3758:-5 3759:5 3760:1 3761:-5 3764:8 3765:2 3766:-10 3767:-3 3768:13 3769:12 3770:-2 3771:2 3772:-9 3773:3 3774:2 3775:-1 3776:12 3777:-11 3778:-13 3779:6 3780:-4 3781:30 3782:28 3783:28 3784:4 3785:3 3786:3 3787:-19 3788:-19 3789:-3 3790:-12 3791:-12 3792:-6 3793:-5 3794:-9 3795:-7 3796:-3 3797:-1 3798:10 3799:10 3800:-11 3801:3 3802:5 3803:8 3804:-1 3805:-8 3806:-8 3807:10 3808:13 3809:24 3810:24 3811:5 3813:3 3814:11 3815:-1 3816:-17 3817:-15 3818:-10 3819:-9 3820:-7 3821:-7 3822:-18 3823:10 3825:-16 3826:-14 3827:-12 3828:-7 3829:-4 3830:-3 3831:-6 3832:-6 3833:-6 3834:4 3835:-12 3836:-12 3837:8 3838:8 3839:8 3840:11 3841:-3 3842:-3 3843:9 3844:4 3845:15 3846:10 3847:-5 3848:-4 3849:20 3850:2 3851:4 3852:4 3853:12 3854:-13 3855:-12 3857:7 3858:7 3859:1 3860:-8 3862:11 3863:11 3864:-9 3866:-11 3867:2 3868:-10 3869:12 3870:-10 3871:-13 3872:10 3873:14 3874:8 3875:8 3876:8 3877:5 3878:3 3879:13 3880:18 3881:3 3882:12 3883:12 3884:2 3885:2 3886:1 3887:-6 3888:-7 3889:-7 3890:12 3891:11 3892:-8 3893:-8 3894:-4 3895:-3 3896:-10 3897:-11 3898:7 3899:7 3900:2 3901:-8 3902:4 3903:-20 3904:-4 3905:-10 3906:36 3908:3 3909:5 3910:10 3911:20 3912:-8 3913:46 3914:31 3915:9 3916:10 3917:25 3918:4 3919:9 3920:-7 3921:6 3922:6 3923:7 3924:-11 3925:-11 3926:-4 3927:2 3929:-9 3930:-17 3931:49 3932:50 3933:-15 3934:-15 3935:-15 3936:-10 3937:13 3938:15 3939:15 3940:4 3941:-6 3942:8 3943:7 3944:9 3945:-10 3946:-2 3947:-2 3948:-8 3949:-8 3950:2 3951:-8 3952:-9 3953:-9 3954:-9 3955:-4 3956:17 3957:-13 3958:-8 3959:-12 3960:-3 3961:11 3962:1 3963:4 3964:-3 3965:7 3966:-3 3967:-5 3968:3 3969:-1 3970:-1 3971:18 3972:5 3973:5 3974:8 3975:8 3976:-8 3977:-4 3978:-3 3979:-3 3980:-7 3981:-1 3982:-2 3983:-9 3984:12 3985:22 3986:-7 3987:-10 3988:-12 3989:-2 3990:-11 3991:4 3992:3 3993:-7 3994:7 3995:2 3996:2 3997:-7 3998:-9 3999:-9 4000:-9 4001:-2 4002:-12 4003:-9 4004:-2 4005:-2 4006:-2 4007:-5 4008:8 4009:-10 4010:-10 4011:-6 4012:-3 4013:-3 4014:1 4015:1 4016:-3 4017:3 4018:2 4019:-3 4020:7 4021:47 4022:7 4023:6 4024:6 4025:-1 4027:52 4028:20 4029:16 4030:10 4031:37 4032:37 4033:-6 4034:-2 4036:-5 4037:-5 4038:-3 4039:-2 4040:-10 4041:10 4042:-11 4043:20 4044:-4 4045:2 4046:-8 4047:-8 4048:11 4049:-10 4050:-10 4051:-9 4052:-9 4053:2 4054:2 4055:-1 4056:-1 4057:26 4058:27 4059:12 4060:12 4061:13 4062:13 4063:-5 4064:-3 4065:10 4066:15 4067:-4 4068:-3 4069:-3 4070:-15 4071:-17 4072:-4 4073:-15 4074:-3 4075:-3 4076:-7 4077:6 4078:-12 4079:-12 4080:15 4081:15 4082:10 4083:8 4085:4 4086:4 4087:5 4088:-1 4089:-1 4090:-3 4092:2 4093:2 4094:2 4095:-6 4096:-6 4097:-6 4098:-6 4099:-22 4100:-2 4101:-2 4102:-2 4103:-2 4104:-3 4105:-2 4106:1 4107:1 4108:1 4111:-7 4112:-7 4113:8 4114:8 4115:-8 4116:-8 4117:14 4118:14 4119:-6 4121:-5 4122:-6 4123:-6 4124:-9 4125:-2 4126:-4 4127:-10 4128:-7 4129:-6 4130:-5 4131:-5 4134:-15 4135:-9 4136:-9 4137:-9 4138:1 4139:1 4140:-5 4141:-2 4142:4 4143:5 4144:-7 4145:-7 4146:4 4147:6 4148:6 4149:-2 4151:-5 4153:-7 4154:-7 4155:8 4156:8 4157:-8 4158:-8 4159:14 4160:14 4161:-2 4162:4 4163:4 4164:-13 4165:12 4166:14 4167:-8 4169:-10 4174:4 4176:6 4177:-3 4179:5 4182:-9 4183:-1 4184:-9 4185:-9 4186:-3 4187:-8 4188:-7 4189:-7 4190:9 4191:-7 4192:-7 4193:-7 4194:4 4195:6 4196:6 4197:6 4198:-4 4199:-4 4201:7 4202:11 4203:11 4204:-3 4205:-3 4206:-5 4207:-8 4208:-6 4209:-3 4210:-7 4211:-7 4212:-21 4213:-25 4214:-13 4215:-8 4216:-7 4217:-12 4218:-12 4219:-1 4220:-12 4221:18 4222:10 4223:6 4224:3 4226:-1 4227:-2 4228:-2 4229:1 4230:1 4231:-14 4232:-5 4233:7 4234:7 4235:-22 4236:-22 4237:6 4240:12 4241:12 4242:11 4243:-6 4244:3 4245:-10 4246:-10 4247:-10 4248:-23 4249:-7 4250:-1 4251:-4 4252:-2 4253:-21 4254:-17 4255:-10 4256:-7 4257:6 4258:6 4259:-5 4260:-6 4262:-1 4263:-1 4264:-3 4265:-2 4266:-2 4267:2 4268:2 4269:-1 4270:-1 4271:-1 4272:-1 4273:-1 4274:-1 4275:-9 4276:-11 4277:-11 4278:1 4279:10 4280:4 4281:1 4282:1 4283:-7 4284:-9 4285:9 4286:9 4287:-7 4288:-7 4289:-3 4290:-2 4291:3 4292:2 4293:2 4295:13 4296:13 4297:15 4299:11 4300:6 4301:6 4302:-6 4303:-9 4304:1 4305:1 4306:-1 4307:-1 4308:-3 4309:-4 4310:-4 4311:5 4312:-5 4313:7 4314:1 4315:8 4316:-4 4317:-5 4319:4 4320:-4 4321:7 4322:2 4323:-3 4324:-3 4325:6 4328:-7 4329:-8 4330:-7 4331:-11 4332:-3 4333:-17 4334:-33 4335:5 4336:-3 4338:7 4339:7 4340:8 4341:9 4342:9 4344:-10 4345:-5 4346:-6 4347:-6 4348:8 4349:8 4350:8 4351:-7 4352:-18 4353:14 4354:6 4355:-14 4357:-13 4358:-10 4359:-6 4360:12 4361:12 4362:-1 4363:1 4364:-2 4365:-2 4366:9 4367:12 4368:-15 4369:-5 4370:6 4371:9 4372:-1 4373:-22 4374:-8 4375:-8 4376:-8 4377:-5 4378:-10 4379:-10 4380:-4 4381:6 4382:6 4383:12 4384:-2 4385:-14 4386:-12 4387:-19 4388:-9 4389:-12 4390:18 4391:19 4392:4 4393:-2 4394:-3 4395:-6 4396:-6 4397:-6 4398:-2 4399:-2 4400:3 4401:4 4402:7 4403:-3 4404:-3 4405:1 4406:-1 4407:8 4408:3 4409:4 4410:-5 4411:-5 4412:8 4413:8 4414:8 4417:6 4418:8 4419:-1 4420:8 4421:6 4422:-2 4423:-2 4424:2 4425:-1 4426:5 4427:5 4428:2 4429:2 4430:2 4431:13 4432:13 4433:13 4434:9 4435:10 4436:-4 4437:-7 4438:-10 4439:-10 4440:-10 4441:10 4442:-3 4443:-3 4444:10 4445:15 4446:-1 4447:1 4448:1 4449:1 4450:7 4451:8 4452:8 4453:7 4454:16 4455:-1 4456:-2 4457:3 4458:-4 4459:2 4460:-16 4461:-14 4462:-4 4463:-8 4464:-5 4465:16 4466:23 4467:11 4468:5 4469:8 4470:-12 4471:-12 4472:10 4473:10 4474:10 4475:-16 4476:-5 4477:-4 4478:-7 4479:9 4480:-10 4481:-10 4482:-10 4483:-2 4484:-2 4485:9 4486:10 4487:6 4488:1 4489:-5 4490:6 4491:6 4492:-6 4493:-4 4494:-9 4495:-9 4496:-12 4497:-12 4498:35 4499:20 4500:20 4501:24 4502:25 4503:3 4504:-3 4505:4 4508:7 4509:1 4510:11 4511:11 4512:3 4513:3 4514:-10 4515:-8 4516:-1 4517:-1 4518:-1 4519:-18 4520:-9 4521:-19 4522:-19 4523:9 4524:9 4525:-8 4526:-8 4527:-6 4529:-2 4530:-2 4531:-7 4532:-7 4533:15 4534:16 4535:1 4536:-5 4538:-4 4539:10 4540:11 4541:11 4542:-10 4543:-16 4544:7 4545:-1 4546:-1 4547:8 4548:-12 4550:4 4551:16 4552:16 4553:-2 4554:-6 4555:-11 4556:1 4557:-5 4558:-8 4559:-3 4560:-7 4561:23 4562:12 4563:8 4564:24 4565:26 4566:7 4567:7 4568:-4 4569:1 4570:1 4571:10 4572:-12 4573:-13 4574:-13 4575:-1 4576:-3 4577:-3 4578:-3 4579:-2 4581:-10 4582:-8 4583:-8 4584:5 4585:5 4586:-8 4587:-8 4588:10 4589:6 4590:6 4591:1 4592:10 4593:10 4594:6 4595:4 4596:4 4597:13 4598:13 4599:-4 4600:-11 4601:-11 4602:3 4603:7 4604:-10 4605:-10 4606:-3 4607:-6 4608:-4 4609:-5 4610:3 4611:2 4612:10 4613:-8 4614:-11 4615:-11 4616:-11 4617:-11 4618:-11 4619:12 4620:6 4621:6 4622:9 4623:6 4624:-8 4625:1 4626:-7 4627:-7 4629:-8 4630:-2 4631:-2 4633:-9 4634:11 4635:-9 4636:-10 4637:-10 4638:4 4639:-2 4640:10 4641:11 4642:-8 4643:9 4644:9 4645:9 4646:9 4647:-13 4648:-18 4649:-18 4650:-6 4651:-6 4652:-6 4653:-1 4654:-1 4655:-14 4656:-9 4657:-9 4658:7 4659:-10 4660:5 4661:14 4662:-8 4663:-8 4664:-12 4665:-4 4666:-9 4667:17 4668:23 4669:23 4670:11 4671:13 4672:-8 4673:-7 4674:21 4675:16 4676:19 4677:8 4678:-2 4679:3 4680:8 4681:-6 4682:-6 4683:16 4684:21 4685:22 4686:23 4687:26 4688:24 4689:1 4690:1 4691:-14 4692:-12 4693:-9 4694:9 4695:9 4696:8 4697:10 4698:10 4699:4 4700:8 4701:-7 4702:-6 4703:-6 4706:-2 4707:9 4708:9 4709:9 4710:-3 4712:5 4713:5 4714:5 4715:9 4716:-6 4717:2 4718:2 4719:12 4720:9 4721:9 4722:-13 4723:-6 4724:-7 4725:6 4726:7 4727:-7 4728:13 4729:14 4730:3 4731:3 4734:1 4735:1 4737:-11 4738:-24 4739:-19 4740:-2 4741:-34 4742:-22 4743:7 4744:7 4745:-27 4746:-11 4747:-18 4748:-13 4749:10 4750:9 4751:8 4752:6 4753:-19 4754:-12 4755:-12 4756:-5 4757:-5 4758:7 4759:8 4760:15 4761:5 4762:6 4763:10 4764:-9 4765:-9 4766:7 4767:17 4768:17 4769:-8 4770:-29 4771:-14 4772:-8 4773:-8 4774:-7 4775:-7 4776:-16 4777:-12 4778:-11 4779:-3 4780:-14 4781:3 4782:3 4783:3 4784:40 4785:36 4786:-1 4788:-3 4789:-3 4790:-3 4791:-10 4792:-3 4793:-3 4794:2 4795:-5 4796:-5 4797:8 4798:20 4799:-5 4800:-5 4802:-4 4803:-2 4804:-11 4805:-11 4806:-11 4807:-7 4808:-8 4809:5 4810:-14 4811:-5 4812:-8 4813:-8 4814:-2 4815:-4 4816:-4 4817:1 4818:7 4819:7 4820:1 4821:1 4822:2 4823:1 4824:8 4825:8 4826:6 4827:-7 4828:11 4829:-7 4830:-2 4831:-2 4832:4 4833:-13 4834:10 4835:10 4837:1 4838:1 4839:-8 4840:-3 4841:-2 4842:-3 4843:3 4844:-5 4845:-7 4846:-2 4847:-12 4848:-12 4849:-12 4850:12 4851:7 4852:7 4853:8 4854:-22 4855:-22 4856:-12 4857:-5 4858:-5 4859:-9 4860:-9 4861:9 4862:10 4863:12 4864:5 4865:3 4866:-2 4867:-2 4868:-19 4869:10 4870:-4 4871:-6 4872:-6 4873:6 4874:6 4875:1 4876:11 4877:-1 4878:-2 4879:-6 4880:-2 4881:-1 4882:-7 4883:-16 4885:-10 4886:-9 4887:1 4888:1 4889:-2 4890:-2 4891:9 4892:7 4893:-9 4894:-10 4895:-1 4896:-2 4897:-2 4898:-19 4899:-11 4900:-11 4901:2 4902:5 4903:-7 4904:-11 4905:-10 4906:-10 4907:9 4908:11 4909:8 4910:9 4911:9 4912:-1 4913:-1 4914:-4 4915:10 4916:10 4917:-7 4918:-7 4919:-5 4920:-5 4921:11 4922:11 4923:11 4924:-2 4925:-2 4926:-6 4927:-8 4928:-5 4929:-5 4930:-5 4931:4 4932:-1 4933:14 4934:12 4935:-2 4936:-2 4937:-8 4938:-6 4940:2 4941:5 4942:5 4943:-22 4944:-10 4945:-10 4946:-6 4947:11 4948:-5 4949:-6 4950:-14 4951:-14 4952:-1 4953:-1 4954:12 4955:12 4956:-17 4957:-12 4958:-9 4959:-5 4961:-6 4962:-7 4964:-8 4965:-8 4966:-11 4967:17 4968:17 4969:17 4970:2 4971:-3 4972:-2 4973:-3 4974:-1 4975:10 4976:8 4977:-3 4978:-3 4979:3 4980:3 4981:-10 4982:-7 4983:-7 4984:-7 4985:-5 4986:-4 4987:-2 4988:-2 4989:-17 4990:-12 4991:-3 4992:-3 4993:-1 4994:-7 4995:-13 4996:-19 4997:-4 4998:-5 4999:-11 5000:-7 5001:-8 5002:-9 5003:-1 5004:-1 5005:24 5006:24 5007:-3 5008:-3 5009:-1 5010:11 5011:18 5012:14 5013:1 5014:4 5015:4 5016:-7 5017:7 5018:3 5019:4 5020:-9 5021:-12 5022:-12 5023:3 5024:8 5027:-23 5028:-3 5029:-3 5030:-29 5031:-29 5032:6 5033:12 5034:-9 5035:-2 5036:-2 5038:-11 5039:12 5040:10 5041:10 5042:-15 5043:-12 5044:18 5045:12 5046:8 5047:-11 5048:-9 5049:-3 5050:-3 5051:-10 5052:22 5053:18 5054:-4 5055:23 5056:-29 5057:-14 5058:-11 5059:-12 5060:-13 5061:-4 5062:7 5063:-11 5064:16 5065:16 5066:-4 5067:-4 5068:-8 5069:7 5070:7 5071:7 5072:-9 5073:-8 5074:-5 5075:-6 5076:8 5077:-15 5078:-9 5079:-9 5080:-6 5081:-8 5082:-6 5083:1 5084:1 5085:-1 5087:-6 5088:-7 5089:-11 5090:-8 5091:-8 5092:-4 5093:-4 5094:-3 5095:-3 5096:-8 5097:-9 5098:-9 5099:-9 5100:-6 5101:5 5102:-2 5103:-1 5104:-1 5107:9 5108:9 5109:9 5110:-16 5111:-3 5112:-3 5113:-1 5114:7 5115:16 5116:16 5117:-4 5118:-3 5119:-25 5120:-19 5121:-11 5122:2 5123:2 5124:26 5125:-6 5126:-6 5127:13 5128:19 5129:21 5131:8 5132:8 5133:6 5134:1 5135:1 5136:15 5137:8 5138:8 5142:2 5143:2 5144:-4 5145:-5 5146:10 5147:-3 5148:1 5149:3 5150:-1 5151:-13 5152:-13 5153:-8 5154:-8 5155:8 5156:8 5157:-1 5158:-1 5159:-7 5160:-2 5161:5 5162:-11 5163:11 5164:11 5165:9 5166:9 5167:-8 5168:11 5169:13 5170:13 5171:-10 5172:-10 5173:-10 5174:13 5175:-7 5176:-7 5177:5 5179:10 5180:6 5181:-18 5182:6 5183:-18 5184:-14 5185:-19 5186:9 5187:-7 5188:-7 5189:-5 5190:-13 5191:8 5193:-6 5194:-2 5195:-2 5196:-1 5197:-1 5199:-7 5200:-8 5201:-8 5202:-14 5203:12 5204:13 5205:9 5206:8 5207:-5 5208:-5 5209:-5 5210:-5 5211:18 5212:18 5213:-15 5214:-7 5215:-8 5216:-8 5217:-9 5218:-9 5219:-6 5220:-5 5221:-2 5224:-1 5225:-3 5226:4 5227:-4 5228:-13 5229:-7 5230:-7 5231:7 5232:7 5233:-5 5234:-3 5235:-1 5236:-7 5237:-8 5238:3 5239:3 5240:2 5241:2 5242:2 5243:18 5244:18 5245:-21 5246:-10 5247:-13 5248:9 5249:9 5250:9 5251:-9 5252:-9 5253:-9 5254:8 5257:19 5258:19 5259:24 5260:1 5261:1 5262:-11 5263:-13 5264:-4 5265:-2 5266:-4 5269:-5 5270:-6 5271:-6 5272:12 5273:12 5274:12 5275:-15 5276:-15 5277:-9 5278:13 5279:14 5280:-16 5281:-16 5282:1 5283:2 5284:-5 5285:-5 5286:5 5287:5 5288:8 5289:-5 5290:5 5291:-1 5292:-3 5293:9 5294:10 5295:10 5296:9 5297:9 5302:-7 5303:-6 5304:2 5307:3 5308:1 5309:14 5310:-19 5311:-16 5312:-16 5314:-6 5315:-6 5316:-1 5317:22 5318:12 5319:13 5320:5 5321:10 5322:8 5323:-1 5324:-1 5328:17 5329:-6 5330:11 5331:17 5332:11 5333:15 5334:-1 5335:8 5336:15 5337:1 5338:-9 5339:-4 5340:-3 5341:-3 5342:-3 5343:-3 5344:11 5345:11 5346:16 5347:-9 5348:-6 5349:-6 5350:-6 5351:8 5352:-12 5353:14 5354:11 5355:10 5356:11 5357:-1 5358:-1 5359:-1 5360:7 5361:-8 5362:17 5363:17 5364:-15 5365:-12 5366:-12 5369:-5 5370:10 5371:9 5374:14 5375:14 5376:6 5377:4 5378:4 5379:-10 5380:7 5381:-3 5382:-4 5383:-2 5386:8 5387:8 5388:14 5389:2 5390:10 5391:4 5392:4 5393:4 5394:2 5395:-10 5396:11 5397:7 5398:5 5399:22 5400:14 5401:16 5402:-11 5403:-9 5404:-4 5405:-1 5406:3 5407:3 5408:4 5409:4 5410:-8 5411:-2 5415:15 5416:-9 5420:-6 5421:1 5422:-4 5423:14 5424:-7 5425:-7 5426:16 5427:4 5428:18 5429:33 5430:-15 5431:-3 5432:-3 5433:1 5435:3 5436:-1 5437:-7 5438:-9 5439:-6 5440:4 5441:7 5442:9 5443:10 5445:-4 5446:-1 5447:8 5450:-6 5451:-6 5452:20 5453:28 5455:-1 5456:-1 5457:-10 5458:-8 5459:-8 5460:15 5461:15 5462:-3 5463:-3 5466:18 5467:13 5468:11 5469:11 5470:-19 5471:-7 5472:-9 5473:-3 5474:14 5475:14 5476:-20 5477:-16 5478:-16 5479:-29 5480:-29 5481:-29 5482:8 5483:12 5484:12 5485:6 5487:8 5488:-4 5489:12 5490:-2 5491:-2 5492:-7 5493:-7 5494:-7 5495:-7 5496:-4 5498:-6 5499:3 5500:11 5501:-12 5502:-9 5503:16 5504:22 5505:16 5506:1 5507:6 5508:8 5509:14 5510:15 5511:-7 5512:16 5513:5 5514:19 5515:19 5518:9 5519:-1 5520:-1 5521:-2 5524:-8 5525:-8 5526:-9 5527:-4 5529:21 5530:-14 5531:-8 5532:-6 5533:5 5534:5 5535:-12 5536:-12 5537:1 5538:1 5539:1 5540:-10 5541:-30 5542:-26 5543:-2 5544:2 5545:-11 5546:-11 5547:-7 5548:-7 5549:-7 5550:-14 5551:-13 5552:-9 5553:-8 5554:-8 5555:-3 5556:14 5557:22 5558:7 5559:7 5560:10 5561:10 5562:-17 5563:-17 5564:-17 5565:12 5566:7 5569:10 5570:13 5571:-1 5572:-3 5573:-10 5574:-8 5575:-8 5576:-12 5577:-12 5578:-8 5579:-15 5580:-12 5581:-12 5582:-4 5583:-4 5584:-17 5585:-10 5586:4 5587:6 5588:-8 5589:-8 5590:-8 5591:9 5592:17 5593:-2 5594:-2 5595:17 5596:10 5597:11 5598:-20 5599:-20 5600:7 5601:-12 5602:-6 5604:-17 5605:12 5606:9 5607:9 5608:-3 5609:-8 5610:2 5611:3 5612:-1 5613:-5 5614:-5 5615:-6 5617:-9 5618:-9 5619:-3 5620:-5 5624:-18 5625:-17 5626:8 5627:8 5628:26 5629:17 5630:20 5631:14 5632:14 5633:-4 5634:-4 5635:-4 5636:3 5637:1 5638:-5 5639:-2 5640:-2 5641:-13 5642:-12 5643:-10 5644:-10 5645:-12 5646:-3 5647:9 5648:9 5649:-3 5650:-5 5651:-5 5656:-8 5657:-8 5658:13 5659:10 5660:10 5661:-3 5662:2 5663:-4 5664:-4 5665:-6 5666:2 5667:-7 5668:-7 5669:-8 5670:-5 5671:7 5672:8 5673:10 5674:-6 5675:-10 5676:8 5677:-2 5678:1 5679:-2 5680:-1 5681:-6 5682:13 5683:11 5684:-4 5685:-4 5686:-3 5687:-3 5688:15 5689:13 5690:11 5691:-15 5692:-15 5693:10 5694:-10 5695:14 5696:13 5697:11 5698:3 5699:2 5700:4 5701:10 5702:10 5703:10 5704:-1 5705:-1 5706:-1 5707:-1 5708:9 5709:-1 5710:-4 5711:5 5712:4 5713:4 5714:-5 5715:-5 5716:-5 5717:-4 5718:17 5719:21 5720:12 5721:12 5722:-7 5723:-7 5724:-7 5725:10 5726:10 5727:10 5728:-18 5729:-6 5730:-8 5731:20 5732:10 5733:13 5734:13 5735:20 5736:4 5737:17 5738:11 5739:10 5742:4 5743:4 5745:10 5746:-10 5747:20 5748:-15 5749:-8 5750:-7 5751:-7 5752:-12 5753:-10 5754:-9 5755:-2 5756:-1 5757:-1 5758:-1 5759:-5 5760:-31 5761:-8 5762:-28 5763:-30 5764:-30 5765:-11 5766:-5 5767:-12 5768:-1 5771:1 5774:-2 5775:-4 5776:4 5777:4 5778:-1 5779:-1 5780:-1 5781:3 5782:1 5783:2 5786:9 5787:-26 5788:-4 5789:-4 5790:-4 5791:1 5792:1 5793:-10 5794:7 5795:-12 5796:-16 5799:-15 5800:-15 5801:-6 5802:-11 5803:-6 5804:-10 5805:-21 5807:-3 5808:-22 5809:-22 5810:6 5811:6 5812:-3 5813:-3 5814:-3 5815:-3 5816:15 5817:2 5818:15 5819:8 5820:10 5821:10 5822:7 5823:4 5824:3 5825:10 5826:-9 5827:-6 5828:-6 5829:-3 5833:-12 5834:2 5838:-12 5839:-12 5840:6 5841:11 5842:-3 5843:-6 5844:-6 5845:-3 5846:-3 5847:17 5848:14 5849:-1 5850:18 5851:18 5852:-2 5853:6 5854:-3 5855:-1 5858:5 5859:-3 5860:-5 5861:-5 5863:-4 5864:-4 5865:-7 5866:-12 5867:-3 5868:-3 5869:-3 5870:1 5873:-3 5874:-3 5875:-7 5876:-9 5877:4 5878:4 5879:1 5880:2 5881:-8 5882:12 5883:-3 5884:-6 5885:6 5886:9 5887:-3 5888:-3 5889:-3 5890:1 5891:15 5892:-1 5893:3 5894:14 5895:12 5896:12 5897:-8 5898:-8 5899:-8 5900:-2 5901:1 5902:-12 5903:3 5904:11 5905:9 5906:16 5907:-1 5908:-1 5910:-1 5911:-1 5912:8 5913:-3 5914:-3 5915:-8 5916:-8 5917:-29 5918:-30 5919:-6 5920:-5 5921:9 5922:10 5923:-3 5924:-3 5925:16 5926:16 5927:-2 5928:-9 5929:9 5930:1 5931:9 5932:9 5933:2 5934:1 5935:1 5936:1 5937:3 5938:9 5939:9 5940:-3 5941:-3 5942:-16 5943:-8 5944:-8 5945:-2 5947:14 5948:11 5949:7 5950:14 5951:15 5952:2 5954:-6 5955:-7 5957:9 5958:14 5959:4 5960:4 5961:-3 5962:-3 5963:20 5964:10 5965:15 5966:15 5967:13 5968:18 5969:18 5970:1 5971:1 5972:9 5973:9 5974:19 5975:19 5976:-3 5977:-2 5978:-3 5979:-6 5980:-7 5981:-4 5982:-2 5983:-2 5984:10 5985:-4 5986:-4 5987:12 5988:-9 5989:-13 5990:-7 5991:2 5992:13 5993:7 5994:-2 5995:6 5996:6 5998:-7 5999:-2 6001:-12 6002:1 6003:1 6004:-1 6005:-12 6006:-7 6007:-6 6008:-4 6011:2 6012:-5 6013:-5 6014:-1 6015:-1 6016:11 6017:11 6018:-4 6019:-1 6020:-1 6021:-12 6022:-12 6023:6 6024:11 6025:11 6026:-3 6027:-1 6028:-3 6029:-6 6030:-6 6031:-6 6032:-3 6033:-3 6034:5 6035:6 6036:11 6037:-1 6038:-1 6039:-1 6040:13 6041:9 6042:-1 6043:-2 6047:-5 6048:-5 6049:-5 6050:1 6053:6 6054:6 6057:22 6058:-6 6059:-8 6060:31 6061:25 6062:14 6063:8 6064:-8 6065:-2 6066:-6 6067:-6 6068:10 6069:10 6070:10 6071:16 6072:16 6073:16 6074:1 6075:1 6077:1 6078:-2 6079:-19 6080:-3 6081:-14 6082:-21 6083:10 6084:-4 6085:17 6086:20 6087:7 6088:15 6089:15 6090:14 6091:6 6092:4 6093:7 6094:8 6095:6 6096:-13 6097:1 6098:1 6099:10 6100:-2 6101:-2 6102:-14 6103:-4 6104:-9 6105:14 6106:-22 6107:1 6108:-10 6109:9 6110:-9 6111:4 6112:-6 6113:-6 6114:-9 6115:-10 6116:-1 6117:-5 6119:-9 6120:-6 6121:-6 6122:-8 6123:-8 6124:-8 6125:-6 6126:-6 6127:-6 6128:23 6131:9 6132:9 6133:-8 6134:-5 6135:12 6136:12 6137:12 6138:16 6139:16 6140:17 6141:22 6142:22 6143:-11 6144:-11 6145:-13 6146:-32 6147:-2 6148:-4 6149:-30 6150:-3 6151:-30 6152:-30 6155:-12 6156:-8 6157:-21 6159:-22 6160:-7 6161:-4 6162:8 6163:-6 6164:-3 6166:-5 6167:-5 6168:-3 6169:-4 6170:-4 6171:-4 6172:4 6173:18 6174:13 6175:10 6176:10 6177:12 6178:12 6179:17 6180:-4 6181:-9 6182:-6 6183:-5 6184:-10 6185:-4 6186:-4 6187:-4 6188:12 6189:-5 6190:-5 6191:36 6192:23 6193:12 6194:7 6195:4 6196:5 6197:8 6198:7 6199:-7 6200:-20 6201:9 6202:14 6204:6 6205:-6 6206:-1 6207:-1 6208:12 6209:12 6210:12 6211:-3 6212:-3 6213:24 6214:18 6215:-9 6216:-3 6217:-7 6218:-3 6219:9 6220:-5 6221:11 6222:11 6223:-8 6224:-4 6225:5 6226:5 6227:10 6228:8 6229:3 6230:5 6231:7 6232:7 6233:5 6234:-5 6235:-9 6236:-9 6239:9 6240:-2 6241:9 6242:-6 6243:-2 6245:2 6246:-12 6247:9 6248:9 6249:7 6250:3 6251:6 6252:6 6253:6 6254:-3 6255:-3 6256:19 6257:19 6258:2 6259:-5 6260:-5 6261:1 6263:6 6264:-4 6265:7 6266:6 6267:7 6268:7 6269:-3 6270:-5 6271:7 6272:7 6273:4 6274:4 6275:-6 6276:10 6277:-15 6278:-13 6279:-13 6280:14 6281:37 6282:38 6283:38 6284:-1 6285:9 6286:-5 6287:-8 6288:6 6289:-13 6290:-13 6291:-8 6292:-8 6294:3 6295:3 6296:4 6297:12 6298:10 6299:1 6300:1 6301:-2 6302:7 6303:7 6304:7 6305:7 6306:-3 6307:-3 6308:-2 6309:-1 6310:20 6311:20 6312:8 6313:8 6314:15 6315:15 6316:6 6317:6 6318:-12 6319:-10 6320:-10 6321:-14 6322:19 6323:-11 6324:-5 6325:-5 6326:3 6327:3 6328:3 6329:-3 6330:-3 6331:-9 6332:-7 6333:-13 6334:-7 6335:-7 6336:-3 6337:1 6338:-3 6339:-1 6340:3 6341:-6 6342:8 6343:8 6344:-15 6345:-15 6346:-9 6347:-9 6348:16 6349:8 6350:2 6351:1 6352:14 6353:14 6354:-16 6355:-21 6356:3 6357:3 6358:-2 6359:-2 6360:-2 6361:-3 6362:1 6363:2 6364:2 6365:-10 6366:1 6367:9 6368:2 6369:2 6370:6 6371:6 6372:-1 6373:1 6374:6 6375:-19 6376:-17 6377:-3 6378:-3 6379:-3 6380:-6 6381:10 6382:10 6383:-2 6384:-2 6385:-4 6386:-4 6387:-9 6389:-9 6390:-12 6391:5 6392:5 6395:-5 6396:-5 6397:-11 6398:-11 6399:-8 6400:-9 6401:-8 6402:-6 6403:-6 6404:-6 6405:5 6406:5 6407:-9 6408:-3 6409:-11 6410:-4 6411:-2 6412:-3 6413:-3 6414:16 6415:11 6416:-11 6417:-6 6418:-6 6419:-3 6422:11 6423:11 6424:22 6425:22 6426:-5 6427:-5 6428:-2 6429:-1 6430:2 6431:2 6432:5 6433:-13 6434:-7 6435:5 6436:-2 6437:-2 6438:-2 6439:9 6440:11 6441:11 6442:5 6443:5 6444:5 6445:-3 6446:-3 6447:-3 6448:16 6449:-16 6450:-12 6451:-12 6452:-19 6453:5 6454:4 6455:4 6456:-10 6457:14 6458:-16 6459:-7 6460:-13 6461:-13 6462:5 6463:11 6464:11 6465:11 6466:21 6467:22 6468:17 6469:14 6470:4 6471:-3 6472:15 6473:15 6474:15 6475:-10 6476:-4 6477:-4 6480:4 6481:2 6482:-2 6483:-2 6484:-2 6485:4 6486:4 6487:4 6488:-7 6489:-7 6490:13 6491:15 6492:15 6493:-41 6494:26 6495:4 6496:-12 6497:-8 6498:-8 6499:5 6500:10 6501:11 6502:12 6503:10 6504:-6 6505:-5 6506:-4 6507:-1 6508:-1 6509:-5 6510:12 6511:-7 6512:-7 6513:-10 6514:-9 6515:-9 6516:-6 6517:-6 6518:-3 6519:-4 6520:-4 6521:44 6522:34 6523:21 6524:22 6525:-4 6526:23 6527:31 6529:-12 6530:9 6531:9 6532:-3 6533:17 6534:10 6535:10 6536:11 6538:-1 6539:-1 6540:-1 6541:-1 6542:-17 6543:-23 6544:-11 6545:-11 6546:-4 6547:-4 6548:-4 6549:16 6550:16 6551:-6 6552:30 6553:-16 6554:-8 6555:-8 6557:-16 6558:-12 6559:-4 6561:-22 6562:-22 6563:-7 6564:-7 6565:-6 6566:2 6567:-15 6568:-16 6569:16 6570:16 6571:18 6572:-1 6573:22 6574:22 6575:1 6576:1 6579:9 6580:9 6581:1 6582:6 6583:-5 6584:-5 6585:-1 6589:9 6590:6 6591:15 6592:15 6593:-6 6594:-5 6595:-5 6597:-3 6598:-9 6599:-8 6600:-8 6601:-6 6602:-6 6603:15 6604:23 6605:24 6606:10 6607:7 6608:12 6609:12 6610:-31 6611:-2 6612:-4 6613:-32 6614:-3 6615:-30 6617:10 6618:8 6620:-6 6621:-13 6622:-1 6623:-1 6624:1 6625:-5 6626:8 6627:-4 6628:-4 6629:-4 6630:20 6631:10 6632:10 6635:6 6636:9 6637:7 6638:6 6639:1 6640:3 6641:7 6642:7 6643:14 6644:18 6645:14 6646:-4 6647:5 6648:4 6649:-3 6650:7 6651:8 6652:8 6653:-3 6654:-20 6655:1 6656:-6 6657:-6 6658:8 6661:9 6662:16 6663:6 6664:6 6665:-4 6668:-5 6669:-2 6670:-4 6671:-4 6672:6 6673:10 6674:-1 6675:16 6676:-6 6677:-6 6678:11 6679:11 6680:10 6681:-4 6682:-2 6683:-3 6684:-12 6687:-2 6688:-2 6689:9 6690:7 6691:7 6692:6 6693:6 6694:10 6695:11 6696:1 6697:22 6698:-3 6699:-3 6700:9 6701:12 6702:15 6703:5 6704:-5 6705:-3 6706:15 6707:15 6708:-25 6709:-22 6710:-22 6711:-10 6712:-10 6713:9 6714:-2 6718:-1 6719:3 6720:5 6721:-2 6722:-2 6723:23 6724:-2 6725:9 6726:12 6727:-3 6728:12 6729:12 6730:6 6731:5 6732:3 6733:4 6734:2 6737:-3 6738:-2 6739:-2 6740:-3 6741:-3 6742:25 6743:23 6744:8 6745:24 6746:10 6747:-8 6748:-5 6749:6 6750:6 6752:5 6753:8 6754:11 6755:2 6756:6 6757:2 6758:3 6759:-2 6760:5 6762:-1 6763:-5 6764:-5 6765:14 6766:14 6767:31 6768:-1 6769:-1 6770:23 6771:16 6772:10 6773:5 6774:14 6775:10 6776:-3 6777:-3 6778:4 6779:6 6780:13 6781:13 6782:1 6783:-10 6784:-10 6785:10 6786:10 6787:4 6788:2 6789:1 6790:6 6791:8 6792:8 6793:4 6794:-7 6795:25 6796:19 6797:13 6798:-15 6799:-15 6801:18 6802:-21 6803:-4 6804:-4 6806:-5 6807:11 6808:-1 6809:11 6810:10 6811:4 6812:1 6813:8 6814:8 6815:-13 6816:-14 6817:10 6818:10 6819:10 6820:-8 6821:-11 6822:-9 6823:-5 6824:-4 6825:-4 6826:3 6827:12 6828:9 6829:-5 6830:-5 6831:-4 6832:-4 6833:-1 6834:-5 6835:9 6836:6 6837:8 6838:-4 6839:-8 6840:-8 6841:-19 6842:-8 6843:-2 6845:-5 6846:5 6847:5 6848:-11 6849:-9 6850:-10 6851:-10 6852:-8 6853:-2 6854:-2 6855:-1 6856:10 6857:19 6858:15 6859:15 6860:3 6861:3 6862:3 6863:-2 6864:-5 6865:-8 6866:2 6867:4 6868:4 6869:-7 6870:-12 6871:9 6872:9 6873:8 6874:10 6875:-1 6876:-1 6878:-8 6879:-8 6880:5 6881:-11 6882:3 6883:-2 6884:8 6885:6 6886:6 6887:-2 6888:-4 6889:-4 6890:7 6892:9 6893:5 6894:3 6895:3 6896:-14 6897:-14 6898:-7 6899:-7 6900:-16 6901:-12 6902:-4 6903:-4 6904:-8 6905:-8 6906:10 6907:-2 6908:-1 6909:2 6910:-8 6911:-8 6912:-8 6913:6 6914:6 6917:-24 6918:-18 6919:-18 6920:-7 6921:-11 6922:-10 6923:1 6924:-4 6926:-17 6927:-6 6928:-13 6929:-11 6930:-8 6931:1 6932:1 6933:-9 6934:-14 6935:14 6936:14 6938:-12 6939:-3 6940:-10 6941:-10 6942:-4 6943:1 6944:1 6945:2 6946:9 6947:9 6948:-7 6949:-7 6950:13 6951:20 6952:3 6953:-1 6954:-1 6955:6 6956:28 6957:28 6958:-5 6959:-7 6960:-19 6961:-5 6962:-17 6963:-10 6964:9 6965:-12 6966:-4 6967:-4 6968:-6 6969:-6 6970:-1 6971:-1 6972:4 6975:-2 6976:-6 6977:10 6978:12 6979:11 6980:1 6981:1 6982:-6 6983:-6 6984:-3 6987:8 6988:9 6989:9 6992:-2 6993:15 6994:-1 6995:-1 6996:-2 6997:-9 6998:-9 6999:4 7000:4 7001:4 7002:-1 7003:6 7004:-2 7005:-2 7006:-2 7007:-6 7008:-6 7009:-6 7010:-6 7011:2 7012:2 7013:2 7014:2 7015:2 7016:2 7017:-9 7018:10 7019:10 7020:6 7021:13 7022:-4 7023:-3 7024:-3 7025:-3 7026:5 7027:12 7028:10 7029:22 7030:22 7031:20 7032:16 7033:19 7034:-3 7035:-3 7036:1 7037:6 7038:-4 7039:7 7040:12 7041:11 7042:9 7043:-4 7044:-4 7045:-4 7046:-9 7047:-7 7048:-7 7049:-5 7050:-5 7051:-3 7052:-3 7053:-3 7054:-5 7055:-5 7059:-3 7060:-3 7061:1 7062:1 7063:-1 7064:2 7065:2 7066:-4 7068:-1 7069:6 7070:6 7071:-5 7072:-6 7073:5 7074:5 7075:5 7076:10 7077:3 7078:1 7079:4 7080:4 7081:8 7082:8 7083:11 7084:-6 7085:-3 7088:-12 7089:-12 7090:-12 7091:1 7092:-1 7093:9 7094:9 7095:-11 7096:-9 7099:10 7100:10 7101:7 7102:9 7103:-8 7104:-19 7105:6 7106:6 7110:7 7111:7 7112:-2 7113:4 7114:-4 7115:-1 7116:-1 7117:-6 7118:19 7119:27 7120:-3 7121:-3 7122:-3 7123:-2 7124:-2 7125:-1 7126:-4 7127:-4 7128:-10 7129:-7 7130:-2 7131:-6 7132:-11 7133:-8 7135:1 7136:3 7137:4 7138:-8 7139:-8 7140:14 7141:14 7142:14 7143:-7 7144:-5 7146:11 7147:11 7148:10 7149:10 7150:2 7151:2 7152:2 7154:2 7155:-8 7156:10 7157:10 7158:-20 7159:-13 7160:-13 7161:-13 7162:-11 7163:-10 7164:-10 7165:13 7166:13 7167:13 7168:13 7169:-11 7170:4 7171:6 7172:-4 7173:-18 7174:-11 7175:-9 7176:-12 7177:15 7178:15 7179:15 7180:-8 7181:-3 7182:-2 7183:-2 7184:-8 7185:-5 7186:-1 7187:1 7188:4 7189:-12 7190:-12 7191:7 7192:8 7193:3 7194:3 7195:-5 7196:-10 7197:-3 7198:-3 7199:-3 7200:-6 7201:-1 7202:2 7203:-10 7204:11 7205:13 7206:1 7207:1 7208:-12 7209:-2 7210:-2 7211:-2 7212:-8 7213:-6 7214:-5 7215:-5 7216:2 7217:-3 7218:11 7219:17 7220:30 7221:35 7222:26 7223:14 7224:-9 7225:-9 7226:-11 7227:13 7228:4 7229:8 7230:8 7231:-7 7232:-6 7233:12 7234:13 7235:11 7237:6 7238:6 7239:-5 7240:10 7241:7 7242:8 7243:22 7244:13 7245:13 7246:6 7247:8 7248:-2 7249:1 7250:-3 7251:-2 7252:-2 7253:-6 7254:-8 7255:-2 7256:-2 7257:-2 7258:-8 7259:-7 7260:-4 7262:-10 7263:-11 7266:-15 7267:6 7268:-9 7269:-8 7270:-8 7271:5 7272:6 7273:-11 7274:-11 7275:-8 7276:-8 7277:-10 7279:-4 7280:-8 7281:1 7282:-5 7283:-5 7284:2 7285:2 7286:-9 7287:13 7288:6 7289:22 7290:22 7291:-3 7292:-3 7293:13 7294:10 7295:-14 7296:-14 7297:-6 7298:-6 7299:1 7300:1 7301:1 7303:-2 7304:-1 7305:-19 7306:-21 7307:-1 7309:1 7310:-12 7311:-8 7312:7 7314:-9 7315:-10 7316:-10 7317:-2 7318:-9 7319:-3 7320:2 7321:1 7323:4 7324:-2 7325:-2 7326:-1 7327:-1 7328:6 7329:9 7330:-19 7331:-11 7332:-7 7333:-7 7334:-11 7335:11 7336:11 7337:11 7338:-4 7339:-4 7340:2 7341:5 7342:5 7343:-5 7344:7 7345:7 7346:20 7347:9 7348:-9 7351:-9 7352:-10 7353:17 7354:11 7355:6 7356:10 7357:10 7358:4 7359:13 7360:13 7361:-7 7362:-7 7363:9 7364:-17 7365:-23 7366:-2 7367:-26 7369:1 7370:9 7371:-12 7372:-12 7373:2 7374:2 7376:4 7379:-11 7380:-11 7381:-11 7382:-2 7383:-3 7384:-3 7385:28 7386:-9 7387:7 7388:12 7389:-6 7390:15 7391:7 7392:-1 7393:17 7394:17 7395:21 7396:22 7397:-10 7398:-10 7399:10 7400:8 7401:-4 7402:13 7403:13 7404:-4 7405:-4 7406:-4 7407:21 7408:27 7409:19 7410:-5 7411:5 7412:-11 7413:-9 7414:-6 7415:3 7416:-5 7417:11 7418:11 7419:6 7420:9 7421:-6 7424:-7 7425:-7 7426:-14 7427:-14 7428:5 7429:-7 7430:12 7431:12 7432:-10 7433:-4 7434:-8 7435:-8 7436:1 7437:-10 7438:-13 7439:-13 7440:-13 7441:5 7442:10 7443:11 7444:-7 7445:-11 7446:-4 7447:-20 7448:7 7449:10 7450:4 7453:7 7454:7 7455:2 7456:1 7457:4 7458:-15 7459:-6 7460:-6 7461:-6 7462:-7 7463:5 7464:-2 7465:-2 7466:-10 7467:-11 7468:-11 7469:-5 7470:-2 7471:-7 7472:-14 7473:-3 7474:-3 7475:-13 7476:-11 7477:15 7478:15 7479:15 7480:4 7481:4 7482:-10 7483:5 7484:5 7485:5 7486:-15 7487:-13 7488:-13 7489:-10 7490:-10 7491:-10 7492:-2 7493:9 7494:6 7495:6 7496:6 7499:8 7500:-4 7501:-4 7502:-9 7503:-2 7504:-2 7506:-5 7507:-5 7508:7 7509:4 7510:1 7511:11 7512:-13 7513:-14 7514:-10 7518:-4 7519:-4 7520:-5 7521:10 7522:10 7523:8 7524:8 7525:11 7526:-7 7527:10 7528:11 7529:-12 7530:-13 7531:-11 7532:-4 7535:33 7536:39 7537:25 7538:20 7539:-7 7540:-7 7541:15 7542:17 7543:11 7544:11 7545:11 7546:3 7547:11 7548:-11 7549:-11 7550:11 7551:14 7552:-3 7553:-2 7555:-36 7556:-7 7560:-13 7561:-14 7562:-14 7563:-3 7564:-17 7565:-8 7566:-8 7567:-12 7568:-12 7569:2 7570:11 7571:11 7572:-4 7573:-4 7574:-12 7575:-5 7576:-7 7577:-3 7578:15 7579:11 7580:11 7581:-1 7582:-17 7583:7 7584:7 7585:-29 7586:-22 7587:-10 7588:13 7589:-5 7590:-5 7591:-5 7592:-5 7594:6 7595:6 7596:6 7597:-11 7598:-5 7599:-2 7600:-8 7601:-10 7604:-2 7605:7 7607:8 7608:2 7609:3 7610:-4 7611:-4 7612:12 7613:19 7614:6 7615:10 7616:5 7617:12 7618:-12 7619:6 7620:6 7621:-10 7622:-3 7623:-3 7624:-6 7625:-6 7626:-5 7627:-3 7628:10 7629:15 7630:15 7631:-1 7632:-3 7633:3 7634:4 7635:-9 7636:11 7637:11 7638:1 7639:10 7640:-3 7641:2 7642:9 7643:1 7644:1 7646:-1 7647:12 7648:-11 7649:-11 7650:-13 7651:-11 7652:13 7653:-4 7654:6 7655:6 7656:-4 7657:-2 7658:-6 7659:1 7660:6 7661:-10 7662:3 7663:-10 7664:-20 7665:-20 7666:12 7667:12 7668:-15 7669:-9 7670:-9 7671:2 7672:2 7673:8 7674:8 7675:8 7676:19 7677:28 7678:28 7679:28 7680:5 7681:3 7682:-16 7683:-15 7685:-17 7686:7 7687:-24 7688:-2 7690:-16 7691:-17 7692:-17 7693:-10 7694:-6 7696:-3 7697:11 7698:5 7699:6 7700:-2 7701:-6 7702:-5 7703:-13 7704:-7 7705:-10 7706:-3 7707:-2 7708:-3 7709:-3 7710:-8 7711:-4 7713:-7 7714:-7 7715:-1 7716:-1 7717:7 7718:11 7719:-2 7720:-1 7721:-13 7722:-8 7723:-7 7724:7 7728:10 7729:-7 7730:-7 7731:-14 7734:-9 7735:4 7736:-5 7737:12 7738:10 7739:10 7740:4 7741:4 7742:-3 7743:-1 7744:10 7745:21 7746:16 7747:16 7748:3 7749:16 7750:6 7751:6 7752:7 7753:7 7754:-15 7755:-4 7756:-7 7757:-8 7758:6 7759:10 7760:10 7761:-5 7762:7 7763:8 7764:8 7765:8 7766:11 7767:-7 7768:-10 7769:-11 7770:-6 7771:1 7772:1 7773:18 7774:36 7775:1 7776:10 7777:7 7778:3 7779:-7 7780:6 7781:8 7782:-5 7783:-4 7784:-2 7785:-1 7786:-8 7787:-8 7788:-8 7789:13 7790:-5 7791:18 7793:-7 7794:28 7795:17 7796:24 7797:24 7798:-3 7799:-9 7800:-9 7801:-9 7803:12 7804:12 7805:8 7806:6 7807:5 7810:3 7812:3 7813:11 7814:11 7815:11 7816:11 7817:1 7818:1 7819:-1 7820:-16 7821:-15 7822:-12 7823:-4 7824:-14 7825:9 7826:-4 7827:-12 7828:-17 7829:-9 7830:-7 7831:13 7832:18 7833:-7 7834:-7 7835:-7 7837:-4 7839:10 7840:-14 7841:-8 7842:-9 7843:-4 7844:-4 7845:-9 7846:-8 7847:14 7848:14 7849:-16 7850:-12 7851:-5 7852:-4 7853:-4 7855:24 7856:24 7857:10 7858:10 7859:10 7860:-15 7861:-14 7862:-14 7864:5 7865:-4 7866:-4 7867:5 7868:-7 7869:-2 7870:-7 7871:9 7872:-10 7873:-10 7874:-10 7875:-1 7876:-1 7877:-9 7879:-16 7880:-11 7881:-10 7882:-9 7883:-12 7884:-12 7885:16 7886:12 7887:7 7888:10 7889:1 7890:1 7891:-16 7892:-2 7893:-3 7894:-10 7896:-17 7897:-7 7898:-6 7899:-6 7900:25 7901:15 7902:12 7903:17 7904:17 7905:2 7906:1 7907:-3 7909:-3 7910:-1 7911:-4 7912:-1 7913:-1 7914:12 7915:6 7916:-19 7917:-2 7918:-1 7920:-8 7921:-7 7922:-2 7923:-2 7924:3 7925:3 7926:-20 7927:-26 7928:2 7929:2 7930:2 7931:1 7932:-5 7933:-3 7934:-3 7935:-2 7936:-2 7937:-1 7940:15 7941:17 7942:-4 7943:-12 7944:-12 7945:-2 7946:1 7947:1 7948:-3 7949:-4 7950:3 7951:3 7952:15 7953:15 7954:15 7955:5 7956:-5 7957:-5 7958:-8 7959:-8 7960:11 7961:11 7962:-11 7964:-4 7966:5 7968:-10 7969:-10 7970:12 7971:-12 7972:-8 7973:-7 7974:-6 7975:-6 7976:-6 7977:-6 7978:-6 7979:5 7980:5 7981:5 7982:-12 7983:-12 7984:-12 7985:2 7986:12 7987:-21 7988:-21 7989:-11 7990:-12 7991:8 7992:8 7993:-8 7994:18 7995:8 7996:8 7997:-10 7998:-11 7999:-11 8000:4 8001:-11 8002:-11 8003:1 8004:2 8005:4 8006:-1 8007:8 8008:-4 8009:-4 8010:20 8011:-23 8012:-23 8013:8 8014:-2 8015:11 8016:6 8017:11 8018:-8 8019:-4 8020:-4 8021:-6 8022:-10 8023:1 8024:1 8025:-4 8026:-2 8027:-2 8028:-6 8029:-4 8030:12 8031:8 8032:8 8033:-3 8034:-2 8035:20 8036:15 8037:16 8038:20 8039:17 8040:-5 8041:-17 8042:12 8043:22 8044:25 8045:-1 8046:-3 8047:-3 8048:21 8049:-23 8050:-23 8051:-19 8052:-1 8053:-1 8054:-1 8055:-7 8056:28 8057:1 8058:6 8059:11 8060:12 8061:-2 8062:16 8063:7 8064:6 8065:10 8066:11 8067:6 8068:1 8069:1 8070:7 8071:3 8072:3 8073:19 8074:20 8075:22 8076:10 8077:10 8078:-15 8079:9 8080:-15 8081:-11 8082:4 8083:8 8084:10 8085:-15 8086:-15 8087:-8 8088:-10 8089:-10 8090:2 8091:9 8092:-4 8093:-7 8094:-5 8095:-9 8096:-9 8097:-2 8098:-12 8099:-13 8100:-19 8101:10 8102:9 8103:4 8104:4 8105:4 8106:20 8107:4 8108:-13 8109:-12 8110:-12 8111:10 8112:7 8113:7 8114:7 8115:1 8116:7 8117:-14 8118:10 8119:2 8120:-5 8121:-1 8122:-5 8123:-15 8124:-15 8125:-15 8126:-15 8127:-1 8129:-10 8130:-7 8131:-7 8134:-3 8135:-3 8136:-5 8137:-6 8138:9 8139:9 8140:9 8141:11 8142:11 8143:11 8144:9 8145:9 8146:-5 8147:-4 8150:-11 8151:-9 8152:3 8153:-1 8154:2 8155:-10 8156:-10 8157:12 8158:12 8159:-15 8160:-3 8161:-14 8162:-14 8163:-18 8164:-14 8165:12 8166:14 8167:14 8168:8 8169:8 8170:6 8172:4 8173:2 8174:-3 8175:7 8176:7 8177:4 8178:18 8179:18 8180:-1 8181:-1 8182:-7 8183:-4 8184:-4 8185:-6 8186:16 8187:16 8188:16 8189:-2 8190:-2 8191:-17 8192:-12 8193:-7 8194:-8 8195:-8 8196:12 8197:12 8198:12 8199:-9 8200:-9 8201:-8 8202:-4 8203:1 8204:2 8205:2 8206:-7 8207:3 8208:3 8209:-10 8210:-10 8211:4 8212:-1 8213:11 8214:-1 8216:-1 8217:-4 8218:-5 8219:3 8220:-8 8221:-3 8222:-2 8223:-6 8224:-6 8227:-2 8232:-4 8235:5 8236:-3 8237:11 8238:11 8239:-8 8240:-8 8241:-8 8242:-13 8243:2 8244:-7 8245:-5 8246:-1 8247:-13 8248:-11 8249:-11 8250:3 8251:7 8252:7 8253:7 8254:1 8255:-8 8256:-8 8257:4 8258:4 8259:-2 8260:-10 8261:-4 8262:-4 8263:37 8264:55 8265:45 8266:17 8267:-19 8268:-16 8269:-12 8270:8 8271:8 8272:-4 8273:-4 8274:-5 8275:-17 8276:-17 8277:-15 8278:-9 8279:-9 8280:-9 8281:18 8282:1 8283:-1 8285:-3 8286:-3 8287:9 8289:6 8290:10 8291:-4 8292:-4 8293:19 8294:19 8295:2 8296:2 8297:8 8298:8 8299:-1 8300:-1 8301:-4 8302:-4 8303:14 8304:14 8305:-7 8307:-8 8308:11 8309:11 8310:7 8311:-18 8312:2 8313:-3 8314:-6 8315:-7 8316:2 8317:1 8318:-6 8319:5 8320:7 8321:13 8322:11 8323:15 8324:11 8325:-22 8326:-2 8327:-20 8328:-20 8329:6 8330:-1 8331:6 8332:-12 8333:-12 8334:11 8335:20 8336:7 8337:5 8338:12 8339:-8 8340:-8 8341:34 8342:9 8343:5 8344:6 8345:8 8346:17 8347:-10 8348:25 8349:14 8350:12 8351:11 8352:23 8353:4 8354:9 8355:9 8356:-7 8357:6 8358:6 8359:6 8360:9 8361:14 8362:14 8363:7 8364:7 8365:6 8366:-1 8367:-14 8368:-11 8369:-8 8370:-4 8371:2 8373:-6 8374:-17 8375:-8 8376:-8 8377:-17 8378:-17 8379:49 8380:50 8381:50 8382:-9 8383:11 8384:-15 8385:-15 8386:-15 8387:-9 8388:12 8389:2 8390:-3 8391:-3 8392:-9 8393:-13 8394:-22 8395:-7 8396:-7 8397:-8 8398:1 8399:-1 8400:-1 8401:12 8402:13 8403:6 8404:-11 8405:-5 8406:-6 8407:8 8408:8 8409:1 8410:1 8411:-6 8412:-6 8413:5 8414:1 8415:4 8416:4 8417:9 8418:9 8419:-6 8420:-1 8421:-1 8422:8 8423:7 8424:15 8425:-5 8426:-4 8427:6 8428:-16 8429:-9 8430:-8 8431:-9 8432:-16 8433:-16 8434:13 8435:5 8437:12 8438:12 8441:-8 8442:-9 8443:-8 8444:-4 8445:-7 8446:-7 8447:-12 8448:-5 8449:14 8450:14 8451:-5 8453:2 8454:4 8455:11 8456:-7 8457:-12 8458:-11 8459:-11 8460:-11 8461:2 8462:-6 8463:7 8464:12 8465:-5 8466:4 8467:10 8468:-7 8469:1 8470:-4 8471:17 8472:17 8473:-13 8474:-13 8475:10 8476:10 8477:-3 8478:16 8479:-3 8480:-12 8481:-3 8482:-3 8483:11 8484:11 8485:15 8486:4 8487:1 8488:14 8489:4 8490:4 8491:-3 8492:-3 8493:-1 8494:-7 8495:-2 8496:7 8497:7 8498:-6 8499:6 8500:6 8501:-7 8502:1 8503:-4 8504:-1 8505:2 8506:-5 8507:-1 8508:11 8509:-4 8510:-1 8511:-1 8512:-1 8513:-1 8514:6 8515:6 8516:6 8521:-5 8522:-6 8523:-6 8524:3 8525:1 8526:-2 8527:-2 8528:8 8529:8 8530:8 8531:-19 8532:-20 8533:-20 8534:5 8535:1 8536:11 8537:-3 8538:6 8539:-6 8540:13 8541:12 8542:12 8543:20 8544:-1 8545:9 8546:12 8547:14 8548:6 8549:6 8550:4 8551:4 8552:10 8553:-4 8554:-14 8555:-8 8556:8 8557:-5 8558:-18 8559:-14 8560:-13 8561:-6 8562:-5 8563:-5 8564:-5 8565:25 8566:11 8567:14 8568:14 8569:2 8570:2 8571:2 8572:13 8573:13 8578:-3 8579:-3 8580:-3 8581:-3 8582:-3 8583:-4 8584:-1 8585:-1 8586:-9 8587:-9 8588:-3 8589:19 8590:5 8591:5 8592:12 8593:12 8594:4 8595:-2 8596:-2 8597:22 8598:22 8599:-9 8600:-9 8601:-7 8602:-6 8603:-2 8604:-2 8605:-12 8606:-5 8607:-5 8608:-10 8609:1 8610:6 8611:3 8612:4 8613:4 8614:8 8615:8 8616:-5 8617:10 8618:-6 8619:-10 8620:4 8621:1 8622:-16 8623:-10 8624:25 8625:15 8626:17 8627:-1 8628:12 8629:6 8630:12 8631:8 8632:2 8633:2 8634:12 8635:8 8636:4 8637:5 8638:4 8639:-7 8640:-12 8641:-13 8642:-13 8643:7 8644:-9 8645:-9 8646:-3 8647:-3 8648:17 8649:19 8650:11 8651:11 8652:11 8653:13 8654:11 8655:14 8656:2 8657:2 8658:-1 8659:-6 8660:-6 8661:-6 8662:11 8663:11 8664:-9 8665:-9 8666:-9 8667:-3 8668:-3 8669:10 8670:23 8671:14 8672:12 8673:-4 8674:-3 8675:-4 8676:17 8677:19 8678:-13 8679:-9 8680:-7 8681:9 8684:7 8685:7 8686:-15 8687:-11 8688:-11 8689:23 8690:-2 8691:-2 8692:26 8693:28 8694:26 8695:4 8696:9 8697:9 8698:-7 8699:-2 8700:15 8701:14 8702:21 8703:21 8704:6 8705:9 8706:-6 8707:9 8708:6 8709:6 8710:9 8711:-3 8712:13 8713:4 8714:11 8715:11 8716:-8 8718:18 8719:18 8720:-20 8721:-9 8722:-9 8723:-17 8724:-7 8725:-12 8726:-24 8727:-3 8728:-4 8729:-4 8730:-4 8732:-2 8734:-9 8735:1 8736:-12 8737:-10 8738:-9 8739:-8 8740:-8 8741:10 8742:7 8743:7 8744:7 8745:12 8746:12 8747:-6 8749:10 8750:13 8751:-2 8752:-2 8753:-2 8754:22 8755:10 8757:7 8758:-13 8759:-13 8760:7 8761:7 8762:1 8763:1 8764:-6 8765:-6 8766:5 8767:11 8768:11 8769:-14 8771:7 8772:-11 8773:-8 8774:-8 8775:17 8776:10 8777:5 8778:-4 8779:1 8780:-9 8781:-7 8782:-8 8783:-3 8784:-3 8785:5 8786:5 8787:14 8788:11 8789:11 8790:-9 8791:-3 8792:-3 8793:-2 8794:-1 8796:2 8797:6 8798:1 8799:1 8800:11 8801:11 8802:-18 8803:-7 8805:-6 8806:-6 8807:-15 8808:-8 8809:-8 8810:-10 8811:-10 8813:-21 8814:19 8815:14 8816:9 8817:9 8818:-14 8819:-14 8820:-14 8821:9 8822:-1 8823:-1 8824:-4 8825:-4 8826:-3 8827:3 8828:3 8829:-2 8830:-2 8831:-2 8832:-5 8833:-5 8834:-5 8835:3 8836:-1 8837:-1 8838:8 8839:11 8840:-1 8841:-1 8842:6 8843:-7 8844:-5 8845:-2 8846:-2 8847:-11 8848:-11 8849:13 8850:10 8851:-9 8852:3 8853:-10 8854:-2 8855:-2 8856:-1 8859:50 8860:50 8861:56 8862:-2 8864:3 8865:-6 8866:9 8867:-4 8868:-4 8869:-21 8870:-18 8871:-4 8872:-4 8873:-5 8874:-1 8875:-8 8877:-16 8878:-16 8879:7 8880:1 8881:4 8882:4 8883:6 8884:6 8885:-6 8886:-8 8887:-8 8892:-10 8893:-10 8894:-10 8895:10 8896:10 8897:10 8898:-2 8899:-5 8900:6 8901:6 8902:-2 8903:2 8904:-10 8905:-9 8906:-5 8907:-5 8908:-2 8909:4 8910:-3 8911:-3 8912:-2 8913:-2 8914:-13 8915:-13 8916:-13 8917:8 8918:6 8919:-4 8920:-2 8922:-5 8923:7 8924:9 8925:5 8926:-8 8927:-8 8928:-5 8929:9 8930:-13 8931:-20 8932:11 8936:4 8937:-2 8938:-11 8939:-5 8940:4 8941:-7 8942:-10 8944:-2 8945:-2 8946:-6 8947:-6 8948:-7 8949:38 8950:37 8951:38 8952:-10 8953:-10 8954:-10 8955:-5 8956:-5 8957:-11 8958:-3 8959:-6 8962:-5 8963:-5 8964:-5 8966:7 8967:7 8969:3 8970:3 8971:-6 8972:-10 8973:10 8974:10 8975:-11 8976:-12 8977:20 8978:20 8979:-4 8980:2 8981:-8 8982:-8 8983:-8 8984:-2 8987:10 8988:5 8989:-10 8990:-10 8991:-10 8992:-10 8993:-2 8994:-9 8995:-9 8996:3 8997:2 8998:-5 8999:-1 9000:-1 9001:-1 9002:26 9003:27 9004:27 9005:-11 9006:12 9007:12 9008:7 9009:7 9010:14 9011:13 9012:13 9013:15 9014:-8 9015:-6 9016:-6 9017:18 9018:15 9019:15 9020:9 9021:9 9022:-4 9023:-4 9024:-3 9025:-3 9026:-8 9027:-17 9028:-4 9029:-4 9030:-15 9031:-17 9032:2 9033:13 9034:15 9035:15 9036:-3 9037:-3 9038:-6 9039:10 9040:-2 9041:-4 9042:4 9043:4 9044:-9 9045:6 9046:1 9047:9 9048:-12 9049:2 9050:-12 9051:-12 9052:-12 9053:-5 9054:-8 9055:-8 9056:-8 9057:8 9058:10 9059:10 9060:10 9061:-7 9062:-3 9063:2 9064:-4 9065:-4 9066:-4 9067:-3 9068:2 9069:-7 9070:-7 9071:-7 9072:-8 9073:-5 9074:-5 9075:17 9076:2 9077:9 9078:-9 9079:-6 9080:17 9081:17 9082:17 9083:17 9084:2 9085:5 9086:5 9087:5 9088:-13 9089:-13 9090:15 9091:15 9092:15 9093:-9 9094:-10 9095:-10 9096:-10 9097:-13 9098:-14 9100:-15 9101:-15 9102:-9 9103:-9 9104:-7 9105:-11 9106:-2 9107:6 9108:14 9109:22 9110:22 9111:8 9114:-11 9115:-3 9116:-10 9117:-1 9118:9 9119:4 9120:-10 9121:-2 9122:13 9125:-2 9126:-2 9127:-31 9128:18 9129:-12 9130:-4 9131:36 9132:-53 9133:45 9134:2 9135:-1 9136:17 9137:-21 9138:-91 9140:-9 9141:-17 9142:24 9143:-16 9144:-17 9145:-3 9146:-14 9147:-9 9149:-11 9150:-68 9151:-22 9152:-2 9153:-2 9154:-2 9158:-12 9159:-8 9160:-7 9162:-8 9163:-34 9164:-42 9165:-12 9166:1 9167:-4 9168:-5 9170:18 9171:-10 9172:-30 9173:-14 9174:-11 9175:-7 9176:-5 9177:-17 9178:12 9179:-2 9182:23 9183:51 9184:-8 9185:58 9186:-9 9187:-31 9192:-4 9195:-45 9196:-25 9197:-31 9198:-18 9199:-31 9202:-12 9203:-12 9204:-50 9205:-16 9206:3 9207:-4 9208:-4 9210:48 9211:-13 9212:58 9213:50 9214:51 9215:20 9216:17 9217:18 9218:77 9219:8 9220:-3 9222:7 9223:-21 9224:-5 9225:41 9226:-14 9227:-4 9228:31 9229:-65 9230:-9 9231:-15 9233:14 9234:-23 9235:46 9236:13 9237:-17 9238:39 9239:19 9241:23 9242:23 9243:-1 9244:31 9245:-13 9248:-4 9249:-19 9250:-25 9251:18 9252:80 9253:29 9254:31 9255:134 9256:-61 9257:-21 9258:-10 9259:-10 9260:-6 9261:-17 9262:-18 9264:8 9265:27 9266:24 9267:-17 9268:-2 9269:-1 9270:17 9271:43 9272:40 9273:17 9274:11 9277:23 9278:-39 9279:-21 9280:-9 9281:-48 9282:-8 9283:83 9285:-5 9286:-9 9287:-8 9288:2 9289:-45 9290:14 9291:14 9292:-9 9293:-1 9294:-66 9295:-44 9296:-44 9297:17 9298:18 9300:-7 9301:-23 9302:27 9303:-24 9304:-20 9305:24 9306:-68 9307:-23 9308:-80 9309:-73 9310:-10 9311:-17 9312:-19 9313:-19 9314:-5 9315:-5 9316:72 9317:-6 9318:26 9319:26 9320:-3 9321:-3 9322:-29 9324:-26 9326:-31 9327:-21 9328:-9 9329:78 9330:-16 9333:-12 9335:-8 9338:-29 9339:21 9340:20 9341:-5 9343:16 9344:-84 9345:-6 9346:19 9347:-10 9349:-8 9350:-7 9351:-2 9352:-18 9353:-56 9354:-12 9355:50 9356:41 9357:17 9358:28 9359:-16 9360:-31 9361:-31 9362:-13 9363:9 9364:9 9366:-4 9367:-33 9368:8 9369:-16 9372:11 9376:28 9377:-28 9378:-112 9379:-21 9380:-22 9381:73 9382:46 9383:6 9384:8 9386:26 9387:-11 9388:-12 9390:-24 9393:-1 9394:-1 9395:30 9396:-2 9397:19 9398:-2 9399:27 9400:-33 9401:-19 9402:-19 9403:-7 9404:-30 9405:-29 9406:-5 9407:79 9408:-29 9410:-24 9411:74 9412:84 9413:-19 9414:-19 9415:-13 9416:-9 9417:-11 9418:-11 9419:10 9421:-17 9422:-17 9423:50 9424:-11 9425:-2 9426:-31 9427:-34 9428:-68 9431:47 9432:47 9434:-19 9435:-19 9436:-28 9437:-36 9438:-19 9439:-2 9440:-3 9441:9 9442:-11 9443:-5 9444:10 9445:19 9446:32 9447:-34 9448:20 9450:14 9451:-73 9452:13 9453:26 9454:-1 9455:81 9456:35 9457:59 9459:-74 9460:-14 9461:-68 9462:-9 9463:-3 9464:40 9465:4 9466:5 9467:-18 9471:-13 9473:57 9475:-8 9477:4 9478:-16 9479:20 9481:-24 9482:-22 9483:-19 9484:-10 9485:20 9486:-2 9487:-88 9488:-17 9490:-16 9491:-5 9492:83 9493:26 9494:-24 9495:-3 9496:10 9497:-21 9498:-34 9499:-81 9500:-31 9501:15 9502:-6 9503:-19 9504:-11 9505:-20 9506:-19 9507:37 9508:-4 9509:-4 9510:-55 9511:-20 9512:-17 9513:43 9515:-5 9516:-9 9517:-7 9520:28 9521:-13 9522:18 9523:44 9524:-2 9526:102 9528:57 9529:-9 9530:3 9531:73 9532:1 9533:7 9534:-2 9535:-40 9536:-39 9537:11 9538:-1 9541:-27 9542:-2 9543:-7 9544:-5 9545:-16 9546:84 9547:-4 9549:39 9552:-33 9554:-20 9555:5 9556:37 9557:-7 9558:30 9559:31 9560:-25 9561:-2 9564:57 9565:1 9566:17 9567:-11 9568:38 9569:-10 9570:17 9572:15 9573:2 9574:-9 9576:22 9577:22 9578:-3 9579:-22 9580:-4 9582:-65 9583:-20 9584:-23 9585:-38 9586:-9 9587:-13 9588:52 9590:-12 9593:64 9594:58 9595:16 9596:36 9597:48 9598:-17 9599:38 9600:-23 9601:-2 9602:7 9603:-27 9605:59 9606:-1 9607:-7 9609:31 9610:60 9612:-2 9613:-3 9614:27 9615:39 9616:33 9617:-6 9618:-7 9619:41 9620:-31 9621:-9 9622:-10 9623:-2 9624:-2 9625:-1 9626:-53 9627:-55 9628:-36 9629:-12 9630:-26 9631:-31 9632:-31 9633:-15 9634:-15 9636:-5 9639:-5 9640:-86 9641:-23 9642:-41 9643:-25 9645:-7 9646:-7 9647:-11 9648:-11 9649:-9 9650:-2 9651:60 9652:25 9653:45 9654:-30 9655:84 9656:-17 9658:-15 9660:-14 9661:-17 9663:-5 9664:-1 9665:-27 9666:33 9667:-23 9668:-11 9669:-5 9670:12 9673:20 9674:32 9675:31 9676:28 9677:9 9678:31 9679:8 9680:-14 9681:4 9682:14 9683:-1 9684:-1 9685:-1 9686:-1 9688:-12 9689:-1 9692:23 9693:2 9694:2 9695:12 9696:-4 9697:-2 9698:40 9700:-32 9701:24 9702:-5 9703:-32 9704:-24 9705:-16 9706:-17 9708:-18 9709:163 9710:2 9711:18 9712:12 9714:-1 9715:26 9716:-53 9717:14 9718:5 9719:-29 9720:-23 9721:11 9722:-35 9723:-3 9724:-3 9725:-13 9726:-6 9727:-35 9729:-24 9730:-16 9731:-46 9732:10 9733:31 9734:56 9735:-20 9736:-3 9737:25 9738:9 9739:58 9740:4 9741:16 9743:-10 9744:-29 9745:14 9746:-7 9748:75 9749:85 9750:-18 9753:-13 9754:-10 9755:-7 9758:-5 9759:-5 9760:-3 9762:12 9763:-29 9764:-29 9765:-43 9767:-17 9771:30 9772:4 9775:-11 9776:-18 9779:-5 9780:-5 9783:-24 9784:-8 9785:-23 9786:73 9787:20 9788:61 9789:-39 9790:-39 9791:-11 9792:-8 9797:-27 9798:12 9799:-7 9800:-14 9801:-11 9802:-4 9803:5 9804:5 9805:-2 9806:-3 9813:-19 9815:-9 9816:-39 9817:-29 9818:-14 9819:-15 9820:-62 9821:-2 9822:-17 9824:19 9825:-4 9826:14 9828:-5 9830:29 9831:-12 9832:23 9833:-50 9834:-31 9835:-16 9836:-17 9837:-17 9838:-12 9839:79 9840:-10 9841:-8 9842:-4 9843:-38 9844:-11 9845:-16 9846:-9 9847:-11 9848:-6 9850:-16 9851:-14 9852:-13 9853:-17 9854:-17 9855:-29 9856:24 9857:17 9858:-4 9859:-4 9860:23 9861:23 9862:17 9865:-30 9866:-2 9867:-38 9868:-39 9869:-22 9870:18 9871:51 9872:57 9874:-1 9875:15 9876:15 9878:19 9879:10 9880:15 9881:25 9882:16 9883:-1 9884:89 9886:-41 9887:23 9888:27 9889:24 9890:-9 9891:-3 9892:-9 9896:-80 9897:-67 9898:95 9899:32 9900:37 9901:12 9902:58 9903:58 9904:5 9905:13 9906:-6 9907:-13 9908:-13 9909:-8 9910:-8 9912:4 9914:24 9916:-6 9917:-17 9918:49 9919:-5 9920:-8 9921:-24 9922:-14 9924:-22 9925:-19 9928:13 9929:-7 9930:-12 9931:-2 9933:8 9934:-2 9935:6 9936:-18 9937:1 9939:-7 9940:-28 9941:-29 9942:-4 9943:-4 9944:-4 9945:-22 9946:-12 9947:-14 9948:-12 9949:-12 9950:-60 9953:-3 9954:-20 9957:-33 9958:-19 9959:-5 9960:-5 9962:-6 9965:-11 9967:-29 9969:20 9972:36 9973:36 9974:28 9975:42 9976:-12 9977:13 9978:-26 9979:30 9980:-10 9981:-5 9982:-19 9985:-3 9986:-10 9987:-12 9988:-9 9989:-9 9990:33 9992:-31 9993:-31 9994:-12 9995:-2 9996:-1 9997:-1 9998:-8 9999:26 10000:28 10001:110 10002:57 10003:-5 10004:-5 10007:-11 10008:-2 10010:28 10011:28 10012:-21 10013:7 10014:-34 10015:86 10016:31 10017:38 10018:8 10020:-1 10021:-14 10022:-33 10025:17 10026:-5 10028:14 10029:14 10030:7 10031:-3 10034:23 10035:-43 10036:-32 10037:-4 10041:-1 10044:-15 10047:15 10048:-11 10051:-9 10052:-9 10053:85 10054:63 10055:105 10056:15 10057:-38 10058:-30 10059:-35 10061:-6 10062:-6 10063:-9 10064:-9 10065:-10 10066:-2 10067:15 10068:-2 10069:-25 10071:-2 10072:-34 10073:-27 10074:-1 10076:69 10078:19 10079:-31 10080:-8 10081:-4 10082:-4 10084:-14 10085:-11 10086:40 10087:-59 10088:41 10089:7 10090:24 10091:-9 10092:2 10093:7 10094:-5 10095:-29 10097:11 10101:-15 10102:-22 10103:-23 10104:26 10105:-18 10106:22 10107:-15 10108:-23 10109:-18 10110:-11 10111:-39 10112:-5 10113:-8 10114:-18 10117:1 10118:-66 10119:-34 10120:-23 10121:-23 10122:17 10123:-5 10125:-2 10126:-2 10127:-35 10129:-22 10130:-11 10131:-7 10132:16 10133:34 10135:-15 10136:39 10137:-30 10138:83 10139:-46 10140:-6 10141:29 10143:-12 10144:4 10145:22 10146:27 10147:48 10148:4 10149:16 10150:-16 10151:41 10153:8 10155:-13 10156:-12 10157:-47 10158:-36 10159:11 10160:16 10161:-12 10162:-5 10164:-14 10165:-14 10167:21 10168:3 10169:-2 10170:37 10171:13 10172:-18 10173:22 10174:-22 10175:-7 10177:-12 10178:-6 10179:-3 10180:-3 10182:12 10183:-32 10184:-1 10186:11 10187:22 10188:3 10189:-9 10190:13 10191:-8 10192:5 10193:-25 10195:-6 10196:-23 10197:-22 10199:-13 10200:-41 10201:-13 10202:11 10203:1 10204:-29 10205:-4 10206:-5 10207:-17 10209:-5 10210:18 10212:-2 10213:-11 10215:-28 10216:-5 10217:-7 10218:-22 10219:-7 10220:2 10222:-5 10223:13 10224:-2 10227:40 10228:15 10229:45 10230:-18 10231:-15 10232:56 10233:-9 10234:-30 10235:-7 10238:-4 10241:-28 10242:-23 10243:-25 10245:-11 10246:-11 10247:37 10248:-30 10249:-25 10250:-14 10252:13 10253:-12 10254:3 10255:-17 10257:-19 10258:-36 10259:-36 10260:13 10261:1 10262:7 10263:-23 10264:-8 10265:-18 10267:39 10268:16 10269:-4 10270:59 10271:36 10272:43 10273:-7 10274:38 10275:66 10276:37 10277:-11 10278:14 10279:-2 10283:11 10284:-20 10285:4 10286:-5 10287:17 10289:-24 10290:12 10291:-40 10292:10 10293:-4 10294:-70 10295:-7 10296:-7 10297:-34 10298:2 10299:23 10300:-23 10301:-2 10302:38 10303:10 10304:-20 10305:17 10306:21 10307:16 10309:-3 10310:-3 10311:-12 10314:45 10315:-27 10316:-28 10317:-10 10320:-15 10321:41 10322:-22 10323:20 10324:27 10325:22 10326:69 10327:73 10328:-9 10329:-6 10330:-18 10331:-2 10332:43 10333:-3 10334:46 10335:-7 10336:18 10337:24 10338:24 10339:-21 10340:-2 10342:-2 10343:5 10344:-8 10345:43 10346:7 10347:29 10348:7 10349:3 10350:-8 10354:-24 10355:-17 10357:-2 10358:-2 10359:-38 10360:-7 10361:38 10362:38 10365:31 10366:35 10367:-15 10369:-17 10370:-3 10371:2 10372:-43 10373:27 10374:39 10375:-7 10376:-5 10377:-10 10378:-1 10379:-1 10381:-31 10382:-31 10383:-54 10384:-37 10385:-22 10386:14 10387:15 10388:1 10389:-7 10390:-19 10391:24 10392:44 10393:-32 10394:-5 10395:-19 10396:26 10398:32 10399:-12 10400:38 10401:-56 10403:-32 10404:-36 10405:-69 10407:-57 10408:-12 10409:-19 10410:-30 10411:-18 10412:-10 10413:-10 10414:-5 10415:-5 10416:31 10417:34 10418:25 10419:25 10420:15 10421:15 10423:-27 10425:-15 10426:24 10427:55 10428:26 10429:-44 10431:-16 10433:-16 10434:-12 10437:-22 10438:-14 10439:-17 10440:-1 10441:62 10444:-18 10449:-1 10450:-1 10451:-13 10453:-9 10456:-21 10457:-2 10458:-9 10459:-5 10461:14 10463:15 10464:-24 10465:-37 10468:10 10470:21 10471:36 10473:1 10474:-11 10475:-55 10476:-11 10478:23 10479:25 10480:16 10481:11 10482:33 10483:-8 10484:-25 10485:-4 10486:10 10487:-21 10488:-31 10489:-31 10490:-12 10491:-1 10492:-6 10493:3 10494:-4 10495:-12 10496:-12 10497:25 10499:-9 10502:32 10506:16 10507:-18 10508:-86 10509:-28 10510:-28 10511:44 10512:22 10513:-42 10514:17 10515:13 10516:15 10517:5 10518:19 10521:-9 10522:-10 10525:-24 10528:22 10529:-2 10530:24 10531:-9 10532:54 10533:13 10534:-9 10535:-19 10537:33 10538:28 10539:-31 10540:-16 10541:-6 10542:-28 10543:-26 10544:-5 10545:59 10547:38 10548:27 10549:-25 10550:24 10551:-29 10552:46 10553:68 10554:-12 10555:-12 10556:-2 10557:-2 10558:-9 10559:-9 10560:-10 10561:3 10562:-7 10563:12 10564:27 10565:-36 10566:-14 10567:-9 10569:-10 10570:-10 10571:20 10572:18 10573:-11 10574:-2 10575:-28 10576:-32 10580:-23 10581:-23 10582:-9 10583:-10 10584:-5 10585:20 10586:23 10587:15 10588:-30 10589:-30 10590:-21 10591:6 10592:13 10593:-14 10594:1 10595:-5 10596:7 10597:-23 10598:-23 10599:3 10600:-20 10601:-13 10602:16 10603:27 10604:3 10606:52 10607:14 10609:27 10611:-29 10612:-35 10613:-28 10614:-57 10616:5 10617:23 10618:31 10619:31 10620:21 10621:42 10624:-35 10625:-16 10626:-19 10627:-24 10628:-9 10629:-3 10630:-26 10631:-15 10632:-3 10633:28 10634:27 10635:10 10637:32 10638:45 10639:-3 10640:26 10641:-37 10643:-2 10644:-24 10647:-13 10648:-9 10650:-5 10651:-6 10653:-4 10654:-84 10655:20 10656:20 10657:7 10659:-25 10660:-18 10661:-13 10662:-6 10663:18 10664:-3 10665:-3 10667:-65 10668:-11 10670:-16 10671:-7 10672:38 10673:16 10674:-18 10675:-3 10676:9 10677:-16 10678:-25 10679:-44 10680:-31 10681:-16 10682:-3 10683:-11 10684:-10 10685:-10 10686:-10 10687:-6 10688:-18 10689:31 10690:-1 10691:-16 10692:-52 10693:-24 10694:-15 10695:41 10697:-5 10698:-7 10700:-13 10701:23 10702:18 10703:42 10704:-4 10706:28 10708:29 10709:3 10710:44 10711:-24 10712:1 10713:8 10714:-18 10715:-2 10716:-33 10717:-30 10718:-15 10720:-2 10721:39 10722:-16 10724:-4 10728:10 10729:27 10730:-11 10732:10 10733:32 10734:32 10735:-3 10736:-3 10738:38 10739:16 10740:26 10743:-34 10745:2 10746:-24 10747:46 10748:-1 10749:33 10750:-9 10751:31 10752:31 10753:-34 10754:-2 10757:50 10758:1 10759:14 10760:31 10761:79 10762:-18 10763:73 10764:24 10765:41 10766:-6 10767:-24 10768:-24 10769:-1 10770:15 10771:24 10772:-16 10774:17 10775:17 10776:-1 10777:-35 10778:-29 10779:-4 10780:-2 10781:-70 10782:-19 10783:-15 10784:-19 10785:-39 10786:-12 10787:14 10788:-29 10789:24 10791:-11 10794:27 10795:70 10796:51 10797:30 10798:19 10799:47 10800:-12 10801:24 10802:-25 10803:-18 10804:-6 10805:-24 10807:42 10808:-1 10809:-32 10810:9 10811:12 10813:-11 10814:-12 10815:45 10816:19 10817:-10 10818:58 10819:29 10820:-25 10821:33 10824:-5 10825:22 10826:-2 10828:-24 10829:5 10831:12 10832:39 10833:13 10834:24 10835:-24 10836:-5 10837:-15 10838:-21 10839:25 10840:-25 10841:9 10842:-11 10843:-11 10844:-9 10845:-9 10848:-15 10849:-52 10850:-14 10851:-14 10852:-25 10853:-25 10854:-9 10855:-9 10858:-12 10859:-8 10861:-6 10862:-104 10863:-47 10864:-38 10865:-18 10866:-16 10867:-11 10868:-11 10869:-6 10870:-13 10871:24 10872:40 10873:21 10874:-8 10875:33 10876:-28 10877:68 10878:-32 10881:-7 10883:6 10884:-12 10885:-16 10887:-2 10888:-2 10889:9 10890:-18 10892:-31 10894:-40 10895:-24 10896:25 10898:-37 10899:-7 10900:-12 10901:8 10902:21 10903:32 10904:32 10905:26 10906:37 10907:23 10908:9 10909:-39 10910:-21 10911:-16 10912:3 10914:21 10915:-6 10917:-4 10918:-22 10920:-2 10921:-2 10922:-1 10923:15 10924:27 10926:11 10927:35 10929:-21 10930:24 10931:-5 10935:20 10936:2 10937:2 10938:10 10939:-5 10940:17 10941:-2 10942:39 10945:24 10946:-35 10948:61 10949:23 10950:60 10951:28 10952:-31 10953:-27 10954:-9 10955:-14 10956:-15 10957:25 10958:14 10959:16 10960:-13 10961:-7 10962:-44 10963:66 10964:-25 10965:38 10966:9 10967:-13 10968:-14 10970:-2 10971:8 10972:21 10973:-46 10975:57 10976:-4 10977:-7 10978:-18 10979:-28 10980:-22 10981:-3 10982:-3 10984:-16 10985:-6 10986:-23 10988:-20 10989:-7 10990:-22 10991:-46 10992:15 10993:34 10994:30 10995:35 10996:-15 10997:-22 10998:-2 10999:3 11000:64 11001:9 11002:21 11003:25 11004:25 11005:-14 11006:-11 11007:7 11008:41 11009:-23 11010:16 11011:47 11012:-5 11013:-6 11020:-9 11021:-9 11022:-22 11023:8 11024:-24 11026:60 11027:69 11028:-18 11029:-1 11030:23 11031:-16 11032:-17 11034:-26 11035:-36 11036:-5 11037:-2 11040:-6 11041:12 11042:44 11043:-30 11044:-30 11045:-11 11046:-20 11047:-20 11049:-18 11051:36 11053:34 11054:-13 11057:-15 11059:-17 11060:34 11061:38 11062:23 11063:-28 11064:-28 11065:-10 11068:13 11069:17 11070:-4 11071:-4 11075:1 11076:-12 11077:53 11078:15 11079:43 11080:-36 11081:-36 11082:7 11083:-8 11089:-19 11090:-20 11093:-31 11095:-5 11096:-6 11097:-1 11098:-6 11099:25 11100:25 11101:-1 11103:-20 11104:-1 11105:-3 11106:-2 11109:-2 11110:-23 11112:-13 11113:14 11114:-41 11115:-34 11116:-17 11117:-18 11118:-44 11119:-2 11120:-18 11121:-23 11122:22 11123:12 11124:40 11125:-28 11126:-24 11127:20 11128:14 11129:-10 11130:-10 11132:36 11133:-24 11134:20 11135:-44 11136:20 11137:-13 11138:-29 11139:-33 11140:-23 11142:-24 11143:-16 11144:12 11145:-33 11146:41 11147:48 11150:-10 11151:-8 11152:-3 11153:-43 11154:-10 11155:-14 11156:-9 11157:-29 11158:-11 11159:18 11160:-7 11162:-20 11163:-19 11164:-12 11167:-14 11168:-14 11169:-2 11170:-19 11171:-19 11172:46 11173:23 11174:61 11175:17 11176:19 11177:-5 11179:20 11180:40 11181:15 11182:15 11183:24 11184:13 11185:20 11186:-9 11187:10 11188:-31 11189:-31 11190:-8 11191:-19 11192:18 11193:56 11194:78 11197:18 11198:20 11199:20 11200:-23 11201:15 11202:15 11203:25 11204:34 11205:40 11206:22 11207:-1 11208:35 11209:35 11210:-17 11211:-18 11212:18 11213:-18 11214:27 11215:18 11216:-2 11217:-2 11221:-54 11222:-41 11223:-23 11225:81 11226:27 11227:30 11228:56 11229:56 11230:-51 11231:-28 11232:6 11233:12 11234:12 11235:6 11236:12 11237:-4 11238:-9 11239:-9 11240:-9 11241:-9 11242:-14 11243:-80 11244:21 11245:-9 11246:-15 11248:6 11250:-17 11251:-11 11252:12 11253:-31 11254:41 11255:-6 11256:101 11257:-9 11258:10 11259:-13 11261:-28 11264:-33 11266:-18 11267:-4 11270:-6 11272:-6 11274:-22 11275:-12 11276:11 11277:-2 11278:-25 11280:-27 11281:-8 11282:23 11283:1 11284:49 11285:-21 11286:-8 11287:25 11288:17 11289:-1 11290:-20 11291:-21 11292:-10 11293:-13 11296:-18 11297:6 11298:-19 11299:-11 11300:-10 11301:-10 11302:53 11303:-9 11304:-28 11305:36 11307:-2 11308:-13 11309:-28 11311:-1 11312:-1 11316:17 11318:-32 11319:13 11320:-23 11322:-2 11323:-13 11325:-7 11327:-28 11329:13 11330:-1 11331:-20 11332:-2 11333:-10 11336:-19 11337:25 11339:54 11341:6 11342:-2 11343:-24 11344:-6 11345:-6 11346:22 11347:23 11348:60 11349:-2 11350:-11 11351:15 11352:-11 11353:-27 11354:16 11355:-23 11356:31 11357:-9 11358:-4 11360:-42 11361:-11 11364:-10 11365:-28 11366:-40 11367:-12 11368:10 11369:-7 11370:-7 11371:34 11375:-30 11376:-30 11377:-13 11378:-2 11380:17 11381:26 11382:29 11384:6 11385:6 11386:9 11387:65 11388:50 11389:46 11390:60 11391:60 11392:-20 11393:-5 11394:-5 11397:-11 11398:-25 11399:-25 11401:-21 11403:-24 11404:11 11405:11 11406:-9 11407:-10 11408:7 11409:-26 11410:50 11411:21 11413:-1 11414:-11 11415:-35 11416:-35 11418:-5 11420:-5 11422:57 11423:57 11424:-12 11425:23 11426:-9 11428:12 11429:18 11430:-7 11431:11 11434:14 11435:13 11436:-16 11437:-3 11438:-49 11440:-31 11441:-3 11444:-2 11446:-5 11449:-18 11452:7 11453:30 11454:4 11455:-11 11456:-3 11457:-2 11459:-8 11460:-8 11461:69 11462:49 11463:63 11464:20 11465:-42 11466:-52 11468:-6 11469:40 11470:-31 11471:5 11472:-2 11473:-12 11474:-3 11475:-12 11477:-18 11478:-2 11479:-25 11480:-10 11482:-6 11483:12 11484:-1 11485:-4 11486:-42 11487:-37 11488:-36 11489:-72 11490:1 11491:-4 11492:-94 11493:-107 11494:-47 11495:95 11496:-49 11497:-6 11498:-14 11499:-66 11500:-5 11501:-107 11502:53 11503:-19 11504:10 11505:-6 11506:-86 11507:43 11508:-60 11509:-39 11510:-29 11511:-64 11512:-52 11513:-19 11514:-17 11515:-126 11516:-42 11517:36 11518:85 11519:-1 11520:-66 11521:-27 11522:-20 11523:34 11524:-12 11525:-17 11526:-3 11527:-3 11529:-13 11530:-14 11531:-53 11532:29 11533:-48 11534:54 11535:-31 11536:-47 11537:-100 11538:-59 11539:38 11540:-55 11541:22 11542:-9 11543:-13 11544:27 11545:106 11546:-13 11547:83 11548:18 11549:-97 11550:-11 11551:-67 11552:-1 11553:-63 11554:-10 11555:-85 11556:-41 11557:10 11558:48 11559:109 11560:-54 11561:-28 11562:-3 11563:-12 11564:-18 11565:-3 11566:26 11567:-11 11569:-13 11570:-24 11571:-110 11572:44 11573:-73 11574:11 11575:-7 11576:-41 11577:-103 11578:-24 11579:-4 11580:-16 11581:-3 11582:-4 11583:-39 11584:-22 11585:-3 11586:-71 11587:21 11588:-47 11589:1 11590:9 11591:37 11592:-1 11593:-21 11594:10 11595:-1 11596:-54 11597:-74 11598:-37 11599:4 11600:21 11601:-26 11602:-23 11603:-57 11604:81 11605:26 11606:-26 11607:-76 11608:-43 11609:-35 11610:78 11611:27 11612:-2 11613:-1 11614:67 11615:22 11616:1 11617:51 11618:42 11619:11 11621:-17 11622:-6 11623:33 11624:94 11625:48 11626:16 11627:52 11628:39 11629:23 11630:21 11631:-38 11632:19 11633:-19 11634:19 11635:23 11636:8 11637:16 11638:-9 11639:9 11640:-102 11641:13 11642:-11 11643:8 11644:5 11645:14 11646:47 11647:29 11648:16 11649:-5 11650:46 11651:-3 11652:19 11653:20 11654:-22 11655:-33 11656:-17 11657:-65 11658:59 11659:-2 11660:67 11661:-13 11662:27 11663:-34 11664:-1 11665:-57 11666:38 11667:-75 11668:21 11669:-30 11670:4 11671:16 11672:-37 11673:-14 11674:77 11675:-42 11676:-16 11677:61 11678:22 11679:27 11680:3 11681:68 11682:-1 11683:12 11684:32 11685:22 11686:40 11687:-45 11688:9 11689:5 11690:30 11691:-16 11692:-21 11693:-26 11694:21 11695:14 11696:-7 11697:-37 11698:68 11699:-14 11700:3 11701:8 11702:24 11703:-10 11704:-46 11705:98 11706:-28 11707:-77 11708:-28 11709:-28 11710:98 11711:22 11712:19 11713:-6 11714:76 11715:25 11716:7 11717:30 11718:28 11719:13 11720:46 11721:-52 11722:-10 11723:46 11724:30 11725:122 11726:9 11727:107 11728:42 11729:23 11730:-26 11731:-39 11732:53 11733:54 11734:41 11735:-36 11736:-5 11737:29 11738:6 11739:-5 11740:-136 11741:39 11742:-25 11743:-81 11744:59 11745:13 11746:47 11747:65 11748:102 11749:109 11750:52 11751:1 11752:18 11753:27 11754:-47 11755:30 11756:44 11757:-82 11758:70 11759:-34 11760:74 11761:-7 11762:99 11763:39 11764:29 11765:-51 11766:62 11767:-26 11768:13 11769:-31 11770:95 11771:-39 11772:-158 11773:38 11774:91 11775:-13 11776:-112 11777:20 11778:91 11779:-4 11780:14 11781:23 11782:4 11783:27 11784:61 11785:72 11786:-47 11787:-35 11788:82 11789:3 11790:25 11791:42 11792:1 11793:-39 11794:26 11795:-34 11796:41 11797:-25 11798:77 11799:7 11800:34 11801:-6 11802:29 11803:18 11804:-26 11805:28 11806:-8 11807:-45 11808:-54 11809:-26 11810:147 11811:5 11812:-2 11813:-14 11814:53 11815:4 11816:5 11817:73 11818:38 11819:-1 11820:9 11821:-24 11822:-11 11823:10 11824:1 11825:81 11826:11 11827:101 11828:34 11829:19 11830:-41 11831:-28 11832:-2 11833:14 11834:-1 11835:97 11836:-33 11837:42 11839:42 11840:-104 11841:13 11842:5 11843:-10 11844:8 11845:49 11846:64 11847:32 11848:34 11849:50 11850:65 11852:26 11853:-11 11854:10 11855:-1 11856:15 11857:-76 11858:77 11859:-17 11860:57 11861:15 11862:63 11863:-24 11864:-9 11865:-42 11866:12 11867:-33 11868:40 11869:-32 11870:59 11871:6 11872:-90 11873:16 11874:94 11875:-24 11876:-40 11877:38 11878:38 11879:40 11880:-29 11881:75 11882:-5 11883:30 11884:36 11885:47 11886:-25 11887:-72 11888:56 11889:-11 11890:52 11892:-13 11893:-24 11894:14 11895:35 11896:-40 11897:-65 11898:92 11899:-38 11900:32 11901:-29 11902:39 11903:5 11904:-56
-0.003517127402367673 0.003517127402367673 0.003517127402367673 1:-18 3:7 4:-26 5:10 6:11 7:-15 8:-2 9:-37 10:-4 11:22 12:-17 13:-10 14:-11 15:10 16:-2 17:55 18:6 19:-2 20:-33 21:2 22:-2 23:-17 24:-11 25:-48 26:12 27:-5 28:25 29:-10 30:12 31:18 32:10 33:-14 34:-17 35:-10 36:14 37:14 38:-18 39:17 40:-17 41:10 42:-14 43:-14 44:59 45:-10 46:30 47:9 48:-19 49:-6 50:-6 51:-7 52:-4 53:-11 54:-8 56:24 57:-8 58:4 59:-1 60:-3 61:6 62:-1 63:21 64:4 65:11 66:-5 67:-13 68:-10 69:-3 70:-9 71:-11 73:14 74:-10 75:18 76:-3 77:-11 78:-56 79:-7 81:6 83:-2 84:12 85:-16 86:13 87:-9 88:7 89:-2 90:21 91:69 92:27 93:11 94:29 95:11 96:-6 97:6 98:-11 99:3 100:-10 101:-29 102:10 103:-4 104:32 105:-4 106:20 107:14 108:-8 109:-8 110:38 111:-6 112:1 113:-17 114:14 115:-10 117:22 118:14 119:-17 120:-2 121:-4 122:3 123:34 124:-10 125:-12 126:8 127:12 128:-8 129:14 130:13 131:-15 132:-17 133:2 134:42 135:16 136:2 137:-6 139:-6 140:27 141:27 142:-32 143:-26 144:-7 145:10 146:-2 147:23 148:-34 149:27 150:31 151:-40 152:14 153:-16 154:-16 155:-10 156:-1 157:-18 158:28 159:4 160:26 161:15 162:15 163:-17 164:-17 165:-10 166:-10 167:-17 168:3 169:23 170:-7 171:5 173:-1 174:22 175:-14 176:-20 177:-6 178:27 179:7 180:13 181:8 182:-24 183:1 184:-32 185:-3 186:4 187:14 188:-26 189:-9 190:-5 191:11 192:11 193:4 194:-14 195:-16 196:-4 197:-6 198:-6 199:-6 200:24 201:-4 202:-11 203:4 204:8 205:5 206:9 207:-45 208:9 210:48 211:-5 212:-64 213:3 214:32 215:9 216:27 217:41 218:-8 219:15 221:-1 222:24 223:-6 224:-2 226:-36 228:-8 229:-3 230:20 231:-5 232:-10 233:28 234:34 235:-3 236:-5 237:-20 238:-17 239:-29 240:-57 241:3 242:-20 244:38 245:57 246:26 247:-10 248:-2 249:-20 250:-1 251:-3 252:30 253:-1 254:-26 255:-15 256:-3 257:-20 259:-2 260:-18 261:60 262:58 263:-52 264:-8 265:-2 266:-19 267:32 268:22 269:-11 270:-10 272:-12 274:22 275:-39 276:-12 279:21 281:-40 282:-17 283:-12 284:11 285:-33 286:-40 287:10 288:-10 289:12 290:122 291:-12 292:-13 293:16 294:-4 296:-7 297:-13 298:-19 299:-17 300:-7 301:46 302:31 303:-33 304:-14 305:-4 307:-3 308:-11 309:-23 310:-7 311:25 312:-11 313:37 314:-28 315:9 316:-8 318:16 320:-11 321:27 324:19 325:-17 326:-16 327:12 328:-9 329:10 330:-4 331:-24 332:-4 333:-26 335:36 336:23 337:-14 338:-36 339:-6 340:27 341:11 342:-10 343:6 344:-13 345:-10 346:16 347:10 348:-7 350:-3 351:35 352:-16 353:-6 354:-28 355:11 356:14 357:15 358:11 359:-17 361:-14 362:-10 363:-9 364:-11 367:-21 368:5 369:23 370:25 371:-30 372:39 373:-7 374:-20 376:-20 377:-2 378:15 380:-9 381:4 382:-9 383:11 384:-4 385:-4 386:-1 387:-28 388:-1 389:2 390:11 391:-25 392:18 394:-1 395:9 396:12 397:26 398:-3 399:-5 400:-26 401:-19 403:12 404:18 405:-2 406:-43 407:24 408:48 409:-4 410:-8 411:8 412:-10 413:-10 414:16 415:9 417:26 418:-5 419:-5 420:-2 421:5 422:14 423:-9 426:-26 427:-6 428:-14 429:8 430:21 431:-2 432:-19 433:-5 434:22 435:25 436:-27 437:-26 438:-23 439:-12 441:35 442:-8 443:-3 444:-2 446:9 447:-11 448:17 449:-9 450:1 451:-11 452:-11 453:56 454:7 455:-34 456:31 458:22 459:-1 460:-21 461:-29 462:-2 463:-27 464:-33 465:-120 466:-17 467:-107 468:-2 469:5 470:18 471:-21 472:-16 473:10 474:-9 475:9 476:9 477:-30 478:-29 479:22 480:8 481:8 482:-18 483:-10 484:8 485:-5 488:10 489:10 490:-19 491:-4 492:5 493:-15 496:15 497:-11 499:-11 500:-4 501:-6 502:30 503:12 504:9 506:15 507:5 508:-22 509:22 510:20 511:-9 512:16 513:21 514:-13 515:-35 516:-17 517:-11 518:-11 519:-7 521:-4 522:-18 523:-3 524:-26 525:15 526:-46 527:18 528:-4 529:-7 530:-3 531:-12 532:-2 533:-2 534:9 535:-6 537:4 538:-9 539:-16 540:-9 541:6 542:-15 543:-16 544:-15 546:13 547:-9 548:6 552:-12 553:-25 554:7 555:-5 556:-3 557:-18 558:-5 559:22 560:24 561:34 562:-2 563:-1 564:27 565:-19 566:15 567:-9 568:-9 569:21 570:-5 571:-5 574:-5 575:-7 576:-1 578:42 579:25 580:27 581:-9 582:-8 583:27 584:48 585:-7 586:13 587:-24 588:-12 589:-2 590:-2 591:-20 593:21 594:-1 596:-1 597:-6 598:-7 599:-1 600:-8 601:-7 602:-1 603:12 604:5 605:4 606:41 609:5 610:19 611:20 612:-27 613:-10 614:-17 615:-10 616:-13 617:-30 618:4 619:-4 620:-3 621:-7 622:-10 623:-14 624:-14 625:-20 626:1 627:32 628:27 629:-11 630:-19 631:9 632:-19 633:9 634:30 635:-30 636:24 637:-8 638:-8 639:-7 640:-9 641:-19 642:-11 643:-8 644:-6 645:-16 646:6 647:9 648:9 649:-4 650:-5 651:-14 652:-13 653:-8 654:-8 655:33 656:-4 657:-4 658:13 659:-3 660:16 661:-1 662:33 663:24 664:-16 665:-16 666:19 667:19 668:-17 669:-19 670:-10 671:-1 672:-9 673:-9 674:-13 675:7 676:3 677:31 678:6 679:12 681:-21 682:-12 683:36 684:-9 685:-5 686:-4 687:-2 688:37 689:17 690:-27 691:14 692:-8 693:23 694:-8 695:-19 696:-20 697:-12 698:-6 699:-1 700:32 701:33 702:-4 703:8 704:-16 705:19 706:14 707:14 708:21 709:-21 711:17 712:29 713:25 714:6 715:-19 716:-20 717:12 718:12 719:-32 721:-7 722:18 723:-1 724:-2 725:-6 726:36 727:50 728:-1 729:-24 730:16 731:-2 732:13 733:26 734:-5 735:-23 736:6 737:-5 738:22 739:16 740:-8 741:-21 742:-57 743:16 744:4 745:-9 746:5 747:41 748:-35 749:63 750:53 751:-30 753:-6 754:-18 755:12 756:-24 757:-8 758:10 759:21 760:-31 761:-11 762:-3 763:41 764:-20 765:8 766:13 768:-3 769:-3 770:-13 771:-4 772:-3 773:-9 775:-9 776:-7 777:-23 778:-21 780:11 781:27 782:24 783:-17 784:-16 785:-2 786:-12 787:-22 788:-5 789:-5 790:-18 791:-10 792:-8 794:20 795:10 796:10 797:19 798:-20 799:19 800:53 801:-9 802:-12 803:1 804:-1 805:8 806:-4 808:28 809:14 810:8 812:15 814:-1 815:-4 816:-9 817:13 818:-11 819:2 820:2 821:35 822:-6 824:7 825:-5 826:-5 828:5 830:-5 831:-8 832:-9 833:-7 834:-2 835:-16 836:-7 837:-20 839:-10 840:-10 841:-20 842:-3 843:-3 844:-4 845:3 846:-5 847:-5 848:-10 849:27 850:21 851:22 852:24 854:-25 855:-3 856:-16 857:-10 858:11 861:30 862:10 863:17 864:-26 865:-26 866:34 867:23 868:-1 870:-3 872:35 873:-17 874:-18 876:-2 877:-1 878:13 879:16 881:-9 882:-1 883:12 884:-6 885:-20 886:-55 887:-19 888:-11 889:-4 890:-12 891:-3 892:15 893:21 894:24 895:3 896:58 897:41 898:7 899:11 900:-18 901:19 902:-1 903:5 904:-2 905:-12 906:13 907:-27 908:19 909:21 910:8 911:-1 912:4 914:9 915:10 916:-18 917:-9 918:-4 919:-5 920:-5 921:47 922:-1 923:-5 924:20 925:28 926:19 927:-1 928:19 929:22 930:21 931:-5 932:-17 933:-1 934:-17 935:-15 936:-1 938:-1 939:29 940:-9 942:-18 943:4 944:4 945:-2 946:-11 947:-2 948:-11 949:37 950:16 951:6 952:9 953:19 954:-2 955:-2 956:-2 957:-34 958:-26 959:16 960:-11 961:-15 962:-3 963:-11 964:-10 965:7 966:-9 967:-31 969:34 970:34 971:12 972:2 973:20 974:21 975:-5 976:35 977:-8 978:-8 979:-16 980:-10 981:-1 982:-22 983:-29 984:-42 986:-45 987:-11 988:56 989:17 990:27 991:20 992:20 996:-1 997:-20 998:5 999:9 1000:46 1001:10 1002:26 1003:-17 1004:-8 1005:-17 1006:-17 1007:-1 1008:-1 1009:16 1010:20 1011:20 1012:-16 1013:-7 1014:20 1015:-4 1016:27 1017:48 1018:-12 1019:-8 1020:22 1021:-18 1022:-18 1023:-22 1024:-14 1025:-28 1026:-12 1027:-18 1028:-8 1031:-10 1033:-3 1034:-9 1035:-8 1036:-38 1037:5 1038:-2 1039:-38 1040:-11 1042:-10 1043:12 1044:8 1045:-1 1046:3 1048:-4 1049:-2 1050:13 1051:-4 1052:10 1053:-3 1054:-3 1055:-7 1056:7 1057:-6 1058:-7 1060:-5 1061:-16 1062:6 1063:43 1065:-2 1066:18 1067:18 1068:9 1069:41 1070:-8 1071:25 1075:-21 1076:-11 1078:-5 1079:-6 1080:-13 1082:-22 1083:7 1084:8 1085:43 1086:-17 1087:10 1088:26 1089:-26 1090:20 1091:-26 1092:-2 1093:-8 1094:-5 1095:-5 1097:14 1098:-15 1100:-18 1102:28 1103:18 1104:20 1105:18 1106:-7 1108:15 1112:-9 1113:-26 1114:-26 1115:-9 1116:-16 1117:-14 1118:-15 1121:10 1122:32 1123:-1 1124:-12 1125:-11 1126:26 1127:14 1128:-11 1129:-8 1131:-35 1132:12 1133:16 1134:16 1135:56 1136:-10 1137:-3 1138:-16 1139:28 1140:-10 1141:-10 1142:-3 1143:-3 1144:7 1145:-11 1146:-4 1147:6 1148:-13 1149:-16 1150:-15 1151:-1 1152:39 1153:-14 1154:-15 1155:27 1156:27 1157:17 1158:10 1159:-10 1160:23 1162:32 1163:33 1164:-4 1165:-4 1166:-19 1167:-20 1168:-2 1169:11 1171:-12 1172:-4 1173:-17 1174:20 1175:-3 1176:-3 1177:-6 1178:-8 1179:18 1180:-16 1181:-17 1182:-2 1183:33 1184:2 1185:-8 1186:-8 1187:-9 1188:-9 1189:-4 1190:-5 1191:7 1192:19 1193:-5 1194:12 1196:-20 1197:-28 1198:3 1199:21 1200:-46 1201:-27 1202:24 1203:27 1204:26 1205:26 1206:-38 1207:-17 1208:-3 1209:7 1210:8 1211:11 1212:23 1213:-37 1214:-51 1215:-15 1216:-12 1217:-7 1218:36 1219:11 1220:-19 1221:-3 1222:-9 1223:8 1224:9 1226:-9 1227:17 1228:34 1229:2 1230:14 1232:-4 1233:-11 1234:-16 1235:1 1236:-7 1237:20 1238:-13 1239:-26 1240:17 1241:-5 1242:-5 1243:-18 1244:-12 1245:-10 1246:17 1249:-6 1250:15 1251:15 1252:-14 1253:42 1254:-14 1255:-10 1256:9 1257:12 1258:-9 1259:21 1260:-14 1261:27 1262:-4 1263:30 1264:37 1265:24 1266:-14 1268:11 1270:-7 1271:-5 1273:16 1275:-7 1276:9 1277:35 1278:30 1279:9 1280:-5 1281:-2 1282:-15 1284:1 1285:7 1286:10 1287:-3 1288:-21 1289:-11 1290:55 1291:45 1292:3 1293:-16 1294:-29 1297:-8 1298:10 1299:17 1300:-13 1301:-23 1303:42 1304:-2 1305:11 1306:-3 1307:-37 1308:-14 1309:37 1310:-7 1311:-2 1312:-1 1313:-4 1314:-2 1315:44 1316:25 1317:-3 1318:-14 1319:-1 1320:23 1321:19 1322:-5 1324:16 1325:8 1326:-9 1327:-6 1328:-19 1329:-1 1330:18 1331:-2 1332:19 1333:13 1334:19 1335:-9 1336:-24 1337:12 1338:-18 1339:-19 1340:-17 1341:-5 1342:4 1343:-36 1344:-7 1345:23 1346:-9 1347:1 1348:-1 1349:-13 1352:-3 1353:34 1354:14 1356:-16 1357:22 1358:32 1359:-5 1360:-6 1361:-12 1362:-4 1363:26 1364:-17 1365:-32 1366:14 1367:12 1369:-11 1370:-19 1373:-37 1374:-11 1375:-1 1376:-38 1377:-2 1378:25 1379:13 1380:-17 1382:-6 1383:-8 1384:-14 1385:-9 1388:23 1389:-7 1390:-29 1391:-43 1392:39 1393:-6 1394:-1 1395:15 1396:15 1397:16 1398:-22 1400:-7 1401:-4 1402:25 1403:-3 1404:28 1405:23 1406:-7 1407:-25 1408:3 1409:-16 1410:-17 1411:-14 1412:-8 1413:-12 1414:-36 1415:-19 1416:2 1417:-1 1419:-15 1420:-13 1421:46 1422:-29 1423:-14 1424:-19 1425:-20 1426:-6 1428:-6 1429:-5 1430:-2 1431:20 1432:13 1433:-21 1434:-22 1435:-5 1436:-9 1437:32 1438:4 1439:-38 1440:24 1441:9 1442:-7 1443:18 1444:18 1446:-12 1447:-9 1448:-10 1449:10 1450:-24 1451:-4 1452:8 1453:-5 1454:-5 1455:-7 1456:-7 1457:25 1458:25 1459:-32 1460:-2 1461:-10 1463:-4 1464:-9 1465:42 1466:-2 1467:-13 1468:-4 1469:-11 1470:-11 1471:-8 1472:-6 1473:-19 1474:24 1475:-7 1477:18 1478:-4 1479:-11 1480:18 1481:19 1482:19 1483:-24 1484:76 1485:-18 1486:8 1487:16 1488:6 1489:9 1490:-5 1491:-9 1492:-1 1493:18 1494:-18 1495:42 1496:-9 1497:15 1499:41 1500:6 1501:-23 1502:5 1503:-1 1504:11 1505:-8 1506:4 1507:-2 1508:-1 1509:-29 1511:-10 1512:-6 1513:-13 1515:42 1516:-18 1517:-8 1518:-13 1519:-2 1520:-9 1522:3 1523:-3 1525:-9 1527:-23 1528:-9 1530:10 1532:12 1533:9 1534:15 1535:-6 1536:-2 1537:-5 1538:-14 1539:-7 1540:-3 1542:16 1543:-3 1544:23 1545:20 1547:-11 1548:-1 1549:11 1552:-28 1553:-26 1554:-11 1555:-3 1556:-21 1557:-7 1558:-2 1559:-6 1560:8 1561:-14 1562:-9 1564:-11 1565:-27 1566:15 1567:-12 1568:-1 1569:-11 1570:-29 1571:4 1572:14 1573:14 1574:17 1575:18 1576:16 1577:16 1578:27 1581:16 1582:8 1583:26 1584:-3 1585:15 1586:10 1587:-16 1589:-17 1590:-3 1591:-55 1592:-1 1593:25 1594:21 1596:-39 1597:-21 1598:-19 1599:-1 1600:11 1601:2 1602:-12 1603:15 1604:-27 1605:-7 1606:-18 1607:-4 1608:14 1609:20 1610:-3 1611:18 1612:28 1613:11 1614:-19 1615:10 1616:-14 1617:23 1618:46 1619:20 1620:36 1621:-10 1622:-28 1623:8 1624:-11 1625:-4 1626:-8 1627:-6 1628:-4 1629:6 1630:-12 1631:-6 1632:-7 1633:-17 1635:-9 1636:-16 1637:12 1638:28 1639:-12 1640:24 1642:20 1643:-28 1644:-18 1645:26 1646:16 1647:-8 1648:-10 1649:-2 1650:26 1652:-24 1653:-24 1654:-10 1655:24 1656:-10 1657:-27 1658:-19 1659:-8 1661:10 1662:24 1663:-2 1665:-8 1666:28 1667:-11 1668:-11 1669:12 1670:-1 1671:1 1672:14 1674:-20 1675:-5 1676:15 1677:20 1678:-14 1680:-33 1681:-10 1682:26 1683:-4 1684:-2 1685:25 1686:-20 1687:-14 1688:-11 1689:-1 1691:-6 1692:-15 1693:-3 1694:2 1695:-4 1696:-9 1697:-10 1700:-2 1701:-3 1702:5 1703:-14 1704:19 1705:9 1706:30 1707:16 1708:12 1709:19 1710:21 1711:8 1712:-4 1713:-6 1714:-19 1715:-17 1716:-3 1717:-17 1718:59 1720:49 1721:40 1722:-21 1723:-9 1724:-9 1725:-11 1726:-18 1727:-27 1728:-4 1729:94 1730:40 1731:23 1732:-21 1733:26 1734:-5 1735:-3 1736:-2 1737:-2 1738:-6 1739:-12 1740:-14 1741:18 1742:5 1743:11 1745:3 1746:3 1747:-12 1748:-12 1749:-29 1750:11 1751:19 1752:-10 1753:10 1754:-20 1755:15 1756:-1 1757:-10 1758:-30 1759:-26 1761:-16 1762:-33 1763:13 1764:-8 1765:-8 1766:8 1767:-10 1769:-7 1771:-8 1772:35 1773:12 1774:-1 1775:-5 1776:-35 1777:-11 1778:-13 1779:-3 1780:-4 1781:8 1782:-9 1783:-10 1784:-10 1786:-9 1787:-10 1788:-19 1789:-5 1790:-4 1791:2 1794:-17 1796:-7 1797:-4 1798:-4 1799:6 1800:-14 1801:-17 1802:-10 1803:-44 1804:29 1805:23 1806:15 1807:-22 1808:-15 1809:57 1810:28 1811:21 1812:-35 1813:14 1814:25 1815:16 1816:-2 1817:20 1818:-3 1819:-11 1822:-24 1823:-10 1824:31 1825:49 1826:31 1828:-19 1829:-20 1830:10 1831:18 1832:-13 1833:10 1834:-4 1836:31 1837:-6 1838:16 1839:40 1840:8 1841:24 1842:7 1843:21 1844:-10 1845:5 1846:22 1847:24 1848:24 1849:7 1851:8 1852:5 1854:-6 1855:-16 1857:-4 1858:18 1859:21 1860:30 1861:-1 1862:-1 1863:-8 1864:-9 1866:-19 1867:-11 1868:-18 1869:6 1870:42 1871:-16 1872:21 1874:37 1875:6 1876:-14 1877:11 1878:-5 1882:-7 1883:-3 1884:20 1885:10 1886:-1 1887:-5 1888:-1 1889:10 1890:25 1891:33 1892:-1 1894:27 1895:28 1896:-1 1897:36 1898:-1 1899:21 1900:-11 1901:-17 1902:3 1903:-1 1904:-19 1906:18 1907:-10 1908:22 1909:21 1910:21 1911:16 1912:-12 1913:-11 1915:-21 1916:22 1917:-23 1918:-19 1919:1 1920:-28 1921:-10 1922:4 1923:25 1924:-15 1925:-10 1927:-2 1928:10 1929:-15 1930:-9 1931:-4 1932:-12 1933:-5 1934:23 1935:26 1936:9 1937:-10 1938:6 1939:19 1940:-31 1941:-9 1942:-2 1943:-17 1944:-24 1945:6 1946:-10 1947:1 1948:-15 1949:30 1950:24 1951:33 1952:11 1953:5 1954:-4 1955:-24 1956:-25 1957:-25 1958:1 1959:-6 1960:-7 1961:19 1962:19 1963:18 1964:33 1965:29 1967:9 1968:4 1969:-7 1970:6 1971:18 1972:-15 1973:-2 1974:6 1975:-19 1976:-4 1977:10 1978:32 1979:-11 1980:-20 1981:15 1982:-17 1983:12 1984:-11 1985:-5 1986:1 1987:-27 1988:4 1989:7 1990:-1 1991:-5 1992:6 1993:-4 1994:-17 1995:-10 1996:-20 1997:22 1998:38 1999:28 2000:-4 2001:-31 2002:50 2003:17 2004:11 2005:23 2006:14 2007:3 2008:-9 2009:-8 2010:-9 2011:24 2012:-4 2013:58 2014:-4 2015:-11 2016:-14 2017:-12 2018:18 2019:-5 2020:-6 2021:-33 2022:-15 2023:-3 2024:-1 2025:4 2026:-28 2027:12 2028:-20 2029:-2 2030:-21 2031:-7 2032:-26 2033:-10 2034:-10 2035:3 2036:13 2037:-3 2039:-17 2040:-11 2043:2 2044:-26 2045:8 2046:6 2047:-7 2048:23 2049:-22 2050:-22 2053:12 2054:10 2055:10 2056:9 2057:-30 2058:-8 2059:20 2060:-23 2061:-15 2062:35 2063:35 2064:-10 2065:-10 2066:-6 2069:-17 2070:29 2071:14 2072:9 2073:-9 2074:-2 2075:21 2076:-24 2077:23 2078:-45 2079:-47 2080:23 2081:6 2082:31 2083:-33 2084:-1 2085:-8 2086:-26 2088:11 2089:17 2090:9 2091:18 2092:36 2094:-17 2095:11 2096:-7 2097:-7 2098:-8 2099:-4 2101:-8 2102:7 2103:-20 2104:-21 2105:-15 2106:-14 2107:-10 2108:-5 2110:-1 2111:-10 2112:23 2113:-12 2114:7 2115:-11 2116:3 2117:-12 2119:-19 2120:-8 2121:-8 2122:9 2123:-9 2124:14 2125:8 2126:8 2127:-12 2128:-2 2129:-10 2130:58 2131:13 2132:-11 2133:24 2137:-25 2138:-3 2139:7 2140:8 2141:-2 2142:-2 2143:24 2144:1 2145:-1 2146:6 2147:-23 2148:9 2149:16 2150:-20 2151:2 2152:27 2153:-29 2155:14 2156:-17 2157:-1 2158:-2 2159:-2 2161:-12 2162:-10 2163:15 2166:10 2167:-24 2168:-4 2169:-42 2170:-12 2172:61 2173:8 2174:23 2175:48 2176:9 2177:-9 2179:-10 2180:18 2181:-33 2182:-6 2184:21 2187:-29 2190:8 2191:8 2192:39 2194:-9 2195:-5 2196:8 2197:8 2198:-18 2199:-4 2200:-12 2201:-24 2202:-6 2203:-2 2204:-42 2205:-42 2206:-10 2207:6 2209:14 2210:-2 2211:42 2212:-26 2213:-10 2214:-6 2216:-20 2217:-46 2218:-29 2219:-36 2221:-8 2222:-13 2223:-13 2224:-60 2225:-60 2226:-11 2232:-5 2233:-11 2234:19 2235:-8 2236:-9 2237:-1 2238:-28 2239:-29 2240:-1 2241:-2 2242:-4 2243:14 2244:-13 2245:-3 2246:-10 2247:36 2248:-5 2249:17 2250:9 2251:13 2252:-3 2253:18 2254:-18 2255:-18 2256:1 2257:46 2258:-20 2259:-31 2260:50 2261:52 2262:18 2264:-12 2265:-3 2267:-15 2268:19 2269:27 2270:27 2271:-28 2272:-11 2274:74 2275:2 2277:12 2278:-5 2279:-13 2280:-7 2281:-7 2282:-7 2283:-7 2284:39 2285:34 2286:-9 2287:-4 2290:-27 2291:-19 2292:54 2293:12 2294:-5 2295:1 2296:-4 2297:14 2298:-17 2299:-21 2300:-8 2302:-8 2303:30 2304:30 2305:27 2308:-5 2309:-34 2310:-27 2311:-8 2312:13 2313:-24 2314:-10 2315:-22 2316:-6 2317:-1 2318:20 2319:-30 2320:-28 2322:-14 2323:10 2324:-5 2325:-8 2326:-8 2327:-17 2329:-15 2330:4 2331:-12 2332:14 2333:-12 2334:-5 2335:10 2336:-11 2337:10 2338:6 2339:13 2340:-8 2341:-11 2342:-8 2344:11 2345:14 2346:22 2348:3 2349:3 2350:-25 2351:19 2352:-17 2355:-16 2356:-19 2357:16 2358:-16 2359:-3 2360:-3 2361:15 2362:6 2363:-3 2364:6 2368:-16 2369:-15 2370:-14 2371:-30 2372:-18 2373:-17 2374:-6 2375:-5 2376:60 2377:17 2378:-4 2379:-11 2383:-1 2384:21 2385:-37 2386:20 2387:21 2388:-25 2389:23 2391:15 2392:15 2393:-3 2394:14 2395:27 2396:-2 2397:12 2398:56 2399:56 2400:18 2403:8 2404:-10 2405:-9 2407:23 2409:-31 2410:-14 2411:-41 2412:-19 2413:35 2414:-6 2415:22 2416:-26 2417:6 2418:-4 2419:-4 2420:-15 2421:-12 2423:17 2424:-4 2425:-4 2426:-10 2427:-11 2428:11 2429:-21 2430:-21 2431:-7 2432:-7 2433:8 2436:-1 2437:-16 2439:-20 2440:-3 2441:-34 2444:23 2445:-12 2446:17 2447:24 2448:-16 2449:12 2450:-15 2451:-2 2452:-2 2453:-14 2454:-14 2455:5 2456:9 2457:13 2458:16 2459:-12 2460:51 2461:-6 2462:-6 2463:22 2464:10 2465:6 2467:-32 2468:-10 2469:4 2470:-3 2471:-20 2472:-9 2473:-15 2474:-21 2475:20 2476:-10 2477:-3 2478:12 2479:-10 2480:-11 2481:3 2482:-12 2483:-18 2484:-19 2485:-26 2487:-3 2488:-3 2489:-2 2490:2 2491:-10 2492:15 2493:9 2495:-21 2496:-7 2497:-9 2498:-9 2499:-34 2502:6 2504:-13 2505:-13 2506:-4 2507:-9 2508:-9 2509:17 2510:36 2511:-10 2515:-11 2516:-3 2519:13 2520:39 2521:-1 2522:-18 2523:-9 2524:12 2525:-16 2526:15 2527:-3 2528:48 2529:-17 2530:-1 2531:-1 2532:53 2533:39 2534:-7 2536:-25 2537:-25 2538:-73 2539:-37 2540:-28 2541:-25 2542:-26 2544:10 2545:5 2546:-2 2549:10 2550:14 2551:-20 2554:-13 2555:-15 2556:-20 2557:-10 2558:-10 2559:-10 2560:-16 2561:-4 2562:-8 2563:10 2564:10 2565:7 2566:17 2567:-11 2569:12 2570:33 2571:-3 2572:-1 2573:11 2574:-15 2575:39 2577:-1 2578:-1 2579:6 2580:9 2581:19 2582:20 2583:-8 2584:-37 2585:-33 2586:-7 2587:-5 2588:-20 2590:-6 2591:-7 2592:-6 2593:14 2595:-9 2596:12 2597:-6 2598:-36 2599:23 2601:-25 2602:25 2603:-6 2604:-5 2605:-26 2607:29 2608:-5 2609:-12 2610:-24 2611:19 2612:-8 2613:-11 2615:-26 2617:-13 2618:10 2619:-5 2620:-15 2621:-22 2622:14 2623:-6 2624:18 2625:18 2628:24 2629:11 2631:-1 2632:-11 2633:-10 2634:13 2635:29 2636:26 2637:-15 2638:-5 2639:18 2640:-5 2641:19 2642:-13 2643:-15 2644:-20 2645:-36 2647:-21 2648:22 2650:2 2651:-3 2652:24 2653:10 2655:28 2656:20 2657:-12 2658:-2 2659:-19 2661:-9 2662:-8 2663:4 2664:-10 2665:-14 2666:-5 2667:21 2668:12 2669:-9 2670:14 2671:17 2672:-1 2673:-17 2675:-3 2676:17 2677:27 2678:-8 2679:-11 2680:-3 2681:31 2682:16 2683:6 2684:12 2685:2 2686:-10 2687:-1 2690:-21 2691:-15 2692:11 2693:10 2694:6 2695:13 2696:-15 2697:21 2698:8 2700:48 2702:15 2703:-38 2704:2 2705:-14 2706:24 2707:-2 2709:-8 2710:-16 2712:-26 2713:-26 2714:15 2715:-1 2716:-1 2717:29 2718:-25 2719:-6 2720:-1 2721:-24 2722:16 2723:-8 2724:-7 2725:11 2726:19 2727:-41 2728:-9 2729:-9 2730:-9 2731:-9 2732:-8 2733:9 2734:13 2735:-24 2736:-32 2737:35 2738:-1 2739:-3 2740:21 2741:4 2742:14 2743:-35 2744:-5 2745:-12 2746:-14 2747:8 2748:-51 2749:13 2750:-17 2751:64 2752:-10 2753:-48 2754:-5 2755:-1 2757:1 2758:2 2759:13 2760:62 2761:-25 2762:16 2763:-1 2765:-55 2766:24 2767:20 2768:-10 2769:27 2770:-21 2771:-16 2772:-26 2773:-2 2774:-5 2775:24 2776:15 2778:-6 2779:12 2780:-1 2782:-10 2783:-23 2784:26 2785:12 2786:-23 2787:-10 2789:17 2790:-2 2792:-5 2793:23 2795:27 2796:-2 2797:-23 2798:-14 2800:7 2801:-29 2802:50 2804:-7 2805:-4 2806:-1 2807:-3 2808:-6 2809:20 2810:-8 2813:-31 2814:-11 2815:-13 2816:15 2817:-25 2818:-21 2819:-23 2820:7 2821:-3 2822:-9 2823:-39 2824:-9 2825:29 2826:-10 2827:34 2828:12 2829:25 2830:-6 2831:-4 2832:-4 2833:-2 2834:-49 2835:-3 2836:10 2837:11 2838:11 2839:-2 2840:24 2841:-8 2842:8 2843:-14 2844:1 2845:-10 2846:-10 2847:34 2848:19 2849:16 2850:-4 2851:6 2852:-4 2853:-2 2854:28 2855:20 2856:-12 2857:-4 2858:-19 2859:20 2860:22 2861:-2 2862:11 2863:7 2865:-10 2866:-7 2867:-1 2869:20 2870:20 2871:-5 2872:-2 2873:-3 2874:-9 2875:32 2876:-15 2877:-2 2878:11 2879:7 2882:-16 2883:2 2884:17 2885:-10 2887:-12 2888:-12 2889:-27 2890:17 2891:9 2892:-10 2893:-3 2894:-3 2895:25 2896:26 2897:-25 2898:-26 2899:21 2900:29 2901:-5 2902:18 2903:-12 2904:-20 2905:-1 2907:-18 2908:-11 2909:8 2910:8 2911:-3 2912:37 2913:25 2914:8 2916:-6 2918:-17 2919:13 2920:-1 2921:19 2922:-17 2924:-17 2925:-45 2927:-42 2928:-10 2929:-10 2930:-5 2931:-5 2934:-22 2935:-24 2936:-19 2937:-23 2938:24 2939:-9 2940:-9 2941:30 2942:10 2943:3 2946:-13 2947:49 2948:-11 2949:-4 2950:39 2951:45 2952:12 2953:-1 2954:-1 2955:23 2958:-14 2959:-7 2960:-14 2961:1 2962:-4 2963:5 2964:-17 2965:12 2966:29 2967:-1 2968:37 2969:-3 2970:-15 2973:8 2974:-8 2975:19 2976:-13 2977:-10 2978:-18 2980:32 2981:-28 2982:-2 2983:23 2984:8 2985:-6 2986:-26 2987:-14 2988:-15 2989:-2 2990:-20 2991:-20 2992:49 2993:-13 2994:-5 2995:-18 2997:-29 2998:-5 2999:-4 3000:11 3001:11 3002:-12 3004:13 3005:-6 3006:13 3007:13 3008:40 3009:48 3010:26 3011:11 3012:9 3013:-5 3014:50 3015:-34 3016:-12 3017:-16 3023:-6 3024:-29 3025:-5 3026:-19 3027:-52 3028:-52 3029:-14 3030:-4 3031:-8 3032:19 3033:8 3034:-12 3035:22 3036:-20 3037:-38 3038:-29 3039:-3 3040:-17 3041:-54 3042:-32 3043:-4 3044:15 3046:-51 3047:-19 3048:39 3049:9 3050:21 3051:6 3052:-20 3053:-15 3054:-9 3055:-2 3056:12 3057:-10 3058:-10 3059:-19 3060:-4 3061:-8 3062:12 3063:-4 3064:15 3065:16 3066:2 3067:-33 3069:-4 3070:-23 3071:5 3072:17 3073:19 3074:20 3075:-10 3076:40 3077:-7 3078:-7 3079:-11 3080:-11 3081:-11 3082:5 3083:5 3084:30 3085:31 3086:-5 3087:-5 3088:10 3089:11 3090:9 3091:9 3092:11 3093:-1 3094:-1 3095:10 3096:-2 3097:15 3098:15 3099:-15 3100:-15 3101:-5 3102:-5 3103:1 3104:10 3105:-11 3106:-13 3107:-13 3108:12 3109:-29 3110:-19 3111:-11 3112:11 3113:-7 3114:-1 3115:-11 3116:-6 3117:11 3118:11 3119:13 3120:-11 3121:-11 3122:-1 3124:-10 3125:-17 3126:-14 3127:-3 3128:-4 3129:10 3130:12 3131:12 3132:-8 3133:19 3134:-2 3135:-7 3136:6 3137:3 3138:7 3139:7 3140:-7 3141:3 3142:5 3143:1 3144:-15 3145:-13 3146:11 3147:14 3148:14 3149:8 3150:11 3151:7 3152:7 3153:-18 3154:-18 3155:18 3156:18 3157:-37 3158:15 3159:15 3160:-12 3161:-12 3162:-13 3163:-13 3164:-47 3165:-49 3166:3 3167:-2 3168:-4 3169:-12 3170:12 3171:8 3172:-8 3173:-8 3174:5 3177:5 3178:5 3179:10 3180:1 3181:-18 3182:-6 3183:-5 3184:9 3185:9 3186:7 3187:5 3188:4 3189:4 3190:4 3191:7 3192:23 3193:14 3194:15 3195:9 3196:18 3197:18 3198:12 3199:-8 3200:4 3201:-13 3202:-1 3203:-1 3204:5 3205:10 3206:9 3207:-2 3208:16 3209:10 3210:-16 3211:-12 3212:10 3213:-16 3214:-9 3215:-14 3216:-8 3217:-10 3218:12 3219:15 3220:15 3221:8 3222:9 3223:6 3225:-1 3226:-1 3227:-3 3228:-1 3229:16 3230:16 3231:9 3232:9 3233:-17 3234:-9 3235:-1 3236:2 3237:9 3238:-8 3239:-8 3240:10 3241:12 3242:9 3243:13 3244:-12 3245:3 3246:7 3247:-2 3248:-3 3249:-13 3250:-11 3251:9 3252:14 3253:17 3254:-2 3255:-2 3256:4 3257:9 3258:7 3259:-6 3260:-12 3261:-9 3262:-9 3263:12 3264:10 3265:-10 3266:-10 3267:3 3268:3 3269:-1 3270:-10 3271:-2 3272:-14 3273:-10 3274:-14 3275:-20 3276:-7 3277:-15 3278:11 3279:-5 3281:1 3282:-3 3283:1 3284:-11 3285:-8 3286:-5 3287:-11 3288:-10 3289:-8 3290:11 3291:11 3292:13 3293:17 3294:17 3295:18 3296:18 3297:2 3298:10 3299:-3 3300:3 3301:1 3302:-20 3303:-10 3304:-5 3305:-11 3306:-11 3307:10 3308:-11 3309:-1 3310:-1 3311:-1 3312:8 3313:-4 3314:3 3315:-13 3316:11 3317:5 3318:-8 3319:-3 3320:-21 3321:-2 3322:7 3323:6 3324:19 3325:21 3326:6 3327:16 3328:7 3329:10 3330:-8 3331:-8 3332:-8 3333:-2 3334:-8 3335:-1 3338:-6 3339:12 3340:-3 3341:-3 3342:-7 3343:11 3345:13 3346:2 3347:-1 3348:-26 3349:-16 3350:-13 3351:11 3352:-16 3353:12 3354:9 3355:12 3356:-11 3357:-7 3358:-17 3359:-16 3360:4 3361:-9 3362:13 3363:-8 3364:-9 3365:18 3366:2 3367:27 3368:-7 3369:14 3370:-7 3371:14 3372:-2 3374:11 3375:14 3376:-44 3377:-20 3378:-10 3379:-10 3380:-21 3381:-7 3382:-17 3383:9 3384:15 3385:16 3386:6 3387:11 3388:1 3389:1 3390:14 3391:9 3392:3 3393:3 3394:-9 3395:-2 3396:-2 3397:-3 3398:-3 3399:-8 3400:10 3401:-8 3402:18 3403:12 3404:15 3405:-1 3406:-1 3407:-1 3408:-10 3409:-10 3410:-7 3411:-10 3412:10 3413:12 3414:12 3415:-17 3416:-14 3417:-12 3418:-1 3419:4 3420:4 3421:-6 3422:-6 3423:-3 3424:-3 3427:-17 3428:-4 3429:-4 3430:-15 3431:-15 3432:8 3433:7 3434:8 3435:-3 3436:5 3437:1 3438:-8 3439:-15 3440:7 3441:7 3442:-6 3443:-6 3444:-9 3445:-10 3446:3 3447:-3 3448:-5 3449:1 3450:-5 3451:15 3452:3 3453:11 3454:12 3455:12 3456:8 3457:8 3458:-19 3459:3 3460:3 3461:-13 3462:-4 3463:1 3464:-8 3465:-8 3466:-12 3467:-13 3468:15 3469:11 3470:13 3471:-24 3472:-18 3473:-18 3474:-22 3475:-21 3476:-10 3477:7 3478:23 3479:4 3480:9 3481:16 3482:19 3483:12 3484:1 3485:-8 3486:-8 3487:-4 3488:-4 3489:17 3490:20 3491:31 3492:35 3494:1 3495:20 3496:11 3497:14 3498:11 3499:-14 3500:-8 3501:-9 3502:-6 3503:-4 3504:-13 3505:-11 3506:-10 3507:-10 3508:-2 3509:-2 3510:-13 3511:-12 3512:8 3513:3 3514:-1 3516:-5 3517:-2 3518:-23 3519:-9 3520:-9 3521:-13 3522:-13 3523:-4 3524:-1 3525:-6 3526:-3 3527:-8 3528:20 3529:9 3530:-9 3531:8 3532:3 3533:21 3534:12 3535:6 3536:-6 3537:11 3538:9 3539:9 3540:9 3541:-12 3542:-12 3543:-12 3544:-5 3545:-5 3546:-12 3547:-4 3548:-10 3549:-7 3550:4 3551:5 3553:-7 3554:-5 3555:11 3556:-5 3557:-16 3558:-10 3559:-10 3560:-1 3561:-7 3562:22 3563:22 3564:16 3565:-8 3566:-7 3567:-7 3568:15 3569:10 3570:12 3571:12 3572:-1 3573:-8 3574:-3 3575:-1 3576:-6 3577:6 3578:6 3579:11 3580:11 3581:-9 3582:-12 3583:-8 3584:-8 3585:10 3586:10 3587:-8 3588:-6 3589:10 3590:13 3591:13 3592:-9 3593:-4 3594:-8 3595:-10 3596:10 3597:10 3598:-5 3599:-5 3600:-11 3601:-11 3602:6 3603:-8 3604:-8 3605:15 3606:15 3607:-9 3608:-9 3609:5 3610:5 3611:-10 3612:-6 3613:-4 3616:20 3617:14 3618:3 3619:9 3620:11 3621:3 3622:3 3623:-13 3624:-13 3625:22 3626:23 3627:17 3628:28 3629:-9 3630:-12 3631:4 3632:23 3633:23 3634:-11 3635:-5 3636:7 3637:7 3639:-12 3640:-12 3641:-1 3642:-22 3643:-18 3644:-3 3645:7 3646:7 3647:-7 3648:-3 3649:-12 3650:-12 3651:-9 3652:-9 3653:-6 3654:-4 3655:-3 3656:11 3657:11 3658:-14 3659:-14 3660:-8 3661:6 3662:1 3663:1 3664:-11 3665:-3 3666:-3 3667:-2 3668:-17 3669:15 3670:-1 3671:1 3672:27 3673:-10 3674:-10 3675:33 3676:11 3677:22 3678:15 3679:15 3680:1 3682:11 3683:11 3684:-3 3686:-3 3687:35 3688:20 3689:20 3690:20 3691:8 3692:8 3693:17 3694:11 3695:11 3698:-1 3699:-1 3700:10 3701:10 3702:13 3703:-4 3704:-1 3705:12 3706:12 3707:1 3708:-1 3709:9 3710:10 3711:-8 3712:-8 3713:-4 3714:-4 3715:17 3716:8 3717:9 3718:-11 3719:14 3720:14 3721:-7 3722:11 3723:12 3724:13 3725:13 3726:6 3727:26 3728:26 3731:6 3732:-7 3733:-13 3734:-2 3735:-15 3736:-15 3737:-7 3738:-1 3739:-1 3740:-9 3741:-10 3742:-5 3743:-9 3744:-7 3745:3 3746:-13 3747:3 3748:5 3749:4 3750:-5 3751:11 3752:3 3753:3 3754:-9 3755:-9 3756:-3 3757:-3 3758:-7 3759:-10 3760:-8 3761:-7 3762:-8 3763:-8 3764:-7 3765:-3 3766:-9 3767:12 3768:-8 3769:-7 3770:12 3771:13 3772:3 3773:18 3774:-12 3775:12 3776:-1 3777:7 3778:1 3779:3 3780:15 3781:-2 3782:2 3783:2 3784:3 3785:-5 3786:-5 3787:-21 3788:-25 3789:-14 3790:-14 3791:-14 3792:11 3793:11 3794:19 3795:9 3796:12 3797:12 3798:-2 3799:-2 3800:13 3801:2 3802:-35 3803:-18 3804:-23 3805:6 3806:6 3807:-6 3808:-3 3809:-24 3810:-24 3811:-23 3812:-8 3813:-18 3814:-6 3815:10 3816:20 3817:24 3818:21 3819:22 3820:23 3821:23 3822:23 3823:-5 3824:-9 3825:32 3826:20 3827:15 3828:9 3829:9 3830:2 3831:-17 3832:-14 3833:-10 3834:16 3835:24 3836:24 3839:-13 3840:-16 3841:11 3842:13 3843:-10 3844:3 3845:-8 3846:-10 3847:-7 3848:-7 3849:-1 3850:-6 3851:-12 3852:-11 3853:-5 3854:2 3855:5 3856:-1 3857:-2 3858:-4 3859:8 3860:-14 3862:2 3863:2 3864:16 3865:-8 3866:26 3867:-7 3868:8 3869:-16 3870:8 3871:14 3872:-1 3873:-1 3874:4 3875:4 3876:12 3877:15 3878:17 3879:-3 3880:-5 3881:-8 3882:-11 3883:-11 3884:-10 3885:-10 3886:-7 3888:-3 3890:-4 3891:-4 3892:10 3893:10 3894:10 3895:-7 3896:2 3897:4 3898:-9 3899:-9 3900:15 3901:-2 3902:18 3903:11 3904:-4 3905:4 3906:-24 3907:14 3908:8 3909:-17 3910:-21 3911:-19 3912:-7 3913:-9 3914:-3 3915:-9 3916:-5 3917:-4 3918:-12 3919:-11 3920:-3 3921:11 3922:11 3924:-4 3925:-4 3926:7 3927:9 3928:10 3929:11 3930:20 3931:-35 3932:-38 3934:2 3935:2 3936:-21 3937:-23 3938:-8 3939:-7 3940:-12 3941:-5 3942:-9 3943:-8 3944:-11 3945:21 3946:11 3947:11 3948:-1 3949:-1 3950:-6 3951:11 3952:12 3953:12 3954:-22 3955:-11 3956:8 3957:-16 3958:-21 3959:-17 3960:-1 3961:-4 3962:-13 3963:5 3964:-2 3965:-2 3966:-19 3967:-12 3968:-11 3969:12 3970:14 3971:-36 3972:-14 3973:-14 3974:-24 3975:-24 3976:-6 3977:-8 3978:11 3979:11 3980:9 3981:10 3982:-7 3983:-2 3984:-16 3985:-18 3986:-4 3987:24 3988:26 3989:10 3990:13 3991:7 3992:-8 3993:2 3994:-12 3995:14 3996:14 3999:-1 4000:-1 4001:-3 4002:4 4003:5 4004:-4 4005:-4 4006:-4 4007:4 4008:-12 4009:6 4010:6 4011:13 4012:-11 4013:18 4014:-7 4015:-7 4016:-10 4017:-8 4018:19 4019:16 4020:2 4021:-28 4022:-9 4025:8 4026:7 4027:-40 4028:-10 4029:-7 4030:-5 4031:-26 4032:-26 4033:14 4034:10 4035:6 4036:10 4037:10 4038:-26 4039:-3 4040:15 4042:9 4043:-5 4044:-7 4045:-12 4046:23 4047:23 4048:-8 4049:-5 4050:-5 4053:12 4054:12 4055:-14 4056:-11 4057:-15 4058:-12 4059:10 4060:10 4061:-7 4062:-7 4063:-12 4064:-12 4065:1 4066:1 4067:6 4068:16 4069:16 4070:-31 4071:-24 4072:12 4073:-30 4074:-23 4075:-23 4076:-10 4077:-10 4078:-6 4079:-6 4080:-2 4081:-2 4082:3 4084:6 4085:15 4086:15 4087:-7 4088:-11 4089:-11 4090:5 4091:16 4092:11 4093:11 4094:11 4095:-2 4096:-2 4097:-2 4098:-2 4099:30 4100:-5 4101:-5 4102:13 4103:13 4104:-21 4105:14 4106:11 4107:11 4108:11 4109:11 4110:11 4111:11 4112:11 4113:-7 4114:-7 4115:-1 4116:-1 4117:-11 4118:-11 4119:-6 4120:-12 4121:-3 4122:9 4123:9 4124:18 4125:11 4126:17 4127:10 4128:9 4129:9 4130:3 4131:5 4132:-17 4133:-17 4134:11 4136:15 4137:15 4138:-16 4139:-16 4140:-6 4141:-6 4142:-8 4143:-6 4144:10 4145:10 4146:-11 4147:-13 4148:-14 4149:11 4150:-27 4151:-16 4152:-11 4153:11 4154:11 4155:-7 4156:-7 4157:-1 4158:-1 4159:-11 4160:-11 4161:-6 4162:11 4163:11 4164:13 4165:-11 4166:-11 4167:-1 4169:17 4170:-7 4171:-9 4172:9 4173:9 4174:-1 4175:12 4176:10 4177:-16 4178:-3 4179:-15 4180:-4 4181:-4 4182:20 4183:-10 4184:15 4185:15 4186:-10 4187:-10 4188:10 4189:10 4190:-8 4191:10 4192:10 4193:10 4194:-11 4195:-13 4196:-14 4197:-15 4198:11 4199:11 4200:8 4201:-23 4202:-12 4203:-12 4204:-14 4205:-14 4207:8 4208:-1 4209:3 4210:7 4211:7 4212:-20 4213:3 4214:5 4215:8 4216:-3 4217:1 4218:1 4219:-13 4220:-2 4221:-20 4222:-9 4223:-19 4224:-8 4225:-12 4226:-11 4227:-10 4228:-10 4229:9 4230:9 4231:5 4232:7 4233:6 4234:6 4235:-7 4236:-7 4237:-18 4240:-20 4242:-13 4243:-5 4244:-10 4245:1 4246:1 4247:1 4248:4 4249:15 4250:14 4251:14 4252:11 4253:9 4254:6 4255:9 4256:9 4257:-6 4258:-6 4259:4 4260:11 4261:-6 4262:-14 4263:-17 4264:-17 4265:-6 4266:-6 4267:-12 4268:-12 4269:7 4270:7 4271:7 4272:-18 4273:-18 4274:-18 4275:13 4276:18 4277:18 4278:-26 4279:-13 4280:15 4281:15 4282:15 4283:8 4284:12 4285:13 4286:13 4287:-12 4288:-11 4289:-12 4290:-12 4291:-47 4292:-49 4293:-49 4294:3 4295:4 4296:-9 4297:-18 4298:12 4299:-2 4300:-1 4301:-1 4302:11 4303:10 4304:8 4305:8 4306:-3 4307:-3 4308:-4 4309:-3 4310:-3 4311:18 4312:11 4313:-8 4315:-9 4316:11 4317:12 4318:9 4319:7 4320:12 4321:1 4322:-9 4323:14 4324:14 4325:-2 4328:7 4329:10 4330:7 4331:4 4332:-11 4333:12 4334:19 4335:-8 4336:-6 4337:-9 4338:-4 4339:-4 4340:-8 4341:-8 4342:-8 4343:-6 4344:10 4345:12 4346:-5 4347:-5 4348:-9 4349:-9 4350:-9 4351:-1 4352:-5 4355:3 4357:9 4358:7 4359:6 4360:1 4361:1 4362:16 4363:13 4364:5 4365:5 4366:3 4367:3 4368:16 4369:-5 4370:3 4371:-3 4372:-3 4373:38 4374:11 4375:17 4376:17 4377:2 4378:21 4379:21 4380:-1 4381:-1 4382:-1 4384:-2 4385:-6 4386:5 4387:10 4388:18 4389:-8 4390:-13 4391:-15 4392:-19 4393:-14 4394:1 4395:23 4396:23 4397:-2 4398:-7 4399:-7 4401:25 4402:7 4403:13 4404:9 4405:-11 4406:8 4407:-1 4408:-9 4409:-9 4410:-1 4411:-1 4412:5 4413:5 4414:4 4415:4 4416:4 4417:10 4418:4 4419:11 4420:25 4421:13 4422:12 4423:15 4424:10 4425:11 4426:1 4427:1 4428:-1 4429:-1 4430:-1 4431:-3 4432:-3 4433:-3 4434:-4 4435:-4 4436:-6 4437:-6 4438:-5 4439:-5 4440:-5 4441:9 4442:15 4443:15 4444:7 4445:-7 4446:12 4447:18 4448:18 4449:18 4450:-5 4451:-6 4452:-6 4453:8 4454:11 4455:14 4456:18 4457:14 4458:9 4460:-21 4461:-21 4462:-15 4463:-9 4464:-3 4465:4 4466:-10 4467:-13 4468:-12 4469:-3 4470:22 4471:22 4472:1 4475:24 4476:12 4478:17 4479:-11 4480:19 4481:19 4482:-1 4483:-13 4484:-13 4485:5 4486:-1 4487:-9 4489:3 4490:-9 4491:-9 4492:2 4493:-4 4494:9 4495:9 4496:10 4497:10 4498:2 4499:-5 4500:-5 4501:-2 4502:-2 4503:16 4504:16 4505:8 4506:-10 4507:-13 4508:15 4509:10 4512:-1 4513:-1 4514:-4 4515:-13 4516:-3 4517:-3 4518:-3 4519:32 4520:13 4521:23 4522:23 4523:6 4524:6 4525:3 4526:3 4527:3 4528:-6 4529:1 4530:1 4531:12 4532:12 4533:-23 4534:-12 4535:-12 4536:-12 4537:9 4538:10 4540:-6 4541:-6 4542:-6 4543:4 4544:-13 4545:-1 4546:-1 4547:-29 4548:-27 4549:6 4550:4 4551:-13 4552:-13 4553:-6 4554:-3 4555:30 4556:13 4557:11 4558:15 4559:1 4560:1 4561:-14 4562:-6 4563:-1 4564:-2 4565:-5 4566:-15 4567:-15 4569:12 4570:12 4571:-7 4572:-14 4573:-8 4574:-8 4575:-9 4576:-14 4577:-5 4578:-5 4579:-13 4580:-9 4581:14 4582:15 4583:15 4584:-14 4585:-14 4586:8 4587:8 4588:5 4589:9 4590:9 4591:16 4592:-2 4593:-2 4594:7 4595:7 4596:8 4597:-13 4598:-13 4599:17 4600:21 4601:21 4602:-25 4603:-20 4604:-3 4605:-3 4606:-4 4607:-14 4608:-10 4609:20 4610:17 4611:-13 4612:-7 4613:-7 4614:2 4615:2 4616:2 4617:13 4618:13 4619:-7 4622:-3 4623:-16 4624:11 4625:13 4626:15 4627:15 4628:12 4629:11 4630:9 4631:9 4632:-18 4633:-13 4634:-3 4635:18 4636:19 4637:19 4638:-12 4639:1 4640:-13 4641:-6 4642:21 4643:-8 4644:-8 4645:-8 4646:-7 4647:10 4648:12 4649:12 4650:9 4651:13 4652:13 4653:-12 4654:-12 4655:3 4656:7 4657:7 4658:4 4659:2 4660:-10 4661:-20 4662:-3 4663:-3 4664:24 4665:11 4666:15 4667:-13 4668:-11 4669:-11 4671:-3 4672:14 4673:17 4674:-12 4675:-3 4676:-16 4677:-12 4678:-7 4679:-2 4681:-2 4682:-2 4683:-17 4684:-17 4685:-16 4686:-10 4687:-7 4688:-12 4689:-5 4690:-5 4691:9 4692:7 4693:7 4694:-11 4695:-11 4696:-2 4697:-9 4698:-9 4699:-10 4701:20 4702:-1 4703:-1 4704:10 4705:10 4706:5 4707:-10 4708:-10 4709:-10 4710:-9 4711:-7 4712:3 4713:3 4714:3 4715:-3 4716:-1 4717:-10 4718:-10 4719:-9 4720:-2 4721:-2 4722:1 4723:-17 4724:-6 4725:-14 4726:-12 4727:7 4728:-7 4729:-7 4730:-15 4731:-15 4732:-23 4733:-23 4734:10 4735:10 4736:12 4738:9 4739:-12 4740:-16 4741:11 4742:15 4743:-4 4744:-4 4746:4 4747:-5 4748:5 4749:-1 4750:-3 4751:1 4752:-1 4753:-8 4754:-8 4755:-8 4756:12 4757:12 4758:-5 4759:-6 4760:-13 4761:-12 4762:-9 4763:-8 4764:8 4765:8 4766:-7 4767:-12 4768:-12 4769:8 4770:11 4771:9 4772:8 4773:8 4774:-3 4775:-3 4776:7 4777:1 4778:2 4779:-1 4780:10 4781:17 4782:17 4783:17 4784:-7 4785:-8 4786:13 4787:13 4788:6 4789:6 4790:6 4791:-11 4792:-11 4793:-11 4794:-20 4795:-14 4796:-14 4797:-8 4798:-8 4799:6 4800:6 4801:-22 4802:11 4803:24 4804:5 4805:-3 4807:-2 4808:-13 4809:-16 4810:17 4812:10 4813:10 4814:-24 4815:-24 4816:-20 4817:-6 4818:2 4819:-5 4820:14 4821:13 4822:12 4823:11 4824:15 4825:17 4826:7 4827:13 4829:-11 4830:-10 4831:-10 4832:11 4833:9 4834:8 4835:8 4836:7 4837:10 4838:10 4839:7 4840:11 4841:-8 4842:-4 4843:-11 4844:8 4845:6 4846:7 4847:4 4848:3 4849:3 4850:6 4851:6 4852:6 4854:-4 4855:-8 4856:2 4857:-6 4858:-6 4859:11 4860:11 4861:-11 4862:-11 4863:-9 4864:8 4865:5 4866:-3 4867:-3 4868:8 4869:-11 4870:-1 4871:-1 4872:-1 4873:-1 4874:-1 4876:-4 4877:-5 4878:-6 4879:21 4880:-10 4881:3 4882:8 4883:-14 4884:11 4885:-2 4886:5 4887:-10 4888:-8 4889:-1 4890:-1 4891:-21 4892:-16 4893:-2 4894:1 4895:7 4896:6 4897:6 4898:15 4899:21 4900:21 4901:1 4902:3 4903:5 4904:-2 4907:15 4908:8 4909:5 4910:5 4911:5 4912:12 4913:12 4914:11 4915:-7 4916:-7 4917:7 4918:7 4919:10 4920:10 4921:-4 4922:-4 4923:-4 4924:-3 4925:-3 4926:-31 4927:-14 4928:-5 4929:-5 4930:-5 4931:-16 4932:-15 4933:-8 4934:-5 4935:-1 4936:-1 4937:-8 4938:-5 4939:-15 4940:-15 4941:-9 4942:-9 4943:-1 4944:1 4945:1 4946:-3 4947:-5 4948:7 4949:7 4950:-2 4951:-2 4952:8 4953:8 4954:-8 4955:-8 4956:-3 4957:2 4958:3 4959:-7 4960:-4 4962:-17 4963:-13 4964:-6 4965:-6 4966:-3 4970:-4 4971:34 4972:-5 4973:-3 4974:-3 4975:10 4976:20 4977:-4 4978:-4 4981:29 4982:25 4983:13 4984:13 4985:12 4986:14 4987:11 4988:11 4989:26 4990:13 4991:-26 4992:-16 4993:-17 4994:-13 4995:-12 4996:11 4997:-16 4998:-14 4999:12 5000:12 5001:9 5002:11 5003:12 5004:12 5005:-6 5006:-6 5007:-11 5008:-7 5009:-7 5010:-12 5011:-16 5012:-15 5013:7 5014:-9 5015:-9 5016:11 5017:13 5018:11 5019:6 5020:24 5021:6 5022:9 5023:29 5024:22 5025:-9 5026:-9 5027:23 5028:2 5029:2 5030:27 5031:27 5032:-7 5033:-8 5034:18 5035:8 5036:12 5037:12 5038:7 5039:7 5040:-7 5041:-7 5042:12 5043:9 5044:-6 5045:-8 5047:11 5048:12 5049:14 5050:14 5051:-7 5052:-11 5053:-6 5055:-6 5056:28 5057:12 5058:12 5059:16 5060:9 5061:-8 5062:-15 5063:4 5064:-15 5065:-15 5066:13 5067:15 5068:15 5069:-10 5070:-10 5071:-10 5072:-16 5073:-7 5074:-7 5075:-17 5076:-9 5077:-11 5078:9 5079:9 5080:14 5081:16 5082:11 5083:8 5084:8 5085:-9 5086:-9 5087:-9 5088:-16 5089:-17 5090:-12 5091:-12 5092:12 5093:12 5094:-18 5095:-17 5096:-7 5100:18 5101:10 5102:11 5103:11 5104:11 5105:-8 5106:-5 5107:-1 5108:-1 5109:-1 5110:-20 5111:-13 5112:-17 5113:-17 5114:-15 5115:-20 5116:-20 5117:-10 5118:9 5119:3 5120:3 5121:-1 5122:10 5123:10 5124:-37 5125:-8 5126:-8 5127:-26 5128:-21 5129:-23 5130:-16 5131:-2 5132:-2 5133:-3 5134:-6 5135:-6 5136:-7 5137:-3 5138:-3 5139:-5 5140:-5 5141:-5 5142:-14 5143:-14 5144:-12 5145:2 5146:-18 5147:-14 5148:-13 5149:-8 5150:-11 5151:-11 5152:9 5153:1 5154:1 5157:-14 5158:-17 5159:13 5160:7 5161:-14 5162:-13 5163:-3 5164:-3 5165:3 5166:3 5167:2 5168:-2 5169:-3 5170:-3 5171:-5 5172:-5 5173:-5 5174:-12 5175:-17 5176:-17 5177:-9 5178:-9 5179:-10 5180:-9 5181:47 5182:2 5183:37 5184:20 5185:21 5186:6 5187:12 5188:12 5189:8 5190:7 5191:2 5192:-17 5193:-13 5194:-3 5195:-6 5196:-3 5197:-3 5198:15 5199:3 5200:6 5201:6 5202:-15 5203:-10 5204:-11 5205:-8 5206:-20 5207:8 5208:8 5209:-14 5210:-14 5211:-10 5212:-10 5213:12 5214:12 5215:14 5216:9 5217:11 5218:11 5219:-5 5220:-3 5221:-1 5222:11 5223:11 5224:12 5225:-19 5226:-7 5227:-7 5228:-1 5231:-9 5232:-9 5233:5 5234:11 5235:8 5236:-7 5237:-6 5238:2 5239:4 5240:10 5241:10 5242:12 5243:-8 5244:-6 5245:20 5246:12 5247:9 5248:-7 5249:-7 5250:-7 5254:-19 5255:-8 5256:-8 5257:-20 5258:-16 5259:-24 5260:-6 5261:-6 5262:-18 5263:22 5264:-2 5265:-42 5266:-40 5267:-8 5268:-8 5269:9 5270:-6 5271:-6 5272:1 5273:1 5274:1 5275:9 5276:7 5277:12 5278:-20 5279:-17 5280:11 5281:11 5282:-12 5283:9 5284:-15 5285:-15 5286:-9 5287:-9 5288:-32 5289:11 5290:-9 5291:-7 5292:-3 5293:-10 5294:-7 5295:-7 5296:6 5297:6 5298:-17 5299:-17 5300:-11 5301:-8 5302:-13 5303:-8 5304:-13 5305:-25 5306:-25 5309:5 5310:29 5311:25 5312:19 5313:9 5314:13 5315:13 5316:-3 5317:-10 5318:-11 5319:-1 5320:3 5321:-4 5322:-14 5323:-12 5324:-12 5328:-2 5329:-5 5330:3 5331:-3 5332:-1 5333:-7 5335:-7 5336:-2 5337:-8 5338:13 5339:-1 5340:-1 5341:6 5342:6 5343:6 5344:2 5345:2 5346:-8 5347:9 5348:-6 5349:-6 5350:-6 5351:4 5352:4 5353:-13 5355:-10 5356:-7 5357:-11 5358:-11 5359:-11 5360:-7 5361:-2 5362:-6 5363:-6 5364:21 5365:18 5366:18 5367:6 5368:6 5369:11 5370:-4 5371:-2 5372:12 5373:12 5374:-15 5375:-15 5376:-5 5377:-11 5378:-9 5379:3 5380:13 5381:14 5382:1 5383:10 5384:-12 5385:-12 5386:3 5387:3 5388:6 5389:-4 5390:-12 5391:-9 5392:-9 5393:-16 5394:12 5395:19 5396:-6 5397:-27 5398:-28 5399:10 5400:9 5401:10 5402:3 5403:6 5404:-8 5405:22 5406:11 5407:11 5408:7 5409:6 5410:21 5411:-12 5412:11 5413:11 5414:11 5415:17 5416:2 5417:-6 5418:-8 5419:-8 5420:-11 5421:-7 5422:-6 5423:-1 5424:-8 5425:-8 5426:-14 5427:-32 5428:-4 5429:-27 5430:21 5431:23 5432:23 5433:30 5434:5 5435:10 5436:4 5437:23 5438:22 5439:7 5441:1 5442:-8 5443:-1 5444:-9 5445:-2 5446:12 5447:-8 5448:6 5449:6 5450:-6 5451:-6 5452:25 5453:13 5454:17 5455:7 5456:11 5457:-3 5458:8 5459:11 5460:-11 5461:-11 5462:14 5463:14 5464:-9 5465:-9 5466:-2 5467:-3 5468:-3 5469:-3 5470:17 5471:8 5472:9 5473:2 5474:-17 5475:-17 5476:16 5477:11 5478:11 5479:27 5480:27 5481:27 5482:-8 5483:-8 5484:-8 5485:-8 5486:-21 5487:-5 5488:11 5489:-16 5490:24 5491:24 5492:25 5493:25 5494:11 5495:13 5496:18 5497:13 5498:2 5499:-5 5500:3 5501:-5 5502:-1 5504:-4 5505:-3 5506:13 5507:-1 5508:6 5509:-3 5510:-2 5511:11 5512:-13 5513:-6 5514:-1 5515:-1 5516:-12 5517:-12 5518:7 5519:4 5520:4 5521:-12 5522:-13 5523:-13 5524:-3 5525:-3 5526:-6 5527:-2 5528:-7 5529:4 5530:3 5531:1 5532:-7 5533:-11 5534:-11 5535:-1 5536:-1 5537:-1 5538:3 5539:3 5540:10 5541:23 5542:24 5543:18 5544:17 5545:17 5546:17 5547:-2 5550:11 5551:15 5552:11 5553:3 5554:3 5555:-2 5556:-17 5557:-13 5558:-4 5559:-4 5560:-7 5561:-7 5565:3 5566:-3 5567:-9 5568:-9 5569:6 5570:-4 5571:10 5572:12 5573:39 5574:25 5575:25 5576:26 5577:26 5578:1 5579:2 5580:9 5581:9 5582:-7 5583:-7 5584:-8 5585:-16 5586:2 5587:7 5588:-3 5589:8 5590:8 5591:-1 5592:-2 5593:-14 5594:-14 5595:8 5596:7 5597:2 5598:-15 5599:-10 5600:4 5601:-14 5602:15 5603:11 5604:15 5605:-8 5606:6 5607:6 5608:11 5609:30 5610:4 5611:2 5612:-3 5613:12 5614:12 5615:21 5616:10 5617:12 5618:12 5619:4 5620:-7 5621:-19 5622:-17 5623:-17 5624:10 5625:8 5626:-16 5627:-20 5628:-19 5629:-19 5630:-18 5631:-1 5632:6 5633:9 5634:9 5635:9 5636:-7 5637:13 5638:7 5639:8 5640:9 5641:-5 5642:8 5643:1 5644:1 5645:3 5646:14 5647:-14 5648:2 5649:-19 5650:6 5651:2 5652:6 5653:-8 5654:-8 5655:-8 5656:-6 5657:-6 5659:1 5660:1 5661:-9 5662:-10 5663:3 5664:-1 5665:5 5666:9 5667:-5 5668:-5 5669:1 5670:4 5671:1 5672:3 5673:6 5674:11 5675:1 5677:-10 5678:9 5679:11 5680:12 5681:14 5682:-2 5683:3 5684:11 5685:-1 5686:-3 5687:-3 5688:-9 5689:-10 5690:-9 5691:4 5692:4 5693:10 5694:18 5695:-7 5696:-6 5697:-9 5698:6 5699:9 5700:15 5701:-7 5702:-7 5703:-7 5704:7 5705:7 5706:7 5707:7 5709:11 5710:13 5711:-8 5712:13 5713:16 5714:3 5715:3 5716:3 5717:-13 5718:2 5719:7 5720:8 5721:-2 5722:-8 5723:-8 5724:-8 5725:-12 5726:-13 5727:-13 5728:15 5729:10 5730:12 5731:-26 5732:-18 5733:-18 5734:-18 5735:-24 5736:-21 5737:-4 5738:-4 5739:-1 5740:-12 5741:-11 5742:2 5743:-2 5744:16 5745:-7 5747:-8 5748:14 5749:3 5750:9 5751:9 5752:16 5753:19 5754:17 5755:8 5756:-8 5757:-18 5758:-18 5759:12 5760:20 5761:-11 5762:39 5763:37 5764:37 5765:18 5766:18 5767:-1 5768:-17 5769:-12 5770:-12 5771:-12 5772:-25 5773:-25 5774:-22 5775:11 5776:4 5777:6 5778:-7 5779:-8 5780:-8 5784:-4 5785:-4 5786:-10 5787:38 5788:11 5789:11 5790:11 5791:15 5792:15 5793:28 5794:1 5795:23 5796:19 5797:9 5798:9 5799:31 5800:35 5801:18 5802:19 5803:13 5804:16 5805:-12 5806:-4 5807:-3 5808:-9 5809:-10 5812:10 5813:10 5814:10 5815:10 5816:4 5817:-10 5818:3 5819:6 5820:-4 5821:-4 5822:9 5823:8 5824:-7 5825:-3 5826:14 5827:8 5828:5 5829:11 5830:13 5831:9 5832:10 5833:-16 5834:-12 5835:6 5836:7 5837:7 5838:-12 5839:-2 5840:-9 5841:-3 5842:-7 5843:12 5844:12 5845:-17 5846:-17 5847:-4 5848:-9 5849:-12 5850:1 5851:1 5852:7 5853:-10 5854:13 5855:9 5856:10 5857:10 5859:4 5860:6 5861:6 5862:9 5863:13 5864:13 5865:14 5866:14 5867:13 5868:13 5869:13 5873:-29 5874:1 5875:12 5876:13 5877:-4 5878:-6 5879:-45 5880:-49 5881:-56 5882:1 5883:11 5884:12 5885:-3 5886:1 5887:-9 5888:-9 5889:-9 5890:11 5891:-6 5892:-11 5893:-9 5894:-6 5895:-4 5896:-4 5897:15 5898:15 5899:15 5900:-2 5901:-1 5902:-6 5903:-8 5904:-9 5905:7 5906:8 5907:-10 5908:-10 5909:7 5910:7 5911:18 5912:6 5913:14 5914:20 5915:10 5916:10 5917:2 5918:-2 5919:-20 5920:-19 5921:-32 5922:-32 5923:-18 5924:-18 5925:-20 5926:-20 5927:-30 5928:-21 5929:10 5930:7 5931:3 5932:3 5933:-30 5934:-27 5935:-6 5936:-6 5937:-1 5940:-1 5941:-1 5942:-2 5943:-2 5944:-2 5945:10 5946:-12 5947:-3 5948:-4 5949:2 5950:-2 5951:-7 5952:-19 5953:3 5954:-25 5955:-17 5956:-12 5957:5 5958:5 5959:5 5960:5 5961:-2 5962:-2 5963:-13 5964:1 5965:1 5966:1 5967:-3 5968:-5 5969:-5 5970:-9 5971:-9 5972:-4 5973:-4 5974:-13 5975:-13 5977:-2 5978:5 5979:3 5980:13 5981:16 5982:-7 5983:-6 5984:-8 5985:6 5986:6 5987:-4 5988:-1 5989:38 5990:16 5991:12 5992:-3 5993:-17 5994:11 5995:8 5996:9 5997:12 5998:8 5999:3 6000:5 6001:29 6002:-3 6003:-3 6004:12 6005:15 6006:10 6007:11 6008:5 6010:-16 6011:-19 6012:-17 6013:-17 6014:4 6015:4 6016:-11 6017:-11 6018:-1 6019:-3 6020:-3 6021:-12 6022:-2 6023:-9 6024:-3 6025:-3 6026:-7 6027:-7 6028:-1 6029:12 6030:12 6031:12 6032:-17 6033:-17 6034:10 6035:-8 6036:-4 6037:14 6038:14 6039:14 6040:14 6042:-10 6043:16 6044:6 6045:11 6046:11 6047:4 6048:3 6049:3 6053:11 6054:11 6055:-8 6056:-8 6057:-2 6058:5 6059:6 6060:-8 6061:-6 6062:-3 6063:-38 6064:-12 6065:-5 6066:-5 6067:-5 6068:-12 6069:-7 6070:-7 6071:-8 6072:-8 6073:-8 6074:-11 6075:-11 6076:-23 6077:10 6078:10 6079:11 6080:-6 6081:15 6082:16 6083:-1 6084:13 6085:-17 6086:-18 6087:-11 6088:1 6089:1 6090:20 6091:20 6092:21 6095:-2 6096:9 6097:10 6098:10 6099:1 6100:-3 6101:-3 6102:4 6103:-6 6104:10 6105:-8 6106:19 6107:-13 6108:19 6109:-15 6110:42 6111:-5 6112:28 6113:28 6114:27 6115:2 6116:27 6117:5 6118:7 6119:9 6120:10 6121:10 6122:-12 6123:-12 6124:-12 6125:-9 6126:-9 6127:-9 6128:-35 6129:-8 6130:-8 6131:-8 6132:-8 6133:10 6134:11 6135:-13 6136:-13 6137:-11 6138:-5 6139:-5 6140:-6 6141:-32 6142:-33 6143:5 6144:2 6145:3 6146:29 6147:10 6148:11 6149:25 6150:-4 6151:37 6152:37 6153:-12 6154:-12 6155:-22 6156:-15 6157:-10 6158:-3 6159:-8 6160:-15 6161:-11 6162:-9 6163:12 6164:-17 6165:4 6166:6 6167:6 6168:10 6169:13 6170:-6 6171:-6 6172:-6 6173:1 6174:6 6175:8 6176:-8 6177:-13 6178:-13 6179:-22 6180:10 6181:13 6182:11 6183:11 6184:14 6185:10 6186:12 6187:12 6188:-14 6189:5 6190:5 6191:-35 6192:-5 6193:-21 6194:-6 6195:-14 6196:-12 6197:-12 6198:-12 6199:-21 6200:-18 6201:-7 6202:-13 6203:-2 6204:-19 6205:15 6206:-6 6207:-3 6208:-4 6209:-4 6210:-4 6211:-2 6212:-2 6213:-29 6214:-23 6215:3 6216:12 6217:-4 6218:-5 6219:-18 6220:-13 6221:-2 6222:-2 6223:6 6224:-3 6225:-4 6226:-4 6227:-7 6228:6 6229:-7 6230:-2 6231:-7 6232:-7 6233:-2 6234:1 6235:-3 6236:-3 6237:12 6238:12 6239:7 6240:-12 6241:-3 6242:-9 6243:-5 6244:-5 6245:-16 6246:-3 6247:-6 6248:-6 6249:-13 6250:-15 6251:20 6252:8 6253:8 6254:10 6255:10 6256:-5 6257:-5 6258:13 6259:12 6260:12 6261:18 6262:9 6263:8 6264:12 6265:-5 6266:-5 6267:-1 6268:1 6269:16 6270:-17 6271:-10 6272:-10 6273:-15 6274:-9 6275:-2 6276:-8 6277:-3 6278:-9 6279:-9 6280:-11 6281:-26 6282:-22 6283:-22 6284:1 6285:3 6286:-13 6287:-9 6288:-8 6291:4 6292:5 6293:9 6294:-14 6295:-15 6296:-14 6297:-9 6298:5 6299:10 6300:10 6301:15 6302:-14 6303:-10 6304:-10 6305:22 6306:-5 6307:22 6308:16 6309:12 6310:17 6311:6 6312:13 6313:13 6314:-5 6315:-5 6316:-3 6318:17 6319:17 6320:17 6321:-14 6322:-4 6323:-4 6324:-7 6325:-7 6326:-5 6327:-14 6328:-14 6329:11 6330:11 6331:-12 6332:-14 6333:14 6334:7 6335:7 6336:9 6337:11 6338:15 6339:12 6340:5 6341:-17 6342:-9 6343:-9 6344:-11 6345:-11 6346:9 6347:9 6348:-4 6349:1 6350:-10 6351:11 6352:-7 6353:-7 6354:-10 6355:-6 6356:20 6357:20 6358:-6 6359:-6 6360:-14 6361:-8 6362:-13 6363:-9 6364:-9 6365:10 6366:-9 6367:-4 6368:-10 6369:-10 6372:-3 6373:-10 6374:7 6375:22 6376:19 6377:11 6378:11 6379:-23 6380:-6 6381:-32 6382:-32 6383:-2 6384:-2 6385:5 6386:5 6387:23 6388:-8 6389:12 6390:11 6391:-2 6392:-2 6393:17 6394:17 6395:8 6396:8 6397:13 6398:13 6399:7 6400:6 6401:7 6402:-6 6405:-11 6406:-11 6407:-16 6408:-1 6409:4 6410:1 6411:-4 6412:13 6413:13 6414:-17 6415:-10 6416:-20 6417:-9 6418:-9 6419:8 6420:6 6421:6 6422:8 6423:6 6424:-7 6425:-7 6426:8 6427:11 6428:-9 6430:-1 6431:-1 6432:-10 6433:14 6434:7 6435:4 6436:11 6437:11 6438:11 6439:-9 6440:-12 6441:-12 6442:-8 6443:-8 6444:-8 6445:10 6446:10 6447:10 6448:-6 6449:3 6450:3 6451:3 6452:11 6453:17 6454:9 6455:9 6456:13 6457:-17 6458:11 6459:19 6460:18 6461:18 6462:-2 6463:-4 6464:-9 6465:-9 6466:-7 6467:-5 6468:-10 6469:-13 6470:-13 6471:10 6472:-5 6473:-5 6474:-5 6475:1 6476:-1 6477:-1 6478:6 6479:6 6480:9 6481:-12 6482:-4 6483:-4 6484:-4 6485:-11 6486:-11 6487:-11 6488:-17 6489:-20 6490:-1 6491:-5 6492:-5 6493:12 6494:-35 6495:-12 6496:-3 6497:-1 6498:-1 6499:-17 6500:-16 6501:-9 6502:-13 6503:-13 6504:-9 6505:-6 6506:-3 6507:-3 6508:-11 6509:-3 6510:-9 6511:-8 6512:-8 6513:22 6514:11 6515:11 6516:15 6517:15 6518:-10 6519:-9 6520:-9 6521:1 6522:3 6523:6 6524:-13 6525:10 6526:-11 6527:-6 6528:-8 6529:11 6530:-12 6531:-6 6532:-4 6533:-11 6534:-3 6535:-7 6536:-7 6537:1 6538:-11 6539:-11 6540:-11 6541:-11 6542:24 6543:20 6544:4 6545:4 6546:12 6547:12 6548:12 6549:-6 6550:-6 6551:6 6552:-30 6553:30 6554:3 6555:1 6556:-9 6557:26 6558:18 6559:9 6560:11 6561:-8 6562:-5 6563:-13 6564:-13 6565:-8 6566:20 6567:21 6568:25 6569:2 6570:2 6571:2 6572:-3 6573:6 6574:6 6575:-11 6576:-11 6577:6 6578:6 6579:-8 6580:-8 6581:-2 6582:-2 6583:23 6584:28 6585:13 6586:10 6587:-9 6588:-9 6589:3 6590:3 6591:-33 6592:-5 6593:11 6594:3 6595:3 6597:10 6598:11 6599:-21 6600:-12 6601:-5 6602:-5 6603:-10 6604:-12 6605:-13 6606:-4 6607:-8 6608:-11 6609:-11 6610:28 6611:11 6612:12 6613:23 6614:-8 6615:37 6616:-12 6617:5 6618:5 6619:12 6620:-30 6621:-3 6622:-18 6623:-17 6624:-16 6625:-13 6626:-2 6627:16 6628:15 6629:16 6630:-18 6631:-6 6632:-6 6633:-7 6634:-12 6635:-9 6636:-17 6637:-6 6639:-7 6640:-11 6641:-12 6642:-12 6643:-24 6644:-13 6645:-15 6646:-14 6647:-7 6648:-8 6649:-5 6650:-9 6651:-9 6652:-9 6653:-20 6654:-20 6655:-3 6656:-1 6657:-1 6658:-14 6659:-19 6660:-19 6661:5 6662:2 6668:-13 6669:-13 6670:15 6671:15 6672:-11 6673:-12 6674:-7 6675:-13 6676:9 6677:9 6678:4 6679:4 6680:-11 6681:-8 6682:-5 6683:4 6684:3 6685:6 6686:6 6687:6 6688:7 6689:-9 6690:-10 6691:-10 6692:-1 6693:-1 6694:15 6695:16 6696:19 6697:-2 6698:-9 6699:14 6700:-13 6701:-9 6702:-7 6703:-9 6704:-4 6705:11 6706:-13 6707:-13 6708:22 6709:17 6710:17 6711:10 6712:10 6713:-6 6714:10 6715:-12 6716:-12 6717:-12 6718:11 6719:15 6720:15 6721:5 6722:5 6723:-16 6724:-5 6725:3 6726:3 6727:-9 6728:-4 6729:-4 6731:8 6732:5 6733:5 6734:-7 6735:-12 6736:-12 6737:-8 6738:-5 6739:-5 6740:8 6741:8 6742:-7 6743:-6 6744:-8 6745:-25 6746:-17 6747:5 6748:-2 6749:1 6750:1 6751:9 6752:6 6753:-8 6754:-4 6755:-4 6756:-1 6757:-6 6758:-10 6759:-18 6760:-4 6761:21 6762:10 6763:-7 6764:-8 6765:-3 6766:-3 6767:-13 6768:-3 6769:-3 6770:-12 6771:-12 6773:-11 6774:-13 6775:-11 6776:-5 6777:-5 6778:-9 6779:-9 6780:-20 6781:-15 6782:8 6783:18 6784:19 6785:-13 6786:-13 6787:-20 6788:-20 6789:-18 6790:-1 6793:22 6795:-6 6796:-3 6797:-3 6798:19 6799:12 6800:11 6801:-8 6802:20 6803:-14 6804:-14 6805:4 6806:-15 6807:16 6808:4 6809:19 6810:12 6811:4 6812:7 6813:12 6814:12 6815:8 6816:12 6817:1 6818:1 6819:1 6820:-4 6821:1 6822:5 6823:-6 6824:-6 6825:-6 6827:-15 6828:-14 6829:15 6830:15 6831:-1 6832:-1 6833:-6 6834:-2 6836:4 6837:1 6838:3 6839:6 6840:5 6841:-1 6842:-2 6843:-6 6844:-5 6845:12 6846:-4 6847:-4 6848:11 6849:9 6853:-16 6854:-16 6855:-17 6856:41 6857:-10 6858:-10 6859:-10 6860:11 6861:11 6862:11 6863:35 6864:9 6866:11 6867:6 6868:6 6869:22 6870:24 6871:15 6872:15 6873:-2 6874:1 6875:2 6876:2 6877:9 6878:21 6879:21 6880:-16 6881:8 6884:-6 6885:-1 6886:-1 6887:13 6888:-2 6889:-2 6891:11 6892:-2 6893:-2 6894:-12 6895:-12 6896:-5 6897:-5 6898:-6 6899:-6 6900:-12 6901:20 6902:11 6903:11 6904:10 6905:10 6906:-10 6907:-16 6908:-16 6909:-16 6911:-3 6912:-4 6913:1 6914:-4 6915:6 6916:6 6917:10 6918:-10 6919:-9 6921:19 6922:20 6923:-5 6924:-6 6925:-8 6926:19 6928:20 6929:21 6930:4 6931:-14 6932:-14 6933:23 6934:22 6935:19 6936:11 6937:13 6938:-8 6939:-9 6940:-2 6941:-2 6942:-8 6943:-8 6944:-8 6945:-9 6946:7 6947:7 6948:-8 6949:-8 6950:-9 6951:-31 6952:16 6953:12 6954:12 6955:-9 6956:-35 6957:-35 6958:-2 6959:8 6960:23 6961:7 6962:22 6963:14 6964:-3 6965:4 6966:19 6967:19 6968:-9 6969:-9 6970:15 6971:15 6972:-11 6973:-5 6974:-5 6975:13 6976:-4 6977:15 6978:11 6979:15 6980:-8 6981:-8 6982:15 6983:15 6987:-5 6988:-6 6989:-6 6990:-9 6991:-9 6992:-9 6993:-13 6994:4 6995:4 6996:-17 6999:-8 7000:-8 7001:-16 7002:-21 7003:5 7004:-1 7005:-1 7006:-1 7007:23 7008:24 7009:7 7010:7 7011:9 7012:10 7013:10 7014:8 7015:8 7016:20 7017:19 7018:6 7019:6 7020:10 7021:-1 7022:-1 7023:10 7024:10 7025:10 7026:5 7027:-4 7028:-3 7029:-2 7030:-2 7031:-2 7032:-10 7033:-5 7034:-9 7035:-9 7036:11 7037:-9 7038:30 7039:6 7040:1 7041:-2 7042:-5 7043:12 7044:13 7045:13 7046:-9 7047:-7 7048:-7 7049:14 7050:14 7051:13 7052:9 7053:10 7054:12 7055:12 7056:8 7057:8 7058:-9 7059:-11 7060:-11 7061:-11 7062:-11 7063:8 7064:-9 7065:23 7066:20 7067:7 7068:-1 7069:-7 7070:-7 7071:21 7072:17 7073:-11 7074:-11 7075:-11 7076:-12 7077:-17 7078:-8 7079:-9 7080:-9 7081:5 7082:5 7083:9 7084:9 7085:-2 7086:-3 7087:-3 7088:-1 7089:-1 7090:-1 7091:15 7093:10 7094:10 7095:-3 7096:-8 7097:4 7098:4 7099:8 7100:8 7102:-4 7103:12 7104:13 7105:-12 7106:-12 7107:9 7108:6 7109:6 7111:1 7112:6 7113:6 7114:-7 7115:-6 7116:-6 7117:-6 7118:22 7119:21 7120:18 7121:12 7122:12 7123:11 7124:11 7125:2 7126:23 7127:23 7128:-18 7129:-3 7130:-12 7131:-7 7132:20 7133:16 7134:-6 7135:-7 7136:1 7137:-10 7138:11 7139:11 7140:-11 7141:-11 7142:-11 7143:-9 7144:-11 7145:-10 7146:6 7147:6 7148:-5 7149:-5 7150:2 7151:-1 7152:-1 7153:-6 7154:-8 7155:-2 7156:-8 7157:-8 7158:-5 7159:-10 7160:-9 7161:-9 7162:5 7163:3 7164:3 7165:-3 7166:-3 7167:-3 7168:-3 7169:2 7170:-12 7171:4 7172:15 7173:21 7174:8 7175:16 7176:24 7177:-10 7178:-10 7179:-16 7180:16 7181:-6 7182:-5 7183:-5 7184:13 7185:-8 7186:-8 7187:-8 7188:3 7189:3 7190:3 7193:11 7194:11 7195:18 7196:28 7197:10 7198:11 7199:11 7200:17 7201:-11 7202:17 7203:18 7204:-7 7205:-9 7206:11 7207:11 7208:17 7209:6 7210:7 7211:7 7212:15 7213:20 7214:12 7215:12 7216:11 7217:16 7218:8 7219:-10 7220:-9 7221:-14 7222:-19 7223:3 7224:25 7225:21 7226:4 7227:-3 7228:-16 7229:-16 7230:-16 7231:-1 7232:-1 7233:-18 7234:-18 7235:2 7236:6 7237:-1 7238:-1 7239:10 7240:-12 7241:-10 7242:-10 7243:-12 7244:-15 7245:-1 7246:-1 7248:-3 7250:7 7251:-6 7252:-6 7253:21 7254:16 7255:-10 7256:-10 7257:15 7258:-2 7259:8 7260:-2 7261:-12 7262:-9 7263:-9 7264:3 7265:-3 7266:19 7267:3 7268:1 7269:-9 7270:-8 7271:-8 7272:-8 7273:21 7274:21 7275:27 7276:31 7277:26 7278:13 7279:-7 7280:-2 7281:5 7282:5 7283:5 7284:11 7285:11 7286:5 7287:13 7288:14 7289:-2 7290:-2 7291:-9 7292:-9 7293:-13 7294:-14 7295:3 7296:3 7297:15 7298:17 7299:-10 7300:-8 7301:-8 7302:-3 7303:8 7305:9 7306:9 7307:2 7308:6 7309:3 7310:24 7311:16 7312:-16 7313:-10 7314:-2 7315:1 7316:3 7317:26 7318:-2 7319:5 7320:5 7321:12 7322:18 7323:10 7324:6 7325:6 7326:7 7327:7 7328:7 7330:12 7331:6 7332:12 7333:1 7334:-1 7335:-3 7336:-3 7337:-3 7338:-10 7339:-10 7340:1 7341:1 7342:1 7343:7 7346:-11 7347:-19 7348:4 7349:11 7350:11 7351:1 7352:2 7353:-4 7354:-4 7355:10 7356:-1 7358:-7 7359:-3 7360:-3 7361:-3 7362:-3 7363:-7 7364:14 7365:18 7366:15 7368:12 7369:-16 7370:-27 7371:15 7372:15 7373:1 7374:1 7375:2 7376:-2 7377:15 7378:15 7379:19 7380:21 7381:21 7382:1 7383:-2 7384:4 7385:-5 7386:-5 7387:13 7388:3 7389:13 7390:4 7391:8 7392:5 7393:-9 7394:-9 7395:-19 7396:-18 7397:-10 7398:-10 7400:-3 7402:-4 7403:-4 7404:12 7405:15 7406:15 7407:-10 7408:-12 7409:-7 7410:4 7411:-7 7412:14 7413:-7 7414:16 7415:15 7416:17 7417:6 7418:6 7419:-9 7420:-10 7421:5 7424:10 7425:10 7426:7 7427:7 7428:3 7429:5 7430:2 7431:2 7432:18 7433:-7 7434:-9 7435:-9 7436:-7 7437:-3 7441:11 7442:8 7444:14 7445:12 7446:13 7447:15 7448:8 7449:-7 7450:-15 7451:10 7452:10 7453:11 7454:-6 7455:23 7456:10 7457:11 7458:14 7459:20 7460:20 7461:20 7462:-8 7463:-15 7464:5 7465:5 7466:8 7467:8 7468:15 7469:16 7470:17 7471:-6 7472:3 7473:11 7474:11 7475:-5 7476:-6 7477:-14 7478:-14 7479:-14 7480:13 7481:13 7482:18 7483:3 7484:3 7485:3 7486:16 7487:9 7488:9 7489:10 7490:10 7491:10 7492:18 7493:-9 7494:1 7495:-1 7496:-1 7497:-9 7498:-9 7499:-17 7500:-3 7501:-4 7502:5 7503:-16 7504:-13 7505:3 7506:3 7507:3 7508:4 7509:-10 7510:14 7512:4 7513:-5 7514:-5 7515:11 7516:11 7517:10 7518:13 7519:13 7520:7 7521:-7 7522:-7 7523:3 7524:3 7525:-14 7528:-3 7529:-1 7531:-5 7532:-5 7533:10 7534:10 7535:-23 7536:-23 7537:-10 7538:-18 7539:12 7540:12 7541:-6 7542:-10 7543:-3 7544:-3 7545:-3 7546:-7 7547:1 7548:3 7549:3 7550:-19 7551:-17 7552:-13 7553:-10 7554:-10 7555:12 7556:8 7557:-8 7558:-8 7559:-8 7560:-8 7561:-2 7562:-2 7563:9 7564:19 7565:11 7566:11 7567:9 7568:9 7569:-7 7570:-8 7571:-8 7572:-2 7573:-2 7574:-5 7575:-3 7576:-8 7577:12 7578:-4 7580:-6 7581:13 7582:12 7583:-10 7584:-10 7585:27 7586:17 7587:10 7588:-8 7589:11 7590:13 7591:13 7592:13 7593:1 7594:8 7595:8 7596:8 7597:-12 7598:-4 7599:-3 7600:-9 7601:-5 7602:11 7603:11 7604:-5 7605:13 7606:-2 7607:-2 7608:-2 7609:1 7610:15 7611:15 7612:-7 7613:-7 7615:16 7616:-3 7617:-3 7618:-1 7619:1 7620:1 7621:24 7622:15 7623:15 7624:14 7625:14 7626:7 7627:7 7628:7 7629:-7 7630:-7 7631:12 7632:8 7633:21 7634:17 7635:3 7636:-1 7637:-1 7638:22 7639:6 7640:20 7641:-12 7642:-3 7643:18 7644:18 7645:-12 7646:18 7647:-1 7648:7 7649:8 7650:3 7651:-8 7652:-6 7653:-10 7654:3 7655:3 7656:18 7657:5 7658:15 7659:1 7660:1 7661:-9 7662:-21 7663:-11 7664:6 7665:6 7666:-16 7667:-16 7668:9 7669:7 7670:7 7671:19 7672:19 7673:-5 7674:-5 7675:-5 7676:-11 7677:2 7678:2 7679:2 7680:1 7681:-5 7682:-7 7683:-11 7684:-13 7685:1 7687:7 7688:-12 7689:-13 7690:-1 7691:1 7692:1 7693:21 7694:10 7695:13 7696:30 7697:12 7698:4 7699:7 7700:10 7701:-2 7702:4 7703:26 7704:9 7705:13 7706:-6 7707:11 7708:10 7709:14 7710:9 7711:38 7712:12 7713:9 7714:10 7715:5 7716:11 7717:10 7718:-6 7719:14 7720:11 7721:-10 7722:-6 7723:-6 7724:8 7725:10 7726:11 7727:11 7728:-6 7729:-2 7730:2 7731:11 7732:6 7733:-5 7734:3 7735:-11 7737:8 7738:-2 7739:-2 7740:10 7741:7 7742:-17 7743:-17 7744:6 7745:-4 7746:-3 7747:-3 7748:-7 7749:-2 7750:10 7751:10 7752:-3 7753:-3 7754:-18 7755:-15 7756:-8 7757:-9 7758:8 7761:-7 7763:2 7764:2 7765:-7 7766:-4 7767:-1 7768:-5 7769:-6 7770:13 7771:-5 7772:-5 7773:-4 7774:-15 7775:-30 7776:-12 7777:-18 7778:-13 7779:-11 7780:4 7781:-3 7782:-16 7783:-13 7784:-3 7785:-3 7786:6 7787:6 7788:6 7789:-3 7790:8 7791:-10 7792:9 7794:3 7795:18 7796:-24 7797:-24 7798:-24 7799:25 7800:-46 7801:-41 7802:-8 7803:1 7804:1 7805:-4 7806:-4 7807:-29 7808:-18 7809:-18 7810:-18 7811:-25 7813:-7 7814:-1 7815:-1 7816:-1 7817:-8 7818:-8 7819:10 7820:26 7821:24 7822:18 7823:14 7824:6 7825:-2 7826:24 7827:20 7828:22 7829:22 7830:23 7831:-6 7832:-9 7833:20 7834:20 7835:11 7836:13 7837:36 7838:-9 7839:6 7840:42 7841:25 7842:28 7843:-10 7844:-7 7845:6 7846:8 7847:10 7848:-5 7849:24 7850:13 7851:12 7852:9 7853:9 7854:-8 7855:-28 7856:-28 7857:-1 7860:-2 7861:-2 7862:-2 7863:29 7864:16 7867:9 7868:17 7869:12 7870:7 7871:-11 7872:19 7873:19 7874:-1 7875:4 7876:4 7877:-9 7878:7 7879:-1 7880:-1 7882:-1 7883:4 7884:4 7885:-6 7886:-2 7887:-17 7888:-7 7889:-11 7890:-11 7891:-7 7892:-9 7893:-6 7894:3 7895:-13 7896:15 7897:-17 7898:-11 7899:-11 7900:-5 7901:4 7902:5 7903:-14 7904:-14 7905:16 7906:18 7907:-10 7908:-13 7909:-11 7910:18 7911:-10 7912:-10 7913:-10 7914:-11 7915:-11 7916:6 7917:-8 7918:-12 7919:-12 7920:7 7921:7 7922:15 7923:15 7924:5 7925:5 7928:5 7929:-10 7930:-10 7931:9 7932:10 7933:11 7934:16 7935:17 7936:1 7937:6 7938:5 7939:5 7940:-15 7941:-26 7942:12 7943:15 7944:15 7945:5 7946:8 7947:8 7948:-3 7949:-1 7950:-7 7951:-7 7952:-5 7953:-5 7954:-5 7955:-14 7956:3 7957:3 7958:-1 7959:-3 7960:-14 7961:-14 7962:-2 7963:-8 7964:10 7965:6 7966:-8 7967:15 7968:6 7969:6 7970:-6 7971:2 7972:1 7974:-7 7975:-7 7976:15 7977:17 7978:17 7979:-11 7980:-11 7981:-11 7982:-4 7983:-1 7984:-1 7985:34 7986:-8 7987:27 7988:29 7989:8 7990:24 7993:9 7994:-19 7995:-16 7996:-16 7997:13 7998:-8 7999:-8 8000:10 8001:21 8002:21 8003:16 8004:14 8005:10 8006:7 8008:-10 8009:-10 8010:-5 8011:14 8012:14 8013:1 8014:9 8015:-4 8016:3 8017:6 8018:13 8019:-3 8020:-3 8021:12 8022:10 8023:3 8024:-4 8025:18 8026:5 8027:5 8028:15 8029:18 8030:-8 8031:-7 8032:-7 8033:2 8034:-2 8035:14 8036:-3 8038:-5 8039:6 8040:12 8041:22 8042:-8 8043:-3 8044:-2 8045:19 8046:16 8047:16 8048:-6 8049:14 8050:27 8051:18 8052:14 8053:14 8054:14 8055:12 8056:2 8057:-6 8058:3 8059:3 8060:7 8061:-8 8062:-8 8063:8 8064:-11 8065:-11 8066:-11 8067:14 8068:10 8069:10 8070:-9 8071:6 8072:6 8073:-21 8074:-17 8075:-18 8076:4 8077:4 8078:-5 8079:-5 8080:-2 8081:-1 8082:3 8083:-8 8084:-10 8085:6 8086:6 8087:-3 8088:10 8089:17 8090:-8 8091:-2 8092:-7 8093:4 8094:9 8095:11 8096:11 8097:-4 8098:-7 8099:-4 8100:13 8101:-15 8102:8 8103:-12 8104:-11 8105:-11 8106:-3 8107:-12 8108:2 8109:5 8110:5 8111:2 8112:-4 8113:-2 8114:-4 8115:-6 8116:2 8117:1 8118:-7 8119:-12 8120:-9 8121:-3 8122:-7 8123:10 8124:10 8125:10 8126:10 8127:23 8128:9 8129:-18 8130:-17 8131:-17 8133:10 8134:11 8135:3 8136:3 8137:-6 8138:6 8139:6 8140:6 8141:2 8142:2 8143:2 8144:-2 8145:-2 8147:20 8148:-8 8149:-8 8150:26 8151:32 8152:9 8153:12 8154:-7 8155:8 8156:8 8157:-16 8158:-16 8159:18 8160:13 8161:12 8162:16 8163:15 8164:17 8165:-7 8166:-1 8167:-1 8168:4 8169:4 8170:5 8171:-18 8172:14 8173:16 8174:14 8175:-10 8176:-10 8177:8 8178:-5 8179:-5 8180:3 8181:3 8182:13 8183:16 8184:20 8185:-2 8186:-8 8187:-8 8188:-8 8189:1 8190:1 8191:18 8192:19 8193:-6 8194:25 8195:-3 8196:-13 8197:-13 8198:-13 8199:14 8200:14 8201:7 8202:13 8203:-6 8204:-10 8205:-9 8206:11 8207:-15 8208:-15 8209:17 8210:17 8211:4 8212:-9 8213:-3 8214:11 8215:6 8216:7 8217:10 8218:9 8219:-8 8220:27 8221:9 8222:15 8227:11 8228:9 8229:6 8230:6 8231:6 8232:-2 8233:10 8234:10 8235:16 8236:15 8237:-4 8238:-4 8239:10 8240:10 8241:10 8242:17 8243:4 8244:-3 8245:-8 8246:-8 8247:8 8248:4 8249:4 8250:2 8251:-9 8252:-9 8253:-9 8254:17 8255:-2 8256:-2 8257:18 8258:18 8259:-18 8260:1 8261:-4 8262:-4 8263:-27 8264:-38 8265:-34 8266:-10 8267:20 8268:14 8269:9 8270:-9 8271:-9 8272:-5 8273:-7 8274:-4 8275:-7 8276:-7 8277:-11 8278:9 8279:9 8280:9 8281:-36 8282:-16 8283:-12 8284:-13 8285:-12 8286:-12 8287:-2 8288:5 8289:7 8290:-8 8291:-7 8292:-9 8293:-7 8294:-7 8295:-10 8296:-10 8297:-10 8298:-10 8299:6 8300:6 8301:10 8302:10 8303:-7 8304:-11 8305:11 8306:11 8308:-6 8309:-6 8310:-15 8311:8 8312:-15 8313:-14 8314:24 8315:24 8316:23 8317:4 8318:9 8319:-20 8320:-20 8321:-7 8322:2 8323:-2 8325:-20 8326:7 8327:-10 8328:-10 8330:-5 8331:3 8332:-14 8333:-14 8334:-32 8335:-19 8336:-5 8337:-8 8338:-11 8339:-14 8340:-12 8341:-9 8342:4 8343:8 8344:-6 8345:-4 8346:-6 8347:3 8348:-5 8349:-5 8350:-8 8351:-1 8352:-12 8353:-12 8354:-11 8355:-11 8356:-3 8357:11 8358:11 8359:11 8360:-7 8361:-11 8362:-11 8365:-8 8366:-6 8367:-2 8368:-4 8370:7 8371:9 8372:10 8373:15 8374:11 8377:20 8378:22 8379:-35 8380:-38 8381:-37 8382:-7 8383:-6 8384:2 8385:2 8386:2 8387:-2 8388:-9 8389:-15 8390:-14 8391:-14 8392:-12 8393:-8 8394:-7 8395:23 8396:24 8397:9 8398:17 8399:-3 8400:-3 8401:-11 8402:-10 8403:-10 8404:10 8405:11 8406:-5 8407:-9 8408:-9 8409:25 8410:4 8411:9 8412:9 8414:2 8415:-9 8416:-11 8417:-11 8418:-11 8419:9 8420:-4 8421:-4 8422:-10 8423:-17 8424:-11 8425:-5 8426:-4 8427:8 8428:15 8429:2 8430:-1 8431:-2 8432:26 8433:28 8434:-7 8435:9 8436:-8 8437:-16 8438:-16 8439:11 8440:11 8441:-14 8442:-18 8443:-12 8444:-6 8445:12 8446:12 8447:9 8448:11 8449:-3 8450:-3 8451:-11 8452:-13 8453:-5 8454:-8 8456:-6 8457:-1 8458:13 8459:22 8460:22 8461:12 8463:14 8464:-6 8465:16 8466:9 8467:4 8468:-9 8469:17 8470:-13 8471:8 8472:8 8473:-16 8474:-16 8475:-32 8476:-32 8477:-18 8478:-20 8479:-22 8480:-17 8481:-1 8482:-1 8483:-4 8484:-4 8485:-14 8486:-2 8487:-13 8488:5 8489:5 8490:5 8491:-2 8492:-2 8493:-5 8494:-2 8495:-2 8496:-2 8497:-2 8498:13 8499:9 8500:9 8501:6 8502:-3 8503:5 8504:-18 8505:-19 8506:-17 8507:4 8508:-11 8509:-1 8510:-3 8511:12 8512:14 8513:14 8514:-20 8515:9 8516:6 8517:-8 8518:-8 8521:9 8522:8 8523:8 8524:9 8525:10 8526:7 8527:7 8528:-14 8529:-14 8530:-14 8531:-12 8532:-10 8533:-10 8534:-7 8535:-7 8536:-26 8537:-5 8538:-20 8539:-2 8540:-21 8541:-5 8542:-5 8543:-20 8544:11 8545:-6 8546:-18 8547:-18 8548:3 8549:3 8550:-14 8551:-9 8552:1 8553:-14 8555:8 8557:-5 8559:4 8560:4 8561:-4 8562:8 8563:8 8564:8 8565:-10 8566:10 8567:6 8568:6 8569:-11 8570:-11 8571:-11 8572:-10 8573:-10 8574:14 8575:15 8576:15 8577:15 8578:-15 8579:-11 8580:9 8581:11 8582:11 8583:10 8584:10 8585:10 8586:8 8587:-2 8588:10 8589:-20 8590:-8 8591:-8 8592:-11 8593:-11 8594:-27 8595:-5 8596:-5 8597:-18 8598:-18 8599:-10 8600:-10 8601:-4 8602:30 8603:9 8604:10 8605:6 8606:2 8607:20 8608:22 8609:12 8610:-6 8612:7 8613:7 8614:-4 8615:-4 8616:11 8617:-13 8618:-5 8619:-1 8620:-11 8621:-11 8622:8 8623:3 8624:-5 8625:4 8626:-14 8627:-3 8628:-11 8629:-11 8630:4 8631:-8 8632:14 8633:14 8634:-8 8635:-7 8636:8 8637:5 8638:-19 8639:5 8640:-7 8641:-8 8642:-8 8643:-19 8644:3 8645:3 8646:-13 8647:-14 8648:-17 8649:-18 8650:3 8651:3 8652:3 8653:-2 8654:6 8655:6 8656:-11 8657:-11 8658:-14 8659:-3 8662:-1 8663:-1 8664:-1 8665:-1 8666:-1 8667:-5 8668:-5 8669:-10 8670:-22 8671:-18 8672:-7 8673:-1 8674:-12 8675:19 8676:-14 8677:-13 8678:-10 8679:5 8680:-29 8681:-19 8682:-13 8683:-13 8684:-7 8685:-7 8686:1 8687:-3 8688:-3 8689:-1 8690:15 8691:16 8692:2 8693:2 8694:-7 8695:11 8696:-11 8697:-11 8698:-3 8699:-6 8700:-31 8701:-24 8702:-23 8703:-23 8704:-5 8705:-5 8706:-17 8707:13 8708:11 8709:11 8710:16 8711:-4 8712:3 8713:5 8714:-1 8715:-1 8716:-12 8717:1 8718:-17 8719:-17 8721:-1 8722:-1 8723:1 8724:13 8725:-14 8727:-8 8728:11 8729:11 8730:11 8731:-25 8732:-22 8733:9 8734:-8 8735:-7 8736:-2 8737:-3 8738:12 8739:15 8740:15 8741:6 8745:-4 8746:-4 8747:10 8748:13 8749:-8 8750:-6 8751:-4 8752:-4 8753:-4 8754:-25 8755:-14 8756:-14 8757:-4 8760:-10 8761:-6 8762:-5 8763:-5 8764:12 8765:12 8766:-19 8767:-12 8768:-12 8769:2 8770:-9 8771:-6 8772:-4 8775:-11 8776:8 8777:12 8778:-8 8779:-8 8780:14 8781:7 8782:7 8783:2 8784:2 8785:-9 8786:-8 8788:-4 8789:-4 8790:5 8791:-11 8792:-11 8793:4 8794:8 8795:-9 8796:-9 8797:-6 8798:-7 8799:-7 8802:18 8803:4 8804:10 8805:15 8806:15 8807:6 8808:-3 8809:-3 8810:10 8811:10 8812:11 8813:12 8814:-17 8815:-17 8816:-5 8817:-5 8818:-3 8819:-2 8820:-2 8821:3 8822:8 8823:8 8824:-1 8825:-1 8826:-12 8827:8 8828:9 8829:8 8830:9 8831:9 8832:11 8833:12 8834:12 8835:17 8836:14 8837:14 8838:-13 8839:-7 8840:-8 8841:-8 8842:-9 8843:11 8844:8 8845:3 8846:3 8847:2 8848:2 8849:-10 8850:-7 8852:-15 8853:16 8854:-5 8855:-5 8856:10 8857:10 8858:10 8859:-38 8860:-37 8861:-40 8862:-13 8863:-4 8864:-2 8866:-2 8867:-10 8868:-7 8869:12 8870:16 8871:-8 8872:-6 8873:-11 8874:-11 8875:-28 8876:-35 8877:1 8878:1 8879:27 8880:10 8881:11 8882:9 8883:9 8884:9 8885:-6 8886:-6 8887:-6 8888:10 8889:-4 8890:-4 8891:-4 8892:1 8893:1 8894:1 8895:-2 8896:-2 8897:-2 8898:15 8899:16 8902:-11 8903:-10 8904:-2 8905:-3 8906:12 8907:12 8908:12 8909:3 8910:14 8911:14 8912:-4 8913:-4 8914:17 8915:17 8916:17 8917:-5 8918:13 8919:-17 8920:-14 8921:-5 8922:2 8923:-15 8924:-9 8925:-11 8926:5 8927:5 8928:-17 8929:-13 8930:-9 8931:-10 8932:-21 8933:-11 8936:-7 8937:-9 8938:18 8939:13 8940:-18 8941:20 8942:7 8943:8 8944:17 8945:17 8946:-9 8947:-9 8948:6 8949:-30 8950:-26 8951:-22 8952:14 8953:17 8954:17 8955:-6 8956:-5 8957:15 8958:1 8959:11 8960:6 8961:6 8962:10 8963:10 8964:11 8965:-14 8966:-3 8967:-3 8969:-10 8970:-6 8971:12 8972:15 8975:9 8976:10 8977:-5 8978:-5 8979:-7 8980:-12 8981:23 8982:23 8983:23 8984:3 8988:-7 8989:-5 8990:-5 8991:-5 8992:8 8993:10 8996:7 8997:12 8998:9 8999:-14 9000:-11 9001:-11 9002:-15 9003:-12 9004:-12 9005:-6 9006:10 9007:10 9008:-6 9009:-6 9011:-7 9012:-7 9013:-7 9014:-12 9015:-12 9016:-12 9018:1 9019:1 9020:-6 9021:-4 9022:6 9023:6 9024:16 9025:16 9026:-34 9027:-24 9028:12 9029:12 9030:-30 9031:-15 9032:-25 9033:-14 9034:-14 9035:-14 9036:-23 9037:-23 9038:-6 9039:-32 9040:-2 9041:5 9042:13 9043:13 9044:-10 9045:-12 9046:-15 9047:-26 9048:15 9049:1 9050:-6 9051:-6 9052:-6 9053:-9 9054:-6 9055:-6 9056:-6 9057:-4 9058:1 9059:1 9060:1 9061:20 9062:-9 9063:-10 9064:3 9065:-1 9066:-1 9067:3 9068:9 9069:-5 9070:-5 9071:-6 9072:1 9073:4 9074:4 9076:-20 9077:-12 9078:-7 9079:-2 9084:1 9085:3 9086:3 9087:3 9088:9 9089:9 9090:-2 9091:-2 9092:-2 9093:8 9094:10 9095:10 9096:10 9098:6 9099:6 9100:2 9101:2 9102:4 9104:8 9105:13 9106:3 9108:1 9109:-7 9110:-7 9112:6 9113:6 9114:5 9115:-4 9116:9 9117:12 9118:3 9119:15 9120:28 9121:12 9122:8 9123:-26 9124:-8 9125:9 9126:9 9127:38 9128:10 9129:-25 9130:-19 9132:4 9133:-1 9134:40 9135:-7 9136:-5 9137:22 9138:-1 9139:-2 9140:18 9141:135 9142:16 9143:4 9144:-9 9145:15 9146:6 9147:12 9148:-31 9149:7 9150:35 9151:21 9152:47 9153:37 9154:12 9155:-12 9156:-6 9157:-21 9158:-12 9159:-12 9160:-28 9161:-49 9162:-12 9163:-15 9164:79 9166:-10 9167:58 9168:-39 9169:-8 9171:-10 9172:-1 9174:27 9175:-7 9176:-34 9177:26 9180:19 9181:-16 9182:-5 9183:-49 9184:2 9185:-36 9186:25 9187:35 9188:-1 9189:-43 9191:38 9192:48 9193:-12 9194:-12 9195:17 9196:-16 9197:13 9198:-10 9200:-25 9201:26 9204:132 9205:34 9206:-16 9207:-146 9208:-133 9209:-4 9210:-17 9211:-2 9212:-48 9213:-28 9214:-28 9217:-15 9218:-44 9219:36 9220:-30 9221:-8 9222:-2 9223:12 9224:15 9225:2 9226:-35 9227:-8 9228:-8 9229:-21 9230:-16 9231:-12 9232:-7 9233:-11 9234:98 9235:20 9236:51 9237:-4 9238:-5 9239:-18 9240:46 9241:-10 9242:-10 9244:-8 9245:66 9246:62 9247:-16 9248:27 9249:-21 9250:31 9251:-6 9252:-21 9253:-8 9254:-8 9255:-37 9256:-1 9257:129 9258:-22 9259:-22 9260:7 9261:32 9262:33 9263:-16 9264:-8 9265:-9 9266:-9 9267:25 9268:27 9269:42 9270:-41 9271:-5 9272:-5 9274:-5 9275:-18 9276:-18 9277:-5 9278:22 9279:26 9280:43 9281:-19 9282:-20 9283:-19 9284:31 9285:34 9286:5 9287:-6 9288:32 9289:29 9290:-11 9291:-11 9292:-8 9293:10 9295:44 9296:44 9297:-31 9298:-32 9299:43 9300:-3 9301:66 9302:-1 9303:14 9304:19 9305:16 9306:45 9307:24 9308:-33 9309:-7 9310:43 9311:-26 9312:41 9313:41 9314:-34 9315:-34 9316:-69 9317:14 9318:-9 9319:-9 9320:15 9321:15 9322:71 9323:41 9324:37 9325:2 9326:-3 9329:-38 9330:4 9331:13 9332:15 9334:41 9335:10 9336:52 9337:35 9338:-4 9339:-19 9340:-20 9342:-52 9343:-18 9344:-39 9345:31 9346:-18 9347:-9 9348:67 9349:-6 9350:5 9351:-11 9352:48 9353:-1 9354:-19 9355:-28 9356:-1 9358:-1 9359:-9 9360:51 9361:51 9362:45 9363:-31 9364:6 9365:-10 9366:58 9367:-14 9368:-42 9369:-55 9371:-59 9372:-21 9373:90 9374:20 9375:52 9377:-2 9378:117 9379:15 9380:31 9381:-45 9382:-19 9383:20 9384:21 9385:6 9386:-32 9387:-31 9388:-10 9389:-13 9390:-1 9391:-20 9392:-13 9393:-13 9394:-11 9395:-25 9396:29 9397:13 9399:-4 9400:41 9401:19 9402:19 9403:33 9404:-1 9407:-19 9408:53 9409:-6 9410:-5 9411:-6 9412:-12 9413:19 9414:19 9415:43 9416:25 9417:-7 9418:-31 9419:-20 9420:34 9421:102 9422:102 9423:-8 9424:2 9425:-23 9426:-21 9427:-19 9428:42 9429:-25 9430:-25 9431:48 9432:48 9434:19 9435:19 9436:-4 9437:-9 9438:-9 9439:-15 9440:9 9441:15 9442:-32 9443:-39 9444:-29 9445:-8 9446:-42 9447:62 9448:-9 9449:27 9450:-11 9451:-7 9452:-22 9453:-14 9454:11 9455:-20 9456:1 9457:-22 9458:4 9459:-50 9460:66 9461:109 9462:-14 9463:10 9464:-13 9466:71 9467:6 9468:-20 9469:-14 9470:70 9471:84 9472:-7 9473:-8 9474:-2 9475:118 9476:4 9477:-15 9478:46 9479:-34 9480:-4 9481:14 9482:26 9484:6 9485:-13 9486:-28 9487:16 9489:-62 9490:-7 9491:-1 9492:-19 9493:22 9494:-1 9495:-23 9496:-10 9499:-6 9500:51 9501:9 9503:-1 9504:-31 9505:44 9506:-12 9507:-7 9508:-15 9509:-1 9510:-6 9511:32 9512:-30 9513:-97 9514:-2 9515:16 9516:12 9519:10 9520:-16 9521:-38 9523:-44 9526:-10 9527:-49 9528:-6 9529:4 9530:31 9531:-45 9532:-9 9533:-16 9536:44 9537:-61 9538:-39 9539:-8 9540:40 9541:18 9542:-11 9543:-7 9544:-7 9545:24 9546:-63 9549:-15 9551:-16 9552:42 9553:-7 9554:12 9555:-10 9556:-35 9557:-8 9558:-8 9559:-9 9560:-7 9561:-14 9562:-15 9563:-15 9564:-40 9565:-10 9566:-31 9567:12 9568:-7 9569:57 9570:-29 9571:26 9572:-28 9573:40 9574:-1 9575:-24 9578:-31 9579:-47 9580:-10 9582:-23 9583:-1 9584:-34 9585:11 9586:25 9587:9 9588:-27 9589:-52 9590:22 9591:50 9592:-59 9593:-32 9594:-14 9595:-22 9596:-4 9597:-17 9598:45 9599:21 9600:-16 9601:-34 9602:34 9603:61 9604:42 9605:-22 9606:-32 9607:-12 9608:-17 9609:-22 9610:-28 9611:15 9612:4 9613:-4 9614:-25 9615:40 9616:-7 9617:-8 9619:-1 9621:-10 9622:-11 9625:40 9626:-6 9627:-6 9628:-28 9629:-25 9630:-6 9633:66 9634:66 9635:-26 9636:-7 9637:-15 9639:-5 9640:107 9641:7 9642:40 9643:46 9644:-16 9645:31 9646:32 9647:7 9648:7 9649:14 9650:-9 9652:-10 9653:-11 9654:-1 9655:-12 9656:40 9657:8 9658:-25 9660:-1 9661:-12 9662:-12 9663:-41 9664:-15 9665:-14 9666:-60 9667:93 9668:27 9669:12 9671:-5 9672:10 9674:-26 9675:-26 9676:14 9677:10 9679:-4 9680:10 9681:-13 9683:-7 9684:-7 9685:-15 9686:-15 9687:26 9688:-13 9689:-31 9690:-6 9692:-3 9693:22 9694:22 9695:-28 9696:15 9697:18 9698:-37 9699:-27 9700:26 9701:-29 9702:1 9703:65 9704:38 9705:-29 9706:-30 9707:2 9708:40 9709:-73 9710:-2 9711:-15 9712:10 9713:-15 9714:-9 9715:17 9716:-17 9717:-11 9718:19 9719:29 9720:28 9721:-11 9722:-14 9723:-9 9725:-2 9726:-8 9727:5 9728:-7 9729:75 9730:23 9731:24 9732:-21 9733:-73 9734:45 9735:-1 9736:14 9737:-9 9739:-26 9740:28 9741:-27 9742:41 9743:-39 9744:-48 9745:-11 9746:4 9747:-2 9748:-84 9749:-88 9750:-9 9751:-18 9752:-25 9753:19 9754:23 9755:-34 9756:-31 9757:12 9758:-34 9759:-34 9760:-29 9761:33 9763:31 9764:31 9766:4 9767:26 9768:14 9769:14 9770:-34 9771:-12 9772:46 9773:-75 9774:-16 9775:36 9776:63 9777:63 9778:63 9779:-1 9780:-1 9781:-52 9782:-52 9783:10 9784:-21 9785:4 9786:-70 9787:-40 9788:-58 9789:-45 9790:-45 9794:-46 9795:-48 9796:-5 9797:-7 9798:16 9799:30 9800:23 9801:-11 9802:25 9803:-12 9804:-12 9806:-16 9807:19 9808:20 9809:-41 9810:-24 9813:68 9814:-4 9815:8 9816:39 9817:40 9818:-24 9819:-18 9820:116 9821:22 9822:-82 9823:-6 9824:-10 9826:-20 9827:-41 9828:-18 9829:-10 9830:12 9831:16 9832:23 9833:-15 9834:-34 9835:-29 9836:32 9838:-10 9839:-88 9840:-16 9842:-7 9843:95 9844:-3 9845:13 9846:9 9848:1 9849:12 9850:7 9851:31 9852:-2 9853:102 9854:102 9856:-29 9857:-20 9858:13 9859:20 9860:-5 9861:-5 9862:-12 9865:37 9866:13 9867:4 9868:-45 9871:-51 9872:-57 9873:-25 9874:-9 9875:-22 9876:-22 9878:18 9879:-13 9880:-9 9881:-10 9882:9 9884:-33 9885:-5 9887:12 9888:-27 9889:-14 9890:-25 9891:-49 9892:19 9894:88 9895:-3 9896:106 9897:81 9898:-103 9899:-42 9900:-42 9901:-9 9902:-36 9903:-36 9904:-14 9905:3 9906:-17 9907:35 9908:35 9909:2 9910:24 9911:-23 9912:-52 9913:-9 9914:-4 9915:-1 9916:-3 9917:76 9918:-15 9919:-38 9920:10 9921:35 9922:27 9923:32 9924:31 9925:19 9926:-6 9927:-25 9928:10 9929:30 9930:8 9931:16 9932:-59 9933:-16 9934:-21 9935:-32 9936:-31 9937:17 9938:27 9942:-5 9943:5 9944:5 9945:25 9946:29 9947:5 9948:-10 9949:-3 9950:110 9951:-9 9952:-48 9953:-15 9954:-2 9955:-52 9956:41 9957:41 9958:19 9959:-7 9960:-13 9961:9 9962:-5 9963:-37 9965:-16 9966:-9 9968:16 9969:-3 9970:-34 9971:4 9974:-9 9975:2 9976:8 9977:16 9978:62 9979:-25 9980:8 9981:17 9982:-8 9983:-16 9985:19 9986:30 9987:15 9988:-16 9989:-16 9990:-31 9991:20 9992:35 9993:35 9995:-22 9996:-15 9997:-9 9999:-30 10000:-14 10001:-57 10002:-63 10003:-29 10004:-34 10005:-17 10006:-17 10007:7 10008:39 10009:54 10010:-1 10011:-1 10015:-22 10016:-8 10017:-30 10018:-6 10019:-20 10020:-9 10021:-18 10022:25 10023:-17 10024:-3 10025:29 10026:-20 10027:-23 10028:-11 10029:-11 10030:7 10031:40 10032:-8 10033:-8 10034:14 10035:-85 10036:-19 10041:-7 10042:-48 10043:-7 10044:-18 10045:-73 10046:-73 10047:-34 10048:-6 10049:-34 10050:-34 10051:-25 10052:-25 10053:-88 10054:-52 10055:-108 10056:-23 10057:30 10058:26 10059:-39 10060:-18 10061:-4 10062:31 10063:35 10064:18 10065:39 10066:-14 10067:-25 10068:12 10069:24 10070:-27 10071:-16 10072:61 10073:-4 10075:-9 10076:-32 10077:-25 10078:21 10079:17 10080:-20 10081:11 10082:-11 10084:-1 10085:29 10086:-12 10087:-13 10088:-1 10089:23 10090:-8 10091:-18 10092:-12 10096:-9 10097:-6 10098:-18 10099:23 10100:-3 10101:38 10102:112 10103:37 10104:10 10105:4 10106:-33 10107:13 10108:20 10109:15 10110:13 10111:50 10112:14 10113:47 10114:19 10115:7 10116:7 10117:12 10118:33 10119:27 10120:37 10121:37 10122:-19 10123:-34 10124:-3 10125:37 10126:35 10127:-3 10128:-18 10129:47 10130:10 10132:-28 10133:-34 10134:-34 10135:-13 10136:-39 10137:13 10138:-13 10139:26 10140:-19 10141:-32 10143:-7 10145:-4 10146:-19 10147:-9 10148:-21 10149:-9 10150:67 10151:-37 10152:-29 10153:-10 10154:-5 10155:-5 10157:13 10158:-21 10159:-19 10160:-14 10161:-12 10162:56 10163:-35 10164:10 10165:8 10166:-20 10168:15 10170:-12 10171:3 10172:23 10174:-1 10175:28 10176:-22 10178:-26 10179:-10 10180:-2 10181:15 10183:-15 10184:11 10185:17 10186:13 10187:-29 10188:-10 10190:-1 10191:11 10192:29 10193:11 10194:-44 10195:7 10196:-15 10197:11 10198:-13 10199:-16 10200:18 10203:-11 10205:57 10206:-44 10207:22 10208:-8 10209:-23 10211:-18 10212:-11 10213:-13 10214:-14 10217:26 10218:25 10219:19 10220:-8 10221:-8 10222:-30 10225:16 10226:-14 10227:-8 10228:-5 10229:-44 10230:13 10231:15 10232:-34 10233:27 10234:34 10235:-4 10236:-46 10237:-8 10238:50 10239:-15 10240:-10 10241:-3 10242:35 10244:39 10245:-6 10246:-6 10247:-25 10250:-21 10251:-24 10252:-19 10253:-45 10254:14 10255:-23 10257:-26 10258:-8 10259:-8 10260:2 10261:-21 10263:-158 10264:-27 10265:-134 10266:-3 10267:-53 10268:-22 10269:-37 10270:-1 10271:-13 10272:-20 10273:21 10274:-25 10275:-37 10276:-19 10277:46 10279:-40 10280:-7 10281:-7 10282:22 10283:8 10284:22 10285:1 10286:25 10287:-9 10288:-18 10289:22 10291:33 10292:-18 10293:-15 10294:-33 10295:-12 10296:5 10297:-6 10300:45 10301:-8 10302:16 10303:44 10304:-3 10305:-1 10306:7 10307:-21 10308:38 10309:-5 10310:-5 10311:-3 10314:-12 10315:-2 10317:60 10318:54 10319:-10 10320:21 10321:-14 10322:52 10323:-7 10324:-12 10325:-7 10326:5 10327:-12 10328:66 10329:-26 10330:25 10331:23 10332:4 10333:36 10334:-12 10335:-8 10336:-8 10337:-22 10338:-22 10339:31 10340:13 10341:-11 10342:-30 10343:33 10344:-28 10345:-17 10347:-2 10349:-5 10351:-18 10352:-13 10353:-13 10354:-6 10355:24 10356:13 10357:-20 10358:-20 10359:-17 10360:-18 10361:-12 10362:-12 10363:-5 10364:-12 10365:-31 10366:-16 10367:50 10368:-3 10369:41 10370:-12 10371:19 10372:31 10373:-12 10374:-12 10375:-6 10376:31 10377:-21 10378:20 10379:28 10380:11 10383:39 10384:31 10385:11 10386:-28 10387:-29 10388:41 10389:-3 10390:63 10391:-1 10392:-46 10393:28 10394:-3 10395:17 10396:10 10397:28 10398:-6 10399:-4 10400:-38 10401:22 10402:-13 10403:22 10404:28 10405:-6 10406:-17 10407:-5 10408:49 10409:-29 10410:33 10411:37 10414:-30 10415:-30 10416:-25 10417:-25 10418:-9 10419:-9 10420:-16 10421:-17 10423:28 10424:13 10425:13 10426:19 10427:-24 10428:18 10429:63 10430:3 10431:-2 10432:39 10434:-3 10435:-18 10436:-18 10438:-1 10440:-1 10441:-29 10442:-5 10443:-5 10444:4 10446:43 10447:46 10448:48 10452:42 10453:16 10454:43 10455:30 10456:-6 10458:-1 10460:16 10461:-18 10462:-66 10463:-7 10464:-8 10465:-21 10466:14 10468:8 10469:-5 10470:-3 10471:-13 10472:69 10473:-8 10474:30 10475:-1 10476:-20 10477:-1 10478:-8 10482:-36 10483:-49 10484:-17 10485:-15 10486:-12 10487:15 10488:54 10489:54 10490:26 10491:6 10492:5 10493:13 10494:57 10495:-9 10496:-9 10497:-10 10498:12 10499:-60 10501:-64 10502:-22 10503:75 10504:16 10505:40 10507:-1 10508:75 10509:40 10510:40 10511:-27 10512:-11 10513:31 10514:26 10515:-6 10516:-7 10517:13 10518:-14 10519:-18 10520:-18 10521:-39 10522:-27 10523:-12 10524:-15 10525:-1 10526:-10 10527:-13 10528:-15 10529:26 10530:8 10532:-26 10533:-20 10534:5 10535:10 10537:-10 10538:-7 10539:16 10540:28 10541:-6 10545:-25 10547:-11 10548:-8 10549:42 10550:-3 10551:-5 10552:-1 10553:-10 10554:-14 10555:-14 10558:37 10560:-25 10561:-22 10562:47 10565:49 10566:77 10567:-9 10568:-4 10569:-14 10570:-14 10571:-5 10572:-5 10573:7 10574:-19 10575:-19 10576:-18 10577:-1 10578:-20 10579:-20 10580:37 10581:37 10582:15 10583:29 10584:29 10585:13 10587:-6 10588:-4 10589:-12 10590:-13 10591:-28 10592:-9 10593:10 10594:-57 10595:-44 10596:-27 10597:37 10598:37 10599:-17 10600:-7 10602:-21 10603:-38 10604:12 10605:-18 10606:-32 10608:28 10609:-12 10610:-5 10611:-6 10612:53 10614:-5 10615:-5 10616:36 10617:-1 10618:-10 10619:-10 10620:6 10621:-15 10622:-43 10624:-20 10625:-18 10626:26 10627:38 10628:28 10629:60 10630:42 10631:3 10632:36 10633:-10 10636:-11 10637:-16 10638:-13 10639:-15 10640:-3 10641:57 10642:-16 10643:-12 10644:45 10645:68 10646:-17 10647:63 10648:-3 10649:-2 10650:63 10651:33 10652:-16 10653:-1 10654:61 10655:-29 10656:-29 10657:-1 10658:-3 10659:36 10660:21 10663:-11 10664:-44 10665:-44 10666:-18 10667:17 10669:-64 10670:-5 10671:-1 10672:-12 10673:21 10674:-1 10675:-20 10676:-10 10679:-3 10680:54 10681:18 10683:-1 10684:-25 10685:-3 10686:27 10687:46 10688:-9 10689:-6 10690:-12 10692:-7 10693:40 10694:-25 10695:-50 10696:-2 10697:20 10699:7 10700:-32 10703:-40 10704:-13 10706:-48 10707:-46 10708:-3 10709:18 10710:-27 10712:-8 10713:-17 10714:-16 10717:38 10719:-6 10720:36 10722:-29 10723:-10 10724:-5 10725:21 10726:-7 10728:-23 10729:-38 10730:-4 10732:-9 10733:-25 10734:-25 10735:-8 10736:-9 10738:-9 10739:-7 10740:-3 10742:-13 10743:59 10744:-15 10745:-14 10746:-16 10747:-12 10748:-23 10749:-32 10750:-28 10751:-8 10752:-8 10753:-17 10754:-19 10755:-16 10756:-16 10757:-42 10758:-8 10759:-28 10760:-6 10761:-10 10762:10 10763:-41 10764:-3 10765:13 10766:-8 10768:-32 10770:-4 10771:-8 10772:-1 10773:51 10776:-21 10777:-40 10778:-16 10779:-10 10780:-18 10781:-17 10782:-20 10783:-1 10784:-37 10785:20 10786:37 10787:-17 10788:5 10789:-7 10790:-66 10791:16 10792:53 10793:-59 10794:-12 10795:-30 10796:-12 10797:-22 10798:-12 10799:-17 10800:46 10801:13 10802:-17 10803:-26 10804:21 10805:58 10806:30 10807:-15 10808:-34 10809:11 10812:-22 10813:21 10814:40 10815:-42 10816:9 10817:20 10818:-35 10819:-24 10820:-8 10821:-12 10824:-4 10825:-1 10826:-11 10827:19 10828:38 10829:-17 10830:-9 10831:-14 10832:47 10834:-3 10835:3 10836:-19 10837:-8 10838:-15 10841:14 10842:-13 10843:-14 10846:26 10847:27 10848:-10 10849:-7 10850:-25 10851:-24 10854:47 10855:47 10856:-22 10857:-11 10858:-29 10859:-41 10861:-6 10862:160 10863:63 10864:35 10865:32 10866:38 10867:13 10868:13 10869:29 10870:11 10871:-20 10873:-13 10874:-15 10875:-9 10877:-10 10878:72 10879:12 10881:-23 10882:-4 10883:-11 10884:-1 10885:-9 10886:-9 10887:-14 10888:-14 10889:-19 10890:-12 10891:-6 10893:-16 10895:18 10896:-42 10897:-4 10898:37 10899:23 10900:29 10901:-18 10903:-24 10904:-25 10905:6 10906:-27 10908:-4 10909:35 10910:27 10911:33 10912:-13 10913:25 10914:-13 10915:33 10916:35 10917:-16 10921:33 10922:-21 10923:31 10924:-18 10926:3 10927:18 10928:30 10929:89 10930:-1 10931:-18 10932:-18 10933:-6 10935:-4 10936:-8 10937:-8 10938:42 10939:19 10940:-63 10941:37 10942:-36 10943:-20 10944:-13 10945:-3 10946:29 10947:11 10948:-52 10949:2 10950:-10 10951:-26 10952:45 10953:42 10954:22 10955:-25 10956:-25 10957:-9 10958:12 10959:-8 10960:40 10961:28 10962:-1 10963:-3 10964:-6 10965:-25 10966:-5 10967:-13 10968:39 10969:-16 10970:-12 10971:1 10972:-2 10973:13 10974:-22 10975:-30 10976:19 10977:30 10978:49 10979:7 10980:-29 10981:16 10982:40 10984:1 10985:-8 10986:18 10987:-6 10988:72 10989:-6 10990:59 10991:61 10992:5 10993:-59 10994:7 10995:-1 10996:-1 10997:-42 10998:27 10999:-7 11000:-50 11001:-12 11003:-16 11004:-16 11007:-16 11008:-24 11011:-44 11012:13 11013:12 11014:2 11015:15 11016:14 11018:23 11019:14 11020:55 11021:55 11022:-37 11023:-10 11024:-11 11025:-12 11026:-67 11027:-70 11028:-4 11029:10 11030:6 11031:32 11032:50 11033:-8 11034:28 11035:-31 11036:-30 11037:-21 11038:9 11039:30 11040:-12 11042:-15 11043:30 11044:30 11045:28 11048:10 11049:14 11050:31 11051:26 11052:-30 11053:-14 11054:27 11055:-65 11056:-19 11057:43 11058:8 11059:82 11060:-3 11061:-22 11065:47 11066:49 11067:49 11068:-16 11069:-16 11070:-21 11071:-7 11072:-64 11073:-64 11074:-17 11076:-2 11077:-48 11078:-30 11079:-40 11080:-56 11081:-56 11086:-41 11087:-42 11088:-5 11089:-2 11090:-2 11091:-16 11093:49 11094:-5 11095:7 11096:9 11097:18 11098:-11 11099:-21 11100:-21 11101:-33 11102:-36 11103:52 11106:-21 11107:16 11108:17 11110:78 11111:2 11112:-8 11113:-8 11114:33 11115:34 11116:-26 11117:-21 11118:88 11119:27 11120:27 11121:-16 11122:-35 11123:-61 11124:-31 11126:-7 11127:-11 11128:-16 11129:-33 11130:-21 11131:-9 11132:-10 11133:19 11135:8 11136:-18 11137:-13 11140:13 11141:-25 11142:35 11145:-27 11146:-9 11147:-41 11148:-22 11149:-22 11150:-15 11152:-6 11153:75 11154:-12 11155:18 11156:13 11157:-1 11159:-33 11160:-21 11161:-10 11162:15 11163:34 11164:-2 11165:-16 11166:-16 11167:77 11168:77 11169:43 11172:-12 11173:-5 11174:-52 11175:-20 11176:-33 11177:11 11178:-10 11179:-38 11180:-8 11181:-5 11182:-5 11183:-18 11185:13 11186:39 11187:15 11188:11 11189:-33 11190:16 11193:-34 11194:-52 11195:-18 11196:-2 11197:-14 11198:-28 11199:-28 11201:-5 11202:-5 11203:15 11204:-25 11205:-31 11206:-8 11208:-15 11209:-15 11212:12 11213:47 11214:-38 11215:-11 11216:-29 11217:-29 11218:64 11219:-2 11220:-1 11221:74 11222:49 11223:-1 11224:-12 11225:-81 11226:-38 11227:-32 11228:-34 11229:-34 11230:21 11231:-4 11232:-22 11234:-15 11235:-22 11236:-6 11237:-15 11238:28 11239:28 11240:-10 11241:27 11243:-1 11244:-13 11245:-35 11246:-8 11247:-7 11248:-13 11249:-1 11250:-17 11251:-3 11252:17 11253:48 11254:-13 11255:-31 11256:-19 11257:16 11259:26 11260:28 11261:40 11262:-7 11263:-20 11264:-1 11266:37 11267:-21 11269:40 11270:-12 11271:31 11272:7 11273:15 11274:-1 11275:12 11276:16 11277:39 11279:-51 11280:-10 11282:-6 11283:-51 11284:-1 11285:-35 11286:-11 11287:17 11288:30 11289:-8 11290:-12 11291:-12 11292:20 11293:21 11294:-29 11295:-29 11296:50 11298:30 11299:3 11300:-27 11301:-3 11302:-62 11303:-29 11304:63 11305:-8 11306:-52 11307:-29 11308:-1 11310:28 11311:-1 11313:-66 11314:12 11315:34 11316:26 11317:-15 11318:43 11319:-9 11320:37 11321:-7 11322:-19 11323:-37 11324:13 11325:-5 11326:14 11327:1 11328:-37 11329:-16 11330:-34 11331:52 11333:-16 11334:-10 11335:-16 11337:-15 11338:-23 11339:13 11340:-4 11341:14 11342:-48 11343:10 11344:33 11345:33 11348:-51 11349:-21 11350:1 11351:18 11352:7 11353:24 11354:35 11355:21 11356:-24 11357:5 11358:20 11359:-20 11360:11 11361:-6 11364:25 11365:35 11366:47 11367:21 11368:14 11369:-12 11370:-12 11371:-6 11372:27 11373:-4 11374:-4 11375:33 11376:34 11377:-3 11378:-3 11379:-2 11380:-26 11381:-54 11382:-14 11384:14 11385:-2 11386:12 11387:-53 11389:-59 11390:-10 11391:-10 11393:-28 11394:-30 11395:-14 11396:-14 11397:13 11400:-4 11401:92 11402:69 11403:45 11406:-1 11410:-13 11411:-38 11412:-23 11413:-9 11414:29 11415:-19 11416:35 11417:-16 11418:77 11419:-26 11422:-30 11423:-30 11424:82 11427:-24 11428:30 11430:12 11431:-16 11432:-8 11433:-8 11434:33 11435:23 11436:38 11437:14 11438:-81 11439:-14 11440:-18 11446:-6 11447:-38 11448:-5 11449:-21 11450:-76 11451:-76 11452:5 11453:-14 11454:46 11455:24 11456:-3 11457:-48 11458:-36 11459:-1 11460:-23 11461:-70 11462:-37 11463:-75 11464:-30 11465:12 11466:-33 11467:-16 11468:-3 11469:9 11470:55 11471:18 11472:8 11473:42 11475:-15 11477:-16 11478:-10 11479:-43 11480:-9 11483:-4 11484:-2 11485:-23 11486:-4 11487:-39 11488:15 11489:30 11490:12 11491:-56 11492:76 11493:40 11494:7 11495:-49 11496:43 11497:31 11498:-6 11499:44 11500:62 11501:-3 11502:-73 11503:-15 11504:-41 11505:6 11506:-2 11507:22 11508:94 11509:-14 11510:-6 11511:-47 11512:49 11513:-79 11514:-21 11515:127 11516:66 11517:-74 11518:-60 11519:-27 11520:29 11521:-30 11522:-17 11523:-20 11525:-16 11526:-9 11527:-9 11530:-3 11531:-9 11532:-18 11533:-54 11534:13 11535:-9 11536:121 11537:-64 11538:29 11539:-28 11540:42 11541:18 11542:12 11543:-40 11544:-83 11545:-77 11546:3 11547:-9 11548:-32 11549:30 11550:-85 11551:31 11552:1 11553:-49 11554:-2 11555:189 11556:63 11557:155 11558:-13 11559:-19 11561:-41 11562:-36 11564:-19 11565:-1 11566:-44 11567:-1 11570:-3 11571:46 11572:50 11573:-78 11574:39 11575:-20 11576:54 11577:-45 11578:41 11579:-94 11580:-14 11581:-6 11582:-18 11583:-6 11584:-87 11585:82 11586:-8 11587:-31 11588:-60 11589:11 11590:-87 11591:-5 11592:-26 11593:59 11594:-47 11595:-24 11596:29 11597:62 11598:58 11599:-16 11600:-27 11601:-61 11602:-33 11603:-1 11604:-61 11605:-4 11606:65 11607:45 11608:21 11609:99 11610:5 11611:31 11612:5 11613:-42 11614:-85 11615:-24 11616:-22 11617:5 11618:-8 11619:55 11620:8 11621:30 11622:29 11623:33 11624:-40 11625:-47 11626:49 11627:-1 11628:-13 11629:25 11630:49 11631:12 11632:-34 11633:13 11634:-49 11635:-1 11636:-46 11637:-18 11638:-3 11639:28 11640:39 11641:-21 11642:30 11643:-47 11644:7 11645:11 11646:-7 11647:-11 11648:7 11649:37 11650:-37 11651:39 11652:-53 11653:10 11654:29 11655:-25 11656:6 11657:65 11658:-34 11659:36 11660:-45 11661:23 11662:-36 11663:-18 11664:-15 11665:78 11666:19 11667:35 11668:43 11669:51 11670:47 11671:14 11672:-83 11673:54 11674:13 11675:1 11676:83 11677:-50 11678:44 11679:25 11680:34 11681:-83 11682:-5 11683:32 11684:-14 11685:-12 11686:-10 11687:23 11688:20 11689:3 11690:33 11691:5 11692:-46 11693:13 11694:3 11695:-42 11696:42 11697:48 11698:-38 11699:-27 11700:-40 11701:-1 11702:7 11703:-44 11704:-4 11705:12 11706:62 11707:40 11708:32 11709:11 11710:-16 11711:36 11712:-56 11713:-21 11714:-78 11715:113 11716:-15 11717:31 11718:-61 11719:98 11720:-92 11721:88 11722:29 11723:34 11724:-40 11725:-67 11726:-81 11727:-21 11728:-22 11729:23 11730:-42 11731:13 11732:-64 11733:-37 11734:-127 11735:28 11736:-49 11737:-54 11738:-70 11739:-19 11740:30 11741:-62 11742:-34 11743:-15 11744:-76 11745:105 11746:11 11747:-29 11748:11 11749:37 11750:-56 11751:28 11752:-5 11753:-3 11754:-12 11755:-45 11756:27 11757:35 11758:-11 11759:54 11760:25 11761:12 11762:-86 11763:37 11764:-74 11765:62 11766:57 11767:-40 11768:49 11769:-19 11770:21 11771:-41 11772:-66 11773:47 11774:-3 11775:-9 11776:111 11777:-3 11778:59 11779:84 11780:-11 11781:-67 11782:27 11783:12 11784:-64 11785:-72 11786:16 11787:23 11788:51 11789:-1 11790:40 11791:23 11792:-134 11793:-39 11794:-18 11795:-75 11796:-25 11797:1 11798:-22 11799:-64 11800:-101 11801:55 11802:-1 11803:-114 11804:-49 11805:-16 11806:37 11807:45 11808:12 11809:35 11810:-71 11811:68 11812:6 11813:-39 11814:-30 11815:75 11816:-97 11817:-22 11818:11 11819:104 11820:-46 11821:55 11822:-1 11823:104 11824:-22 11825:-83 11826:30 11827:24 11828:-6 11829:-1 11830:7 11831:10 11832:-16 11833:-21 11834:-18 11835:-48 11836:-65 11837:-7 11838:-46 11839:-23 11840:47 11841:-48 11842:1 11843:-18 11844:-10 11845:52 11846:9 11847:25 11848:47 11849:77 11850:-70 11851:51 11852:-43 11853:10 11854:-47 11855:-46 11856:21 11857:63 11858:-52 11859:-1 11860:3 11861:-25 11862:-35 11863:3 11864:3 11865:57 11866:-8 11867:25 11868:45 11869:-6 11870:28 11871:-36 11872:-74 11873:73 11874:41 11875:18 11876:74 11877:1 11878:60 11879:45 11880:7 11881:-72 11882:9 11883:54 11884:-77 11885:-46 11886:22 11887:53 11888:34 11889:69 11890:8 11891:-14 11892:-110 11893:-19 11894:4 11895:-57 11896:23 11897:69 11898:23 11899:-9 11900:4 11901:65 11902:-12 11903:-58 11904:-34
-0.003517127402367673 -0.003517127402367673 0.003517127402367673 1:-31 2:22 3:10 4:10 5:-2 7:-1 8:25 9:6 10:13 12:-5 13:15 14:23 15:-1 16:-5 17:-1 18:-6 20:14 21:-14 22:-7 23:-5 24:-3 26:-7 27:-5 28:-24 30:-7 31:-26 32:-8 33:-2 34:30 35:10 37:-43 38:-7 39:-12 40:-12 41:-14 42:-39 43:3 44:-38 45:17 46:-23 47:-11 48:-54 49:-9 50:15 51:7 52:36 53:-11 54:31 55:26 56:-2 57:-15 58:-26 59:14 60:-10 61:46 62:-11 63:-5 64:-26 65:-2 66:-14 67:-2 69:13 70:-8 71:1 72:11 73:-6 74:-21 75:12 76:23 77:-3 78:-15 79:-4 80:-5 81:-6 82:-25 83:-5 84:41 85:-17 86:-1 87:21 88:-11 89:-26 90:15 91:38 92:-10 93:12 94:-20 95:-2 96:-1 97:-1 98:7 100:-10 101:32 102:5 103:-26 104:-10 105:-5 106:-7 107:-1 108:3 109:-8 110:9 111:-10 112:7 113:9 114:-11 115:-2 116:-6 118:13 119:8 120:-5 121:15 122:13 123:-8 124:39 125:-8 126:-10 127:-10 128:-28 129:5 130:-12 131:21 132:23 134:-30 135:-2 136:17 138:-12 139:34 140:-10 141:-10 142:-17 143:10 144:-11 145:-11 146:-14 147:-4 149:9 150:-1 151:-6 152:2 153:9 154:9 155:19 156:11 157:-7 158:-8 159:-9 161:6 162:7 163:8 164:8 165:-6 166:-7 167:19 168:2 169:-13 170:30 171:28 172:-5 173:-8 174:5 175:-11 176:-48 177:-6 178:-9 179:-7 182:-10 183:-13 184:2 185:30 186:-23 187:-9 188:12 189:18 190:-26 193:-7 194:-3 196:-14 197:-1 198:13 199:14 200:-10 201:-6 202:14 203:-19 204:-8 205:-6 206:-7 207:60 208:-7 209:-24 210:-16 211:13 212:-8 213:3 214:8 215:15 216:-14 217:-7 218:-6 219:-5 220:-16 221:12 222:-20 223:24 224:-9 225:-5 226:28 227:-11 228:-4 229:-16 230:22 231:-14 232:10 233:3 234:-29 235:34 236:28 237:-9 238:-7 239:-26 240:-44 241:-15 242:1 243:-36 245:-14 246:-2 247:-1 248:-7 250:29 251:4 252:-31 253:-16 254:-6 255:-2 256:11 258:13 259:13 260:-6 261:-33 262:-16 263:20 264:21 265:12 266:-4 267:-7 268:-17 269:-1 271:8 272:-11 273:21 276:10 277:7 278:41 279:-17 280:-5 281:-36 283:-20 284:-1 285:19 287:-13 288:-19 289:12 290:-94 291:14 293:-19 294:-14 295:-21 296:-10 297:-10 298:-6 299:-4 300:-13 301:-2 302:-26 303:-20 304:1 305:38 306:15 307:33 308:29 309:1 310:16 311:-12 312:12 313:-24 314:24 316:11 317:-6 318:-8 319:60 320:-6 321:-20 322:-18 323:-5 324:-7 325:-14 326:18 328:12 329:-9 330:13 331:30 332:-2 333:-2 334:11 336:-11 337:-23 338:-24 339:14 340:-4 341:-13 342:7 344:-6 345:17 346:6 347:-8 348:-13 349:-11 350:29 351:-2 352:17 353:30 354:18 355:-1 356:5 357:3 358:-15 359:33 360:-19 361:11 362:11 363:13 364:-20 365:-16 366:-15 367:-13 368:-3 369:-8 370:13 371:-14 372:-1 373:-11 374:55 375:-34 376:-3 377:-9 378:21 379:21 380:24 382:11 383:1 384:-15 385:-6 386:-10 387:-3 388:-14 389:-15 390:-2 391:-10 392:2 393:-29 394:44 395:-19 396:7 398:-11 399:-25 401:20 403:19 405:18 406:5 407:-35 408:-16 409:-24 410:-14 411:-4 412:13 413:13 414:-1 415:21 416:23 417:-20 418:13 419:13 420:14 421:12 422:-9 423:18 424:-24 425:-24 426:15 427:23 428:34 430:-5 431:8 432:22 433:26 434:-28 435:-25 436:15 438:9 439:-5 440:20 441:3 442:11 443:14 444:16 445:-11 446:-30 447:3 448:-1 449:14 450:26 451:55 452:55 453:20 454:20 455:53 456:-2 457:-5 458:-3 459:30 460:26 461:27 462:-2 465:-36 466:-2 467:-32 468:-4 469:4 470:-7 471:8 472:16 473:-8 474:15 475:-4 476:-4 477:-4 479:-2 480:-9 481:-9 482:1 484:-3 485:-4 486:-18 487:-15 488:5 489:9 490:-6 491:-13 492:17 493:-2 494:-10 495:-11 496:-52 497:-12 498:-44 499:12 500:-4 501:-14 502:-17 503:-11 504:1 505:15 506:9 507:13 508:13 509:-21 510:18 511:16 512:12 513:-9 514:11 515:51 516:23 517:12 518:-8 519:-22 520:-10 521:-1 522:14 523:13 525:14 526:74 528:-11 529:-14 530:10 531:24 533:-78 534:13 535:-53 536:16 537:16 539:-11 540:-7 541:13 542:13 543:1 544:3 546:-4 547:10 549:18 550:-5 551:-32 553:-11 554:-8 555:12 556:12 557:-16 558:-5 559:-13 560:2 561:-17 562:16 563:11 564:-16 565:4 566:-32 567:-22 568:-22 569:-1 570:-5 571:-5 572:-12 573:-12 574:-9 575:-19 576:33 577:34 578:-2 579:39 580:-14 581:35 582:25 583:-4 584:-26 585:-13 586:-47 587:-5 588:-4 589:-1 590:-20 591:-4 592:-6 593:-10 594:-14 596:-18 597:-15 598:-22 599:-16 600:-41 601:-19 602:59 604:-7 605:-18 606:-7 607:27 608:28 609:-13 610:-3 611:-3 612:-15 613:-11 614:25 615:-14 617:-6 618:-8 619:-2 621:-9 622:10 623:-6 624:-6 626:-10 627:-16 628:-17 629:-10 630:-9 631:-5 632:-4 634:-14 635:5 636:-14 637:-7 638:9 639:-16 640:-3 641:74 642:4 643:29 644:-15 645:2 646:-9 647:6 648:6 649:-13 650:-13 651:-7 652:-2 653:-6 654:-6 655:-12 656:-11 658:-12 660:15 661:14 662:-24 663:-32 664:18 665:18 666:-2 667:-2 668:11 669:10 670:2 671:-1 672:-19 673:-20 675:5 676:25 677:-36 678:-21 679:-11 680:-14 681:1 682:-18 683:12 684:11 685:-1 686:37 687:10 688:8 689:16 690:24 691:-10 692:7 693:-11 694:30 695:-16 696:-19 697:-20 698:-15 699:8 700:-15 701:-13 702:13 703:-9 704:27 705:-6 706:-7 707:-7 708:-2 709:22 710:20 711:-4 715:-4 716:-4 717:-5 718:-5 719:25 720:-24 721:18 722:-2 723:19 724:-2 726:-6 727:-13 728:7 729:-3 730:32 731:55 732:-11 733:-13 734:25 735:21 736:-1 737:-19 738:-9 739:-2 740:-4 741:-12 742:42 743:-14 744:11 745:-11 746:18 747:-16 749:8 750:-15 751:27 752:-18 753:17 754:-1 755:-20 756:-9 757:15 758:-19 759:14 760:60 761:-24 762:53 764:20 765:36 766:2 767:3 768:-10 769:-10 770:20 771:14 772:16 774:-14 775:23 776:-4 777:57 778:49 779:13 780:16 781:-7 783:-32 784:-18 785:-18 786:-4 787:8 788:-16 789:-16 790:-8 791:-5 792:14 793:16 794:-13 795:-9 796:5 797:4 798:-2 799:-9 800:-2 801:35 802:37 803:-12 804:12 805:18 806:21 807:29 808:-11 809:-1 810:-15 811:13 812:-4 813:16 814:23 815:-20 816:11 817:3 818:-11 819:9 820:9 821:-2 822:25 823:-12 824:-4 825:14 826:12 827:7 828:12 829:36 830:-20 831:31 832:33 833:-12 834:-5 836:3 837:-5 838:-18 839:11 840:11 841:-4 842:22 843:22 844:23 846:18 847:18 848:20 849:-14 850:-13 851:-9 852:-18 853:6 854:16 855:-10 856:2 857:8 858:1 859:15 860:11 861:-2 862:17 863:-3 866:-24 867:-21 868:14 869:10 870:15 871:9 872:-24 873:16 874:-4 875:19 876:-12 877:-8 878:6 879:14 880:16 881:11 882:2 883:2 884:13 885:-15 887:-1 889:23 890:35 891:14 892:-5 893:5 894:-2 895:9 896:-24 897:-14 898:-4 899:-22 900:19 901:-2 903:13 904:26 906:-16 907:21 908:-7 909:-12 910:-21 911:9 912:-20 913:-8 914:-8 915:-18 916:-10 917:8 918:-18 919:19 921:-30 922:14 923:10 924:14 925:6 926:21 927:29 928:11 929:-5 930:-4 931:51 932:33 933:-18 934:-3 935:4 936:-30 937:-12 938:-20 939:-6 940:33 941:-21 942:-8 945:-19 946:-14 947:-7 948:-23 949:2 950:17 951:18 952:-30 954:-24 955:-2 956:-5 957:36 958:25 959:-7 960:-3 962:30 963:1 964:4 965:-19 966:-10 967:38 968:7 969:-5 970:-5 971:-18 972:-16 973:-11 974:-9 975:23 976:-2 977:-51 978:-51 979:8 981:-20 982:-6 983:20 984:61 985:11 986:34 987:26 988:-45 989:-16 990:-18 991:5 992:19 993:-7 994:-4 995:12 996:16 997:24 998:11 999:12 1001:-3 1002:-3 1003:-13 1004:-11 1005:-7 1006:-7 1007:12 1008:12 1009:11 1010:-1 1011:-1 1012:-11 1013:-12 1014:-14 1015:-5 1016:-5 1017:-17 1018:8 1019:20 1020:-8 1021:13 1022:13 1023:3 1024:6 1025:-7 1026:-1 1027:-1 1028:17 1029:25 1030:14 1031:-31 1032:-18 1033:-13 1034:-1 1035:16 1036:7 1037:63 1038:20 1039:37 1040:12 1042:-5 1043:-1 1044:13 1045:14 1046:-22 1047:-11 1048:3 1049:8 1050:-12 1051:45 1052:17 1053:-24 1054:-24 1055:-29 1056:-2 1057:-15 1058:-14 1060:3 1061:21 1062:20 1063:-5 1064:16 1065:-6 1066:-4 1067:-4 1068:-12 1069:-9 1070:-29 1071:-6 1072:-28 1073:-2 1074:-28 1075:18 1076:23 1077:4 1078:-9 1079:-8 1080:12 1081:-7 1082:9 1083:-6 1084:-6 1085:-12 1086:-7 1087:-16 1088:-1 1089:6 1090:-4 1091:15 1092:-15 1093:-12 1094:-2 1095:-2 1096:20 1097:-30 1098:21 1099:25 1100:4 1101:14 1102:-4 1103:-4 1104:-6 1105:-6 1106:-18 1107:-5 1108:-7 1109:25 1110:25 1111:-2 1112:-22 1119:15 1120:16 1121:-2 1122:4 1123:4 1126:-2 1127:-7 1128:42 1129:-13 1130:-7 1131:12 1132:-6 1133:1 1134:22 1135:-26 1136:7 1137:-10 1138:20 1139:-13 1142:-15 1143:-14 1144:14 1145:21 1146:-28 1148:-5 1149:68 1150:61 1151:16 1152:-17 1153:28 1154:29 1155:-10 1156:-10 1157:-4 1158:-17 1159:22 1160:-18 1162:7 1163:6 1164:-4 1165:-4 1166:6 1167:-13 1168:32 1169:-10 1170:-11 1171:8 1172:-7 1173:-4 1174:26 1175:29 1177:-8 1178:-1 1179:-4 1181:-1 1182:-16 1183:-1 1184:-7 1185:-6 1186:-6 1187:20 1188:17 1189:-8 1190:-1 1192:-3 1193:-14 1194:-6 1195:-2 1196:20 1197:18 1198:-13 1200:7 1202:-10 1203:-10 1204:-9 1205:-9 1206:14 1208:12 1209:-6 1210:-12 1212:-5 1214:5 1215:-2 1216:-29 1217:-12 1218:-28 1220:-16 1221:22 1222:11 1223:-2 1224:-14 1225:22 1226:11 1227:24 1229:2 1230:-3 1231:34 1232:44 1233:-24 1234:-25 1235:-12 1236:-18 1237:5 1238:5 1241:-4 1242:-14 1243:-13 1244:-8 1245:-12 1247:-16 1248:-16 1249:-28 1250:-16 1251:-16 1252:-12 1253:-15 1254:14 1255:10 1256:-6 1258:11 1259:9 1260:12 1262:15 1263:-15 1264:-22 1265:-7 1266:-8 1267:-6 1268:3 1269:-9 1270:-1 1271:-12 1272:-8 1274:6 1275:-14 1276:12 1277:4 1278:-1 1279:-1 1280:11 1281:-6 1282:8 1283:16 1284:21 1285:3 1286:6 1287:9 1288:-10 1289:-9 1290:-5 1292:2 1293:8 1295:-27 1296:-20 1297:19 1298:-9 1299:-1 1300:23 1301:-11 1302:-19 1304:-12 1305:-24 1306:-6 1307:-14 1308:-5 1309:-25 1310:-5 1311:-20 1312:22 1313:-18 1314:-14 1315:-39 1316:-7 1317:-9 1318:2 1319:-5 1320:4 1321:21 1322:49 1323:-29 1325:-6 1326:-11 1327:7 1328:14 1329:21 1330:-12 1331:-10 1332:-4 1333:-4 1334:4 1335:-3 1336:20 1338:19 1339:20 1340:21 1341:-13 1342:55 1343:-16 1344:43 1345:15 1346:-20 1347:2 1348:15 1349:27 1350:22 1351:12 1352:28 1353:-5 1354:-3 1355:-21 1357:-20 1358:-9 1359:-3 1360:-18 1361:25 1362:48 1363:-15 1364:-6 1365:10 1368:16 1369:-5 1370:24 1371:-11 1372:-19 1373:-3 1374:26 1375:-8 1376:-3 1377:-19 1378:2 1379:-11 1380:-13 1381:27 1382:-13 1383:-12 1385:19 1386:-15 1387:30 1389:3 1390:59 1391:-7 1392:-8 1393:10 1394:6 1395:-4 1396:-4 1397:-4 1399:-24 1400:-27 1401:-11 1402:-12 1403:-2 1404:-19 1405:-5 1406:-8 1407:4 1408:15 1409:-10 1410:23 1411:6 1412:-4 1413:2 1414:12 1415:-4 1416:-11 1417:-4 1418:-21 1419:-3 1420:24 1421:-16 1423:34 1424:-23 1425:-11 1426:18 1427:-17 1428:-13 1429:-1 1430:-6 1431:6 1432:-26 1433:11 1434:13 1435:-9 1436:-6 1437:-10 1438:-4 1439:5 1440:-1 1441:2 1442:-7 1445:15 1446:2 1447:14 1448:-14 1449:-2 1450:-3 1452:-14 1455:-22 1456:-23 1457:-24 1458:-24 1459:-7 1460:-5 1461:28 1462:26 1463:12 1464:14 1465:-42 1466:12 1467:-16 1468:28 1469:-3 1470:-3 1471:-50 1472:-13 1473:-4 1474:-2 1475:-19 1476:22 1477:-50 1478:-5 1479:-7 1481:22 1482:-1 1483:11 1484:2 1485:-27 1487:-23 1488:-5 1490:-13 1491:25 1492:16 1493:-1 1495:-15 1496:6 1498:-2 1499:-35 1501:-5 1502:-28 1503:30 1504:-2 1505:-5 1507:-4 1508:14 1510:-29 1511:10 1512:-12 1514:-6 1516:13 1517:-17 1518:2 1519:-1 1520:35 1521:8 1522:-17 1523:-2 1524:-6 1525:-32 1526:-11 1527:8 1528:11 1529:-18 1530:-6 1531:13 1532:-11 1533:17 1534:-6 1535:-19 1536:-21 1537:-17 1538:23 1539:-29 1540:-17 1541:-18 1542:-17 1543:12 1544:-5 1545:-7 1546:14 1547:-2 1548:-10 1549:-6 1550:-6 1551:-6 1554:6 1555:-10 1556:8 1557:28 1558:-20 1559:-15 1560:3 1562:43 1563:17 1564:13 1565:74 1566:-7 1567:23 1568:8 1569:23 1570:32 1571:20 1572:2 1574:-1 1576:-2 1577:-2 1578:-25 1579:-14 1580:-9 1581:7 1582:-1 1583:-5 1584:6 1585:-6 1586:-2 1587:27 1588:6 1589:-3 1590:16 1592:23 1593:4 1594:-4 1595:25 1596:-18 1597:14 1598:-5 1600:-4 1601:-20 1603:-14 1604:-13 1605:-12 1606:5 1607:-22 1608:-12 1609:-8 1610:13 1611:-14 1612:-1 1613:14 1614:-14 1615:14 1616:1 1617:27 1618:-12 1619:-4 1620:-6 1621:-12 1622:-7 1623:17 1624:-14 1625:-15 1626:10 1627:-18 1628:-13 1630:-8 1631:13 1632:18 1633:-1 1634:-18 1635:23 1636:-3 1637:8 1638:-2 1639:12 1641:13 1642:-14 1643:-9 1644:-42 1645:17 1646:-3 1647:9 1648:-10 1649:1 1650:11 1651:-16 1652:20 1653:20 1655:-4 1656:12 1657:-24 1659:-28 1660:11 1661:8 1662:-4 1663:-14 1664:8 1665:-36 1666:-1 1667:-2 1668:2 1669:-6 1670:-17 1671:14 1672:-12 1673:12 1674:34 1675:-1 1676:-2 1677:16 1678:32 1679:17 1680:33 1681:12 1682:-47 1683:-6 1684:-3 1685:9 1686:-13 1687:-8 1688:26 1689:-30 1690:22 1691:-12 1692:-27 1693:-20 1694:-11 1695:6 1696:11 1697:12 1698:-11 1699:-11 1700:-14 1701:-5 1702:-6 1706:-14 1707:-6 1708:-4 1709:-10 1710:-11 1711:17 1712:48 1713:-18 1714:4 1715:-2 1716:14 1717:14 1718:-15 1719:22 1720:-14 1721:-7 1722:14 1723:11 1724:2 1725:13 1726:2 1727:-3 1728:10 1729:-35 1730:-12 1731:-17 1732:43 1733:-2 1734:-2 1735:-2 1736:-14 1737:-14 1738:12 1739:-14 1740:33 1741:-30 1742:-6 1743:-2 1744:-15 1745:13 1746:13 1750:24 1751:12 1752:-2 1753:-7 1754:24 1755:-10 1756:19 1757:-9 1758:2 1759:-6 1760:-22 1761:14 1762:23 1763:-15 1764:-15 1765:-15 1766:-11 1767:11 1768:26 1769:-24 1770:-15 1771:-12 1772:14 1773:-35 1774:-18 1775:-9 1776:-33 1777:-19 1778:-6 1779:-6 1780:-2 1781:-9 1782:-1 1783:-1 1784:-1 1785:18 1786:13 1787:14 1788:-2 1789:-11 1790:-6 1791:-24 1792:21 1793:21 1794:4 1795:7 1796:41 1797:-5 1799:-43 1800:-24 1801:22 1802:-7 1803:14 1804:-2 1805:-2 1806:13 1807:13 1808:-3 1809:47 1810:16 1811:6 1813:5 1814:4 1815:-9 1816:-1 1817:-1 1818:-8 1819:6 1820:-13 1821:1 1822:27 1823:8 1824:-11 1825:-5 1826:-7 1827:-6 1830:-11 1831:-18 1832:-17 1833:-4 1834:-6 1835:-16 1836:-26 1837:-12 1838:-11 1839:7 1840:24 1841:-8 1842:9 1843:-11 1844:13 1845:-14 1847:-38 1848:-1 1849:7 1850:13 1852:12 1853:-4 1854:-2 1855:7 1856:-5 1857:14 1858:-10 1859:-15 1860:-4 1861:14 1862:14 1863:48 1864:-1 1865:25 1868:-3 1869:-17 1870:-29 1873:16 1874:-37 1875:-21 1876:2 1877:-16 1878:13 1879:20 1880:-5 1881:-13 1882:17 1883:38 1884:-2 1885:2 1886:-17 1887:-7 1888:-2 1889:-13 1890:-24 1891:-18 1892:20 1893:-2 1896:14 1897:-41 1898:-18 1899:-9 1901:79 1902:-15 1903:20 1904:6 1905:33 1906:-13 1907:-22 1908:-2 1909:-15 1910:-15 1911:-3 1912:12 1914:-5 1915:38 1916:-4 1918:37 1919:42 1920:-13 1922:17 1923:-25 1924:23 1925:10 1926:-18 1927:19 1928:-17 1931:-14 1932:2 1935:-5 1936:11 1937:-3 1938:4 1939:-8 1940:-6 1941:28 1942:19 1943:-1 1944:33 1945:-20 1946:-22 1948:-17 1949:-4 1950:8 1951:-12 1952:20 1953:-14 1954:-11 1955:-34 1956:-40 1957:-9 1958:-10 1959:-17 1960:4 1961:-4 1962:-4 1963:-16 1964:-2 1965:2 1966:16 1967:2 1968:-9 1969:11 1971:-3 1972:19 1973:-32 1974:-22 1975:-6 1976:17 1977:-13 1978:-10 1979:6 1980:24 1981:-2 1982:30 1983:-5 1984:-3 1985:20 1987:10 1988:-12 1989:-19 1990:-18 1991:-13 1993:5 1994:-14 1995:-1 1996:-19 1997:5 1998:3 1999:-32 2000:3 2001:58 2002:-25 2003:-4 2005:4 2006:5 2007:18 2008:9 2010:11 2011:5 2012:12 2013:-14 2014:38 2015:-8 2016:13 2017:18 2018:-28 2019:52 2020:-25 2021:-21 2022:-21 2023:5 2024:8 2025:-12 2026:18 2027:1 2028:6 2029:22 2030:12 2031:-14 2032:24 2033:-15 2034:-15 2035:16 2036:6 2037:-11 2038:-9 2039:5 2040:2 2041:7 2042:-10 2043:-12 2044:-6 2046:20 2047:6 2051:21 2052:-9 2053:-25 2054:-1 2055:-1 2056:7 2057:-2 2058:-2 2059:-23 2060:-6 2061:-6 2066:23 2067:-14 2068:-24 2069:23 2070:-2 2071:-9 2072:13 2074:6 2075:-11 2076:-15 2078:6 2079:-1 2080:-7 2081:-1 2082:-5 2084:-33 2085:13 2086:-26 2087:-14 2088:-8 2089:19 2090:-6 2091:-1 2092:-7 2093:-13 2094:9 2095:-3 2096:-11 2097:-11 2098:-6 2099:26 2100:4 2101:36 2102:23 2103:64 2104:49 2105:-1 2106:18 2107:12 2108:-18 2109:-10 2110:12 2111:-2 2112:-23 2113:18 2116:-12 2117:22 2118:10 2119:-47 2120:20 2121:22 2122:6 2123:11 2124:-7 2125:26 2126:26 2127:-5 2128:-5 2129:-11 2130:-23 2131:-9 2132:-9 2133:-7 2134:29 2135:29 2136:-12 2137:8 2138:-17 2141:-9 2142:-9 2143:19 2144:6 2145:-16 2148:4 2149:-5 2150:-7 2153:49 2154:-22 2156:13 2157:-7 2158:-18 2159:-18 2160:36 2161:10 2162:-9 2163:8 2164:11 2165:11 2166:-38 2167:-6 2168:-15 2169:-1 2170:-14 2171:4 2172:8 2173:14 2175:-26 2176:-11 2177:12 2178:16 2179:-2 2180:3 2181:-31 2182:-19 2183:-8 2184:-2 2185:-6 2186:-5 2187:45 2188:34 2189:34 2192:-22 2193:16 2194:20 2195:-19 2196:16 2197:16 2198:21 2199:10 2200:17 2201:-20 2204:7 2205:7 2206:3 2207:14 2208:-11 2209:-17 2210:-12 2211:-42 2212:-12 2213:19 2214:-12 2215:-16 2216:11 2220:-5 2221:22 2222:11 2223:11 2224:72 2225:72 2226:-16 2227:-17 2228:28 2229:17 2230:8 2231:8 2232:13 2233:-2 2235:9 2236:5 2237:-2 2238:16 2239:24 2240:11 2241:5 2242:17 2243:-10 2244:1 2245:-20 2246:22 2247:-56 2248:-29 2249:-5 2250:-1 2251:-12 2252:12 2253:-13 2254:-6 2255:-6 2256:-11 2257:-16 2258:13 2259:24 2260:-28 2261:-22 2262:20 2263:9 2264:27 2265:-13 2266:-3 2267:-3 2268:-2 2269:-11 2270:-10 2271:-15 2272:-2 2273:-13 2274:-44 2275:4 2276:13 2277:-5 2278:-5 2279:-8 2280:27 2281:27 2282:-25 2283:14 2284:-1 2285:8 2286:-2 2287:-5 2288:-6 2289:-6 2290:-12 2291:-14 2292:-21 2293:-12 2294:-7 2295:-7 2296:3 2297:-6 2298:9 2299:21 2300:10 2301:9 2302:17 2303:-4 2304:-4 2305:-10 2306:-14 2307:-15 2308:-5 2309:-25 2310:9 2311:-9 2312:-18 2313:32 2314:-2 2315:25 2317:16 2318:-6 2319:23 2320:-4 2321:28 2322:12 2323:8 2324:28 2325:-18 2326:-27 2327:9 2328:-12 2329:34 2330:-8 2331:26 2332:-5 2333:3 2334:-17 2335:23 2336:8 2337:-19 2338:-22 2339:-12 2340:22 2341:1 2342:23 2343:-10 2345:6 2346:-5 2347:12 2348:17 2349:-11 2350:1 2351:12 2352:13 2353:-6 2354:8 2355:37 2356:3 2357:-18 2359:11 2360:11 2361:-7 2362:12 2363:49 2364:11 2365:-20 2366:-11 2367:-17 2368:21 2369:27 2370:-17 2371:-9 2372:-26 2373:-14 2374:5 2375:-6 2376:10 2377:-7 2378:13 2380:-30 2381:-32 2382:18 2383:19 2384:-8 2385:-10 2386:-1 2388:24 2390:-14 2391:-17 2392:-22 2393:-4 2394:-14 2395:-4 2396:-25 2397:-10 2398:-26 2399:-26 2400:-2 2401:7 2402:7 2404:-14 2405:-1 2406:-24 2407:-4 2408:3 2409:-6 2411:-6 2413:-10 2417:9 2418:-15 2419:-15 2420:-7 2422:-33 2423:1 2424:-6 2425:-6 2426:-10 2427:7 2428:-10 2429:24 2430:24 2431:6 2432:6 2433:-5 2434:15 2435:15 2436:-16 2437:-7 2438:2 2440:30 2441:57 2442:-13 2443:-14 2447:-13 2448:-4 2449:21 2450:42 2451:-5 2452:-5 2453:2 2454:-5 2455:-9 2456:10 2457:-7 2458:-4 2459:19 2460:-15 2461:-10 2462:-10 2464:12 2465:13 2466:-19 2467:-2 2468:-3 2469:-17 2470:24 2471:-20 2472:11 2473:2 2474:7 2476:47 2477:20 2478:-4 2481:-17 2482:17 2483:-26 2484:-4 2487:-8 2488:-8 2489:15 2490:17 2491:-24 2492:-9 2493:-5 2494:45 2495:-16 2496:-6 2498:-13 2499:-7 2500:-20 2501:-8 2502:-9 2503:10 2504:-15 2505:-15 2506:-15 2507:11 2508:11 2509:-13 2510:-11 2511:-19 2512:-13 2513:-26 2514:-24 2515:7 2517:31 2518:28 2519:-11 2520:-13 2521:6 2524:-1 2526:25 2527:-10 2529:-3 2530:-17 2531:-16 2534:-14 2535:-21 2536:-33 2537:-33 2538:-5 2540:-3 2541:-10 2542:-10 2543:-16 2544:2 2545:-6 2546:25 2547:-12 2548:17 2549:-10 2550:13 2551:-12 2552:-18 2553:-10 2554:46 2555:32 2556:-9 2557:-32 2558:-9 2559:15 2561:-5 2562:-14 2565:8 2566:2 2567:7 2568:-14 2569:3 2570:-28 2571:22 2572:20 2573:-5 2574:-28 2575:-19 2576:-15 2577:42 2578:44 2579:21 2580:27 2581:-33 2583:-5 2584:72 2585:-2 2586:42 2587:-5 2588:10 2589:22 2590:28 2591:-9 2592:-18 2593:12 2594:-5 2595:-17 2596:-20 2597:19 2598:53 2599:-4 2600:-23 2601:-5 2603:-12 2604:23 2606:22 2607:7 2608:-5 2609:-3 2610:-4 2611:-9 2612:-1 2613:-31 2614:68 2615:42 2616:-13 2617:-3 2618:3 2619:-12 2620:-21 2621:5 2623:8 2624:-3 2625:-19 2626:-16 2627:6 2628:-3 2629:18 2630:-8 2631:14 2632:-9 2633:4 2634:-13 2635:-5 2636:-3 2638:-1 2639:-4 2640:22 2641:-4 2643:29 2644:-13 2645:7 2646:-7 2647:28 2648:-13 2649:13 2650:-5 2651:-10 2652:-16 2653:5 2654:-11 2655:-1 2656:11 2657:-6 2658:-7 2659:20 2660:-13 2661:11 2662:19 2663:-14 2665:-10 2666:-16 2667:-11 2668:17 2669:18 2670:-15 2671:8 2672:-7 2673:-2 2674:-5 2675:12 2676:-5 2677:-10 2678:27 2679:-14 2680:-22 2681:3 2682:-4 2683:13 2684:8 2685:17 2686:-24 2687:43 2688:-20 2689:8 2690:11 2691:32 2692:-3 2693:4 2694:-3 2695:-23 2696:23 2697:33 2698:-12 2699:20 2700:-22 2701:13 2702:-10 2703:25 2704:-31 2705:-14 2706:2 2707:-14 2708:-4 2709:17 2710:-11 2711:6 2714:5 2715:-6 2716:-21 2717:-9 2718:27 2719:5 2720:-13 2721:-15 2722:-12 2723:10 2724:-20 2725:9 2726:-13 2727:42 2728:31 2729:34 2730:-2 2731:-2 2732:29 2733:-35 2734:-18 2735:-8 2736:-3 2737:-6 2738:5 2739:32 2740:-8 2741:28 2742:-12 2743:-5 2744:-4 2745:-1 2746:-2 2748:16 2749:-33 2750:8 2751:-7 2752:-31 2753:9 2754:16 2755:16 2756:34 2757:-10 2758:16 2759:-12 2760:-24 2761:-8 2762:-2 2763:8 2764:15 2766:-20 2767:-14 2768:-31 2769:-3 2770:-5 2773:17 2774:-1 2775:-10 2776:-16 2777:16 2778:-17 2780:-5 2781:22 2782:33 2783:-1 2784:11 2785:-4 2786:-4 2787:-9 2788:8 2789:3 2790:-5 2791:19 2793:11 2794:-12 2796:-18 2797:-8 2798:25 2799:-15 2801:23 2802:-28 2803:-17 2804:27 2805:-5 2806:15 2807:11 2808:-2 2809:-1 2810:-1 2811:7 2812:15 2813:-4 2815:-20 2816:22 2817:-33 2818:-16 2819:50 2820:-17 2821:-2 2822:7 2823:10 2824:21 2825:-25 2826:-7 2827:6 2828:8 2829:-1 2830:51 2831:-8 2832:-5 2833:-5 2834:-14 2835:-7 2836:-3 2837:-3 2839:12 2841:16 2842:-10 2843:18 2844:13 2845:-11 2846:-11 2848:-39 2849:-10 2850:-11 2851:-3 2852:4 2854:-10 2855:-30 2856:-13 2857:-6 2859:-1 2860:-6 2861:21 2862:-6 2863:-16 2864:-12 2865:39 2866:41 2867:7 2868:7 2869:-7 2870:-7 2871:1 2873:-19 2874:32 2875:2 2876:18 2877:38 2878:2 2879:9 2880:-15 2881:15 2883:14 2884:22 2885:-7 2886:8 2887:24 2888:24 2889:21 2890:-10 2891:-27 2892:-9 2893:-2 2894:-2 2895:-1 2897:17 2899:11 2900:-25 2901:38 2902:-2 2903:13 2904:40 2905:13 2906:7 2907:-54 2909:-46 2910:-12 2911:12 2912:6 2913:-21 2914:-13 2915:-27 2916:-14 2917:-38 2919:-1 2920:-1 2921:11 2922:-18 2924:-12 2925:-14 2926:-45 2928:-22 2929:-22 2930:-10 2931:-10 2932:9 2934:13 2935:6 2937:24 2938:3 2939:-10 2940:-10 2941:-19 2942:-15 2943:13 2944:20 2945:20 2947:2 2948:-22 2949:27 2950:-34 2952:-10 2953:-20 2954:-20 2955:11 2956:14 2957:19 2958:-37 2959:-22 2960:7 2961:22 2962:-15 2963:-12 2965:8 2966:-25 2967:39 2968:-7 2969:11 2970:-4 2971:-14 2972:-14 2973:35 2974:16 2975:-13 2976:2 2978:13 2979:5 2980:1 2981:29 2982:-11 2983:-15 2984:-6 2985:-4 2986:-3 2987:-8 2988:-7 2989:-15 2990:-19 2991:-19 2992:-49 2993:1 2994:-14 2995:-12 2996:11 2997:-6 2998:-6 2999:15 3000:-37 3001:-7 3002:-2 3003:-10 3004:5 3005:-2 3006:12 3007:12 3008:-10 3009:-22 3010:-12 3012:-15 3013:25 3014:-37 3015:24 3016:-5 3017:74 3018:3 3019:-15 3020:14 3021:-12 3022:-16 3023:44 3024:-14 3025:-61 3026:-14 3027:-18 3028:-18 3029:40 3030:-36 3031:1 3032:-6 3033:-8 3034:-2 3036:25 3037:10 3038:-7 3039:13 3040:24 3041:20 3042:-2 3043:31 3044:-13 3045:9 3046:36 3047:-16 3048:-3 3049:28 3051:-35 3052:-7 3053:21 3054:-4 3055:20 3056:2 3059:28 3061:21 3063:21 3064:-15 3065:-5 3066:3 3068:-30 3069:-20 3070:-17 3072:7 3073:-15 3074:-16 3075:3 3076:-10 3077:-10 3078:-10 3079:6 3080:1 3081:1 3082:-12 3083:-12 3084:2 3085:7 3086:-4 3087:-4 3088:-13 3089:-6 3091:-11 3092:-12 3093:3 3094:7 3095:7 3096:14 3097:-6 3098:-6 3099:-6 3100:-6 3101:4 3102:-4 3103:-10 3104:-2 3105:-1 3106:-1 3107:-3 3108:3 3109:-2 3110:-3 3111:12 3112:-3 3113:4 3114:10 3115:-19 3116:-9 3117:-3 3118:-3 3121:-4 3122:10 3123:-9 3124:3 3125:7 3126:5 3127:-13 3128:-11 3129:-2 3130:-7 3131:-2 3134:-13 3135:-8 3136:4 3137:12 3138:-9 3139:-9 3140:15 3141:-4 3142:-22 3143:14 3144:20 3145:10 3146:2 3147:-1 3148:-2 3149:-2 3150:5 3151:-13 3152:-13 3153:8 3154:8 3155:8 3156:8 3157:12 3158:15 3159:15 3160:11 3161:11 3164:-8 3165:-8 3167:-8 3168:-6 3169:-1 3170:-9 3171:-12 3172:-2 3173:-2 3174:-22 3175:-22 3176:-15 3177:12 3178:12 3179:13 3180:-25 3181:21 3182:-30 3183:-30 3184:-9 3185:-9 3186:7 3187:7 3188:-11 3189:-11 3190:-10 3192:1 3193:11 3194:1 3195:9 3196:-11 3197:-11 3198:-30 3199:-23 3200:-17 3201:-9 3202:12 3203:12 3204:-7 3205:-7 3206:-13 3207:-14 3208:1 3209:-5 3210:-10 3211:-6 3212:-8 3213:13 3214:-5 3215:20 3216:33 3217:-14 3218:-11 3219:-5 3220:-5 3221:-10 3222:-12 3223:-15 3224:-12 3225:1 3227:6 3228:-5 3229:-5 3230:-5 3231:-12 3232:-12 3233:11 3234:10 3235:11 3236:-17 3237:-12 3238:-3 3240:8 3241:8 3242:5 3243:4 3244:11 3246:-3 3247:-17 3248:11 3249:-15 3250:-10 3251:6 3252:-2 3253:-6 3257:-5 3258:-4 3259:6 3260:5 3261:-4 3262:-4 3263:2 3264:5 3265:-2 3266:-2 3267:6 3268:6 3269:13 3270:10 3271:-7 3272:2 3273:-2 3274:1 3275:3 3276:-4 3277:7 3278:36 3279:26 3280:24 3281:24 3282:9 3283:3 3284:32 3285:29 3286:-18 3287:-9 3288:3 3289:-9 3290:-5 3291:-5 3292:-3 3293:-4 3294:-4 3295:21 3296:16 3297:13 3298:10 3299:11 3300:23 3301:15 3302:4 3303:3 3304:8 3305:5 3306:5 3307:14 3308:-3 3309:15 3310:11 3311:7 3312:-1 3313:-9 3314:6 3315:5 3317:-2 3318:-4 3319:10 3320:-5 3321:-1 3322:10 3323:10 3324:-3 3325:-8 3326:7 3327:8 3328:6 3329:5 3330:-1 3331:-1 3332:12 3333:19 3334:-6 3335:-14 3336:-11 3337:-11 3339:-12 3340:16 3341:16 3342:-8 3343:-7 3344:-9 3345:1 3346:-1 3347:-10 3348:13 3349:14 3350:8 3351:7 3352:17 3353:-6 3354:2 3355:-1 3356:-19 3357:-20 3358:-17 3359:-3 3360:13 3361:17 3362:-2 3363:12 3364:7 3365:2 3366:9 3367:-1 3368:-5 3369:-3 3370:-3 3371:5 3372:-7 3373:-10 3374:5 3375:-3 3376:9 3377:-3 3378:-8 3379:-8 3380:12 3381:-16 3382:26 3383:-5 3384:4 3385:9 3386:10 3387:2 3388:-10 3389:-10 3390:4 3391:-9 3392:20 3393:18 3394:-12 3395:-9 3396:-9 3397:-12 3398:-12 3399:6 3400:6 3402:5 3403:6 3404:-2 3405:-10 3406:-11 3407:-11 3408:-4 3409:-4 3410:-4 3411:4 3412:-16 3413:-11 3414:-8 3415:-5 3416:-6 3417:2 3418:-6 3419:-12 3420:-9 3421:10 3422:10 3423:-8 3424:-8 3425:10 3426:10 3427:-8 3428:-10 3429:-10 3432:8 3433:10 3434:5 3435:10 3436:10 3437:11 3438:-5 3439:-4 3440:6 3441:6 3442:19 3443:8 3444:-8 3445:-1 3446:-9 3447:39 3448:22 3449:22 3450:-17 3451:-6 3452:9 3453:3 3454:5 3455:-11 3456:12 3457:12 3458:-11 3459:-9 3460:-9 3461:5 3462:-10 3463:-9 3464:5 3465:5 3466:1 3467:2 3468:-3 3469:-5 3470:-5 3471:-14 3472:10 3473:10 3474:-17 3475:2 3476:-10 3477:-19 3479:8 3480:5 3481:-7 3482:-7 3483:1 3484:1 3485:-4 3486:-4 3487:-4 3488:-4 3489:-31 3490:6 3491:-2 3492:-2 3493:-10 3494:-16 3495:-23 3496:-24 3497:-27 3499:-7 3500:-6 3501:-6 3502:-4 3503:1 3504:15 3505:26 3506:13 3507:12 3508:30 3509:30 3510:-5 3511:22 3512:-9 3513:-1 3514:-8 3515:-10 3516:-15 3517:-12 3518:2 3519:4 3520:4 3521:3 3522:2 3523:3 3524:-4 3525:11 3526:-9 3527:-9 3528:-1 3529:-4 3530:6 3531:-9 3532:-11 3533:-6 3534:-5 3535:-11 3536:-7 3537:-7 3538:-9 3539:-9 3540:-9 3541:-3 3542:-3 3543:-3 3544:11 3545:11 3546:-10 3547:-5 3548:-9 3549:-12 3550:-13 3551:-22 3552:-8 3554:-8 3555:-10 3556:-7 3557:7 3558:1 3559:4 3560:25 3561:30 3562:-10 3563:-9 3564:-7 3565:18 3566:-14 3567:-14 3568:1 3569:-7 3570:10 3571:10 3572:-9 3573:-4 3574:-4 3575:-6 3576:-3 3577:10 3578:-14 3581:-5 3582:-4 3583:-17 3584:-17 3585:6 3586:6 3587:-21 3588:3 3589:-2 3590:3 3591:3 3592:3 3593:-21 3594:-22 3595:-14 3598:-2 3599:-2 3600:1 3601:1 3602:11 3603:9 3604:13 3607:19 3608:19 3609:-20 3610:-20 3611:9 3612:-8 3613:14 3614:-6 3615:-6 3616:7 3617:-11 3618:-6 3619:-6 3620:-5 3621:19 3622:19 3623:6 3624:6 3625:-6 3626:-6 3628:-6 3629:5 3630:6 3631:12 3632:3 3633:4 3634:5 3635:12 3636:-9 3637:-9 3638:-10 3641:-4 3642:4 3644:17 3645:-13 3646:-13 3647:12 3648:-12 3649:-5 3650:-5 3651:7 3652:7 3653:-25 3654:-11 3655:-8 3656:1 3657:-3 3658:-21 3659:-21 3661:-4 3662:-8 3663:-8 3664:28 3665:18 3666:18 3667:18 3668:1 3669:21 3670:3 3671:7 3672:-23 3673:4 3674:6 3675:-15 3676:-11 3678:-15 3679:-15 3680:-8 3681:18 3682:-1 3683:-1 3684:-12 3685:20 3686:21 3687:8 3688:-5 3689:2 3690:2 3691:-10 3692:-10 3693:-8 3694:-13 3695:-13 3696:3 3697:3 3698:15 3699:15 3700:-9 3701:-9 3702:7 3703:13 3704:12 3707:19 3708:4 3709:-13 3710:-15 3711:34 3712:34 3713:-8 3714:-8 3715:3 3716:9 3717:6 3718:13 3719:-18 3720:5 3721:-18 3722:-11 3723:-2 3724:-2 3725:-2 3726:6 3727:-9 3728:-9 3729:12 3730:14 3731:-1 3732:12 3733:2 3734:17 3735:-9 3736:-9 3737:16 3738:9 3739:9 3740:12 3741:7 3742:-7 3744:-3 3745:-11 3746:-1 3747:-10 3748:-5 3749:8 3750:10 3751:-1 3752:-8 3753:-8 3754:10 3755:8 3756:-12 3757:-12 3758:12 3759:-12 3760:-8 3761:5 3762:-3 3763:-3 3764:10 3765:19 3766:36 3767:-7 3768:-8 3769:-9 3770:12 3771:2 3772:9 3773:-7 3774:4 3775:13 3776:-4 3777:19 3778:12 3779:-4 3780:-1 3781:-18 3782:-18 3783:-18 3784:-13 3785:8 3786:8 3787:48 3788:52 3789:14 3790:36 3791:37 3792:-12 3793:-4 3794:-15 3796:-9 3797:-6 3798:-7 3799:-7 3800:-10 3801:7 3802:12 3803:5 3804:12 3805:-4 3806:-4 3807:-7 3808:-6 3811:36 3812:12 3813:27 3815:5 3816:-28 3817:-25 3818:1 3819:1 3820:-9 3821:-9 3822:-18 3823:-4 3824:-2 3825:-22 3826:-5 3827:-11 3828:-8 3829:-10 3830:-5 3831:15 3832:12 3833:9 3834:-23 3835:-6 3836:-6 3837:-10 3838:-10 3839:-8 3840:-11 3841:-8 3843:10 3844:-11 3845:11 3846:13 3847:13 3848:11 3849:-6 3850:12 3851:2 3852:3 3853:5 3854:6 3855:2 3856:13 3857:4 3858:4 3859:-7 3860:16 3861:-9 3862:-4 3863:-4 3865:-13 3866:4 3867:3 3868:7 3869:-3 3870:6 3871:8 3872:-14 3873:-10 3874:-7 3875:-7 3876:-18 3877:-13 3878:-13 3879:-2 3880:-5 3881:-15 3882:-2 3883:-2 3884:-8 3885:-8 3886:-17 3887:-12 3888:19 3889:9 3890:-7 3891:-4 3892:-2 3893:-2 3894:13 3895:12 3896:10 3897:5 3901:13 3902:-5 3903:15 3904:12 3905:7 3906:-5 3907:-4 3908:-4 3909:7 3910:3 3911:-2 3912:10 3913:-20 3914:-14 3915:-2 3916:5 3917:-20 3918:10 3919:-2 3920:10 3921:-12 3922:-12 3923:-10 3924:14 3925:14 3926:-8 3927:-9 3928:-9 3929:10 3930:8 3931:-17 3932:-17 3933:14 3934:8 3935:8 3936:13 3937:2 3938:-5 3939:-6 3940:9 3941:18 3942:-3 3943:-6 3944:-6 3945:-2 3946:-9 3947:-9 3948:10 3949:10 3950:9 3951:-1 3952:7 3953:7 3954:22 3955:20 3956:-14 3957:28 3958:19 3959:23 3960:-12 3961:6 3963:2 3964:-5 3965:-5 3966:8 3967:11 3968:-4 3969:-2 3970:-2 3971:7 3972:-2 3973:-2 3974:4 3975:4 3976:-8 3977:-8 3978:-10 3979:-10 3980:7 3981:2 3982:13 3983:20 3984:-8 3985:-7 3986:14 3987:-18 3988:-9 3990:-1 3991:-14 3992:-3 3993:2 3995:-14 3996:-14 3997:9 3998:9 3999:10 4000:10 4001:11 4002:19 4003:2 4004:17 4005:16 4006:16 4007:24 4008:8 4009:-7 4010:-7 4011:13 4012:7 4013:6 4014:15 4015:15 4016:-18 4017:-20 4018:-12 4019:1 4020:-14 4021:-12 4022:-10 4023:-10 4024:-14 4025:1 4026:4 4027:-6 4028:-6 4029:-5 4030:-4 4031:-6 4032:-6 4033:-6 4034:2 4035:2 4036:-5 4037:-5 4038:7 4039:14 4040:3 4041:-7 4042:2 4043:-14 4044:7 4045:13 4046:-6 4047:-6 4048:-14 4049:-1 4050:-1 4051:10 4052:10 4053:-1 4054:-1 4055:-4 4056:-4 4057:-6 4058:-11 4059:-15 4060:-15 4061:3 4062:3 4063:5 4064:-3 4065:-10 4066:-14 4067:6 4068:-2 4069:-2 4070:22 4071:-6 4072:-9 4073:-2 4074:28 4075:28 4076:6 4078:4 4079:7 4080:-8 4081:-8 4082:-2 4084:2 4085:-4 4086:-4 4087:-10 4088:1 4089:1 4090:-12 4091:-15 4092:-14 4093:-14 4094:-14 4095:-5 4096:-5 4097:-5 4098:-5 4099:2 4100:-4 4101:-4 4104:-10 4105:-4 4106:-2 4107:-2 4108:-2 4109:-10 4110:-10 4111:-3 4112:-3 4113:4 4114:4 4115:10 4116:10 4117:-19 4118:-19 4119:-2 4120:4 4121:12 4122:-7 4123:-7 4124:6 4125:-6 4126:-5 4127:-3 4128:-3 4130:-8 4131:-8 4132:9 4133:12 4134:8 4135:13 4136:-6 4137:-6 4138:6 4139:6 4140:-1 4141:-7 4142:-24 4143:-21 4144:-2 4145:-2 4146:-1 4147:-1 4149:-4 4150:-1 4151:-4 4152:15 4153:-3 4154:-3 4155:4 4156:4 4157:10 4158:10 4159:-19 4160:-19 4161:-9 4162:-3 4163:-3 4166:-4 4167:10 4168:-9 4169:-11 4170:-11 4171:9 4172:-2 4173:-2 4174:-10 4175:-2 4176:-2 4177:16 4178:-8 4179:1 4180:-8 4181:-8 4182:11 4183:11 4184:-6 4185:-6 4186:13 4187:3 4188:-2 4189:-2 4190:-24 4191:-2 4192:-2 4193:-2 4194:-1 4195:-1 4197:-5 4198:-1 4199:-1 4200:-10 4201:3 4202:3 4203:-3 4206:11 4207:5 4208:11 4209:12 4210:-9 4211:-9 4212:36 4213:-3 4214:-21 4215:-14 4216:-10 4217:14 4218:14 4219:1 4221:2 4222:2 4223:4 4224:14 4225:-9 4226:-9 4227:2 4228:2 4229:-7 4230:-7 4231:27 4232:14 4233:-12 4234:-12 4235:41 4236:41 4237:24 4238:19 4239:19 4240:14 4241:-10 4242:3 4243:16 4244:-6 4245:11 4246:11 4247:11 4248:10 4249:-3 4250:1 4251:-2 4252:-2 4253:-2 4254:9 4255:-8 4256:-9 4257:-8 4258:-8 4259:8 4260:-4 4261:12 4262:12 4263:16 4264:17 4265:11 4266:11 4267:-4 4268:-4 4269:-13 4270:-13 4271:-13 4272:8 4273:8 4274:8 4275:11 4276:8 4277:8 4278:11 4279:2 4280:11 4281:15 4282:15 4283:11 4284:13 4285:-7 4286:-7 4287:11 4288:10 4289:3 4290:-1 4291:-8 4292:-8 4293:-8 4295:2 4296:1 4297:5 4298:-9 4299:5 4300:8 4301:8 4302:-14 4303:-10 4304:2 4305:2 4306:-5 4307:-5 4308:11 4309:13 4310:13 4311:6 4312:12 4313:4 4314:5 4316:-2 4317:-5 4318:-9 4319:5 4320:-11 4321:11 4322:8 4323:-8 4324:-8 4325:-11 4326:-8 4327:-8 4328:8 4329:5 4330:5 4331:1 4332:-3 4333:-7 4334:-5 4335:-8 4338:-10 4339:-10 4340:-3 4341:-2 4342:-2 4343:22 4344:3 4345:-3 4346:18 4347:18 4348:-3 4349:-3 4350:-3 4351:-14 4352:22 4353:-23 4354:-14 4355:7 4356:-16 4357:14 4358:-1 4359:-1 4360:-18 4361:-18 4362:7 4363:-2 4364:12 4365:12 4366:-1 4367:-1 4368:27 4369:13 4370:4 4371:6 4372:11 4373:14 4374:8 4375:2 4376:2 4377:-5 4378:-1 4379:-1 4380:11 4381:8 4382:8 4383:-18 4384:14 4385:7 4386:9 4387:6 4388:-18 4389:29 4390:-22 4391:-31 4392:23 4393:23 4394:12 4395:-13 4396:-13 4397:-7 4398:-12 4399:-12 4400:-10 4401:-16 4402:-7 4403:-11 4404:-9 4405:9 4406:-11 4407:25 4408:18 4409:17 4410:12 4411:12 4412:7 4413:7 4414:-13 4415:-11 4416:-11 4417:-14 4418:-11 4419:-2 4420:-45 4421:-19 4422:-11 4423:-9 4424:-13 4425:-5 4426:-18 4427:-18 4428:-6 4429:-6 4430:-6 4431:-6 4432:-6 4433:-6 4434:-7 4435:-7 4436:14 4437:7 4438:-3 4439:-1 4440:-1 4441:10 4442:1 4443:1 4444:4 4445:-4 4446:7 4447:-11 4448:-11 4449:-11 4450:-18 4451:-14 4452:-14 4453:-4 4454:-18 4455:3 4456:2 4457:-9 4458:7 4459:10 4460:22 4461:20 4462:7 4463:18 4464:12 4465:-25 4466:-18 4467:-9 4468:-2 4469:-8 4470:-6 4471:-6 4472:-7 4473:-7 4474:-7 4475:6 4476:4 4477:11 4478:2 4479:-6 4480:-5 4481:-5 4482:12 4483:-1 4484:-1 4485:-15 4486:-8 4487:-5 4488:-15 4489:-10 4490:8 4491:8 4492:-4 4493:11 4494:-12 4495:-12 4496:3 4497:3 4498:-24 4499:-14 4500:-14 4501:-14 4502:-14 4503:-5 4504:1 4505:-1 4506:9 4507:12 4508:-15 4509:-5 4510:-6 4511:-6 4512:-1 4513:-1 4514:17 4515:22 4516:11 4517:11 4518:11 4519:-18 4520:-19 4521:-4 4522:-4 4527:10 4528:11 4529:12 4530:12 4531:-2 4532:-2 4534:2 4536:15 4537:-10 4538:-8 4539:-8 4540:-2 4541:-2 4542:17 4543:8 4544:9 4545:10 4546:10 4547:8 4548:22 4549:15 4550:7 4551:-6 4552:-6 4553:10 4554:11 4555:-9 4556:-6 4557:-3 4558:-3 4559:18 4560:20 4561:-9 4562:-10 4563:-10 4565:1 4566:-7 4567:-7 4568:13 4569:-5 4570:-5 4571:-1 4572:12 4573:30 4574:33 4575:-11 4576:-6 4577:11 4578:11 4579:11 4580:12 4581:-2 4582:-5 4583:-5 4584:13 4585:13 4586:-5 4587:-5 4588:-10 4589:-12 4590:-12 4591:-24 4592:-7 4593:-7 4594:-16 4595:-14 4596:-15 4597:-1 4598:-1 4599:-19 4600:-8 4601:-8 4602:9 4603:-5 4604:6 4605:6 4606:14 4607:13 4608:12 4609:-17 4610:-20 4611:11 4612:-5 4613:17 4614:1 4615:1 4616:1 4617:-4 4618:-4 4619:-22 4620:-10 4621:-10 4622:-7 4623:-6 4624:4 4625:4 4626:-5 4627:-5 4628:-9 4629:-7 4630:-12 4631:-12 4632:20 4633:23 4634:-7 4635:-5 4636:-5 4637:-5 4638:8 4639:12 4640:-3 4641:-2 4642:-5 4643:-3 4646:-3 4647:8 4648:8 4649:8 4650:5 4651:4 4652:4 4653:11 4654:11 4656:-3 4657:-3 4658:-16 4659:7 4660:4 4661:2 4662:11 4663:11 4664:-6 4665:-1 4666:-6 4667:-15 4668:-10 4669:-10 4670:-3 4671:-2 4672:-2 4673:-6 4674:1 4675:-8 4676:4 4677:7 4678:10 4679:-11 4680:-9 4683:-10 4684:-4 4685:-15 4686:-16 4687:-13 4688:-12 4689:-5 4690:-5 4691:-5 4692:-4 4693:-6 4694:-2 4695:-2 4696:10 4697:-4 4698:-4 4699:6 4700:-9 4701:-3 4702:11 4703:11 4704:5 4705:5 4706:-12 4707:-2 4708:-2 4709:-2 4710:16 4711:13 4712:6 4713:6 4714:6 4715:-9 4716:13 4717:10 4718:9 4719:-1 4720:-7 4721:-7 4722:6 4723:7 4724:25 4725:1 4726:-5 4727:-9 4728:-4 4729:-4 4730:7 4731:7 4734:-1 4735:-1 4736:-7 4738:26 4739:29 4740:13 4741:18 4742:12 4743:-10 4744:-10 4745:16 4746:-5 4747:22 4748:14 4749:-13 4750:9 4751:3 4752:8 4753:27 4754:29 4755:29 4756:-3 4757:-3 4758:-18 4759:-14 4760:-5 4761:9 4762:4 4763:-9 4764:1 4765:-1 4766:-1 4767:-5 4768:-5 4769:-5 4770:-5 4771:-22 4772:-14 4773:-14 4774:-10 4775:-10 4776:12 4777:14 4778:10 4779:-9 4780:-10 4781:-6 4782:-6 4783:-6 4784:-14 4785:-7 4786:-11 4787:-9 4788:-7 4789:-7 4790:-7 4791:21 4792:22 4793:22 4794:13 4795:14 4796:14 4797:-4 4798:-6 4799:-13 4800:-13 4801:2 4802:-17 4803:-8 4804:5 4806:-6 4807:-9 4808:17 4809:3 4810:13 4811:10 4812:10 4813:9 4814:11 4815:9 4817:14 4818:-10 4819:-7 4820:-8 4822:-1 4824:-14 4825:-15 4826:-10 4827:-3 4828:-4 4829:5 4830:2 4831:2 4832:-16 4834:-17 4835:-17 4836:-6 4837:-5 4838:-5 4839:-6 4840:-5 4841:14 4842:11 4843:1 4844:10 4845:9 4846:10 4847:-5 4848:-5 4849:-5 4850:-19 4851:-12 4852:-12 4853:-10 4854:39 4855:40 4857:8 4858:8 4859:-4 4860:-4 4861:5 4862:5 4863:-1 4864:-11 4865:-12 4866:12 4867:12 4868:12 4869:-3 4870:15 4871:11 4872:11 4873:7 4874:7 4875:-10 4876:-9 4877:-8 4878:13 4879:-17 4880:11 4881:6 4882:17 4883:-3 4885:8 4886:-2 4887:-3 4888:-4 4889:-11 4890:-11 4891:-5 4892:-3 4893:-1 4894:6 4895:10 4896:10 4897:10 4898:4 4899:-8 4900:-8 4901:10 4902:6 4903:13 4904:8 4905:8 4906:8 4907:6 4908:-5 4909:-7 4910:-9 4911:-9 4912:-1 4913:-1 4914:7 4915:-3 4916:-3 4917:6 4918:6 4919:5 4920:5 4921:3 4922:3 4923:3 4924:-8 4925:-8 4926:35 4927:13 4928:14 4929:14 4930:14 4931:24 4932:6 4933:-6 4934:-6 4935:13 4936:13 4937:21 4938:16 4939:4 4940:1 4941:-9 4942:-9 4943:18 4944:11 4945:11 4946:12 4947:-8 4948:3 4949:7 4950:19 4951:19 4952:3 4953:3 4954:-6 4955:-6 4956:2 4957:11 4958:7 4959:-20 4960:-11 4961:-8 4962:11 4963:1 4964:8 4965:7 4966:7 4967:-11 4968:-11 4969:-11 4970:-12 4971:-17 4972:23 4973:16 4974:11 4975:-21 4976:-6 4977:-8 4978:-8 4979:-10 4980:-10 4981:-11 4982:-13 4983:1 4984:1 4985:6 4986:-2 4987:-2 4988:-2 4989:-8 4990:-13 4991:12 4992:14 4993:16 4994:8 4995:11 4996:7 4997:17 4998:14 4999:-6 5000:-2 5001:2 5002:-4 5003:-1 5004:-1 5005:-12 5006:-12 5007:-19 5008:-20 5009:-20 5010:-11 5011:-3 5012:-3 5013:18 5014:17 5015:17 5016:2 5017:-2 5018:-3 5019:2 5020:1 5021:3 5022:7 5023:-12 5024:-10 5025:7 5026:7 5027:5 5028:9 5029:9 5030:-1 5031:-1 5032:-5 5033:-6 5034:-14 5035:-20 5036:-4 5037:-7 5038:4 5039:2 5040:-3 5041:-3 5042:13 5043:4 5044:-9 5045:-5 5046:-10 5047:5 5048:-4 5049:-3 5050:-3 5051:19 5052:-10 5053:-10 5054:12 5055:-22 5056:9 5057:11 5058:4 5059:-5 5061:8 5062:5 5063:5 5064:-1 5065:-1 5066:8 5067:5 5068:7 5069:-8 5070:-8 5071:-8 5072:8 5073:-15 5074:-20 5075:26 5076:2 5077:27 5078:-5 5079:-5 5080:2 5081:-3 5082:-4 5085:13 5086:13 5087:14 5088:9 5089:9 5090:-3 5091:-3 5092:-9 5093:-9 5094:22 5095:17 5096:13 5097:10 5098:10 5099:10 5100:-8 5101:8 5102:8 5103:2 5104:2 5105:-9 5106:-9 5107:-16 5108:-16 5109:-16 5110:23 5111:3 5112:8 5113:3 5114:8 5115:7 5116:7 5117:12 5118:-9 5119:20 5120:18 5121:15 5122:-4 5123:-4 5124:8 5125:13 5126:13 5127:12 5128:4 5129:7 5130:11 5131:-9 5132:-9 5133:11 5134:14 5135:14 5136:-13 5137:-12 5138:-12 5139:-8 5140:-8 5141:-8 5143:-2 5144:-4 5145:-11 5146:-5 5147:6 5148:6 5149:15 5150:-9 5151:4 5152:1 5153:-2 5154:-2 5155:-11 5156:-11 5157:12 5158:16 5159:-1 5160:8 5161:1 5162:9 5163:-8 5164:-8 5165:-1 5166:-1 5167:10 5168:-5 5169:-6 5170:-6 5171:-1 5172:-1 5173:-1 5174:1 5175:11 5176:11 5177:4 5178:7 5179:1 5180:8 5181:-32 5182:-13 5183:-21 5184:-21 5185:-6 5187:-2 5188:-2 5189:-4 5190:-2 5191:-2 5192:15 5193:7 5194:12 5195:10 5196:11 5197:11 5198:-10 5199:-12 5200:-4 5201:-4 5202:4 5203:-4 5204:-1 5206:4 5207:-6 5208:-6 5209:14 5210:14 5211:-1 5212:-1 5213:2 5214:-2 5215:-2 5216:2 5217:-4 5218:-4 5219:-13 5220:-13 5221:-11 5222:3 5223:3 5224:-1 5225:4 5226:-5 5227:12 5228:22 5229:10 5230:10 5231:-8 5232:-8 5233:6 5234:1 5235:3 5236:11 5237:8 5238:-9 5239:-11 5240:-4 5241:-4 5242:-6 5243:-5 5244:-10 5245:4 5246:4 5248:-5 5249:-5 5250:-5 5251:10 5252:10 5253:10 5254:-3 5255:-3 5256:-3 5257:10 5258:-2 5260:14 5261:14 5262:-35 5263:-9 5264:-7 5265:-25 5266:-24 5267:-3 5268:-3 5269:-3 5270:9 5271:9 5272:6 5273:6 5274:6 5275:-1 5276:1 5277:2 5278:1 5279:2 5280:-3 5281:-3 5282:-28 5283:-16 5284:-13 5285:-13 5286:-6 5287:-6 5288:15 5289:-3 5290:-19 5291:-20 5292:-24 5293:-4 5294:-4 5295:-4 5298:13 5299:13 5300:4 5301:12 5302:6 5303:2 5304:27 5305:25 5306:25 5307:8 5308:13 5309:-14 5310:-13 5311:-10 5312:-2 5313:-11 5314:4 5315:4 5316:-8 5317:-15 5318:-2 5319:-16 5320:-13 5321:-4 5322:14 5323:11 5324:11 5325:3 5326:3 5327:3 5328:-6 5329:2 5330:-11 5331:-10 5332:-4 5333:-4 5334:-19 5335:-16 5336:-12 5337:-11 5339:-10 5340:-12 5341:-7 5342:-7 5343:-12 5344:-4 5345:-7 5346:-7 5347:-3 5348:9 5349:9 5350:9 5351:-50 5352:-7 5353:-20 5354:-13 5355:-6 5356:-3 5357:-4 5358:-4 5359:-4 5360:-20 5361:-14 5362:-4 5363:-4 5364:-24 5365:-23 5366:-23 5367:2 5368:2 5369:-3 5370:-9 5371:-8 5372:-9 5373:-9 5374:-3 5375:-3 5376:6 5377:13 5378:14 5379:8 5380:-14 5381:-3 5382:-5 5383:-7 5384:1 5385:1 5386:-10 5387:-11 5388:7 5389:17 5390:10 5391:17 5392:17 5393:12 5394:-8 5395:-5 5396:-2 5397:14 5398:17 5399:-18 5400:-11 5401:-12 5402:13 5403:7 5404:8 5405:-3 5406:-3 5407:-3 5408:2 5409:2 5410:-7 5411:9 5412:-17 5413:-10 5414:-10 5415:-24 5416:7 5417:-20 5418:-13 5419:-12 5420:4 5421:4 5422:9 5423:-13 5424:2 5425:2 5426:-8 5427:12 5428:-16 5429:-21 5431:-6 5432:-6 5433:-17 5434:-10 5435:-13 5436:-9 5437:-5 5438:-12 5439:7 5440:6 5441:9 5442:-4 5443:-11 5444:8 5445:19 5446:-1 5447:6 5448:2 5449:2 5450:10 5451:10 5452:-27 5453:-28 5454:-9 5455:-10 5457:10 5458:-2 5459:-4 5462:7 5463:7 5464:7 5465:7 5466:-14 5467:-14 5468:-12 5469:-12 5470:-6 5471:15 5472:19 5473:9 5474:2 5475:2 5476:-4 5477:-3 5478:-3 5479:-1 5480:-1 5481:-1 5485:-14 5486:2 5487:-18 5488:-17 5489:-3 5490:-8 5491:-8 5492:-10 5493:-10 5494:-5 5495:-5 5496:-7 5497:-6 5498:2 5499:-2 5500:-8 5501:25 5502:20 5503:-12 5504:-13 5505:-8 5506:-14 5507:-9 5508:-9 5509:-4 5510:-8 5511:-6 5512:-25 5513:-16 5514:-15 5515:-15 5518:-18 5519:-9 5520:-9 5521:6 5524:11 5525:11 5526:16 5527:12 5528:17 5529:-11 5530:8 5531:9 5532:4 5533:-5 5534:-5 5535:16 5536:16 5537:-13 5538:-13 5539:-13 5540:-1 5541:24 5542:17 5543:-6 5544:-5 5545:-1 5546:-1 5547:8 5548:10 5549:10 5550:13 5551:6 5553:5 5554:5 5555:7 5556:4 5557:-14 5558:-10 5559:-10 5560:-3 5561:-3 5562:17 5563:17 5564:17 5565:-17 5566:-15 5567:-4 5568:-4 5569:-2 5570:-2 5572:1 5573:-25 5574:-12 5575:-12 5576:-16 5577:-16 5578:8 5579:17 5580:4 5581:4 5582:11 5583:11 5584:11 5585:2 5586:-6 5587:-5 5588:9 5589:11 5590:11 5591:5 5592:-3 5593:-2 5594:-2 5595:-16 5596:-9 5597:-10 5598:51 5599:36 5600:-4 5601:37 5602:-15 5603:-12 5604:-2 5605:-5 5606:-8 5607:-8 5608:-44 5609:-32 5610:-11 5611:-11 5612:-5 5613:-3 5614:-3 5615:7 5616:-1 5617:-4 5618:-4 5619:8 5620:10 5621:-17 5622:-16 5623:-16 5624:5 5625:7 5626:-10 5627:-10 5628:-10 5629:-1 5630:-4 5631:-10 5632:-8 5633:-10 5634:-10 5635:-10 5636:-10 5637:-4 5638:10 5639:5 5640:-1 5641:14 5642:11 5643:11 5644:11 5645:1 5646:-3 5647:-8 5648:-11 5649:5 5650:10 5651:17 5652:14 5653:-3 5654:-3 5655:-3 5656:8 5657:8 5658:-15 5659:-8 5660:-8 5661:-8 5662:-1 5663:-9 5664:-5 5665:23 5666:-10 5667:22 5668:22 5669:22 5670:16 5671:-26 5672:-26 5673:-14 5674:-10 5675:17 5676:11 5677:2 5678:-7 5679:6 5680:5 5681:6 5682:-3 5683:-35 5684:-9 5685:-25 5686:-24 5687:-19 5688:-20 5689:-16 5690:-15 5691:28 5692:28 5693:-26 5694:4 5695:-21 5696:-17 5697:-15 5698:-15 5699:-13 5700:-8 5701:-4 5702:-4 5703:-4 5704:-13 5705:-13 5706:-13 5707:-13 5708:-19 5709:-11 5710:-4 5711:-7 5712:-8 5713:-5 5714:-9 5715:-9 5716:-9 5717:3 5718:-8 5719:-7 5721:-5 5722:5 5723:5 5724:5 5725:1 5726:2 5727:2 5728:1 5729:-7 5730:-7 5731:-21 5732:9 5733:10 5734:10 5735:-22 5736:2 5737:-15 5738:-6 5739:-13 5740:-4 5741:4 5742:-19 5743:-16 5744:-6 5745:-4 5746:-10 5747:5 5748:1 5749:8 5750:5 5751:5 5752:-7 5753:-7 5755:-10 5756:4 5757:8 5758:8 5759:-2 5760:12 5761:1 5763:-13 5764:-13 5765:8 5767:16 5768:26 5769:23 5770:23 5771:22 5772:25 5773:25 5774:29 5775:3 5777:1 5778:-4 5779:-4 5780:-4 5781:8 5782:13 5783:11 5784:-4 5785:-4 5786:8 5787:23 5788:-1 5789:-1 5790:-1 5791:15 5792:15 5793:7 5794:11 5795:-15 5796:-2 5797:-15 5798:-11 5799:-2 5800:-2 5801:-2 5803:-1 5804:1 5805:27 5806:12 5807:16 5808:20 5809:20 5810:-10 5811:-10 5816:-2 5817:31 5818:-15 5819:-12 5820:-4 5821:-4 5822:-8 5823:-8 5824:-13 5825:-10 5826:10 5827:10 5828:13 5829:-4 5830:-6 5831:-8 5832:-9 5833:-3 5834:-14 5835:-14 5836:-13 5837:-11 5838:12 5839:13 5840:-11 5841:-9 5842:-4 5843:-1 5844:-1 5845:8 5846:8 5847:-6 5848:-5 5849:11 5850:-16 5851:-16 5852:-9 5853:-5 5854:2 5855:-8 5856:-9 5857:-9 5858:-26 5859:-18 5860:-17 5861:-17 5862:-7 5863:-4 5864:-4 5865:-15 5866:-9 5867:2 5868:2 5869:2 5870:2 5871:3 5872:3 5873:-21 5874:-13 5875:-24 5876:-15 5877:10 5878:11 5879:-11 5880:-10 5881:-15 5882:6 5883:-4 5884:1 5885:-15 5886:-19 5887:4 5888:4 5889:4 5890:-1 5892:3 5893:-6 5894:1 5895:1 5896:1 5897:-5 5898:-5 5899:-5 5900:-9 5901:-10 5902:30 5903:10 5904:3 5905:-4 5906:-16 5907:12 5908:8 5909:-11 5910:-9 5911:-1 5912:-6 5913:-8 5914:-9 5915:9 5916:10 5917:28 5918:30 5919:27 5920:25 5921:10 5922:13 5923:8 5924:8 5925:7 5926:7 5927:14 5928:27 5929:-15 5930:-12 5931:-1 5932:-1 5933:12 5934:4 5935:14 5936:14 5937:-17 5938:-10 5939:-10 5940:-12 5941:-12 5942:-13 5943:-12 5944:-12 5945:-7 5946:1 5947:2 5948:6 5949:-10 5951:-4 5952:-2 5953:-4 5954:-3 5955:-2 5957:1 5958:-5 5959:2 5960:2 5961:-5 5962:-5 5963:5 5964:-11 5965:-14 5966:-14 5967:-1 5968:-5 5969:-5 5970:4 5971:4 5972:-7 5973:-7 5974:3 5975:2 5976:22 5977:14 5978:10 5979:11 5980:1 5981:2 5982:10 5983:11 5984:-9 5985:6 5986:6 5987:-3 5989:-13 5990:2 5991:-4 5992:-5 5993:8 5994:-9 5995:-17 5996:-12 5997:-10 5998:-5 5999:-11 6000:-11 6001:-13 6002:-7 6003:-7 6004:-5 6005:-4 6006:1 6007:-5 6008:-5 6009:8 6010:3 6011:10 6012:27 6013:27 6014:-14 6015:-14 6016:-2 6017:-2 6018:-8 6019:-8 6020:-8 6021:12 6022:13 6023:-11 6024:-9 6025:-9 6026:-4 6027:3 6028:-8 6029:-1 6030:-1 6031:-1 6032:8 6033:8 6034:-9 6035:-7 6036:-11 6037:1 6038:-2 6039:-2 6040:-5 6041:-16 6042:15 6043:-11 6044:-15 6045:2 6046:2 6047:-9 6048:-10 6049:-10 6050:-13 6051:-15 6052:-15 6053:-12 6054:-12 6055:5 6056:5 6057:-19 6058:11 6059:14 6060:-31 6061:-21 6062:-17 6063:9 6064:-3 6065:12 6066:18 6067:18 6068:5 6069:-3 6070:-3 6071:-18 6072:-17 6073:-17 6074:-1 6075:-1 6077:-1 6078:-9 6079:21 6080:9 6081:-4 6082:4 6083:-13 6084:-4 6085:2 6086:-4 6088:-14 6089:-14 6090:-26 6091:-9 6092:-9 6093:-10 6094:-10 6095:-11 6097:-5 6098:-5 6099:-8 6100:-8 6101:-8 6102:11 6103:14 6104:-4 6105:-6 6106:1 6107:-1 6108:3 6109:11 6110:-15 6111:-8 6112:-3 6113:-3 6114:-11 6115:-2 6116:-12 6117:9 6119:2 6120:-3 6121:-3 6122:-3 6123:-3 6124:-3 6125:13 6126:14 6127:14 6128:-2 6129:-3 6130:-3 6131:1 6132:1 6133:-4 6134:-3 6135:-2 6136:-2 6137:-2 6138:-6 6139:-6 6140:-4 6141:7 6142:7 6143:12 6144:-1 6145:1 6146:3 6147:-10 6148:-9 6149:-1 6151:-13 6152:-13 6153:23 6154:23 6155:15 6156:30 6157:35 6158:12 6159:28 6160:7 6161:1 6162:-14 6163:-1 6164:8 6165:-24 6166:-17 6167:-17 6168:-5 6169:-4 6170:12 6171:12 6172:11 6173:-11 6174:-8 6175:-2 6176:-3 6177:-1 6178:-1 6179:-14 6180:3 6181:-4 6182:-3 6183:-3 6184:-7 6185:-2 6186:-9 6187:-9 6188:1 6189:6 6190:6 6191:-5 6192:-16 6193:-2 6194:-7 6195:9 6197:7 6198:9 6199:5 6200:9 6201:-13 6202:-9 6203:6 6204:-13 6205:19 6206:-5 6207:-5 6208:1 6209:1 6210:1 6211:10 6212:10 6213:-4 6214:8 6215:5 6216:-7 6217:7 6218:11 6220:9 6221:-6 6222:-6 6223:7 6224:13 6225:-5 6226:-5 6227:-10 6228:-8 6229:-12 6230:-17 6231:-9 6232:-9 6233:10 6234:14 6235:16 6236:17 6239:-6 6240:7 6241:-12 6242:14 6243:-8 6244:-8 6245:18 6246:30 6247:-9 6248:-9 6250:7 6251:-13 6252:-10 6253:-10 6256:-23 6257:-23 6258:-9 6259:-5 6260:-5 6261:-7 6262:-9 6263:10 6264:-3 6265:-7 6266:-6 6267:15 6268:11 6269:-1 6270:4 6271:4 6272:4 6273:12 6274:-2 6275:4 6276:-6 6277:21 6278:26 6279:26 6280:11 6281:-5 6282:-11 6283:-11 6284:8 6285:6 6286:-1 6288:-1 6289:16 6290:16 6291:1 6293:4 6294:11 6295:10 6296:10 6297:-14 6298:-12 6299:-5 6300:-5 6302:-9 6303:-8 6304:-8 6305:-19 6306:-11 6307:-9 6308:-7 6309:-10 6310:-11 6311:-3 6312:-11 6313:-11 6314:-2 6315:-2 6316:-8 6317:-14 6318:-6 6319:-8 6320:-8 6321:2 6322:-1 6323:-14 6324:-20 6325:-20 6326:-15 6327:-3 6328:-3 6329:-5 6330:-5 6331:-3 6332:2 6333:-1 6334:6 6335:6 6336:1 6337:-4 6338:-2 6339:-8 6340:-8 6341:26 6342:2 6343:2 6344:27 6345:27 6346:-5 6347:-5 6348:-8 6349:-2 6350:9 6351:-9 6352:-14 6353:-14 6354:19 6355:20 6356:-22 6357:-22 6358:11 6359:11 6360:18 6361:11 6362:11 6363:12 6364:12 6365:7 6366:-13 6367:1 6368:9 6369:9 6370:-17 6371:-17 6372:7 6373:10 6374:-9 6375:9 6376:3 6377:4 6378:4 6379:28 6380:17 6381:13 6382:13 6383:14 6384:14 6385:-5 6386:-5 6387:9 6388:5 6389:-2 6390:-1 6391:9 6392:9 6393:-6 6394:-6 6395:10 6396:10 6397:5 6398:5 6399:-15 6400:-13 6401:-8 6402:-8 6403:-12 6404:-12 6405:16 6406:16 6407:39 6408:18 6409:4 6410:19 6411:20 6412:2 6413:2 6414:5 6415:-3 6416:37 6417:14 6418:14 6419:-15 6420:2 6421:2 6422:2 6423:4 6424:-5 6425:-5 6426:10 6427:3 6428:-8 6429:-5 6430:-6 6431:-6 6432:4 6433:13 6434:5 6435:-14 6439:-5 6440:-4 6441:-4 6442:-17 6443:-17 6444:-17 6445:6 6446:6 6447:6 6448:3 6449:-6 6450:-5 6451:-5 6453:-17 6454:-7 6455:-7 6456:3 6457:2 6458:-3 6459:-3 6462:-3 6463:1 6464:3 6465:3 6466:-24 6467:-23 6468:-14 6469:-9 6470:-6 6472:-2 6473:-2 6474:-2 6475:-4 6476:-7 6477:-7 6478:2 6479:2 6480:-8 6481:14 6482:16 6483:16 6484:16 6485:1 6486:1 6487:1 6488:22 6489:22 6490:-3 6491:-2 6492:-2 6494:5 6496:13 6497:14 6498:14 6499:3 6500:1 6502:1 6503:2 6504:17 6505:8 6506:13 6507:12 6508:26 6509:10 6510:-3 6511:27 6512:26 6513:-9 6514:-4 6515:-4 6518:16 6519:19 6520:13 6521:-34 6522:-21 6523:-11 6524:-8 6525:-6 6526:-16 6527:-9 6528:-9 6530:4 6531:-8 6532:14 6533:-19 6534:-18 6535:-2 6536:-3 6537:-10 6538:-4 6539:-4 6540:-4 6541:-4 6542:-15 6543:-8 6544:5 6545:5 6546:-9 6547:-9 6548:-9 6549:-4 6550:-4 6551:-22 6552:-28 6553:-29 6554:-6 6555:-2 6556:7 6557:-27 6558:-23 6559:-6 6560:-5 6561:31 6562:32 6563:4 6564:6 6565:2 6566:-32 6567:-16 6568:-10 6569:-21 6570:-21 6571:-3 6572:13 6573:-16 6574:-16 6575:5 6576:5 6577:2 6578:2 6579:-2 6580:-2 6581:8 6582:4 6583:3 6584:-6 6585:6 6586:-1 6587:5 6588:5 6589:-21 6590:-17 6591:5 6592:-1 6593:-15 6594:-10 6595:-10 6596:-15 6597:-6 6598:-3 6599:18 6600:-3 6601:18 6602:18 6603:-5 6604:-12 6605:-13 6606:-12 6607:-10 6608:1 6609:2 6610:2 6611:-9 6612:-9 6613:4 6614:1 6615:-13 6616:23 6617:-9 6618:-8 6619:-9 6620:24 6621:15 6622:25 6623:18 6624:-1 6625:7 6626:-13 6627:17 6628:17 6629:13 6630:-5 6631:-4 6632:-4 6633:-5 6635:12 6636:-5 6637:-7 6638:-18 6639:9 6640:5 6643:2 6644:-7 6645:-3 6646:10 6647:7 6648:10 6649:12 6650:-3 6651:-3 6652:-3 6654:9 6655:12 6656:11 6657:11 6658:-9 6659:19 6660:19 6661:-25 6662:-21 6663:-14 6664:-14 6665:7 6666:-16 6667:-16 6669:-3 6670:17 6671:17 6672:6 6673:4 6674:1 6675:4 6676:-4 6677:-4 6678:-18 6679:-18 6680:5 6681:13 6682:12 6683:-10 6684:-5 6685:2 6686:-12 6687:-10 6688:-9 6689:-3 6690:-8 6691:-8 6692:7 6693:8 6694:-8 6695:-7 6696:1 6697:-19 6698:4 6699:-3 6700:6 6701:-1 6702:-2 6703:10 6704:8 6705:-9 6706:6 6707:6 6708:-1 6711:-1 6712:-1 6713:-9 6714:-7 6715:1 6716:1 6717:1 6718:-9 6719:-7 6720:-17 6721:12 6722:12 6723:8 6724:17 6725:-1 6726:-1 6727:8 6728:1 6729:1 6730:-10 6731:-11 6732:-12 6733:-12 6734:-5 6737:27 6738:20 6739:22 6740:4 6741:4 6742:-6 6743:-6 6744:15 6746:1 6747:12 6748:12 6749:-18 6750:-15 6751:-9 6752:-17 6753:-8 6754:-4 6755:13 6756:6 6757:13 6758:6 6759:24 6760:9 6761:-19 6762:-6 6763:12 6764:12 6765:-12 6766:-12 6767:-4 6768:11 6769:11 6770:-5 6771:2 6772:-8 6773:-10 6774:-14 6775:-7 6776:11 6777:11 6778:7 6779:7 6780:3 6781:2 6782:-12 6783:-5 6784:-5 6785:-3 6786:-3 6787:10 6788:13 6789:8 6790:8 6791:-9 6792:-9 6793:-26 6794:2 6795:-13 6796:-8 6797:-6 6798:1 6800:-2 6801:-5 6802:4 6803:-21 6804:-21 6805:-12 6806:-13 6807:-10 6808:13 6809:-18 6810:-15 6811:-10 6812:6 6813:-10 6814:-10 6815:-5 6816:-2 6817:-8 6818:-8 6819:-8 6820:25 6821:6 6822:2 6823:12 6824:12 6825:12 6826:19 6827:-3 6829:21 6830:21 6831:11 6832:11 6833:17 6834:11 6836:2 6837:-2 6838:-13 6839:-12 6840:-12 6841:12 6842:16 6843:13 6844:12 6845:-15 6846:-5 6847:-5 6848:-8 6849:-9 6850:11 6851:11 6852:13 6853:10 6854:10 6855:11 6856:-17 6857:4 6858:6 6859:6 6860:-3 6861:-3 6862:-3 6863:-7 6864:3 6865:13 6866:-11 6867:2 6868:2 6870:2 6871:-15 6872:-15 6873:-8 6874:-8 6875:10 6876:11 6878:-7 6879:-7 6880:9 6881:-4 6882:2 6883:7 6884:11 6885:8 6886:8 6887:11 6888:16 6889:16 6890:-27 6891:-10 6892:-26 6893:-17 6896:11 6897:11 6898:-5 6899:-7 6900:21 6901:-3 6902:-1 6903:-1 6904:-2 6905:-2 6906:-14 6907:10 6908:10 6909:5 6910:20 6911:21 6912:21 6913:-12 6914:-14 6915:2 6916:2 6918:12 6919:10 6920:10 6921:4 6922:2 6923:-11 6924:-8 6925:-11 6926:5 6927:14 6928:-8 6929:-8 6930:5 6931:11 6932:11 6933:2 6934:-9 6935:-15 6936:-9 6937:-9 6938:29 6939:23 6940:9 6941:12 6943:-3 6944:-3 6945:-1 6946:-6 6947:-6 6948:2 6949:2 6950:-24 6951:-20 6952:-17 6953:-13 6954:-13 6955:1 6956:-3 6957:-3 6958:11 6959:9 6960:-11 6961:-13 6963:15 6964:-12 6965:12 6966:9 6967:9 6968:14 6969:14 6970:-13 6971:-13 6972:-3 6973:-8 6974:-8 6975:-1 6976:10 6977:-13 6978:-13 6979:-16 6980:-4 6981:-4 6982:8 6983:8 6984:10 6985:3 6986:3 6987:-8 6988:-9 6989:-9 6990:9 6991:9 6992:8 6993:-2 6994:-9 6995:-9 6996:3 6997:10 6998:10 6999:-17 7000:-17 7001:5 7002:9 7003:-4 7004:15 7005:15 7006:15 7007:-5 7008:-8 7009:7 7010:7 7011:-9 7012:-9 7013:-9 7014:-8 7015:-8 7016:-15 7017:-2 7018:-15 7019:-15 7020:-8 7021:-5 7022:11 7026:-11 7027:-18 7028:-10 7029:-23 7030:-23 7031:-19 7032:-19 7033:-23 7034:4 7035:4 7036:-1 7037:-7 7038:7 7039:-6 7040:-9 7041:-6 7043:-3 7044:-4 7045:-4 7046:11 7047:11 7048:11 7049:-2 7050:-2 7051:-11 7052:-9 7053:13 7056:8 7057:8 7058:8 7059:7 7060:7 7061:9 7062:9 7063:-11 7064:8 7065:6 7066:4 7067:4 7068:12 7069:9 7070:9 7071:3 7072:-1 7073:-9 7074:-9 7075:-9 7076:22 7077:15 7078:-4 7079:17 7080:17 7081:7 7082:7 7083:-2 7084:17 7085:-9 7086:-8 7087:-8 7088:16 7089:16 7090:16 7091:-3 7092:14 7093:-15 7094:-15 7095:25 7096:34 7097:-11 7098:-11 7099:-2 7100:-2 7101:-12 7102:-10 7103:13 7104:-2 7105:6 7106:6 7107:2 7108:2 7109:2 7110:14 7111:11 7112:5 7113:2 7114:17 7115:15 7116:15 7117:10 7118:-37 7119:-33 7120:-15 7121:-9 7122:-9 7123:-4 7124:-4 7125:-7 7126:-11 7127:-11 7128:11 7129:13 7131:4 7132:2 7133:2 7134:15 7135:15 7136:-10 7138:-4 7139:-4 7143:4 7144:8 7145:-1 7146:-13 7147:-13 7148:-4 7149:-4 7150:-6 7151:-6 7152:-6 7153:14 7154:-3 7155:2 7156:-6 7157:-6 7158:19 7159:22 7160:26 7161:26 7163:7 7164:7 7165:-6 7166:-6 7167:-6 7168:-6 7169:9 7170:-1 7171:-14 7172:13 7173:9 7174:11 7175:-3 7176:-6 7177:1 7178:6 7179:6 7180:-2 7181:11 7182:12 7183:12 7184:-4 7185:13 7186:10 7187:9 7188:-16 7189:-5 7190:-5 7191:-10 7192:-10 7193:-3 7194:-3 7195:-9 7196:-12 7197:-10 7198:-10 7199:-10 7201:13 7202:-18 7203:4 7204:-18 7205:-14 7206:-11 7207:-11 7208:-11 7209:-10 7210:-9 7211:-9 7212:9 7213:11 7214:6 7215:6 7216:2 7217:-1 7218:-7 7219:2 7220:-16 7221:-13 7222:-4 7223:-12 7224:-1 7225:-1 7226:5 7227:-5 7228:-5 7229:-10 7230:20 7231:13 7232:11 7233:12 7234:10 7235:-1 7236:2 7237:7 7238:7 7239:-6 7240:-9 7241:-8 7242:-4 7243:-5 7244:2 7245:-1 7246:8 7247:-9 7248:-11 7249:-11 7250:-4 7251:13 7252:13 7253:-17 7254:-12 7255:11 7256:11 7257:3 7258:19 7259:17 7260:16 7262:14 7263:15 7264:-8 7265:-8 7266:2 7267:-1 7268:-6 7270:1 7271:-2 7272:-1 7273:-8 7274:-8 7275:-8 7276:-8 7277:-9 7278:-9 7279:10 7280:12 7281:9 7282:11 7283:11 7284:-11 7285:-11 7286:-2 7287:-4 7288:3 7289:-19 7290:-19 7291:4 7292:4 7293:-3 7295:16 7296:16 7297:6 7298:-1 7299:-3 7300:-4 7301:-4 7302:-8 7303:9 7304:13 7305:4 7306:1 7307:2 7308:2 7309:-9 7310:2 7311:2 7312:-3 7313:-1 7314:-1 7315:6 7316:7 7317:-3 7318:20 7319:-12 7320:-11 7321:-4 7322:-6 7323:-4 7324:10 7325:10 7326:-12 7327:-12 7328:-10 7329:-10 7330:21 7331:-1 7332:2 7333:17 7334:20 7335:-12 7336:-12 7337:-12 7338:19 7339:19 7340:-14 7341:-18 7342:-18 7343:-9 7344:-12 7345:-12 7346:-25 7347:8 7348:11 7349:-10 7350:-10 7351:17 7352:19 7353:-15 7354:-6 7355:-4 7356:-13 7357:-13 7358:10 7359:-4 7360:-4 7361:12 7362:12 7363:-8 7364:-4 7365:6 7366:-7 7367:22 7368:-10 7369:-1 7370:12 7371:-1 7372:-1 7373:-13 7374:-13 7375:-18 7376:-16 7377:-6 7378:-6 7379:-12 7380:-8 7381:-8 7382:-18 7383:-8 7384:-11 7385:-23 7386:7 7387:-5 7388:-9 7389:-3 7390:-16 7391:-17 7392:-10 7393:-6 7394:-6 7396:-7 7397:22 7398:22 7399:-15 7400:-10 7401:11 7402:-19 7403:-19 7404:-9 7405:-12 7406:-12 7407:-6 7408:-17 7409:-16 7410:11 7411:-8 7412:18 7413:37 7414:-4 7415:-8 7416:-7 7417:-9 7418:-9 7419:-4 7420:-2 7421:1 7422:3 7423:3 7424:-5 7425:-5 7426:-1 7427:-1 7428:9 7429:13 7430:-3 7431:-3 7432:8 7433:13 7434:-3 7435:-3 7436:-16 7437:14 7438:5 7439:5 7440:5 7441:-1 7442:-2 7443:-3 7444:1 7445:3 7447:4 7448:-1 7449:-3 7450:4 7451:-6 7452:-6 7453:11 7454:12 7455:-5 7456:1 7457:-6 7458:5 7459:-8 7460:-8 7461:-8 7462:9 7463:15 7464:14 7465:14 7466:-4 7467:-4 7468:4 7469:-3 7470:-10 7471:7 7472:6 7473:-9 7474:-9 7475:15 7476:10 7477:6 7478:6 7479:6 7480:-17 7481:-18 7482:2 7483:6 7484:6 7485:6 7486:-4 7487:-4 7488:-4 7489:-1 7490:-1 7491:-1 7492:-17 7493:-2 7494:7 7495:8 7496:8 7499:9 7500:13 7501:12 7502:13 7503:5 7504:-1 7505:-9 7506:-10 7507:-10 7508:1 7509:-3 7510:-6 7511:-6 7512:12 7513:14 7514:10 7515:-1 7516:-1 7517:-9 7518:-2 7519:-2 7520:-8 7521:-1 7522:-1 7523:-8 7524:-8 7525:2 7526:18 7527:-12 7528:-8 7529:18 7530:16 7531:6 7532:-7 7533:-18 7534:-18 7535:-3 7536:-8 7537:-13 7538:2 7539:2 7540:2 7541:-3 7542:-4 7543:-9 7544:-12 7545:-12 7546:8 7547:-13 7548:19 7549:19 7550:8 7551:2 7552:-4 7553:-4 7554:3 7555:13 7556:5 7557:-3 7558:-3 7559:-3 7560:1 7561:1 7562:1 7563:-3 7564:9 7565:7 7566:7 7567:4 7568:4 7569:25 7570:1 7571:1 7572:14 7573:14 7574:34 7575:12 7576:27 7577:-7 7578:-13 7579:-16 7580:-13 7581:6 7582:-5 7583:-8 7584:-8 7585:-1 7587:-1 7588:-8 7589:-4 7590:-5 7591:-5 7592:-5 7593:-11 7594:-1 7595:-1 7596:-1 7597:12 7598:17 7599:11 7600:-3 7601:-1 7602:-10 7603:-10 7604:20 7605:-11 7606:-12 7607:-24 7608:-13 7609:-18 7610:-12 7611:-12 7612:-9 7613:-16 7614:-12 7615:-14 7616:-11 7617:-9 7618:18 7619:-22 7620:-22 7621:-4 7622:1 7623:1 7624:-3 7625:-3 7626:-9 7627:-12 7628:4 7629:-4 7630:-4 7631:7 7632:13 7633:12 7634:-1 7635:9 7636:-4 7637:-4 7638:-10 7639:-2 7640:-12 7641:4 7642:-14 7643:-11 7644:-11 7646:21 7647:-4 7648:19 7649:11 7650:10 7651:14 7652:3 7653:19 7654:-4 7655:-4 7656:14 7657:20 7659:-9 7660:-14 7661:-13 7662:-3 7663:-1 7664:2 7665:2 7666:-3 7667:-3 7668:-1 7671:-12 7672:-12 7673:-13 7674:-13 7675:-13 7676:-3 7677:-18 7678:-18 7679:-18 7680:-11 7681:8 7682:24 7683:27 7684:4 7685:26 7687:29 7688:13 7689:11 7690:20 7691:25 7692:25 7693:3 7694:7 7695:-6 7697:-16 7698:2 7699:-6 7701:9 7702:8 7703:-14 7706:11 7707:-2 7708:-8 7709:-8 7710:-8 7711:-36 7712:-9 7713:5 7714:4 7715:-12 7716:-2 7717:-30 7718:-17 7719:-15 7720:-5 7721:17 7722:12 7723:7 7724:-4 7725:-9 7726:-10 7727:-10 7728:2 7729:41 7730:17 7731:4 7732:6 7733:34 7734:25 7735:16 7736:11 7737:-19 7738:-7 7739:-7 7740:-14 7741:-14 7742:8 7743:3 7744:-14 7745:-13 7746:-8 7747:-8 7748:-7 7749:-16 7750:-4 7751:-4 7752:-11 7753:-11 7754:19 7755:7 7756:16 7757:16 7758:-16 7759:-13 7760:-13 7761:12 7762:-11 7763:-14 7764:-14 7765:-3 7766:-3 7767:12 7768:20 7769:14 7770:-6 7771:11 7772:11 7773:-33 7774:-15 7775:14 7776:-7 7777:6 7778:4 7779:7 7780:-9 7781:-8 7782:25 7783:8 7784:10 7785:11 7786:-5 7787:-4 7788:-4 7789:-6 7790:-6 7791:-1 7792:-9 7793:10 7794:-33 7795:-34 7798:-26 7799:-13 7800:-21 7801:-20 7802:-3 7803:6 7804:6 7805:-8 7806:-8 7807:35 7808:10 7809:10 7810:27 7811:25 7812:8 7814:-4 7815:-4 7816:-4 7817:-11 7818:-11 7819:5 7820:-32 7821:-25 7822:-23 7823:-13 7824:1 7825:-8 7826:-7 7829:1 7830:-5 7831:-5 7832:-4 7833:-9 7834:-9 7835:-5 7836:-6 7837:-24 7838:-4 7839:-2 7840:-27 7841:-12 7842:-21 7843:9 7844:11 7845:4 7846:11 7847:-15 7848:-8 7849:-10 7850:-7 7851:-3 7852:-10 7853:-10 7855:5 7856:5 7857:-5 7858:-7 7859:-7 7860:17 7861:19 7862:19 7863:-11 7864:-7 7865:11 7866:11 7867:-13 7868:2 7869:-4 7870:6 7871:-6 7872:-5 7873:-5 7874:12 7875:-9 7876:-9 7877:13 7879:7 7880:10 7881:-1 7882:-3 7883:4 7884:4 7885:-6 7886:-5 7887:-1 7888:-3 7889:-1 7890:-1 7891:12 7892:10 7893:9 7894:3 7895:11 7896:-2 7897:16 7898:9 7899:9 7900:-9 7901:-7 7902:-4 7903:-3 7904:-3 7905:-10 7906:-11 7907:3 7909:12 7910:-11 7911:17 7912:9 7913:9 7914:-7 7915:-7 7916:3 7917:-6 7918:1 7920:7 7921:6 7922:-7 7923:-7 7924:-8 7925:-8 7926:15 7927:22 7928:8 7929:9 7930:9 7931:6 7932:5 7933:6 7934:8 7935:-2 7936:11 7937:-1 7938:-1 7939:-1 7940:-13 7941:5 7942:-2 7943:-1 7944:-1 7945:-18 7946:-13 7947:-13 7948:-7 7949:-7 7950:-12 7951:-12 7952:-2 7953:-2 7954:-2 7955:1 7956:-10 7957:-10 7958:11 7959:11 7960:4 7961:4 7962:-7 7963:-8 7964:7 7965:11 7966:9 7967:-6 7968:-7 7969:-7 7970:-7 7971:9 7972:11 7973:10 7974:4 7975:4 7976:-2 7977:-3 7978:-3 7979:-5 7980:-5 7981:-5 7982:18 7983:16 7984:16 7985:-14 7986:2 7987:10 7988:4 7989:11 7990:-6 7991:-10 7992:-10 7994:-14 7995:-10 7996:-10 7997:6 7998:14 7999:14 8000:-23 8001:-8 8002:-8 8003:-14 8004:-14 8005:-4 8006:-12 8007:4 8008:19 8009:19 8010:-13 8011:11 8012:11 8013:1 8014:-1 8015:3 8016:-4 8017:-9 8018:-17 8019:-9 8020:-9 8021:1 8022:3 8023:-13 8024:-10 8025:13 8026:19 8027:14 8029:-4 8030:-5 8031:-5 8032:-5 8033:-7 8034:-8 8035:-22 8036:-15 8037:-15 8038:-14 8039:-13 8040:-5 8042:-6 8043:-10 8044:-14 8045:-7 8046:1 8047:8 8048:-13 8049:11 8050:5 8051:10 8052:-2 8053:-2 8054:-2 8055:-2 8056:-21 8057:-6 8058:6 8059:-9 8060:-9 8061:9 8062:-19 8063:-17 8064:-4 8065:-4 8066:-2 8067:-20 8068:-5 8069:-5 8070:-6 8073:4 8074:-6 8075:-7 8076:-5 8077:-5 8078:23 8079:-7 8080:22 8081:15 8082:-11 8083:13 8084:13 8085:11 8086:11 8087:13 8088:-5 8089:-7 8090:6 8091:-7 8092:11 8093:13 8094:5 8097:10 8098:9 8099:12 8100:2 8101:11 8102:-7 8103:2 8104:3 8105:3 8106:-10 8107:7 8108:6 8109:2 8110:2 8111:-11 8112:-10 8113:4 8114:4 8115:14 8116:-10 8117:8 8118:-3 8119:-13 8120:-11 8121:11 8122:-20 8123:14 8124:14 8125:14 8126:14 8127:-31 8128:-26 8129:10 8130:11 8131:11 8132:-9 8133:1 8134:1 8135:-17 8136:-14 8137:9 8141:-4 8142:-4 8143:-7 8144:-7 8145:-7 8146:11 8147:1 8148:-13 8149:-13 8150:4 8151:3 8152:-2 8154:3 8155:7 8156:7 8157:-3 8158:-3 8159:10 8161:13 8162:5 8163:-1 8164:-7 8165:-15 8166:-10 8167:-10 8168:-7 8169:-7 8170:-8 8172:-10 8173:-9 8174:-8 8175:4 8176:4 8177:7 8178:-5 8179:-5 8180:9 8181:9 8182:1 8183:2 8184:-22 8185:7 8186:-17 8187:-17 8188:-17 8189:12 8190:12 8191:4 8192:-4 8193:11 8194:-12 8195:13 8196:-2 8197:-2 8198:-2 8199:-21 8200:-21 8201:-14 8202:-4 8203:9 8204:9 8205:10 8206:-8 8207:7 8208:7 8209:-11 8210:-11 8211:-9 8212:9 8213:3 8214:-12 8215:1 8216:-14 8217:-7 8218:-18 8219:-5 8220:-7 8221:1 8222:-11 8223:-12 8224:-12 8225:10 8226:10 8227:2 8228:-1 8229:2 8230:2 8231:2 8232:10 8233:-6 8234:-6 8235:-8 8236:-2 8237:-4 8238:-4 8239:-2 8240:-2 8241:-2 8242:20 8243:11 8244:11 8245:13 8246:10 8247:11 8248:5 8249:5 8250:-13 8254:-1 8255:13 8256:13 8257:-5 8258:-5 8259:22 8260:5 8261:12 8262:12 8263:-16 8264:-15 8265:-12 8266:-4 8267:3 8268:6 8269:4 8270:2 8271:2 8272:15 8273:12 8274:17 8275:25 8276:25 8277:27 8278:-5 8279:-5 8280:-5 8281:-7 8282:-2 8283:1 8284:6 8285:4 8286:4 8287:-7 8288:1 8289:-5 8290:-8 8291:11 8292:10 8293:-16 8294:-16 8295:9 8296:9 8297:1 8298:1 8299:-6 8300:-6 8301:-8 8302:-8 8303:-14 8304:-3 8305:8 8306:-5 8307:16 8308:-2 8309:-2 8310:25 8311:34 8312:-2 8314:-4 8315:-4 8316:-20 8317:-14 8318:-2 8319:9 8320:7 8321:-11 8322:-12 8323:-8 8324:-8 8325:49 8326:-9 8327:36 8328:36 8329:1 8330:9 8331:-11 8332:37 8333:37 8334:11 8335:-2 8336:6 8337:-10 8339:15 8340:23 8341:-14 8342:-4 8343:-19 8344:16 8345:-8 8346:-7 8347:3 8348:-9 8349:-4 8350:-5 8351:-6 8352:-9 8353:10 8354:-2 8355:-2 8356:10 8357:-12 8358:-12 8359:-12 8360:-16 8361:-3 8362:-3 8363:-10 8364:-10 8365:10 8366:15 8367:14 8368:14 8369:13 8370:-8 8371:-9 8372:-9 8373:-7 8374:23 8375:16 8376:16 8377:8 8379:-17 8380:-17 8381:-19 8382:11 8383:-3 8384:8 8385:8 8386:8 8387:9 8388:-4 8389:-1 8390:1 8392:31 8393:33 8394:41 8395:-1 8396:-5 8397:1 8398:-6 8399:-5 8400:-5 8401:-6 8402:-7 8403:-7 8404:13 8405:-3 8406:18 8407:-3 8408:-3 8409:-32 8410:-17 8411:-4 8412:-4 8413:-15 8414:-16 8415:4 8416:4 8417:-6 8418:-6 8419:5 8420:7 8421:7 8422:1 8423:4 8424:-4 8425:18 8426:11 8427:-10 8428:17 8429:11 8430:13 8431:12 8432:8 8433:9 8434:3 8435:-20 8436:-14 8437:-3 8438:-3 8439:-16 8440:-10 8441:17 8442:17 8443:21 8444:2 8445:-4 8446:-4 8447:13 8448:-3 8449:-4 8450:-4 8451:5 8453:10 8454:12 8455:-8 8456:5 8457:16 8458:1 8459:-2 8460:-2 8461:12 8462:20 8463:-5 8464:4 8465:-6 8466:-8 8467:-8 8468:18 8469:3 8470:20 8471:-14 8472:-14 8473:28 8474:28 8475:13 8476:13 8477:8 8478:7 8479:16 8480:23 8481:-12 8482:-12 8483:6 8484:6 8485:-9 8486:-9 8488:-5 8489:2 8490:2 8491:-5 8492:-5 8493:10 8494:15 8495:14 8496:-5 8497:-5 8498:-9 8499:-12 8500:-12 8501:-7 8502:-7 8503:-5 8504:3 8505:10 8506:27 8507:-14 8508:-2 8509:-8 8510:-8 8511:-2 8512:-2 8513:-2 8514:18 8515:-13 8516:-12 8517:5 8518:5 8519:3 8520:7 8521:-12 8522:-8 8523:-8 8524:-4 8525:-5 8526:-9 8527:-9 8528:5 8529:5 8530:5 8531:35 8532:36 8533:36 8534:10 8535:15 8536:8 8537:10 8538:4 8539:-1 8540:6 8541:-6 8542:-6 8543:5 8544:-5 8545:-9 8546:11 8547:13 8548:-11 8549:-11 8550:13 8551:-2 8552:1 8553:-1 8554:17 8555:-6 8556:-9 8557:17 8558:22 8559:11 8560:4 8561:16 8562:10 8563:10 8564:10 8565:-12 8566:-12 8567:-8 8568:-8 8569:-5 8570:-5 8571:-5 8572:5 8573:5 8578:-7 8579:-9 8580:-8 8581:-10 8582:-10 8583:2 8584:2 8585:2 8586:6 8587:20 8588:-6 8589:-3 8590:-10 8591:-10 8594:3 8595:-5 8596:-5 8597:-7 8598:-7 8599:21 8600:21 8601:14 8602:-1 8605:9 8606:9 8607:-18 8608:-17 8609:-5 8610:16 8611:16 8612:-14 8613:-14 8614:-8 8615:-8 8616:-4 8617:1 8618:2 8620:-6 8621:-1 8622:2 8623:3 8624:-9 8625:-7 8626:-3 8627:13 8628:-7 8629:-7 8630:-12 8631:-2 8632:-14 8633:-14 8634:-5 8635:-5 8636:-8 8637:-11 8638:4 8639:13 8640:30 8641:33 8642:33 8643:-14 8644:-7 8645:-7 8646:-6 8647:-6 8648:9 8649:-4 8650:-11 8651:-11 8652:-11 8653:-15 8654:-12 8655:-8 8656:-5 8657:-5 8658:-10 8659:-7 8660:-12 8661:-12 8662:-6 8663:-6 8664:8 8665:10 8666:10 8667:10 8668:11 8669:-25 8670:-17 8671:-4 8672:-16 8673:-7 8674:6 8675:-7 8676:15 8677:15 8678:16 8679:2 8680:13 8681:-6 8682:11 8683:11 8684:-6 8685:-6 8686:-1 8689:6 8690:3 8691:5 8692:-16 8693:-18 8694:-13 8695:-7 8696:-2 8697:-2 8698:10 8699:19 8700:13 8701:15 8702:7 8703:7 8704:-9 8705:-7 8706:17 8707:-18 8708:-12 8709:-12 8710:-5 8711:-8 8712:-16 8713:-12 8714:-6 8715:-6 8716:7 8717:-13 8718:-3 8719:-3 8720:23 8721:10 8722:10 8723:25 8724:-5 8725:37 8726:16 8727:12 8728:-1 8729:-1 8730:-1 8731:25 8732:29 8733:-8 8735:-16 8736:17 8737:14 8738:3 8739:-5 8740:-5 8741:-2 8742:-10 8743:-10 8744:-10 8745:1 8746:1 8747:7 8748:-6 8749:14 8751:16 8752:16 8753:16 8754:7 8755:1 8756:5 8757:6 8758:5 8759:5 8760:4 8761:-9 8762:13 8763:13 8766:12 8767:-4 8768:-4 8769:17 8770:9 8771:2 8772:14 8773:13 8774:13 8775:9 8776:-2 8778:-1 8779:-3 8780:-15 8781:-15 8782:-12 8783:7 8784:7 8785:-18 8786:-17 8787:-11 8788:-11 8789:-11 8790:22 8791:7 8792:7 8793:15 8794:5 8796:15 8797:9 8798:15 8799:15 8800:-3 8801:-3 8802:-10 8803:-15 8804:-9 8805:-7 8806:-7 8807:11 8808:13 8809:13 8810:-5 8811:-5 8812:-1 8813:12 8814:-10 8815:4 8816:-16 8817:-16 8818:20 8819:19 8820:19 8821:-10 8822:3 8823:3 8824:-7 8825:-7 8826:6 8827:-5 8828:-7 8829:5 8830:-1 8831:-1 8832:2 8833:-5 8834:-5 8835:-2 8836:-2 8837:-2 8838:-4 8839:-4 8840:-4 8841:-4 8842:8 8844:3 8845:8 8846:8 8847:5 8848:5 8849:6 8850:-2 8851:17 8852:7 8853:-4 8854:22 8855:22 8856:-6 8857:-6 8858:-6 8859:-17 8860:-19 8861:-15 8862:-10 8863:-11 8864:-13 8865:-8 8866:-7 8867:7 8868:11 8869:25 8870:21 8871:6 8872:6 8873:30 8874:16 8875:21 8876:2 8877:27 8878:27 8879:-14 8880:1 8881:-6 8882:-5 8883:-12 8884:-12 8885:11 8886:7 8887:7 8889:-4 8890:-4 8891:-4 8892:11 8893:11 8894:11 8895:-7 8896:-7 8897:-7 8898:-9 8899:-6 8900:-14 8901:-14 8902:8 8903:5 8904:16 8905:14 8906:10 8907:10 8909:-13 8910:-3 8911:-3 8912:20 8913:20 8914:-9 8915:-9 8916:-9 8917:-12 8918:-10 8919:4 8920:-1 8921:8 8922:13 8923:3 8924:3 8925:-5 8926:6 8927:6 8928:23 8929:-1 8930:26 8931:36 8932:19 8933:-2 8934:-9 8935:-9 8936:9 8937:9 8938:4 8939:4 8940:1 8941:4 8942:6 8944:-10 8945:-10 8946:14 8947:14 8948:9 8949:-4 8950:-6 8951:-11 8952:-10 8953:-8 8954:-8 8955:10 8956:12 8957:-7 8958:-8 8960:2 8961:2 8962:-5 8963:-5 8964:-7 8965:14 8966:-6 8967:-11 8968:-8 8969:6 8970:6 8971:2 8972:3 8973:-7 8974:-7 8975:2 8976:3 8977:-14 8978:-14 8979:7 8980:13 8981:-6 8982:-6 8983:-6 8984:-13 8985:-13 8986:-13 8987:-12 8988:-14 8989:-1 8990:-1 8991:-1 8992:4 8993:-7 8994:10 8995:10 8996:-6 8997:-1 8998:2 8999:-4 9000:-4 9001:-4 9002:-6 9003:-11 9004:-11 9005:10 9006:-15 9007:-15 9008:-7 9009:-7 9010:-7 9011:3 9012:3 9013:-5 9014:7 9015:-1 9016:-1 9017:-14 9018:-14 9019:-14 9020:-6 9021:-7 9022:6 9023:6 9024:-2 9025:-2 9026:20 9027:-6 9028:-9 9029:-9 9030:-2 9031:3 9032:-8 9033:13 9034:6 9035:6 9036:28 9037:28 9038:17 9039:13 9040:14 9041:-5 9042:-17 9043:-18 9044:4 9045:-4 9046:-3 9047:10 9048:-1 9049:-13 9050:4 9051:7 9052:7 9053:8 9054:8 9055:8 9056:8 9057:-15 9058:-8 9059:-8 9060:-8 9061:-15 9062:-8 9063:-1 9064:-9 9065:-5 9066:-5 9067:21 9068:-10 9069:22 9070:22 9071:23 9072:22 9073:16 9074:8 9075:-21 9076:15 9077:1 9078:16 9079:10 9080:-11 9081:-11 9082:-11 9083:-11 9084:9 9085:6 9086:6 9087:6 9088:-4 9089:-4 9090:-8 9091:-8 9092:-8 9093:2 9094:-1 9095:-1 9096:-1 9097:7 9098:10 9099:2 9100:8 9101:8 9102:1 9103:8 9104:-4 9105:-4 9106:-12 9107:-10 9108:4 9109:-5 9110:-5 9112:2 9113:2 9114:9 9115:11 9116:4 9117:-1 9118:-13 9119:-4 9120:-38 9121:-2 9122:-28 9123:-8 9127:-3 9128:-39 9129:-4 9130:2 9131:-23 9132:57 9133:-15 9134:-9 9136:50 9138:79 9139:-36 9140:4 9141:-61 9142:-1 9144:12 9145:23 9146:19 9147:-3 9148:17 9149:12 9151:-14 9152:-4 9153:-2 9154:-2 9155:5 9156:17 9157:-11 9158:27 9159:28 9160:6 9161:-27 9162:28 9163:41 9164:-4 9165:11 9166:-22 9167:-3 9168:24 9169:3 9170:-23 9171:13 9172:-21 9173:-10 9174:-27 9175:43 9176:70 9177:11 9178:45 9179:16 9180:-16 9181:21 9182:-18 9183:-6 9184:-18 9185:-15 9186:7 9188:-2 9189:10 9190:11 9191:-50 9192:-21 9193:-17 9194:-17 9195:35 9196:37 9197:19 9198:32 9199:34 9200:-18 9201:-36 9202:32 9203:32 9204:-61 9206:50 9207:-26 9208:-18 9209:-6 9210:-77 9211:-17 9212:-27 9213:-17 9214:-3 9215:-30 9216:-23 9217:-1 9218:-12 9219:-36 9220:-1 9221:-17 9224:-18 9225:-22 9226:58 9227:-19 9228:-30 9229:69 9230:35 9231:-22 9232:-51 9234:-5 9235:-8 9236:-23 9237:32 9238:-40 9239:12 9240:-46 9241:-18 9242:-18 9243:25 9244:-16 9245:9 9246:-36 9247:44 9248:-12 9250:-43 9252:-72 9253:-29 9254:-30 9255:-83 9256:53 9257:-12 9258:70 9259:70 9260:-19 9261:-5 9262:-6 9263:-13 9264:-15 9265:-21 9266:-22 9267:-15 9268:-17 9269:21 9271:-12 9272:-9 9273:-22 9274:2 9275:-13 9276:-13 9277:-18 9281:68 9282:31 9283:-54 9284:-48 9286:4 9287:50 9288:-20 9289:-19 9292:-21 9293:-9 9294:63 9297:-8 9298:-8 9299:-4 9301:-15 9302:13 9303:69 9304:-15 9305:-1 9306:35 9307:-14 9308:-70 9309:86 9311:3 9312:-8 9313:-8 9314:70 9315:70 9316:-44 9318:-26 9319:-26 9320:23 9321:23 9322:-4 9323:-4 9325:-18 9326:45 9327:37 9328:11 9329:-9 9331:-25 9332:-15 9333:11 9334:-4 9335:-6 9336:-40 9337:-36 9338:30 9339:-4 9340:-4 9341:24 9344:109 9345:-13 9346:-2 9347:8 9348:-68 9349:-6 9350:16 9351:29 9352:-11 9353:61 9354:34 9355:-5 9356:-37 9357:-15 9358:-25 9359:12 9360:-7 9361:-7 9362:-46 9363:-5 9364:-5 9365:9 9366:-3 9367:-131 9368:34 9369:94 9370:17 9371:40 9372:25 9373:-80 9374:-21 9375:-38 9376:-8 9377:39 9378:-1 9379:-3 9380:-3 9381:-36 9382:-21 9383:-34 9384:-35 9386:-3 9389:24 9390:-43 9391:-2 9392:27 9393:18 9394:14 9397:-25 9398:-9 9399:-25 9400:-4 9401:-5 9402:-5 9403:-3 9404:-21 9405:-3 9406:-21 9407:-17 9408:-13 9409:14 9410:3 9411:-17 9412:-18 9413:-5 9414:-5 9415:-8 9416:-9 9419:56 9421:-52 9422:-52 9423:-64 9424:34 9425:44 9426:91 9427:80 9428:29 9429:49 9430:49 9431:-99 9432:-99 9433:11 9434:-5 9435:-5 9436:-9 9437:36 9438:21 9439:-16 9440:22 9441:-7 9442:22 9443:24 9447:39 9448:8 9451:86 9452:6 9453:-1 9455:-51 9456:-23 9457:-25 9458:-39 9459:100 9460:-31 9461:-60 9462:15 9463:30 9464:-32 9465:17 9466:-21 9467:9 9468:3 9470:-4 9471:-36 9472:26 9473:-23 9474:-16 9475:-75 9476:-16 9479:16 9480:-16 9481:-15 9482:7 9483:1 9484:12 9485:-4 9486:63 9487:64 9488:30 9489:-11 9490:44 9491:18 9492:-54 9493:-32 9494:31 9495:38 9496:-2 9497:37 9498:26 9499:70 9500:-7 9501:-6 9502:-48 9503:17 9505:-47 9506:-7 9507:-36 9508:34 9509:36 9510:54 9511:-22 9512:-9 9513:51 9517:17 9518:-14 9519:8 9520:-7 9521:51 9522:-23 9523:-5 9524:14 9525:-17 9526:-101 9528:-53 9529:44 9530:-21 9531:-36 9532:-22 9534:-18 9535:56 9537:4 9539:19 9540:-15 9541:-25 9542:-23 9543:-5 9545:-41 9546:-31 9547:10 9548:-33 9549:-3 9550:-31 9551:-11 9552:-4 9553:32 9554:11 9555:11 9556:-4 9558:-27 9559:-28 9560:-9 9561:5 9562:-5 9563:-5 9564:-87 9565:-22 9566:-8 9567:-3 9568:-37 9569:-69 9570:-8 9571:-36 9572:1 9573:-9 9574:67 9575:-2 9576:-11 9577:-11 9578:21 9579:85 9580:34 9581:25 9582:72 9583:9 9584:44 9585:34 9587:-31 9588:-5 9590:7 9591:-8 9592:-27 9593:-15 9594:-28 9595:10 9596:-65 9597:-12 9598:-1 9599:-46 9600:43 9601:-16 9602:-21 9603:-15 9604:-8 9605:-25 9606:-8 9607:33 9608:-20 9609:-47 9610:-9 9611:-11 9613:30 9614:5 9615:-74 9616:-40 9617:-21 9618:30 9619:-37 9620:34 9621:12 9622:13 9623:-9 9624:-9 9625:-21 9626:52 9627:54 9628:21 9629:-4 9630:27 9631:34 9632:34 9633:-14 9634:-14 9635:-9 9636:2 9637:-5 9638:-7 9639:15 9640:-38 9641:-4 9642:-30 9643:-3 9644:-16 9645:17 9646:-10 9647:12 9648:12 9649:4 9650:6 9651:-31 9652:-3 9653:-36 9654:-21 9655:-18 9656:-8 9657:-54 9658:-20 9659:-11 9660:6 9661:-2 9662:-2 9663:-2 9664:-32 9665:21 9667:-11 9668:-11 9669:-2 9670:7 9671:-8 9672:-8 9673:-9 9676:5 9677:-12 9678:-37 9679:7 9680:17 9681:-10 9682:26 9687:-1 9688:53 9689:78 9690:12 9691:68 9692:-1 9693:-13 9694:-13 9695:19 9696:-4 9697:-3 9698:-16 9699:29 9702:-10 9703:-14 9704:-15 9705:-3 9706:-9 9707:-19 9708:-3 9709:-49 9710:-17 9711:-1 9712:3 9713:-5 9714:8 9715:-1 9716:46 9718:10 9720:-39 9721:11 9722:32 9723:9 9724:18 9727:28 9728:20 9729:-16 9730:-35 9731:-2 9732:-20 9733:-15 9734:-58 9735:9 9736:-3 9737:-25 9738:-22 9739:-49 9740:-28 9741:-15 9742:-2 9744:66 9746:-26 9747:2 9748:5 9749:-3 9753:-4 9754:-5 9755:11 9756:17 9757:-4 9758:70 9759:70 9760:-3 9761:-13 9762:1 9763:-12 9764:-12 9765:58 9766:-12 9767:11 9768:6 9769:6 9770:22 9771:15 9772:-35 9773:-17 9774:-16 9776:-15 9777:-24 9778:-24 9784:-15 9785:25 9789:92 9790:92 9791:61 9792:46 9793:23 9794:23 9795:38 9796:-11 9797:41 9798:-52 9799:-11 9800:-5 9801:31 9803:-1 9804:-1 9805:15 9806:-6 9807:-16 9808:-17 9809:-15 9810:-2 9811:-4 9812:-4 9813:-36 9814:12 9815:-11 9818:-13 9819:-14 9820:-26 9821:-17 9822:42 9823:14 9824:-42 9825:11 9826:-38 9827:42 9828:41 9829:-16 9830:-31 9831:-3 9832:-26 9833:17 9834:91 9835:23 9836:19 9837:10 9839:-27 9840:4 9841:9 9842:-10 9843:5 9844:7 9845:35 9846:-2 9847:-5 9848:16 9849:-9 9850:23 9851:-5 9853:-52 9854:-52 9855:14 9858:-3 9859:-3 9860:-18 9861:-18 9863:11 9864:11 9867:48 9868:92 9869:27 9870:-23 9871:-5 9872:-5 9873:33 9874:8 9875:-4 9876:-4 9877:-21 9878:-32 9880:-7 9881:-15 9882:-23 9883:25 9884:-66 9886:85 9887:-21 9890:-26 9891:-9 9892:46 9893:-8 9895:-46 9898:-8 9900:-4 9902:-15 9903:-15 9904:9 9905:-1 9906:5 9909:18 9910:6 9911:14 9912:77 9913:30 9914:-26 9915:18 9916:-45 9917:-53 9918:-50 9919:62 9920:-6 9921:-15 9922:-25 9923:-5 9924:-3 9925:-5 9926:13 9927:49 9928:-8 9929:-11 9930:3 9931:7 9932:40 9933:-21 9934:-19 9935:-15 9936:15 9937:-12 9938:-12 9939:17 9940:37 9941:38 9942:30 9943:-14 9944:-14 9945:-28 9946:-9 9947:47 9950:-7 9952:11 9954:39 9956:-37 9957:-4 9958:-5 9960:-7 9961:20 9963:-4 9964:-4 9965:-10 9966:-1 9967:14 9969:-1 9970:-8 9971:-15 9972:-17 9973:-17 9974:-11 9975:-51 9976:-3 9978:-16 9980:-1 9981:-9 9982:48 9983:-10 9984:15 9985:-5 9988:35 9989:35 9990:-1 9991:-12 9994:32 9995:7 9997:8 9998:12 9999:-25 10001:-57 10003:-3 10004:55 10005:-25 10006:-25 10007:12 10008:-12 10009:-55 10010:-25 10011:-25 10012:59 10013:-14 10014:31 10015:-60 10016:-30 10017:15 10018:33 10020:-1 10021:-13 10022:7 10024:7 10025:-1 10026:-17 10027:-12 10030:-2 10031:-7 10032:33 10033:33 10034:-18 10035:53 10036:94 10037:10 10038:-31 10039:25 10040:-50 10041:71 10042:-16 10043:-91 10044:-14 10045:-27 10046:-27 10047:23 10048:32 10049:-8 10050:-8 10051:38 10052:38 10053:-3 10054:-3 10055:-4 10056:-4 10057:11 10059:5 10060:-1 10061:41 10062:-4 10063:-2 10064:4 10066:-45 10067:-1 10068:-2 10069:-35 10070:-9 10071:20 10072:-1 10074:-26 10076:-51 10078:-47 10079:-9 10080:-2 10081:-5 10082:5 10083:43 10084:25 10085:-3 10086:-21 10087:56 10088:-14 10089:22 10090:-25 10091:-3 10092:-10 10093:15 10094:-28 10095:17 10096:14 10097:-11 10098:-17 10099:-31 10100:-39 10101:10 10102:-75 10103:-14 10104:-1 10106:15 10107:21 10108:12 10109:-6 10110:5 10112:-3 10113:-8 10114:-8 10115:-15 10116:-15 10117:-8 10119:9 10120:-14 10121:-14 10122:-11 10124:-23 10125:-5 10126:-2 10127:30 10128:3 10131:10 10132:19 10133:-35 10134:-3 10135:30 10136:-5 10137:-28 10138:-35 10139:2 10140:22 10141:3 10142:-38 10143:-32 10144:-23 10145:-3 10146:-11 10147:-39 10148:-7 10149:-15 10150:-3 10151:-14 10152:-5 10154:-4 10155:55 10156:20 10157:21 10158:51 10159:6 10160:20 10161:2 10162:-60 10163:8 10165:-4 10166:-8 10167:-10 10168:-17 10169:57 10170:-8 10171:-5 10172:-19 10173:-25 10174:-1 10175:-11 10176:-18 10177:-2 10178:29 10180:13 10182:-11 10183:30 10184:3 10185:-19 10186:27 10187:21 10188:22 10189:13 10190:-2 10192:-14 10193:24 10194:-21 10195:8 10196:26 10198:-10 10199:27 10200:36 10201:11 10202:-11 10203:-17 10204:40 10205:-3 10206:24 10207:8 10208:4 10209:47 10210:-23 10211:21 10213:17 10214:21 10215:-24 10216:-9 10217:-9 10218:-4 10219:38 10220:-5 10221:-20 10222:62 10223:34 10224:16 10225:-12 10226:18 10227:-32 10228:-10 10229:-5 10230:-16 10231:10 10232:-14 10233:5 10235:24 10236:9 10237:-43 10238:-18 10239:-15 10240:-16 10241:38 10242:2 10243:30 10244:-29 10245:17 10246:17 10247:41 10248:40 10249:29 10250:48 10251:-17 10253:33 10254:-28 10255:30 10256:-14 10257:13 10258:51 10259:51 10260:-17 10261:11 10262:-12 10263:-59 10264:-4 10265:-52 10266:-5 10267:8 10268:22 10269:-14 10270:-30 10271:-11 10272:-9 10274:-8 10275:-10 10276:-17 10277:-55 10278:-5 10279:48 10280:-7 10281:-16 10282:8 10283:2 10285:2 10286:-25 10287:20 10288:30 10289:5 10290:-22 10291:38 10292:18 10293:-13 10294:90 10295:28 10296:-17 10297:13 10298:20 10299:-10 10300:2 10301:6 10302:4 10303:-24 10304:26 10305:9 10306:-31 10307:10 10308:-38 10311:9 10312:-16 10313:-16 10314:-24 10315:34 10316:35 10317:6 10318:-29 10319:36 10320:-2 10321:-57 10322:-32 10324:-39 10325:-22 10326:-71 10327:-62 10328:-10 10329:45 10330:-4 10331:-4 10332:-63 10333:-14 10334:-19 10335:-5 10336:-16 10337:-8 10338:-8 10339:-14 10340:-17 10341:-6 10342:-34 10343:-6 10344:-22 10345:-26 10346:-9 10347:-10 10348:-10 10349:17 10350:22 10351:-8 10352:-10 10353:-10 10356:-34 10357:19 10358:19 10359:28 10360:24 10361:-27 10362:-27 10363:11 10364:6 10365:6 10366:-23 10367:-14 10368:19 10369:26 10370:46 10371:-13 10372:-22 10373:-16 10374:-21 10375:-24 10376:-14 10377:16 10378:-18 10379:-11 10380:-4 10381:31 10382:31 10386:-6 10387:-6 10388:-6 10390:-16 10391:11 10392:-5 10393:36 10394:73 10395:-14 10396:-1 10397:-4 10399:1 10401:19 10402:-10 10403:-35 10404:12 10405:41 10406:-46 10407:68 10409:32 10410:36 10411:-7 10412:3 10413:3 10414:62 10415:62 10416:-24 10417:-25 10418:-25 10419:-25 10420:-7 10421:-7 10422:-16 10423:-16 10424:-2 10425:21 10426:37 10427:1 10428:-11 10429:-2 10430:-23 10431:27 10433:30 10434:10 10435:22 10436:22 10437:26 10438:25 10439:-11 10440:12 10441:-7 10442:31 10443:31 10445:14 10446:-34 10447:-23 10448:-94 10449:16 10450:10 10451:11 10452:-4 10453:-5 10454:-33 10455:-30 10456:22 10457:12 10458:26 10459:24 10460:-5 10461:-3 10464:31 10465:48 10466:-1 10467:14 10468:-19 10470:-26 10471:-20 10472:-70 10474:-7 10475:46 10476:18 10477:-27 10478:-3 10479:-33 10480:-13 10481:-23 10482:6 10483:65 10484:59 10485:-4 10486:6 10487:4 10488:-7 10489:-7 10490:-41 10491:-26 10492:-17 10493:-16 10494:-3 10495:-71 10496:-71 10498:-10 10499:88 10500:13 10501:50 10502:-1 10503:-66 10504:-18 10505:-28 10506:-4 10507:26 10508:-1 10509:-4 10510:-4 10511:-20 10512:-16 10513:9 10514:-26 10515:-8 10516:-8 10517:-18 10518:-7 10519:6 10520:6 10521:13 10523:22 10524:-40 10525:-20 10526:-2 10527:27 10530:-37 10531:-14 10532:-32 10534:-23 10535:-4 10536:-16 10537:-6 10538:-9 10539:27 10542:-46 10543:-3 10544:-47 10545:-3 10546:12 10547:-17 10548:-17 10549:-7 10550:-20 10551:9 10552:-23 10553:-15 10554:-3 10555:-3 10556:33 10557:33 10558:-9 10561:67 10562:-3 10563:-23 10564:-12 10565:7 10566:-40 10568:-2 10571:-25 10572:-22 10573:27 10574:37 10575:81 10576:76 10577:17 10578:42 10579:42 10580:-14 10581:-14 10582:-1 10583:16 10584:14 10585:-14 10586:-15 10587:-14 10588:-10 10589:33 10590:25 10591:-16 10592:2 10593:20 10594:21 10595:24 10597:-14 10598:-14 10599:25 10600:-16 10601:9 10602:-6 10604:-12 10605:18 10606:-40 10607:-5 10609:-16 10610:31 10611:-15 10613:35 10614:68 10615:-26 10616:-27 10617:-1 10618:-18 10619:-18 10620:-24 10621:-18 10622:-5 10623:-3 10624:49 10625:19 10627:6 10628:-24 10629:-33 10630:-13 10631:-4 10632:-2 10633:-22 10634:-12 10635:6 10636:-23 10637:-5 10638:-16 10639:25 10640:-9 10641:20 10642:4 10643:-2 10645:-13 10646:5 10647:-12 10648:50 10649:-21 10650:-55 10651:-11 10652:-14 10653:-8 10654:43 10655:26 10656:26 10657:50 10658:-14 10659:-19 10660:6 10661:1 10662:11 10663:-5 10664:31 10665:31 10666:35 10667:41 10668:19 10669:-21 10670:45 10671:17 10672:-27 10673:-22 10674:23 10675:35 10676:-2 10677:30 10678:16 10679:36 10680:-7 10681:-5 10682:-26 10683:10 10685:8 10686:-24 10687:-12 10688:-5 10689:-26 10690:28 10691:22 10692:52 10693:-24 10694:-9 10695:3 10698:16 10699:5 10700:45 10701:-15 10702:-23 10703:-4 10704:34 10705:-12 10706:20 10707:-4 10708:-27 10709:-14 10710:-20 10711:33 10712:-17 10714:30 10715:-17 10716:45 10718:17 10719:14 10720:7 10721:-38 10722:-31 10723:-20 10724:-3 10725:-26 10727:-44 10728:-9 10729:22 10730:-17 10731:-23 10733:-13 10734:-13 10735:1 10736:29 10737:-29 10738:-9 10739:-1 10740:-9 10741:-22 10742:-9 10743:-5 10744:24 10745:22 10746:30 10747:-19 10748:21 10749:-4 10751:-28 10752:-28 10753:-14 10754:6 10755:-5 10756:-5 10757:-69 10758:-18 10759:-6 10760:-26 10761:-32 10762:61 10763:-36 10764:-10 10765:-28 10766:14 10768:42 10769:-25 10770:-2 10771:-25 10772:42 10773:-5 10774:-9 10775:-9 10777:88 10778:41 10779:36 10780:45 10781:83 10782:36 10783:9 10784:43 10785:24 10786:-2 10787:-3 10788:21 10789:-3 10791:11 10792:-11 10793:-29 10794:-1 10795:-23 10796:-23 10797:-4 10798:11 10799:-11 10801:29 10802:38 10803:1 10804:-6 10805:-16 10806:-6 10807:-18 10808:-9 10809:30 10810:-15 10811:-14 10812:-3 10813:17 10814:-3 10815:-8 10816:-47 10817:-4 10818:-31 10820:33 10821:-13 10822:-13 10823:-13 10824:-3 10825:-1 10827:-13 10828:17 10829:13 10830:-1 10831:5 10832:-66 10833:-3 10834:-6 10835:20 10836:-14 10837:-16 10838:52 10839:-33 10840:29 10841:-46 10842:17 10843:18 10844:-14 10845:-14 10846:-13 10847:-14 10848:16 10849:52 10850:23 10851:-3 10852:29 10853:29 10854:-9 10855:-9 10856:7 10857:-3 10858:4 10859:-5 10860:-7 10861:18 10862:-54 10863:-16 10864:-27 10865:-3 10866:16 10867:5 10868:5 10869:-19 10870:16 10871:12 10872:-21 10873:13 10874:40 10875:-36 10876:-24 10877:-15 10878:-9 10879:-44 10880:-31 10881:-20 10882:-7 10883:-6 10884:-3 10885:-2 10886:-2 10887:-1 10888:-1 10889:22 10890:-23 10891:-10 10892:57 10893:7 10894:14 10895:24 10896:2 10897:-2 10898:65 10899:7 10900:-10 10901:26 10902:-9 10905:-19 10906:-20 10907:-29 10908:3 10909:6 10910:-14 10911:-16 10912:-26 10914:-10 10915:-1 10917:2 10918:51 10919:9 10920:33 10921:-10 10923:-7 10924:-9 10925:9 10926:35 10927:-43 10928:-25 10929:-17 10931:62 10932:6 10933:14 10934:46 10935:-1 10936:-4 10937:-5 10938:21 10939:-4 10940:57 10941:-9 10942:-15 10943:22 10945:-20 10947:-1 10948:-11 10949:-48 10950:-24 10951:-7 10952:18 10953:-16 10954:18 10955:-2 10956:-9 10957:-8 10958:-25 10959:-13 10960:-23 10961:-26 10962:41 10963:-33 10964:36 10965:-8 10966:22 10967:5 10968:-11 10969:-5 10970:10 10971:-11 10972:-9 10973:11 10974:-18 10975:-20 10976:7 10977:-22 10978:-25 10979:-3 10980:25 10981:-12 10982:-5 10983:13 10986:13 10987:17 10988:-17 10989:39 10990:-27 10991:-2 10992:-56 10993:-36 10994:-28 10995:-16 10996:9 10997:51 10998:-1 10999:12 11000:-2 11001:-21 11002:-24 11003:-22 11004:-22 11005:17 11006:-9 11007:9 11008:-21 11009:10 11010:-13 11011:-8 11013:10 11014:-6 11015:-1 11016:-1 11017:-5 11018:-6 11019:-3 11022:51 11023:21 11025:2 11026:6 11027:-2 11030:-6 11031:-5 11032:-10 11033:-20 11034:26 11035:91 11036:62 11037:-2 11038:-3 11039:-3 11040:22 11042:-10 11043:-12 11044:-12 11045:6 11046:32 11047:32 11048:-10 11049:25 11050:10 11051:-28 11052:20 11053:10 11054:-21 11055:-23 11056:-21 11059:-17 11060:-8 11061:-17 11062:-10 11063:35 11064:35 11065:-32 11066:-19 11067:-19 11068:34 11069:23 11070:-16 11072:8 11073:8 11074:-14 11075:-38 11076:16 11080:110 11081:110 11082:32 11083:35 11084:14 11085:14 11086:17 11087:32 11088:-12 11089:18 11090:10 11091:-23 11092:-24 11093:-64 11094:-33 11095:10 11096:2 11097:-16 11098:23 11099:-8 11100:-8 11101:26 11102:28 11103:-33 11104:13 11105:16 11106:-2 11107:-12 11108:-13 11109:-20 11110:-47 11111:7 11112:8 11113:-25 11116:-15 11117:-16 11118:-27 11119:-23 11120:-12 11121:27 11122:-4 11123:31 11124:-3 11125:36 11126:39 11127:-21 11128:-35 11129:47 11130:29 11131:-14 11132:-3 11133:8 11134:4 11135:-10 11136:-5 11137:34 11138:7 11139:38 11140:15 11141:1 11142:15 11143:11 11144:18 11145:61 11146:-18 11147:-14 11148:-18 11149:-18 11150:2 11151:9 11152:-9 11153:23 11154:11 11155:30 11156:-3 11157:34 11158:-5 11159:-11 11160:25 11161:-2 11162:17 11163:-5 11167:-40 11168:-40 11169:-5 11170:9 11171:9 11172:-19 11174:-11 11176:-2 11177:-3 11179:26 11180:-32 11181:-10 11182:-10 11184:-2 11185:-14 11186:-25 11187:-11 11188:32 11189:72 11191:27 11192:-23 11193:-37 11194:-27 11195:23 11196:33 11197:7 11198:-6 11199:-6 11200:-1 11201:-10 11202:-10 11203:-20 11204:-16 11205:-10 11206:-22 11207:16 11208:-27 11209:-27 11210:40 11211:33 11212:-22 11213:-15 11216:-31 11217:-6 11219:-26 11220:-25 11223:13 11224:-1 11225:-7 11227:-4 11228:-14 11229:-14 11230:13 11232:-9 11233:-23 11234:-6 11235:-8 11236:-1 11237:11 11240:24 11241:5 11242:14 11243:73 11244:-10 11245:99 11246:59 11247:25 11248:46 11249:16 11250:-9 11251:34 11252:-5 11253:-6 11254:-42 11255:52 11256:-23 11257:-5 11258:-8 11259:-22 11260:-5 11261:-4 11262:15 11263:42 11264:65 11265:-13 11266:10 11267:-11 11268:-16 11269:-11 11270:22 11271:10 11272:11 11273:-15 11274:31 11276:-2 11277:33 11278:26 11279:32 11280:14 11281:-5 11282:-21 11283:12 11284:-26 11285:6 11286:8 11287:-29 11288:-32 11289:6 11290:50 11291:52 11292:-8 11293:-6 11296:7 11297:26 11298:-13 11299:40 11303:-25 11304:29 11305:-42 11306:10 11307:47 11308:26 11309:35 11310:-4 11311:12 11312:16 11314:-10 11315:-30 11316:-26 11317:-40 11318:-4 11319:2 11320:-14 11322:25 11323:-6 11324:1 11326:-3 11327:40 11328:-4 11329:34 11330:27 11331:-33 11332:-25 11333:-10 11334:-2 11336:9 11337:-28 11338:-14 11339:-8 11340:-2 11341:-1 11342:12 11343:-39 11344:-1 11345:-1 11346:-13 11347:-10 11348:-14 11350:17 11351:-44 11352:-3 11353:13 11354:-13 11355:-16 11357:-1 11358:-8 11360:14 11361:-21 11362:10 11363:-16 11364:-9 11365:-11 11367:-4 11368:19 11369:28 11370:28 11371:-1 11372:-15 11373:-2 11374:-2 11375:-1 11377:36 11378:32 11379:33 11380:30 11381:-51 11383:-48 11384:-1 11385:-22 11386:-2 11387:-25 11388:-60 11390:-24 11391:-24 11392:10 11393:38 11394:62 11395:-24 11396:-24 11397:5 11398:26 11399:26 11400:15 11401:-17 11402:-70 11404:-23 11405:-23 11406:23 11407:24 11408:-12 11409:24 11410:-42 11411:4 11413:-10 11414:-9 11415:-4 11416:-4 11418:-37 11419:-3 11420:-12 11421:-10 11422:-20 11423:-20 11425:-19 11426:13 11427:11 11428:-17 11429:-19 11430:6 11431:-33 11432:34 11433:34 11434:-31 11435:-21 11436:-15 11437:-1 11438:60 11439:-10 11440:88 11441:5 11442:-22 11443:25 11444:-15 11445:-23 11446:54 11447:-21 11448:-76 11449:-16 11450:-28 11451:-28 11452:-8 11453:-10 11454:6 11455:-12 11456:58 11457:12 11458:-9 11459:17 11460:31 11461:-2 11462:-2 11463:-5 11464:-6 11465:19 11466:40 11467:3 11468:35 11469:-34 11471:-3 11472:9 11474:20 11475:96 11476:11 11477:46 11478:-5 11479:181 11480:40 11481:28 11482:42 11483:7 11484:-26 11485:4 11486:106 11487:57 11488:-17 11489:-8 11490:-21 11491:136 11492:-48 11493:53 11494:58 11495:-49 11496:-41 11497:14 11498:28 11499:76 11500:29 11501:-35 11502:31 11503:62 11504:-20 11505:53 11506:107 11507:6 11508:-29 11509:-52 11510:24 11511:52 11512:-28 11513:129 11514:-8 11515:30 11516:-31 11517:-13 11518:-61 11519:57 11520:47 11521:50 11522:58 11523:-76 11524:33 11525:46 11526:17 11527:17 11528:27 11529:16 11530:60 11531:29 11532:-35 11533:6 11534:8 11535:60 11536:-79 11537:200 11538:9 11539:-7 11540:-61 11541:36 11542:78 11543:-29 11544:-57 11545:-24 11546:-120 11547:5 11548:-81 11549:-61 11550:-76 11551:38 11552:-14 11553:157 11554:11 11555:-112 11556:-14 11557:-118 11558:-66 11559:-52 11560:89 11561:64 11562:38 11563:33 11564:52 11565:39 11566:115 11567:43 11568:27 11569:16 11570:68 11571:81 11572:-30 11573:77 11574:-25 11575:25 11576:-65 11577:59 11578:-56 11579:-49 11580:49 11581:-26 11582:10 11583:18 11584:58 11585:-45 11586:63 11587:71 11588:64 11589:7 11590:-100 11591:-38 11592:-79 11593:16 11594:80 11595:23 11596:28 11597:8 11598:51 11599:-39 11600:25 11601:99 11602:54 11603:63 11604:-33 11605:32 11606:-3 11607:44 11608:-24 11609:-41 11610:10 11611:-27 11612:18 11613:35 11614:23 11615:17 11616:12 11617:-74 11618:-56 11619:-28 11620:30 11621:-26 11622:6 11623:9 11624:-12 11625:-27 11626:4 11627:-82 11628:-30 11629:-14 11630:-19 11631:30 11632:13 11633:-48 11634:-11 11635:17 11636:25 11637:27 11638:-2 11639:-26 11640:16 11641:-9 11642:-44 11643:57 11644:25 11645:-22 11646:-17 11647:-59 11648:-1 11649:-33 11650:-25 11651:24 11652:-18 11653:-39 11654:-3 11655:69 11656:35 11657:-3 11658:-5 11659:-42 11660:-5 11661:37 11662:3 11663:17 11664:-17 11665:-1 11666:-56 11667:83 11668:-85 11669:65 11670:-16 11671:-29 11672:49 11673:-60 11674:-42 11675:-12 11676:9 11677:-6 11678:-3 11679:-21 11680:-16 11681:46 11682:-43 11683:-26 11684:7 11685:8 11686:-48 11687:-50 11688:-24 11689:-26 11690:-70 11691:8 11692:59 11693:-13 11694:-19 11695:21 11696:-12 11697:-31 11698:-30 11699:102 11700:18 11701:-13 11702:-15 11703:-1 11704:33 11705:-24 11706:-54 11707:53 11708:12 11709:-13 11710:-5 11711:-32 11712:32 11713:69 11714:1 11715:-89 11716:30 11717:-77 11718:-35 11719:-36 11720:59 11721:-98 11722:21 11723:22 11724:33 11725:-18 11726:57 11727:-85 11728:-31 11729:-39 11730:65 11731:21 11732:64 11733:-55 11734:35 11735:94 11736:-77 11737:-24 11738:-3 11739:-54 11740:6 11741:-20 11742:-58 11743:126 11744:26 11745:-124 11746:-15 11747:-88 11748:-84 11749:-133 11750:14 11751:18 11752:-18 11753:20 11754:20 11755:100 11756:-63 11757:-9 11758:-53 11759:-24 11760:38 11761:-6 11762:-6 11763:-34 11764:9 11765:-14 11766:-107 11767:123 11768:34 11769:27 11770:-41 11771:19 11772:75 11773:-71 11774:-67 11775:-55 11776:35 11777:-46 11778:-50 11779:-75 11780:31 11781:55 11782:-12 11783:-34 11784:-18 11785:-12 11786:-9 11787:3 11788:-102 11789:20 11790:-158 11791:-24 11792:79 11793:17 11794:-20 11795:72 11796:-22 11797:-34 11798:-99 11799:135 11800:34 11801:-23 11802:14 11803:-11 11804:13 11805:29 11806:-25 11807:26 11808:-11 11809:18 11810:-17 11811:-7 11812:47 11813:44 11814:-5 11815:-38 11816:20 11817:-43 11818:-64 11819:-13 11820:39 11821:-7 11822:47 11823:21 11824:35 11825:-4 11826:1 11827:-55 11828:-82 11829:7 11830:59 11831:31 11832:38 11833:-41 11834:-10 11835:15 11836:23 11837:-46 11838:-36 11839:-16 11840:-50 11841:26 11842:-24 11843:66 11844:-4 11845:-86 11846:-11 11847:-86 11848:-43 11849:-54 11850:4 11851:10 11853:3 11854:81 11855:67 11856:-4 11857:14 11858:-21 11859:-33 11860:-28 11861:-15 11862:9 11863:12 11864:-20 11865:23 11866:13 11867:70 11868:-18 11869:101 11870:-15 11871:-31 11872:45 11873:-61 11874:-126 11875:-3 11876:-1 11877:-52 11878:-34 11879:-30 11880:-1 11881:30 11882:-16 11883:-60 11884:26 11885:17 11886:-16 11887:-17 11888:-48 11889:-17 11890:-63 11891:56 11892:28 11893:1 11894:-7 11895:26 11896:-14 11897:-33 11898:-37 11899:125 11900:-25 11901:-3 11902:19 11903:-22 11904:5
-0.003517127402367673 -0.003517127402367673 -0.003517127402367673 1:14 2:-8 3:-14 5:-10 6:-11 7:15 8:-10 9:33 10:1 11:-11 12:12 13:-5 14:-19 15:-8 16:15 17:-9 18:8 19:16 20:-3 21:-6 22:17 23:12 24:19 25:49 26:-16 27:11 29:10 30:-16 31:-11 33:26 34:-16 36:-12 37:10 38:1 39:-11 40:30 41:5 42:10 43:8 44:-33 45:9 46:15 48:21 49:-3 50:-20 51:8 52:-14 55:-21 56:-5 57:10 58:-5 59:-3 60:-4 61:-18 62:-3 63:-16 64:-8 65:-17 67:24 68:10 69:-4 71:-2 72:-18 74:25 75:-10 76:-20 78:37 79:19 80:-3 81:-24 84:-8 85:43 86:-12 87:14 88:-1 89:10 90:5 91:-51 92:-8 93:-29 94:-17 95:-10 96:11 97:-5 98:4 100:15 101:-15 102:-4 103:5 105:17 106:-3 107:-8 108:19 109:-1 110:-12 113:4 114:7 115:4 116:-8 117:-8 118:-26 119:12 120:7 121:-8 122:-2 123:-18 124:7 125:30 126:14 127:-27 128:2 129:1 130:-1 133:1 134:31 135:-12 136:26 137:13 138:8 139:3 140:-8 141:-8 142:11 144:24 145:7 146:10 149:-12 150:-21 151:46 153:-11 154:-11 155:-1 157:1 158:-18 160:-19 161:-11 162:-11 163:-4 164:-4 167:-14 168:15 169:-4 170:-12 171:-5 172:-3 173:15 174:-19 175:26 176:23 177:13 178:-24 179:-12 180:-6 181:-1 182:-4 184:-5 185:-2 186:4 188:-19 189:-6 190:17 191:-11 192:-11 193:-4 194:14 195:5 196:5 198:1 199:1 200:5 201:23 203:-4 204:-4 205:-22 206:14 207:12 208:-11 209:29 210:-31 212:74 213:-17 214:-5 215:15 216:-16 217:-22 218:8 219:13 222:-1 224:9 225:14 226:-1 227:30 228:-22 230:-14 233:-34 235:-6 236:-11 237:-9 238:-4 240:13 241:26 242:-5 243:11 244:-25 245:-12 247:11 248:14 250:-8 251:12 253:-10 254:-4 255:19 256:5 257:-3 258:-1 259:-10 262:-19 263:25 264:-1 265:8 267:-2 268:-5 269:7 271:-8 273:-4 274:-8 276:-5 278:-27 280:-3 282:21 283:-6 284:-4 285:9 287:-25 288:35 289:-41 290:-27 291:-6 292:-8 293:15 294:29 295:5 296:21 297:-1 298:-28 299:20 300:-2 301:-19 302:11 303:17 304:24 305:-24 306:-5 307:24 309:-4 312:7 313:-12 314:25 316:2 317:-5 318:-4 319:-74 320:-8 321:25 323:-8 324:-4 325:23 326:-5 327:-4 329:-11 330:-14 331:-20 332:-14 333:-12 335:-18 336:-13 337:30 338:34 339:1 341:-1 342:11 343:14 344:21 345:7 346:21 349:13 350:-2 351:-17 353:-6 354:33 355:-9 357:-11 358:-2 359:-17 361:-9 363:-6 365:-5 366:44 367:48 368:4 369:-5 370:-20 371:33 372:-3 373:18 374:-11 375:21 376:13 377:-4 379:-26 380:-3 381:-5 382:-3 383:-6 386:-10 388:19 390:-4 391:-8 392:-16 394:7 395:10 396:-8 397:-2 398:11 401:2 402:13 403:-13 404:-14 405:-18 406:43 407:22 408:-31 409:50 410:15 411:20 412:9 413:9 414:-5 415:-3 417:-4 420:-4 421:-23 422:-21 428:-2 429:-12 430:-12 431:13 432:-3 433:-18 436:22 437:26 438:13 439:20 440:-12 441:-22 442:-7 443:-8 444:-4 445:3 446:11 447:13 448:-1 449:-6 450:13 451:-4 452:-4 453:-31 454:-23 455:-19 457:-3 458:-14 459:-10 460:11 462:16 463:27 464:29 465:155 466:29 467:128 468:15 469:-21 470:-2 471:-4 472:-15 473:13 474:-17 475:14 476:14 477:-5 478:1 479:-10 480:11 481:11 482:7 483:10 484:19 485:25 488:-7 489:-7 491:12 492:-14 494:10 495:11 496:-3 497:-7 498:30 499:23 500:12 501:13 502:-15 504:3 506:-42 507:-20 508:19 509:3 510:-26 511:-8 512:-12 513:-2 514:-1 515:-3 518:25 521:-4 523:-1 524:24 525:-5 526:-3 527:-9 528:15 530:-1 531:-4 532:16 533:45 534:10 535:43 536:-7 537:-5 538:-6 540:9 541:-6 543:19 544:25 545:24 546:9 548:14 549:-3 550:-3 552:9 554:-10 555:6 556:3 557:28 558:9 559:-6 560:-13 561:-23 562:21 563:-8 564:-7 565:14 566:16 567:11 568:11 569:5 570:11 571:11 572:5 573:5 574:-3 576:-5 577:-5 578:-22 579:-37 580:-16 581:-14 582:-8 583:-7 584:-11 586:19 587:12 588:-2 589:16 590:12 591:32 592:-7 593:26 594:19 595:10 599:-10 600:-2 601:-2 602:-2 604:-7 605:12 606:-22 607:-17 608:-18 610:-7 612:-9 613:16 614:-2 615:-23 616:2 617:11 618:13 619:4 620:15 622:-3 625:13 626:11 627:-22 628:-33 629:21 630:27 631:-15 632:40 633:-9 634:-11 635:23 637:-14 641:-20 643:-8 644:9 645:10 647:-3 648:-3 649:2 650:2 651:24 652:37 653:8 654:8 656:-14 657:28 658:9 659:12 660:-10 661:-3 662:-9 668:12 669:4 670:2 671:-7 674:-2 675:-10 676:-11 677:-16 681:1 682:2 683:1 684:-1 685:17 687:-9 688:-31 689:-16 690:-11 691:-3 692:5 693:-6 694:-9 695:-10 696:-6 697:13 698:6 699:8 700:-4 701:-4 702:1 703:1 704:-1 705:-4 706:-6 707:-6 708:-18 709:-6 711:-2 712:13 714:14 719:-1 721:-16 722:-15 723:-24 724:16 725:-2 726:-21 727:-17 728:-16 730:-30 731:-34 733:3 735:-4 736:-5 738:-5 739:-12 740:11 741:-1 742:29 743:-49 744:-6 746:-3 747:-4 749:-30 750:-12 753:4 754:3 755:9 756:23 758:38 760:13 761:23 762:-1 763:-20 764:11 765:-14 766:-1 768:11 769:11 770:-8 771:-5 772:-17 774:5 775:-9 776:10 777:-10 778:-10 779:-1 780:-3 781:-4 782:-12 783:3 785:3 786:7 787:-4 788:-3 789:-3 792:5 795:-4 796:-4 797:-22 798:-11 799:13 800:-10 801:-21 805:-9 807:-5 808:-4 809:-1 810:-4 812:-9 814:-14 815:10 816:-1 817:-4 819:-3 820:-3 821:-17 822:-2 823:8 824:-7 827:9 828:-22 829:-18 833:19 834:15 835:6 836:12 837:-15 838:-3 842:-10 843:-10 844:-35 846:-3 847:-3 848:-11 849:-14 850:-4 851:-10 852:15 853:16 854:9 855:11 856:-12 858:-6 859:-17 860:-15 861:-17 862:-22 863:-16 864:24 865:24 866:-4 867:-3 868:-18 869:-6 870:-8 871:-9 873:-13 875:-5 876:24 877:13 878:-1 879:-6 880:-4 881:-1 882:-2 883:-1 884:28 886:43 887:10 888:11 889:9 893:-11 894:-7 895:-9 896:-15 897:-12 898:7 900:-3 901:-1 902:12 903:7 904:8 906:8 907:9 908:-14 910:-11 911:-10 912:13 913:-14 916:-5 919:12 920:12 921:-5 922:-5 924:-23 925:-15 926:-16 927:-18 928:-15 929:-8 930:-1 931:-3 932:-2 933:24 934:-7 935:7 936:-8 938:-9 939:-12 940:-15 941:28 943:-11 944:-11 945:-6 946:4 948:23 949:-3 950:-9 951:-13 952:11 954:26 955:13 956:15 957:4 958:20 959:-3 960:14 961:7 962:-11 963:11 964:12 967:5 969:-2 970:-2 971:8 972:4 973:2 974:-12 975:-3 976:-17 977:67 978:67 981:2 982:6 983:-13 984:-19 985:-13 986:-1 987:-19 988:-14 989:-8 990:-5 991:-19 992:-33 993:-11 994:-2 995:-2 997:-18 998:-19 999:-20 1000:-4 1001:8 1002:-5 1009:18 1010:-3 1011:-3 1013:31 1014:-4 1019:-3 1020:-6 1021:-5 1022:-5 1025:16 1026:9 1027:8 1028:-3 1029:-10 1030:-6 1031:32 1032:31 1033:20 1034:7 1036:45 1037:-26 1038:-5 1039:-1 1042:-12 1043:-14 1044:-21 1045:-11 1046:23 1047:30 1053:-3 1054:-3 1055:3 1056:1 1057:-6 1058:10 1059:16 1060:-13 1061:-8 1062:-14 1063:4 1064:-7 1065:-19 1068:-29 1069:-29 1070:48 1071:-19 1072:47 1073:35 1074:19 1075:-36 1076:-19 1077:20 1080:-8 1081:6 1083:2 1084:4 1085:-4 1088:13 1089:20 1090:-11 1091:21 1092:-25 1093:-35 1094:25 1095:25 1096:-15 1097:33 1098:17 1099:-11 1100:7 1101:-2 1102:-2 1104:-1 1106:-3 1107:-3 1108:16 1111:-2 1112:20 1113:24 1114:24 1115:14 1116:23 1117:10 1118:10 1121:-4 1122:-16 1123:-10 1124:6 1125:8 1126:-23 1127:-6 1128:-1 1129:5 1130:-5 1131:19 1132:8 1133:-7 1134:-6 1135:-10 1136:-1 1137:-1 1138:1 1139:2 1140:9 1141:9 1142:-5 1143:-3 1144:-15 1145:-16 1146:27 1147:14 1148:11 1149:-3 1150:-2 1151:-2 1152:-19 1153:-4 1154:-4 1155:-8 1156:-8 1157:-6 1158:14 1159:9 1160:-12 1161:10 1162:-22 1163:-23 1166:-2 1167:3 1168:-6 1169:-7 1170:-3 1171:-1 1174:-21 1175:-6 1176:13 1177:10 1178:12 1180:18 1181:19 1182:26 1183:-1 1184:-1 1185:8 1186:8 1189:13 1191:-8 1192:-12 1193:-17 1194:8 1195:24 1196:20 1197:33 1198:3 1199:-9 1202:-8 1203:-8 1204:-11 1205:-11 1206:-2 1207:9 1208:-24 1210:-4 1211:-7 1212:-13 1214:15 1215:-11 1216:16 1217:-7 1218:-9 1219:-9 1220:-10 1221:-10 1222:-1 1223:26 1224:13 1225:-2 1226:-1 1227:-20 1228:-8 1229:-16 1230:-13 1231:-5 1233:24 1234:41 1235:14 1236:15 1237:-5 1238:7 1239:24 1240:-8 1243:5 1244:-3 1245:-7 1246:-6 1249:12 1252:10 1253:-22 1256:6 1257:-8 1258:-1 1259:-9 1261:6 1262:-8 1263:-8 1264:-8 1266:19 1267:11 1268:-13 1269:25 1270:-1 1272:-5 1273:-2 1274:-16 1275:24 1277:-7 1278:-12 1279:9 1280:-3 1282:-1 1284:-17 1285:-10 1286:-25 1287:-5 1288:32 1289:34 1290:-15 1291:-18 1292:-12 1294:25 1295:13 1296:6 1297:5 1298:12 1299:-15 1301:3 1303:-27 1304:-5 1305:-4 1306:26 1307:11 1308:8 1310:18 1311:10 1312:-16 1313:6 1314:5 1315:14 1316:-4 1317:15 1318:15 1319:12 1320:-7 1321:-5 1323:7 1324:-15 1325:-22 1327:-8 1328:-8 1329:-13 1330:-7 1331:24 1332:3 1333:13 1336:-3 1337:-6 1338:-2 1339:-2 1340:-4 1341:13 1342:-6 1343:27 1345:-6 1347:-10 1349:-8 1353:-2 1354:-4 1355:19 1356:23 1357:-4 1358:-19 1359:18 1361:-4 1364:40 1365:-4 1366:-5 1367:-7 1368:-14 1369:16 1371:-3 1373:-3 1374:-4 1375:-3 1376:41 1378:8 1379:-3 1381:-2 1386:4 1388:-6 1389:-2 1390:-14 1391:29 1392:-25 1394:-4 1395:-11 1396:-11 1397:-25 1398:-5 1400:49 1401:15 1402:1 1403:13 1404:4 1405:-13 1406:9 1407:19 1408:8 1409:19 1411:16 1412:24 1413:-1 1414:-8 1417:25 1418:5 1419:9 1420:-16 1422:30 1424:8 1426:-8 1427:3 1431:-5 1432:5 1433:12 1434:10 1435:-12 1436:12 1438:-15 1440:-8 1441:-6 1442:10 1443:-12 1444:-12 1445:-17 1446:-28 1447:-11 1448:-23 1449:5 1450:-4 1451:15 1452:-3 1453:15 1454:15 1459:67 1460:32 1461:8 1462:-10 1463:-2 1464:-3 1465:13 1466:-7 1467:27 1468:-3 1469:12 1470:12 1471:13 1474:13 1476:-8 1477:-6 1478:17 1480:-14 1481:-6 1482:-13 1483:-12 1484:-48 1485:14 1486:-12 1488:8 1489:-11 1490:6 1491:-9 1492:-10 1493:-2 1495:-22 1496:6 1497:-11 1498:12 1499:9 1500:12 1501:-4 1502:-8 1503:-3 1504:-14 1506:-11 1507:25 1509:30 1512:-15 1514:-6 1515:-28 1516:29 1517:6 1518:9 1519:-4 1520:-10 1521:-31 1522:13 1525:-2 1526:-7 1527:22 1528:-1 1529:7 1530:-15 1531:-3 1532:-4 1534:-8 1535:-1 1536:-1 1539:32 1540:1 1542:1 1543:-1 1544:-13 1545:-3 1546:-13 1547:14 1548:-3 1549:-11 1550:-7 1551:-7 1552:25 1553:24 1554:34 1555:11 1556:-18 1557:-6 1559:-2 1560:-10 1562:-27 1563:-16 1564:-6 1565:-10 1570:-7 1571:-5 1573:-9 1574:-8 1575:-9 1576:-4 1577:-4 1579:9 1580:2 1581:-14 1582:6 1583:-8 1584:13 1585:-11 1586:-8 1587:20 1588:16 1589:-7 1590:-20 1591:43 1592:-2 1593:-16 1594:-17 1595:-12 1596:37 1597:9 1598:9 1599:10 1600:-3 1601:9 1602:-5 1603:-5 1604:-6 1606:-4 1607:18 1608:1 1609:6 1610:-10 1611:-2 1612:8 1613:-32 1614:2 1615:6 1616:31 1617:3 1618:-8 1619:-9 1620:-5 1621:-7 1622:23 1624:-1 1626:-1 1627:28 1629:14 1630:7 1631:-4 1632:-5 1633:19 1634:27 1635:3 1636:5 1637:-11 1638:-3 1639:-3 1640:-12 1642:-5 1643:-3 1644:31 1645:-32 1646:-10 1647:2 1648:3 1649:16 1651:-1 1652:-3 1653:-3 1654:10 1655:-6 1656:-3 1657:-6 1658:-2 1660:-6 1661:-11 1662:-6 1664:-8 1666:-14 1667:-8 1668:-9 1671:-9 1672:18 1673:-18 1674:-11 1675:-14 1676:-14 1677:-16 1678:32 1679:3 1680:-1 1681:21 1682:-29 1683:-11 1684:-14 1685:-13 1686:25 1687:34 1688:5 1689:-8 1692:16 1693:-3 1694:7 1695:-10 1698:30 1699:30 1700:10 1701:23 1702:8 1703:25 1704:-2 1705:-11 1706:-11 1707:-4 1708:-6 1709:-2 1710:-3 1711:1 1713:6 1714:33 1715:33 1716:-1 1717:-2 1720:-25 1721:-24 1722:13 1723:-1 1724:18 1725:2 1726:31 1727:39 1728:-7 1729:-12 1730:-13 1732:-9 1734:-9 1735:15 1738:6 1739:11 1740:-14 1741:22 1742:-12 1743:-4 1744:13 1745:-2 1746:-2 1749:30 1750:-1 1751:-12 1752:10 1753:-4 1754:6 1757:6 1758:-3 1759:-4 1760:-5 1761:-3 1762:12 1763:-1 1767:-8 1768:-39 1769:10 1770:44 1771:-35 1772:-1 1773:-2 1774:6 1775:11 1776:50 1777:10 1778:21 1779:-11 1780:12 1782:14 1783:11 1784:11 1785:5 1786:4 1787:4 1788:-2 1789:25 1790:13 1791:-7 1792:-7 1793:-7 1794:-1 1795:17 1796:-27 1799:13 1801:30 1803:15 1804:-3 1805:-16 1806:8 1807:24 1808:25 1809:-69 1810:-19 1811:-19 1813:-18 1814:-19 1815:-4 1816:12 1817:-18 1818:15 1819:-4 1821:13 1822:-5 1823:-4 1824:-32 1825:-18 1826:-32 1827:-1 1828:-4 1829:-4 1831:-9 1833:3 1834:-7 1835:2 1836:-11 1838:-9 1839:-19 1840:-24 1841:-5 1842:-5 1843:-4 1844:2 1845:3 1846:-12 1847:-21 1848:-13 1849:11 1850:6 1851:-12 1852:-18 1853:-6 1854:9 1855:-9 1856:-7 1857:-5 1858:19 1859:24 1863:-39 1864:-14 1865:-11 1866:5 1867:8 1868:-7 1870:-11 1871:21 1872:-5 1873:-4 1874:-3 1875:3 1876:-3 1877:-1 1878:-4 1879:-31 1880:-16 1881:11 1882:5 1883:-17 1884:1 1886:12 1887:17 1888:13 1889:-7 1890:-9 1891:-11 1892:13 1893:14 1894:-4 1895:-5 1896:24 1897:8 1899:3 1900:-11 1901:-42 1902:6 1903:-3 1905:-8 1906:1 1907:17 1908:-1 1909:-2 1910:-2 1911:-12 1913:10 1914:-3 1915:-30 1916:-2 1917:-2 1918:-8 1919:-17 1921:1 1922:-5 1924:-14 1925:-3 1926:-3 1927:-5 1929:10 1930:7 1932:-1 1933:-13 1934:-7 1935:-8 1936:1 1937:19 1938:20 1940:-2 1941:-4 1942:-2 1943:-5 1944:-11 1945:2 1946:-9 1947:-2 1949:-19 1950:1 1951:-8 1952:-5 1953:24 1954:15 1955:34 1956:39 1957:12 1958:2 1959:7 1961:-1 1962:-1 1963:1 1964:-16 1965:-34 1966:-15 1967:-7 1968:-14 1969:10 1970:14 1971:-10 1972:7 1973:-11 1974:12 1976:-8 1977:-12 1979:20 1980:-18 1981:2 1982:-4 1983:9 1984:12 1985:-1 1986:15 1987:-8 1988:-1 1989:-8 1991:13 1992:14 1993:11 1994:23 1995:5 1996:-6 1997:6 1998:-14 1999:6 2000:11 2001:-11 2003:-13 2004:-15 2005:-10 2006:-6 2007:-13 2008:7 2009:9 2010:-1 2011:-4 2012:-4 2013:-18 2014:-12 2015:15 2016:16 2017:-4 2018:15 2019:-15 2020:28 2021:44 2022:-10 2023:-4 2025:-1 2027:-4 2029:-20 2030:-14 2032:-6 2033:-10 2034:-10 2035:-16 2037:2 2040:1 2041:-4 2043:2 2044:-4 2045:-16 2046:-6 2047:8 2048:-7 2049:23 2050:25 2051:-12 2053:6 2054:-7 2055:-7 2056:-7 2057:28 2058:25 2059:9 2060:8 2061:-1 2062:-35 2063:-35 2064:-4 2065:-4 2066:-10 2067:-9 2069:-3 2070:-20 2071:-5 2073:-6 2074:-1 2075:-3 2076:35 2077:-12 2080:4 2081:14 2082:-5 2083:9 2084:-3 2085:-6 2086:-13 2087:22 2088:7 2089:-12 2090:14 2091:-7 2092:-7 2093:12 2094:4 2095:-12 2096:18 2097:18 2098:8 2100:-21 2101:-4 2102:-15 2103:-10 2104:-10 2105:25 2106:-14 2107:-3 2108:12 2109:13 2110:19 2111:28 2112:1 2113:-4 2115:-2 2117:-3 2119:8 2120:1 2122:-2 2123:-1 2125:-14 2126:-14 2127:-12 2129:18 2130:-36 2131:-1 2132:9 2133:-3 2134:-5 2135:-5 2136:12 2137:20 2139:-1 2140:-1 2141:-4 2142:-4 2143:-5 2144:-15 2145:13 2146:14 2147:14 2148:11 2149:1 2150:9 2151:12 2152:-28 2153:-1 2155:-8 2156:2 2158:13 2159:13 2160:-18 2161:-21 2163:-3 2164:-17 2165:-18 2166:2 2167:-4 2169:31 2170:11 2171:-16 2172:-30 2173:-14 2174:-47 2175:-15 2176:2 2180:-18 2181:-8 2184:-11 2185:13 2186:-3 2187:-3 2188:-5 2189:-5 2192:-12 2194:-3 2196:-33 2197:-33 2198:-12 2199:-2 2200:-22 2201:46 2202:19 2203:-3 2204:6 2205:6 2206:10 2207:9 2209:17 2210:12 2211:22 2212:-14 2213:-18 2214:-15 2215:1 2216:9 2217:-4 2219:-2 2220:-3 2221:-3 2222:-1 2223:-1 2224:-9 2225:-9 2226:8 2228:-28 2229:-14 2230:-8 2231:-8 2232:-4 2233:3 2234:-19 2235:14 2236:26 2237:13 2238:3 2239:-3 2240:-8 2241:-2 2242:-8 2243:7 2244:9 2245:14 2246:-4 2247:40 2248:38 2249:6 2250:6 2251:-6 2252:-3 2253:-5 2256:17 2260:6 2262:-17 2263:-16 2264:-15 2265:1 2266:-8 2267:5 2268:-4 2269:-9 2270:-8 2271:29 2272:14 2273:17 2274:-10 2275:-23 2276:-7 2277:9 2278:9 2279:7 2280:-6 2281:-6 2283:-7 2284:-3 2285:-3 2287:15 2288:-6 2289:-6 2290:28 2291:42 2292:-24 2293:-11 2295:-10 2296:11 2299:-5 2300:-1 2305:-8 2306:-2 2309:21 2310:21 2311:19 2313:-15 2314:4 2315:19 2316:13 2318:-4 2319:7 2320:-24 2321:-15 2322:11 2323:-17 2324:-4 2325:23 2326:13 2327:4 2328:2 2329:6 2330:7 2331:6 2332:-5 2334:4 2335:2 2336:-11 2337:10 2338:-1 2339:-1 2340:-2 2344:-15 2345:1 2346:-2 2347:3 2348:-3 2349:-8 2350:25 2351:-13 2352:-4 2353:-8 2354:-4 2355:-32 2356:-5 2357:-1 2358:10 2359:-17 2360:-17 2362:-15 2363:-31 2364:-1 2365:2 2368:4 2369:-6 2370:13 2371:-8 2372:31 2373:23 2374:14 2375:22 2376:-25 2377:-15 2378:14 2379:10 2384:15 2385:27 2386:-1 2387:-8 2388:10 2389:-21 2390:25 2391:3 2392:-18 2394:-16 2395:-18 2397:-4 2398:-10 2399:-10 2400:-12 2403:-6 2404:-23 2405:-24 2406:11 2407:-12 2409:-2 2411:30 2412:9 2413:-12 2414:-2 2415:-8 2420:7 2421:7 2422:53 2423:-2 2426:-9 2427:4 2428:-7 2429:-3 2430:-3 2431:-1 2432:-1 2433:-1 2434:-17 2435:-17 2436:14 2437:-2 2438:-15 2439:-12 2440:-5 2441:-6 2442:-3 2443:-3 2444:-18 2445:9 2446:-7 2447:-16 2448:3 2450:-10 2451:15 2452:15 2453:11 2454:12 2455:19 2456:-1 2457:-1 2459:-4 2460:-22 2463:-8 2464:2 2467:6 2470:-20 2471:-2 2472:-1 2473:16 2474:24 2475:-2 2476:-26 2477:-7 2478:-1 2479:6 2480:7 2482:-16 2483:10 2489:-5 2490:-1 2491:26 2492:-16 2493:-21 2494:-4 2495:-10 2499:-1 2500:6 2501:-5 2502:-1 2503:-8 2506:-8 2507:-1 2508:-1 2509:1 2510:-31 2511:27 2512:9 2515:22 2516:12 2517:-17 2518:-14 2519:5 2521:9 2522:-3 2524:-11 2525:5 2526:-23 2527:11 2528:-50 2529:25 2530:16 2531:11 2532:-12 2533:-7 2535:28 2536:-8 2537:-8 2538:-3 2541:-8 2542:-8 2543:7 2544:22 2545:42 2546:-15 2547:12 2548:5 2549:9 2550:-26 2551:15 2552:5 2553:-14 2554:-15 2555:-17 2556:-5 2557:10 2558:16 2559:-9 2560:10 2562:-3 2563:1 2564:1 2565:-14 2566:-12 2567:-4 2568:9 2569:-6 2571:11 2572:-3 2573:11 2574:-4 2575:-5 2576:9 2577:7 2578:7 2581:-21 2582:-21 2584:-8 2585:15 2586:-43 2587:19 2588:-5 2589:-2 2590:-34 2592:6 2593:-6 2594:12 2595:38 2596:4 2597:-13 2600:14 2601:22 2602:-17 2603:42 2604:-3 2605:26 2606:-16 2607:-35 2608:9 2609:3 2610:-2 2615:-6 2616:3 2617:3 2618:8 2619:5 2620:-23 2621:12 2622:-4 2623:-5 2624:-16 2626:7 2628:-5 2629:-3 2630:-14 2631:-18 2632:7 2633:12 2634:6 2635:-11 2636:-5 2637:14 2638:-19 2640:-8 2641:-16 2642:8 2643:-4 2644:3 2645:20 2646:-5 2647:19 2648:-5 2650:-3 2651:11 2652:-5 2653:-8 2654:16 2655:-14 2656:-10 2657:18 2659:10 2661:-3 2662:-11 2663:20 2664:-2 2665:12 2666:20 2667:-3 2668:-5 2670:-3 2671:-15 2672:19 2674:-3 2675:5 2676:6 2677:-8 2678:-8 2679:10 2681:-18 2684:-21 2685:-1 2686:26 2687:-7 2688:18 2689:6 2690:19 2691:-17 2693:-7 2694:-19 2695:-7 2696:1 2697:-41 2698:-6 2700:-3 2702:7 2704:20 2705:30 2706:-17 2708:21 2709:-15 2711:-8 2712:24 2713:24 2714:-25 2715:25 2717:-12 2718:21 2719:9 2720:-23 2721:14 2722:-9 2723:-12 2724:25 2725:-8 2726:-6 2727:6 2728:-7 2729:-7 2730:-3 2731:-3 2732:-10 2733:16 2734:6 2735:35 2736:24 2737:-22 2738:-9 2739:-28 2740:-12 2741:-10 2742:-5 2743:18 2745:7 2746:33 2747:7 2748:-6 2749:24 2750:12 2751:-28 2752:32 2753:32 2754:7 2756:-5 2757:11 2758:-6 2759:9 2760:-22 2761:15 2762:-12 2763:12 2764:-17 2765:43 2766:-1 2767:-4 2768:32 2769:-2 2770:7 2771:28 2772:24 2773:-4 2775:-8 2778:3 2779:-6 2780:16 2781:-8 2782:-20 2783:-7 2785:-6 2786:41 2787:6 2788:-29 2789:-27 2790:-3 2791:-22 2792:9 2794:12 2795:-28 2796:13 2797:21 2798:-23 2802:6 2803:17 2804:-6 2805:15 2806:3 2807:-17 2808:28 2809:-1 2810:13 2812:-17 2813:13 2814:7 2816:-28 2817:-8 2818:14 2819:-25 2820:12 2821:14 2822:-9 2823:21 2824:5 2825:4 2826:1 2827:-20 2828:-12 2829:-9 2830:-4 2831:-5 2832:-5 2833:7 2836:-2 2838:-9 2839:-1 2840:-18 2841:2 2843:-1 2844:-8 2847:-25 2848:-1 2849:-2 2851:34 2852:12 2853:-3 2854:-21 2855:25 2856:8 2857:-7 2858:-4 2859:3 2860:10 2861:-21 2862:-7 2863:11 2864:12 2865:-14 2867:-11 2868:-10 2869:-3 2870:-3 2871:-11 2872:15 2873:27 2874:-10 2875:-12 2876:-11 2877:-2 2878:-22 2879:-6 2880:2 2882:10 2883:-27 2884:-31 2886:-16 2887:-4 2888:-4 2889:7 2890:-25 2891:20 2892:14 2893:14 2894:15 2895:-1 2896:-2 2897:12 2898:26 2899:-32 2900:-11 2901:-24 2902:-19 2903:-8 2904:-40 2905:-9 2906:-22 2907:38 2908:-13 2909:44 2911:3 2912:-21 2913:-16 2914:-1 2918:11 2919:-20 2920:-14 2921:-28 2923:-11 2925:-13 2928:-9 2929:-9 2934:-4 2935:-4 2936:17 2937:11 2938:-19 2939:16 2940:16 2941:10 2943:-2 2946:-8 2947:-6 2948:19 2949:-6 2951:-18 2952:-6 2953:-9 2954:-9 2955:-7 2956:-8 2960:-7 2961:-10 2964:21 2965:-19 2966:-4 2967:-20 2968:-12 2969:14 2970:52 2973:-8 2974:25 2975:-8 2976:11 2977:10 2978:-5 2979:-16 2980:-31 2981:3 2982:6 2983:-17 2984:-1 2985:5 2986:30 2987:14 2988:15 2989:2 2990:-6 2991:-6 2992:-16 2993:4 2994:13 2995:-4 2996:-5 2997:38 2998:18 2999:8 3000:1 3002:11 3003:5 3004:4 3005:12 3006:-21 3007:-21 3008:-14 3009:-24 3010:-2 3011:-6 3012:-1 3015:43 3016:22 3017:-4 3018:-15 3019:6 3020:-9 3021:30 3022:8 3023:-29 3024:35 3025:47 3026:42 3027:52 3028:52 3029:2 3030:59 3031:-5 3032:-6 3033:-5 3034:9 3035:-17 3036:15 3037:23 3038:23 3039:-11 3040:-10 3041:-2 3043:-10 3044:24 3046:-11 3047:11 3048:5 3049:-11 3050:4 3051:12 3053:14 3054:20 3055:-6 3056:-6 3057:10 3058:10 3059:2 3060:7 3062:-6 3064:3 3065:-20 3066:-4 3067:29 3069:-11 3070:-8 3071:-11 3072:-31 3073:-3 3074:-3 3075:-15 3076:-61 3077:6 3078:6 3079:3 3080:11 3081:11 3082:6 3083:6 3084:-10 3085:-15 3086:11 3087:11 3088:24 3090:-6 3091:13 3092:14 3093:13 3094:11 3095:-1 3096:1 3097:-5 3098:-5 3099:4 3100:4 3101:11 3102:13 3103:3 3106:2 3107:9 3108:-5 3109:19 3110:22 3111:-5 3112:-7 3113:-2 3114:-5 3115:11 3116:11 3117:-9 3118:-9 3119:-3 3120:-1 3121:-1 3122:-1 3123:7 3124:-14 3125:-5 3126:-6 3127:-10 3128:8 3129:-16 3130:-2 3131:4 3133:-9 3134:23 3135:16 3136:-10 3137:-11 3138:-1 3139:-1 3140:13 3141:23 3142:27 3143:-2 3144:-1 3145:-1 3146:-14 3147:-7 3148:-9 3149:-9 3150:-2 3153:12 3154:12 3155:-10 3156:-10 3157:27 3158:-17 3159:-17 3160:4 3161:4 3162:13 3163:13 3164:43 3165:50 3166:-12 3167:-1 3168:-6 3169:-2 3170:-6 3171:-1 3174:6 3176:12 3177:-9 3178:-9 3179:-9 3180:17 3182:22 3183:21 3186:-7 3187:-6 3188:7 3189:7 3190:5 3192:-13 3193:-20 3194:-8 3195:-16 3196:-3 3197:-3 3198:13 3199:13 3200:5 3201:10 3202:-1 3203:-1 3204:17 3205:13 3206:-11 3207:-4 3208:-10 3209:-2 3210:3 3211:-4 3212:-2 3213:15 3214:10 3215:9 3216:-10 3217:25 3218:-5 3221:-9 3222:-9 3223:17 3224:10 3225:12 3226:14 3227:6 3228:-13 3229:-4 3230:-4 3233:4 3234:4 3236:-12 3237:-5 3240:-1 3241:2 3242:-14 3243:-12 3244:-4 3246:-3 3247:2 3248:-3 3249:1 3250:-5 3251:1 3252:-2 3253:-2 3254:10 3255:10 3256:5 3257:4 3258:4 3259:-18 3263:-9 3264:-12 3267:-11 3268:-11 3269:2 3270:-2 3272:-4 3273:4 3275:-3 3277:-2 3278:-18 3279:6 3280:11 3281:12 3282:-10 3283:-8 3284:2 3285:-6 3286:5 3288:-1 3289:2 3290:-2 3291:-2 3292:-6 3293:-5 3294:-5 3295:-11 3296:-8 3297:-3 3298:-3 3299:1 3300:-13 3301:-6 3302:9 3303:9 3304:6 3305:-1 3306:-1 3307:-14 3308:-1 3309:-10 3310:-2 3311:-8 3312:-17 3313:3 3314:-17 3315:17 3316:-9 3317:12 3318:10 3319:-6 3320:13 3321:9 3322:-13 3323:-11 3324:-3 3325:-5 3326:-15 3327:-12 3328:-12 3329:-1 3330:-1 3331:-1 3332:4 3333:-1 3334:5 3335:-3 3336:-4 3337:-4 3338:19 3340:-6 3341:-6 3342:8 3343:7 3344:8 3346:17 3347:11 3348:16 3349:6 3350:10 3351:5 3352:8 3353:2 3354:-1 3355:-5 3356:30 3357:29 3358:12 3359:3 3360:-34 3361:-18 3362:-22 3363:-5 3364:-6 3365:1 3366:-8 3367:-1 3368:10 3369:-10 3372:-1 3373:7 3374:-3 3375:2 3376:27 3378:8 3379:8 3380:19 3381:27 3382:3 3384:-15 3385:-21 3386:-10 3387:-11 3388:12 3389:12 3390:-1 3395:-1 3396:-1 3397:1 3398:1 3399:10 3400:-7 3401:1 3402:-9 3403:-4 3404:1 3405:5 3406:5 3407:5 3408:4 3409:4 3410:4 3411:-2 3413:-2 3414:-2 3415:13 3416:7 3417:10 3418:-10 3419:9 3420:10 3421:6 3422:6 3423:-1 3424:-1 3427:19 3428:6 3429:6 3430:15 3431:15 3432:-10 3433:-10 3434:-10 3435:2 3436:-3 3438:7 3439:7 3440:-2 3441:-2 3442:-2 3444:14 3445:7 3446:10 3447:-14 3448:-7 3449:-8 3450:14 3451:-5 3452:-10 3453:-10 3454:-13 3455:-5 3456:-8 3457:-8 3458:20 3459:16 3460:16 3461:3 3462:-4 3463:-8 3464:9 3465:9 3466:-2 3468:3 3469:-4 3470:-4 3471:14 3472:-1 3473:-1 3474:15 3475:9 3476:6 3477:9 3478:2 3479:-3 3480:-4 3481:4 3482:1 3484:-12 3485:13 3486:13 3487:13 3488:13 3489:-2 3490:-8 3491:-11 3492:-11 3493:5 3494:-1 3495:10 3496:15 3497:15 3498:-6 3499:2 3500:11 3501:11 3502:-3 3503:-3 3504:4 3505:5 3508:1 3509:1 3510:17 3511:-5 3512:-10 3513:-7 3516:27 3517:18 3518:11 3519:8 3520:8 3521:-4 3522:-3 3523:10 3524:11 3525:-2 3527:3 3528:-18 3529:-8 3530:-1 3531:5 3532:5 3533:-10 3534:-6 3535:-6 3536:9 3537:2 3541:25 3542:25 3543:25 3544:3 3545:3 3546:8 3547:8 3548:7 3549:10 3550:-2 3551:2 3552:1 3553:3 3554:9 3555:-5 3556:9 3557:3 3558:14 3559:-7 3560:-8 3561:-6 3562:-7 3563:-6 3564:-5 3565:3 3566:2 3567:2 3568:10 3569:9 3572:11 3573:13 3574:14 3575:12 3576:7 3577:-4 3578:-1 3579:-5 3580:-5 3581:2 3582:-1 3583:14 3584:14 3585:-12 3586:-12 3587:-10 3588:7 3592:-1 3593:-13 3594:-5 3595:-5 3596:-5 3597:-5 3598:-4 3599:-4 3602:13 3604:-4 3605:-10 3606:-10 3607:11 3608:11 3609:-15 3610:-15 3611:1 3612:6 3613:-1 3614:15 3615:15 3616:10 3617:5 3618:16 3619:-3 3620:-3 3621:1 3622:1 3623:13 3624:13 3625:-4 3627:-11 3628:-17 3629:6 3630:8 3631:10 3632:5 3633:5 3634:-5 3635:-5 3636:5 3637:5 3639:13 3640:13 3641:-11 3642:4 3643:2 3644:-1 3645:6 3646:6 3647:1 3649:-3 3650:-3 3651:-1 3652:-1 3653:11 3654:-1 3655:-1 3656:-12 3657:-12 3658:21 3659:21 3660:-2 3661:10 3662:-2 3663:-2 3664:-10 3665:-5 3666:-5 3667:-5 3668:16 3669:-27 3670:-12 3671:-12 3672:-13 3673:-7 3674:-7 3675:-14 3676:-4 3677:-10 3678:-7 3679:-7 3680:2 3681:-16 3685:-17 3686:-16 3687:-24 3688:-9 3689:-8 3690:-8 3691:-5 3692:-5 3693:-15 3694:-3 3695:-3 3696:-16 3697:-16 3698:-7 3699:-7 3700:-3 3701:-3 3703:4 3704:5 3705:-2 3706:-2 3707:-5 3708:10 3709:3 3710:3 3711:-17 3712:-17 3713:7 3714:7 3715:-9 3716:-10 3717:-7 3718:-10 3719:3 3720:-2 3721:16 3722:-6 3723:-6 3724:-6 3725:-6 3726:1 3727:-1 3728:-1 3729:11 3730:11 3731:10 3732:2 3733:2 3734:-6 3735:7 3736:7 3737:-18 3738:-8 3739:-8 3740:-13 3741:-6 3742:-8 3743:10 3745:3 3746:12 3747:12 3748:-17 3749:-7 3750:-1 3751:-8 3752:-3 3753:-3 3754:-6 3755:-4 3758:1 3759:16 3760:11 3761:11 3762:14 3763:14 3764:-6 3765:-14 3766:-7 3767:-2 3769:3 3770:-19 3771:-6 3772:-5 3773:-8 3774:9 3775:-17 3776:-2 3777:-5 3778:-3 3779:-10 3780:-10 3781:-9 3782:-10 3783:-10 3784:8 3785:-8 3786:-8 3787:-5 3788:-5 3789:-2 3790:-4 3791:-4 3792:5 3793:-4 3794:7 3795:-2 3797:-7 3800:3 3801:-13 3802:10 3803:8 3805:9 3806:9 3807:2 3808:1 3809:-2 3810:-2 3811:-19 3812:-2 3813:-17 3814:3 3815:-7 3816:19 3817:15 3818:-6 3819:-7 3820:-7 3821:-7 3822:8 3824:9 3825:6 3826:4 3827:2 3828:3 3830:10 3831:-1 3832:-2 3833:-2 3834:1 3835:-4 3836:-4 3837:-1 3838:-1 3839:8 3840:11 3841:2 3842:-7 3843:9 3844:8 3845:-9 3846:-7 3847:8 3848:8 3849:-5 3851:13 3852:10 3853:-6 3854:-4 3855:1 3856:-18 3857:-13 3858:-12 3859:15 3860:3 3861:9 3862:1 3863:1 3864:7 3865:15 3866:-6 3867:15 3868:3 3869:14 3870:-6 3871:-6 3872:15 3873:6 3874:-9 3875:-9 3876:-10 3877:-6 3878:-7 3879:-10 3880:-11 3881:14 3882:-1 3883:-1 3884:10 3885:10 3886:19 3887:20 3888:-3 3889:-1 3890:-4 3891:-4 3894:-18 3895:-1 3896:-4 3897:-1 3898:-4 3899:-4 3900:-15 3901:-2 3902:-13 3904:-3 3905:5 3906:-12 3907:-7 3908:-8 3909:5 3910:-4 3911:-2 3913:-10 3914:-12 3915:1 3916:-8 3919:1 3921:-3 3922:-3 3924:3 3925:3 3926:1 3927:-3 3928:-3 3929:-9 3930:-8 3931:-5 3932:-1 3933:6 3934:6 3935:6 3936:15 3937:1 3938:-5 3939:-6 3940:-3 3941:-6 3942:1 3943:3 3944:3 3948:4 3949:4 3950:-5 3951:2 3952:-3 3953:-3 3954:8 3955:-5 3956:-8 3957:-1 3958:9 3959:4 3960:13 3961:-6 3962:12 3963:-10 3964:12 3965:-9 3966:12 3967:2 3968:15 3969:-10 3970:-10 3971:11 3972:8 3973:8 3974:11 3975:12 3976:13 3977:15 3978:2 3979:2 3980:-6 3981:-6 3982:-1 3983:-2 3984:3 3986:-3 3987:7 3988:-12 3989:-7 3990:-4 3991:-1 3992:19 3993:11 3994:11 3995:5 3996:5 3997:-5 3998:-4 3999:-5 4000:-5 4001:-3 4002:-23 4003:-7 4004:-17 4005:-16 4006:-16 4007:-20 4008:3 4009:11 4010:11 4011:-14 4012:6 4013:-17 4014:-15 4015:-15 4016:15 4017:14 4018:-9 4019:-8 4021:-14 4022:3 4025:-13 4026:-10 4027:-8 4028:-3 4029:-3 4031:-9 4032:-9 4034:-10 4035:-10 4036:3 4037:3 4038:23 4039:-5 4041:-4 4042:-2 4044:6 4045:-5 4046:-8 4047:-8 4048:11 4049:22 4050:22 4051:2 4052:2 4053:-12 4054:-12 4055:12 4056:12 4057:-3 4058:-3 4059:-6 4060:-6 4061:-5 4062:-5 4063:15 4064:16 4065:1 4066:1 4067:-9 4068:-6 4069:-6 4070:27 4071:38 4073:38 4074:4 4075:4 4076:5 4077:4 4078:7 4079:7 4080:-4 4081:-4 4082:-12 4083:-10 4084:-10 4085:-21 4086:-21 4087:6 4088:11 4089:11 4090:6 4091:-4 4092:-4 4093:-4 4094:-4 4095:10 4096:10 4097:10 4098:10 4099:-10 4100:11 4101:11 4102:-7 4103:-7 4104:19 4105:-6 4106:-6 4107:-6 4108:-6 4109:-4 4110:-4 4111:-7 4112:-7 4113:-2 4114:-2 4115:-5 4116:-5 4117:11 4118:11 4119:10 4120:-1 4121:3 4122:3 4123:3 4124:-14 4126:-7 4127:-6 4128:-7 4129:-6 4130:11 4131:12 4132:8 4133:6 4134:4 4135:6 4136:-5 4137:-5 4138:-1 4139:-1 4140:18 4141:19 4142:11 4143:12 4147:2 4149:-4 4150:20 4151:24 4152:-6 4153:-7 4154:-7 4155:-2 4156:-2 4157:-5 4158:-5 4159:11 4160:11 4161:11 4162:-9 4163:-9 4164:-4 4165:-1 4166:-1 4167:-1 4168:7 4169:2 4170:12 4171:-5 4172:-8 4173:-8 4174:8 4175:-7 4176:-16 4177:3 4178:10 4179:8 4180:11 4181:11 4182:-7 4183:1 4184:-5 4185:-5 4187:17 4190:11 4195:2 4197:13 4200:4 4201:13 4203:5 4204:15 4205:15 4207:-2 4208:-2 4209:-11 4210:-1 4211:-1 4212:4 4213:22 4214:26 4215:11 4216:20 4217:-2 4218:-2 4219:5 4220:7 4223:7 4224:-6 4225:19 4226:20 4227:13 4228:13 4229:-5 4230:-5 4231:-14 4232:-12 4233:-2 4234:-2 4235:-9 4236:-9 4237:-5 4238:-7 4239:-7 4240:3 4242:4 4243:-3 4244:4 4249:2 4250:-7 4251:-9 4252:-9 4253:16 4254:4 4255:16 4256:9 4257:-2 4258:-2 4259:-7 4260:-6 4261:-2 4262:1 4263:2 4264:2 4265:-2 4266:-2 4267:3 4268:3 4272:12 4273:12 4274:12 4275:-10 4276:-10 4277:-10 4278:15 4280:-17 4281:-17 4282:-17 4283:-12 4284:-12 4285:-15 4286:-15 4287:4 4288:5 4289:9 4290:11 4291:43 4292:50 4293:50 4294:-12 4295:-1 4296:5 4297:8 4298:-6 4299:-7 4300:-7 4301:-7 4302:14 4303:8 4304:-10 4305:-10 4306:13 4307:13 4308:5 4311:-27 4312:-11 4313:-14 4314:-12 4315:-5 4316:-9 4317:-4 4318:1 4319:-8 4320:4 4321:-10 4323:-4 4324:-4 4325:10 4326:11 4327:11 4328:-5 4329:-5 4330:-4 4331:2 4332:18 4333:8 4334:13 4335:13 4336:10 4337:10 4338:8 4339:8 4340:-2 4343:-9 4344:-2 4345:-3 4346:-6 4347:-6 4348:1 4349:1 4350:1 4351:15 4352:2 4355:4 4356:11 4357:-6 4358:9 4359:9 4360:5 4361:5 4362:-17 4363:-11 4364:-9 4365:-9 4366:-7 4367:-7 4368:-14 4369:-1 4370:-9 4371:-8 4372:-5 4373:-12 4374:-6 4375:-7 4376:-7 4377:11 4378:-8 4379:-8 4380:-2 4381:-7 4382:-7 4383:2 4384:-11 4385:4 4386:-2 4387:-1 4388:7 4389:-6 4390:9 4391:20 4392:-7 4393:-9 4394:-4 4395:-9 4396:-9 4397:10 4398:12 4399:12 4400:8 4401:-12 4402:-2 4403:-7 4405:-3 4407:-11 4408:-4 4409:-4 4410:-2 4411:-2 4412:-6 4413:-6 4414:4 4415:7 4416:7 4417:-2 4418:2 4419:-5 4420:9 4421:-3 4422:7 4423:4 4424:4 4425:-1 4426:3 4427:3 4428:11 4429:12 4430:12 4434:5 4436:-4 4437:-3 4438:23 4439:22 4440:22 4441:-20 4442:-8 4443:-8 4444:-14 4445:-1 4446:-14 4447:-3 4448:-3 4449:-3 4450:5 4451:1 4452:1 4453:-11 4454:3 4455:1 4456:-4 4457:-3 4458:-3 4459:-6 4460:8 4461:9 4462:10 4463:-1 4464:-1 4465:3 4466:2 4467:10 4468:4 4469:7 4470:-4 4471:-4 4472:-8 4473:-4 4474:-4 4475:-11 4476:-8 4477:-2 4478:-6 4479:3 4480:-3 4481:-3 4482:-1 4483:12 4484:12 4485:2 4486:-1 4487:9 4488:14 4489:12 4490:-4 4491:-4 4492:13 4493:-2 4494:12 4495:12 4496:-2 4497:-2 4498:-9 4501:-1 4502:-4 4503:-12 4504:-10 4505:-16 4506:-2 4507:-2 4508:-12 4509:-12 4510:-5 4511:-5 4512:14 4513:14 4514:8 4515:3 4516:-5 4517:-5 4518:-5 4519:12 4520:14 4521:1 4522:1 4523:-5 4524:-5 4525:9 4526:9 4527:-4 4528:-2 4529:-5 4530:-5 4531:4 4532:4 4533:1 4534:-1 4535:2 4536:2 4537:-3 4538:-2 4539:-2 4542:3 4543:8 4544:-7 4545:-8 4546:-8 4547:-6 4548:7 4549:-27 4550:-18 4551:-2 4552:-2 4553:-4 4554:-3 4555:-11 4556:-7 4557:-1 4558:-5 4559:-17 4560:-13 4561:-13 4562:2 4564:-11 4565:-11 4566:-7 4567:-7 4568:-4 4569:-3 4570:-3 4571:3 4572:10 4573:-10 4574:-10 4575:22 4576:27 4577:-1 4578:-1 4579:3 4580:-1 4584:-6 4585:-6 4588:-9 4589:-9 4590:-9 4591:4 4594:-3 4595:-1 4596:-1 4599:6 4600:-5 4601:-5 4602:10 4603:15 4604:6 4605:6 4606:-2 4607:3 4609:3 4610:1 4611:-2 4613:-2 4614:6 4615:6 4616:6 4617:4 4618:5 4619:8 4620:5 4621:5 4623:21 4624:-6 4625:-9 4626:-2 4627:-2 4628:-3 4632:1 4633:-1 4635:-2 4636:-2 4637:-2 4638:3 4639:-5 4640:3 4642:-5 4646:2 4647:-1 4648:2 4649:2 4650:-14 4651:-12 4652:-12 4653:-4 4654:-4 4656:-3 4657:-3 4658:9 4659:3 4660:10 4661:12 4662:-3 4663:-3 4664:-4 4666:-5 4667:1 4668:-5 4669:-5 4670:-5 4671:-10 4672:-2 4673:-2 4674:-8 4675:-1 4676:-2 4677:-2 4678:1 4679:4 4681:10 4682:10 4683:8 4684:-2 4685:5 4686:3 4687:-8 4688:-3 4689:11 4690:11 4691:4 4692:4 4693:4 4694:1 4695:1 4696:-13 4701:-7 4702:-2 4703:-2 4704:-12 4705:-12 4706:9 4711:-2 4712:-11 4713:-11 4714:-11 4715:-3 4716:2 4717:-2 4718:-1 4719:-3 4722:1 4723:2 4724:-7 4726:-3 4727:-1 4730:-2 4731:-2 4732:18 4733:18 4734:-9 4735:-7 4736:-1 4737:3 4738:-13 4739:-3 4740:5 4741:3 4742:-8 4743:8 4744:8 4745:11 4746:16 4747:2 4748:-5 4750:-10 4751:-8 4752:-7 4753:5 4754:-6 4755:-6 4756:-4 4757:-4 4758:5 4759:1 4760:-1 4761:-2 4762:-1 4763:2 4764:-2 4765:-1 4766:-9 4767:-8 4768:-8 4770:22 4771:26 4772:11 4773:11 4774:20 4775:20 4776:-2 4777:-2 4778:-1 4779:15 4780:17 4781:-2 4782:-2 4783:-2 4784:-10 4785:-11 4786:2 4787:-1 4788:7 4789:7 4790:7 4791:-6 4792:-4 4793:-4 4794:3 4795:5 4796:5 4797:-1 4798:-1 4799:11 4800:11 4801:21 4802:5 4803:-15 4804:-5 4805:4 4806:10 4807:16 4808:6 4809:11 4810:-10 4811:-5 4812:-3 4813:-3 4814:14 4815:16 4816:23 4817:-12 4818:-1 4819:5 4820:-5 4821:-9 4822:-8 4823:-13 4824:-6 4825:-7 4826:-4 4827:-1 4828:-3 4829:17 4830:13 4831:13 4832:-4 4834:-4 4835:-4 4836:-10 4837:-13 4838:-12 4839:6 4840:1 4841:-1 4843:6 4844:-7 4845:-10 4846:-12 4847:6 4848:6 4849:6 4850:-3 4851:-2 4852:-2 4853:-1 4854:-7 4855:-5 4856:10 4857:6 4858:6 4859:-1 4860:-1 4861:-1 4862:-1 4864:-2 4865:2 4866:-5 4867:-5 4868:-9 4869:-1 4870:-11 4871:-2 4872:-2 4873:-8 4874:-8 4875:10 4876:3 4877:10 4878:-4 4879:-2 4880:3 4881:-17 4882:-15 4883:22 4884:-9 4886:12 4887:13 4888:10 4889:5 4890:5 4891:13 4892:8 4893:9 4894:5 4895:-13 4896:-11 4897:-11 4898:-2 4899:-5 4900:-5 4901:-11 4902:-11 4903:-12 4904:1 4905:1 4906:1 4907:-28 4908:-15 4909:-5 4910:-6 4911:-6 4912:-5 4913:-5 4914:-12 4917:-12 4918:-12 4919:-1 4920:-1 4921:-8 4922:-8 4923:-8 4924:10 4925:10 4926:4 4927:2 4928:-2 4929:-2 4930:-2 4931:4 4932:12 4935:-10 4936:-10 4937:-1 4938:-3 4939:2 4940:3 4941:11 4942:11 4943:5 4947:1 4948:-9 4949:-8 4950:-1 4951:-1 4952:-9 4953:-9 4954:5 4955:5 4956:15 4957:-1 4958:-1 4959:28 4960:12 4961:12 4962:11 4963:13 4966:11 4967:-4 4968:-4 4969:-4 4970:6 4971:-13 4972:-7 4973:-6 4974:-5 4975:-3 4976:-16 4977:11 4978:11 4979:8 4980:8 4981:-5 4982:-5 4985:-8 4986:-9 4987:-9 4988:-9 4989:12 4990:13 4991:18 4992:6 4993:2 4994:10 4995:10 4996:5 4997:8 4998:5 4999:2 5000:-1 5001:-1 5002:-1 5003:-5 5004:-5 5005:2 5006:2 5007:30 5008:29 5009:28 5010:14 5011:3 5012:3 5013:-35 5014:-18 5015:-18 5016:-4 5017:-22 5018:-10 5019:-14 5020:-10 5021:10 5022:5 5023:-16 5024:-17 5025:-6 5026:-6 5027:-1 5028:-8 5029:-8 5030:-1 5031:-1 5032:10 5034:11 5035:14 5036:-6 5037:-6 5038:2 5039:-17 5043:5 5044:-1 5046:7 5047:-3 5049:2 5050:2 5051:-4 5052:-10 5053:-9 5054:-16 5055:5 5056:-2 5058:-1 5059:-2 5061:-1 5063:-1 5066:-11 5067:-11 5068:-11 5069:8 5070:8 5071:8 5072:21 5073:26 5074:28 5075:3 5077:3 5080:-16 5081:-7 5082:-6 5083:-11 5084:-11 5088:15 5089:21 5090:25 5091:25 5095:2 5097:2 5098:2 5099:2 5100:-12 5101:-25 5102:-14 5103:-11 5104:-11 5105:7 5106:7 5107:11 5108:11 5109:11 5110:8 5111:5 5112:6 5113:11 5114:6 5115:-1 5116:-1 5122:-9 5123:-9 5124:-11 5127:-8 5128:-7 5129:-7 5130:3 5131:-1 5132:-1 5133:-14 5134:-12 5135:-12 5137:1 5138:1 5139:9 5140:9 5141:9 5142:-1 5143:3 5144:14 5145:21 5146:6 5147:6 5148:9 5149:-6 5150:20 5151:16 5152:6 5153:17 5154:17 5155:-4 5156:-4 5157:1 5158:2 5159:-4 5160:-8 5161:7 5162:11 5165:-7 5166:-7 5167:-5 5171:22 5172:22 5173:22 5174:4 5175:9 5176:9 5177:-6 5178:-6 5180:-4 5181:9 5182:7 5183:10 5184:14 5185:4 5186:-5 5187:4 5188:4 5189:-7 5191:-9 5192:2 5193:9 5194:-11 5195:-4 5196:-4 5197:-4 5198:-3 5199:9 5200:9 5201:9 5202:18 5203:1 5206:13 5207:7 5208:7 5209:5 5210:5 5211:-5 5212:-5 5214:-1 5215:-1 5216:-1 5217:-1 5218:-1 5219:11 5220:10 5221:5 5222:-6 5223:-6 5224:-5 5225:11 5226:7 5227:2 5228:-10 5229:-4 5230:-4 5231:10 5232:10 5233:-11 5234:-11 5235:-9 5238:-7 5239:-5 5240:-3 5241:-3 5242:-11 5243:-11 5244:-9 5245:-1 5246:-1 5248:-1 5249:-1 5250:-1 5251:2 5252:2 5253:2 5254:10 5255:10 5256:11 5257:-16 5258:-7 5259:-2 5260:-12 5261:-12 5262:50 5263:-1 5264:11 5265:63 5266:61 5267:11 5268:11 5269:-10 5270:1 5271:1 5272:-14 5273:-14 5274:-14 5275:6 5276:6 5278:3 5280:2 5281:2 5282:24 5283:-3 5284:21 5285:21 5286:11 5287:11 5288:11 5289:-3 5290:23 5291:28 5292:31 5293:4 5294:4 5295:4 5296:-5 5297:-5 5298:4 5299:4 5300:6 5301:-2 5302:13 5303:14 5304:-19 5305:-2 5306:-2 5307:-14 5308:-15 5309:-12 5310:-1 5311:2 5312:-1 5313:4 5314:-12 5315:-12 5316:8 5317:-3 5318:-1 5319:-3 5321:-3 5323:-4 5324:-4 5325:-15 5326:-16 5327:-16 5328:-6 5329:10 5330:-8 5331:-6 5332:-6 5333:-1 5334:15 5335:6 5337:5 5338:-6 5339:12 5340:13 5341:7 5342:7 5343:9 5344:1 5345:3 5346:5 5347:-5 5348:1 5349:1 5350:1 5351:25 5352:5 5353:6 5354:-5 5355:6 5357:12 5358:12 5359:12 5360:14 5361:18 5362:-7 5363:-7 5364:10 5365:17 5366:17 5367:-10 5368:-10 5369:-4 5370:4 5371:5 5372:-2 5373:-2 5374:3 5375:3 5376:-9 5377:-5 5378:-5 5379:-2 5380:1 5381:2 5382:10 5383:1 5384:10 5385:10 5386:6 5387:6 5388:-23 5389:-9 5390:-14 5391:-18 5392:-18 5393:15 5394:-2 5395:-2 5397:17 5398:17 5399:-13 5400:-13 5401:-10 5403:-2 5404:3 5405:-22 5406:-10 5407:-10 5408:-15 5409:-14 5411:-1 5412:2 5415:-2 5416:-5 5417:15 5418:15 5419:15 5420:19 5421:11 5422:9 5424:11 5425:11 5426:19 5427:17 5428:10 5429:19 5430:-8 5433:-6 5434:2 5435:5 5436:10 5437:-7 5438:2 5439:-7 5440:-11 5441:-13 5442:1 5443:5 5444:-4 5445:-9 5446:-5 5447:-1 5448:-10 5449:-10 5450:6 5451:6 5452:-12 5453:-3 5454:-1 5455:4 5456:-5 5457:4 5459:1 5460:-7 5461:-7 5462:-13 5463:-13 5464:-6 5465:-6 5466:1 5470:13 5471:-3 5472:-7 5473:-8 5476:1 5477:2 5478:2 5479:-1 5480:-1 5481:-1 5482:3 5483:-4 5484:-4 5485:21 5486:21 5487:17 5488:5 5489:14 5490:-15 5491:-15 5492:-7 5493:-7 5494:-2 5495:-5 5496:-3 5497:-3 5498:12 5499:12 5500:-1 5501:-8 5502:-9 5503:-2 5504:-1 5505:-1 5506:5 5507:7 5508:1 5509:-4 5510:-4 5511:6 5512:17 5513:11 5514:-1 5515:-1 5516:11 5517:11 5518:7 5519:10 5520:10 5521:4 5522:11 5523:11 5524:-3 5525:-3 5526:-2 5527:-4 5528:-5 5529:-11 5530:8 5531:-2 5532:13 5533:3 5534:3 5535:-2 5536:-2 5537:11 5538:8 5539:8 5540:4 5541:-5 5542:-4 5543:-12 5544:-7 5545:-9 5546:-9 5547:5 5550:-5 5551:-3 5552:-4 5553:-7 5554:-7 5555:-12 5556:-15 5557:3 5558:6 5559:8 5562:-3 5563:-3 5564:-3 5566:6 5567:9 5568:9 5569:-9 5570:-4 5571:-6 5572:-7 5573:-4 5574:-7 5575:-7 5576:2 5577:2 5578:-4 5579:-1 5580:5 5581:5 5582:-2 5583:-2 5584:10 5585:27 5586:-10 5587:-15 5588:-3 5589:-3 5590:-3 5591:-11 5592:-14 5593:14 5594:15 5595:-6 5596:-6 5597:-1 5598:-18 5599:-11 5600:-8 5601:-4 5602:6 5604:7 5606:-1 5607:-1 5608:24 5609:2 5610:8 5611:7 5612:12 5613:-3 5614:-3 5615:-17 5616:-6 5619:-7 5620:3 5621:24 5622:20 5623:20 5626:16 5627:19 5628:9 5629:1 5630:1 5631:6 5632:-7 5636:5 5637:-4 5638:-10 5639:-10 5640:-8 5641:6 5645:-4 5646:2 5647:4 5648:-5 5649:11 5650:-10 5651:-6 5652:-7 5653:15 5654:15 5655:15 5658:-1 5659:-2 5660:-2 5661:14 5662:7 5663:10 5664:11 5665:-16 5666:-3 5667:-7 5668:-7 5669:-8 5670:-9 5671:7 5672:7 5673:2 5674:4 5675:-13 5676:-17 5677:13 5678:-5 5679:-12 5680:-13 5681:-11 5682:-8 5683:28 5685:34 5686:31 5687:24 5688:15 5689:18 5690:13 5691:-8 5692:-8 5693:8 5694:-6 5695:19 5696:11 5697:13 5698:-2 5699:-4 5700:-9 5701:4 5702:4 5703:4 5708:12 5709:-6 5710:-4 5711:5 5712:-7 5713:-11 5714:16 5715:16 5716:16 5717:4 5718:-4 5719:-9 5720:-6 5721:-6 5722:9 5723:9 5724:9 5725:-2 5728:1 5729:1 5730:1 5731:14 5732:-1 5733:-1 5734:-1 5735:15 5736:9 5737:2 5739:5 5740:9 5741:6 5742:5 5743:3 5744:-8 5745:4 5746:20 5747:-15 5748:9 5749:-3 5750:-4 5751:-4 5752:4 5753:1 5754:-4 5755:5 5756:10 5757:12 5758:12 5759:2 5760:1 5761:23 5762:-13 5763:-6 5764:-6 5765:-10 5766:-9 5767:-2 5768:-4 5769:-4 5770:-4 5771:-12 5772:-2 5773:-2 5774:-4 5775:-7 5776:-10 5777:-14 5778:12 5779:13 5780:13 5781:-14 5782:-15 5783:-13 5784:13 5785:13 5786:-6 5787:-24 5791:-17 5792:-17 5793:-13 5794:-10 5795:2 5796:-1 5797:4 5798:4 5799:-11 5800:-11 5801:-5 5802:-7 5803:-7 5804:-6 5805:-3 5806:-8 5807:-10 5808:3 5809:3 5810:5 5811:5 5812:-5 5813:-5 5814:-5 5815:-5 5816:-18 5817:-18 5818:-8 5819:-7 5820:-3 5821:-3 5822:-8 5823:-5 5824:10 5826:-1 5827:-3 5828:-6 5829:-1 5830:-2 5831:3 5833:27 5834:28 5838:10 5840:17 5842:18 5845:-2 5846:-2 5847:1 5848:-2 5849:-4 5850:1 5851:1 5852:5 5853:1 5854:-8 5855:2 5858:9 5859:13 5860:13 5861:13 5862:-3 5863:-4 5864:-4 5865:-11 5866:1 5867:-6 5868:-6 5869:-6 5870:-15 5871:-16 5872:-16 5873:44 5874:11 5875:19 5876:13 5877:-4 5878:-3 5879:52 5880:51 5881:69 5882:-14 5883:-6 5884:-9 5885:8 5886:4 5887:8 5888:8 5889:8 5890:-9 5891:-4 5892:9 5893:11 5894:-5 5895:-3 5896:-3 5900:19 5901:14 5902:-7 5903:3 5904:-1 5905:-12 5906:-7 5908:2 5909:-2 5910:-2 5911:-6 5912:-4 5913:-2 5914:-4 5915:-3 5916:-3 5918:1 5919:-3 5920:-1 5921:7 5922:5 5923:6 5924:6 5925:-1 5926:-1 5927:19 5928:2 5929:-3 5930:2 5931:-7 5932:-7 5933:16 5934:23 5935:-12 5936:-12 5937:12 5940:13 5941:13 5942:25 5943:17 5944:17 5945:1 5946:10 5947:-6 5948:-6 5949:-1 5950:-10 5951:-1 5952:26 5953:13 5954:27 5955:19 5956:11 5957:-9 5958:-9 5959:-10 5960:-10 5961:12 5962:12 5963:-13 5964:-5 5965:1 5966:1 5967:-14 5968:-11 5969:-11 5970:8 5971:8 5972:5 5973:5 5974:-4 5975:-3 5976:-15 5977:-4 5978:-17 5979:-14 5980:-1 5981:-6 5982:-1 5983:-2 5984:3 5985:-9 5986:-9 5987:-1 5988:7 5989:-13 5990:-6 5991:-10 5993:6 5994:-3 5995:-1 5996:-9 5997:-6 5998:6 5999:5 6000:2 6001:-2 6002:10 6003:10 6004:-6 6006:-5 6007:5 6008:9 6009:-8 6010:11 6012:-5 6013:-5 6014:7 6015:7 6016:-2 6017:-2 6018:15 6019:16 6020:16 6021:10 6023:17 6026:18 6027:9 6028:11 6032:-2 6033:-2 6034:-11 6035:9 6037:-10 6038:-10 6039:-10 6040:-20 6041:12 6042:5 6043:7 6044:18 6045:-13 6046:-13 6047:12 6048:12 6049:12 6050:8 6051:10 6052:10 6053:-4 6054:-4 6055:8 6056:8 6057:-10 6058:-18 6059:-19 6060:2 6062:2 6063:20 6064:25 6065:-6 6066:-6 6067:-6 6071:6 6072:3 6073:3 6074:7 6075:7 6076:18 6077:-9 6079:-13 6080:5 6081:-1 6082:-1 6084:-4 6085:-3 6086:-3 6087:2 6088:1 6089:1 6090:-10 6091:-12 6092:-12 6095:7 6097:-13 6098:-13 6099:-2 6100:10 6101:10 6102:3 6103:-2 6104:6 6106:-1 6107:12 6108:-2 6109:5 6110:-12 6111:6 6112:-10 6113:-10 6114:-5 6115:11 6116:-13 6117:-14 6118:-14 6119:-4 6120:-4 6121:-4 6122:25 6123:25 6124:25 6128:6 6129:14 6130:14 6131:-4 6132:-4 6134:-3 6137:-1 6138:-5 6139:-5 6140:-7 6141:5 6142:5 6144:-4 6145:-4 6146:-1 6149:5 6150:13 6151:-6 6152:-6 6153:-4 6154:-4 6155:16 6156:-9 6157:-9 6158:-10 6159:-3 6160:17 6161:12 6162:18 6164:-2 6165:9 6166:13 6167:13 6168:-3 6169:-4 6170:3 6171:3 6172:-3 6173:-6 6174:-8 6175:-11 6179:17 6180:-5 6181:6 6182:-1 6183:-1 6184:-3 6185:-7 6188:3 6189:-8 6190:-8 6191:12 6193:20 6194:14 6195:5 6196:7 6197:-2 6198:-2 6199:11 6200:24 6202:-2 6203:-10 6204:15 6205:-26 6206:15 6207:13 6208:-3 6209:-3 6210:-3 6211:-6 6212:-6 6213:7 6214:1 6215:-9 6216:-2 6217:-5 6218:-1 6219:15 6220:12 6221:-4 6222:-4 6223:-3 6225:8 6226:8 6227:4 6228:-4 6229:10 6230:6 6231:6 6232:6 6233:-16 6234:-8 6235:-3 6236:-3 6237:-9 6238:-9 6239:-7 6240:-3 6241:-1 6243:9 6244:9 6245:-9 6246:-13 6247:9 6248:9 6249:2 6250:-2 6251:-11 6252:-6 6253:-6 6254:-5 6255:-5 6256:4 6257:4 6258:-6 6259:-4 6260:-4 6261:-6 6262:1 6263:-11 6264:1 6265:9 6266:9 6267:-11 6268:-10 6269:-8 6270:22 6271:-7 6272:-7 6273:7 6274:9 6275:10 6277:-8 6278:-6 6279:-6 6280:-16 6281:-8 6282:-7 6283:-7 6284:-14 6285:-19 6286:16 6287:11 6288:8 6289:-2 6290:-2 6291:-8 6292:-8 6293:-7 6294:6 6295:7 6296:8 6297:7 6298:8 6299:-13 6300:-12 6301:-14 6302:11 6303:8 6304:8 6305:-3 6306:16 6307:-10 6308:-6 6310:-14 6311:-11 6312:-8 6313:-8 6314:-4 6315:-4 6316:5 6317:5 6318:-5 6319:-5 6320:-5 6321:9 6322:-9 6323:20 6324:28 6325:28 6326:10 6327:15 6328:15 6329:1 6330:1 6331:26 6332:21 6333:-7 6334:-12 6335:-12 6336:-7 6338:-4 6339:-11 6340:-9 6341:3 6344:3 6345:3 6348:-11 6349:-15 6350:-2 6351:-14 6352:2 6353:2 6354:4 6355:5 6356:-2 6357:-2 6358:-2 6359:-2 6360:-3 6361:-2 6363:-4 6364:-4 6365:3 6366:19 6367:8 6368:-1 6369:-1 6370:5 6371:5 6372:9 6373:10 6374:-1 6375:-14 6376:-5 6377:-11 6378:-11 6379:4 6381:5 6382:5 6383:-4 6384:-4 6385:9 6386:9 6387:-13 6388:8 6389:1 6390:-2 6391:-6 6392:-6 6393:-9 6394:-9 6395:-7 6396:-7 6397:-1 6398:-1 6399:3 6400:3 6401:2 6402:18 6403:20 6404:20 6405:-3 6406:-3 6407:-10 6408:-9 6410:-14 6411:-12 6412:-8 6413:-8 6415:4 6416:-4 6419:2 6420:-10 6421:-10 6422:-15 6423:-6 6424:1 6425:1 6426:-7 6427:-6 6428:15 6429:14 6430:12 6431:12 6432:1 6433:-8 6434:-4 6435:-1 6436:-5 6437:-5 6438:-5 6439:2 6440:-1 6441:-1 6442:14 6443:14 6444:14 6445:-12 6446:-12 6447:-12 6448:-14 6449:12 6450:6 6451:6 6452:6 6453:1 6454:-1 6455:-1 6458:2 6460:-2 6461:-2 6462:-10 6463:-1 6464:-1 6465:-1 6466:-4 6467:-5 6468:-5 6469:-2 6470:8 6471:-5 6472:-4 6473:-4 6474:-4 6475:9 6476:10 6477:10 6478:-10 6479:-10 6480:-7 6481:-15 6482:-18 6483:-16 6484:-16 6488:5 6489:6 6490:-7 6491:-4 6492:-4 6493:24 6494:6 6495:2 6496:6 6497:-2 6498:-2 6499:3 6500:2 6505:6 6507:-5 6508:-9 6509:-1 6510:-2 6511:-6 6512:-4 6513:-10 6514:-1 6515:-1 6516:-10 6517:-10 6518:14 6519:11 6520:15 6521:-16 6522:-16 6523:-13 6524:-2 6525:-1 6526:1 6527:-9 6528:7 6529:5 6530:-1 6531:6 6532:-1 6533:17 6534:14 6535:-1 6537:9 6538:12 6539:12 6540:12 6541:12 6542:2 6543:5 6544:-1 6545:-1 6549:-7 6550:-7 6551:7 6552:16 6553:16 6554:16 6555:17 6556:-5 6557:14 6558:17 6559:-3 6560:-3 6561:-9 6562:-15 6563:13 6564:13 6565:14 6567:8 6568:2 6569:-3 6570:-3 6571:-10 6572:-5 6573:-6 6574:-6 6575:2 6576:2 6577:-10 6578:-10 6581:-11 6582:-9 6583:-15 6584:-17 6585:-13 6586:-6 6587:6 6588:6 6591:16 6592:-3 6593:11 6594:12 6595:12 6596:10 6597:-2 6599:17 6600:25 6601:-6 6602:-6 6604:-3 6605:-3 6606:5 6607:5 6608:-1 6609:-1 6610:1 6613:5 6614:15 6615:-6 6616:-4 6617:-2 6618:-4 6619:-2 6620:10 6621:-1 6622:-3 6623:2 6624:10 6625:10 6627:-26 6628:-26 6629:-23 6630:8 6633:11 6634:11 6635:-2 6636:18 6637:14 6638:6 6639:8 6640:7 6641:4 6642:4 6643:4 6644:1 6645:3 6646:3 6647:-3 6648:-3 6649:-2 6650:1 6651:1 6652:1 6653:10 6654:23 6655:-5 6656:-2 6657:-2 6658:-4 6659:-6 6660:-6 6661:2 6662:-3 6665:-11 6666:11 6667:11 6668:8 6669:8 6670:-26 6671:-26 6672:6 6673:7 6674:9 6675:1 6676:3 6677:3 6678:5 6679:5 6680:-1 6681:-5 6682:-5 6683:4 6684:6 6685:-10 6686:9 6687:7 6688:5 6689:2 6690:8 6691:8 6692:-8 6693:-9 6694:-17 6695:-17 6696:-22 6698:8 6699:2 6700:3 6702:-5 6703:6 6704:7 6705:-1 6706:1 6707:1 6708:-1 6709:-2 6710:-2 6711:1 6712:1 6713:9 6714:1 6715:10 6716:10 6717:10 6718:-1 6719:1 6720:6 6721:-9 6722:-9 6723:-12 6724:-7 6725:-7 6726:-7 6728:-3 6729:-3 6731:-2 6732:2 6733:2 6734:12 6735:13 6736:13 6737:-9 6738:-9 6739:-10 6740:-11 6741:-11 6742:-17 6743:-16 6744:-5 6745:-13 6746:1 6747:-5 6748:-5 6749:12 6750:9 6751:1 6752:-3 6754:-4 6755:-18 6756:-12 6757:-18 6758:-4 6759:-7 6760:-7 6761:-5 6762:3 6763:1 6764:2 6767:-9 6768:-5 6769:-5 6770:-3 6771:-1 6772:-2 6773:1 6774:6 6775:7 6776:-1 6777:-1 6778:-1 6779:-1 6780:12 6782:3 6783:-2 6784:-2 6785:3 6786:3 6787:16 6788:16 6789:15 6790:-12 6793:2 6794:11 6795:-1 6796:-1 6798:-9 6799:1 6800:-12 6801:-11 6802:-1 6803:21 6804:21 6805:-3 6806:21 6807:-8 6808:-12 6809:-2 6811:4 6812:-8 6813:-10 6814:-10 6815:5 6817:-2 6818:-2 6819:-2 6820:-9 6821:-5 6822:-7 6823:3 6824:3 6825:3 6826:-7 6827:15 6828:15 6829:-27 6830:-27 6831:-2 6832:-2 6833:-4 6834:-3 6835:-17 6836:-16 6837:-15 6838:9 6839:5 6840:6 6841:10 6842:-5 6843:-4 6844:-5 6845:11 6846:8 6847:8 6848:9 6849:5 6850:-2 6851:-3 6852:-6 6853:10 6854:10 6855:10 6856:-26 6857:-7 6858:-7 6859:-7 6860:-10 6861:-10 6862:-10 6863:-24 6864:-9 6865:-6 6866:-4 6867:-14 6868:-14 6869:-10 6870:-10 6871:-7 6872:-7 6873:6 6874:2 6875:-7 6876:-7 6877:-9 6880:-3 6881:7 6882:-19 6883:-9 6884:-11 6885:-7 6886:-7 6887:-17 6888:-9 6889:-9 6890:10 6892:6 6893:6 6894:10 6895:10 6898:13 6899:17 6900:1 6906:14 6907:9 6908:9 6909:10 6910:-17 6911:-16 6912:-16 6913:10 6914:18 6915:-10 6916:-10 6917:6 6918:12 6919:11 6921:-7 6922:-8 6923:12 6924:16 6925:16 6926:-7 6927:-5 6928:-3 6929:-5 6930:15 6933:1 6934:13 6935:-7 6936:-6 6937:-1 6938:-6 6939:-4 6940:-1 6941:-1 6942:14 6943:10 6944:10 6945:10 6946:-7 6947:-7 6948:11 6949:11 6950:15 6951:27 6952:-7 6953:-1 6954:-1 6955:6 6956:10 6957:10 6958:-4 6959:-2 6960:4 6961:5 6962:-5 6963:-16 6964:-1 6966:-14 6967:-14 6970:-7 6971:-7 6972:7 6973:9 6974:9 6975:-21 6976:-5 6977:-4 6978:-3 6979:-2 6980:10 6981:10 6982:-17 6983:-17 6984:-15 6985:-16 6986:-16 6987:6 6988:9 6989:9 6990:-2 6991:-2 6992:-8 6993:4 6994:10 6995:10 6996:7 6997:2 6998:2 6999:14 7000:14 7001:-2 7002:11 7003:-15 7004:-7 7005:-7 7006:-7 7007:-2 7008:2 7009:-7 7010:-7 7011:-3 7012:-3 7013:-3 7014:-4 7015:-4 7016:1 7017:1 7018:-5 7019:-5 7020:-6 7021:-9 7022:-4 7023:-5 7024:-5 7025:-5 7027:8 7032:8 7033:4 7034:8 7035:8 7036:-9 7037:8 7038:-30 7039:-8 7040:-6 7041:-5 7042:-7 7043:-4 7044:-4 7045:-4 7046:4 7047:4 7048:4 7049:-1 7050:-1 7051:-7 7053:-13 7054:-2 7055:-2 7056:-9 7057:-8 7058:-4 7059:5 7060:5 7061:-3 7062:-3 7064:-3 7065:-17 7066:-15 7067:-10 7068:-2 7069:-5 7070:-5 7071:-7 7072:-3 7073:6 7074:6 7075:6 7077:6 7078:10 7079:-4 7080:-4 7081:-6 7082:-6 7083:-6 7084:-6 7085:8 7086:15 7087:15 7088:-2 7089:-2 7090:-2 7091:-3 7092:-9 7093:3 7094:3 7095:-12 7096:-17 7097:7 7098:7 7099:-5 7100:-5 7101:6 7102:7 7103:-18 7104:3 7105:2 7106:2 7107:-13 7108:-10 7109:-10 7110:-18 7111:-10 7112:-14 7113:-14 7114:1 7115:-6 7116:-6 7117:6 7118:-4 7119:-7 7120:4 7121:4 7122:4 7125:13 7126:-4 7127:-4 7128:23 7129:2 7130:11 7131:12 7132:-9 7133:-8 7134:-15 7135:-15 7136:5 7137:9 7138:1 7139:1 7140:-8 7141:-8 7142:-8 7143:7 7144:8 7145:8 7146:-10 7147:-10 7148:-5 7149:-5 7150:10 7151:12 7152:12 7153:-4 7154:9 7155:10 7158:-2 7159:-3 7160:-6 7161:-6 7162:3 7163:3 7164:3 7169:-4 7170:-3 7171:-3 7172:-12 7173:-5 7174:-2 7175:-4 7176:-4 7177:-7 7178:-7 7179:-2 7180:-17 7181:-6 7182:-5 7183:-5 7185:-1 7186:-1 7187:-1 7188:2 7189:6 7190:6 7191:-1 7192:-1 7193:-10 7194:-10 7195:-6 7196:-9 7197:2 7198:2 7199:2 7200:-7 7201:-10 7203:-6 7204:16 7205:9 7206:-6 7207:-6 7208:11 7209:7 7210:5 7211:5 7212:-5 7213:-16 7214:-8 7215:-8 7216:-11 7217:-8 7219:-19 7220:-10 7221:-10 7222:-5 7223:-6 7224:-15 7225:-15 7226:-1 7228:7 7229:11 7230:-8 7231:-4 7232:-2 7233:-2 7234:-1 7235:-10 7236:-10 7237:-8 7238:-8 7239:8 7240:6 7241:8 7242:7 7243:-5 7245:-8 7246:-9 7248:7 7249:8 7250:-9 7251:-4 7252:-4 7253:-2 7254:2 7255:3 7256:3 7257:-8 7258:-19 7259:-15 7260:-9 7261:11 7264:10 7265:15 7266:-17 7267:-16 7268:9 7269:11 7270:10 7271:8 7272:8 7273:-5 7274:-5 7275:-7 7276:-9 7277:-1 7278:-1 7279:2 7280:-3 7281:-25 7282:-10 7283:-10 7284:-4 7285:-4 7286:12 7287:-16 7288:-21 7291:8 7292:8 7293:2 7294:2 7295:-3 7296:-3 7297:-7 7298:-3 7299:13 7300:10 7301:10 7302:15 7303:-12 7304:-9 7305:-7 7306:4 7307:-12 7308:-14 7309:8 7310:-10 7311:-8 7312:8 7313:8 7314:9 7315:5 7316:3 7317:-14 7318:-2 7319:7 7321:-13 7322:-3 7323:-7 7324:-11 7325:-11 7326:10 7327:10 7328:3 7330:-7 7331:10 7333:-9 7334:-7 7338:-5 7339:-5 7340:4 7341:4 7342:4 7343:6 7344:10 7345:10 7346:14 7347:-2 7348:-3 7351:-3 7352:-6 7353:2 7355:-7 7356:5 7358:-5 7359:-4 7360:-4 7361:-1 7362:-1 7363:11 7364:2 7365:1 7366:-2 7367:3 7368:-6 7369:14 7370:8 7371:2 7372:2 7373:5 7374:5 7375:4 7376:2 7377:-8 7378:-8 7379:-5 7380:-5 7381:-5 7382:13 7383:10 7384:4 7385:10 7386:11 7387:-13 7388:-10 7389:-1 7390:3 7391:3 7392:7 7393:2 7394:2 7395:-3 7397:-1 7398:-1 7399:4 7400:5 7401:1 7402:2 7403:2 7404:2 7405:2 7406:2 7407:-5 7408:3 7409:3 7410:-4 7411:4 7412:-28 7413:-20 7414:-6 7415:-10 7416:-4 7417:-11 7418:-12 7419:7 7421:-15 7422:-16 7423:-16 7426:10 7427:10 7428:-11 7429:-11 7432:-8 7434:18 7435:18 7436:22 7437:-2 7438:7 7439:8 7440:8 7441:-4 7442:-5 7443:-6 7444:-9 7445:-3 7446:-12 7447:-7 7448:-12 7449:-2 7450:16 7451:-10 7452:-10 7453:-17 7454:-1 7455:-16 7456:-7 7457:-8 7458:-13 7459:-2 7460:-2 7461:-2 7462:-8 7463:-5 7464:-14 7465:-14 7466:7 7467:7 7468:-8 7469:-9 7470:-5 7471:11 7472:2 7473:-1 7474:-1 7475:3 7476:4 7477:4 7478:4 7479:4 7480:5 7481:5 7482:-11 7483:-11 7484:-11 7485:-11 7486:-3 7487:-2 7488:-2 7489:1 7490:1 7491:1 7492:7 7493:5 7494:-11 7495:-7 7496:-7 7497:10 7498:10 7499:-4 7500:-3 7501:-3 7503:12 7504:12 7505:8 7506:12 7507:12 7508:-17 7509:5 7510:-12 7511:-5 7512:-7 7513:-1 7514:-1 7515:-8 7516:-8 7517:-1 7518:-8 7519:-8 7520:4 7521:3 7522:3 7523:-3 7524:-3 7525:-8 7526:-9 7529:-3 7530:-2 7531:8 7532:9 7533:-2 7534:-2 7535:-6 7536:-9 7537:-3 7538:-3 7541:-6 7542:-4 7546:-7 7547:-2 7548:-10 7549:-10 7550:1 7552:11 7553:10 7554:8 7555:13 7556:-7 7557:13 7558:14 7559:14 7560:12 7561:11 7562:11 7563:-7 7564:2 7565:-2 7566:-2 7567:5 7568:5 7569:-15 7570:-8 7571:-8 7572:-6 7573:-6 7574:-9 7575:-1 7576:-6 7577:-2 7579:5 7580:3 7581:-13 7582:6 7583:8 7584:8 7585:-1 7586:-2 7587:1 7589:2 7590:2 7591:2 7592:2 7593:15 7594:-8 7595:-8 7596:-8 7597:13 7598:-3 7599:-3 7600:18 7601:22 7604:-5 7605:-11 7606:16 7607:8 7608:5 7609:6 7610:2 7611:2 7612:3 7613:3 7614:-1 7615:-13 7618:-3 7619:4 7620:4 7621:-5 7622:-8 7623:-8 7624:-4 7625:-4 7626:6 7627:6 7628:-14 7629:-1 7630:-1 7631:-14 7632:-15 7633:-28 7634:-10 7635:-5 7636:-6 7637:-6 7638:-10 7639:-9 7640:-7 7641:9 7643:-3 7644:-3 7645:11 7646:-30 7647:-2 7648:-5 7649:-2 7650:-8 7652:-8 7653:-5 7654:-10 7655:-10 7656:-22 7657:-15 7658:-10 7659:9 7660:9 7661:22 7662:22 7663:15 7664:-1 7665:-1 7666:14 7667:14 7668:11 7669:3 7670:3 7671:-12 7672:-12 7676:-8 7677:-10 7678:-10 7679:-10 7680:4 7681:-8 7682:3 7683:3 7684:13 7685:-10 7686:-11 7687:-5 7688:-5 7689:-2 7690:1 7691:-7 7692:-7 7693:-3 7694:-3 7695:-3 7696:-29 7698:-12 7699:-7 7700:-7 7701:-4 7702:-7 7703:-10 7704:-2 7705:-17 7706:-1 7707:-9 7709:-4 7710:5 7711:5 7712:-2 7713:-4 7714:-4 7715:6 7716:-5 7717:15 7718:8 7719:7 7720:-1 7721:-3 7723:-3 7724:-11 7728:-3 7729:-25 7730:-5 7731:3 7732:-10 7733:-26 7734:-13 7735:-14 7737:-5 7740:-5 7741:-1 7742:6 7743:11 7744:1 7745:-1 7746:-1 7747:-1 7748:9 7749:5 7750:-7 7751:-7 7752:2 7753:2 7754:8 7755:10 7756:-1 7758:5 7761:1 7765:5 7766:-4 7768:-2 7769:2 7770:-1 7771:-3 7772:-3 7773:20 7775:11 7776:4 7777:8 7778:9 7779:1 7780:5 7781:7 7783:8 7784:-7 7785:-4 7786:10 7787:9 7788:9 7789:1 7790:7 7791:-5 7793:-4 7794:-3 7795:-5 7796:-2 7797:-2 7798:51 7799:-1 7800:67 7801:62 7802:11 7803:-14 7804:-14 7805:8 7806:8 7807:-12 7808:8 7809:8 7810:-17 7811:-2 7812:-14 7813:5 7814:-6 7815:-6 7816:-6 7817:5 7818:5 7819:-7 7820:14 7821:15 7822:17 7823:-3 7824:-1 7825:5 7826:-6 7827:-6 7828:-5 7829:-7 7830:-7 7831:2 7832:-3 7833:-5 7834:-5 7835:-2 7836:-3 7837:-1 7838:9 7839:-9 7840:-1 7841:-7 7842:2 7843:-1 7844:-2 7845:6 7846:-3 7847:-2 7849:7 7850:4 7851:-3 7854:15 7855:-2 7856:-2 7857:-5 7858:-4 7859:-4 7860:2 7861:-1 7862:-1 7863:-7 7864:-9 7865:-2 7866:-2 7867:-2 7868:-6 7869:-2 7870:-6 7871:3 7872:-3 7873:-3 7874:-1 7875:10 7876:10 7877:-2 7878:-13 7879:19 7880:8 7881:17 7882:18 7883:1 7884:1 7885:3 7886:-3 7887:7 7889:7 7890:7 7891:11 7892:6 7893:5 7894:6 7896:7 7897:1 7898:1 7899:1 7900:-13 7901:-13 7902:-11 7905:-5 7906:-3 7907:7 7908:11 7909:2 7910:-2 7912:2 7913:2 7914:12 7915:14 7916:-2 7917:12 7918:10 7919:11 7920:-11 7921:-12 7922:-2 7923:-2 7924:-9 7925:-9 7926:3 7927:3 7928:-7 7929:-1 7930:-1 7931:-9 7932:-1 7933:-11 7934:-15 7935:-9 7936:-7 7937:-12 7938:-11 7939:-11 7940:14 7941:6 7942:-3 7943:2 7944:2 7945:9 7946:1 7947:1 7948:10 7949:10 7950:12 7951:12 7952:-4 7953:-4 7954:-4 7955:4 7956:12 7957:12 7958:-8 7959:-3 7960:-3 7961:-3 7962:12 7963:3 7964:-9 7965:-11 7966:-4 7967:-8 7968:10 7969:10 7970:-3 7971:8 7972:-2 7974:13 7975:13 7976:-12 7977:-13 7978:-13 7979:3 7980:3 7981:3 7982:-2 7983:-2 7984:-2 7985:-15 7987:-8 7988:-5 7989:-2 7990:-4 7991:-1 7992:-1 7993:4 7994:9 7995:11 7996:11 7997:-5 8000:1 8001:-5 8002:-5 8003:4 8004:5 8005:-7 8006:10 8007:-10 8008:-5 8009:-5 8010:-1 8011:1 8012:1 8013:-10 8014:-8 8015:-8 8016:-10 8017:-12 8018:13 8019:14 8020:14 8021:-9 8022:-3 8023:8 8024:12 8025:-22 8026:-15 8027:-13 8028:-10 8029:-9 8033:9 8034:11 8035:-3 8036:2 8037:-2 8039:-1 8041:-5 8042:5 8043:-4 8044:-4 8045:-9 8046:-10 8047:-15 8048:-2 8049:1 8050:-2 8051:-2 8052:-10 8053:-10 8054:-10 8055:-5 8056:-5 8057:12 8058:-13 8059:-10 8060:-11 8061:-2 8062:11 8063:3 8064:13 8065:8 8066:-2 8067:-6 8068:-12 8069:-12 8070:7 8071:-10 8072:-10 8073:-3 8076:-6 8077:-6 8078:4 8080:2 8082:8 8083:-8 8084:-7 8085:-3 8086:-3 8088:3 8089:-5 8090:8 8092:8 8093:-5 8094:-3 8095:-4 8096:-4 8097:-3 8098:11 8099:9 8100:-6 8101:-4 8102:-4 8103:13 8104:10 8105:10 8106:-3 8107:-1 8108:-4 8109:1 8110:1 8111:-2 8112:8 8113:-13 8114:-12 8115:-12 8116:-1 8117:3 8119:22 8120:23 8121:-5 8122:28 8123:-10 8124:-10 8125:-10 8126:-10 8127:11 8128:7 8129:10 8130:9 8131:9 8132:9 8133:-11 8134:-11 8135:9 8136:9 8137:1 8138:-5 8139:-5 8140:-5 8141:1 8142:1 8143:3 8146:-3 8148:15 8149:15 8150:-6 8151:-12 8152:-6 8153:-5 8154:15 8155:3 8156:3 8157:14 8158:14 8159:-11 8160:-7 8161:-6 8162:-4 8163:-5 8164:-5 8165:18 8166:6 8167:6 8168:-9 8169:-9 8170:-6 8171:18 8172:-7 8173:-8 8174:-2 8175:1 8176:1 8177:-16 8178:-11 8179:-11 8180:-11 8181:-11 8182:-1 8183:-6 8184:-5 8185:7 8186:3 8187:3 8188:3 8189:-5 8190:-5 8191:-6 8192:-6 8193:-1 8194:-7 8199:11 8200:11 8201:10 8202:-4 8203:-6 8204:-2 8205:-2 8206:2 8207:-2 8208:-2 8209:3 8210:3 8211:-15 8212:8 8213:-6 8214:-5 8215:-11 8216:5 8217:-2 8218:12 8219:7 8220:-8 8221:-7 8222:1 8223:20 8224:20 8225:-7 8226:-7 8227:-8 8228:-8 8229:-10 8230:-10 8231:-10 8232:-8 8233:-10 8234:-10 8236:-4 8237:-4 8238:-4 8242:-27 8243:-9 8244:-1 8245:-1 8246:-1 8247:-13 8248:-1 8249:-1 8250:2 8251:-4 8252:-4 8253:-4 8254:-12 8255:-2 8256:-2 8257:-13 8258:-13 8259:4 8260:5 8261:-3 8262:-3 8263:3 8264:-8 8265:-4 8266:-4 8268:5 8269:5 8272:-2 8273:-3 8274:-3 8276:3 8277:3 8281:15 8282:21 8283:-1 8284:2 8285:12 8286:12 8288:-14 8289:-15 8290:-3 8291:8 8292:8 8293:3 8294:3 8295:-2 8296:-2 8297:4 8298:4 8299:-13 8300:-13 8301:-2 8302:-2 8303:2 8304:-2 8305:-5 8306:-4 8307:-2 8310:-21 8311:-18 8312:14 8313:15 8314:-9 8315:-9 8316:-10 8317:1 8318:-5 8319:8 8320:7 8321:-3 8322:-3 8323:-4 8324:-4 8325:-18 8326:5 8327:-11 8328:-11 8329:-13 8330:-12 8331:2 8332:-4 8333:-4 8334:1 8335:-2 8336:-6 8337:4 8339:4 8341:-10 8342:-13 8344:-13 8345:8 8346:-1 8347:6 8348:-13 8349:-2 8351:-3 8354:1 8355:1 8357:-3 8358:-3 8359:-3 8360:11 8361:-2 8362:-2 8365:-4 8366:-6 8367:5 8368:3 8369:-6 8370:1 8371:-3 8372:-3 8373:-3 8374:-7 8375:-2 8376:-2 8377:-8 8378:-5 8379:-5 8380:-1 8381:-1 8382:10 8384:6 8385:6 8386:6 8387:2 8388:9 8389:13 8390:14 8391:15 8392:-8 8393:-10 8394:-9 8395:-6 8396:-5 8397:-1 8398:-7 8399:12 8400:13 8401:3 8402:2 8403:14 8404:-9 8405:-2 8406:-6 8407:1 8408:1 8409:-3 8410:1 8411:-2 8412:-2 8413:5 8414:6 8415:11 8417:3 8418:3 8419:-1 8420:11 8421:11 8422:6 8423:9 8424:7 8425:-9 8426:-1 8428:-16 8429:-5 8430:-8 8431:-4 8432:-26 8433:-27 8434:-1 8435:-1 8436:18 8437:14 8438:14 8439:2 8441:10 8442:19 8443:10 8444:15 8445:-5 8447:1 8448:-1 8449:-4 8450:-4 8451:7 8452:11 8453:-6 8454:-5 8455:-4 8456:11 8457:-2 8458:1 8461:-27 8462:-14 8463:-17 8464:-14 8465:-4 8466:1 8468:-2 8469:-12 8470:-3 8471:-8 8472:-8 8473:-1 8474:-1 8475:5 8476:5 8477:6 8478:-1 8479:11 8480:4 8481:13 8482:13 8483:-6 8484:-6 8485:16 8486:17 8487:12 8488:-9 8489:-10 8490:-10 8491:12 8492:12 8493:-12 8494:-10 8495:-4 8496:-9 8497:-9 8498:5 8499:-9 8500:-9 8501:13 8502:10 8503:9 8504:12 8506:-5 8507:7 8508:-2 8509:15 8510:16 8511:-10 8512:-10 8513:-10 8514:-13 8515:3 8516:3 8517:8 8518:8 8519:-16 8520:-11 8521:5 8524:-7 8525:-12 8526:5 8527:5 8528:2 8529:2 8530:2 8531:-11 8532:-11 8533:-11 8534:-18 8535:-15 8536:5 8537:-6 8538:12 8539:14 8540:-2 8543:1 8544:-1 8545:9 8546:-2 8547:-4 8548:2 8549:2 8550:3 8551:9 8552:-9 8553:14 8554:-3 8555:-9 8557:-7 8558:-3 8559:-1 8560:2 8561:-3 8562:-7 8563:-7 8564:-7 8565:-10 8566:-7 8567:-7 8568:-7 8569:14 8570:14 8571:14 8572:-13 8573:-13 8574:-6 8575:-6 8576:-6 8577:-6 8578:13 8579:15 8580:2 8581:2 8582:2 8583:-6 8584:-6 8585:-6 8586:-5 8587:-2 8588:-2 8590:4 8591:4 8594:9 8595:13 8596:13 8599:-1 8600:-1 8601:-3 8602:-27 8603:-7 8604:-7 8605:-5 8606:-6 8607:-4 8608:-4 8609:-7 8610:-13 8611:-9 8612:-1 8613:-1 8614:8 8615:8 8617:15 8618:21 8619:18 8620:7 8621:7 8622:6 8623:6 8624:-13 8625:-13 8627:-3 8628:12 8629:14 8630:-1 8631:2 8632:5 8633:5 8636:-8 8637:-4 8638:9 8639:-11 8640:-10 8641:-10 8642:-10 8643:20 8644:2 8645:2 8646:25 8647:28 8648:-4 8649:1 8650:3 8651:3 8652:3 8653:7 8654:-5 8655:-7 8656:14 8657:14 8658:12 8659:18 8660:20 8661:20 8662:-3 8663:-3 8664:-5 8665:-5 8666:-5 8667:-1 8668:-1 8669:13 8670:12 8671:12 8672:1 8673:10 8674:7 8675:-9 8676:-11 8677:-11 8678:8 8679:-7 8680:26 8681:16 8682:-2 8683:-2 8684:11 8685:11 8686:18 8687:18 8688:18 8689:-15 8690:-5 8691:-10 8692:-10 8693:-10 8694:-8 8695:-3 8696:1 8697:1 8699:-7 8700:-9 8701:-7 8702:-7 8703:-7 8704:4 8706:1 8707:-3 8708:-3 8709:-3 8710:-13 8711:11 8713:2 8714:-3 8715:-3 8716:7 8717:9 8718:-2 8719:-2 8720:-6 8721:-5 8722:-5 8723:-7 8724:-5 8725:-4 8726:13 8731:-2 8732:-4 8733:3 8734:18 8735:22 8736:-2 8737:-2 8738:-1 8741:-6 8745:-3 8746:-3 8747:-3 8748:-3 8749:-16 8750:-5 8751:-16 8752:-16 8753:-16 8754:-3 8755:3 8756:11 8757:-7 8758:8 8759:8 8760:-3 8761:9 8762:-12 8763:-12 8764:-1 8765:-1 8766:-5 8767:-1 8768:-1 8769:-11 8770:3 8771:-12 8772:3 8773:-6 8774:-6 8775:-4 8776:-5 8777:-7 8778:15 8779:10 8780:5 8781:10 8782:10 8783:-12 8784:-12 8785:17 8786:14 8787:-5 8790:-10 8791:6 8792:6 8793:-11 8794:-10 8795:11 8796:-5 8797:-10 8798:-15 8799:-15 8800:-6 8801:-6 8802:-3 8803:9 8804:-3 8805:-3 8806:-3 8807:-3 8810:3 8811:3 8812:-11 8813:-7 8814:6 8815:8 8816:1 8817:1 8818:-2 8819:-1 8820:-1 8821:-2 8822:-9 8823:-9 8824:10 8825:10 8826:7 8827:-11 8828:-11 8829:-10 8830:-8 8831:-8 8832:-3 8835:-15 8836:-10 8837:-10 8838:8 8839:-2 8840:13 8841:13 8842:-22 8844:-17 8845:-12 8846:-12 8847:-5 8848:-5 8849:-7 8850:-1 8851:-13 8852:-2 8853:-5 8854:-10 8855:-10 8856:-9 8857:-10 8858:-10 8859:-1 8860:-1 8861:-6 8862:30 8863:12 8864:12 8865:12 8867:15 8868:8 8869:-20 8870:-24 8871:8 8872:8 8873:-7 8874:4 8875:16 8876:34 8877:-12 8878:-12 8879:-22 8880:-7 8881:-8 8882:-6 8883:-9 8884:-9 8885:-6 8888:-9 8889:13 8890:13 8891:13 8898:-1 8902:4 8903:6 8904:-15 8905:-7 8906:-16 8907:-16 8908:-2 8909:7 8910:2 8911:2 8912:-12 8913:-12 8914:5 8915:5 8916:5 8917:-1 8918:-11 8919:12 8920:12 8921:-12 8922:-5 8923:-5 8924:-5 8925:3 8926:-8 8927:-8 8928:-4 8929:2 8930:-6 8931:-11 8932:-7 8933:10 8934:10 8935:10 8936:-2 8937:3 8938:-11 8939:-8 8940:14 8941:-10 8942:-2 8943:-15 8944:-5 8945:-5 8949:-4 8950:-9 8951:-7 8953:-5 8954:-5 8955:-5 8956:-1 8957:5 8958:9 8959:-4 8960:-10 8961:-10 8962:3 8963:3 8964:3 8965:11 8966:9 8967:10 8968:11 8969:-9 8970:-8 8971:-2 8973:-4 8974:-4 8975:-2 8976:-2 8979:6 8980:-5 8981:-8 8982:-8 8983:-8 8984:17 8985:13 8986:13 8988:10 8989:22 8990:22 8991:22 8992:-2 8993:-5 8994:2 8995:2 8996:-8 8997:-12 8998:-12 8999:12 9000:12 9001:12 9002:-3 9003:-3 9004:-3 9005:4 9006:-6 9007:-6 9008:5 9009:5 9010:3 9011:-5 9012:-5 9013:-1 9014:15 9015:15 9016:15 9017:1 9018:1 9019:1 9020:7 9021:5 9022:-9 9023:-9 9024:-6 9025:-6 9026:28 9027:38 9030:38 9031:25 9032:22 9033:1 9034:3 9035:3 9036:4 9037:4 9039:5 9040:-4 9041:9 9042:5 9043:5 9044:9 9045:12 9046:14 9047:8 9048:2 9049:5 9050:7 9051:7 9052:7 9053:3 9057:8 9058:-2 9059:-2 9060:-2 9061:-2 9062:14 9063:7 9064:10 9065:11 9066:11 9067:-15 9068:-3 9069:-7 9070:-7 9071:-6 9072:-8 9073:-9 9074:-7 9075:2 9077:1 9078:-2 9079:-2 9080:-4 9081:-4 9082:-4 9083:-4 9084:-11 9085:-11 9086:-11 9087:-11 9088:-2 9089:-2 9090:-4 9091:-4 9092:-4 9093:-4 9094:1 9095:1 9096:1 9097:7 9098:-1 9099:-10 9100:6 9101:6 9102:8 9103:-1 9104:4 9105:4 9106:4 9107:5 9108:-9 9109:1 9110:1 9111:-10 9112:-10 9113:-10 9114:-5 9115:-1 9116:-6 9117:-5 9118:-1 9119:-21 9120:-4 9121:-12 9122:43 9123:18 9124:20 9125:-8 9126:-8 9127:20 9128:3 9129:47 9130:21 9131:-10 9132:-16 9133:-6 9134:-27 9135:19 9136:-29 9137:-9 9139:10 9140:-7 9141:-48 9142:-9 9144:23 9145:-16 9146:-12 9148:4 9149:-2 9150:21 9151:9 9152:-25 9153:-25 9154:-4 9155:-11 9156:-22 9157:29 9158:-2 9159:-2 9160:4 9161:44 9162:-2 9163:15 9164:-10 9167:-30 9168:35 9169:-16 9172:55 9173:20 9174:9 9175:-8 9176:-16 9178:-50 9179:-1 9180:-5 9181:-7 9185:-12 9186:-30 9187:-3 9188:13 9189:25 9190:-4 9191:1 9192:-31 9193:19 9194:19 9197:-4 9200:18 9202:-19 9203:-19 9204:-25 9205:-13 9206:-23 9207:119 9208:95 9209:26 9210:26 9211:27 9212:28 9213:18 9214:-13 9218:-2 9220:31 9221:16 9222:-22 9223:-6 9224:12 9225:-21 9226:-25 9227:26 9229:-5 9230:-9 9231:53 9232:61 9233:-6 9234:-41 9235:-12 9236:-33 9237:17 9238:-5 9239:13 9240:5 9241:20 9242:20 9243:-25 9245:-39 9246:-23 9247:-11 9248:-13 9249:33 9250:38 9255:-17 9256:-5 9257:-68 9258:-27 9259:-27 9261:-8 9263:13 9264:9 9268:-23 9269:-40 9270:14 9271:-30 9272:-26 9274:-1 9275:18 9276:18 9278:7 9279:-6 9280:-31 9281:6 9282:6 9285:-13 9286:-16 9287:-38 9288:-5 9290:-6 9291:-6 9292:27 9293:4 9299:-30 9300:11 9301:-20 9302:-26 9303:-47 9305:-9 9306:-24 9308:133 9310:-21 9311:42 9314:-16 9315:-16 9317:-11 9318:-5 9319:-5 9320:-16 9321:-16 9322:-18 9323:5 9324:-3 9329:-24 9331:11 9332:-2 9334:-26 9335:-16 9336:-4 9337:-3 9338:-21 9339:-5 9341:-7 9342:41 9345:-27 9349:26 9350:-1 9351:-5 9352:-8 9353:-4 9354:-2 9355:-10 9356:-9 9358:-10 9359:22 9360:-3 9361:-3 9362:10 9363:38 9364:-11 9366:-30 9367:171 9368:-21 9369:-32 9370:-22 9373:-21 9374:-9 9375:-12 9376:-11 9378:-6 9379:7 9380:-6 9385:-12 9387:37 9388:22 9389:-1 9390:77 9391:15 9395:-5 9396:-43 9397:-2 9398:13 9399:1 9400:-3 9403:-45 9404:55 9405:41 9406:20 9407:-28 9408:-6 9409:-7 9410:28 9411:-48 9412:-50 9415:-17 9417:17 9418:37 9419:-23 9420:-34 9421:-17 9422:-17 9423:-10 9424:-29 9425:-30 9426:-5 9427:-3 9428:-23 9429:-7 9430:-7 9433:-4 9436:46 9439:29 9440:-16 9441:-10 9442:32 9443:35 9445:-10 9447:-37 9448:-5 9449:-22 9450:-6 9452:-6 9453:1 9454:-6 9456:-8 9457:-13 9458:16 9460:-17 9461:-11 9463:-34 9465:-31 9466:-11 9467:-9 9468:-15 9470:-75 9471:-33 9472:-6 9473:-10 9474:5 9475:-30 9476:15 9478:-23 9479:10 9480:39 9481:10 9482:-1 9484:-8 9486:-39 9489:39 9491:-2 9493:-18 9495:-13 9500:-3 9501:-7 9502:42 9504:37 9505:-6 9506:37 9508:-9 9509:-11 9512:68 9513:-12 9514:23 9515:-7 9516:-6 9517:-14 9519:-10 9520:13 9523:-5 9524:-2 9525:11 9526:-37 9527:38 9529:-6 9530:-5 9534:5 9536:-10 9537:59 9538:42 9539:-6 9540:-31 9541:31 9542:47 9543:34 9544:14 9545:32 9547:-31 9548:5 9550:19 9551:22 9552:-9 9553:-32 9555:-2 9556:-7 9557:24 9560:32 9562:16 9563:16 9569:-20 9572:-4 9573:-27 9574:-11 9575:24 9576:-13 9577:-13 9578:16 9579:-24 9580:-12 9581:-26 9582:-9 9584:-10 9585:-1 9586:-16 9587:40 9588:-10 9589:41 9590:-19 9591:-45 9592:60 9593:-9 9594:-1 9595:-9 9596:53 9597:-21 9598:2 9599:-9 9600:12 9601:68 9602:-8 9603:-10 9604:-20 9605:-13 9606:31 9607:7 9608:13 9609:30 9610:-9 9611:-6 9612:-11 9613:-11 9614:-10 9615:-22 9616:12 9617:39 9618:-16 9619:-9 9623:13 9624:13 9625:-5 9628:43 9629:47 9633:-32 9634:-32 9635:37 9636:14 9637:16 9638:13 9639:-9 9640:-2 9644:13 9645:-30 9647:-2 9648:-2 9650:16 9651:-12 9652:-6 9653:8 9654:55 9655:-50 9656:-1 9657:6 9658:34 9659:-21 9660:-4 9661:29 9662:12 9663:43 9664:51 9665:62 9666:43 9667:-65 9668:-17 9669:-12 9670:-12 9671:-10 9672:-24 9673:-1 9674:-5 9675:-5 9676:-30 9677:-12 9678:3 9679:-13 9680:-20 9681:26 9682:-17 9683:19 9684:19 9685:20 9686:20 9687:-6 9688:2 9689:-44 9690:-10 9691:-19 9692:-17 9693:-11 9694:-11 9695:-39 9696:-3 9697:-14 9701:-5 9702:32 9703:-20 9704:-9 9705:62 9706:68 9708:-12 9709:-8 9710:10 9712:-13 9713:16 9715:-28 9716:25 9717:-6 9718:-5 9720:51 9721:-6 9722:-17 9723:9 9725:10 9726:10 9728:-6 9729:-22 9730:-2 9731:-3 9732:55 9733:62 9734:-11 9737:-5 9739:-32 9740:-4 9741:29 9742:-22 9743:42 9744:-7 9745:-6 9746:-2 9747:-16 9750:-2 9751:13 9752:-3 9753:-3 9754:-8 9756:4 9757:-7 9758:-16 9759:-16 9760:57 9761:-34 9762:-1 9765:-16 9766:-2 9768:-27 9769:-27 9770:5 9771:-43 9773:80 9774:13 9775:-14 9776:-24 9777:-34 9778:-34 9779:18 9780:18 9781:41 9782:41 9783:6 9784:52 9785:7 9786:-6 9788:-3 9789:-7 9790:-7 9791:-36 9792:-16 9793:-23 9794:9 9795:-4 9796:13 9797:-33 9798:56 9799:-4 9800:-21 9801:-8 9802:-22 9805:-1 9806:16 9807:-5 9808:-5 9809:39 9810:24 9811:11 9812:12 9814:-30 9815:20 9816:-2 9817:-3 9818:40 9819:42 9820:-29 9821:-20 9822:-6 9823:-7 9824:27 9825:-5 9826:23 9827:-8 9828:-13 9829:27 9830:8 9831:11 9832:-2 9833:27 9834:-1 9835:32 9836:-21 9837:-5 9838:16 9839:12 9840:21 9842:34 9843:-35 9844:-9 9845:3 9847:21 9848:-2 9849:3 9850:-20 9851:-21 9852:18 9853:-17 9854:-17 9856:-5 9858:5 9859:-5 9862:-11 9863:-4 9864:-4 9865:-3 9866:-3 9867:-7 9868:-7 9871:-5 9872:-5 9873:-26 9878:-17 9879:-6 9882:1 9883:-21 9885:20 9886:-56 9887:-5 9888:-2 9890:84 9891:63 9892:-36 9893:11 9894:-78 9895:47 9896:-21 9897:-13 9898:-5 9902:-12 9903:-12 9904:-20 9905:-4 9906:3 9907:-10 9908:-10 9909:-28 9910:-25 9911:-5 9912:-73 9913:-8 9915:-2 9916:43 9917:-26 9919:-8 9920:-16 9921:-20 9922:11 9923:-12 9924:-6 9926:-6 9927:-7 9928:-5 9929:-4 9930:-23 9931:-10 9933:29 9934:41 9935:37 9936:12 9937:-6 9939:-12 9940:-10 9941:-10 9942:-12 9943:4 9944:4 9945:39 9946:-16 9947:-16 9948:22 9949:20 9950:-49 9951:9 9952:31 9953:3 9955:41 9956:-1 9957:-3 9959:14 9960:25 9961:-17 9962:10 9963:33 9964:11 9965:49 9966:13 9968:-5 9969:-4 9970:32 9971:10 9972:-11 9973:-11 9977:-26 9978:14 9979:-5 9980:10 9981:22 9982:-15 9983:10 9984:-28 9985:-1 9986:-13 9987:-26 9988:-9 9989:-9 9990:17 9991:-28 9992:-3 9993:-3 9994:-19 9995:18 9996:20 9998:-6 9999:-6 10000:-17 10003:6 10004:-6 10005:35 10006:35 10007:-2 10008:-35 10010:-10 10011:-10 10012:-34 10017:3 10018:-18 10019:26 10020:38 10021:40 10022:-21 10023:17 10024:-10 10025:-31 10026:23 10027:23 10028:-6 10029:-6 10030:-12 10031:-18 10032:-33 10033:-33 10034:-14 10035:52 10036:-5 10037:-32 10038:19 10039:-26 10040:25 10041:-45 10042:57 10043:84 10044:42 10045:79 10046:79 10047:47 10048:4 10049:32 10050:32 10051:-15 10052:-15 10055:21 10057:2 10058:4 10059:78 10060:34 10061:-13 10062:-8 10063:-8 10064:-7 10065:-59 10066:62 10067:-6 10068:-12 10069:58 10070:20 10071:-11 10072:-14 10073:34 10074:27 10075:22 10076:6 10077:24 10078:12 10079:15 10080:18 10081:-4 10082:12 10083:-16 10085:-6 10086:-6 10087:4 10088:-6 10089:-45 10090:-10 10091:34 10093:-16 10094:14 10095:-2 10096:-7 10097:7 10098:30 10099:-1 10100:16 10101:-17 10102:-32 10103:-12 10104:-8 10106:15 10107:-6 10108:-12 10110:-2 10111:-24 10113:-96 10114:-6 10118:21 10119:3 10120:-12 10121:-12 10122:18 10123:47 10124:16 10125:-23 10126:-24 10128:27 10129:-23 10130:6 10132:-22 10133:33 10134:23 10135:-6 10136:-22 10137:37 10138:-42 10139:-20 10140:-6 10141:-7 10142:51 10143:59 10144:5 10145:17 10146:2 10147:-10 10148:29 10149:-2 10150:-28 10152:48 10154:19 10155:-35 10156:-8 10157:26 10159:-10 10160:-1 10161:16 10162:1 10163:49 10165:7 10166:14 10167:-8 10168:-4 10169:-84 10170:-9 10171:-6 10172:26 10174:-10 10175:-6 10176:30 10178:-8 10179:8 10181:-6 10184:7 10185:-1 10186:-31 10187:-11 10188:-2 10190:-7 10191:-2 10192:-18 10193:4 10194:38 10195:-10 10196:16 10197:22 10198:13 10199:11 10200:12 10204:-2 10205:-30 10206:40 10208:-14 10209:-25 10211:-17 10212:6 10214:-10 10215:55 10216:20 10217:-8 10218:-4 10219:-31 10220:11 10221:30 10222:-14 10223:-40 10224:-1 10225:-4 10226:-6 10231:-5 10232:-11 10233:-27 10234:-3 10235:12 10236:28 10237:52 10238:-32 10239:17 10240:18 10247:-31 10250:-2 10251:28 10252:-3 10253:24 10254:1 10256:-8 10257:34 10258:-4 10259:-4 10260:4 10261:8 10262:1 10263:195 10264:47 10265:151 10266:22 10267:14 10268:-24 10269:43 10271:6 10272:-8 10273:-6 10275:-1 10279:4 10280:19 10281:15 10282:-41 10283:-36 10284:-6 10285:-17 10286:12 10287:-19 10288:-11 10290:1 10291:-31 10293:35 10294:-4 10295:-8 10296:30 10297:50 10298:-10 10299:-7 10300:-8 10301:21 10302:-26 10303:-31 10304:25 10305:-12 10306:-5 10307:16 10308:5 10309:20 10310:20 10311:7 10312:8 10313:8 10315:-5 10316:-5 10317:-41 10318:-27 10319:-11 10320:-8 10321:28 10322:13 10326:-3 10327:-3 10328:-35 10329:-8 10330:-11 10332:9 10333:-3 10334:-23 10339:-12 10340:-22 10341:28 10342:35 10343:-21 10344:46 10346:-6 10347:-21 10349:-10 10350:-10 10351:30 10352:13 10353:13 10354:22 10355:-4 10359:25 10360:7 10363:-2 10364:-23 10365:-2 10366:-2 10367:-20 10368:-7 10369:-32 10370:-36 10371:-3 10373:-12 10374:-6 10375:16 10376:-16 10377:3 10378:3 10379:-14 10383:20 10385:22 10388:-29 10389:11 10390:-21 10391:-23 10393:-38 10394:-42 10396:-8 10397:-21 10398:-37 10399:-23 10401:-17 10402:13 10403:51 10405:26 10406:41 10408:-24 10409:24 10410:-14 10412:-6 10413:-6 10414:-14 10415:-14 10418:-5 10419:-5 10422:8 10424:-6 10425:-6 10426:-48 10427:-13 10428:13 10429:-11 10432:-28 10434:-5 10435:-3 10436:-3 10439:26 10440:5 10441:-21 10442:-15 10443:-15 10445:-14 10446:-5 10447:-19 10448:52 10449:-20 10450:-16 10452:-27 10453:-19 10454:-4 10455:-3 10456:-13 10457:-14 10458:-12 10459:-7 10460:-4 10462:52 10464:-1 10466:-1 10467:-13 10469:20 10470:6 10473:-11 10474:-11 10475:-2 10477:31 10478:-10 10482:14 10483:-7 10484:-11 10485:18 10487:12 10488:-3 10489:-3 10490:14 10491:8 10492:16 10493:-16 10494:-30 10495:91 10496:91 10497:-10 10498:6 10499:-28 10500:-18 10501:-2 10503:-17 10504:-8 10505:-8 10506:-10 10508:-6 10509:-8 10510:-8 10513:38 10514:-5 10521:29 10522:28 10523:-1 10524:44 10525:50 10526:14 10528:-5 10529:-41 10530:24 10531:37 10534:24 10535:2 10536:8 10537:-14 10538:-10 10539:-20 10540:6 10541:-20 10542:63 10543:37 10544:33 10545:-16 10549:-7 10551:20 10552:-20 10553:-40 10554:39 10555:39 10556:-15 10557:-15 10558:-13 10559:9 10560:30 10561:-27 10562:-40 10563:8 10564:-8 10565:-12 10566:-13 10567:6 10568:21 10569:12 10570:12 10571:-4 10572:-4 10573:-26 10574:-27 10575:-4 10576:-3 10577:-2 10578:-6 10579:-6 10580:-12 10581:-12 10582:-8 10583:-33 10584:-33 10585:-8 10586:-4 10588:49 10591:32 10593:-5 10594:36 10595:40 10597:-12 10598:-12 10599:-2 10600:45 10602:9 10604:5 10605:10 10606:26 10608:-23 10609:-12 10610:-15 10611:52 10612:-12 10613:-5 10615:18 10616:-5 10617:-8 10620:-11 10621:-10 10622:20 10623:11 10626:-15 10627:-16 10628:3 10629:-8 10632:-8 10634:-8 10635:-26 10636:40 10637:-19 10638:-4 10639:-4 10641:-37 10642:-13 10643:30 10644:-23 10645:-56 10647:-32 10648:-35 10649:5 10650:7 10651:-5 10652:40 10653:21 10654:-24 10655:-9 10656:-9 10657:-37 10658:34 10659:-3 10660:-1 10662:-6 10664:11 10665:11 10666:-25 10667:-18 10669:40 10671:-2 10673:-20 10675:-12 10680:-3 10681:-5 10682:24 10684:30 10686:-4 10687:-28 10688:30 10690:-8 10691:5 10694:61 10695:-4 10696:17 10697:-10 10698:-13 10699:-11 10701:-4 10703:-5 10704:-5 10705:8 10706:-21 10707:47 10709:-3 10711:-2 10715:5 10717:-9 10718:-7 10719:-7 10720:-47 10722:75 10723:42 10724:24 10725:11 10726:14 10727:24 10728:28 10729:-10 10730:37 10731:5 10732:-7 10735:-9 10736:-14 10737:5 10741:11 10742:18 10743:-10 10744:-24 10745:-22 10746:-2 10747:-23 10748:-17 10749:-6 10750:28 10753:51 10755:17 10756:17 10761:-30 10762:-35 10763:18 10765:-18 10767:26 10768:16 10769:29 10771:-10 10772:-7 10773:-34 10774:-10 10775:-10 10776:18 10777:-25 10778:-9 10779:-12 10780:-24 10781:-9 10784:-9 10786:-10 10787:2 10788:11 10789:-10 10790:52 10791:-19 10792:-43 10793:60 10794:-2 10795:-12 10796:-1 10797:-8 10798:-9 10799:-20 10800:-17 10801:-62 10802:18 10803:53 10804:-2 10805:-11 10806:-13 10807:-10 10808:32 10811:20 10812:6 10813:-21 10814:-5 10815:-7 10816:18 10817:-2 10818:-4 10819:-4 10821:-10 10822:7 10823:7 10824:29 10825:-20 10826:6 10827:-7 10828:-29 10829:4 10830:14 10831:-10 10832:-32 10833:-27 10834:-11 10835:-10 10836:23 10837:42 10838:-12 10844:37 10845:37 10846:-3 10847:-3 10848:7 10850:13 10851:47 10854:-25 10855:-25 10856:21 10857:29 10858:50 10859:61 10860:12 10861:-10 10862:-20 10863:-22 10866:-28 10867:-2 10868:-2 10869:-1 10870:13 10872:-8 10873:-29 10874:-5 10875:16 10876:55 10877:-40 10878:-2 10879:-6 10880:10 10881:30 10882:-17 10883:33 10884:-3 10885:25 10886:9 10887:15 10888:15 10889:-6 10890:59 10891:20 10892:-20 10893:-2 10894:26 10895:41 10896:27 10897:21 10898:-75 10899:-29 10900:-7 10901:-12 10902:-1 10903:-5 10904:-6 10905:-11 10907:3 10908:-8 10909:-11 10910:-4 10911:-7 10912:29 10913:-13 10915:-13 10916:-30 10917:10 10918:-51 10919:-37 10920:-15 10921:-3 10922:25 10923:-17 10924:-4 10925:-37 10926:-18 10927:6 10928:-5 10929:-45 10930:-15 10931:-44 10933:-11 10934:-13 10935:-14 10936:10 10937:11 10938:-68 10939:-4 10940:1 10941:-14 10947:-12 10948:-4 10949:35 10950:-10 10952:-21 10953:-9 10954:-14 10955:54 10956:61 10957:1 10958:-6 10960:-24 10961:-13 10962:23 10963:-18 10966:-11 10967:26 10968:17 10969:17 10971:-5 10972:-9 10973:16 10974:30 10975:-6 10976:-5 10977:1 10978:-3 10979:5 10980:-2 10981:2 10982:-17 10984:10 10985:10 10986:-2 10987:-6 10988:-23 10989:-8 10990:-26 10991:-27 10992:65 10993:79 10994:-4 10995:-4 10998:-23 11000:-12 11003:-12 11004:-12 11005:-15 11008:10 11009:-5 11011:-7 11012:2 11013:-11 11014:-19 11015:-10 11016:-9 11017:16 11018:-7 11020:-48 11021:-48 11022:-6 11023:-6 11024:12 11025:6 11028:-4 11029:-7 11030:-22 11031:-10 11032:-10 11033:30 11034:-29 11035:-14 11036:-14 11037:43 11038:16 11039:-14 11041:-1 11042:-6 11045:-8 11046:-6 11047:-6 11048:-10 11049:-8 11050:-27 11051:-25 11052:4 11053:-33 11055:61 11056:17 11057:-16 11058:-10 11059:-50 11060:-13 11062:-7 11063:-5 11064:-5 11065:-14 11066:-27 11067:-27 11068:-33 11069:-33 11070:44 11071:25 11072:17 11073:17 11074:39 11075:26 11076:4 11077:-5 11079:-2 11080:-12 11081:-12 11082:-33 11083:-14 11084:-14 11085:-14 11086:12 11087:-1 11088:14 11089:-14 11090:-6 11091:17 11092:5 11093:75 11094:46 11095:-5 11096:-12 11097:-7 11098:-6 11103:9 11104:-29 11105:-1 11106:13 11107:-4 11108:-4 11109:24 11110:-11 11111:-36 11116:48 11117:51 11118:-34 11119:-26 11121:-2 11122:16 11123:18 11124:-1 11125:-14 11126:-7 11127:11 11128:16 11129:2 11130:18 11131:23 11132:-5 11133:10 11134:-16 11135:20 11136:-1 11138:11 11139:-9 11140:4 11141:24 11142:-16 11143:-6 11144:-13 11145:-7 11146:-8 11147:-9 11148:30 11149:30 11150:23 11152:31 11153:-32 11154:-8 11155:-4 11158:21 11159:51 11160:12 11161:17 11162:-21 11163:-23 11164:17 11165:5 11166:5 11167:-13 11168:-13 11169:-29 11172:-23 11173:-25 11174:-4 11176:21 11177:-1 11178:13 11183:-15 11184:-8 11185:-8 11186:-3 11187:-3 11188:-5 11189:-5 11190:-2 11193:-3 11194:-4 11195:-20 11196:-27 11197:-17 11203:-26 11204:-12 11205:-1 11206:9 11207:-13 11210:-29 11211:-20 11212:-4 11216:50 11217:34 11218:-59 11219:29 11220:17 11221:-16 11222:-8 11223:-4 11225:-4 11228:-11 11229:-11 11230:18 11231:36 11232:26 11233:5 11235:3 11236:14 11237:-6 11238:-8 11239:-8 11240:-26 11241:-27 11245:-60 11246:-64 11247:-9 11248:-49 11249:-2 11250:52 11251:-26 11252:3 11253:8 11255:-7 11256:-35 11257:-19 11259:8 11260:-10 11261:-8 11262:-7 11263:-6 11264:-26 11265:7 11266:-17 11267:34 11269:-20 11271:-27 11272:-4 11273:-5 11274:-5 11275:-30 11276:-25 11277:-53 11280:22 11281:25 11283:67 11285:40 11286:19 11287:-9 11288:-10 11289:20 11290:-12 11291:-13 11292:-5 11293:-6 11294:32 11295:32 11296:-32 11297:-30 11298:-17 11299:-13 11300:28 11301:17 11303:47 11304:-43 11305:17 11306:33 11307:-17 11309:-5 11310:-21 11311:5 11312:-20 11313:52 11314:6 11315:-1 11316:-5 11317:44 11318:-3 11320:-12 11321:14 11322:-9 11323:65 11324:-18 11325:11 11328:33 11329:-34 11331:9 11332:25 11333:47 11334:17 11335:5 11338:29 11339:-39 11340:20 11341:-6 11342:29 11343:49 11344:-13 11345:-13 11346:-7 11347:-7 11349:14 11350:-12 11354:-27 11355:42 11356:-6 11357:9 11358:19 11360:-1 11361:13 11362:-16 11363:1 11364:-3 11365:-2 11366:-14 11367:-35 11368:-25 11369:-8 11370:-8 11371:-6 11372:-38 11373:20 11374:21 11375:-1 11376:-3 11377:-21 11378:-21 11379:-27 11380:-15 11381:50 11382:-17 11383:64 11384:-6 11386:-22 11390:-10 11391:-10 11393:-9 11394:-14 11395:31 11396:31 11397:-2 11401:-69 11403:-23 11406:-13 11407:-14 11411:10 11412:28 11413:38 11414:-10 11415:68 11416:-6 11417:16 11418:-43 11419:27 11420:9 11421:8 11422:-6 11423:-6 11424:-34 11427:-3 11428:-11 11429:8 11430:-13 11431:27 11432:-34 11433:-34 11434:-5 11435:-18 11436:-3 11437:-1 11438:59 11439:19 11440:-4 11441:-24 11442:11 11443:-18 11444:37 11445:11 11446:-40 11447:47 11448:60 11449:51 11450:80 11451:80 11452:15 11453:-10 11454:-40 11455:-8 11456:-45 11457:29 11458:33 11459:-15 11460:-12 11463:22 11465:13 11466:41 11467:25 11468:-11 11469:-1 11470:-17 11471:-5 11472:-20 11473:-61 11475:-32 11476:-7 11477:-25 11478:17 11479:-126 11480:-32 11481:-10 11482:-23 11484:-1 11485:72 11486:-34 11487:-17 11488:41 11489:16 11490:-2 11491:-102 11492:61 11493:-13 11494:-27 11495:-17 11496:44 11497:-68 11498:14 11499:-59 11500:-67 11501:79 11502:12 11503:-44 11504:51 11505:-37 11506:-8 11507:-56 11508:5 11509:67 11510:19 11511:57 11512:32 11513:-107 11514:60 11515:-26 11516:3 11517:35 11519:-8 11520:-34 11521:6 11522:-2 11523:30 11524:-12 11525:-24 11526:-8 11527:-8 11528:-9 11530:-26 11532:14 11533:50 11534:-134 11536:-32 11537:-80 11538:26 11540:40 11541:-48 11542:-107 11543:65 11544:41 11546:146 11547:-106 11548:141 11549:73 11550:118 11551:-5 11552:17 11553:-66 11555:-40 11556:13 11557:-72 11558:13 11559:-29 11560:-25 11561:12 11562:-35 11563:-12 11564:-27 11565:-20 11566:-100 11567:-19 11568:-10 11570:-27 11571:-100 11572:-20 11573:36 11574:-30 11576:15 11577:13 11578:41 11579:81 11580:12 11581:41 11582:46 11583:20 11584:-20 11585:-82 11586:11 11587:-100 11588:20 11589:-32 11590:129 11591:21 11592:70 11593:-30 11594:-96 11595:3 11596:3 11597:31 11598:-75 11599:32 11600:-29 11601:-32 11602:9 11604:-18 11605:-24 11606:-44 11607:27 11608:29 11609:-29 11610:-110 11611:-19 11612:-46 11613:-14 11614:-37 11615:-24 11616:-18 11617:-32 11618:9 11619:-22 11620:-50 11621:16 11622:-59 11623:-5 11624:-55 11625:2 11626:-21 11627:24 11628:-25 11629:-53 11630:-54 11631:2 11632:-2 11633:49 11634:54 11635:-61 11636:-15 11637:2 11638:-8 11639:6 11640:72 11641:24 11642:7 11643:-17 11644:-25 11645:11 11646:-27 11647:36 11648:-40 11649:-11 11650:33 11651:-53 11652:53 11653:34 11654:21 11655:-19 11656:-22 11657:12 11658:-63 11659:29 11660:37 11661:-42 11662:38 11663:-44 11664:9 11665:-38 11666:-43 11667:-12 11668:8 11669:-83 11670:-8 11671:13 11672:60 11673:2 11674:-7 11675:29 11676:-59 11677:5 11678:-69 11679:-45 11680:-30 11681:-12 11682:7 11683:57 11684:-13 11685:-17 11686:5 11687:74 11688:-15 11689:53 11690:-2 11691:-18 11692:5 11693:31 11694:6 11695:-7 11696:-2 11697:27 11698:1 11699:-58 11700:14 11701:-1 11702:-31 11703:13 11704:44 11705:-68 11706:33 11707:36 11708:-13 11709:16 11710:-71 11711:-11 11712:-25 11713:-73 11714:-39 11715:-30 11716:-50 11717:-18 11718:42 11719:-74 11720:-27 11721:74 11722:-52 11723:-39 11724:-5 11725:-52 11726:32 11727:-20 11728:17 11729:4 11730:20 11731:19 11732:-48 11733:72 11734:26 11735:-116 11736:123 11737:70 11738:49 11739:73 11740:98 11741:42 11742:87 11743:-17 11744:20 11745:40 11746:-21 11747:32 11748:-46 11749:-43 11750:-18 11751:-57 11752:-14 11753:-53 11754:26 11755:-77 11756:-7 11757:36 11758:10 11759:44 11760:-134 11761:24 11762:5 11763:-73 11764:11 11765:-12 11766:-17 11767:-56 11768:-88 11769:12 11770:-23 11771:67 11772:104 11773:-4 11774:-23 11775:64 11776:-15 11777:19 11778:-76 11779:10 11780:-12 11781:-1 11782:-1 11783:58 11784:8 11785:5 11786:55 11787:42 11788:-23 11789:-17 11790:45 11791:-79 11792:55 11793:48 11794:6 11795:-3 11796:16 11797:27 11798:45 11799:-92 11800:6 11801:-52 11802:-59 11803:81 11804:80 11805:-26 11806:-19 11807:-2 11808:33 11809:-25 11810:-85 11811:-44 11812:-65 11813:-35 11814:-32 11815:-18 11816:19 11817:-37 11818:5 11819:-57 11820:-16 11821:-1 11822:-68 11823:-57 11824:-38 11825:7 11826:-3 11827:-48 11828:35 11829:-49 11830:-27 11831:-8 11832:-28 11833:59 11834:49 11835:-74 11836:50 11837:51 11838:51 11839:-8 11840:94 11841:5 11842:15 11843:-9 11844:-6 11845:-4 11846:-27 11847:44 11848:-31 11849:-65 11850:-4 11851:-56 11853:13 11854:-8 11855:-12 11856:-35 11857:2 11858:-17 11859:57 11860:-12 11861:27 11862:-1 11863:-41 11864:5 11865:-32 11866:-40 11867:-46 11868:-72 11869:-48 11870:-36 11871:47 11872:105 11873:-36 11874:19 11875:29 11876:-11 11877:18 11878:-67 11879:-57 11880:20 11881:-29 11882:-1 11883:46 11884:8 11885:-30 11886:19 11887:59 11888:-35 11889:-5 11890:-25 11891:-48 11892:62 11893:25 11894:-7 11895:-20 11896:22 11897:13 11898:-29 11899:-79 11900:-26 11901:-46 11902:-43 11903:42 11904:78
end d9a4df327a7af19d0122ba0610aaaa9b574a8ae0d21e941525851bb9c72b9474
