// SPDX-License-Identifier: EUPL-1.2
import type { Processtap } from './proces.ts';

type Stap = Omit<Processtap, 'uiterlijk' | 'overgeslagen'>;

/** The order in which regions come to a reële prijs, for a plan that names no steps of its own [001 §8.4]. */
export const gebruikelijkeStappen: readonly Stap[] = [
  {
    code: 'productkaart',
    letter: 'a',
    soort: 'productkaart',
    tekst: 'Per product een productkaart opstellen, met de eisen aan inhoud en kwaliteit.',
    wie: ['inkoper', 'professionals van gemeenten en aanbieders'],
  },
  {
    code: 'bespreking',
    letter: 'b',
    soort: 'bespreking',
    tekst: 'De productkaarten met aanbieders bespreken: intensiteit, groepsgrootte en functiemix.',
    wie: ['inkoper', 'aanbieders'],
  },
  {
    code: 'uitvraag',
    letter: 'c',
    soort: 'uitvraag',
    tekst: 'Aanbieders vragen welke functiemix zij inzetten.',
    wie: ['inkoper', 'aanbieders'],
  },
  {
    code: 'concept-tarief',
    letter: 'd',
    soort: 'concept-tarief',
    tekst: 'Een concepttarief berekenen met de cao die van toepassing is en de kostprijselementen.',
    wie: ['inkoper'],
  },
  {
    code: 'loonkosten',
    letter: 'e',
    soort: 'loonkosten',
    tekst: 'De kosten van de beroepskracht bepalen, met de functiemix en de nieuwste cao-lonen.',
    wie: ['inkoper'],
  },
  {
    code: 'opslagen',
    letter: 'f',
    soort: 'opslagen',
    tekst: 'De andere kostprijselementen opnemen met een percentage uit erkend onderzoek.',
    wie: ['inkoper'],
  },
  {
    code: 'verblijf',
    letter: 'g',
    soort: 'verblijf',
    tekst: 'Huisvesting, verblijf en verzorging afleiden van referentiecijfers, waar een product die kosten heeft.',
    wie: ['inkoper'],
  },
  {
    code: 'presentatie',
    letter: 'h',
    soort: 'presentatie',
    tekst: 'De tarieven met hun onderbouwing aan de aanbieders laten zien.',
    wie: ['inkoper', 'aanbieders'],
  },
  {
    code: 'reacties',
    letter: 'i',
    soort: 'reacties',
    tekst: 'De reacties van aanbieders beoordelen, beantwoorden en waar nodig verwerken.',
    wie: ['inkoper'],
  },
  {
    code: 'op-productkaart',
    letter: 'j',
    soort: 'op-productkaart',
    tekst: 'De tarieven op de productkaarten zetten en voorleggen.',
    wie: ['inkoper'],
  },
  {
    code: 'vaststelling',
    letter: 'k',
    soort: 'vaststelling',
    tekst: 'De productkaarten met de tarieven vaststellen.',
    wie: ['colleges'],
  },
];
