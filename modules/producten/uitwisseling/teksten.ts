// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { datum, formatDatum } from '#libs/kernel';

const opnieuw = 'Haal het Excel-bestand opnieuw op en zet uw wijzigingen daarin.';

/** Dutch for what can be wrong in a workbook that is read in: what stands there, and what to do. */
export const inleesteksten: Pick<Texts, 'redenen' | 'acten'> = {
  redenen: {
    'werkboek-geen-excel': () => 'Dit is geen Excel-bestand. Kies een bestand dat op .xlsx eindigt.',
    'werkboek-oud': () => 'Dit is een andere soort Excel-bestand. Open het en sla het op als ‘Excel-werkmap (.xlsx)’.',
    'werkboek-wachtwoord': () => 'Dit bestand is met een wachtwoord gesloten. Sla het op zonder wachtwoord.',
    'werkboek-macro': () => 'In dit bestand zitten macro’s. Sla het op als ‘Excel-werkmap (.xlsx)’, zonder macro’s.',
    'werkboek-beschadigd': () =>
      'Dit bestand is beschadigd, of niet door een rekenprogramma gemaakt. Open het in Excel, sla het op en bied het weer aan.',
    'werkboek-te-groot': () =>
      'Dit bestand is uitgepakt te groot. Haal bladen, plaatjes en kolommen weg die er niet bij horen.',
    'werkboek-te-veel-bladen': (f) =>
      `Dit bestand heeft meer dan ${f('grens')} bladen. Haal weg wat er niet bij hoort.`,
    'blad-te-veel-rijen': (f) =>
      `Hier begint de rij die er te veel is: een blad heeft hoogstens ${f('grens')} gevulde rijen. Verder is niet gelezen. Haal rijen weg die er niet bij horen, of splits het bestand.`,
    'blad-te-veel-kolommen': (f) =>
      `Op deze rij staat iets voorbij kolom ${f('grens')}. Verder is niet gelezen. Maak die cellen leeg.`,
    'cel-te-lang': (f) =>
      `Op deze rij staat een tekst van meer dan ${f('grens')} tekens. Verder is niet gelezen. Maak hem korter.`,
    'blad-ontbreekt': (f) => `Het blad ‘${f('blad')}’ ontbreekt. ${opnieuw}`,
    'blad-onbekend': (f) => `Het blad ‘${f('blad')}’ hoort niet in dit bestand. Haal het weg.`,
    'kolom-ontbreekt': (f) => `De kolom ‘${f('kop')}’ ontbreekt. Zet de kop terug zoals hij was.`,
    'kolom-dubbel': (f) =>
      `Deze kop staat er twee keer; eerst in kolom ${f('eerste')}. Haal een van de twee kolommen weg.`,
    'kolom-onbekend': (f) => `De kop ‘${f('kop')}’ is niet bekend. Haal de kolom weg, of herstel de kop.`,
    'cel-zonder-kop': () => 'Boven deze kolom staat geen kop, dus wat hier staat telt niet mee. Maak de kolom leeg.',
    'cellen-samengevoegd': (f) =>
      `De cellen ${f('bereik')} zijn samengevoegd; dan is niet te zien bij welke rij de waarde hoort. Hef de samenvoeging op en vul elke cel.`,
    'cel-formule': (f) =>
      `Hier staat een formule (uitkomst: ${f('gekregen')}). Plak de uitkomst als waarde, zodat vaststaat wat er staat.`,
    'cel-fout': (f) => `Hier staat een fout van Excel: ${f('gekregen')}. Vul de waarde in.`,
    'cel-dag-als-tekst': (f) =>
      `Excel maakte hier een datum van (${f('gekregen')}). Maak de cel op als tekst en typ opnieuw wat er moet staan.`,
    'cel-twee-getallen': (f) =>
      `‘${f('gekregen')}’ is tekst en kan twee getallen zijn: ${f('een')} of ${f('ander')}. Typ het als getal, zonder teken tussen de duizendtallen.`,
    'cel-getal-als-tekst': (f) =>
      `‘${f('gekregen')}’ is tekst met tekens tussen de duizendtallen. Als u ${f('gelezen')} bedoelt, typ het dan zo, als getal.`,
    'cel-geen-getal': (f) =>
      `‘${f('gekregen')}’ is geen getal. Vul een getal in, bijvoorbeeld 60 of 37,5, of laat de cel leeg.`,
    'cel-twee-dagen': (f) =>
      `‘${f('gekregen')}’ is tekst en kan twee dagen zijn: ${f('een')} of ${f('ander')}. Maak de cel op als datum en typ de dag opnieuw.`,
    'cel-geen-dag': (f) =>
      `‘${f('gekregen')}’ is geen dag. Vul een datum in, bijvoorbeeld 31-12-2027, of laat de cel leeg.`,
    'cel-geen-ja-nee': (f) => `Hier staat ‘${f('gekregen')}’. Vul ja of nee in, of laat de cel leeg.`,
    'cel-andere-keuze': (f) => `‘${f('gekregen')}’ kan hier niet. Kies uit: ${f('kan')}.`,
    'rij-zonder-product': () => 'Op deze rij staat geen productcode. Vul die in, of maak de rij leeg.',
    'rij-hoort-nergens': (f) =>
      `Het product ‘${f('product')}’ staat niet op het blad Producten. Zet het daar, herstel de code of haal deze rij weg.`,
    'rij-dubbel': (f) => `Deze rij zegt hetzelfde als rij ${f('eerste')}. Haal een van de twee weg.`,
    'rij-zonder-inhoud': () =>
      'Op deze rij staat alleen een code. Vul de rij in; moet zij vervallen, haal haar dan helemaal weg.',
    'no-show-zonder-eigen-regel': () =>
      'Dit telt alleen bij een eigen regel voor no-show. Zet ‘No-show: regel’ op eigen, of maak deze cel leeg.',
    'tijd-niet-bekend': () =>
      'Dit telt alleen als de declarabele tijd bekend is. Zet ‘Declarabele tijd’ op bekend, of maak deze cel leeg.',
    'product-dubbel': (f) =>
      `Het product ‘${f('product')}’ staat ook op rij ${f('eerste')}; van een product geldt op één dag één versie. Haal een van de twee rijen weg.`,
    'productcode-ongeldig': (f) =>
      `‘${f('product')}’ kan geen code van een product zijn. Gebruik kleine letters, cijfers en streepjes, zoals begeleiding-regulier.`,
    'contract-onbekend': (f) => `Het contract ‘${f('contract')}’ is niet bekend. Kies uit: ${f('kan')}.`,
    'contract-verandert-niet': (f) =>
      `Dit product hoort bij contract ‘${f('was')}’ en niet bij ‘${f('gekregen')}’. Zet het terug; een product gaat niet over naar een ander contract.`,
    'bestand-verouderd': (f) =>
      `Dit bestand gaat over versie ${f('versie')}, maar in het boek is de nieuwste versie: ${f('nu')}. Haal het bestand opnieuw op en zet uw wijzigingen daarin.`,
    'product-veranderd-sinds': (f) =>
      `Dit product is in het boek veranderd sinds dit bestand is gemaakt, op ${formatDatum(datum(f('op').slice(0, 10)))}. Haal het bestand opnieuw op en zet uw wijzigingen daarin.`,
    'stand-verandert-niet': (f) => `De stand is ${f('staat')} en verandert niet door een bestand. Zet die terug.`,
    'geldigheid-overlapt': (f) =>
      `Deze versie zou gelden vanaf ${f('ingang')}, maar de versie die is vastgesteld geldt vanaf ${f('vorige')}: dan overlappen zij. Kies een latere dag.`,
    'code-bestaat-niet': (f) =>
      `De code ‘${f('code')}’ is er niet bij dit product. Laat de code leeg als de rij nieuw is.`,
    'ingang-zonder-wijziging': () =>
      'Alleen de dag is anders. Een vastgestelde versie houdt haar dag; verander ook wat er vanaf die dag anders is, of zet de dag terug.',
    'veld-niet-goed': (f) => `${f('melding').replace(/\.$/, '')}.`,
    'boekdeel-verandert-niet': (f) =>
      `Dit deel (${f('deel')}) zegt het plan van de regio zelf, en niet het productenboek. Zet het terug zoals het was.`,
    'inlezing-andere-soort': () =>
      'Kies een Excel-bestand (.xlsx), of een YAML-bestand (.yaml) in de vorm van het regiopakket.',
    'inlezing-bestaat-niet': () => 'Dit bestand is niet aangeboden.',
    'inlezing-afgehandeld': () => 'Dit bestand is al ingelezen of ingetrokken. Bied het opnieuw aan als dat nodig is.',
    'inlezing-van-ander': (f) =>
      `Dit bestand is aangeboden door ${f('door')}. Alleen wie een bestand aanbiedt, bevestigt het.`,
    'inlezing-heeft-bevindingen': (f) =>
      `In dit bestand klopt nog iets niet (${f('aantal')}). Er is niets ingelezen. Herstel het bestand en bied het opnieuw aan.`,
    'inlezing-zonder-verschil': () => 'Dit bestand verandert niets aan het productenboek.',
    'inlezing-boek-veranderd': () =>
      'Het productenboek is veranderd sinds u dit bekeek. Er is niets ingelezen. Kijk opnieuw wat er zou veranderen.',
  },
  acten: {
    'producten/inlezing-aanbieden': 'Productenboek aangeboden om in te lezen',
    'producten/inlezing-bevestigen': 'Ingelezen uit een bestand',
    'producten/inlezing-intrekken': 'Aangeboden bestand ingetrokken',
  },
};
