// SPDX-License-Identifier: EUPL-1.2
import {
  dossierAanvullen,
  dossierbijlage,
  proceskeuzen,
  processtapHervatten,
  processtapOverslaan,
  tariefdossierDocument,
  tariefdossierInzien,
  tariefprocesInzien,
  tariefprocesOpenen,
  tariefprocesPlannen,
  tariefprocesStaken,
  tariefprocessen as tariefprocessenLezen,
} from '#modules/tarieven';
import { actEndpoint } from '../spine/act-endpoint.ts';
import { fileEndpoint } from '../spine/file-endpoint.ts';
import { formulier } from '../spine/inhoud.ts';
import { queryEndpoint } from '../spine/query-endpoint.ts';

const pad = '/tariefprocessen/{proces}' as const;
const vraag = ({ proces }: { readonly proces: string }) => ({ id: proces });

/** The way to a tariff, step by step, and its file. */
export const tariefprocessen = [
  queryEndpoint({
    pad: '/tariefprocessen',
    query: tariefprocessenLezen,
    samenvatting: 'De tariefprocessen, per contract en jaar',
    vraag: () => ({}),
  }),
  actEndpoint({
    pad: '/tariefprocessen',
    act: tariefprocesOpenen,
    samenvatting: 'Een tariefproces openen voor een contract',
    plaats: ({ proces }) => `/tariefprocessen/${proces}`,
  }),
  queryEndpoint({ pad, query: tariefprocesInzien, samenvatting: 'Eén tariefproces: elke stap met haar stand', vraag }),
  queryEndpoint({
    pad: '/tariefprocessen/{proces}/keuzen',
    query: proceskeuzen,
    samenvatting: 'De aanbieders en functies waaruit te kiezen is',
    vraag,
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/planningen',
    act: tariefprocesPlannen,
    samenvatting: 'De stappen van een tariefproces plannen',
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/overgeslagen-stappen',
    act: processtapOverslaan,
    samenvatting: 'Een stap overslaan, met de reden',
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/hervatte-stappen',
    act: processtapHervatten,
    samenvatting: 'Een overgeslagen stap toch doen',
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/stakingen',
    act: tariefprocesStaken,
    samenvatting: 'Een tariefproces staken, met de reden',
  }),
  queryEndpoint({
    pad: '/tariefprocessen/{proces}/dossier',
    query: tariefdossierInzien,
    samenvatting: 'Het dossier: wie keek mee, wie rekende, welke keuzes, wat is gezegd en geantwoord',
    vraag,
  }),
  actEndpoint({
    pad: '/tariefprocessen/{proces}/dossierregels',
    act: dossierAanvullen,
    samenvatting: 'Een regel aan het dossier toevoegen, zo nodig met een bestand',
    inhoud: formulier,
  }),
  fileEndpoint({
    pad: '/tariefprocessen/bestanden/{bestand}',
    query: tariefdossierDocument,
    samenvatting: 'Het dossier als document: `<proces>.pdf` of `<proces>.docx`',
  }),
  fileEndpoint({
    pad: '/dossierbijlagen/{regel}',
    query: dossierbijlage,
    samenvatting: 'Het bestand bij een regel van het dossier',
  }),
];
