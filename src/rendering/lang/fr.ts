import type { CauseWords, LanguageSentences, PartyForms, StepWords } from "../language.ts";
import { aboutServer, aboutSetup, besideThunderbird, capital, dateText, joined, known, letter, mySender, step } from "../wording.ts";

// « with » porte la préposition « à » : elle se contracte avec l’article.
const same = (name: string): PartyForms => ({ subject: name, object: name, with: `à ${name}`, server: name });
const le = (noun: string, server: string): PartyForms => ({ subject: `le ${noun}`, object: `le ${noun}`, with: `au ${noun}`, server });
const elided = (noun: string, server: string): PartyForms => ({ subject: `l’${noun}`, object: `l’${noun}`, with: `à l’${noun}`, server });

const toWhom = (x: StepWords): string => x.contact?.with ?? "au service compétent";
const toBlocker = (x: StepWords): string => x.next?.with ?? x.about?.with ?? "au service qui refuse les e-mails";
const theMail = (x: { audience: CauseWords["audience"] }): string => (mySender(x) ? "votre e-mail" : "l’e-mail");
const ipOf = (ip: string | undefined): string => (ip === undefined ? "" : ` (adresse IP ${ip})`);
const server = (x: CauseWords, ip: string | undefined = x.ip): string =>
  x.ownServer
    ? `${mySender(x) ? "votre propre serveur de messagerie" : "le serveur de messagerie de l’expéditeur"}${ipOf(ip)}`
    : `le serveur${ipOf(ip)} par lequel ${x.operator === undefined ? `${theMail(x)} a été envoyé` : `${x.operator.subject} a envoyé ${theMail(x)}`}`;
const notYours = (x: CauseWords): string =>
  x.ownServer || x.operator === undefined ? "" : ` Ce serveur est exploité par ${x.operator.object}, et non par ${mySender(x) ? "vous" : "l’expéditeur"}.`;
const thatServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => {
  const noun = x.you && x.ownServer ? "votre serveur" : "le serveur";
  if (x.ip !== undefined) return `${noun} dont l’adresse IP est ${x.ip}`;
  if (x.host !== undefined) return `${noun} ${x.host}`;
  return x.you && x.ownServer ? "votre serveur de messagerie" : "le serveur d’envoi";
};
const ofServer = (x: { ip?: string; host?: string; you?: boolean; ownServer?: boolean }): string => {
  const named = thatServer(x);
  return named.startsWith("le ") ? `du ${named.slice(3)}` : `de ${named}`;
};
const listed = (x: CauseWords): string => (x.via === undefined ? "" : ` Il s’appuie sur l’évaluation de ${x.via}.`);
const programs = (software: string | undefined): string => `Thunderbird ou ${besideThunderbird(software) ?? "un logiciel métier"}`;
const refuser = (x: { about?: PartyForms }): string => x.about?.server ?? "le serveur destinataire";

/** Français ; vouvoiement. */
export const fr: LanguageSentences = {
  code: "fr",
  reasons: {
    "unknown-recipient": "destinataire inconnu",
    "unknown-domain": "domaine inconnu",
    "no-mail-service": "domaine n’acceptant pas d’e-mails",
    "recipient-moved": "destinataire ayant changé d’adresse",
    suppressed: "sur la liste d’exclusion de la plateforme d’envoi",
    "mailbox-full": "boîte aux lettres pleine",
    "mailbox-disabled": "boîte aux lettres désactivée",
    "recipient-rate-limited": "boîte aux lettres recevant trop d’e-mails",
    "recipient-refused": "règle du destinataire",
    policy: "règle du serveur destinataire",
    "relaying-denied": "relais refusé",
    "server-error": "erreur du serveur destinataire",
    "storage-full": "espace de stockage du serveur destinataire épuisé",
    "mail-loop": "boucle de transfert",
    "tls-failed": "échec de la connexion chiffrée",
    "blocklist-misused": "interrogation défectueuse d’une liste de blocage par le destinataire",
    "bad-reputation": "réputation du serveur d’envoi mauvaise ou inexistante",
    blocklisted: "sur une liste de blocage",
    "dynamic-address": "adresse de connexion grand public",
    "reverse-dns": "DNS inverse du serveur d’envoi",
    "rate-limited": "trop d’e-mails ou de connexions",
    "tls-required": "chiffrement exigé",
    "protocol-error": "erreur de protocole du serveur d’envoi",
    "authentication-failed": "échec de l’authentification de l’expéditeur",
    "spoofing-suspected": "pris pour une usurpation du propre domaine",
    "sender-refused": "expéditeur refusé",
    "account-restricted": "compte de l’expéditeur restreint",
    spam: "classé comme spam",
    malware: "logiciel malveillant soupçonné",
    "content-refused": "contenu refusé",
    "message-too-large": "e-mail trop volumineux",
    "malformed-message": "e-mail mal formé",
    "network-failure": "serveur injoignable",
    expired: "délai de remise dépassé",
    greylisted: "différé provisoirement (greylisting)",
    unclassified: "cause incertaine",
  },
  faults: {
    recipient: "le destinataire",
    "recipient-policy": "les règles du destinataire",
    "recipient-server": "le serveur du destinataire",
    "sending-server": "le serveur d’envoi",
    "sender-identity": "le domaine de l’expéditeur",
    "sender-account": "le compte de l’expéditeur",
    message: "l’e-mail lui-même",
    network: "le réseau",
    nobody: "personne",
    unknown: "inconnu",
  },
  roles: {
    sender: "expéditeur",
    "software-vendor": "éditeur du logiciel",
    "sender-domain-admin": "administrateur du domaine de l’expéditeur",
    "sending-platform": "plateforme d’envoi",
    "sending-provider": "fournisseur de messagerie de l’expéditeur",
    recipient: "destinataire",
    "recipient-admin": "service informatique du destinataire",
    "recipient-provider": "fournisseur de messagerie du destinataire",
    "filter-vendor": "éditeur du filtre",
    "blocklist-operator": "exploitant de la liste de blocage",
  },
  asks: {
    "forward-report": "transférer l’avis de non-remise",
    "reset-reputation": "réinitialiser la réputation",
    "delist-ip": "débloquer l’adresse IP",
    "delist-domain": "débloquer le domaine",
    "report-false-positive": "signaler une erreur de classement",
    "allowlist-sender": "autoriser l’expéditeur",
    "report-block": "signaler le blocage",
    "fix-reverse-dns": "corriger le DNS inverse",
    "fix-authentication": "corriger SPF, DKIM et DMARC",
    "send-under-own-domain": "envoyer sous le domaine de la plateforme",
    "fix-server": "réparer le serveur",
    "fix-lookup": "réparer l’interrogation de la liste de blocage",
    "lift-account-limit": "lever la restriction du compte",
    "lift-recipient-rule": "modifier la règle",
    "reach-recipient-otherwise": "joindre le destinataire autrement",
    "correct-address": "vérifier l’adresse",
    "remove-address": "retirer l’adresse",
    "change-content": "modifier le contenu",
    "shrink-message": "réduire la taille de l’e-mail",
    "reduce-rate": "envoyer plus lentement",
    "retry-later": "réessayer plus tard",
    "check-spam-folder": "regarder dans le dossier spam",
    "ask-for-bounce": "se procurer l’avis de non-remise",
  },
  party: (party, audience) => {
    const { role, name } = party;
    const theirs = "le serveur de messagerie du destinataire";
    const you: PartyForms = { subject: "vous", object: "vous", with: "à vous", server: "votre serveur de messagerie" };
    if (party.reader === true && audience === "sender") return you;
    switch (role) {
      case "sender":
        return audience === "sender" ? you : elided("expéditeur", "le serveur de messagerie de l’expéditeur");
      case "recipient":
        return le("destinataire", theirs);
      case "sender-domain-admin":
        return name === undefined
          ? elided("administrateur du domaine de l’expéditeur", "le serveur de messagerie du domaine de l’expéditeur")
          : elided(`administrateur du domaine ${name}`, `le serveur de messagerie de ${name}`);
      case "recipient-admin":
        return name === undefined
          ? le("service informatique du destinataire", theirs)
          : le(`service informatique de ${name}`, `le serveur de messagerie de ${name}`);
      case "sending-provider":
        if (party.own)
          return name === undefined
            ? le("postmaster de l’expéditeur", "le serveur de messagerie de l’expéditeur")
            : le(`postmaster de ${name}`, `le serveur de messagerie de ${name}`);
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return elided(`exploitant de ${name}`, `le serveur de messagerie de ${name}`);
        return audience === "sender"
          ? {
              subject: "votre fournisseur de messagerie",
              object: "votre fournisseur de messagerie",
              with: "à votre fournisseur de messagerie",
              server: "votre fournisseur de messagerie",
            }
          : le("fournisseur de messagerie de l’expéditeur", "le fournisseur de messagerie de l’expéditeur");
      case "sending-platform":
        return name === undefined
          ? { subject: "la plateforme d’envoi", object: "la plateforme d’envoi", with: "à la plateforme d’envoi", server: "la plateforme d’envoi" }
          : same(name);
      case "software-vendor":
        if (party.known && name !== undefined) return same(name);
        if (name !== undefined) return elided(`éditeur de ${name}`, `le serveur de messagerie de ${name}`);
        return elided(audience === "sender" ? "éditeur de votre logiciel" : "éditeur du logiciel", "l’éditeur du logiciel");
      case "recipient-provider":
        return name === undefined ? le("fournisseur de messagerie du destinataire", theirs) : same(name);
      case "filter-vendor":
        return name === undefined ? elided("éditeur du filtre", "le filtre") : same(name);
      case "blocklist-operator":
        return name === undefined ? elided("exploitant de la liste de blocage", "la liste de blocage") : same(name);
    }
  },
  list: (items) => joined(items, "et"),
  date: (iso) =>
    dateText(
      iso,
      (year, month, day) => `${day}/${month}/${year}`,
      (day, time, zone) => `${day} à ${time} (${zone})`,
    ),
  outcome: (action, x) => {
    const mail = `${x.audience === "sender" ? "Votre e-mail" : "L’e-mail"}${x.recipient === undefined ? "" : ` à ${x.recipient}`}`;
    const who = x.who?.server;
    const tried = x.until === undefined ? "De nouvelles tentatives de remise sont en cours." : `La remise sera tentée jusqu’au ${x.until}.`;
    switch (action) {
      case "failed":
        if (x.neverTried === true) return `${mail} n’a pas été envoyé\u00a0: ${who ?? "la plateforme d’envoi"} n’a même pas tenté de le remettre.`;
        if (who === undefined) return `${mail} n’est pas arrivé${x.gaveUp ? "\u00a0; les tentatives de remise ont été abandonnées" : ""}.`;
        return x.gaveUp
          ? `${mail} n’est pas arrivé\u00a0: ${who} l’a différé à plusieurs reprises, et les tentatives de remise ont été abandonnées.`
          : `${mail} n’est pas arrivé\u00a0: ${who} l’a refusé.`;
      case "delayed":
        return who === undefined
          ? `${mail} n’est pas encore arrivé. ${tried}`
          : `${mail} n’est pas encore arrivé\u00a0: ${who} ne l’accepte pas pour le moment. ${tried}`;
      case "delivered":
        return `${mail} a été remis.`;
      case "relayed":
        return `${mail} a été transmis à un serveur qui n’envoie pas de confirmation de remise.`;
      case "expanded":
        return `${mail} a été transmis aux membres d’une liste de diffusion.`;
    }
  },
  why: {
    "unknown-recipient": () => "Cette adresse n’existe pas chez le destinataire.",
    "unknown-domain": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "Le domaine de cette adresse n’existe pas." : `Le domaine ${domain} n’existe pas ou est introuvable sur Internet.`;
    },
    "no-mail-service": (x) => {
      const domain = x.domain ?? x.recipientDomain;
      return domain === undefined ? "Le domaine de cette adresse n’accepte pas d’e-mails." : `Le domaine ${domain} n’accepte pas d’e-mails.`;
    },
    "recipient-moved": () => "Le destinataire n’est plus joignable à cette adresse\u00a0; il en a désormais une autre.",
    suppressed: () =>
      "L’adresse figure sur la liste d’exclusion de la plateforme d’envoi, le plus souvent parce que des e-mails précédents sont revenus ou que le destinataire s’est plaint.",
    "mailbox-full": () => "La boîte aux lettres du destinataire est pleine.",
    "mailbox-disabled": () => "La boîte aux lettres du destinataire est désactivée ou verrouillée.",
    "recipient-rate-limited": () => "Cette boîte aux lettres reçoit trop d’e-mails en ce moment et n’en accepte provisoirement plus.",
    "recipient-refused": (x) =>
      `Une règle du destinataire ou de son organisation n’admet pas ${theMail(x)}, par exemple parce qu’une liste de diffusion n’accepte que les messages de ses membres.`,
    policy: () => "Une règle propre au serveur destinataire s’oppose à la remise. Ce qu’elle exige ne peut se lire que dans la réponse du serveur.",
    "relaying-denied": (x) =>
      x.fault === "sender-account"
        ? "Le serveur d’envoi ne transmet pas l’e-mail, parce que le programme ne s’y est pas authentifié, ou pas correctement."
        : "Le serveur contacté déclare ne pas être responsable de cette adresse. Soit l’adresse est mal écrite, soit le domaine est mal configuré du côté du destinataire.",
    "server-error": () => "Une erreur s’est produite sur le serveur du destinataire.",
    "storage-full": () => "Le serveur du destinataire n’a plus d’espace de stockage\u00a0; cela ne concerne pas que cette boîte aux lettres.",
    "mail-loop": () => "L’e-mail a tourné en rond\u00a0: du côté du destinataire, des serveurs ou des boîtes aux lettres se le renvoient sans fin.",
    "tls-failed": () =>
      "Aucune connexion chiffrée n’a pu être établie, car le certificat ou les paramètres de sécurité du serveur destinataire ne sont pas corrects.",
    "blocklist-misused": (x) =>
      `Le serveur du destinataire interroge mal ${x.via === undefined ? "une liste de blocage" : `la liste de blocage ${x.via}`} et prend le message d’erreur de celle-ci pour une inscription. La réponse ne prouve donc pas que le serveur d’envoi y soit inscrit.`,
    "bad-reputation": (x) => {
      if (x.fault === "message") return `${capital(x.who.server)} juge mal un lien ou le contenu de l’e-mail.`;
      if (x.fault === "sender-identity")
        return `${capital(x.who.server)} attribue une mauvaise réputation au domaine ${x.domain ?? "de l’expéditeur"}. C’est ce domaine qui est en cause, et non l’adresse du destinataire.`;
      return `${capital(x.who.server)} n’accepte pas d’e-mails de ce serveur\u00a0: ${server(x)} y a une mauvaise réputation, ou n’en a pas encore.${listed(x)}${notYours(x)} C’est ce serveur qui est en cause, et non ${mySender(x) ? "vous" : "l’expéditeur"}, ni l’adresse du destinataire.`;
    },
    blocklisted: (x) => {
      const list = x.via === undefined ? "sur une liste de blocage" : `sur la liste de blocage de ${x.via}`;
      if (x.fault === "message") return `L’e-mail contient un lien qui figure ${list}${x.url === undefined ? "" : ` (${x.url})`}.`;
      if (x.fault === "sender-identity") return `Le domaine ${x.domain ?? "de l’expéditeur"} figure ${list}.`;
      return `${capital(server(x))} figure ${list}. C’est le serveur entier qui est bloqué, et non ${mySender(x) ? "votre adresse" : "l’adresse de l’expéditeur"}, ni celle du destinataire.${notYours(x)}`;
    },
    "dynamic-address": (x) =>
      `${capital(x.who.server)} prend l’adresse IP${x.ip === undefined ? " du serveur d’envoi" : ` ${x.ip}`} pour celle d’une connexion grand public et n’accepte pas d’e-mails venant de telles connexions.${listed(x)}${notYours(x)}`,
    "reverse-dns": (x) =>
      `${capital(server(x, undefined))} se présente sous un nom qui ne correspond pas à son adresse IP${x.ip === undefined ? "" : ` ${x.ip}`}\u00a0: l’enregistrement DNS inverse (PTR) ou le nom HELO manque ou est faux.${notYours(x)}`,
    "rate-limited": (x) => `${capital(server(x))} a envoyé trop d’e-mails, ouvert trop de connexions ou indiqué trop de destinataires à la fois.`,
    "tls-required": (x) => `Le serveur destinataire exige une connexion chiffrée\u00a0; ${server(x, undefined)} n’en a pas établi.${notYours(x)}`,
    "protocol-error": (x) => `${capital(server(x, undefined))} n’a pas respecté le protocole de transmission.${notYours(x)}`,
    "authentication-failed": (x) => {
      const domain = x.domain ?? x.senderDomain;
      const which = x.mechanisms.length === 0 ? "" : ` (${fr.list(x.mechanisms)})`;
      return x.mechanisms.length === 1 && x.mechanisms[0] === "DKIM"
        ? `L’authentification de l’expéditeur a échoué\u00a0: il manque une signature DKIM valable${domain === undefined ? "" : ` du domaine ${domain}`}.`
        : `L’authentification de l’expéditeur${which} a échoué\u00a0: le domaine ${domain ?? "de l’expéditeur"} ne désigne pas comme autorisé ${server(x, undefined)}.`;
    },
    "spoofing-suspected": (x) => {
      const domain = x.domain ?? x.senderDomain;
      return `L’e-mail porte comme expéditeur le propre domaine de l’organisation destinataire${domain === undefined ? "" : ` (${domain})`}, mais il est venu de l’extérieur. Le serveur de messagerie de l’organisation le prend donc pour une usurpation.`;
    },
    "sender-refused": (x) =>
      mySender(x)
        ? "Le serveur destinataire refuse votre adresse d’expéditeur ou son domaine, quel que soit le destinataire."
        : "Le serveur destinataire refuse cet expéditeur ou son domaine, quel que soit le destinataire.",
    "account-restricted": (x) =>
      `${mySender(x) ? "Votre propre compte" : "Le compte de l’expéditeur"} est restreint pour l’envoi, par exemple à cause d’une limite d’envoi, d’une authentification manquante, d’une facture impayée ou d’un soupçon de spam. Le destinataire n’y est pour rien.`,
    spam: (x) =>
      `${x.via === undefined ? "Le filtre antispam" : `Le filtre antispam de ${x.via}`} a classé cet e-mail comme spam. Le serveur d’envoi n’est pas bloqué pour autant\u00a0; d’autres e-mails peuvent arriver.`,
    malware: () => "Un antivirus soupçonne un logiciel malveillant dans l’e-mail, par exemple dans une pièce jointe ou derrière un lien.",
    "content-refused": () => "Le serveur destinataire refuse le contenu de l’e-mail, par exemple un type de pièce jointe ou un lien.",
    "message-too-large": () => "L’e-mail est trop volumineux pour le destinataire.",
    "malformed-message": () =>
      "L’e-mail est mal formé\u00a0: il manque par exemple la date, ou un champ d’en-tête est en double. La cause est le programme ou le serveur qui l’a produit.",
    "network-failure": (x) =>
      `Le serveur du destinataire ${x.delayed ? "est pour l’instant injoignable" : "était injoignable"}\u00a0; il n’y a pas de réponse de sa part. Cela peut venir de lui, de la connexion ou d’une faute de frappe dans le domaine.`,
    expired: (x) =>
      x.delayed
        ? "La remise n’a pas encore réussi\u00a0; l’avis ne dit pas pourquoi."
        : "La remise n’a pas réussi dans le délai prévu\u00a0; l’avis ne dit pas pourquoi.",
    greylisted: () =>
      "Le serveur destinataire diffère la première tentative des expéditeurs qu’il ne connaît pas et accepte une tentative ultérieure (greylisting). C’est courant et n’a rien d’un reproche.",
    unclassified: () => "La réponse du serveur ne dit pas assez clairement ce qui s’est passé.",
  },
  suspected: {
    server: (x) =>
      `Il est probable que ${x.who?.server ?? "le fournisseur destinataire"} n’accepte pas d’e-mails ${x.ownServer ? (mySender(x) ? "de votre serveur de messagerie" : "du serveur de messagerie de l’expéditeur") : "du serveur par lequel ces e-mails sont envoyés"}, parce que ce serveur y a une mauvaise réputation, ou n’en a pas encore.${x.ownServer ? "" : ` Ce serveur est exploité par ${x.operator.object}, et non par ${mySender(x) ? "vous" : "l’expéditeur"}\u00a0: il faut donc s’adresser ${x.operator.with}.`}`,
    inHouse: (x) =>
      `Il est probable que le serveur de messagerie de l’organisation prenne ces e-mails pour des usurpations\u00a0: ils viennent de l’extérieur et portent comme expéditeur le propre domaine de l’organisation${x.domain === undefined ? "" : ` (${x.domain})`}.`,
  },
  address: {
    fine: (x) =>
      `${x.recipient === undefined ? "L’adresse du destinataire" : `L’adresse ${x.recipient}`} est correcte, autant qu’on puisse en juger${mySender(x) ? "\u00a0; ne la supprimez pas" : ", et ne devrait pas être supprimée"}.`,
    wrong: (x) => (x.recipient === undefined ? "Rien n’arrive à cette adresse." : `Rien n’arrive à l’adresse ${x.recipient}.`),
    closed: (x) =>
      `${x.recipient === undefined ? "L’adresse du destinataire" : `L’adresse ${x.recipient}`} existe toujours${mySender(x) ? "\u00a0; ne la supprimez pas" : "\u00a0; elle ne devrait pas être supprimée"}.`,
    unsure: (x) =>
      `On ne peut pas en déduire avec certitude si l’adresse${x.recipient === undefined ? "" : ` ${x.recipient}`} est correcte${mySender(x) ? "\u00a0; ne la supprimez pas après un seul avis" : "\u00a0; elle ne devrait pas être supprimée après un seul avis"}.`,
  },
  steps: {
    "forward-report": (x) => {
      const request =
        x.purpose === "mends"
          ? "de corriger le serveur d’envoi"
          : x.purpose === "lifts"
            ? "d’examiner et de lever le refus"
            : x.purpose === "asks"
              ? `de s’adresser ${toBlocker(x)}`
              : "d’en rechercher la cause";
      if (x.purpose === "shows")
        return x.you
          ? `Si des e-mails sont encore refusés ensuite, adressez-vous ${toWhom(x)} avec la réponse complète.`
          : `Si des e-mails sont encore refusés ensuite, ${x.actor.subject} s’adresse ${toWhom(x)} avec la réponse complète.`;
      return x.you
        ? `Transférez l’avis de non-remise complet ${toWhom(x)} en demandant ${request}.`
        : `${capital(x.actor.subject)} transfère l’avis de non-remise complet ${toWhom(x)} en demandant ${request}.`;
    },
    "reset-reputation": step(
      (x) => `demandez ${toWhom(x)} de réinitialiser la réputation ${ofServer(x)}.`,
      (x) => `${x.actor.subject} demande ${toWhom(x)} de réinitialiser la réputation ${ofServer(x)}.`,
    ),
    "delist-ip": step(
      (x) => `demandez ${toWhom(x)} de débloquer ${thatServer(x)}.`,
      (x) => `${x.actor.subject} demande ${toWhom(x)} de débloquer ${thatServer(x)}.`,
    ),
    "delist-domain": step(
      (x) => `demandez ${toWhom(x)} de retirer de la liste le domaine ${x.domain ?? "concerné"}.`,
      (x) => `${x.actor.subject} demande ${toWhom(x)} de retirer de la liste le domaine ${x.domain ?? "concerné"}.`,
    ),
    "report-false-positive": (x) => {
      const wrongly = x.reason === "spam" || x.reason === "malware" || x.reason === undefined ? "classé comme spam" : "refusé";
      return x.you
        ? `Signalez ${toWhom(x)} que l’e-mail a été ${wrongly} à tort.`
        : `${capital(x.actor.subject)} signale ${toWhom(x)} que l’e-mail a été ${wrongly} à tort.`;
    },
    "allowlist-sender": (x) => {
      if (x.alone)
        return x.you
          ? "Ajoutez l’expéditeur à la liste des expéditeurs autorisés."
          : `${capital(x.actor.subject)} ajoute l’expéditeur à la liste des expéditeurs autorisés.`;
      const ask = `${x.you ? "Demandez" : `${capital(x.actor.subject)} demande`} ${toWhom(x)}`;
      if (x.allowlist)
        return `${ask} (donc au propre service informatique) d’autoriser sur le serveur de messagerie les serveurs et domaines de la plateforme d’envoi (liste d’autorisation), d’après cette liste\u00a0:`;
      if (x.reason === "spoofing-suspected")
        return `${ask} (donc au propre service informatique) d’autoriser sur le serveur de messagerie les serveurs de la plateforme d’envoi (liste d’autorisation)\u00a0; la plateforme indique lesquels.`;
      if (x.reason === "blocklisted") return `${ask} d’admettre le serveur d’envoi malgré son inscription sur la liste.`;
      return `${ask} d’autoriser l’expéditeur (liste d’autorisation) et de vérifier les règles de filtrage et de messagerie.`;
    },
    "report-block": (x) => {
      const what = x.about === undefined ? "quel fournisseur bloque les e-mails" : `que les e-mails sont bloqués par ${x.about.server}`;
      return `${x.you ? "Indiquez" : `${capital(x.actor.subject)} indique`} ${toWhom(x)} ${what}. Le blocage ne peut pas y être levé, mais on souhaite y savoir quels fournisseurs bloquent.`;
    },
    "fix-reverse-dns": (x) => {
      const what = "l’enregistrement PTR, l’enregistrement d’adresse et le nom HELO doivent concorder";
      if (x.alone) return `${x.you ? "Corrigez" : `${capital(x.actor.subject)} corrige`} le DNS inverse ${ofServer(x)}\u00a0: ${what}.`;
      return `${x.you ? "Demandez" : `${capital(x.actor.subject)} demande`} ${toWhom(x)} de corriger le DNS inverse ${ofServer(x)}\u00a0: ${what}.`;
    },
    "fix-authentication": (x) => {
      if (x.reason === "sender-refused" && !x.alone) {
        const check =
          "de vérifier les enregistrements DNS du domaine\u00a0: il doit exister et accepter des e-mails (enregistrement MX), et SPF, DKIM et DMARC doivent désigner le serveur d’envoi comme autorisé";
        return x.you
          ? `Demandez ${toWhom(x)} (votre service informatique ou votre hébergeur de domaine) ${check}.`
          : `${capital(x.actor.subject)} demande ${toWhom(x)} ${check}.`;
      }
      const of = x.domain === undefined || x.contact !== undefined ? "" : ` du domaine ${x.domain}`;
      const what = `SPF, DKIM et DMARC${of} de façon que le serveur d’envoi soit reconnu comme autorisé`;
      if (x.alone) return `${x.you ? "Configurez" : `${capital(x.actor.subject)} configure`} ${what}.`;
      return x.you
        ? `Demandez ${toWhom(x)} (votre service informatique ou votre hébergeur de domaine) de configurer ${what}.`
        : `${capital(x.actor.subject)} demande ${toWhom(x)} de configurer ${what}.`;
    },
    "send-under-own-domain": (x) => {
      const reply = x.you || mySender(x) ? "avec votre adresse comme adresse de réponse" : "avec l’adresse actuelle comme adresse de réponse";
      if (x.domain !== undefined && x.alone)
        return `${x.you ? "N’envoyez pas" : `${capital(x.actor.subject)} n’envoie pas`} de tels e-mails avec un expéditeur sous ${x.domain}, car ce domaine n’admet pas de serveurs étrangers, mais par le serveur de messagerie de ce fournisseur ou sous le domaine de la plateforme d’envoi, ${reply}.`;
      if (x.alone)
        return `${x.you ? "Réglez" : `${capital(x.actor.subject)} règle`} la plateforme d’envoi pour que les e-mails partent sous le domaine de celle-ci, ${reply}.`;
      return `${x.you ? "Demandez" : `${capital(x.actor.subject)} demande`} ${toWhom(x)} d’envoyer les e-mails sous le propre domaine du service, ${reply}.`;
    },
    "fix-server": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone) {
        if (x.reason === "authentication-failed")
          return `${x.you ? "Signalez" : `${who} signale`} ${toWhom(x)} que la redirection fait échouer l’authentification de l’expéditeur (SPF)\u00a0: elle doit réécrire l’expéditeur d’enveloppe (SRS), ou le destinataire doit relever la boîte aux lettres au lieu de la rediriger.`;
        if (x.reason === "malformed-message")
          return `${x.you ? "Signalez" : `${who} signale`} ${toWhom(x)} que les e-mails sont mal formés, en demandant d’y remédier.`;
        return `${x.you ? "Signalez" : `${who} signale`} l’erreur ${toWhom(x)} en demandant d’y remédier.`;
      }
      const whose = x.you && x.ownServer ? "votre serveur de messagerie" : "le serveur de messagerie";
      if (x.reason === "dynamic-address")
        return x.you
          ? "N’envoyez pas directement depuis cette connexion, mais par le serveur de messagerie de votre fournisseur d’accès (smarthost)."
          : `${who} n’envoie pas directement depuis cette connexion, mais par le serveur de messagerie du fournisseur d’accès (smarthost).`;
      if (x.reason === "tls-required") return `${x.you ? "Activez" : `${who} active`} la transmission chiffrée (STARTTLS) sur le serveur d’envoi.`;
      if (x.reason === "network-failure") return `${x.you ? "Vérifiez" : `${who} vérifie`} ${whose} et sa connexion à Internet.`;
      return `${x.you ? "Réparez" : `${who} répare`} ${whose}${x.reason === undefined ? "" : "\u00a0; la réponse indique l’erreur"}.`;
    },
    "fix-lookup": (x) =>
      x.alone
        ? `${x.you ? "Réparez ou désactivez" : `${capital(x.actor.subject)} répare ou désactive`} l’interrogation de la liste de blocage par le serveur de messagerie.`
        : `${x.you ? "Signalez" : `${capital(x.actor.subject)} signale`} ${toWhom(x)} que l’interrogation de la liste de blocage y est défectueuse et que des e-mails sont donc refusés à tort.`,
    "lift-account-limit": (x) => {
      if (x.alone)
        return x.you
          ? "Regardez dans votre compte ce qui est restreint, et remédiez à la cause."
          : `${capital(x.actor.subject)} regarde dans le compte ce qui est restreint, et remédie à la cause.`;
      if (x.reason === "relaying-denied")
        return `${x.you ? "Activez" : `${capital(x.actor.subject)} active`} dans le programme de messagerie l’authentification auprès du serveur d’envoi\u00a0; si cela ne suffit pas, il faut s’adresser ${toWhom(x)}.`;
      return `${x.you ? "Demandez" : `${capital(x.actor.subject)} demande`} ${toWhom(x)} pourquoi ${x.you ? "votre" : "le"} compte est restreint et ce qu’il faut faire pour le débloquer.`;
    },
    "lift-recipient-rule": (x) => {
      if (x.alone) return `${x.you ? "Modifiez" : `${capital(x.actor.subject)} modifie`} la règle qui refuse de tels e-mails.`;
      const group = x.person ? "\u00a0; pour une liste de diffusion, seul son gestionnaire peut le faire" : "";
      return `${x.you ? "Demandez" : `${capital(x.actor.subject)} demande`} ${toWhom(x)} de modifier la règle qui refuse ${theMail(x)}${group}.`;
    },
    "reach-recipient-otherwise": step(
      () => "joignez le destinataire par un autre moyen, par exemple par téléphone ou à une autre adresse.",
      (x) => `${x.actor.subject} joint le destinataire par un autre moyen, par exemple par téléphone ou à une autre adresse.`,
    ),
    "correct-address": (x) => {
      const address = x.recipient === undefined ? "l’adresse" : `l’adresse ${x.recipient}`;
      return x.you
        ? `Vérifiez que ${address} ne contient pas de faute de frappe, et demandez au destinataire sa bonne adresse.`
        : `${capital(x.actor.subject)} vérifie que ${address} ne contient pas de faute de frappe, et demande au destinataire sa bonne adresse.`;
    },
    "remove-address": (x) => {
      const address = x.recipient === undefined ? "l’adresse" : `l’adresse ${x.recipient}`;
      if (x.alone)
        return x.you
          ? `Retirez ${address} de votre liste d’envoi si vous n’en trouvez pas la bonne forme.`
          : `${capital(x.actor.subject)} retire ${address} de la liste d’envoi si la bonne forme ne se trouve pas.`;
      return x.you
        ? `Demandez ${toWhom(x)} de retirer l’adresse de la liste d’exclusion (cela se fait souvent dans votre propre compte), si elle est correcte et que le destinataire souhaite vos e-mails.`
        : `${capital(x.actor.subject)} demande ${toWhom(x)} de retirer l’adresse de la liste d’exclusion (cela se fait souvent dans son propre compte), si elle est correcte et que le destinataire souhaite ces e-mails.`;
    },
    "change-content": (x) => {
      const who = capital(x.actor.subject);
      switch (x.reason) {
        case "malware":
          return x.you
            ? "Vérifiez que les pièces jointes et les liens ne contiennent pas de logiciel malveillant, et renvoyez l’e-mail sans la partie en cause."
            : `${who} vérifie que les pièces jointes et les liens ne contiennent pas de logiciel malveillant, et renvoie l’e-mail sans la partie en cause.`;
        case "blocklisted":
        case "bad-reputation":
          return x.you ? "Retirez le lien en cause et renvoyez l’e-mail." : `${who} retire le lien en cause et renvoie l’e-mail.`;
        case "content-refused":
          return x.you
            ? "Retirez ce que la réponse met en cause, par exemple une pièce jointe ou un lien, et renvoyez l’e-mail."
            : `${who} retire ce que la réponse met en cause, par exemple une pièce jointe ou un lien, et renvoie l’e-mail.`;
        case "malformed-message":
          return x.you
            ? "Renvoyez l’e-mail depuis un autre programme ou depuis le webmail."
            : `${who} renvoie l’e-mail depuis un autre programme ou depuis le webmail.`;
        default:
          return x.you
            ? "Simplifiez l’e-mail ou le modèle et renvoyez-le\u00a0: texte seul, pas d’images, pas de liens, une pièce jointe au plus."
            : `${who} simplifie l’e-mail ou le modèle et le renvoie\u00a0: texte seul, pas d’images, pas de liens, une pièce jointe au plus.`;
      }
    },
    "shrink-message": step(
      () => "réduisez la taille de l’e-mail ou proposez les pièces jointes en téléchargement.",
      (x) => `${x.actor.subject} réduit la taille de l’e-mail ou propose les pièces jointes en téléchargement.`,
    ),
    "reduce-rate": step(
      () => "envoyez moins d’e-mails dans le même temps\u00a0: commencez par de petites quantités et augmentez-les lentement.",
      (x) => `${x.actor.subject} envoie moins d’e-mails dans le même temps, commence par de petites quantités et les augmente lentement.`,
    ),
    "retry-later": (x) => {
      const who = capital(x.actor.subject);
      if (x.delayed) {
        const until = x.until === undefined ? "continue de lui-même les tentatives" : `poursuit les tentatives jusqu’au ${x.until}`;
        return `${x.you ? "Attendez" : `${who} attend`}\u00a0: ${x.you && x.ownServer ? "votre serveur de messagerie" : "le serveur d’envoi"} ${until}. Un nouvel avis ne vient que si elles échouent toutes.`;
      }
      if (x.reason === undefined) return x.you ? "Envoyez l’e-mail encore une fois." : `${who} envoie l’e-mail encore une fois.`;
      return x.you
        ? "Renvoyez l’e-mail plus tard\u00a0; il n’y aura plus de tentative automatique."
        : `${who} renvoie l’e-mail plus tard\u00a0; il n’y aura plus de tentative automatique.`;
    },
    "check-spam-folder": (x) => {
      if (x.alone)
        return x.you
          ? "Regardez dans le dossier spam et dans la quarantaine."
          : `${capital(x.actor.subject)} regarde dans le dossier spam et dans la quarantaine.`;
      const ask = `${x.you ? "Demandez" : `${capital(x.actor.subject)} demande`} ${toWhom(x)}`;
      return x.person
        ? `${ask} de regarder dans le dossier spam, de marquer l’e-mail comme souhaité et d’ajouter l’expéditeur aux contacts.`
        : `${ask} de rechercher dans la quarantaine, les règles de filtrage et le journal ce que l’e-mail est devenu.`;
    },
    "ask-for-bounce": (x) => {
      const who = capital(x.actor.subject);
      if (!x.alone)
        return `${x.you ? "Demandez" : `${who} demande`} ${toWhom(x)} l’avis de non-remise complet\u00a0: il contient tout ce dont le fournisseur a besoin.`;
      if (x.ownServer) return `${x.you ? "Recherchez" : `${who} recherche`} dans le journal du serveur de messagerie le texte exact de la réponse.`;
      return x.you
        ? "Recherchez d’abord l’avis de non-remise, y compris dans le dossier spam de votre propre boîte\u00a0: il contient tout ce dont le fournisseur a besoin."
        : `${who} recherche d’abord l’avis de non-remise, y compris dans le dossier spam de sa propre boîte\u00a0: il contient tout ce dont le fournisseur a besoin.`;
    },
  },
  reached: ({ kind, value, unconfirmed }) => {
    const how =
      kind === "email"
        ? `E-mail\u00a0: ${value}`
        : kind === "phone"
          ? `Téléphone\u00a0: ${value}`
          : kind === "web-form"
            ? `Formulaire\u00a0: ${value}`
            : `Page\u00a0: ${value}`;
    return unconfirmed ? `${how} (indiqué dans la réponse\u00a0; il n’est pas établi que cela vienne vraiment de là)` : how;
  },
  bring: (facts, alone) => `${alone ? "Données utiles" : "À joindre"}\u00a0: ${facts.join("\u00a0; ")}`,
  allowlist: (list) => [
    ...(list.ips.length === 0 ? [] : [`Adresses IP\u00a0: ${list.ips.join(", ")}`]),
    ...(list.mailDomains.length === 0
      ? []
      : [`Domaines d’envoi\u00a0: ${list.mailDomains.map((name) => (name.startsWith("@") ? name : `@${name}`)).join(", ")}`]),
    ...(list.linkDomains.length === 0 ? [] : [`Domaines des liens\u00a0: ${list.linkDomains.join(", ")}`]),
    `Cette liste date du ${fr.date(list.checked)}\u00a0; demandez à la plateforme d’envoi la liste du jour.`,
  ],
  or: "Ou\u00a0:",
  colon: "\u00a0: ",
  guess: "La réponse n’est pas univoque\u00a0; c’est l’interprétation la plus probable.",
  facts: {
    ip: "adresse IP",
    host: "nom du serveur",
    reply: "réponse du serveur",
    date: "date et heure",
    messageId: "Message-ID",
    recipient: "destinataire",
    domain: "domaine",
    imprint: "site web avec mentions légales",
    allowlist: "liste d’autorisation",
    records: "enregistrements DNS à vérifier",
    spfInclude: "à ajouter dans SPF (include)",
    dkimSelectors: "sélecteurs DKIM",
    "allowlist-ips": "adresses IP",
    "allowlist-mail-domains": "domaines d’envoi",
    "allowlist-link-domains": "domaines des liens",
  },
  wontHelp: {
    "no-influence-on-sending-server": (who) =>
      `Écrire ${who.with} n’aide pas\u00a0: on n’y a aucune influence sur le serveur d’envoi ni sur sa réputation et on ne peut rien y changer.`,
    "only-operator-is-heard": (who, x) =>
      mySender(x)
        ? `N’écrivez pas vous-même ${who.with}\u00a0: en règle générale, on n’y entend que l’exploitant du serveur refusé.`
        : `L’expéditeur ne devrait pas écrire lui-même ${who.with}\u00a0: en règle générale, on n’y entend que l’exploitant du serveur refusé.`,
    "not-recipients-fault": (who) => `${capital(who.subject)} n’y peut rien\u00a0; sa boîte aux lettres n’est pas en cause.`,
    "not-senders-provider": (who) => `S’adresser ${who.with} n’aide pas\u00a0: la cause est ailleurs.`,
    "nothing-is-listed": (who) => `Une demande ${who.with} est inutile\u00a0: la réponse n’y indique aucune inscription.`,
    "list-is-closed": (who) => `Une demande ${who.with} est inutile\u00a0: la liste n’est plus exploitée.`,
    "setting-of-the-recipient": (who) => `S’adresser ${who.with} n’aide pas\u00a0: cela dépend du destinataire ou de son service informatique.`,
    "setting-of-the-sender": (who) => `S’adresser ${who.with} n’aide pas\u00a0: c’est un réglage du côté de l’expéditeur.`,
    "only-relays-the-answer": (who) => `S’adresser ${who.with} n’aide pas\u00a0: la réponse y a seulement été transmise.`,
    "lifts-by-itself": (who) => `Il est inutile de s’adresser ${who.with}\u00a0: le report prend fin de lui-même.`,
  },
  notes: {
    "address-is-fine": (x) => fr.address.fine(x),
    "report-holds-all": (x) =>
      `L’avis de non-remise contient tout ce qu’il faut pour éclaircir l’affaire. ${mySender(x) ? "Transférez-le en entier, de préférence en pièce jointe." : "Il doit être transféré en entier, de préférence en pièce jointe."}`,
    "block-does-not-lift-itself": () => "En règle générale, un tel blocage ne se lève pas de lui-même\u00a0; attendre ne suffit pas.",
    "lifts-by-itself": () => "Une telle inscription expire d’elle-même au bout d’un certain temps, une fois la cause éliminée.",
    "other-receivers-behave-alike": () =>
      "D’autres fournisseurs destinataires se comportent de la même façon\u00a0; là aussi, c’est l’exploitant du serveur d’envoi qui doit se manifester.",
    "nothing-is-listed": () => "D’après cette réponse, rien n’est inscrit sur la liste de blocage citée\u00a0; une demande n’y aide pas.",
    "platform-never-tried": () => "Le fournisseur du destinataire ne sait rien de cet e-mail, car la plateforme d’envoi ne l’a pas envoyé du tout.",
    "group-takes-internal-mail-only": () =>
      "Certaines listes de diffusion n’acceptent que les messages de leurs membres ou de leur organisation. Seul leur gestionnaire, ou le service informatique du destinataire, peut le changer.",
    "forwarding-breaks-spf": () =>
      "L’e-mail a manifestement été redirigé. La redirection fait échouer le contrôle SPF\u00a0; seul celui qui l’exploite peut y remédier, avec SRS ou en faisant relever la boîte (POP, IMAP) au lieu de la rediriger.",
    "dmarc-reject-is-providers-default": (x) =>
      `${x.operator === undefined ? "Certains fournisseurs publient" : `${capital(x.operator.subject)} publie`} d’office la règle DMARC «\u00a0reject\u00a0» pour les domaines des clients\u00a0: les e-mails envoyés par d’autres serveurs sont alors refusés tant que le domaine ne les autorise pas par SPF ou DKIM.`,
    "protection-works-as-meant": () => "Cette protection contre les expéditeurs usurpés fonctionne comme prévu\u00a0; ici, elle fait simplement obstacle.",
    "webmail-uses-other-servers-says-vendor": (x) =>
      `Pourquoi, peut-être, seuls les e-mails du programme sont refusés alors que ceux du webmail arrivent\u00a0: ce qui compte est le serveur par lequel un e-mail part réellement. Les fournisseurs emploient des serveurs différents pour le webmail et pour des programmes comme ${programs(x.software)}. C’est ce qu’explique l’éditeur de logiciels HERO\u00a0; pour le fournisseur en cause ici, ce n’est pas confirmé.`,
    "webmail-uses-other-servers": () =>
      "Pourquoi, peut-être, seuls les e-mails du programme sont refusés alors que ceux du webmail arrivent\u00a0: ce fournisseur envoie le webmail par d’autres serveurs que les e-mails des programmes.",
    "send-from-webmail-meanwhile": (x) =>
      mySender(x)
        ? "En attendant, vous pouvez essayer d’envoyer un e-mail urgent depuis le webmail de votre fournisseur."
        : "En attendant, l’expéditeur peut essayer d’envoyer un e-mail urgent depuis le webmail de son fournisseur.",
    "imprint-needed": () =>
      "T-Online exige que, à partir du nom du serveur, on trouve facilement un site web avec des mentions légales et un moyen de contact direct.",
    "reverse-dns-must-match": () => "L’enregistrement PTR et l’enregistrement d’adresse (A ou AAAA) du serveur doivent concorder, de même que le nom HELO.",
    "reset-is-not-permanent": () =>
      "La réinitialisation n’est pas définitive\u00a0: un serveur dont rien n’arrive pendant longtemps perd de nouveau sa réputation.",
    "dial-up-uses-relay": () =>
      "Depuis une connexion grand public, les e-mails doivent passer par le serveur de messagerie du fournisseur d’accès (smarthost).",
    "only-if-address-is-static": () =>
      "Une demande ne vaut la peine que si l’adresse IP est fixe et n’est pas celle d’une connexion grand public\u00a0; le fournisseur destinataire décide de la suite.",
    "new-address-warms-up": () => "Une nouvelle adresse de serveur n’a pas encore de réputation\u00a0: envoyez peu au début et augmentez lentement.",
    "each-provider-separately": () => "Chaque fournisseur tient sa propre évaluation\u00a0; un déblocage ne vaut que chez lui.",
    "no-delisting-exists": () => "Chez Google, il n’existe pas de demande de déblocage\u00a0; l’évaluation suit le comportement d’envoi.",
    "only-network-owner-can-delist": () =>
      "Cette liste recense des réseaux entiers et n’entend que leur propriétaire, donc l’hébergeur\u00a0; un client isolé n’y obtient rien. Le service informatique du destinataire peut décider de ne pas refuser sur la seule foi d’une telle liste.",
    "paying-is-not-needed": () => "Il n’est pas nécessaire de payer pour être retiré de la liste.",
    "dedicated-address-possible": () =>
      "Une adresse partagée partage sa réputation avec d’autres clients\u00a0; certaines plateformes d’envoi proposent une adresse IP dédiée.",
    "not-the-microsoft-365-portal": () => "Le portail sender.office.com ne vaut que pour Microsoft 365, pas pour outlook.com, hotmail.com et live.com.",
    "outside-recipients-not-affected": () => "Les e-mails aux clients et partenaires d’autres domaines ne sont pas concernés.",
    "not-the-in-house-case": () =>
      "Les destinataires n’appartiennent pas à la même organisation\u00a0: une autorisation par le propre service informatique n’aide pas ici.",
    "ask-platform-for-todays-list": () => "Les listes d’adresses IP vieillissent\u00a0; la plateforme d’envoi a celle du jour.",
    "own-domain-allowlisting-dangerous": () =>
      "Le propre domaine ne doit pas être autorisé en bloc\u00a0: cela désactiverait la protection contre les expéditeurs usurpés.",
    "template-text-only": () =>
      "Contre le dossier spam, il peut être utile de réduire le modèle à du texte seul\u00a0: pas d’images, pas de liens, une seule pièce jointe. Un e-mail qui ne contient qu’une pièce jointe peut lui aussi passer pour du spam.",
    "filters-differ-no-promise": () =>
      "Chaque filtre est différent et souvent réglé par le destinataire lui-même\u00a0; l’influence est faible, et rien ne peut être promis.",
    "remove-short-links": () => "Des liens raccourcis (comme bit.ly) peuvent être la cause\u00a0; mieux vaut les adresses complètes.",
    "postmaster-tools-show-reputation": () => "Les Postmaster Tools de Google montrent au titulaire du domaine comment celui-ci est évalué.",
    "bounce-may-be-in-spam-folder": () => "L’avis de non-remise arrive dans la boîte d’où l’e-mail a été envoyé, et peut s’y trouver dans le dossier spam.",
    "wording-decides": () => "Seul le texte exact de la réponse dit avec certitude ce qui se passe et qui est compétent.",
    "look-for-code": (x) =>
      x.codes.length === 0
        ? "Repérez dans l’avis les identifiants et codes d’état\u00a0; ils déterminent la bonne démarche."
        : `Repérez dans l’avis des identifiants comme ${x.codes.join(", ")}\u00a0; ils déterminent la bonne démarche.`,
    "accepted-by-recipients-server": () =>
      "Le serveur du destinataire a accepté l’e-mail\u00a0: ce qu’il est devenu ne peut être établi que du côté du destinataire.",
    "look-into-quarantine-too": () =>
      "La quarantaine de l’entreprise est possible aussi\u00a0; souvent, seul le service informatique du destinataire peut y regarder.",
    "write-to-a-person-meanwhile": () => "En attendant, il est utile d’écrire ou de téléphoner directement à une personne sur place.",
    "secure-the-account": () =>
      "Le compte doit être sécurisé\u00a0: nouveau mot de passe, second facteur (MFA), et vérification que personne d’autre ne l’utilise pour envoyer.",
    "lift-own-suppression": (x) =>
      mySender(x)
        ? "Réactivez l’adresse dans votre propre liste si le destinataire dit que sa boîte fonctionne de nouveau."
        : "L’adresse peut être réactivée dans la propre liste si le destinataire dit que sa boîte fonctionne de nouveau.",
    "full-mailbox-passes": () => "Une boîte pleine est le plus souvent passagère et n’est pas une raison d’exclure l’adresse durablement.",
  },
  headings: { steps: "Qui doit faire quoi", wontHelp: "Ce qui n’aide pas", notes: "Bon à savoir", technical: "Données techniques" },
  technical: {
    reply: "Réponse",
    status: "Code d’état",
    stage: "Étape du dialogue SMTP",
    answeredBy: "Serveur qui a répondu",
    refusedServer: "Serveur d’envoi",
    reason: "Cause",
    evidence: "Preuve",
    conflicts: "Contradictions",
    original: "E-mail d’origine",
    authenticity: "Authenticité de l’avis",
    suppress: "Sort de l’adresse",
  },
  suppress: { now: "ne plus y écrire", "after-repeats": "ne l’écarter qu’après plusieurs avis semblables", never: "la garder" },
  authenticity: {
    confirmed: "confirmée\u00a0: l’e-mail a bien été envoyé",
    plausible: "plausible",
    unverified: "non vérifiée",
    suspicious: "douteuse\u00a0: quelque chose parle contre cet avis",
  },
  suspicious: "Attention\u00a0: quelque chose ne va pas dans cet avis, il peut être falsifié. N’en tirez aucune conclusion sur l’adresse.",
  noSteps: "Il n’y a rien à faire.",
  reports: {
    complaint: (address) =>
      address === undefined
        ? "Un destinataire a signalé l’un de vos e-mails comme indésirable. Ne lui écrivez plus."
        : `Le destinataire ${address} a signalé votre e-mail comme indésirable. Ne lui écrivez plus.`,
    optOut: (address) =>
      address === undefined ? "Un destinataire ne souhaite plus recevoir vos e-mails." : `Le destinataire ${address} ne souhaite plus recevoir vos e-mails.`,
    notSpam: (address) =>
      address === undefined ? "Un destinataire a marqué votre e-mail comme souhaité." : `Le destinataire ${address} a marqué votre e-mail comme souhaité.`,
    authFailure: (reporter) =>
      `${reporter === undefined ? "Un serveur destinataire" : reporter} signale que l’authentification de l’expéditeur a échoué pour un e-mail sous votre domaine.`,
    otherFeedback: "Un fournisseur destinataire a envoyé un retour sur l’un de vos e-mails.",
    disposition: (recipient, disposition) =>
      `${recipient === undefined ? "Le destinataire" : recipient} a envoyé un accusé de lecture (${disposition}). Ce n’est pas un avis de non-remise.`,
    autoReply: {
      vacation: "C’est une réponse d’absence. L’e-mail est arrivé.",
      "left-organisation": "C’est une réponse automatique\u00a0: le destinataire ne travaille plus là. L’e-mail est arrivé.",
      ticket: "C’est un accusé de réception automatique. L’e-mail est arrivé.",
      challenge: "C’est une demande de confirmation du système destinataire\u00a0: l’e-mail ne sera remis que si quelqu’un y répond.",
      other: "C’est une réponse automatique. L’e-mail est arrivé.",
    },
    ordinary: "C’est un e-mail ordinaire, et non un avis de non-remise.",
    unreadable: "Ce message n’a pas pu être lu.",
    outlookFile:
      "C’est un fichier Outlook (.msg) et non l’e-mail tel qu’il est arrivé\u00a0; il n’a pas été lu. Enregistrez l’avis au format .eml ou transférez-le en pièce jointe.",
    outlookPart:
      "Une partie au format propre à Outlook (winmail.dat ou .msg) n’a pas été lue\u00a0; si elle contient un avis de non-remise, demandez-le au format .eml.",
  },
  draft: {
    greeting: "Bonjour,",
    closing: "Cordialement",
    blank: (label) => `[à compléter\u00a0: ${label}]`,
    factsFollow: "Données de l’incident\u00a0:",
    replyFollows: "Réponse complète du serveur\u00a0:",
    cut: "[… abrégé]",
    asks: {
      "forward-report": letter(
        (x) =>
          x.about === undefined || (!aboutServer(x) && !aboutSetup(x))
            ? "E-mail non remis\u00a0: merci de vérifier"
            : `${capital(x.about.server)} refuse les e-mails de votre serveur`,
        (x) => {
          const first = "Un e-mail que nous avons envoyé par votre serveur n’a pas été remis";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `${first}\u00a0: ${refuser(x)} n’accepte pas d’e-mails de ce serveur. D’après la réponse, la cause n’est ni chez nous ni chez le destinataire, mais dans le serveur d’envoi.`,
            ];
          return [aboutSetup(x) ? `${first}\u00a0: ${refuser(x)} met en cause la configuration du serveur d’envoi.` : `${first}.`];
        },
        (x) => {
          const enclosed = "Nous joignons l’avis de non-remise complet. Merci de nous prévenir dès que l’affaire est réglée.";
          if (aboutServer(x) && x.about !== undefined)
            return [
              `En tant qu’exploitant du serveur, merci de vous adresser ${x.about.with} et de faire lever le blocage ou réinitialiser l’évaluation. Nous ne pouvons pas le demander nous-mêmes.`,
              enclosed,
            ];
          if (aboutSetup(x)) return ["Merci de corriger sur votre serveur ce que la réponse indique. Nous ne pouvons rien y changer nous-mêmes.", enclosed];
          return [`Merci d’en rechercher la cause et, si nécessaire, de vous adresser ${x.about?.with ?? "au côté destinataire"}.`, enclosed];
        },
      ),
      "reset-reputation": letter(
        (x) => `Demande de réinitialisation de la réputation de ${x.ip}`,
        (x) => [`Nous exploitons le serveur de messagerie ${x.host}, dont l’adresse IP est ${x.ip}. Votre système n’en accepte pas d’e-mails pour le moment.`],
        () => [
          "Nous vous prions d’examiner la réputation de cette adresse IP et de la réinitialiser. S’il y a quelque chose à corriger de notre côté, merci de nous en indiquer le motif.",
        ],
      ),
      "delist-ip": letter(
        (x) => `Demande de déblocage de l’adresse IP ${x.ip}`,
        (x) => [
          `Nous exploitons le serveur de messagerie ${x.host}, dont l’adresse IP est ${x.ip}. Les e-mails venant de cette adresse sont refusés parce qu’elle est considérée comme bloquée.`,
        ],
        () => [
          "Nous vous prions d’examiner l’inscription et de débloquer l’adresse IP. S’il y a quelque chose à corriger de notre côté, merci de nous en indiquer le motif.",
        ],
      ),
      "delist-domain": letter(
        (x) => `Demande de déblocage du domaine ${x.domain}`,
        (x) => [`Des e-mails en rapport avec le domaine ${x.domain} sont refusés parce que ce domaine est considéré comme bloqué chez vous.`],
        () => ["Nous vous prions d’examiner l’inscription et de débloquer le domaine. S’il y a quelque chose à corriger, merci de nous en indiquer le motif."],
      ),
      "report-false-positive": letter(
        (x) => (x.reason === undefined || x.reason === "spam" || x.reason === "malware" ? "E-mail classé à tort comme spam" : "E-mail refusé à tort"),
        () => ["Un e-mail envoyé par notre boîte ou par notre serveur a été refusé par votre système. À notre avis, c’est à tort."],
        () => ["Nous vous prions d’examiner ce classement à l’aide des données ci-dessus."],
      ),
      "allowlist-sender": letter(
        (x) => (x.allowlist ? "Demande d’autorisation des serveurs de notre plateforme d’envoi" : "Demande d’autorisation d’un expéditeur"),
        (x) =>
          x.allowlist
            ? [
                `Nous envoyons des e-mails par une plateforme d’envoi, avec un expéditeur sous notre propre domaine${known(x.domain) ? ` ${x.domain}` : ""}. Nos collègues ne les reçoivent pas\u00a0: notre serveur de messagerie voit arriver de l’extérieur des e-mails portant notre propre domaine et les prend pour des usurpations.`,
              ]
            : [`Des e-mails ${known(x.domain) ? `dont l’expéditeur est sous ${x.domain}` : "de notre part"} n’arrivent pas chez vous.`],
        (x) =>
          x.allowlist
            ? [
                "Merci d’ajouter les adresses IP, domaines d’envoi et domaines de liens indiqués à la liste des expéditeurs autorisés du serveur de messagerie. Merci de ne pas autoriser notre propre domaine en bloc, car cela désactiverait la protection contre les expéditeurs usurpés.",
                "La liste peut être périmée\u00a0: la plateforme d’envoi a celle du jour.",
              ]
            : [
                "Si ces e-mails sont souhaités, merci d’autoriser l’expéditeur sur votre serveur de messagerie ou dans votre filtre, de préférence à l’aide des données ci-dessus.",
              ],
      ),
      "report-block": letter(
        (x) => `Pour information\u00a0: ${x.about?.server ?? "un fournisseur destinataire"} bloque nos e-mails`,
        (x) => [
          `Les e-mails que nous envoyons depuis votre logiciel sont actuellement refusés${x.about === undefined ? "" : `, et ce par ${x.about.server}`}. Nous nous adressons également à notre fournisseur de messagerie, dont le serveur est concerné.`,
        ],
        () => ["Ce message est une simple information, pour que vous sachiez quels fournisseurs bloquent."],
      ),
      "fix-reverse-dns": letter(
        (x) => `Corriger le DNS inverse du serveur de messagerie ${x.host}`,
        (x) => [
          `Des e-mails passant par le serveur ${x.host}, dont l’adresse IP est ${x.ip}, sont refusés parce que son DNS inverse ou son nom HELO n’est pas correct.`,
        ],
        () => ["Merci de faire en sorte que l’enregistrement PTR, l’enregistrement d’adresse et le nom HELO du serveur concordent."],
      ),
      "fix-authentication": letter(
        (x) => `Merci de vérifier ${x.reason === "sender-refused" ? "les enregistrements DNS" : "SPF, DKIM et DMARC"} du domaine ${x.domain}`,
        (x) => [
          x.reason === "sender-refused"
            ? `Des e-mails dont l’expéditeur est sous ${x.domain} sont refusés, parce que le serveur destinataire refuse l’adresse de l’expéditeur ou son domaine.`
            : `Des e-mails dont l’expéditeur est sous ${x.domain} sont refusés ou traités comme spam, parce que le domaine ne désigne pas suffisamment le serveur d’envoi comme autorisé.`,
        ],
        (x) => [
          ...(x.reason === "sender-refused" ? ["Merci de vérifier que le domaine est trouvé dans le DNS et accepte des e-mails (enregistrement MX)."] : []),
          `Merci de vérifier les enregistrements DNS pour SPF, DKIM et DMARC du domaine ${x.domain} et d’y inclure le serveur ou la plateforme d’envoi de façon qu’ils concordent avec le domaine de l’expéditeur (alignement).`,
        ],
      ),
      "send-under-own-domain": letter(
        () => "Envoi sous le domaine de votre service",
        () => ["Des e-mails que vous envoyez en notre nom sont refusés, parce qu’ils portent notre domaine d’expéditeur mais viennent de vos serveurs."],
        () => [
          "Merci d’envoyer nos e-mails sous votre propre domaine, avec notre adresse comme adresse de réponse, ou de nous indiquer les enregistrements DNS nécessaires.",
        ],
      ),
      "fix-server": letter(
        (x) =>
          x.reason === "malformed-message"
            ? "Votre logiciel produit des e-mails mal formés"
            : x.reason === "authentication-failed"
              ? "Votre redirection fait échouer l’authentification de l’expéditeur"
              : "Votre serveur de messagerie n’accepte pas d’e-mails",
        (x) =>
          x.reason === "malformed-message"
            ? ["Un e-mail que nous avons envoyé avec votre logiciel a été refusé parce qu’il est mal formé."]
            : x.reason === "authentication-failed"
              ? [
                  "Des e-mails à une adresse chez vous sont redirigés et refusés à l’arrivée, parce que l’authentification de l’expéditeur (SPF) échoue après la redirection.",
                ]
              : ["Un e-mail à une adresse chez vous n’a pas été remis\u00a0; votre serveur de messagerie signale une erreur."],
        (x) =>
          x.reason === "malformed-message"
            ? ["Merci de rechercher d’où vient l’erreur et d’y remédier."]
            : x.reason === "authentication-failed"
              ? [
                  "Merci de réécrire l’expéditeur d’enveloppe lors de la redirection (SRS), ou de faire relever la boîte par le destinataire au lieu de la rediriger.",
                ]
              : ["Merci d’examiner le serveur à l’aide de la réponse que nous avons reçue."],
      ),
      "fix-lookup": letter(
        () => "L’interrogation de liste de blocage de votre serveur est défectueuse",
        () => [
          "Votre serveur de messagerie refuse des e-mails en invoquant une liste de blocage. Or la réponse montre que c’est l’interrogation elle-même qui échoue\u00a0; elle n’indique aucune inscription.",
        ],
        () => [
          "Merci de vérifier par quel résolveur votre serveur interroge la liste, ou de désactiver l’interrogation. D’ici là, il refuse aussi des e-mails souhaités.",
        ],
      ),
      "lift-account-limit": letter(
        () => "Notre compte est restreint pour l’envoi",
        () => ["Nous ne pouvons actuellement pas envoyer d’e-mails par notre compte."],
        () => ["Merci de nous indiquer pourquoi le compte est restreint et ce que nous devons faire pour le débloquer."],
      ),
      "lift-recipient-rule": letter(
        () => "Une règle chez vous refuse nos e-mails",
        () => ["Un e-mail de notre part a été refusé en raison d’une règle de votre côté."],
        () => [
          "Si nos e-mails sont souhaités, merci de modifier cette règle ou d’en exempter notre adresse. Pour une liste de diffusion, son gestionnaire peut le faire.",
        ],
      ),
      "reach-recipient-otherwise": letter(
        () => "Notre e-mail ne vous est pas parvenu",
        () => ["Un e-mail que nous vous avons envoyé est revenu sans vous atteindre."],
        () => ["Merci de nous indiquer comment vous joindre, par exemple à une autre adresse e-mail."],
      ),
      "correct-address": letter(
        () => "Votre adresse e-mail",
        () => ["Un e-mail que nous vous avons envoyé est revenu\u00a0; l’adresse dont nous disposons n’existe apparemment pas."],
        () => ["Merci de nous indiquer votre bonne adresse."],
      ),
      "remove-address": letter(
        () => "Merci de retirer une adresse de la liste d’exclusion",
        () => ["Une adresse figure sur la liste d’exclusion de notre compte chez vous\u00a0; les remises à cette adresse ne sont plus tentées."],
        () => ["Nous souhaitons écrire de nouveau à cette adresse. Merci de nous indiquer pourquoi elle y figure et de l’en retirer."],
      ),
      "change-content": letter(
        () => "Contenu refusé",
        () => ["Un e-mail a été refusé en raison de son contenu."],
        () => ["Merci de nous indiquer ce qu’il faut y modifier."],
      ),
      "shrink-message": letter(
        () => "E-mail trop volumineux",
        () => ["Un e-mail de notre part a été refusé parce qu’il est trop volumineux."],
        () => ["Merci de nous indiquer jusqu’à quelle taille vous acceptez les e-mails, ou comment vous transmettre les fichiers autrement."],
      ),
      "reduce-rate": letter(
        () => "Limitation du nombre d’e-mails",
        (x) => [`Des e-mails passant par le serveur ${x.host} sont refusés parce qu’il en arrive trop en peu de temps.`],
        () => ["Merci de nous indiquer quelles quantités vous acceptez."],
      ),
      "retry-later": letter(
        () => "E-mails refusés provisoirement",
        () => ["Nos e-mails sont différés chez vous depuis un certain temps."],
        () => ["Merci de nous indiquer quand ils pourront être acceptés."],
      ),
      "check-spam-folder": letter(
        (x) => (x.person ? "Merci de regarder dans votre dossier spam" : "Un e-mail adressé à votre maison n’est pas arrivé\u00a0: merci de le rechercher"),
        (x) =>
          x.person
            ? ["Un e-mail de notre part est peut-être arrivé dans votre dossier spam."]
            : ["Un e-mail que nous avons adressé à une adresse de votre maison est introuvable chez le destinataire."],
        (x) =>
          x.person
            ? ["Merci d’y regarder, de marquer l’e-mail comme souhaité et d’ajouter notre adresse à vos contacts."]
            : [
                "Merci de rechercher dans le journal, la quarantaine et les règles de filtrage ce qu’il est devenu, et d’autoriser l’expéditeur s’il est souhaité.",
              ],
      ),
      "ask-for-bounce": letter(
        () => "Merci de nous transmettre l’avis de non-remise",
        () => ["Des e-mails n’arrivent pas. Pour éclaircir l’affaire, nous avons besoin de l’avis de non-remise complet."],
        () => ["Merci de nous le transférer en entier, de préférence en pièce jointe. Il contient toutes les données nécessaires."],
      ),
    },
  },
};
