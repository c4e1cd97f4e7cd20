// Word lists in German, French, Spanish, Italian, Dutch, Polish and Portuguese that several broad nets share, in stems.

export const SENDER: string = "absender* | versender* | expéditeur* | émetteur* | remitente* | mittente* | afzender* | verzender* | nadawc* | remetente*";
export const RECIPIENT: string =
  "empfänger* | correspondant* | corresponsal | destinataire* | destinatari* | ontvanger* | geadresseerd* | odbiorc* | adresat* | destinatári* | benutzer* | utilisateur* | usuari* | utent* | gebruiker* | użytkownik*";
export const BOX: string =
  "postfach* | konto* | konta | mailbox | boîte* | compte* | buzón* | cuenta* | casella | casilla | postvak* | postbus* | skrzynk* | caixa | conta";
export const DOMAIN: string = "domain* | domäne* | domaine* | dominio* | domein* | domen* | domínio*";
export const MAIL: string =
  "nachricht* | mail | mails | e-mail* | email* | message* | courriel* | courrier* | mensaje* | correo* | messaggi* | posta | bericht* | wiadomoś* | poczt* | mensage* | correio*";
export const HOST: string =
  "server | servers | mailserver* | rechner | host | serveur* | hôte | servidor* | serwer* | ip | ip-adresse* | adresse ip | dirección ip | indirizzo ip | ip-adres | adres* ip | endereço ip";
export const NOT_THERE: readonly string[] = [
  "existiert nicht | existieren nicht | nicht registriert | nicht vorhanden | nicht gefunden | nicht auflösbar | nicht aufgelöst | nicht bekannt | ungültig* | unbekannt* | gibt es nicht | keine gültige | kein gültiger",
  "n'existe pas | n'existe plus | n'est pas valide | introuvable* | inexistant* | inconnu* | invalide* | pas enregistré* | pas été trouvé* | no existe | no se encuentra | no se pudo encontrar | no se encontró | no encontrad*",
  "inexistente* | desconocid* | no registrad* | no es válid* | no válid* | inválid* | non esiste | non trovat* | sconosciut* | non registrat* | non valid* | bestaat niet | niet gevonden | onbekend* | ongeldig*",
  "nicht zu finden | nicht auffindbar | non risulta | non sembra esistere | ne semble pas exister | no parece existir | lijkt niet te bestaan | nie wydaje się istnieć | parece não existir | aucun domaine | niet geregistreerd | nie istnieje | nie znalezion* | nieznan* | niezarejestrowan* | nieprawidłow* | não existe | não encontrad* | desconhecid* | não registrad* | não foi encontrad*",
];
export const TAKES_NO: readonly string[] = [
  "nimmt keine* | nehmen keine* | nimmt grundsätzlich keine* | akzeptiert keine* | empfängt keine* | keine e-mails an | n'accepte pas | n'accepte aucun* | n'accepte plus | ne reçoit pas | ne reçoit aucun* | ne reçoit plus",
  "no acepta | no recibe | no admite | no puede recibir | non accetta | non riceve | accepteert geen | ontvangt geen | neemt geen | nie przyjmuje | nie odbiera | nie akceptuje | não aceita | não recebe",
];
export const TURNED_AWAY: readonly string[] = [
  "gesperrt* | blockiert* | geblockt* | abgelehnt* | abgewiesen* | zurückgewiesen* | nicht zugelassen* | nicht erlaubt* | unerwünscht* | nicht willkommen | nehmen wir nicht | akzeptieren wir nicht | lehnen wir ab | n'acceptons pas | no aceptamos | non accettiamo | accepteren wij niet | nie akceptujemy | nie przyjmujemy | não aceitamos | refusé* | rejeté* | bloqué* | interdit* | non autorisé* | pas autorisé* | indésirable*",
  "bloquead* | rechazad* | denegad* | prohibid* | no permitid* | no autorizad* | no está permitid* | no se permite* | bloccat* | rifiutat* | respint* | vietat* | non gradit* | indesead* | no desead* | ongewenst* | niet welkom | niepożądan* | non consentit* | non autorizzat* | non ammess*",
  "geblokkeerd* | geweigerd* | niet toegestaan | niet geaccepteerd | verboden | zablokowan* | odrzucon* | niedozwolon* | zabronion* | rejeitad* | recusad* | não permitid* | não autorizad* | proibid* | não é permitid*",
];
export const PASSED: readonly string[] = [
  "überschritten* | überschreit* | übersteigt | erreicht | aufgebraucht | dépass* | atteint* | épuisé* | superad* | supera | excedid* | excede | alcanzad* | agotad* | superat* | raggiunt* | esaurit* | overschreden",
  "bereikt | overschrijdt | przekroczon* | przekracza | osiągnięt* | wyczerpan* | przekroczył* | excedeu | atingid* | atingiu | ultrapassad* | esgotad*",
];
/** What a server does not take, of all that it takes: for now, from somebody, of a kind. */
export const NARROWED: string =
  "von | von ihr* | aus | mit | ohne | de votre | de vos | de su | desde | provenant* | depuis | dal | dalla | da ip | van uw | van | od | z adres* | com | con | avec | sans | sin | senza | zonder | bez | sem | dynami* | dinámic* | dinamic* | ip | ip-adresse* | adresses ip | direcciones ip | indirizzi ip | extern* | esterni | später | plus tard | más tarde | moment* | momento | zurzeit | derzeit | actuellement | ahora | attualmente | obecnie | chwil* | temporär* | vorübergehend* | riprov* | spam | unverschlüssel* | chiffr* | cifrad* | signé* | signiert* | firmad* | firmat* | größer* | grösser* | plus de | más de | più di | meer dan | ponad | większ* | mayor* | superior* | groter | maior* | mehr als | anhang* | anhänge* | adjunt* | pièce* | allegat* | html";
export const ATTACHED: string =
  "anhang* | anhänge* | dateianhang* | dateityp* | pièce* jointe* | fichier* joint* | adjunto* | archivo* | allegat* | bijlage* | załącznik* | anexo*";
