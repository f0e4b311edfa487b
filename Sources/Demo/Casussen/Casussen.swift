extension Demo {
  /// The other cases, in short.
  static var casussen: [Verhaal] {
    [
      ooievaar, lepelaar, kemphaan, houtduif, visdief, roek, kerkuil, parelduiker, sperwer,
      meerkoet, kraanvogel, putter, ekster, gaai, boomvalk, specht, roodborst, kwikstaart, vink,
      tapuit, koolmees, lijster, torenvalk, nachtegaal, zilvermeeuw, winterkoning, merel,
      boomklever, spreeuw, wielewaal, goudplevier, buizerd, ransuil, patrijs, eider, steenuil,
      graspieper, blauwborst, rietgors, tjiftjaf, geelgors, dodaars, waterhoen, snip, karekiet,
      bergeend, aalscholver, kokmeeuw, steenloper, oeverzwaluw, krakeend, tafeleend, zaagbek,
      brandgans, slobeend, pijlstaart, smient, stormvogel,
    ]
  }
}
