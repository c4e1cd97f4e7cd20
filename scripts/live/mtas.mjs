// How each mail server is configured, started and stopped: the shortest configuration that bounces, everything on loopback.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { ROUTES } from "./played-servers.mjs";

const sh = (command, input) => execFileSync("bash", ["-c", command], { stdio: ["pipe", "pipe", "pipe"], ...(input === undefined ? {} : { input }) }).toString();

const PACKAGES = {
  postfix: ["postfix"],
  exim: ["exim4-daemon-light"],
  sendmail: ["sendmail-bin", "sendmail-base", "sendmail-cf"],
  opensmtpd: ["opensmtpd"],
  dma: ["dma"],
};

/** Installs the package; Debian removes the mail server before it. Services are kept from starting by themselves. */
export function install(mta) {
  writeFileSync("/usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  sh(`DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${PACKAGES[mta].join(" ")}`);
  rmSync("/usr/sbin/policy-rc.d", { force: true });
}

/** A daemon in the foreground. That it could not be started shows in the bounce that never comes. */
function daemon(command, args) {
  return spawn(command, args, { stdio: "ignore" }).on("error", (error) => console.error(error.message));
}

async function end(child) {
  if (child?.exitCode === null) {
    child.kill("SIGTERM");
    await sleep(500);
    if (child.exitCode === null) child.kill("SIGKILL");
  }
}

const postfix = {
  async start({ sending, options = [], delay }) {
    writeFileSync("/etc/postfix/transport", `${ROUTES.map(([domain, host]) => `${domain} smtp:[${host}]`).join("\n")}\n`);
    // The survey platform writes in the name of its customer; his bounces come back to it.
    if (sending.host.includes("umfrage"))
      writeFileSync("/etc/postfix/transport", "umfrage@betrieb.example smtp:[mail.kanzlei-muster.example]\n", { flag: "a" });
    sh("postmap /etc/postfix/transport; [ -f /etc/postfix/main.cf ] || cp /usr/share/postfix/main.cf.debian /etc/postfix/main.cf");
    const life = delay ? "30s" : "4s";
    const settings = [
      `myhostname=${sending.host}`,
      "inet_interfaces=127.0.0.1",
      "inet_protocols=ipv4",
      "mydestination=localhost",
      "mynetworks=127.0.0.0/8",
      "compatibility_level=3.6",
      "smtpd_relay_restrictions=permit_mynetworks,reject",
      "transport_maps=hash:/etc/postfix/transport",
      "smtp_dns_support_level=disabled",
      "smtp_host_lookup=native",
      "smtp_tls_security_level=none",
      "smtpd_peername_lookup=no",
      `maximal_queue_lifetime=${life}`,
      `bounce_queue_lifetime=${life}`,
      "queue_run_delay=1s",
      "minimal_backoff_time=1s",
      "maximal_backoff_time=1s",
      `delay_warning_time=${delay ? "2s" : "0"}`,
      "maillog_file=/var/log/postfix.log",
      "smtp_skip_5xx_greeting=yes",
      "smtp_sasl_auth_enable=no",
      "virtual_alias_maps=",
      ...options,
    ];
    execFileSync("postconf", ["-e", ...settings]);
    mkdirSync("/var/spool/postfix/etc", { recursive: true });
    for (const file of ["hosts", "services", "nsswitch.conf", "resolv.conf"]) cpSync(`/etc/${file}`, `/var/spool/postfix/etc/${file}`);
    sh(
      "mkdir -p /var/spool/postfix/lib/x86_64-linux-gnu && cp /lib/x86_64-linux-gnu/libnss_files* /lib/x86_64-linux-gnu/libnss_dns* /var/spool/postfix/lib/x86_64-linux-gnu/ 2>/dev/null || true",
    );
    sh("postfix start");
    await sleep(1000);
  },
  async stop() {
    sh("postfix stop || true; postsuper -d ALL 2>/dev/null || true");
    await sleep(800);
  },
  forget: () => void sh("postsuper -d ALL 2>/dev/null || true"),
};

const exim = {
  async start({ sending, delay }) {
    const routes = ROUTES.map(([domain, host]) => `${domain} ${host} byname`).join(" ; ");
    writeFileSync(
      "/etc/exim4/exim4.conf",
      [
        `primary_hostname = ${sending.host}`,
        "acl_smtp_rcpt = acl_ok",
        "acl_smtp_data = acl_ok",
        "local_interfaces = 127.0.0.1",
        "daemon_smtp_ports = 25",
        "disable_ipv6 = true",
        "tls_advertise_hosts =",
        "rfc1413_query_timeout = 0s",
        "log_file_path = /var/log/exim4/%slog",
        `delay_warning = ${delay ? "2s" : "99d"}`,
        "begin acl",
        "acl_ok:",
        "  accept",
        "begin routers",
        "all:",
        "  driver = manualroute",
        `  route_list = ${routes}`,
        "  self = send",
        "  transport = smtp",
        "begin transports",
        "smtp:",
        "  driver = smtp",
        "  hosts_avoid_tls = *",
        "begin retry",
        `* * F,${delay ? "60s" : "3s"},1s`,
        "",
      ].join("\n"),
    );
    sh("mkdir -p /run/exim4 /var/log/exim4; chown Debian-exim /run/exim4 /var/log/exim4; rm -f /var/spool/exim4/db/*");
    const child = daemon("exim4", ["-bdf", "-q1s", "-oP", "/run/exim4/exim.pid"]);
    await sleep(1000);
    return child;
  },
  between: () => void sh("rm -f /var/spool/exim4/db/*"),
  forget: () => void sh("exiqgrep -i 2>/dev/null | xargs -r exim4 -Mrm >/dev/null 2>&1 || true"),
  stop: end,
};

const sendmail = {
  async start({ sending }) {
    // A directory of its own: Debian's belong to smmta, and root in a container may not look past permissions.
    mkdirSync("/etc/live-sendmail", { recursive: true });
    writeFileSync(
      "/etc/live-sendmail/live.mc",
      [
        "divert(-1)dnl",
        "divert(0)dnl",
        "include(`/usr/share/sendmail/cf/m4/cf.m4')dnl",
        "OSTYPE(`debian')dnl",
        `define(\`confDOMAIN_NAME', \`${sending.host}')dnl`,
        "define(`confDONT_PROBE_INTERFACES', `True')dnl",
        "define(`confTO_QUEUERETURN', `30s')dnl",
        "define(`confTO_QUEUEWARN', `0')dnl",
        "define(`confTO_IDENT', `0')dnl",
        "define(`confCF_VERSION', `Debian')dnl",
        "define(`confSERVICE_SWITCH_FILE', `/etc/live-sendmail/live.switch')dnl",
        "define(`QUEUE_DIR', `/var/spool/live-mqueue')dnl",
        "define(`confHOST_STATUS_DIRECTORY', `')dnl",
        "define(`ALIAS_FILE', `/etc/live-sendmail/aliases')dnl",
        "FEATURE(`no_default_msa')dnl",
        "DAEMON_OPTIONS(`Family=inet, Name=MTA, Port=25, Addr=127.0.0.1')dnl",
        "FEATURE(`mailertable', `hash /etc/live-sendmail/mailertable')dnl",
        "FEATURE(`accept_unresolvable_domains')dnl",
        "FEATURE(`accept_unqualified_senders')dnl",
        "FEATURE(`promiscuous_relay')dnl",
        "FEATURE(`nocanonify')dnl",
        "MAILER_DEFINITIONS",
        "MAILER(`local')dnl",
        "MAILER(`smtp')dnl",
        "",
      ].join("\n"),
    );
    writeFileSync("/etc/live-sendmail/live.switch", "hosts\tfiles\naliases\tfiles\npasswd\tfiles\n");
    writeFileSync("/etc/live-sendmail/mailertable", `${ROUTES.map(([domain, host]) => `${domain} smtp:[${host}]`).join("\n")}\n`);
    sh(
      "cd /etc/live-sendmail && m4 live.mc > live.cf && makemap hash mailertable < mailertable; touch /etc/live-sendmail/local-host-names; touch aliases; makemap hash aliases < aliases; mkdir -p /var/spool/live-mqueue; chown root:root /var/spool/live-mqueue; chmod 700 /var/spool/live-mqueue",
    );
    const child = daemon("/usr/libexec/sendmail/sendmail", ["-C/etc/live-sendmail/live.cf", "-bD", "-q1s"]);
    await sleep(2500);
    return child;
  },
  forget: () => void sh("rm -rf /var/spool/live-mqueue/*"),
  stop: end,
};

const opensmtpd = {
  async start({ sending }) {
    writeFileSync("/etc/mailname", `${sending.host}\n`);
    writeFileSync(
      "/etc/smtpd.conf",
      [
        "queue ttl 30s",
        `listen on 127.0.0.1 port 25 hostname ${sending.host}`,
        ...ROUTES.flatMap(([, host], at) => [`action "to${at}" relay host "smtp://${host}" helo "${sending.host}"`]),
        ...ROUTES.map(([domain], at) => `match from any for domain "${domain}" action "to${at}"`),
        "",
      ].join("\n"),
    );
    sh("mkdir -p /run/opensmtpd /var/empty; true");
    const child = daemon("/usr/sbin/smtpd", ["-d"]);
    await sleep(2000);
    return child;
  },
  forget: () => void sh("smtpctl remove all >/dev/null 2>&1 || true"),
  stop: end,
};

const dma = {
  async start({ sending }) {
    writeFileSync("/etc/mailname", `${sending.host}\n`);
    writeFileSync("/etc/dma/dma.conf", `MAILNAME ${sending.host}\n`);
  },
  // dma looks up MX records; a host name as the domain part of a smarthost is not needed: the smart host is the played server.
  async submit(entry, text) {
    const host = ROUTES.find(([domain]) => entry.to[0].endsWith(`@${domain}`))[1];
    writeFileSync("/etc/dma/dma.conf", `MAILNAME ${entry.sending.host}\nSMARTHOST ${host}\n`);
    sh(`/usr/sbin/sendmail -f ${entry.sender.from} ${entry.to.join(" ")}`, text.replaceAll("\r\n", "\n"));
    await sleep(1500);
    // The bounce itself goes to the sender's server.
    writeFileSync("/etc/dma/dma.conf", `MAILNAME ${entry.sending.host}\nSMARTHOST mail.kanzlei-muster.example\n`);
    sh("dma -q || true");
  },
  forget: () => void sh("rm -f /var/spool/dma/*"),
  async stop() {},
};

export const MTAS = { postfix, exim, sendmail, opensmtpd, dma };
