// SPDX-License-Identifier: EUPL-1.2

type Weg = {
  /** The path whose answers hold what varies in this one. */
  readonly vanaf: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as any program reads them
  readonly neem: (antwoord: any) => readonly unknown[];
  /** What must be asked besides. */
  readonly vraag?: string;
};
// biome-ignore lint/suspicious/noExplicitAny: see above
type Rij = any;

const veld = (naam: string) => (rijen: Rij) => rijen.map((rij: Rij) => rij[naam]);
const ids = veld('id');
const jaren = (rijen: Rij): readonly string[] => rijen.map(({ jaar }: Rij) => String(jaar));

/** How one finds the way through the interface: for each path with something that varies, where that is found. */
export const wegen: Readonly<Record<string, Weg>> = {
  '/besluiten/{besluit}': { vanaf: '/besluiten', neem: ids },
  '/medewerkers/{persoon}': { vanaf: '/medewerkers', neem: ({ medewerkers }) => ids(medewerkers) },
  '/uitnodigingen/{uitnodiging}': { vanaf: '/medewerkers', neem: ({ uitnodigingen }) => ids(uitnodigingen) },
  '/samenwerkingen/{samenwerking}': { vanaf: '/samenwerkingen', neem: ({ rijen }) => veld('code')(rijen) },
  '/gremia/{gremium}': { vanaf: '/gremia', neem: veld('code') },
  '/mandaten/{mandaat}': {
    vanaf: '/regio',
    neem: ({ mandaten }) => veld('code')(mandaten.filter(({ bron }: Rij) => bron.from === 'pack')),
  },
  '/bestuursvoorstellen/{voorstel}': { vanaf: '/bestuursvoorstellen', neem: ids },
  '/plannen/{verband}': { vanaf: '/plannen', neem: veld('verband') },
  '/plannen/{verband}/kaders': { vanaf: '/plannen', neem: veld('verband'), vraag: '?kader=jeugdwet' },
  '/plannen/{verband}/versies': { vanaf: '/plannen', neem: veld('verband') },
  '/plannenvergelijking': {
    vanaf: '/plannen',
    neem: (plannen) => [plannen.map(({ verband }: Rij) => verband).join()],
    vraag: '?plannen=midden-holland,ijsselland',
  },
  '/zorgvormen/{zorgvorm}': { vanaf: '/zorgvormen', neem: ({ zorgvormen }) => veld('code')(zorgvormen) },
  '/samenwerkingstaken/{taak}': { vanaf: '/samenwerkingstaken', neem: ({ taken }) => veld('code')(taken) },
  '/accounthouders/{accounthouder}': { vanaf: '/accounthouders', neem: ({ accounthouders }) => ids(accounthouders) },
  '/aanbiedersignalen/{signaal}': { vanaf: '/accounthouders/{accounthouder}', neem: ({ signalen }) => ids(signalen) },
  '/systemen/{systeem}': { vanaf: '/systemen', neem: ({ systemen }) => ids(systemen) },
  '/webhooks/{webhook}': { vanaf: '/systemen', neem: ({ webhooks }) => ids(webhooks) },
  '/webhooks/{webhook}/leveringen': { vanaf: '/systemen', neem: ({ webhooks }) => ids(webhooks) },
  '/derden/{derde}': { vanaf: '/derden', neem: ({ derden }) => ids(derden) },
  '/doelen/{doel}': { vanaf: '/doelen', neem: veld('code') },
  '/doelen/{doel}/draad': { vanaf: '/doelen', neem: veld('code') },
  '/contracten/{contract}': { vanaf: '/contracten', neem: veld('code') },
  '/segmenten/{segment}/effectketen': {
    vanaf: '/effectketens',
    neem: (rijen) => rijen.map(({ segment }: Rij) => segment.code),
  },
  '/contracten/{contract}/scenario': {
    vanaf: '/contracten',
    neem: veld('code'),
    vraag: '?bekostiging=lump-sum,beschikbaarheid&initieelJaren=2',
  },
  '/keuzevoorstellen/{voorstel}': { vanaf: '/instrumenten', neem: ({ voorstellen }) => ids(voorstellen) },
  '/regiovisie/versies/{versie}': {
    vanaf: '/regiovisie',
    neem: ({ versies }) => versies.map(({ versie }: Rij) => String(versie)),
  },
  '/regiovisie/rapporten/{bestand}': {
    vanaf: '/regiovisie',
    neem: ({ versies }) => versies.flatMap(({ versie }: Rij) => [`${versie}.pdf`, `${versie}.docx`]),
  },
  '/kernbedingen/{code}': { vanaf: '/kernbedingen', neem: veld('code') },
  '/segmenten/{segment}': { vanaf: '/segmenten', neem: veld('code') },
  '/segmenten/{segment}/plan': { vanaf: '/segmenten', neem: veld('code') },
  '/segmenten/{segment}/memo': {
    vanaf: '/segmenten',
    neem: (rijen) => veld('code')(rijen.filter(({ memo }: Rij) => memo)),
  },
  '/segmentmemos/{bestand}': { vanaf: '/segmenten/{segment}/memo', neem: ({ bestanden }) => bestanden },
  '/randvoorwaarden/{code}': { vanaf: '/randvoorwaarden', neem: ({ rijen }) => veld('code')(rijen) },
  '/onderwerpen/{code}': { vanaf: '/onderwerpen', neem: ({ rijen }) => veld('code')(rijen) },
  '/evaluaties/{evaluatie}': { vanaf: '/evaluaties', neem: veld('code') },
  '/evaluatierapporten/{rapport}': {
    vanaf: '/evaluaties',
    neem: (evaluaties) => evaluaties.map(({ code }: Rij) => `${code}.docx`),
  },
  '/ontwikkelopgaven/{ontwikkelopgave}': {
    vanaf: '/ontwikkelopgaven',
    // those with a pilot first: from there one finds the pilots
    neem: ({ opgaven }) => veld('code')(opgaven.toSorted((a: Rij, b: Rij) => b.pilots - a.pilots)),
  },
  '/pilots/{pilot}': {
    vanaf: '/ontwikkelopgaven/{ontwikkelopgave}',
    neem: ({ pilots }) => veld('code')(pilots),
  },
  '/moties/{motie}': { vanaf: '/moties', neem: ({ moties }) => veld('code')(moties) },
  '/dialogen/{dialoog}': { vanaf: '/dialogen', neem: ids },
  '/dialogen/{dialoog}/eigen-reacties': { vanaf: '/dialogen', neem: ids },
  '/dialogen/{dialoog}/reacties': { vanaf: '/dialogen', neem: ids },
  '/dialogen/{dialoog}/publicatie': { vanaf: '/dialogen', neem: ids },
  '/bijeenkomsten/{bijeenkomst}/agenda': {
    vanaf: '/dialogen/{dialoog}',
    neem: ({ bijeenkomsten }) => ids(bijeenkomsten),
  },
  '/dialoogstukken/{stuk}': { vanaf: '/dialogen/{dialoog}', neem: ({ stukken }) => ids(stukken) },
  '/dialoogstukken/{stuk}/bestand': { vanaf: '/dialogen/{dialoog}', neem: ({ stukken }) => ids(stukken) },
  '/dialoogdocumenten/{document}': { vanaf: '/dialogen/{dialoog}', neem: ({ documenten }) => ids(documenten) },
  '/jaarprogrammas/{jaar}': { vanaf: '/jaarprogrammas', neem: jaren },
  '/jaarprogrammas/{jaar}/proef': { vanaf: '/jaarprogrammas', neem: jaren, vraag: '?bedragen=&gewichten=' },
  '/jaarprogrammas/bestanden/{bestand}': {
    vanaf: '/jaarprogrammas',
    neem: (rijen) => jaren(rijen).flatMap((jaar) => [`${jaar}.docx`, `${jaar}.pdf`]),
  },
  '/producten/{product}': { vanaf: '/producten', neem: veld('product') },
  '/producten/pakketbladzijden/{bestand}': { vanaf: '/producten', neem: () => ['productenboek.yaml'] },
  '/producten/werkbladen/{bestand}': {
    vanaf: '/producten',
    neem: (producten) => ['productenboek.xlsx', `${producten[0]?.contract}.xlsx`],
  },
  '/producten/documenten/{bestand}': {
    vanaf: '/producten',
    neem: (producten) => ['productenboek.pdf', `${producten[0]?.contract}.docx`],
  },
  '/producten/handboeken/{bestand}': {
    vanaf: '/producten',
    neem: (producten) => veld('product')(producten).map((product: string) => `${product}.pdf`),
  },
  '/inlezingen/{inlezing}': { vanaf: '/inlezingen', neem: ids },
  '/producten/{product}/wijziging': { vanaf: '/producten', neem: veld('product') },
  '/productenboekverschillen/{werkblad}': {
    vanaf: '/productenboekverschillen',
    neem: () => ['2025-01-01.2026-01-01.xlsx'],
  },
  '/productvoorstellen/{voorstel}': {
    vanaf: '/productvoorstellen',
    neem: ({ voorstellen }) => ids(voorstellen),
  },
  '/producten/{product}/einde': { vanaf: '/producten', neem: veld('product') },
  '/producten/{product}/rekenbasis': { vanaf: '/producten', neem: veld('product') },
  '/producten/{product}/tariefvragen': { vanaf: '/producten', neem: veld('product') },
  '/tarieven/{tarief}': {
    vanaf: '/tarieven',
    neem: ({ rijen }) => rijen.flatMap(({ gewoon, micro }: Rij) => [gewoon?.id, micro?.id]),
  },
  '/tarieven/{tarief}/voorvertoning': {
    vanaf: '/tarieven',
    neem: ({ rijen }) => rijen.map(({ micro }: Rij) => micro?.id),
    vraag: '?ingang=2026-01-01&bedrag=130',
  },
  '/tarieven/bestanden/{bestand}': {
    vanaf: '/tarieven',
    neem: ({ contract, dag }) => [contract && `${contract.code}.${dag}.xlsx`],
  },
  '/tarieven/motiveringen/{bestand}': {
    vanaf: '/tarieven',
    neem: ({ contract, dag, rijen }) =>
      contract && rijen.length > 0 ? [`${contract.code}.${dag}.pdf`, `${contract.code}.${dag}.docx`] : [],
  },
  '/kostprijzen/{kostprijs}': { vanaf: '/tarieven/{tarief}', neem: ({ kostprijs }) => [kostprijs?.id] },
  '/tariefvoorstellen/{voorstel}': { vanaf: '/tarieven/{tarief}', neem: ({ voorstel }) => [voorstel?.id] },
  '/indexaties/{indexatie}': { vanaf: '/indexaties', neem: ({ indexaties }) => ids(indexaties) },
  '/tariefverzoeken/{verzoek}': { vanaf: '/tariefverzoeken', neem: ids },
  '/prijsopbouwen/{prijsopbouw}': { vanaf: '/prijsopbouwen', neem: ids },
  '/tarieven/{tarief}/opbouwvoorvertoning': {
    vanaf: '/tarieven',
    neem: ({ rijen }) => rijen.map(({ gewoon }: Rij) => gewoon?.id),
    vraag: '?soort=overhead&wordt=40',
  },
  '/tariefbewijzen/{bewijs}': { vanaf: '/tariefverzoeken/{verzoek}', neem: ({ bewijzen }) => ids(bewijzen) },
  '/tarieven/{tarief}/verzoekvoorvertoning': {
    vanaf: '/tarieven',
    neem: ({ rijen }) => rijen.map(({ gewoon }: Rij) => gewoon?.id),
    vraag: '?ingang=2026-07-01&soort=overhead&wordt=40',
  },
  '/aanbiedertarieven/{aanbiedertarief}': {
    vanaf: '/tariefverzoeken/{verzoek}',
    neem: ({ eigenTarief }) => [eigenTarief?.id],
  },
  '/loonwerkbladen/{werkblad}': { vanaf: '/loontabellen', neem: () => ['caolonen.xlsx'] },
  '/looninlezingen/{looninlezing}': { vanaf: '/loontabellen', neem: ({ inlezingen }) => ids(inlezingen) },
  '/toewijzingwerkbladen/{werkblad}': { vanaf: '/toewijzingovernames', neem: () => ['lopende-toewijzingen.xlsx'] },
  '/toewijzingovernames/{overname}': { vanaf: '/toewijzingovernames', neem: ({ overnames }) => ids(overnames) },
  '/overnamewerkbladen/{werkblad}': { vanaf: '/overnames', neem: () => ['lopende-contracten.xlsx'] },
  '/overnames/{overname}': { vanaf: '/overnames', neem: ({ overnames }) => ids(overnames) },
  '/ingroeipaden/{ingroeipad}': { vanaf: '/ingroeipaden', neem: ({ paden }) => ids(paden) },
  '/tarieflijsten/{lijst}': { vanaf: '/tarieflijsten', neem: ({ lijsten }) => lijsten.map(({ code }: Rij) => code) },
  '/volgtarieven/{contract}': { vanaf: '/tarieven', neem: ({ contract }) => [contract?.code] },
  '/indexatievoorvertoning': { vanaf: '/indexaties', neem: () => [''], vraag: '?jaar=2027' },
  '/indexatiewerkbladen/{werkblad}': {
    vanaf: '/indexaties',
    neem: ({ indexaties }) => indexaties.map(({ id }: Rij) => `${id}.xlsx`),
  },
  '/indexatieberichten/{bestand}': {
    vanaf: '/indexaties/{indexatie}',
    neem: ({ id, contracten }) =>
      contracten.flatMap(({ contract }: Rij) => [`${id}.${contract}.pdf`, `${id}.${contract}.docx`]),
  },
  '/tariefprocessen/{proces}': { vanaf: '/tariefprocessen', neem: ({ processen }) => ids(processen) },
  '/tariefprocessen/{proces}/keuzen': { vanaf: '/tariefprocessen', neem: ({ processen }) => ids(processen) },
  '/tariefprocessen/{proces}/dossier': { vanaf: '/tariefprocessen', neem: ({ processen }) => ids(processen) },
  '/tariefprocessen/{proces}/presentatie': { vanaf: '/tariefprocessen', neem: ({ processen }) => ids(processen) },
  '/tariefprocessen/{proces}/reacties': { vanaf: '/tariefprocessen', neem: ({ processen }) => ids(processen) },
  '/tariefprocessen/bestanden/{bestand}': {
    vanaf: '/tariefprocessen',
    neem: ({ processen }) => processen.flatMap(({ id }: Rij) => [`${id}.pdf`, `${id}.docx`]),
  },
  '/dossierbijlagen/{regel}': {
    vanaf: '/tariefprocessen/{proces}/dossier',
    neem: ({ proces }) => ids(proces.dossier.filter(({ bestandsnaam }: Rij) => bestandsnaam)),
  },
  '/functieuitvragen/{uitvraag}': { vanaf: '/tariefprocessen', neem: ({ processen }) => veld('uitvraag')(processen) },
  '/tariefreacties/{reactie}/bestand': {
    vanaf: '/tariefprocessen/{proces}/reacties',
    neem: ({ reacties }) => ids(reacties.filter(({ bestandsnaam }: Rij) => bestandsnaam)),
  },
  '/procedures/{procedure}': { vanaf: '/procedures', neem: ids },
  '/procedures/{procedure}/inschrijving': { vanaf: '/procedures', neem: ids },
  '/proceduredocumenten/{document}': { vanaf: '/procedures/{procedure}', neem: ({ documenten }) => ids(documenten) },
  '/inschrijvingen/{inschrijving}': {
    vanaf: '/procedures',
    neem: (procedures) => procedures.map(({ eigen }: Rij) => eigen?.id),
  },
  '/inschrijvingen/{inschrijving}/beoordelingen': {
    vanaf: '/procedures/{procedure}',
    neem: ({ toetsingen }) => toetsingen.map(({ inschrijving }: Rij) => inschrijving.id),
  },
  '/bewijsstukken/{bewijsstuk}': {
    vanaf: '/inschrijvingen/{inschrijving}',
    neem: ({ stukken }) => veld('bewijsstuk')(stukken),
  },
  '/overeenkomsten/{overeenkomst}': { vanaf: '/overeenkomsten', neem: ids },
  '/berichten/{bericht}': { vanaf: '/berichten', neem: ids },
  '/berichten/{bericht}/bestand': { vanaf: '/berichten', neem: ids },
  '/noodtoegangen/{noodtoegang}': { vanaf: '/noodtoegangen', neem: ids },
  '/wisopdrachten/{opdracht}': { vanaf: '/bewaartermijnen', neem: ({ opdrachten }) => ids(opdrachten) },
  '/casussen/{casus}': { vanaf: '/casussen', neem: ids },
  '/indicaties/{indicatie}/toewijzingen': {
    vanaf: '/casussen/{casus}',
    neem: ({ indicaties }) => ids(indicaties),
  },
  '/toewijzingen/{toewijzing}': { vanaf: '/toewijzingen', neem: ids },
  '/verzoeken/{verzoek}': { vanaf: '/verzoeken', neem: ids },
  '/zorgkeuzewijzer/hulpproducten': { vanaf: '/regio', neem: () => ['hulpproducten'], vraag: '?gemeente=0513' },
  '/zorgkeuzewijzer/hulpproducten/{product}': {
    vanaf: '/zorgkeuzewijzer/hulpproducten',
    neem: ({ hulp }) => veld('product')(hulp),
    vraag: '?verband=midden-holland&gemeente=0513',
  },
  '/zorgkeuzewijzer/aanbieders/{aanbieder}': {
    vanaf: '/zorgkeuzewijzer/hulpproducten/{product}',
    neem: ({ aanbieders }) => veld('aanbieder')(aanbieders),
  },
  '/zorgkeuzewijzer/vergelijking': {
    vanaf: '/regio',
    neem: () => ['vergelijking'],
    vraag: '?verband=midden-holland&product=begeleiding-regulier&gemeente=0513&aanbieders=99000002',
  },
  '/zorgkeuzewijzer/gegevens/{gemeente}': {
    vanaf: '/zorgkeuzewijzer/hulpproducten',
    neem: ({ plaats }) => [plaats?.code],
  },
  '/zorgkeuzewijzer/ervaringsformulieren/{verband}': {
    vanaf: '/zorgkeuzewijzer/hulpproducten',
    neem: ({ hulp }) => veld('verband')(hulp),
  },
  '/ervaringen/{ervaring}': { vanaf: '/ervaringen', neem: ids },
  '/declaraties/{declaratie}': { vanaf: '/declaraties', neem: ({ rijen }) => ids(rijen) },
  '/prestaties/{prestatie}': { vanaf: '/declaraties/{declaratie}', neem: ({ prestaties }) => ids(prestaties) },
  '/prestaties/{prestatie}/draad': { vanaf: '/declaraties/{declaratie}', neem: ({ prestaties }) => ids(prestaties) },
  '/betaalvoorstellen/{voorstel}': {
    vanaf: '/declaraties/{declaratie}',
    neem: ({ betaalvoorstel }) => [betaalvoorstel?.id],
  },
  '/impactscenarios/{scenario}': { vanaf: '/impactscenarios', neem: ids },
  '/impactwerkbladen/{werkblad}': {
    vanaf: '/impactscenarios',
    neem: (all) => ids(all).map((id: string) => `${id}.xlsx`),
  },
  '/winstwerkbladen/{werkblad}': {
    vanaf: '/leveranciers',
    neem: ({ leveranciers }) => veld('aanbieder')(leveranciers).map((code: string) => `${code}.xlsx`),
  },
  '/impactscenarios/{scenario}/opbouw': {
    vanaf: '/impactscenarios',
    neem: ids,
    vraag: '?groep=product&code=begeleiding-regulier',
  },
  '/leveranciers/{aanbieder}/winstcijfers': {
    vanaf: '/leveranciers',
    neem: ({ leveranciers }) => veld('aanbieder')(leveranciers),
  },
  '/leveranciers/{aanbieder}': { vanaf: '/leveranciers', neem: ({ leveranciers }) => veld('aanbieder')(leveranciers) },
  '/documenten/{document}': { vanaf: '/overeenkomsten/{overeenkomst}', neem: ({ documenten }) => ids(documenten) },
};
