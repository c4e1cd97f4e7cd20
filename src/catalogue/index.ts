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
import { orangeFr as p50 } from "./providers/orange-fr.ts";
import { outlook as p51 } from "./providers/outlook.ts";
import { ovh as p52 } from "./providers/ovh.ts";
import { posteo as p53 } from "./providers/posteo.ts";
import { proton as p54 } from "./providers/proton.ts";
import { proximus as p55 } from "./providers/proximus.ts";
import { rackspace as p56 } from "./providers/rackspace.ts";
import { rambler as p57 } from "./providers/rambler.ts";
import { seznam as p58 } from "./providers/seznam.ts";
import { sfr as p59 } from "./providers/sfr.ts";
import { sky as p60 } from "./providers/sky.ts";
import { softbank as p61 } from "./providers/softbank.ts";
import { spectrum as p62 } from "./providers/spectrum.ts";
import { strato as p63 } from "./providers/strato.ts";
import { sunrise as p64 } from "./providers/sunrise.ts";
import { tOnline as p65 } from "./providers/t-online.ts";
import { talktalk as p66 } from "./providers/talktalk.ts";
import { telenet as p67 } from "./providers/telenet.ts";
import { tencentQq as p68 } from "./providers/tencent-qq.ts";
import { terra as p69 } from "./providers/terra.ts";
import { timIt as p70 } from "./providers/tim-it.ts";
import { tiscaliIt as p71 } from "./providers/tiscali-it.ts";
import { titan as p72 } from "./providers/titan.ts";
import { tuta as p73 } from "./providers/tuta.ts";
import { unitedDomains as p74 } from "./providers/united-domains.ts";
import { uol as p75 } from "./providers/uol.ts";
import { versatel as p76 } from "./providers/versatel.ts";
import { virginMedia as p77 } from "./providers/virgin-media.ts";
import { vodafoneDe as p78 } from "./providers/vodafone-de.ts";
import { webDe as p79 } from "./providers/web-de.ts";
import { world4you as p80 } from "./providers/world4you.ts";
import { wpPl as p81 } from "./providers/wp-pl.ts";
import { yahoo as p82 } from "./providers/yahoo.ts";
import { yandex as p83 } from "./providers/yandex.ts";
import { ziggo as p84 } from "./providers/ziggo.ts";
import { zoho as p85 } from "./providers/zoho.ts";
import { list0spam as p86 } from "./blocklists/0spam.ts";
import { abusix as p87 } from "./blocklists/abusix.ts";
import { backscatterer as p88 } from "./blocklists/backscatterer.ts";
import { blocklistDe as p89 } from "./blocklists/blocklist-de.ts";
import { cobion as p90 } from "./blocklists/cobion.ts";
import { countriesNerd as p91 } from "./blocklists/countries-nerd.ts";
import { dronebl as p92 } from "./blocklists/dronebl.ts";
import { hostkarma as p93 } from "./blocklists/hostkarma.ts";
import { interserver as p94 } from "./blocklists/interserver.ts";
import { invaluement as p95 } from "./blocklists/invaluement.ts";
import { justspam as p96 } from "./blocklists/justspam.ts";
import { lashback as p97 } from "./blocklists/lashback.ts";
import { mailspike as p98 } from "./blocklists/mailspike.ts";
import { manitu as p99 } from "./blocklists/manitu.ts";
import { msblEbl as p100 } from "./blocklists/msbl-ebl.ts";
import { nordspam as p101 } from "./blocklists/nordspam.ts";
import { nosolicitado as p102 } from "./blocklists/nosolicitado.ts";
import { psbl as p103 } from "./blocklists/psbl.ts";
import { s5h as p104 } from "./blocklists/s5h.ts";
import { sem as p105 } from "./blocklists/sem.ts";
import { sorbs as p106 } from "./blocklists/sorbs.ts";
import { spamcop as p107 } from "./blocklists/spamcop.ts";
import { spamhaus as p108 } from "./blocklists/spamhaus.ts";
import { spamrats as p109 } from "./blocklists/spamrats.ts";
import { surbl as p110 } from "./blocklists/surbl.ts";
import { trendMaps as p111 } from "./blocklists/trend-maps.ts";
import { truncate as p112 } from "./blocklists/truncate.ts";
import { uceprotect as p113 } from "./blocklists/uceprotect.ts";
import { uribl as p114 } from "./blocklists/uribl.ts";
import { validity as p115 } from "./blocklists/validity.ts";
import { wpbl as p116 } from "./blocklists/wpbl.ts";
import { barracuda as p117 } from "./filters/barracuda.ts";
import { barricademx as p118 } from "./filters/barricademx.ts";
import { cisco as p119 } from "./filters/cisco.ts";
import { cloudmark as p120 } from "./filters/cloudmark.ts";
import { expurgate as p121 } from "./filters/expurgate.ts";
import { forcepoint as p122 } from "./filters/forcepoint.ts";
import { fortinet as p123 } from "./filters/fortinet.ts";
import { hornetsecurity as p124 } from "./filters/hornetsecurity.ts";
import { linuxmagic as p125 } from "./filters/linuxmagic.ts";
import { mailchannels as p126 } from "./filters/mailchannels.ts";
import { mailmarshal as p127 } from "./filters/mailmarshal.ts";
import { mimecast as p128 } from "./filters/mimecast.ts";
import { nAble as p129 } from "./filters/n-able.ts";
import { nospamproxy as p130 } from "./filters/nospamproxy.ts";
import { proofpoint as p131 } from "./filters/proofpoint.ts";
import { retarus as p132 } from "./filters/retarus.ts";
import { securence as p133 } from "./filters/securence.ts";
import { sophos as p134 } from "./filters/sophos.ts";
import { spamtitan as p135 } from "./filters/spamtitan.ts";
import { symantec as p136 } from "./filters/symantec.ts";
import { trellix as p137 } from "./filters/trellix.ts";
import { trendMicro as p138 } from "./filters/trend-micro.ts";
import { vade as p139 } from "./filters/vade.ts";
import { virusfree as p140 } from "./filters/virusfree.ts";
import { amazonSes as p141 } from "./platforms/amazon-ses.ts";
import { brevo as p142 } from "./platforms/brevo.ts";
import { cleverreach as p143 } from "./platforms/cleverreach.ts";
import { hero as p144 } from "./platforms/hero.ts";
import { hubspot as p145 } from "./platforms/hubspot.ts";
import { mailchimp as p146 } from "./platforms/mailchimp.ts";
import { mailgun as p147 } from "./platforms/mailgun.ts";
import { mailjet as p148 } from "./platforms/mailjet.ts";
import { mandrill as p149 } from "./platforms/mandrill.ts";
import { netigate as p150 } from "./platforms/netigate.ts";
import { postmark as p151 } from "./platforms/postmark.ts";
import { resend as p152 } from "./platforms/resend.ts";
import { salesforceMarketingCloud as p153 } from "./platforms/salesforce-marketing-cloud.ts";
import { salesforce as p154 } from "./platforms/salesforce.ts";
import { sendgrid as p155 } from "./platforms/sendgrid.ts";
import { sparkpost as p156 } from "./platforms/sparkpost.ts";
import { zendesk as p157 } from "./platforms/zendesk.ts";

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
  { id: "orange-fr", ...p50 },
  { id: "outlook", ...p51 },
  { id: "ovh", ...p52 },
  { id: "posteo", ...p53 },
  { id: "proton", ...p54 },
  { id: "proximus", ...p55 },
  { id: "rackspace", ...p56 },
  { id: "rambler", ...p57 },
  { id: "seznam", ...p58 },
  { id: "sfr", ...p59 },
  { id: "sky", ...p60 },
  { id: "softbank", ...p61 },
  { id: "spectrum", ...p62 },
  { id: "strato", ...p63 },
  { id: "sunrise", ...p64 },
  { id: "t-online", ...p65 },
  { id: "talktalk", ...p66 },
  { id: "telenet", ...p67 },
  { id: "tencent-qq", ...p68 },
  { id: "terra", ...p69 },
  { id: "tim-it", ...p70 },
  { id: "tiscali-it", ...p71 },
  { id: "titan", ...p72 },
  { id: "tuta", ...p73 },
  { id: "united-domains", ...p74 },
  { id: "uol", ...p75 },
  { id: "versatel", ...p76 },
  { id: "virgin-media", ...p77 },
  { id: "vodafone-de", ...p78 },
  { id: "web-de", ...p79 },
  { id: "world4you", ...p80 },
  { id: "wp-pl", ...p81 },
  { id: "yahoo", ...p82 },
  { id: "yandex", ...p83 },
  { id: "ziggo", ...p84 },
  { id: "zoho", ...p85 },
  { id: "0spam", ...p86 },
  { id: "abusix", ...p87 },
  { id: "backscatterer", ...p88 },
  { id: "blocklist-de", ...p89 },
  { id: "cobion", ...p90 },
  { id: "countries-nerd", ...p91 },
  { id: "dronebl", ...p92 },
  { id: "hostkarma", ...p93 },
  { id: "interserver", ...p94 },
  { id: "invaluement", ...p95 },
  { id: "justspam", ...p96 },
  { id: "lashback", ...p97 },
  { id: "mailspike", ...p98 },
  { id: "manitu", ...p99 },
  { id: "msbl-ebl", ...p100 },
  { id: "nordspam", ...p101 },
  { id: "nosolicitado", ...p102 },
  { id: "psbl", ...p103 },
  { id: "s5h", ...p104 },
  { id: "sem", ...p105 },
  { id: "sorbs", ...p106 },
  { id: "spamcop", ...p107 },
  { id: "spamhaus", ...p108 },
  { id: "spamrats", ...p109 },
  { id: "surbl", ...p110 },
  { id: "trend-maps", ...p111 },
  { id: "truncate", ...p112 },
  { id: "uceprotect", ...p113 },
  { id: "uribl", ...p114 },
  { id: "validity", ...p115 },
  { id: "wpbl", ...p116 },
  { id: "barracuda", ...p117 },
  { id: "barricademx", ...p118 },
  { id: "cisco", ...p119 },
  { id: "cloudmark", ...p120 },
  { id: "expurgate", ...p121 },
  { id: "forcepoint", ...p122 },
  { id: "fortinet", ...p123 },
  { id: "hornetsecurity", ...p124 },
  { id: "linuxmagic", ...p125 },
  { id: "mailchannels", ...p126 },
  { id: "mailmarshal", ...p127 },
  { id: "mimecast", ...p128 },
  { id: "n-able", ...p129 },
  { id: "nospamproxy", ...p130 },
  { id: "proofpoint", ...p131 },
  { id: "retarus", ...p132 },
  { id: "securence", ...p133 },
  { id: "sophos", ...p134 },
  { id: "spamtitan", ...p135 },
  { id: "symantec", ...p136 },
  { id: "trellix", ...p137 },
  { id: "trend-micro", ...p138 },
  { id: "vade", ...p139 },
  { id: "virusfree", ...p140 },
  { id: "amazon-ses", ...p141 },
  { id: "brevo", ...p142 },
  { id: "cleverreach", ...p143 },
  { id: "hero", ...p144 },
  { id: "hubspot", ...p145 },
  { id: "mailchimp", ...p146 },
  { id: "mailgun", ...p147 },
  { id: "mailjet", ...p148 },
  { id: "mandrill", ...p149 },
  { id: "netigate", ...p150 },
  { id: "postmark", ...p151 },
  { id: "resend", ...p152 },
  { id: "salesforce-marketing-cloud", ...p153 },
  { id: "salesforce", ...p154 },
  { id: "sendgrid", ...p155 },
  { id: "sparkpost", ...p156 },
  { id: "zendesk", ...p157 },
];
