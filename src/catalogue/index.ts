// Written by `npm run catalogue`. Do not edit.
import type { NamedEntry } from "./entry.ts";
import { a1 as p0 } from "./providers/a1.ts";
import { aliyun as p1 } from "./providers/aliyun.ts";
import { allInkl as p2 } from "./providers/all-inkl.ts";
import { amazonWorkmail as p3 } from "./providers/amazon-workmail.ts";
import { apple as p4 } from "./providers/apple.ts";
import { att as p5 } from "./providers/att.ts";
import { bluewin as p6 } from "./providers/bluewin.ts";
import { bt as p7 } from "./providers/bt.ts";
import { cloudflareEmailRouting as p8 } from "./providers/cloudflare-email-routing.ts";
import { comcast as p9 } from "./providers/comcast.ts";
import { coremail as p10 } from "./providers/coremail.ts";
import { cox as p11 } from "./providers/cox.ts";
import { daum as p12 } from "./providers/daum.ts";
import { docomo as p13 } from "./providers/docomo.ts";
import { domainfactory as p14 } from "./providers/domainfactory.ts";
import { earthlink as p15 } from "./providers/earthlink.ts";
import { easyname as p16 } from "./providers/easyname.ts";
import { ewe as p17 } from "./providers/ewe.ts";
import { facebook as p18 } from "./providers/facebook.ts";
import { fastmail as p19 } from "./providers/fastmail.ts";
import { forpsi as p20 } from "./providers/forpsi.ts";
import { freeFr as p21 } from "./providers/free-fr.ts";
import { freenet as p22 } from "./providers/freenet.ts";
import { gandi as p23 } from "./providers/gandi.ts";
import { gmail as p24 } from "./providers/gmail.ts";
import { gmx as p25 } from "./providers/gmx.ts";
import { godaddy as p26 } from "./providers/godaddy.ts";
import { googleWorkspace as p27 } from "./providers/google-workspace.ts";
import { hetzner as p28 } from "./providers/hetzner.ts";
import { hostEurope as p29 } from "./providers/host-europe.ts";
import { hostpoint as p30 } from "./providers/hostpoint.ts";
import { iUa as p31 } from "./providers/i-ua.ts";
import { improvmx as p32 } from "./providers/improvmx.ts";
import { infomaniak as p33 } from "./providers/infomaniak.ts";
import { interia as p34 } from "./providers/interia.ts";
import { ionos as p35 } from "./providers/ionos.ts";
import { kddi as p36 } from "./providers/kddi.ts";
import { kpn as p37 } from "./providers/kpn.ts";
import { laposte as p38 } from "./providers/laposte.ts";
import { libero as p39 } from "./providers/libero.ts";
import { magentaAt as p40 } from "./providers/magenta-at.ts";
import { mailCom as p41 } from "./providers/mail-com.ts";
import { mailboxOrg as p42 } from "./providers/mailbox-org.ts";
import { mailru as p43 } from "./providers/mailru.ts";
import { microsoft365 as p44 } from "./providers/microsoft-365.ts";
import { mittwald as p45 } from "./providers/mittwald.ts";
import { mxroute as p46 } from "./providers/mxroute.ts";
import { naver as p47 } from "./providers/naver.ts";
import { netcologne as p48 } from "./providers/netcologne.ts";
import { netease as p49 } from "./providers/netease.ts";
import { o2 as p50 } from "./providers/o2.ts";
import { onet as p51 } from "./providers/onet.ts";
import { optus as p52 } from "./providers/optus.ts";
import { orangeFr as p53 } from "./providers/orange-fr.ts";
import { outlook as p54 } from "./providers/outlook.ts";
import { ovh as p55 } from "./providers/ovh.ts";
import { posteo as p56 } from "./providers/posteo.ts";
import { proton as p57 } from "./providers/proton.ts";
import { proximus as p58 } from "./providers/proximus.ts";
import { rackspace as p59 } from "./providers/rackspace.ts";
import { rambler as p60 } from "./providers/rambler.ts";
import { seznam as p61 } from "./providers/seznam.ts";
import { sfr as p62 } from "./providers/sfr.ts";
import { shaw as p63 } from "./providers/shaw.ts";
import { sky as p64 } from "./providers/sky.ts";
import { softbank as p65 } from "./providers/softbank.ts";
import { sparkNz as p66 } from "./providers/spark-nz.ts";
import { spectrum as p67 } from "./providers/spectrum.ts";
import { strato as p68 } from "./providers/strato.ts";
import { sunrise as p69 } from "./providers/sunrise.ts";
import { tOnline as p70 } from "./providers/t-online.ts";
import { talktalk as p71 } from "./providers/talktalk.ts";
import { telenet as p72 } from "./providers/telenet.ts";
import { telstra as p73 } from "./providers/telstra.ts";
import { tencentQq as p74 } from "./providers/tencent-qq.ts";
import { terra as p75 } from "./providers/terra.ts";
import { timIt as p76 } from "./providers/tim-it.ts";
import { tiscaliIt as p77 } from "./providers/tiscali-it.ts";
import { titan as p78 } from "./providers/titan.ts";
import { tuta as p79 } from "./providers/tuta.ts";
import { unitedDomains as p80 } from "./providers/united-domains.ts";
import { uol as p81 } from "./providers/uol.ts";
import { versatel as p82 } from "./providers/versatel.ts";
import { virginMedia as p83 } from "./providers/virgin-media.ts";
import { vodafoneDe as p84 } from "./providers/vodafone-de.ts";
import { webDe as p85 } from "./providers/web-de.ts";
import { world4you as p86 } from "./providers/world4you.ts";
import { wpPl as p87 } from "./providers/wp-pl.ts";
import { yahooJapan as p88 } from "./providers/yahoo-japan.ts";
import { yahoo as p89 } from "./providers/yahoo.ts";
import { yandex as p90 } from "./providers/yandex.ts";
import { ziggo as p91 } from "./providers/ziggo.ts";
import { zoho as p92 } from "./providers/zoho.ts";
import { list0spam as p93 } from "./blocklists/0spam.ts";
import { abusix as p94 } from "./blocklists/abusix.ts";
import { backscatterer as p95 } from "./blocklists/backscatterer.ts";
import { blocklistDe as p96 } from "./blocklists/blocklist-de.ts";
import { cobion as p97 } from "./blocklists/cobion.ts";
import { countriesNerd as p98 } from "./blocklists/countries-nerd.ts";
import { dronebl as p99 } from "./blocklists/dronebl.ts";
import { hostkarma as p100 } from "./blocklists/hostkarma.ts";
import { interserver as p101 } from "./blocklists/interserver.ts";
import { invaluement as p102 } from "./blocklists/invaluement.ts";
import { justspam as p103 } from "./blocklists/justspam.ts";
import { lashback as p104 } from "./blocklists/lashback.ts";
import { mailspike as p105 } from "./blocklists/mailspike.ts";
import { manitu as p106 } from "./blocklists/manitu.ts";
import { msblEbl as p107 } from "./blocklists/msbl-ebl.ts";
import { nordspam as p108 } from "./blocklists/nordspam.ts";
import { nosolicitado as p109 } from "./blocklists/nosolicitado.ts";
import { psbl as p110 } from "./blocklists/psbl.ts";
import { s5h as p111 } from "./blocklists/s5h.ts";
import { sem as p112 } from "./blocklists/sem.ts";
import { sorbs as p113 } from "./blocklists/sorbs.ts";
import { spamcop as p114 } from "./blocklists/spamcop.ts";
import { spamhaus as p115 } from "./blocklists/spamhaus.ts";
import { spamrats as p116 } from "./blocklists/spamrats.ts";
import { surbl as p117 } from "./blocklists/surbl.ts";
import { trendMaps as p118 } from "./blocklists/trend-maps.ts";
import { truncate as p119 } from "./blocklists/truncate.ts";
import { uceprotect as p120 } from "./blocklists/uceprotect.ts";
import { uribl as p121 } from "./blocklists/uribl.ts";
import { validity as p122 } from "./blocklists/validity.ts";
import { wpbl as p123 } from "./blocklists/wpbl.ts";
import { barracuda as p124 } from "./filters/barracuda.ts";
import { barricademx as p125 } from "./filters/barricademx.ts";
import { cisco as p126 } from "./filters/cisco.ts";
import { cloudmark as p127 } from "./filters/cloudmark.ts";
import { expurgate as p128 } from "./filters/expurgate.ts";
import { forcepoint as p129 } from "./filters/forcepoint.ts";
import { fortinet as p130 } from "./filters/fortinet.ts";
import { hornetsecurity as p131 } from "./filters/hornetsecurity.ts";
import { linuxmagic as p132 } from "./filters/linuxmagic.ts";
import { mailchannels as p133 } from "./filters/mailchannels.ts";
import { mailmarshal as p134 } from "./filters/mailmarshal.ts";
import { mimecast as p135 } from "./filters/mimecast.ts";
import { nAble as p136 } from "./filters/n-able.ts";
import { nospamproxy as p137 } from "./filters/nospamproxy.ts";
import { proofpoint as p138 } from "./filters/proofpoint.ts";
import { retarus as p139 } from "./filters/retarus.ts";
import { securence as p140 } from "./filters/securence.ts";
import { sophos as p141 } from "./filters/sophos.ts";
import { spamtitan as p142 } from "./filters/spamtitan.ts";
import { symantec as p143 } from "./filters/symantec.ts";
import { trellix as p144 } from "./filters/trellix.ts";
import { trendMicro as p145 } from "./filters/trend-micro.ts";
import { vade as p146 } from "./filters/vade.ts";
import { virusfree as p147 } from "./filters/virusfree.ts";
import { amazonSes as p148 } from "./platforms/amazon-ses.ts";
import { brevo as p149 } from "./platforms/brevo.ts";
import { cleverreach as p150 } from "./platforms/cleverreach.ts";
import { hero as p151 } from "./platforms/hero.ts";
import { hubspot as p152 } from "./platforms/hubspot.ts";
import { mailchimp as p153 } from "./platforms/mailchimp.ts";
import { mailgun as p154 } from "./platforms/mailgun.ts";
import { mailjet as p155 } from "./platforms/mailjet.ts";
import { mandrill as p156 } from "./platforms/mandrill.ts";
import { netigate as p157 } from "./platforms/netigate.ts";
import { postmark as p158 } from "./platforms/postmark.ts";
import { resend as p159 } from "./platforms/resend.ts";
import { salesforceMarketingCloud as p160 } from "./platforms/salesforce-marketing-cloud.ts";
import { salesforce as p161 } from "./platforms/salesforce.ts";
import { sendgrid as p162 } from "./platforms/sendgrid.ts";
import { sparkpost as p163 } from "./platforms/sparkpost.ts";
import { zendesk as p164 } from "./platforms/zendesk.ts";

/** Every entry of the catalogue with its id. */
export const catalogueEntries: readonly NamedEntry[] = [
  { id: "a1", ...p0 },
  { id: "aliyun", ...p1 },
  { id: "all-inkl", ...p2 },
  { id: "amazon-workmail", ...p3 },
  { id: "apple", ...p4 },
  { id: "att", ...p5 },
  { id: "bluewin", ...p6 },
  { id: "bt", ...p7 },
  { id: "cloudflare-email-routing", ...p8 },
  { id: "comcast", ...p9 },
  { id: "coremail", ...p10 },
  { id: "cox", ...p11 },
  { id: "daum", ...p12 },
  { id: "docomo", ...p13 },
  { id: "domainfactory", ...p14 },
  { id: "earthlink", ...p15 },
  { id: "easyname", ...p16 },
  { id: "ewe", ...p17 },
  { id: "facebook", ...p18 },
  { id: "fastmail", ...p19 },
  { id: "forpsi", ...p20 },
  { id: "free-fr", ...p21 },
  { id: "freenet", ...p22 },
  { id: "gandi", ...p23 },
  { id: "gmail", ...p24 },
  { id: "gmx", ...p25 },
  { id: "godaddy", ...p26 },
  { id: "google-workspace", ...p27 },
  { id: "hetzner", ...p28 },
  { id: "host-europe", ...p29 },
  { id: "hostpoint", ...p30 },
  { id: "i-ua", ...p31 },
  { id: "improvmx", ...p32 },
  { id: "infomaniak", ...p33 },
  { id: "interia", ...p34 },
  { id: "ionos", ...p35 },
  { id: "kddi", ...p36 },
  { id: "kpn", ...p37 },
  { id: "laposte", ...p38 },
  { id: "libero", ...p39 },
  { id: "magenta-at", ...p40 },
  { id: "mail-com", ...p41 },
  { id: "mailbox-org", ...p42 },
  { id: "mailru", ...p43 },
  { id: "microsoft-365", ...p44 },
  { id: "mittwald", ...p45 },
  { id: "mxroute", ...p46 },
  { id: "naver", ...p47 },
  { id: "netcologne", ...p48 },
  { id: "netease", ...p49 },
  { id: "o2", ...p50 },
  { id: "onet", ...p51 },
  { id: "optus", ...p52 },
  { id: "orange-fr", ...p53 },
  { id: "outlook", ...p54 },
  { id: "ovh", ...p55 },
  { id: "posteo", ...p56 },
  { id: "proton", ...p57 },
  { id: "proximus", ...p58 },
  { id: "rackspace", ...p59 },
  { id: "rambler", ...p60 },
  { id: "seznam", ...p61 },
  { id: "sfr", ...p62 },
  { id: "shaw", ...p63 },
  { id: "sky", ...p64 },
  { id: "softbank", ...p65 },
  { id: "spark-nz", ...p66 },
  { id: "spectrum", ...p67 },
  { id: "strato", ...p68 },
  { id: "sunrise", ...p69 },
  { id: "t-online", ...p70 },
  { id: "talktalk", ...p71 },
  { id: "telenet", ...p72 },
  { id: "telstra", ...p73 },
  { id: "tencent-qq", ...p74 },
  { id: "terra", ...p75 },
  { id: "tim-it", ...p76 },
  { id: "tiscali-it", ...p77 },
  { id: "titan", ...p78 },
  { id: "tuta", ...p79 },
  { id: "united-domains", ...p80 },
  { id: "uol", ...p81 },
  { id: "versatel", ...p82 },
  { id: "virgin-media", ...p83 },
  { id: "vodafone-de", ...p84 },
  { id: "web-de", ...p85 },
  { id: "world4you", ...p86 },
  { id: "wp-pl", ...p87 },
  { id: "yahoo-japan", ...p88 },
  { id: "yahoo", ...p89 },
  { id: "yandex", ...p90 },
  { id: "ziggo", ...p91 },
  { id: "zoho", ...p92 },
  { id: "0spam", ...p93 },
  { id: "abusix", ...p94 },
  { id: "backscatterer", ...p95 },
  { id: "blocklist-de", ...p96 },
  { id: "cobion", ...p97 },
  { id: "countries-nerd", ...p98 },
  { id: "dronebl", ...p99 },
  { id: "hostkarma", ...p100 },
  { id: "interserver", ...p101 },
  { id: "invaluement", ...p102 },
  { id: "justspam", ...p103 },
  { id: "lashback", ...p104 },
  { id: "mailspike", ...p105 },
  { id: "manitu", ...p106 },
  { id: "msbl-ebl", ...p107 },
  { id: "nordspam", ...p108 },
  { id: "nosolicitado", ...p109 },
  { id: "psbl", ...p110 },
  { id: "s5h", ...p111 },
  { id: "sem", ...p112 },
  { id: "sorbs", ...p113 },
  { id: "spamcop", ...p114 },
  { id: "spamhaus", ...p115 },
  { id: "spamrats", ...p116 },
  { id: "surbl", ...p117 },
  { id: "trend-maps", ...p118 },
  { id: "truncate", ...p119 },
  { id: "uceprotect", ...p120 },
  { id: "uribl", ...p121 },
  { id: "validity", ...p122 },
  { id: "wpbl", ...p123 },
  { id: "barracuda", ...p124 },
  { id: "barricademx", ...p125 },
  { id: "cisco", ...p126 },
  { id: "cloudmark", ...p127 },
  { id: "expurgate", ...p128 },
  { id: "forcepoint", ...p129 },
  { id: "fortinet", ...p130 },
  { id: "hornetsecurity", ...p131 },
  { id: "linuxmagic", ...p132 },
  { id: "mailchannels", ...p133 },
  { id: "mailmarshal", ...p134 },
  { id: "mimecast", ...p135 },
  { id: "n-able", ...p136 },
  { id: "nospamproxy", ...p137 },
  { id: "proofpoint", ...p138 },
  { id: "retarus", ...p139 },
  { id: "securence", ...p140 },
  { id: "sophos", ...p141 },
  { id: "spamtitan", ...p142 },
  { id: "symantec", ...p143 },
  { id: "trellix", ...p144 },
  { id: "trend-micro", ...p145 },
  { id: "vade", ...p146 },
  { id: "virusfree", ...p147 },
  { id: "amazon-ses", ...p148 },
  { id: "brevo", ...p149 },
  { id: "cleverreach", ...p150 },
  { id: "hero", ...p151 },
  { id: "hubspot", ...p152 },
  { id: "mailchimp", ...p153 },
  { id: "mailgun", ...p154 },
  { id: "mailjet", ...p155 },
  { id: "mandrill", ...p156 },
  { id: "netigate", ...p157 },
  { id: "postmark", ...p158 },
  { id: "resend", ...p159 },
  { id: "salesforce-marketing-cloud", ...p160 },
  { id: "salesforce", ...p161 },
  { id: "sendgrid", ...p162 },
  { id: "sparkpost", ...p163 },
  { id: "zendesk", ...p164 },
];
