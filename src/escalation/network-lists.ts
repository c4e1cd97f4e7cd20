const UCEPROTECT_NETWORKS = /dnsbl-[23]\.uceprotect|level-?\s?[23]\b/iu;
const SPAMHAUS_SBL = /\bsbl\.spamhaus|\/sbl\/|\bsbl\d{3}/iu;

/**
 * True where the words name a list that hears nobody but the owner of the network: UCEPROTECT levels 2 and 3
 * (https://www.uceprotect.net/en/index.php?m=7&s=7), Spamhaus SBL (https://www.spamhaus.org/sbl/delistingprocedure/).
 */
export function namesNetworkList(list: string | undefined, said: string): boolean {
  if (list === "uceprotect") return UCEPROTECT_NETWORKS.test(said);
  return list === "spamhaus" && SPAMHAUS_SBL.test(said);
}
