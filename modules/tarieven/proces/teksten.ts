// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { formatMoment } from '#libs/kernel';

const moment = (tekst: string): string => formatMoment(Temporal.Instant.from(tekst));

/** Dutch for the codes of the way to a tariff. */
export const redenen: Texts['redenen'] = {
  'tariefproces-bestaat-niet': () => 'Dit tariefproces is er niet.',
  'tariefproces-gesloten': (f) => `Dit tariefproces is ${f('staat')}. Er verandert niets meer aan.`,
  'tariefproces-loopt-al': () => 'Voor dit contract loopt al een tariefproces. Rond dat eerst af, of staak het.',
  'tariefproces-heeft-voorstel': () => 'Het voorstel ligt bij de colleges. Trek het eerst in; daarna kunt u staken.',
  'processtap-bestaat-niet': (f) => `Het proces heeft geen stap ‘${f('stap')}’.`,
  'processtap-niet-over-te-slaan': () => 'Zonder deze stap kan geen tarief gelden. U kunt haar niet overslaan.',
  'processtap-al-overgeslagen': () => 'Deze stap is al overgeslagen.',
  'processtap-niet-overgeslagen': () => 'Deze stap is niet overgeslagen.',
  'proces-geen-producten': () => 'Dit contract heeft nog geen producten.',
  'productkaart-onvolledig': (f) => `Nog niet compleet: ${f('producten')}.`,
  'stap-zonder-verslag': () => 'Er is nog geen verslag van deze stap.',
  'uitvraag-niet-geopend': () => 'De uitvraag is nog niet geopend.',
  'uitvraag-nog-open': (f) => `De uitvraag is nog open, tot en met ${moment(f('sluit'))}.`,
  'uitvraag-zonder-antwoorden': () =>
    'Geen enkele aanbieder heeft geantwoord. Verleng de uitvraag, of sla de stap over.',
  'proces-zonder-kostprijs': (f) => `Nog geen kostprijs voor dit jaar: ${f('producten')}. Bereken de kostprijzen.`,
  'kostprijs-met-andere-mix': (f) =>
    `De kostprijs rekent nog met een andere functiemix dan gekozen: ${f('producten')}. Bereken de kostprijzen opnieuw.`,
  'tarieven-niet-gepresenteerd': () => 'De tarieven zijn nog niet aan de aanbieders gepresenteerd.',
  'tariefreactietijd-loopt': (f) => `Aanbieders kunnen nog reageren, tot en met ${moment(f('tot'))}.`,
  'tariefreacties-zonder-antwoord': (f) => `Reacties zonder antwoord: ${f('aantal')}. Beantwoord ze.`,
  'antwoorden-niet-vrijgegeven': () => 'Alle reacties hebben een antwoord. Geef de antwoorden vrij.',
  'proces-zonder-voorstel': () => 'Er ligt nog geen voorstel met deze tarieven.',
  'proces-niet-vastgesteld': () => 'De tarieven zijn nog niet vastgesteld.',
  'planning-na-ingang': (f) =>
    `Stap ${f('letter')} staat gepland op of na de dag dat de tarieven ingaan: ${f('ingang')}.`,
  'planning-volgorde': (f) => `Stap ${f('letter')} staat later gepland dan de stap erna.`,
  'planning-te-weinig-tijd': (f) =>
    `Tot de tarieven ingaan zijn er nog ${f('dagen')} dagen. De colleges krijgen er ${f('nodig')} om te besluiten.`,
  'planning-beslistermijn': (f) =>
    `Het voorstel staat te laat gepland: de colleges krijgen ${f('nodig')} dagen om te besluiten.`,
  'product-niet-van-contract': (f) => `Het product ‘${f('product')}’ hoort niet bij dit contract.`,
  'uitvraag-bestaat-niet': () => 'Deze uitvraag is er niet.',
  'uitvraag-al-geopend': () => 'Voor dit tariefproces is al een uitvraag geopend.',
  'uitvraag-aanbieder-onbekend': (f) => `Er is geen aanbieder met AGB-code ${f('agb')} bekend.`,
  'uitvraag-sluit-voorbij': () => 'Kies een moment in de toekomst.',
  'uitvraag-niet-eerder': (f) => `Kies een later moment dan nu en dan ${moment(f('sluit'))}. Korter kan niet.`,
  'uitvraag-gesloten': (f) => `De uitvraag sloot op ${moment(f('sluit'))}. U kunt niet meer antwoorden.`,
  'uitvraag-proces-gestopt': () => 'Het tariefproces loopt niet meer. U hoeft niet te antwoorden.',
  'uitvraag-al-gedeeld': () => 'De uitkomst is al gedeeld met de aanbieders.',
  'uitkomst-te-weinig-antwoorden': (f) =>
    `${f('product')}: er antwoordden ${f('aantal')} aanbieders. Met minder dan ${f('nodig')} kan wie zijn eigen antwoord kent, afleiden wat een ander zei. Daarom wordt dit niet gedeeld.`,
  'mix-niet-deelbaar': () =>
    'Deze uitkomst wordt niet gedeeld: zij zegt te veel over wat één aanbieder antwoordde, en een gekozen mix leest iedereen. Kies het gemiddelde of een eigen mix.',
  'mix-te-weinig-antwoorden': (f) =>
    `Er antwoordden ${f('aantal')} aanbieders. De gekozen mix wordt bekend; met minder dan ${f('nodig')} antwoorden zegt zij wat een ander zei. Kies een eigen mix, en leg uit waarom.`,
  'opgaven-al-ingediend': () => 'U hebt uw antwoorden al ingediend. Ze veranderen niet meer.',
  'opgave-leeg': () => 'Vul ten minste één product in.',
  'opgave-geen-honderd': (f) =>
    `${f('product')}: de aandelen tellen op tot ${f('procent')} procent. Dat moet 100 zijn; het verschil is ${f('over')}.`,
  'opgave-zonder-gewicht': (f) => `${f('product')}: vul in om hoeveel inzet het gaat.`,
  'opgave-dubbel': () => 'Een product staat er twee keer in.',
  'product-niet-in-uitvraag': (f) => `Naar het product ‘${f('product')}’ is niet gevraagd.`,
  'functie-onbekend': (f) => `De functie ‘${f('functie')}’ staat niet in het rekenmodel.`,
  'functiemix-na-voorstel': () => 'Er ligt al een voorstel met deze tarieven. Trek het eerst in.',
  'mix-leeg': () => 'Geen enkele functie heeft een aandeel.',
  'mix-eigen-geen-honderd': (f) => `De aandelen tellen op tot ${f('procent')} procent in plaats van 100.`,
  'tarieven-al-gepresenteerd': () =>
    'De tarieven zijn al gepresenteerd. U kunt nog wel meer tijd geven om te reageren.',
  'presentatie-na-voorstel': () => 'Er ligt al een voorstel bij de colleges. Trek het eerst in.',
  'reageren-tot-voorbij': () => 'Kies een moment in de toekomst.',
  'reactietijd-niet-eerder': (f) => `Kies een later moment dan nu en dan ${moment(f('tot'))}. Korter kan niet.`,
  'tariefreactietijd-voorbij': (f) => `U kon reageren tot en met ${moment(f('tot'))}. Dat is voorbij.`,
  'tariefreactie-bestaat-niet': () => 'Deze reactie is er niet.',
  'tariefreactie-al-ingediend': () => 'Deze reactie is ingediend. Zij verandert niet meer.',
  'tariefreacties-niets-in-te-dienen': () => 'Er is nog niets geschreven om in te dienen.',
  'onderdeel-onbekend': (f) => `Het onderdeel ‘${f('onderdeel')}’ hoort niet bij de opbouw van een tarief.`,
  'antwoorden-al-vrijgegeven': () => 'De antwoorden zijn al vrijgegeven. Ze veranderen niet meer.',
  'tariefreacties-geen': () => 'Er zijn geen reacties. Er is niets vrij te geven.',
  'tariefantwoord-noemt-naam': (f) =>
    `Antwoorden waarin de naam van een aanbieder staat: ${f('aantal')}. Anderen lezen dit; haal de naam weg.`,
  'voorstel-reactietijd-loopt': (f) =>
    `Aanbieders kunnen nog reageren op deze tarieven, tot en met ${moment(f('tot'))}. Wacht tot die tijd voorbij is.`,
  'voorstel-reacties-open': (f) =>
    `In het tariefproces hebben reacties nog geen antwoord (${f('aantal')}), of zijn de antwoorden nog niet vrijgegeven. Doe dat eerst.`,
};

export const stappen: Texts['stappen'] = {
  'stappen-gereed': 'Stappen die klaar of overgeslagen zijn',
  'stappen-samen': 'Stappen samen',
  'producten-van-contract': 'Producten van het contract',
  'productkaarten-onvolledig': 'Productkaarten die nog niet compleet zijn',
  'opgaven-ingediend': 'Aanbieders die antwoordden',
  'producten-zonder-kostprijs': 'Producten zonder kostprijs',
  tariefreacties: 'Ingediende reacties',
  'reacties-zonder-antwoord': 'Reacties zonder antwoord',
  'procesplanning-klopt': 'De planning kan uit',
  beslistermijn: 'Tijd voor de colleges om te besluiten',
  'opgave-som': 'De aandelen samen',
  'opgave-gewicht': 'Inzet',
  'gewicht-samen': 'De inzet van alle aanbieders samen',
  'functie-in-uitvraag': 'Functie',
  'mix-gemiddelde': 'Gemiddelde',
  'mix-gewogen': 'Gemiddelde, gewogen naar inzet',
  'mix-kwartiel1': 'Een kwart antwoordt dit of minder',
  'mix-mediaan': 'Middelste antwoord (mediaan)',
  'mix-kwartiel3': 'Een kwart antwoordt dit of meer',
  'mix-uitschieters': 'Uitschieters',
  'mix-op-honderd': 'Naar verhouding op 100 gebracht',
  'mix-voor-honderd': 'Samen voordat dit gebeurde',
  'minste-antwoorden': 'Antwoorden die er ten minste moeten zijn',
  'spreiding-gedeeld': 'De mediaan en de kwartielen worden gedeeld',
  'spreiding-vanaf': 'Die zijn er vanaf zo veel antwoorden',
  'gewogen-gedeeld': 'Het gewogen gemiddelde wordt gedeeld',
  'grootste-gewicht': 'Wie het zwaarst weegt, heeft van alle inzet',
  'grootste-gewicht-hoogstens': 'Hoogstens',
  'mix-restje': 'Wat afronden overliet, bij het grootste aandeel gevoegd',
  'reageren-tot': 'Reageren kan tot en met',
  'antwoorden-gereed': 'De antwoorden kunnen uit',
  'tariefantwoorden-met-naam': 'Antwoorden waarin een naam staat',
};

export const taken: Texts['taken'] = {
  'tarieven/functieopgaven-indienen': (f) => `Opgeven welke functies u inzet: ${f('contract')}`,
  'tarieven/uitkomst-lezen': (f) => `De uitkomst lezen van de vraag naar functies: ${f('contract')}`,
  'tarieven/tariefreacties-indienen': (f) => `Tarieven bekijken en zo nodig reageren: ${f('contract')}`,
  'tarieven/tariefreacties-beantwoorden': (f) => `Reacties op tarieven beantwoorden: ${f('contract')}`,
  'tarieven/tariefantwoorden-lezen': (f) => `De antwoorden op uw reacties lezen: ${f('contract')}`,
};

export const acten: Texts['acten'] = {
  'tarieven/tariefproces-openen': 'Tariefproces geopend',
  'tarieven/tariefproces-plannen': 'Planning van het tariefproces gewijzigd',
  'tarieven/tariefproces-staken': 'Tariefproces gestaakt',
  'tarieven/tariefproces-afronden': 'Tariefproces afgerond: de tarieven zijn vastgesteld',
  'tarieven/processtap-overslaan': 'Stap overgeslagen',
  'tarieven/processtap-hervatten': 'Stap toch gedaan',
  'tarieven/dossier-aanvullen': 'Regel aan het dossier toegevoegd',
  'tarieven/functieuitvraag-openen': 'Uitvraag van functies geopend',
  'tarieven/functieuitvraag-verlengen': 'Uitvraag van functies verlengd',
  'tarieven/functieopgaven-bewaren': 'Antwoord op de uitvraag bewaard',
  'tarieven/functieopgaven-indienen': 'Antwoord op de uitvraag ingediend',
  'tarieven/uitkomst-delen': 'Uitkomst van de uitvraag gedeeld',
  'tarieven/functiemix-kiezen': 'Functiemix gekozen',
  'tarieven/tarieven-presenteren': 'Tarieven gepresenteerd aan aanbieders',
  'tarieven/tariefreactietijd-verlengen': 'Meer tijd gegeven om te reageren',
  'tarieven/tariefreactie-schrijven': 'Reactie op een tarief geschreven',
  'tarieven/tariefreactie-weghalen': 'Reactie op een tarief weggehaald',
  'tarieven/tariefreacties-indienen': 'Reacties op tarieven ingediend',
  'tarieven/tariefreacties-beantwoorden': 'Reacties op tarieven beantwoord',
  'tarieven/tariefantwoorden-vrijgeven': 'Antwoorden op reacties vrijgegeven',
  'tarieven/tariefmelding-lezen': 'Bericht over tarieven gelezen',
};

/** Words of this subject that pages and documents share. */
export const proceswoorden = {
  staat: { lopend: 'loopt', afgerond: 'afgerond', gestaakt: 'gestaakt' },
  stand: { klaar: 'klaar', overgeslagen: 'overgeslagen', open: 'nog te doen' },
  dossiersoort: {
    verslag: 'Verslag',
    keuze: 'Keuze, en waarom',
    toezicht: 'Wie keek mee',
    rekenwerk: 'Wie rekende',
  },
  wijze: {
    gemiddelde: 'het gemiddelde van de antwoorden',
    mediaan: 'het middelste antwoord (de mediaan)',
    gewogen: 'het gemiddelde, gewogen naar inzet',
    eigen: 'een eigen mix',
  },
  uitkomst: {
    overgenomen: 'overgenomen',
    'deels-overgenomen': 'deels overgenomen',
    'niet-overgenomen': 'niet overgenomen',
  },
  eenheid: { uur: 'uren per jaar', fte: 'fte (voltijdbanen)' },
} as const;

/** Parts of a tariff that are no figure of the model. */
export const reactieonderdeel: Readonly<Record<string, string>> = {
  tarief: 'Het tarief als geheel',
  functiemix: 'De functiemix',
  'bruto-uurloon': 'Bruto-uurloon',
};
