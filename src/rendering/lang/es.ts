import type { CauseWords, LanguageSentences, PartyForms, StepWords } from "../language.ts";
import { aboutServer, aboutSetup, besideThunderbird, capital, dateText, joined, known, letter, mySender, step } from "../wording.ts";

// «with» lleva la preposición «a», que se contrae con el artículo.
const same = (name: string): PartyForms => ({ subject: name, object: name, with: `a ${name}`, server: name });
const el = (noun: string, server: string): PartyForms => ({ subject: `el ${noun}`, object: `el ${noun}`, with: `al ${noun}`, server });
const la = (noun: string, server: string): PartyForms => ({ subject: `la ${noun}`, object: `la ${noun}`, with: `a la ${noun}`, server });

const toWhom = (x: StepWords): string => x.contact?.with ?? "al servicio competente";
const toBlocker = (x: StepWords): string => x.next?.with ?? x.about?.with ?? "a quien rechaza los correos";
const theMail = (x: { audience: CauseWords["audience"] }): string => (mySender(x) ? "su correo" : "el correo");
const ipOf = (ip: string | undefined): string => (ip === undefined ? "" : ` (dirección IP ${ip})`);
const server = (x: CauseWords, ip: string | undefined = x.ip): string =>
  x.ownServer
    ? `${mySender(x) ? "su propio servidor de correo" : "el servidor de correo del remitente"}${ipOf(ip)}`
    : `el servidor${ipOf(ip)} por el que ${x.operator === undefined ? `se envió ${theMail(x)}` : `${x.operator.subject} envió ${theMail(x)}`}`;
const notYours = (x: CauseWords): string =>
  x.ownServer || x.operator === undefined ? "" : ` Ese servidor lo gestiona ${x.operator.subject}, no ${mySender(x) ? "usted" : "el remitente"}.`;
const thatServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => {
  const noun = x.you && x.ownServer ? "su servidor" : "el servidor";
  if (x.ip !== undefined) return `${noun} con la dirección IP ${x.ip}`;
  if (x.host !== undefined) return `${noun} ${x.host}`;
  return x.you && x.ownServer ? "su servidor de correo" : "el servidor de envío";
};
const ofServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => {
  const named = thatServer(x);
  return named.startsWith("el ") ? `del ${named.slice(3)}` : `de ${named}`;
};
const listed = (x: CauseWords): string => (x.via === undefined ? "" : ` Se basa en la valoración de ${x.via}.`);
const domainOf = (domain: string | undefined): string => (domain === undefined ? "el dominio del remitente" : `el dominio ${domain}`);
const programs = (software: string | undefined): string => `Thunderbird o ${besideThunderbird(software) ?? "un programa de gestión"}`;
const refuser = (x: { about?: PartyForms }): string => x.about?.server ?? "el servidor receptor";

/** Español; tratamiento de usted. */
export const es: LanguageSentences = {
  code: "es",
  reasons: {
    "unknown-recipient": "destinatario desconocido",
    "unknown-domain": "dominio desconocido",
    "no-mail-service": "dominio que no acepta correo",
    "recipient-moved": "destinatario con nueva dirección",
    suppressed: "en la lista de exclusión de la plataforma de envío",
    "mailbox-full": "buzón lleno",
    "mailbox-disabled": "buzón desactivado",
    "recipient-rate-limited": "buzón que recibe demasiados correos",
    "recipient-refused": "regla del destinatario",
    policy: "política del servidor receptor",
    "relaying-denied": "reenvío denegado",
    "server-error": "error del servidor receptor",
    "storage-full": "servidor receptor sin espacio",
    "mail-loop": "bucle de reenvío",
    "tls-failed": "conexión cifrada fallida",
    "blocklist-misused": "consulta defectuosa de una lista de bloqueo por el destinatario",
    "bad-reputation": "reputación mala o inexistente del servidor de envío",
    blocklisted: "en una lista de bloqueo",
    "dynamic-address": "dirección de conexión doméstica",
    "reverse-dns": "DNS inverso del servidor de envío",
    "rate-limited": "demasiados correos o conexiones",
    "tls-required": "cifrado exigido",
    "protocol-error": "error de protocolo del servidor de envío",
    "authentication-failed": "autenticación del remitente fallida",
    "spoofing-suspected": "tomado por una suplantación del propio dominio",
    "sender-refused": "remitente rechazado",
    "account-restricted": "cuenta del remitente restringida",
    spam: "clasificado como spam",
    malware: "sospecha de software malicioso",
    "content-refused": "contenido rechazado",
    "message-too-large": "correo demasiado grande",
    "malformed-message": "correo mal formado",
    "network-failure": "servidor inaccesible",
    expired: "plazo de entrega vencido",
    greylisted: "aplazado de momento (greylisting)",
    unclassified: "causa no aclarada",
  },
  faults: {
    recipient: "el destinatario",
    "recipient-policy": "las reglas del destinatario",
    "recipient-server": "el servidor del destinatario",
    "sending-server": "el servidor de envío",
    "sender-identity": "el dominio del remitente",
    "sender-account": "la cuenta del remitente",
    message: "el propio correo",
    network: "la red",
    nobody: "nadie",
    unknown: "desconocido",
  },
  roles: {
    sender: "remitente",
    "software-vendor": "fabricante del programa",
    "sender-domain-admin": "administrador del dominio del remitente",
    "sending-platform": "plataforma de envío",
    "sending-provider": "proveedor de correo del remitente",
    recipient: "destinatario",
    "recipient-admin": "departamento de informática del destinatario",
    "recipient-provider": "proveedor de correo del destinatario",
    "filter-vendor": "fabricante del filtro",
    "blocklist-operator": "gestor de la lista de bloqueo",
  },
  asks: {
    "forward-report": "reenviar el aviso de no entrega",
    "reset-reputation": "restablecer la reputación",
    "delist-ip": "desbloquear la dirección IP",
    "delist-domain": "desbloquear el dominio",
    "report-false-positive": "comunicar un error de clasificación",
    "allowlist-sender": "autorizar al remitente",
    "report-block": "comunicar el bloqueo",
    "fix-reverse-dns": "corregir el DNS inverso",
    "fix-authentication": "corregir SPF, DKIM y DMARC",
    "send-under-own-domain": "enviar con el dominio de la plataforma",
    "fix-server": "reparar el servidor",
    "fix-lookup": "reparar la consulta de la lista de bloqueo",
    "lift-account-limit": "levantar la restricción de la cuenta",
    "lift-recipient-rule": "cambiar la regla",
    "reach-recipient-otherwise": "contactar con el destinatario por otra vía",
    "correct-address": "comprobar la dirección",
    "remove-address": "quitar la dirección",
    "change-content": "cambiar el contenido",
    "shrink-message": "reducir el tamaño del correo",
    "reduce-rate": "enviar más despacio",
    "retry-later": "intentarlo más tarde",
    "check-spam-folder": "mirar en la carpeta de spam",
    "ask-for-bounce": "conseguir el aviso de no entrega",
  },
  party: (party, audience) => {
    const { role, name } = party;
    const theirs = "el servidor de correo del destinatario";
    const you: PartyForms = { subject: "usted", object: "usted", with: "a usted", server: "su servidor de correo" };
    if (party.reader === true && audience === "sender") return you;
    switch (role) {
      case "sender":
        return audience === "sender" ? you : el("remitente", "el servidor de correo del remitente");
      case "recipient":
        return el("destinatario", theirs);
      case "sender-domain-admin":
        return name === undefined
          ? el("administrador del dominio del remitente", "el servidor de correo del dominio del remitente")
          : el(`administrador del dominio ${name}`, `el servidor de correo de ${name}`);
      case "recipient-admin":
        return name === undefined
          ? el("departamento de informática del destinatario", theirs)
          : el(`departamento de informática de ${name}`, `el servidor de correo de ${name}`);
      case "sending-provider":
        if (party.own)
          return name === undefined
            ? el("postmaster del remitente", "el servidor de correo del remitente")
            : el(`postmaster de ${name}`, `el servidor de correo de ${name}`);
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return el(`operador de ${name}`, `el servidor de correo de ${name}`);
        return audience === "sender"
          ? { subject: "su proveedor de correo", object: "su proveedor de correo", with: "a su proveedor de correo", server: "su proveedor de correo" }
          : el("proveedor de correo del remitente", "el proveedor de correo del remitente");
      case "sending-platform":
        return name === undefined ? la("plataforma de envío", "la plataforma de envío") : same(name);
      case "software-vendor":
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return el(`fabricante de ${name}`, `el servidor de correo de ${name}`);
        return el(audience === "sender" ? "fabricante de su programa" : "fabricante del programa", "el fabricante del programa");
      case "recipient-provider":
        return name === undefined ? el("proveedor de correo del destinatario", theirs) : same(name);
      case "filter-vendor":
        return name === undefined ? el("fabricante del filtro", "el filtro") : same(name);
      case "blocklist-operator":
        return name === undefined ? el("gestor de la lista de bloqueo", "la lista de bloqueo") : same(name);
    }
  },
  list: (items) => joined(items, "y"),
  date: (iso) =>
    dateText(
      iso,
      (year, month, day) => `${day}/${month}/${year}`,
      (day, time, zone) => `${day}, ${time} (${zone})`,
    ),
  outcome: (action, x) => {
    const mail = `${x.audience === "sender" ? "Su correo" : "El correo"}${x.recipient === undefined ? "" : ` a ${x.recipient}`}`;
    const who = x.who?.server;
    const tried = x.until === undefined ? "La entrega se sigue intentando." : `La entrega se seguirá intentando hasta el ${x.until}.`;
    switch (action) {
      case "failed":
        if (x.neverTried === true) return `${mail} no se ha enviado: ${who ?? "la plataforma de envío"} ni siquiera intentó entregarlo.`;
        if (who === undefined) return `${mail} no ha llegado${x.gaveUp ? "; se han abandonado los intentos de entrega" : ""}.`;
        return x.gaveUp
          ? `${mail} no ha llegado: ${who} lo aplazó una y otra vez, y se han abandonado los intentos de entrega.`
          : `${mail} no ha llegado: ${who} lo rechazó.`;
      case "delayed":
        return who === undefined ? `${mail} aún no ha llegado. ${tried}` : `${mail} aún no ha llegado: ${who} no lo acepta por el momento. ${tried}`;
      case "delivered":
        return `${mail} se ha entregado.`;
      case "relayed":
        return `${mail} se ha transmitido a un servidor que no envía confirmaciones de entrega.`;
      case "expanded":
        return `${mail} se ha transmitido a los miembros de una lista de distribución.`;
    }
  },
  why: {
    "unknown-recipient": () => "Esa dirección no existe allí.",
    "unknown-domain": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "El dominio de esa dirección no existe." : `El dominio ${domain} no existe o no se encuentra en Internet.`;
    },
    "no-mail-service": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "El dominio de esa dirección no acepta correo." : `El dominio ${domain} no acepta correo.`;
    },
    "recipient-moved": () => "Ya no se puede contactar con el destinatario en esa dirección; ahora tiene otra.",
    suppressed: () =>
      "La dirección figura en la lista de exclusión de la plataforma de envío, normalmente porque correos anteriores fueron devueltos o porque el destinatario se quejó.",
    "mailbox-full": () => "El buzón del destinatario está lleno.",
    "mailbox-disabled": () => "El buzón del destinatario está desactivado o bloqueado.",
    "recipient-rate-limited": () => "Ese buzón recibe en este momento demasiados correos y de momento no acepta más.",
    "recipient-refused": (x) =>
      `Una regla del destinatario o de su organización no admite ${theMail(x)}, por ejemplo porque una lista de distribución solo acepta mensajes de sus miembros.`,
    policy: () => "Una política propia del servidor receptor impide la entrega. Lo que exige solo puede leerse, si acaso, en la respuesta del servidor.",
    "relaying-denied": (x) =>
      x.fault === "sender-account"
        ? "El servidor de correo saliente no transmite el correo porque el programa no se ha identificado en él, o no lo ha hecho correctamente."
        : "El servidor consultado declara que no es responsable de esa dirección. O bien la dirección está mal escrita, o bien el dominio está mal configurado en el lado del destinatario.",
    "server-error": () => "Se ha producido un error en el servidor del destinatario.",
    "storage-full": () => "El servidor del destinatario se ha quedado sin espacio; no afecta solo a ese buzón.",
    "mail-loop": () => "El correo ha dado vueltas en círculo: en el lado del destinatario, servidores o buzones se lo reenvían unos a otros sin fin.",
    "tls-failed": () =>
      "No se ha podido establecer una conexión cifrada, porque algo falla en el certificado o en los ajustes de seguridad del servidor receptor.",
    "blocklist-misused": (x) =>
      `El servidor del destinatario consulta mal ${x.via === undefined ? "una lista de bloqueo" : `la lista de bloqueo ${x.via}`} y toma su mensaje de error por una inscripción. Por tanto, la respuesta no demuestra que el servidor de envío figure en ella.`,
    "bad-reputation": (x) => {
      if (x.fault === "message") return `${capital(x.who.server)} valora mal un enlace o el contenido del correo.`;
      if (x.fault === "sender-identity")
        return `${capital(x.who.server)} valora mal ${domainOf(x.domain)}. Se trata de la reputación de ese dominio, no de la dirección del destinatario.`;
      return `${capital(x.who.server)} no acepta correo de ese servidor: ${server(x)} tiene allí mala reputación, o todavía ninguna.${listed(x)}${notYours(x)} Se trata de la reputación de ese servidor, no de ${mySender(x) ? "usted" : "la persona remitente"} ni de la dirección del destinatario.`;
    },
    blocklisted: (x) => {
      const list = x.via === undefined ? "en una lista de bloqueo" : `en la lista de bloqueo de ${x.via}`;
      if (x.fault === "message") return `El correo contiene un enlace que figura ${list}${x.url === undefined ? "" : ` (${x.url})`}.`;
      if (x.fault === "sender-identity") return `${capital(domainOf(x.domain))} figura ${list}.`;
      return `${capital(server(x))} figura ${list}. Está bloqueado el servidor entero, no ${mySender(x) ? "su dirección" : "la dirección del remitente"} ni la del destinatario.${notYours(x)}`;
    },
    "dynamic-address": (x) =>
      `${capital(x.who.server)} toma la dirección IP${x.ip === undefined ? " del servidor de envío" : ` ${x.ip}`} por la de una conexión doméstica y no acepta correo de tales conexiones.${listed(x)}${notYours(x)}`,
    "reverse-dns": (x) =>
      `${capital(server(x, undefined))} se presenta con un nombre que no corresponde a su dirección IP${x.ip === undefined ? "" : ` ${x.ip}`}: el registro de DNS inverso (PTR) o el nombre HELO falta o es incorrecto.${notYours(x)}`,
    "rate-limited": (x) => `${capital(server(x))} ha enviado demasiados correos, abierto demasiadas conexiones o indicado demasiados destinatarios a la vez.`,
    "tls-required": (x) => `El servidor receptor exige una conexión cifrada; ${server(x, undefined)} no la estableció.${notYours(x)}`,
    "protocol-error": (x) => `${capital(server(x, undefined))} no ha respetado el protocolo de transmisión.${notYours(x)}`,
    "authentication-failed": (x) => {
      const domain = x.domain ?? x.senderDomain;
      const which = x.mechanisms.length === 0 ? "" : ` (${es.list(x.mechanisms)})`;
      return x.mechanisms.length === 1 && x.mechanisms[0] === "DKIM"
        ? `La autenticación del remitente ha fallado: falta una firma DKIM válida${domain === undefined ? "" : ` del dominio ${domain}`}.`
        : `La autenticación del remitente${which} ha fallado: ${domainOf(domain)} no acredita como autorizado ${server(x, undefined)}.`;
    },
    "spoofing-suspected": (x) => {
      const domain = x.domain ?? x.senderDomain;
      return `El correo lleva como remitente el propio dominio de la organización destinataria${domain === undefined ? "" : ` (${domain})`}, pero llegó desde fuera. Por eso el servidor de correo de la organización lo toma por una suplantación.`;
    },
    "sender-refused": (x) =>
      mySender(x)
        ? "El servidor receptor rechaza su dirección de remitente o su dominio, sea quien sea el destinatario."
        : "El servidor receptor rechaza a este remitente o su dominio, sea quien sea el destinatario.",
    "account-restricted": (x) =>
      `${mySender(x) ? "Su propia cuenta" : "La cuenta del remitente"} está restringida para el envío, por ejemplo por un límite de envío, por falta de identificación, por una factura pendiente o por sospecha de spam. El destinatario no tiene nada que ver.`,
    spam: (x) =>
      `${x.via === undefined ? "El filtro antispam" : `El filtro antispam de ${x.via}`} ha clasificado este correo como spam. El servidor de envío no queda bloqueado por ello; otros correos pueden llegar.`,
    malware: () => "Un antivirus sospecha que el correo contiene software malicioso, por ejemplo en un archivo adjunto o tras un enlace.",
    "content-refused": () => "El servidor receptor rechaza el contenido del correo, por ejemplo un tipo de archivo adjunto o un enlace.",
    "message-too-large": () => "El correo es demasiado grande para el destinatario.",
    "malformed-message": () =>
      "El correo está mal formado: por ejemplo, falta la fecha o hay un campo de cabecera repetido. La causa es el programa o el servidor que lo creó.",
    "network-failure": (x) =>
      `El servidor del destinatario ${x.delayed ? "no está accesible por ahora" : "no estaba accesible"}; no hay respuesta suya. Puede deberse al servidor, a la conexión o a una errata en el dominio.`,
    expired: (x) =>
      x.delayed ? "La entrega aún no se ha logrado; el aviso no dice por qué." : "La entrega no se ha logrado dentro del plazo; el aviso no dice por qué.",
    greylisted: () =>
      "El servidor receptor aplaza el primer intento de los remitentes que no conoce y acepta uno posterior (greylisting). Es habitual y no supone ningún reproche.",
    unclassified: () => "La respuesta del servidor no dice con suficiente claridad qué ha ocurrido.",
  },
  suspected: {
    server: (x) =>
      `Probablemente ${x.who?.server ?? "el proveedor receptor"} no acepta correo ${x.ownServer ? (mySender(x) ? "de su servidor de correo" : "del servidor de correo del remitente") : "del servidor por el que se envían estos correos"}, porque ese servidor tiene allí mala reputación, o todavía ninguna.${x.ownServer ? "" : ` Ese servidor lo gestiona ${x.operator.subject}, no ${mySender(x) ? "usted" : "el remitente"}; por eso le corresponde ${x.operator.with} ocuparse de ello.`}`,
    inHouse: (x) =>
      `Probablemente el servidor de correo de la propia organización toma estos correos por suplantaciones: llegan desde fuera y llevan como remitente el propio dominio${x.domain === undefined ? "" : ` ${x.domain}`}.`,
  },
  address: {
    fine: (x) =>
      `${x.recipient === undefined ? "La dirección del destinatario" : `La dirección ${x.recipient}`} es correcta, por lo que se puede apreciar${mySender(x) ? "; no la borre" : ", y no debería borrarse"}.`,
    wrong: (x) => (x.recipient === undefined ? "A esa dirección no llega nada." : `A la dirección ${x.recipient} no llega nada.`),
    closed: (x) =>
      `${x.recipient === undefined ? "La dirección del destinatario" : `La dirección ${x.recipient}`} sigue existiendo; ${mySender(x) ? "no la borre" : "no debería borrarse"}.`,
    unsure: (x) =>
      `De esto no se desprende con seguridad si la dirección${x.recipient === undefined ? "" : ` ${x.recipient}`} es correcta; ${mySender(x) ? "no la borre tras un solo aviso" : "no debería borrarse tras un solo aviso"}.`,
  },
  steps: {
    "forward-report": (x) => {
      const request =
        x.purpose === "mends"
          ? "que corrija el servidor de envío"
          : x.purpose === "lifts"
            ? "que revise y levante el rechazo"
            : x.purpose === "asks"
              ? `que se dirija ${toBlocker(x)}`
              : "que aclare la causa";
      if (x.purpose === "shows")
        return x.you
          ? `Si después se siguen rechazando correos, diríjase ${toWhom(x)} con la respuesta completa.`
          : `Si después se siguen rechazando correos, ${x.actor.subject} se dirige ${toWhom(x)} con la respuesta completa.`;
      return x.you
        ? `Reenvíe el aviso de no entrega completo ${toWhom(x)} y pida ${request}.`
        : `${capital(x.actor.subject)} reenvía el aviso de no entrega completo ${toWhom(x)} y pide ${request}.`;
    },
    "reset-reputation": step(
      (x) => `pida ${toWhom(x)} que restablezca la reputación ${ofServer(x)}.`,
      (x) => `${x.actor.subject} pide ${toWhom(x)} que restablezca la reputación ${ofServer(x)}.`,
    ),
    "delist-ip": step(
      (x) => `pida ${toWhom(x)} que desbloquee ${thatServer(x)}.`,
      (x) => `${x.actor.subject} pide ${toWhom(x)} que desbloquee ${thatServer(x)}.`,
    ),
    "delist-domain": step(
      (x) => `pida ${toWhom(x)} que retire de la lista el dominio ${x.domain ?? "en cuestión"}.`,
      (x) => `${x.actor.subject} pide ${toWhom(x)} que retire de la lista el dominio ${x.domain ?? "en cuestión"}.`,
    ),
    "report-false-positive": (x) => {
      const wrongly = x.reason === "spam" || x.reason === "malware" || x.reason === undefined ? "clasificado como spam" : "rechazado";
      return `${x.you ? "Comunique" : `${capital(x.actor.subject)} comunica`} ${toWhom(x)} que el correo fue ${wrongly} por error.`;
    },
    "allowlist-sender": (x) => {
      if (x.alone) return `${x.you ? "Añada" : `${capital(x.actor.subject)} añade`} al remitente a la lista de remitentes autorizados.`;
      const ask = `${x.you ? "Pida" : `${capital(x.actor.subject)} pide`} ${toWhom(x)}`;
      if (x.allowlist)
        return `${ask} (es decir, a la propia informática) que autorice en el servidor de correo los servidores y dominios de la plataforma de envío (lista de permitidos), según esta lista:`;
      if (x.reason === "spoofing-suspected")
        return `${ask} (es decir, a la propia informática) que autorice en el servidor de correo los servidores de la plataforma de envío (lista de permitidos); la plataforma indica cuáles son.`;
      if (x.reason === "blocklisted") return `${ask} que admita el servidor de envío a pesar de figurar en la lista.`;
      return `${ask} que autorice al remitente (lista de permitidos) y que revise las reglas de filtrado y de mensajes.`;
    },
    "report-block": (x) => {
      const what = x.about === undefined ? "qué proveedor bloquea los correos" : `que ${x.about.server} bloquea los correos`;
      return `${x.you ? "Comunique" : `${capital(x.actor.subject)} comunica`} ${toWhom(x)} ${what}. Allí no pueden levantar el bloqueo, pero quieren saber qué proveedores bloquean.`;
    },
    "fix-reverse-dns": (x) => {
      const what = "el registro PTR, el registro de dirección y el nombre HELO deben concordar";
      if (x.alone) return `${x.you ? "Corrija" : `${capital(x.actor.subject)} corrige`} el DNS inverso ${ofServer(x)}: ${what}.`;
      return `${x.you ? "Pida" : `${capital(x.actor.subject)} pide`} ${toWhom(x)} que corrija el DNS inverso ${ofServer(x)}: ${what}.`;
    },
    "fix-authentication": (x) => {
      if (x.reason === "sender-refused" && !x.alone) {
        const check =
          "que compruebe los registros DNS del dominio: debe existir y aceptar correo (registro MX), y SPF, DKIM y DMARC deben acreditar al servidor de envío como autorizado";
        return x.you
          ? `Pida ${toWhom(x)} (su departamento de informática o su proveedor de dominio) ${check}.`
          : `${capital(x.actor.subject)} pide ${toWhom(x)} ${check}.`;
      }
      const of = x.domain === undefined || x.contact !== undefined ? "" : ` del dominio ${x.domain}`;
      const what = `SPF, DKIM y DMARC${of} de modo que el servidor de envío conste como autorizado`;
      if (x.alone) return `${x.you ? "Configure" : `${capital(x.actor.subject)} configura`} ${what}.`;
      return x.you
        ? `Pida ${toWhom(x)} (su departamento de informática o su proveedor de dominio) que configure ${what}.`
        : `${capital(x.actor.subject)} pide ${toWhom(x)} que configure ${what}.`;
    },
    "send-under-own-domain": (x) => {
      const reply = x.you || mySender(x) ? "con su dirección como dirección de respuesta" : "con la dirección actual como dirección de respuesta";
      if (x.domain !== undefined && x.alone)
        return `${x.you ? "No envíe" : `${capital(x.actor.subject)} no envía`} tales correos con un remitente de ${x.domain}, porque ese dominio no admite servidores ajenos, sino por el servidor de correo de ese proveedor o con el dominio de la plataforma de envío, ${reply}.`;
      if (x.alone)
        return `${x.you ? "Ajuste" : `${capital(x.actor.subject)} ajusta`} la plataforma de envío para que los correos salgan con el dominio de esta, ${reply}.`;
      return `${x.you ? "Pida" : `${capital(x.actor.subject)} pide`} ${toWhom(x)} que envíe los correos con el propio dominio del servicio, ${reply}.`;
    },
    "fix-server": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone) {
        if (x.reason === "authentication-failed")
          return `${x.you ? "Advierta" : `${who} advierte`} ${toWhom(x)} de que el reenvío hace fallar la autenticación del remitente (SPF): debe reescribir el remitente del sobre (SRS), o el destinatario debe recoger el buzón en lugar de reenviarlo.`;
        if (x.reason === "malformed-message")
          return `${x.you ? "Comunique" : `${who} comunica`} ${toWhom(x)} que los correos están mal formados, y ${x.you ? "pida" : "pide"} que lo corrija.`;
        return `${x.you ? "Comunique" : `${who} comunica`} el error ${toWhom(x)} y ${x.you ? "pida" : "pide"} que lo corrija.`;
      }
      const whose = x.you && x.ownServer ? "su servidor de correo" : "el servidor de correo";
      if (x.reason === "dynamic-address")
        return x.you
          ? "No envíe directamente desde esta conexión, sino por el servidor de correo de su proveedor de Internet (smarthost)."
          : `${who} no envía directamente desde esta conexión, sino por el servidor de correo del proveedor de Internet (smarthost).`;
      if (x.reason === "tls-required") return `${x.you ? "Active" : `${who} activa`} la transmisión cifrada (STARTTLS) en el servidor de envío.`;
      if (x.reason === "network-failure") return `${x.you ? "Compruebe" : `${who} comprueba`} ${whose} y su conexión a Internet.`;
      return `${x.you ? "Repare" : `${who} repara`} ${whose}${x.reason === undefined ? "" : "; la respuesta indica el error"}.`;
    },
    "fix-lookup": (x) =>
      x.alone
        ? `${x.you ? "Repare o desactive" : `${capital(x.actor.subject)} repara o desactiva`} la consulta de la lista de bloqueo del servidor de correo.`
        : `${x.you ? "Advierta" : `${capital(x.actor.subject)} advierte`} ${toWhom(x)} de que allí la consulta de la lista de bloqueo falla y por eso se rechazan correos por error.`,
    "lift-account-limit": (x) => {
      if (x.alone)
        return x.you
          ? "Mire en su cuenta qué está restringido y elimine la causa."
          : `${capital(x.actor.subject)} mira en la cuenta qué está restringido y elimina la causa.`;
      if (x.reason === "relaying-denied")
        return `${x.you ? "Active" : `${capital(x.actor.subject)} activa`} en el programa de correo la identificación en el servidor de salida; si no basta, hay que dirigirse ${toWhom(x)}.`;
      return `${x.you ? "Pregunte" : `${capital(x.actor.subject)} pregunta`} ${toWhom(x)} por qué ${x.you ? "su" : "la"} cuenta está restringida y qué hay que hacer para desbloquearla.`;
    },
    "lift-recipient-rule": (x) => {
      if (x.alone) return `${x.you ? "Cambie" : `${capital(x.actor.subject)} cambia`} la regla que rechaza tales correos.`;
      const group = x.person ? "; en una lista de distribución solo puede hacerlo quien la administra" : "";
      return `${x.you ? "Pida" : `${capital(x.actor.subject)} pide`} ${toWhom(x)} que cambie la regla que rechaza ${theMail(x)}${group}.`;
    },
    "reach-recipient-otherwise": step(
      () => "contacte con el destinatario por otra vía, por ejemplo por teléfono o en otra dirección.",
      (x) => `${x.actor.subject} contacta con el destinatario por otra vía, por ejemplo por teléfono o en otra dirección.`,
    ),
    "correct-address": (x) => {
      const address = x.recipient === undefined ? "la dirección" : `la dirección ${x.recipient}`;
      return x.you
        ? `Compruebe que ${address} no contenga erratas y pregunte al destinatario cuál es su dirección correcta.`
        : `${capital(x.actor.subject)} comprueba que ${address} no contenga erratas y pregunta al destinatario cuál es su dirección correcta.`;
    },
    "remove-address": (x) => {
      const address = x.recipient === undefined ? "la dirección" : `la dirección ${x.recipient}`;
      if (x.alone)
        return x.you
          ? `Quite ${address} de su lista de envío si no encuentra la correcta.`
          : `${capital(x.actor.subject)} quita ${address} de la lista de envío si no se encuentra la correcta.`;
      return `${x.you ? "Pida" : `${capital(x.actor.subject)} pide`} ${toWhom(x)} que quite la dirección de la lista de exclusión (a menudo puede hacerse en la propia cuenta), si es correcta y el destinatario desea ${mySender(x) ? "sus" : "los"} correos.`;
    },
    "change-content": (x) => {
      const who = capital(x.actor.subject);
      switch (x.reason) {
        case "malware":
          return x.you
            ? "Compruebe que los adjuntos y enlaces no contengan software malicioso y vuelva a enviar el correo sin la parte objetada."
            : `${who} comprueba que los adjuntos y enlaces no contengan software malicioso y vuelve a enviar el correo sin la parte objetada.`;
        case "blocklisted":
        case "bad-reputation":
          return x.you ? "Quite el enlace objetado y vuelva a enviar el correo." : `${who} quita el enlace objetado y vuelve a enviar el correo.`;
        case "content-refused":
          return x.you
            ? "Quite lo que objeta la respuesta, por ejemplo un adjunto o un enlace, y vuelva a enviar el correo."
            : `${who} quita lo que objeta la respuesta, por ejemplo un adjunto o un enlace, y vuelve a enviar el correo.`;
        case "malformed-message":
          return x.you
            ? "Vuelva a enviar el correo desde otro programa o desde el correo web."
            : `${who} vuelve a enviar el correo desde otro programa o desde el correo web.`;
        default:
          return x.you
            ? "Simplifique el correo o la plantilla y vuelva a enviarlo: solo texto, sin imágenes, sin enlaces, un adjunto como máximo."
            : `${who} simplifica el correo o la plantilla y vuelve a enviarlo: solo texto, sin imágenes, sin enlaces, un adjunto como máximo.`;
      }
    },
    "shrink-message": step(
      () => "reduzca el tamaño del correo o ponga los adjuntos a disposición para su descarga.",
      (x) => `${x.actor.subject} reduce el tamaño del correo o pone los adjuntos a disposición para su descarga.`,
    ),
    "reduce-rate": step(
      () => "envíe menos correos en el mismo tiempo: empiece con cantidades pequeñas y auméntelas poco a poco.",
      (x) => `${x.actor.subject} envía menos correos en el mismo tiempo, empieza con cantidades pequeñas y las aumenta poco a poco.`,
    ),
    "retry-later": (x) => {
      const who = capital(x.actor.subject);
      if (x.delayed) {
        const until = x.until === undefined ? "sigue intentando la entrega por sí solo" : `seguirá intentando la entrega hasta el ${x.until}`;
        return `${x.you ? "Espere" : `${who} espera`}: ${x.you && x.ownServer ? "su servidor de correo" : "el servidor de envío"} ${until}. Solo si tampoco así lo logra llega otro aviso.`;
      }
      if (x.reason === undefined) return x.you ? "Envíe el correo otra vez." : `${who} envía el correo otra vez.`;
      return x.you
        ? "Vuelva a enviar el correo más tarde; no habrá más intentos automáticos."
        : `${who} vuelve a enviar el correo más tarde; no habrá más intentos automáticos.`;
    },
    "check-spam-folder": (x) => {
      if (x.alone) return `${x.you ? "Mire" : `${capital(x.actor.subject)} mira`} en la carpeta de spam y en la cuarentena.`;
      const ask = `${x.you ? "Pida" : `${capital(x.actor.subject)} pide`} ${toWhom(x)}`;
      return x.person
        ? `${ask} que mire en la carpeta de spam, que marque el correo como deseado y que añada al remitente a sus contactos.`
        : `${ask} que busque en la cuarentena, en las reglas de filtrado y en el registro qué ha sido del correo.`;
    },
    "ask-for-bounce": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone) return `${x.you ? "Pida" : `${who} pide`} ${toWhom(x)} el aviso de no entrega completo: contiene todo lo que el proveedor necesita.`;
      if (x.ownServer) return `${x.you ? "Busque" : `${who} busca`} en el registro del servidor de correo el texto exacto de la respuesta.`;
      return x.you
        ? "Busque primero el aviso de no entrega, también en la carpeta de spam de su propio buzón: contiene todo lo que el proveedor necesita."
        : `${who} busca primero el aviso de no entrega, también en la carpeta de spam de su propio buzón: contiene todo lo que el proveedor necesita.`;
    },
  },
  reached: ({ kind, value, unconfirmed }) => {
    const how =
      kind === "email" ? `Correo a ${value}` : kind === "phone" ? `Teléfono: ${value}` : kind === "web-form" ? `Formulario: ${value}` : `Página: ${value}`;
    return unconfirmed ? `${how} (así figura en la respuesta; no está comprobado que proceda realmente de allí)` : how;
  },
  bring: (facts, alone) => `${alone ? "Datos útiles" : "Datos que hay que aportar"}: ${facts.join("; ")}`,
  allowlist: (list) => [
    ...(list.ips.length === 0 ? [] : [`Direcciones IP: ${list.ips.join(", ")}`]),
    ...(list.mailDomains.length === 0 ? [] : [`Dominios de correo: ${list.mailDomains.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}`]),
    ...(list.linkDomains.length === 0 ? [] : [`Dominios de enlaces: ${list.linkDomains.join(", ")}`]),
    `La lista es del ${es.date(list.checked)}; conviene pedir a la plataforma de envío la lista de hoy.`,
  ],
  or: "O bien:",
  colon: ": ",
  guess: "La respuesta no es inequívoca; esta es la lectura más probable.",
  facts: {
    ip: "dirección IP",
    host: "nombre del servidor",
    reply: "respuesta del servidor",
    date: "fecha y hora",
    messageId: "Message-ID",
    recipient: "destinatario",
    domain: "dominio",
    imprint: "sitio web con aviso legal",
    allowlist: "lista de permitidos",
    records: "registros DNS que hay que comprobar",
    spfInclude: "para añadir en SPF (include)",
    dkimSelectors: "selectores DKIM",
    "allowlist-ips": "direcciones IP",
    "allowlist-mail-domains": "dominios de correo",
    "allowlist-link-domains": "dominios de enlaces",
  },
  wontHelp: {
    "no-influence-on-sending-server": (who) =>
      `Escribir ${who.with} no ayuda: allí no tienen influencia sobre el servidor de envío ni sobre su reputación y no pueden cambiar nada.`,
    "only-operator-is-heard": (who, x) =>
      mySender(x)
        ? `No escriba usted mismo ${who.with}: por regla general, allí solo se atiende a quien gestiona el servidor rechazado.`
        : `El remitente no debería escribir él mismo ${who.with}: por regla general, allí solo se atiende a quien gestiona el servidor rechazado.`,
    "not-recipients-fault": (who) => `${capital(who.subject)} no puede cambiar nada; no se debe a su buzón.`,
    "not-senders-provider": (who) => `Dirigirse ${who.with} no ayuda: la causa está en otra parte.`,
    "nothing-is-listed": (who) => `Una solicitud ${who.with} es inútil: la respuesta no indica ninguna inscripción.`,
    "list-is-closed": (who) => `Una solicitud ${who.with} es inútil: la lista ya no existe.`,
    "setting-of-the-recipient": (who) => `Dirigirse ${who.with} no ayuda: depende del destinatario o de su departamento de informática.`,
    "setting-of-the-sender": (who) => `Dirigirse ${who.with} no ayuda: es un ajuste en el lado del remitente.`,
    "only-relays-the-answer": (who) => `Dirigirse ${who.with} no ayuda: allí solo se transmitió la respuesta.`,
    "lifts-by-itself": (who) => `No hace falta dirigirse ${who.with}: el aplazamiento termina por sí solo.`,
  },
  notes: {
    "address-is-fine": (x) => es.address.fine(x),
    "report-holds-all": (x) =>
      `El aviso de no entrega contiene todo lo necesario para aclarar el asunto. ${mySender(x) ? "Reenvíelo completo, mejor como archivo adjunto." : "Hay que reenviarlo completo, mejor como archivo adjunto."}`,
    "block-does-not-lift-itself": () => "Por lo general, un bloqueo así no se levanta por sí solo; no basta con esperar.",
    "lifts-by-itself": () => "Una inscripción así caduca por sí sola al cabo de un tiempo, una vez eliminada la causa.",
    "other-receivers-behave-alike": () =>
      "Otros proveedores receptores se comportan de forma parecida; también allí debe dirigirse a ellos quien gestiona el servidor de envío.",
    "nothing-is-listed": () => "Según esta respuesta, en la lista de bloqueo citada no hay ninguna inscripción; una solicitud allí no ayuda.",
    "platform-never-tried": () => "El proveedor del destinatario no sabe nada de este correo, porque la plataforma de envío ni siquiera lo envió.",
    "group-takes-internal-mail-only": () =>
      "Algunas listas de distribución solo aceptan mensajes de sus miembros o de la propia organización. Solo puede cambiarlo quien las administra o el departamento de informática del destinatario.",
    "forwarding-breaks-spf": () =>
      "Al parecer el correo fue reenviado. El reenvío hace fallar la comprobación SPF; solo puede remediarlo quien gestiona el reenvío: con SRS, o haciendo que el buzón se recoja (POP, IMAP) en lugar de reenviarse.",
    "dmarc-reject-is-providers-default": (x) =>
      `${x.operator === undefined ? "Algunos proveedores publican" : `${capital(x.operator.subject)} publica`} por defecto la política DMARC «reject» para los dominios de sus clientes: lo que se envía desde servidores ajenos se rechaza mientras el dominio no los autorice mediante SPF o DKIM.`,
    "protection-works-as-meant": () => "Esta protección contra remitentes suplantados funciona como debe; aquí simplemente estorba.",
    "webmail-uses-other-servers-says-vendor": (x) =>
      `Por qué quizá solo se rechazan los correos del programa y los del correo web llegan: lo decisivo es el servidor por el que un correo sale realmente. Los proveedores emplean servidores distintos para el correo web y para programas como ${programs(x.software)}. Así lo expone el fabricante de software HERO; para el proveedor de este caso no está confirmado.`,
    "webmail-uses-other-servers": () =>
      "Por qué quizá solo se rechazan los correos del programa y los del correo web llegan: este proveedor envía el correo web por servidores distintos de los que usan los programas.",
    "send-from-webmail-meanwhile": (x) =>
      mySender(x)
        ? "Entretanto puede intentar enviar un correo urgente desde el correo web de su proveedor."
        : "Entretanto el remitente puede intentar enviar un correo urgente desde el correo web de su proveedor.",
    "imprint-needed": () =>
      "T-Online exige que, a partir del nombre del servidor, se encuentre fácilmente un sitio web con aviso legal y una vía de contacto directo.",
    "reverse-dns-must-match": () => "El registro PTR y el registro de dirección (A o AAAA) del servidor deben concordar, y también el nombre HELO.",
    "reset-is-not-permanent": () =>
      "El restablecimiento no es definitivo: un servidor del que no llega nada durante mucho tiempo vuelve a perder su reputación.",
    "dial-up-uses-relay": () => "Desde una conexión doméstica, los correos deben enviarse por el servidor de correo del proveedor de Internet (smarthost).",
    "only-if-address-is-static": () =>
      "Una solicitud solo merece la pena si la dirección IP es fija y no es la de una conexión doméstica; del resultado decide el proveedor receptor.",
    "new-address-warms-up": () => "Una dirección de servidor nueva aún no tiene reputación: conviene enviar poco al principio y aumentar despacio.",
    "each-provider-separately": () => "Cada proveedor lleva su propia valoración; un desbloqueo solo vale allí.",
    "no-delisting-exists": () => "En Google no existe una solicitud de desbloqueo; la valoración sigue el comportamiento de envío.",
    "only-network-owner-can-delist": () =>
      "Esta lista recoge redes enteras y solo atiende a su propietario, es decir, al proveedor de alojamiento; un cliente aislado no consigue nada. El departamento de informática del destinatario puede decidir no rechazar solo por una lista así.",
    "paying-is-not-needed": () => "No es necesario pagar para ser retirado de la lista.",
    "dedicated-address-possible": () =>
      "Una dirección compartida comparte su reputación con otros clientes; algunas plataformas de envío ofrecen una dirección IP propia (dedicada).",
    "not-the-microsoft-365-portal": () => "El portal sender.office.com solo vale para Microsoft 365, no para outlook.com, hotmail.com ni live.com.",
    "outside-recipients-not-affected": () => "Los correos a clientes y socios con otros dominios no se ven afectados.",
    "not-the-in-house-case": () => "Los destinatarios no pertenecen a la misma organización: una autorización de la propia informática no ayuda aquí.",
    "ask-platform-for-todays-list": () => "Las listas de direcciones IP envejecen; la de hoy la tiene la plataforma de envío.",
    "own-domain-allowlisting-dangerous": () => "No debe autorizarse en bloque el propio dominio: eso desactiva la protección contra remitentes suplantados.",
    "template-text-only": () =>
      "Contra la carpeta de spam puede ayudar reducir la plantilla a solo texto: sin imágenes, sin enlaces, un único adjunto. También un correo que consta solo de un adjunto puede pasar por spam.",
    "filters-differ-no-promise": () =>
      "Cada filtro es distinto y a menudo lo ajusta el propio destinatario; la influencia es pequeña y no se puede prometer nada.",
    "remove-short-links": () => "Los enlaces acortados (como bit.ly) pueden ser la causa; son mejores las direcciones completas.",
    "postmaster-tools-show-reputation": () => "Las Postmaster Tools de Google muestran al titular del dominio cómo se valora este.",
    "bounce-may-be-in-spam-folder": () => "El aviso de no entrega llega al buzón desde el que se envió el correo, y puede estar allí en la carpeta de spam.",
    "wording-decides": () => "Solo el texto exacto de la respuesta dice con seguridad qué ocurre y quién es competente.",
    "look-for-code": (x) =>
      x.codes.length === 0
        ? "Busque en el aviso identificadores y códigos de estado; determinan el camino correcto."
        : `Busque en el aviso identificadores como ${x.codes.join(", ")}; determinan el camino correcto.`,
    "accepted-by-recipients-server": () =>
      "El servidor del destinatario aceptó el correo: dónde ha quedado solo puede averiguarse en el lado del destinatario.",
    "look-into-quarantine-too": () =>
      "También puede estar en la cuarentena de la empresa; a menudo solo puede mirarlo allí el departamento de informática del destinatario.",
    "write-to-a-person-meanwhile": () => "Entretanto ayuda escribir o llamar directamente a una persona de allí.",
    "secure-the-account": () => "Hay que proteger la cuenta: contraseña nueva, segundo factor (MFA) y comprobación de que nadie más la usa para enviar.",
    "lift-own-suppression": (x) =>
      mySender(x)
        ? "Reactive la dirección en su propia lista cuando el destinatario diga que su buzón vuelve a funcionar."
        : "La dirección puede reactivarse en la propia lista cuando el destinatario diga que su buzón vuelve a funcionar.",
    "full-mailbox-passes": () => "Un buzón lleno suele ser pasajero y no es motivo para excluir la dirección para siempre.",
  },
  headings: { steps: "Quién debe hacer qué", wontHelp: "Lo que no ayuda", notes: "Conviene saber", technical: "Datos técnicos" },
  technical: {
    reply: "Respuesta",
    status: "Código de estado",
    stage: "Fase del diálogo SMTP",
    answeredBy: "Servidor que respondió",
    refusedServer: "Servidor de envío",
    reason: "Causa",
    evidence: "Prueba",
    conflicts: "Contradicciones",
    original: "Correo original",
    authenticity: "Autenticidad del aviso",
    suppress: "Qué hacer con la dirección",
  },
  suppress: { now: "no volver a escribirle", "after-repeats": "descartarla solo tras varios avisos iguales", never: "conservarla" },
  authenticity: {
    confirmed: "confirmada: el correo se envió realmente",
    plausible: "verosímil",
    unverified: "sin comprobar",
    suspicious: "sospechosa: hay algo en contra de este aviso",
  },
  suspicious: "Atención: algo no cuadra en este aviso y puede ser falso. No saque de él conclusiones sobre la dirección.",
  noSteps: "No hay nada que hacer.",
  reports: {
    complaint: (address) =>
      address === undefined
        ? "Un destinatario ha denunciado uno de sus correos como no deseado. No le escriba más."
        : `El destinatario ${address} ha denunciado su correo como no deseado. No le escriba más.`,
    optOut: (address) =>
      address === undefined ? "Un destinatario ya no desea recibir sus correos." : `El destinatario ${address} ya no desea recibir sus correos.`,
    notSpam: (address) =>
      address === undefined ? "Un destinatario ha marcado su correo como deseado." : `El destinatario ${address} ha marcado su correo como deseado.`,
    authFailure: (reporter) =>
      `${reporter === undefined ? "Un servidor receptor" : reporter} comunica que ha fallado la autenticación del remitente en un correo de su dominio.`,
    otherFeedback: "Un proveedor receptor ha enviado un comentario sobre uno de sus correos.",
    disposition: (recipient, disposition) =>
      `${recipient === undefined ? "El destinatario" : recipient} ha enviado una confirmación de lectura (${disposition}). No es un aviso de no entrega.`,
    autoReply: {
      vacation: "Es una respuesta de ausencia. El correo ha llegado.",
      "left-organisation": "Es una respuesta automática: el destinatario ya no trabaja allí. El correo ha llegado.",
      ticket: "Es un acuse de recibo automático. El correo ha llegado.",
      challenge: "Es una petición de confirmación del sistema destinatario: el correo solo se entregará si alguien la contesta.",
      other: "Es una respuesta automática. El correo ha llegado.",
    },
    ordinary: "Es un correo normal, no un aviso de no entrega.",
    unreadable: "Este mensaje no se ha podido leer.",
    outlookFile: "Es un archivo de Outlook (.msg) y no el correo tal como llegó; no se ha leído. Guarde el aviso como .eml o reenvíelo como archivo adjunto.",
    outlookPart:
      "Una parte en el formato propio de Outlook (winmail.dat o .msg) no se ha leído; si contiene un aviso de no entrega, pida que se lo envíen como .eml.",
  },
  draft: {
    greeting: "Buenos días:",
    closing: "Atentamente",
    blank: (label) => `[por completar: ${label}]`,
    factsFollow: "Datos del caso:",
    replyFollows: "Respuesta completa del servidor:",
    cut: "[… abreviado]",
    asks: {
      "forward-report": letter(
        (x) =>
          x.about === undefined || (!aboutServer(x) && !aboutSetup(x))
            ? "Correo no entregado: rogamos su comprobación"
            : `${capital(x.about.server)} rechaza los correos de su servidor`,
        (x) => {
          const first = "Un correo que enviamos por su servidor no ha sido entregado";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `${first}: ${refuser(x)} no acepta correo de ese servidor. Según la respuesta, la causa no está en nosotros ni en el destinatario, sino en el servidor de envío.`,
            ];
          return [aboutSetup(x) ? `${first}: ${refuser(x)} objeta la configuración del servidor de envío.` : `${first}.`];
        },
        (x) => {
          const enclosed = "Adjuntamos el aviso de no entrega completo. Le agradeceremos que nos avise cuando el asunto esté resuelto.";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `Como responsable del servidor, le rogamos que se dirija ${x.about.with} para que se levante el bloqueo o se restablezca la valoración. Nosotros mismos no podemos solicitarlo.`,
              enclosed,
            ];
          if (aboutSetup(x)) return ["Le rogamos que corrija en su servidor lo que indica la respuesta. Nosotros mismos no podemos cambiarlo.", enclosed];
          return [`Le rogamos que compruebe a qué se debe y, si es necesario, que se dirija ${x.about?.with ?? "al lado receptor"}.`, enclosed];
        },
      ),
      "reset-reputation": letter(
        (x) => `Solicitud de restablecimiento de la reputación de ${x.ip}`,
        (x) => [`Gestionamos el servidor de correo ${x.host} con la dirección IP ${x.ip}. Su sistema no acepta por el momento correos de él.`],
        () => [
          "Le rogamos que revise y restablezca la valoración de esta dirección IP. Si hay algo que corregir por nuestra parte, le agradeceremos que nos indique el motivo.",
        ],
      ),
      "delist-ip": letter(
        (x) => `Solicitud de desbloqueo de la dirección IP ${x.ip}`,
        (x) => [
          `Gestionamos el servidor de correo ${x.host} con la dirección IP ${x.ip}. Los correos procedentes de esta dirección se rechazan porque consta como bloqueada.`,
        ],
        () => [
          "Le rogamos que revise la inscripción y desbloquee la dirección IP. Si hay algo que corregir por nuestra parte, le agradeceremos que nos indique el motivo.",
        ],
      ),
      "delist-domain": letter(
        (x) => `Solicitud de desbloqueo del dominio ${x.domain}`,
        (x) => [`Se rechazan correos relacionados con el dominio ${x.domain} porque este dominio consta como bloqueado en su sistema.`],
        () => ["Le rogamos que revise la inscripción y desbloquee el dominio. Si hay algo que corregir, le agradeceremos que nos indique el motivo."],
      ),
      "report-false-positive": letter(
        (x) =>
          x.reason === undefined || x.reason === "spam" || x.reason === "malware" ? "Correo clasificado por error como spam" : "Correo rechazado por error",
        () => ["Un correo enviado por nuestro buzón o por nuestro servidor ha sido rechazado por su sistema. A nuestro juicio, por error."],
        () => ["Le rogamos que revise la clasificación con ayuda de estos datos."],
      ),
      "allowlist-sender": letter(
        (x) => (x.allowlist ? "Solicitud de autorización de los servidores de nuestra plataforma de envío" : "Solicitud de autorización de un remitente"),
        (x) =>
          x.allowlist
            ? [
                `Enviamos correos por una plataforma de envío, con un remitente de nuestro propio dominio${known(x.domain) ? ` ${x.domain}` : ""}. Nuestros compañeros no los reciben: nuestro servidor de correo ve llegar desde fuera correos con nuestro propio dominio y los toma por suplantaciones.`,
              ]
            : [`Los correos ${known(x.domain) ? `con remitente de ${x.domain}` : "nuestros"} no llegan a su organización.`],
        (x) =>
          x.allowlist
            ? [
                "Le rogamos que incluya las direcciones IP, los dominios de correo y los dominios de enlaces indicados en la lista de remitentes autorizados del servidor de correo. Por favor, no autorice en bloque nuestro propio dominio, pues eso desactivaría la protección contra remitentes suplantados.",
                "La lista puede quedar anticuada: la de hoy la tiene la plataforma de envío.",
              ]
            : [
                "Si estos correos son deseados, le rogamos que autorice al remitente en su servidor de correo o en su filtro, mejor con ayuda de los datos indicados.",
              ],
      ),
      "report-block": letter(
        (x) => `Para su información: ${x.about?.server ?? "un proveedor receptor"} bloquea nuestros correos`,
        (x) => [
          `Los correos que enviamos desde su programa se rechazan actualmente${x.about === undefined ? "" : `; quien los rechaza es ${x.about.server}`}. También nos dirigimos a nuestro proveedor de correo, cuyo servidor está afectado.`,
        ],
        () => ["Este mensaje es solo para su información, para que sepan qué proveedores bloquean."],
      ),
      "fix-reverse-dns": letter(
        (x) => `Corregir el DNS inverso del servidor de correo ${x.host}`,
        (x) => [`Se rechazan correos enviados por el servidor ${x.host} con la dirección IP ${x.ip} porque su DNS inverso o su nombre HELO no es correcto.`],
        () => ["Le rogamos que se ocupe de que el registro PTR, el registro de dirección y el nombre HELO del servidor concuerden."],
      ),
      "fix-authentication": letter(
        (x) => `Rogamos que compruebe ${x.reason === "sender-refused" ? "los registros DNS" : "SPF, DKIM y DMARC"} del dominio ${x.domain}`,
        (x) => [
          x.reason === "sender-refused"
            ? `Los correos con remitente de ${x.domain} se rechazan porque el servidor receptor rechaza la dirección del remitente o su dominio.`
            : `Los correos con remitente de ${x.domain} se rechazan o se tratan como spam porque el dominio no acredita suficientemente al servidor de envío como autorizado.`,
        ],
        (x) => [
          ...(x.reason === "sender-refused" ? ["Le rogamos que compruebe que el dominio se encuentra en el DNS y acepta correo (registro MX)."] : []),
          `Le rogamos que compruebe los registros DNS de SPF, DKIM y DMARC del dominio ${x.domain} y que incluya en ellos el servidor o la plataforma de envío de modo que concuerde con el dominio del remitente (alineación).`,
        ],
      ),
      "send-under-own-domain": letter(
        () => "Envío con el dominio de su servicio",
        () => ["Los correos que envían en nuestro nombre se rechazan porque llevan nuestro dominio de remitente, pero llegan desde sus servidores."],
        () => [
          "Le rogamos que envíen nuestros correos con su propio dominio, con nuestra dirección como dirección de respuesta, o que nos indiquen los registros DNS necesarios.",
        ],
      ),
      "fix-server": letter(
        (x) =>
          x.reason === "malformed-message"
            ? "Su programa crea correos mal formados"
            : x.reason === "authentication-failed"
              ? "Su reenvío hace fallar la autenticación del remitente"
              : "Su servidor de correo no acepta correos",
        (x) =>
          x.reason === "malformed-message"
            ? ["Un correo que enviamos con su programa ha sido rechazado porque está mal formado."]
            : x.reason === "authentication-failed"
              ? [
                  "Los correos a una dirección de su organización se reenvían y se rechazan en destino, porque la autenticación del remitente (SPF) falla tras el reenvío.",
                ]
              : ["Un correo a una dirección de su organización no ha sido entregado; su servidor de correo comunica un error."],
        (x) =>
          x.reason === "malformed-message"
            ? ["Le rogamos que compruebe a qué se debe el error y que lo corrija."]
            : x.reason === "authentication-failed"
              ? ["Le rogamos que reescriba el remitente del sobre al reenviar (SRS), o que el destinatario recoja el buzón en lugar de reenviarlo."]
              : ["Le rogamos que compruebe el servidor con ayuda de la respuesta que hemos recibido."],
      ),
      "fix-lookup": letter(
        () => "La consulta de listas de bloqueo de su servidor de correo falla",
        () => [
          "Su servidor de correo rechaza correos invocando una lista de bloqueo. Pero la respuesta muestra que lo que falla es la propia consulta; no indica ninguna inscripción.",
        ],
        () => [
          "Le rogamos que compruebe por qué servidor DNS consulta la lista, o que desactive la consulta. Hasta entonces rechaza también correos deseados.",
        ],
      ),
      "lift-account-limit": letter(
        () => "Nuestra cuenta está restringida para el envío",
        () => ["Actualmente no podemos enviar correos por nuestra cuenta."],
        () => ["Le rogamos que nos indique por qué está restringida la cuenta y qué debemos hacer para desbloquearla."],
      ),
      "lift-recipient-rule": letter(
        () => "Una regla suya rechaza nuestros correos",
        () => ["Un correo nuestro ha sido rechazado por una regla de su lado."],
        () => [
          "Si nuestros correos son deseados, le rogamos que cambie esa regla o que exceptúe nuestra dirección. En una lista de distribución puede hacerlo quien la administra.",
        ],
      ),
      "reach-recipient-otherwise": letter(
        () => "Nuestro correo no le ha llegado",
        () => ["Un correo que le enviamos ha sido devuelto y no le ha llegado."],
        () => ["Le rogamos que nos indique cómo podemos contactar con usted, por ejemplo en otra dirección de correo."],
      ),
      "correct-address": letter(
        () => "Su dirección de correo",
        () => ["Un correo que le enviamos ha sido devuelto; al parecer, la dirección que tenemos no existe."],
        () => ["Le rogamos que nos indique su dirección correcta."],
      ),
      "remove-address": letter(
        () => "Rogamos que retire una dirección de la lista de exclusión",
        () => ["Una dirección figura en la lista de exclusión de nuestra cuenta; ya no se intentan entregas a ella."],
        () => ["Queremos volver a escribir a esta dirección. Le rogamos que nos indique por qué figura en la lista y que la retire de ella."],
      ),
      "change-content": letter(
        () => "Contenido rechazado",
        () => ["Un correo ha sido rechazado por su contenido."],
        () => ["Le rogamos que nos indique qué hay que cambiar en él."],
      ),
      "shrink-message": letter(
        () => "Correo demasiado grande",
        () => ["Un correo nuestro ha sido rechazado porque es demasiado grande."],
        () => ["Le rogamos que nos indique hasta qué tamaño aceptan correos o de qué otro modo podemos enviarle los archivos."],
      ),
      "reduce-rate": letter(
        () => "Limitación del número de correos",
        (x) => [`Se rechazan correos enviados por el servidor ${x.host} porque llegan demasiados en poco tiempo.`],
        () => ["Le rogamos que nos indique qué cantidades aceptan."],
      ),
      "retry-later": letter(
        () => "Correos rechazados de momento",
        () => ["Desde hace tiempo, nuestros correos se aplazan en su sistema."],
        () => ["Le rogamos que nos indique cuándo se aceptarán."],
      ),
      "check-spam-folder": letter(
        (x) => (x.person ? "Por favor, mire en su carpeta de spam" : "Un correo a su organización no ha llegado: rogamos que lo busquen"),
        (x) =>
          x.person
            ? ["Es posible que un correo nuestro haya ido a parar a su carpeta de spam."]
            : ["Un correo que enviamos a una dirección de su organización no aparece en el buzón del destinatario."],
        (x) =>
          x.person
            ? ["Le rogamos que mire allí, que marque el correo como deseado y que añada nuestra dirección a sus contactos."]
            : [
                "Le rogamos que busque en el registro, en la cuarentena y en las reglas de filtrado qué ha sido de él, y que autorice al remitente si es deseado.",
              ],
      ),
      "ask-for-bounce": letter(
        () => "Rogamos el envío del aviso de no entrega",
        () => ["Hay correos que no llegan. Para aclararlo necesitamos el aviso de no entrega completo."],
        () => ["Le rogamos que nos lo reenvíe completo, mejor como archivo adjunto. Contiene todos los datos necesarios."],
      ),
    },
  },
};
