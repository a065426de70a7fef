using System.Text;
using Veta.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.Run(args, Console.Out, Console.Error, CancellationToken.None);
