// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import * as overname from './overname/teksten.ts';
import { teksten as wijzer } from './zorgkeuzewijzer/teksten.ts';

export { toewijzingovernameTekst } from './overname/teksten.ts';
export { wijzerwoorden } from './zorgkeuzewijzer/teksten.ts';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    ...wijzer.redenen,
    ...overname.redenen,
    'gemeente-zonder-verband': () =>
      'Uw gemeente is vandaag geen lid van een samenwerkingsverband. Vraag de beheerder om hulp.',
    'geboortedatum-kan-niet': () => 'Deze geboortedatum ligt in de toekomst of meer dan 120 jaar terug.',
    'route-onbekend': () => 'Deze route staat niet in het plan van de regio. Kies er een uit de lijst.',
    'casus-bestaat-al': () =>
      'Uw gemeente heeft al een casus bij dit burgerservicenummer. Zoek haar op bij Toegang. Is er echt een tweede nodig, kruis dan ‘Toch een tweede casus openen’ aan.',
    'casus-onbekend': () => 'Deze casus is er niet. Kies haar uit de lijst bij Toegang.',
    'casus-al-afgeschermd': () => 'Deze casus is al afgeschermd.',
    'casus-niet-afgeschermd': () => 'Deze casus is niet afgeschermd. Iedereen van de toegang kan haar openen.',
    'afscherming-van-ander': () =>
      'Een collega schermde deze casus af. Vraag het die collega, of de functionaris gegevensbescherming.',
    'noodtoegang-niet-nodig': () => 'U kunt deze casus al openen. U vindt haar bij Toegang.',
    'noodtoegang-onbekend': () => 'Deze noodtoegang is er niet. Kies er een uit de lijst.',
    'noodtoegang-van-uzelf': () => 'Dit is uw eigen noodtoegang. Een ander moet haar beoordelen.',
    'noodtoegang-al-beoordeeld': () => 'Deze noodtoegang is al beoordeeld. Open haar opnieuw om te zien hoe.',
    'indicatie-onbekend': () =>
      'Deze indicatie is er niet, of het product bestaat op de ingangsdatum niet meer. Stel een nieuwe indicatie.',
    'product-niet-vastgesteld': (f) =>
      `Het product ${f('product')} is op de ingangsdatum niet vastgesteld. Kies een ander product of een andere datum.`,
    'periode-omgekeerd': (f) =>
      `De einddatum ${f('tot')} ligt voor de begindatum ${f('van')}. Kies een latere einddatum.`,
    'frequentie-past-niet': (f) =>
      `Een product per ${f('eenheid')} kan niet per dag worden toegewezen. Kies per week, per maand of een totaal.`,
    'duur-boven-norm': (f) =>
      `Deze indicatie duurt ${f('maanden')} maanden; de regio staat er hoogstens ${f('maximum')} toe.`,
    'omvang-boven-norm': (f) => `${f('volume')} per week is meer dan de regio toestaat: hoogstens ${f('maximum')}.`,
    'aanbieder-niet-gecontracteerd': (f) =>
      `Deze aanbieder heeft op ${f('dag')} geen overeenkomst voor ${f('product')}. Kies een andere aanbieder.`,
    'inwoner-kiest': () => 'Bij dit contract kiest de inwoner de aanbieder. Kon dat niet, schrijf dan waarom.',
    'gemeente-kiest': () => 'Bij dit contract kiest de gemeente de aanbieder. Kies ‘de gemeente’.',
    'al-toegewezen': () => 'Deze indicatie is al toegewezen. U vindt de toewijzing bij de casus.',
    'toewijzingen-gestapeld': (f) =>
      `Deze jeugdige heeft bij deze aanbieder al hetzelfde product in deze periode: toewijzing ${f('nummer')}. Kies een andere periode, of wijzig die toewijzing.`,
    'toewijzing-onbekend': () => 'Deze toewijzing is er niet. Kies haar uit de lijst bij Toewijzingen.',
    'client-van-toewijzing-onbekend': () =>
      'Van deze toewijzing is hier geen bericht bewaard, dus niet voor wie zij is. Gebruik uw eigen software.',
    'bericht-past-niet': (f) => `${f('melding')} (${f('code')})`,
    'nog-niet-begonnen': () => 'Meld een start pas als de zorg echt is begonnen. Kies vandaag of een eerdere dag.',
    'nog-niet-gestopt': () => 'Meld een stop pas als de zorg echt is gestopt. Kies vandaag of een eerdere dag.',
    'verzoek-onbekend': () => 'Dit verzoek is er niet. Kies het uit de lijst bij Verzoeken.',
    'verzoek-afgehandeld': () => 'Dit verzoek is al afgehandeld. Open het opnieuw en kijk wat er is besloten.',
    'al-in-onderzoek': () => 'Dit verzoek is al in onderzoek. Wijs het af, of honoreer het.',
    'reden-nodig': () => 'Kies een reden.',
    'woonplaats-past-niet': () =>
      'Het woonplaatsbeginsel kan alleen onder de Jeugdwet, en alleen bij een verzoek om toewijzing. Kies ‘andere gemeente’.',
    'gemeente-nodig': () => 'Vul de code van de gemeente in die wel verantwoordelijk is.',
    'eigen-gemeente': () => 'Dit is uw eigen gemeente. Vul de gemeente in die wel verantwoordelijk is.',
    'adres-nodig': () => 'Deze cliënt is hier nog niet bekend. Vul het hele adres in; het gaat mee in de toewijzing.',
    'toewijzing-weg': (f) =>
      `Toewijzing ${f('nummer')} is er niet meer, zodat dit verzoek niet meer past. Wijs het af.`,
    'al-gedeclareerd': () => 'Op deze toewijzing zijn al regels toegekend. Zij kan niet meer worden verwijderd.',
    'toewijzing-gedeclareerd': (f) =>
      `Op toewijzing ${f('nummer')} zijn al regels toegekend; zij kan niet vanaf haar eerste dag anders worden. Wijs het verzoek af, of overleg met de aanbieder.`,
    'toewijzing-verwijderd': () => 'Deze toewijzing is verwijderd. Maak een nieuwe.',
    'niets-gewijzigd': () => 'Er verandert niets. Vul in wat anders moet.',
    'einddatum-voorbij': (f) =>
      `Deze toewijzing is geëindigd op ${f('tot')}. Verlengen kan alleen zolang zij loopt; maak een nieuwe.`,
    'volume-vast': () =>
      'Een andere omvang per dag, week of maand vraagt een nieuwe toewijzing. Beëindig deze en maak een nieuwe.',
    'geen-budget': () => 'Deze toewijzing heeft geen budget. Maak een nieuwe toewijzing als dat moet veranderen.',
    'overleg-nodig': () =>
      'Eerder eindigen of minder toewijzen kan alleen als de aanbieder daarmee instemt. Kruis aan dat u dat hebt overlegd.',
    'toewijzing-loopt-niet': () => 'Deze toewijzing loopt niet meer. Vraag alleen wijziging van wat nog loopt.',
    'product-niet-van-u': () => 'Voor dit product hebt u vandaag geen overeenkomst. Kies een product uit de lijst.',
    'gemeente-niet-van-u': () => 'Met deze gemeente hebt u vandaag geen overeenkomst. Kies een gemeente uit de lijst.',
    TR056: (f) => `Afgekeurd: de identificatie ${f('identificatie')} is al gebruikt.`,
    TR135: (f) => `Afgekeurd: de dagtekening ${f('dagtekening')} ligt na vandaag (${f('vandaag')}).`,
    TR378: (f) => `Afgekeurd: de gemeentecode ${f('gemeente')} bestaat niet.`,
    TR019: (f) => `Afgekeurd: toewijzing ${f('nummer')} is bij de gemeente niet bekend voor deze cliënt en aanbieder.`,
    TR063: (f) => `Afgekeurd: er is geen melding met begindatum ${f('begin')} om terug te nemen.`,
    TR071: (f) => `Afgekeurd: op de start van ${f('begin')} staat al een stop. Neem eerst die stop terug.`,
    TR074: (f) => `Afgekeurd: deze melding met begindatum ${f('begin')} is al ontvangen.`,
    TR326: (f) => `Afgekeurd: deze zorg loopt al sinds ${f('begin')} en is nog niet gestopt.`,
    TR382: (f) => `Afgekeurd: er is geen lopende start op ${f('begin')} voor dit product.`,
    TR413: (f) =>
      `Afgekeurd: de zorg die begon op ${f('begin')} is al tijdelijk gestopt. Nu past alleen een definitieve stop.`,
    TR414: (f) => `Afgekeurd: de einddatum ${f('einde')} ligt voor die van de eerdere stop (${f('eerder')}).`,
    TR415: (f) => `Afgekeurd: deze zorg is op ${f('eerder')} al definitief gestopt.`,
    'TR304-verzoek': () => 'Afgekeurd: deze cliënt heeft bij deze aanbieder geen toewijzing.',
    TR347: (f) => `Afgekeurd: de referentie ${f('referentie')} is al gebruikt.`,
    TR349: (f) => `Afgekeurd: in het verzoek ontbreekt een lopende toewijzing: ${f('nummers')}.`,
    TR350: (f) => `Afgekeurd: toewijzing ${f('nummer')}, die gelijk moet blijven, loopt niet (meer).`,
    TR351: (f) => `Afgekeurd: toewijzing ${f('nummer')}, die moet veranderen, loopt niet (meer).`,
    TR357: (f) =>
      `Afgekeurd: de gewenste datum ${f('gewenst')} is voorbij. Kies een latere, of de eerste dag van de toewijzing (${f('van')}).`,
    TR361: (f) =>
      `Afgekeurd: voor hetzelfde product is vanaf ${f('van')} al iets gevraagd of toegewezen (tot ${f('tot')}).`,
    TR373: (f) =>
      `Afgekeurd: een ander budget of totaal geldt vanaf de eerste dag van de toewijzing (${f('van')}), niet vanaf ${f('gewenst')}.`,
    TR374: (f) => `Afgekeurd: over deze cliënt is nog een verzoek onderhanden (${f('referentie')}).`,
    TR375: () => 'Afgekeurd: deze toewijzing is zonder product, dus zonder omvang.',
    TR411: (f) => `Afgekeurd: bij productcode ${f('productcode')} hoort een omvang.`,
    TR412: () => 'Afgekeurd: deze toewijzing is zonder productcode, dus zonder omvang.',
    TR355: (f) => `Afgekeurd: er is geen verzoek met referentie ${f('referentie')}.`,
    TR359: (f) => `Afgekeurd: op verzoek ${f('referentie')} is al toegewezen.`,
    TR360: (f) => `Afgekeurd: op verzoek ${f('referentie')} is al geantwoord. ‘In onderzoek’ kan alleen als eerste.`,
    TR365: (f) => `Afgekeurd: verzoek ${f('referentie')} is al afgewezen.`,
    TR332: (f) => `Afgekeurd: nummer ${f('nummer')} is al van een andere toewijzing.`,
    TR379: (f) =>
      `Afgekeurd: de referentie ${f('referentie')} hoort niet bij een open verzoek, of ontbreekt waar zij hoort.`,
    TR385: (f) => `Afgekeurd: op toewijzing ${f('nummer')} zijn regels toegekend; zij kan niet worden verwijderd.`,
  },
  stappen: {
    ...wijzer.stappen,
    volume: 'Omvang',
    frequentie: 'Hoe vaak',
    van: 'Vanaf',
    tot: 'Tot en met',
    'maximum-duur': 'Langste duur volgens de regio',
    duur: 'Duur in maanden',
    'maximum-per-week': 'Grootste omvang per week volgens de regio',
    'eis-aan-frequentie': 'Regel van de berichtenstandaard',
    weken: 'Duur in weken',
    aanbieder: 'Gekozen aanbieder',
    'aantal-gecontracteerd': 'Aanbieders met een overeenkomst voor dit product',
    'wie-kiest': 'Wie kiest volgens de regio',
    'gekozen-door': 'Gekozen door',
    'keuze-geldig': 'De keuze geldt',
    'antwoord-uiterlijk': 'Uiterlijk beantwoorden',
    'bericht-ontvangen-op': 'Ontvangen op',
    'termijn-in-werkdagen': 'Termijn in werkdagen',
    vanaf: 'Vanaf',
    'termijn-in-weken': 'Termijn in weken',
  },
  taken: {
    ...wijzer.taken,
    ...overname.taken,
    'toegang/noodtoegang-beoordelen': (f) => `Noodtoegang van ${f('naam')} beoordelen`,
    'toegang/aanbieder-kiezen': (f) => `Aanbieder laten kiezen voor ${f('product')}`,
    'toegang/verzoek-beantwoorden': (f) => `Verzoek om ${f('verzoek')} van ${f('aanbieder')} beantwoorden`,
  },
  acten: {
    ...wijzer.acten,
    ...overname.acten,
    'toegang/casus-openen': 'Casus geopend',
    'toegang/casus-afschermen': 'Casus afgeschermd',
    'toegang/afscherming-opheffen': 'Afscherming opgeheven',
    'toegang/noodtoegang-openen': 'Noodtoegang genomen',
    'toegang/noodtoegang-beoordelen': 'Noodtoegang beoordeeld',
    'toegang/noodtoegang-inzien': 'Noodtoegang nagekeken',
    'toegang/indicatie-stellen': 'Indicatie gesteld',
    'toegang/aanbieder-kiezen': 'Aanbieder gekozen en zorg toegewezen',
    'toegang/toewijzing-uit-bericht': 'Toewijzing overgenomen uit bericht',
    'toegang/bericht-beoordelen': 'Bericht getoetst aan wat bekend is',
    'toegang/start-melden': 'Start van de zorg gemeld',
    'toegang/start-terugnemen': 'Start van de zorg teruggenomen',
    'toegang/stop-melden': 'Stop van de zorg gemeld',
    'toegang/stop-terugnemen': 'Stop van de zorg teruggenomen',
    'toegang/verzoek-overnemen': 'Verzoek ontvangen',
    'toegang/antwoord-geven': 'Antwoord op het verzoek gegeven',
    'toegang/verzoek-gehonoreerd': 'Verzoek gehonoreerd',
    'toegang/verzoek-honoreren': 'Toegewezen of gewijzigd op verzoek van de aanbieder',
    'toegang/toewijzing-wijzigen': 'Toewijzing gewijzigd',
  },
};
