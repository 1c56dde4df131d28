import { callingCountry } from '../phone-number.ts';
import type { PhoneNumber } from '../ids.ts';

/** IANA zones of a country or territory; several where a number does not tell in which it is. */
const byCountry: Readonly<Record<string, readonly string[]>> = {
  FR: ['Europe/Paris'],
  GP: ['America/Guadeloupe'],
  MF: ['America/Guadeloupe'],
  BL: ['America/Guadeloupe'],
  MQ: ['America/Martinique'],
  GF: ['America/Cayenne'],
  RE: ['Indian/Reunion'],
  YT: ['Indian/Mayotte'],
  PM: ['America/Miquelon'],
  NC: ['Pacific/Noumea'],
  PF: ['Pacific/Tahiti', 'Pacific/Marquesas', 'Pacific/Gambier'],
  WF: ['Pacific/Wallis'],
  GB: ['Europe/London'],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  DE: ['Europe/Berlin'],
  IT: ['Europe/Rome'],
  NL: ['Europe/Amsterdam'],
  PT: ['Europe/Lisbon', 'Atlantic/Azores'],
  US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu'],
  CA: ['America/St_Johns', 'America/Halifax', 'America/Toronto', 'America/Winnipeg', 'America/Regina', 'America/Edmonton', 'America/Vancouver'],
  PR: ['America/Puerto_Rico'],
  VI: ['America/Puerto_Rico'],
  GU: ['Pacific/Guam'],
  MP: ['Pacific/Guam'],
  AS: ['Pacific/Pago_Pago'],
};

/**
 * Area codes of the North American plan by zone; one that spans two stands in both. From general knowledge; an area code that is missing has every zone of
 * its country.
 */
const areas: readonly (readonly [zone: string, codes: string])[] = [
  [
    'America/New_York',
    `201 202 203 207 212 215 216 220 223 224 227 229 231 234 239 240 248 252 260 267 269 272 276 279 283 301 302 304 305 307 313 315 316 317 321 326 329 330 332
     336 339 347 351 352 353 363 380 386 401 404 407 410 412 413 419 423 434 440 443 445 448 463 470 472 475 478 484 502 508 513 516 517 518 521 540 551 561 567
     570 571 574 582 585 586 603 606 607 609 610 614 616 617 624 631 640 645 646 656 667 678 680 681 686 689 703 704 706 716 717 718 724 727 728 732 734 740 743
     754 757 762 765 770 772 774 781 786 802 803 804 810 812 813 814 821 826 828 835 838 839 843 845 848 850 854 856 857 859 860 862 863 864 865 878 904 906 908
     910 912 914 917 919 929 930 934 937 941 943 947 948 954 959 973 978 980 983 984 989`,
  ],
  [
    'America/Chicago',
    `205 210 214 217 218 219 224 225 228 251 254 256 262 270 274 281 308 309 312 314 316 318 319 320 325 327 331 334 337 346 353 361 364 402 405 409 414 417 423
     430 432 447 457 464 469 479 501 504 507 512 515 531 534 539 557 563 572 573 580 601 605 606 608 612 615 618 620 621 629 630 636 641 651 659 660 662 682 701 708 712
     713 715 726 730 731 737 763 769 773 779 785 806 812 815 816 817 830 832 847 850 861 870 872 901 903 906 913 915 918 920 931 936 938 940 945 952 956 972 975 979 985`,
  ],
  ['America/Denver', '208 303 307 308 385 402 406 432 435 458 505 541 575 605 620 701 719 720 785 801 806 915 928 970 983 986'],
  ['America/Phoenix', '480 520 602 623 928'],
  [
    'America/Los_Angeles',
    `206 208 209 213 253 279 310 323 341 350 357 360 369 408 415 424 425 442 458 503 509 510 530 541 559 562 564 619 626 628 650 657 661 669 702 707 714 725 738 747
     760 775 805 818 820 831 837 840 858 909 916 925 949 951 971 986`,
  ],
  ['America/Anchorage', '907'],
  ['Pacific/Honolulu', '808'],
  ['America/St_Johns', '709 879'],
  ['America/Halifax', '428 506 782 902'],
  [
    'America/Toronto',
    '226 249 263 289 343 354 365 367 368 382 416 418 437 438 450 468 514 519 548 579 581 613 647 683 705 742 753 807 819 873 905 942',
  ],
  ['America/Winnipeg', '204 431 584 807'],
  ['America/Regina', '306 474 639'],
  ['America/Edmonton', '368 403 587 780 825 867'],
  ['America/Vancouver', '236 250 257 604 672 778 867'],
];

const zonesOfArea = new Map<string, string[]>();
for (const [zone, codes] of areas) for (const code of codes.trim().split(/\s+/)) zonesOfArea.set(code, [...(zonesOfArea.get(code) ?? []), zone]);

/** The zones in which the holder of a number may be, as far as its prefix tells; empty where Halte does not know. */
export const zonesOf = (number: PhoneNumber): readonly string[] => {
  const country = callingCountry(number) ?? '';
  const own = byCountry[country] ?? [];
  const area = country === 'US' || country === 'CA' ? zonesOfArea.get(number.slice(2, 5)) : undefined;
  return area ?? own;
};
