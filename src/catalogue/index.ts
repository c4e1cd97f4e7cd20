// Written by `npm run catalogue`. Do not edit.
import type { NamedEntry } from "./entry.ts";
import { a1 as p0 } from "./providers/a1.ts";
import { allInkl as p1 } from "./providers/all-inkl.ts";
import { amazonWorkmail as p2 } from "./providers/amazon-workmail.ts";
import { apple as p3 } from "./providers/apple.ts";
import { att as p4 } from "./providers/att.ts";
import { bluewin as p5 } from "./providers/bluewin.ts";
import { bt as p6 } from "./providers/bt.ts";
import { cloudflareEmailRouting as p7 } from "./providers/cloudflare-email-routing.ts";
import { comcast as p8 } from "./providers/comcast.ts";
import { coremail as p9 } from "./providers/coremail.ts";
import { cox as p10 } from "./providers/cox.ts";
import { daum as p11 } from "./providers/daum.ts";
import { docomo as p12 } from "./providers/docomo.ts";
import { domainfactory as p13 } from "./providers/domainfactory.ts";
import { easyname as p14 } from "./providers/easyname.ts";
import { ewe as p15 } from "./providers/ewe.ts";
import { facebook as p16 } from "./providers/facebook.ts";
import { fastmail as p17 } from "./providers/fastmail.ts";
import { forpsi as p18 } from "./providers/forpsi.ts";
import { freeFr as p19 } from "./providers/free-fr.ts";
import { freenet as p20 } from "./providers/freenet.ts";
import { gandi as p21 } from "./providers/gandi.ts";
import { gmail as p22 } from "./providers/gmail.ts";
import { gmx as p23 } from "./providers/gmx.ts";
import { godaddy as p24 } from "./providers/godaddy.ts";
import { googleWorkspace as p25 } from "./providers/google-workspace.ts";
import { hetzner as p26 } from "./providers/hetzner.ts";
import { hostEurope as p27 } from "./providers/host-europe.ts";
import { hostpoint as p28 } from "./providers/hostpoint.ts";
import { improvmx as p29 } from "./providers/improvmx.ts";
import { infomaniak as p30 } from "./providers/infomaniak.ts";
import { interia as p31 } from "./providers/interia.ts";
import { ionos as p32 } from "./providers/ionos.ts";
import { kddi as p33 } from "./providers/kddi.ts";
import { kpn as p34 } from "./providers/kpn.ts";
import { laposte as p35 } from "./providers/laposte.ts";
import { libero as p36 } from "./providers/libero.ts";
import { magentaAt as p37 } from "./providers/magenta-at.ts";
import { mailCom as p38 } from "./providers/mail-com.ts";
import { mailboxOrg as p39 } from "./providers/mailbox-org.ts";
import { mailru as p40 } from "./providers/mailru.ts";
import { microsoft365 as p41 } from "./providers/microsoft-365.ts";
import { mittwald as p42 } from "./providers/mittwald.ts";
import { mxroute as p43 } from "./providers/mxroute.ts";
import { naver as p44 } from "./providers/naver.ts";
import { netcologne as p45 } from "./providers/netcologne.ts";
import { netease as p46 } from "./providers/netease.ts";
import { o2 as p47 } from "./providers/o2.ts";
import { onet as p48 } from "./providers/onet.ts";
import { orangeFr as p49 } from "./providers/orange-fr.ts";
import { outlook as p50 } from "./providers/outlook.ts";
import { ovh as p51 } from "./providers/ovh.ts";
import { posteo as p52 } from "./providers/posteo.ts";
import { proton as p53 } from "./providers/proton.ts";
import { proximus as p54 } from "./providers/proximus.ts";
import { rackspace as p55 } from "./providers/rackspace.ts";
import { rambler as p56 } from "./providers/rambler.ts";
import { seznam as p57 } from "./providers/seznam.ts";
import { sfr as p58 } from "./providers/sfr.ts";
import { sky as p59 } from "./providers/sky.ts";
import { softbank as p60 } from "./providers/softbank.ts";
import { spectrum as p61 } from "./providers/spectrum.ts";
import { strato as p62 } from "./providers/strato.ts";
import { sunrise as p63 } from "./providers/sunrise.ts";
import { tOnline as p64 } from "./providers/t-online.ts";
import { talktalk as p65 } from "./providers/talktalk.ts";
import { telenet as p66 } from "./providers/telenet.ts";
import { tencentQq as p67 } from "./providers/tencent-qq.ts";
import { terra as p68 } from "./providers/terra.ts";
import { timIt as p69 } from "./providers/tim-it.ts";
import { tiscaliIt as p70 } from "./providers/tiscali-it.ts";
import { titan as p71 } from "./providers/titan.ts";
import { tuta as p72 } from "./providers/tuta.ts";
import { unitedDomains as p73 } from "./providers/united-domains.ts";
import { uol as p74 } from "./providers/uol.ts";
import { versatel as p75 } from "./providers/versatel.ts";
import { virginMedia as p76 } from "./providers/virgin-media.ts";
import { vodafoneDe as p77 } from "./providers/vodafone-de.ts";
import { webDe as p78 } from "./providers/web-de.ts";
import { world4you as p79 } from "./providers/world4you.ts";
import { wpPl as p80 } from "./providers/wp-pl.ts";
import { yahoo as p81 } from "./providers/yahoo.ts";
import { yandex as p82 } from "./providers/yandex.ts";
import { ziggo as p83 } from "./providers/ziggo.ts";
import { zoho as p84 } from "./providers/zoho.ts";
import { list0spam as p85 } from "./blocklists/0spam.ts";
import { abusix as p86 } from "./blocklists/abusix.ts";
import { backscatterer as p87 } from "./blocklists/backscatterer.ts";
import { blocklistDe as p88 } from "./blocklists/blocklist-de.ts";
import { cobion as p89 } from "./blocklists/cobion.ts";
import { countriesNerd as p90 } from "./blocklists/countries-nerd.ts";
import { dronebl as p91 } from "./blocklists/dronebl.ts";
import { hostkarma as p92 } from "./blocklists/hostkarma.ts";
import { interserver as p93 } from "./blocklists/interserver.ts";
import { invaluement as p94 } from "./blocklists/invaluement.ts";
import { justspam as p95 } from "./blocklists/justspam.ts";
import { lashback as p96 } from "./blocklists/lashback.ts";
import { mailspike as p97 } from "./blocklists/mailspike.ts";
import { manitu as p98 } from "./blocklists/manitu.ts";
import { msblEbl as p99 } from "./blocklists/msbl-ebl.ts";
import { nordspam as p100 } from "./blocklists/nordspam.ts";
import { nosolicitado as p101 } from "./blocklists/nosolicitado.ts";
import { psbl as p102 } from "./blocklists/psbl.ts";
import { s5h as p103 } from "./blocklists/s5h.ts";
import { sem as p104 } from "./blocklists/sem.ts";
import { sorbs as p105 } from "./blocklists/sorbs.ts";
import { spamcop as p106 } from "./blocklists/spamcop.ts";
import { spamhaus as p107 } from "./blocklists/spamhaus.ts";
import { spamrats as p108 } from "./blocklists/spamrats.ts";
import { surbl as p109 } from "./blocklists/surbl.ts";
import { trendMaps as p110 } from "./blocklists/trend-maps.ts";
import { truncate as p111 } from "./blocklists/truncate.ts";
import { uceprotect as p112 } from "./blocklists/uceprotect.ts";
import { uribl as p113 } from "./blocklists/uribl.ts";
import { validity as p114 } from "./blocklists/validity.ts";
import { wpbl as p115 } from "./blocklists/wpbl.ts";
import { barracuda as p116 } from "./filters/barracuda.ts";
import { barricademx as p117 } from "./filters/barricademx.ts";
import { cisco as p118 } from "./filters/cisco.ts";
import { cloudmark as p119 } from "./filters/cloudmark.ts";
import { expurgate as p120 } from "./filters/expurgate.ts";
import { forcepoint as p121 } from "./filters/forcepoint.ts";
import { fortinet as p122 } from "./filters/fortinet.ts";
import { hornetsecurity as p123 } from "./filters/hornetsecurity.ts";
import { mailchannels as p124 } from "./filters/mailchannels.ts";
import { mailmarshal as p125 } from "./filters/mailmarshal.ts";
import { mimecast as p126 } from "./filters/mimecast.ts";
import { nAble as p127 } from "./filters/n-able.ts";
import { nospamproxy as p128 } from "./filters/nospamproxy.ts";
import { proofpoint as p129 } from "./filters/proofpoint.ts";
import { retarus as p130 } from "./filters/retarus.ts";
import { securence as p131 } from "./filters/securence.ts";
import { sophos as p132 } from "./filters/sophos.ts";
import { spamtitan as p133 } from "./filters/spamtitan.ts";
import { symantec as p134 } from "./filters/symantec.ts";
import { trellix as p135 } from "./filters/trellix.ts";
import { trendMicro as p136 } from "./filters/trend-micro.ts";
import { vade as p137 } from "./filters/vade.ts";
import { virusfree as p138 } from "./filters/virusfree.ts";
import { amazonSes as p139 } from "./platforms/amazon-ses.ts";
import { brevo as p140 } from "./platforms/brevo.ts";
import { cleverreach as p141 } from "./platforms/cleverreach.ts";
import { hero as p142 } from "./platforms/hero.ts";
import { mailchimp as p143 } from "./platforms/mailchimp.ts";
import { mailgun as p144 } from "./platforms/mailgun.ts";
import { mailjet as p145 } from "./platforms/mailjet.ts";
import { mandrill as p146 } from "./platforms/mandrill.ts";
import { netigate as p147 } from "./platforms/netigate.ts";
import { postmark as p148 } from "./platforms/postmark.ts";
import { resend as p149 } from "./platforms/resend.ts";
import { sendgrid as p150 } from "./platforms/sendgrid.ts";
import { sparkpost as p151 } from "./platforms/sparkpost.ts";

/** Every entry of the catalogue with its id. */
export const catalogueEntries: readonly NamedEntry[] = [
  { id: "a1", ...p0 },
  { id: "all-inkl", ...p1 },
  { id: "amazon-workmail", ...p2 },
  { id: "apple", ...p3 },
  { id: "att", ...p4 },
  { id: "bluewin", ...p5 },
  { id: "bt", ...p6 },
  { id: "cloudflare-email-routing", ...p7 },
  { id: "comcast", ...p8 },
  { id: "coremail", ...p9 },
  { id: "cox", ...p10 },
  { id: "daum", ...p11 },
  { id: "docomo", ...p12 },
  { id: "domainfactory", ...p13 },
  { id: "easyname", ...p14 },
  { id: "ewe", ...p15 },
  { id: "facebook", ...p16 },
  { id: "fastmail", ...p17 },
  { id: "forpsi", ...p18 },
  { id: "free-fr", ...p19 },
  { id: "freenet", ...p20 },
  { id: "gandi", ...p21 },
  { id: "gmail", ...p22 },
  { id: "gmx", ...p23 },
  { id: "godaddy", ...p24 },
  { id: "google-workspace", ...p25 },
  { id: "hetzner", ...p26 },
  { id: "host-europe", ...p27 },
  { id: "hostpoint", ...p28 },
  { id: "improvmx", ...p29 },
  { id: "infomaniak", ...p30 },
  { id: "interia", ...p31 },
  { id: "ionos", ...p32 },
  { id: "kddi", ...p33 },
  { id: "kpn", ...p34 },
  { id: "laposte", ...p35 },
  { id: "libero", ...p36 },
  { id: "magenta-at", ...p37 },
  { id: "mail-com", ...p38 },
  { id: "mailbox-org", ...p39 },
  { id: "mailru", ...p40 },
  { id: "microsoft-365", ...p41 },
  { id: "mittwald", ...p42 },
  { id: "mxroute", ...p43 },
  { id: "naver", ...p44 },
  { id: "netcologne", ...p45 },
  { id: "netease", ...p46 },
  { id: "o2", ...p47 },
  { id: "onet", ...p48 },
  { id: "orange-fr", ...p49 },
  { id: "outlook", ...p50 },
  { id: "ovh", ...p51 },
  { id: "posteo", ...p52 },
  { id: "proton", ...p53 },
  { id: "proximus", ...p54 },
  { id: "rackspace", ...p55 },
  { id: "rambler", ...p56 },
  { id: "seznam", ...p57 },
  { id: "sfr", ...p58 },
  { id: "sky", ...p59 },
  { id: "softbank", ...p60 },
  { id: "spectrum", ...p61 },
  { id: "strato", ...p62 },
  { id: "sunrise", ...p63 },
  { id: "t-online", ...p64 },
  { id: "talktalk", ...p65 },
  { id: "telenet", ...p66 },
  { id: "tencent-qq", ...p67 },
  { id: "terra", ...p68 },
  { id: "tim-it", ...p69 },
  { id: "tiscali-it", ...p70 },
  { id: "titan", ...p71 },
  { id: "tuta", ...p72 },
  { id: "united-domains", ...p73 },
  { id: "uol", ...p74 },
  { id: "versatel", ...p75 },
  { id: "virgin-media", ...p76 },
  { id: "vodafone-de", ...p77 },
  { id: "web-de", ...p78 },
  { id: "world4you", ...p79 },
  { id: "wp-pl", ...p80 },
  { id: "yahoo", ...p81 },
  { id: "yandex", ...p82 },
  { id: "ziggo", ...p83 },
  { id: "zoho", ...p84 },
  { id: "0spam", ...p85 },
  { id: "abusix", ...p86 },
  { id: "backscatterer", ...p87 },
  { id: "blocklist-de", ...p88 },
  { id: "cobion", ...p89 },
  { id: "countries-nerd", ...p90 },
  { id: "dronebl", ...p91 },
  { id: "hostkarma", ...p92 },
  { id: "interserver", ...p93 },
  { id: "invaluement", ...p94 },
  { id: "justspam", ...p95 },
  { id: "lashback", ...p96 },
  { id: "mailspike", ...p97 },
  { id: "manitu", ...p98 },
  { id: "msbl-ebl", ...p99 },
  { id: "nordspam", ...p100 },
  { id: "nosolicitado", ...p101 },
  { id: "psbl", ...p102 },
  { id: "s5h", ...p103 },
  { id: "sem", ...p104 },
  { id: "sorbs", ...p105 },
  { id: "spamcop", ...p106 },
  { id: "spamhaus", ...p107 },
  { id: "spamrats", ...p108 },
  { id: "surbl", ...p109 },
  { id: "trend-maps", ...p110 },
  { id: "truncate", ...p111 },
  { id: "uceprotect", ...p112 },
  { id: "uribl", ...p113 },
  { id: "validity", ...p114 },
  { id: "wpbl", ...p115 },
  { id: "barracuda", ...p116 },
  { id: "barricademx", ...p117 },
  { id: "cisco", ...p118 },
  { id: "cloudmark", ...p119 },
  { id: "expurgate", ...p120 },
  { id: "forcepoint", ...p121 },
  { id: "fortinet", ...p122 },
  { id: "hornetsecurity", ...p123 },
  { id: "mailchannels", ...p124 },
  { id: "mailmarshal", ...p125 },
  { id: "mimecast", ...p126 },
  { id: "n-able", ...p127 },
  { id: "nospamproxy", ...p128 },
  { id: "proofpoint", ...p129 },
  { id: "retarus", ...p130 },
  { id: "securence", ...p131 },
  { id: "sophos", ...p132 },
  { id: "spamtitan", ...p133 },
  { id: "symantec", ...p134 },
  { id: "trellix", ...p135 },
  { id: "trend-micro", ...p136 },
  { id: "vade", ...p137 },
  { id: "virusfree", ...p138 },
  { id: "amazon-ses", ...p139 },
  { id: "brevo", ...p140 },
  { id: "cleverreach", ...p141 },
  { id: "hero", ...p142 },
  { id: "mailchimp", ...p143 },
  { id: "mailgun", ...p144 },
  { id: "mailjet", ...p145 },
  { id: "mandrill", ...p146 },
  { id: "netigate", ...p147 },
  { id: "postmark", ...p148 },
  { id: "resend", ...p149 },
  { id: "sendgrid", ...p150 },
  { id: "sparkpost", ...p151 },
];
