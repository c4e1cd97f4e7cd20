// The other side: small SMTP servers on loopback addresses that answer as a provider does, and a sink that takes the bounces.
import { createServer } from "node:net";

/** Address on loopback, the public name it plays, and the address that fixtures show instead (RFC 5737). */
export const HOSTS = [
  { ip: "127.0.1.1", name: "mx00.t-online.de", shown: "192.0.2.1" },
  { ip: "127.0.1.2", name: "mx00.emig.gmx.net", shown: "192.0.2.2" },
  { ip: "127.0.1.3", name: "mx-ha02.web.de", shown: "192.0.2.3" },
  { ip: "127.0.1.4", name: "gmail-smtp-in.l.google.com", shown: "192.0.2.4" },
  { ip: "127.0.1.5", name: "outlook-com.olc.protection.outlook.com", shown: "192.0.2.5" },
  { ip: "127.0.1.6", name: "firma-example.mail.protection.outlook.com", shown: "192.0.2.6" },
  { ip: "127.0.1.7", name: "mta5.am0.yahoodns.net", shown: "192.0.2.7" },
  { ip: "127.0.1.8", name: "mx.verein.example", shown: "192.0.2.8" },
  { ip: "127.0.1.9", name: "mx.betrieb.example", shown: "192.0.2.9" },
  { ip: "127.0.1.99", name: "mail.kanzlei-muster.example", shown: "192.0.2.99" },
];

/** Which played server takes a domain's mail. */
export const ROUTES = [
  ["t-online.de", "mx00.t-online.de"],
  ["gmx.de", "mx00.emig.gmx.net"],
  ["web.de", "mx-ha02.web.de"],
  ["gmail.com", "gmail-smtp-in.l.google.com"],
  ["outlook.com", "outlook-com.olc.protection.outlook.com"],
  ["firma.example", "firma-example.mail.protection.outlook.com"],
  ["yahoo.com", "mta5.am0.yahoodns.net"],
  ["verein.example", "mx.verein.example"],
  ["betrieb.example", "mx.betrieb.example"],
  ["kanzlei-muster.example", "mail.kanzlei-muster.example"],
  ["umfrage-plattform.example", "mail.kanzlei-muster.example"],
];

export const SINK = "mail.kanzlei-muster.example";

/** Starts them all. `behaviour` (see cases.mjs) says what the provider answers; it may be replaced between two mails. */
export async function playServers() {
  const state = { behaviour: {}, received: [], sendingIp: "203.0.113.25" };
  const servers = await Promise.all(
    HOSTS.map(
      (host) =>
        new Promise((resolve, reject) => {
          const server = createServer((socket) => converse(socket, host, state));
          server.once("error", reject);
          server.listen(25, host.ip, () => resolve(server));
        }),
    ),
  );
  return {
    play(behaviour, sendingIp) {
      state.behaviour = behaviour;
      state.sendingIp = sendingIp;
      state.received.length = 0;
    },
    received: state.received,
    async stop() {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function converse(socket, host, state) {
  const behaviour = host.name === SINK ? {} : state.behaviour;
  let inData = false;
  let pending = "";
  let envelope = { rcpt: [] };
  let helo = "";
  const say = (reply) => {
    for (const line of reply.split("\n")) socket.write(`${line}\r\n`);
  };
  socket.setEncoding("latin1");
  socket.on("error", () => socket.destroy());
  if (behaviour.greeting) {
    say(behaviour.greeting);
    socket.end();
    return;
  }
  say(`220 ${host.name} ESMTP`);
  const command = (line) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "EHLO" || verb === "HELO") {
      helo = line.slice(5).trim();
      say(
        verb === "EHLO"
          ? `250-${host.name}\n250-PIPELINING\n250-SIZE 52428800\n${behaviour.offers === undefined ? "" : `250-${behaviour.offers}\n`}250 8BITMIME`
          : `250 ${host.name}`,
      );
    } else if (verb === "MAIL") {
      envelope = { from: /<([^>]*)>/u.exec(line)?.[1] ?? "", rcpt: [] };
      say(behaviour.mail ?? "250 2.1.0 Ok");
    } else if (verb === "RCPT") {
      const address = /<([^>]*)>/u.exec(line)?.[1] ?? "";
      const answer = behaviour.rcpt?.[address] ?? behaviour.rcpt?.["*"];
      if (answer === undefined) envelope.rcpt.push(address);
      say(answer ?? "250 2.1.5 Ok");
    } else if (verb === "DATA") {
      if (envelope.rcpt.length === 0) say("503 5.5.1 Error: need RCPT command");
      else {
        inData = true;
        say("354 End data with <CR><LF>.<CR><LF>");
      }
    } else if (verb === "QUIT") {
      say("221 2.0.0 Bye");
      socket.end();
    } else say(verb === "RSET" || verb === "NOOP" ? "250 2.0.0 Ok" : "502 5.5.2 Error: command not recognized");
  };
  socket.on("data", (chunk) => {
    pending += chunk;
    for (;;) {
      if (inData) {
        const end = pending.startsWith(".\r\n") ? 0 : pending.indexOf("\r\n.\r\n");
        if (end < 0) return;
        const body = end === 0 ? "" : pending.slice(0, end + 2);
        pending = pending.slice(end === 0 ? 3 : end + 5);
        inData = false;
        if (host.name === SINK) keep(body, envelope, helo, state);
        say(behaviour.message ?? "250 2.0.0 Ok: queued");
        continue;
      }
      const at = pending.indexOf("\r\n");
      if (at < 0) return;
      const line = pending.slice(0, at);
      pending = pending.slice(at + 2);
      command(line);
    }
  });
}

/** Stores a bounce as the recipient's server would: with the Return-Path, and with the Received line that alone shows who sent it. */
function keep(body, envelope, helo, state) {
  const unstuffed = body.replace(/^\.\./gmu, ".");
  const name = helo.replace(/^\[|\]$/gu, "");
  const trace = [
    `Return-Path: <${envelope.from}>`,
    `Delivered-To: ${envelope.rcpt[0]}`,
    `Received: from ${name} (${name} [${state.sendingIp}])`,
    `\tby ${SINK} (Postfix) with ESMTP id 4XyZ0W1Muster`,
    `\tfor <${envelope.rcpt[0]}>; ${new Date().toUTCString().replace("GMT", "+0000")}`,
    "",
  ].join("\r\n");
  state.received.push({ envelope, raw: trace + unstuffed });
}
