/** A metric inside a sentence: "Net revenue retention" begins small there, "Dutch customers" and "NPS" do not. */
import { wordList } from '../../word-list';

/** First words of metrics that are no names. */
const isPlain = wordList(
  'a accepted account accounts active activation adoption after all annual answer answers average backlog booking bookings bug bugs calls cancellations ' +
    'cash cases churn closed completed completion conversion cost costs coverage customer customers cycle daily days deals defects deployment ' +
    'downtime engagement enterprise error errors failed failure first gross growth hours incidents incoming invoices jobs lead leads logo lost ' +
    'loss margin market mean median minutes monthly net new number on onboarding open operating orders paid paying percentage pipeline project ' +
    'projects qualified quarterly rate ratio rating recurring refunds renewal renewals repeat reported resolution response retained retention ' +
    'return revenue sales satisfaction seats self-service sessions share sign-ups signups spend support tickets time time-to-value total trial ' +
    'trials unit unplanned uptime usage user users value visits waiting weekly weeks win yearly ' +
    'afternoon arrival booked buyers change companies contracts cost-to-serve date delivered delivery doubled each early evening every faults features ' +
    'finished firms fixed fourth good half high hour in-app invoice job kept large largest late left less longest low major manual missed ' +
    'missing mobile month more morning most night offline online page pages people peak per person planned practice price primary product ' +
    'products profit quality reached read releases reports requests response responses returns reviews same saved second self-serve sent service ' +
    'shipped shops sites slow small staff stores successful support-tickets teams test third top top-line traffic unpaid views visit visitors ' +
    'web website weekend which within won work workshops written',
);

export function insideSentence(noun: string): string {
  const [first = ''] = noun.split(/[\s,:]/);
  return isPlain(first.toLowerCase()) && /^[A-Z][a-z-]*$/.test(first)
    ? noun.charAt(0).toLowerCase() + noun.slice(1)
    : noun;
}
