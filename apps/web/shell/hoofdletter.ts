// SPDX-License-Identifier: EUPL-1.2

export const hoofdletter = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
