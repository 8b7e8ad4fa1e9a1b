// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { mensen } from './mens/teksten.ts';
import { woordenVan } from './plan/teksten.ts';
import { systeemteksten } from './systeem/teksten.ts';

export { woordenVan } from './plan/teksten.ts';

/** How the acts of the mandate register are called on screen. */
export const handelingNamen: Readonly<Record<string, string>> = {
  'kaders-vaststellen': 'Kaders vaststellen',
  'inkoopplan-vaststellen': 'Inkoopplan vaststellen',
  'productenboek-vaststellen': 'Productenboek voor het eerst vaststellen',
  'productenboek-wijzigen': 'Productenboek wijzigen',
  'tarieven-vaststellen': 'Tarieven voor het eerst vaststellen',
  'tarieven-wijzigen': 'Tarieven wijzigen',
  'aanbiederspecifiek-tarief-goedkeuren': 'Aanbieder-specifiek tarief goedkeuren',
  'programma-van-eisen-opstellen': 'Programma van eisen opstellen',
  'procedure-publiceren': 'Procedure publiceren',
  'procedure-stopzetten': 'Procedure stopzetten',
  'gunningssystematiek-vaststellen': 'Gunningssystematiek vaststellen',
  'gunning-akkoord': 'Akkoord op gunning of toelating',
  'contract-ondertekenen': 'Contract ondertekenen',
  'contract-wijzigen': 'Contract wijzigen',
  'contract-verlengen': 'Contract verlengen',
  'uitzonderingscontract-goedkeuren': 'Uitzonderingscontract goedkeuren',
  'budgetplafonds-toepassen': 'Budgetplafonds toepassen',
  'zorgvorm-verplaatsen': 'Zorgvorm op een andere schaal',
  'taak-verleggen': 'Taak bij een ander',
  'jaarprogramma-vaststellen': 'Jaarprogramma en begroting vaststellen',
  'mandaat-wijzigen': 'Mandaatregister wijzigen',
  'deelname-wijzigen': 'Deelname wijzigen',
};
const handelingNaam = (code: string): string => (handelingNamen[code] ?? code).toLowerCase();

/** How kinds of bodies are called on screen. */
export const gremiumsoortNamen: Readonly<Record<string, string>> = {
  raad: 'raad',
  college: 'college',
  'bestuurlijk-overleg': 'bestuurlijk overleg',
  bestuurder: 'bestuurder',
  directie: 'directie',
  uitvoeringsorganisatie: 'uitvoeringsorganisatie',
  team: 'team',
};

/** How a power stands. */
export const mandaatstaatNamen: Readonly<Record<string, string>> = {
  'eigen-bevoegdheid': 'eigen bevoegdheid',
  verleend: 'mandaat verleend',
  'aan-te-vragen': 'mandaat aan te vragen: ieder college verleent eerst volmacht',
  onbekend: 'onbekend',
};

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    ...systeemteksten.redenen,
    'niet-bevoegd': (f) => `U bent niet bevoegd om dit te besluiten. Wel bevoegd: ${f('wie')}.`,
    'mandaat-onbekend': (f) =>
      `In het mandaatregister van de regio staat niet wie besluit over ‘${handelingNaam(f('handeling'))}’. Laat de regio dat eerst invullen: een beleidsadviseur of de programmadirecteur legt een voorstel vast onder Regio, Mandaten, en de colleges besluiten erover.`,
    'volmacht-ontbreekt': (f) =>
      `Voor dit besluit is een volmacht nodig, en die is nog niet verleend door ${f('van')}. De colleges kunnen de volmacht verlenen.`,
    'vier-ogen': () => 'U hebt dit voorstel zelf voorbereid. Iemand anders moet besluiten.',
    'motivering-ontbreekt': (f) => `Schrijf in ten minste ${f('tekens')} tekens waarom dit besluit wordt genomen.`,
    'geen-lid': () => 'Uw gemeente is geen lid van dit samenwerkingsverband. Kies het verband waarvan zij lid is.',
    'al-besloten': () => 'Hierover is al besloten.',
    'geen-zetel': (f) => `U hebt geen zetel in ${f('gremium')}. Wel: ${f('wie')}.`,
    'zetel-beeindigd': (f) => `Uw zetel in ${f('gremium')} duurde tot en met ${f('tot')}. Wie u opvolgt, besluit.`,
    'gremium-zonder-zetel': (f) =>
      `Niemand heeft nu een zetel in ${f('gremium')}, dus niemand kan namens dat gremium besluiten. Leg eerst vast wie zitting heeft, onder Regio, Gremia.`,
    'voorwaarde-niet-bevestigd': (f) =>
      `Bevestig dat aan de voorwaarde van dit mandaat is voldaan. De voorwaarde is: ‘${f('voorwaarden')}’.`,
    'deelname-overlapt': (f) =>
      `${f('naam')} doet al mee aan ${f('samenwerking')}, van ${f('van')} tot ${f('tot')}. Kies een latere begindag, of laat die deelname eerst eindigen.`,
    'taak-in-twee-verbanden': (f) =>
      `${f('naam')} doet ‘${f('taak')}’ al in ${f('samenwerking')}, van ${f('van')} tot ${f('tot')}. Laat die deelname eerst eindigen, of begin daarna.`,
    'deelname-bestaat-niet': (f) => `${f('naam')} doet op ${f('dag')} niet mee. Kies wie op die dag wel meedoet.`,
    'deelname-te-vroeg': (f) => `Deelname begint of eindigt niet in het verleden. Kies ${f('vandaag')} of later.`,
    'samenwerking-bestaat-niet': () => 'Deze samenwerking staat niet in het plan van de regio.',
    'gemeentecode-ontbreekt': () =>
      'Vul de CBS-code van de gemeente in: daaraan herkent het platform wie mag meelezen.',
    'grondslag-eindigt-voor-begin': () => 'De laatste dag ligt vóór de eerste dag.',
    'grondslag-einde-en-onbepaald': () =>
      'Een document voor onbepaalde tijd heeft geen laatste dag. Kies een van beide.',
    'mandaat-bestaat-al': (f) => `In het register staat al ‘${f('mandaat')}’. Wijzig dat mandaat.`,
    'mandaat-andere-handeling': () => 'De handeling van een mandaat verandert niet. Maak een nieuw mandaat.',
    'mandaat-werkt-niet-terug': (f) => `Een mandaat werkt niet terug. Kies ${f('vandaag')} of later.`,
    'mandaat-eindigt-voor-begin': () => 'De laatste dag ligt vóór de eerste dag.',
    'gremium-bestaat-niet': (f) => `Dit gremium staat niet in het plan van de regio: ${f('gremium')}.`,
    'gremium-van-een-ander': (f) => `De samenstelling van ${f('gremium')} legt een ander vast.`,
    'contract-staat-niet-in-plan': (f) => `Dit contract staat niet in het plan van de regio: ${f('contract')}.`,
    'persoon-onbekend': () => 'Deze persoon werkt niet voor uw organisatie. De beheerder kan iemand uitnodigen.',
    'zetel-overlapt': (f) => `${f('naam')} heeft al een zetel in dit gremium, sinds ${f('van')}.`,
    'zetel-eindigt-voor-begin': () => 'De laatste dag ligt vóór de eerste dag.',
    'zetel-bestaat-niet': () => 'Deze zetel is er niet, of een ander legt haar vast.',
    'zetel-al-geeindigd': (f) => `De zetel van ${f('naam')} is dan al geëindigd of nog niet begonnen.`,
    'zetel-einde-voorbij': (f) =>
      `Een zetel eindigt niet met terugwerkende kracht: er kan mee besloten zijn. Kies de dag vóór ${f('vandaag')} of later.`,
    'advies-zonder-vervolg': () => 'Schrijf wat er met het advies is gedaan.',
    'besluit-bestaat-niet': () => 'Dit besluit is er niet, of het is van een ander verband.',
    'voorstel-bestaat-niet': () => 'Dit voorstel is er niet.',
    'voorstel-al-afgerond': () => 'Over dit voorstel is al besloten, of het is ingetrokken.',
    'mandaat-bestaat-niet': () => 'Dit mandaat staat niet in het register van de regio.',
    'ingangsdag-voorbij': (f) => `De ingangsdag is al voorbij. Kies ${f('vandaag')} of later.`,
    'ingang-voor-lopende': (f) => `Wat nu geldt begon op ${f('lopendVan')}. Kies een latere ingangsdag.`,
    'vaststellen-niet-namens-verband': () =>
      'In het mandaatregister staat hiervoor geen regel. Dan stelt een collega van de regio het vast, en niet een gemeente.',
    'schaal-ontbreekt': (f) => `Kies ten minste één schaal voor ${f('taak')}.`,
    'schaal-bestaat-niet': (f) => `De schaal ‘${f('schaal')}’ staat niet in het plan.`,
    'reden-per-criterium': (f) => `Schrijf de reden op het criterium ${f('criterium')}.`,
    'herzien-na-ingang': (f) => `Kies voor opnieuw bekijken een dag na ${f('van')}.`,
    'schaal-verandert-niet': () => 'Zo is het al geregeld. Kies een andere schaal of uitvoerder.',
    'zorgvorm-bestaat-niet': () => 'Deze zorgvorm is er niet.',
    'zorgvorm-naam-bezet': () => 'Er is al een zorgvorm met deze naam. Kies een andere naam.',
    'zorgvorm-zonder-voorstel': () => 'Voor deze zorgvorm ligt geen voorstel klaar.',
    'zorgvorm-andere-schaal': (f) =>
      `De inkoop van ‘${f('zorgvorm')}’ ligt op de schaal ${f('schaal')}. Laat ${f('uitvoerder')} inkopen, of verplaats de zorgvorm in de schaalmatrix.`,
    'zorgvorm-andere-uitvoerder': (f) =>
      `De inkoop van ‘${f('zorgvorm')}’ doet ${f('uitvoerder')}. Laat die inkopen, of leg in de schaalmatrix een andere uitvoerder vast.`,
    'contract-niet-in-plan': (f) => `Dit contract staat niet in het plan: ${f('contract')}.`,
    'taak-bestaat-niet': () => 'Deze taak is er niet.',
    'taak-naam-bezet': () => 'Er is al een taak met deze naam. Kies een andere naam.',
    'taak-ligt-daar-al': () => 'De taak ligt daar al. Kies wie de taak krijgt.',
    'taak-zonder-voorstel': () => 'Voor deze taak ligt geen voorstel klaar.',
    'taak-bij-gemeente': (f) => `Dit doet de gemeente: bij haar ligt de taak ‘${f('taak')}’. Vraag het de gemeente.`,
    'taak-bij-uitvoeringsorganisatie': (f) =>
      `Dit doet de uitvoeringsorganisatie van de regio: bij haar ligt de taak ‘${f('taak')}’. Vraag het haar.`,
    'taak-bij-anders': (f) =>
      `De taak ‘${f('taak')}’ ligt bij een ander dan de gemeente of de uitvoeringsorganisatie. Kijk bij Taakverdeling wie dat is.`,
    'accounthouder-bestaat-niet': () => 'Deze accounthouder is er niet.',
    'werklijst-past-niet': () => 'Kies een rol die bij deze organisatie hoort.',
    'aanbieder-niet-bekend': () => 'Deze aanbieder is hier niet bekend. Kijk de AGB-code na.',
    'signaal-bestaat-niet': () => 'Dit signaal is er niet.',
    'signaal-al-opgepakt': () => 'Dit signaal is al opgepakt.',
    'signaal-van-accounthouder': (f) => `Dit signaal pakt de accounthouder op: ${f('houder')}.`,
    'derde-bestaat-niet': () => 'Deze afspraak is er niet.',
    'volmacht-niet-nodig': (f) => `Voor ‘${f('mandaat')}’ is geen volmacht nodig.`,
    ...mensen.redenen,
  },
  stappen: {
    handeling: 'Handeling',
    gremium: 'Wie wil besluiten',
    dag: 'Op',
    mandaat: 'Mandaat in het register',
    bevoegd: 'Bevoegd',
    'zelf-voorbereid': 'Zelf voorbereid',
    'ingang-mogelijk': 'De ingangsdag kan',
    van: 'Vanaf',
    'lopend-van': 'Wat nu geldt begon op',
    vaststelbaar: 'Kan worden vastgesteld',
    'namens-verband': 'Namens de regio',
    'schaalkeuze-compleet': 'De keuze van de schaal is compleet',
    beleid: 'Beleid',
    inkoop: 'Inkoop',
    leveranciersmanagement: 'Leveranciersmanagement',
    'criterium-schaal': 'Reden: schaal',
    'criterium-personeel': 'Reden: personeel',
    'criterium-kennis': 'Reden: kennis',
    'criterium-innovatie': 'Reden: innovatie',
    herzien: 'Opnieuw bekijken op',
    'zelf-ingekocht': 'Deze regio koopt dit zelf in',
    'eigen-schaal': 'Schaal waarop deze regio inkoopt',
    zorgvorm: 'Zorgvorm',
    inkoopschaal: 'Inkoop op de schaal',
    uitvoerder: 'Inkoop door',
    'taak-belegd': 'Wie hier handelt, heeft de taak',
    namens: 'U handelt namens de',
    taak: 'Taak',
    'taak-bij': 'Ligt bij',
    'voorwaarde-bevestigd': 'Voorwaarde, bevestigd door wie besloot',
    deelnemer: 'Deelnemer',
    'doet-al-mee-aan': 'Doet in die tijd al mee aan',
    zetels: 'Zetels tot nu toe',
    'micro-onderneming': 'Micro-onderneming',
    medewerkers: 'Medewerkers',
    'grens-medewerkers': 'Grens: minder medewerkers dan',
    jaaromzet: 'Jaaromzet',
    balanstotaal: 'Balanstotaal',
    'grens-omzet-of-balans': 'Grens: omzet of balans minder dan',
    ...mensen.stappen,
  },
  taken: {
    ...systeemteksten.taken,
    'regio/taakverdeling-vaststellen': (f) => `Taak verleggen: ${f('taak')} (voorgesteld door ${f('door')})`,
    'regio/taak-uitvoeren': (f) => `Taak van de samenwerking: ${f('taak')}`,
    'regio/schaal-vaststellen': (f) => `Schaal vaststellen: ${f('zorgvorm')} (voorgesteld door ${f('door')})`,
    'regio/schaal-herzien': (f) => `Schaal opnieuw bekijken: ${f('zorgvorm')}`,
    'regio/signaal-oppakken': (f) =>
      `Signaal over ${f('aanbieder')} oppakken (${woorden.signaal[f('soort')] ?? f('soort')})`,
    'regio/accountoverleg': (f) => `Overleg voeren met ${f('aanbieder')}, als accounthouder`,
    'regio/derde-herinnering': (f) => `Afspraak met ${f('met')} bekijken (loopt tot: ${f('tot')})`,
    'regio/kennisnemen': (f) => `Kennisnemen van: ${f('titel')} (besloten door ${f('door')})`,
    'regio/voorstel-besluiten': (f) => `Besluiten over: ${f('titel')} (voorgesteld door ${f('door')})`,
    'regio/grondslag-loopt-af': (f) => `Opvolging regelen: ${f('naam')} loopt af op ${f('tot')}`,
  },
  acten: {
    ...systeemteksten.acten,
    'regio/besluit-nemen': 'Besluit genomen',
    'regio/volmacht-verlenen': 'Volmacht verleend',
    'regio/taak-verleggen': 'Taak verleggen voorgesteld',
    'regio/taakverdeling-vaststellen': 'Taakverdeling vastgesteld',
    'regio/taak-koppelen': 'Taak aan handelingen gekoppeld',
    'regio/taak-ontstaan': 'Taak op de werklijst gezet',
    'regio/taak-gedaan': 'Taak gedaan',
    'regio/zorgvorm-verplaatsen': 'Schaal voorgesteld',
    'regio/schaal-vaststellen': 'Schaal vastgesteld',
    'regio/zorgvorm-koppelen': 'Zorgvorm aan contracten gekoppeld',
    'regio/accounthouder-vastleggen': 'Accounthouder vastgelegd',
    'regio/signaal-doorgeven': 'Signaal doorgegeven',
    'regio/signaal-oppakken': 'Signaal opgepakt',
    'regio/derde-vastleggen': 'Afspraak met een derde vastgelegd',
    'regio/kennis-nemen': 'Kennisgenomen',
    'regio/voorstel-indienen': 'Voorstel ingediend',
    'regio/voorstel-uitvoeren': 'Besluit over het voorstel verwerkt',
    'regio/voorstel-intrekken': 'Voorstel ingetrokken',
    'regio/besluitstuk-toevoegen': 'Dossier van een besluit aangevuld',
    'regio/zetel-toekennen': 'Zetel toegekend',
    'regio/zetel-beeindigen': 'Zetel beëindigd',
    'regio/grondslag-vastleggen': 'Document vastgelegd waarop de samenwerking rust',
    'regio/aanspreekpunt-vastleggen': 'Aanspreekpunt vastgelegd',
    'regio/pakket-laden': 'Regiopakket geladen',
    'regio/aanbieder-beschrijven': 'Gegevens van aanbieder vastgelegd',
    ...mensen.acten,
  },
};

type Woorden = Readonly<Record<string, string>>;
const taakact: Woorden = {
  'producten/versie-voorbereiden': 'Een product wijzigen',
  'tarieven/tariefwijziging-voorstellen': 'Een ander tarief voorstellen',
  'inkoop/procedure-voorbereiden': 'Een inkoopprocedure voorbereiden',
  'toegang/indicatie-stellen': 'Een indicatie stellen',
  'leveranciers/aanbiederstype-vastleggen': 'Het type van een aanbieder vastleggen',
  'regio/signaal-oppakken': 'Een signaal over een aanbieder oppakken',
};
const volgact: Woorden = {
  'producten/product-wijzigen': 'als een product is gewijzigd',
  'tarieven/voorstel-doorvoeren': 'als tarieven zijn vastgesteld',
};
const signaal: Woorden = {
  financieel: 'financieel',
  organisatorisch: 'organisatie',
  continuiteit: 'continuïteit van zorg',
  kwaliteit: 'kwaliteit',
  'geen-zorg': 'een jaar geen zorg gegeven',
};

/** Words for the choices on the pages of this room. */
export const woorden = {
  taakdrager: {
    gemeente: 'Gemeente',
    uitvoeringsorganisatie: 'Uitvoeringsorganisatie',
    samen: 'Samen',
    anders: 'Een ander',
  },
  schaaltaak: { beleid: 'Beleid', inkoop: 'Inkoop', leveranciersmanagement: 'Leveranciersmanagement' },
  criterium: { schaal: 'Schaal', personeel: 'Personeel', kennis: 'Kennis', innovatie: 'Innovatie' },
  criteriumvraag: {
    schaal: 'Hoe schaars is het aanbod, gezien volume en kosten?',
    personeel: 'Hoe blijven er professionals in dit gebied?',
    kennis: 'Hoe blijft er kennis over deze hoogspecialistische zorg?',
    innovatie: 'Hoe gaan kennis en kwaliteit ook in de toekomst door?',
  },
  taakact,
  volgact,
  gemeenterol: { toegang: 'Toegang', financien: 'Financiën', college: 'College' },
  signaal,
} as const satisfies Record<string, Woorden>;

/** Fields of a plan whose values are words of the platform; in the other fields a code is the name of something else. */
const keuzevelden: ReadonlySet<string> = new Set(
  `aard acten basistarief bij gemeenterol geregeld handeling inschrijvenPer invloed kiest mogelijk niveau per regime
  richting ritme soort staat tussentijds typen uitgezonderd volgt vormen wet wijze wijzigen`.split(/\s+/),
);
export const isKeuzeveld = (veld: string): boolean => keuzevelden.has(veld);

const veldwoorden: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  handeling: handelingNamen,
  staat: mandaatstaatNamen,
  bij: woorden.taakdrager,
  gemeenterol: woorden.gemeenterol,
  acten: taakact,
  volgt: volgact,
};

/** A choice in a field of a plan as words. @example keuzewoord('staat', 'eigen-bevoegdheid') // 'eigen bevoegdheid' */
export const keuzewoord = (veld: string, waarde: string): string => veldwoorden[veld]?.[waarde] ?? woordenVan(waarde);
