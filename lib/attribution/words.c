#include "attribution/words.h"

typedef struct word_class {
    uint32_t classes;
    const char *words; /* separated by one space */
} word_class;

/* A word may stand in several rows. */
static const word_class word_classes[] = {
    {DM_WORD_DEFINITE, "the this these those"},
    {DM_WORD_INDEFINITE,
     "a an one another some any several many few each every both either most other others "
     "certain various numerous all"},
    {DM_WORD_POSSESSIVE, "my your his her its our their whose"},
    {DM_WORD_PRONOUN, "i me my myself we us our ourselves you your he him his himself she her herself it its "
                      "itself they them their themselves who whom whose"},
    {DM_WORD_SUBJECT, "i we you he she it they who"},
    {DM_WORD_MALE, "he him his himself"},
    {DM_WORD_FEMALE, "she her hers herself"},
    {DM_WORD_NEUTER, "it its itself"},
    {DM_WORD_PLURAL, "they them their themselves we us our ourselves"},
    {DM_WORD_FIRST_PERSON, "i me my myself we us our ourselves"},
    {DM_WORD_RELATIVE, "who whom which that whose where"},
    {DM_WORD_PREPOSITION,
     "about above across against along alongside amid among around at before behind below beneath beside "
     "besides between beyond by concerning despite down during except following for from in inside into near "
     "of off on onto outside over per regarding since through throughout to toward towards under until up "
     "upon "
     "via with within without as after like than"},
    {DM_WORD_COORDINATOR, "and or but nor &"},
    {DM_WORD_SUBORDINATOR, "because while although though since after before as until unless whereas when "
                           "whenever once if so whether"},
    {DM_WORD_CONDITION, "if unless provided"},
    {DM_WORD_AUXILIARY, "have has had having 've be is are was were been being am 're 'm do does did will "
                        "would shall should can could may might must ought 'll 'd ca wo"},
    {DM_WORD_MODAL, "will would shall should can could may might must ought 'll 'd ca wo"},
    {DM_WORD_BE, "be is are was were been being am 're 'm"},
    {DM_WORD_NEGATION, "not n't never no neither nor nobody nothing none hardly cannot"},
    {DM_WORD_ADVERB,
     "also then later again already still just now once even ever too yet soon afterwards afterward earlier "
     "meanwhile however therefore thus instead moreover nevertheless nonetheless furthermore indeed perhaps "
     "maybe often sometimes always never today yesterday tomorrow tonight here there further well first only "
     "back publicly long else otherwise hence elsewhere anyway"},
    {DM_WORD_TIME,
     "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
     "august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue "
     "tues "
     "wed thu thur thurs fri sat sun today yesterday tomorrow tonight morning afternoon evening night week "
     "weekend month year ago midday noon overnight"},
    {DM_WORD_NUMBER, "one two three four five six seven eight nine ten eleven twelve dozens dozen hundreds "
                     "thousands scores half hundred thousand million"},
    {DM_WORD_CLITIC, "'s n't 're 've 'll 'd 'm '"},
    {DM_WORD_PARTICLE,
     "de la le du des di da do dos das del della van von der den ter ten bin ibn bint al el "
     "ul ud abu ben ould af av zu zur y e st"},
    {DM_WORD_BODY, "government administration regime leadership authorities cabinet officialdom presidency"},
    {DM_WORD_ORGANISATION,
     "ministry department council committee commission agency party university college institute institution "
     "bank union organisation organization association foundation company corporation inc corp ltd court "
     "parliament senate congress assembly house duma knesset bundestag army navy force forces military "
     "police "
     "office bureau service services command headquarters embassy mission delegation secretariat federation "
     "alliance coalition front movement fund centre center network network group team board chamber "
     "authority "
     "times post news journal guardian herald tribune gazette press radio television tv newspaper magazine "
     "daily bloc club academy church synod school hospital society league forum campaign treasury tribunal "
     "watchdog charity regulator brigade militia junta faction staff consulate directorate inspectorate "
     "observatory"},
    {DM_WORD_DOCUMENT, "statement report communique communiqué declaration letter note document study poll "
                       "survey article book paper memo resolution text message post tweet interview speech "
                       "editorial release filing lawsuit ruling verdict indictment findings figures data"},
    {DM_WORD_COLLECTIVE,
     "people families villagers neighbours neighbors workers students women men children parents voters "
     "citizens fans members leaders sides parties states nations countries governments allies troops "
     "soldiers "
     "forces rebels militants separatists fighters commanders activists protesters demonstrators critics "
     "supporters opponents experts analysts observers economists diplomats envoys ministers presidents "
     "negotiators lawmakers lawyers lawmakers legislators senators republicans democrats officers officials "
     "sources witnesses residents locals refugees relatives investigators prosecutors scientists researchers "
     "doctors monitors inspectors reporters journalists correspondents traders investors companies groups "
     "agencies unions media outlets newspapers advisers aides friends colleagues neighbours victims "
     "survivors "
     "mediators organisers organizers historians commentators authorities pair duo trio"},
    {DM_WORD_ROLE,
     "deputy former foreign vice senior acting interim chief top assistant associate first second permanent "
     "special prime defence defense interior finance justice energy economy trade health education culture "
     "transport agriculture environment labour labor home opposition incumbent outgoing incoming caretaker "
     "ex then-president lead principal executive general managing national state "
     "federal regional local presidential parliamentary military naval press security policy legal political "
     "economic honorary under junior shadow elect designate emeritus co joint high supreme party majority "
     "minority house senate parliament cabinet"},
};

dm_status dm_words_add(dm_vocabulary *vocabulary, dm_error *error) {
    for (size_t i = 0; i < sizeof word_classes / sizeof *word_classes; i++) {
        dm_text rest = dm_text_of(word_classes[i].words);
        dm_text word;
        while (dm_text_next_field(&rest, ' ', &word)) {
            uint32_t number = dm_vocabulary_add(vocabulary, word);
            if (number == DM_NONE) {
                return dm_out_of_memory(error);
            }
            vocabulary->classes[number] |= word_classes[i].classes;
        }
    }
    return DM_OK;
}
