// SPDX-License-Identifier: EUPL-1.2

export { telling } from '#libs/kernel';
