// SPDX-License-Identifier: EUPL-1.2

// What somebody chose above a list, kept under a name.

export { type Filter, readFilters } from './filter/filter.store.ts';
export { type Filterlijst, filterlijsten, isFilterlijst, lijsten } from './filter/filterlijst.ts';
export { filterBewaren, filterHernoemen, filterlijst, filterVerwijderen } from './filter/filters.ts';
