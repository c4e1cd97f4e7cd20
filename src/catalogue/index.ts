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
import { iUa as p29 } from "./providers/i-ua.ts";
import { improvmx as p30 } from "./providers/improvmx.ts";
import { infomaniak as p31 } from "./providers/infomaniak.ts";
import { interia as p32 } from "./providers/interia.ts";
import { ionos as p33 } from "./providers/ionos.ts";
import { kddi as p34 } from "./providers/kddi.ts";
import { kpn as p35 } from "./providers/kpn.ts";
import { laposte as p36 } from "./providers/laposte.ts";
import { libero as p37 } from "./providers/libero.ts";
import { magentaAt as p38 } from "./providers/magenta-at.ts";
import { mailCom as p39 } from "./providers/mail-com.ts";
import { mailboxOrg as p40 } from "./providers/mailbox-org.ts";
import { mailru as p41 } from "./providers/mailru.ts";
import { microsoft365 as p42 } from "./providers/microsoft-365.ts";
import { mittwald as p43 } from "./providers/mittwald.ts";
import { mxroute as p44 } from "./providers/mxroute.ts";
import { naver as p45 } from "./providers/naver.ts";
import { netcologne as p46 } from "./providers/netcologne.ts";
import { netease as p47 } from "./providers/netease.ts";
import { o2 as p48 } from "./providers/o2.ts";
import { onet as p49 } from "./providers/onet.ts";
import { optus as p50 } from "./providers/optus.ts";
import { orangeFr as p51 } from "./providers/orange-fr.ts";
import { outlook as p52 } from "./providers/outlook.ts";
import { ovh as p53 } from "./providers/ovh.ts";
import { posteo as p54 } from "./providers/posteo.ts";
import { proton as p55 } from "./providers/proton.ts";
import { proximus as p56 } from "./providers/proximus.ts";
import { rackspace as p57 } from "./providers/rackspace.ts";
import { rambler as p58 } from "./providers/rambler.ts";
import { seznam as p59 } from "./providers/seznam.ts";
import { sfr as p60 } from "./providers/sfr.ts";
import { shaw as p61 } from "./providers/shaw.ts";
import { sky as p62 } from "./providers/sky.ts";
import { softbank as p63 } from "./providers/softbank.ts";
import { sparkNz as p64 } from "./providers/spark-nz.ts";
import { spectrum as p65 } from "./providers/spectrum.ts";
import { strato as p66 } from "./providers/strato.ts";
import { sunrise as p67 } from "./providers/sunrise.ts";
import { tOnline as p68 } from "./providers/t-online.ts";
import { talktalk as p69 } from "./providers/talktalk.ts";
import { telenet as p70 } from "./providers/telenet.ts";
import { telstra as p71 } from "./providers/telstra.ts";
import { tencentQq as p72 } from "./providers/tencent-qq.ts";
import { terra as p73 } from "./providers/terra.ts";
import { timIt as p74 } from "./providers/tim-it.ts";
import { tiscaliIt as p75 } from "./providers/tiscali-it.ts";
import { titan as p76 } from "./providers/titan.ts";
import { tuta as p77 } from "./providers/tuta.ts";
import { unitedDomains as p78 } from "./providers/united-domains.ts";
import { uol as p79 } from "./providers/uol.ts";
import { versatel as p80 } from "./providers/versatel.ts";
import { virginMedia as p81 } from "./providers/virgin-media.ts";
import { vodafoneDe as p82 } from "./providers/vodafone-de.ts";
import { webDe as p83 } from "./providers/web-de.ts";
import { world4you as p84 } from "./providers/world4you.ts";
import { wpPl as p85 } from "./providers/wp-pl.ts";
import { yahooJapan as p86 } from "./providers/yahoo-japan.ts";
import { yahoo as p87 } from "./providers/yahoo.ts";
import { yandex as p88 } from "./providers/yandex.ts";
import { ziggo as p89 } from "./providers/ziggo.ts";
import { zoho as p90 } from "./providers/zoho.ts";
import { list0spam as p91 } from "./blocklists/0spam.ts";
import { abusix as p92 } from "./blocklists/abusix.ts";
import { backscatterer as p93 } from "./blocklists/backscatterer.ts";
import { blocklistDe as p94 } from "./blocklists/blocklist-de.ts";
import { cobion as p95 } from "./blocklists/cobion.ts";
import { countriesNerd as p96 } from "./blocklists/countries-nerd.ts";
import { dronebl as p97 } from "./blocklists/dronebl.ts";
import { hostkarma as p98 } from "./blocklists/hostkarma.ts";
import { interserver as p99 } from "./blocklists/interserver.ts";
import { invaluement as p100 } from "./blocklists/invaluement.ts";
import { justspam as p101 } from "./blocklists/justspam.ts";
import { lashback as p102 } from "./blocklists/lashback.ts";
import { mailspike as p103 } from "./blocklists/mailspike.ts";
import { manitu as p104 } from "./blocklists/manitu.ts";
import { msblEbl as p105 } from "./blocklists/msbl-ebl.ts";
import { nordspam as p106 } from "./blocklists/nordspam.ts";
import { nosolicitado as p107 } from "./blocklists/nosolicitado.ts";
import { psbl as p108 } from "./blocklists/psbl.ts";
import { s5h as p109 } from "./blocklists/s5h.ts";
import { sem as p110 } from "./blocklists/sem.ts";
import { sorbs as p111 } from "./blocklists/sorbs.ts";
import { spamcop as p112 } from "./blocklists/spamcop.ts";
import { spamhaus as p113 } from "./blocklists/spamhaus.ts";
import { spamrats as p114 } from "./blocklists/spamrats.ts";
import { surbl as p115 } from "./blocklists/surbl.ts";
import { trendMaps as p116 } from "./blocklists/trend-maps.ts";
import { truncate as p117 } from "./blocklists/truncate.ts";
import { uceprotect as p118 } from "./blocklists/uceprotect.ts";
import { uribl as p119 } from "./blocklists/uribl.ts";
import { validity as p120 } from "./blocklists/validity.ts";
import { wpbl as p121 } from "./blocklists/wpbl.ts";
import { barracuda as p122 } from "./filters/barracuda.ts";
import { barricademx as p123 } from "./filters/barricademx.ts";
import { cisco as p124 } from "./filters/cisco.ts";
import { cloudmark as p125 } from "./filters/cloudmark.ts";
import { expurgate as p126 } from "./filters/expurgate.ts";
import { forcepoint as p127 } from "./filters/forcepoint.ts";
import { fortinet as p128 } from "./filters/fortinet.ts";
import { hornetsecurity as p129 } from "./filters/hornetsecurity.ts";
import { linuxmagic as p130 } from "./filters/linuxmagic.ts";
import { mailchannels as p131 } from "./filters/mailchannels.ts";
import { mailmarshal as p132 } from "./filters/mailmarshal.ts";
import { mimecast as p133 } from "./filters/mimecast.ts";
import { nAble as p134 } from "./filters/n-able.ts";
import { nospamproxy as p135 } from "./filters/nospamproxy.ts";
import { proofpoint as p136 } from "./filters/proofpoint.ts";
import { retarus as p137 } from "./filters/retarus.ts";
import { securence as p138 } from "./filters/securence.ts";
import { sophos as p139 } from "./filters/sophos.ts";
import { spamtitan as p140 } from "./filters/spamtitan.ts";
import { symantec as p141 } from "./filters/symantec.ts";
import { trellix as p142 } from "./filters/trellix.ts";
import { trendMicro as p143 } from "./filters/trend-micro.ts";
import { vade as p144 } from "./filters/vade.ts";
import { virusfree as p145 } from "./filters/virusfree.ts";
import { amazonSes as p146 } from "./platforms/amazon-ses.ts";
import { brevo as p147 } from "./platforms/brevo.ts";
import { cleverreach as p148 } from "./platforms/cleverreach.ts";
import { hero as p149 } from "./platforms/hero.ts";
import { hubspot as p150 } from "./platforms/hubspot.ts";
import { mailchimp as p151 } from "./platforms/mailchimp.ts";
import { mailgun as p152 } from "./platforms/mailgun.ts";
import { mailjet as p153 } from "./platforms/mailjet.ts";
import { mandrill as p154 } from "./platforms/mandrill.ts";
import { netigate as p155 } from "./platforms/netigate.ts";
import { postmark as p156 } from "./platforms/postmark.ts";
import { resend as p157 } from "./platforms/resend.ts";
import { salesforceMarketingCloud as p158 } from "./platforms/salesforce-marketing-cloud.ts";
import { salesforce as p159 } from "./platforms/salesforce.ts";
import { sendgrid as p160 } from "./platforms/sendgrid.ts";
import { sparkpost as p161 } from "./platforms/sparkpost.ts";
import { zendesk as p162 } from "./platforms/zendesk.ts";

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
  { id: "i-ua", ...p29 },
  { id: "improvmx", ...p30 },
  { id: "infomaniak", ...p31 },
  { id: "interia", ...p32 },
  { id: "ionos", ...p33 },
  { id: "kddi", ...p34 },
  { id: "kpn", ...p35 },
  { id: "laposte", ...p36 },
  { id: "libero", ...p37 },
  { id: "magenta-at", ...p38 },
  { id: "mail-com", ...p39 },
  { id: "mailbox-org", ...p40 },
  { id: "mailru", ...p41 },
  { id: "microsoft-365", ...p42 },
  { id: "mittwald", ...p43 },
  { id: "mxroute", ...p44 },
  { id: "naver", ...p45 },
  { id: "netcologne", ...p46 },
  { id: "netease", ...p47 },
  { id: "o2", ...p48 },
  { id: "onet", ...p49 },
  { id: "optus", ...p50 },
  { id: "orange-fr", ...p51 },
  { id: "outlook", ...p52 },
  { id: "ovh", ...p53 },
  { id: "posteo", ...p54 },
  { id: "proton", ...p55 },
  { id: "proximus", ...p56 },
  { id: "rackspace", ...p57 },
  { id: "rambler", ...p58 },
  { id: "seznam", ...p59 },
  { id: "sfr", ...p60 },
  { id: "shaw", ...p61 },
  { id: "sky", ...p62 },
  { id: "softbank", ...p63 },
  { id: "spark-nz", ...p64 },
  { id: "spectrum", ...p65 },
  { id: "strato", ...p66 },
  { id: "sunrise", ...p67 },
  { id: "t-online", ...p68 },
  { id: "talktalk", ...p69 },
  { id: "telenet", ...p70 },
  { id: "telstra", ...p71 },
  { id: "tencent-qq", ...p72 },
  { id: "terra", ...p73 },
  { id: "tim-it", ...p74 },
  { id: "tiscali-it", ...p75 },
  { id: "titan", ...p76 },
  { id: "tuta", ...p77 },
  { id: "united-domains", ...p78 },
  { id: "uol", ...p79 },
  { id: "versatel", ...p80 },
  { id: "virgin-media", ...p81 },
  { id: "vodafone-de", ...p82 },
  { id: "web-de", ...p83 },
  { id: "world4you", ...p84 },
  { id: "wp-pl", ...p85 },
  { id: "yahoo-japan", ...p86 },
  { id: "yahoo", ...p87 },
  { id: "yandex", ...p88 },
  { id: "ziggo", ...p89 },
  { id: "zoho", ...p90 },
  { id: "0spam", ...p91 },
  { id: "abusix", ...p92 },
  { id: "backscatterer", ...p93 },
  { id: "blocklist-de", ...p94 },
  { id: "cobion", ...p95 },
  { id: "countries-nerd", ...p96 },
  { id: "dronebl", ...p97 },
  { id: "hostkarma", ...p98 },
  { id: "interserver", ...p99 },
  { id: "invaluement", ...p100 },
  { id: "justspam", ...p101 },
  { id: "lashback", ...p102 },
  { id: "mailspike", ...p103 },
  { id: "manitu", ...p104 },
  { id: "msbl-ebl", ...p105 },
  { id: "nordspam", ...p106 },
  { id: "nosolicitado", ...p107 },
  { id: "psbl", ...p108 },
  { id: "s5h", ...p109 },
  { id: "sem", ...p110 },
  { id: "sorbs", ...p111 },
  { id: "spamcop", ...p112 },
  { id: "spamhaus", ...p113 },
  { id: "spamrats", ...p114 },
  { id: "surbl", ...p115 },
  { id: "trend-maps", ...p116 },
  { id: "truncate", ...p117 },
  { id: "uceprotect", ...p118 },
  { id: "uribl", ...p119 },
  { id: "validity", ...p120 },
  { id: "wpbl", ...p121 },
  { id: "barracuda", ...p122 },
  { id: "barricademx", ...p123 },
  { id: "cisco", ...p124 },
  { id: "cloudmark", ...p125 },
  { id: "expurgate", ...p126 },
  { id: "forcepoint", ...p127 },
  { id: "fortinet", ...p128 },
  { id: "hornetsecurity", ...p129 },
  { id: "linuxmagic", ...p130 },
  { id: "mailchannels", ...p131 },
  { id: "mailmarshal", ...p132 },
  { id: "mimecast", ...p133 },
  { id: "n-able", ...p134 },
  { id: "nospamproxy", ...p135 },
  { id: "proofpoint", ...p136 },
  { id: "retarus", ...p137 },
  { id: "securence", ...p138 },
  { id: "sophos", ...p139 },
  { id: "spamtitan", ...p140 },
  { id: "symantec", ...p141 },
  { id: "trellix", ...p142 },
  { id: "trend-micro", ...p143 },
  { id: "vade", ...p144 },
  { id: "virusfree", ...p145 },
  { id: "amazon-ses", ...p146 },
  { id: "brevo", ...p147 },
  { id: "cleverreach", ...p148 },
  { id: "hero", ...p149 },
  { id: "hubspot", ...p150 },
  { id: "mailchimp", ...p151 },
  { id: "mailgun", ...p152 },
  { id: "mailjet", ...p153 },
  { id: "mandrill", ...p154 },
  { id: "netigate", ...p155 },
  { id: "postmark", ...p156 },
  { id: "resend", ...p157 },
  { id: "salesforce-marketing-cloud", ...p158 },
  { id: "salesforce", ...p159 },
  { id: "sendgrid", ...p160 },
  { id: "sparkpost", ...p161 },
  { id: "zendesk", ...p162 },
];
