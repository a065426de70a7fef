using System.Text;
using Veta.Cli;
using Veta.Solvers;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
NativeOutput.Silence();
return await CommandLine.Run(args, Console.Out, Console.Error, CancellationToken.None);
