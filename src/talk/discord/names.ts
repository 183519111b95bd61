/** Everything for moderators stands under one command, since permissions belong to top-level commands. */
export const MODERATORS = 'barq';
/** Options of this door that public commands have beside their own. */
export const LANGUAGE_OPTION = 'language';
export const PRIVATE_OPTION = 'private';
